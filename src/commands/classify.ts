import { jsonText } from '#reports/shared/escape.ts'
import { byRules, classify, type BesideFile, type Classification } from '#classify.ts'
import { decode } from '#detect/decode.ts'
import { openIndex, type LicenseIndex } from '#detect/license-index.ts'
import type { Command, World } from '#model/command.ts'
import type { Knowledge } from '#model/knowledge.ts'

/** `classify FILE…`: which licenses a text holds and what the definition says to it. */
export const command: Command = {
  name: 'classify',
  operands: '[--rules-only] FILE…',
  summary: 'Says which licenses a text holds and judges it against the Open Source Definition.',
  options: {
    'rules-only': { type: 'boolean', help: 'judge by the clauses alone, without index and catalogue' },
    offline: { type: 'boolean', help: 'touch no network (this command never does)' },
  },
  run({ operands, options }, world) {
    const rulesOnly = options['rules-only'] === true
    const engine = rulesOnly ? undefined : { index: openIndex(world.licenseIndex()), knowledge: world.knowledge() }
    const read = operands.map(path => answer(path, engine, world))
    return Promise.resolve(operands.length > 0 && read.every(Boolean) ? 0 : 2)
  },
}

/** What a text is compared with; without it the rules judge alone. */
interface Engine {
  readonly index: LicenseIndex
  readonly knowledge: Knowledge
}

function answer(path: string, engine: Engine | undefined, world: World): boolean {
  const content = world.read(path)
  const decoded = 'error' in content ? content : decode(content.bytes)
  if ('error' in decoded) {
    world.write(
      `${jsonText({ path, licenses: [], mentions: [], osd: { verdict: 'unknown', reason: 'not-identified', violations: [] }, error: decoded.error })}\n`,
    )
    return false
  }
  const beside = besideOf(path, decoded.text, world)
  const file = { path, text: decoded.text, ...(beside.length > 0 ? { beside } : {}) }
  const result: Classification = engine
    ? classify(file, engine.index, engine.knowledge, world.now)
    : { licenses: [], mentions: [], verdict: byRules(file) }
  const { verdict, ...rest } = result
  world.write(`${jsonText({ path, ...rest, osd: { violations: [], ...verdict } })}\n`)
  return true
}

/** Files whose place beside a license makes them part of its terms, and when: always, or where the license speaks of them. */
const BESIDE: readonly { readonly names: readonly string[]; readonly where: RegExp }[] = [
  {
    names: ['COMMONS-CLAUSE.md', 'COMMONS-CLAUSE.txt', 'COMMONS-CLAUSE', 'COMMONS_CLAUSE.md', 'COMMONS_CLAUSE.txt', 'COMMONS_CLAUSE'],
    where: /(?:)/,
  },
  { names: ['NOTICE', 'NOTICE.md', 'NOTICE.txt'], where: /(?:)/ },
  {
    names: [
      'USE_POLICY.md',
      'USE_POLICY.txt',
      'USE_POLICY',
      'ACCEPTABLE_USE_POLICY.md',
      'ACCEPTABLE-USE-POLICY.md',
      'ACCEPTABLE_USE_POLICY.txt',
      'ACCEPTABLE_USE.md',
    ],
    where: /acceptable\s+use|use[\s_-]+policy|use\s+restrictions|prohibited\s+use/i,
  },
  { names: ['LICENSE-MODEL', 'LICENSE-MODEL.md', 'LICENSE-MODEL.txt', 'LICENSE_MODEL'], where: /license[-_]model|model\s+license/i },
]

/** A file beside a license that is larger is no notice. */
const LARGEST_BESIDE = 1 << 20

function besideOf(path: string, text: string, world: World): BesideFile[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return BESIDE.filter(({ where }) => where.test(text)).flatMap(({ names }) =>
    names.flatMap(name => {
      if (folder + name === path) return []
      const content = world.read(folder + name, LARGEST_BESIDE)
      const decoded = 'error' in content ? content : decode(content.bytes)
      return 'error' in decoded ? [] : [{ path: folder + name, text: decoded.text }]
    }),
  )
}
