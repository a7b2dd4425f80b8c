import type { ChangedPaths } from '#review/changed-paths.ts'
import { textOf } from '#review/components.ts'
import { withGatedTerms } from '#review/gated-terms.ts'
import { hubLineage } from '#review/hub-lineage.ts'
import { lookupModel } from '#licenses/models.ts'
import type { LicenseOutside } from '#licenses/find-licenses.ts'
import type { Source } from '#model/command.ts'
import type { Component } from '#model/component.ts'
import type { Observation } from '#model/finding.ts'
import type { Location } from '#model/location.ts'
import type { ModelCard, ParsedModelFile } from '#model/model-card.ts'
import type { LookUp } from '#model/model-lineage.ts'
import type { ModelReference } from '#model/model-reference.ts'
import type { Verdict } from '#model/verdict.ts'
import type { Inquiry } from '#models/card-inquiry.ts'
import { lineageGraph } from '#models/lineage.ts'
import { observeModels, type Observed } from '#models/observe.ts'
import { purlOfCard, purlOfModel } from '#models/purls.ts'
import { complete } from '#review/on-demand.ts'
import { judgeId } from '#osd/judge.ts'
import { mayHoldModels, readModelFile } from '#review/read-model-file.ts'
import type { Touched } from '#review/statuses.ts'

/** What a change does with models. */
export interface ModelChanges {
  /** Models and data sets that code, configuration and containers bring in; their licenses are still to be found. */
  readonly touched: readonly Touched[]
  /** What cards describe, with the verdict on it. */
  readonly described: readonly Component[]
  /** Models whose base is not open, by purl, with the verdict that follows. */
  readonly closed: ReadonlyMap<string, Verdict>
  readonly observations: readonly Observation[]
  /** Mermaid source of where the described models come from. */
  readonly lineage?: string
}

/** The trees that models are looked for in. */
export interface ModelTrees {
  /** Tip of the base branch. */
  readonly base: Source
  /** Where the change left it. */
  readonly fork: Source
  readonly head: Source
  /** The files of the base that are looked at for what was there before. */
  readonly baseFiles: readonly string[]
}

/** Reads the changed files that may hold models, on both sides, and tells what is new in them. */
export async function reviewModels(
  paths: ChangedPaths,
  { base, fork, head, baseFiles }: ModelTrees,
  outside: LicenseOutside,
): Promise<ModelChanges> {
  const before = await readAll(fork, [...paths.onlyBase, ...paths.both])
  const after = await readAll(head, [...paths.onlyHead, ...paths.both])
  if (after.length === 0) return { touched: [], described: [], closed: new Map(), observations: [] }
  const inquiry = inquiryOf(outside)
  const observed = withGatedTerms(await observeModels(after, inquiry), after)
  const known = withGatedTerms(
    await observeModels(before, { ...inquiry, lookUp: () => Promise.resolve({ unavailable: 'not asked for the base' }) }),
    before,
  )
  const old = new Set(known.observations.map(keyOf))
  const observations = observed.observations.map(one => ({
    ...one,
    status: old.has(keyOf(one)) ? ('carried' as const) : ('introduced' as const),
  }))
  const fresh = references(before, after)
  const there = fresh.length === 0 ? [] : await filesNaming(fresh, base, baseFiles)
  const touched = fresh.map(one => against(one, [...before, ...there]))
  const hub = await hubLineage(touched, inquiry, outside)
  const chains = [...observed.chains, ...hub.chains].filter(({ steps }) => steps.length > 0)
  return {
    touched,
    closed: hub.closed,
    described: after.flatMap(file => describe(file, observed, before, outside)),
    observations: [...observations, ...hub.observations, ...unresolved(before, after)],
    ...(chains.length > 0 ? { lineage: lineageGraph(chains) } : {}),
  }
}

function readAll(source: Source, paths: readonly string[]): Promise<ParsedModelFile[]> {
  const worth = paths.filter(mayHoldModels)
  source.prefetch?.(worth)
  return complete(
    () =>
      worth.flatMap(path => {
        const text = textOf(source.read(path))
        const file = text === undefined ? undefined : readModelFile(path, text)
        return file ? [file] : []
      }),
    [source],
  )
}

function inquiryOf(outside: LicenseOutside): Inquiry {
  const { knowledge, now } = outside
  return { knowledge, judge: (license, subject) => judgeId(license, knowledge, { subject, now }), lookUp: lookUpOf(outside) }
}

/** The Hub, asked once for each id. */
function lookUpOf(outside: LicenseOutside): LookUp {
  return async id => {
    if (outside.offline) return { unavailable: 'not asked: offline' }
    const found = await lookupModel(id, 'main', 'model', outside)
    const asked = found.evidence.find(({ source }) => source === 'hugging-face')
    if (found.license === undefined && found.card === undefined) return { unavailable: asked?.said ?? 'the Hub knows nothing of it' }
    return {
      licenses: found.license === undefined ? [] : [found.license],
      bases: found.baseModels,
      source: 'hugging-face',
      ...(asked?.url === undefined ? {} : { url: asked.url }),
      ...(found.commit === undefined ? {} : { revision: found.commit }),
    }
  }
}

/** One fact about one thing; the place is not part of it, so that a moved line is the same fact. */
function keyOf({ type, component, model, base, license, part, message }: Observation): string {
  return [type, component, model, base, license, part, type === 'term-misuse' || type === 'claim-unproven' ? message : ''].join('\n')
}

/** A model or data set that a file names and its version before did not. */
interface Fresh {
  readonly purl: string
  readonly reference: ModelReference
  readonly places: readonly Location[]
}

/** References that the version before of the same file does not have, one a purl. */
function references(before: readonly ParsedModelFile[], after: readonly ParsedModelFile[]): Fresh[] {
  const byPath = new Map(before.map(file => [file.path, new Set(full(file).map(purlOfModel))]))
  const groups = new Map<string, Fresh>()
  for (const file of after) {
    for (const reference of full(file)) {
      const purl = purlOfModel(reference)
      if (byPath.get(file.path)?.has(purl)) continue
      const place = { path: file.path, line: reference.line, endLine: reference.endLine }
      const known = groups.get(purl)
      groups.set(purl, known ? { ...known, places: [...known.places, place] } : { purl, reference, places: [place] })
    }
  }
  return [...groups.values()]
}

/** Most files of the base whose texts are held at one time. */
const BATCH = 500

/** Files of the base that name one of these models; a text is searched for the names before anything of it is parsed. */
async function filesNaming(fresh: readonly Fresh[], base: Source, baseFiles: readonly string[]): Promise<ParsedModelFile[]> {
  const names = [...new Set(fresh.map(({ reference: { id } }) => id.slice(id.lastIndexOf('/') + 1).toLowerCase()))]
  return await filesWith(names, base, baseFiles)
}

/** Package URLs of the models and data sets that a tree names or describes; `names` (lower case) are looked for in the texts. */
export async function modelsOf(source: Source, names: readonly string[]): Promise<string[]> {
  const files = await filesWith(names, source, source.list())
  return files.flatMap(file => [...full(file).map(purlOfModel), ...file.cards.map(card => purlOfCard(file.path, card))])
}

async function filesWith(names: readonly string[], base: Source, baseFiles: readonly string[]): Promise<ParsedModelFile[]> {
  const present = new Set(base.list())
  const paths = baseFiles.filter(path => present.has(path) && mayHoldModels(path))
  const found: ParsedModelFile[] = []
  for (let at = 0; at < paths.length; at += BATCH) {
    const some = paths.slice(at, at + BATCH)
    base.prefetch?.(some)
    found.push(...(await complete(() => some.flatMap(path => fileNaming(names, path, base)), [base])))
  }
  return found
}

function fileNaming(names: readonly string[], path: string, base: Source): ParsedModelFile[] {
  const text = textOf(base.read(path))
  const folded = text?.toLowerCase()
  if (text === undefined || !names.some(name => folded?.includes(name))) return []
  const file = readModelFile(path, text)
  return file ? [file] : []
}

/** What is in the base in any file is carried; in another revision, its license decides. */
function against({ purl, reference, places }: Fresh, base: readonly ParsedModelFile[]): Touched {
  const same = base.flatMap(full).filter(other => idOf(other) === idOf(reference))
  const purls = same.map(purlOfModel)
  const basePurl = purls.includes(purl) ? purl : purls[0]
  return {
    purl,
    name: reference.id,
    scope: 'runtime',
    status: basePurl === undefined ? 'introduced' : basePurl === purl ? 'carried' : 'undecided',
    places,
    direct: true,
    declared: [],
    ...(basePurl === undefined ? {} : { basePurl }),
  }
}

/** Cards name their bases too; those are told by the card itself. */
function full(file: ParsedModelFile): ModelReference[] {
  return file.references.filter(({ weight, entry }) => weight === 'full' && entry !== 'card')
}

function idOf({ hub, kind, id }: ModelReference): string {
  return `${hub} ${kind} ${id.toLowerCase()}`
}

/** The model or data set that a card stands for, by what the card and its lineage say. */
function describe(
  file: ParsedModelFile,
  observed: Observed,
  before: readonly ParsedModelFile[],
  { knowledge, now }: LicenseOutside,
): Component[] {
  return file.cards.flatMap(card => {
    if (card.kind !== 'model-card' && card.kind !== 'dataset-card' && card.kind !== 'gallery-entry') return []
    const purl = purlOfCard(file.path, card)
    const subject = card.kind === 'dataset-card' ? ('data' as const) : ('weights' as const)
    const [tag] = card.fields.licenses
    const license = card.fields.licenses.length === 1 ? (tag?.value === 'other' ? card.fields.licenseName?.value : tag?.value) : undefined
    const own = license === undefined ? undefined : judgeId(license, knowledge, { subject, now })
    const there = before.some(other => other.cards.some(old => purlOfCard(other.path, old) === purl))
    const line = card.fields.licenseLine ?? card.line
    return [
      {
        purl,
        name: card.name ?? file.path,
        ...(license === undefined ? {} : { license }),
        verdict: cardVerdict(card, file, observed, own),
        subject,
        status: there ? ('carried' as const) : ('introduced' as const),
        scope: 'runtime' as const,
        places: [{ path: file.path, line, endLine: line }],
        evidence: [{ source: 'model-card', path: file.path, said: license ?? 'declares no license', strength: 'metadata' as const }],
      },
    ]
  })
}

/** Nothing is called open over a base that is not: the clauses are those of what the findings of this card rest on. */
function cardVerdict(card: ModelCard, file: ParsedModelFile, observed: Observed, own: Verdict | undefined): Verdict {
  const word = observed.verdicts.get(file.path)
  if (word === 'not-open-source' && own?.verdict !== 'not-open-source') {
    const told = observed.observations.find(
      ({ path, violations }) => path === file.path && violations !== undefined && violations.length > 0,
    )
    const [first, ...more] = told?.violations ?? []
    return first
      ? { verdict: 'not-open-source', authority: told?.authority ?? 'catalogue', violations: [first, ...more] }
      : { verdict: 'unknown', reason: 'ambiguous' }
  }
  if (own && (word === undefined || word === own.verdict)) return own
  return { verdict: 'unknown', reason: card.fields.licenses.length === 0 ? 'none-declared' : 'ambiguous' }
}

/** Ids put together from variables: named, because nobody can tell what they load. */
function unresolved(before: readonly ParsedModelFile[], after: readonly ParsedModelFile[]): Observation[] {
  const old = new Set(before.flatMap(file => file.unresolved.map(({ what }) => what)))
  return after.flatMap(file => [
    ...(file.error
      ? [
          {
            type: 'not-evaluated' as const,
            path: file.path,
            line: file.error.line ?? 1,
            endLine: file.error.line ?? 1,
            reason: 'content',
            status: 'introduced' as const,
            message: `${file.path} could not be read: ${file.error.message}.`,
          },
        ]
      : []),
    ...file.unresolved
      .filter(({ what }) => !old.has(what))
      .map(({ what, line, endLine }) => ({
        type: 'not-evaluated' as const,
        path: file.path,
        line,
        endLine,
        reason: 'variable',
        status: 'introduced' as const,
        message: `A model is loaded here whose id is put together at run time: ${what}.`,
      })),
  ])
}
