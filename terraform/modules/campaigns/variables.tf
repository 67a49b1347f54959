variable "prefix" {
  description = "What all names begin with."
  type        = string
}

variable "account" {
  description = "The account, for names of buckets and for who may take a role."
  type        = string
}

variable "arn_prefix" {
  description = "ARNs up to the account (states) and of the integrations of Step Functions (integration)."
  type        = object({ states = string, integration = string })
}

variable "handlers" {
  description = "The handlers of functions/batch, from functions.yaml."
  type = map(object({
    description = string
    memory_mb   = number
    timeout_s   = number
    environment = map(string)
    statements = list(object({
      sid       = string
      actions   = list(string)
      resources = list(string)
    }))
  }))

  validation {
    condition     = length(setsubtract(["readers", "requests", "deliveries", "due"], keys(var.handlers))) == 0
    error_message = "functions.yaml has to name the handlers readers, requests, deliveries and due of batch: each has its own trigger."
  }
}

variable "package" {
  description = "The zip of functions/batch, and its layers."
  type        = object({ zip = string, layers = list(string) })
}

variable "cold_start" {
  description = "How functions start fast: aot_cache or snap_start."
  type        = string
}

variable "stable_versions" {
  description = "Versions that stay in service while new ones are tried, by function."
  type        = map(string)
}

variable "canary_weight" {
  description = "The share of calls that new versions get."
  type        = number
}

variable "log_groups" {
  description = "Log groups by function, and of the state machine."
  type        = map(object({ name = string, arn = string }))
}

variable "key_arn" {
  description = "The KMS key of buckets, queues, schedules and runs."
  type        = string
}

variable "key_use" {
  description = "The statement that lets a role read and write what the key encrypts."
  type        = object({ sid = string, actions = list(string), resources = list(string) })
}

variable "deliveries_stream_arn" {
  description = "The stream of the table of deliveries."
  type        = string
}

variable "schedules" {
  description = "Campaigns that start by themselves: when, with which list of readers, with which request."
  type = map(object({
    expression = string
    timezone   = string
    readers    = string
    request    = string
  }))
}

variable "readers_per_batch" {
  description = "Readers that one call of a function writes for."
  type        = number
  default     = 100
}

variable "concurrency" {
  description = "Functions that write at the same time: for a campaign, and for those who failed in it."
  type        = object({ readers = number, requests = number })
}

variable "tries" {
  description = "How often something is tried before it goes where a person looks."
  type        = number
  default     = 5
}

variable "tolerated_failure_percentage" {
  description = "A campaign with more batches failing than this stops."
  type        = number
  default     = 5
}

variable "retention_days" {
  description = "Days after which lists of readers, and copy, are deleted."
  type        = object({ readers = number, results = number })
}

variable "protect" {
  description = "Whether buckets that still hold something refuse to be deleted."
  type        = bool
}
