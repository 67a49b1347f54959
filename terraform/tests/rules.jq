# What holds for every resource of every plan. Each rule gives the sentences that say what breaks it, and where.
# A plan is a list of resources: {address, module, type, name, after}.

def of($type): .[] | select(.type == $type);
def says($what): "\(.address): \($what)";
def list: if type == "array" then .[] else . end;

# Every statement of every policy, with the address of its resource.
def statements:
  .[] | .address as $address | .type as $type | .after
  | (.policy, .assume_role_policy) | select(type == "string") | fromjson? | .Statement // [] | list
  | {address: $address, type: $type, statement: .};
def allowed: statements | select(.statement.Effect == "Allow");

# What AWS lets nobody narrow down to an ARN.
def without_arn: [
  "dynamodb:ListStreams", "ecr:GetAuthorizationToken", "ecs:DiscoverPollEndpoint",
  "logs:CreateLogDelivery", "logs:DeleteLogDelivery", "logs:DescribeLogGroups", "logs:DescribeResourcePolicies",
  "logs:GetLogDelivery", "logs:ListLogDeliveries", "logs:PutResourcePolicy", "logs:UpdateLogDelivery",
  "xray:GetSamplingRules", "xray:GetSamplingTargets", "xray:PutTelemetryRecords", "xray:PutTraceSegments"
];
# "bucket/results/*" is something of a bucket; "table/*" is every table.
def names_something:
  test("^arn:[^*]+[/:]\\*$|^arn:[^*]+$")
  and (test("(^|[:/])(alias|bucket|cluster|execution|function|key|log-group|queue|role|secret|stateMachine|table)[/:]\\*$") | not)
  and (test(":\\*$") and (contains(":log-group:") | not) | not);

def no_star_in_actions:
  allowed | . as $it | .statement.Action | list | select(contains("*")) | . as $action
  | $it | says("allows \($action); name the actions");

def no_star_in_resources:
  allowed | select(.type != "aws_kms_key") | . as $it
  | (.statement.Resource // empty | list) | select(names_something | not)
  | select(any($it.statement.Action | list; IN(without_arn[]) | not)) | . as $resource
  | $it | says("allows something on \($resource); name the resource");

def nobody_at_large:
  allowed | select(.statement.Principal == "*" or .statement.Principal.AWS == "*") | says("allows everybody");

def roles_of_their_own:
  . as $all | of("aws_lambda_function") | . as $function
  | select([$all | of("aws_iam_role")
    | select(.module == $function.module and .after.name == $function.after.function_name)] | length != 1)
  | says("has no role of its own name");

def roles_are_used_once:
  [of("aws_iam_role").after.name] | group_by(.)[] | select(length > 1) | "the role \(.[0]) is there \(length) times";

def nothing_public:
  (.[] | select(.type | IN("aws_lambda_function_url", "aws_internet_gateway", "aws_nat_gateway", "aws_eip",
    "aws_s3_bucket_acl", "aws_s3_bucket_website_configuration"))
    | says("is a way in that is not the gateway")),
  (of("aws_lb") | select(.after.internal != true) | says("is a load balancer that everybody can reach")),
  (of("aws_subnet") | select(.after.map_public_ip_on_launch != false) | says("gives public addresses")),
  (of("aws_ecs_service") | select(any(.after.network_configuration[]; .assign_public_ip != false))
    | says("gives its tasks public addresses")),
  (of("aws_vpc_security_group_ingress_rule") | select(.after.cidr_ipv4 != null or .after.cidr_ipv6 != null)
    | says("lets addresses in; name a security group")),
  (of("aws_security_group") | select((.after.ingress // []) | any(.cidr_blocks // [] | length > 0))
    | says("lets addresses in; name a security group")),
  (of("aws_lambda_permission")
    | select(.after.principal != "apigateway.amazonaws.com" or .after.source_arn == null)
    | says("lets others than this gateway call a function"));

def buckets_are_shut:
  . as $all | of("aws_s3_bucket") | . as $bucket | .address | capture("\\[\"(?<key>.*)\"\\]$").key as $key
  | ["aws_s3_bucket_public_access_block", "aws_s3_bucket_policy",
    "aws_s3_bucket_server_side_encryption_configuration", "aws_s3_bucket_lifecycle_configuration"][] as $kind
  | [$all | of($kind) | select(.address | endswith("[\"\($key)\"]"))]
  | if length != 1 then "\($bucket.address): has no \($kind)"
    elif $kind == "aws_s3_bucket_public_access_block" and (.[0].after | .block_public_acls and .block_public_policy and .ignore_public_acls and .restrict_public_buckets | not)
    then "\($bucket.address): can be made public"
    elif $kind == "aws_s3_bucket_policy" and (.[0].after.policy | contains("aws:SecureTransport") | not)
    then "\($bucket.address): takes requests without TLS"
    else empty end;

def encrypted:
  def key(of): select([.after | of] | any(. == null or . == "")) | says("is not encrypted with our key");
  (of("aws_dynamodb_table") | key(.server_side_encryption[0].kms_key_arn)),
  (of("aws_dynamodb_table") | select(.after.point_in_time_recovery[0].enabled != true)
    | says("cannot be had back as it was")),
  (of("aws_sqs_queue") | key(.kms_master_key_id)),
  (of("aws_sns_topic") | key(.kms_master_key_id)),
  (of("aws_cloudwatch_log_group") | key(.kms_key_id)),
  (of("aws_secretsmanager_secret") | key(.kms_key_id)),
  (of("aws_lambda_function") | key(.kms_key_arn)),
  (of("aws_scheduler_schedule") | key(.kms_key_arn)),
  (of("aws_ecr_repository") | key(.encryption_configuration[0].kms_key)),
  (of("aws_sfn_state_machine") | key(.encryption_configuration[0].kms_key_id)),
  (of("aws_s3_bucket_server_side_encryption_configuration") | key((.rule | list | .apply_server_side_encryption_by_default[0].kms_master_key_id))),
  (of("aws_launch_template")
    | select(any(.after.block_device_mappings[].ebs[]; .encrypted | tostring != "true"))
    | says("has disks that are not encrypted")),
  (of("aws_launch_template") | select(.after.metadata_options[0].http_tokens != "required")
    | says("gives its role to whoever asks without a token")),
  (of("aws_kms_key") | select(.after.enable_key_rotation != true) | says("does not rotate")),
  (of("aws_cloudfront_distribution")
    | select(.after.default_cache_behavior[0].viewer_protocol_policy != "https-only")
    | says("takes requests without TLS"));

def balancers_of_protected_tables_use_tls:
  select(any(of("aws_dynamodb_table"); .after.deletion_protection_enabled))
  | of("aws_lb_listener") | select(.after.protocol != "HTTPS") | says("listens without TLS");

def no_secret_in_sight:
  (of("aws_secretsmanager_secret_version")
    | select(.after.secret_string != null or .after.secret_string_wo != null) | says("shows its value")),
  (.[] | . as $it
    | ((.after.environment? // [] | .[]?.variables // {} | keys[]), (.after.container_definitions? // "[]" | fromjson[].environment[].name))
    | select(test("SECRET|API_KEYS|PASSWORD|TOKEN") and . != "SUASION_SECRETS") | . as $name
    | $it | says("has \($name) in its environment; read it from Secrets Manager"));

def watched:
  . as $all
  | (of("aws_lambda_function") | select(.after.tracing_config[0].mode != "Active") | says("is not traced")),
    (of("aws_cloudwatch_log_group") | select(.after.retention_in_days < 1) | says("keeps its log for ever")),
    (of("aws_lambda_function") | . as $it | .after.logging_config[0].log_group as $log
      | select([$all | of("aws_cloudwatch_log_group") | select(.after.name == $log)] | length != 1)
        | says("logs to \($log), which is not there")),
    (of("aws_lambda_function") | . as $it | .after.function_name as $name | ("errors", "throttles", "p95") as $alarm
      | select([$all | of("aws_cloudwatch_metric_alarm")
        | select(.after.alarm_name == "\($name)-\($alarm)")] | length != 1) | says("has no alarm of its \($alarm)"));

# Who may do what with what: one line each, for tests/expected/permissions.txt.
def permissions:
  allowed | select(.type == "aws_iam_role_policy") | .address as $address | .statement as $statement
  | ($statement.Resource | list) as $resource | ($statement.Action | list) as $action
  | ($address | sub("\\.aws_iam_role_policy"; "") | gsub("module\\."; "")) + "\t" + $action + "\t"
  + ($resource | sub("^arn:aws:[a-z0-9]+:[a-z0-9-]*:[0-9]*:"; ""));

def rules: {
  no_star_in_actions: [no_star_in_actions],
  no_star_in_resources: [no_star_in_resources],
  nobody_at_large: [nobody_at_large],
  roles_of_their_own: [roles_of_their_own],
  roles_are_used_once: [roles_are_used_once],
  nothing_public: [nothing_public],
  buckets_are_shut: [buckets_are_shut],
  encrypted: [encrypted],
  balancers_of_protected_tables_use_tls: [balancers_of_protected_tables_use_tls],
  no_secret_in_sight: [no_secret_in_sight],
  watched: [watched]
};

def violations: rules | to_entries[] | .key as $rule | .value[] | "\($rule): \(.)";

# The resources of the plan that a run of terraform test printed.
def plan: [.test_plan.resource_changes // [] | .[] | {
  address, type, name, module: (.module_address // ""), after: .change.after
}];
