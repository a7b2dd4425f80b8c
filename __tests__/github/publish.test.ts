import { afterEach, describe, expect, test } from '@jest/globals'
import { joined, openPackage, restrictedModel, reviewOf } from '#__tests__/github/reviews.ts'
import { run, visible } from '#__tests__/github/run.ts'
import { startGitHub, type LoopbackGitHub } from '#__tests__/github/server.ts'
import { addedFile, addPull, emptyState } from '#__tests__/github/state.ts'

let github: LoopbackGitHub | undefined

async function start(options: { readonly enterprise?: boolean } = {}): Promise<LoopbackGitHub> {
  github = await startGitHub(emptyState(), options)
  return github
}

afterEach(async () => {
  const { violations } = github ?? { violations: [] }
  await github?.close()
  github = undefined
  expect(violations).toEqual([])
})

describe('a review on its pull request', () => {
  test('arrives as one inline comment on the added line and one summary', async () => {
    const server = await start()
    const pull = addPull(server.state, 1, [addedFile('app/load.py', 5)])
    const review = joined([restrictedModel('app/load.py', 3)])
    const published = await run(server, pull, review)
    expect(published).toMatchObject({ complete: true, notices: [], summary: 'created', comments: { posted: 1 } })
    expect(pull.threads).toMatchObject([{ path: 'app/load.py', line: 3, subject: 'LINE' }])
    expect(pull.threads[0]?.comments[0]?.body).toContain('acme-labs/Parrot-7b')
    expect(pull.comments).toHaveLength(1)
    expect(pull.comments[0]?.body).toContain('Merge blocked: 1 model does not meet the Open Source Definition')
    expect(pull.reviews).toMatchObject([{ state: 'COMMENTED' }])
    expect(published.summaryUrl).toContain('#issuecomment-')
    expect(published.reviewUrl).toContain('#pullrequestreview-')
  })

  test('is not added to by a second run over the same facts', async () => {
    const server = await start()
    const pull = addPull(server.state, 1, [addedFile('app/load.py', 5)])
    const review = joined([restrictedModel('app/load.py', 3)])
    await run(server, pull, review)
    const before = visible(pull)
    const published = await run(server, pull, review)
    expect(visible(pull)).toEqual(before)
    expect(published).toMatchObject({ summary: 'unchanged', comments: { posted: 0, kept: 1 } })
    expect(server.seen.filter(({ method, path }) => method !== 'GET' && !path.startsWith('/graphql'))).toHaveLength(2)
  })

  test('says nothing where nothing is to be said', async () => {
    const server = await start()
    const pull = addPull(server.state, 1, [addedFile('package.json', 5)])
    const published = await run(server, pull, reviewOf([openPackage('left', 'package.json', 2)], []))
    expect(visible(pull)).toEqual({ threads: [], comments: [], reviews: [] })
    expect(published).toMatchObject({ complete: true, summary: 'none' })
  })
})
