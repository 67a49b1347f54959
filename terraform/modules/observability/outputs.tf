output "log_groups" {
  description = "Name and ARN of each log group."
  value       = { for key, group in aws_cloudwatch_log_group.this : key => { name = group.name, arn = group.arn } }
}

output "alarms" {
  description = "Names of the alarms."
  value       = sort([for alarm in aws_cloudwatch_metric_alarm.this : alarm.alarm_name])
}

output "dashboard" {
  description = "The dashboard."
  value       = aws_cloudwatch_dashboard.this.dashboard_name
}
