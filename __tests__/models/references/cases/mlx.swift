import MLXLLM
let config = ModelConfiguration(id: "mlx-community/Qwen1.5-0.5B-Chat-4bit")
let path = "Resources/models"
