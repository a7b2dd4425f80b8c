import { compareComponents, valueOf, type Pair } from '#changes/compare-components.ts'
import type { Change, ReadManifest } from '#model/change.ts'
import type { Declared } from '#model/manifest.ts'

/**
 * The changes from one state of a file to another; one side is missing for a file that came or went.
 *
 * Where the base could not be read, all of the head counts as new: that hides nothing. A head that could not be read says
 * nothing here and is told as unevaluated.
 */
export function compareManifests(base: ReadManifest | undefined, head: ReadManifest | undefined): Change[] {
  const known = head ?? base
  if (!known || head?.error) return []
  const pairs = compareComponents(base?.error ? [] : (base?.components ?? []), head?.components ?? [], known.role)
  return pairs.flatMap(pair => change(pair, known))
}

function change({ before, after }: Pair, file: ReadManifest): Change[] {
  const shown = after ?? before
  if (!shown) return []
  return [
    {
      path: file.path,
      change: before && after ? 'updated' : after ? 'added' : 'removed',
      purl: shown.purl,
      name: shown.name,
      ecosystem: file.ecosystem,
      format: file.format,
      role: file.role,
      ...(before ? { from: valueOf(before) } : {}),
      ...(after ? { to: valueOf(after) } : {}),
      ...(before && after ? { fromPurl: before.purl } : {}),
      scope: shown.scope,
      ...(before && after && before.scope !== after.scope ? { fromScope: before.scope } : {}),
      line: shown.line,
      endLine: shown.endLine,
      ...details(shown),
    },
  ]
}

function details({ also, direct, via, license, fetchedFrom }: Declared) {
  return {
    ...(also ? { also } : {}),
    ...(direct === undefined ? {} : { direct }),
    ...(via ? { via } : {}),
    ...(license ? { license } : {}),
    ...(fetchedFrom ? { fetchedFrom } : {}),
  }
}
