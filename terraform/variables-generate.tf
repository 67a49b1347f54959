variable "backend" {
  description = "Where generate runs: lambda, ecs_cpu (Fargate) or ecs_gpu (instances with a GPU)."
  type        = string
  default     = "lambda"

  validation {
    condition     = contains(["lambda", "ecs_cpu", "ecs_gpu"], var.backend)
    error_message = "backend is lambda, ecs_cpu or ecs_gpu."
  }
}

variable "generate_image" {
  description = "URI of the image of generate; null for the repository of this installation and the tag release."
  type        = string
  default     = null

  validation {
    condition     = var.generate_image == null || can(regex("^[^/ ]+/[^ ]+[:@][^/ ]+$", var.generate_image))
    error_message = "generate_image is a registry, a repository and a tag or digest, such as 123456789012.dkr.ecr.eu-central-1.amazonaws.com/suasion-dev-generate:7."
  }
}

variable "release" {
  description = "Tag of the image of generate in the repository of this installation."
  type        = string
  default     = "first"

  validation {
    condition     = can(regex("^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$", var.release))
    error_message = "release is a tag of an image: letters, digits, dots, dashes and underscores."
  }
}

variable "cidr" {
  description = "ecs: addresses of the private network."
  type        = string
  default     = "10.20.0.0/20"

  validation {
    condition     = can(cidrhost(var.cidr, 0)) && try(tonumber(split("/", var.cidr)[1]) <= 22, false)
    error_message = "cidr is a block of addresses of /22 or more, such as 10.20.0.0/20: two subnets and their endpoints have to fit."
  }
}

variable "generate_tls" {
  description = "ecs: certificate of the internal load balancer and the name in it."
  type        = object({ certificate_arn = string, server_name = string })
  default     = null

  validation {
    condition     = var.generate_tls != null || var.backend == "lambda" || !var.protect
    error_message = "A protected installation with generate in containers needs generate_tls: briefs travel encrypted inside the network, too."
  }
}

variable "generate_size" {
  description = "ecs: units of CPU (1,024 are one core) and MB of memory of a task."
  type        = object({ cpu = number, memory = number })
  default     = { cpu = 2048, memory = 4096 }

  validation {
    condition     = var.generate_size.cpu >= 1024 && var.generate_size.memory >= 2048
    error_message = "generate_size has at least 1,024 units of CPU and 2,048 MB: the model, its session and Java have to fit."
  }
}

variable "generate_capacity" {
  description = "ecs: fewest and most tasks, and the requests a minute that one of them is given."
  type        = object({ min = number, max = number, requests_per_minute = number })
  default     = { min = 2, max = 10, requests_per_minute = 120 }

  validation {
    condition = (
      var.generate_capacity.min >= 1 && var.generate_capacity.max >= var.generate_capacity.min
      && var.generate_capacity.requests_per_minute > 0
    )
    error_message = "generate_capacity has min of at least 1, max of at least min, and requests_per_minute above 0."
  }
}

variable "gpu" {
  description = "ecs_gpu: kind of instance, and the parameter of SSM that names its system."
  type        = object({ instance_type = string, ami_parameter = string })
  default = {
    instance_type = "g4dn.xlarge"
    ami_parameter = "/aws/service/ecs/optimized-ami/amazon-linux-2023/gpu/recommended/image_id"
  }

  validation {
    condition     = can(regex("^(g|p)[0-9]", var.gpu.instance_type))
    error_message = "gpu.instance_type is a kind of instance with a GPU of NVIDIA, such as g4dn.xlarge."
  }
}
