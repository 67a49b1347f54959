output "url" {
  description = "Where callers go."
  value       = module.api.public_url
}

output "curl" {
  description = "A request to try, once KEY holds an API key (see secret) or, behind JWT, a token."
  value       = <<-CURL
    curl -s ${module.api.public_url}/v1/copy -H "Authorization: Bearer $KEY" -H 'Content-Type: application/json' -d '{
      "variants": 1, "seed": 1,
      "brief": {"product": {"name": "The Rice Boat", "category": "restaurant",
        "facts": {"food": "Japanese", "area": "riverside", "customer rating": "5 out of 5"}}}}'
  CURL
}

output "secret" {
  description = "Where the API keys are: the first of them is what functions call each other with."
  value       = "aws secretsmanager get-secret-value --region ${var.region} --secret-id ${module.security.secrets["access"].name} --query SecretString --output text"
}

output "campaign" {
  description = "Starts a campaign for a list of readers that was copied to the bucket."
  value       = <<-START
    aws s3 cp readers.csv s3://${module.campaigns.buckets["readers"]}/readers.csv --region ${var.region}
    aws stepfunctions start-execution --region ${var.region} --state-machine-arn ${module.campaigns.machine_arn} --input '{
      "campaign": "spring", "readers": {"bucket": "${module.campaigns.buckets["readers"]}", "key": "readers.csv"},
      "request": {"variants": 1, "brief": {"product": {"name": "The Rice Boat", "category": "restaurant",
        "facts": {"food": "Japanese", "area": "riverside"}}}}}'
  START
}

output "functions" {
  description = "Name and newest version of each Lambda function; infra/deploy moves their aliases back by it."
  value       = { for key, function in local.published : key => { name = function.function_name, version = function.version } }
}

output "serving" {
  description = "The share of calls that each version of each Lambda function gets."
  value       = { for key, function in local.published : key => function.serving }
}

output "service" {
  description = "Cluster and service of generate; null where it is a Lambda function."
  value       = module.generation.service
}

output "repository" {
  description = "Where images of generate are pushed to."
  value       = module.generation.repository_url
}

output "release" {
  description = "Tag of the image of generate that is in service, for plans that leave it there."
  value       = var.release
}

output "routes" {
  description = "Each route, and what API Gateway asks of its callers; at NONE the function itself asks for an API key or a signature."
  value       = module.api.routes
}

output "dashboard" {
  description = "The dashboard of this installation."
  value       = "https://${var.region}.console.aws.amazon.com/cloudwatch/home?region=${var.region}#dashboards/dashboard/${module.observability.dashboard}"
}

locals {
  published = merge(local.callable, { for key, handler in module.campaigns.handlers : "batch-${key}" => handler })
}
