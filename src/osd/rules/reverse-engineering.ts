import type { Rule } from '#osd/rule.ts'
import { bans } from '#osd/shared/bans.ts'

/** Taking the program apart is forbidden. Breaks OSD 3: who may change a work may study it. */
export const rule: Rule = {
  id: 'reverse-engineering',
  breaks: 3,
  also: [2],
  appliesTo: clause => bans(clause, 'reverse')[0],
  examples: {
    breaking: [
      'No reverse engineering, decompilation or disassembly of this software is permitted.',
      'Licensee shall not decompile or disassemble the driver.',
      'You agree not to reverse-engineer the files.',
      'Licensee may not:\n- decompile or disassemble the software, except as expressly permitted by applicable law;',
    ],
    harmless: [
      'The terms permit modification of the work for own use and reverse engineering for debugging such modifications.',
      'You may reverse engineer the library.',
    ],
  },
}
