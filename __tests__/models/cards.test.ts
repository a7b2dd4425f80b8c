import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import type { CatalogueEntry, Knowledge } from '#model/knowledge.ts'
import type { Judge } from '#models/grants.ts'
import { observeModels } from '#models/observe.ts'
import { judgeId } from '#osd/judge.ts'
import { readModelFile } from '#review/read-model-file.ts'

const closed = (id: string, title: string, more: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  id,
  title,
  aliases: { hub: [id], names: [title.toLowerCase()], urls: [`https://licenses.example/${id}`] },
  publisher: 'Acme',
  url: `https://licenses.example/${id}`,
  checked: { date: '2026-01-01', by: 'text' },
  authority: 'catalogue',
  subject: 'weights',
  verdict: 'not-open-source',
  violations: [{ criterion: 6, section: '2', paraphrase: 'Some fields are forbidden.' }],
  obligations: [],
  ...more,
})

/** A small world of our own: restricted licenses, three that OSI approved, four families of models. */
const knowledge: Knowledge = {
  catalogue: [
    closed('acme2', 'Acme 2 Community License', {
      inherits: { section: '1.b', paraphrase: 'Whoever passes it on passes on the agreement.' },
    }),
    closed('zeta-nc', 'Zeta Non-Commercial License', { publisher: 'Zeta' }),
    closed('rail-m', 'Example RAIL-M', {
      publisher: 'Rail Lab',
      inherits: { section: '4', paraphrase: 'The restrictions are passed on.' },
    }),
    closed('rail-family', 'Example RAIL', {
      publisher: 'Others',
      inherits: { section: '4', paraphrase: 'The restrictions are passed on.' },
    }),
  ],
  spdx: [
    { id: 'Apache-2.0', name: 'Apache License 2.0', osiApproved: true },
    { id: 'MIT', name: 'MIT License', osiApproved: true },
    { id: 'GPL-3.0', name: 'GNU General Public License v3.0', osiApproved: true },
  ],
  exceptions: [],
  declared: [],
  relicensed: [],
  dissent: [],
  families: [
    {
      family: 'Acme 2',
      ids: ['acme-ai/acme-2-7b', 'acme-ai/acme-2-*'],
      license: 'acme2',
      source: 'https://acme.example',
      date: '2026-01-01',
    },
    { family: 'Rail', ids: ['rail-lab/rail-net'], license: 'rail-m', source: 'https://rail.example', date: '2026-01-01' },
    { family: 'Zeta', ids: ['zeta-lab/zeta-9b'], license: 'zeta-nc', source: 'https://zeta.example', date: '2026-01-01' },
    { family: 'Openly', ids: ['openly/openly-1b'], license: 'Apache-2.0', source: 'https://openly.example', date: '2026-01-01' },
  ],
  digest: 'test',
}

const FOLDER = path.join(import.meta.dirname, 'cards')
const judge: Judge = (license, subject) => judgeId(license, knowledge, { subject })
const cases = readdirSync(FOLDER)

/** A case says in its last lines what is expected: `<!-- LINE type license -->`, one for each finding. */
test.each(cases)('%s', async name => {
  const text = readFileSync(path.join(FOLDER, name), 'utf8')
  await check(
    name,
    text,
    [...text.matchAll(/<!-- (\d+ [\w-]+(?: .+?)?) -->/g)].map(match => match[1] ?? ''),
  )
})

/** A bundle holds many small cards: `=== PATH`, the text, and behind `~~~~` what is to be told of it. */
const BUNDLES = path.join(import.meta.dirname, 'card-bundles')
const bundled = readdirSync(BUNDLES).flatMap(bundle =>
  readFileSync(path.join(BUNDLES, bundle), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map(part => {
      const [name = '', ...lines] = part.split('\n')
      const end = lines.lastIndexOf('~~~~')
      return [`${bundle}: ${name}`, name, `${lines.slice(0, end).join('\n')}\n`, lines.slice(end + 1).filter(Boolean)] as const
    }),
)

test.each(bundled)('%s', (_, name, text, lines) => check(name, text, lines))

async function check(name: string, text: string, expected: readonly string[]): Promise<void> {
  const file = readModelFile(name, text)
  const observed = await observeModels(file ? [file] : [], { knowledge, judge, lookUp: () => Promise.resolve({ unavailable: 'offline' }) })
  const told = observed.observations
    .filter(({ type }) => type !== 'reference')
    .map(({ type, line, lines, license }) => (lines ?? [line]).map(each => `${each} ${type}${license ? ` ${license}` : ''}`))
  expect(new Set(told.flat())).toEqual(new Set(expected))
  for (const { message } of observed.observations) expect(message).not.toMatch(/\bopen (?:model|weights|license)\b/i)
}
