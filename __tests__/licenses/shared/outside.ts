import { readdirSync } from 'node:fs'
import list from 'spdx-license-list/full.js'
import { buildIndex } from '#detect/build-index.ts'
import { openIndex } from '#detect/license-index.ts'
import { spdxTexts } from '#detect/spdx-texts.ts'
import { hosts } from '#io/hosts.ts'
import type { LicenseOutside } from '#licenses/find-licenses.ts'
import type { HttpReply, RecordingHttp } from '#model/http.ts'
import type { Knowledge } from '#model/knowledge.ts'
import type { Tree } from '#model/manifest.ts'
import type { Resolver } from '#model/resolver.ts'

/** The text of a license of the SPDX list. */
export function spdxText(id: string): string {
  return list[id]?.licenseText ?? ''
}

const INDEX = openIndex(
  buildIndex(spdxTexts(Object.fromEntries(['MIT', 'Apache-2.0', 'ISC', 'BSD-3-Clause'].flatMap(id => (list[id] ? [[id, list[id]]] : []))))),
)

/** Invented facts beside the real list of ids. */
export const KNOWLEDGE: Knowledge = {
  catalogue: [
    {
      id: 'acme-source',
      title: 'Acme Source Terms',
      aliases: { hub: ['acme'], names: ['Acme Source Terms 1'], urls: ['acme.example/terms'] },
      publisher: 'Acme',
      url: 'https://acme.example/terms',
      checked: { date: '2026-01-01', by: 'text' },
      authority: 'catalogue',
      subject: 'software',
      verdict: 'not-open-source',
      violations: [{ criterion: 6, section: '2', paraphrase: 'No use in production.' }],
      obligations: [],
    },
  ],
  spdx: Object.entries(list).map(([id, { name, osiApproved }]) => ({ id, name, osiApproved })),
  exceptions: [],
  declared: [{ text: 'MIT License', license: 'MIT', source: 'test' }],
  relicensed: [
    {
      product: 'Acme Store',
      components: ['pkg:docker/store', 'pkg:npm/store-server'],
      from: '7.4',
      date: '2024-03-20',
      before: 'BSD-3-Clause',
      after: 'acme-source',
      until: { version: '9.0', license: 'AGPL-3.0-only' },
      fork: { name: 'Freestore', url: 'https://freestore.example', license: 'BSD-3-Clause' },
      source: 'https://acme.example/news',
      lines: [{ from: '6.5.3' }, { from: '6.4.9', verified: false }],
    },
    {
      product: 'Acme Cache',
      components: ['pkg:docker/cache'],
      from: '2.0',
      date: '2022-01',
      before: 'MIT',
      after: 'acme-source',
      source: 'https://acme.example/cache',
      certainFrom: '3.0',
    },
    {
      product: 'Acme Ledger',
      components: ['pkg:docker/ledger'],
      from: '2.0',
      date: '2022-06-01',
      before: 'MIT',
      after: 'BUSL-1.1',
      source: 'https://acme.example/ledger',
    },
    {
      product: 'Acme Index',
      components: ['pkg:docker/index'],
      from: '2.0',
      date: '2024-05',
      opensFrom: '2026-05-31',
      before: 'MIT',
      after: 'FSL-1.1-MIT',
      source: 'https://acme.example/index',
    },
    {
      product: 'Acme Queue',
      components: ['pkg:docker/queue'],
      from: '2.0',
      date: '2022-01',
      before: 'MIT',
      after: 'acme-source',
      source: 'https://acme.example/queue',
      verified: false,
    },
  ],
  dissent: [],
  families: [
    {
      family: 'Acme One',
      ids: ['acme/one-7b', 'acme/one-*'],
      license: 'acme-source',
      source: 'https://acme.example/one',
      date: '2026-01-01',
    },
    {
      family: 'Acme Zero',
      ids: ['acme/zero-7b'],
      license: 'acme-source',
      source: 'https://acme.example/zero',
      date: '2026-01-01',
      verified: false,
    },
  ],
  digest: 'test',
}

/** All of `resolvers/`, read from the folder. */
export async function allResolvers(): Promise<readonly Resolver[]> {
  const files = readdirSync(new URL('../../../src/resolvers/', import.meta.url)).filter(name => name.endsWith('.ts'))
  const modules: { readonly resolver: Resolver }[] = await Promise.all(files.map(name => import(`#resolvers/${name}`)))
  return modules.map(({ resolver }) => resolver)
}

/** What a recorded service answers: JSON, a text, a status, or a whole reply. */
export type Recorded =
  | { readonly json: unknown }
  | { readonly text: string; readonly headers?: Record<string, string> }
  | { readonly status: number; readonly headers?: Record<string, string> }
  | { readonly reply: HttpReply }

export interface Recorder {
  readonly outside: LicenseOutside
  /** What was asked, as `METHOD url`. */
  readonly asked: string[]
}

/** An outside that answers from a table of addresses; everything else is not found. */
export async function record(table: Readonly<Record<string, Recorded>>, more: Partial<LicenseOutside> = {}): Promise<Recorder> {
  const asked: string[] = []
  const answer = async (request: { readonly url: string; readonly method?: string }): Promise<HttpReply> => {
    asked.push(`${request.method ?? 'GET'} ${request.url}`)
    const found = table[request.url] ?? { status: 404 }
    if ('reply' in found) return found.reply
    const body = new TextEncoder().encode('json' in found ? JSON.stringify(found.json) : 'text' in found ? found.text : '')
    const headers = 'headers' in found ? (found.headers ?? {}) : {}
    return { ok: true, status: 'status' in found ? found.status : 200, headers, body, url: request.url }
  }
  const http: RecordingHttp = Object.assign(answer, { hosts: () => [] })
  const outside: LicenseOutside = {
    http,
    hosts: hosts(() => undefined),
    offline: false,
    knowledge: KNOWLEDGE,
    index: INDEX,
    now: new Date('2026-06-01T00:00:00Z'),
    resolvers: await allResolvers(),
    ...more,
  }
  return { outside, asked }
}

/** A reply of deps.dev’s batch. */
export function batch(
  versions: readonly (readonly [system: string, name: string, version: string, licenses?: readonly string[]])[],
): Recorded {
  const responses = versions.map(([system, name, version, licenses]) => {
    const key = { versionKey: { system, name, version } }
    return { request: key, ...(licenses ? { version: { ...key, licenses } } : {}) }
  })
  return { json: { responses } }
}

export const BATCH = 'https://api.deps.dev/v3alpha/versionbatch'

export function tree(files: Readonly<Record<string, string>>): Tree {
  return { read: path => (Object.hasOwn(files, path) ? files[path] : undefined), list: () => Object.keys(files).sort() }
}
