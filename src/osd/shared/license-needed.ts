import type { Clause } from '#osd/clauses.ts'
import type { Evidence } from '#osd/rule.ts'
import { hasWord, terms, wordSet } from '#osd/shared/find.ts'
import type { Provision } from '#osd/shared/provisions.ts'

const TITLES = wordSet(
  'license licenses licensing subscription subscriptions key keys agreement contract sponsorship edition plan membership registration',
)
const NEEDS = wordSet(
  'require requires requiring required need needs needing needed necessary mandatory must shall purchase purchased buy bought paid acquire acquired',
)
/** `to obtain a license, contact us` offers one, and asks for none. */
const OFFERS = wordSet('to contact email ask first please')
/** Other rights than those in the work, and terms that copyleft asks for. */
const OTHERS = wordSet(
  'patent patents trademark trademarks mark marks logo warranty support export government gpl lgpl agpl copyleft closed proprietary contribution contributions contributor contributors comply',
)

/** A statement by which a license of another kind is needed: `use above ten seats requires a subscription`. */
export interface NeededLicense {
  readonly provision: Provision
  readonly leave: Evidence
}

/** Licenses, subscriptions or keys that have to be had besides, told as a duty or as a fact. */
export function neededLicenses(clause: Clause): NeededLicense[] {
  return terms(clause).flatMap(provision => {
    const { force, consent, modals, from, to } = provision
    if (force === 'forbids' || !consent || hasWord(clause, { from, to }, OTHERS)) return []
    const leave = modals.find(
      tag =>
        tag.name === 'consent' &&
        hasWord(clause, tag, TITLES) &&
        hasWord(clause, { from: tag.from - 1, to: tag.to }, NEEDS) &&
        !hasWord(clause, { from: tag.from, to: tag.from + 1 }, OFFERS) &&
        !hasWord(clause, { from: tag.from - 3, to: tag.from + 1 }, wordSet('no not without')) &&
        // `where making them requires a license under this License`: that one is granted here.
        !hasWord(clause, { from: tag.to, to: tag.to + 3 }, wordSet('this')) &&
        // `projects which need a license compatible to …` tells which ones.
        !hasWord(clause, { from: tag.from - 4, to: tag.from }, wordSet('which who whose')) &&
        (force !== 'grants' || hasWord(clause, { from: tag.from, to: tag.from + 1 }, wordSet('only unless if provided until'))),
    )
    return leave ? [{ provision, leave }] : []
  })
}
