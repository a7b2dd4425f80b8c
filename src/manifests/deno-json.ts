import type { Declared, ManifestFormat, Unread } from '#model/manifest.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { readJson } from '#manifests/shared/json.ts'
import { Located } from '#manifests/shared/located.ts'
import { npmPurl } from '#manifests/shared/purls.ts'

/** Imports of Deno, also in files of their own: https://docs.deno.com/runtime/fundamentals/configuration/#dependencies */
export const manifest: ManifestFormat = {
  format: 'deno-json',
  ecosystem: 'npm',
  role: 'manifest',
  matches: path => /(?:^|\/)(?:deno\.jsonc?|import_map\.json)$/.test(path),
  parse({ text }) {
    const root = readJson(text, { relaxed: true })
    if (!(root instanceof Located)) return unreadable(root)
    const scopes =
      root
        .get('scopes')
        ?.entries()
        .map(([, scope]) => scope) ?? []
    const entries = [root.get('imports'), ...scopes].flatMap(table => table?.entries() ?? [])
    const name = root.textAt('name')
    const unread = entries.flatMap(([, entry]) => remote(entry))
    return {
      components: entries.flatMap(([, entry]) => imported(entry)),
      ...(name ? { firstParty: [name] } : {}),
      ...(unread.length > 0 ? { unread } : {}),
    }
  },
}

/** `npm:name@range/path` or `jsr:@scope/name@range`. */
function imported(entry: Located): Declared[] {
  const match = /^(npm|jsr):\/?((?:@[^/@]+\/)?[^/@]+)(?:@([^/]+))?/.exec(entry.text ?? '')
  const [, type, name, requirement] = match ?? []
  if (!name) return []
  const version = /^=?(\d+\.\d+\.\d+[\w.+-]*)$/.exec(requirement ?? '')?.[1]
  const purl = npmPurl(name, version).replace(/^pkg:npm\//, `pkg:${type ?? 'npm'}/`)
  return [
    { purl, name, ...(version ? { version } : {}), ...(requirement ? { requirement } : {}), scope: 'runtime', direct: true, ...entry.span },
  ]
}

/** Code that is fetched from an address, of which no registry knows anything. */
function remote(entry: Located): Unread[] {
  return /^https?:\/\//.test(entry.text ?? '') ? [{ what: `imports ${(entry.text ?? '').slice(0, 200)}`, ...entry.span }] : []
}
