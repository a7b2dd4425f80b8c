import { describe, expect, test } from '@jest/globals'
import { batch, BATCH, record, spdxText, tree } from '#__tests__/licenses/shared/outside.ts'
import { changeBetween, remedyOf } from '#licenses/change.ts'
import { findLicenses, type LicenseOutside, type Wanted } from '#licenses/find-licenses.ts'
import type { LicenseChange } from '#model/license-change.ts'
import { wordDifference } from '#licenses/word-difference.ts'
import { processorTime } from '#__tests__/processor-time.ts'

const VERSIONS = 'https://api.deps.dev/v3/systems/NPM/packages/'
const versions = (...list: string[]) => ({
  json: { versions: list.map((version, n) => ({ versionKey: { version }, publishedAt: `2025-01-0${n + 1}T00:00:00Z` })) },
})

/** As a review does: both versions in one batch, and a remedy where the new one is worse. */
async function compareVersions(updates: readonly { readonly from: Wanted; readonly to: Wanted }[], outside: LicenseOutside) {
  const found = await findLicenses(
    updates.flatMap(({ from, to }) => [to, from]),
    outside,
  )
  const changes = new Map<string, LicenseChange>()
  for (const { from, to } of updates) {
    const [before, after] = [found.get(from.purl), found.get(to.purl)]
    if (!before || !after) continue
    const change = changeBetween(before, after)
    const isMended = change.change === 'worse' && !to.private
    changes.set(to.purl, isMended ? { ...change, remedy: await remedyOf(to.purl, outside) } : change)
  }
  return changes
}

describe('license change', () => {
  test('both versions are asked in one batch', async () => {
    const { outside, asked } = await record({
      [BATCH]: batch([
        ['NPM', 'a', '2.0.0', ['Apache-2.0']],
        ['NPM', 'a', '1.0.0', ['MIT']],
      ]),
    })
    const changes = await compareVersions([{ from: { purl: 'pkg:npm/a@1.0.0' }, to: { purl: 'pkg:npm/a@2.0.0' } }], outside)
    expect(changes.get('pkg:npm/a@2.0.0')).toMatchObject({
      change: 'same',
      newlyBroken: [],
      before: { license: 'MIT' },
      after: { license: 'Apache-2.0' },
    })
    expect(asked).toEqual([`POST ${BATCH}`])
  })

  test('a worse license: criteria newly broken, the fork, the newest version that was open', async () => {
    const known = (version: string, license: string) => ['NPM', 'store-server', version, [license]] as const
    const { outside } = await record({
      [BATCH]: batch([
        known('7.4.0', 'acme-source'),
        known('7.2.0', 'BSD-3-Clause'),
        known('7.3.1', 'BSD-3-Clause'),
        known('7.3.0', 'BSD-3-Clause'),
        known('7.3.2', 'acme-source'),
      ]),
      [`${VERSIONS}store-server`]: versions('7.2.0', '7.3.0', '7.3.1', '7.3.2', '7.4.0', '8.0.0', '7.4.0-rc1'),
    })
    const changes = await compareVersions(
      [{ from: { purl: 'pkg:npm/store-server@7.2.0' }, to: { purl: 'pkg:npm/store-server@7.4.0' } }],
      outside,
    )
    expect(changes.get('pkg:npm/store-server@7.4.0')).toMatchObject({
      change: 'worse',
      newlyBroken: [6],
      remedy: {
        fork: { name: 'Freestore', license: 'BSD-3-Clause' },
        lastOpen: { version: '7.3.1', license: 'BSD-3-Clause', date: '2025-01-03' },
      },
    })
  })

  test('what could not be asked is no change', async () => {
    const { outside } = await record({
      [BATCH]: batch([
        ['NPM', 'a', '1.0.0', ['MIT']],
        ['NPM', 'a', '2.0.0'],
      ]),
      'https://registry.npmjs.org/a/2.0.0': { status: 503 },
    })
    const changes = await compareVersions([{ from: { purl: 'pkg:npm/a@1.0.0' }, to: { purl: 'pkg:npm/a@2.0.0' } }], outside)
    expect(changes.get('pkg:npm/a@2.0.0')).toMatchObject({ change: 'unknown', newlyBroken: [] })
  })

  test('texts of both versions are compared word by word', async () => {
    const files = {
      'node_modules/a/package.json': '{"version":"2.0.0","license":"MIT"}',
      'node_modules/a/LICENSE': `${spdxText('MIT')}\nNot for use in warehouses.\n`,
    }
    const tarless = { version: '1.0.0', license: 'MIT' }
    const { outside } = await record(
      { [BATCH]: batch([['NPM', 'a', '1.0.0', ['MIT']]]), 'https://registry.npmjs.org/a/1.0.0': { json: tarless } },
      { tree: tree(files) },
    )
    const changes = await compareVersions(
      [{ from: { purl: 'pkg:npm/a@1.0.0', path: 'x/y' }, to: { purl: 'pkg:npm/a@2.0.0', path: 'package-lock.json' } }],
      outside,
    )
    expect(changes.get('pkg:npm/a@2.0.0')?.change).not.toBe('none')
  })
})

describe('word difference', () => {
  test('a changed year or holder is silent', () => {
    const text = spdxText('MIT')
    expect(wordDifference(`Copyright (c) 2020 A\n${text}`, `Copyright (c) 2026 B Inc.\nAll rights reserved.\n${text}`)).toEqual([])
    expect(wordDifference('One  two\nthree', 'One two three')).toEqual([])
  })

  test('inserted, dropped and replaced words with what stands around them', () => {
    expect(wordDifference('a b c d e f', 'a b x y c d f')).toEqual([
      { before: 'a b', removed: '', added: 'x y', after: 'c d e f' },
      { before: 'a b c d', removed: 'e', added: '', after: 'f' },
    ])
    expect(wordDifference('you may sell it', 'you may not sell it')).toMatchObject([{ removed: '', added: 'not' }])
  })

  test('two other texts have no difference to show', () => {
    expect(wordDifference(spdxText('GPL-3.0-only'), spdxText('Apache-2.0'))).toBeUndefined()
  })

  test('hostile lengths stay fast', () => {
    const from = processorTime()
    wordDifference('a '.repeat(200_000), 'b '.repeat(200_000))
    expect(processorTime() - from).toBeLessThan(3000)
  })
})
