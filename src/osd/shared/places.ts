import type { Clause } from '#osd/clauses.ts'
import type { Evidence } from '#osd/rule.ts'
import { distance, hasWord, own, span, terms, wordAt, wordSet } from '#osd/shared/find.ts'
import type { Provision } from '#osd/shared/provisions.ts'

const EXPORT = wordSet(
  'export exports exported reexport exporting embargo embargoed sanction sanctions sanctioned shipped violation law laws court courts jurisdiction governed regulations patent patents',
)
const AT = wordSet('in within outside inside into to')

/** Borders at which the grant ends; export law and the choice of law are not such. */
export function territories(clause: Clause): Evidence[] {
  if (hasWord(clause, { from: clause.own, to: clause.words.length }, EXPORT)) return []
  const found = terms(clause).flatMap(provision => {
    const places = provision.scopes.filter(scope => scope.name === 'place' && (isWhere(clause, scope) || isTakenOut(clause, scope)))
    return places.flatMap(place => {
      const only = provision.modals.find(tag => tag.name === 'only' && distance(tag, place) <= 6)
      const told = provision.force !== 'none' || hasWord(clause, provision, wordSet('license grant rights permission'))
      if (only && provision.force !== 'forbids' && told) return [span(only, place)]
      const denied = provision.force === 'forbids' && place.from >= provision.body.from
      const about =
        provision.acts.length > 0 || hasWord(clause, provision, wordSet('license licensed rights grant granted apply applies available'))
      if (told && isTakenOut(clause, place)) return [span({ from: place.from - 1, to: place.from }, place)]
      if (isOfResidents(clause, provision, place)) return [span(place, provision.marker)]
      return denied && about ? [span(provision.marker, place)] : []
    })
  })
  return own(clause, found)
}

/** `works worldwide, except the territories of …` */
function isTakenOut(clause: Clause, place: Evidence): boolean {
  const but = wordAt(clause, { from: place.from - 5, to: place.from }, wordSet('except excluding excepting'))
  return but >= 0 && hasWord(clause, { from: but - 10, to: but }, wordSet('worldwide anywhere everywhere world countries'))
}

/** `If you live in the EU, no rights are granted to you.` */
function isOfResidents(clause: Clause, { force, marker, from }: Provision, place: Evidence): boolean {
  return (
    force === 'forbids' &&
    place.to <= marker.from &&
    hasWord(clause, { from, to: place.from }, wordSet('if persons users anyone those')) &&
    hasWord(clause, marker, wordSet('rights license permission'))
  )
}

function isWhere(clause: Clause, place: Evidence): boolean {
  return (
    hasWord(clause, { from: place.from - 4, to: place.from + 1 }, AT) ||
    (hasWord(clause, { from: place.from - 4, to: place.from }, wordSet('of for')) &&
      hasWord(clause, { from: place.from - 3, to: place.to }, wordSet('territory country region')))
  )
}
