import type { Rule } from '#osd/rule.ts'
import { binaryOnly } from '#osd/shared/forms.ts'

/** Only compiled code may be passed on, or source may not. Breaks OSD 2. */
export const rule: Rule = {
  id: 'source-withheld',
  breaks: 2,
  also: [3],
  appliesTo: clause => binaryOnly(clause)[0],
  examples: {
    breaking: [
      'Redistribution and use in binary form, without modification, are permitted.',
      'You may distribute the library in object code form only.',
      'The source code may not be given to anybody else.',
      'Only compiled versions may be shipped to customers.',
    ],
    harmless: [
      'Redistribution and use in source and binary forms are permitted.',
      'You may distribute the Program in object code form provided that you also make the source code available.',
      'You may use the helper only, not compiled under Debian.',
      'The source code must not be misrepresented as being the original.',
    ],
  },
}
