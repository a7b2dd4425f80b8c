import type { Rule } from '#osd/rule.ts'
import { bans, isNarrowed, isServed } from '#osd/shared/bans.ts'
import { actsLeftOut } from '#osd/shared/carve-outs.ts'
import { channels, recipients } from '#osd/shared/channels.ts'
import { sizeCaps } from '#osd/shared/people.ts'
import { isOfChanges, isOfSource } from '#osd/shared/forms.ts'
import { modelBehind } from '#osd/shared/model-bans.ts'

/** Passing the work on is forbidden, or needs somebody's leave. Breaks OSD 1. */
export const rule: Rule = {
  id: 'no-redistribution',
  breaks: 1,
  appliesTo: clause =>
    sizeCaps(clause).length > 0
      ? undefined
      : (bans(clause, 'distribute', 'copy').find(
          ban =>
            modelBehind(clause, ban.provision, ban.act) === undefined &&
            !isServed(clause, ban) &&
            !(isNarrowed(clause, ban) && !ban.consent) &&
            !isOfSource(clause, ban) &&
            !isOfChanges(clause, ban),
        ) ??
        actsLeftOut(clause, 'distribute')[0] ??
        channels(clause)[0] ??
        recipients(clause)[0]),
  examples: {
    breaking: [
      'You may not redistribute this program without the written permission of the author.',
      'Copying or passing on the files to third parties is strictly forbidden.',
      'No part of this work may be reproduced in any form.',
      'You may do anything with it but distribute it.',
      'Downloads are permitted only through our own server.',
      'Only the author may publish copies.',
      'You may share copies only with other members of the institute.',
      'Ask the author before you put this package on a server.',
      'Any of the following actions are strictly prohibited without prior consent of the author:\n1. Copying or forking this repository.\n2. Publishing any part of it.',
      'Users should not distribute this work or modified versions.',
      'All other uses are prohibited, including:\n- redistribution\n- hosting',
      'Prohibited activities\n\n- Reuploading the files\n- Republishing them',
      '| You can | You cannot |\n|---|---|\n| Play it | Redistribute it |\n| Change it | Put it on a server |',
      'Please do not reupload this work or its forks to other sites without prior permission.',
    ],
    harmless: [
      'If conditions are imposed on you that forbid you to fulfill the conditions of this license, you may not copy the work at all.',
      '| You can | You cannot |\n|---|---|\n| Redistribute it | Hold us liable |\n| Sell it | Use our name |',
      'It forbids you to use our marks in any way that might imply that we endorse your distribution.',
      'Anyone may distribute the Program, provided that Section 3 ("No Warranty") will always appear on it and that such distribution will neither violate nor otherwise contravene the laws of countries having jurisdiction over the distribution itself.',
      'Other forms of redistribution are allowed only under a separate agreement.',
      'We may choose not to make a commercial version available.',
      'You may not copy or distribute the Program except as expressly provided under this License.',
      'The name of the author may not be distributed with modified versions.',
      'Redistributions in binary form must reproduce the above copyright notice.',
      'This file is part of the source archive, but not the distributed binary.',
      'You may not distribute the Program under any other license.',
    ],
  },
}
