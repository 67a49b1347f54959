# functions.yaml, with handlers as functions of their own and with what may be left out.
locals {
  map = yamldecode(file("${path.module}/functions.yaml"))

  entries = merge([
    for key, function in local.map : {
      for name, handler in try(function.handlers, { "" = {} }) :
      (name == "" ? key : "${key}-${name}") => merge(function, handler, { artifact = key })
    }
  ]...)

  functions = {
    for key, function in local.entries : key => {
      name         = "${local.prefix}-${key}"
      artifact     = function.artifact
      description  = function.description
      memory_mb    = lookup(var.memory_mb, key, function.memory_mb)
      timeout_s    = function.timeout_s
      p95_ms       = try(function.p95_ms, 800 * function.timeout_s)
      routes       = try(function.routes, [])
      inner_routes = try(function.inner_routes, [])
      tables       = try(function.tables, {})
      environment  = try(function.environment, [])
      secrets      = try(function.secrets, [])
    }
  }

  # Those that are Lambda functions with a zip, and those that campaigns call.
  handlers = { for key, function in local.functions : trimprefix(key, "batch-") => function if function.artifact == "batch" }
  zips     = { for key, function in local.functions : key => function if !contains(["batch", "generate"], function.artifact) }
  lambdas  = { for key, function in local.functions : key => function if key != "generate" || local.generate_on_lambda }

  generate_on_lambda = var.backend == "lambda"

  statements = {
    for key, function in local.functions : key => concat(
      [for table, actions in function.tables : {
        sid       = "Table${title(table)}"
        actions   = [for action in actions : "dynamodb:${action}"]
        resources = [module.data.tables[table].arn]
      }],
      [for table, actions in function.tables : {
        sid       = "Indexes${title(table)}"
        actions   = ["dynamodb:Query"]
        resources = module.data.tables[table].indexes
      } if contains(actions, "Query") && length(module.data.tables[table].indexes) > 0],
      [{
        sid       = "Secrets"
        actions   = ["secretsmanager:GetSecretValue"]
        resources = [for secret in function.secrets : module.security.secrets[secret].arn]
      }],
      [length(function.tables) > 0 ? module.security.key_use : module.security.key_read],
    )
  }

  artifacts = {
    for key in distinct([for function in local.functions : function.artifact]) :
    key => lookup(var.artifacts, key, "${path.module}/../functions/${key}/target/function.zip")
  }
  # A cache fits one zip and one Java only, and starts are right without it, so it is a layer that may be absent.
  caches = {
    for key, zip in local.artifacts :
    key => lookup(var.artifacts, "${key}.aot", "${path.module}/../functions/${key}/target/aot-layer.zip")
    if key != "generate"
  }
  layer_zip = lookup(var.artifacts, "jre_layer", "${path.module}/../infra/target/jre-layer.zip")
}

# What answers which routes.
locals {
  callable = merge(module.function, local.generate_on_lambda ? { generate = module.generation.lambda } : {})

  targets = {
    for key, function in local.functions : key => {
      routes       = function.routes
      inner_routes = function.inner_routes
      timeout_s    = function.timeout_s
      lambda = !contains(keys(local.lambdas), key) ? null : {
        function_name = local.callable[key].function_name
        alias         = local.callable[key].alias.name
        invoke_arn    = local.callable[key].alias.invoke_arn
      }
      container = contains(keys(local.lambdas), key) ? null : module.generation.container
    } if length(function.routes) > 0
  }
}
