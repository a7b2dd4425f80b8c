import { describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { report } from '#reports/html.ts'
import { STYLE } from '#reports/shared/html/style.ts'
import { axeFaults } from '#__tests__/reports/shared/axe.ts'
import { exampleReview } from '#__tests__/reports/shared/example.ts'
import { reviews } from '#__tests__/reports/shared/random-reviews.ts'

const VOID = new Set(['meta', 'br'])
const ALLOWED = new Set(
  'html head meta title style body a header p div h1 ul li dl dt dd nav main section h2 table caption thead tbody tfoot tr th td span article h3 h4 blockquote q code pre details summary footer br'.split(
    ' ',
  ),
)
const ATTRIBUTES = /^(?: (?:lang|charset|http-equiv|content|name|class|href|id|scope|open|aria-label|aria-labelledby)(?:="[^"<>]*")?)*$/

interface Tag {
  readonly name: string
  readonly closes: boolean
  readonly attributes: string
}

/** Every tag; fails where a sign of markup stands outside one. */
function tagsOf(page: string): Tag[] {
  const body = page.replace(/^<!doctype html>\n/, '').replace(/<style>[^<]*<\/style>/, '')
  const tag = /<(\/?)([a-z0-9]+)([^<>]*)>/g
  expect(body.replace(tag, '')).not.toMatch(/[<>"'`]/)
  return [...body.matchAll(tag)].map(([, closes = '', name = '', attributes = '']) => ({ name, closes: closes === '/', attributes }))
}

function values(tags: readonly Tag[], attribute: string): string[] {
  return tags.flatMap(({ attributes }) =>
    [...attributes.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value),
  )
}

/** What has to hold of every page; a sentence for each fault. */
function faults(page: string, links: RegExp): string[] {
  const tags = tagsOf(page)
  const ids = new Set(values(tags, 'id'))
  const count = (element: string) => tags.filter(({ name, closes }) => name === element && !closes).length
  const levels = tags.filter(({ name, closes }) => !closes && /^h\d$/.test(name)).map(({ name }) => Number(name.slice(1)))
  const claims: readonly (readonly [string, boolean])[] = [
    ['elements are balanced', isBalanced(tags)],
    ['only known elements', tags.every(({ name }) => ALLOWED.has(name))],
    ['only known attributes', tags.every(({ attributes }) => ATTRIBUTES.test(attributes))],
    ['ids are unique', ids.size === values(tags, 'id').length],
    ['links lead somewhere', values(tags, 'href').every(href => (href.startsWith('#') ? ids.has(href.slice(1)) : links.test(href)))],
    ['labels exist', values(tags, 'aria-labelledby').every(id => ids.has(id))],
    ['nothing is unseen', !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(page.replaceAll('\n', ''))],
    ['one first heading', levels.filter(level => level === 1).length === 1],
    ['no level of headings is skipped', levels.every((level, n) => level <= (levels[n - 1] ?? 0) + 1)],
    [
      'heads of tables have a scope',
      tags.every(({ name, closes, attributes }) => name !== 'th' || closes || / scope="(col|row)"/.test(attributes)),
    ],
    ['tables have a caption and a head', count('caption') === count('table') && count('thead') === count('table')],
    ['folds have a summary', count('summary') === count('details')],
    ['one main part', count('main') === 1],
  ]
  return claims.filter(([, holds]) => !holds).map(([claim]) => claim)
}

function isBalanced(tags: readonly Tag[]): boolean {
  const open: string[] = []
  for (const { name, closes } of tags) {
    if (closes && open.pop() !== name) return false
    if (!closes && !VOID.has(name)) open.push(name)
  }
  return open.length === 0
}

describe('the page for counsel', () => {
  test('is one well-formed, self-contained, accessible document, whatever the review holds', () => {
    fc.assert(
      fc.property(reviews, review => {
        const page = report.render(review)
        expect(page.startsWith('<!doctype html>\n<html lang="en">')).toBe(true)
        expect(page).toMatch(/<title>[^<]+<\/title>/)
        expect(faults(page, /^https:\/\/(github\.com\/(osd-review|acme)|opensource\.org|license\.example)/)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('tells each component in exactly one group, as the counts do', () => {
    fc.assert(
      fc.property(reviews, review => {
        const page = report.render(review)
        const { counts, components } = review
        for (const [id, count] of Object.entries(counts)) {
          const title = new RegExp(`<h2 id="${id}">[^<]* \\((\\d+)\\)</h2>`).exec(page)?.[1]
          if (!['found', 'introduced', 'worsened', 'carried'].includes(id)) expect(Number(title ?? 0)).toBe(count)
        }
        const gone = components.filter(({ status }) => status === 'removed').length
        expect(Number(/<h2 id="removed">Removed \((\d+)\)/.exec(page)?.[1] ?? 0)).toBe(gone)
      }),
      { numRuns: 60 },
    )
  })

  jest.setTimeout(60_000)

  test('passes axe, and axe finds a fault where there is one', async () => {
    const page = report.render(await exampleReview(true))
    expect(await axeFaults(page)).toEqual([])
    expect(await axeFaults(page.replace(' lang="en"', ''))).toEqual([expect.stringContaining('html-has-lang')])
  })

  test('gives the same bytes for the same facts', async () => {
    const [one, other] = [await exampleReview(true), await exampleReview(true)]
    expect(report.render(one)).toBe(report.render(other))
  })

  test('has the verdict, the criteria with their clauses, the waiver and the decision record of the example', async () => {
    const page = report.render(await exampleReview(true))
    expect(faults(page, /^https:/)).toEqual([])
    const words = page
      .replace(/<style>[^<]*<\/style>/, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&#39;/g, "'")
      .replace(/&#96;/g, '`')
      .replace(/\s+/g, ' ')
    for (const told of [
      'Merge blocked:',
      'OSI says that this license is not Open Source: the terms of use do not meet OSD 5 and 6.',
      'No Discrimination Against Persons or Groups',
      'section 2',
      '700 million',
      'evaluation only, not shipped',
      '@org/legal',
      '2099-01-31',
      'as declared; the terms told are those of its base meta-llama/Llama-2-7b-hf under llama2',
      `Policy read at ${'b'.repeat(40)}`,
      `Commit reviewed ${'a'.repeat(40)}`,
      'Digest of the built-in knowledge',
      'Hosts asked github.com',
      'outside the scopes that are judged',
      'not legal advice',
    ])
      expect(words.toLowerCase()).toContain(told.toLowerCase())
  })

  test('says nothing against an approved license that stands over a restricted base', async () => {
    const page = report.render(await exampleReview())
    const terms = page.slice(page.indexOf('<h2 id="terms">'), page.indexOf('<h2 id="findings">'))
    expect(terms).toContain('llama2')
    expect(terms.toLowerCase()).not.toContain('apache')
  })

  test('loads nothing and keeps a contrast of 4.5 : 1', () => {
    expect(STYLE).not.toMatch(/url\(|@import|expression|</)
    const colors = new Map(
      [...STYLE.matchAll(/--([a-z]+): (#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, luminance(value)] as const),
    )
    for (const ground of ['ground', 'shade'])
      for (const ink of ['ink', 'quiet', 'link', 'blocks', 'fine', 'look']) {
        const [dark = 1, light = 0] = [colors.get(ink), colors.get(ground)]
        expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5)
      }
  })
})

/** WCAG 2.2, relative luminance. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
