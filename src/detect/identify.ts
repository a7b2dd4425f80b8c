import type { Alignment } from '#detect/align.ts'
import { findAlignments } from '#detect/find-alignments.ts'
import { findGrants, type NamedGrant } from '#detect/find-grants.ts'
import { strikeFragments } from '#detect/fragments.ts'
import { findTags, type Tag } from '#detect/find-tags.ts'
import { foldedText, strike, type FoldedText } from '#detect/folded-text.ts'
import { namedException, takesException } from '#detect/exceptions.ts'
import { baseOf, familyOf, gnuId } from '#detect/gnu-ids.ts'
import type { LicenseIndex, Template } from '#detect/license-index.ts'
import { Lines } from '#detect/lines.ts'
import { hasOwnTerms } from '#detect/own-terms.ts'
import { offersChoice } from '#detect/relation.ts'
import { isRenamed } from '#detect/notice-name.ts'
import { answeredId, idByTitle, isPartOf, joinPairs } from '#detect/same-text.ts'
import { residueInside, residueOutside, type Leftover } from '#detect/residue.ts'
import { splitWords } from '#detect/split-words.ts'
import type { Identification, LicenseMatch, Mention, Residue } from '#model/identification.ts'

/** What all steps look at. */
interface Reading {
  readonly text: string
  readonly folded: FoldedText
  /** The words before any was struck out. */
  readonly hashes: Int32Array
  readonly index: LicenseIndex
  readonly found: readonly Alignment[]
  readonly lines: Lines
}

/** Says which licenses a text holds, where, and which of its words belong to none of them. */
export function identify(text: string, index: LicenseIndex): Identification {
  const words = splitWords(text)
  const folded = foldedText(words)
  const { hashes } = folded
  const found = findAlignments(folded, index)
  const reading: Reading = { text, folded, hashes, index, found, lines: new Lines(text) }
  const tags = text.includes('SPDX-License-Identifier') ? findTags(text).filter(tag => strikeOffsets(folded, tag)) : []
  const named = isOneText(reading)
    ? []
    : findGrants(
        folded,
        hashes,
        index,
        at => isAlternative(reading, at) || (!inside(reading, at, 'text') && !inside(reading, at, 'fragment')),
        at => inside(reading, at, 'notice'),
      )
  const isOwn =
    tags.length === 0 &&
    !named.some(grant => grant.granted && !grant.bare && grant.from < OPENING) &&
    !found.some(match => index.templates[match.template]?.form === 'text') &&
    hasOwnTerms(folded)
  const grants = isOwn ? named.map(grant => ({ ...grant, granted: false })) : named
  const granted = distinctGrants(
    grants.filter(grant => grant.granted),
    reading,
  )
  const matches = [
    ...(isOwn ? [] : found.flatMap(match => alignedMatches(match, grants, reading))),
    ...granted.flatMap(grant => grantMatches(grant, reading)),
    ...tags.flatMap(tag => tagMatches(tag, reading.lines)),
  ]
  const namedIds = new Set(grants.filter(grant => grant.granted).flatMap(grant => grant.ids))
  const licenses = withException(joinPairs(distinct(matches.sort((a, b) => a.start - b.start || a.end - b.end)), namedIds), reading)
  if (licenses.length === 0) return { licenses, mentions: mentionsOf(grants, licenses, reading), residue: [], words: words.count }
  if (ALTERNATIVE.test(text)) strikeFragments(folded, hashes, index)
  const headings = headingsOf(grants, licenses, reading)
  const residue = leftovers(reading, licenses[0]?.id)
    .map(left => (left.inside === undefined ? left : { ...left, inside: answeredId(left.inside, licenses) }))
    .map(left => located(withHeading(left, headings), reading.lines))
  return {
    licenses: licenses.map(match => marked(match, residue)),
    mentions: mentionsOf(grants, licenses, reading),
    residue,
    ...(isChoice(licenses, grants, tags, reading) ? { relation: 'or' as const } : {}),
    words: words.count,
  }
}

/** Words within which a text says that it is under a known license; what follows is about others, or added terms that are read as such. */
const OPENING = 24

/** Every word belongs to one license text: no other can be named beside it. */
function isOneText({ folded, found, index }: Reading): boolean {
  const [match, ...more] = found
  if (!match || more.length > 0 || match.from > 0 || match.to < folded.count) return false
  return index.templates[match.template]?.form === 'text' && !folded.taken.includes(0)
}

/** A text that offers other licenses holds the paragraph that does so, names put in. */
const ALTERNATIVE = /\balternatively,? (?:the contents|this (?:program|software|file|library|work|code))\b/i

/** Words put into a license text that offer another license: "Alternatively, it may be distributed under …". */
function isAlternative(reading: Reading, at: number): boolean {
  const { text, folded, found } = reading
  if (folded.taken[at] === 1 || !inside(reading, at, 'text')) return false
  const { words } = folded
  const edits = matchAt(found, at)?.edits ?? []
  for (let n = 0; n < edits.length; n += 4) {
    const from = edits[n] ?? 0
    const past = edits[n + 1] ?? 0
    if (from > at || at >= past) continue
    // The offer's first words may be the license's own ("this software").
    return /\balternatively\b/i.test(text.slice(Math.max(0, (words.from[from] ?? 0) - 60), words.to[past - 1]))
  }
  return false
}

/** Whether a word lies in a match of this form. */
function inside({ found, index }: Reading, at: number, form: Template['form']): boolean {
  const match = matchAt(found, at)
  return match !== undefined && index.templates[match.template]?.form === form
}

/** The match that a word lies in. */
function matchAt(found: readonly Alignment[], at: number): Alignment | undefined {
  let low = 0
  let high = found.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((found[middle]?.to ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const match = found[low]
  return match !== undefined && match.from <= at ? match : undefined
}

/** One entry a license and place; a text of which a file holds many copies is listed a bounded number of times. */
const MOST_MATCHES = 1000

function distinct(matches: readonly LicenseMatch[]): LicenseMatch[] {
  const seen = new Set<string>()
  return matches
    .filter(({ id, start, end }) => {
      const key = `${id} ${start} ${end}`
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
    .slice(0, MOST_MATCHES)
}

/** Names that add a license: a bare family name adds none where a member of the family stands in full. */
function distinctGrants(grants: readonly NamedGrant[], { found, index, folded }: Reading): NamedGrant[] {
  const texts = found.map(match => index.templates[match.template]?.id ?? '')
  const families = new Set([...texts, ...grants.filter(grant => !grant.bare).flatMap(grant => grant.ids)].map(familyOf))
  const bases = new Set(texts.map(baseOf))
  const isNamedBySomethingElse = (grant: NamedGrant, id: string) =>
    familyOf(id) === 'BSD' ? isHeadOf(grant, 'BSD', found, index, folded) : families.has(familyOf(id))
  return grants.filter(
    grant =>
      !(grant.bare && grant.ids.every(id => isNamedBySomethingElse(grant, id))) &&
      !grant.ids.every(id => (bases.has(id) && !grant.orLater) || texts.some(text => isPartOf(text, id))),
  )
}

/** Words of no license between a name and the text that it announces. */
const LONGEST_ANNOUNCEMENT = 12

/** The name announces the text that follows: "under the BSD license:" says nothing beside the license's own words. */
function isHeadOf({ to }: NamedGrant, family: string, found: readonly Alignment[], index: LicenseIndex, { taken }: FoldedText): boolean {
  const next = found.find(
    match =>
      match.from >= to &&
      index.templates[match.template]?.form === 'text' &&
      familyOf(index.templates[match.template]?.id ?? '') === family,
  )
  let between = 0
  for (let n = to; next && n < next.from; n++) if (taken[n] === 0) between++
  return next !== undefined && between <= LONGEST_ANNOUNCEMENT
}

function alignedMatches(match: Alignment, grants: readonly NamedGrant[], reading: Reading): LicenseMatch[] {
  const { text, folded, index, lines } = reading
  const template = index.templates[match.template]
  if (!template || template.form === 'fragment' || template.form === 'exception') return []
  const { words } = folded
  const place = {
    score: Math.round((1000 * match.matched) / (match.matched + match.missing + match.extra)) / 1000,
    start: lines.of(words.from[match.from] ?? 0),
    end: lines.of(words.to[match.to - 1] ?? 0),
  }
  if (template.form === 'text') return [{ id: idByTitle(template.id, text, words.from[match.from] ?? 0), ...place, form: 'text' }]
  const inside = grants.filter(grant => grant.from >= match.from && grant.from < match.to)
  const own = inside.filter(grant => !grant.bare)
  const isOfFamily = inside.some(grant => grant.ids.some(id => familyOf(id) === familyOf(template.id)))
  if (own.length === 0 && !isOfFamily && isRenamed(index, match)) return []
  if (own.length === 0) return isOfFoundText(template.id, reading) ? [] : [{ id: template.id, ...place, form: 'notice' }]
  return own.flatMap(grant => grant.ids.map(id => ({ ...grantedId(id, grant.orLater), ...place, form: 'notice' as const })))
}

/** The exception that a text adds to its license: by the exception's words, else by its name outside of license texts. */
function withException(licenses: readonly LicenseMatch[], { text, folded, found, index }: Reading): readonly LicenseMatch[] {
  const added = found.find(match => index.templates[match.template]?.form === 'exception')
  const exception = added
    ? index.templates[added.template]?.id
    : outside(text, folded, found, index)
        .map(namedException)
        .find(name => name !== undefined)
  if (exception === undefined) return licenses
  return licenses.map(match => (match.exception === undefined && takesException(match.id, exception) ? { ...match, exception } : match))
}

/** The stretches of text between whole license texts. */
function outside(text: string, { words }: FoldedText, found: readonly Alignment[], index: LicenseIndex): string[] {
  const pieces: string[] = []
  let at = 0
  for (const match of found) {
    if (index.templates[match.template]?.form !== 'text') continue
    pieces.push(text.slice(at, words.from[match.from]))
    at = words.to[match.to - 1] ?? at
  }
  return [...pieces, text.slice(at)]
}

/** A notice that names no version belongs to the text of its family beside it. */
function isOfFoundText(id: string, { found, index }: Reading): boolean {
  return found.some(
    match => index.templates[match.template]?.form === 'text' && familyOf(index.templates[match.template]?.id ?? '') === familyOf(id),
  )
}

function grantedId(id: string, orLater: boolean): { readonly id: string; readonly orLater?: true } {
  return { id: gnuId(id, orLater), ...(orLater ? { orLater } : {}) }
}

function grantMatches({ ids, orLater, from, to }: NamedGrant, { folded, lines }: Reading): LicenseMatch[] {
  const { words } = folded
  const place = { score: 1, start: lines.of(words.from[from] ?? 0), end: lines.of(words.to[to - 1] ?? 0) }
  return ids.map(id => ({ ...grantedId(id, orLater), ...place, form: 'notice' as const }))
}

function tagMatches({ ids, exception, from, to }: Tag, lines: Lines): LicenseMatch[] {
  const place = { score: 1, start: lines.of(from), end: lines.of(to) }
  return ids.map(id => ({
    id: id.replace(/\+$/, ''),
    ...place,
    form: 'tag' as const,
    ...(/\+$|-or-later$/.test(id) ? { orLater: true } : {}),
    ...(exception === undefined ? {} : { exception }),
  }))
}

/** Takes a tag out of the words; one that a license text quotes is already gone and is none. */
function strikeOffsets(folded: FoldedText, { from, to }: Tag): boolean {
  const { words, count } = folded
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words.from[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  if (folded.taken[low] === 1) return false
  let past = low
  while (past < count && (words.from[past] ?? 0) < to) past++
  strike(folded, low, past)
  return true
}

function leftovers({ folded, hashes, index, found }: Reading, first: string | undefined): Leftover[] {
  const left: Leftover[] = []
  let at = 0
  let before: string | undefined
  for (const match of found) {
    const id = index.templates[match.template]?.id ?? ''
    left.push(...residueOutside(folded, hashes, at, match.from, before ?? id), ...residueInside(folded, hashes, index, match, id))
    at = Math.max(at, match.to)
    before = id
  }
  return [...left, ...residueOutside(folded, hashes, at, folded.count, before ?? first)]
}

/** Where, behind the first license, a text names licenses that it holds no text of. */
function headingsOf(grants: readonly NamedGrant[], licenses: readonly LicenseMatch[], { folded, found }: Reading): readonly number[] {
  const known = new Set(licenses.map(match => familyOf(baseOf(match.id))))
  const first = found[0]?.to ?? Infinity
  return grants
    .filter(
      (grant, n) =>
        !grant.granted &&
        grant.from >= first &&
        !grant.ids.some(id => known.has(familyOf(id))) &&
        !(
          (grant.kind === 'url' || namesAddress(folded, grant.from)) &&
          grants.slice(0, n).some(earlier => earlier.ids.join() === grant.ids.join())
        ),
    )
    .map(grant => folded.words.from[grant.from] ?? 0)
}

/** "CC0: https://…" says where to read about what was named before. */
function namesAddress({ words }: FoldedText, at: number): boolean {
  const start = words.from[at] ?? 0
  return /^[^\n]{0,60}\bhttps?:\/\//.test(words.text.slice(start, start + 80))
}

/** Longest line that is the heading of a license to come. */
const LONGEST_HEADING = 8

/** A line that is hardly more than the name of another license heads it: its terms stand elsewhere, and nobody has read them. */
function withHeading(left: Leftover, headings: readonly number[]): Leftover {
  if (left.harmless !== true || left.words > LONGEST_HEADING || !headings.some(at => at >= left.from && at < left.to)) return left
  const { harmless: _, ...open } = left
  return open
}

function marked(match: LicenseMatch, residue: readonly Residue[]): LicenseMatch {
  const altered = residue.some(
    left => left.line >= match.start && left.endLine <= match.end && left.inside === match.id && left.harmless !== true,
  )
  return altered ? { ...match, altered } : match
}

/** Longest list of mentions: beyond it, a text is a list of licenses and says nothing more. */
const MOST_MENTIONS = 100

function mentionsOf(grants: readonly NamedGrant[], licenses: readonly LicenseMatch[], { folded, lines }: Reading): Mention[] {
  const known = new Set(licenses.map(match => baseOf(match.id)))
  const found: Mention[] = []
  for (const { ids, granted: isGranted, kind, from } of grants) {
    const id = ids[0]
    if (isGranted || id === undefined || known.has(id) || found.length >= MOST_MENTIONS) continue
    known.add(id)
    found.push({ id: gnuId(id, false), kind, line: lines.of(folded.words.from[from] ?? 0) })
  }
  return found
}

function isChoice(
  licenses: readonly LicenseMatch[],
  grants: readonly NamedGrant[],
  tags: readonly Tag[],
  { text, folded, found, index }: Reading,
): boolean {
  if (new Set(licenses.map(match => baseOf(match.id))).size < 2) return false
  if (grants.some(grant => grant.choice) || tags.some(tag => tag.relation === 'or')) return true
  return outside(text, folded, found, index).some(offersChoice)
}

function located(left: Leftover, lines: Lines): Residue {
  return { ...left, line: lines.of(left.from), endLine: lines.of(Math.max(left.from, left.to - 1)) }
}
