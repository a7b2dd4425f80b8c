import type { Component } from '#model/component.ts'
import type { Counts } from '#model/conclusion.ts'
import { compare } from '#reports/shared/matters.ts'

/** The six groups of which each component that is counted is in exactly one, in the order in which a reader wants them. */
export const GROUPS = ['not-open-source', 'unreviewed', 'unknown', 'waived', 'not-evaluated', 'open-source'] as const

export type Group = (typeof GROUPS)[number] & keyof Counts

/** Words over a group. */
export const GROUP_TITLE: Readonly<Record<Group, string>> = {
  'not-open-source': 'Does not meet the Open Source Definition',
  unreviewed: 'Not reviewed by OSI',
  unknown: 'License not known',
  waived: 'Waived',
  'not-evaluated': 'Not evaluated',
  'open-source': 'Terms OSI-approved',
}

/** The group in which a component is counted; undefined for what the change removes. */
export function groupOf({ status, waived, notEvaluated, verdict }: Component): Group | undefined {
  if (status === 'removed') return undefined
  if (waived === true) return 'waived'
  return notEvaluated === undefined ? verdict.verdict : 'not-evaluated'
}

/** Components of a group, or the removed ones, by name. */
export function members(components: readonly Component[], group: Group | undefined): readonly Component[] {
  return components.filter(component => groupOf(component) === group).sort((a, b) => compare(a.name, b.name) || compare(a.purl, b.purl))
}
