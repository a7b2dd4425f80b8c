import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { mergeResults, readResult, type Result } from '#commands/shared/merge.ts'
import { processorTime } from '#__tests__/processor-time.ts'

const word = fc.constantFrom('open-source', 'not-open-source', 'unreviewed', 'unknown')
const place = fc.record({ path: fc.constantFrom('package.json', 'a/go.mod'), line: fc.integer({ min: 1, max: 3 }) })
const component = fc.record(
  {
    purl: fc.constantFrom('pkg:npm/a@1', 'pkg:npm/b@2', 'pkg:pypi/c@3'),
    verdict: word,
    license: fc.constantFrom('MIT', 'BUSL-1.1'),
    status: fc.constantFrom('introduced', 'worsened', 'carried'),
    places: fc.array(place, { maxLength: 2 }),
    evidence: fc.array(fc.record({ source: fc.constant('npm'), said: fc.constantFrom('MIT', 'BUSL-1.1') }), { maxLength: 2 }),
    waived: fc.constant(true),
  },
  { requiredKeys: ['purl', 'verdict', 'license', 'status', 'places', 'evidence'] },
)
const result: fc.Arbitrary<Result> = fc.record(
  {
    version: fc.constantFrom('0.1.0', '0.2.0'),
    conclusion: fc.constantFrom('success', 'failure', 'neutral'),
    counts: fc.constant({}),
    policy: fc.record({ preset: fc.constantFrom('open-source', 'strict') }),
    components: fc.uniqueArray(component, { maxLength: 3, selector: item => item.purl }),
    findings: fc.array(place, { maxLength: 2 }),
    notEvaluated: fc.array(place, { maxLength: 1 }),
    hosts: fc.array(fc.constantFrom('api.deps.dev', 'pypi.org'), { maxLength: 2 }),
    repository: fc.constantFrom('org/one', 'org/two'),
  },
  { requiredKeys: ['version', 'conclusion', 'counts', 'policy', 'components', 'findings', 'notEvaluated', 'hosts'] },
)

describe('merge', () => {
  test('the order of the jobs does not matter', () => {
    fc.assert(fc.property(result, result, (a, b) => expect(mergeResults([a, b])).toEqual(mergeResults([b, a]))))
  })
  test('joining in stages gives what joining at once gives', () => {
    fc.assert(
      fc.property(result, result, result, (a, b, c) => {
        const whole = mergeResults([a, b, c])
        expect(mergeResults([mergeResults([a, b]), c])).toEqual(whole)
        expect(mergeResults([a, mergeResults([b, c])])).toEqual(whole)
      }),
    )
  })
  test('a repeated job changes nothing', () => {
    fc.assert(fc.property(result, result, (a, b) => expect(mergeResults([a, b, a])).toEqual(mergeResults([a, b]))))
  })
  test('a waiver of one repository does not hide a component of another', () => {
    const one = (waived: boolean): Result => ({
      version: '1',
      conclusion: waived ? 'success' : 'failure',
      counts: {},
      policy: { preset: 'open-source' },
      components: [
        { purl: 'pkg:npm/a@1', verdict: 'not-open-source', status: 'introduced', places: [], evidence: [], ...(waived ? { waived } : {}) },
      ],
      findings: [],
      notEvaluated: [],
      hosts: [],
    })
    for (const results of [
      [one(true), one(false)],
      [one(false), one(true)],
    ])
      expect(mergeResults(results)).toMatchObject({ conclusion: 'failure', counts: { waived: 0, 'not-open-source': 1 } })
  })

  test('a thousand repositories with the same packages are joined in seconds', () => {
    const results = Array.from({ length: 1000 }, (_, n): Result => ({
      version: '1',
      conclusion: 'success',
      counts: {},
      policy: { preset: 'open-source' },
      components: Array.from({ length: 20 }, (__, k) => ({
        purl: `pkg:npm/p${k}@1`,
        verdict: 'open-source',
        status: 'introduced',
        places: [{ path: 'package.json', line: k }],
        evidence: [{ source: 'npm', said: 'MIT' }],
      })),
      findings: [],
      notEvaluated: [],
      hosts: [],
      repository: `org/${n}`,
    }))
    const start = processorTime()
    expect(mergeResults(results).components[0]?.places).toHaveLength(1000)
    expect(processorTime() - start).toBeLessThan(10_000)
  })

  test('equal paths of two repositories stay apart', () => {
    const one = {
      version: '1',
      conclusion: 'failure',
      counts: {},
      policy: { preset: 'strict' },
      components: [],
      findings: [{ path: 'x' }],
      notEvaluated: [],
      hosts: [],
    }
    const joined = mergeResults([
      { ...one, repository: 'org/one' },
      { ...one, repository: 'org/two' },
    ])
    expect(joined.findings.map(finding => finding['path'])).toEqual(['org/one:x', 'org/two:x'])
  })
  test('what is no result is told', () => {
    expect(readResult('{"a":1}')).toEqual({ error: 'not a result of osd-review, expected what "--format json" writes' })
    expect(readResult('{')).toHaveProperty('error')
  })
})
