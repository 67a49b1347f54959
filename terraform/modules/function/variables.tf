variable "name" {
  description = "Name of the Lambda function and of its role."
  type        = string
}

variable "description" {
  description = "What the function is for, in a line."
  type        = string
}

variable "memory_mb" {
  description = "Memory, which also decides the share of a core: 1,769 MB are one."
  type        = number
}

variable "timeout_s" {
  description = "Seconds after which a call is given up."
  type        = number
}

variable "package" {
  description = "What runs: a zip with its layers, the one that holds its Java among them, or an image."
  type = object({
    zip    = optional(string)
    layers = optional(list(string), [])
    image  = optional(string)
  })

  validation {
    condition     = (var.package.zip == null) != (var.package.image == null)
    error_message = "A function is either a zip or an image: give exactly one of package.zip and package.image."
  }
}

variable "cold_start" {
  description = "How a zip starts fast: aot_cache or snap_start. An image starts as it is."
  type        = string
  default     = "aot_cache"
}

variable "settings" {
  description = "Environment variables. Nothing secret: secrets are read at the start."
  type        = map(string)
  default     = {}
}

variable "statements" {
  description = "What the function may do besides writing its log and its traces."
  type = list(object({
    sid       = string
    actions   = list(string)
    resources = list(string)
  }))
  default = []
}

variable "log_group" {
  description = "Where it logs."
  type        = object({ name = string, arn = string })
}

variable "key_arn" {
  description = "The KMS key that encrypts its environment."
  type        = string
}

variable "stable_version" {
  description = "The version that stays in service while a new one is tried; null for the new one."
  type        = string
  default     = null
}

variable "canary_weight" {
  description = "The share of calls that the new version gets while there is a stable one."
  type        = number
  default     = 0
}

variable "provisioned_concurrency" {
  description = "Instances that are kept warm; 0 for none."
  type        = number
  default     = 0
}
