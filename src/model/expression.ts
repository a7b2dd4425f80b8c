/**
 * A license expression as SPDX defines it, taken apart.
 *
 * Source: SPDX 3.0.1 Annex "SPDX license expressions", https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/
 */
export type Expression =
  | {
      readonly kind: 'license'
      /** The id in the spelling of the SPDX list where the list has it, else as written. */
      readonly id: string
      /** `+`: this version or any later one. */
      readonly orLater?: boolean
      /** The exception or addition behind `WITH`. */
      readonly exception?: string
      /** The SPDX list has this id. */
      readonly listed: boolean
    }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly [Expression, Expression, ...Expression[]] }

/** One license of an expression. */
export type LicenseTerm = Extract<Expression, { kind: 'license' }>

/** Writes an expression with the fewest brackets that keep its meaning: AND binds before OR. */
export function formatExpression(expression: Expression): string {
  if (expression.kind === 'license') return formatTerm(expression)
  return expression.parts
    .map(part => (part.kind !== 'license' && part.kind !== expression.kind ? `(${formatExpression(part)})` : formatExpression(part)))
    .join(expression.kind === 'or' ? ' OR ' : ' AND ')
}

/** Every license of an expression, from left to right, each as often as it stands there. */
export function licenseTerms(expression: Expression): readonly LicenseTerm[] {
  return expression.kind === 'license' ? [expression] : expression.parts.flatMap(licenseTerms)
}

function formatTerm(term: LicenseTerm): string {
  return `${term.id}${term.orLater ? '+' : ''}${term.exception === undefined ? '' : ` WITH ${term.exception}`}`
}
