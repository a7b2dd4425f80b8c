import { spawn, type SpawnOptions } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.join(import.meta.dirname, '../../..')

/** What is built: the files of the last build, which a test of a change meets first, else the bundle. */
export const BUILT = path.join(ROOT, existsSync(path.join(ROOT, 'build/cli.js')) ? 'build' : 'dist')

export const CLI = path.join(BUILT, 'cli.js')

/** How a process ended, and what it said. */
export interface Ended {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly output: string
  readonly notes: string
}

/** Runs the command line as a user does. */
export function osdReview(words: readonly string[], options: SpawnOptions = {}): Promise<Ended> {
  return run(process.execPath, [CLI, ...words], options)
}

export function run(program: string, words: readonly string[], options: SpawnOptions = {}): Promise<Ended> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env
  const child = spawn(program, words, { ...options, env: { ...env, ...options.env } })
  let [output, notes] = ['', '']
  child.stdout?.on('data', chunk => (output += String(chunk)))
  child.stderr?.on('data', chunk => (notes += String(chunk)))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status, signal) => resolve({ status, signal, output, notes }))
  })
}
