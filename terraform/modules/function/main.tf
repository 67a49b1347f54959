locals {
  is_image  = var.package.image != null
  is_snap   = !local.is_image && var.cold_start == "snap_start"
  artifacts = compact([var.package.zip])
  canary = (
    var.stable_version != null && var.canary_weight > 0 && var.stable_version != aws_lambda_function.this.version
  )
}

resource "aws_lambda_function" "this" {
  function_name = var.name
  description   = var.description
  role          = aws_iam_role.this.arn
  architectures = ["x86_64"]
  memory_size   = var.memory_mb
  timeout       = var.timeout_s
  publish       = true
  kms_key_arn   = var.key_arn

  package_type = local.is_image ? "Image" : "Zip"
  image_uri    = var.package.image
  filename     = var.package.zip
  # Tolerates an absent file, so that the precondition below can say what to do about it.
  source_code_hash = one([for file in local.artifacts : fileexists(file) ? filebase64sha256(file) : "absent"])

  # No managed runtime of this provider is as new as the Java whose AOT cache we ship, so Java comes as a layer.
  runtime = local.is_image ? null : local.is_snap ? "java21" : "provided.al2023"
  handler = local.is_image ? null : "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest"
  layers  = var.package.layers

  environment {
    variables = var.settings
  }

  dynamic "snap_start" {
    for_each = local.is_snap ? [true] : []
    content {
      apply_on = "PublishedVersions"
    }
  }

  logging_config {
    log_format            = "JSON"
    log_group             = var.log_group.name
    application_log_level = "INFO"
    system_log_level      = "WARN"
  }

  tracing_config {
    mode = "Active"
  }

  # A function that starts without its permissions would fail its first requests.
  depends_on = [aws_iam_role_policy.this]

  lifecycle {
    precondition {
      condition     = alltrue([for file in local.artifacts : fileexists(file)])
      error_message = "There is no file ${join(", ", local.artifacts)}: run ./mvnw package -Plambda first, or name it in artifacts."
    }
  }
}

# What everybody calls: moving it is a deployment, moving a share of it a canary, moving it back a rollback.
resource "aws_lambda_alias" "live" {
  name             = "live"
  description      = "What is in service"
  function_name    = aws_lambda_function.this.function_name
  function_version = coalesce(var.stable_version, aws_lambda_function.this.version)

  dynamic "routing_config" {
    for_each = local.canary ? [true] : []
    content {
      additional_version_weights = { (aws_lambda_function.this.version) = var.canary_weight }
    }
  }
}

resource "aws_lambda_provisioned_concurrency_config" "live" {
  count = var.provisioned_concurrency > 0 ? 1 : 0

  function_name                     = aws_lambda_function.this.function_name
  qualifier                         = aws_lambda_alias.live.name
  provisioned_concurrent_executions = var.provisioned_concurrency
}

locals {
  # None while no canary is under way.
  weights = try(aws_lambda_alias.live.routing_config[0].additional_version_weights, {})
}
