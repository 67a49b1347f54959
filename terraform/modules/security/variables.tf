variable "prefix" {
  description = "What all names begin with."
  type        = string
}

variable "protect" {
  description = "Whether what is deleted can be had back for long."
  type        = bool
}

variable "initial_secrets" {
  description = "JSON objects of settings by name of their secret, written once."
  type        = map(string)
  ephemeral   = true
}

variable "firewall" {
  description = "Limits of the firewall; null for no firewall."
  type        = object({ requests_per_address = number })
}
