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
        throw new Error(`${folder} lies in no git repository, expected one, or two folders by --base-dir and --head-dir`);
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

// EXTERNAL MODULE: ./build/review/components.js
var components = __webpack_require__(1249);
;// CONCATENATED MODULE: ./build/review/differences.js





/** The components that a change adds, updates or removes, of the files that differ and of those that they include, with everything that could not be evaluated. */
function differenceBetween(base, head, paths = (0,changed_paths/* changedPaths */.v)(base, head)) {
    const { onlyBase, onlyHead, both } = paths;
    const before = [...readAll(base, [...onlyBase, ...both]), ...readIncluded(base, head)];
    const after = [...readAll(head, [...onlyHead, ...both]), ...readIncluded(head, base)];
    const changes = pairFiles(before, after).flatMap(({ base: old, head: now }) => compareManifests(old, now));
    const linked = linkLocks(changes, lockReader(base, before), lockReader(head, after));
    return {
        changes: linked.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
        unevaluated: [...unevaluated(before, 'base'), ...unevaluated(after, 'head')],
    };
}
/** Files that others include under names that no format takes (`-r deps/all.txt`), where the other side has them otherwise. */
function readIncluded(source, other) {
    const tree = (0,components/* treeOf */.g7)(source);
    const done = new Set();
    const found = [];
    const queue = readAll(source, source.list().filter(path => INCLUDING.has((0,components/* formatOf */.be)(path)?.format ?? '')));
    for (let file = queue.pop(); file; file = queue.pop()) {
        for (const { path, format } of file.includes ?? []) {
            if (done.has(path) || (0,components/* formatOf */.be)(path))
                continue;
            done.add(path);
            const content = source.read(path);
            const read = (0,components/* readManifestFile */.oe)(path, content, tree, format);
            if (!read)
                continue;
            queue.push(read);
            if (!(0,changed_paths/* sameContent */.C)(content, other.read(path)))
                found.push(read);
        }
    }
    return found;
}
const INCLUDING = new Set(['requirements-txt', 'pyproject']);
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
