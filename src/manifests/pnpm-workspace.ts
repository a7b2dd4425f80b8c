import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { Located } from '#manifests/shared/located.ts'
import { npmSpecifier } from '#manifests/shared/npm-specifier.ts'
import { readYaml } from '#manifests/shared/yaml.ts'

/** Catalogs set versions once for all members; config dependencies are installed: https://pnpm.io/catalogs */
export const manifest: ManifestFormat = {
  format: 'pnpm-workspace',
  ecosystem: 'npm',
  role: 'manifest',
  matches: path => /(?:^|\/)pnpm-workspace\.ya?ml$/.test(path),
  parse({ text }) {
    const root = readYaml(text)
    if (!(root instanceof Located)) return unreadable(root)
    const catalogs = [root.get('catalog'), ...(root.get('catalogs')?.entries() ?? []).map(([, catalog]) => catalog)]
    const entries = catalogs.flatMap(catalog => catalog?.entries() ?? [])
    const managed = entries.flatMap(([name, entry]) => declare(name, entry, 'managed'))
    const config = (root.get('configDependencies')?.entries() ?? []).flatMap(([name, entry]) => declare(name, entry, 'build'))
    return { components: [...managed, ...config] }
  },
}

function declare(name: string, entry: Located, scope: 'managed' | 'build'): Declared[] {
  const text = entry.text ?? entry.textAt('version')
  // Config dependencies have their checksum behind the version.
  const specifier = text === undefined ? undefined : npmSpecifier(name, scope === 'build' ? (text.split('+sha', 1)[0] ?? text) : text)
  return specifier ? [{ ...specifier, scope, direct: true, ...entry.span }] : []
}
