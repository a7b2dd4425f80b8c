import { classify } from '#classify.ts'
import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { index, knowledge, textOf } from '#__tests__/spdx-list.ts'

/** Ways to restrict: whole sentences, sentences with a gap, and words put into or taken out of a license. */
interface Restrictions {
  readonly plain: readonly string[]
  readonly fields: readonly string[]
  readonly onFields: readonly string[]
  readonly people: readonly string[]
  readonly onPeople: readonly string[]
  readonly places: readonly string[]
  readonly onPlaces: readonly string[]
  readonly inserted: readonly string[]
  readonly before: readonly string[]
  readonly deleted: readonly string[]
}

const isOpen = (text: string) => classify({ path: 'LICENSE', text }, index, knowledge).verdict.verdict === 'open-source'

const restrictions: Restrictions = JSON.parse(readFileSync(new URL('restrictions.json', import.meta.url), 'utf8'))
const filled = (frames: readonly string[], gaps: readonly string[]) => frames.flatMap(frame => gaps.map(gap => frame.replace('%', gap)))
const sentences = [
  ...restrictions.plain,
  ...filled(restrictions.onFields, restrictions.fields),
  ...filled(restrictions.onPeople, restrictions.people),
  ...filled(restrictions.onPlaces, restrictions.places),
]

const bare = (said: string) => said.replace(/\.$/, '')
const halfway = (text: string, gap: string, said: string) => {
  const parts = text.split(gap)
  const half = Math.max(1, parts.length >> 1)
  return [...parts.slice(0, half), said, ...parts.slice(half)].join(gap)
}

const places: Readonly<Record<string, (text: string, said: string) => string>> = {
  'in front': (text, said) => `${said}\n\n${text}`,
  'behind the end': (text, said) => `${text}\n\n${said}`,
  'on the last line': (text, said) => `${text.trimEnd()} ${said}\n`,
  'as a title in capitals': (text, said) => `${said.toUpperCase()}\n\n${text}`,
  'as a title in small letters': (text, said) => `${bare(said).toLowerCase()}\n\n${text}`,
  'as a heading': (text, said) => `# ${bare(said)}\n\n${text}`,
  'in the brackets of a title': (text, said) => `The Frobnicate License (${bare(said)})\n\n${text}`,
  'behind a dash': (text, said) => `Frobnicate - ${bare(said)}\n\n${text}`,
  'behind a copyright line': (text, said) => `Copyright (c) 2020 Jane Doe. ${said}\n\n${text}`,
  'in the brackets of a copyright line': (text, said) => `Copyright (c) 2020 Jane Doe (${bare(said)})\n\n${text}`,
  'behind the comma of a copyright line': (text, said) => `Copyright (c) 2020 Jane Doe, ${bare(said)}\n${text}`,
  'in the place of a holder': (text, said) => `Copyright 2020 ${bare(said)}\n\n${text}`,
  'in a list of holders': (text, said) => `(1) Jane Doe (${bare(said)})\n\n${text}`,
  'in a read-me file': (text, said) =>
    `# Frobnicate\n\nFrobnicate is a fast library, written in Java. ${said} See the documentation for details.\n\n## License\n\n${text}`,
  'in a list of features': (text, said) =>
    `Frobnicate\n==========\n\nA small parser.\n\n* runs on many systems\n* ${said}\n* has no dependencies\n\n${text}`,
  'behind a pointer to the web': (text, said) => `${text}\n\n---\nFor more information see https://example.org. ${said}\n`,
  'behind a preface': (text, said) => `This software is distributed under the following license. ${said}\n\n${text}`,
  'as a note': (text, said) => `${text}\n\nNote: ${said}`,
  'as a field': (text, said) => `Name: frobnicate\nComment: ${said}\nSource: https://example.org/frobnicate\n\n${text}`,
  'as a license field': (text, said) => `License: ${bare(said)}\n\n${text}`,
  'between paragraphs': (text, said) => halfway(text, '\n\n', said),
  'between lines': (text, said) => halfway(text, '\n', said),
  'behind a sentence': (text, said) => text.replace(/\.\s+(?=[A-Z])/, stop => `${stop}${said} `),
  'in brackets at the first comma': (text, said) => text.replace(/,/, ` (${bare(said)}),`),
  'in brackets at the last comma': (text, said) => text.replace(/,([^,]*)$/, ` (${bare(said)}),$1`),
  'as an item of a list': (text, said) => text.replace(/\n\s*(?:2\.|b\)|\(b\))/, item => `\n   * ${said}\n${item}`),
  'before the grant': (text, said) =>
    text.replace(
      /permission is hereby granted|redistribution and use|permission is granted|permission to use/i,
      grant => `${bare(said)} ${grant}`,
    ),
  'in the comment of a source file': (text, said) =>
    `/*\n * frobnicate.c - a parser\n *\n * ${said}\n *\n${text.replace(/^/gm, ' * ')}\n */\nint main(void) { return 0; }\n`,
  'between two licenses': (text, said) => `${text}\n\n${said}\n\n${textOf('ISC')}`,
  'as the heading of a second license': (text, said) => `${text}\n\n${bare(said)}\n====\n\n${textOf('BSD-2-Clause')}`,
}

/** A holder whose name is in another script cannot be told from a sentence in it. */
const isHolderInAnotherScript = (place: string, said: string) =>
  /holder|copyright line/.test(place) && /[^\p{Script=Latin}\P{L}]/u.test(said)

const APPROVED = ['MIT', 'BSD-2-Clause', 'Zlib', 'OFL-1.1', 'ISC', 'Apache-2.0', 'BSD-3-Clause', 'BSL-1.0', 'PostgreSQL', 'NCSA', 'UPL-1.0']
/** Every sentence is tried at one place of so many, each time with another license; together they cover all pairs of place and kind. */
const STEP = 10

describe('a restricting sentence clears nothing', () => {
  test.each(Object.entries(places))('%s', (name, put) => {
    const place = Object.keys(places).indexOf(name)
    const cleared = sentences.filter((said, n) => {
      const base = textOf(APPROVED[(n + place) % APPROVED.length] ?? '')
      const text = put(base, said)
      return (n + place) % STEP === 0 && text !== base && !isHolderInAnotherScript(name, said) && isOpen(text)
    })
    expect(cleared).toEqual([])
  })
})

/** Words that only say who warrants what, or that are no words of the license, may change. */
const OTHERWISE =
  /warrant|liab(?:le|ility)|damages|merchantab|fitness for|endorse|publicity|as[- ]is\b|infring|copyright (?:\(c\)|©)|license document/i

function sentenceAt(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('\n\n', at), text.lastIndexOf('.\n', at), 0)
  const length = text.slice(at).search(/\.\s|\n\n/)
  return text.slice(from, length < 0 ? text.length : at + length)
}

function placesOf(text: string, word: string): number[] {
  return [...text.matchAll(new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'gi'))]
    .map(({ index: at }) => at)
    .filter(at => !OTHERWISE.test(sentenceAt(text, at)))
    .slice(0, 3)
}

describe.each(['MIT', 'BSD-3-Clause', 'Zlib', 'ISC', 'OFL-1.1', 'PostgreSQL', 'MPL-2.0', 'MS-PL'])('a word of %s', id => {
  const text = textOf(id)

  test.each(restrictions.before)('that narrows "%s"', word => {
    const cleared = placesOf(text, word).flatMap(at =>
      restrictions.inserted.filter(said => {
        const isDoubled = new RegExp(`\\b${said}\\s*$`, 'i').test(text.slice(0, at))
        return !isDoubled && isOpen(`${text.slice(0, at)}${said} ${text.slice(at)}`)
      }),
    )
    expect(cleared).toEqual([])
  })

  test.each(restrictions.deleted)('"%s" that is missing', word => {
    const cleared = placesOf(text, word).filter(at => isOpen(text.slice(0, at) + text.slice(at + word.length).replace(/^,?\s*/, '')))
    expect(cleared).toEqual([])
  })
})
