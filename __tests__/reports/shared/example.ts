import { fileURLToPath } from 'node:url'
import { openIndex } from '#detect/license-index.ts'
import { openFolder } from '#io/files.ts'
import { hosts } from '#io/hosts.ts'
import { readIndex, readKnowledge } from '#io/knowledge.ts'
import type { Review } from '#model/report.ts'
import { readPolicy } from '#policy/read-policy.ts'
import { review } from '#review.ts'

const dist = (file: string) => new URL(`../../../dist/${file}`, import.meta.url)
const side = (name: string) => openFolder(fileURLToPath(new URL(`../../../examples/pull-request/${name}`, import.meta.url)))

const WAIVED = `preset: open-source
scopes: [runtime]
waivers:
  - component: pkg:npm/%40example-org/ledger-engine
    license: BUSL-1.1
    reason: evaluation only, not shipped
    owner: "@org/legal"
    expires: 2099-01-31
`

/** The review of the pull request in `examples/`, asking nobody; with a waiver and a scope where asked for. */
export async function exampleReview(waived = false): Promise<Review> {
  const read = readPolicy('.github/osd-review.yml', waived ? WAIVED : '')
  if (!('policy' in read)) throw new Error('the policy of the example cannot be read')
  return review({
    base: side('base'),
    fork: side('base'),
    head: side('head'),
    wholeBase: true,
    policy: waived ? { ...read.policy, path: '.github/osd-review.yml', revision: 'b'.repeat(40) } : read.policy,
    policyPath: '.github/osd-review.yml',
    notes: [],
    version: '0.1.0',
    headCommit: 'a'.repeat(40),
    setting: {
      serverUrl: 'https://github.com',
      repository: 'acme/shop',
      commit: 'a'.repeat(40),
      runUrl: 'https://github.com/acme/shop/actions/runs/1',
      baseRef: 'main',
    },
    outside: {
      http: Object.assign(() => Promise.reject(new Error('nobody is asked')), { hosts: () => ['github.com'] }),
      hosts: hosts(() => undefined),
      offline: true,
      knowledge: readKnowledge(dist('knowledge.json')),
      index: openIndex(readIndex(dist('licenses.bin'))),
      now: new Date('2026-11-25T10:00:00Z'),
    },
  })
}
