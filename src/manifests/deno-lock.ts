import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { readJson } from '#manifests/shared/json.ts'
import { Located } from '#manifests/shared/located.ts'
import { mergeRepeats } from '#manifests/shared/merge-repeats.ts'
import { npmPurl } from '#manifests/shared/purls.ts'

/** Versions 2 to 5; up to 3 the packages lie under `packages`: https://docs.deno.com/runtime/fundamentals/modules/#integrity-checking-and-lock-files */
export const manifest: ManifestFormat = {
  format: 'deno-lock',
  ecosystem: 'npm',
  role: 'lock',
  matches: path => /(?:^|\/)deno\.lock$/.test(path),
  parse({ text }) {
    const root = readJson(text)
    if (!(root instanceof Located)) return unreadable(root)
    const specifiers = root.get('specifiers') ?? root.get('packages', 'specifiers') ?? root.get('npm', 'specifiers')
    const direct = new Set(specifiers?.entries().flatMap(([asked, chosen]) => (chosen.text === undefined ? [] : keyOf(asked, chosen.text))))
    const components = [root, root.get('packages')].flatMap(place => [
      ...(place?.get('jsr')?.entries() ?? []).flatMap(([key, entry]) => component(key, entry, 'jsr', direct)),
      ...npmEntries(place).flatMap(([key, entry]) => component(key, entry, 'npm', direct)),
    ])
    return { components: mergeRepeats(components) }
  },
}

/** The key of the package that a specifier comes to: `npm:pear@1` to `1.2.0` (from 4 on) or `npm:pear@1.2.0`. */
function keyOf(asked: string, chosen: string): string {
  const bare = chosen.replace(/^(?:npm|jsr):/, '')
  if (!/^\d/.test(bare)) return bare
  const name = asked.replace(/^(?:npm|jsr):\/?/, '')
  const at = name.indexOf('@', 1)
  return `${at < 0 ? name : name.slice(0, at)}@${bare}`
}

/** Version 2 has one more level: `npm: { specifiers, packages }`. */
function npmEntries(place: Located | undefined): (readonly [string, Located])[] {
  const npm = place?.get('npm')
  const inner = npm?.get('packages')
  return (inner ?? npm)?.entries().filter(([key]) => key.indexOf('@', 1) > 0) ?? []
}

function component(key: string, entry: Located, type: 'npm' | 'jsr', direct: ReadonlySet<string>): Declared[] {
  const at = key.indexOf('@', 1)
  if (at < 0) return []
  const name = key.slice(0, at)
  // Peers stand behind the version: 1.0.0_typescript@6.0.3
  const peers = key.indexOf('_', at)
  const version = peers < 0 ? key.slice(at + 1) : key.slice(at + 1, peers)
  const purl = type === 'npm' ? npmPurl(name, version) : npmPurl(name, version).replace(/^pkg:npm\//, 'pkg:jsr/')
  const asked = direct.has(key) || direct.has(`${name}@${version}`)
  return [{ purl, name, version, scope: 'runtime', ...(asked ? { direct: true } : {}), ...entry.span }]
}
