import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { withCodes, type Codes } from '#manifests/shared/codes.ts'
import { Edges } from '#manifests/shared/edges.ts'
import { entry, oneLine } from '#manifests/shared/entry.ts'
import { Graph } from '#manifests/shared/graph.ts'
import { LineCursor } from '#manifests/shared/lines.ts'
import { Locked, simpleKind } from '#manifests/shared/locked.ts'
import type { Memory } from '#manifests/shared/memory.ts'
import { FROM, LINE, LockedRows, NODE, ROW, SECTION, TO, VERSION_FROM, VERSION_TO } from '#manifests/shared/locked-rows.ts'
import { plainEnd, signsOf } from '#manifests/shared/purl-writer.ts'
import { simplePurl } from '#manifests/shared/purls.ts'
import { Spans } from '#manifests/shared/spans.ts'

interface Section {
  readonly kind: string
  readonly holdsGems: boolean
  remote?: string
  revision?: string
}

/** Bundler’s lock file: sections by source, gems at four blanks, what they need at six. */
export const manifest: ManifestFormat = {
  format: 'gemfile-lock',
  ecosystem: 'gem',
  role: 'lock',
  matches: path => /(^|\/)(Gemfile|gems|[^/]+\.gemfile)\.(lock|locked)$|(^|\/)gems\.locked$/.test(path),
  parse: ({ text }) =>
    withCodes(text, (codes, memory) => {
      const reader = new Reader(text, codes, memory)
      const { firstParty, fault } = reader
      return {
        components: reader.components(),
        ...(firstParty.length > 0 ? { firstParty } : {}),
        ...(fault ? { error: fault } : {}),
      }
    }),
}

const NO_SECTION: Section = { kind: '', holdsGems: false }

const SOURCES: ReadonlySet<string> = new Set(['GIT', 'PATH', 'GEM', 'PLUGIN SOURCE'])

class Reader {
  readonly firstParty: string[] = []
  fault: { readonly message: string; readonly line: number } | undefined
  readonly #text: string
  readonly #memory: Memory
  readonly #codes: Codes
  readonly #specs: LockedRows
  readonly #sections: Section[] = []
  readonly #names: Spans
  readonly #edges: Edges
  readonly #direct: number[] = []
  #section: Section = NO_SECTION
  #node = -1

  constructor(text: string, codes: Codes, memory: Memory) {
    this.#memory = memory
    this.#text = text
    this.#codes = codes
    this.#names = new Spans(text, codes, memory)
    this.#edges = new Edges(text.length, memory)
    this.#specs = new LockedRows(text.length, memory)
    for (const row = new LineCursor(text, codes); row.next();) this.#row(row.ink - row.start, row.ink, row.end, row.line)
  }

  #row(indent: number, ink: number, end: number, line: number): void {
    const { kind, holdsGems } = this.#section
    if (indent === 0) this.#open(this.#text.slice(ink, end), line)
    else if (kind === 'DEPENDENCIES') this.#ask(indent, ink, end)
    else if (!holdsGems) return
    else if (indent === 2) this.#source(ink, end)
    else if (indent === 4) this.#spec(ink, end, line)
    else if (indent === 6 && this.#node >= 0) this.#edges.add(this.#node, this.#names.of(ink, this.#word(ink, end)))
  }

  #open(head: string, line: number): void {
    const kind = /^[A-Z][A-Z _-]*$/.test(head) ? head : ''
    this.#section = { kind, holdsGems: SOURCES.has(kind) }
    this.#sections.push(this.#section)
    this.#node = -1
    if (this.#section.kind === '')
      this.fault ??= { message: `expected a section of a Bundler lock file, found "${head.slice(0, 80)}"`, line }
  }

  /** What the project asks for: `name (>= 1)`, with `!` where the source is its own. */
  #ask(indent: number, ink: number, end: number): void {
    const to = this.#word(ink, end)
    const name = this.#text[to - 1] === '!' ? to - 1 : to
    if (indent === 2 && name > ink) this.#direct.push(this.#names.of(ink, name))
  }

  #source(ink: number, end: number): void {
    const text = this.#text
    if (text.startsWith('remote: ', ink)) this.#section.remote ??= text.slice(ink + 8, end)
    else if (text.startsWith('revision: ', ink)) this.#section.revision = text.slice(ink + 10, end)
  }

  #spec(ink: number, end: number, line: number): void {
    const codes = this.#codes
    const space = this.#word(ink, end)
    let close = space + 2
    while (close < end && codes[close] !== CLOSE) close++
    if (codes[space + 1] !== OPEN || close !== end - 1 || close <= space + 2) return
    this.#node = this.#names.of(ink, space)
    if (this.#section.kind === 'PATH') this.firstParty.push(this.#text.slice(ink, space))
    else this.#specs.add(ink, space, space + 2, close, this.#node, line, this.#sections.length - 1)
  }

  /** The end of the first word. */
  #word(from: number, end: number): number {
    const codes = this.#codes
    let at = from
    while (at < end && codes[at] !== SPACE) at++
    return at
  }

  components(): Declared[] {
    const graph = new Graph(
      this.#names.size,
      [{ scope: 'runtime', nodes: this.#direct }],
      (node, visit) => this.#edges.each(node, visit),
      node => this.#names.name(node),
      this.#memory,
    )
    const found = new Locked(this.#text, this.#codes, GEM)
    const specs = this.#specs
    for (let at = 0; at < specs.end; at += ROW) this.#declare(at, graph, found)
    return found.end()
  }

  #declare(at: number, graph: Graph, found: Locked): void {
    const specs = this.#specs
    const node = specs.cell(at, NODE)
    const section = this.#sections[specs.cell(at, SECTION)] ?? NO_SECTION
    const [versionFrom, versionTo] = [specs.cell(at, VERSION_FROM), specs.cell(at, VERSION_TO)]
    const direct = graph.direct(node) === true
    const via = graph.via(node)
    if (isPublic(section) && plainEnd(this.#codes, versionFrom, versionTo, VERSION_SIGNS) === versionTo) {
      found.addRow(specs, at, 'runtime', direct, via)
      return
    }
    const name = this.#text.slice(specs.cell(at, FROM), specs.cell(at, TO))
    const version = this.#text.slice(versionFrom, versionTo)
    found.put(declare(name, version, section, { direct, via, line: specs.cell(at, LINE) }))
  }
}

const GEM = simpleKind('gem')

/** Of a version that names no platform. */
const VERSION_SIGNS = signsOf('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.')

const [SPACE, OPEN, CLOSE] = [32, 40, 41] as const

interface Known {
  readonly direct: boolean
  readonly via: readonly string[] | undefined
  readonly line: number
}

function declare(name: string, version: string, section: Section, { direct, via, line }: Known): Declared {
  const { qualifiers, fetchedFrom } = section.kind === 'GIT' ? fromGit(section) : fromRegistry(version, section)
  const purl = qualifiers ? formatPurl({ type: 'gem', name, version, qualifiers }) : simplePurl('gem', name, version)
  return entry({ purl, name, version, direct, via, fetchedFrom }, oneLine(line))
}

function fromGit({ remote = '', revision }: Section) {
  return { qualifiers: { vcs_url: `git+${remote}${revision ? `@${revision}` : ''}` }, fetchedFrom: remote }
}

function fromRegistry(version: string, { remote = '' }: Section) {
  // A version may name the platform it was built for: 1.17.4-x86_64-linux-gnu.
  const dash = version.indexOf('-')
  const platform = dash > 0 ? version.slice(dash + 1) : ''
  const elsewhere = remote !== '' && !isRubygems(remote)
  if (platform === '' && !elsewhere) return NOTHING
  return {
    qualifiers: { ...(platform ? { platform } : {}), ...(elsewhere ? { repository_url: remote } : {}) },
    fetchedFrom: elsewhere ? remote : undefined,
  }
}

const NOTHING = { qualifiers: undefined, fetchedFrom: undefined }

function isPublic({ kind, remote = '' }: Section): boolean {
  return kind !== 'GIT' && (remote === '' || isRubygems(remote))
}

function isRubygems(remote: string): boolean {
  return remote === 'https://rubygems.org/' || /^https?:\/\/(www\.|index\.)?rubygems\.org\/?$/.test(remote)
}
