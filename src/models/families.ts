import type { Knowledge, ModelFamily } from '#model/knowledge.ts'

/** A license that follows from the id of a model alone. */
export interface KnownModel {
  readonly license: string
  readonly family: string
  /** `exact`: this id, or the publisher's own names of this version. `name`: only the name says so. */
  readonly by: 'exact' | 'name'
  readonly source: string
  readonly date: string
}

/**
 * What is known of a model by its id.
 *
 * An id of the publisher itself decides (`meta-llama/llama-2-*`); a name under another owner only hints, since anybody can
 * call a model anything.
 */
export function knownModel(id: string, knowledge: Knowledge): KnownModel | undefined {
  const wanted = id.toLowerCase()
  const [best] = knowledge.families
    .flatMap(family => family.ids.map(pattern => ({ family, pattern: pattern.toLowerCase() })))
    .filter(({ pattern }) => pattern.includes('/') || pattern.includes(':'))
    .filter(({ pattern }) => matches(pattern, wanted))
    .sort((a, b) => Number(a.pattern.endsWith('*')) - Number(b.pattern.endsWith('*')) || b.pattern.length - a.pattern.length)
  return best ? known(best.family, 'exact') : knownByName(wanted, knowledge)
}

/** What the name of a model hints at, whoever owns it: `my-llama-3-8b-chat` is Llama 3. The longest family name wins. */
export function knownByName(id: string, knowledge: Knowledge): KnownModel | undefined {
  const name = nameOf(id)
  let best: { readonly family: ModelFamily; readonly stem: string } | undefined
  for (const family of knowledge.families)
    for (const stem of stemsOf(family)) if (stem.length > (best?.stem.length ?? 0) && standsIn(stem, name)) best = { family, stem }
  return best && known(best.family, 'name')
}

/** All versions of the brand that a name holds without a version: `finemath-llama-3b` may be any Llama. */
export function knownByBrand(id: string, knowledge: Knowledge): readonly KnownModel[] {
  const name = nameOf(id)
  return knowledge.families
    .filter(family => stemsOf(family).some(stem => brandOf(stem).length > 3 && standsIn(brandOf(stem), name)))
    .map(family => known(family, 'name'))
}

/** `open-llama` and `tiny-llama` are models of others, made from scratch. */
function nameOf(id: string): string {
  return compact(id.slice(id.indexOf('/') + 1).replace(/^ollama:/, '')).replace(/(?:^|-)(?:open|tiny)-(?=llama)/g, '-open')
}

function brandOf(stem: string): string {
  return /^[a-z]+/.exec(stem)?.[0] ?? ''
}

/** The names by which a family is called, without owner, sizes and variants: `llama-2`, `gemma-3`. */
export function stemsOf(family: ModelFamily): readonly string[] {
  return family.ids
    .filter(id => id.endsWith('*'))
    .map(id => compact(id.slice(id.indexOf('/') + 1, -1)))
    .filter(stem => stem.length > 3)
}

/** Letters and digits with one `-` between; a digit and the letters before it are parted, so that `llama2` is `llama-2`. */
export function compact(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[^a-z0-9])(meta)[-_ ](?=llama)/g, '$1')
    .replace(/([a-z])(?=\d)/g, '$1-')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** Whole words only, and `llama-3` is not in `llama-3.1`. */
function standsIn(stem: string, name: string): boolean {
  for (let at = name.indexOf(stem); at >= 0; at = name.indexOf(stem, at + 1)) {
    const before = name[at - 1] ?? '-'
    const after = name.slice(at + stem.length)
    if ((before === '-' || before === '.') && /^(?:$|-)/.test(after)) return true
  }
  return false
}

function matches(pattern: string, id: string): boolean {
  return pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : pattern === id
}

function known(family: ModelFamily, by: KnownModel['by']): KnownModel {
  return { license: family.license, family: family.family, by, source: family.source, date: family.date }
}
