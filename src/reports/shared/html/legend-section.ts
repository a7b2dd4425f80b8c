import { markup } from '#reports/shared/html/markup.ts'
import { facts, section, type Section } from '#reports/shared/html/table.ts'

/** What the words of the report mean, for a reader who sees it for the first time. */
export function legendSection(): readonly Section[] {
  return section('words', 'What the words mean', [
    facts([
      [
        'Open Source; terms OSI-approved',
        'The Open Source Initiative has approved the license: by its id, or by a text that matches with nothing restrictive added.',
      ],
      [
        'Does not meet the Open Source Definition',
        'A term breaks at least one of the ten criteria. “OSI says so” stands only where OSI itself said it; else it is our reading of the clause shown, and OSI has not reviewed the license.',
      ],
      [
        'Not reviewed by OSI',
        'A license is known, OSI has not approved it, and no clear breach was found. This neither accuses nor clears it.',
      ],
      ['License not known', 'No license could be found out, for the reason given. Not known is never taken for open.'],
      [
        'Weights, data, content',
        'The Open Source Definition speaks of software. Of weights, data and content only the terms are judged; whether a model is Open Source AI is not decided by that.',
      ],
    ]),
    markup`<p>A quote stands byte for byte as the license has it; where no text was at hand, the clause is told in our own words with its section and address.</p>`,
  ])
}
