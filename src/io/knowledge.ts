import { fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import type { IndexBlock } from '#model/index-block.ts'
import type { Knowledge, OpenLicenses } from '#model/knowledge.ts'

/** Beside the bundle; `scripts/build.mjs` writes all three. */
const KNOWLEDGE = new URL('./knowledge.json', import.meta.url)
const OPEN_LICENSES = new URL('./open-licenses.json', import.meta.url)
const INDEX = new URL('./licenses.bin', import.meta.url)

let knowledge: Knowledge | undefined
let index: IndexBlock | undefined

/** Reads what is known without asking anybody, once. */
export function readKnowledge(path: URL = KNOWLEDGE): Knowledge {
  return (knowledge ??= inParts(readFileSync(path)))
}

/** Takes a part of the knowledge out of its text when it is first asked for: most commands need few of them. */
function inParts(bytes: Buffer): Knowledge {
  const parts: Record<string, unknown> = {}
  for (let from = 0, end = bytes.indexOf(10); end >= 0; from = end + 1, end = bytes.indexOf(10, from)) {
    const start = from
    const stop = bytes[end - 1] === 44 ? end - 1 : end
    const colon = bytes.indexOf(58, start)
    if (bytes[start] !== 34 || colon > stop) continue
    const name = bytes.toString('utf8', start + 1, colon - 1)
    Object.defineProperty(parts, name, {
      enumerable: true,
      configurable: true,
      get() {
        const value: unknown = JSON.parse(bytes.toString('utf8', colon + 1, stop))
        Object.defineProperty(parts, name, { enumerable: true, value })
        return value
      },
    })
  }
  // The file is written by our own build and shipped with the bundle; one of an older build has all in one line.
  return (Object.keys(parts).length > 0 ? parts : JSON.parse(bytes.toString('utf8'))) as Knowledge
}

/** Reads the verdicts of open licenses: a fiftieth of the knowledge, and enough for an untouched copy. */
export function readOpenLicenses(path: URL = OPEN_LICENSES): OpenLicenses {
  return JSON.parse(readFileSync(path, 'utf8')) as OpenLicenses
}

/** Opens the index of license texts, once; its file stays open, and what is asked for is read from it. */
export function readIndex(path: URL = INDEX): IndexBlock {
  return (index ??= openBlock(path))
}

function openBlock(path: URL): IndexBlock {
  const file = openSync(path, 'r')
  const bytes = new Uint8Array(fstatSync(file).size)
  return {
    bytes,
    fill(from, to) {
      for (let at = from; at < to;) {
        const count = readSync(file, bytes, at, to - at, at)
        if (count === 0) throw new Error(`${path.pathname} ends before its byte ${to}; run \`npm run build\``)
        at += count
      }
    },
  }
}
