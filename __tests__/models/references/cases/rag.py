from langchain_huggingface import HuggingFaceEmbeddings, HuggingFacePipeline
from langchain_ollama import ChatOllama, OllamaEmbeddings
from llama_index.llms.huggingface import HuggingFaceLLM
from llama_index.core import Settings
from fastembed import TextEmbedding
import requests, litellm, ollama, os
from pathlib import Path

emb = HuggingFaceEmbeddings(model_name="intfloat/e5-mistral-7b-instruct", model_kwargs={"device": "cpu"})
pipe = HuggingFacePipeline.from_model_id(model_id="google/flan-t5-large", task="text2text-generation")
chat = ChatOllama(model="llama3.1:70b", temperature=0)
oe = OllamaEmbeddings(model="nomic-embed-text")
llm = HuggingFaceLLM(model_name="HuggingFaceH4/zephyr-7b-alpha", tokenizer_name="HuggingFaceH4/zephyr-7b-alpha")
te = TextEmbedding("BAAI/bge-small-en-v1.5")
r = litellm.completion(model="huggingface/bigcode/starcoder", messages=[])
r2 = litellm.completion(model="ollama/gemma2:9b", messages=[])
r3 = litellm.completion(model="anthropic/claude-3-opus", messages=[])
r4 = litellm.completion(model="groq/llama3-8b-8192", messages=[])
ollama.pull("mistral-nemo")
res = ollama.chat(model="qwen2:7b", messages=[{"role": "user", "content": "a/b"}])
API_URL = "https://api-inference.huggingface.co/models/facebook/bart-large-mnli"
requests.post(API_URL, headers={"Content-Type": "application/json"})
DATA = Path("data/raw") / "train/part-0"
TZ = "Europe/Berlin"
repo = "acme-corp/backend-services"
docker_image = "acme/llm-gateway"
branch = "users/alice"
fmt = "%d/%m"
route = "/models/list"
ns = "monitoring/prometheus"
