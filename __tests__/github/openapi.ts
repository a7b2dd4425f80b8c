import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv, type ValidateFunction } from 'ajv'

/** GitHub’s own description. Its main entry parses every edition; this one file has github.com’s. */
const DESCRIPTION = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json')

type Json = Readonly<Record<string, unknown>>

/** Operations whose pages are told by the `Link` header and by no parameter. */
const LINKED = new Set(['dependency-graph/diff-range'])

interface Operation {
  readonly template: string
  readonly pattern: RegExp
  readonly names: readonly string[]
  readonly spec: Json
}

let description: Json | undefined
let operations: Map<string, Operation[]> | undefined
const validators = new Map<string, ValidateFunction>()
const ajv = new Ajv({ strict: false, coerceTypes: true, allErrors: true, validateFormats: false, unicodeRegExp: false })

/** What is wrong with a request by GitHub’s description; empty when nothing is. */
export function requestFaults(method: string, path: string, query: URLSearchParams, body: unknown): readonly string[] {
  const operation = find(method, path)
  if (!operation) return [`${method} ${path} is no operation of the description`]
  return [...queryFaults(operation, query), ...bodyFaults(method, operation, body)]
}

function queryFaults({ spec }: Operation, query: URLSearchParams): string[] {
  const parameters = list(spec['parameters']).map(resolve)
  return [...query].flatMap(([name, value]) => {
    const parameter = parameters.find(one => one['in'] === 'query' && one['name'] === name)
    // Where an operation is paged by links alone, what stands in a link is GitHub's own matter.
    if (!parameter && LINKED.has(String(spec['operationId'])) && ['page', 'per_page'].includes(name)) return []
    if (!parameter) return [`query parameter ${name} is not known`]
    return valid(`query ${String(spec['operationId'])} ${name}`, { type: 'object', properties: { value: parameter['schema'] } }, { value })
  })
}

function bodyFaults(method: string, { spec }: Operation, body: unknown): string[] {
  const content = object(object(object(resolve(spec['requestBody']))['content'])['application/json'])
  const schema = content['schema']
  if (schema === undefined) return body === undefined ? [] : [`${method} takes no body`]
  const deep = expand(schema, 0)
  const known = Object.keys(object(object(deep)['properties']))
  const unknown = known.length === 0 ? [] : Object.keys(object(body)).filter(key => !known.includes(key))
  return [...unknown.map(key => `body field ${key} is not known`), ...valid(`body ${String(spec['operationId'])}`, deep, body ?? {})]
}

function valid(key: string, schema: unknown, value: unknown): string[] {
  const validator = validators.get(key) ?? ajv.compile(object(schema))
  validators.set(key, validator)
  // A copy: Ajv writes coerced values into what it is given.
  return validator(structuredClone(value)) ? [] : [`${key}: ${ajv.errorsText(validator.errors)}`]
}

function find(method: string, path: string): Operation | undefined {
  const found = (all().get(method.toLowerCase()) ?? []).filter(({ pattern }) => pattern.test(path))
  return found.sort((a, b) => a.names.length - b.names.length)[0]
}

function all(): Map<string, Operation[]> {
  if (operations) return operations
  operations = new Map()
  for (const [template, item] of Object.entries(object(whole()['paths']))) {
    for (const [method, spec] of Object.entries(object(item))) {
      const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
      const parameters = list(object(spec)['parameters']).map(resolve)
      const many = (name: string) => parameters.some(one => one['name'] === name && one['x-multi-segment'] === true)
      const source = template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, (_, name: string) => (many(name) ? '.+' : '[^/]+'))
      const entry: Operation = { template, names, spec: object(spec), pattern: new RegExp(`^${source}$`) }
      operations.set(method, [...(operations.get(method) ?? []), entry])
    }
  }
  return operations
}

function whole(): Json {
  return (description ??= object(JSON.parse(readFileSync(DESCRIPTION, 'utf8'))))
}

/** Follows a reference into the description. */
function resolve(value: unknown): Json {
  const reference = object(value)['$ref']
  if (typeof reference !== 'string') return object(value)
  const target = reference
    .slice(2)
    .split('/')
    .reduce<unknown>((inner, part) => object(inner)[part.replaceAll('~1', '/').replaceAll('~0', '~')], whole())
  return resolve(target)
}

function expand(value: unknown, depth: number): unknown {
  if (depth > 12) return {}
  if (Array.isArray(value)) return value.map(item => expand(item, depth + 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(resolve(value)).map(([key, inner]) => [key, expand(inner, depth + 1)]))
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
