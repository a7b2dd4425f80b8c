import type { Clause } from '#osd/clauses.ts'
import type { Evidence } from '#osd/rule.ts'
import { bans, type Ban } from '#osd/shared/bans.ts'
import { distance, hasWord, own, span, terms, wordAt, wordSet } from '#osd/shared/find.ts'
import { tagger } from '#osd/shared/phrases.ts'
import type { Provision } from '#osd/shared/provisions.ts'

const forms = tagger({
  compiled: [
    'binary|object|executable|compiled|machine form|forms|code|format|version|versions|only|files',
    'binaries|bytecode|executables',
    'compiled|executable',
    'binary',
  ],
  source: ['source|sources'],
  intact: [
    'unmodified|unaltered|unchanged|intact|untouched|unedited|unadulterated',
    'without any|further|additional? modification|modifications|change|changes|alteration|alterations|altering|modifying',
    'not be|been|is|are? modified|altered|changed|edited|tampered',
    'left|kept|leave|keep|stay|stays|remain|remains *3 as it|they is|are|were',
    'in its|their entirety',
    'in full without changes|modification|alteration',
    'versions|copies|files *1 released|issued|published|distributed by *1 author|authors|licensor|vendor',
    'in its|their original|complete|entire|present form|state|condition',
    'no *2 is|are|be changed|modified|altered',
    'nothing *4 added|removed|changed|altered|deleted',
    'verbatim copies|copy|form',
  ],
})

/** Grants of compiled code alone, and bans of passing source on. */
export function binaryOnly(clause: Clause): Evidence[] {
  const tags = forms(clause.words)
  const found = terms(clause).flatMap(provision => {
    const inside = tags.filter(tag => tag.from >= provision.from && tag.to <= provision.to)
    const only = provision.modals.find(tag => tag.name === 'only')
    const forms = inside.filter(tag => tag.name === 'compiled' && clause.words[tag.from - 1]?.word !== 'not')
    const compiled = forms.find(tag => only && distance(only, tag) <= 5) ?? forms[0]
    const source0 = inside.find(tag => tag.name === 'source')
    // `the binaries may be passed on; the sources may not`
    if (source0 && provision.force === 'forbids' && provision.marker.to === provision.to && source0.to === provision.marker.from)
      return [span(source0, provision.marker)]
    if (source0 && clause.words[provision.marker.from]?.word === 'but' && source0.from >= provision.marker.to)
      return [span(provision.marker, source0)]
    // `the binaries can only be used with …` limits their use, and not the form.
    const subject = compiled !== undefined && compiled.to <= provision.marker.from && only !== undefined && only.from >= provision.marker.to
    if (!compiled || subject || provision.force === 'forbids' || clause.alternative) return []
    const source = tags.some(tag => tag.name === 'source' && tag.from >= provision.from && !isLeftOut(clause, tag.from))
    const passing = provision.acts.some(act => act.name === 'distribute' || act.name === 'copy' || act.name === 'use')
    const licensed = hasWord(clause, { from: provision.from, to: compiled.from }, wordSet('license grant right rights'))
    const bound = only && distance(only, compiled) <= 5 ? only : undefined
    if (bound && (passing || hasWord(clause, provision, RECEIVES) || (licensed && provision.force !== 'none')) && !source)
      return [span(bound, compiled)]
    const permitted =
      hasWord(clause, provision.marker, wordSet('permitted allowed granted')) &&
      compiled.from < provision.marker.from &&
      !hasWord(clause, provision, wordSet('exception'))
    return permitted && passing && !source && provision.from === 0 ? [span(compiled, provision.marker)] : []
  })
  const withheld = bans(clause, 'distribute', 'copy').filter(ban => isOfSource(clause, ban) && !hasWord(clause, ban.provision, EXPORT))
  return own(clause, [...found, ...withheld])
}

const RECEIVES = wordSet('receive receives delivered')
const LEFT_OUT = wordSet('not no excluding excludes exclude without except nor')

/** `and excludes the source`, `but not source` */
function isLeftOut(clause: Clause, at: number): boolean {
  const before = hasWord(clause, { from: at - 1, to: at }, wordSet('the any')) ? at - 1 : at
  return hasWord(clause, { from: before - 1, to: before }, LEFT_OUT)
}

/** The ban is about source code. */
export function isOfSource(clause: Clause, { act, provision }: Ban): boolean {
  const behind = wordAt(clause, { from: act.from, to: Math.min(act.to + 6, provision.to) }, wordSet('source sources'))
  const before = wordAt(clause, { from: subjectFrom(clause, provision), to: act.from }, wordSet('source sources'))
  const both = hasWord(clause, provision, wordSet('binary object executable compiled'))
  return (behind >= 0 || before >= 0) && !both && !hasWord(clause, provision, wordSet('notice notices name'))
}

/** `Source code may be read but shall not be republished`: the subject stands in the statement before. */
function subjectFrom({ provisions, words }: Clause, provision: Provision): number {
  const joined = ['but', 'and', 'or'].includes(words[provision.from]?.word ?? '')
  return joined ? (provisions[provisions.indexOf(provision) - 1]?.from ?? provision.from) : provision.from
}

const EXPORT = wordSet('export reexport exported')
const CHANGED = wordSet('modified changed altered adapted derivative derived patched')

/** The ban is about changed versions alone. */
export function isOfChanges(clause: Clause, { act, provision }: Ban): boolean {
  const object = { from: act.to, to: Math.min(act.to + 4, provision.to) }
  if (hasWord(clause, object, wordSet('unmodified unaltered unchanged without'))) return false
  // `this work or modified versions of it`
  const changed = wordAt(clause, { from: act.to, to: Math.min(act.to + 5, provision.to) }, CHANGED)
  if (changed - act.to > 1 && hasWord(clause, { from: changed - 1, to: changed }, wordSet('or'))) return false
  if (hasWord(clause, { from: Math.max(provision.marker.to, act.from - 4), to: act.from }, CHANGED) && act.from - provision.marker.to < 5)
    return true
  return (
    hasWord(clause, object, CHANGED) ||
    hasWord(clause, { from: provision.from, to: Math.min(provision.marker.from, provision.from + 6) }, CHANGED) ||
    hasWord(clause, { from: provision.from, to: Math.min(provision.marker.from, provision.from + 2) }, wordSet('changes modifications'))
  )
}

/** Conditions by which copies must stay as they are. */
export function unmodified(clause: Clause): Evidence[] {
  const tags = forms(clause.words).filter(tag => tag.name === 'intact')
  const found = terms(clause).flatMap(provision =>
    tags
      .filter(tag => tag.from >= provision.from && tag.to <= provision.to && isCondition(clause, provision, tag))
      .map(tag => span(tag, { from: Math.max(provision.from, tag.from - 6), to: tag.to })),
  )
  return own(clause, found)
}

function isCondition(clause: Clause, provision: Provision, tag: Evidence): boolean {
  if (provision.force === 'forbids' || isEither(clause, tag) || isAside(clause, provision, tag)) return false
  const lead = wordAt(
    clause,
    { from: 0, to: tag.from },
    wordSet('provided only long if must shall condition conditions except keep providing retain leave remain'),
  )
  const before = provision.things.filter(thing => thing.to <= tag.from)
  const near = before.at(-1)
  const copies = hasWord(clause, { from: tag.to, to: tag.to + 1 }, wordSet('copy copies version'))
  const limited = hasWord(clause, { from: tag.from - 8, to: tag.to + 2 }, wordSet('only solely'))
  if ((copies || hasWord(clause, tag, wordSet('verbatim'))) && !limited) return false
  if (
    hasWord(clause, { from: tag.from - 5, to: tag.from }, wordSet('this')) &&
    hasWord(clause, { from: tag.from - 6, to: tag.from }, wordSet('include'))
  )
    return false
  if (near?.name === 'side' || before.some(thing => thing.name === 'side' && tag.from - thing.to < 8)) return false
  if (
    hasWord(clause, { from: tag.from - 4, to: nextPart(clause, tag.to) }, wordSet('notice notices name copyright license header headers'))
  )
    return false
  if (before[0]?.name === 'side') return false
  const granting =
    provision.force === 'grants' &&
    tag.from < provision.marker.from &&
    provision.acts.some(act => act.name === 'distribute' || act.name === 'use' || act.name === 'copy')
  if (limited && provision.force === 'grants') return true
  const told = provision.force === 'grants' && tag.from - provision.marker.to < 4 && hasWord(clause, tag, wordSet('full'))
  // `every file has to stay as it is`
  const asked = provision.force === 'requires' && tag.from >= provision.marker.to && tag.from - provision.marker.to <= 1
  return lead >= 0 || asked || told || (granting && !provision.acts.some(act => act.name === 'modify' && act.from < tag.from))
}

/** `not altered in any way, nor its notices obscured`: what is joined is another matter. */
function nextPart(clause: Clause, from: number): number {
  for (let n = from; n < from + 6; n++) if (clause.words[n]?.word === 'nor') return n
  return from + 6
}

/** `not just the unmodified files`, `if it is passed on in its original form`, `together with an unchanged copy`, `an unmodified form of this license`. */
function isAside(clause: Clause, { from }: Provision, tag: Evidence): boolean {
  const before = { from: Math.max(from, tag.from - 4), to: tag.from }
  const not = wordAt(clause, before, wordSet('not'))
  return (
    (not >= 0 && hasWord(clause, { from: not + 1, to: not + 2 }, wordSet('just only merely'))) ||
    hasWord(clause, { from: tag.from - 7, to: tag.from }, wordSet('together along')) ||
    hasWord(clause, before, wordSet('also')) ||
    (hasWord(clause, { from, to: tag.from }, wordSet('if when')) && !hasWord(clause, { from, to: tag.from }, wordSet('only'))) ||
    hasWord(clause, { from: tag.to, to: tag.to + 4 }, wordSet('agreement license'))
  )
}

/** `with or without modification`, `modified or unmodified`, `this font or unaltered parts of it`. */
function isEither(clause: Clause, tag: Evidence): boolean {
  if (hasWord(clause, { from: tag.from - 3, to: tag.from }, wordSet('whether either with'))) return true
  if (hasWord(clause, { from: tag.from - 1, to: tag.from }, wordSet('or')) && !hasWord(clause, tag, wordSet('without not in'))) return true
  const either =
    hasWord(clause, { from: tag.from - 2, to: tag.from }, wordSet('or and')) ||
    hasWord(clause, { from: tag.to, to: tag.to + 2 }, wordSet('or and'))
  return either && hasWord(clause, { from: tag.from - 4, to: tag.to + 5 }, CHANGED) && !hasWord(clause, tag, CHANGED)
}
