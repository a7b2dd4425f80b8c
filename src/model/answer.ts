/**
 * What a source says about a component’s license.
 *
 * “It declares none” and “it could not be asked” stay apart: the first is a finding, the second is worth another try
 * and never lets a pull request through.
 */
export type Answer =
  | {
      readonly kind: 'declared'
      /** The license as the source wrote it. Several without a stated relation stay apart, in `unrelated`. */
      readonly license: string
      readonly unrelated?: readonly string[]
      /** Addresses of texts that the source gives beside the names, in their order; they speak where a name says nothing. */
      readonly addresses?: readonly string[]
      readonly source: string
      readonly url: string
      /** An identified text outranks metadata. */
      readonly strength: 'text' | 'metadata' | 'weak'
      readonly date?: string
      readonly revision?: string
      /** What a reader has to know to weigh it: not this version, read from a repository … */
      readonly note?: string
      /** Where the source code lies, as the source says it. */
      readonly repository?: string
    }
  | {
      readonly kind: 'text'
      /** A license text, to be identified and judged. */
      readonly text: string
      readonly name: string
      readonly source: string
      readonly url: string
      readonly revision?: string
      /** Of another revision than the component’s: counts only where nothing else is known, and accuses of nothing. */
      readonly loose?: true
      readonly note?: string
    }
  | { readonly kind: 'none-declared'; readonly source: string; readonly url: string; readonly revision?: string; readonly repository?: string }
  | {
      readonly kind: 'unavailable'
      readonly because: 'not-found' | 'gated' | 'rate-limited' | 'unreachable' | 'malformed' | 'refused' | 'not-asked' | 'deadline'
      readonly source: string
      readonly url: string
      /** In a sentence, for the evidence. */
      readonly detail?: string
    }
