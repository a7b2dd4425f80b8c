import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { hosts } from '#io/hosts.ts'
import type { Http } from '#model/http.ts'
import { parsePurl } from '#model/purl.ts'
import type { Resolver } from '#model/resolver.ts'

/** A recorded exchange: the request that is expected and the reply to it. */
interface Exchange {
  readonly method?: string
  readonly url: string
  readonly body?: unknown
  readonly status?: number
  readonly headers?: Record<string, string>
  readonly json?: unknown
  readonly text?: string
  readonly base64?: string
}

interface Case {
  readonly purl: string | readonly string[]
  readonly exchanges: readonly Exchange[]
  readonly answers: readonly object[]
}

const FOLDER = new URL('.', import.meta.url)
const PUBLIC = hosts(() => undefined)

for (const registry of readdirSync(FOLDER, { withFileTypes: true }).filter(entry => entry.isDirectory())) {
  describe(registry.name, () => {
    for (const file of readdirSync(new URL(`${registry.name}/`, FOLDER)).filter(name => name.endsWith('.json'))) {
      test(file.replace(/\.json$/, '').replaceAll('-', ' '), async () => {
        const recorded: Case = JSON.parse(readFileSync(new URL(`${registry.name}/${file}`, FOLDER), 'utf8'))
        const { resolver }: { readonly resolver: Resolver } = await import(`#resolvers/${registry.name}.ts`)
        const asked: unknown[] = []
        const answers = await ask(resolver, recorded, asked)
        expect(answers).toEqual(recorded.answers.map(answer => expect.objectContaining(answer)))
        expect(asked).toEqual(recorded.exchanges.map(({ method = 'GET', url }) => `${method} ${url}`))
      })
    }
  })
}

async function ask(resolver: Resolver, { purl, exchanges }: Case, asked: unknown[]) {
  const outside = { http: replay(exchanges, asked), hosts: PUBLIC }
  const purls = [purl].flat().map(text => {
    const parsed = parsePurl(text)
    if (!parsed || !resolver.accepts(parsed)) throw new Error(`${text} is not for ${resolver.source}`)
    return parsed
  })
  const [first, ...more] = purls
  if (!first) throw new Error('a case without a purl')
  if (more.length === 0 && !resolver.askAll) return resolver.ask(first, outside)
  return resolver.askAll
    ? (await resolver.askAll(purls, outside)).flat()
    : (await Promise.all(purls.map(one => resolver.ask(one, outside)))).flat()
}

/** Answers requests in the order of the record, whatever order they come in; an unexpected one fails the case. */
function replay(exchanges: readonly Exchange[], asked: unknown[]): Http {
  const left = [...exchanges]
  return async request => {
    const method = request.method ?? 'GET'
    asked.push(`${method} ${request.url}`)
    const n = left.findIndex(exchange => exchange.url === request.url && (exchange.method ?? 'GET') === method)
    const [exchange] = n < 0 ? [] : left.splice(n, 1)
    if (!exchange) return { ok: false, because: 'unreachable', detail: `not recorded: ${request.url}` }
    if (exchange.body !== undefined) expect(JSON.parse(request.body ?? 'null')).toEqual(exchange.body)
    const { status = 200, headers = {}, json, text, base64 } = exchange
    const body = base64 === undefined ? Buffer.from(text ?? JSON.stringify(json) ?? '') : Buffer.from(base64, 'base64')
    return { ok: true, status, headers, body: new Uint8Array(body), url: request.url }
  }
}
