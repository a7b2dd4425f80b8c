import type { Rule } from '#osd/rule.ts'
import { territories } from '#osd/shared/places.ts'

/** The grant ends at a border. Breaks OSD 5: people elsewhere get nothing. */
export const rule: Rule = {
  id: 'territory',
  breaks: 5,
  appliesTo: clause => territories(clause)[0],
  examples: {
    breaking: [
      'This license does not apply in the European Union.',
      'You may use the software only within the United States.',
      'The rights are not granted to individuals domiciled in, or companies with a principal place of business in, the European Union.',
      'You must not use the model outside the territory.',
      'This license is valid worldwide, except in the territories of Freedonia.',
    ],
    harmless: [
      'You may not export the software to any country in violation of export laws.',
      'This license is governed by the laws of Germany.',
      'A worldwide license is granted.',
      'The mirrors are found worldwide, except for some countries without servers.',
    ],
  },
}
