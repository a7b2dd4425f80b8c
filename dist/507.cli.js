export const id = 507;
export const ids = [507];
export const modules = {

/***/ 7507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ NO_FIELDS),
/* harmony export */   readFrontMatter: () => (/* binding */ readFrontMatter)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** Front matter longer than this (in characters) is not that of a card. */
const LONGEST = 262_144;
/** More anchors than this are an attack: cards have none. */
const MOST_ANCHORS = 100;
const NO_FIELDS = { licenses: [], bases: [], datasets: [] };
/**
 * Reads what stands between the `---` lines at the start of a file; undefined where there is none.
 *
 * The one reader of front matter: of the cards in a tree and of those that the Hub answers with.
 */
function readFrontMatter(text) {
    const open = /^(?:﻿)?\s{0,20}?---[ \t]*\r?\n/.exec(text.slice(0, 100));
    if (!open)
        return undefined;
    const close = closing(text, open[0].length);
    if (close === undefined)
        return undefined;
    const source = text.slice(0, close.from);
    const end = lines(source) + 1;
    if (source.length > LONGEST)
        return {
            fields: loose(source),
            keys: [],
            end,
            template: false,
            error: { message: `The front matter has ${source.length} characters, more than the ${LONGEST} that are read`, line: 1 },
        };
    const template = /\{\{|\{%|^[\s-]*\w+:\s*\{[\w ]+\}\s*(?:#.*)?$/m.test(source);
    const body = `${source.slice(0, open[0].length).replace(/[^\n]/g, ' ')}${source.slice(open[0].length)}`;
    if ((body.match(/(?:^|[\s[{,])&[\w-]+/g) ?? []).length > MOST_ANCHORS)
        return {
            fields: loose(source),
            keys: [],
            end,
            template,
            error: { message: `The front matter has more than ${MOST_ANCHORS} anchors and was not expanded`, line: 1 },
        };
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = parsed(body, counter);
    if (document === undefined)
        return { fields: loose(source), keys: [], end, template, error: { message: 'The front matter is nested too deep to be read', line: 1 } };
    const map = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents) ? document.contents : undefined;
    const fault = document.errors[0];
    const error = fault ? told(fault, counter) : map && !template ? oddLicense(map, document, counter) : undefined;
    if (template || !map)
        return {
            fields: template ? blank(body) : loose(source),
            keys: [],
            end,
            template,
            ...(error && !template ? { error } : {}),
        };
    return {
        fields: fault ? { ...loose(source), ...fieldsOf(map, document, counter) } : fieldsOf(map, document, counter),
        keys: map.items.flatMap(({ key }) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && typeof key.value === 'string' ? [key.value] : [])),
        end,
        template,
        ...(error ? { error } : {}),
    };
}
/** A license that is a map, or a list of something else than texts, says nothing that can be relied on. */
function oddLicense(map, document, counter) {
    const node = map.get('license', true);
    const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node;
    const items = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) ? value.items : [value];
    if (!value || items.every(item => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(item)))
        return undefined;
    const line = value.range ? counter.linePos(value.range[0]).line : 1;
    return { message: 'The license of the card is neither a text nor a list of texts', line };
}
/** Undefined where the parser runs out of stack. */
function parsed(text, lineCounter) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter, uniqueKeys: false, logLevel: 'silent', strict: false });
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
function closing(text, start) {
    for (let at = start; at < text.length;) {
        const end = text.indexOf('\n', at);
        const stop = end < 0 ? text.length : end;
        if (stop - at < 12 && /^(?:---|\.\.\.)\s*$/.test(text.slice(at, stop)))
            return { from: at };
        at = stop + 1;
    }
    return undefined;
}
function lines(text) {
    let count = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        count++;
    return count;
}
function told(fault, counter) {
    const line = counter.linePos(fault.pos[0]).line;
    return { message: `The front matter is no YAML: ${fault.message.split('\n')[0]?.slice(0, 200) ?? ''}`, line: Math.max(1, line) };
}
/** Of a template only the place of the license is of interest. */
function blank(source) {
    const n = source.split('\n').findIndex(line => line.startsWith('license:'));
    return { ...NO_FIELDS, ...(n < 0 ? {} : { licenseLine: n + 1 }) };
}
function fieldsOf(map, document, counter) {
    const values = (key) => listed(map.get(key, true), document, counter);
    const first = (key) => values(key)[0];
    const pair = map.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === 'license');
    const keyLine = pair && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.range ? counter.linePos(pair.key.range[0]).line : undefined;
    const name = first('license_name');
    const link = first('license_link');
    const relation = first('base_model_relation');
    const gate = first('extra_gated_prompt');
    return {
        licenses: values('license'),
        ...(keyLine ? { licenseLine: keyLine } : {}),
        ...(name ? { licenseName: name } : {}),
        ...(link ? { licenseLink: link } : {}),
        bases: values('base_model'),
        ...(relation ? { relation } : {}),
        datasets: values('datasets'),
        ...(gate ? { gatedPrompt: gate } : {}),
    };
}
function listed(node, document, counter) {
    const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value))
        return scalar(value, counter);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value))
        return [];
    return value.items.slice(0, 1000).flatMap(item => {
        const target = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(item) ? item.resolve(document) : item;
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(target) ? scalar(target, counter) : [];
    });
}
function scalar(node, counter) {
    const text = typeof node.value === 'string' ? node.value : typeof node.value === 'number' ? (node.source ?? String(node.value)) : '';
    if (text.trim() === '' || !node.range)
        return [];
    return [{ value: text.trim(), line: counter.linePos(node.range[0]).line }];
}
/** What can be told line by line, where the front matter is broken or too large. */
function loose(source) {
    const found = new Map();
    let line = 0;
    for (const text of source.slice(0, LONGEST).split('\n')) {
        line++;
        const [, key, value] = /^(license|license_name|license_link|base_model|base_model_relation):[ \t]+["']?([^"'#\s\r][^"'#\r\n]{0,300}?)["']?\s*$/.exec(text.slice(0, 400)) ?? [];
        if (key && value && !/^[[{|>&*]/.test(value) && !found.has(key))
            found.set(key, { value, line });
    }
    const license = found.get('license');
    const name = found.get('license_name');
    const link = found.get('license_link');
    const base = found.get('base_model');
    const relation = found.get('base_model_relation');
    return {
        licenses: license ? [license] : [],
        ...(license ? { licenseLine: license.line } : {}),
        ...(name ? { licenseName: name } : {}),
        ...(link ? { licenseLink: link } : {}),
        bases: base ? [base] : [],
        ...(relation ? { relation } : {}),
        datasets: [],
    };
}


/***/ })

};
