output "id" {
  description = "Id of the API, as metrics name it."
  value       = aws_apigatewayv2_api.this.id
}

output "endpoint" {
  description = "Where the API is, behind CloudFront or not."
  value       = aws_apigatewayv2_api.this.api_endpoint
}

output "public_url" {
  description = "Where callers go."
  value = var.front == null ? aws_apigatewayv2_api.this.api_endpoint : (
    "https://${coalesce(var.front.domain, aws_cloudfront_distribution.front[0].domain_name)}"
  )
}

output "inner_url" {
  description = "Where functions find each other."
  value       = "${aws_apigatewayv2_api.this.api_endpoint}/inner"
}

output "routes" {
  description = "Each route of the API, and how its callers prove themselves there."
  value = merge(
    { for key, route in aws_apigatewayv2_route.public : key => route.authorization_type },
    { for key, route in aws_apigatewayv2_route.inner : key => route.authorization_type },
  )
}
