export const id = 539;
export const ids = [539];
export const modules = {

/***/ 6159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _review_components_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7996);

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


/***/ })

};
