import type { Source } from '#model/command.ts'

/** Leaves out of a tree what `paths` does not take or `paths-ignore` takes; what is left out is not there for the review. */
export function filtered(source: Source, paths: readonly string[], pathsIgnore: readonly string[]): Source {
  if (paths.length === 0 && pathsIgnore.length === 0) return source
  const takes = (path: string) =>
    (paths.length === 0 || paths.some(pattern => matches(pattern, path))) && !pathsIgnore.some(pattern => matches(pattern, path))
  const kept = source.list().filter(takes)
  return { ...source, list: () => kept }
}

/** Glob as in workflow filters: `*` within a name, `**` across folders, a folder stands for all below it. Linear. */
export function matches(pattern: string, path: string): boolean {
  const wanted = pattern
    .replace(/^\.?\/+/, '')
    .replace(/\/+$/, '/**')
    .split('/')
  return segments(wanted, path.split('/'))
}

/** Dynamic programming over segments: no pattern makes it try more than their product. */
function segments(wanted: readonly string[], parts: readonly string[]): boolean {
  let reach = [true, ...parts.map(() => false)]
  for (const segment of wanted) {
    const next = reach.map(() => false)
    if (segment === '**') {
      let open = false
      for (let n = 0; n <= parts.length; n++) {
        open ||= reach[n] === true
        next[n] = open
      }
    } else {
      for (let n = 1; n <= parts.length; n++) next[n] = reach[n - 1] === true && name(segment, parts[n - 1] ?? '')
    }
    reach = next
  }
  return reach[parts.length] === true
}

/** `*` and `?` in one name, greedy with one point of return. */
function name(pattern: string, text: string): boolean {
  let p = 0
  let star = -1
  let mark = 0
  for (let t = 0; t < text.length;) {
    if (p < pattern.length && (pattern[p] === text[t] || pattern[p] === '?')) {
      p++
      t++
    } else if (pattern[p] === '*') {
      star = p++
      mark = t
    } else if (star >= 0) {
      p = star + 1
      t = ++mark
    } else return false
  }
  while (pattern[p] === '*') p++
  return p === pattern.length
}
