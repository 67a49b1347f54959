locals {
  on_gpu = var.gpu != null

  container = {
    name         = "generate"
    image        = var.image
    essential    = true
    portMappings = [{ containerPort = var.network.port, protocol = "tcp" }]
    environment  = [for name in sort(keys(var.environment)) : { name = name, value = var.environment[name] }]

    # Nothing is unpacked at the start, so /tmp is all that has to be written to.
    readonlyRootFilesystem = true
    mountPoints            = [{ sourceVolume = "tmp", containerPath = "/tmp" }]

    resourceRequirements = local.on_gpu ? [{ type = "GPU", value = "1" }] : []
    logConfiguration = {
      logDriver = "awslogs"
      options = {
        "awslogs-group"         = var.log_group.name
        "awslogs-region"        = var.region
        "awslogs-stream-prefix" = "generate"
      }
    }
  }
}

resource "aws_ecs_cluster" "this" {
  name = "${var.prefix}-generate"

  setting {
    name  = "containerInsights"
    value = "enabled"
  }
}

resource "aws_ecs_task_definition" "generate" {
  family                   = "${var.prefix}-generate"
  requires_compatibilities = [local.on_gpu ? "EC2" : "FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = var.size.cpu
  memory                   = var.size.memory
  execution_role_arn       = aws_iam_role.this["execution"].arn
  task_role_arn            = aws_iam_role.this["task"].arn
  container_definitions    = jsonencode([local.container])

  # Old revisions stay, so that a rollback has something to go back to.
  skip_destroy = true

  runtime_platform {
    operating_system_family = "LINUX"
    cpu_architecture        = "X86_64"
  }

  volume {
    name = "tmp"
  }
}

resource "aws_ecs_service" "generate" {
  name            = "generate"
  cluster         = aws_ecs_cluster.this.id
  task_definition = aws_ecs_task_definition.generate.arn
  desired_count   = var.capacity.min
  launch_type     = local.on_gpu ? null : "FARGATE"

  # Loading a model takes its time; until then the balancer's checks count for nothing.
  health_check_grace_period_seconds = 120
  wait_for_steady_state             = true

  dynamic "capacity_provider_strategy" {
    for_each = aws_ecs_capacity_provider.gpu[*].name
    content {
      capacity_provider = capacity_provider_strategy.value
      weight            = 1
    }
  }

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }

  network_configuration {
    subnets          = var.network.subnet_ids
    security_groups  = [var.network.groups.tasks]
    assign_public_ip = false
  }

  load_balancer {
    target_group_arn = aws_lb_target_group.generate.arn
    container_name   = local.container.name
    container_port   = var.network.port
  }

  # How many there are is the autoscaler's business.
  lifecycle {
    ignore_changes = [desired_count]
  }

  depends_on = [aws_lb_listener.generate, aws_iam_role_policy.this, aws_ecs_cluster_capacity_providers.gpu]
}

resource "aws_appautoscaling_target" "generate" {
  service_namespace  = "ecs"
  resource_id        = "service/${aws_ecs_cluster.this.name}/${aws_ecs_service.generate.name}"
  scalable_dimension = "ecs:service:DesiredCount"
  min_capacity       = var.capacity.min
  max_capacity       = var.capacity.max
}

# Requests and not CPU: on a GPU the CPU idles, and a task that is full answers 503 before its CPU shows it.
resource "aws_appautoscaling_policy" "generate" {
  name               = "requests"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.generate.service_namespace
  resource_id        = aws_appautoscaling_target.generate.resource_id
  scalable_dimension = aws_appautoscaling_target.generate.scalable_dimension

  target_tracking_scaling_policy_configuration {
    target_value       = var.capacity.requests_per_minute
    scale_out_cooldown = 60
    scale_in_cooldown  = 300

    predefined_metric_specification {
      predefined_metric_type = "ALBRequestCountPerTarget"
      resource_label         = "${aws_lb.generate.arn_suffix}/${aws_lb_target_group.generate.arn_suffix}"
    }
  }
}
