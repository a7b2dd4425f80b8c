// The shape of a row in each table of src/catalogue/tables.
const text = { type: 'string', minLength: 1 }
const date = { type: 'string', pattern: '^(19|20)[0-9]{2}-[01][0-9](-[0-3][0-9])?$' }
const yearOrDate = { type: 'string', pattern: '^(19|20)[0-9]{2}(-[01][0-9](-[0-3][0-9])?)?$' }
const url = { type: 'string', pattern: '^https?://[^ ]+$' }
const list = items => ({ type: 'array', items, minItems: 1, uniqueItems: true })
const criterion = { type: 'integer', minimum: 1, maximum: 10 }

const row = (required, optional = {}) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(required),
  properties: { ...required, ...optional },
})

const verified = { const: false }
const concern = row({ rule: text, paraphrase: text }, { section: text })
const violation = row({ criterion, section: text, paraphrase: text }, { also: list(criterion), url })

export const TABLES = {
  relicensed: row(
    { product: text, components: list({ type: 'string', pattern: '^pkg:' }), from: text, date, before: text, after: text, source: url },
    {
      until: row({ version: text, license: text }),
      fork: row({ name: text, url, license: text }),
      note: text,
      lines: list(row({ from: text }, { verified })),
      certainFrom: text,
      opensFrom: date,
      verified,
    },
  ),
  dissent: row(
    { license: text, osi: text, fsf: text, debian: text, fedora: text, date, sources: list(url) },
    { unread: list({ enum: ['osi', 'fsf', 'debian', 'fedora'] }) },
  ),
  families: row({ family: text, ids: list({ type: 'string', pattern: '^[^A-Z]+$' }), license: text, source: url, date }, { verified }),
  declared: row({ license: text, source: text, texts: list(text) }, { candidates: list(text) }),
  sources: row({ id: text, url, says: text, asOf: yearOrDate, read: date }),
  editions: row({ edition: { type: 'string', pattern: '^[^@]+@[a-z0-9-]+$' }, source: url, date, differs: text }),
  exceptions: row({ id: text, permits: { type: 'boolean' } }, { note: text }),
  spdx: row(
    { ids: list(text) },
    {
      verdict: { enum: ['not-open-source', 'unreviewed'] },
      reason: { enum: ['recognised', 'no-breach-found', 'concern'] },
      sameAs: text,
      osiApproved: { const: true },
      source: url,
      sources: list(text),
      recognisedFor: list({ enum: ['software', 'weights', 'data', 'content'] }),
      note: text,
      verified,
      violations: { type: 'array', items: violation, minItems: 1 },
      concerns: { type: 'array', items: concern, minItems: 1 },
    },
  ),
}
