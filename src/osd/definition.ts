import type { Criterion, CriterionNumber } from '#model/criterion.ts'

const PAGE = 'https://opensource.org/osd'

/** The ten criteria of the Open Source Definition as data; titles as OSI has them, the gist in our words. */
export const definition: readonly Criterion[] = [
  {
    number: 1,
    title: 'Free Redistribution',
    gist: 'Anybody may pass the software on, sold or given away, alone or inside a larger collection, without asking and without a royalty.',
    url: PAGE,
  },
  {
    number: 2,
    title: 'Source Code',
    gist: 'The source code comes along or can be had at cost, and may be passed on as well as the compiled form.',
    url: PAGE,
  },
  {
    number: 3,
    title: 'Derived Works',
    gist: 'Changes and derived works are allowed, and may be passed on under the terms of the original.',
    url: PAGE,
  },
  {
    number: 4,
    title: "Integrity of The Author's Source Code",
    gist: 'Changed source may be held back only if patches may be passed on instead; another name or version number may be asked for.',
    url: PAGE,
  },
  {
    number: 5,
    title: 'No Discrimination Against Persons or Groups',
    gist: 'Everybody gets the same rights, whoever they are, wherever they live and however large they are.',
    url: PAGE,
  },
  {
    number: 6,
    title: 'No Discrimination Against Fields of Endeavor',
    gist: 'The software may be used for anything, business and disliked purposes included.',
    url: PAGE,
  },
  {
    number: 7,
    title: 'Distribution of License',
    gist: 'Whoever receives the software has the rights at once, with no further agreement to sign and nobody to register with.',
    url: PAGE,
  },
  {
    number: 8,
    title: 'License Must Not Be Specific to a Product',
    gist: 'The rights hold when the software is taken out of its product, device or distribution.',
    url: PAGE,
  },
  {
    number: 9,
    title: 'License Must Not Restrict Other Software',
    gist: 'The license says nothing about other software that merely travels or runs beside it.',
    url: PAGE,
  },
  {
    number: 10,
    title: 'License Must Be Technology-Neutral',
    gist: 'No term depends on one technology, platform or style of interface, such as a click to accept.',
    url: PAGE,
  },
]

/** The criterion of a number. */
export function criterion(number: CriterionNumber): Criterion {
  const found = definition.find(candidate => candidate.number === number)
  if (!found) throw new Error(`The definition has no criterion ${number}`)
  return found
}
