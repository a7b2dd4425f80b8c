import { stringEnd } from '#manifests/shared/json-string.ts'

/** Blanks out comments and trailing commas: what is left has every character where it was. */
export function plainJson(text: string): string {
  const kept: string[] = []
  let from = 0
  for (const [start, end] of blanks(text)) {
    kept.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]/g, ' '))
    from = end
  }
  return kept.join('') + text.slice(from)
}

/** Offsets of what is no plain JSON, in order. */
function blanks(text: string): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  let comma = -1
  const signs = /["/]|[^\s"/]/g
  for (let match = signs.exec(text); match; match = signs.exec(text)) {
    const end = match[0] === '/' ? commentEnd(text, match.index) : -1
    if (end >= 0) {
      found.push([match.index, end])
      signs.lastIndex = end
      continue
    }
    if (comma >= 0 && (match[0] === '}' || match[0] === ']')) found.push([comma, comma + 1])
    comma = match[0] === ',' ? match.index : -1
    if (match[0] === '"') signs.lastIndex = stringEnd(text, match.index + 1) + 1
  }
  return found.sort(([a], [b]) => a - b)
}

function commentEnd(text: string, start: number): number {
  const sign = text[start + 1]
  if (sign !== '/' && sign !== '*') return -1
  const end = sign === '/' ? text.indexOf('\n', start) : text.indexOf('*/', start + 2) + 1 || -1
  return end === -1 ? text.length : end + (sign === '/' ? 0 : 1)
}
