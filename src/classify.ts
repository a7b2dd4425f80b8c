import { identify } from '#detect/identify.ts'
import { Lines } from '#detect/lines.ts'
import { isOutside } from '#detect/outside.ts'
import { ridersIn, type Rider } from '#detect/riders.ts'
import type { LicenseIndex } from '#detect/license-index.ts'
import type { Identification, LicenseMatch, Mention, Residue } from '#model/identification.ts'
import type { Knowledge } from '#model/knowledge.ts'
import { badness, type Concern, type Verdict } from '#model/verdict.ts'
import { datedLicense, type DatedLicense } from '#osd/dated-license.ts'
import { findViolations, type Found } from '#osd/find-violations.ts'
import { judgeDeclared } from '#osd/judge-declared.ts'
import { judgeId } from '#osd/judge.ts'
import { changedBy, type Change } from '#osd/parameters.ts'
import { quoteTerms } from '#osd/quote-terms.ts'
import { rules } from '#registry/rules.ts'

/** A license text to be judged, with the files that lie beside it. */
export interface LicenseFile {
  readonly path: string
  readonly text: string
  readonly beside?: readonly BesideFile[]
}

/** A file beside a license that may say more about its terms. */
export interface BesideFile {
  readonly path: string
  readonly text: string
}

/** Names of files that add terms to the license beside them, whatever that license says. */
const RIDER = /(?:^|\/)commons[-_ ]?clause[^/]*$/i
/** Files that a license says are only for information, and in which a rider may stand all the same. */
const NOTICE = /(?:^|\/)notice(?:\.(?:md|txt))?$/i

/** A license found, and whether words of the text make it another one. */
export type ClassifiedMatch = LicenseMatch & { readonly modified?: true }

/** What a license text holds and what follows from it. */
export interface Classification {
  readonly licenses: readonly ClassifiedMatch[]
  readonly mentions: readonly Mention[]
  /**
   * SPDX expression over the ids found; absent when there is none.
   *
   * A modified license stands in it as `LicenseRef-modified-ID`: nobody who reads the expression alone may take it for the open one.
   */
  readonly expression?: string
  readonly verdict: Verdict
  /** The license that the text turns into, where it names one: the Business Source License and its like. */
  readonly change?: Change
  /** In a sentence: which words keep the text from being a known license. */
  readonly witness?: string
}

/**
 * Identifies a text and judges what it holds: exact texts by their license, every other word by the rules.
 *
 * `now` is the clock: past a change date that the text states, it is under its change license.
 */
export function classify(file: LicenseFile, index: LicenseIndex, knowledge: Knowledge, now?: Date): Classification {
  return judgeIdentified(file, identify(file.text, index), index, knowledge, now)
}

/** The same for a text that is identified already. */
export function judgeIdentified(
  file: LicenseFile,
  identified: Identification,
  index: LicenseIndex,
  knowledge: Knowledge,
  now?: Date,
): Classification {
  const { licenses, mentions, residue, relation } = identified
  if (licenses.length === 0) return { licenses: [], mentions, verdict: byRules(file) }
  const named = new Map(residue.flatMap(left => withVerdict(left, otherLicense(file.text, left, knowledge))))
  const open = residue.filter(left => left.harmless !== true || named.has(left))
  const rider = file.beside?.find(({ path, text }) => RIDER.test(path) && text.trim() !== '')
  const dated = rider ? undefined : datedLicense(file.text, licenses, open, knowledge)
  if (dated) return byDate(dated, licenses, mentions, file, knowledge, now)
  const read =
    residue.length === 0 && !file.beside
      ? NOTHING
      : findViolations(file.text, rules, { within: residue, ...(file.beside ? { beside: file.beside } : {}) })
  const riders = noticeRiders(file, index)
  const found = riders.length > 0 ? { ...read, concerns: [...read.concerns, ...riders] } : read
  // A rider, or a clause that only the rules understood, belongs to no one match: then none of them is the license as it was.
  const all = rider !== undefined || riders.length > 0 || (open.length === 0 && found.violations.length > 0)
  const altered = new Set(open.map(left => left.inside))
  const matches = licenses.map(match => (all || altered.has(match.id) ? { ...match, modified: true as const } : match))
  const known = byLicenses(matches, knowledge, relation, file)
  const judged =
    open.length === 0 && found.violations.length === 0 && riders.length === 0 && !rider ? known : worse(known, conclude(found, file.text))
  const verdict = [...named.values()].reduce(worse, judged)
  return {
    licenses: matches,
    mentions,
    expression: expressionOf(matches, relation),
    verdict,
    ...(open.length > 0
      ? { witness: witnessOf(open, file.text) }
      : rider
        ? { witness: `${licenses[0]?.id ?? ''} but for ${rider.path} beside it` }
        : riders[0]
          ? { witness: `${licenses[0]?.id ?? ''} but for “${riders[0].quote}” in ${riders[0].path} beside it` }
          : {}),
  }
}

/** What a notice beside a license says to limit it, in paragraphs of their own. */
function noticeRiders(
  { beside = [] }: LicenseFile,
  index: LicenseIndex,
): readonly (Concern & { readonly quote: string; readonly path: string })[] {
  return beside
    .filter(({ path }) => NOTICE.test(path))
    .flatMap(({ path, text }) => {
      const lines = new Lines(text)
      return ownWords(text, ridersIn(text), index).map(({ from, to }) => ({
        rule: 'rider',
        quote: text.slice(from, to),
        line: lines.of(from),
        path,
      }))
    })
}

/** Those that are no part of a license whose text stands in the notice. */
function ownWords(text: string, riders: readonly Rider[], index: LicenseIndex): readonly Rider[] {
  if (riders.length === 0) return []
  const { licenses, residue } = identify(text, index)
  return licenses.length === 0 ? riders : riders.filter(({ from, to }) => residue.some(left => left.from < to && from < left.to))
}

/** The words of a stretch, with what a blank does not part from them: a stretch may begin within an id. */
function wholeWords(text: string, { from, to }: Residue): { readonly text: string; readonly from: number } {
  const before = /[\w.-]{0,60}$/.exec(text.slice(Math.max(0, from - 60), from))?.[0] ?? ''
  const after = /^[\w.-]{0,60}/.exec(text.slice(to, to + 60))?.[0] ?? ''
  return { text: before + text.slice(from, to) + after, from: from - before.length }
}

function withVerdict(left: Residue, verdict: Verdict | undefined): readonly (readonly [Residue, Verdict])[] {
  return verdict ? [[left, verdict]] : []
}

/** A word that can be the id of a license, hyphens in it. */
const ID = /(?<![\w.-])[A-Za-z][\w.]*(?:-[\w.]+)+/g

/** `License: Acme-1.0`, `licensed under Acme-1.0`, `the Acme-1.0 license`: an id that ends in a version, said to be that of a license. */
const NAMED =
  /\blicen[cs]ed?(?:\s+under)?(?:\s+the)?[\s:=]+([a-z]\w*(?:-[a-z]\w*)*-v?\d+(?:\.\d+)+)(?![\w-])|(?<![\w.-])([a-z]\w*(?:-[a-z]\w*)*-v?\d+(?:\.\d+)+)\s+licen[cs]e\b/gi

/**
 * What becomes of words that belong to no license and name one by its id: the verdict of the first that is not known as Open Source.
 *
 * The license of a work that lies elsewhere is none of this text.
 */
function otherLicense(whole: string, left: Residue, knowledge: Knowledge): Verdict | undefined {
  const { text, from } = wholeWords(whole, left)
  for (const { 0: id, index } of text.matchAll(ID)) {
    const verdict = judgeId(id.replace(/\.$/, ''), knowledge)
    const counts = verdict.verdict === 'not-open-source' || verdict.verdict === 'unreviewed'
    if (counts && !isOutside(whole, from + index)) return verdict
  }
  for (const [, behind, before] of text.matchAll(NAMED)) {
    const { verdict } = judgeDeclared(behind ?? before ?? '', knowledge)
    if (verdict.verdict === 'unknown') return verdict
  }
  return undefined
}

/** The verdict of a license that changes by date, as it is today. Its parameters are part of it, so that it is not a modified one. */
function byDate(
  { id, change }: DatedLicense,
  licenses: readonly LicenseMatch[],
  mentions: readonly Mention[],
  file: LicenseFile,
  knowledge: Knowledge,
  now: Date | undefined,
): Classification {
  const matches = licenses.filter(match => match.id === id)
  const changed = now && changedBy(change, now)
  const later = changed === undefined ? undefined : judgeId(changed, knowledge)
  if (changed !== undefined && later && later.verdict !== 'unknown')
    return {
      licenses: matches,
      mentions,
      expression: changed,
      verdict: later,
      change,
      witness: `${id} until ${change.date}, since then ${changed}`,
    }
  return { licenses: matches, mentions, expression: id, verdict: byLicenses(matches, knowledge, undefined, file), change }
}

const NOTHING: Found = { violations: [], concerns: [] }

/** Judges a text by its clauses alone, without index and catalogue. */
export function byRules(file: LicenseFile): Verdict {
  return conclude(termsOf(file), file.text)
}

/** What the rules find in the whole of a file and in what lies beside it. */
function termsOf({ text, beside = [] }: LicenseFile): Found {
  return findViolations(text, rules, { beside })
}

/** The verdict of the licenses as they are listed: the best where the text offers a choice, else the worst. */
function byLicenses(
  matches: readonly ClassifiedMatch[],
  knowledge: Knowledge,
  relation: 'and' | 'or' | undefined,
  file: LicenseFile,
): Verdict {
  // However many licenses a file holds, it is read once.
  let read: Found | undefined
  const terms = () => (read ??= termsOf(file))
  const known = matches.map(match => best(grantedIds(match).map(id => judgeId(id, knowledge))))
  const verdicts = known
    .map(verdict => (verdict.verdict === 'unknown' ? conclude(terms(), file.text) : verdict))
    .sort((a, b) => badness(a) - badness(b))
  const verdict = relation === 'or' ? verdicts[0] : verdicts.at(-1)
  if (!verdict) return { verdict: 'unknown', reason: 'not-identified' }
  return known.includes(verdict) ? withQuotes(verdict, file, terms) : verdict
}

/** The words of the file, and of the policies beside it, behind the terms of a license that is known to break the definition. */
function withQuotes(verdict: Verdict, { text, beside = [] }: LicenseFile, terms: () => Found): Verdict {
  return verdict.verdict === 'not-open-source' ? quoteTerms(verdict, terms().violations, [{ text }, ...beside]) : verdict
}

/** Versions of the GNU licenses, oldest first: "or any later version" grants each of them. */
const GNU_VERSIONS: Readonly<Record<string, readonly string[]>> = {
  GPL: ['1.0', '2.0', '3.0'],
  LGPL: ['2.0', '2.1', '3.0'],
  AGPL: ['1.0', '3.0'],
  GFDL: ['1.1', '1.2', '1.3'],
}

function grantedIds({ id, orLater }: ClassifiedMatch): readonly string[] {
  const [, family = '', version = ''] = /^([A-Z]+)-([\d.]+)-or-later$/.exec(id) ?? []
  const versions = GNU_VERSIONS[family]
  if (!orLater || !versions) return [id]
  return [id, ...versions.filter(later => later >= version).map(later => `${family}-${later}-only`)]
}

function best(verdicts: readonly Verdict[]): Verdict {
  return verdicts.toSorted((a, b) => badness(a) - badness(b))[0] ?? { verdict: 'unknown', reason: 'not-identified' }
}

function worse(a: Verdict, b: Verdict): Verdict {
  return badness(a) >= badness(b) ? a : b
}

function expressionOf(matches: readonly ClassifiedMatch[], relation: 'and' | 'or' | undefined): string {
  const ids = matches.map(match => {
    if (match.modified) return `LicenseRef-modified-${match.id}`
    return match.exception === undefined ? match.id : `${match.id} WITH ${match.exception}`
  })
  // A notice that grants later versions says more than the text of the one version beside it.
  const kept = new Set(ids.filter(id => !ids.includes(id.replace(/-only$/, '-or-later')) || !id.endsWith('-only')))
  return [...kept].join(relation === 'or' ? ' OR ' : ' AND ')
}

/** How many words are shown of what was added. */
const SHOWN = 30

function witnessOf(open: readonly Residue[], text: string): string {
  const names = [...new Set(open.map(left => left.inside ?? 'a known license'))].join(', ')
  const added = open.filter(left => left.change === 'added')
  const dropped = open.filter(left => left.change === 'dropped')
  const count = (list: readonly Residue[]) => list.reduce((sum, left) => sum + left.words, 0)
  const words = added.flatMap(left => text.slice(left.from, left.to).split(/\s+/)).slice(0, SHOWN)
  return [
    `${names} but for `,
    ...(added.length > 0 ? [`these ${count(added)} words: “${words.join(' ')}${count(added) > SHOWN ? ' …' : ''}”`] : []),
    ...(added.length > 0 && dropped.length > 0 ? [' and '] : []),
    ...(dropped.length > 0 ? [`${count(dropped)} words that are missing`] : []),
  ].join('')
}

function conclude({ violations, concerns }: Found, text: string): Verdict {
  const [first, ...more] = violations
  if (first)
    return { verdict: 'not-open-source', authority: 'rule', violations: [first, ...more], ...(concerns.length > 0 ? { concerns } : {}) }
  if (concerns.length > 0) return { verdict: 'unreviewed', reason: 'concern', authority: 'rule', concerns }
  return text.trim() === ''
    ? { verdict: 'unknown', reason: 'not-identified' }
    : { verdict: 'unreviewed', reason: 'no-breach-found', authority: 'rule' }
}
