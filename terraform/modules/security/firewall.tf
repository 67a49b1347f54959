locals {
  # Lists of AWS that look at addresses and well-known attacks. The "common" list is left out: it refuses bodies
  # over 8 KB and markup in them, and briefs and events are long and may well talk of <b>.
  managed_rules = ["AWSManagedRulesAmazonIpReputationList", "AWSManagedRulesKnownBadInputsRuleSet"]
}

resource "aws_wafv2_web_acl" "this" {
  count    = var.firewall == null ? 0 : 1
  provider = aws.global

  name        = var.prefix
  description = "In front of the gateway"
  scope       = "CLOUDFRONT"

  default_action {
    allow {}
  }

  rule {
    name     = "inner-routes-are-for-functions"
    priority = 0
    action {
      block {}
    }
    statement {
      byte_match_statement {
        search_string         = "/inner"
        positional_constraint = "STARTS_WITH"
        field_to_match {
          uri_path {}
        }
        text_transformation {
          priority = 0
          type     = "NORMALIZE_PATH"
        }
      }
    }
    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "${var.prefix}-inner"
      sampled_requests_enabled   = false
    }
  }

  rule {
    name     = "requests-of-one-address"
    priority = 1
    action {
      block {
        custom_response {
          response_code = 429
        }
      }
    }
    statement {
      rate_based_statement {
        limit              = var.firewall.requests_per_address
        aggregate_key_type = "IP"
      }
    }
    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "${var.prefix}-rate"
      sampled_requests_enabled   = false
    }
  }

  dynamic "rule" {
    for_each = local.managed_rules
    content {
      name     = rule.value
      priority = 10 + rule.key
      override_action {
        none {}
      }
      statement {
        managed_rule_group_statement {
          vendor_name = "AWS"
          name        = rule.value
        }
      }
      # Samples would show headers, and so keys.
      visibility_config {
        cloudwatch_metrics_enabled = true
        metric_name                = "${var.prefix}-${rule.value}"
        sampled_requests_enabled   = false
      }
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = var.prefix
    sampled_requests_enabled   = false
  }
}
