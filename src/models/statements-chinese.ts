import type { Part } from '#model/finding.ts'
import type { LicenseStatement } from '#model/model-card.ts'
import { namesIn } from '#models/claim-context.ts'
import { lineAt, type Paragraph } from '#models/paragraphs.ts'
import { statement } from '#models/statement-at.ts'

/** Words that only a license is called by. */
const NAMES = /licen[cs]e|apache|\bmit\b|\bbsd\b|gpl|\bcc[- ]by|\bcc0|rail|mpl|许可|許可|协议|協議/i

/** “代码采用 Apache 2.0 协议”: what, “is under”, the name, “license”. The address of a link between them is blank by now. */
const UNDER_CHINESE =
  /((?:代码|源码|代碼|脚本|腳本|权重|權重|模型|数据集?|數據集?|项目|仓库)[^。；;，,\n]{0,16}?)(?:采用|採用|遵循|遵守|基于|基於|使用|依照|按照|以|在)\s{0,4}([A-Za-z][A-Za-z0-9.+-]*(?: {1,3}[A-Za-z0-9.+-]+){0,6})\s{0,400}(许可|許可|协议|協議|授权|授權|开源|licen[cs]e)/giu

/** Finds what Chinese prose says of licenses: by name, or by the link to a document of its own. */
export function statementsChinese(paragraph: Paragraph, names: readonly string[]): LicenseStatement[] {
  return [...byName(paragraph), ...byLink(paragraph, names)]
}

function byName(paragraph: Paragraph): LicenseStatement[] {
  return [...paragraph.plain.matchAll(UNDER_CHINESE)].flatMap(match => {
    const [whole, what = '', name = '', ending = ''] = match
    const from = match.index + whole.lastIndexOf(name)
    if (!NAMES.test(name) && !NAMES.test(ending)) return []
    const part = partOfChinese(what)
    const told = statement(paragraph, from, from + name.length, 'sentence', part)
    const before = paragraph.plain.slice(Math.max(0, match.index - 8), match.index)
    // “当前 YuE2 权重”: a name before it is that of another.
    const own = part === 'weights' && OWN_CHINESE.test(before) && !/[A-Za-z0-9]\s+$/.test(before)
    return [own ? { ...told, own: true as const } : told]
  })
}

/** “仓库的代码” is code, “模型代码” too, “模型权重” are weights: the last noun tells. */
function partOfChinese(what: string): Part | undefined {
  const noun = what.match(/代码|源码|代碼|脚本|腳本|权重|權重|模型|数据|數據/g)?.at(-1) ?? ''
  return /代|源|本/.test(noun) ? 'code' : /权|權|模/.test(noun) ? 'weights' : /数|數/.test(noun) ? 'data' : undefined
}

/** What stands before “模型” where the document's own is meant. */
const OWN_CHINESE = /(?:^|[。；;，,：:!！\s|]|[本该該此其]|我们的?|我們的?|[预預]训练|微调后?的?|发布的|發布的|所有|全部)$/

/** “模型的使用需遵循《…许可协议》”, where the link tells which. */
const LINKED =
  /(模型|权重|權重)([^。；;\n[\]]{0,24}?)(?:遵循|遵守|受|依照|按照|采用|採用|依据)[^。；;\n[\]]{0,8}\[([^\]\n]{2,80})\]\(([^()\s]{1,500})\)/gu

function byLink({ raw, line }: Paragraph, names: readonly string[]): LicenseStatement[] {
  return [...raw.matchAll(LINKED)].flatMap(match => {
    const [whole, , , text = '', link = ''] = match
    if (!/许可|許可|协议|協議|授权|授權|条款|條款/.test(text)) return []
    const before = raw.slice(Math.max(0, match.index - 30), match.index)
    const own = OWN_CHINESE.test(before) || namesIn(/[^。；;，,\n]*$/.exec(before)?.[0] ?? '', names)
    const at = lineAt(raw, match.index + whole.length - link.length, line)
    return [
      { text, link, part: 'weights' as const, form: 'sentence' as const, ...(own ? { own: true as const } : {}), line: at, endLine: at },
    ]
  })
}
