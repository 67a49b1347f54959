locals {
  names = { for key, function in var.functions : key => function.name }

  # What the functions measure themselves: a line in the graph for each value of their tags.
  measured = [
    { metric = "suasion.journey.step", title = "Steps of copy, ms, 95 %", stat = "p95" },
    { metric = "suasion.journey.degraded", title = "Copy without one of its steps", stat = "Sum" },
    { metric = "suasion.generate.rejected", title = "Drafts that were rejected, and why", stat = "Sum" },
    { metric = "suasion.generate.slot.errors", title = "Facts that drafts tell wrongly", stat = "Sum" },
    { metric = "suasion.decide.regret", title = "Regret of decisions", stat = "Average" },
  ]

  # Title, metrics in the notation of CloudWatch, statistic.
  graphs = concat(
    [
      {
        title   = "Requests and what went wrong"
        stat    = "Sum"
        metrics = [for metric in ["Count", "4xx", "5xx"] : ["AWS/ApiGateway", metric, "ApiId", var.api_id]]
      },
      {
        title   = "Time to answer, ms, 95 %"
        stat    = "p95"
        metrics = [["AWS/ApiGateway", "Latency", "ApiId", var.api_id]]
      },
    ],
    [
      for graph in [
        { metric = "Invocations", title = "Calls", stat = "Sum" },
        { metric = "Errors", title = "Errors", stat = "Sum" },
        { metric = "Duration", title = "Duration, ms, 95 %", stat = "p95" },
        { metric = "ConcurrentExecutions", title = "At the same time", stat = "Maximum" },
        ] : {
        title   = graph.title
        stat    = graph.stat
        metrics = [for key, name in local.names : ["AWS/Lambda", graph.metric, "FunctionName", name, { label = key }]]
      }
    ],
    [
      {
        title = "Waiting"
        stat  = "Maximum"
        metrics = [
          for key, name in var.queues :
          ["AWS/SQS", "ApproximateNumberOfMessagesVisible", "QueueName", name, { label = key }]
        ]
      },
      {
        title = "Campaigns"
        stat  = "Sum"
        metrics = [
          for metric in ["ExecutionsStarted", "ExecutionsSucceeded", "ExecutionsFailed"] :
          ["AWS/States", metric, "StateMachineArn", var.machine_arn]
        ]
      },
    ],
    [
      for graph in local.measured : {
        title = graph.title
        stat  = graph.stat
        metrics = [[{
          expression = "SEARCH('Namespace=\"${var.prefix}\" MetricName=\"${graph.metric}\"', '${graph.stat}', 60)"
        }]]
      }
    ],
    var.generate_on_lambda ? [] : [
      {
        title = "generate: tasks in use, %"
        stat  = "Average"
        metrics = [
          for metric in ["CPUUtilization", "MemoryUtilization"] :
          ["AWS/ECS", metric, "ClusterName", var.service.cluster, "ServiceName", var.service.service]
        ]
      },
    ],
  )
}

resource "aws_cloudwatch_dashboard" "this" {
  dashboard_name = var.prefix
  dashboard_body = jsonencode({
    widgets = [
      for index, graph in local.graphs : {
        type   = "metric"
        x      = 12 * (index % 2)
        y      = 6 * floor(index / 2)
        width  = 12
        height = 6
        properties = {
          title   = graph.title
          region  = var.region
          stat    = graph.stat
          period  = 60
          metrics = graph.metrics
        }
      }
    ]
  })
}
