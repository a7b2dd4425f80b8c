import type { Rule } from '#osd/rule.ts'
import { lawConditions } from '#osd/shared/duties.ts'

/** Obeying the law is made a condition of the license. A concern: which law, and must a license police it? */
export const rule: Rule = {
  id: 'obey-the-law',
  breaks: 6,
  weight: 'concern',
  appliesTo: clause => lawConditions(clause)[0],
  examples: {
    breaking: ['You must use the software in compliance with all applicable laws and regulations.'],
    harmless: ['This license is governed by the laws of France.', 'You are responsible for obeying the laws that apply to you.'],
  },
}
