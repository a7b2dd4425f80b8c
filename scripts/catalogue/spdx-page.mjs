// The page that shows what is said of every SPDX id that OSI has not approved, for a person to read and correct.
const HEAD = `# SPDX ids that OSI has not approved

Written by the build; do not edit. Correct \`src/catalogue/<id>.yml\` or \`src/catalogue/tables/spdx.yml\` instead.

“Not reviewed” is the normal state of a license and accuses nobody. “Does not meet” is our reading of the text, except
where OSI itself said so. Not legal advice, and not affiliated with OSI.

`

/** Markdown: the sources, then one table a verdict; `table` says which source each id was looked up in. */
export function spdxPage({ spdx, catalogue }, table, sources) {
  const told = new Map(table.flatMap(one => one.ids.map(id => [id, one.sources ?? []])))
  const known = new Set(sources.map(one => one.id))
  const unknown = [...new Set([...told.values()].flat())].filter(id => !known.has(id))
  if (unknown.length > 0) throw new Error(`tables/spdx.yml: no such source: ${unknown.join(', ')}`)
  const entries = new Map(catalogue.flatMap(entry => [entry.id, ...(entry.aliases.spdx ?? [])].map(id => [id.toLowerCase(), entry])))
  const rows = spdx
    .filter(license => !license.osiApproved)
    .map(license => row(license, entries.get(license.id.toLowerCase()), told.get(license.id)))
  return HEAD + sourceList(sources) + GROUPS.map(([title, holds]) => group(title, rows.filter(holds))).join('\n')
}

const GROUPS = [
  ['Does not meet the definition', one => one.verdict === 'not-open-source'],
  ['Not reviewed, with a term that worries', one => one.reason === 'concern'],
  ['Not reviewed, no breach found', one => one.reason === 'no-breach-found'],
  ['Not reviewed, recognised by the FSF, Debian or Fedora', one => one.reason === 'recognised'],
  ['Another spelling', one => one.sameAs !== undefined],
]

function sourceList(sources) {
  const lines = sources.map(({ id, url, says, asOf, read }) => `- ${id}: ${says}; as of ${asOf}, read ${read}: ${url}`)
  return `Where it was looked up what others do with a license:\n\n${lines.join('\n')}\n\n`
}

function row(license, entry, sources = []) {
  const {
    verdict,
    reason,
    sameAs,
    note,
    verified,
    authority,
    violations = [],
    concerns = [],
    recognisedFor,
  } = entry ? { ...entry } : license
  const decided = entry ? `[entry](../src/catalogue/${entry.id.toLowerCase()}.yml)` : authority === 'rule' ? 'rules' : 'table'
  const criteria = [...new Set(violations.map(one => one.criterion))].sort((a, b) => a - b).map(number => `OSD ${number}`)
  const terms = [...violations, ...concerns].map(one => `${one.section ? `${one.section}: ` : ''}${one.paraphrase ?? `“${one.quote}”`}`)
  const scope = recognisedFor ? [`for ${recognisedFor.join(' and ')}`] : []
  const from = sources.length > 0 && !entry ? ` [${sources.join(', ')}]` : ''
  const same = sameAs === undefined ? [] : [`as ${sameAs}`]
  return {
    id: license.id,
    name: license.name,
    verdict,
    reason,
    sameAs,
    decided,
    criteria,
    why: [...same, ...terms, ...scope, ...(note ? [`${note}${verified === false ? ' (from memory, not re-read)' : ''}${from}`] : [])],
  }
}

function group(title, rows) {
  const lines = rows.map(
    one => `| ${one.id} | ${cell(one.name)} | ${one.criteria.join(', ')} | ${cell(one.why.join(' '))} | ${one.decided} |`,
  )
  return `## ${title} (${rows.length})\n\n| id | name | criteria | why | decided by |\n| --- | --- | --- | --- | --- |\n${lines.join('\n')}\n`
}

function cell(text) {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim()
}
