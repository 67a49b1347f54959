variable "prefix" {
  description = "What all names begin with."
  type        = string
}

variable "region" {
  description = "The region of the log."
  type        = string
}

variable "account" {
  description = "The account, on whose behalf alone roles are taken."
  type        = string
}

variable "image" {
  description = "URI of the image."
  type        = string
}

variable "repository_arn" {
  description = "Where the image is pulled from."
  type        = string
}

variable "environment" {
  description = "Environment variables. Nothing secret: secrets are read at the start."
  type        = map(string)
}

variable "statements" {
  description = "What the task may do."
  type        = list(object({ sid = string, actions = list(string), resources = list(string) }))
}

variable "log_group" {
  description = "Where it logs."
  type        = object({ name = string, arn = string })
}

variable "network" {
  description = "The network that it runs in."
  type = object({
    vpc_id     = string
    subnet_ids = list(string)
    groups     = map(string)
    port       = number
    entry      = number
  })
}

variable "tls" {
  description = "Certificate of the load balancer; null for plain HTTP within the network."
  type        = object({ certificate_arn = string, server_name = string })
}

variable "size" {
  description = "Units of CPU and MB of memory of a task."
  type        = object({ cpu = number, memory = number })
}

variable "capacity" {
  description = "Fewest and most tasks, and the requests a minute that one of them is given."
  type        = object({ min = number, max = number, requests_per_minute = number })
}

variable "gpu" {
  description = "Kind of instance, and the parameter that names its system; null for Fargate."
  type        = object({ instance_type = string, ami_parameter = string })
}

variable "protect" {
  description = "Whether the load balancer refuses to be deleted."
  type        = bool
}
