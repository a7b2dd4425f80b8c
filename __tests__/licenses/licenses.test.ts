import { relicensedAnswer } from '#licenses/relicensed.ts'
import { describe, expect, test } from '@jest/globals'
import { lookupModel } from '#licenses/models.ts'
import { findLicenses, type Wanted } from '#licenses/find-licenses.ts'
import type { LicenseOutside } from '#licenses/find-licenses.ts'
import { batch, BATCH, KNOWLEDGE, record, spdxText, tree, type Recorded } from '#__tests__/licenses/shared/outside.ts'
import { processorTime } from '#__tests__/processor-time.ts'

const NPM = 'https://registry.npmjs.org/'
const HIDDEN_TERMS = 'The Hidden Terms\n\nYou may not use the software for commercial purposes.\n'

async function find(wanted: Wanted, table: Readonly<Record<string, Recorded>>, more: Partial<LicenseOutside> = {}) {
  const { outside, asked } = await record(table, more)
  const found = (await findLicenses([wanted], outside)).get(wanted.purl)
  if (!found) throw new Error('no answer')
  return { ...found, asked, said: found.evidence.map(({ source, said }) => `${source}: ${said}`) }
}

describe('the order of sources', () => {
  test('one batch answers for all, and what it knows is asked nowhere else', async () => {
    const { outside, asked } = await record({
      [BATCH]: batch([
        ['NPM', 'a', '1.0.0', ['MIT']],
        ['PYPI', 'b', '2.0', ['Apache-2.0']],
        ['GO', 'x.org/c', 'v1.0.0', ['ISC']],
      ]),
    })
    const found = await findLicenses(
      [{ purl: 'pkg:npm/a@1.0.0' }, { purl: 'pkg:pypi/b@2.0' }, { purl: 'pkg:golang/x.org/c@v1.0.0' }, { purl: 'pkg:npm/a@1.0.0' }],
      outside,
    )
    expect([...found].map(([purl, { license, verdict }]) => [purl, license, verdict.verdict])).toEqual([
      ['pkg:npm/a@1.0.0', 'MIT', 'open-source'],
      ['pkg:pypi/b@2.0', 'Apache-2.0', 'open-source'],
      ['pkg:golang/x.org/c@v1.0.0', 'ISC', 'open-source'],
    ])
    expect(asked).toEqual([`POST ${BATCH}`])
  })

  test('a missing answer goes on to the registry, with both in the evidence', async () => {
    const found = await find(
      { purl: 'pkg:npm/a@1.0.0' },
      { [BATCH]: batch([['NPM', 'a', '1.0.0', []]]), [`${NPM}a/1.0.0`]: { json: { license: 'MIT' } } },
    )
    expect(found).toMatchObject({ license: 'MIT', verdict: { verdict: 'open-source' } })
    expect(found.said).toEqual(['deps.dev: declares no license', 'npm: MIT'])
  })

  test('what accuses is asked for once more', async () => {
    const found = await find(
      { purl: 'pkg:npm/a@1.0.0' },
      { [BATCH]: batch([['NPM', 'a', '1.0.0', ['Acme Source Terms 1']]]), [`${NPM}a/1.0.0`]: { json: { license: 'acme-source' } } },
    )
    expect(found).toMatchObject({ license: 'acme-source', verdict: { verdict: 'not-open-source', authority: 'catalogue' } })
    expect(found.asked).toEqual([`POST ${BATCH}`, `GET ${NPM}a/1.0.0`])
  })

  test('what lies in the tree is read there', async () => {
    const files = {
      'web/node_modules/a/package.json': '{"version":"1.0.0","license":"MIT"}',
      'web/node_modules/a/LICENSE': spdxText('MIT'),
    }
    const found = await find({ purl: 'pkg:npm/a@1.0.0', path: 'web/package-lock.json', declared: 'MIT' }, {}, { tree: tree(files) })
    expect(found).toMatchObject({ license: 'MIT', verdict: { verdict: 'open-source' } })
    expect(found.asked.filter(url => url.includes(NPM))).toEqual([])
  })

  test('a copy in the tree is no way around the registry', async () => {
    const files = { 'node_modules/a/package.json': '{"version":"1.0.0","license":"MIT"}', 'node_modules/a/LICENSE': spdxText('MIT') }
    const table = { [BATCH]: batch([['NPM', 'a', '1.0.0', ['acme-source']]]), [`${NPM}a/1.0.0`]: { json: { license: 'acme-source' } } }
    const found = await find({ purl: 'pkg:npm/a@1.0.0', path: 'package-lock.json' }, table, { tree: tree(files) })
    expect(found).toMatchObject({ license: 'acme-source', verdict: { verdict: 'not-open-source' } })
    expect(found.conflicts).toMatchObject([{ licenses: ['acme-source', 'MIT'] }])
  })

  test('another version in the tree says nothing', async () => {
    const files = { 'node_modules/a/package.json': '{"version":"2.0.0","license":"MIT"}', 'node_modules/a/LICENSE': spdxText('MIT') }
    const found = await find({ purl: 'pkg:npm/a@1.0.0', path: 'package-lock.json' }, {}, { tree: tree(files) })
    expect(found.verdict).toEqual({ verdict: 'unknown', reason: 'not-found' })
  })

  test('the metadata of an unpacked wheel', async () => {
    const files = {
      'lib/My_Tool-1.0.dist-info/METADATA': 'Metadata-Version: 2.4\nName: my-tool\nVersion: 1.0\nLicense-Expression: MIT\n\nLicense: ISC\n',
    }
    expect(await find({ purl: 'pkg:pypi/my-tool@1.0' }, {}, { tree: tree(files) })).toMatchObject({
      license: 'MIT',
      verdict: { verdict: 'open-source' },
    })
  })

  test.each([
    [
      'the license files of a wheel',
      'pkg:pypi/tool@1.0',
      'requirements.txt',
      'v/tool-1.0.dist-info/METADATA',
      'Version: 1.0\n',
      'v/tool-1.0.dist-info/licenses/LICENSE',
    ],
    [
      'a folder above a workspace member',
      'pkg:npm/%40x/tool@1.0',
      'packages/a/package.json',
      'node_modules/@x/tool/package.json',
      '{"version":"1.0"}',
      'node_modules/@x/tool/LICENSE',
    ],
    [
      'the store of pnpm',
      'pkg:npm/%40x/tool@1.0',
      'pnpm-lock.yaml',
      'node_modules/.pnpm/@x+tool@1.0/node_modules/@x/tool/package.json',
      '{"version":"1.0"}',
      'node_modules/.pnpm/@x+tool@1.0/node_modules/@x/tool/LICENSE',
    ],
    [
      'a vendored Go module',
      'pkg:golang/x.org/tool@v1.0.0',
      'go.mod',
      'vendor/modules.txt',
      '# x.org/tool v1.0.0\n## explicit\n',
      'vendor/x.org/tool/LICENSE',
    ],
  ])('%s', async (_, purl, path, metadata, facts, license) => {
    expect(await find({ purl, path }, {}, { tree: tree({ [metadata]: facts, [license]: spdxText('ISC') }) })).toMatchObject({
      license: 'ISC',
      verdict: { verdict: 'open-source' },
    })
  })

  test('GitHub’s dependency graph answers before deps.dev', async () => {
    const found = await find({ purl: 'pkg:npm/a@1.0.0' }, {}, { graph: new Map([['pkg:npm/a@1.0.0', 'MIT']]) })
    expect(found).toMatchObject({ license: 'MIT', asked: [] })
  })
})

describe('what counts', () => {
  test('the lock file’s own word never passes a component, and is shown', async () => {
    const found = await find({ purl: 'pkg:npm/a@1.0.0', declared: 'MIT', path: 'package-lock.json' }, {})
    expect(found.verdict).toEqual({ verdict: 'unknown', reason: 'not-found' })
    expect(found.license).toBeUndefined()
    expect(found.said[0]).toBe('declaring-file: MIT (declared in the change itself)')
  })

  test('offline it carries the verdict, marked as not verified', async () => {
    const found = await find({ purl: 'pkg:npm/a@1.0.0', declared: 'MIT', path: 'package-lock.json' }, {}, { offline: true })
    expect(found).toMatchObject({ license: 'MIT', verdict: { verdict: 'open-source' }, asked: [] })
    expect(found.said).toEqual(['declaring-file: MIT (declared, not verified)'])
  })

  test('offline and nothing declared is not asked', async () => {
    expect((await find({ purl: 'pkg:cargo/a@1.0.0' }, {}, { offline: true })).verdict).toEqual({ verdict: 'unknown', reason: 'not-asked' })
  })

  test('an accusing lock file accuses nothing by itself', async () => {
    const found = await find(
      { purl: 'pkg:npm/a@1.0.0', declared: 'acme-source', path: 'package-lock.json' },
      { [BATCH]: batch([['NPM', 'a', '1.0.0', ['MIT']]]) },
    )
    expect(found).toMatchObject({ license: 'MIT', verdict: { verdict: 'open-source' } })
    expect(found.conflicts).toMatchObject([{ kind: 'weak', licenses: ['MIT', 'acme-source'] }])
  })

  test('an identified text outranks metadata, and the disagreement is told', async () => {
    const files = { 'node_modules/a/package.json': '{"version":"1.0.0","license":"MIT"}', 'node_modules/a/LICENSE': spdxText('Apache-2.0') }
    const found = await find({ purl: 'pkg:npm/a@1.0.0', path: 'package-lock.json' }, {}, { tree: tree(files) })
    expect(found).toMatchObject({ license: 'Apache-2.0', verdict: { verdict: 'open-source' } })
    expect(found.conflicts).toMatchObject([{ kind: 'text', licenses: ['Apache-2.0', 'MIT'] }])
  })

  test('between metadata the stricter counts', async () => {
    const table = {
      [BATCH]: batch([['PYPI', 'a', '1.0', []]]),
      'https://pypi.org/pypi/a/1.0/json': {
        json: { info: { license: 'acme-source', classifiers: ['License :: OSI Approved :: MIT License'] } },
      },
    }
    const found = await find({ purl: 'pkg:pypi/a@1.0' }, table)
    expect(found).toMatchObject({ license: 'acme-source', verdict: { verdict: 'not-open-source' } })
    expect(found.conflicts).toMatchObject([{ kind: 'metadata', licenses: ['acme-source', 'MIT'] }])
  })

  test('a name that nobody knows is not outvoted by an open one', async () => {
    const table = {
      [BATCH]: batch([['PYPI', 'a', '1.0', []]]),
      'https://pypi.org/pypi/a/1.0/json': {
        json: { info: { license: 'House Rules', classifiers: ['License :: OSI Approved :: MIT License'] } },
      },
    }
    expect((await find({ purl: 'pkg:pypi/a@1.0' }, table)).verdict).toEqual({ verdict: 'unknown', reason: 'not-identified' })
  })

  test('two texts that are the branches of a choice confirm it', async () => {
    const files = {
      'vendor/a/Cargo.toml': 'version = "1.0.0"\nlicense = "MIT OR Apache-2.0"\n',
      'vendor/a/LICENSE-MIT': spdxText('MIT'),
      'vendor/a/LICENSE-APACHE': spdxText('Apache-2.0'),
    }
    const found = await find({ purl: 'pkg:cargo/a@1.0.0', path: 'Cargo.lock' }, {}, { tree: tree(files) })
    expect(found).toMatchObject({ license: 'MIT OR Apache-2.0', verdict: { verdict: 'open-source' }, conflicts: [] })
  })

  test('several licenses without relation are ambiguous until somebody states it', async () => {
    const lonely = await find({ purl: 'pkg:gem/a@1.0' }, { [BATCH]: batch([['RUBYGEMS', 'a', '1.0', ['MIT', 'acme-source']]]) })
    expect(lonely.verdict).toEqual({ verdict: 'unknown', reason: 'ambiguous' })
    const table = {
      [BATCH]: batch([['NPM', 'a', '1.0.0', ['MIT', 'acme-source']]]),
      [`${NPM}a/1.0.0`]: { json: { license: 'MIT OR LicenseRef-acme-source' } },
    }
    expect((await find({ purl: 'pkg:npm/a@1.0.0' }, table)).verdict.verdict).toBe('open-source')
  })

  test('an address beside a name that says nothing speaks for it', async () => {
    const pom = '<project><licenses><license><name>House terms</name><url>https://acme.example/terms</url></license></licenses></project>'
    const found = await find({ purl: 'pkg:maven/org.acme/a@1' }, { 'https://repo1.maven.org/maven2/org/acme/a/1/a-1.pom': { text: pom } })
    expect(found).toMatchObject({ license: 'acme-source', verdict: { verdict: 'not-open-source' } })
  })

  test.each([
    ['an endless name', `MIT${' '.repeat(500_000)}OR${' '.repeat(500_000)}ISC${'x'.repeat(500_000)}`],
    ['an expression too long to be read', Array.from({ length: 5000 }, () => 'MIT').join(' OR ')],
  ])('%s is read by nobody, and fast', async (_, license) => {
    const from = processorTime()
    const found = await find(
      { purl: 'pkg:npm/a@1.0.0', declared: license, path: 'package-lock.json' },
      { [`${NPM}a/1.0.0`]: { json: { license: { type: license } } } },
    )
    expect(found.verdict.verdict).toBe('unknown')
    expect(JSON.stringify(found.evidence).length).toBeLessThan(3000)
    expect(processorTime() - from).toBeLessThan(2000)
  })

  test('a text by its own words', async () => {
    const answer = {
      license: { spdx_id: 'NOASSERTION' },
      path: 'LICENSE',
      encoding: 'base64',
      content: Buffer.from(HIDDEN_TERMS).toString('base64'),
    }
    const found = await find(
      { purl: 'pkg:githubactions/acme/act@v1' },
      { 'https://api.github.com/repos/acme/act/license?ref=v1': { json: answer } },
    )
    expect(found.verdict.verdict).not.toBe('open-source')
    expect(found.texts).toMatchObject([{ name: 'LICENSE', text: HIDDEN_TERMS }])
  })
})

describe('why nothing is known', () => {
  test.each([
    [
      'none declared',
      { [BATCH]: batch([['NPM', 'a', '1.0.0', []]]), [`${NPM}a/1.0.0`]: { json: {} } },
      'none-declared',
      'npm: declares no license',
    ],
    ['not found', {}, 'not-found', 'npm: not found: answered 404'],
    ['rate limited', { [`${NPM}a/1.0.0`]: { status: 429 } }, 'unavailable', 'npm: asked for a pause: answered 429'],
    ['unreachable', { [`${NPM}a/1.0.0`]: { status: 503 } }, 'unavailable', 'npm: could not be reached: answered 503'],
    ['refused', { [`${NPM}a/1.0.0`]: { status: 403 } }, 'unavailable', 'npm: refused: answered 403'],
    ['broken', { [`${NPM}a/1.0.0`]: { text: '{"license":' } }, 'unavailable', 'npm: gave an answer that cannot be read: broken JSON'],
  ] as const)('%s', async (_, table, reason, line) => {
    const found = await find({ purl: 'pkg:npm/a@1.0.0' }, table)
    expect(found.verdict).toEqual({ verdict: 'unknown', reason })
    expect(found.said).toContain(line)
  })

  test('an aggregator’s “none” is no last word while the registry is out of reach', async () => {
    const found = await find(
      { purl: 'pkg:npm/a@1.0.0' },
      { [BATCH]: batch([['NPM', 'a', '1.0.0', []]]), [`${NPM}a/1.0.0`]: { status: 503 } },
    )
    expect(found.verdict).toEqual({ verdict: 'unknown', reason: 'unavailable' })
  })

  test('out of time is told apart', async () => {
    const late: Recorded = { reply: { ok: false, because: 'deadline', detail: 'the time for the review had run out' } }
    const found = await find({ purl: 'pkg:npm/a@1.0.0' }, { [BATCH]: late, [`${NPM}a/1.0.0`]: late })
    expect(found).toMatchObject({ verdict: { verdict: 'unknown', reason: 'unavailable' }, outOfTime: true })
  })

  test('what is no package URL', async () => {
    expect((await find({ purl: 'npm:a' }, {})).verdict).toEqual({ verdict: 'unknown', reason: 'not-asked' })
  })
})

describe('privacy', () => {
  const wanted = { purl: 'pkg:npm/%40acme/a@1.0.0' }

  test.each([
    ['a private pattern', { ...wanted, private: true }],
    ['a private host', { ...wanted, fetchedFrom: 'https://npm.acme.internal/@acme/a/-/a-1.0.0.tgz' }],
    ['a private git host', { ...wanted, fetchedFrom: 'git+ssh://git@git.acme.internal/acme/a.git#abc' }],
    ['a host in the package URL', { purl: 'pkg:npm/%40acme/a@1.0.0?repository_url=https://npm.acme.internal' }],
    ['a folder', { purl: 'pkg:npm/inner@1.0.0', fetchedFrom: 'file:../inner' }],
    ['a host of another git service', { purl: 'pkg:npm/a@1.0.0', fetchedFrom: 'git+https://gitlab.com/acme/a.git#1' }],
    ['a private model', { purl: 'pkg:huggingface/acme/secret', private: true }],
  ])('%s leaves for no service', async (_, one) => {
    const found = await find(one, {})
    expect(found.asked).toEqual([])
    expect(found.verdict).toEqual({ verdict: 'unknown', reason: 'not-asked' })
    expect(found.said.join()).toMatch(/its name was not sent anywhere/)
  })

  test('a public registry that a file names is no private host', async () => {
    const table = { [BATCH]: batch([['RUBYGEMS', 'a', '1.0', ['MIT']]]) }
    expect((await find({ purl: 'pkg:gem/a@1.0', fetchedFrom: 'https://rubygems.org/' }, table)).license).toBe('MIT')
  })

  test('private patterns of the policy hold for all that is looked up', async () => {
    const isPrivate = (purl: string) => purl.includes('acme')
    const { outside, asked } = await record({}, { isPrivate })
    await findLicenses([wanted, { purl: 'pkg:huggingface/acme/m' }, { purl: 'pkg:githubactions/acme/act@v1' }], outside)
    expect((await lookupModel('acme/m', 'main', 'model', outside)).evidence[0]?.said).toMatch(/not sent anywhere/)
    expect(asked).toEqual([])
  })

  test('a package that is fetched from GitHub is that repository, not the registry’s package of its name', async () => {
    const answer = {
      license: { spdx_id: 'MIT' },
      path: 'LICENSE',
      encoding: 'base64',
      content: Buffer.from(spdxText('MIT')).toString('base64'),
    }
    const found = await find(
      { purl: 'pkg:npm/a@1.0.0', fetchedFrom: 'git+ssh://git@github.com/acme/a.git#0123abc' },
      { 'https://api.github.com/repos/acme/a/license?ref=0123abc': { json: answer } },
    )
    expect(found).toMatchObject({ license: 'MIT', asked: ['GET https://api.github.com/repos/acme/a/license?ref=0123abc'] })
  })
})

describe('the repository of a package', () => {
  const API = 'https://api.github.com/repos/acme/a'
  const file = (id: string) => ({
    json: { license: { spdx_id: id }, path: 'LICENSE', encoding: 'base64', content: Buffer.from(spdxText(id)).toString('base64') },
  })
  const registry = { [`${NPM}a/1.0.0`]: { json: { repository: { type: 'git', url: 'git+https://github.com/acme/a.git' } } } }

  test('its license at the tag of the version', async () => {
    const found = await find({ purl: 'pkg:npm/a@1.0.0' }, { ...registry, [`${API}/license?ref=v1.0.0`]: file('MIT') })
    expect(found).toMatchObject({ license: 'MIT', verdict: { verdict: 'open-source' } })
  })

  test('its default branch where there is no tag, said so', async () => {
    const found = await find({ purl: 'pkg:npm/a@1.0.0' }, { ...registry, [`${API}/license`]: file('ISC') })
    expect(found).toMatchObject({ license: 'ISC', verdict: { verdict: 'open-source' } })
    expect(found.said.at(-1)).toBe('github: LICENSE: ISC (of the default branch of its repository, not of this version)')
  })

  test('a default branch accuses no version', async () => {
    const closed = {
      json: {
        license: { spdx_id: 'NOASSERTION' },
        path: 'LICENSE',
        encoding: 'base64',
        content: Buffer.from(HIDDEN_TERMS.repeat(3)).toString('base64'),
      },
    }
    const found = await find({ purl: 'pkg:npm/a@1.0.0' }, { ...registry, [`${API}/license`]: closed })
    expect(found.verdict.verdict).toBe('unknown')
  })

  test('what a registry declares is not asked for there', async () => {
    const table = { [`${NPM}a/1.0.0`]: { json: { license: 'MIT', repository: 'acme/a' } } }
    expect((await find({ purl: 'pkg:npm/a@1.0.0' }, table)).asked.filter(url => url.includes('api.github.com'))).toEqual([])
  })

  test('a repository without license is told from one that is not there', async () => {
    expect((await find({ purl: 'pkg:githubactions/acme/a@v1' }, { [API]: { json: { full_name: 'acme/a' } } })).verdict).toEqual({
      verdict: 'unknown',
      reason: 'none-declared',
    })
    expect((await find({ purl: 'pkg:githubactions/acme/a@v1' }, {})).verdict).toEqual({ verdict: 'unknown', reason: 'not-found' })
  })
})

test('a mixed change has evidence for every component', async () => {
  const purls = [
    'pkg:npm/a@1.0.0',
    'pkg:pypi/b@1',
    'pkg:cargo/c@1.0.0',
    'pkg:golang/x.org/d@v1.0.0',
    'pkg:maven/org.acme/e@1',
    'pkg:docker/store@7.2',
    'pkg:githubactions/acme/act@v1',
    'pkg:huggingface/acme/m',
    'pkg:terraform/acme/t@1',
    'pkg:generic/vendor/z',
  ]
  for (const offline of [false, true]) {
    const { outside } = await record({}, { offline })
    const found = await findLicenses(
      purls.map(purl => ({ purl })),
      outside,
    )
    expect([...found.keys()].sort()).toEqual([...purls].sort())
    for (const { evidence } of found.values()) expect(evidence.length).toBeGreaterThan(0)
  }
})

describe('software under a license that changes by date', () => {
  const at = (purl: string, day: string) => {
    const answer = relicensedAnswer(purl, KNOWLEDGE, new Date(`${day}T00:00:00Z`))
    return answer?.kind === 'declared' ? answer.license : answer?.kind
  }

  test.each([
    ['pkg:docker/ledger@2.1', '2026-05-31', 'BUSL-1.1'],
    ['pkg:docker/ledger@2.1', '2026-06-01', 'unavailable'],
    ['pkg:docker/ledger@1.9', '2026-06-01', 'MIT'],
    ['pkg:docker/ledger@latest', '2026-06-01', 'BUSL-1.1'],
    ['pkg:docker/index@2.0', '2026-05-30', 'FSL-1.1-MIT'],
    ['pkg:docker/index@2.0', '2026-05-31', 'unavailable'],
    ['pkg:docker/store@7.5', '2036-01-01', 'acme-source'],
  ])('%s on %s', (purl, day, said) => {
    expect(at(purl, day)).toBe(said)
  })
})

describe('relicensed software', () => {
  test.each([
    ['pkg:docker/store@7.2', 'BSD-3-Clause', 'open-source'],
    ['pkg:docker/store@7.4.1-alpine', 'acme-source', 'not-open-source'],
    ['pkg:docker/store@7', 'acme-source', 'not-open-source'],
    ['pkg:docker/store@9', 'AGPL-3.0-only', 'open-source'],
    ['pkg:docker/store', 'AGPL-3.0-only', 'open-source'],
    ['pkg:docker/store@latest', 'AGPL-3.0-only', 'open-source'],
    ['pkg:docker/store@sha256:0123', undefined, 'unknown'],
    ['pkg:docker/store@9f8e7d6c5b4a', undefined, 'unknown'],
    ['pkg:npm/store-server@7.4.1-0.20240101000000-0123456789ab', undefined, 'unknown'],
    ['pkg:docker/STORE@7.2', 'BSD-3-Clause', 'open-source'],
    ['pkg:docker/other@1', undefined, 'unknown'],
    ['pkg:npm/store-server@7.4.0', 'acme-source', 'not-open-source'],
    ['pkg:npm/store-server@6.5.2', 'BSD-3-Clause', 'open-source'],
    ['pkg:npm/store-server@6.5.4', 'acme-source', 'not-open-source'],
    ['pkg:docker/store@6.5', 'acme-source', 'not-open-source'],
    ['pkg:docker/store@6.4.9', undefined, 'unknown'],
    ['pkg:docker/store@6.4.8', 'BSD-3-Clause', 'open-source'],
    ['pkg:docker/cache@3.1', 'acme-source', 'not-open-source'],
    ['pkg:docker/cache@2.5', undefined, 'unknown'],
    ['pkg:docker/cache@1.0', undefined, 'unknown'],
    ['pkg:docker/queue@1.0', undefined, 'unknown'],
    ['pkg:docker/queue@3.0', undefined, 'unknown'],
  ])('%s', async (purl, license, verdict) => {
    const found = await find({ purl }, {})
    expect([found.license, found.verdict.verdict]).toEqual([license, verdict])
    if (purl.startsWith('pkg:docker/queue')) expect(found.said.join()).toContain('from the table of relicensed software, not re-read')
    if (purl.startsWith('pkg:docker')) expect(found.said).toContain('container-image: not asked: contents not looked at')
  })
})
