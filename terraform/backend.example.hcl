# Copy to backend.hcl and fill in. The bucket has to be there, with versions, and private.
bucket = "YOUR-TERRAFORM-STATES"
key    = "suasion/dev.tfstate"
region = "eu-central-1"
