import { FILE_LOADERS, HUB_WRITERS, isWriter, LOADERS, OTHER_HOSTS, type Loader } from '#models/code/loaders.ts'
import { roleOf } from '#models/labels.ts'

/** What the name of a call tells, with its path. */
export interface Callee {
  /** The last part of the path. */
  readonly method: string
  readonly loader: Loader | undefined
  /** A call of a client of Ollama, by its last part or by any. */
  readonly callsOllama: boolean
  readonly ofOllama: boolean
  /** The call is the value of its argument: a default, a conversion. */
  readonly hands: boolean
  readonly writes: boolean
  readonly writesToHub: boolean
  /** It declares an option of the command line. */
  readonly option: boolean
  /** A setter, whose name is that of its value: `.modelName("…")`, `WithModel("…")`; or one for data sets. */
  readonly sets: string | undefined
}

/** Calls and keywords whose arguments are the value itself: defaults, conversions. */
const TRANSPARENT =
  /(?:^|\.)(?:get|getenv|field|Field|Option|Argument|from|to_string|into|String|str|Some|Ok|default|unwrap_or|unwrap_or_else|getOrDefault|or|new|Repo|model|dataset|with_revision|add_argument|Path|of|listOf|Arrays\.asList|List\.of|option|addOption)$/

/** The same names come again in every file. */
const known = new Map<string, Callee>()

/** What a path of names before a bracket tells. */
export function calleeOf(path: string): Callee {
  const found = known.get(path)
  if (found) return found
  const callee = judge(path)
  if (known.size < 5000) known.set(path, callee)
  return callee
}

function judge(path: string): Callee {
  const method = path.slice(path.lastIndexOf('.') + 1)
  const steps = path.toLowerCase().split(/[.$]/)
  const last = steps.at(-1)?.replace(/[!?]$/, '') ?? ''
  const elsewhere = OTHER_HOSTS.test(path) || FILE_LOADERS.test(path)
  return {
    method,
    loader: elsewhere ? undefined : (LOADERS.get(steps.slice(-2).join('.')) ?? LOADERS.get(last)),
    callsOllama: !elsewhere && last.includes('ollama'),
    ofOllama: /ollama/i.test(path) || /(?:Generate|Chat|Pull|Embed|Embedding)Request$/.test(path),
    hands: TRANSPARENT.test(path),
    writes: isWriter(path),
    writesToHub: HUB_WRITERS.test(path),
    option: /(?:add_argument|option|addOption|Option)$/.test(path),
    sets: setter(path, method),
  }
}

function setter(path: string, method: string): string | undefined {
  if (/[a-z]Dataset(?:Loader)?$/.test(method)) return 'dataset'
  if (roleOf(method) !== 'model') return undefined
  return (path === method ? /^(?:load|get|from|fetch|download|init|use|build)_?[a-zA-Z]/ : /^(?:[a-z]|With|Set|Use)/).test(method)
    ? method
    : undefined
}
