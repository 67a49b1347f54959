variable "prefix" {
  description = "What all names begin with."
  type        = string
}

variable "region" {
  description = "The region."
  type        = string
}

variable "account" {
  description = "The account, on whose behalf alone images are pulled and roles are taken."
  type        = string
}

variable "backend" {
  description = "Where generate runs: lambda, ecs_cpu or ecs_gpu."
  type        = string
}

variable "image" {
  description = "URI of the image; null for that of the repository with the tag release."
  type        = string
}

variable "release" {
  description = "Tag of the image in the repository."
  type        = string
}

variable "function" {
  description = "What functions.yaml says of generate."
  type = object({
    description = string
    memory_mb   = number
    timeout_s   = number
    environment = map(string)
    statements  = list(object({ sid = string, actions = list(string), resources = list(string) }))
  })
}

variable "log_group" {
  description = "Where it logs."
  type        = object({ name = string, arn = string })
}

variable "key_arn" {
  description = "The KMS key of the images and of the function's environment."
  type        = string
}

variable "stable_version" {
  description = "lambda: the version that stays in service while a new one is tried."
  type        = string
}

variable "canary_weight" {
  description = "lambda: the share of calls that the new version gets."
  type        = number
}

variable "provisioned_concurrency" {
  description = "lambda: instances that are kept warm."
  type        = number
}

variable "cidr" {
  description = "ecs: addresses of the private network."
  type        = string
}

variable "tls" {
  description = "ecs: certificate of the load balancer and the name in it; null for plain HTTP within the network."
  type        = object({ certificate_arn = string, server_name = string })
}

variable "size" {
  description = "ecs: units of CPU (1,024 are one core) and MB of memory of a task."
  type        = object({ cpu = number, memory = number })
}

variable "capacity" {
  description = "ecs: fewest and most tasks, and the requests a minute that one of them is given."
  type        = object({ min = number, max = number, requests_per_minute = number })
}

variable "gpu" {
  description = "ecs_gpu: kind of instance, and the parameter of SSM that names its system."
  type        = object({ instance_type = string, ami_parameter = string })
}

variable "protect" {
  description = "Whether repository and load balancer refuse to be deleted."
  type        = bool
}
