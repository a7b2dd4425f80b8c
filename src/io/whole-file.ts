import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { errorCode } from '#io/error-code.ts'

/** What ends a process from outside and can wait. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Writes a file beside its place and moves it there, so that no half of it is ever seen; the reason when it could not. */
export function writeFile(path: string, text: string): { readonly error: string } | undefined {
  try {
    const there = statSync(path, { throwIfNoEntry: false })
    // A device or pipe (/dev/stdout) is written to; a file in its place would take it away from everybody.
    if (there && !there.isFile() && !there.isDirectory()) writeFileSync(path, text)
    else uninterrupted(() => replace(there ? realpathSync.native(path) : path, text))
    return undefined
  } catch (error) {
    return { error: reason(path, error) }
  }
}

function replace(path: string, text: string): void {
  const beside = `${path}.${process.pid}.part`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(beside, text)
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

/** A signal that comes in the middle of short work ends the process after it: what was begun is not left lying. */
function uninterrupted(work: () => void): void {
  const obey = (signal: NodeJS.Signals) => {
    release()
    process.kill(process.pid, signal)
  }
  const release = () => {
    for (const signal of SIGNALS) process.off(signal, obey)
  }
  for (const signal of SIGNALS) process.on(signal, obey)
  try {
    work()
  } finally {
    // Signals that came meanwhile are handed over while the event loop polls: once before the second immediate.
    setImmediate(() => setImmediate(release))
  }
}

function reason(path: string, error: unknown): string {
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return `${path} could not be written: no space is left`
    case 'EISDIR':
      return `${path} is a folder, expected a file`
    case 'EACCES':
    case 'EPERM':
      return `${path} may not be written`
    case 'EROFS':
      return `${path} may not be written: the disk is read-only`
    case 'ENOTDIR':
    case 'EEXIST':
      return `${path} could not be written: a folder of its path is a file`
    case 'ELOOP':
      return `${path} is a link that leads to itself`
    default:
      return `${path} could not be written: ${error instanceof Error ? error.message : String(error)}`
  }
}
