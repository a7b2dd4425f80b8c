import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { Edges } from '#manifests/shared/edges.ts'
import { entry, oneLine } from '#manifests/shared/entry.ts'
import { Graph } from '#manifests/shared/graph.ts'
import { eachLine } from '#manifests/shared/lines.ts'
import { simplePurl } from '#manifests/shared/purls.ts'
import { larger, Spans } from '#manifests/shared/spans.ts'

/** Integers a gem takes: the offsets of its name and of its version, its number, its line, its section. */
const STEP = 7

interface Section {
  readonly kind: string
  remote?: string
  revision?: string
}

/** Bundler’s lock file: sections by source, gems at four blanks, what they need at six. */
export const manifest: ManifestFormat = {
  format: 'gemfile-lock',
  ecosystem: 'gem',
  role: 'lock',
  matches: path => /(^|\/)(Gemfile|gems|[^/]+\.gemfile)\.(lock|locked)$|(^|\/)gems\.locked$/.test(path),
  parse({ text }) {
    const reader = new Reader(text)
    const { firstParty, fault } = reader
    return {
      components: reader.components(),
      ...(firstParty.length > 0 ? { firstParty } : {}),
      ...(fault ? { error: fault } : {}),
    }
  },
}

const SOURCES: ReadonlySet<string> = new Set(['GIT', 'PATH', 'GEM', 'PLUGIN SOURCE'])

class Reader {
  readonly firstParty: string[] = []
  fault: { readonly message: string; readonly line: number } | undefined
  readonly #text: string
  /** Flat: an object for each gem would be most of the memory. */
  #specs = new Int32Array(STEP << 8)
  #count = 0
  readonly #sections: Section[] = []
  readonly #names: Spans
  readonly #edges = new Edges()
  readonly #direct: number[] = []
  #section: Section = { kind: '' }
  #node = -1

  constructor(text: string) {
    this.#text = text
    this.#names = new Spans(text)
    eachLine(text, (start, ink, end, line) => {
      const indent = ink - start
      if (indent === 0) this.#open(text.slice(ink, end), line)
      else if (this.#section.kind === 'DEPENDENCIES') this.#ask(indent, ink, end)
      else if (!SOURCES.has(this.#section.kind)) return
      else if (indent === 2) this.#source(ink, end)
      else if (indent === 4) this.#spec(ink, end, line)
      else if (indent === 6 && this.#node >= 0) this.#edges.add(this.#node, this.#names.of(ink, this.#word(ink, end)))
    })
  }

  #open(head: string, line: number): void {
    this.#section = { kind: /^[A-Z][A-Z _-]*$/.test(head) ? head : '' }
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
    const text = this.#text
    const space = text.indexOf(' ', ink)
    if (space < 0 || text[space + 1] !== '(' || text.indexOf(')', space) !== end - 1 || end - 1 <= space + 2) return
    this.#node = this.#names.of(ink, space)
    if (this.#section.kind === 'PATH') this.firstParty.push(text.slice(ink, space))
    else this.#add(ink, space, space + 2, end - 1, line)
  }

  #add(from: number, to: number, versionFrom: number, versionTo: number, line: number): void {
    const at = STEP * this.#count++
    if (at + STEP > this.#specs.length) this.#specs = larger(this.#specs)
    const specs = this.#specs
    specs[at] = from
    specs[at + 1] = to
    specs[at + 2] = versionFrom
    specs[at + 3] = versionTo
    specs[at + 4] = this.#node
    specs[at + 5] = line
    specs[at + 6] = this.#sections.length - 1
  }

  /** The end of the first word. */
  #word(from: number, end: number): number {
    const space = this.#text.indexOf(' ', from)
    return space < 0 || space > end ? end : space
  }

  components(): Declared[] {
    const graph = new Graph(
      this.#names.size,
      [{ scope: 'runtime', nodes: this.#direct }],
      (node, visit) => this.#edges.each(node, visit),
      node => this.#names.name(node),
    )
    const components: Declared[] = []
    for (let at = 0; at < STEP * this.#count; at += STEP) components.push(this.#declare(at, graph))
    return components
  }

  #declare(at: number, graph: Graph): Declared {
    const specs = this.#specs
    const node = specs[at + 4] ?? 0
    const name = this.#text.slice(specs[at], specs[at + 1])
    const version = this.#text.slice(specs[at + 2], specs[at + 3])
    const known = { direct: graph.direct(node) === true, via: graph.via(node), line: specs[at + 5] ?? 0 }
    return declare(name, version, this.#sections[specs[at + 6] ?? 0] ?? { kind: '' }, known)
  }
}

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

function isRubygems(remote: string): boolean {
  return remote === 'https://rubygems.org/' || /^https?:\/\/(www\.|index\.)?rubygems\.org\/?$/.test(remote)
}
