import torch
from transformers import (
    AutoModelForSequenceClassification as AMSC, AutoTokenizer,
    TrainingArguments, HfArgumentParser, AutoProcessor)
from trl import SFTTrainer, SFTConfig
from datasets import load_dataset, Dataset
from peft import PeftModel, PeftConfig

CONFIG = {
    "base": "Qwen/Qwen2-0.5B",
    "dataset": "yahma/alpaca-cleaned",
    "out": "acme/qwen-alpaca",
    "log": "logs/run",
}
tok = AutoTokenizer.from_pretrained(CONFIG["base"])
ds = load_dataset(CONFIG["dataset"], split="train[:1%]")
ds2 = load_dataset("csv", data_files={"train": "data/a.csv"})
ds3 = load_dataset("./local/data")
ds4 = load_dataset("glue", "mrpc")
torch.hub.load("pytorch/vision:v0.10.0", "resnet18", pretrained=True)
torch.hub.load("ultralytics/yolov5", "yolov5s")
candidates = ["roberta-base", "microsoft/deberta-v3-base"]
for name in candidates:
    m = AMSC.from_pretrained(name, num_labels=2)
adapter = PeftModel.from_pretrained(m, model_id="tloen/alpaca-lora-7b", revision="main")
trainer = SFTTrainer(model="facebook/opt-350m", args=SFTConfig(output_dir="out/x", hub_model_id="acme/opt-sft"))
trainer.push_to_hub("acme/opt-sft-final")
m.save_pretrained("acme/local-copy")
tok.push_to_hub(repo_id="acme/opt-tok")
proc = AutoProcessor.from_pretrained("openai/whisper-tiny" if True else "openai/whisper-base")
if name == "models/main":
    pass
