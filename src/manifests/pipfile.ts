import type { ManifestFormat, Unread } from '#model/manifest.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { Located } from '#manifests/shared/located.ts'
import { fromTable, withIndexes } from '#manifests/shared/python-tables.ts'
import { readToml } from '#manifests/shared/toml.ts'

/** Tables of a Pipfile that hold settings; every other one is a category of packages. */
const SETTINGS: ReadonlySet<string> = new Set(['source', 'requires', 'pipenv', 'scripts'])

/** https://pipenv.pypa.io/en/latest/pipfile.html */
export const manifest: ManifestFormat = {
  format: 'pipfile',
  ecosystem: 'pypi',
  role: 'manifest',
  matches: path => /(?:^|\/)Pipfile$/.test(path),
  parse({ text }) {
    const root = readToml(text)
    if (!(root instanceof Located)) return unreadable(root)
    const sections = root.entries().filter(([section]) => !SETTINGS.has(section))
    const unread: Unread[] = []
    const components = sections.flatMap(([section, table]) => fromTable(table, section === 'packages' ? 'runtime' : 'development', unread))
    return { components: withIndexes(components, root.get('source')?.items() ?? []), ...(unread.length > 0 ? { unread } : {}) }
  },
}
