output "key_arn" {
  description = "The KMS key of everything."
  value       = aws_kms_key.this.arn
}

output "key_read" {
  description = "The statement that lets a role read what the key encrypts: its environment and its secrets."
  value       = { sid = "Key", actions = ["kms:Decrypt"], resources = [aws_kms_key.this.arn] }
}

output "key_use" {
  description = "The statement that lets a role read and write what the key encrypts."
  value       = { sid = "KeyToWrite", actions = local.use, resources = [aws_kms_key.this.arn] }
}

output "secrets" {
  description = "Name and ARN of each secret, there once it has a value."
  value       = { for key, secret in aws_secretsmanager_secret.this : key => { name = secret.name, arn = secret.arn } }
  depends_on  = [aws_secretsmanager_secret_version.initial]
}

output "firewall_arn" {
  description = "The firewall, if any."
  value       = one(aws_wafv2_web_acl.this[*].arn)
}
