import { painted } from '#commands/shared/painted.ts'
import type { Option, World } from '#model/command.ts'
import type { Report, Review } from '#model/report.ts'
import { suggestion } from '#model/suggestion.ts'
import { reports } from '#registry/reports.ts'

const FORMATS = ['text', ...reports.map(({ format }) => format).filter(format => format !== 'text')]

/** Options of the commands that print a review. */
export const OUTPUT_OPTIONS = {
  format: { type: 'string', value: 'FORMAT', help: `one of ${FORMATS.join(', ')}; default text` },
  output: { type: 'string', value: 'FILE', help: 'write the result to a file instead of standard output' },
  offline: { type: 'boolean', help: 'ask no service; what was not asked is told' },
  config: { type: 'string', value: 'FILE', help: 'the policy (default: .github/osd-review.yml of the base)' },
} as const satisfies Record<string, Option>

type Options = Readonly<Record<string, string | boolean | undefined>>

/** The report in the format asked for; throws with a sentence where there is none, before any long work is done for it. */
export function reportFor(options: Options): Report {
  const format = typeof options['format'] === 'string' ? options['format'] : 'text'
  const report = reports.find(candidate => candidate.format === format)
  if (report) return report
  throw new Error(`unknown format "${format}", expected one of ${FORMATS.join(', ')}.${suggestion(format, FORMATS)}`)
}

/** Writes a review where it was asked for; throws with a sentence when the file cannot be written. */
export async function printReview(review: Review, report: Report, options: Options, world: World): Promise<void> {
  const text = await report.render(review)
  if (typeof options['output'] !== 'string') {
    world.write(world.colors === true && report.format === 'text' ? painted(text) : text)
    return
  }
  const fault = world.save(options['output'], text)
  if (fault) throw new Error(fault.error)
}
