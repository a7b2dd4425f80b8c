/**
 * Organizations of the Hugging Face Hub that publish models or data sets much in use, lower case.
 *
 * Only a hint that a string is an id and no path: an unknown owner is found by how the id is used.
 */
export const PUBLISHERS: ReadonlySet<string> = new Set(
  (
    '01-ai adept ai21labs ai4bharat aiplanet alibaba-nlp allenai amazon answerdotai apple argilla arcee-ai baai baichuan-inc bartowski bigcode ' +
    'bigscience black-forest-labs briaai bytedance cais cardiffnlp cerebras coherelabs cohereforai codellama compvis coqui cross-encoder ' +
    'databricks dbmdz deepfloyd deepseek-ai diffusers distilbert dslim eleutherai facebook fishaudio funaudiollm garage-baind ggml-org google ' +
    'google-bert google-t5 h2oai helsinki-nlp hexgrad hf-internal-testing huggingfaceh4 huggingfacefw huggingfacetb hustvl ibm-granite ' +
    'idea-research impira intel internlm intfloat jinaai jondurbin kandinsky-community kwai-kolors laion lgai-exaone lightricks liquidai ' +
    'llava-hf lllyasviel lmms-lab lmstudio-community lmsys liuhaotian madebyollin mattshumer meta-llama microsoft minimaxai mistral-community ' +
    'mistralai mixedbread-ai mlx-community mlabonne moonshotai mosaicml mradermacher mrm8488 naver nlpconnect nlpcloud nomic-ai nousresearch nvidia ' +
    'oliverguhr onnx-community open-orca open-thoughts openai openai-community openbmb openchat opengvlab openlm-research paddlepaddle patrickvonplaten ' +
    'prompthero psmathur pyannote qdrant qwen rajpurkar rhasspy roneneldan runwayml salesforce sentence-transformers snowflake speechbrain ' +
    'stabilityai stanfordnlp suno tatsu-lab tencent thebloke thenlper thudm tiiuae timm tinyllama together togethercomputer ' +
    'trl-internal-testing trl-lib unsloth upstage utter-project vikhyatk wizardlm wizardlmteam xai-org xenova xlabs-ai yentinglin zai-org'
  ).split(' '),
)

/** Publishers that keep much code and many images under the same name elsewhere: their name alone tells nothing. */
const GENERAL: ReadonlySet<string> = new Set(
  'amazon apple bytedance coqui databricks facebook google huggingface intel microsoft naver nvidia openai pyannote qdrant salesforce tencent together'.split(
    ' ',
  ),
)

/** Names by which model families are called: parts of a repository name, without their version digits. */
const FAMILIES = new Set(
  (
    'albert alpaca animatediff arctic aya baichuan bark bart beit bert bge biogpt blip bloom bloomz camembert cerebras chatglm chronos clap clip ' +
    'codebert codegen codegemma codellama codeqwen codestral codet cogvideox cogvlm colbert command controlnet convnext deberta deepseek deit detr ' +
    'dialogpt dinov distilbart distilbert distilgpt distilroberta dolly dolphin donut dreamshaper electra embeddinggemma encodec exaone falcon fasttext ' +
    'flan florence flux gemma glm gpt gptj granite grok gte hermes hubert idefics internlm internvl jamba janus kandinsky kokoro layoutlm ' +
    'layoutlmv llama llamaguard llava longformer mamba marian mask2former mbart medgemma minicpm minilm ministral mistral mixtral mobilebert mobilenet ' +
    'mobilevit molmo mpnet mpt musicgen mxbai nemo nemotron neox nllb olmo olmoe openhermes opt opus orca owlvit paligemma parler pegasus phi ' +
    'pixtral platypus prithvi pythia qwen qwq rembert reranker resnet rmbg roberta rwkv saiga santacoder sdxl segformer siglip smollm smolvlm solar ' +
    'speecht stablecode stablelm starchat starcoder starling stella swin t tinyllama hunyuan ernie kimi minimax skywork dbrx cogview wan ltx pixart kolors sana sensevoice cosyvoice paraformer trocr tulu unet vae vicuna videomae vilt vit vits wav2vec wavlm ' +
    'whisper wizardcoder wizardlm wizardmath xglm xlm xlnet xtts yarn yi yolo yolos zephyr'
  ).split(' '),
)

/** Parts of a repository name that tell a variant: size words, formats, training stages. */
const VARIANTS = new Set(
  (
    'awq base bf16 bnb cased chat coder distill distilled dpo embed embedding embeddings finetune finetuned fp16 fp8 ft gguf ggml gptq hf instruct int4 ' +
    'int8 it large lora medium merged mini multilingual ner onnx preview quantized sft small text tiny turbo uncased vision xl xxl 4bit 8bit'
  ).split(' '),
)

/** Number of parameters in a name: `7b`, `8x7B`, `1.5b`, `135M`. */
const SIZE = /(?:^|[-_.])(?:\d{1,3}x|a)?\d{1,4}(?:[._]\d{1,2})?[bm](?:[-_.]|$)/i

/**
 * First parts of what looks like `owner/name` and is a path, a branch, a media type or a time zone.
 *
 * Media types: https://www.iana.org/assignments/media-types · time zones: https://www.iana.org/time-zones
 */
const NO_OWNERS = new Set(
  (
    'a acc adapters ai api app apps archive artifact artifacts asset assets audio backend bin bugfix build cache cached cd checkpoint checkpoints chore ci ckpt ckpts ' +
    'cmd code conf config configs content core crates data dataset datasets deploy dev dist doc docs documentation download downloads env etc eval example examples ' +
    'experiment experiments export exports feat feature features file files fix fixtures font frontend heads helm home hotfix i18n image images img ' +
    'include index indexes indices input inputs integration internal job jobs k8s lib libs local locales log logs lora loras loss main master media message metric metrics mnt ' +
    'mlx_models model models modules multipart my node_modules notebooks ollama opt origin out output outputs package packages path pkg prod projects prompt prompts public ' +
    'refs release releases remotes report reports resource resources result results root run runs sample samples scripts server services ' +
    'share shared src srv static storage store sys tags target team temp template templates test tests text third_party tmp tokenizer tokenizers tools train ' +
    'tree upstream usr util utils v1 v2 val valid validation var vendor video volume volumes web weights workspace www ' +
    'africa america antarctica arctic asia atlantic australia etc europe indian pacific us application'
  ).split(' '),
)

/** Endings of files: what ends so is a path. `.cpp` is left out, `ggerganov/whisper.cpp` being an id. */
const FILE =
  /\.(?:py|pyi|ipynb|js|jsx|mjs|cjs|ts|tsx|json|jsonl|ndjson|ya?ml|toml|ini|cfg|conf|txt|md|mdx|rst|html?|css|scss|xml|csv|tsv|parquet|arrow|bin|pth?|ckpt|safetensors|gguf|ggml|onnx|h5|pb|tflite|npz?|pkl|pickle|joblib|model|zip|tar|t?gz|bz2|xz|whl|jar|so|dll|dylib|exe|sh|bash|go|rs|rb|java|kt|c|cc|h|hpp|png|jpe?g|gif|svg|webp|ico|mp[34]|wav|flac|pdf|docx?|lock|log|sql|db|jinja2?|j2|tmpl|tpl|proto|env|git|woff2?|ttf|vue|svelte|php|swift|mpk|msgpack|npy|mar|mlmodel|mlpackage|mlmodelc|engine|plan|trt|task|litertlm|nemo|pdparams|pdmodel|keras|hdf5|weights|spm|bpe|faiss|feather|avro|orc|xlsx?|rds|ogg|m4a|webm|otf|wasm|lua|hs|cu|cuh|rmd|qmd|ps1|bat|zsh)$/i

/** Names that only a hosted service answers to: there are no weights to license. Prefixes are those of routers such as LiteLLM. */
const HOSTED =
  /^(?:(?:azure|azure_ai|azure_openai|bedrock|vertex_ai|vertexai|gemini|anthropic|groq|together_ai|together|openrouter|fireworks_ai|fireworks|replicate|sagemaker|perplexity|deepinfra|anyscale|cloudflare|cohere|cohere_chat|xai|x-ai|mistral|deepseek|google_genai|googleai|watsonx|nvidia_nim|cerebras|sambanova|voyage|assemblyai|elevenlabs|github_models|databricks\/databricks-[a-z])\/|openai\/(?:gpt-(?:3|4|5|image|realtime|audio)|chatgpt|o[134](?:$|-)|text-|tts-|dall-e|whisper-1$|omni|sora|codex|computer-use|babbage|davinci)|google\/(?:gemini|text-bison|chat-bison|palm|veo|imagen)|amazon\/(?:nova|titan)|meta\/llama|stability\/)/

/** Whether an id names a model that only a service serves. */
export function isHosted(id: string): boolean {
  return HOSTED.test(id)
}

/** Whether a name without an owner is that of a model that only a service serves: `gpt-4o`, but not `gpt-oss`. */
export function isServed(name: string): boolean {
  return isHosted(`openai/${name}`) || /^(?:claude|gemini)-\d/.test(name) || /^claude-(?:opus|sonnet|haiku|instant)/.test(name)
}

/** What examples write for an owner that the reader is to fill in. */
const PLACEHOLDER =
  /^(?:(?:your|my|hf|the)[-_]?(?:user(?:name)?|org(?:anization)?|name|account|namespace|hf[-_]?(?:user(?:name)?|name|account|org))|your|user(?:name)?|org(?:anization)?|owner|namespace|provider|author|creator|publisher|vendor|foo|bar|xxx+|path)$/i

/** Whether `owner/name` may be an id of the Hub and is not rather a path, branch, media type, time zone or placeholder. */
export function mayBeId(owner: string, name: string): boolean {
  if (NO_OWNERS.has(owner.toLowerCase()) || PLACEHOLDER.test(owner) || (name.includes('.') && FILE.test(name))) return false
  return /[A-Za-z]/.test(name)
}

/**
 * How much an id tells by itself that it is a model: a publisher of models, a family name, a size.
 *
 * `sure`: wherever it stands. `likely`: in a file that speaks of models, or under a name that hints at one. `hinted`: under a
 * name that says “model”.
 */
export type Evidence = 'sure' | 'likely' | 'hinted' | 'none'

/** Weighs what owner and name of an id tell. */
export function evidenceOf(id: string): Evidence {
  const slash = id.indexOf('/')
  const owner = id.slice(0, Math.max(0, slash)).toLowerCase()
  const name = id.slice(slash + 1)
  const published = PUBLISHERS.has(owner)
  let family = 0
  let variant = 0
  let version = 0
  for (const part of name.toLowerCase().split(/[-_.]/)) {
    if (family === 0 && isFamily(part)) family = 2
    if (VARIANTS.has(part)) variant = 1
    if (part.charCodeAt(0) === 118 && /^v\d/.test(part)) version = 1
  }
  const named = family + (SIZE.test(name) ? 2 : 0)
  const weight = (published ? 2 : 0) + named + variant + version
  if (published && named > 0) return 'sure'
  return weight >= 3 || (published && !GENERAL.has(owner)) ? 'likely' : weight === 2 ? 'hinted' : 'none'
}

/** Whether an id tells by itself that it is a model, in a place where one may stand. */
export function isEvident(id: string): boolean {
  const evidence = evidenceOf(id)
  return evidence === 'sure' || evidence === 'likely'
}

/** `llama3`, and names made of one: `BioLinkBERT`, `RedPajama`. */
function isFamily(part: string): boolean {
  const stem = part.replace(/\d+[a-z]?$/, '')
  return (
    (FAMILIES.has(stem) && (stem.length > 1 || stem !== part)) ||
    (stem.length > 4 && stem !== 'ollama' && /(?:bert|gpt|llama|mistral|whisper|qwen|gemma|clip)$/.test(stem))
  )
}

/** Whether a name holds that of a family of models. */
export function namesFamily(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[-_.:]/)
    .some(isFamily)
}

/** Whether a value is a name of the Ollama library where a name such as `OLLAMA_MODEL` says that it is one. */
export function mayBeOfOllama(name: string): boolean {
  return (
    /^[a-z][a-z0-9]{2,}(?:[-_.][a-z0-9]+)*$/.test(name) &&
    !/^(?:ollama.*|true|false|none|null|auto|default|local|custom|chat|model)$/.test(name)
  )
}

/** Whether a name is that of a family with its version and no more: `llama3.1`, as clients of Ollama ask for it. */
export function isVersioned(name: string): boolean {
  return /^[a-z]{3,}\d(?:\.\d{1,2})?$/.test(name) && !name.startsWith('gpt') && namesFamily(name)
}

/** A name with a size for its tag, as only the Ollama library writes it: `qwen2.5:7b`. */
export function isSizedTag(name: string): boolean {
  return /^[a-z0-9][\w.-]{1,50}:\d{1,4}(?:\.\d{1,2})?[bm](?:-[\w.-]{1,40})?$/.test(name) && namesFamily(name)
}

/**
 * Whether a name without an owner is one that sentence-transformers fetches from its own organization.
 *
 * Source: https://www.sbert.net/docs/sentence_transformer/pretrained_models.html
 */
export function isSentenceTransformer(name: string): boolean {
  if (name.length > 80) return false
  return /^(?:(?:all|paraphrase|multi-qa|msmarco|nli|stsb|quora|nq|distiluse|facebook-dpr|clip)-[A-Za-z0-9-]*(?:MiniLM|mpnet|bert|BERT|roberta|albert|base|ViT|cased|xlm)[A-Za-z0-9-]*|(?:gtr-t5|sentence-t5)-[a-z]{2,5}|LaBSE|allenai-specter)$/.test(
    name,
  )
}

/**
 * Names without an owner that the Hub still answers to: the models from before owners.
 *
 * Source: the redirects of huggingface.co, e.g. https://huggingface.co/bert-base-cased to `google-bert/bert-base-cased`.
 */
export function isOwnerless(name: string): boolean {
  return /^(?!(?:xlm-roberta|xlm-roberta-xl|xlm-prophetnet|bert-generation|roberta-prelayernorm)$)(?:(?:distil)?gpt2|openai-gpt|(?:(?:distil)?(?:bert|roberta|gpt2)|albert|camembert|xlm(?:-roberta|-clm|-mlm)?|xlnet|t5|transfo-xl|flaubert)-[a-z0-9.-]+)$/i.test(
    name,
  )
}
