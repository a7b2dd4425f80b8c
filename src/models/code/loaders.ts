import type { ModelHub, ModelKind } from '#model/model-reference.ts'

/** A call that fetches a model or data set, and which of its arguments without a name holds the id. */
export interface Loader {
  readonly kind: ModelKind
  readonly positions: readonly number[]
  /** Names without an owner are ids here, too. */
  readonly bare?: true
  /** Further names of the argument that holds the id. */
  readonly named?: RegExp
  /** Put before a name without an owner, as the library does. */
  readonly owner?: string
  /** Only in a file that imports this library: the name of the call says too little. */
  readonly library?: RegExp
  readonly hub?: ModelHub
}

/** Libraries of machine learning, as imports name them: a file with one of these speaks of models. */
export const LIBRARIES =
  /\b(?:transformers|diffusers|datasets|huggingface(?:_hub|hub)?|sentence_?transformers?|peft|trl|vllm|sglang|lmdeploy|llama_cpp|ctransformers|mlx_lm|mlx_vlm|unsloth|accelerate|optimum|bitsandbytes|deepspeed|mergekit|langchain\w*|llama_?index|litellm|haystack|smolagents|dspy|crewai|axolotl|timm|open_clip|whisper|faster_whisper|whisperx|auto_gptq|awq|exllamav2|gliner|setfit|spacy|flair|keybert|bertopic|ragatouille|rerankers|colpali_engine|FlagEmbedding|pyannote|speechbrain|nemo|audiocraft|modelscope|kagglehub|ollama|lm_eval|lighteval|lerobot|fastchat|hf_hub|candle\w*|mistralrs|tokenizers|rust_bert|fastembed|hugot|informers|djl|langchain4j|Bumblebee|LLamaSharp|SemanticKernel|WhisperKit|MLX\w*|xenova|torch|HfInference|InferenceClient)\b/i

/** The commonest of them, found at once in most files: a pattern of many words that minds no case takes long to be made. */
export const COMMONEST_LIBRARIES = /\b(?:transformers|diffusers|datasets|huggingface_hub|torch)\b/

const model = (...positions: number[]): Loader => ({ kind: 'model', positions })
const dataset = (...positions: number[]): Loader => ({ kind: 'dataset', positions, bare: true })

const TABLE: Readonly<Record<string, Loader>> = {
  // transformers, diffusers, peft, tokenizers, candle, sentence-transformers: https://huggingface.co/docs
  from_pretrained: { ...model(0, 1), bare: true },
  frompretrained: { ...model(0, 1), bare: true },
  from_pretrained_keras: model(0),
  from_pretrained_fastai: model(0),
  pipeline: { ...model(1), bare: true },
  sentencetransformer: { ...model(0), bare: true, owner: 'sentence-transformers' },
  sparseencoder: model(0),
  crossencoder: model(0),
  load_lora_weights: model(0),
  load_textual_inversion: model(0),
  load_ip_adapter: model(0),
  load_adapter: model(0),
  from_single_file: model(0),
  from_quantized: model(0),
  from_model_id: { ...model(0), bare: true },
  transformer: { ...model(0), bare: true, library: /\bsentence_transformers\b/ },
  // LangChain, LlamaIndex, FlagEmbedding, fastembed
  huggingfaceembedding: { ...model(0), bare: true, owner: 'sentence-transformers' },
  huggingfaceembeddings: { ...model(0), bare: true, owner: 'sentence-transformers' },
  sentencetransformerembeddings: { ...model(0), bare: true, owner: 'sentence-transformers' },
  sentencetransformerembeddingfunction: { ...model(0), bare: true, owner: 'sentence-transformers' },
  flagmodel: model(0),
  flagreranker: model(0),
  bgem3flagmodel: model(0),
  textembedding: model(0),
  textcrossencoder: model(0),
  instructor: model(0),
  from_hparams: { ...model(0), named: /^source$/ },
  // huggingface_hub
  snapshot_download: model(0),
  snapshotdownload: model(0),
  hf_hub_download: model(0),
  hf_hub_url: model(0),
  cached_download: model(0),
  inferenceclient: model(0),
  asyncinferenceclient: model(0),
  model_info: model(0),
  dataset_info: dataset(0),
  // datasets
  load_dataset: dataset(0),
  load_dataset_builder: dataset(0),
  get_dataset_config_names: dataset(0),
  get_dataset_split_names: dataset(0),
  get_dataset_infos: dataset(0),
  get_dataset_config_info: dataset(0),
  load_from_hub: dataset(0),
  // vllm, sglang, ctranslate2, faster-whisper, mlx, llama.cpp, open_clip, timm
  llm: model(0),
  whispermodel: model(0),
  create_model: model(0),
  create_model_and_transforms: model(0),
  get_tokenizer: model(0),
  load: { ...model(0), library: /\b(?:mlx(?:_lm|_vlm|_whisper|_audio)?|flair|bertopic|gradio|setfit|modelscope)\b/ },
  load_model: { ...model(0), library: LIBRARIES },
  load_tokenizer: { ...model(0), library: LIBRARIES },
  asyncengineargs: model(0),
  engineargs: model(0),
  autogptqforcausallm: model(0),
  // R: https://github.com/farach/huggingfaceR
  hf_load_pipeline: model(0),
  hf_load_model: model(0),
  hf_load_tokenizer: model(0),
  hf_load_sentence_model: model(0),
  hf_load_dataset: dataset(0),
  // Rust: hf-hub · Go: hugot · Java: DJL
  model: { ...model(0), bare: true, library: /\bhf_hub\b/ },
  dataset: { ...dataset(0), library: /\bhf_hub\b/ },
  with_revision: { ...model(0), bare: true, library: /\bhf_hub\b/ },
  new: { ...model(0), bare: true, library: /\bhf_hub\b/ },
  downloadmodel: model(0, 1),
  newinstance: { ...model(0), library: /huggingface/i },
  optmodelurls: model(0),
  // Ollama
  ollama: { ...model(0), bare: true, hub: 'ollama' },
  pull: { ...model(0), bare: true, hub: 'ollama', library: /\bollama\b/i },
  // ModelScope, Kaggle
  model_file_download: model(0),
  'msdataset.load': { ...dataset(0), hub: 'modelscope' },
  model_download: { ...model(0), hub: 'kaggle', library: /\bkagglehub\b/ },
  dataset_download: { ...dataset(0), hub: 'kaggle', library: /\bkagglehub\b/ },
}

/** By the last part of the name of the call, in lower case. */
export const LOADERS: ReadonlyMap<string, Loader> = new Map(Object.entries(TABLE))

/** Names with which `load_dataset` reads local files: https://huggingface.co/docs/datasets/loading */
export const FILE_BUILDERS = new Set(
  'json csv text parquet arrow imagefolder audiofolder videofolder pdffolder webdataset pandas xml sql generator spark cache hdf5 lance'.split(
    ' ',
  ),
)

/** Calls that write: what they name is made here, not fetched. */
const WRITERS: ReadonlySet<string> = new Set(
  (
    'create_repo create_commit create_branch create_tag create_collection create_space createrepo uploadfile uploadfiles upload deletefile ' +
    'deletefiles savepretrained move_repo super_squash_history cp push rm repository clone mkdir makedirs open join path exists require import'
  ).split(' '),
)
const WRITERS_BEGIN = ['push_to_hub', 'upload_', 'delete_', 'save_', 'update_repo_', 'add_space_']

/** `create` makes what it names only at a hub: `client.chat.completions.create(model=…)` makes an answer. */
const MAKES = /(?:^|\.)(?:ollama|hub|api|repos?|repositor(?:y|ies)|collections?|datasets?|models?)\.create$/i

/** Calls by which a repository at a hub is made or filled: a variable given to one names what is written. */
const HUB_WRITERS: ReadonlySet<string> = new Set(
  (
    'pushToHub create_repo create_branch create_tag create_commit create_pull_request create_collection createRepo uploadFile uploadFiles ' +
    'delete_repo delete_file delete_folder super_squash_history add_collection_item'
  ).split(' '),
)
const HUB_WRITERS_BEGIN = ['push_to_hub', 'upload_', 'update_repo_']

/** Whether a call makes or fills a repository at a hub; it is told by the last part of its path. */
export function isHubWriter(method: string): boolean {
  return HUB_WRITERS.has(method) || HUB_WRITERS_BEGIN.some(start => method.startsWith(start))
}

/** Whether a call writes what it names; the call is told by its path. */
export function isWriter(callee: string): boolean {
  const method = callee.slice(callee.lastIndexOf('.') + 1).toLowerCase()
  return WRITERS.has(method) || WRITERS_BEGIN.some(start => method.startsWith(start)) || (method === 'create' && MAKES.test(callee))
}

/** `torch.load`, `json.load`: files of this machine; `sns.load_dataset`: examples that a library for charts brings. */
export const FILE_LOADERS =
  /(?:^|\.)(?:torch|json|yaml|pickle|np|numpy|joblib|toml|tomllib|tomli|cv2|image|librosa|torchaudio|soundfile|dill|marshal|cloudpickle|onnx|jax|omegaconf|config|dotenv|xr)\.load$|(?:^|\.)(?:sns|seaborn|px|tfds|vega_datasets)\.load(?:_dataset)?$/i

/** Calls that read code from elsewhere under `owner/name`: no hub of models. */
export const OTHER_HOSTS = /(?:^|\.)(?:torch\.hub\.\w+|hub\.load|gh\.\w+|github\.\w+|get_repo|getrepo)$/i
