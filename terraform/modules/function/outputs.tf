output "function_name" {
  description = "Name of the function."
  value       = aws_lambda_function.this.function_name
}

output "alias" {
  description = "What to call: the alias, as API Gateway and everybody else address it."
  value = {
    name       = aws_lambda_alias.live.name
    arn        = aws_lambda_alias.live.arn
    invoke_arn = aws_lambda_alias.live.invoke_arn
  }
}

output "role" {
  description = "Role of the function."
  value       = { name = aws_iam_role.this.name, arn = aws_iam_role.this.arn }
}

output "version" {
  description = "The version that this configuration published."
  value       = aws_lambda_function.this.version
}

output "serving" {
  description = "The share of calls that each version gets."
  value       = merge({ (aws_lambda_alias.live.function_version) = 1 - sum(concat([0], values(local.weights))) }, local.weights)
}
