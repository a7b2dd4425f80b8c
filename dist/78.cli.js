export const id = 78;
export const ids = [78];
export const modules = {

/***/ 78:
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

/** A set of folded words that answers by hash, behind a bitmap: most words of a text are in none of our sets. */
class WordSet {
    #bits = new Uint8Array(8192);
    #hashes = new Set();
    constructor(words) {
        for (const word of words.split(/\s+/))
            if (word !== '')
                this.#add(hashWord(word));
    }
    has(hash) {
        const slot = hash & 0xffff;
        return ((this.#bits[slot >> 3] ?? 0) & (1 << (slot & 7))) !== 0 && this.#hashes.has(hash);
    }
    #add(hash) {
        const slot = hash & 0xffff;
        this.#bits[slot >> 3] = (this.#bits[slot >> 3] ?? 0) | (1 << (slot & 7));
        this.#hashes.add(hash);
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
  project projects team developer developers group department laboratory laboratories lab labs staff members people person persons entity entities
  individual licensor vendor maintainer maintainers creator creators editor editors publisher copyrightholder software
  the of or and nor any a an above other others by its names
  franklin street st fifth floor suite boston cambridge ma usa temple place mass ave avenue 02110 1301 02111 1307 02139 330 675 51 59
  http www gnu org licenses fsf com net html htm txt php
`);
/** Of the words above, those that only join. */
const CONNECTORS = new WordSet(`the of or and nor any a an above other others by its their his her http www gnu org fsf com net html htm txt php licenses`);
/** Words whose loss or gain changes no meaning. */
const FILLER_WORDS = new WordSet(`the a an this that these those such above said following of its it also please then by to is be are as hereby herein`);
/** Words of a grant that are harmless where they are added and weigh where they are missing. */
const GRANT_WORDS = new WordSet(`
  merge deal free charge freely perpetual worldwide irrevocable nonexclusive exclusive compile link import translate display perform prepare make have offer
  anyone purpose purposes source object binary form forms work works program derivative including furnished whom so substantial portions unrestricted
`);
/** Words of the sentence that says which notices a copy keeps. */
const REPRODUCTION_WORDS = new WordSet(`
  notice notices list condition conditions disclaimer disclaimers copyright above following this that these and of the a in all every other permission statement software
  found file files attribution attributions source code works work documentation materials accompanying redistribution redistributions
`);

;// CONCATENATED MODULE: ./build/detect/align.js



/** Longest difference that is searched word by word; beyond it, only three words in a row bring the two together again. */
const NEAR = 18;
/** Longest stretch of foreign words that an alignment leaps over. */
const LEAP = 400;
/** Longest name in the place of a holder. */
const LONGEST_NAME = 14;
/**
 * Lays the text beside a license from one place where both agree.
 *
 * `least`: a license of which fewer words can stand in the text is of no interest; then the alignment ends where that shows.
 */
function align(text, index, template, at, place, least = 0) {
    const wide = index.templates[template]?.unit === 'triples' ? 2 : 0;
    const first = index.starts[template] ?? 0;
    const end = index.starts[template + 1] ?? 0;
    const row = wide > 0 ? text.triples : text.hash;
    const lane = (step) => ({ text, index, row, words: index.words, first, end, step, wide });
    const spare = end - first - least;
    const before = walk(lane(-1), at - 1, first + place - 1, spare);
    const left = spare - (before.place + 1 - first) - absent(before.edits);
    const after = left < 0 ? { at, place: first + place, edits: [] } : walk(lane(1), at, first + place, left);
    const edits = [...turned(before.edits), ...after.edits];
    const from = before.at + 1;
    const to = after.at;
    return measure(text, index, { template, first, end, from, to, head: before.place + 1, tail: after.place, edits, wide });
}
/** Words of the license that the text lacks by these differences. */
function absent(edits) {
    let count = 0;
    for (let n = 0; n < edits.length; n += 4)
        count += Math.abs((edits[n + 3] ?? 0) - (edits[n + 2] ?? 0));
    return count;
}
/** Differences found backwards, in reading order. */
function turned(edits) {
    const found = [];
    for (let n = edits.length - 4; n >= 0; n -= 4)
        found.push((edits[n + 1] ?? 0) + 1, (edits[n] ?? 0) + 1, (edits[n + 3] ?? 0) + 1, (edits[n + 2] ?? 0) + 1);
    return found;
}
/** Goes on while both agree, over differences, and takes back what was not worth it in the end. `spare`: words that may be absent. */
function walk(lane, startAt, startPlace, spare) {
    const { row, words, step, wide } = lane;
    const edits = [];
    let at = startAt;
    let place = startPlace;
    let gain = 0;
    let left = spare;
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
        const leap = near(lane, at, place) || far(lane, at, place, left);
        const added = leap >>> 16;
        const dropped = leap & 0xffff;
        left -= dropped;
        if (leap === 0 || left < 0)
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
/** The nearest word of the license from which on both agree for long, `most` words ahead at most; coded as by `near`. */
function far(lane, at, place, most) {
    const { text, row, words, step, wide } = lane;
    const last = Math.min(licenseAhead(lane, place) - 3, 0x7ffc, most);
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




/** What it costs that a license names somebody else, or that a word has one more "s": it decides only between licenses that fit alike. */
const LITTLE = 1;
/**
 * What an alignment is worth beside others over the same words.
 *
 * Words that match count one, words that are missing or added minus two. A license that is written for one holder stands back
 * behind one that is written for all; words that a copy puts into a title or an appendix weigh nothing.
 */
function merit(text, index, { template, edits, value }) {
    if (index.templates[template]?.unit === 'triples')
        return value;
    const first = index.starts[template] ?? 0;
    let merit = value;
    for (let n = 0; n < edits.length; n += 4) {
        const at = edits[n] ?? 0;
        const past = edits[n + 1] ?? 0;
        const place = first + (edits[n + 2] ?? 0);
        const beyond = first + (edits[n + 3] ?? 0);
        if (past === at)
            continue;
        if (beyond === place)
            merit += place > first && isBetweenOptional(index, place) && isFree(text, at, past) ? 2 * (past - at) : 0;
        else
            merit += replaced(text, index, at, past, place, beyond);
    }
    return merit;
}
/** Words in the place of others. */
function replaced(text, index, at, past, place, beyond) {
    const other = names(index, place, beyond) ? LITTLE : 0;
    if (isHolder(index, place, beyond))
        return -other;
    if (isHolder(index, place, beyond, license_index/* LEEWAY */.q_.holder | license_index/* LEEWAY */.q_.optional) && isFree(text, at, past))
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
function isBetweenOptional({ leeway }, place) {
    return ((leeway[place - 1] ?? 0) & (leeway[place] ?? 0) & license_index/* LEEWAY */.q_.optional) !== 0;
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

;// CONCATENATED MODULE: ./build/detect/title.js


/** Words that stand in many titles, so that they name no license. */
const GENERAL = new WordSet(`
  the a an of for and to in or with by license licenses agreement notice terms conditions disclaimer copyright permission statement text legal code
  version release public open source software free general documentation source project foundation university inc www http https org com
`);
/** Longer openings are no title. */
const LONGEST = 24;
/** Words of a title that must stand in the text, and how many may be missing ("2" for "2.00", a date). */
const LEAST = 3;
const MOST_MISSING = 2;
/** Whether the text calls itself by the title of the license that it was laid beside. */
function isTitled(index, { template, edits }) {
    const first = index.starts[template] ?? 0;
    const length = titleLength(index, template);
    if (length === 0)
        return false;
    let missing = 0;
    let isNamed = false;
    const lost = new Uint8Array(length);
    for (let n = 0; n < edits.length; n += 4)
        for (let place = edits[n + 2] ?? 0; place < Math.min(edits[n + 3] ?? 0, length); place++)
            lost[place] = 1;
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
    while (((leeway[first + length] ?? 0) & license_index/* LEEWAY */.q_.optional) !== 0)
        if (++length > LONGEST)
            return 0;
    return length;
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
    let titled;
    for (const candidate of field.slice(0, FIELD)) {
        if (best && !hasDefects(best) && bound(text, index, candidate) <= best.value)
            continue;
        const found = fromAnchors(text, index, candidate);
        if (!found)
            continue;
        if (!best || better(found, best, index))
            best = found;
        if (isTitled(index, found) && (!titled || better(found, titled, index)))
            titled = found;
    }
    return best && titled && hasDefects(best) && !isTitled(index, best) && titled.value > TITLE_SHARE * best.value ? titled : best;
}
/** A license that the text is titled after may be worth this share of the best one, where the best one does not fit either. */
const TITLE_SHARE = 0.5;
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
        const found = weighed(text, index, template, at, anchors[n + 1] ?? 0);
        if (!best || found.value > best.value)
            best = found;
    }
    if (!best)
        return undefined;
    const required = best.matched + best.missing;
    return best.value > LEAST_VALUE * required && best.matched >= LEAST_SHARE * required ? best : undefined;
}
/** Lays the text beside a license, and weighs what is found as a rival of others. */
function weighed(text, index, template, at, place) {
    const found = align(text, index, template, at, place);
    return { ...found, value: merit(text, index, found) };
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
    return Math.min(length * (1 - 0.4 * spoiled), 3 * Math.min(length, text.count) - 2 * best_alignment_required(index, template));
}
function best_alignment_required(index, template) {
    let count = 0;
    for (let n = index.starts[template] ?? 0; n < (index.starts[template + 1] ?? 0); n++)
        if (((index.leeway[n] ?? 0) & license_index/* LEEWAY */.q_.optional) === 0)
            count++;
    return count;
}
/** Words of a license. */
function lengthOf(index, template) {
    return (index.starts[template + 1] ?? 0) - (index.starts[template] ?? 0);
}
/** Of two explanations of one stretch, the one of more value; of equal ones the shorter license. */
function better(a, b, index) {
    if (a.value !== b.value)
        return a.value > b.value;
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
/** Finds where three words in a row stand in a text; built when an alignment first has to leap. */
class TextTable {
    #triples;
    #heads;
    #next;
    #mask;
    constructor(triples) {
        let size = 256;
        while (size < 4 * triples.length)
            size *= 2;
        this.#triples = triples;
        this.#mask = size - 1;
        this.#heads = new Int32Array(size).fill(-1);
        this.#next = new Int32Array(triples.length);
        for (let n = triples.length - 1; n >= 0; n--) {
            const slot = (triples[n] ?? 0) & this.#mask;
            this.#next[n] = this.#heads[slot] ?? -1;
            this.#heads[slot] = n;
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


/** A text as the search works on it: what is matched is struck out, so that it is found once. */
class FoldedText {
    words;
    count;
    /** Hashes of the words; 0 where struck out. */
    hash;
    /** 1 where a word belongs to a license. */
    taken;
    #triples;
    #table;
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
    table() {
        return (this.#table ??= new TextTable(this.triples));
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
const LICENSE = '(?:public )?licen[cs]es?';
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
        pattern: new RegExp(`^(?:apache (?:software )?(?:foundation )?${LICENSE}|apache (?=v?[12]\\b)|asl (?=v?[12]\\b)|apache 2(?= |$))`),
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
    { pattern: /^bsd(?: style)? licen[cs]e|^bsd\b/, versions: { '*': 'BSD-3-Clause' } },
    { pattern: /^same terms as perl(?: itself)?/, versions: { '*': 'GPL-1.0|Artistic-1.0-Perl' }, gnu: true },
    { pattern: /^perl(?: 5)?\b(?= |$)/, versions: { '*': 'GPL-1.0|Artistic-1.0-Perl' }, gnu: true },
];
/** Between a name and its version. */
const BEFORE_VERSION = /^(?:[ ,(]|\)|licen[cs]es?\b|[al]*gpl\b|g?fdl\b|mpl\b|epl\b|cddl\b|as published by the free software foundation\b|as published by the fsf\b|either\b|the\b|version\b|versions\b|ver\b|v(?=\d| \d)|\.|is\b|in(?= version)|-)*?(\d(?:\.\d{1,2})?)(?![\d.]*\d)(\+)?/;
const LATER = /^.{0,60}?(?:or (?:\(?at your (?:option|choice|discretion)\)? )?(?:\(?any )?(?:later|newer|greater|higher)|and (?:any )?later|or above|or \(at your option\) any later)/;
const SECOND = /^ (?:of the licen[cs]e )?(?:or|and|or at your option) (?:\(?at your option\)? )?(?:the gnu (?:lesser )?general public licen[cs]e )?(?:version )?v?(\d(?:\.\d)?)(?: |$|,)/;
/** The words that a name may begin with, for a quick test before the patterns. */
const FIRST_WORDS = 'gnu affero agpl lesser library lgpl free g fdl gfdl general gpl apache asl mozilla mpl netscape npl eclipse epl edl common cddl cpl academic afl open osl european eupl artistic sil ofl boost bsl php freetype ftl openssl isc zlib wtfpl do unlicense creative cc0 cc mit expat x11 simplified freebsd 2 two bsd new revised modified 3 three original 4 four same perl agplv3 agplv1 lgplv2 lgplv3 lgpl2 lgpl3 gplv1 gplv2 gplv3 gpl2 gpl3 mplv1 mplv2 apache2 creativecommons opensource';
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
function versioned({ versions, gnu }, phrase, nameLength, before) {
    const rest = phrase.slice(nameLength);
    const behind = BEFORE_VERSION.exec(rest);
    const ahead = /versions? (\d(?:\.\d{1,2})?)(\+| or (?:any )?(?:later|newer))? of the (?:less restrictive )?$/.exec(before);
    const number = behind?.[1] ?? ahead?.[1];
    const known = number === undefined ? undefined : (versions[number] ?? versions[number.replace(/^(\d)$/, '$1.0')]);
    const id = known ?? versions['*'];
    if (id === undefined || (number !== undefined && known === undefined && gnu))
        return undefined;
    const length = nameLength + (known !== undefined && behind ? behind[0].length : 0);
    if (!gnu)
        return { ids: [id], length, kind: 'name', ...(known === undefined ? { bare: true } : {}) };
    const tail = phrase.slice(length);
    const second = SECOND.exec(tail)?.[1];
    const other = second === undefined ? undefined : (versions[second] ?? versions[`${second}.0`]);
    const later = known === undefined || behind?.[2] === '+' || ahead?.[2] !== undefined || LATER.test(tail);
    return {
        ids: [...id.split('|'), ...(other !== undefined && other !== id ? [other] : [])],
        length,
        kind: 'name',
        ...(later && !other ? { orLater: true } : {}),
        ...(known === undefined ? { bare: true } : {}),
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
    if (start - before !== 1 || words.text.charCodeAt(before) !== 46)
        return ' ';
    const digit = (unit) => unit >= 48 && unit <= 57;
    return digit(words.text.charCodeAt(before - 1)) && digit(words.text.charCodeAt(start)) ? '.' : ' ';
}

;// CONCATENATED MODULE: ./build/detect/find-grants.js




const FIRST = new WordSet(FIRST_WORDS);
/** First words of names that are common words, and what must stand behind them. */
const VAGUE = new WordSet('lesser library free g general common academic open european do creative 2 two new revised modified 3 three original 4 four same simplified');
const find_grants_SECOND = new WordSet('bsd general gpl documentation fdl public development free software union what commons clause terms font type or license gnu');
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
const DENIES = /\b(?:not|never|no longer|cannot)\b(?: \w+){0,5} ?$|\b(?:compatible|incompatible|compatibility|similar|like|unlike|instead of|rather than|than|convert|converted|relicensed?|versus|vs|formerly|previously|ordinary|required by|based on|derived from|differences? between|apply|also known as|known as|definition of|meaning of|version of|text of|copy of|want to do use|see|section \d+)\b(?: the| a| an| of| to| with| this| gnu| or| and)* ?$/;
/** What may stand between two names of one list. */
const LIST = /^(?:[\s/,;&]|and|or|the|a|an|under|licen[cs]es?|waiver|either|both|at|your|option|choice|terms|of|version|v?\d[\d.+]*|any|later|\(|\)|as published by|free software foundation|-)*$/;
/** Finds licenses by name in the words that belong to no license text, and takes what points at them out. */
function findGrants(text, hashes, isOpen, inNotice) {
    const found = [];
    let previous;
    for (let at = 0; at < text.count && found.length < MOST_NAMES; at++) {
        if (!FIRST.has(hashes[at] ?? 0) || !isOpen(at))
            continue;
        if (VAGUE.has(hashes[at] ?? 0) && !find_grants_SECOND.has(hashes[at + 1] ?? 0))
            continue;
        const after = phraseOf(text.words, at, Math.min(text.count, at + BEHIND));
        const before = phraseOf(text.words, Math.max(0, at - BEFORE), at).text;
        const named = nameAt(after.text, `${before} `);
        if (!named)
            continue;
        const past = at + Math.max(1, after.offsets.filter(offset => offset < named.length).length);
        const between = previous && at - previous.to <= 12 ? phraseOf(text.words, previous.to, at).text : undefined;
        const granted = inNotice(at) || grants(before, between, previous);
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
function placed({ ids, orLater, bare, kind }, from, to) {
    return { ids, orLater: orLater === true, bare: bare === true, kind, from, to };
}
function grants(before, between, previous) {
    if (DENIES.test(before))
        return false;
    return GRANTS.test(before) || (previous?.granted === true && between !== undefined && LIST.test(between));
}
function takeGlue(text, hashes, { from, to }) {
    let first = from;
    let past = to;
    while (first > 0 && from - first < 30 && text.taken[first - 1] === 0 && GLUE.has(hashes[first - 1] ?? 0))
        first--;
    while (past < text.count && past - to < 30 && text.taken[past] === 0 && GLUE.has(hashes[past] ?? 0))
        past++;
    strike(text, first, past);
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
const NAMES = [
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
    return NAMES.find(([pattern]) => pattern.test(text))?.[1];
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
/** The family of a GNU license, which all of its versions share; of another license its id without the version. */
function familyOf(id) {
    return GNU.exec(id)?.[1] ?? id.replace(/-\d[\d.]*$/, '');
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

;// CONCATENATED MODULE: ./build/detect/spelling.js

/**
 * Spellings that stand for one word.
 *
 * Source: SPDX matching guidelines, https://spdx.github.io/spdx-spec/v3.0.1/annexes/license-matching-guidelines-and-templates/
 * and its list of equivalent words; each line is the spelling kept and those folded to it.
 */
const VARIANTS = `
  acknowledgment acknowledgement | acknowledgments acknowledgements | analog analogue | analyze analyse | artifact artefact | authorization authorisation
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
and other countries | files excluded | debian systems provide | reserved font name | reserved font names | use the gnu lesser general public license instead of this license | use this software under either of the following licenses | with reserved font name | with reserved font names | no reserved font name for this font software | also available with a faq | this license takes effect | some rights reserved | many third party | for many third party | a copy of the license | a copy of this license | copy of the license | copy of the | copies of the license
`;
/** Phrases that texts of well-known licenses have or lack without change of meaning (the optional parts of SPDX's templates). */
const INSERTIONS = `
including the next paragraph | in this position and unchanged | immediately at the beginning of the file | without modification immediately at the beginning of the file | including the above copyright notice | and or | or non infringement | noninfringement | non infringement | and noninfringement | of this software | the following
subject to the following conditions | subject to the following | terms of the | terms and conditions of the | express or implied | including but not limited to | without limitation | all | all other | any | such
`;
const TABLE = neutral_phrases_build(PHRASES);
const INSERTED = neutral_phrases_build(INSERTIONS);
/** How many words from `at` on are a turn of phrase that carries no term; 0 when it is none. */
function neutralAt(hashes, at, end) {
    let longest = 0;
    for (const phrase of TABLE.get(hashes[at] ?? 0) ?? []) {
        if (phrase.length <= longest || at + phrase.length > end)
            continue;
        if (phrase.every((hash, n) => hashes[at + n] === hash))
            longest = phrase.length;
    }
    return longest;
}
/** Whether the words are, as a whole, a phrase that some versions of a license have and others lack. */
function insertedAt(hashes, at, past) {
    return (INSERTED.get(hashes[at] ?? 0) ?? []).some(phrase => phrase.length === past - at && phrase.every((hash, n) => hashes[at + n] === hash));
}
function neutral_phrases_build(table) {
    const found = new Map();
    for (const phrase of table.split(/[|\n]/)) {
        const hashes = phrase
            .split(/\s+/)
            .filter(word => word !== '')
            .map(word => spelling(hashWord(word)));
        const [first] = hashes;
        if (first !== undefined)
            found.set(first, [...(found.get(first) ?? []), hashes]);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/detect/typo.js


/** Words that say the same in a license, in either direction. */
const EQUAL = equals('shall must will|redistribution redistributions|provided providing|condition conditions|license licenses|permission permissions|copy copies|is are|software program library package file|terms term|restriction restrictions|modification modifications|right rights|notice notices|author authors');
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
/** Part of a file name or of an identifier: `foo_bar`, `foo.js`, `src/foo`, `libfoo2`. */
function isHandle(text, from, to) {
    return (/[\d_]|\p{Ll}\p{Lu}/u.test(text.slice(from, to)) ||
        /\w\.$/.test(text.slice(from - 2, from)) ||
        /[_/\\]/.test(text.charAt(from - 1)) ||
        /^(?:[_/\\]|\.\w)/.test(text.slice(to, to + 2)));
}

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
  open free public domain official unofficial standard standards general common main major minor simple small fast easy quick light lightweight portable modern classic basic complete full whole entire single multiple individual different separate separately
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
  format upstream contact licence upstreamname debian packaging packaged packager packagers maintainer paths
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
  creative commons attribution sharealike international unported lesser affero library begin end start appendix standard short long main project code program package this use
`);
/** Words that refuse or bid where they stand as a name would: capitals make no name of them. */
const NO_NAMES = new WordSet(`
  away off out keep stay leave hands beware none nothing nobody nowhere never alone stop avoid refrain halt ends end void voids lapse lapses excluded banned barred reserved unwelcome welcome
  pay pays paying costs cost price dollar dollars euro euros month monthly yearly annual annually elsewhere rivals competitors hospitals banks schools charities hobbyists students corporations firms business businesses
  production nonfree shareware trialware demoware freeware secret
`);

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
    if (isCode(text, hashes, at, past))
        return !hasForeign(text, at, past);
    let start = at;
    for (let n = at + 1; n <= past; n++) {
        if (n < past && !startsSentence(text, n))
            continue;
        if (!isHarmlessSentence(text, hashes, start, n))
            return false;
        start = n;
    }
    return !hasForeign(text, at, past);
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
    return isTitle(hashes, at, past) || isDisclaimer(text, hashes, at, past) || isRemark(text, hashes, at, past);
}
function isTitle(hashes, at, past) {
    for (let n = at; n < past; n++)
        if (!TITLE_WORDS.has(hashes[n] ?? 0))
            return false;
    return past - at <= 12;
}
/** Program text: one mark of a programming language to three words, and no word that terms are made of. */
function isCode({ words }, hashes, at, past) {
    for (let n = at; n < past; n++)
        if (TERM_WORDS.has(hashes[n] ?? 0) || NO_NAMES.has(hashes[n] ?? 0))
            return false;
    const end = words.to[past - 1] ?? 0;
    const marks = words.text.slice(words.from[at], end + 8).match(/[{}()[\]=<>&|#$_;:]/g)?.length ?? 0;
    return marks >= 3 && marks * 3 >= past - at;
}
/** A sentence on warranty and liability that holds no word beyond those of such sentences. */
function isDisclaimer({ words }, hashes, at, past) {
    for (let n = at; n < past; n++)
        if (!DISCLAIMING_WORDS.has(hashes[n] ?? 0))
            return false;
    return /warrant|liab(?:le|ility)|damages|merchantab|fitness for|as[- ]is\b/i.test(words.text.slice(words.from[at], words.to[past - 1]));
}
function isRemark(text, hashes, at, past) {
    const shouted = isShouted(text, at, past);
    const alone = isOneToken(text, at, past);
    let names = 0;
    for (let n = at; n < past;) {
        const neutral = neutralAt(hashes, n, past);
        if (neutral > 0) {
            n += neutral;
            names = 0;
            continue;
        }
        if (isInnocent(text, hashes, n))
            names = 0;
        else if (shouted || ++names > harmless_MOST_NAMES || !harmless_isName(text, hashes, n, alone || isNamedWork(hashes, n)) || isReceiver(hashes, n, at))
            return false;
        n++;
    }
    return true;
}
const ARTICLES = new WordSet('the a an');
const FOR = hashWord('for');
const TO = hashWord('to');
const MADE = new WordSet('license licenses notice notices information details written developed created implemented ported thanks credit credits acknowledgments');
const THANKED = new WordSet('thanks thank credit credits acknowledgments grateful ported');
/** Whom a thing is for is a term ("is for Acme"), but for thanks and license notices. */
function isReceiver(hashes, at, first) {
    let before = at - 1;
    if (before >= first && ARTICLES.has(hashes[before] ?? 0))
        before--;
    if (before < first || (hashes[before] !== FOR && hashes[before] !== TO))
        return false;
    return !(before > first && (hashes[before] === FOR ? MADE : THANKED).has(hashes[before - 1] ?? 0));
}
const THE = hashWord('the');
const WORKS = new WordSet('project package library program software tool plugin framework module team authors developers contributors community repository font fonts application');
/** "The frobnicate project": a name in small letters. */
function isNamedWork(hashes, at) {
    return hashes[at - 1] === THE && WORKS.has(hashes[at + 1] ?? 0);
}
function isInnocent(text, hashes, at) {
    return (isInAddress(text, at) ||
        isNumber(text, at) ||
        isDate(text, at) ||
        INNOCENT_WORDS.has(hashes[at] ?? 0) ||
        (isHandle(text.words.text, text.words.from[at] ?? 0, text.words.to[at] ?? 0) && !isBidding(hashes[at] ?? 0)) ||
        isBeforeMail(text, at));
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
/** Capitals in every word make a shout of a sentence, and hide which words are names. */
function isShouted({ words }, at, past) {
    return past - at > 2 && !/[a-z]/.test(words.text.slice(words.from[at], words.to[past - 1]));
}
/** A capitalized word or a handle; alone in its line, any single word. */
function harmless_isName({ words }, hashes, at, alone) {
    const hash = hashes[at] ?? 0;
    if (isBidding(hash))
        return false;
    const word = words.text.slice(words.from[at], Math.min(words.to[at] ?? 0, (words.from[at] ?? 0) + 60));
    return alone || /^\p{Lu}/u.test(word) || word.length === 1 || isHandle(words.text, words.from[at] ?? 0, words.to[at] ?? 0);
}
function isNumber({ words }, at) {
    return /^[\dxvi.]+$/i.test(words.text.slice(words.from[at], Math.min(words.to[at] ?? 0, (words.from[at] ?? 0) + 30)));
}
/** "May" beside a number is a month. */
function isDate({ words }, at) {
    return /^\d{0,2}[ ,]{0,2}May[ ,]+\d/.test(words.text.slice(words.from[at], (words.from[at] ?? 0) + 8));
}
/** A word of a web or mail address says where, not what. */
function isInAddress({ words }, at) {
    const start = words.from[at] ?? 0;
    const before = words.text.slice(Math.max(0, start - LONGEST_ADDRESS), start);
    if (/(?:https?:\/\/|\bwww\.|@|\b[\w-]{1,40}\.(?:org|com|net|io)\/)\S*$/i.test(before))
        return true;
    return /^[\w.+-]{1,64}@[\w-]|^https?:\/\/|^www\./i.test(words.text.slice(start, start + 80));
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
function startsParagraph(text, at) {
    if ((text.words.from[at] ?? 0) - (text.words.to[at - 1] ?? 0) < 2)
        return false;
    const gap = text.words.text.slice(text.words.to[at - 1], Math.min(text.words.from[at] ?? 0, (text.words.to[at - 1] ?? 0) + 200));
    return /\n[^\w\n]*\n/.test(gap);
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
        if (TERM_WORDS.has(hash) || NO_NAMES.has(hash) || ++small > MOST_SMALL)
            return false;
    }
    return true;
}
/** Only words came or went that change nothing of what is granted. */
function isHarmlessChange(text, hashes, index, difference, { template }) {
    const { at, past, place, beyond } = difference;
    if (isAboutNotices(hashes, index, difference))
        return true;
    if (!mayBeDropped(index, place, beyond, template))
        return false;
    if (past === at)
        return true;
    if (repeats(hashes, index, difference) ||
        insertedAt(hashes, at, past) ||
        (isBesideOptional(index, place, beyond, template) && isHarmlessText(text, hashes, at, past)))
        return true;
    const sentence = beyond > place
        ? (index.leeway[place] ?? 0) & (index.leeway[beyond - 1] ?? 0)
        : (index.leeway[place - 1] ?? 0) & (index.leeway[beyond] ?? 0);
    if (isHeading(text, hashes, at, past) || isOfName(text, hashes, at, past))
        return true;
    if (past - at <= LONGEST_REWORDING && isReworded(text, hashes, at, past, sentence))
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
const OF = hashWord('of');
/** "… of Frobnicate Tools": what the license is about, in a name of few words. */
function isOfName(text, hashes, at, past) {
    if (hashes[at] !== OF || past - at > 5 || past - at < 2)
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
function isReworded(text, hashes, at, past, sentence) {
    const own = (sentence & license_index/* LEEWAY */.q_.disclaimer) !== 0 ? DISCLAIMING_WORDS : (sentence & license_index/* LEEWAY */.q_.endorsement) !== 0 ? ENDORSING_WORDS : undefined;
    if (!own)
        return false;
    if (past - at <= residue_MOST_NAMES && residue_isHolder(text, hashes, at, past))
        return true;
    for (let n = at; n < past; n++)
        if (!own.has(hashes[n] ?? 0) && !HOLDER_WORDS.has(hashes[n] ?? 0))
            return false;
    return true;
}
/** What stands before a word since the last one, copyright lines included. */
function gapBefore(text, at) {
    const end = text.words.from[at] ?? 0;
    return text.words.text.slice(Math.max(text.words.to[at - 1] ?? 0, end - 300), end);
}
/** What numbers a section: it is no word of the license. */
const LIST_MARK = /^(\d{1,2}|[a-z]|[ivx]{1,4})$/i;
/** The difference touches a title or an appendix. */
function isBesideOptional(index, place, beyond, template) {
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
        const span = mark < 0 ? yearAt(words, at) && [at, statementEnd(words, at)] : spanAt(words, at);
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
    return opensStatement(words, at) && [at, statementEnd(words, at)];
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
    if (/[\n\r.,;:"]/.test(between) || NOT_A_HOLDER.has(hash[next] ?? 0))
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
        if ((/[\n\r]/.test(gap) && !goesOn(words, end)) || endsSentence(words, end, gap))
            break;
        if (TERM_WORDS.has(word) || LICENSE_OPENERS.has(word) || NO_NAMES.has(word))
            break;
        const first = words.text.charAt(words.from[end] ?? 0);
        const isSmall = /\p{Ll}/u.test(first) && !JOINERS.has(word) && !isHandle(words.text, words.from[end] ?? 0, words.to[end] ?? 0);
        // Behind a name in capitals, a word in small letters is none.
        if (isSmall && capitals)
            break;
        if (/\p{Lu}/u.test(first) && end > at + 1 && word !== COPYRIGHT)
            capitals = true;
    }
    return end;
}
const JOINERS = new WordSet(`
  and by of the for in at c others other contributors contributor authors author holder holders owner owners team project projects developers maintainers his her its their all
  copyright from to through present now inc ltd llc gmbh corp co company companies foundation university institute von van de der den del di da la le du dos e y et und http https www mail email portions
  software part parts see file files list individual respective code any some work other based contributed written
`);
/** A full stop behind a word that is no initial and no "Inc." */
function endsSentence(words, at, gap) {
    if (!/^[^\n]*?[.!?;:]['"”’)\]]*\s/.test(gap))
        return false;
    const before = words.text.slice(words.from[at - 1], Math.min(words.to[at - 1] ?? 0, (words.from[at - 1] ?? 0) + 12));
    return before.length > 2 && !/^(?:inc|ltd|corp|co|jr|sr|bros|llc|dr|prof|st|bv|pty|univ|copyright|\d+)$/i.test(before);
}
/** A list of holders or years that runs over the end of its line. */
function goesOn(words, at) {
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
    const grants = findGrants(folded, hashes, at => !inside(reading, at, 'text') && !inside(reading, at, 'fragment'), at => inside(reading, at, 'notice'));
    const named = distinctGrants(grants.filter(grant => grant.granted), found, index);
    const matches = [
        ...found.flatMap(match => alignedMatches(match, grants, reading)),
        ...named.flatMap(grant => grantMatches(grant, reading)),
        ...tags.flatMap(tag => tagMatches(tag, reading.lines)),
    ];
    const licenses = withException(distinct(matches.sort((a, b) => a.start - b.start || a.end - b.end)), reading);
    if (licenses.length === 0)
        return { licenses, mentions: mentionsOf(grants, licenses, reading), residue: [], words: words.count };
    const headings = headingsOf(grants, licenses, reading);
    const residue = leftovers(reading, licenses[0]?.id).map(left => located(withHeading(left, headings), reading.lines));
    return {
        licenses: licenses.map(match => marked(match, residue)),
        mentions: mentionsOf(grants, licenses, reading),
        residue,
        ...(isChoice(licenses, grants, tags, reading) ? { relation: 'or' } : {}),
        words: words.count,
    };
}
/** Whether a word lies in a match of this form. */
function inside({ found, index }, at, form) {
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
    return match !== undefined && match.from <= at && index.templates[match.template]?.form === form;
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
function distinctGrants(grants, found, index) {
    const texts = found.map(match => index.templates[match.template]?.id ?? '');
    const families = new Set([...texts, ...grants.filter(grant => !grant.bare).flatMap(grant => grant.ids)].map(familyOf));
    const bases = new Set(texts.map(baseOf));
    return grants.filter(grant => !(grant.bare && grant.ids.every(id => families.has(familyOf(id)))) && !grant.ids.every(id => bases.has(id) && !grant.orLater));
}
function alignedMatches(match, grants, reading) {
    const { folded, index, lines } = reading;
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
        return [{ id: template.id, ...place, form: 'text' }];
    const own = grants.filter(grant => grant.from >= match.from && grant.from < match.to && !grant.bare);
    if (own.length === 0)
        return isOfFoundText(template.id, reading) ? [] : [{ id: template.id, ...place, form: 'notice' }];
    return own.flatMap(grant => grant.ids.map(id => ({ ...granted(id, grant.orLater), ...place, form: 'notice' })));
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
function granted(id, orLater) {
    return { id: gnuId(id, orLater), ...(orLater ? { orLater } : {}) };
}
function grantMatches({ ids, orLater, from, to }, { folded, lines }) {
    const { words } = folded;
    const place = { score: 1, start: lines.of(words.from[from] ?? 0), end: lines.of(words.to[to - 1] ?? 0) };
    return ids.map(id => ({ ...granted(id, orLater), ...place, form: 'notice' }));
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
        .filter(grant => !grant.granted && grant.from >= first && !grant.ids.some(id => known.has(familyOf(id))))
        .map(grant => folded.words.from[grant.from] ?? 0);
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
var verdict = __webpack_require__(543);
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

// EXTERNAL MODULE: ./build/osd/shared/phrases.js
var phrases = __webpack_require__(7661);
;// CONCATENATED MODULE: ./build/osd/shared/acts.js

/** What can be done with a work, in all the forms of its words. */
const acts = (0,phrases/* tagger */.V)({
    use: [
        'use|uses|used|using|usage|utilize|utilizes|utilized|utilizing|exploit|exploits|exploited|exploiting|exploitation|employ|employed|run|runs|running|execute|executed|operate|operated|deploy|deploys|deployed|deploying|deployment|install|installed|installing|installation|load|loaded|loading|flash|flashed|access|accessed|consume|consumed|consuming|exercise|exercised|utilization|integrate|integrated|applied',
        'make|made|makes use',
        'make|makes|made|making|earn|earning|gain|generate *3 money|profit|profits|income|revenue|bucks|living',
    ],
    copy: [
        'copy|copies|copied|copying|duplicate|duplicated|duplicating|duplication|reproduce|reproduces|reproduced|reproducing|reproduction|reproductions|mirror|mirrored|mirroring|download|downloaded',
        'make|makes|made|making *2 copies|copy',
    ],
    modify: [
        'modify|modifies|modified|modifying|modification|modifications|change|changes|changed|changing|alter|alters|altered|altering|alteration|alterations|adapt|adapts|adapted|adapting|adaptation|adaptations|translate|translated|translation|amend|edit|edited|editing|tamper|customize|transform|transformed|improve|enhance|merge|arrange|abridge|rearrange|remix|revise|patch|patching|hack',
        'create|creates|created|creating|prepare|prepares|prepared|preparing|make|makes|made|making|develop|develops|produce|produces|building|build|creation|preparation|distribute|distribution|distributing *6 derivative|derivatives|derived|adaptations|modifications',
        'derivative|derived works|work|products|versions',
        'derivatives',
        'build|built upon',
        'create|creates|created|creating|prepare|prepares|prepared|preparing|make|makes|made|making|develop|produce *4 works|work|anything|something *3 based on|upon',
        'separate|separated|split *4 parts|components|component',
        'abridged|expanded|shortened|converted|convert|rename|recompile|recompiled',
    ],
    distribute: [
        'distribute|distributes|distributed|distributing|distribution|distributions|redistribute|redistributes|redistributed|redistributing|redistribution|redistributions|retransmit|retransmission|republish|republished|republication|publish|publishes|published|publishing|publication|transfer|transfers|transferred|transferring|transmit|transmitted|transmission|disseminate|disseminated|dissemination|release|released|share|shared|sharing|convey|conveyed|conveying|disclose|disclosed|disclosing|disclosure|post|posted|posting|upload|uploaded|uploading|lend|loan|loaned|deliver|circulate|circulated|circulating|circulation|ship|shipped|broadcast|spread|rehost',
        'give|gives|given|giving|hand|handed|pass|passed|passing *4 away|on|to|others|anyone|third',
        'supply|supplied|supplying|furnish|furnished|furnishing|lent *5 to *2 others|anyone|anybody|parties|party|person|persons|customers|users|outside',
        'make|makes|made|making *8 available',
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
        'cloud|network|hosting|managed providers|provider',
    ],
    benchmark: ['benchmark|benchmarks|benchmarked|benchmarking', 'performance *2 test|tests|results|testing|comparisons|evaluation|data'],
    circumvent: [
        'circumvent|circumvents|bypass|bypasses|bypassing|disabling|defeating|removing|remove|disable|disables|defeat|deactivate|hack|circumvented|circumventing *6 key|keys|functionality|feature|features|limits',
        'circumvent|bypass|disable|remove|defeat|deactivate *6 license *1 code|check|checks|verification|manager|mechanism|enforcement|protection',
        'circumvent|circumventing|bypass|bypassing|disable|disabling|defeat|defeating|deactivate|remove|removing|removal|hide|hiding|hack|hacking|crack|cracking|avoid|avoiding *7 nag|reminder|activation|registration|mechanism|mechanisms|lock|locks|drm|protection|protections|limitation|limitations|limit|limits|expiry|expiration|watermark|watermarks|dongle',
        'work|working|tamper|tampering|interfere|interfering around|with *8 activation|registration|mechanism|mechanisms|lock|drm|protection|limitation|limitations|key|keys|rights *1 management|dongle',
        'remove|removing|removal|delete|deleting|hide|hiding|alter|altering|obscure|obscuring|replace|replacing|change|changing|modify *8 branding',
    ],
});
/** The nouns an act can be about: the work itself, or something beside it that open licenses guard as well. */
const objects = (0,phrases/* tagger */.V)({
    work: [
        'header|headers files|file',
        'software|softwares|program|programs|work|works|package|packages|code|codes|library|libraries|file|files|material|materials|model|models|weights|firmware|driver|drivers|font|fonts|product|products|application|applications|app|apps|tool|tools|script|scripts|data|dataset|datasets|database|binary|binaries|executable|executables|copy|copies|content|contents|images|image|artwork|game|games|system|module|modules|component|components|derivatives|derivative|modifications|it|them|sdk|api|apis|technology|toolkit|utility|plugin|plugins|extension|kernel|engine|archive|distribution|part|parts|portion|portions|covered|licensed|source|object|output|outputs|results|rules|sources|bean|algorithm|algorithms|documentation|technologies|complementary|release|version|versions|sample|samples|text|site|project|repository|server|client|bytecode|implementation|deliverables|items|specification|theme|icons|icon|sounds|music|video|demo|bean|compiler|simulator|emulator|dictionary|corpus|anything|everything',
    ],
    side: [
        'name|names|trademark|trademarks|mark|marks|servicemark|servicemarks|logo|logos|notice|notices|copyrights|copyright|credit|credits|legend|legends|disclaimer|disclaimers|warranty|warranties|attribution|attributions|endorsement|likeness|identity|reputation|liability|restrictions|restriction|terms|term|provisions|patent|patents|brand|branding|branded|insignia|statement|acknowledgment|acknowledgments|acknowledgement|reference|authorship|origin|title|advertising|publicity|obligations|condition|conditions|law|laws|claim|claims|responsibility|contributors|contributor|limitations|additional|further|penalties|misrepresent|misrepresented|impression|header|headers|convention|requirement|requirements|number|numbers|permissions',
        'this|the|that license|agreement document|text|itself|file',
        'license|agreement document|text|terms|notice',
        'text|version|versions|copy|copies of *2 license|agreement|licensing',
        'license|licenses|agreement',
        'rights',
    ],
});

;// CONCATENATED MODULE: ./build/osd/shared/modality.js

const modality_BY = 'strictly|expressly|specifically|absolutely|hereby|explicitly|also|otherwise|in|generally|legally|therefore|completely|further|thereby|otherwise|ever|only';
/** The words by which a license grants, forbids, limits and asks. */
const modality = (0,phrases/* tagger */.V)({
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
        'nor are|is|am *2 allowed|permitted|authorized|entitled *1 to|for',
        `is|are|be|being|am ${modality_BY}? prohibited|forbidden|barred|precluded|excluded from`,
        `is|are|be ${modality_BY}? forbidden|prohibited|illegal|unlawful|disallowed to`,
        'prohibited|forbidden from|to',
        'does|do|shall|will|did not *2 grant|give|allow|permit|authorize|convey|extend|confer|entitle|license',
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
        'constitutes|constitute|is|are|be a|an material? violation|infringement|breach',
        'is|are|be against *2 license|terms|rules|agreement',
        'is|are|be *1 withheld',
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
        'obliges|obligates|oblige|obligate you|users|licensee|recipients|them to',
        'is|are to be',
        'please',
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
        'and no|not other|otherwise',
        'for no other',
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
        'must|shall|should|need|needs|have|has|required|please|to|first *3 purchase|buy|acquire|negotiate|order *6 license|licenses|subscription|copy',
        'must|shall|should|please *2 contact|ask|email|write|inform *2 author|authors|us|licensor|owner|owners|me|vendor|company|holder|holders',
        'obtain|ask|request|seek|get *2 permission|consent|approval',
        'must|shall|should|needs|need|has|have|to *1 apply *3 license',
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
        'except|unless|other|save|only|otherwise|than|but *2 expressly|explicitly|specifically? *1 provided|permitted|authorized|allowed|stated|set|granted|described|specified',
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
const scopes = (0,phrases/* tagger */.V)({
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
        'development and|or|purposes|use|testing',
        'internal development|testing',
    ],
    personal: [
        'personal|personally|private|privately|home|hobby|hobbyist|hobbyists|recreational|entertainment|domestic|household|amateur|family',
        'your|his|her|own|their own personal? use|usage|uses|purposes|needs|pleasure|enjoyment|personal',
        'individual use|usage|purposes|enjoyment',
        'at home',
    ],
    internal: [
        'internal|internally',
        'inside|within|in *2 your|its|the|their *2 organization|company|business|enterprise|institution|group',
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
        'excluded|prohibited purpose|purposes|use|uses',
        'competing use|product|service',
    ],
    persons: [
        'citizens|citizen|person|persons|people|individuals|individual|company|companies|corporation|corporations|entity|entities|organization|organizations|institution|institutions|agency|agencies|government|governments|employee|employees|employer|employers|member|members|student|students|teacher|teachers|faculty|staff|researcher|researchers|citizen|citizens|resident|residents|national|nationals|subsidiary|subsidiaries|affiliate|affiliates|university|universities|school|schools|charity|charities|manufacturer|manufacturers|vendor|vendors|nonprofits|enterprises|enterprise|forces|police|army|military|contractor|contractors|suppliers|developers|customers|subscribers|owner|owners|workers|cooperative|cooperatives|corporations|party|parties|group|groups|nazis|fascists|racists|adults|children|minors|men|women|worker|billionaires|firms|firm|business|businesses|bank|banks|lawyers|someone|anyone|anybody|everyone|everybody',
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
    ],
    service: [
        'services|service|platform|platforms|cloud|products|product|application|applications|parts|package|suite|server|ide|store|website|tools|software|api|apis|instance|environment|program|system|framework|engine|editor|compiler|sdk|game|app|distribution|plug|plugin|studio|subscription|account',
    ],
    system: [
        'windows|macos|osx|linux|unix|android|ios|dos|solaris|freebsd|ubuntu|debian|redhat|symbian|palm|amiga|macintosh|beos|os2|hpux|aix|cygwin|vms|qnx|playstation|xbox|nintendo|atari|wine|iphone|ipad',
        'operating system|systems',
        'mac os',
        'red hat',
    ],
    copyleft: [
        'gpl|lgpl|agpl|gnu|copyleft|copylefted|viral|fsf',
        'open source terms|term|license|licenses|licensed|software|condition|conditions',
        'free software license|licenses',
        'excluded|viral|publicly license|licenses|available',
        'general public license',
        'reciprocal license|licenses',
        'source code *6 disclosed|available|provided|disclosure',
        'open source',
        'terms|license|licenses *8 require|requires|requiring|seek|seeks *14 source|royalty|charge|derivative',
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
const SUBORDINATE = new Set('that which who whom as where if what whether how anything everything'.split(' '));
const DISCLAIMING = new Set('warranty warranties warrants warrant liable liability damages merchantability fitness indemnify indemnification tort negligence warranted liabilities patent patents litigation lawsuit infringed goods'.split(' '));
/** Reads the provisions of a clause from its words. */
function provisionsOf(words, own) {
    const modals = modality(words).filter(tag => tag.name !== 'only' || isLimiting(words, tag));
    if (modals.length === 0)
        return [provision(words, provisions_SILENT, undefined, own, 0, words.length)];
    const all = { modals, acts: acts(words), things: objects(words), scopes: withNumbers(words, scopes(words)) };
    const main = mainMarkers(modals, words);
    const cuts = main.slice(1).map((marker, n) => provisions_joint(words, all, main[n]?.to ?? 0, marker.from, own));
    const kept = groups(main, cuts);
    const starts = [main[0] && main[0].from >= own ? own : 0, ...cuts.filter(cut => cut !== undefined)];
    if (kept.length === 0)
        return [provision(words, all, undefined, own, 0, words.length)];
    return kept.map((marker, n) => provision(words, all, marker, own, starts[n] ?? 0, starts[n + 1] ?? words.length));
}
const AFTER_ONLY = new Set('if when where provided after upon once so occasionally responsible liable determined because'.split(' '));
const HYPOTHESES = new Set('if when whenever where event case'.split(' '));
/** `only if …` and `in the event that only …` state conditions, and limit nothing by themselves. */
function isLimiting(words, { from, to }) {
    if (AFTER_ONLY.has(words[to]?.word ?? '') || words[from - 1]?.word === 'not')
        return false;
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
const TERMS = new Set('license grant agreement permission rights'.split(' '));
const WHOLE_CLAUSES = new Set('provided agree agrees ensure condition acknowledge confirm represent warrant certify'.split(' '));
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
    // `nor does it share data` tells what a program does.
    if (words[from]?.word === 'nor' && words[to - 1]?.word === 'does' && words[to]?.word === 'it')
        return false;
    if (words[to - 1]?.word === 'reserved' && words[to]?.word === 'for')
        return false;
    if (words[to - 1]?.word === 'excluded' && words[to]?.word === 'from')
        return words.slice(to, to + 7).some(({ word }) => TERMS.has(word));
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
        consent: modals.some(tag => tag.name === 'consent'),
        ownTerms: modals.some(tag => tag.name === 'ownTerms' &&
            !(marker?.name === 'forbidden' && tag.from < marker.to && tag.to > marker.from) &&
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
        return text.charAt(word.to) === ')' && isListed(word, before);
    return before === undefined || /[\s,;:—-]/.test(text.charAt(word.from - 2)) || isListed(word, before);
}
function isListed(word, before) {
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

;// CONCATENATED MODULE: ./build/osd/shared/words.js
/** Letters of other scripts that look like Latin ones, as used to hide a word from a reader of bytes (Unicode TS 39). */
const LOOK_ALIKES = Object.fromEntries([
    ['абвеёгніїјкмпорсѕтухԁԛԝһɡ', 'a6beerhiijkmnopcstyxdqwhg'],
    ['αβγεηικνορτυχωϲ', 'abyenikvoptuxwc'],
    ['ıℓ', 'il'],
].flatMap(([from = '', to = '']) => Array.from(from, (letter, n) => [letter, to.charAt(n) || letter])));
/** Names of HTML tags; other words between angle brackets are words. */
const words_TAG = /<\/?(?:p|b|i|em|strong|br|li|ul|ol|dl|dt|dd|a|div|span|h[1-6]|t[dhr]|table|tbody|code|pre|u|font|center|hr|body|html|head|title|blockquote|su[bp]|small|tt)(?:\s[^<>]{0,300})?\/?>/gi;
const PIECE = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+|[.,;:!?()[\]"“”„«»'’‘&$€£¥%-]/gu;
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
/** Prefixes written with or without a hyphen: `re-distribute`, `sub-license`. */
const JOINED = new Set(['re', 'sub', 'de', 'co']);
/** Takes a stretch of a text apart into folded words; markup and decoration count as space. Linear in its length. */
function wordsOf(text, from, to) {
    const words = [];
    const stretch = text.slice(from, to).replace(words_TAG, tag => ' '.repeat(tag.length));
    let gap = 0;
    let quoted = false;
    let hyphen = -1;
    for (const piece of stretch.matchAll(PIECE)) {
        const [raw] = piece;
        const at = from + piece.index;
        const mark = raw.length === 1 ? raw : '';
        if (mark !== '' && !isWordStart(mark)) {
            if (mark === '-')
                hyphen = at;
            else if (mark === '"' || mark === '“' || mark === '„' || mark === '«')
                quoted = true;
            else
                gap = heavier(gap, weight(mark));
            continue;
        }
        const word = fold(raw);
        if (word === '')
            continue;
        const last = words.at(-1);
        const to = at + raw.length;
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
            words.push({ word, from: at, to, gap, quoted, proper: /^\p{Lu}.*\p{Ll}/u.test(raw) });
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
function isWordStart(mark) {
    return /[\p{L}\p{N}]/u.test(mark);
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

// EXTERNAL MODULE: ./build/osd/shared/find.js
var find = __webpack_require__(7320);
;// CONCATENATED MODULE: ./build/osd/shared/widening.js


const KINDS = new Set(['research', 'evaluation', 'personal', 'internal', 'noncommercial']);
const CHANGED = (0,find/* wordSet */.dD)('modified changed altered adapted derivative derived modifications');
/** How far behind `may` the verbs of a grant are looked for. */
const REACH = 16;
/**
 * Some licenses grant in steps: research in one section; in the next `to Deploy`, a word that they define as everything
 * else. Or they attach a duty to one way of passing changes on, and grant another way in a later section.
 */
function widening() {
    const outside = new Map();
    const granted = new Set();
    let changes = false;
    return {
        hear(clause) {
            const term = definedTerm(clause);
            const kinds = term === undefined ? new Set() : kindsOutside(clause);
            if (term !== undefined && kinds.size > 0)
                outside.set(term, kinds);
            for (const provision of (0,find/* terms */.a_)(clause).filter(isOpenGrant)) {
                for (const { word } of clause.words.slice(provision.marker.to, Math.min(provision.to, provision.marker.to + REACH)))
                    granted.add(word);
                changes ||= grantsChanges(clause, provision);
            }
        },
        withdraws(rule, clause, evidence) {
            if (rule.id === 'no-derivatives')
                return changes && isOneWay(clause, evidence);
            if (rule.breaks !== 6)
                return false;
            const found = new Set(scopes(clause.words).flatMap(({ name }) => (KINDS.has(name) ? [name] : [])));
            return [...outside].some(([term, kinds]) => granted.has(term) && [...kinds].some(kind => found.has(kind)));
        },
    };
}
/** The word that a definition explains, where it is a single one. */
function definedTerm(clause) {
    if (!clause.definition)
        return undefined;
    return clause.words.slice(clause.own, clause.own + 6).find(word => word.quoted)?.word;
}
/** `other than for research`: what the defined word leaves out is granted by the limited clause, the rest by the word. */
function kindsOutside(clause) {
    const other = (0,find/* wordAt */.E7)(clause, { from: clause.own, to: clause.words.length }, (0,find/* wordSet */.dD)('other'));
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
    const changing = acts.some(({ name, from: at }) => name === 'modify' && clause.words[at - 1]?.word !== 'without');
    return act !== undefined && (changing || (0,find/* hasWord */.Vf)(clause, behind, CHANGED));
}
/** The ban is the condition of one grant (`provided that you do not …`), or of one case told by the lead-in of its list. */
function isOneWay(clause, evidence) {
    const { words, own, provisions, lead } = clause;
    if ((0,find/* hasWord */.Vf)(clause, { from: 0, to: Math.min(own, 1) }, (0,find/* wordSet */.dD)('if where when')))
        return true;
    const at = provisions.findIndex(({ from, to }) => from <= evidence.to && to >= evidence.to);
    const ban = provisions[at];
    // A grant for unchanged copies stands beside the one for changed copies; an item of `shall meet these conditions:` is one of them.
    if (ban?.force === 'grants')
        return true;
    if (lead !== undefined && (0,find/* hasWord */.Vf)(clause, { from: 0, to: own }, (0,find/* wordSet */.dD)('conditions requirements')))
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
    for (const clause of eachClause(text, within && touching(within))) {
        for (const hit of rules.flatMap(rule => hitsOf(text, rule, clause))) {
            const words = wordsKey(text, hit);
            if (!seen.has(words))
                fresh.push(hit);
            seen.add(words);
        }
    }
    const wider = fresh.length > 0 ? heard(text) : undefined;
    const kept = once(fresh.filter(({ rule, clause, evidence }) => wider?.withdraws(rule, clause, evidence) !== true));
    return {
        violations: kept.filter(({ rule }) => rule.weight !== 'concern').map(hit => violationOf(text, hit)),
        concerns: kept.filter(({ rule }) => rule.weight === 'concern').map(hit => concernOf(text, hit)),
    };
}
/** What the whole text grants; looked for only where something in it is to be withdrawn. */
function heard(text) {
    const wider = widening();
    for (const clause of eachClause(text))
        wider.hear(clause);
    return wider;
}
function hitsOf(text, rule, clause) {
    const evidence = rule.appliesTo(clause);
    return evidence ? [{ rule, clause, evidence, byLead: evidence.from < clause.own, ...quoteOf(text, clause, evidence) }] : [];
}
/** What makes two hits one besides the same words: the same criterion in one clause, the same rule in the items of one list. */
function once(hits) {
    const seen = new Set();
    return hits.filter(hit => {
        const keys = keysOf(hit);
        const isFresh = !keys.some(key => seen.has(key));
        for (const key of keys)
            seen.add(key);
        return isFresh;
    });
}
function wordsKey(text, { rule, from, to }) {
    return `${rule.breaks} ${rule.weight ?? 'violation'} ${text.slice(from, Math.min(to, from + 600))}`;
}
function keysOf({ rule, clause, byLead }) {
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
function topicOf(words) {
    const kinds = [...acts(words), ...scopes(words)].map(({ name }) => name).filter(name => !COMMON.has(name));
    const stems = words.map(({ word }) => word).filter(word => (word.length > 2 || /\d/.test(word)) && !PLAIN.has(word));
    return { kinds: new Set(kinds), stems: new Set(stems.map(word => word.slice(0, STEM))) };
}
/** How much of what the first says the second says too, 0 to 1: an act or a limit counts as much as two words. */
function likeness(asked, given) {
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
        const fit = likeness(asked, topicOfText(quote)) + (same ? SAME_CRITERION : OTHER_CRITERION) + (near ? SAME_SECTION : 0);
        return [{ quote, fit, hit, ...(line === undefined ? {} : { line }), ...(path === undefined ? {} : { path }) }];
    });
}
/** Sentences of the section that the catalogue names; where that is not found, sentences that say nearly all of it. */
function sentences(term, asked, parts) {
    return parts.flatMap(({ text, path, clauses }) => {
        const section = term.section === undefined ? [] : sectionClauses(clauses, term.section);
        return (section.length > 0 ? section : clauses).flatMap(clause => {
            const like = hasForce(clause) ? likeness(asked, topicOf(clause.words)) : 0;
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

// EXTERNAL MODULE: ./build/registry.js + 274 modules
var registry = __webpack_require__(7264);
;// CONCATENATED MODULE: ./build/classify.js






/** Names of files that add terms to the license beside them, whatever that license says. */
const RIDER = /(?:^|\/)commons[-_ ]?clause[^/]*$/i;
/** Identifies a text and judges what it holds: exact texts by their license, every other word by the rules. */
function classify(file, index, knowledge) {
    const { licenses, mentions, residue, relation } = identify(file.text, index);
    if (licenses.length === 0)
        return { licenses: [], mentions, verdict: byRules(file) };
    const open = residue.filter(left => left.harmless !== true);
    const rider = file.beside?.find(({ path, text }) => RIDER.test(path) && text.trim() !== '');
    const found = residue.length === 0 && !file.beside
        ? NOTHING
        : findViolations(file.text, registry/* rules */.aO, { within: residue, ...(file.beside ? { beside: file.beside } : {}) });
    // A rider, or a clause that only the rules understood, belongs to no one match: then none of them is the license as it was.
    const all = rider !== undefined || (open.length === 0 && found.violations.length > 0);
    const matches = licenses.map(match => all || open.some(left => left.inside === match.id) ? { ...match, modified: true } : match);
    const known = byLicenses(matches, knowledge, relation, file);
    const verdict = open.length === 0 && found.violations.length === 0 && !rider ? known : worse(known, conclude(found, file.text));
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
const NOTHING = { violations: [], concerns: [] };
/** Judges a text by its clauses alone, without index and catalogue. */
function byRules(file) {
    return conclude(findViolations(file.text, registry/* rules */.aO, file.beside ? { beside: file.beside } : {}), file.text);
}
/** The verdict of the licenses as they are listed: the best where the text offers a choice, else the worst. */
function byLicenses(matches, knowledge, relation, file) {
    const verdicts = matches
        .map(match => best(grantedIds(match).map(id => (0,judge/* judgeId */.t8)(id, knowledge))))
        .map(verdict => (verdict.verdict === 'unknown' ? byRules(file) : withQuotes(verdict, file)))
        .sort((a, b) => (0,verdict/* badness */.b)(a) - (0,verdict/* badness */.b)(b));
    return (relation === 'or' ? verdicts[0] : verdicts.at(-1)) ?? { verdict: 'unknown', reason: 'not-identified' };
}
/** The words of the file, and of the policies beside it, behind the terms of a license that is known to break the definition. */
function withQuotes(verdict, { text, beside = [] }) {
    return verdict.verdict === 'not-open-source'
        ? quoteTerms(verdict, findViolations(text, registry/* rules */.aO, { beside }).violations, [{ text }, ...beside])
        : verdict;
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
    return verdicts.toSorted((a, b) => (0,verdict/* badness */.b)(a) - (0,verdict/* badness */.b)(b))[0] ?? { verdict: 'unknown', reason: 'not-identified' };
}
function worse(a, b) {
    return (0,verdict/* badness */.b)(a) >= (0,verdict/* badness */.b)(b) ? a : b;
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


/***/ }),

/***/ 6846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ printedId),
/* harmony export */   Jj: () => (/* binding */ lexicon),
/* harmony export */   VM: () => (/* binding */ entryNames),
/* harmony export */   Wk: () => (/* binding */ findByUrl),
/* harmony export */   w4: () => (/* binding */ findEntry),
/* harmony export */   zN: () => (/* binding */ foldName)
/* harmony export */ });
const made = new WeakMap();
/** The maps of a knowledge, built once for each. */
function lexicon(knowledge) {
    const known = made.get(knowledge);
    if (known)
        return known;
    const fresh = build(knowledge);
    made.set(knowledge, fresh);
    return fresh;
}
/** The catalogue entry that an id, alias, Hub tag, `license_name` or `LicenseRef-*` stands for. */
function findEntry(name, knowledge) {
    return lexicon(knowledge).entries.get(foldName(name)) ?? lexicon(knowledge).entries.get(foldName(withoutReference(name)));
}
/** The SPDX or catalogue id, or the expression, whose text stands at an address. */
function findByUrl(url, knowledge) {
    const address = foldUrl(url);
    const named = /^(?:opensource\.org|spdx\.org|choosealicense\.com)\/licenses?\/([a-z0-9.+-]+)$/.exec(address)?.[1];
    return lexicon(knowledge).addresses.get(address) ?? (named === undefined ? undefined : lexicon(knowledge).spdx.get(named)?.id);
}
/** The id to print for an entry: that of SPDX where it has one, else that of the catalogue. */
function printedId(entry, knowledge) {
    const { spdx } = lexicon(knowledge);
    return [entry.id, ...(entry.aliases.spdx ?? [])].map(id => spdx.get(id.toLowerCase())?.id).find(id => id !== undefined) ?? entry.id;
}
/** Case, width, spaces, quotes and the punctuation between words fold away; no word does. */
function foldName(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/["'`“”‘’]/g, '')
        .replace(/[\s,;()]+/g, ' ')
        .trim()
        .replace(/^the /, '')
        .replace(/\.$/, '');
}
/** Scheme, `www.`, the ending of a page and a trailing slash fold away. */
function foldUrl(url) {
    return url
        .trim()
        .toLowerCase()
        .replace(/^[a-z][a-z+.-]*:\/\//, '')
        .replace(/^www\./, '')
        .replace(/[?#].*$/, '')
        .replace(/\/+$/, '')
        .replace(/\.(?:txt|html?|php|md)$/, '');
}
function build(knowledge) {
    return {
        spdx: new Map(knowledge.spdx.map(license => [license.id.toLowerCase(), license])),
        exceptions: new Map(knowledge.exceptions.map(exception => [exception.id.toLowerCase(), exception])),
        entries: new Map(knowledge.catalogue.flatMap(entry => entryNames(entry).map(name => [foldName(name), entry]))),
        addresses: new Map([
            ...knowledge.spdx.flatMap(license => (license.url ? [[foldUrl(license.url), license.id]] : [])),
            ...knowledge.declared.flatMap(row => (/^https?:/.test(row.text) ? [[foldUrl(row.text), row.license]] : [])),
            ...knowledge.catalogue.flatMap(entry => [entry.url, ...(entry.aliases.urls ?? [])].map(url => [foldUrl(url), entry.id])),
        ]),
        declared: new Map(knowledge.declared.map(row => [foldName(row.text), row])),
    };
}
/** Every name under which an entry is found; unique over the whole catalogue. */
function entryNames({ id, aliases }) {
    const scancode = (aliases.scancode ?? []).flatMap(key => [key, `scancode-${key}`]);
    const names = [id, ...(aliases.spdx ?? []).map(withoutReference), ...(aliases.hub ?? []), ...(aliases.names ?? []), ...scancode];
    return [...new Set(names)];
}
function withoutReference(name) {
    return name.replace(/^(?:DocumentRef-[A-Za-z0-9.-]+:)?(?:LicenseRef|AdditionRef)-/i, '');
}


/***/ }),

/***/ 4103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseExpression)
/* harmony export */ });
/* harmony import */ var _model_lexicon_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);

/** Longest text that is read as an expression, in characters; the longest real ones (Linux distributions) have about 3,000. */
const MAX_LENGTH = 20_000;
/** Deepest nesting of brackets; hostile input would otherwise use up the stack. */
const MAX_DEPTH = 100;
/**
 * Reads an SPDX license expression in full; ids and operators are case-folded, ids off the list are kept as written.
 *
 * Grammar: SPDX 3.0.1, https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/
 */
function parseExpression(text, knowledge) {
    if (text.length > MAX_LENGTH)
        return { error: `expression of ${text.length} characters, expected at most ${MAX_LENGTH}`, raw: text };
    const tokens = text.match(/[()]|[^\s()]+/g) ?? [];
    const parser = new Parser(tokens, (0,_model_lexicon_ts__WEBPACK_IMPORTED_MODULE_0__/* .lexicon */ .Jj)(knowledge));
    const expression = parser.parse();
    return typeof expression === 'string' ? { error: expression, raw: text } : { expression };
}
/** Recursive descent; a string is the reason why there is no expression. */
class Parser {
    tokens;
    known;
    at = 0;
    constructor(tokens, known) {
        this.tokens = tokens;
        this.known = known;
    }
    parse() {
        if (this.tokens.length === 0)
            return 'empty text, expected a license expression';
        const expression = this.either(0);
        const left = this.tokens[this.at];
        if (typeof expression === 'string' || left === undefined)
            return expression;
        return `unexpected "${left}", expected AND, OR or the end`;
    }
    either(depth) {
        return this.chain('or', () => this.both(depth));
    }
    both(depth) {
        return this.chain('and', () => this.single(depth));
    }
    chain(kind, next) {
        const first = next();
        if (typeof first === 'string')
            return first;
        const rest = [];
        while (operator(this.tokens[this.at]) === kind) {
            this.at++;
            const part = next();
            if (typeof part === 'string')
                return part;
            rest.push(...(part.kind === kind ? part.parts : [part]));
        }
        const [second, ...more] = first.kind === kind ? [...first.parts.slice(1), ...rest] : rest;
        return second ? { kind, parts: [first.kind === kind ? first.parts[0] : first, second, ...more] } : first;
    }
    single(depth) {
        const token = this.tokens[this.at++];
        if (token === undefined)
            return 'unexpected end, expected a license id';
        if (token === '(')
            return this.bracket(depth);
        if (token === ')' || operator(token))
            return `unexpected "${token}", expected a license id`;
        const term = readTerm(token, this.known);
        if (typeof term === 'string' || operator(this.tokens[this.at]) !== 'with')
            return term;
        this.at++;
        return this.addition(term);
    }
    bracket(depth) {
        if (depth >= MAX_DEPTH)
            return `more than ${MAX_DEPTH} brackets inside one another`;
        const inner = this.either(depth + 1);
        if (typeof inner === 'string')
            return inner;
        const close = this.tokens[this.at++];
        return close === ')' ? inner : `unexpected ${close === undefined ? 'end' : `"${close}"`}, expected ")"`;
    }
    addition(term) {
        const token = this.tokens[this.at++];
        if (token === undefined || token === '(' || token === ')' || operator(token))
            return 'expected an exception behind WITH';
        if (!/^(?:DocumentRef-[A-Za-z0-9.-]+:AdditionRef-)?[A-Za-z0-9.-]+$/i.test(token))
            return `"${token}" is no exception id`;
        return { ...term, exception: this.known.exceptions.get(token.toLowerCase())?.id ?? token };
    }
}
function operator(token) {
    const word = token?.toLowerCase();
    return word === 'and' || word === 'or' || word === 'with' ? word : undefined;
}
function readTerm(token, known) {
    if (/^(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/i.test(token))
        return { kind: 'license', id: token, listed: false };
    const match = /^([A-Za-z0-9.-]+)(\+?)$/.exec(token);
    const [, bare = '', plus] = match ?? [];
    if (!match || /^LicenseRef-$/i.test(bare))
        return `"${token}" is no license id`;
    if (/^(?:NONE|NOASSERTION)$/i.test(bare))
        return `"${token}" names no license`;
    const listed = known.spdx.get(bare.toLowerCase());
    return { kind: 'license', id: listed?.id ?? bare, ...(plus ? { orLater: true } : {}), listed: listed !== undefined };
}


/***/ }),

/***/ 4718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YX: () => (/* binding */ judgeEntry),
/* harmony export */   ci: () => (/* binding */ judgeExpression),
/* harmony export */   t8: () => (/* binding */ judgeId)
/* harmony export */ });
/* harmony import */ var _model_lexicon_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _model_verdict_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(543);
/* harmony import */ var _osd_expression_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4103);



const NOT_IDENTIFIED = { verdict: 'unknown', reason: 'not-identified' };
/** Judges an expression: OR takes the best branch, AND the worst, with the violations of all its branches. */
function judgeExpression(expression, knowledge, circumstances = {}) {
    if (expression.kind === 'license')
        return judgeTerm(expression, knowledge, circumstances);
    const verdicts = expression.parts.map(part => judgeExpression(part, knowledge, circumstances));
    return expression.kind === 'or' ? best(verdicts) : joinAll(verdicts);
}
/** Judges one id: a catalogue entry first, then OSI’s list, then the reviewed table of other SPDX ids. */
function judgeId(id, knowledge, circumstances = {}) {
    const listed = (0,_model_lexicon_ts__WEBPACK_IMPORTED_MODULE_0__/* .lexicon */ .Jj)(knowledge).spdx.get(id.trim().toLowerCase());
    const entry = (0,_model_lexicon_ts__WEBPACK_IMPORTED_MODULE_0__/* .findEntry */ .w4)(id, knowledge);
    if (entry)
        return judgeEntry(entry, knowledge, circumstances);
    return listed ? judgeListed(listed, knowledge, circumstances) : NOT_IDENTIFIED;
}
/** The verdict of a catalogue entry, or of the license that it has become by now. */
function judgeEntry(entry, knowledge, { now, released } = {}) {
    if (entry.change && released && now && changeDate(released, entry.change.after) <= now)
        return judgeId(entry.change.license, knowledge);
    const { authority } = entry;
    const concerns = someConcerns(entry.concerns);
    if (entry.verdict === 'open-source')
        return { verdict: 'open-source', authority };
    const [first, ...more] = entry.violations.map(violation => ({ url: entry.url, rule: 'catalogue', ...violation }));
    if (entry.verdict === 'not-open-source' && first)
        return { verdict: 'not-open-source', authority, violations: [first, ...more], ...concerns };
    return { verdict: 'unreviewed', reason: entry.reason ?? 'no-breach-found', authority, ...concerns };
}
/** AND over verdicts: the worst of them, with all violations and concerns. */
function joinAll(verdicts) {
    const worst = verdicts.reduce((a, b) => (a && (0,_model_verdict_ts__WEBPACK_IMPORTED_MODULE_2__/* .badness */ .b)(a) >= (0,_model_verdict_ts__WEBPACK_IMPORTED_MODULE_2__/* .badness */ .b)(b) ? a : b), undefined);
    if (!worst || worst.verdict === 'open-source' || worst.verdict === 'unknown')
        return worst ?? NOT_IDENTIFIED;
    const concerns = someConcerns(verdicts.flatMap(verdict => ('concerns' in verdict ? (verdict.concerns ?? []) : [])));
    if (worst.verdict === 'unreviewed')
        return { ...worst, ...concerns };
    const [first, ...more] = unique(verdicts.flatMap(verdict => (verdict.verdict === 'not-open-source' ? verdict.violations : [])));
    return first ? { ...worst, violations: [first, ...more], ...concerns } : worst;
}
function best(verdicts) {
    return verdicts.reduce((a, b) => (a && (0,_model_verdict_ts__WEBPACK_IMPORTED_MODULE_2__/* .badness */ .b)(a) <= (0,_model_verdict_ts__WEBPACK_IMPORTED_MODULE_2__/* .badness */ .b)(b) ? a : b), undefined) ?? NOT_IDENTIFIED;
}
function judgeTerm(term, knowledge, circumstances) {
    const license = judgeId(spelling(term, knowledge), knowledge, circumstances);
    if (term.exception === undefined)
        return license;
    if ((0,_model_lexicon_ts__WEBPACK_IMPORTED_MODULE_0__/* .lexicon */ .Jj)(knowledge).exceptions.get(term.exception.toLowerCase())?.permits === true)
        return license;
    // A rider outside SPDX binds as much as the license in front of it: `WITH AdditionRef-Commons-Clause`.
    return joinAll([license, judgeId(term.exception, knowledge, circumstances)]);
}
/** `GPL-2.0+` is an id of its own in the list; of others the id before the `+` decides. */
function spelling(term, knowledge) {
    if (!term.orLater)
        return term.id;
    const { spdx } = (0,_model_lexicon_ts__WEBPACK_IMPORTED_MODULE_0__/* .lexicon */ .Jj)(knowledge);
    return [`${term.id}+`, `${term.id}-or-later`].find(id => spdx.has(id.toLowerCase())) ?? term.id;
}
function judgeListed(license, knowledge, circumstances) {
    if (license.osiApproved)
        return { verdict: 'open-source', authority: 'osi-approved' };
    const same = license.sameAs === undefined ? undefined : (0,_osd_expression_ts__WEBPACK_IMPORTED_MODULE_1__/* .parseExpression */ .Y)(license.sameAs, knowledge);
    if (same && 'expression' in same)
        return judgeExpression(same.expression, knowledge, circumstances);
    const authority = license.authority ?? 'rule';
    const concerns = someConcerns(license.concerns);
    const [first, ...more] = (license.violations ?? []).map(violation => ({ ...source(license), ...violation }));
    if (license.verdict === 'not-open-source' && first)
        return { verdict: 'not-open-source', authority, violations: [first, ...more], ...concerns };
    if (license.verdict !== 'unreviewed')
        return NOT_IDENTIFIED;
    return { verdict: 'unreviewed', reason: reasonFor(license, circumstances.subject), authority, ...concerns };
}
/** Where a term of the table can be read; what the rules found has its quote instead. */
function source({ authority, url }) {
    return authority === 'catalogue' ? { ...(url === undefined ? {} : { url }), rule: 'catalogue' } : {};
}
function reasonFor(license, subject) {
    const elsewhere = license.recognisedFor !== undefined && subject !== undefined && !license.recognisedFor.includes(subject);
    return license.reason === undefined || elsewhere ? 'no-breach-found' : license.reason;
}
/** Adds an ISO 8601 duration of whole years (`P2Y`) to a date. */
function changeDate(released, after) {
    const years = /^P(\d{1,3})Y$/.exec(after)?.[1];
    const date = new Date(released);
    date.setUTCFullYear(date.getUTCFullYear() + (years === undefined ? Number.POSITIVE_INFINITY : Number(years)));
    return date;
}
function someConcerns(concerns) {
    return concerns && concerns.length > 0 ? { concerns } : {};
}
function unique(violations) {
    return [...new Map(violations.map(violation => [JSON.stringify(violation), violation])).values()];
}


/***/ })

};
