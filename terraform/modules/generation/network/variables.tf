variable "prefix" {
  description = "What all names begin with."
  type        = string
}

variable "region" {
  description = "The region, which names of endpoints hold."
  type        = string
}

variable "cidr" {
  description = "Addresses of the network."
  type        = string
}

variable "tls" {
  description = "Whether the load balancer listens with TLS."
  type        = bool
}

variable "on_ec2" {
  description = "Whether instances have to reach ECS."
  type        = bool
}
