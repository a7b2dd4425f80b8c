import type { Rule } from '#osd/rule.ts'
import { productLimits } from '#osd/shared/products.ts'

/** The grant holds only with a vendor's device or service, or as part of one product. Breaks OSD 8. */
export const rule: Rule = {
  id: 'product-bound',
  breaks: 8,
  also: [6, 10],
  appliesTo: clause => productLimits(clause)[0],
  examples: {
    breaking: [
      'The firmware may be used only with Example microcontrollers.',
      'Use is restricted to devices of Example Corporation.',
      'It may be redistributed only as part of this package.',
      'The firmware can only be used with genuine Acme boards.',
      'This software is supplied for use with Example chips.',
    ],
    harmless: [
      'Intel License Agreement',
      "Redistribution is permitted provided that the following conditions are met:\n\n1. Keep this notice.\n\nTHIS SOFTWARE IS PROVIDED AS IS.\n\n* The following license covers the files from Intel's collection:\n\n    Acme License Agreement",
      'The library works only with some devices.',
      'You may use it with any device, product or service.',
    ],
  },
}
