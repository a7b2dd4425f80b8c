import { formatExpression, type Expression, type LicenseTerm } from '#model/expression.ts'
import type { Knowledge } from '#model/knowledge.ts'
import { parseExpression } from '#osd/expression.ts'
import { judgeExpression } from '#osd/judge.ts'

/** Whether a license passes when these ids are added to what is Open Source: OR by one branch, AND by all of them. */
export function allowedBy(license: string, ids: ReadonlySet<string>, knowledge: Knowledge): boolean {
  return walk(license, knowledge, term => listed(term, ids) || judgeExpression(term, knowledge).verdict === 'open-source')
}

/** Whether no branch of a license is free of these ids. */
export function refusedBy(license: string, ids: ReadonlySet<string>, knowledge: Knowledge): boolean {
  return !walk(license, knowledge, term => !listed(term, ids))
}

/** With its exception, or without: who lists `GPL-2.0-only` means it with every exception too. */
function listed(term: LicenseTerm, ids: ReadonlySet<string>): boolean {
  return ids.has(formatExpression(term).toLowerCase()) || ids.has(term.id.toLowerCase())
}

function walk(license: string, knowledge: Knowledge, accepts: (term: LicenseTerm) => boolean): boolean {
  const parsed = parseExpression(license, knowledge)
  const expression: Expression = 'expression' in parsed ? parsed.expression : { kind: 'license', id: license, listed: false }
  return every(expression, accepts)
}

function every(expression: Expression, accepts: (term: LicenseTerm) => boolean): boolean {
  if (expression.kind === 'license') return accepts(expression)
  return expression.kind === 'or'
    ? expression.parts.some(part => every(part, accepts))
    : expression.parts.every(part => every(part, accepts))
}
