export const id = 319;
export const ids = [319];
export const modules = {

/***/ 5319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  review: () => (/* binding */ review)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/detect/decode.js
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

// EXTERNAL MODULE: ./build/registry.js + 254 modules
var registry = __webpack_require__(5037);
;// CONCATENATED MODULE: ./build/review/components.js


/** The format of a path, by the path alone; the first that takes it. */
function formatOf(path) {
    return registry/* manifests */.LN.find(manifest => manifest.matches(path));
}
/** Reads a manifest or lock file; undefined when no format takes its path. `as` names the format where the path does not tell. */
function readManifest(path, text, tree, as) {
    const manifest = as === undefined ? formatOf(path) : registry/* manifests */.LN.find(({ format }) => format === as);
    return manifest ? { path, ...keys(manifest), ...parse(manifest, path, text, tree) } : undefined;
}
/** Reads a file as it lies on disk; what could not be read has its reason in `error`. */
function readManifestFile(path, content, tree, as) {
    const decoded = 'error' in content ? content : decode(content.bytes);
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
    const decoded = 'error' in content ? content : decode(content.bytes);
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

;// CONCATENATED MODULE: ./build/review/changed-paths.js
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

;// CONCATENATED MODULE: ./build/review/differences.js





/** The components that a change adds, updates or removes, of the files that differ and of those that they include, with everything that could not be evaluated. */
function differenceBetween(base, head, paths = changedPaths(base, head)) {
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
    const tree = treeOf(source);
    const done = new Set();
    const found = [];
    const queue = readAll(source, source.list().filter(path => INCLUDING.has(formatOf(path)?.format ?? '')));
    for (let file = queue.pop(); file; file = queue.pop()) {
        for (const { path, format } of file.includes ?? []) {
            if (done.has(path) || formatOf(path))
                continue;
            done.add(path);
            const content = source.read(path);
            const read = readManifestFile(path, content, tree, format);
            if (!read)
                continue;
            queue.push(read);
            if (!sameContent(content, other.read(path)))
                found.push(read);
        }
    }
    return found;
}
const INCLUDING = new Set(['requirements-txt', 'pyproject']);
/** Finds the lock file of a manifest: of its ecosystem, in its folder or the nearest one above. Each is read once. */
function lockReader(source, read) {
    const tree = treeOf(source);
    const known = new Map(read.map(file => [file.path, file]));
    const locks = source.list().flatMap(path => {
        const format = formatOf(path);
        return format?.role === 'lock' ? [{ path, ecosystem: format.ecosystem, folder: path.slice(0, path.lastIndexOf('/') + 1) }] : [];
    });
    return (path, ecosystem) => {
        const above = locks.filter(lock => lock.ecosystem === ecosystem && path.startsWith(lock.folder));
        const nearest = above.sort((a, b) => b.folder.length - a.folder.length)[0]?.path;
        if (nearest === undefined)
            return undefined;
        if (!known.has(nearest))
            known.set(nearest, readManifestFile(nearest, source.read(nearest), tree));
        return known.get(nearest);
    };
}
function readAll(source, paths) {
    const tree = treeOf(source);
    source.prefetch?.(paths.filter(path => formatOf(path)));
    return paths.flatMap(path => {
        const read = formatOf(path) ? readManifestFile(path, source.read(path), tree) : undefined;
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

;// CONCATENATED MODULE: ./build/review/inventory.js


/** Folders whose manifests belong to somebody else’s package. */
const FOREIGN = /(?:^|\/)(?:node_modules|vendor|third_party|\.git)\//;
/** All components that the manifests and lock files of a tree declare, by package; `only` limits it to some files. */
function inventory(source, only) {
    const present = new Set(source.list());
    const paths = (only ?? [...present]).filter(path => present.has(path) && !FOREIGN.test(path) && formatOf(path) !== undefined);
    source.prefetch?.(paths);
    const tree = treeOf(source);
    const found = new Map();
    for (const path of paths) {
        for (const { purl, scope, license } of readManifestFile(path, source.read(path), tree)?.components ?? []) {
            const known = { purl, scope, ...(license === undefined ? {} : { license, path }) };
            const entries = found.get((0,model_purl/* withoutVersion */.Pv)(purl));
            if (entries)
                entries.push(known);
            else
                found.set((0,model_purl/* withoutVersion */.Pv)(purl), [known]);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/model/expression.js
/** Writes an expression with the fewest brackets that keep its meaning: AND binds before OR. */
function formatExpression(expression) {
    if (expression.kind === 'license')
        return formatTerm(expression);
    return expression.parts
        .map(part => (part.kind !== 'license' && part.kind !== expression.kind ? `(${formatExpression(part)})` : formatExpression(part)))
        .join(expression.kind === 'or' ? ' OR ' : ' AND ');
}
/** Every license of an expression, from left to right, each as often as it stands there. */
function licenseTerms(expression) {
    return expression.kind === 'license' ? [expression] : expression.parts.flatMap(licenseTerms);
}
function formatTerm(term) {
    return `${term.id}${term.orLater ? '+' : ''}${term.exception === undefined ? '' : ` WITH ${term.exception}`}`;
}

;// CONCATENATED MODULE: ./build/model/lexicon.js
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

;// CONCATENATED MODULE: ./build/osd/expression.js

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
    const parser = new Parser(tokens, lexicon(knowledge));
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

// EXTERNAL MODULE: ./build/model/verdict.js
var model_verdict = __webpack_require__(543);
;// CONCATENATED MODULE: ./build/osd/judge.js



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
    const listed = lexicon(knowledge).spdx.get(id.trim().toLowerCase());
    const entry = findEntry(id, knowledge);
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
    const worst = verdicts.reduce((a, b) => (a && (0,model_verdict/* badness */.b)(a) >= (0,model_verdict/* badness */.b)(b) ? a : b), undefined);
    if (!worst || worst.verdict === 'open-source' || worst.verdict === 'unknown')
        return worst ?? NOT_IDENTIFIED;
    const concerns = someConcerns(verdicts.flatMap(verdict => ('concerns' in verdict ? (verdict.concerns ?? []) : [])));
    if (worst.verdict === 'unreviewed')
        return { ...worst, ...concerns };
    const [first, ...more] = unique(verdicts.flatMap(verdict => (verdict.verdict === 'not-open-source' ? verdict.violations : [])));
    return first ? { ...worst, violations: [first, ...more], ...concerns } : worst;
}
function best(verdicts) {
    return verdicts.reduce((a, b) => (a && (0,model_verdict/* badness */.b)(a) <= (0,model_verdict/* badness */.b)(b) ? a : b), undefined) ?? NOT_IDENTIFIED;
}
function judgeTerm(term, knowledge, circumstances) {
    const license = judgeId(spelling(term, knowledge), knowledge, circumstances);
    if (term.exception === undefined)
        return license;
    if (lexicon(knowledge).exceptions.get(term.exception.toLowerCase())?.permits === true)
        return license;
    // A rider outside SPDX binds as much as the license in front of it: `WITH AdditionRef-Commons-Clause`.
    return joinAll([license, judgeId(term.exception, knowledge, circumstances)]);
}
/** `GPL-2.0+` is an id of its own in the list; of others the id before the `+` decides. */
function spelling(term, knowledge) {
    if (!term.orLater)
        return term.id;
    const { spdx } = lexicon(knowledge);
    return [`${term.id}+`, `${term.id}-or-later`].find(id => spdx.has(id.toLowerCase())) ?? term.id;
}
function judgeListed(license, knowledge, circumstances) {
    if (license.osiApproved)
        return { verdict: 'open-source', authority: 'osi-approved' };
    const same = license.sameAs === undefined ? undefined : parseExpression(license.sameAs, knowledge);
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

;// CONCATENATED MODULE: ./build/review/license-lists.js



/** Whether a license passes when these ids are added to what is Open Source: OR by one branch, AND by all of them. */
function allowedBy(license, ids, knowledge) {
    return walk(license, knowledge, term => listed(term, ids) || judgeExpression(term, knowledge).verdict === 'open-source');
}
/** Whether no branch of a license is free of these ids. */
function refusedBy(license, ids, knowledge) {
    return !walk(license, knowledge, term => !listed(term, ids));
}
/** With its exception, or without: who lists `GPL-2.0-only` means it with every exception too. */
function listed(term, ids) {
    return ids.has(formatExpression(term).toLowerCase()) || ids.has(term.id.toLowerCase());
}
function walk(license, knowledge, accepts) {
    const parsed = parseExpression(license, knowledge);
    const expression = 'expression' in parsed ? parsed.expression : { kind: 'license', id: license, listed: false };
    return every(expression, accepts);
}
function every(expression, accepts) {
    if (expression.kind === 'license')
        return accepts(expression);
    return expression.kind === 'or'
        ? expression.parts.some(part => every(part, accepts))
        : expression.parts.every(part => every(part, accepts));
}

;// CONCATENATED MODULE: ./build/review/license-notes.js



/** How to cite the licenses of a review, each once and by name, for reports that look nothing up. */
function licenseNotes(licenses, knowledge) {
    const distinct = new Set(licenses.filter(license => license !== undefined));
    return [...distinct].sort((a, b) => (a < b ? -1 : 1)).map(license => note(license, knowledge));
}
function note(license, knowledge) {
    const entry = findEntry(license, knowledge);
    if (entry) {
        const cited = citeEntry(entry, knowledge);
        return { license, expression: cited.id, terms: [cited] };
    }
    const parsed = parseExpression(license, knowledge);
    if (!('expression' in parsed))
        return { license, terms: [] };
    const terms = licenseTerms(parsed.expression);
    const expression = terms.every(term => isWritable(term, knowledge)) ? formatExpression(renamed(parsed.expression, knowledge)) : undefined;
    const cited = new Map(terms.map(term => citeTerm(term, knowledge)).map(one => [one.id, one]));
    return { license, ...(expression === undefined ? {} : { expression }), terms: [...cited.values()] };
}
/** SPDX 2.3 knows neither additions outside its list nor documents that are not at hand. */
function isWritable({ id, exception }, knowledge) {
    const known = exception === undefined || lexicon(knowledge).exceptions.has(exception.toLowerCase());
    return known && !/^DocumentRef-/i.test(id);
}
function renamed(expression, knowledge) {
    if (expression.kind === 'license')
        return { ...expression, id: citeTerm(expression, knowledge).id };
    const [first, second, ...rest] = expression.parts;
    return {
        kind: expression.kind,
        parts: [renamed(first, knowledge), renamed(second, knowledge), ...rest.map(part => renamed(part, knowledge))],
    };
}
function citeTerm({ id }, knowledge) {
    const entry = findEntry(id, knowledge);
    if (entry)
        return citeEntry(entry, knowledge);
    const listed = lexicon(knowledge).spdx.get(id.toLowerCase());
    return listed ? citeListed(listed) : { id: reference(id), title: id };
}
function citeEntry(entry, knowledge) {
    const { title, url, publisher, statement, checked } = entry;
    const id = printedId(entry, knowledge);
    const listed = lexicon(knowledge).spdx.has(id.toLowerCase());
    return { id: listed ? id : reference(id), title, url, publisher, ...(statement ? { statement } : {}), checked };
}
function citeListed({ id, name, url }) {
    return { id, title: name, url: url ?? `https://spdx.org/licenses/${id}.html` };
}
/** An id outside the SPDX list in the form in which an expression may hold it. */
function reference(id) {
    const bare = id.replace(/^LicenseRef-/i, '').replace(/[^A-Za-z0-9.-]+/g, '-');
    return `LicenseRef-${bare}`;
}

;// CONCATENATED MODULE: ./build/review/license-title.js

/** How a license is called in a sentence: the title of the catalogue, the name in the SPDX list, or the id itself. */
function licenseTitle(license, knowledge) {
    if (license === undefined)
        return 'an unknown license';
    const entry = findEntry(license, knowledge);
    if (entry)
        return `${entry.title} (${license})`;
    const listed = lexicon(knowledge).spdx.get(license.toLowerCase());
    return listed ? `${listed.name} (${listed.id})` : license;
}

// EXTERNAL MODULE: ./build/resolvers/shared/declared.js
var declared = __webpack_require__(3796);
// EXTERNAL MODULE: ./build/resolvers/shared/json.js
var json = __webpack_require__(8180);
// EXTERNAL MODULE: ./build/resolvers/shared/license-files.js
var license_files = __webpack_require__(3265);
// EXTERNAL MODULE: ./build/resolvers/shared/names.js
var names = __webpack_require__(7176);
;// CONCATENATED MODULE: ./build/licenses/in-tree.js




/** The source of copies that lie in the repository itself. */
const TREE = 'tree';
/** Sorts the license files and metadata of a tree by folder, so that each component costs one look. */
function foldersOf(tree) {
    const folders = new Map();
    for (const path of tree.list()) {
        const slash = path.lastIndexOf('/');
        const name = path.slice(slash + 1);
        if (!(0,license_files/* isLicenseFile */.E)(name) && !METADATA.has(name))
            continue;
        const folder = slash < 0 ? '' : path.slice(0, slash);
        const files = folders.get(folder);
        if (files)
            files.push(path);
        else
            folders.set(folder, [path]);
    }
    return { files: folders, wheels: wheelsOf(folders.keys()) };
}
/** `NAME-VERSION.dist-info`, wherever a wheel was unpacked. */
function wheelsOf(folders) {
    const wheels = new Map();
    for (const folder of folders) {
        const [, name = '', version] = /^([^-]+)-([^-]+)\.dist-info$/.exec(folder.slice(folder.lastIndexOf('/') + 1)) ?? [];
        if (version === undefined)
            continue;
        const key = `${in_tree_foldName(name)} ${version}`;
        wheels.set(key, [...(wheels.get(key) ?? []), folder]);
    }
    return wheels;
}
function in_tree_foldName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '_');
}
const METADATA = new Set(['package.json', 'composer.json', 'METADATA', 'Cargo.toml']);
/** What lies in the tree for a component that a file in `folder` declares: its installed or vendored copy of the same version. */
function answersInTree(purl, folder, tree, folders) {
    const places = candidates(purl, folder, folders).filter(place => folders.files.has(place.folder));
    for (const place of places) {
        const files = folders.files.get(place.folder) ?? [];
        const declared = readMetadata(place.metadata, purl, tree);
        if (declared === 'other')
            continue;
        const beside = folders.files.get(`${place.folder}/licenses`) ?? [];
        const texts = [...files, ...beside]
            .filter(file => (0,license_files/* isLicenseFile */.E)(file.slice(file.lastIndexOf('/') + 1)))
            .flatMap(file => in_tree_textOf(file, tree));
        const answers = [...(declared ? [declared] : []), ...texts];
        if (answers.length > 0)
            return answers;
    }
    return [];
}
function candidates(purl, folder, folders) {
    const below = (path) => upwards(folder).map(each => (each === '' ? path : `${each}/${path}`));
    const at = (paths, file) => paths.map(path => ({ folder: path, metadata: `${path}/${file}` }));
    const name = (0,names/* registryName */.j)(purl);
    switch (purl.type) {
        case 'npm':
            return at([...below(`node_modules/${name}`), ...below(pnpmFolder(name, purl.version))], 'package.json');
        case 'composer':
            return at(below(`vendor/${name}`), 'composer.json');
        case 'golang':
            return below('vendor').map(vendor => ({ folder: `${vendor}/${name}`, metadata: `${vendor}/modules.txt` }));
        case 'cargo':
            return at([...below(`vendor/${name}`), ...below(`vendor/${name}-${purl.version ?? ''}`)], 'Cargo.toml');
        case 'pypi':
            return (folders.wheels.get(`${in_tree_foldName(purl.name)} ${purl.version ?? ''}`) ?? []).map(wheel => ({
                folder: wheel,
                metadata: `${wheel}/METADATA`,
            }));
        default:
            return [];
    }
}
/** A workspace member’s dependencies may lie in any folder above it. */
function upwards(folder) {
    const parts = folder.split('/').filter(Boolean);
    return parts.map((_, n) => parts.slice(0, parts.length - n).join('/')).concat('');
}
/** https://pnpm.io/symlinked-node-modules-structure */
function pnpmFolder(name, version) {
    return `node_modules/.pnpm/${name.replace('/', '+')}@${version ?? ''}/node_modules/${name}`;
}
/** `other`: the copy is another version, or nobody can tell which; it says nothing about this one. */
function readMetadata(path, purl, tree) {
    const text = tree.read(path);
    if (text === undefined)
        return 'other';
    const { version, license } = factsOf(path, text, purl);
    if (version?.replace(/^v/, '') !== purl.version?.replace(/^v/, ''))
        return 'other';
    const answer = (0,declared/* declaredField */.Th)(license, { source: TREE, url: path });
    return answer.kind === 'declared' || answer.kind === 'text' ? answer : undefined;
}
function factsOf(path, text, purl) {
    if (path.endsWith('.json'))
        return fromJson(text);
    if (path.endsWith('.txt'))
        return fromModules(text, (0,names/* registryName */.j)(purl));
    return path.endsWith('METADATA') ? fromHeaders(text) : fromToml(text);
}
/** `# MODULE VERSION`, as `go mod vendor` writes it: https://go.dev/ref/mod#go-mod-vendor */
function fromModules(text, module) {
    const line = text.split('\n').find(each => each.startsWith(`# ${module} `));
    return { version: line?.split(' ')[2]?.trim() };
}
function fromJson(text) {
    const parsed = (0,json/* parseJson */.qF)(text);
    if ('fault' in parsed || !(0,json/* isRecord */.u4)(parsed.value))
        return {};
    const license = (0,json.at)(parsed.value, 'license');
    return { version: (0,json/* textAt */.$6)(parsed.value, 'version'), license: (0,json/* isRecord */.u4)(license) ? (0,json/* textAt */.$6)(license, 'type') : license };
}
/** Core metadata: https://packaging.python.org/en/latest/specifications/core-metadata/ */
function fromHeaders(text) {
    const head = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
    const field = (name) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim();
    return { version: field('Version'), license: field('License-Expression') ?? field('License') };
}
function fromToml(text) {
    const field = (name) => new RegExp(`^${name}\\s*=\\s*"([^"\\n]*)"`, 'm').exec(text)?.[1];
    return { version: field('version'), license: field('license')?.replace(/\s*\/\s*/g, ' OR ') };
}
function in_tree_textOf(path, tree) {
    const text = tree.read(path);
    return text === undefined || text.trim() === '' ? [] : [{ kind: 'text', text, name: path, source: TREE, url: path }];
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
;// CONCATENATED MODULE: ./build/model/purl-pattern.js


/** Whether a purl pattern covers a component. `*` matches within one name; no `@` means every version. */
function covers(pattern, purl) {
    const { path, range } = split(pattern);
    const component = (0,model_purl/* parsePurl */.$l)(purl);
    if (!component)
        return false;
    const named = [component.type, ...(component.namespace ? component.namespace.split('/') : []), component.name];
    const wanted = path.split('/').map(readable);
    if (wanted.length !== named.length || !wanted.every((part, n) => glob(part, named[n] ?? '')))
        return false;
    return range === undefined || inRange(component.version, range);
}
function split(pattern) {
    const text = pattern.replace(/^pkg:\/{0,2}/i, '');
    const at = text.indexOf('@', text.lastIndexOf('/') + 1);
    return at > 0 ? { path: text.slice(0, at), range: readable(text.slice(at + 1)) } : { path: text };
}
function inRange(version, range) {
    if (version === undefined)
        return false;
    if (version === range)
        return true;
    return semver.valid(version, { loose: true }) !== null && semver.satisfies(version, range, { loose: true, includePrerelease: true });
}
/** Linear: each piece between stars is looked for once, from where the last one ended. */
function glob(pattern, text) {
    const pieces = pattern.toLowerCase().split('*');
    const low = text.toLowerCase();
    const [head = '', ...rest] = pieces;
    if (rest.length === 0)
        return low === head;
    const tail = rest.pop() ?? '';
    if (!low.startsWith(head) || low.length < head.length + tail.length || !low.endsWith(tail))
        return false;
    let at = head.length;
    for (const piece of rest) {
        const found = low.indexOf(piece, at);
        if (found < 0 || found + piece.length > low.length - tail.length)
            return false;
        at = found + piece.length;
    }
    return true;
}
function readable(part) {
    try {
        return decodeURIComponent(part);
    }
    catch (error) {
        if (error instanceof URIError)
            return part;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/licenses/relicensed.js


const relicensed_made = new WeakMap();
function rowsOf(knowledge) {
    const known = relicensed_made.get(knowledge);
    if (known)
        return known;
    const all = knowledge.relicensed.flatMap(row => row.components.map(pattern => ({ type: typeOf(pattern), pattern, row })));
    const plain = all.filter(({ pattern }) => !pattern.includes('*')).reverse();
    const rows = {
        named: new Map(plain.map(({ pattern, row }) => [keyOf(pattern), row])),
        open: all.filter(({ pattern }) => pattern.includes('*')),
    };
    relicensed_made.set(knowledge, rows);
    return rows;
}
function typeOf(purl) {
    return purl.slice(0, purl.indexOf('/')).toLowerCase();
}
/** Type and name, without version, qualifiers and the difference of case. */
function keyOf(purl) {
    const parsed = (0,model_purl/* parsePurl */.$l)(purl);
    return parsed ? [parsed.type, parsed.namespace ?? '', parsed.name].join('/').toLowerCase() : purl;
}
/** The row of the relicensed-software table that a component falls under. */
function relicensedRow(purl, knowledge) {
    const { named, open } = rowsOf(knowledge);
    const type = typeOf(purl);
    return named.get(keyOf(purl)) ?? open.find(one => one.type === type && covers(one.pattern, purl))?.row;
}
/** What the table says of a component at its version; undefined where it has none. */
function relicensedAnswer(purl, knowledge) {
    const row = relicensedRow(purl, knowledge);
    if (!row)
        return undefined;
    const parsed = (0,model_purl/* parsePurl */.$l)(purl);
    const image = parsed?.type === 'docker' || parsed?.type === 'oci';
    const version = versionOf(parsed?.version ?? (image ? 'latest' : ''), image);
    if (!version) {
        return silence(row, `changed its license at ${row.from} (${row.date}), and which version this is cannot be told`);
    }
    const { license, when, certain } = licenseAt(row, version);
    if (!certain)
        return silence(row, `has ${license} ${when}, from the table of relicensed software, not re-read, which decides nothing`);
    return {
        kind: 'declared',
        license,
        strength: 'metadata',
        source: 'catalogue',
        url: row.source,
        date: row.date,
        note: `${row.product} ${when}`,
    };
}
function silence(row, said) {
    return { kind: 'unavailable', because: 'not-found', source: 'catalogue', url: row.source, detail: `${row.product} ${said}` };
}
function licenseAt(row, version) {
    const certain = row.verified !== false && reaches(version, row.certainFrom ?? '0');
    if (row.until && reaches(version, row.until.version))
        return { license: row.until.license, when: `from ${row.until.version} on`, certain };
    if (reaches(version, row.from))
        return { license: row.after, when: `from ${row.from} on`, certain };
    const line = lineOf(row, version);
    if (line)
        return { license: row.after, when: `from ${line.from} of that line on`, certain: certain && line.verified !== false };
    return { license: row.before, when: `before ${row.from}`, certain };
}
function reaches(version, from) {
    return compare(version, numbers(from)) >= 0;
}
/** The newest start of the new license within the version’s own line of releases: its first two numbers. */
function lineOf({ lines = [] }, version) {
    const mine = lines.filter(({ from }) => numbers(from)[0] === version[0] && numbers(from)[1] === version[1] && reaches(version, from));
    return mine.sort((a, b) => compare(numbers(b.from), numbers(a.from)))[0];
}
/** A commit, or a Go version that stands for one, is no place in a row of releases. */
const COMMIT = /^[0-9a-f]{7,64}$|-(?:0\.)?\d{14}-[0-9a-f]{12}(?:\+|$)/i;
/** Image tags move to the newest release of what they name: `7` is the newest 7, `latest` the newest of all. */
function versionOf(text, image) {
    if (image && /^(?:latest|stable|current)(?:-|$)/.test(text))
        return [Infinity];
    if (COMMIT.test(text))
        return undefined;
    const digits = /^v?(\d+(?:\.\d+)*)(?:[-+_.].*|[a-z].*)?$/i.exec(text)?.[1];
    if (digits === undefined)
        return undefined;
    return image ? [...numbers(digits), Infinity] : numbers(digits);
}
function numbers(version) {
    return version
        .replace(/^v/, '')
        .split(/[.+-]/)
        .map(Number)
        .filter(number => Number.isFinite(number));
}
/** Missing parts count as 0; behind an open end (`7` of an image) everything is newer. */
function compare(a, b) {
    for (let n = 0; n < Math.max(a.length, b.length); n++) {
        const [left, right] = [a[n] ?? 0, b[n] ?? 0];
        if (left !== right)
            return left < right ? -1 : 1;
        if (left === Infinity)
            return 0;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/licenses/disagreements.js
/** Ids of an expression, folded; `-only`, `-or-later` and `+` fall away, because sources differ in them without meaning to. */
function licenseIds(license) {
    const ids = (license ?? '').split(/\s+(?:AND|OR|WITH)\s+|[(),]/i).map(part => part
        .trim()
        .toLowerCase()
        .replace(/(?:-only|-or-later|\+)$/, ''));
    return [...new Set(ids.filter(Boolean))];
}
/** What disagrees with the reading that counts: each other license once. */
function disagreements(readings, chosen) {
    if (!chosen || chosen.license === undefined)
        return [];
    const told = new Set();
    return readings.flatMap(other => {
        const conflict = other === chosen ? undefined : conflictBetween(chosen, other);
        if (!conflict || told.has(conflict.licenses[1]))
            return [];
        told.add(conflict.licenses[1]);
        return [conflict];
    });
}
function conflictBetween(chosen, other) {
    if (chosen.license === undefined || other.license === undefined || !counts(other))
        return undefined;
    if (agree(licenseIds(chosen.license), licenseIds(other.license)))
        return undefined;
    const [a, b] = [chosen.evidence, other.evidence];
    return {
        kind: other.evidence.strength === 'weak' || chosen.evidence.strength === 'weak'
            ? 'weak'
            : a.strength === 'text' || b.strength === 'text'
                ? 'text'
                : 'metadata',
        licenses: [chosen.license, other.license],
        sources: [a.source, b.source],
        message: `${a.source} says ${chosen.license}, ${b.source} says ${other.license}`,
    };
}
/** A field nobody can read, and a text that was not identified, contradict nothing. */
function counts({ verdict, evidence, identified }) {
    if (evidence.strength === 'none')
        return false;
    return identified === true || (verdict !== undefined && verdict.verdict !== 'unknown');
}
/** One part of a choice or a sum is no contradiction: a LICENSE of MIT in a package that says MIT OR Apache-2.0. */
function agree(a, b) {
    return a.every(id => b.includes(id)) || b.every(id => a.includes(id));
}

// EXTERNAL MODULE: ./build/detect/license-index.js
var license_index = __webpack_require__(4524);
;// CONCATENATED MODULE: ./build/detect/word-hash.js
/** Odd multiplier of the polynomial: the hash of two words written together follows from their hashes and lengths. */
const BASE = 0x2c1b3c6d;
/** How many words `tailKey` reads. */
const TAIL_WORDS = 8;
const POWERS = powers(64);
/** Hash of a folded word (lower case, no punctuation). */
function hashWord(word) {
    let hash = 0;
    for (let n = 0; n < word.length; n++)
        hash = (Math.imul(hash, BASE) + word.charCodeAt(n)) | 0;
    return hash;
}
/** Hash of two words written as one, where the second has `length` letters. */
function joined(first, second, length) {
    return (Math.imul(first, POWERS[length] ?? 0) + second) | 0;
}
/** Three words in a row as 24 bits: what a fingerprint stores in their place. */
function triple(a, b, c) {
    let mixed = Math.imul(a, 0x85ebca6b) ^ Math.imul(b ^ (b >>> 15), 0xc2b2ae35);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0x27d4eb2f) ^ Math.imul(c, 0x165667b1);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x9e3779b1);
    return (mixed ^ (mixed >>> 16)) & 0xffffff;
}
/** Five words in a row, from the triples of the first and the third: the key of the index. */
function shingle(first, third) {
    const mixed = Math.imul(first + 1, 0x9e3779b1) ^ Math.imul(third + 7, 0x85ebca6b);
    return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) ^ (mixed >>> 9);
}
/** The last words of a text before `end`: what whole license texts are looked up by. */
function tailKey(words, end) {
    let key = 0;
    for (let n = end - TAIL_WORDS; n < end; n++)
        key = (Math.imul(key, 0x85ebca6b) + (words[n] ?? 0)) | 0;
    return key;
}
function powers(count) {
    const found = new Int32Array(count);
    found[0] = 1;
    for (let n = 1; n < count; n++)
        found[n] = Math.imul(found[n - 1] ?? 0, BASE);
    return found;
}

;// CONCATENATED MODULE: ./build/detect/word-set.js

/** A set of folded words that answers by hash, behind a bitmap: most words of a text are in none of our sets. */
class WordSet {
    #bits = new Uint8Array(8192);
    #hashes = new Set();
    constructor(words) {
        for (const word of words.split(/\s+/))
            if (word !== '')
                this.#add(hashWord(word));
    }
    has(hash) {
        const slot = hash & 0xffff;
        return ((this.#bits[slot >> 3] ?? 0) & (1 << (slot & 7))) !== 0 && this.#hashes.has(hash);
    }
    #add(hash) {
        const slot = hash & 0xffff;
        this.#bits[slot >> 3] = (this.#bits[slot >> 3] ?? 0) | (1 << (slot & 7));
        this.#hashes.add(hash);
    }
}

;// CONCATENATED MODULE: ./build/detect/vocabulary.js

/**
 * Words that a term of use is made of.
 *
 * Text outside a license that holds one of them is not provably harmless: it may take back what the license grants.
 * Other languages stand with their words for negation, permission, use and trade.
 */
const TERM_WORDS = new WordSet(`
  not no non never neither nor none nothing cannot cant dont wont without only solely exclusively merely
  must shall should may might ought need needs require requires required requirement requirements requiring have
  except excepting exception exceptions excluding excluded exclude excludes exclusion unless until however notwithstanding
  prohibit prohibits prohibited prohibition prohibitions forbid forbidden forbids ban banned bans disallow disallowed  barred
  restrict restricts restricted restricting restriction restrictions restrictive limit limits limitation limitations
  permission permissions permit permits permitted permitting allow allows allowed consent consents approval approve approved
  authorize authorized authorization authorizes unauthorized clearance
  commercial commercially noncommercial nonprofit profit profits profitable monetary monetize monetization
  personal private privately internal internally academic academia educational education nonproduction evaluation evaluate trial
   researcher researchers scientific study experimental demonstration demo testing benchmark benchmarking benchmarks
  military weapon weapons warfare nuclear surveillance police defense defence armed war violence harm harmful harmed ethical ethics unethical evil
  discriminate discrimination lawful unlawful illegal   legal sanction sanctions embargo country countries territory
  sell sells selling sold sale sales resale resell reselling rent rental lease leased leasing lend   market marketed
  host hosted hosting saas cloud managed service compete competes competing competitor competitors competitive
  fee fees royalty royalties pay paid payment payments payable price priced purchase purchased purchasing buy revenue revenues income turnover funding
  subscription subscribe subscriber subscribers customer customers clients enterprise  companies     government governmental
     employees employee headcount users user monthly active million billion
  subject policy policies acceptable agree agrees agreed agreement agreements accept acceptance comply compliance condition conditions conditional conditioned
  term terms clause provided provision provisions providing grant grants granted granting right rights revoke revoked revocable revocation revokes
  terminate terminates terminated termination expire expires expired expiry reserve reserves withheld withhold withdraw withdrawn deny denied refuse refused
  use used uses using usage user utilize utilized copy copies copied copying reproduce reproduced reproduction modify modified modifying modification modifications
  redistribute redistributed redistribution redistributions redistributing distribute distributed distribution distributing sublicense sublicensed sublicensing publish
  disclose disclosed confidential confidentiality proprietary secret
  obligation obligations obligated oblige obliged responsible responsibility liable liability indemnify indemnification warrant
  train training trained  models output outputs improve improving derive derivative derivatives
  you your yours anyone anybody everyone whoever licensee licensees recipient recipients party parties   person persons
  request requests requested ask asks asked obtain obtains obtained contact negotiate separate separately exclusive
  furthermore supplement supplemental supplementary addendum rider amended amendment override overrides prevail prevails supersede supersedes
  patent patents trademark trademarks royaltyfree religious political politics crypto cryptocurrency  gambling pornographic  minors children
  nicht kein keine keinen nie niemals nur ohne ausser verboten untersagt erlaubt erlaubnis zustimmung genehmigung kommerziell kommerzielle kommerziellen kommerzieller nutzung nutzen verwendung verwenden darf duerfen dürfen muss müssen gewerblich gewerbliche
  pas jamais interdit interdite interdits interdiction sauf sans seulement uniquement autorisation autorisé autorisée permis utilisation utiliser usage commerciale commerciales commerciaux doit doivent  peuvent gratuit
  nunca prohibido prohibida prohibidos permitido permiso uso usar comercial comerciales solo sólo únicamente sin excepto salvo debe deben puede pueden
  não proibido proibida somente apenas sem exceto permissão deve devem pode podem
  non mai vietato vietata soltanto solamente senza tranne permesso commerciale deve devono può possono utilizzo
  niet geen alleen verboden zonder toestemming commercieel gebruik mag moet
`);
/** Words besides those above at which a copyright line is over: the license itself has begun. */
const LICENSE_OPENERS = new WordSet(`
  licensed license licence hereby this these verbatim redistributable freely disclaimer warranty warranties
  everyone unlimited verbatim free is are was has been released under
`);
/** Words after `copyright` that speak about copyright in general and name no holder. */
const NOT_A_HOLDER = new WordSet(`
  notice notices holder holders owner owners law laws license licenses statement statements interest interests and or act treaties
  protection protected protections information line lines in is of to for on as with ownership disclaimer page message messages permission rights right
  registration assignment infringement infringements date year attribution legend
`);
/** Words that say who, in the places where a license names its holder; one may stand for another. */
const HOLDER_WORDS = new WordSet(`
  copyright holder holders owner owners author authors contributor contributors regents university universities california berkeley college institute institution
  company companies corporation organization organizations organisation foundation inc ltd llc gmbh corp co its their his her respective name names
  project projects team developer developers group department laboratory laboratories lab labs staff members people person persons entity entities
  individual licensor vendor maintainer maintainers creator creators editor editors publisher copyrightholder software
  the of or and nor any a an above other others by its names
  franklin street st fifth floor suite boston cambridge ma usa temple place mass ave avenue 02110 1301 02111 1307 02139 330 675 51 59
  http www gnu org licenses fsf com net html htm txt php
`);
/** Of the words above, those that only join. */
const CONNECTORS = new WordSet(`the of or and nor any a an above other others by its their his her http www gnu org fsf com net html htm txt php licenses`);
/** Words whose loss or gain changes no meaning. */
const FILLER_WORDS = new WordSet(`the a an this that these those such above said following of its it also please then by to is be are as hereby herein`);
/** Words of a grant that are harmless where they are added and weigh where they are missing. */
const GRANT_WORDS = new WordSet(`
  merge deal free charge freely perpetual worldwide irrevocable nonexclusive exclusive compile link import translate display perform prepare make have offer
  anyone purpose purposes source object binary form forms work works program derivative including furnished whom so substantial portions unrestricted
`);
/** Words of the sentence that says which notices a copy keeps. */
const REPRODUCTION_WORDS = new WordSet(`
  notice notices list condition conditions disclaimer disclaimers copyright above following this that these and of the a in all every other permission statement software
  found file files attribution attributions source code works work documentation materials accompanying redistribution redistributions
`);

;// CONCATENATED MODULE: ./build/detect/align.js



/** Longest difference that is searched word by word; beyond it, only three words in a row bring the two together again. */
const NEAR = 18;
/** Longest stretch of foreign words that an alignment leaps over. */
const LEAP = 400;
/** Longest name in the place of a holder. */
const LONGEST_NAME = 14;
/**
 * Lays the text beside a license from one place where both agree.
 *
 * `least`: a license of which fewer words can stand in the text is of no interest; then the alignment ends where that shows.
 */
function align(text, index, template, at, place, least = 0) {
    const wide = index.templates[template]?.unit === 'triples' ? 2 : 0;
    const first = index.starts[template] ?? 0;
    const end = index.starts[template + 1] ?? 0;
    const row = wide > 0 ? text.triples : text.hash;
    const lane = (step) => ({ text, index, row, words: index.words, first, end, step, wide });
    const spare = end - first - least;
    const before = align_walk(lane(-1), at - 1, first + place - 1, spare);
    const left = spare - (before.place + 1 - first) - absent(before.edits);
    const after = left < 0 ? { at, place: first + place, edits: [] } : align_walk(lane(1), at, first + place, left);
    const edits = [...turned(before.edits), ...after.edits];
    const from = before.at + 1;
    const to = after.at;
    return measure(text, index, { template, first, end, from, to, head: before.place + 1, tail: after.place, edits, wide });
}
/** Words of the license that the text lacks by these differences. */
function absent(edits) {
    let count = 0;
    for (let n = 0; n < edits.length; n += 4)
        count += Math.abs((edits[n + 3] ?? 0) - (edits[n + 2] ?? 0));
    return count;
}
/** Differences found backwards, in reading order. */
function turned(edits) {
    const found = [];
    for (let n = edits.length - 4; n >= 0; n -= 4)
        found.push((edits[n + 1] ?? 0) + 1, (edits[n] ?? 0) + 1, (edits[n + 3] ?? 0) + 1, (edits[n + 2] ?? 0) + 1);
    return found;
}
/** Goes on while both agree, over differences, and takes back what was not worth it in the end. `spare`: words that may be absent. */
function align_walk(lane, startAt, startPlace, spare) {
    const { row, words, step, wide } = lane;
    const edits = [];
    let at = startAt;
    let place = startPlace;
    let gain = 0;
    let left = spare;
    const best = { gain: 0, at, place, edits: 0 };
    for (;;) {
        let most = Math.min(textAhead(lane, at), licenseAhead(lane, place));
        const run = place;
        while (most > 0 && row[at] === words[place]) {
            at += step;
            place += step;
            most--;
        }
        gain += 3 * Math.abs(place - run);
        if (gain > best.gain) {
            best.gain = gain;
            best.at = at;
            best.place = place;
            best.edits = edits.length;
        }
        if (most === 0)
            break;
        const joint = wide === 0 ? jointAt(lane, at, place) : 0;
        if (joint !== 0) {
            at += joint === 1 ? 2 * step : step;
            place += joint === 1 ? step : 2 * step;
            continue;
        }
        const leap = near(lane, at, place) || far(lane, at, place, left);
        const added = leap >>> 16;
        const dropped = leap & 0xffff;
        left -= dropped;
        if (leap === 0 || left < 0)
            break;
        edits.push(at, at + added * step, place, place + dropped * step);
        if (wide > 0)
            gain -= 2 * Math.max(0, added - wide);
        else if (!isNameAhead(lane, at, added, place, dropped))
            gain -= 2 * added;
        at += added * step;
        place += dropped * step;
    }
    edits.length = best.edits;
    return { at: best.at, place: best.place, edits };
}
/** Slots of the text from here on, this one included; none where the text is over. */
function textAhead({ row, step }, at) {
    return step > 0 ? row.length - at : at + 1;
}
/** Words of the license from here on, this one included. */
function licenseAhead({ first, end, step }, place) {
    return step > 0 ? end - place : place - first + 1;
}
/** 1: two words of the text are one of the license; 2: the other way; 0: neither. Hyphens and line breaks make the difference. */
function jointAt({ text, row, words, step }, at, place) {
    const left = step > 0 ? at : at - 1;
    if (left >= 0 && left + 1 < row.length) {
        const length = (text.words.to[left + 1] ?? 0) - (text.words.from[left + 1] ?? 0);
        if (joined(row[left] ?? 0, row[left + 1] ?? 0, length) === words[place])
            return 1;
    }
    const near = step > 0 ? place : place - 1;
    for (let length = 1; length < 16; length++)
        if (joined(words[near] ?? 0, words[near + 1] ?? 0, length) === row[at])
            return 2;
    return 0;
}
/** The smallest difference behind which both agree again, as `text << 16 | license`; 0 when there is none near. */
function near(lane, at, place) {
    const { row, words, step, wide } = lane;
    const textLeft = textAhead(lane, at);
    const left = licenseAhead(lane, place);
    for (let total = 1; total <= NEAR; total++) {
        const need = wide > 0 ? 1 : total <= 2 ? 2 : total <= 8 ? 3 : 4;
        let found = 0;
        let longest = 0;
        const last = Math.min(total, textLeft - 1);
        for (let di = Math.max(0, total - left + 1); di <= last; di++) {
            const dp = total - di;
            let a = at + di * step;
            let b = place + dp * step;
            if (row[a] !== words[b])
                continue;
            let run = 0;
            const limit = Math.min(textLeft - di, left - dp, 8);
            while (run < limit && row[a] === words[b]) {
                run++;
                a += step;
                b += step;
            }
            if ((run >= need || (run === left - dp && total <= 4)) && run > longest) {
                longest = run;
                found = (di << 16) | dp;
            }
        }
        if (found !== 0)
            return found;
    }
    return 0;
}
/** The nearest word of the license from which on both agree for long, `most` words ahead at most; coded as by `near`. */
function far(lane, at, place, most) {
    const { text, row, words, step, wide } = lane;
    const last = Math.min(licenseAhead(lane, place) - 3, 0x7ffc, most);
    const table = text.table();
    // Three words are found by the place of the first in reading order.
    const shift = wide > 0 ? 0 : 2;
    for (let dp = 0; dp <= last; dp++) {
        const here = place + dp * step;
        const low = step > 0 ? here : here - 2;
        const key = wide > 0 ? (words[here] ?? 0) : triple(words[low] ?? 0, words[low + 1] ?? 0, words[low + 2] ?? 0);
        const found = step > 0 ? table.after(key, at, at + LEAP) : table.before(key, at - LEAP, at - shift);
        if (found < 0)
            continue;
        const di = step > 0 ? found - at : at - (found + shift);
        if (align_agree(row, words, at + di * step, here, step) >= (wide > 0 ? 4 : 6))
            return (di << 16) | dp;
    }
    return 0;
}
function align_agree(row, words, at, place, step) {
    let run = 0;
    while (run < 6 && row[at + run * step] === words[place + run * step])
        run++;
    return run;
}
/** Whether a difference that lies in the direction of the walk is a name in the place of another. */
function isNameAhead({ text, index, step }, at, added, place, dropped) {
    const start = step > 0 ? at : at - added + 1;
    const head = step > 0 ? place : place - dropped + 1;
    return isName(text, index, start, added, head, dropped);
}
/** Whether a difference is one name in the place of another: no word of it can carry a term. */
function isName(text, index, at, di, place, dp) {
    if (dp === 0 || di > LONGEST_NAME)
        return false;
    for (let n = 0; n < dp; n++)
        if (((index.leeway[place + n] ?? 0) & license_index/* LEEWAY */.q_.holder) === 0)
            return false;
    for (let n = 0; n < di; n++)
        if (TERM_WORDS.has(text.hash[at + n] ?? 0))
            return false;
    return true;
}
function measure(text, index, laid) {
    const { first, end, head, tail, edits, wide } = laid;
    const required = (from, to) => {
        let count = 0;
        for (let n = from; n < to; n++)
            if (((index.leeway[n] ?? 0) & license_index/* LEEWAY */.q_.optional) === 0)
                count++;
        return count;
    };
    let missing = required(first, head) + required(tail, end);
    let absent = head - first + (end - tail);
    let extra = 0;
    let varied = 0;
    const last = laid.to + (wide > 0 ? wide : 0);
    const found = head > first ? [laid.from, laid.from, 0, head - first] : [];
    for (let n = 0; n < edits.length; n += 4) {
        const at = edits[n] ?? 0;
        const past = edits[n + 1] ?? 0;
        const place = edits[n + 2] ?? 0;
        const beyond = edits[n + 3] ?? 0;
        const di = Math.max(0, past - at - wide);
        const dp = Math.max(0, beyond - place - wide);
        absent += beyond - place;
        if (wide > 0) {
            missing += dp;
            extra += di;
            found.push(past - di, past, beyond - dp - first, beyond - first);
            continue;
        }
        found.push(at, past, place - first, beyond - first);
        if (isName(text, index, at, di, place, dp)) {
            varied += dp;
            continue;
        }
        missing += required(place, beyond);
        extra += di;
    }
    if (tail < end)
        found.push(last, last, tail - first, end - first);
    const matched = end - first - absent + varied;
    return {
        template: laid.template,
        from: laid.from,
        to: last,
        matched,
        missing,
        extra,
        value: matched - varied - 2 * (missing + extra),
        edits: found,
    };
}

;// CONCATENATED MODULE: ./build/detect/merit.js




/** What it costs that a license names somebody else, or that a word has one more "s": it decides only between licenses that fit alike. */
const LITTLE = 1;
/**
 * What an alignment is worth beside others over the same words.
 *
 * Words that match count one, words that are missing or added minus two. A license that is written for one holder stands back
 * behind one that is written for all; words that a copy puts into a title or an appendix weigh nothing.
 */
function merit(text, index, { template, edits, value }) {
    if (index.templates[template]?.unit === 'triples')
        return value;
    const first = index.starts[template] ?? 0;
    let merit = value;
    for (let n = 0; n < edits.length; n += 4) {
        const at = edits[n] ?? 0;
        const past = edits[n + 1] ?? 0;
        const place = first + (edits[n + 2] ?? 0);
        const beyond = first + (edits[n + 3] ?? 0);
        if (past === at)
            continue;
        if (beyond === place)
            merit += place > first && isBetweenOptional(index, place) && isFree(text, at, past) ? 2 * (past - at) : 0;
        else
            merit += replaced(text, index, at, past, place, beyond);
    }
    return merit;
}
/** Words in the place of others. */
function replaced(text, index, at, past, place, beyond) {
    const other = merit_names(index, place, beyond) ? LITTLE : 0;
    if (isHolder(index, place, beyond))
        return -other;
    if (isHolder(index, place, beyond, license_index/* LEEWAY */.q_.holder | license_index/* LEEWAY */.q_.optional) && isFree(text, at, past))
        return 2 * (past - at) - other;
    let [from, to, head, tail] = [at, past, place, beyond];
    while (from < to && head < tail && isPlural(text.hash[from] ?? 0, index.words[head] ?? 0)) {
        from++;
        head++;
    }
    while (from < to && head < tail && isPlural(text.hash[to - 1] ?? 0, index.words[tail - 1] ?? 0)) {
        to--;
        tail--;
    }
    if (from === at && to === past)
        return -other;
    const isName = head < tail && from < to && isHolder(index, head, tail) && isFree(text, from, to);
    const same = past - at - (to - from);
    return (isName ? 2 * (past - at + required(index, place, beyond)) - LITTLE : (4 - LITTLE) * same) - other;
}
function isHolder({ leeway }, place, beyond, bits = license_index/* LEEWAY */.q_.holder) {
    let isNamed = false;
    for (let n = place; n < beyond; n++) {
        if (((leeway[n] ?? 0) & bits) === 0)
            return false;
        isNamed ||= ((leeway[n] ?? 0) & license_index/* LEEWAY */.q_.holder) !== 0;
    }
    return isNamed;
}
function merit_names({ leeway }, place, beyond) {
    for (let n = place; n < beyond; n++)
        if (((leeway[n] ?? 0) & license_index/* LEEWAY */.q_.named) !== 0)
            return true;
    return false;
}
function required({ leeway }, place, beyond) {
    let count = 0;
    for (let n = place; n < beyond; n++)
        if (((leeway[n] ?? 0) & license_index/* LEEWAY */.q_.optional) === 0)
            count++;
    return count;
}
const S = 's'.charCodeAt(0);
/** "warranties" apart, a plural and the third person are the word and an "s". */
function isPlural(a, b) {
    return a === b || ((Math.imul(a, BASE) + S) | 0) === b || ((Math.imul(b, BASE) + S) | 0) === a;
}
function isBetweenOptional({ leeway }, place) {
    return ((leeway[place - 1] ?? 0) & (leeway[place] ?? 0) & license_index/* LEEWAY */.q_.optional) !== 0;
}
/** No word that terms are made of. */
function isFree({ hash }, at, past) {
    if (past - at > LONGEST_NAME)
        return false;
    for (let n = at; n < past; n++)
        if (TERM_WORDS.has(hash[n] ?? 0))
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/detect/title.js


/** Words that stand in many titles, so that they name no license. */
const GENERAL = new WordSet(`
  the a an of for and to in or with by license licenses agreement notice terms conditions disclaimer copyright permission statement text legal code
  version release public open source software free general documentation source project foundation university inc www http https org com
`);
/** Longer openings are no title. */
const LONGEST = 24;
/** Words of a title that must stand in the text, and how many may be missing ("2" for "2.00", a date). */
const LEAST = 3;
const MOST_MISSING = 2;
/** Whether the text calls itself by the title of the license that it was laid beside. */
function isTitled(index, { template, edits }) {
    const first = index.starts[template] ?? 0;
    const length = titleLength(index, template);
    if (length === 0)
        return false;
    let missing = 0;
    let isNamed = false;
    const lost = new Uint8Array(length);
    for (let n = 0; n < edits.length; n += 4)
        for (let place = edits[n + 2] ?? 0; place < Math.min(edits[n + 3] ?? 0, length); place++)
            lost[place] = 1;
    for (let place = 0; place < length; place++) {
        if (lost[place] === 1)
            missing++;
        else
            isNamed ||= !GENERAL.has(index.words[first + place] ?? 0) && ((index.leeway[first + place] ?? 0) & license_index/* LEEWAY */.q_.filler) === 0;
    }
    return isNamed && missing <= MOST_MISSING && length - missing >= LEAST;
}
function titleLength({ starts, leeway }, template) {
    const first = starts[template] ?? 0;
    let length = 0;
    while (((leeway[first + length] ?? 0) & license_index/* LEEWAY */.q_.optional) !== 0)
        if (++length > LONGEST)
            return 0;
    return length;
}

;// CONCATENATED MODULE: ./build/detect/best-alignment.js




/** How many candidates for one place are aligned: fewer cost accuracy, more only time (measured on mixed license texts). */
const FIELD = 12;
/** Least share of a license's required words that must stand in the text. */
const best_alignment_LEAST_SHARE = 0.6;
/** Least value, as a share of the required words: below it the text is another license that speaks alike. */
const LEAST_VALUE = 0.2;
/** The license that explains a stretch of text best, among the candidates that lie over it; ranked ones come first. */
function bestAlignment(text, index, field) {
    let best;
    let titled;
    for (const candidate of field.slice(0, FIELD)) {
        if (best && !hasDefects(best) && bound(text, index, candidate) <= best.value)
            continue;
        const found = fromAnchors(text, index, candidate);
        if (!found)
            continue;
        if (!best || better(found, best, index))
            best = found;
        if (isTitled(index, found) && (!titled || better(found, titled, index)))
            titled = found;
    }
    return best && titled && hasDefects(best) && !isTitled(index, best) && titled.value > TITLE_SHARE * best.value ? titled : best;
}
/** A license that the text is titled after may be worth this share of the best one, where the best one does not fit either. */
const TITLE_SHARE = 0.5;
/** Words that differ from which on a text is not plainly the license. */
const DEFECTS = 5;
function hasDefects({ missing, extra }) {
    return missing + extra >= DEFECTS;
}
function fromAnchors(text, index, { template, anchors }) {
    let best;
    for (let n = 0; n < anchors.length; n += 2) {
        const at = anchors[n] ?? 0;
        if ((text.taken[at] ?? 1) === 1 || (best && at >= best.from && at < best.to && best.extra + best.missing < 10))
            continue;
        const found = weighed(text, index, template, at, anchors[n + 1] ?? 0);
        if (!best || found.value > best.value)
            best = found;
    }
    if (!best)
        return undefined;
    const required = best.matched + best.missing;
    return best.value > LEAST_VALUE * required && best.matched >= best_alignment_LEAST_SHARE * required ? best : undefined;
}
/** Lays the text beside a license, and weighs what is found as a rival of others. */
function weighed(text, index, template, at, place) {
    const found = align(text, index, template, at, place);
    return { ...found, value: merit(text, index, found) };
}
/** Shares are counted on samples; this much may be chance. */
const SLACK = 0.12;
/**
 * What an alignment of the candidate can be worth at most.
 *
 * Words beyond the end of the text are missing; and a word that differs spoils at most five shingles, so that a low share
 * means differences.
 */
function bound(text, index, { template, share }) {
    const length = lengthOf(index, template);
    const spoiled = Math.max(0, 1 - share - SLACK);
    return Math.min(length * (1 - 0.4 * spoiled), 3 * Math.min(length, text.count) - 2 * best_alignment_required(index, template));
}
function best_alignment_required(index, template) {
    let count = 0;
    for (let n = index.starts[template] ?? 0; n < (index.starts[template + 1] ?? 0); n++)
        if (((index.leeway[n] ?? 0) & license_index/* LEEWAY */.q_.optional) === 0)
            count++;
    return count;
}
/** Words of a license. */
function lengthOf(index, template) {
    return (index.starts[template + 1] ?? 0) - (index.starts[template] ?? 0);
}
/** Of two explanations of one stretch, the one of more value; of equal ones the shorter license. */
function better(a, b, index) {
    if (a.value !== b.value)
        return a.value > b.value;
    return lengthOf(index, a.template) < lengthOf(index, b.template);
}

;// CONCATENATED MODULE: ./build/detect/chains.js
/** Least share of a license's shingles that makes it worth an alignment. */
const chains_LEAST_SHARE = 0.25;
// Fields of a chain: where it began, where it is, how long it is, and two places in its middle.
const FROM = 0;
const FIRST_PLACE = 1;
const LAST = 2;
const PLACE = 3;
const COUNT = 4;
const MIDDLE = 5;
const OLDER = 7;
const SIZE = 9;
const PAIRS = [FROM, LAST, MIDDLE, OLDER];
/** Every license has two chains: phrases that it repeats may lead the first astray, then the second grows longer and takes over. */
const STRIDE = 2 * SIZE;
/**
 * Chains of shared shingles, two a license, in one block of numbers that is used again for every text.
 *
 * A count of 0 is a chain that has not begun.
 */
class Chains {
    #index;
    #state;
    #touched;
    #count = 0;
    #found = [];
    constructor(index) {
        this.#index = index;
        this.#state = new Int32Array(index.templates.length * STRIDE);
        this.#touched = new Int32Array(index.templates.length);
    }
    /** Tells that text and license agree here. Texts are read forward; places of one license come in order for every text place. */
    note(template, at, place) {
        const state = this.#state;
        const chain = template * STRIDE;
        const length = (this.#index.starts[template + 1] ?? 0) - (this.#index.starts[template] ?? 0);
        if ((state[chain + COUNT] ?? 0) === 0) {
            this.#touched[this.#count++] = template;
            begin(state, chain, at, place);
            return;
        }
        const last = state[chain + PLACE] ?? 0;
        if (at - (state[chain + FROM] ?? 0) > 1.5 * length + 200 || (place <= (state[chain + FIRST_PLACE] ?? 0) && last - place > length / 2)) {
            this.#close(template);
            begin(state, chain, at, place);
            state[chain + SIZE + COUNT] = 0;
            return;
        }
        if (follows(state, chain, at, place)) {
            extend(state, chain, at, place);
            return;
        }
        this.#noteRival(chain, length, at, place);
    }
    /** Ends all chains and hands out those that are worth an alignment, the best first. */
    finish() {
        for (let n = 0; n < this.#count; n++) {
            const template = this.#touched[n] ?? 0;
            this.#close(template);
            this.#state[template * STRIDE + COUNT] = 0;
            this.#state[template * STRIDE + SIZE + COUNT] = 0;
        }
        this.#count = 0;
        const found = this.#found;
        this.#found = [];
        return found.sort((a, b) => b.rank - a.rank || a.from - b.from || a.template - b.template);
    }
    #noteRival(chain, length, at, place) {
        const state = this.#state;
        const rival = chain + SIZE;
        const count = state[rival + COUNT] ?? 0;
        if (count > 0 && follows(state, rival, at, place)) {
            extend(state, rival, at, place);
            if (count + 1 > (state[chain + COUNT] ?? 0))
                exchange(state, chain, rival);
        }
        else if (count < 3 || at - (state[rival + LAST] ?? 0) > length / 4)
            begin(state, rival, at, place);
    }
    #close(template) {
        const state = this.#state;
        const chain = template * STRIDE;
        const share = (state[chain + COUNT] ?? 0) / (this.#index.shingles[template] ?? 1);
        if (share < chains_LEAST_SHARE)
            return;
        const field = (n) => state[chain + n] ?? 0;
        const length = (this.#index.starts[template + 1] ?? 0) - (this.#index.starts[template] ?? 0);
        const anchors = [
            field(FROM),
            field(FIRST_PLACE),
            field(OLDER),
            field(OLDER + 1),
            field(MIDDLE),
            field(MIDDLE + 1),
            field(LAST),
            field(PLACE),
        ];
        this.#found.push({ template, from: field(FROM), to: field(LAST) + 5, share, rank: length * share * share, anchors });
    }
}
function begin(state, chain, at, place) {
    for (const field of PAIRS) {
        state[chain + field] = at;
        state[chain + field + 1] = place;
    }
    state[chain + COUNT] = 1;
}
/** The place lies behind the last one, about as far as the text has come. */
function follows(state, chain, at, place) {
    const step = place - (state[chain + PLACE] ?? 0);
    const went = at - (state[chain + LAST] ?? 0);
    return step > 0 && went > 0 && step <= 2 * went + 100;
}
function extend(state, chain, at, place) {
    const count = (state[chain + COUNT] ?? 0) + 1;
    state[chain + COUNT] = count;
    state[chain + LAST] = at;
    state[chain + PLACE] = place;
    // Kept at every doubling, so that one of the two lies in the middle of what is found in the end.
    if ((count & (count - 1)) !== 0)
        return;
    state[chain + OLDER] = state[chain + MIDDLE] ?? 0;
    state[chain + OLDER + 1] = state[chain + MIDDLE + 1] ?? 0;
    state[chain + MIDDLE] = at;
    state[chain + MIDDLE + 1] = place;
}
function exchange(state, chain, rival) {
    for (let n = 0; n < SIZE; n++) {
        const kept = state[chain + n] ?? 0;
        state[chain + n] = state[rival + n] ?? 0;
        state[rival + n] = kept;
    }
}

;// CONCATENATED MODULE: ./build/detect/shingle-hits.js


/** Room for the hits of larger texts is given back. */
const LARGEST_ROOM = 1 << 20;
/**
 * Where a text shares shingles with the index, in arrays that are used again for every text.
 *
 * Of a hit, the postings of the index from `from` to `to` hold the shingle.
 */
class ShingleHits {
    count = 0;
    at = new Int32Array(0);
    from = new Int32Array(0);
    to = new Int32Array(0);
    /** How many different postings of each license were hit: no chain of its places can be longer. */
    postings;
    #index;
    /** The search in which a shingle was last met, at its first posting. */
    #met;
    #search = 0;
    constructor(index) {
        this.#index = index;
        this.#met = new Int32Array(index.keys.length);
        this.postings = new Int32Array(index.templates.length);
    }
    /** Asks the index for every shingle of a text. */
    find(triples) {
        const { bits, buckets, keys } = this.#index;
        const { at: places, from: froms, to: tos } = this.#roomFor(triples.length);
        const met = this.#met;
        const search = ++this.#search;
        this.postings.fill(0);
        const mask = (1 << license_index/* BITMAP_BITS */.jw) - 1;
        let count = 0;
        for (let at = 0; at + 2 < triples.length; at++) {
            const head = triples[at] ?? -1;
            const third = triples[at + 2] ?? -1;
            if ((head | third) < 0)
                continue;
            const key = shingle(head, third);
            const bit = key & mask;
            if (((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0)
                continue;
            const bucket = key >>> (32 - license_index/* BUCKET_BITS */.y8);
            const end = buckets[bucket + 1] ?? 0;
            let from = buckets[bucket] ?? 0;
            while (from < end && keys[from] !== key)
                from++;
            if (from === end)
                continue;
            let to = from + 1;
            while (to < end && keys[to] === key)
                to++;
            places[count] = at;
            froms[count] = from;
            tos[count++] = to;
            if (met[from] !== search)
                this.#meet(from, to);
        }
        this.count = count;
    }
    #meet(from, to) {
        const { owners } = this.#index;
        this.#met[from] = this.#search;
        for (let n = from; n < to; n++) {
            const owner = owners[n] ?? 0;
            this.postings[owner] = (this.postings[owner] ?? 0) + 1;
        }
    }
    #roomFor(size) {
        if (size > this.at.length || this.at.length > LARGEST_ROOM) {
            const grown = Math.max(size, 1 << 14);
            this.at = new Int32Array(grown);
            this.from = new Int32Array(grown);
            this.to = new Int32Array(grown);
        }
        return this;
    }
}

;// CONCATENATED MODULE: ./build/detect/candidates.js


const WORKSHOPS = new WeakMap();
/**
 * Finds stretches of the text that may be licenses, the best first.
 *
 * The first pass counts what the text shares with each license, the second follows the order of the words, and only for
 * licenses that it can still make candidates: most are met in a set phrase or two.
 */
function findCandidates({ triples }, index) {
    const { hits, chains, likely } = workshopOf(index);
    const { owners, places, shingles } = index;
    hits.find(triples);
    for (let n = 0; n < likely.length; n++)
        likely[n] = (hits.postings[n] ?? 0) / (shingles[n] ?? 1) < chains_LEAST_SHARE ? 0 : 1;
    for (let hit = 0; hit < hits.count; hit++) {
        const at = hits.at[hit] ?? 0;
        const to = hits.to[hit] ?? 0;
        for (let n = hits.from[hit] ?? 0; n < to; n++) {
            const owner = owners[n] ?? 0;
            if (likely[owner] === 1)
                chains.note(owner, at, places[n] ?? 0);
        }
    }
    return chains.finish();
}
function workshopOf(index) {
    const known = WORKSHOPS.get(index);
    if (known)
        return known;
    const made = { hits: new ShingleHits(index), chains: new Chains(index), likely: new Uint8Array(index.templates.length) };
    WORKSHOPS.set(index, made);
    return made;
}

;// CONCATENATED MODULE: ./build/detect/text-table.js
/** Chains longer than this are repetition; following them further would make hostile text slow. */
const LONGEST_CHAIN = 24;
/** Finds where three words in a row stand in a text; built when an alignment first has to leap. */
class TextTable {
    #triples;
    #heads;
    #next;
    #mask;
    constructor(triples) {
        let size = 256;
        while (size < 4 * triples.length)
            size *= 2;
        this.#triples = triples;
        this.#mask = size - 1;
        this.#heads = new Int32Array(size).fill(-1);
        this.#next = new Int32Array(triples.length);
        for (let n = triples.length - 1; n >= 0; n--) {
            const slot = (triples[n] ?? 0) & this.#mask;
            this.#next[n] = this.#heads[slot] ?? -1;
            this.#heads[slot] = n;
        }
    }
    /** The first place at or behind `from`, before `until`, or -1. */
    after(triple, from, until) {
        let at = this.#heads[triple & this.#mask] ?? -1;
        for (let steps = 0; at >= 0 && at < until && steps < LONGEST_CHAIN; steps++) {
            if (at >= from && this.#triples[at] === triple)
                return at;
            at = this.#next[at] ?? -1;
        }
        return -1;
    }
    /** The last place at or before `until`, behind `from`, or -1. */
    before(triple, from, until) {
        let found = -1;
        let at = this.#heads[triple & this.#mask] ?? -1;
        for (let steps = 0; at >= 0 && at <= until && steps < LONGEST_CHAIN; steps++) {
            if (at >= from && this.#triples[at] === triple)
                found = at;
            at = this.#next[at] ?? -1;
        }
        return found;
    }
}

;// CONCATENATED MODULE: ./build/detect/folded-text.js


/** A text as the search works on it: what is matched is struck out, so that it is found once. */
class FoldedText {
    words;
    count;
    /** Hashes of the words; 0 where struck out. */
    hash;
    /** 1 where a word belongs to a license. */
    taken;
    #triples;
    #table;
    constructor(words) {
        this.words = words;
        this.count = words.count;
        this.hash = words.hash.subarray(0, words.count);
        this.taken = new Uint8Array(words.count);
    }
    /** Hashes of three words each; -1 where struck out. Made when first asked for: a text that is one license needs none. */
    get triples() {
        return (this.#triples ??= triplesOf(this));
    }
    table() {
        return (this.#table ??= new TextTable(this.triples));
    }
    /** Strikes words out of the text. */
    strike(from, to) {
        this.hash.fill(0, from, to);
        this.#triples?.fill(-1, Math.max(0, from - 2), to);
        this.taken.fill(1, from, to);
    }
}
function triplesOf({ hash, taken, count }) {
    const triples = new Int32Array(Math.max(0, count - 2));
    let a = hash[0] ?? 0;
    let b = hash[1] ?? 0;
    for (let n = 0; n < triples.length; n++) {
        const c = hash[n + 2] ?? 0;
        triples[n] = (taken[n] ?? 0) + (taken[n + 1] ?? 0) + (taken[n + 2] ?? 0) > 0 ? -1 : triple(a, b, c);
        a = b;
        b = c;
    }
    return triples;
}
function foldedText(words) {
    return new FoldedText(words);
}
/** Strikes words out of a text. */
function strike(text, from, to) {
    text.strike(from, to);
}

;// CONCATENATED MODULE: ./build/detect/whole-text.js



/** A title of at most this many words may stand in front that the license does not know: too few to hide a license. */
const LONGEST_TITLE = 4;
/** Words in front of the license proper that are compared with its title. */
const LONGEST_HEAD = 12;
/**
 * The license that a text is from its first to its last word, titles apart; most license files are one.
 *
 * Found by the last words and then compared word by word, so that it never answers otherwise than the search would.
 */
function wholeText(text, index) {
    const { count } = text;
    if (count < TAIL_WORDS + 2)
        return undefined;
    return amongTexts(text, index) ?? amongFingerprints(text, index);
}
function amongTexts(text, index) {
    const { count, hash } = text;
    let best;
    for (const n of entriesOf(index, tailKey(hash, count))) {
        const owner = index.tailOwners[n] ?? 0;
        const end = index.tailEnds[n] ?? 0;
        const head = index.templates[owner]?.unit === 'words' ? headAt(hash, index, owner, end) : -1;
        if (head < 0)
            continue;
        const found = weighed(text, index, owner, head, end - (count - head) - (index.starts[owner] ?? 0));
        if (found.from <= LONGEST_TITLE && (!best || better(found, best, index)))
            best = found;
    }
    return best;
}
/** Of a fingerprint nobody knows where its title ends: the text has to be all of it. */
function amongFingerprints(text, index) {
    const last = Int32Array.from({ length: TAIL_WORDS }, (_, n) => {
        const at = text.count - 2 - TAIL_WORDS + n;
        return triple(text.hash[at] ?? 0, text.hash[at + 1] ?? 0, text.hash[at + 2] ?? 0);
    });
    for (const n of entriesOf(index, tailKey(last, TAIL_WORDS))) {
        const owner = index.tailOwners[n] ?? 0;
        const [first = 0, end = 0] = [index.starts[owner], index.tailEnds[n]];
        if (index.templates[owner]?.unit !== 'triples' || end - first !== text.count - 2)
            continue;
        if (headAt(text.triples, index, owner, end) === 0)
            return weighed(text, index, owner, 0, 0);
    }
    return undefined;
}
function entriesOf({ tails }, key) {
    const found = [];
    for (let n = lowest(tails, key); tails[n] === key; n++)
        found.push(n);
    return found;
}
/** The first word of the text that is the license's, counted back from the last; -1 where more than a title differs. */
function headAt(row, { starts, words, leeway }, owner, end) {
    const first = starts[owner] ?? 0;
    let at = row.length - 1;
    let place = end - 1;
    while (at >= 0 && place >= first && row[at] === words[place]) {
        at--;
        place--;
    }
    if (at >= LONGEST_HEAD)
        return -1;
    for (; place >= first; place--)
        if (((leeway[place] ?? 0) & license_index/* LEEWAY */.q_.optional) === 0)
            return -1;
    return at + 1;
}
/** The first place of a key in an ascending row. */
function lowest(row, key) {
    let low = 0;
    let high = row.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((row[middle] ?? 0) < key)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/detect/find-alignments.js




/** What one search leaves over is searched again, this many times in all: a license may hide the one behind it. */
const ROUNDS = 3;
/** Finds every license in a text, best first in every place, and strikes its words out. */
function findAlignments(text, index) {
    const whole = wholeText(text, index);
    if (!whole)
        return searchAlignments(text, index);
    strikeMatched(text, whole);
    return [whole];
}
/** The same without the short way for a text that is one license. */
function searchAlignments(text, index) {
    const found = [];
    for (let round = 0; round < ROUNDS; round++) {
        const before = found.length;
        search(text, index, found);
        if (found.length === before)
            break;
    }
    return found.sort((a, b) => a.from - b.from);
}
function search(text, index, found) {
    const candidates = findCandidates(text, index);
    const near = byPlace(candidates);
    for (const leader of candidates) {
        if (isTaken(text, leader))
            continue;
        const best = bestAlignment(text, index, over(leader, near));
        if (!best)
            continue;
        found.push(best);
        strikeMatched(text, best);
    }
}
/** Most of the stretch belongs to a license already. */
function isTaken(text, { anchors }) {
    for (let n = 0; n < anchors.length; n += 2)
        if (text.taken[anchors[n] ?? 0] === 0)
            return false;
    return true;
}
const BLOCK = 8;
function byPlace(candidates) {
    const places = new Map();
    for (const candidate of candidates) {
        const block = candidate.from >> BLOCK;
        const there = places.get(block);
        if (there)
            there.push(candidate);
        else
            places.set(block, [candidate]);
    }
    return places;
}
/** Candidates that overlap the leader, the highest ranked first. */
function over(leader, places) {
    const found = [];
    const length = leader.to - leader.from;
    for (let block = Math.max(0, leader.from - length) >> BLOCK; block <= leader.to >> BLOCK; block++)
        for (const candidate of places.get(block) ?? [])
            if (candidate.to > leader.from && candidate.from < leader.to)
                found.push(candidate);
    return found.sort((a, b) => b.rank - a.rank);
}
function strikeMatched(text, { from, to, edits }) {
    let at = from;
    for (let n = 0; n < edits.length; n += 4) {
        strike(text, at, edits[n] ?? at);
        at = edits[n + 1] ?? at;
    }
    strike(text, at, to);
}

;// CONCATENATED MODULE: ./build/detect/license-names.js
const LICENSE = '(?:public )?licen[cs]es?';
/**
 * Names of licenses in running text, folded to lower case with single spaces; the first that fits counts.
 *
 * Full names of the SPDX list come from the index; here stand families with versions, abbreviations and nicknames.
 */
const FAMILIES = [
    {
        pattern: /^(?:gnu )?(?:affero (?:gnu )?general public licen[cs]e|agpl(?=\b|v?\d))/,
        versions: { '*': 'AGPL-3.0', '1.0': 'AGPL-1.0', '1': 'AGPL-1.0', '3': 'AGPL-3.0', '3.0': 'AGPL-3.0' },
        gnu: true,
    },
    {
        pattern: /^(?:gnu )?(?:(?:lesser|library)(?: or lesser)? (?:gnu )?(?:general )?(?:public )?licen[cs]e|lgpl(?=\b|v?\d))/,
        versions: { '*': 'LGPL-2.0', '2': 'LGPL-2.0', '2.0': 'LGPL-2.0', '2.1': 'LGPL-2.1', '3': 'LGPL-3.0', '3.0': 'LGPL-3.0' },
        gnu: true,
    },
    {
        pattern: /^(?:gnu )?(?:free documentation licen[cs]e|g?fdl(?=\b|v?\d))/,
        versions: { '*': 'GFDL-1.1', '1.1': 'GFDL-1.1', '1.2': 'GFDL-1.2', '1.3': 'GFDL-1.3' },
        gnu: true,
    },
    {
        pattern: /^(?:gnu )?(?:general public licen[cs]e|gpl(?=\b|v?\d))|^gnu public licen[cs]e/,
        versions: { '*': 'GPL-1.0', '1': 'GPL-1.0', '1.0': 'GPL-1.0', '2': 'GPL-2.0', '2.0': 'GPL-2.0', '3': 'GPL-3.0', '3.0': 'GPL-3.0' },
        gnu: true,
    },
    {
        pattern: new RegExp(`^(?:apache (?:software )?(?:foundation )?${LICENSE}|apache (?=v?[12]\\b)|asl (?=v?[12]\\b)|apache 2(?= |$))`),
        versions: { '*': 'Apache-2.0', '1.0': 'Apache-1.0', '1': 'Apache-1.0', '1.1': 'Apache-1.1', '2': 'Apache-2.0', '2.0': 'Apache-2.0' },
    },
    {
        pattern: /^mozilla public licen[cs]e|^mpl\b/,
        versions: { '1.0': 'MPL-1.0', '1': 'MPL-1.0', '1.1': 'MPL-1.1', '2': 'MPL-2.0', '2.0': 'MPL-2.0' },
    },
    { pattern: /^netscape public licen[cs]e|^npl\b/, versions: { '1.0': 'NPL-1.0', '1.1': 'NPL-1.1' } },
    {
        pattern: /^eclipse public licen[cs]e|^epl\b/,
        versions: { '1.0': 'EPL-1.0', '1': 'EPL-1.0', '2.0': 'EPL-2.0', '2': 'EPL-2.0', '*': 'EPL-1.0' },
    },
    { pattern: /^eclipse distribution licen[cs]e|^edl\b/, versions: { '*': 'BSD-3-Clause', '1.0': 'BSD-3-Clause' } },
    {
        pattern: /^common development and distribution licen[cs]e|^cddl\b/,
        versions: { '*': 'CDDL-1.0', '1.0': 'CDDL-1.0', '1': 'CDDL-1.0', '1.1': 'CDDL-1.1' },
    },
    { pattern: /^common public licen[cs]e|^cpl\b/, versions: { '*': 'CPL-1.0', '1.0': 'CPL-1.0' } },
    {
        pattern: /^academic free licen[cs]e|^afl\b/,
        versions: { '1.1': 'AFL-1.1', '1.2': 'AFL-1.2', '2.0': 'AFL-2.0', '2.1': 'AFL-2.1', '3.0': 'AFL-3.0' },
    },
    {
        pattern: /^open software licen[cs]e|^osl\b/,
        versions: { '1.0': 'OSL-1.0', '1.1': 'OSL-1.1', '2.0': 'OSL-2.0', '2.1': 'OSL-2.1', '3.0': 'OSL-3.0' },
    },
    { pattern: /^european union public licen[cs]e|^eupl\b/, versions: { '1.0': 'EUPL-1.0', '1.1': 'EUPL-1.1', '1.2': 'EUPL-1.2' } },
    {
        pattern: /^artistic licen[cs]e|^artistic (?=v?[12]\b)/,
        versions: { '*': 'Artistic-1.0-Perl', '1.0': 'Artistic-1.0', '2.0': 'Artistic-2.0', '2': 'Artistic-2.0' },
    },
    { pattern: /^(?:sil )?open font licen[cs]e|^ofl\b/, versions: { '*': 'OFL-1.1', '1.0': 'OFL-1.0', '1.1': 'OFL-1.1' } },
    { pattern: /^boost software licen[cs]e|^bsl (?=1\b)/, versions: { '*': 'BSL-1.0', '1.0': 'BSL-1.0' } },
    { pattern: /^php licen[cs]e/, versions: { '3.0': 'PHP-3.0', '3.01': 'PHP-3.01' } },
    { pattern: /^(?:the )?free ?type (?:project )?licen[cs]e|^ftl\b/, versions: { '*': 'FTL' } },
    { pattern: /^openssl licen[cs]e/, versions: { '*': 'OpenSSL' } },
    { pattern: /^isc licen[cs]e|^isc\b/, versions: { '*': 'ISC' } },
    { pattern: /^zlib(?: libpng)? licen[cs]e/, versions: { '*': 'Zlib' } },
    { pattern: /^wtfpl\b|^do what the fuck you want to public licen[cs]e/, versions: { '*': 'WTFPL', '2': 'WTFPL', '2.0': 'WTFPL' } },
    { pattern: /^(?:the )?unlicense\b/, versions: { '*': 'Unlicense' } },
    {
        pattern: /^(?:creative commons (?:public domain )?(?:cc0|zero)\b(?: 1\.0)?(?: universal)?|cc0\b|creative commons public domain dedication)/,
        versions: { '*': 'CC0-1.0', '1.0': 'CC0-1.0' },
    },
    {
        pattern: /^(?:(?:mit|expat)(?: x11| x)?(?: style)? licen[cs]e|mit\b(?! university)|expat\b|x11 mit licen[cs]e)/,
        versions: { '*': 'MIT' },
    },
    { pattern: /^x11 licen[cs]e/, versions: { '*': 'X11' } },
    {
        pattern: /^(?:(?:simplified|freebsd|(?:2|two) clause) bsd(?: licen[cs]e)?|bsd (?:2|two) clause(?: licen[cs]e)?|bsd 2(?: licen[cs]e)?\b)/,
        versions: { '*': 'BSD-2-Clause' },
    },
    {
        pattern: /^(?:(?:new|revised|modified|(?:3|three) clause) bsd(?: licen[cs]e)?|bsd (?:3|three) clause(?: licen[cs]e)?|bsd 3(?: licen[cs]e)?\b|bsd new(?: licen[cs]e)?)/,
        versions: { '*': 'BSD-3-Clause' },
    },
    {
        pattern: /^(?:(?:original|(?:4|four) clause) bsd(?: licen[cs]e)?|bsd (?:4|four) clause(?: licen[cs]e)?)/,
        versions: { '*': 'BSD-4-Clause' },
    },
    { pattern: /^bsd(?: style)? licen[cs]e|^bsd\b/, versions: { '*': 'BSD-3-Clause' } },
    { pattern: /^same terms as perl(?: itself)?/, versions: { '*': 'GPL-1.0|Artistic-1.0-Perl' }, gnu: true },
    { pattern: /^perl(?: 5)?\b(?= |$)/, versions: { '*': 'GPL-1.0|Artistic-1.0-Perl' }, gnu: true },
];
/** Between a name and its version. */
const BEFORE_VERSION = /^(?:[ ,(]|\)|licen[cs]es?\b|[al]*gpl\b|g?fdl\b|mpl\b|epl\b|cddl\b|as published by the free software foundation\b|as published by the fsf\b|either\b|the\b|version\b|versions\b|ver\b|v(?=\d| \d)|\.|is\b|in(?= version)|-)*?(\d(?:\.\d{1,2})?)(?![\d.]*\d)(\+)?/;
const LATER = /^.{0,60}?(?:or (?:\(?at your (?:option|choice|discretion)\)? )?(?:\(?any )?(?:later|newer|greater|higher)|and (?:any )?later|or above|or \(at your option\) any later)/;
const SECOND = /^ (?:of the licen[cs]e )?(?:or|and|or at your option) (?:\(?at your option\)? )?(?:the gnu (?:lesser )?general public licen[cs]e )?(?:version )?v?(\d(?:\.\d)?)(?: |$|,)/;
/** The words that a name may begin with, for a quick test before the patterns. */
const FIRST_WORDS = 'gnu affero agpl lesser library lgpl free g fdl gfdl general gpl apache asl mozilla mpl netscape npl eclipse epl edl common cddl cpl academic afl open osl european eupl artistic sil ofl boost bsl php freetype ftl openssl isc zlib wtfpl do unlicense creative cc0 cc mit expat x11 simplified freebsd 2 two bsd new revised modified 3 three original 4 four same perl agplv3 agplv1 lgplv2 lgplv3 lgpl2 lgpl3 gplv1 gplv2 gplv3 gpl2 gpl3 mplv1 mplv2 apache2 creativecommons opensource';
/** Reads a license name at the start of a phrase; `before` is what stands in front of it. */
function nameAt(phrase, before) {
    const address = urlAt(phrase) ?? creativeCommons(phrase);
    if (address)
        return address;
    for (const family of FAMILIES) {
        const found = family.pattern.exec(phrase);
        if (found)
            return versioned(family, phrase, found[0].length, before);
    }
    return undefined;
}
function versioned({ versions, gnu }, phrase, nameLength, before) {
    const rest = phrase.slice(nameLength);
    const behind = BEFORE_VERSION.exec(rest);
    const ahead = /versions? (\d(?:\.\d{1,2})?)(\+| or (?:any )?(?:later|newer))? of the (?:less restrictive )?$/.exec(before);
    const number = behind?.[1] ?? ahead?.[1];
    const known = number === undefined ? undefined : (versions[number] ?? versions[number.replace(/^(\d)$/, '$1.0')]);
    const id = known ?? versions['*'];
    if (id === undefined || (number !== undefined && known === undefined && gnu))
        return undefined;
    const length = nameLength + (known !== undefined && behind ? behind[0].length : 0);
    if (!gnu)
        return { ids: [id], length, kind: 'name', ...(known === undefined ? { bare: true } : {}) };
    const tail = phrase.slice(length);
    const second = SECOND.exec(tail)?.[1];
    const other = second === undefined ? undefined : (versions[second] ?? versions[`${second}.0`]);
    const later = known === undefined || behind?.[2] === '+' || ahead?.[2] !== undefined || LATER.test(tail);
    return {
        ids: [...id.split('|'), ...(other !== undefined && other !== id ? [other] : [])],
        length,
        kind: 'name',
        ...(later && !other ? { orLater: true } : {}),
        ...(known === undefined ? { bare: true } : {}),
    };
}
const CC_PARTS = /^(?:creative commons |cc )((?:attribution|by|non ?commercial|nc|no ?deriv(?:ative)?s?(?: works)?|nd|share ?alike|sa|[ -])+?) ?(?:international |unported |generic |public |licen[cs]e |version |v ?|\()*(\d\.\d)/;
/** "Creative Commons Attribution-ShareAlike 4.0" and "CC BY-SA 4.0". */
function creativeCommons(phrase) {
    const found = CC_PARTS.exec(phrase);
    if (!found)
        return undefined;
    const [whole, parts = '', version = ''] = found;
    return ccId(parts, version, whole.length, 'name');
}
function ccId(parts, version, length, kind) {
    if (!/attribution|\bby\b/.test(parts))
        return undefined;
    const has = (pattern, part) => (pattern.test(parts) ? `-${part}` : '');
    const id = `CC-BY${has(/non ?commercial|\bnc\b/, 'NC')}${has(/no ?deriv|\bnd\b/, 'ND')}${has(/share ?alike|\bsa\b/, 'SA')}-${version}`;
    return { ids: [id], length, kind };
}
function urlAt(phrase) {
    const cc = /^creativecommons org licenses ((?:by|nc|nd|sa|[ -])+) (\d\.\d)/.exec(phrase);
    if (cc)
        return ccId(cc[1] ?? '', cc[2] ?? '', cc[0].length, 'url');
    const zero = /^creativecommons org publicdomain zero 1\.0/.exec(phrase);
    if (zero)
        return { ids: ['CC0-1.0'], length: zero[0].length, kind: 'url' };
    const osi = /^opensource org licenses? (mit|isc|zlib|bsd 3 clause|bsd 2 clause|apache 2\.0|mpl 2\.0|gpl 3\.0|gpl 2\.0)\b/.exec(phrase);
    const ids = {
        mit: 'MIT',
        isc: 'ISC',
        zlib: 'Zlib',
        'bsd 3 clause': 'BSD-3-Clause',
        'bsd 2 clause': 'BSD-2-Clause',
        'apache 2.0': 'Apache-2.0',
        'mpl 2.0': 'MPL-2.0',
        'gpl 3.0': 'GPL-3.0',
        'gpl 2.0': 'GPL-2.0',
    };
    const id = osi ? ids[osi[1] ?? ''] : undefined;
    return osi && id !== undefined ? { ids: [id], length: osi[0].length, kind: 'url' } : undefined;
}

;// CONCATENATED MODULE: ./build/detect/phrase.js
/** Spells out the words from `first` to `past`. Only what reads a name is kept of the marks between: dots in numbers and a plus. */
function phraseOf(words, first, past) {
    const offsets = [];
    let text = '';
    for (let n = first; n < past; n++) {
        const start = words.from[n] ?? 0;
        const end = words.to[n] ?? 0;
        if (n > first)
            text += joint(words, n, start);
        offsets.push(text.length);
        text += words.text.slice(start, Math.min(end, start + 40)).toLowerCase();
        if (words.text.charCodeAt(end) === 43)
            text += '+';
    }
    return { text, offsets, first };
}
function joint(words, at, start) {
    const before = words.to[at - 1] ?? 0;
    if (start - before !== 1 || words.text.charCodeAt(before) !== 46)
        return ' ';
    const digit = (unit) => unit >= 48 && unit <= 57;
    return digit(words.text.charCodeAt(before - 1)) && digit(words.text.charCodeAt(start)) ? '.' : ' ';
}

;// CONCATENATED MODULE: ./build/detect/find-grants.js




const FIRST = new WordSet(FIRST_WORDS);
/** First words of names that are common words, and what must stand behind them. */
const VAGUE = new WordSet('lesser library free g general common academic open european do creative 2 two new revised modified 3 three original 4 four same simplified');
const find_grants_SECOND = new WordSet('bsd general gpl documentation fdl public development free software union what commons clause terms font type or license gnu');
/** How far before and behind a name its sentence is read, in words. */
const BEFORE = 16;
const BEHIND = 24;
/** A text with more names than these is a list of licenses; what follows stays what it is, words of no license. */
const MOST_NAMES = 2000;
/** Words of a pointer to a license; beside a name they belong to it. */
const GLUE = new WordSet(`
  this the project software program library package file files code source work module product component content contents application distribution repository documentation font data
  is are be was license licensed licenses under terms term of and conditions see for details full text more information distributed released available provided made published
  with by in root directory accompanying accompanies which at may found obtained obtain copy http https www html htm txt org com or either version versions v any later your option choice copying readme
  notice it to dual dually triple license1 subject governed covered you can redistribute modify as published free foundation redistributed modified gnu fsf inc its all parts portions
  a an on that choose either both also licensing md url spdx identifier
`);
/** What grants when it stands before a name. */
const GRANTS = /\bunder\b(?: [\w.+]+){0,9} ?$|\b(?:terms|conditions|provisions) of\b(?: [\w.+]+){0,4} ?$|\b(?:subject to|governed by|covered by|released as|choose either|uses? an?|uses? the)\b(?: [\w.+]+){0,4} ?$|\blicen[cs](?:e|es|ed|ing)(?: is| are| id| identifier| name| type| text)?(?: the| an?)? ?$|\blicen[cs]ed (?:as|with|using|via)(?: the| an?)? ?$/;
const DENIES = /\b(?:not|never|no longer|cannot)\b(?: \w+){0,5} ?$|\b(?:compatible|incompatible|compatibility|similar|like|unlike|instead of|rather than|than|convert|converted|relicensed?|versus|vs|formerly|previously|ordinary|required by|based on|derived from|differences? between|apply|also known as|known as|definition of|meaning of|version of|text of|copy of|want to do use|see|section \d+)\b(?: the| a| an| of| to| with| this| gnu| or| and)* ?$/;
/** What may stand between two names of one list. */
const LIST = /^(?:[\s/,;&]|and|or|the|a|an|under|licen[cs]es?|waiver|either|both|at|your|option|choice|terms|of|version|v?\d[\d.+]*|any|later|\(|\)|as published by|free software foundation|-)*$/;
/** Finds licenses by name in the words that belong to no license text, and takes what points at them out. */
function findGrants(text, hashes, isOpen, inNotice) {
    const found = [];
    let previous;
    for (let at = 0; at < text.count && found.length < MOST_NAMES; at++) {
        if (!FIRST.has(hashes[at] ?? 0) || !isOpen(at))
            continue;
        if (VAGUE.has(hashes[at] ?? 0) && !find_grants_SECOND.has(hashes[at + 1] ?? 0))
            continue;
        const after = phraseOf(text.words, at, Math.min(text.count, at + BEHIND));
        const before = phraseOf(text.words, Math.max(0, at - BEFORE), at).text;
        const named = nameAt(after.text, `${before} `);
        if (!named)
            continue;
        const past = at + Math.max(1, after.offsets.filter(offset => offset < named.length).length);
        const between = previous && at - previous.to <= 12 ? phraseOf(text.words, previous.to, at).text : undefined;
        const granted = inNotice(at) || grants(before, between, previous);
        const choice = between !== undefined && granted && LIST.test(between) && /\bor\b(?! (?:any|later|newer))/.test(between);
        const grant = { ...placed(named, at, past), granted, choice };
        found.push(grant);
        previous = grant;
        at = past - 1;
    }
    for (const grant of found)
        if (grant.granted)
            takeGlue(text, hashes, grant);
    return found;
}
function placed({ ids, orLater, bare, kind }, from, to) {
    return { ids, orLater: orLater === true, bare: bare === true, kind, from, to };
}
function grants(before, between, previous) {
    if (DENIES.test(before))
        return false;
    return GRANTS.test(before) || (previous?.granted === true && between !== undefined && LIST.test(between));
}
function takeGlue(text, hashes, { from, to }) {
    let first = from;
    let past = to;
    while (first > 0 && from - first < 30 && text.taken[first - 1] === 0 && GLUE.has(hashes[first - 1] ?? 0))
        first--;
    while (past < text.count && past - to < 30 && text.taken[past] === 0 && GLUE.has(hashes[past] ?? 0))
        past++;
    strike(text, first, past);
}

;// CONCATENATED MODULE: ./build/detect/find-tags.js
const TAG = /SPDX-License-Identifier:[ \t]*([A-Za-z0-9.+() \t-]{1,200})/g;
/** A file with more tags than these is no license file. */
const MOST_TAGS = 500;
/** Finds the tags of a text; source: SPDX specification, annex "Using SPDX short identifiers in source files". */
function findTags(text) {
    const found = [];
    for (const { index, 0: whole, 1: said = '' } of text.matchAll(TAG)) {
        const tag = read(said);
        if (found.length >= MOST_TAGS)
            break;
        if (tag.ids.length > 0)
            found.push({ ...tag, from: index, to: index + whole.length });
    }
    return found;
}
/** Ids and operators in turn; the first word out of turn ends the expression. */
function read(said) {
    const ids = [];
    let relation = 'and';
    let exception;
    let operator = 'and';
    for (const word of said.replace(/[()]/g, ' ').split(/\s+/)) {
        if (word === '')
            continue;
        const isOperator = /^(?:and|or|with)$/i.test(word);
        if (isOperator === (operator !== '') || !/^[A-Za-z0-9.+-]*[A-Za-z0-9+]$/.test(word))
            break;
        if (isOperator)
            operator = word.toLowerCase();
        else {
            if (operator === 'with')
                exception = word;
            else
                ids.push(word);
            if (operator === 'or')
                relation = 'or';
            operator = '';
        }
    }
    return { ids, relation, ...(exception === undefined ? {} : { exception }) };
}

;// CONCATENATED MODULE: ./build/detect/exceptions.js
/** Entries of the SPDX list that hold the text of an exception, and the exception's own id. */
const TEXTS = {
    'GPL-2.0-with-classpath-exception': 'Classpath-exception-2.0',
    'GPL-2.0-with-bison-exception': 'Bison-exception-2.2',
    'GPL-2.0-with-GCC-exception': 'GCC-exception-2.0',
    'GPL-2.0-with-font-exception': 'Font-exception-2.0',
    'GPL-2.0-with-autoconf-exception': 'Autoconf-exception-2.0',
    'GPL-3.0-with-autoconf-exception': 'Autoconf-exception-3.0',
    'GPL-3.0-with-GCC-exception': 'GCC-exception-3.1',
};
/** Names by which texts call an exception. */
const NAMES = [
    [/\bclass ?path["'”’]? exception\b/i, 'Classpath-exception-2.0'],
    [/\bllvm[- ]exceptions?\b/i, 'LLVM-exception'],
    [/\bgcc runtime library exception\b/i, 'GCC-exception-3.1'],
    [/\buniversal foss exception\b/i, 'Universal-FOSS-exception-1.0'],
    [/\bwxwindows library licen[cs]e\b/i, 'WxWindows-exception-3.1'],
    [/\bswift runtime library exception\b|\bruntime library exception to the apache\b/i, 'Swift-exception'],
    [/\bopenjdk assembly exception\b/i, 'OpenJDK-assembly-exception-1.0'],
    [/\blinux-syscall-note\b/i, 'Linux-syscall-note'],
];
/** Texts of exceptions for the index. */
function exceptionTexts(list) {
    return Object.entries(TEXTS).flatMap(([entry, id]) => {
        const text = list[entry]?.licenseText.replace(/^\s*insert [^\n]*\n/i, '');
        return text === undefined ? [] : [{ id, text, form: 'exception' }];
    });
}
/** The exception that a text names; source of the ids: https://spdx.org/licenses/exceptions-index.html */
function namedException(text) {
    return NAMES.find(([pattern]) => pattern.test(text))?.[1];
}
/** Licenses that exceptions are written for. */
function takesException(id, exception) {
    return /LLVM|Swift/.test(exception) ? id === 'Apache-2.0' : /^(A|L)?GPL-/.test(id);
}

;// CONCATENATED MODULE: ./build/detect/gnu-ids.js
const GNU = /^((?:A|L)?GPL|GFDL)-(\d\.\d)(?:-only|-or-later)?$/;
/** Names a GNU license in the way of the SPDX list: `-only` or `-or-later`; other ids stay as they are. */
function gnuId(id, orLater) {
    const found = GNU.exec(id);
    return found ? `${found[1]}-${found[2]}-${orLater ? 'or-later' : 'only'}` : id;
}
/** The family of a GNU license, which all of its versions share; of another license its id without the version. */
function familyOf(id) {
    return GNU.exec(id)?.[1] ?? id.replace(/-\d[\d.]*$/, '');
}
/** The license and its version, without what is said about later ones. */
function baseOf(id) {
    return id.replace(/-(?:only|or-later)$/, '');
}

;// CONCATENATED MODULE: ./build/detect/lines.js
/** Line numbers of offsets that are asked in any order: newlines are found once. */
class Lines {
    #starts;
    constructor(text) {
        const starts = [0];
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            starts.push(at + 1);
        this.#starts = starts;
    }
    /** The line of an offset, from 1. */
    of(offset) {
        let low = 0;
        let high = this.#starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    }
}

;// CONCATENATED MODULE: ./build/detect/relation.js
/**
 * Ways in which a text leaves the choice between its licenses to who receives it.
 *
 * "(at your option) any later version" is a choice between versions, not between licenses.
 */
const CHOICE = /\bdual(?:ly)?[- ]licen[cs]|\b(?:at|of|under)\s+your\s+(?:own\s+)?(?:option|choice|discretion)\b(?!\)?,?\s*(?:\(?any\s+later|version|of\s+any))|\beither\s+of\s+(?:the|these|those)\b|\byour\s+choice\s+of\b|\bunder\s+either\b|\balternatively,|\bchoose\s+either\b|\beither\s+(?:the\s+)?(?:license|licence|one)\b/i;
/** Whether a text says that one of its licenses is enough. */
function offersChoice(text) {
    return CHOICE.test(text);
}

;// CONCATENATED MODULE: ./build/detect/spelling.js

/**
 * Spellings that stand for one word.
 *
 * Source: SPDX matching guidelines, https://spdx.github.io/spdx-spec/v3.0.1/annexes/license-matching-guidelines-and-templates/
 * and its list of equivalent words; each line is the spelling kept and those folded to it.
 */
const VARIANTS = `
  acknowledgment acknowledgement | acknowledgments acknowledgements | analog analogue | analyze analyse | artifact artefact | authorization authorisation
  authorized authorised | caliber calibre | canceled cancelled | capitalizations capitalisations | catalog catalogue | categorize categorise | center centre
  emphasized emphasised | favor favour | favorite favourite | fulfill fulfil | fulfillment fulfilment | initialize initialise | judgment judgement | labeling labelling
  labor labour | license licence | licenses licences | licensed licenced | sublicense sublicence | sublicensed sublicenced | maximize maximise | modeled modelled
  modeling modelling | offense offence | optimize optimise | organization organisation | organizations organisations | organize organise | practice practise
  program programme | realize realise | recognize recognise | signaling signalling | utilization utilisation | utilize utilise | while whilst | willful wilful
  noncommercial noncommerical | holder owner | holders owners | http https | defense defence | behavior behaviour | color colour | honor honour
  unauthorized unauthorised | recognized recognised | organized organised | gray grey | merchantability merchantibility merchantabilty | percent percentage
`;
const { bits, table } = spelling_build();
/** The hash that stands for all spellings of a word. */
function spelling_spelling(hash) {
    const slot = hash & 0xffff;
    return ((bits[slot >> 3] ?? 0) & (1 << (slot & 7))) === 0 ? hash : (table.get(hash) ?? hash);
}
function spelling_build() {
    const found = new Map();
    const map = new Uint8Array(8192);
    for (const group of VARIANTS.split(/[|\n]/)) {
        const [kept, ...folded] = group.split(/\s+/).filter(word => word !== '');
        if (kept === undefined)
            continue;
        for (const word of folded) {
            const hash = hashWord(word);
            found.set(hash, hashWord(kept));
            map[(hash & 0xffff) >> 3] = (map[(hash & 0xffff) >> 3] ?? 0) | (1 << (hash & 7));
        }
    }
    return { bits: map, table: found };
}

;// CONCATENATED MODULE: ./build/detect/neutral-phrases.js


/**
 * Turns of phrase that only point at a license, so that the term words in them carry no term.
 *
 * Our own list, from the ways in which projects introduce their license file.
 */
const PHRASES = `
distributed under the terms | released under the terms | licensed under the terms | available under the terms | published under the terms | provided under the terms
distributed under the following terms | released under the following terms | under the following terms | under the terms of | under the terms and conditions of | under the terms below
distributed under the | is distributed under | are distributed under | distributed under | used under the | used under | redistributed under | provided under the | terms and conditions
following terms | terms below | license terms | license conditions | terms of the license | terms of this license | copyright and permission notice | permission notice
all rights reserved | copyright law | additional copyright | third party | third parties | third party software
see the copyright | for copyright information | for licensing terms | for license terms | for more details | copyright terms
end of terms and conditions | permission to use | use of this software is governed by | governed by the terms of | governed by | as long as
is subject to the terms of | subject to the terms of | subject to the following license
original copyright | copyright holders | derived from | is derived from | is based on | portions of this software are | portions of this software | parts of this software
1 clause | 2 clause | 3 clause | 4 clause | copied below | subject to the conditions and terms laid out below | you are agreeing to the following conditions | you agree to the following conditions | this license is copied below | is copied below | contact information | contact us | model code | user manual | users manual | user guide | source distribution | binary distribution | in this distribution | this distribution
unless otherwise specified | unless otherwise stated | unless otherwise noted | unless otherwise indicated | except as documented below | except as noted below | except where otherwise noted | except where noted
except where otherwise stated | are subject to the following license | is subject to the following license | related rights for sample code are waived | used by this software | have their own licenses | which have their own licenses
we recommend you read them | their terms may differ from the terms above | their terms may differ | modified work | modified by | modified version | original work | modifications by | modifications copyright
this software consists of voluntary contributions made by many individuals | applies to all parts of this software | applies to all parts | rights transferred to
is a trademark of | are trademarks of | are registered trademarks of | is a registered trademark of | trademarks or registered trademarks of | in the united states and other countries
and other countries | files excluded | debian systems provide | reserved font name | reserved font names | use the gnu lesser general public license instead of this license | use this software under either of the following licenses | with reserved font name | with reserved font names | no reserved font name for this font software | also available with a faq | this license takes effect | some rights reserved | many third party | for many third party | a copy of the license | a copy of this license | copy of the license | copy of the | copies of the license
`;
/** Phrases that texts of well-known licenses have or lack without change of meaning (the optional parts of SPDX's templates). */
const INSERTIONS = `
including the next paragraph | in this position and unchanged | immediately at the beginning of the file | without modification immediately at the beginning of the file | including the above copyright notice | and or | or non infringement | noninfringement | non infringement | and noninfringement | of this software | the following
subject to the following conditions | subject to the following | terms of the | terms and conditions of the | express or implied | including but not limited to | without limitation | all | all other | any | such
`;
const TABLE = neutral_phrases_build(PHRASES);
const INSERTED = neutral_phrases_build(INSERTIONS);
/** How many words from `at` on are a turn of phrase that carries no term; 0 when it is none. */
function neutralAt(hashes, at, end) {
    let longest = 0;
    for (const phrase of TABLE.get(hashes[at] ?? 0) ?? []) {
        if (phrase.length <= longest || at + phrase.length > end)
            continue;
        if (phrase.every((hash, n) => hashes[at + n] === hash))
            longest = phrase.length;
    }
    return longest;
}
/** Whether the words are, as a whole, a phrase that some versions of a license have and others lack. */
function insertedAt(hashes, at, past) {
    return (INSERTED.get(hashes[at] ?? 0) ?? []).some(phrase => phrase.length === past - at && phrase.every((hash, n) => hashes[at + n] === hash));
}
function neutral_phrases_build(table) {
    const found = new Map();
    for (const phrase of table.split(/[|\n]/)) {
        const hashes = phrase
            .split(/\s+/)
            .filter(word => word !== '')
            .map(word => spelling_spelling(hashWord(word)));
        const [first] = hashes;
        if (first !== undefined)
            found.set(first, [...(found.get(first) ?? []), hashes]);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/detect/typo.js


/** Words that say the same in a license, in either direction. */
const EQUAL = equals('shall must will|redistribution redistributions|provided providing|condition conditions|license licenses|permission permissions|copy copies|is are|software program library package file|terms term|restriction restrictions|modification modifications|right rights|notice notices|author authors');
function equals(groups) {
    const found = new Map();
    for (const group of groups.split('|')) {
        const hashes = new Set(group.split(' ').map(hashWord));
        for (const hash of hashes)
            found.set(hash, hashes);
    }
    return found;
}
/** Shorter words are a letter away from words that mean the opposite (not, now). */
const SHORTEST = 5;
const typo_LONGEST = 24;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Whether one word of the text is one word of the license with a single letter wrong, missing, doubled or exchanged. */
function isTypo(words, hashes, { at, past, place, beyond }, known) {
    if (past - at !== beyond - place || past - at < 1 || past - at > 2)
        return false;
    for (let n = 0; n < past - at; n++)
        if (!isOneOff(words, hashes, at + n, known[place + n] ?? 0))
            return false;
    return true;
}
function isOneOff(words, hashes, at, wanted) {
    if (hashes[at] === wanted)
        return true;
    if (EQUAL.get(hashes[at] ?? 0)?.has(wanted))
        return true;
    const word = words.text.slice(words.from[at], words.to[at]).toLowerCase();
    if (word.length === SHORTEST - 1 && swapped(word, wanted))
        return true;
    if (word.length < SHORTEST || word.length > typo_LONGEST || TERM_WORDS.has(hashes[at] ?? 0) || TERM_WORDS.has(wanted))
        return false;
    if (swapped(word, wanted))
        return true;
    for (let n = 0; n <= word.length; n++) {
        const head = word.slice(0, n);
        if (hashWord(head + word.slice(n + 1)) === wanted)
            return true;
        for (const letter of LETTERS)
            if (hashWord(head + letter + word.slice(n)) === wanted || hashWord(head + letter + word.slice(n + 1)) === wanted)
                return true;
    }
    return false;
}
/** Two neighboring letters in the wrong order. */
function swapped(word, wanted) {
    for (let n = 0; n + 1 < word.length; n++)
        if (hashWord(word.slice(0, n) + word.charAt(n + 1) + word.charAt(n) + word.slice(n + 2)) === wanted)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/detect/handle.js
/** Part of a file name or of an identifier: `foo_bar`, `foo.js`, `src/foo`, `libfoo2`. */
function isHandle(text, from, to) {
    return (/[\d_]|\p{Ll}\p{Lu}/u.test(text.slice(from, to)) ||
        /\w\.$/.test(text.slice(from - 2, from)) ||
        /[_/\\]/.test(text.charAt(from - 1)) ||
        /^(?:[_/\\]|\.\w)/.test(text.slice(to, to + 2)));
}

;// CONCATENATED MODULE: ./build/detect/innocent-words.js

/**
 * Words of plain remarks about a work: who made it, what it is called, where it lives.
 *
 * A remark is believed to take nothing back only if all of its words are listed here or are names. The list holds no word that
 * refuses, demands, reserves, counts or prices anything, and no word for a group of people that a term could single out.
 */
const INNOCENT_WORDS = new WordSet(`
  a an the this that these those its their his her our we us i me my he she they it
  of in on at to from by with for as and or also too both into under between among about after before since during through within along beside around over
  is are was were be been being has had do does did can will would could
  here there which who whom what when where how then so such same other others another further various several many some most all each every both one two three four five six
  first second third last next new newer newest old older oldest original originally current currently previous previously former formerly early earlier late later latest recent recently
  very more less much just quite mostly mainly partly largely heavily loosely slightly originally generally together directly originally primarily
  please see note notes refer read below above following following attached listed mentioned described shown found given named called known titled referred stated quoted
  author authors authored coauthor coauthored coauthors contributor contributors contribution contributions contribute contributed maintainer maintainers maintained maintain developer developers
  developed development developing create created creator creators creation creating write writing written writer wrote made make making design designed designer implement implemented implementation implementations implementing
  invented port ported porting adapted adaptation based translated translation translator converted conversion extended extension extensions extend improved improvement improvements enhanced enhancement enhancements
  rewritten rewrote refactored forked fork forks modified modifications changes change changed changelog history updated update updates fixed fixes fix bug bugs patch patches release releases released revision revised
  copyright copyrighted copyrights holder holders owner owners license licenses licensed licensing legal notice notices header headers attribution attributions acknowledgment acknowledgments acknowledge credit credits thanks thank
  gratefully special grateful kindly courtesy help helped helpful helping support supported ideas idea suggestion suggestions feedback comment comments question questions advice work works worked working effort efforts voluntary individual individuals people person
  behalf member members team group project projects projects department laboratory laboratories university institute institution college school faculty foundation corporation company inc ltd llc gmbh organization organizations association society community communities center
  software program programs library libraries package packages module modules component components file files source sources code codes script scripts tool tools toolkit toolkits application applications app apps plugin plugins framework frameworks engine
  system systems server language languages compiler interpreter parser generator driver drivers kernel utility utilities function functions class classes method methods routine routines algorithm algorithms data database documentation documents document docs manual
  guide readme text texts font fonts image images icon icons logo artwork graphics picture pictures theme themes template templates example examples sample samples test tests suite build makefile header tarball archive archives repository repositories mirror directory directories
  folder folders tree root subdirectory subdirectories path name names title version versions date dates year years number numbers list lists line lines section sections paragraph chapter page pages part parts portion portions copy piece pieces snippet snippets rest remainder
  contents content table index introduction overview description summary abstract information info details detail more reference references link links url website site web homepage home internet online http https www ftp mail email mailing address addresses phone fax tel
  contain contains contained containing include includes included including consist consists comprises comprise come comes came appear appears exist exists reside resides accompany accompanies accompanied accompanying ship ships shipped bundled bundle distributed distribution distributions available published publication publisher
  download downloaded downloads obtained get got take taken borrowed derived derives extracted imported incorporated incorporates incorporating embedded merged combined generated incorporates inspired inspiration influenced modeled similar like
  open free public domain official unofficial standard standards general common main major minor simple small fast easy quick light lightweight portable modern classic basic complete full whole entire single multiple individual different separate separately
  january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
  st street avenue road floor suite box building usa germany uk canada california massachusetts boston cambridge berkeley
  end begin start beginning appendix exhibit annex schedule preamble foreword preface
  mit isc bsd gpl lgpl agpl gnu apache mozilla mpl eclipse epl boost artistic zlib unlicense clause clauses term terms condition conditions agreement lesser affero public academic
  re eg ie etc et al vs aka cf ie ca circa nee jr sr dr prof mr mrs ms phd
  api cli gui html css xml json yaml pdf ascii utf unix linux windows macos posix ansi iso java javascript python perl ruby php rust go typescript lua node npm
  cooperation collaboration learn consortium enterprises sponsored partially assigned designated successor steward stewardship via defined displayed prose externally exact located vendor vendored
  dependency dependencies additionally core portable definition definitions faq cooperatively published submitted reviewed corrected edited editor editors compiled collected collection
  brief explanation additional reserved liberal permissive differences essential intended describe target targets platform platforms architecture connection pooler web http micro framework frameworks wsgi
  request dispatching routes routing url parameter parameters argument arguments vector vectors string strings parse parses parser space spaces word words slot slots handle handles double quotes quote backslash backslashes character characters charset
  interface interfaces header include import imports imported unsigned signed int char struct pointer pointers buffer buffers byte bytes bit bits value values variable variables type types object objects array arrays map maps set sets loop
  check checks checked print prints printed output input read reads write writes store stores stored load loads loaded run runs running execute executes return returns returned call calls option options flag flags command commands
  debug debugging log logs logging error errors warning warnings compile compiled compiles linked linking link static dynamic runtime build builds built install installed installation configure configuration config settings
  browser browsers client widget widgets button buttons window windows screen page layout style styles stylesheet color colors css markdown
  network socket sockets protocol protocols packet packets stream streams thread threads process processes memory cache disk hardware device devices
  math mathematical matrix compute computes computing calculation numeric integer float random hash hashes hashing sort sorting search searching tree trees graph graphs node nodes edge edges
  provides implements uses allows converts computes handles transforms
  format upstream contact licence upstreamname debian packaging packaged packager packagers maintainer paths
`);
/** Of all words that a sentence may hold which only disclaims: with no other word in it, it can be no term of use. */
const DISCLAIMING_WORDS = new WordSet(`
  this that these the a an of in on or and to for from with without by as at is are be been was were will shall may can not no none nor neither any all each every such other others
  software program programs library package code source work works material materials file files document documentation data product products item items
  provided supplied offered licensed furnished distributed available delivered released contributed
  author authors contributor contributors holder holders owner copyright licensor licensors company corporation university regents foundation suppliers supplier distributor distributors vendor affiliates employees agents directors officers sponsors members they their its it
  warranty warranties warrant warrants warranted representation representations represent claims claim claimed guarantee guarantees guaranteed express expressed implied statutory either kind kinds type whatsoever whether even including included include includes limited limitation limiting otherwise
  merchantability merchantable merchantibility fitness fit suitability suitable particular specific purpose purposes title noninfringement non infringement infringing satisfactory quality accuracy accurate completeness reliability usefulness performance absence errors error bugs defects latent
  liable liability liabilities responsible responsibility obligation damage damages loss losses lost direct indirect incidental special exemplary punitive consequential consequences tort torts contract contractual strict negligence theory action arising arises out connection caused cause
  procurement substitute goods services use inability profits profit revenue business interruption advised advice informed aware possibility possible thereof event circumstances circumstance case hope useful but disclaim disclaims disclaimed disclaiming disclaimer hereby specifically explicitly expressly
  maintenance support updates enhancements modifications correct assume assumes risk risks entire own your you user users using used result resulting results make makes made extent permitted applicable law laws unless required agreed writing under there if so than more
  must means basis mere assumed itself consequence thing whole defend however way ways nature anyone faults fault hardware
  see gnu general public license details lesser affero language governing permissions limitations about suits
  only
`);
/** Of all words that the sentence may hold which forbids to advertise with a name. */
const ENDORSING_WORDS = new WordSet(`
  not no none neither nor may used use without permission must shall should be approval consent obtained obtain prior provided written specific explicit express any the a an this that these those
  of in on to from by with as and or name names endorse endorses endorsement endorsed promote promotes promotion promoted advertising advertise publicity product products derived software program library work
  holder holders author authors contributor contributors copyright its their his her it they is are pertaining distribution imply implied express called appear mention mentioning otherwise
`);
/** What a license and its title are called by, word for word; no other word may stand in a title. */
const TITLE_WORDS = new WordSet(`
  the a an of and or for to with by license licenses licensing licensed terms condition conditions agreement copyright copyrights notice notices permission permissions public general software document legal text full version versions v
  mit x11 expat isc bsd gnu gpl lgpl agpl apache mozilla mpl eclipse epl cddl boost artistic zlib libpng unlicense new revised modified simplified original style clause 2 3 4 1 0 open source third party parties file information header distribution source
  creative commons attribution sharealike international unported lesser affero library begin end start appendix standard short long main project code program package this use
`);
/** Words that refuse or bid where they stand as a name would: capitals make no name of them. */
const NO_NAMES = new WordSet(`
  away off out keep stay leave hands beware none nothing nobody nowhere never alone stop avoid refrain halt ends end void voids lapse lapses excluded banned barred reserved unwelcome welcome
  pay pays paying costs cost price dollar dollars euro euros month monthly yearly annual annually elsewhere rivals competitors hospitals banks schools charities hobbyists students corporations firms business businesses
  production nonfree shareware trialware demoware freeware secret
`);

;// CONCATENATED MODULE: ./build/detect/harmless.js






/** Longest address that is believed. */
const LONGEST_ADDRESS = 200;
/** More names in a row are no name. */
const harmless_MOST_NAMES = 6;
/**
 * Whether words of a text, from `at` to `past`, are known to grant, forbid and condition nothing.
 *
 * It is a list of what is known to be harmless, not of what is known to be harmful: nobody can list all ways to refuse. Known are
 * titles of licenses, names and addresses, disclaimers, set phrases that point at a license, and remarks of innocent words.
 * A word that is none of them, in any language, is a term until somebody has read it.
 */
function isHarmlessText(text, hashes, at, past) {
    if (isCode(text, hashes, at, past))
        return !hasForeign(text, at, past);
    let start = at;
    for (let n = at + 1; n <= past; n++) {
        if (n < past && !startsSentence(text, n))
            continue;
        if (!isHarmlessSentence(text, hashes, start, n))
            return false;
        start = n;
    }
    return !hasForeign(text, at, past);
}
/** Other scripts are not understood, so not cleared. */
function hasForeign({ words }, at, past) {
    return /[\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufefe\uff10-\uffef]/.test(words.text.slice(words.from[at], words.to[past - 1]));
}
function startsSentence({ words }, at) {
    const gap = words.text.slice(words.to[at - 1], Math.min(words.from[at] ?? 0, (words.to[at - 1] ?? 0) + 80));
    if (/[.!?:;]['"”’)\]]*\s|\n[^\w\n]*\n/.test(gap))
        return true;
    // A field of a copyright file or of a list of packages: `Source: https://…`.
    return /\n/.test(gap) && /^[A-Z][\w-]{1,30}(?: [A-Z][\w-]{1,20})?: /.test(words.text.slice(words.from[at], (words.from[at] ?? 0) + 60));
}
function isHarmlessSentence(text, hashes, at, past) {
    return isTitle(hashes, at, past) || isDisclaimer(text, hashes, at, past) || isRemark(text, hashes, at, past);
}
function isTitle(hashes, at, past) {
    for (let n = at; n < past; n++)
        if (!TITLE_WORDS.has(hashes[n] ?? 0))
            return false;
    return past - at <= 12;
}
/** Program text: one mark of a programming language to three words, and no word that terms are made of. */
function isCode({ words }, hashes, at, past) {
    for (let n = at; n < past; n++)
        if (TERM_WORDS.has(hashes[n] ?? 0) || NO_NAMES.has(hashes[n] ?? 0))
            return false;
    const end = words.to[past - 1] ?? 0;
    const marks = words.text.slice(words.from[at], end + 8).match(/[{}()[\]=<>&|#$_;:]/g)?.length ?? 0;
    return marks >= 3 && marks * 3 >= past - at;
}
/** A sentence on warranty and liability that holds no word beyond those of such sentences. */
function isDisclaimer({ words }, hashes, at, past) {
    for (let n = at; n < past; n++)
        if (!DISCLAIMING_WORDS.has(hashes[n] ?? 0))
            return false;
    return /warrant|liab(?:le|ility)|damages|merchantab|fitness for|as[- ]is\b/i.test(words.text.slice(words.from[at], words.to[past - 1]));
}
function isRemark(text, hashes, at, past) {
    const shouted = isShouted(text, at, past);
    const alone = isOneToken(text, at, past);
    let names = 0;
    for (let n = at; n < past;) {
        const neutral = neutralAt(hashes, n, past);
        if (neutral > 0) {
            n += neutral;
            names = 0;
            continue;
        }
        if (isInnocent(text, hashes, n))
            names = 0;
        else if (shouted || ++names > harmless_MOST_NAMES || !harmless_isName(text, hashes, n, alone || isNamedWork(hashes, n)) || isReceiver(hashes, n, at))
            return false;
        n++;
    }
    return true;
}
const ARTICLES = new WordSet('the a an');
const FOR = hashWord('for');
const TO = hashWord('to');
const MADE = new WordSet('license licenses notice notices information details written developed created implemented ported thanks credit credits acknowledgments');
const THANKED = new WordSet('thanks thank credit credits acknowledgments grateful ported');
/** Whom a thing is for is a term ("is for Acme"), but for thanks and license notices. */
function isReceiver(hashes, at, first) {
    let before = at - 1;
    if (before >= first && ARTICLES.has(hashes[before] ?? 0))
        before--;
    if (before < first || (hashes[before] !== FOR && hashes[before] !== TO))
        return false;
    return !(before > first && (hashes[before] === FOR ? MADE : THANKED).has(hashes[before - 1] ?? 0));
}
const THE = hashWord('the');
const WORKS = new WordSet('project package library program software tool plugin framework module team authors developers contributors community repository font fonts application');
/** "The frobnicate project": a name in small letters. */
function isNamedWork(hashes, at) {
    return hashes[at - 1] === THE && WORKS.has(hashes[at + 1] ?? 0);
}
function isInnocent(text, hashes, at) {
    return (isInAddress(text, at) ||
        isNumber(text, at) ||
        isDate(text, at) ||
        INNOCENT_WORDS.has(hashes[at] ?? 0) ||
        (isHandle(text.words.text, text.words.from[at] ?? 0, text.words.to[at] ?? 0) && !isBidding(hashes[at] ?? 0)) ||
        isBeforeMail(text, at));
}
/** Words that refuse or bid, wherever they stand. */
function isBidding(hash) {
    return TERM_WORDS.has(hash) || NO_NAMES.has(hash);
}
/** "jane doe <jane@example.org>" */
function isBeforeMail({ words }, at) {
    const start = words.from[at] ?? 0;
    return /^\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,3} ?[<(][\w.+-]{1,64}@/u.test(words.text.slice(start, start + 120));
}
/** A single word, or one name with hyphens and slashes in it. */
function isOneToken({ words }, at, past) {
    return past - at <= 6 && !/\s/.test(words.text.slice(words.from[at], words.to[past - 1]));
}
/** Capitals in every word make a shout of a sentence, and hide which words are names. */
function isShouted({ words }, at, past) {
    return past - at > 2 && !/[a-z]/.test(words.text.slice(words.from[at], words.to[past - 1]));
}
/** A capitalized word or a handle; alone in its line, any single word. */
function harmless_isName({ words }, hashes, at, alone) {
    const hash = hashes[at] ?? 0;
    if (isBidding(hash))
        return false;
    const word = words.text.slice(words.from[at], Math.min(words.to[at] ?? 0, (words.from[at] ?? 0) + 60));
    return alone || /^\p{Lu}/u.test(word) || word.length === 1 || isHandle(words.text, words.from[at] ?? 0, words.to[at] ?? 0);
}
function isNumber({ words }, at) {
    return /^[\dxvi.]+$/i.test(words.text.slice(words.from[at], Math.min(words.to[at] ?? 0, (words.from[at] ?? 0) + 30)));
}
/** "May" beside a number is a month. */
function isDate({ words }, at) {
    return /^\d{0,2}[ ,]{0,2}May[ ,]+\d/.test(words.text.slice(words.from[at], (words.from[at] ?? 0) + 8));
}
/** A word of a web or mail address says where, not what. */
function isInAddress({ words }, at) {
    const start = words.from[at] ?? 0;
    const before = words.text.slice(Math.max(0, start - LONGEST_ADDRESS), start);
    if (/(?:https?:\/\/|\bwww\.|@|\b[\w-]{1,40}\.(?:org|com|net|io)\/)\S*$/i.test(before))
        return true;
    return /^[\w.+-]{1,64}@[\w-]|^https?:\/\/|^www\./i.test(words.text.slice(start, start + 80));
}

;// CONCATENATED MODULE: ./build/detect/residue.js









/** The differences of one match that no rule of matching allows. `hashes` are the words before they were struck out. */
function residueInside(text, hashes, index, match, inside) {
    const exact = index.templates[match.template]?.unit === 'words';
    const found = [];
    for (const difference of differences(index, match)) {
        const { at, past } = difference;
        if (exact && (isVariation(text, hashes, index, difference) || isTypo(text.words, hashes, difference, index.words)))
            continue;
        const harmless = exact && isHarmlessChange(text, hashes, index, difference, match) ? { harmless: true } : {};
        if (past > at)
            found.push({ ...span(text, at, past), words: past - at, inside, change: 'added', ...harmless });
        const dropped = residue_required(index, difference);
        const gap = text.words.to[past - 1] ?? 0;
        if (dropped > 0)
            found.push({ from: gap, to: gap, words: dropped, inside, change: 'dropped', ...harmless });
    }
    return found;
}
/** Words of the text between `at` and `past` that belong to no license, one piece a paragraph. */
function residueOutside(text, hashes, at, past, inside) {
    const found = [];
    let start = at;
    for (let n = at; n < past; n++) {
        const taken = text.taken[n] === 1;
        if (n > start && (taken || startsParagraph(text, n))) {
            found.push(piece(text, hashes, start, n, inside));
            start = n;
        }
        if (taken)
            start = n + 1;
    }
    if (past > start)
        found.push(piece(text, hashes, start, past, inside));
    return found;
}
function piece(text, hashes, at, past, inside) {
    return {
        ...span(text, at, past),
        words: past - at,
        ...(inside === undefined ? {} : { inside }),
        change: 'added',
        ...(isHarmlessText(text, hashes, at, past) ? { harmless: true } : {}),
    };
}
function startsParagraph(text, at) {
    if ((text.words.from[at] ?? 0) - (text.words.to[at - 1] ?? 0) < 2)
        return false;
    const gap = text.words.text.slice(text.words.to[at - 1], Math.min(text.words.from[at] ?? 0, (text.words.to[at - 1] ?? 0) + 200));
    return /\n[^\w\n]*\n/.test(gap);
}
function differences(index, { template, edits }) {
    const first = index.starts[template] ?? 0;
    const found = [];
    for (let n = 0; n < edits.length; n += 4)
        found.push({ at: edits[n] ?? 0, past: edits[n + 1] ?? 0, place: first + (edits[n + 2] ?? 0), beyond: first + (edits[n + 3] ?? 0) });
    return found;
}
/** A name in the place of a name, or an optional part that is not there. */
function isVariation(text, hashes, index, { at, past, place, beyond }) {
    if (at === past)
        return residue_required(index, { at, past, place, beyond }) === 0;
    if (beyond === place || past - at > LONGEST_NAME)
        return false;
    let isOptional = false;
    for (let n = place; n < beyond; n++) {
        const leeway = index.leeway[n] ?? 0;
        if ((leeway & (license_index/* LEEWAY */.q_.holder | license_index/* LEEWAY */.q_.optional)) === 0)
            return false;
        if ((leeway & license_index/* LEEWAY */.q_.holder) === 0)
            isOptional = true;
    }
    return isOptional ? isHarmlessText(text, hashes, at, past) : residue_isHolder(text, hashes, at, past);
}
/** More words in small letters are no name. */
const MOST_SMALL = 2;
/** Who holds the rights: names, and the words that join them. */
function residue_isHolder(text, hashes, at, past) {
    let small = 0;
    for (let n = at; n < past; n++) {
        const hash = hashes[n] ?? 0;
        if (HOLDER_WORDS.has(hash) || isInAddress(text, n) || harmless_isName(text, hashes, n, false))
            continue;
        if (TERM_WORDS.has(hash) || NO_NAMES.has(hash) || ++small > MOST_SMALL)
            return false;
    }
    return true;
}
/** Only words came or went that change nothing of what is granted. */
function isHarmlessChange(text, hashes, index, difference, { template }) {
    const { at, past, place, beyond } = difference;
    if (isAboutNotices(hashes, index, difference))
        return true;
    if (!mayBeDropped(index, place, beyond, template))
        return false;
    if (past === at)
        return true;
    if (repeats(hashes, index, difference) ||
        insertedAt(hashes, at, past) ||
        (isBesideOptional(index, place, beyond, template) && isHarmlessText(text, hashes, at, past)))
        return true;
    const sentence = beyond > place
        ? (index.leeway[place] ?? 0) & (index.leeway[beyond - 1] ?? 0)
        : (index.leeway[place - 1] ?? 0) & (index.leeway[beyond] ?? 0);
    if (isHeading(text, hashes, at, past) || isOfName(text, hashes, at, past))
        return true;
    if (past - at <= LONGEST_REWORDING && isReworded(text, hashes, at, past, sentence))
        return true;
    const named = isBesideName(index, place, beyond) || /copyright|©|\(c\)/i.test(gapBefore(text, at));
    for (let n = at; n < past; n++) {
        const hash = hashes[n] ?? 0;
        const surface = text.words.text.slice(text.words.from[n], text.words.to[n]);
        if (FILLER_WORDS.has(hash) || CONNECTORS.has(hash) || LIST_MARK.test(surface) || isInAddress(text, n))
            continue;
        if (!named || !(HOLDER_WORDS.has(hash) || harmless_isName(text, hashes, n, false)))
            return false;
    }
    return true;
}
/** The added words are the license's own, said twice. */
function repeats(hashes, index, { at, past, place, beyond }) {
    const length = past - at;
    const same = (start) => {
        for (let n = 0; n < length; n++)
            if (hashes[at + n] !== index.words[start + n])
                return false;
        return true;
    };
    return same(beyond) || (place >= length && same(place - length));
}
/** Whole lines of capitalized words without a term: a heading of the copy. */
function isHeading(folded, hashes, at, past) {
    const { words } = folded;
    const { text } = words;
    const end = words.to[past - 1] ?? 0;
    const alone = (at === 0 || /\n\W*$/.test(text.slice(words.to[at - 1] ?? 0, words.from[at]))) &&
        (past >= words.count || /^\W*\n/.test(text.slice(end, Math.min(words.from[past] ?? text.length, end + 80))));
    return alone && past - at <= LONGEST_NAME && isHarmlessText(folded, hashes, at, past);
}
const OF = hashWord('of');
/** "… of Frobnicate Tools": what the license is about, in a name of few words. */
function isOfName(text, hashes, at, past) {
    if (hashes[at] !== OF || past - at > 5 || past - at < 2)
        return false;
    for (let n = at + 1; n < past; n++)
        if (!harmless_isName(text, hashes, n, false))
            return false;
    return true;
}
const NOTICES = new WordSet('notice notices disclaimer attributions');
/** Only which notices a copy keeps is said in other words. */
function isAboutNotices(hashes, index, { at, past, place, beyond }) {
    for (let n = place; n < beyond; n++)
        if (((index.leeway[n] ?? 0) & license_index/* LEEWAY */.q_.reproduction) === 0)
            return false;
    let notices = beyond > place;
    for (let n = at; n < past; n++) {
        if (!REPRODUCTION_WORDS.has(hashes[n] ?? 0))
            return false;
        notices ||= NOTICES.has(hashes[n] ?? 0);
    }
    return notices;
}
/** More words than these are a sentence of their own. */
const LONGEST_REWORDING = 24;
/** Dropping more words than these without a term among them still changes a sentence. */
const FEW = 2;
/** Words of the license without which it grants the same. */
function mayBeDropped(index, place, beyond, template) {
    const atEdge = place === index.starts[template] || beyond === index.starts[template + 1];
    const light = license_index/* LEEWAY */.q_.holder | license_index/* LEEWAY */.q_.optional | license_index/* LEEWAY */.q_.filler | license_index/* LEEWAY */.q_.disclaimer | license_index/* LEEWAY */.q_.endorsement;
    let heavy = 0;
    for (let n = place; n < beyond; n++) {
        const leeway = index.leeway[n] ?? 0;
        if ((leeway & light) !== 0)
            continue;
        if ((leeway & license_index/* LEEWAY */.q_.term) !== 0)
            return false;
        heavy++;
    }
    // Where a license begins and ends stand remarks on its origin.
    return heavy <= FEW || atEdge;
}
/** Longest name that a reworded sentence may hold besides. */
const residue_MOST_NAMES = 3;
/** A disclaimer or a ban on advertising with names, in other words: those of such sentences alone. */
function isReworded(text, hashes, at, past, sentence) {
    const own = (sentence & license_index/* LEEWAY */.q_.disclaimer) !== 0 ? DISCLAIMING_WORDS : (sentence & license_index/* LEEWAY */.q_.endorsement) !== 0 ? ENDORSING_WORDS : undefined;
    if (!own)
        return false;
    if (past - at <= residue_MOST_NAMES && residue_isHolder(text, hashes, at, past))
        return true;
    for (let n = at; n < past; n++)
        if (!own.has(hashes[n] ?? 0) && !HOLDER_WORDS.has(hashes[n] ?? 0))
            return false;
    return true;
}
/** What stands before a word since the last one, copyright lines included. */
function gapBefore(text, at) {
    const end = text.words.from[at] ?? 0;
    return text.words.text.slice(Math.max(text.words.to[at - 1] ?? 0, end - 300), end);
}
/** What numbers a section: it is no word of the license. */
const LIST_MARK = /^(\d{1,2}|[a-z]|[ivx]{1,4})$/i;
/** The difference touches a title or an appendix. */
function isBesideOptional(index, place, beyond, template) {
    const first = index.starts[template] ?? 0;
    const end = index.starts[template + 1] ?? 0;
    const optional = (n) => n >= first && n < end && ((index.leeway[n] ?? 0) & license_index/* LEEWAY */.q_.optional) !== 0;
    return optional(place - 1) || optional(beyond) || (beyond > place && optional(place));
}
/** The difference touches the name of a holder. */
function isBesideName(index, place, beyond) {
    for (let n = place - 2; n <= beyond + 1; n++)
        if (((index.leeway[n] ?? 0) & license_index/* LEEWAY */.q_.holder) !== 0 && !CONNECTORS.has(index.words[n] ?? 0))
            return true;
    return false;
}
/** How many words of the license had to be there. */
function residue_required(index, { place, beyond }) {
    let count = 0;
    for (let n = place; n < beyond; n++)
        if (((index.leeway[n] ?? 0) & license_index/* LEEWAY */.q_.optional) === 0)
            count++;
    return count;
}
function span(text, at, past) {
    return { from: text.words.from[at] ?? 0, to: text.words.to[past - 1] ?? 0 };
}

;// CONCATENATED MODULE: ./build/detect/characters.js
/** What a UTF-16 unit does to a word, where it is no letter of it: it ends the word, … */
const SEPARATES = 0;
/** … stands inside without being part of it (apostrophes, soft hyphens, zero-width marks), … */
const SILENT = 1;
/** … or is a word of its own, in scripts that put no space between words. */
const ALONE = 2;
/**
 * For every UTF-16 unit one of the three above, or the letter that it counts as: in lower case, without its accent.
 *
 * One number says all, so that the scan of a text looks up each unit once.
 */
const FOLDED = characters_table();
function characters_table() {
    const found = new Uint16Array(0x10000);
    const letters = (from, to, letter) => {
        for (let unit = from; unit <= to; unit++)
            found[unit] = letter(unit);
    };
    const itself = (unit) => unit;
    letters(0x30, 0x39, itself);
    letters(0x61, 0x7a, itself);
    letters(0x41, 0x5a, unit => unit + 32);
    letters(0xc0, 0x24f, withoutAccent);
    letters(0x250, 0x1fff, itself);
    letters(0x2c00, 0x2e7f, itself);
    found.fill(ALONE, 0x3040, 0xd800);
    letters(0xd800, 0xdfff, itself);
    found.fill(ALONE, 0xe000, 0xfb00);
    letters(0xfb00, 0xfeff, itself);
    // Multiplication and division sign; soft hyphen, apostrophes, zero-width marks.
    for (const unit of [0xd7, 0xf7])
        found[unit] = SEPARATES;
    for (const unit of [0x27, 0xad, 0x2019, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff])
        found[unit] = SILENT;
    return found;
}
function withoutAccent(unit) {
    return String.fromCharCode(unit).normalize('NFD').charAt(0).toLowerCase().charCodeAt(0);
}

;// CONCATENATED MODULE: ./build/detect/copyright-lines.js





const COPYRIGHT = hashWord('copyright');
const ALL = hashWord('all');
const RIGHTS = hashWord('rights');
const BY = hashWord('by');
const AND = hashWord('and');
/** Longest run of words that one copyright line may swallow: a longer one is no list of holders. */
const copyright_lines_LONGEST = 40;
/**
 * Takes copyright lines and "all rights reserved" out of the words.
 *
 * A line ends with its line of text and at the first word that a license is made of, so that no term hides behind a holder.
 */
function dropCopyrightLines(words) {
    if (words.marks.length === 0)
        return;
    const drops = [];
    let done = 0;
    for (const mark of words.marks) {
        const at = mark < 0 ? -1 - mark : mark;
        if (at < done || at >= words.count)
            continue;
        const span = mark < 0 ? yearAt(words, at) && [at, statementEnd(words, at)] : spanAt(words, at);
        if (!span)
            continue;
        const [from = at, to = at] = span;
        drops.push(Math.max(from, done), to);
        done = to;
    }
    remove(words, drops);
}
function spanAt(words, at) {
    if (words.hash[at] !== COPYRIGHT)
        return at >= 2 && words.hash[at - 1] === RIGHTS && words.hash[at - 2] === ALL && [at - 2, at + 1];
    return opensStatement(words, at) && [at, statementEnd(words, at)];
}
function opensStatement(words, at) {
    const { text, hash, from, to } = words;
    const next = at + 1;
    if (text.charCodeAt(from[at] ?? 0) === 0xa9 || next >= words.count)
        return true;
    if (hash[next] === COPYRIGHT)
        return text.charCodeAt(from[next] ?? 0) === 0xa9;
    if (yearAt(words, next) || hash[next] === BY)
        return true;
    const between = text.slice(to[at], Math.min(from[next] ?? 0, (to[at] ?? 0) + 12));
    if (/\(c\)|[<[{]/i.test(between))
        return true;
    if (/[\n\r.,;:"]/.test(between) || NOT_A_HOLDER.has(hash[next] ?? 0))
        return false;
    const initial = text.charCodeAt(from[at] ?? 0);
    return initial === 67 && startsLine(words, at) && /^[A-Z]/.test(text.charAt(from[next] ?? 0));
}
function yearAt(words, at) {
    if (at >= words.count)
        return false;
    return /^(19|20)\d\d$|^(yyyy|yyy|year|years|xxxx)$/i.test(words.text.slice(words.from[at], Math.min(words.to[at] ?? 0, (words.from[at] ?? 0) + 8)));
}
function startsLine(words, at) {
    return at === 0 || /[\n\r]/.test(separator(words, at)) || separator(words, at).length > 40;
}
/** What stands between a word and the one before it. */
function separator(words, at) {
    const end = words.from[at] ?? 0;
    return words.text.slice(Math.max(words.to[at - 1] ?? 0, end - 60), end);
}
function statementEnd(words, at) {
    const last = Math.min(words.count, at + copyright_lines_LONGEST);
    let end = at + 1;
    let capitals = false;
    for (; end < last; end++) {
        const word = words.hash[end] ?? 0;
        const gap = separator(words, end);
        if ((/[\n\r]/.test(gap) && !goesOn(words, end)) || endsSentence(words, end, gap))
            break;
        if (TERM_WORDS.has(word) || LICENSE_OPENERS.has(word) || NO_NAMES.has(word))
            break;
        const first = words.text.charAt(words.from[end] ?? 0);
        const isSmall = /\p{Ll}/u.test(first) && !JOINERS.has(word) && !isHandle(words.text, words.from[end] ?? 0, words.to[end] ?? 0);
        // Behind a name in capitals, a word in small letters is none.
        if (isSmall && capitals)
            break;
        if (/\p{Lu}/u.test(first) && end > at + 1 && word !== COPYRIGHT)
            capitals = true;
    }
    return end;
}
const JOINERS = new WordSet(`
  and by of the for in at c others other contributors contributor authors author holder holders owner owners team project projects developers maintainers his her its their all
  copyright from to through present now inc ltd llc gmbh corp co company companies foundation university institute von van de der den del di da la le du dos e y et und http https www mail email portions
  software part parts see file files list individual respective code any some work other based contributed written
`);
/** A full stop behind a word that is no initial and no "Inc." */
function endsSentence(words, at, gap) {
    if (!/^[^\n]*?[.!?;:]['"”’)\]]*\s/.test(gap))
        return false;
    const before = words.text.slice(words.from[at - 1], Math.min(words.to[at - 1] ?? 0, (words.from[at - 1] ?? 0) + 12));
    return before.length > 2 && !/^(?:inc|ltd|corp|co|jr|sr|bros|llc|dr|prof|st|bv|pty|univ|copyright|\d+)$/i.test(before);
}
/** A list of holders or years that runs over the end of its line. */
function goesOn(words, at) {
    const gap = separator(words, at);
    if (/\n[^\n]*\n/.test(gap))
        return false;
    return /^\)?\s*,\s*[\n\r]/.test(gap) || words.hash[at - 1] === AND || words.hash[at - 1] === BY || yearAt(words, at);
}
function remove(words, drops) {
    if (drops.length === 0)
        return;
    let kept = drops[0] ?? 0;
    for (let n = 0; n < drops.length; n += 2) {
        const from = drops[n + 1] ?? 0;
        const to = drops[n + 2] ?? words.count;
        if (to <= from)
            continue;
        words.hash.copyWithin(kept, from, to);
        words.from.copyWithin(kept, from, to);
        words.to.copyWithin(kept, from, to);
        kept += to - from;
    }
    words.count = kept;
}

;// CONCATENATED MODULE: ./build/detect/markup.js
/** Elements whose tags are left out; `<owner>` and `<year>` are placeholders and stay words. */
const TAGS = new Set('a abbr article b blockquote body br center code dd div dl dt em font footer h1 h2 h3 h4 h5 h6 head header hr html i img li link main meta ol p pre samp section small span strong style sub sup table tbody td th thead title tr tt u ul var'.split(' '));
const ENTITIES = new Set('quot amp lt gt nbsp apos lsquo rsquo ldquo rdquo ndash mdash hellip bull middot sect'.split(' '));
/** Longer tags are text: a license has none, and looking further would cost time on hostile input. */
const LONGEST_TAG = 400;
/** What an HTML or XML file begins with. */
const DECLARATION = /^<\?xml(?:\s+\w+="[\w.-]{1,20}")*\s*\?>|^<!DOCTYPE\s+html(?:\s+PUBLIC\s+"[-+]\/\/[\w /.-]{1,60}")?(?:\s+"https?:[^"\s]{1,120}")?\s*>/i;
/**
 * Where an HTML tag or entity that begins here ends; the same place where there is none.
 *
 * A tag that holds more than names and addresses stays text, so that nobody hides a sentence in one.
 */
function skipMarkup(text, at) {
    const head = DECLARATION.exec(text.charCodeAt(at + 1) === 33 || text.charCodeAt(at + 1) === 63 ? text.slice(at, at + 300) : '');
    if (head)
        return at + head[0].length;
    return text.charCodeAt(at) === 38 ? skipEntity(text, at) : skipTag(text, at);
}
function skipEntity(text, at) {
    const window = text.slice(at + 1, at + 10);
    const end = window.indexOf(';');
    const name = window.slice(0, Math.max(end, 0));
    return ENTITIES.has(name) || /^#x?[0-9a-f]{1,6}$/i.test(name) ? at + end + 2 : at;
}
function skipTag(text, at) {
    const head = /^<[/!]?(--|[a-z][a-z0-9]*)/i.exec(text.slice(at, at + 16));
    const name = head?.[1]?.toLowerCase();
    if (name === undefined || !TAGS.has(name))
        return at;
    const window = text.slice(at, at + LONGEST_TAG);
    const end = window.indexOf('>');
    if (end < 0)
        return at;
    const inside = window.slice(head?.[0].length ?? 0, end);
    const plain = inside.replace(/=\s*("[^"]*"|'[^']*')/g, quoted => (quoted.split(/\s+/).length > 4 ? ' x x ' : '='));
    return /[\w-]+\s+[\w-]/.test(plain) ? at : at + end + 1;
}

;// CONCATENATED MODULE: ./build/detect/units.js
/** Room for the units of a text, used again for the next one; the last is always 0. */
let room = roomFor(1 << 16);
/** Room for longer texts than this is given back. */
const units_LARGEST_ROOM = 1 << 22;
/**
 * The UTF-16 units of a text, with a 0 behind the last; valid until the next text.
 *
 * Copied once as a block: asking a string for one unit after the other costs three times as much as reading them from here.
 */
function unitsOf(text) {
    const own = text.length < room.units.length ? room : roomFor(text.length + 1);
    if (own.units.length <= units_LARGEST_ROOM)
        room = own;
    own.bytes.write(text, 'utf16le');
    own.units[text.length] = 0;
    return own.units;
}
function roomFor(size) {
    const units = new Uint16Array(size);
    return { units, bytes: Buffer.from(units.buffer) };
}

;// CONCATENATED MODULE: ./build/detect/split-words.js






/** The word that a copyright line opens with. */
const split_words_COPYRIGHT = hashWord('copyright');
const RESERVED = hashWord('reserved');
const SPACE = 32;
/** Marks of comments that are words, at the start of a line. */
const DNL = hashWord('dnl');
const REM = hashWord('rem');
/** Room for the words of a text, used again for the next one: allocating it anew costs as much as splitting. */
let split_words_room = { hash: new Int32Array(0), from: new Int32Array(0), to: new Int32Array(0) };
/** Room for more words than these is given back. */
const split_words_LARGEST_ROOM = 1 << 20;
function space(size) {
    if (size <= split_words_room.hash.length)
        return split_words_room;
    const grown = Math.max(size, 1 << 14);
    const made = { hash: new Int32Array(grown), from: new Int32Array(grown), to: new Int32Array(grown) };
    if (grown <= split_words_LARGEST_ROOM)
        split_words_room = made;
    return made;
}
/**
 * Splits a text into folded words; copyright lines, bullets, markup and the marks of comments are left out.
 *
 * The words are valid until the next text is split.
 */
function splitWords(text) {
    const words = allWords(text);
    dropCopyrightLines(words);
    return words;
}
/**
 * One pass over the text.
 *
 * Long by design: everything that decides about a word is in registers here.
 */
function allWords(text) {
    const { hash, from, to } = space((text.length >> 1) + 2);
    const units = unitsOf(text);
    const folded = FOLDED;
    const marks = [];
    let count = 0;
    let at = 0;
    const end = text.length;
    // What stands before the word: the last mark that is no space, and whether it opens its line.
    let mark = 0;
    let opensLine = true;
    let afterBullet = -1;
    while (at < end) {
        const unit = units[at] ?? 0;
        if (unit === SPACE) {
            at++;
            continue;
        }
        let letter = folded[unit] ?? 0;
        if (letter <= SILENT) {
            if (unit === 10 || unit === 13) {
                opensLine = true;
                mark = 10;
            }
            else if (unit === 60 || unit === 38) {
                const past = skipMarkup(text, at);
                if (past > at) {
                    at = past;
                    continue;
                }
                mark = unit;
            }
            else if (unit === 0xa9) {
                hash[count] = split_words_COPYRIGHT;
                from[count] = at;
                to[count] = at + 1;
                marks.push(count++);
                opensLine = false;
                mark = unit;
            }
            else if (unit !== 9 && unit !== 0xa0)
                mark = unit;
            at++;
            continue;
        }
        const start = at;
        let sum = 0;
        if (letter === ALONE) {
            sum = unit;
            at++;
        }
        else {
            // The 0 behind the last unit ends the last word.
            do {
                if (letter !== SILENT)
                    sum = (Math.imul(sum, BASE) + letter) | 0;
                letter = folded[units[++at] ?? 0] ?? 0;
            } while (letter === SILENT || letter > ALONE);
            const next = units[at];
            if ((next === 41 || next === 46) && at - start <= 4 && isBullet(text, start, at, mark, opensLine || afterBullet === start)) {
                afterBullet = at + 1;
                if (at - start === 1 && (unit | 32) === 99 && mark === 40)
                    marks.push(-1 - count);
                mark = next;
                at++;
                continue;
            }
            sum = spelling_spelling(sum);
            if (opensLine && (sum === DNL || sum === REM))
                continue;
        }
        hash[count] = sum;
        from[count] = start;
        to[count] = at;
        if (sum === split_words_COPYRIGHT || sum === RESERVED)
            marks.push(count);
        count++;
        opensLine = false;
        mark = 0;
    }
    return { text, count, hash, from, to, marks };
}
/**
 * A list mark: `1.`, `(a)`, `iv)`.
 *
 * A dot counts only where nothing but marks stands before, so that "version 2." keeps its number.
 */
function isBullet(text, start, end, mark, opensLine) {
    const next = text.charCodeAt(end);
    if (next !== 41 && next !== 46)
        return false;
    if (!isListMark(text, start, end))
        return false;
    if (next === 41)
        return mark === 40 || opensLine || isStop(mark);
    // "1.1." ends in a version, not in a list mark.
    if (!opensLine && mark === text.charCodeAt(start - 1))
        return false;
    const after = text.charCodeAt(end + 1);
    const spaced = Number.isNaN(after) || after <= 32;
    return (opensLine && (spaced || (after >= 48 && after <= 57))) || (spaced && isStop(mark));
}
function isStop(mark) {
    return mark === 46 || mark === 58 || mark === 59 || mark === 44 || mark === 10;
}
function isListMark(text, start, end) {
    const first = text.charCodeAt(start) | 32;
    if (end - start === 1)
        return (first >= 97 && first <= 122) || (first >= 48 && first <= 57);
    let digits = true;
    let roman = true;
    for (let at = start; at < end; at++) {
        const unit = text.charCodeAt(at);
        const low = unit | 32;
        digits &&= unit >= 48 && unit <= 57;
        roman &&= low === 105 || low === 118 || low === 120;
    }
    return (digits && end - start <= 2) || roman;
}

;// CONCATENATED MODULE: ./build/detect/identify.js










/** Says which licenses a text holds, where, and which of its words belong to none of them. */
function identify(text, index) {
    const words = splitWords(text);
    const hashes = words.hash.slice(0, words.count);
    const folded = foldedText(words);
    const found = findAlignments(folded, index);
    const reading = { text, folded, hashes, index, found, lines: new Lines(text) };
    const tags = text.includes('SPDX-License-Identifier') ? findTags(text).filter(tag => strikeOffsets(folded, tag)) : [];
    const grants = findGrants(folded, hashes, at => !inside(reading, at, 'text') && !inside(reading, at, 'fragment'), at => inside(reading, at, 'notice'));
    const named = distinctGrants(grants.filter(grant => grant.granted), found, index);
    const matches = [
        ...found.flatMap(match => alignedMatches(match, grants, reading)),
        ...named.flatMap(grant => grantMatches(grant, reading)),
        ...tags.flatMap(tag => tagMatches(tag, reading.lines)),
    ];
    const licenses = withException(distinct(matches.sort((a, b) => a.start - b.start || a.end - b.end)), reading);
    if (licenses.length === 0)
        return { licenses, mentions: mentionsOf(grants, licenses, reading), residue: [], words: words.count };
    const headings = headingsOf(grants, licenses, reading);
    const residue = leftovers(reading, licenses[0]?.id).map(left => located(withHeading(left, headings), reading.lines));
    return {
        licenses: licenses.map(match => marked(match, residue)),
        mentions: mentionsOf(grants, licenses, reading),
        residue,
        ...(isChoice(licenses, grants, tags, reading) ? { relation: 'or' } : {}),
        words: words.count,
    };
}
/** Whether a word lies in a match of this form. */
function inside({ found, index }, at, form) {
    let low = 0;
    let high = found.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((found[middle]?.to ?? 0) <= at)
            low = middle + 1;
        else
            high = middle;
    }
    const match = found[low];
    return match !== undefined && match.from <= at && index.templates[match.template]?.form === form;
}
/** One entry a license and place; a text of which a file holds many copies is listed a bounded number of times. */
const MOST_MATCHES = 1000;
function distinct(matches) {
    const seen = new Set();
    return matches
        .filter(({ id, start, end }) => {
        const key = `${id} ${start} ${end}`;
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    })
        .slice(0, MOST_MATCHES);
}
/** Names that add a license: a bare family name adds none where a member of the family stands in full. */
function distinctGrants(grants, found, index) {
    const texts = found.map(match => index.templates[match.template]?.id ?? '');
    const families = new Set([...texts, ...grants.filter(grant => !grant.bare).flatMap(grant => grant.ids)].map(familyOf));
    const bases = new Set(texts.map(baseOf));
    return grants.filter(grant => !(grant.bare && grant.ids.every(id => families.has(familyOf(id)))) && !grant.ids.every(id => bases.has(id) && !grant.orLater));
}
function alignedMatches(match, grants, reading) {
    const { folded, index, lines } = reading;
    const template = index.templates[match.template];
    if (!template || template.form === 'fragment' || template.form === 'exception')
        return [];
    const { words } = folded;
    const place = {
        score: Math.round((1000 * match.matched) / (match.matched + match.missing + match.extra)) / 1000,
        start: lines.of(words.from[match.from] ?? 0),
        end: lines.of(words.to[match.to - 1] ?? 0),
    };
    if (template.form === 'text')
        return [{ id: template.id, ...place, form: 'text' }];
    const own = grants.filter(grant => grant.from >= match.from && grant.from < match.to && !grant.bare);
    if (own.length === 0)
        return isOfFoundText(template.id, reading) ? [] : [{ id: template.id, ...place, form: 'notice' }];
    return own.flatMap(grant => grant.ids.map(id => ({ ...granted(id, grant.orLater), ...place, form: 'notice' })));
}
/** The exception that a text adds to its license: by the exception's words, else by its name outside of license texts. */
function withException(licenses, { text, folded, found, index }) {
    const added = found.find(match => index.templates[match.template]?.form === 'exception');
    const exception = added
        ? index.templates[added.template]?.id
        : outside(text, folded, found, index)
            .map(namedException)
            .find(name => name !== undefined);
    if (exception === undefined)
        return licenses;
    return licenses.map(match => (match.exception === undefined && takesException(match.id, exception) ? { ...match, exception } : match));
}
/** The stretches of text between whole license texts. */
function outside(text, { words }, found, index) {
    const pieces = [];
    let at = 0;
    for (const match of found) {
        if (index.templates[match.template]?.form !== 'text')
            continue;
        pieces.push(text.slice(at, words.from[match.from]));
        at = words.to[match.to - 1] ?? at;
    }
    return [...pieces, text.slice(at)];
}
/** A notice that names no version belongs to the text of its family beside it. */
function isOfFoundText(id, { found, index }) {
    return found.some(match => index.templates[match.template]?.form === 'text' && familyOf(index.templates[match.template]?.id ?? '') === familyOf(id));
}
function granted(id, orLater) {
    return { id: gnuId(id, orLater), ...(orLater ? { orLater } : {}) };
}
function grantMatches({ ids, orLater, from, to }, { folded, lines }) {
    const { words } = folded;
    const place = { score: 1, start: lines.of(words.from[from] ?? 0), end: lines.of(words.to[to - 1] ?? 0) };
    return ids.map(id => ({ ...granted(id, orLater), ...place, form: 'notice' }));
}
function tagMatches({ ids, exception, from, to }, lines) {
    const place = { score: 1, start: lines.of(from), end: lines.of(to) };
    return ids.map(id => ({
        id: id.replace(/\+$/, ''),
        ...place,
        form: 'tag',
        ...(/\+$|-or-later$/.test(id) ? { orLater: true } : {}),
        ...(exception === undefined ? {} : { exception }),
    }));
}
/** Takes a tag out of the words; one that a license text quotes is already gone and is none. */
function strikeOffsets(folded, { from, to }) {
    const { words, count } = folded;
    let low = 0;
    let high = count;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((words.from[middle] ?? 0) < from)
            low = middle + 1;
        else
            high = middle;
    }
    if (folded.taken[low] === 1)
        return false;
    let past = low;
    while (past < count && (words.from[past] ?? 0) < to)
        past++;
    strike(folded, low, past);
    return true;
}
function leftovers({ folded, hashes, index, found }, first) {
    const left = [];
    let at = 0;
    let before;
    for (const match of found) {
        const id = index.templates[match.template]?.id ?? '';
        left.push(...residueOutside(folded, hashes, at, match.from, before ?? id), ...residueInside(folded, hashes, index, match, id));
        at = Math.max(at, match.to);
        before = id;
    }
    return [...left, ...residueOutside(folded, hashes, at, folded.count, before ?? first)];
}
/** Where, behind the first license, a text names licenses that it holds no text of. */
function headingsOf(grants, licenses, { folded, found }) {
    const known = new Set(licenses.map(match => familyOf(baseOf(match.id))));
    const first = found[0]?.to ?? Infinity;
    return grants
        .filter(grant => !grant.granted && grant.from >= first && !grant.ids.some(id => known.has(familyOf(id))))
        .map(grant => folded.words.from[grant.from] ?? 0);
}
/** Longest line that is the heading of a license to come. */
const LONGEST_HEADING = 8;
/** A line that is hardly more than the name of another license heads it: its terms stand elsewhere, and nobody has read them. */
function withHeading(left, headings) {
    if (left.harmless !== true || left.words > LONGEST_HEADING || !headings.some(at => at >= left.from && at < left.to))
        return left;
    const { harmless: _, ...open } = left;
    return open;
}
function marked(match, residue) {
    const altered = residue.some(left => left.line >= match.start && left.endLine <= match.end && left.inside === match.id && left.harmless !== true);
    return altered ? { ...match, altered } : match;
}
/** Longest list of mentions: beyond it, a text is a list of licenses and says nothing more. */
const MOST_MENTIONS = 100;
function mentionsOf(grants, licenses, { folded, lines }) {
    const known = new Set(licenses.map(match => baseOf(match.id)));
    const found = [];
    for (const { ids, granted: isGranted, kind, from } of grants) {
        const id = ids[0];
        if (isGranted || id === undefined || known.has(id) || found.length >= MOST_MENTIONS)
            continue;
        known.add(id);
        found.push({ id: gnuId(id, false), kind, line: lines.of(folded.words.from[from] ?? 0) });
    }
    return found;
}
function isChoice(licenses, grants, tags, { text, folded, found, index }) {
    if (new Set(licenses.map(match => baseOf(match.id))).size < 2)
        return false;
    if (grants.some(grant => grant.choice) || tags.some(tag => tag.relation === 'or'))
        return true;
    return outside(text, folded, found, index).some(offersChoice);
}
function located(left, lines) {
    return { ...left, line: lines.of(left.from), endLine: lines.of(Math.max(left.from, left.to - 1)) };
}

;// CONCATENATED MODULE: ./build/osd/shared/blocks.js
const DECORATION = /[ \t\v\f\u00a0*#/;%>|!=~_"-]*/y;
const PART = /(?:attachment|exhibit|schedule|appendix|annex|addendum)[ \t]+([a-z]|[ivx]{1,5}|\d{1,3})\b/iy;
const SECTION = /(?:section|article|clause|paragraph|§+)[ \t]*((?:\d{1,3}|[ivx]{1,5})(?:\.\d{1,3}){0,4})\b[.:)]?/iy;
const DECIMAL = /\(?(\d{1,3}(?:\.\d{1,3}){0,4})(?:[.):\]]|(?=[ \t]))[ \t]*/y;
const LETTER = /(?:\(([a-z]{1,5})\)|([a-z]|[ivx]{2,5})[.)])[ \t]+/iy;
/** Splits a text at blank lines, list markers and headings. Comment marks, HTML tags and Markdown count as decoration. */
function blocksOf(text) {
    const lines = linesOf(text);
    const commented = commentMarks(lines);
    const blocks = [];
    let open;
    let previous;
    const close = () => {
        if (open && (open.to > open.from || open.marker))
            blocks.push({ ...open, ends: endMark(text.slice(Math.max(open.from, open.to - 12), open.to)) });
        open = undefined;
    };
    for (const line of lines) {
        const blank = line.start >= line.to || /^\s*\.?\s*$/.test(text.slice(line.start, Math.min(line.to, line.start + 3)));
        if (blank)
            close();
        else {
            const found = markerOf(text, line, commented, previous ? text.slice(previous.from, previous.to) : '');
            if (found) {
                close();
                open = { from: found.to, to: line.to, marker: found.marker };
            }
            else if (open && !(blocks_isHeading(text, line) || (open.marker?.kind === 'part' && open.to < line.from)))
                open.to = line.to;
            else {
                close();
                open = { from: line.start, to: line.to };
            }
        }
        previous = blank ? undefined : line;
    }
    close();
    return blocks;
}
function linesOf(text) {
    const lines = [];
    for (let from = 0; from <= text.length;) {
        const feed = text.indexOf('\n', from);
        const to = feed < 0 ? text.length : feed;
        DECORATION.lastIndex = from;
        const decoration = (DECORATION.exec(text)?.[0] ?? '').slice(0, Math.max(0, to - from));
        lines.push({ from, to: text.charAt(to - 1) === '\r' ? to - 1 : to, start: from + decoration.length, decoration: decoration.trim() });
        from = to + 1;
    }
    return lines;
}
/** Marks that stand before most lines of the text: comments, not bullets. */
function commentMarks(lines) {
    const filled = lines.filter(line => line.start < line.to);
    const count = new Map();
    for (const { decoration } of filled)
        if (decoration !== '')
            count.set(decoration, (count.get(decoration) ?? 0) + 1);
    return new Set([...count].filter(([mark, n]) => n > filled.length * 0.4 && n > 2 && !mark.startsWith('-')).map(([mark]) => mark));
}
function markerOf(text, line, commented, previous) {
    const bold = line.decoration.replace(/["_~=|>!]/g, '');
    const numbered = numberOf(text, line.start, line.to);
    if (numbered)
        return numbered;
    const own = commented.has(line.decoration) ? '' : bold;
    if (own.startsWith('#'))
        return { marker: { kind: 'heading', label: '' }, to: line.start };
    if (own === '-' || own === '*' || own === '--')
        return own === '*' && !/(^|[.:;,]|\b(?:and|or))\s*$/.test(previous.slice(-6))
            ? undefined
            : { marker: { kind: 'bullet', label: '' }, to: line.start };
    if (/^[•·◦●▪‣o–—+][ \t]/.test(text.slice(line.start, line.start + 2)))
        return { marker: { kind: 'bullet', label: '' }, to: line.start + 1 };
    return undefined;
}
function numberOf(text, from, to) {
    const part = sticky(PART, text, from);
    if (part && part.end <= to && to - from < 90)
        return { marker: { kind: 'part', label: title(text.slice(from, part.end)) }, to: part.end };
    const section = sticky(SECTION, text, from);
    if (section && section.end <= to && /^[ \t]*(?:$|[-–—:.]|[A-Z])/.test(text.slice(section.end, Math.min(to, section.end + 4))))
        return { marker: { kind: 'decimal', label: section.groups[1] ?? '' }, to: section.end };
    const decimal = sticky(DECIMAL, text, from);
    if (decimal && decimal.end < to && looksNumbered(text.slice(from, decimal.end), text.slice(decimal.end, decimal.end + 1)))
        return { marker: { kind: 'decimal', label: decimal.groups[1] ?? '' }, to: decimal.end };
    const letter = sticky(LETTER, text, from);
    if (!letter || letter.end >= to)
        return undefined;
    const label = letter.groups[1] ?? letter.groups[2] ?? '';
    return { marker: { kind: letterKind(label), label }, to: letter.end };
}
/** `2.1 Grant` and `3. You` number a block; `30 days` and `2004.` in the middle of a paragraph do not. */
function looksNumbered(number, next) {
    return /[.):\]]\s*$/.test(number) ? /[^\d]/.test(next) : number.includes('.') && /[A-Z"“*(]/.test(next);
}
function letterKind(label) {
    if (/^[ivx]+$/.test(label))
        return 'roman';
    return /^[IVX]{1,5}$/.test(label) && label.length > 1 ? 'upper-roman' : 'letter';
}
/** A short line of capitals or title words without a full stop: it heads what follows. */
function blocks_isHeading(text, line) {
    if (line.to - line.start > 60)
        return false;
    const words = text.slice(line.start, line.to).trim();
    return /^[A-Z][A-Z &/,'()-]{3,}:?$/.test(words) && !/[.;,]$/.test(words) && words.split(' ').length < 5;
}
function title(words) {
    const [name = '', number = ''] = words.split(/[ \t]+/);
    return `${name.charAt(0).toUpperCase()}${name.slice(1).toLowerCase()} ${number.toUpperCase()}`;
}
function sticky(pattern, text, at) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    return found ? { end: at + found[0].length, groups: found } : undefined;
}
function endMark(tail) {
    return /([.;:,!?–—-])(?:[\s"'”’)*_\]]|<[^<>]*>)*$/.exec(tail)?.[1]?.replace(/[–—]/, '-') ?? '';
}

;// CONCATENATED MODULE: ./build/osd/shared/outline.js
/** No license nests deeper; hostile text does. */
const DEEPEST = 8;
/** Words of a lead-in that are handed on. */
const LEAD = 60;
/** Numbers blocks as the license does, and hands the words of `subject to the following:` on to the items of its list. */
function outline(blocks) {
    const levels = [];
    let last;
    return blocks.map(block => {
        place(levels, block, last);
        last = block;
        const section = sectionOf(levels);
        const isItem = block.marker !== undefined || levels.at(-1)?.kind === 'loose';
        const openers = levels.map(level => level.opener).filter(opener => opener !== undefined);
        return { ...block, ...(section === '' ? {} : { section }), lead: () => openers.flatMap(leadOf), isItem };
    });
}
function place(levels, block, last) {
    if (!block.marker) {
        if (last?.ends === ':' && leadOf(last).length > 0) {
            // A list without markers: its items end in semicolons.
            if (levels.at(-1)?.kind === 'loose')
                levels.pop();
            levels.push({ kind: 'loose', label: '', opener: last });
        }
        else if (levels.at(-1)?.kind === 'loose' && !(last && continues(last)))
            levels.pop();
        else if (levels.at(-1)?.kind === 'bullet' && !(last && continues(last)))
            levels.pop();
        return;
    }
    const { kind, label } = block.marker;
    if (kind === 'part' || kind === 'heading') {
        levels.length =
            kind === 'part'
                ? 0
                : Math.max(0, levels.findIndex(level => level.kind !== 'part'));
        if (kind === 'part')
            levels.push({ kind, label, opener: undefined });
        return;
    }
    const same = levels.findLastIndex(level => level.kind === kind || (kind === 'roman' && level.kind === 'letter' && outline_follows(level.label, label)));
    const nested = kind === 'bullet' && restarts(label) && same === levels.length - 1 && last !== undefined && leadOf(last).length > 0;
    if (same >= 0 && !nested) {
        levels.length = same + 1;
        const level = levels[same];
        if (level) {
            if (restarts(label) && kind !== 'bullet')
                levels[same] = { kind, label, opener: last };
            else
                level.label = label;
        }
    }
    else {
        if (kind === 'decimal')
            levels.splice(0, levels.length, ...levels.filter(level => level.kind === 'part'));
        while (levels.at(-1)?.kind === 'loose' || levels.length >= DEEPEST)
            levels.pop();
        levels.push({ kind: kind === 'roman' && label === 'i' ? 'roman' : kind, label, opener: last });
    }
}
/** The words that govern the list behind a block: its last sentence, where it ends open. */
function leadOf(block) {
    if (block.ends !== ':' && block.ends !== '' && block.ends !== ',' && block.ends !== '-')
        return [];
    const tail = block.words().slice(-LEAD);
    return tail.slice(Math.max(0, tail.findLastIndex(word => word.gap === 3)));
}
function continues({ ends, words }) {
    if (ends === ';' || ends === ',')
        return true;
    const last = words().at(-1)?.word;
    return last === 'or' || last === 'and';
}
function outline_follows(before, label) {
    return before.length === 1 && label.length === 1 && before.charCodeAt(0) + 1 === label.charCodeAt(0);
}
function restarts(label) {
    return ['1', 'a', 'A', 'i', 'I', ''].includes(label);
}
function sectionOf(levels) {
    return levels
        .map(level => level.label)
        .filter(label => label !== '')
        .join('.');
}

// EXTERNAL MODULE: ./build/osd/shared/phrases.js
var phrases = __webpack_require__(7661);
;// CONCATENATED MODULE: ./build/osd/shared/acts.js

/** What can be done with a work, in all the forms of its words. */
const acts = (0,phrases/* tagger */.V)({
    use: [
        'use|uses|used|using|usage|utilize|utilizes|utilized|utilizing|exploit|exploits|exploited|exploiting|exploitation|employ|employed|run|runs|running|execute|executed|operate|operated|deploy|deploys|deployed|deploying|deployment|install|installed|installing|installation|load|loaded|loading|flash|flashed|access|accessed|consume|consumed|consuming|exercise|exercised|utilization|integrate|integrated|applied',
        'make|made|makes use',
        'make|makes|made|making|earn|earning|gain|generate *3 money|profit|profits|income|revenue|bucks|living',
    ],
    copy: [
        'copy|copies|copied|copying|duplicate|duplicated|duplicating|duplication|reproduce|reproduces|reproduced|reproducing|reproduction|reproductions|mirror|mirrored|mirroring|download|downloaded',
        'make|makes|made|making *2 copies|copy',
    ],
    modify: [
        'modify|modifies|modified|modifying|modification|modifications|change|changes|changed|changing|alter|alters|altered|altering|alteration|alterations|adapt|adapts|adapted|adapting|adaptation|adaptations|translate|translated|translation|amend|edit|edited|editing|tamper|customize|transform|transformed|improve|enhance|merge|arrange|abridge|rearrange|remix|revise|patch|patching|hack',
        'create|creates|created|creating|prepare|prepares|prepared|preparing|make|makes|made|making|develop|develops|produce|produces|building|build|creation|preparation|distribute|distribution|distributing *6 derivative|derivatives|derived|adaptations|modifications',
        'derivative|derived works|work|products|versions',
        'derivatives',
        'build|built upon',
        'create|creates|created|creating|prepare|prepares|prepared|preparing|make|makes|made|making|develop|produce *4 works|work|anything|something *3 based on|upon',
        'separate|separated|split *4 parts|components|component',
        'abridged|expanded|shortened|converted|convert|rename|recompile|recompiled',
    ],
    distribute: [
        'distribute|distributes|distributed|distributing|distribution|distributions|redistribute|redistributes|redistributed|redistributing|redistribution|redistributions|retransmit|retransmission|republish|republished|republication|publish|publishes|published|publishing|publication|transfer|transfers|transferred|transferring|transmit|transmitted|transmission|disseminate|disseminated|dissemination|release|released|share|shared|sharing|convey|conveyed|conveying|disclose|disclosed|disclosing|disclosure|post|posted|posting|upload|uploaded|uploading|lend|loan|loaned|deliver|circulate|circulated|circulating|circulation|ship|shipped|broadcast|spread|rehost',
        'give|gives|given|giving|hand|handed|pass|passed|passing *4 away|on|to|others|anyone|third',
        'supply|supplied|supplying|furnish|furnished|furnishing|lent *5 to *2 others|anyone|anybody|parties|party|person|persons|customers|users|outside',
        'make|makes|made|making *8 available',
        'available to *2 others|public|parties|party|anyone|person|persons',
        'provide|provided|provides|providing *5 to *2 others|parties|party|anyone|person',
        'leave|leaves your|the|its|their|our organization|company|premises|site|house|possession|hands',
        'put|place|placed|include|included *6 on *2 cd|disc|discs|disk|disks|server|servers|website|websites|site|sites|web|internet|ftp',
        'include|included|including|incorporate|incorporated *5 in|on|into|with *5 cd|collection|collections|compilation|compilations|archive|archives|product|products|application|applications|package|packages|bundle|bundles|disc|discs',
        'include|including|incorporate|incorporating this|the software|program|code|package|work|library|files|file',
        'bundle|bundled|bundling|repackage|repackaged',
    ],
    sell: [
        'sell|sells|sold|selling|sale|sales|resell|resells|resold|reselling|resale|rent|rents|rented|renting|rental|lease|leases|leased|leasing|market|marketed|marketing|vend|monetize|monetized|monetizing|monetization|peddle|auction',
        'charge|charges|charged|charging',
        'offer|offered|offering *3 for sale|money|fee',
        'trade|traded for',
    ],
    reverse: [
        'reverse|reversed engineer|engineered|engineering|engineers|assemble|compile|compiled|compiling|assembled|assembling|assembly',
        'reverseengineer|reverseengineering',
        'decompile|decompiled|decompiling|decompilation|disassemble|disassembled|disassembling|disassembly|decode|decoded|decrypt|decompilations',
        'derive|discover|extract|extracting|discovering|deriving|reconstruct|obtain|reveal|examine|ascertain|recreate|determine *8 source|algorithms|algorithm|underlying|structure|internals|weights',
        'derivation of *2 source',
    ],
    train: [
        'train|trains|trained|training|retrain|finetune|finetuning|distill|distilled|distillation|distilling',
        'fine tune|tuned|tuning',
        'machine|deep learning',
        'improve|improving|develop|developing|create|creating|build|building|enhance|improvement *7 model|models',
    ],
    host: [
        'host|hosts|hosted|hosting|saas|paas|iaas|asp|daas|dbaas',
        'as a|an *4 service',
        'software|platform|infrastructure|database|model as a service',
        'managed|hosted|cloud|online|web|network|bureau|outsourcing|subscription service|services|offering|offerings|product',
        'service bureau|bureaus',
        'time sharing|share',
        'timesharing|timeshare',
        'application service provider|providers|provision',
        'cloud|network|hosting|managed providers|provider',
    ],
    benchmark: ['benchmark|benchmarks|benchmarked|benchmarking', 'performance *2 test|tests|results|testing|comparisons|evaluation|data'],
    circumvent: [
        'circumvent|circumvents|bypass|bypasses|bypassing|disabling|defeating|removing|remove|disable|disables|defeat|deactivate|hack|circumvented|circumventing *6 key|keys|functionality|feature|features|limits',
        'circumvent|bypass|disable|remove|defeat|deactivate *6 license *1 code|check|checks|verification|manager|mechanism|enforcement|protection',
        'circumvent|circumventing|bypass|bypassing|disable|disabling|defeat|defeating|deactivate|remove|removing|removal|hide|hiding|hack|hacking|crack|cracking|avoid|avoiding *7 nag|reminder|activation|registration|mechanism|mechanisms|lock|locks|drm|protection|protections|limitation|limitations|limit|limits|expiry|expiration|watermark|watermarks|dongle',
        'work|working|tamper|tampering|interfere|interfering around|with *8 activation|registration|mechanism|mechanisms|lock|drm|protection|limitation|limitations|key|keys|rights *1 management|dongle',
        'remove|removing|removal|delete|deleting|hide|hiding|alter|altering|obscure|obscuring|replace|replacing|change|changing|modify *8 branding',
    ],
});
/** The nouns an act can be about: the work itself, or something beside it that open licenses guard as well. */
const objects = (0,phrases/* tagger */.V)({
    work: [
        'header|headers files|file',
        'software|softwares|program|programs|work|works|package|packages|code|codes|library|libraries|file|files|material|materials|model|models|weights|firmware|driver|drivers|font|fonts|product|products|application|applications|app|apps|tool|tools|script|scripts|data|dataset|datasets|database|binary|binaries|executable|executables|copy|copies|content|contents|images|image|artwork|game|games|system|module|modules|component|components|derivatives|derivative|modifications|it|them|sdk|api|apis|technology|toolkit|utility|plugin|plugins|extension|kernel|engine|archive|distribution|part|parts|portion|portions|covered|licensed|source|object|output|outputs|results|rules|sources|bean|algorithm|algorithms|documentation|technologies|complementary|release|version|versions|sample|samples|text|site|project|repository|server|client|bytecode|implementation|deliverables|items|specification|theme|icons|icon|sounds|music|video|demo|bean|compiler|simulator|emulator|dictionary|corpus|anything|everything',
    ],
    side: [
        'name|names|trademark|trademarks|mark|marks|servicemark|servicemarks|logo|logos|notice|notices|copyrights|copyright|credit|credits|legend|legends|disclaimer|disclaimers|warranty|warranties|attribution|attributions|endorsement|likeness|identity|reputation|liability|restrictions|restriction|terms|term|provisions|patent|patents|brand|branding|branded|insignia|statement|acknowledgment|acknowledgments|acknowledgement|reference|authorship|origin|title|advertising|publicity|obligations|condition|conditions|law|laws|claim|claims|responsibility|contributors|contributor|limitations|additional|further|penalties|misrepresent|misrepresented|impression|header|headers|convention|requirement|requirements|number|numbers|permissions',
        'this|the|that license|agreement document|text|itself|file',
        'license|agreement document|text|terms|notice',
        'text|version|versions|copy|copies of *2 license|agreement|licensing',
        'license|licenses|agreement',
        'rights',
    ],
});

;// CONCATENATED MODULE: ./build/osd/shared/modality.js

const modality_BY = 'strictly|expressly|specifically|absolutely|hereby|explicitly|also|otherwise|in|generally|legally|therefore|completely|further|thereby|otherwise|ever|only';
/** The words by which a license grants, forbids, limits and asks. */
const modality = (0,phrases/* tagger */.V)({
    /** What follows is forbidden. */
    forbids: [
        'may|must|shall|can|could|should|will|would|might not',
        'may|must|shall|will|can neither',
        'may|must|shall|can|will under no circumstances',
        'may|must|shall|can|will in no event|case|way',
        'in no event|case|way may|shall|can|must|will|should',
        'under no circumstances|conditions *2 may|shall|can|must|will|should|is|are',
        'may|must|shall|can|will never',
        'no right|license|permission|authorization *6 to',
        'no rights|licenses|permissions *6 to',
        'do not',
        'never',
        'not to',
        'not *2 allowed|permitted|authorized|licensed|entitled|free *1 to|for',
        'is|are|am|be not *2 allowed|permitted|authorized|licensed|entitled|free *1 to|for',
        'is|are|be not to be',
        'nor are|is|am *2 allowed|permitted|authorized|entitled *1 to|for',
        `is|are|be|being|am ${modality_BY}? prohibited|forbidden|barred|precluded|excluded from`,
        `is|are|be ${modality_BY}? forbidden|prohibited|illegal|unlawful|disallowed to`,
        'prohibited|forbidden from|to',
        'does|do|shall|will|did not *2 grant|give|allow|permit|authorize|convey|extend|confer|entitle|license',
        'license|grant|rights|permission|permissions|agreement granted|hereunder|herein|conferred? above|here|hereunder? does|do|shall|will not *1 include|cover|extend|apply|reach',
        'license|grant|rights|permission|permissions|agreement *1 excludes|exclude|omits',
        'grant|grants|granting no',
        'not have|has|having|receive|acquire|obtain *4 right|rights|license|permission|permissions *3 to?',
        'have|has|receive|receives|get|gets|obtain|obtains no *2 right|rights|license|permission|permissions *4 to?',
        'refrain|refrains|abstain|desist|forbidden|disallowed from',
        'agree|agrees|agreed|promise|undertake|undertakes|covenant|covenants *3 not to?',
        'not *3 licensed *3 for|to',
        'ensure|ensures|ensuring *12 not|never',
        'agree|agrees *6 you|they|it will|shall not',
        'nor may|shall|can|will|are|is|should|must|do|does',
        'prohibits|forbids|disallows|bars|prohibit|forbid|disallow',
        'nothing in|contained|herein *5 gives|grants|permits|allows|entitles|authorizes',
        'but not',
        'may|must|shall|can make no',
        'not for',
        'without|excluding|excludes|exclude the? right|rights *3 to',
        'not|without attempt|try',
        'other than to',
    ],
    /** What stands before is forbidden. */
    forbidden: [
        'prohibited|forbidden',
        `is|are|be|being ${modality_BY}? ${modality_BY}? prohibited|forbidden|barred|disallowed|banned|excluded|precluded|unlawful|illegal|verboten`,
        `not ${modality_BY}? ${modality_BY}? be|been? ${modality_BY}? permitted|allowed|granted|authorized|licensed|permissible|acceptable|ok|okay`,
        'not *2 allowed|permitted|authorized',
        'impermissible|unacceptable|disallowed|verboten|off limits|taboo',
        'no no',
        'strictly|expressly prohibited|forbidden',
        'is|are|remain|remains *2 reserved',
        'is|are|remain|remains *2 reserved *2 to|by|exclusively',
        'constitutes|constitute|is|are|be a|an material? violation|infringement|breach',
        'is|are|be against *2 license|terms|rules|agreement',
        'is|are|be *1 withheld',
        'is|are|be null and void',
        'receive|receives|get|gets|have|has|obtain|obtains no *2 license|rights|right|permission',
    ],
    /** A negative determiner; with a grant behind it, it forbids. */
    no: ['no', 'neither', 'none of', 'nobody', 'not any'],
    /** What stands around is granted. */
    grants: [
        'may',
        'can',
        'might',
        'is|are|be *2 permitted|allowed|authorized|granted|conferred|licensed|entitled|permissible|welcome|free|okay|ok',
        'licensed|license|licensing for',
        'permitted',
        'granted',
        'grants|grant|granting',
        'grants|gives|give you',
        'license|agreement|licensor|author|authors|holder *3 allows|permits|authorizes|entitles',
        'permission *4 to',
        'license|right|rights to',
        'free to|for',
        'has|have the right',
        'be done|made|given',
        'permission|leave|right|rights|license *2 is|are *1 given|granted|hereby',
        'is|are *1 valid|effective',
        'is|are only|solely|exclusively|strictly for',
        'is|are *3 a? permitted purpose|purposes',
        'is|are|be restricted|limited|confined to',
        'is|are|be *1 intended|designed|meant solely|only|exclusively',
        'is|are *2 freeware|free|provided|supplied|distributed|released|available|offered|supplying|licensed',
    ],
    /** A grant in weak words, read as one only where no other stands. */
    offers: ['freely', 'freeware', 'supplied|distributed|supplying|licensing|available|free|intended|licensed', 'for use', 'use|using'],
    /** What follows is asked for. */
    requires: [
        'must|shall|should|will',
        'is|are|be required|obliged|obligated to?',
        'have|has|need|needs|agree|agrees|agreed|undertake to',
        'requires|require|needs',
        'obliges|obligates|oblige|obligate you|users|licensee|recipients|them to',
        'is|are to be',
        'please',
        'ensure|ensures that?',
    ],
    /** A limit: only what stands beside is allowed. */
    only: [
        'only',
        'solely',
        'exclusively',
        'strictly|purely|just|merely for|as|on|in|to|within',
        'limited|restricted|confined|limits|limit|restricts|restrict *3 to',
        'sole|only|limited|exclusive purpose|purposes',
        'is|are|be intended|designed|meant exclusively|solely|only',
        'nothing but',
        'and no|not other|otherwise',
        'for no other',
        'nowhere else|but',
        'not *3 for any other',
        'alone may|can|is|are|shall',
        'is|are *3 a? permitted purpose|purposes',
        'must|shall limit',
        'limit your|its|their|the',
    ],
    /** A limit told by what is outside it. */
    otherThan: [
        'other|others than',
        'for any other purpose|purposes|use|uses|reason',
        'any other purpose|purposes|use|uses',
        'purposes|purpose|use outside',
        'outside of? *4 scope|purpose|purposes',
        'beyond',
    ],
    /** Leave that must be asked for. */
    consent: [
        'without|absent *6 permission|permissions|consent|approval|authorization|authority|contacting|asking|allowance|notification|clearance|agreement|leave',
        'without *2 prior|written|express *4 permission|permissions|consent|approval|authorization|agreement|license',
        'without a|an *3 license|agreement *1 from',
        'except|unless|only|but|solely|subject *5 with|by|to|under|upon *5 permission|consent|approval|authorization|arrangement',
        'with|by|upon|subject|under *1 express|prior|written|direct|explicit|special|separate|additional|individual *4 permission|consent|approval|authorization|agreement|arrangement|license',
        'unless *9 permission|consent|approval|authorization|registered|paid|purchased',
        'unless *4 authorized|permitted|agreed|licensed *3 by|writing',
        'unless *3 written|separate|commercial|prior *2 agreement|license',
        'requires|require|requiring|need|needs|needing *5 permission|consent|approval|authorization|okay|assent',
        'requires|require|requiring the *2 agreement|leave of',
        'subject|conditional to|on|upon *3 paid|separate|commercial *2 license|subscription|agreement',
        'requires|require|requiring|need|needs|needing *1 a|an|separate|commercial|written|paid|prior|individual *4 license|agreement|subscription|registration',
        'must|shall|should|need|needs|have|has|required|please|to|first *3 obtain|ask|request|get|seek|secure *6 permission|permissions|consent|approval|authorization|license|licenses',
        'must|shall|should|need|needs|have|has|required|please|to|first *3 purchase|buy|acquire|negotiate|order *6 license|licenses|subscription|copy',
        'must|shall|should|please *2 contact|ask|email|write|inform *2 author|authors|us|licensor|owner|owners|me|vendor|company|holder|holders',
        'obtain|ask|request|seek|get *2 permission|consent|approval',
        'must|shall|should|needs|need|has|have|to *1 apply *3 license',
        'ask|contact|email *1 author|authors|us|me|first *9',
        'contact|email *6 license|licensing|permission|permissions',
        'express|prior|written|explicit written|express|prior|explicit? permission|consent|approval|authorization|agreement|license',
        'permission *4 first|required|needed|necessary',
        'commercial|separate|paid|different|alternative|enterprise license|licenses|agreement *6 required|needed|necessary|us|author|licensor|purchased|obtained|available',
    ],
    /** What follows is taken out of what stands before. */
    exception: [
        'unless',
        'except',
        'excepting',
        'other than',
        'save',
        'provided',
        'so|as long as',
        'if',
        'without',
        'however',
        'but',
        'excluding',
        'until',
        'subject to',
        'on condition',
    ],
    /** The exception is the license itself: nothing is forbidden beyond it. */
    ownTerms: [
        'nothing else|other|in|herein',
        'any other use|uses|usage|copying|reproduction|distribution|exploitation|modification',
        'except|unless|other|save|only|otherwise|than|but *2 expressly|explicitly|specifically? *1 provided|permitted|authorized|allowed|stated|set|granted|described|specified',
        'except|but|only|unless|save|other *3 in|under|with|by|pursuant|per|through|than *3 terms|conditions|compliance|accordance|license|agreement',
        'other|otherwise than *2 as|in|under',
        'as expressly|explicitly|specifically|otherwise? provided|permitted|authorized|allowed|stated|set|specified|described *4 license|agreement|section|herein|above|below|forth|law|documents|document|here',
        'not expressly|explicitly|specifically|otherwise *1 granted|authorized|permitted|licensed',
        'in|with *2 compliance|accordance|conformance *3 with',
        'violation|breach|contravention of *2 this|these|the|its license|terms|agreement|conditions|section',
        'unless *4 comply|complies|accept|retain|include|conditions|following',
        'if|unless you agree|accept|comply',
    ],
});

;// CONCATENATED MODULE: ./build/osd/shared/scopes.js

/** What a grant or a ban can be narrowed by: fields of endeavor, people, sizes, places, products, media. */
const scopes = (0,phrases/* tagger */.V)({
    /** Everything is meant; the words around it narrow nothing. */
    everything: [
        'any|all|whatever|every purpose|purposes|use|uses|application|applications|reason',
        'commercial|commercially *1 and|or|as *2 non|noncommercial|personal|private|nonprofit|noncommercially',
        'non commercial|commercially|profit *2 and|or|as *2 commercial|commercially',
        'noncommercial|noncommercially|personal|private|academic|educational|research|internal|individual|home *3 or|and|as|nor *2 commercial',
        'commercial *2 or|and|as *2 noncommercial|personal|private|academic|educational|research|individual|home|internal',
        'both commercial|personal',
        'including|even|also *2 commercial|business',
        'commercial applications|use|usage|purposes *1 and? *2 alter|included|allowed',
        'without|no|not any? field|restriction|restrictions|limitation|limitations',
        'any *2 including|or any? other|otherwise',
        'personal and|or commercial|business',
    ],
    noncommercial: [
        'non commercial|commercially|profit|profitable|profits|monetary',
        'not commercial|commercially|profit',
        'not for profit|sale|resale|money|commercial|gain',
        'noncommercial|noncommercially|nonprofit|uncommercial',
        'without *4 commercial|profit|gain',
        'not *1 make|making|earn|earning *2 money|profit|income|anything|something',
        'no commercial|profit|profits',
    ],
    commercial: [
        'commercial|commercially|commercialize|commercialized|commercialization|commerce|profit|profits|profitable|money|monetary|monetization|monetize|business|businesses|revenue|revenues|bucks|income|earn|earnings|corporate|lucrative|financially',
        'financial|economic|pecuniary|monetary gain|benefit|advantage|compensation|return|profit',
        'for gain|hire|pay|cash|compensation|remuneration',
        'production use|environment|environments|purposes|system|systems|deployment',
        'in production',
        'that|which are|is *1 sold',
        'fee based|paying',
        'for|paid fee|products|services|courses',
    ],
    payment: [
        'gratis|fee|fees|charge|charges|royalty|royalties|payment|payments|money|cost|costs|price|compensation|consideration|profit|profits|charged|paid|pay|dollar|dollars|cash|bucks|free',
        'free of? charge|cost',
        'at no cost|charge',
        'for free|nothing',
        'in exchange|return for',
    ],
    research: [
        'research|academic|academia|academics|educational|education|scholarly|scholarship|teaching|scientific|science|study|studying|instructional|classroom|academically|learning|schools|school|university|universities|training|coursework|pedagogical|illustrative|academe',
    ],
    evaluation: [
        'evaluation|evaluate|evaluating|testing|test|trial|trials|demonstration|demonstrations|demonstrating|prototyping|benchmarking|preview|review|reviewing|debugging|assessment|assessing|reference|experimentation|experimental|interoperability',
        'non production',
        'nonproduction',
        'development and|or|purposes|use|testing',
        'internal development|testing',
    ],
    personal: [
        'personal|personally|private|privately|home|hobby|hobbyist|hobbyists|recreational|entertainment|domestic|household|amateur|family',
        'your|his|her|own|their own personal? use|usage|uses|purposes|needs|pleasure|enjoyment|personal',
        'individual use|usage|purposes|enjoyment',
        'at home',
    ],
    internal: [
        'internal|internally',
        'inside|within|in *2 your|its|the|their *2 organization|company|business|enterprise|institution|group',
        'in house',
        'inhouse',
        'own *2 business|organization|company',
    ],
    harm: [
        'military|millitary|militaries|army|armies|warfare|war|weapon|weapons|weaponry|arms|armed|combat|militaristic|paramilitary|defense|defence|munitions|missile|missiles|bombs|drone|drones|espionage|terrorist|terrorism|terroristic|extremism|extremist|torture|violence|violent|killing|kill|lethal|genocide|harmful|harm|harming|hurt|evil|immoral|unethical|improper|indecent|obscene|pornographic|pornography|porn|sexual|sexually|gambling|casino|casinos|betting|lottery|tobacco|alcohol|drugs|spam|spamming|phishing|malware|ransomware|virus|viruses|fraud|fraudulent|fraudulently|scam|illegal|illegally|unlawful|unlawfully|criminal|crime|crimes|illicit|surveillance|spying|spyware|stalking|harass|harassment|harassing|bully|bullying|threaten|intimidate|discriminate|discriminating|discrimination|discriminatory|racist|racism|hate|hateful|hatred|abuse|abusive|defame|defamatory|defamation|libelous|disparage|minors|deceive|deceptive|deception|misinformation|disinformation|misleading|deepfake|deepfakes|impersonate|impersonating|impersonation|biometric|biometrics|profiling|deportation|detention|immigration|police|policing|enforcement|prison|prisons|incarceration|slavery|trafficking|nuclear|chemical|biological|fossil|oil|coal|mining|pollution|deforestation|animal|animals|vivisection|slaughter|medical|medicine|healthcare|diagnosis|clinical|autonomous|life|aircraft|aviation|vehicles|cryptocurrency|cryptocurrencies|blockchain|nft|nfts|political|election|elections|campaign|campaigning|lobbying|religious|propaganda|censorship|oppression|oppressive|cheating|doping|plagiarism|infringe|infringes|infringing|privacy|eugenics|suicide',
        'human rights',
        'law enforcement',
        'facial|face|emotion recognition',
        'social scoring',
        'high risk',
        'critical infrastructure',
        'personal *2 information',
        'medical|legal|financial|tax advice|decisions|diagnosis',
        'automated decision',
        'safety critical',
        'good causes?',
        'adult content|entertainment|sites|material',
        'intelligence agency|agencies|services|gathering',
    ],
    compete: [
        'compete|competes|competing|competitive|competitor|competitors|competition|competitions|competitively|rival|rivals|competent',
        'similar|substitute|alternative|comparable|equivalent product|products|service|services|software|functionality|application|offering|model|models',
        'substantially *2 same|similar',
        'excluded|prohibited purpose|purposes|use|uses',
        'competing use|product|service',
    ],
    persons: [
        'citizens|citizen|person|persons|people|individuals|individual|company|companies|corporation|corporations|entity|entities|organization|organizations|institution|institutions|agency|agencies|government|governments|employee|employees|employer|employers|member|members|student|students|teacher|teachers|faculty|staff|researcher|researchers|citizen|citizens|resident|residents|national|nationals|subsidiary|subsidiaries|affiliate|affiliates|university|universities|school|schools|charity|charities|manufacturer|manufacturers|vendor|vendors|nonprofits|enterprises|enterprise|forces|police|army|military|contractor|contractors|suppliers|developers|customers|subscribers|owner|owners|workers|cooperative|cooperatives|corporations|party|parties|group|groups|nazis|fascists|racists|adults|children|minors|men|women|worker|billionaires|firms|firm|business|businesses|bank|banks|lawyers|someone|anyone|anybody|everyone|everybody',
    ],
    named: [
        'microsoft|google|amazon|facebook|meta|apple|oracle|palantir|ibm|nvidia|intel|twitter|huawei|tiktok|bytedance|openai|tencent|alibaba|baidu|uber|disney|stallman|rms',
    ],
    place: [
        'country|countries|territory|territories|region|regions|jurisdictions|state|states|nation|nations',
        'united states|kingdom',
        'european union|economic',
        'eu|eea|usa|china|russia|iran|cuba|syria|korea|israel|belarus|crimea|germany|france|japan|india|canada|australia|ukraine|switzerland|brazil|america|europe|asia|africa|uk',
        'the us',
        'hong kong',
        'mainland china',
        'prc',
        'outside|within the? territory|country|eu|us|usa|united',
        'located|resident|residing|reside|domiciled|headquartered *4 in|of',
    ],
    number: ['\u0000'],
    unit: [
        'users|user|mau|muu|muus|maus|dau|employees|employee|staff|revenue|revenues|turnover|sales|income|funding|usd|eur|gbp|rmb|yuan|dollars|euros|seats|seat|servers|cores|cpus|cpu|instances|nodes|machines|computers|computer|devices|installations|workstations|people|persons|customers|downloads|requests|headcount|developers|copies|capitalization|valuation|gross|profit|budget|units|sites|developer|subscribers|visitors|machine|processors|processor',
        'annual|yearly|monthly|daily active|gross|recurring|revenue|users|turnover|income|unique',
    ],
    product: [
        'device|devices|hardware|chip|chips|chipset|chipsets|microcontroller|microcontrollers|processor|processors|microprocessor|microprocessors|silicon|semiconductor|semiconductors|board|boards|ic|ics|circuit|circuits|soc|socs|adapter|adapters|controller|controllers|gpu|gpus|cpu|cpus|asic|asics|fpga|fpgas|printer|printers|camera|cameras|scanner|console|consoles|modem|sensor|sensors|equipment|peripheral|peripherals|router|routers|phone|phones|calculator|calculators|robot|robots|radio|card|cards|appliance|appliances|handset',
    ],
    service: [
        'services|service|platform|platforms|cloud|products|product|application|applications|parts|package|suite|server|ide|store|website|tools|software|api|apis|instance|environment|program|system|framework|engine|editor|compiler|sdk|game|app|distribution|plug|plugin|studio|subscription|account',
    ],
    system: [
        'windows|macos|osx|linux|unix|android|ios|dos|solaris|freebsd|ubuntu|debian|redhat|symbian|palm|amiga|macintosh|beos|os2|hpux|aix|cygwin|vms|qnx|playstation|xbox|nintendo|atari|wine|iphone|ipad',
        'operating system|systems',
        'mac os',
        'red hat',
    ],
    copyleft: [
        'gpl|lgpl|agpl|gnu|copyleft|copylefted|viral|fsf',
        'open source terms|term|license|licenses|licensed|software|condition|conditions',
        'free software license|licenses',
        'excluded|viral|publicly license|licenses|available',
        'general public license',
        'reciprocal license|licenses',
        'source code *6 disclosed|available|provided|disclosure',
        'open source',
        'terms|license|licenses *8 require|requires|requiring|seek|seeks *14 source|royalty|charge|derivative',
    ],
    purpose: [
        'purpose|purposes|use|uses|usage|reason|activities|activity|context|contexts|applications|application|environment|environments|field|fields|scenario|scenarios|industry|sector|endeavor|setting|settings|intent',
    ],
});

;// CONCATENATED MODULE: ./build/osd/shared/provisions.js



const MAIN = new Set(['forbids', 'forbidden', 'grants', 'requires']);
const JOINTS = new Set([
    'and',
    'or',
    'but',
    'however',
    'nor',
    'except',
    'provided',
    'which',
    'that',
    'if',
    'unless',
    'you',
    'licensee',
    'than',
]);
const SUBJECTS = new Set(['you', 'licensee', 'user', 'users', 'i', 'we', 'they']);
/** Behind these words a verb of force describes something; it grants and asks nothing. */
const SUBORDINATE = new Set('that which who whom as where if what whether how anything everything'.split(' '));
const DISCLAIMING = new Set('warranty warranties warrants warrant liable liability damages merchantability fitness indemnify indemnification tort negligence warranted liabilities patent patents litigation lawsuit infringed goods'.split(' '));
/** Reads the provisions of a clause from its words. */
function provisionsOf(words, own) {
    const modals = modality(words).filter(tag => tag.name !== 'only' || isLimiting(words, tag));
    if (modals.length === 0)
        return [provision(words, provisions_SILENT, undefined, own, 0, words.length)];
    const all = { modals, acts: acts(words), things: objects(words), scopes: withNumbers(words, scopes(words)) };
    const main = mainMarkers(modals, words);
    const cuts = main.slice(1).map((marker, n) => provisions_joint(words, all, main[n]?.to ?? 0, marker.from, own));
    const kept = groups(main, cuts);
    const starts = [main[0] && main[0].from >= own ? own : 0, ...cuts.filter(cut => cut !== undefined)];
    if (kept.length === 0)
        return [provision(words, all, undefined, own, 0, words.length)];
    return kept.map((marker, n) => provision(words, all, marker, own, starts[n] ?? 0, starts[n + 1] ?? words.length));
}
const AFTER_ONLY = new Set('if when where provided after upon once so occasionally responsible liable determined because'.split(' '));
const HYPOTHESES = new Set('if when whenever where event case'.split(' '));
/** `only if …` and `in the event that only …` state conditions, and limit nothing by themselves. */
function isLimiting(words, { from, to }) {
    if (AFTER_ONLY.has(words[to]?.word ?? '') || words[from - 1]?.word === 'not')
        return false;
    if (words[to]?.word === 'exception' || words[to]?.word === 'exceptions')
        return false;
    if (words[to]?.word === 'to' && (words[to + 1]?.word === 'enable' || words[to + 2]?.word === 'extent'))
        return false;
    for (let n = from - 1; n >= 0 && n > from - 26; n--) {
        if (HYPOTHESES.has(words[n]?.word ?? ''))
            return false;
        if ((words[n + 1]?.gap ?? 0) >= 2)
            break;
    }
    return true;
}
/** Markers with no joint between them are one statement; what forbids prevails. */
function groups(main, cuts) {
    const kept = [];
    for (const [n, marker] of main.entries()) {
        const last = kept.at(-1);
        if (!last || cuts[n - 1] !== undefined)
            kept.push(marker);
        else if (isBan(marker) && !isBan(last))
            kept[kept.length - 1] = marker;
    }
    return kept;
}
function isBan({ name }) {
    return name === 'forbids' || name === 'forbidden';
}
const provisions_SILENT = { modals: [], acts: [], things: [], scopes: [] };
/** `but not limited to`, `but not required to`. */
const HARMLESS_NEXT = new Set('require requires limited limitation required necessary obligated obliged restricted need needs'.split(' '));
const VERBS_OF_OTHERS = new Set('prohibits forbids prohibit forbid disallow disallows bars'.split(' '));
function isMild({ name, from }, words) {
    return name === 'grants' || name === 'requires' || VERBS_OF_OTHERS.has(words[from]?.word ?? '');
}
const SPOKEN_TO = new Set('just simply you please and or but users licensee licensees recipients they to also'.split(' '));
/** `the right to use`: a thing that another verb grants or denies. */
function isNominal(words, { name, from }) {
    return (name === 'grants' &&
        ['right', 'rights', 'license', 'permission'].includes(words[from]?.word ?? '') &&
        words[from - 1]?.word !== 'a' &&
        !ISSUED.has(words[from + 1]?.word ?? ''));
}
const ISSUED = new Set(['is', 'are', 'hereby', 'granted']);
const OTHERS = new Set('other others many most some'.split(' '));
const TERMS = new Set('license grant agreement permission rights'.split(' '));
const WHOLE_CLAUSES = new Set('provided agree agrees ensure condition acknowledge confirm represent warrant certify'.split(' '));
/** `do not` speaks to the reader; in `terms that effectively do not restrict` it describes. `excluded from` describes too. */
function hasSubject(words, { from, to }) {
    if (VERBS_OF_OTHERS.has(words[from]?.word ?? '') && words[from - 1]?.word === 'to')
        return false;
    if (VERBS_OF_OTHERS.has(words[from]?.word ?? '') && words.slice(Math.max(0, from - 4), from).some(({ word }) => OTHERS.has(word)))
        return false;
    // `you do not have to publish`, `those who cannot use the GPL`
    if (words[to - 1]?.word === 'not' && words[to]?.word === 'have' && words[to + 1]?.word === 'to')
        return false;
    if (words[from]?.word === 'can' && ['who', 'which', 'that'].includes(words[from - 1]?.word ?? ''))
        return false;
    // `nor does it share data` tells what a program does.
    if (words[from]?.word === 'nor' && words[to - 1]?.word === 'does' && words[to]?.word === 'it')
        return false;
    if (words[to - 1]?.word === 'reserved' && words[to]?.word === 'for')
        return false;
    if (words[to - 1]?.word === 'excluded' && words[to]?.word === 'from')
        return words.slice(to, to + 7).some(({ word }) => TERMS.has(word));
    if (words[from]?.word === 'will' && to - from === 2)
        return SPOKEN_TO.has(words[from - 1]?.word ?? '') || (words[from]?.gap ?? 0) >= 1;
    if (words[from]?.word === 'not' && words[to - 1]?.word === 'for' && to - from === 2)
        return from === 0 || (words[from]?.gap ?? 0) >= 1 || ['is', 'are', 'but', 'and'].includes(words[from - 1]?.word ?? '');
    if (to - from === 1 && (words[from]?.word === 'prohibited' || words[from]?.word === 'forbidden'))
        return to === words.length;
    if (words[from]?.word === 'never' && isPast(words, from))
        return false;
    if (words[from]?.word === 'never')
        return !['will', 'would'].includes(words[from - 1]?.word ?? '') || SPOKEN_TO.has(words[from - 2]?.word ?? '');
    if (words[from - 1]?.word === 'not' && words[from]?.word !== 'to')
        return false;
    if (words[from]?.word === 'not' && (words[from - 1]?.word === 'need' || words[from - 1]?.word === 'needs'))
        return false;
    if (words[from]?.word !== 'do' || to - from !== 2)
        return true;
    // `the changes that you do not distribute`
    if (words[from - 1]?.word === 'you' && ['that', 'which', 'whom'].includes(words[from - 2]?.word ?? ''))
        return words.slice(Math.max(0, from - 6), from - 2).some(before => WHOLE_CLAUSES.has(before.word));
    const word = words[from];
    return from === 0 || (word?.gap ?? 0) >= 1 || SPOKEN_TO.has(words[from - 1]?.word ?? '');
}
/** `and never released` */
function isPast(words, at) {
    return words[at - 1]?.word === 'and' && words[at + 1]?.word.endsWith('ed') === true;
}
const AUXILIARY = new Set('to seek seeks would will may can could shall might also'.split(' '));
/** `terms that seek to require …` */
function isSubordinate(words, at) {
    let before = at - 1;
    while (before > at - 4 && AUXILIARY.has(words[before]?.word ?? ''))
        before--;
    return SUBORDINATE.has(words[before]?.word ?? '');
}
/** One marker for each place: the longest, and of equal ones the forbidding. */
function mainMarkers(modals, words) {
    const order = ['forbids', 'forbidden', 'requires', 'grants'];
    const found = modals
        .filter(tag => MAIN.has(tag.name) &&
        !(isMild(tag, words) && isSubordinate(words, tag.from)) &&
        !HARMLESS_NEXT.has(words[tag.to]?.word ?? '') &&
        hasSubject(words, tag))
        .sort((a, b) => a.from - b.from || b.to - a.to || order.indexOf(a.name) - order.indexOf(b.name));
    const kept = [];
    const verbs = found.filter(tag => !isNominal(words, tag));
    for (const tag of verbs.length > 0 ? verbs : found) {
        const last = kept.at(-1);
        if (!last || tag.from >= last.to)
            kept.push(tag);
        else if ((last.name === 'grants' || last.name === 'requires') && (tag.name === 'forbids' || tag.name === 'forbidden'))
            kept[kept.length - 1] = tag;
    }
    return kept;
}
/** Where a new statement begins between two markers: where a list item begins, else at the last joint with a subject behind it. */
function provisions_joint(words, all, from, to, own) {
    if (from <= own && own <= to && own > 0)
        return own;
    let last;
    if (words[to]?.word === 'but')
        return to;
    for (let n = to; n >= from; n--) {
        const word = words[n];
        if (!word || !((word.gap >= 1 && n < to + 1) || (JOINTS.has(word.word) && n < to)))
            continue;
        last ??= n;
        if (word.gap >= 2 || SUBJECTS.has(word.word) || all.things.some(tag => tag.from >= n && tag.to <= to))
            return n;
    }
    return last;
}
function provision(words, all, marker, own, from, to) {
    const inside = (tags) => tags.filter(tag => tag.from >= from && tag.from < to);
    const modals = inside(all.modals);
    const exceptionAt = modals.find(tag => tag.name === 'exception' && tag.from >= (marker?.to ?? from))?.from;
    const negated = modals.some(tag => tag.name === 'no' &&
        tag.from < (marker?.from ?? to) &&
        (tag.from - from <= 1 || (words[tag.from]?.gap ?? 0) >= 1) &&
        !isCutOff(words, tag.to, marker?.from ?? to) &&
        !(marker && marker.from >= own && tag.from < own));
    const excludes = marker !== undefined && ['excluded', 'barred'].includes(words[marker.to - 1]?.word ?? '');
    const isDuty = marker !== undefined && words.slice(marker.from, marker.to).some(({ word }) => DUTIES.has(word));
    const force = forceOf(marker, negated, isDuty, excludes);
    const disclaimer = words.slice(from, to).some(({ word }) => DISCLAIMING.has(word));
    return {
        force,
        marker: { from: marker?.from ?? from, to: marker?.to ?? from },
        from,
        to,
        body: bodyOf(marker, negated, from, exceptionAt ?? to, to),
        ...(exceptionAt === undefined ? {} : { exception: { from: exceptionAt, to } }),
        acts: inside(all.acts),
        things: inside(all.things),
        scopes: inside(all.scopes),
        modals,
        consent: modals.some(tag => tag.name === 'consent'),
        ownTerms: modals.some(tag => tag.name === 'ownTerms' &&
            !(marker?.name === 'forbidden' && tag.from < marker.to && tag.to > marker.from) &&
            (tag.to > (marker?.from ?? from) || tag.from - from <= 3 || marker?.name === 'forbidden')),
        disclaimer,
    };
}
const DUTIES = new Set('required obliged obligated need needs'.split(' '));
/** `No one owns it: you may use it`: the negation ends at the colon. */
function isCutOff(words, from, to) {
    for (let n = from; n <= Math.min(to, from + 40); n++)
        if ((words[n]?.gap ?? 0) >= 2)
            return true;
    return false;
}
function forceOf(marker, negated, isDuty, excludes) {
    if (!marker)
        return 'none';
    // `No person is excluded` lets everybody in.
    if (marker.name === 'forbidden' && negated && excludes)
        return 'none';
    if (marker.name === 'forbids' || marker.name === 'forbidden')
        return 'forbids';
    if (negated)
        return marker.name === 'requires' && isDuty ? 'none' : 'forbids';
    return marker.name === 'grants' ? 'grants' : 'requires';
}
function bodyOf(marker, negated, from, end, to) {
    if (!marker || negated || marker.name === 'grants')
        return { from, to };
    if (marker.name === 'forbidden')
        return { from, to: end > marker.to + 3 && end === to ? to : marker.from };
    return { from: marker.to, to: Math.max(end, marker.to) };
}
/** `internal or non-commercial` looks like `internal or commercial`, and is not everything. */
function isHalf(words, { name, from, to }) {
    if (name === 'everything' && words[from]?.word.startsWith('commercial') && words[from - 1]?.word === 'non')
        return true;
    return (name === 'everything' && words[to - 2]?.word === 'non' && !words[from]?.word.startsWith('commercial') && words[from]?.word !== 'non');
}
const NUMBER_WORD = /^(?:\d{1,15}[kmb]?|single|one|two|three|four|five|six|ten|twelve|twenty|fifty|hundred|thousand|million|billion|dozen|several)$/;
function withNumbers(words, tags) {
    const numbers = words.flatMap(({ word }, n) => (NUMBER_WORD.test(word) ? [{ name: 'number', from: n, to: n + 1 }] : []));
    return [...tags.filter(tag => !isHalf(words, tag)), ...numbers];
}

;// CONCATENATED MODULE: ./build/osd/shared/sentences.js
const ABBREVIATIONS = new Set('e g i eg ie etc inc corp ltd co llc no nos sec art v vs cf al mr mrs dr prof u s st jr dept univ approx fig vol ch para incl resp'.split(' '));
/** A sentence longer than this is read in windows that overlap, so that no clause hides in a long line. */
const WINDOW = 260;
const OVERLAP = 70;
/** Splits the words of a block into sentences, and sentences into their inline list items. */
function piecesOf(words, text) {
    const items = sentences_linesOf(words, text);
    const pieces = items.length > 1 ? items : sentencesOf(words, text);
    return pieces.flatMap(piece => itemsOf(words, text, piece)).flatMap(windowsOf);
}
/** A list without markers: three lines or more that end in semicolons. */
function sentences_linesOf(words, text) {
    const cuts = words.flatMap((word, n) => n > 0 && word.gap === 2 && /;[^\n;]{0,8}\n/.test(text.slice(words[n - 1]?.to ?? word.from, word.from)) ? [n] : []);
    if (cuts.length < 3)
        return [];
    return [0, ...cuts].map((from, n) => ({ from, to: cuts[n] ?? words.length, listed: true }));
}
function sentencesOf(words, text) {
    const cuts = [0];
    for (let n = 1; n < words.length; n++)
        if (endsBefore(words, n, text))
            cuts.push(n);
    return cuts.map((from, n) => ({ from, to: cuts[n + 1] ?? words.length }));
}
function endsBefore(words, n, text) {
    const word = words[n];
    const before = words[n - 1];
    if (!word || !before || word.gap < 3)
        return false;
    const between = text.slice(before.to, word.from);
    if (!/[.!?]['"”’»)\]*_]*(?:\s|<)/.test(between))
        return false;
    if (/[!?]/.test(between) || /\n\s*\n/.test(between))
        return true;
    const next = text.charAt(word.from);
    if (next !== next.toUpperCase() && /[a-z]/.test(next))
        return false;
    if (before.to - before.from === 1 && /[A-Z]/.test(text.charAt(before.from)))
        return false;
    return (!(ABBREVIATIONS.has(before.word) && /^\.\s/.test(between)) || (before.word.length > 1 && before.word !== 'no' && /["“(]/.test(between)));
}
/** `Licensee shall not: (i) sell it; (ii) change it` holds a lead and two items. */
function itemsOf(words, text, sentence) {
    const starts = [];
    for (let n = sentence.from; n < sentence.to; n++) {
        const word = words[n];
        if (word && word.word.length <= 4 && isLabel(word, words[n - 1], text))
            starts.push({ at: n, label: word.word });
    }
    const [first] = starts;
    if (!first || starts.length < 2)
        return [sentence];
    const lead = { from: sentence.from, to: first.at };
    const items = starts.map(({ at, label }, n) => ({ from: at + 1, to: starts[n + 1]?.at ?? sentence.to, label, lead }));
    return [...(lead.to > lead.from ? [lead] : []), ...items.filter(item => item.to > item.from)];
}
function isLabel(word, before, text) {
    if (!/^(?:[a-h]|[ivx]{1,4}|\d)$/.test(word.word))
        return false;
    if (text.charAt(word.from - 1) !== '(' || text.charAt(word.to) !== ')')
        return text.charAt(word.to) === ')' && isListed(word, before);
    return before === undefined || /[\s,;:—-]/.test(text.charAt(word.from - 2)) || isListed(word, before);
}
function isListed(word, before) {
    return before !== undefined && (word.gap >= 2 || before.word === 'and' || before.word === 'or');
}
function windowsOf(piece) {
    if (piece.to - piece.from <= WINDOW + OVERLAP)
        return [piece];
    const windows = [];
    for (let from = piece.from; from < piece.to; from += WINDOW)
        windows.push({ ...piece, from, to: Math.min(piece.to, from + WINDOW + OVERLAP) });
    return windows;
}

;// CONCATENATED MODULE: ./build/osd/shared/words.js
/** Letters of other scripts that look like Latin ones, as used to hide a word from a reader of bytes (Unicode TS 39). */
const LOOK_ALIKES = Object.fromEntries([
    ['абвеёгніїјкмпорсѕтухԁԛԝһɡ', 'a6beerhiijkmnopcstyxdqwhg'],
    ['αβγεηικνορτυχωϲ', 'abyenikvoptuxwc'],
    ['ıℓ', 'il'],
].flatMap(([from = '', to = '']) => Array.from(from, (letter, n) => [letter, to.charAt(n) || letter])));
/** Names of HTML tags; other words between angle brackets are words. */
const words_TAG = /<\/?(?:p|b|i|em|strong|br|li|ul|ol|dl|dt|dd|a|div|span|h[1-6]|t[dhr]|table|tbody|code|pre|u|font|center|hr|body|html|head|title|blockquote|su[bp]|small|tt)(?:\s[^<>]{0,300})?\/?>/gi;
const PIECE = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+|[.,;:!?()[\]"“”„«»'’‘&$€£¥%-]/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\p{M}]/gu;
const BRITISH = {
    licence: 'license',
    licences: 'licenses',
    licenced: 'licensed',
    sublicence: 'sublicense',
    authorise: 'authorize',
    authorised: 'authorized',
    authorisation: 'authorization',
    unauthorised: 'unauthorized',
    organisation: 'organization',
    organisations: 'organizations',
    utilise: 'utilize',
    utilised: 'utilized',
    utilising: 'utilizing',
    commercialise: 'commercialize',
    commercialised: 'commercialized',
    commercialisation: 'commercialization',
    programme: 'program',
    programmes: 'programs',
};
/** Written as one word, meant as two. */
const NEGATED = {
    cannot: 'can',
    dont: 'do',
    wont: 'will',
    cant: 'can',
    mustnt: 'must',
    isnt: 'is',
    doesnt: 'does',
};
/** Prefixes written with or without a hyphen: `re-distribute`, `sub-license`. */
const JOINED = new Set(['re', 'sub', 'de', 'co']);
/** Takes a stretch of a text apart into folded words; markup and decoration count as space. Linear in its length. */
function wordsOf(text, from, to) {
    const words = [];
    const stretch = text.slice(from, to).replace(words_TAG, tag => ' '.repeat(tag.length));
    let gap = 0;
    let quoted = false;
    let hyphen = -1;
    for (const piece of stretch.matchAll(PIECE)) {
        const [raw] = piece;
        const at = from + piece.index;
        const mark = raw.length === 1 ? raw : '';
        if (mark !== '' && !isWordStart(mark)) {
            if (mark === '-')
                hyphen = at;
            else if (mark === '"' || mark === '“' || mark === '„' || mark === '«')
                quoted = true;
            else
                gap = heavier(gap, weight(mark));
            continue;
        }
        const word = fold(raw);
        if (word === '')
            continue;
        const last = words.at(-1);
        const to = at + raw.length;
        const verb = word === 't' && last && apostrophe(text, last.to, at) ? last.word.replace(/n$/, '') : NEGATED[word];
        if (word === 't' && last && verb !== undefined) {
            words[words.length - 1] = { ...last, word: verb === 'ca' ? 'can' : verb === 'wo' ? 'will' : verb };
            words.push({ word: 'not', from: at, to, gap: 0, quoted: false, proper: false });
        }
        else if (verb !== undefined) {
            words.push({ word: verb, from: at, to, gap, quoted, proper: false }, { word: 'not', from: at, to, gap: 0, quoted: false, proper: false });
        }
        else if (last && joins(last, word, at, hyphen, text)) {
            words[words.length - 1] = { ...last, word: joinedWord(last.word, word), to };
        }
        else
            words.push({ word, from: at, to, gap, quoted, proper: /^\p{Lu}.*\p{Ll}/u.test(raw) });
        gap = 0;
        quoted = false;
        hyphen = -1;
    }
    return words;
}
/** `re-sell` is one word, and so is `Meta's`; `non-commercial` stays two. */
function joins(last, word, at, hyphen, text) {
    if (hyphen === last.to && at === hyphen + 1)
        return JOINED.has(last.word);
    return (word === 's' || word === 're') && apostrophe(text, last.to, at);
}
function apostrophe(text, from, to) {
    return to - from === 1 && "'’‘".includes(text.charAt(from));
}
function joinedWord(first, second) {
    if (second === 's' || (second === 're' && first === 'you'))
        return first;
    return BRITISH[first + second] ?? first + second;
}
function fold(raw) {
    const lower = raw.toLowerCase();
    if (/^[a-z0-9]*$/.test(lower))
        return BRITISH[lower] ?? lower;
    const bare = lower.normalize('NFKD').replace(INVISIBLE, '');
    const latin = bare.replace(/\P{ASCII}/gu, letter => LOOK_ALIKES[letter] ?? letter);
    // A whole word of another script stays itself unless every letter has a Latin double.
    const folded = /^[a-z0-9]*$/.test(latin) ? latin : bare;
    return BRITISH[folded] ?? folded;
}
function isWordStart(mark) {
    return /[\p{L}\p{N}]/u.test(mark);
}
function weight(mark) {
    if (mark === '.' || mark === '!' || mark === '?')
        return 3;
    if (mark === ';' || mark === ':')
        return 2;
    return mark === ',' || mark === '(' || mark === ')' || mark === '[' || mark === ']' ? 1 : 0;
}
function heavier(a, b) {
    return a > b ? a : b;
}

;// CONCATENATED MODULE: ./build/osd/clauses.js





/** How many words of a lead-in are read before its items. */
const LEAD_WORDS = 45;
/** Takes a text apart into clauses. Linear in its length. */
function clausesOf(text) {
    return [...eachClause(text)];
}
/**
 * The same, one at a time, so that a large text is never held in parts.
 *
 * `touches` says of a stretch of the text whether its clauses are wanted: only those are taken apart, with what governs them.
 */
function* eachClause(text, touches = () => true) {
    const lineAt = lineCounter(text);
    for (const block of outline(blocksOf(text).map(part => spoken(text, part)))) {
        if (!touches(block.from, block.to + CLOSING))
            continue;
        const words = block.words();
        for (const piece of piecesOf(words, text)) {
            const [first, last] = [words[piece.from], words[piece.to - 1]];
            if (!first || !last || piece.to <= piece.from || !touches(first.from, endOf(text, last.to)))
                continue;
            yield clauseOf(text, block, piece, lineAt);
        }
    }
}
/** A clause may end this far behind its last word. */
const CLOSING = 2;
function spoken(text, block) {
    let words;
    return { ...block, words: () => (words ??= wordsOf(text, block.from, block.to)) };
}
function clauseOf(text, block, piece, lineAt) {
    const words = block.words();
    const lead = block.lead();
    const own = words.slice(piece.from, piece.to);
    const from = own[0]?.from ?? block.from;
    const to = endOf(text, own.at(-1)?.to ?? block.to);
    const inline = piece.lead ? words.slice(piece.lead.from, piece.lead.to) : [];
    const before = [...(block.isItem && (piece.from === 0 || piece.lead || piece.listed) ? lead : []), ...inline].slice(-LEAD_WORDS);
    const all = [...before, ...own];
    const label = [block.section, piece.label].filter(part => part !== undefined && part !== '').join('.');
    return {
        text: text.slice(from, to),
        from,
        to,
        line: lineAt(from),
        endLine: lineAt(to),
        ...(label === '' ? {} : { section: label }),
        words: all,
        own: before.length,
        provisions: provisionsOf(all, before.length),
        ...(before[0] ? { lead: before[0].from } : {}),
        alternative: clauses_offersChoice(lead),
        definition: isDefinition(own) || isDefinition(before) || clauses_isTitle(own, text),
    };
}
/** The full stop belongs to the sentence. */
function endOf(text, to) {
    const closed = /[)\]"”’]/.test(text.charAt(to)) ? to + 1 : to;
    return /[.!?;:,]/.test(text.charAt(closed)) ? closed + 1 : to;
}
function isDefinition(own) {
    const head = own.slice(0, 14);
    const named = head.findIndex(word => word.quoted);
    const verb = head.findIndex(({ word }) => word === 'means' || word === 'mean' || word === 'refers' || word === 'defined');
    return verb > 0 && ((named >= 0 && named < 9) || verb < 5) && !head.slice(0, verb).some(({ word }) => word === 'may' || word === 'by');
}
function clauses_offersChoice(lead) {
    return lead.some(({ word }, n) => CHOICES.has(word) && lead[n + 1]?.word === 'of');
}
const CHOICES = new Set(['one', 'any', 'either']);
/** A few words in capitals without a verb of force head what follows. */
function clauses_isTitle(own, text) {
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last || own.length > 9)
        return false;
    const words = text.slice(first.from, last.to);
    return (words === words.toUpperCase() &&
        !/\b(?:NOT|NO|ONLY|MAY|MUST|SHALL|PROHIBITED|FORBIDDEN|NON)\b/.test(words) &&
        !/[.!]/.test(text.charAt(last.to)));
}
/** Line numbers by bisection of the line ends. */
function lineCounter(text) {
    const feeds = [];
    for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1))
        feeds.push(feed);
    return at => {
        let [low, high] = [0, feeds.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((feeds[middle] ?? 0) < at)
                low = middle + 1;
            else
                high = middle;
        }
        return low + 1;
    };
}

;// CONCATENATED MODULE: ./build/osd/shared/quote.js
/** DESIGN: a quote has at most 90 words. Words are counted as a reader does, by spaces; a margin for hyphens is left. */
const MOST = 80;
/** The stretch of the text to quote: the clause, its lead-in where the evidence stands there, or the core around the evidence. */
function quoteOf(text, clause, evidence) {
    const { words, own } = clause;
    const lead = startOfLead(clause, evidence.from);
    const first = evidence.from < own && isShort(text, clause, lead) ? lead : own;
    const whole = { from: words[first]?.from ?? clause.from, to: clause.to };
    if (words.length - first <= MOST)
        return whole;
    const core = { from: Math.max(first, evidence.from), to: Math.max(evidence.to, own + 1) };
    const spare = MOST - Math.min(MOST, core.to - core.from);
    const from = Math.max(first, core.from - Math.floor(spare / 2));
    const to = Math.min(words.length, from + MOST);
    const last = words[to - 1];
    return { from: words[from]?.from ?? clause.from, to: to === words.length ? clause.to : (last?.to ?? clause.to) };
}
/** Lead-in and items up to this one can be one quote. */
function isShort(text, { words, own, to }, start) {
    const [lead, first] = [words[start], words[own]];
    if (lead === undefined || first === undefined || first.from <= lead.from || to - lead.from > 2000)
        return false;
    return text.slice(lead.from, to).split(/\s+/).length <= MOST;
}
function startOfLead({ words, own }, at) {
    let from = Math.min(at, own);
    while (from > 0 && own - from < 30 && (words[from]?.gap ?? 3) < 3)
        from--;
    return from;
}

// EXTERNAL MODULE: ./build/osd/shared/find.js
var find = __webpack_require__(7320);
;// CONCATENATED MODULE: ./build/osd/shared/widening.js


const KINDS = new Set(['research', 'evaluation', 'personal', 'internal', 'noncommercial']);
const CHANGED = (0,find/* wordSet */.dD)('modified changed altered adapted derivative derived modifications');
/** How far behind `may` the verbs of a grant are looked for. */
const REACH = 16;
/**
 * Some licenses grant in steps: research in one section; in the next `to Deploy`, a word that they define as everything
 * else. Or they attach a duty to one way of passing changes on, and grant another way in a later section.
 */
function widening() {
    const outside = new Map();
    const granted = new Set();
    let changes = false;
    return {
        hear(clause) {
            const term = definedTerm(clause);
            const kinds = term === undefined ? new Set() : kindsOutside(clause);
            if (term !== undefined && kinds.size > 0)
                outside.set(term, kinds);
            for (const provision of (0,find/* terms */.a_)(clause).filter(isOpenGrant)) {
                for (const { word } of clause.words.slice(provision.marker.to, Math.min(provision.to, provision.marker.to + REACH)))
                    granted.add(word);
                changes ||= grantsChanges(clause, provision);
            }
        },
        withdraws(rule, clause, evidence) {
            if (rule.id === 'no-derivatives')
                return changes && isOneWay(clause, evidence);
            if (rule.breaks !== 6)
                return false;
            const found = new Set(scopes(clause.words).flatMap(({ name }) => (KINDS.has(name) ? [name] : [])));
            return [...outside].some(([term, kinds]) => granted.has(term) && [...kinds].some(kind => found.has(kind)));
        },
    };
}
/** The word that a definition explains, where it is a single one. */
function definedTerm(clause) {
    if (!clause.definition)
        return undefined;
    return clause.words.slice(clause.own, clause.own + 6).find(word => word.quoted)?.word;
}
/** `other than for research`: what the defined word leaves out is granted by the limited clause, the rest by the word. */
function kindsOutside(clause) {
    const other = (0,find/* wordAt */.E7)(clause, { from: clause.own, to: clause.words.length }, (0,find/* wordSet */.dD)('other'));
    if (other < 0 || clause.words[other + 1]?.word !== 'than')
        return new Set();
    const near = scopes(clause.words).filter(({ name, from }) => KINDS.has(name) && from > other && from < other + 10);
    return new Set(near.map(({ name }) => name));
}
function isOpenGrant({ force, modals, scopes: narrowed }) {
    return force === 'grants' && !modals.some(tag => tag.name === 'only') && !narrowed.some(({ name }) => KINDS.has(name));
}
/** It lets changed versions be passed on. */
function grantsChanges(clause, { acts, marker, from, to }) {
    const behind = { from: Math.min(marker.to, from), to };
    const act = acts.find(({ name }) => name === 'distribute');
    const changing = acts.some(({ name, from: at }) => name === 'modify' && clause.words[at - 1]?.word !== 'without');
    return act !== undefined && (changing || (0,find/* hasWord */.Vf)(clause, behind, CHANGED));
}
/** The ban is the condition of one grant (`provided that you do not …`), or of one case told by the lead-in of its list. */
function isOneWay(clause, evidence) {
    const { words, own, provisions, lead } = clause;
    if ((0,find/* hasWord */.Vf)(clause, { from: 0, to: Math.min(own, 1) }, (0,find/* wordSet */.dD)('if where when')))
        return true;
    const at = provisions.findIndex(({ from, to }) => from <= evidence.to && to >= evidence.to);
    const ban = provisions[at];
    // A grant for unchanged copies stands beside the one for changed copies; an item of `shall meet these conditions:` is one of them.
    if (ban?.force === 'grants')
        return true;
    if (lead !== undefined && (0,find/* hasWord */.Vf)(clause, { from: 0, to: own }, (0,find/* wordSet */.dD)('conditions requirements')))
        return true;
    const before = provisions[at - 1];
    return (ban !== undefined &&
        before?.force === 'grants' &&
        words.slice(Math.max(0, ban.marker.from - 4), ban.marker.from).some(({ word }) => word === 'provided' || word === 'long'));
}

;// CONCATENATED MODULE: ./build/osd/find-violations.js



/**
 * Takes a text apart into clauses and asks every rule about each.
 *
 * `within` limits the answer to clauses that touch these stretches (UTF-16 offsets): the words that belong to no known
 * license. `beside` are files that the text incorporates by reference (use policies).
 */
function findViolations(text, rules, options = {}) {
    const own = found(text, rules, options.within);
    const others = (options.beside ?? []).map(({ path, text: words }) => withPath(found(words, rules, undefined), path));
    return {
        violations: [own, ...others].flatMap(({ violations }) => violations),
        concerns: [own, ...others].flatMap(({ concerns }) => concerns),
    };
}
function withPath({ violations, concerns }, path) {
    return {
        violations: violations.map(violation => ({ ...violation, path })),
        concerns: concerns.map(concern => ({ ...concern, path })),
    };
}
/** Whether a stretch touches one of these; asked of every block and clause of a text, so by bisection. */
function touching(within) {
    const ordered = within.toSorted((a, b) => a.from - b.from);
    const furthest = [];
    for (const { to } of ordered)
        furthest.push(Math.max(to, furthest.at(-1) ?? 0));
    return (from, to) => {
        let [low, high] = [0, ordered.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((ordered[middle]?.from ?? 0) < to)
                low = middle + 1;
            else
                high = middle;
        }
        return low > 0 && (furthest[low - 1] ?? 0) >= from;
    };
}
function found(text, rules, within) {
    if (within?.length === 0)
        return { violations: [], concerns: [] };
    const fresh = [];
    const seen = new Set();
    for (const clause of eachClause(text, within && touching(within))) {
        for (const hit of rules.flatMap(rule => hitsOf(text, rule, clause))) {
            const words = wordsKey(text, hit);
            if (!seen.has(words))
                fresh.push(hit);
            seen.add(words);
        }
    }
    const wider = fresh.length > 0 ? heard(text) : undefined;
    const kept = once(fresh.filter(({ rule, clause, evidence }) => wider?.withdraws(rule, clause, evidence) !== true));
    return {
        violations: kept.filter(({ rule }) => rule.weight !== 'concern').map(hit => violationOf(text, hit)),
        concerns: kept.filter(({ rule }) => rule.weight === 'concern').map(hit => concernOf(text, hit)),
    };
}
/** What the whole text grants; looked for only where something in it is to be withdrawn. */
function heard(text) {
    const wider = widening();
    for (const clause of eachClause(text))
        wider.hear(clause);
    return wider;
}
function hitsOf(text, rule, clause) {
    const evidence = rule.appliesTo(clause);
    return evidence ? [{ rule, clause, evidence, byLead: evidence.from < clause.own, ...quoteOf(text, clause, evidence) }] : [];
}
/** What makes two hits one besides the same words: the same criterion in one clause, the same rule in the items of one list. */
function once(hits) {
    const seen = new Set();
    return hits.filter(hit => {
        const keys = keysOf(hit);
        const isFresh = !keys.some(key => seen.has(key));
        for (const key of keys)
            seen.add(key);
        return isFresh;
    });
}
function wordsKey(text, { rule, from, to }) {
    return `${rule.breaks} ${rule.weight ?? 'violation'} ${text.slice(from, Math.min(to, from + 600))}`;
}
function keysOf({ rule, clause, byLead }) {
    return [
        `${rule.breaks} ${rule.weight ?? 'violation'} clause ${clause.from} ${clause.to}`,
        ...(byLead && clause.lead !== undefined ? [`${rule.id} lead ${clause.lead}`] : []),
    ];
}
function violationOf(text, { rule, clause, from, to }) {
    return {
        criterion: rule.breaks,
        ...(rule.also ? { also: rule.also } : {}),
        ...(clause.section === undefined ? {} : { section: clause.section }),
        quote: text.slice(from, to),
        line: find_violations_lineOf(text, from, clause),
        rule: rule.id,
    };
}
function concernOf(text, { rule, clause, from, to }) {
    return {
        rule: rule.id,
        ...(clause.section === undefined ? {} : { section: clause.section }),
        quote: text.slice(from, to),
        line: find_violations_lineOf(text, from, clause),
    };
}
function find_violations_lineOf(text, from, clause) {
    const [a, b] = from < clause.from ? [from, clause.from] : [clause.from, from];
    let feeds = 0;
    for (let feed = text.indexOf('\n', a); feed >= 0 && feed < b; feed = text.indexOf('\n', feed + 1))
        feeds++;
    return from < clause.from ? clause.line - feeds : clause.line + feeds;
}

;// CONCATENATED MODULE: ./build/osd/section-clauses.js

/** How many clauses behind its heading a named section is taken to have. */
const LENGTH = 24;
/**
 * The clauses that stand in a section as the catalogue names it: `5.4`, `5 and Attachment A`, `2 (Outputs)`, or a heading
 * such as `Limitations`. Empty where no such section is found.
 */
function sectionClauses(clauses, section) {
    const places = section
        .replace(/\([^)]*\)/g, '')
        .toLowerCase()
        .split(/,| and /)
        .map(place => place.trim())
        .filter(place => place !== '');
    return places.flatMap(place => [...numbered(clauses, place), ...headed(clauses, place)]);
}
function numbered(clauses, place) {
    return clauses.filter(({ section }) => {
        const own = section?.toLowerCase();
        return own === place || own?.startsWith(`${place}.`) === true;
    });
}
/** A heading stands alone, or opens the clause behind it. */
function headed(clauses, place) {
    const title = wordsOf(place, 0, place.length).map(({ word }) => word);
    if (title.length === 0 || /^[\d.]+$|^[a-z]$/.test(place))
        return [];
    const at = clauses.findIndex(({ words, own }) => title.every((word, n) => words[own + n]?.word === word) && words[own]?.proper === true);
    return at < 0 ? [] : clauses.slice(at, at + LENGTH);
}

;// CONCATENATED MODULE: ./build/osd/shared/likeness.js


const PLAIN = new Set('the and for that this with are not may any all its has have from who whom which was were been than then them they their your you our one only shall must will can'.split(' '));
/** Inflected forms share this many letters, mostly. */
const STEM = 5;
/** Kinds that nearly every clause of a license has tell nothing. */
const COMMON = new Set(['use', 'everything', 'purpose', 'persons', 'number']);
function topicOf(words) {
    const kinds = [...acts(words), ...scopes(words)].map(({ name }) => name).filter(name => !COMMON.has(name));
    const stems = words.map(({ word }) => word).filter(word => (word.length > 2 || /\d/.test(word)) && !PLAIN.has(word));
    return { kinds: new Set(kinds), stems: new Set(stems.map(word => word.slice(0, STEM))) };
}
/** How much of what the first says the second says too, 0 to 1: an act or a limit counts as much as two words. */
function likeness(asked, given) {
    const all = asked.kinds.size * 2 + asked.stems.size;
    return all === 0 ? 0 : (shared(asked.kinds, given.kinds) * 2 + shared(asked.stems, given.stems)) / all;
}
function shared(a, b) {
    let count = 0;
    for (const one of a)
        if (b.has(one))
            count++;
    return count;
}

;// CONCATENATED MODULE: ./build/osd/quote-terms.js





/** What the rules accuse of is a term for certain; a sentence of the right section is one if it says the same. */
const SAME_CRITERION = 0.5;
const SAME_SECTION = 0.5;
const OTHER_CRITERION = 0.2;
/** Share of a paraphrase that a sentence has to hold before it stands behind it without a rule. */
const quote_terms_LEAST = 0.3;
const LEAST_ELSEWHERE = 0.55;
/**
 * Puts the words of a text at hand behind the terms that the catalogue paraphrases.
 *
 * The judgment stays that of the catalogue: the rules, and the sections that it names, only show where a term stands. A term
 * that is not found keeps its paraphrase. What else the rules find to break one of these criteria is told behind them.
 */
function quoteTerms(verdict, found, sources) {
    if (verdict.verdict !== 'not-open-source')
        return verdict;
    const parts = sources.map(source => ({ ...source, clauses: clausesOf(source.text) }));
    const left = found.filter(({ quote }) => quote !== undefined);
    const criteria = new Set(verdict.violations.map(({ criterion }) => criterion));
    const [first, ...more] = verdict.violations;
    const one = quoted(first, left, parts);
    const others = more.map(term => quoted(term, left, parts));
    const told = new Set([one, ...others].map(({ quote }) => quote));
    const rest = left.filter(hit => criteria.has(hit.criterion) && !told.has(hit.quote));
    return { ...verdict, violations: [one, ...others, ...rest] };
}
function quoted(term, left, parts) {
    const asked = topicOfText(term.quote ?? term.paraphrase ?? '');
    const seen = [...hits(term, asked, left), ...sentences(term, asked, parts)];
    const best = seen.reduce((a, b) => (a && a.fit >= b.fit ? a : b), undefined);
    if (!best)
        return unquoted(term, parts);
    // One clause stands behind one term.
    if (best.hit)
        left.splice(left.indexOf(best.hit), 1);
    const { quote, line, path } = best;
    return { ...term, quote, ...(line === undefined ? {} : { line }), ...(path === undefined ? {} : { path }) };
}
/** Words of another copy of the license are no quote of this one. */
function unquoted({ quote, ...term }, parts) {
    if (quote === undefined)
        return term;
    return parts.some(({ text }) => text.includes(quote)) ? { ...term, quote } : { paraphrase: quote, ...term };
}
function hits(term, asked, left) {
    return left.flatMap(hit => {
        const { criterion, also, section, quote = '', line, path } = hit;
        const same = criterion === term.criterion;
        const near = sameSection(section, term.section);
        if (!same && !also?.includes(term.criterion))
            return [];
        const fit = likeness(asked, topicOfText(quote)) + (same ? SAME_CRITERION : OTHER_CRITERION) + (near ? SAME_SECTION : 0);
        return [{ quote, fit, hit, ...(line === undefined ? {} : { line }), ...(path === undefined ? {} : { path }) }];
    });
}
/** Sentences of the section that the catalogue names; where that is not found, sentences that say nearly all of it. */
function sentences(term, asked, parts) {
    return parts.flatMap(({ text, path, clauses }) => {
        const section = term.section === undefined ? [] : sectionClauses(clauses, term.section);
        return (section.length > 0 ? section : clauses).flatMap(clause => {
            const like = hasForce(clause) ? likeness(asked, topicOf(clause.words)) : 0;
            if (like < (section.length > 0 ? quote_terms_LEAST : LEAST_ELSEWHERE))
                return [];
            const { from, to } = quoteOf(text, clause, { from: clause.own, to: clause.words.length });
            const fit = like + (section.length > 0 ? SAME_SECTION : 0);
            return [{ quote: text.slice(from, to), line: clause.line, fit, ...(path === undefined ? {} : { path }) }];
        });
    });
}
/** A sentence that grants, forbids or asks nothing is no term. */
function hasForce({ provisions, definition }) {
    return definition || provisions.some(({ force, modals }) => force !== 'none' || modals.some(({ name }) => name === 'only'));
}
function topicOfText(text) {
    return topicOf(wordsOf(text, 0, text.length));
}
/** The catalogue may name several: `5 and Attachment A`. */
function sameSection(found, named) {
    if (found === undefined || named === undefined)
        return false;
    const places = named.toLowerCase().split(/,| and /);
    return places.some(place => place.trim() === found.toLowerCase());
}

;// CONCATENATED MODULE: ./build/classify.js






/** Names of files that add terms to the license beside them, whatever that license says. */
const RIDER = /(?:^|\/)commons[-_ ]?clause[^/]*$/i;
/** Identifies a text and judges what it holds: exact texts by their license, every other word by the rules. */
function classify(file, index, knowledge) {
    const { licenses, mentions, residue, relation } = identify(file.text, index);
    if (licenses.length === 0)
        return { licenses: [], mentions, verdict: byRules(file) };
    const open = residue.filter(left => left.harmless !== true);
    const rider = file.beside?.find(({ path, text }) => RIDER.test(path) && text.trim() !== '');
    const found = residue.length === 0 && !file.beside
        ? NOTHING
        : findViolations(file.text, registry/* rules */.aO, { within: residue, ...(file.beside ? { beside: file.beside } : {}) });
    // A rider, or a clause that only the rules understood, belongs to no one match: then none of them is the license as it was.
    const all = rider !== undefined || (open.length === 0 && found.violations.length > 0);
    const matches = licenses.map(match => all || open.some(left => left.inside === match.id) ? { ...match, modified: true } : match);
    const known = byLicenses(matches, knowledge, relation, file);
    const verdict = open.length === 0 && found.violations.length === 0 && !rider ? known : worse(known, conclude(found, file.text));
    return {
        licenses: matches,
        mentions,
        expression: expressionOf(matches, relation),
        verdict,
        ...(open.length > 0
            ? { witness: witnessOf(open, file.text) }
            : rider
                ? { witness: `${licenses[0]?.id ?? ''} but for ${rider.path} beside it` }
                : {}),
    };
}
const NOTHING = { violations: [], concerns: [] };
/** Judges a text by its clauses alone, without index and catalogue. */
function byRules(file) {
    return conclude(findViolations(file.text, registry/* rules */.aO, file.beside ? { beside: file.beside } : {}), file.text);
}
/** The verdict of the licenses as they are listed: the best where the text offers a choice, else the worst. */
function byLicenses(matches, knowledge, relation, file) {
    const verdicts = matches
        .map(match => classify_best(grantedIds(match).map(id => judgeId(id, knowledge))))
        .map(verdict => (verdict.verdict === 'unknown' ? byRules(file) : withQuotes(verdict, file)))
        .sort((a, b) => (0,model_verdict/* badness */.b)(a) - (0,model_verdict/* badness */.b)(b));
    return (relation === 'or' ? verdicts[0] : verdicts.at(-1)) ?? { verdict: 'unknown', reason: 'not-identified' };
}
/** The words of the file, and of the policies beside it, behind the terms of a license that is known to break the definition. */
function withQuotes(verdict, { text, beside = [] }) {
    return verdict.verdict === 'not-open-source'
        ? quoteTerms(verdict, findViolations(text, registry/* rules */.aO, { beside }).violations, [{ text }, ...beside])
        : verdict;
}
/** Versions of the GNU licenses, oldest first: "or any later version" grants each of them. */
const GNU_VERSIONS = {
    GPL: ['1.0', '2.0', '3.0'],
    LGPL: ['2.0', '2.1', '3.0'],
    AGPL: ['1.0', '3.0'],
    GFDL: ['1.1', '1.2', '1.3'],
};
function grantedIds({ id, orLater }) {
    const [, family = '', version = ''] = /^([A-Z]+)-([\d.]+)-or-later$/.exec(id) ?? [];
    const versions = GNU_VERSIONS[family];
    if (!orLater || !versions)
        return [id];
    return [id, ...versions.filter(later => later >= version).map(later => `${family}-${later}-only`)];
}
function classify_best(verdicts) {
    return verdicts.toSorted((a, b) => (0,model_verdict/* badness */.b)(a) - (0,model_verdict/* badness */.b)(b))[0] ?? { verdict: 'unknown', reason: 'not-identified' };
}
function worse(a, b) {
    return (0,model_verdict/* badness */.b)(a) >= (0,model_verdict/* badness */.b)(b) ? a : b;
}
function expressionOf(matches, relation) {
    const ids = matches.map(match => {
        if (match.modified)
            return `LicenseRef-modified-${match.id}`;
        return match.exception === undefined ? match.id : `${match.id} WITH ${match.exception}`;
    });
    // A notice that grants later versions says more than the text of the one version beside it.
    const kept = new Set(ids.filter(id => !ids.includes(id.replace(/-only$/, '-or-later')) || !id.endsWith('-only')));
    return [...kept].join(relation === 'or' ? ' OR ' : ' AND ');
}
/** How many words are shown of what was added. */
const SHOWN = 30;
function witnessOf(open, text) {
    const names = [...new Set(open.map(left => left.inside ?? 'a known license'))].join(', ');
    const added = open.filter(left => left.change === 'added');
    const dropped = open.filter(left => left.change === 'dropped');
    const count = (list) => list.reduce((sum, left) => sum + left.words, 0);
    const words = added.flatMap(left => text.slice(left.from, left.to).split(/\s+/)).slice(0, SHOWN);
    return [
        `${names} but for `,
        ...(added.length > 0 ? [`these ${count(added)} words: “${words.join(' ')}${count(added) > SHOWN ? ' …' : ''}”`] : []),
        ...(added.length > 0 && dropped.length > 0 ? [' and '] : []),
        ...(dropped.length > 0 ? [`${count(dropped)} words that are missing`] : []),
    ].join('');
}
function conclude({ violations, concerns }, text) {
    const [first, ...more] = violations;
    if (first)
        return { verdict: 'not-open-source', authority: 'rule', violations: [first, ...more], ...(concerns.length > 0 ? { concerns } : {}) };
    if (concerns.length > 0)
        return { verdict: 'unreviewed', reason: 'concern', authority: 'rule', concerns };
    return text.trim() === ''
        ? { verdict: 'unknown', reason: 'not-identified' }
        : { verdict: 'unreviewed', reason: 'no-breach-found', authority: 'rule' };
}

;// CONCATENATED MODULE: ./build/osd/judge-declared.js





/**
 * Judges a string that a registry, manifest or card declares: an expression, else a whole string of the table, else
 * `unknown` with the raw text. Nothing is guessed by a part of it.
 */
function judgeDeclared(text, knowledge, options = {}) {
    const raw = text.trim();
    if (raw === '')
        return { verdict: { verdict: 'unknown', reason: 'none-declared' }, license: raw, note: 'The field is empty.' };
    return (judgeParsed(raw, knowledge, options) ??
        judgeWhole(raw, knowledge, options) ??
        judgeJoined(raw, knowledge, options) ?? {
        verdict: { verdict: 'unknown', reason: 'not-identified' },
        license: raw,
        note: /^see licen[cs]e/i.test(raw)
            ? 'The declaration points to a file; the license is what stands there.'
            : `"${clip(raw)}" is no SPDX expression and no license name that is known here.`,
    });
}
/**
 * Judges several declared licenses whose relation the source does not state: equal verdicts keep the verdict, mixed ones
 * are ambiguous, because “all of them” and “any of them” would differ.
 */
function judgeUnrelated(list, knowledge, options = {}) {
    const judged = list.map(text => judgeDeclared(text, knowledge, options));
    const [first, ...rest] = judged;
    if (!first)
        return { verdict: { verdict: 'unknown', reason: 'none-declared' }, license: '', note: 'The list is empty.' };
    if (rest.length === 0)
        return first;
    if (options.ecosystem === 'composer')
        return anyOf(judged);
    const license = judged.map(({ license }) => license).join(', ');
    if (rest.every(({ verdict }) => (0,model_verdict/* badness */.b)(verdict) === (0,model_verdict/* badness */.b)(first.verdict)))
        return { verdict: first.verdict, license };
    return {
        verdict: { verdict: 'unknown', reason: 'ambiguous' },
        license,
        note: 'Several licenses without a word on whether all or any of them apply.',
    };
}
/** In `composer.json` an array is a choice, https://getcomposer.org/doc/04-schema.md#license */
function anyOf(judged) {
    const verdict = judged.map(({ verdict }) => verdict).sort((a, b) => (0,model_verdict/* badness */.b)(a) - (0,model_verdict/* badness */.b)(b))[0];
    return {
        verdict: verdict ?? { verdict: 'unknown', reason: 'not-identified' },
        license: judged.map(({ license }) => (/ AND /.test(license) ? `(${license})` : license)).join(' OR '),
    };
}
/** An expression whose every license is known, by id or by a whole string of the table. */
function judgeParsed(raw, knowledge, options) {
    const parsed = parseExpression(raw, knowledge);
    if (!('expression' in parsed))
        return undefined;
    const expression = repair(parsed.expression, knowledge);
    const terms = licenseTerms(expression);
    if (terms.length === 1 && terms.every(term => !isKnown(term.id, term.listed, knowledge) && term.exception === undefined))
        return undefined;
    return { verdict: judgeExpression(expression, knowledge, options), license: formatExpression(expression) };
}
function isKnown(id, listed, knowledge) {
    return listed || findEntry(id, knowledge) !== undefined || /LicenseRef-/i.test(id);
}
/** Replaces aliases by ids, and unlisted words that the table knows as whole strings: `Apache2 OR MIT`. */
function repair(expression, knowledge) {
    if (expression.kind !== 'license') {
        const [first, second, ...more] = expression.parts;
        return {
            kind: expression.kind,
            parts: [repair(first, knowledge), repair(second, knowledge), ...more.map(part => repair(part, knowledge))],
        };
    }
    if (expression.listed)
        return expression;
    const entry = findEntry(expression.id, knowledge);
    if (entry)
        return { ...expression, id: printedId(entry, knowledge) };
    const row = lexicon(knowledge).declared.get(foldName(expression.id));
    const parsed = row && !row.candidates && row.license !== 'NONE' ? parseExpression(row.license, knowledge) : undefined;
    if (!parsed || !('expression' in parsed))
        return expression;
    if (expression.exception === undefined && !expression.orLater)
        return parsed.expression;
    return parsed.expression.kind === 'license' ? { ...expression, id: parsed.expression.id, listed: parsed.expression.listed } : expression;
}
/** Longest address that is looked up, in characters; longer ones are no addresses of licenses. */
const MAX_URL = 2_000;
/** A whole string of the table, the name of a catalogue entry, or the address of a text. */
function judgeWhole(raw, knowledge, options) {
    const row = lexicon(knowledge).declared.get(foldName(raw));
    if (row)
        return judgeRow(row, raw, knowledge, options);
    const id = raw.length <= MAX_URL && /^https?:\/\//i.test(raw) ? findByUrl(raw, knowledge) : undefined;
    const entry = findEntry(id ?? raw, knowledge);
    // Not by way of an expression: ids of the catalogue may hold signs that expressions do not allow (openrail++-m).
    if (entry)
        return { verdict: judgeEntry(entry, knowledge, options), license: printedId(entry, knowledge) };
    return id === undefined ? undefined : judgeParsed(id, knowledge, options);
}
function judgeRow(row, raw, knowledge, options) {
    if (row.license === 'NONE') {
        return {
            verdict: { verdict: 'unknown', reason: 'none-declared' },
            license: raw,
            note: `"${clip(raw)}" says that no license is granted.`,
        };
    }
    if (row.candidates) {
        const meant = row.candidates.join(', ');
        return { verdict: { verdict: 'unknown', reason: 'ambiguous' }, license: raw, note: `"${clip(raw)}" may mean ${meant}.` };
    }
    if (row.license === 'NOASSERTION') {
        return { verdict: { verdict: 'unknown', reason: 'not-identified' }, license: raw, note: `"${clip(raw)}" names no license.` };
    }
    return judgeParsed(row.license, knowledge, options);
}
/** `MIT/Apache-2.0`, `MIT, ISC`, `Apache License 2.0 or MIT License`: known strings with something between them. */
function judgeJoined(raw, knowledge, options) {
    if (raw.length > 500 || /[()]|:\/\//.test(raw))
        return undefined;
    for (const [separator, relation] of SEPARATORS) {
        const parts = raw.split(separator).map(part => part.trim());
        if (parts.length < 2 || parts.includes(''))
            continue;
        const known = parts.map(part => judgeParsed(part, knowledge, options) ?? judgeWhole(part, knowledge, options));
        const found = known.filter(part => part !== undefined);
        if (found.length < parts.length)
            continue;
        if (relation === 'unstated' && options.ecosystem !== 'cargo')
            return judgeUnrelated(parts, knowledge, options);
        return relation === 'and' ? judgeParsed(found.map(part => `(${part.license})`).join(' AND '), knowledge, options) : anyOf(found);
    }
    return undefined;
}
const SEPARATORS = [
    [/\s+or\s+/i, 'or'],
    [/\s+and\s+/i, 'and'],
    [/\s*[/,;|&]\s*/, 'unstated'],
];
function clip(text) {
    const line = text.replace(/\s+/g, ' ');
    return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

;// CONCATENATED MODULE: ./build/licenses/read-answer.js


/** The source of what the change itself says: the manifest or lock file that declares the component. */
const DECLARING_FILE = 'declaring-file';
/** Reads one answer: a name by the tables, a text by identification and rules, a silence by its reason. */
function readAnswer(answer, reader) {
    switch (answer.kind) {
        case 'declared':
            return readDeclared(answer, reader);
        case 'text':
            return readText(answer, reader);
        case 'none-declared':
            return { answer, evidence: { ...read_answer_place(answer), said: 'declares no license', strength: 'none' } };
        case 'unavailable':
            return { answer, evidence: { ...read_answer_place(answer), said: read_answer_silence(answer), strength: 'none' } };
    }
}
/** Whether a declaration only points to a file. */
function isPointer(license) {
    return /^(?:see )?licen[cs]e(?:s| file)?(?: in\b|\.|$)|^file licen[cs]e$|^non-?standard$/i.test(license.trim());
}
function readDeclared(answer, { knowledge, now, subject, ecosystem, offline }) {
    const options = { now, subject, ...(ecosystem === undefined ? {} : { ecosystem }) };
    const judge = (text) => judgeDeclared(text, knowledge, options);
    const named = answer.unrelated && answer.unrelated.length <= read_answer_MOST_NAMES ? answer.unrelated : [answer.license];
    const [first, ...more] = named.map((name, n) => read_answer_readable(bounded(name), answer.addresses?.[n], judge));
    const judged = first && more.length === 0
        ? first.judged
        : judgeUnrelated([...(first ? [first.text] : []), ...more.map(({ text }) => text)], knowledge, options);
    const weak = answer.strength !== 'weak' || answer.source !== DECLARING_FILE
        ? undefined
        : offline
            ? 'declared, not verified'
            : 'declared in the change itself';
    const notes = [answer.note, judged.note, weak].filter(Boolean);
    return {
        answer,
        license: judged.license || bounded(answer.license),
        verdict: judged.verdict,
        evidence: {
            ...read_answer_place(answer),
            said: [bounded(answer.license), ...(notes.length > 0 ? [`(${notes.join('; ')})`] : [])].join(' '),
            strength: answer.strength,
            ...(answer.date ? { date: answer.date } : {}),
        },
    };
}
/** No name or expression is longer, and no list; what is, is read by nobody. */
const read_answer_LONGEST = 1000;
const read_answer_MOST_NAMES = 50;
/** On one line; a longer text is cut so that it can no longer be taken for an expression. */
function bounded(text) {
    const flat = text.replace(/\s+/g, ' ').trim();
    return flat.length > read_answer_LONGEST ? `${flat.slice(0, 200)} …` : flat;
}
/** A name, or where it says nothing the address that stands beside it. */
function read_answer_readable(name, address, judge) {
    const judged = judge(name);
    if (address === undefined || judged.verdict.verdict !== 'unknown')
        return { text: name, judged };
    const byAddress = judge(bounded(address));
    return byAddress.verdict.verdict === 'unknown' ? { text: name, judged } : { text: address, judged: byAddress };
}
/** An answer is weighed after every tier; its text is identified once. */
const classifications = new WeakMap();
function classified(answer, { index, knowledge, beside }) {
    const known = classifications.get(answer);
    if (known)
        return known;
    const found = classify({ path: answer.name, text: answer.text, ...(beside ? { beside } : {}) }, index, knowledge);
    classifications.set(answer, found);
    return found;
}
function readText(answer, reader) {
    const found = classified(answer, reader);
    const identified = found.licenses.length > 0 || found.verdict.verdict === 'not-open-source';
    const notes = [found.witness, answer.note].filter(Boolean);
    const what = found.expression ?? (identified ? 'a text of its own' : 'a text that is no known license');
    return {
        answer,
        ...(found.expression === undefined ? {} : { license: found.expression }),
        verdict: found.verdict,
        identified,
        ...(found.witness === undefined ? {} : { witness: found.witness }),
        evidence: {
            ...read_answer_place(answer),
            said: `${answer.name}: ${what}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`,
            strength: !identified ? 'none' : answer.loose ? 'weak' : 'text',
        },
    };
}
function read_answer_place({ source, url, revision, }) {
    return { source, ...(/^https?:/.test(url) ? { url } : url === '' ? {} : { path: url }), ...(revision ? { revision } : {}) };
}
const SILENCES = {
    'not-found': 'not found',
    gated: 'gated',
    'rate-limited': 'asked for a pause',
    unreachable: 'could not be reached',
    malformed: 'gave an answer that cannot be read',
    refused: 'refused',
    'not-asked': 'not asked',
    deadline: 'not asked in time',
};
function read_answer_silence({ because, detail }) {
    return detail === undefined ? SILENCES[because] : `${SILENCES[because]}: ${detail}`;
}

;// CONCATENATED MODULE: ./build/licenses/weigh.js




/**
 * What all answers about a component come to.
 *
 * An identified text outranks metadata; between metadata the stricter counts; a field that the author of the change can
 * edit carries a verdict only where nobody else could be asked.
 */
function weigh(answers, reader) {
    const readings = answers.map(answer => readAnswer(answer, reader));
    const choice = byText(trusted(readings)) ?? byMetadata(readings) ?? byLooseText(readings) ?? byWeak(readings, reader.offline) ?? bySilence(readings);
    const texts = answers.flatMap(answer => (answer.kind === 'text' ? [{ name: answer.name, text: answer.text, url: answer.url }] : []));
    const late = choice.verdict.verdict === 'unknown' && answers.some(answer => answer.kind === 'unavailable' && answer.because === 'deadline');
    return {
        ...(choice.license === undefined ? {} : { license: choice.license }),
        verdict: choice.verdict,
        subject: reader.subject,
        evidence: readings.map(({ evidence }) => evidence),
        conflicts: disagreements(readings, choice.by),
        ...(texts.length > 0 ? { texts } : {}),
        ...(choice.witness === undefined ? {} : { witness: choice.witness }),
        ...(late ? { outOfTime: true } : {}),
    };
}
/** A copy in the tree may come from the change itself: where the registry is stricter, the registry counts. */
function trusted(readings) {
    const closed = (reading) => reading.verdict?.verdict === 'not-open-source';
    const strict = readings.some(reading => isMetadata(reading) && reading.answer.source !== TREE && closed(reading));
    return strict ? readings.filter(reading => reading.answer.source !== TREE || closed(reading)) : readings;
}
/** Identified texts. Several that are the branches of what is declared (LICENSE-MIT, LICENSE-APACHE) confirm it; else they have no stated relation. */
function byText(readings) {
    const texts = readings.filter(reading => reading.identified === true && !isLoose(reading));
    const [first, ...more] = texts;
    if (!first)
        return undefined;
    const clean = texts.every(({ witness }) => witness === undefined);
    const declared = clean ? readings.find(reading => isMetadata(reading) && confirmedBy(reading, texts)) : undefined;
    if (declared && (more.length > 0 || licenseIds(declared.license).length === 1))
        return choiceOf(declared);
    if (more.every(reading => level(reading) === level(first)))
        return { ...choiceOf(first), license: weigh_joined(texts) };
    return { verdict: { verdict: 'unknown', reason: 'ambiguous' }, license: weigh_joined(texts), by: first };
}
function weigh_joined(texts) {
    return [...new Set(texts.map(({ license }) => license ?? 'a text of its own'))].join(', ');
}
/** Every text is one of the licenses of the expression, and there is a text for each. */
function confirmedBy(metadata, texts) {
    const declared = new Set(licenseIds(metadata.license));
    const read = new Set(texts.flatMap(({ license }) => licenseIds(license)));
    return (metadata.verdict !== undefined &&
        metadata.verdict.verdict !== 'unknown' &&
        declared.size > 0 &&
        declared.size === read.size &&
        [...read].every(id => declared.has(id)));
}
/** The strictest field. A name that nobody knows is stricter than a known open one: it may restrict. */
function byMetadata(readings) {
    const fields = readings.filter(isMetadata);
    const telling = fields.filter(({ verdict, license }) => verdict?.verdict !== 'unknown' || (verdict.reason === 'not-identified' && !isPointer(license ?? '')));
    const strictest = telling.reduce((a, b) => (a && level(a) >= level(b) ? a : b), undefined);
    return strictest ? choiceOf(strictest) : undefined;
}
function level({ verdict }) {
    return verdict ? (0,model_verdict/* badness */.b)(verdict) : 4;
}
/**
 * A text that is no known license and breaks nothing, where no field says more; last the text of another revision, which
 * may be under other terms: what is open there is taken for open here, what accuses there is only shown.
 */
function byLooseText(readings) {
    const text = readings.find(reading => reading.answer.kind === 'text' && reading.verdict?.verdict === 'unreviewed' && !isLoose(reading));
    if (text)
        return choiceOf(text);
    const elsewhere = readings.find(reading => isLoose(reading) && reading.identified === true);
    if (!elsewhere)
        return undefined;
    const open = elsewhere.verdict?.verdict === 'open-source' && elsewhere.witness === undefined;
    return open ? choiceOf(elsewhere) : { verdict: { verdict: 'unknown', reason: 'not-identified' } };
}
function isLoose({ answer }) {
    return answer.kind === 'text' && answer.loose === true;
}
function byWeak(readings, offline) {
    const weak = readings.find(({ answer }) => answer.source === DECLARING_FILE);
    return weak && offline ? choiceOf(weak) : undefined;
}
/** Why nothing is known, and the raw words where there are some. */
function bySilence(readings) {
    const unclear = readings.find(reading => isMetadata(reading) && reading.verdict?.verdict === 'unknown' && reading.verdict.reason !== 'none-declared');
    if (unclear)
        return choiceOf(unclear);
    const reason = reasonOf(readings.map(({ answer }) => answer));
    return { verdict: { verdict: 'unknown', reason } };
}
function reasonOf(answers) {
    const failed = answers.filter(answer => answer.kind === 'unavailable');
    const none = answers.some(answer => answer.kind === 'none-declared' || (answer.kind === 'declared' && answer.strength === 'metadata'));
    // The component’s own registry is the last word on “none”; an aggregator’s “none” is not, while the registry is out of reach.
    const last = answers.findLast(answer => answer.kind !== 'text' && !(answer.kind === 'declared' && answer.strength === 'weak'));
    if (none && last?.kind !== 'unavailable')
        return 'none-declared';
    if (failed.some(({ because }) => because !== 'not-found' && because !== 'not-asked'))
        return 'unavailable';
    if (none)
        return 'none-declared';
    if (failed.some(({ because }) => because === 'not-found'))
        return 'not-found';
    return 'not-asked';
}
function isMetadata({ answer }) {
    return answer.kind === 'declared' && answer.strength !== 'weak';
}
function choiceOf(reading) {
    return {
        verdict: reading.verdict ?? { verdict: 'unknown', reason: 'not-identified' },
        by: reading,
        ...(reading.license === undefined ? {} : { license: reading.license }),
        ...(reading.witness === undefined ? {} : { witness: reading.witness }),
    };
}

// EXTERNAL MODULE: ./build/resolvers/shared/hub.js + 1 modules
var hub = __webpack_require__(4885);
// EXTERNAL MODULE: ./build/resolvers/shared/fetch.js
var fetch = __webpack_require__(3828);
;// CONCATENATED MODULE: ./build/resolvers/shared/repository-file.js


/** Reads a file of a GitHub repository as text: https://docs.github.com/rest/repos/contents#get-repository-content */
async function readRepositoryFile({ repository, reference, file }, { http, hosts }) {
    const url = `${hosts.githubApi}/repos/${(0,names/* encodePath */.O)(repository)}/contents/${(0,names/* encodePath */.O)(file)}?ref=${encodeURIComponent(reference)}`;
    const got = await (0,fetch/* fetchText */.Sy)(http, 'github', { url, headers: { accept: 'application/vnd.github.raw+json' }, maxBytes: 1024 * 1024 });
    return 'kind' in got ? got : { text: got.value, url: `${hosts.githubServer}/${repository}/blob/${reference}/${file}` };
}

;// CONCATENATED MODULE: ./build/licenses/models.js




/** Looks a model or dataset up: its card, LICENSE, use policy and linked terms; offline the catalogue alone. */
async function lookupModel(id, revision, kind, outside) {
    const place = { id, revision, kind };
    const hidden = outside.isPrivate?.(`pkg:huggingface/${kind === 'dataset' ? 'datasets/' : ''}${id}`) === true;
    const read = hidden
        ? { answers: [HIDDEN], beside: [] }
        : outside.offline
            ? { answers: [OFFLINE], beside: [] }
            : await readHub(place, outside);
    const answers = [...(outside.said ?? []), ...read.answers, ...byCatalogue(place, outside.knowledge)];
    const subject = kind === 'dataset' ? 'data' : 'weights';
    const { knowledge, index, now, offline } = outside;
    const found = weigh(answers, { knowledge, index, now, offline, subject, ecosystem: 'huggingface', beside: read.beside });
    const { card, commit, movedTo, gated } = read;
    return {
        ...found,
        id,
        ...(commit ? { commit } : {}),
        ...(movedTo ? { movedTo } : {}),
        ...(gated ? { gated } : {}),
        ...(card ? { card } : {}),
        baseModels: card?.baseModel ?? [],
        ...(card?.baseModelRelation ? { relation: card.baseModelRelation } : {}),
    };
}
const OFFLINE = { kind: 'unavailable', because: 'not-asked', source: hub/* HUB */.Q$, url: '', detail: 'offline: only the catalogue was asked' };
const HIDDEN = {
    kind: 'unavailable',
    because: 'not-asked',
    source: 'privacy',
    url: '',
    detail: 'matches a private pattern: its name was not sent anywhere',
};
/** Two requests where a plain tag and a LICENSE agree; more only where terms are elsewhere. */
async function readHub(place, outside) {
    const [{ card, read, fault }, file] = await Promise.all([(0,hub/* readHubCard */.yn)(place, outside), (0,hub/* readHubFile */.kE)(place, 'LICENSE', outside)]);
    // A mirror says a bare 404; where the card was read, the repository is there and the file is not.
    const license = 'text' in read && 'kind' in file && file.because === 'not-found' ? { missing: true } : file;
    const files = [read, license];
    const texts = 'text' in license ? [textAnswer('LICENSE', license)] : [];
    const tags = card ? tagAnswers(card, place, read, outside) : [];
    if (texts.length === 0 && reachable(license) && needsText(card))
        texts.push(...(await otherTexts(place, card, outside)));
    const policy = tags.length > 0 && isPlainTag(card, outside) && texts.length === 0 ? undefined : await readPolicy(place, license, outside);
    const commit = files.map(file => ('commit' in file ? file.commit : undefined)).find(value => value !== undefined);
    const moved = files.map(file => ('movedTo' in file ? file.movedTo : undefined)).find(value => value !== undefined);
    const gated = files.some(file => 'kind' in file && file.because === 'gated');
    const prompt = card?.gatedPrompt === undefined ? [] : [{ path: 'README.md (extra_gated_prompt)', text: card.gatedPrompt }];
    const terms = texts.length === 0 && prompt[0] && prompt[0].text.length > 400 ? [promptAnswer(prompt[0].text, place, outside)] : [];
    const faults = [...(fault ? [fault] : []), ...files.filter(file => 'kind' in file)];
    const told = [...tags, ...texts, ...terms, ...faults, ...(moved ? [movedAnswer(moved, place, outside)] : [])];
    const silent = told.length === 0
        ? [{ kind: 'none-declared', source: hub/* HUB */.Q$, url: pageOf(place, outside), ...(commit ? { revision: commit } : {}) }]
        : [];
    return {
        answers: [...told, ...silent],
        beside: [...(policy ? [policy] : []), ...prompt],
        ...(card ? { card } : {}),
        ...(commit ? { commit } : {}),
        ...(moved ? { movedTo: moved } : {}),
        ...(gated ? { gated } : {}),
    };
}
function reachable(read) {
    return 'missing' in read;
}
/** `other` and a missing tag say nothing; a name beside them may have its text anywhere. */
function needsText(card) {
    return !card || card.license.every(tag => tag === 'other' || tag === 'unknown');
}
function isPlainTag(card, { knowledge }) {
    return (card !== undefined &&
        card.license.length > 0 &&
        card.license.every(tag => knowledge.spdx.some(({ id, osiApproved }) => osiApproved && id.toLowerCase() === tag.toLowerCase())));
}
/** Tags as declarations; `other` stands for the name and the link beside it. */
function tagAnswers(card, place, read, outside) {
    const tags = card.license.filter(tag => tag !== 'other' && tag !== 'unknown');
    const [first = card.licenseName ?? (card.licenseLink ? 'other' : card.license[0])] = tags;
    if (first === undefined)
        return [];
    const url = 'url' in read ? read.url : pageOf(place, outside);
    const revision = 'commit' in read && read.commit ? { revision: read.commit } : {};
    const link = card.licenseLink !== undefined && tags.length === 0 ? { addresses: [card.licenseLink] } : {};
    const more = tags.length > 1 ? { unrelated: tags } : {};
    return [
        {
            kind: 'declared',
            license: tags.length > 0 ? tags.join(', ') : first,
            ...more,
            ...link,
            strength: 'metadata',
            source: hub/* HUB */.Q$,
            url,
            ...revision,
        },
    ];
}
/** Where else the text of a license may stand: other names, and the address in the card where it is on an allowed host. */
async function otherTexts(place, card, outside) {
    const linked = card?.licenseLink === undefined ? undefined : await readLink(place, card.licenseLink, outside);
    if (linked)
        return [linked];
    for (const name of ['LICENSE.md', 'LICENSE.txt']) {
        const read = await (0,hub/* readHubFile */.kE)(place, name, outside);
        if ('text' in read)
            return [textAnswer(name, read)];
        if ('kind' in read)
            return [read];
    }
    return [];
}
/** A `license_link` is followed inside the repository, on the Hub and to GitHub; no other host is reached. */
async function readLink(place, link, outside) {
    const target = linkTarget(place, link, outside);
    if (!target)
        return undefined;
    if ('path' in target) {
        const read = await (0,hub/* readHubFile */.kE)(target.place, target.path, outside);
        return 'text' in read ? textAnswer(target.path, read) : 'kind' in read ? read : undefined;
    }
    const got = await readRepositoryFile(target, outside);
    return 'kind' in got ? got : { kind: 'text', text: got.text, name: target.file, source: 'github', url: got.url };
}
function linkTarget(place, link, { hosts }) {
    if (!/^[a-z][a-z+.-]*:/i.test(link)) {
        const path = link.replace(/^(?:\.?\/)+/, '');
        return path === '' || path.split('/').includes('..') || path.startsWith('#') ? undefined : { place, path };
    }
    if (!URL.canParse(link))
        return undefined;
    const { origin, pathname } = new URL(link);
    const path = decodeURIComponent(/%(?![0-9a-f]{2})/i.test(pathname) ? '' : pathname);
    const onHub = /^\/(datasets\/)?([^/]+(?:\/[^/]+)?)\/(?:blob|resolve|raw)\/([^/]+)\/(.+)$/.exec(path);
    if (origin === new URL(hosts.huggingface).origin && onHub) {
        const [, dataset, id = '', revision = 'main', file = ''] = onHub;
        return { place: { id, revision, kind: dataset ? 'dataset' : 'model' }, path: file };
    }
    const onGitHub = /^\/([^/]+\/[^/]+)\/(?:blob|raw)\/([^/]+)\/(.+)$/.exec(path);
    if (origin !== new URL(hosts.githubServer).origin || !onGitHub)
        return undefined;
    const [, repository = '', reference = '', file = ''] = onGitHub;
    return { repository, reference, file };
}
async function readPolicy(place, license, outside) {
    if ('kind' in license)
        return undefined;
    const read = await (0,hub/* readHubFile */.kE)(place, 'USE_POLICY.md', outside);
    return 'text' in read ? { path: 'USE_POLICY.md', text: read.text } : undefined;
}
function textAnswer(name, file) {
    return { kind: 'text', text: file.text, name, source: hub/* HUB */.Q$, url: file.url, ...(file.commit ? { revision: file.commit } : {}) };
}
function promptAnswer(text, place, outside) {
    return { kind: 'text', text, name: 'extra_gated_prompt', source: hub/* HUB */.Q$, url: pageOf(place, outside) };
}
function movedAnswer(moved, place, outside) {
    return {
        kind: 'unavailable',
        because: 'not-asked',
        source: hub/* HUB */.Q$,
        url: pageOf(place, outside),
        detail: `the Hub has it under the name ${moved} now, which answered`,
    };
}
function pageOf({ id, kind }, { hosts }) {
    return `${hosts.huggingface}/${kind === 'dataset' ? 'datasets/' : ''}${id}`;
}
/** An exact id decides; the name of a family never does. */
function byCatalogue({ id, kind }, knowledge) {
    const purl = `pkg:huggingface/${kind === 'dataset' ? 'datasets/' : ''}${id}`;
    const table = relicensedAnswer(purl, knowledge);
    const known = kind === 'dataset' ? undefined : knowledge.families.find(family => family.ids.includes(id.toLowerCase()));
    if (!known)
        return table ? [table] : [];
    if (known.verified === false) {
        const detail = `${known.family} by its exact id, ${known.license} from the table of model families, not re-read, which decides nothing`;
        return [{ kind: 'unavailable', because: 'not-found', source: 'catalogue', url: known.source, detail }];
    }
    return [
        {
            kind: 'declared',
            license: known.license,
            strength: 'metadata',
            source: 'catalogue',
            url: known.source,
            date: known.date,
            note: `${known.family}, by its exact id`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/licenses/whom-to-ask.js
/**
 * The component is what is fetched: a lock entry that points to a repository is that repository, and what comes from a
 * host that is no public registry is named to nobody.
 */
function whomToAsk(purl, wanted, hosts) {
    if (wanted.private)
        return { silent: 'matches a private pattern: its name was not sent anywhere' };
    const addresses = [wanted.fetchedFrom, ...ADDRESSES.map(key => purl.qualifiers?.[key])].filter(address => address !== undefined);
    if (addresses.some(address => LOCAL.test(address)))
        return { silent: 'lies in this repository or on this machine: its name was not sent anywhere' };
    const [elsewhere] = addresses.filter(address => !isRegistry(address, hosts));
    if (elsewhere === undefined)
        return { ask: purl };
    const repository = onGitHub(elsewhere, hosts);
    if (repository)
        return { ask: repository };
    return { silent: `fetched from ${hostOf(elsewhere)}, which is no public registry: its name was not sent anywhere` };
}
/** How manifests write that a dependency is a folder. */
const LOCAL = /^(?:file|link|portal|workspace|path|patch):|^\.{0,2}\/(?!\/)/i;
/** Qualifiers that say where a component comes from: https://github.com/package-url/purl-spec/blob/main/PURL-SPECIFICATION.rst */
const ADDRESSES = ['repository_url', 'vcs_url', 'download_url'];
/** Hosts of public registries, whatever mirror is asked in their place. */
const PUBLIC = new Set([
    'api.nuget.org',
    'cdn.cocoapods.org',
    'cloud.r-project.org',
    'conda.anaconda.org',
    'cran.r-project.org',
    'crates.io',
    'dl.google.com',
    'docker.io',
    'files.pythonhosted.org',
    'gcr.io',
    'ghcr.io',
    'hackage.haskell.org',
    'hex.pm',
    'hf.co',
    'hub.docker.com',
    'huggingface.co',
    'index.crates.io',
    'maven.google.com',
    'mcr.microsoft.com',
    'npm.jsr.io',
    'packagist.org',
    'plugins.gradle.org',
    'proxy.golang.org',
    'pub.dartlang.org',
    'pub.dev',
    'public.ecr.aws',
    'pypi.org',
    'quay.io',
    'registry-1.docker.io',
    'registry.k8s.io',
    'registry.npmjs.com',
    'registry.npmjs.org',
    'registry.npmmirror.com',
    'registry.yarnpkg.com',
    'repo.hex.pm',
    'repo.maven.apache.org',
    'repo.packagist.org',
    'repo1.maven.org',
    'rubygems.org',
    'static.crates.io',
    'www.nuget.org',
]);
function isRegistry(address, hosts) {
    const host = hostOf(address);
    const { githubApi: _, githubServer: __, ...registries } = hosts;
    return PUBLIC.has(host) || Object.values(registries).some(url => new URL(String(url)).host === host);
}
/** `git+https://github.com/owner/name.git@ref`, `git@github.com:owner/name#ref`, `https://codeload.github.com/owner/name/tar.gz/ref`. */
function onGitHub(address, hosts) {
    const server = new URL(hosts.githubServer).host;
    const host = hostOf(address);
    if (host !== server && host !== `codeload.${server}` && host !== `www.${server}`)
        return undefined;
    const rest = address.slice(address.indexOf(host) + host.length).replace(/^[:/]+/, '');
    const [, namespace, name, behind = ''] = /^([\w.-]+)\/([\w.-]+?)(?:\.git)?((?:[@#?/].*)?)$/.exec(rest) ?? [];
    if (namespace === undefined || name === undefined)
        return undefined;
    const version = /^(?:[@#]|\/(?:tar\.gz|zip|legacy\.tar\.gz|tarball|archive)\/(?:refs\/(?:tags|heads)\/)?|\?rev=)([^#&]+?)(?:\.tar\.gz|\.zip)?$/.exec(behind)?.[1];
    return { type: 'github', namespace, name, ...(version ? { version } : {}) };
}
/** The host of an address as manifests write it: `https://…`, `git+ssh://git@host/…`, `git@host:owner/name`. */
function hostOf(address) {
    const bare = address.replace(/^(?:git|hg|svn|bzr|registry|sparse)\+/, '');
    if (URL.canParse(bare) && new URL(bare).host !== '')
        return new URL(bare).host;
    return /^(?:[^@/]+@)?([^:/]+)[:/]/.exec(bare)?.[1] ?? bare;
}

// EXTERNAL MODULE: ./build/resolvers/github.js
var github = __webpack_require__(741);
;// CONCATENATED MODULE: ./build/licenses/source-code.js


/** The license in the repository of a package, by the tag of its version where there is one. */
async function repositoryAnswers(address, purl, outside) {
    const repository = onGitHub(address, outside.hosts);
    if (!repository)
        return [];
    const { version: _, ...place } = repository;
    if (purl.version !== undefined) {
        const tagged = await github/* resolver */.L.ask({ ...place, version: `v${purl.version.replace(/^v/, '')}` }, outside);
        if (tagged.some(answer => answer.kind === 'text' || answer.kind === 'declared'))
            return tagged;
    }
    return (await github/* resolver */.L.ask(place, outside)).map(loosened);
}
/** The default branch may be under another license than the version in question. */
function loosened(answer) {
    const note = 'of the default branch of its repository, not of this version';
    if (answer.kind === 'text')
        return { ...answer, loose: true, note };
    return answer.kind === 'declared' ? { ...answer, strength: 'weak', note } : answer;
}

;// CONCATENATED MODULE: ./build/licenses/find-licenses.js









/**
 * Finds the licenses of components, each with everything that was said about it.
 *
 * Cheap sources first, the costly only while the answer is missing or accuses: the tree, the declaring file, GitHub’s
 * dependency graph, deps.dev for all at once, then each component’s registry, then its repository, and the table of
 * relicensed software.
 */
async function find_licenses_findLicenses(wanted, outside) {
    const unique = [...new Map(wanted.map(one => [one.purl, one])).values()];
    const cases = unique.flatMap(one => caseOf(one, outside));
    readTree(cases, outside);
    for (const one of cases)
        one.answers.push(...declaredAnswers(one.wanted), ...graphAnswer(one.wanted, outside));
    if (!outside.offline) {
        for (const tier of ['aggregate', 'registry', 'repository'])
            await askTier(tier, cases, outside);
        await Promise.all(cases.map(one => askSourceCode(one, outside)));
    }
    const found = cases.map(async (one) => [one.wanted.purl, await conclusion(one, outside)]);
    const odd = unique.filter(one => (0,model_purl/* parsePurl */.$l)(one.purl) === undefined).map(one => [one.purl, unreadable(one)]);
    return new Map([...(await Promise.all(found)), ...odd]);
}
function caseOf(wanted, { knowledge, index, now, offline, hosts, isPrivate }) {
    const purl = (0,model_purl/* parsePurl */.$l)(wanted.purl);
    if (!purl)
        return [];
    const asking = whomToAsk(purl, { ...wanted, private: wanted.private === true || isPrivate?.(wanted.purl) === true }, hosts);
    return [{ wanted, purl, asking, answers: [], reader: { knowledge, index, now, offline, subject: subjectOf(purl), ecosystem: purl.type } }];
}
function unreadable({ purl }) {
    const evidence = [{ source: 'package-url', said: `not a package URL: ${purl}`, strength: 'none' }];
    return { verdict: { verdict: 'unknown', reason: 'not-asked' }, subject: 'software', evidence, conflicts: [] };
}
function subjectOf({ type, namespace }) {
    if (type !== 'huggingface')
        return 'software';
    return namespace === 'datasets' || namespace?.startsWith('datasets/') ? 'data' : 'weights';
}
function readTree(cases, { tree }) {
    if (!tree || cases.length === 0)
        return;
    const folders = foldersOf(tree);
    if (folders.files.size === 0)
        return;
    for (const { wanted, purl, answers } of cases) {
        const slash = wanted.path?.lastIndexOf('/') ?? -1;
        answers.push(...answersInTree(purl, wanted.path?.slice(0, Math.max(0, slash)) ?? '', tree, folders));
    }
}
function declaredAnswers({ declared, unrelated, path }) {
    const license = declared?.trim() || unrelated?.join(', ');
    if (!license)
        return [];
    return [{ kind: 'declared', license, ...(unrelated ? { unrelated } : {}), strength: 'weak', source: DECLARING_FILE, url: path ?? '' }];
}
function graphAnswer({ purl }, { graph, hosts }) {
    const license = graph?.get(purl);
    if (license === undefined || license === null || license === 'NOASSERTION')
        return [];
    return [{ kind: 'declared', license, strength: 'metadata', source: 'github-dependency-graph', url: hosts.githubApi }];
}
async function askTier(tier, cases, outside) {
    const open = cases.flatMap(one => 'ask' in one.asking && one.purl.type !== 'huggingface' && !settled(one, tier) ? [{ one, purl: one.asking.ask }] : []);
    const sources = (outside.resolvers ?? registry/* resolvers */.K6).filter(resolver => (resolver.tier ?? 'registry') === tier);
    await Promise.all(sources.map(async (resolver) => {
        const mine = open.filter(({ purl }) => resolver.accepts(purl));
        if (mine.length === 0)
            return;
        const purls = mine.map(({ purl }) => purl);
        const answers = resolver.askAll
            ? await resolver.askAll(purls, outside)
            : await Promise.all(purls.map(purl => resolver.ask(purl, outside)));
        mine.forEach(({ one }, n) => one.answers.push(...(answers[n] ?? [])));
    }));
}
/** Where the registry gives no license and names a repository: its license at the tag of the version, else as it is now. */
async function askSourceCode({ answers, asking, reader }, outside) {
    const told = answers.map(answer => ('repository' in answer ? answer.repository : undefined)).find(address => address !== undefined);
    if (!('ask' in asking) || told === undefined || weigh(answers, { ...reader, offline: false }).verdict.verdict !== 'unknown')
        return;
    answers.push(...(await repositoryAnswers(told, asking.ask, outside)));
}
/**
 * Good enough to ask no further: open by a source that the change cannot edit. What accuses is asked for once more, and a
 * copy in the tree, which the change may have brought, does not spare the one request for all.
 */
function settled({ answers, reader }, tier) {
    const strong = answers.filter(answer => answer.source !== DECLARING_FILE && (tier !== 'aggregate' || answer.source !== TREE));
    if (strong.length === 0)
        return false;
    const { verdict } = weigh(strong, { ...reader, offline: false });
    return verdict.verdict === 'open-source' || (verdict.verdict === 'unreviewed' && verdict.reason === 'recognised');
}
async function conclusion(one, outside) {
    if (one.purl.type === 'huggingface')
        return modelLicense(one, outside);
    const table = relicensedAnswer(one.wanted.purl, outside.knowledge);
    const answers = [...one.answers, ...find_licenses_hidden(one.asking), ...(table ? [table] : []), ...(isImage(one.purl) ? [CONTENTS] : [])];
    return weigh(answers.length > 0 ? answers : [silent(outside.offline)], one.reader);
}
/** A model or dataset: the Hub, its texts and the catalogue, with the declaring file’s word as evidence. */
async function modelLicense({ purl, asking, answers }, outside) {
    const dataset = subjectOf(purl) === 'data';
    const namespace = dataset ? (purl.namespace ?? '').replace(/^datasets\/?/, '') : (purl.namespace ?? '');
    const id = namespace === '' ? purl.name : `${namespace}/${purl.name}`;
    const said = [...answers, ...find_licenses_hidden(asking)];
    return lookupModel(id, purl.version ?? 'main', dataset ? 'dataset' : 'model', {
        ...outside,
        said,
        offline: outside.offline || 'silent' in asking,
    });
}
function find_licenses_hidden(asking) {
    return 'ask' in asking ? [] : [{ kind: 'unavailable', because: 'not-asked', source: 'privacy', url: '', detail: asking.silent }];
}
function isImage({ type }) {
    return type === 'docker' || type === 'oci';
}
const CONTENTS = { kind: 'unavailable', because: 'not-asked', source: 'container-image', url: '', detail: 'contents not looked at' };
function silent(offline) {
    const detail = offline ? 'offline' : 'no source knows components of this kind';
    return { kind: 'unavailable', because: 'not-asked', source: 'sources', url: '', detail };
}

// EXTERNAL MODULE: ./build/resolvers/shared/systems.js
var systems = __webpack_require__(8186);
;// CONCATENATED MODULE: ./build/resolvers/shared/version-list.js




/** All versions of a package by deps.dev in one request; none where it does not know the registry or did not answer: https://docs.deps.dev/api/v3/#getpackage */
async function listVersions(purl, { http, hosts }) {
    const system = systems/* SYSTEMS */.L[purl.type];
    if (system === undefined)
        return [];
    const url = `${hosts.depsdev}/v3/systems/${system}/packages/${encodeURIComponent((0,names/* registryName */.j)(purl))}`;
    const got = await (0,fetch/* fetchJson */.x6)(http, systems/* DEPS_DEV */.V, { url, maxBytes: 16 * 1024 * 1024 });
    if ('kind' in got)
        return [];
    return (0,json/* listAt */.gT)(got.value, 'versions').flatMap(item => {
        const version = (0,json/* textAt */.$6)(item, 'versionKey', 'version');
        const date = (0,json/* textAt */.$6)(item, 'publishedAt')?.slice(0, 10);
        return version === undefined ? [] : [{ version, ...(date ? { date } : {}) }];
    });
}

;// CONCATENATED MODULE: ./build/licenses/remedy.js




/** Versions that are looked at, the newest first: more would be a second batch for a version nobody goes back to. */
const MOST_VERSIONS = 500;
/** What to do about a version whose license is worse: a maintained open fork, and the newest version before it that was open. */
async function remedyFor(purl, outside, find) {
    const row = relicensedRow(purl, outside.knowledge);
    const fork = row?.fork ? { fork: { ...row.fork, source: row.source } } : {};
    const parsed = (0,model_purl/* parsePurl */.$l)(purl);
    const lastOpen = outside.offline || !parsed ? undefined : await newestOpen(parsed, outside, find);
    return { ...fork, ...(lastOpen ? { lastOpen } : {}) };
}
async function newestOpen(purl, outside, find) {
    const versions = await listVersions(purl, outside);
    const older = versions
        .filter(({ version }) => isBefore(version, purl.version ?? ''))
        .sort((a, b) => order(b, a))
        .slice(0, MOST_VERSIONS);
    if (older.length === 0)
        return undefined;
    const named = older.map(one => ({ ...one, purl: (0,model_purl/* formatPurl */.dd)({ ...purl, version: one.version }) }));
    const found = await find(named.map(one => one.purl));
    const open = named.find(one => found.get(one.purl)?.open === true);
    if (!open)
        return undefined;
    const license = found.get(open.purl)?.license;
    return license === undefined ? undefined : { version: open.version, license, ...(open.date ? { date: open.date } : {}) };
}
/** A prerelease is only offered to whoever has one. */
function isBefore(version, than) {
    const [a, b] = [semver.parse(version, { loose: true }), semver.parse(than, { loose: true })];
    if (!a || !b)
        return version !== than;
    return a.compare(b) < 0 && (a.prerelease.length === 0 || b.prerelease.length > 0);
}
function order(a, b) {
    const [left, right] = [semver.parse(a.version, { loose: true }), semver.parse(b.version, { loose: true })];
    return left && right ? left.compare(right) : (a.date ?? '') < (b.date ?? '') ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/licenses/word-difference.js
/** Words of a text that are compared; license texts have at most some ten thousand. */
const MOST_WORDS = 12_000;
/** Texts that differ in more words than this are two texts, and showing the difference helps nobody. */
const MOST_EDITS = 800;
const AROUND = 6;
const MOST_CHANGES = 20;
const MOST_SHOWN = 60;
/** What changed between two license texts, word by word; a changed year or holder is no change. Undefined: too different. */
function wordDifference(before, after) {
    const [a, b] = [word_difference_wordsOf(before), word_difference_wordsOf(after)];
    const [left, right] = [a.map(word_difference_fold), b.map(word_difference_fold)];
    let start = 0;
    while (start < left.length && start < right.length && left[start] === right[start])
        start++;
    let end = 0;
    while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end))
        end++;
    const middle = edits(left.slice(start, left.length - end), right.slice(start, right.length - end));
    return middle?.slice(0, MOST_CHANGES).map(({ from, to, removed, added }) => ({
        before: shown(a.slice(Math.max(0, start + from - AROUND), start + from)),
        removed: shown(a.slice(start + from, start + from + removed)),
        added: shown(b.slice(start + to, start + to + added)),
        after: shown(a.slice(start + from + removed, start + from + removed + AROUND)),
    }));
}
function word_difference_wordsOf(text) {
    const lines = text.split('\n').filter(line => !/^[\s*#/;-]*(?:copyright\b|©|\(c\)|all rights reserved)/i.test(line));
    return lines.join(' ').split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
}
function word_difference_fold(word) {
    return word.toLowerCase().replace(/[“”"'‘’`*_#]/g, '');
}
function shown(words) {
    return words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN).join(' ')} …` : words.join(' ');
}
/** The shortest way from one list to the other (Myers, https://doi.org/10.1007/BF01840446), as stretches that differ. */
function edits(a, b) {
    const furthest = new Map([[1, 0]]);
    const trace = [];
    for (let d = 0; d <= Math.min(a.length + b.length, MOST_EDITS); d++) {
        trace.push(new Map(furthest));
        for (let k = -d; k <= d; k += 2) {
            const down = k === -d || (k !== d && (furthest.get(k - 1) ?? 0) < (furthest.get(k + 1) ?? 0));
            let x = down ? (furthest.get(k + 1) ?? 0) : (furthest.get(k - 1) ?? 0) + 1;
            while (x < a.length && x - k < b.length && a[x] === b[x - k])
                x++;
            furthest.set(k, x);
            if (x >= a.length && x - k >= b.length)
                return word_difference_joined(path(trace, a.length, b.length));
        }
    }
    return undefined;
}
/** Single steps back from the end: a word of the first list left out, or a word of the second put in. */
function path(trace, width, height) {
    const steps = [];
    let [x, y] = [width, height];
    for (let d = trace.length - 1; d > 0; d--) {
        const known = trace[d];
        const k = x - y;
        const down = k === -d || (k !== d && (known?.get(k - 1) ?? 0) < (known?.get(k + 1) ?? 0));
        const from = down ? k + 1 : k - 1;
        x = known?.get(from) ?? 0;
        y = x - from;
        steps.push(down ? { from: x, to: y, removed: 0, added: 1 } : { from: x, to: y, removed: 1, added: 0 });
    }
    return steps.reverse();
}
/** Neighboring steps become one stretch. */
function word_difference_joined(steps) {
    const stretches = [];
    for (const step of steps) {
        const last = stretches.at(-1);
        if (last && last.from + last.removed === step.from && last.to + last.added === step.to)
            stretches[stretches.length - 1] = { ...last, removed: last.removed + step.removed, added: last.added + step.added };
        else
            stretches.push(step);
    }
    return stretches;
}

;// CONCATENATED MODULE: ./build/licenses/change.js





/** Compares the licenses of updates, by the purl of the new version; all versions are asked for in the same batches. */
async function compareVersions(updates, outside) {
    const found = await findLicenses(updates.flatMap(({ from, to }) => [to, from]), outside);
    const changes = updates.map(async ({ from, to }) => {
        const [before, after] = [found.get(from.purl), found.get(to.purl)];
        return before && after ? [[to.purl, await changeOf(to, before, after, outside)]] : [];
    });
    return new Map((await Promise.all(changes)).flat());
}
async function changeOf(to, before, after, outside) {
    const change = changeBetween(before, after);
    if (change.change !== 'worse' || to.private)
        return change;
    return { ...change, remedy: await remedyOf(to.purl, outside) };
}
/** What can be done about a version whose license is worse: one request for the versions, one batch for their licenses. */
function remedyOf(purl, outside) {
    const aggregates = (outside.resolvers ?? registry/* resolvers */.K6).filter(({ tier }) => tier === 'aggregate');
    const { tree: _, graph: __, ...elsewhere } = outside;
    return remedyFor(purl, outside, async (purls) => {
        const found = await find_licenses_findLicenses(purls.map(each => ({ purl: each })), { ...elsewhere, resolvers: aggregates });
        return new Map([...found].map(([each, { license, verdict }]) => [
            each,
            { open: verdict.verdict === 'open-source', ...(license === undefined ? {} : { license }) },
        ]));
    });
}
/** What changed between two answers that are at hand. */
function changeBetween(before, after) {
    const difference = textDifference(before, after);
    const kind = kindOf(before, after, difference);
    return {
        before,
        after,
        change: kind,
        newlyBroken: kind === 'none' ? [] : newlyBroken(before.verdict, after.verdict),
        ...(difference && difference.length > 0 ? { difference } : {}),
    };
}
function kindOf(before, after, difference) {
    if (before.verdict.verdict === 'unknown' && before.license === undefined)
        return 'unknown';
    if (after.verdict.verdict === 'unknown' && after.license === undefined)
        return 'unknown';
    const [old, now] = [(0,model_verdict/* badness */.b)(before.verdict), (0,model_verdict/* badness */.b)(after.verdict)];
    if (now !== old)
        return now > old ? 'worse' : 'better';
    const named = (before.license ?? '').toLowerCase() !== (after.license ?? '').toLowerCase();
    return named || (before.license === undefined && difference && difference.length > 0) ? 'same' : 'none';
}
function textDifference(before, after) {
    const [old, now] = [before.texts?.[0], after.texts?.[0]];
    return old && now ? wordDifference(old.text, now.text) : undefined;
}
function newlyBroken(before, after) {
    const broken = (verdict) => (verdict.verdict === 'not-open-source' ? verdict.violations.map(({ criterion }) => criterion) : []);
    const old = new Set(broken(before));
    return [...new Set(broken(after))].filter(criterion => !old.has(criterion)).sort((a, b) => a - b);
}

// EXTERNAL MODULE: ./build/review/on-demand.js
var on_demand = __webpack_require__(1978);
// EXTERNAL MODULE: ./build/model/wording.js
var wording = __webpack_require__(6566);
;// CONCATENATED MODULE: ./build/review/observations.js


/** What is worth saying about one component: its license, and how it differs from the base. */
function observeComponent(component, title, change) {
    const [place] = component.places;
    if (!place || component.status === 'removed')
        return [];
    const about = facts(component);
    const own = licenseObservation(component, title);
    const changed = change ? changeObservation(component, change) : undefined;
    return [...(own ? [{ ...about, ...own, ...place }] : []), ...(changed ? [{ ...about, ...changed, ...place }] : [])];
}
/** The Hub id, where the component is a model or data set of the Hub. */
function modelOf(text) {
    const purl = (0,model_purl/* parsePurl */.$l)(text);
    return purl?.type === 'huggingface' ? { model: [purl.namespace?.replace(/^datasets\/?/, ''), purl.name].filter(Boolean).join('/') } : {};
}
function facts(component) {
    const { verdict } = component;
    return {
        component: component.purl,
        ...modelOf(component.purl),
        ...(component.license === undefined ? {} : { license: component.license }),
        verdict: verdict.verdict,
        ...('reason' in verdict ? { reason: verdict.reason } : {}),
        ...(verdict.verdict === 'not-open-source'
            ? {
                criteria: [...new Set(verdict.violations.map(violation => violation.criterion))].sort((a, b) => a - b),
                violations: verdict.violations,
                authority: verdict.authority,
            }
            : {}),
        evidence: component.evidence,
        status: component.status,
    };
}
function licenseObservation({ name, version, verdict, subject, license }, title) {
    const named = version === undefined ? name : `${name} ${version}`;
    switch (verdict.verdict) {
        case 'open-source':
            return undefined;
        case 'not-open-source': {
            const clauses = (0,wording/* clauseWords */.ti)(verdict.violations);
            const who = verdict.authority === 'osi-statement' ? 'OSI says so' : 'in our reading; OSI has not reviewed this license';
            const message = subject === 'software'
                ? `${named} is under ${title}, which ${verdict.authority === 'osi-statement' ? 'does not meet the Open Source Definition' : 'contains a term that does not meet the Open Source Definition'}: ${clauses} (${who}).`
                : `The terms of use of ${named}, ${title}, do not meet the Open Source Definition: ${clauses} (${who}).`;
            return { type: 'not-open-source-license', message };
        }
        case 'unreviewed':
            return { type: 'unreviewed-license', message: `${named} is under ${title}: ${(0,wording/* verdictWords */.L2)(verdict, subject)}.` };
        case 'unknown':
            if (verdict.reason === 'none-declared')
                return { type: 'license-missing', message: `${named} declares no license.` };
            return {
                type: 'license-unknown',
                message: `The license of ${named} is not known: ${(0,wording/* verdictWords */.L2)(verdict, subject)}${license === undefined ? '' : ` (“${license}”)`}.`,
            };
    }
}
function changeObservation(component, { before, change, newlyBroken, difference }) {
    if (change === 'none' || change === 'unknown')
        return undefined;
    const words = [(0,wording/* verdictWords */.L2)(component.verdict, component.subject), (0,wording/* authorityWords */.Dk)(component.verdict)].filter(Boolean).join('; ');
    const broken = newlyBroken.length > 0 ? ` It breaks OSD ${newlyBroken.join(', ')}, which the version before did not.` : '';
    const text = difference?.slice(0, 3).map(wordChange).join(' ') ?? '';
    return {
        type: 'license-changed',
        reason: change === 'worse' ? 'worse' : 'same',
        message: `This update of ${component.name} changes its license from ${before.license ?? 'one that is not known'} to ${component.license ?? 'one that is not known'}${change === 'worse' ? ` (${words})` : ''}.${broken}${text === '' ? '' : ` In the text: ${text}`}`,
    };
}
function wordChange({ before, removed, added, after }) {
    return `“${before} ${removed === '' ? '' : `[-${removed}-]`}${added === '' ? '' : `{+${added}+}`} ${after}”.`;
}

;// CONCATENATED MODULE: ./build/policy/presets.js
/** What a preset does with a kind of finding; kinds that depend on their reason name it behind a colon. */
const PRESET_TABLE = {
    'not-open-source-license': row('fail', 'fail', 'warn'),
    'not-open-source-base': row('fail', 'fail', 'warn'),
    'inheritance-conflict': row('fail', 'fail', 'warn'),
    'license-changed:worse': row('fail', 'fail', 'notice'),
    'license-changed:same': row('notice', 'warn', 'notice'),
    'denied-by-policy': row('fail', 'fail', 'warn'),
    'license-unknown': row('warn', 'fail', 'notice'),
    'license-missing': row('warn', 'fail', 'notice'),
    'unreviewed-license:concern': row('warn', 'fail', 'notice'),
    'unreviewed-license:no-breach-found': row('notice', 'fail', 'notice'),
    'unreviewed-license:recognised': row('none', 'notice', 'notice'),
    'license-conflict': row('warn', 'fail', 'notice'),
    'term-misuse': row('warn', 'fail', 'notice'),
    'claim-unproven': row('notice', 'warn', 'notice'),
    'name-license-mismatch': row('warn', 'warn', 'notice'),
    'component-license': row('notice', 'notice', 'notice'),
    'policy-changed': row('warn', 'fail', 'warn'),
    'not-evaluated:content': row('fail', 'fail', 'warn'),
    'not-evaluated:time': row('warn', 'fail', 'warn'),
    'not-evaluated:scope': row('none', 'none', 'none'),
    'not-evaluated:variable': row('notice', 'notice', 'notice'),
    reference: row('none', 'none', 'none'),
};
/** The preset's action. A kind or reason that the table does not name is a warning: never dropped. */
function presetAction(observation, preset) {
    const found = PRESET_TABLE[`${observation.type}:${observation.reason ?? ''}`] ?? PRESET_TABLE[observation.type];
    return found?.[preset] ?? 'warn';
}
function row(openSource, strict, report) {
    return { 'open-source': openSource, strict, report };
}

;// CONCATENATED MODULE: ./build/policy/conclude.js


const STRENGTH = { none: 0, notice: 1, warn: 2, fail: 3 };
/** Decides, as one pure function of facts and policy; nothing else sets the exit status. */
function conclude_conclude(facts, policy) {
    const byPurl = new Map(facts.components.map(component => [component.purl, component]));
    const observations = [...facts.observations, ...denied(facts, policy)];
    const findings = observations.map(observation => act(observation, observation.component ? byPurl.get(observation.component) : undefined, facts, policy));
    const waived = new Set(findings.flatMap(finding => (finding.waiver && finding.component ? [finding.component] : [])));
    const components = facts.components.map(component => outOfScope(component, policy) ? { ...component, notEvaluated: 'scope' } : component);
    return {
        conclusion: findings.some(finding => finding.action === 'fail') ? 'failure' : facts.relevant ? 'success' : 'neutral',
        counts: count(components, waived),
        components: components.map(component => (waived.has(component.purl) ? { ...component, waived: true } : component)),
        findings: findings.sort(conclude_order),
        waiverFaults: waiverFaults(facts, policy, new Set(findings.flatMap(finding => finding.waiver ?? []))),
    };
}
function act(observation, component, facts, policy) {
    if ((observation.status ?? component?.status) === 'carried')
        return { ...observation, action: 'none' };
    if (component && outOfScope(component, policy))
        return { ...observation, action: 'none' };
    const actions = [policy, ...(policy.besides ?? [])].map(one => actionOf(observation, facts, one));
    const action = actions.sort((a, b) => STRENGTH[b] - STRENGTH[a])[0] ?? 'warn';
    const waiver = STRENGTH[action] >= STRENGTH.warn ? waiverFor(observation, facts, policy) : undefined;
    return waiver ? { ...observation, action: 'none', waiver } : { ...observation, action };
}
function actionOf(observation, facts, policy) {
    const ruling = rulingAt(policy, observation.path);
    if (observation.component !== undefined && policy.allowComponents.some(pattern => covers(pattern, observation.component ?? '')))
        return 'none';
    if (isLicenseMatter(observation) && observation.license !== undefined && ruling.allow.length > 0) {
        if (facts.allowedBy(observation.license, new Set(ruling.allow.map(id => id.toLowerCase()))))
            return 'none';
    }
    const preset = presetAction(observation, ruling.preset);
    return conclude_listed(preset, observation, ruling);
}
/** The lists of a ruling stand in place of the preset's: what it would have done besides is one step weaker. */
function conclude_listed(preset, observation, ruling) {
    if (ruling.failOn && named(ruling.failOn, observation))
        return 'fail';
    if (ruling.warnOn && named(ruling.warnOn, observation))
        return 'warn';
    if (preset === 'fail' && ruling.failOn)
        return 'warn';
    if (preset === 'warn' && ruling.warnOn)
        return 'notice';
    return preset;
}
function named(triggers, observation) {
    return triggers.some(trigger => trigger === observation.type || (trigger === observation.verdict && isLicenseMatter(observation)));
}
function isLicenseMatter({ type }) {
    return ['not-open-source-license', 'unreviewed-license', 'license-unknown', 'license-missing', 'license-changed'].includes(type);
}
/** Open Source, but not accepted here: said in these words, never as "restricted". */
function denied(facts, policy) {
    return facts.components.flatMap(component => {
        const [place] = component.places;
        if (component.verdict.verdict !== 'open-source' || component.license === undefined || !place)
            return [];
        const denied = [policy, ...(policy.besides ?? [])].flatMap(one => rulingAt(one, place.path).deny).map(id => id.toLowerCase());
        if (denied.length === 0 || !facts.refusedBy(component.license, new Set(denied)))
            return [];
        return [
            {
                type: 'denied-by-policy',
                ...place,
                component: component.purl,
                license: component.license,
                verdict: 'open-source',
                status: component.status,
                message: `${component.license} is Open Source, but the policy of this repository does not accept it.`,
            },
        ];
    });
}
function rulingAt(policy, path) {
    return policy.folders.find(({ folder }) => path.startsWith(folder))?.ruling ?? policy;
}
function outOfScope(component, policy) {
    const { scopes } = rulingAt(policy, component.places[0]?.path ?? '');
    return scopes !== undefined && !scopes.includes(component.scope);
}
function waiverFor(observation, facts, policy) {
    const { component } = observation;
    if (component === undefined)
        return undefined;
    return [policy, ...(policy.besides ?? [])]
        .flatMap(one => one.waivers)
        .find(waiver => covers(waiver.component, component) && fault(waiver, observation, facts) === undefined);
}
/** Why a waiver that covers the component does not count. */
function fault(waiver, observation, facts) {
    if (waiver.expires !== undefined && waiver.expires < facts.today)
        return `expired on ${waiver.expires}`;
    const licenses = [observation.license, observation.baseLicense].map(license => license?.toLowerCase());
    if (waiver.license !== undefined && !licenses.includes(waiver.license.toLowerCase())) {
        return `was given for ${waiver.license}, the license is now ${observation.license ?? 'not known'}`;
    }
    if (waiver.textSha256 !== undefined) {
        const hash = facts.textSha256?.get(observation.component ?? '');
        if (hash === undefined)
            return 'names the hash of a license text, and no text could be read';
        if (hash !== waiver.textSha256)
            return 'was given for another license text';
    }
    return undefined;
}
/** Models stand in code and cards, which are not all read to say that a waiver covers nothing. */
const MODELS = /^pkg:(?:huggingface|modelscope|kaggle|ollama|generic|\*)/i;
function waiverFaults(facts, policy, used) {
    return policy.waivers.flatMap(waiver => {
        if (used.has(waiver))
            return [];
        const covered = facts.components.filter(component => covers(waiver.component, component.purl));
        const at = { path: policy.path ?? 'policy', line: waiver.line };
        if (covered.length === 0) {
            const unused = facts.headComponents !== undefined &&
                !MODELS.test(waiver.component) &&
                !facts.headComponents.some(purl => covers(waiver.component, purl));
            return unused ? [{ ...at, message: `The waiver for ${waiver.component} covers no component of the tree: it can be removed.` }] : [];
        }
        const why = covered.map(component => fault(waiver, { component: component.purl, ...(component.license ? { license: component.license } : {}) }, facts));
        const [first] = why;
        return first !== undefined && why.every(Boolean)
            ? [{ ...at, message: `The waiver for ${waiver.component} does not count: it ${first}.` }]
            : [];
    });
}
function count(components, waived) {
    const groups = components.map(component => waived.has(component.purl) ? 'waived' : component.notEvaluated ? 'not-evaluated' : component.verdict.verdict);
    const statuses = components.map(component => component.status);
    const of = (list, word) => list.filter(item => item === word).length;
    return {
        found: components.length,
        'open-source': of(groups, 'open-source'),
        'not-open-source': of(groups, 'not-open-source'),
        unreviewed: of(groups, 'unreviewed'),
        unknown: of(groups, 'unknown'),
        waived: of(groups, 'waived'),
        'not-evaluated': of(groups, 'not-evaluated'),
        introduced: of(statuses, 'introduced'),
        worsened: of(statuses, 'worsened'),
        carried: of(statuses, 'carried'),
    };
}
/** Strongest first, then by place and kind, so that the same facts give the same bytes. */
function conclude_order(a, b) {
    return (STRENGTH[b.action] - STRENGTH[a.action] ||
        conclude_compare(a.path, b.path) ||
        a.line - b.line ||
        conclude_compare(a.type, b.type) ||
        conclude_compare(a.component ?? '', b.component ?? ''));
}
function conclude_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/review/policy-changes.js
/** Names under which a workflow runs this action: `owner/osd-review@ref`, or a local copy of it. */
const STEP = /^\s*(?:-\s+)?uses:\s*["']?[^\s"'#]*osd-review(?:\/[^\s"'#@]*)?(?:@[^\s"'#]+)?["']?\s*(?:#.*)?$/i;
/** Edits to the policy, its waivers, or the step that runs this action: told, because they decide about later changes. */
function policyChanges(base, head, changed, policyPath) {
    return changed.flatMap(path => {
        if (path === policyPath)
            return [policyEdit(path, policy_changes_textOf(base, path), policy_changes_textOf(head, path))];
        return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) ? stepEdits(path, policy_changes_textOf(base, path), policy_changes_textOf(head, path)) : [];
    });
}
function policyEdit(path, before, after) {
    const message = after === ''
        ? `The change removes the policy ${path}. This review still used the one of the base branch.`
        : before === ''
            ? `The change adds the policy ${path}. It counts once it is on the base branch.`
            : `The change edits the policy ${path}. This review still used the one of the base branch.`;
    return observation(path, after === '' ? 1 : firstDifference(before, after), message);
}
function stepEdits(path, before, after) {
    const old = steps(before);
    const now = steps(after);
    const added = now.filter(step => !old.some(({ text }) => text === step.text));
    const removed = old.filter(step => !now.some(({ text }) => text === step.text));
    if (added.length === 0 && removed.length === 0)
        return [];
    if (old.length === 0)
        return [];
    const line = added[0]?.line ?? 1;
    return [
        observation(path, line, `The change ${added.length > 0 ? 'edits' : 'removes'} the workflow step that runs osd-review in ${path}.`),
    ];
}
/** The steps that run this action, each from its dash to the next line that is not indented deeper. */
function steps(text) {
    const lines = text.split(/\r?\n/);
    return lines.flatMap((content, at) => {
        if (!STEP.test(content))
            return [];
        let start = at;
        while (start > 0 && !/^\s*-\s/.test(lines[start] ?? ''))
            start--;
        const indent = depth(lines[start] ?? '');
        let end = at + 1;
        while (end < lines.length && ((lines[end] ?? '').trim() === '' || depth(lines[end] ?? '') > indent))
            end++;
        const block = lines.slice(start, end).map(line => line.replace(/\s+#.*$/, '').trim());
        return [{ line: at + 1, text: block.filter(Boolean).join('\n') }];
    });
}
function depth(line) {
    return line.length - line.trimStart().length;
}
function firstDifference(before, after) {
    const old = before.split('\n');
    const now = after.split('\n');
    const at = now.findIndex((line, n) => line !== old[n]);
    return at < 0 ? Math.max(1, now.length) : at + 1;
}
function observation(path, line, message) {
    return { type: 'policy-changed', path, line, endLine: line, status: 'introduced', message };
}
function policy_changes_textOf(source, path) {
    const content = source.read(path);
    return 'bytes' in content ? new TextDecoder().decode(content.bytes) : '';
}

// EXTERNAL MODULE: ./build/models/hub-id.js
var hub_id = __webpack_require__(492);
;// CONCATENATED MODULE: ./build/models/purls.js


/** The package URL of a model or data set; hubs without a type of their own are named as one. */
function purlOfModel({ hub, kind, id, revision }) {
    const name = id.replace(/^ollama:/, '');
    const parts = name.split('/');
    const namespace = [...(kind === 'dataset' ? ['datasets'] : []), ...parts.slice(0, -1)].join('/');
    return (0,model_purl/* formatPurl */.dd)({
        type: hub,
        ...(namespace ? { namespace } : {}),
        name: parts.at(-1) ?? name,
        ...(revision ? { version: revision } : {}),
    });
}
/** The Hub id of the model that a card in a folder `OWNER/NAME` describes. */
function idOfCard(path) {
    const [owner, name] = path.split('/').slice(-3, -1);
    return owner && name ? (0,hub_id/* readBare */.ft)(`${owner}/${name}`)?.id : undefined;
}
/** The component that a card describes: the model of its folder, else the file itself. */
function purlOfCard(path, card) {
    const id = idOfCard(path);
    if (id && card.kind !== 'gallery-entry')
        return purlOfModel({ hub: 'huggingface', kind: card.kind === 'dataset-card' ? 'dataset' : 'model', id });
    const steps = path.split('/').filter(step => step !== '' && step !== '.' && step !== '..');
    const inside = card.kind === 'gallery-entry' && card.name ? [...steps, card.name] : steps;
    return (0,model_purl/* formatPurl */.dd)({
        type: 'generic',
        ...(inside.length > 1 ? { namespace: inside.slice(0, -1).join('/') } : {}),
        name: inside.at(-1) ?? 'card',
    });
}

;// CONCATENATED MODULE: ./build/review/gated-terms.js


/**
 * Adds what the terms say that a visitor has to accept before the Hub gives the files out (`extra_gated_prompt`).
 *
 * They bind as much as the license, whatever its tag says: https://huggingface.co/docs/hub/models-gated
 */
function withGatedTerms(observed, files) {
    const found = files.flatMap(file => file.cards.flatMap(card => gatedTerms(file, card)));
    if (found.length === 0)
        return observed;
    const verdicts = new Map(observed.verdicts);
    for (const { path } of found)
        verdicts.set(path, 'not-open-source');
    return { ...observed, observations: [...observed.observations, ...found], verdicts };
}
function gatedTerms({ path }, card) {
    const prompt = card.fields.gatedPrompt;
    const verdict = prompt ? byRules({ path, text: prompt.value }) : undefined;
    if (!prompt || verdict?.verdict !== 'not-open-source')
        return [];
    // The prompt begins at its key; the folds of YAML do not keep the lines inside it.
    const violations = verdict.violations.map(violation => ({ ...violation, line: prompt.line }));
    return [
        {
            type: 'not-open-source-license',
            path,
            line: prompt.line,
            endLine: prompt.line,
            component: purlOfCard(path, card),
            part: card.kind === 'dataset-card' ? 'data' : 'weights',
            verdict: 'not-open-source',
            criteria: [...new Set(violations.map(({ criterion }) => criterion))].sort((a, b) => a - b),
            violations,
            authority: 'rule',
            message: `The files are given out only to whoever accepts terms of their own (extra_gated_prompt), and these contain a term that, in our reading, does not meet the Open Source Definition.`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/models/paragraphs.js
/** A paragraph of more lines than this is a table or a dump, and is cut in pieces. */
const MOST_LINES = 80;
/** Lines longer than this are data or minified pages, and are cut. */
const LONGEST_LINE = 8000;
/** Cuts prose into paragraphs: blank lines, headings, list items and table rows part them. Fences of code are left out. */
function paragraphs(lines, firstLine) {
    const found = [];
    let start = 0;
    let heading = '';
    let fence = '';
    const finish = (end) => {
        const raw = lines
            .slice(start, end)
            .map(line => line.slice(0, LONGEST_LINE))
            .join('\n');
        if (raw.trim() !== '')
            found.push({ line: firstLine + start, raw, plain: plainText(raw), heading, isHeading: false });
        start = end;
    };
    for (const [n, line] of lines.entries()) {
        const mark = /^\s{0,12}(`{3,}|~{3,})/.exec(line.slice(0, 100))?.[1];
        if (fence !== '' || mark) {
            if (fence === '')
                finish(n);
            start = n + 1;
            if (fence === '')
                fence = mark ?? '';
            else if (mark?.startsWith(fence))
                fence = '';
            continue;
        }
        const title = /^\s{0,3}#{1,6}\s+(.{1,300}?)\s*#*\s*$/.exec(line.slice(0, 400))?.[1] ??
            (/^\s*(?:=+|-+)\s*$/.test(line.slice(0, 200)) && n - start === 1 ? lines[n - 1]?.trim() : undefined);
        if (title !== undefined) {
            finish(line.trimStart().startsWith('#') ? n : n - 1);
            start = n + 1;
            heading = plainText(title).trim();
            found.push({ line: firstLine + n, raw: title, plain: heading, heading, isHeading: true });
        }
        else if (line.trim() === '') {
            finish(n);
            start = n + 1;
        }
        else if (/^\s{0,12}(?:[-*+•]|\d{1,3}[.)])\s|^\s*\|/.test(line.slice(0, 40)))
            finish(n);
        else if (n - start >= MOST_LINES)
            finish(n);
    }
    finish(lines.length);
    return found;
}
/** Blanks the marks of Markdown and HTML; the length stays. */
function plainText(raw) {
    if (!/[<\]*_`[~\\]|:\/\//.test(raw))
        return raw;
    const blank = (text) => text.replace(/[^\n]/g, ' ');
    return raw
        .replace(/<!--[\s\S]{0,5000}?-->/g, blank)
        .replace(/<[a-zA-Z/][^<>]{0,2000}>/g, blank)
        .replace(/\]\([^()\s]{0,1000}(?:\s[^()]{0,200})?\)/g, blank)
        .replace(/!\[/g, '  ')
        .replace(/https?:\/\/[^\s)>\]]{1,1000}/g, blank)
        .replace(/\\(?=[[\]])/g, ' ')
        .replace(/[*_`[\]~]/g, (sign, at, whole) => sign === '_' && /\w/.test(whole[at - 1] ?? '') && /\w/.test(whole[at + 1] ?? '') ? sign : ' ');
}
/** The line of an offset in a text whose first line is given. */
function lineAt(text, offset, firstLine) {
    let line = firstLine;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}

;// CONCATENATED MODULE: ./build/models/claims.js

/** More claims than this in one document are one claim. */
const claims_MOST = 200;
/** Words of English by which the matter of a claim is told. All are looked for in a window of a few words: linear. */
const TERM = /\bopen[- ]?sourc(?:ed?|ing)\b/gi;
const claims_NEGATED = /\b(?:not|isn[’']?t|aren[’']?t|wasn[’']?t|never|no longer|neither|nor|non|rather than|instead of|hardly|cannot be called|so-called|closed[- ]source (?:and|or)|yet to be)\b[^.!?]{0,40}$/i;
const LICENSE_WORDS = /^\s*(?:initiative|definition|licen[cs]\w*|institute|foundation|summit|program(?:me)?|office|day)\b/i;
const MODEL = /^(?:models?|llms?|lms?|vlms?|mllms?|slms?|lvlms?|mlms?|weights?|checkpoints?|transformers?|moes?|chatbots?|assistants?|gpt|series|family|variants?|versions?)$/i;
const OTHER = /^(?:code|codebase|librar(?:y|ies)|frameworks?|toolkits?|tools?|toolbox|software|projects?|repos?|repositor(?:y|ies)|platforms?|packages?|implementations?|datasets?|data|corpus|corpora|benchmarks?|engines?|stacks?|world|alternatives?|solutions?|apps?|applications?|databases?|scripts?|evaluations?|pipelines?|community|communities|contributors?|contributions?|ecosystem|movement|ethos|spirit|principles|team|developers?|enthusiasts?|research|sota|systems?|servers?|clients?|plugins?|extensions?|agents?|ui|interface|runtimes?|kernels?|operators?|compilers?|drivers?|hardware|method|methods|technique|efforts?|initiatives?|works?|music|source|tokenizers?|recipes?|demos?|notebooks?|api|apis|infrastructure|components?|dependencies|stuff|materials?|resources?|competition|competitors|counterparts?|peers?|baselines?|field|space|landscape|area|domain|llama\.cpp)$/i;
const GENERIC = /\b(?:other|others|existing|previous|prior|various|many|most|several|some|all|any|those|these|compar\w*|outperform\w*|surpass\w*|exceed\w*|beat\w*|rival\w*|than|among|amongst|between|against|versus|vs|like|popular|leading|established|current|mainstream|similar|state-of-the-art|best|top|latest|strongest|available|every|each|different|numerous|multiple|modern|recent|your|their)\b/i;
const OWN = /\b(?:we|our|us|this)\b/i;
const COPULA = /\b(?:is|are|was|were|being|as|becomes?|remains?|an?|the|new|first|introduc\w+|present\w*|releas\w+|announc\w+|meet|launch\w*|upgraded|version|generation|of)\b/i;
/** Finds where a document calls something open source; what the claim is about is told by `names`, what is said of others is left out. */
function readClaims(text, names) {
    const claims = [];
    for (const paragraph of text) {
        if (claims.length >= claims_MOST)
            break;
        for (const claim of [...english(paragraph, names), ...chinese(paragraph, names)])
            claims.push(claim);
    }
    return claims.slice(0, claims_MOST);
}
function english(paragraph, names) {
    return [...paragraph.plain.matchAll(TERM)].flatMap(match => {
        const at = match.index;
        const end = at + match[0].length;
        const before = clauseBefore(paragraph.plain, at);
        const after = clauseBehind(paragraph.plain, end);
        if (claims_NEGATED.test(before) || LICENSE_WORDS.test(after) || claims_quoted(paragraph.raw, at, end) || /^[^.!]{0,80}\?/.test(after))
            return [];
        const subject = claims_subjectOf(match[0], before, after, names);
        if (!subject)
            return [];
        const line = lineAt(paragraph.plain, at, paragraph.line);
        const noun = nounGroup(after);
        return [
            {
                words: around(before, match[0], after),
                of: subject.of,
                ...(subject.name || noun ? { about: subject.name ?? noun } : {}),
                language: 'en',
                line,
                endLine: line,
            },
        ];
    });
}
/** What the claim is about; undefined where it is about something else than a model, or about models in general. */
function claims_subjectOf(term, before, after, names) {
    const verb = /ed$|ing$/i.test(term) || /\b(?:we|to|will|fully|have|has|and|team|university|ai|they)\s+$/i.test(before);
    const noun = headNoun(after);
    const behind = after.slice(0, 120);
    const nearBefore = before.slice(-80);
    if (verb && !/\b(?:is|are|been|was|were|be|fully|now|completely|already)\s+$/i.test(before)) {
        // “we open-source X”: what follows tells what.
        if (noun === 'other')
            return undefined;
        if (noun === 'model' || namesIn(behind, names))
            return { of: 'own' };
        return claims_named(behind.slice(0, 60));
    }
    if (noun === 'other')
        return undefined;
    const generic = GENERIC.test(nearBefore.slice(-60)) && !/\b(?:is|are)\s+(?:an?|the|our|one of the|among the)\s+(?:[\w-]+\s+){0,3}$/i.test(nearBefore);
    if (noun === 'model') {
        if (namesIn(nearBefore.slice(-30), names) && !/\b(?:than|over|outperform\w*|like)\s+\S*\s*$/i.test(nearBefore.slice(-45)))
            return { of: 'own' };
        if (generic)
            return undefined;
        if (namesIn(before, names) && COPULA.test(nearBefore))
            return { of: 'own' };
        if (namesIn(behind.slice(0, 80), names) ||
            (OWN.test(nearBefore) && !/\b(?:using|use|uses|on|with|from|support\w*|by)\s+(?:[\w-]+\s+){0,2}$/i.test(nearBefore.slice(-40))))
            return { of: 'own' };
        if (/^[\s>*#-]*(?:an?|the|our|introducing)?\s*(?:[\w.-]+\s+){0,4}$/i.test(before) && !nounWord(after).endsWith('s'))
            return { of: 'own' };
        return claims_named(behind.slice(0, 80)) ?? claims_named(nearBefore);
    }
    // “X is open source”: what stands before tells what.
    if (!/\b(?:is|are|was|were|been|be|now|fully|completely|also|both|100%|truly)\s+(?:an?\s+)?$/i.test(before))
        return undefined;
    if (!/^\s*(?:$|[.,;:!)]|and\b|under\b|for\b|with\b|on\b|so\b|to\b|in\b|at\b|now\b|—|-)/i.test(after))
        return undefined;
    const told = before.slice(-100);
    if (lastNoun(told) === 'other')
        return undefined;
    if (namesIn(told, names) ||
        lastNoun(told) === 'model' ||
        (/\b(?:it|this)\s+(?:is|was)\s+(?:[\w%]+\s+){0,2}$/i.test(told) && names.length > 0))
        return { of: 'own' };
    return claims_named(told);
}
/** A name of a model that the knowledge may tell, kept for later: the words around the term. */
function claims_named(words) {
    const name = words.replace(/\s+/g, ' ').trim();
    return /[A-Z][\w.-]*\s?-?\d|[\w.-]+\/[\w.-]+/.test(name) ? { of: 'named', name } : undefined;
}
/** The first word behind the term that tells what is called open source. */
function headNoun(after) {
    let model = false;
    for (const word of after.split(/\s+/).filter(Boolean).slice(0, 9)) {
        const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
        // “open source model library”: the last noun of the group is what is meant.
        if (OTHER.test(bare))
            return 'other';
        const ends = /[.,;:!?)]$/.test(word) || /^(?:and|or|by|from|under|that|which|with|in|on|for|to|is|are|at|of)$/i.test(bare);
        if (MODEL.test(bare) || /-models?$/i.test(bare))
            model = true;
        else if (model || ends)
            return model ? 'model' : 'none';
        if (ends)
            break;
    }
    return model ? 'model' : 'none';
}
function nounWord(after) {
    return after.split(/\s+/).find(word => MODEL.test(word.replace(/\W+$/, ''))) ?? '';
}
function lastNoun(before) {
    for (const word of before.split(/\s+/).filter(Boolean).reverse().slice(0, 12)) {
        const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
        if (OTHER.test(bare))
            return 'other';
        if (MODEL.test(bare))
            return 'model';
    }
    return 'none';
}
function chinese(paragraph, names) {
    return [...paragraph.plain.matchAll(/开源|開源/g)].flatMap(match => {
        const at = match.index;
        const before = /[^。！？；\n]{0,40}$/.exec(paragraph.plain.slice(Math.max(0, at - 40), at))?.[0] ?? '';
        const after = /^[^。！？；\n]{0,40}/.exec(paragraph.plain.slice(at + 2, at + 42))?.[0] ?? '';
        if (/(?:不|未|非|没有|沒有|尚未|并非|並非|不是|无法|暂不|闭源和)\s*(?:是|算|能|完全|真正)?\s*$/.test(before) ||
            claims_quoted(paragraph.raw, at, at + 2))
            return [];
        if (/^(?:许可|許可|协议|協議|社区|社區|项目|項目|代码|代碼|工具|框架|库|庫|软件|軟體|数据|數據|平台|生态|生態|贡献|貢獻|评测|評測|基准|基準|引擎|方案|组织|精神|爱好者|训练代码|推理代码|实现|版权|证书)/.test(after.trim()))
            return [];
        if (/(?:其他|其它|现有|現有|同类|主流|众多|各种|各類|相比|优于|優於|超过|超過|同尺寸|所有|多个|当前|目前|最好的?|最强的?|同规模的?)[^，,]{0,12}$/.test(before))
            return [];
        const model = /^(?:了|的|出|发布|发布的|并)?[^，,。]{0,24}?(?:模型|权重|權重|大模型|系列|版本)/.test(after) ||
            /(?:模型|权重|權重|系列)[^，,。]{0,10}$/.test(before);
        const own = /是\s*(?:一[个個款]|首[个個款])?\s*(?:完全|全面)?\s*$/.test(before) ||
            /(?:我们|我們|本|该|該|此|现已|正式|全面|已经?|宣布)[^，,。]{0,16}$/.test(before) ||
            namesIn(before, names) ||
            namesIn(after, names);
        if (!model && !namesIn(before.slice(-16), names))
            return [];
        if (!own)
            return [];
        const line = lineAt(paragraph.plain, at, paragraph.line);
        return [{ words: around(before, match[0], after), of: 'own', language: 'zh', line, endLine: line }];
    });
}
/** The words of the sentence before an offset. */
function clauseBefore(text, at) {
    const piece = text.slice(Math.max(0, at - 240), at);
    let start = 0;
    for (const match of piece.matchAll(/[.!?。](?=\s)|\n\s*[-*•]\s|;/g))
        start = match.index + 1;
    return piece.slice(start).replace(/\s+/g, ' ');
}
function clauseBehind(text, end) {
    const piece = text.slice(end, end + 240);
    const stop = /[.!?。](?:\s|$)|;/.exec(piece);
    return piece.slice(0, stop ? stop.index + 1 : piece.length).replace(/\s+/g, ' ');
}
/** In quotation marks on its own: the words are spoken of, not said. */
function claims_quoted(raw, at, end) {
    return /["“”‘’'«「『]$/.test(raw.slice(Math.max(0, at - 1), at)) && /^[.,]?["“”‘’'»」』]/.test(raw.slice(end, end + 2));
}
/** The words of the sentence around the term, cut at spaces. */
function around(before, term, after) {
    const left = before.slice(-48);
    const right = after.slice(0, 48);
    return `${before.length > 48 ? left.slice(left.indexOf(' ') + 1) : left}${term}${after.length > 48 ? right.slice(0, right.lastIndexOf(' ')) : right}`
        .replace(/\s+/g, ' ')
        .trim();
}
/** What the term stands before: “open source Llama 2 model” names a model by itself, “open source model based on” does not. */
function nounGroup(after) {
    const words = after.split(/\s+/).filter(Boolean).slice(0, 6);
    const end = words.findIndex(word => /^(?:by|from|based|of|for|such|like|in|on|with|and|or|to|that|which|is|are|built|derived|than|using)$/i.test(word));
    return (end < 0 ? words : words.slice(0, end)).join(' ');
}
function namesIn(text, names) {
    const folded = foldWords(text);
    return names.some(name => folded.includes(name));
}
/** Letters and digits alone, lower case: `Baichuan 2` and `Baichuan2` are one name. */
function foldWords(text) {
    return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

;// CONCATENATED MODULE: ./build/models/families.js
/** What is known of a model by its id: a full id decides, a prefix or a name only hints, since versions differ and anybody can call a model anything. */
function knownModel(id, knowledge) {
    const wanted = id.toLowerCase();
    const { exact, prefixes } = tables(knowledge);
    const own = exact.get(wanted);
    if (own)
        return known(own, 'exact');
    const library = ollamaFamily(wanted, knowledge);
    if (library)
        return known(library, 'exact');
    const prefix = prefixes.find(candidate => wanted.startsWith(candidate.prefix));
    return prefix ? known(prefix.family, 'name') : knownByName(wanted, knowledge);
}
/** The Ollama library has no owners: its name is that of the family, where all sizes of it have one license. */
function ollamaFamily(id, knowledge) {
    if (!id.startsWith('ollama:') || id.includes('/'))
        return undefined;
    const name = nameOf(id);
    const families = new Set(tables(knowledge)
        .stems.filter(({ stem }) => stem === name || stem.startsWith(`${name}-`))
        .map(({ family }) => family));
    const [only] = families;
    return families.size === 1 && only && tables(knowledge).stems.some(({ stem, family }) => family === only && stem === name)
        ? only
        : undefined;
}
/** What the name of a model hints at, whoever owns it: `my-llama-3-8b-chat` is Llama 3. The longest family name wins. */
function knownByName(id, knowledge) {
    const name = nameOf(id);
    const best = tables(knowledge).stems.find(({ stem }) => standsIn(stem, name));
    return best && known(best.family, 'name');
}
/** All versions of the brand that a name holds without a version: `finemath-llama-3b` may be any Llama. */
function knownByBrand(id, knowledge) {
    const name = nameOf(id);
    const found = tables(knowledge).stems.filter(({ brand }) => brand.length > 3 && standsIn(brand, name));
    return [...new Set(found.map(({ family }) => family))].map(family => known(family, 'name'));
}
const families_made = new WeakMap();
function tables(knowledge) {
    const known = families_made.get(knowledge);
    if (known)
        return known;
    const all = knowledge.families
        .flatMap(family => family.ids.map(id => ({ id: id.toLowerCase(), family })))
        .filter(({ id }) => /[/:]/.test(id));
    const fresh = {
        exact: new Map(all.filter(({ id }) => !id.endsWith('*')).map(({ id, family }) => [id, family])),
        prefixes: all
            .filter(({ id }) => id.endsWith('*'))
            .map(({ id, family }) => ({ prefix: id.slice(0, -1), family }))
            .sort((a, b) => b.prefix.length - a.prefix.length),
        stems: knowledge.families
            .flatMap(family => stemsOf(family).map(stem => ({ stem, brand: brandOf(stem), family })))
            .sort((a, b) => b.stem.length - a.stem.length),
    };
    families_made.set(knowledge, fresh);
    return fresh;
}
/** `open-llama` and `tiny-llama` are models of others, made from scratch. */
function nameOf(id) {
    return compact(id.slice(id.indexOf('/') + 1).replace(/^ollama:/, '')).replace(/(?:^|-)(?:open|tiny)-(?=llama)/g, '-open');
}
function brandOf(stem) {
    return /^[a-z]+/.exec(stem)?.[0] ?? '';
}
/** The names by which a family is called, without owner, sizes and variants: `llama-2`, `gemma-3`. */
function stemsOf(family) {
    return family.ids
        .filter(id => id.endsWith('*'))
        .map(id => compact(id.slice(id.indexOf('/') + 1, -1)))
        .filter(stem => stem.length > 3);
}
/** Letters and digits with one `-` between; a digit and the letters before it are parted, so that `llama2` is `llama-2`. */
function compact(name) {
    return name
        .toLowerCase()
        .replace(/(^|[^a-z0-9])(meta)[-_ ](?=llama)/g, '$1')
        .replace(/([a-z])(?=\d)/g, '$1-')
        .replace(/[^a-z0-9.]+/g, '-')
        .replace(/^-+|-+$/g, '');
}
/** Whole words only, and `llama-3` is not in `llama-3.1`. */
function standsIn(stem, name) {
    for (let at = name.indexOf(stem); at >= 0; at = name.indexOf(stem, at + 1)) {
        const before = name[at - 1] ?? '-';
        const after = name.slice(at + stem.length);
        if ((before === '-' || before === '.') && /^(?:$|-)/.test(after))
            return true;
    }
    return false;
}
function known(family, by) {
    return { license: family.license, family: family.family, by, source: family.source, date: family.date };
}

;// CONCATENATED MODULE: ./build/models/license-names.js

/**
 * Tags of the Hub whose spelling is not that of the SPDX list.
 *
 * Source: https://huggingface.co/docs/hub/repositories-licenses
 */
const HUB_TAGS = new Map([
    ['c-uda', 'C-UDA-1.0'],
    ['lgpl-lr', 'LGPLLR'],
    ['odbl', 'ODbL-1.0'],
    ['odc-by', 'ODC-By-1.0'],
    ['pddl', 'PDDL-1.0'],
]);
/** Tags that name a family of licenses, or none. */
const NO_LICENSE = new Set([
    'bsd',
    'cc',
    'gfdl',
    'gpl',
    'lgpl',
    'other',
    'unknown',
    'openrail',
    'none',
    'n/a',
    'na',
    'null',
    'custom',
    'proprietary',
]);
/** Words that describe a license beside its name. “Modified” and what else changes the terms is not among them. */
const DESCRIBING = /\b(?:non-?commercial|permissive|copyleft|standard|well-known|widely used|original|official|same|following|international|unported|share-?alike)\b/g;
/** Words that say no more than that something is a license. */
const HOLLOW = new Set('license licence licenses agreement terms of use the for a an and model models public version v under this our its text file details'.split(' '));
/** The id that a tag of the Hub stands for; undefined for the tags that name no license. */
function licenseOfTag(tag, knowledge) {
    const name = tag.trim().toLowerCase();
    const spdx = lexicon(knowledge).spdx.get(HUB_TAGS.get(name)?.toLowerCase() ?? name);
    if (spdx)
        return spdx.id;
    const entry = knowledge.catalogue.find(({ id, aliases }) => id.toLowerCase() === name || aliases.hub?.some(hub => hub.toLowerCase() === name));
    if (entry)
        return entry.id;
    return NO_LICENSE.has(name) ? undefined : licenseOfWords(tag, knowledge);
}
/** The id that words name, as a whole: every word counts, in any order, but for those that only say “license”. */
function licenseOfWords(words, knowledge) {
    const whole = foldName(words);
    if (whole === '' || whole.length > 200 || NO_LICENSE.has(whole))
        return undefined;
    const known = findEntry(whole, knowledge)?.id ?? lexicon(knowledge).spdx.get(whole)?.id;
    if (known)
        return known;
    return wordKeys(knowledge).get(license_names_keyOf(whole)) ?? wordKeys(knowledge).get(license_names_keyOf(whole.replace(DESCRIBING, ' ')));
}
/** The id whose text stands behind a link, where the catalogue has the address or the link says the name itself. */
function licenseOfLink(link, knowledge) {
    const known = findByUrl(link, knowledge);
    if (known)
        return known;
    const address = link
        .toLowerCase()
        .replace(/^https?:\/\/(?:www\.)?/, '')
        .replace(/[?#].*$/, '')
        .replace(/\/+$/, '');
    for (const [from, id] of catalogueAddresses(knowledge))
        if (address === from || address.startsWith(`${from}/`))
            return id;
    const spdx = /^(?:spdx\.org\/licenses|opensource\.org\/licen[cs]es?|choosealicense\.com\/licenses)\/([\w.-]+?)(?:\.html|\.php)?$/.exec(address)?.[1];
    if (spdx)
        return licenseOfWords(spdx, knowledge);
    const creative = /^creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)/.exec(address);
    return creative ? licenseOfWords(`cc-${creative[1]}-${creative[2]}`, knowledge) : undefined;
}
/** Pages of one license each: an address so short that other pages lie below it is left out. */
function catalogueAddresses(knowledge) {
    const made = addresses.get(knowledge);
    if (made)
        return made;
    const found = new Map();
    for (const entry of knowledge.catalogue)
        for (const url of [entry.url, ...(entry.aliases.urls ?? [])]) {
            const address = url
                .toLowerCase()
                .replace(/^https?:\/\/(?:www\.)?/, '')
                .replace(/[?#].*$/, '')
                .replace(/\/+$/, '');
            if (address.split('/').length > 1 && !found.has(address))
                found.set(address, entry.id);
        }
    addresses.set(knowledge, found);
    return found;
}
const addresses = new WeakMap();
const license_names_keys = new WeakMap();
/** The catalogue and the SPDX list by the words of their names; words that two licenses share name none. */
function wordKeys(knowledge) {
    const made = license_names_keys.get(knowledge);
    if (made)
        return made;
    const found = new Map();
    const several = new Set();
    const add = (name, id) => {
        const key = license_names_keyOf(foldName(name));
        if (key === '-')
            return;
        const other = found.get(key);
        if (other !== undefined && other.toLowerCase() !== id.toLowerCase())
            several.add(key);
        else
            found.set(key, id);
    };
    for (const license of knowledge.spdx)
        if (!/^\d/.test(license.id))
            for (const name of [license.id, license.name])
                add(name, license.id);
    for (const key of several)
        found.delete(key);
    several.clear();
    const own = new Map();
    for (const entry of knowledge.catalogue)
        for (const name of new Set([...entryNames(entry), entry.title, entry.title.replace(/\s*\([^()]*\)/g, '')].map(each => license_names_keyOf(foldName(each))))) {
            if (name === '-')
                continue;
            const other = own.get(name);
            if (other !== undefined && other !== entry.id)
                several.add(name);
            else
                own.set(name, entry.id);
        }
    for (const [key, id] of own)
        if (!several.has(key))
            found.set(key, id);
    license_names_keys.set(knowledge, found);
    return found;
}
/** The telling words of a name, sorted: “CC BY-NC-SA 4.0” and `cc-by-nc-sa-4.0` have one key. */
function license_names_keyOf(name) {
    const words = name
        .replace(/\bopen[ -]rail/g, 'openrail')
        .split(/[^\p{L}\p{N}+]+/u)
        .filter(word => word !== '' && !HOLLOW.has(word));
    return words.length === 0 || words.length > 12 ? '-' : words.sort().join(' ');
}

;// CONCATENATED MODULE: ./build/models/grants.js


const UNIDENTIFIED = { verdict: 'unknown', reason: 'not-identified' };
/** What the field `license` says; where it says `other`, name and link behind it tell. */
function declaredGrants(card, knowledge, judge, id) {
    const { licenseName, licenseLink } = card.fields;
    return card.fields.licenses.map(({ value, line }) => {
        const named = licenseName && licenseOfTag(licenseName.value, knowledge);
        const linked = licenseLink && licenseOfLink(licenseLink.value, knowledge);
        const license = licenseOfTag(value, knowledge) ?? named ?? linked ?? byId(id, knowledge);
        const words = licenseName && licenseOfTag(value, knowledge) === undefined ? `${value} (${licenseName.value})` : value;
        return grant(card, { words, by: 'tag', line, endLine: line }, license, judge);
    });
}
/** What the prose says, one grant for each license named. */
function statedGrants(card, knowledge, judge, id) {
    return card.statements.flatMap(statement => {
        const { text, link, form, line, endLine, part } = statement;
        const place = { words: text, by: form, line, endLine, ...(part ? { part } : {}) };
        const whole = licenseOfWords(text, knowledge) ?? (link ? licenseOfLink(link, knowledge) : undefined);
        if (whole)
            return [grant(card, place, whole, judge)];
        const pieces = text.split(/\s+(?:and|or|&)\s+|\s*\/\s*/).flatMap(piece => licenseOfWords(piece, knowledge) ?? []);
        if (pieces.length > 0)
            return pieces.map(license => grant(card, place, license, judge));
        return [grant(card, place, part === 'code' || part === 'data' ? undefined : byId(id, knowledge), judge)];
    });
}
/** A license of its own kind (“Model Agreement”, “Modified MIT”) is known by the model whose it is. */
function byId(id, knowledge) {
    const known = id === undefined ? undefined : knownModel(id, knowledge);
    return known?.by === 'exact' ? known.license : undefined;
}
function grant(card, place, license, judge) {
    const subject = place.part === 'code' ? 'software' : card.kind === 'dataset-card' || place.part === 'data' ? 'data' : 'weights';
    return { ...place, ...(license ? { license } : {}), verdict: license ? judge(license, subject) : UNIDENTIFIED };
}
/** The grants that hold for the model itself: not those of its code or data alone. */
function forWeights(grants) {
    return grants.filter(({ part }) => part === undefined || part === 'weights');
}

;// CONCATENATED MODULE: ./build/models/wording.js

/** The license in a sentence. The word “open” is never ours: a name that holds it is named as a name. */
function titleOf(license, words) {
    return license ? `the license \`${wording_clip(license)}\`` : `“${wording_clip(words)}”`;
}
/** Which criteria are not met, and who says so. */
function accusation(verdict) {
    if (verdict.verdict !== 'not-open-source')
        return '';
    const list = (0,wording/* clauseWords */.ti)(verdict.violations);
    return verdict.authority === 'osi-statement'
        ? `OSI says that it does not meet the Open Source Definition: ${list}.`
        : `It contains a term that, in our reading, does not meet the Open Source Definition: ${list}.`;
}
/** Text of others, cut to a readable length, line breaks and marks of code taken out. */
function wording_clip(text) {
    const plain = text.replace(/[\s`]+/g, ' ').trim();
    return plain.length > 120 ? `${plain.slice(0, 117)}…` : plain;
}

;// CONCATENATED MODULE: ./build/models/observe-claims.js





/** “Open source” said of a model whose license is not, or of one of which too little is known. */
function observeClaims(file, asked, inquiry) {
    const { card, path } = asked;
    if (card.claims.length === 0)
        return [];
    const own = ownLicense(file, asked, inquiry);
    const found = new Map();
    for (const claim of card.claims) {
        const refuted = claim.of === 'own' ? (own ?? otherLicense(claim, inquiry)) : otherLicense(claim, inquiry);
        if (!refuted)
            continue;
        const list = found.get(refuted.license);
        if (list)
            list.claims.push(claim);
        else
            found.set(refuted.license, { refuted, claims: [claim] });
    }
    if (found.size === 0)
        return unproven(asked, own);
    return [...found.values()].map(({ refuted, claims }) => {
        const [first] = claims;
        const line = first?.line ?? 1;
        return {
            type: 'term-misuse',
            path,
            line,
            endLine: first?.endLine ?? line,
            ...(claims.length > 1 ? { lines: [...new Set(claims.map(claim => claim.line))] } : {}),
            component: purlOfCard(path, card),
            ...(refuted.model ? { model: refuted.model } : {}),
            license: refuted.license,
            verdict: 'not-open-source',
            ...(refuted.verdict.verdict === 'not-open-source'
                ? { criteria: [...new Set(refuted.verdict.violations.map(({ criterion }) => criterion))], authority: refuted.verdict.authority }
                : {}),
            message: `“${first?.words ?? ''}”: the weights are under ${titleOf(refuted.license, '')}, which is no license of Open Source. ${accusation(refuted.verdict)} Say instead: weights available under ${titleOf(refuted.license, '')}.`,
        };
    });
}
/** The restricting license of what the document describes: declared, stated, of a base, or of its ids. */
function ownLicense(file, { declared, stated, chains, card, id }, { knowledge, judge }) {
    const grants = declared.length > 0 ? declared : forWeights(stated);
    const closed = grants.find(({ verdict }) => verdict.verdict === 'not-open-source');
    if (closed?.license)
        return { license: closed.license, verdict: closed.verdict };
    const base = chains.flatMap(({ steps }) => steps).find(step => step.verdict === 'not-open-source' && step.by === 'exact');
    if (base?.license)
        return { license: base.license, verdict: judge(base.license, 'weights'), model: base.id };
    if (grants.some(({ verdict }) => verdict.verdict === 'open-source' || verdict.verdict === 'unreviewed'))
        return undefined;
    const ids = id
        ? [id]
        : file.references.filter(({ id: named }) => card.names.some(name => foldWords(named).includes(name))).map(({ id: named }) => named);
    for (const candidate of ids) {
        const known = knownModel(candidate, knowledge);
        const verdict = known?.by === 'exact' ? judge(known.license, 'weights') : undefined;
        if (known && verdict?.verdict === 'not-open-source')
            return { license: known.license, verdict, model: candidate };
    }
    return undefined;
}
/** The license of another model that the claim names. */
function otherLicense({ about }, { knowledge, judge }) {
    const id = /[\w.-]+\/[\w.-]+/.exec(about ?? '')?.[0];
    const exact = id ? knownModel(id, knowledge) : undefined;
    const known = exact ?? (about ? knownByName(about.replaceAll('/', ' '), knowledge) : undefined);
    const verdict = known ? judge(known.license, 'weights') : undefined;
    return known && verdict?.verdict === 'not-open-source'
        ? { license: known.license, verdict, ...(id && exact ? { model: id } : {}) }
        : undefined;
}
/** Approved weights do not make an open source model: code and data count, https://opensource.org/ai/open-source-ai-definition */
function unproven({ card, path, declared }, own) {
    const claim = card.claims.find(({ of }) => of === 'own');
    const approved = declared.length > 0 && declared.every(({ verdict }) => verdict.verdict === 'open-source');
    const { data, code } = card.osaid;
    if (!claim || own || !approved || card.kind !== 'model-card' || (data === 'shown' && code === 'shown'))
        return [];
    const lacking = [...(data === 'shown' ? [] : [`training data: ${data}`]), ...(code === 'shown' ? [] : [`training code: ${code}`])].join(', ');
    return [
        {
            type: 'claim-unproven',
            path,
            line: claim.line,
            endLine: claim.endLine,
            component: purlOfCard(path, card),
            verdict: 'open-source',
            message: `“${claim.words}”: the license terms of the weights are OSI-approved; whether the model is Open Source AI is not decided by that (${lacking}).`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/models/observe-license.js



/** What is to be said about the license that a card gives: restricted, unknown, missing, or not one but several. */
function observeLicense(asked) {
    const { card, declared, stated } = asked;
    const parts = observeParts(asked);
    if (card.kind === 'readme' || card.kind === 'document')
        return card.kind === 'readme' ? parts : [];
    const own = declared.length > 0 ? declared : forWeights(stated);
    return [...observeOwn(asked, own), ...conflicts(asked), ...parts];
}
function observeOwn(asked, own) {
    const { card, path } = asked;
    const component = purlOfCard(path, card);
    const line = card.fields.licenseLine ?? card.line;
    if (own.length === 0) {
        if (card.kind === 'gallery-entry')
            return [];
        const what = card.kind === 'dataset-card' ? 'data set' : 'model';
        return [
            {
                type: 'license-missing',
                path,
                line,
                endLine: line,
                component,
                verdict: 'unknown',
                reason: 'none-declared',
                message: `The card names no license for the ${what}. Without one nobody may use it; ask for a license tag or a LICENSE file.`,
            },
        ];
    }
    const closed = own.filter(({ verdict }) => verdict.verdict === 'not-open-source');
    if (own.every(({ by }) => by === 'tag') && closed.length > 0 && closed.length < own.length) {
        return [
            {
                type: 'license-unknown',
                path,
                line,
                endLine: line,
                component,
                verdict: 'unknown',
                reason: 'ambiguous',
                license: own.map(({ words }) => words).join(', '),
                message: `The card declares ${own.map(({ words }) => wording_clip(words)).join(' and ')} without saying whether all or any of them apply.`,
            },
        ];
    }
    if (closed.length > 0)
        return observe_license_distinct(closed).map(places => restricted(asked, places, component));
    const known = own.filter(({ license }) => license !== undefined);
    const [unknown] = own;
    if (known.length === 0 && unknown)
        return [unidentified(asked, unknown, component)];
    return known.flatMap(grant => unreviewed(asked, grant, component)).slice(0, 1);
}
/** Grants of one license make one observation with several lines. */
function observe_license_distinct(grants) {
    const found = new Map();
    for (const grant of grants) {
        const list = found.get(grant.license ?? grant.words);
        if (list)
            list.push(grant);
        else
            found.set(grant.license ?? grant.words, [grant]);
    }
    return [...found.values()];
}
function restricted({ path, card }, places, component) {
    // A field of its own tells more than a badge or a sentence in passing.
    const first = places.find(({ by }) => by === 'tag' || by === 'field') ?? places[0];
    const { verdict } = first;
    const others = places.map(({ line }) => line).filter(line => line !== first.line);
    return {
        type: 'not-open-source-license',
        path,
        line: first.line,
        endLine: first.endLine,
        ...(others.length > 0 ? { lines: [first.line, ...others] } : {}),
        component,
        ...(first.part ? { part: first.part } : {}),
        ...(first.license ? { license: first.license } : {}),
        verdict: 'not-open-source',
        ...(verdict.verdict === 'not-open-source'
            ? {
                criteria: [...new Set(verdict.violations.map(({ criterion }) => criterion))],
                violations: verdict.violations,
                authority: verdict.authority,
            }
            : {}),
        message: `The ${card.kind === 'dataset-card' ? 'data is' : 'weights are'} available under ${titleOf(first.license, first.words)}. ${accusation(verdict)}`,
    };
}
function unidentified({ path }, grant, component) {
    const hint = grant.by === 'tag'
        ? 'The tag names no license; ask for the exact one, by `license_name` and `license_link`.'
        : 'The words name no license that is known here; read the text behind them.';
    return {
        type: 'license-unknown',
        path,
        line: grant.line,
        endLine: grant.endLine,
        component,
        license: grant.words,
        verdict: 'unknown',
        reason: 'not-identified',
        message: `The card gives its license as “${wording_clip(grant.words)}”. ${hint}`,
    };
}
function unreviewed({ path }, { verdict, license, line, endLine, words }, component) {
    if (verdict.verdict !== 'unreviewed' || verdict.reason === 'recognised')
        return [];
    return [
        {
            type: 'unreviewed-license',
            path,
            line,
            endLine,
            component,
            ...(license ? { license } : {}),
            verdict: 'unreviewed',
            reason: verdict.reason,
            message: `OSI has not reviewed ${titleOf(license, words)}.`,
        },
    ];
}
/** Tag, link and text that name different licenses, one of them open and one not. */
function conflicts({ path, card, declared, stated }) {
    const [tag] = declared;
    if (!tag?.license || declared.length > 1)
        return [];
    const other = forWeights(stated).find(grant => grant.license !== undefined &&
        grant.by !== 'badge' &&
        base(grant.license) !== base(tag.license ?? '') &&
        grant.verdict.verdict !== tag.verdict.verdict);
    if (!other)
        return [];
    return [
        {
            type: 'license-conflict',
            path,
            line: tag.line,
            endLine: tag.endLine,
            lines: [tag.line, other.line],
            component: purlOfCard(path, card),
            license: tag.license,
            verdict: 'unknown',
            message: `The field says ${titleOf(tag.license, tag.words)}, line ${other.line} says ${titleOf(other.license, other.words)}.`,
        },
    ];
}
function base(license) {
    return license.toLowerCase().replace(/-(?:only|or-later)$/, '');
}
/** Code, weights and data under different licenses: one observation for each part that is not open. */
function observeParts({ path, card, declared, stated }) {
    const all = card.kind === 'readme' ? stated : [...declared, ...stated];
    if (new Set(all.flatMap(({ license }) => license ?? [])).size < 2)
        return [];
    const told = card.kind === 'readme'
        ? all.filter(({ part, by }) => part !== undefined || by === 'sentence')
        : all.filter(({ part }) => part === 'code' || part === 'data');
    return observe_license_distinct(told.filter(({ verdict }) => verdict.verdict === 'not-open-source')).map(places => {
        const [first] = places;
        const part = first.part ?? 'weights';
        const { verdict } = first;
        return {
            type: 'component-license',
            path,
            line: first.line,
            endLine: first.endLine,
            ...(places.length > 1 ? { lines: places.map(({ line }) => line) } : {}),
            component: purlOfCard(path, card),
            part,
            ...(first.license ? { license: first.license } : {}),
            verdict: 'not-open-source',
            ...(verdict.verdict === 'not-open-source'
                ? {
                    criteria: [...new Set(verdict.violations.map(({ criterion }) => criterion))],
                    violations: verdict.violations,
                    authority: verdict.authority,
                }
                : {}),
            message: `The parts have different licenses; the ${part} ${part === 'weights' ? 'are' : 'is'} available under ${titleOf(first.license, first.words)}. ${accusation(verdict)}`,
        };
    });
}

;// CONCATENATED MODULE: ./build/models/lineage.js
/** Longer chains do not exist; more chains than this are a trap. */
const lineage_LONGEST = 20;
const lineage_MOST = 200;
/**
 * Follows every base to its root: one chain for each way, cycles cut.
 *
 * A merge has several bases, an adapter one; each of them may have its own.
 */
async function followBases(of, bases, relation, ask) {
    const chains = [];
    const parents = new Map();
    const queue = [...bases]
        .reverse()
        .map(id => ({ id, steps: [], seen: [of.toLowerCase()] }));
    for (let next = queue.pop(); next && chains.length < lineage_MOST; next = queue.pop()) {
        const key = next.id.toLowerCase();
        const parent = parents.get(key) ?? (await ask(next.id));
        parents.set(key, parent);
        const steps = append(next.steps, parent.ancestor);
        const chain = { of, ...(relation ? { relation } : {}), steps };
        const fresh = parent.bases.filter(base => base.toLowerCase() !== key && !next.seen.includes(base.toLowerCase()));
        if (parent.bases.length === 0)
            chains.push({ ...chain, end: parent.open ? 'unknown' : 'root' });
        else if (fresh.length === 0)
            chains.push({ ...chain, end: 'cycle' });
        else if (steps.length >= lineage_LONGEST)
            chains.push({ ...chain, end: 'too-long' });
        else
            for (const base of fresh.toReversed())
                queue.push({ id: base, steps, seen: [...next.seen, key] });
    }
    return chains;
}
function append(steps, last) {
    const [first, ...rest] = steps;
    return first ? [first, ...rest, last] : [last];
}
/** Draws the chains as a Mermaid graph, bases above; every id stands in quotes as an entity-safe label. */
function lineageGraph(chains) {
    const nodes = new Map();
    const edges = new Set();
    const node = (id, license, verdict) => {
        const known = nodes.get(id.toLowerCase());
        if (known)
            return known.name;
        const name = `m${nodes.size}`;
        nodes.set(id.toLowerCase(), { name, label: license ? `${lineage_escape(id)}<br>${lineage_escape(license)}` : lineage_escape(id), verdict });
        return name;
    };
    for (const chain of chains) {
        let below = node(chain.of, undefined, 'own');
        for (const [n, step] of chain.steps.entries()) {
            const above = node(step.id, step.license, step.verdict);
            edges.add(n === 0 && chain.relation ? `  ${above} -->|"${lineage_escape(chain.relation)}"| ${below}` : `  ${above} --> ${below}`);
            below = above;
        }
    }
    const drawn = [...nodes.values()].map(({ name, label, verdict }) => `  ${name}["${label}"]${verdict === 'not-open-source' ? ':::closed' : ''}`);
    return ['graph TD', ...drawn, ...edges, '  classDef closed stroke:#cf222e,stroke-width:2px', ''].join('\n');
}
/** Letters, digits and a few signs stay; the rest becomes an entity of Mermaid (`#35;`), so that no id can end its label. */
function lineage_escape(text) {
    return Array.from(text.slice(0, 120), sign => (/[\p{L}\p{N} ./:_-]/u.test(sign) ? sign : `#${sign.codePointAt(0) ?? 63};`)).join('');
}

;// CONCATENATED MODULE: ./build/models/observe-lineage.js






/** Every way from the bases of a card to a root. */
function chainsOf(path, card, id, files, inquiry) {
    const bases = card.fields.bases.map(({ value }) => value);
    if (bases.length === 0 || card.kind === 'template')
        return Promise.resolve([]);
    return followBases(id ?? card.name ?? path, bases, card.fields.relation?.value, base => parentOf(base, files, inquiry));
}
/** A base with its license: by its card in the tree, else by asking, else by its id alone. */
async function parentOf(id, files, inquiry) {
    const facts = inTree(id, files) ?? (await inquiry.lookUp(id));
    const known = knownModel(id, inquiry.knowledge);
    if ('unavailable' in facts) {
        const verdict = known ? inquiry.judge(known.license, 'weights').verdict : 'unknown';
        const ancestor = known
            ? { id, license: known.license, verdict, by: known.by, source: 'catalogue', url: known.source, date: known.date }
            : { id, verdict: 'unknown', by: 'unknown', source: facts.unavailable };
        return { ancestor, bases: [], open: true };
    }
    const license = licenseFrom(facts, inquiry.knowledge) ?? (known?.by === 'exact' ? known.license : undefined);
    return {
        ancestor: {
            id,
            ...(license ? { license } : {}),
            verdict: license ? inquiry.judge(license, 'weights').verdict : 'unknown',
            by: license ? 'exact' : 'unknown',
            source: facts.source,
            ...(facts.url ? { url: facts.url } : {}),
        },
        bases: facts.bases,
    };
}
function inTree(id, files) {
    const file = files.find(({ path, cards }) => cards.length === 1 && idOfCard(path)?.toLowerCase() === id.toLowerCase() && (cards[0]?.fields.licenses.length ?? 0) > 0);
    const fields = file?.cards[0]?.fields;
    if (!file || !fields)
        return undefined;
    return {
        licenses: fields.licenses.map(({ value }) => value),
        ...(fields.licenseName ? { licenseName: fields.licenseName.value } : {}),
        ...(fields.licenseLink ? { licenseLink: fields.licenseLink.value } : {}),
        bases: fields.bases.map(({ value }) => value),
        source: 'model-card',
        path: file.path,
    };
}
function licenseFrom({ licenses, licenseName, licenseLink }, knowledge) {
    for (const tag of licenses) {
        const license = licenseOfTag(tag, knowledge);
        if (license)
            return license;
    }
    return (licenseName && licenseOfTag(licenseName, knowledge)) || (licenseLink && licenseOfLink(licenseLink, knowledge)) || undefined;
}
/** Bases that are not open, and declared licenses that drop the terms of one. */
function baseObservations(asked, knowledge) {
    const closed = new Map();
    for (const chain of asked.chains) {
        const at = chain.steps.find(step => step.verdict === 'not-open-source' && step.by === 'exact');
        const base = chain.steps[0].id;
        if (at && !closed.has(`${base} ${at.license}`))
            closed.set(`${base} ${at.license}`, { chain, at, base });
    }
    return [...closed.values()].flatMap(found => [...dropped(asked, found, knowledge), restrictedBase(asked, found, knowledge)]);
}
function restrictedBase({ path, card }, { chain, at, base }, knowledge) {
    const line = card.fields.bases.find(({ value }) => value === base)?.line ?? card.line;
    const entry = at.license ? findEntry(at.license, knowledge) : undefined;
    const verdict = entry?.verdict === 'not-open-source' ? entry.violations : [];
    return {
        type: 'not-open-source-base',
        path,
        line,
        endLine: line,
        component: purlOfCard(path, card),
        base: at.id,
        ...(at.license ? { license: at.license } : {}),
        verdict: 'not-open-source',
        ...(verdict.length > 0 ? { criteria: [...new Set(verdict.map(({ criterion }) => criterion))], violations: verdict } : {}),
        ...(entry ? { authority: entry.authority } : {}),
        message: `The base ${drawn(chain, at)} is available under ${titleOf(at.license, '')}. ${entry ? accusationOf(entry) : ''}`.trim(),
    };
}
/** A license that gives away what the license of an ancestor says must be passed on. */
function dropped({ path, card, declared }, { chain, at, base }, knowledge) {
    const entry = at.license ? findEntry(at.license, knowledge) : undefined;
    const [tag] = declared;
    if (!entry?.inherits || !tag?.license)
        return [];
    const keeps = declared.some(({ license, verdict }) => {
        const own = license ? findEntry(license, knowledge) : undefined;
        // Under a license of the same publisher, or one that is not identified, the terms may have been passed on.
        return license === undefined || license === at.license || (verdict.verdict === 'not-open-source' && own?.publisher === entry.publisher);
    });
    if (keeps)
        return [];
    return [
        {
            type: 'inheritance-conflict',
            path,
            line: tag.line,
            endLine: tag.endLine,
            component: purlOfCard(path, card),
            base: at.id,
            license: tag.license,
            ...(at.license ? { baseLicense: at.license } : {}),
            verdict: 'not-open-source',
            criteria: [...new Set(entry.violations.map(({ criterion }) => criterion))],
            violations: entry.violations,
            authority: entry.authority,
            message: `The card declares ${titleOf(tag.license, tag.words)}, but ${base === at.id ? `its base ${wording_clip(base)}` : `an ancestor (${drawn(chain, at)})`} is under ${titleOf(at.license, '')}, whose section ${entry.inherits.section} passes on: ${entry.inherits.paraphrase} Declare that license, or build on another base.`,
        },
    ];
}
function drawn(chain, at) {
    const end = chain.steps.findIndex(({ id }) => id === at.id);
    return chain.steps
        .slice(0, end + 1)
        .map(({ id }) => wording_clip(id))
        .join(' ← ');
}
function accusationOf(entry) {
    const [first, ...more] = entry.violations;
    return first ? accusation({ verdict: 'not-open-source', authority: entry.authority, violations: [first, ...more] }) : '';
}

;// CONCATENATED MODULE: ./build/models/observe-name.js



/** A name of a family whose license is not open, over a declared license that is: worth a look, never an accusation. */
function observeName(file, { path, card, id, declared }, { knowledge, judge }) {
    const [tag] = declared;
    if (!tag || tag.verdict.verdict !== 'open-source')
        return [];
    const names = [id, card.name, ...(card.kind === 'gallery-entry' ? idsWithin(file, card.line, card.endLine) : [])].filter(name => name !== undefined);
    if (names.some(name => knownModel(name, knowledge)?.by === 'exact' &&
        judge(knownModel(name, knowledge)?.license ?? '', 'weights').verdict === 'open-source'))
        return [];
    for (const name of names) {
        const hint = knownByName(name, knowledge);
        const hints = hint ? [hint] : knownByBrand(name, knowledge);
        const [first] = hints;
        if (!first || !hints.every(({ license }) => judge(license, 'weights').verdict === 'not-open-source'))
            continue;
        return [
            {
                type: 'name-license-mismatch',
                path,
                line: tag.line,
                endLine: tag.endLine,
                component: purlOfCard(path, card),
                ...(tag.license ? { license: tag.license } : {}),
                verdict: 'unknown',
                message: `“${wording_clip(name)}” is called like ${wording_clip(first.family)}, whose models are under ${titleOf(first.license, '')}, but ${titleOf(tag.license, tag.words)} is declared. Check what it was made from.`,
            },
        ];
    }
    return [];
}
function idsWithin(file, from, to) {
    return file.references.filter(({ line, kind }) => line >= from && line <= to && kind === 'model').map(({ id }) => id);
}

;// CONCATENATED MODULE: ./build/models/observe-references.js



/** One observation for each model that a file uses, with all lines and what is known without asking. */
function observeReferences(file, inquiry) {
    const found = new Map();
    for (const reference of file.references) {
        const key = `${reference.kind} ${reference.id}`;
        const list = found.get(key);
        if (list)
            list.push(reference);
        else
            found.set(key, [reference]);
    }
    return [...found.values()].map(places => observe(file.path, places, inquiry));
}
function observe(path, places, { knowledge, judge }) {
    const [first] = places;
    const known = first.kind === 'model' ? knownModel(first.id, knowledge) : undefined;
    const verdict = known?.by === 'exact' ? judge(known.license, 'weights') : undefined;
    const license = known
        ? known.by === 'exact'
            ? `It is under ${titleOf(known.license, '')}.`
            : `Its name hints at ${titleOf(known.license, '')}.`
        : 'Its license is not known here.';
    const unpinned = first.hub === 'huggingface' && first.revision === undefined && first.weight === 'full' ? ' No revision is fixed.' : '';
    return {
        type: 'reference',
        path,
        line: first.line,
        endLine: first.endLine,
        ...(places.length > 1 ? { lines: [...new Set(places.map(({ line }) => line))] } : {}),
        component: purlOfModel(first),
        model: first.id,
        ...(known?.by === 'exact' ? { license: known.license } : {}),
        verdict: verdict?.verdict ?? 'unknown',
        ...(verdict?.verdict === 'not-open-source' ? { criteria: [...new Set(verdict.violations.map(({ criterion }) => criterion))] } : {}),
        message: `${first.kind === 'dataset' ? 'The data set' : 'The model'} ${wording_clip(first.id)} is ${first.weight === 'full' ? 'used' : 'named'}. ${license}${unpinned}`,
    };
}

;// CONCATENATED MODULE: ./build/models/observe.js








/** Looks at models: their licenses, what they are built from, and what is claimed of them. */
async function observeModels(files, inquiry) {
    const observations = [];
    const chains = [];
    const verdicts = new Map();
    for (const file of files) {
        for (const card of file.cards) {
            const asked = await inquire(file, card, files, inquiry);
            const found = observeCard(file, asked, inquiry);
            observations.push(...found);
            chains.push(...asked.chains);
            const verdict = verdictOf(asked, found);
            if (verdict && file.cards.length === 1)
                verdicts.set(file.path, verdict);
        }
        observations.push(...observeReferences(file, inquiry));
    }
    return { observations, chains, verdicts };
}
async function inquire(file, card, files, inquiry) {
    const id = idOfCard(file.path) ?? ownId(file, card);
    return {
        path: file.path,
        card,
        ...(id ? { id } : {}),
        declared: declaredGrants(card, inquiry.knowledge, inquiry.judge, id),
        stated: statedGrants(card, inquiry.knowledge, inquiry.judge, id),
        chains: await chainsOf(file.path, card, id, files, inquiry),
    };
}
/** The id whose name is the title of the card. */
function ownId(file, card) {
    const title = foldWords(card.name ?? '');
    if (title === '' || card.kind === 'gallery-entry')
        return undefined;
    return file.references.find(({ id, kind, hub }) => hub === 'huggingface' &&
        kind === 'model' &&
        foldWords(id.slice(id.indexOf('/') + 1)) === title &&
        !card.fields.bases.some(({ value }) => value === id))?.id;
}
function observeCard(file, asked, inquiry) {
    if (asked.card.kind === 'template')
        return [];
    const license = observeLicense(asked);
    const lineage = baseObservations(asked, inquiry.knowledge);
    const name = lineage.length === 0 ? observeName(file, asked, inquiry) : [];
    return [...license, ...lineage, ...name, ...observeClaims(file, asked, inquiry)];
}
/** The worst of what is known; nothing is called open source over a base that is not, or a name that says otherwise. */
function verdictOf({ card, declared, stated }, found) {
    if (card.kind === 'template' || card.kind === 'document')
        return undefined;
    if (found.some(({ type, part }) => type === 'not-open-source-base' ||
        type === 'inheritance-conflict' ||
        (type === 'not-open-source-license' && part !== 'code' && part !== 'data') ||
        (type === 'component-license' && part === 'weights')))
        return 'not-open-source';
    // The license of a README is that of the code beside it.
    if (card.kind === 'readme')
        return undefined;
    const grants = declared.length > 0 ? declared : forWeights(stated);
    const words = new Set(grants.map(({ verdict }) => verdict.verdict));
    if (found.some(({ type }) => type === 'name-license-mismatch' || type === 'license-conflict' || type === 'license-unknown'))
        return 'unknown';
    return words.size === 1 ? [...words][0] : 'unknown';
}

;// CONCATENATED MODULE: ./build/review/hub-lineage.js


/** More models than this in one change are a list, not a use. */
const MOST_MODELS = 50;
const LINEAGE = new Set(['not-open-source-base', 'inheritance-conflict']);
/** Follows the models that a change brings in to their roots, as their cards on the Hub tell them. */
async function hubLineage(touched, inquiry, { offline }) {
    const models = offline ? [] : touched.filter(({ purl, status }) => status !== 'removed' && isModel(purl)).slice(0, MOST_MODELS);
    const followed = await Promise.all(models.map(one => follow(one, inquiry)));
    return {
        observations: followed.flatMap(({ observations }) => observations),
        chains: followed.flatMap(({ chains }) => chains),
        closed: new Map(followed.flatMap(({ purl, observations }) => closing(purl, observations))),
    };
}
function isModel(purl) {
    const parsed = (0,model_purl/* parsePurl */.$l)(purl);
    return parsed?.type === 'huggingface' && parsed.namespace !== undefined && !/^datasets(\/|$)/.test(parsed.namespace);
}
async function follow(one, inquiry) {
    const { purl, name, places, status } = one;
    const [place] = places;
    const facts = await inquiry.lookUp(name);
    if (!place || 'unavailable' in facts || facts.bases.length === 0)
        return { purl, observations: [], chains: [] };
    const { observations, chains } = await observeModels([asCard(name, place, facts)], inquiry);
    return {
        purl,
        chains,
        observations: observations
            .filter(({ type }) => LINEAGE.has(type))
            .map(observation => ({
            ...observation,
            ...place,
            component: purl,
            model: name,
            status: status === 'carried' ? 'carried' : 'introduced',
        })),
    };
}
/** The card of the Hub, as if it stood at the line that names the model. */
function asCard(name, place, facts) {
    const told = (value) => ({ value, line: place.line });
    const fields = {
        licenses: facts.licenses.map(told),
        licenseLine: place.line,
        bases: facts.bases.map(told),
        datasets: [],
        ...(facts.licenseName === undefined ? {} : { licenseName: told(facts.licenseName) }),
        ...(facts.licenseLink === undefined ? {} : { licenseLink: told(facts.licenseLink) }),
    };
    const osaid = { data: 'silent', code: 'silent', parameters: 'silent' };
    const card = {
        kind: 'model-card',
        name,
        names: [name],
        line: place.line,
        endLine: place.endLine,
        fields,
        statements: [],
        claims: [],
        osaid,
    };
    return { path: `${name}/README.md`, kind: 'model-card', cards: [card], references: [], unresolved: [] };
}
function closing(purl, observations) {
    const told = observations.find(({ violations }) => violations !== undefined && violations.length > 0);
    const [first, ...more] = told?.violations ?? [];
    return first ? [[purl, { verdict: 'not-open-source', authority: told?.authority ?? 'catalogue', violations: [first, ...more] }]] : [];
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/models/front-matter.js

/** Front matter longer than this (in characters) is not that of a card. */
const front_matter_LONGEST = 262_144;
/** More anchors than this are an attack: cards have none. */
const MOST_ANCHORS = 100;
const NO_FIELDS = { licenses: [], bases: [], datasets: [] };
/** Reads what stands between the `---` lines at the start of a file; undefined where there is none. */
function readFrontMatter(text) {
    const open = /^(?:﻿)?\s{0,20}?---[ \t]*\r?\n/.exec(text.slice(0, 100));
    if (!open)
        return undefined;
    const close = front_matter_closing(text, open[0].length);
    if (close === undefined)
        return undefined;
    const source = text.slice(0, close.from);
    const end = lines(source) + 1;
    if (source.length > front_matter_LONGEST)
        return {
            fields: loose(source),
            keys: [],
            end,
            template: false,
            error: { message: `The front matter has ${source.length} characters, more than the ${front_matter_LONGEST} that are read`, line: 1 },
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
    const counter = new dist/* LineCounter */.HN();
    const document = parsed(body, counter);
    if (document === undefined)
        return { fields: loose(source), keys: [], end, template, error: { message: 'The front matter is nested too deep to be read', line: 1 } };
    const fault = document.errors[0];
    const map = (0,dist/* isMap */.jh)(document.contents) ? document.contents : undefined;
    if (template || !map)
        return {
            fields: template ? blank(body) : loose(source),
            keys: [],
            end,
            template,
            ...(fault && !template ? { error: told(fault, counter) } : {}),
        };
    return {
        fields: fault ? { ...loose(source), ...fieldsOf(map, document, counter) } : fieldsOf(map, document, counter),
        keys: map.items.flatMap(({ key }) => ((0,dist/* isScalar */.jn)(key) && typeof key.value === 'string' ? [key.value] : [])),
        end,
        template,
        ...(fault ? { error: told(fault, counter) } : {}),
    };
}
/** Undefined where the parser runs out of stack. */
function parsed(text, lineCounter) {
    try {
        return (0,dist.parseDocument)(text, { lineCounter, uniqueKeys: false, logLevel: 'silent', strict: false });
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
function front_matter_closing(text, start) {
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
    const values = (key) => front_matter_listed(map.get(key, true), document, counter);
    const first = (key) => values(key)[0];
    const pair = map.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === 'license');
    const keyLine = pair && (0,dist/* isScalar */.jn)(pair.key) && pair.key.range ? counter.linePos(pair.key.range[0]).line : undefined;
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
function front_matter_listed(node, document, counter) {
    const value = (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
    if ((0,dist/* isScalar */.jn)(value))
        return scalar(value, counter);
    if (!(0,dist/* isSeq */.oP)(value))
        return [];
    return value.items.slice(0, 1000).flatMap(item => {
        const target = (0,dist/* isAlias */.Vj)(item) ? item.resolve(document) : item;
        return (0,dist/* isScalar */.jn)(target) ? scalar(target, counter) : [];
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
    for (const text of source.slice(0, front_matter_LONGEST).split('\n')) {
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

;// CONCATENATED MODULE: ./build/models/license-statements.js

/** `License: …` as a field: in bold, in a list, in a row of a table. */
const license_statements_FIELD = /^[\s>|*+-]{0,20}(?:(model|code|weights?|data(?:set)?)\s+)?licen[cs]es?(?:\s*\(s\))?(?:\s+(?:name|type|agreement))?\s*(?:[:：|]|\s{3,}|(?=\s*A\s))\s*(\S[\s\S]{0,600})$/i;
/** A sentence that gives something out: the words before tell what, the words behind name the license. */
const UNDER = /\b(?:under|by|with|to|through)\s+(?:both\s+)?(?:the\s+terms\s+of\s+)?(?:the\s+|an?\s+|our\s+|its\s+)?/gi;
const GIVES = /\b(?:releas|licens|distribut|provid|publish|govern|cover|fall|avail|offer|shar|subject|permit|open[- ]?sourc|adher|requir|usage|use|compl)\w*/i;
/** Words that only a license is called by. */
const license_statements_NAMES = /licen[cs]e|agreement|\bterms\b|\bapache\b|\bmit\b|\bbsd\b|\b[al]?gpl|\bcc[- ]by|\bcc0|creative commons|rail(?:\+\+)?(?:-m)?\b|\bmpl\b|unlicense/i;
/** Finds what the prose of a document says of licenses: fields, sentences, a section of its own, badges. */
function licenseStatements(text) {
    return text.flatMap(paragraph => (paragraph.isHeading ? [] : [...badges(paragraph), ...said(paragraph)]));
}
function said(paragraph) {
    const field = license_statements_FIELD.exec(paragraph.plain);
    const value = field?.[2];
    if (field && value && /[\p{L}\p{N}]/u.test(value)) {
        const sentences = under(paragraph, field[0].length - value.length, true);
        if (sentences.length > 0)
            return sentences;
        return [statement(paragraph, field[0].length - value.length, paragraph.plain.length, 'field', partOf(field[1] ?? ''))];
    }
    const section = /licen[cs]/i.test(paragraph.heading);
    const sentences = under(paragraph, 0, section);
    if (sentences.length > 0 || !section)
        return sentences;
    const short = paragraph.plain.trim();
    return short.length <= 100 && license_statements_NAMES.test(short) ? [statement(paragraph, 0, paragraph.plain.length, 'section', undefined)] : [];
}
/** All “… under X” of a paragraph. */
function under(paragraph, from, about) {
    const found = [];
    let start = from;
    for (const match of paragraph.plain.slice(from).matchAll(UNDER)) {
        const at = from + match.index;
        const before = paragraph.plain.slice(Math.max(start, at - 300), at);
        const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1);
        const names = nameBehind(paragraph.plain, at + match[0].length);
        const weak = !/^under/i.test(match[0]);
        if (!GIVES.test(clause) && !(about && /\b(?:is|are)\b/.test(clause)))
            continue;
        if (weak && !/\b(?:licensed|governed|covered|subject|adher\w*|compl\w+)\b/i.test(clause))
            continue;
        if (!license_statements_NAMES.test(paragraph.plain.slice(names.from, names.to)) || (!about && !license_statements_OWN.test(clause)))
            continue;
        found.push(statement(paragraph, names.from, names.to, about && from > 0 ? 'field' : 'sentence', partOf(clause)));
        start = names.to;
    }
    return found;
}
/** What a card speaks of when it speaks of itself. */
const license_statements_OWN = /\b(?:this|these|we|our|model|models|weights?|checkpoints?|code|repo(?:sitory)?|project|dataset|data|it|they|released|version|adapter|series)\b/i;
/** The words that name the license: to the end of the clause, commas inside of brackets left alone. */
function nameBehind(plain, from) {
    const piece = plain.slice(from, from + 200);
    const end = /[;。]|\.(?=\s|$)|,\s|\bwhich\b|\bthat\b|\band (?:the|its|our|all|model|weights|code|data)\b|\bwhile\b|\bexcept\b|\n\s*\n/i.exec(piece)
        ?.index ?? piece.length;
    return { from, to: from + end };
}
function statement(paragraph, from, to, form, part) {
    const plain = paragraph.plain.slice(from, to);
    const lead = plain.length - plain.trimStart().length;
    const link = /\]\(\s*<?([^()\s<>]{1,1000})/.exec(paragraph.raw.slice(from, to + 1000))?.[1] ??
        /https?:\/\/[^\s)>\]]{1,500}/.exec(paragraph.raw.slice(from, to))?.[0];
    const near = link !== undefined && paragraph.raw.indexOf(link, from) <= to + 4;
    return {
        text: plain
            .replace(/\s+/g, ' ')
            .replace(/[|.\s]+$/, '')
            .trim(),
        ...(near ? { link } : {}),
        ...(part ? { part } : {}),
        form,
        line: lineAt(paragraph.raw, from + lead, paragraph.line),
        endLine: lineAt(paragraph.raw, to, paragraph.line),
    };
}
/** Which part of a model the words name; none where they name several, or the model as a whole. */
function partOf(words) {
    const code = /\b(?:code|scripts?|repo(?:sitory)?|software|library|codebase)\b/i.test(words);
    const weights = /\b(?:weights?|models?|checkpoints?|parameters)\b/i.test(words);
    const data = /\b(?:data|datasets?|corpus|annotations)\b/i.test(words);
    if (Number(code) + Number(weights) + Number(data) !== 1)
        return undefined;
    return code ? 'code' : weights ? 'weights' : 'data';
}
/**
 * Pictures that say `License: X`.
 *
 * Source: static badges, `/badge/LABEL-MESSAGE-COLOR`, https://shields.io/badges
 */
function badges(paragraph) {
    return [
        ...paragraph.raw.matchAll(/(?:<a\s[^<>]{0,400}?href="([^"]{1,500})"[^<>]{0,300}>\s{0,100})?(?:<img\s|!\[)[^<>]{0,600}?img\.shields\.io\/badge\/([^\s"')?]{3,200})/gi),
    ].flatMap(match => {
        const [label = '', message = ''] = (match[2] ?? '').replaceAll('--', '\u0000').replace(/^-/, '').split('-').map(license_statements_readable);
        if (!/licen[cs]e/i.test(label) || message === '')
            return [];
        const behind = /^[^\n]{0,300}?\]\(([^()\s]{1,500})\)/.exec(paragraph.raw.slice(match.index + match[0].length))?.[1];
        const link = match[1] ?? behind;
        const part = partOf(label);
        const line = lineAt(paragraph.raw, match.index, paragraph.line);
        return [
            {
                text: message,
                ...(link ? { link } : {}),
                ...(part ? { part } : {}),
                form: 'badge',
                line,
                endLine: lineAt(paragraph.raw, match.index + match[0].length, paragraph.line),
            },
        ];
    });
}
function license_statements_readable(piece) {
    const text = piece.replaceAll('\u0000', '-').replace(/_/g, ' ').trim();
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return text;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/models/osaid.js
const MISSING = /\b(?:not|won[’']?t|cannot|can[’']?t|unable to|no plans? to|undisclosed|proprietary|closed|private|withheld|confidential)\b[^.]{0,60}\b(?:release|share|disclos|publish|public|provid|available|open)/i;
/**
 * What a card shows of the three things that the Open Source AI Definition asks for: data information, code, parameters.
 *
 * Source: https://opensource.org/ai/open-source-ai-definition. It informs; no verdict follows from it.
 */
function openSourceAi(text, datasets) {
    const sentences = text.flatMap(({ plain }) => plain.slice(0, 4000).split(/(?<=[.!?。])\s+/));
    return {
        data: datasets > 0
            ? 'shown'
            : osaid_shown(sentences, /\b(?:training|pre-?training|fine-?tuning)\s+(?:data|dataset|corpus)\b|\bdatasets?\b|训练数据|数据集/i, /\b(?:trained on|consists? of|sources?|tokens|available|released?|collected|curated|mixture)\b|包括|包含/i),
        code: osaid_shown(sentences, /\b(?:training|fine-?tuning|inference|evaluation|source)\s+(?:code|scripts?|recipe)\b|训练代码|推理代码/i, /\b(?:available|released?|github|repository|provided?|see|open)\b|发布|开源/i),
        parameters: osaid_shown(sentences, /\b(?:weights|checkpoints?|parameters|safetensors|gguf)\b|权重|参数/i, /\b(?:available|released?|download|provided?|hugging ?face|load)\b|from_pretrained|下载|发布/i),
    };
}
function osaid_shown(sentences, matter, given) {
    let found = 'silent';
    for (const sentence of sentences) {
        if (!matter.test(sentence))
            continue;
        if (MISSING.test(sentence))
            return 'missing';
        if (given.test(sentence))
            found = 'shown';
    }
    return found;
}

// EXTERNAL MODULE: ./build/models/code/embedded.js
var embedded = __webpack_require__(9503);
// EXTERNAL MODULE: ./build/models/mentions.js
var mentions = __webpack_require__(2052);
// EXTERNAL MODULE: ./build/models/shell/read-commands.js + 1 modules
var read_commands = __webpack_require__(7942);
;// CONCATENATED MODULE: ./build/models/prose-references.js



/** Finds the models that a document in Markdown speaks of: by link, by name, and in its examples of code. */
function proseReferences(lines, firstLine) {
    const references = [];
    for (const { text, line, language } of fences(lines, firstLine)) {
        if (language === undefined)
            references.push(...(0,mentions/* readMentions */.Y)(text, line, 'card'), ...inlineCommands(text, line));
        else {
            const found = /^(?:sh|bash|shell|zsh|console|powershell|dockerfile|cmd|terminal)/i.test(language)
                ? (0,read_commands/* readCommands */.P4)(text.replace(/^(\s*)[$>] /gm, '$1'), line, embedded/* readEmbedded */.F)
                : /^(?:ya?ml|json|toml|diff|text|plaintext|bibtex|html|output)/i.test(language)
                    ? { references: (0,mentions/* readMentions */.Y)(text, line, 'documentation') }
                    : language === ''
                        ? { references: [...(0,embedded/* readEmbedded */.F)(text, line).references, ...(0,read_commands/* readCommands */.P4)(text, line).references] }
                        : (0,embedded/* readEmbedded */.F)(text, line);
            references.push(...found.references, ...(0,mentions/* readMentions */.Y)(text, line, 'documentation'));
        }
    }
    return {
        references: prose_references_unique(references.map(reference => ({ ...reference, entry: 'card', weight: 'notice' }))),
        unresolved: [],
    };
}
/** Commands between backticks in running text. */
function inlineCommands(text, line) {
    return [...text.matchAll(/`([^`\n]{8,300})`/g)].flatMap(match => (0,read_commands/* startsCommand */.Xb)(match[1] ?? '')
        ? (0,read_commands/* readCommands */.P4)(match[1] ?? '', line + (text.slice(0, match.index).split('\n').length - 1)).references
        : []);
}
/** Cuts a document into prose and fences of code. */
function fences(lines, firstLine) {
    const pieces = [];
    let start = 0;
    let fence;
    const finish = (end) => {
        if (end > start)
            pieces.push({ text: lines.slice(start, end).join('\n'), line: firstLine + start, ...(fence ? { language: fence.language } : {}) });
        start = end + 1;
    };
    for (const [n, line] of lines.entries()) {
        const match = /^\s{0,12}(`{3,}|~{3,})\s*([\w+-]*)/.exec(line.slice(0, 200));
        if (!match)
            continue;
        const [, mark = '', language = ''] = match;
        if (!fence) {
            finish(n);
            fence = { mark, language };
        }
        else if (mark.startsWith(fence.mark) && language === '') {
            finish(n);
            fence = undefined;
        }
    }
    finish(lines.length);
    return pieces;
}
function prose_references_unique(references) {
    const found = new Map();
    for (const reference of references) {
        const key = `${reference.line} ${reference.kind} ${reference.id}`;
        if (!found.has(key))
            found.set(key, reference);
    }
    return [...found.values()].sort((a, b) => a.line - b.line);
}

;// CONCATENATED MODULE: ./build/models/cards.js






/** Of a longer document only this many characters are read. */
const cards_LONGEST = 2_000_000;
/** Keys that only the front matter of a card of the Hub has: a site generator's has none of them. */
const CARD_KEYS = new Set('license license_name base_model base_model_relation library_name pipeline_tag model-index model_name inference widget datasets metrics language task_categories task_ids size_categories dataset_info configs pretty_name extra_gated_prompt co2_eq_emissions tasks frameworks'.split(' '));
const DATASET_KEYS = new Set('task_categories task_ids size_categories dataset_info configs pretty_name source_datasets annotations_creators'.split(' '));
/** Whether a file is a document in Markdown, which may be a card. */
function isDocument(path) {
    return /\.(?:md|mdx|markdown|qmd|rmd)$/i.test(path);
}
/** Reads a document as a card: its front matter, what its prose says of licenses, the models that it names. */
function readCards(path, whole) {
    const text = whole.slice(0, cards_LONGEST);
    const front = readFrontMatter(text);
    const lines = text.split('\n');
    const body = lines.slice(front?.end ?? 0);
    const firstLine = (front?.end ?? 0) + 1;
    const prose = paragraphs(body, firstLine);
    const found = proseReferences(body, firstLine);
    const kind = cards_kindOf(path, front, prose);
    const fields = front?.fields ?? NO_FIELDS;
    const name = cards_titleOf(prose);
    const names = ownNames(name, found.references);
    const card = {
        kind,
        ...(name ? { name } : {}),
        names,
        line: 1,
        endLine: lines.length,
        fields,
        statements: kind === 'template' ? [] : licenseStatements(prose),
        claims: kind === 'template' ? [] : readClaims(prose, names),
        osaid: openSourceAi(prose, fields.datasets.length),
    };
    const error = front?.error ??
        (whole.length > cards_LONGEST ? { message: `The document has ${whole.length} characters; the first ${cards_LONGEST} were read` } : undefined);
    return {
        path,
        kind,
        cards: [card],
        references: [...basesOf(card), ...found.references],
        unresolved: found.unresolved,
        ...(error ? { error } : {}),
    };
}
function cards_kindOf(path, front, prose) {
    if (front?.template)
        return 'template';
    const keys = front?.keys ?? [];
    if (keys.some(key => DATASET_KEYS.has(key)) || /data(?:set)?[-_ ]?card(?!s)/i.test(cards_base(path)))
        return 'dataset-card';
    if ((front && keys.length === 0 && front.fields.licenseLine) || keys.some(key => CARD_KEYS.has(key)))
        return 'model-card';
    if (/model[-_ ]?card(?!s)|model[-_]cards[-_]/i.test(cards_base(path)) || /(?:^|\/)model[-_]?cards?\/[^/]+$/i.test(path))
        return 'model-card';
    const title = prose.find(({ isHeading }) => isHeading)?.plain ?? '';
    if (/\bmodel card\b(?!s)/i.test(title))
        return 'model-card';
    return /^readme/i.test(cards_base(path)) || /[-_.]readme[-_.\w]*$/i.test(cards_base(path)) ? 'readme' : 'document';
}
function cards_base(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The first heading, without the words that only say that it is a card. */
function cards_titleOf(prose) {
    const title = prose.find(({ isHeading }) => isHeading)?.plain ?? '';
    const name = title
        .replace(/\b(?:model|dataset) ?card(?: for)?(?: the)?\b/gi, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^[\s:.-]+|[\s:.-]+$/g, '');
    return name !== '' &&
        name.length <= 80 &&
        !/^(?:model (?:details|description|summary|information)|overview|introduction|table of contents|news|updates?|license|dataset (?:description|summary))$/i.test(name)
        ? name
        : undefined;
}
/** The names under which the document speaks of its own model, folded: its title, and the stem of the ids it names most. */
function ownNames(title, references) {
    const counts = new Map();
    for (const { id, kind } of references) {
        if (kind === 'dataset')
            continue;
        const stem = /^[a-z]+(?:[-_]?[a-z]+)?/i.exec(id.slice(id.indexOf('/') + 1))?.[0].split(/[-_]/)[0] ?? '';
        if (stem.length > 2)
            counts.set(foldWords(stem), (counts.get(foldWords(stem)) ?? 0) + 1);
    }
    const [most] = [...counts].sort((a, b) => b[1] - a[1]);
    const own = title && title.split(' ').length <= 5 ? [foldWords(title)] : [];
    return [...own, ...(most && most[1] >= 2 ? [most[0]] : [])].filter(name => name.length > 2);
}
/** The bases that a card declares are brought in by it. */
function basesOf({ fields }) {
    return fields.bases.map(({ value, line }) => ({
        hub: 'huggingface',
        kind: 'model',
        id: value,
        line,
        endLine: line,
        entry: 'card',
        weight: 'full',
    }));
}

// EXTERNAL MODULE: ./build/models/config/yaml-entries.js
var yaml_entries = __webpack_require__(5742);
;// CONCATENATED MODULE: ./build/models/context.js
const TESTS = /(?:^|\/)(?:tests?|__tests__|spec|specs|testdata|fixtures)\/|(?:^|\/)(?:test_[^/]+|conftest)\.py$|[._-](?:test|spec|tests)\.[a-z]+$/i;
const DOCUMENTS = /(?:^|\/)docs?\/|\.(?:md|mdx|rst|adoc)$/i;
/** What a test or a document names is not brought in by it: its references become notices. */
function inContext(path, found) {
    const entry = TESTS.test(path) ? 'test' : DOCUMENTS.test(path) ? 'documentation' : undefined;
    if (!entry)
        return found;
    return { ...found, references: found.references.map(reference => ({ ...reference, entry, weight: 'notice' })) };
}

;// CONCATENATED MODULE: ./build/models/gallery.js

/**
 * Entries of a gallery of models: a list of maps, each with a name, a license and where the files come from.
 *
 * Source: https://localai.io/docs/advanced/model-gallery
 */
function galleryCards({ entries }) {
    const groups = new Map();
    for (const entry of entries) {
        const [first] = entry.keys;
        if (typeof first !== 'number')
            continue;
        const list = groups.get(first);
        if (list)
            list.push(entry);
        else
            groups.set(first, [entry]);
    }
    return [...groups.values()].flatMap(card);
}
function card(entries) {
    const own = (key) => entries.find(({ keys, isKey }) => keys.length === 2 && keys[1] === key && !isKey);
    const name = own('name');
    const license = own('license');
    const files = entries.some(({ keys }) => keys[1] === 'urls' || keys[1] === 'files' || keys[1] === 'overrides');
    if (!name || !files)
        return [];
    const told = license ? [{ value: license.value, line: license.line }] : [];
    return [
        {
            kind: 'gallery-entry',
            name: name.value,
            names: [],
            line: Math.min(...entries.map(({ line }) => line)),
            endLine: Math.max(...entries.map(({ endLine }) => endLine)),
            fields: { ...NO_FIELDS, licenses: told, ...(license ? { licenseLine: license.line } : {}) },
            statements: [],
            claims: [],
            osaid: { data: 'silent', code: 'silent', parameters: 'silent' },
        },
    ];
}

;// CONCATENATED MODULE: ./build/review/read-model-file.js





/** Whether a path is worth reading for models; looks at the path alone. */
function mayHoldModels(path) {
    return isDocument(path) || registry/* readers */.Xc.some(reader => reader.matches(path));
}
/** Takes a card, configuration or program apart; undefined for a file that no reader knows. */
function readModelFile(path, text) {
    if (isDocument(path))
        return readCards(path, text);
    const reader = registry/* readers */.Xc.find(candidate => candidate.matches(path));
    if (!reader)
        return undefined;
    const found = inContext(path, reader.read({ path, text }));
    const cards = reader.kind === 'yaml' && isGallery(text) ? galleryCards((0,yaml_entries/* yamlEntries */.g)(text)) : [];
    const references = found.references.toSorted((a, b) => a.line - b.line);
    return {
        path,
        kind: cards.length > 0 ? 'gallery' : reader.kind,
        cards,
        references,
        unresolved: found.unresolved,
        ...(found.error ? { error: found.error } : {}),
    };
}
/** A list of maps with names and licenses; looked at before the file is taken apart a second time. */
function isGallery(text) {
    return /^-\s/m.test(text) && /^\s+license:/m.test(text);
}

;// CONCATENATED MODULE: ./build/review/models.js










/** Reads the changed files that may hold models, on both sides, and tells what is new in them. */
async function reviewModels(paths, { base, fork, head, baseFiles }, outside) {
    const before = await models_readAll(fork, [...paths.onlyBase, ...paths.both]);
    const after = await models_readAll(head, [...paths.onlyHead, ...paths.both]);
    if (after.length === 0)
        return { touched: [], described: [], closed: new Map(), observations: [] };
    const inquiry = inquiryOf(outside);
    const observed = withGatedTerms(await observeModels(after, inquiry), after);
    const known = withGatedTerms(await observeModels(before, { ...inquiry, lookUp: () => Promise.resolve({ unavailable: 'not asked for the base' }) }), before);
    const old = new Set(known.observations.map(models_keyOf));
    const observations = observed.observations.map(one => ({
        ...one,
        status: old.has(models_keyOf(one)) ? 'carried' : 'introduced',
    }));
    const fresh = references(before, after);
    const there = fresh.length === 0 ? [] : await filesNaming(fresh, base, baseFiles);
    const touched = fresh.map(one => against(one, [...before, ...there]));
    const hub = await hubLineage(touched, inquiry, outside);
    const chains = [...observed.chains, ...hub.chains].filter(({ steps }) => steps.length > 0);
    return {
        touched,
        closed: hub.closed,
        described: after.flatMap(file => describe(file, observed, before, outside)),
        observations: [...observations, ...hub.observations, ...unresolved(before, after)],
        ...(chains.length > 0 ? { lineage: lineageGraph(chains) } : {}),
    };
}
function models_readAll(source, paths) {
    const worth = paths.filter(mayHoldModels);
    source.prefetch?.(worth);
    return (0,on_demand/* complete */.My)(() => worth.flatMap(path => {
        const text = textOf(source.read(path));
        const file = text === undefined ? undefined : readModelFile(path, text);
        return file ? [file] : [];
    }), [source]);
}
function inquiryOf(outside) {
    const { knowledge, now } = outside;
    return { knowledge, judge: (license, subject) => judgeId(license, knowledge, { subject, now }), lookUp: lookUpOf(outside) };
}
/** The Hub, asked once for each id. */
function lookUpOf(outside) {
    return async (id) => {
        if (outside.offline)
            return { unavailable: 'not asked: offline' };
        const found = await lookupModel(id, 'main', 'model', outside);
        const asked = found.evidence.find(({ source }) => source === 'hugging-face');
        if (found.license === undefined && found.card === undefined)
            return { unavailable: asked?.said ?? 'the Hub knows nothing of it' };
        return {
            licenses: found.license === undefined ? [] : [found.license],
            bases: found.baseModels,
            source: 'hugging-face',
            ...(asked?.url === undefined ? {} : { url: asked.url }),
            ...(found.commit === undefined ? {} : { revision: found.commit }),
        };
    };
}
/** One fact about one thing; the place is not part of it, so that a moved line is the same fact. */
function models_keyOf({ type, component, model, base, license, part, message }) {
    return [type, component, model, base, license, part, type === 'term-misuse' || type === 'claim-unproven' ? message : ''].join('\n');
}
/** References that the version before of the same file does not have, one a purl. */
function references(before, after) {
    const byPath = new Map(before.map(file => [file.path, new Set(full(file).map(purlOfModel))]));
    const groups = new Map();
    for (const file of after) {
        for (const reference of full(file)) {
            const purl = purlOfModel(reference);
            if (byPath.get(file.path)?.has(purl))
                continue;
            const place = { path: file.path, line: reference.line, endLine: reference.endLine };
            const known = groups.get(purl);
            groups.set(purl, known ? { ...known, places: [...known.places, place] } : { purl, reference, places: [place] });
        }
    }
    return [...groups.values()];
}
/** Most files of the base whose texts are held at one time. */
const BATCH = 500;
/** Files of the base that name one of these models; a text is searched for the names before anything of it is parsed. */
async function filesNaming(fresh, base, baseFiles) {
    const names = [...new Set(fresh.map(({ reference: { id } }) => id.slice(id.lastIndexOf('/') + 1).toLowerCase()))];
    return await filesWith(names, base, baseFiles);
}
/** Package URLs of the models and data sets that a tree names or describes; `names` (lower case) are looked for in the texts. */
async function modelsOf(source, names) {
    const files = await filesWith(names, source, source.list());
    return files.flatMap(file => [...full(file).map(purlOfModel), ...file.cards.map(card => purlOfCard(file.path, card))]);
}
async function filesWith(names, base, baseFiles) {
    const present = new Set(base.list());
    const paths = baseFiles.filter(path => present.has(path) && mayHoldModels(path));
    const found = [];
    for (let at = 0; at < paths.length; at += BATCH) {
        const some = paths.slice(at, at + BATCH);
        base.prefetch?.(some);
        found.push(...(await (0,on_demand/* complete */.My)(() => some.flatMap(path => fileNaming(names, path, base)), [base])));
    }
    return found;
}
function fileNaming(names, path, base) {
    const text = textOf(base.read(path));
    const folded = text?.toLowerCase();
    if (text === undefined || !names.some(name => folded?.includes(name)))
        return [];
    const file = readModelFile(path, text);
    return file ? [file] : [];
}
/** What is in the base in any file is carried; in another revision, its license decides. */
function against({ purl, reference, places }, base) {
    const same = base.flatMap(full).filter(other => idOf(other) === idOf(reference));
    const purls = same.map(purlOfModel);
    const basePurl = purls.includes(purl) ? purl : purls[0];
    return {
        purl,
        name: reference.id,
        scope: 'runtime',
        status: basePurl === undefined ? 'introduced' : basePurl === purl ? 'carried' : 'undecided',
        places,
        direct: true,
        declared: [],
        ...(basePurl === undefined ? {} : { basePurl }),
    };
}
/** Cards name their bases too; those are told by the card itself. */
function full(file) {
    return file.references.filter(({ weight, entry }) => weight === 'full' && entry !== 'card');
}
function idOf({ hub, kind, id }) {
    return `${hub} ${kind} ${id.toLowerCase()}`;
}
/** The model or data set that a card stands for, by what the card and its lineage say. */
function describe(file, observed, before, { knowledge, now }) {
    return file.cards.flatMap(card => {
        if (card.kind !== 'model-card' && card.kind !== 'dataset-card' && card.kind !== 'gallery-entry')
            return [];
        const purl = purlOfCard(file.path, card);
        const subject = card.kind === 'dataset-card' ? 'data' : 'weights';
        const [tag] = card.fields.licenses;
        const license = card.fields.licenses.length === 1 ? (tag?.value === 'other' ? card.fields.licenseName?.value : tag?.value) : undefined;
        const own = license === undefined ? undefined : judgeId(license, knowledge, { subject, now });
        const there = before.some(other => other.cards.some(old => purlOfCard(other.path, old) === purl));
        const line = card.fields.licenseLine ?? card.line;
        return [
            {
                purl,
                name: card.name ?? file.path,
                ...(license === undefined ? {} : { license }),
                verdict: cardVerdict(card, file, observed, own),
                subject,
                status: there ? 'carried' : 'introduced',
                scope: 'runtime',
                places: [{ path: file.path, line, endLine: line }],
                evidence: [{ source: 'model-card', path: file.path, said: license ?? 'declares no license', strength: 'metadata' }],
            },
        ];
    });
}
/** Nothing is called open over a base that is not: the clauses are those of what the findings of this card rest on. */
function cardVerdict(card, file, observed, own) {
    const word = observed.verdicts.get(file.path);
    if (word === 'not-open-source' && own?.verdict !== 'not-open-source') {
        const told = observed.observations.find(({ path, violations }) => path === file.path && violations !== undefined && violations.length > 0);
        const [first, ...more] = told?.violations ?? [];
        return first
            ? { verdict: 'not-open-source', authority: told?.authority ?? 'catalogue', violations: [first, ...more] }
            : { verdict: 'unknown', reason: 'ambiguous' };
    }
    if (own && (word === undefined || word === own.verdict))
        return own;
    return { verdict: 'unknown', reason: card.fields.licenses.length === 0 ? 'none-declared' : 'ambiguous' };
}
/** Ids put together from variables: named, because nobody can tell what they load. */
function unresolved(before, after) {
    const old = new Set(before.flatMap(file => file.unresolved.map(({ what }) => what)));
    return after.flatMap(file => [
        ...(file.error
            ? [
                {
                    type: 'not-evaluated',
                    path: file.path,
                    line: file.error.line ?? 1,
                    endLine: file.error.line ?? 1,
                    reason: 'content',
                    status: 'introduced',
                    message: `${file.path} could not be read: ${file.error.message}.`,
                },
            ]
            : []),
        ...file.unresolved
            .filter(({ what }) => !old.has(what))
            .map(({ what, line, endLine }) => ({
            type: 'not-evaluated',
            path: file.path,
            line,
            endLine,
            reason: 'variable',
            status: 'introduced',
            message: `A model is loaded here whose id is put together at run time: ${what}.`,
        })),
    ]);
}

;// CONCATENATED MODULE: ./build/review/unused-waivers.js




/**
 * All components of the head tree that a waiver could be for; undefined where no waiver is in doubt or the tree is not
 * at hand. A waiver that covers a touched component is in use, and costs no look at the tree.
 */
async function componentsForWaivers(head, { waivers, path: policyPath }, touched) {
    const patterns = waivers.map(({ component }) => component).filter(pattern => !touched.some(({ purl }) => covers(pattern, purl)));
    if (patterns.length === 0 || (0,on_demand/* isOnDemand */.xZ)(head))
        return undefined;
    const packages = [...inventory(head).values()].flatMap(known => known.map(({ purl }) => purl));
    return [...packages, ...(await modelsOf({ ...head, list: () => head.list().filter(path => path !== policyPath) }, patterns.map(nameIn)))];
}
/** The longest part of a pattern’s name that stands in a file as it is. */
function nameIn(pattern) {
    const name = pattern.slice(pattern.lastIndexOf('/') + 1).split(/[@?#]/, 1)[0] ?? '';
    const parts = name.toLowerCase().split('*');
    return parts.sort((a, b) => b.length - a.length)[0] ?? '';
}

;// CONCATENATED MODULE: ./build/review/statuses.js

/** Scopes that do not ship; leaving them is a promotion, and counts as introduced. */
const statuses_INNER = new Set(['development', 'test', 'build', 'plugin']);
/** One component for each purl of the changes, with its places in all files and its status against the base. */
function touchedComponents(changes, base) {
    const groups = new Map();
    const bringers = changes.filter(({ role, change }) => role === 'manifest' && change !== 'removed');
    for (const change of changes) {
        const purl = change.locked?.purl ?? change.purl;
        groups.set(purl, [...(groups.get(purl) ?? []), change]);
    }
    const touched = [...groups].map(([purl, group]) => join(purl, group, base, bringers));
    const present = new Set(touched.filter(({ status }) => status !== 'removed').map(({ purl }) => (0,model_purl/* withoutVersion */.Pv)(purl)));
    return touched
        .filter(({ status, purl }) => status !== 'removed' || !present.has((0,model_purl/* withoutVersion */.Pv)(purl)))
        .sort((a, b) => (a.purl < b.purl ? -1 : 1));
}
function join(purl, group, base, bringers) {
    const staying = group.filter(({ change }) => change !== 'removed');
    const told = staying.length > 0 ? staying : group;
    const [first] = told;
    const scope = told.map(change => change.scope).find(word => !statuses_INNER.has(word)) ?? first?.scope ?? 'runtime';
    const { status, basePurl } = staying.length === 0 ? { status: 'removed', basePurl: undefined } : statuses_against(purl, scope, staying, base);
    const via = told.find(change => change.via && change.via.length > 0)?.via;
    const fetchedFrom = told.find(change => change.fetchedFrom !== undefined)?.fetchedFrom;
    const direct = told.some(change => change.direct === true || change.role === 'manifest');
    return {
        purl,
        name: first?.name ?? purl,
        scope,
        status,
        places: [...(direct ? [] : broughtBy(told, bringers)), ...places(told)],
        direct,
        declared: told.flatMap(({ license, path, line }) => (license === undefined ? [] : [{ license, path, line }])),
        ...(basePurl === undefined ? {} : { basePurl, ...declaredInBase(basePurl, base) }),
        ...(via && !direct ? { via } : {}),
        ...(fetchedFrom === undefined ? {} : { fetchedFrom }),
    };
}
/** Where the same change adds or updates the direct dependency that brings a transitive component: there it is told. */
function broughtBy(group, bringers) {
    for (const { via, path, ecosystem } of group) {
        const folder = path.slice(0, path.lastIndexOf('/') + 1);
        const bringer = bringers.find(one => one.ecosystem === ecosystem && one.name === via?.[0] && one.path.startsWith(folder));
        if (bringer)
            return [{ path: bringer.path, line: bringer.line, endLine: bringer.endLine }];
    }
    return [];
}
function declaredInBase(purl, base) {
    const known = base.get((0,model_purl/* withoutVersion */.Pv)(purl))?.find(entry => entry.purl === purl && entry.license !== undefined);
    return known?.license === undefined || known.path === undefined ? {} : { baseDeclared: { license: known.license, path: known.path } };
}
function statuses_against(purl, scope, group, base) {
    const known = base.get((0,model_purl/* withoutVersion */.Pv)(purl)) ?? [];
    const before = [
        ...known,
        ...group.flatMap(({ fromPurl, fromScope }) => (fromPurl === undefined ? [] : [{ purl: fromPurl, scope: fromScope ?? scope }])),
    ];
    if (before.length === 0)
        return { status: 'introduced' };
    const promoted = !statuses_INNER.has(scope) && before.every(entry => statuses_INNER.has(entry.scope));
    if (promoted)
        return { status: 'introduced' };
    const same = before.find(entry => entry.purl === purl);
    if (same)
        return { status: 'carried', basePurl: purl };
    const updated = group.find(({ fromPurl }) => fromPurl !== undefined)?.fromPurl;
    return { status: 'undecided', basePurl: updated ?? before[0]?.purl ?? purl };
}
/** Manifests first, then by path and line: the declared line is the place to comment. */
function places(group) {
    const all = group.flatMap(change => [
        { path: change.path, line: change.line, endLine: change.endLine, rank: change.role === 'manifest' ? 0 : 1 },
        ...(change.declared ? [{ ...change.declared, rank: 0 }] : []),
        ...(change.locked ? [{ path: change.locked.path, line: change.locked.line, endLine: change.locked.endLine, rank: 1 }] : []),
        ...(change.also ?? []).map(also => ({
            path: also.path ?? change.path,
            line: also.line,
            endLine: also.endLine,
            rank: also.path === undefined && change.role === 'manifest' ? 0 : 1,
        })),
    ]);
    const distinct = new Map(all.map(place => [`${place.path}\n${place.line}`, place]));
    return [...distinct.values()]
        .sort((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line)
        .map(({ path, line, endLine }) => ({ path, line, endLine }));
}

;// CONCATENATED MODULE: ./build/review.js





















const NOT_ASKED = { verdict: { verdict: 'unknown', reason: 'not-asked' }, subject: 'software', evidence: [], conflicts: [] };
/** Reviews a change: the one place where the stages meet. */
async function review(request) {
    const { base, fork, head, policy } = request;
    const paths = changedPaths(fork, head);
    const changed = [...paths.onlyBase, ...paths.onlyHead, ...paths.both];
    const { changes, unevaluated } = await (0,on_demand/* complete */.My)(() => differenceBetween(fork, head, paths), [fork, head]);
    const known = changes.some(({ change }) => change !== 'removed')
        ? await (0,on_demand/* complete */.My)(() => inventory(base, request.wholeBase ? undefined : changed), [base])
        : new Map();
    const outside = await outsideOf(request, changes.length > 0);
    // A waiver names a model without using it.
    const uses = (list) => list.filter(path => path !== request.policyPath);
    const models = await reviewModels({ onlyBase: uses(paths.onlyBase), onlyHead: uses(paths.onlyHead), both: uses(paths.both) }, { base, fork, head, baseFiles: uses(request.wholeBase ? base.list() : changed) }, outside);
    const touched = [...touchedComponents(changes, known), ...models.touched];
    const licenses = await find_licenses_findLicenses(touched.flatMap(one => wanted(one)), outside);
    const updates = await licenseChanges(touched, licenses, outside);
    const own = touched.map(one => component(one, licenses, policy, outside.knowledge));
    const found = own.map(one => overClosedBase(one, models.closed));
    const components = review_distinct([...found, ...models.described]);
    const unread = [...newlyUnread(unevaluated), ...unreadableFolders(head)];
    const observations = [
        ...own.flatMap(one => review_observe(one, licenses, updates, outside)),
        ...models.observations,
        ...unread.map(notEvaluatedObservation),
        ...(request.noChange ? [] : await (0,on_demand/* complete */.My)(() => policyChanges(fork, head, changed, request.policyPath), [fork, head])),
    ];
    const present = components.filter(({ status }) => status !== 'removed');
    const headComponents = await componentsForWaivers(head, policy, present);
    const decision = conclude_conclude(review_facts(components, observations, licenses, headComponents, request), policy);
    return {
        version: request.version,
        conclusion: decision.conclusion,
        counts: decision.counts,
        policy: {
            preset: policy.preset,
            ...(policy.path === undefined ? {} : { path: policy.path }),
            ...(policy.revision === undefined ? {} : { revision: policy.revision }),
        },
        components: [...decision.components, ...components.filter(({ status }) => status === 'removed')],
        findings: decision.findings,
        notEvaluated: unread.map(notEvaluated),
        alternatives: alternatives(updates),
        licenses: licenseNotes([...components, ...decision.findings].map(({ license }) => license), outside.knowledge),
        ...(models.lineage === undefined ? {} : { lineage: models.lineage }),
        notes: [...request.notes, ...decision.waiverFaults.map(faultWords)],
        ...(outside.offline ? { offline: true } : {}),
        decision: {
            knowledge: outside.knowledge.digest,
            date: outside.now.toISOString().slice(0, 10),
            ...(request.baseCommit === undefined ? {} : { base: request.baseCommit }),
            ...(request.headCommit === undefined ? {} : { head: request.headCommit }),
        },
        ...(request.setting === undefined ? {} : { setting: request.setting }),
        hosts: outside.http.hosts(),
    };
}
/** What licenses are found with in this review: the head tree, the private names of the policy, GitHub’s own answers. */
async function outsideOf({ outside, head, policy, graph }, packages) {
    const licenses = packages && !outside.offline ? await graph?.() : undefined;
    const patterns = [policy, ...(policy.besides ?? [])].flatMap(one => one.private);
    return {
        ...outside,
        tree: treeOf(head),
        isPrivate: purl => patterns.some(pattern => covers(pattern, purl)),
        ...(licenses ? { graph: licenses } : {}),
    };
}
/** Updates whose license is another one, by the purl of the head; a way out where it is worse. */
async function licenseChanges(touched, licenses, outside) {
    const updates = touched.map(async ({ purl, basePurl }) => {
        const [before, after] = [basePurl === undefined || basePurl === purl ? undefined : licenses.get(basePurl), licenses.get(purl)];
        if (!before || !after)
            return [];
        const change = changeBetween(before, after);
        const ask = change.change === 'worse' && !outside.offline && outside.isPrivate?.(purl) !== true;
        return [[purl, ask ? { ...change, remedy: await remedyOf(purl, outside) } : change]];
    });
    return new Map((await Promise.all(updates)).flat());
}
function alternatives(updates) {
    return [...updates].flatMap(([purl, { remedy }]) => {
        if (!remedy?.fork && !remedy?.lastOpen)
            return [];
        return [{ purl, ...(remedy.fork ? { fork: remedy.fork } : {}), ...(remedy.lastOpen ? { lastOpen: remedy.lastOpen } : {}) }];
    });
}
/** Faults of the head; parts that the base already had are not this change’s. */
function newlyUnread(unevaluated) {
    const old = new Set(unevaluated.filter(({ side, extent }) => side === 'base' && extent === 'part').map(review_keyOf));
    return unevaluated.filter(one => one.side === 'head' && !old.has(review_keyOf(one)));
}
/** A folder that may not be read is no empty folder. */
function unreadableFolders(head) {
    return (head.unreadable?.() ?? []).map(path => ({ path, message: 'the folder may not be read', extent: 'file', side: 'head' }));
}
function review_keyOf({ path, extent, message }) {
    return [path, extent, message].join('\n');
}
function review_facts(components, observations, licenses, headComponents, { outside }) {
    return {
        components: components.filter(({ status }) => status !== 'removed'),
        observations,
        relevant: components.length > 0 || observations.length > 0,
        allowedBy: (license, ids) => allowedBy(license, ids, outside.knowledge),
        refusedBy: (license, ids) => refusedBy(license, ids, outside.knowledge),
        textSha256: new Map([...licenses].flatMap(([purl, { texts }]) => (texts?.[0] ? [[purl, textHash(texts[0].text)]] : []))),
        today: outside.now.toISOString().slice(0, 10),
        ...(headComponents ? { headComponents } : {}),
    };
}
/** The hash that a waiver may name: of the text as it was read. */
function textHash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
/** A model under an approved license, made from one that is not open, is not open either. */
function overClosedBase(one, closed) {
    const verdict = one.verdict.verdict === 'not-open-source' ? undefined : closed.get(one.purl);
    return verdict ? { ...one, verdict } : one;
}
/** One component a purl: what the change brings in stands before what a card says of it. */
function review_distinct(components) {
    const byPurl = new Map();
    for (const one of components) {
        const there = byPurl.get(one.purl);
        byPurl.set(one.purl, there ? { ...there, places: [...there.places, ...one.places], evidence: [...there.evidence, ...one.evidence] } : one);
    }
    return [...byPurl.values()];
}
/** The head version, and the base version of an update: both are asked in the same batches. */
function wanted({ purl, status, basePurl, declared, baseDeclared, fetchedFrom }) {
    if (status === 'removed')
        return [];
    const [field] = declared;
    const own = {
        purl,
        ...(field ? { declared: field.license, path: field.path } : {}),
        ...(fetchedFrom === undefined ? {} : { fetchedFrom }),
    };
    if (basePurl === undefined || basePurl === purl)
        return [own];
    return [own, { purl: basePurl, ...(baseDeclared ? { declared: baseDeclared.license, path: baseDeclared.path } : {}) }];
}
function component(one, licenses, policy, knowledge) {
    const found = overridden(one.purl, policy, knowledge) ?? licenses.get(one.purl) ?? NOT_ASKED;
    const before = one.basePurl === undefined ? undefined : licenses.get(one.basePurl);
    const version = (0,model_purl/* parsePurl */.$l)(one.purl)?.version;
    const status = one.status === 'undecided' ? (before && (0,model_verdict/* badness */.b)(found.verdict) > (0,model_verdict/* badness */.b)(before.verdict) ? 'worsened' : 'carried') : one.status;
    return {
        purl: one.purl,
        name: one.name,
        ...(version === undefined ? {} : { version }),
        ...(found.license === undefined ? {} : { license: found.license }),
        verdict: found.verdict,
        subject: found.subject,
        status,
        scope: one.scope,
        places: one.places,
        evidence: found.evidence,
        ...(one.via === undefined ? {} : { via: one.via }),
        ...(licenses.get(one.purl)?.outOfTime ? { notEvaluated: 'time' } : {}),
    };
}
/** The repository's own finding of fact stands before every source. */
function overridden(purl, policy, knowledge) {
    const override = [policy, ...(policy.besides ?? [])]
        .flatMap(({ overrides }) => overrides)
        .find(({ component }) => covers(component, purl));
    if (!override)
        return undefined;
    const { verdict, license } = judgeDeclared(override.license, knowledge);
    const evidence = [
        { source: 'policy', path: policy.path ?? 'policy', said: `${override.license}: ${override.reason}`, strength: 'metadata' },
    ];
    return { license, verdict, subject: 'software', evidence, conflicts: [] };
}
function review_observe(one, licenses, updates, { knowledge }) {
    const found = licenses.get(one.purl);
    return [
        ...observeComponent(one, licenseTitle(one.license, knowledge), updates.get(one.purl)),
        ...review_conflicts(one, found),
        ...(found?.outOfTime ? outOfTime(one) : []),
    ];
}
function outOfTime(one) {
    const [place] = one.places;
    if (!place)
        return [];
    return [
        {
            type: 'not-evaluated',
            ...place,
            reason: 'time',
            component: one.purl,
            status: one.status,
            message: `The time for this review ran out before the sources of ${one.name} could be asked.`,
        },
    ];
}
function notEvaluatedObservation({ path, line, endLine, message, extent }) {
    return {
        type: 'not-evaluated',
        path,
        line: line ?? 1,
        endLine: endLine ?? line ?? 1,
        reason: extent === 'file' ? 'content' : 'variable',
        status: 'introduced',
        message: extent === 'file' ? `${path} could not be read: ${message}.` : `Not evaluated: ${message}.`,
    };
}
function notEvaluated({ path, line, endLine, message, extent }) {
    return {
        path,
        ...(line === undefined ? {} : { line, endLine: endLine ?? line }),
        reason: extent === 'file' ? 'content' : 'variable',
        message,
    };
}
function faultWords({ path, line, message }) {
    return `${path}${line === undefined ? '' : `:${line}`}: ${message}`;
}
/** Sources that disagree; a field that the author of the change can edit is only told, as evidence. */
function review_conflicts(one, found) {
    const [place] = one.places;
    const [conflict] = found?.conflicts.filter(({ kind }) => kind !== 'weak') ?? [];
    if (!conflict || !place)
        return [];
    return [
        {
            type: 'license-conflict',
            ...place,
            component: one.purl,
            license: conflict.licenses[0],
            status: one.status,
            evidence: one.evidence,
            message: conflict.message,
        },
    ];
}


/***/ })

};
