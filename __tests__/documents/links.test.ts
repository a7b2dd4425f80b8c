import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { files, pages, proseOf, read, ROOT } from '#__tests__/documents/markdown.ts'

describe.each(pages())('%s', page => {
  test('links to files that exist', () => {
    const missing = targets(page).filter(({ file }) => file !== '' && !existsSync(path.join(ROOT, path.dirname(page), file)))
    expect(missing).toEqual([])
  })

  test('links to headings that exist', () => {
    const missing = targets(page).filter(({ file, heading }) => {
      const target = file === '' ? page : path.join(path.dirname(page), file)
      return heading !== undefined && target.endsWith('.md') && existsSync(path.join(ROOT, target)) && !headings(target).includes(heading)
    })
    expect(missing).toEqual([])
  })

  test('speaks American English and of nothing outside this repository', () => {
    // Names of licenses are spelled as their authors spell them.
    if (page !== 'docs/spdx-not-approved.md') expect(proseOf(page)).not.toMatch(/\blicences?\b|\/work\/|TODO/i)
  })
})

/** Relative links of a page, and pictures: what stands on another host is not looked at. */
function targets(page: string): { readonly file: string; readonly heading?: string }[] {
  const inline = [...proseOf(page).matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)].map(([, target = '']) => target)
  const html = [...proseOf(page).matchAll(/\b(?:src|href|srcset)="([^"]+)"/g)].map(([, target = '']) => target)
  return [...inline, ...html]
    .filter(target => !/^[a-z][a-z0-9+.-]*:/i.test(target))
    .map(target => {
      const [file = '', heading] = target.split('#')
      return { file: decodeURIComponent(file), ...(heading === undefined ? {} : { heading }) }
    })
}

/** The anchors that GitHub gives to headings. */
function headings(page: string): string[] {
  return read(page)
    .split('\n')
    .flatMap(row => /^#{1,6}\s+(.*)$/.exec(row)?.[1] ?? [])
    .map(text =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    )
}

test('docs/architecture.md names each folder of src once, and its picture no file that is gone', () => {
  const folders = [...new Set(files('src/*').flatMap(file => /^src\/([^/]+)\//.exec(file)?.[1] ?? []))].sort()
  const named = [...read('docs/architecture.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, name = '']) => name)
  expect(named.sort()).toEqual(folders)
  const places = [...read('docs/architecture.svg').matchAll(/<text class="code"[^>]*>([^<]+)</g)].flatMap(([, text = '']) =>
    text.split(/\s+/),
  )
  const paths = places.filter(place => /^[\w/-]+(?:\/|\.ts)$/.test(place))
  expect(paths.filter(place => !existsSync(path.join(ROOT, 'src', place)))).toEqual([])
})
