import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LoopbackGitHub } from '#__tests__/github/server.ts'
import type { FileRow, State, StoredPull } from '#__tests__/github/state.ts'

export const BUNDLE = fileURLToPath(new URL('../../dist/index.js', import.meta.url))

/** A tree as paths and texts. */
export type Files = Readonly<Record<string, string>>

/** A folder that is removed at the end of the test. */
export function scratch(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'osd-review-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** A real repository with a commit for the base and one for the head on a branch `topic`; answers their ids. */
export function makeRepository(folder: string, base: Files, head: Files): { readonly base: string; readonly head: string } {
  git(folder, 'init', '-q', '-b', 'main')
  const baseCommit = commit(folder, {}, base, 'base')
  git(folder, 'checkout', '-q', '-b', 'topic')
  return { base: baseCommit, head: commit(folder, base, head, 'head') }
}

/** Brings the tree from one state to the next and commits it. */
export function commit(folder: string, before: Files, after: Files, message: string): string {
  for (const file of Object.keys(before)) if (!Object.hasOwn(after, file)) rmSync(path.join(folder, file))
  for (const [file, text] of Object.entries(after)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  git(folder, 'add', '-A')
  git(folder, '-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '-q', '--allow-empty', '-m', message)
  return git(folder, 'rev-parse', 'HEAD')
}

/** The pull request of the repository’s two commits, as GitHub would list it. */
export function openPull(state: State, folder: string, commits: { readonly base: string; readonly head: string }, number = 7): StoredPull {
  const patches = patchesOf(folder, commits)
  const pull: StoredPull = {
    number,
    author: 'octo',
    head: { sha: commits.head, ref: 'topic', repository: `${state.owner}/${state.repo}` },
    base: { sha: commits.base, ref: 'main' },
    files: patches.map(fileRow),
    threads: [],
    reviews: [],
    comments: [],
  }
  state.pulls.set(number, pull)
  state.branches.set('main', commits.base)
  state.mergeBases.set(`${commits.base}...${commits.head}`, commits.base)
  for (const id of [commits.base, commits.head]) state.commits.set(id, treeOf(folder, id))
  return pull
}

/** One diff for the whole change, cut at its files: a process for each would take minutes for thousands. */
function patchesOf(folder: string, commits: { readonly base: string; readonly head: string }): string[] {
  const whole = git(folder, 'diff', '--no-renames', commits.base, commits.head)
  return whole === '' ? [] : whole.split(/^(?=diff --git )/m)
}

function fileRow(patch: string): FileRow {
  const filename = / b\/(.*)$/m.exec(patch)?.[1] ?? ''
  const letter = /^new file mode/m.test(patch) ? 'A' : /^deleted file mode/m.test(patch) ? 'D' : 'M'
  const at = patch.indexOf('\n@@')
  const hunks = at < 0 ? '' : patch.slice(at + 1)
  const additions = hunks.split('\n').filter(line => line.startsWith('+')).length
  const deletions = hunks.split('\n').filter(line => line.startsWith('-')).length
  return {
    filename,
    status: letter === 'A' ? 'added' : letter === 'D' ? 'removed' : 'modified',
    additions,
    deletions,
    changes: additions + deletions,
    ...(hunks === '' ? {} : { patch: hunks }),
  }
}

/** The tree of a commit, as the GitHub of the tests stores it. */
export function treeOf(folder: string, id: string) {
  const rows = git(folder, 'ls-tree', '-r', id).split('\n').filter(Boolean)
  const entries = rows.map(row => ({ object: row.split(/\s/)[2] ?? '', file: row.slice(row.indexOf('\t') + 1) }))
  const objects = entries.map(({ object }) => `${object}\n`).join('')
  const { stdout } = spawnSync('git', ['cat-file', '--batch'], { cwd: folder, input: objects, maxBuffer: MOST_OUTPUT })
  let at = 0
  return new Map(
    entries.map(({ file }) => {
      const start = stdout.indexOf(10, at) + 1
      const end = start + Number(stdout.toString('utf8', at, start).split(' ')[2])
      at = end + 1
      return [file, { bytes: new Uint8Array(stdout.subarray(start, end)) }] as const
    }),
  )
}

const MOST_OUTPUT = 256 * 1024 * 1024

/** What the runner saw of a run. */
export interface Ran {
  readonly status: number | null
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** Starts the bundle as the runner does: inputs, event, output and summary files, nothing else of this process. */
export async function runAction(options: {
  readonly github: LoopbackGitHub
  readonly pull?: StoredPull
  readonly workspace?: string
  readonly event?: string
  readonly payload?: unknown
  readonly draft?: boolean
  readonly sha?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** Is handed what ends the process at once, as the runner does when a job is canceled for good. */
  readonly onStart?: (kill: () => void) => void
}): Promise<Ran> {
  const { folder, remove } = scratch()
  const { github, pull } = options
  const files = { event: path.join(folder, 'event.json'), output: path.join(folder, 'output'), summary: path.join(folder, 'summary') }
  const { owner, repo } = github.state
  writeFileSync(files.event, JSON.stringify(options.payload ?? (pull ? payloadOf(pull, `${owner}/${repo}`, options.draft ?? false) : {})))
  writeFileSync(files.output, '')
  writeFileSync(files.summary, '')
  const inputs = { 'github-token': 'ghs_loopback', offline: 'true', ...options.inputs }
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: options.event ?? 'pull_request',
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_REPOSITORY: `${owner}/${repo}`,
    GITHUB_RUN_ID: '4711',
    GITHUB_SHA: options.sha ?? pull?.head.sha ?? '',
    GITHUB_WORKSPACE: options.workspace ?? folder,
    ...github.env,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...options.env,
  }
  const child = spawn(process.execPath, [BUNDLE], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
  options.onStart?.(() => child.kill('SIGKILL'))
  let log = ''
  child.stdout.on('data', (part: Buffer) => (log += part.toString('utf8')))
  child.stderr.on('data', (part: Buffer) => (log += part.toString('utf8')))
  const status = await new Promise<number | null>(done => child.on('close', done))
  const ran = { status, log, outputs: outputsOf(readFileSync(files.output, 'utf8')), summary: readFileSync(files.summary, 'utf8') }
  remove()
  return ran
}

function payloadOf(pull: StoredPull, repository: string, draft: boolean) {
  return {
    pull_request: {
      number: pull.number,
      draft,
      head: { sha: pull.head.sha, ref: pull.head.ref, repo: { full_name: pull.head.repository } },
      base: { sha: pull.base.sha, ref: pull.base.ref, repo: { full_name: repository } },
    },
  }
}

/** `name<<delimiter`, lines, `delimiter`: the format of the output file, https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function outputsOf(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const match of text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm)) {
    const [, name = '', , value = ''] = match
    found[name] = value
  }
  return found
}

/** Runs git in a folder; answers what it prints, and throws when it fails. */
export function git(folder: string, ...words: readonly string[]): string {
  return gitRaw(folder, ...words).trim()
}

function gitRaw(folder: string, ...words: readonly string[]): string {
  const run = spawnSync('git', words, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
  })
  if (run.status !== 0) throw new Error(`git ${words.join(' ')}: ${run.stderr}`)
  return run.stdout
}
