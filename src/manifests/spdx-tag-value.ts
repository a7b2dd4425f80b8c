import type { Declared, ManifestFormat, Unread } from '#model/manifest.ts'
import { mergeSame } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { linesOf } from '#manifests/shared/lines.ts'
import { listedPurl } from '#manifests/shared/listed-purl.ts'
import { stated } from '#manifests/shared/spdx-document.ts'

interface Package {
  readonly line: number
  endLine: number
  readonly fields: Map<string, string>
}

/** An SPDX 2 document as tags and values: a package begins with `PackageName`. Source: https://spdx.github.io/spdx-spec/v2.3/package-information/ */
export const manifest: ManifestFormat = {
  format: 'spdx-tag-value',
  ecosystem: 'sbom',
  role: 'lock',
  matches: path => /\.spdx(\.tv|\.txt)?$/i.test(path),
  parse({ text }) {
    const { packages, isDocument } = read(linesOf(text))
    if (!isDocument) return unreadable(fault('expected the tag SPDXVersion', 1))
    const components: Declared[] = []
    const unread: Unread[] = []
    for (const { line, endLine, fields } of packages) {
      const known = {
        name: fields.get('PackageName'),
        version: fields.get('PackageVersion'),
        licenses: stated([fields.get('PackageLicenseDeclared'), fields.get('PackageLicenseConcluded')]),
      }
      const purl = fields.get('purl')
      const component = purl === undefined ? undefined : listedPurl(purl, known, { line, endLine })
      if (component) components.push(component)
      else unread.push({ line, endLine, what: `${known.name ?? 'a package'} without a package URL` })
    }
    return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) }
  },
}

const FIELDS: ReadonlySet<string> = new Set(['PackageName', 'PackageVersion', 'PackageLicenseDeclared', 'PackageLicenseConcluded'])

/** Tags that begin something else than a package. */
const OTHERS: ReadonlySet<string> = new Set(['FileName', 'SnippetSPDXID', 'LicenseID', 'Relationship', 'Annotator', 'Reviewer'])

function read(lines: readonly string[]) {
  const packages: Package[] = []
  let current: Package | undefined
  let isDocument = false
  let inText = false
  for (const [n, line] of lines.entries()) {
    // Texts of several lines stand between marks and may hold anything.
    if (inText) {
      inText = !line.includes('</text>')
      if (current) current.endLine = n + 1
      continue
    }
    const [, tag = '', value = ''] = /^\s*([A-Za-z0-9]+):\s*(\S.*)?$/.exec(line.trimEnd()) ?? []
    inText = value.includes('<text>') && !value.includes('</text>')
    if (tag === 'SPDXVersion') isDocument = true
    if (tag === 'PackageName') packages.push((current = { line: n + 1, endLine: n + 1, fields: new Map() }))
    else if (OTHERS.has(tag)) current = undefined
    if (!current || tag === '') continue
    current.endLine = n + 1
    if (tag === 'ExternalRef') {
      const purl = /^\S+\s+purl\s+(\S+)/i.exec(value)?.[1]
      if (purl !== undefined) current.fields.set('purl', purl)
    } else if (FIELDS.has(tag) && !current.fields.has(tag)) current.fields.set(tag, value)
  }
  return { packages, isDocument }
}
