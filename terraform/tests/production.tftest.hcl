# What is planned with environments/prod.tfvars, with tokens of an issuer, and in the middle of a canary deployment.
mock_provider "aws" {
  source          = "./tests/mocks"
  override_during = plan
}

mock_provider "aws" {
  alias           = "global"
  source          = "./tests/mocks"
  override_during = plan
}

variables {
  artifacts = {
    tokenize   = "tests/fixtures/artifact"
    tags       = "tests/fixtures/artifact"
    "tags.aot" = "tests/fixtures/artifact"
    decide     = "tests/fixtures/artifact"
    campaign   = "tests/fixtures/artifact"
    batch      = "tests/fixtures/artifact"
    jre_layer  = "tests/fixtures/artifact"
  }
  backend             = "ecs_cpu"
  collector_layer_arn = "arn:aws:lambda:eu-central-1:123456789012:layer:collector:7"
  jwt                 = { issuer = "https://login.example.com/", audience = ["suasion"] }
  generate_tls        = { certificate_arn = "arn:aws:acm:eu-central-1:123456789012:certificate/mock", server_name = "generate.example.com" }
  delivery_url        = "https://mail.example.com/copy"
  stable_versions     = { tags = "7", campaign = "8" }
  canary_weight       = 0.1
  alarm_emails        = ["on-call@example.com"]
  campaigns = {
    spring = {
      expression = "cron(0 6 ? * MON *)"
      readers    = "spring.csv"
      request    = "{\"variants\": 1, \"brief\": {\"product\": {\"name\": \"The Rice Boat\"}}}"
    }
  }
  initial_secrets = { access = "{\"suasion.api-keys\": \"must-not-be-in-the-plan\"}" }
}

# In the mocks every new version is 8: tags is in the middle of a canary, campaign has nothing new, the others are new.
run "production" {
  command = plan

  assert {
    condition = alltrue([
      for route, access in output.routes :
      access == "JWT" if !strcontains(route, "/inner/") && !strcontains(route, "/v1/hooks/") && !contains(["POST /v1/generate", "POST /v1/check"], route)
    ])
    error_message = "With jwt, a caller from outside needs a token on every route of a Lambda function."
  }

  assert {
    condition = alltrue([
      for route, access in output.routes :
      access == "NONE" if strcontains(route, "/inner/") || strcontains(route, "/v1/hooks/") || contains(["POST /v1/generate", "POST /v1/check"], route)
    ])
    error_message = "Inner routes and containers take API keys, and webhooks are signed: a token is asked of none of them."
  }

  assert {
    condition = (
      startswith(local.environments.campaign.SUASION_FUNCTIONS_URL, module.api.endpoint)
      && output.url != module.api.endpoint
    )
    error_message = "Callers come through the firewall, and functions do not."
  }

  assert {
    condition = (
      local.environments.campaign.SUASION_CAMPAIGN_DELIVERY_URL == "https://mail.example.com/copy"
      && !contains(keys(local.environments.tags), "SUASION_CAMPAIGN_DELIVERY_URL")
    )
    error_message = "The address of deliveries is told to those who deliver."
  }

  assert {
    condition = (
      local.environments.tags.SUASION_TRACES_ENDPOINT != ""
      && !contains(keys(local.environments.generate), "SUASION_TRACES_ENDPOINT")
    )
    error_message = "Zips send their traces to the collector beside them; a container has none."
  }

  assert {
    condition     = length(local.layers.tags) == 3 && length(local.layers.decide) == 2
    error_message = "A function has the layers of Java and of the collector, and of its cache where one was recorded."
  }

  assert {
    condition     = jsonencode(output.serving.tags) == jsonencode({ "7" = 0.9, "8" = 0.1 })
    error_message = "The stable version keeps what the canary does not get."
  }

  assert {
    condition     = alltrue([for key in ["campaign", "decide"] : jsonencode(output.serving[key]) == jsonencode({ "8" = 1 })])
    error_message = "Where the stable version is the newest, or there is none, the newest serves everybody."
  }
}
