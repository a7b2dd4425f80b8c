import type { Declared, Scope } from '#model/manifest.ts'
import { entry } from '#manifests/shared/entry.ts'
import { elsewhere, pypiPurl } from '#manifests/shared/purls.ts'
import type { TomlBlocks } from '#manifests/shared/toml-blocks.ts'

/** What a block of a Python lock file says beside its name and version. */
export interface PythonOrigin {
  /** Repository or archive that it is fetched from in place of an index. */
  readonly address?: string | undefined
  /** Its index. */
  readonly index?: string | undefined
  readonly scope?: Scope | undefined
  readonly direct?: boolean | undefined
  readonly via?: readonly string[] | undefined
  readonly license?: string | undefined
}

/** A package of a Python lock file: all of them have `name` and `version`, and differ in where it comes from. */
export function pythonLocked(blocks: TomlBlocks, block: number, origin: PythonOrigin): Declared {
  const name = blocks.string(block, 'name') ?? ''
  const version = blocks.string(block, 'version')
  const { address, index, scope, direct, via, license } = origin
  const purl = pypiPurl(name, version)
  const given = {
    purl: address ? elsewhere(purl, address) : purl,
    name,
    version,
    direct,
    via,
    license,
    fetchedFrom: address ?? (index !== undefined && isPypi(index) ? undefined : index),
  }
  return entry(given, blocks.span(block), scope)
}

function isPypi(index: string): boolean {
  return /^https?:\/\/pypi\.(?:org|python\.org)(?:\/|$)/.test(index)
}

/** `git+https://…@commit`, as pip writes it. */
export function vcsAddress(system: string, url: string, revision: string | undefined): string {
  return `${system}+${url}${revision ? `@${revision}` : ''}`
}

/** The groups that a package is in. */
export function groupsOf(blocks: TomlBlocks, block: number): string[] {
  const groups: string[] = []
  blocks.eachString(block, 'groups', group => groups.push(group))
  return groups
}
