import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ManifestFormat, Tree } from '#model/manifest.ts'
import { parsePurl } from '#model/purl.ts'
import { casesOf, formats, load, readCase } from '#__tests__/manifests/case-files.ts'
import { processorTime } from '#__tests__/processor-time.ts'

/** `npm run fuzz` sets it; a few seconds over all formats are enough to notice what breaks. */
const SECONDS = Number(process.env['FUZZ_SECONDS'] ?? 5)

const PIECES = [
  '__proto__',
  'constructor',
  'prototype.polluted',
  '{"__proto__":{"polluted":1}}',
  '[__proto__]\npolluted = 1\n',
  'a.__proto__.polluted = 1\n',
  '__proto__:\n  polluted: 1\n',
  '<<<<<<< HEAD\n',
  '&a [*a, *a]',
  '<!DOCTYPE x [<!ENTITY a "&a;">]>',
  '\u0000',
  '\ufeff',
  '\r\n',
  '"""',
  "'''",
  '${x}',
  '$(x)',
  '\\',
  '"',
  '[[',
  '}}',
  '/*',
  '//',
  '- - - - ',
  '? ',
  '@'.repeat(50),
  'npm:@a/b@npm:@c/d@1',
  '1'.repeat(400),
]

const DEEP = 100_000

/** What no library and no scanner of ours may hang or crash on, whatever the format. */
const MONSTERS: readonly (readonly [string, () => string])[] = [
  ['lists without end', () => '['.repeat(DEEP)],
  ['objects without end', () => '{"a":'.repeat(DEEP)],
  ['closed lists', () => '['.repeat(DEEP) + ']'.repeat(DEEP)],
  ['deep dependencies', () => '{"dependencies":{"a":'.repeat(DEEP) + '1' + '}}'.repeat(DEEP)],
  ['elements without end', () => '<a>'.repeat(DEEP)],
  ['a deep TOML value', () => `a = ${'['.repeat(DEEP)}${']'.repeat(DEEP)}`],
  ['a deep TOML key', () => `${'a.'.repeat(DEEP)}a = 1`],
  ['many TOML tables', () => '[[package]]\nname = "a"\nversion = "1"\n'.repeat(20_000)],
  ['deep YAML', () => '- '.repeat(DEEP)],
  ['indented YAML', () => Array.from({ length: 3000 }, (_, n) => `${' '.repeat(n)}a:\n`).join('')],
  [
    'an alias bomb',
    () => `a0: &a0 x\n${Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}]\n`).join('')}`,
  ],
  ['one long line', () => 'a'.repeat(1_000_000)],
  ['spaces', () => ' '.repeat(1_000_000)],
  ['quotes', () => '"'.repeat(200_000)],
  ['backslashes', () => `"${'\\'.repeat(200_000)}`],
  ['continued lines', () => 'a \\\n'.repeat(100_000)],
  ['brackets and quotes', () => `${'install_requires=["'.repeat(50_000)}`],
  ['a list of names', () => `${'install_requires=A + B\n'.repeat(30_000)}A = ["a"]\n`],
  ['values without end', () => `[${'0,'.repeat(400_000)}0]`],
  ['repeated keys', () => `{"packages":{${'"node_modules/a":{"version":"1"},'.repeat(20_000)}"b":{}}}`],
  ['repeated YAML keys', () => `packages:\n${'  a@1.0.0:\n    resolution: {integrity: x}\n'.repeat(20_000)}`],
  [
    'one name in many folders',
    () =>
      `{"packages":{${Array.from({ length: 4000 }, (_, n) => `"p${n}/node_modules/a":{"version":"${n}","dependencies":{"a":"1"}}`).join()}}}`,
  ],
  [
    'one name in many versions',
    () =>
      Array.from(
        { length: 8000 },
        (_, n) => `[[package]]\nname = "a"\nversion = "${n}"\nsource = "x"\ndependencies = ["a ${n + 1}"]\n`,
      ).join(''),
  ],
  [
    'a long chain',
    () =>
      Array.from(
        { length: 8000 },
        (_, n) => `[[package]]\nname = "p${n}"\nversion = "1"\n${n > 0 ? 'source = "x"\n' : ''}dependencies = ["p${n + 1}"]\n`,
      ).join(''),
  ],
  ['a merge that was not finished', () => '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n'],
  ['a pointer to large storage', () => 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n'],
  ['hashes', () => ' #'.repeat(200_000)],
  ['versions', () => `a${'>=1,'.repeat(200_000)}`],
  [
    'an entity bomb',
    () =>
      `<!DOCTYPE a [<!ENTITY a "aaaa">${Array.from({ length: 30 }, (_, n) => `<!ENTITY a${n} "&a${n - 1};&a${n - 1};">`).join('')}]><a>&a29;</a>`,
  ],
]

const tree: Tree = { list: () => [], read: () => undefined }

/** Reads it and looks at what every answer must hold to. */
function check(manifest: ManifestFormat, path: string, text: string): void {
  const started = processorTime()
  const parsed = tryParse(manifest, path, text)
  const lines = text.split('\n').length
  for (const { purl, line, endLine } of parsed?.components ?? []) {
    if (!(line >= 1 && line <= endLine && endLine <= lines)) throw new Error(`lines ${line} to ${endLine} of ${lines}`)
    // What has no name is told as not read by the caller of every format.
    if (!/^pkg:[a-z]+\/$/.test(purl) && !parsePurl(purl)) throw new Error(`no package URL: ${purl}`)
  }
  if (Object.keys(Object.prototype).length > 0 || 'polluted' in {}) throw new Error('the prototype of all objects was changed')
  // Far above what any of these inputs needs, so that a busy machine does not fail the test.
  const limit = 3000 + text.length / 50
  const took = processorTime() - started
  if (took > limit) throw new Error(`took ${Math.round(took)} ms of processor time`)
}

/** Exhaustion is caught by the caller of every format, once; anything else thrown is a bug. */
function tryParse(manifest: ManifestFormat, path: string, text: string) {
  try {
    return manifest.parse({ path, text, tree })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const edit = fc.record({
  kind: fc.constantFrom('cut', 'drop', 'insert', 'double', 'swap', 'noise'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 60 }),
  piece: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 20 })),
})

/** The files of a format, with something done to them. */
async function survives(format: string) {
  const manifest = await load(format)
  const seeds = casesOf(format).map(root => readCase(root, manifest))
  return fc.property(fc.constantFrom(...seeds), fc.array(edit, { minLength: 1, maxLength: 6 }), (seed, edits) => {
    try {
      check(
        manifest,
        seed.path,
        edits.reduce((text, one) => apply(text, one), seed.text),
      )
    } catch (error) {
      throw new Error(`${format}: ${String(error)}`, { cause: error })
    }
  })
}

// `npm run fuzz` looks at new inputs for as long as told. The formats take turns, so that a short time is shared as well as a long one.
if (process.env['FUZZ_SECONDS'] !== undefined) {
  test(
    'every format survives whatever is done to its files',
    async () => {
      const properties: Awaited<ReturnType<typeof survives>>[] = []
      for (const format of formats()) properties.push(await survives(format))
      const slice = Math.min(1000, Math.max(20, (SECONDS * 1000) / properties.length / 4))
      const end = performance.now() + SECONDS * 1000
      let turns = 0
      do {
        for (const property of properties) fc.assert(property, { interruptAfterTimeLimit: slice, numRuns: 1_000_000, seed: Date.now() })
        turns++
      } while (performance.now() + slice * properties.length <= end)
      process.stdout.write(`${properties.length} formats, ${turns} turns of ${Math.round(slice)} ms each\n`)
      expect(turns).toBeGreaterThan(0)
    },
    SECONDS * 1000 + 300_000,
  )
} else {
  describe.each(formats())('%s', format => {
    test('withstands monsters', async () => {
      const manifest = await load(format)
      const [root] = casesOf(format)
      const { path, text } = readCase(root ?? '', manifest)
      for (const [name, make] of MONSTERS) {
        const monster = make()
        try {
          check(manifest, path, monster)
          check(manifest, path, `${text}\n${monster}`)
        } catch (error) {
          throw new Error(`${name}: ${String(error)}`, { cause: error })
        }
      }
    }, 120_000)

    // The same inputs every time.
    test('survives whatever is done to its files', async () => {
      fc.assert(await survives(format), { interruptAfterTimeLimit: (SECONDS * 1000) / formats().length, numRuns: 150 })
      expect(casesOf(format)).not.toEqual([])
    }, 60_000)
  })
}

function apply(text: string, { kind, at, length, piece }: { kind: string; at: number; length: number; piece: string }): string {
  const from = Math.floor(at * text.length)
  const [head, part, tail] = [text.slice(0, from), text.slice(from, from + length), text.slice(from + length)]
  switch (kind) {
    case 'cut':
      return head
    case 'drop':
      return head + tail
    case 'insert':
      return head + piece + part + tail
    case 'double':
      return head + part + part + tail
    case 'swap':
      return head + Array.from(part).toReversed().join('') + tail
    default:
      return head + piece + tail
  }
}
