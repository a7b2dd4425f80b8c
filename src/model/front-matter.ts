import { isMap, isScalar, isSeq, isAlias, LineCounter, parseDocument, type Document, type Node, type YAMLMap } from 'yaml'
import type { CardFields, Told } from '#model/model-card.ts'

/** Front matter longer than this (in characters) is not that of a card. */
const LONGEST = 262_144

/** More anchors than this are an attack: cards have none. */
const MOST_ANCHORS = 100

export interface FrontMatter {
  readonly fields: CardFields
  /** All keys of the first level. */
  readonly keys: readonly string[]
  /** Line of the closing `---`; the text begins behind it. */
  readonly end: number
  /** A template with places to fill in: nothing in it is declared. */
  readonly template: boolean
  readonly error?: { readonly message: string; readonly line?: number }
}

export const NO_FIELDS: CardFields = { licenses: [], bases: [], datasets: [] }

/**
 * Places to fill in, as the value of a key or an item of a list, or an instruction of a template engine on a line of its own.
 *
 * A prompt template is not one: cards of models hold theirs, with the place of the prompt in it.
 */
const PLACES =
  /^\{[{%]|^(?:(?!\w*(?:prompt|template))[\w-]{1,40}:[ \t]*|[ ]{0,2}-[ ]+)["']?(?:[^\n{]{0,100}\{[{%]|\{[\w .-]{1,60}\}["']?[ \t]*(?:#|$))/m

/**
 * Reads what stands between the `---` lines at the start of a file; undefined where there is none.
 *
 * The one reader of front matter: of the cards in a tree and of those that the Hub answers with.
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const open = /^(?:﻿)?\s{0,20}?---[ \t]*\r?\n/.exec(text.slice(0, 100))
  if (!open) return undefined
  const close = closing(text, open[0].length)
  if (close === undefined) return undefined
  const source = text.slice(0, close.from)
  const end = lines(source) + 1
  if (source.length > LONGEST)
    return {
      fields: loose(source),
      keys: [],
      end,
      template: false,
      error: { message: `The front matter has ${source.length} characters, more than the ${LONGEST} that are read`, line: 1 },
    }
  const template = PLACES.test(source)
  const body = `${source.slice(0, open[0].length).replace(/[^\n]/g, ' ')}${source.slice(open[0].length)}`
  if ((body.match(/(?:^|[\s[{,])&[\w-]+/g) ?? []).length > MOST_ANCHORS)
    return {
      fields: loose(source),
      keys: [],
      end,
      template,
      error: { message: `The front matter has more than ${MOST_ANCHORS} anchors and was not expanded`, line: 1 },
    }
  const counter = new LineCounter()
  const document = parsed(body, counter)
  if (document === undefined)
    return { fields: loose(source), keys: [], end, template, error: { message: 'The front matter is nested too deep to be read', line: 1 } }
  const map = isMap(document.contents) ? document.contents : undefined
  const fault = document.errors[0]
  const error = fault ? told(fault, counter) : map && !template ? oddLicense(map, document, counter) : undefined
  if (template || !map)
    return {
      fields: template ? blank(body) : loose(source),
      keys: [],
      end,
      template,
      ...(error && !template ? { error } : {}),
    }
  return {
    fields: fault ? { ...loose(source), ...fieldsOf(map, document, counter) } : fieldsOf(map, document, counter),
    keys: map.items.flatMap(({ key }) => (isScalar(key) && typeof key.value === 'string' ? [key.value] : [])),
    end,
    template,
    ...(error ? { error } : {}),
  }
}

/** A license that is a map, or a list of something else than texts, says nothing that can be relied on. */
function oddLicense(map: YAMLMap, document: Document, counter: LineCounter): FrontMatter['error'] {
  const node = map.get('license', true)
  const value = isAlias(node) ? node.resolve(document) : node
  const items = isSeq(value) ? value.items : [value]
  if (!value || items.every(item => isScalar(item) || isAlias(item))) return undefined
  const line = value.range ? counter.linePos(value.range[0]).line : 1
  return { message: 'The license of the card is neither a text nor a list of texts', line }
}

/** Undefined where the parser runs out of stack. */
function parsed(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, { lineCounter, uniqueKeys: false, logLevel: 'silent', strict: false })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function closing(text: string, start: number): { readonly from: number } | undefined {
  for (let at = start; at < text.length;) {
    const end = text.indexOf('\n', at)
    const stop = end < 0 ? text.length : end
    if (stop - at < 12 && /^(?:---|\.\.\.)\s*$/.test(text.slice(at, stop))) return { from: at }
    at = stop + 1
  }
  return undefined
}

function lines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

function told(fault: { readonly message: string; readonly pos: readonly [number, number] }, counter: LineCounter) {
  const line = counter.linePos(fault.pos[0]).line
  return { message: `The front matter is no YAML: ${fault.message.split('\n')[0]?.slice(0, 200) ?? ''}`, line: Math.max(1, line) }
}

/** Of a template only the place of the license is of interest. */
function blank(source: string): CardFields {
  const n = source.split('\n').findIndex(line => line.startsWith('license:'))
  return { ...NO_FIELDS, ...(n < 0 ? {} : { licenseLine: n + 1 }) }
}

function fieldsOf(map: YAMLMap, document: Document, counter: LineCounter): CardFields {
  const values = (key: string) => listed(map.get(key, true), document, counter)
  const first = (key: string) => values(key)[0]
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === 'license')
  const keyLine = pair && isScalar(pair.key) && pair.key.range ? counter.linePos(pair.key.range[0]).line : undefined
  const name = first('license_name')
  const link = first('license_link')
  const relation = first('base_model_relation')
  const gate = first('extra_gated_prompt')
  const tags = values('tags')
  return {
    licenses: values('license'),
    ...(keyLine ? { licenseLine: keyLine } : {}),
    ...(name ? { licenseName: name } : {}),
    ...(link ? { licenseLink: link } : {}),
    bases: values('base_model'),
    ...(relation ? { relation } : {}),
    datasets: values('datasets'),
    ...(tags.length > 0 ? { tags } : {}),
    ...(gate ? { gatedPrompt: gate } : {}),
  }
}

function listed(node: unknown, document: Document, counter: LineCounter): readonly Told[] {
  const value = isAlias(node) ? node.resolve(document) : node
  if (isScalar(value)) return scalar(value, counter)
  if (!isSeq(value)) return []
  return value.items.slice(0, 1000).flatMap(item => {
    const target = isAlias(item) ? item.resolve(document) : item
    return isScalar(target) ? scalar(target, counter) : []
  })
}

function scalar(node: Node & { readonly value: unknown; readonly source?: string }, counter: LineCounter): readonly Told[] {
  const text = typeof node.value === 'string' ? node.value : typeof node.value === 'number' ? (node.source ?? String(node.value)) : ''
  if (text.trim() === '' || !node.range) return []
  return [{ value: text.trim(), line: counter.linePos(node.range[0]).line }]
}

/** What can be told line by line, where the front matter is broken or too large. */
function loose(source: string): CardFields {
  const found = new Map<string, Told>()
  let line = 0
  for (const text of source.slice(0, LONGEST).split('\n')) {
    line++
    const [, key, value] =
      /^(license|license_name|license_link|base_model|base_model_relation):[ \t]+["']?([^"'#\s\r][^"'#\r\n]{0,300}?)["']?\s*$/.exec(
        text.slice(0, 400),
      ) ?? []
    if (key && value && !/^[[{|>&*]/.test(value) && !found.has(key)) found.set(key, { value, line })
  }
  const license = found.get('license')
  const name = found.get('license_name')
  const link = found.get('license_link')
  const base = found.get('base_model')
  const relation = found.get('base_model_relation')
  return {
    licenses: license ? [license] : [],
    ...(license ? { licenseLine: license.line } : {}),
    ...(name ? { licenseName: name } : {}),
    ...(link ? { licenseLink: link } : {}),
    bases: base ? [base] : [],
    ...(relation ? { relation } : {}),
    datasets: [],
  }
}
