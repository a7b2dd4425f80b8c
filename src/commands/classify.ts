import { jsonText } from '#reports/shared/escape.ts'
import type { BesideFile, Classification, LicenseFile } from '#classify.ts'
import { decode } from '#detect/decode.ts'
import { identify } from '#detect/identify.ts'
import { openIndex } from '#detect/license-index.ts'
import type { Command, World } from '#model/command.ts'
import { plainLicense } from '#plain-license.ts'

/** `classify FILE…`: which licenses a text holds and what the definition says to it. */
export const command: Command = {
  name: 'classify',
  operands: '[--rules-only] FILE…',
  summary: 'Says which licenses a text holds and judges it against the Open Source Definition.',
  options: {
    'rules-only': { type: 'boolean', help: 'judge by the clauses alone, without index and catalogue' },
    offline: { type: 'boolean', help: 'touch no network (this command never does)' },
  },
  async run({ operands, options }, world) {
    const judge = options['rules-only'] === true ? byRulesAlone : judgeWith(world)
    let isRead = operands.length > 0
    for (const path of operands) isRead = (await answer(path, judge, world)) && isRead
    return isRead ? 0 : 2
  },
}

type Judge = (file: LicenseFile) => Promise<Classification>

async function byRulesAlone(file: LicenseFile): Promise<Classification> {
  const { byRules } = await import('#classify.ts')
  return { licenses: [], mentions: [], verdict: byRules(file) }
}

/** Judges one file after the other. Rules and catalogue are loaded with the first that needs them: they are half of the program. */
function judgeWith(world: World): Judge {
  const index = openIndex(world.licenseIndex())
  const open = world.openLicenses()
  return async file => {
    const identified = identify(file.text, index)
    const plain = file.beside ? undefined : plainLicense(identified, open)
    if (plain) return plain
    const { judgeIdentified } = await import('#classify.ts')
    return judgeIdentified(file, identified, index, world.knowledge(), world.now)
  }
}

async function answer(path: string, judge: Judge, world: World): Promise<boolean> {
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
  const { verdict, ...rest } = await judge(file)
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
