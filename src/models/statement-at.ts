import type { LicenseStatement } from '#model/model-card.ts'
import type { Part } from '#model/finding.ts'
import { lineAt, type Paragraph } from '#models/paragraphs.ts'

/** A statement on a license by its place in a paragraph, with the link that stands there. */
export function statement(
  paragraph: Paragraph,
  from: number,
  to: number,
  form: LicenseStatement['form'],
  part: Part | undefined,
): LicenseStatement {
  const plain = paragraph.plain.slice(from, to)
  const lead = plain.length - plain.trimStart().length
  const link =
    /\]\(\s*<?([^()\s<>]{1,1000})/.exec(paragraph.raw.slice(from, to + 1000))?.[1] ??
    /https?:\/\/[^\s)>\]]{1,500}/.exec(paragraph.raw.slice(from, to))?.[0]
  const near = link !== undefined && paragraph.raw.indexOf(link, from) <= to + 4
  return {
    text: plain
      .replace(/\s+/g, ' ')
      .replace(/[|.\s]+$/, '')
      .trim(),
    ...(near ? { link } : {}),
    ...(part ? { part } : {}),
    form,
    line: lineAt(paragraph.raw, from + lead, paragraph.line),
    endLine: lineAt(paragraph.raw, to, paragraph.line),
  }
}
