import type { Rule } from '#osd/rule.ts'
import { bans, isNarrowed, isServed } from '#osd/shared/bans.ts'
import { hasWord, wordSet } from '#osd/shared/find.ts'
import { charges } from '#osd/shared/money.ts'

/** Selling copies or charging for them is forbidden. Breaks OSD 1, which wants sale allowed even inside a larger collection. */
export const rule: Rule = {
  id: 'no-sale',
  breaks: 1,
  also: [6],
  appliesTo: clause =>
    [
      ...bans(clause, 'sell')
        .filter(ban => !isServed(clause, ban))
        .filter(ban => ban.consent || !isNarrowed(clause, ban)),
      ...charges(clause),
    ].find(
      found =>
        !hasWord(clause, found.provision, wordSet('itself themselves source licensing exercise')) &&
        // `The grant of rights does not include the right to sell` denies; what is behind the word of force may be a grant.
        !hasWord(clause, { from: found.provision.marker.to, to: found.provision.to }, wordSet('grant')),
    ),
  examples: {
    breaking: [
      'You may not sell or rent the software.',
      'The program must always be passed on free of charge.',
      'Copies may be given away provided that no fee is charged.',
      'Selling this library, alone or in a bundle, is prohibited.',
      'Any trading of the files is prohibited.',
      'You may not restrict access to or sell any pack that includes these files.',
      'You may redistribute the program only if:\n- it remains free of charge;\n- this file is included.',
    ],
    harmless: [
      'A license must grant permission to use and copy the software for any use (commercial or not) for no fee.',
      'You cannot claim the text as your own and resell it.',
      'You must allow unlimited reproduction and distribution without fee.',
      'The redistribution and use of this software is allowed without the payment of fees or royalties provided that this notice is kept.',
      'If you publish more than 100 copies, name a network location with a complete copy, free of added material, which the public has access to download anonymously at no charge.',
      'You may charge a fee for the physical act of transferring a copy.',
      'Neither the font nor its parts may be sold by itself.',
      'Permission to use, copy and sell this software without fee is hereby granted.',
    ],
  },
}
