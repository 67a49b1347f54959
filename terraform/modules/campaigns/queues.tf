locals {
  queues = {
    # Readers whose copy failed in a campaign, for another try.
    requests = { visibility_s = 6 * var.handlers.requests.timeout_s, dead_letters = "requests-dead" }
    # Those whose tries are spent, for a person.
    requests-dead = {}
    # Records of the stream whose tries are spent. The deliveries themselves stay in their table, and are due again.
    deliveries-failed = {}
  }
}

resource "aws_sqs_queue" "this" {
  for_each = local.queues

  name                       = "${var.prefix}-${each.key}"
  message_retention_seconds  = 14 * 24 * 3600
  visibility_timeout_seconds = try(each.value.visibility_s, 30)
  kms_master_key_id          = var.key_arn
}

resource "aws_sqs_queue_redrive_policy" "requests" {
  queue_url = aws_sqs_queue.this["requests"].id
  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.this["requests-dead"].arn
    maxReceiveCount     = var.tries
  })
}

resource "aws_sqs_queue_policy" "this" {
  for_each = local.queues

  queue_url = aws_sqs_queue.this[each.key].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "OnlyOverTls"
      Effect    = "Deny"
      Principal = "*"
      Action    = "sqs:*"
      Resource  = aws_sqs_queue.this[each.key].arn
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}
