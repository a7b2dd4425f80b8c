import semver from 'semver'
import { parsePurl } from '#model/purl.ts'

/** Whether a purl pattern covers a component. `*` matches within one name; no `@` means every version. */
export function covers(pattern: string, purl: string): boolean {
  const { path, range } = split(pattern)
  const component = parsePurl(purl)
  if (!component) return false
  const named = [component.type, ...(component.namespace ? component.namespace.split('/') : []), component.name]
  const wanted = path.split('/').map(readable)
  if (wanted.length !== named.length || !wanted.every((part, n) => glob(part, named[n] ?? ''))) return false
  return range === undefined || inRange(component.version, range)
}

function split(pattern: string): { readonly path: string; readonly range?: string } {
  const text = pattern.replace(/^pkg:\/{0,2}/i, '')
  const at = text.indexOf('@', text.lastIndexOf('/') + 1)
  return at > 0 ? { path: text.slice(0, at), range: readable(text.slice(at + 1)) } : { path: text }
}

function inRange(version: string | undefined, range: string): boolean {
  if (version === undefined) return false
  if (version === range) return true
  return semver.valid(version, { loose: true }) !== null && semver.satisfies(version, range, { loose: true, includePrerelease: true })
}

/** Linear: each piece between stars is looked for once, from where the last one ended. */
function glob(pattern: string, text: string): boolean {
  const pieces = pattern.toLowerCase().split('*')
  const low = text.toLowerCase()
  const [head = '', ...rest] = pieces
  if (rest.length === 0) return low === head
  const tail = rest.pop() ?? ''
  if (!low.startsWith(head) || low.length < head.length + tail.length || !low.endsWith(tail)) return false
  let at = head.length
  for (const piece of rest) {
    const found = low.indexOf(piece, at)
    if (found < 0 || found + piece.length > low.length - tail.length) return false
    at = found + piece.length
  }
  return true
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch (error) {
    if (error instanceof URIError) return part
    throw error
  }
}
