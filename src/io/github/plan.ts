import type { OwnThread, PublicationState } from '#io/github/publication-state.ts'
import type { PlannedComment } from '#model/publication.ts'
import { GONE_MARKER } from '#reports/shared/marker.ts'

/** What has to be done so that the pull request says what the review says. */
export interface Plan {
  readonly fresh: readonly PlannedComment[]
  /** Comments of ours whose text has to change, or that were put away and are true again. */
  readonly edits: readonly { readonly thread: OwnThread; readonly body: string }[]
  readonly kept: number
  /** Comments whose findings are gone. */
  readonly stale: readonly OwnThread[]
  /** Second comments of the same, which two runs at the same time posted. */
  readonly duplicates: readonly OwnThread[]
  /** Planned, but beyond the limit or without a place in the diff. */
  readonly summaryOnly: number
}

/** Compares what should stand there with what stands there. What is posted is never taken away by a lower limit. */
export function plan(planned: readonly PlannedComment[], state: PublicationState, most: number): Plan {
  const free = new Set(state.threads)
  const edits: { readonly thread: OwnThread; readonly body: string }[] = []
  const missing: PlannedComment[] = []
  let kept = 0
  for (const comment of planned) {
    const thread = [...free].find(({ fingerprints }) => fingerprints.some(one => comment.fingerprints.includes(one)))
    if (!thread) {
      missing.push(comment)
      continue
    }
    free.delete(thread)
    if (thread.gone || !sameText(thread.body, comment.body)) edits.push({ thread, body: comment.body })
    else kept += 1
  }
  const placed = missing.filter(({ anchor }) => anchor.kind !== 'summary')
  const fresh = placed.slice(0, Math.max(0, most - kept - edits.length))
  const told = new Set(planned.flatMap(({ fingerprints }) => fingerprints))
  const isDuplicate = ({ fingerprints, replied, gone }: OwnThread) => !gone && !replied && fingerprints.every(one => told.has(one))
  const duplicates = [...free].filter(isDuplicate)
  const stale = [...free].filter(thread => !isDuplicate(thread) && isUnfinished(thread))
  return { fresh, edits, kept, stale, duplicates, summaryOnly: missing.length - fresh.length }
}

/** GitHub stores line ends and trailing space in its own way. */
export function sameText(a: string, b: string): boolean {
  return normalized(a) === normalized(b)
}

/** The body of a comment whose findings are gone: the same text, under a line that says so. */
export function goneBody(body: string): string {
  return body.startsWith(GONE_MARKER) ? body : `${GONE_MARKER}\n**No longer applies.**\n\n${body}`
}

/** Put away by an earlier run: marked, and out of sight unless somebody answered. */
function isUnfinished({ gone, resolved, minimized, replied }: OwnThread): boolean {
  return !(gone && (resolved || minimized || replied))
}

function normalized(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd()
}
