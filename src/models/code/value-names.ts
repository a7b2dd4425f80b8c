import type { Frame } from '#models/code/frame.ts'
import { roleIn, toldBy } from '#models/code/loading.ts'

/** More names than these are not looked at. */
const MOST_NAMES = 4

/** The names that the value takes, innermost first, and how many of them no other call stands between. */
export function labelsOf(frames: readonly Frame[]): { readonly labels: readonly string[]; readonly near: readonly string[] } {
  const labels: string[] = []
  let near: readonly string[] | undefined
  for (let n = frames.length - 1; n >= 0 && labels.length < MOST_NAMES; n--) {
    const frame = frames[n]
    if (!frame) break
    addLabels(frame, labels)
    if (near === undefined && frame.open === '(' && frame.callee !== '' && !toldBy(frame).hands) near = labels.slice()
  }
  return { labels, near: near ?? labels }
}

/** `ModelSpec("name", "owner/name", …)`: a class of one's own for the entries of a list of models. */
const DESCRIBES =
  /(?:^|[a-z])Model(?:I[dD]|Info|Spec|Config|Configuration|Artifact|Asset|Ref|Reference|Entry|Card|Option|Definition|Def|Source|Descriptor|Choice|Preset|Meta|Metadata)$/

/** Adds the names that one bracket gives to the value in it. */
function addLabels(frame: Frame, labels: string[]): void {
  const { label, named, callee, first, index, flag, option } = frame
  if (label === 'value' && named) return void labels.push(named)
  const optional = first.startsWith('-') && toldBy(frame).option
  // `[model]` over `name = …`: the key alone tells too little.
  if (frame.section !== '' && roleIn(frame) === 'hint') return void labels.push(label, frame.section)
  if (label !== '') {
    if (optional && (label === 'default' || label === 'value')) labels.push(option || first)
    return void labels.push(label)
  }
  if (index === 1) {
    // `getenv("MODEL", "…")`, `environ.setdefault("MODEL", "…")`
    if (/^[A-Z][A-Z0-9_]{2,60}$/.test(first)) return void labels.push(first)
    if (callee.endsWith('parametrize')) return void labels.push(...first.split(',').map(name => name.trim()))
  }
  if (optional) return void labels.push(option || first)
  if (flag !== '') return void labels.push(flag)
  if (callee === '') return
  const { method } = toldBy(frame)
  if (DESCRIBES.test(method)) return void labels.push(method)
  if (index !== 0) return
  const { sets } = toldBy(frame)
  if (sets !== undefined) labels.push(sets)
}
