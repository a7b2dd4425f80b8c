import type { PublishSettings } from '#model/publication.ts'
import { PRESETS, SCOPES, scopes, TRIGGERS, triggers } from '#policy/schema.ts'
import type { Asked } from '#policy/tighten.ts'

/** The inputs of the action, read once. */
export interface ActionInputs {
  readonly asked: Asked
  readonly publish: PublishSettings
  readonly config?: string
  readonly paths: readonly string[]
  readonly pathsIgnore: readonly string[]
  readonly offline: boolean
  readonly baseRef?: string
  readonly headRef?: string
  readonly sarifFile?: string
  readonly jsonFile?: string
  readonly htmlFile?: string
}

type Read = (name: string) => string | undefined

/** Reads the inputs; a sentence for each that is none of what was expected. */
export function readInputs(input: Read): { readonly inputs: ActionInputs } | { readonly faults: readonly string[] } {
  const faults: string[] = []
  const choice = <T extends string>(name: string, values: readonly T[]): T | undefined => {
    const text = input(name)
    const found = values.find(value => value === text)
    if (text !== undefined && found === undefined)
      faults.push(`Unexpected "${text}" for the input ${name}, expected one of ${values.join(', ')}`)
    return found
  }
  const words = (name: string, values: readonly string[]): readonly string[] | undefined => {
    const list = items(input(name))
    for (const word of list ?? [])
      if (!values.includes(word)) faults.push(`Unexpected "${word}" in the input ${name}, expected some of ${values.join(', ')}`)
    return list
  }
  const failOn = words('fail-on', TRIGGERS)
  const warnOn = words('warn-on', TRIGGERS)
  const scopeWords = words('scopes', SCOPES)
  const preset = choice('preset', PRESETS)
  const allow = items(input('allow-licenses'))
  const deny = items(input('deny-licenses'))
  const allowComponents = items(input('allow-components'))
  const most = number('max-inline-comments', input, faults)
  const inputs: ActionInputs = {
    asked: {
      ...(preset ? { preset } : {}),
      ...(failOn ? { failOn: triggers(failOn) } : {}),
      ...(warnOn ? { warnOn: triggers(warnOn) } : {}),
      ...(scopeWords ? { scopes: scopes(scopeWords) } : {}),
      ...(allow ? { allow } : {}),
      ...(deny ? { deny } : {}),
      ...(allowComponents ? { allowComponents } : {}),
    },
    publish: {
      review: choice('review', ['comment', 'request-changes', 'off']) ?? 'comment',
      summary: choice('summary', ['on-findings', 'always', 'never']) ?? 'on-findings',
      maxInlineComments: most ?? 10,
    },
    paths: items(input('paths')) ?? [],
    pathsIgnore: items(input('paths-ignore')) ?? [],
    offline: choice('offline', ['true', 'false']) === 'true',
    ...named('config', input('config')),
    ...named('baseRef', input('base-ref')),
    ...named('headRef', input('head-ref')),
    ...named('sarifFile', input('sarif-file')),
    ...named('jsonFile', input('json-file')),
    ...named('htmlFile', input('html-file')),
  }
  return faults.length > 0 ? { faults } : { inputs }
}

function items(text: string | undefined): readonly string[] | undefined {
  return text
    ?.split(/[,\n]/)
    .map(item => item.trim())
    .filter(Boolean)
}

function number(name: string, input: Read, faults: string[]): number | undefined {
  const text = input(name)
  if (text === undefined) return undefined
  if (/^\d{1,3}$/.test(text)) return Number(text)
  faults.push(`Unexpected "${text}" for the input ${name}, expected a number from 0 to 999`)
  return undefined
}

function named<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } {
  const pairs = value === undefined ? [] : [[key, value] as const]
  // fromEntries forgets that the only key is K.
  return Object.fromEntries(pairs) as { [P in K]?: string }
}
