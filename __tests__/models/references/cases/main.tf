variable "model_id" {
  default = "meta-llama/Llama-2-13b-chat-hf"
}
resource "aws_sagemaker_model" "m" {
  environment = { HF_MODEL_ID = "google/flan-ul2", HF_TASK = "text-generation" }
  source = "terraform-aws-modules/vpc"
  image  = "acme/img:1"
}
