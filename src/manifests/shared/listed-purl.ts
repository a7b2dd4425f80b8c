import type { Span } from '#model/location.ts'
import type { Declared, Scope } from '#model/manifest.ts'
import { formatPurl, parsePurl } from '#model/purl.ts'
import { entry } from '#manifests/shared/entry.ts'

/** A component that a bill of materials lists by its package URL; undefined where that is none. */
export function listedPurl(
  written: string,
  more: {
    readonly name?: string | undefined
    readonly version?: string | undefined
    readonly licenses?: readonly string[]
    readonly direct?: boolean | undefined
    readonly via?: readonly string[] | undefined
  },
  span: Span,
  scope: Scope = 'runtime',
): Declared | undefined {
  const found = more.name !== undefined && CANONICAL.test(written) ? asWritten(written, more.name) : rewritten(written, more)
  if (!found) return undefined
  const { purl, name, version } = found
  const [license, ...others] = more.licenses ?? []
  const stated = others.length > 0 ? undefined : license
  const given = { purl, name, version: more.version ?? version, direct: more.direct, via: more.via, license: stated }
  const component = entry(given, span, scope)
  return license !== undefined && others.length > 0 ? { ...component, unrelatedLicenses: [license, ...others] } : component
}

/** With a version, and nothing that is encoded or could be written otherwise: what most lists hold. */
const CANONICAL = /^pkg:[a-z][a-z0-9.+-]*\/(?:[A-Za-z0-9._~-]+\/)*[A-Za-z0-9._~-]+@[A-Za-z0-9._~-]+$/

function asWritten(purl: string, name: string) {
  return { purl, name, version: purl.slice(purl.lastIndexOf('@') + 1) }
}

function rewritten(written: string, more: { readonly name?: string | undefined; readonly version?: string | undefined }) {
  const parsed = parsePurl(written)
  if (!parsed) return undefined
  const version = parsed.version ?? more.version
  const name = more.name ?? (parsed.namespace ? `${parsed.namespace}/${parsed.name}` : parsed.name)
  return { purl: formatPurl({ ...parsed, ...(version ? { version } : {}) }), name, version }
}
