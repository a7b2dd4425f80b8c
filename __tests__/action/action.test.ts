import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { makeRepository, openPull, runAction, scratch, type Files } from '#__tests__/action/run-action.ts'
import { visible } from '#__tests__/github/run.ts'
import { startGitHub, type LoopbackGitHub } from '#__tests__/github/server.ts'
import { emptyState } from '#__tests__/github/state.ts'

jest.setTimeout(60_000)

const BASE: Files = { 'README.md': '# Shop\n', 'app/load.py': 'print("nothing yet")\n' }
const LLAMA: Files = {
  ...BASE,
  'app/load.py': 'from transformers import AutoModel\n\nmodel = AutoModel.from_pretrained("meta-llama/Llama-2-7b-hf")\n',
}
const CLEAN: Files = {
  ...BASE,
  'package-lock.json': `${JSON.stringify({ name: 'shop', lockfileVersion: 3, packages: { '': { name: 'shop' }, 'node_modules/left': { version: '1.0.0', license: 'MIT' } } }, null, 2)}\n`,
}

let github: LoopbackGitHub
let place: ReturnType<typeof scratch>

beforeEach(async () => {
  github = await startGitHub(emptyState())
  place = scratch()
})

afterEach(async () => {
  const { violations } = github
  await github.close()
  place.remove()
  expect(violations).toEqual([])
})

describe('the action, started from dist as the runner does', () => {
  test('blocks Llama 2 with an inline comment, a summary, an annotation and its exit status', async () => {
    const pull = openPull(github.state, place.folder, makeRepository(place.folder, BASE, LLAMA))
    const ran = await runAction({ github, pull, workspace: place.folder })
    expect(ran.status).toBe(1)
    expect(pull.threads).toMatchObject([{ path: 'app/load.py', line: 3 }])
    expect(pull.threads[0]?.comments[0]?.body).toContain('Llama 2')
    expect(pull.comments).toHaveLength(1)
    expect(pull.comments[0]?.body).toContain('Merge blocked: 1 model does not meet the Open Source Definition')
    expect(ran.log).toContain('::error')
    expect(ran.summary).toContain('Merge blocked')
    expect(ran.outputs).toMatchObject({ conclusion: 'failure', found: '1', 'not-open-source': '1' })
  })

  test('adds nothing when it runs again', async () => {
    const pull = openPull(github.state, place.folder, makeRepository(place.folder, BASE, LLAMA))
    await runAction({ github, pull, workspace: place.folder })
    const before = visible(pull)
    await runAction({ github, pull, workspace: place.folder })
    expect(visible(pull)).toEqual(before)
  })

  test('passes a clean change without a word on the pull request', async () => {
    const pull = openPull(github.state, place.folder, makeRepository(place.folder, BASE, CLEAN))
    const ran = await runAction({ github, pull, workspace: place.folder })
    expect({ status: ran.status, conclusion: ran.outputs['conclusion'] }).toEqual({ status: 0, conclusion: 'success' })
    expect(visible(pull)).toEqual({ threads: [], comments: [], reviews: [] })
  })

  test('gives the same review without a checkout', async () => {
    const pull = openPull(github.state, place.folder, makeRepository(place.folder, BASE, LLAMA))
    const ran = await runAction({ github, pull })
    expect(ran.status).toBe(1)
    expect(pull.threads).toMatchObject([{ path: 'app/load.py', line: 3 }])
  })

  test('says what to do without a token and without a checkout', async () => {
    const pull = openPull(github.state, place.folder, makeRepository(place.folder, BASE, LLAMA))
    const ran = await runAction({ github, pull, inputs: { 'github-token': '' } })
    expect(ran.status).toBe(1)
    expect(ran.log).toContain('There is no token and no checkout; give github-token')
  })

  test('says what an event without a pull request lacks', async () => {
    const ran = await runAction({ github, event: 'issue_comment' })
    expect(ran.status).toBe(1)
    expect(ran.log).toContain('The event "issue_comment" has no change to review')
  })

  test('fails with file and line on a broken policy of the base branch', async () => {
    const base = { ...BASE, '.github/osd-review.yml': 'preset: open-source\nwaiver: []\n' }
    const pull = openPull(github.state, place.folder, makeRepository(place.folder, base, { ...base, ...LLAMA }))
    const ran = await runAction({ github, pull, workspace: place.folder })
    expect(ran.status).toBe(1)
    expect(ran.log).toContain('.github/osd-review.yml:2: Unknown key "waiver"')
  })

  test('fails on a broken manifest and still reviews the rest', async () => {
    const head = { ...LLAMA, 'package.json': '{ "dependencies": { "left": ' }
    const pull = openPull(github.state, place.folder, makeRepository(place.folder, BASE, head))
    const ran = await runAction({ github, pull, workspace: place.folder })
    expect(ran.status).toBe(1)
    expect(ran.log).toContain('package.json could not be read')
    expect(pull.threads.map(({ path }) => path)).toContain('app/load.py')
  })
})
