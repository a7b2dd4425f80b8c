import { jsonText } from '#reports/shared/escape.ts'
import { decode } from '#detect/decode.ts'
import type { Command, World } from '#model/command.ts'
import type { Observation } from '#model/finding.ts'
import type { ParsedModelFile, Told } from '#model/model-card.ts'
import type { VerdictWord } from '#model/verdict.ts'
import type { Inquiry } from '#models/card-inquiry.ts'
import { observeModels } from '#models/observe.ts'
import { judgeId } from '#osd/judge.ts'
import { isProgram, readProgram } from '#review/read-program.ts'

/** `models FILE…`: the models that cards, configuration and code name, and what their licenses say. */
export const command: Command = {
  name: 'models',
  operands: 'FILE…',
  summary: 'Finds AI models in cards, configuration and code, and judges their licenses.',
  options: { offline: { type: 'boolean', help: 'touch no network (this command never does)' } },
  async run({ operands }, world) {
    const knowledge = world.knowledge()
    const inquiry: Inquiry = {
      knowledge,
      judge: (license, subject) => judgeId(license, knowledge, { subject, now: world.now }),
      lookUp: () => Promise.resolve({ unavailable: 'not asked: this command touches no network' }),
    }
    const reader = operands.every(isProgram) ? readProgram : (await import('#review/read-model-file.ts')).readModelFile
    const read = operands.map(path => ({ path, file: open(path, world, reader) }))
    const files = read.flatMap(({ file }) => ('path' in file ? [file] : []))
    const { observations, verdicts } = await observeModels(files, inquiry)
    for (const { path, file } of read) {
      if (!('path' in file)) write(world, { path, references: [], findings: [], error: file.error })
      else
        write(
          world,
          describe(
            file,
            verdicts.get(path),
            observations.filter(observation => observation.path === path),
          ),
        )
    }
    return operands.length > 0 && read.every(({ file }) => file.error === undefined) ? 0 : 2
  },
}

function open(path: string, world: World, reader: typeof readProgram): ParsedModelFile | { readonly error: string } {
  const content = world.read(path)
  const decoded = 'error' in content ? content : decode(content.bytes)
  if ('error' in decoded) return { error: decoded.error }
  return reader(path, decoded.text) ?? { path, kind: 'other', cards: [], references: [], unresolved: [] }
}

/** The JSON line of a file; keys without a value are left out. */
function describe(parsed: ParsedModelFile, verdict: VerdictWord | undefined, findings: readonly Observation[]) {
  const [card] = parsed.cards.length === 1 ? parsed.cards : []
  const fields = card?.fields
  const licenses = fields?.licenses.map(({ value }) => value) ?? []
  return {
    path: parsed.path,
    kind: parsed.kind,
    declared: {
      license: licenses.length > 1 ? licenses : licenses[0],
      license_line: fields?.licenseLine,
      license_name: fields?.licenseName?.value,
      license_link: fields?.licenseLink?.value,
    },
    verdict,
    base_model: fields?.bases.map(({ value, line }: Told) => ({ id: value, line })),
    base_model_relation: fields?.relation?.value,
    datasets: fields?.datasets.map(({ value }) => value),
    references: [
      ...parsed.references.map(({ hub, ...reference }) => ({ ...reference, ...(hub === 'huggingface' ? {} : { hub }) })),
      ...parsed.unresolved.map(({ what, line, endLine }) => ({ unresolved: what, line, endLine })),
    ],
    findings,
    open_source_ai: card && card.kind === 'model-card' ? card.osaid : undefined,
    error: parsed.error && (parsed.error.line ? `${parsed.error.message} (line ${parsed.error.line})` : parsed.error.message),
  }
}

function write(world: World, line: Readonly<Record<string, unknown>>): void {
  world.write(`${jsonText(line)}\n`)
}
