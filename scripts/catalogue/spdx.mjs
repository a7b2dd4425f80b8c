// The SPDX list with a verdict for every id that OSI has not approved: a person's table first, the rules for the rest.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const list = require('spdx-license-list/full.js')
const listedExceptions = require('spdx-exceptions')
const build = fileURLToPath(new URL('../../build/', import.meta.url))

/** The exceptions of the list; each only permits unless the table says otherwise. */
export function exceptions(table) {
  const known = new Map(table.map(row => [row.id, row.permits]))
  const ids = [...new Set([...listedExceptions, ...known.keys()])].sort(byCode)
  return ids.map(id => ({ id, permits: known.get(id) ?? true }))
}

/** Every license of the list; needs the compiled rules in build/ for what the table does not name. */
export async function spdxLicenses(table, catalogue) {
  const rows = rowsById(table)
  const entries = new Set(catalogue.flatMap(entry => [entry.id, ...(entry.aliases.spdx ?? [])]).map(id => id.toLowerCase()))
  const judge = await rules()
  const ids = [...new Set([...Object.keys(list), ...rows.keys()])].sort(byCode)
  return ids.map(id => {
    const license = list[id] ?? { name: id, url: '', osiApproved: false }
    const { name, url } = license
    const own = rows.get(id)
    const base = { id, name, ...(url ? { url } : {}), osiApproved: license.osiApproved || own?.osiApproved === true }
    if (base.osiApproved || entries.has(id.toLowerCase())) return base
    if (own) return { ...base, ...own, authority: 'catalogue' }
    return { ...base, ...judge(license.licenseText) }
  })
}

/** What a text comes to by the rules: a violation, a concern, or nothing found. */
async function rules() {
  if (!existsSync(`${build}osd/find-violations.js`))
    throw new Error('build/osd is missing: run scripts/build.mjs, which compiles the rules first')
  const { findViolations } = await import(`${build}osd/find-violations.js`)
  const { rules: all } = await import(`${build}registry/rules.js`)
  return text => {
    const { violations, concerns } = findViolations(text, all)
    const told = concerns.length > 0 ? { concerns } : {}
    if (violations.length > 0) return { verdict: 'not-open-source', violations, authority: 'rule', ...told }
    return { verdict: 'unreviewed', reason: concerns.length > 0 ? 'concern' : 'no-breach-found', authority: 'rule', ...told }
  }
}

function rowsById(table) {
  const rows = new Map()
  for (const { ids, sources: _told, ...row } of table) {
    for (const id of ids) {
      if (rows.has(id)) throw new Error(`tables/spdx.yml: ${id} stands in two rows`)
      rows.set(id, row)
    }
  }
  return rows
}

function byCode(a, b) {
  return a < b ? -1 : 1
}
