export const id = 469;
export const ids = [469];
export const modules = {

/***/ 469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDependencyGraph: () => (/* binding */ readDependencyGraph)
/* harmony export */ });
/* harmony import */ var _model_purl_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3217);
/* harmony import */ var _resolvers_shared_fetch_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8180);
/* harmony import */ var _resolvers_shared_names_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7176);




/** A page holds up to a hundred changes; of more the rest is asked elsewhere, so that the requests to GitHub stay few. */
const MOST_PAGES = 12;
/** Reads the comparison of two commits: https://docs.github.com/rest/dependency-graph/dependency-review */
async function readDependencyGraph({ repository, base, head }, { http, hosts }) {
    const licenses = new Map();
    const api = new URL(hosts.githubApi);
    let url = `${hosts.githubApi}/repos/${(0,_resolvers_shared_names_ts__WEBPACK_IMPORTED_MODULE_1__/* .encodePath */ .O)(repository)}/dependency-graph/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}`;
    for (let page = 0; url !== undefined && page < MOST_PAGES; page++) {
        const got = await (0,_resolvers_shared_fetch_ts__WEBPACK_IMPORTED_MODULE_0__/* .fetchJson */ .x6)(http, 'github-dependency-graph', {
            url,
            headers: { accept: 'application/vnd.github+json' },
            maxBytes: 32 * 1024 * 1024,
        });
        if ('kind' in got)
            return { licenses, fault: got.detail ?? got.because };
        if (!Array.isArray(got.value))
            return { licenses, fault: 'the answer is no list' };
        for (const item of got.value)
            note(item, licenses);
        url = nextPage(got.headers['link'], api);
    }
    return { licenses, ...(url === undefined ? {} : { fault: `more than ${MOST_PAGES} pages` }) };
}
function note(item, licenses) {
    const purl = (0,_model_purl_ts__WEBPACK_IMPORTED_MODULE_2__/* .parsePurl */ .$l)((0,_resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(item, 'package_url') ?? '');
    if (!purl?.version || (0,_resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(item, 'change_type') === 'removed')
        return;
    const license = (0,_resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(item, 'license') ?? null;
    licenses.set((0,_model_purl_ts__WEBPACK_IMPORTED_MODULE_2__/* .formatPurl */ .dd)(purl), license);
    // Go versions stand with and without their `v`.
    if (purl.type === 'golang' && /^\d/.test(purl.version))
        licenses.set((0,_model_purl_ts__WEBPACK_IMPORTED_MODULE_2__/* .formatPurl */ .dd)({ ...purl, version: `v${purl.version}` }), license);
}
/** `<…>; rel="next"`, on the API’s own host: https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
function nextPage(link, api) {
    const next = link
        ?.split(',')
        .map(part => /^\s*<([^>]+)>\s*;\s*rel="next"/.exec(part)?.[1])
        .find(url => url !== undefined);
    return next !== undefined && URL.canParse(next) && new URL(next).origin === api.origin ? next : undefined;
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

/***/ 3828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   Sy: () => (/* binding */ fetchText),
/* harmony export */   ci: () => (/* binding */ fetchBytes),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   x6: () => (/* binding */ fetchJson)
/* harmony export */ });
/* harmony import */ var _resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8180);

/** Reads JSON; a page of HTML, half a document or an error status is an answer of its own kind, never “no license”. */
async function fetchJson(http, source, request) {
    const got = await fetchText(http, source, { ...request, headers: { accept: 'application/json', ...request.headers } });
    if ('kind' in got)
        return got;
    const parsed = (0,_resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(got.value);
    return 'fault' in parsed ? malformed({ source, url: request.url }, parsed.fault) : { ...got, value: parsed.value };
}
async function fetchText(http, source, request) {
    const got = await fetchBytes(http, source, request);
    return 'kind' in got ? got : { ...got, value: new TextDecoder().decode(got.value) };
}
async function fetchBytes(http, source, request) {
    const reply = await http(request);
    const fault = faultOf(reply, { source, url: request.url });
    if (fault || !reply.ok)
        return fault ?? malformed({ source, url: request.url }, 'no answer');
    return { value: reply.body, url: reply.url, headers: reply.headers };
}
/** Why a reply is no answer; undefined when it is one. */
function faultOf(reply, asked) {
    if (!reply.ok)
        return unavailable(asked, FAILURES[reply.because], reply.detail);
    if (reply.status >= 200 && reply.status < 300)
        return undefined;
    return unavailable(asked, becauseOf(reply), `answered ${reply.status}`);
}
function becauseOf({ status, headers }) {
    if (status === 404 || status === 410)
        return 'not-found';
    if (status === 429 || (status === 403 && headers['x-ratelimit-remaining'] === '0'))
        return 'rate-limited';
    if (status === 401 || status === 403 || status === 451)
        return 'refused';
    return status >= 500 ? 'unreachable' : 'malformed';
}
const FAILURES = {
    offline: 'not-asked',
    unreachable: 'unreachable',
    timeout: 'unreachable',
    'too-large': 'malformed',
    'refused-host': 'refused',
    'rate-limited': 'rate-limited',
    deadline: 'deadline',
};
function unavailable(asked, because, detail) {
    return { kind: 'unavailable', because, source: asked.source, url: asked.url, detail };
}
function malformed(asked, detail) {
    return unavailable(asked, 'malformed', detail);
}


/***/ }),

/***/ 8180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   zR: () => (/* binding */ recordAt)
/* harmony export */ });
/** Parses JSON from outside; what stands there instead when it is none. */
function parseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch (error) {
        if (!(error instanceof SyntaxError || error instanceof RangeError))
            throw error;
        return { fault: /^\s*</.test(text) ? 'a page of HTML or XML instead of JSON' : 'broken JSON' };
    }
}
/** The value behind a path of own keys and list positions; undefined where it ends early. */
function at(value, ...keys) {
    let here = value;
    for (const key of keys) {
        if (!isRecord(here) || !Object.hasOwn(here, key))
            return undefined;
        here = here[key];
    }
    return here;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
/** The text at the end of a path, without outer spaces; undefined when it is none or empty. */
function textAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined;
}
function listAt(value, ...keys) {
    const found = at(value, ...keys);
    return Array.isArray(found) ? found : [];
}
function recordAt(value, ...keys) {
    const found = at(value, ...keys);
    return isRecord(found) ? found : {};
}


/***/ }),

/***/ 7176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ encodePath),
/* harmony export */   j: () => (/* binding */ registryName)
/* harmony export */ });
/** The name as its registry writes it: `@scope/name`, `group:artifact`, a module path, a folded Python name. */
function registryName(purl) {
    const { type, namespace, name } = purl;
    switch (type) {
        case 'maven':
            return `${namespace ?? ''}:${name}`;
        // https://packaging.python.org/en/latest/specifications/name-normalization/
        case 'pypi':
            return name.toLowerCase().replace(/[-_.]+/g, '-');
        default:
            return namespace ? `${namespace}/${name}` : name;
    }
}
/** For a path of a URL: every part encoded, `/` kept. */
function encodePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}


/***/ })

};
