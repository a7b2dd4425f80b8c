import type { Component } from '#model/component.ts'
import type { Review } from '#model/report.ts'

/** Where `init` writes the workflow. */
export const WORKFLOW_PATH = '.github/workflows/osd-review.yml'

/** One complete workflow: the events at which a merge is decided, and no more rights than the review needs. */
export function proposedWorkflow(version: string): string {
  return `name: osd-review
on:
  pull_request:
    types: [opened, synchronize, reopened, edited]
  merge_group:
permissions: {}
jobs:
  osd-review:
    runs-on: ubuntu-latest
    permissions:
      contents: read # read the change and the policy
      pull-requests: write # write the review
    steps:
      # Pin the full commit SHA of this release for the strictest supply chain.
      - uses: osd-review/osd-review@v${version}
`
}

/** A policy that starts by telling, with what is in use today as comments to decide about. */
export function proposedPolicy({ components, counts }: Review): string {
  const closed = components.filter(({ verdict }) => verdict.verdict === 'not-open-source')
  const free = licensesOf(components.filter(({ verdict }) => verdict.verdict === 'unreviewed' && verdict.reason === 'recognised'))
  return [
    '# yaml-language-server: $schema=https://raw.githubusercontent.com/osd-review/osd-review/main/schema/policy.schema.json',
    `# Found when this was proposed: ${counts.found} components, ${counts['open-source']} Open Source, ${counts['not-open-source']} not, ${counts.unreviewed} not reviewed by OSI, ${counts.unknown} unknown.`,
    '# Nothing blocks yet. When the reports are as you want them, set the preset to open-source.',
    'preset: report',
    ...(free.length > 0
      ? ['licenses:', '  # Free licenses in use that OSI has not approved.', `  allow: [${free.map(quoted).join(', ')}]`]
      : []),
    ...(closed.length > 0
      ? [
          '# In use and not Open Source. What was there before never blocks; a waiver is for what you add knowingly.',
          '# waivers:',
          ...closed.slice(0, 50).flatMap(waiver),
        ]
      : []),
    '',
  ].join('\n')
}

function waiver({ purl, license }: Component): string[] {
  return [
    `#   - component: ${quoted(purl)}`,
    ...(license === undefined ? [] : [`#     license: ${quoted(license)}`]),
    '#     reason: why it is accepted',
    "#     owner: '@org/team'",
  ]
}

function licensesOf(components: readonly Component[]): string[] {
  const ids = components.flatMap(({ license }) => (license !== undefined && /^[\w.+-]+$/.test(license) ? [license] : []))
  return [...new Set(ids)].sort((a, b) => (a < b ? -1 : 1))
}

/** A YAML string in single quotes, on one line. */
function quoted(text: string): string {
  return /^[\w.+-]+$/.test(text) ? text : `'${text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').replaceAll("'", "''")}'`
}
