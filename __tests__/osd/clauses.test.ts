import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { clausesOf } from '#osd/clauses.ts'

const cases: readonly { name: string; text: string; clauses: [string, string][] }[] = JSON.parse(
  readFileSync(new URL('clauses.cases.json', import.meta.url), 'utf8'),
)

describe('a text is taken apart into clauses', () => {
  test.each(cases)('$name', ({ text, clauses }) => {
    expect(clausesOf(text).map(clause => [clause.section ?? '', clause.text])).toEqual(clauses)
  })

  test('each clause stands in the text at its offsets and line', () => {
    for (const { text } of cases)
      for (const clause of clausesOf(text)) {
        expect(text.slice(clause.from, clause.to)).toBe(clause.text)
        expect(clause.line).toBe(text.slice(0, clause.from).split('\n').length)
      }
  })

  test('a lead-in governs the items of its list', () => {
    const [lead, first] = clausesOf('You agree not to use the model:\n\n- to spread lies;\n- for spam.\n')
    expect(lead?.own).toBe(0)
    expect(first?.words.slice(0, first.own).map(({ word }) => word)).toEqual(['you', 'agree', 'not', 'to', 'use', 'the', 'model'])
  })
})
