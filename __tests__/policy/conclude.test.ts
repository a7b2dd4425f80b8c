import { describe, expect, test } from '@jest/globals'
import type { Component } from '#model/component.ts'
import type { Observation } from '#model/finding.ts'
import { conclude, type Facts } from '#policy/conclude.ts'
import { readPolicy } from '#policy/read-policy.ts'
import { tighten } from '#policy/tighten.ts'

const PURL = 'pkg:npm/engine@3.0.2'
const place = { path: 'package.json', line: 6, endLine: 6 }

function component(more: Partial<Component> = {}): Component {
  const violations = [{ criterion: 6, section: '1' }] as const
  return {
    purl: PURL,
    name: 'engine',
    license: 'BUSL-1.1',
    verdict: { verdict: 'not-open-source', authority: 'catalogue', violations },
    subject: 'software',
    status: 'introduced',
    scope: 'runtime',
    places: [place],
    evidence: [],
    ...more,
  }
}

const closed: Observation = {
  type: 'not-open-source-license',
  ...place,
  component: PURL,
  license: 'BUSL-1.1',
  verdict: 'not-open-source',
  status: 'introduced',
  message: 'engine is under BUSL-1.1.',
}

function facts(components: readonly Component[], observations: readonly Observation[], more: Partial<Facts> = {}): Facts {
  const has = (license: string, ids: ReadonlySet<string>) => ids.has(license.toLowerCase())
  return { components, observations, relevant: true, allowedBy: has, refusedBy: has, today: '2026-11-24', ...more }
}

function policy(text: string) {
  const read = readPolicy('.github/osd-review.yml', text)
  if ('faults' in read) throw new Error(read.faults.map(({ message }) => message).join('\n'))
  return read.policy
}

const decide = (text: string, more: Partial<Facts> = {}) => conclude(facts([component()], [closed], more), policy(text))

describe('the decision', () => {
  test('fails on a license that is not Open Source, and counts it once', () => {
    expect(decide('')).toMatchObject({
      conclusion: 'failure',
      counts: { found: 1, 'not-open-source': 1, introduced: 1, waived: 0 },
      findings: [{ action: 'fail' }],
    })
  })

  test('never acts on what was there before', () => {
    const carried = conclude(facts([component({ status: 'carried' })], [{ ...closed, status: 'carried' }]), policy('preset: strict\n'))
    expect(carried).toMatchObject({ conclusion: 'success', findings: [{ action: 'none' }], counts: { carried: 1 } })
  })

  test('only warns by the preset report', () => {
    expect(decide('preset: report\n')).toMatchObject({ conclusion: 'success', findings: [{ action: 'warn' }] })
  })

  test('fails on nothing when asked so', () => {
    expect(decide('fail-on: none\n')).toMatchObject({ conclusion: 'success', findings: [{ action: 'warn' }] })
  })

  test('takes a waiver away from the count of its verdict', () => {
    const waived = decide(`waivers:\n  - { component: '${PURL}', license: BUSL-1.1, reason: agreed }\n`)
    expect(waived).toMatchObject({
      conclusion: 'success',
      counts: { waived: 1, 'not-open-source': 0 },
      findings: [{ action: 'none', waiver: { reason: 'agreed' } }],
    })
  })

  test.each([
    ['expired', 'expires: 2026-11-23', 'expired on 2026-11-23'],
    ['given for another license', 'license: MIT', 'was given for MIT, the license is now BUSL-1.1'],
    ['of another text', `text-sha256: ${'0'.repeat(64)}`, 'no text could be read'],
  ])('does not count a waiver that is %s, and says so at its line', (_, key, message) => {
    const decision = decide(`waivers:\n  - component: '${PURL}'\n    reason: agreed\n    ${key}\n`)
    expect(decision.conclusion).toBe('failure')
    expect(decision.waiverFaults).toMatchObject([{ line: 2 }])
    expect(decision.waiverFaults[0]?.message).toContain(message)
  })

  test('lets one waiver for the terms of a base cover all that is told because of them', () => {
    const card = component({ license: 'Apache-2.0' })
    const observations: Observation[] = [
      { ...closed, type: 'not-open-source-base', base: 'meta-llama/Llama-2-7b-hf', license: 'llama2' },
      { ...closed, type: 'inheritance-conflict', base: 'meta-llama/Llama-2-7b-hf', baseLicense: 'llama2', license: 'Apache-2.0' },
    ]
    const decision = conclude(
      facts([card], observations),
      policy(`waivers:\n  - { component: '${PURL}', license: llama2, reason: agreed }\n`),
    )
    expect(decision.findings.map(({ action }) => action)).toEqual(['none', 'none'])
    expect(decision).toMatchObject({ conclusion: 'success', counts: { waived: 1 }, waiverFaults: [] })
  })

  test('tells a waiver that covers nothing, where the tree is at hand', () => {
    const text = "waivers:\n  - { component: 'pkg:npm/gone', reason: x }\n"
    expect(decide(text).waiverFaults).toEqual([])
    expect(decide(text, { headComponents: [PURL] }).waiverFaults[0]?.message).toContain('covers no component')
  })

  test('refuses an Open Source license that the policy denies, in these words', () => {
    const agpl = component({ license: 'AGPL-3.0-only', verdict: { verdict: 'open-source', authority: 'osi-approved' } })
    const decision = conclude(facts([agpl], []), policy('licenses: { deny: [AGPL-3.0-only] }\n'))
    expect(decision).toMatchObject({ conclusion: 'failure', findings: [{ type: 'denied-by-policy', action: 'fail' }] })
    expect(decision.findings[0]?.message).toBe('AGPL-3.0-only is Open Source, but the policy of this repository does not accept it.')
  })

  test('lets pass what the policy allows', () => {
    expect(decide('licenses: { allow: [BUSL-1.1] }\n').conclusion).toBe('success')
  })

  test('leaves a component out of scope unjudged, and counts it as not evaluated', () => {
    const decision = conclude(facts([component({ scope: 'development' })], [closed]), policy('scopes: [runtime]\n'))
    expect(decision).toMatchObject({ conclusion: 'success', counts: { 'not-evaluated': 1, 'not-open-source': 0 } })
  })

  test('rules by folder, the longest first', () => {
    const inside = { ...closed, path: 'examples/a/package.json' }
    expect(conclude(facts([component()], [inside]), policy('folders: { examples/: { preset: report } }\n')).conclusion).toBe('success')
  })

  test('is neutral when nothing relevant changed', () => {
    expect(conclude(facts([], [], { relevant: false }), policy('')).conclusion).toBe('neutral')
  })
})

describe('inputs beside a policy file', () => {
  const act = (asked: Parameters<typeof tighten>[1], text: string) =>
    conclude(facts([component()], [closed]), tighten(policy(text), asked).policy).conclusion

  test('may tighten it', () => {
    expect(act({ preset: 'strict' }, 'preset: report\n')).toBe('failure')
    expect(act({ failOn: ['not-open-source'] }, 'preset: report\n')).toBe('failure')
  })

  test('may not relax it, and what was ignored is told', () => {
    expect(act({ preset: 'report' }, '')).toBe('failure')
    expect(act({ failOn: [] }, '')).toBe('failure')
    expect(act({ allow: ['BUSL-1.1'] }, '')).toBe('failure')
    expect(tighten(policy(''), { allow: ['X'], allowComponents: ['pkg:npm/*'], scopes: ['runtime'] }).ignored).toEqual([
      'allow-licenses',
      'allow-components',
      'scopes',
    ])
  })

  test('are the policy where there is no file', () => {
    const { policy: alone } = tighten(undefined, { allow: ['BUSL-1.1'] })
    expect(conclude(facts([component()], [closed]), alone).conclusion).toBe('success')
  })
})
