import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, type Document, type Node, type Tags } from 'yaml'
import { fault, messageOf, type Fault } from '#manifests/shared/fault.ts'
import { Located, type Place } from '#manifests/shared/located.ts'

/**
 * The library takes half a second a megabyte; what is larger is no manifest that a person wrote. Lock files are read
 * line by line instead.
 */
export const MOST_YAML = 1_000_000

/** Deeper than any real file; the library works by recursion. */
const MAX_DEPTH = 200

/** More on one line is no text of a person, and every broken one costs the library an error of its own. */
const MAX_QUOTES = 1000

/** So many commas with nothing before them are no file of a person either. */
const MAX_STRAY = 100

/** Reads one YAML document with lines. Alias bombs, tags and depth are bounded. */
export function readYaml(text: string): Located | Fault {
  const documents = readYamlDocuments(text)
  if (!Array.isArray(documents)) return documents
  return documents[0] ?? new Located(null, { line: 1, endLine: 1 })
}

/** Reads every document of a YAML stream with lines. */
export function readYamlDocuments(text: string): Located[] | Fault {
  if (text.length > MOST_YAML) return fault(`YAML of ${text.length} characters, more than the ${MOST_YAML} that are read`)
  const deep = tooDeep(text)
  if (deep !== undefined) return fault(`nested more than ${MAX_DEPTH} levels deep, or full of stray quotes or commas`, deep)
  const lines = new LineCounter()
  try {
    const options = {
      lineCounter: lines,
      merge: true,
      uniqueKeys: false,
      logLevel: 'silent',
      prettyErrors: false,
      customTags: asWritten,
    } as const
    const parsed = parseAllDocuments(text, options)
    const documents = Array.isArray(parsed) ? parsed : []
    const [wrong] = documents.flatMap(document => document.errors)
    if (wrong) return fault(`not valid YAML: ${wrong.code.toLowerCase().replaceAll('_', ' ')}`, lines.linePos(wrong.pos[0]).line)
    return documents.map(document => locate(document, text, lines))
  } catch (error) {
    return fault(`not valid YAML: ${messageOf(error)}`)
  }
}

/** Numbers stay the text that is written: the version 22.10 is none of 22.1. */
function asWritten(tags: Tags): Tags {
  return tags.filter(tag => typeof tag === 'string' || !/:(?:int|float)$/.test(tag.tag))
}

function locate(document: Document.Parsed, text: string, lines: LineCounter): Located {
  const anchors = new Map<string, Place>()
  const lineOf = (offset: number) => Math.max(1, lines.linePos(offset).line)
  const spanOf = (node: Node, from?: number) => {
    const [start, end] = node.range ?? [0, 0]
    return { line: lineOf(from ?? start), endLine: lineOf(Math.max(from ?? start, lastInk(text, start, end))) }
  }
  const place = (node: unknown, from?: number): Place => {
    if (isAlias(node)) {
      const { members, items } = anchors.get(node.source) ?? {}
      return { ...spanOf(node, from), ...(members ? { members } : {}), ...(items ? { items } : {}) }
    }
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) {
      const line = lineOf(from ?? 0)
      return { line, endLine: line }
    }
    const made = { ...spanOf(node, from), ...parts(node) }
    if (node.anchor !== undefined) anchors.set(node.anchor, made)
    return made
  }
  const parts = (node: Node): Pick<Place, 'members' | 'items'> => {
    if (isSeq(node)) return { items: node.items.map(item => place(item)) }
    if (!isMap(node)) return {}
    const members = new Map<string, Place>()
    for (const pair of node.items) {
      if (!isScalar(pair.key)) continue
      const made = place(pair.value, pair.key.range?.[0])
      members.set(String(pair.key.value), made)
    }
    return { members }
  }
  const root = place(document.contents)
  return new Located(document.toJS({ maxAliasCount: 100 }), root)
}

/** The offset of the last character that is no space. */
function lastInk(text: string, start: number, end: number): number {
  let at = end - 1
  while (at > start && /\s/.test(text.charAt(at))) at--
  return at
}

/** The first line that cannot be but too deep: by brackets, by indentation, or by dashes and question marks in a row; or so broken that the errors alone would take minutes. */
function tooDeep(text: string): number | undefined {
  let brackets = 0
  let line = 0
  let stray = 0
  for (const row of text.split('\n')) {
    line++
    const indent = /^[ ]*/.exec(row)?.[0].length ?? 0
    if (indent > MAX_DEPTH * 4) return line
    if ((row.match(/[-?](?=\s)/g)?.length ?? 0) > MAX_DEPTH * 4) return line
    if ((row.match(/["']/g)?.length ?? 0) > MAX_QUOTES) return line
    stray += row.match(/(?:^ *|,[ \t]*)(?=,)/g)?.length ?? 0
    if (stray > MAX_STRAY) return line
    for (const sign of row) {
      if (sign === '[' || sign === '{') brackets++
      else if ((sign === ']' || sign === '}') && brackets > 0) brackets--
      if (brackets > MAX_DEPTH) return line
    }
  }
  return undefined
}
