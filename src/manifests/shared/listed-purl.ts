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
  const parsed = parsePurl(written)
  if (!parsed) return undefined
  const version = parsed.version ?? more.version
  const purl = formatPurl({ ...parsed, ...(version ? { version } : {}) })
  const [license, ...others] = more.licenses ?? []
  const name = more.name ?? (parsed.namespace ? `${parsed.namespace}/${parsed.name}` : parsed.name)
  const component = entry({ purl, name, version: more.version ?? version, direct: more.direct, via: more.via }, span, scope)
  if (license === undefined) return component
  return others.length > 0 ? { ...component, unrelatedLicenses: [license, ...others] } : { ...component, license }
}
