import { spawn } from 'node:child_process'
import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, jest, test } from '@jest/globals'
import { BUILT, CLI, osdReview, run } from '#__tests__/commands/shared/command-line.ts'
import { folderWith } from '#__tests__/commands/shared/folders.ts'

// Each test starts processes, which takes its time on a busy machine.
jest.setTimeout(180_000)

const PACKAGE = JSON.stringify({ name: 'shop', dependencies: { 'left-pad': '1.3.0' } })
const scan = ['scan', '--offline', '--format', 'json']
const unix = process.platform === 'win32' ? test.skip : test
const withFull = existsSync('/dev/full') ? test : test.skip

describe('a result in a file', () => {
  test('is made with its folders, and replaces what was there', async () => {
    const folder = folderWith({ 'tree/package.json': PACKAGE, 'out/result.json': 'old' })
    for (const output of ['out/result.json', 'new/folders/result.json']) {
      const { status, output: printed } = await osdReview([...scan, '--dir', 'tree', '--output', output], { cwd: folder })
      expect([status, printed]).toEqual([0, ''])
      expect(JSON.parse(readFileSync(path.join(folder, output), 'utf8')).counts.found).toBe(1)
    }
    expect(readdirSync(path.join(folder, 'out'))).toEqual(['result.json'])
  })

  test.each([
    ['tree', 'tree is a folder, expected a file'],
    ['tree/package.json/result.json', 'a folder of its path is a file'],
  ])('cannot be written to %s, which ends 2 with a sentence', async (output, said) => {
    const folder = folderWith({ 'tree/package.json': PACKAGE })
    const { status, notes } = await osdReview([...scan, '--dir', 'tree', '--output', output], { cwd: folder })
    expect(status).toBe(2)
    expect(notes).toContain(said)
    expect(readdirSync(folder)).toEqual(['tree'])
    expect(readdirSync(path.join(folder, 'tree'))).toEqual(['package.json'])
  })

  unix('that does not fit leaves what was there, and nothing beside it', async () => {
    const folder = folderWith({ 'tree/package.json': PACKAGE, 'result.json': 'old' })
    // No file may grow beyond 512 bytes: the same fault as a full disk, without one.
    const words = ['-c', 'ulimit -f 1; exec "$0" "$@"', process.execPath, CLI, ...scan, '--dir', 'tree', '--output', 'result.json']
    const { status, notes } = await run('bash', words, { cwd: folder })
    expect(status).toBe(2)
    expect(notes).toContain('result.json could not be written: no space is left')
    expect(readdirSync(folder).sort()).toEqual(['result.json', 'tree'])
    expect(readFileSync(path.join(folder, 'result.json'), 'utf8')).toBe('old')
  })

  withFull('that is a device is written to, and stays a device', async () => {
    const folder = folderWith({ 'tree/package.json': PACKAGE })
    const { status, notes } = await osdReview([...scan, '--dir', 'tree', '--output', '/dev/full'], { cwd: folder })
    expect(status).toBe(2)
    expect(notes).toContain('/dev/full could not be written: no space is left')
    expect(lstatSync('/dev/full').isCharacterDevice()).toBe(true)
  })

  unix('behind a link is replaced where it lies', async () => {
    const folder = folderWith({ 'tree/package.json': PACKAGE, 'real/result.json': 'old' })
    symlinkSync('real/result.json', path.join(folder, 'link.json'))
    await osdReview([...scan, '--dir', 'tree', '--output', 'link.json'], { cwd: folder })
    expect(lstatSync(path.join(folder, 'link.json')).isSymbolicLink()).toBe(true)
    expect(readFileSync(path.join(folder, 'real/result.json'), 'utf8')).toContain('left-pad')
  })

  unix('is whole when the process is told to end while it is written', async () => {
    const folder = folderWith()
    const script = `
      import fs from 'node:fs'
      import { syncBuiltinESMExports } from 'node:module'
      const { writeFileSync } = fs
      fs.writeFileSync = (file, text) => {
        writeFileSync(file, text.slice(0, 3))
        process.kill(process.pid, 'SIGTERM')
        writeFileSync(file, text)
      }
      syncBuiltinESMExports()
      const { writeFile } = await import(${JSON.stringify(pathToFileURL(path.join(BUILT, 'io/whole-file.js')).href)})
      writeFile('result.json', '{"whole":true}')
      setTimeout(() => console.log('went on'), 5000)`
    if (!existsSync(path.join(BUILT, 'io/whole-file.js'))) return
    const { signal, output } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: folder })
    expect([signal, output]).toEqual(['SIGTERM', ''])
    expect(readdirSync(folder)).toEqual(['result.json'])
    expect(readFileSync(path.join(folder, 'result.json'), 'utf8')).toBe('{"whole":true}')
  })

  unix('is not begun when the process is ended before', async () => {
    const folder = folderWith({ 'tree/package.json': PACKAGE })
    const child = spawn(process.execPath, [CLI, ...scan, '--dir', 'tree', '--output', 'result.json'], { cwd: folder })
    child.stderr.once('data', () => child.kill('SIGINT'))
    const signal = await new Promise(resolve => child.on('close', (_, how) => resolve(how)))
    expect(signal).toBe('SIGINT')
    expect(readdirSync(folder)).toEqual(['tree'])
  })
})

describe('standard output', () => {
  const folder = folderWith({ 'package.json': PACKAGE })

  withFull('on a full disk ends 2 with a sentence', async () => {
    const { status, notes } = await run('bash', ['-c', '"$0" "$@" > /dev/full', process.execPath, CLI, ...scan, '--dir', folder])
    expect(status).toBe(2)
    expect(notes).toContain('osd-review scan: standard output: no space is left')
    expect(notes).not.toMatch(/ {4}at /)
  })

  unix('whose reader has seen enough is no fault', async () => {
    const words = ['-c', 'set -o pipefail; "$0" "$@" | head -c 1', process.execPath, CLI, ...scan, '--dir', folder]
    expect(await run('bash', words)).toMatchObject({ status: 0, output: '{', notes: expect.not.stringMatching(/EPIPE| {4}at /) })
  })

  test('has colors only where they are wanted', async () => {
    const words = ['scan', '--offline', '--dir', folder]
    const plain = await osdReview(words)
    expect(plain.output).not.toContain('\u001B')
    const colored = await osdReview(words, { env: { FORCE_COLOR: '1' } })
    expect(colored.output).toContain('\u001B[33mNot blocked, with warnings: 1 package')
    expect(colored.output.replace(/\u001B\[\d+m/g, '')).toBe(plain.output)
    const json = await osdReview([...words, '--format', 'json'], { env: { FORCE_COLOR: '1' } })
    expect(json.output).not.toContain('\u001B')
  })

  test.each(['classify', 'components', 'models'])('of %s holds nothing that a terminal acts on or hides', async command => {
    const name = 'a\u009B31m\u202Eb\u007F.json'
    const hostile = folderWith({ [name]: '{}' })
    const { output } = await osdReview([command, path.join(hostile, name)])
    expect(output).toMatch(/^\{[\u0020-\u007E]*\}\n$/)
    expect(JSON.parse(output)).toMatchObject({ path: expect.stringContaining(name) })
  })

  test('is the same for the same tree', async () => {
    const [one, other] = [await osdReview([...scan, '--dir', folder]), await osdReview([...scan, '--dir', folder])]
    expect(one.output).toBe(other.output)
  })
})
