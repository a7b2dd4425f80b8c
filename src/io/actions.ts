import type { Annotation, Published } from '#model/publication.ts'
import type { Review } from '#model/report.ts'
import { annotationList } from '#reports/shared/annotation-list.ts'
import { jsonText, logLine, prose } from '#reports/shared/escape.ts'
import { findingObject } from '#reports/shared/json.ts'
import { report as jobSummary } from '#reports/job-summary.ts'

/** Most of the output `findings`: GitHub keeps 1 MiB of outputs a job, in UTF-16 units. */
const MOST_FINDINGS = 256 * 1024

/** GitHub refuses a job summary above this, in bytes. */
const MOST_SUMMARY = 1024 * 1024

/** An input of the action; undefined when it was not given, so that a policy file can set it. */
export function input(env: (name: string) => string | undefined, name: string): string | undefined {
  const value = env(`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`)?.trim()
  return value === '' ? undefined : value
}

/** Outputs of the action besides those of the review itself. */
export interface OutputFiles {
  readonly sarifFile?: string
}

/**
 * Tells the run what was found: outputs, annotations and the job summary.
 *
 * `@actions/core` is loaded here, at the end: the first request must not wait for it. Each of the three is tried
 * whatever became of the others; a sentence is answered for what failed.
 */
export async function report(review: Review, published: Published | undefined, files: OutputFiles = {}): Promise<readonly string[]> {
  const core = await import('@actions/core')
  const failed: string[] = []
  for (const [name, value] of Object.entries(outputs(review, published, files))) core.setOutput(name, value)
  const { shown, left } = annotationList(review)
  for (const annotation of shown) annotate(core, annotation)
  try {
    await core.summary.addRaw(summaryText(review, published, left)).write({ overwrite: true })
  } catch (error) {
    failed.push(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`)
  }
  return failed
}

/** Writes a line to the log of the run, with its indentation; nothing in it is taken for a command. */
export function log(line: string): void {
  const indent = /^ {0,40}/.exec(line)?.[0] ?? ''
  process.stdout.write(`${indent}${logLine(line.slice(indent.length))}\n`.replace(/^ +\n$/, '\n'))
}

/** The text of the job summary: the review, and what did not arrive on the pull request. */
export function summaryText(review: Review, published: Published | undefined, annotationsLeft: number): string {
  const notices = [
    ...(published?.notices ?? []),
    ...(annotationsLeft > 0 ? [`${annotationsLeft} findings have no annotation: GitHub shows ten of a kind.`] : []),
  ]
  const told = notices.map(notice => `- ${prose(notice)}\n`).join('')
  const text = `${jobSummary.render(review)}${told === '' ? '' : `\n**About this run**\n\n${told}`}`
  return Buffer.byteLength(text) <= MOST_SUMMARY
    ? text
    : `${Buffer.from(text)
        .subarray(0, MOST_SUMMARY - 200)
        .toString('utf8')}\n\nCut off at 1 MiB.\n`
}

function outputs(
  { conclusion, counts, findings }: Review,
  published: Published | undefined,
  { sarifFile }: OutputFiles,
): Readonly<Record<string, string>> {
  const { introduced: _i, worsened: _w, carried: _c, ...groups } = counts
  return {
    conclusion,
    ...Object.fromEntries(Object.entries(groups).map(([name, count]) => [name, String(count)])),
    findings: capped(findings),
    'review-url': published?.reviewUrl ?? '',
    'summary-url': published?.summaryUrl ?? '',
    'sarif-file': sarifFile ?? '',
  }
}

/** As many findings as have room, always valid JSON. */
function capped(findings: Review['findings']): string {
  const parts: string[] = []
  let length = 2
  for (const finding of findings.filter(({ action }) => action !== 'none')) {
    const part = jsonText(findingObject(finding))
    if (length + part.length + 1 > MOST_FINDINGS) break
    length += part.length + 1
    parts.push(part)
  }
  return `[${parts.join(',')}]`
}

function annotate(core: typeof import('@actions/core'), { level, path, line, endLine, title, message }: Annotation) {
  const tell = { error: core.error, warning: core.warning, notice: core.notice }[level]
  tell(message, { file: path, startLine: line, endLine, title })
}

/** Says in the log why a run fails; the runner shows it as an annotation. */
export function error(message: string): void {
  process.stdout.write(`::error title=osd-review::${logLine(message).replaceAll('%', '%25')}\n`)
}
