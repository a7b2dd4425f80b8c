export const id = 102;
export const ids = [102];
export const modules = {

/***/ 1657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _classify_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7471);
/* harmony import */ var _detect_decode_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8906);
/* harmony import */ var _detect_license_index_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4524);



/** `classify FILE…`: which licenses a text holds and what the definition says to it. */
const command = {
    name: 'classify',
    operands: '[--rules-only] FILE…',
    summary: 'Says which licenses a text holds and judges it against the Open Source Definition.',
    options: {
        'rules-only': { type: 'boolean', help: 'judge by the clauses alone, without index and catalogue' },
        offline: { type: 'boolean', help: 'touch no network (this command never does)' },
    },
    run({ operands, options }, world) {
        const rulesOnly = options['rules-only'] === true;
        const engine = rulesOnly ? undefined : { index: (0,_detect_license_index_ts__WEBPACK_IMPORTED_MODULE_2__/* .openIndex */ .b6)(world.licenseIndex()), knowledge: world.knowledge() };
        const read = operands.map(path => answer(path, engine, world));
        return Promise.resolve(operands.length > 0 && read.every(Boolean) ? 0 : 2);
    },
};
function answer(path, engine, world) {
    const content = world.read(path);
    const decoded = 'error' in content ? content : (0,_detect_decode_ts__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D)(content.bytes);
    if ('error' in decoded) {
        world.write(`${JSON.stringify({ path, licenses: [], mentions: [], osd: { verdict: 'unknown', reason: 'not-identified', violations: [] }, error: decoded.error })}\n`);
        return false;
    }
    const beside = besideOf(path, decoded.text, world);
    const file = { path, text: decoded.text, ...(beside.length > 0 ? { beside } : {}) };
    const result = engine
        ? (0,_classify_ts__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L)(file, engine.index, engine.knowledge, world.now)
        : { licenses: [], mentions: [], verdict: (0,_classify_ts__WEBPACK_IMPORTED_MODULE_0__/* .byRules */ .J)(file) };
    const { verdict, ...rest } = result;
    world.write(`${JSON.stringify({ path, ...rest, osd: { violations: [], ...verdict } })}\n`);
    return true;
}
/** Files whose place beside a license makes them part of its terms, and when: always, or where the license speaks of them. */
const BESIDE = [
    {
        names: ['COMMONS-CLAUSE.md', 'COMMONS-CLAUSE.txt', 'COMMONS-CLAUSE', 'COMMONS_CLAUSE.md', 'COMMONS_CLAUSE.txt', 'COMMONS_CLAUSE'],
        where: /(?:)/,
    },
    { names: ['NOTICE', 'NOTICE.md', 'NOTICE.txt'], where: /(?:)/ },
    {
        names: [
            'USE_POLICY.md',
            'USE_POLICY.txt',
            'USE_POLICY',
            'ACCEPTABLE_USE_POLICY.md',
            'ACCEPTABLE-USE-POLICY.md',
            'ACCEPTABLE_USE_POLICY.txt',
            'ACCEPTABLE_USE.md',
        ],
        where: /acceptable\s+use|use[\s_-]+policy|use\s+restrictions|prohibited\s+use/i,
    },
    { names: ['LICENSE-MODEL', 'LICENSE-MODEL.md', 'LICENSE-MODEL.txt', 'LICENSE_MODEL'], where: /license[-_]model|model\s+license/i },
];
/** A file beside a license that is larger is no notice. */
const LARGEST_BESIDE = 1 << 20;
function besideOf(path, text, world) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return BESIDE.filter(({ where }) => where.test(text)).flatMap(({ names }) => names.flatMap(name => {
        if (folder + name === path)
            return [];
        const content = world.read(folder + name, LARGEST_BESIDE);
        const decoded = 'error' in content ? content : (0,_detect_decode_ts__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D)(content.bytes);
        return 'error' in decoded ? [] : [{ path: folder + name, text: decoded.text }];
    }));
}


/***/ }),

/***/ 8906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode)
/* harmony export */ });
/** A byte order mark: the encoding it stands for, and how long it is. */
const MARKS = [
    { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
    { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
    { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];
/** Reads the bytes of a license file as text: UTF-8, UTF-16 with or without a mark, else Latin-1; binary is refused. */
function decode(bytes) {
    const mark = MARKS.find(({ bytes: head }) => head.every((byte, n) => bytes[n] === byte));
    if (mark)
        return { text: new TextDecoder(mark.encoding).decode(bytes) };
    const wide = unmarkedUtf16(bytes);
    if (wide)
        return { text: new TextDecoder(wide).decode(bytes) };
    if (bytes.subarray(0, 8000).includes(0))
        return { error: 'binary file, expected text' };
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        // Not UTF-8: every byte is a character in Windows-1252, the superset of Latin-1 that TextDecoder offers.
        return { text: new TextDecoder('windows-1252').decode(bytes) };
    }
}
/** Western text in UTF-16 has a zero as every second byte, which no other text has. */
function unmarkedUtf16(bytes) {
    const length = Math.min(bytes.length, 400) & ~1;
    if (length < 8)
        return undefined;
    let even = 0;
    let odd = 0;
    for (let n = 0; n < length; n += 2) {
        if (bytes[n] === 0)
            even++;
        if (bytes[n + 1] === 0)
            odd++;
    }
    if (odd > length * 0.4 && even === 0)
        return 'utf-16le';
    if (even > length * 0.4 && odd === 0)
        return 'utf-16be';
    return undefined;
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

/***/ 543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ badness)
/* harmony export */ });
/** From good to bad; an update that climbs has worsened. `unreviewed` is ordered by its reason. */
function badness(verdict) {
    switch (verdict.verdict) {
        case 'open-source':
            return 0;
        case 'unreviewed':
            return { recognised: 1, 'no-breach-found': 2, concern: 3 }[verdict.reason];
        case 'unknown':
            return 4;
        case 'not-open-source':
            return 5;
    }
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
