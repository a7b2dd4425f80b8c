import type { Review } from '#model/report.ts'
import { commitText, linked, placeText } from '#reports/shared/html/links.ts'
import { joined, markup, verbatim, type Markup, type Piece } from '#reports/shared/html/markup.ts'
import { facts, section, table, type Section } from '#reports/shared/html/table.ts'
import { compare } from '#reports/shared/matters.ts'

const BECAUSE = {
  content: 'its content could not be read',
  time: 'time ran out',
  scope: 'outside the scopes that are judged',
  variable: 'the text alone does not say what it names',
} as const

/** Files and parts of files that were not evaluated, with the reason. */
export function notEvaluatedSection(review: Review): readonly Section[] {
  const sorted = [...review.notEvaluated].sort(
    (a, b) => compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || compare(a.message, b.message),
  )
  return section('unread', 'Files and parts that were not evaluated', [
    table(
      'Places that this review says nothing about',
      ['Where', 'Reason', 'What was met'],
      sorted.map(one => [placeText(one, review), BECAUSE[one.reason], one.message]),
    ),
  ])
}

/** Faults of the policy and inputs that were ignored. */
export function noteSection({ notes = [] }: Review): readonly Section[] {
  return section(
    'notes',
    'Notes on the policy and the run',
    notes.length === 0 ? [] : [markup`<ul>${notes.map(note => markup`<li>${note}</li>`)}</ul>`],
  )
}

/** What the decision rests on, so that it can be made again. */
export function recordSection(review: Review): readonly Section[] {
  const { policy, decision, setting, hosts, version, conclusion, repository } = review
  const name = setting?.repository ?? repository
  const rows: readonly (readonly [string, Piece | undefined])[] = [
    ['Conclusion', verbatim(conclusion)],
    ['Repository', name === undefined ? undefined : verbatim(name, 200)],
    ['Commit reviewed', commitOf(setting?.commit ?? decision?.head, review)],
    ['Compared with', commitOf(decision?.base, review)],
    ['Policy', policyText(review)],
    ['Policy read at', policy.revision === undefined ? undefined : commitText(policy.revision, review)],
    ['Preset', verbatim(policy.preset)],
    ['Date (UTC)', decision?.date],
    ['Version', `osd-review ${version}`],
    ['Digest of the built-in knowledge', decision === undefined ? undefined : verbatim(decision.knowledge)],
    [
      'Hosts asked',
      hosts.length === 0
        ? 'none'
        : joined(
            hosts.map(host => verbatim(host, 200)),
            ', ',
          ),
    ],
    ['Run', setting?.runUrl === undefined ? undefined : linked(verbatim(setting.runUrl, 300), setting.runUrl, review, true)],
  ]
  return section('record', 'Decision record', [facts(rows)])
}

/** Where the policy stands, or that there is none. */
export function policyText({ policy }: Review): Markup {
  return policy.path === undefined ? markup`no policy file; the preset alone` : verbatim(policy.path, 300)
}

function commitOf(commit: string | undefined, review: Review): Markup | undefined {
  return commit === undefined ? undefined : commitText(commit, review)
}
