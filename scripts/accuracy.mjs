// npm run accuracy [-- FOLDER]: how many texts of a labeled corpus are identified, as the table of docs/identification.md. Build first.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import path from 'node:path'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = process.argv[2] ?? path.join(root, '../shared/corpus/identify')
if (!existsSync(folder)) {
  console.log(`No labeled texts in ${folder}: name a folder of them (one JSON line a text: path, expected, alt, text)`)
  process.exit(0)
}
const { classify } = await import('../build/classify.js')
const { decode } = await import('../build/detect/decode.js')
const { openIndex } = await import('../build/detect/license-index.js')
const index = openIndex(readFileSync(path.join(root, 'build/io/licenses.bin')))
const knowledge = JSON.parse(readFileSync(path.join(root, 'build/io/knowledge.json'), 'utf8'))
const json = name => JSON.parse(readFileSync(path.join(folder, name), 'utf8'))
const { alias, fold_suffix_for_families: gnu } = json('equivalences.json')
const spdx = json('spdx.json')

const aliases = new Map(Object.entries(alias).map(([from, to]) => [from.toLowerCase(), to]))
const listed = new Map([...spdx.osi_approved, ...spdx.other].map(id => [id.toLowerCase(), id]))
const suffix = new RegExp(`^((?:${gnu.families.join('|')})-\\d[\\d.]*(?:-no-invariants|-invariants)?)(?:-only|-or-later|\\+)$`, 'i')
/** One id for all that a whole text does not tell apart. */
const folded = id => {
  const known = aliases.get(id.toLowerCase()) ?? id
  const family = suffix.exec(listed.get(known.toLowerCase()) ?? known)?.[1] ?? listed.get(known.toLowerCase()) ?? known
  return aliases.get(family.toLowerCase()) ?? family
}
const approved = new Set(spdx.osi_approved.map(folded))
const isListed = id => listed.has(id.toLowerCase()) || aliases.has(id.toLowerCase())

const COMMONEST =
  'MIT Apache-2.0 BSD-2-Clause BSD-3-Clause BSD-4-Clause ISC 0BSD MIT-0 Zlib BSL-1.0 Unlicense WTFPL CC0-1.0 CC-BY-4.0 CC-BY-SA-4.0 OFL-1.1 GPL-2.0 GPL-3.0 LGPL-2.1 LGPL-3.0 AGPL-3.0 MPL-2.0 EPL-1.0 EPL-2.0 EUPL-1.2 Artistic-2.0 MS-PL NCSA PostgreSQL UPL-1.0 ECL-2.0 AFL-3.0 OSL-3.0 LPPL-1.3c ODbL-1.0 Vim'.split(
    ' ',
  )
const commonest = new Set(COMMONEST)
const ORDER = ['exact', 'mixed', 'wrong', 'none']

const rows = new Map()
const calledOpen = []
for (const file of readdirSync(folder).filter(name => name.endsWith('.jsonl')))
  for (const line of readFileSync(path.join(folder, file), 'utf8').trim().split('\n')) count(JSON.parse(line))
for (const text of ['all OSI-approved texts', 'the 36 commonest licenses']) move(text)

console.log(
  `| corpus |${[...Array(2).keys()].map(n => ` ${n ? 'checked' : 'tuned'} on: texts | exact % | mixed % | wrong % | none % | approved texts called open % |`).join('')}`,
)
console.log(`| --- |${' --- |'.repeat(12)}`)
for (const [corpus, parts] of rows) console.log(`| ${corpus} |${cells(parts[0])}${cells(parts[1])}`)
console.log(
  `\nCalled open though restricted, tampered or not approved: ${calledOpen.length}${calledOpen.map(name => `\n- ${name}`).join('')}`,
)

function count(item) {
  const decoded = decode(readFileSync(path.join(folder, item.text)))
  const { licenses, verdict } = classify({ path: 'LICENSE', text: decoded.text ?? '' }, index, knowledge)
  const got = [...new Set(licenses.map(({ id }) => folded(id)))]
  const isOpen = verdict.verdict === 'open-source' && got.length > 0 && got.every(id => approved.has(id))
  const isApproved = item.expected.length > 0 && item.expected.every(id => approved.has(id))
  const judged = item.tampered
    ? 'exact'
    : [item.expected, ...(item.alt ?? [])].map(expected => judge(expected, got)).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))[0]
  const mayBeOpen = [item.expected, ...(item.alt ?? [])].some(ids => ids.length > 0 && ids.every(id => approved.has(id)))
  if (isOpen && (item.tampered || !mayBeOpen)) calledOpen.push(`${item.corpus}/${item.path}: ${got.join(', ')}`)
  const part = createHash('sha256').update(item.path).digest()[0] % 10 < 6 ? 0 : 1
  note(item.corpus, part, judged, isApproved && !item.tampered, isOpen)
  if (item.corpus !== 'benign' && item.expected.length === 1 && commonest.has(item.expected[0]))
    note('the 36 commonest licenses', part, judged, isApproved && !item.tampered, isOpen)
  if (isApproved && !item.tampered) note('all OSI-approved texts', part, judged, true, isOpen)
}

function judge(expected, got) {
  const ids = got.filter(isListed)
  const right = ids.filter(id => expected.includes(id)).length
  if (expected.length === 0) return ids.length > 0 ? 'wrong' : 'exact'
  if (ids.length === 0) return 'none'
  if (right === expected.length && got.length === expected.length) return 'exact'
  return right > 0 ? 'mixed' : 'wrong'
}

function note(corpus, part, judged, isApproved, isOpen) {
  const parts = rows.get(corpus) ?? [0, 1].map(() => ({ texts: 0, exact: 0, mixed: 0, wrong: 0, none: 0, approved: 0, open: 0 }))
  rows.set(corpus, parts)
  parts[part].texts++
  parts[part][judged]++
  if (isApproved) parts[part].approved++
  if (isApproved && isOpen) parts[part].open++
}

/** Sums stand below the corpora. */
function move(corpus) {
  const parts = rows.get(corpus)
  rows.delete(corpus)
  if (parts) rows.set(corpus, parts)
}

function cells({ texts, exact, mixed, wrong, none, approved: all, open }) {
  const share = (some, whole) => (whole === 0 ? '–' : ((100 * some) / whole).toFixed(1))
  return ` ${texts} | ${[exact, mixed, wrong, none].map(some => share(some, texts)).join(' | ')} | ${share(open, all)} |`
}
