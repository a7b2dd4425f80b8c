import { describe, expect, test } from '@jest/globals'
import { commit, git, openPull, type Files } from '#__tests__/action/run-action.ts'
import { startServices } from '#__tests__/action/services.ts'
import { LLAMA, LLAMA_CODE, lock, PLAIN, push, reopened, workplace } from '#__tests__/action/workplace.ts'
import { visible } from '#__tests__/github/run.ts'
import type { StoredPull } from '#__tests__/github/state.ts'

const at = workplace()

const COMMENT = { path: 'app/load.py', line: 3 }

describe('what stands on the pull request', () => {
  test('is byte-identical after a second run, and gone once the finding is fixed', async () => {
    const place = at()
    place.github.state.permissions.contents = 'write'
    const pull = place.open(PLAIN, LLAMA)
    await place.run(pull)
    const before = visible(pull)
    const log = (await place.run(pull, { env: { GITHUB_RUN_ID: '4712' } })).log
    expect(visible(pull)).toEqual(before)
    expect(log).toMatch(/^ {2}\S/m)
    const fixed = push(place, pull, LLAMA, { ...PLAIN, 'app/load.py': 'model = None\n' })
    expect((await place.run(fixed)).status).toBe(0)
    expect(fixed.threads.filter(({ resolved, comments }) => !resolved && !comments[0]?.minimized)).toEqual([])
    expect(fixed.comments[0]?.body ?? '').not.toContain('Merge blocked')
  })

  test('is kept and marked where somebody replied', async () => {
    const place = at()
    const pull = place.open(PLAIN, LLAMA)
    await place.run(pull)
    pull.threads[0]?.comments.push({ id: 9000, author: 'octo', body: 'We have an agreement.', minimized: false })
    const fixed = push(place, pull, LLAMA, { ...PLAIN, 'app/load.py': 'model = None\n' })
    await place.run(fixed)
    expect(fixed.threads).toHaveLength(1)
    expect(fixed.threads[0]?.comments[0]?.body).toContain('No longer applies')
    expect(fixed.threads[0]?.comments).toHaveLength(2)
  })

  test('is not posted again after a force-push and after a rebase, and follows the line', async () => {
    const place = at()
    const pull = place.open(PLAIN, LLAMA)
    await place.run(pull)
    git(place.folder, 'reset', '-q', '--hard', 'main')
    const amended: Files = { ...PLAIN, 'app/load.py': `import os\n${LLAMA_CODE}` }
    const forced = reopened(place, pull, pull.base.sha, commit(place.folder, PLAIN, amended, 'amended'))
    for (const thread of forced.threads) thread.line = undefined
    await place.run(forced)
    expect(forced.threads).toHaveLength(1)
    git(place.folder, 'checkout', '-q', 'main')
    const tip = commit(place.folder, PLAIN, { ...PLAIN, 'NEWS.md': 'x\n' }, 'news')
    git(place.folder, 'checkout', '-q', '-B', 'topic', 'main')
    const rebased = reopened(
      place,
      forced,
      tip,
      commit(place.folder, { ...PLAIN, 'NEWS.md': 'x\n' }, { ...amended, 'NEWS.md': 'x\n' }, 'rebased'),
    )
    expect((await place.run(rebased)).status).toBe(1)
    expect(rebased.threads).toHaveLength(1)
    expect(rebased.comments).toHaveLength(1)
  })

  test('follows a rename, and ends with a delete', async () => {
    const place = at()
    place.github.state.permissions.contents = 'write'
    const pull = place.open(PLAIN, LLAMA)
    await place.run(pull)
    const renamed = push(place, pull, LLAMA, { ...PLAIN, 'lib/model.py': LLAMA_CODE })
    expect((await place.run(renamed)).status).toBe(1)
    expect(renamed.threads.filter(({ resolved }) => !resolved).length).toBe(1)
    const deleted = push(place, renamed, { ...PLAIN, 'lib/model.py': LLAMA_CODE }, { ...PLAIN, 'a.txt': '' })
    expect((await place.run(deleted)).status).toBe(0)
    expect(deleted.threads.filter(({ resolved, comments }) => !resolved && !comments[0]?.minimized)).toEqual([])
  })

  test('is whole beside a binary file, and stands at the head of a file whose patch is left out', async () => {
    const place = at()
    const pull = place.open(PLAIN, { ...LLAMA, 'logo.png': '\u0000\u0001PNG', 'package.json': '\u0000\u0000' })
    const left: StoredPull = { ...pull, files: pull.files.map(({ patch: _patch, ...row }) => row) }
    place.github.state.pulls.set(pull.number, left)
    const ran = await place.run(left)
    expect(ran.status).toBe(1)
    expect(ran.log).toContain('package.json could not be read')
    const thread = left.threads.find(({ path }) => path === COMMENT.path)
    expect(thread).toMatchObject({ subject: 'FILE' })
    expect(thread?.comments[0]?.body).toContain('Line 3')
  })

  test('tells a transitive component once, at the direct dependency that brings it', async () => {
    const place = at()
    const manifest = (dependencies: Readonly<Record<string, string>>) => `${JSON.stringify({ name: 'shop', dependencies }, null, 2)}\n`
    const locked = (deep: boolean) => {
      const packages = {
        '': { name: 'shop', ...(deep ? { dependencies: { web: '^1.0.0' } } : {}) },
        ...(deep
          ? {
              'node_modules/web': { version: '1.0.0', license: 'MIT', dependencies: { engine: '^2.0.0' } },
              'node_modules/engine': { version: '2.0.0', license: 'BUSL-1.1' },
            }
          : {}),
      }
      return `${JSON.stringify({ name: 'shop', lockfileVersion: 3, packages }, null, 2)}\n`
    }
    const pull = place.open(
      { 'package.json': manifest({}), 'package-lock.json': locked(false) },
      { 'package.json': manifest({ web: '^1.0.0' }), 'package-lock.json': locked(true) },
    )
    expect((await place.run(pull)).status).toBe(1)
    expect(pull.threads).toMatchObject([{ path: 'package.json', line: 4 }])
    expect(pull.threads[0]?.comments[0]?.body).toContain('brought in by `web`')
  })
})

describe('what is large', () => {
  test('400 findings: ten inline comments, all in the counts', async () => {
    const place = at()
    const packages = Object.fromEntries(
      Array.from({ length: 400 }, (_, n) => [`p${n}`, ['1.0.0', n % 2 ? 'BUSL-1.1' : 'SSPL-1.0']] as const),
    )
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, n) => [
        `m${n}/package-lock.json`,
        lock(Object.fromEntries(Object.entries(packages).slice(n * 20, n * 20 + 20))),
      ]),
    )
    const pull = place.open(PLAIN, { ...PLAIN, ...files })
    const ran = await place.run(pull)
    expect(ran.status).toBe(1)
    expect(ran.outputs).toMatchObject({ found: '400', 'not-open-source': '400' })
    expect(pull.threads).toHaveLength(10)
    expect(pull.comments[0]?.body.length).toBeLessThanOrEqual(65_535)
  })

  test('3,100 files, of which GitHub lists 3,000: the finding is told all the same', async () => {
    const place = at()
    const many = Object.fromEntries(Array.from({ length: 3100 }, (_, n) => [`src/${String(n).padStart(4, '0')}.txt`, '']))
    const pull = place.open(PLAIN, { ...PLAIN, ...many, 'zz/load.py': LLAMA_CODE })
    const ran = await place.run(pull)
    expect(ran.status).toBe(1)
    expect(pull.comments[0]?.body).toContain('Merge blocked: 1 model')
    expect(place.github.seen.length).toBeLessThanOrEqual(50)
  })

  test('a lock file of 10 MB', async () => {
    const place = at()
    const packages = (more: Readonly<Record<string, readonly [string, string]>>) =>
      lock({ ...Object.fromEntries(Array.from({ length: 60_000 }, (_, n) => [`package-${n}`, ['1.0.0', 'MIT'] as const])), ...more })
    const head = packages({ engine: ['2.0.0', 'BUSL-1.1'] })
    expect(head.length).toBeGreaterThan(10_000_000)
    const pull = place.open({ 'package-lock.json': packages({}) }, { 'package-lock.json': head })
    expect((await place.run(pull)).status).toBe(1)
    expect(place.statuses()).toEqual({ 'pkg:npm/engine@2.0.0': 'introduced' })
  })

  test('300 changed files and 40 manifests: at most 25 requests to GitHub with a checkout, 120 without', async () => {
    const place = at()
    const manifests = (version: string) =>
      Object.fromEntries(
        Array.from({ length: 40 }, (_, n) => [`m${n}/package-lock.json`, lock({ [`p${n}`]: [version, n % 8 ? 'MIT' : 'BUSL-1.1'] })]),
      )
    const code = (text: string) => Object.fromEntries(Array.from({ length: 260 }, (_, n) => [`src/f${n}.py`, `print("${text}")\n`]))
    const pull = place.open({ ...PLAIN, ...code('a') }, { ...PLAIN, ...code('b'), ...manifests('1.0.0') })
    await place.run(pull)
    const near = place.github.seen.length
    Object.assign(pull, { threads: [], comments: [], reviews: [] })
    await place.runRemote(pull)
    const far = place.github.seen.length - near
    expect(near).toBeLessThanOrEqual(25)
    expect(far).toBeLessThanOrEqual(120)
  })
  test('the same with the dependency graph and the public services, of which 1,500 packages are asked', async () => {
    const place = at()
    const services = await startServices()
    const names = Array.from({ length: 1500 }, (_, n) => `p${n}`)
    const manifests = Object.fromEntries(
      Array.from({ length: 40 }, (_, m) => [
        `m${m}/package-lock.json`,
        lock(Object.fromEntries(names.filter((_name, n) => n % 40 === m).map(name => [name, ['1.0.0']]))),
      ]),
    )
    const code = (text: string) => Object.fromEntries(Array.from({ length: 260 }, (_, n) => [`src/f${n}.py`, `print("${text}")\n`]))
    for (const name of names)
      place.github.state.dependencyChanges.push({ change_type: 'added', package_url: `pkg:npm/${name}@1.0.0`, license: 'MIT' })
    const pull = place.open({ ...PLAIN, ...code('a') }, { ...PLAIN, ...code('b'), ...manifests })
    const online = { inputs: { offline: 'false' }, env: services.env }
    await place.run(pull, online)
    const near = place.github.seen.length
    const graph = place.github.seen.filter(({ path }) => path.includes('/dependency-graph/')).length
    await place.runRemote(pull, online)
    const far = place.github.seen.length - near
    await services.close()
    expect(services.counts.get('depsdev')).toBeGreaterThan(0)
    expect(graph).toBeGreaterThan(1)
    expect(near).toBeLessThanOrEqual(25)
    expect(far).toBeLessThanOrEqual(120)
  })
})
