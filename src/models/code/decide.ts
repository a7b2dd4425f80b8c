import type { HubId, ModelReference } from '#model/model-reference.ts'
import type { Through } from '#models/code/follow.ts'
import { FILE_BUILDERS, type Loader } from '#models/code/loaders.ts'
import { OLLAMA_CLIENT } from '#models/code/loading.ts'
import { refer } from '#models/code/refer.ts'
import { plainName, speaksOfModels, type Literal, type Seen } from '#models/code/seen.ts'
import { readHubId, readOllama } from '#models/hub-id.ts'
import { roleOf, snake, type Role } from '#models/labels.ts'
import { evidenceOf, isHosted, isOwnerless, isServed, isSentenceTransformer, isSizedTag, namesFamily } from '#models/model-names.ts'

/** The reference that a string is; undefined for one that is none. */
export function decide(literal: Literal, through: Through | undefined, seen: Seen): ModelReference | undefined {
  const { token, loader } = literal
  const value = token.text
  const role = strongest(literal.near, literal.labels)
  const load = loader ?? through?.loader
  const told = (id: HubId | undefined) => refer(id, literal, through, role, seen)
  if ((literal.writes && !loader) || literal.call?.space) return undefined
  if (WRITTEN.test(value)) return told(readHubId(value))
  if (OLLAMA_ROUTE.test(value)) {
    // `ollama/browser` is a module of the client, `ollama/ollama` the image of the server.
    const id = role === 'output' ? undefined : readHubId(value)
    const sure = role === 'model' || id?.revision !== undefined || namesFamily(value.slice(value.indexOf('/') + 1))
    return id?.hub === 'ollama' && sure ? told(id) : undefined
  }
  if (!value.includes('/') && (load?.hub === 'ollama' || literal.ollama || isBesideOllama(literal)))
    return fromOllama(value, load, role, literal) ? told(readOllama(value)) : undefined
  if (isHosted(value) && load?.kind !== 'dataset') return undefined
  const id = readHubId(load ? value.replace(/^(?:models|datasets)\/(?=[^/]+\/[^/]+$)/, '') : value)
  if (!value.includes('/') && id === undefined)
    return told(load ? (load.bare ? bare(value, load) : undefined) : ownerless(value, role, seen))
  if (id === undefined || role === 'output') return undefined
  if (load?.hub === 'ollama') return told(readOllama(value) ?? id)
  if (load) return told(load.hub ? { ...id, hub: load.hub } : id)
  if (seen.written.size > 0 && evidenceOf(id.id) !== 'sure' && literal.labels.some(label => seen.written.has(plainName(label))))
    return undefined
  return mayStand(id, role, literal, seen) ? told(id) : undefined
}

/** Forms that name the hub themselves. */
const WRITTEN = /:\/\/|^pkg:|^(?:hf|huggingface|hf-hub|hf_hub)(?:[:]|\/[^/]+\/)|^hf\.co\/|^git@/i

/** `ollama/NAME`, as LiteLLM routes to a server of Ollama. */
const OLLAMA_ROUTE = /^ollama(?:_chat)?\/[^/]+$/

/** Whether a name is one of the Ollama library, told from other words that a client takes. */
function fromOllama(value: string, load: Loader | undefined, role: Role, { near }: Literal): boolean {
  // `flag.String("model", …)`: the name of a setting is none of a model.
  if (roleOf(value) === 'model' && !namesFamily(value)) return false
  // `[{ model: "llama3", base_url: "…:11434" }, { model: "gpt-4o" }]`
  if (isServed(value)) return false
  if (load?.hub === 'ollama' && load !== OLLAMA_CLIENT) return true
  if (role === 'model' && roleOf(near[0] ?? '') === 'model') return value !== 'ollama'
  if (isSizedTag(value)) return true
  return (load !== undefined || role === 'model' || role === 'hint') && (TAGGED.test(value) || namesFamily(value))
}

/** `{ provider: "ollama", model: "NAME" }` */
function isBesideOllama({ map, near }: Literal): boolean {
  return map?.ollama === true && roleOf(near[0] ?? '') === 'model'
}

/** A name with a tag. */
const TAGGED = /^[a-z0-9][\w.-]+:[\w.-]+$/

function ownerless(value: string, role: Role, seen: Seen): HubId | undefined {
  if (role !== 'model') return undefined
  if (isSentenceTransformer(value)) return { hub: 'huggingface', kind: 'model', id: `sentence-transformers/${value}` }
  return isOwnerless(value) && (speaksOfModels(seen) || value.includes('-')) ? { hub: 'huggingface', kind: 'model', id: value } : undefined
}

/** Names that only models of language, speech and pictures are called by: `embedding_model`, and not `car_model`. */
const TELLING =
  /(?:^|_)(?:embed(?:der|dings?)?|rerank(?:er|ing)?|llm|vlm|lora|pretrained|hf|huggingface|asr|stt|tts)_(?:.*_)?(?:model|repo|id|name)|(?:^|_)(?:hf|huggingface)_(?:.*_)?datasets?(?:_|$)/

/** Whether an id that nothing loads is one, by what it tells itself and by the name that it stands under. */
function mayStand({ id }: HubId, role: Role, { near, call }: Literal, seen: Seen): boolean {
  const evidence = evidenceOf(id)
  const evident = evidence === 'sure' || evidence === 'likely'
  switch (role) {
    case 'never':
      // `tokenizer = { repository = "owner/name" }`: elsewhere a repository holds code or images.
      return (
        (evident &&
          near[0] === 'repository' &&
          (near.slice(1).some(label => roleOf(label) === 'model') || /endpoint|inference/i.test(call?.callee ?? ''))) ||
        // `localModel = "owner/name"`, which a server of one's own is asked for.
        (evidence === 'sure' && /^local_?model/i.test(near[0] ?? '')) ||
        // `MODELS = { image: "owner/name" }`: what makes images, where an image of a container would tell less.
        (evidence === 'sure' && near[0] === 'image' && near.slice(1).some(label => roleOf(label) === 'model'))
      )
    case 'model':
    case 'dataset':
      return (
        evidence !== 'none' ||
        speaksOfModels(seen) ||
        near.some(label => TELLING.test(snake(label)) || (/[A-Z]/.test(id) && label.startsWith('-')))
      )
    case 'hint':
      // `#[arg(default_value = "owner/name")]`: the option's own name stands behind it.
      return evident || (evidence === 'hinted' && /^default/.test(near[0] ?? '') && speaksOfModels(seen))
    default:
      return evidence === 'sure' || (evident && speaksOfModels(seen) && seen.entry === 'code')
  }
}

function bare(value: string, loader: Loader): HubId | undefined {
  if (loader.kind === 'dataset')
    return /^[a-z][a-z0-9_-]{2,60}$/i.test(value) && !FILE_BUILDERS.has(value)
      ? { hub: 'huggingface', kind: 'dataset', id: value }
      : undefined
  if (
    loader.owner &&
    /^[a-z0-9][a-z0-9._-]{3,80}$/i.test(value) &&
    (isSentenceTransformer(value) || evidenceOf(`${loader.owner}/${value}`) === 'sure')
  )
    return { hub: 'huggingface', kind: 'model', id: `${loader.owner}/${value}` }
  return isOwnerless(value) ? { hub: 'huggingface', kind: 'model', id: value } : undefined
}

/** The most telling of the roles of several names: what is never an id or is written outranks the rest. */
function strongest(near: readonly string[], all: readonly string[]): Role {
  const roles = near.map(roleOf)
  const inner = roles[0]
  if (inner === 'never' || inner === 'output' || inner === 'revision') return inner
  const found = (['output', 'dataset', 'model', 'hint'] as const).find(role => roles.includes(role))
  // Through another call the outer name is only a hint: `config = read("…")`.
  return found ?? (all.some(label => /^(?:model|dataset|hint)$/.test(roleOf(label))) ? 'hint' : 'none')
}
