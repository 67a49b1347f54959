variable "prefix" {
  description = "What all names begin with."
  type        = string
}

variable "key_arn" {
  description = "The KMS key of the tables."
  type        = string
}

variable "protect" {
  description = "Whether tables refuse to be deleted."
  type        = bool
}
