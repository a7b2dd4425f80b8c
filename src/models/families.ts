import type { Knowledge, ModelFamily } from '#model/knowledge.ts'

/** A license that follows from the id of a model alone. */
export interface KnownModel {
  readonly license: string
  readonly family: string
  /** `exact`: this very id. `name`: only the name says so. */
  readonly by: 'exact' | 'name'
  readonly source: string
  readonly date: string
}

/** What is known of a model by its id: a full id decides, a prefix or a name only hints, since versions differ and anybody can call a model anything. */
export function knownModel(id: string, knowledge: Knowledge): KnownModel | undefined {
  const wanted = id.toLowerCase()
  const { exact, prefixes } = tables(knowledge)
  const own = exact.get(wanted) ?? exact.get(wanted.replace(QUANTIZED, ''))
  if (own) return known(own, 'exact')
  const library = ollamaFamily(wanted, knowledge)
  if (library) return known(library, 'exact')
  const prefix = prefixes.find(candidate => wanted.startsWith(candidate.prefix))
  return prefix ? known(prefix.family, 'name') : knownByName(wanted, knowledge)
}

/** Forms of the same weights, which their publisher gives out under the same license as the original. */
const QUANTIZED = /(?:-(?:awq|gptq|gguf|ggml|fp8|int4|int8|4bit|8bit|mlx|onnx))+$/

/** The Ollama library has no owners: its name is that of the family, where all sizes of it have one license. */
function ollamaFamily(id: string, knowledge: Knowledge): ModelFamily | undefined {
  if (!id.startsWith('ollama:') || id.includes('/')) return undefined
  const name = nameOf(id)
  const families = new Set(
    tables(knowledge)
      .stems.filter(({ stem }) => stem === name || stem.startsWith(`${name}-`))
      .map(({ family }) => family),
  )
  const [only] = families
  return families.size === 1 && only && tables(knowledge).stems.some(({ stem, family }) => family === only && stem === name)
    ? only
    : undefined
}

/** What the name of a model hints at, whoever owns it: `my-llama-3-8b-chat` is Llama 3. The longest family name wins. */
export function knownByName(id: string, knowledge: Knowledge): KnownModel | undefined {
  const name = nameOf(id)
  const best = tables(knowledge).stems.find(({ stem }) => standsIn(stem, name))
  return best && known(best.family, 'name')
}

/** The model that words name in full, with its size and without its owner: `Falcon 180B`. */
export function knownByFullName(words: string, knowledge: Knowledge): KnownModel | undefined {
  const name = compact(words)
  const best = tables(knowledge).fullNames.find(({ full }) => standsIn(full, name))
  return best && known(best.family, 'name')
}

/** All versions of the brand that a name holds without a version: `finemath-llama-3b` may be any Llama. */
export function knownByBrand(id: string, knowledge: Knowledge): readonly KnownModel[] {
  const name = nameOf(id)
  const { stems, brands } = tables(knowledge)
  const found = stems.filter(({ brand }) => brand.length > 3 && standsIn(brand, name))
  return [...new Set(found.flatMap(({ brand }) => brands.get(brand) ?? []))].map(family => known(family, 'name'))
}

/** All families whose name is this brand with a version, or the brand alone: `Llama` is Llama 2, 3 and so on. */
export function versionsOfBrand(brand: string, knowledge: Knowledge): readonly KnownModel[] {
  const name = brand.toLowerCase()
  const { stems, brands } = tables(knowledge)
  if (!stems.some(({ stem }) => stem.startsWith(name) && /^(?:-[\d.]+)*$/.test(stem.slice(name.length)))) return []
  return (brands.get(name) ?? []).map(family => known(family, 'name'))
}

interface Tables {
  readonly exact: ReadonlyMap<string, ModelFamily>
  /** Ids of a publisher that begin so, longest first. */
  readonly prefixes: readonly { readonly prefix: string; readonly family: ModelFamily }[]
  /** Names of single models that have a number in them, longest first. */
  readonly fullNames: readonly { readonly full: string; readonly family: ModelFamily }[]
  /** Names of families, longest first. */
  readonly stems: readonly { readonly stem: string; readonly brand: string; readonly family: ModelFamily }[]
  /** All families that a brand stands before, those of single models too: some Falcons are open and some are not. */
  readonly brands: ReadonlyMap<string, readonly ModelFamily[]>
}

const made = new WeakMap<Knowledge, Tables>()

function tables(knowledge: Knowledge): Tables {
  const known = made.get(knowledge)
  if (known) return known
  const all = knowledge.families
    .flatMap(family => family.ids.map(id => ({ id: id.toLowerCase(), family })))
    .filter(({ id }) => /[/:]/.test(id))
  const fresh: Tables = {
    exact: new Map(all.filter(({ id }) => !id.endsWith('*')).map(({ id, family }) => [id, family])),
    prefixes: all
      .filter(({ id }) => id.endsWith('*'))
      .map(({ id, family }) => ({ prefix: id.slice(0, -1), family }))
      .sort((a, b) => b.prefix.length - a.prefix.length),
    fullNames: all
      .map(({ id, family }) => ({ full: compact(id.slice(id.indexOf('/') + 1)), family }))
      .filter(({ full }) => full.length > 5 && /\d/.test(full) && !full.includes('ollama'))
      .sort((a, b) => b.full.length - a.full.length),
    stems: knowledge.families
      .flatMap(family => stemsOf(family).map(stem => ({ stem, brand: brandOf(stem), family })))
      .sort((a, b) => b.stem.length - a.stem.length),
    brands: brandsOf(all),
  }
  made.set(knowledge, fresh)
  return fresh
}

function brandsOf(all: readonly { readonly id: string; readonly family: ModelFamily }[]): ReadonlyMap<string, readonly ModelFamily[]> {
  const found = new Map<string, ModelFamily[]>()
  for (const { id, family } of all) {
    const brand = brandOf(nameOf(id))
    const list = found.get(brand)
    if (!list) found.set(brand, [family])
    else if (!list.includes(family)) list.push(family)
  }
  return found
}

/** `open-llama` and `tiny-llama` are models of others, made from scratch. */
function nameOf(id: string): string {
  return compact(id.slice(id.indexOf('/') + 1).replace(/^ollama:/, '')).replace(/(?:^|-)(?:open|tiny)-(?=llama)/g, '-open')
}

function brandOf(stem: string): string {
  return /^[a-z]+/.exec(stem)?.[0] ?? ''
}

/** The names by which a family is called, without owner, sizes and variants: `llama-2`, `gemma-3`. */
function stemsOf(family: ModelFamily): readonly string[] {
  return family.ids
    .filter(id => id.endsWith('*'))
    .map(id => compact(id.slice(id.indexOf('/') + 1, -1)))
    .filter(stem => stem.length > 3)
}

/** Letters and digits with one `-` between; a digit and the letters before it are parted, so that `llama2` is `llama-2`. */
function compact(name: string): string {
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

function known(family: ModelFamily, by: KnownModel['by']): KnownModel {
  return { license: family.license, family: family.family, by, source: family.source, date: family.date }
}
