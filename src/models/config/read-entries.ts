import type { FoundReferences, HubId, ModelReference, ReferenceEntry, UnresolvedReference } from '#model/model-reference.ts'
import { yamlEntries } from '#models/config/yaml-entries.ts'
import { labelOf, type Entries, type Entry } from '#models/config/entries.ts'
import { readHubId, readOllama } from '#models/hub-id.ts'
import { roleOf, snake, type Role } from '#models/labels.ts'
import { readMentions } from '#models/mentions.ts'
import { evidenceOf, isEvident, isHosted, isOwnerless, isSizedTag, namesFamily } from '#models/model-names.ts'
import { isProgram, readArguments, readCommands, type Embedded } from '#models/shell/read-commands.ts'

/** Keys whose text is a script. */
const SCRIPTS =
  /^(?:run|script|scripts|before_script|after_script|command|commands|cmd|entrypoint|args|arguments|shell|install|post_start|postCreateCommand|test|exec|setup|[a-z]+_?commands?|extraArgs|extra_args|vllm_args)$/i

/** Keys of maps whose own keys are ids. */
const MAPS_OF_IDS = /mixer|mixture|datasets?_(?:weights|ratios?)|models?$/i

/** Whole files inside of a configuration (ConfigMap). */
const EMBEDDED = /\.(?:ya?ml|json|sh|env)$/i

/** What only tells about the file's own project. */
const OWN =
  /^(?:dependencies|devDependencies|peerDependencies|optionalDependencies|imports|exports|paths|scripts|workflows|jobs_needs|architectures)$/

/**
 * Finds the models that configuration names: by the key, by the form of a link, in command lines.
 *
 * A value under any other key counts only when it tells by itself that it is a model.
 */
export function readEntries({ entries, comments, error }: Entries, entry: ReferenceEntry, embedded?: Embedded): FoundReferences {
  const references: ModelReference[] = []
  const unresolved: UnresolvedReference[] = []
  const take = (more: FoundReferences) => {
    references.push(...more.references)
    unresolved.push(...more.unresolved)
  }
  const beside = siblings(entries)
  const lists = new Map<string, Entry[]>()
  for (const written of entries) {
    const item = { ...written, value: defaulted(written.value) }
    const list = isPulled(item.keys) ? undefined : commandList(item)
    if (list === undefined) {
      const label = labelOf(item.keys)
      if (item.block && EMBEDDED.test(label)) take(readFile(item, entry, embedded))
      else if ((SCRIPTS.test(label) || item.keys.at(-2) === 'scripts') && /\s/.test(item.value))
        take(readCommands(item.value, item.block ? item.line + 1 : item.line, embedded))
      else if (isOfDocker(item)) unresolved.push({ what: item.value, line: item.line, endLine: item.endLine })
      else references.push(...readEntry(item, beside, entry))
    } else {
      const words = lists.get(list)
      if (words) words.push(item)
      else lists.set(list, [item])
    }
  }
  for (const items of lists.values()) take(readList([...programOf(items, lists), ...items], embedded))
  for (const comment of comments) references.push(...readMentions(comment.text, comment.line, 'comment'))
  const set = unresolved.length === 0 ? undefined : new Set(entries.map(({ keys }) => keys.at(-1)))
  return { references, unresolved: unresolved.filter(({ what }) => !set?.has(variableOf(what))), ...(error ? { error } : {}) }
}

/** The variable that is all of a word, by the last part of its name: `$MODEL`, `${{ env.MODEL }}`; empty for other words. */
function variableOf(what: string): string {
  return /^\$\{{0,2} ?(?:\w{1,40}\.)?(\w{1,60}) ?\}{0,2}$/.exec(what)?.[1] ?? ''
}

/** `ai/NAME` of Docker's own collection, which is none of the hubs that are known here. */
function isOfDocker({ keys, value }: Entry): boolean {
  return value.startsWith('ai/') && /^ai\/[\w.-]{1,60}(?::[\w.-]{1,60})?$/.test(value) && roleOf(labelOf(keys)) === 'model'
}

/** `${NAME:-value}` of compose, `${name:value}` of Spring, `${oc.env:NAME,value}` of Hydra: what it is when nothing is set. */
function defaulted(value: string): string {
  if (!value.startsWith('${') || value.length > 400) return value
  const [, compose, hydra, spring] = /^\$\{(?:\w+:?-([^${}]+)|oc\.env:\w+,\s?([^${}]+)|[\w.-]+:([^${}]+))\}$/.exec(value) ?? []
  return compose ?? hydra ?? spring ?? value
}

/** A file that stands in a configuration under its name. */
function readFile(item: Entry, entry: ReferenceEntry, embedded: Embedded | undefined): FoundReferences {
  const label = labelOf(item.keys)
  if (/\.sh$/i.test(label)) return readCommands(item.value, item.line + 1, embedded)
  if (!/\.ya?ml$/i.test(label)) return { references: readMentions(item.value, item.line + 1, entry), unresolved: [] }
  const inner = readEntries(yamlEntries(item.value), entry, embedded)
  const down = <T extends { readonly line: number; readonly endLine: number }>(place: T): T => ({
    ...place,
    line: place.line + item.line,
    endLine: place.endLine + item.line,
  })
  return { references: inner.references.map(down), unresolved: inner.unresolved.map(down) }
}

/** The list of words that this item is one of; undefined where it is no list of words. */
function commandList({ keys }: Entry): string | undefined {
  const last = keys.at(-1)
  const list = keys.at(-2)
  return typeof last === 'number' && typeof list === 'string' && SCRIPTS.test(list) ? JSON.stringify(keys.slice(0, -1)) : undefined
}

/** The program that the words beside it are given to: `entrypoint: [ollama]` over `command: [pull, NAME]`. */
function programOf([first]: readonly Entry[], lists: ReadonlyMap<string, readonly Entry[]>): readonly Entry[] {
  const outer = first?.keys.slice(0, -2) ?? []
  const list = first?.keys.at(-2)
  const beside = list === 'command' ? 'entrypoint' : list === 'args' ? 'command' : undefined
  const program = beside === undefined ? undefined : lists.get(JSON.stringify([...outer, beside]))
  return program?.length === 1 && program[0] && isProgram(program[0].value.replace(/^.*\//, '')) ? program : []
}

/** A list of words is one command; where its items are command lines of their own, each is read as such. */
function readList(items: readonly Entry[], embedded?: Embedded): FoundReferences {
  // A flag of its own is a word beside its value, which may hold spaces.
  const flagged = items.some(({ value }) => /^--[a-z][\w-]*$/i.test(value))
  if (flagged || !items.some(({ value }) => /^\S+\s+\S/.test(value) && !value.startsWith('-'))) {
    return readArguments(
      items.map(item => ({ text: item.value, line: item.line })),
      embedded,
    )
  }
  const read = items.map(item => readCommands(item.value, item.block ? item.line + 1 : item.line, embedded))
  return { references: read.flatMap(({ references }) => references), unresolved: read.flatMap(({ unresolved }) => unresolved) }
}

function siblings(entries: readonly Entry[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const maps = new Map<string, Map<string, string>>()
  for (const { keys, value, isKey } of entries) {
    const name = keys.at(-1)
    if (isKey || typeof name !== 'string' || value.length > 200) continue
    const parent = JSON.stringify(keys.slice(0, -1))
    const map = maps.get(parent) ?? new Map<string, string>()
    map.set(name, value)
    maps.set(parent, map)
  }
  return maps
}

function readEntry(item: Entry, beside: ReadonlyMap<string, ReadonlyMap<string, string>>, entry: ReferenceEntry): ModelReference[] {
  const { keys, value } = item
  if (keys[0] === 'repository' || keys.some(key => typeof key === 'string' && OWN.test(key))) return []
  // Hydra: which file of each group is read.
  if (keys[0] === 'defaults' && typeof keys[1] === 'number') return []
  if (item.block && EMBEDDED.test(labelOf(keys))) return []
  const map = beside.get(JSON.stringify(keys.slice(0, -1)))
  const listed = item.block ? undefined : listOf(value, keys, map)
  // Where one name of a list has a tag of Ollama, the others are of its library, too.
  const prefix = listed?.some(isSizedTag) ? 'ollama:' : ''
  if (listed) return listed.flatMap(text => readEntry({ ...item, value: /[:/]/.test(text) ? text : `${prefix}${text}` }, beside, entry))
  if (item.block || value.length > 400 || /\s/.test(value.trim())) {
    const role = roleIn(keys, undefined)
    const spoken = /^(?:description|overview|notes?|readme|prompt|system|text|content|body|summary|comment)$/i.test(labelOf(keys))
    return role === 'never' && !spoken ? [] : readMentions(value, item.block ? item.line + 1 : item.line, 'documentation')
  }
  const pair = keys.at(-1) === 'value' ? map?.get('name') : undefined
  if (map?.get('repo_type') === 'space') return []
  const assigned = typeof keys.at(-1) === 'number' ? /^([A-Za-z_]\w{0,60})=(\S{2,300})$/.exec(value) : null
  const role = assigned?.[1] ? roleOf(assigned[1]) : isSplit(keys, map) ? 'dataset' : roleIn(keys, pair)
  const ollama =
    (role === 'model' || isPulled(keys)) &&
    !isTitle(keys, map) &&
    ([map?.get('provider'), map?.get('backend')].includes('ollama') ||
      keys.some(key => /ollama/i.test(String(key))) ||
      isTagged(assigned?.[2] ?? value, map))
  const texts = joined(assigned?.[2] ?? value, role)
  return texts.flatMap(text => {
    const named = !text.includes('/') || (/^[\w.-]+\/[\w.-]+(?::[\w.-]+)?$/.test(text) && OLLAMA_NAMES.test(labelOf(keys)))
    const id = ollama && named ? ollamaName(text) : idOf(text, item, role)
    if (!id) return []
    const revision = id.revision ?? pinned(keys, map)
    return [
      {
        ...id,
        kind: id.kind === 'dataset' || role === 'dataset' || (role === 'hint' && isData(keys)) ? 'dataset' : 'model',
        ...(revision ? { revision } : {}),
        line: item.line,
        endLine: item.endLine,
        entry,
        weight: 'full',
      },
    ]
  })
}

/** A name beside the model itself is what people call the entry. */
function isTitle(keys: readonly (string | number)[], map: ReadonlyMap<string, string> | undefined): boolean {
  return (
    /^(?:name|title|label|id)$/.test(String(keys.at(-1))) && ['model', 'model_name', 'model_id', 'modelName'].some(key => map?.has(key))
  )
}

/** Names of variables whose value a client of Ollama takes. */
const OLLAMA_NAMES = /^ollama_?(?:[a-z]+_)?models?(?:_?(?:name|id))?$/i

/** Whether a name is one for several models or data sets: `DEFAULT_MODELS`, `model_list`. */
export function namesSeveral(name: string): boolean {
  return /(?:^|_)(?:models|datasets|(?:model|dataset)_(?:ids|names|list|paths))$/.test(snake(name))
}

/** The parts of a value under such a name: `DEFAULT_MODELS=a, b`, parted by commas, semicolons or spaces. */
function listOf(
  value: string,
  keys: readonly (string | number)[],
  map: ReadonlyMap<string, string> | undefined,
): readonly string[] | undefined {
  if (value.length > 2000 || !/[,;\s]/.test(value.trim())) return undefined
  const [assigned = '', own] = /^([A-Za-z_]\w{0,60})=/.exec(value) ?? []
  if (!namesSeveral(own ?? listName(keys, map))) return undefined
  const parts = value
    .slice(assigned.length)
    .split(/[\s,;"']+/)
    .filter(Boolean)
  if (parts.length < 2 || parts.length > 100 || !parts.every(part => /^[\w.-]+(?:\/[\w.-]+){0,3}(?:[:@][\w.-]+)?$/.test(part)))
    return undefined
  return parts.map(part => `${assigned}${part}`)
}

/** The name of a list: that beside a value, that of the input whose default it is. */
function listName(keys: readonly (string | number)[], map: ReadonlyMap<string, string> | undefined): string {
  if (keys.at(-1) === 'value') return map?.get('name') ?? ''
  return labelOf(keys.at(-1) === 'default' ? keys.slice(0, -1) : keys)
}

/** `family:tag` without an owner is a name of the Ollama library, most of all beside the address of its server. */
function isTagged(value: string, map: ReadonlyMap<string, string> | undefined): boolean {
  if (!/^(?!ollama|sentence-transformers:)[a-z][\w.-]*:[\w.-]+$/.test(value)) return false
  return namesFamily(value.slice(0, value.indexOf(':'))) || [...(map?.keys() ?? [])].some(key => /ollama/i.test(key))
}

/** `BASE+ADAPTER`: a model and what is laid over it, as merge recipes write it. */
function joined(value: string, role: Role): readonly string[] {
  return role === 'model' && /^[\w.-]+\/[\w.-]+\+[\w.-]+\/[\w.-]+$/.test(value) ? value.split('+') : [value]
}

/** Lists under `models` of what a server of Ollama is to hold. */
function isPulled(keys: readonly (string | number)[]): boolean {
  return (
    typeof keys.at(-1) === 'number' && /^(?:pull|run|models?)$/.test(labelOf(keys)) && keys.some(key => roleOf(String(key)) === 'model')
  )
}

/** A path under `data` beside words for its splits and columns is that of a data set at a hub. */
function isSplit(keys: readonly (string | number)[], map: ReadonlyMap<string, string> | undefined): boolean {
  if (!/^(?:path|name|id)$/.test(String(keys.at(-1))) || keys.at(-2) !== 'data') return false
  return ['split', 'train_split', 'valid_split', 'subset', 'text_column', 'dataset'].some(key => map?.has(key))
}

function isData(keys: readonly (string | number)[]): boolean {
  return /(?:^|_)(?:data|ds)(?:_|$)/.test(snake(labelOf(keys)))
}

/** The role of the nearest key that has one; a list under `datasets` makes data sets of the paths in it. */
function roleIn(keys: readonly (string | number)[], pair: string | undefined): Role {
  const names = keys.filter(key => typeof key === 'string')
  const last = names.at(-1) ?? ''
  const own = pair === undefined ? roleOf(last) : roleOf(pair)
  const outer = names.slice(-4, -1).map(roleOf)
  if (
    outer.includes('dataset') &&
    /^(?:path|name|id|repo|repo_id|source|dataset|hf|hf_name|hf_id|hub|hub_id|repository)$/.test(snake(last))
  )
    return 'dataset'
  if (own !== 'hint' && own !== 'none') return own
  if (pair !== undefined) return own
  return outer.includes('dataset')
    ? 'dataset'
    : outer.includes('model') && !outer.includes('never') && /^(?:name|id|path|repo|source|uri|url|value|default|hf|)$/.test(snake(last))
      ? 'model'
      : own
}

function idOf(value: string, item: Entry, role: Role): HubId | undefined {
  const link = /:\/\/|^pkg:|^(?:hf|huggingface)(?::|\/[^/]+\/)|^hf\.co\/|^ollama(?:_chat)?[:/]|^sentence-transformers:|^git@/i.test(value)
  if (role === 'output' || role === 'revision') return undefined
  if (link) return linkOf(value, item, role)
  if (isHosted(value) || isRouted(value, item)) return undefined
  if (role === 'never') return repositoryOf(value, item)
  if (item.isKey && !item.keys.slice(0, -1).some(key => typeof key === 'string' && MAPS_OF_IDS.test(key))) return undefined
  if (!value.includes('/')) return role === 'model' && isOwnerless(value) ? { hub: 'huggingface', kind: 'model', id: value } : undefined
  const id = readHubId(value)
  if (!id || isHosted(id.id)) return undefined
  if (role === 'model' || role === 'dataset') return id
  return (role === 'hint' ? isEvident(id.id) : evidenceOf(id.id) === 'sure') ? id : undefined
}

/** `openai/NAME` of LiteLLM is what any server with that interface calls its model, unless it is one that OpenAI published. */
function isRouted(value: string, { keys }: Entry): boolean {
  return keys.includes('litellm_params') && /^openai\/[^/]+$/.test(value) && evidenceOf(value) !== 'sure'
}

/** The repository of a model or tokenizer; elsewhere a repository holds code or images. */
function repositoryOf(value: string, { keys }: Entry): HubId | undefined {
  const outer = keys.at(-2)
  if (keys.at(-1) !== 'repository' || typeof outer !== 'string' || roleOf(outer) !== 'model') return undefined
  const id = readHubId(value)
  return id && isEvident(id.id) ? id : undefined
}

/** A name of the Ollama library, told from switches, numbers and durations. */
function ollamaName(value: string): HubId | undefined {
  return /^(?:true|false|on|off|none|auto|default|\d.*)$/i.test(value) ? undefined : readOllama(value)
}

/** A link counts wherever it stands, pictures and pages of documentation excepted. */
function linkOf(value: string, item: Entry, role: Role): HubId | undefined {
  const label = snake(labelOf(item.keys))
  if (role === 'never' && (!value.includes('://') || /^(?:icon|image|src|license\w*|homepage)$/.test(label))) return undefined
  const id = readHubId(value)
  return id && !isHosted(value) ? id : undefined
}

/** The revision that stands beside the id in the same map. */
function pinned(keys: readonly (string | number)[], map: ReadonlyMap<string, string> | undefined): string | undefined {
  const name = snake(labelOf(keys)).replace(/_?(?:name_or_path|name|id|path|repo|uri|url)$/, '')
  for (const [key, value] of map ?? [])
    if (
      roleOf(key) === 'revision' &&
      (snake(key) === 'revision' || snake(key).replace(/_(?:revision|rev|commit|sha|commit_hash)$/, '') === name)
    )
      return value
  return undefined
}
