import type { Clause } from '#osd/clauses.ts'
import type { Evidence, Rule } from '#osd/rule.ts'
import { hasWord, terms, wordAt, wordSet } from '#osd/shared/find.ts'
import type { Provision } from '#osd/shared/provisions.ts'
import { scopes, type Scope } from '#osd/shared/scopes.ts'

/** What a text grants elsewhere, beyond the limit that one of its clauses sets. */
export interface Widening {
  /** Takes in what a clause grants; every clause of a text is told, in order. */
  hear(clause: Clause): void
  /** Whether the text as a whole withdraws what a rule found in a clause. */
  withdraws(rule: Rule, clause: Clause, evidence: Evidence): boolean
}

const KINDS = new Set<Scope['name']>(['research', 'evaluation', 'personal', 'internal', 'noncommercial'])
const CHANGED = wordSet('modified changed altered adapted derivative derived modifications')
const UNCHANGED = wordSet('not unmodified unaltered unchanged verbatim intact original entirety complete entire without whole exact')
/** How far behind `may` the verbs of a grant are looked for. */
const REACH = 16

/**
 * Some licenses grant in steps: research in one section; in the next `to Deploy`, a word that they define as everything
 * else. Or they attach a duty to one way of passing changes on, and grant another way in a later section.
 */
export function widening(): Widening {
  const outside = new Map<string, ReadonlySet<Scope['name']>>()
  const granted = new Set<string>()
  let changes = false
  let patches = false
  return {
    hear(clause) {
      const term = definedTerm(clause)
      const kinds = term === undefined ? new Set<Scope['name']>() : kindsOutside(clause)
      if (term !== undefined && kinds.size > 0) outside.set(term, kinds)
      for (const provision of terms(clause).filter(isOpenGrant)) {
        for (const { word } of clause.words.slice(provision.marker.to, Math.min(provision.to, provision.marker.to + REACH)))
          granted.add(word)
        changes ||= grantsChanges(clause, provision)
        patches ||= asPatches(clause, provision)
      }
    },
    withdraws(rule, clause, evidence) {
      if (patches && BY_PATCH.has(rule.id) && hasWord(clause, { from: 0, to: clause.words.length }, CHANGED)) return true
      if (rule.id === 'no-derivatives') return changes && isOneWay(clause, evidence)
      if (rule.breaks !== 6) return false
      const found = new Set(scopes(clause.words).flatMap(({ name }) => (KINDS.has(name) ? [name] : [])))
      return [...outside].some(([term, kinds]) => granted.has(term) && [...kinds].some(kind => found.has(kind)))
    },
  }
}

/** OSD 4 allows a license that wants changes passed on as patches to the original alone. */
const BY_PATCH = new Set(['no-derivatives', 'source-withheld'])

function asPatches(clause: Clause, { acts, from, to }: Provision): boolean {
  return acts.some(({ name }) => name === 'distribute') && hasWord(clause, { from, to }, wordSet('patches'))
}

/** The word that a definition explains, where it is a single one. */
function definedTerm(clause: Clause): string | undefined {
  if (!clause.definition) return undefined
  return clause.words.slice(clause.own, clause.own + 6).find(word => word.quoted)?.word
}

/** `other than for research`: what the defined word leaves out is granted by the limited clause, the rest by the word. */
function kindsOutside(clause: Clause): ReadonlySet<Scope['name']> {
  const other = wordAt(clause, { from: clause.own, to: clause.words.length }, wordSet('other'))
  if (other < 0 || clause.words[other + 1]?.word !== 'than') return new Set()
  const near = scopes(clause.words).filter(({ name, from }) => KINDS.has(name) && from > other && from < other + 10)
  return new Set(near.map(({ name }) => name))
}

function isOpenGrant({ force, modals, scopes: narrowed }: Provision): boolean {
  return force === 'grants' && !modals.some(tag => tag.name === 'only') && !narrowed.some(({ name }) => KINDS.has(name))
}

/** It lets changed versions be passed on. */
function grantsChanges(clause: Clause, { acts, marker, from, to }: Provision): boolean {
  const behind = { from: Math.min(marker.to, from), to }
  const act = acts.find(({ name }) => name === 'distribute')
  const changing = acts.some(
    ({ name, from: at }) => name === 'modify' && !hasWord(clause, { from: at - 3, to: at }, wordSet('not without never')),
  )
  const changed = wordAt(clause, behind, CHANGED)
  const unchanged = hasWord(clause, { from: changed - 3, to: changed }, wordSet('not without never'))
  return act !== undefined && (changing || (changed >= 0 && !unchanged))
}

/** The ban is the condition of one grant (`provided that you do not …`), or of one case told by the lead-in of its list. */
function isOneWay(clause: Clause, evidence: Evidence): boolean {
  const { words, own, provisions, lead } = clause
  if (hasWord(clause, { from: 0, to: Math.min(own, 1) }, wordSet('if where when'))) return true
  const at = provisions.findIndex(({ from, to }) => from <= evidence.to && to >= evidence.to)
  const ban = provisions[at]
  // A grant for unchanged copies stands beside the one for changed copies; an item of `shall meet these conditions:` is one of them.
  if (ban?.force === 'grants' && hasWord(clause, evidence, UNCHANGED)) return true
  if (lead !== undefined && hasWord(clause, { from: 0, to: own }, wordSet('conditions requirements restrictions'))) return true
  const before = provisions[at - 1]
  return (
    ban !== undefined &&
    before?.force === 'grants' &&
    words.slice(Math.max(0, ban.marker.from - 4), ban.marker.from).some(({ word }) => word === 'provided' || word === 'long')
  )
}
