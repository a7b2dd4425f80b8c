import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { Edges } from '#manifests/shared/edges.ts'
import { entry, oneLine } from '#manifests/shared/entry.ts'
import { Graph } from '#manifests/shared/graph.ts'
import { eachLine } from '#manifests/shared/lines.ts'
import { simplePurl } from '#manifests/shared/purls.ts'
import { Spans } from '#manifests/shared/spans.ts'

interface Spec {
  readonly name: string
  readonly version: string
  readonly node: number
  readonly line: number
  readonly section: Section
}

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
  readonly #specs: Spec[] = []
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
    const name = text.slice(ink, space)
    this.#node = this.#names.of(ink, space)
    if (this.#section.kind === 'PATH') this.firstParty.push(name)
    else this.#specs.push({ name, version: text.slice(space + 2, end - 1), node: this.#node, line, section: this.#section })
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
    return this.#specs.map(spec => declare(spec, graph))
  }
}

function declare({ name, version, node, line, section }: Spec, graph: Graph): Declared {
  const { qualifiers, fetchedFrom } = section.kind === 'GIT' ? fromGit(section) : fromRegistry(version, section)
  const purl = qualifiers ? formatPurl({ type: 'gem', name, version, qualifiers }) : simplePurl('gem', name, version)
  return entry({ purl, name, version, direct: graph.direct(node) === true, via: graph.via(node), fetchedFrom }, oneLine(line))
}

function fromGit({ remote = '', revision }: Section) {
  return { qualifiers: { vcs_url: `git+${remote}${revision ? `@${revision}` : ''}` }, fetchedFrom: remote }
}

function fromRegistry(version: string, { remote = '' }: Section) {
  // A version may name the platform it was built for: 1.17.4-x86_64-linux-gnu.
  const dash = version.indexOf('-')
  const platform = dash > 0 ? version.slice(dash + 1) : ''
  const elsewhere = remote !== '' && !isRubygems(remote)
  if (platform === '' && !elsewhere) return { qualifiers: undefined, fetchedFrom: undefined }
  return {
    qualifiers: { ...(platform ? { platform } : {}), ...(elsewhere ? { repository_url: remote } : {}) },
    fetchedFrom: elsewhere ? remote : undefined,
  }
}

function isRubygems(remote: string): boolean {
  return remote === 'https://rubygems.org/' || /^https?:\/\/(www\.|index\.)?rubygems\.org\/?$/.test(remote)
}
