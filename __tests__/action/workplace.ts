import { afterEach, beforeEach, expect, jest } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { commit, makeRepository, openPull, runAction, scratch, type Files, type Ran } from '#__tests__/action/run-action.ts'
import { startGitHub, type LoopbackGitHub } from '#__tests__/github/server.ts'
import { emptyState, type StoredPull } from '#__tests__/github/state.ts'

/** A repository, a GitHub on this machine, and runs of the bundle over them. */
export interface Workplace {
  readonly github: LoopbackGitHub
  readonly folder: string
  /** Opens a pull request between two trees, as commits of a real repository. */
  open(base: Files, head: Files): StoredPull
  /** Runs the bundle with the repository as its workspace. */
  run(pull: StoredPull, more?: Partial<Parameters<typeof runAction>[0]>): Promise<Ran>
  /** The same without a checkout. */
  runRemote(pull: StoredPull, more?: Partial<Parameters<typeof runAction>[0]>): Promise<Ran>
  /** Statuses by purl and the counts of the run before, as the JSON file has them. */
  statuses(): Readonly<Record<string, string>>
  result(): Result
}

/** The parts of the JSON file that the tests read. */
export interface Result {
  readonly conclusion: string
  readonly counts: Readonly<Record<string, number>>
  readonly components: readonly { readonly purl: string; readonly status: string; readonly places: readonly { readonly path: string }[] }[]
  readonly findings: readonly {
    readonly type: string
    readonly action: string
    readonly path: string
    readonly line: number
    readonly message: string
  }[]
  readonly hosts: readonly string[]
}

/** A fresh one for each test; afterwards every request was one that GitHub describes. */
export function workplace(options: { readonly enterprise?: boolean } = {}): () => Workplace {
  jest.setTimeout(120_000)
  let github: LoopbackGitHub
  let place: ReturnType<typeof scratch>
  beforeEach(async () => {
    github = await startGitHub(emptyState(), options)
    place = scratch()
  })
  afterEach(async () => {
    const { violations } = github
    await github.close()
    place.remove()
    expect(violations).toEqual([])
  })
  return () => {
    const jsonFile = path.join(place.folder, '.git', 'osd-review.json')
    const result = (): Result => JSON.parse(readFileSync(jsonFile, 'utf8'))
    const start = (more: Partial<Parameters<typeof runAction>[0]>) =>
      runAction({ github, ...more, inputs: { 'json-file': jsonFile, ...more.inputs } })
    return {
      github,
      folder: place.folder,
      open: (base, head) => openPull(github.state, place.folder, makeRepository(place.folder, base, head)),
      run: (pull, more = {}) => start({ pull, workspace: place.folder, ...more }),
      runRemote: (pull, more = {}) => start({ pull, ...more }),
      result,
      statuses: () => Object.fromEntries(result().components.map(({ purl, status }) => [purl, status])),
    }
  }
}

/** The same pull request after a further commit, with what stands on it. */
export function push(place: Workplace, pull: StoredPull, before: Files, after: Files): StoredPull {
  const head = commit(place.folder, before, after, 'more')
  return reopened(place, pull, pull.base.sha, head)
}

/** The same pull request between two other commits, with what stands on it. */
export function reopened(place: Workplace, pull: StoredPull, base: string, head: string): StoredPull {
  const { threads, comments, reviews } = pull
  return Object.assign(openPull(place.github.state, place.folder, { base, head }, pull.number), { threads, comments, reviews })
}

export const PLAIN: Files = { 'README.md': '# Shop\n' }

/** A script that loads a model under a restricted license. */
export const LLAMA_CODE = 'from transformers import AutoModel\n\nmodel = AutoModel.from_pretrained("meta-llama/Llama-2-7b-hf")\n'

export const LLAMA: Files = { ...PLAIN, 'app/load.py': LLAMA_CODE }

/** A lock file of packages as `name: [version, license]`. */
export function lock(packages: Readonly<Record<string, readonly [version: string, license?: string]>>, name = 'shop'): string {
  const entries = Object.entries(packages).map(([key, [version, license]]) => [
    `node_modules/${key}`,
    { version, resolved: `https://registry.npmjs.org/${key}/-/${key}-${version}.tgz`, ...(license === undefined ? {} : { license }) },
  ])
  return `${JSON.stringify({ name, lockfileVersion: 3, packages: { '': { name }, ...Object.fromEntries(entries) } }, null, 2)}\n`
}
