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
