export const id = 48;
export const ids = [48];
export const modules = {

/***/ 5048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _review_differences_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5313);
/* harmony import */ var _commands_shared_sides_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7545);


/** `diff`: the components that lie between two revisions or two folders. */
const command = {
    name: 'diff',
    operands: '[--base REF] [--head REF] [--dir DIR]',
    summary: 'Lists the components that a change adds, updates or removes.',
    options: {
        ..._commands_shared_sides_ts__WEBPACK_IMPORTED_MODULE_1__/* .SIDE_OPTIONS */ .D,
        offline: { type: 'boolean', help: 'touch no network (this command never does)' },
    },
    run({ options }, world) {
        const { fork, head } = (0,_commands_shared_sides_ts__WEBPACK_IMPORTED_MODULE_1__/* .openSides */ .P)(options, world);
        const { changes, unevaluated } = (0,_review_differences_ts__WEBPACK_IMPORTED_MODULE_0__/* .differenceBetween */ .w)(fork, head);
        for (const change of changes)
            world.write(`${JSON.stringify(row(change))}\n`);
        for (const { path, line, message, side: where } of unevaluated.filter(({ extent }) => extent === 'file'))
            world.note(`${where} ${path}${line === undefined ? '' : `:${line}`}: ${message}\n`);
        return Promise.resolve(unevaluated.some(({ extent, side: where }) => extent === 'file' && where === 'head') ? 2 : 0);
    },
};
function row({ path, change, purl, name, from, to, scope, line, endLine, also, ...more }) {
    const { fromScope, locked, declared, direct, via } = more;
    return { path, change, purl, name, from, to, scope, fromScope, line, endLine, also, direct, via, locked, declared };
}


/***/ }),

/***/ 7545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SIDE_OPTIONS),
/* harmony export */   P: () => (/* binding */ openSides)
/* harmony export */ });
/* harmony import */ var _review_empty_tree_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3157);

/** The options that name the two sides, shared by the commands that compare. */
const SIDE_OPTIONS = {
    base: { type: 'string', value: 'REF', help: 'the revision before (default: the tip of the default branch)' },
    head: { type: 'string', value: 'REF', help: 'the revision after (default: the work tree)' },
    dir: { type: 'string', value: 'DIR', help: 'the repository (default: the current folder)' },
    'base-dir': { type: 'string', value: 'DIR', help: 'a plain folder instead of --base' },
    'head-dir': { type: 'string', value: 'DIR', help: 'a plain folder instead of --head' },
};
/** Opens both sides as the options say; throws with a sentence when one is not at hand. */
function openSides(options, world) {
    const baseFolder = text(options['base-dir']);
    const headFolder = text(options['head-dir']);
    if (baseFolder !== undefined && headFolder !== undefined)
        return plain(openBase(baseFolder, world), world.folder(headFolder));
    if (baseFolder !== undefined || headFolder !== undefined)
        throw new Error('--base-dir and --head-dir go together, expected both');
    const folder = text(options['dir']) ?? '.';
    const repository = world.repository(folder);
    if (!repository)
        throw new Error(`${folder} lies in no git repository that git can open: "git status" there says why; two folders are compared by --base-dir and --head-dir`);
    const named = text(options['base']);
    const base = named === undefined ? repository.defaultBranch()?.commit : repository.resolve(named);
    if (base === undefined) {
        throw new Error(named === undefined
            ? 'the default branch is not known here, name the base by --base REF'
            : `git does not know the revision "${named}"; fetch it, or name another by --base REF`);
    }
    const headName = text(options['head']);
    if (headName === undefined) {
        const fork = repository.mergeBase(base, 'HEAD') ?? base;
        return { base: repository.tree(base), fork: repository.tree(fork), head: repository.workTree(), baseCommit: base };
    }
    const head = repository.resolve(headName);
    if (head === undefined)
        throw new Error(`git does not know the revision "${headName}"; fetch it, or name another by --head REF`);
    const fork = repository.mergeBase(base, head) ?? base;
    return { base: repository.tree(base), fork: repository.tree(fork), head: repository.tree(head), baseCommit: base, headCommit: head };
}
function plain(base, head) {
    return { base, fork: base, head };
}
/** A base that is not there is empty, so that everything is new: that hides nothing. */
function openBase(folder, world) {
    try {
        return world.folder(folder);
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
            throw error;
        world.note(`${folder} does not exist: everything counts as added\n`);
        return _review_empty_tree_ts__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_TREE */ .p;
    }
}
function text(value) {
    return typeof value === 'string' ? value : undefined;
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

/***/ 4928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sameContent),
/* harmony export */   v: () => (/* binding */ changedPaths)
/* harmony export */ });
/** Compares two trees, by content ids where both sides know them, else by bytes. */
function changedPaths(base, head) {
    const before = new Set(base.list());
    const after = new Set(head.list());
    return {
        onlyBase: [...before].filter(path => !after.has(path)),
        onlyHead: [...after].filter(path => !before.has(path)),
        both: [...after].filter(path => before.has(path) && differs(path, base, head)),
    };
}
function differs(path, base, head) {
    const ids = [base.id?.(path), head.id?.(path)];
    if (ids[0] !== undefined && ids[1] !== undefined)
        return ids[0] !== ids[1];
    return !sameContent(base.read(path), head.read(path));
}
/** Whether two reads gave the same bytes; what could not be read is never the same. */
function sameContent(a, b) {
    if ('error' in a || 'error' in b)
        return false;
    return a.bytes.length === b.bytes.length && Buffer.compare(a.bytes, b.bytes) === 0;
}


/***/ }),

/***/ 5313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ differenceBetween)
});

// EXTERNAL MODULE: ./build/review/changed-paths.js
var changed_paths = __webpack_require__(4928);
// EXTERNAL MODULE: ./build/model/purl.js
var model_purl = __webpack_require__(3217);
;// CONCATENATED MODULE: ./build/changes/link-locks.js

/** Joins what a manifest declares with what its lock file fixes, in both directions. */
function linkLocks(changes, base, head) {
    const index = new Map();
    const manifests = changes.map(change => change.role === 'manifest' ? withLocked(change, change.change === 'removed' ? base : head, index) : change);
    const declared = new Map();
    for (const { locked, path, line, endLine, change } of manifests)
        if (locked)
            declared.set(`${change === 'removed'}\n${locked.path}\n${locked.purl}`, { path, line, endLine });
    return manifests.map(change => {
        const place = change.role === 'lock' ? declared.get(`${change.change === 'removed'}\n${change.path}\n${change.purl}`) : undefined;
        return place ? { ...change, declared: place } : change;
    });
}
function withLocked(change, reader, index) {
    const lock = reader(change.path, change.ecosystem);
    if (!lock || lock.error)
        return change;
    const byName = index.get(lock) ?? byPackage(lock);
    index.set(lock, byName);
    const candidates = byName.get(packageOf(change.purl)) ?? [];
    // Several versions of one name: the project’s own is the direct one, and the file says which.
    const entry = candidates.find(({ direct }) => direct === true) ?? candidates.at(-1);
    if (!entry?.version)
        return change;
    const { purl, version, line, endLine } = entry;
    return { ...change, locked: { path: lock.path, purl, version, line, endLine } };
}
function byPackage(lock) {
    const found = new Map();
    for (const component of lock.components) {
        const key = packageOf(component.purl);
        const known = found.get(key);
        if (known)
            known.push(component);
        else
            found.set(key, [component]);
    }
    return found;
}
/** Where it is fetched from may be written in one of the two files only. */
function packageOf(purl) {
    return (0,model_purl/* withoutVersion */.Pv)(purl).split('?', 1)[0] ?? purl;
}

;// CONCATENATED MODULE: ./build/changes/compare-components.js
/** Scopes of what does not ship. */
const INNER = new Set(['development', 'test', 'build', 'managed']);
/**
 * What differs between two lists of components, whatever their order and lines.
 *
 * A component is the same when its name is. The same version in another scope is a difference; in lock files only where it
 * begins to ship, because their other flags come and go with the version of the package manager.
 */
function compareComponents(base, head, role) {
    const before = group(base);
    const after = group(head);
    const names = [...after.keys(), ...[...before.keys()].filter(name => !after.has(name))];
    return names.flatMap(name => compareNamed(before.get(name) ?? [], after.get(name) ?? [], role));
}
/** What a component comes to in its file: the version, or the requirement where the file fixes none. */
function compare_components_valueOf(component) {
    return component.version ?? component.requirement ?? '';
}
function group(components) {
    const groups = new Map();
    for (const component of components) {
        const key = component.purl.split(/[?#]/, 1)[0]?.replace(/(?<=.)@[^@/]*$/, '') ?? component.purl;
        const known = groups.get(key);
        if (known)
            known.push(component);
        else
            groups.set(key, [component]);
    }
    return groups;
}
function compareNamed(base, head, role) {
    const left = [...base];
    const take = (test) => {
        const at = left.findIndex(test);
        return at < 0 ? undefined : left.splice(at, 1)[0];
    };
    const sameValue = (after) => (one) => folded(one) === folded(after);
    const unmoved = head.filter(after => !take(one => one.scope === after.scope && folded(one) === folded(after)));
    const pairs = [];
    const came = [];
    for (const after of unmoved) {
        const before = take(sameValue(after));
        if (!before)
            came.push(after);
        else if (role === 'manifest' || (INNER.has(before.scope) && !INNER.has(after.scope)))
            pairs.push({ before, after });
    }
    return [...pairs, ...pairUp(left, came)];
}
/** Those that left with those that came: of the same scope and the nearest version first. */
function pairUp(left, came) {
    const rest = [...left].sort(byVersion);
    const pairs = [...came].sort(byVersion).map((after) => ({ after }));
    for (const near of [
        (a, b) => a.scope === b.scope && major(a) === major(b),
        (a, b) => a.scope === b.scope,
        (a, b) => major(a) === major(b),
        () => true,
    ])
        for (const [n, { before, after }] of pairs.entries()) {
            if (before || !after)
                continue;
            const at = rest.findIndex(one => near(one, after));
            const found = at < 0 ? undefined : rest.splice(at, 1)[0];
            if (found)
                pairs[n] = { before: found, after };
        }
    return [...pairs, ...rest.map((before) => ({ before }))];
}
/** Space in a requirement is layout. Where it is fetched from is not: the address belongs to the value. */
function folded(component) {
    return `${compare_components_valueOf(component).replace(/\s+/g, '')}\n${component.fetchedFrom ?? ''}\n${component.purl}`;
}
function major(component) {
    return /\d+/.exec(compare_components_valueOf(component))?.[0] ?? '';
}
function byVersion(a, b) {
    return compare_components_valueOf(a).localeCompare(compare_components_valueOf(b), 'en', { numeric: true }) || a.line - b.line;
}

;// CONCATENATED MODULE: ./build/changes/compare-manifests.js

/**
 * The changes from one state of a file to another; one side is missing for a file that came or went.
 *
 * Where the base could not be read, all of the head counts as new: that hides nothing. A head that could not be read says
 * nothing here and is told as unevaluated.
 */
function compareManifests(base, head) {
    const known = head ?? base;
    if (!known || head?.error)
        return [];
    const pairs = compareComponents(base?.error ? [] : (base?.components ?? []), head?.components ?? [], known.role);
    return pairs.flatMap(pair => change(pair, known));
}
function change({ before, after }, file) {
    const shown = after ?? before;
    if (!shown)
        return [];
    return [
        {
            path: file.path,
            change: before && after ? 'updated' : after ? 'added' : 'removed',
            purl: shown.purl,
            name: shown.name,
            ecosystem: file.ecosystem,
            format: file.format,
            role: file.role,
            ...(before ? { from: compare_components_valueOf(before) } : {}),
            ...(after ? { to: compare_components_valueOf(after) } : {}),
            ...(before && after ? { fromPurl: before.purl } : {}),
            scope: shown.scope,
            ...(before && after && before.scope !== after.scope ? { fromScope: before.scope } : {}),
            line: shown.line,
            endLine: shown.endLine,
            ...details(shown),
        },
    ];
}
function details({ also, direct, via, license, fetchedFrom }) {
    return {
        ...(also ? { also } : {}),
        ...(direct === undefined ? {} : { direct }),
        ...(via ? { via } : {}),
        ...(license ? { license } : {}),
        ...(fetchedFrom ? { fetchedFrom } : {}),
    };
}

;// CONCATENATED MODULE: ./build/changes/pair-renames.js
/** Less in common, and two files of one format are two files. */
const LEAST_SHARE = 0.5;
/** Pairs files by path, then those that came with those that went: of one format, with most names in common. */
function pairFiles(base, head) {
    const before = new Map(base.map(file => [file.path, file]));
    const pairs = head.map(file => {
        const old = before.get(file.path);
        before.delete(file.path);
        return old ? { base: old, head: file } : { head: file };
    });
    const gone = [...before.values()];
    const renamed = pairs.map(pair => {
        if (pair.base || !pair.head)
            return pair;
        const old = nearest(pair.head, gone);
        if (!old)
            return pair;
        gone.splice(gone.indexOf(old), 1);
        return { base: old, head: pair.head };
    });
    return [...renamed, ...gone.map(file => ({ base: file }))];
}
function nearest(file, gone) {
    const ranked = gone
        .filter(old => old.format === file.format)
        .map(old => ({ old, share: share(file, old) }))
        .filter(({ share }) => share >= LEAST_SHARE);
    return ranked.sort((a, b) => b.share - a.share)[0]?.old;
}
function share(a, b) {
    const [names, others] = [a, b].map(file => new Set(file.components.map(component => component.name)));
    if (!names || !others || names.size + others.size === 0)
        return 1;
    const common = [...names].filter(name => others.has(name)).length;
    return common / (names.size + others.size - common);
}

// EXTERNAL MODULE: ./build/review/components.js + 154 modules
var components = __webpack_require__(7996);
;// CONCATENATED MODULE: ./build/review/differences.js





/** The components that a change adds, updates or removes, of the files that differ and of those that they include, with everything that could not be evaluated. */
function differenceBetween(base, head, paths = (0,changed_paths/* changedPaths */.v)(base, head)) {
    const { onlyBase, onlyHead, both } = paths;
    const own = { before: readAll(base, [...onlyBase, ...both]), after: readAll(head, [...onlyHead, ...both]) };
    const further = included(base, head, paths, own);
    const [before, after] = [
        [...own.before, ...further.before],
        [...own.after, ...further.after],
    ];
    const told = compare(before, after);
    const changes = [...told, ...inherited(base, head, paths, told)];
    const linked = linkLocks(changes, lockReader(base, before), lockReader(head, after));
    return {
        changes: linked.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
        unevaluated: [...unevaluated(before, 'base'), ...unevaluated(after, 'head')],
    };
}
function compare(before, after) {
    return pairFiles(before, after).flatMap(({ base, head }) => compareManifests(base, head));
}
/**
 * What changes in files that did not: the properties of a parent pom.xml and of gradle.properties stand in for versions below.
 *
 * A version that the parent sets for others (`dependencyManagement`) is told there, and not again for each of its children.
 */
function inherited(base, head, paths, told) {
    const changed = new Set([...paths.onlyHead, ...paths.onlyBase, ...paths.both]);
    const parents = [...changed].filter(path => PARENT.test(path));
    if (parents.length === 0)
        return [];
    const before = new Set(base.list());
    const children = head.list().filter(path => !changed.has(path) && before.has(path) && parents.some(parent => isBelow(path, parent)));
    const known = new Set(told.map(({ purl }) => purl));
    return compare(readAll(base, children), readAll(head, children)).filter(({ change, purl }) => change !== 'removed' && !known.has(purl));
}
const PARENT = /(?:^|\/)(?:pom\.xml|gradle\.properties)$/;
function isBelow(path, parent) {
    const child = parent.endsWith('pom.xml') ? /(?:^|\/)pom\.xml$/ : /\.gradle(?:\.kts)?$/;
    return child.test(path) && path.startsWith(parent.slice(0, parent.lastIndexOf('/') + 1));
}
/**
 * Files that others include under names that no format takes (`-r deps/all.txt`), where the two sides have them otherwise or
 * only one of them includes them.
 *
 * All files that may include one are read only where that can be: without a checkout each of them is a request.
 */
function included(base, head, { onlyBase, onlyHead, both }, own) {
    const touched = [...onlyBase, ...onlyHead, ...both].some(path => !(0,components/* formatOf */.be)(path) && INCLUDED.test(path));
    const named = [own.before, own.after].map(files => [...new Set(files.flatMap(namesOf))].sort().join('\n'));
    if (!touched && named[0] === named[1])
        return { before: [], after: [] };
    const [before, after] = [readIncluded(base), readIncluded(head)];
    const differs = (path) => !before.has(path) || !after.has(path) || !(0,changed_paths/* sameContent */.C)(base.read(path), head.read(path));
    const kept = (files) => [...files].flatMap(([path, file]) => (differs(path) ? [file] : []));
    return { before: kept(before), after: kept(after) };
}
function namesOf({ includes }) {
    return (includes ?? []).flatMap(({ path }) => ((0,components/* formatOf */.be)(path) ? [] : [path]));
}
function readIncluded(source) {
    const tree = (0,components/* treeOf */.g7)(source);
    const found = new Map();
    const queue = readAll(source, source.list().filter(path => INCLUDING.has((0,components/* formatOf */.be)(path)?.format ?? '')));
    for (let file = queue.pop(); file; file = queue.pop()) {
        for (const { path, format, scope } of file.includes ?? []) {
            if (found.has(path) || (0,components/* formatOf */.be)(path))
                continue;
            const read = (0,components/* readManifestFile */.oe)(path, source.read(path), tree, format);
            if (!read)
                continue;
            const scoped = scope === undefined ? read : { ...read, components: read.components.map(component => ({ ...component, scope })) };
            queue.push(scoped);
            found.set(path, scoped);
        }
    }
    return found;
}
/** A list of requirements is a text file, or has no ending at all. */
const INCLUDED = /\.(?:txt|in|pip|reqs?|list)$|(?:^|\/)[^./]+$/i;
const INCLUDING = new Set(['requirements-txt', 'pyproject', 'setup-cfg', 'conda-environment']);
/** Finds the lock file of a manifest: of its ecosystem, in its folder or the nearest one above. Each is read once. */
function lockReader(source, read) {
    const tree = (0,components/* treeOf */.g7)(source);
    const known = new Map(read.map(file => [file.path, file]));
    const locks = source.list().flatMap(path => {
        const format = (0,components/* formatOf */.be)(path);
        return format?.role === 'lock' ? [{ path, ecosystem: format.ecosystem, folder: path.slice(0, path.lastIndexOf('/') + 1) }] : [];
    });
    return (path, ecosystem) => {
        const above = locks.filter(lock => lock.ecosystem === ecosystem && path.startsWith(lock.folder));
        const nearest = above.sort((a, b) => b.folder.length - a.folder.length)[0]?.path;
        if (nearest === undefined)
            return undefined;
        if (!known.has(nearest))
            known.set(nearest, (0,components/* readManifestFile */.oe)(nearest, source.read(nearest), tree));
        return known.get(nearest);
    };
}
function readAll(source, paths) {
    const tree = (0,components/* treeOf */.g7)(source);
    source.prefetch?.(paths.filter(path => (0,components/* formatOf */.be)(path)));
    return paths.flatMap(path => {
        const read = (0,components/* formatOf */.be)(path) ? (0,components/* readManifestFile */.oe)(path, source.read(path), tree) : undefined;
        return read ? [read] : [];
    });
}
function unevaluated(files, side) {
    return files.flatMap(({ path, error, unread }) => [
        ...(error
            ? [{ path, message: error.message, extent: 'file', side, ...(error.line ? { line: error.line, endLine: error.line } : {}) }]
            : []),
        ...(unread ?? []).map(({ what, line, endLine }) => ({ path, message: what, extent: 'part', side, line, endLine })),
    ]);
}


/***/ }),

/***/ 3157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ EMPTY_TREE)
/* harmony export */ });
/** A tree without files: against it, everything is new. */
const EMPTY_TREE = { list: () => [], read: path => ({ error: `${path} does not exist` }) };


/***/ })

};
