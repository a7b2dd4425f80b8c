import type { Observation } from '#model/finding.ts'
import type { ParsedModelFile } from '#model/model-card.ts'
import type { CardInquiry, Inquiry } from '#models/card-inquiry.ts'
import { knownByBrand, knownByName, knownModel, type KnownModel } from '#models/families.ts'
import { purlOfCard } from '#models/purls.ts'
import { clip, titleOf } from '#models/wording.ts'

/** A name of a family whose license is not open, over a declared license that is: worth a look, never an accusation. */
export function observeName(
  file: ParsedModelFile,
  { path, card, id, declared }: CardInquiry,
  { knowledge, judge }: Inquiry,
): Observation[] {
  const [tag] = declared
  if (!tag || tag.verdict.verdict !== 'open-source') return []
  const bases = card.fields.bases.map(({ value }) => value).filter(base => knownModel(base, knowledge)?.by !== 'exact')
  const names = [id, card.name, ...bases, ...(card.kind === 'gallery-entry' ? idsWithin(file, card.line, card.endLine) : [])].filter(
    name => name !== undefined,
  )
  if (
    names.some(
      name =>
        knownModel(name, knowledge)?.by === 'exact' &&
        judge(knownModel(name, knowledge)?.license ?? '', 'weights').verdict === 'open-source',
    )
  )
    return []
  for (const name of names) {
    const hint = knownByName(name, knowledge)
    const hints: readonly KnownModel[] = hint ? [hint] : knownByBrand(name, knowledge)
    const [first] = hints
    if (!first || !hints.every(({ license }) => judge(license, 'weights').verdict === 'not-open-source')) continue
    return [
      {
        type: 'name-license-mismatch',
        path,
        line: tag.line,
        endLine: tag.endLine,
        component: purlOfCard(path, card),
        ...(tag.license ? { license: tag.license } : {}),
        verdict: 'unknown',
        message: `“${clip(name)}” is called like ${clip(first.family)}, whose models are under ${titleOf(first.license, '', knowledge)}, but ${titleOf(tag.license, tag.words, knowledge)} is declared. Check what it was made from.`,
      },
    ]
  }
  return []
}

function idsWithin(file: ParsedModelFile, from: number, to: number): string[] {
  return file.references.filter(({ line, kind }) => line >= from && line <= to && kind === 'model').map(({ id }) => id)
}
