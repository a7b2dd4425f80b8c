export const id = 652;
export const ids = [652];
export const modules = {

/***/ 7614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy),
/* harmony export */   z: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _policy_schema_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5760);


/** What holds where there is no policy file. */
const DEFAULT_POLICY = {
    preset: 'open-source',
    allow: [],
    deny: [],
    private: [],
    allowComponents: [],
    waivers: [],
    overrides: [],
    folders: [],
};
/** Deepest nesting and longest file that is a policy; anything beyond is hostile. */
const MAX_CHARACTERS = 1_000_000;
/** Reads a policy file; every fault with its line, and no policy at all when there is one. */
function readPolicy(path, text) {
    if (text.length > MAX_CHARACTERS)
        return { faults: [{ path, message: `The policy has ${text.length} characters, expected at most ${MAX_CHARACTERS}` }] };
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, uniqueKeys: true, merge: false, schema: 'core' });
    const line = (node) => node?.range ? lines.linePos(node.range[0]).line : 1;
    if (document.errors.length > 0) {
        return {
            faults: document.errors.map(error => ({
                path,
                line: lines.linePos(error.pos[0]).line,
                message: `Broken YAML: ${firstLine(error.message)}`,
            })),
        };
    }
    const faults = [];
    const fault = (node, message) => void faults.push({ path, line: line(node), message });
    if (document.contents === null)
        return { policy: { ...DEFAULT_POLICY, path } };
    const value = check(document.contents, { kind: 'record', keys: _policy_schema_ts__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_KEYS */ .cN }, 'the policy', fault, line);
    const top = record(value);
    return faults.length > 0 || !top ? { faults } : assemble(path, top.entries);
}
function check(node, shape, what, fault, line) {
    const here = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node : null;
    const refuse = (message) => {
        fault(here, message);
        return undefined;
    };
    switch (shape.kind) {
        case 'text':
        case 'choice': {
            const text = scalarText(node);
            if (text === undefined)
                return refuse(`Unexpected ${met(node)} for ${what}, expected ${expected(shape)}`);
            const fits = shape.kind === 'choice' ? shape.values.includes(text) : (shape.pattern?.test(text) ?? true);
            return fits ? { text } : refuse(`Unexpected "${text}" for ${what}, expected ${expected(shape)}`);
        }
        case 'list': {
            const items = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && shape.of.kind !== 'record' ? [node] : undefined;
            if (!items)
                return refuse(`Unexpected ${met(node)} for ${what}, expected a list`);
            return { items: items.flatMap(item => check(item, shape.of, what, fault, line) ?? []) };
        }
        case 'map':
        case 'record': {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
                return refuse(`Unexpected ${met(node)} for ${what}, expected a mapping`);
            const entries = new Map();
            for (const pair of node.items) {
                const key = scalarText(pair.key) ?? '';
                const field = shape.kind === 'map' ? { shape: shape.of } : Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
                if (!field) {
                    const known = shape.kind === 'record' ? Object.keys(shape.keys).join(', ') : shape.key;
                    fault((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) ? pair.key : here, `Unknown key "${key}" in ${what}, expected one of ${known}`);
                    continue;
                }
                const value = check(pair.value, field.shape, `"${key}"`, fault, line);
                if (value)
                    entries.set(key, value);
            }
            if (shape.kind === 'record') {
                for (const [key, field] of Object.entries(shape.keys))
                    if (field.required && !node.has(key))
                        refuse(`Missing "${key}" in ${what}: ${field.help}`);
            }
            return { record: { line: line(node), entries } };
        }
    }
}
function assemble(path, top) {
    const records = (key) => items(top.get(key)).flatMap(item => record(item) ?? []);
    const [, repository, file, sha] = /^([^/]+\/[^/]+)\/(.+)@([0-9a-f]{40})$/i.exec(text(top.get('extends')) ?? '') ?? [];
    const policy = {
        ...ruling(top),
        path,
        private: texts(top.get('private')),
        allowComponents: [],
        waivers: records('waivers').map(({ line, entries }) => ({
            component: text(entries.get('component')) ?? '',
            reason: text(entries.get('reason')) ?? '',
            line,
            ...given({
                license: text(entries.get('license')),
                owner: text(entries.get('owner')),
                expires: text(entries.get('expires')),
                textSha256: text(entries.get('text-sha256'))?.toLowerCase(),
            }),
        })),
        overrides: records('overrides').map(({ line, entries }) => ({
            component: text(entries.get('component')) ?? '',
            license: text(entries.get('license')) ?? '',
            reason: text(entries.get('reason')) ?? '',
            line,
        })),
        folders: [...(record(top.get('folders'))?.entries ?? [])]
            .flatMap(([folder, value]) => {
            const below = record(value);
            return below ? [{ folder: `${folder.replace(/^\.?\/+|\/+$/g, '')}/`, ruling: ruling(below.entries) }] : [];
        })
            .sort((a, b) => b.folder.length - a.folder.length),
    };
    return repository && file && sha ? { policy, extends: { repository, path: file, sha } } : { policy };
}
function ruling(entries) {
    const licenses = record(entries.get('licenses'))?.entries;
    return {
        preset: _policy_schema_ts__WEBPACK_IMPORTED_MODULE_1__/* .PRESETS */ .fG.find(name => name === text(entries.get('preset'))) ?? 'open-source',
        allow: texts(licenses?.get('allow')),
        deny: texts(licenses?.get('deny')),
        ...given({
            failOn: entries.has('fail-on') ? (0,_policy_schema_ts__WEBPACK_IMPORTED_MODULE_1__/* .triggers */ .G)(texts(entries.get('fail-on'))) : undefined,
            warnOn: entries.has('warn-on') ? (0,_policy_schema_ts__WEBPACK_IMPORTED_MODULE_1__/* .triggers */ .G)(texts(entries.get('warn-on'))) : undefined,
            scopes: entries.has('scopes') ? (0,_policy_schema_ts__WEBPACK_IMPORTED_MODULE_1__/* .scopes */ .Wu)(texts(entries.get('scopes'))) : undefined,
        }),
    };
}
/** The keys that have a value. */
function given(values) {
    const entries = Object.entries(values).filter(([, value]) => value !== undefined);
    // The keys are those of T, less the undefined ones; fromEntries forgets their names.
    return Object.fromEntries(entries);
}
function items(value) {
    return value && 'items' in value ? value.items : [];
}
function texts(value) {
    return items(value).flatMap(item => text(item) ?? []);
}
function text(value) {
    return value && 'text' in value ? value.text : undefined;
}
function record(value) {
    return value && 'record' in value ? value.record : undefined;
}
function scalarText(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return undefined;
    const { value, source } = node;
    return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? (source ?? String(value)) : undefined;
}
function expected(shape) {
    if (shape.kind === 'choice')
        return `one of ${shape.values.join(', ')}`;
    return shape.kind === 'text' ? (shape.expected ?? 'a text') : shape.kind;
}
function met(node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return 'mapping';
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return 'list';
    const text = scalarText(node);
    return text === undefined ? 'nothing' : `"${text}"`;
}
function firstLine(text) {
    return text.split('\n', 1)[0] ?? '';
}


/***/ }),

/***/ 8652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tighten: () => (/* binding */ tighten)
/* harmony export */ });
/* harmony import */ var _policy_read_policy_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7614);

/**
 * Joins the policy file of the base branch with the inputs of the step.
 *
 * Where there is a file, inputs may only tighten it, because the step is part of what a pull request can edit; what
 * would relax is ignored and told. Without a file the inputs are the policy.
 */
function tighten(file, asked) {
    const strict = {
        ..._policy_read_policy_ts__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_POLICY */ .z,
        preset: asked.preset ?? (file ? 'report' : 'open-source'),
        deny: asked.deny ?? [],
        ...(asked.failOn ? { failOn: asked.failOn } : {}),
        ...(asked.warnOn ? { warnOn: asked.warnOn } : {}),
    };
    if (!file) {
        const relaxed = {
            allow: asked.allow ?? [],
            allowComponents: asked.allowComponents ?? [],
            ...(asked.scopes ? { scopes: asked.scopes } : {}),
        };
        return { policy: { ...strict, ...relaxed }, ignored: [] };
    }
    const ignored = [
        ...(asked.allow?.length ? ['allow-licenses'] : []),
        ...(asked.allowComponents?.length ? ['allow-components'] : []),
        ...(asked.scopes?.length ? ['scopes'] : []),
    ];
    const says = asked.preset !== undefined || asked.failOn !== undefined || asked.warnOn !== undefined || (asked.deny?.length ?? 0) > 0;
    return { policy: says ? { ...file, besides: [...(file.besides ?? []), strict] } : file, ignored };
}


/***/ })

};
