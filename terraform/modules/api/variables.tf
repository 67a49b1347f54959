variable "prefix" {
  description = "What all names begin with."
  type        = string
}

variable "targets" {
  description = "What answers which routes: an alias of a Lambda function, or a container behind a load balancer."
  type = map(object({
    routes       = list(string)
    inner_routes = list(string)
    timeout_s    = number
    lambda = optional(object({
      function_name = string
      alias         = string
      invoke_arn    = string
    }))
    container = optional(object({
      listener_arn = string
      vpc_link_id  = string
      server_name  = optional(string)
    }))
  }))
}

variable "jwt" {
  description = "Whose tokens external callers bring; null where they bring API keys, which the functions check."
  type        = object({ issuer = string, audience = list(string) })
}

variable "throttling" {
  description = "Requests a second, and at once, for all routes and for some."
  type = object({
    rate   = number
    burst  = number
    routes = optional(map(object({ rate = number, burst = number })), {})
  })
}

variable "front" {
  description = "CloudFront with a firewall in front; null for none."
  type = object({
    firewall_arn    = string
    domain          = optional(string)
    certificate_arn = optional(string)
  })
}

variable "log_group_arn" {
  description = "Where the access log goes."
  type        = string
}
