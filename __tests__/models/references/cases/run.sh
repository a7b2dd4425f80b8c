#!/bin/bash
export BASE_MODEL="mistralai/Mistral-7B-v0.3"
accelerate launch train.py --model_name_or_path $BASE_MODEL --dataset_name HuggingFaceH4/no_robots --output_dir runs/a --hub_model_id acme/out
docker run --gpus all -p 8080:80 -v $PWD/data:/data ghcr.io/huggingface/text-generation-inference:2.0 --model-id bigscience/bloom-560m --revision abc123
docker run -e MODEL_ID=sentence-transformers/gtr-t5-large ghcr.io/acme/embed:1
lm_eval --model hf --model_args pretrained=EleutherAI/gpt-j-6B,revision=float16 --tasks hellaswag
optimum-cli export onnx --model distilbert-base-uncased out/distil
python -c "from transformers import pipeline; pipeline('ner', model='dslim/bert-large-NER')"
python - <<'PY'
from huggingface_hub import snapshot_download
snapshot_download("tencent/Hunyuan-7B-Instruct", local_dir="m/x")
PY
for m in google/gemma-2b google/gemma-7b; do
  huggingface-cli download "$m"
done
hf upload acme/model ./out
huggingface-cli repo create acme/thing
ollama run hf.co/TheBloke/Mistral-7B-Instruct-v0.1-GGUF
modelscope download --model Qwen/Qwen2-7B-Instruct
kaggle datasets download -d zillow/zecon
kubectl apply -f k8s/deploy.yaml -n team/a
npm install @acme/ui lodash/fp
curl -L https://huggingface.co/ggerganov/whisper.cpp/resolve/main/ggml-base.en.bin -o m.bin
rsync -a user@host:/srv/models/x models/y
wandb artifact get acme/proj/model:v3
git clone https://github.com/meta-llama/llama-models
