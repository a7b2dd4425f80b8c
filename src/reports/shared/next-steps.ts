import type { Finding } from '#model/finding.ts'
import type { FindingKind } from '#model/finding-kind.ts'
import type { Alternative, Review } from '#model/report.ts'
import { code, fenced } from '#reports/shared/escape.ts'
import { sourceLink, waiverLink } from '#reports/shared/links.ts'
import { waiverEntry } from '#reports/shared/waiver-entry.ts'

/** What helps against each kind, besides what is known of the component. A downgrade is never offered as a click. */
const HELPS: Readonly<Record<FindingKind, string>> = {
  'not-open-source-license': 'Replace it by something under an OSI-approved license.',
  'not-open-source-base': 'Start from a base whose terms are OSI-approved.',
  'inheritance-conflict': 'Declare the license of the base, with its terms, or start from another base.',
  'license-changed': 'Stay below the version that changed, and look for a maintained fork: an old version may lack fixes.',
  'denied-by-policy': 'Replace it, or have the policy on the base branch accept the license.',
  'license-unknown': 'Ask the publisher to declare a license; what you know yourself goes under `overrides` in the policy.',
  'license-missing': 'Ask the publisher to declare a license; what you know yourself goes under `overrides` in the policy.',
  'unreviewed-license': 'Read the license; where it is fine for you, have the policy on the base branch accept it.',
  'license-conflict': 'Find out which source is right, and write it under `overrides` in the policy.',
  'term-misuse': 'Say “available under” and the name of the license in place of “open source”.',
  'claim-unproven': 'Name where code and training data are published, or say “weights under” and the name of the license.',
  'name-license-mismatch': 'Check with the publisher of the original model under which license it is.',
  'component-license': 'Keep the license of each part beside that part.',
  'policy-changed': 'Have it looked at by whoever answers for the policy.',
  'not-evaluated': 'Make the file readable, or leave it out by the policy on the base branch.',
  reference: 'Nothing has to be done.',
}

/** What can be done about a finding: a fork, the last open version, what helps in general, a waiver. */
export function nextSteps(finding: Finding, review: Review): string[] {
  if (finding.action !== 'fail' && finding.action !== 'warn') return []
  const alternative = review.alternatives?.find(({ purl }) => purl === finding.component)
  const entry = waiverEntry(finding)
  const steps = [
    ...(alternative ? known(alternative, review) : []),
    `- ${HELPS[finding.type]}`,
    ...(entry === undefined ? [] : [waiverStep(entry, review)]),
  ]
  return [['**What to do**', '', ...steps].join('\n')]
}

function known({ fork, lastOpen }: Alternative, review: Review): string[] {
  const steps: string[] = []
  if (fork) steps.push(`- Use the open fork ${sourceLink(code(fork.name, 120), fork.url, review, true)} (${code(fork.license, 120)}).`)
  if (lastOpen)
    steps.push(`- ${code(lastOpen.version, 60)} was the newest version under ${code(lastOpen.license, 120)}; it may lack fixes.`)
  return steps
}

function waiverStep(entry: string, review: Review): string {
  const { setting, policy } = review
  const ask = setting ? `[Request a waiver](${waiverLink(policy.path, entry, setting)})` : 'Request a waiver'
  const block = fenced('yaml', `waivers:\n${entry}`.trimEnd())
  return `- ${ask} on the base branch, where the policy is read from:\n\n${block.replace(/^/gm, '  ')}`
}
