import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cell, code, cut, fenced, html, logLine, plain, prose, urlPart } from '#reports/shared/escape.ts'

/** Pieces of attacks, put together at random with letters and single characters of all planes. */
const ATTACKS = [
  '@everyone',
  '@org/team',
  '#123',
  'GH-7',
  'owner/repo#4',
  '</details>',
  '<details>',
  '<!--',
  '-->',
  '<img src=x onerror=y>',
  '<script>',
  '&lt;',
  '![a](https://evil.example/x.png)',
  '[a](javascript:x)',
  '[a]: https://evil.example',
  'https://evil.example',
  'www.evil.example',
  'a@evil.example',
  '`',
  '``',
  '```',
  '~~~',
  '|',
  '\\',
  '\\|',
  '\\`',
  '**',
  '__',
  '_',
  '~',
  '$x$',
  ':tada:',
  '# h',
  '- [ ] x',
  '1.',
  '---',
  '===',
  '> q',
  '\n',
  '\r\n',
  '\t',
  '::error::x',
  '##[group]x',
  '%0A::warning::x',
  '\u001b[31m',
  '\u0007',
  '\u009b',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u2028',
  '\u{e0041}',
  '\ud800',
  '\u0000',
]
const hostile = fc
  .array(
    fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ unit: 'binary', maxLength: 4 }), fc.constantFrom('a', 'B', '7', ' ', '-', '.')),
    { maxLength: 24 },
  )
  .map(parts => parts.join(''))

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u

const runs = { numRuns: 2000 }

describe('text of theirs', () => {
  test('never carries an invisible character or a line break, and is never empty where something stood', () => {
    fc.assert(
      fc.property(hostile, text => {
        for (const shown of [plain(text), code(text), prose(text), html(text), logLine(text)]) expect(shown).not.toMatch(UNSEEN)
        if (text.replace(/[\s\p{Z}\u0085]/gu, '') !== '') expect(plain(text)).not.toBe('')
      }),
      runs,
    )
  })

  test('cannot end a code span', () => {
    fc.assert(
      fc.property(hostile, text => {
        const shown = code(text)
        if (shown === '(empty)') return
        const fence = /^`+/.exec(shown)?.[0] ?? ''
        const inside = shown.slice(fence.length, -fence.length)
        expect(shown.endsWith(fence)).toBe(true)
        expect((inside.match(/`+/g) ?? []).every(run => run.length !== fence.length)).toBe(true)
        expect(inside.trim()).toBe(plain(text))
      }),
      runs,
    )
  })

  test('means nothing in a sentence: what is outside code spans is letters, digits and harmless signs', () => {
    fc.assert(
      fc.property(hostile, text => {
        const outside = withoutCode(prose(text))
        expect(outside).toMatch(/^[\p{L}\p{M}\p{N}\s’‘“”"'…–—§.,;:!?()%\0-]*$/u)
        expect(outside).not.toMatch(/:\/\/|www\.|(^|\s)gh-\d|^\d+[.)](\s|$)|(^|\s)[-+](\s|$)|:\S*:/i)
      }),
      runs,
    )
  })

  test('cannot end the cell of a table', () => {
    fc.assert(
      fc.property(hostile, text => {
        const row = cell(code(text))
        // As GitHub's parser splits a row: a backslash takes the sign behind it along.
        expect(row.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toContain('|')
        // As others do: a bar is part of the cell when a backslash stands before it.
        expect(row).not.toMatch(/(^|[^\\])\|/)
      }),
      runs,
    )
  })

  test('cannot open or close an element inside an HTML block', () => {
    fc.assert(
      fc.property(hostile, text => {
        const inside = html(text).slice('<code>'.length, -'</code>'.length)
        expect(inside).not.toMatch(/[<>"'`]/)
        expect(inside.replace(/&#\d+;/g, '')).not.toContain('&')
      }),
      runs,
    )
  })

  test('cannot close a fence', () => {
    fc.assert(
      fc.property(hostile, text => {
        const lines = fenced('mermaid', text).split('\n')
        const fence = /^`+/.exec(lines[0] ?? '')?.[0] ?? ''
        expect(lines.slice(1, -1).every(line => !line.includes(fence))).toBe(true)
      }),
      runs,
    )
  })

  test('is no workflow command in the log', () => {
    fc.assert(
      fc.property(hostile, text => {
        expect(logLine(text)).not.toMatch(/^\s*::|##\[|\n|\r/)
      }),
      runs,
    )
  })

  test('is one part of an address', () => {
    fc.assert(
      fc.property(hostile, text => {
        expect(urlPart(text)).toMatch(/^[\w.%-]*$/)
      }),
      runs,
    )
  })

  test('is cut without splitting a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 5 }), fc.integer({ min: 2, max: 40 }), (text, longest) => {
        expect(cut(text, longest).length).toBeLessThanOrEqual(Math.max(longest, 1))
        expect(cut(text, longest)).not.toMatch(/\p{Cs}/u)
      }),
      runs,
    )
  })
})

describe('a sentence of ours', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['The license does not meet OSD 5 and 6.', 'The license does not meet OSD 5 and 6.'],
    ['meta-llama/Llama-2-7b-hf (llama2) is “open”, they say.', '`meta-llama/Llama-2-7b-hf` (llama2) is “open”, they say.'],
    ['Ask @org/legal about #12.', 'Ask `@org/legal` about `#12`.'],
    ['See https://evil.example/x, or www.evil.example.', 'See `https://evil.example/x`, or `www.evil.example`.'],
    ['a_b *c* <b> [d](e) f|g', '`a_b` `*c*` `<b>` `[d](e`) `f|g`'],
    ['text\u202egnp', '`text‹U+202E›gnp`'],
    ['under `llama2`, or (`MIT OR 0BSD`).', 'under `llama2`, or (`MIT OR 0BSD`).'],
  ]
  test.each(cases)('%j reads %j', (text, expected) => {
    expect(prose(text)).toBe(expected)
  })
})

function withoutCode(markdown: string): string {
  return markdown.replace(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/gu, '\0')
}
