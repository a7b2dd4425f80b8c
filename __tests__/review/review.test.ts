import { describe, expect, test } from '@jest/globals'
import { record, type Recorded } from '#__tests__/licenses/shared/outside.ts'
import { readKnowledge } from '#io/knowledge.ts'
import type { Source } from '#model/command.ts'
import { DEFAULT_POLICY } from '#policy/read-policy.ts'
import { review } from '#review.ts'

type Files = Readonly<Record<string, string>>

/** A tree in memory. */
function tree(files: Files): Source {
  return {
    list: () => Object.keys(files).sort((a, b) => (a < b ? -1 : 1)),
    read: path => (files[path] === undefined ? { error: `${path} does not exist` } : { bytes: new TextEncoder().encode(files[path]) }),
  }
}

async function reviewed(base: Files, head: Files, table: Readonly<Record<string, Recorded>> = {}, offline = true) {
  const { outside } = await record(table, { offline, knowledge: readKnowledge(new URL('../../dist/knowledge.json', import.meta.url)) })
  const sides = { base: tree(base), fork: tree(base), head: tree(head), wholeBase: true }
  return await review({ ...sides, policy: DEFAULT_POLICY, policyPath: '.github/osd-review.yml', notes: [], outside, version: '0.0.0' })
}

const lock = (packages: Readonly<Record<string, { readonly version: string; readonly license?: string; readonly dev?: boolean }>>) =>
  `${JSON.stringify({ name: 'shop', lockfileVersion: 3, packages: { '': { name: 'shop' }, ...Object.fromEntries(Object.entries(packages).map(([name, entry]) => [`node_modules/${name}`, entry])) } }, null, 2)}\n`

const use = (id: string) => `from transformers import AutoModel\nmodel = AutoModel.from_pretrained("${id}")\n`

describe('a review', () => {
  test('never calls a model open whose base on the Hub is not, whatever its own tag says', async () => {
    const card = '---\nlicense: apache-2.0\nbase_model: meta-llama/Llama-2-7b-hf\n---\n# tuned\n'
    const table = { 'https://huggingface.co/acme/tuned/resolve/main/README.md': { text: card } }
    const { findings, components, conclusion, lineage } = await reviewed({}, { 'app.py': use('acme/tuned') }, table, false)
    expect(conclusion).toBe('failure')
    expect(components).toMatchObject([{ purl: 'pkg:huggingface/acme/tuned', verdict: { verdict: 'not-open-source' } }])
    expect(findings.filter(({ action }) => action === 'fail').map(({ type, path, line }) => [type, path, line])).toEqual([
      ['inheritance-conflict', 'app.py', 2],
      ['not-open-source-base', 'app.py', 2],
    ])
    expect(lineage).toContain('meta-llama/Llama-2-7b-hf')
  })

  test('does not block an update of a package that was restricted before', async () => {
    const before = { 'package-lock.json': lock({ engine: { version: '1.0.0', license: 'BUSL-1.1' } }) }
    const after = { 'package-lock.json': lock({ engine: { version: '1.0.1', license: 'BUSL-1.1' } }) }
    expect(await reviewed(before, after)).toMatchObject({ conclusion: 'success', counts: { found: 1, carried: 1 } })
  })

  test('blocks an update to a worse license, and says which', async () => {
    const before = { 'package-lock.json': lock({ engine: { version: '1.0.0', license: 'MIT' } }) }
    const after = { 'package-lock.json': lock({ engine: { version: '2.0.0', license: 'BUSL-1.1' } }) }
    const { conclusion, counts, findings } = await reviewed(before, after)
    expect({ conclusion, worsened: counts.worsened }).toEqual({ conclusion: 'failure', worsened: 1 })
    expect(findings.find(({ type }) => type === 'license-changed')?.message).toContain('from MIT to BUSL-1.1')
  })

  test('takes a moved lock file for what was there before', async () => {
    const file = lock({ engine: { version: '1.0.0', license: 'BUSL-1.1' } })
    const moved = await reviewed({ 'a/package-lock.json': file }, { 'b/package-lock.json': `${file}\n` })
    expect(moved.findings.filter(({ action }) => action !== 'none')).toEqual([])
    expect(moved.conclusion).not.toBe('failure')
  })

  test('counts promotion from development to runtime as introduced', async () => {
    const before = { 'package-lock.json': lock({ engine: { version: '1.0.0', license: 'BUSL-1.1', dev: true } }) }
    const after = { 'package-lock.json': lock({ engine: { version: '1.0.0', license: 'BUSL-1.1' } }) }
    expect(await reviewed(before, after)).toMatchObject({ conclusion: 'failure', counts: { introduced: 1 } })
  })

  test('reads the terms that a visitor of the Hub has to accept, whatever the tag says', async () => {
    const card =
      '---\nlicense: mit\nextra_gated_prompt: You may use these weights for non-commercial research purposes only.\n---\n# tuned\n'
    const { conclusion, findings, components } = await reviewed({}, { 'acme/tuned/README.md': card })
    expect(conclusion).toBe('failure')
    expect(findings[0]).toMatchObject({ type: 'not-open-source-license', path: 'acme/tuned/README.md', line: 3, criteria: [6] })
    expect(components).toMatchObject([{ purl: 'pkg:huggingface/acme/tuned', verdict: { verdict: 'not-open-source', authority: 'rule' } }])
  })

  test('is neutral where nothing relevant changed', async () => {
    expect(await reviewed({}, { 'notes.txt': 'hello\n' })).toMatchObject({ conclusion: 'neutral', counts: { found: 0 }, findings: [] })
  })
})
