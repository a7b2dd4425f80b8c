import { describe, expect, test } from '@jest/globals'
import { commit, git, openPull, type Files } from '#__tests__/action/run-action.ts'
import { LLAMA, LLAMA_CODE, lock, PLAIN, workplace } from '#__tests__/action/workplace.ts'

const at = workplace()

const MODEL = 'pkg:huggingface/meta-llama/Llama-2-7b-hf'
const OPEN = lock({ engine: ['1.0.0', 'MIT'] })
const CLOSED = lock({ engine: ['2.0.0', 'BUSL-1.1'] })

describe('the base: a component is', () => {
  test('introduced, where the base has it nowhere', async () => {
    const place = at()
    expect((await place.run(place.open(PLAIN, LLAMA))).status).toBe(1)
    expect(place.statuses()).toEqual({ [MODEL]: 'introduced' })
  })

  test('worsened, where an update brings a worse license', async () => {
    const place = at()
    const pull = place.open({ ...PLAIN, 'package-lock.json': OPEN }, { ...PLAIN, 'package-lock.json': CLOSED })
    expect((await place.run(pull)).status).toBe(1)
    expect(place.statuses()).toEqual({ 'pkg:npm/engine@2.0.0': 'worsened' })
  })

  test('carried, where the update is no worse than before', async () => {
    const place = at()
    const bumped = lock({ engine: ['2.0.1', 'BUSL-1.1'] })
    const pull = place.open({ ...PLAIN, 'package-lock.json': CLOSED }, { ...PLAIN, 'package-lock.json': bumped })
    expect((await place.run(pull)).status).toBe(0)
    expect(place.statuses()).toEqual({ 'pkg:npm/engine@2.0.1': 'carried' })
  })

  test('carried, where any file of the whole base tree has it', async () => {
    const place = at()
    const base: Files = { ...PLAIN, 'shop/package-lock.json': CLOSED, 'one/load.py': LLAMA_CODE }
    const head: Files = { ...base, 'docs/package-lock.json': CLOSED, 'two/start.py': `import os\n${LLAMA_CODE}` }
    expect((await place.run(place.open(base, head))).status).toBe(0)
    expect(place.statuses()).toEqual({ [MODEL]: 'carried', 'pkg:npm/engine@2.0.0': 'carried' })
  })

  test('carried, where its lock file was moved', async () => {
    const place = at()
    const pull = place.open({ ...PLAIN, 'package-lock.json': CLOSED }, { ...PLAIN, 'web/package-lock.json': CLOSED })
    expect((await place.run(pull)).status).toBe(0)
    expect(place.result().counts).toMatchObject({ introduced: 0, worsened: 0, 'not-open-source': place.result().counts['carried'] })
  })

  test('carried, where its file was renamed, with a checkout and without', async () => {
    const place = at()
    const base: Files = { ...LLAMA, 'package-lock.json': CLOSED }
    const head: Files = { ...PLAIN, 'lib/start.py': `${LLAMA_CODE}print(model)\n`, 'web/package-lock.json': CLOSED }
    const pull = place.open(base, head)
    const [near, far] = [await place.run(pull), await place.runRemote(pull)]
    expect([near.status, far.status]).toEqual([0, 0])
    expect(pull.threads).toEqual([])
  })

  test('judged against the new target of a retargeted pull request', async () => {
    const place = at()
    const pull = place.open(PLAIN, LLAMA)
    git(place.folder, 'checkout', '-q', '-b', 'release', pull.base.sha)
    const release = commit(place.folder, PLAIN, { ...PLAIN, 'old/load.py': LLAMA_CODE }, 'release has it')
    git(place.folder, 'checkout', '-q', 'topic')
    pull.base.ref = 'release'
    place.github.state.branches.set('release', release)
    expect((await place.run(pull)).status).toBe(0)
    expect(place.statuses()).toEqual({ [MODEL]: 'carried' })
  })

  test('judged against the tip of the base where the fork point is stale, and what the base brought meanwhile is not the change’s', async () => {
    const place = at()
    const pull = place.open(PLAIN, LLAMA)
    git(place.folder, 'checkout', '-q', 'main')
    const meanwhile: Files = { ...PLAIN, 'other/load.py': LLAMA_CODE, 'package-lock.json': CLOSED }
    const tip = commit(place.folder, PLAIN, meanwhile, 'news')
    git(place.folder, 'checkout', '-q', 'topic')
    place.github.state.branches.set('main', tip)
    expect((await place.run(pull)).status).toBe(0)
    expect(place.statuses()).toEqual({ [MODEL]: 'carried' })
  })

  test('the same after a merge of the base into the change', async () => {
    const place = at()
    const pull = place.open(PLAIN, LLAMA)
    git(place.folder, 'checkout', '-q', 'main')
    const tip = commit(place.folder, PLAIN, { ...PLAIN, 'package-lock.json': CLOSED }, 'news')
    git(place.folder, 'checkout', '-q', 'topic')
    git(place.folder, '-c', 'user.name=t', '-c', 'user.email=t@example.org', 'merge', '-q', '--no-edit', 'main')
    const merged = git(place.folder, 'rev-parse', 'HEAD')
    const again = openPull(place.github.state, place.folder, { base: tip, head: merged }, pull.number)
    expect((await place.run(again)).status).toBe(1)
    expect(place.statuses()).toEqual({ [MODEL]: 'introduced' })
  })
})
