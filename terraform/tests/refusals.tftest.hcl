# Each of these values is wrong, and its variable says why in a sentence, before anything is planned.
mock_provider "aws" {
  source = "./tests/mocks"
}

mock_provider "aws" {
  alias  = "global"
  source = "./tests/mocks"
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

run "wrong_values" {
  command = plan

  variables {
    environment             = "Production-Environment"
    region                  = "Frankfurt"
    artifacts               = { generate = "image.zip" }
    cold_start              = "hot"
    memory_mb               = { tags = 128 }
    environment_variables   = { tags = { SUASION_TAGS_PSEUDONYM_SECRET = "open" } }
    delivery_url            = "http://mail.example.com"
    initial_secrets         = { access = "a-bare-key" }
    canary_weight           = 1
    jwt                     = { issuer = "https://login.example.com/", audience = [] }
    throttling              = { rate = 20, burst = 40, routes = { "POST /v1/copy" = { rate = 0, burst = 0 } } }
    firewall                = { requests_per_address = 5 }
    log_retention_days      = 42
    alarm_error_percentage  = 0
    alarm_emails            = ["on-call"]
    collector_layer_arn     = "collector"
    campaigns               = { spring = { expression = "every monday", readers = "spring.xls", request = "{}" } }
    campaign_concurrency    = { readers = 0, requests = 1 }
    campaign_retention_days = { readers = 0, results = 30 }
    backend                 = "laptop"
    generate_image          = "generate"
    release                 = "a release"
    cidr                    = "10.20.0.0/28"
    generate_size           = { cpu = 256, memory = 512 }
    generate_capacity       = { min = 3, max = 2, requests_per_minute = 120 }
    gpu                     = { instance_type = "t3.micro", ami_parameter = "/any" }
  }

  expect_failures = [
    var.environment, var.region, var.artifacts, var.cold_start, var.memory_mb,
    var.environment_variables, var.delivery_url, var.initial_secrets, var.canary_weight, var.jwt,
    var.throttling, var.firewall, var.log_retention_days, var.alarm_error_percentage, var.alarm_emails, var.campaigns,
    var.campaign_concurrency, var.collector_layer_arn, var.campaign_retention_days, var.backend, var.generate_image, var.release, var.cidr,
    var.generate_size, var.generate_capacity, var.gpu,
  ]
}

run "values_that_do_not_go_together" {
  command = plan

  variables {
    stable_versions         = { tags = "$LATEST" }
    backend                 = "ecs_cpu"
    protect                 = true
    firewall                = { requests_per_address = 100, domain = "copy.example.com" }
    cold_start              = "snap_start"
    provisioned_concurrency = { tags = 2 }
  }

  expect_failures = [var.stable_versions, var.generate_tls, var.firewall, var.provisioned_concurrency]
}

run "a_canary_without_anything_that_stays_and_none_kept_warm" {
  command = plan

  variables {
    canary_weight           = 0.1
    provisioned_concurrency = { tags = 0 }
  }

  expect_failures = [var.canary_weight, var.provisioned_concurrency]
}

run "a_layer_that_was_not_built" {
  command = plan

  variables {
    artifacts = {
      tokenize  = "tests/fixtures/artifact"
      tags      = "tests/fixtures/artifact"
      decide    = "tests/fixtures/artifact"
      campaign  = "tests/fixtures/artifact"
      batch     = "tests/fixtures/artifact"
      jre_layer = "tests/fixtures/absent"
    }
  }

  expect_failures = [aws_lambda_layer_version.jre]
}

run "a_zip_that_was_not_built" {
  command = plan

  module {
    source = "./modules/function"
  }

  variables {
    name        = "suasion-dev-tags"
    description = "A function whose zip is not there"
    memory_mb   = 1769
    timeout_s   = 10
    package     = { zip = "tests/fixtures/absent", layers = ["arn:aws:lambda:eu-central-1:123456789012:layer:mock:1"] }
    log_group   = { name = "mock", arn = "arn:aws:logs:eu-central-1:123456789012:log-group:mock" }
    key_arn     = "arn:aws:kms:eu-central-1:123456789012:key/mock"
  }

  expect_failures = [aws_lambda_function.this]
}
