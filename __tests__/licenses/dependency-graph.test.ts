import { describe, expect, test } from '@jest/globals'
import { record, type Recorded } from '#__tests__/licenses/shared/outside.ts'
import { readDependencyGraph } from '#licenses/dependency-graph.ts'
import { findLicenses } from '#licenses/find-licenses.ts'

const URL_ = 'https://api.github.com/repos/acme/app/dependency-graph/compare/aaa...bbb'
const change = (package_url: string, license: string | null, change_type = 'added') => ({
  change_type,
  manifest: 'package-lock.json',
  package_url,
  license,
})

function page(items: readonly unknown[], next?: string): Recorded {
  return { text: JSON.stringify(items), headers: next === undefined ? {} : { link: `<${URL_}?page=9>; rel="last", <${next}>; rel="next"` } }
}

async function read(table: Readonly<Record<string, Recorded>>) {
  const { outside, asked } = await record(table)
  return { ...(await readDependencyGraph({ repository: 'acme/app', base: 'aaa', head: 'bbb' }, outside)), asked }
}

describe('dependency graph', () => {
  test('all pages, by canonical package URL, what is removed left out', async () => {
    const { licenses, fault } = await read({
      [URL_]: page([change('pkg:npm/%40acme/a@1.0.0', 'MIT'), change('pkg:npm/b@1.0.0', 'ISC', 'removed')], `${URL_}?page=2`),
      [`${URL_}?page=2`]: page([
        change('pkg:golang/x.org/c@1.0.0', 'BSD-3-Clause'),
        change('pkg:pypi/d@2', null),
        change('pkg:npm/e', 'MIT'),
        'nonsense',
      ]),
    })
    expect(fault).toBeUndefined()
    expect([...licenses]).toEqual([
      ['pkg:npm/%40acme/a@1.0.0', 'MIT'],
      ['pkg:golang/x.org/c@1.0.0', 'BSD-3-Clause'],
      ['pkg:golang/x.org/c@v1.0.0', 'BSD-3-Clause'],
      ['pkg:pypi/d@2', null],
    ])
  })

  test('a next page on another host is not followed', async () => {
    const { asked } = await read({ [URL_]: page([], 'https://evil.example/next') })
    expect(asked).toHaveLength(1)
  })

  test.each([
    ['no Advanced Security', { status: 403 }, 'answered 403'],
    ['no graph', { status: 404 }, 'answered 404'],
    ['an outage', { status: 502 }, 'answered 502'],
    ['another shape', { json: { message: 'hello' } }, 'the answer is no list'],
  ] as const)('%s is told', async (_, reply, fault) => {
    expect(await read({ [URL_]: reply })).toMatchObject({ fault, licenses: new Map() })
  })

  test('what it knows is not asked for elsewhere', async () => {
    const { outside, asked } = await record({ [URL_]: page([change('pkg:npm/a@1.0.0', 'MIT')]) })
    const graph = (await readDependencyGraph({ repository: 'acme/app', base: 'aaa', head: 'bbb' }, outside)).licenses
    const found = await findLicenses([{ purl: 'pkg:npm/a@1.0.0' }], { ...outside, graph })
    expect(found.get('pkg:npm/a@1.0.0')).toMatchObject({ license: 'MIT', evidence: [{ source: 'github-dependency-graph', said: 'MIT' }] })
    expect(asked).toHaveLength(1)
  })
})
