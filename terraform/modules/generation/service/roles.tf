locals {
  # Asking where to log in has no resource.
  log_in = { sid = "LogIn", actions = ["ecr:GetAuthorizationToken"], resources = ["*"] }

  needs = {
    # Of ECS, before the task runs.
    execution = [
      local.log_in,
      {
        sid       = "Image"
        actions   = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
        resources = [var.repository_arn]
      },
      {
        sid       = "Logs"
        actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        resources = ["${var.log_group.arn}:*"]
      },
    ]
    # Of what runs.
    task = var.statements
  }
}

resource "aws_iam_role" "this" {
  for_each = local.needs

  name        = "${var.prefix}-generate-${each.key}"
  description = "What generate may do: ${each.key}"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "ecs-tasks.amazonaws.com" }
      Condition = { StringEquals = { "aws:SourceAccount" = var.account } }
    }]
  })
}

resource "aws_iam_role_policy" "this" {
  for_each = local.needs

  name = "needs"
  role = aws_iam_role.this[each.key].name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [for need in each.value : {
      Sid      = need.sid
      Effect   = "Allow"
      Action   = need.actions
      Resource = need.resources
    }]
  })
}
