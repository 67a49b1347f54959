terraform {
  required_version = ">= 1.11"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.100"
      # The firewall of CloudFront lives in us-east-1, wherever the rest is.
      configuration_aliases = [aws, aws.global]
    }
  }
}
