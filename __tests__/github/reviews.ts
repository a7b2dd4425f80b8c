import type { Component } from '#model/component.ts'
import type { Counts } from '#model/conclusion.ts'
import type { Finding } from '#model/finding.ts'
import type { Review } from '#model/report.ts'

/** A model whose terms restrict, as the join of the stages would report it. */
export function restrictedModel(
  path: string,
  line: number,
  name = 'acme-labs/Parrot-7b',
  license = 'parrot-community',
): { readonly component: Component; readonly finding: Finding } {
  const violations = [
    {
      criterion: 5 as const,
      section: '2',
      quote: 'If you have more than ten thousand users, you must request a license from us.',
      line: 14,
      rule: 'size-cap',
    },
    {
      criterion: 6 as const,
      section: '1.b.iv',
      paraphrase: 'The use policy forbids fields of use.',
      url: 'https://parrots.example/use-policy',
    },
  ] as const
  const purl = `pkg:huggingface/${name}`
  return {
    component: {
      purl,
      name,
      license,
      verdict: { verdict: 'not-open-source', authority: 'catalogue', violations },
      subject: 'weights',
      status: 'introduced',
      scope: 'runtime',
      places: [{ path, line, endLine: line }],
      evidence: [
        { source: 'hugging-face', url: 'https://huggingface.co/acme-labs', said: license, strength: 'metadata', date: '2026-11-20' },
      ],
    },
    finding: {
      type: 'not-open-source-license',
      path,
      line,
      endLine: line,
      component: purl,
      model: name,
      part: 'weights',
      license,
      verdict: 'not-open-source',
      criteria: [5, 6],
      violations,
      status: 'introduced',
      action: 'fail',
      message: `${name} is made available under ${license}, whose terms of use do not meet OSD 5 and 6.`,
    },
  }
}

/** A package under an OSI-approved license. */
export function openPackage(name: string, path: string, line: number): Component {
  return {
    purl: `pkg:npm/${encodeURIComponent(name)}@1.0.0`,
    name,
    version: '1.0.0',
    license: 'MIT',
    verdict: { verdict: 'open-source', authority: 'osi-approved' },
    subject: 'software',
    status: 'introduced',
    scope: 'runtime',
    places: [{ path, line, endLine: line }],
    evidence: [{ source: 'npm', said: 'MIT', strength: 'metadata' }],
  }
}

/** A review of these components and findings, with counts that add up. */
export function reviewOf(components: readonly Component[], findings: readonly Finding[], more: Partial<Review> = {}): Review {
  return {
    version: '0.1.0',
    conclusion: findings.some(({ action }) => action === 'fail') ? 'failure' : 'success',
    counts: countsOf(components),
    policy: { preset: 'open-source' },
    components,
    findings,
    notEvaluated: [],
    hosts: ['huggingface.co'],
    ...more,
  }
}

/** The parts of a review in which several pieces are put together. */
export function joined(parts: readonly { readonly component: Component; readonly finding: Finding }[], more: Partial<Review> = {}): Review {
  return reviewOf(
    parts.map(({ component }) => component),
    parts.map(({ finding }) => finding),
    more,
  )
}

function countsOf(components: readonly Component[]): Counts {
  const counted = (test: (component: Component) => boolean) => components.filter(test).length
  const judged = (word: Component['verdict']['verdict']) =>
    counted(({ verdict, waived, notEvaluated }) => !waived && notEvaluated === undefined && verdict.verdict === word)
  return {
    found: components.length,
    'open-source': judged('open-source'),
    'not-open-source': judged('not-open-source'),
    unreviewed: judged('unreviewed'),
    unknown: judged('unknown'),
    waived: counted(({ waived }) => waived === true),
    'not-evaluated': counted(({ waived, notEvaluated }) => !waived && notEvaluated !== undefined),
    introduced: counted(({ status }) => status === 'introduced'),
    worsened: counted(({ status }) => status === 'worsened'),
    carried: counted(({ status }) => status === 'carried'),
  }
}
