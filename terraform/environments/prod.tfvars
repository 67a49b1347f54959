# What customers see: protected, watched, behind a firewall, and with warm instances where people wait.
environment = "prod"
region      = "eu-central-1"
protect     = true

throttling = {
  rate  = 500
  burst = 1000
  # Writing computes; the rest of the gateway must not queue behind it.
  routes = { "POST /v1/generate" = { rate = 50, burst = 100 } }
}

firewall           = { requests_per_address = 2000 }
log_retention_days = 90

provisioned_concurrency = { campaign = 2, tags = 2, generate = 2 }
