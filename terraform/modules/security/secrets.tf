# Each is a JSON object from the names of settings to their values, such as {"suasion.api-keys": "..."}.
locals {
  secrets = {
    access   = "API keys: the first is what functions call each other with"
    readers  = "What turns ids of readers into pseudonyms; another one makes every reader a stranger"
    hooks    = "Who may ask for copy by webhook"
    delivery = "What signs the copy that is delivered"
  }
}

resource "aws_secretsmanager_secret" "this" {
  for_each = local.secrets

  name                    = "${var.prefix}/${each.key}"
  description             = each.value
  kms_key_id              = aws_kms_key.this.arn
  recovery_window_in_days = var.protect ? 30 : 7
}

# Write-only: neither plan nor state holds a value, and after the first time Terraform leaves them to their owners.
resource "aws_secretsmanager_secret_version" "initial" {
  for_each = local.secrets

  secret_id                = aws_secretsmanager_secret.this[each.key].id
  secret_string_wo         = lookup(var.initial_secrets, each.key, "{}")
  secret_string_wo_version = 1
}
