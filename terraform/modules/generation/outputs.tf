output "repository_url" {
  description = "Where images of generate are pushed to."
  value       = aws_ecr_repository.generate.repository_url
}

output "lambda" {
  description = "The function; null where generate runs in containers."
  value       = one(module.function)
}

output "container" {
  description = "What the gateway reaches the containers through; null where generate is a Lambda function."
  value = local.in_containers ? {
    listener_arn = module.service[0].listener_arn
    vpc_link_id  = module.network[0].vpc_link_id
    server_name  = try(var.tls.server_name, null)
  } : null
}

output "service" {
  description = "Names of cluster, service, load balancer and target group, for metrics; null for Lambda."
  value       = one(module.service[*].metrics)
}
