resource "aws_scheduler_schedule_group" "this" {
  name = var.prefix
}

resource "aws_scheduler_schedule" "due" {
  name                = "due"
  description         = "Deliveries whose next attempt is due"
  group_name          = aws_scheduler_schedule_group.this.name
  schedule_expression = "rate(1 minute)"
  kms_key_arn         = var.key_arn

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = module.handler["due"].alias.arn
    role_arn = aws_iam_role.clock.arn
    # The next minute comes anyway.
    retry_policy {
      maximum_retry_attempts       = 0
      maximum_event_age_in_seconds = 60
    }
  }
}

resource "aws_scheduler_schedule" "campaign" {
  for_each = var.schedules

  name                         = "campaign-${each.key}"
  description                  = "Starts the campaign ${each.key}"
  group_name                   = aws_scheduler_schedule_group.this.name
  schedule_expression          = each.value.expression
  schedule_expression_timezone = each.value.timezone
  kms_key_arn                  = var.key_arn

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = aws_sfn_state_machine.campaign.arn
    role_arn = aws_iam_role.clock.arn
    input = jsonencode({
      campaign = each.key
      readers  = { bucket = aws_s3_bucket.this["readers"].bucket, key = each.value.readers }
      request  = jsondecode(each.value.request)
    })
  }
}
