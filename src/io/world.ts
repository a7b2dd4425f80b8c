import { openFolder, readFile, writeFile } from '#io/files.ts'
import { openRepository } from '#io/git.ts'
import { hosts } from '#io/hosts.ts'
import { createHttp } from '#io/http.ts'
import { readIndex, readKnowledge } from '#io/knowledge.ts'
import type { World } from '#model/command.ts'

/** The outside as the command line sees it. */
export function world(options: Readonly<Record<string, unknown>>): World {
  const env = (name: string) => process.env[name] || undefined
  const places = hosts(env)
  return {
    read: readFile,
    folder: openFolder,
    repository: openRepository,
    knowledge: () => readKnowledge(),
    licenseIndex: () => readIndex(),
    http: createHttp({ offline: options['offline'] === true, hosts: places }),
    hosts: places,
    now: new Date(),
    env,
    save: writeFile,
    write: text => void process.stdout.write(text),
    note: text => void process.stderr.write(text),
  }
}
