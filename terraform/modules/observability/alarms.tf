locals {
  # One row an alarm: what is measured of what, over how long, and what is too much.
  of_functions = merge([
    for key, function in var.functions : {
      "${key}-errors" = {
        about      = "More than ${var.error_percentage} % of the calls of ${key} fail"
        namespace  = "AWS/Lambda"
        dimensions = { FunctionName = function.name }
        share_of   = { part = "Errors", whole = "Invocations" }
        threshold  = var.error_percentage
        periods    = 3
      }
      "${key}-throttles" = {
        about      = "Calls of ${key} are refused: the account's or the function's concurrency is used up"
        namespace  = "AWS/Lambda"
        metric     = "Throttles"
        dimensions = { FunctionName = function.name }
        statistic  = "Sum"
        threshold  = 0
        periods    = 3
      }
      "${key}-p95" = {
        about      = "One call of ${key} in twenty takes longer than ${function.p95_ms} ms"
        namespace  = "AWS/Lambda"
        metric     = "Duration"
        dimensions = { FunctionName = function.name }
        percentile = "p95"
        threshold  = function.p95_ms
        periods    = 5
      }
    }
  ]...)

  of_campaigns = merge(
    {
      for key in ["requests-dead", "deliveries-failed"] : "${key}-depth" => {
        about      = "Something in the queue ${key} has used up its tries and waits for a person"
        namespace  = "AWS/SQS"
        metric     = "ApproximateNumberOfMessagesVisible"
        dimensions = { QueueName = var.queues[key] }
        statistic  = "Maximum"
        threshold  = 0
        periods    = 1
      }
    },
    {
      requests-age = {
        about      = "Readers whose copy failed have waited for their second try for over an hour"
        namespace  = "AWS/SQS"
        metric     = "ApproximateAgeOfOldestMessage"
        dimensions = { QueueName = var.queues.requests }
        statistic  = "Maximum"
        threshold  = 3600
        periods    = 5
      }
      deliveries-age = {
        about      = "Deliveries are written more than a minute after they were asked for"
        namespace  = "AWS/Lambda"
        metric     = "IteratorAge"
        dimensions = { FunctionName = var.functions["batch-deliveries"].name }
        statistic  = "Maximum"
        threshold  = 60000
        periods    = 3
      }
      campaign-failures = {
        about      = "A campaign stopped before its end"
        namespace  = "AWS/States"
        metric     = "ExecutionsFailed"
        dimensions = { StateMachineArn = var.machine_arn }
        statistic  = "Sum"
        threshold  = 0
        periods    = 1
      }
    },
  )

  of_gateway = {
    gateway-5xx = {
      about      = "More than ${var.error_percentage} % of all requests are answered 5xx"
      namespace  = "AWS/ApiGateway"
      dimensions = { ApiId = var.api_id }
      share_of   = { part = "5xx", whole = "Count" }
      threshold  = var.error_percentage
      periods    = 3
    }
  }

  service = coalesce(var.service, { cluster = "", service = "", balancer = "", target_group = "" })
  of_service = {
    generate-unhealthy = {
      about      = "A task of generate does not pass its checks"
      namespace  = "AWS/ApplicationELB"
      metric     = "UnHealthyHostCount"
      dimensions = { LoadBalancer = local.service.balancer, TargetGroup = local.service.target_group }
      statistic  = "Maximum"
      threshold  = 0
      periods    = 5
    }
    generate-5xx = {
      about      = "More than ${var.error_percentage} % of the answers of generate are 5xx: are there enough tasks?"
      namespace  = "AWS/ApplicationELB"
      dimensions = { LoadBalancer = local.service.balancer, TargetGroup = local.service.target_group }
      share_of   = { part = "HTTPCode_Target_5XX_Count", whole = "RequestCount" }
      threshold  = var.error_percentage
      periods    = 3
    }
    generate-p95 = {
      about      = "One answer of generate in twenty takes longer than ${var.generate_p95_ms} ms"
      namespace  = "AWS/ApplicationELB"
      metric     = "TargetResponseTime"
      dimensions = { LoadBalancer = local.service.balancer, TargetGroup = local.service.target_group }
      percentile = "p95"
      threshold  = var.generate_p95_ms / 1000
      periods    = 5
    }
    generate-memory = {
      about      = "Tasks of generate use more than 90 % of their memory"
      namespace  = "AWS/ECS"
      metric     = "MemoryUtilization"
      dimensions = { ClusterName = local.service.cluster, ServiceName = local.service.service }
      statistic  = "Maximum"
      threshold  = 90
      periods    = 5
    }
  }

  alarms = merge(
    local.of_functions, local.of_campaigns, local.of_gateway,
    { for key, alarm in local.of_service : key => alarm if !var.generate_on_lambda },
  )
}

resource "aws_cloudwatch_metric_alarm" "this" {
  for_each = local.alarms

  alarm_name          = "${var.prefix}-${each.key}"
  alarm_description   = each.value.about
  comparison_operator = "GreaterThanThreshold"
  threshold           = each.value.threshold
  evaluation_periods  = each.value.periods
  datapoints_to_alarm = min(2, each.value.periods)
  # Nobody calling is no alarm.
  treat_missing_data = "notBreaching"

  namespace          = try(each.value.metric, null) == null ? null : each.value.namespace
  metric_name        = try(each.value.metric, null)
  dimensions         = try(each.value.metric, null) == null ? null : each.value.dimensions
  statistic          = try(each.value.statistic, null)
  extended_statistic = try(each.value.percentile, null)
  period             = try(each.value.metric, null) == null ? null : 60

  dynamic "metric_query" {
    for_each = try([each.value.share_of], [])
    content {
      id          = "percentage"
      label       = each.value.about
      expression  = "100 * part / MAX([whole, 1])"
      return_data = true
    }
  }

  dynamic "metric_query" {
    for_each = try(each.value.share_of, {})
    content {
      id = metric_query.key
      metric {
        namespace   = each.value.namespace
        metric_name = metric_query.value
        dimensions  = each.value.dimensions
        stat        = "Sum"
        period      = 60
      }
    }
  }

  alarm_actions = [aws_sns_topic.alarms.arn]
  ok_actions    = [aws_sns_topic.alarms.arn]
}

resource "aws_sns_topic" "alarms" {
  name              = "${var.prefix}-alarms"
  kms_master_key_id = var.key_arn
}

resource "aws_sns_topic_policy" "alarms" {
  arn = aws_sns_topic.alarms.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Alarms"
      Effect    = "Allow"
      Principal = { Service = "cloudwatch.amazonaws.com" }
      Action    = "sns:Publish"
      Resource  = aws_sns_topic.alarms.arn
      Condition = { StringEquals = { "aws:SourceAccount" = var.account } }
    }]
  })
}

resource "aws_sns_topic_subscription" "email" {
  for_each = var.alarm_emails

  topic_arn = aws_sns_topic.alarms.arn
  protocol  = "email"
  endpoint  = each.value
}
