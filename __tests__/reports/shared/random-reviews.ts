import fc from 'fast-check'
import type { Component, Status } from '#model/component.ts'
import type { Counts } from '#model/conclusion.ts'
import type { CriterionNumber } from '#model/criterion.ts'
import { FINDING_KINDS } from '#model/finding-kind.ts'
import type { Finding } from '#model/finding.ts'
import type { Review } from '#model/report.ts'
import type { Verdict, Violation } from '#model/verdict.ts'

/** Texts that try to be more than text, in each of the formats. */
const ATTACKS = [
  '</style></title></code></details><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)><a href="javascript:x">',
  "' onmouseover='x",
  '<!-- --><![CDATA[ ]]>&lt;&#60;&quot;',
  '[a](https://evil.example) {0} ![b](https://evil.example/p.png) \\[c\\]',
  '\u001b[31mred\u001b[0m \u202egnp.exe \u200b\u2066\u2028\u2029\u0000\ud800 \u{e0041}',
  '::error::x\n##[error]y\r\n@everyone #1',
  'MIT OR (GPL-2.0-only AND LicenseRef-x) WITH y',
  '__proto__',
  'https://evil.example/?a="b"',
]

/** Hostile or plain text that is never empty. */
export const text = fc.oneof(
  fc.constantFrom(...ATTACKS),
  fc.constantFrom('MIT', 'left-pad', 'llama2', 'src/a.py', '1.2.3', 'a b'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
)

const criterion = fc.constantFrom<CriterionNumber>(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
const violation: fc.Arbitrary<Violation> = fc.oneof(
  fc.record({ criterion, section: text, quote: text, line: fc.integer({ min: 1, max: 99 }), path: text, rule: text }),
  fc.record({ criterion, paraphrase: text, url: text, also: fc.array(criterion, { maxLength: 2 }) }),
)
const concern = fc.record({ rule: text, section: text, quote: text, line: fc.integer({ min: 1, max: 9 }) })
const authority = fc.constantFrom('osi-approved', 'osi-statement', 'catalogue', 'rule')

const verdict: fc.Arbitrary<Verdict> = fc.oneof(
  fc.record({ verdict: fc.constant('open-source'), authority }),
  fc.record({
    verdict: fc.constant('not-open-source'),
    authority,
    violations: fc.tuple(violation, violation),
    concerns: fc.array(concern, { maxLength: 1 }),
  }),
  fc.record({
    verdict: fc.constant('unreviewed'),
    reason: fc.constantFrom('recognised', 'no-breach-found', 'concern'),
    concerns: fc.array(concern, { maxLength: 2 }),
  }),
  fc.record({
    verdict: fc.constant('unknown'),
    reason: fc.constantFrom('none-declared', 'not-found', 'not-identified', 'ambiguous', 'not-asked', 'unavailable'),
  }),
)

const place = fc.record({ path: text, line: fc.integer({ min: 1, max: 900 }), span: fc.nat(9) }).map(({ path, line, span }) => ({
  path,
  line,
  endLine: line + span,
}))
const evidence = fc.record(
  {
    source: text,
    said: text,
    strength: fc.constantFrom('text', 'metadata', 'weak', 'none'),
    url: text,
    path: text,
    date: fc.constant('2026-01-02'),
    revision: text,
  },
  { requiredKeys: ['source', 'said', 'strength'] },
)
const prefix = fc.constantFrom(
  'pkg:npm/',
  'pkg:huggingface/',
  'pkg:huggingface/datasets/',
  'pkg:docker/',
  'pkg:githubactions/',
  'pkg:generic/',
)

const component: fc.Arbitrary<Component> = fc
  .record({
    prefix,
    name: text,
    version: fc.option(text, { nil: undefined }),
    license: text,
    verdict,
    subject: fc.constantFrom('software', 'weights', 'data', 'content'),
    status: fc.constantFrom<Status>('introduced', 'worsened', 'carried', 'removed'),
    scope: fc.constantFrom('runtime', 'development', 'test', 'build', 'optional', 'peer', 'managed', 'plugin', 'indirect'),
    places: fc.array(place, { minLength: 1, maxLength: 2 }),
    evidence: fc.array(evidence, { maxLength: 2 }),
    via: fc.option(fc.array(text, { minLength: 1, maxLength: 2 }), { nil: undefined }),
    waived: fc.boolean(),
    outside: fc.boolean(),
  })
  .map(({ prefix: type, version, via, waived, outside, license, ...rest }) => ({
    ...rest,
    purl: `${type}${rest.name}`,
    ...(rest.verdict.verdict === 'unknown' ? {} : { license }),
    ...(version === undefined ? {} : { version }),
    ...(via === undefined ? {} : { via }),
    ...(waived ? { waived } : {}),
    ...(outside ? { notEvaluated: 'scope' } : {}),
  }))

const finding: fc.Arbitrary<Finding> = fc
  .record({
    type: fc.constantFrom(...FINDING_KINDS),
    place,
    component: fc.tuple(prefix, text).map(([type, name]) => `${type}${name}`),
    base: fc.option(text, { nil: undefined }),
    license: text,
    violations: fc.array(violation, { maxLength: 2 }),
    evidence: fc.array(evidence, { maxLength: 1 }),
    action: fc.constantFrom('fail', 'warn', 'notice', 'none'),
    message: text,
    waiver: fc.option(fc.record({ component: text, reason: text, owner: text, expires: text, line: fc.integer({ min: 1, max: 9 }) }), {
      nil: undefined,
    }),
  })
  .map(({ place: at, violations, waiver, base, ...rest }) => ({
    ...rest,
    ...at,
    ...(base === undefined ? {} : { base }),
    ...(violations.length > 0 ? { violations, criteria: violations.map(one => one.criterion), verdict: 'not-open-source' as const } : {}),
    ...(rest.action === 'none' && waiver ? { waiver } : {}),
  }))

/** Whole reviews, hostile in every field that a change decides, with counts that add up. */
export const reviews: fc.Arbitrary<Review> = fc
  .record({
    components: fc.uniqueArray(component, { maxLength: 6, selector: ({ purl }) => purl }),
    findings: fc.array(finding, { maxLength: 6 }),
    notEvaluated: fc.array(
      fc.record({
        path: text,
        line: fc.integer({ min: 1, max: 9 }),
        reason: fc.constantFrom('content', 'time', 'scope', 'variable'),
        message: text,
      }),
      { maxLength: 2 },
    ),
    words: fc.array(text, { minLength: 4, maxLength: 4 }),
    conclusion: fc.constantFrom('success', 'failure', 'neutral'),
    preset: fc.constantFrom('open-source', 'strict', 'report'),
    commit: fc.boolean(),
  })
  .map(
    ({ components, findings, notEvaluated, words: [path = 'p', lineage = 'l', host = 'h', note = 'n'], conclusion, preset, commit }) => ({
      version: '0.1.0',
      conclusion,
      counts: countsOf(components),
      policy: { preset, path, revision: 'c'.repeat(40) },
      components,
      findings,
      notEvaluated,
      decision: { knowledge: '0123456789abcdef', date: '2026-11-25' },
      notes: [note],
      lineage: `graph TD\n  m0["${lineage}"]\n  m1["a/b<br>llama2"]:::closed\n  m1 -->|"finetune"| m0\n`,
      licenses: components.flatMap(({ license }) =>
        license === undefined
          ? []
          : [{ license, expression: 'LicenseRef-x', terms: [{ id: 'LicenseRef-x', title: note, url: 'https://license.example/' }] }],
      ),
      ...(commit ? { setting: { serverUrl: 'https://github.com', repository: 'acme/shop', commit: 'a'.repeat(40), baseRef: path } } : {}),
      hosts: [host],
    }),
  )

function countsOf(components: readonly Component[]): Counts {
  const counted = components.filter(({ status }) => status !== 'removed')
  const groups = counted.map(({ waived, notEvaluated, verdict: { verdict: word } }) =>
    waived ? 'waived' : notEvaluated === undefined ? word : 'not-evaluated',
  )
  const of = (word: string) => groups.filter(group => group === word).length
  const status = (word: Status) => counted.filter(one => one.status === word).length
  return {
    found: counted.length,
    'open-source': of('open-source'),
    'not-open-source': of('not-open-source'),
    unreviewed: of('unreviewed'),
    unknown: of('unknown'),
    waived: of('waived'),
    'not-evaluated': of('not-evaluated'),
    introduced: status('introduced'),
    worsened: status('worsened'),
    carried: status('carried'),
  }
}
