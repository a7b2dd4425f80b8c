import type { Action } from '#model/finding.ts'
import type { Annotation } from '#model/publication.ts'
import type { Review } from '#model/report.ts'
import { logLine } from '#reports/shared/escape.ts'
import { says } from '#reports/shared/finding-words.ts'
import { byWeight } from '#reports/shared/matters.ts'

/** GitHub shows so many of a level for one step, https://docs.github.com/actions/reference/limits */
const MOST_A_LEVEL = 10

const LEVEL: Readonly<Partial<Record<Action, Annotation['level']>>> = { fail: 'error', warn: 'warning', notice: 'notice' }

/** Annotations of a run, the weightiest first, and how many had no room. */
export function annotationList(review: Review): { readonly shown: readonly Annotation[]; readonly left: number } {
  const all = [...review.findings].sort(byWeight).flatMap(finding => {
    const level = LEVEL[finding.action]
    const { path, line, endLine, type, message } = finding
    return level ? [{ level, path: logLine(path), line, endLine, title: says(type, 1), message: logLine(message) }] : []
  })
  const shown = Object.values(LEVEL).flatMap(level => all.filter(annotation => annotation.level === level).slice(0, MOST_A_LEVEL))
  return { shown, left: all.length - shown.length }
}
