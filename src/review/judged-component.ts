import type { Wanted } from '#licenses/find-licenses.ts'
import type { Component } from '#model/component.ts'
import type { FoundLicense } from '#model/found-license.ts'
import type { Knowledge } from '#model/knowledge.ts'
import type { Policy } from '#model/policy.ts'
import { covers } from '#model/purl-pattern.ts'
import { parsePurl } from '#model/purl.ts'
import { badness } from '#model/verdict.ts'
import { judgeDeclared } from '#osd/judge-declared.ts'
import type { Touched } from '#review/statuses.ts'

const NOT_ASKED: FoundLicense = { verdict: { verdict: 'unknown', reason: 'not-asked' }, subject: 'software', evidence: [], conflicts: [] }

/** The head version, and the base version of an update: both are asked in the same batches. */
export function wanted({ purl, status, basePurl, declared, baseDeclared, fetchedFrom }: Touched): Wanted[] {
  if (status === 'removed') return []
  const [field] = declared
  const own: Wanted = {
    purl,
    ...(field ? { declared: field.license, path: field.path } : {}),
    ...(fetchedFrom === undefined ? {} : { fetchedFrom }),
  }
  if (basePurl === undefined || basePurl === purl) return [own]
  return [own, { purl: basePurl, ...(baseDeclared ? { declared: baseDeclared.license, path: baseDeclared.path } : {}) }]
}

/** A touched component with what was found of its license. */
export function judgedComponent(
  one: Touched,
  licenses: ReadonlyMap<string, FoundLicense>,
  policy: Policy,
  knowledge: Knowledge,
): Component {
  const found = overridden(one.purl, policy, knowledge) ?? licenses.get(one.purl) ?? NOT_ASKED
  const before = one.basePurl === undefined ? undefined : licenses.get(one.basePurl)
  const version = parsePurl(one.purl)?.version
  const status =
    one.status === 'undecided' ? (before && badness(found.verdict) > badness(before.verdict) ? 'worsened' : 'carried') : one.status
  return {
    purl: one.purl,
    name: one.name,
    ...(version === undefined ? {} : { version }),
    ...(found.license === undefined ? {} : { license: found.license }),
    verdict: found.verdict,
    subject: found.subject,
    status,
    scope: one.scope,
    places: one.places,
    evidence: found.evidence,
    ...(one.via === undefined ? {} : { via: one.via }),
    ...(licenses.get(one.purl)?.outOfTime ? { notEvaluated: 'time' } : {}),
  }
}

/** The repository's own finding of fact stands before every source. */
function overridden(purl: string, policy: Policy, knowledge: Knowledge): FoundLicense | undefined {
  const override = [policy, ...(policy.besides ?? [])]
    .flatMap(({ overrides }) => overrides)
    .find(({ component }) => covers(component, purl))
  if (!override) return undefined
  const { verdict, license } = judgeDeclared(override.license, knowledge)
  const evidence = [
    { source: 'policy', path: policy.path ?? 'policy', said: `${override.license}: ${override.reason}`, strength: 'metadata' as const },
  ]
  return { license, verdict, subject: 'software', evidence, conflicts: [] }
}
