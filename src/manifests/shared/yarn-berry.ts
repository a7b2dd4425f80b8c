import type { Declared, ParsedManifest } from '#model/manifest.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { mergeRepeats } from '#manifests/shared/merge-repeats.ts'
import { npmResolved } from '#manifests/shared/npm-resolved.ts'
import { elsewhere, npmPurl } from '#manifests/shared/purls.ts'
import { reach, reachedParts, type Reached } from '#manifests/shared/reach.ts'
import { scanYamlLines, unquoteYaml } from '#manifests/shared/yaml-lines.ts'

interface Entry {
  readonly selectors: readonly string[]
  readonly line: number
  endLine: number
  version?: string
  resolution?: string
  readonly needs: string[]
}

/** Yarn 2 and later: https://yarnpkg.com/advanced/lexicon#lockfile */
export function parseYarnBerry(text: string): ParsedManifest {
  const entries: Entry[] = []
  let entry: Entry | undefined
  let section = ''
  const stopped = scanYamlLines(text, {
    visit({ depth, key = '', value, line }) {
      if (depth === 0) {
        entry = key === '__metadata' ? undefined : { selectors: key.split(', '), line, endLine: line, needs: [] }
        if (entry) entries.push(entry)
        return
      }
      if (!entry) return
      entry.endLine = line
      if (depth === 1) section = key
      if (depth === 1 && key === 'version') entry.version = unquoteYaml(value)
      else if (depth === 1 && key === 'resolution') entry.resolution = unquoteYaml(value)
      else if (depth === 2 && section === 'dependencies') entry.needs.push(`${unquoteYaml(key)}@${unquoteYaml(value)}`)
    },
  })
  if (stopped) return unreadable(fault(stopped.message, stopped.line))
  const cut = entries.find(({ version, resolution }) => version === undefined || resolution === undefined)
  if (cut) return unreadable(fault('an entry without version and resolution', cut.line))
  return { components: mergeRepeats(components(entries)), firstParty: entries.filter(isLocal).map(nameOf) }
}

function components(entries: readonly Entry[]): Declared[] {
  const bySelector = new Map(entries.flatMap(entry => entry.selectors.map(selector => [selector, entry] as const)))
  const needs = (entry: Entry) =>
    entry.needs.flatMap(need => bySelector.get(need) ?? bySelector.get(need.replace(/@(?!.*@)/, '@npm:')) ?? [])
  const members = entries.filter(isLocal)
  const nodes = members.flatMap(needs).filter(entry => !isLocal(entry))
  const reached = reach([{ scope: 'runtime', nodes }], needs, nameOf)
  return entries.flatMap(entry => (isLocal(entry) ? [] : [component(entry, reached.get(entry))]))
}

/** `name@protocol:reference`, the package that is fetched. */
function split(resolution: string): { readonly name: string; readonly reference: string } {
  const at = resolution.indexOf('@', 1)
  return { name: resolution.slice(0, at), reference: resolution.slice(at + 1) }
}

function nameOf({ resolution = '' }: Entry): string {
  return split(resolution).name
}

function isLocal({ resolution = '' }: Entry): boolean {
  return /^(?:workspace|link|portal|file|exec):/.test(split(resolution).reference)
}

function component({ version, resolution = '', line, endLine }: Entry, reached: Reached | undefined): Declared {
  const { name, reference } = split(resolution)
  const place = { ...reachedParts(reached), line, endLine }
  if (reference.startsWith('npm:')) {
    const archive = /::(?:.*&)?__archiveUrl=([^&]+)/.exec(reference)?.[1]
    return { ...npmResolved(name, version, archive ? decode(archive) : undefined), ...place }
  }
  if (reference.startsWith('patch:')) return { purl: npmPurl(name, version), name, ...(version ? { version } : {}), ...place }
  return { purl: elsewhere(npmPurl(name, version), reference), name, ...(version ? { version } : {}), fetchedFrom: reference, ...place }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return text
    throw error
  }
}
