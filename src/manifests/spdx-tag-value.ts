import type { Declared, ManifestFormat, Unread } from '#model/manifest.ts'
import { mergeSame } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { eachLine } from '#manifests/shared/lines.ts'
import { listedPurl } from '#manifests/shared/listed-purl.ts'
import { stated } from '#manifests/shared/spdx-document.ts'

interface Package {
  readonly line: number
  endLine: number
  readonly name: string
  version: string | undefined
  declared: string | undefined
  concluded: string | undefined
  purl: string | undefined
}

/** An SPDX 2 document as tags and values: a package begins with `PackageName`. Source: https://spdx.github.io/spdx-spec/v2.3/package-information/ */
export const manifest: ManifestFormat = {
  format: 'spdx-tag-value',
  ecosystem: 'sbom',
  role: 'lock',
  matches: path => /\.spdx(\.tv|\.txt)?$/i.test(path),
  parse({ text }) {
    const reader = new Reader(text)
    if (!reader.isDocument) return unreadable(fault('expected the tag SPDXVersion', 1))
    const components: Declared[] = []
    const unread: Unread[] = []
    for (const { line, endLine, name, version, declared, concluded, purl } of reader.packages) {
      const known = { name: name || undefined, version, licenses: stated([declared, concluded]) }
      const component = purl === undefined ? undefined : listedPurl(purl, known, { line, endLine })
      if (component) components.push(component)
      else unread.push({ line, endLine, what: `${known.name ?? 'a package'} without a package URL` })
    }
    return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) }
  },
}

/** Tags that begin something else than a package. */
const OTHERS: ReadonlySet<string> = new Set(['FileName', 'SnippetSPDXID', 'LicenseID', 'Relationship', 'Annotator', 'Reviewer'])

class Reader {
  readonly packages: Package[] = []
  isDocument = false
  readonly #text: string
  #current: Package | undefined
  /** Texts of several lines stand between marks and may hold anything. */
  #inText = false

  constructor(text: string) {
    this.#text = text
    eachLine(text, (_start, ink, end, line) => {
      if (this.#inText) {
        this.#inText = !text.slice(ink, end).includes('</text>')
        if (this.#current) this.#current.endLine = line
        return
      }
      const colon = tagEnd(text, ink, end)
      if (colon > ink) this.#tag(ink, colon, end, line)
    })
  }

  #tag(ink: number, colon: number, end: number, line: number): void {
    const text = this.#text
    let from = colon + 1
    while (from < end && text.charCodeAt(from) <= 32) from++
    // The tag is compared where it stands: most are of no interest.
    const is = (tag: string) => colon - ink === tag.length && text.startsWith(tag, ink)
    const value = text.slice(from, end)
    this.#inText = value.includes('<text>') && !value.includes('</text>')
    if (is('SPDXVersion')) this.isDocument = true
    if (is('PackageName')) this.packages.push((this.#current = begun(line, value)))
    else if (OTHERS.has(text.slice(ink, colon))) this.#current = undefined
    const current = this.#current
    if (!current) return
    current.endLine = line
    if (is('PackageVersion')) current.version ??= value
    else if (is('PackageLicenseDeclared')) current.declared ??= value
    else if (is('PackageLicenseConcluded')) current.concluded ??= value
    else if (is('ExternalRef')) current.purl = /^\S+\s+purl\s+(\S+)/i.exec(value)?.[1] ?? current.purl
  }
}

function begun(line: number, name: string): Package {
  return { line, endLine: line, name, version: undefined, declared: undefined, concluded: undefined, purl: undefined }
}

/** The colon behind a tag of letters and digits; -1 where there is none. */
function tagEnd(text: string, ink: number, end: number): number {
  let at = ink
  for (; at < end; at++) {
    const sign = text.charCodeAt(at)
    const letter = (sign | 32) >= 97 && (sign | 32) <= 122
    if (!letter && !(sign >= 48 && sign <= 57)) break
  }
  return at < end && text.charCodeAt(at) === 58 ? at : -1
}
