import { describe, expect, test } from '@jest/globals'
import { record, spdxText, type Recorded } from '#__tests__/licenses/shared/outside.ts'
import { findLicenses, type LicenseOutside } from '#licenses/find-licenses.ts'
import { lookupModel } from '#licenses/models.ts'

const HUB = 'https://huggingface.co/'
const SHA = 'b'.repeat(40)
const MISSING: Recorded = { status: 404, headers: { 'x-error-code': 'EntryNotFound', 'x-repo-commit': SHA } }

function repository(id: string, files: Readonly<Record<string, string>>, revision = 'main'): Record<string, Recorded> {
  const names = ['README.md', 'LICENSE', 'LICENSE.md', 'LICENSE.txt', 'USE_POLICY.md']
  const all = [...new Set([...names, ...Object.keys(files)])]
  return Object.fromEntries(
    all.map(name => {
      const text = files[name]
      return [`${HUB}${id}/resolve/${revision}/${name}`, text === undefined ? MISSING : { text, headers: { 'x-repo-commit': SHA } }]
    }),
  )
}

async function look(id: string, table: Readonly<Record<string, Recorded>>, more: Partial<LicenseOutside> = {}, revision = 'main') {
  const { outside, asked } = await record(table, more)
  const found = await lookupModel(id, revision, id.startsWith('datasets/') ? 'dataset' : 'model', outside)
  return { ...found, asked, said: found.evidence.map(({ source, said }) => `${source}: ${said}`) }
}

describe('models', () => {
  test('a plain tag with its file: two requests, one commit', async () => {
    const found = await look(
      'acme/a',
      repository('acme/a', {
        'README.md': '---\nlicense: apache-2.0\nbase_model: [acme/b, acme/c]\nbase_model_relation: merge\n---\n',
        LICENSE: spdxText('Apache-2.0'),
      }),
    )
    expect(found).toMatchObject({
      license: 'Apache-2.0',
      verdict: { verdict: 'open-source' },
      subject: 'weights',
      commit: SHA,
      baseModels: ['acme/b', 'acme/c'],
      relation: 'merge',
    })
    expect(found.evidence.map(({ revision }) => revision)).toEqual([SHA, SHA])
  })

  test('a plain tag without a file is two requests', async () => {
    const found = await look('acme/a', repository('acme/a', { 'README.md': '---\nlicense: mit\n---\n' }))
    expect(found).toMatchObject({ license: 'MIT', verdict: { verdict: 'open-source' } })
    expect(found.asked).toHaveLength(2)
  })

  test('a mirror that says a bare 404 for a file', async () => {
    const table: Record<string, Recorded> = {
      [`${HUB}acme/a/resolve/main/README.md`]: { text: '---\nlicense: other\nlicense_name: house\n---\n' },
      [`${HUB}acme/a/resolve/main/LICENSE.md`]: { text: spdxText('MIT') },
    }
    const found = await look('acme/a', table)
    expect(found).toMatchObject({ license: 'MIT', verdict: { verdict: 'open-source' } })
    expect(found.said.join()).not.toContain('not found')
  })

  test('other with a name that the catalogue has', async () => {
    const found = await look(
      'acme/a',
      repository('acme/a', { 'README.md': '---\nlicense: other\nlicense_name: acme\nlicense_link: LICENSE.md\n---\n' }),
    )
    expect(found.verdict).toMatchObject({ verdict: 'not-open-source', authority: 'catalogue' })
  })

  test('a link to a host that is not allowed is compared, never followed', async () => {
    const found = await look(
      'acme/a',
      repository('acme/a', { 'README.md': '---\nlicense: other\nlicense_name: house\nlicense_link: https://acme.example/terms\n---\n' }),
    )
    expect(found.verdict).toMatchObject({ verdict: 'not-open-source' })
    expect(found.asked.filter(url => url.includes('acme.example'))).toEqual([])
  })

  test('a link into the repository and to another one of the Hub is followed', async () => {
    const inside = repository('acme/a', {
      'README.md': '---\nlicense: other\nlicense_name: house\nlicense_link: ./terms/HOUSE.txt\n---\n',
      'terms/HOUSE.txt': spdxText('MIT'),
    })
    expect((await look('acme/a', inside)).verdict.verdict).toBe('open-source')
    const other = {
      ...repository('acme/a', { 'README.md': `---\nlicense: other\nlicense_name: house\nlicense_link: ${HUB}acme/b/blob/v2/TERMS\n---\n` }),
      [`${HUB}acme/b/resolve/v2/TERMS`]: { text: spdxText('ISC') },
    }
    expect((await look('acme/a', other)).license).toBe('ISC')
  })

  test('a link that climbs out of the repository is not followed', async () => {
    const found = await look(
      'acme/a',
      repository('acme/a', { 'README.md': '---\nlicense: other\nlicense_name: house\nlicense_link: ../../b/resolve/main/LICENSE\n---\n' }),
    )
    expect(found.verdict.verdict).toBe('unknown')
    expect(found.asked.some(url => url.includes('..'))).toBe(false)
  })

  test('a link to GitHub is read by its API', async () => {
    const table = {
      ...repository('acme/a', { 'README.md': '---\nlicense: other\nlicense_link: https://github.com/acme/a/blob/main/LICENSE\n---\n' }),
      'https://api.github.com/repos/acme/a/contents/LICENSE?ref=main': { text: spdxText('MIT') },
    }
    expect(await look('acme/a', table)).toMatchObject({ license: 'MIT', verdict: { verdict: 'open-source' } })
  })

  test('a tag against the text beside it', async () => {
    const found = await look('acme/a', repository('acme/a', { 'README.md': '---\nlicense: mit\n---\n', LICENSE: spdxText('Apache-2.0') }))
    expect(found.license).toBe('Apache-2.0')
    expect(found.conflicts).toMatchObject([{ kind: 'text', licenses: ['Apache-2.0', 'MIT'] }])
  })

  test('an exact id is in the catalogue, and a family name decides nothing', async () => {
    const card = { 'README.md': '---\nlicense: apache-2.0\n---\n' }
    expect((await look('acme/One-7B', repository('acme/One-7B', card))).verdict.verdict).toBe('not-open-source')
    expect((await look('acme/one-9b', repository('acme/one-9b', card))).verdict.verdict).toBe('open-source')
  })

  test('offline the catalogue alone answers, and says so', async () => {
    const found = await look('acme/one-7b', {}, { offline: true })
    expect(found).toMatchObject({ license: 'acme-source', verdict: { verdict: 'not-open-source' }, asked: [] })
    expect(found.said[0]).toBe('hugging-face: not asked: offline: only the catalogue was asked')
    const unread = await look('acme/zero-7b', {}, { offline: true })
    expect(unread.verdict.verdict).toBe('unknown')
    expect(unread.said.join()).toContain('not re-read')
    expect((await look('acme/other', {}, { offline: true })).verdict).toEqual({ verdict: 'unknown', reason: 'not-asked' })
  })

  test('gated, missing, limited and out of reach stay apart', async () => {
    const all = (reply: Recorded) => Object.fromEntries(['README.md', 'LICENSE'].map(name => [`${HUB}acme/a/resolve/main/${name}`, reply]))
    const gated = await look('acme/a', all({ status: 403, headers: { 'x-error-code': 'GatedRepo' } }))
    expect(gated).toMatchObject({ gated: true, verdict: { verdict: 'unknown', reason: 'unavailable' } })
    expect((await look('acme/a', all({ status: 401, headers: { 'x-error-code': 'RepoNotFound' } }))).verdict).toEqual({
      verdict: 'unknown',
      reason: 'not-found',
    })
    expect((await look('acme/a', all({ status: 404 }))).verdict).toEqual({ verdict: 'unknown', reason: 'not-found' })
    expect((await look('acme/a', all({ status: 429, headers: { ratelimit: '"resolvers";r=0;t=123' } }))).verdict).toEqual({
      verdict: 'unknown',
      reason: 'unavailable',
    })
    expect((await look('acme/a', repository('acme/a', { 'README.md': '# A\n' }))).verdict).toEqual({
      verdict: 'unknown',
      reason: 'none-declared',
    })
  })

  test('a repository under a new name is read and said so', async () => {
    const moved = (name: string, text: string): Recorded => ({
      reply: {
        ok: true,
        status: 200,
        headers: {},
        body: new TextEncoder().encode(text),
        url: `${HUB}api/resolve-cache/models/bcme/a/${SHA}/${name}`,
        redirects: [{ url: `${HUB}acme/a/resolve/main/${name}`, headers: { 'x-repo-commit': SHA } }],
      },
    })
    const table = {
      [`${HUB}acme/a/resolve/main/README.md`]: moved('README.md', '---\nlicense: mit\n---\n'),
      [`${HUB}acme/a/resolve/main/LICENSE`]: MISSING,
    }
    const found = await look('acme/a', table)
    expect(found).toMatchObject({ license: 'MIT', movedTo: 'bcme/a', commit: SHA })
    expect(found.said.join()).toContain('under the name bcme/a')
  })

  test('terms in the prompt of a gated card', async () => {
    const prompt = spdxText('ISC')
      .split('\n')
      .map(line => `  ${line}`)
      .join('\n')
    const found = await look(
      'acme/a',
      repository('acme/a', { 'README.md': `---\nlicense: other\nextra_gated_prompt: |\n${prompt}\n---\n` }),
    )
    expect(found.license).toBe('ISC')
  })

  test('by package URL, datasets too', async () => {
    const table = {
      [`${HUB}datasets/acme/d/resolve/main/README.md`]: { text: '---\nlicense: [mit, isc]\n---\n' },
      [`${HUB}datasets/acme/d/resolve/main/LICENSE`]: MISSING,
    }
    const { outside } = await record(table)
    const found = await findLicenses([{ purl: 'pkg:huggingface/datasets/acme/d' }], outside)
    expect(found.get('pkg:huggingface/datasets/acme/d')).toMatchObject({
      license: 'MIT, ISC',
      subject: 'data',
      verdict: { verdict: 'open-source' },
    })
  })
})
