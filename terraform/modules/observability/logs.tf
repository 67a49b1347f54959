locals {
  log_groups = merge(
    { for key, name in var.function_names : key => "/aws/lambda/${name}" if key != "generate" || var.generate_on_lambda },
    var.generate_on_lambda ? {} : { generate = "/ecs/${var.prefix}-generate" },
    # Groups of this kind do not use up the policy that lets services of AWS write to them.
    {
      api     = "/aws/vendedlogs/${var.prefix}/api"
      machine = "/aws/vendedlogs/states/${var.prefix}-campaigns"
    },
  )
}

resource "aws_cloudwatch_log_group" "this" {
  for_each = local.log_groups

  name              = each.value
  retention_in_days = var.retention_days
  kms_key_id        = var.key_arn
}
