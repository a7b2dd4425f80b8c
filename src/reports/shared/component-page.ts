import type { Component } from '#model/component.ts'
import { authorityWords, verdictWords } from '#model/wording.ts'
import { plain } from '#reports/shared/escape.ts'

/** One component for a terminal: verdict, clauses, the page where OSI said so, and what every source said. */
export function componentPage(component: Component, title: string, statement?: string): string {
  const { purl, verdict, subject, evidence } = component
  const clauses = verdict.verdict === 'not-open-source' ? verdict.violations : []
  const concerns = 'concerns' in verdict ? (verdict.concerns ?? []) : []
  return [
    plain(purl),
    `  ${plain(title)}`,
    `  ${[verdictWords(verdict, subject), authorityWords(verdict)].filter(Boolean).join('; ')}`,
    ...clauses.map(
      ({ criterion, section, quote, paraphrase }) =>
        `  - OSD ${criterion}${section ? `, section ${plain(section)}` : ''}: ${plain(quote ?? paraphrase ?? '')}`,
    ),
    ...(statement === undefined ? [] : [`  · OSI: ${plain(statement)}`]),
    ...concerns.map(
      ({ section, quote, paraphrase }) =>
        `  - to look at${section ? `, section ${plain(section)}` : ''}: ${plain(quote ?? paraphrase ?? '')}`,
    ),
    ...evidence.map(
      ({ source, said, url, path }) => `  · ${plain(source)}: ${plain(said)}${url || path ? ` (${plain(url ?? path ?? '')})` : ''}`,
    ),
    '',
  ].join('\n')
}
