# Instances with a GPU, of which ECS starts as many as its tasks need.
locals {
  user_data = <<-SCRIPT
    #!/bin/bash
    cat >> /etc/ecs/ecs.config <<'CONFIG'
    ECS_CLUSTER=${aws_ecs_cluster.this.name}
    ECS_ENABLE_GPU_SUPPORT=true
    ECS_ENABLE_AWSLOGS_EXECUTIONROLE_OVERRIDE=true
    ECS_AWSVPC_BLOCK_IMDS=true
    CONFIG
  SCRIPT
}

resource "aws_launch_template" "gpu" {
  count = local.on_gpu ? 1 : 0

  name          = "${var.prefix}-generate"
  description   = "An instance that writes copy"
  instance_type = var.gpu.instance_type
  # Resolved at each start, so that new instances have the newest system.
  image_id               = "resolve:ssm:${var.gpu.ami_parameter}"
  vpc_security_group_ids = [var.network.groups.tasks]
  user_data              = base64encode(local.user_data)
  update_default_version = true

  iam_instance_profile {
    arn = aws_iam_instance_profile.gpu[0].arn
  }

  # The account's own key of EBS: another would have to let the service role of autoscaling use it, which is there
  # only once autoscaling has been used. The system and the image lie here, and nothing of readers.
  block_device_mappings {
    device_name = "/dev/xvda"
    ebs {
      volume_type           = "gp3"
      volume_size           = 60
      encrypted             = true
      delete_on_termination = true
    }
  }

  metadata_options {
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
  }
}

resource "aws_autoscaling_group" "gpu" {
  count = local.on_gpu ? 1 : 0

  name                  = "${var.prefix}-generate"
  min_size              = 0
  max_size              = 2 * var.capacity.max # old and new tasks stand side by side during a deployment
  vpc_zone_identifier   = var.network.subnet_ids
  protect_from_scale_in = true

  launch_template {
    id      = aws_launch_template.gpu[0].id
    version = aws_launch_template.gpu[0].latest_version
  }

  tag {
    key                 = "AmazonECSManaged"
    value               = "true"
    propagate_at_launch = true
  }

  lifecycle {
    ignore_changes = [desired_capacity]
  }
}

resource "aws_ecs_capacity_provider" "gpu" {
  count = local.on_gpu ? 1 : 0

  name = "${var.prefix}-gpu"

  auto_scaling_group_provider {
    auto_scaling_group_arn         = aws_autoscaling_group.gpu[0].arn
    managed_termination_protection = "ENABLED"
    managed_draining               = "ENABLED"

    managed_scaling {
      status          = "ENABLED"
      target_capacity = 100
    }
  }
}

resource "aws_ecs_cluster_capacity_providers" "gpu" {
  count = local.on_gpu ? 1 : 0

  cluster_name       = aws_ecs_cluster.this.name
  capacity_providers = [aws_ecs_capacity_provider.gpu[0].name]
}

resource "aws_iam_role" "gpu" {
  count = local.on_gpu ? 1 : 0

  name        = "${var.prefix}-generate-instance"
  description = "What an instance of generate may do: join its cluster"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "ec2.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy" "gpu" {
  count = local.on_gpu ? 1 : 0

  name = "needs"
  role = aws_iam_role.gpu[0].name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "Join"
        Effect = "Allow"
        Action = [
          "ecs:DeregisterContainerInstance", "ecs:RegisterContainerInstance", "ecs:SubmitAttachmentStateChanges",
          "ecs:SubmitContainerStateChange", "ecs:SubmitTaskStateChange",
        ]
        Resource = [aws_ecs_cluster.this.arn]
      },
      {
        Sid      = "Work"
        Effect   = "Allow"
        Action   = ["ecs:Poll", "ecs:StartTelemetrySession", "ecs:UpdateContainerInstancesState"]
        Resource = ["${replace(aws_ecs_cluster.this.arn, ":cluster/", ":container-instance/")}/*"]
      },
      {
        # Asking for the address to poll has no resource.
        Sid      = "Find"
        Effect   = "Allow"
        Action   = ["ecs:DiscoverPollEndpoint"]
        Resource = ["*"]
      },
    ]
  })
}

resource "aws_iam_instance_profile" "gpu" {
  count = local.on_gpu ? 1 : 0

  name = "${var.prefix}-generate-instance"
  role = aws_iam_role.gpu[0].name
}
