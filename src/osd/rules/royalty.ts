import type { Rule } from '#osd/rule.ts'
import { fees } from '#osd/shared/money.ts'

/** The license asks to be paid for use or for passing the work on. Breaks OSD 1. */
export const rule: Rule = {
  id: 'royalty',
  breaks: 1,
  also: [5, 6],
  appliesTo: clause => fees(clause)[0],
  examples: {
    breaking: [
      'Licensee must pay a royalty of two dollars for each copy distributed.',
      'You must purchase a license key if you keep using the program.',
      'A separate license must be purchased for every server on which it runs.',
      'If you continue to use this software you are required to pay the registration fee.',
    ],
    harmless: [
      'The license is royalty-free and no payment is required.',
      'You must not charge a license fee for the rights granted by this License.',
      'Each contributor grants a license under its patents, without payment of royalties.',
    ],
  },
}
