# Small, cheap and easy to throw away.
environment = "dev"
region      = "eu-central-1"
protect     = false

throttling         = { rate = 20, burst = 40 }
log_retention_days = 14
