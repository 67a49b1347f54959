variable "prefix" {
  description = "What all names begin with."
  type        = string
}

variable "account" {
  description = "The account whose alarms may be published."
  type        = string
}

variable "region" {
  description = "The region of the graphs."
  type        = string
}

variable "key_arn" {
  description = "The KMS key of logs and of the topic of alarms."
  type        = string
}

variable "function_names" {
  description = "Names of all functions, for their log groups; generate is one of them wherever it runs."
  type        = map(string)
}

variable "functions" {
  description = "Names of the Lambda functions, and the milliseconds that nineteen calls in twenty stay under."
  type        = map(object({ name = string, p95_ms = number }))
}

variable "generate_on_lambda" {
  description = "Whether generate is a Lambda function, and not a service of ECS."
  type        = bool
}

variable "generate_p95_ms" {
  description = "ECS: the milliseconds that nineteen answers of generate in twenty stay under."
  type        = number
}

variable "service" {
  description = "ECS: how metrics name cluster, service, load balancer and target group."
  type        = object({ cluster = string, service = string, balancer = string, target_group = string })
}

variable "api_id" {
  description = "The API, as metrics name it."
  type        = string
}

variable "queues" {
  description = "Names of the queues of campaigns."
  type        = map(string)
}

variable "machine_arn" {
  description = "The state machine of campaigns."
  type        = string
}

variable "retention_days" {
  description = "Days after which logs are deleted."
  type        = number
}

variable "error_percentage" {
  description = "The share of failures that is too much."
  type        = number
}

variable "alarm_emails" {
  description = "Who is told."
  type        = set(string)
}
