/**
 * What the name beside a value says about it: a variable, keyword argument, key of configuration or flag of a command.
 *
 * `model` and `dataset`: what stands there is loaded. `hint`: it may be, if the value looks like an id by itself.
 * `output`: what is written or served under a new name. `never`: paths, images, code, addresses.
 */
export type Role = 'model' | 'dataset' | 'hint' | 'output' | 'revision' | 'never' | 'none'

const OUTPUT: ReadonlySet<string> = words(
  'out output outputs save saved target dest destination export exported upload push push_to publish result results pushed served_name run_name',
  'model_alias alias to_id to_repo repo_url project name_prefix cache_dir logging_dir',
)
const OUTPUT_BEGINS = ['push_to_hub', 'resume', 'new_model', 'new_repo', 'new_name', 'wandb', 'experiment']
const OUTPUT_ENDS =
  /(?:served?_model_names?|(?:output|save|upload|export|publish|destination|target)_(?:dir|path|to|name|repo|repo_id|model|model_id|id|hub|model_name|model_path)|^(?:(?:export|push|upload|save|target|output|new|my)_)?hub_(?:model|repo|dataset)?_?(?:id|name))$/

const REVISION = /^(?:(?:default|model|base|source|dataset|hf|hub|tokenizer|embedding|llm)_){0,2}(?:revision|rev|commit|commit_hash|sha)$/

const NEVER: ReadonlySet<string> = words(
  'image images nav repository registry container uses href src class class_name classes import require work_dir workdir volume volumes',
  'mount_path mountpath branch ref label labels annotation annotations namespace git homepage remote author authors description help metadata',
  'space spaces content_type contenttype accept format encoding time_zone timezone tz chat_template template rule on needs dir folder file filename files',
  'bucket key user username team owner owners endpoint route router entry entrypoint_path icon tag tags url_path sha256 api_base base_path',
)
const NEVER_BEGINS = ['match_', 'github', 'git_', 'license', 'mime', 'secret']
const NEVER_ENDS =
  /(?:mounts?|(?:^|_)model_(?:type|class|kind|format|family|provider|backend|engine|vendor|size|version)|(?:^|_)(?:git_?hub|arch(?:itectures?|s)?)(?:_[a-z_]+)?|_(?:image|git|dir|folder|file|filename|url_path)|(?:^|_)(?:prepared|cached?|local|tmp|processed|preprocessed|tokenized|save)_(?:path|dir|name|dataset|datasets|data|model|file)s?)$/

const DATASET =
  /(?:^|_)(?:datasets?|data_(?:name|hf|hf_name)|corpus|corpora|train_set|eval_set|test_set|dataset_(?:name|id|path|mixer)|data_?set)(?:_|$)/
const MODEL =
  /(?:^|_)(?:models?|modelid|modelname|model_?(?:id|name|path|url|uri|name_or_path)|pretrained|checkpoint|ckpt|tokenizer|repo_id|hf_repo|hf_hub|hf_id|hub_id|hfr?|name_or_path|adapter|peft|lora|controlnet|embedder|embeddings?|reranker|llm|vlm|base_model|teacher|student|draft)(?:_|$)/
const HINT =
  /(?:^|_)(?:repo|base|backbone|encoder|decoder|name|id|default|value|weights|vae|unet|source|path|uri|url|judge|reward|processor|classifier|summarizer|generator|rerank|embed|data|ds|arg|args|command|parent)(?:_|$)/

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap(line => line.split(' ')))
}

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
  if (OUTPUT.has(name) || OUTPUT_BEGINS.some(start => name.startsWith(start)) || OUTPUT_ENDS.test(name)) return 'output'
  if (NEVER.has(name) || NEVER_BEGINS.some(start => name.startsWith(start)) || NEVER_ENDS.test(name)) return 'never'
  if (DATASET.test(name)) return 'dataset'
  if (MODEL.test(name)) return 'model'
  return HINT.test(name) ? 'hint' : 'none'
}
