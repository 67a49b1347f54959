# Who may talk to whom: link -> balancer -> tasks -> endpoints. Each arrow is a rule at both of its ends.
locals {
  groups = {
    link      = "The gateway's way in"
    balancer  = "The load balancer"
    tasks     = "What writes copy"
    endpoints = "Ways to AWS"
  }

  arrows = {
    link-balancer   = { from = "link", to = "balancer", port = local.entry }
    balancer-tasks  = { from = "balancer", to = "tasks", port = local.port }
    tasks-endpoints = { from = "tasks", to = "endpoints", port = 443 }
  }
}

resource "aws_security_group" "this" {
  for_each = local.groups

  name        = "${var.prefix}-${each.key}"
  description = each.value
  vpc_id      = aws_vpc.this.id
}

resource "aws_vpc_security_group_ingress_rule" "this" {
  for_each = local.arrows

  description                  = "From ${each.value.from}"
  security_group_id            = aws_security_group.this[each.value.to].id
  referenced_security_group_id = aws_security_group.this[each.value.from].id
  ip_protocol                  = "tcp"
  from_port                    = each.value.port
  to_port                      = each.value.port
}

resource "aws_vpc_security_group_egress_rule" "this" {
  for_each = local.arrows

  description                  = "To ${each.value.to}"
  security_group_id            = aws_security_group.this[each.value.from].id
  referenced_security_group_id = aws_security_group.this[each.value.to].id
  ip_protocol                  = "tcp"
  from_port                    = each.value.port
  to_port                      = each.value.port
}

resource "aws_vpc_security_group_egress_rule" "s3" {
  description       = "Layers of images"
  security_group_id = aws_security_group.this["tasks"].id
  prefix_list_id    = aws_vpc_endpoint.s3.prefix_list_id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}
