import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { chains, type Chains } from '#manifests/shared/chains.ts'
import { entry, oneLine } from '#manifests/shared/entry.ts'
import { linesOf } from '#manifests/shared/lines.ts'

interface Spec {
  readonly name: string
  readonly version: string
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
    const { specs, graph, direct, firstParty, fault } = read(linesOf(text))
    const via = chains(
      [...direct],
      name => graph.get(name) ?? [],
      name => name,
    )
    const components = specs.map(spec => declare(spec, direct, via))
    return { components, ...(firstParty.length > 0 ? { firstParty } : {}), ...(fault ? { error: fault } : {}) }
  },
}

function read(lines: readonly string[]) {
  const specs: Spec[] = []
  const graph = new Map<string, string[]>()
  const direct = new Set<string>()
  const firstParty: string[] = []
  let section: Section = { kind: '' }
  let needs: string[] = []
  let fault: { message: string; line: number } | undefined
  for (const [n, line] of lines.entries()) {
    if (line.trim() === '') continue
    if (/^[A-Z][A-Z _-]*$/.test(line)) section = { kind: line.trim() }
    else if (!line.startsWith(' ')) {
      section = { kind: '' }
      fault ??= { message: `expected a section of a Bundler lock file, found "${line.slice(0, 80)}"`, line: n + 1 }
    } else if (section.kind === 'DEPENDENCIES') direct.add(/^ {2}([^\s(!]+)/.exec(line)?.[1] ?? '')
    else if (['GIT', 'PATH', 'GEM', 'PLUGIN SOURCE'].includes(section.kind)) {
      const spec = /^ {4}(\S+) \(([^()]+)\)$/.exec(line)
      const [, key, value] = /^ {2}(remote|revision): (.*)$/.exec(line) ?? []
      if (key === 'remote') section.remote ??= value ?? ''
      else if (key === 'revision') section.revision = value ?? ''
      else if (spec?.[1] && spec[2]) {
        graph.set(spec[1], (needs = graph.get(spec[1]) ?? []))
        if (section.kind === 'PATH') firstParty.push(spec[1])
        else specs.push({ name: spec[1], version: spec[2], line: n + 1, section })
      } else if (line.startsWith('      ')) needs.push(line.trim().split(' ', 1)[0] ?? '')
    }
  }
  return { specs, graph, direct, firstParty, fault }
}

function declare({ name, version, line, section }: Spec, direct: ReadonlySet<string>, via: Chains<string>): Declared {
  const { qualifiers, fetchedFrom } = section.kind === 'GIT' ? fromGit(section) : fromRegistry(version, section)
  const purl = formatPurl({ type: 'gem', name, version, qualifiers })
  return entry({ purl, name, version, direct: direct.has(name), via: via.get(name), fetchedFrom }, oneLine(line))
}

function fromGit({ remote = '', revision }: Section) {
  return { qualifiers: { vcs_url: `git+${remote}${revision ? `@${revision}` : ''}` }, fetchedFrom: remote }
}

function fromRegistry(version: string, { remote = '' }: Section) {
  // A version may name the platform it was built for: 1.17.4-x86_64-linux-gnu.
  const platform = /^[^-]+-(.+)$/.exec(version)?.[1]
  const elsewhere = remote !== '' && !/^https?:\/\/(www\.|index\.)?rubygems\.org\/?$/.test(remote)
  return {
    qualifiers: { ...(platform ? { platform } : {}), ...(elsewhere ? { repository_url: remote } : {}) },
    fetchedFrom: elsewhere ? remote : undefined,
  }
}
