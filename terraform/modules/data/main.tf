# Keys, indexes and expiry are those that the functions create for themselves on a laptop (*Tables.java).
locals {
  tables = {
    tags        = { hash = "pk", range = "sk", expires = true }
    decisions   = { hash = "id", expires = true }
    arms        = { hash = "experiment", range = "variant" }
    idempotency = { hash = "id", expires = true }
    deliveries  = { hash = "id", expires = true, indexes = { pending = "next_attempt" }, streams = true }
  }
}

resource "aws_dynamodb_table" "this" {
  for_each = local.tables

  name         = "${var.prefix}-${each.key}"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = each.value.hash
  range_key    = try(each.value.range, null)

  deletion_protection_enabled = var.protect

  dynamic "attribute" {
    for_each = toset(compact(concat(
      [each.value.hash, try(each.value.range, "")],
      keys(try(each.value.indexes, {})),
    )))
    content {
      name = attribute.value
      type = "S"
    }
  }

  # Indexes are sorted by times.
  dynamic "attribute" {
    for_each = toset(values(try(each.value.indexes, {})))
    content {
      name = attribute.value
      type = "N"
    }
  }

  dynamic "global_secondary_index" {
    for_each = try(each.value.indexes, {})
    content {
      name            = global_secondary_index.key
      hash_key        = global_secondary_index.key
      range_key       = global_secondary_index.value
      projection_type = "ALL"
    }
  }

  dynamic "ttl" {
    for_each = try(each.value.expires, false) ? [true] : []
    content {
      attribute_name = "expires_at"
      enabled        = true
    }
  }

  # The ids are enough: who reads the stream reads the item, too, and nothing of a reader is copied.
  stream_enabled   = try(each.value.streams, false)
  stream_view_type = try(each.value.streams, false) ? "KEYS_ONLY" : null

  point_in_time_recovery {
    enabled = true
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = var.key_arn
  }
}
