variable "jwt" {
  description = "Issuer and audience of the tokens of external callers; null where they bring API keys."
  type        = object({ issuer = string, audience = list(string) })
  default     = null

  validation {
    condition = (
      var.jwt == null
      || (can(regex("^https://", var.jwt.issuer)) && try(length(var.jwt.audience) > 0, false))
    )
    error_message = "jwt needs an issuer that begins with https:// and at least one audience, else anybody's tokens would do."
  }
}

variable "throttling" {
  description = "Requests a second, and at once: for all routes together, and for some, such as \"POST /v1/generate\"."
  type = object({
    rate   = number
    burst  = number
    routes = optional(map(object({ rate = number, burst = number })), {})
  })

  validation {
    condition = alltrue([
      for limit in concat([var.throttling], values(var.throttling.routes)) : limit.rate > 0 && limit.burst > 0
    ])
    error_message = "throttling wants a rate and a burst above 0, for every route that it names: 0 would refuse everybody."
  }
}

variable "firewall" {
  description = "CloudFront with a firewall in front of the gateway: requests in five minutes of one address, and a domain if you have one."
  type = object({
    requests_per_address = number
    domain               = optional(string)
    certificate_arn      = optional(string)
  })
  default = null

  validation {
    condition     = var.firewall == null || try(var.firewall.requests_per_address >= 10, false)
    error_message = "firewall.requests_per_address is at least 10, the fewest that the firewall counts."
  }

  validation {
    condition     = try((var.firewall.domain == null) == (var.firewall.certificate_arn == null), true)
    error_message = "firewall.domain and firewall.certificate_arn come together; the certificate lies in us-east-1."
  }
}

variable "log_retention_days" {
  description = "Days after which logs are deleted."
  type        = number

  validation {
    condition     = contains([1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365], var.log_retention_days)
    error_message = "log_retention_days is one of 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180 and 365: CloudWatch knows no others up to a year."
  }
}

variable "alarm_error_percentage" {
  description = "The share of failures, in percent, that is an alarm."
  type        = number
  default     = 1

  validation {
    condition     = var.alarm_error_percentage > 0 && var.alarm_error_percentage < 100
    error_message = "alarm_error_percentage is above 0 and below 100."
  }
}

variable "alarm_emails" {
  description = "Who is told of alarms; each has to confirm a mail first."
  type        = set(string)
  default     = []

  validation {
    condition     = alltrue([for address in var.alarm_emails : can(regex("^[^@ ]+@[^@ ]+$", address))])
    error_message = "alarm_emails are e-mail addresses."
  }
}

variable "collector_layer_arn" {
  description = "Layer with a collector of OpenTelemetry that passes the traces of zips on to X-Ray; null for none, which starts faster."
  type        = string
  default     = null

  validation {
    condition = (
      var.collector_layer_arn == null
      || can(regex("^arn:[a-z-]+:lambda:[a-z0-9-]+:[0-9]+:layer:[^:]+:[0-9]+$", var.collector_layer_arn))
    )
    error_message = "collector_layer_arn is the ARN of a version of a layer, such as arn:aws:lambda:eu-central-1:123456789012:layer:collector:7."
  }
}

variable "campaigns" {
  description = "Campaigns that start by themselves: a schedule, its time zone, the key of the list of readers, and the request as JSON."
  type = map(object({
    expression = string
    timezone   = optional(string, "UTC")
    readers    = string
    request    = string
  }))
  default = {}

  validation {
    condition = alltrue([
      for campaign in values(var.campaigns) : can(regex("^(rate|cron|at)\\(.+\\)$", campaign.expression))
    ])
    error_message = "The expression of a campaign is rate(...), cron(...) or at(...), such as cron(0 6 ? * MON *)."
  }

  validation {
    condition     = alltrue([for campaign in values(var.campaigns) : can(jsondecode(campaign.request).brief)])
    error_message = "The request of a campaign is JSON with a brief, as POST /v1/copy takes it, without a profile."
  }

  validation {
    condition     = alltrue([for campaign in values(var.campaigns) : can(regex("\\.(csv|jsonl)$", campaign.readers))])
    error_message = "The readers of a campaign are a key in the bucket of readers that ends with .csv or .jsonl."
  }
}

variable "campaign_concurrency" {
  description = "Functions that write at the same time: for a campaign, and for those who failed in it."
  type        = object({ readers = number, requests = number })
  default     = { readers = 10, requests = 2 }

  validation {
    condition     = var.campaign_concurrency.readers >= 1 && var.campaign_concurrency.requests >= 2
    error_message = "campaign_concurrency has at least 1 for readers, and at least 2 for requests, the fewest that Lambda takes for a queue."
  }
}

variable "campaign_retention_days" {
  description = "Days after which lists of readers, and the copy for them, are deleted."
  type        = object({ readers = number, results = number })
  default     = { readers = 7, results = 30 }

  validation {
    condition     = min(var.campaign_retention_days.readers, var.campaign_retention_days.results) >= 1
    error_message = "campaign_retention_days are at least 1 each: both name readers and do not stay for ever."
  }
}
