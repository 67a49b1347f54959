# The settings that functions.yaml can ask for, by the names that MicroProfile Config gives them in the environment.
locals {
  settings = {
    # Nothing runs in a Lambda function between two requests, so what is due is asked for: see functions/batch.
    SUASION_BACKGROUND                  = "false"
    SUASION_FUNCTIONS_URL               = module.api.inner_url
    SUASION_TAGS_TABLE                  = module.data.tables["tags"].name
    SUASION_DECIDE_TABLES_DECISIONS     = module.data.tables["decisions"].name
    SUASION_DECIDE_TABLES_ARMS          = module.data.tables["arms"].name
    SUASION_CAMPAIGN_TABLES_IDEMPOTENCY = module.data.tables["idempotency"].name
    SUASION_CAMPAIGN_TABLES_DELIVERIES  = module.data.tables["deliveries"].name
    SUASION_CAMPAIGN_DELIVERY_URL       = var.delivery_url
  }

  # Of every function: measurements go into the log, from which CloudWatch reads them.
  common = {
    SUASION_METRICS_LOG       = "true"
    SUASION_METRICS_NAMESPACE = local.prefix
  }

  # Of a zip with a collector of traces beside it, which is frozen with it and so must not wait for more of them.
  collected = var.collector_layer_arn == null ? {} : {
    SUASION_TRACES_ENDPOINT   = "http://localhost:4318/v1/traces"
    SUASION_TRACES_ONE_BY_ONE = "true"
  }

  # Nobody is told an empty address.
  unset = var.delivery_url == null ? ["SUASION_CAMPAIGN_DELIVERY_URL"] : []

  environments = {
    for key, function in local.functions : key => merge(
      local.common,
      key == "generate" ? {} : local.collected,
      { for name in function.environment : name => local.settings[name] if !contains(local.unset, name) },
      { SUASION_SECRETS = join(",", [for secret in function.secrets : module.security.secrets[secret].name]) },
      # Lambda says itself where a function runs, and reserves the name.
      contains(keys(local.lambdas), key) ? {} : { AWS_REGION = var.region },
      lookup(var.environment_variables, key, {}),
    )
  }
}
