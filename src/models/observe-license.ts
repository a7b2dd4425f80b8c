import type { Observation } from '#model/finding.ts'
import { forWeights, ownGrants, type Grant } from '#models/grants.ts'
import type { CardInquiry } from '#models/card-inquiry.ts'
import type { Limit } from '#model/model-card.ts'
import { purlOfCard } from '#models/purls.ts'
import { accusation, clip, titleOf } from '#models/wording.ts'

/** What is to be said about the license that a card gives: restricted, unknown, missing, or not one but several. */
export function observeLicense(asked: CardInquiry): Observation[] {
  const { card, declared, stated } = asked
  const parts = observeParts(asked)
  if (card.kind === 'document') return []
  if (card.kind === 'readme') return parts.length > 0 ? parts : ofReadme(asked)
  const own = ownGrants(declared, stated)
  return [...observeOwn(asked, own), ...conflicts(asked), ...parts]
}

/** A README without fields speaks of code first: only what it says of its own model counts, or all of it beside weights. */
function ofReadme(asked: CardInquiry): Observation[] {
  const { card, path, stated, besideWeights } = asked
  const own = forWeights(stated).filter(grant => grant.own || (besideWeights && !grant.other && grant.by !== 'badge'))
  const closed = own.filter(({ verdict }) => verdict.verdict === 'not-open-source')
  return distinct(closed).map(places => restricted(asked, places, purlOfCard(path, card)))
}

function observeOwn(asked: CardInquiry, own: readonly Grant[]): Observation[] {
  const { card, path } = asked
  const component = purlOfCard(path, card)
  const line = card.fields.licenseLine ?? card.line
  if (own.length === 0) {
    if (card.kind === 'gallery-entry') return []
    const [limit] = card.limits ?? []
    if (limit) return [limited(asked, limit, component)]
    const what = card.kind === 'dataset-card' ? 'data set' : 'model'
    return [
      {
        type: 'license-missing',
        path,
        line,
        endLine: line,
        component,
        verdict: 'unknown',
        reason: 'none-declared',
        message: `The card names no license for the ${what}. Without one nobody may use it; ask for a license tag or a LICENSE file.`,
      },
    ]
  }
  const closed = own.filter(({ verdict }) => verdict.verdict === 'not-open-source')
  if (own.every(({ by }) => by === 'tag') && closed.length > 0 && closed.length < own.length) {
    return [
      {
        type: 'license-unknown',
        path,
        line,
        endLine: line,
        component,
        verdict: 'unknown',
        reason: 'ambiguous',
        license: own.map(({ words }) => words).join(', '),
        message: `The card declares ${own.map(({ words }) => clip(words)).join(' and ')} without saying whether all or any of them apply.`,
      },
    ]
  }
  if (closed.length > 0) return distinct(closed).map(places => restricted(asked, places, component))
  const known = own.filter(({ license }) => license !== undefined)
  const [unknown] = own
  if (known.length === 0 && unknown) return [unidentified(asked, unknown, component)]
  return known.flatMap(grant => unreviewed(asked, grant, component)).slice(0, 1)
}

/** No license is named, and use is limited all the same. */
function limited({ path }: CardInquiry, { line, endLine, words }: Limit, component: string): Observation {
  return {
    type: 'license-unknown',
    path,
    line,
    endLine,
    component,
    verdict: 'unknown',
    reason: 'not-identified',
    message: `The card names no license and limits the use: “${clip(words)}”. Ask for the license.`,
  }
}

/** Grants of one license make one observation with several lines. */
function distinct(grants: readonly Grant[]): [Grant, ...Grant[]][] {
  const found = new Map<string, [Grant, ...Grant[]]>()
  for (const grant of grants) {
    const list = found.get(grant.license ?? grant.words)
    if (list) list.push(grant)
    else found.set(grant.license ?? grant.words, [grant])
  }
  return [...found.values()]
}

function restricted({ path, card, knowledge }: CardInquiry, places: readonly [Grant, ...Grant[]], component: string): Observation {
  // A field of its own tells more than a badge or a sentence in passing.
  const first = places.find(({ by }) => by === 'tag' || by === 'field') ?? places[0]
  const { verdict } = first
  // Where the field says `other`, it is the place as well as the words that tell the license.
  const others = [...places.map(({ line }) => line), ...(card.fields.licenseLine ? [card.fields.licenseLine] : [])].filter(
    line => line !== first.line,
  )
  return {
    type: 'not-open-source-license',
    path,
    line: first.line,
    endLine: first.endLine,
    ...(others.length > 0 ? { lines: [first.line, ...others] } : {}),
    component,
    ...(first.part ? { part: first.part } : {}),
    ...(first.license ? { license: first.license } : {}),
    verdict: 'not-open-source',
    ...(verdict.verdict === 'not-open-source'
      ? {
          criteria: [...new Set(verdict.violations.map(({ criterion }) => criterion))],
          violations: verdict.violations,
          authority: verdict.authority,
        }
      : {}),
    message: `The ${card.kind === 'dataset-card' ? 'data is' : 'weights are'} available under ${titleOf(first.license, first.words, knowledge)}. ${accusation(verdict)}`,
  }
}

function unidentified({ path }: CardInquiry, grant: Grant, component: string): Observation {
  const hint =
    grant.by === 'tag'
      ? 'The tag names no license; ask for the exact one, by `license_name` and `license_link`.'
      : 'The words name no license that is known here; read the text behind them.'
  return {
    type: 'license-unknown',
    path,
    line: grant.line,
    endLine: grant.endLine,
    component,
    license: grant.words,
    verdict: 'unknown',
    reason: 'not-identified',
    message: `The card gives its license as “${clip(grant.words)}”. ${hint}`,
  }
}

function unreviewed({ path, knowledge }: CardInquiry, { verdict, license, line, endLine, words }: Grant, component: string): Observation[] {
  if (verdict.verdict !== 'unreviewed' || verdict.reason === 'recognised') return []
  return [
    {
      type: 'unreviewed-license',
      path,
      line,
      endLine,
      component,
      ...(license ? { license } : {}),
      verdict: 'unreviewed',
      reason: verdict.reason,
      message: `OSI has not reviewed ${titleOf(license, words, knowledge)}.`,
    },
  ]
}

/** Tag, link and text that name different licenses, one of them open and one not. */
function conflicts({ path, card, declared, stated, knowledge }: CardInquiry): Observation[] {
  const [tag] = declared
  if (!tag?.license || declared.length > 1) return []
  const [limit] = card.limits ?? []
  if (limit && tag.verdict.verdict !== 'not-open-source')
    return [
      {
        type: 'license-conflict',
        path,
        line: tag.line,
        endLine: tag.endLine,
        lines: [tag.line, limit.line],
        component: purlOfCard(path, card),
        license: tag.license,
        verdict: 'unknown',
        message: `The field says ${titleOf(tag.license, tag.words, knowledge)}, line ${limit.line} limits the use: “${clip(limit.words)}”.`,
      },
    ]
  const other = forWeights(stated).find(
    grant =>
      grant.license !== undefined &&
      grant.by !== 'badge' &&
      base(grant.license) !== base(tag.license ?? '') &&
      grant.verdict.verdict !== tag.verdict.verdict,
  )
  if (!other) return []
  return [
    {
      type: 'license-conflict',
      path,
      line: tag.line,
      endLine: tag.endLine,
      lines: [tag.line, other.line],
      component: purlOfCard(path, card),
      license: tag.license,
      verdict: 'unknown',
      message: `The field says ${titleOf(tag.license, tag.words, knowledge)}, line ${other.line} says ${titleOf(other.license, other.words, knowledge)}.`,
    },
  ]
}

function base(license: string): string {
  return license.toLowerCase().replace(/-(?:only|or-later)$/, '')
}

/** Code, weights and data under different licenses: one observation for each part that is not open. */
function observeParts({ path, card, declared, stated, knowledge }: CardInquiry): Observation[] {
  const all = card.kind === 'readme' ? stated.filter(({ other }) => !other) : [...declared, ...stated]
  if (new Set(all.flatMap(({ license }) => license ?? [])).size < 2) return []
  const told =
    card.kind === 'readme'
      ? all.filter(({ part, by }) => part !== undefined || by === 'sentence')
      : all.filter(({ part }) => part === 'code' || part === 'data')
  return distinct(told.filter(({ verdict }) => verdict.verdict === 'not-open-source')).map(places => {
    const [first] = places
    const part = first.part ?? 'weights'
    const { verdict } = first
    return {
      type: 'component-license',
      path,
      line: first.line,
      endLine: first.endLine,
      ...(places.length > 1 ? { lines: places.map(({ line }) => line) } : {}),
      component: purlOfCard(path, card),
      part,
      ...(first.license ? { license: first.license } : {}),
      verdict: 'not-open-source',
      ...(verdict.verdict === 'not-open-source'
        ? {
            criteria: [...new Set(verdict.violations.map(({ criterion }) => criterion))],
            violations: verdict.violations,
            authority: verdict.authority,
          }
        : {}),
      message: `The parts have different licenses; the ${part} ${part === 'weights' ? 'are' : 'is'} available under ${titleOf(first.license, first.words, knowledge)}. ${accusation(verdict)}`,
    }
  })
}
