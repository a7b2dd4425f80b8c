import type { Scope } from '#model/manifest.ts'
import type { Locked } from '#manifests/shared/locked.ts'
import { npmPurl } from '#manifests/shared/purls.ts'

/** Adds a package of the registry of npm to a lock file’s components; a scope is the namespace of its package URL. */
export function addNpm(
  found: Locked,
  name: string,
  version: string | undefined,
  line: number,
  endLine: number,
  scope: Scope | undefined,
  direct: boolean | undefined,
  via: readonly string[] | undefined,
): void {
  const component = found.named(name, version, line, endLine, scope, direct, via)
  const slash = name.startsWith('@') ? name.indexOf('/') : -1
  const { purls } = found
  purls.begin('pkg:npm/')
  if (slash < 0) purls.takeText(name, 0, name.length)
  else {
    purls.put('%40')
    purls.takeText(name, 1, slash)
    purls.put('/')
    purls.takeText(name, slash + 1, name.length)
  }
  if (version) {
    purls.put('@')
    purls.takeText(version, 0, version.length)
  }
  if (!purls.give(component)) component.purl = npmPurl(name, version)
}
