import { stringEnd } from '#manifests/shared/json-string.ts'
import type { Place } from '#manifests/shared/located.ts'

interface Open {
  line: number
  endLine: number
  members?: Map<string, Place>
  items?: Place[]
}

const [QUOTE, NEWLINE, COMMA, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = ['"', '\n', ',', '[', ']', '{', '}'].map(sign =>
  sign.charCodeAt(0),
)

/** The lines of everything in a text that is known to be valid JSON. One pass, no recursion. */
export function jsonPlaces(text: string, scalars: boolean, levels: number): Place {
  let line = 1
  let keyLine = 1
  // Offsets of the key that waits for its value; -1 where none does.
  let keyFrom = -1
  let keyTo = -1
  const root: Open = { line: 1, endLine: 1, items: [] }
  const stack: Open[] = [root]
  let top = root
  const put = (place: Place) => {
    if (top.members && keyFrom >= 0) top.members.set(keyText(text, keyFrom, keyTo), place)
    else top.items?.push(place)
    keyFrom = -1
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign === NEWLINE) line++
    else if (sign === QUOTE) {
      const end = stringEnd(text, at + 1)
      if (top.members && keyFrom < 0) {
        keyFrom = at + 1
        keyTo = end
        keyLine = line
      } else if (scalars) put({ line: top.members ? keyLine : line, endLine: line })
      else if (top.members) keyFrom = -1
      else top.items?.push({ line, endLine: line })
      at = end
    } else if (sign === OPEN_OBJECT || sign === OPEN_LIST) {
      const from = top.members ? keyLine : line
      // The root of all is no level, and the value itself is level 0.
      if (stack.length - 1 > levels) {
        const end = containerEnd(text, at)
        line = lineAfter(text, at, end, line)
        put({ line: from, endLine: line })
        at = end
        continue
      }
      const open: Open = { line: from, endLine: line }
      if (sign === OPEN_OBJECT) open.members = new Map()
      else open.items = []
      put(open)
      stack.push(open)
      top = open
    } else if (sign === CLOSE_OBJECT || sign === CLOSE_LIST) {
      top.endLine = line
      stack.pop()
      top = stack.at(-1) ?? root
    } else if (sign === COMMA) keyFrom = -1
    else if (isWord(sign)) {
      while (isWord(text.charCodeAt(at + 1))) at++
      if (scalars || top.items) put({ line: top.members ? keyLine : line, endLine: line })
      else keyFrom = -1
    }
  }
  return root.items?.[0] ?? { line: 1, endLine: line }
}

/** The offset of the bracket that closes the one at `from`. */
function containerEnd(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign === QUOTE) at = stringEnd(text, at + 1)
    else if (sign === OPEN_OBJECT || sign === OPEN_LIST) depth++
    else if ((sign === CLOSE_OBJECT || sign === CLOSE_LIST) && --depth === 0) return at
  }
  return text.length
}

function lineAfter(text: string, from: number, to: number, line: number): number {
  let count = line
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** Letters, digits, sign and point: numbers and the three words of JSON. */
function isWord(sign: number): boolean {
  return (sign >= 97 && sign <= 122) || (sign >= 48 && sign <= 57) || sign === 45 || sign === 43 || sign === 46 || sign === 69
}

function keyText(text: string, from: number, to: number): string {
  const raw = text.slice(from, to)
  if (!raw.includes('\\')) return raw
  const decoded: unknown = JSON.parse(`"${raw}"`)
  return typeof decoded === 'string' ? decoded : raw
}
