import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { golangPurl } from '#manifests/shared/purls.ts'

/** https://go.dev/ref/mod#go-sum-files. Lines that end in `/go.mod` only say that the module was looked at. */
export const manifest: ManifestFormat = {
  format: 'go-sum',
  ecosystem: 'golang',
  role: 'lock',
  matches: path => /(?:^|\/)go(?:\.work)?\.sum$/.test(path),
  parse({ text }) {
    const components = new Map<string, Declared>()
    let line = 0
    for (let start = 0; start < text.length;) {
      const newline = text.indexOf('\n', start)
      const end = newline === -1 ? text.length : newline
      const row = text.slice(start, end)
      start = end + 1
      line++
      if (row.includes('/go.mod h1:') || row.trim() === '') continue
      const [path, version, hash] = row.trim().split(' ')
      if (!path || !version || !hash?.startsWith('h1:'))
        return { ...unreadable(fault('expected module, version and hash', line)), components: [...components.values()] }
      if (version.endsWith('/go.mod')) continue
      const key = `${path} ${version}`
      if (!components.has(key))
        components.set(key, { purl: golangPurl(path, version), name: path, version, scope: 'runtime', line, endLine: line })
    }
    return { components: [...components.values()] }
  },
}
