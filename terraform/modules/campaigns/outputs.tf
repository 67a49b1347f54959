output "machine_arn" {
  description = "The state machine of campaigns."
  value       = aws_sfn_state_machine.campaign.arn
}

output "definition" {
  description = "Its definition."
  value       = local.definition
}

output "buckets" {
  description = "Names of the buckets of lists and of results."
  value       = { for key, bucket in aws_s3_bucket.this : key => bucket.bucket }
}

output "handlers" {
  description = "Function, alias, version and role of each handler."
  value       = module.handler
}

output "queues" {
  description = "Names of the queues."
  value       = { for key, queue in aws_sqs_queue.this : key => queue.name }
}
