import type { HubId, ModelKind } from '#model/model-reference.ts'
import { isOwnerless, isSentenceTransformer, mayBeId } from '#models/model-names.ts'

/** An id longer than this is none: the Hub allows 96 characters for each part. */
const LONGEST = 400

/**
 * One part of an id.
 *
 * Source: `validate_repo_id` in https://huggingface.co/docs/huggingface_hub/package_reference/utilities
 */
const PART = /^[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,94}[A-Za-z0-9_])?$/

/**
 * An owner: letters, digits and single hyphens, 2 to 42 of them, not digits alone.
 *
 * Source: what the form at https://huggingface.co/join accepts as a name.
 */
const OWNER = /^(?!\d+$)[A-Za-z0-9](?:[A-Za-z0-9-]{0,40}[A-Za-z0-9])$/

/** First segments of addresses of the Hub that are no owner. */
const PAGES = new Set(
  'api blog chat collections docs enterprise front inference join learn login models new organizations papers posts pricing search settings spaces tasks terms-of-service avatars static images'.split(
    ' ',
  ),
)

/** Quantizations that a tag of a GGUF repository chooses: no revision. */
const QUANTIZATION = /^(?:I?Q\d|B?F(?:16|32)|UD-|MXFP4|latest$)/i

/** Reads an id in any of its written forms: bare, with revision, link, `hf:` and its spellings, package URL. */
export function readHubId(written: string): HubId | undefined {
  const text = written.trim()
  if (text.length < 3 || text.length > LONGEST || !mayBegin(text.charCodeAt(0))) return undefined
  // `owner/name#500`: so many rows of a data set.
  return readLink(text) ?? readPrefixed(text) ?? readBare(text.replace(/#\d{1,9}$/, ''))
}

/** Every form begins with a letter, a digit or an underscore: most paths end here. */
function mayBegin(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58) || code === 95
}

/** Reads `owner/name`, with `@revision` or `:tag` behind it. */
export function readBare(text: string): HubId | undefined {
  const slash = text.indexOf('/')
  if (slash < 1) return undefined
  const [, name = '', , mark = ''] = /^([^@:]*)(?:([@:])(.{1,100}))?$/.exec(text.slice(slash + 1)) ?? []
  return make(text.slice(0, slash), name, mark)
}

const LINK = /^(?:git\+)?(?:https?|hf|huggingface|s?ftp|git|ssh):\/\/(?:[^/\s@]{1,100}@)?([^/\s]{1,100})\/?(.{0,360})$/i

/** An address of a hub without its scheme. */
const BARE_LINK =
  /^((?:www\.)?(?:huggingface\.co|hf\.co|hf-mirror\.com|modelscope\.cn|www\.modelscope\.cn|ollama\.com|kaggle\.com))\/(.{1,360})$/i

/** Reads an address at a hub of models; undefined for any other address, and for pages that are no repository. */
export function readLink(text: string): HubId | undefined {
  const match = (text.includes('://') ? LINK.exec(text) : null) ?? (text.includes('.') ? BARE_LINK.exec(text) : null)
  if (!match) return text.startsWith('git@') ? readCopied(text) : undefined
  const [whole, host = '', path = ''] = match
  const steps = path.split(/[?#]/)[0]?.split('/').filter(Boolean) ?? []
  if (/^(?:hf|huggingface):/i.test(whole)) return repository([host, ...steps])
  switch (host.toLowerCase().replace(/^www\.|:\d+$/g, '')) {
    case 'huggingface.co':
    case 'hf.co':
    case 'hf-mirror.com':
      return repository(steps[0] === 'api' ? steps.slice(1) : steps)
    case 'api-inference.huggingface.co':
    case 'router.huggingface.co':
      return steps.includes('models') ? repository(steps.slice(steps.indexOf('models'))) : undefined
    case 'modelscope.cn':
    case 'modelscope.ai':
      return steps[0] === 'models' || steps[0] === 'datasets' ? at('modelscope', repository(steps)) : undefined
    case 'ollama.com':
    case 'registry.ollama.ai':
      return steps[0] === 'library' && steps[1] ? readOllama(steps[1]) : undefined
    case 'kaggle.com':
      return steps[0] === 'models' || steps[0] === 'datasets' ? at('kaggle', repository(steps)) : undefined
    default:
      return undefined
  }
}

/** `git@hf.co:owner/name`, as git copies over ssh. */
function readCopied(text: string): HubId | undefined {
  const [, path] = /^git@(?:hf\.co|huggingface\.co):(.{3,300})$/.exec(text) ?? []
  return path === undefined ? undefined : repository(path.split('/'))
}

/** Reads a name of the Ollama library, with its tag, or an id of the Hub that Ollama fetches. */
export function readOllama(text: string): HubId | undefined {
  if (/^(?:hf\.co|huggingface\.co)\//i.test(text)) return readLink(text)
  const match = /^(?:library\/)?([a-z0-9][a-z0-9._-]{0,60}(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,60})?)(?::([A-Za-z0-9._-]{1,80}))?$/.exec(text)
  const [, name, tag] = match ?? []
  if (name === undefined) return undefined
  return { hub: 'ollama', kind: 'model', id: `ollama:${name}`, ...(tag ? { revision: tag } : {}) }
}

/** What any of the prefixed forms begins with. */
const PREFIX =
  /^(?:pkg:|ollama|sentence-transformers:|djl:|hf|huggingface|local-dir|hosted_vllm|vllm|text-completion-huggingface|openai\/)/i

function readPrefixed(text: string): HubId | undefined {
  if (!PREFIX.test(text)) return weightsFile(text)
  const purl = /^pkg:huggingface\/(?:(datasets)\/)?([^/@?#]+)\/([^/@?#]+)(?:@([^?#]+))?/i.exec(text)
  if (purl) return kindOf(make(decoded(purl[2]), decoded(purl[3]), decoded(purl[4])), purl[1] ? 'dataset' : 'model')
  const ollama =
    /^(?:ollama|ollama_chat):(?:\/\/|(?:chat|completion|embeddings?):)?(.+)$/i.exec(text) ?? /^(?:ollama|ollama_chat)\/(.+)$/i.exec(text)
  // `ollama/ollama` is the image of the server.
  // Nor is a host with its port a model.
  if (ollama?.[1]) return /^(?:ollama(?:$|[:@])|\d{2,5}(?:$|\/))/.test(ollama[1]) ? undefined : readOllama(ollama[1])
  const djl = /^djl:\/\/ai\.djl\.huggingface\.[a-z]+\/([^/]+)\/([^/?]+)/i.exec(text)
  if (djl) return make(djl[1] ?? '', djl[2] ?? '', '')
  const routed =
    /^(?:hf|huggingface|hf_hub|hf-hub|local-dir|hosted_vllm|vllm|text-completion-huggingface)[:/](?:[a-z-]{1,40}:)?(.+)$/i.exec(text)
  if (routed?.[1]?.includes('/')) return repository(routed[1].split('/'))
  const [, embedder] = /^sentence-transformers:(?:\/\/)?(.+)$/i.exec(text) ?? []
  if (embedder !== undefined)
    return isSentenceTransformer(embedder) ? make('sentence-transformers', embedder, '') : repository(embedder.split('/'))
  const router = /^openai\/([^/]+)\/([^/]+)$/i.exec(text)
  return router ? make(router[1] ?? '', router[2] ?? '', '') : weightsFile(text)
}

/** `owner/name/file.gguf`, as loaders of single files take it. */
function weightsFile(text: string): HubId | undefined {
  if (text.indexOf('/') === text.lastIndexOf('/')) return undefined
  const match = /^([^/]+)\/([^/]+)\/[^/]+\.(?:gguf|safetensors|bin|ckpt)$/i.exec(text)
  const found = match ? make(match[1] ?? '', match[2] ?? '', '') : undefined
  return found && /gguf|ggml/i.test(found.id) ? found : undefined
}

/** What stands before a revision in the path of a file. */
const FILES = /^(?:resolve|blob|tree|raw)$/

/** The repository that the segments of a path at the Hub name. */
function repository(steps: readonly string[]): HubId | undefined {
  const [first = '', ...rest] = steps
  if (first === 'datasets' || first === 'models') {
    const alone = rest.length === 1 || FILES.test(rest[1] ?? '')
    const bare =
      alone && first === 'datasets' ? make('', rest[0] ?? '', FILES.test(rest[1] ?? '') ? revisionOf(rest.slice(2)) : '') : undefined
    return kindOf(bare ?? repository(rest), first === 'datasets' ? 'dataset' : 'model')
  }
  if (PAGES.has(first)) return undefined
  if (isOwnerless(first) && (rest.length === 0 || FILES.test(rest[0] ?? '')))
    return make('', first, rest.length === 0 ? '' : revisionOf(rest.slice(1)))
  const [last = '', ...behind] = rest
  const [, name = last, , inline = ''] = /^([^@:]+)([@:])(.+)$/.exec(last) ?? []
  const named = FILES.test(behind[0] ?? '') ? revisionOf(behind.slice(1)) : inline
  return make(first, name.replace(/\.git$/, ''), named)
}

/** The revision in a path behind `resolve/`: `refs/pr/1` has three segments, every other has one. */
function revisionOf(steps: readonly string[]): string {
  return decoded(steps[0] === 'refs' ? steps.slice(0, 3).join('/') : steps[0])
}

function make(owner: string, name: string, revision: string): HubId | undefined {
  if (!PART.test(name) || /--|\.\./.test(name) || (owner !== '' && (!OWNER.test(owner) || owner.includes('--')))) return undefined
  if (owner !== '' && !mayBeId(owner, name)) return undefined
  const fixed = revision !== '' && revision.length <= 100 && !QUANTIZATION.test(revision)
  return { hub: 'huggingface', kind: 'model', id: owner === '' ? name : `${owner}/${name}`, ...(fixed ? { revision } : {}) }
}

function kindOf(id: HubId | undefined, kind: ModelKind): HubId | undefined {
  return id && { ...id, kind }
}

function at(hub: HubId['hub'], id: HubId | undefined): HubId | undefined {
  return id && { ...id, hub }
}

function decoded(part: string | undefined): string {
  try {
    return decodeURIComponent(part ?? '')
  } catch (error) {
    if (error instanceof URIError) return ''
    throw error
  }
}
