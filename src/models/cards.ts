import type { ModelCard, ParsedModelFile } from '#model/model-card.ts'
import type { ModelReference } from '#model/model-reference.ts'
import { foldWords } from '#models/claim-context.ts'
import { readClaims, tagClaims } from '#models/claims.ts'
import { NO_FIELDS, readFrontMatter, type FrontMatter } from '#model/front-matter.ts'
import { licenseStatements } from '#models/license-statements.ts'
import { openSourceAi } from '#models/osaid.ts'
import { paragraphs, type Paragraph } from '#models/paragraphs.ts'
import { proseReferences } from '#models/prose-references.ts'

/** Of a longer document only this many characters are read. */
const LONGEST = 2_000_000

/** Keys that only the front matter of a card of the Hub has: a site generator's has none of them. */
const CARD_KEYS = new Set(
  'license license_name base_model base_model_relation library_name pipeline_tag model-index model_name inference widget datasets metrics language task_categories task_ids size_categories dataset_info configs pretty_name extra_gated_prompt co2_eq_emissions tasks frameworks'.split(
    ' ',
  ),
)
const DATASET_KEYS = new Set(
  'task_categories task_ids size_categories dataset_info configs pretty_name source_datasets annotations_creators'.split(' '),
)

/** Whether a file is a document in Markdown, which may be a card. */
export function isDocument(path: string): boolean {
  return /\.(?:md|mdx|markdown|qmd|rmd)$/i.test(path)
}

/** Reads a document as a card: its front matter, what its prose says of licenses, the models that it names. */
export function readCards(path: string, whole: string): ParsedModelFile {
  const text = whole.slice(0, LONGEST)
  const front = readFrontMatter(text)
  const lines = text.split('\n')
  const body = lines.slice(front?.end ?? 0)
  const firstLine = (front?.end ?? 0) + 1
  const prose = paragraphs(body, firstLine)
  const found = proseReferences(body, firstLine)
  const kind = kindOf(path, front, prose)
  const fields = front?.fields ?? NO_FIELDS
  const name = titleOf(prose)
  const names = ownNames(name, found.references)
  const card: ModelCard = {
    kind,
    ...(name ? { name } : {}),
    names,
    line: 1,
    endLine: lines.length,
    fields,
    statements: kind === 'template' ? [] : licenseStatements(prose, names),
    claims: kind === 'template' ? [] : [...(kind === 'model-card' ? tagClaims(fields.tags ?? []) : []), ...readClaims(prose, names)],
    osaid: openSourceAi(prose, fields.datasets.length),
  }
  const error =
    front?.error ??
    (whole.length > LONGEST ? { message: `The document has ${whole.length} characters; the first ${LONGEST} were read` } : undefined)
  return {
    path,
    kind,
    cards: [card],
    references: [...basesOf(card), ...found.references],
    unresolved: found.unresolved,
    ...(error ? { error } : {}),
  }
}

function kindOf(path: string, front: FrontMatter | undefined, prose: readonly Paragraph[]): string {
  if (front?.template) return 'template'
  const keys = front?.keys ?? []
  if (keys.some(key => DATASET_KEYS.has(key)) || /data(?:set)?[-_ ]?card(?!s)/i.test(base(path))) return 'dataset-card'
  if ((front && keys.length === 0 && front.fields.licenseLine) || keys.some(key => CARD_KEYS.has(key))) return 'model-card'
  if (/model[-_ ]?card(?!s)|model[-_]cards[-_]/i.test(base(path)) || /(?:^|\/)model[-_]?cards?\/[^/]+$/i.test(path)) return 'model-card'
  const title = prose.find(({ isHeading }) => isHeading)?.plain ?? ''
  if (/\bmodel card\b(?!s)/i.test(title)) return 'model-card'
  return /^readme/i.test(base(path)) || /[-_.]readme[-_.\w]*$/i.test(base(path)) ? 'readme' : 'document'
}

function base(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The first heading, without the words that only say that it is a card. */
function titleOf(prose: readonly Paragraph[]): string | undefined {
  const title = prose.find(({ isHeading }) => isHeading)?.plain ?? ''
  const name = title
    .replace(/\b(?:model|dataset) ?card(?: for)?(?: the)?\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:.-]+|[\s:.-]+$/g, '')
  return name !== '' &&
    name.length <= 80 &&
    !/^(?:model (?:details|description|summary|information)|overview|introduction|table of contents|news|updates?|license|dataset (?:description|summary))$/i.test(
      name,
    )
    ? name
    : undefined
}

/** The names under which the document speaks of its own model, folded: its title, and the stem of the ids it names most. */
function ownNames(title: string | undefined, references: readonly ModelReference[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { id, kind } of references) {
    if (kind === 'dataset') continue
    const stem = /^[a-z]+(?:[-_]?[a-z]+)?/i.exec(id.slice(id.indexOf('/') + 1))?.[0].split(/[-_]/)[0] ?? ''
    if (stem.length > 2) counts.set(foldWords(stem), (counts.get(foldWords(stem)) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  // `Nova-70B Instruct` is called Nova, too.
  const stem = title?.replace(/[-_ ]v?\d[\d.]*[bm]?\b.*$/i, '') ?? ''
  const own = title && title.split(' ').length <= 5 ? [...new Set([foldWords(title), ...(stem.length > 3 ? [foldWords(stem)] : [])])] : []
  return [...own, ...(most && most[1] >= 2 ? [most[0]] : [])].filter(name => name.length > 2)
}

/** The bases that a card declares are brought in by it. */
function basesOf({ fields }: ModelCard): ModelReference[] {
  return fields.bases.map(({ value, line }) => ({
    hub: 'huggingface',
    kind: 'model',
    id: value,
    line,
    endLine: line,
    entry: 'card',
    weight: 'full',
  }))
}
