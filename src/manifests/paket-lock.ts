import type { Declared, ManifestFormat, Scope } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { chains, type Chains } from '#manifests/shared/chains.ts'
import { entry, oneLine } from '#manifests/shared/entry.ts'
import { indentOf, linesOf } from '#manifests/shared/lines.ts'
import { repositoryPurl } from '#manifests/shared/git-url.ts'
import { simplePurl } from '#manifests/shared/purls.ts'

interface Item {
  readonly name: string
  readonly version: string
  readonly line: number
  readonly section: string
  readonly remote: string
  readonly group: string
}

/** Paket’s lock file: groups, kinds of sources, remotes, packages at four blanks. Source: https://fsprojects.github.io/Paket/lock-file.html */
export const manifest: ManifestFormat = {
  format: 'paket-lock',
  ecosystem: 'nuget',
  role: 'lock',
  matches: path => /(^|\/)paket\.lock$/.test(path),
  parse({ text }) {
    const { items, needs, fault } = read(linesOf(text))
    const needed = new Set([...needs.values()].flat())
    // The file does not say who was asked for: what nobody needs certainly was.
    const roots = [...needs.keys()].filter(key => !needed.has(key))
    const via = chains(
      roots,
      key => needs.get(key) ?? [],
      key => key.split('\n')[1] ?? key,
    )
    return { components: items.map(item => declare(item, via)), ...(fault ? { error: fault } : {}) }
  },
}

function read(lines: readonly string[]) {
  const items: Item[] = []
  const needs = new Map<string, string[]>()
  let at = { section: '', remote: '', group: '' }
  let current: string[] = []
  let fault: { message: string; line: number } | undefined
  for (const [n, line] of lines.entries()) {
    const words = line.trim()
    const indent = indentOf(line)
    if (words === '') continue
    const [, name, version] = /^([^\s(]+) \(([^()]*)\)/.exec(words) ?? []
    if (indent === 0) {
      if (words.startsWith('GROUP ')) at = { section: '', remote: '', group: words.slice(6) }
      else if (/^[A-Z]+$/.test(words)) at = { ...at, section: words, remote: '' }
      else if (!/^[A-Z-]+: /.test(words))
        fault ??= { message: `expected a section of paket.lock, found "${words.slice(0, 80)}"`, line: n + 1 }
    } else if (words.startsWith('remote: ')) at = { ...at, remote: words.slice(8) }
    else if (/^specs:$/.test(words)) continue
    else if (indent === 4 && name && version !== undefined && at.section !== '') {
      items.push({ name, version: version.split(' ', 1)[0] ?? version, line: n + 1, ...at })
      needs.set(`${at.group}\n${name}`, (current = []))
    } else if (indent > 4) current.push(`${at.group}\n${words.split(' ', 1)[0] ?? words}`)
  }
  return { items, needs, fault }
}

function declare({ name, version, line, section, remote, group }: Item, via: Chains<string>): Declared {
  const known = { name, version, via: via.get(`${group}\n${name}`) }
  const scope = scopeOf(group)
  if (section === 'GITHUB')
    return entry({ ...known, purl: repositoryPurl(`https://github.com/${remote}`, version, name) }, oneLine(line), scope)
  if (section === 'GIT') return entry({ ...known, purl: repositoryPurl(remote, version) }, oneLine(line), scope)
  if (section === 'HTTP' || section === 'GIST')
    return entry(
      { ...known, purl: formatPurl({ type: 'generic', name, version, qualifiers: { download_url: remote } }) },
      oneLine(line),
      scope,
    )
  const elsewhere = remote !== '' && !/^https?:\/\/(www\.|api\.)?nuget\.org\//.test(remote)
  return entry({ ...known, purl: simplePurl('nuget', name, version), fetchedFrom: elsewhere ? remote : undefined }, oneLine(line), scope)
}

function scopeOf(group: string): Scope {
  if (/test/i.test(group)) return 'test'
  return /build|tool|doc|bench/i.test(group) ? 'build' : 'runtime'
}
