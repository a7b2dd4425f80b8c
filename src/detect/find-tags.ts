/** An `SPDX-License-Identifier` line. */
export interface Tag {
  readonly ids: readonly string[]
  readonly relation: 'and' | 'or'
  readonly exception?: string
  readonly from: number
  readonly to: number
}

const TAG = /SPDX-License-Identifier:[ \t]*([A-Za-z0-9.+() \t-]{1,200})/g

/** Finds the tags of a text; source: SPDX specification, annex "Using SPDX short identifiers in source files". */
export function findTags(text: string): Tag[] {
  const found: Tag[] = []
  for (const { index, 0: whole, 1: said = '' } of text.matchAll(TAG)) {
    const tag = read(said)
    if (tag.ids.length > 0) found.push({ ...tag, from: index, to: index + whole.length })
  }
  return found
}

/** Ids and operators in turn; the first word out of turn ends the expression. */
function read(said: string): Omit<Tag, 'from' | 'to'> {
  const ids: string[] = []
  let relation: Tag['relation'] = 'and'
  let exception: string | undefined
  let operator = 'and'
  for (const word of said.replace(/[()]/g, ' ').split(/\s+/)) {
    if (word === '') continue
    const isOperator = /^(?:and|or|with)$/i.test(word)
    if (isOperator === (operator !== '') || !/^[A-Za-z0-9.+-]*[A-Za-z0-9+]$/.test(word)) break
    if (isOperator) operator = word.toLowerCase()
    else {
      if (operator === 'with') exception = word
      else ids.push(word)
      if (operator === 'or') relation = 'or'
      operator = ''
    }
  }
  return { ids, relation, ...(exception === undefined ? {} : { exception }) }
}
