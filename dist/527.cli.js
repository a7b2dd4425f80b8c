export const id = 527;
export const ids = [527];
export const modules = {

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

/***/ 3217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ parsePurl),
/* harmony export */   ES: () => (/* binding */ wellFormed),
/* harmony export */   Pv: () => (/* binding */ withoutVersion),
/* harmony export */   dd: () => (/* binding */ formatPurl)
/* harmony export */ });
/** Writes a package URL in its canonical form: type in lower case, each part percent-encoded, qualifiers sorted. */
function formatPurl(purl) {
    return plain(purl) ?? encoded(purl);
}
/** Nearly all names and versions need no encoding. */
function plain({ type, namespace, name, version, qualifiers, subpath }) {
    if (subpath || !PLAIN.test(name) || (namespace && !PLAIN_PATH.test(namespace)) || (version && !PLAIN.test(version)))
        return undefined;
    for (const _ in qualifiers)
        return undefined;
    return `pkg:${type.toLowerCase()}/${namespace ? `${namespace}/` : ''}${name}${version ? `@${version}` : ''}`;
}
const PLAIN = /^[A-Za-z0-9._~-]+$/;
const PLAIN_PATH = /^[A-Za-z0-9._~-]+(?:\/[A-Za-z0-9._~-]+)*$/;
function encoded(purl) {
    const namespace = (purl.namespace ?? '').split('/').filter(Boolean).map(encode);
    const qualifiers = Object.entries(purl.qualifiers ?? {})
        .filter(([, value]) => value !== '')
        .map(([key, value]) => `${key.toLowerCase()}=${encode(value).replaceAll('%2F', '/')}`)
        .sort();
    const subpath = (purl.subpath ?? '')
        .split('/')
        .filter(part => part !== '' && part !== '.' && part !== '..')
        .map(encode);
    return [
        `pkg:${purl.type.toLowerCase()}/`,
        [...namespace, encode(purl.name)].join('/'),
        purl.version ? `@${encode(purl.version)}` : '',
        qualifiers.length > 0 ? `?${qualifiers.join('&')}` : '',
        subpath.length > 0 ? `#${subpath.join('/')}` : '',
    ].join('');
}
/** Reads a package URL; undefined when the text is none. */
function parsePurl(text) {
    const match = /^pkg:\/{0,2}([A-Za-z][A-Za-z0-9.+-]*)\/([^?#]+)(?:\?([^#]*))?(?:#(.*))?$/.exec(text);
    if (!match)
        return undefined;
    const [, type = '', rest = '', query, fragment] = match;
    const path = rest.replace(/^\/+|\/+$/g, '');
    const at = path.lastIndexOf('@');
    const versioned = at > 0 && at > path.lastIndexOf('/');
    const segments = decodeAll((versioned ? path.slice(0, at) : path).split('/').filter(Boolean));
    const version = versioned ? decode(path.slice(at + 1)) : undefined;
    const name = segments?.at(-1);
    if (segments === undefined || !name || (versioned && version === undefined))
        return undefined;
    const qualifiers = Object.fromEntries((query ?? '').split('&').flatMap(pair => {
        const equals = pair.indexOf('=');
        const value = equals > 0 ? decode(pair.slice(equals + 1)) : undefined;
        return value ? [[pair.slice(0, equals).toLowerCase(), value]] : [];
    }));
    const subpath = fragment ? decode(fragment) : undefined;
    return {
        type: type.toLowerCase(),
        ...(segments.length > 1 ? { namespace: segments.slice(0, -1).join('/') } : {}),
        name,
        ...(version ? { version } : {}),
        ...(Object.keys(qualifiers).length > 0 ? { qualifiers } : {}),
        ...(subpath ? { subpath } : {}),
    };
}
/** The same package without its version, so that two versions compare equal. */
function withoutVersion(purl) {
    const parsed = parsePurl(purl);
    if (!parsed)
        return purl;
    const { version: _, ...rest } = parsed;
    return formatPurl(rest);
}
function encode(part) {
    if (PLAIN.test(part))
        return part;
    return encodeURIComponent(wellFormed(part))
        .replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('%3A', ':');
}
/** Half of a surrogate pair, which JSON can hold as an escape, has no encoding. */
function wellFormed(text) {
    return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}
function decode(part) {
    try {
        return decodeURIComponent(part);
    }
    catch (error) {
        if (error instanceof URIError)
            return undefined;
        throw error;
    }
}
function decodeAll(parts) {
    const decoded = parts.map(decode);
    return decoded.every(part => part !== undefined) ? decoded : undefined;
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

/***/ 6566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ criteriaWords),
/* harmony export */   Dk: () => (/* binding */ authorityWords),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   ti: () => (/* binding */ clauseWords)
/* harmony export */ });
/** The words for a verdict, by subject and authority; the gate never reads them. */
function verdictWords(verdict, subject) {
    switch (verdict.verdict) {
        case 'open-source':
            return openWords(subject);
        case 'not-open-source':
            return subject === 'software'
                ? 'does not meet the Open Source Definition'
                : `the terms of use do not meet ${criteriaWords(verdict.violations)}`;
        case 'unreviewed':
            return {
                recognised: subject === 'data' || subject === 'content'
                    ? 'open license; the Open Source Definition is about software'
                    : 'free license that OSI has not approved',
                'no-breach-found': 'not approved by OSI; no breach of the definition was found',
                concern: 'not approved by OSI; a term needs a look',
            }[verdict.reason];
        case 'unknown':
            return {
                'none-declared': 'no license is declared',
                'not-found': 'no license was found',
                'not-identified': 'the license could not be identified',
                ambiguous: 'several licenses, and how they relate is not stated',
                'not-asked': 'not asked',
                unavailable: 'the sources could not be reached',
            }[verdict.reason];
    }
}
function openWords(subject) {
    if (subject === 'weights')
        return 'license terms OSI-approved; whether the model is Open Source AI is not decided by that';
    return subject === 'software' ? 'Open Source' : 'license terms OSI-approved; the Open Source Definition is about software';
}
/** Who says so: OSI is named only where OSI itself said it. */
function authorityWords(verdict) {
    if (verdict.verdict === 'open-source')
        return 'OSI has approved this license';
    if (verdict.verdict !== 'not-open-source')
        return '';
    return verdict.authority === 'osi-statement' ? 'OSI says so' : 'in our reading; OSI has not reviewed this license';
}
/** `OSD 5 and 6`, in the order of their numbers. */
function criteriaWords(violations) {
    const numbers = [...new Set(violations.map(violation => violation.criterion))].sort((a, b) => a - b);
    return `OSD ${numbers.length > 1 ? `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1) ?? ''}` : numbers.join('')}`;
}
/** The broken criteria with their sections: `OSD 5 (section 2), OSD 6 (sections 1.b.iv, 1.b.v)`. */
function clauseWords(violations) {
    const criteria = [...new Set(violations.map(({ criterion }) => criterion))].sort((a, b) => a - b);
    return criteria
        .map(criterion => {
        const sections = [
            ...new Set(violations.flatMap(one => (one.criterion === criterion && one.section !== undefined ? [one.section] : []))),
        ];
        return sections.length === 0
            ? `OSD ${criterion}`
            : `OSD ${criterion} (section${sections.length > 1 ? 's' : ''} ${sections.join(', ')})`;
    })
        .join(', ');
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
