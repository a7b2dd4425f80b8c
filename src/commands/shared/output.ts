import type { Option, World } from '#model/command.ts'
import type { Review } from '#model/report.ts'
import { reports } from '#registry.ts'

/** Options of the commands that print a review. */
export const OUTPUT_OPTIONS = {
  format: { type: 'string', value: 'FORMAT', help: 'text (default), json, jsonl, markdown, html or sarif' },
  output: { type: 'string', value: 'FILE', help: 'write the result to a file instead of standard output' },
  offline: { type: 'boolean', help: 'ask no service; what was not asked is told' },
  config: { type: 'string', value: 'FILE', help: 'the policy (default: .github/osd-review.yml of the base)' },
} as const satisfies Record<string, Option>

/** Prints a review in the format asked for; a sentence when there is no such format or the file cannot be written. */
export async function printReview(
  review: Review,
  options: Readonly<Record<string, string | boolean | undefined>>,
  world: World,
): Promise<string | undefined> {
  const format = typeof options['format'] === 'string' ? options['format'] : 'text'
  const report = reports.find(candidate => candidate.format === format)
  if (!report) return `Unknown format "${format}", expected one of ${reports.map(candidate => candidate.format).join(', ')}`
  const text = await report.render(review)
  if (typeof options['output'] !== 'string') {
    world.write(text)
    return undefined
  }
  return world.save(options['output'], text)?.error
}
