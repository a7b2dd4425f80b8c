import type { Rule } from '#osd/rule.ts'
import { excludedPersons } from '#osd/shared/people.ts'

/** Named persons, companies or kinds of people get no rights. Breaks OSD 5. */
export const rule: Rule = {
  id: 'persons-excluded',
  breaks: 5,
  also: [6],
  appliesTo: clause => excludedPersons(clause)[0],
  examples: {
    breaking: [
      'Employees of Example Corporation may not use this software.',
      'This license is granted to everyone except the following companies.',
      'Police forces and their suppliers receive no license.',
      'The program may not be used by government agencies.',
      'Permission is denied to any organization who:\n- employs soldiers;\n- sells arms.',
      'The code may not be used by any company that drills for oil.',
      'Any use by corporations is forbidden.',
      'The software may not be used by any organization, corporation or individual who makes arms.',
      'You may not use it if you are involved in inflicting bodily harm.',
      'You represent and warrant that you are not an employee of a for-profit entity.',
    ],
    harmless: [
      'The software may not be used by anyone who does not accept these terms.',
      'No person may be held responsible for the software.',
      'You may not impose further restrictions on the recipients.',
      'Government users acquire the software with only those rights set forth herein.',
    ],
  },
}
