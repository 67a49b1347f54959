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

# Each with an ARN of its own, so that tests/expected/permissions.txt can tell whose is whose.
override_resource {
  target          = module.data.aws_dynamodb_table.this["tags"]
  override_during = plan
  values = {
    arn = "arn:aws:dynamodb:eu-central-1:123456789012:table/tags"
  }
}

override_resource {
  target          = module.data.aws_dynamodb_table.this["decisions"]
  override_during = plan
  values = {
    arn = "arn:aws:dynamodb:eu-central-1:123456789012:table/decisions"
  }
}

override_resource {
  target          = module.data.aws_dynamodb_table.this["arms"]
  override_during = plan
  values = {
    arn = "arn:aws:dynamodb:eu-central-1:123456789012:table/arms"
  }
}

override_resource {
  target          = module.data.aws_dynamodb_table.this["idempotency"]
  override_during = plan
  values = {
    arn = "arn:aws:dynamodb:eu-central-1:123456789012:table/idempotency"
  }
}

override_resource {
  target          = module.data.aws_dynamodb_table.this["deliveries"]
  override_during = plan
  values = {
    arn        = "arn:aws:dynamodb:eu-central-1:123456789012:table/deliveries"
    stream_arn = "arn:aws:dynamodb:eu-central-1:123456789012:table/deliveries/stream/2026"
  }
}

override_resource {
  target          = module.security.aws_secretsmanager_secret.this["access"]
  override_during = plan
  values          = { arn = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:access" }
}

override_resource {
  target          = module.security.aws_secretsmanager_secret.this["readers"]
  override_during = plan
  values          = { arn = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:readers" }
}

override_resource {
  target          = module.security.aws_secretsmanager_secret.this["hooks"]
  override_during = plan
  values          = { arn = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:hooks" }
}

override_resource {
  target          = module.security.aws_secretsmanager_secret.this["delivery"]
  override_during = plan
  values          = { arn = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:delivery" }
}

override_resource {
  target          = module.campaigns.aws_s3_bucket.this["readers"]
  override_during = plan
  values          = { arn = "arn:aws:s3:::readers" }
}

override_resource {
  target          = module.campaigns.aws_s3_bucket.this["results"]
  override_during = plan
  values          = { arn = "arn:aws:s3:::results" }
}

override_resource {
  target          = module.campaigns.aws_sqs_queue.this["requests"]
  override_during = plan
  values          = { arn = "arn:aws:sqs:eu-central-1:123456789012:requests", url = "https://sqs.eu-central-1.amazonaws.com/123456789012/requests" }
}

override_resource {
  target          = module.campaigns.aws_sqs_queue.this["requests-dead"]
  override_during = plan
  values          = { arn = "arn:aws:sqs:eu-central-1:123456789012:requests-dead", url = "https://sqs.eu-central-1.amazonaws.com/123456789012/requests-dead" }
}

override_resource {
  target          = module.campaigns.aws_sqs_queue.this["deliveries-failed"]
  override_during = plan
  values          = { arn = "arn:aws:sqs:eu-central-1:123456789012:deliveries-failed", url = "https://sqs.eu-central-1.amazonaws.com/123456789012/deliveries-failed" }
}

override_resource {
  target          = module.campaigns.module.handler["readers"].aws_lambda_alias.live
  override_during = plan
  values          = { arn = "arn:aws:lambda:eu-central-1:123456789012:function:batch-readers:live" }
}

override_resource {
  target          = module.campaigns.module.handler["due"].aws_lambda_alias.live
  override_during = plan
  values          = { arn = "arn:aws:lambda:eu-central-1:123456789012:function:batch-due:live" }
}

run "lambda" {
  command = plan

  assert {
    condition = (
      toset(keys(output.functions))
      == toset(concat([for key in keys(local.map) : key if key != "batch"], [for handler in keys(local.map.batch.handlers) : "batch-${handler}"]))
    )
    error_message = "Every function of functions.yaml, and every handler of batch, is a Lambda function, and nothing else is."
  }

  assert {
    condition = (
      toset([for route in keys(output.routes) : route if !strcontains(route, "/inner/")])
      == toset(flatten([for function in values(local.map) : try(function.routes, [])]))
    )
    error_message = "The gateway has exactly the routes of functions.yaml."
  }

  assert {
    condition = (
      length(setsubtract(flatten([for function in values(local.map) : try(function.inner_routes, [])]), flatten([for function in values(local.map) : try(function.routes, [])])))
      == 0
    )
    error_message = "A function can be called from within only where it has a route."
  }

  assert {
    condition = (
      alltrue([for key, function in module.function : function.role.name == "suasion-dev-${key}"])
      && alltrue([for key, handler in module.campaigns.handlers : handler.role.name == "suasion-dev-batch-${key}"])
    )
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
    condition = (
      local.environments.campaign.SUASION_SECRETS == "suasion-dev/access,suasion-dev/hooks,suasion-dev/delivery"
      && local.environments.decide.SUASION_SECRETS == "suasion-dev/access"
    )
    error_message = "A function is told of the secrets that it needs, and of no others."
  }

  assert {
    condition     = !contains(keys(local.environments.campaign), "SUASION_CAMPAIGN_DELIVERY_URL")
    error_message = "Without delivery_url the function is not told an empty address."
  }

  assert {
    condition = alltrue([
      for format in ["ReadersOfCsv", "ReadersOfJsonLines"] :
      module.campaigns.definition.States[format].ItemProcessor.ProcessorConfig.Mode == "DISTRIBUTED"
      && keys(module.campaigns.definition.States[format].ItemBatcher.BatchInput) == ["campaign.$", "request.$"]
      && module.campaigns.definition.States[format].ItemSelector == { "profile.$" = "$$.Map.Item.Value.profile" }
    ])
    error_message = "The handler readers gets {BatchInput: {campaign, request}, Items: [{profile}]}, whatever the format of the list."
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
    condition = (
      contains(keys(output.routes), "POST /v1/generate")
      && contains(keys(output.routes), "POST /inner/v1/generate")
    )
    error_message = "The routes of generate are the same wherever it runs."
  }
}

# With the other way to start fast, which needs no layer.
run "ecs_gpu" {
  command = plan

  variables {
    backend    = "ecs_gpu"
    cold_start = "snap_start"
  }

  assert {
    condition     = length(aws_lambda_layer_version.jre) == 0
    error_message = "Lambda's own Java starts from a snapshot, so there is no layer."
  }

  assert {
    condition     = output.service != null && !contains(keys(output.functions), "generate")
    error_message = "generate is a service and no Lambda function."
  }
}
