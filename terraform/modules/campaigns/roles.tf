locals {
  assume = {
    for service in ["states", "scheduler"] : service => jsonencode({
      Version = "2012-10-17"
      Statement = [{
        Effect    = "Allow"
        Action    = "sts:AssumeRole"
        Principal = { Service = "${service}.amazonaws.com" }
        # Only for this account's sake.
        Condition = { StringEquals = { "aws:SourceAccount" = var.account } }
      }]
    })
  }

  machine_needs = [
    {
      sid       = "Readers"
      actions   = ["lambda:InvokeFunction"]
      resources = [module.handler["readers"].alias.arn]
    },
    {
      sid       = "Queue"
      actions   = ["sqs:SendMessage"]
      resources = [aws_sqs_queue.this["requests"].arn]
    },
    {
      sid       = "List"
      actions   = ["s3:GetObject", "s3:GetObjectVersion"]
      resources = ["${aws_s3_bucket.this["readers"].arn}/*"]
    },
    {
      sid       = "Runs"
      actions   = ["s3:AbortMultipartUpload", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:PutObject"]
      resources = ["${aws_s3_bucket.this["results"].arn}/runs/*"]
    },
    {
      sid       = "Children"
      actions   = ["states:StartExecution"]
      resources = [local.machine_arn]
    },
    {
      sid       = "ChildrenOfARun"
      actions   = ["states:DescribeExecution", "states:RedriveExecution", "states:StopExecution"]
      resources = ["${var.arn_prefix.states}:execution:${local.machine}/*"]
    },
    var.key_use,
    {
      # Step Functions asks for these on all log groups, and X-Ray knows no resources.
      sid = "LogsAndTraces"
      actions = [
        "logs:CreateLogDelivery", "logs:DeleteLogDelivery", "logs:DescribeLogGroups", "logs:DescribeResourcePolicies",
        "logs:GetLogDelivery", "logs:ListLogDeliveries", "logs:PutResourcePolicy", "logs:UpdateLogDelivery",
        "xray:GetSamplingRules", "xray:GetSamplingTargets", "xray:PutTelemetryRecords", "xray:PutTraceSegments",
      ]
      resources = ["*"]
    },
  ]
}

resource "aws_iam_role" "machine" {
  name               = local.machine
  description        = "What a campaign may do"
  assume_role_policy = local.assume.states
}

resource "aws_iam_role_policy" "machine" {
  name = "needs"
  role = aws_iam_role.machine.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [for need in local.machine_needs : {
      Sid      = need.sid
      Effect   = "Allow"
      Action   = need.actions
      Resource = need.resources
    }]
  })
}

resource "aws_iam_role" "clock" {
  name               = "${var.prefix}-clock"
  description        = "What schedules may start"
  assume_role_policy = local.assume.scheduler
}

resource "aws_iam_role_policy" "clock" {
  name = "needs"
  role = aws_iam_role.clock.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Due"
        Effect   = "Allow"
        Action   = ["lambda:InvokeFunction"]
        Resource = [module.handler["due"].alias.arn]
      },
      {
        Sid      = "Campaigns"
        Effect   = "Allow"
        Action   = ["states:StartExecution"]
        Resource = [aws_sfn_state_machine.campaign.arn]
      },
      {
        # Schedules are read with it, and what they start is written with it.
        Sid      = var.key_use.sid
        Effect   = "Allow"
        Action   = var.key_use.actions
        Resource = var.key_use.resources
      },
    ]
  })
}
