export const id = 996;
export const ids = [996];
export const modules = {

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

/***/ 7996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  be: () => (/* binding */ formatOf),
  vJ: () => (/* binding */ insideTree),
  oe: () => (/* binding */ readManifestFile),
  b6: () => (/* binding */ textOf),
  g7: () => (/* binding */ treeOf)
});

// UNUSED EXPORTS: readManifest

// EXTERNAL MODULE: ./build/detect/decode.js
var decode = __webpack_require__(8906);
// EXTERNAL MODULE: ./build/model/purl.js
var model_purl = __webpack_require__(3217);
;// CONCATENATED MODULE: ./build/manifests/shared/repeats.js
/**
 * Components that are the same as an earlier one, each with that.
 *
 * Most names stand once: keys are only compared where a name comes again, because to look a package URL up is to make it whole.
 */
function repeatsIn(components, keyOf) {
    const repeats = new Map();
    const named = new Map();
    for (const component of components) {
        // Some ecosystems fold the case of names.
        const name = component.name.toLowerCase();
        const before = named.get(name);
        if (before === undefined) {
            named.set(name, component);
            continue;
        }
        const keyed = before instanceof Map ? before : new Map([[keyOf(before), before]]);
        if (keyed !== before)
            named.set(name, keyed);
        const key = keyOf(component);
        const first = keyed.get(key);
        if (first === undefined)
            keyed.set(key, component);
        else
            repeats.set(component, first);
    }
    return repeats;
}

;// CONCATENATED MODULE: ./build/manifests/shared/entry.js

/** One component from what a format found; what is empty or undefined stays absent, as the contract asks. */
function entry_entry(given, span, scope = 'runtime') {
    const made = begun(given, span, scope);
    if (given.license)
        made.license = given.license;
    if (given.fetchedFrom)
        made.fetchedFrom = given.fetchedFrom;
    if (given.requirement)
        made.requirement = given.requirement;
    if (given.also && given.also.length > 0)
        made.also = given.also;
    return made;
}
/** With the fields that nearly all have, made at once: an object that grows field by field takes twice the memory. */
function begun({ purl, name, version, direct, via }, { line, endLine }, scope) {
    if (!version) {
        const made = { purl, name, scope, line, endLine };
        if (direct !== undefined)
            made.direct = direct;
        if (via && via.length > 0)
            made.via = via;
        return made;
    }
    const chain = via && via.length > 0 ? via : undefined;
    if (direct === undefined)
        return chain ? { purl, name, scope, line, endLine, version, via: chain } : { purl, name, scope, line, endLine, version };
    return chain ? { purl, name, scope, line, endLine, version, direct, via: chain } : { purl, name, scope, line, endLine, version, direct };
}
/** A place of one line. */
function oneLine(line) {
    return { line, endLine: line };
}
/** How much a scope matters for what is shipped: what is both runtime and test is runtime. */
const WEIGHT = {
    runtime: 8,
    peer: 7,
    optional: 6,
    indirect: 5,
    build: 4,
    plugin: 3,
    development: 2,
    test: 1,
    managed: 0,
};
/** The same package in the same version is one component; further blocks go to `also`, the widest scope counts. */
function mergeSame(components) {
    const repeats = repeatsIn(components, keyOf);
    if (repeats.size === 0)
        return components;
    const merged = [];
    const at = new Map();
    const places = new Map();
    for (const component of components) {
        const first = repeats.get(component);
        const before = first === undefined ? undefined : at.get(first);
        const known = before === undefined ? undefined : merged[before];
        if (before === undefined || known === undefined) {
            at.set(component, merged.push(component) - 1);
            continue;
        }
        const also = places.get(before) ?? [...(known.also ?? [])];
        also.push({ line: component.line, endLine: component.endLine }, ...(component.also ?? []));
        places.set(before, also);
        merged[before] = {
            ...known,
            scope: WEIGHT[component.scope] > WEIGHT[known.scope] ? component.scope : known.scope,
            ...(known.direct || component.direct ? { direct: true } : {}),
        };
    }
    return merged.map((component, n) => {
        const also = places.get(n);
        const further = also ? distinct(also, component) : [];
        return further.length > 0 ? { ...component, also: further } : component;
    });
}
/** A version set for others is told apart from the use of it. */
function keyOf({ purl, requirement, scope }) {
    return `${purl}\n${requirement ?? ''}${scope === 'managed' ? '\n' : ''}`;
}
function distinct(spans, own) {
    const seen = new Set([`${own.line}-${own.endLine}`]);
    return spans.filter(({ line, endLine }) => {
        const key = `${line}-${endLine}`;
        return seen.has(key) ? false : seen.add(key);
    });
}

;// CONCATENATED MODULE: ./build/manifests/shared/program-tokens.js
/** Source text as tokens with lines, in one pass. A string that is not closed ends with its line, so damage stays local. */
function tokenize(text, language) {
    const tokens = [];
    eachToken(text, language, token => tokens.push(token) > 0);
    return tokens;
}
/** Tells a visitor one token after the other, until it answers false: large files need not be held as tokens. */
function eachToken(text, language, visit) {
    const state = { at: 0, line: 1, heredocs: 20 };
    const isWord = wordTest(language);
    const starts = startsOf(language);
    while (state.at < text.length) {
        const code = text.charCodeAt(state.at);
        if (code === 10) {
            state.line++;
            state.at++;
        }
        else if (code === 32 || code === 9 || code === 13)
            state.at++;
        else if (starts.has(code)) {
            if (skipComment(text, state, language) || skipHeredoc(text, state, language))
                continue;
            if (!visit(readToken(text, state, language, isWord)))
                return;
        }
        else if (!visit(readPlain(text, state, isWord)))
            return;
    }
}
/** The codes with which comments, strings and blocks of text begin. */
function startsOf({ lineComments, blockComments, quotes, heredocs }) {
    const marks = [...lineComments, ...(blockComments ?? []).map(([open]) => open), ...quotes, ...(heredocs ? ['<'] : [])];
    return new Set(marks.map(mark => mark.charCodeAt(0)));
}
function wordTest(language) {
    const extra = new Set((language.wordSigns ?? '').split('').map(sign => sign.charCodeAt(0)));
    return code => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code > 127 || extra.has(code);
}
function skipComment(text, state, language) {
    if (language.lineComments.some(mark => text.startsWith(mark, state.at))) {
        const end = text.indexOf('\n', state.at);
        state.at = end < 0 ? text.length : end;
        return true;
    }
    const block = language.blockComments?.find(([open]) => text.startsWith(open, state.at));
    if (!block)
        return false;
    const end = text.indexOf(block[1], state.at + block[0].length);
    moveTo(text, state, end < 0 ? text.length : end + block[1].length);
    return true;
}
function skipHeredoc(text, state, language) {
    if (!language.heredocs || state.heredocs === 0 || !text.startsWith('<<', state.at))
        return false;
    const match = /^<<[~-]?["']?([A-Za-z_]\w{0,60})["']?/.exec(text.slice(state.at, state.at + 70));
    const firstLine = text.indexOf('\n', state.at);
    if (!match?.[1] || firstLine < 0)
        return false;
    let start = firstLine + 1;
    while (start < text.length) {
        const end = text.indexOf('\n', start);
        const stop = end < 0 ? text.length : end;
        if (stop - start < 500 && text.slice(start, stop).trim() === match[1]) {
            moveTo(text, state, stop);
            return true;
        }
        start = stop + 1;
    }
    state.heredocs--;
    state.at += match[0].length;
    return true;
}
function readToken(text, state, language, isWord) {
    const quote = language.quotes.find(mark => text.startsWith(mark, state.at));
    return quote === undefined ? readPlain(text, state, isWord) : readString(text, state, language, quote);
}
/** A word or one sign. */
function readPlain(text, state, isWord) {
    const start = state.at;
    while (state.at < text.length && isWord(text.charCodeAt(state.at)))
        state.at++;
    const kind = state.at > start ? 'word' : 'sign';
    if (kind === 'sign')
        state.at++;
    return { kind, text: text.slice(start, state.at), literal: true, line: state.line, endLine: state.line };
}
function readString(text, state, language, quote) {
    const line = state.line;
    const start = state.at + quote.length;
    const splices = quote === "'" && !language.interpolatesSingleQuotes ? [] : (language.interpolation ?? []);
    const end = stringEnd(text, start, quote, splices);
    moveTo(text, state, text.startsWith(quote, end) ? end + quote.length : end);
    const body = text.slice(start, end);
    return { kind: 'string', text: program_tokens_unescape(body), literal: !splices.some(mark => body.includes(mark)), line, endLine: state.line };
}
/** Where the string ends: at its quote, or with its line. Quotes within `${…}` belong to the program there. */
function stringEnd(text, start, quote, splices) {
    const long = quote.length > 1;
    const braced = splices.some(mark => mark.endsWith('{')) ? splices.map(mark => mark.slice(0, -1)) : [];
    let depth = 0;
    let at = start;
    for (; at < text.length && (long || text[at] !== '\n'); at++) {
        const sign = text[at];
        if (sign === '\\' && text[at + 1] !== '\n')
            at++;
        else if (depth === 0 && text.startsWith(quote, at))
            return at;
        else if (sign === '{' && (depth > 0 || (at > start && braced.includes(text[at - 1] ?? ''))))
            depth++;
        else if (sign === '}' && depth > 0)
            depth--;
    }
    return Math.min(at, text.length);
}
function program_tokens_unescape(body) {
    return body.includes('\\') ? body.replace(/\\(["'\\/])/g, '$1') : body;
}
function moveTo(text, state, to) {
    for (let at = state.at; at < to; at++)
        if (text.charCodeAt(at) === 10)
            state.line++;
    state.at = to;
}
/** The index of the bracket that closes the one at `open`; the last token where none does. */
function closing(tokens, open) {
    let depth = 0;
    for (let at = open; at < tokens.length; at++) {
        const token = tokens[at];
        if (token?.kind !== 'sign')
            continue;
        if ('{[('.includes(token.text))
            depth++;
        else if ('}])'.includes(token.text) && --depth <= 0)
            return at;
    }
    return tokens.length - 1;
}
/** Names that are given one literal string, once: `name = "1.0"`. A name that is given two is nobody’s constant. */
function literalAssignments(tokens) {
    const found = new Map();
    const twice = new Set();
    for (const [at, name] of tokens.entries()) {
        const value = tokens[at + 2];
        if (name.kind !== 'word' ||
            tokens[at + 1]?.text !== '=' ||
            tokens[at + 1]?.kind !== 'sign' ||
            value?.kind !== 'string' ||
            !value.literal)
            continue;
        if (found.has(name.text) && found.get(name.text)?.text !== value.text)
            twice.add(name.text);
        found.set(name.text, value);
    }
    for (const name of twice)
        found.delete(name);
    return found;
}

;// CONCATENATED MODULE: ./build/manifests/shared/gradle-script.js

/** Blocks that only say when: what stands in them belongs to the block around. */
const TRANSPARENT = new Set(['if', 'else', 'for', 'each', 'forEach', 'all', 'configure', 'apply', 'with']);
/** Blocks whose statements name components. */
const BLOCKS = new Set(['dependencies', 'constraints', 'imports', 'plugins']);
/** The statements in the blocks that name components, each with the names of the blocks around it, outermost first. */
function statements(tokens) {
    const found = [];
    const blocks = [];
    const calls = [];
    let called = '';
    for (let at = 0; at < tokens.length; at++) {
        const token = tokens[at];
        if (!token)
            continue;
        if (token.kind === 'sign') {
            if (token.text === '{') {
                const before = tokens[at - 1];
                const label = before?.kind === 'word' ? before.text : before?.text === ')' ? called : '';
                blocks.push(TRANSPARENT.has(label) ? (blocks.at(-1) ?? '') : label);
            }
            else if (token.text === '}')
                blocks.pop();
            else if (token.text === '(')
                calls.push(tokens[at - 1]?.text ?? '');
            else if (token.text === ')')
                called = calls.pop() ?? '';
        }
        else if ((token.kind === 'word' || blocks.at(-1) === 'dependencies') &&
            BLOCKS.has(blocks.at(-1) ?? '') &&
            !TRANSPARENT.has(token.text) &&
            !BLOCKS.has(token.text)) {
            const statement = statementAt(tokens, at);
            found.push({ statement, blocks: blocks.filter(Boolean) });
            at = statement.end - 1;
        }
    }
    return found;
}
function statementAt(tokens, start) {
    const head = tokens[start] ?? { kind: 'word', text: '', literal: true, line: 1, endLine: 1 };
    let last = head;
    let depth = 0;
    for (let at = start + 1; at < tokens.length; at++) {
        const token = tokens[at];
        if (!token)
            break;
        const sign = token.kind === 'sign' ? token.text : '';
        const fresh = token.line > last.endLine && last.text !== ',';
        if (depth === 0 && (sign === '}' || sign === ';' || (fresh && sign !== '{' && sign !== '.')))
            return made(tokens, head, start, at, at, last);
        if (sign === '{' && depth === 0) {
            const end = closing(tokens, at);
            return made(tokens, head, start, at, end + 1, tokens[end] ?? last);
        }
        if (sign !== '' && '([{'.includes(sign))
            depth++;
        else if (sign !== '' && ')]}'.includes(sign))
            depth--;
        last = token;
    }
    return made(tokens, head, start, tokens.length, tokens.length, last);
}
function made(tokens, head, start, close, end, last) {
    return {
        head,
        tokens: tokens.slice(start + 1, close),
        closure: tokens.slice(close, end),
        end: Math.max(end, start + 1),
        line: head.line,
        endLine: last.endLine,
    };
}
/**
 * Versions that a script keeps in maps (`versions = [okhttp: '4.11']`, as `versions.okhttp`) and in extra properties of
 * Kotlin (`val ktor by extra("2.3")`).
 */
function gradleConstants(tokens) {
    const found = [];
    const maps = [];
    for (const [at, token] of tokens.entries()) {
        const [first, second, third] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
        if (token.kind === 'sign' && token.text === '[')
            maps.push(tokens[at - 1]?.text === '=' || tokens[at - 1]?.text === ':' ? (tokens[at - 2]?.text ?? '') : '');
        else if (token.kind === 'sign' && token.text === ']')
            maps.pop();
        else if (token.kind !== 'word')
            continue;
        else if (first?.text === ':' && second?.kind === 'string' && second.literal && maps.at(-1))
            found.push([`${maps.at(-1) ?? ''}.${token.text}`, second.text]);
        else if (first?.text === 'by' && second?.text === 'extra' && third?.text === '(') {
            const value = tokens[at + 4];
            if (value?.kind === 'string' && value.literal)
                found.push([token.text, value.text]);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/manifests/shared/purls.js

/** Characters that a package URL keeps as they are: most names and versions, which need no encoding then. */
const PLAIN = /^[A-Za-z0-9._~-]+$/;
const PLAIN_PATH = /^[A-Za-z0-9._~-]+(?:\/[A-Za-z0-9._~-]+)*$/;
/**
 * `pkg:npm/…`, with the scope as namespace.
 *
 * Upper case stays: the registry still serves old packages such as JSONStream, which is not jsonstream.
 */
function npmPurl(name, version) {
    const slash = name.startsWith('@') ? name.indexOf('/') : -1;
    if (slash < 0)
        return simple('npm', name, version);
    const scope = name.slice(1, slash);
    const rest = name.slice(slash + 1);
    if (PLAIN.test(scope) && PLAIN.test(rest) && (version === undefined || PLAIN.test(version)))
        return `pkg:npm/%40${scope}/${rest}${version === undefined ? '' : `@${version}`}`;
    return (0,model_purl/* formatPurl */.dd)({ type: 'npm', namespace: name.slice(0, slash), name: rest, ...(version ? { version } : {}) });
}
/** `pkg:pypi/…`, the name as PEP 503 normalizes it. */
function pypiPurl(name, version) {
    return simple('pypi', pypiName(name), version);
}
/** The spelling under which PyPI keeps a name: https://peps.python.org/pep-0503/#normalized-names */
function pypiName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
/** `pkg:golang/…`: the module path, case kept because it is part of the module’s identity. */
function golangPurl(path, version) {
    return pathPurl('golang', path, version);
}
/** `pkg:maven/group/artifact` */
function mavenPurl(group, artifact, version) {
    if (PLAIN.test(group) && PLAIN.test(artifact) && (version === undefined || PLAIN.test(version)))
        return `pkg:maven/${group}/${artifact}${version === undefined ? '' : `@${version}`}`;
    return (0,model_purl/* formatPurl */.dd)({ type: 'maven', ...(group ? { namespace: group } : {}), name: artifact, ...(version ? { version } : {}) });
}
/** `pkg:composer/vendor/name`, in lower case. */
function composerPurl(name, version) {
    return pathPurl('composer', name.toLowerCase(), version);
}
/** Types whose names have no namespace and no folding: `cargo`, `gem`, `nuget`, `pub`, `cran`, `hackage`, `conda`, `cocoapods` … */
function simplePurl(type, name, version) {
    return simple(type, name, version);
}
/** Types whose names are paths: all but the last part is the namespace. */
function pathPurl(type, path, version) {
    if (PLAIN_PATH.test(path) && (version === undefined || PLAIN.test(version)))
        return `pkg:${type}/${path}${version === undefined ? '' : `@${version}`}`;
    const parts = path.split('/').filter(Boolean);
    const name = parts.pop() ?? path;
    return (0,model_purl/* formatPurl */.dd)({ type, ...(parts.length > 0 ? { namespace: parts.join('/') } : {}), name, ...(version ? { version } : {}) });
}
/**
 * The package behind a git URL: `pkg:github/owner/name@ref` and its like, or undefined when the URL names no known forge.
 *
 * Takes all spellings: `git+https://…`, `git@host:owner/name.git`, `ssh://git@host/…`, `github:owner/name`.
 */
function forgePurl(url, reference) {
    const found = /^(?:github:)([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:#.*)?$/.exec(url)?.toSpliced(1, 0, 'github.com') ??
        /^(?:git\+|scm:git:)?(?:https?|ssh|git|git\+ssh):\/\/(?:[^@/]*@)?(?:www\.)?(github\.com|gitlab\.com|bitbucket\.org)(?::\d+)?[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:[/?#@].*)?$/.exec(url) ??
        /^(?:[\w.-]+@)(github\.com|gitlab\.com|bitbucket\.org):([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:[#@].*)?$/.exec(url);
    const [, host, owner, name] = found ?? [];
    if (!host || !owner || !name)
        return undefined;
    const type = host.slice(0, host.indexOf('.'));
    return (0,model_purl/* formatPurl */.dd)({ type, namespace: owner.toLowerCase(), name: name.toLowerCase(), ...(reference ? { version: reference } : {}) });
}
/**
 * A package of an ecosystem that is fetched from a repository or an address instead of its registry.
 *
 * The address is a qualifier, so that it is another component than the package of that name in the registry.
 */
function elsewhere(purl, address) {
    const git = /^(?:git[+:@]|ssh:|hg\+|svn\+|bzr\+)|\.git(?:$|[#@?])|^[\w.-]+@[\w.-]+:/.test(address) || forgePurl(address) !== undefined;
    const archive = /\.(?:tgz|tar\.\w+|zip|whl|gem|jar)(?:$|[#?])|\/(?:tarball|zipball|archive)\//.test(address);
    return withQualifiers(purl, { [git && !archive ? 'vcs_url' : 'download_url']: address });
}
/** A purl with qualifiers, sorted and encoded. */
function withQualifiers(purl, qualifiers) {
    const pairs = Object.entries(qualifiers)
        .map(([key, value]) => `${key}=${encodeURIComponent((0,model_purl/* wellFormed */.ES)(value)).replaceAll('%2F', '/').replaceAll('%3A', ':')}`)
        .sort();
    return pairs.length === 0 ? purl : `${purl}?${pairs.join('&')}`;
}
function simple(type, name, version) {
    if (PLAIN.test(name) && (version === undefined || PLAIN.test(version)))
        return `pkg:${type}/${name}${version === undefined ? '' : `@${version}`}`;
    return (0,model_purl/* formatPurl */.dd)({ type, name, ...(version ? { version } : {}) });
}

;// CONCATENATED MODULE: ./build/manifests/shared/fault.js
/** A fault as a value. */
function fault(message, line) {
    return { error: { message, ...(line === undefined ? {} : { line }) } };
}
/** What a file with a fault declares: nothing, and why. */
function unreadable(found) {
    return { components: [], error: found.error };
}
/** The message of something thrown by a parser, on one line and short. */
function messageOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    return (message.split('\n', 1)[0] ?? '').slice(0, 200);
}

;// CONCATENATED MODULE: ./build/manifests/shared/hallmark.js

/** Marks of comments that start a line in the languages of manifests. */
const COMMENT = /^[ \t]*(?:#|\/\/|\/\*|\*|--|%|;|=begin|$)/;
/**
 * A fault where a text has content and nothing of what every file of its format has.
 *
 * Program text is only searched for what is known, so that any other text would pass as a file that asks for nothing.
 */
function lacksHallmark(text, hallmark, expected) {
    if (hallmark.test(text))
        return undefined;
    const line = text.split('\n').findIndex(row => !COMMENT.test(row.trimEnd()));
    return line < 0 ? undefined : fault(`expected ${expected}`, line + 1);
}

;// CONCATENATED MODULE: ./build/manifests/build-gradle.js






const GROOVY = {
    lineComments: ['//'],
    blockComments: [['/*', '*/']],
    quotes: ['"""', "'''", '"', "'"],
    interpolation: ['${', '$'],
    wordSigns: '$',
};
const HALLMARK = /^[ \t]*(?:@?[\w.]+(?:[ \t]+[\w.$<>]+)?[ \t]*(?:[({=]|\+=|<<|\[)|(?:apply|import|package|def|val|var|task|include|project|group|version|ext|id|alias|implementation|api|classpath)\b|[\w.]+[ \t]+['"])/m;
/**
 * A Gradle build script as far as it is literal: coordinates in `dependencies`, ids with versions in `plugins`.
 *
 * Constants of the file and of gradle.properties are put in; catalog references are declared in the catalog.
 * Source: https://docs.gradle.org/current/userguide/declaring_dependencies_basics.html
 */
const manifest = {
    format: 'build-gradle',
    ecosystem: 'maven',
    role: 'manifest',
    matches: path => /\.gradle(\.kts)?$/.test(path),
    parse({ path, text, tree }) {
        const foreign = lacksHallmark(text, HALLMARK, 'a Gradle script');
        if (foreign)
            return unreadable(foreign);
        const tokens = tokenize(text, GROOVY);
        const constants = new Map([
            ...gradleProperties(path, tree),
            ...gradleConstants(tokens),
            ...[...literalAssignments(tokens)].map(([name, token]) => [name, token.text]),
        ]);
        const components = [];
        const unread = [];
        for (const { statement, blocks } of statements(tokens)) {
            const found = blocks.at(-1) === 'plugins' ? build_gradle_plugin(statement, constants) : dependencies(statement, blocks, constants);
            if (found)
                components.push(...found);
            else
                unread.push({ line: statement.line, endLine: statement.endLine, what: `${statement.head.text} …`.slice(0, 80) });
        }
        return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) };
    },
};
/** What a statement brings in; undefined where its text does not tell. */
function dependencies(statement, blocks, constants) {
    const { tokens } = statement;
    const words = new Set(tokens.filter(token => token.kind === 'word').map(token => token.text));
    const strings = tokens.filter(token => token.kind === 'string').map(token => literal(token, constants));
    const scope = scopeOf(statement.head.text, blocks);
    const named = new Map(['group', 'name', 'version'].map(key => [key, argument(tokens, key, constants)]));
    const group = named.get('group');
    const name = named.get('name');
    if (group && name)
        return [declare(group, name, named.get('version') ?? insisted(statement, constants), statement, scope)];
    if (strings.some(text => text === undefined))
        return undefined;
    const coordinates = strings
        .filter(text => text !== undefined && /^[^:\s/]+:[^:\s/]+(:[^\s]*)?$/.test(text))
        .map(text => (text ?? '').split(':'));
    if (coordinates.length > 0)
        return coordinates.map(([of = '', artifact = '', version]) => declare(of, artifact, version?.replace(/@.*$/, '') || insisted(statement, constants), statement, scope));
    const [first, second, third] = strings;
    if (words.has('kotlin') && first)
        return [declare('org.jetbrains.kotlin', `kotlin-${first}`, second, statement, scope)];
    if (first && second && strings.length <= 4 && !/[/\\]/.test(first) && words.size === 0)
        return [declare(first, second, third, statement, scope)];
    // Projects, files and catalog references are declared elsewhere or nowhere.
    const known = ['project', 'projects', 'files', 'fileTree', 'gradleApi', 'localGroovy', 'gradleTestKit', 'libs'].some(word => words.has(word));
    return known || tokens.length === 0 || tokens[0]?.text === '=' ? [] : undefined;
}
function declare(group, artifact, requirement, statement, scope) {
    const exact = requirement && !/[[\](),+]|^latest\./.test(requirement) ? requirement.replace(/!!.*$/, '') : undefined;
    return entry_entry({
        purl: mavenPurl(group, artifact, exact),
        name: `${group}:${artifact}`,
        version: exact,
        requirement,
        direct: scope === 'managed' ? undefined : true,
    }, statement, scope);
}
function build_gradle_plugin(statement, constants) {
    const { head, tokens } = statement;
    const id = tokens.find(token => token.kind === 'string');
    const at = tokens.findIndex(token => token.kind === 'word' && token.text === 'version');
    if (head.text === 'alias' || at < 0 || !id)
        return [];
    const given = tokens.slice(at + 1).find(token => token.text !== '(');
    const version = given && (given.kind === 'string' ? literal(given, constants) : constants.get(given.text));
    const short = literal(id, constants);
    if (!version || !short)
        return undefined;
    const name = head.text === 'kotlin' ? `org.jetbrains.kotlin.${short}` : short;
    return [
        entry_entry({ purl: mavenPurl(name, `${name}.gradle.plugin`, version), name, version, requirement: version, direct: true }, statement, 'plugin'),
    ];
}
/** A string with the constants of the file put in; undefined where another value is spliced in. */
function literal(token, constants) {
    if (token.literal)
        return token.text;
    let open = false;
    const text = token.text.replace(/\$(?:\{([^{}]*)\}|([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*))/g, (_, braced, plain) => {
        const name = (braced ?? plain ?? '').trim();
        const parts = name.split('.');
        const value = constants.get(name) ?? constants.get(parts.slice(-2).join('.')) ?? constants.get(parts.at(-1) ?? name);
        open ||= value === undefined;
        return value ?? '';
    });
    return open || text.includes('$') ? undefined : text;
}
/** `group: 'x'` in Groovy, `group = "x"` in Kotlin. */
function argument(tokens, key, constants) {
    const at = tokens.findIndex((token, n) => token.kind === 'word' && token.text === key && /^[:=]$/.test(tokens[n + 1]?.text ?? ''));
    const value = at < 0 ? undefined : tokens[at + 2];
    return value?.kind === 'string' ? literal(value, constants) : value?.kind === 'word' ? constants.get(value.text) : undefined;
}
/** The version that a closure insists on: `version { strictly("1.0") }`. */
function insisted({ closure }, constants) {
    const at = closure.findIndex(token => token.kind === 'word' && ['strictly', 'require', 'prefer'].includes(token.text));
    const value = at < 0 ? undefined : closure.slice(at, at + 3).find(token => token.kind === 'string');
    return value && literal(value, constants);
}
function scopeOf(configuration, blocks) {
    if (blocks.includes('constraints') || blocks.includes('imports') || blocks.includes('dependencyManagement'))
        return 'managed';
    if (configuration === 'classpath' || /annotationProcessor|^kapt|^ksp/i.test(configuration))
        return 'build';
    if (/test/i.test(configuration))
        return 'test';
    return /^(developmentOnly|debugImplementation)$/.test(configuration) ? 'development' : 'runtime';
}
/** The properties beside the script and at the root. */
function gradleProperties(path, tree) {
    const places = new Set(['gradle.properties', `${path.slice(0, path.lastIndexOf('/') + 1)}gradle.properties`]);
    return [...places].flatMap(place => (tree.read(place) ?? '').split('\n').flatMap(line => {
        const [, name, value] = /^\s*([\w.-]+)\s*[=:]\s*(\S+)\s*$/.exec(line) ?? [];
        return name && value ? [[name, value]] : [];
    }));
}

;// CONCATENATED MODULE: ./build/manifests/build-sbt.js





const SCALA = { lineComments: ['//'], blockComments: [['/*', '*/']], quotes: ['"""', '"'], wordSigns: '$' };
const build_sbt_HALLMARK = /:=|\+\+?=|%%?[ \t]*"|^[ \t]*(?:lazy[ \t]+val|val|def|import|object|addSbtPlugin|enablePlugins|disablePlugins)\b|^[ \t]*[A-Za-z]\w*[ \t]*\(|\(project\b|\.settings\b|\bThisBuild\b/m;
/**
 * sbt’s build as far as it is literal: `"group" %% "artifact" % "version" % Test`.
 *
 * Source: https://www.scala-sbt.org/1.x/docs/Library-Dependencies.html
 */
const build_sbt_manifest = {
    format: 'build-sbt',
    ecosystem: 'maven',
    role: 'manifest',
    matches: path => path.endsWith('.sbt') || /(^|\/)project\/[^/]*([Dd]ependenc|Versions)[^/]*\.scala$/.test(path),
    parse({ text }) {
        const foreign = lacksHallmark(text, build_sbt_HALLMARK, 'an sbt build');
        if (foreign)
            return unreadable(foreign);
        const tokens = tokenize(text, SCALA);
        const constants = literalAssignments(tokens);
        const suffix = scalaSuffix(tokens);
        const components = [];
        const unread = [];
        for (let at = 0; at < tokens.length; at++) {
            const found = dependencyAt(tokens, at, constants, suffix);
            if (!found)
                continue;
            components.push(found.component);
            if (found.open)
                unread.push({ line: found.component.line, endLine: found.component.endLine, what: `the version of ${found.component.name}` });
            at = found.end - 1;
        }
        return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) };
    },
};
function dependencyAt(tokens, start, constants, suffix) {
    const group = tokens[start];
    if (group?.kind !== 'string' || !group.literal)
        return undefined;
    const first = percents(tokens, start + 1);
    const artifact = tokens[start + 1 + first];
    if (artifact?.kind !== 'string' || first === 0)
        return undefined;
    let at = start + first + 2;
    let last = artifact;
    let given;
    const configurations = [];
    for (let more = percents(tokens, at); more > 0; more = percents(tokens, at)) {
        const operand = tokens[at + more];
        if (!operand)
            break;
        if (given)
            configurations.push(operand.text);
        else
            given = operand;
        last = operand;
        at += more + 1;
        // A constant may stand in an object: V.circe.
        while (tokens[at]?.text === '.' && tokens[at + 1]?.kind === 'word') {
            const member = tokens[at + 1];
            if (configurations.length === 0 && member)
                given = member;
            last = member ?? last;
            at += 2;
        }
    }
    const value = given?.kind === 'string' ? given : given && constants.get(given.text);
    const version = value?.text;
    const crossed = first > 1 && suffix !== undefined ? `${artifact.text}${suffix}` : artifact.text;
    const fixed = version && !/[[\](),+]|^latest\./.test(version) ? version : undefined;
    const also = value && value !== given ? [{ line: value.line, endLine: value.endLine }] : undefined;
    const span = { line: group.line, endLine: last.endLine };
    const name = `${group.text}:${crossed}`;
    const component = entry_entry({ purl: mavenPurl(group.text, crossed, fixed), name, version: fixed, requirement: version, direct: true, also }, span, build_sbt_scopeOf(tokens, start, configurations));
    return { component, open: given !== undefined && version === undefined, end: at };
}
/** How many percent signs stand there: one for Java, two for Scala, three for Scala.js. */
function percents(tokens, at) {
    let count = 0;
    while (count < 3 && tokens[at + count]?.kind === 'sign' && tokens[at + count]?.text === '%')
        count++;
    return count;
}
function build_sbt_scopeOf(tokens, start, configurations) {
    const call = tokens[start - 1]?.text === '(' ? tokens[start - 2]?.text : undefined;
    if (call === 'addSbtPlugin' || call === 'addCompilerPlugin' || call === 'compilerPlugin')
        return 'plugin';
    const all = configurations.map(one => one.toLowerCase());
    if (all.length > 0 && all.every(one => /^(test|it|integrationtest)(->.*)?$|^(test,|it,)/.test(one)))
        return 'test';
    return all.includes('optional') ? 'optional' : 'runtime';
}
/** The suffix that `%%` adds, where one Scala version is stated. Source: https://docs.scala-lang.org/overviews/core/binary-compatibility-of-scala-releases.html */
function scalaSuffix(tokens) {
    const at = tokens.findIndex(token => token.kind === 'word' && token.text === 'scalaVersion');
    const version = at < 0 ? undefined : tokens.slice(at, at + 5).find(token => token.kind === 'string')?.text;
    const [, major, minor] = /^(\d+)\.(\d+)/.exec(version ?? '') ?? [];
    return major === undefined ? undefined : major === '2' ? `_2.${minor}` : `_${major}`;
}

;// CONCATENATED MODULE: ./build/manifests/shared/graph.js
/** Of longer chains the upper end is kept: nobody reads them, and their lengths would add up to a square. */
const MAX_LENGTH = 32;
/**
 * Scope and chain of every package that can be reached, by the shortest way. What is asked for comes in the order of its
 * weight: what runtime needs is runtime, even where development asks for it by name.
 *
 * Lock files have a hundred thousand packages: three numbers for each, and one chain for all that a package brings in.
 */
class Graph {
    #asked;
    /** The number of the scope plus one; 0 for what is not reached. */
    #reached;
    #direct;
    #parent;
    #chains = [];
    #name;
    constructor(count, asked, needs, name) {
        this.#asked = asked;
        this.#reached = new Uint8Array(count);
        this.#direct = new Uint8Array(count);
        this.#parent = new Int32Array(count);
        this.#name = name;
        for (const { nodes } of asked)
            for (const node of nodes)
                this.#direct[node] = 1;
        const queue = new Int32Array(count);
        let end = 0;
        let at = 0;
        let mark = 0;
        let from = -1;
        const visit = (next) => {
            if (this.#reached[next] !== 0)
                return;
            this.#reached[next] = mark;
            this.#parent[next] = from;
            queue[end++] = next;
        };
        for (const { nodes } of asked) {
            mark++;
            from = -1;
            for (const node of nodes)
                visit(node);
            for (; at < end; at++) {
                from = queue[at] ?? 0;
                needs(from, visit);
            }
        }
    }
    /** The scope in which it is reached; undefined where it is not. */
    scope(node) {
        return this.#asked[(this.#reached[node] ?? 0) - 1]?.scope;
    }
    /** Whether the project asks for it by name; undefined for what is not reached. */
    direct(node) {
        return this.#reached[node] === 0 ? undefined : this.#direct[node] === 1;
    }
    /** Names from the direct dependency down to the parent; undefined for a direct one and for what is not reached. */
    via(node) {
        return this.#reached[node] === 0 || this.#direct[node] === 1 ? undefined : this.#through(this.#parent[node] ?? 0);
    }
    /** The chain of all that come in through a node: made once, from that of the nearest node above which has one. */
    #through(node) {
        const known = this.#chains[node];
        if (known)
            return known;
        const down = [node];
        let at = node;
        while (this.#direct[at] !== 1) {
            at = this.#parent[at] ?? 0;
            if (this.#chains[at])
                break;
            down.push(at);
        }
        let chain = this.#direct[at] === 1 && down.at(-1) === at ? [] : (this.#chains[at] ?? []);
        for (let one = down.pop(); one !== undefined; one = down.pop()) {
            if (chain.length < MAX_LENGTH)
                chain = [...chain, this.#name(one)];
            this.#chains[one] = chain;
        }
        return chain;
    }
}

;// CONCATENATED MODULE: ./build/manifests/shared/codes.js
/**
 * The codes of a text as an array: scanners look at every character of files of many megabytes, and an array answers several
 * times as fast as the text itself.
 */
function codesOf(text) {
    const bytes = new Uint8Array(text.length);
    const { read, written } = new TextEncoder().encodeInto(text, bytes);
    if (read === text.length && written === text.length)
        return bytes;
    const codes = new Uint16Array(text.length);
    for (let at = 0; at < codes.length; at++)
        codes[at] = text.charCodeAt(at);
    return codes;
}

;// CONCATENATED MODULE: ./build/manifests/shared/json-tape.js

/** Integers a value takes on the tape, and their meaning by their offset. */
const STEP = 7;
/** Offset of the key’s text, -1 for items and the root; its end, doubled, plus one where escapes stand in it. */
const [KEY_FROM, KEY_TO, FROM, TO, LINE, END_LINE, NEXT] = [0, 1, 2, 3, 4, 5, 6];
/** A lock file of 64 MB has fewer; the tape of as many takes 84 MB. */
const MAX_VALUES = 3_000_000;
const [QUOTE, NEWLINE, COMMA, COLON, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT, SLASH, BACKSLASH] = [
    34, 10, 44, 58, 91, 93, 123, 125, 47, 92,
];
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;
/**
 * Reads JSON in one pass, without recursion and without values: https://www.rfc-editor.org/rfc/rfc8259
 *
 * `relaxed` allows comments and trailing commas, as JSONC does.
 */
function scanJson(text, relaxed) {
    return new Scan(text, relaxed).run();
}
class Scan {
    text;
    codes;
    relaxed;
    cells;
    size = 0;
    at;
    line = 1;
    constructor(text, relaxed) {
        this.text = text;
        this.codes = codesOf(text);
        this.relaxed = relaxed;
        this.cells = new Int32Array(STEP * Math.max(64, text.length >> 4));
        this.at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    }
    run() {
        const open = [];
        let inObject = false;
        // Whether a closing bracket may stand here.
        let first = true;
        for (;;) {
            let sign = this.ink();
            if (open.length > 0 && sign === (inObject ? CLOSE_OBJECT : CLOSE_LIST) && (first || this.relaxed)) {
                inObject = this.close(open);
            }
            else {
                const cell = this.value(sign, inObject);
                if (cell < 0)
                    return { line: this.line };
                if (this.size > MAX_VALUES * STEP)
                    return { line: this.line, message: `more than ${MAX_VALUES} values` };
                sign = this.codes[this.cells[cell + FROM] ?? 0] ?? 0;
                if (sign === OPEN_OBJECT || sign === OPEN_LIST) {
                    open.push(cell);
                    inObject = sign === OPEN_OBJECT;
                    first = true;
                    continue;
                }
            }
            // Behind a value: commas and closing brackets.
            for (sign = this.ink(); sign !== COMMA && open.length > 0; sign = this.ink()) {
                if (sign !== (inObject ? CLOSE_OBJECT : CLOSE_LIST))
                    return { line: this.line };
                inObject = this.close(open);
            }
            if (open.length === 0)
                return this.end();
            this.at++;
            first = false;
        }
    }
    end() {
        const { text, codes, cells, size, at, line } = this;
        return at < text.length ? { line } : { text, codes, cells: cells.subarray(0, size) };
    }
    /** Closes the innermost list or object; whether what is then the innermost is an object. */
    close(open) {
        const { cells } = this;
        const cell = open.pop() ?? 0;
        this.at++;
        cells[cell + TO] = this.at * 2;
        cells[cell + END_LINE] = this.line;
        cells[cell + NEXT] = this.size;
        const outer = open.at(-1);
        return outer !== undefined && this.codes[cells[outer + FROM] ?? 0] === OPEN_OBJECT;
    }
    /** A value, with its key where it stands in an object; -1 where there is none. Of a list or object, only its opening bracket. */
    value(start, inObject) {
        let sign = start;
        const { line } = this;
        let keyFrom = -1;
        let keyTo = 0;
        if (inObject) {
            if (sign !== QUOTE)
                return -1;
            keyFrom = this.at + 1;
            keyTo = this.string() - 2;
            if (keyTo < 0 || this.ink() !== COLON)
                return -1;
            this.at++;
            sign = this.ink();
        }
        const from = this.at;
        let to = 0;
        if (sign === QUOTE)
            to = this.string();
        else if (sign === OPEN_OBJECT || sign === OPEN_LIST)
            this.at++;
        else
            to = this.word();
        if (to < 0)
            return -1;
        const cell = this.size;
        this.size += STEP;
        if (this.size > this.cells.length)
            this.grow();
        const { cells } = this;
        cells[cell + KEY_FROM] = keyFrom;
        cells[cell + KEY_TO] = keyTo;
        cells[cell + FROM] = from;
        cells[cell + TO] = to;
        cells[cell + LINE] = line;
        cells[cell + END_LINE] = this.line;
        cells[cell + NEXT] = this.size;
        return cell;
    }
    /** Twice the offset behind the string, plus one where escapes stand in it; -1 where it is none. */
    string() {
        const { codes } = this;
        let escaped = 0;
        for (let at = this.at + 1; at < codes.length; at++) {
            const sign = codes[at] ?? 0;
            if (sign === QUOTE) {
                this.at = at + 1;
                return this.at * 2 + escaped;
            }
            if (sign < 32)
                return -1;
            if (sign !== BACKSLASH)
                continue;
            ESCAPE.lastIndex = at;
            if (!ESCAPE.test(this.text))
                return -1;
            at = ESCAPE.lastIndex - 1;
            escaped = 1;
        }
        return -1;
    }
    word() {
        WORD.lastIndex = this.at;
        if (!WORD.test(this.text) || WORD.lastIndex === this.at)
            return -1;
        this.at = WORD.lastIndex;
        return this.at * 2;
    }
    /** The next sign that is no space (and no comment); 0 at the end. */
    ink() {
        const { codes } = this;
        let { at } = this;
        for (; at < codes.length; at++) {
            const sign = codes[at] ?? 0;
            if (sign === NEWLINE)
                this.line++;
            else if (sign === SLASH && this.relaxed) {
                this.at = at;
                if (!this.comment())
                    return sign;
                at = this.at - 1;
            }
            else if (sign !== 32 && sign !== 9 && sign !== 13) {
                this.at = at;
                return sign;
            }
        }
        this.at = at;
        return 0;
    }
    comment() {
        const { text } = this;
        const second = text.charCodeAt(this.at + 1);
        if (second === SLASH) {
            const end = text.indexOf('\n', this.at);
            this.at = end < 0 ? text.length : end;
            return true;
        }
        if (second !== 42)
            return false;
        const end = text.indexOf('*/', this.at + 2);
        const to = end < 0 ? text.length : end + 2;
        for (let at = text.indexOf('\n', this.at); at !== -1 && at < to; at = text.indexOf('\n', at + 1))
            this.line++;
        this.at = to;
        return true;
    }
    grow() {
        const larger = new Int32Array(this.cells.length * 2);
        larger.set(this.cells);
        this.cells = larger;
    }
}

;// CONCATENATED MODULE: ./build/manifests/shared/json-document.js


const [json_document_QUOTE, json_document_OPEN_LIST, json_document_OPEN_OBJECT, TRUE] = [34, 91, 123, 116];
/** Objects with more members get an index, once, so that many questions to one object do not add up to a square. */
const FEW = 24;
/**
 * Reads JSON for lock files: values are numbers, their places on the tape, and nothing is made but the strings asked for.
 *
 * The root is 0; -1 stands for a value that is not there and has no parts.
 */
function readJsonDocument(text, options = {}) {
    const tape = scanJson(text, options.relaxed === true);
    if (!('line' in tape))
        return new JsonDocument(tape);
    return fault(text.trim() === '' ? 'empty file, expected JSON' : `not valid JSON${tape.message ? `: ${tape.message}` : ''}`, tape.line);
}
/** The tape of one text, with the indexes of its large objects. */
class JsonDocument {
    text;
    codes;
    cells;
    indexes = new Map();
    constructor({ text, codes, cells }) {
        this.text = text;
        this.codes = codes;
        this.cells = cells;
    }
    cell(at, part) {
        return this.cells[at + part] ?? 0;
    }
    /** The first part of a list or object; `end` when it has none. */
    first(at) {
        return at < 0 ? 0 : at + STEP;
    }
    /** What comes behind the last part of a list or object. */
    end(at) {
        return at < 0 ? 0 : this.cell(at, NEXT);
    }
    /** The part behind this one. */
    next(at) {
        return this.cell(at, NEXT);
    }
    isObject(at) {
        return at >= 0 && this.codes[this.cell(at, FROM)] === json_document_OPEN_OBJECT;
    }
    isList(at) {
        return at >= 0 && this.codes[this.cell(at, FROM)] === json_document_OPEN_LIST;
    }
    isString(at) {
        return at >= 0 && this.codes[this.cell(at, FROM)] === json_document_QUOTE;
    }
    /** A part of a list by its number; -1 where there is none. */
    item(list, number) {
        if (!this.isList(list))
            return -1;
        const end = this.end(list);
        let at = this.first(list);
        for (let n = 0; n < number && at < end; n++)
            at = this.next(at);
        return at < end ? at : -1;
    }
    span(at) {
        return { line: this.cell(at, LINE), endLine: this.cell(at, END_LINE) };
    }
    /** The value of a key; of repeated keys the last counts, as for `JSON.parse`. -1 where there is none. */
    find(object, key) {
        if (!this.isObject(object))
            return -1;
        const end = this.cell(object, NEXT);
        let found = -1;
        let count = 0;
        for (let at = object + STEP; at < end; at = this.cell(at, NEXT)) {
            if (++count > FEW)
                return this.index(object).get(key) ?? -1;
            if (this.keyIs(at, key))
                found = at;
        }
        return found;
    }
    /** Keys and values of an object: repeated keys once, with the last value. */
    index(object) {
        const known = this.indexes.get(object);
        if (known)
            return known;
        const made = new Map();
        if (!this.isObject(object))
            return made;
        const end = this.cell(object, NEXT);
        for (let at = object + STEP; at < end; at = this.cell(at, NEXT))
            made.set(this.key(at), at);
        if (made.size > FEW)
            this.indexes.set(object, made);
        return made;
    }
    keyIs(at, key) {
        const to = this.cell(at, KEY_TO);
        if ((to & 1) === 1)
            return this.key(at) === key;
        const from = this.cell(at, KEY_FROM);
        if ((to >> 1) - from !== key.length)
            return false;
        for (let n = 0; n < key.length; n++)
            if (this.codes[from + n] !== key.charCodeAt(n))
                return false;
        return true;
    }
    key(at) {
        const to = this.cell(at, KEY_TO);
        return unescaped(this.text, this.cell(at, KEY_FROM), to >> 1, (to & 1) === 1);
    }
    /** The text of a value that is a string. */
    string(at) {
        if (at < 0)
            return undefined;
        const from = this.cell(at, FROM);
        if (this.codes[from] !== json_document_QUOTE)
            return undefined;
        const to = this.cell(at, TO);
        return unescaped(this.text, from + 1, (to >> 1) - 1, (to & 1) === 1);
    }
    /** The string of a key. */
    stringAt(object, key) {
        return this.string(this.find(object, key));
    }
    /** Whether `true` is the value of a key. */
    trueAt(object, key) {
        const at = this.find(object, key);
        return at >= 0 && this.codes[this.cell(at, FROM)] === TRUE;
    }
}
function unescaped(text, from, to, escaped) {
    const raw = text.slice(from, to);
    if (!escaped)
        return raw;
    const decoded = JSON.parse(`"${raw}"`);
    return typeof decoded === 'string' ? decoded : raw;
}

;// CONCATENATED MODULE: ./build/manifests/shared/local-archive.js
const ARCHIVE = /\.(?:tgz|tar(?:\.\w+)?|zip|whl|gem|crate|jar|aar|nupkg)$/i;
/**
 * A package that lies in the repository as an archive, where a file names one: nobody can be asked for it, but it is not
 * passed over. A folder is first-party, and is.
 */
function localArchive(address, { line, endLine }) {
    const [path = ''] = address.replace(/^(?:file:(?:\/\/)?|path:)/, '').split(/[#?]|::/, 1);
    return ARCHIVE.test(path) ? [{ what: `installs the archive ${path.slice(0, 200)}`, line, endLine }] : [];
}

;// CONCATENATED MODULE: ./build/manifests/shared/merge-repeats.js

/** From what ships to what does not: of two places of one component the first counts. */
const ORDER = ['runtime', 'optional', 'peer', 'plugin', 'build', 'indirect', 'managed', 'test', 'development'];
/**
 * Of a lock file: one component for each package and version: the first place stays, the others go to `also`.
 *
 * What ships outranks what does not, and the shortest chain is kept.
 */
function mergeRepeats(components) {
    const repeats = repeatsIn(components, merge_repeats_keyOf);
    if (repeats.size === 0)
        return components;
    const merged = [];
    const at = new Map();
    const places = new Map();
    for (const component of components) {
        const first = repeats.get(component);
        const before = first === undefined ? undefined : at.get(first);
        const known = before === undefined ? undefined : merged[before];
        if (before === undefined || known === undefined) {
            at.set(component, merged.push(component) - 1);
            continue;
        }
        const also = places.get(before) ?? [...(known.also ?? [])];
        also.push({ line: component.line, endLine: component.endLine }, ...(component.also ?? []));
        places.set(before, also);
        merged[before] = join(known, component);
    }
    return merged.map((component, n) => {
        const also = places.get(n);
        return also ? { ...component, also } : component;
    });
}
function merge_repeats_keyOf({ purl, fetchedFrom }) {
    return fetchedFrom === undefined ? purl : `${purl}\n${fetchedFrom}`;
}
function join(first, second) {
    const direct = first.direct === true || second.direct === true;
    const via = direct ? undefined : shorter(first.via, second.via);
    const { via: _, ...rest } = first;
    return {
        ...rest,
        scope: ORDER.indexOf(second.scope) < ORDER.indexOf(first.scope) ? second.scope : first.scope,
        ...(direct ? { direct } : {}),
        ...(via ? { via } : {}),
    };
}
function shorter(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return b.length < a.length ? b : a;
}

;// CONCATENATED MODULE: ./build/manifests/shared/npm-resolved.js

/** Hosts that serve the public npm registry and its full mirrors. */
const PUBLIC = /^https?:\/\/(?:registry\.npmjs\.(?:org|com)|registry\.yarnpkg\.com|registry\.npmmirror\.com|registry\.npm\.taobao\.org|npm\.jsr\.io)(?::\d+)?\//;
/**
 * The package that a lock entry fetches: its address outranks its name, because that is what will be installed.
 *
 * A registry tarball has the address `…/NAME/-/BASENAME-VERSION.tgz` on every host.
 */
function npmResolved(name, version, resolved) {
    if (!resolved || isUsual(name, version, resolved))
        return registry(name, version);
    const tarball = /^https?:\/\/[^?#]*?\/((?:@[^/]+|%40[^/]+)(?:\/|%2[fF])[^/]+|[^/]+)\/(?:-|download)\/([^?#]*?)\.tgz(?:[?#]|$)/.exec(resolved);
    if (tarball) {
        const real = (tarball[1] ?? name).replace(/^%40/, '@').replace(/%2[fF]/, '/');
        const file = (tarball[2] ?? '').split('/').at(-1) ?? '';
        const base = real.slice(real.indexOf('/') + 1);
        const fetched = file.startsWith(`${base}-`) ? file.slice(base.length + 1) : version;
        const same = real === name && version !== undefined && sameVersion(fetched, version);
        const found = same ? registry(name, version) : registry(real, fetched ?? version);
        return PUBLIC.test(resolved) ? found : { ...found, fetchedFrom: resolved.split('#', 1)[0] ?? resolved };
    }
    return { ...registry(name, version), purl: elsewhere(npmPurl(name, version), resolved), fetchedFrom: resolved };
}
const USUAL = ['https://registry.npmjs.org/', 'https://registry.yarnpkg.com/'];
/** Whether it is the address that nearly all have, which needs no further look. */
function isUsual(name, version, resolved) {
    const host = USUAL.find(start => resolved.startsWith(start));
    if (host === undefined || version === undefined || !resolved.startsWith(name, host.length))
        return false;
    const file = `/-/${name.slice(name.indexOf('/') + 1)}-${version}.tgz`;
    const end = host.length + name.length + file.length;
    return resolved.startsWith(file, host.length + name.length) && (resolved.length === end || resolved[end] === '#');
}
function registry(name, version) {
    return { purl: npmPurl(name, version), name, ...(version ? { version } : {}) };
}
/** Build metadata is left out of the names of tarballs. */
function sameVersion(fetched, version) {
    return fetched === version || fetched === version.replace(/\+.*$/, '');
}

;// CONCATENATED MODULE: ./build/manifests/shared/places.js
/** Where packages are installed: each has a name and a host, the folder or path of names that it lies in. */
class Places {
    /** By the name: the one place, or the places by their host. Most names are installed once. */
    #named = new Map();
    #hostOf;
    #above;
    /** `hostOf` tells the host of a package by its number, `above` the next host to look in; above all is the empty one. */
    constructor(hostOf, above) {
        this.#hostOf = hostOf;
        this.#above = above;
    }
    /** Adds a package; the number of the one that stands in its place already, where there is one. */
    add(name, host, node) {
        const before = this.#named.get(name);
        if (before === undefined) {
            this.#named.set(name, node);
            return undefined;
        }
        const hosts = typeof before === 'number' ? new Map([[this.#hostOf(before), before]]) : before;
        const known = hosts.get(host);
        if (known === undefined)
            this.#named.set(name, hosts.set(host, node));
        return known;
    }
    /** The package that one at `from` gets: of its own host, or of the nearest above. */
    find(name, from) {
        const found = this.#named.get(name);
        if (found === undefined)
            return undefined;
        if (typeof found === 'number') {
            const host = this.#hostOf(found);
            return host === '' || from === host || from.startsWith(`${host}/`) ? found : undefined;
        }
        for (let at = from;; at = this.#above(at)) {
            const node = found.get(at);
            if (node !== undefined || at === '')
                return node;
        }
    }
}

;// CONCATENATED MODULE: ./build/manifests/bun-lock.js








const SECTIONS = [
    ['dependencies', 'runtime'],
    ['optionalDependencies', 'optional'],
    ['peerDependencies', 'peer'],
    ['devDependencies', 'development'],
];
/** The text lock file: https://bun.sh/docs/pm/lockfile. Tuples under `packages`, keys are paths of names. */
const bun_lock_manifest = {
    format: 'bun-lock',
    ecosystem: 'npm',
    role: 'lock',
    matches: path => /(?:^|\/)bun\.lock$/.test(path),
    parse({ text }) {
        const document = readJsonDocument(text, { relaxed: true });
        if ('error' in document)
            return unreadable(document);
        const packages = new Packages(document);
        const members = [...document.index(document.find(0, 'workspaces')).values()];
        const graph = graphOf(document, packages, members);
        const components = [];
        for (let node = 0; node < packages.size; node++) {
            const found = component(document, packages.at(node));
            if (!found)
                continue;
            const { purl, name, version, fetchedFrom } = found;
            const given = { purl, name, version, direct: graph.direct(node), via: graph.via(node), fetchedFrom };
            components.push(entry_entry(given, document.span(packages.at(node)), graph.scope(node)));
        }
        const unread = packages.archives(document);
        const firstParty = members.flatMap(member => document.stringAt(member, 'name') ?? []);
        return { components: mergeRepeats(components), firstParty, ...(unread.length > 0 ? { unread } : {}) };
    },
};
/** The packages by their number. Keys are paths of names, as folders below node_modules would be: the nearest one counts. */
class Packages {
    #keys = [];
    #cells = [];
    #places = new Places(node => hostOf(this.#keys[node] ?? ''), above);
    constructor(document) {
        const packages = document.find(0, 'packages');
        if (!document.isObject(packages))
            return;
        for (let at = document.first(packages); at < document.end(packages); at = document.next(at)) {
            const key = document.key(at);
            const node = this.#places.add(nameIn(key), hostOf(key), this.#keys.length) ?? this.#keys.push(key) - 1;
            // Of a key that stands there twice the last counts.
            this.#cells[node] = at;
        }
    }
    get size() {
        return this.#keys.length;
    }
    at(node) {
        return this.#cells[node] ?? -1;
    }
    archives(document) {
        return this.#cells.flatMap(at => {
            const { reference } = split(idOf(document, at));
            return /^(?:[./]|file:)/.test(reference) ? localArchive(reference, document.span(at)) : [];
        });
    }
    find(name, from) {
        return this.#places.find(name, from);
    }
    keyOf(node) {
        return this.#keys[node] ?? '';
    }
}
/** The last name of a path of names; a scope and its name are one. */
function nameIn(key) {
    const slash = key.lastIndexOf('/');
    const before = key.lastIndexOf('/', slash - 1) + 1;
    return key.slice(slash > 0 && key.startsWith('@', before) ? before : slash + 1);
}
function hostOf(key) {
    return key.slice(0, Math.max(0, key.length - nameIn(key).length - 1));
}
function above(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function graphOf(document, packages, members) {
    const needIn = (object, section, from, visit) => {
        const list = document.find(object, section);
        if (!document.isObject(list))
            return;
        for (let need = document.first(list); need < document.end(list); need = document.next(need)) {
            const found = packages.find(document.key(need), from);
            if (found !== undefined)
                visit(found);
        }
    };
    const asked = SECTIONS.map(([section, scope]) => {
        const nodes = [];
        for (const member of members)
            needIn(member, section, document.stringAt(member, 'name') ?? '', next => nodes.push(next));
        return { scope, nodes };
    });
    const needs = (node, visit) => {
        const info = infoOf(document, packages.at(node));
        const from = packages.keyOf(node);
        needIn(info, 'dependencies', from, visit);
        needIn(info, 'optionalDependencies', from, visit);
        needIn(info, 'peerDependencies', from, visit);
    };
    return new Graph(packages.size, asked, needs, node => split(idOf(document, packages.at(node))).name);
}
/** The first part of the tuple that is no string. */
function infoOf(document, tuple) {
    if (!document.isList(tuple))
        return -1;
    let at = document.first(tuple);
    while (at < document.end(tuple) && document.isString(at))
        at = document.next(at);
    return at < document.end(tuple) ? at : -1;
}
function idOf(document, tuple) {
    return document.string(document.item(tuple, 0)) ?? '';
}
function split(id) {
    const at = id.indexOf('@', 1);
    return at < 0 ? { name: id, reference: '' } : { name: id.slice(0, at), reference: id.slice(at + 1) };
}
function component(document, tuple) {
    const { name, reference } = split(idOf(document, tuple));
    if (!name || /^(?:(?:workspace|link|file|root|symlink):|\.{0,2}\/)/.test(reference))
        return undefined;
    if (!/^(?:[a-z+]+:|git@|https?)/.test(reference)) {
        const second = document.string(document.item(tuple, 1));
        return npmResolved(name, reference, second !== undefined && /^https?:\/\/.*\.tgz/.test(second) ? second : undefined);
    }
    const address = reference.replace(/^github:/, 'git+https://github.com/').replace(/^gitlab:/, 'git+https://gitlab.com/');
    return npmResolved(name, /#(.+)$/.exec(reference)?.[1], address);
}

;// CONCATENATED MODULE: ./build/manifests/shared/lines.js
/** The lines of a text without their ends; a byte order mark is dropped. */
function linesOf(text) {
    const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    return bare.includes('\r') ? bare.split(/\r?\n/) : bare.split('\n');
}
/**
 * Tells a visitor every line that is not blank: where it begins, where its ink begins and ends, and its number from 1.
 *
 * For lock files of many megabytes, most of whose lines need not become strings.
 */
function eachLine(text, visit) {
    let line = 0;
    for (let start = text.charCodeAt(0) === 0xfeff ? 1 : 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const next = newline === -1 ? text.length : newline;
        line++;
        let end = next;
        while (end > start && text.charCodeAt(end - 1) <= 32)
            end--;
        let ink = start;
        while (ink < end && (text.charCodeAt(ink) === 32 || text.charCodeAt(ink) === 9))
            ink++;
        if (ink < end)
            visit(start, ink, end, line);
        start = next + 1;
    }
}
/** The last segment of a path. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/manifests/cabal-project-freeze.js



/** Cabal’s frozen constraints: `any.name ==version`. Flags and packages of the compiler (`installed`) are no components. */
const cabal_project_freeze_manifest = {
    format: 'cabal-project-freeze',
    ecosystem: 'hackage',
    role: 'lock',
    matches: path => /(^|\/)cabal(\.project)?(\.[\w-]+)?\.(freeze|config)$/.test(path),
    parse({ text }) {
        const components = [];
        let known = false;
        for (const [n, raw] of linesOf(text).entries()) {
            const line = raw.replace(/--.*$/, '').trim();
            if (/^(<<<<<<<|>>>>>>>|=======)/.test(line))
                return { components, error: { message: 'a merge conflict is left in the file', line: n + 1 } };
            if (/^[A-Za-z][\w-]*\s*:/.test(line))
                known = true;
            if (line !== '' && !known)
                return { components, error: { message: `expected a field such as "constraints:", found "${line.slice(0, 80)}"`, line: n + 1 } };
            for (const constraint of line.replace(/^constraints:/i, '').split(',')) {
                const match = /^\s*(?:any\.|setup\.)?([A-Za-z0-9][A-Za-z0-9-]*)\s*==\s*([0-9][0-9.]*)\s*$/.exec(constraint);
                const [, name, version] = match ?? [];
                if (name && version)
                    components.push(entry_entry({ purl: (0,model_purl/* formatPurl */.dd)({ type: 'hackage', name, version }), name, version }, oneLine(n + 1)));
            }
        }
        return { components };
    },
};

;// CONCATENATED MODULE: ./build/manifests/shared/toml-scan.js

const [TAB, toml_scan_NEWLINE, RETURN, SPACE, DOUBLE, HASH, SINGLE, toml_scan_COMMA, DOT, EQUALS, toml_scan_OPEN_LIST, toml_scan_BACKSLASH, toml_scan_CLOSE_LIST, OPEN_TABLE, CLOSE_TABLE] = [
    9, 10, 13, 32, 34, 35, 39, 44, 46, 61, 91, 92, 93, 123, 125,
];
/** A text made ready for the scanners. */
function tomlSource(text) {
    return { text, codes: codesOf(text) };
}
/**
 * Goes through TOML statement by statement, without making values: as quick as a scan for lines, and right whatever the
 * layout. Values are skipped by their brackets and quotes. https://toml.io/en/v1.0.0
 */
function scanToml(source, visitor) {
    const { codes } = source;
    const skipped = { end: 0, lines: 0 };
    let at = codes[0] === 0xfeff ? 1 : 0;
    let line = 1;
    for (;;) {
        at = skipBlank(source, at);
        if (at >= codes.length)
            return undefined;
        const sign = codes[at];
        if (sign === toml_scan_NEWLINE) {
            line++;
            at++;
            continue;
        }
        if (sign === toml_scan_OPEN_LIST) {
            const list = codes[at + 1] === toml_scan_OPEN_LIST;
            const key = readKey(source, at + (list ? 2 : 1));
            if (!key || codes[key.end] !== toml_scan_CLOSE_LIST || (list && codes[key.end + 1] !== toml_scan_CLOSE_LIST))
                return { line, message: 'expected a table header such as [name]' };
            visitor.table(key.path, list, line);
            at = key.end + (list ? 2 : 1);
        }
        else {
            const behind = skipKey(source, at);
            if (behind < 0 || codes[behind] !== EQUALS)
                return { line, message: 'expected key = value' };
            const start = skipSpaces(codes, behind + 1);
            if (!skipValue(source, start, skipped))
                return { line, message: 'a value that does not end' };
            visitor.pair(at, start, skipped.end, line, line + skipped.lines);
            line += skipped.lines;
            at = skipped.end;
        }
        at = skipBlank(source, at);
        if (at < codes.length && codes[at] !== toml_scan_NEWLINE)
            return { line, message: 'expected the end of the line' };
    }
}
function skipSpaces(codes, from) {
    let at = from;
    while (codes[at] === SPACE || codes[at] === TAB)
        at++;
    return at;
}
/** Behind spaces and a comment. */
function skipBlank({ text, codes }, from) {
    let at = from;
    while (codes[at] === SPACE || codes[at] === TAB || codes[at] === RETURN)
        at++;
    if (codes[at] !== HASH)
        return at;
    const end = text.indexOf('\n', at);
    return end < 0 ? codes.length : end;
}
/** The end of a dotted key, behind trailing blanks; -1 where there is none. */
function skipKey(source, from) {
    const { codes } = source;
    let at = skipSpaces(codes, from);
    const start = at;
    while (isBare(codes[at] ?? 0))
        at++;
    if (at > start) {
        at = skipSpaces(codes, at);
        if (codes[at] === EQUALS)
            return at;
    }
    return readKey(source, from)?.end ?? -1;
}
/** A dotted key, its end behind trailing blanks. */
function readKey(source, from) {
    const { codes } = source;
    const path = [];
    for (let at = from;; at++) {
        const part = bareKey(source, at) ?? quotedKey(source, at);
        if (!part)
            return undefined;
        path.push(part.key);
        at = skipSpaces(codes, part.end);
        if (codes[at] !== DOT)
            return { path, end: at };
    }
}
function bareKey({ text, codes }, from) {
    const start = skipSpaces(codes, from);
    let end = start;
    while (isBare(codes[end] ?? 0))
        end++;
    return end === start ? undefined : { key: text.slice(start, end), end };
}
function quotedKey(source, from) {
    const start = skipSpaces(source.codes, from);
    const sign = source.codes[start];
    if ((sign !== DOUBLE && sign !== SINGLE) || isLong(source.codes, start))
        return undefined;
    const end = skipString(source, start);
    return end < 0 ? undefined : { key: tomlString(source.text, start, end) ?? '', end };
}
function isBare(sign) {
    return (sign >= 97 && sign <= 122) || (sign >= 65 && sign <= 90) || (sign >= 48 && sign <= 57) || sign === 95 || sign === 45;
}
/** Finds the end of a value; false when it does not end. */
function skipValue(source, start, into) {
    const { codes } = source;
    const sign = codes[start];
    into.lines = 0;
    if (sign === DOUBLE || sign === SINGLE) {
        into.end = skipString(source, start);
        if (into.end >= 0 && isLong(codes, start))
            into.lines = newlines(codes, start, into.end);
        return into.end >= 0;
    }
    if (sign === toml_scan_OPEN_LIST || sign === OPEN_TABLE)
        return skipBrackets(source, start, into);
    into.end = skipBare(codes, start);
    if (into.end === start)
        return false;
    // A date and a time may stand apart by one space.
    if (into.end === start + 10 && codes[into.end] === SPACE) {
        const time = /^\d{4}-\d\d-\d\d( \d\d:\d\d[^\s,#\]}]*)/.exec(source.text.slice(start, start + 50))?.[1];
        into.end += time?.length ?? 0;
    }
    return true;
}
/** Behind a number, a date or a truth value. */
function skipBare(codes, start) {
    let at = start;
    for (; at < codes.length; at++) {
        const sign = codes[at] ?? 0;
        if (sign <= SPACE || sign === toml_scan_COMMA || sign === HASH || sign === toml_scan_CLOSE_LIST || sign === CLOSE_TABLE || sign === 0xa0)
            break;
    }
    return at;
}
function skipBrackets(source, start, into) {
    const { text, codes } = source;
    let depth = 0;
    let lines = 0;
    for (let at = start; at < codes.length; at++) {
        const sign = codes[at] ?? 0;
        if (sign === toml_scan_OPEN_LIST || sign === OPEN_TABLE)
            depth++;
        else if (sign === toml_scan_CLOSE_LIST || sign === CLOSE_TABLE) {
            if (--depth > 0)
                continue;
            into.end = at + 1;
            into.lines = lines;
            return true;
        }
        else if (sign === toml_scan_NEWLINE)
            lines++;
        else if (sign === DOUBLE || sign === SINGLE) {
            const end = skipString(source, at);
            if (end < 0)
                return false;
            if (isLong(codes, at))
                lines += newlines(codes, at, end);
            at = end - 1;
        }
        else if (sign === HASH) {
            const end = text.indexOf('\n', at);
            if (end === -1)
                return false;
            at = end - 1;
        }
    }
    return false;
}
/** Whether three quotes in a row stand at an offset. */
function isLong(codes, at) {
    const sign = codes[at];
    return codes[at + 1] === sign && codes[at + 2] === sign;
}
/** The offset behind a string of any of the four kinds; -1 where it does not end. */
function skipString({ text, codes }, start) {
    const quote = codes[start];
    if (isLong(codes, start))
        return skipLongString(text, start, quote === DOUBLE ? '"' : "'");
    for (let at = start + 1; at < codes.length; at++) {
        const sign = codes[at];
        if (sign === quote)
            return at + 1;
        if (sign === toml_scan_NEWLINE)
            return -1;
        if (sign === toml_scan_BACKSLASH && quote === DOUBLE)
            at++;
    }
    return -1;
}
function skipLongString(text, start, quote) {
    const close = quote.repeat(3);
    for (let end = text.indexOf(close, start + 3); end !== -1; end = text.indexOf(close, end + 1)) {
        let slashes = 0;
        while (quote === '"' && end - 1 - slashes >= start + 3 && text[end - 1 - slashes] === '\\')
            slashes++;
        if (slashes % 2 === 1)
            continue;
        // Up to two quotes may stand before the closing three.
        let after = end + 3;
        while (after - end < 5 && text[after] === quote)
            after++;
        return after;
    }
    return -1;
}
function newlines(codes, start, end) {
    let count = 0;
    for (let at = start; at < end; at++)
        if (codes[at] === toml_scan_NEWLINE)
            count++;
    return count;
}
const ESCAPES = new Map([
    ['b', '\b'],
    ['t', '\t'],
    ['n', '\n'],
    ['f', '\f'],
    ['r', '\r'],
    ['e', '\u001b'],
]);
/** The text of a basic string without its quotes. */
function unescapeToml(raw) {
    if (!raw.includes('\\'))
        return raw;
    return raw.replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|x([0-9A-Fa-f]{2})|[ \t\r]*\n\s*|(.))/gs, (whole, u, big, x, one) => {
        const code = u ?? big ?? x;
        if (typeof code === 'string') {
            const point = Number.parseInt(code, 16);
            return point <= 0x10ffff ? String.fromCodePoint(point) : '';
        }
        return typeof one === 'string' ? (ESCAPES.get(one) ?? one) : whole === '' ? whole : '';
    });
}
/** The string that stands between two offsets, or undefined when the value there is none. */
function tomlString(text, start, end) {
    const quote = text[start];
    if (quote !== '"' && quote !== "'")
        return undefined;
    const long = end - start >= 6 && text.startsWith(quote.repeat(3), start);
    const raw = text.slice(start + (long ? 3 : 1), end - (long ? 3 : 1));
    const body = long ? raw.replace(/^\r?\n/, '') : raw;
    return quote === '"' ? unescapeToml(body) : body;
}

;// CONCATENATED MODULE: ./build/manifests/shared/located.js
/**
 * A value of a data file (JSON, TOML, YAML) with its lines.
 *
 * Keys come from hostile files: only own properties count, so that `constructor` or `__proto__` never reach further.
 */
class Located {
    line;
    endLine;
    #value;
    #place;
    constructor(value, place) {
        this.#value = value;
        this.line = place.line;
        this.endLine = place.endLine;
        this.#place = place;
    }
    /** The value itself. */
    get value() {
        return this.#value;
    }
    /** The value below a path of keys; undefined when one of them is not there. */
    get(...keys) {
        return keys.reduce((found, key) => found?.member(key), this);
    }
    /** The value of an own key. */
    member(key) {
        if (!isRecord(this.value) || !Object.hasOwn(this.value, key))
            return undefined;
        return new Located(this.value[key], this.#place.members?.get(key) ?? { line: this.line, endLine: this.endLine });
    }
    /** Keys and values of an object, in order; none for anything else. */
    entries() {
        if (!isRecord(this.value))
            return [];
        return Object.keys(this.value).flatMap(key => {
            const member = this.member(key);
            return member ? [[key, member]] : [];
        });
    }
    /** The items of a list; none for anything else. */
    items() {
        if (!Array.isArray(this.value))
            return [];
        const whole = { line: this.line, endLine: this.endLine };
        return this.value.map((item, n) => new Located(item, this.#place.items?.[n] ?? whole));
    }
    /** The string, when it is one. */
    get text() {
        return typeof this.value === 'string' ? this.value : undefined;
    }
    /** The string below a path of keys. */
    textAt(...keys) {
        let value = this.value;
        for (const key of keys) {
            if (!isRecord(value) || !Object.hasOwn(value, key))
                return undefined;
            value = value[key];
        }
        return typeof value === 'string' ? value : undefined;
    }
    /** Whether there is `true` below the key. */
    isTrue(key) {
        return isRecord(this.value) && Object.hasOwn(this.value, key) && this.value[key] === true;
    }
    /** Whether the object has the key. */
    has(key) {
        return isRecord(this.value) && Object.hasOwn(this.value, key);
    }
    /** The keys of the object below a key. */
    keysAt(key) {
        const value = isRecord(this.value) && Object.hasOwn(this.value, key) ? this.value[key] : undefined;
        return isRecord(value) ? Object.keys(value) : [];
    }
    get span() {
        return { line: this.line, endLine: this.endLine };
    }
    get place() {
        return this.#place;
    }
}
/** Whether a parsed value is an object with keys: no list, date or null. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

;// CONCATENATED MODULE: ./build/manifests/shared/toml-value.js


/** Deeper than any real file; the reader works by recursion. */
const MAX_DEPTH = 100;
/**
 * Reads the value between two offsets: strings, lists and inline tables; numbers, dates and truth values as the text that
 * stands there, `true` and `false` apart.
 */
function readTomlValue(source, start, line) {
    return new ValueReader(source, start, line).read(0);
}
class ValueReader {
    #source;
    #text;
    #at;
    #line;
    constructor(source, at, line) {
        this.#source = source;
        this.#text = source.text;
        this.#at = at;
        this.#line = line;
    }
    read(depth) {
        const sign = this.#text[this.#at];
        if (depth > MAX_DEPTH || sign === undefined)
            return undefined;
        if (sign === '"' || sign === "'")
            return this.#string();
        if (sign === '[')
            return this.#list(depth);
        if (sign === '{')
            return this.#table(depth);
        const found = this.#text.slice(this.#at, skipBare(this.#source.codes, this.#at));
        if (found === '')
            return undefined;
        this.#at += found.length;
        const value = found === 'true' ? true : found === 'false' ? false : { number: found };
        return new Located(value, { line: this.#line, endLine: this.#line });
    }
    #string() {
        const line = this.#line;
        const end = skipString(this.#source, this.#at);
        if (end < 0)
            return undefined;
        const value = tomlString(this.#text, this.#at, end);
        this.#countTo(end);
        return new Located(value, { line, endLine: this.#line });
    }
    #list(depth) {
        const line = this.#line;
        const values = [];
        const items = [];
        this.#at++;
        for (;;) {
            this.#blank();
            if (this.#take(']'))
                return new Located(values, { line, endLine: this.#line, items });
            const item = this.read(depth + 1);
            if (!item)
                return undefined;
            values.push(item.value);
            items.push(item.place);
            this.#blank();
            if (!this.#take(',') && this.#text[this.#at] !== ']')
                return undefined;
        }
    }
    #table(depth) {
        const line = this.#line;
        const table = new Table(line);
        this.#at++;
        for (;;) {
            this.#blank();
            if (this.#take('}'))
                return table.close(this.#line);
            const keyLine = this.#line;
            const key = readKey(this.#source, this.#at);
            if (!key || this.#text[key.end] !== '=')
                return undefined;
            this.#at = key.end + 1;
            this.#blank();
            const value = this.read(depth + 1);
            if (!value)
                return undefined;
            table.set(key.path, value, keyLine);
            this.#blank();
            if (!this.#take(',') && this.#text[this.#at] !== '}')
                return undefined;
        }
    }
    #take(sign) {
        if (this.#text[this.#at] !== sign)
            return false;
        this.#at++;
        return true;
    }
    #blank() {
        const blank = /(?:\s|#[^\n]*)*/y;
        blank.lastIndex = this.#at;
        if (blank.test(this.#text))
            this.#countTo(blank.lastIndex);
    }
    #countTo(end) {
        for (let at = this.#text.indexOf('\n', this.#at); at !== -1 && at < end; at = this.#text.indexOf('\n', at + 1))
            this.#line++;
        this.#at = end;
    }
}
/** A table that grows key by key. Without prototype, so that no key of a hostile file reaches one. */
class Table {
    value = Object.create(null);
    #members = new Map();
    #line;
    constructor(line) {
        this.#line = line;
    }
    set(path, value, line) {
        const [first = '', ...rest] = path;
        if (rest.length === 0) {
            this.value[first] = value.value;
            this.#members.set(first, { ...value.place, line });
            return;
        }
        const inner = new Table(line);
        inner.set(rest, value, line);
        const made = inner.close(value.endLine);
        const before = this.value[first];
        this.value[first] = typeof before === 'object' && before !== null && !Array.isArray(before) ? { ...before, ...inner.value } : made.value;
        const members = new Map([...(this.#members.get(first)?.members ?? []), ...(made.place.members ?? [])]);
        this.#members.set(first, { line: this.#members.get(first)?.line ?? line, endLine: value.endLine, members });
    }
    close(endLine) {
        return new Located(this.value, { line: this.#line, endLine, members: this.#members });
    }
}

;// CONCATENATED MODULE: ./build/manifests/shared/toml-blocks.js



/** Integers a pair takes: the number of its path, the offsets of its value, its line. */
const toml_blocks_STEP = 4;
/** The number of what stands outside of all blocks. */
const REST = -1;
/**
 * Reads a lock file as blocks in one pass over the text; values are made only when asked for.
 *
 * `wanted` tells by the first key which values of a block will be asked for: hashes and files are never kept.
 */
function readTomlBlocks(text, list, wanted) {
    const blocks = new TomlBlocks(tomlSource(text), wanted);
    const stopped = blocks.scan(list);
    if (stopped)
        return fault(`not valid TOML: ${stopped.message}`, stopped.line);
    const nameless = blocks.numbers().find(block => blocks.string(block, 'name') === undefined);
    return nameless === undefined ? blocks : fault(`[[${list}]] without a name`, blocks.span(nameless).line);
}
/** The `[[package]]` blocks of a lock file by their number, each with its sub-tables; what stands outside of them is one more. */
class TomlBlocks {
    count = 0;
    #source;
    #wanted;
    /** Paths by their number: first the wanted keys. */
    #paths;
    #pathNumbers = new Map();
    #pairs = new Int32Array(toml_blocks_STEP * 1024);
    #size = 0;
    #starts = [];
    #lines = [];
    #endLines = [];
    #rest = [];
    constructor(source, wanted) {
        this.#source = source;
        this.#wanted = wanted;
        this.#paths = wanted.map(key => [key]);
        for (const [n, key] of wanted.entries())
            this.#pathNumbers.set(key, n);
    }
    /** Goes through the text, once. */
    scan(list) {
        let prefix = [];
        let inBlock = false;
        return scanToml(this.#source, {
            table: (path, isList, line) => {
                inBlock = path[0] === list;
                prefix = inBlock ? path.slice(1) : path;
                if (!inBlock)
                    return;
                if (isList && path.length === 1)
                    this.#open(line);
                this.#endLines[this.count - 1] = line;
            },
            pair: (key, start, end, line, endLine) => {
                if (!inBlock || this.count === 0)
                    return this.#addRest(prefix, key, start, end, line);
                this.#endLines[this.count - 1] = endLine;
                const path = prefix.length === 0 ? this.#plainPath(key) : this.#pathBelow(prefix, key);
                if (path >= 0)
                    this.#add(path, start, end, line);
            },
        });
    }
    #open(line) {
        this.count++;
        this.#starts.push(this.#size);
        this.#lines.push(line);
    }
    #add(path, start, end, line) {
        if (this.#size + toml_blocks_STEP > this.#pairs.length) {
            const larger = new Int32Array(this.#pairs.length * 2);
            larger.set(this.#pairs);
            this.#pairs = larger;
        }
        const pairs = this.#pairs;
        const at = this.#size;
        pairs[at] = path;
        pairs[at + 1] = start;
        pairs[at + 2] = end;
        pairs[at + 3] = line;
        this.#size += toml_blocks_STEP;
    }
    #addRest(prefix, key, start, end, line) {
        if (prefix[0] === 'metadata' && prefix[1] === 'files')
            return;
        this.#rest.push({ path: [...prefix, ...(readKey(this.#source, key)?.path ?? [])], start, end, line });
    }
    /** The number of a key at the top of a block; -1 when nobody will ask for it. */
    #plainPath(key) {
        const { codes } = this.#source;
        for (const [n, wanted] of this.#wanted.entries()) {
            let at = 0;
            while (at < wanted.length && codes[key + at] === wanted.charCodeAt(at))
                at++;
            // A blank or the equals sign ends it: no longer key, and no dotted one.
            if (at === wanted.length && (codes[key + at] === 61 || (codes[key + at] === 32 && codes[key + at + 1] === 61)))
                return n;
        }
        // Written otherwise: dotted, quoted or with more blanks.
        const sign = codes[key] ?? 0;
        const plain = (sign >= 97 && sign <= 122) || (sign >= 65 && sign <= 90);
        let at = key;
        while (plain && codes[at] !== 61 && codes[at] !== 46 && codes[at] !== 32)
            at++;
        return plain && (codes[at] === 61 || codes[at + 1] === 61) ? -1 : this.#pathBelow([], key);
    }
    #pathBelow(prefix, key) {
        if (prefix.length > 0 && !this.#wanted.includes(prefix[0] ?? ''))
            return -1;
        const path = [...prefix, ...(readKey(this.#source, key)?.path ?? [])];
        if (!this.#wanted.includes(path[0] ?? ''))
            return -1;
        const joined = path.join('\n');
        const known = this.#pathNumbers.get(joined);
        if (known !== undefined)
            return known;
        this.#pathNumbers.set(joined, this.#paths.length);
        return this.#paths.push(path) - 1;
    }
    /** The numbers of all blocks. */
    numbers() {
        return Array.from({ length: this.count }, (_, n) => n);
    }
    span(block) {
        return { line: this.#lines[block] ?? 1, endLine: this.#endLines[block] ?? 1 };
    }
    /** The string under a path of keys; undefined when there is none. */
    string(block, ...path) {
        if (block === REST)
            return this.value(block, ...path)?.text;
        const at = this.#find(block, path.length === 1 ? (path[0] ?? '') : path.join('\n'));
        if (at >= 0)
            return tomlString(this.#source.text, this.#pairs[at + 1] ?? 0, this.#pairs[at + 2] ?? 0);
        return path.length > 1 ? this.value(block, ...path)?.text : undefined;
    }
    /** The value under a path of keys, whether it stands in a table of its own or inline. */
    value(block, ...path) {
        for (let length = path.length; length > 0; length--) {
            const found = block === REST ? this.#inRest(path.slice(0, length)) : this.#inBlock(block, path.slice(0, length));
            if (found)
                return length === path.length ? found : found.get(...path.slice(length));
        }
        return undefined;
    }
    #inRest(path) {
        const pair = this.#rest.find(one => one.path.length === path.length && one.path.every((key, n) => key === path[n]));
        return pair && readTomlValue(this.#source, pair.start, pair.line);
    }
    #inBlock(block, path) {
        const at = this.#find(block, path.join('\n'));
        return at < 0 ? undefined : readTomlValue(this.#source, this.#pairs[at + 1] ?? 0, this.#pairs[at + 3] ?? 1);
    }
    /** Tells the strings of a list to a visitor; those of a plain one, as lock files write it, without making values. */
    eachString(block, key, visit) {
        const at = this.#find(block, key);
        if (at < 0)
            return;
        const { text } = this.#source;
        const [start, end] = [this.#pairs[at + 1] ?? 0, this.#pairs[at + 2] ?? 0];
        if (!this.#isPlainList(start, end)) {
            for (const item of this.value(block, key)?.items() ?? [])
                if (item.text !== undefined)
                    visit(item.text);
            return;
        }
        for (let open = text.indexOf('"', start); open >= 0 && open < end;) {
            const close = text.indexOf('"', open + 1);
            visit(text.slice(open + 1, close));
            open = text.indexOf('"', close + 1);
        }
    }
    /** Whether it holds but strings in double quotes without escapes, spaces and commas. */
    #isPlainList(start, end) {
        const { codes } = this.#source;
        if (codes[start] !== 91)
            return false;
        let inside = false;
        for (let at = start + 1; at < end - 1; at++) {
            const sign = codes[at] ?? 0;
            if (sign === 92)
                return false;
            if (sign === 34) {
                if (!inside && codes[at + 1] === 34)
                    return false;
                inside = !inside;
            }
            else if (!inside && sign > 32 && sign !== 44)
                return false;
        }
        return true;
    }
    /** Names of the keys directly below a path. */
    keys(block, ...path) {
        const names = new Set();
        for (let at = this.#starts[block] ?? 0; at < this.#end(block); at += toml_blocks_STEP) {
            const full = this.#paths[this.#pairs[at] ?? 0] ?? [];
            const name = full[path.length];
            if (name !== undefined && path.every((key, n) => key === full[n]))
                names.add(name);
        }
        for (const [name] of this.value(block, ...path)?.entries() ?? [])
            names.add(name);
        return [...names];
    }
    #end(block) {
        return this.#starts[block + 1] ?? this.#size;
    }
    /** The first pair of a path, by its keys joined; -1 where there is none. */
    #find(block, path) {
        const number = this.#pathNumbers.get(path);
        if (number === undefined)
            return -1;
        const end = this.#end(block);
        for (let at = this.#starts[block] ?? 0; at < end; at += toml_blocks_STEP)
            if (this.#pairs[at] === number)
                return at;
        return -1;
    }
}

;// CONCATENATED MODULE: ./build/manifests/shared/version-index.js
/** Finds packages by name and version. Most names stand once, and then the version is not asked for. */
class VersionIndex {
    #named = new Map();
    #versionOf;
    constructor(versionOf) {
        this.#versionOf = versionOf;
    }
    /** Adds a package by its number; of those with one name and version the last counts. */
    add(name, node) {
        const before = this.#named.get(name);
        if (before === undefined) {
            this.#named.set(name, node);
            return;
        }
        const versions = typeof before === 'number' ? new Map([[this.#versionOf(before) ?? '', before]]) : before;
        this.#named.set(name, versions.set(this.#versionOf(node) ?? '', node).set(LAST, node));
    }
    /** The package of that name and version, or of that name where no version is given: the last one. */
    find(name, version) {
        const found = this.#named.get(name);
        if (found === undefined)
            return undefined;
        if (typeof found !== 'number')
            return found.get(version ?? LAST);
        return version === undefined || version === (this.#versionOf(found) ?? '') ? found : undefined;
    }
}
/** In place of a version, for whoever asks for none. */
const LAST = '\n';

;// CONCATENATED MODULE: ./build/manifests/cargo-lock.js







const WANTED = ['name', 'version', 'source', 'dependencies'];
/** crates.io as a git index and as a sparse one. */
const CRATES_IO = /^(?:registry\+https:\/\/github\.com\/rust-lang\/crates\.io-index|sparse\+https:\/\/index\.crates\.io\/?)(?:#|$)/;
/** https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html */
const cargo_lock_manifest = {
    format: 'cargo-lock',
    ecosystem: 'cargo',
    role: 'lock',
    matches: path => /(?:^|\/)Cargo\.lock$/.test(path),
    parse({ text }) {
        const blocks = readTomlBlocks(text, 'package', WANTED);
        if ('error' in blocks)
            return unreadable(blocks);
        const crates = blocks.numbers().map(block => crate(blocks, block));
        const graph = cargo_lock_graphOf(blocks, crates);
        const root = blocks.string(REST, 'root', 'name');
        const members = crates.filter(({ source }) => source === undefined);
        return {
            components: mergeRepeats(crates.flatMap((one, n) => cargo_lock_component(one, n, blocks, graph))),
            firstParty: [...members.map(({ name }) => name), ...(root ? [root] : [])],
        };
    },
};
function crate(blocks, block) {
    return { name: blocks.string(block, 'name') ?? '', version: blocks.string(block, 'version'), source: blocks.string(block, 'source') };
}
function cargo_lock_component({ name, version, source }, node, blocks, graph) {
    if (source === undefined)
        return [];
    const purl = simplePurl('cargo', name, version);
    const usual = CRATES_IO.test(source);
    const given = {
        purl: source.startsWith('git+') ? elsewhere(purl, source) : purl,
        name,
        version,
        direct: graph.direct(node),
        via: graph.via(node),
        fetchedFrom: usual ? undefined : source,
    };
    return [entry_entry(given, blocks.span(node), graph.scope(node))];
}
/** Dependencies are written `name`, `name version` or `name version (source)`: as short as it is unique. */
function cargo_lock_graphOf(blocks, crates) {
    const index = new VersionIndex(node => crates[node]?.version);
    for (const [node, { name }] of crates.entries())
        index.add(name, node);
    const needs = (node, visit) => blocks.eachString(node, 'dependencies', text => {
        const space = text.indexOf(' ');
        const behind = space < 0 ? -1 : text.indexOf(' (', space + 1);
        const found = space < 0 ? index.find(text) : index.find(text.slice(0, space), text.slice(space + 1, behind < 0 ? undefined : behind));
        if (found !== undefined)
            visit(found);
    });
    const nodes = [];
    for (const [node, { source }] of crates.entries()) {
        if (source === undefined)
            needs(node, next => void (crates[next]?.source === undefined ? undefined : nodes.push(next)));
    }
    return new Graph(crates.length, [{ scope: 'runtime', nodes }], needs, node => crates[node]?.name ?? '');
}

;// CONCATENATED MODULE: ./build/manifests/shared/paths.js
/** The path of a file that another one names, relative to the root; undefined when it leaves the root. */
function beside(path, name) {
    if (name.startsWith('/') || /^[A-Za-z]:[\\/]/.test(name))
        return undefined;
    const parts = path.split('/').slice(0, -1);
    for (const part of name.replaceAll('\\', '/').split('/')) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
/** The folder of a file, without slash at its end; empty for the root. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** The last part of a path. */
function paths_baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/manifests/shared/toml.js





/** Larger files are lock files, which are read statement by statement instead. */
const toml_MAX_LENGTH = 4_000_000;
/** Reads TOML with lines: the values by the library, which also refuses what is no TOML, the lines by our own scan. */
function readToml(text) {
    if (text.length > toml_MAX_LENGTH)
        return fault(`TOML of ${text.length} characters, more than the ${toml_MAX_LENGTH} that are read`);
    let value;
    try {
        value = (0,dist/* parse */.qg)(text);
    }
    catch (error) {
        if (error instanceof dist/* TomlError */.zx)
            return fault(`not valid TOML: ${messageOf(error).replace(/^Invalid TOML document: /, '')}`, error.line);
        return fault(`not valid TOML: ${messageOf(error)}`);
    }
    return new Located(value, tomlPlaces(text));
}
function tomlPlaces(text) {
    const root = { line: 1, endLine: 1 };
    let open = [root];
    const source = tomlSource(text);
    scanToml(source, {
        table(path, list, line) {
            open = walk(root, path.slice(0, -1), line);
            const parent = open.at(-1) ?? root;
            const name = path.at(-1) ?? '';
            const table = list ? newItem(parent, name, line) : member(parent, name, line);
            if (!list && table.members === undefined)
                table.line = line;
            open.push(table);
            for (const node of open)
                node.endLine = line;
        },
        pair(key, start, _end, line, endLine) {
            const path = readKey(source, key)?.path ?? [];
            const current = open.at(-1) ?? root;
            const parents = walk(current, path.slice(0, -1), line);
            const value = readTomlValue(source, start, line)?.place;
            const parent = parents.at(-1) ?? current;
            parent.members ??= new Map();
            parent.members.set(path.at(-1) ?? '', { ...copy(value), line, endLine });
            for (const node of [...open, ...parents])
                node.endLine = endLine;
        },
    });
    return root;
}
function copy(place) {
    return {
        ...(place?.members ? { members: new Map([...place.members].map(([key, inner]) => [key, { ...copy(inner), ...span(inner) }])) } : {}),
        ...(place?.items ? { items: place.items.map(inner => ({ ...copy(inner), ...span(inner) })) } : {}),
    };
}
function span({ line, endLine }) {
    return { line, endLine };
}
/** The tables along a path, the last of each list of tables; made where they are not there. */
function walk(from, path, line) {
    const nodes = [from];
    let at = from;
    for (const name of path) {
        at = member(at, name, line);
        nodes.push(at);
        const last = at.items?.at(-1);
        if (last) {
            at = last;
            nodes.push(at);
        }
    }
    return nodes;
}
function member(parent, name, line) {
    parent.members ??= new Map();
    const known = parent.members.get(name);
    if (known)
        return known;
    const made = { line, endLine: line };
    parent.members.set(name, made);
    return made;
}
function newItem(parent, name, line) {
    const list = member(parent, name, line);
    list.items ??= [];
    const made = { line, endLine: line };
    list.items.push(made);
    return made;
}

;// CONCATENATED MODULE: ./build/manifests/cargo-toml.js





const cargo_toml_SECTIONS = [
    ['dependencies', 'runtime'],
    ['dev-dependencies', 'development'],
    ['dev_dependencies', 'development'],
    ['build-dependencies', 'build'],
    ['build_dependencies', 'build'],
];
/** https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html */
const cargo_toml_manifest = {
    format: 'cargo-toml',
    ecosystem: 'cargo',
    role: 'manifest',
    matches: path => /(?:^|\/)Cargo\.toml$/.test(path),
    parse({ path, text, tree }) {
        const root = readToml(text);
        if (!(root instanceof Located))
            return unreadable(root);
        const shared = workspaceDependencies(root, path, tree);
        const places = [root, ...(root.get('target')?.entries() ?? []).map(([, target]) => target)];
        const declared = places.flatMap(place => cargo_toml_SECTIONS.flatMap(([section, scope]) => (place.get(section)?.entries() ?? []).flatMap(([name, entry]) => cargo_toml_declare(name, entry, scope, shared))));
        const managed = (root.get('workspace', 'dependencies')?.entries() ?? []).flatMap(([name, entry]) => cargo_toml_declare(name, entry, 'managed', undefined));
        const name = root.textAt('package', 'name') ?? root.textAt('project', 'name');
        return { components: [...declared, ...managed], ...(name ? { firstParty: [name] } : {}) };
    },
};
/** The dependencies that a workspace sets for its members: in this file or in the nearest one above that has a workspace. */
function workspaceDependencies(root, path, tree) {
    if (root.get('workspace')) {
        const table = root.get('workspace', 'dependencies');
        return table ? { table, here: true } : undefined;
    }
    for (let folder = folderOf(path); folder !== '';) {
        folder = folderOf(folder);
        const text = tree.read(folder === '' ? 'Cargo.toml' : `${folder}/Cargo.toml`);
        const above = text === undefined || !text.includes('[workspace') ? undefined : readToml(text);
        if (above instanceof Located && above.get('workspace')) {
            const table = above.get('workspace', 'dependencies');
            return table ? { table, here: false } : undefined;
        }
    }
    return undefined;
}
function cargo_toml_declare(alias, entry, scope, shared) {
    if (entry.isTrue('workspace')) {
        const inherited = shared?.table.get(alias);
        const [found] = inherited ? cargo_toml_declare(alias, inherited, scope, undefined) : [{ purl: simplePurl('cargo', alias), name: alias }];
        if (!found)
            return [];
        return [
            {
                ...found,
                scope: cargo_toml_scopeOf(entry, scope),
                direct: true,
                ...entry.span,
                ...(shared?.here && inherited ? { also: [inherited.span] } : {}),
            },
        ];
    }
    const name = entry.textAt('package') ?? alias;
    const requirement = entry.text ?? entry.textAt('version');
    const git = entry.textAt('git');
    if (entry.get('path') && git === undefined && requirement === undefined)
        return [];
    if (entry.get('path') && git === undefined)
        return [];
    const version = /^=\s*(\d+\.\d+\.\d+[\w.+-]*)$/.exec(requirement ?? '')?.[1];
    const reference = entry.textAt('rev') ?? entry.textAt('tag') ?? entry.textAt('branch');
    const address = git === undefined ? undefined : `git+${git}${reference ? `#${reference}` : ''}`;
    const registry = entry.textAt('registry') ?? entry.textAt('registry-index');
    const fetchedFrom = address ?? (registry && registry !== 'crates-io' ? registry : undefined);
    const purl = simplePurl('cargo', name, version);
    return [
        {
            purl: address ? elsewhere(purl, address) : purl,
            name,
            ...(version ? { version } : {}),
            ...(requirement ? { requirement } : {}),
            scope: cargo_toml_scopeOf(entry, scope),
            direct: true,
            ...entry.span,
            ...(fetchedFrom ? { fetchedFrom } : {}),
        },
    ];
}
/** An optional dependency is one of a feature; it ships where the feature is on. */
function cargo_toml_scopeOf(entry, scope) {
    return scope === 'runtime' && entry.isTrue('optional') ? 'optional' : scope;
}

;// CONCATENATED MODULE: ./build/manifests/shared/git-url.js

/** Reads `https://host/owner/name.git`, `git@host:owner/name`, `ssh://…`; undefined for a path or anything else. */
function parseRepository(url) {
    const text = url.trim().replace(/^git\+/, '');
    const match = /^[a-z][a-z0-9+.-]{0,20}:\/\/(?:[^/@\s]{0,200}@)?([^/:\s]+)(?::\d{0,5})?\/([^\s?#]+)/i.exec(text) ??
        /^(?:[\w.-]{1,100}@)([\w.-]+):(?!\/\/)([^\s?#]+)$/.exec(text);
    const parts = (match?.[2] ?? '').split('/').filter(Boolean);
    const name = parts.pop()?.replace(/\.git$/, '');
    if (!match?.[1] || !name || parts.length === 0)
        return undefined;
    return { host: match[1].toLowerCase(), owner: parts.join('/'), name };
}
/** The package URL of a repository: `pkg:github` and `pkg:bitbucket` where there is a type for it, else `pkg:generic` with `vcs_url`. */
function repositoryPurl(url, version, subpath) {
    const repository = parseRepository(url);
    const at = { ...(version ? { version } : {}), ...(subpath ? { subpath } : {}) };
    const type = repository?.host === 'github.com' ? 'github' : repository?.host === 'bitbucket.org' ? 'bitbucket' : undefined;
    if (repository && type && !repository.owner.includes('/'))
        return (0,model_purl/* formatPurl */.dd)({ type, namespace: repository.owner.toLowerCase(), name: repository.name.toLowerCase(), ...at });
    const name = repository?.name ?? url.split('/').filter(Boolean).at(-1) ?? 'unknown';
    return (0,model_purl/* formatPurl */.dd)({ type: 'generic', name, ...at, qualifiers: { vcs_url: `git+${url}` } });
}

;// CONCATENATED MODULE: ./build/manifests/shared/carthage.js




/**
 * The lines of a Cartfile or Cartfile.resolved: `github "owner/name" ~> 1.0`, `git "url"`, `binary "url"`.
 *
 * Source: https://github.com/Carthage/Carthage/blob/master/Documentation/Artifacts.md
 */
function cartfileEntries(text, { locked, scope }) {
    const components = [];
    for (const [n, raw] of linesOf(text).entries()) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        const match = /^(github|git|binary)\s+"([^"]+)"\s*(.*)$/.exec(line);
        const [, kind = '', place, rest = ''] = match ?? [];
        if (!place)
            return { components, error: { message: `expected github, git or binary and a location, found "${line.slice(0, 80)}"`, line: n + 1 } };
        if (kind === 'git' && /^(file:|\.{0,2}\/)/.test(place))
            continue;
        const requirement = rest.replace(/\s*#.*$/, '').trim();
        const exact = /^==\s*([^"\s]+)$/.exec(requirement)?.[1] ?? (locked ? unquote(requirement) : undefined);
        components.push(entry_entry({
            purl: purlOf(kind, place, exact),
            name: place,
            version: exact,
            requirement: locked ? undefined : unquote(requirement),
            direct: locked ? undefined : true,
        }, oneLine(n + 1), scope));
    }
    return { components };
}
function purlOf(kind, place, version) {
    if (kind === 'binary')
        return (0,model_purl/* formatPurl */.dd)({
            type: 'generic',
            name: place
                .split('/')
                .at(-1)
                ?.replace(/\.json$/, '') || 'binary',
            ...(version ? { version } : {}),
            ...(/^https?:/.test(place) ? { qualifiers: { download_url: place } } : {}),
        });
    return repositoryPurl(kind === 'github' && !place.includes('://') ? `https://github.com/${place}` : place, version);
}
function unquote(text) {
    return text.replace(/^"(.*)"$/, '$1');
}

;// CONCATENATED MODULE: ./build/manifests/cartfile.js

/** Carthage’s manifest: a source, its location and a requirement a line. */
const cartfile_manifest = {
    format: 'cartfile',
    ecosystem: 'carthage',
    role: 'manifest',
    matches: path => /(^|\/)Cartfile(\.private)?$/.test(path),
    parse: ({ path, text }) => cartfileEntries(text, { locked: false, scope: path.endsWith('.private') ? 'development' : 'runtime' }),
};

;// CONCATENATED MODULE: ./build/manifests/cartfile-resolved.js

/** Carthage’s lock file: a source, its location and the version a line. */
const cartfile_resolved_manifest = {
    format: 'cartfile-resolved',
    ecosystem: 'carthage',
    role: 'lock',
    matches: path => /(^|\/)Cartfile\.resolved$/.test(path),
    parse: ({ text }) => cartfileEntries(text, { locked: true, scope: 'runtime' }),
};

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/manifests/shared/yaml.js



/**
 * The library takes half a second a megabyte; what is larger is no manifest that a person wrote. Lock files are read
 * line by line instead.
 */
const yaml_MAX_LENGTH = 1_000_000;
/** Deeper than any real file; the library works by recursion. */
const yaml_MAX_DEPTH = 200;
/** More on one line is no text of a person, and every broken one costs the library an error of its own. */
const MAX_QUOTES = 1000;
/** So many commas with nothing before them are no file of a person either. */
const MAX_STRAY = 100;
/** Reads one YAML document with lines. Alias bombs, tags and depth are bounded. */
function readYaml(text) {
    const documents = readYamlDocuments(text);
    if (!Array.isArray(documents))
        return documents;
    return documents[0] ?? new Located(null, { line: 1, endLine: 1 });
}
/** Reads every document of a YAML stream with lines. */
function readYamlDocuments(text) {
    if (text.length > yaml_MAX_LENGTH)
        return fault(`YAML of ${text.length} characters, more than the ${yaml_MAX_LENGTH} that are read`);
    const deep = tooDeep(text);
    if (deep !== undefined)
        return fault(`nested more than ${yaml_MAX_DEPTH} levels deep, or full of stray quotes or commas`, deep);
    const lines = new yaml_dist/* LineCounter */.HN();
    try {
        const parsed = (0,yaml_dist/* parseAllDocuments */.hR)(text, { lineCounter: lines, merge: true, uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
        const documents = Array.isArray(parsed) ? parsed : [];
        const [wrong] = documents.flatMap(document => document.errors);
        if (wrong)
            return fault(`not valid YAML: ${wrong.code.toLowerCase().replaceAll('_', ' ')}`, lines.linePos(wrong.pos[0]).line);
        return documents.map(document => locate(document, text, lines));
    }
    catch (error) {
        return fault(`not valid YAML: ${messageOf(error)}`);
    }
}
function locate(document, text, lines) {
    const anchors = new Map();
    const lineOf = (offset) => Math.max(1, lines.linePos(offset).line);
    const spanOf = (node, from) => {
        const [start, end] = node.range ?? [0, 0];
        return { line: lineOf(from ?? start), endLine: lineOf(Math.max(from ?? start, lastInk(text, start, end))) };
    };
    const place = (node, from) => {
        if ((0,yaml_dist/* isAlias */.Vj)(node)) {
            const { members, items } = anchors.get(node.source) ?? {};
            return { ...spanOf(node, from), ...(members ? { members } : {}), ...(items ? { items } : {}) };
        }
        if (!(0,yaml_dist/* isMap */.jh)(node) && !(0,yaml_dist/* isSeq */.oP)(node) && !(0,yaml_dist/* isScalar */.jn)(node)) {
            const line = lineOf(from ?? 0);
            return { line, endLine: line };
        }
        const made = { ...spanOf(node, from), ...parts(node) };
        if (node.anchor !== undefined)
            anchors.set(node.anchor, made);
        return made;
    };
    const parts = (node) => {
        if ((0,yaml_dist/* isSeq */.oP)(node))
            return { items: node.items.map(item => place(item)) };
        if (!(0,yaml_dist/* isMap */.jh)(node))
            return {};
        const members = new Map();
        for (const pair of node.items) {
            if (!(0,yaml_dist/* isScalar */.jn)(pair.key))
                continue;
            const made = place(pair.value, pair.key.range?.[0]);
            members.set(String(pair.key.value), made);
        }
        return { members };
    };
    const root = place(document.contents);
    return new Located(document.toJS({ maxAliasCount: 100 }), root);
}
/** The offset of the last character that is no space. */
function lastInk(text, start, end) {
    let at = end - 1;
    while (at > start && /\s/.test(text.charAt(at)))
        at--;
    return at;
}
/** The first line that cannot be but too deep: by brackets, by indentation, or by dashes and question marks in a row; or so broken that the errors alone would take minutes. */
function tooDeep(text) {
    let brackets = 0;
    let line = 0;
    let stray = 0;
    for (const row of text.split('\n')) {
        line++;
        const indent = /^[ ]*/.exec(row)?.[0].length ?? 0;
        if (indent > yaml_MAX_DEPTH * 4)
            return line;
        if ((row.match(/[-?](?=\s)/g)?.length ?? 0) > yaml_MAX_DEPTH * 4)
            return line;
        if ((row.match(/["']/g)?.length ?? 0) > MAX_QUOTES)
            return line;
        stray += row.match(/(?:^ *|,[ \t]*)(?=,)/g)?.length ?? 0;
        if (stray > MAX_STRAY)
            return line;
        for (const sign of row) {
            if (sign === '[' || sign === '{')
                brackets++;
            else if ((sign === ']' || sign === '}') && brackets > 0)
                brackets--;
            if (brackets > yaml_MAX_DEPTH)
                return line;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/manifests/shared/yaml-mapping.js



/** Reads a YAML file that must hold keys and values: plain text is YAML too, and no manifest. */
function readYamlMapping(text) {
    const document = readYaml(text);
    if ('error' in document || document.value === null || isRecord(document.value))
        return document;
    return fault('expected keys with values', document.line);
}

;// CONCATENATED MODULE: ./build/manifests/shared/helm-dependencies.js




/** The `dependencies` of Chart.yaml, requirements.yaml and their lock files. Source: https://helm.sh/docs/topics/charts/#chart-dependencies */
function helmDependencies(text, locked) {
    const document = readYamlMapping(text);
    if ('error' in document)
        return unreadable(document);
    const components = (document.get('dependencies')?.items() ?? []).flatMap((at) => {
        const name = at.textAt('name');
        const repository = at.textAt('repository') ?? '';
        const written = at.get('version')?.value;
        const requirement = typeof written === 'string' ? written : typeof written === 'number' ? String(written) : undefined;
        // The chart lies in this repository.
        if (!name || repository.startsWith('file:'))
            return [];
        const version = requirement && (locked || /^v?\d+\.\d+\.\d+([-+][\w.+-]+)?$/.test(requirement)) ? requirement : undefined;
        const qualifiers = /^(https?|oci):/.test(repository) ? { repository_url: repository } : {};
        const purl = (0,model_purl/* formatPurl */.dd)({ type: 'helm', name, ...(version ? { version } : {}), qualifiers });
        return [entry_entry({ purl, name, version, requirement: locked ? undefined : requirement, direct: true }, at)];
    });
    return { components };
}

;// CONCATENATED MODULE: ./build/manifests/chart-lock.js

/** Helm’s lock file. */
const chart_lock_manifest = {
    format: 'chart-lock',
    ecosystem: 'helm',
    role: 'lock',
    matches: path => /(^|\/)(Chart|requirements)\.lock$/.test(path),
    parse: ({ text }) => helmDependencies(text, true),
};

;// CONCATENATED MODULE: ./build/manifests/chart-yaml.js

/** Helm’s manifest; charts of the first format keep their dependencies in a file of their own. */
const chart_yaml_manifest = {
    format: 'chart-yaml',
    ecosystem: 'helm',
    role: 'manifest',
    matches: path => /(^|\/)(Chart|requirements)\.ya?ml$/.test(path),
    parse: ({ text }) => helmDependencies(text, false),
};

;// CONCATENATED MODULE: ./build/manifests/shared/image-reference.js

/**
 * Reads an image reference; undefined where a variable is left or the text is none.
 *
 * Grammar: https://pkg.go.dev/github.com/distribution/reference
 */
function parseImage(reference) {
    const [head = '', digest] = reference.trim().split('@', 2);
    const colon = head.lastIndexOf(':');
    const tagged = colon > head.lastIndexOf('/');
    const name = tagged ? head.slice(0, colon) : head;
    const tag = tagged ? head.slice(colon + 1) : undefined;
    if (name.length > 255 || !/^[a-z0-9]+(?:[._:-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/i.test(name))
        return undefined;
    if (tag !== undefined && !/^\w[\w.-]{0,127}$/.test(tag))
        return undefined;
    if (digest !== undefined && !/^[a-z0-9.+_-]+:[0-9a-f]{32,}$/i.test(digest))
        return undefined;
    const version = tag ?? digest;
    // Docker Hub's own spelling and the short one are the same image.
    const parts = name
        .replace(/^(?:index\.)?docker\.io\//, '')
        .replace(/^library\//, '')
        .split('/');
    return {
        purl: (0,model_purl/* formatPurl */.dd)({
            type: 'docker',
            ...(parts.length > 1 ? { namespace: parts.slice(0, -1).join('/') } : {}),
            name: parts.at(-1) ?? name,
            ...(version ? { version } : {}),
        }),
        name,
        ...(version ? { version } : {}),
    };
}

;// CONCATENATED MODULE: ./build/manifests/shared/shell-variables.js
/** Longer than any image reference: values that double themselves end here. */
const shell_variables_MAX_LENGTH = 1000;
/**
 * Puts variables in: `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME-default}`, `${NAME:+other}`; undefined where one is left
 * that nobody sets.
 */
function substitute(text, variables) {
    let open = false;
    const result = text.replace(/\$(?:\{([A-Za-z_]\w*)(?:(:?[-+])([^{}]*))?\}|([A-Za-z_]\w*))/g, (_, braced, operator, word, plain) => {
        const value = variables.get(braced ?? plain ?? '');
        if (operator?.endsWith('+'))
            return value ? (word ?? '') : '';
        if (value !== undefined && value !== '')
            return value;
        if (operator?.endsWith('-'))
            return word ?? '';
        open = true;
        return '';
    });
    return open || result.includes('$') || result.length > shell_variables_MAX_LENGTH ? undefined : result;
}

;// CONCATENATED MODULE: ./build/manifests/compose.js





/** Images of services; one that is built here only names its own. Source: https://docs.docker.com/reference/compose-file/services/#image */
const compose_manifest = {
    format: 'compose',
    ecosystem: 'docker',
    role: 'manifest',
    matches: path => /(^|\/)(docker-)?compose([._-][^/]*)?\.ya?ml$/.test(path),
    parse({ text }) {
        const document = readYamlMapping(text);
        if ('error' in document)
            return unreadable(document);
        const components = [];
        const unread = [];
        // Before version 2 the services stood at the top.
        for (const [, service] of (document.get('services') ?? document).entries()) {
            const at = service.get('image');
            if (!at?.text || service.get('build'))
                continue;
            const reference = substitute(at.text, new Map());
            const image = reference === undefined ? undefined : parseImage(reference);
            if (image)
                components.push(entry_entry({ ...image, direct: true }, at));
            else
                unread.push({ ...at.span, what: `the image ${at.text.slice(0, 100)}` });
        }
        return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) };
    },
};

;// CONCATENATED MODULE: ./build/manifests/shared/json-value.js


/** A value of a JSON text that is made only when it is asked for. */
class JsonValue extends Located {
    #document;
    #at;
    constructor(document, at) {
        super(undefined, { line: document.cell(at, LINE), endLine: document.cell(at, END_LINE) });
        this.#document = document;
        this.#at = at;
    }
    get value() {
        const { text } = this.#document;
        return JSON.parse(text.slice(this.#document.cell(this.#at, FROM), this.#document.cell(this.#at, TO) >> 1));
    }
    member(key) {
        const at = this.#document.find(this.#at, key);
        return at < 0 ? undefined : new JsonValue(this.#document, at);
    }
    entries() {
        const all = [];
        for (const [key, at] of this.#document.index(this.#at))
            all.push([key, new JsonValue(this.#document, at)]);
        return all;
    }
    items() {
        const all = [];
        if (!this.#document.isList(this.#at))
            return all;
        const end = this.#document.end(this.#at);
        for (let at = this.#document.first(this.#at); at < end; at = this.#document.next(at))
            all.push(new JsonValue(this.#document, at));
        return all;
    }
    get text() {
        return this.#document.string(this.#at);
    }
    textAt(...keys) {
        let at = this.#at;
        for (const key of keys)
            at = this.#document.find(at, key);
        return this.#document.string(at);
    }
    isTrue(key) {
        return this.#document.trueAt(this.#at, key);
    }
    has(key) {
        return this.#document.find(this.#at, key) >= 0;
    }
    keysAt(key) {
        return [...this.#document.index(this.#document.find(this.#at, key)).keys()];
    }
}

;// CONCATENATED MODULE: ./build/manifests/shared/json.js


/**
 * Reads JSON with lines.
 *
 * One pass finds where every value stands; values are made when they are asked for. Lock files are mostly hashes, which
 * nobody asks for.
 */
function readJson(text, options = {}) {
    const read = readJsonDocument(text, options);
    return 'error' in read ? read : new JsonValue(read, 0);
}

;// CONCATENATED MODULE: ./build/manifests/composer-json.js




/** Composer’s manifest. What has no vendor (`php`, `ext-json`) is the platform, not a package. */
const composer_json_manifest = {
    format: 'composer-json',
    ecosystem: 'composer',
    role: 'manifest',
    matches: path => /(^|\/)composer\.json$/.test(path),
    parse({ path, text, tree }) {
        const document = readJson(text);
        if ('error' in document)
            return unreadable(document);
        const own = localNames(document, path.slice(0, path.lastIndexOf('/') + 1), tree);
        const name = document.textAt('name');
        const components = [...declared(document.get('require'), 'runtime', own), ...declared(document.get('require-dev'), 'development', own)];
        return { components, firstParty: [...(name ? [name] : []), ...own] };
    },
};
function declared(section, scope, own) {
    return (section?.entries() ?? []).flatMap(([key, at]) => {
        const [vendor, name, more] = key.toLowerCase().split('/');
        if (!vendor || !name || more !== undefined || own.has(key.toLowerCase()))
            return [];
        // A bare number means that version alone: https://getcomposer.org/doc/articles/versions.md#exact-version-constraint
        const version = /^v?\d+(\.\d+){1,3}(-[\w.]+)?$/.test(at.text ?? '') ? at.text : undefined;
        return [entry_entry({ purl: composerPurl(key, version), name: key, version, requirement: at.text, direct: true }, at, scope)];
    });
}
/** Names of the packages that repositories of the type `path` hold, read from their own manifests in the tree. */
function localNames(document, folder, tree) {
    const repositories = document.get('repositories');
    const all = [...(repositories?.items() ?? []), ...(repositories?.entries() ?? []).map(([, at]) => at)];
    const names = all
        .filter(at => at.textAt('type') === 'path')
        .flatMap(at => manifestsAt(folder, at.textAt('url') ?? '', tree))
        .map(path => nameOf(tree.read(path)));
    return new Set(names.filter(name => name !== undefined));
}
function manifestsAt(folder, url, tree) {
    const place = `${folder}${url.replace(/^\.\//, '').replace(/\/+$/, '')}/composer.json`;
    if (!place.includes('*'))
        return [place];
    const [before = '', ...after] = place.split('*');
    const tail = after.at(-1) ?? '';
    return tree.list().filter(path => path.startsWith(before) && path.endsWith(tail) && !path.includes('/vendor/'));
}
function nameOf(text) {
    const document = text === undefined ? undefined : readJson(text);
    return document && !('error' in document) ? document.textAt('name')?.toLowerCase() : undefined;
}

;// CONCATENATED MODULE: ./build/manifests/shared/chains.js

/** Finds by which shortest way each node is reached from the direct dependencies; for files that are never large (`Graph` works on numbers). */
function chains(direct, needs, name) {
    const nodes = [...new Set(direct)];
    const numbers = new Map(nodes.map((node, n) => [node, n]));
    const edges = [];
    for (let at = 0; at < nodes.length; at++) {
        const node = nodes[at];
        if (node === undefined)
            continue;
        edges[at] = needs(node).map(next => {
            const number = numbers.get(next) ?? nodes.push(next) - 1;
            numbers.set(next, number);
            return number;
        });
    }
    const asked = [{ scope: 'runtime', nodes: direct.flatMap(node => numbers.get(node) ?? []) }];
    const graph = new Graph(nodes.length, asked, (at, visit) => edges[at]?.forEach(next => visit(next)), at => {
        const node = nodes[at];
        return node === undefined ? '' : name(node);
    });
    return {
        get(node) {
            const number = numbers.get(node);
            return number === undefined ? undefined : graph.via(number);
        },
    };
}

;// CONCATENATED MODULE: ./build/manifests/composer-lock.js





/** Composer’s lock file. It has the license of every package; a list of them is a choice (https://getcomposer.org/doc/04-schema.md#license). */
const composer_lock_manifest = {
    format: 'composer-lock',
    ecosystem: 'composer',
    role: 'lock',
    matches: path => /(^|\/)composer\.lock$/.test(path),
    parse({ path, text, tree }) {
        const document = readJson(text);
        if ('error' in document) {
            const mended = readJson(withoutStrayCommas(text));
            return 'error' in mended ? unreadable(document) : { ...composer_lock_packages(mended, path, tree), error: document.error };
        }
        return composer_lock_packages(document, path, tree);
    },
};
/** Lock files that were merged by hand often have a comma too many: an error, and yet readable. */
function withoutStrayCommas(text) {
    return text.replace(/"(?:[^"\\]|\\.)*"|,(?=\s*[,\]}])/g, found => (found === ',' ? ' ' : found));
}
function composer_lock_packages(document, path, tree) {
    const runtime = document.get('packages');
    const development = document.get('packages-dev');
    if (!runtime && !development)
        return unreadable(fault('expected the key "packages"', 1));
    const all = [...(runtime?.items() ?? []), ...(development?.items() ?? [])];
    const direct = directNames(tree.read(path.replace(/lock$/, 'json')));
    const graph = new Map(all.map(at => [composer_lock_nameOf(at), (at.get('require')?.entries() ?? []).map(([name]) => name.toLowerCase())]));
    const via = chains([...(direct ?? [])], name => graph.get(name) ?? [], name => name);
    const own = all.filter(at => at.textAt('dist', 'type') === 'path').map(composer_lock_nameOf);
    const components = [...composer_lock_declared(runtime, 'runtime', direct, via), ...composer_lock_declared(development, 'development', direct, via)];
    return { components, ...(own.length > 0 ? { firstParty: own } : {}) };
}
function composer_lock_declared(section, scope, direct, via) {
    return (section?.items() ?? []).flatMap(at => {
        const name = at.textAt('name');
        const version = at.textAt('version');
        if (!name || at.textAt('dist', 'type') === 'path')
            return [];
        const purl = composerPurl(name, version);
        const known = composer_lock_nameOf(at);
        const more = { license: licenseOf(at), direct: direct?.has(known), via: via.get(known), fetchedFrom: privateSource(at) };
        return [entry_entry({ purl, name, version, ...more }, at, scope)];
    });
}
/** Packagist asks to be notified of what is installed from it; another repository has its own address there, or none. */
function privateSource(at) {
    const notified = at.textAt('notification-url');
    if (notified !== undefined)
        return /^https?:\/\/(?:repo\.)?packagist\.org\//.test(notified) ? undefined : notified;
    const source = at.textAt('source', 'url') ?? at.textAt('dist', 'url');
    if (source === undefined || !/^(?:[a-z+]+:\/\/|[\w.-]+@[\w.-]+:)/.test(source))
        return undefined;
    return /^(?:https?:\/\/|ssh:\/\/)?(?:git@)?(?:[\w-]+\.)?(?:github\.com|gitlab\.com|bitbucket\.org)[:/]/.test(source) ? undefined : source;
}
function composer_lock_nameOf(at) {
    return at.textAt('name')?.toLowerCase() ?? '';
}
function licenseOf(at) {
    const list = at.get('license');
    if (list?.text)
        return list.text;
    const all = (list?.items() ?? []).flatMap(item => item.text?.trim() || []);
    return all.length > 1 ? all.map(one => (/\s/.test(one) && !one.startsWith('(') ? `(${one})` : one)).join(' OR ') : all[0];
}
/** What the manifest beside it asks for itself; undefined where there is none. */
function directNames(text) {
    const document = text === undefined ? undefined : readJson(text);
    if (!document || 'error' in document)
        return undefined;
    return new Set(['require', 'require-dev'].flatMap(key => (document.get(key)?.entries() ?? []).map(([name]) => name.toLowerCase())));
}

;// CONCATENATED MODULE: ./build/manifests/shared/conan-reference.js


/**
 * A Conan reference `name/version@user/channel#revision:package%time`, with `[range]` for the version in manifests.
 *
 * Source: https://docs.conan.io/2/reference/conanfile/attributes.html
 */
function conanReference(reference, span, scope, more = {}) {
    const match = /^([A-Za-z0-9_][\w.+-]*)\/(\[[^\]]+\]|[\w.+:-]+)(?:@(?:([\w.+-]+)\/([\w.+-]+))?)?(?:#([^:%]*))?(?:[:%].*)?$/.exec(reference.trim());
    const [, name, text, user, channel, revision] = match ?? [];
    if (!name || !text)
        return undefined;
    const range = text.startsWith('[');
    const qualifiers = { ...(channel ? { channel } : {}), ...(revision ? { rrev: revision } : {}) };
    const purl = (0,model_purl/* formatPurl */.dd)({ type: 'conan', ...(user ? { namespace: user } : {}), name, ...(range ? {} : { version: text }), qualifiers });
    return entry_entry({
        purl,
        name,
        version: range ? undefined : text,
        requirement: more.declared ? (range ? text.slice(1, -1) : text) : undefined,
        direct: more.direct,
        via: more.via,
    }, span, scope);
}

;// CONCATENATED MODULE: ./build/manifests/conan-lock.js





const LISTS = [
    ['requires', 'runtime'],
    ['build_requires', 'build'],
    ['python_requires', 'build'],
];
/** Conan’s lock file: a graph of nodes in version 1, lists of references in version 2. */
const conan_lock_manifest = {
    format: 'conan-lock',
    ecosystem: 'conan',
    role: 'lock',
    matches: path => /(^|\/)conan\.lock$/.test(path),
    parse({ text }) {
        const document = readJson(text);
        if ('error' in document)
            return unreadable(document);
        const nodes = document.get('graph_lock', 'nodes');
        if (!nodes && !LISTS.some(([key]) => document.get(key)))
            return unreadable(fault('expected "graph_lock" or "requires"', 1));
        return { components: mergeSame(nodes ? fromGraph(nodes) : LISTS.flatMap(([key, scope]) => fromList(document.get(key), scope))) };
    },
};
function fromList(list, scope) {
    // An entry may be a reference with its package ids in a list behind it.
    return (list?.items() ?? []).flatMap(at => conanReference(at.text ?? at.items()[0]?.text ?? '', at, scope) ?? []);
}
function fromGraph(nodes) {
    const all = nodes.entries();
    const needs = (at) => ['requires', 'build_requires'].flatMap(key => (at.get(key)?.items() ?? []).flatMap(id => id.text ?? []));
    // The consumer itself has a path, and no reference or one of its own.
    const roots = all.filter(([, at]) => at.textAt('path') !== undefined || at.textAt('ref') === undefined);
    const direct = new Set(roots.flatMap(([, at]) => needs(at)));
    const names = new Map(all.map(([id, at]) => [id, at.textAt('ref')?.split('/', 1)[0] ?? id]));
    const graph = new Map(all.map(([id, at]) => [id, needs(at)]));
    const via = chains([...direct], id => graph.get(id) ?? [], id => names.get(id) ?? id);
    return all.flatMap(([id, at]) => {
        if (at.textAt('path') !== undefined)
            return [];
        const scope = at.textAt('context') === 'build' ? 'build' : 'runtime';
        return conanReference(at.textAt('ref') ?? '', at, scope, { direct: direct.has(id), via: via.get(id) }) ?? [];
    });
}

;// CONCATENATED MODULE: ./build/manifests/conanfile-py.js





const PYTHON = { lineComments: ['#'], quotes: ['"""', "'''", '"', "'"], interpolation: ['{'], interpolatesSingleQuotes: true };
const WORDS = new Map([
    ['requires', 'runtime'],
    ['build_requires', 'build'],
    ['tool_requires', 'build'],
    ['python_requires', 'build'],
    ['test_requires', 'test'],
]);
const conanfile_py_HALLMARK = /\bConanFile\b|^[ \t]*(?:class[ \t]+\w+|def[ \t]+\w+|import[ \t]+\w+|from[ \t]+[\w.]+[ \t]+import\b)|^[ \t]*\w*requires?[ \t]*[=(]/m;
/** Conan’s manifest in Python as far as it is literal: attributes, and calls on `self`. Source: https://docs.conan.io/2/reference/conanfile.html */
const conanfile_py_manifest = {
    format: 'conanfile-py',
    ecosystem: 'conan',
    role: 'manifest',
    matches: path => /(^|\/)conanfile\.py$/.test(path),
    parse({ text }) {
        const foreign = lacksHallmark(text, conanfile_py_HALLMARK, 'a Conan recipe (class … (ConanFile))');
        if (foreign)
            return unreadable(foreign);
        const tokens = tokenize(text, PYTHON);
        const components = [];
        const unread = [];
        for (const [at, token] of tokens.entries()) {
            const scope = token.kind === 'word' ? WORDS.get(token.text) : undefined;
            const next = tokens[at + 1]?.text;
            if (!scope || tokens[at - 1]?.text === 'def' || (next !== '=' && next !== '('))
                continue;
            for (const found of strings(tokens, at + 2, next === '(')) {
                const component = found.literal ? conanReference(found.text, found, scope, { direct: true, declared: true }) : undefined;
                if (component)
                    components.push(component);
                else if (!found.literal || found.text.includes('/'))
                    unread.push({ line: found.line, endLine: found.endLine, what: `${token.text} …` });
            }
        }
        return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) };
    },
};
/** Longer lists of requirements are cut: without a bound, unclosed brackets would cost their number squared. */
const MAX_TOKENS = 2000;
/** The first argument of a call, or all strings of an assignment, which goes on while brackets are open or a comma stands last. */
function strings(tokens, from, call) {
    const found = [];
    let depth = 0;
    for (let at = from; at < Math.min(tokens.length, from + MAX_TOKENS); at++) {
        const token = tokens[at];
        const before = tokens[at - 1];
        if (!token || !before)
            break;
        if (token.kind === 'sign' && ')]}'.includes(token.text))
            depth--;
        if (depth < 0 || (call && token.text === ','))
            break;
        if (token.text === '=' && token.kind === 'sign' && depth === 0)
            break;
        if (!call && at > from && depth === 0 && token.line > before.endLine && before.text !== ',')
            break;
        if (token.kind === 'sign' && '([{'.includes(token.text))
            depth++;
        if (token.kind === 'string')
            found.push(token);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/manifests/conanfile-txt.js



const conanfile_txt_SECTIONS = new Map([
    ['requires', 'runtime'],
    ['build_requires', 'build'],
    ['tool_requires', 'build'],
    ['test_requires', 'test'],
]);
/** Conan’s plain manifest: references under section heads. */
const conanfile_txt_manifest = {
    format: 'conanfile-txt',
    ecosystem: 'conan',
    role: 'manifest',
    matches: path => /(^|\/)conanfile\.txt$/.test(path),
    parse({ text }) {
        const components = [];
        let scope;
        let within = false;
        for (const [n, raw] of linesOf(text).entries()) {
            const line = raw.replace(/\s#.*$/, '').trim();
            if (line === '' || line.startsWith('#'))
                continue;
            const section = /^\[([^\]]+)\]$/.exec(line)?.[1];
            if (section !== undefined) {
                scope = conanfile_txt_SECTIONS.get(section);
                within = true;
            }
            else if (!within)
                return { components, error: { message: `expected a section such as [requires], found "${line.slice(0, 80)}"`, line: n + 1 } };
            else if (scope) {
                const component = conanReference(line, oneLine(n + 1), scope, { direct: true, declared: true });
                if (!component)
                    return { components, error: { message: `expected "name/version", found "${line.slice(0, 80)}"`, line: n + 1 } };
                components.push(component);
            }
            else if (/^(<<<<<<<|>>>>>>>|=======)/.test(line))
                return { components, error: { message: 'a merge conflict is left in the file', line: n + 1 } };
        }
        return { components };
    },
};

;// CONCATENATED MODULE: ./build/manifests/shared/conda.js

/**
 * Reads `channel::name[=version[=build]]` with any operator, or with spaces between the parts.
 *
 * https://docs.conda.io/projects/conda-build/en/stable/resources/package-spec.html
 */
function condaSpec(text) {
    const match = /^\s*(?:([\w./:-]+)::)?([A-Za-z0-9_][\w.-]*)\s*(?:\[[^\]]*\])?\s*(.*)$/.exec(text.replace(/\s#.*$/, ''));
    const [, channel, name, rest = ''] = match ?? [];
    if (!name)
        return undefined;
    return condaPackage(name, rest.trim(), channel);
}
/** A package with the rest of its specification; `=1.2` and `==1.2` fix the version, as far as a file can. */
function condaPackage(name, rest, channel) {
    const exact = /^={1,2}\s*(\d[\w.!+-]*)(?:=([\w.*-]+))?$/.exec(rest) ?? /^(\d[\w.!+-]*)\s+([\w.]+)$/.exec(rest);
    const version = exact?.[1];
    const purl = simplePurl('conda', name.toLowerCase(), version);
    return {
        purl: channel === undefined ? purl : withQualifiers(purl, { channel }),
        name,
        ...(version ? { version } : {}),
        ...(rest ? { requirement: rest } : {}),
        ...(channel === undefined || /^(?:conda-forge|defaults|main|anaconda|bioconda|pytorch|nvidia)$/.test(channel)
            ? {}
            : { fetchedFrom: channel }),
    };
}
/** A table of pixi: `name = "constraint"` or `name = { version, channel }`. */
function condaTable(table, scope) {
    return (table?.entries() ?? []).flatMap(([name, entry]) => {
        if (entry.get('path'))
            return [];
        const constraint = entry.text ?? entry.textAt('version') ?? '';
        const found = condaPackage(name, constraint, entry.textAt('channel'));
        return [{ ...found, scope, direct: true, ...entry.span }];
    });
}

;// CONCATENATED MODULE: ./build/manifests/shared/pep508.js

/**
 * Reads `name[extras] >=1,<2 ; marker` and `name @ url`. Undefined for what is no requirement and for local paths.
 *
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
function pythonRequirement(text) {
    const head = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*/.exec(text);
    const name = head?.[1];
    if (!head || !name)
        return undefined;
    const rest = text.slice(head[0].length);
    if (rest.startsWith('@'))
        return direct(name, rest.slice(1));
    const semicolon = rest.indexOf(';');
    const marker = semicolon < 0 ? undefined : rest.slice(semicolon + 1).trim();
    const specifiers = (semicolon < 0 ? rest : rest.slice(0, semicolon))
        .trim()
        .replace(/^\((.*)\)$/, '$1')
        .trim();
    if (specifiers !== '' && !/^(?:[=!~<>]=?=?|===)/.test(specifiers))
        return undefined;
    return { ...specified(name, specifiers), ...(marker ? { marker } : {}) };
}
/** A package with its version specifiers; one `==` without a wildcard fixes the version. */
function specified(name, specifiers) {
    const version = /^===?\s*v?([^\s,;*]+)$/.exec(specifiers)?.[1];
    return { purl: pypiPurl(name, version), name, ...(version ? { version } : {}), ...(specifiers ? { requirement: specifiers } : {}) };
}
function direct(name, rest) {
    const [, address = '', marker] = /^\s*(\S+)(?:\s+;\s*(.*))?/.exec(rest) ?? [];
    return isLocalAddress(address) ? undefined : { ...fromAddress(name, address), ...(marker ? { marker } : {}) };
}
/** A package that an address or repository stands for. */
function fromAddress(name, address) {
    const version = wheelVersion(name, address);
    return {
        purl: elsewhere(pypiPurl(name, version), address),
        name,
        ...(version ? { version } : {}),
        requirement: address,
        fetchedFrom: address,
    };
}
/** The version in the name of a wheel or source archive of that package. */
function wheelVersion(name, address) {
    const file = /([^/#?]+?)(?:\.whl|\.tar\.gz|\.zip|\.tar\.bz2)(?:[#?]|$)/.exec(address)?.[1];
    const [, base = '', version] = /^([A-Za-z0-9][\w.]*?(?:-[A-Za-z][\w.]*)*)-(\d[^-]*)/.exec(file ?? '') ?? [];
    return version !== undefined && pypiName(base) === pypiName(name) ? version : undefined;
}
/** Paths and file URLs: what lies on the machine is no component. */
function isLocalAddress(address) {
    return /^(?:file:|\.{1,2}(?:\/|$)|\/|~\/|[A-Za-z]:[\\/])/.test(address);
}
/** The name that an address gives itself: `#egg=name`, or the first part of the name of a wheel or archive. */
function nameOfAddress(address) {
    const egg = /[#&]egg=([A-Za-z0-9][\w.-]*)/.exec(address)?.[1];
    if (egg)
        return egg;
    const file = /([^/#?]+?)(?:\.whl|\.tar\.gz|\.zip|\.tar\.bz2)(?:[#?]|$)/.exec(address)?.[1];
    const archive = file === undefined ? undefined : /^([A-Za-z0-9][\w.]*?(?:-[A-Za-z][\w.]*)*)-\d/.exec(file)?.[1];
    const repository = /^(?:git|hg|svn|bzr)\+.*\/([\w.-]+?)(?:\.git)?(?:@[^/]*)?(?:#.*)?$/.exec(address)?.[1];
    return archive ?? repository;
}

;// CONCATENATED MODULE: ./build/manifests/conda-environment.js






/** https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html */
const conda_environment_manifest = {
    format: 'conda-environment',
    ecosystem: 'conda',
    role: 'manifest',
    matches: path => /(?:^|\/)(?:[\w.-]*[-_.])?(?:environment|conda[-_]env)(?:[-_.][\w.-]*)?\.ya?ml$/.test(path) || /(?:^|\/)conda\.ya?ml$/.test(path),
    parse({ path, text, tree }) {
        const root = readYaml(text);
        if (!(root instanceof Located))
            return unreadable(root);
        const scope = /[-_.](?:dev|develop|development|docs?|ci|lint)[-_.]/.test(path)
            ? 'development'
            : /[-_.]tests?[-_.]/.test(path)
                ? 'test'
                : 'runtime';
        const items = root.get('dependencies')?.items() ?? [];
        const pip = items.flatMap(item => item.get('pip')?.items() ?? []);
        const read = pip.map(line => included(line, path, tree));
        const [includes, unread] = [read.flatMap(({ include }) => include ?? []), read.flatMap(({ missing }) => missing ?? [])];
        return {
            components: items.flatMap(item => fromItem(item, scope)),
            ...(includes.length > 0 ? { includes } : {}),
            ...(unread.length > 0 ? { unread } : {}),
        };
    },
};
/** `-r requirements.txt` among the lines of pip. */
function included(line, path, tree) {
    const name = /^(?:-r|--requirement)[ =]*(\S+)$/.exec(line.text ?? '')?.[1];
    if (name === undefined)
        return {};
    const target = /^[a-z][a-z+]+:/.test(name) ? undefined : beside(path, name);
    if (target === undefined || tree.read(target) === undefined)
        return { missing: { what: `includes ${name}, which is not in the tree`, ...line.span } };
    return { include: { path: target, format: 'requirements-txt', ...line.span } };
}
function fromItem(item, scope) {
    if (item.text !== undefined) {
        const found = condaSpec(item.text);
        return found ? [{ ...found, scope, direct: true, ...item.span }] : [];
    }
    return (item.get('pip')?.items() ?? []).flatMap(line => fromPip(line, scope));
}
function fromPip(line, scope) {
    const text = (line.text ?? '').replace(/^(?:-e|--editable)\s+/, '');
    if (text.startsWith('-'))
        return [];
    const name = /^[a-z][a-z+]*:\/\//.test(text) ? nameOfAddress(text) : undefined;
    const found = name === undefined ? pythonRequirement(text) : fromAddress(name, text);
    if (!found)
        return [];
    const { marker: _, ...component } = found;
    return [{ ...component, scope, direct: true, ...line.span }];
}

;// CONCATENATED MODULE: ./build/manifests/shared/yaml-lines.js

/**
 * Goes through YAML as package managers write it: block style, one key a line. Two hundred times as fast as a YAML
 * library, and whatever is not laid out so is a fault, never passed over.
 */
function scanYamlLines(text, visitor) {
    const cursor = new Cursor(text);
    const { codes } = cursor;
    const indents = [];
    let number = 0;
    for (let start = codes[0] === 0xfeff ? 1 : 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        number++;
        let first = start;
        while (codes[first] === yaml_lines_SPACE)
            first++;
        const indent = first - start;
        start = end + 1;
        let last = end;
        while (last > first && (codes[last - 1] ?? 0) <= yaml_lines_SPACE)
            last--;
        if (last <= first || codes[first] === yaml_lines_HASH)
            continue;
        if (codes[first] === yaml_lines_TAB)
            return { line: number, message: 'a tab where YAML wants spaces' };
        if (indent === 0 && isMark(text, first, last)) {
            indents.length = 0;
            visitor.document?.(number);
            continue;
        }
        while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent)
            indents.pop();
        cursor.depth = indents.length;
        cursor.line = number;
        indents.push(indent);
        if (!cursor.take(first, last))
            return { line: number, message: 'expected "key: value"' };
        visitor.visit(cursor);
    }
    return undefined;
}
const [yaml_lines_TAB, yaml_lines_SPACE, yaml_lines_DOUBLE, yaml_lines_HASH, yaml_lines_SINGLE, DASH, yaml_lines_COLON, QUESTION] = [9, 32, 34, 35, 39, 45, 58, 63];
/** `---` and `...`, alone or with something behind a blank. */
function isMark(text, first, last) {
    if (!text.startsWith('---', first) && !text.startsWith('...', first))
        return false;
    return last === first + 3 || (text.charCodeAt(first + 3) || 0) <= yaml_lines_SPACE;
}
class Cursor {
    depth = 0;
    line = 0;
    codes;
    #text;
    #keyFrom = 0;
    /** Negative where there is no key. */
    #keyTo = 0;
    #valueFrom = 0;
    #valueTo = 0;
    constructor(text) {
        this.#text = text;
        this.codes = codesOf(text);
    }
    get key() {
        return this.#keyTo < 0 ? undefined : unquoteYaml(this.#text.slice(this.#keyFrom, this.#keyTo));
    }
    get value() {
        return this.#text.slice(this.#valueFrom, this.#valueTo);
    }
    keyIs(name) {
        if (this.#keyTo - this.#keyFrom !== name.length)
            return false;
        for (let n = 0; n < name.length; n++)
            if (this.codes[this.#keyFrom + n] !== name.charCodeAt(n))
                return false;
        return true;
    }
    valueStarts(text) {
        return this.#text.startsWith(text, this.#valueFrom);
    }
    /** Takes a line apart; false when it is neither a key with its value nor an item. */
    take(from, to) {
        const { codes } = this;
        let first = from;
        const sign = codes[first];
        const blank = codes[first + 1] === yaml_lines_SPACE && first + 1 < to;
        if (sign === DASH && (blank || to === first + 1))
            return this.#set(first, -1, Math.min(first + 2, to), to);
        // Keys too long for one line: `? key`, then `: value`.
        if (sign === QUESTION && blank)
            return this.#set(this.#ink(first + 2), to, to, to);
        if (sign === yaml_lines_COLON && blank)
            first = this.#ink(first + 2);
        const quote = codes[first];
        if (quote === yaml_lines_DOUBLE || quote === yaml_lines_SINGLE) {
            const close = this.#closingQuote(first, to, quote);
            return close >= 0 && codes[close + 1] === yaml_lines_COLON && close + 1 < to && this.#set(first, close + 1, this.#ink(close + 2), to);
        }
        if (codes[to - 1] === yaml_lines_COLON)
            return this.#set(first, to - 1, to, to);
        for (let at = first; at < to - 1; at++) {
            if (codes[at] === yaml_lines_COLON && codes[at + 1] === yaml_lines_SPACE)
                return this.#set(first, at, this.#ink(at + 2), to);
        }
        return false;
    }
    #set(keyFrom, keyTo, valueFrom, valueTo) {
        this.#keyFrom = keyFrom;
        this.#keyTo = keyTo;
        this.#valueFrom = Math.min(valueFrom, valueTo);
        this.#valueTo = valueTo;
        return true;
    }
    #ink(from) {
        let at = from;
        while (this.codes[at] === yaml_lines_SPACE || this.codes[at] === yaml_lines_TAB)
            at++;
        return at;
    }
    #closingQuote(from, to, quote) {
        const { codes } = this;
        for (let at = from + 1; at < to; at++) {
            if (codes[at] !== quote)
                continue;
            if (quote === yaml_lines_SINGLE && codes[at + 1] === yaml_lines_SINGLE)
                at++;
            else if (quote === yaml_lines_SINGLE || codes[at - 1] !== 92)
                return at;
        }
        return -1;
    }
}
/** The text of a scalar: without its quotes, escapes undone. */
function unquoteYaml(text) {
    const quote = text.charCodeAt(0);
    if ((quote !== yaml_lines_SINGLE && quote !== yaml_lines_DOUBLE) || text.length < 2 || text.charCodeAt(text.length - 1) !== quote)
        return text;
    const inner = text.slice(1, -1);
    if (quote === yaml_lines_SINGLE)
        return inner.includes("'") ? inner.replaceAll("''", "'") : inner;
    return inner.includes('\\') ? inner.replace(/\\(.)/g, '$1') : inner;
}
/** The entries of a flow mapping on one line, `{a: b, c: 'd'}`; values unquoted, nested ones as written. */
function flowEntries(text) {
    const entries = new Map();
    const pattern = /([\w$-]+|'[^']*'|"[^"]*")\s*:\s*('(?:[^']|'')*'|"[^"]*"|\{[^{}]*\}|\[[^[\]]*\]|[^,{}[\]]*)\s*(?:,|\}|$)/g;
    for (const match of text.replace(/^\{/, '').matchAll(pattern)) {
        entries.set(unquoteYaml(match[1] ?? ''), unquoteYaml((match[2] ?? '').trim()));
    }
    return entries;
}

;// CONCATENATED MODULE: ./build/manifests/shared/yaml-list.js


/** Reads the list below a key at the top of a YAML file, line by line: items are mappings of one level, what is deeper is passed over. */
function readYamlList(text, key, fields) {
    const reader = new Reader(key, fields);
    const stopped = scanYamlLines(text, reader);
    return stopped ? fault(`not valid YAML: ${stopped.message}`, stopped.line) : reader;
}
class Reader {
    items = [];
    found = false;
    #key;
    #fields;
    #inside = false;
    /** How deep the dashes of the list stand. */
    #depth = -1;
    constructor(key, fields) {
        this.#key = key;
        this.#fields = fields;
    }
    visit(line) {
        const isItem = line.key === undefined;
        if (line.depth === 0 && !isItem) {
            this.#inside = line.keyIs(this.#key);
            this.found ||= this.#inside;
            this.#depth = -1;
            return;
        }
        if (!this.#inside)
            return;
        if (isItem && (this.#depth < 0 || line.depth === this.#depth)) {
            this.#depth = line.depth;
            this.items.push({ line: line.line, endLine: line.line, first: line.value.trim(), fields: {} });
            const [, name = '', value = ''] = /^([\w-]+):(?: +(.*))?$/.exec(line.value.trim()) ?? [];
            this.#set(name, value);
            return;
        }
        const last = this.items.at(-1);
        if (!last)
            return;
        last.endLine = line.line;
        if (!isItem && line.depth === this.#depth + 1)
            this.#set(line.key ?? '', line.value);
    }
    #set(name, value) {
        const field = this.#fields.find(one => one === name);
        const fields = this.items.at(-1)?.fields;
        if (field !== undefined && fields)
            fields[field] = unquoteYaml(value.trim());
    }
}

;// CONCATENATED MODULE: ./build/manifests/conda-lock-yml.js




const FIELDS = ['name', 'version', 'manager', 'category', 'optional', 'url'];
/** The lock file of conda-lock: an entry a package and platform. https://conda.github.io/conda-lock/output/ */
const conda_lock_yml_manifest = {
    format: 'conda-lock',
    ecosystem: 'conda',
    role: 'lock',
    matches: path => /(?:^|\/)(?:[\w.-]+\.)?conda-lock\.ya?ml$/.test(path),
    parse({ text }) {
        const read = readYamlList(text, 'package', FIELDS);
        if ('error' in read)
            return unreadable(read);
        if (!read.found)
            return unreadable(fault('expected the key "package"', 1));
        const components = read.items.flatMap(({ fields, line, endLine }) => {
            const { name, version, url } = fields;
            if (!name)
                return [];
            const pip = fields.manager === 'pip';
            const purl = pip ? pypiPurl(name, version) : simplePurl('conda', name, version);
            const fetchedFrom = url !== undefined && !conda_lock_yml_PUBLIC.test(url) ? url : undefined;
            return [entry_entry({ purl, name, version, fetchedFrom }, { line, endLine }, conda_lock_yml_scopeOf(fields))];
        });
        return { components: mergeSame(components) };
    },
};
/** Channels that everybody can ask, and the files of PyPI. */
const conda_lock_yml_PUBLIC = /^https:\/\/(?:conda\.anaconda\.org\/(?:conda-forge|bioconda|pytorch|nvidia|main|anaconda)|repo\.anaconda\.com\/pkgs|files\.pythonhosted\.org|pypi\.org)\//;
function conda_lock_yml_scopeOf({ category, optional }) {
    if (category === 'dev' || category === 'development')
        return 'development';
    if (category === 'test' || category === 'tests')
        return 'test';
    return optional === 'true' ? 'optional' : 'runtime';
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
;// CONCATENATED MODULE: ./build/manifests/shared/xml.js


/** Deeper than any real build file; readers of the tree work by recursion. */
const xml_MAX_DEPTH = 1000;
/** Reads XML with lines. Entities are never expanded: the parser refuses all but the five of XML itself. */
function readXml(text) {
    const parser = new saxes.SaxesParser({ xmlns: false, position: true });
    const document = { name: '', attributes: new Map(), children: [], text: '', line: 1, endLine: 1 };
    const stack = [document];
    let line = 1;
    parser.on('error', error => {
        throw error;
    });
    parser.on('opentagstart', () => {
        line = parser.line;
    });
    parser.on('opentag', tag => {
        const attributes = new Map(Object.entries(tag.attributes).map(([name, value]) => [local(name), String(value)]));
        const element = { name: local(tag.name), attributes, children: [], text: '', line, endLine: line };
        stack.at(-1)?.children.push(element);
        stack.push(element);
        if (stack.length > xml_MAX_DEPTH)
            throw new Error(`nested more than ${xml_MAX_DEPTH} levels deep`);
    });
    parser.on('closetag', () => {
        const closed = stack.pop();
        if (!closed)
            return;
        closed.endLine = parser.line;
        closed.text = closed.text.trim();
    });
    const addText = (more) => {
        const open = stack.at(-1);
        if (open)
            open.text += more;
    };
    parser.on('text', addText);
    parser.on('cdata', addText);
    try {
        parser.write(text).close();
    }
    catch (error) {
        return fault(`not valid XML: ${messageOf(error).replace(/^\d+:\d+: /, '')}`, parser.line);
    }
    return document.children[0] ?? fault('no element, expected XML', 1);
}
/** The first child of that name, or the one at the end of a path of names. */
function childOf(element, ...names) {
    let found = element;
    for (const name of names)
        found = found?.children.find(child => child.name === name);
    return found;
}
/** All elements of that name, at any depth, in order. */
function elementsNamed(element, name) {
    return element.children.flatMap(child => [...(child.name === name ? [child] : []), ...elementsNamed(child, name)]);
}
function local(name) {
    return name.slice(name.indexOf(':') + 1);
}

;// CONCATENATED MODULE: ./build/manifests/shared/msbuild.js




/** Items that bring a package in, or set its version. Source: https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files */
const ITEMS = new Map([
    ['PackageReference', 'runtime'],
    ['GlobalPackageReference', 'development'],
    ['PackageDownload', 'build'],
    ['DotNetCliToolReference', 'build'],
    ['PackageVersion', 'managed'],
]);
/** Reads the packages of an MSBuild file: a project, or properties that projects share. */
function readMsBuild(path, text, tree) {
    const root = readXml(text);
    if ('error' in root)
        return unreadable(root);
    const properties = new Map(itemsOf(root, 'PropertyGroup').map(at => [at.name.toLowerCase(), at]));
    const central = centralVersions(path, tree);
    const unread = [];
    const components = [
        ...itemsOf(root, 'ItemGroup').flatMap(item => msbuild_packages(item, properties, central, unread)),
        ...sdks(root).flatMap(sdk => sdkPackage(sdk)),
    ];
    return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) };
}
/** What stands in groups of that name, wherever they stand (`Choose`, `When`, `Target`). */
function itemsOf(root, group) {
    return root.children.flatMap(child => child.name === group ? child.children : ['Choose', 'When', 'Otherwise', 'Target'].includes(child.name) ? itemsOf(child, group) : []);
}
function msbuild_packages(item, properties, central, unread) {
    const scope = ITEMS.get(item.name);
    const names = item.attributes.get('Include') ?? item.attributes.get('Update');
    if (!scope || !names)
        return [];
    return names.split(';').flatMap(listed => {
        const name = evaluate(listed.trim(), properties);
        const written = metadata(item, 'VersionOverride') ?? metadata(item, 'Version');
        const version = written === undefined ? { text: central.get(name.text.toLowerCase()) ?? '', also: [], open: false } : evaluate(written, properties);
        if (name.text === '' || /^[@%]\(/.test(name.text))
            return [];
        if (name.open || version.open)
            unread.push({ line: item.line, endLine: item.endLine, what: `${name.text} ${version.text}`.trim() });
        if (name.open)
            return [];
        const requirement = version.open ? undefined : version.text;
        const exact = exactVersion(requirement ?? '');
        const direct = item.name === 'PackageVersion' ? undefined : true;
        return [
            entry_entry({ purl: simplePurl('nuget', name.text, exact), name: name.text, version: exact, requirement, direct, also: version.also }, item, isPrivate(item) ? 'development' : scope),
        ];
    });
}
/** An attribute or an element of the item. */
function metadata(item, key) {
    return item.attributes.get(key) ?? childOf(item, key)?.text;
}
function isPrivate(item) {
    return (item.name === 'PackageReference' &&
        (metadata(item, 'PrivateAssets') ?? '').split(';').some(asset => asset.trim().toLowerCase() === 'all'));
}
/** A bare version is the lowest that is allowed, and the one that NuGet takes; `[1.0]` is that one alone. */
function exactVersion(requirement) {
    const only = /^\[\s*([^,\s[\]]+)\s*,?\s*\]$/.exec(requirement)?.[1] ?? requirement;
    return /^\d+(\.\d+){0,3}(-[\w.-]+)?(\+[\w.-]+)?$/.test(only) ? only : undefined;
}
function evaluate(text, properties) {
    const also = [];
    let result = text;
    for (let step = 0; step < 50 && result.length < 1000; step++) {
        const [whole, name] = /\$\(([A-Za-z_][\w.-]*)\)/.exec(result) ?? [];
        if (whole === undefined || name === undefined)
            break;
        const found = properties.get(name.toLowerCase());
        if (!found || found.attributes.has('Condition'))
            return { text: result, also, open: true };
        also.push({ line: found.line, endLine: found.endLine });
        result = result.replace(whole, () => found.text);
    }
    return { text: result, also, open: result.includes('$(') };
}
/** Central versions: the nearest Directory.Packages.props above. */
function centralVersions(path, tree) {
    const name = 'Directory.Packages.props';
    for (let folder = path.slice(0, path.lastIndexOf('/') + 1);; folder = folder.slice(0, folder.slice(0, -1).lastIndexOf('/') + 1)) {
        const text = path.endsWith(`/${name}`) || path === name ? undefined : tree.read(`${folder}${name}`);
        const root = text === undefined ? undefined : readXml(text);
        if (root && !('error' in root))
            return versionsIn(root);
        if (folder === '' || folder === '/')
            return new Map();
    }
}
function versionsIn(root) {
    const properties = new Map(itemsOf(root, 'PropertyGroup').map(at => [at.name.toLowerCase(), at]));
    const items = itemsOf(root, 'ItemGroup').filter(item => item.name === 'PackageVersion');
    return new Map(items.flatMap(item => {
        const version = evaluate(metadata(item, 'Version') ?? '', properties);
        return version.open ? [] : [[(item.attributes.get('Include') ?? '').toLowerCase(), version.text]];
    }));
}
/** SDKs that are packages: `<Sdk Name Version>`, `<Import Sdk Version>`, `Sdk="Name/1.0"`. */
function sdks(root) {
    const own = (root.attributes.get('Sdk') ?? '').split(';').flatMap(sdk => {
        const [name, version] = sdk.trim().split('/');
        return name && version ? [{ name, version, at: { line: root.line, endLine: root.line } }] : [];
    });
    const elements = root.children.flatMap(child => {
        const name = child.name === 'Sdk' ? child.attributes.get('Name') : child.name === 'Import' ? child.attributes.get('Sdk') : undefined;
        const version = child.attributes.get('Version');
        return name && version ? [{ name, version, at: { line: child.line, endLine: child.endLine } }] : [];
    });
    return [...own, ...elements];
}
function sdkPackage({ name, version, at }) {
    const exact = exactVersion(version);
    return version.includes('$(')
        ? []
        : [entry_entry({ purl: simplePurl('nuget', name, exact), name, version: exact, requirement: version, direct: true }, at, 'build')];
}

;// CONCATENATED MODULE: ./build/manifests/csproj.js

/** .NET projects, and the files of properties and targets that they import. */
const csproj_manifest = {
    format: 'csproj',
    ecosystem: 'nuget',
    role: 'manifest',
    matches: path => /\.(csproj|fsproj|vbproj|vcxproj|msbuildproj|props|targets)$/i.test(path) && !/(^|\/)Directory\.Packages\.props$/i.test(path),
    parse: ({ path, text, tree }) => readMsBuild(path, text, tree),
};

;// CONCATENATED MODULE: ./build/manifests/shared/listed-purl.js


/** A component that a bill of materials lists by its package URL; undefined where that is none. */
function listedPurl(written, more, span, scope = 'runtime') {
    const parsed = (0,model_purl/* parsePurl */.$l)(written);
    if (!parsed)
        return undefined;
    const version = parsed.version ?? more.version;
    const purl = (0,model_purl/* formatPurl */.dd)({ ...parsed, ...(version ? { version } : {}) });
    const [license, ...others] = more.licenses ?? [];
    const name = more.name ?? (parsed.namespace ? `${parsed.namespace}/${parsed.name}` : parsed.name);
    const component = entry_entry({ purl, name, version: more.version ?? version, direct: more.direct, via: more.via }, span, scope);
    if (license === undefined)
        return component;
    return others.length > 0 ? { ...component, unrelatedLicenses: [license, ...others] } : { ...component, license };
}

;// CONCATENATED MODULE: ./build/manifests/shared/cyclonedx.js




/** Reads a CycloneDX document. What it describes itself (`metadata.component`) is no component. Source: https://cyclonedx.org/docs/1.6/json/ */
function readCycloneDx(document) {
    if (document.textAt('bomFormat') !== 'CycloneDX' && !document.get('components'))
        return unreadable(fault('expected a CycloneDX or SPDX document', 1));
    const all = nested(document.get('components'));
    const { direct, via } = cyclonedx_dependencies(document, all);
    const components = [];
    const unread = [];
    for (const at of all) {
        const ref = at.textAt('bom-ref') ?? '';
        const known = { name: cyclonedx_nameOf(at), version: at.textAt('version'), licenses: licensesOf(at), direct: direct?.has(ref), via: via.get(ref) };
        const purl = at.textAt('purl');
        const component = purl === undefined ? undefined : listedPurl(purl, known, at, SCOPES.get(at.textAt('scope') ?? '') ?? 'runtime');
        if (component)
            components.push(component);
        else if (at.textAt('type') !== 'file')
            unread.push({ ...at.span, what: `${known.name ?? 'a component'} without a package URL` });
    }
    return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) };
}
const SCOPES = new Map([
    ['required', 'runtime'],
    ['optional', 'optional'],
    ['excluded', 'development'],
]);
/** Components hold components; a stack of our own, for documents that are deeper than the call stack. */
function nested(list) {
    const found = [];
    const waiting = [...(list?.items() ?? [])].reverse();
    for (let at = waiting.pop(); at; at = waiting.pop()) {
        found.push(at);
        for (const inner of (at.get('components')?.items() ?? []).reverse())
            waiting.push(inner);
    }
    return found;
}
function cyclonedx_nameOf(at) {
    const group = at.textAt('group');
    const name = at.textAt('name');
    return group && name ? `${group}${at.textAt('purl')?.startsWith('pkg:maven/') ? ':' : '/'}${name}` : name;
}
/** One expression, or the licenses of a list: their relation is not stated. */
function licensesOf(at) {
    return (at.get('licenses')?.items() ?? []).flatMap(item => item.textAt('expression') ?? item.textAt('license', 'id') ?? item.textAt('license', 'name') ?? []);
}
function cyclonedx_dependencies(document, all) {
    const root = document.textAt('metadata', 'component', 'bom-ref');
    const listed = document.get('dependencies')?.items() ?? [];
    const graph = new Map(listed.map(at => [at.textAt('ref') ?? '', (at.get('dependsOn')?.items() ?? []).flatMap(item => item.text ?? [])]));
    const direct = root === undefined ? undefined : graph.get(root);
    const names = new Map(all.map(at => [at.textAt('bom-ref') ?? '', cyclonedx_nameOf(at) ?? '']));
    const via = chains(direct ?? [], ref => graph.get(ref) ?? [], ref => names.get(ref) ?? ref);
    return { direct: direct && new Set(direct), via };
}

;// CONCATENATED MODULE: ./build/manifests/shared/spdx-document.js



/** Reads an SPDX 2 document in JSON. Source: https://spdx.github.io/spdx-spec/v2.3/package-information/ */
function readSpdx(document) {
    if (document.textAt('spdxVersion') === undefined)
        return unreadable(fault('expected the key "spdxVersion"', 1));
    const components = [];
    const unread = [];
    const described = describedBy(document);
    for (const at of document.get('packages')?.items() ?? []) {
        const refs = at.get('externalRefs')?.items() ?? [];
        const purl = refs.find(ref => ref.textAt('referenceType')?.toLowerCase() === 'purl')?.textAt('referenceLocator');
        const known = {
            name: at.textAt('name'),
            version: at.textAt('versionInfo'),
            licenses: stated([at.textAt('licenseDeclared'), at.textAt('licenseConcluded')]),
        };
        const component = purl === undefined ? undefined : listedPurl(purl, known, at);
        if (component)
            components.push(component);
        else if (!described.has(at.textAt('SPDXID') ?? ''))
            unread.push({ ...at.span, what: `${known.name ?? 'a package'} without a package URL` });
    }
    return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) };
}
/** What the document is about: the project itself, which is no component unless it is fetched from somewhere. */
function describedBy(document) {
    const named = (document.get('documentDescribes')?.items() ?? []).flatMap(item => item.text ?? []);
    const related = (document.get('relationships')?.items() ?? []).flatMap(relation => relation.textAt('relationshipType') === 'DESCRIBES' ? (relation.textAt('relatedSpdxElement') ?? []) : []);
    return new Set([...named, ...related]);
}
/** The first that says something: what was declared goes before what somebody concluded. */
function stated(licenses) {
    const first = licenses.find(text => text !== undefined && text !== '' && text !== 'NOASSERTION' && text !== 'NONE');
    return first === undefined ? [] : [first];
}

;// CONCATENATED MODULE: ./build/manifests/cyclonedx-json.js




/** A bill of materials in JSON under a name that is CycloneDX’s own or that both standards use. */
const cyclonedx_json_manifest = {
    format: 'cyclonedx-json',
    ecosystem: 'sbom',
    role: 'lock',
    matches: path => /(^|\/)(s?bom|[^/]*([._-](cdx|s?bom)|cyclonedx[^/]*))\.json$/i.test(path) && !/\.spdx\.json$/i.test(path),
    parse({ text }) {
        const document = readJson(text);
        if ('error' in document)
            return unreadable(document);
        return document.get('spdxVersion') ? readSpdx(document) : readCycloneDx(document);
    },
};

;// CONCATENATED MODULE: ./build/manifests/cyclonedx-xml.js




const cyclonedx_xml_SCOPES = new Map([
    ['optional', 'optional'],
    ['excluded', 'development'],
]);
/** A CycloneDX bill of materials in XML. Source: https://cyclonedx.org/docs/1.6/xml/ */
const cyclonedx_xml_manifest = {
    format: 'cyclonedx-xml',
    ecosystem: 'sbom',
    role: 'lock',
    matches: path => /(^|\/)(s?bom|[^/]*([._-](cdx|s?bom)|cyclonedx[^/]*))\.xml$/i.test(path),
    parse({ text }) {
        const root = readXml(text);
        if ('error' in root)
            return unreadable(root);
        if (root.name !== 'bom')
            return unreadable(fault(`expected <bom>, found <${root.name}>`, root.line));
        const components = [];
        const unread = [];
        for (const element of componentsIn(root)) {
            const component = cyclonedx_xml_declare(element);
            if (component)
                components.push(component);
            else if (element.attributes.get('type') !== 'file')
                unread.push({
                    line: element.line,
                    endLine: element.endLine,
                    what: `${childOf(element, 'name')?.text ?? 'a component'} without a package URL`,
                });
        }
        return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) };
    },
};
function componentsIn(element) {
    const listed = childOf(element, 'components')?.children.filter(child => child.name === 'component') ?? [];
    return listed.flatMap(child => [child, ...componentsIn(child)]);
}
function cyclonedx_xml_declare(element) {
    const purl = childOf(element, 'purl')?.text;
    const group = childOf(element, 'group')?.text;
    const name = childOf(element, 'name')?.text;
    const licenses = (childOf(element, 'licenses')?.children ?? []).flatMap(child => (child.name === 'expression' ? child.text : (childOf(child, 'id') ?? childOf(child, 'name'))?.text) ?? []);
    const known = {
        name: group && name ? `${group}${purl?.startsWith('pkg:maven/') ? ':' : '/'}${name}` : name,
        version: childOf(element, 'version')?.text,
        licenses,
    };
    return purl === undefined ? undefined : listedPurl(purl, known, element, cyclonedx_xml_SCOPES.get(childOf(element, 'scope')?.text ?? '') ?? 'runtime');
}

;// CONCATENATED MODULE: ./build/manifests/deno-json.js




/** Imports of Deno, also in files of their own: https://docs.deno.com/runtime/fundamentals/configuration/#dependencies */
const deno_json_manifest = {
    format: 'deno-json',
    ecosystem: 'npm',
    role: 'manifest',
    matches: path => /(?:^|\/)(?:deno\.jsonc?|import_map\.json)$/.test(path),
    parse({ text }) {
        const root = readJson(text, { relaxed: true });
        if (!(root instanceof Located))
            return unreadable(root);
        const scopes = root
            .get('scopes')
            ?.entries()
            .map(([, scope]) => scope) ?? [];
        const entries = [root.get('imports'), ...scopes].flatMap(table => table?.entries() ?? []);
        const name = root.textAt('name');
        return { components: entries.flatMap(([, entry]) => imported(entry)), ...(name ? { firstParty: [name] } : {}) };
    },
};
/** `npm:name@range/path` or `jsr:@scope/name@range`. */
function imported(entry) {
    const match = /^(npm|jsr):\/?((?:@[^/@]+\/)?[^/@]+)(?:@([^/]+))?/.exec(entry.text ?? '');
    const [, type, name, requirement] = match ?? [];
    if (!name)
        return [];
    const version = /^=?(\d+\.\d+\.\d+[\w.+-]*)$/.exec(requirement ?? '')?.[1];
    const purl = npmPurl(name, version).replace(/^pkg:npm\//, `pkg:${type ?? 'npm'}/`);
    return [
        { purl, name, ...(version ? { version } : {}), ...(requirement ? { requirement } : {}), scope: 'runtime', direct: true, ...entry.span },
    ];
}

;// CONCATENATED MODULE: ./build/manifests/deno-lock.js





/** Versions 2 to 5; up to 3 the packages lie under `packages`: https://docs.deno.com/runtime/fundamentals/modules/#integrity-checking-and-lock-files */
const deno_lock_manifest = {
    format: 'deno-lock',
    ecosystem: 'npm',
    role: 'lock',
    matches: path => /(?:^|\/)deno\.lock$/.test(path),
    parse({ text }) {
        const root = readJson(text);
        if (!(root instanceof Located))
            return unreadable(root);
        const specifiers = root.get('specifiers') ?? root.get('packages', 'specifiers') ?? root.get('npm', 'specifiers');
        const direct = new Set(specifiers?.entries().flatMap(([asked, chosen]) => (chosen.text === undefined ? [] : deno_lock_keyOf(asked, chosen.text))));
        const components = [root, root.get('packages')].flatMap(place => [
            ...(place?.get('jsr')?.entries() ?? []).flatMap(([key, entry]) => deno_lock_component(key, entry, 'jsr', direct)),
            ...npmEntries(place).flatMap(([key, entry]) => deno_lock_component(key, entry, 'npm', direct)),
        ]);
        return { components: mergeRepeats(components) };
    },
};
/** The key of the package that a specifier comes to: `npm:pear@1` to `1.2.0` (from 4 on) or `npm:pear@1.2.0`. */
function deno_lock_keyOf(asked, chosen) {
    const bare = chosen.replace(/^(?:npm|jsr):/, '');
    if (!/^\d/.test(bare))
        return bare;
    const name = asked.replace(/^(?:npm|jsr):\/?/, '');
    const at = name.indexOf('@', 1);
    return `${at < 0 ? name : name.slice(0, at)}@${bare}`;
}
/** Version 2 has one more level: `npm: { specifiers, packages }`. */
function npmEntries(place) {
    const npm = place?.get('npm');
    const inner = npm?.get('packages');
    return (inner ?? npm)?.entries().filter(([key]) => key.indexOf('@', 1) > 0) ?? [];
}
function deno_lock_component(key, entry, type, direct) {
    const at = key.indexOf('@', 1);
    if (at < 0)
        return [];
    const name = key.slice(0, at);
    // Peers stand behind the version: 1.0.0_typescript@6.0.3
    const peers = key.indexOf('_', at);
    const version = peers < 0 ? key.slice(at + 1) : key.slice(at + 1, peers);
    const purl = type === 'npm' ? npmPurl(name, version) : npmPurl(name, version).replace(/^pkg:npm\//, 'pkg:jsr/');
    const asked = direct.has(key) || direct.has(`${name}@${version}`);
    return [{ purl, name, version, scope: 'runtime', ...(asked ? { direct: true } : {}), ...entry.span }];
}

;// CONCATENATED MODULE: ./build/manifests/deps-json.js





/**
 * What a built .NET program needs: `libraries` with their kinds, `targets` with who needs whom.
 *
 * Source: https://github.com/dotnet/sdk/blob/main/documentation/specs/runtime-configuration-file.md
 */
const deps_json_manifest = {
    format: 'deps-json',
    ecosystem: 'nuget',
    role: 'lock',
    matches: path => path.endsWith('.deps.json'),
    parse({ text }) {
        const document = readJson(text, { relaxed: true });
        if ('error' in document)
            return unreadable(document);
        const libraries = document.get('libraries');
        if (!libraries)
            return unreadable(fault('expected the key "libraries"', 1));
        const own = libraries.entries().filter(([, at]) => at.textAt('type') === 'project');
        const graph = new Map();
        for (const [, target] of document.get('targets')?.entries() ?? [])
            for (const [key, at] of target.entries()) {
                const needs = graph.get(deps_json_nameOf(key)) ?? [];
                needs.push(...(at.get('dependencies')?.entries() ?? []).map(([name]) => name));
                graph.set(deps_json_nameOf(key), needs);
            }
        const direct = new Set(own.flatMap(([key]) => graph.get(deps_json_nameOf(key)) ?? []));
        const via = chains([...direct], name => graph.get(name) ?? [], name => name);
        const components = libraries.entries().flatMap(([key, at]) => {
            const [listed = '', version] = key.split('/');
            const type = at.textAt('type');
            if ((type !== 'package' && type !== 'runtimepack') || !version)
                return [];
            // A runtime pack stands under its package’s name with this prefix.
            const name = type === 'runtimepack' ? listed.replace(/^runtimepack\./, '') : listed;
            return [
                entry_entry({ purl: (0,model_purl/* formatPurl */.dd)({ type: 'nuget', name, version }), name, version, direct: direct.has(listed), via: via.get(listed) }, at),
            ];
        });
        return { components, firstParty: own.map(([key]) => deps_json_nameOf(key)) };
    },
};
function deps_json_nameOf(key) {
    return key.split('/', 1)[0] ?? key;
}

;// CONCATENATED MODULE: ./build/manifests/directory-packages-props.js

/** NuGet’s central versions. Source: https://learn.microsoft.com/nuget/consume-packages/central-package-management */
const directory_packages_props_manifest = {
    format: 'directory-packages-props',
    ecosystem: 'nuget',
    role: 'manifest',
    matches: path => /(^|\/)Directory\.Packages\.props$/i.test(path),
    parse: ({ path, text, tree }) => readMsBuild(path, text, tree),
};

;// CONCATENATED MODULE: ./build/manifests/shared/dockerfile-instructions.js

/** Takes a Dockerfile apart. Source: https://docs.docker.com/reference/dockerfile/#format */
function instructions(text) {
    const lines = linesOf(text);
    const escape = escapeSign(lines);
    const found = [];
    for (let at = 0; at < lines.length;) {
        const line = lines[at] ?? '';
        if (line.trim() === '' || /^\s*#/.test(line))
            at++;
        else {
            const instruction = read(lines, at, escape);
            found.push(instruction);
            at = instruction.endLine;
        }
    }
    return found;
}
/** The parser directive `# escape=` may name the backtick, only at the top. */
function escapeSign(lines) {
    for (const line of lines) {
        const [, name, value] = /^#\s*([A-Za-z]+)\s*=\s*(\S+)\s*$/.exec(line) ?? [];
        if (!name)
            break;
        if (name.toLowerCase() === 'escape')
            return value === '`' ? '`' : '\\';
    }
    return '\\';
}
function read(lines, start, escape) {
    const parts = [];
    let at = start;
    for (let more = true; more && at < lines.length; at++) {
        const line = lines[at] ?? '';
        // Comments and empty lines within an instruction do not end it.
        if (at > start && /^\s*(#|$)/.test(line))
            continue;
        more = line.trimEnd().endsWith(escape);
        parts.push(more ? line.trimEnd().slice(0, -1) : line);
    }
    const [, word = '', rest = ''] = /^\s*([A-Za-z]+)\s*([^]*)$/.exec(parts.join(' ')) ?? [];
    const documents = [];
    if (/^(RUN|COPY|ADD)$/i.test(word))
        for (const mark of rest.matchAll(/<<-?(["']?)([A-Za-z_]\w{0,60})\1/g)) {
            while (at < lines.length && (lines[at] ?? '').trim() !== mark[2])
                documents.push(lines[at++] ?? '');
            at = Math.min(at + 1, lines.length);
        }
    return { word: word.toUpperCase(), rest: rest.trim(), documents, lines: lines.slice(start, at), line: start + 1, endLine: at };
}

;// CONCATENATED MODULE: ./build/manifests/shared/npm-specifier.js

/**
 * Reads the right side of a dependency: https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies,
 * https://yarnpkg.com/protocols, https://pnpm.io/aliases. Undefined for what lies in the same repository.
 */
function npmSpecifier(name, raw) {
    const text = raw.trim();
    if (isLocalSpecifier(text))
        return undefined;
    if (text.startsWith('catalog:')) {
        const catalog = text.slice('catalog:'.length).trim() || 'default';
        return { purl: npmPurl(name), name, requirement: text, catalog };
    }
    if (text.startsWith('patch:'))
        return npmSpecifier(name, unpatched(text));
    const alias = /^npm:(@?[^@/]+(?:\/[^@]+)?)(?:@(.*))?$/s.exec(text);
    if (alias?.[1] && !/^[\^~<>=*vV\d]/.test(alias[1]))
        return npm_specifier_registry(alias[1], alias[2] ?? '');
    const jsr = /^jsr:(?:(@[^@/]+\/[^@]+)@?)?(.*)$/s.exec(text);
    if (jsr)
        return jsrSpecifier(jsr[1] ?? name, jsr[2] ?? '');
    const address = addressOf(text);
    if (address === undefined)
        return npm_specifier_registry(name, text.replace(/^npm:/, ''));
    return { purl: elsewhere(npmPurl(name), address), name, requirement: text, fetchedFrom: address };
}
function npm_specifier_registry(name, requirement) {
    return { purl: npmPurl(name), name, ...(requirement ? { requirement } : {}) };
}
/** JSR serves its packages to npm clients under the scope @jsr: https://jsr.io/docs/npm-compatibility */
function jsrSpecifier(name, requirement) {
    const slash = name.indexOf('/');
    const purl = slash < 0 ? simplePurl('jsr', name) : `pkg:jsr/%40${name.slice(1, slash)}/${name.slice(slash + 1)}`;
    return { purl, name, ...(requirement ? { requirement } : {}), fetchedFrom: 'https://jsr.io' };
}
/** Whether a dependency lies in the same repository, as a member, a folder or an archive. */
function isLocalSpecifier(text) {
    return /^(?:workspace|file|link|portal|exec):/.test(text) || (/^(?:\.{1,2}|~)?(?:\/|$)/.test(text) && text !== '' && text !== '~');
}
/** What a yarn patch is applied to: `patch:name@npm%3A1.2.3#./fix.patch` */
function unpatched(text) {
    const source = text.slice('patch:'.length).split('#', 1)[0] ?? '';
    const at = source.indexOf('@', 1);
    return at < 0
        ? '*'
        : source
            .slice(at + 1)
            .replaceAll('%3A', ':')
            .replaceAll('%2F', '/')
            .replaceAll('%40', '@');
}
/** The address of a tarball or repository; undefined for versions, ranges and tags. */
function addressOf(text) {
    if (/^(?:git\+)?(?:https?|ssh|git|git\+ssh|git\+https|git\+file|file):\/\//.test(text))
        return text;
    const forge = /^(github|gitlab|bitbucket|gist):(.+)$/.exec(text);
    if (forge)
        return `https://${forge[1] === 'gist' ? 'gist.github.com' : forge[1] === 'bitbucket' ? 'bitbucket.org' : `${forge[1]}.com`}/${forge[2]}`;
    if (/^[\w.-]+@[\w.-]+:[\w./-]+/.test(text))
        return text;
    return /^[\w-][\w.-]*\/[\w.-]+(?:#.*)?$/.test(text) ? `https://github.com/${text}` : undefined;
}

;// CONCATENATED MODULE: ./build/manifests/shared/shell-commands.js
/**
 * Splits a script into simple commands, as far as its text tells: no variables, no expansion, nothing run.
 *
 * Lines that end in a backslash go on; `&&`, `||`, `;`, `|` and brackets separate; comments are dropped.
 */
function shellCommands(script) {
    const commands = [];
    let words = [];
    let first = 0;
    let last = 0;
    const finish = () => {
        if (words.length > 0)
            commands.push({ words, line: first, endLine: last });
        words = [];
    };
    for (const { text, line } of script) {
        const goesOn = /\\\s*$/.test(text);
        for (const token of tokens(goesOn ? text.replace(/\\\s*$/, '') : text)) {
            if (token === undefined)
                finish();
            else {
                if (words.length === 0)
                    first = line;
                last = line;
                words.push(token);
            }
        }
        if (!goesOn)
            finish();
    }
    finish();
    return commands;
}
/** Words; undefined between two commands. */
function tokens(text) {
    const found = [];
    const pattern = /\s+|#.*|&&|\|\|?|;|[(){}](?=\s|$)|(?:[^\s"'\\;|&#(){}]|\\.|[&#(){}])(?:[^\s"'\\;|&]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')*|"(?:[^"\\]|\\.)*"(?:[^\s"'\\;|&])*|'[^']*'(?:[^\s"'\\;|&])*|./gy;
    for (const [token] of text.matchAll(pattern)) {
        if (/^\s/.test(token))
            continue;
        if (token.startsWith('#'))
            break;
        if (/^(?:&&|\|\|?|;|&|[(){}])$/.test(token))
            found.push(undefined);
        else
            found.push(unquoted(token));
    }
    return found;
}
function unquoted(token) {
    return token.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/g, (_, double, single, escaped) => String(double ?? single ?? escaped ?? ''));
}

;// CONCATENATED MODULE: ./build/manifests/shared/literal-installs.js





const PIP_VALUED = /^(?:-[rcitfed]|--(?:requirement|constraint|index-url|extra-index-url|find-links|target|editable|prefix|root|platform|python(?:-version)?|implementation|abi|cache-dir|src|proxy|timeout|retries|trusted-host|group|index|with|from|spec|only-binary|no-binary|progress-bar))$/;
const NPM_VALUED = /^(?:-[C]|--(?:prefix|registry|tag|filter|workspace|cwd|cache|omit|include|loglevel|package|ignore-scripts=.*))$/;
/** https://pip.pypa.io, https://docs.npmjs.com, https://doc.rust-lang.org/cargo, https://go.dev and their like: the verbs that install by name. */
const INSTALLERS = [
    {
        command: /^(?:(?:python[\d.]* -m )?pip[\d.]* install|uv (?:pip install|add|tool install|tool run)|uvx|pipx (?:install|run|inject)|poetry add|pdm add|pipenv install|rye add)\b/,
        valued: PIP_VALUED,
        read: python,
    },
    {
        command: /^(?:npm (?:install|i|add|exec)|pnpm (?:add|install|i|dlx|exec)|yarn (?:add|global add|dlx)|bun (?:add|install|i|x)|bunx|npx|pnpx)\b/,
        valued: NPM_VALUED,
        read: npm,
    },
    {
        command: /^cargo (?:install|add|binstall)\b/,
        valued: /^--(?:version|vers|git|branch|tag|rev|registry|index|root|features|target|path|bin|example|profile|jobs)$|^-[FjZ]$/,
        read: cargo,
    },
    { command: /^go (?:install|get|run)\b/, valued: /^-(?:C|mod|modfile|tags|ldflags|gcflags|asmflags|o|p)$/, read: go },
    { command: /^gem install\b/, valued: /^(?:-[vsin]|--(?:version|source|install-dir|bindir|platform))$/, read: gem },
    {
        command: /^dotnet (?:tool install|add package)\b/,
        valued: /^(?:-v|--(?:version|tool-path|add-source|framework|source|configfile))$/,
        read: nuget,
    },
    { command: /^composer (?:global )?require\b/, valued: /^(?:-d|--working-dir)$/, read: composer },
    {
        command: /^(?:conda|mamba|micromamba) (?:install|create)\b/,
        valued: /^(?:-[ncp]|--(?:name|channel|prefix|file|override-channels))$/,
        read: word => condaSpec(word),
    },
];
/**
 * Packages that a script installs by name: `pip install x==1`, `npm i x`, `cargo install x`.
 *
 * For `RUN` of a Dockerfile and steps of a workflow. What hangs on variables is `unread`.
 */
function literalInstalls(script) {
    const components = [];
    const unread = [];
    for (const command of shellCommands(script)) {
        const { line, endLine } = command;
        const words = withoutPrefix(command);
        const text = words.join(' ');
        const installer = INSTALLERS.find(candidate => candidate.command.test(text));
        if (!installer)
            continue;
        const verb = (installer.command.exec(text)?.[0] ?? '').split(' ').length;
        const one = /^(?:npx|pnpx|bunx|uvx|bun x|uv tool run|pipx run|npm exec|pnpm (?:dlx|exec)|yarn dlx|go run)\b/.test(text);
        const { packages, options } = separate(words.slice(verb), installer, one);
        for (const word of packages) {
            if (/[$`]|\{\{|%\w+%/.test(word))
                unread.push({ what: `installs ${word.slice(0, 80)}, which hangs on a variable`, line, endLine });
            else {
                const found = installer.read(word, options);
                if (found)
                    components.push({ ...found, scope: 'runtime', direct: true, line, endLine });
            }
        }
    }
    return { components, unread };
}
/** Without what only sets the stage: `sudo`, `env X=1`, `time`, `RUN` options. */
function withoutPrefix({ words }) {
    let at = 0;
    while (at < words.length &&
        /^(?:sudo|env|exec|time|command|nice|then|do|else|if|!|-[EH]|--mount=.*|--network=.*|--security=.*|[A-Za-z_]\w*=.*)$/.test(words[at] ?? ''))
        at++;
    const rest = words.slice(at);
    return [(rest[0] ?? '').replace(/^.*\//, ''), ...rest.slice(1)];
}
/** Packages and options; of a command that runs one, only the first word is the package. */
function separate(words, installer, one) {
    const packages = [];
    const options = new Map();
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        if (/^\d?[<>]/.test(word))
            at += /[<>]$/.test(word) ? 1 : 0;
        else if (word.startsWith('-')) {
            const [name = '', value] = word.split('=', 2);
            if (value !== undefined)
                options.set(name, value);
            else if (installer.valued.test(name))
                options.set(name, words[++at] ?? '');
        }
        else {
            packages.push(word);
            if (one)
                break;
        }
    }
    const editable = options.get('-e') ?? options.get('--editable');
    const git = options.get('--git');
    if (git !== undefined && packages.length === 0)
        packages.push(/\/([\w.-]+?)(?:\.git)?\/?$/.exec(git)?.[1] ?? git);
    return { packages: editable === undefined ? packages : [...packages, editable], options };
}
function python(word) {
    if (isLocalAddress(word) || (/\.(?:whl|tar\.gz|zip)$/.test(word) && !word.includes('://')))
        return undefined;
    if (/^[a-z][a-z+]*:\/\//.test(word)) {
        const name = nameOfAddress(word);
        return name === undefined ? undefined : fromAddress(name, word);
    }
    const requirement = pythonRequirement(word.replace(/^([\w.-]+(?:\[[^\]]*\])?)@(?=[\d^~])/, '$1=='));
    if (!requirement)
        return undefined;
    const { marker: _, ...found } = requirement;
    return found;
}
function npm(word) {
    const at = word.indexOf('@', 1);
    const address = /^(?:https?|git\+?\w*|github|gitlab|bitbucket):/.test(word) || (/^[\w-][\w.-]*\/[\w.-]+(?:#.*)?$/.test(word) && !word.startsWith('@'));
    if (address) {
        const name = /([\w.-]+?)(?:\.git|\.tgz)?(?:#.*)?$/.exec(word)?.[1] ?? word;
        return npmSpecifier(name, word);
    }
    const name = at < 0 ? word : word.slice(0, at);
    if (!/^(?:@[\w.~-]+\/)?[\w.~-]+$/.test(name) || name.startsWith('.'))
        return undefined;
    const specifier = npmSpecifier(name, at < 0 ? '' : word.slice(at + 1));
    const version = /^v?(\d+\.\d+\.\d+[\w.+-]*)$/.exec(specifier?.requirement ?? '')?.[1];
    return specifier && version && !specifier.fetchedFrom ? { ...specifier, purl: npmPurl(specifier.name, version), version } : specifier;
}
function cargo(word, options) {
    const [name = '', requirement = options.get('--version') ?? options.get('--vers')] = word.split('@', 2);
    if (!/^[\w-]+$/.test(name) || options.has('--path'))
        return undefined;
    const version = /^=?(\d+\.\d+\.\d+[\w.+-]*)$/.exec(requirement ?? '')?.[1];
    const git = options.get('--git');
    const found = { name, ...(version ? { version } : {}), ...(requirement ? { requirement } : {}) };
    const purl = simplePurl('cargo', name, version);
    if (git === undefined)
        return { purl, ...found };
    const reference = options.get('--rev') ?? options.get('--tag') ?? options.get('--branch');
    const address = `git+${git}${reference ? `#${reference}` : ''}`;
    return { purl: elsewhere(purl, address), ...found, fetchedFrom: address };
}
/** A package of a module: the module itself is known only to the proxy, so the path stands for it. */
function go(word) {
    const [path = '', version] = word.split('@', 2);
    if (!/^[\w-]+(?:\.[\w-]+)+\//.test(path))
        return undefined;
    const fixed = version && /^v\d/.test(version) ? version : undefined;
    return { purl: golangPurl(path, fixed), name: path, ...(fixed ? { version: fixed } : {}), ...(version ? { requirement: version } : {}) };
}
function gem(word, options) {
    const [name = '', inline] = word.split(':', 2);
    return /^[\w.-]+$/.test(name) ? versioned('gem', name, inline ?? options.get('-v') ?? options.get('--version')) : undefined;
}
function nuget(word, options) {
    if (!/^[\w.-]+$/.test(word) || /\.(?:cs|fs|vb)proj$/.test(word))
        return undefined;
    return versioned('nuget', word, options.get('--version') ?? options.get('-v'));
}
function versioned(type, name, requirement) {
    const version = /^=?\s*(\d[\w.+-]*)$/.exec(requirement ?? '')?.[1];
    return { purl: simplePurl(type, name, version), name, ...(version ? { version } : {}), ...(requirement ? { requirement } : {}) };
}
function composer(word) {
    const [name = '', requirement] = word.split(/[:=]/, 2);
    if (!/^[\w.-]+\/[\w.-]+$/.test(name))
        return undefined;
    const version = /^v?(\d+\.\d+\.\d+[\w.-]*)$/.exec(requirement ?? '')?.[1];
    return { purl: composerPurl(name, version), name, ...(version ? { version } : {}), ...(requirement ? { requirement } : {}) };
}

;// CONCATENATED MODULE: ./build/manifests/dockerfile.js






/**
 * Images that a Dockerfile builds on or copies from. Stages are its own, and `scratch` is nothing.
 *
 * Source: https://docs.docker.com/reference/dockerfile/
 */
const dockerfile_manifest = {
    format: 'dockerfile',
    ecosystem: 'docker',
    role: 'manifest',
    matches: path => /(^|\/)((Docker|Container)file([._-][^/]*)?|[^/]+\.(docker|container)file)$/i.test(path) &&
        !/\.(dockerignore|md|txt|sh|py|js|ts|json|ya?ml)$/i.test(path),
    parse({ text }) {
        const reader = new dockerfile_Reader();
        const all = instructions(text);
        for (const instruction of all)
            reader.take(instruction);
        const [first] = all;
        if (first && !reader.based)
            return { ...unreadable(fault('no FROM, expected a Dockerfile', first.line)) };
        return { components: mergeSame(reader.components), ...(reader.unread.length > 0 ? { unread: reader.unread } : {}) };
    },
};
class dockerfile_Reader {
    components = [];
    unread = [];
    based = false;
    #stages = new Set();
    /** `ARG` before the first `FROM`, with its default and its place. */
    #arguments = new Map();
    #places = new Map();
    take(instruction) {
        const { word, rest } = instruction;
        if (word === 'ARG' && !this.based)
            this.#argument(instruction);
        else if (word === 'FROM')
            this.#from(instruction);
        else if (word === 'COPY' || word === 'ADD' || word === 'ONBUILD') {
            const from = /(?:^|\s)--from=(\S+)/.exec(rest)?.[1];
            if (from)
                this.#image(from, instruction, 'build');
        }
        else if (word === 'RUN') {
            this.#installs(instruction);
            for (const mount of rest.matchAll(/(?:^|\s)--mount=(\S+)/g)) {
                const from = /(?:^|,)from=([^,\s]+)/.exec(mount[1] ?? '')?.[1];
                if (from)
                    this.#image(from, instruction, 'build');
            }
        }
    }
    /** Packages that the script installs by name. */
    #installs(instruction) {
        const { components, unread } = literalInstalls(scriptOf(instruction));
        this.components.push(...components);
        this.unread.push(...unread);
    }
    #argument({ rest, line, endLine }) {
        for (const pair of rest.matchAll(/(?:^|\s)([A-Za-z_]\w*)=(?:"([^"]*)"|'([^']*)'|(\S*))/g)) {
            const [, name = '', double, single, plain] = pair;
            const value = substitute(double ?? single ?? plain ?? '', this.#arguments);
            if (value === undefined)
                continue;
            this.#arguments.set(name, value);
            this.#places.set(name, { line, endLine });
        }
    }
    #from(instruction) {
        this.based = true;
        const words = instruction.rest.split(/\s+/).filter(word => !word.startsWith('--'));
        const [image = '', as, stage] = words;
        this.#image(image.replace(/^(["'])(.*)\1$/, '$2'), instruction, 'runtime');
        if (as?.toLowerCase() === 'as' && stage)
            this.#stages.add(stage.toLowerCase());
    }
    #image(written, span, scope) {
        const reference = substitute(written, this.#arguments);
        if (reference === undefined) {
            this.unread.push({ line: span.line, endLine: span.endLine, what: `the image ${written}` });
            return;
        }
        if (reference === 'scratch' || this.#stages.has(reference.toLowerCase()) || (scope === 'build' && /^\d+$/.test(reference)))
            return;
        const image = parseImage(reference);
        const named = [...written.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = '']) => this.#places.get(name));
        const also = named.filter(place => place !== undefined);
        if (image)
            this.components.push(entry_entry({ ...image, direct: true, also }, span, scope));
        else
            this.unread.push({ line: span.line, endLine: span.endLine, what: `the image ${written}` });
    }
}
/** The script of a `RUN`; its form of a list of words is no shell, but reads like one. */
function scriptOf({ lines, line, rest }) {
    if (/^\[\s*"/.test(rest))
        return [{ text: rest.replace(/^\[|\]$/g, '').replace(/"\s*,\s*"/g, '" "'), line }];
    return lines.map((text, n) => ({ text: n === 0 ? text.replace(/^\s*RUN\s/i, '') : /^\s*(#|$)/.test(text) ? '\\' : text, line: line + n }));
}

;// CONCATENATED MODULE: ./build/manifests/shared/ruby-calls.js

const RUBY = {
    lineComments: ['#'],
    blockComments: [['\n=begin', '\n=end']],
    quotes: ['"', "'"],
    interpolation: ['#{'],
    heredocs: true,
    wordSigns: '?!@',
};
const OPENING = new Set(['if', 'unless', 'case', 'while', 'until', 'begin', 'def', 'class', 'module', 'for']);
/** The statements of a Ruby file that are calls with literal arguments. Nothing is evaluated. */
function rubyCalls(text) {
    const tokens = tokenize(text, RUBY);
    const calls = [];
    const within = [];
    for (let start = 0; start < tokens.length;) {
        const end = statementEnd(tokens, start);
        const statement = tokens.slice(start, end);
        const call = readCall(statement, within);
        const opens = statement.filter((token, n) => token.kind === 'word' && (token.text === 'do' || (n === 0 && OPENING.has(token.text)))).length;
        const closes = statement.filter((token, n) => token.kind === 'word' && token.text === 'end' && statement[n - 1]?.text !== '.').length;
        if (call.method !== '' && !OPENING.has(call.method) && call.method !== 'end')
            calls.push(call);
        for (const inner of bracedBlocks(statement))
            calls.push(readCall(inner, [...within, call]));
        for (let n = 0; n < opens; n++)
            within.push(call);
        for (let n = 0; n < closes; n++)
            within.pop();
        start = end;
    }
    return calls;
}
/** The statements of blocks on one line: `names.each { |name| gem name }`. */
function bracedBlocks(statement) {
    const found = [];
    for (let at = 0; at < statement.length; at++) {
        if (statement[at]?.text !== '{' || statement[at + 1]?.text !== '|')
            continue;
        const behind = statement.findIndex((token, n) => n > at + 1 && token.text === '|');
        if (behind < 0)
            break;
        const end = closing(statement, at);
        found.push(statement.slice(behind + 1, end));
        at = end;
    }
    return found;
}
/** A statement ends with its line, unless a bracket is open or a comma says that more comes; `do` ends one too. */
function statementEnd(tokens, start) {
    let depth = 0;
    for (let at = start; at < tokens.length; at++) {
        const token = tokens[at];
        const next = tokens[at + 1];
        if (!token || !next)
            return at + 1;
        if (token.kind === 'sign' && '([{'.includes(token.text))
            depth++;
        else if (token.kind === 'sign' && ')]}'.includes(token.text))
            depth--;
        const goesOn = token.kind === 'sign' && (token.text === ',' || token.text === '\\');
        if (token.kind === 'sign' && token.text === ';')
            return at + 1;
        if (next.line > token.endLine && !goesOn && depth <= 0 && next.text !== '.')
            return at + 1;
        if (token.kind === 'word' && token.text === 'do' && next.text !== '|')
            return at + 1;
    }
    return tokens.length;
}
function readCall(statement, within) {
    let at = 0;
    // spec.add_dependency: the last word of the chain is the method.
    while (statement[at]?.kind === 'word' && statement[at + 1]?.text === '.' && statement[at + 2]?.kind === 'word')
        at += 2;
    const method = statement[at]?.kind === 'word' ? (statement[at]?.text ?? '') : '';
    const first = statement[0];
    const last = statement.at(-1);
    const span = { line: first?.line ?? 1, endLine: last?.endLine ?? 1 };
    const positional = [];
    const options = new Map();
    for (const argument of ruby_calls_split(statement.slice(at + 1))) {
        const [head, second, third, fourth] = argument;
        if (head?.kind !== 'sign' && second?.text === ':' && third)
            options.set(head?.text ?? '', value(argument.slice(2)));
        else if (head?.text === ':' && third?.text === '=' && fourth?.text === '>')
            options.set(second?.text ?? '', value(argument.slice(4)));
        else if (head?.kind === 'string' && second?.text === '=' && third?.text === '>')
            options.set(head.text, value(argument.slice(3)));
        else if (head)
            positional.push(value(argument));
    }
    return { method, positional, options, within: within.slice(-20), ...span };
}
/** Arguments by the commas outside of brackets; brackets around all of them and a block behind them are no part of it. */
function ruby_calls_split(tokens) {
    const bare = tokens[0]?.text === '(' ? tokens.slice(1) : tokens;
    const parts = [[]];
    let depth = 0;
    for (const token of bare) {
        const sign = token.kind === 'sign' ? token.text : '';
        if (depth === 0 && (sign === ')' || sign === ';' || (token.kind === 'word' && ['do', 'if', 'unless'].includes(token.text))))
            break;
        if (sign !== '' && '([{'.includes(sign))
            depth++;
        else if (sign !== '' && ')]}'.includes(sign))
            depth--;
        if (sign === ',' && depth === 0)
            parts.push([]);
        else
            parts.at(-1)?.push(token);
    }
    return parts.filter(part => part.length > 0);
}
/** Lists in lists are no arguments of anything that is read here. */
const ruby_calls_MAX_DEPTH = 2;
function value(tokens, depth = 0) {
    const [first, second, third] = tokens;
    if (first?.kind === 'string')
        return first.literal && (!second || second.text === '.') ? first.text : undefined;
    if (first?.text === ':' && second && !third)
        return second.text;
    if (first?.text === '[')
        return depth < ruby_calls_MAX_DEPTH ? ruby_calls_split(tokens.slice(1, -1)).flatMap(part => value(part, depth + 1)) : undefined;
    // %w[a b] is a list of words.
    if (first?.text === '%' && /^[wi]$/i.test(second?.text ?? ''))
        return tokens.slice(3, -1).map(token => token.text);
    return first?.kind === 'word' && !second && /^(true|false|nil)$/.test(first.text) ? first.text : undefined;
}
/** The literal strings of a value. */
function stringsOf(found) {
    return typeof found === 'string' ? [found] : (found ?? []).filter(text => text !== undefined);
}

;// CONCATENATED MODULE: ./build/manifests/shared/gem-requirement.js

/** The requirements behind the name of a gem or pod, joined, and the one version that they fix. */
function gemRequirement(call) {
    const all = call.positional.slice(1).flatMap(stringsOf);
    if (all.length === 0)
        return {};
    const requirement = all.join(', ');
    const version = /^=?\s*(\d+(?:\.[0-9A-Za-z]+)*(?:-[\w.]+)?)$/.exec(requirement)?.[1];
    return { requirement, ...(version ? { version } : {}) };
}

;// CONCATENATED MODULE: ./build/manifests/gemfile.js






const gemfile_HALLMARK = /^[ \t]*(?:source|gem|gems|gemspec|group|ruby|git|path|eval_gemfile|eval|instance_eval|plugin|platforms?|install_if|git_source|github|if|unless|def|class|module|require|require_relative|load|begin|case|[a-zA-Z_]\w*\.[a-z_]\w*|[A-Za-z_@$]\w*[ \t]*(?:\|\|)?=)(?:\W|$)/m;
/** Bundler’s manifest, as far as it is literal. Source: https://bundler.io/man/gemfile.5.html */
const gemfile_manifest = {
    format: 'gemfile',
    ecosystem: 'gem',
    role: 'manifest',
    matches: path => /(^|\/)(Gemfile|gems\.rb|[^/]+\.gemfile)$/.test(path),
    parse({ text }) {
        const foreign = lacksHallmark(text, gemfile_HALLMARK, 'a Gemfile (source, gem …)');
        if (foreign)
            return unreadable(foreign);
        const components = [];
        const unread = [];
        for (const call of rubyCalls(text)) {
            const found = call.method === 'gem' ? gemfile_declare(call) : call.method === 'eval_gemfile' || call.method === 'instance_eval' ? undefined : [];
            if (found)
                components.push(...found);
            else
                unread.push({ line: call.line, endLine: call.endLine, what: `${call.method} …` });
        }
        return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) };
    },
};
/** A gem; none where it lies in the repository, undefined where its name is computed. */
function gemfile_declare(call) {
    const [name] = call.positional;
    if (typeof name !== 'string')
        return undefined;
    const option = (key) => {
        const found = call.options.get(key);
        return typeof found === 'string' ? found : undefined;
    };
    const around = (method) => call.within.findLast(block => block.method === method)?.positional.find(text => typeof text === 'string');
    if (call.options.has('path') || call.within.some(block => block.method === 'path'))
        return [];
    const github = option('github');
    const git = option('git') ?? (github ? `https://github.com/${github.includes('/') ? github : `${github}/${github}`}` : around('git'));
    const source = option('source') ?? around('source');
    const reference = option('ref') ?? option('tag') ?? option('branch');
    const { requirement, version } = gemRequirement(call);
    const elsewhere = source && /^https?:/.test(source) && !/rubygems\.org/.test(source) ? source : undefined;
    const qualifiers = git ? { vcs_url: `git+${git}${reference ? `@${reference}` : ''}` } : elsewhere ? { repository_url: elsewhere } : {};
    const purl = (0,model_purl/* formatPurl */.dd)({ type: 'gem', name, ...(version ? { version } : {}), qualifiers });
    return [entry_entry({ purl, name, version, requirement, direct: true, fetchedFrom: git ?? elsewhere }, call, gemfile_scopeOf(call))];
}
function gemfile_scopeOf(call) {
    const groups = [
        ...['group', 'groups'].flatMap(key => stringsOf(call.options.get(key))),
        ...call.within.filter(block => block.method === 'group').flatMap(block => block.positional.flatMap(stringsOf)),
    ];
    if (groups.length === 0)
        return 'runtime';
    if (groups.every(group => group === 'test'))
        return 'test';
    return groups.every(group => ['development', 'test', 'dev', 'lint', 'docs', 'doc', 'tools'].includes(group)) ? 'development' : 'runtime';
}

;// CONCATENATED MODULE: ./build/manifests/shared/spans.js

/** More names in one row of the table than chance brings: somebody made them so. */
const MAX_PROBES = 500;
/** Files cannot know it, so that nobody can write names that all fall into one row. */
const SEED = Math.trunc(Math.random() * 0x7fffffff);
/**
 * Numbers the names in a text in the order in which they are met, from 0.
 *
 * Lock files name a package again and again; a name is looked up where it stands in the text, and no string is made for it.
 */
class Spans {
    #text;
    #codes;
    /** By hash: the number of a name plus one; 0 where there is none. */
    #table = new Int32Array(1 << 12);
    #from = new Int32Array(1 << 11);
    #to = new Int32Array(1 << 11);
    size = 0;
    constructor(text) {
        this.#text = text;
        this.#codes = codesOf(text);
    }
    /** The number of the name between two offsets, a new one where it was not met. */
    of(from, to) {
        const mask = this.#table.length - 1;
        let row = this.#hash(from, to) & mask;
        for (let probes = 0;; probes++) {
            const number = (this.#table[row] ?? 0) - 1;
            if (number < 0)
                return this.#add(from, to, row);
            if (this.#same(number, from, to))
                return number;
            if (probes > MAX_PROBES)
                throw new RangeError('too many names that are alike');
            row = (row + 1) & mask;
        }
    }
    /** The name of a number. */
    name(number) {
        return this.#text.slice(this.#from[number] ?? 0, this.#to[number] ?? 0);
    }
    #add(from, to, row) {
        const number = this.size++;
        this.#from[number] = from;
        this.#to[number] = to;
        this.#table[row] = number + 1;
        if (this.size === this.#from.length)
            this.#grow();
        return number;
    }
    #same(number, from, to) {
        const codes = this.#codes;
        const start = this.#from[number] ?? 0;
        if ((this.#to[number] ?? 0) - start !== to - from)
            return false;
        for (let n = to - from - 1; n >= 0; n--)
            if (codes[start + n] !== codes[from + n])
                return false;
        return true;
    }
    /** FNV-1a with a seed, mixed at the end: http://www.isthe.com/chongo/tech/comp/fnv/ */
    #hash(from, to) {
        const codes = this.#codes;
        let hash = SEED;
        for (let at = from; at < to; at++)
            hash = Math.imul(hash ^ (codes[at] ?? 0), 0x01000193);
        hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
        return hash ^ (hash >>> 13);
    }
    /** The table stays at most half full. */
    #grow() {
        this.#from = larger(this.#from);
        this.#to = larger(this.#to);
        this.#table = new Int32Array(this.#table.length * 2);
        const mask = this.#table.length - 1;
        for (let number = 0; number < this.size; number++) {
            let row = this.#hash(this.#from[number] ?? 0, this.#to[number] ?? 0) & mask;
            while (this.#table[row] !== 0)
                row = (row + 1) & mask;
            this.#table[row] = number + 1;
        }
    }
}
/** Twice as long, with what was in it. */
function larger(list) {
    const made = new Int32Array(list.length * 2);
    made.set(list);
    return made;
}

;// CONCATENATED MODULE: ./build/manifests/shared/edges.js

/** Who needs whom, by numbers, in the order of the file. Lists in flat arrays: a list for each package would be most of the memory. */
class Edges {
    /** By package: its first and its last edge, plus one. */
    #first = new Int32Array(1 << 11);
    #last = new Int32Array(1 << 11);
    /** By edge: the next one of the same package, plus one, and where it goes. */
    #next = new Int32Array(1 << 11);
    #to = new Int32Array(1 << 11);
    #size = 0;
    add(from, to) {
        const edge = ++this.#size;
        if (edge >= this.#to.length) {
            this.#next = larger(this.#next);
            this.#to = larger(this.#to);
        }
        while (from >= this.#first.length) {
            this.#first = larger(this.#first);
            this.#last = larger(this.#last);
        }
        this.#to[edge] = to;
        const last = this.#last[from] ?? 0;
        if (last === 0)
            this.#first[from] = edge;
        else
            this.#next[last] = edge;
        this.#last[from] = edge;
    }
    /** Tells all that a package needs. */
    each(from, visit) {
        for (let edge = this.#first[from] ?? 0; edge > 0; edge = this.#next[edge] ?? 0)
            visit(this.#to[edge] ?? 0);
    }
}

;// CONCATENATED MODULE: ./build/manifests/gemfile-lock.js







/** Bundler’s lock file: sections by source, gems at four blanks, what they need at six. */
const gemfile_lock_manifest = {
    format: 'gemfile-lock',
    ecosystem: 'gem',
    role: 'lock',
    matches: path => /(^|\/)(Gemfile|gems|[^/]+\.gemfile)\.(lock|locked)$|(^|\/)gems\.locked$/.test(path),
    parse({ text }) {
        const reader = new gemfile_lock_Reader(text);
        const { firstParty, fault } = reader;
        return {
            components: reader.components(),
            ...(firstParty.length > 0 ? { firstParty } : {}),
            ...(fault ? { error: fault } : {}),
        };
    },
};
const SOURCES = new Set(['GIT', 'PATH', 'GEM', 'PLUGIN SOURCE']);
class gemfile_lock_Reader {
    firstParty = [];
    fault;
    #text;
    #specs = [];
    #names;
    #edges = new Edges();
    #direct = [];
    #section = { kind: '' };
    #node = -1;
    constructor(text) {
        this.#text = text;
        this.#names = new Spans(text);
        eachLine(text, (start, ink, end, line) => {
            const indent = ink - start;
            if (indent === 0)
                this.#open(text.slice(ink, end), line);
            else if (this.#section.kind === 'DEPENDENCIES')
                this.#ask(indent, ink, end);
            else if (!SOURCES.has(this.#section.kind))
                return;
            else if (indent === 2)
                this.#source(ink, end);
            else if (indent === 4)
                this.#spec(ink, end, line);
            else if (indent === 6 && this.#node >= 0)
                this.#edges.add(this.#node, this.#names.of(ink, this.#word(ink, end)));
        });
    }
    #open(head, line) {
        this.#section = { kind: /^[A-Z][A-Z _-]*$/.test(head) ? head : '' };
        this.#node = -1;
        if (this.#section.kind === '')
            this.fault ??= { message: `expected a section of a Bundler lock file, found "${head.slice(0, 80)}"`, line };
    }
    /** What the project asks for: `name (>= 1)`, with `!` where the source is its own. */
    #ask(indent, ink, end) {
        const to = this.#word(ink, end);
        const name = this.#text[to - 1] === '!' ? to - 1 : to;
        if (indent === 2 && name > ink)
            this.#direct.push(this.#names.of(ink, name));
    }
    #source(ink, end) {
        const text = this.#text;
        if (text.startsWith('remote: ', ink))
            this.#section.remote ??= text.slice(ink + 8, end);
        else if (text.startsWith('revision: ', ink))
            this.#section.revision = text.slice(ink + 10, end);
    }
    #spec(ink, end, line) {
        const text = this.#text;
        const space = text.indexOf(' ', ink);
        if (space < 0 || text[space + 1] !== '(' || text.indexOf(')', space) !== end - 1 || end - 1 <= space + 2)
            return;
        const name = text.slice(ink, space);
        this.#node = this.#names.of(ink, space);
        if (this.#section.kind === 'PATH')
            this.firstParty.push(name);
        else
            this.#specs.push({ name, version: text.slice(space + 2, end - 1), node: this.#node, line, section: this.#section });
    }
    /** The end of the first word. */
    #word(from, end) {
        const space = this.#text.indexOf(' ', from);
        return space < 0 || space > end ? end : space;
    }
    components() {
        const graph = new Graph(this.#names.size, [{ scope: 'runtime', nodes: this.#direct }], (node, visit) => this.#edges.each(node, visit), node => this.#names.name(node));
        return this.#specs.map(spec => gemfile_lock_declare(spec, graph));
    }
}
function gemfile_lock_declare({ name, version, node, line, section }, graph) {
    const { qualifiers, fetchedFrom } = section.kind === 'GIT' ? fromGit(section) : fromRegistry(version, section);
    const purl = qualifiers ? (0,model_purl/* formatPurl */.dd)({ type: 'gem', name, version, qualifiers }) : simplePurl('gem', name, version);
    return entry_entry({ purl, name, version, direct: graph.direct(node) === true, via: graph.via(node), fetchedFrom }, oneLine(line));
}
function fromGit({ remote = '', revision }) {
    return { qualifiers: { vcs_url: `git+${remote}${revision ? `@${revision}` : ''}` }, fetchedFrom: remote };
}
function fromRegistry(version, { remote = '' }) {
    // A version may name the platform it was built for: 1.17.4-x86_64-linux-gnu.
    const dash = version.indexOf('-');
    const platform = dash > 0 ? version.slice(dash + 1) : '';
    const elsewhere = remote !== '' && !isRubygems(remote);
    if (platform === '' && !elsewhere)
        return { qualifiers: undefined, fetchedFrom: undefined };
    return {
        qualifiers: { ...(platform ? { platform } : {}), ...(elsewhere ? { repository_url: remote } : {}) },
        fetchedFrom: elsewhere ? remote : undefined,
    };
}
function isRubygems(remote) {
    return remote === 'https://rubygems.org/' || /^https?:\/\/(www\.|index\.)?rubygems\.org\/?$/.test(remote);
}

;// CONCATENATED MODULE: ./build/manifests/gemspec.js




const METHODS = new Map([
    ['add_dependency', 'runtime'],
    ['add_runtime_dependency', 'runtime'],
    ['add_development_dependency', 'development'],
]);
/** What a gem needs, as far as it is literal. Source: https://guides.rubygems.org/specification-reference/ */
const gemspec_manifest = {
    format: 'gemspec',
    ecosystem: 'gem',
    role: 'manifest',
    matches: path => path.endsWith('.gemspec'),
    parse({ text }) {
        const components = [];
        const unread = [];
        for (const call of rubyCalls(text)) {
            const scope = METHODS.get(call.method);
            const [name] = call.positional;
            if (!scope)
                continue;
            if (typeof name !== 'string') {
                unread.push({ line: call.line, endLine: call.endLine, what: `${call.method} …` });
                continue;
            }
            const known = gemRequirement(call);
            components.push(entry_entry({ purl: simplePurl('gem', name, known.version), name, ...known, direct: true }, call, scope));
        }
        return { components, ...(unread.length > 0 ? { unread } : {}) };
    },
};

;// CONCATENATED MODULE: ./build/manifests/shared/action-reference.js



/**
 * Reads `owner/name[/path]@ref`, `docker://image`; a path of the repository itself is nothing.
 *
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses
 */
function actionReference(at) {
    const text = at?.text?.trim();
    if (!at || !text || text.startsWith('./') || text.startsWith('../') || text.startsWith('.\\'))
        return {};
    if (text.startsWith('docker://'))
        return imageReference(at, text.slice('docker://'.length));
    const [, owner, name, path, reference] = /^([\w.-]+)\/([\w.-]+)((?:\/[^@\s]*)?)@(\S+)$/.exec(text) ?? [];
    if (!owner || !name || !reference || text.includes('${{'))
        return { unread: { ...at.span, what: `uses: ${text.slice(0, 100)}` } };
    const subpath = (path ?? '').split('/').filter(Boolean).join('/');
    const purl = (0,model_purl/* formatPurl */.dd)({ type: 'githubactions', namespace: owner, name, version: reference, subpath });
    return {
        component: entry_entry({ purl, name: `${owner}/${name}${subpath ? `/${subpath}` : ''}`, version: reference, direct: true }, at, 'build'),
    };
}
/** Reads the image of a job, a service or a step. */
function imageReference(at, text = at?.text) {
    if (!at || !text || text === 'Dockerfile' || text.startsWith('./'))
        return {};
    const image = parseImage(text);
    return image
        ? { component: entry_entry({ ...image, direct: true }, at, 'build') }
        : { unread: { ...at.span, what: `the image ${text.slice(0, 100)}` } };
}

;// CONCATENATED MODULE: ./build/manifests/github-workflow.js






/** Actions, reusable workflows, images and installed packages of a workflow or a composite action. */
const github_workflow_manifest = {
    format: 'github-workflow',
    ecosystem: 'githubactions',
    role: 'manifest',
    matches: path => /(^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(^|\/)action\.ya?ml$/.test(path),
    parse({ text }) {
        const document = readYamlMapping(text);
        if ('error' in document)
            return unreadable(document);
        const jobs = document.get('jobs')?.entries() ?? [];
        const used = [...jobs.flatMap(([, job]) => ofJob(job)), ...ofAction(document)];
        const steps = [...jobs.map(([, job]) => job.get('steps')), document.get('runs', 'steps')].flatMap(list => list?.items() ?? []);
        const lines = linesOf(text);
        const installed = steps.map(step => literalInstalls(github_workflow_scriptOf(step.get('run'), lines)));
        const unread = [...used.flatMap(found => found.unread ?? []), ...installed.flatMap(found => found.unread)];
        const packages = installed.flatMap(found => found.components).map(found => ({ ...found, scope: 'build' }));
        return {
            components: mergeSame([...used.flatMap(found => found.component ?? []), ...packages]),
            ...(unread.length > 0 ? { unread } : {}),
        };
    },
};
function ofJob(job) {
    const container = job.get('container');
    return [
        actionReference(job.get('uses')),
        imageReference(container?.text === undefined ? container?.get('image') : container),
        ...(job.get('services')?.entries() ?? []).map(([, service]) => imageReference(service.get('image'))),
        ...ofSteps(job.get('steps')),
    ];
}
function ofAction(document) {
    const image = document.get('runs', 'image');
    return [...(image?.text?.startsWith('docker://') ? [actionReference(image)] : []), ...ofSteps(document.get('runs', 'steps'))];
}
function ofSteps(steps) {
    return (steps?.items() ?? []).map(step => actionReference(step.get('uses')));
}
/** The lines of a step’s script. A block scalar begins behind its key; a folded one is a single line in the end. */
function github_workflow_scriptOf(run, lines) {
    if (run?.text === undefined)
        return [];
    const [, style] = /^[^:]*\brun\s*:\s*([|>])[-+\d]*\s*(?:#.*)?$/.exec(lines[run.line - 1] ?? '') ?? [];
    if (!style)
        return [{ text: run.text.replaceAll('\n', ' '), line: run.line }];
    return lines.slice(run.line, run.endLine).map((text, n) => ({ text: style === '>' ? `${text} \\` : text, line: run.line + 1 + n }));
}

;// CONCATENATED MODULE: ./build/manifests/gitmodules.js



/** Git submodules. The commit stands in git’s tree, not in this text, so that the version is not known from it. */
const gitmodules_manifest = {
    format: 'gitmodules',
    ecosystem: 'git',
    role: 'manifest',
    matches: path => /(^|\/)\.gitmodules$/.test(path),
    parse({ text }) {
        const components = [];
        const unread = [];
        for (const [n, line] of linesOf(text).entries()) {
            if (/^\s*([#;]|$|\[)/.test(line))
                continue;
            const [, key, value = ''] = /^\s*([A-Za-z][\w-]*)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
            if (!key)
                return { components, error: { message: `expected "key = value", found "${line.trim().slice(0, 80)}"`, line: n + 1 } };
            const url = value.replace(/^"(.*)"$/, '$1');
            if (key.toLowerCase() !== 'url' || url === '')
                continue;
            // A relative address hangs on where this repository itself was cloned from.
            if (/^\.{1,2}\//.test(url))
                unread.push({ ...oneLine(n + 1), what: `submodule at the relative address ${url}` });
            else
                components.push(entry_entry({ purl: repositoryPurl(url), name: url, direct: true }, oneLine(n + 1)));
        }
        return { components, ...(unread.length > 0 ? { unread } : {}) };
    },
};

;// CONCATENATED MODULE: ./build/manifests/shared/go-directives.js

const VERBS = new Set([
    'module',
    'go',
    'toolchain',
    'godebug',
    'require',
    'exclude',
    'replace',
    'retract',
    'tool',
    'ignore',
    'use',
]);
/** Reads the lines of go.mod and go.work, blocks taken apart: https://go.dev/ref/mod#go-mod-file-lexical */
function goDirectives(text) {
    const found = [];
    let block;
    for (const [n, raw] of text.split('\n').entries()) {
        const line = n + 1;
        const slashes = commentAt(raw);
        const comment = slashes < 0 ? '' : raw.slice(slashes).trim();
        const words = wordsOf(slashes < 0 ? raw : raw.slice(0, slashes));
        const [first] = words;
        if (first === undefined)
            continue;
        if (block) {
            if (first === ')')
                block = undefined;
            else
                found.push({ verb: block.verb, words, comment, line, endLine: line });
            continue;
        }
        if (!VERBS.has(first))
            return fault(`"${first.slice(0, 40)}" is no directive of Go`, line);
        if (words[1] === '(') {
            if (words.at(-1) !== ')')
                block = { verb: first, line };
        }
        else
            found.push({ verb: first, words: words.slice(1), comment, line, endLine: line });
    }
    return block ? fault(`the block of ${block.verb} does not end`, block.line) : found;
}
/** Comments begin at `//`, but addresses in strings hold it too. */
function commentAt(raw) {
    if (!raw.includes('"') && !raw.includes('`'))
        return raw.indexOf('//');
    const match = /^(?:"[^"]*"|`[^`]*`|(?!\/\/)[^"`])*?(?=\/\/)/.exec(raw);
    return match ? match[0].length : -1;
}
function wordsOf(text) {
    if (!/["`()=]/.test(text))
        return text.trim() === '' ? [] : text.trim().split(/\s+/);
    return [...text.matchAll(/"([^"]*)"|`([^`]*)`|=>|[()]|[^\s()"`]+/g)].map(match => match[1] ?? match[2] ?? match[0]);
}
/** Finds the replacement of a module; one with the version outranks one for all versions. */
function replacements(directives) {
    const known = new Map();
    for (const { verb, words, line } of directives) {
        const arrow = words.indexOf('=>');
        if (verb !== 'replace' || arrow < 1)
            continue;
        const [path = '', version] = words.slice(arrow + 1);
        known.set(words.slice(0, arrow).join('@'), { path, ...(version ? { version } : {}), line });
    }
    return (path, version) => known.get(`${path}@${version}`) ?? known.get(path);
}
/** Whether a replacement is a module; a path that begins with a point or slash is a folder. */
function isGoPath(path) {
    return !/^(?:\.{1,2}(?:[\\/]|$)|\/|[A-Za-z]:[\\/])/.test(path);
}

;// CONCATENATED MODULE: ./build/manifests/go-mod.js



/** https://go.dev/ref/mod#go-mod-file */
const go_mod_manifest = {
    format: 'go-mod',
    ecosystem: 'golang',
    role: 'manifest',
    matches: path => /(?:^|\/)go\.mod$/.test(path),
    parse({ text }) {
        const read = goDirectives(text);
        if (!Array.isArray(read))
            return unreadable(read);
        const module = read.find(({ verb }) => verb === 'module');
        if (!module && read.length > 0 && !read.some(({ verb }) => verb === 'require'))
            return unreadable(fault('no module, expected a go.mod', 1));
        const replaced = replacements(read);
        const components = read.filter(({ verb }) => verb === 'require').flatMap(directive => required(directive, replaced));
        const name = module?.words[0];
        return { components, ...(name ? { firstParty: [name] } : {}) };
    },
};
function required(directive, replaced) {
    const [path, version] = directive.words;
    if (!path || !version)
        return [];
    const other = replaced(path, version);
    // A folder of the repository stands in for the module.
    if (other && !isGoPath(other.path))
        return [];
    const indirect = /^\/\/\s*indirect(?:;|\s|$)/.test(directive.comment);
    const fetched = other ? { path: other.path, version: other.version ?? version } : { path, version };
    const { line, endLine } = directive;
    return [
        {
            purl: golangPurl(fetched.path, fetched.version),
            name: fetched.path,
            version: fetched.version,
            scope: indirect ? 'indirect' : 'runtime',
            direct: !indirect,
            line,
            endLine,
            ...(other ? { also: [{ line: other.line, endLine: other.line }] } : {}),
        },
    ];
}

;// CONCATENATED MODULE: ./build/manifests/go-sum.js


/** https://go.dev/ref/mod#go-sum-files. Lines that end in `/go.mod` only say that the module was looked at. */
const go_sum_manifest = {
    format: 'go-sum',
    ecosystem: 'golang',
    role: 'lock',
    matches: path => /(?:^|\/)go(?:\.work)?\.sum$/.test(path),
    parse({ text }) {
        const components = new Map();
        let line = 0;
        for (let start = 0; start < text.length;) {
            const newline = text.indexOf('\n', start);
            const end = newline === -1 ? text.length : newline;
            const row = text.slice(start, end);
            start = end + 1;
            line++;
            if (row.includes('/go.mod h1:') || row.trim() === '')
                continue;
            const [path, version, hash] = row.trim().split(' ');
            if (!path || !version || !hash?.startsWith('h1:'))
                return { ...unreadable(fault('expected module, version and hash', line)), components: [...components.values()] };
            if (version.endsWith('/go.mod'))
                continue;
            const key = `${path} ${version}`;
            if (!components.has(key))
                components.set(key, { purl: golangPurl(path, version), name: path, version, scope: 'runtime', line, endLine: line });
        }
        return { components: [...components.values()] };
    },
};

;// CONCATENATED MODULE: ./build/manifests/go-work.js



/** https://go.dev/ref/mod#go-work-file. Its members have files of their own; only replacements bring a module in. */
const go_work_manifest = {
    format: 'go-work',
    ecosystem: 'golang',
    role: 'manifest',
    matches: path => /(?:^|\/)go\.work$/.test(path),
    parse({ text }) {
        const read = goDirectives(text);
        if (!Array.isArray(read))
            return unreadable(read);
        const components = read.flatMap(({ verb, words, line, endLine }) => {
            const [path, version] = words.slice(words.indexOf('=>') + 1);
            if (verb !== 'replace' || !path || !isGoPath(path))
                return [];
            const place = { scope: 'runtime', line, endLine };
            return [{ purl: golangPurl(path, version), name: path, ...(version ? { version } : {}), ...place }];
        });
        return { components };
    },
};

;// CONCATENATED MODULE: ./build/manifests/gradle-lockfile.js



/** Gradle’s lock state: a line a module, with the configurations that resolved it. */
const gradle_lockfile_manifest = {
    format: 'gradle-lockfile',
    ecosystem: 'maven',
    role: 'lock',
    matches: path => /(^|\/)((buildscript-|settings-)?gradle|dependency-locks\/[^/]+)\.lockfile$/.test(path),
    parse({ path, text }) {
        const components = [];
        const scopes = new Scopes(baseName(path) === 'buildscript-gradle.lockfile');
        let fault;
        eachLine(text, (_, ink, end, line) => {
            if (fault || text[ink] === '#' || text.startsWith('empty=', ink))
                return;
            // Before Gradle 6.8 there was a file a configuration, and no list of configurations.
            const first = text.indexOf(':', ink);
            const second = text.indexOf(':', first + 1);
            const equals = text.indexOf('=', ink);
            const to = equals < 0 || equals > end ? end : equals;
            const [group, name, version] = [text.slice(ink, first), text.slice(first + 1, second), text.slice(second + 1, to)];
            if (first <= ink || second <= first + 1 || second >= to - 1 || /[:\s]/.test(version) || /\s/.test(group) || /\s/.test(name)) {
                fault = { message: `expected "group:artifact:version=configurations", found "${text.slice(ink, Math.min(end, ink + 80))}"`, line };
                return;
            }
            const purl = mavenPurl(group, name, version);
            components.push(entry_entry({ purl, name: `${group}:${name}`, version }, oneLine(line), scopes.of(text.slice(to + 1, end))));
        });
        return { components, ...(fault ? { error: fault } : {}) };
    },
};
/** Scopes by their list of configurations: a file has few lists, and many lines of each. */
class Scopes {
    #known = new Map();
    #build;
    constructor(build) {
        this.#build = build;
    }
    of(configurations) {
        if (this.#build)
            return 'build';
        const known = this.#known.get(configurations);
        if (known !== undefined)
            return known;
        const scope = gradle_lockfile_scopeOf(configurations);
        this.#known.set(configurations, scope);
        return scope;
    }
}
function gradle_lockfile_scopeOf(configurations) {
    const names = configurations
        .split(',')
        .map(name => name.trim())
        .filter(Boolean);
    if (names.length === 0)
        return 'runtime';
    if (names.every(name => /(^|[a-z])tests?([A-Z]|$)/i.test(name)))
        return 'test';
    if (names.every(name => /annotationprocessor|^k(apt|sp)|plugin|checkstyle|pmd|spotbugs|jacoco|detekt|ktlint|compilerclasspath/i.test(name)))
        return 'build';
    return 'runtime';
}

;// CONCATENATED MODULE: ./build/manifests/julia-manifest-toml.js




/** Julia’s lock file. What has neither a tree hash nor a version is of the standard library. Source: https://pkgdocs.julialang.org/v1/toml-files/ */
const julia_manifest_toml_manifest = {
    format: 'julia-manifest-toml',
    ecosystem: 'julia',
    role: 'lock',
    matches: path => /(^|\/)(Julia)?Manifest(-v[\d.]+)?\.toml$/.test(path),
    parse({ text }) {
        const document = readToml(text);
        if ('error' in document)
            return unreadable(document);
        const packages = document.get('deps') ?? document;
        return { components: packages.entries().flatMap(([name, list]) => list.items().flatMap(at => julia_manifest_toml_declare(name, at))) };
    },
};
function julia_manifest_toml_declare(name, at) {
    const version = at.textAt('version');
    const tree = at.textAt('git-tree-sha1');
    const uuid = at.textAt('uuid');
    // A path is the repository’s own, and the standard library comes with the language: neither is fetched.
    if (at.get('path') || !tree)
        return [];
    const url = at.textAt('repo-url');
    const qualifiers = { ...(uuid ? { uuid } : {}), ...(url ? { vcs_url: `git+${url}` } : {}) };
    const purl = (0,model_purl/* formatPurl */.dd)({ type: 'julia', name, ...(version ? { version } : {}), qualifiers });
    return [entry_entry({ purl, name, version, fetchedFrom: url }, at)];
}

;// CONCATENATED MODULE: ./build/manifests/julia-project-toml.js




const julia_project_toml_SECTIONS = [
    ['deps', 'runtime'],
    ['weakdeps', 'optional'],
    ['extras', 'test'],
];
/** The standard library, which comes with the language. Source: https://github.com/JuliaLang/julia/tree/master/stdlib */
const STANDARD = new Set(('ArgTools Artifacts Base64 CRC32c CompilerSupportLibraries_jll Dates DelimitedFiles Distributed Downloads FileWatching Future ' +
    'InteractiveUtils LazyArtifacts LibCURL LibGit2 Libdl LinearAlgebra Logging Markdown Mmap NetworkOptions Pkg Printf Profile REPL ' +
    'Random SHA Serialization SharedArrays Sockets SparseArrays Statistics StyledStrings SuiteSparse TOML Tar Test UUIDs Unicode').split(' '));
/** Julia’s manifest: names with their ids, requirements under `compat`. Source: https://pkgdocs.julialang.org/v1/toml-files/ */
const julia_project_toml_manifest = {
    format: 'julia-project-toml',
    ecosystem: 'julia',
    role: 'manifest',
    matches: path => /(^|\/)(Julia)?Project\.toml$/.test(path),
    parse({ text }) {
        const document = readToml(text);
        if ('error' in document)
            return unreadable(document);
        const own = document.textAt('name');
        const components = julia_project_toml_SECTIONS.flatMap(([section, scope]) => (document.get(section)?.entries() ?? []).flatMap(([name, at]) => julia_project_toml_declare(document, name, at, scope)));
        return { components, ...(own ? { firstParty: [own] } : {}) };
    },
};
function julia_project_toml_declare(document, name, at, scope) {
    const compat = document.get('compat', name);
    const source = document.get('sources', name);
    const url = source?.textAt('url');
    if (!at.text || STANDARD.has(name) || source?.get('path'))
        return [];
    const qualifiers = { uuid: at.text, ...(url ? { vcs_url: `git+${url}` } : {}) };
    const also = compat ? [compat.span] : undefined;
    return [
        entry_entry({ purl: (0,model_purl/* formatPurl */.dd)({ type: 'julia', name, qualifiers }), name, requirement: compat?.text, direct: true, also, fetchedFrom: url }, at, scope),
    ];
}

;// CONCATENATED MODULE: ./build/manifests/kubernetes.js




/** Images of the pods in Kubernetes manifests, which have no name of their own: folders and a kustomization tell them. */
const kubernetes_manifest = {
    format: 'kubernetes',
    ecosystem: 'docker',
    role: 'manifest',
    matches: path => /(^|\/)(k8s|kubernetes|kustomize)\/([^/]+\/)*[^/]+\.ya?ml$|(^|\/)kustomization\.ya?ml$/.test(path),
    parse({ text }) {
        // A template of Helm or another tool is no YAML yet.
        if (text.includes('{{'))
            return { components: [], unread: [{ line: 1, endLine: text.split('\n').length, what: 'a template' }] };
        const documents = readYamlDocuments(text);
        if ('error' in documents)
            return unreadable(documents);
        const found = documents.filter(document => document.get('kind')).flatMap(kubernetes_images);
        const components = [];
        const unread = [];
        for (const { at, reference } of found) {
            const image = parseImage(reference);
            if (image)
                components.push(entry_entry({ ...image, direct: true }, at));
            else
                unread.push({ ...at.span, what: `the image ${reference.slice(0, 100)}` });
        }
        return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) };
    },
};
/** `containers` may stand at any depth, in custom resources too; a stack of our own goes through all of it. */
function kubernetes_images(document) {
    const found = [];
    const waiting = [document];
    for (let at = waiting.pop(); at; at = waiting.pop()) {
        for (const [key, value] of at.entries()) {
            if (/^(containers|initContainers|ephemeralContainers)$/.test(key))
                for (const container of value.items()) {
                    const image = container.get('image');
                    if (image?.text)
                        found.push({ at: image, reference: image.text });
                }
            waiting.push(value);
        }
        waiting.push(...at.items());
    }
    return found;
}

;// CONCATENATED MODULE: ./build/manifests/libs-versions-toml.js




/** Gradle’s version catalog. Source: https://docs.gradle.org/current/userguide/version_catalogs.html */
const libs_versions_toml_manifest = {
    format: 'libs-versions-toml',
    ecosystem: 'maven',
    role: 'manifest',
    matches: path => path.endsWith('.versions.toml'),
    parse({ text }) {
        const document = readToml(text);
        if ('error' in document)
            return unreadable(document);
        const unread = [];
        const read = (section, scope) => (document.get(section)?.entries() ?? []).flatMap(([alias, at]) => {
            const version = versionOf(document, at);
            if (version.missing)
                unread.push({ ...at.span, what: `${alias}: no version "${version.missing}" in this file` });
            return libs_versions_toml_declare(at, version, scope);
        });
        const components = [...read('libraries', 'runtime'), ...read('plugins', 'plugin')];
        return { components, ...(unread.length > 0 ? { unread } : {}) };
    },
};
function libs_versions_toml_declare(at, version, scope) {
    const short = at.text?.split(':');
    const module = at.textAt('module')?.split(':');
    const plugin = scope === 'plugin' ? (short?.[0] ?? at.textAt('id')) : undefined;
    // The marker artifact through which Gradle finds a plugin.
    const group = plugin ?? short?.[0] ?? module?.[0] ?? at.textAt('group');
    const artifact = plugin ? `${plugin}.gradle.plugin` : (short?.[1] ?? module?.[1] ?? at.textAt('name'));
    if (!group || !artifact)
        return [];
    const requirement = short ? short[plugin ? 1 : 2] : version.text;
    const exact = requirement && !/[[\](),+]|^latest\./.test(requirement) ? requirement.replace(/!!.*$/, '') : undefined;
    const name = plugin ?? `${group}:${artifact}`;
    return [
        entry_entry({ purl: mavenPurl(group, artifact, exact), name, version: exact, requirement, direct: true, also: version.also }, at, scope),
    ];
}
function versionOf(document, at) {
    const version = at.get('version');
    const reference = version?.textAt('ref');
    if (reference === undefined)
        return { text: version && rich(version) };
    const target = document.get('versions', reference);
    return target ? { text: rich(target), also: [target.span] } : { missing: reference };
}
/** A version as text, or a rich version: what it insists on goes before what it would like. */
function rich(version) {
    return version.text ?? version.textAt('strictly') ?? version.textAt('require') ?? version.textAt('prefer');
}

;// CONCATENATED MODULE: ./build/manifests/mix-exs.js





const ELIXIR = { lineComments: ['#'], quotes: ['"""', '"'], interpolation: ['#{'], wordSigns: '?!@' };
const mix_exs_HALLMARK = /\bdefmodule\b|\bMix\.|\{[ \t]*:\w/;
/** Mix’s manifest as far as it is literal: `{:name, "~> 1.0", only: :test}`. Source: https://hexdocs.pm/mix/Mix.Tasks.Deps.html */
const mix_exs_manifest = {
    format: 'mix-exs',
    ecosystem: 'hex',
    role: 'manifest',
    matches: path => /(^|\/)mix\.exs$/.test(path),
    parse({ text }) {
        const foreign = lacksHallmark(text, mix_exs_HALLMARK, 'a Mix project (defmodule … use Mix.Project)');
        if (foreign)
            return unreadable(foreign);
        const tokens = tokenize(text, ELIXIR);
        const components = [];
        for (let at = 0; at < tokens.length; at++) {
            // {:name, …
            if (tokens[at]?.text !== '{' || tokens[at + 1]?.text !== ':' || tokens[at + 2]?.kind !== 'word' || tokens[at + 3]?.text !== ',')
                continue;
            const end = closing(tokens, at);
            components.push(...mix_exs_declare(tokens.slice(at, end + 1)));
            at = end;
        }
        return { components: mergeSame(components) };
    },
};
const REQUIREMENT = /^(?:~>|[<>]=?|[!=]=)?\s*\d/;
function mix_exs_declare(tuple) {
    const [open, , app, , first] = tuple;
    if (!open || !app)
        return [];
    const requirement = first?.kind === 'string' && first.literal && REQUIREMENT.test(first.text) ? first.text : undefined;
    const github = mix_exs_option(tuple, 'github');
    const git = mix_exs_option(tuple, 'git') ?? (github && `https://github.com/${github}`);
    if (requirement === undefined && git === undefined)
        return [];
    if (mix_exs_option(tuple, 'path') !== undefined || tuple.some(token => token.text === 'in_umbrella'))
        return [];
    const version = /^(?:==\s*)?(\d+\.\d+\.\d+(?:-[\w.]+)?)$/.exec(requirement ?? '')?.[1];
    const reference = mix_exs_option(tuple, 'tag') ?? mix_exs_option(tuple, 'ref') ?? mix_exs_option(tuple, 'branch');
    const qualifiers = git ? { vcs_url: `git+${git}${reference ? `@${reference}` : ''}` } : {};
    const organization = mix_exs_option(tuple, 'organization');
    const name = mix_exs_option(tuple, 'hex') ?? app.text;
    const purl = (0,model_purl/* formatPurl */.dd)({
        type: 'hex',
        ...(organization ? { namespace: organization } : {}),
        name,
        ...(version ? { version } : {}),
        qualifiers,
    });
    const span = { line: open.line, endLine: tuple.at(-1)?.endLine ?? open.line };
    return [entry_entry({ purl, name: app.text, version, requirement, direct: true, fetchedFrom: git ?? organization }, span, mix_exs_scopeOf(tuple))];
}
/** A string or an atom behind `key:`. */
function mix_exs_option(tuple, key) {
    const at = tuple.findIndex((token, n) => token.kind === 'word' && token.text === key && tuple[n + 1]?.text === ':');
    const value = at < 0 ? undefined : tuple[at + 2];
    if (value?.kind === 'string')
        return value.literal ? value.text : undefined;
    return value?.text === ':' ? tuple[at + 3]?.text : undefined;
}
function mix_exs_scopeOf(tuple) {
    const at = tuple.findIndex((token, n) => token.kind === 'word' && token.text === 'only' && tuple[n + 1]?.text === ':');
    if (at < 0)
        return tuple.some((token, n) => token.text === 'optional' && tuple[n + 2]?.text === 'true') ? 'optional' : 'runtime';
    const end = tuple[at + 2]?.text === '[' ? tuple.findIndex((token, n) => n > at && token.text === ']') : at + 4;
    const environments = tuple
        .slice(at + 2, end)
        .filter(token => token.kind === 'word')
        .map(token => token.text);
    if (environments.includes('prod'))
        return 'runtime';
    return environments.every(name => name === 'test') ? 'test' : 'development';
}

;// CONCATENATED MODULE: ./build/manifests/mix-lock.js




const mix_lock_ELIXIR = { lineComments: ['#'], quotes: ['"'], interpolation: ['#{'], wordSigns: '?!' };
/** Mix’s lock file, an Elixir map: `"name": {:hex, :package, "version", …, "repo"}` or `{:git, "url", "sha", […]}`. */
const mix_lock_manifest = {
    format: 'mix-lock',
    ecosystem: 'hex',
    role: 'lock',
    matches: path => /(^|\/)mix\.lock$/.test(path),
    parse({ text }) {
        const reader = new mix_lock_Reader();
        eachToken(text, mix_lock_ELIXIR, token => reader.take(token));
        const error = reader.end();
        return { components: reader.components, ...(error ? { error } : {}) };
    },
};
/** Holds the tokens of one entry at a time. */
class mix_lock_Reader {
    components = [];
    #fault;
    #head = [];
    #entry = [];
    /** Where the tuple of the entry opens; -1 where it does not yet. */
    #open = -1;
    #depth = 0;
    #last;
    /** False when nothing more is to be read. */
    take(token) {
        if (this.#head.length < 2)
            this.#head.push(token);
        this.#last = token;
        const sign = token.kind === 'sign' ? token.text : '';
        if (sign === '{' && this.#depth === 1)
            this.#open = this.#entry.length;
        this.#entry.push(token);
        if (sign === '{' || sign === '[' || sign === '(')
            this.#depth++;
        else if (sign === '}' || sign === ']' || sign === ')') {
            this.#depth--;
            if (this.#depth === 1)
                this.#close();
            if (this.#depth < 0)
                this.#fault ??= { message: `unexpected "${sign}"`, line: token.line };
        }
        return this.#fault === undefined;
    }
    #close() {
        const component = this.#open < 0 ? undefined : mix_lock_declare(this.#entry, this.#open);
        const line = this.#entry[this.#open]?.line;
        if (component)
            this.components.push(component);
        else if (line !== undefined)
            this.#fault ??= { message: 'expected an entry like "name": {:hex, :name, "version", …}', line };
        this.#entry = [];
        this.#open = -1;
    }
    /** Why the file could not be read, if so. */
    end() {
        if (this.#fault === undefined && this.#open >= 0)
            this.#close();
        if (this.#fault)
            return this.#fault;
        const [first, second] = this.#head;
        if (first && (first.text !== '%' || second?.text !== '{'))
            return { message: `expected "%{", found "${first.text.slice(0, 80)}"`, line: first.line };
        return this.#depth > 0 && this.#last ? { message: 'the file ends within an entry', line: this.#last.endLine } : undefined;
    }
}
/** The entry whose tuple opens at `open`; the name stands before it. */
function mix_lock_declare(tokens, open) {
    const key = tokens[open - 1]?.kind === 'string' ? tokens[open - 1] : tokens[open - 2];
    const end = closing(tokens, open);
    const kind = tokens[open + 2]?.text;
    const [first, second, ...rest] = topStrings(tokens, open, end);
    const span = { line: key?.line ?? 1, endLine: tokens[end]?.endLine ?? key?.line ?? 1 };
    if (!key || key.kind !== 'string' || !first)
        return undefined;
    const name = key.text;
    if (kind === 'git' && second) {
        const purl = (0,model_purl/* formatPurl */.dd)({ type: 'hex', name, version: second, qualifiers: { vcs_url: `git+${first}@${second}` } });
        return entry_entry({ purl, name, version: second, fetchedFrom: first }, span);
    }
    if (kind !== 'hex')
        return undefined;
    const repo = rest.find(text => text === 'hexpm' || text.startsWith('hexpm:')) ?? rest.find(text => !/^[0-9a-f]{64}$/i.test(text)) ?? 'hexpm';
    const real = realName(tokens, open) ?? name;
    if (repo === 'hexpm')
        return entry_entry({ purl: simplePurl('hex', real, first), name, version: first }, span);
    const organization = /^hexpm:(.+)$/.exec(repo)?.[1];
    const purl = (0,model_purl/* formatPurl */.dd)({
        type: 'hex',
        ...(organization ? { namespace: organization } : {}),
        name: real,
        version: first,
        ...(organization ? {} : { qualifiers: { repository_url: repo } }),
    });
    return entry_entry({ purl, name, version: first, fetchedFrom: repo }, span);
}
/** The package’s own name, which may differ from the application’s: {:hex, :real_name, …}. */
function realName(tokens, open) {
    const comma = tokens.findIndex((token, at) => at > open && token.text === ',');
    const next = comma < 0 || comma > open + 8 ? undefined : tokens[comma + 2];
    return next?.kind === 'word' || next?.kind === 'string' ? next.text : undefined;
}
/** The strings of a tuple itself, without those of what is nested in it. */
function topStrings(tokens, open, end) {
    const found = [];
    let depth = 0;
    for (let at = open; at <= end; at++) {
        const { kind, text } = tokens[at] ?? { kind: 'word', text: '' };
        if (kind === 'sign' && '{[('.includes(text))
            depth++;
        else if (kind === 'sign' && '}])'.includes(text))
            depth--;
        else if (kind === 'string' && depth === 1)
            found.push(text);
    }
    return found;
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
;// CONCATENATED MODULE: ./build/manifests/shared/npm-workspace.js





/**
 * What a package.json takes from the monorepo around it: versions of pnpm’s catalogs, and packages beside it.
 *
 * Every file of a tree may be a request, so that each is read when a dependency asks for it, and no other.
 */
class NpmWorkspace {
    #path;
    #root;
    #tree;
    #catalogs;
    #members;
    constructor(path, root, tree) {
        this.#path = path;
        this.#root = root;
        this.#tree = tree;
    }
    /** What a catalog of the nearest pnpm-workspace.yaml sets for a package: https://pnpm.io/catalogs */
    catalogVersion(name, catalog) {
        if (this.#catalogs === undefined) {
            const text = this.#above('pnpm-workspace.yaml')?.text;
            const read = text === undefined ? undefined : readYaml(text);
            this.#catalogs = read instanceof Located ? read : null;
        }
        const found = catalog === 'default'
            ? (this.#catalogs?.get('catalog', name) ?? this.#catalogs?.get('catalogs', 'default', name))
            : this.#catalogs?.get('catalogs', catalog, name);
        return found?.text ?? (typeof found?.value === 'number' ? String(found.value) : undefined);
    }
    /**
     * Whether npm and Yarn link a package of the workspace for it: one whose version is in the range. pnpm takes the registry’s
     * (https://pnpm.io/settings#linkworkspacepackages).
     */
    links(name, range) {
        if (semver.validRange(range) === null)
            return false;
        this.#members ??= this.#memberPaths();
        return (this.#members.get(paths_baseName(name)) ?? []).some(path => {
            const member = this.#read(path);
            const version = member?.textAt('version');
            return member?.textAt('name') === name && version !== undefined && semver.satisfies(version, range);
        });
    }
    /** The package.json files of the workspace by the last part of their folder, which is nearly always the name. */
    #memberPaths() {
        const found = new Map();
        const top = this.#workspaceRoot();
        if (!top)
            return found;
        for (const path of this.#tree.list()) {
            if (!path.endsWith('/package.json') || path === this.#path || !path.startsWith(top.folder) || path.includes('node_modules/'))
                continue;
            const folder = path.slice(top.folder.length, -'/package.json'.length);
            if (!top.patterns.some(pattern => matches(folder, pattern)))
                continue;
            found.set(paths_baseName(folder), [...(found.get(paths_baseName(folder)) ?? []), path]);
        }
        return found;
    }
    #workspaceRoot() {
        if (this.#above('pnpm-workspace.yaml'))
            return undefined;
        for (let folder = folderOf(this.#path);; folder = folderOf(folder)) {
            const path = folder === '' ? 'package.json' : `${folder}/package.json`;
            const root = path === this.#path ? this.#root : this.#read(path);
            const list = root?.get('workspaces', 'packages') ?? root?.get('workspaces');
            const patterns = (list?.items() ?? []).flatMap(item => item.text ?? []);
            if (patterns.length > 0)
                return { folder: folder === '' ? '' : `${folder}/`, patterns };
            if (folder === '')
                return undefined;
        }
    }
    #above(name) {
        for (let folder = folderOf(this.#path);; folder = folderOf(folder)) {
            const text = this.#text(folder === '' ? name : `${folder}/${name}`);
            if (text !== undefined)
                return { text };
            if (folder === '')
                return undefined;
        }
    }
    #read(path) {
        const text = this.#text(path);
        const read = text === undefined ? undefined : readJson(text);
        return read instanceof Located ? read : undefined;
    }
    /** A tree that lists its files is not asked for others. */
    #text(path) {
        this.#listed ??= new Set(this.#tree.list());
        return this.#listed.size > 0 && !this.#listed.has(path) ? undefined : this.#tree.read(path);
    }
    #listed;
}
/** `packages/*` and `packages/**`, part by part. */
function matches(folder, pattern) {
    const wanted = pattern
        .replace(/^\.?\//, '')
        .replace(/\/+$/, '')
        .split('/');
    const parts = folder.split('/');
    for (const [n, part] of wanted.entries()) {
        if (part === '**')
            return true;
        const found = parts[n];
        if (found === undefined || (part !== '*' && !fits(found, part)))
            return false;
    }
    return wanted.length === parts.length;
}
/** A star within a part stands for anything. */
function fits(text, pattern) {
    const [head = '', ...tails] = pattern.split('*');
    const tail = tails.at(-1);
    return tail === undefined ? text === head : text.length >= head.length + tail.length && text.startsWith(head) && text.endsWith(tail);
}

;// CONCATENATED MODULE: ./build/manifests/package-json.js






/** Where a package.json declares what it needs. `bundleDependencies` only repeats names of these. */
const package_json_SECTIONS = [
    ['dependencies', 'runtime'],
    ['devDependencies', 'development'],
    ['optionalDependencies', 'optional'],
    ['peerDependencies', 'peer'],
];
/** https://docs.npmjs.com/cli/configuring-npm/package-json; catalogs as Bun keeps them: https://bun.sh/docs/pm/catalogs */
const package_json_manifest = {
    format: 'package-json',
    ecosystem: 'npm',
    role: 'manifest',
    matches: path => /(?:^|\/)package\.json$/.test(path),
    parse({ path, text, tree }) {
        const root = readJson(text);
        if (!(root instanceof Located))
            return unreadable(root);
        const workspace = new NpmWorkspace(path, root, tree);
        const components = package_json_SECTIONS.flatMap(([section, scope]) => declaredIn(root, section, scope, workspace));
        const unread = package_json_SECTIONS.flatMap(([section]) => archivesIn(root, section));
        const name = root.textAt('name');
        return {
            components: withoutRepeats([...components, ...catalogs(root, workspace)]),
            ...(name ? { firstParty: [name] } : {}),
            ...(unread.length > 0 ? { unread } : {}),
        };
    },
};
function archivesIn(root, section) {
    return (root.get(section)?.entries() ?? []).flatMap(([, entry]) => entry.text !== undefined && isLocalSpecifier(entry.text.trim()) ? localArchive(entry.text.trim(), entry) : []);
}
function declaredIn(root, section, scope, workspace) {
    return (root.get(section)?.entries() ?? []).flatMap(([name, entry]) => {
        const specifier = entry.text;
        const optionalPeer = scope === 'peer' && root.get('peerDependenciesMeta', name)?.isTrue('optional') === true;
        return specifier === undefined ? [] : package_json_declare(root, name, entry, optionalPeer ? 'optional' : scope, workspace);
    });
}
function package_json_declare(root, name, entry, scope, workspace) {
    const text = entry.text ?? '';
    const specifier = npmSpecifier(name, text);
    // A peer is what others bring along.
    if (!specifier || (scope !== 'peer' && scope !== 'managed' && workspace.links(name, text)))
        return [];
    const catalog = specifier.catalog === undefined ? undefined : catalogEntry(root, name, specifier.catalog);
    const version = catalog?.text ?? (specifier.catalog === undefined ? undefined : workspace.catalogVersion(name, specifier.catalog));
    const found = version === undefined ? specifier : (npmSpecifier(name, version) ?? specifier);
    // The version of another file changes with that file, where it is told.
    const resolved = catalog === undefined && specifier.catalog !== undefined ? { ...found, requirement: text } : found;
    const { catalog: _, ...component } = resolved;
    return [{ ...component, scope, direct: true, ...entry.span, ...(catalog ? { also: [catalog.span] } : {}) }];
}
function catalogEntry(root, name, catalog) {
    const places = [root, root.get('workspaces')];
    return places.map(place => (catalog === 'default' ? place?.get('catalog', name) : place?.get('catalogs', catalog, name))).find(Boolean);
}
/** The versions that a monorepo sets once for all its members. */
function catalogs(root, workspace) {
    return [root, root.get('workspaces')]
        .flatMap(place => [place?.get('catalog'), ...(place?.get('catalogs')?.entries() ?? []).map(([, catalog]) => catalog)])
        .flatMap(catalog => catalog?.entries() ?? [])
        .flatMap(([name, entry]) => package_json_declare(root, name, entry, 'managed', workspace));
}
/** A peer that is also installed for development is two declarations; the same in one section cannot be. */
function withoutRepeats(components) {
    return components.filter((one, n) => one.scope !== 'managed' || !components.slice(0, n).some(other => other.also?.some(place => place.line === one.line)));
}

;// CONCATENATED MODULE: ./build/manifests/shared/node-modules.js

/** The folders of an installed tree, numbered in the order of their file, with Node’s way to find a package in it. */
class NodeModules {
    #folders = [];
    #members = new Set();
    /** Folders outside of any `node_modules`. */
    #outside = new Map();
    #places = new Places(node => node_modules_hostOf(this.#folders[node] ?? ''), node_modules_above);
    /**
     * The number of a folder, a new one where it was not known.
     *
     * The root and workspaces are members: what neither lies in a `node_modules` nor is fetched.
     */
    add(folder, fetched) {
        if (folder.startsWith('node_modules/') || folder.includes('/node_modules/'))
            return this.#install(folder);
        const node = this.#outside.get(folder) ?? this.#folders.push(folder) - 1;
        this.#outside.set(folder, node);
        if (fetched)
            this.#members.delete(node);
        else
            this.#members.add(node);
        return node;
    }
    #install(folder) {
        return this.#places.add(node_modules_nameIn(folder), node_modules_hostOf(folder), this.#folders.length) ?? this.#folders.push(folder) - 1;
    }
    isMember(node) {
        return this.#members.has(node);
    }
    /** What the folder is called: the name of the package unless the entry has another. */
    nameOf(node) {
        return node_modules_nameIn(this.#folders[node] ?? '');
    }
    /** Node’s own lookup: beside the asker, then in each folder above. */
    find(from, name) {
        return this.#places.find(name, this.#folders[from] ?? '');
    }
}
function node_modules_nameIn(folder) {
    const at = folder.lastIndexOf('node_modules/');
    return at < 0 ? folder.slice(folder.lastIndexOf('/') + 1) : folder.slice(at + 'node_modules/'.length);
}
/** The folder in whose `node_modules` a package lies. */
function node_modules_hostOf(folder) {
    return folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')));
}
function node_modules_above(folder) {
    const inner = folder.lastIndexOf('/node_modules/');
    return folder.slice(0, Math.max(0, inner >= 0 ? inner : folder.startsWith('node_modules/') ? 0 : folder.lastIndexOf('/')));
}

;// CONCATENATED MODULE: ./build/manifests/package-lock.js








/** Versions 1 to 3: https://docs.npmjs.com/cli/configuring-npm/package-lock-json */
const package_lock_manifest = {
    format: 'package-lock',
    ecosystem: 'npm',
    role: 'lock',
    matches: path => /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/.test(path) || /(?:^|\/)node_modules\/\.package-lock\.json$/.test(path),
    parse({ text }) {
        const document = readJsonDocument(text);
        if ('error' in document)
            return unreadable(document);
        const packages = document.find(0, 'packages');
        if (packages >= 0)
            return fromPackages(document, packages);
        const name = document.stringAt(0, 'name');
        const unread = [];
        const components = mergeRepeats(fromFolders(document, unread));
        return { components, ...(name ? { firstParty: [name] } : {}), ...(unread.length > 0 ? { unread } : {}) };
    },
};
/** Versions 2 and 3: one flat object, the keys are folders. */
function fromPackages(document, packages) {
    const tree = new NodeModules();
    const cells = [];
    for (let at = document.first(packages); at < document.end(packages); at = document.next(at)) {
        // Of a folder that stands there twice the last counts, as for npm.
        cells[tree.add(document.key(at), document.find(at, 'resolved') >= 0)] = at;
    }
    const graph = package_lock_graphOf(document, cells, tree);
    const components = [];
    const firstParty = [];
    const unread = [];
    for (const [node, at] of cells.entries()) {
        if (tree.isMember(node)) {
            const name = document.stringAt(at, 'name') ?? tree.nameOf(node);
            if (name)
                firstParty.push(name);
        }
        else if (isFile(document.stringAt(at, 'resolved') ?? ''))
            unread.push(...localArchive(document.stringAt(at, 'resolved') ?? '', document.span(at)));
        else if (!document.trueAt(at, 'link')) {
            const name = document.stringAt(at, 'name') ?? tree.nameOf(node);
            components.push(package_lock_component(document, at, name, graph.direct(node), graph.via(node)));
        }
    }
    return { components: mergeRepeats(components), firstParty, ...(unread.length > 0 ? { unread } : {}) };
}
function isFile(resolved) {
    return resolved.startsWith('file:');
}
const package_lock_SECTIONS = ['dependencies', 'optionalDependencies', 'peerDependencies'];
const MEMBER_SECTIONS = [...package_lock_SECTIONS, 'devDependencies'];
/** How each folder is reached from the members. The scope is the file’s own: it has flags for it. */
function package_lock_graphOf(document, cells, tree) {
    const needs = (node, visit) => {
        const at = cells[node] ?? -1;
        for (const section of tree.isMember(node) ? MEMBER_SECTIONS : package_lock_SECTIONS) {
            const list = document.find(at, section);
            if (!document.isObject(list))
                continue;
            for (let need = document.first(list); need < document.end(list); need = document.next(need)) {
                const installed = tree.find(node, document.key(need));
                if (installed !== undefined)
                    visit(installed);
            }
        }
    };
    const direct = [];
    for (const node of cells.keys()) {
        if (tree.isMember(node))
            needs(node, next => void (tree.isMember(next) ? undefined : direct.push(next)));
    }
    return new Graph(cells.length, [{ scope: 'runtime', nodes: direct }], needs, node => tree.nameOf(node));
}
function package_lock_component(document, at, name, direct, via) {
    const written = document.stringAt(at, 'version');
    const address = package_lock_addressOf(written);
    const fetched = npmResolved(name, package_lock_versionOf(written, address), document.stringAt(at, 'resolved') ?? address);
    const { purl, version, fetchedFrom } = fetched;
    const given = { purl, name: fetched.name, version, direct, via, license: package_lock_licenseOf(document, at), fetchedFrom };
    return entry_entry(given, document.span(at), package_lock_scopeOf(document, at));
}
function package_lock_scopeOf(document, at) {
    if (document.trueAt(at, 'dev'))
        return 'development';
    if (document.trueAt(at, 'optional') || document.trueAt(at, 'devOptional'))
        return 'optional';
    return document.trueAt(at, 'peer') ? 'peer' : 'runtime';
}
/** Old packages have an object or a list in place of the expression. */
function package_lock_licenseOf(document, at) {
    const license = document.find(at, 'license');
    if (document.isObject(license))
        return document.stringAt(license, 'type');
    return document.string(document.isList(license) ? document.item(license, 0) : license);
}
/** Version 1 puts the address of git and tarball dependencies in place of the version. */
function package_lock_addressOf(version) {
    return version && /^(?:[a-z+]+:\/\/|git@|github:|gitlab:|bitbucket:)/.test(version) ? version : undefined;
}
function package_lock_versionOf(version, address) {
    if (address !== undefined)
        return /#([^#]+)$/.exec(address)?.[1];
    return version?.startsWith('npm:') ? version.slice(version.lastIndexOf('@') + 1) : version;
}
/** Version 1: nested as the folders are. The stack is our own, so that depth costs no calls. */
function fromFolders(document, unread) {
    const found = [];
    const stack = [document.find(0, 'dependencies')];
    for (let level = stack.pop(); level !== undefined; level = stack.pop()) {
        for (const [name, at] of document.index(level)) {
            const version = document.stringAt(at, 'version');
            if (version !== undefined && isFile(version))
                unread.push(...localArchive(version, document.span(at)));
            else if (version !== undefined && !version.startsWith('link:'))
                found.push(package_lock_component(document, at, aliased(name, version)));
            const inner = document.find(at, 'dependencies');
            if (inner >= 0)
                stack.push(inner);
        }
    }
    return found;
}
function aliased(name, version) {
    return version.startsWith('npm:') ? version.slice('npm:'.length, version.lastIndexOf('@')) : name;
}

;// CONCATENATED MODULE: ./build/manifests/shared/swift-package.js


/**
 * Name and package URL of a Swift package: by its repository (`pkg:swift/github.com/owner/name`) or by its registry id (`scope.name`).
 *
 * The type demands a version; without one it is the repository that is named.
 * Source: https://github.com/package-url/purl-spec/blob/main/types/swift-definition.json
 */
function swiftPackage(place, version) {
    const repository = parseRepository(place);
    const [, scope, id] = /^([A-Za-z0-9][A-Za-z0-9-]*)\.([A-Za-z0-9][\w-]*)$/.exec(place) ?? [];
    const namespace = repository ? `${repository.host}/${repository.owner}` : scope;
    const last = repository?.name ?? id;
    if (!place)
        return undefined;
    if (!namespace || !last) {
        const name = place.split('/').filter(Boolean).at(-1) ?? place;
        return { name: place, purl: (0,model_purl/* formatPurl */.dd)({ type: 'generic', name, ...(version ? { version } : {}) }) };
    }
    const name = repository ? `${namespace}/${last}` : place;
    if (version)
        return { name, purl: (0,model_purl/* formatPurl */.dd)({ type: 'swift', namespace, name: last, version }) };
    return { name, purl: repository ? repositoryPurl(place) : (0,model_purl/* formatPurl */.dd)({ type: 'generic', namespace, name: last }) };
}

;// CONCATENATED MODULE: ./build/manifests/package-resolved.js




/** Swift’s lock file, versions 1 to 3: pins by repository, or by registry id. */
const package_resolved_manifest = {
    format: 'package-resolved',
    ecosystem: 'swift',
    role: 'lock',
    matches: path => /(^|\/)(Package|[^/]+\.package)\.resolved$|(^|\/)\.package\.resolved$/.test(path),
    parse({ text }) {
        const document = readJson(text);
        if ('error' in document)
            return unreadable(document);
        const pins = document.get('pins') ?? document.get('object', 'pins');
        if (!pins)
            return unreadable(fault('expected the key "pins"', 1));
        return { components: pins.items().flatMap(package_resolved_declare) };
    },
};
function package_resolved_declare(pin) {
    const kind = pin.textAt('kind');
    const location = pin.textAt('location') ?? pin.textAt('repositoryURL');
    const identity = pin.textAt('identity') ?? pin.textAt('package');
    if (kind === 'fileSystem' || kind === 'localSourceControl' || (kind !== 'registry' && location?.startsWith('/')))
        return [];
    const state = pin.get('state');
    const version = state?.textAt('version') ?? state?.textAt('revision') ?? state?.textAt('branch');
    const known = swiftPackage(kind === 'registry' || !location ? (identity ?? '') : location, version);
    return known ? [entry_entry({ ...known, version }, pin)] : [];
}

;// CONCATENATED MODULE: ./build/manifests/package-swift.js





const SWIFT = { lineComments: ['//'], blockComments: [['/*', '*/']], quotes: ['"""', '"'], interpolation: ['\\('] };
const package_swift_HALLMARK = /\bPackage\b|\.package\b|^[ \t]*import[ \t]+\w/m;
/** Swift’s manifest as far as it is literal: `.package(url: "…", from: "1.0.0")`. Source: https://docs.swift.org/package-manager/PackageDescription/PackageDescription.html */
const package_swift_manifest = {
    format: 'package-swift',
    ecosystem: 'swift',
    role: 'manifest',
    matches: path => /(^|\/)Package(@swift-[\d.]+)?\.swift$/.test(path),
    parse({ text }) {
        const foreign = lacksHallmark(text, package_swift_HALLMARK, 'a Swift package (Package(…))');
        if (foreign)
            return unreadable(foreign);
        const tokens = tokenize(text, SWIFT);
        const components = [];
        const unread = [];
        for (let at = 0; at < tokens.length; at++) {
            if (tokens[at]?.text !== '.' || tokens[at + 2]?.text !== '(')
                continue;
            const method = tokens[at + 1]?.text;
            if (method !== 'package' && method !== 'binaryTarget')
                continue;
            const end = closing(tokens, at + 2);
            if (method === 'binaryTarget') {
                const url = tokens.slice(at, end).find((token, n, all) => token.kind === 'string' && all[n - 2]?.text === 'url');
                if (url)
                    unread.push({ line: url.line, endLine: url.endLine, what: `fetches the archive ${url.text.slice(0, 200)}` });
                continue;
            }
            const found = package_swift_declare(tokens.slice(at, end + 1));
            if (found)
                components.push(...found);
            else
                unread.push({ line: tokens[at]?.line ?? 1, endLine: tokens[end]?.endLine ?? 1, what: '.package(…)' });
            at = end;
        }
        return { components, ...(unread.length > 0 ? { unread } : {}) };
    },
};
/** The package of a call; none where it is a path or a product of another package, undefined where its place is computed. */
function package_swift_declare(call) {
    const labeled = (key) => call.find((token, n) => token.kind === 'string' && call[n - 1]?.text === ':' && call[n - 2]?.text === key);
    const has = (key) => call.some((token, n) => token.kind === 'word' && token.text === key && call[n + 1]?.text === ':');
    const place = labeled('url') ?? labeled('id');
    if (!place?.literal)
        return has('url') || has('id') ? undefined : [];
    const exact = labeled('exact') ??
        labeled('revision') ??
        call.find((token, n) => token.kind === 'string' && /^(exact|revision)$/.test(call[n - 2]?.text ?? ''));
    const from = labeled('from');
    const branch = labeled('branch');
    const bounds = call.filter(token => token.kind === 'string' && token !== place && /^\d/.test(token.text));
    const range = call.some((token, n) => token.text === '.' && call[n + 1]?.text === '.');
    const requirement = exact?.text ??
        (range ? bounds.map(token => token.text).join(call.some(token => token.text === '<') ? '..<' : '...') : (from?.text ?? branch?.text));
    const known = swiftPackage(place.text, exact?.text);
    const span = { line: call[0]?.line ?? 1, endLine: call.at(-1)?.endLine ?? 1 };
    return known ? [entry_entry({ ...known, version: exact?.text, requirement, direct: true }, span)] : undefined;
}

;// CONCATENATED MODULE: ./build/manifests/packages-config.js




/** NuGet’s older manifest, with exact versions. Source: https://learn.microsoft.com/nuget/reference/packages-config */
const packages_config_manifest = {
    format: 'packages-config',
    ecosystem: 'nuget',
    role: 'lock',
    matches: path => /(^|\/)packages(\.[^/]+)?\.config$/i.test(path),
    parse({ text }) {
        const root = readXml(text);
        if ('error' in root)
            return unreadable(root);
        if (root.name !== 'packages')
            return unreadable(fault(`expected <packages>, found <${root.name}>`, root.line));
        const components = elementsNamed(root, 'package').flatMap(element => {
            const name = element.attributes.get('id');
            const version = element.attributes.get('version');
            if (!name)
                return [];
            const development = element.attributes.get('developmentDependency')?.toLowerCase() === 'true';
            return [entry_entry({ purl: simplePurl('nuget', name, version), name, version }, element, development ? 'development' : 'runtime')];
        });
        return { components };
    },
};

;// CONCATENATED MODULE: ./build/manifests/packages-lock-json.js






/** NuGet’s lock file: packages by target framework; entries of the type `Project` are the repository’s own. */
const packages_lock_json_manifest = {
    format: 'packages-lock-json',
    ecosystem: 'nuget',
    role: 'lock',
    matches: path => /(^|\/)packages\.([^/]+\.)?lock\.json$/.test(path),
    parse({ text }) {
        const document = readJsonDocument(text, { relaxed: true });
        if ('error' in document)
            return unreadable(document);
        const frameworks = document.find(0, 'dependencies');
        if (frameworks < 0)
            return unreadable(fault('expected the key "dependencies"', 1));
        return { components: mergeSame([...document.index(frameworks).values()].flatMap(framework => packages_lock_json_packages(document, framework))) };
    },
};
function packages_lock_json_packages(document, framework) {
    const all = [...document.index(framework)];
    // NuGet folds the case of names.
    const nodes = new Map(all.map(([name], node) => [name.toLowerCase(), node]));
    const edges = new Edges();
    const asked = [];
    for (const [node, [, at]] of all.entries()) {
        if (document.stringAt(at, 'type') === 'Direct')
            asked.push(node);
        for (const [name] of document.index(document.find(at, 'dependencies'))) {
            const need = nodes.get(name.toLowerCase());
            if (need !== undefined)
                edges.add(node, need);
        }
    }
    for (const [node, [, at]] of all.entries())
        if (isProject(document, at))
            edges.each(node, need => asked.push(need));
    const graph = new Graph(all.length, [{ scope: 'runtime', nodes: asked }], (node, visit) => edges.each(node, visit), node => all[node]?.[0] ?? '');
    return all.flatMap(([name, at], node) => {
        if (isProject(document, at))
            return [];
        const version = document.stringAt(at, 'resolved');
        const direct = document.stringAt(at, 'type') === 'Direct';
        return [entry_entry({ purl: simplePurl('nuget', name, version), name, version, direct, via: graph.via(node) }, document.span(at))];
    });
}
function isProject(document, at) {
    return document.stringAt(at, 'type')?.toLowerCase() === 'project';
}

;// CONCATENATED MODULE: ./build/manifests/paket-dependencies.js






const paket_dependencies_HALLMARK = /^[ \t]*(?:source|nuget|clitool|github|gist|git|http|group|cache|version|framework|storage|strategy|lowest_matching|redirects|content|references|import_targets|copy_local|license_download|generate_load_scripts|condition)\b/im;
/** Paket’s manifest, a source and a requirement a line. Source: https://fsprojects.github.io/Paket/dependencies-file.html */
const paket_dependencies_manifest = {
    format: 'paket-dependencies',
    ecosystem: 'nuget',
    role: 'manifest',
    matches: path => /(^|\/)paket\.dependencies$/.test(path),
    parse({ text }) {
        const foreign = lacksHallmark(text, paket_dependencies_HALLMARK, 'lines such as nuget NAME');
        if (foreign)
            return unreadable(foreign);
        const components = [];
        let scope = 'runtime';
        for (const [n, raw] of linesOf(text).entries()) {
            const [kind = '', name = '', ...rest] = raw
                .replace(/(^|\s)(\/\/|#).*$/, '')
                .trim()
                .split(/\s+/);
            const span = oneLine(n + 1);
            if (kind === 'group')
                scope = /test/i.test(name) ? 'test' : /build|tool|doc/i.test(name) ? 'build' : 'runtime';
            else if ((kind === 'nuget' || kind === 'clitool') && name)
                components.push(paket_dependencies_nuget(name, rest, span, kind === 'clitool' ? 'build' : scope));
            else if (kind === 'github' && name) {
                const [repository = name, commit] = name.split(':');
                components.push(entry_entry({ purl: repositoryPurl(`https://github.com/${repository}`, commit), name: repository, version: commit, direct: true }, span, scope));
            }
            else if (kind === 'git' && /^(https?|ssh|git)/.test(name))
                components.push(entry_entry({ purl: repositoryPurl(name), name, requirement: rest[0], direct: true }, span, scope));
        }
        return { components };
    },
};
function paket_dependencies_nuget(name, rest, span, scope) {
    const settings = rest.findIndex(word => /^[a-z_]+:$/.test(word));
    const requirement = rest.slice(0, settings < 0 ? rest.length : settings).join(' ');
    // A bare version is that one alone, as is one behind `==`.
    const version = /^(?:==?\s*)?(\d[\w.+-]*)$/.exec(requirement)?.[1];
    return entry_entry({ purl: simplePurl('nuget', name, version), name, version, requirement, direct: true }, span, scope);
}

;// CONCATENATED MODULE: ./build/manifests/paket-lock.js








/** Paket’s lock file: groups, kinds of sources, remotes, packages at four blanks. Source: https://fsprojects.github.io/Paket/lock-file.html */
const paket_lock_manifest = {
    format: 'paket-lock',
    ecosystem: 'nuget',
    role: 'lock',
    matches: path => /(^|\/)paket\.lock$/.test(path),
    parse({ text }) {
        const reader = new paket_lock_Reader(text);
        return { components: reader.components(), ...(reader.fault ? { error: reader.fault } : {}) };
    },
};
/** More than a file has names. */
const GROUP = 2 ** 28;
class paket_lock_Reader {
    fault;
    #text;
    #names;
    /** Packages by group and name, and the name of each. */
    #nodes = new Map();
    #nameOf = [];
    #edges = new Edges();
    #items = [];
    #at = { section: '', remote: '', scope: 'runtime', group: 0 };
    #node = -1;
    constructor(text) {
        this.#text = text;
        this.#names = new Spans(text);
        eachLine(text, (start, ink, end, line) => {
            const indent = ink - start;
            if (indent === 0)
                this.#open(text.slice(ink, end), line);
            else if (text.startsWith('remote: ', ink))
                this.#at = { ...this.#at, remote: text.slice(ink + 8, end) };
            else if (indent === 4)
                this.#item(ink, end, line);
            else if (indent > 4 && this.#node >= 0)
                this.#edges.add(this.#node, this.#number(ink, this.#word(ink, end)));
        });
    }
    #open(words, line) {
        if (words.startsWith('GROUP ')) {
            this.#at = { section: '', remote: '', scope: paket_lock_scopeOf(words.slice(6)), group: this.#at.group + 1 };
        }
        else if (/^[A-Z]+$/.test(words))
            this.#at = { ...this.#at, section: words, remote: '' };
        else if (!/^[A-Z-]+: /.test(words))
            this.fault ??= { message: `expected a section of paket.lock, found "${words.slice(0, 80)}"`, line };
    }
    #item(ink, end, line) {
        const text = this.#text;
        const to = this.#word(ink, end);
        const close = text[to + 1] === '(' ? text.indexOf(')', to) : -1;
        if (close < 0 || close > end || this.#at.section === '')
            return;
        const space = text.indexOf(' ', to + 2);
        const version = text.slice(to + 2, space >= 0 && space < close ? space : close);
        this.#node = this.#number(ink, to);
        this.#items.push({ name: text.slice(ink, to), version, node: this.#node, line, at: this.#at });
    }
    #word(from, end) {
        const space = this.#text.indexOf(' ', from);
        return space < 0 || space > end ? end : space;
    }
    #number(from, to) {
        const name = this.#names.of(from, to);
        const key = this.#at.group * GROUP + name;
        const known = this.#nodes.get(key);
        if (known !== undefined)
            return known;
        const node = this.#nameOf.push(name) - 1;
        this.#nodes.set(key, node);
        return node;
    }
    components() {
        const count = this.#nameOf.length;
        const needed = new Uint8Array(count);
        for (const { node } of this.#items)
            this.#edges.each(node, next => (needed[next] = 1));
        // The file does not say who was asked for: what nobody needs certainly was.
        const roots = this.#items.flatMap(({ node }) => (needed[node] === 1 ? [] : [node]));
        const graph = new Graph(count, [{ scope: 'runtime', nodes: roots }], (node, visit) => this.#edges.each(node, visit), node => this.#names.name(this.#nameOf[node] ?? 0));
        return this.#items.map(item => paket_lock_declare(item, graph.via(item.node)));
    }
}
function paket_lock_declare({ name, version, line, at }, via) {
    const { section, remote, scope } = at;
    const span = oneLine(line);
    if (section === 'GITHUB')
        return entry_entry({ name, version, via, purl: repositoryPurl(`https://github.com/${remote}`, version, name) }, span, scope);
    if (section === 'GIT')
        return entry_entry({ name, version, via, purl: repositoryPurl(remote, version) }, span, scope);
    if (section === 'HTTP' || section === 'GIST')
        return entry_entry({ name, version, via, purl: (0,model_purl/* formatPurl */.dd)({ type: 'generic', name, version, qualifiers: { download_url: remote } }) }, span, scope);
    const elsewhere = remote !== '' && !/^https?:\/\/(www\.|api\.)?nuget\.org\//.test(remote);
    return entry_entry({ name, version, via, purl: simplePurl('nuget', name, version), fetchedFrom: elsewhere ? remote : undefined }, span, scope);
}
function paket_lock_scopeOf(group) {
    if (/test/i.test(group))
        return 'test';
    return /build|tool|doc|bench/i.test(group) ? 'build' : 'runtime';
}

;// CONCATENATED MODULE: ./build/manifests/shared/python-groups.js
/** The scope of a group of dependencies by its name: all but the main one are for those who work on the project. */
function scopeOfGroup(name) {
    if (/^(?:main|default)$/.test(name))
        return 'runtime';
    return /^(?:tests?|testing)$/.test(name) ? 'test' : 'development';
}
/** The scope of a package that is in several groups: the main one counts. */
function groupScope(groups, optional) {
    const scopes = groups.map(scopeOfGroup);
    if (scopes.includes('runtime'))
        return optional ? 'optional' : 'runtime';
    return scopes.includes('development') ? 'development' : (scopes[0] ?? 'runtime');
}

;// CONCATENATED MODULE: ./build/manifests/shared/python-locked.js


/** A package of a Python lock file: all of them have `name` and `version`, and differ in where it comes from. */
function pythonLocked(blocks, block, origin) {
    const name = blocks.string(block, 'name') ?? '';
    const version = blocks.string(block, 'version');
    const { address, index, scope, direct, via, license } = origin;
    const purl = pypiPurl(name, version);
    const given = {
        purl: address ? elsewhere(purl, address) : purl,
        name,
        version,
        direct,
        via,
        license,
        fetchedFrom: address ?? (index !== undefined && isPypi(index) ? undefined : index),
    };
    return entry_entry(given, blocks.span(block), scope);
}
function isPypi(index) {
    return /^https?:\/\/pypi\.(?:org|python\.org)(?:\/|$)/.test(index);
}
/** `git+https://…@commit`, as pip writes it. */
function vcsAddress(system, url, revision) {
    return `${system}+${url}${revision ? `@${revision}` : ''}`;
}
/** The groups that a package is in. */
function groupsOf(blocks, block) {
    const groups = [];
    blocks.eachString(block, 'groups', group => groups.push(group));
    return groups;
}

;// CONCATENATED MODULE: ./build/manifests/pdm-lock.js






const SYSTEMS = ['git', 'hg', 'svn', 'bzr'];
const pdm_lock_WANTED = ['name', 'version', 'groups', ...SYSTEMS, 'url', 'path', 'ref', 'revision'];
/** https://pdm-project.org/en/latest/usage/lockfile/ */
const pdm_lock_manifest = {
    format: 'pdm-lock',
    ecosystem: 'pypi',
    role: 'lock',
    matches: path => /(?:^|\/)pdm\.(?:[\w.-]+\.)?lock$/.test(path),
    parse({ text }) {
        const blocks = readTomlBlocks(text, 'package', pdm_lock_WANTED);
        if ('error' in blocks)
            return unreadable(blocks);
        const unread = blocks.numbers().flatMap(block => localArchive(blocks.string(block, 'path') ?? '', blocks.span(block)));
        const components = mergeRepeats(blocks.numbers().flatMap(block => pdm_lock_component(blocks, block)));
        return { components, ...(unread.length > 0 ? { unread } : {}) };
    },
};
function pdm_lock_component(blocks, block) {
    if (blocks.string(block, 'path') !== undefined)
        return [];
    const system = SYSTEMS.find(key => blocks.string(block, key) !== undefined);
    const revision = blocks.string(block, 'revision') ?? blocks.string(block, 'ref');
    const address = system ? vcsAddress(system, blocks.string(block, system) ?? '', revision) : blocks.string(block, 'url');
    return [pythonLocked(blocks, block, { address, scope: groupScope(groupsOf(blocks, block), false) })];
}

;// CONCATENATED MODULE: ./build/manifests/shared/python-tables.js



/** A list of requirements as strings; what is no requirement (an included group) is left to the caller. */
function python_tables_fromList(list, scope) {
    return (list?.items() ?? []).flatMap(item => {
        const requirement = item.text === undefined ? undefined : pythonRequirement(item.text);
        if (!requirement)
            return [];
        const { marker: _, ...component } = requirement;
        return [{ ...component, scope, direct: true, ...item.span }];
    });
}
/** A table `name = "constraint"` or `name = { version, git, path … }`, as poetry and pipenv write it. Archives of the repository go to `unread`. */
function fromTable(table, scope, unread) {
    return (table?.entries() ?? []).flatMap(([name, entry]) => {
        const variants = entry.items();
        return (variants.length > 0 ? variants : [entry]).flatMap(variant => python_tables_declare(name, variant, variants.length > 0 ? variant : entry, scope, unread));
    });
}
function python_tables_declare(name, entry, place, scope, unread) {
    const address = python_tables_addressOf(entry);
    const local = entry.textAt('path') ?? (address !== undefined && isLocalAddress(address) ? address : undefined);
    if (local !== undefined)
        unread.push(...localArchive(local, place));
    if (local !== undefined || entry.has('workspace'))
        return [];
    const found = address === undefined ? constrained(name, entry.text ?? entry.textAt('version') ?? '') : fromAddress(name, address);
    const index = address === undefined ? (entry.textAt('index') ?? entry.textAt('source')) : undefined;
    const fetchedFrom = index && !/^pypi(?:\.org)?$/i.test(index) ? { fetchedFrom: index } : {};
    return [{ ...found, ...fetchedFrom, scope, direct: true, ...place.span }];
}
/** `*` is poetry’s and pipenv’s way to ask for any version. */
function constrained(name, constraint) {
    return constraint === '*' ? { purl: pypiPurl(name), name, requirement: '*' } : specified(name, constraint);
}
function python_tables_addressOf(entry) {
    const system = ['git', 'hg', 'svn', 'bzr'].find(key => entry.textAt(key) !== undefined);
    if (system === undefined)
        return entry.textAt('url') ?? entry.textAt('file');
    const reference = entry.textAt('rev') ?? entry.textAt('tag') ?? entry.textAt('ref') ?? entry.textAt('branch');
    return `${system}+${entry.textAt(system) ?? ''}${reference ? `@${reference}` : ''}`;
}
/**
 * The sources that `[tool.uv.sources]` puts in place of the index: repositories and addresses; members of the workspace and
 * folders are no components.
 */
function withSources(components, sources, fold) {
    const byName = new Map((sources?.entries() ?? []).map(([name, source]) => [fold(name), source.items()[0] ?? source]));
    return components.flatMap(component => {
        const source = byName.get(fold(component.name));
        if (!source)
            return [component];
        if (source.isTrue('workspace') || source.get('path'))
            return [];
        const address = python_tables_addressOf(source);
        const also = [...(component.also ?? []), source.span];
        if (address !== undefined)
            return [{ ...component, purl: elsewhere(component.purl, address), fetchedFrom: address, also }];
        const index = source.textAt('index');
        return [index === undefined || index === 'pypi' ? component : { ...component, fetchedFrom: index, also }];
    });
}
/** Puts the address of an index in place of its name; PyPI is nobody’s own. */
function withIndexes(components, indexes) {
    const known = new Map(indexes.flatMap(index => [[index.textAt('name') ?? '', index.textAt('url') ?? '']]));
    return components.map(component => {
        const url = known.get(component.fetchedFrom ?? '');
        if (!url)
            return component;
        const { fetchedFrom: _, ...rest } = component;
        return /^https?:\/\/pypi\.(?:org|python\.org)(?:\/|$)/.test(url) ? rest : { ...rest, fetchedFrom: url };
    });
}

;// CONCATENATED MODULE: ./build/manifests/pipfile.js




/** Tables of a Pipfile that hold settings; every other one is a category of packages. */
const SETTINGS = new Set(['source', 'requires', 'pipenv', 'scripts']);
/** https://pipenv.pypa.io/en/latest/pipfile.html */
const pipfile_manifest = {
    format: 'pipfile',
    ecosystem: 'pypi',
    role: 'manifest',
    matches: path => /(?:^|\/)Pipfile$/.test(path),
    parse({ text }) {
        const root = readToml(text);
        if (!(root instanceof Located))
            return unreadable(root);
        const sections = root.entries().filter(([section]) => !SETTINGS.has(section));
        const unread = [];
        const components = sections.flatMap(([section, table]) => fromTable(table, section === 'packages' ? 'runtime' : 'development', unread));
        return { components: withIndexes(components, root.get('source')?.items() ?? []), ...(unread.length > 0 ? { unread } : {}) };
    },
};

;// CONCATENATED MODULE: ./build/manifests/pipfile-lock.js






/** https://pipenv.pypa.io/en/latest/pipfile.html; every section but `_meta` is a category. */
const pipfile_lock_manifest = {
    format: 'pipfile-lock',
    ecosystem: 'pypi',
    role: 'lock',
    matches: path => /(?:^|\/)Pipfile\.lock$/.test(path),
    parse({ text }) {
        const root = readJson(text);
        if (!(root instanceof Located))
            return unreadable(root);
        const indexes = new Map((root.get('_meta', 'sources')?.items() ?? []).map(source => [source.textAt('name'), source.textAt('url')]));
        const sections = root.entries().filter(([section]) => section !== '_meta');
        const components = sections.flatMap(([section, packages]) => packages.entries().flatMap(([name, entry]) => pipfile_lock_component(name, entry, section === 'default' ? 'runtime' : 'development', indexes)));
        const unread = sections.flatMap(([, packages]) => packages.entries().flatMap(([, entry]) => localArchive(entry.textAt('path') ?? localFile(entry) ?? '', entry)));
        return { components: mergeRepeats(components), ...(unread.length > 0 ? { unread } : {}) };
    },
};
/** A file or address that lies in the repository. */
function localFile(entry) {
    const address = entry.textAt('file') ?? entry.textAt('url');
    return address !== undefined && /^(?:file:|\.{0,2}\/)/.test(address) ? address : undefined;
}
function pipfile_lock_component(name, entry, scope, indexes) {
    if (entry.get('path') !== undefined)
        return [];
    const version = entry.textAt('version')?.replace(/^===?\s*/, '');
    const system = ['git', 'hg', 'svn', 'bzr'].find(key => entry.textAt(key) !== undefined);
    const reference = entry.textAt('ref');
    const address = system
        ? `${system}+${entry.textAt(system) ?? ''}${reference ? `@${reference}` : ''}`
        : (entry.textAt('file') ?? entry.textAt('url'));
    if (address !== undefined && /^(?:file:|\.{0,2}\/)/.test(address))
        return [];
    const index = indexes.get(entry.textAt('index'));
    const fetchedFrom = address ?? (index && !/^https:\/\/pypi\.(?:org|python\.org)\//.test(index) ? index : undefined);
    const fixed = version === '*' ? undefined : version;
    return [
        {
            purl: address ? elsewhere(pypiPurl(name, fixed), address) : pypiPurl(name, fixed),
            name,
            ...(fixed ? { version: fixed } : {}),
            scope,
            ...entry.span,
            ...(fetchedFrom ? { fetchedFrom } : {}),
        },
    ];
}

;// CONCATENATED MODULE: ./build/manifests/pixi-lock.js




const pixi_lock_FIELDS = ['kind', 'conda', 'pypi', 'name', 'version', 'license', 'url', 'path'];
/** pixi’s lock file: conda packages by the address of their archive, packages of PyPI by name. https://pixi.sh/latest/workspace/lockfile/ */
const pixi_lock_manifest = {
    format: 'pixi-lock',
    ecosystem: 'conda',
    role: 'lock',
    matches: path => /(?:^|\/)pixi\.lock$/.test(path),
    parse({ text }) {
        const read = readYamlList(text, 'packages', pixi_lock_FIELDS);
        if ('error' in read)
            return unreadable(read);
        if (!read.found)
            return unreadable(fault('expected the key "packages"', 1));
        return { components: mergeSame(read.items.flatMap(pixi_lock_declare)) };
    },
};
function pixi_lock_declare(item) {
    const { fields } = item;
    const pypi = fields.pypi ?? (fields.kind === 'pypi' ? (fields.url ?? fields.path ?? '') : undefined);
    const place = pypi ?? fields.conda ?? fields.url ?? '';
    if (/^\.{0,2}\/|^\.$/.test(place) && place !== '')
        return [];
    const [name, version] = [fields.name, fields.version].every(text => text !== undefined)
        ? [fields.name, fields.version]
        : fromArchive(place);
    if (!name)
        return [];
    const purl = pypi === undefined ? simplePurl('conda', name, version) : pypiPurl(name, version);
    const fetchedFrom = place !== '' && !pixi_lock_PUBLIC.test(place) ? place : undefined;
    return [entry_entry({ purl, name, version, license: fields.license, fetchedFrom }, item)];
}
/** `…/numpy-1.26.4-py312h1234_0.conda`: name, version and build, from the end. */
function fromArchive(url) {
    const file = url.slice(url.lastIndexOf('/') + 1);
    const found = /^(.+)-([^-]+)-[^-]+\.(?:conda|tar\.bz2)$/.exec(file);
    return [found?.[1], found?.[2]];
}
const pixi_lock_PUBLIC = /^https:\/\/(?:conda\.anaconda\.org\/(?:conda-forge|bioconda|pytorch|nvidia|main|anaconda)|repo\.anaconda\.com\/pkgs|files\.pythonhosted\.org|pypi\.org)\//;

;// CONCATENATED MODULE: ./build/manifests/shared/pixi.js


/** The dependencies of a pixi project, of its features and of single platforms: https://pixi.sh/latest/reference/pixi_manifest/ */
function pixiTables(root, unread) {
    const features = (root?.get('feature')?.entries() ?? []).map(([, feature]) => feature);
    return [...tables(root, 'runtime', unread), ...features.flatMap(feature => tables(feature, 'development', unread))];
}
function tables(root, scope, unread) {
    const places = [root, ...(root?.get('target')?.entries() ?? []).map(([, target]) => target)];
    return places.flatMap(place => [
        ...condaTable(place?.get('dependencies'), scope),
        ...condaTable(place?.get('host-dependencies'), 'build'),
        ...condaTable(place?.get('build-dependencies'), 'build'),
        ...fromTable(place?.get('pypi-dependencies'), scope, unread),
    ]);
}

;// CONCATENATED MODULE: ./build/manifests/pixi-toml.js




/** pixi’s own manifest: conda packages, and those of PyPI beside them. https://pixi.sh/latest/reference/pixi_manifest/ */
const pixi_toml_manifest = {
    format: 'pixi-toml',
    ecosystem: 'conda',
    role: 'manifest',
    matches: path => /(?:^|\/)pixi\.toml$/.test(path),
    parse({ text }) {
        const root = readToml(text);
        if (!(root instanceof Located))
            return unreadable(root);
        if (!root.has('project') && !root.has('workspace') && !root.has('package'))
            return unreadable(fault('expected the table [workspace]', 1));
        const unread = [];
        const components = pixiTables(root, unread);
        const name = root.textAt('package', 'name');
        return { components, ...(name ? { firstParty: [name] } : {}), ...(unread.length > 0 ? { unread } : {}) };
    },
};

;// CONCATENATED MODULE: ./build/manifests/shared/numbers.js
/** Numbers packages by name and version in the order in which they are met, from 0. */
class Numbers {
    names = [];
    #versions = [];
    /** Most names have one version, which needs no table of its own. */
    #known = new Map();
    get size() {
        return this.names.length;
    }
    /** The number of a package, a new one where it was not met. */
    of(name, version) {
        const known = this.#known.get(name);
        if (known === undefined) {
            const node = this.#add(name, version);
            this.#known.set(name, node);
            return node;
        }
        if (typeof known === 'number' && this.#versions[known] === version)
            return known;
        const versions = typeof known === 'number' ? new Map([[this.#versions[known] ?? '', known]]) : known;
        if (versions !== known)
            this.#known.set(name, versions);
        const found = versions.get(version);
        if (found !== undefined)
            return found;
        const node = this.#add(name, version);
        versions.set(version, node);
        return node;
    }
    #add(name, version) {
        this.#versions.push(version);
        return this.names.push(name) - 1;
    }
}

;// CONCATENATED MODULE: ./build/manifests/shared/pnpm-key.js
/**
 * Reads a key: `/name/1.0.0_peers` (5), `/name@1.0.0(peers)` (6), `name@1.0.0` (9), and addresses in place of versions.
 *
 * https://github.com/pnpm/spec/tree/master/lockfile
 */
function parsePnpmKey(raw, major) {
    const key = withoutPeers(raw.startsWith('/') ? raw.slice(1) : raw);
    if (major < 6)
        return bySlash(key, raw.startsWith('/'));
    const at = key.indexOf('@', 1);
    const version = at < 0 ? undefined : key.slice(at + 1);
    if (version === undefined || (key.includes('/') && key.indexOf('/') < at && !key.startsWith('@')))
        return byAddress(key);
    const name = key.slice(0, at);
    const id = { name, version };
    if (isDigit(version.charCodeAt(0)))
        return { id, name, version };
    return { id, name, version, ...(/^(?:[a-z+]+:|git@)/.test(version) ? { address: version } : {}) };
}
/** The package that `name: reference` in the dependencies of another means; undefined for folders of the repository. */
function refersTo(name, reference, major) {
    // Nearly all are plain versions, which an alias in its place would show by a second @.
    if (major >= 6 && isDigit(reference.charCodeAt(0)) && !/[@/]/.test(reference))
        return { name, version: withoutPeers(reference) };
    if (/^(?:link|workspace|file):/.test(reference))
        return undefined;
    if (reference.startsWith('/'))
        return parsePnpmKey(reference, major).id;
    const version = major < 6 ? (reference.split('_', 1)[0] ?? reference) : withoutPeers(reference);
    // An alias has the name of the real package before the version.
    if (major >= 9 && /^@?[^@:/]+(?:\/[^@:/]+)?@\d/.test(version))
        return parsePnpmKey(version, major).id;
    return { name, version };
}
function bySlash(key, registry) {
    const parts = key.split('/');
    // Other registries stand before the name.
    if (!registry && parts[0]?.includes('.') && parts.length >= 3) {
        const rest = bySlash(parts.slice(1).join('/'), true);
        return rest.version !== undefined && /^\d/.test(rest.version) ? rest : byAddress(key);
    }
    const scoped = parts[0]?.startsWith('@') === true;
    const name = parts.slice(0, scoped ? 2 : 1).join('/');
    const version = parts[scoped ? 2 : 1]?.split('_', 1)[0];
    return { id: { name, version: version ?? '' }, name, ...(version === undefined ? {} : { version }) };
}
/** `github.com/owner/name/commit`: the entry itself has the name. */
function byAddress(key) {
    const parts = key.split('/');
    const address = /^[a-z+]+:/.test(key) ? key : `https://${key.replace(/^@/, '')}`;
    return {
        id: { name: key, version: '' },
        name: parts.at(-2) ?? key,
        ...(parts.length > 1 ? { version: parts.at(-1) ?? '' } : {}),
        address,
    };
}
function isDigit(sign) {
    return sign >= 48 && sign <= 57;
}
function withoutPeers(text) {
    const open = text.indexOf('(');
    return open < 0 ? text : text.slice(0, open);
}

;// CONCATENATED MODULE: ./build/manifests/pnpm-lock.js










/** Versions 5 to 9, and the two documents of pnpm 11: https://github.com/pnpm/spec/tree/master/lockfile */
const pnpm_lock_manifest = {
    format: 'pnpm-lock',
    ecosystem: 'npm',
    role: 'lock',
    matches: path => /(?:^|\/)pnpm-lock\.yaml$/.test(path) || /(?:^|\/)node_modules\/\.pnpm\/lock\.yaml$/.test(path),
    parse({ text }) {
        const reader = new pnpm_lock_Reader();
        const stopped = scanYamlLines(text, reader);
        if (stopped)
            return unreadable(fault(stopped.message, stopped.line));
        if (!reader.versioned)
            return unreadable(fault('no lockfileVersion, expected a pnpm lock file', 1));
        const unread = reader.archives();
        return { components: reader.components(), ...(unread.length > 0 ? { unread } : {}), ...(reader.odd ? { error: reader.odd } : {}) };
    },
};
const DEPENDENCIES = new Map([
    ['dependencies', 'runtime'],
    ['optionalDependencies', 'optional'],
    ['devDependencies', 'development'],
    ['configDependencies', 'build'],
    ['packageManagerDependencies', 'build'],
]);
const pnpm_lock_FIELDS = ['name', 'version', 'dev', 'optional', 'tarball', 'repo', 'commit', 'type', 'directory'];
class pnpm_lock_Reader {
    versioned = false;
    odd;
    #major = 9;
    #section = '';
    /** Of `packages` and `snapshots`: the package that the line is about. */
    #node = -1;
    #inResolution = false;
    #inNeeds = false;
    /** Of importers: the list that is read, and the name in it. */
    #scope;
    #name = '';
    #entry;
    #lastLine = 0;
    #entries = [];
    #ids = new Numbers();
    #edges = new Edges();
    #asked = new Map();
    document() {
        this.#close();
    }
    visit(line) {
        if (line.depth <= 1)
            this.#close();
        this.#lastLine = line.line;
        if (line.depth === 0)
            this.#top(line);
        else if (this.#section === 'packages')
            this.#inPackages(line);
        else if (this.#section === 'snapshots')
            this.#inSnapshots(line);
        else if (this.#section === 'importers')
            this.#inImporter(line, line.depth - 2);
        else if (this.#scope !== undefined)
            this.#inImporter(line, line.depth);
    }
    #top(line) {
        const section = line.key;
        if (section === undefined)
            return;
        this.#section = section;
        this.#scope = DEPENDENCIES.get(section);
        if (section === 'lockfileVersion') {
            this.versioned = true;
            this.#major = Number.parseInt(unquoteYaml(line.value), 10) || 9;
        }
        else if ((section === 'packages' || section === 'snapshots' || section === 'importers') && line.value !== '' && line.value !== '{}') {
            this.odd ??= { message: `"${section}" is not laid out as pnpm writes it`, line: line.line };
        }
    }
    #inPackages(line) {
        if (line.depth === 1)
            this.#open(line);
        else if (line.depth === 2) {
            this.#inResolution = line.keyIs('resolution');
            this.#inNeeds = isNeeds(line);
            if (this.#inResolution)
                this.#resolution(line);
            else
                this.#field(line);
        }
        else if (line.depth === 3 && this.#inResolution)
            this.#field(line);
        else
            this.#need(line);
    }
    #open(line) {
        const { key } = line;
        if (key === undefined)
            return;
        const parsed = parsePnpmKey(key, this.#major);
        this.#node = this.#number(parsed.id);
        this.#entry = { key: parsed, node: this.#node, line: line.line, endLine: line.line };
        this.#entries.push(this.#entry);
        if (line.value !== '')
            for (const [field, value] of flowEntries(line.value))
                this.#set(field, value);
    }
    #resolution(line) {
        // Nearly all have but a hash.
        const { value } = line;
        if (value === '' || (line.valueStarts('{integrity: ') && !value.includes(',')))
            return;
        for (const [inner, text] of flowEntries(value))
            this.#set(inner, text);
    }
    #field(line) {
        const field = pnpm_lock_FIELDS.find(name => line.keyIs(name));
        if (field !== undefined)
            this.#set(field, unquoteYaml(line.value));
    }
    #set(field, value) {
        if (!this.#entry)
            return;
        if (field === 'resolution')
            for (const [inner, text] of flowEntries(value))
                this.#set(inner, text);
        else
            (this.#entry.fields ??= new Map()).set(field, value);
    }
    #inSnapshots(line) {
        if (line.depth === 1 && line.key !== undefined)
            this.#node = this.#number(parsePnpmKey(line.key, this.#major).id);
        else if (line.depth === 2)
            this.#inNeeds = isNeeds(line);
        else
            this.#need(line);
    }
    #need(line) {
        if (line.depth !== 3 || !this.#inNeeds || this.#node < 0)
            return;
        const to = line.key === undefined ? undefined : refersTo(line.key, unquoteYaml(line.value), this.#major);
        if (to !== undefined)
            this.#edges.add(this.#node, this.#number(to));
    }
    /** `dependencies`, then `name: version` (5) or `name:` with `version:` below (from 6 on). */
    #inImporter(line, depth) {
        if (depth === 0)
            this.#scope = DEPENDENCIES.get(line.key ?? '');
        else if (depth === 1) {
            this.#name = line.key ?? '';
            if (line.value !== '')
                this.#ask(line.value);
        }
        else if (depth === 2 && line.keyIs('version'))
            this.#ask(line.value);
    }
    #ask(value) {
        const to = this.#name === '' ? undefined : refersTo(this.#name, unquoteYaml(value), this.#major);
        if (this.#scope === undefined || to === undefined)
            return;
        const asked = this.#asked.get(this.#scope);
        if (asked)
            asked.push(this.#number(to));
        else
            this.#asked.set(this.#scope, [this.#number(to)]);
    }
    #number({ name, version }) {
        return this.#ids.of(name, version);
    }
    #close() {
        if (this.#entry)
            this.#entry.endLine = this.#lastLine;
        this.#entry = undefined;
    }
    archives() {
        this.#close();
        return this.#entries.flatMap(entry => {
            const place = entry.fields?.get('tarball') ?? entry.key.version ?? '';
            return place.startsWith('file:') ? localArchive(place, entry) : [];
        });
    }
    components() {
        this.#close();
        const asked = [...DEPENDENCIES.values()].map(scope => ({ scope, nodes: this.#asked.get(scope) ?? [] }));
        const graph = new Graph(this.#ids.size, asked, (node, visit) => this.#edges.each(node, visit), node => this.#ids.names[node] ?? '');
        const components = [];
        for (const one of this.#entries) {
            const found = fetched(one);
            if (!found)
                continue;
            const scope = one.fields?.get('dev') === 'true'
                ? 'development'
                : (graph.scope(one.node) ?? (one.fields?.get('optional') === 'true' ? 'optional' : 'runtime'));
            const { purl, name, version, fetchedFrom } = found;
            components.push(entry_entry({ purl, name, version, direct: graph.direct(one.node), via: graph.via(one.node), fetchedFrom }, one, scope));
        }
        return mergeRepeats(components);
    }
}
function isNeeds(line) {
    return line.keyIs('dependencies') || line.keyIs('optionalDependencies');
}
function fetched({ key, fields }) {
    const local = /^(?:file|link):/.test(key.version ?? '');
    if (!fields)
        return local ? undefined : npmResolved(key.name, key.version, addressed(key.address));
    if (fields.get('type') === 'directory' || fields.has('directory'))
        return undefined;
    const tarball = fields.get('tarball') ?? key.address;
    if (local ? !/^https?:/.test(tarball ?? '') : tarball?.startsWith('file:'))
        return undefined;
    const repository = fields.get('repo');
    const commit = fields.get('commit');
    const address = repository === undefined ? tarball : `${repository}${commit ? `#${commit}` : ''}`;
    return npmResolved(fields.get('name') ?? key.name, fields.get('version') ?? key.version, addressed(address));
}
function addressed(address) {
    return address !== undefined && /^[a-z+]+:|^git@/.test(address) ? address : undefined;
}

;// CONCATENATED MODULE: ./build/manifests/pnpm-workspace.js




/** Catalogs set versions once for all members; config dependencies are installed: https://pnpm.io/catalogs */
const pnpm_workspace_manifest = {
    format: 'pnpm-workspace',
    ecosystem: 'npm',
    role: 'manifest',
    matches: path => /(?:^|\/)pnpm-workspace\.ya?ml$/.test(path),
    parse({ text }) {
        const root = readYaml(text);
        if (!(root instanceof Located))
            return unreadable(root);
        const catalogs = [root.get('catalog'), ...(root.get('catalogs')?.entries() ?? []).map(([, catalog]) => catalog)];
        const entries = catalogs.flatMap(catalog => catalog?.entries() ?? []);
        const managed = entries.flatMap(([name, entry]) => pnpm_workspace_declare(name, entry, 'managed'));
        const config = (root.get('configDependencies')?.entries() ?? []).flatMap(([name, entry]) => pnpm_workspace_declare(name, entry, 'build'));
        return { components: [...managed, ...config] };
    },
};
function pnpm_workspace_declare(name, entry, scope) {
    const text = entry.text ?? (typeof entry.value === 'number' ? String(entry.value) : entry.textAt('version'));
    // Config dependencies have their checksum behind the version.
    const specifier = text === undefined ? undefined : npmSpecifier(name, scope === 'build' ? (text.split('+sha', 1)[0] ?? text) : text);
    return specifier ? [{ ...specifier, scope, direct: true, ...entry.span }] : [];
}

;// CONCATENATED MODULE: ./build/manifests/podfile.js




/** CocoaPods’ manifest, as far as it is literal. Source: https://guides.cocoapods.org/syntax/podfile.html */
const podfile_manifest = {
    format: 'podfile',
    ecosystem: 'cocoapods',
    role: 'manifest',
    matches: path => /(^|\/)Podfile$|\.podspec$/.test(path),
    parse({ text }) {
        const components = [];
        const unread = [];
        for (const call of rubyCalls(text)) {
            if (call.method !== 'pod' && call.method !== 'dependency')
                continue;
            const found = podfile_declare(call);
            if (found)
                components.push(...found);
            else
                unread.push({ line: call.line, endLine: call.endLine, what: `${call.method} …` });
        }
        return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) };
    },
};
function podfile_declare(call) {
    const [name] = call.positional;
    if (typeof name !== 'string' || name.split('/')[0] === '')
        return undefined;
    const podspec = call.options.get('podspec');
    const described = typeof podspec === 'string' && /^https?:/.test(podspec) ? podspec : undefined;
    if (call.options.has('path') || (call.options.has('podspec') && !described))
        return [];
    const [pod = name, ...subspec] = name.split('/');
    const git = call.options.get('git');
    const reference = ['tag', 'commit', 'branch'].map(key => call.options.get(key)).find(text => typeof text === 'string');
    const { requirement, version } = gemRequirement(call);
    const url = typeof git === 'string' ? git : undefined;
    const qualifiers = url
        ? { vcs_url: `git+${url}${typeof reference === 'string' ? `@${reference}` : ''}` }
        : described
            ? { download_url: described }
            : {};
    const purl = (0,model_purl/* formatPurl */.dd)({ type: 'cocoapods', name: pod, ...(version ? { version } : {}), qualifiers, subpath: subspec.join('/') });
    const scope = call.within.some(block => block.method === 'target' && block.positional.some(text => typeof text === 'string' && /tests?$/i.test(text)))
        ? 'test'
        : 'runtime';
    return [entry_entry({ purl, name, version, requirement, direct: true, fetchedFrom: url ?? described }, call, scope)];
}

;// CONCATENATED MODULE: ./build/manifests/podfile-lock.js







/** CocoaPods’ lock file. Subspecs stand as entries of their own: `RestKit/Core (0.27.3)`. */
const podfile_lock_manifest = {
    format: 'podfile-lock',
    ecosystem: 'cocoapods',
    role: 'lock',
    matches: path => /(^|\/)Podfile\.lock$/.test(path),
    parse({ text }) {
        const reader = new podfile_lock_Reader(text);
        const firstParty = [...reader.external].filter(([, source]) => source.path).map(([name]) => name);
        return {
            components: reader.components(),
            ...(firstParty.length > 0 ? { firstParty } : {}),
            ...(reader.fault ? { error: reader.fault } : {}),
        };
    },
};
const [podfile_lock_SPACE, podfile_lock_DASH, podfile_lock_QUOTE, OPEN, podfile_lock_HASH] = [32, 45, 34, 40, 35];
class podfile_lock_Reader {
    external = new Map();
    fault;
    #text;
    #names;
    #edges = new Edges();
    #pods = [];
    #direct = [];
    #section = '';
    #node = -1;
    #source = {};
    /** The repository of specs that is read, and the pods that come from one that is not public. */
    #specs = 'trunk';
    #private = new Map();
    constructor(text) {
        this.#text = text;
        this.#names = new Spans(text);
        eachLine(text, (start, ink, end, line) => {
            const indent = ink - start;
            if (text.charCodeAt(ink) === podfile_lock_HASH && indent === 0)
                return;
            if (indent === 0)
                this.#open(text.slice(ink, end), line);
            else if (this.#section === 'PODS')
                this.#pod(indent, ink, end, line);
            else if (this.#section === 'DEPENDENCIES')
                this.#ask(ink, end);
            else if (this.#section === 'EXTERNAL SOURCES' || this.#section === 'CHECKOUT OPTIONS')
                this.#externalSource(indent, text.slice(ink, end));
            else if (this.#section === 'SPEC REPOS')
                this.#repository(indent, ink, end);
        });
    }
    #open(row, line) {
        const head = /^([A-Z][A-Z ]*):/.exec(row)?.[1];
        if (head === undefined)
            this.fault ??= { message: `expected a section of Podfile.lock, found "${row.slice(0, 80)}"`, line };
        this.#section = head ?? '';
    }
    /** `- "name (1.0)":` and `- name (1.0)`, the first where the name has signs of YAML. */
    #pod(indent, ink, end, line) {
        const from = this.#nameStart(ink);
        const to = this.#nameEnd(from, end);
        if (from < 0 || to === from)
            return;
        const node = this.#names.of(from, to);
        if (indent > 2) {
            if (this.#node >= 0)
                this.#edges.add(this.#node, node);
            return;
        }
        this.#node = node;
        const text = this.#text;
        const close = text.startsWith(' (', to) ? text.indexOf(')', to) : -1;
        if (close < 0 || close >= end || close === to + 2)
            return;
        const version = text.slice(text.startsWith('= ', to + 2) ? to + 4 : to + 2, close);
        this.#pods.push({ node, version, line });
    }
    #ask(ink, end) {
        const from = this.#nameStart(ink);
        if (from >= 0)
            this.#direct.push(this.#names.of(from, this.#nameEnd(from, end)));
    }
    /** Behind `- ` and a quote; -1 where the line is no item. */
    #nameStart(ink) {
        const text = this.#text;
        if (text.charCodeAt(ink) !== podfile_lock_DASH || text.charCodeAt(ink + 1) !== podfile_lock_SPACE)
            return -1;
        return text.charCodeAt(ink + 2) === podfile_lock_QUOTE ? ink + 3 : ink + 2;
    }
    /** Names have no blank, quote or bracket; a colon ends one that has no version. */
    #nameEnd(from, end) {
        const text = this.#text;
        let at = from;
        for (; at < end; at++) {
            const sign = text.charCodeAt(at);
            if (sign === podfile_lock_SPACE || sign === podfile_lock_QUOTE || sign === OPEN)
                break;
        }
        return at;
    }
    #externalSource(indent, row) {
        const [, key = '', value = ''] = /^:?"?([^":]+)"?:\s*(.*)$/.exec(row) ?? [];
        if (indent === 2) {
            const pod = key.split('/', 1)[0] ?? key;
            this.#source = this.external.get(pod) ?? {};
            this.external.set(pod, this.#source);
        }
        else if (key === 'commit')
            this.#source.revision = bare(value);
        else if (key === 'tag')
            this.#source.revision ??= bare(value);
        else if (key === 'path')
            this.#source.path = true;
        else if (key === 'git' || key === 'http' || key === 'podspec') {
            const url = bare(value);
            if (key === 'podspec' && !/^https?:/.test(url))
                this.#source.path = true;
            else
                this.#source.url = url;
        }
    }
    /** The pods of a repository of specs: those of a private one come from there. */
    #repository(indent, ink, end) {
        const text = this.#text;
        if (indent === 2)
            this.#specs = bare(text.slice(ink, end - 1));
        else if (!podfile_lock_PUBLIC.test(this.#specs)) {
            const from = this.#nameStart(ink);
            if (from >= 0)
                this.#private.set(text.slice(from, this.#nameEnd(from, end)), this.#specs);
        }
    }
    components() {
        const graph = new Graph(this.#names.size, [{ scope: 'runtime', nodes: this.#direct }], (node, visit) => this.#edges.each(node, visit), node => this.#names.name(node));
        const components = [];
        for (const { node, version, line } of this.#pods) {
            const name = this.#names.name(node);
            const slash = name.indexOf('/');
            const pod = slash < 0 ? name : name.slice(0, slash);
            const source = this.external.get(pod);
            if (source?.path)
                continue;
            const git = source?.url && source.url.endsWith('.git') ? `git+${source.url}${source.revision ? `@${source.revision}` : ''}` : undefined;
            const purl = git
                ? (0,model_purl/* formatPurl */.dd)({
                    type: 'cocoapods',
                    name: pod,
                    version,
                    qualifiers: { vcs_url: git },
                    ...(slash < 0 ? {} : { subpath: name.slice(slash + 1) }),
                })
                : slash < 0
                    ? pathPurl('cocoapods', name, version)
                    : subspecPurl(pod, version, name.slice(slash + 1));
            const given = {
                purl,
                name,
                version,
                direct: graph.direct(node) === true,
                via: graph.via(node),
                fetchedFrom: source?.url ?? this.#private.get(pod),
            };
            components.push(entry_entry(given, oneLine(line)));
        }
        return components;
    }
}
const podfile_lock_PUBLIC = /^(?:trunk|https:\/\/(?:github\.com\/CocoaPods\/Specs(?:\.git)?|cdn\.cocoapods\.org\/?))$/i;
function bare(value) {
    return value.replace(/^["']|["']$/g, '');
}
/** A subspec is a part of its pod. */
function subspecPurl(pod, version, subpath) {
    if (/^[\w/-]+$/.test(subpath) && !subpath.includes('//') && !subpath.endsWith('/'))
        return `${pathPurl('cocoapods', pod, version)}#${subpath}`;
    return (0,model_purl/* formatPurl */.dd)({ type: 'cocoapods', name: pod, version, subpath });
}

;// CONCATENATED MODULE: ./build/manifests/poetry-lock.js






const poetry_lock_WANTED = ['name', 'version', 'category', 'groups', 'optional', 'source', 'license'];
/** https://python-poetry.org/docs/basic-usage/#installing-with-poetrylock */
const poetry_lock_manifest = {
    format: 'poetry-lock',
    ecosystem: 'pypi',
    role: 'lock',
    matches: path => /(?:^|\/)poetry\.lock$/.test(path),
    parse({ text }) {
        const blocks = readTomlBlocks(text, 'package', poetry_lock_WANTED);
        if ('error' in blocks)
            return unreadable(blocks);
        const unread = blocks.numbers().flatMap(block => archive(blocks, block));
        const components = mergeRepeats(blocks.numbers().flatMap(block => poetry_lock_component(blocks, block)));
        return { components, ...(unread.length > 0 ? { unread } : {}) };
    },
};
function archive(blocks, block) {
    return blocks.string(block, 'source', 'type') === 'file'
        ? localArchive(blocks.string(block, 'source', 'url') ?? '', blocks.span(block))
        : [];
}
function poetry_lock_component(blocks, block) {
    const type = blocks.string(block, 'source', 'type');
    if (type === 'directory' || type === 'file')
        return [];
    const scope = poetry_lock_scopeOf(blocks, block);
    const license = blocks.string(block, 'license');
    const url = blocks.string(block, 'source', 'url');
    if (type === 'git' && url !== undefined) {
        const reference = blocks.string(block, 'source', 'resolved_reference') ?? blocks.string(block, 'source', 'reference');
        return [pythonLocked(blocks, block, { address: vcsAddress('git', url, reference), scope, license })];
    }
    return [pythonLocked(blocks, block, { ...(type === 'url' ? { address: url } : { index: url }), scope, license })];
}
/** Up to 1.4 a category, from 2.1 on the groups; in between the file does not tell. */
function poetry_lock_scopeOf(blocks, block) {
    const groups = groupsOf(blocks, block);
    const optional = blocks.value(block, 'optional')?.value === true;
    if (groups.length > 0)
        return groupScope(groups, optional);
    return blocks.string(block, 'category') === 'dev' ? 'development' : optional ? 'optional' : 'runtime';
}

;// CONCATENATED MODULE: ./build/manifests/shared/maven-project.js


/** Longer lines of parents are cut: none is that deep, and a loop would be endless. */
const MAX_PARENTS = 10;
/** Reads a pom.xml and its parents, as far as they lie in the tree. */
function readProject(path, text, tree) {
    const element = readXml(text);
    if ('error' in element)
        return element;
    return withParent(path, element, tree, MAX_PARENTS);
}
function withParent(path, element, tree, left) {
    const declared = childOf(element, 'parent');
    const relative = declared && (childOf(declared, 'relativePath')?.text ?? '../pom.xml');
    if (!declared || !relative || left === 0)
        return { path, element };
    const place = beside(path, relative.endsWith('.xml') ? relative : `${relative.replace(/\/+$/, '')}/pom.xml`);
    const found = place === undefined ? undefined : tree.read(place);
    const parent = found === undefined ? undefined : readXml(found);
    if (!place || !parent || 'error' in parent || childOf(parent, 'artifactId')?.text !== childOf(declared, 'artifactId')?.text)
        return { path, element };
    return { path, element, parent: withParent(place, parent, tree, left - 1) };
}
/** A coordinate of the project itself: group and version come from the parent where it has none. */
function coordinate(project, name) {
    const own = childOf(project.element, name)?.text;
    return own ?? (name === 'artifactId' ? undefined : childOf(project.element, 'parent', name)?.text);
}
/** Properties may hold properties; a bomb of them ends here. */
const MAX_STEPS = 30;
const MAX_TEXT = 1000;
/** Puts properties in, as https://maven.apache.org/pom.html#properties says. */
function interpolate(project, text) {
    const places = [];
    let result = text;
    for (let step = 0; step < MAX_STEPS && result.length < MAX_TEXT; step++) {
        const [whole, name] = /\$\{([^${}]+)\}/.exec(result) ?? [];
        if (whole === undefined || name === undefined)
            return { text: result, places, open: false };
        const found = property(project, name);
        if (!found)
            return { text: result, places, open: true };
        if (found.place)
            places.push(found.place);
        result = result.replace(whole, () => found.value);
    }
    return { text: result, places, open: true };
}
function property(project, name) {
    const [, upward, key] = /^(?:project\.|pom\.)?(parent\.)?(groupId|artifactId|version)$/.exec(name) ?? [];
    if (key === 'groupId' || key === 'artifactId' || key === 'version') {
        const value = upward ? childOf(project.element, 'parent', key)?.text : coordinate(project, key);
        return value === undefined ? undefined : { value };
    }
    for (let at = project; at; at = at.parent) {
        const found = childOf(at.element, 'properties')?.children.findLast(child => child.name === name) ?? inProfiles(at.element, name);
        if (found)
            return { value: found.text, ...(at === project ? { place: { line: found.line, endLine: found.endLine } } : {}) };
    }
    return undefined;
}
/** Which profile is on is not known from the text; the one that is on by default goes first. */
function inProfiles(element, name) {
    const profiles = childOf(element, 'profiles')?.children ?? [];
    const on = profiles.filter(profile => childOf(profile, 'activation', 'activeByDefault')?.text === 'true');
    return on.flatMap(profile => childOf(profile, 'properties')?.children ?? []).find(child => child.name === name);
}
/** A project and its parents, from itself upward. */
function lineage(project) {
    const all = [];
    for (let at = project; at; at = at.parent)
        all.push(at);
    return all;
}

;// CONCATENATED MODULE: ./build/manifests/shared/maven-modules.js



/**
 * The modules that are built together with a project: https://maven.apache.org/guides/mini/guide-multiple-modules.html
 *
 * A module counts only where a pom.xml above both names it, and in the version that is asked for: a file somewhere in the tree
 * cannot take the place of a package. Folders are named after their artifact, or after its end; no other file is read.
 */
class MavenModules {
    #path;
    #tree;
    #known = new Map();
    #poms;
    constructor(path, tree) {
        this.#path = path;
        this.#tree = tree;
    }
    /** Whether `group:artifact` is such a module. */
    has(name, version) {
        const key = `${name}:${version ?? ''}`;
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        this.#poms ??= this.#tree.list().filter(path => path.endsWith('/pom.xml') && path !== this.#path);
        const artifact = name.slice(name.indexOf(':') + 1);
        const found = this.#poms.some(path => {
            const folder = paths_baseName(folderOf(path));
            return (artifact === folder || artifact.endsWith(`-${folder}`)) && this.#is(path, name, version);
        });
        this.#known.set(key, found);
        return found;
    }
    #is(path, name, version) {
        const project = this.#project(path);
        if (!project)
            return false;
        const [group = '', artifact, own = ''] = ['groupId', 'artifactId', 'version'].map(key => key === 'groupId' || key === 'artifactId' || key === 'version' ? coordinate(project, key) : undefined);
        if (`${interpolate(project, group).text}:${artifact ?? ''}` !== name)
            return false;
        return (version === undefined || interpolate(project, own).text === version) && this.#isNamed(folderOf(path));
    }
    /** Whether a pom.xml in a folder above, which is also above the project, lists the folder among its modules. */
    #isNamed(module) {
        for (let folder = folderOf(module);; folder = folderOf(folder)) {
            const path = folder === '' ? 'pom.xml' : `${folder}/pom.xml`;
            const over = folder === '' || this.#path.startsWith(`${folder}/`) ? this.#project(path) : undefined;
            if (over && modulesOf(over).some(name => beside(path, name) === module))
                return true;
            if (folder === '')
                return false;
        }
    }
    #project(path) {
        const text = this.#tree.read(path);
        const read = text === undefined ? undefined : readProject(path, text, this.#tree);
        return read && !('error' in read) ? read : undefined;
    }
}
function modulesOf({ element }) {
    const sections = [element, ...(childOf(element, 'profiles')?.children ?? [])];
    return sections.flatMap(section => (childOf(section, 'modules')?.children ?? []).map(module => module.text));
}

;// CONCATENATED MODULE: ./build/manifests/pom-xml.js






/**
 * Maven’s manifest: dependencies, managed versions, plugins and profiles, with properties and parents of the tree.
 *
 * Source: https://maven.apache.org/pom.html
 */
const pom_xml_manifest = {
    format: 'pom-xml',
    ecosystem: 'maven',
    role: 'manifest',
    matches: path => /(^|\/)(pom|[^/]+[.-]pom)\.xml$|\.pom$/.test(path),
    parse({ path, text, tree }) {
        const project = readProject(path, text, tree);
        return 'error' in project ? unreadable(project) : pom_xml_declared(project, new MavenModules(path, tree));
    },
};
function pom_xml_declared(project, modules) {
    const unread = [];
    const sections = [project.element, ...(childOf(project.element, 'profiles')?.children ?? [])];
    const managed = managedVersions(project);
    const components = sections.flatMap(section => [
        ...list(section, 'dependencyManagement', 'dependencies').map(element => declare(element, 'managed')),
        ...list(section, 'dependencies').map(element => declare(element, 'runtime')),
        ...plugins(section).map(element => declare(element, 'plugin')),
        ...list(section, 'build', 'extensions').map(element => declare(element, 'plugin')),
    ]);
    const name = `${interpolate(project, coordinate(project, 'groupId') ?? '').text}:${coordinate(project, 'artifactId') ?? ''}`;
    return {
        components: mergeSame(components.flatMap(found => (found === undefined || modules.has(found.name, found.version) ? [] : [found]))),
        firstParty: [name],
        ...(unread.length > 0 ? { unread } : {}),
    };
    function declare(element, kind) {
        const found = pom_xml_read(project, element, kind, managed);
        if (found.open)
            unread.push({ line: element.line, endLine: element.endLine, what: `${found.open} is set outside of the tree` });
        return found.component;
    }
}
function list(section, ...names) {
    return childOf(section, ...names)?.children.filter(child => ['dependency', 'plugin', 'extension'].includes(child.name)) ?? [];
}
/** Plugins whose version the file states; the others are Maven’s own choice. What they need themselves counts with them. */
function plugins(section) {
    const all = [
        ...list(section, 'build', 'plugins'),
        ...list(section, 'build', 'pluginManagement', 'plugins'),
        ...list(section, 'reporting', 'plugins'),
    ];
    return all.flatMap(plugin => [...(childOf(plugin, 'version') ? [plugin] : []), ...list(plugin, 'dependencies')]);
}
function pom_xml_read(project, element, kind, managed) {
    const value = (key) => {
        const text = childOf(element, key)?.text;
        return text === undefined ? undefined : interpolate(project, text);
    };
    const group = value('groupId') ?? (element.name === 'plugin' ? { text: 'org.apache.maven.plugins', open: false } : undefined);
    const artifact = value('artifactId');
    if (!group?.text || !artifact?.text || childOf(element, 'scope')?.text === 'system')
        return {};
    if (group.open || artifact.open)
        return { open: `${group.text}:${artifact.text}` };
    const name = `${group.text}:${artifact.text}`;
    const own = value('version');
    const central = own || kind !== 'runtime' ? undefined : managed.get(name);
    const given = own ?? (central && interpolate(project, childOf(central, 'version')?.text ?? ''));
    const known = given && !given.open && given.text !== '' ? given.text : undefined;
    const version = known && exact(known);
    const purl = mavenPurl(group.text, artifact.text, version);
    const also = (own ?? given)?.places ?? [];
    const component = entry_entry({ purl, name, version, requirement: known, direct: kind === 'managed' ? undefined : true, also }, element, pom_xml_scopeOf(element, kind));
    return { component, ...(own?.open ? { open: own.text } : {}) };
}
/** A soft requirement is the version that Maven takes; a range is none, but for `[1.0]`. */
function exact(version) {
    const only = /^\[([^,[\]()]+)\]$/.exec(version)?.[1];
    return only ?? (/[[\](),]/.test(version) || version === 'LATEST' || version === 'RELEASE' ? undefined : version);
}
function pom_xml_scopeOf(element, kind) {
    if (kind !== 'runtime')
        return kind;
    const scope = childOf(element, 'scope')?.text;
    if (scope === 'test')
        return 'test';
    return childOf(element, 'optional')?.text === 'true' ? 'optional' : 'runtime';
}
/** Versions that the file and its parents set for others, the nearest first. */
function managedVersions(project) {
    const managed = new Map();
    for (const { element } of lineage(project))
        for (const section of [element, ...(childOf(element, 'profiles')?.children ?? [])])
            for (const dependency of list(section, 'dependencyManagement', 'dependencies')) {
                const coordinates = ['groupId', 'artifactId'].map(key => interpolate(project, childOf(dependency, key)?.text ?? '').text);
                const name = coordinates.join(':');
                if (!managed.has(name))
                    managed.set(name, dependency);
            }
    return managed;
}

;// CONCATENATED MODULE: ./build/manifests/pre-commit-config.js




/** Hooks by repository and revision; `local` and `meta` are no repositories. Source: https://pre-commit.com/#pre-commit-configyaml---repos */
const pre_commit_config_manifest = {
    format: 'pre-commit-config',
    ecosystem: 'git',
    role: 'manifest',
    matches: path => /(^|\/)\.pre-commit-config\.ya?ml$/.test(path),
    parse({ text }) {
        const document = readYaml(text);
        if ('error' in document)
            return unreadable(document);
        if (typeof document.value === 'string')
            return unreadable(fault('expected keys with values', document.line));
        // Before version 1 the list stood at the top.
        const repositories = document.get('repos')?.items() ?? document.items();
        const components = repositories.flatMap((at) => {
            const url = at.get('repo');
            const revision = at.get('rev') ?? at.get('sha');
            const written = revision?.value;
            const version = typeof written === 'number' ? String(written) : revision?.text;
            if (!url?.text || ['local', 'meta', 'builtin'].includes(url.text) || /^(\.{0,2}\/|file:)/.test(url.text))
                return [];
            const span = { line: url.line, endLine: at.endLine };
            return [entry_entry({ purl: repositoryPurl(url.text, version), name: url.text, version, direct: true }, span, 'development')];
        });
        return { components };
    },
};

;// CONCATENATED MODULE: ./build/manifests/pubspec-lock.js





/** Fields at four blanks, and those of the description at six. */
const pubspec_lock_FIELDS = ['dependency', 'source', 'version'];
const DESCRIPTION = ['url', 'resolved-ref', 'name'];
/** Pub’s lock file, always written by the tool: packages at two blanks, their fields at four, the description’s at six. */
const pubspec_lock_manifest = {
    format: 'pubspec-lock',
    ecosystem: 'pub',
    role: 'lock',
    matches: path => /(^|\/)pubspec\.lock$/.test(path),
    parse({ text }) {
        const packages = [];
        const stopped = scanYamlLines(text, new pubspec_lock_Reader(packages));
        const firstParty = packages.filter(({ fields }) => fields.source === 'path').map(({ key }) => key);
        const components = packages.flatMap(pubspec_lock_declare);
        if (stopped && components.length === 0)
            return unreadable(fault(stopped.message, stopped.line));
        return { components, ...(firstParty.length > 0 ? { firstParty } : {}), ...(stopped ? { error: stopped } : {}) };
    },
};
class pubspec_lock_Reader {
    #packages;
    #inside = false;
    constructor(packages) {
        this.#packages = packages;
    }
    visit(line) {
        if (line.depth === 0)
            this.#inside = line.keyIs('packages');
        if (!this.#inside || line.depth === 0)
            return;
        if (line.depth === 1) {
            this.#packages.push({ key: line.key ?? '', line: line.line, endLine: line.line, fields: {} });
            return;
        }
        const last = this.#packages.at(-1);
        if (!last)
            return;
        last.endLine = line.line;
        const field = (line.depth === 2 ? pubspec_lock_FIELDS : DESCRIPTION).find(name => line.keyIs(name));
        if (field !== undefined)
            last.fields[field] = unquoteYaml(line.value);
    }
}
const DIRECT = new Map([
    ['direct main', 'runtime'],
    ['direct dev', 'development'],
    ['direct overridden', 'runtime'],
]);
const pubspec_lock_PUBLIC = /^https?:\/\/(pub\.dev|pub\.dartlang\.org)\/?$/;
function pubspec_lock_declare({ key, line, endLine, fields }) {
    const { version, source, url } = fields;
    if (source === 'path' || source === 'sdk')
        return [];
    const dependency = fields.dependency ?? '';
    const scope = DIRECT.get(dependency) ?? 'runtime';
    const elsewhere = source !== 'git' && url !== undefined && url !== 'https://pub.dev' && !pubspec_lock_PUBLIC.test(url);
    const qualifiers = source === 'git' ? { vcs_url: gitUrl(url ?? '', fields['resolved-ref']) } : elsewhere ? { repository_url: url } : undefined;
    // A package from a repository keeps its name and version; where it is fetched stands in the qualifier.
    const name = source === 'git' ? key : (fields.name ?? key);
    const purl = qualifiers
        ? (0,model_purl/* formatPurl */.dd)({ type: 'pub', name, ...(version ? { version } : {}), qualifiers })
        : simplePurl('pub', name, version);
    const given = { purl, name: key, version, direct: dependency.startsWith('direct'), fetchedFrom: qualifiers ? url : undefined };
    return [entry_entry(given, { line, endLine }, scope)];
}
function gitUrl(url, commit) {
    return `git+${url}${commit ? `@${commit}` : ''}`;
}

;// CONCATENATED MODULE: ./build/manifests/pubspec-yaml.js





/** Pub’s manifest. Packages of an SDK and of a path are not fetched. Source: https://dart.dev/tools/pub/dependencies */
const pubspec_yaml_manifest = {
    format: 'pubspec-yaml',
    ecosystem: 'pub',
    role: 'manifest',
    matches: path => /(^|\/)pubspec\.ya?ml$/.test(path),
    parse({ text }) {
        const document = readYamlMapping(text);
        if ('error' in document)
            return unreadable(document);
        const own = document.textAt('name');
        const components = [...pubspec_yaml_declared(document.get('dependencies'), 'runtime'), ...pubspec_yaml_declared(document.get('dev_dependencies'), 'development')];
        return { components, ...(own ? { firstParty: [own] } : {}) };
    },
};
function pubspec_yaml_declared(section, scope) {
    return (section?.entries() ?? []).flatMap(([name, at]) => {
        if (isRecord(at.value) && ('path' in at.value || 'sdk' in at.value))
            return [];
        const git = at.get('git');
        const url = git?.text ?? git?.textAt('url');
        const requirement = at.text ?? at.textAt('version');
        const version = requirement !== undefined && /^\d+\.\d+\.\d+([-+][\w.+-]+)?$/.test(requirement) ? requirement : undefined;
        const hosted = at.textAt('hosted') ?? at.textAt('hosted', 'url');
        const real = at.textAt('hosted', 'name') ?? name;
        const reference = git?.textAt('ref');
        const qualifiers = {
            ...(url ? { vcs_url: `git+${url}${reference ? `@${reference}` : ''}` } : {}),
            ...(hosted && !/^https:\/\/(pub\.dev|pub\.dartlang\.org)\/?$/.test(hosted) ? { repository_url: hosted } : {}),
        };
        const purl = (0,model_purl/* formatPurl */.dd)({ type: 'pub', name: real, ...(version && !url ? { version } : {}), qualifiers });
        const fetchedFrom = url ?? qualifiers.repository_url;
        return [entry_entry({ purl, name, version: url ? undefined : version, requirement, direct: true, fetchedFrom }, at, scope)];
    });
}

;// CONCATENATED MODULE: ./build/manifests/pylock-toml.js





const pylock_toml_WANTED = ['name', 'version', 'index', 'vcs', 'archive', 'directory'];
const LOCAL = ['directory', 'archive', 'vcs'];
/** https://packaging.python.org/en/latest/specifications/pylock-toml/ */
const pylock_toml_manifest = {
    format: 'pylock',
    ecosystem: 'pypi',
    role: 'lock',
    matches: path => /(?:^|\/)pylock(?:\.[^./]+)?\.toml$/.test(path),
    parse({ text }) {
        const blocks = readTomlBlocks(text, 'packages', pylock_toml_WANTED);
        if ('error' in blocks)
            return unreadable(blocks);
        const unread = blocks.numbers().flatMap(block => localArchive(blocks.string(block, 'archive', 'path') ?? '', blocks.span(block)));
        const components = mergeRepeats(blocks.numbers().flatMap(block => pylock_toml_component(blocks, block)));
        return { components, ...(unread.length > 0 ? { unread } : {}) };
    },
};
function pylock_toml_component(blocks, block) {
    if (LOCAL.some(kind => blocks.string(block, kind, 'path') !== undefined))
        return [];
    const repository = blocks.string(block, 'vcs', 'url');
    const address = repository
        ? vcsAddress(blocks.string(block, 'vcs', 'type') ?? 'git', repository, blocks.string(block, 'vcs', 'commit-id'))
        : blocks.string(block, 'archive', 'url');
    return [pythonLocked(blocks, block, { address, index: blocks.string(block, 'index') })];
}

;// CONCATENATED MODULE: ./build/manifests/pyproject-toml.js








/**
 * PEP 621 and 735 and the tables of poetry, pdm, uv, hatch, flit and pixi.
 *
 * https://packaging.python.org/en/latest/specifications/pyproject-toml/
 */
const pyproject_toml_manifest = {
    format: 'pyproject',
    ecosystem: 'pypi',
    role: 'manifest',
    matches: path => /(?:^|\/)pyproject\.toml$/.test(path),
    parse({ path, text, tree }) {
        const root = readToml(text);
        if (!(root instanceof Located))
            return unreadable(root);
        const tool = root.get('tool');
        const archives = [];
        const declared = [...standard(root), ...poetry(tool?.get('poetry'), archives), ...others(tool, archives)];
        const name = root.textAt('project', 'name') ?? tool?.textAt('poetry', 'name');
        const foreign = declared.filter(component => name === undefined || pypiName(component.name) !== pypiName(name));
        const { includes, unread: computed } = dynamic(root, path, tree);
        const unread = [...archives, ...computed];
        const indexes = [tool?.get('uv', 'index'), tool?.get('poetry', 'source'), tool?.get('pdm', 'source')].flatMap(list => list?.items() ?? []);
        return {
            components: withIndexes(withSources(foreign, tool?.get('uv', 'sources'), pypiName), indexes),
            ...(name ? { firstParty: [name] } : {}),
            ...(includes.length > 0 ? { includes } : {}),
            ...(unread.length > 0 ? { unread } : {}),
        };
    },
};
function standard(root) {
    return [
        ...python_tables_fromList(root.get('build-system', 'requires'), 'build'),
        ...python_tables_fromList(root.get('project', 'dependencies'), 'runtime'),
        ...lists(root.get('project', 'optional-dependencies')).flatMap(([, list]) => python_tables_fromList(list, 'optional')),
        ...lists(root.get('dependency-groups')).flatMap(([group, list]) => python_tables_fromList(list, scopeOfGroup(group))),
    ];
}
function lists(table) {
    return table?.entries() ?? [];
}
/** https://python-poetry.org/docs/pyproject/. What an extra switches on is a runtime dependency all the same. */
function poetry(table, unread) {
    const groups = (table?.get('group')?.entries() ?? []).flatMap(([group, entry]) => fromTable(entry.get('dependencies'), scopeOfGroup(group), unread));
    const all = [
        ...fromTable(table?.get('dependencies'), 'runtime', unread),
        ...fromTable(table?.get('dev-dependencies'), 'development', unread),
        ...groups,
        ...fromTable(table?.get('requires-plugins'), 'build', unread),
    ];
    return all.filter(({ name }) => name !== 'python');
}
function others(tool, unread) {
    const environments = (tool?.get('hatch', 'envs')?.entries() ?? []).flatMap(([, environment]) => [
        ...python_tables_fromList(environment.get('dependencies'), 'development'),
        ...python_tables_fromList(environment.get('extra-dependencies'), 'development'),
    ]);
    const flit = tool?.get('flit', 'metadata');
    return [
        ...lists(tool?.get('pdm', 'dev-dependencies')).flatMap(([group, list]) => python_tables_fromList(list, scopeOfGroup(group))),
        ...python_tables_fromList(tool?.get('uv', 'dev-dependencies'), 'development'),
        ...environments,
        ...python_tables_fromList(flit?.get('requires'), 'runtime'),
        ...lists(flit?.get('requires-extra')).flatMap(([, list]) => python_tables_fromList(list, 'optional')),
        ...buildHooks(tool?.get('hatch', 'build')),
        ...pixiTables(tool?.get('pixi'), unread),
    ];
}
/** What the hooks of a build need: https://hatch.pypa.io/latest/config/build/#dependencies */
function buildHooks(build) {
    const places = [build, ...(build?.get('targets')?.entries() ?? []).map(([, target]) => target)];
    const hooks = places.flatMap(place => (place?.get('hooks')?.entries() ?? []).map(([, hook]) => hook));
    return [...places, ...hooks].flatMap(place => python_tables_fromList(place?.get('dependencies'), 'build'));
}
/** setuptools can take the lists from requirement files; other back ends compute them, which cannot be read. */
function dynamic(root, path, tree) {
    const includes = [];
    const unread = [];
    const setuptools = root.get('tool', 'setuptools', 'dynamic');
    const lists = [setuptools?.get('dependencies'), ...(setuptools?.get('optional-dependencies')?.entries() ?? []).map(([, entry]) => entry)];
    for (const list of lists) {
        const file = list?.get('file');
        for (const name of file?.items() ?? (file ? [file] : []))
            addInclude(name, path, tree, includes, unread);
        if (file?.text !== undefined)
            addInclude(file, path, tree, includes, unread);
    }
    const named = root.get('project', 'dynamic')?.items() ?? [];
    for (const item of named) {
        if (item.text === 'dependencies' && !setuptools?.get('dependencies') && !root.get('tool', 'poetry', 'dependencies'))
            unread.push({ what: 'dependencies are computed by the build back end', ...item.span });
    }
    return { includes, unread };
}
function addInclude(name, path, tree, includes, unread) {
    const target = name.text === undefined ? undefined : beside(path, name.text);
    if (name.text === undefined)
        return;
    if (target !== undefined && tree.read(target) !== undefined)
        includes.push({ path: target, format: 'requirements-txt', ...name.span });
    else
        unread.push({ what: `takes dependencies from ${name.text}, which is not in the tree`, ...name.span });
}

;// CONCATENATED MODULE: ./build/manifests/shared/cran-purl.js

/**
 * `pkg:cran/name@version`. The type demands a version; without one the package is named by its registry.
 *
 * Source: https://github.com/package-url/purl-spec/blob/main/types/cran-definition.json
 */
function cranPurl(name, version) {
    return version
        ? (0,model_purl/* formatPurl */.dd)({ type: 'cran', name, version })
        : (0,model_purl/* formatPurl */.dd)({ type: 'generic', name, qualifiers: { repository_url: 'https://cran.r-project.org' } });
}

;// CONCATENATED MODULE: ./build/manifests/r-description.js





const r_description_FIELDS = new Map([
    ['Depends', 'runtime'],
    ['Imports', 'runtime'],
    ['LinkingTo', 'build'],
    ['Suggests', 'optional'],
    ['Enhances', 'optional'],
]);
const r_description_HALLMARK = /^[A-Za-z][\w@/-]*:/m;
/** Packages that come with R itself. Source: https://cran.r-project.org/doc/FAQ/R-FAQ.html#R-Add_002dOn-Packages */
const BASE = new Set('R base compiler datasets grDevices graphics grid methods parallel splines stats stats4 tcltk tools utils'.split(' '));
/** An R package’s DESCRIPTION: fields, their further lines indented. Source: https://r-pkgs.org/description.html */
const r_description_manifest = {
    format: 'r-description',
    ecosystem: 'cran',
    role: 'manifest',
    matches: path => /(^|\/)DESCRIPTION$/.test(path),
    parse({ text }) {
        const foreign = lacksHallmark(text, r_description_HALLMARK, 'fields such as Package: name');
        if (foreign)
            return unreadable(foreign);
        const components = [];
        const firstParty = [];
        let field = '';
        for (const [n, line] of linesOf(text).entries()) {
            const [, key, value = ''] = /^([A-Za-z][\w@/-]*):(.*)$/.exec(line) ?? [];
            if (key)
                field = key;
            else if (!/^\s/.test(line))
                field = '';
            if (key === 'Package')
                firstParty.push(value.trim());
            const scope = r_description_FIELDS.get(field);
            if (scope)
                components.push(...r_description_packages(key ? value : line, n + 1, scope));
        }
        return { components, ...(firstParty.length > 0 ? { firstParty } : {}) };
    },
};
function r_description_packages(text, line, scope) {
    return text.split(',').flatMap(part => {
        const [, name, requirement] = /^\s*([A-Za-z][\w.]*)\s*(?:\(([^()]*)\))?\s*$/.exec(part) ?? [];
        if (!name || BASE.has(name))
            return [];
        const version = /^\s*==\s*([\w.-]+)\s*$/.exec(requirement ?? '')?.[1];
        return [
            entry_entry({ purl: cranPurl(name, version), name, version, requirement: requirement?.trim(), direct: true }, { line, endLine: line }, scope),
        ];
    });
}

;// CONCATENATED MODULE: ./build/manifests/rebar-lock.js



const ERLANG = { lineComments: ['%'], quotes: ['"'], wordSigns: '@' };
/** Rebar3’s lock file: `{<<"name">>,{pkg,<<"package">>,<<"version">>},level}` or `{git,"url",{ref,"sha"}}`. */
const rebar_lock_manifest = {
    format: 'rebar-lock',
    ecosystem: 'hex',
    role: 'lock',
    matches: path => /(^|\/)rebar\.lock$/.test(path),
    parse({ text }) {
        const reader = new rebar_lock_Reader();
        eachToken(text, ERLANG, token => reader.take(token));
        return reader.end();
    },
};
/** How many tokens before and behind the bracket of a tuple are looked at. */
const [BEFORE, BEHIND] = [8, 24];
const KINDS = new Set(['pkg', 'git', 'git_subdir', 'hg']);
/** Holds the tokens around one place at a time. */
class rebar_lock_Reader {
    #components = [];
    #tokens = [];
    /** The first token that was not looked at. */
    #at = 0;
    #balance = 0;
    #first;
    #last;
    take(token) {
        this.#first ??= token;
        this.#last = token;
        this.#tokens.push(token);
        if (token.kind === 'sign')
            this.#balance += '{['.includes(token.text) ? 1 : ']}'.includes(token.text) ? -1 : 0;
        if (this.#tokens.length > 4096) {
            this.#look(this.#tokens.length - BEHIND);
            this.#tokens = this.#tokens.slice(this.#at - BEFORE);
            this.#at = BEFORE;
        }
        return true;
    }
    #look(end) {
        for (; this.#at < end; this.#at++) {
            const token = this.#tokens[this.#at];
            const kind = this.#tokens[this.#at + 1]?.text ?? '';
            if (token?.kind === 'sign' && token.text === '{' && KINDS.has(kind))
                this.#components.push(...rebar_lock_declare(this.#tokens, this.#at, kind));
        }
    }
    end() {
        this.#look(this.#tokens.length);
        const components = this.#components;
        const first = this.#first;
        if (first && !'{['.includes(first.text))
            return { components, error: { message: `expected an Erlang term, found "${first.text.slice(0, 80)}"`, line: first.line } };
        if (this.#balance !== 0 && this.#last)
            return { components, error: { message: 'brackets do not match', line: this.#last.endLine } };
        return { components };
    }
}
function rebar_lock_declare(tokens, open, kind) {
    const before = tokens.slice(Math.max(0, open - 8), open).findLast(token => token.kind === 'string');
    const strings = tokens.slice(open, open + 24).filter(token => token.kind === 'string');
    const [first, second] = strings;
    if (!before || !first || !second)
        return [];
    const span = { line: before.line, endLine: Math.max(second.endLine, before.line) };
    const level = kind === 'pkg'
        ? tokens.slice(open, open + 24).find((token, n, all) => all[n - 1]?.text === ',' && /^\d+$/.test(token.text))?.text
        : undefined;
    const direct = level === undefined ? undefined : level === '0';
    if (kind === 'pkg')
        return [
            entry_entry({ purl: (0,model_purl/* formatPurl */.dd)({ type: 'hex', name: first.text, version: second.text }), name: before.text, version: second.text, direct }, span),
        ];
    const purl = (0,model_purl/* formatPurl */.dd)({
        type: 'hex',
        name: before.text,
        version: second.text,
        qualifiers: { vcs_url: `git+${first.text}@${second.text}` },
    });
    return [entry_entry({ purl, name: before.text, version: second.text, fetchedFrom: first.text }, span)];
}

;// CONCATENATED MODULE: ./build/manifests/renv-lock.js





/** renv’s lock file; a recent one has the fields of each package’s DESCRIPTION too, the license among them. */
const renv_lock_manifest = {
    format: 'renv-lock',
    ecosystem: 'cran',
    role: 'lock',
    matches: path => /(^|\/)renv\.lock$/.test(path),
    parse({ text }) {
        const document = readJson(text);
        if ('error' in document)
            return unreadable(document);
        const packages = document.get('Packages');
        if (!packages)
            return unreadable(fault('expected the key "Packages"', 1));
        const listed = document.get('R', 'Repositories')?.items() ?? [];
        const repositories = new Map(listed.map(at => [at.textAt('Name') ?? '', at.textAt('URL') ?? '']));
        return { components: packages.entries().flatMap(([key, at]) => renv_lock_declare(key, at, repositories)) };
    },
};
function renv_lock_declare(key, at, repositories) {
    const name = at.textAt('Package') ?? key;
    const version = at.textAt('Version');
    if (at.textAt('Source') === 'Local')
        return [];
    const { qualifiers, fetchedFrom } = origin(at, repositories);
    const purl = version ? (0,model_purl/* formatPurl */.dd)({ type: 'cran', name, version, qualifiers }) : cranPurl(name);
    return [entry_entry({ purl, name, version, license: at.textAt('License'), fetchedFrom }, at)];
}
const HOSTS = new Map([
    ['github', 'https://github.com'],
    ['gitlab', 'https://gitlab.com'],
    ['bitbucket', 'https://bitbucket.org'],
]);
/** CRAN itself, its mirrors, and the public package managers that serve it. */
const CRAN = /^https?:\/\/(?:[\w.-]*\bcran\b[\w.-]*|cloud\.r-project\.org|packagemanager\.(?:posit\.co|rstudio\.com)|p3m\.dev|r-forge\.r-project\.org)(?:\/|$)|\/cran\b/i;
function origin(at, repositories) {
    const source = (at.textAt('RemoteType') ?? at.textAt('Source') ?? '').toLowerCase();
    const named = at.textAt('RemoteHost');
    // GitHub is named by its API.
    const own = named && !/^(?:api\.)?(?:github\.com|gitlab\.com|bitbucket\.org)(?:\/|$)/.test(named)
        ? `https://${named.replace(/^https?:\/\//, '')}`
        : undefined;
    const host = HOSTS.has(source) ? (own ?? HOSTS.get(source)) : undefined;
    const url = host
        ? `${host}/${at.textAt('RemoteUsername') ?? ''}/${at.textAt('RemoteRepo') ?? ''}`
        : source === 'git'
            ? at.textAt('RemoteUrl')
            : undefined;
    if (url) {
        const commit = at.textAt('RemoteSha');
        return { qualifiers: { vcs_url: `git+${url}${commit ? `@${commit}` : ''}` }, fetchedFrom: url };
    }
    if (source === 'bioconductor')
        return { qualifiers: { repository_url: 'https://bioconductor.org' }, fetchedFrom: 'https://bioconductor.org' };
    const repository = at.textAt('Repository');
    const place = repository && (/^https?:/.test(repository) ? repository : repositories.get(repository));
    return place && !CRAN.test(place) ? { qualifiers: { repository_url: place }, fetchedFrom: place } : { qualifiers: {} };
}

;// CONCATENATED MODULE: ./build/manifests/requirements-txt.js



const FORMAT = 'requirements-txt';
/** https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
const requirements_txt_manifest = {
    format: FORMAT,
    ecosystem: 'pypi',
    role: 'manifest',
    matches: isRequirements,
    parse({ path, text, tree }) {
        const scope = requirements_txt_scopeOf(path);
        const components = [];
        const includes = [];
        const unread = [];
        for (const line of logicalLines(text)) {
            const { text: content, ...span } = line;
            const option = /^(-[A-Za-z]|--[a-z-]+)(?:\s*=\s*|\s+|(?<=^-[A-Za-z])(?=\S))?(.*)$/s.exec(content);
            if (option) {
                const [, flag = '', value = ''] = option;
                if (/^(?:-r|--requirement|-c|--constraint)$/.test(flag)) {
                    const included = include(path, requirements_txt_unquoted(value), /^(?:-c|--constraint)$/.test(flag));
                    if (included && tree.read(included.path) !== undefined)
                        includes.push({ ...included, ...span });
                    else
                        unread.push({ what: `includes ${requirements_txt_unquoted(value)}, which is not in the tree`, ...span });
                }
                else if (flag === '-e' || flag === '--editable')
                    components.push(...fromText(requirements_txt_unquoted(value), scope, span));
                continue;
            }
            const found = fromText(content, scope, span);
            if (isLocal(content))
                unread.push(...localArchive(content.split(/[\s;[]/, 1)[0] ?? '', span));
            else if (found.length === 0)
                unread.push({ what: `not a requirement: ${content.slice(0, 80)}`, ...span });
            components.push(...found);
        }
        return { components, ...extras(includes, unread) };
    },
};
function extras(includes, unread) {
    return { ...(includes.length > 0 ? { includes } : {}), ...(unread.length > 0 ? { unread } : {}) };
}
function isRequirements(path) {
    const name = paths_baseName(path).toLowerCase();
    if (/^(?:.*[-_.])?(?:requirements?|constraints?)(?:[-_.].*)?\.(?:txt|in|pip)$/.test(name))
        return true;
    return /(?:^|\/)requirements\/[^/]+\.(?:txt|in|pip)$/.test(path);
}
/** Names such as requirements-dev.txt and requirements/test.txt say what they are for. */
function requirements_txt_scopeOf(path) {
    const words = path
        .toLowerCase()
        .split('/')
        .slice(-2)
        .join('/')
        .split(/[^a-z]+/);
    if (words.some(word => /^constraints?$/.test(word)))
        return 'managed';
    const name = words.filter(word => !/^requirements?$/.test(word));
    if (name.some(word => /^(?:tests?|testing)$/.test(word)))
        return 'test';
    return name.some(word => /^(?:dev|develop|development|docs?|lint|linting|ci|mypy|typing)$/.test(word)) ? 'development' : 'runtime';
}
function include(path, name, constraint) {
    const target = /^[a-z][a-z+]+:/.test(name) ? undefined : beside(path, name);
    return target === undefined ? undefined : { path: target, format: FORMAT, ...(constraint ? { scope: 'managed' } : {}) };
}
function fromText(content, scope, span) {
    const text = content.replace(/\s+--[a-z-]+(?:[=\s].*)?$/s, '').trim();
    if (isLocal(text))
        return [];
    if (/^[a-z][a-z+]*:\/\/|^git@/.test(text)) {
        const address = text.split(/\s+;/, 1)[0] ?? text;
        const name = nameOfAddress(address);
        return name ? [{ ...fromAddress(name, address), scope, direct: true, ...span }] : [];
    }
    const requirement = pythonRequirement(text);
    if (!requirement)
        return [];
    const { marker: _, ...component } = requirement;
    return [{ ...component, scope, direct: true, ...span }];
}
function isLocal(text) {
    return isLocalAddress(text) || (/^[^\s;@]*\.(?:whl|zip|tar\.gz)(?:\[[^\]]*\])?(?:\s|;|$)/.test(text) && !text.includes('://'));
}
function requirements_txt_unquoted(text) {
    return text.trim().replace(/^(["'])(.*)\1$/, '$2');
}
/** Lines joined at a backslash, without comments; empty ones are left out. */
function logicalLines(text) {
    const lines = [];
    let parts = [];
    let first = 1;
    const rows = text.split('\n');
    for (const [n, raw] of rows.entries()) {
        const row = raw.replace(/\r$/, '').replace(/(^|\s)#.*$/, '$1');
        if (parts.length === 0)
            first = n + 1;
        const more = row.endsWith('\\');
        parts.push(more ? row.slice(0, -1) : row);
        if (more && n < rows.length - 1)
            continue;
        const joined = parts.join(' ').trim();
        parts = [];
        if (joined)
            lines.push({ text: joined, line: first, endLine: n + 1 });
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/manifests/sbt-lock.js




/** The lock file of the sbt-dependency-lock plugin. Source: https://github.com/stringbean/sbt-dependency-lock */
const sbt_lock_manifest = {
    format: 'sbt-lock',
    ecosystem: 'maven',
    role: 'lock',
    matches: path => path.endsWith('.sbt.lock'),
    parse({ text }) {
        const document = readJson(text);
        if ('error' in document)
            return unreadable(document);
        const dependencies = document.get('dependencies');
        if (!dependencies)
            return unreadable(fault('expected the key "dependencies"', 1));
        const components = dependencies.items().flatMap(at => {
            const group = at.textAt('org');
            const name = at.textAt('name');
            const version = at.textAt('version');
            if (!group || !name)
                return [];
            const configurations = (at.get('configurations')?.items() ?? []).map(item => item.text ?? '');
            const test = configurations.length > 0 && configurations.every(one => /test/i.test(one));
            const purl = (0,model_purl/* formatPurl */.dd)({ type: 'maven', namespace: group, name, ...(version ? { version } : {}) });
            return [entry_entry({ purl, name: `${group}:${name}`, version }, at, test ? 'test' : 'runtime')];
        });
        return { components };
    },
};

;// CONCATENATED MODULE: ./build/manifests/setup-cfg.js


/** https://setuptools.pypa.io/en/latest/userguide/declarative_config.html */
const setup_cfg_manifest = {
    format: 'setup-cfg',
    ecosystem: 'pypi',
    role: 'manifest',
    matches: path => /(?:^|\/)setup\.cfg$/.test(path),
    parse({ path, text, tree }) {
        const components = [];
        const includes = [];
        const unread = [];
        const include = (names, line) => {
            for (const name of names.split(',').map(part => part.trim())) {
                const target = beside(path, name);
                if (target !== undefined && tree.read(target) !== undefined)
                    includes.push({ path: target, format: 'requirements-txt', line, endLine: line });
                else
                    unread.push({ what: `takes dependencies from ${name}, which is not in the tree`, line, endLine: line });
            }
        };
        let name;
        let section = '';
        let scope;
        for (const [n, raw] of text.split('\n').entries()) {
            const row = raw.replace(/\r$/, '').replace(/^\s*[#;].*$|\s#.*$/, '');
            const header = /^\[([^\]]+)\]/.exec(row)?.[1];
            const option = /^([A-Za-z_][\w.-]*)\s*[=:]\s*(.*)$/.exec(row);
            if (header !== undefined) {
                section = header.trim();
                scope = undefined;
            }
            else if (option) {
                scope = setup_cfg_scopeOf(section, option[1] ?? '');
                if (section === 'metadata' && option[1] === 'name')
                    name = option[2]?.trim();
                const file = /^file:\s*(.+)$/.exec(option[2] ?? '')?.[1];
                if (scope !== undefined && file)
                    include(file, n + 1);
                else
                    components.push(...setup_cfg_read(option[2] ?? '', scope, n + 1));
            }
            else if (/^\s+\S/.test(row))
                components.push(...setup_cfg_read(row, scope, n + 1));
            else if (row.trim() !== '')
                scope = undefined;
        }
        return {
            components,
            ...(name ? { firstParty: [name] } : {}),
            ...(includes.length > 0 ? { includes } : {}),
            ...(unread.length > 0 ? { unread } : {}),
        };
    },
};
function setup_cfg_scopeOf(section, option) {
    if (section === 'options.extras_require')
        return 'optional';
    if (section !== 'options')
        return undefined;
    return option === 'install_requires' ? 'runtime' : option === 'tests_require' ? 'test' : option === 'setup_requires' ? 'build' : undefined;
}
/** Requirements stand one a line, or on one line with semicolons between them. */
function setup_cfg_read(text, scope, line) {
    const requirement = scope === undefined ? undefined : pythonRequirement(text.trim());
    if (!requirement || scope === undefined)
        return [];
    const { marker: _, ...component } = requirement;
    return [{ ...component, scope, direct: true, line, endLine: line }];
}

;// CONCATENATED MODULE: ./build/manifests/shared/python-strings.js
/** Reads the literal that begins at an offset, on the line given. Names, calls and operators in it make it one that is not literal. */
function pythonStrings(text, from, first) {
    const strings = [];
    let line = first;
    let depth = 0;
    // Strings within the brackets of a call are its arguments, and no items.
    let call = Infinity;
    let name = false;
    let literal = /^[[({"']/.test(text.slice(from, from + 1));
    // A name or a call: its strings are arguments.
    if (!literal)
        return { strings, literal, line, endLine: line, end: from };
    const pattern = /\n|[ \t\r\f]+|#[^\n]*|[[({]|[\])}]|("""|'''|"|')|,|:|[^\s"'[\](){},:#]+/gy;
    pattern.lastIndex = from;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        const [token, quote] = match;
        if (token === '\n') {
            if (depth === 0)
                break;
            line++;
        }
        else if (/^[[({]/.test(token)) {
            depth++;
            if (name && token === '(')
                call = Math.min(call, depth);
        }
        else if (/^[\])}]/.test(token)) {
            if (depth === call)
                call = Infinity;
            depth--;
            if (depth <= 0)
                break;
        }
        else if (quote !== undefined) {
            const start = pattern.lastIndex;
            const end = text.indexOf(quote, start);
            if (end < 0)
                return { strings, literal: false, line: first, endLine: line, end: text.length };
            pattern.lastIndex = end + quote.length;
            const isKey = /^\s*:/.test(text.slice(end + quote.length, end + quote.length + 20));
            if (call === Infinity)
                strings.push({ text: text.slice(start, end), line, isKey });
            line += text.slice(start, end).split('\n').length - 1;
        }
        else if (token === ',' && depth === 0)
            break;
        else if (!/^[\s,:#]/.test(token))
            literal = false;
        if (!/^[ \t]/.test(token))
            name = /^[A-Za-z_.]/.test(token);
    }
    const rest = pattern.lastIndex;
    // `[…] if … else` goes on behind the bracket.
    if (/^\s*(?:if\b|\.|%|\*|or\b|and\b)/.test(text.slice(rest, rest + 40)))
        literal = false;
    return { strings, literal, line: first, endLine: line, end: Math.max(rest, from) };
}

;// CONCATENATED MODULE: ./build/manifests/setup-py.js


const KEYWORDS = new Map([
    ['install_requires', 'runtime'],
    ['tests_require', 'test'],
    ['setup_requires', 'build'],
    ['extras_require', 'optional'],
]);
/**
 * The lists of a call of `setup()`, as far as they are literal: https://setuptools.pypa.io/en/latest/references/keywords.html
 *
 * The rest of the program is not evaluated, and said to be so.
 */
const setup_py_manifest = {
    format: 'setup-py',
    ecosystem: 'pypi',
    role: 'manifest',
    matches: path => /(?:^|\/)setup\.py$/.test(path),
    parse({ text }) {
        const components = [];
        const unread = [];
        const keywords = /\b(install_requires|tests_require|setup_requires|extras_require)\s*=(?!=)\s*/g;
        const lists = new Lists(text);
        let counted = 0;
        let at = 1;
        for (let match = keywords.exec(text); match; match = keywords.exec(text)) {
            const [whole, keyword = ''] = match;
            at += setup_py_newlines(text, counted, match.index + whole.length);
            counted = match.index + whole.length;
            const { strings, literal, line, endLine, end } = listed(text, counted, at, lists);
            if (!literal)
                unread.push({ what: `${keyword} is computed by the program`, line, endLine });
            components.push(...strings.flatMap(string => setup_py_declare(string, KEYWORDS.get(keyword) ?? 'runtime')));
            keywords.lastIndex = Math.max(end, counted);
        }
        const name = /\bname\s*=\s*(["'])([\w.-]+)\1/.exec(text)?.[2];
        return { components, ...(name ? { firstParty: [name] } : {}), ...(unread.length > 0 ? { unread } : {}) };
    },
};
/** A list, or several of them with `+` between: written out, or under a name that is given one list. */
function listed(text, from, line, lists) {
    const found = [];
    let at = from;
    let row = line;
    for (;;) {
        const part = term(text, at, row, lists);
        found.push(...part.strings);
        const plus = /[ \t\r\n]*\+[ \t\r\n]*/y;
        plus.lastIndex = part.end;
        if (!part.literal || !plus.test(text))
            return { ...part, strings: found, line };
        row = part.endLine + setup_py_newlines(text, part.end, plus.lastIndex);
        at = plus.lastIndex;
    }
}
function term(text, from, line, lists) {
    const word = /[A-Za-z_]\w*(?![\w(.[])/y;
    word.lastIndex = from;
    const name = word.exec(text)?.[0];
    if (name === undefined)
        return pythonStrings(text, from, line);
    const found = lists.named(name);
    return { strings: found?.strings ?? [], literal: found?.literal ?? false, line, endLine: line, end: from + name.length };
}
/** Every name is looked for in the whole text: more of them have no setup.py. */
const MAX_NAMES = 50;
/** Lists that stand under a name, each looked for once. */
class Lists {
    #text;
    #known = new Map();
    constructor(text) {
        this.#text = text;
    }
    /** The list that a name is given; undefined where it is given several, or changed behind. */
    named(name) {
        if (this.#known.has(name) || this.#known.size >= MAX_NAMES)
            return this.#known.get(name);
        const text = this.#text;
        const given = [...text.matchAll(new RegExp(`^${name}[ \\t]*=[ \\t]*(?=[[(])`, 'gm'))];
        const changed = new RegExp(`\\b${name}[ \\t]*(?:\\+=|\\.(?:append|extend|insert|remove)\\b)`).test(text);
        const start = given.length === 1 && !changed ? (given[0]?.index ?? 0) + (given[0]?.[0].length ?? 0) : -1;
        const found = start < 0 ? undefined : pythonStrings(text, start, 1 + setup_py_newlines(text, 0, start));
        this.#known.set(name, found);
        return found;
    }
}
function setup_py_newlines(text, from, to) {
    let count = 0;
    for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1))
        count++;
    return count;
}
/** A string before a colon is the name of an extra. */
function setup_py_declare({ text, line, isKey }, scope) {
    const requirement = isKey ? undefined : pythonRequirement(text);
    if (!requirement)
        return [];
    const { marker: _, ...component } = requirement;
    return [{ ...component, scope, direct: true, line, endLine: line }];
}

;// CONCATENATED MODULE: ./build/manifests/spdx-json.js



/** An SPDX document in JSON. */
const spdx_json_manifest = {
    format: 'spdx-json',
    ecosystem: 'sbom',
    role: 'lock',
    matches: path => /(\.|\/|^)spdx\.json$/i.test(path),
    parse({ text }) {
        const document = readJson(text);
        return 'error' in document ? unreadable(document) : readSpdx(document);
    },
};

;// CONCATENATED MODULE: ./build/manifests/spdx-tag-value.js





/** An SPDX 2 document as tags and values: a package begins with `PackageName`. Source: https://spdx.github.io/spdx-spec/v2.3/package-information/ */
const spdx_tag_value_manifest = {
    format: 'spdx-tag-value',
    ecosystem: 'sbom',
    role: 'lock',
    matches: path => /\.spdx(\.tv|\.txt)?$/i.test(path),
    parse({ text }) {
        const { packages, isDocument } = spdx_tag_value_read(linesOf(text));
        if (!isDocument)
            return unreadable(fault('expected the tag SPDXVersion', 1));
        const components = [];
        const unread = [];
        for (const { line, endLine, fields } of packages) {
            const known = {
                name: fields.get('PackageName'),
                version: fields.get('PackageVersion'),
                licenses: stated([fields.get('PackageLicenseDeclared'), fields.get('PackageLicenseConcluded')]),
            };
            const purl = fields.get('purl');
            const component = purl === undefined ? undefined : listedPurl(purl, known, { line, endLine });
            if (component)
                components.push(component);
            else
                unread.push({ line, endLine, what: `${known.name ?? 'a package'} without a package URL` });
        }
        return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) };
    },
};
const spdx_tag_value_FIELDS = new Set(['PackageName', 'PackageVersion', 'PackageLicenseDeclared', 'PackageLicenseConcluded']);
/** Tags that begin something else than a package. */
const OTHERS = new Set(['FileName', 'SnippetSPDXID', 'LicenseID', 'Relationship', 'Annotator', 'Reviewer']);
function spdx_tag_value_read(lines) {
    const packages = [];
    let current;
    let isDocument = false;
    let inText = false;
    for (const [n, line] of lines.entries()) {
        // Texts of several lines stand between marks and may hold anything.
        if (inText) {
            inText = !line.includes('</text>');
            if (current)
                current.endLine = n + 1;
            continue;
        }
        const [, tag = '', value = ''] = /^\s*([A-Za-z0-9]+):\s*(\S.*)?$/.exec(line.trimEnd()) ?? [];
        inText = value.includes('<text>') && !value.includes('</text>');
        if (tag === 'SPDXVersion')
            isDocument = true;
        if (tag === 'PackageName')
            packages.push((current = { line: n + 1, endLine: n + 1, fields: new Map() }));
        else if (OTHERS.has(tag))
            current = undefined;
        if (!current || tag === '')
            continue;
        current.endLine = n + 1;
        if (tag === 'ExternalRef') {
            const purl = /^\S+\s+purl\s+(\S+)/i.exec(value)?.[1];
            if (purl !== undefined)
                current.fields.set('purl', purl);
        }
        else if (spdx_tag_value_FIELDS.has(tag) && !current.fields.has(tag))
            current.fields.set(tag, value);
    }
    return { packages, isDocument };
}

;// CONCATENATED MODULE: ./build/manifests/shared/hackage-package.js
/** Takes `name-1.2.3@sha256:…,size` or `name-1.2.3@rev:1` apart; the version is what stands behind the last dash. */
function hackagePackage(text) {
    const head = text.split('@', 1)[0] ?? '';
    const dash = head.lastIndexOf('-');
    const name = head.slice(0, dash);
    const version = head.slice(dash + 1);
    return dash > 0 && /^[A-Za-z0-9-]+$/.test(name) && /^\d+(\.\d+)*$/.test(version) ? { name, version } : undefined;
}

;// CONCATENATED MODULE: ./build/manifests/stack-yaml.js






/** Stack’s manifest: packages that its snapshot does not have. Source: https://docs.haskellstack.org/en/stable/configure/yaml/project/#extra-deps */
const stack_yaml_manifest = {
    format: 'stack-yaml',
    ecosystem: 'hackage',
    role: 'manifest',
    matches: path => /(^|\/)stack[^/]*\.ya?ml$/.test(path),
    parse({ text }) {
        const document = readYamlMapping(text);
        if ('error' in document)
            return unreadable(document);
        // An archive or repository stood among the packages before Stack 1.11.
        const listed = [
            ...(document.get('extra-deps')?.items() ?? []),
            ...(document.get('packages')?.items() ?? []).filter(at => at.text === undefined),
        ];
        return { components: listed.flatMap(stack_yaml_declare) };
    },
};
function stack_yaml_declare(at) {
    const known = hackagePackage(at.text ?? '');
    if (known)
        return [entry_entry({ purl: simplePurl('hackage', known.name, known.version), ...known, direct: true }, at)];
    const github = at.textAt('github');
    const git = at.textAt('git') ?? at.textAt('location', 'git') ?? (github && `https://github.com/${github}`);
    const archive = at.textAt('archive') ?? at.textAt('url') ?? (/^https?:/.test(at.text ?? '') ? at.text : undefined);
    const place = git ?? archive;
    if (!place)
        return [];
    const commit = at.textAt('commit') ?? at.textAt('location', 'commit');
    const name = place
        .split('/')
        .filter(Boolean)
        .at(-1)
        ?.replace(/\.(git|zip|tar\.gz)$/, '') ?? place;
    const qualifiers = git ? { vcs_url: `git+${git}${commit ? `@${commit}` : ''}` } : { download_url: place };
    const purl = (0,model_purl/* formatPurl */.dd)({ type: 'hackage', name, ...(commit ? { version: commit } : {}), qualifiers });
    return [entry_entry({ purl, name, version: commit, direct: true, fetchedFrom: place }, at)];
}

;// CONCATENATED MODULE: ./build/manifests/stack-yaml-lock.js






/** Stack’s lock file: what it completed and what was written. Source: https://docs.haskellstack.org/en/stable/topics/lock_files/ */
const stack_yaml_lock_manifest = {
    format: 'stack-yaml-lock',
    ecosystem: 'hackage',
    role: 'lock',
    matches: path => /(^|\/)stack[^/]*\.ya?ml\.lock$/.test(path),
    parse({ text }) {
        const document = readYamlMapping(text);
        if ('error' in document)
            return unreadable(document);
        return { components: (document.get('packages')?.items() ?? []).flatMap(stack_yaml_lock_declare) };
    },
};
function stack_yaml_lock_declare(at) {
    const completed = at.get('completed');
    const hackage = completed?.get('hackage');
    const known = hackagePackage(hackage?.text ?? '');
    if (hackage && known)
        return [
            entry_entry({ purl: simplePurl('hackage', known.name, known.version), ...known }, { line: hackage.line, endLine: completed?.endLine ?? hackage.endLine }),
        ];
    const name = completed?.textAt('name');
    const version = completed?.textAt('version');
    const git = completed?.textAt('git');
    const archive = completed?.textAt('url');
    if (!completed || !name || (!git && !archive))
        return [];
    const commit = completed.textAt('commit');
    const qualifiers = git ? { vcs_url: `git+${git}${commit ? `@${commit}` : ''}` } : archive ? { download_url: archive } : {};
    const purl = (0,model_purl/* formatPurl */.dd)({ type: 'hackage', name, ...(version ? { version } : {}), qualifiers });
    return [entry_entry({ purl, name, version, fetchedFrom: git ?? archive }, completed)];
}

;// CONCATENATED MODULE: ./build/manifests/shared/hcl.js


const HCL = {
    lineComments: ['#', '//'],
    blockComments: [['/*', '*/']],
    quotes: ['"'],
    interpolation: ['${', '%{'],
    heredocs: true,
    wordSigns: '-',
};
/** Deeper than any real file; the reader works by recursion. */
const hcl_MAX_DEPTH = 100;
/** Reads HashiCorp’s language without evaluating expressions. Source: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md */
function readHcl(text) {
    const reader = new hcl_Reader(tokenize(text, HCL));
    const { blocks } = reader.body(0);
    return reader.fault ?? blocks;
}
class hcl_Reader {
    fault;
    #tokens;
    #at = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    body(depth) {
        const attributes = new Map();
        const blocks = [];
        for (let token = this.#peek(); token && !this.fault; token = this.#peek()) {
            if (token.text === '}' && token.kind === 'sign') {
                if (depth === 0)
                    this.fault = fault('unexpected "}"', token.line);
                break;
            }
            const next = this.#tokens[this.#at + 1];
            if (token.text === ',' && token.kind === 'sign')
                this.#at++;
            else if (token.kind !== 'sign' && next?.kind === 'sign' && (next.text === '=' || next.text === ':')) {
                this.#at += 2;
                attributes.set(token.text, this.#value(token, depth));
            }
            else if (token.kind === 'word')
                blocks.push(this.#block(token, depth));
            else
                this.fault = fault(`unexpected "${token.text.slice(0, 40)}"`, token.line);
        }
        return { attributes, blocks };
    }
    #peek() {
        return this.#tokens[this.#at];
    }
    #block(head, depth) {
        const labels = [];
        for (let token = this.#tokens[++this.#at]; token && token.kind !== 'sign'; token = this.#tokens[++this.#at])
            labels.push(token.text);
        const open = this.#peek();
        if (open?.text !== '{' || depth > hcl_MAX_DEPTH) {
            this.fault ??= fault(open ? `expected "{" after ${head.text.slice(0, 40)}` : 'the file ends within a block', open?.line ?? head.line);
            return { type: head.text, labels, attributes: new Map(), blocks: [], line: head.line, endLine: head.line };
        }
        this.#at++;
        const inner = this.body(depth + 1);
        return { type: head.text, labels, ...inner, line: head.line, endLine: this.#close(head) };
    }
    #close(head) {
        const end = this.#peek();
        if (end?.text !== '}')
            this.fault ??= fault('the file ends within a block', head.line);
        this.#at++;
        return end?.line ?? head.line;
    }
    #value(key, depth) {
        const first = this.#peek();
        const next = this.#tokens[this.#at + 1];
        if (first?.text === '{' && first.kind === 'sign' && depth < hcl_MAX_DEPTH && !isFor(next)) {
            this.#at++;
            const { attributes } = this.body(depth + 1);
            return { members: attributes, line: key.line, endLine: this.#close(key) };
        }
        const end = this.#expression();
        const alone = first?.kind === 'string' && first.literal && (!next || next.line > first.endLine || next.text === '}' || next.text === ',');
        return { ...(alone ? { text: first.text } : {}), line: key.line, endLine: Math.max(end, key.line) };
    }
    /** Skips to the end of the line, or of the brackets that are open then. */
    #expression() {
        let depth = 0;
        let last = this.#peek();
        for (let token = last; token; token = this.#tokens[this.#at]) {
            const sign = token.kind === 'sign' ? token.text : '';
            if (depth === 0 && (sign === '}' || sign === ',' || token.line > (last?.endLine ?? token.line)))
                break;
            if (sign !== '' && '{[('.includes(sign))
                depth++;
            else if (sign !== '' && '}])'.includes(sign))
                depth--;
            last = token;
            this.#at++;
        }
        return last?.endLine ?? 1;
    }
}
function isFor(token) {
    return token?.kind === 'word' && token.text === 'for';
}

;// CONCATENATED MODULE: ./build/manifests/shared/terraform-address.js

const REGISTRIES = ['registry.terraform.io', 'registry.opentofu.org'];
/** The package URL of a provider address `[host/]namespace/name`; a bare name is HashiCorp’s. */
function terraformProvider(address, version) {
    const parts = address.split('/').filter(Boolean);
    const [host] = parts.length > 2 ? parts : [];
    const name = parts.at(-1) ?? address;
    return (0,model_purl/* formatPurl */.dd)({
        type: 'terraform',
        namespace: parts.length > 1 ? (parts.at(-2) ?? '') : 'hashicorp',
        name,
        ...(version ? { version } : {}),
        ...(host && !REGISTRIES.includes(host) ? { qualifiers: { repository_url: host } } : {}),
    });
}
/** The package URL of a module in a registry, `[host/]namespace/name/system`; undefined for any other source. */
function terraformModule(source, version) {
    const [path = '', subpath] = source.split('//', 2);
    const parts = path.split('/');
    if (path.includes(':') || path.includes('?') || (parts.length !== 3 && parts.length !== 4) || parts.some(part => !/^[\w.-]+$/.test(part)))
        return undefined;
    if (parts.length === 3 && parts[0]?.includes('.'))
        return undefined;
    const host = parts.length === 4 ? parts[0] : undefined;
    return (0,model_purl/* formatPurl */.dd)({
        type: 'terraform',
        namespace: parts.slice(-3, -1).join('/'),
        name: parts.at(-1) ?? '',
        ...(version ? { version } : {}),
        ...(host && !REGISTRIES.includes(host) ? { qualifiers: { repository_url: host } } : {}),
        ...(subpath ? { subpath } : {}),
    });
}

;// CONCATENATED MODULE: ./build/manifests/terraform.js





/** Providers and modules that Terraform or OpenTofu asks for. Source: https://developer.hashicorp.com/terraform/language/modules/sources */
const terraform_manifest = {
    format: 'terraform',
    ecosystem: 'terraform',
    role: 'manifest',
    matches: path => /\.(tf|tofu)$/.test(path),
    parse({ text }) {
        const blocks = readHcl(text);
        if ('error' in blocks)
            return unreadable(blocks);
        const unread = [];
        const components = blocks.flatMap(block => {
            if (block.type === 'terraform')
                return block.blocks.filter(({ type }) => type === 'required_providers').flatMap(providers);
            return block.type === 'module' ? moduleOf(block, unread) : [];
        });
        return { components, ...(unread.length > 0 ? { unread } : {}) };
    },
};
function providers(block) {
    return [...block.attributes].flatMap(([alias, value]) => {
        const address = value.members?.get('source')?.text ?? alias;
        const requirement = value.text ?? value.members?.get('version')?.text;
        // Terraform’s own provider is built in.
        if (address === 'terraform.io/builtin/terraform')
            return [];
        const version = terraform_exact(requirement);
        return [entry_entry({ purl: terraformProvider(address, version), name: address, version, requirement, direct: true }, value)];
    });
}
function moduleOf(block, unread) {
    const source = block.attributes.get('source');
    if (source?.text === undefined) {
        unread.push({ line: block.line, endLine: block.endLine, what: `the source of module ${block.labels[0] ?? ''}`.trim() });
        return [];
    }
    if (/^\.{1,2}\//.test(source.text))
        return [];
    const requirement = block.attributes.get('version')?.text;
    const version = terraform_exact(requirement);
    const registry = terraformModule(source.text, version);
    if (registry)
        return [entry_entry({ purl: registry, name: source.text, version, requirement, direct: true }, block)];
    return fromElsewhere(block, source);
}
function fromElsewhere(block, source) {
    const written = (source.text ?? '').replace(/^(git|hg|s3|gcs)::/, '');
    const [place = '', query = ''] = written.split('?', 2);
    const reference = /(?:^|&)ref=([^&]+)/.exec(query)?.[1];
    const url = /^[a-z+]+:\/\//.test(place) || /^\w+@/.test(place) ? place : `https://${place}`;
    // `//` behind the host names a folder of the repository.
    const folder = url.indexOf('//', url.indexOf('://') + 3);
    const repository = folder < 0 ? url : url.slice(0, folder);
    const subpath = folder < 0 ? undefined : url.slice(folder + 2);
    return [
        entry_entry({ purl: repositoryPurl(repository, reference, subpath), name: source.text ?? place, version: reference, direct: true }, block),
    ];
}
/** `1.2.3` and `= 1.2.3` are that version alone. */
function terraform_exact(requirement) {
    return /^=?\s*v?(\d+\.\d+\.\d+(?:-[\w.]+)?)$/.exec(requirement ?? '')?.[1];
}

;// CONCATENATED MODULE: ./build/manifests/terraform-lock-hcl.js




/** The providers that Terraform or OpenTofu chose. Source: https://developer.hashicorp.com/terraform/language/files/dependency-lock */
const terraform_lock_hcl_manifest = {
    format: 'terraform-lock-hcl',
    ecosystem: 'terraform',
    role: 'lock',
    matches: path => /(^|\/)\.terraform\.lock\.hcl$/.test(path),
    parse({ text }) {
        const blocks = readHcl(text);
        if ('error' in blocks)
            return unreadable(blocks);
        const components = blocks.flatMap(block => {
            const address = block.type === 'provider' ? block.labels[0] : undefined;
            const version = block.attributes.get('version')?.text;
            return address ? [entry_entry({ purl: terraformProvider(address, version), name: address, version }, block)] : [];
        });
        return { components };
    },
};

;// CONCATENATED MODULE: ./build/manifests/uv-lock.js







const uv_lock_WANTED = ['name', 'version', 'source', 'dependencies', 'optional-dependencies', 'dev-dependencies'];
/** https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile */
const uv_lock_manifest = {
    format: 'uv-lock',
    ecosystem: 'pypi',
    role: 'lock',
    matches: path => /(?:^|\/)(?:uv|[\w.-]+\.py)\.lock$/.test(path),
    parse({ text }) {
        const blocks = readTomlBlocks(text, 'package', uv_lock_WANTED);
        if ('error' in blocks)
            return unreadable(blocks);
        const sources = blocks.numbers().map(block => sourceOf(blocks, block));
        const graph = uv_lock_graphOf(blocks, sources);
        const unread = sources.flatMap(({ kind, from }, block) => (kind === 'path' ? localArchive(from ?? '', blocks.span(block)) : []));
        return {
            ...(unread.length > 0 ? { unread } : {}),
            components: mergeRepeats(sources.flatMap((source, block) => uv_lock_component(blocks, block, source, graph))),
            firstParty: sources.flatMap((source, block) => (source.kind === 'member' ? (blocks.string(block, 'name') ?? []) : [])),
        };
    },
};
function sourceOf(blocks, block) {
    const inline = blocks.value(block, 'source');
    const at = (key) => (inline ? inline.textAt(key) : blocks.string(block, 'source', key));
    const registry = at('registry');
    if (registry !== undefined)
        return { kind: 'index', from: registry };
    if (['virtual', 'editable', 'directory'].some(kind => at(kind) !== undefined))
        return { kind: 'member' };
    if (at('path') !== undefined)
        return { kind: 'path', from: at('path') };
    const git = at('git');
    return { kind: 'address', from: git === undefined ? at('url') : `git+${git}` };
}
function uv_lock_component(blocks, block, { kind, from }, graph) {
    if (kind === 'member' || kind === 'path')
        return [];
    const reached = { scope: graph.scope(block), direct: graph.direct(block), via: graph.via(block) };
    return [pythonLocked(blocks, block, { ...reached, ...(kind === 'address' ? { address: from } : { index: from }) })];
}
/** From the packages of the project: what they need, with which extras, and for development. */
function uv_lock_graphOf(blocks, sources) {
    const index = new VersionIndex(block => blocks.string(block, 'version'));
    for (const block of sources.keys())
        index.add(blocks.string(block, 'name') ?? '', block);
    const visitNamed = (items, visit) => {
        for (const item of items) {
            const name = item.textAt('name') ?? '';
            const found = index.find(name, item.textAt('version')) ?? index.find(name);
            if (found !== undefined)
                visit(found);
        }
    };
    const own = (block, visit) => visitNamed(blocks.value(block, 'dependencies')?.items() ?? [], visit);
    const listed = (table) => (block, visit) => {
        for (const key of blocks.keys(block, table))
            visitNamed(blocks.value(block, table, key)?.items() ?? [], visit);
    };
    const extras = listed('optional-dependencies');
    const members = [...sources.keys()].filter(block => sources[block]?.kind === 'member');
    const asked = (needs) => {
        const nodes = [];
        for (const member of members)
            needs(member, next => void (sources[next]?.kind === 'member' ? undefined : nodes.push(next)));
        return nodes;
    };
    return new Graph(blocks.count, [
        { scope: 'runtime', nodes: asked(own) },
        { scope: 'optional', nodes: asked(extras) },
        { scope: 'development', nodes: asked(listed('dev-dependencies')) },
    ], (block, visit) => {
        own(block, visit);
        extras(block, visit);
    }, block => blocks.string(block, 'name') ?? '');
}

;// CONCATENATED MODULE: ./build/manifests/vcpkg-json.js




/** vcpkg’s manifest. Versions come from a baseline outside of it, but for overrides. Source: https://learn.microsoft.com/vcpkg/reference/vcpkg-json */
const vcpkg_json_manifest = {
    format: 'vcpkg-json',
    ecosystem: 'vcpkg',
    role: 'manifest',
    matches: path => /(^|\/)vcpkg\.json$/.test(path),
    parse({ text }) {
        const document = readJson(text, { relaxed: true });
        if ('error' in document)
            return unreadable(document);
        const own = document.textAt('name');
        const overrides = new Map((document.get('overrides')?.items() ?? []).map(at => [at.textAt('name') ?? '', at]));
        const features = document.get('features');
        const optional = [...(features?.entries() ?? []).map(([, at]) => at), ...(features?.items() ?? [])];
        const components = [
            ...vcpkg_json_dependencies(document.get('dependencies'), 'runtime', overrides),
            ...optional.flatMap(at => vcpkg_json_dependencies(at.get('dependencies'), 'optional', overrides)),
        ].filter(({ name }) => name !== own);
        return { components: mergeSame(components), ...(own ? { firstParty: [own] } : {}) };
    },
};
function vcpkg_json_dependencies(list, scope, overrides) {
    return (list?.items() ?? []).flatMap(at => {
        const name = at.text ?? at.textAt('name');
        if (!name)
            return [];
        const set = overrides.get(name);
        const version = set && ['version', 'version-semver', 'version-date', 'version-string'].map(key => set.textAt(key)).find(text => text !== undefined);
        const minimum = at.textAt('version>=');
        const purl = (0,model_purl/* formatPurl */.dd)({ type: 'vcpkg', name, ...(version ? { version } : {}) });
        const also = set ? [set.span] : undefined;
        return [
            entry_entry({ purl, name, version, requirement: minimum && `>=${minimum}`, direct: true, also }, at, at.isTrue('host') ? 'build' : scope),
        ];
    });
}

;// CONCATENATED MODULE: ./build/manifests/verification-metadata-xml.js




/** Gradle’s checksums of everything it resolved, plugins included. Source: https://docs.gradle.org/current/userguide/dependency_verification.html */
const verification_metadata_xml_manifest = {
    format: 'verification-metadata-xml',
    ecosystem: 'maven',
    role: 'lock',
    matches: path => /(^|\/)verification-metadata\.xml$/.test(path),
    parse({ text }) {
        const root = readXml(text);
        if ('error' in root)
            return unreadable(root);
        const components = (childOf(root, 'components')?.children ?? []).flatMap(element => {
            const [group, artifact, version] = ['group', 'name', 'version'].map(key => element.attributes.get(key));
            if (element.name !== 'component' || !group || !artifact || !version)
                return [];
            return [entry_entry({ purl: mavenPurl(group, artifact, version), name: `${group}:${artifact}`, version }, element)];
        });
        return { components };
    },
};

;// CONCATENATED MODULE: ./build/manifests/shared/yarn-berry.js









/** Yarn 2 and later: https://yarnpkg.com/advanced/lexicon#lockfile */
function parseYarnBerry(text) {
    const reader = new yarn_berry_Reader();
    const stopped = scanYamlLines(text, reader);
    if (stopped)
        return unreadable(fault(stopped.message, stopped.line));
    const cut = reader.entries.find(({ version, resolution }) => version === undefined || resolution === undefined);
    if (cut)
        return unreadable(fault('an entry without version and resolution', cut.line));
    const local = reader.entries.filter(yarn_berry_isLocal);
    const unread = local.flatMap(yarn_berry_archive);
    const firstParty = local.filter(entry => yarn_berry_archive(entry).length === 0).map(yarn_berry_nameOf);
    return { components: mergeRepeats(components(reader)), firstParty, ...(unread.length > 0 ? { unread } : {}) };
}
class yarn_berry_Reader {
    entries = [];
    selectors = new Selectors();
    needs = [];
    /** From an entry to what it needs, by the place in `needs`. */
    edges = new Edges();
    #entry;
    #inNeeds = false;
    visit(line) {
        if (line.depth === 0)
            this.#open(line);
        if (line.depth === 0 || !this.#entry)
            return;
        this.#entry.endLine = line.line;
        if (line.depth === 1) {
            this.#inNeeds = line.keyIs('dependencies');
            if (line.keyIs('version'))
                this.#entry.version = unquoteYaml(line.value);
            else if (line.keyIs('resolution'))
                this.#entry.resolution = unquoteYaml(line.value);
        }
        else if (line.depth === 2 && this.#inNeeds)
            this.edges.add(this.entries.length - 1, this.needs.push([line.key ?? '', unquoteYaml(line.value)]) - 1);
    }
    #open(line) {
        const key = line.key ?? '';
        this.#entry = undefined;
        if (key === '__metadata')
            return;
        this.#entry = { line: line.line, endLine: line.line };
        const node = this.entries.push(this.#entry) - 1;
        this.selectors.add(key, node);
    }
}
/** Which entry answers to a name and a range. Where a name has but one entry, it answers to all: `resolutions` replace ranges. */
class Selectors {
    #named = new Map();
    #keys = [];
    /** Adds the selectors of an entry, which stand in one key. */
    add(key, node) {
        this.#keys[node] = key;
        for (const selector of key.split(', ')) {
            const { name, reference } = yarn_berry_split(selector);
            const before = this.#named.get(name);
            if (before === undefined)
                this.#named.set(name, node);
            else if (before !== node)
                this.#named.set(name, this.#ranges(before, name).set(reference, node));
        }
    }
    #ranges(before, name) {
        if (typeof before !== 'number')
            return before;
        const selectors = (this.#keys[before] ?? '').split(', ').map(yarn_berry_split);
        return new Map(selectors.filter(one => one.name === name).map(({ reference }) => [reference, before]));
    }
    find(name, range) {
        const found = this.#named.get(name);
        return found instanceof Map ? (found.get(range) ?? found.get(`npm:${range}`)) : found;
    }
}
function components({ entries, selectors, needs, edges }) {
    const needed = (node, visit) => edges.each(node, place => {
        const [name, range] = needs[place] ?? ['', ''];
        const found = selectors.find(name, range);
        if (found !== undefined)
            visit(found);
    });
    const local = entries.map(yarn_berry_isLocal);
    const nodes = [];
    for (const node of entries.keys())
        if (local[node])
            needed(node, next => void (local[next] ? undefined : nodes.push(next)));
    const graph = new Graph(entries.length, [{ scope: 'runtime', nodes }], needed, node => yarn_berry_nameOf(entries[node]));
    return entries.flatMap((entry, node) => (local[node] ? [] : [yarn_berry_component(entry, graph, node)]));
}
/** `name@protocol:reference`, the package that is fetched. */
function yarn_berry_split(resolution) {
    const at = resolution.indexOf('@', 1);
    return { name: resolution.slice(0, at), reference: resolution.slice(at + 1) };
}
function yarn_berry_nameOf(entry) {
    return yarn_berry_split(entry?.resolution ?? '').name;
}
function yarn_berry_isLocal({ resolution = '' }) {
    const at = resolution.indexOf('@', 1) + 1;
    return yarn_berry_LOCAL.some(protocol => resolution.startsWith(protocol, at));
}
function yarn_berry_archive(entry) {
    const { reference } = yarn_berry_split(entry.resolution ?? '');
    return reference.startsWith('file:') ? localArchive(reference, entry) : [];
}
const yarn_berry_LOCAL = ['workspace:', 'link:', 'portal:', 'file:', 'exec:'];
function yarn_berry_component(entry, graph, node) {
    const { name, reference } = yarn_berry_split(entry.resolution ?? '');
    const found = yarn_berry_fetched(name, entry.version, reference);
    const given = { purl: found.purl, name: found.name, version: found.version, direct: graph.direct(node), via: graph.via(node) };
    return entry_entry({ ...given, fetchedFrom: found.fetchedFrom }, entry, graph.scope(node));
}
function yarn_berry_fetched(name, version, reference) {
    if (reference.startsWith('npm:')) {
        const archive = reference.includes('::') ? /::(?:.*&)?__archiveUrl=([^&]+)/.exec(reference)?.[1] : undefined;
        return npmResolved(name, version, archive ? yarn_berry_decode(archive) : undefined);
    }
    if (reference.startsWith('patch:'))
        return npmResolved(name, version, undefined);
    return { purl: elsewhere(npmPurl(name, version), reference), name, version, fetchedFrom: reference };
}
function yarn_berry_decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return text;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/manifests/shared/yarn-classic.js






/** The syntax of Yarn 1: selectors at the margin, `field "value"` below. One pass over the lines. */
function parseYarnClassic(text) {
    const entries = readEntries(text);
    if (!Array.isArray(entries))
        return unreadable(entries);
    const last = entries.at(-1);
    if (last && last.version === undefined)
        return unreadable(fault('an entry without version: the file is cut off', last.line));
    const components = [];
    const unread = [];
    for (const entry of entries) {
        const found = yarn_classic_component(entry);
        if (found)
            components.push(found);
        if (entry.key.includes('@file:'))
            unread.push(...archives(entry));
    }
    return { components: mergeRepeats(components), ...(unread.length > 0 ? { unread } : {}) };
}
const [yarn_classic_SPACE, yarn_classic_HASH, yarn_classic_QUOTE, yarn_classic_COLON, yarn_classic_TAB] = [32, 35, 34, 58, 9];
function readEntries(text) {
    const entries = [];
    let entry;
    let number = 0;
    for (let start = text.charCodeAt(0) === 0xfeff ? 1 : 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        let end = newline === -1 ? text.length : newline;
        number++;
        const from = start;
        start = end + 1;
        while (end > from && text.charCodeAt(end - 1) <= yarn_classic_SPACE)
            end--;
        if (end === from)
            continue;
        const sign = text.charCodeAt(from);
        if (sign !== yarn_classic_SPACE && sign !== yarn_classic_TAB) {
            if (sign === yarn_classic_HASH)
                continue;
            if (text.charCodeAt(end - 1) !== yarn_classic_COLON)
                return fault('expected selectors and a colon, such as name@^1.0.0:', number);
            if (entry && entry.version === undefined)
                return fault('an entry without version', entry.line);
            entry = { key: text.slice(from, end - 1), line: number, endLine: number };
            entries.push(entry);
        }
        else {
            const first = ink(text, from);
            if (text.charCodeAt(first) === yarn_classic_HASH)
                continue;
            if (!entry)
                return fault('a field outside of an entry', number);
            entry.endLine = number;
            if (first === from + 2)
                readField(entry, text, first, end);
        }
    }
    return entries;
}
function ink(text, from) {
    let at = from;
    while (text.charCodeAt(at) === yarn_classic_SPACE || text.charCodeAt(at) === yarn_classic_TAB)
        at++;
    return at;
}
/** `version "1.0.0"` and `resolved "…"`; the name of a field may stand in quotes, and a colon behind it. */
function readField(entry, text, from, to) {
    const start = text.charCodeAt(from) === yarn_classic_QUOTE ? from + 1 : from;
    const field = yarn_classic_FIELDS.find(name => text.startsWith(name, start));
    if (field === undefined)
        return;
    let at = start + field.length;
    if (start > from && text.charCodeAt(at) === yarn_classic_QUOTE)
        at++;
    if (text.charCodeAt(at) === yarn_classic_COLON)
        at++;
    if (text.charCodeAt(at) !== yarn_classic_SPACE)
        return;
    at = ink(text, at);
    const quoted = text.charCodeAt(at) === yarn_classic_QUOTE && text.charCodeAt(to - 1) === yarn_classic_QUOTE && to - 1 > at;
    entry[field] = quoted ? text.slice(at + 1, to - 1) : text.slice(at, to);
}
const yarn_classic_FIELDS = ['version', 'resolved'];
/** A package that lies in the repository as an archive: nobody can be asked for it, but it is not passed over. */
function archives(entry) {
    const ranges = selectorsOf(entry.key).map(selector => selector.slice(selector.indexOf('@', 1) + 1));
    return ranges.flatMap(range => (range.startsWith('file:') ? localArchive(range, entry) : [])).slice(0, 1);
}
/** Selectors stand in quotes where they hold more than a name and a simple range. */
function selectorsOf(text) {
    return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|[^,\s][^,]*/g)].map(match => match[1] ?? match[0].trim());
}
function yarn_classic_component({ key, line, endLine, version, resolved }) {
    const plain = plainName(key);
    if (plain !== undefined)
        return yarn_classic_declared(plain, version, resolved, { line, endLine });
    const parsed = selectorsOf(key).map(selector => {
        const at = selector.indexOf('@', 1);
        return { name: at < 0 ? selector : selector.slice(0, at), range: at < 0 ? '' : selector.slice(at + 1) };
    });
    const specifiers = parsed.flatMap(({ name, range }) => isPlain(range) ? { name, fetchedFrom: undefined } : (npmSpecifier(name, range) ?? []));
    const alias = specifiers.find(({ name }, n) => name !== parsed[n]?.name && !name.startsWith('.'));
    if (specifiers.length === 0)
        return undefined;
    const name = alias?.name ?? parsed[0]?.name ?? '';
    const address = resolved ?? specifiers.find(({ fetchedFrom }) => fetchedFrom !== undefined)?.fetchedFrom;
    return name === '' ? undefined : yarn_classic_declared(name, version, address, { line, endLine });
}
function yarn_classic_declared(name, version, address, span) {
    const found = npmResolved(name, version, address);
    return entry_entry({ purl: found.purl, name: found.name, version: found.version, fetchedFrom: found.fetchedFrom }, span);
}
/** The name of an entry whose selectors are all plain ranges, as nearly all are. */
function plainName(key) {
    // Protocols have a colon.
    if (key.includes(':') || key.includes('\\'))
        return undefined;
    let name;
    for (let start = 0; start < key.length;) {
        const quoted = key.charCodeAt(start) === yarn_classic_QUOTE;
        const from = quoted ? start + 1 : start;
        const end = quoted ? key.indexOf('"', from) : key.indexOf(',', from);
        const to = end < 0 ? key.length : end;
        const at = key.indexOf('@', from + 1);
        if (at < 0 || at >= to || !isPlain(key.slice(at + 1, to)))
            return undefined;
        name ??= key.slice(from, at);
        start = quoted ? to + 1 : to;
        while (key.charCodeAt(start) === 44 || key.charCodeAt(start) === yarn_classic_SPACE)
            start++;
    }
    return name;
}
function isPlain(range) {
    return /^[\^~<>=*\dx]/.test(range) && !range.includes('/');
}

;// CONCATENATED MODULE: ./build/manifests/yarn-lock.js


/** Yarn 1 has a syntax of its own, Yarn 2 and later write YAML: https://yarnpkg.com/advanced/lexicon#lockfile */
const yarn_lock_manifest = {
    format: 'yarn-lock',
    ecosystem: 'npm',
    role: 'lock',
    matches: path => /(?:^|\/)yarn\.lock$/.test(path),
    parse: ({ text }) => (/^(?:"?__metadata"?:)/m.test(text) ? parseYarnBerry(text) : parseYarnClassic(text)),
};

;// CONCATENATED MODULE: ./build/registry/manifests.js


















































































const manifests = [
    manifest,
    build_sbt_manifest,
    bun_lock_manifest,
    cabal_project_freeze_manifest,
    cargo_lock_manifest,
    cargo_toml_manifest,
    cartfile_manifest,
    cartfile_resolved_manifest,
    chart_lock_manifest,
    chart_yaml_manifest,
    compose_manifest,
    composer_json_manifest,
    composer_lock_manifest,
    conan_lock_manifest,
    conanfile_py_manifest,
    conanfile_txt_manifest,
    conda_environment_manifest,
    conda_lock_yml_manifest,
    csproj_manifest,
    cyclonedx_json_manifest,
    cyclonedx_xml_manifest,
    deno_json_manifest,
    deno_lock_manifest,
    deps_json_manifest,
    directory_packages_props_manifest,
    dockerfile_manifest,
    gemfile_manifest,
    gemfile_lock_manifest,
    gemspec_manifest,
    github_workflow_manifest,
    gitmodules_manifest,
    go_mod_manifest,
    go_sum_manifest,
    go_work_manifest,
    gradle_lockfile_manifest,
    julia_manifest_toml_manifest,
    julia_project_toml_manifest,
    kubernetes_manifest,
    libs_versions_toml_manifest,
    mix_exs_manifest,
    mix_lock_manifest,
    package_json_manifest,
    package_lock_manifest,
    package_resolved_manifest,
    package_swift_manifest,
    packages_config_manifest,
    packages_lock_json_manifest,
    paket_dependencies_manifest,
    paket_lock_manifest,
    pdm_lock_manifest,
    pipfile_manifest,
    pipfile_lock_manifest,
    pixi_lock_manifest,
    pixi_toml_manifest,
    pnpm_lock_manifest,
    pnpm_workspace_manifest,
    podfile_manifest,
    podfile_lock_manifest,
    poetry_lock_manifest,
    pom_xml_manifest,
    pre_commit_config_manifest,
    pubspec_lock_manifest,
    pubspec_yaml_manifest,
    pylock_toml_manifest,
    pyproject_toml_manifest,
    r_description_manifest,
    rebar_lock_manifest,
    renv_lock_manifest,
    requirements_txt_manifest,
    sbt_lock_manifest,
    setup_cfg_manifest,
    setup_py_manifest,
    spdx_json_manifest,
    spdx_tag_value_manifest,
    stack_yaml_manifest,
    stack_yaml_lock_manifest,
    terraform_manifest,
    terraform_lock_hcl_manifest,
    uv_lock_manifest,
    vcpkg_json_manifest,
    verification_metadata_xml_manifest,
    yarn_lock_manifest,
];

;// CONCATENATED MODULE: ./build/review/components.js



/** The format of a path, by the path alone; the first that takes it. */
function formatOf(path) {
    return manifests.find(manifest => manifest.matches(path));
}
/** Reads a manifest or lock file; undefined when no format takes its path. `as` names the format where the path does not tell. */
function readManifest(path, text, tree, as) {
    const manifest = as === undefined ? formatOf(path) : manifests.find(({ format }) => format === as);
    return manifest ? { path, ...keys(manifest), ...parse(manifest, path, text, tree) } : undefined;
}
/** Reads a file as it lies on disk; what could not be read has its reason in `error`. */
function readManifestFile(path, content, tree, as) {
    const decoded = 'error' in content ? content : (0,decode/* decode */.D)(content.bytes);
    if (!('error' in decoded))
        return readManifest(path, decoded.text, tree, as);
    const manifest = formatOf(path);
    return manifest ? { path, ...keys(manifest), components: [], error: { message: decoded.error } } : undefined;
}
function keys({ format, ecosystem, role }) {
    return { format, ecosystem, role };
}
function parse(manifest, path, text, tree) {
    const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    const foreign = notAManifest(bare);
    if (foreign)
        return { components: [], error: foreign };
    try {
        return withPurls(manifest.parse({ path, text: bare, tree }));
    }
    catch (error) {
        // Only the size or the depth of what was written can exhaust a parser; anything else thrown is a bug of ours.
        if (!(error instanceof RangeError))
            throw error;
        return { components: [], error: { message: `too deep or too large to be read: ${error.message}` } };
    }
}
/** A component that no package URL can be made for cannot be asked about: it is told as a part that was not read. */
function withPurls(parsed) {
    if (parsed.components.every(isNamed))
        return parsed;
    const nameless = parsed.components.filter(component => !isNamed(component));
    const told = nameless.map(({ name, line, endLine }) => ({ what: `"${name.slice(0, 100)}" is no name of a package`, line, endLine }));
    return { ...parsed, components: parsed.components.filter(isNamed), unread: [...(parsed.unread ?? []), ...told] };
}
/** Nearly all package URLs are plain, and need no parser. */
function isNamed({ purl }) {
    return /^pkg:[a-z]+\/(?:[A-Za-z0-9._~-]+\/)*[A-Za-z0-9._~-]+(?:@[A-Za-z0-9._~-]+)?$/.test(purl) || (0,model_purl/* parsePurl */.$l)(purl) !== undefined;
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
    const decoded = 'error' in content ? content : (0,decode/* decode */.D)(content.bytes);
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
