/**
 * Joins the JSON results of several runs, as an audit of many repositories on a matrix of jobs leaves them.
 *
 * Every part is a union or a maximum over a total order, so the join is associative, commutative and idempotent:
 * jobs may end in any order, be repeated, and be joined in stages.
 */
export function mergeResults(results: readonly Result[]): Result {
  const placed = results.map(place)
  const components = [...byPurl(placed.flatMap(result => result.components))].sort(([a], [b]) => byText(a, b)).map(([, all]) => joined(all))
  const findings = distinct(placed.flatMap(result => result.findings))
  return {
    version: greatest(placed.map(result => result.version)) ?? '',
    conclusion:
      greatest(
        placed.map(result => result.conclusion),
        CONCLUSIONS,
      ) ?? 'neutral',
    counts: count(components),
    policy: { preset: [...new Set(placed.flatMap(result => result.policy.preset.split(', ')))].sort(byText).filter(Boolean).join(', ') },
    components,
    findings,
    notEvaluated: distinct(placed.flatMap(result => result.notEvaluated)),
    hosts: [...new Set(placed.flatMap(result => result.hosts))].sort(byText),
    repositories: [...new Set(placed.flatMap(result => result.repositories ?? []))].sort(byText),
  }
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type JsonObject = { readonly [key: string]: Json }

interface MergedComponent extends JsonObject {
  readonly purl: string
  readonly verdict: string
  readonly status: string
  readonly places: readonly JsonObject[]
  readonly evidence: readonly JsonObject[]
}

/** One JSON result, as `--format json` writes it; `repository` says where its paths are. */
export interface Result {
  readonly version: string
  readonly conclusion: string
  readonly counts: Readonly<Record<string, number>>
  readonly policy: JsonObject & { readonly preset: string }
  readonly components: readonly MergedComponent[]
  readonly findings: readonly JsonObject[]
  readonly notEvaluated: readonly JsonObject[]
  readonly hosts: readonly string[]
  readonly repository?: string
  readonly repositories?: readonly string[]
}

const CONCLUSIONS = ['neutral', 'success', 'failure']
const VERDICTS = ['open-source', 'unreviewed', 'unknown', 'not-open-source']
const STATUSES = ['removed', 'carried', 'worsened', 'introduced']

/** Reads one result; a sentence when it is none. */
export function readResult(text: string): Result | { readonly error: string } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { error: `not JSON: ${error instanceof Error ? error.message : String(error)}` }
  }
  return isResult(value) ? value : { error: 'not a result of osd-review, expected what "--format json" writes' }
}

function isResult(value: unknown): value is Result {
  if (!isObject(value)) return false
  const lists = ['components', 'findings', 'notEvaluated', 'hosts'].every(key => Array.isArray(value[key]))
  if (!lists || typeof value['version'] !== 'string' || typeof value['conclusion'] !== 'string') return false
  const { components, policy } = value
  const whole = (item: unknown) =>
    isObject(item) && typeof item['purl'] === 'string' && Array.isArray(item['places']) && Array.isArray(item['evidence'])
  return isObject(policy) && typeof policy['preset'] === 'string' && Array.isArray(components) && components.every(whole)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Writes the repository before every path, once, so that equal paths of two repositories stay apart. */
function place(result: Result): Result {
  const { repository, ...rest } = result
  if (repository === undefined) return result
  const at = (item: JsonObject): JsonObject =>
    typeof item['path'] === 'string' ? { ...item, path: `${repository}:${item['path']}` } : item
  return {
    ...rest,
    components: result.components.map(component => ({
      ...component,
      places: component.places.map(at),
      evidence: component.evidence.map(at),
    })),
    findings: result.findings.map(at),
    notEvaluated: result.notEvaluated.map(at),
    repositories: [repository],
  }
}

function byPurl(components: readonly MergedComponent[]): Map<string, [MergedComponent, ...MergedComponent[]]> {
  const groups = new Map<string, [MergedComponent, ...MergedComponent[]]>()
  for (const component of components) {
    const group = groups.get(component.purl)
    if (group) group.push(component)
    else groups.set(component.purl, [component])
  }
  return groups
}

/** One component out of those of all results, joined at once: a thousand repositories use the same package. */
function joined(all: readonly [MergedComponent, ...MergedComponent[]]): MergedComponent {
  const told = new Map(all.map(component => [facts(component), component] as const))
  const [worst] = [...told].sort(([a, x], [b, y]) => badness(y) - badness(x) || byText(a, b))
  return {
    ...(worst?.[1] ?? all[0]),
    status: greatest(new Set(all.map(({ status }) => status)), STATUSES) ?? all[0].status,
    places: distinct(all.flatMap(({ places }) => places)),
    evidence: distinct(all.flatMap(({ evidence }) => evidence)),
  }
}

/** By its verdict; what is waived or not evaluated in one repository must not hide it in another. */
function badness(component: MergedComponent): number {
  const excused = component['waived'] === true || typeof component['notEvaluated'] === 'string'
  return VERDICTS.indexOf(component.verdict) * 2 + (excused ? 0 : 1)
}

/** What is chosen whole from one side; the joined parts are left out, or repeating a join would change the choice. */
function facts(component: MergedComponent): string {
  return canonical({ ...component, places: [], evidence: [], status: '' })
}

function count(components: readonly MergedComponent[]): Record<string, number> {
  const group = (component: MergedComponent) =>
    component['waived'] === true ? 'waived' : typeof component['notEvaluated'] === 'string' ? 'not-evaluated' : component.verdict
  const of = (word: string, say: (component: MergedComponent) => string) => components.filter(component => say(component) === word).length
  const groups = ['open-source', 'not-open-source', 'unreviewed', 'unknown', 'waived', 'not-evaluated'].map(
    word => [word, of(word, group)] as const,
  )
  const statuses = ['introduced', 'worsened', 'carried'].map(word => [word, of(word, component => component.status)] as const)
  return Object.fromEntries([['found', components.length] as const, ...groups, ...statuses])
}

function distinct<T extends Json>(items: readonly T[]): T[] {
  const seen = new Map(items.map(item => [canonical(item), item] as const))
  return [...seen].sort(([a], [b]) => byText(a, b)).map(([, item]) => item)
}

function greatest(words: Iterable<string>, order?: readonly string[]): string | undefined {
  return [...words].sort((a, b) => (order ? order.indexOf(a) - order.indexOf(b) : 0) || byText(a, b)).at(-1)
}

/** JSON with sorted keys: equal facts give equal text. */
function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined)
    return `{${entries
      .sort(([a], [b]) => byText(a, b))
      .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
      .join(',')}}`
  }
  return JSON.stringify(value)
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
