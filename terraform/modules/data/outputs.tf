output "tables" {
  description = "Name, ARN, ARNs of indexes and ARN of the stream of each table."
  value = {
    for key, table in aws_dynamodb_table.this : key => {
      name    = table.name
      arn     = table.arn
      indexes = [for index in keys(try(local.tables[key].indexes, {})) : "${table.arn}/index/${index}"]
      stream  = try(local.tables[key].streams, false) ? table.stream_arn : null
    }
  }
}
