import type { Unevaluated } from '#model/change.ts'
import type { Source } from '#model/command.ts'
import type { Observation } from '#model/finding.ts'
import type { NotEvaluated } from '#model/report.ts'

/** What of the head could not be read: files, parts of files that the base did not have, folders. */
export function unreadOf(unevaluated: readonly Unevaluated[], head: Source): Unevaluated[] {
  return [...newlyUnread(unevaluated), ...unreadableFolders(head)]
}

/** Faults of the head; parts that the base already had are not this change’s. */
function newlyUnread(unevaluated: readonly Unevaluated[]): Unevaluated[] {
  const old = new Set(unevaluated.filter(({ side, extent }) => side === 'base' && extent === 'part').map(keyOf))
  return unevaluated.filter(one => one.side === 'head' && !old.has(keyOf(one)))
}

/** A folder that may not be read is no empty folder. */
function unreadableFolders(head: Source): Unevaluated[] {
  return (head.unreadable?.() ?? []).map(path => ({ path, message: 'the folder may not be read', extent: 'file', side: 'head' }))
}

function keyOf({ path, extent, message }: Unevaluated): string {
  return [path, extent, message].join('\n')
}

/** What could not be read, as something that the policy decides about. */
export function notEvaluatedObservation({ path, line, endLine, message, extent }: Unevaluated): Observation {
  return {
    type: 'not-evaluated',
    path,
    line: line ?? 1,
    endLine: endLine ?? line ?? 1,
    reason: extent === 'file' ? 'content' : 'variable',
    status: 'introduced',
    message: extent === 'file' ? `${path} could not be read: ${message}.` : `Not evaluated: ${message}.`,
  }
}

/** What could not be read, as the report lists it. */
export function notEvaluated({ path, line, endLine, message, extent }: Unevaluated): NotEvaluated {
  return {
    path,
    ...(line === undefined ? {} : { line, endLine: endLine ?? line }),
    reason: extent === 'file' ? 'content' : 'variable',
    message,
  }
}
