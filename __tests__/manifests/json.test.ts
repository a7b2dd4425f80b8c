import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readJson } from '#manifests/shared/json.ts'
import { Located } from '#manifests/shared/located.ts'

/** What the reader makes of a text; undefined where it refuses it. */
function ours(text: string): { readonly value: unknown } | undefined {
  const read = readJson(text)
  return read instanceof Located ? { value: made(read) } : undefined
}

/** The value put together from its parts, as formats ask for them. */
function made(at: Located): unknown {
  if (at.text !== undefined) return at.text
  if (Array.isArray(at.value)) return at.items().map(made)
  if (typeof at.value === 'object' && at.value !== null) return Object.fromEntries(at.entries().map(([key, inner]) => [key, made(inner)]))
  return at.value
}

function theirs(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

test('reads what JSON.parse reads', () => {
  fc.assert(fc.property(fc.json({ noUnicodeString: false }), text => expect(ours(text)).toEqual(theirs(text))))
})

test('refuses what JSON.parse refuses', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '\\',
    '1',
    '-',
    '01',
    'true',
    'nul',
    ' ',
    '\n',
    '\t',
    '"\\u00e9"',
    '//',
    '/**/',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), pieces =>
      expect(ours(pieces.join('')) === undefined).toBe(theirs(pieces.join('')) === undefined),
    ),
    { numRuns: 3000 },
  )
})

test('of repeated keys the last counts, and lines are those of the text', () => {
  const read = readJson('{ // note\n  "a": 1,\n  "b": {\n    "c": "d", },\n  "a": "e",\n}', { relaxed: true })
  if (!(read instanceof Located)) throw new Error('not read')
  expect(read.textAt('a')).toBe('e')
  expect(read.get('b')?.span).toEqual({ line: 3, endLine: 4 })
})
