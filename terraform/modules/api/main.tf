locals {
  routes = merge([
    for name, target in var.targets : {
      for route in target.routes : route => {
        target = name
        # Webhooks prove themselves by a signature, and a container believes no request context, so it wants API keys.
        jwt = var.jwt != null && target.lambda != null && !strcontains(route, " /v1/hooks/")
      }
    }
  ]...)

  inner_routes = merge([
    for name, target in var.targets : {
      for route in target.inner_routes : replace(route, " /", " /inner/") => {
        target = name
        # "/v1/profiles/{id}/tags" becomes "/v1/profiles/${request.path.id}/tags".
        path = replace(split(" ", route)[1], "/\\{(\\w+)\\}/", "$${request.path.$1}")
      }
    }
  ]...)

  lambdas = { for name, target in var.targets : name => target.lambda if target.lambda != null }
}

resource "aws_apigatewayv2_api" "this" {
  name          = var.prefix
  description   = "The routes of infra/openapi.yaml, and those between functions"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_authorizer" "jwt" {
  count = var.jwt == null ? 0 : 1

  api_id           = aws_apigatewayv2_api.this.id
  name             = "jwt"
  authorizer_type  = "JWT"
  identity_sources = ["$request.header.Authorization"]

  jwt_configuration {
    issuer   = var.jwt.issuer
    audience = var.jwt.audience
  }
}

resource "aws_apigatewayv2_route" "public" {
  for_each = local.routes

  api_id             = aws_apigatewayv2_api.this.id
  route_key          = each.key
  target             = "integrations/${aws_apigatewayv2_integration.public[each.value.target].id}"
  authorization_type = each.value.jwt ? "JWT" : "NONE"
  authorizer_id      = each.value.jwt ? aws_apigatewayv2_authorizer.jwt[0].id : null
}

# Functions call each other with an API key, which a JWT authorizer would refuse.
resource "aws_apigatewayv2_route" "inner" {
  for_each = local.inner_routes

  api_id             = aws_apigatewayv2_api.this.id
  route_key          = each.key
  target             = "integrations/${aws_apigatewayv2_integration.inner[each.key].id}"
  authorization_type = "NONE"
}

resource "aws_apigatewayv2_integration" "public" {
  for_each = var.targets

  api_id                 = aws_apigatewayv2_api.this.id
  description            = each.key
  integration_type       = each.value.lambda != null ? "AWS_PROXY" : "HTTP_PROXY"
  integration_method     = each.value.lambda != null ? "POST" : "ANY"
  integration_uri        = each.value.lambda != null ? each.value.lambda.invoke_arn : each.value.container.listener_arn
  payload_format_version = each.value.lambda != null ? "2.0" : "1.0"
  connection_type        = each.value.lambda != null ? "INTERNET" : "VPC_LINK"
  connection_id          = each.value.lambda != null ? null : each.value.container.vpc_link_id
  timeout_milliseconds   = min(30000, each.value.timeout_s * 1000)

  dynamic "tls_config" {
    for_each = compact([try(each.value.container.server_name, null)])
    content {
      server_name_to_verify = tls_config.value
    }
  }
}

resource "aws_apigatewayv2_integration" "inner" {
  for_each = local.inner_routes

  api_id                 = aws_apigatewayv2_api.this.id
  description            = each.key
  integration_type       = aws_apigatewayv2_integration.public[each.value.target].integration_type
  integration_method     = aws_apigatewayv2_integration.public[each.value.target].integration_method
  integration_uri        = aws_apigatewayv2_integration.public[each.value.target].integration_uri
  payload_format_version = aws_apigatewayv2_integration.public[each.value.target].payload_format_version
  connection_type        = aws_apigatewayv2_integration.public[each.value.target].connection_type
  connection_id          = aws_apigatewayv2_integration.public[each.value.target].connection_id
  timeout_milliseconds   = aws_apigatewayv2_integration.public[each.value.target].timeout_milliseconds
  request_parameters     = { "overwrite:path" = each.value.path }

  dynamic "tls_config" {
    for_each = compact([try(var.targets[each.value.target].container.server_name, null)])
    content {
      server_name_to_verify = tls_config.value
    }
  }
}

resource "aws_lambda_permission" "gateway" {
  for_each = local.lambdas

  statement_id  = "gateway"
  action        = "lambda:InvokeFunction"
  principal     = "apigateway.amazonaws.com"
  function_name = each.value.function_name
  qualifier     = each.value.alias
  source_arn    = "${aws_apigatewayv2_api.this.execution_arn}/*/*"
}
