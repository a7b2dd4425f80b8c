import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { commit, git, scratch, treeOf, type Files } from '#__tests__/action/run-action.ts'
import { LLAMA, LLAMA_CODE, lock, PLAIN, workplace } from '#__tests__/action/workplace.ts'
import { visible } from '#__tests__/github/run.ts'

const at = workplace()

const NOTHING = { threads: [], comments: [], reviews: [] }

describe('started by', () => {
  test('a draft: reviewed as any other', async () => {
    const place = at()
    const pull = place.open(PLAIN, LLAMA)
    expect((await place.run(pull, { draft: true })).status).toBe(1)
    expect(pull.threads).toHaveLength(1)
  })

  test('Dependabot, with a read-only token: annotations, job summary, exit status, and a sentence', async () => {
    const place = at()
    const pull = place.open(
      { 'package-lock.json': lock({ engine: ['1.0.0', 'MIT'] }) },
      { 'package-lock.json': lock({ engine: ['2.0.0', 'BUSL-1.1'] }) },
    )
    place.github.state.permissions.pullRequests = 'read'
    const ran = await place.run(pull, { env: { GITHUB_ACTOR: 'dependabot[bot]' } })
    expect(ran.status).toBe(1)
    expect(visible(pull)).toEqual(NOTHING)
    expect(ran.log).toContain('::error')
    expect(ran.log).toMatch(/Note: .*may not write|Note: .*read-only|Note: .*permission/)
    expect(ran.summary).toContain('Merge blocked')
  })

  test('a fork, with a read-only token: the same', async () => {
    const place = at()
    const pull = place.open(PLAIN, LLAMA)
    pull.head.repository = 'someone/shop'
    place.github.state.permissions.pullRequests = 'read'
    const ran = await place.run(pull)
    expect(ran.status).toBe(1)
    expect(visible(pull)).toEqual(NOTHING)
    expect(ran.summary).toContain('Merge blocked')
    expect(ran.log.split('\n').filter(line => line.startsWith('Note: '))).toHaveLength(1)
  })

  test('pull_request_target: policy and contents through the API, nothing of the head executed', async () => {
    const place = at()
    const trap = scratch()
    const sprung = path.join(trap.folder, 'sprung')
    const base: Files = { ...PLAIN, '.github/osd-review.yml': 'preset: open-source\n' }
    const head: Files = {
      ...base,
      ...LLAMA,
      '.github/osd-review.yml': 'preset: report\n',
      'package.json': JSON.stringify({ name: 'x', scripts: { preinstall: `touch ${sprung}`, prepare: `touch ${sprung}` } }),
      '.gitattributes': '* filter=trap\n',
      '.gitmodules': `[submodule "x"]\n\tpath = x\n\turl = ext::touch ${sprung}\n`,
      'setup.py': `open(${JSON.stringify(sprung)}, "w")\n`,
    }
    const pull = place.open(base, head)
    // As the event checks it out: the base, and nothing of the head.
    const workspace = path.join(trap.folder, 'workspace')
    git(trap.folder, 'clone', '-q', '--depth', '1', '--branch', 'main', `file://${place.folder}`, workspace)
    const ran = await place.run(pull, { event: 'pull_request_target', workspace, sha: pull.base.sha })
    const there = existsSync(sprung)
    trap.remove()
    expect(ran.status).toBe(1)
    expect(there).toBe(false)
    expect(pull.threads.map(({ path: file }) => file)).toContain('app/load.py')
    expect(place.result().findings).toContainEqual(expect.objectContaining({ type: 'policy-changed', path: '.github/osd-review.yml' }))
    expect(place.github.seen.some(({ body }) => body.includes('query Blobs') || body.includes('object('))).toBe(true)
  })

  test('merge_group', async () => {
    const place = at()
    const pull = place.open(PLAIN, LLAMA)
    const payload = { merge_group: { base_sha: pull.base.sha, base_ref: 'refs/heads/main', head_sha: pull.head.sha } }
    const ran = await place.run(pull, { event: 'merge_group', payload })
    expect({ status: ran.status, conclusion: ran.outputs['conclusion'] }).toEqual({ status: 1, conclusion: 'failure' })
    expect(visible(pull)).toEqual(NOTHING)
    expect(place.statuses()).toEqual({ 'pkg:huggingface/meta-llama/Llama-2-7b-hf': 'introduced' })
  })

  test('push', async () => {
    const place = at()
    const pull = place.open(PLAIN, LLAMA)
    const ran = await place.run(pull, { event: 'push', payload: { before: pull.base.sha, after: pull.head.sha } })
    expect(ran.status).toBe(1)
    expect(ran.log).toContain('::error')
  })

  test('a push of a new branch, which has no commit before: the whole tree', async () => {
    const place = at()
    const pull = place.open(LLAMA, { ...LLAMA, 'more.txt': '' })
    const ran = await place.run(pull, { event: 'push', payload: { before: '0'.repeat(40), after: pull.head.sha } })
    expect(ran.status).toBe(1)
    expect(ran.outputs['found']).toBe('1')
  })

  test.each(['schedule', 'workflow_dispatch'])('%s: the whole tree', async event => {
    const place = at()
    const pull = place.open(LLAMA, { ...LLAMA, 'more.txt': '' })
    const ran = await place.run(pull, { event, payload: {} })
    expect(ran.status).toBe(1)
    expect(ran.outputs).toMatchObject({ found: '1', 'not-open-source': '1' })
    expect(visible(pull)).toEqual(NOTHING)
  })
})

describe('a workspace with', () => {
  test('no checkout: the same review as with one, byte for byte', async () => {
    const place = at()
    const pull = place.open(
      { ...PLAIN, 'package-lock.json': lock({ a: ['1.0.0', 'MIT'] }) },
      { ...LLAMA, 'package-lock.json': lock({ a: ['1.0.0', 'MIT'], b: ['2.0.0', 'BUSL-1.1'] }) },
    )
    await place.run(pull)
    const near = visible(pull)
    Object.assign(pull, { threads: [], comments: [], reviews: [] })
    expect((await place.runRemote(pull)).status).toBe(1)
    expect(visible(pull)).toEqual(near)
  })

  test('a shallow checkout: one merge commit, as actions/checkout leaves it', async () => {
    const place = at()
    const pull = place.open(PLAIN, LLAMA)
    git(place.folder, 'checkout', '-q', '-b', 'merge', 'main')
    git(place.folder, '-c', 'user.name=t', '-c', 'user.email=t@example.org', 'merge', '-q', '--no-ff', '--no-edit', 'topic')
    const elsewhere = scratch()
    const workspace = path.join(elsewhere.folder, 'workspace')
    git(elsewhere.folder, 'clone', '-q', '--depth', '1', '--branch', 'merge', `file://${place.folder}`, workspace)
    const merge = git(workspace, 'rev-parse', 'HEAD')
    const shallow = spawnSync('git', ['rev-parse', '--is-shallow-repository'], { cwd: workspace, encoding: 'utf8' }).stdout.trim()
    const ran = await place.run(pull, { workspace, sha: merge })
    elsewhere.remove()
    expect(shallow).toBe('true')
    expect(ran.status).toBe(1)
    expect(pull.threads).toMatchObject([{ path: 'app/load.py', line: 3 }])
  })

  test('base-ref and head-ref given: that difference, on any event', async () => {
    const place = at()
    const pull = place.open(PLAIN, LLAMA)
    const inputs = { 'base-ref': 'main', 'head-ref': 'topic', 'github-token': '' }
    expect((await place.run(pull, { event: 'workflow_dispatch', payload: {}, inputs })).status).toBe(1)
    expect(place.result().counts).toMatchObject({ introduced: 1 })
  })

  test('a history where the base branch moved and only the API knows it', async () => {
    const place = at()
    const pull = place.open(PLAIN, LLAMA)
    git(place.folder, 'checkout', '-q', 'main')
    const tip = commit(place.folder, PLAIN, { ...PLAIN, 'app/load.py': LLAMA_CODE }, 'news')
    place.github.state.commits.set(tip, treeOf(place.folder, tip))
    place.github.state.branches.set('main', tip)
    place.github.state.mergeBases.set(`${tip}...${pull.head.sha}`, pull.base.sha)
    expect((await place.runRemote(pull)).status).toBe(0)
    expect(place.result().counts).toMatchObject({ carried: 1, introduced: 0 })
  })
})
