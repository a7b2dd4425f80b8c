import { decode } from '#detect/decode.ts'
import type { Command, World } from '#model/command.ts'
import type { ParsedModelFile, Told } from '#model/model-card.ts'
import { readModelFile } from '#read-model-file.ts'

/** `models FILE…`: the models that cards, configuration and code name, and what their licenses say. */
export const command: Command = {
  name: 'models',
  operands: 'FILE…',
  summary: 'Finds AI models in cards, configuration and code, and judges their licenses.',
  options: { offline: { type: 'boolean', help: 'touch no network (this command never does)' } },
  run({ operands }, world) {
    const read = operands.map(path => answer(path, world))
    return Promise.resolve(operands.length > 0 && read.every(Boolean) ? 0 : 2)
  },
}

function answer(path: string, world: World): boolean {
  const content = world.read(path)
  const decoded = 'error' in content ? content : decode(content.bytes)
  if ('error' in decoded) {
    write(world, { path, references: [], findings: [], error: decoded.error })
    return false
  }
  const parsed = readModelFile(path, decoded.text) ?? { path, kind: 'other', cards: [], references: [], unresolved: [] }
  write(world, { ...describe(parsed), findings: [] })
  return parsed.error === undefined
}

function describe(parsed: ParsedModelFile) {
  const card = parsed.cards[0]
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
    base_model: fields?.bases.map(({ value, line }: Told) => ({ id: value, line })),
    base_model_relation: fields?.relation?.value,
    datasets: fields?.datasets.map(({ value }) => value),
    references: [
      ...parsed.references.map(({ hub, ...reference }) => ({ ...reference, ...(hub === 'huggingface' ? {} : { hub }) })),
      ...parsed.unresolved.map(({ what, line, endLine }) => ({ unresolved: what, line, endLine })),
    ],
    ...(parsed.error ? { error: parsed.error.line ? `${parsed.error.message} (line ${parsed.error.line})` : parsed.error.message } : {}),
  }
}

function write(world: World, line: Readonly<Record<string, unknown>>): void {
  world.write(`${JSON.stringify(line)}\n`)
}
