import { wantsColors } from '#io/colors.ts'
import { openFolder, readFile } from '#io/files.ts'
import { openRepository } from '#io/git.ts'
import { hosts } from '#io/hosts.ts'
import { createHttp } from '#io/http.ts'
import { readIndex, readKnowledge, readOpenLicenses } from '#io/knowledge.ts'
import { progressLine } from '#io/progress-line.ts'
import { standardOutput } from '#io/standard-output.ts'
import { writeFile } from '#io/whole-file.ts'
import type { World } from '#model/command.ts'

/** The outside as the command line sees it; `written` tells at the end what became of the result. */
export function world(options: Readonly<Record<string, unknown>>): World & { written(): Promise<string | undefined> } {
  const env = (name: string) => process.env[name] || undefined
  const places = hosts(env)
  const output = standardOutput(process.stdout)
  const line = progressLine(process.stderr, Date.now)
  return {
    read: readFile,
    folder: openFolder,
    repository: openRepository,
    knowledge: () => readKnowledge(),
    openLicenses: () => readOpenLicenses(),
    licenseIndex: () => readIndex(),
    // No deadline: whoever waits at a terminal sees the progress and ends it.
    http: createHttp({ offline: options['offline'] === true, hosts: places, deadline: Number.POSITIVE_INFINITY }),
    hosts: places,
    now: new Date(),
    env,
    save: writeFile,
    write(text) {
      line.clear()
      output.write(text)
    },
    note(text) {
      line.clear()
      // A notice may hold the name of a file, which a stranger chose.
      process.stderr.write(text.replace(/(?!\n)\p{Cc}/gu, ' '))
    },
    progress: line.tell,
    colors: wantsColors(process.stdout, env),
    written() {
      line.clear()
      return output.written()
    },
  }
}
