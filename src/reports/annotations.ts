import type { Annotation } from '#model/publication.ts'
import type { Report, Review } from '#model/report.ts'
import { annotationList } from '#reports/shared/annotation-list.ts'

/** Annotations as workflow commands, for a run that prints them itself. */
export const report = {
  format: 'annotations',
  render: (review: Review): string =>
    annotationList(review)
      .shown.map(annotation => `${command(annotation)}\n`)
      .join(''),
} satisfies Report

/** Source of the form: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function command({ level, path, line, endLine, title, message }: Annotation): string {
  const properties = Object.entries({ file: path, line, endLine, title }).map(([key, value]) => `${key}=${property(String(value))}`)
  return `::${level} ${properties.join(',')}::${data(message)}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
