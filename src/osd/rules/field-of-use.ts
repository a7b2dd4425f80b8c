import type { Rule } from '#osd/rule.ts'
import { fieldBans } from '#osd/shared/fields.ts'
import { purposeLimits } from '#osd/shared/purposes.ts'

/** A field, an activity or a purpose is closed: weapons, gambling, harm of any kind, whatever the list of uses holds. Breaks OSD 6. */
export const rule: Rule = {
  id: 'field-of-use',
  breaks: 6,
  also: [5],
  appliesTo: clause => fieldBans(clause)[0] ?? purposeLimits(clause)[0],
  examples: {
    breaking: [
      'The software may not be used for military purposes.',
      'You agree not to use the model to generate or spread disinformation.',
      'The Software shall be used for Good, not Evil.',
      'You may use this code for anything except evil.',
      'The software is not licensed for use in nuclear facilities.',
      'The files may be used only to draw the maps of Example City.',
      'It may be used for peaceful ends only.',
      'You must use the program in a way that honors your ancestors.',
      'You may use the library, but not to build a casino.',
      'Use of this tool for online gambling is forbidden.',
      'The textures are meant for use inside the game only.',
      'You can use this theme for your own website, but not for a product that you sell.',
      'Use in any system whose failure could lead to injury is not licensed.',
      'The rights granted above may only be exercised to develop applications for the Acme Store.',
      'This license excludes the use inside game consoles.',
    ],
    harmless: [
      'You may use this file only in accordance with the terms.',
      'The notices of others are provided for informational purposes only.',
      'The mark may be used only to name the origin of the work.',
      'This software is not designed or intended for use in nuclear facilities.',
      'The name of the author may not be used to endorse or promote products.',
      'You may not use this file except in compliance with the License.',
      'The licensor grants the rights hereunder, and the work does not constitute defamation or invasion of privacy.',
      'Use for any lawful or unlawful purpose is at your own risk, without warranty.',
    ],
  },
}
