import type { FoundReferences, HubId, ModelKind, ModelReference, UnresolvedReference } from '#model/model-reference.ts'
import { readBare, readHubId, readLink, readOllama } from '#models/hub-id.ts'
import { roleOf } from '#models/labels.ts'
import { readMentions } from '#models/mentions.ts'
import { isEvident, isHosted, isOwnerless } from '#models/model-names.ts'
import { shellStatements, type Word } from '#models/shell/words.ts'

/** Reads program text that a command carries (`python -c`, a here-document), or a file that it writes, by its path. */
export type Embedded = (text: string, line: number, path?: string) => FoundReferences

interface Found {
  readonly references: ModelReference[]
  readonly unresolved: UnresolvedReference[]
  readonly embedded: Embedded | undefined
  /** Ids with their lines, so that none is told twice. */
  readonly told: Set<string>
  /** The words that a variable was given, by an assignment or by a loop. */
  readonly values: Map<string, readonly Word[]>
}

/** More words of one variable than these are not kept. */
const MOST_VALUES = 200

/** Programs whose command lines name models; a string of program text that begins with one is such a line. */
const NAMES: ReadonlySet<string> = new Set(
  (
    'hf huggingface-cli ollama vllm text-generation-launcher text-embeddings-router llama-server llama-cli lm_eval lighteval modelscope kaggle ' +
    'litgpt lmdeploy optimum-cli'
  ).split(' '),
)
const PROGRAMS = new RegExp(`(?:^|&& {0,4})(?:sudo\\s+)?(?:${[...NAMES].join('|')}|mlx_lm\\.\\w+)\\s`)

/** Programs, by name and first word, whose first operand of the form `owner/name` is the model that they fetch or serve. */
const SERVERS: readonly { readonly program: RegExp; readonly verb: RegExp }[] = [
  {
    program: /^(?:vllm|sglang|lmdeploy|openllm|transformers|text-generation-server)$/,
    verb: /^(?:serve|chat|complete|run|download-weights|convert|lite)$/,
  },
  { program: /^(?:trtllm-serve|trtllm-bench)$/, verb: /./ },
  { program: /^aphrodite$/, verb: /^run$/ },
  { program: /^(?:lms|llm|ramalama|llamafile|gpt4all|mlx_lm|exo|nexa|shimmy)$/, verb: /^(?:get|pull|run|serve|install|load)$/ },
  { program: /^litgpt$/, verb: /^(?:download|chat|serve|generate|evaluate|pretrain|finetune\w*)$/ },
  { program: /^tune$/, verb: /^download$/ },
  { program: /^docker$/, verb: /^model$/ },
]

/** Whether a word is the name of such a program. */
export function isProgram(text: string): boolean {
  if (!text.includes(' ') && !text.includes('.')) return NAMES.has(text)
  return PROGRAMS.test(`${text} `)
}

/** Whether a string is a command line that may fetch a model. */
export function startsCommand(text: string): boolean {
  return PROGRAMS.test(text)
}

/** What variables stand for, each word at its line. */
export type Values = ReadonlyMap<string, readonly Word[]>

/** Finds the models that a shell script downloads, serves, or hands on, and what its variables stand for in the end. */
export function readCommands(
  text: string,
  firstLine: number,
  embedded?: Embedded,
  known?: Values,
): FoundReferences & { readonly values: Values } {
  const found: Found = { references: [], unresolved: [], embedded, told: new Set(), values: new Map(known) }
  readScript(text, firstLine, found)
  return found
}

function readScript(text: string, firstLine: number, found: Found): void {
  const { embedded } = found
  for (const statement of shellStatements(text, firstLine)) {
    if (statement.type === 'comment') found.references.push(...readMentions(statement.text, statement.line, 'comment'))
    else if (statement.type === 'command') readWords(statement.words, found)
    else if (statement.command.startsWith('python') && embedded) add(found, embedded(statement.text, statement.line))
    else if (embedded && /^(?:cat|tee)$/.test(statement.command))
      add(found, embedded(statement.text, statement.line, pathIn(statement.words, found)))
    else found.references.push(...readMentions(statement.text, statement.line, 'command'))
  }
}

/** The file that `cat` or `tee` writes a here-document to; empty where it writes none. */
function pathIn(words: readonly Word[], found: Found): string {
  return words.length > 1 ? (valuesOf(words.at(-1), found).at(-1)?.text ?? '') : ''
}

/** Finds the models in one command whose words are known already: an argument list of a container, a process. */
export function readArguments(words: readonly Word[], embedded?: Embedded, known?: Values): FoundReferences {
  const found: Found = { references: [], unresolved: [], embedded, told: new Set(), values: new Map(known) }
  readWords(words, found)
  return found
}

/** Programs that start another one. */
const LAUNCHERS =
  /^(?:uv|uvx|poetry|pipx|conda|micromamba|docker|docker-compose|podman|kubectl|ssh|npx|singularity|apptainer|srun|xargs|watch|timeout|retry)$/

/** The words from the program on that fetches, behind what starts it: `docker exec ollama ollama pull NAME`. */
function launched(all: readonly Word[]): readonly Word[] {
  const [first] = all
  if (!first || !LAUNCHERS.test(first.text)) return all
  const at = all.slice(0, 12).findLastIndex(({ text }) => isProgram(text) || /^python[\d.]*$/.test(text))
  const shell = all.slice(0, 12).findIndex(({ text }) => SHELL.test(text))
  if (shell > 0) return all.slice(shell)
  return at > 0 ? all.slice(at) : all
}

function readWords(all: readonly Word[], found: Found): void {
  const start = all.findIndex(
    word =>
      !/^(?:sudo|exec|time|nohup|env|then|do|else|if|while|until|!|\{|export|local|readonly|declare|set|setx|nice|RUN|-[a-zA-Z]{1,3})$/.test(
        word.text,
      ),
  )
  const words = launched(all.slice(Math.max(0, start)))
  // `ssh host "ollama pull NAME"`: the command is one word.
  const [whole] = words
  if (whole && whole !== all[Math.max(0, start)] && whole.text.includes(' ')) return readScript(whole.text, whole.line, found)
  const first = words.findIndex(word => !/^\w+=/.test(word.text))
  const rest = first < 0 ? [] : words.slice(first)
  for (const word of first < 0 ? words : words.slice(0, first)) readAssignment(word, found)
  const program = rest[0]?.text.replace(/^.*\//, '') ?? ''
  const verb = rest[1]?.text ?? ''
  const kind: ModelKind = flagValue(rest, /^--(?:repo-type|repo_type|type)$/) === 'dataset' ? 'dataset' : 'model'
  const revision = flagValue(rest, /^--?(?:revision|model-revision|code-revision)$/)
  if (writes(program, verb)) return
  if (/^python[\d.]*$/.test(program) && verb === '-c' && rest[2]) {
    if (found.embedded) add(found, found.embedded(rest[2].text, rest[2].line))
    return
  }
  const script = SHELL.test(program) ? rest[rest.findIndex(({ text }) => /^-[a-z]{0,4}c$/.test(text)) + 1] : undefined
  if (script && script !== rest[0]) return readScript(script.text, script.line, found)
  if (program === 'read') for (const { text } of rest.slice(1)) found.values.delete(text)
  if (program === 'for') found.values.delete(verb)
  if (program === 'for' && rest[2]?.text === 'in') for (const word of rest.slice(3)) keep(verb, word, found)
  if (program === 'for' || program === ':')
    for (const word of rest.slice(program === ':' ? 1 : 3)) refer(word, evident(readHubId), { kind, revision }, found)
  readOperand(program, verb, rest, { kind, revision }, found)
  readFlags(rest, { kind, revision }, found)
  readOverrides(rest, found)
  readLinks(rest, found)
  if (/^(?:curl|wget|http|xh)$/.test(program)) readBodies(rest, found)
}

/** Shells that run the script behind `-c`. */
const SHELL = /^(?:ba|da|z|k|a)?sh$/

/** Commands that upload, rename or remove. */
function writes(program: string, verb: string): boolean {
  if (program === 'ollama') return /^(?:create|cp|push|rm|serve|list|ps|stop|signin)$/.test(verb)
  return (
    /^(?:hf|huggingface-cli)$/.test(program) &&
    /^(?:upload|upload-large-folder|repo|repos|repo-files|tag|delete-cache|cache|auth|login|logout|whoami|env)$/.test(verb)
  )
}

interface Pinned {
  readonly kind: ModelKind
  readonly revision: string | undefined
}

/** The operand that is the model: `hf download ID`, `ollama pull NAME`, `vllm serve ID`. */
function readOperand(program: string, verb: string, words: readonly Word[], pinned: Pinned, found: Found): void {
  const operands = operandsOf(words)
  const ofDocker = operands.find(({ text }) => text.startsWith('ai/'))
  if (/^(?:hf|huggingface-cli)$/.test(program) && verb === 'download') {
    const [id] = operands.slice(1)
    const dataset = id && /^datasets?$/.test(id.text)
    nameUnknown(dataset ? operands[2] : id, found)
    refer(dataset ? operands[2] : id, readHubId, dataset ? { ...pinned, kind: 'dataset' } : pinned, found, isOwnerless)
  } else if (program === 'ollama' && /^(?:pull|run|show)$/.test(verb)) {
    nameUnknown(operands[1], found)
    for (const word of valuesOf(operands[1], found)) refer(word, readOllama, pinned, found)
  } else if (ofDocker && program === 'docker' && verb === 'model')
    // Docker's own collection is none of the hubs that are known here.
    found.unresolved.push({ what: ofDocker.text.slice(0, 120), line: ofDocker.line, endLine: ofDocker.line })
  else if (SERVERS.some(server => server.program.test(program) && server.verb.test(verb)))
    refer(
      operands.find(word => word.text.includes('/')) ?? (program === 'vllm' ? operands[1] : undefined),
      readHubId,
      pinned,
      found,
      isOwnerless,
    )
  else if (/^(?:docker|podman|nerdctl)$/.test(program) && verb === 'run') refer(behindImage(words), readHubId, pinned, found)
  else if (EVIDENT_ID.test(words[0]?.text ?? '') && verb.startsWith('--')) refer(words[0], evident(readHubId), pinned, found)
  else if (program === 'kaggle' && verb === 'datasets')
    refer(words[words.findIndex(word => /^(?:-d|--dataset)$/.test(word.text)) + 1], kaggle('dataset'), pinned, found)
  else if (program === 'kaggle' && verb === 'models')
    refer(
      operands.find(word => word.text.includes('/')),
      kaggle('model'),
      pinned,
      found,
    )
}

/** Names the variable that a command fetches where nothing in the script says what it stands for. */
function nameUnknown(word: Word | undefined, found: Found): void {
  const name = word?.variable ? variableIn(word) : ''
  if (word && name !== '' && (found.values.get(name) ?? []).length === 0)
    found.unresolved.push({ what: word.text, line: word.line, endLine: word.line })
}

/** Arguments of a container without a program before them. */
const EVIDENT_ID = /^[A-Za-z0-9][\w-]{1,60}\/[A-Za-z0-9][\w.-]{2,95}$/

/** The first argument of a server whose image starts `vllm serve` by itself: https://docs.vllm.ai/en/latest/deployment/docker.html */
function behindImage(words: readonly Word[]): Word | undefined {
  if (words.some(({ text }) => text.startsWith('--entrypoint'))) return undefined
  const image = words.findIndex(({ text }) => /(?:^|\/)vllm-openai(?:-[a-z]+)?(?:[:@]|$)/.test(text))
  const next = image < 0 ? undefined : words[image + 1]
  return next && !next.text.startsWith('-') ? next : undefined
}

/** Keeps what a variable stands for: `for NAME in WORD…`, `NAME="WORD WORD"`; the words of another variable are taken over. */
function keep(name: string, word: Word, { values }: Found): void {
  const list = values.get(name) ?? []
  const words = word.variable ? (values.get(variableIn(word)) ?? []) : partsOf(word)
  if (list.length + words.length <= MOST_VALUES) values.set(name, [...list, ...words.filter(({ text }) => text !== '')])
}

/** The parts of a list in one word, each at its line. */
function partsOf(word: Word): readonly Word[] {
  let { line } = word
  return word.text.split(/([\s,;]+)/).flatMap((text, n) => {
    if (n % 2 === 0) return [{ ...word, text, line }]
    line += text.split('\n').length - 1
    return []
  })
}

/** What a word stands for: itself, or the words of the variable that it is. */
function valuesOf(word: Word | undefined, { values }: Found): readonly Word[] {
  if (!word) return []
  return (word.variable ? values.get(variableIn(word)) : undefined) ?? [word]
}

/** The name of the variable that a word is as a whole; empty for every other word. */
function variableIn({ text }: Word): string {
  return /^\$(?:\(|\{(?:\{ ?)?)?([\w.-]{1,80})(?:\[[@*]\])?(?:\)| ?\}?\})?$/.exec(text)?.[1] ?? ''
}

function kaggle(kind: ModelKind): (text: string) => HubId | undefined {
  return text => {
    const id = readBare(text.split('/').slice(0, 2).join('/'))
    return id && { ...id, hub: 'kaggle', kind }
  }
}

/** Flags whose value is a model: `--model ID`, `--model-id=ID`, `-hf ID`, `--model_args pretrained=ID,…`. */
function readFlags(words: readonly Word[], pinned: Pinned, found: Found): void {
  const modelscope = words[0]?.text === 'modelscope' || words.some(word => word.text === 'VLLM_USE_MODELSCOPE=True')
  const pushes = words.some(({ text }) => /^--push(?:[-_]to[-_](?:hub|hf))?$/.test(text))
  for (const [n, word] of words.entries()) {
    const flag = /^(--?[A-Za-z][\w.-]{0,60})(?:=(.+))?$/.exec(word.text)
    // `--push-to-hub --hf-repo owner/name`: the repository is filled.
    if (!flag?.[1] || (pushes && /[-_]repo(?:[-_](?:id|name))?$/.test(flag[1]))) continue
    const value =
      flag[2] === undefined ? words[n + 1] : { text: flag[2], line: word.line, ...(word.variable ? { variable: true as const } : {}) }
    if (!value || (flag[2] === undefined && value.text.startsWith('-'))) continue
    const role = /^-hfr?$|^-hfd$|^-mu$/.test(flag[1]) ? 'model' : flag[1].startsWith('--') ? roleOf(flag[1]) : 'none'
    if (/args$|^--(?:set|set-string|override|overrides|param|params)$/i.test(flag[1]) && value.text.includes('='))
      readPairs(value, pinned, found)
    else if (/^--?(?:e|env|build-arg)$/.test(flag[1])) readAssignment(value, found)
    else if (role === 'model' || role === 'dataset' || role === 'hint') {
      const read = modelscope ? (text: string) => onModelScope(readHubId(text)) : readHubId
      for (const part of value.text.split(',')) {
        const written = { ...value, text: part.replace(/^[\w-]{1,40}=(?=.*\/)/, '') }
        const wanted = { ...pinned, kind: role === 'dataset' ? ('dataset' as const) : pinned.kind }
        refer(
          written,
          role === 'hint' ? evident(read) : read,
          wanted,
          found,
          role === 'hint' ? undefined : role === 'model' ? isOwnerless : undefined,
        )
      }
    }
  }
}

function onModelScope(id: HubId | undefined): HubId | undefined {
  return id && { ...id, hub: 'modelscope' }
}

function evident(read: (text: string) => HubId | undefined): (text: string) => HubId | undefined {
  return text => {
    const id = read(text)
    return id && isEvident(id.id) ? id : undefined
  }
}

/** `model.name=ID`, `model_name=ID,dtype=bfloat16`: settings without a flag, as Hydra and lighteval take them. */
function readOverrides(words: readonly Word[], found: Found): void {
  for (const [n, word] of words.entries())
    if (n > 0 && words[0]?.text !== 'kubectl' && /^[+~]{0,2}\w[\w.]{0,60}=[^=]*\//.test(word.text) && !words[n - 1]?.text.startsWith('-'))
      readPairs(word, { kind: 'model', revision: undefined }, found)
}

/** `pretrained=ID,dtype=float16`, as lm-eval takes it. */
function readPairs(value: Word, pinned: Pinned, found: Found): void {
  const revision = /(?:^|,)revision=([^,]+)/.exec(value.text)?.[1] ?? pinned.revision
  for (const pair of value.text.split(',')) {
    const equals = pair.indexOf('=')
    const role = roleOf(pair.slice(0, Math.max(0, equals)).replace(/^[+~]+/, ''))
    if (role === 'model' || role === 'dataset')
      refer(
        { ...value, text: pair.slice(equals + 1) },
        readHubId,
        { kind: role === 'dataset' ? 'dataset' : pinned.kind, revision },
        found,
        role === 'model' ? isOwnerless : undefined,
      )
  }
}

function readAssignment(word: Word, found: Found): void {
  const equals = word.text.indexOf('=')
  const name = word.text.slice(0, Math.max(0, equals))
  const role = roleOf(name)
  const value = { ...word, text: word.text.slice(equals + 1) }
  if (/^\w+$/.test(name)) keep(name, value, found)
  if (role === 'never' || role === 'output' || role === 'revision' || equals < 1) return
  for (const part of partsOf(value)) {
    const wanted: Pinned = { kind: role === 'dataset' ? 'dataset' : 'model', revision: undefined }
    if (!/^[a-z+]+:\/\//i.test(part.text))
      refer(part, role === 'model' || role === 'dataset' ? readHubId : evident(readHubId), wanted, found)
    else refer(part, readLink, wanted, found)
  }
}

/** Addresses of a hub anywhere in the command: `curl`, `wget`, `git clone`, `pip install`. */
function readLinks(words: readonly Word[], found: Found): void {
  for (const word of words)
    if (/:\/\/|^(?:git@)?(?:hf|huggingface)\.co[/:]/.test(word.text) && !word.text.includes(' '))
      refer({ ...word, text: word.text.replace(/^-{1,2}[\w-]+=/, '') }, readLink, { kind: 'model', revision: undefined }, found)
}

/** The body of a request to a server of models: `-d '{"model": "phi3:mini"}'`. */
function readBodies(words: readonly Word[], found: Found): void {
  const ollama = words.some(word => /:11434\b|\/api\/(?:generate|chat|pull|embed)/.test(word.text))
  for (const word of words) {
    const match = /"(?:model|name)"\s{0,4}:\s{0,4}"([^"]{2,200})"/.exec(word.text)
    const named = match?.[1]
    if (!match || named === undefined) continue
    const line = word.line + (word.text.slice(0, match.index).split('\n').length - 1)
    if (ollama) refer({ ...word, line, text: named }, readOllama, { kind: 'model', revision: undefined }, found)
    else if (named.includes('/') && !isHosted(named))
      refer({ ...word, line, text: named }, readHubId, { kind: 'model', revision: undefined }, found)
  }
}

function flagValue(words: readonly Word[], flag: RegExp): string | undefined {
  for (const [n, word] of words.entries()) {
    const equals = word.text.indexOf('=')
    if (equals > 0 && flag.test(word.text.slice(0, equals))) return word.text.slice(equals + 1)
    if (flag.test(word.text) && words[n + 1]?.variable !== true) return words[n + 1]?.text
  }
  return undefined
}

/** The words that are neither flags nor, as far as can be told, values of flags. */
function operandsOf(words: readonly Word[]): readonly Word[] {
  return words.slice(1).filter((word, n, rest) => {
    const before = rest[n - 1]?.text ?? ''
    return (
      !word.text.startsWith('-') &&
      !(
        before.startsWith('-') &&
        !before.includes('=') &&
        !/^--?(?:quiet|q|verbose|v|insecure|trust-remote-code|local|force-download)$/.test(before)
      )
    )
  })
}

/** `owner/name:$QUANTIZATION`: only the file of the repository is chosen by a variable. */
const TAGGED = /^[\w.-]{1,100}\/[\w.-]{1,100}:\$[{]?\w{1,60}[}]?$/

/** `https://huggingface.co/owner/name/resolve/main/$FILE`: the repository is whole. */
const LINKED = /^https?:\/\/[\w.-]{1,60}\/(?:datasets\/)?[\w.-]{1,96}\/[\w.-]{1,96}(?=\/)(?:\/(?:resolve|raw|blob)\/[\w.-]{1,60}(?=\/))?/

function refer(
  word: Word | undefined,
  read: (text: string) => HubId | undefined,
  pinned: Pinned,
  found: Found,
  bare?: (text: string) => boolean,
): void {
  if (!word) return
  if (word.variable && TAGGED.test(word.text))
    return refer({ text: word.text.replace(/:\$.*$/, ''), line: word.line }, read, pinned, found, bare)
  const linked = word.variable ? LINKED.exec(word.text)?.[0] : undefined
  if (linked !== undefined) return refer({ text: linked, line: word.line }, read, pinned, found, bare)
  if (word.variable) {
    if (word.text.includes('/') && !/^[./~]/.test(word.text) && !word.text.includes('://'))
      found.unresolved.push({ what: word.text.slice(0, 120), line: word.line, endLine: word.line })
    return
  }
  const id = read(word.text) ?? (bare?.(word.text) ? { hub: 'huggingface' as const, kind: 'model' as const, id: word.text } : undefined)
  const dataset = pinned.kind === 'dataset' || id?.kind === 'dataset'
  if (!id || (isHosted(id.id) && !dataset) || found.told.has(`${word.line} ${id.id}`)) return
  found.told.add(`${word.line} ${id.id}`)
  const revision = id.revision ?? (id.hub === 'huggingface' ? pinned.revision : undefined)
  found.references.push({
    ...id,
    kind: id.kind === 'dataset' ? 'dataset' : pinned.kind,
    ...(revision ? { revision } : {}),
    line: word.line,
    endLine: word.line,
    entry: 'command',
    weight: 'full',
  })
}

function add(found: Found, more: FoundReferences): void {
  found.references.push(...more.references)
  found.unresolved.push(...more.unresolved)
}
