import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Component } from '#model/component.ts'
import type { Observation } from '#model/finding.ts'
import type { Policy } from '#model/policy.ts'
import type { Verdict } from '#model/verdict.ts'
import { conclude, type Facts } from '#policy/conclude.ts'
import { readPolicy } from '#policy/read-policy.ts'
import { tighten } from '#policy/tighten.ts'

const VERDICTS: readonly Verdict[] = [
  { verdict: 'open-source', authority: 'osi-approved' },
  { verdict: 'not-open-source', authority: 'catalogue', violations: [{ criterion: 6, section: '1' }] },
  { verdict: 'unreviewed', reason: 'recognised' },
  { verdict: 'unknown', reason: 'not-found' },
]
const KINDS = ['not-open-source-license', 'license-unknown', 'unreviewed-license', 'license-changed', 'license-conflict'] as const
const STRENGTH = { none: 0, notice: 1, warn: 2, fail: 3 } as const

const drawn = fc.record({
  verdict: fc.constantFrom(...VERDICTS),
  status: fc.constantFrom('introduced' as const, 'worsened' as const, 'carried' as const),
  scope: fc.constantFrom('runtime' as const, 'development' as const),
  license: fc.constantFrom('MIT', 'BUSL-1.1', 'CC0-1.0'),
  folder: fc.constantFrom('', 'examples/'),
  kinds: fc.uniqueArray(fc.constantFrom(...KINDS), { maxLength: 3 }),
})

const policies = fc.constantFrom(
  '',
  'preset: strict\n',
  'preset: report\n',
  'scopes: [runtime]\n',
  'licenses: { deny: [MIT], allow: [CC0-1.0] }\n',
  'folders: { examples/: { preset: report } }\n',
  'waivers:\n  - { component: "pkg:npm/p1", reason: x, owner: "@a", expires: 2999-01-01 }\n',
)

function factsOf(all: readonly (typeof drawn extends fc.Arbitrary<infer T> ? T : never)[]): Facts {
  const place = (n: number, folder: string) => ({ path: `${folder}package.json`, line: n + 1, endLine: n + 1 })
  const components = all.map(({ verdict, status, scope, license, folder }, n): Component => ({
    purl: `pkg:npm/p${n}@1.0.0`,
    name: `p${n}`,
    license,
    verdict,
    subject: 'software',
    status,
    scope,
    places: [place(n, folder)],
    evidence: [],
  }))
  const observations = all.flatMap(({ verdict, status, license, folder, kinds }, n) =>
    kinds.map((type): Observation => ({
      type,
      ...place(n, folder),
      component: `pkg:npm/p${n}@1.0.0`,
      license,
      verdict: verdict.verdict,
      status,
      message: type,
    })),
  )
  const has = (license: string, ids: ReadonlySet<string>) => ids.has(license.toLowerCase())
  return { components, observations, relevant: all.length > 0, allowedBy: has, refusedBy: has, today: '2026-11-24' }
}

function policyOf(text: string): Policy {
  const read = readPolicy('.github/osd-review.yml', text)
  if ('faults' in read) throw new Error(read.faults.map(({ message }) => message).join('\n'))
  return read.policy
}

describe('over random reviews', () => {
  test('the numbers add up: each component is in exactly one group of each', () => {
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 12 }), policies, (all, text) => {
        const { counts, components } = conclude(factsOf(all), policyOf(text))
        const groups =
          counts['open-source'] + counts['not-open-source'] + counts.unreviewed + counts.unknown + counts.waived + counts['not-evaluated']
        expect([groups, counts.introduced + counts.worsened + counts.carried, components.length]).toEqual(Array(3).fill(all.length))
      }),
    )
  })

  test('the order of the facts does not change the order of the findings', () => {
    const shuffled = fc.array(drawn, { maxLength: 12 }).chain(all => {
      const { observations } = factsOf(all)
      return fc.tuple(fc.constant(factsOf(all)), fc.shuffledSubarray([...observations], { minLength: observations.length }))
    })
    fc.assert(
      fc.property(shuffled, policies, ([facts, observations], text) => {
        const policy = policyOf(text)
        expect(conclude({ ...facts, observations }, policy).findings).toEqual(conclude(facts, policy).findings)
      }),
    )
  })

  test('no finding of a carried component acts', () => {
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 12 }), policies, (all, text) => {
        const { findings } = conclude(factsOf(all), policyOf(text))
        expect(findings.filter(({ status, action }) => status === 'carried' && action !== 'none')).toEqual([])
      }),
    )
  })

  test('inputs beside a policy never make an action weaker', () => {
    const inputs = fc.constantFrom(
      { preset: 'strict' as const },
      { preset: 'report' as const },
      { failOn: [] },
      { warnOn: [] },
      { deny: ['MIT'] },
      { allow: ['BUSL-1.1'], allowComponents: ['pkg:npm/*'], scopes: ['development' as const] },
    )
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 12 }), policies, inputs, (all, text, asked) => {
        const facts = factsOf(all)
        const file = policyOf(text)
        const strengths = (policy: Policy) => {
          const told = conclude(facts, policy).findings.filter(({ waiver }) => waiver === undefined)
          return new Map(told.map(({ type, component, action }) => [`${type} ${component}`, STRENGTH[action]]))
        }
        const after = strengths(tighten(file, asked).policy)
        for (const [key, strength] of strengths(file)) expect(after.get(key) ?? 3).toBeGreaterThanOrEqual(strength)
      }),
    )
  })
})
