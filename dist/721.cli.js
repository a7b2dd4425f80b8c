export const id = 721;
export const ids = [721];
export const modules = {

/***/ 4721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _detect_decode_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8906);
/* harmony import */ var _models_observe_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5966);
/* harmony import */ var _osd_judge_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4718);
/* harmony import */ var _review_read_model_file_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2138);




/** `models FILE…`: the models that cards, configuration and code name, and what their licenses say. */
const command = {
    name: 'models',
    operands: 'FILE…',
    summary: 'Finds AI models in cards, configuration and code, and judges their licenses.',
    options: { offline: { type: 'boolean', help: 'touch no network (this command never does)' } },
    async run({ operands }, world) {
        const knowledge = world.knowledge();
        const inquiry = {
            knowledge,
            judge: (license, subject) => (0,_osd_judge_ts__WEBPACK_IMPORTED_MODULE_2__/* .judgeId */ .t8)(license, knowledge, { subject, now: world.now }),
            lookUp: () => Promise.resolve({ unavailable: 'not asked: this command touches no network' }),
        };
        const read = operands.map(path => ({ path, file: open(path, world) }));
        const files = read.flatMap(({ file }) => ('path' in file ? [file] : []));
        const { observations, verdicts } = await (0,_models_observe_ts__WEBPACK_IMPORTED_MODULE_1__/* .observeModels */ .$)(files, inquiry);
        for (const { path, file } of read) {
            if (!('path' in file))
                write(world, { path, references: [], findings: [], error: file.error });
            else
                write(world, describe(file, verdicts.get(path), observations.filter(observation => observation.path === path)));
        }
        return operands.length > 0 && read.every(({ file }) => file.error === undefined) ? 0 : 2;
    },
};
function open(path, world) {
    const content = world.read(path);
    const decoded = 'error' in content ? content : (0,_detect_decode_ts__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(content.bytes);
    if ('error' in decoded)
        return { error: decoded.error };
    return (0,_review_read_model_file_ts__WEBPACK_IMPORTED_MODULE_3__/* .readModelFile */ .G)(path, decoded.text) ?? { path, kind: 'other', cards: [], references: [], unresolved: [] };
}
/** The JSON line of a file; keys without a value are left out by `JSON.stringify`. */
function describe(parsed, verdict, findings) {
    const [card] = parsed.cards.length === 1 ? parsed.cards : [];
    const fields = card?.fields;
    const licenses = fields?.licenses.map(({ value }) => value) ?? [];
    return {
        path: parsed.path,
        kind: parsed.kind,
        declared: {
            license: licenses.length > 1 ? licenses : licenses[0],
            license_line: fields?.licenseLine,
            license_name: fields?.licenseName?.value,
            license_link: fields?.licenseLink?.value,
        },
        verdict,
        base_model: fields?.bases.map(({ value, line }) => ({ id: value, line })),
        base_model_relation: fields?.relation?.value,
        datasets: fields?.datasets.map(({ value }) => value),
        references: [
            ...parsed.references.map(({ hub, ...reference }) => ({ ...reference, ...(hub === 'huggingface' ? {} : { hub }) })),
            ...parsed.unresolved.map(({ what, line, endLine }) => ({ unresolved: what, line, endLine })),
        ],
        findings,
        open_source_ai: card && card.kind === 'model-card' ? card.osaid : undefined,
        error: parsed.error && (parsed.error.line ? `${parsed.error.message} (line ${parsed.error.line})` : parsed.error.message),
    };
}
function write(world, line) {
    world.write(`${JSON.stringify(line)}\n`);
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
