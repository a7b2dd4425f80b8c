import type { Authority, Concern, Subject, UnreviewedReason, Verdict, Violation } from '#model/verdict.ts'

/** A license outside SPDX, or one inside that a person has judged: one file in `catalogue/`. */
export interface CatalogueEntry {
  readonly id: string
  readonly title: string
  readonly aliases: {
    /** SPDX ids and `LicenseRef-*` spellings. */
    readonly spdx?: readonly string[]
    /** License tags of the Hugging Face Hub. */
    readonly hub?: readonly string[]
    /** `license_name` spellings, titles and registry strings: whole strings, compared case- and space-folded. */
    readonly names?: readonly string[]
    /** Keys of the ScanCode LicenseDB. */
    readonly scancode?: readonly string[]
    /** Addresses of the text; compared without scheme and trailing slash. */
    readonly urls?: readonly string[]
  }
  readonly publisher: string
  readonly version?: string
  readonly url: string
  /** When a person read it, and what was read; `unread` is drafted from what others say, and accuses of nothing. `basis`: what it rests on beyond that. */
  readonly checked: { readonly date: string; readonly by: 'text' | 'page' | 'unread'; readonly basis?: string }
  readonly authority: Authority
  /** OSI’s own statement, where `authority` is `osi-statement`. */
  readonly statement?: { readonly url: string; readonly date: string }
  readonly subject: Subject
  readonly verdict: 'open-source' | 'not-open-source' | 'unreviewed'
  readonly reason?: UnreviewedReason
  readonly violations: readonly Violation[]
  readonly concerns?: readonly Concern[]
  /** What a user has to do, in our words. */
  readonly obligations: readonly string[]
  /** The clause by which derivatives must carry the terms; absent when there is none. */
  readonly inherits?: { readonly section: string; readonly paraphrase: string }
  /** What later happens to a version where the text of each product names it, in our words; BUSL names its change license so. */
  readonly becomes?: string
  /** What later happens to a version: BUSL and FSL become another license. */
  readonly change?: { readonly license: string; readonly after: string }
  /** Written by `npm run fingerprint`; the index holds them. */
  readonly fingerprint?: string
}

/**
 * The verdict of each license that is Open Source as it stands, by the ids of the index: what an untouched copy is, without the rest of the
 * knowledge. Licenses that change by date are left out.
 */
export type OpenLicenses = Readonly<Record<string, Verdict>>

/** A license of the SPDX list. */
export interface SpdxLicense {
  readonly id: string
  readonly name: string
  readonly osiApproved: boolean
  readonly deprecated?: boolean
  /** Where the text can be read. */
  readonly url?: string
  /** The id is another spelling of this expression and judged as it: `GPL-2.0-with-classpath-exception`. */
  readonly sameAs?: string
  /** What it is recognised for, where that is not software: CC-BY for content and data. */
  readonly recognisedFor?: readonly Subject[]
  /** Who recognises it, or why the verdict is what it is, in a few words. */
  readonly note?: string
  /** The note is from memory and was not re-read. */
  readonly verified?: false
  /** A person decided (`catalogue`) or the rules over the text of the list did (`rule`). */
  readonly authority?: Authority
  readonly concerns?: readonly Concern[]
  /** What `osi: false` licenses are: from the table that a person can read and correct. */
  readonly verdict?: 'not-open-source' | 'unreviewed'
  readonly reason?: UnreviewedReason
  readonly violations?: readonly Violation[]
}

/** An exception of the SPDX list, to stand behind `WITH`. */
export interface SpdxException {
  readonly id: string
  /** It only adds permissions, so that the license in front of it keeps its verdict. */
  readonly permits: boolean
}

/** A whole string that registries hold instead of an expression, and the license it stands for. */
export interface Declared {
  readonly text: string
  /** SPDX expression or catalogue id; `NOASSERTION` where the string names no single license; `NONE` where it says that none is granted. */
  readonly license: string
  /** What an ambiguous string may mean. */
  readonly candidates?: readonly string[]
  readonly source: string
}

/** Software whose license changed at a version. */
export interface Relicensed {
  readonly product: string
  /** Package URL patterns, without version: packages and images. */
  readonly components: readonly string[]
  /** First version under the new license. */
  readonly from: string
  /** When the change was announced or took effect. */
  readonly date: string
  readonly before: string
  readonly after: string
  /** Versions from here on are under yet another license (a return to an open one). */
  readonly until?: { readonly version: string; readonly license: string }
  readonly fork?: { readonly name: string; readonly url: string; readonly license: string }
  readonly source: string
  /** What a reader would otherwise get wrong: parts that stayed open, editions, images. */
  readonly note?: string
  /** Later patch releases of older lines that came under the new license too: the first of each line. */
  readonly lines?: readonly { readonly from: string; readonly verified?: false }[]
  /** `from` was not re-read: a source has been read for versions from here on, and older ones are not decided. */
  readonly certainFrom?: string
  /**
   * Day (ISO 8601) on which the first of the versions under a license that changes by date comes under the open one. Absent:
   * four years after `date` under BUSL-1.1, two under the FSL, which is the latest that their texts allow.
   */
  readonly opensFrom?: string
  /** From memory and not re-read: the row is told and decides nothing. */
  readonly verified?: false
}

/** What others do with a license. */
export interface Dissent {
  readonly license: string
  readonly osi: string
  readonly fsf: string
  readonly debian: string
  readonly fedora: string
  /** When what is not named in `unread` was read. */
  readonly date: string
  readonly sources: readonly string[]
  /** The columns that are from memory and were not re-read. */
  readonly unread?: readonly ('osi' | 'fsf' | 'debian' | 'fedora')[]
}

/** Models whose id alone tells the license: `exact` ids decide, a family pattern only warns. */
export interface ModelFamily {
  readonly family: string
  /** Full Hub ids and prefixes ending in `*`, lower case. */
  readonly ids: readonly string[]
  readonly license: string
  readonly source: string
  readonly date: string
  /** Not re-read: the row is told and decides nothing. */
  readonly verified?: false
}

/** All that is known without asking anybody. Built by `scripts/`, read from one file beside the bundle. */
export interface Knowledge {
  readonly catalogue: readonly CatalogueEntry[]
  readonly spdx: readonly SpdxLicense[]
  /** SPDX exception ids, and whether each only permits. */
  readonly exceptions: readonly SpdxException[]
  /** Declared strings of registries that are no expression, whole and folded, with the license they stand for. */
  readonly declared: readonly Declared[]
  readonly relicensed: readonly Relicensed[]
  readonly dissent: readonly Dissent[]
  readonly families: readonly ModelFamily[]
  /** Digest of everything above, printed in decision records. */
  readonly digest: string
}
