import type { Observation } from '#model/finding.ts'
import type { Knowledge } from '#model/knowledge.ts'
import type { Claim, ParsedModelFile } from '#model/model-card.ts'
import type { Verdict } from '#model/verdict.ts'
import type { CardInquiry, Inquiry } from '#models/card-inquiry.ts'
import { foldWords } from '#models/claim-context.ts'
import { knownByBrand, knownByFullName, knownByName, knownModel, versionsOfBrand, type KnownModel } from '#models/families.ts'
import { ownGrants, type Judge } from '#models/grants.ts'
import { purlOfCard } from '#models/purls.ts'
import { accusation, titleOf } from '#models/wording.ts'

interface Refuted {
  readonly license: string
  readonly verdict: Verdict
  readonly model?: string
}

/** “Open source” said of a model whose license is not, or of one of which too little is known. */
export function observeClaims(file: ParsedModelFile, asked: CardInquiry, inquiry: Inquiry): Observation[] {
  const { card, path, knowledge } = asked
  if (card.claims.length === 0) return []
  const own = ownLicense(file, asked, inquiry)
  const found = new Map<string, { readonly refuted: Refuted; readonly claims: Claim[] }>()
  for (const claim of card.claims) {
    const refuted =
      claim.of === 'own' && !isOfAnother(claim, asked, inquiry)
        ? (own ?? otherLicense(claim, file, inquiry))
        : otherLicense(claim, file, inquiry)
    if (!refuted) continue
    const list = found.get(refuted.license)
    if (list) list.claims.push(claim)
    else found.set(refuted.license, { refuted, claims: [claim] })
  }
  if (found.size === 0) return unproven(asked, own)
  return [...found.values()].map(({ refuted, claims }) => {
    const [first] = claims
    const line = first?.line ?? 1
    return {
      type: 'term-misuse',
      path,
      line,
      endLine: first?.endLine ?? line,
      ...(claims.length > 1 ? { lines: [...new Set(claims.map(claim => claim.line))] } : {}),
      component: purlOfCard(path, card),
      ...(refuted.model ? { model: refuted.model } : {}),
      license: refuted.license,
      verdict: 'not-open-source',
      ...(refuted.verdict.verdict === 'not-open-source'
        ? { criteria: [...new Set(refuted.verdict.violations.map(({ criterion }) => criterion))], authority: refuted.verdict.authority }
        : {}),
      message: `“${first?.words ?? ''}”: the weights are under ${titleOf(refuted.license, '', knowledge)}, which is no license of Open Source. ${accusation(refuted.verdict)} Say instead: weights available under ${titleOf(refuted.license, '', knowledge)}.`,
    }
  })
}

/** The restricting license of what the document describes: declared, stated, of a base, or of its ids. */
function ownLicense(
  file: ParsedModelFile,
  { declared, stated, chains, card, id }: CardInquiry,
  { knowledge, judge }: Inquiry,
): Refuted | undefined {
  const grants = ownGrants(declared, stated)
  const closed = grants.find(({ verdict }) => verdict.verdict === 'not-open-source')
  if (closed?.license) return { license: closed.license, verdict: closed.verdict }
  const base = chains.flatMap(({ steps }) => steps).find(step => step.verdict === 'not-open-source' && step.by === 'exact')
  if (base?.license) return { license: base.license, verdict: judge(base.license, 'weights'), model: base.id }
  if (grants.some(({ verdict }) => verdict.verdict === 'open-source' || verdict.verdict === 'unreviewed')) return undefined
  const ids = id
    ? [id]
    : file.references.filter(({ id: named }) => card.names.some(name => foldWords(named).includes(name))).map(({ id: named }) => named)
  for (const candidate of ids) {
    const known = knownModel(candidate, knowledge)
    const verdict = known?.by === 'exact' ? judge(known.license, 'weights') : undefined
    if (known && verdict?.verdict === 'not-open-source') return { license: known.license, verdict, model: candidate }
  }
  return undefined
}

/** “Acme 2 is an open-source model” in the card of another: its family is known, and it is none of the document's own names. */
function isOfAnother({ about }: Claim, { card, id }: CardInquiry, { knowledge }: Inquiry): boolean {
  if (about === undefined) return false
  const folded = foldWords(about)
  if ([...card.names, foldWords(id ?? '')].some(name => name !== '' && (folded.includes(name) || name.includes(folded)))) return false
  const known = knownByName(about, knowledge) ?? knownByFullName(about, knowledge)
  return known !== undefined && !card.names.some(name => name.startsWith(/^\p{L}+/u.exec(foldWords(known.family))?.[0] ?? '-'))
}

/** The license of another model that the claim names. */
function otherLicense({ about }: Claim, file: ParsedModelFile, { knowledge, judge }: Inquiry): Refuted | undefined {
  const id = /[\w.-]+\/[\w.-]+/.exec(about ?? '')?.[0]
  const exact = id ? knownModel(id, knowledge) : undefined
  const words = about?.replaceAll('/', ' ') ?? ''
  const known =
    exact ??
    knownByName(words, knowledge) ??
    knownByFullName(words, knowledge) ??
    usedOfBrand(words, file, knowledge) ??
    wholeBrand(words, knowledge, judge)
  const verdict = known ? judge(known.license, 'weights') : undefined
  return known && verdict?.verdict === 'not-open-source'
    ? { license: known.license, verdict, ...(id && exact ? { model: id } : {}) }
    : undefined
}

/** “An open-source Llama model” beside `ollama pull llama3.2`: the model that is used tells the version. */
function usedOfBrand(words: string, file: ParsedModelFile, knowledge: Knowledge): KnownModel | undefined {
  const versions = new Set(knownByBrand(words, knowledge).map(({ family }) => family))
  if (versions.size === 0) return undefined
  return file.references.map(({ id }) => knownModel(id, knowledge)).find(known => known?.by === 'exact' && versions.has(known.family))
}

/** “Llama is open source”: no version is named, and none of them is. Only a name written as one counts. */
function wholeBrand(words: string, knowledge: Knowledge, judge: Judge): KnownModel | undefined {
  for (const [word] of words.matchAll(/(?<![\p{L}\p{N}./-])\p{Lu}\p{L}{3,20}(?![\p{L}\p{N}.-])/gu)) {
    const versions = versionsOfBrand(word, knowledge)
    const [first] = versions
    if (first && versions.every(({ license }) => judge(license, 'weights').verdict === 'not-open-source')) return first
  }
  return undefined
}

/** Approved weights do not make an open source model: code and data count, https://opensource.org/ai/open-source-ai-definition */
function unproven({ card, path, declared }: CardInquiry, own: Refuted | undefined): Observation[] {
  const claim = card.claims.find(({ of, tag }) => of === 'own' && !tag)
  const approved = declared.length > 0 && declared.every(({ verdict }) => verdict.verdict === 'open-source')
  const { data, code } = card.osaid
  if (!claim || own || !approved || card.kind !== 'model-card' || (data === 'shown' && code === 'shown')) return []
  const lacking = [...(data === 'shown' ? [] : [`training data: ${data}`]), ...(code === 'shown' ? [] : [`training code: ${code}`])].join(
    ', ',
  )
  return [
    {
      type: 'claim-unproven',
      path,
      line: claim.line,
      endLine: claim.endLine,
      component: purlOfCard(path, card),
      verdict: 'open-source',
      message: `“${claim.words}”: the license terms of the weights are OSI-approved; whether the model is Open Source AI is not decided by that (${lacking}).`,
    },
  ]
}
