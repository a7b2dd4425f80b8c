import type { ModelCard, ParsedModelFile } from '#model/model-card.ts'
import type { ModelReference } from '#model/model-reference.ts'
import { foldWords } from '#models/claim-context.ts'
import { readClaims, tagClaims } from '#models/claims.ts'
import { NO_FIELDS, readFrontMatter, type FrontMatter } from '#model/front-matter.ts'
import { licenseStatements } from '#models/license-statements.ts'
import { limitsOfGate, readLimits } from '#models/limits.ts'
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

/** Keys of site generators, of skills for agents and of notes: a license beside them is that of the text. */
const FOREIGN_KEYS = new Set(
  'title name description date layout author authors slug draft permalink category categories stamp allowed-tools compatibility metadata version sidebar_position sidebar_label status owner created updated modified weight toc summary aliases'.split(
    ' ',
  ),
)

/** Keys of a card that other front matter has, too. */
const COMMON_KEYS = new Set(['license', 'license_name', 'language', 'metrics', 'tasks', 'frameworks', 'inference', 'configs'])

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
  const fields = front && !isForeign(front) ? front.fields : NO_FIELDS
  const name = titleOf(prose)
  const names = ownNames(name, found.references)
  const limits = kind === 'model-card' || kind === 'dataset-card' ? [...readLimits(prose), ...limitsOfGate(fields.gatedPrompt)] : []
  const card: ModelCard = {
    kind,
    ...(name ? { name } : {}),
    names,
    line: 1,
    endLine: lines.length,
    fields,
    statements: kind === 'template' ? [] : licenseStatements(prose, names),
    claims: kind === 'template' ? [] : [...(kind === 'model-card' ? tagClaims(fields.tags ?? []) : []), ...readClaims(prose, names)],
    ...(limits.length > 0 ? { limits } : {}),
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
  const keys = front && !isForeign(front) ? front.keys : []
  if (keys.some(key => DATASET_KEYS.has(key)) || /data(?:set)?[-_ ]?card(?!s)/i.test(base(path))) return 'dataset-card'
  if ((front && front.keys.length === 0 && front.fields.licenseLine) || keys.some(key => CARD_KEYS.has(key))) return 'model-card'
  if (/model[-_ ]?card(?!s)|model[-_]cards[-_]/i.test(base(path)) || /(?:^|\/)model[-_]?cards?\/[^/]+$/i.test(path)) return 'model-card'
  const title = prose.find(({ isHeading }) => isHeading)?.plain ?? ''
  if (/\bmodel card\b(?!s)/i.test(title)) return 'model-card'
  return /^readme/i.test(base(path)) || /[-_.]readme[-_.\w]*$/i.test(base(path)) ? 'readme' : 'document'
}

/** Front matter of something else than a card, which may have a license all the same. A Space of the Hub has a `title`, too. */
function isForeign({ keys }: FrontMatter): boolean {
  return keys.some(key => FOREIGN_KEYS.has(key)) && !keys.some(key => key === 'sdk' || (CARD_KEYS.has(key) && !COMMON_KEYS.has(key)))
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
    .replace(/^[^\p{L}\p{N}]+|[\s:.-]+$/gu, '')
  return name !== '' &&
    name.length <= 80 &&
    !/^(?:model (?:details|description|summary|information)|overview|introduction|table of contents|news|updates?|license|dataset (?:description|summary)|(?:模型|项目|項目)?(?:介绍|介紹|简介|簡介|描述|概述|说明|說明|概览)(?:\s*\/\s*\w+)?|更新(?:信息|日志)?|新闻|目录(?:\/.*)?)$/i.test(
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
  // `Nova-70B-Chat` is spoken of as Nova-70B.
  const plain =
    title?.replace(/(?:[-_ ](?:chat|instruct|base|it|hf|gguf|ggml|awq|gptq|fp8|int[48]|[48]bit|preview|\d{1,4}[kKM]))+$/i, '') ?? ''
  const own =
    title && title.split(' ').length <= 5
      ? [...new Set([title, ...(plain.length > 3 ? [plain] : []), ...(stem.length > 3 ? [stem] : [])].map(foldWords))]
      : []
  return [...own, ...(most && most[1] >= 2 ? [most[0]] : [])].filter(name => name.length > 2 || /^\p{Script=Han}{2}$/u.test(name))
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
