import { FILE_LOADERS, isHubWriter, isWriter, LOADERS, OTHER_HOSTS, type Loader } from '#models/code/loaders.ts'
import { roleOf } from '#models/labels.ts'

/** Calls and keywords whose arguments are the value itself: defaults, conversions. */
const TRANSPARENT: ReadonlySet<string> = new Set(
  (
    'get getenv field Field Option Argument from to_string into String str Some Ok default unwrap_or unwrap_or_else getOrDefault or new Repo ' +
    'model dataset with_revision add_argument Path of listOf option addOption'
  ).split(' '),
)

/** What the name of a call tells, with its path; all but the loader is found out when asked. */
export class Callee {
  readonly path: string
  /** The last part of the path. */
  readonly method: string
  readonly loader: Loader | undefined
  /** A call of a client of Ollama, by its last part. */
  readonly callsOllama: boolean
  /** The call is the value of its argument: a default, a conversion. */
  readonly hands: boolean
  readonly writesToHub: boolean
  #sets: string | false | undefined
  #writes: boolean | undefined
  #ofOllama: boolean | undefined

  constructor(path: string) {
    const dot = path.lastIndexOf('.')
    const method = path.slice(dot + 1)
    const lower = method.toLowerCase()
    const last = lower.slice(lower.lastIndexOf('$') + 1).replace(/[!?]$/, '')
    const loader = last === 'load' ? (LOADERS.get(lastTwo(path)) ?? LOADERS.get(last)) : LOADERS.get(last)
    const ollama = last.includes('ollama') || (/^(?:with|set|use)?model(?:name)?$/.test(last) && /(?:^|\.)ollama/i.test(path))
    const elsewhere = (loader !== undefined || ollama) && (OTHER_HOSTS.test(path) || FILE_LOADERS.test(path))
    this.path = path
    this.method = method
    this.loader = elsewhere ? undefined : loader
    this.callsOllama = ollama && !elsewhere
    this.hands = TRANSPARENT.has(method) || path === 'Arrays.asList' || path.endsWith('.Arrays.asList')
    this.writesToHub = isHubWriter(method)
  }

  get writes(): boolean {
    return (this.#writes ??= isWriter(this.path))
  }

  /** A client of Ollama somewhere in the path. */
  get ofOllama(): boolean {
    return (this.#ofOllama ??= /ollama/i.test(this.path) || /(?:Generate|Chat|Pull|Embed|Embedding)Request$/.test(this.path))
  }

  /** It declares an option of the command line. */
  get option(): boolean {
    return /(?:add_argument|option|addOption|Option)$/.test(this.path)
  }

  /** A setter, whose name is that of its value: `.modelName("…")`, `WithModel("…")`; or one for data sets. */
  get sets(): string | undefined {
    return (this.#sets ??= setter(this.path, this.method) ?? false) || undefined
  }
}

/** The same names come again in every file. */
const known = new Map<string, Callee>()

/** What a path of names before a bracket tells. */
export function calleeOf(path: string): Callee {
  const found = known.get(path)
  if (found) return found
  const callee = new Callee(path)
  if (known.size < 5000) known.set(path, callee)
  return callee
}

/** `MsDataset.load`: the class tells which hub is meant. */
function lastTwo(path: string): string {
  return path.toLowerCase().split(/[.$]/).slice(-2).join('.')
}

function setter(path: string, method: string): string | undefined {
  if (/[a-z]Dataset(?:Loader)?$/.test(method)) return 'dataset'
  if (roleOf(method) !== 'model') return undefined
  return (path === method ? /^(?:load|get|from|fetch|download|init|use|build)_?[a-zA-Z]/ : /^(?:[a-z]|With|Set|Use)/).test(method)
    ? method
    : undefined
}
