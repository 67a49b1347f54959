locals {
  # The route as it is declared and not as it was called: paths name readers, and addresses do, too.
  access_log = {
    request   = "$context.requestId"
    time      = "$context.requestTimeEpoch"
    route     = "$context.routeKey"
    status    = "$context.status"
    latency   = "$context.responseLatency"
    upstream  = "$context.integrationLatency"
    error     = "$context.integrationErrorMessage"
    refused   = "$context.authorizer.error"
    length    = "$context.responseLength"
    protocol  = "$context.protocol"
    extension = "$context.awsEndpointRequestId"
  }
}

resource "aws_apigatewayv2_stage" "default" {
  api_id      = aws_apigatewayv2_api.this.id
  name        = "$default"
  auto_deploy = true

  access_log_settings {
    destination_arn = var.log_group_arn
    format          = jsonencode(local.access_log)
  }

  default_route_settings {
    detailed_metrics_enabled = true
    throttling_rate_limit    = var.throttling.rate
    throttling_burst_limit   = var.throttling.burst
  }

  dynamic "route_settings" {
    for_each = var.throttling.routes
    content {
      route_key                = route_settings.key
      detailed_metrics_enabled = true
      throttling_rate_limit    = route_settings.value.rate
      throttling_burst_limit   = route_settings.value.burst
    }
  }

  # A stage can set a limit only for routes that are there.
  depends_on = [aws_apigatewayv2_route.public, aws_apigatewayv2_route.inner]
}
