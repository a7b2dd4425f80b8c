import type { FoldedText } from '#detect/folded-text.ts'
import { neutralAt } from '#detect/neutral-phrases.ts'
import { TECHNICAL_WORDS } from '#detect/technical-words.ts'
import { hashWord } from '#detect/word-hash.ts'
import { WordSet } from '#detect/word-set.ts'
import type { Words } from '#detect/words.ts'

/**
 * Words with which a sentence about a work begins: what it is, who made it, where it lives.
 *
 * Any verb bids where it stands first ("Strike the second paragraph"), and an adjective, an adverb or a group of people there limits
 * what stands around it ("Valid in Canada", "Guests"), so that only a list of what may stand first is safe.
 */
const OPENERS = new WordSet(`
  a an the that this these those it its their his her our my he she they many most some several various other others additional all each both one two three first
  and or of in at on by from with for also see please note via based including includes included include contains contained containing consists comprises uses used accompanying accompany accompanied
  written rewritten developed created designed maintained ported adapted converted translated inspired contributed generated derived modified improved extended forked sponsored supported bundled
  compiled packaged repackaged prepackaged debianized debianised updated implemented coded programmed edited reviewed assembled collected tested built downloaded extracted imported borrowed obtained reproduced
  listed described documented influenced copied taken made fixed added removed ported merged refactored renamed reformatted typeset drawn hosted released published
  originally initially automatically lightly heavily slightly partially partly largely mostly mainly last
  author authors coauthor coauthors contributor contributors contributions contributing maintainer maintainers developer developers creator creators copyright copyrights holder holders owner owners translator translators
  editor editors designer artwork art logo icon icons credits credit thanks thank acknowledgments acknowledgements acknowledgment acknowledge courtesy gratefully special idea ideas help support supporting
  upstream packaging packager packagers packaged debian original modifications changes changelog history notes remarks readme introduction overview summary abstract description synopsis keywords
  comment comments license licenses licence licences licensed licensing dual legal notice notices copying header headers appendix exhibit annex schedule footnotes references reference index contents table
  software source sources code program programs library libraries package packages project projects module modules component components file files filename folder directory repository repositories repo
  homepage website site web url urls link links page pages download downloads documentation docs doc manual guide examples example tests test benchmarks mailing list lists issues bugs bug forum irc twitter
  email mail fax tel telephone phone address addresses contact feedback questions version versions release revision rev date dated build status title name names id identifier format encoding coding mode type language platform requirements dependencies dependency
  portions portion parts part pieces sections section constants definitions functions routines algorithm algorithms parser library tool toolkit framework engine wrapper bindings binding driver implementation implementations
  university institute institut institution department laboratory laboratories school college faculty foundation association society corporation company inc ltd llc gmbh group team consortium center
  reads writes parses converts computes provides implements handles transforms generates creates returns describes defines supports adds gives makes takes runs works calls wraps renders draws prints sorts
  portable simple small fast lightweight tiny minimal modern powerful flexible extensible generic lightning python perl ruby php rust go java javascript typescript lua node npm unix linux windows macos posix gnu html css json xml yaml
  command color colors theme themes static dynamic asynchronous synchronous
  is are was were either liberal permissive full complete port
  handle handles parse compute convert encode decode initialize iterate allocate traverse serialize render calculate instantiate normalize tokenize format
  helper helpers utility utilities flag flags option options resource resources video audio unit class classes method methods interface interfaces scan scans copyrights year years
  warning caution stated listed declaration declarations configuration base filesystem macros prototypes tests sampling backport backported
  follows above below alternatively otherwise rights systems technology random end january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday ie eg cf st dr prof mr mrs ms von van de der den di du dos
  mit isc bsd gpl lgpl agpl apache mozilla mpl eclipse epl boost artistic zlib unlicense
`)

/** What a product is called behind its name: "Actions Http Client". */
const PRODUCTS = new WordSet(`
  software library libraries client server toolkit framework parser compiler interpreter engine driver drivers project package suite kit system shell editor browser module plugin extension extensions
  interface collection tools utilities utility bindings expressions generator renderer viewer player manager runtime kernel license licenses
`)
/** Most words of such a name. */
const LONGEST_PRODUCT = 7

/** Fields whose value may begin with any word. */
const TOLD =
  /\b(?:description|summary|keywords|abstract|synopsis|title|name|project|package|component|by|author|maintainer|contact|excluded|file)s?["'*`]{0,2}\s?:\s{0,40}$/i

/** The first word of the sentence is one with which sentences about a work begin; `isListed` says which words of it are no names. */
export function opensRemark(
  { words, taken }: FoldedText,
  hashes: Int32Array,
  at: number,
  past: number,
  isListed: (n: number) => boolean,
): boolean {
  if (neutralAt(hashes, at, past) > 1 || isDocTag(words, at) || isMakersOf(words, at)) return true
  // Behind the name of a license, the sentence goes on.
  if (at > 0 && taken[at - 1] === 1 && BEHIND_NAME.has(hashes[at] ?? 0)) return true
  if (hashes[at] === BY && at + 1 < past && isListed(at + 1)) return MAKERS.has(hashes[at + 1] ?? 0) || isCapital(words, at + 1)
  if (OPENERS.has(hashes[at] ?? 0)) return true
  const next = at + 1 < past ? (hashes[at + 1] ?? 0) : 0
  if (WE.has(hashes[at] ?? 0)) return THANK.has(next)
  if (hashes[at] === TO) return LEARN.has(next) || (next !== 0 && !isListed(at + 1))
  if (TOLD.test(words.text.slice(Math.max(0, (words.from[at] ?? 0) - 60), words.from[at]))) return true
  // "As of 25 Feb 2020, …"
  if (hashes[at] === AS && hashes[at + 1] === OF && /^\d/.test(words.text.slice(words.from[at + 2], words.to[at + 2]))) return true
  if (isPossessive(words, at) || isTechnical(words, hashes, at, past)) return true
  // Whatever it is: "Widget is a …"
  if (isCapital(words, at) && hashes[at + 1] === IS_ONE && ARTICLES.has(hashes[at + 2] ?? 0)) return true
  return isListed(at) ? isProduct(words, hashes, at, past) : isLikeName(words, hashes, at, past)
}

/** `@addtogroup`, `\\file` */
function isDocTag({ text, from }: Words, at: number): boolean {
  const start = from[at] ?? 0
  return /^[@\\](?:(?:addto|in|def)?group|file|brief|author|package|module|namespace|class)\b/.test(
    text.slice(Math.max(0, start - 1), start + 14),
  )
}

/** "frob-nicate contributors": who made what is called so. */
function isMakersOf({ text, from }: Words, at: number): boolean {
  return /^[a-z]+(?:-[a-z\d]+)+ (?:contributors|authors|developers|maintainers|team)\b/.test(text.slice(from[at], (from[at] ?? 0) + 80))
}

/** "Frobnicate's license" */
function isPossessive({ text, from, to }: Words, at: number): boolean {
  return /^\p{Lu}\p{L}+['’]s$/u.test(text.slice(from[at], to[at]))
}

const TECHNICAL = new WordSet(TECHNICAL_WORDS)
const WORKED_ON = new WordSet(
  'tests improvements declarations definitions types macros constants prototypes wrapper wrappers conversion specification specifications routines encoding decoding handling support implementation implementations code colors cipher ciphers hash hashes algorithm algorithms functions parser bindings tables tests data optimizations fixes',
)
/** How many words in front of what was worked on say which it is. */
const LONGEST_KIND = 3

/** "Compatibility tests", "Blowfish block cipher": a thing that programs are made of, and of which kind. */
function isTechnical(words: Words, hashes: Int32Array, at: number, past: number): boolean {
  for (let n = at; n < Math.min(past, at + LONGEST_KIND); n++) {
    if (n > at && WORKED_ON.has(hashes[n] ?? 0)) return true
    if (!TECHNICAL.has(hashes[n] ?? 0) && !/^(?=.*\d)(?=.*\p{L})/u.test(words.text.slice(words.from[n], words.to[n]))) return false
  }
  return false
}

const COMPANIES = new WordSet('corporation corp inc incorporated ltd limited llc gmbh company foundation project team')

/** Three capitalized words or more, of which the last is a kind of product; two, where it is a company. */
function isProduct(words: Words, hashes: Int32Array, at: number, past: number): boolean {
  for (let n = at; n < Math.min(past, at + LONGEST_PRODUCT); n++) {
    if (!isCapital(words, n) || (n > at && !/^[ -]$/.test(words.text.slice(words.to[n - 1], words.from[n])))) return false
    if ((n > at && COMPANIES.has(hashes[n] ?? 0)) || (n > at + 1 && PRODUCTS.has(hashes[n] ?? 0))) return true
  }
  return false
}

/** What stands behind the name of a work or a person. */
const BEHIND_NAME = new WordSet(
  'is was are has contains includes provides implements uses and supports allows converts parses reads writes computes handles gives makes comes consists offers generates extensions contributors authors developers maintainers core team project library package module version copyright',
)

/**
 * A first word that is a name, not a capitalized one of the language: another one follows, or what is said of it, or it is not written
 * like a word. A whole sentence of one word ("Peace.") is none.
 */
function isLikeName(words: Words, hashes: Int32Array, at: number, past: number): boolean {
  const { text, from, to } = words
  const word = text.slice(from[at], Math.min(to[at] ?? 0, (from[at] ?? 0) + 40))
  if (!/^\p{Lu}?\p{Ll}+$/u.test(word)) return true
  const end = to[at] ?? 0
  // "Jane Z. Doe": what stands before is an initial.
  if (at + 1 >= past && /\b\p{Lu}\.\s$/u.test(text.slice(Math.max(0, (from[at] ?? 0) - 4), from[at]))) return true
  if (at + 1 >= past) return !/^["'”’)\]]{0,2}[.!]/.test(text.slice(end, end + 4)) && !GROUP.test(word)
  if (isCapital(words, at + 1) || BEHIND_NAME.has(hashes[at + 1] ?? 0)) return true
  const gap = text.slice(end, from[at + 1])
  return !/^\s*$/.test(gap) || /\d/.test(text.charAt(from[at + 1] ?? 0)) || (hashes[at + 1] === BY && !word.endsWith('ed'))
}

/** A lone plural of those who do or are something: "Vegetarians". */
const GROUP = /(?:er|or|ist|ian|ant|ent|ee|man|men|ult|guest)s$/i

function isCapital({ text, from }: Words, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(from[at], (from[at] ?? 0) + 2))
}

const AS = hashWord('as')
const OF = hashWord('of')
const BY = hashWord('by')
const IS_ONE = hashWord('is')
const WE = new WordSet('we i')
const TO = hashWord('to')
const LEARN = new WordSet('learn see find build compile install get')
/** Who made a work, in words; "By mail order" is a way to take it. */
const MAKERS = new WordSet('the a an its his her their many various several other others my our and')
const THANK = new WordSet('thank wrote acknowledge ported')

const ITS = hashWord('its')
const HAS = hashWord('has')
const THE = hashWord('the')
const IS = new WordSet('is are was were been')
/** What may stand between a verb and what it says. */
const ADVERBS = new WordSet(
  'also externally originally initially currently then later now mostly mainly partly partially largely heavily loosely freely actively automatically dual dually triple very quite all both each either being been',
)
/** What may be said of a work, or of a part of it, without a word on what may be done with it. */
const SAID = new WordSet(`
  written rewritten developed created designed maintained ported adapted converted translated inspired contributed generated derived modified improved extended forked sponsored funded supported bundled
  compiled packaged repackaged prepackaged debianized debianised updated implemented coded programmed edited reviewed assembled collected tested built downloaded extracted imported borrowed reproduced influenced modeled
  listed described documented copied added available found included contained incorporated located placed stored distributed licensed released published provided made named called known titled hosted attached shown given
  copyright copyrighted dedicated free open fast small simple tiny lightweight portable easy similar compatible copyright part by from based of due donated assigned trademarks trademark registered loaded parsed computed defined
  used covered governed subject under to intended vendored sourced selected aliases
`)
/** What a work is. */
const NOUNS = new WordSet(`
  library libraries program programs tool tools toolkit framework package packages module modules plugin plugins extension extensions collection set suite implementation implementations port fork wrapper binding bindings parser
  compiler interpreter generator driver drivers engine server client editor browser shell language format protocol interface project software script scripts application app service utility utilities function functions class classes
  font fonts typeface theme themes derivative trademark trademarks part parts work member replacement subset superset successor virtual machine system kernel database device algorithm method file files product system
  mod middleware template address
`)
const ARTICLES = new WordSet('a an the')
/** How many words behind an article the noun is looked for. */
const FAR = 8
const IN = new WordSet('in at on')
const PLACES = new WordSet('directory directories folder folders file files subdirectory repository archive tree root archives')

/**
 * Whether a sentence says of something what is none of these: "The opposite is true", "The binaries are different", "This text is about
 * version 1". What is said so may be said of the license.
 */
export function assertsOtherwise(words: Words, hashes: Int32Array, at: number, past: number, isListed: (n: number) => boolean): boolean {
  for (let n = at; n < past; n++) {
    const phrase = neutralAt(hashes, n, past)
    if (phrase > 1) n += phrase - 1
    else if (IS.has(hashes[n] ?? 0) && !isCopyright(words, n) && !isToldOfWorks(hashes, n + 1, past, isListed)) return true
    else if (hashes[n] === HAS && hashes[n + 1] === THE) return true
  }
  return false
}

/** "… are Copyright (C) 2001 Jane Doe": the line of a holder was taken out of the words. */
function isCopyright({ text, to }: Words, at: number): boolean {
  return /^\s{1,40}(?:copyright\b|\(c\)|©)/i.test(text.slice(to[at], (to[at] ?? 0) + 52))
}

function isToldOfWorks(hashes: Int32Array, at: number, past: number, isListed: (n: number) => boolean): boolean {
  let n = at
  while (n < past && ADVERBS.has(hashes[n] ?? 0)) n++
  // A license, or its name, stands behind the verb.
  if (n >= past) return true
  const word = hashes[n] ?? 0
  if (SAID.has(word) || !isListed(n) || (word !== ITS && neutralAt(hashes, n, past) > 1)) return true
  if (ARTICLES.has(word) && n + 1 >= past) return true
  if (ARTICLES.has(word)) return someWithin(n + 1, Math.min(past, n + 1 + FAR), m => NOUNS.has(hashes[m] ?? 0) || !isListed(m))
  return IN.has(word) && someWithin(n + 1, past, m => PLACES.has(hashes[m] ?? 0) || !isListed(m))
}

function someWithin(at: number, past: number, isSo: (n: number) => boolean): boolean {
  for (let n = at; n < past; n++) if (isSo(n)) return true
  return false
}

const STATES = new WordSet('old older former previous past earlier past expired obsolete historic historical ancient draft proposed legacy')
const TEXTS = new WordSet('license licenses licence licences text terms wording agreement notice version conditions')

/** "Old license", "The former terms": what follows does not hold any longer. */
export function isOfThePast(hashes: Int32Array, at: number, past: number): boolean {
  for (let n = at; n + 1 < past; n++) if (STATES.has(hashes[n] ?? 0) && TEXTS.has(hashes[n + 1] ?? 0)) return true
  return false
}
