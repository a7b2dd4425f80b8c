import { describe, expect, test } from '@jest/globals'
import { readPolicy } from '#policy/read-policy.ts'

const WHOLE = `
preset: strict
extends: my-org/policies/osd-review.yml@0123456789abcdef0123456789abcdef01234567
fail-on: [not-open-source-license, license-unknown]
warn-on: none
licenses: { allow: [CC0-1.0], deny: [AGPL-3.0-only] }
scopes: [runtime]
private: ['pkg:npm/%40acme/*']
waivers:
  - component: pkg:huggingface/meta-llama/Llama-2-7b-hf
    license: llama2
    reason: evaluation only
    owner: "@org/legal"
    expires: 2027-01-31
overrides:
  - { component: pkg:npm/old-thing@1, license: MIT, reason: LICENSE file at the tag }
folders:
  examples/: { preset: report }
  examples/deep/: { preset: strict }
`

const faultsOf = (text: string) => {
  const read = readPolicy('.github/osd-review.yml', text)
  return 'faults' in read ? read.faults.map(({ line, message }) => `${line}: ${message}`) : []
}

describe('a policy file', () => {
  test('is read whole, with the line of each waiver', () => {
    const read = readPolicy('.github/osd-review.yml', WHOLE)
    expect(read).toMatchObject({
      extends: { repository: 'my-org/policies', path: 'osd-review.yml', sha: '0123456789abcdef0123456789abcdef01234567' },
      policy: {
        preset: 'strict',
        failOn: ['not-open-source-license', 'license-unknown'],
        warnOn: [],
        allow: ['CC0-1.0'],
        deny: ['AGPL-3.0-only'],
        scopes: ['runtime'],
        waivers: [{ line: 10, license: 'llama2', expires: '2027-01-31', owner: '@org/legal' }],
        overrides: [{ component: 'pkg:npm/old-thing@1', license: 'MIT' }],
        folders: [{ folder: 'examples/deep/' }, { folder: 'examples/' }],
      },
    })
  })

  test('may be empty', () => {
    expect(readPolicy('p', '# nothing yet\n')).toMatchObject({ policy: { preset: 'open-source', waivers: [] } })
  })

  test.each([
    ['an unknown key', 'preset: report\nwaiver: []\n', '2: Unknown key "waiver" in the policy'],
    ['a bad choice', 'preset: lenient\n', '1: Unexpected "lenient" for "preset", expected one of open-source, strict, report'],
    ['an unpinned extends', 'extends: org/repo/p.yml@main\n', '1: Unexpected "org/repo/p.yml@main" for "extends"'],
    ['a waiver without a reason', 'waivers:\n  - component: pkg:npm/a\n', '2: Missing "reason" in "waivers"'],
    ['a waiver of no package URL', 'waivers:\n  - { component: left-pad, reason: x }\n', '2: Unexpected "left-pad" for "component"'],
    ['a bad date', "waivers:\n  - { component: 'pkg:npm/a', reason: x, expires: soon }\n", '2: Unexpected "soon" for "expires"'],
    ['broken YAML', 'preset: [report\n', '2: Broken YAML'],
    ['a doubled key', 'preset: report\npreset: strict\n', '2: Broken YAML'],
    ['a list where a mapping stands', '- preset\n', '1: Unexpected list for the policy, expected a mapping'],
  ])('with %s is a fault at its line', (_, text, message) => {
    expect(faultsOf(text).join('\n')).toContain(message)
  })

  test('is no way to pollute a prototype', () => {
    expect(faultsOf('__proto__: { preset: report }\n')[0]).toContain('Unknown key "__proto__"')
    expect(Object.hasOwn(Object.prototype, 'preset')).toBe(false)
  })
})
