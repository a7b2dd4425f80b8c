import type { Observation } from '#model/finding.ts'
import type { ParsedModelFile } from '#model/model-card.ts'
import type { ModelReference } from '#model/model-reference.ts'
import type { Inquiry } from '#models/card-inquiry.ts'
import { knownModel } from '#models/families.ts'
import { purlOfModel } from '#models/purls.ts'
import { clip, titleOf } from '#models/wording.ts'

/** One observation for each model that a file uses, with all lines and what is known without asking. */
export function observeReferences(file: ParsedModelFile, inquiry: Inquiry): Observation[] {
  const found = new Map<string, [ModelReference, ...ModelReference[]]>()
  for (const reference of file.references) {
    const key = `${reference.kind} ${reference.id}`
    const list = found.get(key)
    if (list) list.push(reference)
    else found.set(key, [reference])
  }
  return [...found.values()].map(places => observe(file.path, places, inquiry))
}

function observe(path: string, places: readonly [ModelReference, ...ModelReference[]], { knowledge, judge }: Inquiry): Observation {
  const [first] = places
  const known = first.kind === 'model' ? knownModel(first.id, knowledge) : undefined
  const verdict = known?.by === 'exact' ? judge(known.license, 'weights') : undefined
  const license = known
    ? known.by === 'exact'
      ? `It is under ${titleOf(known.license, '', knowledge)}.`
      : `Its name hints at ${titleOf(known.license, '', knowledge)}.`
    : 'Its license is not known here.'
  const unpinned = first.hub === 'huggingface' && first.revision === undefined && first.weight === 'full' ? ' No revision is fixed.' : ''
  return {
    type: 'reference',
    path,
    line: first.line,
    endLine: first.endLine,
    ...(places.length > 1 ? { lines: [...new Set(places.map(({ line }) => line))] } : {}),
    component: purlOfModel(first),
    model: first.id,
    ...(known?.by === 'exact' ? { license: known.license } : {}),
    verdict: verdict?.verdict ?? 'unknown',
    ...(verdict?.verdict === 'not-open-source' ? { criteria: [...new Set(verdict.violations.map(({ criterion }) => criterion))] } : {}),
    message: `${first.kind === 'dataset' ? 'The data set' : 'The model'} ${clip(first.id)} is ${first.weight === 'full' ? 'used' : 'named'}. ${license}${unpinned}`,
  }
}
