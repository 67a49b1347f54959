# Internal: its only way in is the gateway's link.
resource "aws_lb" "generate" {
  name                       = "${var.prefix}-generate"
  internal                   = true
  load_balancer_type         = "application"
  subnets                    = var.network.subnet_ids
  security_groups            = [var.network.groups.balancer]
  drop_invalid_header_fields = true
  enable_deletion_protection = var.protect
  idle_timeout               = 30
}

resource "aws_lb_target_group" "generate" {
  name                          = "${var.prefix}-generate"
  vpc_id                        = var.network.vpc_id
  port                          = var.network.port
  protocol                      = "HTTP"
  target_type                   = "ip"
  load_balancing_algorithm_type = "least_outstanding_requests"
  deregistration_delay          = 30

  health_check {
    path                = "/q/health/ready"
    matcher             = "200"
    interval            = 10
    timeout             = 5
    healthy_threshold   = 2
    unhealthy_threshold = 3
  }
}

resource "aws_lb_listener" "generate" {
  load_balancer_arn = aws_lb.generate.arn
  port              = var.network.entry
  protocol          = var.tls == null ? "HTTP" : "HTTPS"
  certificate_arn   = try(var.tls.certificate_arn, null)
  ssl_policy        = var.tls == null ? null : "ELBSecurityPolicy-TLS13-1-2-2021-06"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.generate.arn
  }
}
