export const id = 657;
export const ids = [657];
export const modules = {

/***/ 1657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _classify_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78);
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
        ? (0,_classify_ts__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L)(file, engine.index, engine.knowledge)
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


/***/ })

};
