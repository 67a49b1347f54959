# A rule that cannot be broken proves nothing: each of these breaks a plan in one way, and names the rule that must say so.
include "rules";

def change($type; mend): (first(.[] | select(.type == $type)).address) as $address
  | map(if .address == $address then .after |= mend else . end);
def policy(mend): .policy |= (fromjson | .Statement[0] |= mend | tojson);
def add($type; $after): . + [{address: "\($type).new", module: "", type: $type, name: "new", after: $after}];
def drop($type): (first(.[] | select(.type == $type)).address) as $address | map(select(.address != $address));

def broken:
  {rule: "no_star_in_actions", plan: change("aws_iam_role_policy"; policy(.Action = ["dynamodb:*"]))},
  {rule: "no_star_in_resources",
    plan: change("aws_iam_role_policy"; policy(.Resource = ["*"] | .Action = ["s3:GetObject"]))},
  {rule: "no_star_in_resources",
    plan: change("aws_iam_role_policy"; policy(.Resource = ["arn:aws:dynamodb:eu-central-1:123456789012:table/*"]))},
  {rule: "nobody_at_large",
    plan: change("aws_ecr_repository"; .policy = ({Statement: [{Effect: "Allow", Principal: "*", Action: ["ecr:BatchGetImage"]}]} | tojson))},
  {rule: "roles_of_their_own", plan: change("aws_lambda_function"; .function_name = "suasion-dev-new")},
  {rule: "roles_are_used_once", plan: add("aws_iam_role"; first(of("aws_iam_role")).after)},
  {rule: "nothing_public", plan: add("aws_lambda_function_url"; {})},
  {rule: "nothing_public", plan: add("aws_lb"; {internal: false})},
  {rule: "nothing_public", plan: add("aws_subnet"; {map_public_ip_on_launch: true})},
  {rule: "nothing_public", plan: add("aws_vpc_security_group_ingress_rule"; {cidr_ipv4: "0.0.0.0/0"})},
  {rule: "nothing_public", plan: change("aws_lambda_permission"; .source_arn = null)},
  {rule: "buckets_are_shut", plan: drop("aws_s3_bucket_public_access_block")},
  {rule: "buckets_are_shut", plan: change("aws_s3_bucket_public_access_block"; .block_public_policy = false)},
  {rule: "buckets_are_shut", plan: change("aws_s3_bucket_policy"; .policy = "{}")},
  {rule: "encrypted", plan: change("aws_dynamodb_table"; .server_side_encryption = [])},
  {rule: "encrypted", plan: change("aws_sqs_queue"; .kms_master_key_id = null)},
  {rule: "encrypted", plan: change("aws_cloudwatch_log_group"; .kms_key_id = null)},
  {rule: "encrypted", plan: change("aws_kms_key"; .enable_key_rotation = false)},
  {rule: "balancers_of_protected_tables_use_tls",
   plan: (change("aws_dynamodb_table"; .deletion_protection_enabled = true) | add("aws_lb_listener"; {protocol: "HTTP"}))},
  {rule: "no_secret_in_sight",
    plan: change("aws_lambda_function"; .environment[0].variables.SUASION_API_KEYS = "open")},
  {rule: "no_secret_in_sight", plan: change("aws_secretsmanager_secret_version"; .secret_string = "open")},
  {rule: "watched", plan: change("aws_lambda_function"; .tracing_config = [])},
  {rule: "watched", plan: map(select(.type != "aws_cloudwatch_metric_alarm"))},
  {rule: "watched", plan: map(select(.type != "aws_cloudwatch_log_group"))};

# The rules that let a broken plan pass, and those that nothing here breaks.
def toothless:
  (broken | select(.rule as $rule | .plan | rules[$rule] | length == 0) | "\(.rule): lets something broken pass"),
  ([broken.rule] as $broken | rules | keys[] | select(IN($broken[]) | not) | "\(.): nothing shows that it can fail");
