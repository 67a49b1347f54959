output "listener_arn" {
  description = "What the gateway's link leads to."
  value       = aws_lb_listener.generate.arn
}

output "metrics" {
  description = "How metrics name cluster, service, load balancer and target group."
  value = {
    cluster      = aws_ecs_cluster.this.name
    service      = aws_ecs_service.generate.name
    balancer     = aws_lb.generate.arn_suffix
    target_group = aws_lb_target_group.generate.arn_suffix
  }
}
