/** A name with its folder and its ending: `src/tests/only-free.c`. */
const FILE = /^[^\s/]{0,200}\/\S{0,400}\.[A-Za-z]\w{0,7}$/

/**
 * Lays blanks over lists of file names: what a file is called says nothing about what one may do with it.
 *
 * A single name stays, so that a word of the sentence around it is never lost. Keeps every offset; linear in the length.
 */
export function withoutFileLists(text: string): string {
  if (!text.includes('/')) return text
  const tokens = text.split(/(\s+)/)
  const isFile = tokens.map(token => FILE.test(token))
  return tokens.map((token, n) => (isFile[n] && (isFile[n - 2] || isFile[n + 2]) ? ' '.repeat(token.length) : token)).join('')
}
