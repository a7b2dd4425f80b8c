import { createHash } from 'node:crypto'
import type { Action, Finding } from '#model/finding.ts'
import { FINDING_KINDS, type FindingKind } from '#model/finding-kind.ts'
import type { Report, Review } from '#model/report.ts'
import { jsonText, plain, urlPath } from '#reports/shared/escape.ts'
import { byWeight } from '#reports/shared/matters.ts'
import { DEFINITION, HOME } from '#reports/shared/project.ts'

/** GitHub keeps 5,000 results of a run and refuses more than 25,000: the weightiest are given. */
const MAX_RESULTS = 5000

/** What each kind means, for the rule's help. */
const HELP: Readonly<Record<FindingKind, string>> = {
  'not-open-source-license': 'The license has a term that does not meet the Open Source Definition.',
  'not-open-source-base': 'A model that this one is made from has a license that does not meet the Open Source Definition.',
  'inheritance-conflict': 'The declared license drops terms that the license of a base model says must be passed on.',
  'license-changed': 'An update changes the license.',
  'denied-by-policy': 'The license is Open Source, but the policy of this repository does not accept it.',
  'license-unknown': 'The license could not be found out.',
  'license-missing': 'No license is declared.',
  'unreviewed-license': 'OSI has not approved the license, and no clear breach was found.',
  'license-conflict': 'Sources disagree about the license.',
  'term-misuse': 'The words “open source” are said of something whose license is not.',
  'claim-unproven': 'The words “open source” are said of a model of which code and data are not known.',
  'name-license-mismatch': 'The name of the model belongs to a family that is published under another license.',
  'component-license': 'Code, weights and data are under different licenses.',
  'policy-changed': 'The change edits the policy, its waivers, or the step that runs this review.',
  'not-evaluated': 'A file or a component could not be evaluated.',
  reference: 'A model is used here.',
}

const LEVEL: Readonly<Record<Action, 'error' | 'warning' | 'note' | 'none'>> = {
  fail: 'error',
  warn: 'warning',
  notice: 'note',
  none: 'none',
}

/** SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export const report = {
  format: 'sarif',
  render: (review: Review): string => `${jsonText(log(review), 2)}\n`,
} satisfies Report

function log(review: Review) {
  const told = review.findings.filter(finding => finding.action !== 'none').sort(byWeight)
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'osd-review',
            semanticVersion: review.version,
            informationUri: HOME,
            rules: FINDING_KINDS.map(kind => ({
              id: kind,
              shortDescription: { text: HELP[kind] },
              fullDescription: { text: HELP[kind] },
              help: {
                text: `${HELP[kind]} The Open Source Definition: ${DEFINITION}`,
                markdown: `${HELP[kind]} [The Open Source Definition](${DEFINITION}).`,
              },
              helpUri: `${HOME}#readme`,
              properties: { tags: ['license', 'open-source'] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: results(told.slice(0, MAX_RESULTS)),
        properties: { conclusion: review.conclusion, counts: review.counts, resultsLeftOut: Math.max(0, told.length - MAX_RESULTS) },
      },
    ],
  }
}

function results(findings: readonly Finding[]) {
  const seen = new Map<string, number>()
  return findings.map(finding => {
    const print = fingerprint(finding)
    const nth = (seen.get(print) ?? 0) + 1
    seen.set(print, nth)
    return result(finding, nth === 1 ? print : `${print}:${nth}`)
  })
}

function result(finding: Finding, print: string) {
  return {
    ruleId: finding.type,
    ruleIndex: FINDING_KINDS.indexOf(finding.type),
    level: LEVEL[finding.action],
    message: { text: messageText(finding.message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: urlPath(finding.path), uriBaseId: '%SRCROOT%' },
          region: { startLine: finding.line, endLine: finding.endLine },
        },
      },
    ],
    // The place is not part of it: a moved line is the same finding.
    partialFingerprints: { 'osdReview/v1': print },
    properties: { component: finding.component, license: finding.license, verdict: finding.verdict, criteria: finding.criteria },
  }
}

/** In a SARIF message brackets are links and braces are placeholders (2.1.0, 3.11.5 and 3.11.6): names of theirs are neither. */
function messageText(message: string): string {
  return plain(message, 8000)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&')
}

function fingerprint({ type, path, component, model, base, license }: Finding): string {
  return createHash('sha256').update([type, path, component, model, base, license].join('\n')).digest('hex').slice(0, 32)
}
