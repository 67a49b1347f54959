# What is planned with environments/dev.tfvars, for each place where generate can run. tests/rules.jq reads the same
# plans and says what holds for every resource in them; tests/expected says which resources these are.
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
    tokenize  = "tests/fixtures/artifact"
    tags      = "tests/fixtures/artifact"
    decide    = "tests/fixtures/artifact"
    campaign  = "tests/fixtures/artifact"
    batch     = "tests/fixtures/artifact"
    jre_layer = "tests/fixtures/artifact"
  }
}

run "lambda" {
  command = plan

  assert {
    condition     = toset(keys(output.functions)) == toset(concat([for key in keys(local.map) : key if key != "batch"], [for handler in keys(local.map.batch.handlers) : "batch-${handler}"]))
    error_message = "Every function of functions.yaml, and every handler of batch, is a Lambda function, and nothing else is."
  }

  assert {
    condition     = toset([for route in keys(output.routes) : route if !strcontains(route, "/inner/")]) == toset(flatten([for function in values(local.map) : try(function.routes, [])]))
    error_message = "The gateway has exactly the routes of functions.yaml."
  }

  assert {
    condition     = length(setsubtract(flatten([for function in values(local.map) : try(function.inner_routes, [])]), flatten([for function in values(local.map) : try(function.routes, [])]))) == 0
    error_message = "A function can be called from within only where it has a route."
  }

  assert {
    condition     = alltrue([for key, function in module.function : function.role.name == "suasion-dev-${key}"]) && alltrue([for key, handler in module.campaigns.handlers : handler.role.name == "suasion-dev-batch-${key}"])
    error_message = "Every function has the role that bears its name."
  }

  assert {
    condition     = alltrue([for access in values(output.routes) : access == "NONE"])
    error_message = "Without jwt it is the functions that check API keys, on every route."
  }

  assert {
    condition     = startswith(output.url, "https://") && strcontains(output.curl, "curl -s ${output.url}/v1/copy")
    error_message = "A ready curl is printed."
  }

  assert {
    condition     = local.environments.campaign.SUASION_FUNCTIONS_URL == "${output.url}/inner"
    error_message = "Functions call each other through the gateway, on its inner routes."
  }

  assert {
    condition     = local.environments.campaign.SUASION_SECRETS == "suasion-dev/access,suasion-dev/hooks,suasion-dev/delivery" && local.environments.decide.SUASION_SECRETS == "suasion-dev/access"
    error_message = "A function is told of the secrets that it needs, and of no others."
  }

  assert {
    condition     = !contains(keys(local.environments.campaign), "SUASION_CAMPAIGN_DELIVERY_URL")
    error_message = "Without delivery_url the function is not told an empty address."
  }
}

run "ecs_cpu" {
  command = plan

  variables {
    backend = "ecs_cpu"
  }

  assert {
    condition     = !contains(keys(output.functions), "generate") && output.service != null
    error_message = "generate is a service and no Lambda function."
  }

  assert {
    condition     = contains(keys(output.routes), "POST /v1/generate") && contains(keys(output.routes), "POST /inner/v1/generate")
    error_message = "The routes of generate are the same wherever it runs."
  }
}

run "ecs_gpu" {
  command = plan

  variables {
    backend = "ecs_gpu"
  }

  assert {
    condition     = output.service != null && !contains(keys(output.functions), "generate")
    error_message = "generate is a service and no Lambda function."
  }
}
