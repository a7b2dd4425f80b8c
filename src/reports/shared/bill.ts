import { createHash } from 'node:crypto'
import type { Component } from '#model/component.ts'
import type { LicenseNote, Review } from '#model/report.ts'
import { reviewObject } from '#reports/shared/json.ts'
import { compare } from '#reports/shared/matters.ts'

/** What a bill of materials lists: everything that is there, by package URL. */
export function billed(review: Review): readonly Component[] {
  return review.components.filter(({ status }) => status !== 'removed').sort((a, b) => compare(a.purl, b.purl))
}

/** The name of what the bill is about. */
export function subjectName(review: Review): string {
  return review.setting?.repository ?? review.repository ?? 'repository'
}

/** How a license is cited in an expression; absent where it is none. */
export function noteOf(license: string | undefined, review: Review): LicenseNote | undefined {
  return license === undefined ? undefined : review.licenses?.find(note => note.license === license)
}

/** A UUID that the facts give: two bills of the same facts are the same bill. Version 8 of RFC 9562, section 5.8. */
export function billId(review: Review): string {
  const digest = createHash('sha256')
    .update(JSON.stringify(reviewObject(review)))
    .digest('hex')
  const variant = ((Number.parseInt(digest.slice(16, 17), 16) & 3) | 8).toString(16)
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-')
}

/** What this project says of a component, as names and values. */
export function statements(component: Component): readonly (readonly [name: string, value: string])[] {
  const { verdict, subject, status, scope, waived, notEvaluated, via, places, evidence } = component
  const violations = 'violations' in verdict ? verdict.violations : []
  const criteria = [...new Set(violations.map(({ criterion }) => criterion))].sort((a, b) => a - b)
  return [
    ['verdict', verdict.verdict],
    ...('reason' in verdict ? [['reason', verdict.reason] as const] : []),
    ...('authority' in verdict && verdict.authority ? [['authority', verdict.authority] as const] : []),
    ['subject', subject],
    ['status', status],
    ['scope', scope],
    ...(criteria.length > 0 ? [['criteria', criteria.join(',')] as const] : []),
    ...violations.map(
      ({ criterion, section, quote, paraphrase }) =>
        ['clause', `OSD ${criterion}${section === undefined ? '' : `, section ${section}`}: ${quote ?? paraphrase ?? ''}`] as const,
    ),
    ...(waived === true ? [['waived', 'true'] as const] : []),
    ...(notEvaluated === undefined ? [] : [['not-evaluated', notEvaluated] as const]),
    ...(via && via.length > 0 ? [['via', via.join(' > ')] as const] : []),
    ...places.map(({ path, line, endLine }) => ['place', endLine > line ? `${path}:${line}-${endLine}` : `${path}:${line}`] as const),
    ...evidence.map(({ source, said, url, path, date }) => {
      const where = [url ?? path, date].filter(Boolean).join(', ')
      return ['evidence', `${source}: ${said}${where === '' ? '' : ` (${where})`}`] as const
    }),
  ]
}
