import type { Frame } from '#models/code/frame.ts'
import { roleIn, toldBy } from '#models/code/loading.ts'

/** The names that the value takes, innermost first, and how many of them no other call stands between. */
export function labelsOf(frames: readonly Frame[]): { readonly labels: readonly string[]; readonly near: readonly string[] } {
  const labels: string[] = []
  let near: readonly string[] | undefined
  for (let n = frames.length - 1; n >= 0 && labels.length < 4; n--) {
    const frame = frames[n]
    if (!frame) break
    labels.push(...labelsIn(frame))
    if (frame.open === '(' && frame.callee !== '' && !toldBy(frame).hands) near ??= [...labels]
  }
  return { labels, near: near ?? labels }
}

function labelsIn(frame: Frame): readonly string[] {
  const { label, named, callee, first, index, flag, option } = frame
  if (label === 'value' && named) return [named]
  const options = first.startsWith('-') && toldBy(frame).option ? [option || first] : []
  // `[model]` over `name = …`: the key alone tells too little.
  if (frame.section !== '' && roleIn(frame) === 'hint') return [label, frame.section]
  if (label !== '') return label === 'default' || label === 'value' ? [...options, label] : [label]
  // `getenv("MODEL", "…")`, `environ.setdefault("MODEL", "…")`
  if (index === 1 && /^[A-Z][A-Z0-9_]{2,60}$/.test(first)) return [first]
  if (index === 1 && callee.endsWith('parametrize')) return first.split(',').map(name => name.trim())
  if (options.length > 0) return options
  if (flag !== '') return [flag]
  const { sets } = toldBy(frame)
  return index === 0 && sets !== undefined ? [sets] : []
}
