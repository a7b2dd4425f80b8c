import type { Rule } from '#osd/rule.ts'
import { actsLeftOut } from '#osd/shared/carve-outs.ts'
import { trainingBans } from '#osd/shared/fields.ts'

/** The work or its output may not be used to train or improve other models. Breaks OSD 6. */
export const rule: Rule = {
  id: 'output-training',
  breaks: 6,
  also: [9],
  appliesTo: clause => trainingBans(clause)[0] ?? actsLeftOut(clause, 'train')[0],
  examples: {
    breaking: [
      'You will not use the outputs of the model to improve any other large language model.',
      'The work may be used for any purpose except the training of generative models.',
      'The files may not be used to train machine learning systems.',
    ],
    harmless: ['The model was trained on public data.', 'You may train other models with the output.'],
  },
}
