# Where copy is written: one image, three ways to run it.
locals {
  in_containers = var.backend != "lambda"
  image         = coalesce(var.image, "${aws_ecr_repository.generate.repository_url}:${var.release}")
}

resource "aws_ecr_repository" "generate" {
  name                 = "${var.prefix}-generate"
  image_tag_mutability = "IMMUTABLE"
  force_delete         = !var.protect

  image_scanning_configuration {
    scan_on_push = true
  }

  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = var.key_arn
  }
}

resource "aws_ecr_lifecycle_policy" "generate" {
  repository = aws_ecr_repository.generate.name
  policy = jsonencode({
    rules = [{
      rulePriority = 1
      description  = "Enough of them to roll back"
      selection    = { tagStatus = "any", countType = "imageCountMoreThan", countNumber = 20 }
      action       = { type = "expire" }
    }]
  })
}

resource "aws_ecr_repository_policy" "lambda" {
  count = local.in_containers ? 0 : 1

  repository = aws_ecr_repository.generate.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Lambda"
      Effect    = "Allow"
      Principal = { Service = "lambda.amazonaws.com" }
      Action    = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
      Condition = { StringEquals = { "aws:SourceAccount" = var.account } }
    }]
  })
}

module "function" {
  count  = local.in_containers ? 0 : 1
  source = "../function"

  name                    = "${var.prefix}-generate"
  description             = var.function.description
  memory_mb               = var.function.memory_mb
  timeout_s               = var.function.timeout_s
  package                 = { image = local.image }
  settings                = var.function.environment
  statements              = var.function.statements
  log_group               = var.log_group
  key_arn                 = var.key_arn
  stable_version          = var.stable_version
  canary_weight           = var.canary_weight
  provisioned_concurrency = var.provisioned_concurrency

  depends_on = [aws_ecr_repository_policy.lambda]
}

module "network" {
  count  = local.in_containers ? 1 : 0
  source = "./network"

  prefix = var.prefix
  region = var.region
  cidr   = var.cidr
  tls    = var.tls != null
  on_ec2 = var.backend == "ecs_gpu"
}

module "service" {
  count  = local.in_containers ? 1 : 0
  source = "./service"

  prefix         = var.prefix
  region         = var.region
  account        = var.account
  image          = local.image
  repository_arn = aws_ecr_repository.generate.arn
  environment    = var.function.environment
  statements     = var.function.statements
  log_group      = var.log_group
  network        = module.network[0]
  tls            = var.tls
  size           = var.size
  capacity       = var.capacity
  gpu            = var.backend == "ecs_gpu" ? var.gpu : null
  protect        = var.protect
}
