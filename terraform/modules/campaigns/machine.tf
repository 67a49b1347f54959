locals {
  machine     = "${var.prefix}-campaigns"
  machine_arn = "${var.arn_prefix.states}:stateMachine:${local.machine}"

  # The format of the list is part of the state machine, so there is one map for each.
  formats = {
    ReadersOfCsv       = { InputType = "CSV", CSVHeaderLocation = "FIRST_ROW" }
    ReadersOfJsonLines = { InputType = "JSONL" }
  }

  definition = {
    Comment = "Copy for all readers of a list; those for whom it fails go to the queue of requests"
    StartAt = "Format"
    States = merge(
      {
        Format = {
          Type    = "Choice"
          Choices = [{ Variable = "$.readers.key", StringMatches = "*.jsonl", Next = "ReadersOfJsonLines" }]
          Default = "ReadersOfCsv"
        }
      },
      { for name, reader in local.formats : name => merge(local.map, {
        Label      = name
        ItemReader = merge(local.item_reader, { ReaderConfig = reader })
      }) },
    )
  }

  item_reader = {
    Resource = "${var.arn_prefix.integration}:s3:getObject"
    # The role of the machine reads from the bucket of readers and from no other.
    Parameters = { "Bucket.$" = "$.readers.bucket", "Key.$" = "$.readers.key" }
  }

  map = {
    Type                       = "Map"
    End                        = true
    MaxConcurrency             = var.concurrency.readers
    ToleratedFailurePercentage = var.tolerated_failure_percentage
    ItemSelector               = { "profile.$" = "$$.Map.Item.Value.profile" }
    ItemBatcher = {
      MaxItemsPerBatch = var.readers_per_batch
      BatchInput       = { "campaign.$" = "$.campaign", "request.$" = "$.request" }
    }
    # Without it, the outputs of a long list would not fit into the state.
    ResultWriter = {
      Resource   = "${var.arn_prefix.integration}:s3:putObject"
      Parameters = { Bucket = aws_s3_bucket.this["results"].bucket, Prefix = "runs" }
    }
    ItemProcessor = {
      ProcessorConfig = { Mode = "DISTRIBUTED", ExecutionType = "EXPRESS" }
      StartAt         = "Write"
      States          = { Write = local.write, TryAgain = local.try_again, Count = local.count }
    }
  }

  write = {
    Type       = "Task"
    Resource   = "${var.arn_prefix.integration}:lambda:invoke"
    Parameters = { FunctionName = module.handler["readers"].alias.arn, "Payload.$" = "$" }
    ResultSelector = {
      "written.$" = "$.Payload.written"
      "failed.$"  = "$.Payload.failed"
    }
    ResultPath = "$.result"
    # What Lambda could not do may do better later; what the function itself fails with, mostly does not.
    Retry = [
      # A request that says nothing says nothing the second time either.
      { ErrorEquals = ["InvalidTaskException", "io.suasion.batch.copy.InvalidTaskException"], MaxAttempts = 0 },
      {
        ErrorEquals = [
          "Lambda.ClientExecutionTimeoutException", "Lambda.ServiceException", "Lambda.AWSLambdaException",
          "Lambda.SdkClientException", "Lambda.TooManyRequestsException",
        ]
        IntervalSeconds = 2
        BackoffRate     = 2
        MaxAttempts     = 6
        MaxDelaySeconds = 60
        JitterStrategy  = "FULL"
      },
      { ErrorEquals = ["States.TaskFailed"], IntervalSeconds = 5, BackoffRate = 2, MaxAttempts = 2, JitterStrategy = "FULL" },
    ]
    Next = "TryAgain"
  }

  try_again = {
    Type       = "Map"
    ItemsPath  = "$.result.failed"
    ResultPath = null
    ItemSelector = {
      "campaign.$" = "$.BatchInput.campaign"
      "request.$"  = "$.BatchInput.request"
      "profile.$"  = "$$.Map.Item.Value.profile"
    }
    ItemProcessor = {
      ProcessorConfig = { Mode = "INLINE" }
      StartAt         = "Queue"
      States = {
        Queue = {
          Type       = "Task"
          Resource   = "${var.arn_prefix.integration}:sqs:sendMessage"
          Parameters = { QueueUrl = aws_sqs_queue.this["requests"].url, "MessageBody.$" = "$" }
          Retry      = [{ ErrorEquals = ["States.ALL"], IntervalSeconds = 1, BackoffRate = 2, MaxAttempts = 4 }]
          End        = true
        }
      }
    }
    Next = "Count"
  }

  # No reader in what a run leaves behind.
  count = {
    Type = "Pass"
    Parameters = {
      "written.$" = "$.result.written"
      "failed.$"  = "States.ArrayLength($.result.failed)"
    }
    End = true
  }
}

resource "aws_sfn_state_machine" "campaign" {
  name       = local.machine
  role_arn   = aws_iam_role.machine.arn
  definition = jsonencode(local.definition)

  encryption_configuration {
    type                              = "CUSTOMER_MANAGED_KMS_KEY"
    kms_key_id                        = var.key_arn
    kms_data_key_reuse_period_seconds = 300
  }

  # Without the data: it names readers.
  logging_configuration {
    level                  = "ERROR"
    include_execution_data = false
    log_destination        = "${var.log_groups["machine"].arn}:*"
  }

  tracing_configuration {
    enabled = true
  }

  depends_on = [aws_iam_role_policy.machine]
}
