import type { Rule } from '#osd/rule.ts'
import { bans, isNarrowed } from '#osd/shared/bans.ts'
import { actsLeftOut } from '#osd/shared/carve-outs.ts'
import { sizeCaps } from '#osd/shared/people.ts'
import { isOfChanges, unmodified } from '#osd/shared/forms.ts'
import { isOfOtherModel } from '#osd/shared/model-bans.ts'

/** Changing the work, or passing changed copies on, is forbidden. Breaks OSD 3. */
export const rule: Rule = {
  id: 'no-derivatives',
  breaks: 3,
  also: [4],
  appliesTo: clause =>
    sizeCaps(clause).length > 0
      ? undefined
      : (bans(clause, 'modify').find(ban => !isOfOtherModel(ban) && (ban.consent || !isNarrowed(clause, ban))) ??
        bans(clause, 'distribute').find(ban => !isNarrowed(clause, ban) && isOfChanges(clause, ban)) ??
        unmodified(clause)[0] ??
        actsLeftOut(clause, 'modify')[0]),
  examples: {
    breaking: [
      'You may not modify, translate or adapt the software.',
      'Derivative works are not permitted.',
      'The files may be passed on as long as they are left unmodified.',
      'No right to create derivative works is granted.',
      'You may pass this archive on, but every file in it has to stay as it is.',
      'You may use it for any purpose other than making changes or new works based on it.',
      'Only the original archive, complete and unaltered, may be distributed.',
    ],
    harmless: [
      '<!-- This file is written by a tool. Do not edit. -->',
      'To accomplish this, add the phrase "Distribution of modified versions is prohibited" to the license reference.',
      'Everyone is permitted to copy and distribute verbatim copies of this license document, but changing it is not allowed.',
      'Altered source versions must be plainly marked as such.',
      'You may not modify the copyright notices.',
      'The logotype cannot be changed in any way.',
      'Redistribution and use, with or without modification, are permitted.',
    ],
  },
}
