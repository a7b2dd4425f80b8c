import { TREE } from '#licenses/in-tree.ts'
import { disagreements, licenseIds } from '#licenses/disagreements.ts'
import { DECLARING_FILE, isPointer, readAnswer, type Reader, type Reading } from '#licenses/read-answer.ts'
import type { Answer } from '#model/answer.ts'
import type { FoundLicense } from '#model/found-license.ts'
import { badness, type UnknownReason, type Verdict } from '#model/verdict.ts'

/** What counts of all that was said. */
interface Choice {
  readonly verdict: Verdict
  readonly license?: string
  readonly witness?: string
  readonly by?: Reading
}

/**
 * What all answers about a component come to.
 *
 * An identified text outranks metadata; between metadata the stricter counts; a field that the author of the change can
 * edit carries a verdict only where nobody else could be asked.
 */
export function weigh(answers: readonly Answer[], reader: Reader): FoundLicense {
  const readings = answers.map(answer => readAnswer(answer, reader))
  const choice =
    byText(trusted(readings)) ?? byMetadata(readings) ?? byLooseText(readings) ?? byWeak(readings, reader.offline) ?? bySilence(readings)
  const texts = answers.flatMap(answer => (answer.kind === 'text' ? [{ name: answer.name, text: answer.text, url: answer.url }] : []))
  const late =
    choice.verdict.verdict === 'unknown' && answers.some(answer => answer.kind === 'unavailable' && answer.because === 'deadline')
  return {
    ...(choice.license === undefined ? {} : { license: choice.license }),
    verdict: choice.verdict,
    subject: reader.subject,
    evidence: readings.map(({ evidence }) => evidence),
    conflicts: disagreements(readings, choice.by),
    ...(texts.length > 0 ? { texts } : {}),
    ...(choice.witness === undefined ? {} : { witness: choice.witness }),
    ...(late ? { outOfTime: true } : {}),
  }
}

/** A copy in the tree may come from the change itself: where the registry is stricter, the registry counts. */
function trusted(readings: readonly Reading[]): readonly Reading[] {
  const closed = (reading: Reading) => reading.verdict?.verdict === 'not-open-source'
  const strict = readings.some(reading => isMetadata(reading) && reading.answer.source !== TREE && closed(reading))
  return strict ? readings.filter(reading => reading.answer.source !== TREE || closed(reading)) : readings
}

/** Identified texts. Several that are the branches of what is declared (LICENSE-MIT, LICENSE-APACHE) confirm it; else they have no stated relation. */
function byText(readings: readonly Reading[]): Choice | undefined {
  const texts = readings.filter(reading => reading.identified === true && !isLoose(reading))
  const [first, ...more] = texts
  if (!first) return undefined
  const clean = texts.every(({ witness }) => witness === undefined)
  const declared = clean ? readings.find(reading => isMetadata(reading) && confirmedBy(reading, texts)) : undefined
  if (declared && (more.length > 0 || licenseIds(declared.license).length === 1)) return choiceOf(declared)
  if (more.every(reading => level(reading) === level(first))) return { ...choiceOf(first), license: joined(texts) }
  return { verdict: { verdict: 'unknown', reason: 'ambiguous' }, license: joined(texts), by: first }
}

function joined(texts: readonly Reading[]): string {
  return [...new Set(texts.map(({ license }) => license ?? 'a text of its own'))].join(', ')
}

/** Every text is one of the licenses of the expression, and there is a text for each. */
function confirmedBy(metadata: Reading, texts: readonly Reading[]): boolean {
  const declared = new Set(licenseIds(metadata.license))
  const read = new Set(texts.flatMap(({ license }) => licenseIds(license)))
  return (
    metadata.verdict !== undefined &&
    metadata.verdict.verdict !== 'unknown' &&
    declared.size > 0 &&
    declared.size === read.size &&
    [...read].every(id => declared.has(id))
  )
}

/** The strictest field. A name that nobody knows is stricter than a known open one: it may restrict. */
function byMetadata(readings: readonly Reading[]): Choice | undefined {
  const fields = readings.filter(isMetadata)
  const telling = fields.filter(
    ({ verdict, license }) => verdict?.verdict !== 'unknown' || (verdict.reason === 'not-identified' && !isPointer(license ?? '')),
  )
  const strictest = telling.reduce<Reading | undefined>((a, b) => (a && level(a) >= level(b) ? a : b), undefined)
  return strictest ? choiceOf(strictest) : undefined
}

function level({ verdict }: Reading): number {
  return verdict ? badness(verdict) : 4
}

/**
 * A text that is no known license and breaks nothing, where no field says more; last the text of another revision, which
 * may be under other terms: what is open there is taken for open here, what accuses there is only shown.
 */
function byLooseText(readings: readonly Reading[]): Choice | undefined {
  const text = readings.find(reading => reading.answer.kind === 'text' && reading.verdict?.verdict === 'unreviewed' && !isLoose(reading))
  if (text) return choiceOf(text)
  const elsewhere = readings.find(reading => isLoose(reading) && reading.identified === true)
  if (!elsewhere) return undefined
  const open = elsewhere.verdict?.verdict === 'open-source' && elsewhere.witness === undefined
  return open ? choiceOf(elsewhere) : { verdict: { verdict: 'unknown', reason: 'not-identified' } }
}

function isLoose({ answer }: Reading): boolean {
  return answer.kind === 'text' && answer.loose === true
}

function byWeak(readings: readonly Reading[], offline: boolean): Choice | undefined {
  const weak = readings.find(({ answer }) => answer.source === DECLARING_FILE)
  return weak && offline ? choiceOf(weak) : undefined
}

/** Why nothing is known, and the raw words where there are some. */
function bySilence(readings: readonly Reading[]): Choice {
  const unclear = readings.find(
    reading => isMetadata(reading) && reading.verdict?.verdict === 'unknown' && reading.verdict.reason !== 'none-declared',
  )
  if (unclear) return choiceOf(unclear)
  const reason = reasonOf(readings.map(({ answer }) => answer))
  return { verdict: { verdict: 'unknown', reason } }
}

function reasonOf(answers: readonly Answer[]): UnknownReason {
  const failed = answers.filter(answer => answer.kind === 'unavailable')
  const none = answers.some(answer => answer.kind === 'none-declared' || (answer.kind === 'declared' && answer.strength === 'metadata'))
  // The component’s own registry is the last word on “none”; an aggregator’s “none” is not, while the registry is out of reach.
  const last = answers.findLast(answer => answer.kind !== 'text' && !(answer.kind === 'declared' && answer.strength === 'weak'))
  if (none && last?.kind !== 'unavailable') return 'none-declared'
  if (failed.some(({ because }) => because !== 'not-found' && because !== 'not-asked')) return 'unavailable'
  if (none) return 'none-declared'
  if (failed.some(({ because }) => because === 'not-found')) return 'not-found'
  return 'not-asked'
}

function isMetadata({ answer }: Reading): boolean {
  return answer.kind === 'declared' && answer.strength !== 'weak'
}

function choiceOf(reading: Reading): Choice {
  return {
    verdict: reading.verdict ?? { verdict: 'unknown', reason: 'not-identified' },
    by: reading,
    ...(reading.license === undefined ? {} : { license: reading.license }),
    ...(reading.witness === undefined ? {} : { witness: reading.witness }),
  }
}
