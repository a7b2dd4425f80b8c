import { afterEach, expect, jest } from '@jest/globals'
import { startGitHub, type LoopbackGitHub } from '#__tests__/github/server.ts'
import { emptyState } from '#__tests__/github/state.ts'

/** Starts a loopback server for one test; afterwards it is closed, and every request was one that GitHub describes. */
export function loopback(): (options?: { readonly enterprise?: boolean }) => Promise<LoopbackGitHub> {
  // GitHub’s schema and description are large, and are read in the first test.
  jest.setTimeout(120_000)
  let github: LoopbackGitHub | undefined
  afterEach(async () => {
    const violations = github?.violations ?? []
    await github?.close()
    github = undefined
    expect(violations).toEqual([])
  })
  return async options => {
    github = await startGitHub(emptyState(), options)
    return github
  }
}
