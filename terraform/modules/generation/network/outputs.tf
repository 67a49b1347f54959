output "vpc_id" {
  description = "The network."
  value       = aws_vpc.this.id
}

output "subnet_ids" {
  description = "Its private subnets."
  value       = aws_subnet.private[*].id
}

output "groups" {
  description = "Security groups by what they are for."
  value       = { for key, group in aws_security_group.this : key => group.id }
}

output "port" {
  description = "Where tasks listen."
  value       = local.port
}

output "entry" {
  description = "Where the load balancer listens."
  value       = local.entry
}

output "vpc_link_id" {
  description = "The gateway's way in."
  value       = aws_apigatewayv2_vpc_link.this.id
}
