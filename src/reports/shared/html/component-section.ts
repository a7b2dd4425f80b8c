import type { Component, Evidence } from '#model/component.ts'
import type { Alternative, Review } from '#model/report.ts'
import { authorityWords, verdictWords } from '#model/wording.ts'
import { GROUPS, GROUP_TITLE, members, type Group } from '#reports/shared/html/groups.ts'
import { judgedVerdict, judgmentOf, type Judgment } from '#reports/shared/html/judgments.ts'
import { ownLicense } from '#reports/shared/html/license-section.ts'
import { addressText, placeText } from '#reports/shared/html/links.ts'
import { joined, markup, verbatim, type Markup } from '#reports/shared/html/markup.ts'
import { facts, section, table, type Section } from '#reports/shared/html/table.ts'
import { compare } from '#reports/shared/matters.ts'
import { countByNoun } from '#reports/shared/nouns.ts'

/** Groups whose members are told at length; the others have a row each. */
const AT_LENGTH: ReadonlySet<Group> = new Set<Group>(['not-open-source', 'unreviewed', 'waived'])

/** Every component once, in the group in which it is counted: places, chain, scope, status, and what each source said. */
export function componentSections(review: Review, judged: readonly Judgment[]): readonly Section[] {
  const groups = GROUPS.flatMap(group => groupSection(group, review, judged))
  const removed = members(review.components, undefined)
  return [
    ...groups,
    ...section(
      'removed',
      `Removed (${removed.length}), not counted`,
      [rows('Components that the change removes', removed, review)].filter(() => removed.length > 0),
    ),
  ]
}

function groupSection(group: Group, review: Review, judged: readonly Judgment[]): readonly Section[] {
  const found = members(review.components, group)
  if (found.length === 0) return []
  const title = `${GROUP_TITLE[group]} (${found.length})`
  const summary = markup`<p>${countByNoun(found)}.</p>`
  if (AT_LENGTH.has(group)) return section(group, title, [summary, ...found.map(component => atLength(component, review, judged))])
  return section(group, title, [summary, ...tables(group, found, review)])
}

/** Unknown licenses by their reason, and what was not evaluated by its own; the rest in one table. */
function tables(group: Group, found: readonly Component[], review: Review): Markup[] {
  const byReason = new Map<string, Component[]>()
  for (const component of found) {
    const words = reasonWords(group, component)
    byReason.set(words, [...(byReason.get(words) ?? []), component])
  }
  return [...byReason].sort(([a], [b]) => compare(a, b)).map(([words, list]) => rows(`${upper(words)} (${list.length})`, list, review))
}

function reasonWords(group: Group, { verdict, subject, notEvaluated, scope }: Component): string {
  if (group !== 'not-evaluated') return verdictWords(verdict, subject)
  return notEvaluated === 'scope' ? `outside the scopes that are judged: ${scope}` : (notEvaluated ?? '')
}

function rows(caption: string, components: readonly Component[], review: Review): Markup {
  return table(
    caption,
    ['Component', 'License', 'Places', 'Scope and status', 'What the sources said'],
    components.map(component => [
      verbatim(component.purl, 400),
      ownLicense(component, review),
      placesAndChain(component, review),
      `${component.scope}, ${component.status}`,
      evidenceList(component.evidence, review),
    ]),
  )
}

function atLength(component: Component, review: Review, judged: readonly Judgment[]): Markup {
  const { name, version, purl, verdict, subject, scope, status, evidence } = component
  const at = judgmentOf(component, judged, review)
  const who = authorityWords(judgedVerdict(component, judged, review))
  return markup`<details open>
<summary><h3>${verbatim(name, 200)}${version === undefined ? '' : markup` ${verbatim(version, 60)}`}</h3> <span class="verdict ${verdict.verdict}">${verdictWords(verdict, subject)}</span></summary>
${facts([
  ['Package URL', verbatim(purl, 400)],
  [
    'License',
    at < 0 ? ownLicense(component, review) : markup`${ownLicense(component, review)} (<a href="#terms-${at + 1}">criteria and clauses</a>)`,
  ],
  ['Verdict', `${verdictWords(verdict, subject)}${who === '' ? '' : `; ${who}`}`],
  ['What the license is for', subject],
  ['Scope and status', `${scope}, ${status}`],
  ['Places', placesAndChain(component, review)],
  ['What the sources said', evidenceList(evidence, review)],
  [
    'Ways out',
    waysOut(
      review.alternatives?.find(other => other.purl === purl),
      review,
    ),
  ],
])}
</details>`
}

function placesAndChain({ places, via }: Component, review: Review): Markup {
  const shown = markup`<ul>${places.map(place => markup`<li>${placeText(place, review)}</li>`)}</ul>`
  if (via === undefined || via.length === 0) return shown
  return markup`${shown}<p>Brought in by ${joined(
    via.map(step => verbatim(step, 120)),
    ' → ',
  )}</p>`
}

function evidenceList(evidence: readonly Evidence[], review: Review): Markup {
  if (evidence.length === 0) return markup`no source was asked`
  return markup`<ul>${evidence.map(one => markup`<li>${evidenceText(one, review)}</li>`)}</ul>`
}

function evidenceText({ source, said, url, path, date, revision, strength }: Evidence, review: Review): Markup {
  const where = [
    ...(path === undefined ? [] : [verbatim(path, 300)]),
    ...(url === undefined ? [] : [addressText(url, review, source === 'catalogue')]),
    ...(revision === undefined ? [] : [markup`revision ${verbatim(revision, 80)}`]),
    ...(date === undefined ? [] : [markup`${date}`]),
  ]
  const weak = strength === 'weak' ? '; the author of a pull request can edit this' : ''
  return markup`${source}: ${verbatim(said, 600)}${where.length === 0 ? '' : markup` (${joined(where, ', ')})`}${weak}`
}

function waysOut(alternative: Alternative | undefined, review: Review): Markup | undefined {
  if (!alternative) return undefined
  const { fork, lastOpen } = alternative
  const ways = [
    ...(fork
      ? [
          markup`<li>Open fork ${verbatim(fork.name, 120)} under ${verbatim(fork.license, 120)}: ${addressText(fork.url, review, true)}</li>`,
        ]
      : []),
    ...(lastOpen
      ? [
          markup`<li>${verbatim(lastOpen.version, 60)} was the newest version under ${verbatim(lastOpen.license, 120)}; it may lack fixes.</li>`,
        ]
      : []),
  ]
  return markup`<ul>${ways}</ul>`
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
