import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'

/** The formats that our schemas and the bundled ones name; what is only informative there is not looked at. */
const FORMATS = {
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
  uri: (text: string) => URL.canParse(text),
  'uri-reference': /^[^\s<>"{}|\\^`]*$/,
  'iri-reference': true,
  'idn-email': true,
  email: true,
} as const

/** A validator of draft 2020-12, as our own schemas are. */
export function ownSchemas(): Ajv2020 {
  return new Ajv2020({ allErrors: true, strictRequired: false, strictTypes: false, formats: FORMATS })
}

/** A validator of draft 7, as the schema of CycloneDX is. */
export function drafts(): Ajv {
  return new Ajv({ allErrors: true, strict: false, formats: FORMATS })
}

/** A JSON file, by its place relative to the root of the repository. */
export function readJson(path: string) {
  return JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'))
}
