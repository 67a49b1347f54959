# An HTTP API cannot carry a firewall itself. CloudFront can, and passes on what the firewall lets through.
resource "aws_cloudfront_distribution" "front" {
  count = var.front == null ? 0 : 1

  comment     = "${var.prefix}: the firewall in front of the gateway"
  enabled     = true
  web_acl_id  = var.front.firewall_arn
  aliases     = compact([var.front.domain])
  price_class = "PriceClass_100"

  origin {
    origin_id   = "gateway"
    domain_name = replace(aws_apigatewayv2_api.this.api_endpoint, "https://", "")

    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "https-only"
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }

  default_cache_behavior {
    target_origin_id       = "gateway"
    viewer_protocol_policy = "https-only"
    allowed_methods        = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]
    cached_methods         = ["GET", "HEAD"]

    # Managed by AWS: "CachingDisabled", for every answer is one reader's, and "AllViewerExceptHostHeader".
    cache_policy_id          = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"
    origin_request_policy_id = "b689b0a8-53d0-40ab-baf2-68738e2966ac"
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    cloudfront_default_certificate = var.front.certificate_arn == null
    acm_certificate_arn            = var.front.certificate_arn
    ssl_support_method             = var.front.certificate_arn == null ? null : "sni-only"
    minimum_protocol_version       = var.front.certificate_arn == null ? "TLSv1" : "TLSv1.2_2021"
  }
}
