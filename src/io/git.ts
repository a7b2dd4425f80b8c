import { openFolder } from '#io/files.ts'
import type { FileContent, Repository, Source } from '#model/command.ts'

/** Longest listing and largest batch that are read; beyond that the repository is not one a review can hold in memory. */
const MAX_OUTPUT = 512 * 1024 * 1024
const MAX_BLOB = 64 * 1024 * 1024

/** Opens the repository that a folder lies in; undefined when there is none or git is not installed. */
export function openRepository(folder: string): Repository | undefined {
  const top = git(folder, ['rev-parse', '--show-toplevel'])?.toString('utf8').trim()
  if (!top) return undefined
  const resolve = (revision: string) =>
    git(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
      ?.toString('utf8')
      .trim() || undefined
  return {
    isTop: git(folder, ['rev-parse', '--show-prefix'])?.toString('utf8').trim() === '',
    resolve,
    defaultBranch() {
      const head = git(top, ['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'])?.toString('utf8').trim()
      for (const name of [head, 'refs/remotes/origin/main', 'refs/remotes/origin/master', 'refs/heads/main', 'refs/heads/master']) {
        const commit = name ? resolve(name) : undefined
        if (name && commit) return { name: name.replace(/^refs\/(remotes|heads)\//, ''), commit }
      }
      return undefined
    },
    mergeBase: (one, other) => git(top, ['merge-base', '--end-of-options', one, other])?.toString('utf8').trim() || undefined,
    tree: commit => openTree(top, commit),
    workTree: () => openWorkTree(top),
  }
}

function openTree(top: string, commit: string): Source {
  const blobs = new Map<string, string>()
  const listing = git(top, ['ls-tree', '-r', '-z', '--full-tree', commit])
  if (listing === undefined) throw new Error(`git has no tree of commit ${commit}: fetch it, or check out with "fetch-depth: 0"`)
  for (const entry of listing.toString('utf8').split('\0')) {
    // <mode> SP <type> SP <object> TAB <path>; links (120000) and submodules (160000) are not files
    const [meta = '', path] = entry.split('\t')
    const [mode, type, object] = meta.split(' ')
    if (path !== undefined && object !== undefined && type === 'blob' && mode !== '120000') blobs.set(path, object)
  }
  const contents = new Map<string, FileContent>()
  const fetch = (objects: readonly string[]) => {
    for (const [object, content] of readBlobs(top, objects)) contents.set(object, content)
  }
  const paths = [...blobs.keys()].sort((a, b) => (a < b ? -1 : 1))
  return {
    list: () => paths,
    id: path => blobs.get(path),
    prefetch: wanted => fetch([...new Set(wanted.flatMap(path => blobs.get(path) ?? []))].filter(object => !contents.has(object))),
    read(path) {
      const object = blobs.get(path)
      if (object === undefined) return { error: `${path} does not exist` }
      if (!contents.has(object)) fetch([object])
      return contents.get(object) ?? { error: `${path} could not be read from git` }
    },
  }
}

/** One `git cat-file --batch` for many blobs: `<object> SP <type> SP <size> LF <content> LF` each. */
function readBlobs(top: string, objects: readonly string[]): Map<string, FileContent> {
  const found = new Map<string, FileContent>()
  if (objects.length === 0) return found
  const output = git(top, ['cat-file', '--batch'], `${objects.join('\n')}\n`)
  for (let at = 0; output && at < output.length;) {
    const end = output.indexOf(10, at)
    const [object = '', type, size = ''] = output.toString('utf8', at, end).split(' ')
    if (type !== 'blob') {
      found.set(object, { error: `git object ${object} is missing` })
      at = end + 1
      continue
    }
    const length = Number(size)
    const bytes = output.subarray(end + 1, end + 1 + length)
    found.set(object, length > MAX_BLOB ? { error: `${object} has ${length} bytes, more than the ${MAX_BLOB} that are read` } : { bytes })
    at = end + 1 + length + 1
  }
  return found
}

function openWorkTree(top: string): Source {
  const folder = openFolder(top)
  const listing = git(top, ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'])
  const tracked = listing?.toString('utf8').split('\0').filter(Boolean)
  if (!tracked) return folder
  const present = new Set(folder.list())
  const paths = tracked.filter(path => present.has(path)).sort((a, b) => (a < b ? -1 : 1))
  return { ...folder, list: () => paths }
}

/** Runs git without anything the repository could bring along: no replaced objects, no hooks, no foreign bare repositories. */
function git(folder: string, words: readonly string[], input?: string): Buffer | undefined {
  const safe = [
    '-c',
    'safe.bareRepository=explicit',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.quotePath=false',
  ]
  // Loaded when it is first needed: it brings half of Node's network along, and most commands ask git nothing.
  const { spawnSync } = process.getBuiltinModule('node:child_process')
  const run = spawnSync('git', [...safe, ...words], {
    cwd: folder,
    maxBuffer: MAX_OUTPUT,
    env: { ...process.env, GIT_NO_REPLACE_OBJECTS: '1', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
    ...(input === undefined ? {} : { input }),
  })
  return run.status === 0 ? run.stdout : undefined
}
