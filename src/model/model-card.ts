import type { Part } from '#model/finding.ts'
import type { Span } from '#model/location.ts'
import type { ModelReference, UnresolvedReference } from '#model/model-reference.ts'

/** A value of front matter and its line. */
export interface Told {
  readonly value: string
  readonly line: number
}

/**
 * What a card declares in its fields.
 *
 * Source: https://huggingface.co/docs/hub/model-cards and https://huggingface.co/docs/hub/datasets-cards
 */
export interface CardFields {
  /** Hub tags of licenses; several where the card gives a list. */
  readonly licenses: readonly Told[]
  /** Line of the key `license`, also where it has no value. */
  readonly licenseLine?: number
  readonly licenseName?: Told
  readonly licenseLink?: Told
  readonly bases: readonly Told[]
  /** `finetune`, `adapter`, `merge` or `quantized`. */
  readonly relation?: Told
  readonly datasets: readonly Told[]
  /** Free words by which the model is to be found. */
  readonly tags?: readonly Told[]
  /** Terms that a visitor has to accept before the files are given out. */
  readonly gatedPrompt?: Told
}

/** A sentence or field of prose that says under which license something is given. */
export interface LicenseStatement extends Span {
  /** The words that name the license. */
  readonly text: string
  /** Where the words link to. */
  readonly link?: string
  /** What it is said of, where the words tell. */
  readonly part?: Part
  /** The words can mean nothing else than the model that the document is about: “this model is released under …”. */
  readonly own?: true
  /** The words mean the model of another. */
  readonly other?: true
  /** A field or sentence of its own says it (`License: …`, “released under …”); `badge` and `section` are weaker, `terms` counts only where it names a license that is known. */
  readonly form: 'field' | 'sentence' | 'section' | 'badge' | 'terms'
}

/** Words by which a text limits the use of its own model, whatever license it names. */
export interface Limit extends Span {
  readonly words: string
}

/** Words by which a text calls something open source. */
export interface Claim extends Span {
  /** The words as written. */
  readonly words: string
  /** `own`: of what this file describes. `named`: of another thing, by its name. */
  readonly of: 'own' | 'named'
  /** The words around, in which the name of the other thing stands. */
  readonly about?: string
  /** A tag of the front matter, no sentence. */
  readonly tag?: true
  readonly language: string
}

/** Which of the three parts of the Open Source AI Definition a card speaks of. */
export type Shown = 'shown' | 'missing' | 'silent'

/** A second lens on a claim. Source: https://opensource.org/ai/open-source-ai-definition */
export interface OpenSourceAi {
  readonly data: Shown
  readonly code: Shown
  readonly parameters: Shown
}

/** A card of a model or data set: a file, or one entry of a gallery. */
export interface ModelCard extends Span {
  /** `model-card`, `dataset-card`, `readme`, `gallery-entry`, `template`. */
  readonly kind: string
  /** What the card calls its subject: title or name. */
  readonly name?: string
  /** The names under which it speaks of its subject, folded to letters and digits. */
  readonly names: readonly string[]
  readonly fields: CardFields
  readonly statements: readonly LicenseStatement[]
  readonly claims: readonly Claim[]
  readonly limits?: readonly Limit[]
  readonly osaid: OpenSourceAi
}

/** A file that names models, taken apart. Nothing here is judged. */
export interface ParsedModelFile {
  readonly path: string
  /** The kind of card or the reader that understood the file. */
  readonly kind: string
  readonly cards: readonly ModelCard[]
  readonly references: readonly ModelReference[]
  readonly unresolved: readonly UnresolvedReference[]
  /** Why the file, or a part of it, could not be read; the rest was. */
  readonly error?: { readonly message: string; readonly line?: number }
}
