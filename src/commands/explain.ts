import { jsonText } from '#reports/shared/escape.ts'
import { explain, type Explanation, type LicenseFacts } from '#commands/shared/explain.ts'
import { explainPage } from '#commands/shared/explain-page.ts'
import type { Command } from '#model/command.ts'

const FORMATS = ['text', 'json', 'jsonl'] as const

/** `explain ID…`: what is known of a license and what the definition says to it. */
export const command: Command = {
  name: 'explain',
  operands: 'ID…',
  summary: 'Explains a license: SPDX id, expression, Hub tag, model id or package URL.',
  options: {
    format: { type: 'string', value: 'FORMAT', help: 'text (default), json or jsonl' },
    offline: { type: 'boolean', help: 'touch no network (this command never does)' },
  },
  run({ operands, options }, world) {
    const format = FORMATS.find(known => known === (options['format'] ?? 'text'))
    if (operands.length === 0 || format === undefined) {
      world.note(
        format === undefined
          ? `Unknown format "${String(options['format'])}", expected one of ${FORMATS.join(', ')}\n`
          : 'No license named, expected an id such as "llama2", "BUSL-1.1" or "MIT OR GPL-3.0-only"\n',
      )
      return Promise.resolve(2)
    }
    const answers = operands.map(operand => explain(operand, world.knowledge(), world.now))
    world.write(print(answers, format))
    return Promise.resolve(0)
  },
}

function print(answers: readonly Explanation[], format: (typeof FORMATS)[number]): string {
  if (format === 'text') return answers.map(explainPage).join(`\n${'-'.repeat(78)}\n\n`)
  const objects = answers.map(object)
  return format === 'json' ? `${jsonText(objects, 2)}\n` : objects.map(one => `${jsonText(one)}\n`).join('')
}

/** A component of the contract, and beside its keys what is known of each license. */
function object({ asked, purl, license, verdict, subject, note, source, date, licenses, relicensed, near }: Explanation) {
  const evidence = note === undefined && source === undefined ? [] : [{ source: 'catalogue', url: source, said: note ?? license, date }]
  return {
    asked,
    purl,
    license,
    ...verdictKeys(verdict),
    subject,
    evidence,
    licenses: licenses.map(licenseObject),
    relicensed,
    near: near.length > 0 ? near : undefined,
  }
}

function licenseObject({ id, title, verdict, subject, url, entry, dissent }: LicenseFacts) {
  return {
    id,
    title,
    url,
    ...verdictKeys(verdict),
    subject,
    statement: entry?.statement,
    obligations: entry?.obligations,
    inherits: entry?.inherits,
    change: entry?.change,
    checked: entry?.checked,
    dissent,
  }
}

function verdictKeys(verdict: Explanation['verdict']) {
  return {
    verdict: verdict.verdict,
    reason: 'reason' in verdict ? verdict.reason : undefined,
    authority: 'authority' in verdict ? verdict.authority : undefined,
    violations: 'violations' in verdict ? verdict.violations : undefined,
    concerns: 'concerns' in verdict ? verdict.concerns : undefined,
  }
}
