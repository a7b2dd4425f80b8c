export const id = 471;
export const ids = [471];
export const modules = {

/***/ 7471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ byRules),
  L: () => (/* binding */ classify)
});

// EXTERNAL MODULE: ./build/detect/license-index.js
var license_index = __webpack_require__(4524);
;// CONCATENATED MODULE: ./build/detect/word-hash.js
/** Odd multiplier of the polynomial: the hash of two words written together follows from their hashes and lengths. */
const BASE = 0x2c1b3c6d;
/** How many words `tailKey` reads. */
const TAIL_WORDS = 8;
const POWERS = powers(64);
/** Hash of a folded word (lower case, no punctuation). */
function hashWord(word) {
    let hash = 0;
    for (let n = 0; n < word.length; n++)
        hash = (Math.imul(hash, BASE) + word.charCodeAt(n)) | 0;
    return hash;
}
/** Hash of two words written as one, where the second has `length` letters. */
function joined(first, second, length) {
    return (Math.imul(first, POWERS[length] ?? 0) + second) | 0;
}
/** Three words in a row as 24 bits: what a fingerprint stores in their place. */
function triple(a, b, c) {
    let mixed = Math.imul(a, 0x85ebca6b) ^ Math.imul(b ^ (b >>> 15), 0xc2b2ae35);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0x27d4eb2f) ^ Math.imul(c, 0x165667b1);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x9e3779b1);
    return (mixed ^ (mixed >>> 16)) & 0xffffff;
}
/** Five words in a row, from the triples of the first and the third: the key of the index. */
function shingle(first, third) {
    const mixed = Math.imul(first + 1, 0x9e3779b1) ^ Math.imul(third + 7, 0x85ebca6b);
    return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) ^ (mixed >>> 9);
}
/** The last words of a text before `end`: what whole license texts are looked up by. */
function tailKey(words, end) {
    let key = 0;
    for (let n = end - TAIL_WORDS; n < end; n++)
        key = (Math.imul(key, 0x85ebca6b) + (words[n] ?? 0)) | 0;
    return key;
}
function powers(count) {
    const found = new Int32Array(count);
    found[0] = 1;
    for (let n = 1; n < count; n++)
        found[n] = Math.imul(found[n - 1] ?? 0, BASE);
    return found;
}

;// CONCATENATED MODULE: ./build/detect/word-set.js

/**
 * A set of folded words that answers by hash, behind a bitmap: most words of a text are in none of our sets.
 *
 * It is built when first asked: a text that is one license asks few of them.
 */
class WordSet {
    #words;
    #bits;
    #hashes = new Set();
    constructor(words) {
        this.#words = words;
    }
    has(hash) {
        const bits = this.#bits ?? this.#build();
        const slot = hash & 0xffff;
        return ((bits[slot >> 3] ?? 0) & (1 << (slot & 7))) !== 0 && this.#hashes.has(hash);
    }
    #build() {
        const bits = new Uint8Array(8192);
        for (const word of this.#words.split(/\s+/)) {
            if (word === '')
                continue;
            const hash = hashWord(word);
            const slot = hash & 0xffff;
            bits[slot >> 3] = (bits[slot >> 3] ?? 0) | (1 << (slot & 7));
            this.#hashes.add(hash);
        }
        this.#bits = bits;
        return bits;
    }
}

;// CONCATENATED MODULE: ./build/detect/vocabulary.js

/**
 * Words that a term of use is made of.
 *
 * Text outside a license that holds one of them is not provably harmless: it may take back what the license grants.
 * Other languages stand with their words for negation, permission, use and trade.
 */
const TERM_WORDS = new WordSet(`
  not no non never neither nor none nothing cannot cant dont wont without only solely exclusively merely
  must shall should may might ought need needs require requires required requirement requirements requiring have
  except excepting exception exceptions excluding excluded exclude excludes exclusion unless until however notwithstanding
  prohibit prohibits prohibited prohibition prohibitions forbid forbidden forbids ban banned bans disallow disallowed  barred
  restrict restricts restricted restricting restriction restrictions restrictive limit limits limitation limitations
  permission permissions permit permits permitted permitting allow allows allowed consent consents approval approve approved
  authorize authorized authorization authorizes unauthorized clearance
  commercial commercially noncommercial nonprofit profit profits profitable monetary monetize monetization
  personal private privately internal internally academic academia educational education nonproduction evaluation evaluate trial
   researcher researchers scientific study experimental demonstration demo testing benchmark benchmarking benchmarks
  military weapon weapons warfare nuclear surveillance police defense defence armed war violence harm harmful harmed ethical ethics unethical evil
  discriminate discrimination lawful unlawful illegal   legal sanction sanctions embargo country countries territory
  sell sells selling sold sale sales resale resell reselling rent rental lease leased leasing lend   market marketed
  host hosted hosting saas cloud managed service compete competes competing competitor competitors competitive
  fee fees royalty royalties pay paid payment payments payable price priced purchase purchased purchasing buy revenue revenues income turnover funding
  subscription subscribe subscriber subscribers customer customers clients enterprise  companies     government governmental
     employees employee headcount users user monthly active million billion
  subject policy policies acceptable agree agrees agreed agreement agreements accept acceptance comply compliance condition conditions conditional conditioned
  term terms clause provided provision provisions providing grant grants granted granting right rights revoke revoked revocable revocation revokes
  terminate terminates terminated termination expire expires expired expiry reserve reserves withheld withhold withdraw withdrawn deny denied refuse refused
  use used uses using usage user utilize utilized copy copies copied copying reproduce reproduced reproduction modify modified modifying modification modifications
  redistribute redistributed redistribution redistributions redistributing distribute distributed distribution distributing sublicense sublicensed sublicensing publish
  disclose disclosed confidential confidentiality proprietary secret
  obligation obligations obligated oblige obliged responsible responsibility liable liability indemnify indemnification warrant
  train training trained  models output outputs improve improving derive derivative derivatives
  you your yours anyone anybody everyone whoever licensee licensees recipient recipients party parties   person persons
  request requests requested ask asks asked obtain obtains obtained contact negotiate separate separately exclusive
  furthermore supplement supplemental supplementary addendum rider amended amendment override overrides prevail prevails supersede supersedes
  patent patents trademark trademarks royaltyfree religious political politics crypto cryptocurrency  gambling pornographic  minors children
  nicht kein keine keinen nie niemals nur ohne ausser verboten untersagt erlaubt erlaubnis zustimmung genehmigung kommerziell kommerzielle kommerziellen kommerzieller nutzung nutzen verwendung verwenden darf duerfen dürfen muss müssen gewerblich gewerbliche
  pas jamais interdit interdite interdits interdiction sauf sans seulement uniquement autorisation autorisé autorisée permis utilisation utiliser usage commerciale commerciales commerciaux doit doivent  peuvent gratuit
  nunca prohibido prohibida prohibidos permitido permiso uso usar comercial comerciales solo sólo únicamente sin excepto salvo debe deben puede pueden
  não proibido proibida somente apenas sem exceto permissão deve devem pode podem
  non mai vietato vietata soltanto solamente senza tranne permesso commerciale deve devono può possono utilizzo
  niet geen alleen verboden zonder toestemming commercieel gebruik mag moet
`);
/** Words besides those above at which a copyright line is over: the license itself has begun. */
const LICENSE_OPENERS = new WordSet(`
  licensed license licence hereby this these verbatim redistributable freely disclaimer warranty warranties
  everyone unlimited verbatim free is are was has been released under
`);
/** Words after `copyright` that speak about copyright in general and name no holder. */
const NOT_A_HOLDER = new WordSet(`
  notice notices holder holders owner owners law laws license licenses statement statements interest interests and or act treaties
  protection protected protections information line lines in is of to for on as with ownership disclaimer page message messages permission rights right
  registration assignment infringement infringements date year attribution legend
`);
/** Words that say who, in the places where a license names its holder; one may stand for another. */
const HOLDER_WORDS = new WordSet(`
  copyright holder holders owner owners author authors contributor contributors regents university universities california berkeley college institute institution
  company companies corporation organization organizations organisation foundation inc ltd llc gmbh corp co its their his her respective name names
  project projects team developer developers group department laboratory laboratories lab labs staff
  licensor vendor maintainer maintainers creator creators editor editors publisher copyrightholder
  the of or and nor any a an above other others by its names tm
  franklin street st fifth floor suite boston cambridge ma usa temple place mass ave avenue 02110 1301 02111 1307 02139 330 675 51 59
  http www gnu org licenses fsf com net html htm txt php
`);
/** Of the words above, those that only join. */
const CONNECTORS = new WordSet(`the of or and nor any a an above other others by its their his her tm http www gnu org fsf com net html htm txt php licenses`);
/** Words whose loss or gain changes no meaning. */
const FILLER_WORDS = new WordSet(`the a an this that these those such above said following of its it also please then by to is be are as hereby herein`);
/** Words of a grant that are harmless where they are added and weigh where they are missing. */
const GRANT_WORDS = new WordSet(`
  merge deal free charge freely perpetual worldwide irrevocable nonexclusive exclusive compile link import translate display perform prepare make have offer
  anyone purpose purposes alter alters source object binary form forms work works program derivative including furnished whom so substantial portions unrestricted
`);
/** Words of the sentence that says which notices a copy keeps. */
const REPRODUCTION_WORDS = new WordSet(`
  notice notices list condition conditions disclaimer disclaimers copyright above following this that these and of the a in all every other permission statement software
  found file files attribution attributions source code works work documentation materials accompanying
`);

;// CONCATENATED MODULE: ./build/detect/align.js



/** Longest difference that is searched word by word; beyond it, only three words in a row bring the two together again. */
const NEAR = 18;
/** Longest stretch of foreign words that an alignment leaps over. */
const LEAP = 400;
/** Longest name in the place of a holder. */
const LONGEST_NAME = 14;
/** Lays the text beside a license from one place where both agree. */
function align(text, index, template, at, place) {
    const wide = index.templates[template]?.unit === 'triples' ? 2 : 0;
    const first = index.starts[template] ?? 0;
    const end = index.starts[template + 1] ?? 0;
    const row = wide > 0 ? text.triples : text.hash;
    const lane = (step) => ({ text, index, row, words: index.words, first, end, step, wide });
    const before = walk(lane(-1), at - 1, first + place - 1);
    const after = walk(lane(1), at, first + place);
    const edits = [...turned(before.edits), ...after.edits];
    const from = before.at + 1;
    const to = after.at;
    return measure(text, index, { template, first, end, from, to, head: before.place + 1, tail: after.place, edits, wide });
}
/** Differences found backwards, in reading order. */
function turned(edits) {
    const found = [];
    for (let n = edits.length - 4; n >= 0; n -= 4)
        found.push((edits[n + 1] ?? 0) + 1, (edits[n] ?? 0) + 1, (edits[n + 3] ?? 0) + 1, (edits[n + 2] ?? 0) + 1);
    return found;
}
/** Goes on while both agree, over differences, and takes back what was not worth it in the end. */
function walk(lane, startAt, startPlace) {
    const { row, words, step, wide } = lane;
    const edits = [];
    let at = startAt;
    let place = startPlace;
    let gain = 0;
    const best = { gain: 0, at, place, edits: 0 };
    for (;;) {
        let most = Math.min(textAhead(lane, at), licenseAhead(lane, place));
        const run = place;
        while (most > 0 && row[at] === words[place]) {
            at += step;
            place += step;
            most--;
        }
        gain += 3 * Math.abs(place - run);
        if (gain > best.gain) {
            best.gain = gain;
            best.at = at;
            best.place = place;
            best.edits = edits.length;
        }
        if (most === 0)
            break;
        const joint = wide === 0 ? jointAt(lane, at, place) : 0;
        if (joint !== 0) {
            at += joint === 1 ? 2 * step : step;
            place += joint === 1 ? step : 2 * step;
            continue;
        }
        const leap = near(lane, at, place) || far(lane, at, place);
        const added = leap >>> 16;
        const dropped = leap & 0xffff;
        if (leap === 0)
            break;
        edits.push(at, at + added * step, place, place + dropped * step);
        if (wide > 0)
            gain -= 2 * Math.max(0, added - wide);
        else if (!isNameAhead(lane, at, added, place, dropped))
            gain -= 2 * added;
        at += added * step;
        place += dropped * step;
    }
    edits.length = best.edits;
    return { at: best.at, place: best.place, edits };
}
/** Slots of the text from here on, this one included; none where the text is over. */
function textAhead({ row, step }, at) {
    return step > 0 ? row.length - at : at + 1;
}
/** Words of the license from here on, this one included. */
function licenseAhead({ first, end, step }, place) {
    return step > 0 ? end - place : place - first + 1;
}
/** 1: two words of the text are one of the license; 2: the other way; 0: neither. Hyphens and line breaks make the difference. */
function jointAt({ text, row, words, step }, at, place) {
    const left = step > 0 ? at : at - 1;
    if (left >= 0 && left + 1 < row.length) {
        const length = (text.words.to[left + 1] ?? 0) - (text.words.from[left + 1] ?? 0);
        if (joined(row[left] ?? 0, row[left + 1] ?? 0, length) === words[place])
            return 1;
    }
    const near = step > 0 ? place : place - 1;
    for (let length = 1; length < 16; length++)
        if (joined(words[near] ?? 0, words[near + 1] ?? 0, length) === row[at])
            return 2;
    return 0;
}
/** The smallest difference behind which both agree again, as `text << 16 | license`; 0 when there is none near. */
function near(lane, at, place) {
    const { row, words, step, wide } = lane;
    const textLeft = textAhead(lane, at);
    const left = licenseAhead(lane, place);
    for (let total = 1; total <= NEAR; total++) {
        const need = wide > 0 ? 1 : total <= 2 ? 2 : total <= 8 ? 3 : 4;
        let found = 0;
        let longest = 0;
        const last = Math.min(total, textLeft - 1);
        for (let di = Math.max(0, total - left + 1); di <= last; di++) {
            const dp = total - di;
            let a = at + di * step;
            let b = place + dp * step;
            if (row[a] !== words[b])
                continue;
            let run = 0;
            const limit = Math.min(textLeft - di, left - dp, 8);
            while (run < limit && row[a] === words[b]) {
                run++;
                a += step;
                b += step;
            }
            if ((run >= need || (run === left - dp && total <= 4)) && run > longest) {
                longest = run;
                found = (di << 16) | dp;
            }
        }
        if (found !== 0)
            return found;
    }
    return 0;
}
/** The nearest word of the license from which on both agree for long; coded as by `near`. */
function far(lane, at, place) {
    const { text, row, words, step, wide } = lane;
    const last = Math.min(licenseAhead(lane, place) - 3, 0x7ffc);
    const table = text.table();
    // Three words are found by the place of the first in reading order.
    const shift = wide > 0 ? 0 : 2;
    for (let dp = 0; dp <= last; dp++) {
        const here = place + dp * step;
        const low = step > 0 ? here : here - 2;
        const key = wide > 0 ? (words[here] ?? 0) : triple(words[low] ?? 0, words[low + 1] ?? 0, words[low + 2] ?? 0);
        const found = step > 0 ? table.after(key, at, at + LEAP) : table.before(key, at - LEAP, at - shift);
        if (found < 0)
            continue;
        const di = step > 0 ? found - at : at - (found + shift);
        if (agree(row, words, at + di * step, here, step) >= (wide > 0 ? 4 : 6))
            return (di << 16) | dp;
    }
    return 0;
}
function agree(row, words, at, place, step) {
    let run = 0;
    while (run < 6 && row[at + run * step] === words[place + run * step])
        run++;
    return run;
}
/** Whether a difference that lies in the direction of the walk is a name in the place of another. */
function isNameAhead({ text, index, step }, at, added, place, dropped) {
    const start = step > 0 ? at : at - added + 1;
    const head = step > 0 ? place : place - dropped + 1;
    return isName(text, index, start, added, head, dropped);
}
/** Whether a difference is one name in the place of another: no word of it can carry a term. */
function isName(text, index, at, di, place, dp) {
    if (dp === 0 || di > LONGEST_NAME)
        return false;
    for (let n = 0; n < dp; n++)
        if (((index.leeway[place + n] ?? 0) & license_index/* LEEWAY */.q_.holder) === 0)
            return false;
    for (let n = 0; n < di; n++)
        if (TERM_WORDS.has(text.hash[at + n] ?? 0))
            return false;
    return true;
}
function measure(text, index, laid) {
    const { first, end, head, tail, edits, wide } = laid;
    const required = (from, to) => {
        let count = 0;
        for (let n = from; n < to; n++)
            if (((index.leeway[n] ?? 0) & license_index/* LEEWAY */.q_.optional) === 0)
                count++;
        return count;
    };
    let missing = required(first, head) + required(tail, end);
    let absent = head - first + (end - tail);
    let extra = 0;
    let varied = 0;
    const last = laid.to + (wide > 0 ? wide : 0);
    const found = head > first ? [laid.from, laid.from, 0, head - first] : [];
    for (let n = 0; n < edits.length; n += 4) {
        const at = edits[n] ?? 0;
        const past = edits[n + 1] ?? 0;
        const place = edits[n + 2] ?? 0;
        const beyond = edits[n + 3] ?? 0;
        const di = Math.max(0, past - at - wide);
        const dp = Math.max(0, beyond - place - wide);
        absent += beyond - place;
        if (wide > 0) {
            missing += dp;
            extra += di;
            found.push(past - di, past, beyond - dp - first, beyond - first);
            continue;
        }
        found.push(at, past, place - first, beyond - first);
        if (isName(text, index, at, di, place, dp)) {
            varied += dp;
            continue;
        }
        missing += required(place, beyond);
        extra += di;
    }
    if (tail < end)
        found.push(last, last, tail - first, end - first);
    const matched = end - first - absent + varied;
    return {
        template: laid.template,
        from: laid.from,
        to: last,
        matched,
        missing,
        extra,
        value: matched - varied - 2 * (missing + extra),
        edits: found,
    };
}

;// CONCATENATED MODULE: ./build/detect/merit.js




/** What it costs that a license names somebody else: about as much as the words that it has around the name. */
const OTHER_NAME = 3;
/** What it costs that a word has one "s" more or less. */
const LITTLE = 1;
/** What each word costs besides that terms are made of: it is what tells one license from the next. */
const TERM = 3;
/** What it counts that nothing but names and optional parts differs. */
const EXACT = 10;
/**
 * What an alignment is worth beside others over the same words.
 *
 * Words that match count one, words that are missing or added minus two. A license that is written for one holder stands back
 * behind one that is written for all, one with other words behind one that differs in names alone; words that a copy puts into a
 * title or an appendix weigh nothing.
 */
function merit(text, index, { template, edits, value, missing, extra }) {
    if (index.templates[template]?.unit === 'triples')
        return value;
    const first = index.starts[template] ?? 0;
    let merit = missing + extra === 0 ? value + EXACT : value;
    for (let n = 0; n < edits.length; n += 4) {
        const at = edits[n] ?? 0;
        const past = edits[n + 1] ?? 0;
        const place = first + (edits[n + 2] ?? 0);
        const beyond = first + (edits[n + 3] ?? 0);
        if (beyond > place)
            merit -= TERM * termsOf(text, index, at, past, place, beyond);
        if (past === at)
            merit +=
                beyond === index.starts[template + 1] && isHolder(index, place, beyond, NAME) ? 2 * required(index, place, beyond) - OTHER_NAME : 0;
        else if (beyond === place)
            merit += place > first && isBesideOptional(index, place) && isFree(text, at, past) ? 2 * (past - at) : 0;
        else
            merit += replaced(text, index, at, past, place, beyond);
    }
    return merit;
}
/** Words in the place of others. */
function replaced(text, index, at, past, place, beyond) {
    const other = names(index, place, beyond) ? OTHER_NAME : 0;
    if (isHolder(index, place, beyond))
        return -other;
    if (isHolder(index, place, beyond, NAME) && isFree(text, at, past))
        return 2 * (past - at) - other;
    let [from, to, head, tail] = [at, past, place, beyond];
    while (from < to && head < tail && isPlural(text.hash[from] ?? 0, index.words[head] ?? 0)) {
        from++;
        head++;
    }
    while (from < to && head < tail && isPlural(text.hash[to - 1] ?? 0, index.words[tail - 1] ?? 0)) {
        to--;
        tail--;
    }
    if (from === at && to === past)
        return -other;
    const isName = head < tail && from < to && isHolder(index, head, tail) && isFree(text, from, to);
    const same = past - at - (to - from);
    return (isName ? 2 * (past - at + required(index, place, beyond)) - LITTLE : (4 - LITTLE) * same) - other;
}
/** What a name may stand for. */
const NAME = license_index/* LEEWAY */.q_.holder | license_index/* LEEWAY */.q_.optional;
/** Words that terms are made of, as far as there are more of them on one side than on the other. */
function termsOf({ hash }, { words, leeway }, at, past, place, beyond) {
    let added = 0;
    let dropped = 0;
    for (let n = at; n < past; n++)
        if (TERM_WORDS.has(hash[n] ?? 0))
            added++;
    for (let n = place; n < beyond; n++)
        if (((leeway[n] ?? 0) & NAME) === 0 && TERM_WORDS.has(words[n] ?? 0))
            dropped++;
    return Math.max(added, dropped);
}
function isHolder({ leeway }, place, beyond, bits = license_index/* LEEWAY */.q_.holder) {
    let isNamed = false;
    for (let n = place; n < beyond; n++) {
        if (((leeway[n] ?? 0) & bits) === 0)
            return false;
        isNamed ||= ((leeway[n] ?? 0) & license_index/* LEEWAY */.q_.holder) !== 0;
    }
    return isNamed;
}
function names({ leeway }, place, beyond) {
    for (let n = place; n < beyond; n++)
        if (((leeway[n] ?? 0) & license_index/* LEEWAY */.q_.named) !== 0)
            return true;
    return false;
}
function required({ leeway }, place, beyond) {
    let count = 0;
    for (let n = place; n < beyond; n++)
        if (((leeway[n] ?? 0) & license_index/* LEEWAY */.q_.optional) === 0)
            count++;
    return count;
}
const S = 's'.charCodeAt(0);
/** "warranties" apart, a plural and the third person are the word and an "s". */
function isPlural(a, b) {
    return a === b || ((Math.imul(a, BASE) + S) | 0) === b || ((Math.imul(b, BASE) + S) | 0) === a;
}
function isBesideOptional({ leeway }, place) {
    return (((leeway[place - 1] ?? 0) | (leeway[place] ?? 0)) & license_index/* LEEWAY */.q_.optional) !== 0;
}
/** No word that terms are made of. */
function isFree({ hash }, at, past) {
    if (past - at > LONGEST_NAME)
        return false;
    for (let n = at; n < past; n++)
        if (TERM_WORDS.has(hash[n] ?? 0))
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/detect/spelling.js

/**
 * Spellings that stand for one word.
 *
 * Source: SPDX matching guidelines, https://spdx.github.io/spdx-spec/v3.0.1/annexes/license-matching-guidelines-and-templates/
 * and its list of equivalent words; each line is the spelling kept and those folded to it.
 */
const VARIANTS = `
  acknowledgment acknowledgement acknowlegement acknowlegment aknowledgment aknowledgement | acknowledgments acknowledgements acknowlegements acknowlegments | analog analogue | analyze analyse | artifact artefact | authorization authorisation
  authorized authorised | caliber calibre | canceled cancelled | capitalizations capitalisations | catalog catalogue | categorize categorise | center centre
  emphasized emphasised | favor favour | favorite favourite | fulfill fulfil | fulfillment fulfilment | initialize initialise | judgment judgement | labeling labelling
  labor labour | license licence | licenses licences | licensed licenced | sublicense sublicence | sublicensed sublicenced | maximize maximise | modeled modelled
  modeling modelling | offense offence | optimize optimise | organization organisation | organizations organisations | organize organise | practice practise
  program programme | realize realise | recognize recognise | signaling signalling | utilization utilisation | utilize utilise | while whilst | willful wilful
  noncommercial noncommerical | holder owner | holders owners | http https | defense defence | behavior behaviour | color colour | honor honour
  unauthorized unauthorised | recognized recognised | organized organised | gray grey | merchantability merchantibility merchantabilty | percent percentage
`;
const { bits, table } = build();
/** The hash that stands for all spellings of a word. */
function spelling(hash) {
    const slot = hash & 0xffff;
    return ((bits[slot >> 3] ?? 0) & (1 << (slot & 7))) === 0 ? hash : (table.get(hash) ?? hash);
}
function build() {
    const found = new Map();
    const map = new Uint8Array(8192);
    for (const group of VARIANTS.split(/[|\n]/)) {
        const [kept, ...folded] = group.split(/\s+/).filter(word => word !== '');
        if (kept === undefined)
            continue;
        for (const word of folded) {
            const hash = hashWord(word);
            found.set(hash, hashWord(kept));
            map[(hash & 0xffff) >> 3] = (map[(hash & 0xffff) >> 3] ?? 0) | (1 << (hash & 7));
        }
    }
    return { bits: map, table: found };
}

;// CONCATENATED MODULE: ./build/detect/title.js




/** Words that stand in many titles, so that they name no license. */
const GENERAL = new WordSet(`
  the a an of for and to in or with by license licenses agreement notice terms conditions disclaimer copyright permission statement text legal code
  version release public open source software free general documentation source project foundation university inc www http https org com
`);
const LICENSE = hashWord('license');
/** Of a longer opening only so many words are its title. */
const LONGEST = 12;
/** Words of a title that must stand in the text, and how many may be missing ("2" for "2.00", a date). */
const LEAST = 3;
const MOST_MISSING = 2;
/** Whether the text calls itself by the title of the license that it was laid beside. */
function isTitled({ hash }, index, { template, edits }) {
    const first = index.starts[template] ?? 0;
    const length = titleLength(index, template);
    if (length === 0)
        return false;
    let missing = 0;
    let isNamed = false;
    const lost = new Uint8Array(length);
    for (let n = 0; n < edits.length && (edits[n + 2] ?? 0) < length; n += 4) {
        // More words make another title of it: "… Attribution-NoDerivs …".
        if ((edits[n + 2] ?? 0) > 0 && !hash.subarray(edits[n], edits[n + 1]).every(word => GENERAL.has(word)))
            return false;
        lost.fill(1, edits[n + 2], Math.min(edits[n + 3] ?? 0, length));
    }
    for (let place = 0; place < length; place++) {
        if (lost[place] === 1)
            missing++;
        else
            isNamed ||= !GENERAL.has(index.words[first + place] ?? 0) && ((index.leeway[first + place] ?? 0) & license_index/* LEEWAY */.q_.filler) === 0;
    }
    return isNamed && missing <= MOST_MISSING && length - missing >= LEAST;
}
function titleLength({ starts, leeway }, template) {
    const first = starts[template] ?? 0;
    let length = 0;
    while (length < LONGEST && ((leeway[first + length] ?? 0) & license_index/* LEEWAY */.q_.optional) !== 0)
        length++;
    return length;
}
/** How far around a license its title and its name are looked for, in words. */
const AROUND = 40;
/** The first place, in and around a license, where a text says its name without the version; -1 where it does not, or the name is a general one. */
function namedAt(text, index, stretch) {
    const name = nameOf(index, stretch.template);
    // "Creative Commons Attribution" may go on; what ends with "license" is the whole name.
    return name.length < 2 || name.at(-1) !== LICENSE || name.every(word => GENERAL.has(word)) ? -1 : find(text, stretch, name);
}
/** Whether a text may be titled after a license, or names it: asked before the two are laid beside each other. */
function mayBeCalled(text, index, stretch) {
    const first = index.starts[stretch.template] ?? 0;
    const title = [...index.words.subarray(first, first + Math.min(LEAST, titleLength(index, stretch.template)))];
    return (title.length === LEAST && find(text, stretch, title) >= 0) || namedAt(text, index, stretch) >= 0;
}
function find({ hash, count }, { from, to }, words) {
    const end = Math.min(count, to + AROUND) - words.length;
    for (let at = Math.max(0, from - AROUND); at <= end; at++)
        if (hash[at] === words[0] && words.every((word, n) => hash[at + n] === word))
            return at;
    return -1;
}
/** Whether the text holds every word of the license's name that is its own ("CMU"): as a holder, say. */
function holdsName({ hash }, index, { template, from, to }) {
    const own = nameOf(index, template).filter(word => !GENERAL.has(word));
    return own.length > 0 && own.every(word => hash.subarray(Math.max(0, from - AROUND), to).includes(word));
}
/** The words of a license's name in the SPDX list, without its version. */
function nameOf({ templates }, template) {
    return (templates[template]?.name ?? '')
        .toLowerCase()
        .replace(/\bv?\d[\d.]*\b.*$/, '')
        .split(/[^\p{L}\d]+/u)
        .filter(word => word !== '')
        .map(word => spelling(hashWord(word)));
}

;// CONCATENATED MODULE: ./build/detect/best-alignment.js




/** How many candidates for one place are aligned: fewer cost accuracy, more only time (measured on mixed license texts). */
const FIELD = 12;
/** Least share of a license's required words that must stand in the text. */
const LEAST_SHARE = 0.6;
/** Least value, as a share of the required words: below it the text is another license that speaks alike. */
const LEAST_VALUE = 0.2;
/** The license that explains a stretch of text best, among the candidates that lie over it; ranked ones come first. */
function bestAlignment(text, index, field) {
    let best;
    const fitting = [];
    const passed = [];
    for (const candidate of field.slice(0, FIELD)) {
        if (best && bound(text, index, candidate) <= best.merit - (best.missing + best.extra === 0 ? 0 : CLOSE)) {
            passed.push(candidate);
            continue;
        }
        const found = fromAnchors(text, index, candidate);
        if (!found)
            continue;
        fitting.push(found);
        if (!best || better(found, best, index))
            best = found;
    }
    if (!best || index.templates[best.template]?.unit === 'triples')
        return best;
    best = best_alignment_close(text, index, fitting, best);
    if (!hasDefects(best) || isTitled(text, index, best))
        return best;
    const found = called(text, index, fitting, passed, best);
    return likeness(found) >= LEAST_LIKENESS || isTitled(text, index, found) || holdsName(text, index, found) ? found : undefined;
}
/** A text that is less like the license, and does not call itself so, is another license. */
const LEAST_LIKENESS = 0.8;
/** Share of words that agree; one addition is told as such ("MIT but for …") and does not count. */
function likeness({ matched, missing, extra, edits }) {
    let longest = 0;
    for (let n = 0; n < edits.length; n += 4)
        if (edits[n + 2] === edits[n + 3])
            longest = Math.max(longest, (edits[n + 1] ?? 0) - (edits[n] ?? 0));
    return matched / (matched + missing + Math.max(0, extra - longest));
}
/** Where no license fits plainly, the one that the text calls itself. */
function called(text, index, fitting, passed, best) {
    const more = passed.filter(candidate => mayBeCalled(text, index, candidate)).map(candidate => fromAnchors(text, index, candidate));
    const all = [...fitting, ...more.filter(found => found !== undefined)];
    let titled;
    for (const found of all)
        if (found.merit > TITLE_SHARE * best.merit && isTitled(text, index, found) && (!titled || better(found, titled, index)))
            titled = found;
    return titled ?? named(text, index, all, best) ?? best;
}
/** A license that the text is titled after may be worth this share of the best one, where the best one does not fit either. */
const TITLE_SHARE = 0.5;
/** The same for a license that the text names before others. */
const NAME_SHARE = 0.4;
/** Merits that differ by no more say nothing. */
const CLOSE = 6;
/** Of licenses that fit alike, none of them plainly, one whose name the text holds. */
function best_alignment_close(text, index, fitting, best) {
    const rivals = fitting.filter(found => found !== best && found.merit >= best.merit - CLOSE);
    if (rivals.length === 0 || best.missing + best.extra === 0 || holdsName(text, index, best))
        return best;
    return rivals.find(found => holdsName(text, index, found)) ?? best;
}
/** Of licenses that fit a text no better than others do, the one that it names first. */
function named(text, index, fitting, best) {
    let first;
    let place = Infinity;
    for (const found of fitting) {
        const at = found.merit > NAME_SHARE * best.merit ? namedAt(text, index, found) : -1;
        if (at < 0 || at > place || (at === place && first && !better(found, first, index)))
            continue;
        first = found;
        place = at;
    }
    return first;
}
/** Words that differ from which on a text is not plainly the license. */
const DEFECTS = 5;
function hasDefects({ missing, extra }) {
    return missing + extra >= DEFECTS;
}
function fromAnchors(text, index, { template, anchors }) {
    let best;
    for (let n = 0; n < anchors.length; n += 2) {
        const at = anchors[n] ?? 0;
        if ((text.taken[at] ?? 1) === 1 || (best && at >= best.from && at < best.to && best.extra + best.missing < 10))
            continue;
        const found = align(text, index, template, at, anchors[n + 1] ?? 0);
        if (!best || found.value > best.value)
            best = found;
    }
    if (!best)
        return undefined;
    const required = best.matched + best.missing;
    const isEnough = best.value > LEAST_VALUE * required && best.matched >= LEAST_SHARE * required;
    return isEnough ? { ...best, merit: merit(text, index, best) } : undefined;
}
/** Lays the text beside a license, and weighs what is found as a rival of others. */
function weighed(text, index, template, at, place) {
    const found = align(text, index, template, at, place);
    return { ...found, merit: merit(text, index, found) };
}
/** Shares are counted on samples; this much may be chance. */
const SLACK = 0.12;
/**
 * What an alignment of the candidate can be worth at most.
 *
 * Words beyond the end of the text are missing; and a word that differs spoils at most five shingles, so that a low share
 * means differences.
 */
function bound(text, index, { template, share }) {
    const length = lengthOf(index, template);
    const spoiled = Math.max(0, 1 - share - SLACK);
    return Math.min(length * (1 - 0.4 * spoiled), 3 * Math.min(length, text.count) - 2 * best_alignment_required(index, template)) + EXACT;
}
/** How many words of each license a text has to have; counted once. */
const REQUIRED = new WeakMap();
function best_alignment_required(index, template) {
    const counts = REQUIRED.get(index) ?? new Int32Array(index.templates.length).fill(-1);
    REQUIRED.set(index, counts);
    const known = counts[template] ?? -1;
    if (known >= 0)
        return known;
    let count = 0;
    for (let n = index.starts[template] ?? 0; n < (index.starts[template + 1] ?? 0); n++)
        if (((index.leeway[n] ?? 0) & license_index/* LEEWAY */.q_.optional) === 0)
            count++;
    counts[template] = count;
    return count;
}
/** Words of a license. */
function lengthOf(index, template) {
    return (index.starts[template + 1] ?? 0) - (index.starts[template] ?? 0);
}
/** Of two explanations of one stretch, the one of more merit; of equal ones the shorter license. */
function better(a, b, index) {
    if (a.merit !== b.merit)
        return a.merit > b.merit;
    return lengthOf(index, a.template) < lengthOf(index, b.template);
}

;// CONCATENATED MODULE: ./build/detect/chains.js
/** Least share of a license's shingles that makes it worth an alignment. */
const chains_LEAST_SHARE = 0.25;
// Fields of a chain: where it began, where it is, how long it is, and two places in its middle.
const FROM = 0;
const FIRST_PLACE = 1;
const LAST = 2;
const PLACE = 3;
const COUNT = 4;
const MIDDLE = 5;
const OLDER = 7;
const SIZE = 9;
const PAIRS = [FROM, LAST, MIDDLE, OLDER];
/** Every license has two chains: phrases that it repeats may lead the first astray, then the second grows longer and takes over. */
const STRIDE = 2 * SIZE;
/**
 * Chains of shared shingles, two a license, in one block of numbers that is used again for every text.
 *
 * A count of 0 is a chain that has not begun.
 */
class Chains {
    #index;
    #state;
    #touched;
    #count = 0;
    #found = [];
    constructor(index) {
        this.#index = index;
        this.#state = new Int32Array(index.templates.length * STRIDE);
        this.#touched = new Int32Array(index.templates.length);
    }
    /** Tells that text and license agree here. Texts are read forward; places of one license come in order for every text place. */
    note(template, at, place) {
        const state = this.#state;
        const chain = template * STRIDE;
        const length = (this.#index.starts[template + 1] ?? 0) - (this.#index.starts[template] ?? 0);
        if ((state[chain + COUNT] ?? 0) === 0) {
            this.#touched[this.#count++] = template;
            begin(state, chain, at, place);
            return;
        }
        const last = state[chain + PLACE] ?? 0;
        if (at - (state[chain + FROM] ?? 0) > 1.5 * length + 200 || (place <= (state[chain + FIRST_PLACE] ?? 0) && last - place > length / 2)) {
            this.#close(template);
            begin(state, chain, at, place);
            state[chain + SIZE + COUNT] = 0;
            return;
        }
        if (follows(state, chain, at, place)) {
            extend(state, chain, at, place);
            return;
        }
        this.#noteRival(chain, length, at, place);
    }
    /** Ends all chains and hands out those that are worth an alignment, the best first. */
    finish() {
        for (let n = 0; n < this.#count; n++) {
            const template = this.#touched[n] ?? 0;
            this.#close(template);
            this.#state[template * STRIDE + COUNT] = 0;
            this.#state[template * STRIDE + SIZE + COUNT] = 0;
        }
        this.#count = 0;
        const found = this.#found;
        this.#found = [];
        return found.sort((a, b) => b.rank - a.rank || a.from - b.from || a.template - b.template);
    }
    #noteRival(chain, length, at, place) {
        const state = this.#state;
        const rival = chain + SIZE;
        const count = state[rival + COUNT] ?? 0;
        if (count > 0 && follows(state, rival, at, place)) {
            extend(state, rival, at, place);
            if (count + 1 > (state[chain + COUNT] ?? 0))
                exchange(state, chain, rival);
        }
        else if (count < 3 || at - (state[rival + LAST] ?? 0) > length / 4)
            begin(state, rival, at, place);
    }
    #close(template) {
        const state = this.#state;
        const chain = template * STRIDE;
        const share = (state[chain + COUNT] ?? 0) / (this.#index.shingles[template] ?? 1);
        if (share < chains_LEAST_SHARE)
            return;
        const field = (n) => state[chain + n] ?? 0;
        const length = (this.#index.starts[template + 1] ?? 0) - (this.#index.starts[template] ?? 0);
        const anchors = [
            field(FROM),
            field(FIRST_PLACE),
            field(OLDER),
            field(OLDER + 1),
            field(MIDDLE),
            field(MIDDLE + 1),
            field(LAST),
            field(PLACE),
        ];
        this.#found.push({ template, from: field(FROM), to: field(LAST) + 5, share, rank: length * share * share, anchors });
    }
}
function begin(state, chain, at, place) {
    for (const field of PAIRS) {
        state[chain + field] = at;
        state[chain + field + 1] = place;
    }
    state[chain + COUNT] = 1;
}
/** The place lies behind the last one, about as far as the text has come. */
function follows(state, chain, at, place) {
    const step = place - (state[chain + PLACE] ?? 0);
    const went = at - (state[chain + LAST] ?? 0);
    return step > 0 && went > 0 && step <= 2 * went + 100;
}
function extend(state, chain, at, place) {
    const count = (state[chain + COUNT] ?? 0) + 1;
    state[chain + COUNT] = count;
    state[chain + LAST] = at;
    state[chain + PLACE] = place;
    // Kept at every doubling, so that one of the two lies in the middle of what is found in the end.
    if ((count & (count - 1)) !== 0)
        return;
    state[chain + OLDER] = state[chain + MIDDLE] ?? 0;
    state[chain + OLDER + 1] = state[chain + MIDDLE + 1] ?? 0;
    state[chain + MIDDLE] = at;
    state[chain + MIDDLE + 1] = place;
}
function exchange(state, chain, rival) {
    for (let n = 0; n < SIZE; n++) {
        const kept = state[chain + n] ?? 0;
        state[chain + n] = state[rival + n] ?? 0;
        state[rival + n] = kept;
    }
}

;// CONCATENATED MODULE: ./build/detect/shingle-hits.js


/** Room for the hits of larger texts is given back. */
const LARGEST_ROOM = 1 << 20;
/**
 * Where a text shares shingles with the index, in arrays that are used again for every text.
 *
 * Of a hit, the postings of the index from `from` to `to` hold the shingle.
 */
class ShingleHits {
    count = 0;
    at = new Int32Array(0);
    from = new Int32Array(0);
    to = new Int32Array(0);
    /** How many different postings of each license were hit: no chain of its places can be longer. */
    postings;
    #index;
    /** The search in which a shingle was last met, at its first posting. */
    #met;
    #search = 0;
    constructor(index) {
        this.#index = index;
        this.#met = new Int32Array(index.keys.length);
        this.postings = new Int32Array(index.templates.length);
    }
    /** Asks the index for every shingle of a text. */
    find(triples) {
        const { bits, buckets, keys } = this.#index;
        const { at: places, from: froms, to: tos } = this.#roomFor(triples.length);
        const met = this.#met;
        const search = ++this.#search;
        this.postings.fill(0);
        const mask = (1 << license_index/* BITMAP_BITS */.jw) - 1;
        let count = 0;
        for (let at = 0; at + 2 < triples.length; at++) {
            const head = triples[at] ?? -1;
            const third = triples[at + 2] ?? -1;
            if ((head | third) < 0)
                continue;
            const key = shingle(head, third);
            const bit = key & mask;
            if (((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0)
                continue;
            const bucket = key >>> (32 - license_index/* BUCKET_BITS */.y8);
            const end = buckets[bucket + 1] ?? 0;
            let from = buckets[bucket] ?? 0;
            while (from < end && keys[from] !== key)
                from++;
            if (from === end)
                continue;
            let to = from + 1;
            while (to < end && keys[to] === key)
                to++;
            places[count] = at;
            froms[count] = from;
            tos[count++] = to;
            if (met[from] !== search)
                this.#meet(from, to);
        }
        this.count = count;
    }
    #meet(from, to) {
        const { owners } = this.#index;
        this.#met[from] = this.#search;
        for (let n = from; n < to; n++) {
            const owner = owners[n] ?? 0;
            this.postings[owner] = (this.postings[owner] ?? 0) + 1;
        }
    }
    #roomFor(size) {
        if (size > this.at.length || this.at.length > LARGEST_ROOM) {
            const grown = Math.max(size, 1 << 14);
            this.at = new Int32Array(grown);
            this.from = new Int32Array(grown);
            this.to = new Int32Array(grown);
        }
        return this;
    }
}

;// CONCATENATED MODULE: ./build/detect/candidates.js


const WORKSHOPS = new WeakMap();
/**
 * Finds stretches of the text that may be licenses, the best first.
 *
 * The first pass counts what the text shares with each license, the second follows the order of the words, and only for
 * licenses that it can still make candidates: most are met in a set phrase or two.
 */
function findCandidates({ triples }, index) {
    const { hits, chains, likely } = workshopOf(index);
    const { owners, places, shingles } = index;
    hits.find(triples);
    for (let n = 0; n < likely.length; n++)
        likely[n] = (hits.postings[n] ?? 0) / (shingles[n] ?? 1) < chains_LEAST_SHARE ? 0 : 1;
    for (let hit = 0; hit < hits.count; hit++) {
        const at = hits.at[hit] ?? 0;
        const to = hits.to[hit] ?? 0;
        for (let n = hits.from[hit] ?? 0; n < to; n++) {
            const owner = owners[n] ?? 0;
            if (likely[owner] === 1)
                chains.note(owner, at, places[n] ?? 0);
        }
    }
    return chains.finish();
}
function workshopOf(index) {
    const known = WORKSHOPS.get(index);
    if (known)
        return known;
    const made = { hits: new ShingleHits(index), chains: new Chains(index), likely: new Uint8Array(index.templates.length) };
    WORKSHOPS.set(index, made);
    return made;
}

;// CONCATENATED MODULE: ./build/detect/text-table.js
/** Chains longer than this are repetition; following them further would make hostile text slow. */
const LONGEST_CHAIN = 24;
/** Room for larger texts is given back with the next small one. */
const text_table_LARGEST_ROOM = 1 << 20;
/** Finds where three words in a row stand in a text; read when an alignment first has to leap, in room that serves every text. */
class TextTable {
    #triples = new Int32Array(0);
    #heads = new Int32Array(0);
    #next = new Int32Array(0);
    #mask = 0;
    read(triples) {
        let size = 256;
        while (size < 4 * triples.length)
            size *= 2;
        if (size > this.#heads.length || (this.#heads.length > text_table_LARGEST_ROOM && size <= text_table_LARGEST_ROOM)) {
            this.#heads = new Int32Array(size);
            this.#next = new Int32Array(size / 4);
        }
        const heads = this.#heads;
        const next = this.#next;
        const mask = size - 1;
        this.#triples = triples;
        this.#mask = mask;
        heads.fill(-1, 0, size);
        for (let n = triples.length - 1; n >= 0; n--) {
            const slot = (triples[n] ?? 0) & mask;
            next[n] = heads[slot] ?? -1;
            heads[slot] = n;
        }
    }
    /** The first place at or behind `from`, before `until`, or -1. */
    after(triple, from, until) {
        let at = this.#heads[triple & this.#mask] ?? -1;
        for (let steps = 0; at >= 0 && at < until && steps < LONGEST_CHAIN; steps++) {
            if (at >= from && this.#triples[at] === triple)
                return at;
            at = this.#next[at] ?? -1;
        }
        return -1;
    }
    /** The last place at or before `until`, behind `from`, or -1. */
    before(triple, from, until) {
        let found = -1;
        let at = this.#heads[triple & this.#mask] ?? -1;
        for (let steps = 0; at >= 0 && at <= until && steps < LONGEST_CHAIN; steps++) {
            if (at >= from && this.#triples[at] === triple)
                found = at;
            at = this.#next[at] ?? -1;
        }
        return found;
    }
}

;// CONCATENATED MODULE: ./build/detect/folded-text.js


/** The table of the text that asked last, and its triples. */
const TABLE = new TextTable();
let tabled;
/** A text as the search works on it: what is matched is struck out, so that it is found once. */
class FoldedText {
    words;
    count;
    /** Hashes of the words; 0 where struck out. */
    hash;
    /** 1 where a word belongs to a license. */
    taken;
    #triples;
    constructor(words) {
        this.words = words;
        this.count = words.count;
        this.hash = words.hash.subarray(0, words.count);
        this.taken = new Uint8Array(words.count);
    }
    /** Hashes of three words each; -1 where struck out. Made when first asked for: a text that is one license needs none. */
    get triples() {
        return (this.#triples ??= triplesOf(this));
    }
    /** Read anew where another text was asked in between. */
    table() {
        if (tabled !== this.triples)
            TABLE.read(this.triples);
        tabled = this.triples;
        return TABLE;
    }
    /** Strikes words out of the text. */
    strike(from, to) {
        this.hash.fill(0, from, to);
        this.#triples?.fill(-1, Math.max(0, from - 2), to);
        this.taken.fill(1, from, to);
    }
}
function triplesOf({ hash, taken, count }) {
    const triples = new Int32Array(Math.max(0, count - 2));
    let a = hash[0] ?? 0;
    let b = hash[1] ?? 0;
    for (let n = 0; n < triples.length; n++) {
        const c = hash[n + 2] ?? 0;
        triples[n] = (taken[n] ?? 0) + (taken[n + 1] ?? 0) + (taken[n + 2] ?? 0) > 0 ? -1 : triple(a, b, c);
        a = b;
        b = c;
    }
    return triples;
}
function foldedText(words) {
    return new FoldedText(words);
}
/** Strikes words out of a text. */
function strike(text, from, to) {
    text.strike(from, to);
}

;// CONCATENATED MODULE: ./build/detect/whole-text.js



/** A title of at most this many words may stand in front that the license does not know: too few to hide a license. */
const LONGEST_TITLE = 4;
/** Words in front of the license proper that are compared with its title. */
const LONGEST_HEAD = 12;
/**
 * The license that a text is from its first to its last word, titles apart; most license files are one.
 *
 * Found by the last words and then compared word by word, so that it never answers otherwise than the search would.
 */
function wholeText(text, index) {
    const { count } = text;
    if (count < TAIL_WORDS + 2)
        return undefined;
    return amongTexts(text, index) ?? amongFingerprints(text, index);
}
function amongTexts(text, index) {
    const { count, hash } = text;
    let best;
    for (const n of entriesOf(index, tailKey(hash, count))) {
        const owner = index.tailOwners[n] ?? 0;
        const end = index.tailEnds[n] ?? 0;
        const head = index.templates[owner]?.unit === 'words' ? headAt(hash, index, owner, end) : -1;
        if (head < 0)
            continue;
        const found = weighed(text, index, owner, head, end - (count - head) - (index.starts[owner] ?? 0));
        if (found.from <= LONGEST_TITLE && (!best || better(found, best, index)))
            best = found;
    }
    return best;
}
/** Of a fingerprint nobody knows where its title ends: the text has to be all of it. */
function amongFingerprints(text, index) {
    const last = Int32Array.from({ length: TAIL_WORDS }, (_, n) => {
        const at = text.count - 2 - TAIL_WORDS + n;
        return triple(text.hash[at] ?? 0, text.hash[at + 1] ?? 0, text.hash[at + 2] ?? 0);
    });
    for (const n of entriesOf(index, tailKey(last, TAIL_WORDS))) {
        const owner = index.tailOwners[n] ?? 0;
        const [first = 0, end = 0] = [index.starts[owner], index.tailEnds[n]];
        if (index.templates[owner]?.unit !== 'triples' || end - first !== text.count - 2)
            continue;
        if (headAt(text.triples, index, owner, end) === 0)
            return weighed(text, index, owner, 0, 0);
    }
    return undefined;
}
function entriesOf({ tails }, key) {
    const found = [];
    for (let n = lowest(tails, key); tails[n] === key; n++)
        found.push(n);
    return found;
}
/** The first word of the text that is the license's, counted back from the last; -1 where more than a title differs. */
function headAt(row, { starts, words, leeway }, owner, end) {
    const first = starts[owner] ?? 0;
    let at = row.length - 1;
    let place = end - 1;
    while (at >= 0 && place >= first && row[at] === words[place]) {
        at--;
        place--;
    }
    if (at >= LONGEST_HEAD)
        return -1;
    for (; place >= first; place--)
        if (((leeway[place] ?? 0) & license_index/* LEEWAY */.q_.optional) === 0)
            return -1;
    return at + 1;
}
/** The first place of a key in an ascending row. */
function lowest(row, key) {
    let low = 0;
    let high = row.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((row[middle] ?? 0) < key)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/detect/find-alignments.js




/** What one search leaves over is searched again, this many times in all: a license may hide the one behind it. */
const ROUNDS = 3;
/** Finds every license in a text, best first in every place, and strikes its words out. */
function findAlignments(text, index) {
    const whole = wholeText(text, index);
    if (!whole)
        return searchAlignments(text, index);
    strikeMatched(text, whole);
    return [whole];
}
/** The same without the short way for a text that is one license. */
function searchAlignments(text, index) {
    const found = [];
    for (let round = 0; round < ROUNDS; round++) {
        const before = found.length;
        search(text, index, found);
        if (found.length === before)
            break;
    }
    return found.sort((a, b) => a.from - b.from);
}
function search(text, index, found) {
    const candidates = findCandidates(text, index);
    const near = byPlace(candidates);
    for (const leader of candidates) {
        if (isTaken(text, leader))
            continue;
        const best = bestAlignment(text, index, over(leader, near));
        if (!best)
            continue;
        found.push(best);
        strikeMatched(text, best);
    }
}
/** Most of the stretch belongs to a license already. */
function isTaken(text, { anchors }) {
    for (let n = 0; n < anchors.length; n += 2)
        if (text.taken[anchors[n] ?? 0] === 0)
            return false;
    return true;
}
const BLOCK = 8;
function byPlace(candidates) {
    const places = new Map();
    for (const candidate of candidates) {
        const block = candidate.from >> BLOCK;
        const there = places.get(block);
        if (there)
            there.push(candidate);
        else
            places.set(block, [candidate]);
    }
    return places;
}
/** Candidates that overlap the leader, the highest ranked first. */
function over(leader, places) {
    const found = [];
    const length = leader.to - leader.from;
    for (let block = Math.max(0, leader.from - length) >> BLOCK; block <= leader.to >> BLOCK; block++)
        for (const candidate of places.get(block) ?? [])
            if (candidate.to > leader.from && candidate.from < leader.to)
                found.push(candidate);
    return found.sort((a, b) => b.rank - a.rank);
}
function strikeMatched(text, { from, to, edits }) {
    let at = from;
    for (let n = 0; n < edits.length; n += 4) {
        strike(text, at, edits[n] ?? at);
        at = edits[n + 1] ?? at;
    }
    strike(text, at, to);
}

;// CONCATENATED MODULE: ./build/detect/license-names.js
const license_names_LICENSE = '(?:public )?licen[cs]es?';
/**
 * Names of licenses in running text, folded to lower case with single spaces; the first that fits counts.
 *
 * Full names of the SPDX list come from the index; here stand families with versions, abbreviations and nicknames.
 */
const FAMILIES = [
    {
        pattern: /^(?:gnu )?(?:affero (?:gnu )?general public licen[cs]e|agpl(?=\b|v?\d))/,
        versions: { '*': 'AGPL-3.0', '1.0': 'AGPL-1.0', '1': 'AGPL-1.0', '3': 'AGPL-3.0', '3.0': 'AGPL-3.0' },
        gnu: true,
    },
    {
        pattern: /^(?:gnu )?(?:(?:lesser|library)(?: or lesser)? (?:gnu )?(?:general )?(?:public )?licen[cs]e|lgpl(?=\b|v?\d))/,
        versions: { '*': 'LGPL-2.0', '2': 'LGPL-2.0', '2.0': 'LGPL-2.0', '2.1': 'LGPL-2.1', '3': 'LGPL-3.0', '3.0': 'LGPL-3.0' },
        gnu: true,
    },
    {
        pattern: /^(?:gnu )?(?:free documentation licen[cs]e|g?fdl(?=\b|v?\d))/,
        versions: { '*': 'GFDL-1.1', '1.1': 'GFDL-1.1', '1.2': 'GFDL-1.2', '1.3': 'GFDL-1.3' },
        gnu: true,
    },
    {
        pattern: /^(?:gnu )?(?:general public licen[cs]e|gpl(?=\b|v?\d))|^gnu public licen[cs]e/,
        versions: { '*': 'GPL-1.0', '1': 'GPL-1.0', '1.0': 'GPL-1.0', '2': 'GPL-2.0', '2.0': 'GPL-2.0', '3': 'GPL-3.0', '3.0': 'GPL-3.0' },
        gnu: true,
    },
    {
        pattern: new RegExp(`^(?:apache (?:software )?(?:foundation )?${license_names_LICENSE}|apache (?=v?[12]\\b)|asl (?=v?[12]\\b)|apache 2(?= |$))`),
        versions: { '*': 'Apache-2.0', '1.0': 'Apache-1.0', '1': 'Apache-1.0', '1.1': 'Apache-1.1', '2': 'Apache-2.0', '2.0': 'Apache-2.0' },
    },
    {
        pattern: /^mozilla public licen[cs]e|^mpl\b/,
        versions: { '1.0': 'MPL-1.0', '1': 'MPL-1.0', '1.1': 'MPL-1.1', '2': 'MPL-2.0', '2.0': 'MPL-2.0' },
    },
    { pattern: /^netscape public licen[cs]e|^npl\b/, versions: { '1.0': 'NPL-1.0', '1.1': 'NPL-1.1' } },
    {
        pattern: /^eclipse public licen[cs]e|^epl\b/,
        versions: { '1.0': 'EPL-1.0', '1': 'EPL-1.0', '2.0': 'EPL-2.0', '2': 'EPL-2.0', '*': 'EPL-1.0' },
    },
    { pattern: /^eclipse distribution licen[cs]e|^edl\b/, versions: { '*': 'BSD-3-Clause', '1.0': 'BSD-3-Clause' } },
    {
        pattern: /^common development and distribution licen[cs]e|^cddl\b/,
        versions: { '*': 'CDDL-1.0', '1.0': 'CDDL-1.0', '1': 'CDDL-1.0', '1.1': 'CDDL-1.1' },
    },
    { pattern: /^common public licen[cs]e|^cpl\b/, versions: { '*': 'CPL-1.0', '1.0': 'CPL-1.0' } },
    {
        pattern: /^academic free licen[cs]e|^afl\b/,
        versions: { '1.1': 'AFL-1.1', '1.2': 'AFL-1.2', '2.0': 'AFL-2.0', '2.1': 'AFL-2.1', '3.0': 'AFL-3.0' },
    },
    {
        pattern: /^open software licen[cs]e|^osl\b/,
        versions: { '1.0': 'OSL-1.0', '1.1': 'OSL-1.1', '2.0': 'OSL-2.0', '2.1': 'OSL-2.1', '3.0': 'OSL-3.0' },
    },
    { pattern: /^european union public licen[cs]e|^eupl\b/, versions: { '1.0': 'EUPL-1.0', '1.1': 'EUPL-1.1', '1.2': 'EUPL-1.2' } },
    {
        pattern: /^artistic licen[cs]e|^artistic (?=v?[12]\b)/,
        versions: { '*': 'Artistic-1.0-Perl', '1.0': 'Artistic-1.0', '2.0': 'Artistic-2.0', '2': 'Artistic-2.0' },
    },
    { pattern: /^(?:sil )?open font licen[cs]e|^ofl\b/, versions: { '*': 'OFL-1.1', '1.0': 'OFL-1.0', '1.1': 'OFL-1.1' } },
    { pattern: /^boost software licen[cs]e|^bsl (?=1\b)/, versions: { '*': 'BSL-1.0', '1.0': 'BSL-1.0' } },
    { pattern: /^php licen[cs]e/, versions: { '3.0': 'PHP-3.0', '3.01': 'PHP-3.01' } },
    { pattern: /^(?:the )?free ?type (?:project )?licen[cs]e|^ftl\b/, versions: { '*': 'FTL' } },
    { pattern: /^openssl licen[cs]e/, versions: { '*': 'OpenSSL' } },
    { pattern: /^isc licen[cs]e|^isc\b/, versions: { '*': 'ISC' } },
    { pattern: /^zlib(?: libpng)? licen[cs]e/, versions: { '*': 'Zlib' } },
    { pattern: /^wtfpl\b|^do what the fuck you want to public licen[cs]e/, versions: { '*': 'WTFPL', '2': 'WTFPL', '2.0': 'WTFPL' } },
    { pattern: /^(?:the )?unlicense\b/, versions: { '*': 'Unlicense' } },
    {
        pattern: /^(?:creative commons (?:public domain )?(?:cc0|zero)\b(?: 1\.0)?(?: universal)?|cc0\b|creative commons public domain dedication)/,
        versions: { '*': 'CC0-1.0', '1.0': 'CC0-1.0' },
    },
    {
        pattern: /^(?:(?:mit|expat)(?: x11| x)?(?: style)? licen[cs]e|mit\b(?! university)|expat\b|x11 mit licen[cs]e)/,
        versions: { '*': 'MIT' },
    },
    { pattern: /^x11 licen[cs]e/, versions: { '*': 'X11' } },
    {
        pattern: /^(?:(?:simplified|freebsd|(?:2|two) clause) bsd(?: licen[cs]e)?|bsd (?:2|two) clause(?: licen[cs]e)?|bsd 2(?: licen[cs]e)?\b)/,
        versions: { '*': 'BSD-2-Clause' },
    },
    {
        pattern: /^(?:(?:new|revised|modified|(?:3|three) clause) bsd(?: licen[cs]e)?|bsd (?:3|three) clause(?: licen[cs]e)?|bsd 3(?: licen[cs]e)?\b|bsd new(?: licen[cs]e)?)/,
        versions: { '*': 'BSD-3-Clause' },
    },
    {
        pattern: /^(?:(?:original|(?:4|four) clause) bsd(?: licen[cs]e)?|bsd (?:4|four) clause(?: licen[cs]e)?)/,
        versions: { '*': 'BSD-4-Clause' },
    },
    { pattern: /^(?:modified |revised |new )berkeley software distribution(?: licen[cs]e)?/, versions: { '*': 'BSD-3-Clause' } },
    {
        pattern: /^bsd(?: style)? licen[cs]e|^bsd\b|^berkeley software distribution licen[cs]e/,
        versions: { '*': 'BSD-3-Clause' },
        vague: true,
    },
    { pattern: /^same terms as perl(?: itself)?/, versions: { '*': 'GPL-1.0|Artistic-1.0-Perl' }, gnu: true },
    { pattern: /^perl(?: 5)?\b(?= |$)/, versions: { '*': 'GPL-1.0|Artistic-1.0-Perl' }, gnu: true },
];
/** Between a name and its version. */
const BEFORE_VERSION = /^(?:[ ,(]|\)|licen[cs]es?\b|[al]*gpl\b|g?fdl\b|mpl\b|epl\b|cddl\b|as published by the free software foundation\b|as published by the fsf\b|either\b|the\b|version\b|versions\b|ver\b|v(?=\d| \d)|\.|is\b|in(?= version)|-)*?(\d(?:\.\d{1,2})?)(?![\d.]*\d)(\+)?/;
const LATER = /^.{0,60}?(?:or (?:\(?at your (?:option|choice|discretion)\)? )?(?:\(?any )?(?:later|newer|greater|higher)|and (?:any )?later|or above|or \(at your option\) any later)/;
const SECOND = /^ (?:of the licen[cs]e )?(?:or|and|or at your option) (?:\(?at your option\)? )?(?:the gnu (?:lesser )?general public licen[cs]e )?(?:version )?v?(\d(?:\.\d)?)(?: |$|,)/;
/** The words that a name may begin with, for a quick test before the patterns. */
const FIRST_WORDS = 'gnu affero agpl berkeley lesser library lgpl free g fdl gfdl general gpl apache asl mozilla mpl netscape npl eclipse epl edl common cddl cpl academic afl open osl european eupl artistic sil ofl boost bsl php freetype ftl openssl isc zlib wtfpl do unlicense creative cc0 cc mit expat x11 simplified freebsd 2 two bsd new revised modified 3 three original 4 four same perl agplv3 agplv1 lgplv2 lgplv3 lgpl2 lgpl3 gplv1 gplv2 gplv3 gpl2 gpl3 mplv1 mplv2 apache2 creativecommons opensource';
/** Reads a license name at the start of a phrase; `before` is what stands in front of it. */
function nameAt(phrase, before) {
    const address = urlAt(phrase) ?? creativeCommons(phrase);
    if (address)
        return address;
    for (const family of FAMILIES) {
        const found = family.pattern.exec(phrase);
        if (found)
            return versioned(family, phrase, found[0].length, before);
    }
    return undefined;
}
function versioned({ versions, gnu, vague }, phrase, nameLength, before) {
    const rest = phrase.slice(nameLength);
    const behind = BEFORE_VERSION.exec(rest);
    const ahead = /versions? (\d(?:\.\d{1,2})?)(\+| or (?:any )?(?:later|newer))? of the (?:less restrictive )?$/.exec(before);
    const number = behind?.[1] ?? ahead?.[1];
    const known = number === undefined ? undefined : (versions[number] ?? versions[number.replace(/^(\d)$/, '$1.0')]);
    const id = known ?? versions['*'];
    if (id === undefined || (number !== undefined && known === undefined && gnu))
        return undefined;
    const length = nameLength + (known !== undefined && behind ? behind[0].length : 0);
    const isBare = known === undefined && (vague === true || Object.keys(versions).length > 1);
    if (!gnu)
        return { ids: [id], length, kind: 'name', ...(isBare ? { bare: true } : {}) };
    const tail = phrase.slice(length);
    const second = SECOND.exec(tail)?.[1];
    const other = second === undefined ? undefined : (versions[second] ?? versions[`${second}.0`]);
    const later = known === undefined || behind?.[2] === '+' || ahead?.[2] !== undefined || LATER.test(tail);
    return {
        ids: [...id.split('|'), ...(other !== undefined && other !== id ? [other] : [])],
        length,
        kind: 'name',
        ...(later && !other ? { orLater: true } : {}),
        ...(isBare ? { bare: true } : {}),
    };
}
const CC_PARTS = /^(?:creative commons |cc )((?:attribution|by|non ?commercial|nc|no ?deriv(?:ative)?s?(?: works)?|nd|share ?alike|sa|[ -])+?) ?(?:international |unported |generic |public |licen[cs]e |version |v ?|\()*(\d\.\d)/;
/** "Creative Commons Attribution-ShareAlike 4.0" and "CC BY-SA 4.0". */
function creativeCommons(phrase) {
    const found = CC_PARTS.exec(phrase);
    if (!found)
        return undefined;
    const [whole, parts = '', version = ''] = found;
    return ccId(parts, version, whole.length, 'name');
}
function ccId(parts, version, length, kind) {
    if (!/attribution|\bby\b/.test(parts))
        return undefined;
    const has = (pattern, part) => (pattern.test(parts) ? `-${part}` : '');
    const id = `CC-BY${has(/non ?commercial|\bnc\b/, 'NC')}${has(/no ?deriv|\bnd\b/, 'ND')}${has(/share ?alike|\bsa\b/, 'SA')}-${version}`;
    return { ids: [id], length, kind };
}
function urlAt(phrase) {
    const cc = /^creativecommons org licenses ((?:by|nc|nd|sa|[ -])+) (\d\.\d)/.exec(phrase);
    if (cc)
        return ccId(cc[1] ?? '', cc[2] ?? '', cc[0].length, 'url');
    const zero = /^creativecommons org publicdomain zero 1\.0/.exec(phrase);
    if (zero)
        return { ids: ['CC0-1.0'], length: zero[0].length, kind: 'url' };
    const osi = /^opensource org licenses? (mit|isc|zlib|bsd 3 clause|bsd 2 clause|apache 2\.0|mpl 2\.0|gpl 3\.0|gpl 2\.0)\b/.exec(phrase);
    const ids = {
        mit: 'MIT',
        isc: 'ISC',
        zlib: 'Zlib',
        'bsd 3 clause': 'BSD-3-Clause',
        'bsd 2 clause': 'BSD-2-Clause',
        'apache 2.0': 'Apache-2.0',
        'mpl 2.0': 'MPL-2.0',
        'gpl 3.0': 'GPL-3.0',
        'gpl 2.0': 'GPL-2.0',
    };
    const id = osi ? ids[osi[1] ?? ''] : undefined;
    return osi && id !== undefined ? { ids: [id], length: osi[0].length, kind: 'url' } : undefined;
}

;// CONCATENATED MODULE: ./build/detect/listed-names.js
const NAMES = new WeakMap();
/** Longest name in words that is looked for. */
const LONGEST_LISTED = 8;
const VERSION = /^[ ,(]*(?:v|version |ver )?(\d(?:\.\d{1,2}){0,2})(?![\d.]*\d)/;
/** Finds the longest listed name at the end of `before`, whose last word is "license"; `after` is what follows. */
function listedName(before, after, index) {
    const words = before.split(' ');
    const names = namesOf(index);
    for (let count = Math.min(LONGEST_LISTED, words.length); count >= 2; count--) {
        const versions = names.get(words.slice(-count).join(' '));
        if (!versions)
            continue;
        const [said = '', number = ''] = VERSION.exec(after) ?? [];
        const id = versions.get(number) ?? versions.get(`${number}.0`);
        if (id !== undefined && number !== '')
            return { ids: [id], words: count, length: said.length };
        const single = versions.size === 1 ? versions.get('*') : undefined;
        return single === undefined ? undefined : { ids: [single], words: count, length: 0 };
    }
    return undefined;
}
function namesOf(index) {
    const known = NAMES.get(index);
    if (known)
        return known;
    const found = new Map();
    for (const { id, name } of index.templates) {
        const [, base = '', version = '*'] = /^(.*\blicen[cs]e)(?:,? (?:v|version )?(\d(?:\.\d+)*))?$/.exec(folded(name ?? '')) ?? [];
        if (base === '')
            continue;
        const versions = found.get(base) ?? new Map();
        if (!versions.has(version))
            versions.set(version, id);
        found.set(base, versions);
    }
    NAMES.set(index, found);
    return found;
}
/** A name as phrases are: lower case, single spaces, dots inside of numbers alone. */
function folded(name) {
    return name
        .toLowerCase()
        .replace(/[^\p{L}\d.]+|\.(?!\d)/gu, ' ')
        .replace(/licence/g, 'license')
        .trim();
}

;// CONCATENATED MODULE: ./build/detect/phrase.js
/** Spells out the words from `first` to `past`. Only what reads a name is kept of the marks between: dots in numbers and a plus. */
function phraseOf(words, first, past) {
    const offsets = [];
    let text = '';
    for (let n = first; n < past; n++) {
        const start = words.from[n] ?? 0;
        const end = words.to[n] ?? 0;
        if (n > first)
            text += joint(words, n, start);
        offsets.push(text.length);
        text += words.text.slice(start, Math.min(end, start + 40)).toLowerCase();
        if (words.text.charCodeAt(end) === 43)
            text += '+';
    }
    return { text, offsets, first };
}
function joint(words, at, start) {
    const before = words.to[at - 1] ?? 0;
    if (start - before > 3 && start - before < 60 && /version$/i.test(words.text.slice(before - 7, before))) {
        // A version that opens its line was taken for the number of a list, as a whole or up to its dot.
        const [, number, end = ''] = /^\s*\n[\s*#/;|-]*(\d{1,2}(?:\.\d{1,2})?)(\.$|[\s,(.])/.exec(words.text.slice(before, start)) ?? [];
        if (number !== undefined)
            return end === '.' && words.text.charCodeAt(start - 1) === 46 ? ` ${number}.` : ` ${number} `;
    }
    if (start - before !== 1 || words.text.charCodeAt(before) !== 46)
        return ' ';
    const digit = (unit) => unit >= 48 && unit <= 57;
    return digit(words.text.charCodeAt(before - 1)) && digit(words.text.charCodeAt(start)) ? '.' : ' ';
}

;// CONCATENATED MODULE: ./build/detect/find-grants.js






const FIRST = new WordSet(FIRST_WORDS);
/** First words of names that are common words, and what must stand behind them. */
const VAGUE = new WordSet('lesser library free g general common academic open european do creative 2 two new revised modified 3 three original 4 four same simplified');
const find_grants_SECOND = new WordSet('bsd berkeley general gpl documentation fdl public development free software union what commons clause terms font type or license gnu');
/** How far before and behind a name its sentence is read, in words. */
const BEFORE = 16;
const BEHIND = 24;
/** A text with more names than these is a list of licenses; what follows stays what it is, words of no license. */
const MOST_NAMES = 2000;
/** Words of a pointer to a license; beside a name they belong to it. */
const GLUE = new WordSet(`
  this the project software program library package file files code source work module product component content contents application distribution repository documentation font data
  is are be was license licensed licenses under terms term of and conditions see for details full text more information distributed released available provided made published
  with by in root directory accompanying accompanies which at may found obtained obtain copy http https www html htm txt org com or either version versions v any later your option choice copying readme
  notice it to dual dually triple license1 subject governed covered you can redistribute modify as published free foundation redistributed modified gnu fsf inc its all parts portions
  a an on that choose either both also licensing md url spdx identifier
`);
/** What grants when it stands before a name. */
const GRANTS = /\bunder\b(?: [\w.+]+){0,9} ?$|\b(?:terms|conditions|provisions) of\b(?: [\w.+]+){0,4} ?$|\b(?:subject to|governed by|covered by|released as|choose either|uses? an?|uses? the)\b(?: [\w.+]+){0,4} ?$|\blicen[cs](?:e|es|ed|ing)(?: is| are| id| identifier| name| type| text)?(?: the| an?)? ?$|\blicen[cs]ed (?:as|with|using|via)(?: the| an?)? ?$/;
const DENIES = /\b(?:not|never|no longer|cannot)\b(?: \w+){0,8} ?$|\b(?:compatible|incompatible|compatibility|similar|like|unlike|instead of|rather than|than|convert|converted|relicensed?|versus|vs|formerly|previously|ordinary|required by|based on|derived from|differences? between|apply|also known as|known as|definition of|meaning of|version of|text of|copy of|want to do use|another(?: distribution)? licen[cs]e including|see|section \d+)\b(?: the| a| an| of| to| with| this| gnu| or| and)* ?$/;
/** A name that only says how a license is ("GPL compatible", "BSD style licenses are"), or what follows where something else is under it. */
const DESCRIBES = /^[ -]*(?:compatible|compatibility|incompatible|violations?|style (?!licen))/;
const SUPPOSES = /\b(?:if|when|once|unless)\b(?: \w+){0,9} (?:library|libraries|change|code|program|work|module|plugin)s?(?: \w+){0,3} (?:that|which)\b/;
const LICENSED = /^(?:d| licen[cs]ed)\b/;
/** What may stand between two names of one list. */
const LIST = /^(?:[\s/,;&]|and|or|the|a|an|under|licen[cs]es?|waiver|either|both|at|your|option|choice|terms|of|version|v?\d[\d.+]*|any|later|\(|\)|as published by|free software foundation|-)*$/;
/** Finds licenses by name in the words that belong to no license text, and takes what points at them out. */
function findGrants(text, hashes, index, isOpen, inNotice) {
    const found = [];
    let previous;
    for (let at = 0; at < text.count && found.length < MOST_NAMES; at++) {
        const listed = hashes[at] === find_grants_LICENSE && isOpen(at) ? listedAt(text, index, at) : undefined;
        if (listed && (!previous || previous.to <= listed.from || previous.from > listed.from)) {
            if (previous && previous.to > listed.from)
                found.pop();
            const before = phraseOf(text.words, sentenceStart(text, listed.from, BEFORE), listed.from).text;
            const after = phraseOf(text.words, listed.to, Math.min(text.count, listed.to + BEHIND)).text;
            const granted = inNotice(at) || (!DESCRIBES.test(after) && grants(before, after, undefined, undefined) && !isSupposed(text, listed.from));
            previous = { ...listed, granted };
            found.push(previous);
            at = Math.max(at, listed.to - 1);
            continue;
        }
        if (!FIRST.has(hashes[at] ?? 0) || !isOpen(at))
            continue;
        if (VAGUE.has(hashes[at] ?? 0) && !find_grants_SECOND.has(hashes[at + 1] ?? 0))
            continue;
        const after = phraseOf(text.words, at, Math.min(text.count, at + BEHIND));
        const named = nameAt(after.text, `${phraseOf(text.words, Math.max(0, at - BEFORE), at).text} `);
        if (!named)
            continue;
        const before = phraseOf(text.words, sentenceStart(text, at, BEFORE), at).text;
        const past = at + Math.max(1, after.offsets.filter(offset => offset < named.length).length);
        const between = previous && at - previous.to <= 12 ? phraseOf(text.words, previous.to, at).text : undefined;
        const granted = inNotice(at) ||
            isListed(text, at) ||
            (!isLinkOf(before, at, isOpen) &&
                !DESCRIBES.test(after.text.slice(named.length)) &&
                grants(before, after.text.slice(named.length), between, previous) &&
                !isSupposed(text, at));
        const choice = between !== undefined && granted && LIST.test(between) && /\bor\b(?! (?:any|later|newer))/.test(between);
        const grant = { ...placed(named, at, past), granted, choice };
        found.push(grant);
        previous = grant;
        at = past - 1;
    }
    for (const grant of found)
        if (grant.granted)
            takeGlue(text, hashes, grant);
    return found;
}
const find_grants_LICENSE = hashWord('license');
/** A full name of the SPDX list whose word "license" stands here. */
function listedAt(text, index, at) {
    const first = Math.max(0, at + 1 - LONGEST_LISTED);
    const after = phraseOf(text.words, at + 1, Math.min(text.count, at + 5));
    const name = listedName(phraseOf(text.words, first, at + 1).text.replaceAll('licence', 'license'), after.text, index);
    if (!name)
        return undefined;
    const past = at + 1 + after.offsets.filter(offset => offset < name.length).length;
    return { ids: name.ids, orLater: false, bare: false, choice: false, kind: 'name', from: at + 1 - name.words, to: past };
}
function placed({ ids, orLater, bare, kind }, from, to) {
    return { ids, orLater: orLater === true, bare: bare === true, kind, from, to };
}
/** Characters before a name in which a list of licenses is announced. */
const ANNOUNCED = 500;
const LIST_OF_LICENSES = /\bone of (?:the |these )?(?:two|three|following|two following|these)? ?licen[cs]es\b/i;
/** "… under one of two licenses …", and the name opens its line. */
function isListed({ words }, at) {
    const start = words.from[at] ?? 0;
    const before = words.text.slice(Math.max(0, start - ANNOUNCED), start);
    return /\n[^\p{L}\d\n]*(?:the )?$/iu.test(before) && LIST_OF_LICENSES.test(before);
}
/** Where the words before a name begin that may say what the name is for: a sentence does not grant what the next one names. */
function sentenceStart({ words }, at, most) {
    const first = Math.max(0, at - most);
    for (let n = at; n > first; n--) {
        const gap = words.text.slice(words.to[n - 1], Math.min(words.from[n] ?? 0, (words.to[n - 1] ?? 0) + 80));
        const isWord = (words.to[n - 1] ?? 0) - (words.from[n - 1] ?? 0) > LONGEST_ABBREVIATION;
        if (isWord && /^[.!?]["'”’)\]]*\s/.test(gap) && /^\p{Lu}/u.test(words.text.slice(words.from[n], (words.from[n] ?? 0) + 2)))
            return n;
    }
    return first;
}
/** How far before a name the condition is looked for that its sentence begins with. */
const LONGEST_CONDITION = 32;
/** "Once a change is included that goes under …": what happens then is no grant of this text. */
function isSupposed(text, at) {
    return SUPPOSES.test(phraseOf(text.words, sentenceStart(text, at, LONGEST_CONDITION), at).text);
}
/** A full stop behind so few letters may belong to them ("ver.", "Inc."). */
const LONGEST_ABBREVIATION = 4;
/** The beginning of an address, up to the name in its path. */
const LINK = /(?:^| )(?:https?|www)(?: [\w.-]+){0,7}$/;
/** The name stands in an address that a license text gives for one of its own words. */
function isLinkOf(before, at, isOpen) {
    const link = LINK.exec(before);
    return link !== null && !isOpen(at - link[0].trim().split(' ').length - 1);
}
/** Between a name and its own address, in whose path the name is said again. */
const ADDRESS = /^(?:https? )?(?:www )?[\w-]+ (?:org|com|net|io)(?: [\w-]+){0,4}$/;
function grants(before, after, between, previous) {
    if (previous && between !== undefined && ADDRESS.test(between))
        return previous.granted;
    if (DENIES.test(before))
        return false;
    if (LICENSED.test(after))
        return true;
    return GRANTS.test(before) || (previous?.granted === true && between !== undefined && LIST.test(between));
}
function takeGlue(text, hashes, { from, to }) {
    let first = from;
    let past = to;
    while (first > 0 && from - first < 30 && text.taken[first - 1] === 0 && GLUE.has(hashes[first - 1] ?? 0))
        first--;
    while (past < text.count && past - to < 30 && text.taken[past] === 0 && GLUE.has(hashes[past] ?? 0) && goesOn(text, past))
        past++;
    // "MIT licensed to Jane": the words before a receiver belong to the receiver.
    if (past > to && past < text.count && DANGLING.has(hashes[past - 1] ?? 0) && goesOn(text, past))
        past = to;
    strike(text, first, past);
}
const DANGLING = new WordSet('to for by with in on under');
/** No empty line, and nothing that was taken out as a copyright line, stands before the word. */
function goesOn({ words }, at) {
    const end = words.to[at - 1] ?? 0;
    const start = words.from[at] ?? 0;
    const gap = words.text.slice(end, Math.min(start, end + LONGEST_GAP));
    return start - end <= LONGEST_GAP && !/\n[^\p{L}\p{N}\n]*\n|\p{L}/u.test(gap);
}
const LONGEST_GAP = 120;

;// CONCATENATED MODULE: ./build/detect/fragments.js


/** Least share of a fragment that must stand in a text before its words count as the fragment's. */
const fragments_LEAST_SHARE = 0.5;
/**
 * Strikes out the words of a fragment into which a text has put names, so that no alignment holds it together: the paragraph that
 * offers other licenses for a file.
 *
 * Three words in a row are needed, and half of the fragment: a sentence put together from its words stays what it is.
 */
function strikeFragments(text, hashes, { templates, starts, words }) {
    for (const [n, { form }] of templates.entries()) {
        if (form !== 'fragment')
            continue;
        const own = new Set();
        for (let at = starts[n] ?? 0; at + 2 < (starts[n + 1] ?? 0); at++)
            own.add(triple(words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0));
        const found = placesOf(hashes, own);
        if (new Set(found.map(at => tripleAt(hashes, at))).size < fragments_LEAST_SHARE * own.size)
            continue;
        for (const at of found)
            for (let word = at; word < at + 3; word++)
                if (text.taken[word] === 0)
                    strike(text, word, word + 1);
    }
}
function placesOf(hashes, own) {
    const found = [];
    for (let at = 0; at + 2 < hashes.length; at++)
        if (own.has(tripleAt(hashes, at)))
            found.push(at);
    return found;
}
function tripleAt(hashes, at) {
    return triple(hashes[at] ?? 0, hashes[at + 1] ?? 0, hashes[at + 2] ?? 0);
}

;// CONCATENATED MODULE: ./build/detect/find-tags.js
const TAG = /SPDX-License-Identifier:[ \t]*([A-Za-z0-9.+() \t-]{1,200})/g;
/** A file with more tags than these is no license file. */
const MOST_TAGS = 500;
/** Finds the tags of a text; source: SPDX specification, annex "Using SPDX short identifiers in source files". */
function findTags(text) {
    const found = [];
    for (const { index, 0: whole, 1: said = '' } of text.matchAll(TAG)) {
        const tag = read(said);
        if (found.length >= MOST_TAGS)
            break;
        if (tag.ids.length > 0)
            found.push({ ...tag, from: index, to: index + whole.length });
    }
    return found;
}
/** Ids and operators in turn; the first word out of turn ends the expression. */
function read(said) {
    const ids = [];
    let relation = 'and';
    let exception;
    let operator = 'and';
    for (const word of said.replace(/[()]/g, ' ').split(/\s+/)) {
        if (word === '')
            continue;
        const isOperator = /^(?:and|or|with)$/i.test(word);
        if (isOperator === (operator !== '') || !/^[A-Za-z0-9.+-]*[A-Za-z0-9+]$/.test(word))
            break;
        if (isOperator)
            operator = word.toLowerCase();
        else {
            if (operator === 'with')
                exception = word;
            else
                ids.push(word);
            if (operator === 'or')
                relation = 'or';
            operator = '';
        }
    }
    return { ids, relation, ...(exception === undefined ? {} : { exception }) };
}

;// CONCATENATED MODULE: ./build/detect/exceptions.js
/** Entries of the SPDX list that hold the text of an exception, and the exception's own id. */
const TEXTS = {
    'GPL-2.0-with-classpath-exception': 'Classpath-exception-2.0',
    'GPL-2.0-with-bison-exception': 'Bison-exception-2.2',
    'GPL-2.0-with-GCC-exception': 'GCC-exception-2.0',
    'GPL-2.0-with-font-exception': 'Font-exception-2.0',
    'GPL-2.0-with-autoconf-exception': 'Autoconf-exception-2.0',
    'GPL-3.0-with-autoconf-exception': 'Autoconf-exception-3.0',
    'GPL-3.0-with-GCC-exception': 'GCC-exception-3.1',
};
/** Names by which texts call an exception. */
const exceptions_NAMES = [
    [/\bclass ?path["'”’]? exception\b/i, 'Classpath-exception-2.0'],
    [/\bllvm[- ]exceptions?\b/i, 'LLVM-exception'],
    [/\bgcc runtime library exception\b/i, 'GCC-exception-3.1'],
    [/\buniversal foss exception\b/i, 'Universal-FOSS-exception-1.0'],
    [/\bwxwindows library licen[cs]e\b/i, 'WxWindows-exception-3.1'],
    [/\bswift runtime library exception\b|\bruntime library exception to the apache\b/i, 'Swift-exception'],
    [/\bopenjdk assembly exception\b/i, 'OpenJDK-assembly-exception-1.0'],
    [/\blinux-syscall-note\b/i, 'Linux-syscall-note'],
];
/** Texts of exceptions for the index. */
function exceptionTexts(list) {
    return Object.entries(TEXTS).flatMap(([entry, id]) => {
        const text = list[entry]?.licenseText.replace(/^\s*insert [^\n]*\n/i, '');
        return text === undefined ? [] : [{ id, text, form: 'exception' }];
    });
}
/** The exception that a text names; source of the ids: https://spdx.org/licenses/exceptions-index.html */
function namedException(text) {
    return exceptions_NAMES.find(([pattern]) => pattern.test(text))?.[1];
}
/** Licenses that exceptions are written for. */
function takesException(id, exception) {
    return /LLVM|Swift/.test(exception) ? id === 'Apache-2.0' : /^(A|L)?GPL-/.test(id);
}

;// CONCATENATED MODULE: ./build/detect/gnu-ids.js
const GNU = /^((?:A|L)?GPL|GFDL)-(\d\.\d)(?:-only|-or-later)?$/;
/** Names a GNU license in the way of the SPDX list: `-only` or `-or-later`; other ids stay as they are. */
function gnuId(id, orLater) {
    const found = GNU.exec(id);
    return found ? `${found[1]}-${found[2]}-${orLater ? 'or-later' : 'only'}` : id;
}
/** The family of a license, which all of its versions share: its id without the version. The BSD licenses are one family. */
function familyOf(id) {
    return GNU.exec(id)?.[1] ?? (id.startsWith('BSD-') ? 'BSD' : id.replace(/-\d[\d.]*$/, ''));
}
/** The license and its version, without what is said about later ones. */
function baseOf(id) {
    return id.replace(/-(?:only|or-later)$/, '');
}

;// CONCATENATED MODULE: ./build/detect/lines.js
/** Line numbers of offsets that are asked in any order: newlines are found once. */
class Lines {
    #starts;
    constructor(text) {
        const starts = [0];
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            starts.push(at + 1);
        this.#starts = starts;
    }
    /** The line of an offset, from 1. */
    of(offset) {
        let low = 0;
        let high = this.#starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    }
}

;// CONCATENATED MODULE: ./build/detect/own-terms.js

/** Fewer words are an introduction. */
const LEAST_WORDS = 300;
/** Share of words that terms are made of: in license texts one in five to seven, in prose and code fewer than one in ten. */
const LEAST_TERMS = 0.13;
/**
 * Whether the words that belong to no known license are a license of their own.
 *
 * What such a text names ("third party software is under the Apache License") is not what it grants itself.
 */
function hasOwnTerms({ hash, taken, count }) {
    let words = 0;
    let terms = 0;
    for (let n = 0; n < count; n++) {
        if (taken[n] === 1)
            continue;
        words++;
        if (TERM_WORDS.has(hash[n] ?? 0))
            terms++;
    }
    return words >= LEAST_WORDS && terms >= LEAST_TERMS * words;
}

;// CONCATENATED MODULE: ./build/detect/relation.js
/**
 * Ways in which a text leaves the choice between its licenses to who receives it.
 *
 * "(at your option) any later version" is a choice between versions, not between licenses.
 */
const CHOICE = /\bdual(?:ly)?[- ]licen[cs]|\b(?:at|of|under)\s+your\s+(?:own\s+)?(?:option|choice|discretion)\b(?!\)?,?\s*(?:\(?any\s+later|version|of\s+any))|\beither\s+of\s+(?:the|these|those)\b|\byour\s+choice\s+of\b|\bunder\s+either\b|\balternatively,|\bchoose\s+either\b|\beither\s+(?:the\s+)?(?:license|licence|one)\b/i;
/** Whether a text says that one of its licenses is enough. */
function offersChoice(text) {
    return CHOICE.test(text);
}

;// CONCATENATED MODULE: ./build/detect/notice-name.js

/** The first name of a license in a notice, with its version. */
const notice_name_NAME = /\b(?:[A-Z][\w-]*\s+){1,7}Licen[cs]e\b(?:["”]?,?\s*\(?(?:version\s+)?\d[\d.]*)?/;
/** Marks the words of a notice that name the license. */
function markNoticeName(words, leeway) {
    const name = notice_name_NAME.exec(words.text);
    if (!name)
        return;
    const end = name.index + name[0].length;
    for (let n = 0; n < words.count; n++)
        if ((words.from[n] ?? 0) >= name.index && (words.from[n] ?? 0) < end)
            leeway[n] = (leeway[n] ?? 0) | LEEWAY.named;
}
/** Whether a notice has other words where the license is named: it is the notice of another license. */
function isRenamed({ starts, leeway }, { template, edits }) {
    const first = starts[template] ?? 0;
    for (let n = 0; n < edits.length; n += 4)
        for (let place = edits[n + 2] ?? 0; place < (edits[n + 3] ?? 0); place++)
            if (((leeway[first + place] ?? 0) & license_index/* LEEWAY */.q_.named) !== 0)
                return true;
    return false;
}

;// CONCATENATED MODULE: ./build/detect/same-text.js
/** Ids of the SPDX list whose texts are word for word another's, and what stands in the title where they are meant. */
const TWINS = [
    { of: 'CAL-1.0', title: /combined work exception/i, id: 'CAL-1.0-Combined-Work-Exception' },
];
/** How much of a text is taken for its title. */
const same_text_LONGEST_TITLE = 160;
/** The id that the title of a text asks for, where several ids share the text that begins at `start`. */
function idByTitle(id, text, start) {
    const twin = TWINS.find(({ of }) => of === id);
    if (!twin)
        return id;
    const title = text.slice(Math.max(0, start - same_text_LONGEST_TITLE), start + same_text_LONGEST_TITLE);
    return twin.title.test(title) ? twin.id : id;
}
/** Ids of the SPDX list that stand for two texts one behind the other, which have ids of their own. */
const same_text_PAIRS = [
    { id: 'OpenSSL', first: 'OpenSSL-standalone', second: 'SSLeay-standalone' },
];
/** One match in the place of two whose licenses together are a license of the list; sorted by place. */
function joinPairs(matches) {
    const joined = [];
    for (const match of matches) {
        const last = joined.at(-1);
        const pair = same_text_PAIRS.find(({ first, second }) => first === last?.id && second === match.id && match.form === 'text');
        if (!pair || !last)
            joined.push(match);
        else
            joined[joined.length - 1] = { ...last, id: pair.id, score: Math.min(last.score, match.score), end: match.end };
    }
    return joined;
}
/** The license that a residue stands in, by the id under which the match is answered. */
function answeredId(id, matches) {
    const pair = same_text_PAIRS.find(({ first, second }) => first === id || second === id);
    return pair && matches.some(match => match.id === pair.id) && !matches.some(match => match.id === id) ? pair.id : id;
}

;// CONCATENATED MODULE: ./build/detect/once.js
/** Makes a thing when it is first asked for: most tables are not needed for most texts, and building all costs more than a short answer. */
function once(make) {
    let made;
    return () => (made ??= { thing: make() }).thing;
}

;// CONCATENATED MODULE: ./build/detect/neutral-phrases.js



/**
 * Turns of phrase that only point at a license, so that the term words in them carry no term.
 *
 * Our own list, from the ways in which projects introduce their license file.
 */
const PHRASES = `
distributed under the terms | released under the terms | licensed under the terms | available under the terms | published under the terms | provided under the terms
distributed under the following terms | released under the following terms | under the following terms | under the terms of | under the terms and conditions of | under the terms below
distributed under the | is distributed under | are distributed under | distributed under | used under the | used under | redistributed under | provided under the | terms and conditions
following terms | terms below | license terms | license conditions | terms of the license | terms of this license | copyright and permission notice | permission notice
all rights reserved | copyright law | additional copyright | third party | third parties | third party software
see the copyright | for copyright information | for licensing terms | for license terms | for more details | copyright terms
end of terms and conditions | permission to use | use of this software is governed by | governed by the terms of | governed by | as long as
is subject to the terms of | subject to the terms of | subject to the following license
original copyright | copyright holders | derived from | is derived from | is based on | portions of this software are | portions of this software | parts of this software
1 clause | 2 clause | 3 clause | 4 clause | copied below | subject to the conditions and terms laid out below | you are agreeing to the following conditions | you agree to the following conditions | this license is copied below | is copied below | contact information | contact us | model code | user manual | users manual | user guide | source distribution | binary distribution | in this distribution | this distribution
unless otherwise specified | unless otherwise stated | unless otherwise noted | unless otherwise indicated | except as documented below | except as noted below | except where otherwise noted | except where noted
except where otherwise stated | are subject to the following license | is subject to the following license | related rights for sample code are waived | used by this software | have their own licenses | which have their own licenses
we recommend you read them | their terms may differ from the terms above | their terms may differ | modified work | modified by | modified version | original work | modifications by | modifications copyright
this software consists of voluntary contributions made by many individuals | applies to all parts of this software | applies to all parts | rights transferred to
is a trademark of | are trademarks of | are registered trademarks of | is a registered trademark of | trademarks or registered trademarks of | in the united states and other countries
except as otherwise noted | except as noted | unless explicitly stated otherwise | unless otherwise mentioned | we welcome your feedback | targets using | this program and the accompanying materials | and the accompanying materials
with the following licenses | under its own license | under their own license | under their own licenses | under the same license | under the same terms | in individual files | no longer maintained | no longer used | not part of | does not include | is not included | are not included | has no dependencies | no dependencies
with no dependencies other than | no dependencies other than | its own | used in the | used by the | used as a | used as the | used to | used for the | instead of this license | may be found | can be found | put together | world wide web | through the world wide web
you should have received a copy of | should have received a copy of | if you did not receive a copy of | if you have not received a copy of | are unable to obtain it through | please send a note to | please send an email to | so we can mail you a copy | so we can send you a copy | if not write to | if not see | by downloading and using this software | by using this software | version control
on debian systems | on a debian system | on debian gnu linux systems | on a debian gnu linux system | on debian | you can find a copy of this license in | you can find a copy of the license in | you can find the complete text of | you can find the full text of
is a derivative work of | derivative work of | derivative work based on | derivative works of | is registered trademark of | registered trademark of | registered trademarks of | copyrighted material is made available to anyone wishing to use
you may also obtain it by writing to | put into the public domain | put into public domain | placed in the public domain | placed into the public domain | at the top of | near the top of | white space | for copying terms | copying terms | copying conditions | provided by | provided at | disclaims copyright | it was done by | under one or more contributor license agreements | under one or more agreements | licenses this file to you | licenses this work to you | licenses this code to you | license this file to you | for additional information regarding copyright ownership | regarding copyright ownership | distributed with this work | do not alter or remove copyright notices or this header | governing rights and limitations under the license | as close as possible to | as close as possible | as far as possible | no longer works | has been superseded by | was superseded by | not use this file except in compliance with the license | you may obtain a copy | is not used when building | are not used when building | unless stated otherwise | the same terms as | under the same terms as | should be found in | the same license and copyright
except for the parts listed below | except for the files listed below | except for the following files | except where noted below | unless noted below | with the exception of the following files
and other countries | files excluded | debian systems provide | reserved font name | reserved font names | use the gnu lesser general public license instead of this license | use this software under either of the following licenses | with reserved font name | with reserved font names | no reserved font name for this font software | also available with a faq | this license takes effect | some rights reserved | many third party | for many third party | a copy of the license | a copy of this license | copy of the license | copy of the | copies of the license
`;
/** Names of what a license is for; where one stands for another, the same is granted. */
const OBJECTS = `
software and associated documentation files | software and associated documentation | software and its documentation | software and documentation | software and accompanying documentation | source file | software | program | library
package | file | files | work | source files
`;
/** What may follow the name of the licensed thing, or be missing there. */
const WITH_IT = `
and associated documentation files | and associated documentation | and its documentation | and accompanying documentation | and the accompanying documentation | and documentation | of the software as well as documentation | as well as documentation
`;
/** Phrases that texts of well-known licenses have or lack without change of meaning (the optional parts of SPDX's templates). */
const INSERTIONS = `
including the next paragraph | in this position and unchanged | immediately at the beginning of the file | without modification immediately at the beginning of the file | including the above copyright notice | and or | or non infringement | noninfringement | non infringement | and noninfringement | of this software | the following
subject to the following conditions | subject to the following | terms of the | terms and conditions of the | express or implied | including but not limited to | without limitation | all | all other | any | such
`;
const neutral_phrases_TABLE = once(() => neutral_phrases_build(PHRASES));
const INSERTED = once(() => neutral_phrases_build(`${INSERTIONS} | ${WITH_IT}`));
const DROPPED = once(() => neutral_phrases_build(WITH_IT));
const NAMED = once(() => neutral_phrases_build(OBJECTS));
/** How many words from `at` on are a turn of phrase that carries no term; 0 when it is none. */
function neutralAt(hashes, at, end) {
    let longest = 0;
    for (const phrase of neutral_phrases_TABLE().get(hashes[at] ?? 0) ?? []) {
        if (phrase.length <= longest || at + phrase.length > end)
            continue;
        if (phrase.every((hash, n) => hashes[at + n] === hash))
            longest = phrase.length;
    }
    return longest;
}
/** Whether the words are, as a whole, a phrase that some versions of a license have and others lack. */
function insertedAt(hashes, at, past) {
    return isPhrase(INSERTED(), hashes, at, past);
}
/** Whether the words of a license are, as a whole, a phrase that names documents besides the licensed thing. */
function droppedAt(words, at, past) {
    return isPhrase(DROPPED(), words, at, past);
}
/** Whether the words are, as a whole, a name of the licensed thing. */
function objectAt(words, at, past) {
    return isPhrase(NAMED(), words, at, past);
}
function isPhrase(table, hashes, at, past) {
    return (table.get(hashes[at] ?? 0) ?? []).some(phrase => phrase.length === past - at && phrase.every((hash, n) => hashes[at + n] === hash));
}
function neutral_phrases_build(table) {
    const found = new Map();
    for (const phrase of table.split(/[|\n]/)) {
        const hashes = phrase
            .split(/\s+/)
            .filter(word => word !== '')
            .map(word => spelling(hashWord(word)));
        const [first] = hashes;
        const list = first === undefined ? undefined : found.get(first);
        if (list)
            list.push(hashes);
        else if (first !== undefined)
            found.set(first, [hashes]);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/detect/narrowing.js



/**
 * Whether a sentence of innocent words still says for whom, where, how many or how long: "On Windows", "One site", "Free to read".
 *
 * Such a limit is mostly said without a verb, so that the words alone show nothing.
 */
function narrows(words, hashes, at, past) {
    const verbless = !hasVerb(hashes, at, past);
    return (hashes[at] === BE ||
        someWord(at, past - 1, n => hashes[n] === BE && hashes[n + 1] === USED) ||
        (verbless && endsAvailable(hashes, past)) ||
        someFragment(words, hashes, at, past, verbless) ||
        isOtherEdition(words, hashes, at, past) ||
        isAmendment(hashes, at, past) ||
        someWord(at, past, n => isAddressed(hashes, n, past) ||
            isOtherTerms(hashes, n, past) ||
            isCount(words, hashes, n, past, verbless) ||
            isBounded(words, hashes, n, past)));
}
function someWord(at, past, isSo) {
    for (let n = at; n < past; n++)
        if (isSo(n))
            return true;
    return false;
}
const VERBS = new WordSet(`
  is are was were be been being has have had do does did can could will would see refer read note learn visit contains contain contained includes include included provides
  provide uses implements comes come came consists consist works supports support gives makes runs allows handles converts computes transforms defines describes returns takes needs
  adds creates generates reads writes calls wraps
`);
function hasVerb(hashes, at, past) {
    return someWord(at, past, n => VERBS.has(hashes[n] ?? 0));
}
/** A limit may be said in brackets or behind a dash: "Frobnicate (on Windows)". */
function someFragment(words, hashes, at, past, verbless) {
    let start = at;
    for (let n = at + 1; n <= past; n++) {
        if (n < past && !opensFragment(words, n, verbless))
            continue;
        if (!hasVerb(hashes, start, n) && (isBareLimit(words, hashes, start, n) || (start > at && endsAvailable(hashes, n))))
            return true;
        start = n;
    }
    return false;
}
function opensFragment(words, at, atComma) {
    const end = words.to[at - 1] ?? 0;
    const gap = words.text.slice(end, Math.min(words.from[at] ?? 0, end + 40));
    // An item of a list stands for itself: what the one before it says is no part of it.
    return /[()[\]\u2013\u2014|]|\s--?\s|\n\s*[*\u2022+-]\s/.test(gap) || (atComma && gap.includes(','));
}
const OPENING = new WordSet('for to on in with within per under until till while when if as during between outside beyond through via at without');
const COMPANY = new WordSet('contributions contribution help thanks support special many additions changes modifications patches portions code minor');
const LIMITED = hashWord('limited');
const BE = hashWord('be');
const USED = hashWord('used');
/** "For vegans", "On Windows", "One site", "Limited to …", "18+". */
function isBareLimit(words, hashes, at, past) {
    const first = hashes[at] ?? 0;
    if (OPENING.has(first) && past - at > 1)
        return !COMPANY.has(hashes[at + 1] ?? 0) && neutralAt(hashes, at, past) === 0 && !isPartOfName(words, at);
    if (first === LIMITED)
        return true;
    if (NUMBERS.has(first) && past - at > 1)
        return !/^\p{Lu}/u.test(words.text.slice(words.from[at + 1], words.to[at + 1]));
    return past - at === 1 && isNumber(words.text.slice(words.from[at], words.to[at])) && words.text.charAt(words.to[at] ?? 0) === '+';
}
/** "at-spi2", "Per Hansen", "VIA Technologies", "in /usr/share" */
function isPartOfName({ text, from, to }, at) {
    if (text.charAt(to[at] ?? 0) === '-' || text.charAt((from[at + 1] ?? 0) - 1) === '/')
        return true;
    const word = text.slice(from[at], to[at]);
    return (/^Per$/.test(word) || (word.length > 2 && !/[a-z]/.test(word))) && /^\p{Lu}\p{Ll}/u.test(text.slice(from[at + 1], to[at + 1]));
}
const AVAILABLE = hashWord('available');
/** "Source available" */
function endsAvailable(hashes, past) {
    return hashes[past - 1] === AVAILABLE;
}
/** Words that stand before an edition which not everybody may have. */
const NARROW = new WordSet('academic research scholar developer developers community home hobby beta preview demo sample domestic regional local limited single restricted special individual human peaceful registered team');
const GRANTING = new WordSet('license licenses version copy copies release use uses terms grant permission permissions agreement purpose purposes');
const FREE = hashWord('free');
/** "Academic license", "Research version"; "Academic Free License" is a name. */
function isOtherEdition(words, hashes, at, past) {
    if (past - at === 1)
        return NARROW.has(hashes[at] ?? 0);
    const isShouted = (n) => !/\p{Ll}/u.test(words.text.slice(words.from[n], words.to[n]));
    return someWord(at, past, n => NARROW.has(hashes[n] ?? 0) && ((n + 1 < past && GRANTING.has(hashes[n + 1] ?? 0)) || isShouted(n)));
}
const FOR = hashWord('for');
const TO = hashWord('to');
const GIVEN = new WordSet('free available licensed license licenses intended meant valid open reserved granted given offered suitable prepared restricted limited is are was were applies');
const ALLOWED = new WordSet('details detail more further information full complete copyright licensing license licenses each this that these those it its them all any every both everyone public be do have get make see');
const THE = hashWord('the');
const WORKS = new WordSet('terms license full text details file files list copyright complete following software package library original specific public entire whole rest remaining above code source program');
/** "available to Jane", "free for open source projects", "is for the documentation": said of whom or what for. */
function isAddressed(hashes, at, past) {
    const word = hashes[at] ?? 0;
    if (!GIVEN.has(word))
        return false;
    const next = hashes[at + 1];
    if (at + 1 >= past || (next !== FOR && next !== TO))
        return word === FREE && at + 1 < past && OPENING.has(next ?? 0);
    if (at + 2 >= past)
        return true;
    if (next === TO && isUnderAgreement(hashes, at + 2, past))
        return false;
    const whom = hashes[at + 2] ?? 0;
    if (next === FOR && IS.has(word))
        return true;
    return whom === THE ? !WORKS.has(hashes[at + 3] ?? 0) : !ALLOWED.has(whom);
}
const UNDER = hashWord('under');
const ONE = hashWord('one');
/** "licensed to the Example Foundation under one or more contributor license agreements": how the holder got it. */
function isUnderAgreement(hashes, at, past) {
    for (let n = at; n + 1 < Math.min(past, at + 10); n++)
        if (hashes[n] === UNDER && hashes[n + 1] === ONE)
            return true;
    return false;
}
const IS = new WordSet('is are was were');
const OTHER = new WordSet('additional other further special different certain own more');
const TERMS = new WordSet('terms conditions agreement agreements restrictions');
const COMMONS = hashWord('commons');
const CLAUSE = hashWord('clause');
const PARTS_OF_LICENSE = new WordSet('paragraph section clause clauses sections license licenses grant terms term condition conditions permission above below sentence');
const CHANGED = new WordSet('replaced replaces replacing deleted dropped skipped ignored ignore disabled invalid void changed changes amended inserted');
/** "Paragraph two is replaced by …"; files may be. */
function isAmendment(hashes, at, past) {
    if (someWord(at, past, n => FILES.has(hashes[n] ?? 0)))
        return false;
    if (someWord(at, past - 1, n => IS.has(hashes[n] ?? 0) && CHANGED.has(hashes[n + 1] ?? 0)))
        return true;
    return someWord(at, past, n => PARTS_OF_LICENSE.has(hashes[n] ?? 0)) && someWord(at, past, n => CHANGED.has(hashes[n] ?? 0));
}
const FILES = new WordSet('file files code source sources history list log');
const narrowing_BEFORE = hashWord('before');
const ACTS = new WordSet('distribution release publication download modification use any each every making');
/** Terms that stand elsewhere, or come first: "additional terms", the Commons Clause, "mail us before distribution". */
function isOtherTerms(hashes, at, past) {
    if (at + 1 >= past)
        return false;
    return ((OTHER.has(hashes[at] ?? 0) && TERMS.has(hashes[at + 1] ?? 0)) ||
        (hashes[at] === COMMONS && hashes[at + 1] === CLAUSE) ||
        (hashes[at] === narrowing_BEFORE && ACTS.has(hashes[at + 1] ?? 0)));
}
const NUMBERS = new WordSet('one two three four five six single per maximum max most');
const COUNTED = new WordSet('year years site sites server servers developer developers person people copy copies machine machines node nodes process processes project projects device devices module team teams platform platforms installation installations installs instance instances host hosts core cores client clients connection connections session sessions terminal terminals computer computers cpu cpus processor processors socket sockets domain domains application applications app apps system systems');
const BOUNDS = new WordSet('to than most least over under above up within after before per');
/** "1 year", "to one server". */
function isCount(words, hashes, at, past, verbless) {
    const word = hashes[at] ?? 0;
    if (at + 1 >= past || !COUNTED.has(hashes[at + 1] ?? 0))
        return false;
    if (!NUMBERS.has(word) && !isNumber(words.text.slice(words.from[at], Math.min(words.to[at] ?? 0, (words.from[at] ?? 0) + 8))))
        return false;
    return verbless || YEARS.has(hashes[at + 1] ?? 0) || BOUNDS.has(hashes[at - 1] ?? 0);
}
/** "At most 3 of …", "up to five", "no more than 2": a limit, whatever is counted. */
function isBounded(words, hashes, at, past) {
    const [first, second] = [hashes[at] ?? 0, hashes[at + 1] ?? 0];
    if (at + 2 >= past || !BOUNDED.some(([one, other]) => one === first && other === second))
        return false;
    return NUMBERS.has(hashes[at + 2] ?? 0) || isNumber(words.text.slice(words.from[at + 2], words.to[at + 2]));
}
const BOUNDED = ['at most', 'up to', 'more than', 'fewer than', 'less than', 'maximum of'].map(pair => pair.split(' ').map(hashWord));
const YEARS = new WordSet('year years');
function isNumber(word) {
    return /^\d{1,3}$/.test(word);
}

;// CONCATENATED MODULE: ./build/detect/typo.js


/** Words that say the same in a license, in either direction. */
const EQUAL = equals('shall must will|redistribution redistributions|provided providing|condition conditions|license licenses|permission permissions|copy copies|is are|it them|its their|software program library package file|terms term|restriction restrictions|modification modifications|right rights|notice notices|author authors');
function equals(groups) {
    const found = new Map();
    for (const group of groups.split('|')) {
        const hashes = new Set(group.split(' ').map(hashWord));
        for (const hash of hashes)
            found.set(hash, hashes);
    }
    return found;
}
/** Shorter words are a letter away from words that mean the opposite (not, now). */
const SHORTEST = 5;
const typo_LONGEST = 24;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Whether one word of the text is one word of the license with a single letter wrong, missing, doubled or exchanged. */
function isTypo(words, hashes, { at, past, place, beyond }, known) {
    if (past - at !== beyond - place || past - at < 1 || past - at > 2)
        return false;
    for (let n = 0; n < past - at; n++)
        if (!isOneOff(words, hashes, at + n, known[place + n] ?? 0))
            return false;
    return true;
}
function isOneOff(words, hashes, at, wanted) {
    if (hashes[at] === wanted)
        return true;
    if (EQUAL.get(hashes[at] ?? 0)?.has(wanted))
        return true;
    const word = words.text.slice(words.from[at], words.to[at]).toLowerCase();
    if (word.length === SHORTEST - 1 && swapped(word, wanted))
        return true;
    if (word.length < SHORTEST || word.length > typo_LONGEST || TERM_WORDS.has(hashes[at] ?? 0) || TERM_WORDS.has(wanted))
        return false;
    if (swapped(word, wanted))
        return true;
    for (let n = 0; n <= word.length; n++) {
        const head = word.slice(0, n);
        if (hashWord(head + word.slice(n + 1)) === wanted)
            return true;
        for (const letter of LETTERS)
            if (hashWord(head + letter + word.slice(n)) === wanted || hashWord(head + letter + word.slice(n + 1)) === wanted)
                return true;
    }
    return false;
}
/** Two neighboring letters in the wrong order. */
function swapped(word, wanted) {
    for (let n = 0; n + 1 < word.length; n++)
        if (hashWord(word.slice(0, n) + word.charAt(n + 1) + word.charAt(n) + word.slice(n + 2)) === wanted)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/detect/handle.js
/** Part of a file name, an identifier or an option: `foo_bar`, `foo.js`, `src/foo`, `libfoo2`, `foo-*`, `--foo`. */
function isHandle(text, from, to) {
    return (/[\d_]|\p{Ll}\p{Lu}/u.test(text.slice(from, to)) ||
        /[\w*]\.$/.test(text.slice(from - 2, from)) ||
        /[_/\\]|\*-$/.test(text.slice(Math.max(0, from - 2), from).replace(/^[^*]/, '')) ||
        /^(?:[_/\\]|\.\w|-?\*)/.test(text.slice(to, to + 2)) ||
        /\s\(?-{1,2}(?:\w+-)*$|\(--(?:\w+-)*$/.test(text.slice(Math.max(0, from - 40), from)));
}

;// CONCATENATED MODULE: ./build/detect/technical-words.js
/**
 * Words of technical prose, of code comments and read-me files: what a program does, is made of and runs on.
 *
 * Our own choice from words that such texts use often. It holds no word for a group of people, a trade, a place, a time or a price,
 * and none that bids: with these words nobody can say who, where, how long or for how much.
 */
const TECHNICAL_WORDS = `
  abbreviated abbreviation abbreviations ability able abort absolute abstracting abstraction abstractions accelerator accelerators access
  accessed accesses accessible accessor accessors accidentally according accordingly accounting accumulator accurate achieve achieved
  acquired across action actions activated actively actual actually adapter adapters add added adding addition additions addr addressed
  addressing adds addtogroup adjusted adjusting adopted advanced again against aggregating alias aliased aliases aliasing align aligned
  alignment alignments alloca allocate allocated allocates allocating allocation allocations allocator allocators alpha alphabetic alter
  altered altering alternative alternatively alternatives although amount analyses analysis analyze analyzed annotated annotation
  annotations anyway anywhere apparently append appended appending applets appreciated approach arbitrary architectures archived args argv
  arising arithmetic ascending assembler assembly assert assertion assertions assign assigning assignment assignments associated
  associates associative assume assumed assumes assuming assumption assumptions assurances async asynchronous atomic atomically attach
  attachment attachments attempted attention attribute attributes augmented auth authentication authoring auto autoconf autoloaded
  automated automatic automatically availability avoided avoiding avoids await backed backend background backing backported backtracking
  backward backwards balanced balancing bar base baseline bash basically basis become becomes becoming behaves behavior behaviour
  bidirectional bigger binaries binary binder binding bindings bitcode bitmap bitmask bitvector blank block blocking blocks bold book
  bookkeeping bool boolean bootstrap border bottom boundaries boundary bounded branch branches break breaking breaks buffered buffering
  builder builtin bundlers bundles bus cached caches caching calculate calculated calculates calculating calculations calculator callable
  callback callbacks callee caller callers calling canceled canonical canonically capabilities capability capable captured capturing
  carrying case cases cassert cast casting catch categories category cater caused causing centralised certain certificates chain chained
  chaining changing channel channels chars chat checking checkout chunk chunks cipher ciphers circular clang clarity clash classification
  clean cleaned cleanup clear cleared clearing climits cline clobbered clock clone cloned cloning closely closest closing cluster
  coalescing coded coding coefficients coerced collapsed collation collecting collections collector colliding collision collisions colored
  column columns combination combinations combine combining coming commented commit committed commonly communicate communicating
  communication comparable comparator comparators compare compared comparing comparison comparisons compat compatibility compatible
  compilation compilers compiling complement completed completely completing completion complex complexity compliant complicated composed
  composition comprehensive compressed compression computation computations computed computer concatenated concatenating concatenation
  concrete concurrently cond configdata configurable configurations configured configuring confirmed conflicting confused confusing
  confusion conjunction connect connected connections connector consecutive conservative conservatively consideration considered considers
  consistent consisting console const constant constants constraint constraints construct constructed constructible constructing
  construction constructor constructors constructs consumed container containers contention context contexts contiguous continuation
  contributing convenience conveniently convention conventional conventions conversions convert converter converters converting copyable
  correct correction correctly correctness correspond corresponding corresponds corrupt corrupted corruption counted counter counters
  counting counts coverage covered crash creates criteria critical cryptographically cstddef cstdint cstdlib cstring ctors ctype curses
  custom customization customize customized customizing cycle cycles daemon dangling deallocated deallocation debugged debugger decimal
  declaration declarations declare declared declares decode decoded decoder decoding decompression decorator decorators decrement
  decremented decryption dedicated deep deeper default defaulted defaulting defaults deferred deferring defgroup define defines defining
  definitely degraded delay delayed delegates deleted deletes deleting deletion deletions delimited delimiter delivered denominator
  denoted depend dependent depending depends deprecated deprecation depth deque dereferenced describes describing descriptions descriptive
  descriptor descriptors deserialization deserialized desired dest destination destinations destroyed destroying destructed destruction
  destructor destructors detached detailed detect detected detecting detection detector determine determined determines determining
  deterministic devirtualization diagnostic dict dictionaries dictionary diff differ difference differently differs difficult digest digit
  digits dimension dimensions dir direct directed direction directions directive directives dirent disable disabled disables disabling
  disappeared disassembler discarded discovered discussion discussions dispatch dispatched displacement display displaying displays dist
  distance distinct distinction distinguish distinguished distutils diversity divided dllexport dllimport docstrings documented doing
  dominance dominated dominates dominator dotted downloading draft drawing drive dropped dual dummy dump dumper dumping duplicate
  duplicated duplicates duplicating duplication dynamically easier easily edit editable editing effect effective effects efficient
  efficiently elapsed element elements elif eliminated eliminates elimination ellipses emacs embed embedder embedders embedding emission
  emit emits emitted emitter emitting empty emulate emulates emulation enable enabled enables enabling encapsulated encapsulates
  encapsulating encapsulation enclosed enclosing encode encoded encoder encoders encodes encoding encodings encountered encountering
  encounters encrypted encryption endcode endian endianness endif enhance ensure ensures ensuring entirely entries entry enum enumerated
  enumerates enumeration enumerations enumerator enums env environment environments epoch equality equivalent equivalents erased errno
  escape escaped escapes escaping especially essentially estimates eval event events exec executable executables executed executing
  execution executions exhaustion existed existing exited exiting expand expanded expanding expansion explain explained explicit
  explicitly exponent export exportable exported exporting exports exposes express expressed expressing expression expressions extending
  extends extensibility extensible extensive extensively extents extern external extra extract extracting extraction extractor facilities
  facility factors factory failure failures fairly faked fallback falling false faster fatal fcntl feasible feature features fetch fetched
  fetching field fields figure filename filenames filesystem fill filled filling filter filtered filtering filters final finalization
  finalized finalizer finally find finders finding finished flat flexibility flexible floating flow flush flushed folded folding follow
  followed follows foreground form formation formats formatted formatter formatters formatting formed forms forums forward forwarded
  forwarding fraction fractions fragment fragments frame frames freetype frequency frequently front fully func funcs functional
  functionality functor functors future garbage gathered generalized generate generates generating generation generators generic gets
  getter getting git github glibc glob globally globals globbing glyph grammar granularity graphical greatly grouped grouping growing
  guessing gzip gzipped hack hacked hacking hand handled handler handlers handling happen happened happening happens hard hardcoded
  hardcoding hashed hashtable having head headings heap height hello helper helpers helps hence hex hexadecimal hierarchy high highest
  highlighting hint hinting historical historically hook hooks href huge identical identically identification identified identifier
  identifiers identifies identify identifying identities ifdef ifndef ignore ignored ignoring immediate immutable implications implicit
  implicitly implies importantly importer importing inactive inclusion inclusive incoming incompatibilities incompatibility incompatible
  incomplete incorrect incorrectly increase increased increasing increment incremental incrementally incremented increments indefinite
  indentation indented independent independently indexed indexes indexing indicate indicated indicates indicating indicator indicators
  indices indirect indirection induction inferred infinity informational infrastructure inheritance inherited inheriting init initial
  initialised initialization initialize initialized initializer initializers initializes initializing initially injected injection inline
  inlined inlining inner inputs insensitive insert inserted inserting insertion insertions inside installations installer installers
  installing installs instance instances instantiated instantiating instantiation instantiations instruction instructions instrumentation
  instrumented integers integral integrated integration integrity intel interacting interaction interactive interesting interleaved
  intermediate internals internationalized interoperability interp interpolation interpret interpretation interpreted interpreters
  interpreting interrupt interrupted intersection interval intervals intrinsic intrinsics introduced introducing introspected
  introspection intrusive inttypes invalid invalidated invalidates invalidating invalidation invariant invariants invocation invocations
  invoke invoked invoking ioctl ioctls iosfwd irreducible isinstance isolated isolation issue issues item items iterable iterate iterated
  iterates iterating iteration iterations iteratively iterator iterators itself jumped jumping keeps kernels key keyed keyring keys
  keyword keywords kind kinds label labels lack large larger latter layer lazily lazy leading leaking legacy len length letters level
  levels lexer lexical lib libc liblzma libstdc lifecycle likelihood likely linear linkage linker listing literal literally literals
  little loadable loader loaders loading local locale locales locality localization localized locate location locations lock locked
  locking locks logged logger logic logical logically look looked looking looks lookup loops low lowered lzma machine machines macro
  macros magic maintaining maintenance malformed malloc manage management manager managers manages managing mangled mangling manipulate
  manipulating manipulation manipulations manually mapped mapping mappings mark marked marker markers marking marks mask masked masks
  master match matched matcher matches matching materialization materialized maximum meaning meaningful meanings means measured
  measurement mechanism mechanisms media memset mentions merchantability merge merging message messages meta metadata migration minified
  minimal minimize minimizing minimum mirroring miscellaneous mismatch mismatched misrepresented missing mixed mmap mode model modes
  modifies modularity monkeypatched movable move moved moving multiprocessing mutable mutated mutation mutations mutex naive namespace
  naming native natively naturally nature near negated negative nested nesting netfilter netlink networking newline newly nonce normal
  normalization normalize normalized normalizing normally notable notably notation noted notifications notified notifies null nullptr
  numbered numbering numerator numerical obfuscation obj observed obsolete obvious occupied occupy occur occurred occurrences occurring
  occurs octets offset offsets often omission omit omitted ones onto opaque opcode opcodes opened opening openssl operand operands
  operates operating operation operations operator operators optimization optimizations optimized optimizer optimizing optional optionally
  order ordered ordering ordinal oriented origin originating otherwise outdated outer outgoing outlined outputting overall overflow
  overflowed overflowing overflows overhead overlap overlapping overload overloaded overloading overridable overriding overwriting pack
  packed packing padded padding pair paired pairs paragraphs parallel param params parity parsed parsing partial particularly partition
  partitions pass passed passes passing patched patching patchlevel pathname pattern patterns payload perfectly perform performance
  performed performs pertaining phase pick picked pickling pinning pipe pipeline pipelines pixel pixels placeholder placeholders placement
  placing plain plus point pointed pointing points polling polymorphically popped populated populates populating portability position
  positioned positions positive possibility possible possibly potential potentially pragma preallocated preceding precisely precision
  precompiled predecessor predecessors predefined predicate predicates predication prefix prefixed prefixes preheader prepare prepared
  preparing prepended prepending preprocessed preprocessing preprocessor presented presently presents preserve preserved preserving
  primary primitive printable printer printf printing prio priority probabilities probability problem problematic problems procedure
  procedures processed processing processor produce produced produces producing profile profiler profiling programmatic programmatically
  programming progress prompt prompting propagated propagation properties prototype prototyped prototypes proxied proxy pruned pruning ptr
  pull punctuation purged push pushed pushing putting pyparsing qsort quadratic queried queries query querying queue queued quotation
  quoting raises range ranges ranging rate rather raw reachable reaching readability readable reader reading ready real reasonable receive
  received recognition recognized recognizes recognizing recomputed record recorded recording records recoverable recovered recursing
  recursion recursive recursively recycled redirection reduce reduced reducing reduction redundant refactoring referenced referencing
  referring refers refinements reflect reflected regex regexp registry regression regular related relates relative relatively reliable
  relies relocatable relocation relocations rely relying remapped remark remarks remote rename renamed renaming render renderable rendered
  rendering renders reorder reordering repeated replaceable replaced replacement replacements replaces replacing repo report reported
  reports repr represent representable representation representations represented representing represents reset resized resolution
  resolutions resolve resolved resolver resolves resolving resource resources respective respectively response restore restored result
  resulting results retrievable retrieved retrieving retry retrying returning reusable reuse reused reverse reversed rewrite rewriting
  rooted rounded rounding routed row safely sampled sanitizer saturation save saved saves saving says scalable scalar scale scaled scaling
  scan scanned scanning sched scheduled scheduler schedulers scheduling schema scheme scope scoped searched seemed seems segment segmented
  segments select selectable selected selecting selection selections selector selectors self semantic semantically semantics sender sense
  sentences separated separates separator separators sequence sequences sequentially serializable serialization serialized serializer
  serializing series servers session sessions setter setters setting setup setuptools shaping shared shell shift shifted shifting short
  shorter show showing shows shrinking sibling side signal signals signature signatures signedness significant significantly silently
  similarities simpler simplest simplicity simplification simplifications simplified simplifies simplify simply simulated simultaneous
  situation situations size sized sizeof sizes skip skipped skipping slash slated slice slow slower smaller smallest smart smashing
  snapshot snapshots sockaddr solution solutions sometimes sorted spanning spec specialization specializations specialized specializing
  specially specific specifically specification specifications specified specifier specifies specify specifying speed spelled spilled
  spliced split splitting spurious src stability stable stack stacking stacks staged standalone standardized started starting starts
  startup stat state statement statements states statically statistics status stdarg stddef stderr stdin stdint stdio stdlib stdout step
  steps still stopped storage storing str strategy streamed streamer streaming stringified stringify strip stripped stripping strong
  strongly structs structure structured structures stub styled styling sub subclass subclassed subclasses subclassing subregister
  subroutine subroutines subsection subsequent subsequently subset substantially substituted substitution substring substrings subtraction
  succeed succeeded succeeds success successful successfully successive successors sufficient sufficiently suffix suggest suggested suited
  sum summarized super supporting supports surrogates surrounding swap swapped swapping switch switched switches switching syllable symbol
  symbolic symbols symlinked symlinks symptom sync synchronization synchronized synchronous synchronously syntactically syntax synthetic
  syscall tab tables tabstop tag tagged tagging tags tail tainting takes tar targeted targeting task tasks technical technically templated
  temporaries terminal terminators termios tested textual them themselves theoretically therefore though threaded threading threshold
  throughout throw throwing thrown throws thus time timed timer times timestamp timing timings toggled token tokenizer tokens total trace
  traced traces tracing track tracked tracker tracking tracks traditional trailing traits transaction transform transformation
  transformations transformed transformer transforming transition transitions transitively translate translates translating translations
  transliteration transmission transmitted transparently transpiled transport traversal traversed traversing treat treated treats treelets
  trigger triggered triggering triggers trimmed trimming trivial trivially true truncated tuned tuning tuple tuples turn turned turning
  turns typed typedef typedefs typical typically typing ultimately unassigned unbalanced unbuffered uncompressed undefined underline
  underlying understand understandable understanding undocumented unescaped unexpected unfinished unhandled unicode unified uninitialized
  union unions unique uniqued uniquely unistd unit units universal unknown unlike unmaintained unmounted unnamed unnecessary unordered
  unpacking unpaired unquoted unreachable unrecognized unrelated unresolved unrolling unspecified unstable unsupported untainted unusable
  unused unwinding updating upgrade upgraded upgrading upon upper uppercase usable useful useless userspace usual usually util utilization
  utilizing validate validated validates validating validation validity var variant variants variation variations varies variety varying
  vectorization vectorizer verbose verbosity verification verified verifies verify verifying versioned versioning vertical view viewed vim
  virtual visible visual vtable vulnerability walk weight well wheel whitespace whose wide widely widening width wording workaround
  workflow wrap wrapped wrapper wrappers wrapping wraps writable yield yielding zero zeroed zip
`;

;// CONCATENATED MODULE: ./build/detect/innocent-words.js


/**
 * Words of plain remarks about a work: who made it, what it is called, where it lives.
 *
 * A remark is believed to take nothing back only if all of its words are listed here or are names. The list holds no word that
 * refuses, demands, reserves, counts or prices anything, and no word for a group of people that a term could single out.
 */
const INNOCENT_WORDS = new WordSet(`
  a an the this that these those its their his her our we us i me my he she they it
  of in on at to from by with for as and or also too both into under between among about after before since during through within along beside around over
  is are was were be been being has had do does did can will would could
  here there which who whom what when where how then so such same other others another further various several many some most all each every both one two three four five six
  first second third last next new newer newest old older oldest original originally current currently previous previously former formerly early earlier late later latest recent recently
  very more less much just quite mostly mainly partly largely heavily loosely slightly originally generally together directly originally primarily
  please see note notes refer read below above following following attached listed mentioned described shown found given named called known titled referred stated quoted
  author authors authored coauthor coauthored coauthors contributor contributors contribution contributions contribute contributed maintainer maintainers maintained maintain developer developers
  developed development developing create created creator creators creation creating write writing written writer wrote made make making design designed designer implement implemented implementation implementations implementing
  invented port ported porting adapted adaptation based translated translation translator converted conversion extended extension extensions extend improved improvement improvements enhanced enhancement enhancements
  rewritten rewrote refactored forked fork forks modified modifications changes change changed changelog history updated update updates fixed fixes fix bug bugs patch patches release releases released revision revised
  copyright copyrighted copyrights holder holders owner owners license licenses licensed licensing legal notice notices header headers attribution attributions acknowledgment acknowledgments acknowledge credit credits thanks thank
  gratefully special grateful kindly courtesy help helped helpful helping support supported ideas idea suggestion suggestions feedback comment comments question questions advice work works worked working effort efforts voluntary individual individuals people person
  behalf member members team group project projects projects department laboratory laboratories university institute institution college school faculty foundation corporation company inc ltd llc gmbh organization organizations association society community communities center
  software program programs library libraries package packages module modules component components file files source sources code codes script scripts tool tools toolkit toolkits application applications app apps plugin plugins framework frameworks engine
  system systems server language languages compiler interpreter parser generator driver drivers kernel utility utilities function functions class classes method methods routine routines algorithm algorithms data database documentation documents document docs manual
  guide readme text texts font fonts image images icon icons logo artwork graphics picture pictures theme themes template templates example examples sample samples test tests suite build makefile header tarball archive archives repository repositories mirror directory directories
  folder folders tree root subdirectory subdirectories path name names title version versions date dates year years number numbers list lists line lines section sections paragraph chapter page pages part parts portion portions copy piece pieces snippet snippets rest remainder
  contents content table index introduction overview description summary abstract information info details detail more reference references link links url website site web homepage home internet online http https www ftp mail email mailing address addresses phone fax tel
  contain contains contained containing include includes included including consist consists comprises comprise come comes came appear appears exist exists reside resides accompany accompanies accompanied accompanying ship ships shipped bundled bundle distributed distribution distributions available published publication publisher
  download downloaded downloads obtained get got take taken borrowed derived derives extracted imported incorporated incorporates incorporating embedded merged combined generated incorporates inspired inspiration influenced modeled similar like
  open free public domain official unofficial standard standards general common main major minor simple small fast easy quick light lightweight portable modern classic basic complete full whole entire single multiple individual different
  january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
  st street avenue road floor suite box building usa germany uk canada california massachusetts boston cambridge berkeley
  end begin start beginning appendix exhibit annex schedule preamble foreword preface
  mit isc bsd gpl lgpl agpl gnu apache mozilla mpl eclipse epl boost artistic zlib unlicense clause clauses term terms condition conditions agreement lesser affero public academic
  re eg ie etc et al vs aka cf ie ca circa nee jr sr dr prof mr mrs ms phd
  api cli gui html css xml json yaml pdf ascii utf unix linux windows macos posix ansi iso java javascript python perl ruby php rust go typescript lua node npm
  cooperation collaboration learn consortium enterprises sponsored partially assigned designated successor steward stewardship via defined displayed prose externally exact located vendor vendored
  dependency dependencies additionally core portable definition definitions faq cooperatively published submitted reviewed corrected edited editor editors compiled collected collection
  brief explanation additional reserved liberal permissive differences essential intended describe target targets platform platforms architecture connection pooler web http micro framework frameworks wsgi
  request dispatching routes routing url parameter parameters argument arguments vector vectors string strings parse parses parser space spaces word words slot slots handle handles double quotes quote backslash backslashes character characters charset
  interface interfaces header include import imports imported unsigned signed int char struct pointer pointers buffer buffers byte bytes bit bits value values variable variables type types object objects array arrays map maps set sets loop
  check checks checked print prints printed output input read reads write writes store stores stored load loads loaded run runs running execute executes return returns returned call calls option options flag flags command commands
  debug debugging log logs logging error errors warning warnings compile compiled compiles linked linking link static dynamic runtime build builds built install installed installation configure configuration config settings
  browser browsers client widget widgets button buttons window windows screen page layout style styles stylesheet color colors css markdown
  network socket sockets protocol protocols packet packets stream streams thread threads process processes memory cache disk hardware device devices
  math mathematical matrix compute computes computing calculation numeric integer float random hash hashes hashing sort sorting search searching tree trees graph graphs node nodes edge edges
  provides implements uses allows converts computes handles transforms
  voluntarily whose asf division global seen done translators van von de der den di du dos ter typeface typefaces mouse repacked manpages manpage
  now mon tue wed thu fri sat sun irc twitter mastodon matrix freenode significantly originates rebuilt export relevant compression audio
  debianized debianised debianization repackaged subprojects keyring keyrings
  puts compact disk disks esp comprehension readable human adapters placed directed scan role follow world wide web thread things thing
  kit optimised initialised synchronised normalised customised product products companion sums freely up downloadable comprising article articles blog tutorial authorship prepackaged retrieved distro
  material materials artifact artifacts dated dual follow alternate prominent
  format upstream contact licence upstreamname debian packaging packaged packager packagers maintainer paths
  ${TECHNICAL_WORDS}
`);
/** Of all words that a sentence may hold which only disclaims: with no other word in it, it can be no term of use. */
const DISCLAIMING_WORDS = new WordSet(`
  this that these the a an of in on or and to for from with without by as at is are be been was were will shall may can not no none nor neither any all each every such other others
  software program programs library package code source work works material materials file files document documentation data product products item items
  provided supplied offered licensed furnished distributed available delivered released contributed
  author authors contributor contributors holder holders owner copyright licensor licensors company corporation university regents foundation suppliers supplier distributor distributors vendor affiliates employees agents directors officers sponsors members they their its it
  warranty warranties warrant warrants warranted representation representations represent claims claim claimed guarantee guarantees guaranteed express expressed implied statutory either kind kinds type whatsoever whether even including included include includes limited limitation limiting otherwise
  merchantability merchantable merchantibility fitness fit suitability suitable particular specific purpose purposes title noninfringement non infringement infringing satisfactory quality accuracy accurate completeness reliability usefulness performance absence errors error bugs defects latent
  liable liability liabilities responsible responsibility obligation damage damages loss losses lost direct indirect incidental special exemplary punitive consequential consequences tort torts contract contractual strict negligence theory action arising arises out connection caused cause
  procurement substitute goods services use inability profits profit revenue business interruption advised advice informed aware possibility possible thereof event circumstances circumstance case hope useful but disclaim disclaims disclaimed disclaiming disclaimer hereby specifically explicitly expressly
  maintenance support updates enhancements modifications correct assume assumes risk risks entire own your you user users using used result resulting results make makes made extent permitted applicable law laws unless required agreed writing under there if so than more
  must means basis mere assumed itself consequence thing whole defend however way ways nature anyone faults fault hardware
  see gnu general public license details lesser affero language governing permissions limitations about suits
  only
`);
/** Of all words that the sentence may hold which forbids to advertise with a name. */
const ENDORSING_WORDS = new WordSet(`
  not no none neither nor may used use without permission must shall should be approval consent obtained obtain prior provided written specific explicit express any the a an this that these those
  of in on to from by with as and or name names endorse endorses endorsement endorsed promote promotes promotion promoted advertising advertise publicity product products derived software program library work
  holder holders author authors contributor contributors copyright its their his her it they is are pertaining distribution imply implied express called appear mention mentioning otherwise
`);
/** What a license and its title are called by, word for word; no other word may stand in a title. */
const TITLE_WORDS = new WordSet(`
  the a an of and or for to with by license licenses licensing licensed terms condition conditions agreement copyright copyrights notice notices permission permissions public general software document legal text full version versions v
  mit x11 expat isc bsd gnu gpl lgpl agpl apache mozilla mpl eclipse epl cddl boost artistic zlib libpng unlicense new revised modified simplified original style clause 2 3 4 1 0 open source third party parties file information header distribution source
  creative commons attribution sharealike international unported lesser affero library begin end start appendix standard short long main project code program package this
`);
/** Words that refuse or bid where they stand as a name would: capitals make no name of them. */
const NO_NAMES = new WordSet(`
  away off out keep stay leave hands beware none nothing nobody nowhere never alone stop avoid refrain halt ends end void voids lapse lapses excluded banned barred reserved unwelcome welcome
  pay pays paying costs cost price dollar dollars euro euros month monthly yearly annual annually elsewhere rivals competitors hospitals banks schools charities hobbyists students corporations firms businesses
  production nonfree shareware trialware demoware freeware secret temporary trial student students eula busl sspl polyform edition
  apply applies invitation invited days weeks hours months week month
  nagware postcardware careware donationware adware crippleware payware emailware beerware
`);

;// CONCATENATED MODULE: ./build/detect/pointing.js





/**
 * Words of sentences that only say which license it is, where its text stands and that one may choose.
 *
 * None of them says who, what for, where, how long or on what condition, so that a sentence of them alone can but permit.
 */
const POINTING = new WordSet(`
  you your may can could used using redistribute redistributed redistribution redistributing distribute distributed distributing modify modified modifying obtain obtained choose chosen elect decide select pick freely either any both each
  option choice discretion under these those this that the it its a an of one two three and or at as is are be been to do so which has have been will
  license licenses licences licensed licensing relicensed dual dually triple tri multi alternative alternatively alternatives alternate following below above terms term conditions condition provisions
  file files code source program software library package product project material materials accompanying work works component components module header headers content contents data documentation
  known called named labeled named referred included includes contained found available downloadable available located shipped provided made released published governed covered subject
  text full copy version versions later newer free open bsd mit gpl lgpl agpl mpl epl cddl apache mozilla eclipse gnu general public lesser affero library foundation inc fsf
  style type see also here there found with by notice notices statement want wish prefer starting since from compatible approved osi spdx identifier
  all other others parts part portions portion sources different respective individual own their them they directory folder root top repository archive distribution copying readme www web url online
`);
/** Without one of them a sentence says nothing about a license. */
const SUBJECT = new WordSet('license licenses licences licensed licensing option choice gpl lgpl agpl mpl epl cddl mit bsd apache copying terms version');
const pointing_THE = hashWord('the');
/** What stands behind the name of a work; no license is named so. */
const pointing_NAMED = new WordSet('is are project library software package program team authors sources files');
const IN = hashWord('in');
const pointing_FOR = hashWord('for');
const PLACES = new WordSet('the this file a copying license top root each its source directory');
const TELLS = new WordSet('details detail more further information full complete licensing license copyright each all this');
const FULL = new WordSet('full license licenses terms details text complete copyright list exact');
const COPIES = new WordSet('copy copies');
const OF = hashWord('of');
const COUNTS = new WordSet('one two three a');
/** A sentence that only points at a license or leaves the choice between several: "You may use this file under either license". */
function pointsAtLicense(words, hashes, at, past, besideLicense) {
    if (past - at < pointing_SHORTEST || pointing_DANGLING.has(hashes[past - 1] ?? 0))
        return false;
    let subject = false;
    for (let n = at; n < past; n++) {
        const hash = hashes[n] ?? 0;
        subject ||= SUBJECT.has(hash) || (besideLicense && SAID_OF.has(hash));
        if ((!isPointing(hashes, n, at, past) && !isMark(words, hashes, n, at)) || isOtherTerms(hashes, n, past))
            return false;
    }
    return subject;
}
/** Fewer words are a heading or a scrap. */
const pointing_SHORTEST = 3;
const SAID_OF = new WordSet('you this these');
/** Whom or what for stands behind a colon or in the next line. */
const pointing_DANGLING = new WordSet('to for available');
function isPointing(hashes, at, first, past) {
    const hash = hashes[at] ?? 0;
    const next = hashes[at + 1] ?? 0;
    if (hash === IN)
        return at + 1 < past && PLACES.has(next);
    if (hash === pointing_FOR)
        return at + 1 < past && (next === pointing_THE ? FULL.has(hashes[at + 2] ?? 0) : TELLS.has(next));
    // "One copy" counts; "a copy of the license" does not.
    if (hash === USE)
        return at > first && MAY.has(hashes[at - 1] ?? 0);
    if (hash === APPLY)
        return next === pointing_TO && hashes[at - 1] === pointing_TO;
    if (hash === WHEN)
        return USING.has(next);
    if (pointing_OTHER.has(hash))
        return !pointing_TERMS.has(next);
    if (COPIES.has(hash))
        return next === OF && hash === COPY;
    if (COUNTS.has(hash) && hash !== A)
        return next === OF || LICENSES.has(next) || LICENSES.has(hashes[at + 2] ?? 0);
    return POINTING.has(hash);
}
const USE = hashWord('use');
const MAY = new WordSet('may can to or and freely file files directory repository project program library code package module modules');
const APPLY = hashWord('apply');
const pointing_TO = hashWord('to');
const WHEN = hashWord('when');
const USING = new WordSet('using redistributing distributing');
const pointing_OTHER = new WordSet('other others different own');
const pointing_TERMS = new WordSet('terms conditions');
const COPY = hashWord('copy');
const A = hashWord('a');
const LICENSES = new WordSet('license licence licenses licences alternative alternatives terms conditions options');
/** A number, an address, a file, or a name that stands where it cannot say whom. */
function isMark(words, hashes, at, first) {
    const start = words.from[at] ?? 0;
    const end = words.to[at] ?? 0;
    const word = words.text.slice(start, Math.min(end, start + 40));
    if (/^[\dv.]+$/i.test(word))
        return true;
    if (isHandle(words.text, start, end))
        return true;
    if (/(?:https?:\/\/|www\.)\S*$/i.test(words.text.slice(Math.max(0, start - 200), start)) ||
        /^(?:https?:|www\.)/i.test(words.text.slice(start, start + 8)))
        return true;
    return (/^\p{Lu}/u.test(word) && !TERM_WORDS.has(hashes[at] ?? 0) && (at === first || hashes[at - 1] === pointing_THE) && pointing_NAMED.has(hashes[at + 1] ?? 0));
}

;// CONCATENATED MODULE: ./build/detect/template-remarks.js

/** Words of sentences to licensors: how to make a license of their own out of the text. */
const TEMPLATE_WORDS = new WordSet(`
  this is a an the following template templates license licenses licence body of starts at end paragraph to use it say that and then substitute substituted substituting replace replaced replacing replaces
  copyright year years name names holder holders owner owners into put prominent file files common for in your own software distribution generate change changing values value from their original as given here above below
  fill blank blanks field fields bracket brackets bracketed enclosed by with information identifying identification placeholder placeholders text texts wherever occurrences occurrence appropriate actual include including
  italic italics capital capitals letters don t do please be should must you can attach apply insert inserted inserting author authors organization organizations title program work project comment syntax format notice notices
  source header headers before after top each describing description copying line lines instructions instruction applying applied
`);
const ABOUT = new WordSet('template templates substitute substituted substituting replace replaced replacing replaces placeholder placeholders brackets bracketed generate fill insert inserted put');
/** A remark on the template that a license text is, for whoever wants to use it for a work of one's own. */
function isTemplateRemark(hashes, at, past, isName) {
    let about = false;
    let names = 0;
    for (let n = at; n < past; n++) {
        const hash = hashes[n] ?? 0;
        about ||= ABOUT.has(hash);
        if (!TEMPLATE_WORDS.has(hash) && (!isName(n) || ++names > 6))
            return false;
    }
    return about;
}

;// CONCATENATED MODULE: ./build/detect/harmless.js









/** Longest address that is believed. */
const LONGEST_ADDRESS = 200;
/** More names in a row are no name. */
const harmless_MOST_NAMES = 6;
/**
 * Whether words of a text, from `at` to `past`, are known to grant, forbid and condition nothing.
 *
 * It is a list of what is known to be harmless, not of what is known to be harmful: nobody can list all ways to refuse. Known are
 * titles of licenses, names and addresses, disclaimers, set phrases that point at a license, and remarks of innocent words.
 * A word that is none of them, in any language, is a term until somebody has read it.
 */
function isHarmlessText(text, hashes, at, past) {
    if (isSubject(text, hashes, at, past))
        return true;
    if (isCode(text, hashes, at, past))
        return !hasForeign(text, at, past);
    let start = headEnd(text, hashes, at, past);
    for (let n = start + 1; n <= past; n++) {
        if (n < past && !startsSentence(text, n))
            continue;
        if (!isHarmlessSentence(text, hashes, start, n))
            return false;
        start = n;
    }
    return !hasForeign(text, at, past);
}
/** "frobnicate-tools is free software": a name in front of a notice. */
function isSubject(text, hashes, at, past) {
    const { words, taken } = text;
    if (taken[past] !== 1 || past >= text.count || hashes[past] !== harmless_IS || hasWord(hashes, at, past, NARROW) || hasForeign(text, at, past))
        return false;
    for (let n = at; n < past; n++)
        if (isBidding(hashes[n] ?? 0))
            return false;
    return isOneToken(text, at, past) && !words.text.slice(words.to[past - 1], words.from[past]).includes('\n');
}
const harmless_IS = hashWord('is');
/** Longest heading of a license in a collection. */
const harmless_LONGEST_HEAD = 10;
/** Where the line ends that is one name, above the title of its license: "frobnicate-tools", "MIT". */
function headEnd(text, hashes, at, past) {
    let end = at + 1;
    while (end < past && !/\s/.test(text.words.text.slice(text.words.to[end - 1], text.words.from[end])))
        end++;
    const isHead = past - at <= harmless_LONGEST_HEAD && end < past && fillsLine(text, at, end) && isTitle(text, hashes, end, past);
    return isHead && !hasWord(hashes, at, end, TERM_WORDS) && !hasWord(hashes, at, end, NO_NAMES) ? end : at;
}
/** Other scripts are not understood, so not cleared. */
function hasForeign({ words }, at, past) {
    return /[\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufefe\uff10-\uffef]/.test(words.text.slice(words.from[at], words.to[past - 1]));
}
function startsSentence({ words }, at) {
    const gap = words.text.slice(words.to[at - 1], Math.min(words.from[at] ?? 0, (words.to[at - 1] ?? 0) + 80));
    if (/[.!?:;]['"”’)\]]*\s|\n[^\w\n]*\n/.test(gap))
        return true;
    // A field of a copyright file or of a list of packages: `Source: https://…`.
    return /\n/.test(gap) && /^[A-Z][\w-]{1,30}(?: [A-Z][\w-]{1,20})?: /.test(words.text.slice(words.from[at], (words.from[at] ?? 0) + 60));
}
function isHarmlessSentence(text, hashes, at, past) {
    return (isTitle(text, hashes, at, past) ||
        isDisclaimer(text, hashes, at, past) ||
        isRemark(text, hashes, at, past) ||
        pointsAtLicense(text.words, hashes, at, past, isBesideLicense(text, at, past)) ||
        (!isShouted(text, at, past) && isTemplateRemark(hashes, at, past, n => harmless_isName(text, hashes, n, false))));
}
/** The words of a license, or its name, interrupt the sentence here. */
function isBesideLicense({ taken, count }, at, past) {
    return (past < count && taken[past] === 1) || (at > 0 && taken[at - 1] === 1);
}
function isTitle(text, hashes, at, past) {
    for (let n = at; n < past; n++)
        if (!TITLE_WORDS.has(hashes[n] ?? 0))
            return false;
    return past - at <= 12 && !narrows(text.words, hashes, at, past);
}
/** `trace_stop` */
function isInIdentifier(text, from, to) {
    return text.charAt(from - 1) === '_' || text.charAt(to) === '_';
}
const VOID = hashWord('void');
const CODE_MARKS = /([{}[\]=<>&|#$_;])\1*|\*\*|\w\(|::|\b(?:extern|static|void|char|int|struct|typedef|const|unsigned|import|define|ifdef|endif|def)\b/g;
/** Program text: one mark of a programming language to three words, and no word that terms are made of. */
function isCode({ words }, hashes, at, past) {
    for (let n = at; n < past; n++)
        if (hashes[n] !== VOID && isBidding(hashes[n] ?? 0) && !isInIdentifier(words.text, words.from[n] ?? 0, words.to[n] ?? 0))
            return false;
    const end = words.to[past - 1] ?? 0;
    const marks = words.text.slice(words.from[at], end + 8).match(CODE_MARKS)?.length ?? 0;
    return marks >= 3 && marks * 3 >= past - at;
}
/** A sentence on warranty and liability that holds no word beyond those of such sentences. */
function isDisclaimer({ words }, hashes, at, past) {
    for (let n = at; n < past; n++) {
        const phrase = neutralAt(hashes, n, past);
        if (phrase > 0)
            n += phrase - 1;
        else if (!DISCLAIMING_WORDS.has(hashes[n] ?? 0))
            return false;
    }
    return /warrant|liab(?:le|ility)|damages|merchantab|fitness for|as[- ]is\b/i.test(words.text.slice(words.from[at], words.to[past - 1]));
}
function isRemark(text, hashes, at, past) {
    const shouted = isShouted(text, at, past);
    const alone = isOneToken(text, at, past) && fillsLine(text, at, past);
    if (alone && past - at > 1 && hashes[at] !== harmless_FOR && !hasWord(hashes, at, past, TERM_WORDS) && !hasWord(hashes, at, past, NO_NAMES))
        return true;
    const hands = hasWord(hashes, at, past, HANDED) || isUnderAgreement(hashes, at, past);
    let names = 0;
    let phrase = -1;
    for (let n = at; n < past;) {
        const length = neutralAt(hashes, n, past) || filesAt(text, hashes, n, past);
        if (length > 0) {
            n += length;
            phrase = n;
            names = 0;
            continue;
        }
        if (names > 0 && isBehindComma(text, n))
            names = 0;
        if (isInnocent(text, hashes, n))
            names = 0;
        else if (shouted ||
            ++names > harmless_MOST_NAMES ||
            !harmless_isName(text, hashes, n, alone || isNamedWork(text, hashes, n) || isFieldValue(text, hashes, n) || (n === at && isHeadword(text, n))))
            return false;
        else if ((phrase !== n && !hands && isReceiver(hashes, n, at)) || isOtherLicense(hashes, n, at, past))
            return false;
        n++;
    }
    return !narrows(text.words, hashes, at, past);
}
const ARTICLES = new WordSet('the a an');
const harmless_FOR = hashWord('for');
const harmless_TO = hashWord('to');
const MADE = new WordSet(`license licenses notice notices information details written developed created implemented ported thanks credit credits acknowledgments
  parser parsers library libraries binding bindings plugin plugins module modules wrapper wrappers client driver drivers interface interfaces extension extensions port support framework tool tools toolkit
  implementation implementations header headers theme themes generator compiler functions routines algorithm role steward code method methods test tests`);
const THANKED = new WordSet('companion according similar compatible equivalent identical related interface access port addition alternative successor due link pointer reference thanks thank credit credits acknowledgments grateful ported');
/** What was given away once says who holds it now: "the role was assigned to Example". */
const HANDED = new WordSet('assigned transferred donated contributed moved');
function hasWord(hashes, at, past, set) {
    for (let n = at; n < past; n++)
        if (set.has(hashes[n] ?? 0))
            return true;
    return false;
}
const harmless_LICENSE = new WordSet('license licenses agreement terms');
const GOVERNS = new WordSet('under subject governed terms covered');
/** "subject to the terms of the Frobnicate license": terms that nobody has read. */
function isOtherLicense(hashes, at, first, past) {
    return at + 1 < past && harmless_LICENSE.has(hashes[at + 1] ?? 0) && hasWord(hashes, first, at, GOVERNS);
}
/** Behind a comma or in the next line, another name begins. */
function isBehindComma({ words }, at) {
    const end = words.to[at - 1] ?? 0;
    return /^,|^[\s*#/-]*\n/.test(words.text.slice(end, Math.min(words.from[at] ?? 0, end + 20)));
}
const ONLY = hashWord('only');
const harmless_FILES = new WordSet('file files target targets directory folder');
/** "(only lib/foo* files)": which files a license in a collection is for. How many words it is; 0 where it is none. */
function filesAt({ words }, hashes, at, past) {
    if (hashes[at] !== ONLY || words.text.charAt((words.from[at] ?? 0) - 1) !== '(')
        return 0;
    for (let n = at + 1; n < Math.min(past, at + 9); n++) {
        if (harmless_FILES.has(hashes[n] ?? 0))
            return n > at + 1 && words.text.charAt(words.to[n] ?? 0) === ')' ? n + 1 - at : 0;
        if (!isHandle(words.text, words.from[n] ?? 0, words.to[n] ?? 0))
            return 0;
    }
    return 0;
}
/** Whom a thing is for is a term ("is for Acme"), but for thanks and license notices. */
function isReceiver(hashes, at, first) {
    let before = at - 1;
    if (before >= first && ARTICLES.has(hashes[before] ?? 0))
        before--;
    if (before < first || (hashes[before] !== harmless_FOR && hashes[before] !== harmless_TO))
        return false;
    return !(before > first && (hashes[before] === harmless_FOR ? MADE : THANKED).has(hashes[before - 1] ?? 0));
}
const POSSESSIVE = /['’]s\s$/;
const harmless_THE = hashWord('the');
const harmless_WORKS = new WordSet('extension driver utility command function filesystem kernel protocol format parser compiler server client project package library program software tool plugin framework module team authors developers contributors community repository font fonts application');
/** "The frobnicate project", "Jane's frobnicate extension": a name in small letters. */
function isNamedWork({ words }, hashes, at) {
    if (!harmless_WORKS.has(hashes[at + 1] ?? 0))
        return false;
    const start = words.from[at] ?? 0;
    return hashes[at - 1] === harmless_THE || POSSESSIVE.test(words.text.slice(Math.max(0, start - 3), start));
}
const FIELDS = new WordSet('name project package module program library repository component title filename source upstream author authors maintainer bundled');
/** "iconv (Charset Conversion Library)", "frobnicate - a parser": what opens a line and is then explained. */
function isHeadword({ words }, at) {
    const end = words.to[at] ?? 0;
    return (/^ (?:\(\p{Lu}|--? )/u.test(words.text.slice(end, end + 4)) &&
        /(?:^|[\n\r])[^\p{L}\p{N}]*$/u.test(words.text.slice(Math.max(0, (words.from[at] ?? 0) - 20), words.from[at])));
}
/** "Name: frobnicate-tools" */
function isFieldValue({ words }, hashes, at) {
    let first = at;
    while (first > 0 && at - first < 6 && words.text.slice(words.to[first - 1], words.from[first]) === '-')
        first--;
    const end = words.to[first - 1] ?? 0;
    return (FIELDS.has(hashes[first - 1] ?? 0) &&
        /^["'*`]{0,2}:\s{0,40}["'*`]{0,2}$/.test(words.text.slice(end, Math.min(words.from[first] ?? 0, end + 60))));
}
function isInnocent(text, hashes, at) {
    return (
    // First what costs least: most words are listed.
    INNOCENT_WORDS.has(hashes[at] ?? 0) ||
        isInAddress(text, at) ||
        harmless_isNumber(text, at) ||
        isDate(text, at) ||
        (isHandle(text.words.text, text.words.from[at] ?? 0, text.words.to[at] ?? 0) && !isBidding(hashes[at] ?? 0)) ||
        isBeforeMail(text, at) ||
        isInPath(text, hashes, at) ||
        isFileName(text, hashes, at) ||
        isRevisionAuthor(text, at) ||
        isInAngles(text, hashes, at));
}
/** Part of a name such as `example/glob-parent` or `org.example.glob`, which a slash or dots and something more than letters show. */
function isInPath({ words }, hashes, at) {
    const start = words.from[at] ?? 0;
    const before = /\S*$/.exec(words.text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
    const token = before + (/^\S*/.exec(words.text.slice(start, start + 60))?.[0] ?? '');
    // A file is called what it is called.
    if (/^[\w.+-]+\/\S*\.[a-z]{1,5}[,;:)]?$/i.test(token))
        return true;
    if (isBidding(hashes[at] ?? 0))
        return false;
    if (/^(["'`])[\w.]+(?:-[\w.]+)+\1[,.;:)]?$/.test(token))
        return true;
    return /^[("'[`<]*[\w.@+-]{2,}(?:\/[\w.@+*-]+)+/.test(token) && /\/[^\s]*[-\d_.@*+]|[-\d_.@*+][^\s]*\/|\/.*\//.test(token);
}
const COPYING = hashWord('copying');
/** The file COPYING. */
function isFileName({ words }, hashes, at) {
    return hashes[at] === COPYING && words.text.slice(words.from[at], words.to[at]) === 'COPYING';
}
/** "<jane at example dot org>" */
function isInAngles({ words }, hashes, at) {
    if (isBidding(hashes[at] ?? 0))
        return false;
    const [start = 0, end = 0] = [words.from[at], words.to[at]];
    return (/<[\w .()+-]{0,50}$/.test(words.text.slice(Math.max(0, start - 60), start)) &&
        /^[\w .()+-]{0,50}>/.test(words.text.slice(end, end + 60)));
}
/** `$Id: foo.c,v 1.3 2008-07-23 19:16:55 jane Exp $` */
function isRevisionAuthor({ words }, at) {
    const end = words.to[at] ?? 0;
    return /^ Exp \$/.test(words.text.slice(end, end + 6));
}
/** Words that refuse or bid, wherever they stand. */
function isBidding(hash) {
    return TERM_WORDS.has(hash) || NO_NAMES.has(hash);
}
/** "jane doe <jane@example.org>" */
function isBeforeMail({ words }, at) {
    const start = words.from[at] ?? 0;
    return /^\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,3} ?[<(][\w.+-]{1,64}@/u.test(words.text.slice(start, start + 120));
}
/** A single word, or one name with hyphens and slashes in it. */
function isOneToken({ words }, at, past) {
    return past - at <= 6 && !/\s/.test(words.text.slice(words.from[at], words.to[past - 1]));
}
/** Nothing but marks stands beside it in its line. */
function fillsLine({ words }, at, past) {
    const start = words.from[at] ?? 0;
    const end = words.to[past - 1] ?? 0;
    const before = words.text.slice(Math.max(0, start - 100), start);
    return /(?:^|[\n\r])[^\p{L}\p{N}]*$/u.test(before) && /^[^\p{L}\p{N}]*(?:[\n\r]|$)/u.test(words.text.slice(end, end + 100));
}
/** Capitals in every word make a shout of a sentence, and hide which words are names; before a colon they are a label. */
function isShouted({ words }, at, past) {
    const end = words.to[past - 1] ?? 0;
    if (past - at <= 2 && words.text.charAt(end) === ':')
        return false;
    return past - at > 1 && !/[a-z]/.test(words.text.slice(words.from[at], words.to[past - 1]));
}
/** A capitalized word or a handle; alone in its line, any single word. */
function harmless_isName({ words }, hashes, at, alone) {
    const hash = hashes[at] ?? 0;
    if (isBidding(hash))
        return false;
    const word = words.text.slice(words.from[at], Math.min(words.to[at] ?? 0, (words.from[at] ?? 0) + 60));
    return alone || /^\p{Lu}/u.test(word) || /^\p{Script=Latin}$/u.test(word) || isHandle(words.text, words.from[at] ?? 0, words.to[at] ?? 0);
}
function harmless_isNumber({ words }, at) {
    return /^[\dxvi.]+$/i.test(words.text.slice(words.from[at], Math.min(words.to[at] ?? 0, (words.from[at] ?? 0) + 30)));
}
/** "May" beside a number is a month. */
function isDate({ words }, at) {
    return /^\d{0,2}[ ,]{0,2}May[ ,]+\d/.test(words.text.slice(words.from[at], (words.from[at] ?? 0) + 8));
}
/** A word of a web or mail address says where, not what. */
function isInAddress({ words }, at) {
    const start = words.from[at] ?? 0;
    // No address holds a space: behind one, nothing has begun.
    const before = words.text.charCodeAt(start - 1) === 32 ? '' : words.text.slice(Math.max(0, start - LONGEST_ADDRESS), start);
    if (/(?:\b[a-z]{3,5}:\/\/|\bwww\.|@|\b[\w-]{1,40}\.(?:org|com|net|io)\/)\S*$/i.test(before))
        return true;
    return /^[\w.+-]{1,64}@[\w-]|^[a-z]{3,5}:\/\/|^www\./i.test(words.text.slice(start, start + 80));
}

;// CONCATENATED MODULE: ./build/detect/residue.js










/** The differences of one match that no rule of matching allows. `hashes` are the words before they were struck out. */
function residueInside(text, hashes, index, match, inside) {
    const exact = index.templates[match.template]?.unit === 'words';
    const found = [];
    for (const difference of differences(index, match)) {
        const { at, past } = difference;
        if (exact && (isVariation(text, hashes, index, difference) || isTypo(text.words, hashes, difference, index.words)))
            continue;
        const harmless = exact && isHarmlessChange(text, hashes, index, difference, match) ? { harmless: true } : {};
        if (past > at)
            found.push({ ...span(text, at, past), words: past - at, inside, change: 'added', ...harmless });
        const dropped = residue_required(index, difference);
        const gap = text.words.to[past - 1] ?? 0;
        if (dropped > 0)
            found.push({ from: gap, to: gap, words: dropped, inside, change: 'dropped', ...harmless });
    }
    return found;
}
/** Words of the text between `at` and `past` that belong to no license, one piece a paragraph. */
function residueOutside(text, hashes, at, past, inside) {
    const found = [];
    let start = at;
    for (let n = at; n < past; n++) {
        const taken = text.taken[n] === 1;
        if (n > start && (taken || startsParagraph(text, n))) {
            found.push(piece(text, hashes, start, n, inside));
            start = n;
        }
        if (taken)
            start = n + 1;
    }
    if (past > start)
        found.push(piece(text, hashes, start, past, inside));
    return found;
}
function piece(text, hashes, at, past, inside) {
    return {
        ...span(text, at, past),
        words: past - at,
        ...(inside === undefined ? {} : { inside }),
        change: 'added',
        ...(isHarmlessText(text, hashes, at, past) ? { harmless: true } : {}),
    };
}
/** Looked at behind a word for an empty line. */
const residue_LONGEST_GAP = 200;
/** A line without a letter stands before the word. Asked for every word that is left over, so unit by unit. */
function startsParagraph({ words }, at) {
    const end = words.to[at - 1] ?? 0;
    const last = Math.min(words.from[at] ?? 0, end + residue_LONGEST_GAP);
    let isEmpty = false;
    for (let n = end; n < last; n++) {
        const unit = words.text.charCodeAt(n);
        if (unit === 10 && isEmpty)
            return true;
        isEmpty = unit === 10 || (isEmpty && !isWordUnit(unit));
    }
    return false;
}
/** What `\w` is in a pattern. */
function isWordUnit(unit) {
    return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 95;
}
function differences(index, { template, edits }) {
    const first = index.starts[template] ?? 0;
    const found = [];
    for (let n = 0; n < edits.length; n += 4)
        found.push({ at: edits[n] ?? 0, past: edits[n + 1] ?? 0, place: first + (edits[n + 2] ?? 0), beyond: first + (edits[n + 3] ?? 0) });
    return found;
}
/** A name in the place of a name, or an optional part that is not there. */
function isVariation(text, hashes, index, { at, past, place, beyond }) {
    if (at === past)
        return residue_required(index, { at, past, place, beyond }) === 0;
    if (beyond === place || past - at > LONGEST_NAME)
        return false;
    let isOptional = false;
    for (let n = place; n < beyond; n++) {
        const leeway = index.leeway[n] ?? 0;
        if ((leeway & (license_index/* LEEWAY */.q_.holder | license_index/* LEEWAY */.q_.optional)) === 0)
            return false;
        if ((leeway & license_index/* LEEWAY */.q_.holder) === 0)
            isOptional = true;
    }
    return isOptional ? isHarmlessText(text, hashes, at, past) : residue_isHolder(text, hashes, at, past);
}
/** More words in small letters are no name. */
const MOST_SMALL = 2;
/** Who holds the rights: names, and the words that join them. */
function residue_isHolder(text, hashes, at, past) {
    let small = 0;
    for (let n = at; n < past; n++) {
        const hash = hashes[n] ?? 0;
        if (HOLDER_WORDS.has(hash) || isInAddress(text, n) || harmless_isName(text, hashes, n, false))
            continue;
        if (TERM_WORDS.has(hash) || NO_NAMES.has(hash))
            return false;
        // "frobnicate-tools" is one name.
        const isPart = n > at && text.words.text.slice(text.words.to[n - 1], text.words.from[n]) === '-';
        if (!isPart && ++small > MOST_SMALL)
            return false;
    }
    return true;
}
/** Only words came or went that change nothing of what is granted. */
function isHarmlessChange(text, hashes, index, difference, { template }) {
    const { at, past, place, beyond } = difference;
    if (isAboutNotices(hashes, index, difference))
        return true;
    if (past > at && beyond > place && objectAt(hashes, at, past) && objectAt(index.words, place, beyond))
        return true;
    if (past === at && (droppedAt(index.words, place, beyond) || isTitleAgain(index, place, beyond, template)))
        return true;
    if (past === at && index.templates[template]?.form === 'notice' && residue_isSubject(index, place, beyond, template))
        return true;
    if (past > at && index.templates[template]?.form === 'notice' && isVersion(text, hashes, at, past))
        return true;
    if (!mayBeDropped(index, place, beyond, template))
        return false;
    if (past === at)
        return true;
    if (repeats(hashes, index, difference) ||
        insertedAt(hashes, at, past) ||
        (residue_isBesideOptional(index, place, beyond, template) && isHarmlessText(text, hashes, at, past)))
        return true;
    const sentence = beyond > place
        ? (index.leeway[place] ?? 0) & (index.leeway[beyond - 1] ?? 0)
        : (index.leeway[place - 1] ?? 0) & (index.leeway[beyond] ?? 0);
    if (isHeading(text, hashes, at, past) || isOfName(text, hashes, at, past))
        return true;
    if (past - at <= LONGEST_REWORDING && !isBracketed(text, difference) && isReworded(text, hashes, difference, sentence))
        return true;
    const named = isBesideName(index, place, beyond) || /copyright|©|\(c\)/i.test(gapBefore(text, at));
    for (let n = at; n < past; n++) {
        const hash = hashes[n] ?? 0;
        const surface = text.words.text.slice(text.words.from[n], text.words.to[n]);
        if (FILLER_WORDS.has(hash) || CONNECTORS.has(hash) || LIST_MARK.test(surface) || isInAddress(text, n))
            continue;
        if (!named || !(HOLDER_WORDS.has(hash) || harmless_isName(text, hashes, n, false)))
            return false;
    }
    return !narrows(text.words, hashes, at, past);
}
/** The words that are missing are those with which the license begins: its title, said again before its terms. */
function isTitleAgain(index, place, beyond, template) {
    const first = index.starts[template] ?? 0;
    if (beyond - place < 3 || place < first + beyond - place)
        return false;
    for (let n = place; n < beyond; n++)
        if (index.words[n] !== index.words[first + n - place] || ((index.leeway[first + n - place] ?? 0) & license_index/* LEEWAY */.q_.optional) === 0)
            return false;
    return true;
}
const residue_SUBJECT = new WordSet('this program library software package file work is');
/** The first words of a notice, where a name stands instead of "This program". */
function residue_isSubject(index, place, beyond, template) {
    if (place !== index.starts[template])
        return false;
    for (let n = place; n < beyond; n++)
        if (!residue_SUBJECT.has(index.words[n] ?? 0))
            return false;
    return true;
}
const residue_VERSION = new WordSet('version versions of number the dated');
/** "version 2 of" */
function isVersion({ words }, hashes, at, past) {
    for (let n = at; n < past; n++)
        if (!residue_VERSION.has(hashes[n] ?? 0) && !/^(?:v?\d{1,2}|june|may|july|1991|2007|1999)$/i.test(words.text.slice(words.from[n], words.to[n])))
            return false;
    return true;
}
/** The added words are the license's own, said twice. */
function repeats(hashes, index, { at, past, place, beyond }) {
    const length = past - at;
    const same = (start) => {
        for (let n = 0; n < length; n++)
            if (hashes[at + n] !== index.words[start + n])
                return false;
        return true;
    };
    return same(beyond) || (place >= length && same(place - length));
}
/** Whole lines of capitalized words without a term: a heading of the copy. */
function isHeading(folded, hashes, at, past) {
    const { words } = folded;
    const { text } = words;
    const end = words.to[past - 1] ?? 0;
    const alone = (at === 0 || /\n\W*$/.test(text.slice(words.to[at - 1] ?? 0, words.from[at]))) &&
        (past >= words.count || /^\W*\n/.test(text.slice(end, Math.min(words.from[past] ?? text.length, end + 80))));
    return alone && past - at <= LONGEST_NAME && isHarmlessText(folded, hashes, at, past);
}
const residue_OF = hashWord('of');
/** "… of Frobnicate Tools": what the license is about, in a name of few words. */
function isOfName(text, hashes, at, past) {
    if (hashes[at] !== residue_OF || past - at > 5 || past - at < 2)
        return false;
    for (let n = at + 1; n < past; n++)
        if (!harmless_isName(text, hashes, n, false))
            return false;
    return true;
}
const NOTICES = new WordSet('notice notices disclaimer attributions');
/** Only which notices a copy keeps is said in other words. */
function isAboutNotices(hashes, index, { at, past, place, beyond }) {
    for (let n = place; n < beyond; n++)
        if (((index.leeway[n] ?? 0) & license_index/* LEEWAY */.q_.reproduction) === 0)
            return false;
    let notices = beyond > place;
    for (let n = at; n < past; n++) {
        if (!REPRODUCTION_WORDS.has(hashes[n] ?? 0))
            return false;
        notices ||= NOTICES.has(hashes[n] ?? 0);
    }
    return notices;
}
/** More words than these are a sentence of their own. */
const LONGEST_REWORDING = 24;
/** Dropping more words than these without a term among them still changes a sentence. */
const FEW = 2;
/** Words of the license without which it grants the same. */
function mayBeDropped(index, place, beyond, template) {
    const atEdge = place === index.starts[template] || beyond === index.starts[template + 1];
    const light = license_index/* LEEWAY */.q_.holder | license_index/* LEEWAY */.q_.optional | license_index/* LEEWAY */.q_.filler | license_index/* LEEWAY */.q_.disclaimer | license_index/* LEEWAY */.q_.endorsement;
    let heavy = 0;
    for (let n = place; n < beyond; n++) {
        const leeway = index.leeway[n] ?? 0;
        if ((leeway & light) !== 0)
            continue;
        if ((leeway & license_index/* LEEWAY */.q_.term) !== 0)
            return false;
        heavy++;
    }
    // Where a license begins and ends stand remarks on its origin.
    return heavy <= FEW || atEdge;
}
/** Longest name that a reworded sentence may hold besides. */
const residue_MOST_NAMES = 3;
/** A disclaimer or a ban on advertising with names, in other words: those of such sentences alone. */
function isReworded(text, hashes, { at, past, place, beyond }, sentence) {
    const own = (sentence & license_index/* LEEWAY */.q_.disclaimer) !== 0 ? DISCLAIMING_WORDS : (sentence & license_index/* LEEWAY */.q_.endorsement) !== 0 ? ENDORSING_WORDS : undefined;
    if (!own)
        return false;
    // A sentence that was put in has to disclaim by itself.
    if (beyond === place && holdsSentence(text, at, past))
        return isDisclaimer(text, hashes, at, past);
    if (beyond > place && past - at <= residue_MOST_NAMES && residue_isHolder(text, hashes, at, past))
        return true;
    for (let n = at; n < past; n++)
        if (!own.has(hashes[n] ?? 0) && !HOLDER_WORDS.has(hashes[n] ?? 0))
            return false;
    return true;
}
/** Whether a sentence begins or ends in it. */
function holdsSentence(text, at, past) {
    const said = text.words.text.slice(text.words.from[at], text.words.to[past - 1]);
    return /[.:;!?]["'”’)]*\s*$/.test(gapBefore(text, at)) || /[.:;!?]["'”’)]*\s/.test(said);
}
/** An insertion in brackets is a remark of its own, whatever sentence it interrupts. */
function isBracketed(text, { at, place, beyond }) {
    return place === beyond && /\($/.test(gapBefore(text, at));
}
/** What stands before a word since the last one, copyright lines included. */
function gapBefore(text, at) {
    const end = text.words.from[at] ?? 0;
    return text.words.text.slice(Math.max(text.words.to[at - 1] ?? 0, end - 300), end);
}
/** What numbers a section: it is no word of the license. */
const LIST_MARK = /^(\d{1,2}|[a-z]|[ivx]{1,4})$/i;
/** The difference touches a title or an appendix. */
function residue_isBesideOptional(index, place, beyond, template) {
    const first = index.starts[template] ?? 0;
    const end = index.starts[template + 1] ?? 0;
    const optional = (n) => n >= first && n < end && ((index.leeway[n] ?? 0) & license_index/* LEEWAY */.q_.optional) !== 0;
    return optional(place - 1) || optional(beyond) || (beyond > place && optional(place));
}
/** The difference touches the name of a holder. */
function isBesideName(index, place, beyond) {
    for (let n = place - 2; n <= beyond + 1; n++)
        if (((index.leeway[n] ?? 0) & license_index/* LEEWAY */.q_.holder) !== 0 && !CONNECTORS.has(index.words[n] ?? 0))
            return true;
    return false;
}
/** How many words of the license had to be there. */
function residue_required(index, { place, beyond }) {
    let count = 0;
    for (let n = place; n < beyond; n++)
        if (((index.leeway[n] ?? 0) & license_index/* LEEWAY */.q_.optional) === 0)
            count++;
    return count;
}
function span(text, at, past) {
    return { from: text.words.from[at] ?? 0, to: text.words.to[past - 1] ?? 0 };
}

;// CONCATENATED MODULE: ./build/detect/characters.js
/** What a UTF-16 unit does to a word, where it is no letter of it: it ends the word, … */
const SEPARATES = 0;
/** … stands inside without being part of it (apostrophes, soft hyphens, zero-width marks), … */
const SILENT = 1;
/** … or is a word of its own, in scripts that put no space between words. */
const ALONE = 2;
/**
 * For every UTF-16 unit one of the three above, or the letter that it counts as: in lower case, without its accent.
 *
 * One number says all, so that the scan of a text looks up each unit once.
 */
const FOLDED = characters_table();
function characters_table() {
    const found = new Uint16Array(0x10000);
    const letters = (from, to, letter) => {
        for (let unit = from; unit <= to; unit++)
            found[unit] = letter(unit);
    };
    const itself = (unit) => unit;
    letters(0x30, 0x39, itself);
    letters(0x61, 0x7a, itself);
    letters(0x41, 0x5a, unit => unit + 32);
    letters(0xc0, 0x24f, withoutAccent);
    letters(0x250, 0x1fff, itself);
    letters(0x2c00, 0x2e7f, itself);
    found.fill(ALONE, 0x3040, 0xd800);
    letters(0xd800, 0xdfff, itself);
    found.fill(ALONE, 0xe000, 0xfb00);
    letters(0xfb00, 0xfeff, itself);
    // Multiplication and division sign; soft hyphen, apostrophes, zero-width marks.
    for (const unit of [0xd7, 0xf7])
        found[unit] = SEPARATES;
    for (const unit of [0x27, 0xad, 0x2019, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff])
        found[unit] = SILENT;
    return found;
}
function withoutAccent(unit) {
    return String.fromCharCode(unit).normalize('NFD').charAt(0).toLowerCase().charCodeAt(0);
}

;// CONCATENATED MODULE: ./build/detect/copyright-lines.js






const COPYRIGHT = hashWord('copyright');
const ALL = hashWord('all');
const RIGHTS = hashWord('rights');
const BY = hashWord('by');
const AND = hashWord('and');
/** Longest run of words that one copyright line may swallow: a longer one is no list of holders. */
const copyright_lines_LONGEST = 40;
/**
 * Takes copyright lines and "all rights reserved" out of the words.
 *
 * A line ends with its line of text and at the first word that a license is made of, so that no term hides behind a holder.
 */
function dropCopyrightLines(words) {
    if (words.marks.length === 0)
        return;
    const drops = [];
    let done = 0;
    for (const mark of words.marks) {
        const at = mark < 0 ? -1 - mark : mark;
        if (at < done || at >= words.count)
            continue;
        const span = mark < 0 ? yearAt(words, at) && [at, statementsEnd(words, at)] : spanAt(words, at);
        if (!span)
            continue;
        const [from = at, to = at] = span;
        drops.push(Math.max(from, done), to);
        done = to;
    }
    remove(words, drops);
}
function spanAt(words, at) {
    if (words.hash[at] !== COPYRIGHT)
        return at >= 2 && words.hash[at - 1] === RIGHTS && words.hash[at - 2] === ALL && [at - 2, at + 1];
    return opensStatement(words, at) && [at, statementsEnd(words, at)];
}
/** Lines below that begin with a year go on with the list of holders. */
function statementsEnd(words, at) {
    let end = statementEnd(words, at);
    while (end < words.count && yearAt(words, end) && startsLine(words, end))
        end = statementEnd(words, end);
    return end;
}
function opensStatement(words, at) {
    const { text, hash, from, to } = words;
    const next = at + 1;
    if (text.charCodeAt(from[at] ?? 0) === 0xa9 || next >= words.count)
        return true;
    if (hash[next] === COPYRIGHT)
        return text.charCodeAt(from[next] ?? 0) === 0xa9;
    if (yearAt(words, next) || hash[next] === BY)
        return true;
    const between = text.slice(to[at], Math.min(from[next] ?? 0, (to[at] ?? 0) + 12));
    if (/\(c\)|[<[{]/i.test(between))
        return true;
    if ((startsLine(words, at) ? /[\n\r.,;"]/ : /[\n\r.,;:"]/).test(between) || NOT_A_HOLDER.has(hash[next] ?? 0))
        return false;
    const initial = text.charCodeAt(from[at] ?? 0);
    return initial === 67 && startsLine(words, at) && /^[A-Z]/.test(text.charAt(from[next] ?? 0));
}
function yearAt(words, at) {
    if (at >= words.count)
        return false;
    return /^(19|20)\d\d$|^(yyyy|yyy|year|years|xxxx)$/i.test(words.text.slice(words.from[at], Math.min(words.to[at] ?? 0, (words.from[at] ?? 0) + 8)));
}
function startsLine(words, at) {
    return at === 0 || /[\n\r]/.test(separator(words, at)) || separator(words, at).length > 40;
}
/** What stands between a word and the one before it. */
function separator(words, at) {
    const end = words.from[at] ?? 0;
    return words.text.slice(Math.max(words.to[at - 1] ?? 0, end - 60), end);
}
function statementEnd(words, at) {
    const last = Math.min(words.count, at + copyright_lines_LONGEST);
    let end = at + 1;
    let capitals = false;
    for (; end < last; end++) {
        const word = words.hash[end] ?? 0;
        const gap = separator(words, end);
        if ((/[\n\r]/.test(gap) && !copyright_lines_goesOn(words, end)) || endsSentence(words, end, gap))
            break;
        if (TERM_WORDS.has(word) || LICENSE_OPENERS.has(word) || NO_NAMES.has(word))
            break;
        if ((word === copyright_lines_FOR && !ORGANIZATIONS.has(words.hash[end - 1] ?? 0)) || (word === copyright_lines_TO && !yearAt(words, end - 1)))
            break;
        if (/\(\W*$/.test(gap)) {
            const past = bracketEnd(words, end, last);
            if (past < 0)
                break;
            end = past - 1;
            continue;
        }
        const first = words.text.charAt(words.from[end] ?? 0);
        if (word === copyright_lines_IN && !/^\s+the\s+\p{Lu}/u.test(words.text.slice(words.to[end], (words.to[end] ?? 0) + 12)))
            break;
        const isSmall = /\p{Ll}/u.test(first) && !JOINERS.has(word) && !isHandle(words.text, words.from[end] ?? 0, words.to[end] ?? 0);
        // Behind a name in capitals, a word in small letters is none.
        if (isSmall && capitals)
            break;
        if (/\p{Lu}/u.test(first) && end > at + 1 && word !== COPYRIGHT && !copyright_lines_ARTICLES.has(word))
            capitals = true;
    }
    const name = nameStart(words, at, end);
    return narrows(words, words.hash, name, sameLine(words, end)) ? name : end;
}
/** The next words of the line, which may go on with what the last name began. */
function sameLine(words, end) {
    let past = end;
    while (past < Math.min(words.count, end + 2) && !/[\n\r.]/.test(separator(words, past)))
        past++;
    return past;
}
/** Behind the sign, the years and "by". */
function nameStart(words, at, end) {
    let name = at + 1;
    while (name < end &&
        (yearAt(words, name) || words.hash[name] === BY || words.hash[name] === COPYRIGHT || words.to[name] === (words.from[name] ?? 0) + 1))
        name++;
    return name;
}
const copyright_lines_FOR = hashWord('for');
const copyright_lines_TO = hashWord('to');
const copyright_lines_IN = hashWord('in');
const ORGANIZATIONS = new WordSet('institute center foundation society association organization council laboratory laboratories consortium alliance agency office group fund department committee corporation initiative school trust');
/** More words in brackets are no name. */
const LONGEST_BRACKET = 8;
/**
 * Where brackets behind a holder end that hold a name, an address or a mark, and no sentence: "(Example GmbH)"; -1 for "(be nice)".
 */
function bracketEnd(words, at, last) {
    if (copyright_lines_OPENING.has(words.hash[at] ?? 0))
        return -1;
    if (isNick(words, at))
        return at + 1;
    for (let n = at; n < Math.min(last, at + LONGEST_BRACKET); n++) {
        if (!copyright_lines_isOfName(words, n))
            return -1;
        const end = words.to[n] ?? 0;
        if (words.text.slice(end, Math.min(words.from[n + 1] ?? words.text.length, end + 20)).includes(')'))
            return n + 1;
    }
    return at + 1;
}
/** "(jane)": one word in brackets. */
function isNick({ text, hash, from, to }, at) {
    const word = hash[at] ?? 0;
    const [start = 0, end = 0] = [from[at], to[at]];
    return (end - start <= 12 &&
        text.charAt(start - 1) === '(' &&
        text.charAt(end) === ')' &&
        !NARROW.has(word) &&
        !TERM_WORDS.has(word) &&
        !NO_NAMES.has(word) &&
        /^[a-z][\w-]*$/.test(text.slice(start, end)));
}
function copyright_lines_isOfName(words, at) {
    const { text } = words;
    const start = words.from[at] ?? 0;
    const hash = words.hash[at] ?? 0;
    const first = text.charAt(start);
    if (NARROW.has(hash) ||
        hash === copyright_lines_FOR ||
        hash === copyright_lines_TO ||
        text.charAt(words.to[at] ?? 0) === '+' ||
        TERM_WORDS.has(hash) ||
        NO_NAMES.has(hash) ||
        /[^\p{Script=Latin}\p{N}]/u.test(first))
        return false;
    return ((!/\p{Ll}/u.test(first) && !/^:\s/.test(text.slice(words.to[at], (words.to[at] ?? 0) + 2))) ||
        JOINERS.has(hash) ||
        isHandle(text, start, words.to[at] ?? 0) ||
        /^[\w.+-]{1,64}(?:@| at | \[at\] )|^(?:twitter|github|gitlab|e?mail|mailto|irc|web|www|https?|url)\b/i.test(text.slice(start, start + 80)) ||
        /[@./:-]$/.test(text.slice(start - 1, start)));
}
/** Words with which no name begins. */
const copyright_lines_OPENING = new WordSet('for to on in with within per under until till while when if as during between outside be please just valid no not see');
const copyright_lines_ARTICLES = new WordSet('the a an by');
const JOINERS = new WordSet(`
  and by of the for in at c others other contributors contributor authors author holder holders owner owners team project projects developers maintainers his her its their all
  division affiliates affiliate subsidiaries copyright from to through present now inc ltd llc gmbh corp co company companies foundation university institute von van de der den del di da la le du dos e y et und http https www mail email portions
  software part parts see file files list respective code work other based contributed written
`);
/** A full stop behind a word that is no initial and no "Inc." */
function endsSentence(words, at, gap) {
    if (!/^[^\n]*?[.!?;:]['"”’)\]]*\s/.test(gap))
        return false;
    const before = words.text.slice(words.from[at - 1], Math.min(words.to[at - 1] ?? 0, (words.from[at - 1] ?? 0) + 12));
    return before.length > 2 && !/^(?:inc|ltd|corp|co|jr|sr|bros|llc|dr|prof|st|bv|pty|univ|copyright|\d+)$/i.test(before);
}
/** A list of holders or years that runs over the end of its line. */
function copyright_lines_goesOn(words, at) {
    const gap = separator(words, at);
    if (/\n[^\n]*\n/.test(gap))
        return false;
    return /^\)?\s*,\s*[\n\r]/.test(gap) || words.hash[at - 1] === AND || words.hash[at - 1] === BY || yearAt(words, at);
}
function remove(words, drops) {
    if (drops.length === 0)
        return;
    let kept = drops[0] ?? 0;
    for (let n = 0; n < drops.length; n += 2) {
        const from = drops[n + 1] ?? 0;
        const to = drops[n + 2] ?? words.count;
        if (to <= from)
            continue;
        words.hash.copyWithin(kept, from, to);
        words.from.copyWithin(kept, from, to);
        words.to.copyWithin(kept, from, to);
        kept += to - from;
    }
    words.count = kept;
}

;// CONCATENATED MODULE: ./build/detect/markup.js
/** Elements whose tags are left out; `<owner>` and `<year>` are placeholders and stay words. */
const TAGS = new Set('a abbr article b blockquote body br center code dd div dl dt em font footer h1 h2 h3 h4 h5 h6 head header hr html i img li link main meta ol p pre samp section small span strong style sub sup table tbody td th thead title tr tt u ul var'.split(' '));
const ENTITIES = new Set('quot amp lt gt nbsp apos lsquo rsquo ldquo rdquo ndash mdash hellip bull middot sect'.split(' '));
/** Longer tags are text: a license has none, and looking further would cost time on hostile input. */
const LONGEST_TAG = 400;
/** What an HTML or XML file begins with. */
const DECLARATION = /^<\?xml(?:\s+\w+="[\w.-]{1,20}")*\s*\?>|^<!DOCTYPE\s+html(?:\s+PUBLIC\s+"[-+]\/\/[\w /.-]{1,60}")?(?:\s+"https?:[^"\s]{1,120}")?\s*>/i;
/**
 * Where an HTML tag or entity that begins here ends; the same place where there is none.
 *
 * A tag that holds more than names and addresses stays text, so that nobody hides a sentence in one.
 */
function skipMarkup(text, at) {
    const head = DECLARATION.exec(text.charCodeAt(at + 1) === 33 || text.charCodeAt(at + 1) === 63 ? text.slice(at, at + 300) : '');
    if (head)
        return at + head[0].length;
    return text.charCodeAt(at) === 38 ? skipEntity(text, at) : skipTag(text, at);
}
function skipEntity(text, at) {
    const window = text.slice(at + 1, at + 10);
    const end = window.indexOf(';');
    const name = window.slice(0, Math.max(end, 0));
    return ENTITIES.has(name) || /^#x?[0-9a-f]{1,6}$/i.test(name) ? at + end + 2 : at;
}
function skipTag(text, at) {
    const head = /^<[/!]?(--|[a-z][a-z0-9]*)/i.exec(text.slice(at, at + 16));
    const name = head?.[1]?.toLowerCase();
    if (name === undefined || !TAGS.has(name))
        return at;
    const window = text.slice(at, at + LONGEST_TAG);
    const end = window.indexOf('>');
    if (end < 0)
        return at;
    const inside = window.slice(head?.[0].length ?? 0, end);
    const plain = inside.replace(/=\s*("[^"]*"|'[^']*')/g, quoted => (quoted.split(/\s+/).length > 4 ? ' x x ' : '='));
    return /[\w-]+\s+[\w-]/.test(plain) ? at : at + end + 1;
}

;// CONCATENATED MODULE: ./build/detect/units.js
/** Room for the units of a text, used again for the next one; the last is always 0. */
let room = roomFor(1 << 16);
/** Room for longer texts than this is given back. */
const units_LARGEST_ROOM = 1 << 22;
/**
 * The UTF-16 units of a text, with a 0 behind the last; valid until the next text.
 *
 * Copied once as a block: asking a string for one unit after the other costs three times as much as reading them from here.
 */
function unitsOf(text) {
    const own = text.length < room.units.length ? room : roomFor(text.length + 1);
    if (own.units.length <= units_LARGEST_ROOM)
        room = own;
    own.bytes.write(text, 'utf16le');
    own.units[text.length] = 0;
    return own.units;
}
function roomFor(size) {
    const units = new Uint16Array(size);
    return { units, bytes: Buffer.from(units.buffer) };
}

;// CONCATENATED MODULE: ./build/detect/split-words.js






/** The word that a copyright line opens with. */
const split_words_COPYRIGHT = hashWord('copyright');
const RESERVED = hashWord('reserved');
const SPACE = 32;
/** Marks of comments that are words, at the start of a line. */
const DNL = hashWord('dnl');
const REM = hashWord('rem');
/** Room for the words of a text, used again for the next one: allocating it anew costs as much as splitting. */
let split_words_room = { hash: new Int32Array(0), from: new Int32Array(0), to: new Int32Array(0) };
/** Room for more words than these is given back. */
const split_words_LARGEST_ROOM = 1 << 20;
function space(size) {
    if (size <= split_words_room.hash.length)
        return split_words_room;
    const grown = Math.max(size, 1 << 14);
    const made = { hash: new Int32Array(grown), from: new Int32Array(grown), to: new Int32Array(grown) };
    if (grown <= split_words_LARGEST_ROOM)
        split_words_room = made;
    return made;
}
/**
 * Splits a text into folded words; copyright lines, bullets, markup and the marks of comments are left out.
 *
 * The words are valid until the next text is split.
 */
function splitWords(text) {
    const words = allWords(text);
    dropCopyrightLines(words);
    return words;
}
/**
 * One pass over the text.
 *
 * Long by design: everything that decides about a word is in registers here.
 */
function allWords(text) {
    const { hash, from, to } = space((text.length >> 1) + 2);
    const units = unitsOf(text);
    const folded = FOLDED;
    const marks = [];
    let count = 0;
    let at = 0;
    const end = text.length;
    // What stands before the word: the last mark that is no space, and whether it opens its line.
    let mark = 0;
    let opensLine = true;
    let afterBullet = -1;
    while (at < end) {
        const unit = units[at] ?? 0;
        if (unit === SPACE) {
            at++;
            continue;
        }
        let letter = folded[unit] ?? 0;
        if (letter <= SILENT) {
            if (unit === 10 || unit === 13) {
                opensLine = true;
                mark = 10;
            }
            else if (unit === 60 || unit === 38) {
                const past = skipMarkup(text, at);
                if (past > at) {
                    at = past;
                    continue;
                }
                mark = unit;
            }
            else if (unit === 0xa9) {
                hash[count] = split_words_COPYRIGHT;
                from[count] = at;
                to[count] = at + 1;
                marks.push(count++);
                opensLine = false;
                mark = unit;
            }
            else if (unit !== 9 && unit !== 0xa0)
                mark = unit;
            at++;
            continue;
        }
        const start = at;
        let sum = 0;
        if (letter === ALONE) {
            sum = unit;
            at++;
        }
        else {
            // The 0 behind the last unit ends the last word.
            do {
                if (letter !== SILENT)
                    sum = (Math.imul(sum, BASE) + letter) | 0;
                letter = folded[units[++at] ?? 0] ?? 0;
            } while (letter === SILENT || letter > ALONE);
            const next = units[at];
            if ((next === 41 || next === 46) && at - start <= 4 && isBullet(text, start, at, mark, opensLine || afterBullet === start)) {
                afterBullet = at + 1;
                if (at - start === 1 && (unit | 32) === 99 && mark === 40)
                    marks.push(-1 - count);
                mark = next;
                at++;
                continue;
            }
            sum = spelling(sum);
            if (opensLine && (sum === DNL || sum === REM))
                continue;
        }
        hash[count] = sum;
        from[count] = start;
        to[count] = at;
        if (sum === split_words_COPYRIGHT || sum === RESERVED)
            marks.push(count);
        count++;
        opensLine = false;
        mark = 0;
    }
    return { text, count, hash, from, to, marks };
}
/**
 * A list mark: `1.`, `(a)`, `iv)`.
 *
 * A dot counts only where nothing but marks stands before, so that "version 2." keeps its number.
 */
function isBullet(text, start, end, mark, opensLine) {
    const next = text.charCodeAt(end);
    if (next !== 41 && next !== 46)
        return false;
    if (!isListMark(text, start, end))
        return false;
    if (next === 41)
        return mark === 40 || opensLine || isStop(mark);
    // "1.1." ends in a version, not in a list mark.
    if (!opensLine && mark === text.charCodeAt(start - 1))
        return false;
    const after = text.charCodeAt(end + 1);
    const spaced = Number.isNaN(after) || after <= 32;
    return (opensLine && (spaced || (after >= 48 && after <= 57))) || (spaced && isStop(mark));
}
function isStop(mark) {
    return mark === 46 || mark === 58 || mark === 59 || mark === 44 || mark === 10;
}
function isListMark(text, start, end) {
    const first = text.charCodeAt(start) | 32;
    if (end - start === 1)
        return (first >= 97 && first <= 122) || (first >= 48 && first <= 57);
    let digits = true;
    let roman = true;
    for (let at = start; at < end; at++) {
        const unit = text.charCodeAt(at);
        const low = unit | 32;
        digits &&= unit >= 48 && unit <= 57;
        roman &&= low === 105 || low === 118 || low === 120;
    }
    return (digits && end - start <= 2) || roman;
}

;// CONCATENATED MODULE: ./build/detect/identify.js














/** Says which licenses a text holds, where, and which of its words belong to none of them. */
function identify(text, index) {
    const words = splitWords(text);
    const hashes = words.hash.slice(0, words.count);
    const folded = foldedText(words);
    const found = findAlignments(folded, index);
    const reading = { text, folded, hashes, index, found, lines: new Lines(text) };
    const tags = text.includes('SPDX-License-Identifier') ? findTags(text).filter(tag => strikeOffsets(folded, tag)) : [];
    const named = findGrants(folded, hashes, index, at => isAlternative(reading, at) || (!inside(reading, at, 'text') && !inside(reading, at, 'fragment')), at => inside(reading, at, 'notice'));
    const isOwn = tags.length === 0 && !found.some(match => index.templates[match.template]?.form === 'text') && hasOwnTerms(folded);
    const grants = isOwn ? named.map(grant => ({ ...grant, granted: false })) : named;
    const granted = distinctGrants(grants.filter(grant => grant.granted), reading);
    const matches = [
        ...(isOwn ? [] : found.flatMap(match => alignedMatches(match, grants, reading))),
        ...granted.flatMap(grant => grantMatches(grant, reading)),
        ...tags.flatMap(tag => tagMatches(tag, reading.lines)),
    ];
    const licenses = withException(joinPairs(distinct(matches.sort((a, b) => a.start - b.start || a.end - b.end))), reading);
    if (licenses.length === 0)
        return { licenses, mentions: mentionsOf(grants, licenses, reading), residue: [], words: words.count };
    if (ALTERNATIVE.test(text))
        strikeFragments(folded, hashes, index);
    const headings = headingsOf(grants, licenses, reading);
    const residue = leftovers(reading, licenses[0]?.id)
        .map(left => (left.inside === undefined ? left : { ...left, inside: answeredId(left.inside, licenses) }))
        .map(left => located(withHeading(left, headings), reading.lines));
    return {
        licenses: licenses.map(match => marked(match, residue)),
        mentions: mentionsOf(grants, licenses, reading),
        residue,
        ...(isChoice(licenses, grants, tags, reading) ? { relation: 'or' } : {}),
        words: words.count,
    };
}
/** A text that offers other licenses holds the paragraph that does so, names put in. */
const ALTERNATIVE = /\balternatively,? the contents\b/i;
/** Words put into a license text that offer another license: "Alternatively, it may be distributed under …". */
function isAlternative(reading, at) {
    const { text, folded, found } = reading;
    if (folded.taken[at] === 1 || !inside(reading, at, 'text'))
        return false;
    const { words } = folded;
    const edits = matchAt(found, at)?.edits ?? [];
    for (let n = 0; n < edits.length; n += 4) {
        const from = edits[n] ?? 0;
        const past = edits[n + 1] ?? 0;
        if (from > at || at >= past)
            continue;
        // The offer's first words may be the license's own ("this software").
        return /\balternatively\b/i.test(text.slice(Math.max(0, (words.from[from] ?? 0) - 60), words.to[past - 1]));
    }
    return false;
}
/** Whether a word lies in a match of this form. */
function inside({ found, index }, at, form) {
    const match = matchAt(found, at);
    return match !== undefined && index.templates[match.template]?.form === form;
}
/** The match that a word lies in. */
function matchAt(found, at) {
    let low = 0;
    let high = found.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((found[middle]?.to ?? 0) <= at)
            low = middle + 1;
        else
            high = middle;
    }
    const match = found[low];
    return match !== undefined && match.from <= at ? match : undefined;
}
/** One entry a license and place; a text of which a file holds many copies is listed a bounded number of times. */
const MOST_MATCHES = 1000;
function distinct(matches) {
    const seen = new Set();
    return matches
        .filter(({ id, start, end }) => {
        const key = `${id} ${start} ${end}`;
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    })
        .slice(0, MOST_MATCHES);
}
/** Names that add a license: a bare family name adds none where a member of the family stands in full. */
function distinctGrants(grants, { found, index, folded }) {
    const texts = found.map(match => index.templates[match.template]?.id ?? '');
    const families = new Set([...texts, ...grants.filter(grant => !grant.bare).flatMap(grant => grant.ids)].map(familyOf));
    const bases = new Set(texts.map(baseOf));
    const isNamedBySomethingElse = (grant, id) => familyOf(id) === 'BSD' ? isHeadOf(grant, 'BSD', found, index, folded) : families.has(familyOf(id));
    return grants.filter(grant => !(grant.bare && grant.ids.every(id => isNamedBySomethingElse(grant, id))) && !grant.ids.every(id => bases.has(id) && !grant.orLater));
}
/** Words of no license between a name and the text that it announces. */
const LONGEST_ANNOUNCEMENT = 12;
/** The name announces the text that follows: "under the BSD license:" says nothing beside the license's own words. */
function isHeadOf({ to }, family, found, index, { taken }) {
    const next = found.find(match => match.from >= to &&
        index.templates[match.template]?.form === 'text' &&
        familyOf(index.templates[match.template]?.id ?? '') === family);
    let between = 0;
    for (let n = to; next && n < next.from; n++)
        if (taken[n] === 0)
            between++;
    return next !== undefined && between <= LONGEST_ANNOUNCEMENT;
}
function alignedMatches(match, grants, reading) {
    const { text, folded, index, lines } = reading;
    const template = index.templates[match.template];
    if (!template || template.form === 'fragment' || template.form === 'exception')
        return [];
    const { words } = folded;
    const place = {
        score: Math.round((1000 * match.matched) / (match.matched + match.missing + match.extra)) / 1000,
        start: lines.of(words.from[match.from] ?? 0),
        end: lines.of(words.to[match.to - 1] ?? 0),
    };
    if (template.form === 'text')
        return [{ id: idByTitle(template.id, text, words.from[match.from] ?? 0), ...place, form: 'text' }];
    const inside = grants.filter(grant => grant.from >= match.from && grant.from < match.to);
    const own = inside.filter(grant => !grant.bare);
    const isOfFamily = inside.some(grant => grant.ids.some(id => familyOf(id) === familyOf(template.id)));
    if (own.length === 0 && !isOfFamily && isRenamed(index, match))
        return [];
    if (own.length === 0)
        return isOfFoundText(template.id, reading) ? [] : [{ id: template.id, ...place, form: 'notice' }];
    return own.flatMap(grant => grant.ids.map(id => ({ ...grantedId(id, grant.orLater), ...place, form: 'notice' })));
}
/** The exception that a text adds to its license: by the exception's words, else by its name outside of license texts. */
function withException(licenses, { text, folded, found, index }) {
    const added = found.find(match => index.templates[match.template]?.form === 'exception');
    const exception = added
        ? index.templates[added.template]?.id
        : outside(text, folded, found, index)
            .map(namedException)
            .find(name => name !== undefined);
    if (exception === undefined)
        return licenses;
    return licenses.map(match => (match.exception === undefined && takesException(match.id, exception) ? { ...match, exception } : match));
}
/** The stretches of text between whole license texts. */
function outside(text, { words }, found, index) {
    const pieces = [];
    let at = 0;
    for (const match of found) {
        if (index.templates[match.template]?.form !== 'text')
            continue;
        pieces.push(text.slice(at, words.from[match.from]));
        at = words.to[match.to - 1] ?? at;
    }
    return [...pieces, text.slice(at)];
}
/** A notice that names no version belongs to the text of its family beside it. */
function isOfFoundText(id, { found, index }) {
    return found.some(match => index.templates[match.template]?.form === 'text' && familyOf(index.templates[match.template]?.id ?? '') === familyOf(id));
}
function grantedId(id, orLater) {
    return { id: gnuId(id, orLater), ...(orLater ? { orLater } : {}) };
}
function grantMatches({ ids, orLater, from, to }, { folded, lines }) {
    const { words } = folded;
    const place = { score: 1, start: lines.of(words.from[from] ?? 0), end: lines.of(words.to[to - 1] ?? 0) };
    return ids.map(id => ({ ...grantedId(id, orLater), ...place, form: 'notice' }));
}
function tagMatches({ ids, exception, from, to }, lines) {
    const place = { score: 1, start: lines.of(from), end: lines.of(to) };
    return ids.map(id => ({
        id: id.replace(/\+$/, ''),
        ...place,
        form: 'tag',
        ...(/\+$|-or-later$/.test(id) ? { orLater: true } : {}),
        ...(exception === undefined ? {} : { exception }),
    }));
}
/** Takes a tag out of the words; one that a license text quotes is already gone and is none. */
function strikeOffsets(folded, { from, to }) {
    const { words, count } = folded;
    let low = 0;
    let high = count;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((words.from[middle] ?? 0) < from)
            low = middle + 1;
        else
            high = middle;
    }
    if (folded.taken[low] === 1)
        return false;
    let past = low;
    while (past < count && (words.from[past] ?? 0) < to)
        past++;
    strike(folded, low, past);
    return true;
}
function leftovers({ folded, hashes, index, found }, first) {
    const left = [];
    let at = 0;
    let before;
    for (const match of found) {
        const id = index.templates[match.template]?.id ?? '';
        left.push(...residueOutside(folded, hashes, at, match.from, before ?? id), ...residueInside(folded, hashes, index, match, id));
        at = Math.max(at, match.to);
        before = id;
    }
    return [...left, ...residueOutside(folded, hashes, at, folded.count, before ?? first)];
}
/** Where, behind the first license, a text names licenses that it holds no text of. */
function headingsOf(grants, licenses, { folded, found }) {
    const known = new Set(licenses.map(match => familyOf(baseOf(match.id))));
    const first = found[0]?.to ?? Infinity;
    return grants
        .filter((grant, n) => !grant.granted &&
        grant.from >= first &&
        !grant.ids.some(id => known.has(familyOf(id))) &&
        !(namesAddress(folded, grant.from) && grants.slice(0, n).some(earlier => earlier.ids.join() === grant.ids.join())))
        .map(grant => folded.words.from[grant.from] ?? 0);
}
/** "CC0: https://…" says where to read about what was named before. */
function namesAddress({ words }, at) {
    const start = words.from[at] ?? 0;
    return /^[^\n]{0,60}\bhttps?:\/\//.test(words.text.slice(start, start + 80));
}
/** Longest line that is the heading of a license to come. */
const LONGEST_HEADING = 8;
/** A line that is hardly more than the name of another license heads it: its terms stand elsewhere, and nobody has read them. */
function withHeading(left, headings) {
    if (left.harmless !== true || left.words > LONGEST_HEADING || !headings.some(at => at >= left.from && at < left.to))
        return left;
    const { harmless: _, ...open } = left;
    return open;
}
function marked(match, residue) {
    const altered = residue.some(left => left.line >= match.start && left.endLine <= match.end && left.inside === match.id && left.harmless !== true);
    return altered ? { ...match, altered } : match;
}
/** Longest list of mentions: beyond it, a text is a list of licenses and says nothing more. */
const MOST_MENTIONS = 100;
function mentionsOf(grants, licenses, { folded, lines }) {
    const known = new Set(licenses.map(match => baseOf(match.id)));
    const found = [];
    for (const { ids, granted: isGranted, kind, from } of grants) {
        const id = ids[0];
        if (isGranted || id === undefined || known.has(id) || found.length >= MOST_MENTIONS)
            continue;
        known.add(id);
        found.push({ id: gnuId(id, false), kind, line: lines.of(folded.words.from[from] ?? 0) });
    }
    return found;
}
function isChoice(licenses, grants, tags, { text, folded, found, index }) {
    if (new Set(licenses.map(match => baseOf(match.id))).size < 2)
        return false;
    if (grants.some(grant => grant.choice) || tags.some(tag => tag.relation === 'or'))
        return true;
    return outside(text, folded, found, index).some(offersChoice);
}
function located(left, lines) {
    return { ...left, line: lines.of(left.from), endLine: lines.of(Math.max(left.from, left.to - 1)) };
}

// EXTERNAL MODULE: ./build/model/verdict.js
var model_verdict = __webpack_require__(543);
// EXTERNAL MODULE: ./build/model/lexicon.js
var lexicon = __webpack_require__(6846);
;// CONCATENATED MODULE: ./build/osd/parameters.js
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const parameters_YEARS = {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    first: 1,
};
/** Long enough for any parameter, short enough to stay linear. */
const REACH = 600;
/** Well-known names of change licenses and their SPDX ids (https://spdx.org/licenses/). */
const parameters_NAMES = [
    [/\bapache[ -](?:software )?(?:license,? ?)?(?:version |v)?2/i, 'Apache-2.0'],
    [/\bmpl|mozilla public license/i, 'MPL-2.0'],
    [/\bagpl|affero general public license/i, 'AGPL-3.0-or-later'],
    [/\blgpl|lesser general public license/i, 'LGPL-2.1-or-later'],
    [/\bgpl|general public license/i, 'GPL-2.0-or-later'],
    [/\bmit\b/i, 'MIT'],
    [/\bbsd\b/i, 'BSD-3-Clause'],
];
/** Reads the parameters of a license that changes by date, or nothing where a text has none. */
function changeOf(text) {
    return businessSource(text) ?? functionalSource(text);
}
/** The license that a version is under today because its change date has come; `releasedOn` is needed for years after release. */
function changedBy(change, now, releasedOn) {
    const stated = change.date === undefined ? undefined : Date.parse(`${change.date}T00:00:00Z`);
    const counted = change.yearsAfterRelease === undefined || !releasedOn ? undefined : yearsLater(releasedOn, change.yearsAfterRelease);
    const due = [stated, counted].filter(time => time !== undefined);
    return due.length > 0 && Math.min(...due) <= now.getTime() ? change.license : undefined;
}
/** BUSL-1.1 states `Change Date:` and `Change License:` at its head (https://mariadb.com/bsl11/). */
function businessSource(text) {
    const name = parameter(text, 'change license');
    const when = parameter(text, 'change date');
    if (name === undefined || when === undefined)
        return undefined;
    const date = dateIn(when);
    const years = yearsIn(when);
    if (date === undefined && years === undefined)
        return undefined;
    const grant = parameter(text, 'additional use grant');
    return {
        license: idOf(name),
        ...(date === undefined ? {} : { date }),
        // The text itself says: the change date, or the fourth anniversary of the first publication, whichever comes first.
        ...(years === undefined ? (/fourth anniversary/i.test(text) ? { yearsAfterRelease: 4 } : {}) : { yearsAfterRelease: years }),
        ...(grant === undefined || /^none\b/i.test(grant) ? {} : { additionalUse: grant }),
    };
}
/** FSL grants a further license effective on an anniversary of each version (https://fsl.software). */
function functionalSource(text) {
    const found = /\beffective\s+on\s+the\s+(\w+)\s+anniversary\b/i.exec(text);
    const years = parameters_YEARS[found?.[1]?.toLowerCase() ?? ''];
    if (!found || years === undefined)
        return undefined;
    const around = text.slice(Math.max(0, found.index - REACH), found.index + REACH);
    const license = idOf(around);
    return license === around ? undefined : { license, yearsAfterRelease: years };
}
/** Where the parameters of the Business Source License stand, each with its name; empty where no change license is among them. */
function parametersOf(text) {
    if (!placeOf(text, 'change license'))
        return [];
    return ['licensor', 'licensed work', 'additional use grant', 'change date', 'change license'].flatMap(name => placeOf(text, name) ?? []);
}
function placeOf(text, name) {
    const at = new RegExp(`(?:^|\\n)[ \\t>*#"]{0,8}${name.replaceAll(' ', '[ \\t]{1,4}')}[ \\t*"]{0,6}:`, 'i').exec(text);
    if (!at)
        return undefined;
    const rest = text.slice(at.index + at[0].length, at.index + at[0].length + REACH);
    const end = /\n[ \t]*\n|\n[ \t]*(?:change|additional|licensor|licensed)[ \t]/i.exec(rest);
    const value = rest.slice(0, end?.index ?? rest.length);
    return { from: at.index, to: at.index + at[0].length + value.length, value };
}
/** The value behind `Name:`, up to the next blank line or the next parameter. */
function parameter(text, name) {
    const value = placeOf(text, name)
        ?.value.replace(/\s+/g, ' ')
        .replace(/^[ *"]+/, '')
        .trim();
    return value === '' ? undefined : value;
}
function dateIn(words) {
    const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(words);
    if (iso)
        return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const english = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i.exec(words);
    if (english)
        return valid(Number(english[3]), monthOf(english[1]), Number(english[2]));
    const european = /\b(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9}),? (\d{4})\b/i.exec(words);
    return european ? valid(Number(european[3]), monthOf(european[2]), Number(european[1])) : undefined;
}
function monthOf(name = '') {
    return MONTHS.findIndex(month => month.startsWith(name.toLowerCase())) + 1;
}
function valid(year, month, day) {
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}
function yearsIn(words) {
    const found = /\b(\w{1,9}) (?:\(\d\) )?(?:years?|anniversary)\b/i.exec(words);
    const word = found?.[1]?.toLowerCase() ?? '';
    return parameters_YEARS[word] ?? (/^\d$/.test(word) ? Number(word) : undefined);
}
function idOf(name) {
    return parameters_NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? name;
}
function yearsLater(from, years) {
    const date = new Date(from);
    date.setUTCFullYear(date.getUTCFullYear() + years);
    return date.getTime();
}

;// CONCATENATED MODULE: ./build/osd/dated-license.js


/**
 * The license of a text that is such a license and nothing else but its parameters; undefined where any other word stands open.
 *
 * Whatever else a text says would bind beyond the date, so that nothing may follow from the date then.
 */
function datedLicense(text, licenses, open, knowledge) {
    const change = changeOf(text);
    if (!change)
        return undefined;
    const parameters = parametersOf(text);
    const head = lineAt(text, Math.max(0, ...parameters.map(({ to }) => to)));
    // The name of the change license among the parameters is a license too, and not the one of the text.
    const body = parameters.length === 0 ? licenses : licenses.filter(({ start }) => start > head);
    const [match] = body;
    const entry = match && (0,lexicon/* findEntry */.w4)(match.id, knowledge);
    if (!match || body.length > 1 || (entry?.becomes === undefined && entry?.change === undefined))
        return undefined;
    return open.every(left => isParameter(text, left, parameters)) ? { id: match.id, change } : undefined;
}
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}
/** Whether nothing is left of a stretch without the parameters in it and the heading above them. */
function isParameter(text, { from, to, change }, parameters) {
    // What was dropped of the license has no words here; the terms of the change license come in its place all the same.
    if (change === 'dropped')
        return true;
    let at = from;
    let rest = '';
    for (const inside of parameters.toSorted((a, b) => a.from - b.from)) {
        if (inside.to <= at || inside.from >= to)
            continue;
        rest += text.slice(at, Math.max(at, inside.from));
        at = Math.max(at, inside.to);
    }
    return !/\p{L}/u.test((rest + text.slice(Math.min(at, to), to)).replace(/\bparameters\b/gi, ''));
}

;// CONCATENATED MODULE: ./build/osd/shared/blocks.js
const DECORATION = /[ \t\v\f\u00a0*#/;%>|!=~_"-]*/y;
const PART = /(?:attachment|exhibit|schedule|appendix|annex|addendum)[ \t]+([a-z]|[ivx]{1,5}|\d{1,3})\b/iy;
const SECTION = /(?:section|article|clause|paragraph|§+)[ \t]*((?:\d{1,3}|[ivx]{1,5})(?:\.\d{1,3}){0,4})\b[.:)]?/iy;
const DECIMAL = /\(?(\d{1,3}(?:\.\d{1,3}){0,4})(?:[.):\]]|(?=[ \t]))[ \t]*/y;
const LETTER = /(?:\(([a-z]{1,5})\)|([a-z]|[ivx]{2,5})[.)])[ \t]+/iy;
/** Splits a text at blank lines, list markers and headings. Comment marks, HTML tags and Markdown count as decoration. */
function blocksOf(text) {
    const lines = linesOf(text);
    const commented = commentMarks(lines);
    const blocks = [];
    let open;
    let previous;
    const close = () => {
        if (open && (open.to > open.from || open.marker))
            blocks.push({ ...open, ends: endMark(text.slice(Math.max(open.from, open.to - 12), open.to)) });
        open = undefined;
    };
    for (const line of lines) {
        const blank = line.start >= line.to || /^\s*\.?\s*$/.test(text.slice(line.start, Math.min(line.to, line.start + 3)));
        if (blank)
            close();
        else {
            const found = markerOf(text, line, commented, previous ? text.slice(previous.from, previous.to) : '');
            if (found) {
                close();
                open = { from: found.to, to: line.to, marker: found.marker };
            }
            else if (open && !(blocks_isHeading(text, line) || (open.marker?.kind === 'part' && open.to < line.from)))
                open.to = line.to;
            else {
                close();
                open = { from: line.start, to: line.to };
            }
        }
        previous = blank ? undefined : line;
    }
    close();
    return blocks;
}
function linesOf(text) {
    const lines = [];
    for (let from = 0; from <= text.length;) {
        const feed = text.indexOf('\n', from);
        const to = feed < 0 ? text.length : feed;
        DECORATION.lastIndex = from;
        const decoration = (DECORATION.exec(text)?.[0] ?? '').slice(0, Math.max(0, to - from));
        lines.push({ from, to: text.charAt(to - 1) === '\r' ? to - 1 : to, start: from + decoration.length, decoration: decoration.trim() });
        from = to + 1;
    }
    return lines;
}
/** Marks that stand before most lines of the text: comments, not bullets. */
function commentMarks(lines) {
    const filled = lines.filter(line => line.start < line.to);
    const count = new Map();
    for (const { decoration } of filled)
        if (decoration !== '')
            count.set(decoration, (count.get(decoration) ?? 0) + 1);
    return new Set([...count].filter(([mark, n]) => n > filled.length * 0.4 && n > 2 && !mark.startsWith('-')).map(([mark]) => mark));
}
function markerOf(text, line, commented, previous) {
    const bold = line.decoration.replace(/["_~=|>!]/g, '');
    const numbered = numberOf(text, line.start, line.to);
    if (numbered)
        return numbered;
    const own = commented.has(line.decoration) ? '' : bold;
    if (own.startsWith('#'))
        return { marker: { kind: 'heading', label: '' }, to: line.start };
    if (own === '-' || own === '*' || own === '--')
        return own === '*' && !/(^|[.:;,]|\b(?:and|or))\s*$/.test(previous.slice(-6))
            ? undefined
            : { marker: { kind: 'bullet', label: '' }, to: line.start };
    if (/^[•·◦●▪‣o–—+][ \t]/.test(text.slice(line.start, line.start + 2)))
        return { marker: { kind: 'bullet', label: '' }, to: line.start + 1 };
    return undefined;
}
function numberOf(text, from, to) {
    const part = sticky(PART, text, from);
    if (part && part.end <= to && to - from < 90)
        return { marker: { kind: 'part', label: title(text.slice(from, part.end)) }, to: part.end };
    const section = sticky(SECTION, text, from);
    if (section && section.end <= to && /^[ \t]*(?:$|[-–—:.]|[A-Z])/.test(text.slice(section.end, Math.min(to, section.end + 4))))
        return { marker: { kind: 'decimal', label: section.groups[1] ?? '' }, to: section.end };
    const decimal = sticky(DECIMAL, text, from);
    if (decimal && decimal.end < to && looksNumbered(text.slice(from, decimal.end), text.slice(decimal.end, decimal.end + 1)))
        return { marker: { kind: 'decimal', label: decimal.groups[1] ?? '' }, to: decimal.end };
    const letter = sticky(LETTER, text, from);
    if (!letter || letter.end >= to)
        return undefined;
    const label = letter.groups[1] ?? letter.groups[2] ?? '';
    return { marker: { kind: letterKind(label), label }, to: letter.end };
}
/** `2.1 Grant` and `3. You` number a block; `30 days` and `2004.` in the middle of a paragraph do not. */
function looksNumbered(number, next) {
    return /[.):\]]\s*$/.test(number) ? /[^\d]/.test(next) : number.includes('.') && /[A-Z"“*(]/.test(next);
}
function letterKind(label) {
    if (/^[ivx]+$/.test(label))
        return 'roman';
    return /^[IVX]{1,5}$/.test(label) && label.length > 1 ? 'upper-roman' : 'letter';
}
/** A short line of capitals or title words without a full stop: it heads what follows. */
function blocks_isHeading(text, line) {
    if (line.to - line.start > 60)
        return false;
    const words = text.slice(line.start, line.to).trim();
    return /^[A-Z][A-Z &/,'()-]{3,}:?$/.test(words) && !/[.;,]$/.test(words) && words.split(' ').length < 5;
}
function title(words) {
    const [name = '', number = ''] = words.split(/[ \t]+/);
    return `${name.charAt(0).toUpperCase()}${name.slice(1).toLowerCase()} ${number.toUpperCase()}`;
}
function sticky(pattern, text, at) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    return found ? { end: at + found[0].length, groups: found } : undefined;
}
function endMark(tail) {
    return /([.;:,!?–—-])(?:[\s"'”’)*_\]]|<[^<>]*>)*$/.exec(tail)?.[1]?.replace(/[–—]/, '-') ?? '';
}

;// CONCATENATED MODULE: ./build/osd/shared/outline.js
/** No license nests deeper; hostile text does. */
const DEEPEST = 8;
/** Words of a lead-in that are handed on. */
const LEAD = 60;
/** Numbers blocks as the license does, and hands the words of `subject to the following:` on to the items of its list. */
function outline(blocks) {
    const levels = [];
    let last;
    return blocks.map(block => {
        place(levels, block, last);
        last = block;
        const section = sectionOf(levels);
        const isItem = block.marker !== undefined || levels.at(-1)?.kind === 'loose';
        const openers = levels.map(level => level.opener).filter(opener => opener !== undefined);
        return { ...block, ...(section === '' ? {} : { section }), lead: () => openers.flatMap(leadOf), isItem };
    });
}
function place(levels, block, last) {
    if (!block.marker) {
        if (last?.ends === ':' && leadOf(last).length > 0) {
            // A list without markers: its items end in semicolons.
            if (levels.at(-1)?.kind === 'loose')
                levels.pop();
            levels.push({ kind: 'loose', label: '', opener: last });
        }
        else if (levels.at(-1)?.kind === 'loose' && !(last && continues(last)))
            levels.pop();
        else if (levels.at(-1)?.kind === 'bullet' && !(last && continues(last)))
            levels.pop();
        return;
    }
    const { kind, label } = block.marker;
    if (kind === 'part' || kind === 'heading') {
        levels.length =
            kind === 'part'
                ? 0
                : Math.max(0, levels.findIndex(level => level.kind !== 'part'));
        if (kind === 'part')
            levels.push({ kind, label, opener: undefined });
        return;
    }
    const same = levels.findLastIndex(level => level.kind === kind || (kind === 'roman' && level.kind === 'letter' && outline_follows(level.label, label)));
    const nested = kind === 'bullet' && restarts(label) && same === levels.length - 1 && last !== undefined && leadOf(last).length > 0;
    if (same >= 0 && !nested) {
        levels.length = same + 1;
        const level = levels[same];
        if (level) {
            if (restarts(label) && kind !== 'bullet')
                levels[same] = { kind, label, opener: last };
            else
                level.label = label;
        }
    }
    else {
        if (kind === 'decimal')
            levels.splice(0, levels.length, ...levels.filter(level => level.kind === 'part'));
        while (levels.at(-1)?.kind === 'loose' || levels.length >= DEEPEST)
            levels.pop();
        levels.push({ kind: kind === 'roman' && label === 'i' ? 'roman' : kind, label, opener: last });
    }
}
/** The words that govern the list behind a block: its last sentence, where it ends open. */
function leadOf(block) {
    if (block.ends !== ':' && block.ends !== '' && block.ends !== ',' && block.ends !== '-')
        return [];
    const tail = block.words().slice(-LEAD);
    return tail.slice(Math.max(0, tail.findLastIndex(word => word.gap === 3)));
}
function continues({ ends, words }) {
    if (ends === ';' || ends === ',')
        return true;
    const last = words().at(-1)?.word;
    return last === 'or' || last === 'and';
}
function outline_follows(before, label) {
    return before.length === 1 && label.length === 1 && before.charCodeAt(0) + 1 === label.charCodeAt(0);
}
function restarts(label) {
    return ['1', 'a', 'A', 'i', 'I', ''].includes(label);
}
function sectionOf(levels) {
    return levels
        .map(level => level.label)
        .filter(label => label !== '')
        .join('.');
}

;// CONCATENATED MODULE: ./build/osd/shared/word-codes.js
const known = new Map();
/** The words that were read last. */
let word_codes_read;
let row = { codes: new Int32Array(0), gaps: new Uint8Array(0) };
/** The number of a word of a phrase, from 1. */
function codeOf(word) {
    const before = known.get(word);
    if (before !== undefined)
        return before;
    word_codes_read = undefined;
    known.set(word, known.size + 1);
    return known.size;
}
/** The numbers of words, looked up once for all taggers; valid until other words are asked. */
function codesOf(words) {
    if (words === word_codes_read)
        return row;
    const { length } = words;
    if (length >= row.codes.length)
        row = { codes: new Int32Array(2 * length + 1), gaps: new Uint8Array(2 * length + 1) };
    for (const [n, { word, gap }] of words.entries()) {
        row.codes[n] = known.get(word) ?? 0;
        row.gaps[n] = gap;
    }
    row.codes[length] = 0;
    row.gaps[length] = 3;
    word_codes_read = words;
    return row;
}

;// CONCATENATED MODULE: ./build/osd/shared/phrases.js

/**
 * Makes a tagger of named phrases; it costs a bounded number of steps for each word.
 *
 * The phrases are read when first asked for. The answer to the last question is kept: all rules ask about one clause before the next.
 */
function tagger(vocabulary) {
    let byFirst;
    let asked;
    let tags = [];
    return words => {
        if (words === asked)
            return tags;
        byFirst ??= phrasesByFirst(vocabulary);
        const row = codesOf(words);
        tags = [];
        for (let from = 0; from < words.length; from++) {
            const phrases = byFirst[row.codes[from] ?? 0];
            if (phrases)
                addTags(tags, row, from, phrases);
        }
        asked = words;
        return tags;
    };
}
/** Phrases by the number of their first word. */
function phrasesByFirst(vocabulary) {
    const found = [];
    for (const name of keysOf(vocabulary))
        for (const phrase of vocabulary[name])
            for (const [first, rest] of opened(parse(phrase))) {
                const list = found[first];
                if (list)
                    list.push({ name, rest });
                else
                    found[first] = [{ name, rest }];
            }
    return Array.from(found);
}
/** The longest phrase of each name that begins at a word. */
function addTags(tags, row, from, phrases) {
    const first = tags.length;
    const next = row.codes[from + 1] ?? 0;
    for (const { name, rest } of phrases) {
        const second = rest[0];
        // Most phrases end here: their second word is another one.
        if (second && second.gap < 0 && !second.optional && !second.words.has(next))
            continue;
        const to = end(row, from + 1, rest, 0);
        if (to < 0)
            continue;
        let n = first;
        while (n < tags.length && tags[n]?.name !== name)
            n++;
        if (to > (tags[n]?.to ?? 0))
            tags[n] = { name, from, to };
    }
}
function keysOf(record) {
    const keys = [];
    for (const key in record)
        keys.push(key);
    return keys;
}
const NO_WORDS = new Set();
function parse(phrase) {
    return phrase.split(' ').map(part => {
        if (part.startsWith('*'))
            return { gap: Number(part.slice(1)), words: NO_WORDS, optional: false };
        const optional = part.endsWith('?');
        return { gap: -1, words: new Set((optional ? part.slice(0, -1) : part).split('|').map(codeOf)), optional };
    });
}
/** Every first word that a phrase can begin with, and what follows it. */
function opened(positions) {
    const [first, ...rest] = positions;
    if (!first || first.gap >= 0)
        return [];
    const own = [...first.words].map((word) => [word, rest]);
    return first.optional ? [...own, ...opened(rest)] : own;
}
/** Where the phrase ends that goes on at `at`, or -1; the longest way. A gap never crosses the end of a sentence. */
function end(row, at, rest, n) {
    const position = rest[n];
    if (!position)
        return at;
    if (position.gap >= 0) {
        for (let skip = 0; skip <= position.gap; skip++) {
            const found = end(row, at + skip, rest, n + 1);
            if (found >= 0)
                return found;
            if ((row.gaps[at + skip] ?? 3) > 2)
                break;
        }
        return -1;
    }
    if (position.words.has(row.codes[at] ?? 0) && (row.gaps[at] ?? 3) < 3) {
        const found = end(row, at + 1, rest, n + 1);
        if (found >= 0)
            return found;
    }
    return position.optional ? end(row, at, rest, n + 1) : -1;
}

;// CONCATENATED MODULE: ./build/osd/shared/acts.js

/** What can be done with a work, in all the forms of its words. */
const acts = tagger({
    use: [
        'use|uses|used|using|usage|utilize|utilizes|utilized|utilizing|exploit|exploits|exploited|exploiting|exploitation|employ|employed|run|runs|running|execute|executed|operate|operated|deploy|deploys|deployed|deploying|deployment|install|installed|installing|installation|load|loaded|loading|flash|flashed|access|accessed|consume|consumed|consuming|exercise|exercised|utilization|integrate|integrated|applied|incorporate|incorporated|incorporating|incorporation|embed|embedded|embedding|view|viewed|print|printed|play|played|playing',
        'make|made|makes use',
        'make|makes|made|making|earn|earning|gain|generate *3 money|profit|profits|income|revenue|bucks|living',
        'earn|earning anything|something',
    ],
    copy: [
        'copy|copies|copied|copying|duplicate|duplicated|duplicating|duplication|reproduce|reproduces|reproduced|reproducing|reproduction|reproductions|mirror|mirrored|mirroring|download|downloads|downloaded|downloading',
        'make|makes|made|making *2 copies|copy',
    ],
    modify: [
        'modify|modifies|modified|modifying|modification|modifications|change|changes|changed|changing|alter|alters|altered|altering|alteration|alterations|adapt|adapts|adapted|adapting|adaptation|adaptations|translate|translated|translation|amend|edit|edited|editing|tamper|customize|transform|transformed|improve|enhance|merge|arrange|abridge|rearrange|remix|revise|patch|patching|hack',
        'create|creates|created|creating|prepare|prepares|prepared|preparing|make|makes|made|making|develop|develops|produce|produces|building|build|creation|preparation|distribute|distribution|distributing *6 derivative|derivatives|derived|adaptations|modifications',
        'derivative|derived works|work|products|versions',
        'derivatives',
        'build|built upon',
        'create|creates|created|creating|prepare|prepares|prepared|preparing|make|makes|made|making|develop|produce *4 works|work|anything|something *3 based on|upon',
        'port|ports of|to',
        'porting|ported',
        'separate|separated|split *4 parts|components|component',
        'abridged|expanded|shortened|converted|convert|rename|recompile|recompiled',
    ],
    distribute: [
        'distribute|distributes|distributed|distributing|distribution|distributions|redistribute|redistributes|redistributed|redistributing|redistribution|redistributions|retransmit|retransmission|republish|republished|republication|publish|publishes|published|publishing|publication|transfer|transfers|transferred|transferring|transmit|transmitted|transmission|disseminate|disseminated|dissemination|release|released|share|shared|sharing|convey|conveyed|conveying|disclose|disclosed|disclosing|disclosure|post|posted|posting|upload|uploaded|uploading|lend|loan|loaned|deliver|circulate|circulated|circulating|circulation|ship|shipped|broadcast|spread|rehost',
        'give|gives|given|giving|hand|handed|pass|passed|passing *4 away|on|to|others|anyone|third',
        'supply|supplied|supplying|furnish|furnished|furnishing|lent *5 to *2 others|anyone|anybody|parties|party|person|persons|customers|users|outside',
        'make|makes|made|making *8 available|accessible',
        'available to *2 others|public|parties|party|anyone|person|persons',
        'provide|provided|provides|providing *5 to *2 others|parties|party|anyone|person',
        'leave|leaves your|the|its|their|our organization|company|premises|site|house|possession|hands',
        'put|place|placed|include|included *6 on *2 cd|disc|discs|disk|disks|server|servers|website|websites|site|sites|web|internet|ftp',
        'include|included|including|incorporate|incorporated *5 in|on|into|with *5 cd|collection|collections|compilation|compilations|archive|archives|product|products|application|applications|package|packages|bundle|bundles|disc|discs',
        'include|including|incorporate|incorporating this|the software|program|code|package|work|library|files|file',
        'bundle|bundled|bundling|repackage|repackaged',
    ],
    sell: [
        'sell|sells|sold|selling|sale|sales|resell|resells|resold|reselling|resale|rent|rents|rented|renting|rental|lease|leases|leased|leasing|market|marketed|marketing|vend|monetize|monetized|monetizing|monetization|peddle|auction',
        'charge|charges|charged|charging',
        'offer|offered|offering *3 for sale|money|fee',
        'trade|traded for',
    ],
    reverse: [
        'reverse|reversed engineer|engineered|engineering|engineers|assemble|compile|compiled|compiling|assembled|assembling|assembly',
        'reverseengineer|reverseengineering',
        'decompile|decompiled|decompiling|decompilation|disassemble|disassembled|disassembling|disassembly|decode|decoded|decrypt|decompilations',
        'derive|discover|extract|extracting|discovering|deriving|reconstruct|obtain|reveal|examine|ascertain|recreate|determine *8 source|algorithms|algorithm|underlying|structure|internals|weights',
        'derivation of *2 source',
    ],
    train: [
        'train|trains|trained|training|retrain|finetune|finetuning|distill|distilled|distillation|distilling',
        'fine tune|tuned|tuning',
        'machine|deep learning',
        'improve|improving|develop|developing|create|creating|build|building|enhance|improvement *7 model|models',
    ],
    host: [
        'host|hosts|hosted|hosting|saas|paas|iaas|asp|daas|dbaas',
        'as a|an *4 service',
        'software|platform|infrastructure|database|model as a service',
        'managed|hosted|cloud|online|web|network|bureau|outsourcing|subscription service|services|offering|offerings|product',
        'service bureau|bureaus',
        'time sharing|share',
        'timesharing|timeshare',
        'application service provider|providers|provision',
        'on|for the? behalf|benefit of third|others',
        'on|for the? behalf|benefit of other parties|persons|companies|people|organizations',
        'cloud|network|hosting|managed providers|provider',
    ],
    benchmark: ['benchmark|benchmarks|benchmarked|benchmarking', 'performance *2 test|tests|results|testing|comparisons|evaluation|data'],
    circumvent: [
        'circumvent|circumvents|bypass|bypasses|bypassing|disabling|defeating|removing|remove|disable|disables|defeat|deactivate|hack|circumvented|circumventing *6 key|keys|functionality|feature|features|limits',
        'circumvent|circumventing|bypass|bypassing|disable|disabling|remove|removing|defeat|defeating|deactivate|deactivating *6 license|licensing *1 code|check|checks|verification|manager|mechanism|enforcement|protection',
        'circumvent|circumventing|bypass|bypassing|disable|disabling|defeat|defeating|deactivate|remove|removing|removal|hide|hiding|hack|hacking|crack|cracking|avoid|avoiding *7 nag|reminder|activation|registration|mechanism|mechanisms|lock|locks|drm|protection|protections|limitation|limitations|limit|limits|expiry|expiration|watermark|watermarks|dongle',
        'work|working|tamper|tampering|interfere|interfering around|with *8 activation|registration|mechanism|mechanisms|lock|drm|protection|limitation|limitations|key|keys|rights *1 management|dongle',
        'remove|removing|removal|delete|deleting|hide|hiding|alter|altering|obscure|obscuring|replace|replacing|change|changing|modify *8 branding',
    ],
});
/** The nouns an act can be about: the work itself, or something beside it that open licenses guard as well. */
const objects = tagger({
    work: [
        'header|headers files|file',
        'software|softwares|program|programs|work|works|package|packages|code|codes|library|libraries|file|files|material|materials|model|models|weights|firmware|driver|drivers|font|fonts|product|products|application|applications|app|apps|tool|tools|script|scripts|data|dataset|datasets|database|binary|binaries|executable|executables|copy|copies|content|contents|images|image|artwork|game|games|system|module|modules|component|components|derivatives|derivative|modifications|it|them|sdk|api|apis|technology|toolkit|utility|plugin|plugins|extension|kernel|engine|archive|distribution|part|parts|portion|portions|covered|licensed|source|object|output|outputs|results|rules|sources|bean|algorithm|algorithms|documentation|technologies|complementary|release|version|versions|sample|samples|text|site|project|repository|server|client|bytecode|implementation|deliverables|items|specification|theme|icons|icon|sounds|music|video|demo|bean|compiler|simulator|emulator|dictionary|corpus|anything|everything',
    ],
    side: [
        'name|names|trademark|trademarks|mark|marks|servicemark|servicemarks|logo|logos|notice|notices|copyrights|copyright|credit|credits|legend|legends|disclaimer|disclaimers|warranty|warranties|attribution|attributions|endorsement|likeness|identity|reputation|liability|restrictions|restriction|terms|term|provisions|patent|patents|brand|branding|branded|insignia|statement|acknowledgment|acknowledgments|acknowledgement|reference|authorship|origin|title|advertising|publicity|obligations|condition|conditions|law|laws|claim|claims|responsibility|contributors|contributor|limitations|additional|further|penalties|misrepresent|misrepresented|impression|header|headers|convention|requirement|requirements|number|numbers|permissions',
        'this|the|that license|agreement document|text|itself|file',
        'this paragraph|sentence|section|statement',
        'license|agreement document|text|terms|notice',
        'text|version|versions|copy|copies of *2 license|agreement|licensing',
        'license|licenses|agreement',
        'rights',
    ],
});

;// CONCATENATED MODULE: ./build/osd/shared/modality.js

const modality_BY = 'strictly|expressly|specifically|absolutely|hereby|explicitly|also|otherwise|in|generally|legally|therefore|completely|further|thereby|otherwise|ever|only';
/** The words by which a license grants, forbids, limits and asks. */
const modality = tagger({
    /** What follows is forbidden. */
    forbids: [
        'may|must|shall|can|could|should|will|would|might not',
        'may|must|shall|will|can neither',
        'may|must|shall|can|will under no circumstances',
        'may|must|shall|can|will in no event|case|way',
        'in no event|case|way may|shall|can|must|will|should',
        'under no circumstances|conditions *2 may|shall|can|must|will|should|is|are',
        'may|must|shall|can|will never',
        'no right|license|permission|authorization *6 to',
        'no rights|licenses|permissions *6 to',
        'do not',
        'never',
        'not to',
        'not *2 allowed|permitted|authorized|licensed|entitled|free *1 to|for',
        'is|are|am|be not *2 allowed|permitted|authorized|licensed|entitled|free *1 to|for',
        'is|are|be not to be',
        'is|are not *2 granted|given to',
        'grant|license of *1 rights *5 does|do|shall not *1 include|cover|extend',
        'nor are|is|am *2 allowed|permitted|authorized|entitled *1 to|for',
        `is|are|be|being|am ${modality_BY}? prohibited|forbidden|barred|precluded from`,
        `is|are|be ${modality_BY}? forbidden|prohibited|illegal|unlawful|disallowed to`,
        'prohibited|forbidden from|to',
        'does|do|shall|will|did not *2 grant|give|allow|permit|authorize|convey|extend|confer|entitle|license',
        'this|the right does not *1 include|extend|cover',
        'license|grant|rights|permission|permissions|agreement granted|hereunder|herein|conferred? above|here|hereunder? does|do|shall|will not *1 include|cover|extend|apply|reach',
        'license|grant|rights|permission|permissions|agreement *1 excludes|exclude|omits',
        'grant|grants|granting no',
        'not have|has|having|receive|acquire|obtain *4 right|rights|license|permission|permissions *3 to?',
        'have|has|receive|receives|get|gets|obtain|obtains no *2 right|rights|license|permission|permissions *4 to?',
        'refrain|refrains|abstain|desist|forbidden|disallowed from',
        'agree|agrees|agreed|promise|undertake|undertakes|covenant|covenants *3 not to?',
        'not *3 licensed *3 for|to',
        'ensure|ensures|ensuring *12 not|never',
        'agree|agrees *6 you|they|it will|shall not',
        'nor may|shall|can|will|are|is|should|must|do|does',
        'prohibits|forbids|disallows|bars|prohibit|forbid|disallow',
        'nothing in|contained|herein *5 gives|grants|permits|allows|entitles|authorizes',
        'but not',
        'may|must|shall|can make no',
        'not for',
        'without|excluding|excludes|exclude the? right|rights *3 to',
        'not|without attempt|try',
        'other than to',
    ],
    /** What stands before is forbidden. */
    forbidden: [
        'prohibited|forbidden',
        `is|are|be|being ${modality_BY}? ${modality_BY}? prohibited|forbidden|barred|disallowed|banned|excluded|precluded|unlawful|illegal|verboten`,
        `not ${modality_BY}? ${modality_BY}? be|been? ${modality_BY}? permitted|allowed|granted|authorized|licensed|permissible|acceptable|ok|okay`,
        'not *2 allowed|permitted|authorized',
        'impermissible|unacceptable|disallowed|verboten|off limits|taboo',
        'no no',
        'strictly|expressly prohibited|forbidden',
        'is|are|remain|remains *2 reserved',
        'is|are|remain|remains *2 reserved *2 to|by|exclusively',
        'is|are|be *1 excluded from',
        'license|grant|permission is|are *1 void|revoked|invalid|null for',
        'constitutes|constitute|is|are|be a|an material? violation|infringement|breach',
        'is|are|be against *2 license|terms|rules|agreement',
        'is|are|be *1 withheld',
        'is|are|be *1 ruled out',
        'is|are|be null and void',
        'receive|receives|get|gets|have|has|obtain|obtains no *2 license|rights|right|permission',
    ],
    /** A negative determiner; with a grant behind it, it forbids. */
    no: ['no', 'neither', 'none of', 'nobody', 'not any'],
    /** What stands around is granted. */
    grants: [
        'may',
        'can',
        'might',
        'is|are|be *2 permitted|allowed|authorized|granted|conferred|licensed|entitled|permissible|welcome|free|okay|ok',
        'licensed|license|licensing for',
        'permitted',
        'granted',
        'grants|grant|granting',
        'grants|gives|give you',
        'license|agreement|licensor|author|authors|holder *3 allows|permits|authorizes|entitles',
        'permission *4 to',
        'license|right|rights to',
        'free to|for',
        'has|have the right',
        'be done|made|given',
        'permission|leave|right|rights|license *2 is|are *1 given|granted|hereby',
        'is|are *1 valid|effective',
        'license|grant|permission|agreement covers|cover',
        'is|are given|supplied|furnished *1 only|solely|for|to',
        'provided|given|supplied *2 only|solely',
        'is|are only|solely|exclusively|strictly for',
        'is|are *3 a? permitted purpose|purposes',
        'is|are|be restricted|limited|confined to',
        'is|are|be *1 intended|designed|meant solely|only|exclusively',
        'is|are *2 freeware|free|provided|supplied|distributed|released|available|offered|supplying|licensed',
    ],
    /** A grant in weak words, read as one only where no other stands. */
    offers: ['freely', 'freeware', 'supplied|distributed|supplying|licensing|available|free|intended|licensed', 'for use', 'use|using'],
    /** What follows is asked for. */
    requires: [
        'must|shall|should|will',
        'is|are|be required|obliged|obligated to?',
        'have|has|need|needs|agree|agrees|agreed|undertake to',
        'requires|require|needs',
        'others|users|companies need',
        'obliges|obligates|oblige|obligate you|users|licensee|recipients|them to',
        'is|are to be',
        'promises|promise|undertakes|covenants *1 to',
        'please',
        'confirm|confirms|certify|certifies|declare|declares that?',
        'ensure|ensures that?',
    ],
    /** A limit: only what stands beside is allowed. */
    only: [
        'only',
        'solely',
        'exclusively',
        'strictly|purely|just|merely for|as|on|in|to|within',
        'limited|restricted|confined|limits|limit|restricts|restrict *3 to',
        'sole|only|limited|exclusive purpose|purposes',
        'is|are|be intended|designed|meant exclusively|solely|only',
        'nothing but',
        'to no|nobody one? else',
        'and no|not other|otherwise',
        'for|on|onto|in|to|with no other',
        'and? for? nothing else',
        'license|grant|permission|agreement covers|cover',
        'for|with the? sole|only|single purpose|purposes|aim of|to',
        'nowhere else|but',
        'not *3 for any other',
        'alone may|can|is|are|shall',
        'is|are *3 a? permitted purpose|purposes',
        'must|shall limit',
        'limit your|its|their|the',
    ],
    /** A limit told by what is outside it. */
    otherThan: [
        'other|others than',
        'for any other purpose|purposes|use|uses|reason',
        'any other purpose|purposes|use|uses',
        'purposes|purpose|use outside',
        'outside of? *4 scope|purpose|purposes',
        'beyond',
    ],
    /** Leave that must be asked for. */
    consent: [
        'without|absent *6 permission|permissions|consent|approval|authorization|authority|contacting|asking|allowance|notification|clearance|agreement|leave',
        'without *2 prior|written|express *4 permission|permissions|consent|approval|authorization|agreement|license',
        'without a|an *3 license|agreement *1 from',
        'except|unless|only|but|solely|subject *5 with|by|to|under|upon *5 permission|consent|approval|authorization|arrangement',
        'with|by|upon|subject|under *1 express|prior|written|direct|explicit|special|separate|additional|individual *4 permission|consent|approval|authorization|agreement|arrangement|license',
        'unless *9 permission|consent|approval|authorization|registered|paid|purchased',
        'unless *4 authorized|permitted|agreed|licensed *3 by|writing',
        'unless *3 written|separate|commercial|prior *2 agreement|license',
        'requires|require|requiring|need|needs|needing *5 permission|consent|approval|authorization|okay|assent',
        'requires|require|requiring the *2 agreement|leave of',
        'subject|conditional to|on|upon *3 paid|separate|commercial *2 license|subscription|agreement',
        'requires|require|requiring|need|needs|needing *1 a|an|separate|commercial|written|paid|prior|individual *4 license|agreement|subscription|registration',
        'must|shall|should|need|needs|have|has|required|please|to|first *3 obtain|ask|request|get|seek|secure *6 permission|permissions|consent|approval|authorization|license|licenses',
        'must|shall|should|need|needs|have|has|required|please|to|first *3 purchase|buy|acquire|negotiate|order *6 license|licenses|subscription|copy|it',
        'must|shall|should|please *2 contact|ask|email|write|inform *2 author|authors|us|licensor|owner|owners|me|vendor|company|holder|holders',
        'obtain|ask|request|seek|get *2 permission|consent|approval',
        'must|shall|should|needs|need|has|have|to *1 apply *3 license',
        'must|shall|should *6 reach|enter|conclude|negotiate *4 agreement|license',
        'permission|permissions|consent|approval|authorization *5 must|shall|has|have *2 be obtained|sought|requested|granted|given',
        'license|licenses|subscription *2 must|shall|has|have *2 be purchased|bought|obtained|acquired',
        'others|users|companies|needs need|a|the *2 license',
        'ask|contact|email *1 author|authors|us|me|first *9',
        'contact|email *6 license|licensing|permission|permissions',
        'express|prior|written|explicit written|express|prior|explicit? permission|consent|approval|authorization|agreement|license',
        'permission *4 first|required|needed|necessary',
        'commercial|separate|paid|different|alternative|enterprise license|licenses|agreement *6 required|needed|necessary|us|author|licensor|purchased|obtained|available',
    ],
    /** What follows is taken out of what stands before. */
    exception: [
        'unless',
        'except',
        'excepting',
        'other than',
        'save',
        'provided',
        'so|as long as',
        'if',
        'without',
        'however',
        'but',
        'excluding',
        'until',
        'subject to',
        'on condition',
    ],
    /** The exception is the license itself: nothing is forbidden beyond it. */
    ownTerms: [
        'nothing else|other|in|herein',
        'any other use|uses|usage|copying|reproduction|distribution|exploitation|modification',
        'except|unless|other|save|otherwise|than|but *2 expressly|explicitly|specifically? *1 provided|permitted|authorized|allowed|stated|set|granted|described|specified',
        'except|but|only|unless|save|other *3 in|under|with|by|pursuant|per|through|than *3 terms|conditions|compliance|accordance|license|agreement',
        'other|otherwise than *2 as|in|under',
        'as expressly|explicitly|specifically|otherwise? provided|permitted|authorized|allowed|stated|set|specified|described *4 license|agreement|section|herein|above|below|forth|law|documents|document|here',
        'not expressly|explicitly|specifically|otherwise *1 granted|authorized|permitted|licensed',
        'in|with *2 compliance|accordance|conformance *3 with',
        'violation|breach|contravention of *2 this|these|the|its license|terms|agreement|conditions|section',
        'unless *4 comply|complies|accept|retain|include|conditions|following',
        'if|unless you agree|accept|comply',
    ],
});

;// CONCATENATED MODULE: ./build/osd/shared/scopes.js

/** What a grant or a ban can be narrowed by: fields of endeavor, people, sizes, places, products, media. */
const scopes = tagger({
    /** Everything is meant; the words around it narrow nothing. */
    everything: [
        'any|all|whatever|every purpose|purposes|use|uses|application|applications|reason',
        'commercial|commercially *1 and|or|as *2 non|noncommercial|personal|private|nonprofit|noncommercially',
        'non commercial|commercially|profit *2 and|or|as *2 commercial|commercially',
        'noncommercial|noncommercially|personal|private|academic|educational|research|internal|individual|home *3 or|and|as|nor *2 commercial',
        'commercial *2 or|and|as *2 noncommercial|personal|private|academic|educational|research|individual|home|internal',
        'both commercial|personal',
        'including|even|also *2 commercial|business',
        'commercial applications|use|usage|purposes *1 and? *2 alter|included|allowed',
        'without|no|not any? field|restriction|restrictions|limitation|limitations',
        'any *2 including|or any? other|otherwise',
        'personal and|or commercial|business',
    ],
    noncommercial: [
        'non commercial|commercially|profit|profitable|profits|monetary',
        'not commercial|commercially|profit',
        'not for profit|sale|resale|money|commercial|gain',
        'noncommercial|noncommercially|nonprofit|uncommercial',
        'without *4 commercial|profit|gain',
        'not *1 make|making|earn|earning *2 money|profit|income|anything|something',
        'no commercial|profit|profits',
    ],
    commercial: [
        'commercial|commercially|commercialize|commercialized|commercialization|commerce|profit|profits|profitable|money|monetary|monetization|monetize|business|businesses|revenue|revenues|bucks|income|earn|earnings|corporate|lucrative|financially',
        'financial|economic|pecuniary|monetary gain|benefit|advantage|compensation|return|profit',
        'for gain|hire|pay|cash|compensation|remuneration',
        'production use|environment|environments|purposes|system|systems|deployment',
        'in production',
        'for|primarily commercial advantage',
        'that|which are|is *1 sold',
        'fee based|paying',
        'for|paid fee|products|services|courses',
    ],
    payment: [
        'gratis|fee|fees|charge|charges|royalty|royalties|payment|payments|money|cost|costs|price|compensation|consideration|profit|profits|charged|paid|pay|dollar|dollars|cash|bucks|free',
        'free of? charge|cost',
        'at no cost|charge',
        'for free|nothing',
        'in exchange|return for',
    ],
    research: [
        'research|academic|academia|academics|educational|education|scholarly|scholarship|teaching|scientific|science|study|studying|instructional|classroom|academically|learning|schools|school|university|universities|training|coursework|pedagogical|illustrative|academe',
    ],
    evaluation: [
        'evaluation|evaluate|evaluating|testing|test|trial|trials|demonstration|demonstrations|demonstrating|prototyping|benchmarking|preview|review|reviewing|debugging|assessment|assessing|reference|experimentation|experimental|interoperability',
        'non production',
        'nonproduction',
        'development purposes|use|testing',
        'development and|or *1 testing|test|evaluation|demonstration|prototyping',
        'internal development|testing',
    ],
    personal: [
        'personal|personally|private|privately|home|hobby|hobbyist|hobbyists|recreational|entertainment|amusement|domestic|household|amateur|family',
        'your|his|her|own|their own personal? use|usage|uses|purposes|needs|pleasure|enjoyment|personal',
        'individual use|usage|purposes|enjoyment',
        'at home',
    ],
    internal: [
        'internal|internally',
        'inside|within|in *2 your|its|the|their|licensee|customer|user *2 organization|company|business|enterprise|institution|group',
        'in house',
        'inhouse',
        'own *2 business|organization|company',
    ],
    harm: [
        'military|millitary|militaries|army|armies|warfare|war|weapon|weapons|weaponry|arms|armed|combat|militaristic|paramilitary|defense|defence|munitions|missile|missiles|bombs|drone|drones|espionage|terrorist|terrorism|terroristic|extremism|extremist|torture|violence|violent|killing|kill|lethal|genocide|harmful|harm|harming|hurt|evil|immoral|unethical|improper|indecent|obscene|pornographic|pornography|porn|sexual|sexually|gambling|casino|casinos|betting|lottery|tobacco|alcohol|drugs|spam|spamming|phishing|malware|ransomware|virus|viruses|fraud|fraudulent|fraudulently|scam|illegal|illegally|unlawful|unlawfully|criminal|crime|crimes|illicit|surveillance|spying|spyware|stalking|harass|harassment|harassing|bully|bullying|threaten|intimidate|discriminate|discriminating|discrimination|discriminatory|racist|racism|hate|hateful|hatred|abuse|abusive|defame|defamatory|defamation|libelous|disparage|minors|deceive|deceptive|deception|misinformation|disinformation|misleading|deepfake|deepfakes|impersonate|impersonating|impersonation|biometric|biometrics|profiling|deportation|detention|immigration|police|policing|enforcement|prison|prisons|incarceration|slavery|trafficking|nuclear|chemical|biological|fossil|oil|coal|mining|pollution|deforestation|animal|animals|vivisection|slaughter|medical|medicine|healthcare|diagnosis|clinical|autonomous|life|aircraft|aviation|vehicles|cryptocurrency|cryptocurrencies|blockchain|nft|nfts|political|election|elections|campaign|campaigning|lobbying|religious|propaganda|censorship|oppression|oppressive|cheating|doping|plagiarism|infringe|infringes|infringing|privacy|eugenics|suicide',
        'human rights',
        'law enforcement',
        'facial|face|emotion recognition',
        'social scoring',
        'high risk',
        'critical infrastructure',
        'personal *2 information',
        'medical|legal|financial|tax advice|decisions|diagnosis',
        'automated decision',
        'safety critical',
        'good causes?',
        'adult content|entertainment|sites|material',
        'intelligence agency|agencies|services|gathering',
    ],
    compete: [
        'compete|competes|competing|competitive|competitor|competitors|competition|competitions|competitively|rival|rivals|competent',
        'similar|substitute|alternative|comparable|equivalent product|products|service|services|software|functionality|application|offering|model|models',
        'substantially *2 same|similar',
        'substitute|alternative|replacement for|to',
        'excluded|prohibited purpose|purposes|use|uses',
        'competing use|product|service',
    ],
    persons: [
        'citizens|citizen|person|persons|people|individuals|individual|company|companies|corporation|corporations|entity|entities|organization|organizations|institution|institutions|agency|agencies|government|governments|employee|employees|employer|employers|licensees|hobbyists|provider|providers|member|members|student|students|teacher|teachers|faculty|staff|researcher|researchers|citizen|citizens|resident|residents|national|nationals|subsidiary|subsidiaries|affiliate|affiliates|university|universities|school|schools|charity|charities|manufacturer|manufacturers|vendor|vendors|nonprofits|enterprises|enterprise|forces|police|army|military|contractor|contractors|suppliers|developers|customers|subscribers|owner|owners|workers|cooperative|cooperatives|corporations|party|parties|group|groups|nazis|fascists|racists|adults|children|minors|men|women|worker|billionaires|firms|firm|business|businesses|bank|banks|lawyers|someone|anyone|anybody|everyone|everybody',
    ],
    named: [
        'microsoft|google|amazon|facebook|meta|apple|oracle|palantir|ibm|nvidia|intel|twitter|huawei|tiktok|bytedance|openai|tencent|alibaba|baidu|uber|disney|stallman|rms',
    ],
    place: [
        'country|countries|territory|territories|region|regions|jurisdictions|state|states|nation|nations',
        'united states|kingdom',
        'european union|economic',
        'eu|eea|usa|china|russia|iran|cuba|syria|korea|israel|belarus|crimea|germany|france|japan|india|canada|australia|ukraine|switzerland|brazil|america|europe|asia|africa|uk',
        'the us',
        'hong kong',
        'mainland china',
        'prc',
        'outside|within the? territory|country|eu|us|usa|united',
        'located|resident|residing|reside|domiciled|headquartered *4 in|of',
    ],
    number: ['\u0000'],
    unit: [
        'users|user|mau|muu|muus|maus|dau|employees|employee|staff|revenue|revenues|turnover|sales|income|funding|usd|eur|gbp|rmb|yuan|dollars|euros|seats|seat|servers|cores|cpus|cpu|instances|nodes|machines|computers|computer|devices|installations|workstations|people|persons|customers|downloads|requests|headcount|developers|copies|capitalization|valuation|gross|profit|budget|units|sites|developer|subscribers|visitors|machine|processors|processor',
        'annual|yearly|monthly|daily active|gross|recurring|revenue|users|turnover|income|unique',
    ],
    product: [
        'device|devices|hardware|chip|chips|chipset|chipsets|microcontroller|microcontrollers|processor|processors|microprocessor|microprocessors|silicon|semiconductor|semiconductors|board|boards|ic|ics|circuit|circuits|soc|socs|adapter|adapters|controller|controllers|gpu|gpus|cpu|cpus|asic|asics|fpga|fpgas|printer|printers|camera|cameras|scanner|console|consoles|modem|sensor|sensors|equipment|peripheral|peripherals|router|routers|phone|phones|calculator|calculators|robot|robots|radio|card|cards|appliance|appliances|handset',
        'branded computer|computers|machine|machines|system|systems|products',
        'valid|paid|licensed copy|copies|license|licenses|subscription of|to|for',
    ],
    service: [
        'services|service|platform|platforms|cloud|products|product|application|applications|parts|package|suite|server|ide|store|website|tools|software|api|apis|instance|environment|program|system|framework|engine|editor|compiler|sdk|game|app|distribution|plug|plugin|studio|subscription|account',
    ],
    system: [
        'windows|macos|osx|linux|unix|android|ios|dos|solaris|freebsd|ubuntu|debian|redhat|symbian|palm|amiga|macintosh|beos|os2|hpux|aix|cygwin|vms|qnx|playstation|xbox|nintendo|atari|wine|iphone|ipad',
        'operating system|systems',
        'other platforms|systems',
        'virtual machine|machines',
        'emulator|emulators',
        'mobile|desktop|embedded devices|device|systems|platforms|computers',
        'mac os',
        'red hat',
    ],
    copyleft: [
        'gpl|lgpl|agpl|copyleft|copylefted|viral|fsf',
        'gnu *2 license|licenses|gpl|lgpl|agpl',
        'open source terms|term|license|licenses|licensed|software|condition|conditions',
        'free software license|licenses',
        'excluded|viral|publicly license|licenses|available',
        'general public license',
        'reciprocal license|licenses',
        'source code *6 disclosed|available|provided|disclosure',
        'open source',
        'terms|license|licenses *8 require|requires|requiring|demand|demands|seek|seeks *14 source|royalty|charge|derivative',
    ],
    purpose: [
        'purpose|purposes|use|uses|usage|reason|activities|activity|context|contexts|applications|application|environment|environments|field|fields|scenario|scenarios|industry|sector|endeavor|setting|settings|intent',
    ],
});

;// CONCATENATED MODULE: ./build/osd/shared/provisions.js



const MAIN = new Set(['forbids', 'forbidden', 'grants', 'requires']);
const JOINTS = new Set([
    'and',
    'or',
    'but',
    'however',
    'nor',
    'except',
    'provided',
    'which',
    'that',
    'if',
    'unless',
    'you',
    'licensee',
    'than',
]);
const SUBJECTS = new Set(['you', 'licensee', 'user', 'users', 'i', 'we', 'they']);
/** Behind these words a verb of force describes something; it grants and asks nothing. */
const SUBORDINATE = new Set('that which who whom as where if what whether how anything everything expect expects'.split(' '));
const DISCLAIMING = new Set('warranty warranties warrants warrant liable liability damages merchantability fitness indemnify indemnification tort negligence warranted liabilities patent patents litigation lawsuit infringed goods'.split(' '));
/** Reads the provisions of a clause from its words. */
function provisionsOf(words, own) {
    const modals = modality(words).filter(tag => tag.name !== 'only' || isLimiting(words, tag));
    if (modals.length === 0)
        return [provision(words, provisions_SILENT, undefined, own, 0, words.length)];
    const all = { modals, acts: acts(words), things: longest(objects(words)), scopes: withNumbers(words, scopes(words)) };
    const main = mainMarkers(modals, words);
    const cuts = main.slice(1).map((marker, n) => provisions_joint(words, all, main[n]?.to ?? 0, marker.from, own));
    const kept = groups(main, cuts);
    const starts = [main[0] && main[0].from >= own ? own : 0, ...cuts.filter(cut => cut !== undefined)];
    if (kept.length === 0)
        return [provision(words, all, shortBan(words, modals, own), own, 0, words.length)];
    return kept.map((marker, n) => provision(words, all, marker, own, starts[n] ?? 0, starts[n + 1] ?? words.length));
}
/** `header files` are files, no headers. */
function longest(things) {
    return things.filter(({ name, from, to }) => !things.some(one => one.name !== name && one.from <= from && one.to >= to && one.to - one.from > to - from));
}
/** `No derivatives.`: a few words that need no verb. */
function shortBan(words, modals, own) {
    const told = words.slice(own).some(({ word }) => ['been', 'was', 'were', 'obligation', 'warranty', 'support'].includes(word));
    const no = words.length - own <= SHORT && !told ? modals.find(({ name, from }) => name === 'no' && from === own) : undefined;
    return no && { ...no, name: 'forbids' };
}
const SHORT = 6;
const provisions_NARROW = new Set('non noncommercial nonprofit personal academic'.split(' '));
const AFTER_ONLY = new Set('if when where provided after upon once so occasionally responsible liable determined because'.split(' '));
const HYPOTHESES = new Set('if when whenever where event case'.split(' '));
/** `only if …` and `in the event that only …` state conditions, and limit nothing by themselves. */
function isLimiting(words, { from, to }) {
    if (words[from - 1]?.word === 'not')
        return false;
    // `only if you do so for non-commercial purposes` limits all the same.
    if (AFTER_ONLY.has(words[to]?.word ?? ''))
        return words.slice(to, to + 14).some(({ word }) => provisions_NARROW.has(word));
    if (words[to]?.word === 'exception' || words[to]?.word === 'exceptions')
        return false;
    if (words[to]?.word === 'to' && (words[to + 1]?.word === 'enable' || words[to + 2]?.word === 'extent'))
        return false;
    for (let n = from - 1; n >= 0 && n > from - 26; n--) {
        if (HYPOTHESES.has(words[n]?.word ?? ''))
            return false;
        if ((words[n + 1]?.gap ?? 0) >= 2)
            break;
    }
    return true;
}
/** Markers with no joint between them are one statement; what forbids prevails. */
function groups(main, cuts) {
    const kept = [];
    for (const [n, marker] of main.entries()) {
        const last = kept.at(-1);
        if (!last || cuts[n - 1] !== undefined)
            kept.push(marker);
        else if (isBan(marker) && !isBan(last))
            kept[kept.length - 1] = marker;
    }
    return kept;
}
function isBan({ name }) {
    return name === 'forbids' || name === 'forbidden';
}
const provisions_SILENT = { modals: [], acts: [], things: [], scopes: [] };
/** `but not limited to`, `but not required to`. */
const HARMLESS_NEXT = new Set('require requires limited limitation required necessary obligated obliged restricted need needs'.split(' '));
const VERBS_OF_OTHERS = new Set('prohibits forbids prohibit forbid disallow disallows bars'.split(' '));
function isMild({ name, from }, words) {
    return name === 'grants' || name === 'requires' || VERBS_OF_OTHERS.has(words[from]?.word ?? '');
}
const SPOKEN_TO = new Set('just simply you please and or but users licensee licensees recipients they to also'.split(' '));
/** `the right to use`: a thing that another verb grants or denies. */
function isNominal(words, { name, from }) {
    return (name === 'grants' &&
        ['right', 'rights', 'license', 'permission'].includes(words[from]?.word ?? '') &&
        words[from - 1]?.word !== 'a' &&
        !ISSUED.has(words[from + 1]?.word ?? ''));
}
const ISSUED = new Set(['is', 'are', 'hereby', 'granted']);
const OTHERS = new Set('other others many most some'.split(' '));
const provisions_TERMS = new Set('license grant agreement permission rights'.split(' '));
const PROMISES = new Set('agree agrees ensure acknowledge confirm represent certify undertake undertakes'.split(' '));
const WHOLE_CLAUSES = new Set('ask asks request requests provided agree agrees ensure condition acknowledge confirm represent warrant certify'.split(' '));
/** `do not` speaks to the reader; in `terms that effectively do not restrict` it describes. `excluded from` describes too. */
function hasSubject(words, { from, to }) {
    if (VERBS_OF_OTHERS.has(words[from]?.word ?? '') && words[from - 1]?.word === 'to')
        return false;
    if (VERBS_OF_OTHERS.has(words[from]?.word ?? '') && words.slice(Math.max(0, from - 4), from).some(({ word }) => OTHERS.has(word)))
        return false;
    // `you do not have to publish`, `those who cannot use the GPL`
    if (words[to - 1]?.word === 'not' && words[to]?.word === 'have' && words[to + 1]?.word === 'to')
        return false;
    if (words[from]?.word === 'can' && ['who', 'which', 'that'].includes(words[from - 1]?.word ?? ''))
        return false;
    if (words[from]?.word === 'nor' && words.slice(to, to + 4).some(({ word }) => DUTIES.has(word)))
        return false;
    // `nor does it share data` tells what a program does.
    if (words[from]?.word === 'nor' && words[to - 1]?.word === 'does' && words[to]?.word === 'it')
        return false;
    if (words[to - 1]?.word === 'reserved' && words[to]?.word === 'for')
        return false;
    if (words[to - 1]?.word === 'excluded' && words[to]?.word === 'from')
        return words.slice(to, to + 7).some(({ word }) => provisions_TERMS.has(word));
    if (words.slice(from, to).some(({ word }) => word === 'required' || word === 'needed' || word === 'necessary') &&
        ['no', 'permission'].includes(words[from]?.word ?? ''))
        return false;
    // `their license does not allow it`: the terms of others
    if (words.slice(Math.max(0, from - 2), from + 1).some(({ word }) => word === 'their' || word === 'whose') &&
        words.slice(from - 1, from + 1).some(({ word }) => word === 'license'))
        return false;
    if (words[from]?.word === 'will' && words.slice(Math.max(0, from - 10), from).some(({ word }) => PROMISES.has(word)))
        return true;
    if (words[from]?.word === 'will' && to - from === 2)
        return SPOKEN_TO.has(words[from - 1]?.word ?? '') || (words[from]?.gap ?? 0) >= 1;
    if (words[from]?.word === 'not' && words[to - 1]?.word === 'for' && to - from === 2)
        return from === 0 || (words[from]?.gap ?? 0) >= 1 || ['is', 'are', 'but', 'and'].includes(words[from - 1]?.word ?? '');
    if (to - from === 1 && (words[from]?.word === 'prohibited' || words[from]?.word === 'forbidden'))
        return to === words.length;
    if (words[from]?.word === 'never' && isPast(words, from))
        return false;
    if (words[from]?.word === 'never')
        return !['will', 'would'].includes(words[from - 1]?.word ?? '') || SPOKEN_TO.has(words[from - 2]?.word ?? '');
    if (words[from - 1]?.word === 'not' && words[from]?.word !== 'to')
        return false;
    if (words[from]?.word === 'not' && (words[from - 1]?.word === 'need' || words[from - 1]?.word === 'needs'))
        return false;
    if (words[from]?.word !== 'do' || to - from !== 2)
        return true;
    // `the changes that you do not distribute`
    if (words[from - 1]?.word === 'you' && ['that', 'which', 'whom'].includes(words[from - 2]?.word ?? ''))
        return words.slice(Math.max(0, from - 6), from - 2).some(before => WHOLE_CLAUSES.has(before.word));
    const word = words[from];
    return from === 0 || (word?.gap ?? 0) >= 1 || SPOKEN_TO.has(words[from - 1]?.word ?? '');
}
/** `and never released` */
function isPast(words, at) {
    return words[at - 1]?.word === 'and' && words[at + 1]?.word.endsWith('ed') === true;
}
const AUXILIARY = new Set('to seek seeks would will may can could shall might also'.split(' '));
/** `terms that seek to require …` */
function isSubordinate(words, at) {
    if (words.slice(Math.max(0, at - 5), at).some(({ word }) => word === 'whose'))
        return true;
    let before = at - 1;
    while (before > at - 4 && AUXILIARY.has(words[before]?.word ?? ''))
        before--;
    return SUBORDINATE.has(words[before]?.word ?? '');
}
/** One marker for each place: the longest, and of equal ones the forbidding. */
function mainMarkers(modals, words) {
    const order = ['forbids', 'forbidden', 'requires', 'grants'];
    const found = modals
        .filter(tag => MAIN.has(tag.name) &&
        !(isMild(tag, words) && isSubordinate(words, tag.from)) &&
        !HARMLESS_NEXT.has(words[tag.to]?.word ?? '') &&
        hasSubject(words, tag))
        .sort((a, b) => a.from - b.from || b.to - a.to || order.indexOf(a.name) - order.indexOf(b.name));
    const kept = [];
    const verbs = found.filter(tag => !isNominal(words, tag));
    for (const tag of verbs.length > 0 ? verbs : found) {
        const last = kept.at(-1);
        if (!last || tag.from >= last.to)
            kept.push(tag);
        else if ((last.name === 'grants' || last.name === 'requires') && (tag.name === 'forbids' || tag.name === 'forbidden'))
            kept[kept.length - 1] = tag;
    }
    return kept;
}
/** Where a new statement begins between two markers: where a list item begins, else at the last joint with a subject behind it. */
function provisions_joint(words, all, from, to, own) {
    if (from <= own && own <= to && own > 0)
        return own;
    let last;
    if (words[to]?.word === 'but')
        return to;
    for (let n = to; n >= from; n--) {
        const word = words[n];
        if (!word || !((word.gap >= 1 && n < to + 1) || (JOINTS.has(word.word) && n < to)))
            continue;
        last ??= n;
        if (word.gap >= 2 || SUBJECTS.has(word.word) || all.things.some(tag => tag.from >= n && tag.to <= to))
            return n;
    }
    return last;
}
function provision(words, all, marker, own, from, to) {
    const inside = (tags) => tags.filter(tag => tag.from >= from && tag.from < to);
    const modals = inside(all.modals);
    const exceptionAt = modals.find(tag => tag.name === 'exception' && tag.from >= (marker?.to ?? from))?.from;
    const negated = modals.some(tag => tag.name === 'no' &&
        tag.from < (marker?.from ?? to) &&
        (tag.from - from <= 1 || (words[tag.from]?.gap ?? 0) >= 1) &&
        !isCutOff(words, tag.to, marker?.from ?? to) &&
        !(marker && marker.from >= own && tag.from < own));
    const excludes = marker !== undefined && ['excluded', 'barred'].includes(words[marker.to - 1]?.word ?? '');
    const isDuty = marker !== undefined && words.slice(marker.from, marker.to).some(({ word }) => DUTIES.has(word));
    const force = forceOf(marker, negated, isDuty, excludes);
    const disclaimer = words.slice(from, to).some(({ word }) => DISCLAIMING.has(word));
    return {
        force,
        marker: { from: marker?.from ?? from, to: marker?.to ?? from },
        from,
        to,
        body: bodyOf(marker, negated, from, exceptionAt ?? to, to),
        ...(exceptionAt === undefined ? {} : { exception: { from: exceptionAt, to } }),
        acts: inside(all.acts),
        things: inside(all.things),
        scopes: inside(all.scopes),
        modals,
        consent: modals.some(tag => tag.name === 'consent' && words[tag.from - 1]?.word !== 'no'),
        ownTerms: modals.some(tag => tag.name === 'ownTerms' &&
            // `any other use, including changing it, is not permitted`
            words[tag.to]?.word !== 'including' &&
            !(marker &&
                (marker.name === 'forbidden' || words[marker.from]?.word === 'nothing') &&
                tag.from < marker.to &&
                tag.to > marker.from) &&
            (tag.to > (marker?.from ?? from) || tag.from - from <= 3 || marker?.name === 'forbidden')),
        disclaimer,
    };
}
const DUTIES = new Set('required obliged obligated need needs'.split(' '));
/** `No one owns it: you may use it`: the negation ends at the colon. */
function isCutOff(words, from, to) {
    for (let n = from; n <= Math.min(to, from + 40); n++)
        if ((words[n]?.gap ?? 0) >= 2)
            return true;
    return false;
}
function forceOf(marker, negated, isDuty, excludes) {
    if (!marker)
        return 'none';
    // `No person is excluded` lets everybody in.
    if (marker.name === 'forbidden' && negated && excludes)
        return 'none';
    if (marker.name === 'forbids' || marker.name === 'forbidden')
        return 'forbids';
    if (negated)
        return marker.name === 'requires' && isDuty ? 'none' : 'forbids';
    return marker.name === 'grants' ? 'grants' : 'requires';
}
function bodyOf(marker, negated, from, end, to) {
    if (!marker || negated || marker.name === 'grants')
        return { from, to };
    if (marker.name === 'forbidden')
        return { from, to: end > marker.to + 3 && end === to ? to : marker.from };
    return { from: marker.to, to: Math.max(end, marker.to) };
}
/** `internal or non-commercial` looks like `internal or commercial`, and is not everything. */
function isHalf(words, { name, from, to }) {
    if (name === 'everything' && words[from]?.word.startsWith('commercial') && words[from - 1]?.word === 'non')
        return true;
    return (name === 'everything' && words[to - 2]?.word === 'non' && !words[from]?.word.startsWith('commercial') && words[from]?.word !== 'non');
}
const NUMBER_WORD = /^(?:\d{1,15}[kmb]?|single|one|two|three|four|five|six|ten|twelve|twenty|fifty|hundred|thousand|million|billion|dozen|several)$/;
function withNumbers(words, tags) {
    const numbers = words.flatMap(({ word }, n) => (NUMBER_WORD.test(word) ? [{ name: 'number', from: n, to: n + 1 }] : []));
    return [...tags.filter(tag => !isHalf(words, tag)), ...numbers];
}

;// CONCATENATED MODULE: ./build/osd/shared/sentences.js
const ABBREVIATIONS = new Set('e g i eg ie etc inc corp ltd co llc no nos sec art v vs cf al mr mrs dr prof u s st jr dept univ approx fig vol ch para incl resp'.split(' '));
/** A sentence longer than this is read in windows that overlap, so that no clause hides in a long line. */
const WINDOW = 260;
const OVERLAP = 70;
/** Splits the words of a block into sentences, and sentences into their inline list items. */
function piecesOf(words, text) {
    const items = sentences_linesOf(words, text);
    const pieces = items.length > 1 ? items : sentencesOf(words, text);
    return pieces.flatMap(piece => itemsOf(words, text, piece)).flatMap(windowsOf);
}
/** A list without markers: three lines or more that end in semicolons. */
function sentences_linesOf(words, text) {
    const cuts = words.flatMap((word, n) => n > 0 && word.gap === 2 && /;[^\n;]{0,8}\n/.test(text.slice(words[n - 1]?.to ?? word.from, word.from)) ? [n] : []);
    if (cuts.length < 3)
        return [];
    return [0, ...cuts].map((from, n) => ({ from, to: cuts[n] ?? words.length, listed: true }));
}
function sentencesOf(words, text) {
    const cuts = [0];
    for (let n = 1; n < words.length; n++)
        if (endsBefore(words, n, text))
            cuts.push(n);
    return cuts.map((from, n) => ({ from, to: cuts[n + 1] ?? words.length }));
}
function endsBefore(words, n, text) {
    const word = words[n];
    const before = words[n - 1];
    if (!word || !before || word.gap < 3)
        return false;
    const between = text.slice(before.to, word.from);
    if (!/[.!?]['"”’»)\]*_]*(?:\s|<)/.test(between))
        return false;
    if (/[!?]/.test(between) || /\n\s*\n/.test(between))
        return true;
    const next = text.charAt(word.from);
    if (next !== next.toUpperCase() && /[a-z]/.test(next))
        return false;
    if (before.to - before.from === 1 && /[A-Z]/.test(text.charAt(before.from)))
        return false;
    return (!(ABBREVIATIONS.has(before.word) && /^\.\s/.test(between)) || (before.word.length > 1 && before.word !== 'no' && /["“(]/.test(between)));
}
/** `Licensee shall not: (i) sell it; (ii) change it` holds a lead and two items. */
function itemsOf(words, text, sentence) {
    const starts = [];
    for (let n = sentence.from; n < sentence.to; n++) {
        const word = words[n];
        if (word && word.word.length <= 4 && isLabel(word, words[n - 1], text))
            starts.push({ at: n, label: word.word });
    }
    const [first] = starts;
    if (!first || starts.length < 2)
        return [sentence];
    const lead = { from: sentence.from, to: first.at };
    const items = starts.map(({ at, label }, n) => ({ from: at + 1, to: starts[n + 1]?.at ?? sentence.to, label, lead }));
    return [...(lead.to > lead.from ? [lead] : []), ...items.filter(item => item.to > item.from)];
}
function isLabel(word, before, text) {
    if (!/^(?:[a-h]|[ivx]{1,4}|\d)$/.test(word.word))
        return false;
    if (text.charAt(word.from - 1) !== '(' || text.charAt(word.to) !== ')')
        return text.charAt(word.to) === ')' && sentences_isListed(word, before);
    return before === undefined || /[\s,;:—-]/.test(text.charAt(word.from - 2)) || sentences_isListed(word, before);
}
function sentences_isListed(word, before) {
    return before !== undefined && (word.gap >= 2 || before.word === 'and' || before.word === 'or');
}
function windowsOf(piece) {
    if (piece.to - piece.from <= WINDOW + OVERLAP)
        return [piece];
    const windows = [];
    for (let from = piece.from; from < piece.to; from += WINDOW)
        windows.push({ ...piece, from, to: Math.min(piece.to, from + WINDOW + OVERLAP) });
    return windows;
}

;// CONCATENATED MODULE: ./build/osd/shared/pieces.js
/** Classes of UTF-16 units; 0 where nobody has asked yet. */
const pieces_SPACE = 1;
const pieces_LETTER = 2;
const MARK = 3;
const HALF = 4;
const pieces_LETTERS = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/u;
const MARKS = /[.,;:!?()[\]"“”„«»'’‘&$€£¥%-]/;
const classes = new Uint8Array(0x10000);
/**
 * Reads a stretch of text piece by piece: runs of letters, digits and what does not show, and single marks.
 *
 * Units are looked up in a table, which costs a third of a pattern over the text.
 */
class Pieces {
    /** Offsets of the piece. */
    from = 0;
    to = 0;
    isWord = false;
    #text;
    constructor(text) {
        this.#text = text;
    }
    /** Goes to the next piece; false behind the last. */
    next() {
        const text = this.#text;
        let at = this.to;
        let kind = pieces_SPACE;
        while (at < text.length && (kind = classAt(text, at)) === pieces_SPACE)
            at++;
        if (at >= text.length)
            return false;
        this.from = at;
        this.isWord = kind !== MARK;
        if (kind === MARK)
            at++;
        while (kind === pieces_LETTER || kind === HALF) {
            at += kind === HALF ? 2 : 1;
            kind = at < text.length ? classAt(text, at) : pieces_SPACE;
        }
        this.to = at;
        return true;
    }
}
function classAt(text, at) {
    const unit = text.charCodeAt(at);
    const known = classes[unit] ?? pieces_SPACE;
    if (known !== 0)
        return known;
    // Letters beyond the first plane are two units; half of one is none.
    if (unit >= 0xd800 && unit < 0xe000)
        return pieces_LETTERS.test(String.fromCodePoint(text.codePointAt(at) ?? 0x20)) ? HALF : pieces_SPACE;
    const letter = String.fromCharCode(unit);
    return (classes[unit] = pieces_LETTERS.test(letter) ? pieces_LETTER : MARKS.test(letter) ? MARK : pieces_SPACE);
}

;// CONCATENATED MODULE: ./build/osd/shared/words.js

/** Letters of other scripts that look like Latin ones, as used to hide a word from a reader of bytes (Unicode TS 39). */
const LOOK_ALIKES = Object.fromEntries([
    ['абвеёгніїјкмпорсѕтухԁԛԝһɡ', 'a6beerhiijkmnopcstyxdqwhg'],
    ['αβγεηικνορτυχωϲ', 'abyenikvoptuxwc'],
    ['ıℓ', 'il'],
].flatMap(([from = '', to = '']) => Array.from(from, (letter, n) => [letter, to.charAt(n) || letter])));
/** Names of HTML tags; other words between angle brackets are words. */
const words_TAG = /<\/?(?:p|b|i|em|strong|br|li|ul|ol|dl|dt|dd|a|div|span|h[1-6]|t[dhr]|table|tbody|code|pre|u|font|center|hr|body|html|head|title|blockquote|su[bp]|small|tt)(?:\s[^<>]{0,300})?\/?>/gi;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\p{M}]/gu;
const BRITISH = {
    licence: 'license',
    licences: 'licenses',
    licenced: 'licensed',
    sublicence: 'sublicense',
    authorise: 'authorize',
    authorised: 'authorized',
    authorisation: 'authorization',
    unauthorised: 'unauthorized',
    organisation: 'organization',
    organisations: 'organizations',
    utilise: 'utilize',
    utilised: 'utilized',
    utilising: 'utilizing',
    commercialise: 'commercialize',
    commercialised: 'commercialized',
    commercialisation: 'commercialization',
    programme: 'program',
    programmes: 'programs',
};
/** Written as one word, meant as two. */
const NEGATED = {
    cannot: 'can',
    dont: 'do',
    wont: 'will',
    cant: 'can',
    mustnt: 'must',
    isnt: 'is',
    doesnt: 'does',
};
/** `$20` reads as twenty dollars. */
const CURRENCIES = { $: 'dollars', '€': 'euros', '£': 'pounds', '¥': 'yen' };
/** Prefixes written with or without a hyphen: `re-distribute`, `sub-license`. */
const JOINED = new Set(['re', 'sub', 'de', 'co']);
/** Takes a stretch of a text apart into folded words; markup and decoration count as space. Linear in its length. */
function wordsOf(text, from, to) {
    const words = [];
    const stretch = withoutTags(text.slice(from, to));
    const pieces = new Pieces(stretch);
    let gap = 0;
    let quoted = false;
    let hyphen = -1;
    let currency = -1;
    while (pieces.next()) {
        const at = from + pieces.from;
        if (!pieces.isWord) {
            const mark = stretch.charAt(pieces.from);
            if (mark === '-')
                hyphen = at;
            else if (CURRENCIES[mark] !== undefined)
                currency = at;
            else if (mark === '"' || mark === '“' || mark === '„' || mark === '«')
                quoted = true;
            else
                gap = heavier(gap, weight(mark));
            continue;
        }
        const { word, proper } = words_folded(stretch.slice(pieces.from, pieces.to));
        if (word === '')
            continue;
        const last = words[words.length - 1];
        const to = from + pieces.to;
        const verb = word === 't' && last && apostrophe(text, last.to, at) ? last.word.replace(/n$/, '') : NEGATED[word];
        if (word === 't' && last && verb !== undefined) {
            words[words.length - 1] = { ...last, word: verb === 'ca' ? 'can' : verb === 'wo' ? 'will' : verb };
            words.push({ word: 'not', from: at, to, gap: 0, quoted: false, proper: false });
        }
        else if (verb !== undefined) {
            words.push({ word: verb, from: at, to, gap, quoted, proper: false }, { word: 'not', from: at, to, gap: 0, quoted: false, proper: false });
        }
        else if (last && joins(last, word, at, hyphen, text)) {
            words[words.length - 1] = { ...last, word: joinedWord(last.word, word), to };
        }
        else
            words.push({ word, from: at, to, gap, quoted, proper });
        if (currency >= 0 && currency === at - 1)
            words.push({ word: CURRENCIES[text.charAt(currency)] ?? '', from: at, to, gap: 0, quoted: false, proper: false });
        gap = 0;
        quoted = false;
        hyphen = -1;
    }
    return words;
}
/** `re-sell` is one word, and so is `Meta's`; `non-commercial` stays two. */
function joins(last, word, at, hyphen, text) {
    if (hyphen === last.to && at === hyphen + 1)
        return JOINED.has(last.word);
    return (word === 's' || word === 're') && apostrophe(text, last.to, at);
}
function apostrophe(text, from, to) {
    return to - from === 1 && "'’‘".includes(text.charAt(from));
}
function joinedWord(first, second) {
    if (second === 's' || (second === 're' && first === 'you'))
        return first;
    return BRITISH[first + second] ?? first + second;
}
/** Tags count as space, so that offsets stay. */
function withoutTags(stretch) {
    return stretch.includes('<') ? stretch.replace(words_TAG, tag => ' '.repeat(tag.length)) : stretch;
}
/** Words that were folded before; licenses say the same few thousand again and again. */
const words_known = new Map();
/** Hostile text may hold ever new words. A longer piece of a string would keep its whole text in memory. */
const MOST_KNOWN = 1 << 14;
const LONGEST_KNOWN = 12;
function words_folded(raw) {
    const before = words_known.get(raw);
    if (before)
        return before;
    const found = { word: fold(raw), proper: /^\p{Lu}.*\p{Ll}/u.test(raw) };
    if (words_known.size >= MOST_KNOWN)
        words_known.clear();
    if (raw.length <= LONGEST_KNOWN)
        words_known.set(raw, found);
    return found;
}
function fold(raw) {
    const lower = raw.toLowerCase();
    if (/^[a-z0-9]*$/.test(lower))
        return BRITISH[lower] ?? lower;
    const bare = lower.normalize('NFKD').replace(INVISIBLE, '');
    const latin = bare.replace(/\P{ASCII}/gu, letter => LOOK_ALIKES[letter] ?? letter);
    // A whole word of another script stays itself unless every letter has a Latin double.
    const folded = /^[a-z0-9]*$/.test(latin) ? latin : bare;
    return BRITISH[folded] ?? folded;
}
function weight(mark) {
    if (mark === '.' || mark === '!' || mark === '?')
        return 3;
    if (mark === ';' || mark === ':')
        return 2;
    return mark === ',' || mark === '(' || mark === ')' || mark === '[' || mark === ']' ? 1 : 0;
}
function heavier(a, b) {
    return a > b ? a : b;
}

;// CONCATENATED MODULE: ./build/osd/clauses.js





/** How many words of a lead-in are read before its items. */
const LEAD_WORDS = 45;
/** Takes a text apart into clauses. Linear in its length. */
function clausesOf(text) {
    return [...eachClause(text)];
}
/**
 * The same, one at a time, so that a large text is never held in parts.
 *
 * `touches` says of a stretch of the text whether its clauses are wanted: only those are taken apart, with what governs them.
 */
function* eachClause(text, touches = () => true) {
    const lineAt = lineCounter(text);
    for (const block of outline(blocksOf(text).map(part => spoken(text, part)))) {
        if (!touches(block.from, block.to + CLOSING))
            continue;
        const words = block.words();
        for (const piece of piecesOf(words, text)) {
            const [first, last] = [words[piece.from], words[piece.to - 1]];
            if (!first || !last || piece.to <= piece.from || !touches(first.from, endOf(text, last.to)))
                continue;
            yield clauseOf(text, block, piece, lineAt);
        }
    }
}
/** A clause may end this far behind its last word. */
const CLOSING = 2;
function spoken(text, block) {
    let words;
    return { ...block, words: () => (words ??= wordsOf(text, block.from, block.to)) };
}
function clauseOf(text, block, piece, lineAt) {
    const words = block.words();
    const lead = block.lead();
    const own = words.slice(piece.from, piece.to);
    const from = own[0]?.from ?? block.from;
    const to = endOf(text, own.at(-1)?.to ?? block.to);
    const inline = piece.lead ? words.slice(piece.lead.from, piece.lead.to) : [];
    const before = [...(block.isItem && (piece.from === 0 || piece.lead || piece.listed) ? lead : []), ...inline].slice(-LEAD_WORDS);
    const all = [...before, ...own];
    const label = [block.section, piece.label].filter(part => part !== undefined && part !== '').join('.');
    return {
        text: text.slice(from, to),
        from,
        to,
        line: lineAt(from),
        endLine: lineAt(to),
        ...(label === '' ? {} : { section: label }),
        words: all,
        own: before.length,
        provisions: provisionsOf(all, before.length),
        ...(before[0] ? { lead: before[0].from } : {}),
        alternative: clauses_offersChoice(lead),
        definition: isDefinition(own) || isDefinition(before) || clauses_isTitle(own, text),
    };
}
/** The full stop belongs to the sentence. */
function endOf(text, to) {
    const closed = /[)\]"”’]/.test(text.charAt(to)) ? to + 1 : to;
    return /[.!?;:,]/.test(text.charAt(closed)) ? closed + 1 : to;
}
function isDefinition(own) {
    const head = own.slice(0, 14);
    const named = head.findIndex(word => word.quoted);
    const verb = head.findIndex(({ word }) => word === 'means' || word === 'mean' || word === 'refers' || word === 'defined');
    return verb > 0 && ((named >= 0 && named < 9) || verb < 5) && !head.slice(0, verb).some(({ word }) => word === 'may' || word === 'by');
}
function clauses_offersChoice(lead) {
    return lead.some(({ word }, n) => CHOICES.has(word) && lead[n + 1]?.word === 'of');
}
const CHOICES = new Set(['one', 'any', 'either']);
/** A few words in capitals without a verb of force head what follows. */
function clauses_isTitle(own, text) {
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last || own.length > 9)
        return false;
    const words = text.slice(first.from, last.to);
    return (words === words.toUpperCase() &&
        !/\b(?:NOT|NO|ONLY|MAY|MUST|SHALL|PROHIBITED|FORBIDDEN|NON)\b/.test(words) &&
        !/[.!]/.test(text.charAt(last.to)));
}
/** Line numbers by bisection of the line ends. */
function lineCounter(text) {
    const feeds = [];
    for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1))
        feeds.push(feed);
    return at => {
        let [low, high] = [0, feeds.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((feeds[middle] ?? 0) < at)
                low = middle + 1;
            else
                high = middle;
        }
        return low + 1;
    };
}

;// CONCATENATED MODULE: ./build/osd/shared/quote.js
/** DESIGN: a quote has at most 90 words. Words are counted as a reader does, by spaces; a margin for hyphens is left. */
const MOST = 80;
/** The stretch of the text to quote: the clause, its lead-in where the evidence stands there, or the core around the evidence. */
function quoteOf(text, clause, evidence) {
    const { words, own } = clause;
    const lead = startOfLead(clause, evidence.from);
    const first = evidence.from < own && isShort(text, clause, lead) ? lead : own;
    const whole = { from: words[first]?.from ?? clause.from, to: clause.to };
    if (words.length - first <= MOST)
        return whole;
    const core = { from: Math.max(first, evidence.from), to: Math.max(evidence.to, own + 1) };
    const spare = MOST - Math.min(MOST, core.to - core.from);
    const from = Math.max(first, core.from - Math.floor(spare / 2));
    const to = Math.min(words.length, from + MOST);
    const last = words[to - 1];
    return { from: words[from]?.from ?? clause.from, to: to === words.length ? clause.to : (last?.to ?? clause.to) };
}
/** Lead-in and items up to this one can be one quote. */
function isShort(text, { words, own, to }, start) {
    const [lead, first] = [words[start], words[own]];
    if (lead === undefined || first === undefined || first.from <= lead.from || to - lead.from > 2000)
        return false;
    return text.slice(lead.from, to).split(/\s+/).length <= MOST;
}
function startOfLead({ words, own }, at) {
    let from = Math.min(at, own);
    while (from > 0 && own - from < 30 && (words[from]?.gap ?? 3) < 3)
        from--;
    return from;
}

;// CONCATENATED MODULE: ./build/osd/shared/find.js

/** Whether one of the words stands in a stretch of a clause (word indices). */
function find_hasWord(clause, stretch, words) {
    return wordAt(clause, stretch, words) >= 0;
}
/** Index of the first of the words in a stretch, or -1. */
function wordAt({ words: row }, { from, to }, words) {
    const end = Math.min(to, row.length);
    const { codes } = codesOf(row);
    for (let n = Math.max(0, from); n < end; n++)
        if (words.codes.has(codes[n] ?? 0))
            return n;
    return -1;
}
/** The stretch that holds all of these. */
function find_span(...parts) {
    return { from: Math.min(...parts.map(part => part.from)), to: Math.max(...parts.map(part => part.to)) };
}
/** The number of words between two stretches; 0 where they touch or overlap. */
function distance(a, b) {
    return Math.max(0, a.from > b.from ? a.from - b.to : b.from - a.to);
}
/** The provisions of a clause that can accuse: no definition, no disclaimer. */
function terms(clause) {
    if (clause !== asked) {
        asked = clause;
        answer = clause.definition ? [] : clause.provisions.filter(provision => !provision.disclaimer);
    }
    return answer;
}
/** Every rule asks the same of the same clause. */
let asked;
let answer = [];
/** Evidence counts only where it holds a word of the clause's own: the lead-in is judged by itself. */
function own(clause, found) {
    return found.filter(({ to }) => to > clause.own);
}
/** A set of words, written as a line. */
function wordSet(line) {
    let words = sets.get(line);
    if (!words) {
        const list = line.split(' ');
        sets.set(line, (words = Object.assign(new Set(list), { codes: new Set(list.map(codeOf)) })));
    }
    return words;
}
const sets = new Map();

;// CONCATENATED MODULE: ./build/osd/shared/widening.js


const KINDS = new Set(['research', 'evaluation', 'personal', 'internal', 'noncommercial']);
const widening_CHANGED = wordSet('modified changed altered adapted derivative derived modifications');
const UNCHANGED = wordSet('not unmodified unaltered unchanged verbatim intact original entirety complete entire without whole exact');
/** How far behind `may` the verbs of a grant are looked for. */
const widening_REACH = 16;
/**
 * Some licenses grant in steps: research in one section; in the next `to Deploy`, a word that they define as everything
 * else. Or they attach a duty to one way of passing changes on, and grant another way in a later section.
 */
function widening() {
    const outside = new Map();
    const granted = new Set();
    let changes = false;
    let patches = false;
    return {
        hear(clause) {
            const term = definedTerm(clause);
            const kinds = term === undefined ? new Set() : kindsOutside(clause);
            if (term !== undefined && kinds.size > 0)
                outside.set(term, kinds);
            for (const provision of terms(clause).filter(isOpenGrant)) {
                for (const { word } of clause.words.slice(provision.marker.to, Math.min(provision.to, provision.marker.to + widening_REACH)))
                    granted.add(word);
                changes ||= grantsChanges(clause, provision);
                patches ||= asPatches(clause, provision);
            }
        },
        withdraws(rule, clause, evidence) {
            if (patches && BY_PATCH.has(rule.id) && find_hasWord(clause, { from: 0, to: clause.words.length }, widening_CHANGED))
                return true;
            if (rule.id === 'no-derivatives')
                return changes && isOneWay(clause, evidence);
            if (rule.breaks !== 6)
                return false;
            const found = new Set(scopes(clause.words).flatMap(({ name }) => (KINDS.has(name) ? [name] : [])));
            return [...outside].some(([term, kinds]) => granted.has(term) && [...kinds].some(kind => found.has(kind)));
        },
    };
}
/** OSD 4 allows a license that wants changes passed on as patches to the original alone. */
const BY_PATCH = new Set(['no-derivatives', 'source-withheld']);
function asPatches(clause, { acts, from, to }) {
    return acts.some(({ name }) => name === 'distribute') && find_hasWord(clause, { from, to }, wordSet('patches'));
}
/** The word that a definition explains, where it is a single one. */
function definedTerm(clause) {
    if (!clause.definition)
        return undefined;
    return clause.words.slice(clause.own, clause.own + 6).find(word => word.quoted)?.word;
}
/** `other than for research`: what the defined word leaves out is granted by the limited clause, the rest by the word. */
function kindsOutside(clause) {
    const other = wordAt(clause, { from: clause.own, to: clause.words.length }, wordSet('other'));
    if (other < 0 || clause.words[other + 1]?.word !== 'than')
        return new Set();
    const near = scopes(clause.words).filter(({ name, from }) => KINDS.has(name) && from > other && from < other + 10);
    return new Set(near.map(({ name }) => name));
}
function isOpenGrant({ force, modals, scopes: narrowed }) {
    return force === 'grants' && !modals.some(tag => tag.name === 'only') && !narrowed.some(({ name }) => KINDS.has(name));
}
/** It lets changed versions be passed on. */
function grantsChanges(clause, { acts, marker, from, to }) {
    const behind = { from: Math.min(marker.to, from), to };
    const act = acts.find(({ name }) => name === 'distribute');
    const changing = acts.some(({ name, from: at }) => name === 'modify' && !find_hasWord(clause, { from: at - 3, to: at }, wordSet('not without never')));
    const changed = wordAt(clause, behind, widening_CHANGED);
    const unchanged = find_hasWord(clause, { from: changed - 3, to: changed }, wordSet('not without never'));
    return act !== undefined && (changing || (changed >= 0 && !unchanged));
}
/** The ban is the condition of one grant (`provided that you do not …`), or of one case told by the lead-in of its list. */
function isOneWay(clause, evidence) {
    const { words, own, provisions, lead } = clause;
    if (find_hasWord(clause, { from: 0, to: Math.min(own, 1) }, wordSet('if where when')))
        return true;
    const at = provisions.findIndex(({ from, to }) => from <= evidence.to && to >= evidence.to);
    const ban = provisions[at];
    // A grant for unchanged copies stands beside the one for changed copies; an item of `shall meet these conditions:` is one of them.
    if (ban?.force === 'grants' && find_hasWord(clause, evidence, UNCHANGED))
        return true;
    if (lead !== undefined && find_hasWord(clause, { from: 0, to: own }, wordSet('conditions requirements restrictions')))
        return true;
    const before = provisions[at - 1];
    return (ban !== undefined &&
        before?.force === 'grants' &&
        words.slice(Math.max(0, ban.marker.from - 4), ban.marker.from).some(({ word }) => word === 'provided' || word === 'long'));
}

;// CONCATENATED MODULE: ./build/osd/find-violations.js



/**
 * Takes a text apart into clauses and asks every rule about each.
 *
 * `within` limits the answer to clauses that touch these stretches (UTF-16 offsets): the words that belong to no known
 * license. `beside` are files that the text incorporates by reference (use policies).
 */
function findViolations(text, rules, options = {}) {
    const own = found(text, rules, options.within);
    const others = (options.beside ?? []).map(({ path, text: words }) => withPath(found(words, rules, undefined), path));
    return {
        violations: [own, ...others].flatMap(({ violations }) => violations),
        concerns: [own, ...others].flatMap(({ concerns }) => concerns),
    };
}
function withPath({ violations, concerns }, path) {
    return {
        violations: violations.map(violation => ({ ...violation, path })),
        concerns: concerns.map(concern => ({ ...concern, path })),
    };
}
/** Whether a stretch touches one of these; asked of every block and clause of a text, so by bisection. */
function touching(within) {
    const ordered = within.toSorted((a, b) => a.from - b.from);
    const furthest = [];
    for (const { to } of ordered)
        furthest.push(Math.max(to, furthest.at(-1) ?? 0));
    return (from, to) => {
        let [low, high] = [0, ordered.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((ordered[middle]?.from ?? 0) < to)
                low = middle + 1;
            else
                high = middle;
        }
        return low > 0 && (furthest[low - 1] ?? 0) >= from;
    };
}
function found(text, rules, within) {
    if (within?.length === 0)
        return { violations: [], concerns: [] };
    const fresh = [];
    const seen = new Set();
    const whole = within ? undefined : widening();
    for (const clause of eachClause(text, within && touching(within))) {
        whole?.hear(clause);
        for (const rule of rules) {
            const hit = hitOf(text, rule, clause);
            if (!hit)
                continue;
            const words = wordsKey(text, hit);
            if (!seen.has(words))
                fresh.push(hit);
            seen.add(words);
        }
    }
    if (fresh.length === 0)
        return { violations: [], concerns: [] };
    const wider = whole ?? heard(text);
    const kept = find_violations_once(fresh.filter(({ rule, clause, evidence }) => !wider.withdraws(rule, clause, evidence)));
    return {
        violations: kept.filter(({ rule }) => rule.weight !== 'concern').map(hit => violationOf(text, hit)),
        concerns: kept.filter(({ rule }) => rule.weight === 'concern').map(hit => concernOf(text, hit)),
    };
}
/** What the whole text grants, where only stretches of it were asked about: looked for only when something may be withdrawn. */
function heard(text) {
    const wider = widening();
    for (const clause of eachClause(text))
        wider.hear(clause);
    return wider;
}
function hitOf(text, rule, clause) {
    const evidence = rule.appliesTo(clause);
    return evidence && { rule, clause, evidence, byLead: evidence.from < clause.own, ...quoteOf(text, clause, evidence) };
}
/** What makes two hits one besides the same words: the same criterion in one clause, the same rule in the items of one list. */
function find_violations_once(hits) {
    const seen = new Set();
    return hits.filter(hit => {
        const keys = find_violations_keysOf(hit);
        const isFresh = !keys.some(key => seen.has(key));
        for (const key of keys)
            seen.add(key);
        return isFresh;
    });
}
function wordsKey(text, { rule, from, to }) {
    return `${rule.breaks} ${rule.weight ?? 'violation'} ${text.slice(from, Math.min(to, from + 600))}`;
}
function find_violations_keysOf({ rule, clause, byLead }) {
    return [
        `${rule.breaks} ${rule.weight ?? 'violation'} clause ${clause.from} ${clause.to}`,
        ...(byLead && clause.lead !== undefined ? [`${rule.id} lead ${clause.lead}`] : []),
    ];
}
function violationOf(text, { rule, clause, from, to }) {
    return {
        criterion: rule.breaks,
        ...(rule.also ? { also: rule.also } : {}),
        ...(clause.section === undefined ? {} : { section: clause.section }),
        quote: text.slice(from, to),
        line: lineOf(text, from, clause),
        rule: rule.id,
    };
}
function concernOf(text, { rule, clause, from, to }) {
    return {
        rule: rule.id,
        ...(clause.section === undefined ? {} : { section: clause.section }),
        quote: text.slice(from, to),
        line: lineOf(text, from, clause),
    };
}
function lineOf(text, from, clause) {
    const [a, b] = from < clause.from ? [from, clause.from] : [clause.from, from];
    let feeds = 0;
    for (let feed = text.indexOf('\n', a); feed >= 0 && feed < b; feed = text.indexOf('\n', feed + 1))
        feeds++;
    return from < clause.from ? clause.line - feeds : clause.line + feeds;
}

// EXTERNAL MODULE: ./build/osd/judge.js
var judge = __webpack_require__(4718);
;// CONCATENATED MODULE: ./build/osd/section-clauses.js

/** How many clauses behind its heading a named section is taken to have. */
const LENGTH = 24;
/**
 * The clauses that stand in a section as the catalogue names it: `5.4`, `5 and Attachment A`, `2 (Outputs)`, or a heading
 * such as `Limitations`. Empty where no such section is found.
 */
function sectionClauses(clauses, section) {
    const places = section
        .replace(/\([^)]*\)/g, '')
        .toLowerCase()
        .split(/,| and /)
        .map(place => place.trim())
        .filter(place => place !== '');
    return places.flatMap(place => [...numbered(clauses, place), ...headed(clauses, place)]);
}
function numbered(clauses, place) {
    return clauses.filter(({ section }) => {
        const own = section?.toLowerCase();
        return own === place || own?.startsWith(`${place}.`) === true;
    });
}
/** A heading stands alone, or opens the clause behind it. */
function headed(clauses, place) {
    const title = wordsOf(place, 0, place.length).map(({ word }) => word);
    if (title.length === 0 || /^[\d.]+$|^[a-z]$/.test(place))
        return [];
    const at = clauses.findIndex(({ words, own }) => title.every((word, n) => words[own + n]?.word === word) && words[own]?.proper === true);
    return at < 0 ? [] : clauses.slice(at, at + LENGTH);
}

;// CONCATENATED MODULE: ./build/osd/shared/likeness.js


const PLAIN = new Set('the and for that this with are not may any all its has have from who whom which was were been than then them they their your you our one only shall must will can'.split(' '));
/** Inflected forms share this many letters, mostly. */
const STEM = 5;
/** Kinds that nearly every clause of a license has tell nothing. */
const COMMON = new Set(['use', 'everything', 'purpose', 'persons', 'number']);
/** Each term of a license is compared with every clause. */
const likeness_known = new WeakMap();
function topicOf(words) {
    const before = likeness_known.get(words);
    if (before)
        return before;
    const kinds = [...acts(words), ...scopes(words)].map(({ name }) => name).filter(name => !COMMON.has(name));
    const stems = words.map(({ word }) => word).filter(word => (word.length > 2 || /\d/.test(word)) && !PLAIN.has(word));
    const topic = { kinds: new Set(kinds), stems: new Set(stems.map(word => word.slice(0, STEM))) };
    likeness_known.set(words, topic);
    return topic;
}
/** How much of what the first says the second says too, 0 to 1: an act or a limit counts as much as two words. */
function likeness_likeness(asked, given) {
    const all = asked.kinds.size * 2 + asked.stems.size;
    return all === 0 ? 0 : (shared(asked.kinds, given.kinds) * 2 + shared(asked.stems, given.stems)) / all;
}
function shared(a, b) {
    let count = 0;
    for (const one of a)
        if (b.has(one))
            count++;
    return count;
}

;// CONCATENATED MODULE: ./build/osd/quote-terms.js





/** What the rules accuse of is a term for certain; a sentence of the right section is one if it says the same. */
const SAME_CRITERION = 0.5;
const SAME_SECTION = 0.5;
const OTHER_CRITERION = 0.2;
/** Share of a paraphrase that a sentence has to hold before it stands behind it without a rule. */
const quote_terms_LEAST = 0.3;
const LEAST_ELSEWHERE = 0.55;
/**
 * Puts the words of a text at hand behind the terms that the catalogue paraphrases.
 *
 * The judgment stays that of the catalogue: the rules, and the sections that it names, only show where a term stands. A term
 * that is not found keeps its paraphrase. What else the rules find to break one of these criteria is told behind them.
 */
function quoteTerms(verdict, found, sources) {
    if (verdict.verdict !== 'not-open-source')
        return verdict;
    const parts = sources.map(source => ({ ...source, clauses: clausesOf(source.text) }));
    const left = found.filter(({ quote }) => quote !== undefined);
    const criteria = new Set(verdict.violations.map(({ criterion }) => criterion));
    const [first, ...more] = verdict.violations;
    const one = quoted(first, left, parts);
    const others = more.map(term => quoted(term, left, parts));
    const told = new Set([one, ...others].map(({ quote }) => quote));
    const rest = left.filter(hit => criteria.has(hit.criterion) && !told.has(hit.quote));
    return { ...verdict, violations: [one, ...others, ...rest] };
}
function quoted(term, left, parts) {
    const asked = topicOfText(term.quote ?? term.paraphrase ?? '');
    const seen = [...hits(term, asked, left), ...sentences(term, asked, parts)];
    const best = seen.reduce((a, b) => (a && a.fit >= b.fit ? a : b), undefined);
    if (!best)
        return unquoted(term, parts);
    // One clause stands behind one term.
    if (best.hit)
        left.splice(left.indexOf(best.hit), 1);
    const { quote, line, path } = best;
    return { ...term, quote, ...(line === undefined ? {} : { line }), ...(path === undefined ? {} : { path }) };
}
/** Words of another copy of the license are no quote of this one. */
function unquoted({ quote, ...term }, parts) {
    if (quote === undefined)
        return term;
    return parts.some(({ text }) => text.includes(quote)) ? { ...term, quote } : { paraphrase: quote, ...term };
}
function hits(term, asked, left) {
    return left.flatMap(hit => {
        const { criterion, also, section, quote = '', line, path } = hit;
        const same = criterion === term.criterion;
        const near = sameSection(section, term.section);
        if (!same && !also?.includes(term.criterion))
            return [];
        const fit = likeness_likeness(asked, topicOfText(quote)) + (same ? SAME_CRITERION : OTHER_CRITERION) + (near ? SAME_SECTION : 0);
        return [{ quote, fit, hit, ...(line === undefined ? {} : { line }), ...(path === undefined ? {} : { path }) }];
    });
}
/** Sentences of the section that the catalogue names; where that is not found, sentences that say nearly all of it. */
function sentences(term, asked, parts) {
    return parts.flatMap(({ text, path, clauses }) => {
        const section = term.section === undefined ? [] : sectionClauses(clauses, term.section);
        return (section.length > 0 ? section : clauses).flatMap(clause => {
            const like = hasForce(clause) ? likeness_likeness(asked, topicOf(clause.words)) : 0;
            if (like < (section.length > 0 ? quote_terms_LEAST : LEAST_ELSEWHERE))
                return [];
            const { from, to } = quoteOf(text, clause, { from: clause.own, to: clause.words.length });
            const fit = like + (section.length > 0 ? SAME_SECTION : 0);
            return [{ quote: text.slice(from, to), line: clause.line, fit, ...(path === undefined ? {} : { path }) }];
        });
    });
}
/** A sentence that grants, forbids or asks nothing is no term. */
function hasForce({ provisions, definition }) {
    return definition || provisions.some(({ force, modals }) => force !== 'none' || modals.some(({ name }) => name === 'only'));
}
function topicOfText(text) {
    return topicOf(wordsOf(text, 0, text.length));
}
/** The catalogue may name several: `5 and Attachment A`. */
function sameSection(found, named) {
    if (found === undefined || named === undefined)
        return false;
    const places = named.toLowerCase().split(/,| and /);
    return places.some(place => place.trim() === found.toLowerCase());
}

;// CONCATENATED MODULE: ./build/osd/shared/bans.js

const THIRD = wordSet('patent patents incompatible whose');
const EXCUSES = wordSet('unless except if without save so until provided');
/** `in any manner`, `under any circumstances` narrow nothing. */
function isWhatever(clause, n) {
    const word = clause.words[n]?.word;
    if (word === 'outside')
        return find_hasWord(clause, { from: n - 2, to: n }, wordSet('anyone anybody others persons person parties party people'));
    if (word === 'under')
        return find_hasWord(clause, { from: n + 1, to: n + 4 }, wordSet('circumstances conditions condition'));
    return (word === 'manner' || word === 'way') && !['a', 'the', 'such'].includes(clause.words[n - 1]?.word ?? '');
}
const NARROWING = wordSet('using bearing technological technical measures proprietary filename filenames name names place under that which if when unless until manner way claim claiming misrepresent violation contrary representing whose where along outside purporting impose imposing');
/** The acts of the given kinds that a clause forbids to do with the work itself. */
function bans(clause, ...kinds) {
    return bansWithLead(clause, ...kinds).filter(({ to }) => to > clause.own);
}
/** The same, with the acts that a lead-in forbids and the clause goes on about. */
function bansWithLead(clause, ...kinds) {
    return terms(clause)
        .flatMap(provision => provision.acts.filter(act => kinds.includes(act.name) && isBanned(clause, provision, act)).map(act => ban(provision, act)))
        .filter(({ provision }) => !isOfStates(clause, provision))
        .filter(({ provision }) => !isHypothetical(clause, provision) && !isActor(clause, provision) && !isOfPrograms(clause, provision))
        .filter(found => found.provision.to > clause.own && isAboutTheWork(clause, found) && !isForDissenters(clause, found));
}
/** `Export may require a license from the government`: a border, not a term of the license. */
function isOfStates(clause, provision) {
    return (find_hasWord(clause, provision, wordSet('export')) &&
        find_hasWord(clause, provision, wordSet('government governments law laws countries country')));
}
/** `If the terms do not permit …` asks and forbids nothing. */
function isHypothetical(clause, { from, marker }) {
    if (bans_HYPOTHESES.has(clause.words[from - 1]?.word ?? '') && marker.from - from < 6)
        return true;
    for (let n = marker.from - 1; n >= from && n > marker.from - 14; n--) {
        if (bans_HYPOTHESES.has(clause.words[n]?.word ?? ''))
            return true;
        if ((clause.words[n + 1]?.gap ?? 0) >= 1)
            return false;
    }
    return false;
}
const bans_HYPOTHESES = wordSet('if when whenever whether');
const ACTORS = wordSet('license agreement licensor law section contributor termination laws');
/** `The parser must not modify its input.` */
function isOfPrograms(clause, { from, marker }) {
    return find_hasWord(clause, { from: Math.max(from, marker.from - 2), to: marker.from }, SUBJECTS_OF_PROGRAMS);
}
/** `rights which this license cannot change`: it speaks of what the license does, not of what its reader may do. */
function isActor(clause, { marker }) {
    const modal = MODAL_ENDS.has(clause.words[marker.to - 1]?.word ?? '') && marker.to - marker.from === 2;
    return (modal &&
        ACTORS.has(clause.words[marker.from - 1]?.word ?? '') &&
        !find_hasWord(clause, { from: marker.to, to: marker.to + 3 }, wordSet('be been')));
}
/** The ban holds only for a manner or a case: `under another license`, `in a way that …`. */
function isNarrowed(clause, { act, provision }) {
    const field = provision.scopes.some(scope => scope.name === 'harm' && scope.from >= act.to);
    if (find_hasWord(clause, provision, wordSet('export reexport')))
        return true;
    // `Distribution of only a part is not allowed`: the whole may go out.
    if (find_hasWord(clause, { from: act.to, to: act.to + 2 }, wordSet('only')))
        return true;
    const object = provision.things.find(thing => thing.from >= act.to && thing.from - act.to < 14);
    const reach = Math.max(lastOfChain(provision, act).to + 14, (object?.to ?? 0) + 6);
    const end = Math.min(reach, provision.marker.from >= act.to ? provision.marker.from : provision.to);
    for (let n = act.to; n < end && !field; n++) {
        if (opensAnother(clause, n))
            return false;
        if (NARROWING.has(clause.words[n]?.word ?? '') && !isWhatever(clause, n))
            return true;
    }
    return field;
}
/** `publish, perform or display it with technological measures`: what narrows the last verb narrows them all. */
function lastOfChain({ acts }, first) {
    let last = first;
    for (const act of acts)
        if (act.from >= last.from && act.from - last.to <= 5)
            last = act;
    return last;
}
/** `… or to bundle it with something that …`, `… nor …`: another act, with limits of its own. */
function opensAnother(clause, n) {
    const word = clause.words[n]?.word;
    return word === 'nor' || (word === 'to' && ['or', 'and'].includes(clause.words[n - 1]?.word ?? ''));
}
function ban(provision, act) {
    const { marker, consent } = provision;
    const leave = provision.modals.find(tag => tag.name === 'consent');
    return { act, provision, consent, ...find_span(act, ...(marker.to > marker.from ? [marker] : []), ...(leave ? [leave] : [])) };
}
function isBanned(clause, provision, act) {
    if (isExclusive(clause, provision))
        return act.from >= provision.marker.to && !provision.ownTerms && isGoverned(clause, provision, act);
    const { force, body, consent, exception, ownTerms } = provision;
    if (force === 'forbids') {
        if (act.from > provision.marker.to && RESTRAINS.has(clause.words[provision.marker.to]?.word ?? ''))
            return false;
        if (find_hasWord(clause, { from: act.from - 4, to: act.from }, wordSet('stop deny')))
            return false;
        if (act.from < body.from || act.to > body.to || isPurposeItem(clause, provision, act) || isAdjective(clause, act))
            return false;
        if (isNegatedGrant(clause, provision) && act.from >= provision.marker.to && !isRightTo(clause, act))
            return false;
        const reserved = find_hasWord(clause, provision.marker, wordSet('reserved'));
        if (!reserved && act.from < provision.marker.from && MODAL_ENDS.has(clause.words[provision.marker.to - 1]?.word ?? ''))
            return false;
        if (act.from >= provision.marker.to && !COMPLEMENTS.has(act.name) && !isGoverned(clause, provision, act))
            return false;
        if (!consent && find_hasWord(clause, { from: provision.from, to: provision.marker.from }, wordSet('without lack lacks lacking')))
            return false;
        return consent || !((ownTerms && !(exception && isByLaw(clause, exception))) || (exception !== undefined && excuses(clause, exception)));
    }
    if (!consent || ownTerms || find_hasWord(clause, provision, THIRD))
        return false;
    const leave = provision.modals.find(tag => tag.name === 'consent' && clause.words[tag.from]?.word !== 'without');
    if (leave === undefined)
        return false;
    if (force === 'requires')
        return (leave.from <= provision.marker.to &&
            leave.to > provision.marker.from &&
            (act.from >= provision.marker.from || act.from - provision.from < 10));
    if (force === 'none')
        return (leave.from <= clause.own + 1 ||
            find_hasWord(clause, leave, wordSet('requires require required need needs needed necessary subject conditional')));
    if (act.from < provision.marker.to &&
        !COMPLEMENTS.has(act.name) &&
        ['may', 'can'].includes(clause.words[provision.marker.to - 1]?.word ?? ''))
        return false;
    return provision.modals.some(tag => tag.name === 'only') || find_hasWord(clause, leave, wordSet('with only upon'));
}
/** `Only the author may distribute it`: everybody else may not. */
function isExclusive(clause, { force, marker, from, modals }) {
    const only = modals.find(({ name }) => name === 'only');
    return (force === 'grants' &&
        only !== undefined &&
        only.from - from <= 1 &&
        only.to <= marker.from &&
        find_hasWord(clause, { from: only.to, to: marker.from }, HOLDERS));
}
const HOLDERS = wordSet('holder author authors owner licensor vendor publisher company we maintainer maintainers dealers resellers distributors');
/** `must not prohibit reverse engineering` asks for freedom. */
const RESTRAINS = wordSet('prohibit restrict prevent limit hinder forbid obstruct impede restrain interfere');
/** Acts told by the thing they lead to: `offer it as a hosted service`. */
const COMPLEMENTS = new Set(['host', 'benchmark', 'train']);
const MODAL_ENDS = wordSet('not to never may');
/** `this license does not apply to …` is about people and places, not about acts. */
const REACHES = wordSet('apply cover extend reach include');
const DETERMINERS = wordSet('a an the any each this that such of its your source for from every no all binary in with under');
const NOUNS = wordSet('copy copies use change changes release sale sales charge lease market loan transfer share');
const LINKS = wordSet('or and nor not be either further');
/**
 * Behind `may not` stand the verbs that it governs, joined by commas and `or`; `may not remove a copy` forbids no copying.
 */
function isGoverned(clause, { marker, acts }, act) {
    if (isRightTo(clause, act))
        return true;
    if (REACHES.has(clause.words[marker.to - 1]?.word ?? ''))
        return false;
    if (find_hasWord(clause, { from: marker.to, to: act.from }, OBLIGATION))
        return false;
    if (find_hasWord(clause, { from: marker.to + 1, to: act.from }, RELATIVE) || isOfPurpose(clause, marker.to, act))
        return false;
    if (isNamedThing(clause, act))
        return false;
    if (isNoun(clause, act))
        return !MODAL_ENDS.has(clause.words[marker.to - 1]?.word ?? '');
    if (isInflected(clause, marker, act))
        return false;
    const word = clause.words[act.from];
    if (act.from - marker.to <= 3 || word === undefined)
        return true;
    const before = clause.words[act.from - 1]?.word ?? '';
    const again = before === 'to' && (LINKS.has(clause.words[act.from - 2]?.word ?? '') || (clause.words[act.from - 1]?.gap ?? 0) >= 1);
    if (!(word.gap >= 1 || again || LINKS.has(before) || act.from === clause.own || before === 'otherwise' || before.endsWith('ly')))
        return false;
    // A chain of verbs may hold strange ones, but begins with one that can be done to a work, or with a parenthesis.
    const first = acts.find(other => other.from >= marker.to);
    return first === undefined || first.from - marker.to <= 4 || (clause.words[marker.to]?.gap ?? 0) >= 1 || clause.own > marker.to;
}
/** `nobody shall have any obligation to provide updates` */
const OBLIGATION = wordSet('obligation obligations duty');
const RELATIVE = wordSet('which whose pertaining relating');
const INFLECTED = /(?:ed|ing)$|^(?:given|sold|lent|made|built)$/;
/** Behind `may not` stands the plain form: `may not use the rights given to you` forbids no giving. */
function isInflected(clause, marker, act) {
    return (MODALS.has(clause.words[marker.to - 2]?.word ?? '') &&
        clause.words[marker.to - 1]?.word === 'not' &&
        INFLECTED.test(clause.words[act.from]?.word ?? '') &&
        !find_hasWord(clause, { from: marker.to, to: act.from }, wordSet('be been by from engage permit allow')));
}
const MODALS = wordSet('may can must shall will do');
const CAUSES = wordSet('permit allow authorize enable cause encourage assist attempt try agree right rights license permission want wish intend seek purport induce let help others party parties person anyone able entitled');
/** `use the name to promote or distribute products`, `charge fees for anyone to copy it`: the act is what another one is for. */
function isOfPurpose(clause, from, act) {
    for (let n = act.from - 1; n > from; n--) {
        const word = clause.words[n];
        if (word === undefined || word.gap >= 2)
            return false;
        if (word.word !== 'to')
            continue;
        const before = clause.words[n - 1]?.word ?? '';
        if (LINKS.has(before) || word.gap >= 1)
            return false;
        if (find_hasWord(clause, { from: n - 3, to: n }, wordSet('for')))
            return true;
        return (SIDES.has(before) ||
            (n - from > 1 && find_hasWord(clause, { from: n - 3, to: n }, SIDES) && !find_hasWord(clause, { from: n - 3, to: n }, CAUSES)));
    }
    return false;
}
const SIDES = wordSet('name names mark marks trademark trademarks logo logos measures permissions');
function isRightTo(clause, { from }) {
    return (clause.words[from - 1]?.word === 'to' && find_hasWord(clause, { from: from - 3, to: from - 1 }, wordSet('right rights license permission')));
}
function isNoun(clause, act) {
    const word = clause.words[act.from]?.word ?? '';
    if (word.endsWith('ion') || word.endsWith('ions') || word.startsWith('derivative'))
        return true;
    return NOUNS.has(word) && (DETERMINERS.has(clause.words[act.from - 1]?.word ?? '') || clause.words[act.to]?.word === 'of');
}
/** `modifications to the Distribution`, `as applied to derivative works`: things, not acts. */
function isNamedThing(clause, { from, to }) {
    if (clause.words[from]?.word === 'derivative' && find_hasWord(clause, { from: from - 1, to: from }, wordSet('to on with in')))
        return true;
    return (find_hasWord(clause, { from, to }, wordSet('distribution release')) &&
        find_hasWord(clause, { from: from - 1, to: from }, wordSet('the this')) &&
        clause.words[to]?.word !== 'of');
}
const bans_ARTICLES = wordSet('the a an this that these those such');
/** `modified versions`, `the distributed binary`: a kind of thing. */
function isAdjective(clause, act) {
    const word = clause.words[act.from]?.word ?? '';
    const before = clause.words[act.from - 1]?.word ?? '';
    if (word.endsWith('ed') && bans_ARTICLES.has(before))
        return true;
    return (word.endsWith('ed') &&
        !['be', 'been', 'or', 'and'].includes(before) &&
        /^(?:versions?|works?|files?|copies|copy|material|software|code|program|redistributions)$/.test(clause.words[act.to]?.word ?? ''));
}
const USES = wordSet('use used uses using');
const PURPOSE = wordSet('to for in by as with that which');
/** In a list of forbidden uses an item names a purpose: `to spread lies` forbids no spreading of the work. */
function isPurposeItem(clause, { marker, acts }, act) {
    const first = clause.words[clause.own]?.word ?? '';
    if (clause.own === 0 || act.from < clause.own || marker.from >= clause.own || act.name === 'train')
        return false;
    if (!PURPOSE.has(first) && !PURPOSE.has(clause.words[clause.own - 1]?.word ?? ''))
        return false;
    return acts.some(other => other.to <= clause.own && USES.has(clause.words[other.from]?.word ?? ''));
}
const DISSENT = wordSet('agree accept comply satisfy cannot not fail fails breach terminate terminated terminates termination accepted');
/** `If you do not accept these terms, you may not use it` forbids nothing to those who accept. */
function isForDissenters(clause, { provision, consent }) {
    const condition = wordAt(clause, { from: clause.own, to: provision.marker.from }, wordSet('if unless case event'));
    return !consent && condition >= 0 && find_hasWord(clause, { from: condition, to: provision.marker.from }, DISSENT);
}
/** `No license is granted …`: the acts stand before, or behind `to`. */
function isNegatedGrant(clause, { marker, body }) {
    return body.from < marker.from && find_hasWord(clause, { from: marker.to - 1, to: marker.to }, wordSet('granted permitted allowed'));
}
/** `except to the extent that the law permits it`: what the law gives anyway is no freedom of the license. */
function isByLaw(clause, { from, to }) {
    const law = wordAt(clause, { from, to: Math.min(to, from + 14) }, wordSet('law laws legislation statute statutes'));
    return law >= 0 && !find_hasWord(clause, { from, to: law }, wordSet('license agreement writing consent'));
}
/** An exception takes the ban back, unless it is about asking. */
function excuses(clause, exception) {
    if (isByLaw(clause, exception))
        return false;
    return EXCUSES.has(clause.words[exception.from]?.word ?? '');
}
/** `X may not be sold` is about X, `you may not sell X` too; names, notices and the license document are not the work. */
function isAboutTheWork(clause, { act, provision }) {
    const { marker, things } = provision;
    const before = things.filter(thing => thing.to <= Math.min(marker.from, act.from));
    const behind = things.filter(thing => thing.from >= act.to && thing.from < act.to + 14);
    // `except this agreement, which you may not modify`
    const named = wordAt(clause, { from: act.to, to: Math.min(act.to + 12, provision.to) }, wordSet('using bearing'));
    if (named >= 0 && things.some(({ name, from }) => name === 'side' && from > named && from - named < 4))
        return false;
    const which = wordAt(clause, { from: marker.from - 3, to: marker.from }, wordSet('which'));
    if (which > 0 && act.from >= marker.to)
        return antecedent(clause, which)?.name !== 'side';
    const postposed = marker.from >= act.to;
    const head0 = postposed
        ? [...behind.filter(thing => thing.from < marker.from), ...before]
        : isPassive(clause, provision)
            ? subjectOf(clause, provision, before)
            : behind;
    const first = head0[0];
    // `versions of this license` is no version of the work: the longest name counts.
    const head = first && head0.filter(thing => thing.from === first.from).sort((a, b) => b.to - a.to)[0];
    if (head && find_hasWord(clause, head, PRONOUNS))
        return antecedent(clause, head.from)?.name !== 'side';
    return head?.name !== 'side';
}
/** The subject of a passive, which may stand in the statement before: `the marks are ours and may not be used`. */
function subjectOf(clause, provision, before) {
    if (before.length > 0)
        return before;
    const previous = clause.provisions[clause.provisions.indexOf(provision) - 1];
    return previous !== undefined && previous.to > clause.own && bans_JOINED.has(clause.words[provision.from]?.word ?? '') ? previous.things : [];
}
const bans_JOINED = wordSet('and or nor but');
const PRONOUNS = wordSet('it them');
const SUBJECTS_OF_PROGRAMS = wordSet('implementation implementations parser server client function compiler method caller callers');
/** What `it` stands for: the last thing named in the statement before. */
function antecedent(clause, before) {
    return clause.provisions.flatMap(({ things }) => things).findLast(thing => thing.to <= before && !find_hasWord(clause, thing, PRONOUNS));
}
function isPassive(clause, { marker }) {
    return find_hasWord(clause, { from: marker.to - 1, to: marker.to + 5 }, wordSet('be been'));
}

;// CONCATENATED MODULE: ./build/osd/shared/fields.js



const EMPTY = wordSet('any whole part full manner form way compliance accordance violation endorse promote construe interpret render increase reduce limit restrict modify advertising publicity advertise sue litigate derive products product order');
const LAWLESS = wordSet('illegal illegally unlawful unlawfully criminal');
const fields_USES = wordSet('use used uses using usage utilize utilized employ employed deploy deployed');
const policies = tagger({
    policy: [
        'acceptable|prohibited|permitted|fair|responsible|ethical use|uses|usage policy|policies|guidelines|terms|restrictions',
        'usage|use|content policy|policies|guidelines',
        'use based restriction|restrictions',
        'use restrictions|limitations',
        'restrictions of|in|set *3 attachment|appendix|annex|exhibit|schedule',
        'prohibited uses|use',
        'aup',
        'code of conduct|ethics',
        'behavioral use',
        'responsible ai',
    ],
});
/** Fields and activities that a clause closes. */
function fieldBans(clause) {
    const found = [
        ...bansWithLead(clause, 'use')
            .filter(ban => !isLawOnly(clause, ban))
            .flatMap(ban => field(clause, ban)),
        ...butNot(clause),
        ...butNotTo(clause),
        ...deniedRights(clause),
        ...subjects(clause),
    ];
    return own(clause, found);
}
/** The field stands behind `for`, `to` or `in`, or is one that licenses are known to close. */
function field(clause, ban) {
    const { act, provision } = ban;
    if (!fields_USES.has(clause.words[act.from]?.word ?? '') && clause.own === 0 && !harmful(provision.scopes, act.to, provision.body.to))
        return [];
    if (isSubjectMatter(clause, ban))
        return [];
    const harm = harmful(provision.scopes, Math.max(act.to, clause.own), provision.body.to) ?? harmful(provision.scopes, provision.body.from, act.from);
    if (harm && isMisleading(clause, harm))
        return [];
    if (harm)
        return [find_span(act, harm, provision.marker)];
    if (ban.consent || provision.marker.from >= act.to)
        return [];
    if (isListedPurpose(clause, ban))
        return [find_span(provision.marker, act, { from: clause.own, to: clause.own + 3 })];
    const from = Math.max(act.to, clause.own);
    const within = placeOfUse(clause, ban);
    if (within)
        return [find_span(provision.marker, act, within)];
    const toward = wordAt(clause, { from, to: Math.min(from + (act.from < clause.own ? 3 : 9), provision.body.to) }, wordSet('for to'));
    const next = { from: toward + 1, to: toward + 3 };
    if (act.from >= clause.own && isOtherObject(clause, ban, toward))
        return [];
    return toward >= 0 && !find_hasWord(clause, next, EMPTY) && toward + 1 < provision.body.to ? [find_span(provision.marker, act, next)] : [];
}
const MEANS = wordSet('measures means signatures verification mechanisms encryption techniques');
/** `must not use signatures to prevent changes`: what is used is not the work. */
function isOtherObject(clause, { act, provision }, toward) {
    return act.from >= provision.marker.to && find_hasWord(clause, { from: act.to, to: toward }, MEANS);
}
/** `may not be used in mass mailings`: the field stands behind `in`. */
function placeOfUse(clause, { act, provision }) {
    const from = Math.max(act.to, clause.own);
    const at = wordAt(clause, { from, to: Math.min(from + 5, provision.body.to) }, wordSet('in within'));
    // `should not be used in production`, `in normal use` give advice.
    if (find_hasWord(clause, provision.marker, wordSet('should')))
        return undefined;
    if (at < 0 || at + 1 >= provision.body.to || find_hasWord(clause, { from: at + 1, to: at + 4 }, EMPTY))
        return undefined;
    return find_hasWord(clause, { from: at + 1, to: at + 2 }, wordSet('the this your its their connection conjunction combination'))
        ? undefined
        : { from: at, to: at + 3 };
}
/** `This license does not cover the use of personal data`: what is licensed, not what for. */
function isSubjectMatter(clause, { act, provision }) {
    const covers = find_hasWord(clause, { from: provision.marker.to - 1, to: provision.marker.to + 3 }, wordSet('cover right include'));
    return covers && (clause.words[act.to]?.word === 'of' || act.to === clause.own);
}
/** `in a manner that appears misleading`: what is shown must not be misrepresented. */
function isMisleading(clause, harm) {
    return (find_hasWord(clause, harm, wordSet('misleading deceptive')) && find_hasWord(clause, { from: harm.from - 4, to: harm.from }, wordSet('manner way')));
}
const fields_PURPOSE = wordSet('in for to as by with that which');
/** An item of a list of forbidden uses: `to spread lies`. */
function isListedPurpose(clause, { act }) {
    const own = clause.words[clause.own];
    return (act.to <= clause.own &&
        own !== undefined &&
        fields_PURPOSE.has(own.word) &&
        !find_hasWord(clause, { from: clause.own, to: clause.own + 3 }, wordSet('endorse promote advertise compliance accordance')));
}
function harmful(scopes, from, to) {
    return scopes.find(scope => scope.name === 'harm' && scope.from >= from && scope.to <= to);
}
/** Illegal use alone is a matter of the law, not of the license. */
function isLawOnly(clause, { provision, act }) {
    const harms = provision.scopes.filter(scope => scope.name === 'harm');
    const lawless = harms.filter(scope => LAWLESS.has(clause.words[scope.from]?.word ?? ''));
    const law = find_hasWord(clause, { from: act.to, to: act.to + 14 }, wordSet('law laws regulation regulations'));
    return clause.own === 0 && (lawless.length > 0 || law) && lawless.length === harms.length;
}
/** `for good, not evil`, `for anything except evil`. */
function butNot(clause) {
    return terms(clause).flatMap(provision => {
        if (provision.force === 'forbids')
            return [];
        const used = provision.acts.find(act => act.name === 'use');
        const turn = wordAt(clause, { from: used?.to ?? 0, to: provision.to }, wordSet('not except excluding'));
        const turned = clause.words[turn]?.word === 'not' ? 3 : 12;
        const harm = harmful(provision.scopes, turn, Math.min(turn + turned, provision.to));
        const peaceful = provision.scopes.find(scope => scope.name === 'harm' && clause.words[scope.from - 1]?.word === 'non');
        if (used && peaceful && provision.force === 'grants')
            return [find_span(used, peaceful)];
        return used && turn >= 0 && harm ? [find_span(used, harm)] : [];
    });
}
/** `The grant of rights does not include the right to provide an automation service.` */
function deniedRights(clause) {
    return terms(clause).flatMap(({ force, marker, to, ownTerms }) => {
        const denies = force === 'forbids' && find_hasWord(clause, { from: marker.to - 1, to: marker.to }, wordSet('include cover extend'));
        const right = denies && !ownTerms ? wordAt(clause, { from: marker.to, to: marker.to + 3 }, wordSet('right rights')) : -1;
        const verb = { from: right + 2, to: right + 3 };
        if (right < 0 || clause.words[right + 1]?.word !== 'to' || find_hasWord(clause, verb, TRANSFERS))
            return [];
        return find_hasWord(clause, { from: verb.to, to: Math.min(verb.to + 10, to) }, SERVES)
            ? [find_span(marker, { from: right, to: verb.to + 3 })]
            : [];
    });
}
const TRANSFERS = wordSet('sublicense use assign transfer grant');
const SERVES = wordSet('service services product products business offering customers commercial platform');
/** `You may use it, but not to build a marketplace.` */
function butNotTo(clause) {
    const parts = terms(clause);
    return parts.flatMap((provision, n) => {
        const { marker, force, ownTerms } = provision;
        const granted = parts[n - 1];
        const used = granted?.force === 'grants' ? granted.acts.find(act => act.name === 'use') : undefined;
        const next = { from: marker.to + 1, to: marker.to + 3 };
        const turned = force === 'forbids' && !ownTerms && clause.words[marker.from]?.word === 'but';
        return used && turned && find_hasWord(clause, { from: marker.to, to: marker.to + 1 }, wordSet('to for in')) && !find_hasWord(clause, next, EMPTY)
            ? [find_span(used, next)]
            : [];
    });
}
/** `Use for harassment is forbidden`, `Not for use by spammers`. */
function subjects(clause) {
    return terms(clause).flatMap(provision => {
        if (provision.force !== 'forbids' || provision.ownTerms || provision.consent)
            return [];
        const harm = provision.scopes.find(scope => scope.name === 'harm' && scope.to <= provision.marker.from + 1 && scope.from >= provision.body.from);
        const use = provision.scopes.find(scope => scope.name === 'purpose' && harm && distance(scope, harm) < 6);
        if (harm && use)
            return [find_span(harm, use, provision.marker)];
        const purpose = purposeBefore(clause, provision);
        if (purpose)
            return [find_span(purpose, provision.marker)];
        // `No license is granted for use in weapons`, `the license does not extend to uses in the arms industry`
        const { marker, body, to } = provision;
        const denies = find_hasWord(clause, { from: marker.to - 3, to: marker.to }, wordSet('granted extend cover apply include'));
        const closed = denies ? harmful(provision.scopes, Math.max(marker.to, body.from), Math.min(to, marker.to + 12)) : undefined;
        const meant = provision.scopes.find(scope => scope.name === 'purpose' &&
            scope.from >= marker.to &&
            closed &&
            distance(scope, closed) < 6 &&
            clause.words[scope.to]?.word !== 'of');
        return closed && meant ? [find_span(marker, closed, meant)] : [];
    });
}
/** `Use of the database for direct mail is prohibited.` */
function purposeBefore(clause, { marker, from, acts, things, exception }) {
    const use = acts.find(act => act.name === 'use' && act.from - from < 2 && act.to <= marker.from);
    const at = use ? wordAt(clause, { from: use.to, to: Math.min(use.to + 7, marker.from) }, wordSet('for in')) : -1;
    if (!use || at < 0 || exception !== undefined || find_hasWord(clause, { from: at + 1, to: at + 4 }, EMPTY))
        return undefined;
    const named = things.some(thing => thing.name === 'side' && thing.to <= marker.from);
    return named || find_hasWord(clause, { from: at + 1, to: at + 2 }, fields_OTHER) ? undefined : find_span(use, { from: at, to: at + 2 });
}
const fields_OTHER = wordSet('the this your its their such all other source binary');
/** Policies of use that a clause makes part of the license. */
function usePolicies(clause) {
    if (clause.definition)
        return [];
    const found = terms(clause).flatMap(provision => {
        const policy = policies(clause.words).find(tag => tag.from >= provision.from && tag.to <= provision.to);
        const bound = provision.force === 'requires' ||
            provision.force === 'forbids' ||
            find_hasWord(clause, provision, wordSet('incorporated incorporates subject prohibited violates violate apply binding'));
        const marks = find_hasWord(clause, provision, wordSet('trademark trademarks mark marks logo logos mailing community forum lists'));
        return policy && bound && !marks ? [find_span(policy, ...(provision.marker.to > provision.marker.from ? [provision.marker] : []))] : [];
    });
    return own(clause, found);
}
/** Bans of competition with the licensor. */
function competingBans(clause) {
    const found = terms(clause).flatMap(provision => {
        if (provision.force !== 'forbids')
            return [];
        const rival = provision.scopes.find(scope => (scope.name === 'compete' || (isExcept(clause, provision) && (scope.name === 'service' || scope.name === 'product'))) &&
            scope.from >= provision.body.from);
        return rival && !provision.ownTerms ? [find_span(provision.marker, rival)] : [];
    });
    return own(clause, found);
}
/** `to use and copy it, but not in connection with any database product`. */
function isExcept(clause, { marker }) {
    return (clause.words[marker.from]?.word === 'but' &&
        find_hasWord(clause, { from: marker.to, to: marker.to + 3 }, wordSet('connection conjunction combination part')));
}
/** Bans of training or improving models. */
function trainingBans(clause) {
    return bans(clause, 'train').filter(ban => find_hasWord(clause, { from: ban.provision.from, to: ban.provision.to }, wordSet('model models ai ml intelligence network networks learning llm llms systems')));
}
/** `the Service Source Code`, `the source code of the whole service`. */
function isServiceSource(clause, { from, to }) {
    const source = wordAt(clause, { from, to }, wordSet('source'));
    const named = source > 0 && (clause.words[source]?.gap ?? 0) === 0 && clause.words[source - 1]?.word === 'service';
    return source >= 0 && (named || isOfService(clause, source, to));
}
function isOfService(clause, source, to) {
    const service = wordAt(clause, { from: source, to: Math.min(to, source + 8) }, wordSet('service services'));
    return service >= 0 && !find_hasWord(clause, { from: source, to: service }, wordSet('to users recipients'));
}
/** Copyleft that reaches the programs a service is run with. */
function serviceSource(clause) {
    const offered = clause.provisions.flatMap(({ acts }) => acts).find(act => act.name === 'host');
    const asked = clause.provisions.find(provision => provision.force === 'requires' && isServiceSource(clause, provision));
    return offered && asked && !clause.definition ? own(clause, [find_span(offered, asked.marker)]) : [];
}

;// CONCATENATED MODULE: ./build/osd/rules/acceptable-use-policy.js

/** The license takes a policy of allowed or forbidden uses in by reference, or hands such restrictions on. Breaks OSD 6. */
const rule = {
    id: 'acceptable-use-policy',
    breaks: 6,
    also: [5, 7],
    appliesTo: clause => usePolicies(clause)[0],
    examples: {
        breaking: [
            'Your use of the materials must adhere to the Acceptable Use Policy, which is hereby incorporated by reference.',
            'You must include the use-based restrictions of Attachment A in any agreement with your recipients.',
        ],
        harmless: ['You must include this notice in any agreement.', 'Our privacy policy tells how we use your data.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/shared/products.js


const bonds = tagger({
    bond: [
        'with|on|in|within|by|for|of|inside|onto',
        'as *2 part|portion|component of',
        'as|when|if incorporated|integrated|embedded|included in|into|within',
        'in conjunction|combination|connection|association with',
        'together|along with',
    ],
    part: [
        'as *2 part|portion|component of',
        'bundled with|as',
        'embedded in|within',
        'incorporated in|into',
        'as|when|if incorporated|integrated|embedded|included in|into|within',
        'in conjunction|combination|connection|association with',
        'together with',
    ],
    useWith: ['use|used|using|uses|run|operate|operates|operation|interoperate|execute|executed|work|function *5 with|on'],
});
const OPEN = wordSet('his any all other various every different each variety range many most several');
/** Devices, services and products that a grant is bound to. */
function productLimits(clause) {
    const tags = bonds(clause.words);
    const found = terms(clause).flatMap(provision => {
        if (provision.force === 'forbids' && !provision.ownTerms)
            return ofOthers(clause, provision);
        if (provision.force === 'forbids' || (provision.force === 'none' && !provision.modals.some(tag => tag.name === 'offers')))
            return [];
        const granting = provision.acts.some(act => ['use', 'distribute', 'copy'].includes(act.name));
        if (!granting)
            return [];
        return [...onlyWith(clause, provision, tags), ...suppliedFor(clause, provision, tags)];
    });
    return own(clause, found);
}
/** `Use on hardware of other manufacturers is excluded.` */
function ofOthers(clause, { scopes, acts, marker }) {
    const good = scopes.find(scope => (scope.name === 'product' || find_hasWord(clause, scope, wordSet('products'))) &&
        scope.to <= marker.from &&
        find_hasWord(clause, { from: scope.from - 3, to: scope.from }, wordSet('on with in')));
    const other = good && wordAt(clause, { from: good.from - 3, to: Math.min(good.to + 4, marker.from) }, wordSet('other others'));
    return good && other !== undefined && other >= 0 && acts.some(act => act.name === 'use' && act.to <= good.from)
        ? [find_span(good, marker)]
        : [];
}
const products_REACH = 9;
function onlyWith(clause, provision, tags) {
    const goods = provision.scopes.filter(scope => scope.name === 'product' || scope.name === 'named' || scope.name === 'service');
    return provision.modals
        .filter(tag => tag.name === 'only' && clause.words[tag.from - 1]?.word !== 'not')
        .flatMap(only => [...tags, ...(clause.words[only.to - 1]?.word === 'to' ? [{ name: 'bond', from: only.to - 1, to: only.to }] : [])]
        .filter(bond => bond.from >= only.to - 1 && bond.from - only.to <= products_REACH)
        .flatMap(bond => {
        const good0 = goods.find(scope => scope.from >= bond.to &&
            scope.from - bond.to <= 10 &&
            (scope.name !== 'service' || (bond.name === 'part' && !isWork(clause, scope)) || isBrand(clause, scope)));
        const brand = bond.name === 'bond' && !good0 && bond.from - only.to < 4 ? brandAt(clause, bond.to) : undefined;
        const good = good0 ?? brand;
        const any = find_hasWord(clause, { from: bond.to, to: good?.from ?? 0 }, OPEN);
        return good &&
            !any &&
            clause.words[good.from]?.word !== 'source' &&
            !find_hasWord(clause, { from: good.to, to: good.to + 1 }, wordSet('development design')) &&
            !find_hasWord(clause, { from: bond.to, to: good.to }, wordSet('object code form source'))
            ? [find_span(only, good)]
            : [];
    }));
}
/** A name in capitals directly behind `with`: `only with Visual Foo`. */
function brandAt(clause, at) {
    const from = clause.words[at]?.word === 'the' ? at + 1 : at;
    const word = clause.words[from];
    const bound = find_hasWord(clause, { from: at - 1, to: at }, wordSet('with'));
    const thing = clause.provisions.some(({ things }) => things.some(thing => thing.from <= from && thing.to > from));
    return word?.proper && bound && !thing && !products_PLAIN.has(word.word) ? { from, to: from + 1 } : undefined;
}
/** `the Software`: the licensed work itself, not another product. */
function isWork(clause, scope) {
    return (find_hasWord(clause, { from: scope.from - 1, to: scope.from }, wordSet('the this')) &&
        find_hasWord(clause, scope, wordSet('software program code tools')));
}
const OWNERS = wordSet('licensor our vendor manufacturer company');
const products_PLAIN = wordSet('you your licensee licensor respect regard section the licensed covered original open source this free public');
/** `the Databricks Services`: a service with a name. */
function isBrand(clause, scope) {
    const before = clause.words[scope.from - 1];
    return (before !== undefined &&
        before.gap < 3 &&
        ((before.proper && !products_PLAIN.has(before.word)) || OWNERS.has(before.word)) &&
        find_hasWord(clause, scope, wordSet('services service platform platforms cloud products product api apis application applications app store suite studio server console browser environment')));
}
/** `is supplied for use with X's chips`, `you may use it on X's device`. */
function suppliedFor(clause, provision, tags) {
    const granted = provision.force === 'grants' || provision.modals.some(tag => tag.name === 'offers');
    if (!granted)
        return [];
    return tags
        .filter(tag => tag.name === 'useWith' && tag.from >= provision.from && tag.to <= provision.to)
        .flatMap(tag => {
        const good = provision.scopes.find(scope => scope.name === 'product' && scope.from >= tag.to && scope.from - tag.to <= 8);
        const any = find_hasWord(clause, { from: tag.to, to: good?.from ?? 0 }, OPEN) ||
            find_hasWord(clause, tag, wordSet('other')) ||
            find_hasWord(clause, { from: tag.from - 8, to: tag.from }, wordSet('not nor'));
        return good && !any ? [find_span(tag, good)] : [];
    });
}
/** Operating systems that a grant is bound to, or kept from. */
function platformLimits(clause) {
    const found = terms(clause).flatMap(provision => [
        ...runningLimits(clause, provision),
        ...provision.scopes
            .filter(scope => scope.name === 'system')
            .flatMap(system => {
            const used = provision.acts.some(act => act.name === 'use' || act.name === 'distribute' || act.name === 'copy');
            const only = provision.modals.find(tag => tag.name === 'only' && distance(tag, system) <= 6 && clause.words[tag.from - 1]?.word !== 'not');
            const granted = provision.force === 'grants' || provision.force === 'requires' || find_hasWord(clause, provision, wordSet('grant license'));
            if (only && used && granted)
                return [find_span(only, system)];
            const banned = provision.force === 'forbids' &&
                !provision.ownTerms &&
                used &&
                find_hasWord(clause, { from: system.from - 4, to: system.from }, wordSet('on under'));
            const elsewhere = provision.consent && used && clause.words[system.from]?.word === 'other' && clause.words[system.from - 1]?.word === 'on';
            if (elsewhere)
                return [find_span(system, provision.marker)];
            return banned ? [find_span(provision.marker, system)] : [];
        }),
    ]);
    return own(clause, found);
}
/** `only on computers running Foo` */
function runningLimits(clause, { modals, force, from, to, acts }) {
    const only = force === 'grants' ? modals.find(({ name }) => name === 'only') : undefined;
    const run = only ? wordAt(clause, { from: only.to, to: Math.min(only.to + 5, to) }, wordSet('running')) : -1;
    const machine = find_hasWord(clause, { from: run - 2, to: run }, wordSet('computers computer devices device machines machine systems hardware'));
    return only && run >= 0 && machine && acts.some(act => act.name === 'use' && act.from >= from)
        ? [find_span(only, { from: run, to: run + 2 })]
        : [];
}
/** Bans of open source terms around the work. */
function copyleftBans(clause) {
    const found = terms(clause).flatMap(provision => {
        if (provision.force !== 'forbids' || provision.ownTerms || products_isHypothetical(clause, provision))
            return [];
        if (find_hasWord(clause, { from: provision.from, to: provision.marker.from }, wordSet('contribution contributions patches contributor contributors licensor')))
            return [];
        const license = provision.scopes.find(scope => scope.name === 'copyleft' && scope.from >= provision.body.from);
        const tied = find_hasWord(clause, provision, wordSet('link combine combined incorporate subject become require requires required linked integrate merge distributed distribute licensed include used use embed mix'));
        const saved = find_hasWord(clause, { from: provision.marker.to, to: license?.from ?? 0 }, wordSet('except unless only accept prevent prevents'));
        return license &&
            tied &&
            !saved &&
            license.from - provision.marker.to < 40 &&
            (license.to <= clause.own || provision.marker.from >= clause.own || license.from - clause.own < 30)
            ? [find_span(provision.marker, license)]
            : [];
    });
    return own(clause, found);
}
/** `If you wish … not to allow others …` asks what the reader wants. */
function products_isHypothetical(clause, { from, marker }) {
    const wish = wordAt(clause, { from: Math.min(from, marker.from - 30), to: marker.from }, wordSet('wish want decide prefer'));
    return wish >= 0 && find_hasWord(clause, { from: wish - 3, to: wish }, wordSet('if'));
}
const SOFTWARE = wordSet('software programs program packages products applications');
const MEDIA = wordSet('medium media disk disc discs disks cd together alongside bundled beside collection');
/** Terms for other software that stands beside the work. */
function otherSoftware(clause) {
    const found = terms(clause).flatMap(provision => {
        if ((provision.force !== 'requires' && provision.force !== 'forbids') || provision.ownTerms)
            return [];
        const other = otherAt(clause, provision);
        const beside = wordAt(clause, provision, MEDIA);
        const mere = find_hasWord(clause, provision, wordSet('mere aggregation'));
        return other >= 0 && beside >= 0 && !mere ? [find_span(provision.marker, { from: other, to: other + 2 })] : [];
    });
    return own(clause, found);
}
/** `other programs`, `programs of other vendors`, `non-free software`, `all software on the same disk`. */
function otherAt(clause, provision) {
    for (let n = provision.from; n < provision.to; n++) {
        const word = clause.words[n]?.word ?? '';
        const beside = { from: n - 3, to: n + 4 };
        if ((word === 'other' || word === 'nonfree' || word === 'proprietary' || word === 'commercial' || word === 'competing') &&
            find_hasWord(clause, beside, SOFTWARE))
            return n;
        if (word === 'free' && clause.words[n - 1]?.word === 'non' && find_hasWord(clause, beside, SOFTWARE))
            return n;
        if (word === 'all' && find_hasWord(clause, { from: n, to: n + 3 }, SOFTWARE) && find_hasWord(clause, provision, wordSet('same')))
            return n;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/osd/rules/anti-copyleft.js

/** Open source or copyleft licenses beside the work are forbidden. Breaks OSD 9. */
const anti_copyleft_rule = {
    id: 'anti-copyleft',
    breaks: 9,
    also: [3],
    appliesTo: clause => copyleftBans(clause)[0],
    examples: {
        breaking: [
            'You may not combine the SDK with software under a copyleft license.',
            'No use may be made that would subject the software to any open source terms.',
            'Licensee shall not distribute the code in any manner that would cause it to become subject to the GPL.',
        ],
        harmless: ['You may distribute the work under the GNU GPL.', 'If you do not accept the GPL you may not copy the work.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/shared/duties.js


const duties = tagger({
    secret: [
        'confidential information|material|manner|treatment',
        'in *1 strict|strictest|absolute? confidence|secrecy',
        'confidential|confidentiality|secrecy|nondisclosure',
        'keep|keeps|kept|held|remain *1 secret',
        'non disclosure',
        'trade secret|secrets',
        'unauthorized disclosure',
    ],
    keep: [
        'keep|keeps|kept|maintain|maintained|hold|held|treat|treated|protect|protected|contains|contain|contained|disclose|disclosed|safeguard|preserve|includes|is|are',
    ],
    register: [
        'register|registers|registering|registration',
        'registered with|users|user|by',
        'sign|signs|countersign|executed|signing *3 agreement|license|form|contract|copy',
        'signed *2 agreement|license|contract|nda|form',
        'submit|submits|send|return *4 form|agreement|application',
        'sign up',
        'enter|enters *1 into *4 agreement|contract',
        'signature|registration',
        'fill in|out',
    ],
    click: ['click|clicks|clicked|clicking|clickwrap|clickthrough', 'dialog|popup', 'pop up'],
    law: ['law|laws|legislation|regulation|regulations|statutes'],
    obey: ['comply|complies|compliance|accordance|obey|observe|conform|abide|lawful'],
    badge: ['display|displays|displayed|show|shown|prominently|appear|visible'],
    surface: ['logo|logos|badge|banner|interface|ui|screen|splash|website|homepage|app|about', 'built|powered|made with|by'],
    end: ['terminate|terminated|revoke|revoked|withdraw|withdrawn|cancel|rescind|change|changed|modify'],
    atWill: [
        'at any time',
        'at will',
        'sole discretion',
        'with|without or|any *2 cause|reason|notice',
        'for any|no reason',
        'without *1 notice|cause|reason',
    ],
    revocable: ['revocable', 'terminable at'],
    period: ['day|days|month|months|week|weeks|hour|hours'],
    trial: [
        'for less|fewer than',
        'for no|not more|longer than',
        'for up|at to|most',
        'for|than a? *1 period|maximum of',
        'after which',
        'thereafter',
        'trial|evaluation|expire|expires|expired|demo|trialling',
    ],
});
/** More pairs than that in one statement are noise. */
const duties_MOST = 40;
/** Duties to keep the work secret. */
function secrets(clause) {
    return [...undisclosed(clause), ...kept(clause)];
}
const DISCLOSE = wordSet('disclose disclosed reveal revealed divulge divulged');
const RESULTS = wordSet('results result benchmark benchmarks performance');
/** `shall not disclose the software to third parties`, `except to its employees` */
function undisclosed(clause) {
    const found = terms(clause).flatMap(({ force, marker, from, to }) => {
        const at = force === 'forbids' ? wordAt(clause, { from: marker.to, to: Math.min(marker.to + 12, to) }, DISCLOSE) : -1;
        if (at < 0 || find_hasWord(clause, { from, to }, RESULTS))
            return [];
        const whom = wordAt(clause, { from: at, to }, wordSet('third others anyone anybody person persons party except'));
        const what = find_hasWord(clause, { from: marker.to, to }, wordSet('software code source program materials information technology product documentation data contents document'));
        return what && whom >= 0 ? [find_span(marker, { from: at, to: whom + 1 })] : [];
    });
    return own(clause, found);
}
function kept(clause) {
    return pairs(clause, 'secret', 'keep', 12, ({ force }) => force !== 'grants')
        .filter(found => !find_hasWord(clause, { from: found.to, to: found.to + 6 }, wordSet('accepted welcome')))
        .filter(found => !find_hasWord(clause, { from: found.from - 2, to: found.from }, wordSet('we our')))
        .filter(found => !(find_hasWord(clause, { from: found.from, to: found.from + 1 }, wordSet('contain contains')) &&
        clause.words[found.from - 1]?.word === 'not'))
        .filter(found => !find_hasWord(clause, found, wordSet('not none no')) || find_hasWord(clause, found, wordSet('disclose disclosed disclosure')));
}
/** Duties to register, to sign, or to ask for a license of one's own. */
function registrations(clause) {
    const tags = duties(clause.words);
    const found = terms(clause).flatMap(provision => {
        const register = duties_inside(tags, provision, 'register')[0];
        if (provision.force === 'requires' && provision.consent && isEachUser(clause, provision))
            return [find_span(provision.marker, ...provision.modals.filter(tag => tag.name === 'consent'))];
        const asked = (provision.force === 'requires' && !find_hasWord(clause, provision.marker, wordSet('should'))) ||
            provision.modals.some(tag => tag.name === 'only') ||
            provision.consent ||
            (register !== undefined && find_hasWord(clause, { from: register.from - 3, to: register.from }, wordSet('conditional subject'))) ||
            (register !== undefined && clause.words[register.from - 1]?.word === 'upon' && clause.words[register.from - 2]?.word === 'only');
        if (!register ||
            !asked ||
            (provision.force === 'none' && provision.modals.some(tag => tag.name === 'no')) ||
            (find_hasWord(clause, register, wordSet('enter enters')) &&
                (register.from < provision.marker.to || register.from - provision.marker.to > 2)) ||
            find_hasWord(clause, { from: provision.from, to: provision.marker.from }, wordSet('contributors contributor contributions licensor')) ||
            find_hasWord(clause, { from: register.from - 2, to: register.to + 2 }, wordSet('trademark trademarks mark marks copyright not office')) ||
            find_hasWord(clause, provision, wordSet('forum forums newsletter mailing updates blanks')))
            return [];
        return [find_span(register, ...(provision.marker.to > provision.marker.from ? [provision.marker] : []))];
    });
    return own(clause, found);
}
const OTHER_WAYS = wordSet('copying downloading using installing accessing');
/** `each user must apply for a license` */
function isEachUser(clause, provision) {
    const before = { from: provision.from, to: provision.marker.from };
    return (find_hasWord(clause, before, wordSet('each every')) &&
        find_hasWord(clause, before, wordSet('user recipient person licensee users')) &&
        find_hasWord(clause, provision, wordSet('license')));
}
/** Duties to have recipients click. */
function clickWraps(clause) {
    const tags = duties(clause.words);
    const found = terms(clause).flatMap(provision => {
        const click = duties_inside(tags, provision, 'click')[0];
        return click &&
            click.from >= provision.marker.from &&
            provision.force === 'requires' &&
            !find_hasWord(clause, provision.marker, wordSet('should please')) &&
            !clause.words.some(({ word }, n) => OTHER_WAYS.has(word) && ['or', 'by'].includes(clause.words[n - 1]?.word ?? ''))
            ? [find_span(click, provision.marker)]
            : [];
    });
    return own(clause, found);
}
/** The law as a condition. */
function lawConditions(clause) {
    return pairs(clause, 'law', 'obey', 8, ({ force, acts }) => force !== 'none' && acts.some(act => act.name === 'use' || act.name === 'distribute'));
}
/** Names and logos that a product must show. */
function badges(clause) {
    return pairs(clause, 'badge', 'surface', 14, ({ force }) => force === 'requires');
}
/** Grants that can be taken back at will. */
function revocations(clause) {
    const revocable = duties(clause.words).filter(tag => tag.name === 'revocable');
    return [
        ...pairs(clause, 'end', 'atWill', 12, ({ acts }) => acts.length >= 0).filter(() => find_hasWord(clause, { from: 0, to: clause.words.length }, wordSet('license agreement rights permission'))),
        ...own(clause, revocable),
    ];
}
/** Periods after which use must end. */
function trials(clause) {
    return pairs(clause, 'period', 'trial', 8, provision => provision.acts.some(act => act.name === 'use') || find_hasWord(clause, provision, wordSet('term copy version edition key')));
}
function pairs(clause, a, b, reach, holds) {
    const tags = duties(clause.words);
    for (const provision of terms(clause).filter(holds)) {
        const seconds = duties_inside(tags, provision, b).slice(0, duties_MOST);
        for (const first of duties_inside(tags, provision, a).slice(0, duties_MOST)) {
            const second = seconds.find(tag => distance(first, tag) <= reach && Math.max(first.to, tag.to) > clause.own);
            if (second)
                return [find_span(first, second)];
        }
    }
    return [];
}
function duties_inside(tags, { from, to }, name) {
    return tags.filter(tag => tag.name === name && tag.from >= from && tag.to <= to);
}

;// CONCATENATED MODULE: ./build/osd/rules/badge.js

/** A name or logo must be shown on the product's surface above a size. A concern: it touches OSD 5, 6 and 10. */
const badge_rule = {
    id: 'badge',
    breaks: 10,
    weight: 'concern',
    appliesTo: clause => badges(clause)[0],
    examples: {
        breaking: [
            'If your product has more than 100 million monthly active users, you shall prominently display "Example" on its user interface.',
        ],
        harmless: ['You must retain the copyright notice.', 'You may display the logo.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/benchmark-publication.js

/** Measuring the program and telling the result needs leave. Breaks OSD 6. */
const benchmark_publication_rule = {
    id: 'benchmark-publication',
    breaks: 6,
    appliesTo: clause => bans(clause, 'benchmark')[0],
    examples: {
        breaking: [
            'You may not publish benchmark results of the software without our consent.',
            'Disclosure of performance test results is prohibited.',
        ],
        harmless: ['Benchmarks may be published freely.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/click-wrap.js

/** Recipients must be shown a dialog and click. Breaks OSD 10. */
const click_wrap_rule = {
    id: 'click-wrap',
    breaks: 10,
    also: [7],
    appliesTo: clause => clickWraps(clause)[0],
    examples: {
        breaking: [
            'Every recipient must click "I agree" in a dialog before the software is installed.',
            'You shall ensure that users accept these terms through a click-through window.',
        ],
        harmless: ['By clicking on the ACCEPT button, or by copying or using the software, you agree to the terms.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/shared/carve-outs.js

const WHOLE = wordSet('any all every');
const OF_WHAT = wordSet('purpose purposes use uses rights right way');
const TAKING = wordSet('except excepting other others excluding but');
/** `except as permitted`, `other than that part` take nothing out. */
const ASIDE = wordSet('in under if where that not when this');
const REFERS = wordSet('as to');
const TOLD = wordSet('permitted provided stated set described expressly explicitly otherwise required allowed specified noted the');
/** How many words behind `except` belong to it. */
const carve_outs_REACH = 14;
/** Acts that are left out of a grant of everything: `for any purpose other than distributing it`. */
function actsLeftOut(clause, ...kinds) {
    return leftOut(clause, ({ acts }, { from, to }) => acts.find(act => kinds.includes(act.name) && act.from >= from && act.from < to));
}
/** Fields, rivals and sizes that are: `for any purpose except a competing use`. */
function scopesLeftOut(clause, ...kinds) {
    return leftOut(clause, ({ scopes }, { from, to }) => scopes.find(scope => kinds.includes(scope.name) && scope.from >= from && scope.to <= to));
}
function leftOut(clause, find) {
    const found = (carve_outs_isOfPurpose(clause) ? clause.provisions : terms(clause)).flatMap(provision => {
        const { modals, force, to } = provision;
        if (force === 'forbids' || force === 'requires')
            return [];
        return modals
            .filter(tag => (tag.name === 'exception' || tag.name === 'otherThan') && isTaking(clause, provision, tag))
            .flatMap(tag => {
            const taken = find(provision, { from: tag.to, to: Math.min(tag.to + carve_outs_REACH, to) });
            return taken ? [find_span(tag, taken)] : [];
        });
    });
    return own(clause, found);
}
/** `"Permitted Purpose" means any purpose except …`: the grant names nothing but this word. */
function carve_outs_isOfPurpose({ definition, words, own: from }) {
    const means = words.findIndex(({ word }, n) => n >= from && (word === 'means' || word === 'mean'));
    return (definition && means >= 0 && words.slice(from, means).some(({ word }) => word === 'purpose' || word === 'purposes' || word === 'use'));
}
function isTaking(clause, { from: start }, { from, to }) {
    if (!find_hasWord(clause, { from, to: from + 1 }, TAKING) || find_hasWord(clause, { from: to, to: to + 2 }, ASIDE))
        return false;
    if (find_hasWord(clause, { from: to, to: to + 1 }, REFERS) && find_hasWord(clause, { from: to + 1, to: to + 2 }, TOLD))
        return false;
    for (let n = Math.max(start, from - 12); n < from; n++) {
        const word = clause.words[n]?.word ?? '';
        if (word === 'everything' || word === 'anything' || (WHOLE.has(word) && find_hasWord(clause, { from: n + 1, to: n + 3 }, OF_WHAT)))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/osd/rules/competing-use.js


/** The work may not be used against its owner's business: competing products, excluded purposes. Breaks OSD 6. */
const competing_use_rule = {
    id: 'competing-use',
    breaks: 6,
    also: [5, 9],
    appliesTo: clause => competingBans(clause)[0] ?? scopesLeftOut(clause, 'compete')[0],
    examples: {
        breaking: [
            'You may not use the software to build a product that competes with ours.',
            'Licensee shall not exercise the license for an Excluded Purpose.',
            'You may use the software for any purpose, except to offer a product that competes with it.',
            'Any purpose other than a Competing Use is permitted.',
            'The grant is given, but not in connection with any competing product or service.',
        ],
        harmless: [
            'The parties compete in the market.',
            'You may use it for any purpose, except as stated in section 3.',
            'The courts of competent jurisdiction may not be excluded.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/confidentiality.js

/** The work must be kept secret. Breaks OSD 7, and OSD 1 with it. */
const confidentiality_rule = {
    id: 'confidentiality',
    breaks: 7,
    also: [1],
    appliesTo: clause => secrets(clause)[0],
    examples: {
        breaking: [
            'Recipient shall keep the software in strict confidence and not disclose it to any third party.',
            'You agree to protect the source code from unauthorized disclosure.',
            'This file contains trade secrets and confidential information of Example Inc.',
        ],
        harmless: ['The reporter may keep his name confidential.', 'Nothing here is a secret.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/shared/forms.js



const forms_forms = tagger({
    compiled: [
        'binary|object|executable|compiled|machine form|forms|code|format|version|versions|only|files',
        'binaries|bytecode|executables',
        'compiled|executable',
        'binary',
    ],
    source: ['source|sources'],
    intact: [
        'unmodified|unaltered|unchanged|intact|untouched|unedited|unadulterated',
        'without any|further|additional? modification|modifications|change|changes|alteration|alterations|altering|modifying',
        'not be|been|is|are? modified|altered|changed|edited|tampered',
        'left|kept|leave|keep *3 as it|they is|are|were',
        'in its|their entirety',
        'in full without changes|modification|alteration',
        'versions|copies|files *1 released|issued|published|distributed by *1 author|authors|licensor|vendor',
        'in its|their original|complete|entire|present form|state|condition',
        'no *2 is|are|be changed|modified|altered',
        'nothing *4 added|removed|changed|altered|deleted',
        'verbatim copies|copy|form',
    ],
});
/** Grants of compiled code alone, and bans of passing source on. */
function binaryOnly(clause) {
    const tags = forms_forms(clause.words);
    const found = terms(clause).flatMap(provision => {
        const inside = tags.filter(tag => tag.from >= provision.from && tag.to <= provision.to);
        const only = provision.modals.find(tag => tag.name === 'only');
        const forms = inside.filter(tag => tag.name === 'compiled');
        const compiled = forms.find(tag => only && distance(only, tag) <= 5) ?? forms[0];
        const source0 = inside.find(tag => tag.name === 'source');
        // `the binaries may be passed on; the sources may not`
        if (source0 && provision.force === 'forbids' && provision.marker.to === provision.to && source0.to === provision.marker.from)
            return [find_span(source0, provision.marker)];
        if (source0 && clause.words[provision.marker.from]?.word === 'but' && source0.from >= provision.marker.to)
            return [find_span(provision.marker, source0)];
        if (!compiled || provision.force === 'forbids' || clause.alternative)
            return [];
        const source = tags.some(tag => tag.name === 'source' && tag.from >= provision.from && !isLeftOut(clause, tag.from));
        const passing = provision.acts.some(act => act.name === 'distribute' || act.name === 'copy' || act.name === 'use');
        const licensed = find_hasWord(clause, { from: provision.from, to: compiled.from }, wordSet('license grant right rights'));
        const bound = only && distance(only, compiled) <= 5 ? only : undefined;
        if (bound && (passing || find_hasWord(clause, provision, RECEIVES) || (licensed && provision.force !== 'none')) && !source)
            return [find_span(bound, compiled)];
        const permitted = find_hasWord(clause, provision.marker, wordSet('permitted allowed granted')) &&
            compiled.from < provision.marker.from &&
            !find_hasWord(clause, provision, wordSet('exception'));
        return permitted && passing && !source && provision.from === 0 ? [find_span(compiled, provision.marker)] : [];
    });
    const withheld = bans(clause, 'distribute', 'copy').filter(ban => isOfSource(clause, ban) && !find_hasWord(clause, ban.provision, EXPORT));
    return own(clause, [...found, ...withheld]);
}
const RECEIVES = wordSet('receive receives delivered');
const LEFT_OUT = wordSet('not no excluding excludes exclude without except nor');
/** `and excludes the source`, `but not source` */
function isLeftOut(clause, at) {
    const before = find_hasWord(clause, { from: at - 1, to: at }, wordSet('the any')) ? at - 1 : at;
    return find_hasWord(clause, { from: before - 1, to: before }, LEFT_OUT);
}
/** The ban is about source code. */
function isOfSource(clause, { act, provision }) {
    const behind = wordAt(clause, { from: act.from, to: Math.min(act.to + 6, provision.to) }, wordSet('source sources'));
    const before = wordAt(clause, { from: subjectFrom(clause, provision), to: act.from }, wordSet('source sources'));
    const both = find_hasWord(clause, provision, wordSet('binary object executable compiled'));
    return (behind >= 0 || before >= 0) && !both && !find_hasWord(clause, provision, wordSet('notice notices name'));
}
/** `Source code may be read but shall not be republished`: the subject stands in the statement before. */
function subjectFrom({ provisions, words }, provision) {
    const joined = ['but', 'and', 'or'].includes(words[provision.from]?.word ?? '');
    return joined ? (provisions[provisions.indexOf(provision) - 1]?.from ?? provision.from) : provision.from;
}
const EXPORT = wordSet('export reexport exported');
const forms_CHANGED = wordSet('modified changed altered adapted derivative derived patched');
/** The ban is about changed versions alone. */
function isOfChanges(clause, { act, provision }) {
    const object = { from: act.to, to: Math.min(act.to + 4, provision.to) };
    if (find_hasWord(clause, object, wordSet('unmodified unaltered unchanged without')))
        return false;
    if (find_hasWord(clause, { from: Math.max(provision.marker.to, act.from - 4), to: act.from }, forms_CHANGED) && act.from - provision.marker.to < 5)
        return true;
    return (find_hasWord(clause, object, forms_CHANGED) ||
        find_hasWord(clause, { from: provision.from, to: Math.min(provision.marker.from, provision.from + 6) }, forms_CHANGED) ||
        find_hasWord(clause, { from: provision.from, to: Math.min(provision.marker.from, provision.from + 2) }, wordSet('changes modifications')));
}
/** Conditions by which copies must stay as they are. */
function unmodified(clause) {
    const tags = forms_forms(clause.words).filter(tag => tag.name === 'intact');
    const found = terms(clause).flatMap(provision => tags
        .filter(tag => tag.from >= provision.from && tag.to <= provision.to && isCondition(clause, provision, tag))
        .map(tag => find_span(tag, { from: Math.max(provision.from, tag.from - 6), to: tag.to })));
    return own(clause, found);
}
function isCondition(clause, provision, tag) {
    if (provision.force === 'forbids' || isEither(clause, tag) || isAside(clause, provision, tag))
        return false;
    const lead = wordAt(clause, { from: 0, to: tag.from }, wordSet('provided only long if must shall condition conditions except keep providing retain leave remain'));
    const before = provision.things.filter(thing => thing.to <= tag.from);
    const near = before.at(-1);
    const copies = find_hasWord(clause, { from: tag.to, to: tag.to + 1 }, wordSet('copy copies version'));
    const limited = find_hasWord(clause, { from: tag.from - 8, to: tag.to + 2 }, wordSet('only solely'));
    if ((copies || find_hasWord(clause, tag, wordSet('verbatim'))) && !limited)
        return false;
    if (find_hasWord(clause, { from: tag.from - 5, to: tag.from }, wordSet('this')) &&
        find_hasWord(clause, { from: tag.from - 6, to: tag.from }, wordSet('include')))
        return false;
    if (near?.name === 'side' || before.some(thing => thing.name === 'side' && tag.from - thing.to < 8))
        return false;
    if (find_hasWord(clause, { from: tag.from - 4, to: nextPart(clause, tag.to) }, wordSet('notice notices name copyright license header headers')))
        return false;
    if (before[0]?.name === 'side')
        return false;
    const granting = provision.force === 'grants' &&
        tag.from < provision.marker.from &&
        provision.acts.some(act => act.name === 'distribute' || act.name === 'use' || act.name === 'copy');
    if (limited && provision.force === 'grants')
        return true;
    const told = provision.force === 'grants' && tag.from - provision.marker.to < 4 && find_hasWord(clause, tag, wordSet('full'));
    return lead >= 0 || told || (granting && !provision.acts.some(act => act.name === 'modify' && act.from < tag.from));
}
/** `not altered in any way, nor its notices obscured`: what is joined is another matter. */
function nextPart(clause, from) {
    for (let n = from; n < from + 6; n++)
        if (clause.words[n]?.word === 'nor')
            return n;
    return from + 6;
}
/** `not just the unmodified files`, `if it is passed on in its original form`, `together with an unchanged copy`, `an unmodified form of this license`. */
function isAside(clause, { from }, tag) {
    const before = { from: Math.max(from, tag.from - 4), to: tag.from };
    const not = wordAt(clause, before, wordSet('not'));
    return ((not >= 0 && find_hasWord(clause, { from: not + 1, to: not + 2 }, wordSet('just only merely'))) ||
        find_hasWord(clause, { from: tag.from - 7, to: tag.from }, wordSet('together along')) ||
        find_hasWord(clause, before, wordSet('also')) ||
        (find_hasWord(clause, { from, to: tag.from }, wordSet('if when')) && !find_hasWord(clause, { from, to: tag.from }, wordSet('only'))) ||
        find_hasWord(clause, { from: tag.to, to: tag.to + 4 }, wordSet('agreement license')));
}
/** `with or without modification`, `modified or unmodified`, `this font or unaltered parts of it`. */
function isEither(clause, tag) {
    if (find_hasWord(clause, { from: tag.from - 3, to: tag.from }, wordSet('whether either with')))
        return true;
    if (find_hasWord(clause, { from: tag.from - 1, to: tag.from }, wordSet('or')) && !find_hasWord(clause, tag, wordSet('without not in')))
        return true;
    const either = find_hasWord(clause, { from: tag.from - 2, to: tag.from }, wordSet('or and')) ||
        find_hasWord(clause, { from: tag.to, to: tag.to + 2 }, wordSet('or and'));
    return either && find_hasWord(clause, { from: tag.from - 4, to: tag.to + 5 }, forms_CHANGED) && !find_hasWord(clause, tag, forms_CHANGED);
}
/** Copies or machines are counted. */
function countedCopies(clause) {
    const found = terms(clause).flatMap(provision => provision.scopes
        .filter(scope => scope.name === 'number')
        .flatMap(number => {
        const at = wordAt(clause, { from: number.to, to: number.to + 4 }, forms_COUNTED);
        const before = wordAt(clause, { from: number.from - 8, to: number.from }, forms_COUNTED);
        if (before >= 0 && find_hasWord(clause, { from: number.from - 3, to: number.from }, wordSet('limited restricted confined')))
            return [find_span(number, { from: before, to: before + 1 })];
        const acted = provision.acts.some(act => act.name === 'copy' || act.name === 'use');
        const bound = provision.force === 'grants' ||
            (provision.force === 'forbids' && find_hasWord(clause, { from: number.from - 4, to: number.from }, wordSet('than')));
        const open = find_hasWord(clause, { from: number.from - 3, to: at }, wordSet('least or any each every with')) ||
            find_hasWord(clause, { from: at, to: at + 4 }, wordSet('license agreement notice'));
        const technical = find_hasWord(clause, provision.marker, wordSet('can')) &&
            find_hasWord(clause, { from: provision.marker.to, to: provision.marker.to + 3 }, wordSet('loaded open active running'));
        if (technical)
            return [];
        return at >= 0 && acted && bound && !open && forms_isLimiting(clause, provision) ? [find_span(number, { from: at, to: at + 1 })] : [];
    }));
    return own(clause, found);
}
const forms_COUNTED = wordSet('copy copies computer computers machine machines workstation device cpu backup installation installations user');
function forms_isLimiting(clause, provision) {
    return (provision.force === 'forbids' ||
        provision.modals.some(tag => tag.name === 'only') ||
        find_hasWord(clause, provision, wordSet('backup archival single workstation')) ||
        find_hasWord(clause, { from: provision.marker.to, to: provision.to }, wordSet('up maximum')));
}

;// CONCATENATED MODULE: ./build/osd/rules/copy-limit.js

/** Only a counted number of copies or installations is allowed. Breaks OSD 1. */
const copy_limit_rule = {
    id: 'copy-limit',
    breaks: 1,
    also: [5],
    appliesTo: clause => countedCopies(clause)[0],
    examples: {
        breaking: [
            'You may make one copy of the software solely for backup purposes.',
            'The software may be installed on a single computer only.',
            'You may not make more than three copies of the program.',
        ],
        harmless: ['You must include a copy of this license with each copy of the software.', 'You may make any number of copies.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/shared/limits.js

/** How far a word of limiting reaches: `only for research, teaching and other non-commercial work`. */
const limits_REACH = 12;
/** The scopes of the given kinds to which a clause limits what it grants. */
function limits(clause, ...kinds) {
    // `this alternative is allowed only for …`: other ways stay open.
    if (clause.alternative || find_hasWord(clause, { from: clause.own, to: clause.words.length }, wordSet('alternative')))
        return [];
    const found = terms(clause).flatMap(provision => {
        const everything = provision.scopes.some(scope => scope.name === 'everything' && scope.to > clause.own);
        return provision.scopes.filter(scope => kinds.includes(scope.name)).flatMap(scope => limit(clause, provision, scope, everything));
    });
    return own(clause, found);
}
/** The word of limiting that a scope stands beside. */
function limiter(clause, { modals, force }, scope, reach = limits_REACH) {
    return modals.find(tag => ((tag.name === 'only' && force !== 'forbids') || (tag.name === 'otherThan' && force === 'forbids')) &&
        distance(tag, scope) <= reach &&
        clause.words[tag.from - 1]?.word !== 'not');
}
function limit(clause, provision, scope, everything) {
    if (limits_isOfName(clause, scope))
        return [];
    const { marker, force, acts } = provision;
    if (everything ||
        find_hasWord(clause, { from: provision.from, to: provision.from + 2 }, wordSet('exception exceptions')) ||
        find_hasWord(clause, { from: scope.to, to: scope.to + 1 }, wordSet('expense expenses information data injury property names name')))
        return [];
    const near = limiter(clause, provision, scope);
    const ends = [scope, ...(marker.to > marker.from && distance(marker, scope) < 30 ? [marker] : [])];
    const told = force === 'none' &&
        near !== undefined &&
        (find_hasWord(clause, { from: near.from - 1, to: near.from }, wordSet('is are was were been designed')) ||
            find_hasWord(clause, { from: provision.from, to: near.from }, wordSet('was were')));
    const offered = provision.modals.some(tag => tag.name === 'offers') || find_hasWord(clause, { from: scope.to, to: scope.to + 1 }, wordSet('users user'));
    if (isOnlyExcepted(clause, provision, scope))
        return [find_span(...ends)];
    if (force === 'grants' && isOpenEnd(clause, provision))
        return [];
    if (force === 'requires' &&
        scope.name === 'internal' &&
        find_hasWord(clause, scope, wordSet('inside within')) &&
        isUseAsked(clause, provision))
        return [find_span(...ends)];
    if (near && !told && (acts.length > 0 || offered || provision.scopes.some(other => other.name === 'purpose') || force === 'grants'))
        return [find_span(...ends, near)];
    if (provision.exception !== undefined && provision.exception.from > marker.to && provision.exception.from < scope.from)
        return [];
    const nonProduction = find_hasWord(clause, scope, wordSet('production nonproduction')) &&
        find_hasWord(clause, { from: scope.to - 1, to: scope.to + 2 }, wordSet('use uses purposes environment environments system systems'));
    if (force === 'grants' && nonProduction)
        return [find_span(...ends)];
    const asked = force === 'requires' && isUseAsked(clause, provision);
    return (force === 'grants' || asked) && (isForPurpose(clause, provision, scope) || isInKind(clause, provision, scope))
        ? [find_span(...ends)]
        : [];
}
/** `may not use it except for evaluation` */
function isOnlyExcepted(clause, { force, exception, acts, marker, things, ownTerms }, scope) {
    if (force !== 'forbids' || ownTerms || exception === undefined || scope.from <= exception.from || scope.from - exception.from > 5)
        return false;
    const used = acts.some(act => act.name === 'use' && act.from >= marker.to && act.to <= exception.from);
    const work = things.find(thing => thing.from >= marker.to);
    return used && work?.name === 'work' && find_hasWord(clause, { from: exception.from + 1, to: exception.from + 3 }, wordSet('for in'));
}
/** `Sony Computer Entertainment, Incorporated` */
function limits_isOfName(clause, { from, to }) {
    return (clause.words[from]?.proper === true &&
        (clause.words[from - 1]?.proper === true || clause.words[to]?.proper === true) &&
        find_hasWord(clause, { from: to, to: to + 2 }, wordSet('inc incorporated corp corporation ltd llc gmbh')));
}
/** `shall use the software for …`, `is to be used within …` */
function isUseAsked(clause, { marker, acts, things }) {
    const use = acts.find(act => act.name === 'use' && act.from >= marker.to && act.from - marker.to < 2);
    const object = use && things.find(thing => thing.from >= use.to || thing.to <= marker.from);
    return use !== undefined && object?.name === 'work' && !find_hasWord(clause, marker, wordSet('should please'));
}
/** `in your own non-commercial productions` */
function isInKind(clause, { acts, force }, scope) {
    const at = wordAt(clause, { from: scope.from - 4, to: scope.from }, wordSet('in for within on'));
    const used = acts.some(act => act.name === 'use' && at >= act.to && at - act.to < 5);
    return (force === 'grants' &&
        scope.name === 'noncommercial' &&
        at >= 0 &&
        used &&
        !find_hasWord(clause, { from: at, to: scope.from }, wordSet('any or and')));
}
/** `for research and for any other purpose` */
function isOpenEnd(clause, { modals }) {
    return modals.some(tag => tag.name === 'otherThan' &&
        clause.words[tag.to - 2]?.word === 'other' &&
        find_hasWord(clause, { from: tag.from - 1, to: tag.from + 1 }, wordSet('and or')) &&
        !find_hasWord(clause, { from: tag.from - 3, to: tag.from }, wordSet('not no')));
}
/** `for research and teaching purposes`: the scope stands between `for` and a word for purpose. */
/** `collected for research purposes` tells where the work comes from. */
const ORIGINS = wordSet('collected developed written made created designed built funded gathered recorded');
const LEISURE = wordSet('entertainment amusement pleasure enjoyment study');
const ADDING = wordSet('notwithstanding additionally furthermore');
function isForPurpose(clause, provision, scope) {
    const behind = provision.scopes.find(other => other.name === 'purpose' && other.from >= scope.from && other.from <= scope.to + 6);
    // `for the purpose of evaluation`, `for its internal operations`
    const before = provision.scopes.find(other => other.name === 'purpose' &&
        find_hasWord(clause, other, wordSet('purpose purposes')) &&
        scope.from - other.to < 3 &&
        other.to <= scope.from);
    const own = scope.name === 'internal' && find_hasWord(clause, { from: scope.to, to: scope.to + 2 }, wordSet('operations business needs requirements'));
    const leisure = find_hasWord(clause, scope, LEISURE) && clause.words[scope.to]?.word !== 'or';
    const purpose = behind ?? before ?? (own || leisure ? scope : undefined);
    const [head] = clause.words.slice(Math.max(clause.own, provision.from));
    // What is granted besides, or to the licensor (`my personal use`), narrows nothing.
    const adds = find_hasWord(clause, { from: provision.from, to: scope.from }, wordSet('including')) || ADDING.has(head?.word ?? '');
    const mine = find_hasWord(clause, { from: scope.from - 2, to: scope.from }, wordSet('my our'));
    const at = wordAt(clause, { from: scope.from - 7, to: scope.from }, wordSet('for'));
    const origin = find_hasWord(clause, { from: at - 1, to: at }, ORIGINS);
    return purpose !== undefined && !adds && !mine && at >= 0 && !origin;
}

;// CONCATENATED MODULE: ./build/osd/rules/evaluation-only.js


/** The grant is for trying out alone: evaluation, testing, development without production, a trial of some days. Breaks OSD 6. */
const evaluation_only_rule = {
    id: 'evaluation-only',
    breaks: 6,
    also: [1, 5],
    appliesTo: clause => limits(clause, 'evaluation')[0] ?? trials(clause)[0],
    examples: {
        breaking: [
            'Licensee may use the product solely for evaluation and testing.',
            'Limit your use of this software for commercial purposes to a thirty-day trial period.',
            'You may use the software for 30 days, after which you must delete it.',
        ],
        harmless: ['The notice must be kept for testing and evaluation by the user of the rights.', 'You have 30 days to cure the breach.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/shared/purposes.js

/** Whatever stands behind them limits no field: the terms themselves, everything, a manner of marking, a product. */
const purposes_OPEN = wordSet('any all every whatever accordance compliance conformance conformity terms license agreement condition conditions extent section law laws long copyright notice notices whole part full source object binary form which whom those these permitted provided described stated set needed necessary required comply identify each such other modified unmodified conjunction combination you');
const AT = wordSet('for to in within');
const purposes_USES = wordSet('use used using run installed employed accessed applied');
const MANNERS = wordSet('way manner fashion');
/** How far behind the word of limiting its purpose may stand. */
const purposes_NEAR = 2;
/** `may only use the software for …` */
const FAR = 5;
/** `for good purposes only`: how far before. */
const purposes_BEFORE = 7;
/** A purpose to which a grant of use is limited, whatever it is: `may be used only to display text`. */
function purposeLimits(clause) {
    if (clause.alternative || find_hasWord(clause, { from: clause.own, to: clause.words.length }, wordSet('alternative')))
        return [];
    return own(clause, terms(clause).flatMap(provision => [
        ...limited(clause, provision),
        ...inManner(clause, provision),
        ...inUse(clause, provision),
        ...solePurpose(clause, provision),
    ]));
}
function limited(clause, provision) {
    const { force, marker, acts, modals, ownTerms } = provision;
    const bound = force === 'grants' || (force === 'requires' && find_hasWord(clause, marker, wordSet('must shall promises promise agree agrees')));
    const use = acts.find(act => act.name === 'use' && purposes_USES.has(clause.words[act.from]?.word ?? '') && act.from >= provision.from);
    if (!bound || !use || ownTerms || purposes_isOfName(clause, provision, use))
        return [];
    return modals
        .filter(tag => tag.name === 'only' && tag.to > marker.from && distance(tag, use) < 12)
        .filter(({ from }) => !find_hasWord(clause, { from: from - 1, to: from }, wordSet('not the')))
        .flatMap(only => {
        const end = use.from >= only.from && use.from - only.to < 4 ? use.to + FAR : only.to + purposes_NEAR;
        const at = wordAt(clause, { from: only.to - 1, to: Math.min(end, provision.to) }, AT);
        if (at >= 0 && isNarrow(clause, at, provision.to))
            return [find_span(only, use, { from: at, to: Math.min(at + 4, provision.to) })];
        const before = wordAt(clause, { from: Math.max(use.to, only.from - purposes_BEFORE), to: only.from - 1 }, wordSet('for'));
        const ends = only.to >= provision.to || (clause.words[only.to]?.gap ?? 0) >= 1;
        return before >= 0 && ends && isNarrow(clause, before, only.from) ? [find_span(only, use, { from: before, to: only.from })] : [];
    });
}
/** `for editorial use only` */
function inUse(clause, { force, modals, from, to }) {
    if ((force !== 'grants' && force !== 'none') || find_hasWord(clause, { from, to }, wordSet('was were that')))
        return [];
    return modals
        .filter(tag => tag.name === 'only' && tag.to - tag.from === 1)
        .flatMap(only => {
        const use = find_hasWord(clause, { from: only.from - 1, to: only.from }, wordSet('use uses purposes'));
        const at = use ? wordAt(clause, { from: Math.max(from, only.from - 5), to: only.from - 2 }, wordSet('for')) : -1;
        const ends = only.to >= to || (clause.words[only.to]?.gap ?? 0) >= 1;
        return at >= 0 && ends && isNarrow(clause, at, only.from) ? [find_span(only, { from: at, to: only.to })] : [];
    });
}
/** `licensed for the sole purpose of taking part` */
function solePurpose(clause, { force, modals, acts, to, ownTerms }) {
    const given = find_hasWord(clause, { from: 0, to: clause.words.length }, wordSet('license licensed granted provided supplied'));
    if (force !== 'grants' ||
        ownTerms ||
        !given ||
        find_hasWord(clause, { from: 0, to: clause.words.length }, wordSet('trademark trademarks mark marks logo')) ||
        acts.some(({ name }) => name === 'distribute' || name === 'copy'))
        return [];
    return modals
        .filter(tag => tag.name === 'only' && tag.to - tag.from >= 4 && find_hasWord(clause, tag, wordSet('purpose aim')))
        .filter(tag => isNarrow(clause, tag.to - 1, to) && !find_hasWord(clause, { from: tag.from - 3, to: tag.from }, wordSet('except other excepting')))
        .map(tag => find_span(tag, { from: tag.to, to: Math.min(tag.to + 3, to) }));
}
function isNarrow(clause, at, to) {
    return at + 1 < to && !find_hasWord(clause, { from: at + 1, to: Math.min(at + 4, to) }, purposes_OPEN);
}
/** `must use it in a way that honors God` */
function inManner(clause, { force, marker, acts, ownTerms, from, to }) {
    const use = acts.find(act => act.name === 'use' && act.from >= marker.to && act.from - marker.to < 2);
    if (force !== 'requires' || !use || ownTerms)
        return [];
    const manner = wordAt(clause, { from: use.to, to: Math.min(use.to + 7, to) }, MANNERS);
    const that = wordAt(clause, { from: manner + 1, to: manner + 2 }, wordSet('that which'));
    const spoken = find_hasWord(clause, { from, to: marker.from }, wordSet('you licensee user users software program work'));
    return manner >= 0 &&
        that >= 0 &&
        spoken &&
        !find_hasWord(clause, { from: that, to: that + 8 }, wordSet('license terms law laws notice notices'))
        ? [find_span(use, { from: manner, to: that + 3 })]
        : [];
}
/** Names and marks have an owner; who limits their use limits no field of the work. */
function purposes_isOfName(clause, { things, from, marker }, use) {
    const behind = things.find(thing => thing.from >= use.to && thing.from < use.to + 4);
    const before = things.find(thing => thing.to <= marker.from && thing.from >= from);
    return behind?.name === 'side' || (behind === undefined && before?.name === 'side' && !find_hasWord(clause, before, wordSet('rights')));
}

;// CONCATENATED MODULE: ./build/osd/rules/field-of-use.js


/** A field, an activity or a purpose is closed: weapons, gambling, harm of any kind, whatever the list of uses holds. Breaks OSD 6. */
const field_of_use_rule = {
    id: 'field-of-use',
    breaks: 6,
    also: [5],
    appliesTo: clause => fieldBans(clause)[0] ?? purposeLimits(clause)[0],
    examples: {
        breaking: [
            'The software may not be used for military purposes.',
            'You agree not to use the model to generate or spread disinformation.',
            'The Software shall be used for Good, not Evil.',
            'You may use this code for anything except evil.',
            'The software is not licensed for use in nuclear facilities.',
            'The files may be used only to draw the maps of Example City.',
            'It may be used for peaceful ends only.',
            'You must use the program in a way that honors your ancestors.',
            'You may use the library, but not to build a casino.',
            'Use of this tool for online gambling is forbidden.',
        ],
        harmless: [
            'You may use this file only in accordance with the terms.',
            'The mark may be used only to name the origin of the work.',
            'This software is not designed or intended for use in nuclear facilities.',
            'The name of the author may not be used to endorse or promote products.',
            'You may not use this file except in compliance with the License.',
            'Use for any lawful or unlawful purpose is at your own risk, without warranty.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/hosted-service.js



/** Running the work as a service for others is forbidden, or costs the source of everything around it. Breaks OSD 6. */
const hosted_service_rule = {
    id: 'hosted-service',
    breaks: 6,
    also: [9],
    appliesTo: clause => bans(clause, 'host')[0] ?? actsLeftOut(clause, 'host')[0] ?? serviceSource(clause)[0],
    examples: {
        breaking: [
            'You may not offer the software to third parties as a hosted service.',
            'You may run it for every purpose except as a hosted service for others.',
            'Use of the program in a service bureau is not permitted.',
            'If you make the functionality available as a service, you must make the Service Source Code available.',
        ],
        harmless: [
            'If you let users interact with a modified version over a network, offer them its source code.',
            'You may run the program as a service.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/internal-only.js

/** The grant stays inside one organization. Breaks OSD 6. */
const internal_only_rule = {
    id: 'internal-only',
    breaks: 6,
    also: [1],
    appliesTo: clause => limits(clause, 'internal')[0],
    examples: {
        breaking: [
            'You may use the software only for your own internal business purposes.',
            'The licensee may use the program for internal purposes.',
        ],
        harmless: [
            'Changes that you use internally need not be published.',
            'You may use the software internally or offer it to others for any purpose.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/license-key.js

/** A lock in the program, such as a license key or a check of features, may not be changed. Breaks OSD 3. */
const license_key_rule = {
    id: 'license-key',
    breaks: 3,
    also: [6],
    appliesTo: clause => bans(clause, 'circumvent')[0],
    examples: {
        breaking: [
            'You may not move, disable or circumvent the license key functionality in the software.',
            'Bypassing the usage limits of the product is prohibited.',
        ],
        harmless: ['You may disable any feature of the program.', 'The software does not circumvent any protection.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/no-derivatives.js



/** Changing the work, or passing changed copies on, is forbidden. Breaks OSD 3. */
const no_derivatives_rule = {
    id: 'no-derivatives',
    breaks: 3,
    also: [4],
    appliesTo: clause => bans(clause, 'modify').find(ban => ban.consent || !isNarrowed(clause, ban)) ??
        bans(clause, 'distribute').find(ban => !isNarrowed(clause, ban) && isOfChanges(clause, ban)) ??
        unmodified(clause)[0] ??
        actsLeftOut(clause, 'modify')[0],
    examples: {
        breaking: [
            'You may not modify, translate or adapt the software.',
            'Derivative works are not permitted.',
            'The files may be passed on as long as they are left unmodified.',
            'No right to create derivative works is granted.',
            'You may use it for any purpose other than making changes or new works based on it.',
            'Only the original archive, complete and unaltered, may be distributed.',
        ],
        harmless: [
            'Everyone is permitted to copy and distribute verbatim copies of this license document, but changing it is not allowed.',
            'Altered source versions must be plainly marked as such.',
            'You may not modify the copyright notices.',
            'Redistribution and use, with or without modification, are permitted.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/osd/shared/channels.js

const PASSES = wordSet('through from via on over');
const channels_OWNERS = wordSet('our its official authorized the licensor own');
const channels_PLACES = wordSet('server servers site website page store stores channel channels repository marketplace dealers resellers shop');
/** Ways of passing copies on, where only one is allowed: `through our own server only`. */
function channels(clause) {
    const found = terms(clause).flatMap(({ force, marker, modals, acts, from, to, ownTerms }) => {
        const passing = acts.find(act => (act.name === 'distribute' || act.name === 'copy') && act.from >= from);
        if (!passing || ownTerms || (force !== 'grants' && force !== 'requires'))
            return [];
        return modals
            .filter(tag => tag.name === 'only' && clause.words[tag.from - 1]?.word !== 'not')
            .flatMap(only => {
            const at = wordAt(clause, { from: Math.max(marker.from, only.from - 7), to: Math.min(only.to + 6, to) }, channels_PLACES);
            const way = at < 0 ? -1 : wordAt(clause, { from: at - 5, to: at }, PASSES);
            const named = way >= 0 && (find_hasWord(clause, { from: way, to: at }, channels_OWNERS) || clause.words[at - 1]?.proper === true);
            return named ? [find_span(passing, only, { from: way, to: at + 1 })] : [];
        });
    });
    return own(clause, found);
}

;// CONCATENATED MODULE: ./build/osd/shared/people.js

const COMPARING = wordSet('more less fewer exceed exceeds exceeding exceeded greater over above under below least most larger smaller up beyond reaches than');
const LARGE = wordSet('revenue revenues mau muu muus employees employee turnover funding income makes earns earning raised users usd headcount maus staff developers capitalization valuation people engineers');
const GENERIC = wordSet('else anyone anybody everyone third any each every no licensor contributor contributors neither distributor recipient recipients other');
const people_ALL = wordSet('everyone anyone anybody everybody person people');
const BUT = wordSet('except excluding exception excepting');
const people_KINDS = wordSet('licensees natural students student faculty members member employees academic academics profit universities university schools institutions institution nonprofit nonprofits charities charity government individuals subscribers customers residents citizens researchers partners licensees educational hobbyists teachers cooperatives startups');
const FORCES = wordSet('intelligence military police army enforcement militaries government governments armed');
/** Ceilings on the size of a user, its income or its public. */
function sizeCaps(clause) {
    const forced = clause.provisions.some(({ force, consent, modals }) => force !== 'none' || consent || modals.some(tag => tag.name === 'offers'));
    const found = terms(clause).flatMap(provision => {
        if (!clause.provisions.some(({ consent, force }) => consent || force === 'forbids') &&
            find_hasWord(clause, { from: 0, to: clause.words.length }, wordSet('display displayed prominently')))
            return [];
        const units = provision.scopes.filter(scope => scope.name === 'unit' && !find_hasWord(clause, scope, wordSet('copies profit')));
        return provision.scopes
            .filter(scope => scope.name === 'number')
            .flatMap(number => {
            const unit = units.find(candidate => distance(number, candidate) <= 9);
            const compared = find_hasWord(clause, { from: number.from - 12, to: number.to + 12 }, COMPARING);
            const large = unit && find_hasWord(clause, { from: number.from - 14, to: number.to + 10 }, LARGE);
            return unit && compared && large && (forced || clause.own > 0) ? [find_span(number, unit)] : [];
        });
    });
    return own(clause, found);
}
/** People who are left out. */
function excludedPersons(clause) {
    return own(clause, [
        ...terms(clause).flatMap(provision => [...banned(clause, provision), ...notThose(clause, provision), ...declared(clause, provision)]),
        ...allBut(clause),
        ...conditional(clause),
    ]);
}
function banned(clause, provision) {
    const { force, marker, body, scopes, acts } = provision;
    if (force === 'requires')
        return mustAsk(clause, provision);
    if (force !== 'forbids' || provision.ownTerms)
        return [];
    const member = scopes.find(scope => (scope.name === 'persons' || scope.name === 'harm') && scope.from >= marker.to && scope.from - marker.to < 6);
    if (member &&
        clause.words[marker.to]?.word === 'be' &&
        find_hasWord(clause, { from: marker.to + 1, to: marker.to + 2 }, wordSet('a an employed working affiliated')))
        return [find_span(marker, member)];
    const people = scopes.filter(scope => scope.name === 'persons' || scope.name === 'named' || (scope.name === 'harm' && find_hasWord(clause, scope, FORCES)));
    // `granted to persons, but not to companies`
    const turned = clause.words[marker.from]?.word === 'but' && ['to', 'for'].includes(clause.words[marker.to]?.word ?? '');
    const denied = people.filter(scope => isDenied(clause, provision, scope) || (turned && scope.from - marker.to < 3 && find_hasWord(clause, scope, DENIED)));
    const first = acts.find(act => act.from >= marker.to);
    const object = first && provision.things.find(thing => thing.from >= first.to && thing.from - first.to < 5);
    const acted = acts.some(act => ['use', 'copy', 'distribute', 'modify'].includes(act.name)) &&
        !(first &&
            first.from === marker.to &&
            object === undefined &&
            first.to < provision.to &&
            !find_hasWord(clause, { from: first.to, to: first.to + 2 }, people_PRONOUNS));
    const byThem = people.filter(scope => scope.from >= body.from && isAgent(clause, scope) && acted && !provision.consent);
    const subject = people.filter(scope => scope.to <= marker.from &&
        people_isSubject(clause, provision, scope) &&
        (acted || deniesRights(clause, provision) || find_hasWord(clause, marker, wordSet('excluded barred'))));
    return [...byThem, ...subject, ...denied].map(scope => find_span(scope, marker));
}
/** `Large enterprises must enter into a separate agreement.` */
function mustAsk(clause, provision) {
    const leave = provision.modals.find(tag => tag.name === 'consent' && tag.to > provision.marker.from);
    const who = provision.scopes.find(scope => scope.name === 'persons' &&
        find_hasWord(clause, scope, GROUPS) &&
        scope.to <= provision.marker.from &&
        people_isSubject(clause, provision, scope));
    const others = othersAt(clause, provision);
    if (others && leave)
        return [find_span(others, leave)];
    return leave && who && provision.consent ? [find_span(who, leave)] : [];
}
/** `All other users must contact us for a license.` */
function othersAt(clause, { from, marker, consent }) {
    const at = wordAt(clause, { from: Math.max(from, marker.from - 4), to: marker.to }, wordSet('other others else'));
    const who = at >= 0 && (clause.words[at]?.word !== 'other' || find_hasWord(clause, { from: at, to: marker.from }, USERS));
    return who && consent ? { from: at, to: Math.max(at + 1, marker.from) } : undefined;
}
const USERS = wordSet('users persons parties entities organizations companies people');
const people_PRONOUNS = wordSet('this these it them');
const GROUPS = wordSet('others users enterprises companies corporations businesses governments organizations institutions firms agencies banks universities');
function isAgent(clause, scope) {
    const by = wordAt(clause, { from: scope.from - 4, to: scope.from }, wordSet('by'));
    return (by >= 0 &&
        clause.words.slice(0, by).some(({ word }) => word === 'be' || word === 'been') &&
        !find_hasWord(clause, { from: by - 1, to: by }, wordSet('permitted authorized granted provided written produced owned made approved required signed given construed')) &&
        !find_hasWord(clause, { from: by - 6, to: by }, wordSet('construed deemed considered')) &&
        !find_hasWord(clause, { from: by, to: scope.from }, GENERIC));
}
/** `This grant does not extend to government bodies`, `no rights are granted to employees of the company`. */
function isDenied(clause, { marker, acts }, scope) {
    const verb = find_hasWord(clause, { from: marker.from, to: marker.to + 1 }, wordSet('extend granted apply cover available given'));
    const excludes = find_hasWord(clause, marker, wordSet('excludes exclude'));
    if (excludes && scope.from - marker.to <= 3 && (find_hasWord(clause, scope, DENIED) || find_hasWord(clause, scope, FORCES)))
        return true;
    const to = wordAt(clause, { from: marker.to - 1, to: scope.from }, wordSet('to'));
    const before = find_hasWord(clause, { from: 0, to: marker.to }, wordSet('license grant rights permission permissions'));
    return (verb &&
        before &&
        to >= 0 &&
        scope.from - to <= 3 &&
        scope.from - marker.to <= 4 &&
        acts.length === 0 &&
        find_hasWord(clause, scope, DENIED) &&
        !find_hasWord(clause, { from: to, to: scope.from }, GENERIC));
}
const DENIED = wordSet('entities entity organization company services citizens residents nationals employees governments government military police army persons people companies corporations organizations members banks universities agencies enterprises forces individuals');
function people_isSubject(clause, provision, scope) {
    const before = { from: provision.from, to: provision.marker.from };
    const plural = (clause.words[scope.to - 1]?.word ?? '').endsWith('s') ||
        scope.name !== 'persons' ||
        find_hasWord(clause, scope, wordSet('people police military personnel'));
    const active = !find_hasWord(clause, { from: provision.marker.to - 1, to: provision.marker.to + 3 }, wordSet('be been'));
    const things = provision.things.filter(thing => thing.to <= provision.marker.from && !(clause.words[thing.from]?.word === 'law' && clause.words[thing.to]?.word === 'enforcement'));
    return plural && active && things.length === 0 && !find_hasWord(clause, before, GENERIC) && scope.from - provision.from < 14;
}
function deniesRights(clause, { marker }) {
    return find_hasWord(clause, { from: marker.from, to: marker.to + 3 }, wordSet('license rights permission right'));
}
/** `You confirm that you are not an employee of a competitor.` Export law asks such things too. */
function declared(clause, provision) {
    const { words } = clause;
    const not = wordAt(clause, provision, wordSet('not'));
    if (not < 2 ||
        !(find_hasWord(clause, { from: not - 1, to: not }, wordSet('are is')) || find_hasWord(clause, { from: not + 1, to: not + 2 }, wordSet('work act'))) ||
        !find_hasWord(clause, { from: not - 2, to: not - 1 }, wordSet('you licensee user it do')))
        return [];
    if (!find_hasWord(clause, { from: not - 8, to: not }, DECLARES) || words.slice(not).some(({ word }) => LISTS.has(word)))
        return [];
    const who = provision.scopes.find(scope => (scope.name === 'persons' || scope.name === 'compete' || scope.name === 'harm') && scope.from > not && scope.from - not < 6);
    return who ? [find_span({ from: not - 2, to: not }, who)] : [];
}
const DECLARES = wordSet('confirm confirms represent represents certify certifies declare declares agree agrees acknowledge acknowledges');
const LISTS = wordSet('embargo embargoed sanctions sanctioned export list lists denied resident national located');
/** `The user is not a law enforcement body`. */
function notThose(clause, provision) {
    return provision.scopes
        .filter(scope => scope.name === 'harm' && find_hasWord(clause, scope, FORCES))
        .filter(scope => isNot(clause, scope) && find_hasWord(clause, { from: scope.from - 8, to: scope.from }, wordSet('user you licensee organization')))
        .map(scope => find_span({ from: scope.from - 5, to: scope.to }));
}
function isNot(clause, { from }) {
    const not = wordAt(clause, { from: from - 5, to: from }, wordSet('not'));
    return not >= 0 && find_hasWord(clause, { from: not - 1, to: not }, wordSet('is are'));
}
/** `If you are a cloud provider, you may not use it`, `you may not use it if your employer builds weapons`. */
function conditional(clause) {
    return terms(clause).flatMap(({ force, marker, from, to, acts, consent, ownTerms }) => {
        const at = wordAt(clause, { from: Math.min(from, marker.from - 16), to }, wordSet('if'));
        const who = at < 0 ? -1 : wordAt(clause, { from: at + 1, to: at + 4 }, wordSet('are is employer company work works'));
        const spoken = find_hasWord(clause, { from: at + 1, to: at + 3 }, wordSet('you your licensee'));
        const used = acts.some(({ name }) => name === 'use');
        if (force !== 'forbids' || consent || ownTerms || who < 0 || !spoken || !used)
            return [];
        const next = { from: who + 1, to: who + 3 };
        const kind = find_hasWord(clause, { from: who, to: who + 1 }, wordSet('employer company work works')) ||
            find_hasWord(clause, next, wordSet('a an employed affiliated'));
        return kind && !find_hasWord(clause, { from: who, to: who + 6 }, wordSet('agree accept comply party minor not unable'))
            ? [find_span({ from: at, to: who + 3 }, marker)]
            : [];
    });
}
/** `everyone except the following companies`. */
function allBut(clause) {
    const every = wordAt(clause, { from: 0, to: clause.words.length }, people_ALL);
    const but = wordAt(clause, { from: every + 1, to: every + 12 }, BUT);
    if (clause.definition || every < 0 || but < 0)
        return [];
    const whom = clause.provisions
        .flatMap(({ scopes }) => scopes)
        .find(scope => (scope.name === 'persons' || scope.name === 'named') && scope.from > but && scope.from < but + 7);
    return whom ? [find_span({ from: every, to: but }, whom)] : [];
}
/** People to whom the grant is limited. */
function onlyPersons(clause) {
    const found = terms(clause).flatMap(provision => provision.scopes
        .filter(scope => scope.name === 'persons' && find_hasWord(clause, { from: scope.from - 2, to: scope.to }, people_KINDS))
        .flatMap(scope => {
        const only = provision.modals.find(tag => tag.name === 'only' && distance(tag, scope) <= 5 && clause.words[tag.from - 1]?.word !== 'not');
        const first = only !== undefined && only.to <= scope.from && scope.from - only.to <= 6 && scope.to <= provision.marker.from;
        const to = first || find_hasWord(clause, { from: scope.from - 5, to: scope.from }, wordSet('by to for of on upon'));
        const granted = provision.force === 'grants' ||
            provision.force === 'requires' ||
            provision.modals.some(tag => tag.name === 'offers') ||
            find_hasWord(clause, provision, wordSet('free'));
        if (provision.things[0]?.name === 'side' && find_hasWord(clause, provision.things[0], wordSet('name names mark marks logo')))
            return [];
        if (!provision.acts.some(act => act.name === 'use' || act.name === 'copy' || act.name === 'distribute') &&
            !find_hasWord(clause, provision, wordSet('license available free')))
            return [];
        // `the Government shall have only restricted rights` limits the rights.
        const between = only && only.from >= scope.to && provision.marker.from >= scope.to && provision.marker.to <= only.from;
        if (only && to && granted && !between)
            return [find_span(only, scope)];
        const mustBe = provision.force === 'requires' &&
            clause.words[provision.marker.to]?.word === 'be' &&
            scope.from >= provision.marker.to &&
            scope.from - provision.marker.to < 4;
        return mustBe && find_hasWord(clause, { from: provision.from, to: provision.marker.from }, wordSet('you licensee user users'))
            ? [find_span(provision.marker, scope)]
            : [];
    }));
    return own(clause, found);
}

;// CONCATENATED MODULE: ./build/osd/rules/no-redistribution.js





/** Passing the work on is forbidden, or needs somebody's leave. Breaks OSD 1. */
const no_redistribution_rule = {
    id: 'no-redistribution',
    breaks: 1,
    appliesTo: clause => sizeCaps(clause).length > 0
        ? undefined
        : (bans(clause, 'distribute', 'copy').find(ban => !(isNarrowed(clause, ban) && !ban.consent) && !isOfSource(clause, ban) && !isOfChanges(clause, ban)) ??
            actsLeftOut(clause, 'distribute')[0] ??
            channels(clause)[0]),
    examples: {
        breaking: [
            'You may not redistribute this program without the written permission of the author.',
            'Copying or passing on the files to third parties is strictly forbidden.',
            'No part of this work may be reproduced in any form.',
            'You may do anything with it but distribute it.',
            'Downloads are permitted only through our own server.',
            'Only the author may publish copies.',
            'Ask the author before you put this package on a server.',
        ],
        harmless: [
            'You may not copy or distribute the Program except as expressly provided under this License.',
            'The name of the author may not be distributed with modified versions.',
            'Redistributions in binary form must reproduce the above copyright notice.',
            'This file is part of the source archive, but not the distributed binary.',
            'You may not distribute the Program under any other license.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/osd/shared/money.js

const money_RIGHTS = wordSet('rights licensing data able exercise sublicense licensed source itself themselves warranty patent patents');
const PAY = wordSet('pay purchase buy remit owe compensate');
const NEGATION = wordSet('not no without never free nor');
const PAYERS = wordSet('you licensee user users recipient everyone who distributor distributors company companies manufacturer manufacturers developer developers customer customers organization organizations licensees publisher publishers business businesses anyone');
const money_FREE = wordSet('gratis free cost charge charges fee fees money profit gratis payment');
const money_LICENSE = wordSet('license licence');
/** Provisions by which copies must go out for nothing. */
function charges(clause) {
    const found = terms(clause).flatMap(provision => {
        const payment = provision.scopes.find(scope => scope.name === 'payment');
        const passing = provision.acts.find(act => act.name === 'distribute' ||
            act.name === 'copy' ||
            (act.name === 'sell' && !(clause.words[act.from - 1]?.word === 'no' && clause.words[act.from - 2]?.word === 'for')));
        if (!payment || !passing || find_hasWord(clause, provision, money_RIGHTS) || isGrantOfRights(clause, provision))
            return [];
        if (find_hasWord(clause, { from: payment.from - 4, to: payment.from }, wordSet('access download')))
            return [];
        if (provision.force === 'grants' && isCapped(clause, provision, payment))
            return [{ ...find_span(payment, passing), provision }];
        const asked = isFreeDuty(clause, provision) || isNoCharge(clause, provision) || isChargeBan(clause, provision);
        return asked ? [{ ...find_span(payment, passing), provision }] : [];
    });
    return found.filter(({ to }) => to > clause.own);
}
/** `license the whole work at no charge to all third parties`, `a no-charge, royalty-free license to make and sell`. */
function isGrantOfRights(clause, provision) {
    const license = wordAt(clause, provision, money_LICENSE);
    return (license >= 0 &&
        (find_hasWord(clause, { from: license + 1, to: license + 2 }, wordSet('the it them your all any')) ||
            find_hasWord(clause, { from: license - 3, to: license }, wordSet('royalty worldwide'))));
}
/** `for a fee of no more than five dollars` */
function isCapped(clause, { scopes }, payment) {
    const number = scopes.find(({ name, from }) => name === 'number' && distance(payment, { from, to: from + 1 }) < 10);
    return number !== undefined && find_hasWord(clause, { from: number.from - 5, to: number.from }, wordSet('more exceed exceeding most maximum'));
}
/** `must be passed on free of charge`, `may be copied only for free`. */
function isFreeDuty(clause, provision) {
    const bound = provision.force === 'requires' || (provision.force === 'grants' && provision.modals.some(tag => tag.name === 'only'));
    const at = wordAt(clause, { from: provision.marker.from, to: provision.to }, money_FREE);
    const word = clause.words[at]?.word;
    if (!bound || at < 0 || (provision.force === 'grants' && at - provision.marker.to < 2))
        return false;
    if (find_hasWord(clause, { from: at - 8, to: at }, wordSet('access download')))
        return false;
    if (word === 'gratis')
        return true;
    if (word === 'free')
        return (clause.words[at + 1]?.word === 'for' ||
            clause.words[at - 1]?.word === 'for' ||
            (clause.words[at + 1]?.word === 'of' && find_hasWord(clause, { from: at + 2, to: at + 5 }, money_FREE)));
    return find_hasWord(clause, { from: at - 3, to: at }, wordSet('no without'));
}
/** `provided that no fee is charged`. */
function isNoCharge(clause, provision) {
    const condition = wordAt(clause, provision, wordSet('provided long if only condition providing'));
    const no = provision.modals.find(tag => tag.name === 'no' && tag.from >= condition);
    if (provision.force === 'forbids' && no !== undefined && find_hasWord(clause, provision.marker, wordSet('is are')))
        return find_hasWord(clause, { from: no.to, to: no.to + 5 }, money_FREE);
    if (find_hasWord(clause, provision, wordSet('available source')))
        return false;
    return no !== undefined && condition >= 0 && find_hasWord(clause, { from: no.to, to: no.to + 5 }, money_FREE);
}
/** `you may not charge any fee for it`. */
function isChargeBan(clause, provision) {
    const at = wordAt(clause, provision.body, money_FREE);
    return (provision.force === 'forbids' &&
        at >= 0 &&
        !provision.ownTerms &&
        find_hasWord(clause, provision.body, wordSet('charge charged charging request require ask demand collect accept for')));
}
/** Provisions by which users or distributors must pay. */
function fees(clause) {
    const found = terms(clause).flatMap(provision => {
        const due = royaltyDue(clause, provision);
        if (due)
            return [due];
        const condition = paidUse(clause, provision);
        if (condition)
            return [condition];
        if (provision.force !== 'requires')
            return [];
        const at = payAt(clause, provision);
        if (at < 0 || find_hasWord(clause, { from: provision.marker.from - 2, to: at }, NEGATION))
            return [];
        const asked = find_hasWord(clause, { from: at, to: at + 8 }, wordSet('license fee fees royalty royalties registration price dollar dollars usd euro euros cent cents percent software program amount subscription copy copies edition'));
        const bare = at >= provision.to - 1 && clause.words[at]?.word === 'pay';
        return (asked || bare) && find_hasWord(clause, { from: provision.from, to: Math.max(provision.marker.to, at) }, PAYERS)
            ? [find_span(provision.marker, { from: at, to: at + 4 })]
            : [];
    });
    return own(clause, found);
}
/** The verb of paying behind `must`; `obtain a license and pay royalties` has it later. */
function payAt(clause, { marker, to }) {
    const at = wordAt(clause, { from: marker.to, to: Math.min(marker.to + 9, to) }, PAY);
    if (at >= 0)
        return at;
    const sent = wordAt(clause, { from: marker.to, to: Math.min(marker.to + 3, to) }, wordSet('send remit mail'));
    return sent >= 0 && find_hasWord(clause, { from: sent, to: sent + 8 }, MONEY) ? sent : -1;
}
const MONEY = wordSet('dollars dollar euros euro pounds usd eur payment fee');
/** `use is conditional on payment` */
function paidUse(clause, provision) {
    const on = wordAt(clause, provision, wordSet('conditional contingent dependent against subject'));
    const payment = on < 0 ? -1 : wordAt(clause, { from: on, to: Math.min(on + 5, provision.to) }, wordSet('payment paying royalty royalties fee fees'));
    return payment >= 0 && provision.acts.some(({ name }) => name === 'use' || name === 'distribute' || name === 'copy')
        ? find_span({ from: on, to: payment + 1 })
        : undefined;
}
/** `A royalty of 2 % is payable for each copy`, `each unit shall bear a royalty`. */
function royaltyDue(clause, provision) {
    const royalty = wordAt(clause, provision, wordSet('royalty royalties fee'));
    const due = wordAt(clause, provision, wordSet('payable due bear bears owed accrue accrues owe owes'));
    const counted = find_hasWord(clause, provision, wordSet('each every per sales cent percent'));
    const denied = find_hasWord(clause, provision, wordSet('no not without free nor never'));
    return royalty >= 0 && due >= 0 && counted && !denied ? find_span({ from: royalty, to: royalty + 1 }, { from: due, to: due + 1 }) : undefined;
}
/** Provisions that forbid business use, or leave it to a license of its own. */
function commercialBans(clause) {
    return own(clause, [...terms(clause).flatMap(provision => money_banned(clause, provision)), ...granted(clause)]);
}
function money_banned(clause, provision) {
    const { force, body, consent, ownTerms, exception, marker, acts } = provision;
    const everything = provision.scopes.some(scope => scope.name === 'everything' && !find_hasWord(clause, { from: scope.from, to: scope.from + 1 }, wordSet('any all every')));
    return provision.scopes
        .filter(scope => scope.name === 'commercial')
        .flatMap(scope => {
        if (force === 'forbids' &&
            exception !== undefined &&
            !consent &&
            find_hasWord(clause, { from: exception.from, to: exception.from + 2 }, wordSet('a')) &&
            clause.words[exception.from]?.word === 'without')
            return [];
        if (money_isOfName(clause, provision, scope) || isRestraint(clause, provision, scope))
            return [];
        const inside = scope.from >= body.from && scope.to <= body.to;
        if (clause.words[scope.from - 1]?.word === 'non' ||
            find_hasWord(clause, { from: scope.to, to: scope.to + 1 }, wordSet('recipient contributor distributor entity licensor off item items computer terms')))
            return [];
        if (force === 'forbids' &&
            inside &&
            (isActive(provision, scope) || acts.some(act => act.from >= body.from)) &&
            (consent || !ownTerms))
            return [find_span(scope, marker)];
        if (force === 'forbids' && inside && clause.words[marker.from]?.word === 'but')
            return [find_span(scope, marker)];
        const meant = exception?.from !== 0 || acts.some(act => act.name !== 'modify' && distance(act, scope) < 7);
        const isWho = find_hasWord(clause, { from: scope.to, to: scope.to + 1 }, wordSet('users user customers entities parties companies licensees developers'));
        // `commercial or otherwise, without asking`: nobody has to be asked.
        const leave = provision.modals.find(tag => tag.name === 'consent');
        if (force === 'grants' && leave && clause.words[leave.from]?.word === 'without')
            return [];
        if (consent && !everything && !ownTerms && (isActive(provision, scope) || isWho) && meant)
            return [find_span(scope, marker)];
        return [];
    });
}
/** `terms that restrict use in production` are forbidden: that asks for freedom. */
function isRestraint(clause, { marker, force }, scope) {
    return (force === 'forbids' &&
        find_hasWord(clause, { from: marker.to, to: scope.from }, wordSet('restrict restricts restricting prohibit prohibits forbid')));
}
/** `use the name of the other for commercial purposes`, `no commercial use of these marks`: names are not the work. */
function money_isOfName(clause, { acts, things, marker }, scope) {
    const passive = find_hasWord(clause, { from: marker.to - 1, to: marker.to + 4 }, wordSet('be been'));
    const use = acts.find(act => act.name === 'use' && distance(act, scope) < 12);
    const behind = things.find(thing => use !== undefined && thing.from >= use.to && thing.from < use.to + 6 && (thing.from < marker.from || use.from >= marker.from));
    const before = passive ? things.findLast(thing => thing.to <= marker.from && (use === undefined || use.from >= marker.from)) : undefined;
    const isName = (thing) => thing !== undefined && !find_hasWord(clause, thing, wordSet('rights'));
    return (behind?.name === 'side' && isName(behind)) || (before?.name === 'side' && isName(before));
}
/** Business stands beside something that one does. */
function isActive({ acts, scopes }, scope) {
    return acts.some(act => distance(act, scope) < 16) || scopes.some(other => other.name === 'purpose' && distance(other, scope) < 4);
}
/** `as long as you are not making money from it`. */
function isConditionOf(clause, { force, from }, scope) {
    const condition = wordAt(clause, { from: Math.max(from, scope.from - 8), to: scope.from }, wordSet('provided long condition'));
    return force === 'grants' && condition >= 0 && find_hasWord(clause, { from: condition, to: scope.from + 1 }, wordSet('you use it is are not'));
}
/** `a non-commercial license`, `No commercial use.` */
function granted(clause) {
    return terms(clause).flatMap(provision => provision.scopes
        .filter(scope => scope.name === 'noncommercial' && !provision.scopes.some(other => other.name === 'everything'))
        .flatMap(scope => {
        if (isConditionOf(clause, provision, scope))
            return [find_span(scope, provision.marker)];
        const permitted = wordAt(clause, provision, wordSet('permitted'));
        if (permitted >= 0 && find_hasWord(clause, { from: permitted, to: permitted + 2 }, wordSet('purpose purposes use uses')))
            return [find_span(scope, { from: permitted, to: permitted + 1 })];
        const license = wordAt(clause, { from: scope.to, to: scope.to + 6 }, money_LICENSE);
        if (provision.force === 'grants' && license >= 0 && find_hasWord(clause, { from: scope.from - 3, to: scope.from }, wordSet('a an')))
            return [find_span(provision.marker, scope)];
        const short = provision.force === 'none' && clause.words[scope.from]?.word === 'no' && clause.words.length - clause.own < 16;
        return short && provision.scopes.some(other => other.name === 'purpose') ? [find_span(scope, { from: scope.to, to: scope.to + 1 })] : [];
    }));
}

;// CONCATENATED MODULE: ./build/osd/rules/no-sale.js



/** Selling copies or charging for them is forbidden. Breaks OSD 1, which wants sale allowed even inside a larger collection. */
const no_sale_rule = {
    id: 'no-sale',
    breaks: 1,
    also: [6],
    appliesTo: clause => [...bans(clause, 'sell').filter(ban => ban.consent || !isNarrowed(clause, ban)), ...charges(clause)].find(found => !find_hasWord(clause, found.provision, wordSet('itself themselves source licensing exercise'))),
    examples: {
        breaking: [
            'You may not sell or rent the software.',
            'The program must always be passed on free of charge.',
            'Copies may be given away provided that no fee is charged.',
            'Selling this library, alone or in a bundle, is prohibited.',
        ],
        harmless: [
            'You may charge a fee for the physical act of transferring a copy.',
            'Neither the font nor its parts may be sold by itself.',
            'Permission to use, copy and sell this software without fee is hereby granted.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/non-commercial.js



/** Business use is forbidden or left out of the grant. Breaks OSD 6. */
const non_commercial_rule = {
    id: 'non-commercial',
    breaks: 6,
    also: [1, 5],
    appliesTo: clause => limits(clause, 'noncommercial')[0] ?? commercialBans(clause)[0] ?? scopesLeftOut(clause, 'commercial')[0],
    examples: {
        breaking: [
            'You may use the work for non-commercial purposes only.',
            'Commercial use is prohibited.',
            'Do not make any money from it.',
            'You may not use this software to make a profit.',
            'You may use it for all purposes other than commercial ones.',
            'Commercial exploitation is reserved to the copyright holder.',
            'Any use in a commercial environment requires a written license.',
        ],
        harmless: [
            'You may use the software for commercial and non-commercial purposes.',
            'This alternative is allowed only occasionally and noncommercially.',
            'In no event shall the author be liable for loss of profits.',
            'Permission is granted for any purpose, including commercial applications.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/obey-the-law.js

/** Obeying the law is made a condition of the license. A concern: which law, and must a license police it? */
const obey_the_law_rule = {
    id: 'obey-the-law',
    breaks: 6,
    weight: 'concern',
    appliesTo: clause => lawConditions(clause)[0],
    examples: {
        breaking: ['You must use the software in compliance with all applicable laws and regulations.'],
        harmless: ['This license is governed by the laws of France.', 'You are responsible for obeying the laws that apply to you.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/other-software.js

/** The license demands something of software that merely stands beside the work. Breaks OSD 9. */
const other_software_rule = {
    id: 'other-software',
    breaks: 9,
    also: [8],
    appliesTo: clause => otherSoftware(clause)[0],
    examples: {
        breaking: [
            'All other programs distributed on the same medium must be free software.',
            'The package may not be distributed together with other software.',
        ],
        harmless: ['Mere aggregation with other programs on a medium does not bring them under this license.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/output-training.js


/** The work or its output may not be used to train or improve other models. Breaks OSD 6. */
const output_training_rule = {
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
};

;// CONCATENATED MODULE: ./build/osd/rules/personal-only.js

/** The grant is for private use alone. Breaks OSD 6. */
const personal_only_rule = {
    id: 'personal-only',
    breaks: 6,
    also: [1, 5],
    appliesTo: clause => limits(clause, 'personal')[0],
    examples: {
        breaking: [
            'This program is free for personal use only.',
            'You may use the images solely at home.',
            'It may be copied for private use only.',
        ],
        harmless: ['The license is personal to you and only ends with your death.', 'You may use it for personal or commercial purposes.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/persons-excluded.js

/** Named persons, companies or kinds of people get no rights. Breaks OSD 5. */
const persons_excluded_rule = {
    id: 'persons-excluded',
    breaks: 5,
    also: [6],
    appliesTo: clause => excludedPersons(clause)[0],
    examples: {
        breaking: [
            'Employees of Example Corporation may not use this software.',
            'This license is granted to everyone except the following companies.',
            'Police forces and their suppliers receive no license.',
            'The program may not be used by government agencies.',
        ],
        harmless: [
            'No person may be held responsible for the software.',
            'You may not impose further restrictions on the recipients.',
            'Government users acquire the software with only those rights set forth herein.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/persons-only.js

/** Only some kinds of people or organizations get the rights. Breaks OSD 5. */
const persons_only_rule = {
    id: 'persons-only',
    breaks: 5,
    also: [6],
    appliesTo: clause => onlyPersons(clause)[0],
    examples: {
        breaking: [
            'Use is permitted only for members of the consortium.',
            'This software may be used by accredited universities only.',
            'The license is available to non-profit organizations only.',
        ],
        harmless: ['Each contributor is responsible only for its own contributions.', 'Only the copyright holder may change this license.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/platform-bound.js

/** The grant holds on one operating system or platform. Breaks OSD 10. */
const platform_bound_rule = {
    id: 'platform-bound',
    breaks: 10,
    also: [8, 6],
    appliesTo: clause => platformLimits(clause)[0],
    examples: {
        breaking: [
            'The grant covers use on Windows only.',
            'You may run the program solely on the Linux operating system.',
            'Use on Android is prohibited.',
        ],
        harmless: ['The program runs only on Linux.', 'As a special exception the source need not include parts of the operating system.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/product-bound.js

/** The grant holds only with a vendor's device or service, or as part of one product. Breaks OSD 8. */
const product_bound_rule = {
    id: 'product-bound',
    breaks: 8,
    also: [6, 10],
    appliesTo: clause => productLimits(clause)[0],
    examples: {
        breaking: [
            'The firmware may be used only with Example microcontrollers.',
            'Use is restricted to devices of Example Corporation.',
            'It may be redistributed only as part of this package.',
            'This software is supplied for use with Example chips.',
        ],
        harmless: ['The library works only with some devices.', 'You may use it with any device, product or service.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/registration.js

/** Every recipient must register, sign or ask for a license of their own. Breaks OSD 7. */
const registration_rule = {
    id: 'registration',
    breaks: 7,
    also: [1, 5],
    appliesTo: clause => registrations(clause)[0],
    examples: {
        breaking: [
            'Each user must obtain his own license from the author by registering.',
            'You may give copies only to persons who have registered with the vendor.',
            'Every recipient must sign this agreement and return it by mail.',
        ],
        harmless: ['The mark is a registered trademark.', 'Each recipient automatically receives a license from the licensor.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/research-only.js

/** The grant is for science, teaching or study alone. Breaks OSD 6. */
const research_only_rule = {
    id: 'research-only',
    breaks: 6,
    also: [5],
    appliesTo: clause => limits(clause, 'research')[0],
    examples: {
        breaking: [
            'Permission is given for scientific research only.',
            'The toolkit is licensed solely for teaching at universities.',
            'You may use the software for educational purposes.',
        ],
        harmless: [
            'This software was developed for research purposes at the university.',
            'You may use it for any purpose, research included.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/reverse-engineering.js

/** Taking the program apart is forbidden. Breaks OSD 3: who may change a work may study it. */
const reverse_engineering_rule = {
    id: 'reverse-engineering',
    breaks: 3,
    also: [2],
    appliesTo: clause => bans(clause, 'reverse')[0],
    examples: {
        breaking: [
            'No reverse engineering, decompilation or disassembly of this software is permitted.',
            'Licensee shall not decompile or disassemble the driver.',
            'You agree not to reverse-engineer the files.',
        ],
        harmless: [
            'The terms permit modification of the work for own use and reverse engineering for debugging such modifications.',
            'You may reverse engineer the library.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/revocable.js

/** The licensor may end the license at will. A concern: rights that can be taken back at any time are hard to build on. */
const revocable_rule = {
    id: 'revocable',
    breaks: 7,
    weight: 'concern',
    appliesTo: clause => revocations(clause)[0],
    examples: {
        breaking: [
            'We may terminate this license at any time, with or without cause.',
            'You are granted a limited, revocable license to use the files.',
        ],
        harmless: ['The license is perpetual and irrevocable.', 'The license ends automatically if you breach its terms.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/royalty.js

/** The license asks to be paid for use or for passing the work on. Breaks OSD 1. */
const royalty_rule = {
    id: 'royalty',
    breaks: 1,
    also: [5, 6],
    appliesTo: clause => fees(clause)[0],
    examples: {
        breaking: [
            'Licensee must pay a royalty of two dollars for each copy distributed.',
            'You must purchase a license key if you keep using the program.',
            'If you continue to use this software you are required to pay the registration fee.',
        ],
        harmless: [
            'The license is royalty-free and no payment is required.',
            'You must not charge a license fee for the rights granted by this License.',
            'Each contributor grants a license under its patents, without payment of royalties.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/size-cap.js

/**
 * A ceiling on users, revenue or headcount, above which the license grants nothing.
 *
 * Breaks OSD 5: some groups get the rights and others must ask, however high the ceiling is.
 */
const size_cap_rule = {
    id: 'size-cap',
    breaks: 5,
    also: [6],
    appliesTo: clause => sizeCaps(clause)[0],
    examples: {
        breaking: [
            'If your products served more than ten million monthly users last year, you must request a license.',
            'Companies with fewer than 20 employees may use the software free of charge.',
            'The grant does not extend to entities whose annual revenue exceeds 1,000,000 USD.',
        ],
        harmless: [
            'The dashboard shows more than ten thousand monthly users.',
            'The source code must stay available for at least three years.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/source-withheld.js

/** Only compiled code may be passed on, or source may not. Breaks OSD 2. */
const source_withheld_rule = {
    id: 'source-withheld',
    breaks: 2,
    also: [3],
    appliesTo: clause => binaryOnly(clause)[0],
    examples: {
        breaking: [
            'Redistribution and use in binary form, without modification, are permitted.',
            'You may distribute the library in object code form only.',
            'The source code may not be given to anybody else.',
            'Only compiled versions may be shipped to customers.',
        ],
        harmless: [
            'Redistribution and use in source and binary forms are permitted.',
            'You may distribute the Program in object code form provided that you also make the source code available.',
            'The source code must not be misrepresented as being the original.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/osd/shared/places.js

const places_EXPORT = wordSet('export exports exported reexport exporting embargo embargoed sanction sanctions sanctioned shipped violation law laws court courts jurisdiction governed regulations patent patents');
const places_AT = wordSet('in within outside inside into to');
/** Borders at which the grant ends; export law and the choice of law are not such. */
function territories(clause) {
    if (find_hasWord(clause, { from: clause.own, to: clause.words.length }, places_EXPORT))
        return [];
    const found = terms(clause).flatMap(provision => {
        const places = provision.scopes.filter(scope => scope.name === 'place' && isWhere(clause, scope));
        return places.flatMap(place => {
            const only = provision.modals.find(tag => tag.name === 'only' && distance(tag, place) <= 6);
            const told = provision.force !== 'none' || find_hasWord(clause, provision, wordSet('license grant rights permission'));
            if (only && provision.force !== 'forbids' && told)
                return [find_span(only, place)];
            const denied = provision.force === 'forbids' && place.from >= provision.body.from;
            const about = provision.acts.length > 0 || find_hasWord(clause, provision, wordSet('license licensed rights grant granted apply applies available'));
            if (isOfResidents(clause, provision, place))
                return [find_span(place, provision.marker)];
            return denied && about ? [find_span(provision.marker, place)] : [];
        });
    });
    return own(clause, found);
}
/** `If you live in the EU, no rights are granted to you.` */
function isOfResidents(clause, { force, marker, from }, place) {
    return (force === 'forbids' &&
        place.to <= marker.from &&
        find_hasWord(clause, { from, to: place.from }, wordSet('if persons users anyone those')) &&
        find_hasWord(clause, marker, wordSet('rights license permission')));
}
function isWhere(clause, place) {
    return (find_hasWord(clause, { from: place.from - 4, to: place.from + 1 }, places_AT) ||
        (find_hasWord(clause, { from: place.from - 4, to: place.from }, wordSet('of for')) &&
            find_hasWord(clause, { from: place.from - 3, to: place.to }, wordSet('territory country region'))));
}

;// CONCATENATED MODULE: ./build/osd/rules/territory.js

/** The grant ends at a border. Breaks OSD 5: people elsewhere get nothing. */
const territory_rule = {
    id: 'territory',
    breaks: 5,
    appliesTo: clause => territories(clause)[0],
    examples: {
        breaking: [
            'This license does not apply in the European Union.',
            'You may use the software only within the United States.',
            'The rights are not granted to individuals domiciled in, or companies with a principal place of business in, the European Union.',
            'You must not use the model outside the territory.',
        ],
        harmless: [
            'You may not export the software to any country in violation of export laws.',
            'This license is governed by the laws of Germany.',
            'A worldwide license is granted.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/registry/rules.js

































const rules = [
    rule,
    anti_copyleft_rule,
    badge_rule,
    benchmark_publication_rule,
    click_wrap_rule,
    competing_use_rule,
    confidentiality_rule,
    copy_limit_rule,
    evaluation_only_rule,
    field_of_use_rule,
    hosted_service_rule,
    internal_only_rule,
    license_key_rule,
    no_derivatives_rule,
    no_redistribution_rule,
    no_sale_rule,
    non_commercial_rule,
    obey_the_law_rule,
    other_software_rule,
    output_training_rule,
    personal_only_rule,
    persons_excluded_rule,
    persons_only_rule,
    platform_bound_rule,
    product_bound_rule,
    registration_rule,
    research_only_rule,
    reverse_engineering_rule,
    revocable_rule,
    royalty_rule,
    size_cap_rule,
    source_withheld_rule,
    territory_rule,
];

;// CONCATENATED MODULE: ./build/classify.js








/** Names of files that add terms to the license beside them, whatever that license says. */
const RIDER = /(?:^|\/)commons[-_ ]?clause[^/]*$/i;
/**
 * Identifies a text and judges what it holds: exact texts by their license, every other word by the rules.
 *
 * `now` is the clock: past a change date that the text states, it is under its change license.
 */
function classify(file, index, knowledge, now) {
    const { licenses, mentions, residue, relation } = identify(file.text, index);
    if (licenses.length === 0)
        return { licenses: [], mentions, verdict: byRules(file) };
    const named = new Map(residue.flatMap(left => withVerdict(left, otherLicense(wholeWords(file.text, left), knowledge))));
    const open = residue.filter(left => left.harmless !== true || named.has(left));
    const rider = file.beside?.find(({ path, text }) => RIDER.test(path) && text.trim() !== '');
    const dated = rider ? undefined : datedLicense(file.text, licenses, open, knowledge);
    if (dated)
        return byDate(dated, licenses, mentions, file, knowledge, now);
    const found = residue.length === 0 && !file.beside
        ? NOTHING
        : findViolations(file.text, rules, { within: residue, ...(file.beside ? { beside: file.beside } : {}) });
    // A rider, or a clause that only the rules understood, belongs to no one match: then none of them is the license as it was.
    const all = rider !== undefined || (open.length === 0 && found.violations.length > 0);
    const altered = new Set(open.map(left => left.inside));
    const matches = licenses.map(match => (all || altered.has(match.id) ? { ...match, modified: true } : match));
    const known = byLicenses(matches, knowledge, relation, file);
    const judged = open.length === 0 && found.violations.length === 0 && !rider ? known : worse(known, conclude(found, file.text));
    const verdict = [...named.values()].reduce(worse, judged);
    return {
        licenses: matches,
        mentions,
        expression: expressionOf(matches, relation),
        verdict,
        ...(open.length > 0
            ? { witness: witnessOf(open, file.text) }
            : rider
                ? { witness: `${licenses[0]?.id ?? ''} but for ${rider.path} beside it` }
                : {}),
    };
}
/** The words of a stretch, with what a blank does not part from them: a stretch may begin within an id. */
function wholeWords(text, { from, to }) {
    const before = /[\w.-]{0,60}$/.exec(text.slice(Math.max(0, from - 60), from))?.[0] ?? '';
    const after = /^[\w.-]{0,60}/.exec(text.slice(to, to + 60))?.[0] ?? '';
    return before + text.slice(from, to) + after;
}
function withVerdict(left, verdict) {
    return verdict ? [[left, verdict]] : [];
}
/** A word that can be the id of a license, hyphens in it. */
const ID = /(?<![\w.-])[A-Za-z][\w.]*(?:-[\w.]+)+/g;
/** What becomes of words that belong to no license and name one by its id: the verdict of the first that is not Open Source. */
function otherLicense(text, knowledge) {
    for (const [id] of text.matchAll(ID)) {
        const verdict = (0,judge/* judgeId */.t8)(id.replace(/\.$/, ''), knowledge);
        if (verdict.verdict === 'not-open-source' || verdict.verdict === 'unreviewed')
            return verdict;
    }
    return undefined;
}
/** The verdict of a license that changes by date, as it is today. Its parameters are part of it, so that it is not a modified one. */
function byDate({ id, change }, licenses, mentions, file, knowledge, now) {
    const matches = licenses.filter(match => match.id === id);
    const changed = now && changedBy(change, now);
    const later = changed === undefined ? undefined : (0,judge/* judgeId */.t8)(changed, knowledge);
    if (changed !== undefined && later && later.verdict !== 'unknown')
        return {
            licenses: matches,
            mentions,
            expression: changed,
            verdict: later,
            change,
            witness: `${id} until ${change.date}, since then ${changed}`,
        };
    return { licenses: matches, mentions, expression: id, verdict: byLicenses(matches, knowledge, undefined, file), change };
}
const NOTHING = { violations: [], concerns: [] };
/** Judges a text by its clauses alone, without index and catalogue. */
function byRules(file) {
    return conclude(classify_termsOf(file), file.text);
}
/** What the rules find in the whole of a file and in what lies beside it. */
function classify_termsOf({ text, beside = [] }) {
    return findViolations(text, rules, { beside });
}
/** The verdict of the licenses as they are listed: the best where the text offers a choice, else the worst. */
function byLicenses(matches, knowledge, relation, file) {
    // However many licenses a file holds, it is read once.
    let read;
    const terms = () => (read ??= classify_termsOf(file));
    const known = matches.map(match => best(grantedIds(match).map(id => (0,judge/* judgeId */.t8)(id, knowledge))));
    const verdicts = known
        .map(verdict => (verdict.verdict === 'unknown' ? conclude(terms(), file.text) : verdict))
        .sort((a, b) => (0,model_verdict/* badness */.b)(a) - (0,model_verdict/* badness */.b)(b));
    const verdict = relation === 'or' ? verdicts[0] : verdicts.at(-1);
    if (!verdict)
        return { verdict: 'unknown', reason: 'not-identified' };
    return known.includes(verdict) ? withQuotes(verdict, file, terms) : verdict;
}
/** The words of the file, and of the policies beside it, behind the terms of a license that is known to break the definition. */
function withQuotes(verdict, { text, beside = [] }, terms) {
    return verdict.verdict === 'not-open-source' ? quoteTerms(verdict, terms().violations, [{ text }, ...beside]) : verdict;
}
/** Versions of the GNU licenses, oldest first: "or any later version" grants each of them. */
const GNU_VERSIONS = {
    GPL: ['1.0', '2.0', '3.0'],
    LGPL: ['2.0', '2.1', '3.0'],
    AGPL: ['1.0', '3.0'],
    GFDL: ['1.1', '1.2', '1.3'],
};
function grantedIds({ id, orLater }) {
    const [, family = '', version = ''] = /^([A-Z]+)-([\d.]+)-or-later$/.exec(id) ?? [];
    const versions = GNU_VERSIONS[family];
    if (!orLater || !versions)
        return [id];
    return [id, ...versions.filter(later => later >= version).map(later => `${family}-${later}-only`)];
}
function best(verdicts) {
    return verdicts.toSorted((a, b) => (0,model_verdict/* badness */.b)(a) - (0,model_verdict/* badness */.b)(b))[0] ?? { verdict: 'unknown', reason: 'not-identified' };
}
function worse(a, b) {
    return (0,model_verdict/* badness */.b)(a) >= (0,model_verdict/* badness */.b)(b) ? a : b;
}
function expressionOf(matches, relation) {
    const ids = matches.map(match => {
        if (match.modified)
            return `LicenseRef-modified-${match.id}`;
        return match.exception === undefined ? match.id : `${match.id} WITH ${match.exception}`;
    });
    // A notice that grants later versions says more than the text of the one version beside it.
    const kept = new Set(ids.filter(id => !ids.includes(id.replace(/-only$/, '-or-later')) || !id.endsWith('-only')));
    return [...kept].join(relation === 'or' ? ' OR ' : ' AND ');
}
/** How many words are shown of what was added. */
const SHOWN = 30;
function witnessOf(open, text) {
    const names = [...new Set(open.map(left => left.inside ?? 'a known license'))].join(', ');
    const added = open.filter(left => left.change === 'added');
    const dropped = open.filter(left => left.change === 'dropped');
    const count = (list) => list.reduce((sum, left) => sum + left.words, 0);
    const words = added.flatMap(left => text.slice(left.from, left.to).split(/\s+/)).slice(0, SHOWN);
    return [
        `${names} but for `,
        ...(added.length > 0 ? [`these ${count(added)} words: “${words.join(' ')}${count(added) > SHOWN ? ' …' : ''}”`] : []),
        ...(added.length > 0 && dropped.length > 0 ? [' and '] : []),
        ...(dropped.length > 0 ? [`${count(dropped)} words that are missing`] : []),
    ].join('');
}
function conclude({ violations, concerns }, text) {
    const [first, ...more] = violations;
    if (first)
        return { verdict: 'not-open-source', authority: 'rule', violations: [first, ...more], ...(concerns.length > 0 ? { concerns } : {}) };
    if (concerns.length > 0)
        return { verdict: 'unreviewed', reason: 'concern', authority: 'rule', concerns };
    return text.trim() === ''
        ? { verdict: 'unknown', reason: 'not-identified' }
        : { verdict: 'unreviewed', reason: 'no-breach-found', authority: 'rule' };
}


/***/ }),

/***/ 4524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ openIndex),
/* harmony export */   jw: () => (/* binding */ BITMAP_BITS),
/* harmony export */   q_: () => (/* binding */ LEEWAY),
/* harmony export */   y8: () => (/* binding */ BUCKET_BITS)
/* harmony export */ });
/* unused harmony exports MAGIC, SECTIONS */
/** Bits of `LicenseIndex.leeway`. */
const LEEWAY = { optional: 1, holder: 2, filler: 4, term: 8, disclaimer: 16, endorsement: 32, reproduction: 64, named: 128 };
const BUCKET_BITS = 17;
const BITMAP_BITS = 20;
const MAGIC = 0x4c49434f;
/** Names of the sections, in the order in which they stand in the block. */
const SECTIONS = [
    'starts',
    'words',
    'buckets',
    'keys',
    'shingles',
    'tails',
    'tailEnds',
    'tailOwners',
    'owners',
    'places',
    'leeway',
    'bits',
    'json',
];
/** Opens the block that `npm run build` wrote. */
function openIndex(bytes) {
    const block = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    const head = new Int32Array(block.buffer, block.byteOffset, 1 + 2 * SECTIONS.length);
    if (head[0] !== MAGIC)
        throw new Error('licenses.bin is no license index; run `npm run build`');
    const section = (name) => {
        const n = 1 + 2 * SECTIONS.indexOf(name);
        return { at: block.byteOffset + (head[n] ?? 0), count: head[n + 1] ?? 0 };
    };
    const ints = (name) => new Int32Array(block.buffer, section(name).at, section(name).count);
    const shorts = (name) => new Uint16Array(block.buffer, section(name).at, section(name).count);
    const octets = (name) => new Uint8Array(block.buffer, section(name).at, section(name).count);
    return {
        templates: JSON.parse(new TextDecoder().decode(octets('json'))),
        starts: ints('starts'),
        words: ints('words'),
        buckets: ints('buckets'),
        keys: ints('keys'),
        shingles: ints('shingles'),
        tails: ints('tails'),
        tailEnds: ints('tailEnds'),
        tailOwners: shorts('tailOwners'),
        owners: shorts('owners'),
        places: shorts('places'),
        leeway: octets('leeway'),
        bits: octets('bits'),
    };
}


/***/ })

};
