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
      'The software may not be included in any dataset for training.',
      'It may not be distributed, whole or in part, in a trained model, unless that model is open.',
      'Crawlers are prohibited from copying the files for AI purposes.',
      'Without a commercial license, you may not use the software to train models that write code.',
    ],
    harmless: [
      'You may not use our name for a model trained with the files.',
      'The model was trained on public data.',
      'You may train other models with the output.',
    ],
  },
}
