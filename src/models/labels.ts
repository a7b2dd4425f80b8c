/**
 * What the name beside a value says about it: a variable, keyword argument, key of configuration or flag of a command.
 *
 * `model` and `dataset`: what stands there is loaded. `hint`: it may be, if the value looks like an id by itself.
 * `output`: what is written or served under a new name. `never`: paths, images, code, addresses.
 */
export type Role = 'model' | 'dataset' | 'hint' | 'output' | 'revision' | 'never' | 'none'

const OUTPUT =
  /^(?:push_to_hub.*|(?:(?:export|push|upload|save|target|output|new|my)_)?hub_(?:model|repo|dataset)?_?(?:id|name)|resume.*|.*served?_model_names?|served_name|run_name|.*(?:output|save|upload|export|publish|destination|target)_(?:dir|path|to|name|repo|repo_id|model|model_id|id|hub|model_name|model_path)|out|output|outputs|save|saved|target|dest|destination|export|exported|upload|push|push_to|publish|result|results|pushed|new_(?:model|repo|name).*|model_alias|alias|to_(?:id|repo)|repo_url|wandb.*|project|experiment.*|name_prefix|cache_dir|logging_dir)$/
const REVISION = /^(?:(?:model|base|source|dataset|hf|hub|tokenizer|embedding|llm)_){0,2}(?:revision|rev|commit|commit_hash|sha)$/
const NEVER =
  /^(?:images?|match_.*|nav|.*_image|repository|registry|container|uses|href|src|class|class_name|classes|import|require|work_?dir|volumes?|mount_?path|.*mounts?|branch|ref|labels?|annotations?|namespace|github.*|git|git_.*|.*_git|homepage|remote|license.*|authors?|description|help|metadata|content_?type|mime.*|accept|format|encoding|time_?zone|tz|chat_template|template|rule|on|needs|dir|.*_dir|folder|.*_folder|file|.*_file|filename|.*_filename|files|bucket|key|secret.*|user|username|team|owners?|endpoint|.*_url_path|route|router|entry|entrypoint_path|icon|tags?|url_path|(?:.*_)?(?:prepared|cached?|local|tmp|processed|preprocessed|tokenized|save)_(?:path|dir|name|dataset|datasets|data|model|file)s?|sha256|api_base|base_path)$/
const DATASET =
  /(?:^|_)(?:datasets?|data_(?:name|hf|hf_name)|corpus|corpora|train_set|eval_set|test_set|dataset_(?:name|id|path|mixer)|data_?set)(?:_|$)/
const MODEL =
  /(?:^|_)(?:models?|modelid|modelname|model_?(?:id|name|path|url|uri|name_or_path)|pretrained|checkpoint|ckpt|tokenizer|repo_id|hf_repo|hf_hub|hf_id|hub_id|hfr?|name_or_path|adapter|peft|lora|controlnet|embedder|embeddings?|reranker|llm|vlm|base_model|teacher|student|draft)(?:_|$)/
const HINT =
  /(?:^|_)(?:repo|base|backbone|encoder|decoder|name|id|default|value|weights|vae|unet|source|path|uri|url|judge|reward|processor|classifier|summarizer|generator|rerank|embed|data|ds|arg|args|command|parent)(?:_|$)/

const known = new Map<string, Role>()

/** The role that a name gives to its value; `camelCase`, `--flags` and `SCREAMING_CASE` are one. */
export function roleOf(label: string): Role {
  const found = known.get(label)
  if (found !== undefined) return found
  const role = label.length > 60 ? 'none' : judge(snake(label))
  if (known.size < 5000) known.set(label, role)
  return role
}

/** One spelling for a name: lower case, words joined by `_`. */
export function snake(label: string): string {
  return label
    .replace(/^[-:@$_]+/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .replace(/[-.\s]+/g, '_')
    .toLowerCase()
}

function judge(name: string): Role {
  if (name === '') return 'none'
  if (REVISION.test(name)) return 'revision'
  if (OUTPUT.test(name)) return 'output'
  if (NEVER.test(name)) return 'never'
  if (DATASET.test(name)) return 'dataset'
  if (MODEL.test(name)) return 'model'
  return HINT.test(name) ? 'hint' : 'none'
}
