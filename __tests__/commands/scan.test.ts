import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { watched } from '#commands/shared/watched.ts'
import { openFolder } from '#io/files.ts'
import { world } from '#io/world.ts'
import { CLI, osdReview, run } from '#__tests__/commands/shared/command-line.ts'
import { folderWith, repositoryWith } from '#__tests__/commands/shared/folders.ts'

// Each test starts processes, which takes its time on a busy machine.
jest.setTimeout(180_000)

const unix = process.platform === 'win32' ? test.skip : test
// Root may read everything, so it runs what must not as nobody, who may not reach every Node.
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
const runs = spawnSync(process.execPath, [CLI, '--version'], { cwd: '/', ...nobody }).status === 0

function packageOf(...names: readonly string[]): string {
  return JSON.stringify({ name: 'shop', dependencies: Object.fromEntries(names.map(name => [name, '1.0.0'])) })
}

async function scanned(folder: string, ...words: readonly string[]) {
  const ended = await osdReview(['scan', '--offline', '--format', 'json', ...words], { cwd: folder })
  const review = ended.output === '' ? { components: [], notEvaluated: [], findings: [] } : JSON.parse(ended.output)
  return { ...ended, review, names: review.components.map(({ purl }: { purl: string }) => purl.split('/')[1]?.split('@')[0]) }
}

describe('scan', () => {
  test('reads a folder whole, and a repository as git sees it', async () => {
    const files = { 'package.json': packageOf('alpha'), '.gitignore': 'ignored/\n', 'ignored/package.json': packageOf('beta') }
    expect((await scanned(folderWith(files))).names).toEqual(['alpha', 'beta'])
    const repository = repositoryWith(files)
    expect((await scanned(repository)).names).toEqual(['alpha'])
    expect((await scanned('/', '--dir', repository)).names).toEqual(['alpha'])
  })

  test('takes only what the paths name', async () => {
    const folder = folderWith({
      'package.json': packageOf('alpha'),
      'web/package.json': packageOf('beta'),
      'webshop/package.json': packageOf('gamma'),
    })
    expect((await scanned(folder, 'web')).names).toEqual(['beta'])
    expect((await scanned(folder, './web/', 'package.json')).names).toEqual(['alpha', 'beta'])
    expect((await scanned(folder, '.')).names).toEqual(['alpha', 'beta', 'gamma'])
  })

  unix('does not follow links, in circles or out of the tree', async () => {
    const outside = folderWith({ 'package.json': packageOf('outside') })
    const folder = folderWith({ 'a/b/package.json': packageOf('alpha') })
    symlinkSync('..', path.join(folder, 'a/b/up'))
    symlinkSync('self', path.join(folder, 'a/self'))
    symlinkSync(outside, path.join(folder, 'away'))
    symlinkSync(path.join(outside, 'package.json'), path.join(folder, 'package.json'))
    expect(await scanned(folder)).toMatchObject({ status: 0, names: ['alpha'] })
  })

  const asNobody = runs ? unix : test.skip
  asNobody('tells a folder that may not be read, and does not take it for an empty one', async () => {
    const folder = folderWith({ 'package.json': packageOf('alpha') })
    mkdirSync(path.join(folder, 'closed'))
    chmodSync(path.join(folder, 'closed'), 0o000)
    chmodSync(folder, 0o755)
    const ended = await run(process.execPath, [CLI, 'scan', '--offline', '--format', 'json', '--dir', folder], {
      cwd: '/',
      ...nobody,
    })
    chmodSync(path.join(folder, 'closed'), 0o755)
    const { notEvaluated, findings } = JSON.parse(ended.output)
    expect(notEvaluated).toEqual([{ path: 'closed', reason: 'content', message: 'the folder may not be read' }])
    expect(findings).toContainEqual(expect.objectContaining({ type: 'not-evaluated', path: 'closed', action: 'fail' }))
    expect(ended.status).toBe(1)
  })

  test('tells a file that cannot be read as what its name says, and reads the others', async () => {
    const { status, review, names } = await scanned(
      folderWith({ 'package.json': '{"dependencies": {', 'web/package.json': packageOf('beta') }),
    )
    expect([status, names]).toEqual([1, ['beta']])
    expect(review.notEvaluated).toEqual([expect.objectContaining({ path: 'package.json', reason: 'content' })])
  })

  test('ends 2 on a policy that cannot be read, with its line', async () => {
    const folder = folderWith({ 'package.json': packageOf('alpha'), '.github/osd-review.yml': 'preset: report\nfail_on: []\n' })
    const { status, output, notes } = await scanned(folder)
    expect([status, output]).toEqual([2, ''])
    expect(notes).toMatch(/\.github\/osd-review\.yml:2: /)
    expect(await scanned(folder, '--config', 'none.yml')).toMatchObject({
      status: 2,
      notes: expect.stringContaining('none.yml does not exist'),
    })
  })

  test('of a made tree tells what it finds, within the memory it may take', async () => {
    const { status, output } = await run(process.execPath, ['scripts/bench-scan.mjs', '3000', '150'], {
      cwd: path.join(import.meta.dirname, '../..'),
      env: { OSD_REVIEW_CLI: CLI },
    })
    expect(status).toBe(0)
    const rows = [...output.matchAll(/^\| 3000 \| 150 \| (\d+) \| ([\w, ]+) \| (\d) \| (\d+) MB \|/gm)].map(row => row.slice(1))
    expect(rows.map(([found, format, exit]) => [found, format, exit])).toEqual([
      ['151', 'json', '1'],
      ['151', 'json, services asked', '0'],
      ['151', 'cyclonedx', '1'],
    ])
    for (const [, , , megabytes] of rows) expect(Number(megabytes)).toBeLessThan(400)
  })
})

test('what is watched counts each file once, and questions when they are put and answered', async () => {
  const folder = folderWith({ 'package.json': packageOf('alpha'), 'README.md': '# Shop\n' })
  const told: string[] = []
  const { tree, world: counting } = watched({ ...world({ offline: true }), progress: text => void told.push(text()) })
  const source = tree(openFolder(folder))
  source.read('package.json')
  source.read('package.json')
  await counting.http({ url: 'https://api.deps.dev/v3/nothing' })
  expect(told).toEqual([
    'looked into 1 of 2 files',
    'looked into 1 of 2 files',
    'looked into 1 of 2 files; 0 of 1 questions answered by the services',
    'looked into 1 of 2 files; 1 of 1 questions answered by the services',
  ])
})
