import type { Clause } from '#osd/clauses.ts'
import type { Evidence } from '#osd/rule.ts'
import { distance, hasWord, own, span, terms, wordAt, wordSet } from '#osd/shared/find.ts'
import { tagger, type Tag } from '#osd/shared/phrases.ts'
import type { Provision } from '#osd/shared/provisions.ts'

const duties = tagger({
  secret: [
    'confidential information|material|manner|treatment',
    'in *1 strict|strictest|absolute? confidence|secrecy',
    'confidential|confidentiality|secrecy|nondisclosure',
    'keep|keeps|kept|held|remain *1 secret',
    'non disclosure',
    'trade secret|secrets',
    'unauthorized disclosure',
  ],
  keep: [
    'keep|keeps|kept|maintain|maintained|hold|held|treat|treated|protect|protected|contains|contain|contained|disclose|disclosed|safeguard|preserve|includes|is|are',
  ],
  register: [
    'register|registers|registering|registration',
    'registered with|users|user|by',
    'sign|signs|countersign|executed|signing *3 agreement|license|form|contract|copy',
    'signed *2 agreement|license|contract|nda|form',
    'submit|submits|send|return *4 form|agreement|application',
    'sign up',
    'enter|enters *1 into *4 agreement|contract',
    'signature|registration',
    'fill in|out',
  ],
  click: ['click|clicks|clicked|clicking|clickwrap|clickthrough', 'dialog|popup', 'pop up'],
  law: ['law|laws|legislation|regulation|regulations|statutes'],
  obey: ['comply|complies|compliance|accordance|obey|observe|conform|abide|lawful'],
  badge: ['display|displays|displayed|show|shown|prominently|appear|visible'],
  surface: ['logo|logos|badge|banner|interface|ui|screen|splash|website|homepage|app|about', 'built|powered|made with|by'],
  end: ['terminate|terminated|revoke|revoked|withdraw|withdrawn|cancel|rescind|change|changed|modify'],
  atWill: [
    'at any time',
    'at will',
    'sole discretion',
    'with|without or|any *2 cause|reason|notice',
    'for any|no reason',
    'without *1 notice|cause|reason',
  ],
  revocable: ['revocable', 'terminable at'],
  period: ['day|days|month|months|week|weeks|hour|hours'],
  trial: [
    'for less|fewer than',
    'for no|not more|longer than',
    'for up|at to|most',
    'for|than a? *1 period|maximum of',
    'after which',
    'thereafter',
    'trial|evaluation|expire|expires|expired|demo|trialling',
  ],
})

/** More pairs than that in one statement are noise. */
const MOST = 40

type Duty = ReturnType<typeof duties>[number]

/** Duties to keep the work secret. */
export function secrets(clause: Clause): Evidence[] {
  return [...undisclosed(clause), ...kept(clause)]
}

const DISCLOSE = wordSet('disclose disclosed reveal revealed divulge divulged')
const RESULTS = wordSet('results result benchmark benchmarks performance')

/** `shall not disclose the software to third parties`, `except to its employees` */
function undisclosed(clause: Clause): Evidence[] {
  const found = terms(clause).flatMap(({ force, marker, from, to }) => {
    const at = force === 'forbids' ? wordAt(clause, { from: marker.to, to: Math.min(marker.to + 12, to) }, DISCLOSE) : -1
    if (at < 0 || hasWord(clause, { from, to }, RESULTS)) return []
    const whom = wordAt(clause, { from: at, to }, wordSet('third others anyone anybody person persons party except'))
    const what = hasWord(
      clause,
      { from: marker.to, to },
      wordSet('software code source program materials information technology product documentation data contents document'),
    )
    return what && whom >= 0 ? [span(marker, { from: at, to: whom + 1 })] : []
  })
  return own(clause, found)
}

function kept(clause: Clause): Evidence[] {
  return pairs(clause, 'secret', 'keep', 12, ({ force }) => force !== 'grants')
    .filter(found => !hasWord(clause, { from: found.to, to: found.to + 6 }, wordSet('accepted welcome')))
    .filter(found => !hasWord(clause, { from: found.from - 2, to: found.from }, wordSet('we our')))
    .filter(
      found =>
        !(
          hasWord(clause, { from: found.from, to: found.from + 1 }, wordSet('contain contains')) &&
          clause.words[found.from - 1]?.word === 'not'
        ),
    )
    .filter(found => !hasWord(clause, found, wordSet('not none no')) || hasWord(clause, found, wordSet('disclose disclosed disclosure')))
}

/** Duties to register, to sign, or to ask for a license of one's own. */
export function registrations(clause: Clause): Evidence[] {
  const tags = duties(clause.words)
  const found = terms(clause).flatMap(provision => {
    const register = inside(tags, provision, 'register')[0]
    if (provision.force === 'requires' && provision.consent && isEachUser(clause, provision))
      return [span(provision.marker, ...provision.modals.filter(tag => tag.name === 'consent'))]
    const asked =
      (provision.force === 'requires' && !hasWord(clause, provision.marker, wordSet('should'))) ||
      provision.modals.some(tag => tag.name === 'only') ||
      provision.consent ||
      (register !== undefined && hasWord(clause, { from: register.from - 3, to: register.from }, wordSet('conditional subject'))) ||
      (register !== undefined && clause.words[register.from - 1]?.word === 'upon' && clause.words[register.from - 2]?.word === 'only')
    if (
      !register ||
      !asked ||
      (provision.force === 'none' && provision.modals.some(tag => tag.name === 'no')) ||
      (hasWord(clause, register, wordSet('enter enters')) &&
        (register.from < provision.marker.to || register.from - provision.marker.to > 2)) ||
      hasWord(clause, { from: provision.from, to: provision.marker.from }, wordSet('contributors contributor contributions licensor')) ||
      hasWord(clause, { from: register.from - 2, to: register.to + 2 }, wordSet('trademark trademarks mark marks copyright not office')) ||
      hasWord(clause, { from: register.from - 3, to: register.from }, wordSet('without no')) ||
      hasWord(clause, provision, wordSet('forum forums newsletter mailing updates blanks'))
    )
      return []
    return [span(register, ...(provision.marker.to > provision.marker.from ? [provision.marker] : []))]
  })
  return own(clause, found)
}

const OTHER_WAYS = wordSet('copying downloading using installing accessing')

/** `each user must apply for a license` */
function isEachUser(clause: Clause, provision: Provision): boolean {
  const before = { from: provision.from, to: provision.marker.from }
  return (
    hasWord(clause, before, wordSet('each every')) &&
    hasWord(clause, before, wordSet('user recipient person licensee users')) &&
    hasWord(clause, provision, wordSet('license'))
  )
}

/** Duties to have recipients click. */
export function clickWraps(clause: Clause): Evidence[] {
  const tags = duties(clause.words)
  const found = terms(clause).flatMap(provision => {
    const click = inside(tags, provision, 'click')[0]
    return click &&
      click.from >= provision.marker.from &&
      provision.force === 'requires' &&
      !hasWord(clause, provision.marker, wordSet('should please')) &&
      !clause.words.some(({ word }, n) => OTHER_WAYS.has(word) && ['or', 'by'].includes(clause.words[n - 1]?.word ?? ''))
      ? [span(click, provision.marker)]
      : []
  })
  return own(clause, found)
}

/** The law as a condition. */
export function lawConditions(clause: Clause): Evidence[] {
  return pairs(
    clause,
    'law',
    'obey',
    8,
    ({ force, acts }) => force !== 'none' && acts.some(act => act.name === 'use' || act.name === 'distribute'),
  )
}

/** Names and logos that a product must show. */
export function badges(clause: Clause): Evidence[] {
  return pairs(clause, 'badge', 'surface', 14, ({ force }) => force === 'requires')
}

/** Grants that can be taken back at will. */
export function revocations(clause: Clause): Evidence[] {
  const revocable = duties(clause.words).filter(tag => tag.name === 'revocable')
  return [
    ...pairs(clause, 'end', 'atWill', 12, ({ acts }) => acts.length >= 0).filter(() =>
      hasWord(clause, { from: 0, to: clause.words.length }, wordSet('license agreement rights permission')),
    ),
    ...own(clause, revocable),
  ]
}

/** Periods after which use must end. */
export function trials(clause: Clause): Evidence[] {
  return pairs(
    clause,
    'period',
    'trial',
    8,
    provision => provision.acts.some(act => act.name === 'use') || hasWord(clause, provision, wordSet('term copy version edition key')),
  )
}

function pairs(clause: Clause, a: Duty['name'], b: Duty['name'], reach: number, holds: (provision: Provision) => boolean): Evidence[] {
  const tags = duties(clause.words)
  for (const provision of terms(clause).filter(holds)) {
    const seconds = inside(tags, provision, b).slice(0, MOST)
    for (const first of inside(tags, provision, a).slice(0, MOST)) {
      const second = seconds.find(tag => distance(first, tag) <= reach && Math.max(first.to, tag.to) > clause.own)
      if (second) return [span(first, second)]
    }
  }
  return []
}

function inside(tags: readonly Duty[], { from, to }: Provision, name: Duty['name']): Tag[] {
  return tags.filter(tag => tag.name === name && tag.from >= from && tag.to <= to)
}
