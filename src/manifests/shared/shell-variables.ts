/** Longer than any image reference: values that double themselves end here. */
const MAX_LENGTH = 1000

/**
 * Puts variables in: `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME-default}`, `${NAME:+other}`; undefined where one is left
 * that nobody sets.
 */
export function substitute(text: string, variables: ReadonlyMap<string, string>): string | undefined {
  let open = false
  const result = text.replace(
    /\$(?:\{([A-Za-z_]\w*)(?:(:?[-+])([^{}]*))?\}|([A-Za-z_]\w*))/g,
    (_, braced: string | undefined, operator: string | undefined, word: string | undefined, plain: string | undefined) => {
      const value = variables.get(braced ?? plain ?? '')
      if (operator?.endsWith('+')) return value ? (word ?? '') : ''
      if (value !== undefined && value !== '') return value
      if (operator?.endsWith('-')) return word ?? ''
      open = true
      return ''
    },
  )
  return open || result.includes('$') || result.length > MAX_LENGTH ? undefined : result
}
