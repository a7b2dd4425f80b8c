import { describe, expect, test } from '@jest/globals'
import type { Files } from '#__tests__/action/run-action.ts'
import { LLAMA, lock, PLAIN, workplace } from '#__tests__/action/workplace.ts'

const at = workplace()

const POLICY = '.github/osd-review.yml'
const SHA = 'a'.repeat(40)
const WAIVER = [
  'waivers:',
  '  - component: pkg:huggingface/meta-llama/Llama-2-7b-hf',
  '    reason: evaluation only',
  '    owner: "@org/legal"',
]
const waived = (expires: string) => `${[...WAIVER, `    expires: ${expires}`].join('\n')}\n`

describe('the policy', () => {
  test('is read from the tip of the base: an edit is policy-changed, and still judged by the old one', async () => {
    const place = at()
    const base: Files = { ...PLAIN, [POLICY]: 'preset: open-source\n' }
    const pull = place.open(base, { ...base, ...LLAMA, [POLICY]: 'preset: report\n' })
    const ran = await place.run(pull)
    expect(ran.status).toBe(1)
    expect(place.result().findings).toContainEqual(expect.objectContaining({ type: 'policy-changed', path: POLICY, action: 'warn' }))
  })

  test('can be tightened by inputs and not relaxed, and what is ignored is told', async () => {
    const place = at()
    const base: Files = { ...PLAIN, [POLICY]: 'preset: open-source\n', 'loose.yml': 'preset: report\n' }
    const pull = place.open(base, { ...base, ...LLAMA })
    const loose = {
      preset: 'report',
      'fail-on': 'none',
      'allow-licenses': 'llama2',
      'allow-components': 'pkg:huggingface/*/*',
      scopes: 'development',
      paths: 'docs/**',
      'paths-ignore': 'app/**',
      config: 'loose.yml',
    }
    const ran = await place.run(pull, { inputs: loose })
    expect(ran.status).toBe(1)
    for (const name of ['allow-licenses', 'allow-components', 'scopes', 'paths', 'paths-ignore', 'config'])
      expect(ran.log.replace(/\s+/g, ' ')).toMatch(new RegExp(`inputs are ignored: [^.]*\\b${name}\\b`))
  })

  test('report of the base is made strict by an input', async () => {
    const place = at()
    const base: Files = { ...PLAIN, [POLICY]: 'preset: report\n' }
    const pull = place.open(base, { ...base, ...LLAMA })
    expect((await place.run(pull)).status).toBe(0)
    expect((await place.run(pull, { inputs: { preset: 'strict' } })).status).toBe(1)
  })

  test('a waiver covers its component', async () => {
    const place = at()
    const base: Files = { ...PLAIN, [POLICY]: waived('2999-01-31') }
    const ran = await place.run(place.open(base, { ...base, ...LLAMA }))
    expect({ status: ran.status, waived: ran.outputs['waived'], closed: ran.outputs['not-open-source'] }).toEqual({
      status: 0,
      waived: '1',
      closed: '0',
    })
  })

  test('an expired waiver does not count, and is told at its line', async () => {
    const place = at()
    const base: Files = { ...PLAIN, [POLICY]: waived('2020-01-31') }
    const ran = await place.run(place.open(base, { ...base, ...LLAMA }))
    expect(ran.status).toBe(1)
    expect(ran.log.replace(/\s+/g, ' ')).toContain(
      `${POLICY}:2: The waiver for pkg:huggingface/meta-llama/Llama-2-7b-hf does not count: it expired on 2020-01-31`,
    )
  })

  test('an unused waiver is told at its line, and one whose component is in the tree is not', async () => {
    const place = at()
    const base: Files = {
      ...LLAMA,
      'package-lock.json': lock({ a: ['1.0.0', 'MIT'] }),
      [POLICY]: `${waived('2999-01-31')}  - component: pkg:npm/gone\n    reason: x\n    owner: "@a"\n    expires: 2999-01-31\n`,
    }
    const ran = await place.run(place.open(base, { ...base, 'package-lock.json': lock({ a: ['1.0.1', 'MIT'] }) }))
    expect(ran.status).toBe(0)
    expect(ran.log).toContain(`${POLICY}:6: The waiver for pkg:npm/gone covers no component`)
    expect(ran.log).not.toContain(`${POLICY}:2:`)
  })

  test('a component outside the scopes is found, and not evaluated', async () => {
    const place = at()
    const base: Files = { ...PLAIN, [POLICY]: 'scopes: [development]\n' }
    const head = { ...base, 'package-lock.json': lock({ engine: ['2.0.0', 'BUSL-1.1'] }) }
    const ran = await place.run(place.open(base, head))
    expect(ran.status).toBe(0)
    expect(ran.outputs).toMatchObject({ found: '1', 'not-evaluated': '1', 'not-open-source': '0' })
  })

  test('extends one of another repository at a full commit id, and the stricter wins', async () => {
    const place = at()
    place.github.state.elsewhere.set(`acme/policies/osd.yml@${SHA}`, 'licenses: { deny: [MIT] }\n')
    const base: Files = { ...PLAIN, [POLICY]: `preset: report\nextends: acme/policies/osd.yml@${SHA}\n` }
    const ran = await place.run(place.open(base, { ...base, ...LLAMA }))
    expect(ran.status).toBe(1)
    expect(ran.summary).toContain('Merge blocked')
  })

  test.each([
    ['is unpinned', 'extends: acme/policies/osd.yml@main\n', /::error.*osd-review\.yml:1: .*extends/],
    [
      'cannot be read',
      `preset: report\nextends: acme/policies/gone.yml@${SHA}\n`,
      /::error.*osd-review\.yml:2: The policy acme\/policies\/gone\.yml@a+ could not be read/,
    ],
  ])('extends nothing that %s: an error at its line', async (_, text, error) => {
    const place = at()
    const base: Files = { ...PLAIN, [POLICY]: text }
    const ran = await place.run(place.open(base, { ...base, ...LLAMA }))
    expect(ran.status).toBe(1)
    expect(ran.log).toMatch(error)
  })
})
