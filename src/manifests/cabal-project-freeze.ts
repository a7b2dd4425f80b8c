import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { entry, oneLine } from '#manifests/shared/entry.ts'
import { linesOf } from '#manifests/shared/lines.ts'

/** Cabal’s frozen constraints: `any.name ==version`. Flags and packages of the compiler (`installed`) are no components. */
export const manifest: ManifestFormat = {
  format: 'cabal-project-freeze',
  ecosystem: 'hackage',
  role: 'lock',
  matches: path => /(^|\/)cabal(\.project)?(\.[\w-]+)?\.(freeze|config)$/.test(path),
  parse({ text }) {
    const components: Declared[] = []
    let known = false
    for (const [n, raw] of linesOf(text).entries()) {
      const line = raw.replace(/--.*$/, '').trim()
      if (/^(<<<<<<<|>>>>>>>|=======)/.test(line))
        return { components, error: { message: 'a merge conflict is left in the file', line: n + 1 } }
      if (/^[A-Za-z][\w-]*\s*:/.test(line)) known = true
      if (line !== '' && !known)
        return { components, error: { message: `expected a field such as "constraints:", found "${line.slice(0, 80)}"`, line: n + 1 } }
      for (const constraint of line.replace(/^constraints:/i, '').split(',')) {
        const match = /^\s*(?:any\.|setup\.)?([A-Za-z0-9][A-Za-z0-9-]*)\s*==\s*([0-9][0-9.]*)\s*$/.exec(constraint)
        const [, name, version] = match ?? []
        if (name && version) components.push(entry({ purl: formatPurl({ type: 'hackage', name, version }), name, version }, oneLine(n + 1)))
      }
    }
    return { components }
  },
}
