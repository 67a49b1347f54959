variable "environment" {
  description = "Name of this installation, which all names carry: dev, prod or another short word."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9]{1,9}$", var.environment))
    error_message = "environment is a word of 2 to 10 small letters and digits, such as dev: names of buckets and balancers have no room for more."
  }
}

variable "region" {
  description = "Region of AWS that everything runs in."
  type        = string

  validation {
    condition     = can(regex("^[a-z]{2}(-[a-z]+)+-[0-9]$", var.region))
    error_message = "region is the code of a region, such as eu-central-1."
  }
}

variable "protect" {
  description = "Whether tables, buckets and the rest refuse to be deleted with what they hold."
  type        = bool
  default     = true
}

variable "artifacts" {
  description = "Zips that lie elsewhere than the build puts them, by function; NAME.aot is the layer with its AOT cache, jre_layer the one with Java."
  type        = map(string)
  default     = {}

  validation {
    condition = length(setsubtract(
      [for key in keys(var.artifacts) : trimsuffix(key, ".aot")],
      ["tokenize", "tags", "decide", "campaign", "batch", "jre_layer"],
    )) == 0
    error_message = "artifacts knows tokenize, tags, decide, campaign and batch, each also with .aot, and jre_layer; generate is an image, see generate_image."
  }
}

variable "cold_start" {
  description = "How zips start fast: aot_cache (Java 25 from a layer, with a cache) or snap_start (Java 21 of Lambda, from a snapshot)."
  type        = string
  default     = "aot_cache"

  validation {
    condition     = contains(["aot_cache", "snap_start"], var.cold_start)
    error_message = "cold_start is aot_cache or snap_start."
  }
}

variable "memory_mb" {
  description = "Other sizes than those of functions.yaml, by function; handlers of batch are batch-readers and so on."
  type        = map(number)
  default     = {}

  validation {
    condition     = alltrue([for memory in values(var.memory_mb) : memory >= 512 && memory <= 10240])
    error_message = "memory_mb is between 512, below which Java has no room, and 10240, where Lambda ends."
  }
}

variable "provisioned_concurrency" {
  description = "Instances that are kept warm, by function: what they cost is paid whether they are called or not."
  type        = map(number)
  default     = {}

  validation {
    condition     = alltrue([for count in values(var.provisioned_concurrency) : count >= 1 && floor(count) == count])
    error_message = "provisioned_concurrency is a whole number of at least 1; leave a function out to keep none warm."
  }

  validation {
    condition = (
      var.cold_start != "snap_start"
      || length(setsubtract(keys(var.provisioned_concurrency), ["generate"])) == 0
    )
    error_message = "provisioned_concurrency does not go with cold_start = snap_start: Lambda keeps no snapshot warm. Only generate, an image, may have some."
  }
}

variable "environment_variables" {
  description = "Further settings by function, such as {tags = {SUASION_TAGS_CONSENT_REQUIRED = \"true\"}}. Nothing secret."
  type        = map(map(string))
  default     = {}

  validation {
    condition = alltrue([
      for name in flatten([for variables in values(var.environment_variables) : keys(variables)]) :
      !strcontains(name, "SECRET") && !strcontains(name, "API_KEYS")
    ])
    error_message = "environment_variables holds nothing secret, for everybody who sees a function sees them: put keys and secrets into Secrets Manager."
  }
}

variable "delivery_url" {
  description = "The one address that copy asked for by webhook is delivered to; null where none is."
  type        = string
  default     = null

  validation {
    condition     = var.delivery_url == null || can(regex("^https://", var.delivery_url))
    error_message = "delivery_url begins with https://: copy travels encrypted."
  }
}

variable "initial_secrets" {
  description = "JSON objects of settings by secret (access, readers, hooks, delivery), written when a secret is made and never again."
  type        = map(string)
  default     = {}
  ephemeral   = true
  sensitive   = true

  validation {
    condition     = alltrue([for value in values(var.initial_secrets) : can(keys(jsondecode(value)))])
    error_message = "Each of initial_secrets is a JSON object of settings, such as {\"suasion.api-keys\": \"...\"}."
  }
}

variable "stable_versions" {
  description = "Versions that stay in service while this configuration's new ones are tried, by function; infra/deploy gives them."
  type        = map(string)
  default     = {}

  validation {
    condition     = alltrue([for version in values(var.stable_versions) : can(regex("^[1-9][0-9]*$", version))])
    error_message = "stable_versions are numbers of versions that Lambda has published, such as 7."
  }
}

variable "canary_weight" {
  description = "The share of calls that new versions get where there is a stable one; 0 keeps them out of service."
  type        = number
  default     = 0

  validation {
    condition     = var.canary_weight >= 0 && var.canary_weight < 1
    error_message = "canary_weight is at least 0 and less than 1; all calls go to the new versions when stable_versions is left out."
  }

  validation {
    condition     = var.canary_weight == 0 || length(var.stable_versions) > 0
    error_message = "canary_weight needs stable_versions: a share can be tried only where something stays in service for the rest."
  }
}
