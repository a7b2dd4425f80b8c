import type { Declared, Scope } from '#model/manifest.ts'
import type { Located } from '#manifests/shared/located.ts'
import { simplePurl, withQualifiers } from '#manifests/shared/purls.ts'

/** What a conda match specification says. */
export type CondaSpec = Pick<Declared, 'purl' | 'name' | 'version' | 'requirement' | 'fetchedFrom'>

/**
 * Reads `channel::name[=version[=build]]` with any operator, or with spaces between the parts, or `name[version='>=1']`.
 *
 * https://docs.conda.io/projects/conda-build/en/stable/resources/package-spec.html
 */
export function condaSpec(text: string): CondaSpec | undefined {
  const address = /^\s*([a-z+]+:\/\/\S+)/.exec(text)?.[1]
  if (address !== undefined) return condaArchive(address)
  const match = /^\s*(?:([\w./:-]+)::)?([A-Za-z0-9_][\w.-]*)\s*(?:\[([^\]]*)\])?\s*(.*)$/.exec(text.replace(/\s#.*$/, ''))
  const [, channel, name, keys = '', rest = ''] = match ?? []
  if (!name) return undefined
  return condaPackage(name, rest.trim() || versionKey(keys), channel)
}

/** `version='>=1.2'` between brackets; a bare number means that version. */
function versionKey(keys: string): string {
  const [, quoted, bare] = /(?:^|,)\s*version\s*=\s*(?:["']([^"']*)["']|([^,\s]+))/.exec(keys) ?? []
  const version = (quoted ?? bare ?? '').trim()
  return /^\d/.test(version) ? `==${version}` : version
}

/** An archive by its address: `https://…/name-version-build.conda`. */
function condaArchive(address: string): CondaSpec | undefined {
  const [, name, version] = /\/([A-Za-z0-9_][\w.-]*)-([^-/]+)-[^-/]+\.(?:conda|tar\.bz2)(?:#.*)?$/.exec(address) ?? []
  if (!name || !version) return undefined
  const purl = withQualifiers(simplePurl('conda', name.toLowerCase(), version), { download_url: address })
  return { purl, name, version, requirement: address, fetchedFrom: address }
}

/** A package with the rest of its specification; `=1.2` and `==1.2` fix the version, as far as a file can. */
export function condaPackage(name: string, rest: string, channel?: string): CondaSpec {
  const exact = /^={1,2}\s*(\d[\w.!+-]*)(?:=([\w.*-]+))?$/.exec(rest) ?? /^(\d[\w.!+-]*)\s+([\w.]+)$/.exec(rest)
  const version = exact?.[1]
  const purl = simplePurl('conda', name.toLowerCase(), version)
  return {
    purl: channel === undefined ? purl : withQualifiers(purl, { channel }),
    name,
    ...(version ? { version } : {}),
    ...(rest ? { requirement: rest } : {}),
    ...(channel === undefined || /^(?:conda-forge|defaults|main|anaconda|bioconda|pytorch|nvidia)$/.test(channel)
      ? {}
      : { fetchedFrom: channel }),
  }
}

/** A table of pixi: `name = "constraint"` or `name = { version, channel }`. */
export function condaTable(table: Located | undefined, scope: Scope): Declared[] {
  return (table?.entries() ?? []).flatMap(([name, entry]) => {
    if (entry.get('path')) return []
    const constraint = entry.text ?? entry.textAt('version') ?? ''
    const found = condaPackage(name, constraint, entry.textAt('channel'))
    return [{ ...found, scope, direct: true, ...entry.span }]
  })
}
