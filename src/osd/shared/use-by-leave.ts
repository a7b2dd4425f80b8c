import type { Clause } from '#osd/clauses.ts'
import type { Evidence } from '#osd/rule.ts'
import { bans } from '#osd/shared/bans.ts'
import { hasWord, wordAt, wordSet } from '#osd/shared/find.ts'

const USES = wordSet('use used uses using reuse reused run install utilize utilized')
/** Names, and what they are used for, have an owner in open licenses as well. */
const NAMES = wordSet(
  'name names trademark trademarks mark marks logo logos advertising publicity endorse promote promotional endorsement brand title signature',
)
const LEAVE = wordSet('permission permissions consent approval authorization')
const OTHERS = wordSet('patent patents export law laws')

const WORKS = wordSet(
  'it them code software program work works material materials files file content repository project model data dataset',
)

/** Bans of any use at all: `you may not reuse this code`. */
export function noUse(clause: Clause): Evidence[] {
  return bans(clause, 'use').filter(({ act, provision, consent }) => {
    const { marker, to, exception, force, ownTerms } = provision
    const object = wordAt(clause, { from: act.to, to: act.to + 3 }, WORKS)
    const bare = force === 'forbids' && !consent && !ownTerms && exception === undefined && object >= 0 && to - object < 2
    const told = hasWord(clause, marker, wordSet('not')) && act.from - marker.to < 2 && act.from >= marker.to
    const whole = { from: 0, to: clause.words.length }
    return bare && told && hasWord(clause, act, USES) && !hasWord(clause, whole, CASES) && !hasWord(clause, whole, NAMES)
  })
}

const CASES = wordSet('if unless except when otherwise case agree accept terminate terminated without where')

/** Bans of any use of the work that ask for leave: `may not be used without our consent`. */
export function useByLeave(clause: Clause): Evidence[] {
  return bans(clause, 'use').filter(({ act, provision, consent }) => {
    const whole = { from: provision.from, to: provision.to }
    const leave = provision.modals.some(tag => tag.name === 'consent' && hasWord(clause, tag, LEAVE))
    if (!consent || provision.ownTerms || !(provision.force === 'forbids' || leave)) return false
    return hasWord(clause, act, USES) && !hasWord(clause, whole, NAMES) && !hasWord(clause, whole, OTHERS)
  })
}
