import type { Part } from '#model/finding.ts'
import type { Knowledge } from '#model/knowledge.ts'
import type { LicenseStatement, ModelCard } from '#model/model-card.ts'
import type { Subject, Verdict } from '#model/verdict.ts'
import { knownModel } from '#models/families.ts'
import { licenseOfLink, licenseOfTag, licenseOfWords } from '#models/license-names.ts'

/** Judges a license by its SPDX or catalogue id. */
export type Judge = (license: string, subject: Subject) => Verdict

/** A license that a card gives to what it describes, or to a part of it. */
export interface Grant {
  /** SPDX or catalogue id; absent where the words name no license that is known. */
  readonly license?: string
  readonly words: string
  readonly verdict: Verdict
  readonly part?: Part
  /** Said of the model that the document is about, and of no other. */
  readonly own?: true
  /** Said of the model of another. */
  readonly other?: true
  readonly by: 'tag' | LicenseStatement['form'] | 'id'
  readonly line: number
  readonly endLine: number
}

/** Words of a part of a name that nobody knows, by which it may be another license or a limit. */
const RESTRICTING = /licen[cs]e|agreement|terms|polic|addend|clause|restrict|non-?\s?commercial|research|academic|rail\b|only\b|nc\b/i

const UNIDENTIFIED: Verdict = { verdict: 'unknown', reason: 'not-identified' }

/** What the field `license` says; where it says `other`, name and link behind it tell. */
export function declaredGrants(card: ModelCard, knowledge: Knowledge, judge: Judge, id: string | undefined): Grant[] {
  const { licenseName, licenseLink } = card.fields
  if (card.fields.licenses.length === 0) return namedAlone(card, knowledge, judge, id)
  return card.fields.licenses.map(({ value, line }) => {
    const named = licenseName && licenseOfTag(licenseName.value, knowledge)
    const linked = licenseLink && licenseOfLink(licenseLink.value, knowledge)
    const license = licenseOfTag(value, knowledge) ?? named ?? linked ?? byId(id, knowledge)
    const words = licenseName && licenseOfTag(value, knowledge) === undefined ? `${value} (${licenseName.value})` : value
    return grant(card, { words, by: 'tag', line, endLine: line }, license, judge)
  })
}

/** `license_name` or `license_link` without `license`, which the Hub does not show and readers do. */
function namedAlone(card: ModelCard, knowledge: Knowledge, judge: Judge, id: string | undefined): Grant[] {
  const { licenseName, licenseLink } = card.fields
  const told = licenseName ?? licenseLink
  if (!told) return []
  const license =
    (licenseName && licenseOfTag(licenseName.value, knowledge)) ??
    (licenseLink && licenseOfLink(licenseLink.value, knowledge)) ??
    byId(id, knowledge)
  return [grant(card, { words: told.value, by: 'tag', line: told.line, endLine: told.line }, license, judge)]
}

/** What the prose says, one grant for each license named. */
export function statedGrants(card: ModelCard, knowledge: Knowledge, judge: Judge, id: string | undefined): Grant[] {
  return card.statements.flatMap(statement => {
    const { text, link, form, line, endLine, part, own, other } = statement
    const place = { words: text, by: form, line, endLine, ...(part ? { part } : {}), ...(own ? { own } : {}), ...(other ? { other } : {}) }
    const whole = licenseOfWords(text, knowledge) ?? (link ? licenseOfLink(link, knowledge) : undefined)
    if (whole) return [grant(card, place, whole, judge)]
    // “CC BY-NC-SA 4.0 for research only”: words behind a name may only narrow it, so that they clear nothing.
    const named = licenseOfWords(text.replace(/\s+(?:for|only)\b[\s\S]*$/i, ''), knowledge)
    if (named && judge(named, 'weights').verdict !== 'open-source') return [grant(card, place, named, judge)]
    const parts = text.split(/\s+(?:and|or|&|plus|with)\s+|\s*\/\s*/)
    const pieces = parts.flatMap(piece => licenseOfWords(piece, knowledge) ?? [])
    // What stands beside a known license may take away what it gives.
    const open = parts.some(piece => RESTRICTING.test(piece) && licenseOfWords(piece, knowledge) === undefined)
    const closed = pieces.some(license => judge(license, 'weights').verdict === 'not-open-source')
    if (pieces.length > 0 && (closed || !open)) return pieces.map(license => grant(card, place, license, judge))
    if (form === 'terms') return []
    return [grant(card, place, part === 'code' || part === 'data' ? undefined : byId(id, knowledge), judge)]
  })
}

/** A license of its own kind (“Model Agreement”, “Modified MIT”) is known by the model whose it is. */
function byId(id: string | undefined, knowledge: Knowledge): string | undefined {
  const known = id === undefined ? undefined : knownModel(id, knowledge)
  return known?.by === 'exact' ? known.license : undefined
}

function grant(card: ModelCard, place: Omit<Grant, 'license' | 'verdict'>, license: string | undefined, judge: Judge): Grant {
  const subject: Subject = place.part === 'code' ? 'software' : card.kind === 'dataset-card' || place.part === 'data' ? 'data' : 'weights'
  return { ...place, ...(license ? { license } : {}), verdict: license ? judge(license, subject) : UNIDENTIFIED }
}

/** The grants that hold for the model itself: not those of its code or data alone. */
export function forWeights(grants: readonly Grant[]): readonly Grant[] {
  return grants.filter(({ part }) => part === undefined || part === 'weights')
}

/** What the fields declare; where they name no license (`other`), what a field or a link of the text names. */
export function ownGrants(declared: readonly Grant[], stated: readonly Grant[]): readonly Grant[] {
  if (declared.length === 0) return forWeights(stated)
  if (declared.some(({ license }) => license !== undefined)) return declared
  const named = forWeights(stated).filter(({ license, by, own, other }) => license !== undefined && !other && (own || by !== 'sentence'))
  return named.length > 0 ? named : declared
}
