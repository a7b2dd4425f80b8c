import type { LicenseMatch, Residue } from '#model/identification.ts'
import type { Knowledge } from '#model/knowledge.ts'
import { changesByDate } from '#model/lexicon.ts'
import { changeOf, parametersOf, type Change, type Stretch } from '#osd/parameters.ts'

/** A license that turns into another one by date, with the parameters that a text fills in. */
export interface DatedLicense {
  readonly id: string
  readonly change: Change
}

/**
 * The license of a text that is such a license and nothing else but its parameters; undefined where any other word stands open.
 *
 * Whatever else a text says would bind beyond the date, so that nothing may follow from the date then.
 */
export function datedLicense(
  text: string,
  licenses: readonly LicenseMatch[],
  open: readonly Residue[],
  knowledge: Knowledge,
): DatedLicense | undefined {
  const change = changeOf(text)
  if (!change) return undefined
  const parameters = parametersOf(text)
  const head = lineAt(text, Math.max(0, ...parameters.map(({ to }) => to)))
  // The name of the change license among the parameters is a license too, and not the one of the text.
  const body = parameters.length === 0 ? licenses : licenses.filter(({ start }) => start > head)
  const [match] = body
  if (!match || body.length > 1 || !changesByDate(match.id, knowledge)) return undefined
  return open.every(left => isParameter(text, left, parameters)) ? { id: match.id, change } : undefined
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}

/** Whether nothing is left of a stretch without the parameters in it and the heading above them. */
function isParameter(text: string, { from, to, change }: Residue, parameters: readonly Stretch[]): boolean {
  // What was dropped of the license has no words here; the terms of the change license come in its place all the same.
  if (change === 'dropped') return true
  let at = from
  let rest = ''
  for (const inside of parameters.toSorted((a, b) => a.from - b.from)) {
    if (inside.to <= at || inside.from >= to) continue
    rest += text.slice(at, Math.max(at, inside.from))
    at = Math.max(at, inside.to)
  }
  return !/\p{L}/u.test((rest + text.slice(Math.min(at, to), to)).replace(/\bparameters\b/gi, ''))
}
