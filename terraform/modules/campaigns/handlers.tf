# One zip, four Lambda functions: QUARKUS_LAMBDA_HANDLER says which handler of it a function is.
module "handler" {
  source   = "../function"
  for_each = var.handlers

  name                    = "${var.prefix}-batch-${each.key}"
  description             = each.value.description
  memory_mb               = each.value.memory_mb
  timeout_s               = each.value.timeout_s
  package                 = var.package
  cold_start              = var.cold_start
  settings                = merge(each.value.environment, { QUARKUS_LAMBDA_HANDLER = each.key }, local.results[each.key])
  statements              = concat(each.value.statements, local.statements[each.key])
  log_group               = var.log_groups["batch-${each.key}"]
  key_arn                 = var.key_arn
  stable_version          = lookup(var.stable_versions, "batch-${each.key}", null)
  canary_weight           = var.canary_weight
  provisioned_concurrency = 0
}

locals {
  writers = ["readers", "requests"]
  results = {
    for key, handler in var.handlers : key =>
    contains(local.writers, key) ? { SUASION_BATCH_RESULTS_BUCKET = aws_s3_bucket.this["results"].bucket } : {}
  }

  write_results = {
    sid       = "Results"
    actions   = ["s3:PutObject"]
    resources = ["${aws_s3_bucket.this["results"].arn}/results/*"]
  }

  # What the services that feed a handler want its role to have.
  statements = {
    readers = [var.key_use, local.write_results]
    requests = [var.key_use, local.write_results, {
      sid       = "Queue"
      actions   = ["sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"]
      resources = [aws_sqs_queue.this["requests"].arn]
    }]
    deliveries = [
      var.key_use,
      {
        sid       = "Stream"
        actions   = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"]
        resources = [var.deliveries_stream_arn]
      },
      {
        # Has no resources either.
        sid       = "Streams"
        actions   = ["dynamodb:ListStreams"]
        resources = ["*"]
      },
      {
        sid       = "Failed"
        actions   = ["sqs:SendMessage"]
        resources = [aws_sqs_queue.this["deliveries-failed"].arn]
      },
    ]
    due = []
  }
}

resource "aws_lambda_event_source_mapping" "requests" {
  event_source_arn                   = aws_sqs_queue.this["requests"].arn
  function_name                      = module.handler["requests"].alias.arn
  batch_size                         = 10
  maximum_batching_window_in_seconds = 5
  function_response_types            = ["ReportBatchItemFailures"]

  # Second tries must not crowd out the requests of readers who wait.
  scaling_config {
    maximum_concurrency = var.concurrency.requests
  }
}

resource "aws_lambda_event_source_mapping" "deliveries" {
  event_source_arn               = var.deliveries_stream_arn
  function_name                  = module.handler["deliveries"].alias.arn
  starting_position              = "LATEST" # what came before, the handler "due" finds
  batch_size                     = 10
  parallelization_factor         = 10
  bisect_batch_on_function_error = true
  maximum_retry_attempts         = var.tries
  maximum_record_age_in_seconds  = 3600
  function_response_types        = ["ReportBatchItemFailures"]

  # The handler's own writes come by as well and would call it again; later attempts are the minute's.
  filter_criteria {
    filter {
      pattern = jsonencode({ eventName = ["INSERT"] })
    }
  }

  destination_config {
    on_failure {
      destination_arn = aws_sqs_queue.this["deliveries-failed"].arn
    }
  }
}
