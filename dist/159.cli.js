export const id = 159;
export const ids = [159];
export const modules = {

/***/ 6159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _review_components_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1249);

/** `components FILE…`: what manifests and lock files declare, with lines. */
const command = {
    name: 'components',
    operands: 'FILE…',
    summary: 'Lists the components that manifests and lock files declare, with their lines.',
    options: { offline: { type: 'boolean', help: 'touch no network (this command never does)' } },
    run({ operands }, world) {
        const queue = operands.map(path => ({ path }));
        const done = new Set();
        let readable = operands.length > 0;
        for (let next = queue.shift(); next; next = queue.shift()) {
            if (done.has(next.path))
                continue;
            done.add(next.path);
            const { row, unread, includes } = answer(next.path, world, next.as);
            world.write(`${JSON.stringify(row)}\n`);
            if (unread)
                readable = false;
            queue.push(...includes);
        }
        return Promise.resolve(readable ? 0 : 2);
    },
};
function answer(path, world, as) {
    const content = world.read(path);
    const missing = 'error' in content;
    const { folder, tree } = beside(path, world);
    const read = (0,_review_components_ts__WEBPACK_IMPORTED_MODULE_0__/* .readManifestFile */ .oe)(path.slice(folder.length), content, tree, as ?? (0,_review_components_ts__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be)(path)?.format);
    if (!read) {
        const error = missing ? content.error : (0,_review_components_ts__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be)(path) ? 'not a text file' : 'not a manifest or lock file that is known';
        return { row: { path, components: [], error }, unread: missing, includes: [] };
    }
    const includes = (read.includes ?? []).map(include => ({ path: folder + include.path, as: include.format }));
    return { row: row(path, read), unread: missing, includes };
}
function row(path, { ecosystem, format, components, firstParty, unread, error }) {
    return {
        path,
        ecosystem,
        format,
        components,
        ...(firstParty && firstParty.length > 0 ? { firstParty } : {}),
        ...(unread && unread.length > 0 ? { unread } : {}),
        ...(error ? { error: error.line === undefined ? error.message : `${error.message} (line ${error.line})` } : {}),
    };
}
/**
 * The tree around a file named on the command line: the current folder for a path inside it, else the file’s own folder.
 * A hostile file can name nothing outside.
 */
function beside(path, world) {
    const relative = (0,_review_components_ts__WEBPACK_IMPORTED_MODULE_0__/* .insideTree */ .vJ)(path) !== undefined && !path.split('/').includes('..');
    const folder = relative ? '' : path.slice(0, path.lastIndexOf('/') + 1);
    return {
        folder,
        tree: {
            list: () => [],
            read(name) {
                const inside = (0,_review_components_ts__WEBPACK_IMPORTED_MODULE_0__/* .insideTree */ .vJ)(name);
                return inside === undefined ? undefined : (0,_review_components_ts__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(world.read(folder + inside));
            },
        },
    };
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

/***/ 1249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   oe: () => (/* binding */ readManifestFile),
/* harmony export */   vJ: () => (/* binding */ insideTree)
/* harmony export */ });
/* unused harmony export readManifest */
/* harmony import */ var _detect_decode_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8906);
/* harmony import */ var _registry_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7264);


/** The format of a path, by the path alone; the first that takes it. */
function formatOf(path) {
    return _registry_ts__WEBPACK_IMPORTED_MODULE_1__/* .manifests */ .LN.find(manifest => manifest.matches(path));
}
/** Reads a manifest or lock file; undefined when no format takes its path. `as` names the format where the path does not tell. */
function readManifest(path, text, tree, as) {
    const manifest = as === undefined ? formatOf(path) : _registry_ts__WEBPACK_IMPORTED_MODULE_1__/* .manifests */ .LN.find(({ format }) => format === as);
    return manifest ? { path, ...keys(manifest), ...parse(manifest, path, text, tree) } : undefined;
}
/** Reads a file as it lies on disk; what could not be read has its reason in `error`. */
function readManifestFile(path, content, tree, as) {
    const decoded = 'error' in content ? content : (0,_detect_decode_ts__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(content.bytes);
    if (!('error' in decoded))
        return readManifest(path, decoded.text, tree, as);
    const manifest = formatOf(path);
    return manifest ? { path, ...keys(manifest), components: [], error: { message: decoded.error } } : undefined;
}
function keys({ format, ecosystem, role }) {
    return { format, ecosystem, role };
}
function parse(manifest, path, text, tree) {
    const foreign = notAManifest(text);
    if (foreign)
        return { components: [], error: foreign };
    try {
        return manifest.parse({ path, text, tree });
    }
    catch (error) {
        // Only the size or the depth of what was written can exhaust a parser; anything else thrown is a bug of ours.
        if (!(error instanceof RangeError))
            throw error;
        return { components: [], error: { message: `too deep or too large to be read: ${error.message}` } };
    }
}
/** What is put in place of any file by accident: a pointer to large storage, a merge that was not finished, an error page. */
function notAManifest(text) {
    if (text.startsWith('version https://git-lfs.github.com/spec/'))
        return { message: 'a Git LFS pointer stands in place of the file', line: 1 };
    if (/^\s*<(?:!doctype html|html)[\s>]/i.test(text.slice(0, 1000)))
        return { message: 'an HTML page stands in place of the file', line: 1 };
    const binary = BINARY.exec(text);
    if (binary)
        return { message: 'binary data stands in place of the file', line: text.slice(0, binary.index).split('\n').length };
    const conflict = conflictAt(text);
    if (conflict !== undefined)
        return { message: 'merge conflict markers are left in the file', line: conflict };
    return undefined;
}
/** Control characters that no text has: all but tab, line ends, form feed, escape and the end mark of DOS. */
const BINARY = /[\u0000-\u0008\u000e-\u0019\u001c-\u001f]/;
function conflictAt(text) {
    const start = text.startsWith('<<<<<<< ') ? 0 : text.indexOf('\n<<<<<<< ') + 1;
    if (start === 0 && !text.startsWith('<<<<<<< '))
        return undefined;
    if (!text.includes('\n=======', start) || !text.includes('\n>>>>>>> ', start))
        return undefined;
    return text.slice(0, start).split('\n').length;
}
/** A source as a format sees it: text files of the tree, each decoded once. */
function treeOf(source) {
    const texts = new Map();
    return {
        list: () => source.list(),
        read(path) {
            const inside = insideTree(path);
            if (inside === undefined)
                return undefined;
            if (!texts.has(inside))
                texts.set(inside, textOf(source.read(inside)));
            return texts.get(inside);
        },
    };
}
/** The text of a file; undefined when it could not be read or is none. */
function textOf(content) {
    const decoded = 'error' in content ? content : (0,_detect_decode_ts__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(content.bytes);
    return 'error' in decoded ? undefined : decoded.text;
}
/** A path relative to the root with `.` and `..` worked out; undefined when it leaves the root. */
function insideTree(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return path.startsWith('/') ? undefined : parts.join('/');
}


/***/ })

};
