import type { CatalogueEntry, Declared, Knowledge, SpdxException, SpdxLicense } from '#model/knowledge.ts'

/** The knowledge as maps, so that each question costs one look. Keys are folded. */
export interface Lexicon {
  readonly spdx: ReadonlyMap<string, SpdxLicense>
  readonly exceptions: ReadonlyMap<string, SpdxException>
  /** By id, SPDX id, `LicenseRef-scancode-*`, Hub tag and name. */
  readonly entries: ReadonlyMap<string, CatalogueEntry>
  /** By address of the text, see `foldUrl`. */
  readonly addresses: ReadonlyMap<string, string>
  readonly declared: ReadonlyMap<string, Declared>
}

const made = new WeakMap<Knowledge, Lexicon>()

/** The maps of a knowledge, built once for each. */
export function lexicon(knowledge: Knowledge): Lexicon {
  const known = made.get(knowledge)
  if (known) return known
  const fresh = new Maps(knowledge)
  made.set(knowledge, fresh)
  return fresh
}

/** The catalogue entry that an id, alias, Hub tag, `license_name` or `LicenseRef-*` stands for. */
export function findEntry(name: string, knowledge: Knowledge): CatalogueEntry | undefined {
  return lexicon(knowledge).entries.get(foldName(name)) ?? lexicon(knowledge).entries.get(foldName(withoutReference(name)))
}

/** Whether a license becomes another one by a date, as its text or the catalogue states it. */
export function changesByDate(id: string, knowledge: Knowledge): boolean {
  const entry = findEntry(id, knowledge)
  return entry?.becomes !== undefined || entry?.change !== undefined
}

/** The SPDX or catalogue id, or the expression, whose text stands at an address. */
export function findByUrl(url: string, knowledge: Knowledge): string | undefined {
  const address = foldUrl(url)
  const named = /^(?:opensource\.org|spdx\.org|choosealicense\.com)\/licenses?\/([a-z0-9.+-]+)$/.exec(address)?.[1]
  return lexicon(knowledge).addresses.get(address) ?? (named === undefined ? undefined : lexicon(knowledge).spdx.get(named)?.id)
}

/** The id to print for an entry: that of SPDX where it has one, else that of the catalogue. */
export function printedId(entry: CatalogueEntry, knowledge: Knowledge): string {
  const { spdx } = lexicon(knowledge)
  return [entry.id, ...(entry.aliases.spdx ?? [])].map(id => spdx.get(id.toLowerCase())?.id).find(id => id !== undefined) ?? entry.id
}

/** Case, width, spaces, quotes and the punctuation between words fold away; no word does. */
export function foldName(text: string): string {
  const small = text.toLowerCase()
  if (PLAIN.test(small) && !small.startsWith('the ') && !small.endsWith('.')) return small
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/["'`“”‘’]/g, '')
    .replace(/[\s,;()]+/g, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/\.$/, '')
}

/** Nothing in it folds away but case, as in most names. */
const PLAIN = /^[a-z\d+_:/.-]+(?: [a-z\d+_:/.-]+)*$/

/** Scheme, `www.`, the ending of a page and a trailing slash fold away. */
function foldUrl(url: string): string {
  return url
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z+.-]*:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .replace(/\.(?:txt|html?|php|md)$/, '')
}

/** Each map is made when it is first asked for: a license text needs one or two of them, and a command starts with none. */
class Maps implements Lexicon {
  readonly #knowledge: Knowledge
  #spdx: Lexicon['spdx'] | undefined
  #exceptions: Lexicon['exceptions'] | undefined
  #entries: Lexicon['entries'] | undefined
  #addresses: Lexicon['addresses'] | undefined
  #declared: Lexicon['declared'] | undefined

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge
  }

  get spdx(): Lexicon['spdx'] {
    return (this.#spdx ??= new Map(this.#knowledge.spdx.map(license => [license.id.toLowerCase(), license])))
  }

  get exceptions(): Lexicon['exceptions'] {
    return (this.#exceptions ??= new Map(this.#knowledge.exceptions.map(exception => [exception.id.toLowerCase(), exception])))
  }

  get entries(): Lexicon['entries'] {
    return (this.#entries ??= new Map(
      this.#knowledge.catalogue.flatMap(entry => entryNames(entry).map(name => [foldName(name), entry] as const)),
    ))
  }

  get addresses(): Lexicon['addresses'] {
    return (this.#addresses ??= addressesOf(this.#knowledge))
  }

  get declared(): Lexicon['declared'] {
    return (this.#declared ??= new Map(this.#knowledge.declared.map(row => [foldName(row.text), row])))
  }
}

function addressesOf({ spdx, declared, catalogue }: Knowledge): Lexicon['addresses'] {
  return new Map([
    ...spdx.flatMap(license => (license.url ? [[foldUrl(license.url), license.id] as const] : [])),
    ...declared.flatMap(row => (/^https?:/.test(row.text) ? [[foldUrl(row.text), row.license] as const] : [])),
    ...catalogue.flatMap(entry => [entry.url, ...(entry.aliases.urls ?? [])].map(url => [foldUrl(url), entry.id] as const)),
  ])
}

/** Every name under which an entry is found; unique over the whole catalogue. */
export function entryNames({ id, aliases }: CatalogueEntry): readonly string[] {
  const scancode = (aliases.scancode ?? []).flatMap(key => [key, `scancode-${key}`])
  const names = [id, ...(aliases.spdx ?? []).map(withoutReference), ...(aliases.hub ?? []), ...(aliases.names ?? []), ...scancode]
  return [...new Set(names)]
}

function withoutReference(name: string): string {
  return name.replace(/^(?:DocumentRef-[A-Za-z0-9.-]+:)?(?:LicenseRef|AdditionRef)-/i, '')
}
