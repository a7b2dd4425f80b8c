import type { ManifestFormat, Unread } from '#model/manifest.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { Located } from '#manifests/shared/located.ts'
import { pixiTables } from '#manifests/shared/pixi.ts'
import { readToml } from '#manifests/shared/toml.ts'

/** pixi’s own manifest: conda packages, and those of PyPI beside them. https://pixi.sh/latest/reference/pixi_manifest/ */
export const manifest: ManifestFormat = {
  format: 'pixi-toml',
  ecosystem: 'conda',
  role: 'manifest',
  matches: path => /(?:^|\/)pixi\.toml$/.test(path),
  parse({ text }) {
    const root = readToml(text)
    if (!(root instanceof Located)) return unreadable(root)
    if (!root.has('project') && !root.has('workspace') && !root.has('package'))
      return unreadable(fault('expected the table [workspace]', 1))
    const unread: Unread[] = []
    const components = pixiTables(root, unread)
    const name = root.textAt('package', 'name')
    return { components, ...(name ? { firstParty: [name] } : {}), ...(unread.length > 0 ? { unread } : {}) }
  },
}
