import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Component } from '#model/component.ts'
import type { Finding } from '#model/finding.ts'
import type { Review } from '#model/report.ts'
import { report as annotations } from '#reports/annotations.ts'
import { report as jobSummary } from '#reports/job-summary.ts'
import { plannedComments } from '#reports/shared/inline.ts'
import { findingMarker, readFingerprints } from '#reports/shared/marker.ts'
import { report as stickySummary } from '#reports/sticky-summary.ts'
import { report as text } from '#reports/text.ts'

/** One text that tries everything at once, and its parts. */
const ATTACKS = [
  'a`b``c```d @everyone #1 </details></summary> <img src=x onerror=y> ![p](https://evil.example/p.png) [l](javascript:x) https://evil.example/ |x| \\| ',
  '\n\n# Heading\n\n@org/team\n```\n::error::x\n##[error]y\n',
  '--><script>x</script><!-- osd-review:finding 0123456789ab -->',
  '\u001b[31m\u202e\u200b\u2066\u2028$x$',
]
const hostile = fc.oneof(
  fc.constantFrom(...ATTACKS),
  fc.array(fc.constantFrom(...ATTACKS.join(' ').split(' ')), { maxLength: 12 }).map(parts => parts.join(' ')),
)

const reviews = fc
  .record({ text: hostile, other: hostile, action: fc.constantFrom('fail' as const, 'warn' as const, 'notice' as const) })
  .map(({ text, other, action }) => review(text, other, action))

/** A review in which every field that the change decides is hostile. */
function review(text: string, other: string, action: Finding['action']): Review {
  const violations = [
    { criterion: 6, section: text, quote: other, line: 3, path: text, url: `https://evil.example/${text}` },
    { criterion: 5, section: other, paraphrase: text, url: text },
  ] as const
  const component: Component = {
    purl: `pkg:npm/${text}`,
    name: text,
    version: other,
    license: text,
    verdict: { verdict: 'not-open-source', authority: 'rule', violations, concerns: [{ rule: text, quote: other, section: text }] },
    subject: 'software',
    status: 'introduced',
    scope: 'runtime',
    places: [{ path: other, line: 1, endLine: 1 }],
    via: [text, other],
    evidence: [{ source: text, url: `https://evil.example/${other}`, path: text, said: other, date: text, strength: 'weak' }],
  }
  const finding: Finding = {
    type: 'not-open-source-license',
    path: other,
    line: 1,
    endLine: 1,
    component: component.purl,
    model: text,
    license: text,
    verdict: 'not-open-source',
    criteria: [5, 6],
    violations,
    action,
    message: `${text} is under ${other}.`,
  }
  const unknown: Finding = {
    type: 'license-unknown',
    path: text,
    line: 2,
    endLine: 2,
    component: `pkg:npm/x${text}`,
    reason: text,
    action: 'warn',
    message: text,
  }
  const waived: Finding = {
    ...finding,
    component: `pkg:npm/w${text}`,
    action: 'none',
    waiver: { component: text, license: text, reason: text, owner: other, expires: text, line: 4 },
  }
  return {
    version: '0.1.0',
    conclusion: action === 'fail' ? 'failure' : 'success',
    counts: {
      found: 1,
      'open-source': 0,
      'not-open-source': 1,
      unreviewed: 0,
      unknown: 0,
      waived: 0,
      'not-evaluated': 0,
      introduced: 1,
      worsened: 0,
      carried: 0,
    },
    policy: { preset: text, path: text, revision: other },
    components: [component],
    findings: [finding, unknown, waived, { ...finding, type: 'term-misuse', action: 'warn' }],
    notEvaluated: [{ path: text, line: 1, endLine: 1, reason: 'content', message: other }],
    notes: [text],
    lineage: text,
    alternatives: [
      {
        purl: component.purl,
        lastOpen: { version: text, license: other },
        fork: { name: text, url: 'https://fork.example/', license: other },
      },
    ],
    setting: {
      serverUrl: 'https://github.com',
      repository: 'acme/shop',
      commit: 'a'.repeat(40),
      runUrl: 'https://github.com/acme/shop/actions/runs/1',
      baseRef: text,
    },
    hosts: [text],
  }
}

/** Elements, links and lines that are ours; everything else outside code would be theirs. */
const OURS = /<\/?(details|summary|b|sub|code)( open)?>|<!-- osd-review:[a-z]+( [0-9a-f]{12})* -->/g

describe('a review in which everything is hostile', () => {
  test('carries nothing of theirs outside code, in summary, job summary and inline comments', () => {
    fc.assert(
      fc.property(reviews, hostileReview => {
        const inline = plannedComments(hostileReview, { files: [], complete: true }).map(({ body }) => body)
        for (const markdown of [stickySummary.render(hostileReview), jobSummary.render(hostileReview), ...inline]) {
          const outside = withoutCode(markdown)
          expect(outside.replace(OURS, '').replace(/\]\([^)]*\)/g, ']')).not.toMatch(/<|@|(^|[^&])#\d|!\[|\w:\/\/|^# |^~~~|\$/im)
          for (const [, address = ''] of outside.matchAll(/\]\(([^)]*)\)/g))
            expect(address).toMatch(/^https:\/\/(github\.com|opensource\.org|fork\.example)\/[\w./%?=&#-]*$/)
          // Line breaks are ours; all else that is not seen is shown by its code point.
          expect(markdown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
          expect(count(markdown, '<details')).toBe(count(outside, '</details>'))
        }
      }),
      { numRuns: 300 },
    )
  })

  test('sends a terminal nothing that it obeys', async () => {
    await fc.assert(
      fc.asyncProperty(reviews, async hostileReview => {
        expect((await text.render(hostileReview)).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
      }),
      { numRuns: 300 },
    )
  })

  test('gives the log one line for each annotation, and no command but ours', () => {
    fc.assert(
      fc.property(reviews, hostileReview => {
        for (const line of annotations.render(hostileReview).trimEnd().split('\n')) {
          expect(line).toMatch(/^::(error|warning|notice) file=[^,:]*,line=\d+,endLine=\d+,title=[^:]*::/)
          expect(line).not.toContain('##[')
        }
      }),
      { numRuns: 300 },
    )
  })

  test('cannot add fingerprints to a comment', () => {
    fc.assert(
      fc.property(reviews, hostileReview => {
        for (const { body, fingerprints } of plannedComments(hostileReview, { files: [], complete: true }))
          expect(readFingerprints(body)).toEqual(fingerprints)
      }),
      { numRuns: 300 },
    )
    expect(readFingerprints(findingMarker(['0123456789ab']))).toEqual(['0123456789ab'])
  })
})

/** Leaves out fences, code spans and `<code>` elements. */
function withoutCode(markdown: string): string {
  return markdown
    .replace(/^([ ]*)(`{3,})[a-z]*\n[^]*?\n\1\2$/gm, '')
    .replace(/<code>[^<]*<\/code>/g, '')
    .replace(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/gu, '')
}

function count(text: string, part: string): number {
  return text.split(part).length - 1
}
