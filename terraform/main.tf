data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  prefix  = "suasion-${var.environment}"
  account = data.aws_caller_identity.current.account_id
  aws     = data.aws_partition.current.partition
  labels  = { application = "suasion", environment = var.environment }
}

module "security" {
  source    = "./modules/security"
  providers = { aws = aws, aws.global = aws.global }

  prefix          = local.prefix
  protect         = var.protect
  initial_secrets = var.initial_secrets
  firewall        = var.firewall
}

module "data" {
  source = "./modules/data"

  prefix  = local.prefix
  key_arn = module.security.key_arn
  protect = var.protect
}

# The Java that the zips run on.
resource "aws_lambda_layer_version" "jre" {
  count = var.cold_start == "aot_cache" ? 1 : 0

  layer_name               = "${local.prefix}-jre"
  description              = "Java 25, with the modules that the functions use"
  filename                 = local.layer_zip
  source_code_hash         = fileexists(local.layer_zip) ? filebase64sha256(local.layer_zip) : "absent"
  compatible_runtimes      = ["provided.al2023"]
  compatible_architectures = ["x86_64"]
  # Versions in service before this one go on using theirs.
  skip_destroy = true

  lifecycle {
    precondition {
      condition     = fileexists(local.layer_zip)
      error_message = "There is no file ${local.layer_zip}: run infra/lambda/layers first, or name it in artifacts.jre_layer."
    }
  }
}

# What their JVMs have loaded and linked once, where the build recorded it.
resource "aws_lambda_layer_version" "cache" {
  for_each = { for key, zip in local.caches : key => zip if var.cold_start == "aot_cache" && fileexists(zip) }

  layer_name               = "${local.prefix}-${each.key}-aot"
  description              = "The AOT cache of ${each.key}"
  filename                 = each.value
  source_code_hash         = filebase64sha256(each.value)
  compatible_runtimes      = ["provided.al2023"]
  compatible_architectures = ["x86_64"]
  skip_destroy             = true
}

locals {
  layers = {
    for key in keys(local.caches) : key => concat(
      aws_lambda_layer_version.jre[*].arn,
      [for name, cache in aws_lambda_layer_version.cache : cache.arn if name == key],
      var.collector_layer_arn == null ? [] : [var.collector_layer_arn],
    )
  }
}

module "function" {
  source   = "./modules/function"
  for_each = local.zips

  name                    = each.value.name
  description             = each.value.description
  memory_mb               = each.value.memory_mb
  timeout_s               = each.value.timeout_s
  package                 = { zip = local.artifacts[each.key], layers = local.layers[each.key] }
  cold_start              = var.cold_start
  settings                = local.environments[each.key]
  statements              = local.statements[each.key]
  log_group               = module.observability.log_groups[each.key]
  key_arn                 = module.security.key_arn
  stable_version          = lookup(var.stable_versions, each.key, null)
  canary_weight           = var.canary_weight
  provisioned_concurrency = lookup(var.provisioned_concurrency, each.key, 0)
}

module "generation" {
  source = "./modules/generation"

  prefix  = local.prefix
  region  = var.region
  account = local.account
  backend = var.backend
  image   = var.generate_image
  release = var.release
  function = {
    description = local.functions.generate.description
    memory_mb   = local.functions.generate.memory_mb
    timeout_s   = local.functions.generate.timeout_s
    environment = local.environments.generate
    statements  = local.statements.generate
  }
  log_group               = module.observability.log_groups["generate"]
  key_arn                 = module.security.key_arn
  stable_version          = lookup(var.stable_versions, "generate", null)
  canary_weight           = var.canary_weight
  provisioned_concurrency = lookup(var.provisioned_concurrency, "generate", 0)
  cidr                    = var.cidr
  tls                     = var.generate_tls
  size                    = var.generate_size
  capacity                = var.generate_capacity
  gpu                     = var.gpu
  protect                 = var.protect
}

module "api" {
  source = "./modules/api"

  prefix        = local.prefix
  targets       = local.targets
  jwt           = var.jwt
  throttling    = var.throttling
  log_group_arn = module.observability.log_groups["api"].arn
  front = var.firewall == null ? null : {
    firewall_arn    = module.security.firewall_arn
    domain          = var.firewall.domain
    certificate_arn = var.firewall.certificate_arn
  }
}

module "campaigns" {
  source = "./modules/campaigns"

  prefix  = local.prefix
  account = local.account
  arn_prefix = {
    states      = "arn:${local.aws}:states:${var.region}:${local.account}"
    integration = "arn:${local.aws}:states::"
  }
  handlers = {
    for key, function in local.handlers : key => {
      description = function.description
      memory_mb   = function.memory_mb
      timeout_s   = function.timeout_s
      environment = local.environments["batch-${key}"]
      statements  = local.statements["batch-${key}"]
    }
  }
  package               = { zip = local.artifacts.batch, layers = local.layers.batch }
  cold_start            = var.cold_start
  stable_versions       = var.stable_versions
  canary_weight         = var.canary_weight
  log_groups            = module.observability.log_groups
  key_arn               = module.security.key_arn
  key_use               = module.security.key_use
  deliveries_stream_arn = module.data.tables["deliveries"].stream
  schedules             = var.campaigns
  concurrency           = var.campaign_concurrency
  retention_days        = var.campaign_retention_days
  protect               = var.protect
}

module "observability" {
  source = "./modules/observability"

  prefix             = local.prefix
  account            = local.account
  region             = var.region
  key_arn            = module.security.key_arn
  function_names     = { for key, function in local.functions : key => function.name }
  functions          = { for key, function in local.lambdas : key => { name = function.name, p95_ms = function.p95_ms } }
  generate_on_lambda = local.generate_on_lambda
  generate_p95_ms    = local.functions.generate.p95_ms
  service            = module.generation.service
  api_id             = module.api.id
  queues             = module.campaigns.queues
  machine_arn        = module.campaigns.machine_arn
  retention_days     = var.log_retention_days
  error_percentage   = var.alarm_error_percentage
  alarm_emails       = var.alarm_emails
}
