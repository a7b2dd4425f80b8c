import { commands } from '#registry/commands.ts'
import { readIndex, readKnowledge, readOpenLicenses } from '#io/knowledge.ts'
import { world } from '#io/world.ts'
import type { World } from '#model/command.ts'
import { BUILT } from '#__tests__/commands/shared/command-line.ts'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const beside = existsSync(path.join(BUILT, 'io/knowledge.json')) ? path.join(BUILT, 'io') : BUILT
const data = (name: string) => pathToFileURL(path.join(beside, name))

/** Runs a command in this process; `changed` puts other things in the place of what is outside. */
export async function call(
  name: string,
  operands: readonly string[],
  options: Readonly<Record<string, string | boolean>>,
  changed: Partial<World> = {},
): Promise<{ readonly status: number; readonly output: string; readonly notes: string }> {
  let [output, notes] = ['', '']
  const here: World = {
    ...world(options),
    knowledge: () => readKnowledge(data('knowledge.json')),
    openLicenses: () => readOpenLicenses(data('open-licenses.json')),
    licenseIndex: () => readIndex(data('licenses.bin')),
    write: text => void (output += text),
    note: text => void (notes += text),
    progress: () => {},
    ...changed,
  }
  const command = await commands.find(candidate => candidate.name === name)?.load()
  if (!command) throw new Error(`there is no command ${name}`)
  try {
    return { status: await command.run({ operands, options }, here), output, notes }
  } catch (error) {
    return { status: 2, output, notes: `${notes}${error instanceof Error ? error.message : String(error)}` }
  }
}
