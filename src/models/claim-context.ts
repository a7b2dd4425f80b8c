/** In quotation marks, alone or with the words around it: spoken of or said by others, not said. */
export function isQuoted(raw: string, at: number, end: number, before: string, after: string): boolean {
  if (/["“”‘’'«「『]$/.test(raw.slice(Math.max(0, at - 1), at)) && /^[.,]?["“”‘’'»」』]/.test(raw.slice(end, end + 2))) return true
  if (/[“«「『][^”»」』]*$/.test(before)) return /[”»」』]/.test(after)
  return (before.split('"').length - 1) % 2 === 1 && after.includes('"')
}

/** The words of the sentence around the term, cut at spaces. */
export function around(before: string, term: string, after: string): string {
  const left = before.slice(-48)
  const right = after.slice(0, 48)
  return `${before.length > 48 ? left.slice(left.indexOf(' ') + 1) : left}${term}${after.length > 48 ? right.slice(0, right.lastIndexOf(' ')) : right}`
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether one of the document's own names, folded, stands in a text. */
export function namesIn(text: string, names: readonly string[]): boolean {
  const folded = foldWords(text)
  return names.some(name => folded.includes(name))
}

/** Letters and digits alone, lower case: `Baichuan 2` and `Baichuan2` are one name. */
export function foldWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Words that hold the name of a model with its version, or an id; kept for the knowledge to tell. */
export function wordsWithName(words: string): string | undefined {
  const name = words.replace(/\s+/g, ' ').trim()
  return /[A-Z][\w.-]*\s?-?\d|[\w.-]+\/[\w.-]+/.test(name) ? name : undefined
}

/** The last characters, from a whole word on. */
export function tail(text: string, length: number): string {
  return text.length <= length ? text : text.slice(-length).replace(/^\S*\s/, '')
}

/** A word without the signs around it, lower case. */
export function bareWord(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase()
}
