export const id = 264;
export const ids = [264];
export const modules = {

/***/ 426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ FINDING_KINDS)
/* harmony export */ });
/** Every kind of finding; the presets in `policy/` say what each does. */
const FINDING_KINDS = [
    'not-open-source-license',
    'not-open-source-base',
    'inheritance-conflict',
    'license-changed',
    'denied-by-policy',
    'license-unknown',
    'license-missing',
    'unreviewed-license',
    'license-conflict',
    'term-misuse',
    'claim-unproven',
    'name-license-mismatch',
    'component-license',
    'policy-changed',
    'not-evaluated',
    'reference',
];


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

/***/ 543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ badness)
/* harmony export */ });
/** From good to bad; an update that climbs has worsened. `unreviewed` is ordered by its reason. */
function badness(verdict) {
    switch (verdict.verdict) {
        case 'open-source':
            return 0;
        case 'unreviewed':
            return { recognised: 1, 'no-breach-found': 2, concern: 3 }[verdict.reason];
        case 'unknown':
            return 4;
        case 'not-open-source':
            return 5;
    }
}


/***/ }),

/***/ 6566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ criteriaWords),
/* harmony export */   Dk: () => (/* binding */ authorityWords),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   ti: () => (/* binding */ clauseWords)
/* harmony export */ });
/** The words for a verdict, by subject and authority; the gate never reads them. */
function verdictWords(verdict, subject) {
    switch (verdict.verdict) {
        case 'open-source':
            return openWords(subject);
        case 'not-open-source':
            return subject === 'software'
                ? 'does not meet the Open Source Definition'
                : `the terms of use do not meet ${criteriaWords(verdict.violations)}`;
        case 'unreviewed':
            return {
                recognised: subject === 'data' || subject === 'content'
                    ? 'open license; the Open Source Definition is about software'
                    : 'free license that OSI has not approved',
                'no-breach-found': 'not approved by OSI; no breach of the definition was found',
                concern: 'not approved by OSI; a term needs a look',
            }[verdict.reason];
        case 'unknown':
            return {
                'none-declared': 'no license is declared',
                'not-found': 'no license was found',
                'not-identified': 'the license could not be identified',
                ambiguous: 'several licenses, and how they relate is not stated',
                'not-asked': 'not asked',
                unavailable: 'the sources could not be reached',
            }[verdict.reason];
    }
}
function openWords(subject) {
    if (subject === 'weights')
        return 'license terms OSI-approved; whether the model is Open Source AI is not decided by that';
    return subject === 'software' ? 'Open Source' : 'license terms OSI-approved; the Open Source Definition is about software';
}
/** Who says so: OSI is named only where OSI itself said it. */
function authorityWords(verdict) {
    if (verdict.verdict === 'open-source')
        return 'OSI has approved this license';
    if (verdict.verdict !== 'not-open-source')
        return '';
    return verdict.authority === 'osi-statement' ? 'OSI says so' : 'in our reading; OSI has not reviewed this license';
}
/** `OSD 5 and 6`, in the order of their numbers. */
function criteriaWords(violations) {
    const numbers = [...new Set(violations.map(violation => violation.criterion))].sort((a, b) => a - b);
    return `OSD ${numbers.length > 1 ? `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1) ?? ''}` : numbers.join('')}`;
}
/** The broken criteria with their sections: `OSD 5 (section 2), OSD 6 (sections 1.b.iv, 1.b.v)`. */
function clauseWords(violations) {
    const criteria = [...new Set(violations.map(({ criterion }) => criterion))].sort((a, b) => a - b);
    return criteria
        .map(criterion => {
        const sections = [
            ...new Set(violations.flatMap(one => (one.criterion === criterion && one.section !== undefined ? [one.section] : []))),
        ];
        return sections.length === 0
            ? `OSD ${criterion}`
            : `OSD ${criterion} (section${sections.length > 1 ? 's' : ''} ${sections.join(', ')})`;
    })
        .join(', ');
}


/***/ }),

/***/ 9503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readEmbedded)
/* harmony export */ });
/* harmony import */ var _models_code_read_code_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6912);
/* harmony import */ var _models_code_syntax_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5950);


/** Python inside of another file (`python -c`, a here-document, a fence of a card), its lines counted in that file. */
function readEmbedded(text, line) {
    const { references, unresolved } = (0,_models_code_read_code_ts__WEBPACK_IMPORTED_MODULE_0__/* .readCode */ .w)(text, _models_code_syntax_ts__WEBPACK_IMPORTED_MODULE_1__/* .python */ .Hg);
    const down = (place) => ({
        ...place,
        line: place.line + line - 1,
        endLine: place.endLine + line - 1,
    });
    return { references: references.map(down), unresolved: unresolved.map(down) };
}


/***/ }),

/***/ 6912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ readCode)
});

;// CONCATENATED MODULE: ./build/models/code/lex.js
const PAIRS = ['==', '!=', '<=', '>=', '=>', ':=', '->', '::', '||', '&&', '??', '+=', '-=', '?.', '<-', '**'];
/** The pairs by their first character: most signs begin none, and nothing need be cut out to see that. */
const PAIRS_OF = Array.from({ length: 128 }, (_, code) => PAIRS.filter(pair => pair.charCodeAt(0) === code));
/** One string for each sign. */
const SIGNS = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
/** A comment or string longer than this is data, and is cut to this many characters. */
const LONGEST = 20_000;
/** Longer patterns (in characters) are divisions that were mistaken for one. */
const LONGEST_PATTERN = 400;
/** What a character can begin. */
const SPACE = 1;
const NEWLINE = 2;
const WORD = 3;
const WORD_OR_QUOTE = 4;
const OPENING = 5;
/**
 * Takes program text apart in one pass.
 *
 * A string that does not close on its line, in a language where it must, is a stray quote: only the sign is taken, so
 * that an apostrophe in a comment of an unknown form does not turn the rest of the file inside out.
 */
function lex(text, syntax) {
    const tokens = [];
    const classes = classify(syntax);
    const dead = new Map();
    let at = 0;
    let line = 1;
    let head = true;
    const push = (type, value, to) => {
        tokens.push({ type, text: value, line, head });
        at = to;
        head = false;
    };
    const pushText = ({ value, end, built }) => {
        const endLine = line + newlines(text, at, end);
        tokens.push({ type: 'string', text: value, line, head, endLine, from: at, to: end, built });
        line = endLine;
        at = end;
        head = false;
    };
    while (at < text.length) {
        const code = text.charCodeAt(at);
        const kind = code > 127 ? WORD : classes[code];
        if (kind === SPACE)
            at++;
        else if (kind === NEWLINE) {
            line++;
            at++;
            head = true;
        }
        else if (kind === WORD || kind === WORD_OR_QUOTE) {
            const end = wordEnd(text, at, classes);
            const value = syntax.prefixes && end - at <= 2
                ? prefixed(text, at, end, syntax, dead)
                : kind === WORD_OR_QUOTE
                    ? string(text, at, syntax, false, false, dead)
                    : undefined;
            if (value)
                pushText(value);
            else
                push('name', text.slice(at, end), end);
        }
        else {
            const comment = kind === OPENING ? commentEnd(text, at, syntax) : undefined;
            const value = kind === OPENING && comment === undefined ? string(text, at, syntax, false, false, dead) : undefined;
            if (comment !== undefined) {
                const ends = line + newlines(text, at, comment);
                push('comment', text.slice(at, Math.min(comment, at + LONGEST)), comment);
                line = ends;
            }
            else if (value)
                pushText(value);
            else if (code === 10) {
                line++;
                at++;
                head = true;
            }
            else if (code === 39 && syntax.characters)
                at = characterEnd(text, at);
            else if (code === 47 && syntax.patterns && expectsValue(tokens.at(-1)))
                at = patternEnd(text, at, dead);
            else {
                const sign = signAt(text, at, code);
                push('sign', sign, at + sign.length);
            }
        }
    }
    return tokens;
}
/** The sign, of two characters where these mean one thing. */
function signAt(text, at, code) {
    const pairs = PAIRS_OF[code];
    if (pairs && pairs.length > 0) {
        const second = text.charCodeAt(at + 1);
        for (const pair of pairs)
            if (pair.charCodeAt(1) === second)
                return pair;
    }
    return SIGNS[code] ?? text.slice(at, at + 1);
}
/** The class of each ASCII character. */
function classify(syntax) {
    const classes = new Uint8Array(128);
    for (let code = 0; code < 128; code++) {
        if (/[A-Za-z0-9_$]/.test(String.fromCharCode(code)))
            classes[code] = WORD;
        else if (code === 32 || code === 9 || code === 13)
            classes[code] = SPACE;
        else if (code === 10)
            classes[code] = NEWLINE;
    }
    for (const open of [...syntax.line, ...syntax.block.map(([mark]) => mark), ...syntax.quotes.map(quote => quote.open)]) {
        const code = open.charCodeAt(0);
        classes[code] = classes[code] === WORD || classes[code] === WORD_OR_QUOTE ? WORD_OR_QUOTE : OPENING;
    }
    return classes;
}
function wordEnd(text, at, classes) {
    let end = at + 1;
    for (; end < text.length; end++) {
        const code = text.charCodeAt(end);
        const kind = code > 127 ? WORD : classes[code];
        if (kind !== WORD && kind !== WORD_OR_QUOTE)
            break;
    }
    return end;
}
function commentEnd(text, at, syntax) {
    for (const [open, close] of syntax.block) {
        if (!text.startsWith(open, at))
            continue;
        const end = text.indexOf(close, at + open.length);
        return end < 0 ? text.length : end + close.length;
    }
    for (const mark of syntax.line) {
        if (!text.startsWith(mark, at))
            continue;
        const end = text.indexOf('\n', at);
        return end < 0 ? text.length : end;
    }
    return undefined;
}
function prefixed(text, at, end, syntax, dead) {
    const sign = text.charCodeAt(end);
    if (sign !== 34 && sign !== 39)
        return undefined;
    const letters = text.slice(at, end).toLowerCase();
    if (!/^(?:[rbuft]|rb|br|fr|rf|tr|rt)$/.test(letters))
        return undefined;
    return string(text, end, syntax, letters.includes('f') || letters.includes('t'), letters.includes('r'), dead);
}
function string(text, at, syntax, formatted, raw, dead) {
    const quote = syntax.quotes.find(({ open }) => text.startsWith(open, at));
    if (!quote || (dead.get(quote.open) ?? -1) > at)
        return undefined;
    const start = at + quote.open.length;
    const end = closing(text, start, quote, dead);
    if (end === undefined)
        return undefined;
    const body = text.slice(start, Math.min(end, start + LONGEST));
    const built = (formatted && /\{[^{]/.test(body)) || (quote.inserts !== undefined && body.includes(quote.inserts));
    return { value: quote.escapes && !raw && body.includes('\\') ? lex_unescape(body) : body, end: end + quote.close.length, built };
}
/** Where the string closes; undefined when it does not, or not on the line where it must. */
function closing(text, start, quote, dead) {
    const sign = quote.close.charCodeAt(0);
    let at = start;
    for (; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 92 && quote.escapes)
            at++;
        else if (code === 10 && !quote.lines)
            break;
        else if (code === sign && (quote.close.length === 1 || text.startsWith(quote.close, at)))
            return at;
    }
    dead.set(quote.open, at);
    return undefined;
}
function lex_unescape(body) {
    return body.replace(/\\(\r?\n|.)/g, (_, sign) => (sign === 'n' ? '\n' : sign === 't' ? '\t' : /^\r?\n$/.test(sign) ? '' : sign));
}
/** Behind a character such as `'x'` or `'\n'`, or behind the quote of a lifetime. */
function characterEnd(text, at) {
    const piece = text.slice(at, at + 13);
    return at + (/^'(?:\\[^\n]{1,9}?|[^\\\n]{1,2})'/.exec(piece)?.[0].length ?? 1);
}
/** Whether a slash here would begin a pattern: behind a sign that leaves an expression open. */
function expectsValue(before) {
    return (before === undefined || (before.type === 'sign' && /^[=(,:[!&|?{};+]$|^=>$|^&&$|^\|\|$/.test(before.text)) || before.text === 'return');
}
function patternEnd(text, at, dead) {
    if ((dead.get('/') ?? -1) > at)
        return at + 1;
    let set = false;
    let end = at + 1;
    for (; end < text.length && end - at < LONGEST_PATTERN; end++) {
        const sign = text.charCodeAt(end);
        if (sign === 10)
            break;
        if (sign === 92)
            end++;
        else if (sign === 91)
            set = true;
        else if (sign === 93)
            set = false;
        else if (sign === 47 && !set)
            return end + 1;
    }
    dead.set('/', end);
    return at + 1;
}
function newlines(text, from, to) {
    let count = 0;
    for (let at = from; at < to; at++)
        if (text.charCodeAt(at) === 10)
            count++;
    return count;
}

;// CONCATENATED MODULE: ./build/models/code/loaders.js
const model = (...positions) => ({ kind: 'model', positions });
const dataset = (...positions) => ({ kind: 'dataset', positions, bare: true });
const TABLE = {
    // transformers, diffusers, peft, tokenizers, candle, sentence-transformers: https://huggingface.co/docs
    from_pretrained: { ...model(0, 1), bare: true },
    frompretrained: { ...model(0, 1), bare: true },
    pipeline: { ...model(1), bare: true },
    sentencetransformer: { ...model(0), bare: true, owner: 'sentence-transformers' },
    sparseencoder: model(0),
    crossencoder: model(0),
    load_lora_weights: model(0),
    load_textual_inversion: model(0),
    load_ip_adapter: model(0),
    load_adapter: model(0),
    from_single_file: model(0),
    // huggingface_hub
    snapshot_download: model(0),
    snapshotdownload: model(0),
    hf_hub_download: model(0),
    hf_hub_url: model(0),
    cached_download: model(0),
    inferenceclient: model(0),
    asyncinferenceclient: model(0),
    model_info: model(0),
    dataset_info: dataset(0),
    // datasets
    load_dataset: dataset(0),
    load_dataset_builder: dataset(0),
    get_dataset_config_names: dataset(0),
    // vllm, sglang, ctranslate2, faster-whisper, mlx, llama.cpp, open_clip, timm
    llm: model(0),
    whispermodel: model(0),
    create_model: model(0),
    create_model_and_transforms: model(0),
    get_tokenizer: model(0),
    load: { ...model(0), library: /\bmlx(?:_lm|_vlm|_whisper|_audio)?\b/ },
    autogptqforcausallm: model(0),
    // Rust: hf-hub · Go: hugot · Java: DJL
    model: { ...model(0), library: /\bhf_hub\b/ },
    dataset: { ...dataset(0), library: /\bhf_hub\b/ },
    with_revision: { ...model(0), library: /\bhf_hub\b/ },
    new: { ...model(0), library: /\bhf_hub\b/ },
    downloadmodel: model(0, 1),
    newinstance: { ...model(0), library: /huggingface/i },
    optmodelurls: model(0),
    // Ollama
    ollama: { ...model(0), bare: true, hub: 'ollama' },
    pull: { ...model(0), bare: true, hub: 'ollama', library: /\bollama\b/i },
    // ModelScope, Kaggle
    model_download: { ...model(0), hub: 'kaggle', library: /\bkagglehub\b/ },
    dataset_download: { ...dataset(0), hub: 'kaggle', library: /\bkagglehub\b/ },
};
/** By the last part of the name of the call, in lower case. */
const LOADERS = new Map(Object.entries(TABLE));
/** Names with which `load_dataset` reads local files: https://huggingface.co/docs/datasets/loading */
const FILE_BUILDERS = new Set('json csv text parquet arrow imagefolder audiofolder videofolder pdffolder webdataset pandas xml sql generator spark cache hdf5 lance'.split(' '));
/** Calls that write: what they name is made here, not fetched. */
const WRITERS = /^(?:push_to_hub\w*|push_to_hub|create_(?:repo|commit|branch|tag|collection|space)|createrepo|upload_\w+|uploadfiles?|upload|delete_\w+|deletefiles?|save_\w+|savepretrained|move_repo|update_repo_\w+|super_squash_history|create|cp|push|rm|add_space_\w+|repository|clone|mkdir|makedirs|open|join|path|exists|require|import)$/;
/** `client.chat.completions.create(model=…)` makes an answer, not a model. */
const ASKS = /(?:completions?|messages|responses|embeddings|images|generations?|transcriptions|speech|rerank|chat)\.create$/i;
/** Calls that read code from elsewhere under `owner/name`: no hub of models. */
const OTHER_HOSTS = /(?:^|\.)(?:torch\.hub\.\w+|hub\.load|gh\.\w+|github\.\w+|get_repo|getrepo)$/i;
/** Libraries of machine learning, as imports name them: a file with one of these speaks of models. */
const LIBRARIES = /\b(?:transformers|diffusers|datasets|huggingface(?:_hub|hub)?|sentence_transformers|peft|trl|vllm|sglang|llama_cpp|ctransformers|mlx_lm|mlx_vlm|unsloth|accelerate|optimum|langchain\w*|llama_?index|litellm|haystack|axolotl|timm|open_clip|faster_whisper|whisperx|auto_gptq|awq|gliner|setfit|spacy|flair|keybert|bertopic|modelscope|kagglehub|ollama|lm_eval|hf_hub|candle\w*|tokenizers|rust_bert|fastembed|hugot|informers|djl|langchain4j|xenova|torch)\b/i;

;// CONCATENATED MODULE: ./build/models/code/walk.js
/** Deeper nesting than this is read flat. */
const DEEPEST = 200;
const CLOSING = new Map([
    [')', '('],
    [']', '['],
    ['}', '{'],
]);
const CONTINUES = new Set(['=', '(', ',', ':', '[', '{', '+', '?', '&', '|', '.', ':=', '=>', '->', '||', '&&', '??', '::']);
/**
 * Goes through program text and hands over the strings and names that are wanted, with what stands around them.
 *
 * `wants` is asked first, with the number of open brackets: most names are of no interest, and a place costs memory.
 */
function walk(tokens, lines, wants, visit) {
    const frames = [walk_frame('', '', 0)];
    let path = '';
    let before;
    for (let n = 0; n < tokens.length; n++) {
        const token = tokens[n];
        if (!token || token.type === 'comment')
            continue;
        const top = frames.at(-1);
        if (!top)
            return;
        if (lines &&
            token.head &&
            before &&
            top.open !== '(' &&
            top.open !== '[' &&
            (!CONTINUES.has(before.text) || (top.open === '' && before.text === ':')))
            top.label = '';
        if (token.type === 'sign') {
            sign(token, before, frames, top, path);
            if (token.text !== '.' && token.text !== '::' && token.text !== '?.' && token.text !== '->' && token.text !== '!')
                path = '';
        }
        else {
            if (token.type === 'name') {
                const joined = before?.type === 'sign' && (before.text === '.' || before.text === '::' || before.text === '?.' || before.text === '->');
                path = joined ? `${path}.${token.text}` : token.text;
                if ((token.text === 'in' || token.text === 'of') && before?.type === 'name')
                    setLabel(top, before.text, token.line);
            }
            else {
                path = '';
                if (top.first === '')
                    top.first = token.text;
            }
            if (wants(token, frames.length))
                visit({ token, before, after: next(tokens, n), frames });
        }
        before = token;
    }
}
function sign(token, before, frames, top, path) {
    switch (token.text) {
        case '(':
        case '[':
        case '{':
            if (frames.length < DEEPEST)
                frames.push(walk_frame(token.text, before && (before.type === 'name' || before.text === '!') ? path : '', token.line));
            break;
        case ')':
        case ']':
        case '}':
            walk_close(frames, CLOSING.get(token.text) ?? '');
            break;
        case ',':
            top.index++;
            top.label = '';
            break;
        case ';':
            top.label = '';
            break;
        case ':':
        case '=':
        case ':=':
        case '=>':
            // `base: str = …`: the name stands before the type.
            if (before && before.type !== 'sign' && !(token.text === '=' && top.label !== '' && top.labelLine === before.line))
                setLabel(top, before.text, before.line);
            break;
    }
}
function setLabel(top, label, line) {
    top.label = label.length > 80 ? '' : label;
    top.labelLine = line;
}
function walk_close(frames, open) {
    for (let n = frames.length - 1; n > 0; n--) {
        if (frames[n]?.open !== open)
            continue;
        frames.length = n;
        return;
    }
}
function walk_frame(open, callee, line) {
    return { open, callee, index: 0, label: '', labelLine: line, first: '' };
}
function next(tokens, n) {
    for (let at = n + 1; at < tokens.length; at++)
        if (tokens[at]?.type !== 'comment')
            return tokens[at];
    return undefined;
}

// EXTERNAL MODULE: ./build/models/hub-id.js
var hub_id = __webpack_require__(492);
// EXTERNAL MODULE: ./build/models/labels.js
var labels = __webpack_require__(4512);
// EXTERNAL MODULE: ./build/models/model-names.js
var model_names = __webpack_require__(7227);
// EXTERNAL MODULE: ./build/models/mentions.js
var mentions = __webpack_require__(2052);
// EXTERNAL MODULE: ./build/models/shell/read-commands.js + 1 modules
var read_commands = __webpack_require__(7942);
;// CONCATENATED MODULE: ./build/models/code/read-code.js








/** Calls and keywords whose arguments are the value itself: defaults, conversions. */
const TRANSPARENT = /(?:^|\.)(?:get|getenv|field|Field|Option|Argument|from|to_string|into|String|str|Some|Ok|default|unwrap_or|unwrap_or_else|getOrDefault|or|new|Repo|model|dataset|with_revision|add_argument|Path|of|listOf|Arrays\.asList|List\.of|option|addOption)$/;
/** Finds what program text loads: ids in calls, in constants that calls use, in names that say “model”. */
function readCode(text, syntax, entry = 'code') {
    const tokens = lex(text, syntax);
    const seen = {
        literals: [],
        held: new Map(),
        taken: new Map(),
        uses: [],
        references: [],
        unresolved: [],
        text,
        speaks: new Map(),
        libraries: entry === 'configuration' || LIBRARIES.test(text),
        entry,
    };
    let depth = 0;
    let previous;
    const documentation = new Set();
    for (const token of tokens) {
        if (token.type === 'comment')
            seen.references.push(...(0,mentions/* readMentions */.Y)(token.text, token.line, 'comment'));
        else if (syntax.docStrings &&
            token.type === 'string' &&
            token.head &&
            depth === 0 &&
            (previous === undefined || !/^[=\\]$/.test(previous.text)))
            documentation.add(token);
        else if (token.type === 'sign')
            depth += DEPTH.get(token.text) ?? 0;
        if (token.type !== 'comment')
            previous = token;
    }
    const lines = syntax.newlines === true;
    walk(tokens, lines, (token, depth) => depth > 1 || token.type === 'string', place => {
        const { token } = place;
        if (token.type !== 'string')
            noteUse(place, seen);
        else if (documentation.has(token))
            seen.references.push(...(0,mentions/* readMentions */.Y)(token.text, token.line, 'comment'));
        else
            noteString(token, place, seen);
    });
    if (seen.uses.length > 0 && seen.held.size > 0)
        walk(tokens, lines, ({ type, text: name }) => type === 'name' && (seen.held.has(name) || seen.taken.has(name)), place => noteName(place, seen));
    const loaded = follow(seen);
    for (const literal of seen.literals) {
        const found = decide(literal, loaded.get(literal), seen);
        if (found)
            seen.references.push(found);
    }
    return { references: unique(seen.references), unresolved: seen.unresolved };
}
function noteString(token, place, seen) {
    const { frames } = place;
    const top = frames.at(-1);
    const value = token.text;
    if (top && (0,labels/* roleOf */.k)(top.label) === 'revision')
        setRevision(frames, value);
    if (top && value === 'dataset' && /^(?:repo_?type|type)$/i.test((0,labels/* snake */.t)(top.label)))
        setDataset(frames);
    if (top && /^(?:name|key)$/i.test(top.label))
        top.named = value;
    if (value.length > 400 || /[\s{]/.test(value)) {
        if ((0,read_commands/* startsCommand */.Xb)(value))
            seen.references.push(...(0,read_commands/* readCommands */.P4)(value, token.line).references);
        else if (/https?:\/\/|hf:\/\//.test(value))
            seen.references.push(...(0,mentions/* readMentions */.Y)(value, token.line, 'code'));
        if (!token.built)
            return;
    }
    const { loader, call } = loading(frames, seen);
    const table = top?.open === '[' && loader ? seen.uses.findLast(use => use.name === top.callee.slice(top.callee.lastIndexOf('.') + 1)) : undefined;
    if (table) {
        // `CONFIG["base"]`: the string is a key, not an id.
        table.key ??= value;
        return;
    }
    const built = token.built || joins(place);
    if (built) {
        if (loader && call && (token.built || value.includes('/')))
            noteUnresolved(token, seen);
        return;
    }
    const ollama = loader?.hub === 'ollama' ||
        (speaksOf(OLLAMA, seen) &&
            frames.some(({ callee }) => OLLAMA.test(callee) || /(?:Generate|Chat|Pull|Embed|Embedding)Request$/.test(callee))) ||
        // The body of a request to a server of Ollama, by its port.
        (top?.label === 'model' && top.open === '{' && speaksOf(OLLAMA_PORT, seen));
    if (!value.includes('/') && !loader && !ollama && !/^ollama:|^hf-?hub:/i.test(value) && !mayBeHeld(value))
        return;
    const literal = {
        token,
        ...labelsOf(frames),
        loader,
        call: call ?? frames.findLast(({ open }) => open === '('),
        writes: writes(frames),
        ollama,
    };
    seen.literals.push(literal);
    for (const label of literal.labels)
        append(seen.held, label, literal);
}
/** A name without an owner that may be loaded through a variable. */
function mayBeHeld(value) {
    return (0,model_names/* isOwnerless */.hi)(value) || (value.length < 60 && /^[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)+$/.test(value) && (0,model_names/* isEvident */.Q3)(value));
}
const DEPTH = new Map([
    ['(', 1],
    ['[', 1],
    ['{', 1],
    [')', -1],
    [']', -1],
    ['}', -1],
]);
/** Signs behind a name that is set, called or left for a part of it, so that its own value is not used here. */
const NO_VALUE = new Set(['::', '(', '=', ':=', '?.', '=>']);
/** A variable in the place where a loader takes its id. */
function noteUse({ token, before, after, frames }, seen) {
    if (frames.length === 1)
        return;
    if (token.text === 'Dataset' && before?.text === '::')
        setDataset(frames);
    if (after && NO_VALUE.has(after.text))
        return;
    const { loader, call } = loading(frames, seen);
    if (loader && call)
        seen.uses.push({ name: token.text, loader, call });
}
/** A variable that takes the value of another one which holds a string. */
function noteName({ token, after, frames }, seen) {
    if (after && (NO_VALUE.has(after.text) || (after.text === ':' && frames.at(-1)?.open === '{')))
        return;
    for (const label of labelsOf(frames).labels) {
        if (label === token.text)
            continue;
        const names = seen.taken.get(label);
        if (names)
            names.add(token.text);
        else
            seen.taken.set(label, new Set([token.text]));
    }
}
/** No call of a loader around a place. */
const NO_LOADER = {};
/** The loader in whose argument for the id this place stands, and the call. */
function loading(frames, seen) {
    for (let n = frames.length - 1; n > 0 && n >= frames.length - 4; n--) {
        const frame = frames[n];
        if (!frame)
            break;
        if (frame.open !== '(' || frame.callee === '')
            continue;
        const loader = (frame.loads ??= loaderOf(frame, seen) ?? false);
        if (loader) {
            if (frame.label === '' && loader.positions.includes(frame.index))
                return { loader, call: frame };
            const role = (0,labels/* roleOf */.k)(frame.label);
            if (role === 'model')
                return { loader: loader.kind === 'dataset' ? { ...loader, kind: 'model' } : loader, call: frame };
            if (role === 'dataset' || (loader.kind === 'dataset' && /^(?:path|name_or_path)$/.test(frame.label)))
                return { loader: { ...loader, kind: 'dataset' }, call: frame };
            return NO_LOADER;
        }
        if (!(frame.hands ??= TRANSPARENT.test(frame.callee)))
            return NO_LOADER;
    }
    return NO_LOADER;
}
function loaderOf(frame, seen) {
    if (OTHER_HOSTS.test(frame.callee))
        return undefined;
    const last = frame.callee.slice(frame.callee.lastIndexOf('.') + 1).replace(/[!?]$/, '');
    const loader = LOADERS.get(last.toLowerCase());
    if (!loader || (loader.library && !speaksOf(loader.library, seen)))
        return undefined;
    return loader;
}
/** Whether the file holds a pattern; asked once for each. */
function speaksOf(pattern, seen) {
    const known = seen.speaks.get(pattern);
    if (known !== undefined)
        return known;
    const found = pattern.test(seen.text);
    seen.speaks.set(pattern, found);
    return found;
}
const OLLAMA = /ollama/i;
const OLLAMA_PORT = /:11434\b/;
/** The names that the value takes, innermost first, and how many of them no other call stands between. */
function labelsOf(frames) {
    const labels = [];
    let near;
    for (let n = frames.length - 1; n >= 0 && labels.length < 4; n--) {
        const frame = frames[n] ?? frame0;
        labels.push(...labelsIn(frame));
        if (frame.open === '(' && frame.callee !== '' && !TRANSPARENT.test(frame.callee))
            near ??= [...labels];
    }
    return { labels, near: near ?? labels };
}
function labelsIn({ label, named, callee, first, index }) {
    if (label === 'value' && named)
        return [named];
    if (label !== '')
        return [label];
    if (index === 1 && callee.endsWith('parametrize'))
        return first.split(',').map(name => name.trim());
    if (/(?:add_argument|option|addOption|Option)$/.test(callee) && first.startsWith('-'))
        return [first];
    // `.modelName("…")`, `WithModel("…")`: a setter is a name for its value.
    const method = callee.slice(callee.lastIndexOf('.') + 1);
    return callee !== method && index === 0 && /^(?:[a-z]|With|Set|Use)/.test(method) && (0,labels/* roleOf */.k)(method) === 'model' ? [method] : [];
}
const frame0 = { open: '', callee: '', index: 0, label: '', labelLine: 0, first: '' };
/** Whether the string is one part of a sum or a format. */
function joins({ before, after }) {
    return before?.text === '+' || after?.text === '+' || after?.text === '%' || (before?.text === '%' && after?.text !== ')');
}
function writes(frames) {
    return frames
        .slice(-3)
        .some(({ callee, open }) => open === '(' && WRITERS.test(callee.slice(callee.lastIndexOf('.') + 1).toLowerCase()) && !ASKS.test(callee));
}
function setRevision(frames, value) {
    const call = frames.findLast(({ open }) => open === '(');
    if (call)
        call.revision ??= value;
}
function setDataset(frames) {
    for (const frame of frames.slice(1).slice(-3))
        frame.dataset = true;
}
function noteUnresolved(token, seen) {
    const what = seen.text.slice(token.from, Math.min(token.to, token.from + 120));
    if (!seen.unresolved.some(({ line }) => line === token.line))
        seen.unresolved.push({ what, line: token.line, endLine: token.endLine });
}
/** All strings that reach a loader through variables, with that loader. */
function follow(seen) {
    const loaded = new Map();
    const done = new Set();
    const queue = [...seen.uses];
    for (let use = queue.pop(); use; use = queue.pop()) {
        const key = `${use.loader.kind} ${use.name} ${use.key ?? ''}`;
        if (done.has(key))
            continue;
        done.add(key);
        const held = seen.held.get(use.name) ?? [];
        const keyed = use.key === undefined ? [] : held.filter(({ labels }) => labels.includes(use.key ?? ''));
        for (const literal of keyed.length > 0 ? keyed : held)
            loaded.set(literal, use);
        for (const name of seen.taken.get(use.name) ?? [])
            queue.push({ ...use, name });
    }
    return loaded;
}
function decide(literal, through, seen) {
    const { token, loader } = literal;
    const value = token.text;
    const role = strongest(literal.near, literal.labels);
    const written = /:\/\/|^(?:hf|huggingface|pkg|hf-hub|hf_hub)[:/]|^hf\.co\//i.test(value);
    if (literal.writes && !loader)
        return undefined;
    if (written)
        return refer((0,hub_id/* readHubId */.pU)(value), literal, kindFor(literal, through, role), seen);
    if (literal.ollama && (loader || role === 'model' || role === 'hint') && !value.includes('/'))
        return refer((0,hub_id/* readOllama */.bm)(value), literal, 'model', seen);
    if ((0,model_names/* isHosted */.OZ)(value))
        return undefined;
    const id = (0,hub_id/* readHubId */.pU)(value);
    const load = loader ?? through?.loader;
    if (!value.includes('/') && id === undefined && role === 'model' && !load && seen.libraries && (0,model_names/* isOwnerless */.hi)(value))
        return refer({ hub: 'huggingface', kind: 'model', id: value }, literal, 'model', seen);
    if (!value.includes('/') && id === undefined)
        return load?.bare ? refer(bare(value, load), literal, kindFor(literal, through, role), seen) : undefined;
    if (id === undefined || role === 'output')
        return undefined;
    if (load)
        return refer(load.hub && load.hub !== 'ollama' ? { ...id, hub: load.hub } : id, literal, kindFor(literal, through, role), seen);
    const evident = (0,model_names/* isEvident */.Q3)(id.id);
    if (role === 'never')
        return undefined;
    if (role === 'model' || role === 'dataset')
        return evident || seen.libraries ? refer(id, literal, kindFor(literal, through, role), seen) : undefined;
    return evident && (role === 'hint' || seen.libraries) ? refer(id, literal, kindFor(literal, through, role), seen) : undefined;
}
function bare(value, loader) {
    if (loader.kind === 'dataset')
        return /^[a-z][a-z0-9_-]{2,60}$/i.test(value) && !FILE_BUILDERS.has(value)
            ? { hub: 'huggingface', kind: 'dataset', id: value }
            : undefined;
    if (loader.owner && /^[a-z0-9][a-z0-9._-]{3,80}$/i.test(value) && (0,model_names/* isEvident */.Q3)(`${loader.owner}/${value}`))
        return { hub: 'huggingface', kind: 'model', id: `${loader.owner}/${value}` };
    return (0,model_names/* isOwnerless */.hi)(value) ? { hub: 'huggingface', kind: 'model', id: value } : undefined;
}
/** The most telling of the roles of several names: what is never an id or is written outranks the rest. */
function strongest(near, all) {
    const roles = near.map(labels/* roleOf */.k);
    const inner = roles[0];
    if (inner === 'never' || inner === 'output' || inner === 'revision')
        return inner;
    const found = ['output', 'dataset', 'model', 'hint'].find(role => roles.includes(role));
    // Through another call the outer name is only a hint: `config = read("…")`.
    return found ?? (all.some(label => /^(?:model|dataset|hint)$/.test((0,labels/* roleOf */.k)(label))) ? 'hint' : 'none');
}
function kindFor(literal, through, role) {
    if (literal.call?.dataset || through?.call.dataset)
        return 'dataset';
    return (literal.loader ?? through?.loader)?.kind ?? (role === 'dataset' ? 'dataset' : 'model');
}
function refer(id, literal, kind, seen) {
    if (!id || (!seen.libraries && !literal.loader && id.hub === 'huggingface' && (0,model_names/* isHosted */.OZ)(id.id)))
        return undefined;
    const revision = id.revision ?? literal.call?.revision;
    return {
        hub: id.hub,
        id: id.id,
        kind: id.kind === 'dataset' ? 'dataset' : kind,
        ...(revision ? { revision } : {}),
        line: literal.token.line,
        endLine: literal.token.endLine,
        entry: seen.entry,
        weight: 'full',
    };
}
function unique(references) {
    const found = new Map();
    for (const reference of references) {
        const key = `${reference.line} ${reference.kind} ${reference.id}`;
        if (!found.has(key))
            found.set(key, reference);
    }
    return [...found.values()].sort((a, b) => a.line - b.line);
}
function append(map, key, value) {
    const list = map.get(key);
    if (list)
        list.push(value);
    else
        map.set(key, [value]);
}


/***/ }),

/***/ 5950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ python),
/* harmony export */   JI: () => (/* binding */ java),
/* harmony export */   Q2: () => (/* binding */ javascript),
/* harmony export */   TS: () => (/* binding */ rust),
/* harmony export */   fT: () => (/* binding */ lua),
/* harmony export */   go: () => (/* binding */ go),
/* harmony export */   hC: () => (/* binding */ toml),
/* harmony export */   tW: () => (/* binding */ hash),
/* harmony export */   vB: () => (/* binding */ ruby),
/* harmony export */   zU: () => (/* binding */ php)
/* harmony export */ });
const plain = (open, more = {}) => ({ open, close: open, escapes: true, lines: false, ...more });
const C_COMMENTS = { line: ['//'], block: [['/*', '*/']] };
const python = {
    line: ['#'],
    block: [],
    quotes: [plain('"""', { lines: true }), plain("'''", { lines: true }), plain('"'), plain("'")],
    prefixes: true,
    docStrings: true,
    newlines: true,
};
const javascript = {
    ...C_COMMENTS,
    quotes: [plain('`', { lines: true, inserts: '${' }), plain('"'), plain("'")],
    patterns: true,
    newlines: true,
};
const rust = {
    ...C_COMMENTS,
    quotes: [
        { open: 'r##"', close: '"##', escapes: false, lines: true },
        { open: 'r#"', close: '"#', escapes: false, lines: true },
        { open: 'r"', close: '"', escapes: false, lines: true },
        plain('"', { lines: true }),
    ],
    characters: true,
};
const go = {
    ...C_COMMENTS,
    quotes: [{ open: '`', close: '`', escapes: false, lines: true }, plain('"')],
    characters: true,
    newlines: true,
};
const ruby = {
    line: ['#'],
    block: [['\n=begin', '\n=end']],
    quotes: [plain('"', { lines: true, inserts: '#{' }), plain("'", { lines: true })],
    newlines: true,
};
/** Java and what is written like it: Kotlin, Scala, C#, Swift, Dart, Groovy, C and C++. */
const java = {
    ...C_COMMENTS,
    quotes: [plain('"""', { lines: true, inserts: '${' }), plain('"', { inserts: '${' })],
    characters: true,
};
const php = {
    line: ['//', '#'],
    block: [['/*', '*/']],
    quotes: [plain('"', { lines: true, inserts: '{$' }), plain("'", { lines: true })],
};
/** R, Julia, Elixir: hash comments, both quotes. */
const hash = {
    line: ['#'],
    block: [['#=', '=#']],
    quotes: [plain('"""', { lines: true }), plain('"', { lines: true, inserts: '#{' }), plain("'")],
    newlines: true,
};
const lua = {
    line: ['--'],
    block: [['--[[', ']]']],
    quotes: [plain('"'), plain("'"), { open: '[[', close: ']]', escapes: false, lines: true }],
};
const toml = {
    line: ['#'],
    block: [],
    quotes: [
        plain('"""', { lines: true }),
        { open: "'''", close: "'''", escapes: false, lines: true },
        plain('"'),
        { open: "'", close: "'", escapes: false, lines: false },
    ],
    newlines: true,
};


/***/ }),

/***/ 5742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ yamlEntries)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** Deeper structures are not followed. */
const DEEPEST = 60;
/** Files above this size (in characters) are read line by line: the whole tree of one would take seconds. */
const LARGEST = 2_000_000;
/** Reads the scalars of a YAML file with their lines; a file that is no YAML (a template) is read line by line. */
function yamlEntries(text) {
    if (last?.text !== text)
        last = { text, entries: read(text) };
    return last.entries;
}
/** The file read last: a gallery is asked for its references and for its cards. */
let last;
function read(text) {
    if (text.length > LARGEST)
        return looseEntries(text);
    const deep = /[[{]{200}/.test(text);
    if (deep)
        return { entries: [], comments: [], error: { message: 'The file is nested too deep to be configuration' } };
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const documents = parsed(text, counter);
    if (documents === undefined)
        return { entries: [], comments: [], error: { message: 'The file is nested too deep to be configuration' } };
    const fault = Array.isArray(documents) ? documents.flatMap(({ errors }) => errors)[0] : undefined;
    if (fault || !Array.isArray(documents)) {
        // A template of Helm or Jinja is no YAML, and nothing is wrong with it.
        const template = /\{\{|\{%/.test(text);
        const line = fault ? counter.linePos(fault.pos[0]).line : 1;
        return {
            ...looseEntries(text),
            ...(fault && !template
                ? { error: { message: `The file is no YAML: ${fault.message.split('\n')[0]?.slice(0, 160) ?? ''}`, line } }
                : {}),
        };
    }
    const entries = [];
    for (const document of documents)
        visit(document.contents, [], entries, counter);
    return { entries, comments: comments(text) };
}
/** Undefined where the parser runs out of stack. */
function parsed(text, lineCounter) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { lineCounter, uniqueKeys: false, logLevel: 'silent', strict: false, version: '1.2' });
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
function visit(node, keys, entries, counter) {
    if (!node || keys.length > DEEPEST || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node)) {
        const place = placeOf(node, counter);
        if (place && typeof node.value === 'string')
            entries.push({
                keys,
                value: node.value,
                ...place,
                ...(node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? { block: true } : {}),
            });
    }
    else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        for (const [n, item] of node.items.entries())
            visit(toNode(item), [...keys, n], entries, counter);
    else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        for (const pair of node.items) {
            const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) ? pair.key : undefined;
            const name = key && (typeof key.value === 'string' || typeof key.value === 'number') ? String(key.value) : '';
            const place = key && placeOf(key, counter);
            if (place && name.includes('/'))
                entries.push({ keys: [...keys, name], value: name, isKey: true, ...place });
            visit(toNode(pair.value), [...keys, name], entries, counter);
        }
    }
}
function toNode(value) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) ? value : undefined;
}
function placeOf(node, counter) {
    if (!node.range)
        return undefined;
    const [from, to] = node.range;
    return { line: counter.linePos(from).line, endLine: counter.linePos(Math.max(from, to - 1)).line };
}
/** What stands behind `#`, where it begins a line or follows a space. */
function comments(text) {
    return text.split('\n').flatMap((line, n) => {
        const at = line.startsWith('#') ? 0 : line.search(/\s#/);
        return at < 0 ? [] : [{ text: line.slice(at), line: n + 1 }];
    });
}
/** Keys, list items and their values, one line at a time, by their indentation. */
function looseEntries(text) {
    const entries = [];
    const found = [];
    const open = [];
    for (const [n, whole] of text.split('\n').entries()) {
        const line = whole.slice(0, 2000);
        const hash = line.startsWith('#') ? 0 : line.search(/\s#/);
        if (hash >= 0)
            found.push({ text: line.slice(hash), line: n + 1 });
        const told = hash >= 0 ? line.slice(0, hash) : line;
        const match = /^(\s*(?:-\s+)*)(?:["']?([\w./-]{1,100})["']?\s*:(?=\s|$))?\s*(.*)$/.exec(told);
        const [, lead = '', key, value = ''] = match ?? [];
        if (key === undefined && value === '')
            continue;
        while ((open.at(-1)?.indent ?? -1) >= lead.length && open.length > 0 && key !== undefined)
            open.pop();
        const keys = [...open.map(({ key: name }) => name), ...(key === undefined ? [0] : [key])];
        if (key !== undefined && open.length < DEEPEST)
            open.push({ indent: lead.length, key });
        const bare = value.trim().replace(/^(["'])(.*)\1$/, '$2');
        if (bare !== '' && !/^[|>&*{[]/.test(bare))
            entries.push({ keys, value: bare, line: n + 1, endLine: n + 1 });
    }
    return { entries, comments: found };
}


/***/ }),

/***/ 492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ readLink),
/* harmony export */   bm: () => (/* binding */ readOllama),
/* harmony export */   ft: () => (/* binding */ readBare),
/* harmony export */   pU: () => (/* binding */ readHubId)
/* harmony export */ });
/* harmony import */ var _models_model_names_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7227);

/** An id longer than this is none: the Hub allows 96 characters for each part. */
const LONGEST = 400;
/**
 * One part of an id.
 *
 * Source: `validate_repo_id` in https://huggingface.co/docs/huggingface_hub/package_reference/utilities
 */
const PART = /^[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,94}[A-Za-z0-9_])?$/;
/**
 * An owner: letters, digits and single hyphens, 2 to 42 of them, not digits alone.
 *
 * Source: what the form at https://huggingface.co/join accepts as a name.
 */
const OWNER = /^(?!\d+$)[A-Za-z0-9](?:[A-Za-z0-9-]{0,40}[A-Za-z0-9])$/;
/** First segments of addresses of the Hub that are no owner. */
const PAGES = new Set('api blog chat collections docs enterprise front inference join learn login models new organizations papers posts pricing search settings spaces tasks terms-of-service avatars static images'.split(' '));
/** Quantizations that a tag of a GGUF repository chooses: no revision. */
const QUANTIZATION = /^(?:I?Q\d|B?F(?:16|32)|UD-|MXFP4|latest$)/i;
/** Reads an id in any of its written forms: bare, with revision, link, `hf:` and its spellings, package URL. */
function readHubId(written) {
    const text = written.trim();
    if (text.length < 3 || text.length > LONGEST)
        return undefined;
    return readLink(text) ?? readPrefixed(text) ?? readBare(text);
}
/** Reads `owner/name`, with `@revision` or `:tag` behind it. */
function readBare(text) {
    const slash = text.indexOf('/');
    if (slash < 1)
        return undefined;
    const [, name = '', , mark = ''] = /^([^@:]*)(?:([@:])(.{1,100}))?$/.exec(text.slice(slash + 1)) ?? [];
    return make(text.slice(0, slash), name, mark);
}
/** Reads an address at a hub of models; undefined for any other address, and for pages that are no repository. */
function readLink(text) {
    const match = /^(?:git\+)?(?:https?|hf|huggingface|s?ftp|git|ssh):\/\/(?:[^/\s@]{1,100}@)?([^/\s]{1,100})\/?(.{0,360})$/i.exec(text) ??
        /^((?:www\.)?(?:huggingface\.co|hf\.co|hf-mirror\.com|modelscope\.cn|www\.modelscope\.cn|ollama\.com|kaggle\.com))\/(.{1,360})$/i.exec(text);
    if (!match)
        return undefined;
    const [whole, host = '', path = ''] = match;
    const steps = path.split(/[?#]/)[0]?.split('/').filter(Boolean) ?? [];
    if (/^(?:hf|huggingface):/i.test(whole))
        return repository([host, ...steps]);
    switch (host.toLowerCase().replace(/^www\.|:\d+$/g, '')) {
        case 'huggingface.co':
        case 'hf.co':
        case 'hf-mirror.com':
            return repository(steps[0] === 'api' ? steps.slice(1) : steps);
        case 'api-inference.huggingface.co':
        case 'router.huggingface.co':
            return steps.includes('models') ? repository(steps.slice(steps.indexOf('models'))) : undefined;
        case 'modelscope.cn':
        case 'modelscope.ai':
            return steps[0] === 'models' || steps[0] === 'datasets' ? at('modelscope', repository(steps)) : undefined;
        case 'ollama.com':
        case 'registry.ollama.ai':
            return steps[0] === 'library' && steps[1] ? readOllama(steps[1]) : undefined;
        case 'kaggle.com':
            return steps[0] === 'models' || steps[0] === 'datasets' ? at('kaggle', repository(steps)) : undefined;
        default:
            return undefined;
    }
}
/** Reads a name of the Ollama library, with its tag, or an id of the Hub that Ollama fetches. */
function readOllama(text) {
    if (/^(?:hf\.co|huggingface\.co)\//i.test(text))
        return readLink(text);
    const match = /^(?:library\/)?([a-z0-9][a-z0-9._-]{0,60}(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,60})?)(?::([A-Za-z0-9._-]{1,80}))?$/.exec(text);
    const [, name, tag] = match ?? [];
    if (name === undefined)
        return undefined;
    return { hub: 'ollama', kind: 'model', id: `ollama:${name}`, ...(tag ? { revision: tag } : {}) };
}
function readPrefixed(text) {
    const purl = /^pkg:huggingface\/(?:(datasets)\/)?([^/@?#]+)\/([^/@?#]+)(?:@([^?#]+))?/i.exec(text);
    if (purl)
        return kindOf(make(decoded(purl[2]), decoded(purl[3]), decoded(purl[4])), purl[1] ? 'dataset' : 'model');
    const ollama = /^(?:ollama|ollama_chat):(?:\/\/)?(.+)$/i.exec(text) ?? /^(?:ollama|ollama_chat)\/(.+)$/i.exec(text);
    if (ollama?.[1])
        return readOllama(ollama[1]);
    const djl = /^djl:\/\/ai\.djl\.huggingface\.[a-z]+\/([^/]+)\/([^/?]+)/i.exec(text);
    if (djl)
        return make(djl[1] ?? '', djl[2] ?? '', '');
    const routed = /^(?:hf|huggingface|hf_hub|hf-hub|local-dir|hosted_vllm|vllm|text-completion-huggingface)[:/](.+)$/i.exec(text);
    if (routed?.[1]?.includes('/'))
        return repository(routed[1].split('/'));
    const router = /^openai\/([^/]+)\/([^/]+)$/i.exec(text);
    return router ? make(router[1] ?? '', router[2] ?? '', '') : weightsFile(text);
}
/** `owner/name/file.gguf`, as loaders of single files take it. */
function weightsFile(text) {
    const match = /^([^/]+)\/([^/]+)\/[^/]+\.(?:gguf|safetensors|bin|ckpt)$/i.exec(text);
    const found = match ? make(match[1] ?? '', match[2] ?? '', '') : undefined;
    return found && /gguf|ggml/i.test(found.id) ? found : undefined;
}
/** The repository that the segments of a path at the Hub name. */
function repository(steps) {
    const [first = '', ...rest] = steps;
    if (first === 'datasets' || first === 'models') {
        const bare = rest.length === 1 && first === 'datasets' ? make('', rest[0] ?? '', '') : undefined;
        return kindOf(bare ?? repository(rest), first === 'datasets' ? 'dataset' : 'model');
    }
    if (PAGES.has(first))
        return undefined;
    const [last = '', ...behind] = rest;
    const [, name = last, , inline = ''] = /^([^@:]+)([@:])(.+)$/.exec(last) ?? [];
    const named = /^(?:resolve|blob|tree|raw)$/.test(behind[0] ?? '') ? revisionOf(behind.slice(1)) : inline;
    return make(first, name.replace(/\.git$/, ''), named);
}
/** The revision in a path behind `resolve/`: `refs/pr/1` has three segments, every other has one. */
function revisionOf(steps) {
    return decoded(steps[0] === 'refs' ? steps.slice(0, 3).join('/') : steps[0]);
}
function make(owner, name, revision) {
    if (!PART.test(name) || /--|\.\./.test(name) || (owner !== '' && (!OWNER.test(owner) || owner.includes('--'))))
        return undefined;
    if (owner !== '' && !(0,_models_model_names_ts__WEBPACK_IMPORTED_MODULE_0__/* .mayBeId */ .Kn)(owner, name))
        return undefined;
    const fixed = revision !== '' && revision.length <= 100 && !QUANTIZATION.test(revision);
    return { hub: 'huggingface', kind: 'model', id: owner === '' ? name : `${owner}/${name}`, ...(fixed ? { revision } : {}) };
}
function kindOf(id, kind) {
    return id && { ...id, kind };
}
function at(hub, id) {
    return id && { ...id, hub };
}
function decoded(part) {
    try {
        return decodeURIComponent(part ?? '');
    }
    catch (error) {
        if (error instanceof URIError)
            return '';
        throw error;
    }
}


/***/ }),

/***/ 4512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ roleOf),
/* harmony export */   t: () => (/* binding */ snake)
/* harmony export */ });
const OUTPUT = /^(?:push_to_hub.*|hub_(?:model|repo|dataset)?_?(?:id|name)|.*served?_model_names?|served_name|run_name|.*(?:output|save|upload|export|publish|destination|target)_(?:dir|path|to|name|repo|repo_id|model|model_id|id|hub|model_name|model_path)|out|output|outputs|save|saved|target|dest|destination|export|exported|upload|push|push_to|publish|result|results|pushed|new_(?:model|repo|name).*|model_alias|alias|to_(?:id|repo)|repo_url|wandb.*|project|experiment.*|name_prefix|cache_dir|logging_dir)$/;
const REVISION = /^(?:(?:model|base_model|source_model|dataset|hf|tokenizer)_)?(?:revision|rev|commit|commit_hash|sha)$/;
const NEVER = /^(?:images?|.*_image|repository|registry|container|uses|href|src|class|class_name|classes|import|require|work_?dir|volumes?|mount_?path|.*mounts?|branch|ref|labels?|annotations?|namespace|github.*|git|git_.*|.*_git|homepage|remote|license.*|authors?|description|help|metadata|content_?type|mime.*|accept|format|encoding|time_?zone|tz|chat_template|template|rule|on|needs|dir|.*_dir|folder|.*_folder|file|.*_file|filename|.*_filename|files|bucket|key|secret.*|user|username|team|owners?|endpoint|.*_url_path|route|router|entry|entrypoint_path|icon|tags?|url_path|(?:.*_)?(?:prepared|cached?|local|tmp|processed|preprocessed|tokenized|save)_(?:path|dir|name|dataset|datasets|data|model|file)s?|sha256|api_base|base_path)$/;
const DATASET = /(?:^|_)(?:datasets?|corpus|corpora|train_set|eval_set|test_set|dataset_(?:name|id|path|mixer)|data_?set)(?:_|$)/;
const MODEL = /(?:^|_)(?:models?|modelid|modelname|model_?(?:id|name|path|url|uri|name_or_path)|pretrained|checkpoint|ckpt|tokenizer|repo_id|hf_repo|hf_hub|hf_id|hub_id|hfr?|name_or_path|adapter|peft|lora|controlnet|embedder|embeddings?|reranker|llm|vlm|base_model|teacher|student|draft)(?:_|$)/;
const HINT = /(?:^|_)(?:repo|base|backbone|encoder|decoder|name|id|default|value|weights|vae|unet|source|path|uri|url|judge|reward|processor|classifier|summarizer|generator|rerank|embed|data|ds|arg|args|command|parent)(?:_|$)/;
const known = new Map();
/** The role that a name gives to its value; `camelCase`, `--flags` and `SCREAMING_CASE` are one. */
function roleOf(label) {
    const found = known.get(label);
    if (found !== undefined)
        return found;
    const role = label.length > 60 ? 'none' : judge(snake(label));
    if (known.size < 5000)
        known.set(label, role);
    return role;
}
/** One spelling for a name: lower case, words joined by `_`. */
function snake(label) {
    return label
        .replace(/^[-:@$_]+/, '')
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
        .replace(/[-.\s]+/g, '_')
        .toLowerCase();
}
function judge(name) {
    if (name === '')
        return 'none';
    if (REVISION.test(name))
        return 'revision';
    if (OUTPUT.test(name))
        return 'output';
    if (NEVER.test(name))
        return 'never';
    if (DATASET.test(name))
        return 'dataset';
    if (MODEL.test(name))
        return 'model';
    return HINT.test(name) ? 'hint' : 'none';
}


/***/ }),

/***/ 2052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readMentions)
/* harmony export */ });
/* harmony import */ var _models_hub_id_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);
/* harmony import */ var _models_model_names_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7227);


/** Addresses at a hub of models, and what has the form `owner/name` and stands alone. One pass: no part can be read twice. */
const CANDIDATE = /(?:git\+)?(?:https?|hf|huggingface):\/\/[^\s"'`<>()[\]{}|\\,]{3,360}|(?<![\w./:@%-])(?:hf\.co|huggingface\.co)\/[^\s"'`<>()[\]{}|\\,]{3,200}|(?<![\w./:@%~$*-])[A-Za-z0-9][\w.-]{1,60}\/[A-Za-z0-9][\w.-]{2,95}(?![\w/@-])/g;
/** Entries that bring nothing in: what is only spoken of. */
const SPOKEN = new Set(['comment', 'documentation', 'test']);
/** Finds models that running text speaks of: by link, or by an id that tells by itself that it is one. */
function readMentions(text, firstLine, entry) {
    // Addresses and ids have a slash in them, and most comments have none.
    if (!text.includes('/'))
        return [];
    const found = [];
    let line = firstLine;
    let counted = 0;
    for (const match of text.matchAll(CANDIDATE)) {
        const id = readMention(match[0]);
        if (!id)
            continue;
        for (let at = text.indexOf('\n', counted); at >= 0 && at < match.index; at = text.indexOf('\n', at + 1))
            line++;
        counted = match.index;
        found.push({ ...id, line, endLine: line, entry, weight: SPOKEN.has(entry) ? 'notice' : 'full' });
    }
    return found;
}
function readMention(written) {
    const text = written.replace(/[.,;:!?*]+$/, '');
    if (/^(?:git\+)?[a-z]+:\/\/|^(?:hf\.co|huggingface\.co)\//i.test(text))
        return (0,_models_hub_id_ts__WEBPACK_IMPORTED_MODULE_0__/* .readLink */ .XF)(text);
    const id = (0,_models_hub_id_ts__WEBPACK_IMPORTED_MODULE_0__/* .readBare */ .ft)(text);
    return id && (0,_models_model_names_ts__WEBPACK_IMPORTED_MODULE_1__/* .isEvident */ .Q3)(id.id) && !(0,_models_model_names_ts__WEBPACK_IMPORTED_MODULE_1__/* .isHosted */ .OZ)(id.id) ? id : undefined;
}


/***/ }),

/***/ 7227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ mayBeId),
/* harmony export */   OZ: () => (/* binding */ isHosted),
/* harmony export */   Q3: () => (/* binding */ isEvident),
/* harmony export */   hi: () => (/* binding */ isOwnerless)
/* harmony export */ });
/* unused harmony export PUBLISHERS */
/**
 * Organizations of the Hugging Face Hub that publish models or data sets much in use, lower case.
 *
 * Only a hint that a string is an id and no path: an unknown owner is found by how the id is used.
 */
const PUBLISHERS = new Set(('01-ai adept ai21labs ai4bharat aiplanet alibaba-nlp allenai amazon answerdotai apple argilla arcee-ai baai baichuan-inc bartowski bigcode ' +
    'bigscience black-forest-labs briaai bytedance cais cardiffnlp cerebras coherelabs cohereforai codellama compvis coqui cross-encoder ' +
    'databricks dbmdz deepfloyd deepseek-ai diffusers distilbert dslim eleutherai facebook fishaudio funaudiollm garage-baind ggml-org google ' +
    'google-bert google-t5 h2oai helsinki-nlp hexgrad hf-internal-testing huggingfaceh4 huggingfacefw huggingfacetb hustvl ibm-granite ' +
    'idea-research impira intel internlm intfloat jinaai jondurbin kandinsky-community kwai-kolors laion lgai-exaone lightricks liquidai ' +
    'llava-hf lllyasviel lmms-lab lmstudio-community lmsys liuhaotian madebyollin mattshumer meta-llama microsoft minimaxai mistral-community ' +
    'mistralai mixedbread-ai mlx-community mlabonne moonshotai mosaicml mradermacher mrm8488 naver nlpconnect nlpcloud nomic-ai nousresearch nvidia ' +
    'oliverguhr onnx-community open-orca open-thoughts openai openai-community openbmb openchat opengvlab openlm-research paddlepaddle patrickvonplaten ' +
    'prompthero psmathur pyannote qdrant qwen rajpurkar rhasspy roneneldan runwayml salesforce sentence-transformers snowflake speechbrain ' +
    'stabilityai stanfordnlp suno tatsu-lab tencent thebloke thenlper thudm tiiuae timm tinyllama together togethercomputer ' +
    'trl-internal-testing trl-lib unsloth upstage utter-project vikhyatk wizardlm wizardlmteam xai-org xenova xlabs-ai yentinglin zai-org').split(' '));
/** Names by which model families are called: parts of a repository name, without their version digits. */
const FAMILIES = new Set(('albert alpaca animatediff arctic aya baichuan bark bart beit bert bge biogpt blip bloom bloomz camembert cerebras chatglm chronos clap clip ' +
    'codebert codegen codegemma codellama codeqwen codestral codet cogvideox cogvlm colbert command controlnet convnext deberta deepseek deit detr ' +
    'dialogpt dinov distilbart distilbert distilgpt distilroberta dolly dolphin donut dreamshaper electra embeddinggemma encodec exaone falcon fasttext ' +
    'flan florence flux gemma glm gpt gptj granite grok gte hermes hubert idefics internlm internvl jamba janus kandinsky kokoro layoutlm ' +
    'layoutlmv llama llamaguard llava longformer mamba marian mask2former mbart medgemma minicpm minilm ministral mistral mixtral mobilebert mobilenet ' +
    'mobilevit molmo mpnet mpt musicgen mxbai nemo nemotron neox nllb olmo olmoe openhermes opt opus orca owlvit paligemma parler pegasus phi ' +
    'pixtral platypus prithvi pythia qwen qwq rembert reranker resnet rmbg roberta rwkv saiga santacoder sdxl segformer siglip smollm smolvlm solar ' +
    'speecht stablecode stablelm starchat starcoder starling stella swin t tinyllama hunyuan ernie kimi minimax skywork dbrx cogview wan ltx pixart kolors sana sensevoice cosyvoice paraformer trocr tulu unet vae vicuna videomae vilt vit vits wav2vec wavlm ' +
    'whisper wizardcoder wizardlm wizardmath xglm xlm xlnet xtts yarn yi yolo yolos zephyr').split(' '));
/** Parts of a repository name that tell a variant: size words, formats, training stages. */
const VARIANTS = new Set(('awq base bf16 bnb cased chat coder distill distilled dpo embed embedding embeddings finetune finetuned fp16 fp8 ft gguf ggml gptq hf instruct int4 ' +
    'int8 it large lora medium merged mini multilingual ner onnx preview quantized sft small text tiny turbo uncased vision xl xxl 4bit 8bit').split(' '));
/** Number of parameters in a name: `7b`, `8x7B`, `1.5b`, `135M`. */
const SIZE = /(?:^|[-_.])(?:\d{1,3}x|a)?\d{1,4}(?:[._]\d{1,2})?[bm](?:[-_.]|$)/i;
/**
 * First parts of what looks like `owner/name` and is a path, a branch, a media type or a time zone.
 *
 * Media types: https://www.iana.org/assignments/media-types · time zones: https://www.iana.org/time-zones
 */
const NO_OWNERS = new Set(('a adapters api app apps archive artifact artifacts asset assets audio backend bin bugfix build cache cached cd checkpoint checkpoints chore ci ckpt ckpts ' +
    'cmd code conf config configs content core crates data dataset datasets deploy dev dist doc docs documentation download downloads env etc example examples ' +
    'experiment experiments export exports feat feature features file files fix fixtures font frontend heads helm home hotfix i18n image images img ' +
    'include index indexes indices input inputs integration internal job jobs k8s lib libs local locales log logs lora loras main master media message mnt ' +
    'mlx_models model models modules multipart my node_modules notebooks opt origin out output outputs package packages path pkg prod projects prompt prompts public ' +
    'refs release releases remotes report reports resource resources result results root run runs sample samples scripts server services ' +
    'share shared src srv static storage store sys tags target team temp template templates test tests text third_party tmp tokenizer tokenizers tools ' +
    'tree upstream usr util utils v1 v2 var vendor video volume volumes web weights workspace www ' +
    'africa america antarctica arctic asia atlantic australia etc europe indian pacific us application').split(' '));
/** Endings of files: what ends so is a path. `.cpp` is left out, `ggerganov/whisper.cpp` being an id. */
const FILE = /\.(?:py|pyi|ipynb|js|jsx|mjs|cjs|ts|tsx|json|jsonl|ndjson|ya?ml|toml|ini|cfg|conf|txt|md|mdx|rst|html?|css|scss|xml|csv|tsv|parquet|arrow|bin|pth?|ckpt|safetensors|gguf|ggml|onnx|h5|pb|tflite|npz?|pkl|pickle|joblib|model|zip|tar|t?gz|bz2|xz|whl|jar|so|dll|dylib|exe|sh|bash|go|rs|rb|java|kt|c|cc|h|hpp|png|jpe?g|gif|svg|webp|ico|mp[34]|wav|flac|pdf|docx?|lock|log|sql|db|jinja2?|j2|tmpl|tpl|proto|env|git|woff2?|ttf|vue|svelte|php|swift)$/i;
/** Names that only a hosted service answers to: there are no weights to license. Prefixes are those of routers such as LiteLLM. */
const HOSTED = /^(?:(?:azure|azure_ai|azure_openai|bedrock|vertex_ai|vertexai|gemini|anthropic|groq|together_ai|together|openrouter|fireworks_ai|fireworks|replicate|sagemaker|perplexity|deepinfra|anyscale|cloudflare|cohere|cohere_chat|xai|x-ai|mistral|deepseek|google_genai|googleai|watsonx|nvidia_nim|cerebras|sambanova|voyage|assemblyai|elevenlabs|github_models|databricks\/databricks-[a-z])\/|openai\/(?:gpt-(?:3|4|5|image|realtime|audio)|chatgpt|o[134](?:$|-)|text-|tts-|dall-e|whisper-1$|omni|sora|codex|computer-use|babbage|davinci)|google\/(?:gemini|text-bison|chat-bison|palm|veo|imagen)|amazon\/(?:nova|titan)|meta\/llama|stability\/)/i;
/** Whether an id names a model that only a service serves. */
function isHosted(id) {
    return HOSTED.test(id);
}
/** Whether `owner/name` may be an id of the Hub and is not rather a path, branch, media type or time zone. */
function mayBeId(owner, name) {
    if (NO_OWNERS.has(owner.toLowerCase()) || FILE.test(name))
        return false;
    return /[A-Za-z]/.test(name);
}
/** Whether an id tells by itself that it is a model: a publisher of models, a family name, a size. */
function isEvident(id) {
    const slash = id.indexOf('/');
    const owner = id.slice(0, Math.max(0, slash)).toLowerCase();
    const name = id.slice(slash + 1);
    const parts = name.toLowerCase().split(/[-_.]/);
    const family = parts.some(part => FAMILIES.has(part.replace(/\d+[a-z]?$/, '')));
    const weight = (PUBLISHERS.has(owner) ? 2 : 0) +
        (family ? 2 : 0) +
        (SIZE.test(name) ? 2 : 0) +
        (parts.some(part => VARIANTS.has(part)) ? 1 : 0) +
        (parts.some(part => /^v\d/.test(part)) ? 1 : 0);
    return weight >= 3;
}
/**
 * Names without an owner that the Hub still answers to: the models from before owners.
 *
 * Source: the redirects of huggingface.co, e.g. https://huggingface.co/bert-base-cased to `google-bert/bert-base-cased`.
 */
function isOwnerless(name) {
    return /^(?:(?:distil)?gpt2|openai-gpt|(?:(?:distil)?(?:bert|roberta|gpt2)|albert|camembert|xlm(?:-roberta|-clm|-mlm)?|xlnet|t5|transfo-xl|flaubert)-[a-z0-9.-]+)$/i.test(name);
}


/***/ }),

/***/ 7942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lR: () => (/* binding */ readArguments),
  P4: () => (/* binding */ readCommands),
  Xb: () => (/* binding */ startsCommand)
});

// EXTERNAL MODULE: ./build/models/hub-id.js
var hub_id = __webpack_require__(492);
// EXTERNAL MODULE: ./build/models/labels.js
var labels = __webpack_require__(4512);
// EXTERNAL MODULE: ./build/models/mentions.js
var mentions = __webpack_require__(2052);
// EXTERNAL MODULE: ./build/models/model-names.js
var model_names = __webpack_require__(7227);
;// CONCATENATED MODULE: ./build/models/shell/words.js
/**
 * Takes a shell script apart: quotes, continued lines, comments, here-documents, several commands on a line.
 *
 * `${NAME:-value}` stands for its default, since that is what the script runs with when nothing is set.
 */
function shellStatements(text, firstLine) {
    const statements = [];
    let words = [];
    let line = firstLine;
    let at = 0;
    let waiting = [];
    const finish = () => {
        if (words.length > 0)
            statements.push({ type: 'command', words });
        words = [];
    };
    while (at < text.length) {
        const sign = text[at] ?? '';
        if (sign === '\n') {
            const command = words[0]?.text ?? lastCommand(statements);
            finish();
            line++;
            at++;
            for (const mark of waiting) {
                const end = documentEnd(text, at, mark);
                const body = text.slice(at, end.from);
                statements.push({ type: 'document', text: body, line, command });
                line += count(text, at, end.to);
                at = end.to;
            }
            waiting = [];
        }
        else if (sign === '\\' && (text[at + 1] === '\n' || text.startsWith('\r\n', at + 1))) {
            line++;
            at += text[at + 1] === '\n' ? 2 : 3;
        }
        else if (sign === ' ' || sign === '\t' || sign === '\r')
            at++;
        else if (sign === '#') {
            const end = lineEnd(text, at);
            statements.push({ type: 'comment', text: text.slice(at, end), line });
            at = end;
        }
        else if (text.startsWith('<<', at) && text[at + 2] !== '<') {
            const mark = /^<<-?\s{0,4}(['"]?)([A-Za-z_]\w{0,40})\1/.exec(text.slice(at, at + 60));
            if (mark?.[2])
                waiting.push(mark[2]);
            at += mark ? mark[0].length : 2;
        }
        else if (/[;&|(){}<>]/.test(sign) && !(sign === '{' && words.length > 0)) {
            if (sign !== '<' && sign !== '>')
                finish();
            at++;
        }
        else {
            const word = readWord(text, at);
            words.push({ text: word.value, line, ...(word.variable ? { variable: true } : {}) });
            line += count(text, at, word.end);
            at = word.end;
        }
    }
    finish();
    return statements;
}
function lastCommand(statements) {
    const last = statements.at(-1);
    return last?.type === 'command' ? (last.words[0]?.text ?? '') : '';
}
function readWord(text, start) {
    let value = '';
    let variable = false;
    let at = start;
    for (; at < text.length;) {
        const sign = text[at] ?? '';
        if (/[\s;&|()<>]/.test(sign))
            break;
        if (sign === "'") {
            const end = text.indexOf("'", at + 1);
            value += text.slice(at + 1, end < 0 ? text.length : end);
            at = end < 0 ? text.length : end + 1;
        }
        else if (sign === '"') {
            const inner = readQuoted(text, at + 1);
            value += inner.value;
            variable ||= inner.variable;
            at = inner.end;
        }
        else if (sign === '\\') {
            if (text[at + 1] === '\n')
                break;
            value += text[at + 1] ?? '';
            at += 2;
        }
        else if (sign === '$') {
            const inner = readVariable(text, at);
            value += inner.value;
            variable ||= inner.unknown;
            at = inner.end;
        }
        else {
            value += sign;
            at++;
        }
    }
    return { value, end: Math.max(at, start + 1), variable };
}
function readQuoted(text, start) {
    let value = '';
    let variable = false;
    let at = start;
    while (at < text.length && text[at] !== '"') {
        if (text[at] === '\\') {
            value += text[at + 1] === '\n' ? '' : (text[at + 1] ?? '');
            at += 2;
        }
        else if (text[at] === '$') {
            const inner = readVariable(text, at);
            value += inner.value;
            variable ||= inner.unknown;
            at = inner.end;
        }
        else
            value += text[at++] ?? '';
    }
    return { value, end: Math.min(at + 1, text.length), variable };
}
/** `${NAME:-value}` is its default; every other variable stays as it is written. */
function readVariable(text, at) {
    const piece = text.slice(at, at + 300);
    const fallback = /^\$\{\w+:?[-=]["']?([^{}$"'\n]*)["']?\}/.exec(piece);
    if (fallback)
        return { value: fallback[1] ?? '', end: at + fallback[0].length, unknown: false };
    const plain = /^\$(?:\{[^}\n]{1,200}\}|\w+|\([^()\n]{0,200}\))/.exec(piece);
    const end = at + (plain ? plain[0].length : 1);
    return { value: text.slice(at, end), end, unknown: plain !== null };
}
function documentEnd(text, at, mark) {
    for (let from = at; from < text.length;) {
        const end = lineEnd(text, from);
        if (text.slice(from, end).trim() === mark)
            return { from, to: Math.min(end + 1, text.length) };
        from = end + 1;
    }
    return { from: text.length, to: text.length };
}
function lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
function count(text, from, to) {
    let lines = 0;
    for (let at = from; at < to; at++)
        if (text.charCodeAt(at) === 10)
            lines++;
    return lines;
}

;// CONCATENATED MODULE: ./build/models/shell/read-commands.js





/** Programs whose command lines name models; a string of program text that begins with one is such a line. */
const PROGRAMS = /^(?:sudo\s+)?(?:hf|huggingface-cli|ollama|vllm|text-generation-launcher|llama-server|llama-cli|mlx_lm\.\w+|modelscope|kaggle)\s/;
/** Whether a string is a command line that may fetch a model. */
function startsCommand(text) {
    return PROGRAMS.test(text);
}
/** Finds the models that a shell script downloads, serves, or hands on. */
function readCommands(text, firstLine, embedded) {
    const found = { references: [], unresolved: [], embedded, told: new Set() };
    for (const statement of shellStatements(text, firstLine)) {
        if (statement.type === 'comment')
            found.references.push(...(0,mentions/* readMentions */.Y)(statement.text, statement.line, 'comment'));
        else if (statement.type === 'command')
            readWords(statement.words, found);
        else if (statement.command.startsWith('python') && embedded)
            add(found, embedded(statement.text, statement.line));
        else
            found.references.push(...(0,mentions/* readMentions */.Y)(statement.text, statement.line, 'command'));
    }
    return found;
}
/** Finds the models in one command whose words are known already: an argument list of a container, a process. */
function readArguments(words, embedded) {
    const found = { references: [], unresolved: [], embedded, told: new Set() };
    readWords(words, found);
    return found;
}
function readWords(all, found) {
    const start = all.findIndex(word => !/^(?:sudo|exec|time|nohup|env|then|do|else|if|!|\{|export|local|readonly|declare|set|nice|RUN)$/.test(word.text));
    const words = all.slice(Math.max(0, start));
    let rest = words;
    for (let word = rest[0]; word && /^\w+=/.test(word.text); word = rest[0]) {
        readAssignment(word, found);
        rest = rest.slice(1);
    }
    const program = rest[0]?.text.replace(/^.*\//, '') ?? '';
    const verb = rest[1]?.text ?? '';
    const kind = flagValue(rest, /^--(?:repo-type|repo_type|type)$/) === 'dataset' ? 'dataset' : 'model';
    const revision = flagValue(rest, /^--?(?:revision|model-revision|code-revision)$/);
    if (writes(program, verb))
        return;
    if (/^python[\d.]*$/.test(program) && verb === '-c' && rest[2]) {
        if (found.embedded)
            add(found, found.embedded(rest[2].text, rest[2].line));
        return;
    }
    if (program === 'for')
        for (const word of rest.slice(3))
            refer(word, evident(hub_id/* readHubId */.pU), { kind, revision }, found);
    readOperand(program, verb, rest, { kind, revision }, found);
    readFlags(rest, { kind, revision }, found);
    readLinks(rest, found);
    if (/^(?:curl|wget|http|xh)$/.test(program))
        readBodies(rest, found);
}
/** Commands that upload, rename or remove. */
function writes(program, verb) {
    if (program === 'ollama')
        return /^(?:create|cp|push|rm|serve|list|ps|stop|signin)$/.test(verb);
    return (/^(?:hf|huggingface-cli)$/.test(program) &&
        /^(?:upload|upload-large-folder|repo|repos|repo-files|tag|delete-cache|cache|auth|login|logout|whoami|env)$/.test(verb));
}
/** The operand that is the model: `hf download ID`, `ollama pull NAME`, `vllm serve ID`. */
function readOperand(program, verb, words, pinned, found) {
    const operands = operandsOf(words);
    if (/^(?:hf|huggingface-cli)$/.test(program) && verb === 'download') {
        const [id] = operands.slice(1);
        const dataset = id && /^datasets?$/.test(id.text);
        refer(dataset ? operands[2] : id, hub_id/* readHubId */.pU, dataset ? { ...pinned, kind: 'dataset' } : pinned, found, model_names/* isOwnerless */.hi);
    }
    else if (program === 'ollama' && /^(?:pull|run|show)$/.test(verb))
        refer(operands[1], hub_id/* readOllama */.bm, pinned, found);
    else if ((program === 'vllm' || program === 'lmdeploy' || program === 'sglang') && /^(?:serve|chat|complete)$/.test(verb))
        refer(operands.slice(1).find(word => word.text.includes('/')) ?? operands[1], hub_id/* readHubId */.pU, pinned, found, model_names/* isOwnerless */.hi);
    else if (program === 'kaggle' && verb === 'datasets')
        refer(words[words.findIndex(word => /^(?:-d|--dataset)$/.test(word.text)) + 1], kaggle('dataset'), pinned, found);
    else if (program === 'kaggle' && verb === 'models')
        refer(operands.find(word => word.text.includes('/')), kaggle('model'), pinned, found);
    else if (/^(?:lms|llm|ramalama|llamafile|gpt4all|mlx_lm)$/.test(program) && /^(?:get|pull|run|serve|install|load)$/.test(verb))
        refer(operands.slice(1).find(word => word.text.includes('/')), hub_id/* readHubId */.pU, pinned, found);
}
function kaggle(kind) {
    return text => {
        const id = (0,hub_id/* readBare */.ft)(text.split('/').slice(0, 2).join('/'));
        return id && { ...id, hub: 'kaggle', kind };
    };
}
/** Flags whose value is a model: `--model ID`, `--model-id=ID`, `-hf ID`, `--model_args pretrained=ID,…`. */
function readFlags(words, pinned, found) {
    const modelscope = words[0]?.text === 'modelscope' || words.some(word => word.text === 'VLLM_USE_MODELSCOPE=True');
    for (const [n, word] of words.entries()) {
        const flag = /^(--?[A-Za-z][\w.-]{0,60})(?:=(.+))?$/.exec(word.text);
        if (!flag?.[1])
            continue;
        const value = flag[2] === undefined ? words[n + 1] : { text: flag[2], line: word.line, ...(word.variable ? { variable: true } : {}) };
        if (!value || (flag[2] === undefined && value.text.startsWith('-')))
            continue;
        const role = /^-hfr?$|^-hfd$|^-mu$/.test(flag[1]) ? 'model' : flag[1].startsWith('--') ? (0,labels/* roleOf */.k)(flag[1]) : 'none';
        if (/args$/i.test(flag[1]) && value.text.includes('='))
            readPairs(value, pinned, found);
        else if (/^--?(?:e|env|build-arg)$/.test(flag[1]))
            readAssignment(value, found);
        else if (role === 'model' || role === 'dataset' || role === 'hint') {
            const read = modelscope ? (text) => onModelScope((0,hub_id/* readHubId */.pU)(text)) : hub_id/* readHubId */.pU;
            for (const part of value.text.split(',')) {
                const written = { ...value, text: part.replace(/^[\w-]{1,40}=(?=.*\/)/, '') };
                const wanted = { ...pinned, kind: role === 'dataset' ? 'dataset' : pinned.kind };
                refer(written, role === 'hint' ? evident(read) : read, wanted, found, role === 'hint' ? undefined : role === 'model' ? model_names/* isOwnerless */.hi : undefined);
            }
        }
    }
}
function onModelScope(id) {
    return id && { ...id, hub: 'modelscope' };
}
function evident(read) {
    return text => {
        const id = read(text);
        return id && (0,model_names/* isEvident */.Q3)(id.id) ? id : undefined;
    };
}
/** `pretrained=ID,dtype=float16`, as lm-eval takes it. */
function readPairs(value, pinned, found) {
    const revision = /(?:^|,)revision=([^,]+)/.exec(value.text)?.[1] ?? pinned.revision;
    for (const pair of value.text.split(',')) {
        const equals = pair.indexOf('=');
        const role = (0,labels/* roleOf */.k)(pair.slice(0, Math.max(0, equals)));
        if (role === 'model' || role === 'dataset')
            refer({ ...value, text: pair.slice(equals + 1) }, hub_id/* readHubId */.pU, { ...pinned, revision }, found, model_names/* isOwnerless */.hi);
    }
}
function readAssignment(word, found) {
    const equals = word.text.indexOf('=');
    const name = word.text.slice(0, Math.max(0, equals));
    const role = (0,labels/* roleOf */.k)(name);
    const value = { ...word, text: word.text.slice(equals + 1) };
    if (role === 'never' || role === 'output' || role === 'revision' || equals < 1)
        return;
    for (const text of value.text.split(/[\s,]+/)) {
        const wanted = { kind: role === 'dataset' ? 'dataset' : 'model', revision: undefined };
        if (!/^[a-z+]+:\/\//i.test(text))
            refer({ ...value, text }, role === 'model' || role === 'dataset' ? hub_id/* readHubId */.pU : evident(hub_id/* readHubId */.pU), wanted, found);
        else
            refer({ ...value, text }, hub_id/* readLink */.XF, wanted, found);
    }
}
/** Addresses of a hub anywhere in the command: `curl`, `wget`, `git clone`, `pip install`. */
function readLinks(words, found) {
    for (const word of words)
        if (/:\/\/|^(?:hf|huggingface)\.co\//.test(word.text) && !word.text.includes(' '))
            refer({ ...word, text: word.text.replace(/^-{1,2}[\w-]+=/, '') }, hub_id/* readLink */.XF, { kind: 'model', revision: undefined }, found);
}
/** The body of a request to a server of models: `-d '{"model": "phi3:mini"}'`. */
function readBodies(words, found) {
    const ollama = words.some(word => /:11434\b|\/api\/(?:generate|chat|pull|embed)/.test(word.text));
    for (const word of words) {
        const named = /"(?:model|name)"\s{0,4}:\s{0,4}"([^"]{2,200})"/.exec(word.text)?.[1];
        if (named === undefined)
            continue;
        if (ollama)
            refer({ ...word, text: named }, hub_id/* readOllama */.bm, { kind: 'model', revision: undefined }, found);
        else if (named.includes('/') && !(0,model_names/* isHosted */.OZ)(named))
            refer({ ...word, text: named }, hub_id/* readHubId */.pU, { kind: 'model', revision: undefined }, found);
    }
}
function flagValue(words, flag) {
    for (const [n, word] of words.entries()) {
        const equals = word.text.indexOf('=');
        if (equals > 0 && flag.test(word.text.slice(0, equals)))
            return word.text.slice(equals + 1);
        if (flag.test(word.text) && words[n + 1]?.variable !== true)
            return words[n + 1]?.text;
    }
    return undefined;
}
/** The words that are neither flags nor, as far as can be told, values of flags. */
function operandsOf(words) {
    return words.slice(1).filter((word, n, rest) => {
        const before = rest[n - 1]?.text ?? '';
        return (!word.text.startsWith('-') &&
            !(before.startsWith('-') &&
                !before.includes('=') &&
                !/^--?(?:quiet|q|verbose|v|insecure|trust-remote-code|local|force-download)$/.test(before)));
    });
}
function refer(word, read, pinned, found, bare) {
    if (!word)
        return;
    if (word.variable) {
        if (word.text.includes('/') && !/^[./~]/.test(word.text) && !word.text.includes('://'))
            found.unresolved.push({ what: word.text.slice(0, 120), line: word.line, endLine: word.line });
        return;
    }
    const id = read(word.text) ?? (bare?.(word.text) ? { hub: 'huggingface', kind: 'model', id: word.text } : undefined);
    if (!id || (0,model_names/* isHosted */.OZ)(id.id) || found.told.has(`${word.line} ${id.id}`))
        return;
    found.told.add(`${word.line} ${id.id}`);
    const revision = id.revision ?? (id.hub === 'huggingface' ? pinned.revision : undefined);
    found.references.push({
        ...id,
        kind: id.kind === 'dataset' ? 'dataset' : pinned.kind,
        ...(revision ? { revision } : {}),
        line: word.line,
        endLine: word.line,
        entry: 'command',
        weight: 'full',
    });
}
function add(found, more) {
    found.references.push(...more.references);
    found.unresolved.push(...more.unresolved);
}


/***/ }),

/***/ 8:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ definition),
/* harmony export */   u: () => (/* binding */ criterion)
/* harmony export */ });
const PAGE = 'https://opensource.org/osd';
/** The ten criteria of the Open Source Definition as data; titles as OSI has them, the gist in our words. */
const definition = [
    {
        number: 1,
        title: 'Free Redistribution',
        gist: 'Anybody may pass the software on, sold or given away, alone or inside a larger collection, without asking and without a royalty.',
        url: PAGE,
    },
    {
        number: 2,
        title: 'Source Code',
        gist: 'The source code comes along or can be had at cost, and may be passed on as well as the compiled form.',
        url: PAGE,
    },
    {
        number: 3,
        title: 'Derived Works',
        gist: 'Changes and derived works are allowed, and may be passed on under the terms of the original.',
        url: PAGE,
    },
    {
        number: 4,
        title: "Integrity of The Author's Source Code",
        gist: 'Changed source may be held back only if patches may be passed on instead; another name or version number may be asked for.',
        url: PAGE,
    },
    {
        number: 5,
        title: 'No Discrimination Against Persons or Groups',
        gist: 'Everybody gets the same rights, whoever they are, wherever they live and however large they are.',
        url: PAGE,
    },
    {
        number: 6,
        title: 'No Discrimination Against Fields of Endeavor',
        gist: 'The software may be used for anything, business and disliked purposes included.',
        url: PAGE,
    },
    {
        number: 7,
        title: 'Distribution of License',
        gist: 'Whoever receives the software has the rights at once, with no further agreement to sign and nobody to register with.',
        url: PAGE,
    },
    {
        number: 8,
        title: 'License Must Not Be Specific to a Product',
        gist: 'The rights hold when the software is taken out of its product, device or distribution.',
        url: PAGE,
    },
    {
        number: 9,
        title: 'License Must Not Restrict Other Software',
        gist: 'The license says nothing about other software that merely travels or runs beside it.',
        url: PAGE,
    },
    {
        number: 10,
        title: 'License Must Be Technology-Neutral',
        gist: 'No term depends on one technology, platform or style of interface, such as a click to accept.',
        url: PAGE,
    },
];
/** The criterion of a number. */
function criterion(number) {
    const found = definition.find(candidate => candidate.number === number);
    if (!found)
        throw new Error(`The definition has no criterion ${number}`);
    return found;
}


/***/ }),

/***/ 7320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ wordAt),
/* harmony export */   Io: () => (/* binding */ distance),
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   Vf: () => (/* binding */ hasWord),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   a_: () => (/* binding */ terms),
/* harmony export */   dD: () => (/* binding */ wordSet)
/* harmony export */ });
/** Whether one of the words stands in a stretch of a clause (word indices). */
function hasWord(clause, { from, to }, words) {
    return wordAt(clause, { from, to }, words) >= 0;
}
/** Index of the first of the words in a stretch, or -1. */
function wordAt(clause, { from, to }, words) {
    for (let n = Math.max(0, from); n < Math.min(to, clause.words.length); n++)
        if (words.has(clause.words[n]?.word ?? ''))
            return n;
    return -1;
}
/** The stretch that holds all of these. */
function span(...parts) {
    return { from: Math.min(...parts.map(part => part.from)), to: Math.max(...parts.map(part => part.to)) };
}
/** The number of words between two stretches; 0 where they touch or overlap. */
function distance(a, b) {
    return Math.max(0, a.from > b.from ? a.from - b.to : b.from - a.to);
}
/** The provisions of a clause that can accuse: no definition, no disclaimer. */
function terms(clause) {
    return clause.definition ? [] : clause.provisions.filter(provision => !provision.disclaimer);
}
/** Evidence counts only where it holds a word of the clause's own: the lead-in is judged by itself. */
function own(clause, found) {
    return found.filter(({ to }) => to > clause.own);
}
/** A set of words, written as a line. */
function wordSet(line) {
    let words = sets.get(line);
    if (!words)
        sets.set(line, (words = new Set(line.split(' '))));
    return words;
}
const sets = new Map();


/***/ }),

/***/ 7661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ tagger)
/* harmony export */ });
/** Makes a tagger of named phrases; it costs a bounded number of steps for each word. */
function tagger(vocabulary) {
    const byFirst = new Map();
    for (const name of keysOf(vocabulary))
        for (const phrase of vocabulary[name])
            for (const [first, rest] of opened(parse(phrase))) {
                const list = byFirst.get(first);
                if (list)
                    list.push({ name, rest });
                else
                    byFirst.set(first, [{ name, rest }]);
            }
    const known = new WeakMap();
    return words => {
        const before = known.get(words);
        if (before)
            return before;
        const tags = [];
        for (let from = 0; from < words.length; from++) {
            const phrases = byFirst.get(words[from]?.word ?? '');
            if (phrases)
                addTags(tags, words, from, phrases);
        }
        known.set(words, tags);
        return tags;
    };
}
/** The longest phrase of each name that begins at a word. */
function addTags(tags, words, from, phrases) {
    const first = tags.length;
    for (const { name, rest } of phrases) {
        const to = end(words, from + 1, rest, 0);
        if (to < 0)
            continue;
        let n = first;
        while (n < tags.length && tags[n]?.name !== name)
            n++;
        if (to > (tags[n]?.to ?? 0))
            tags[n] = { name, from, to };
    }
}
function keysOf(record) {
    const keys = [];
    for (const key in record)
        keys.push(key);
    return keys;
}
function parse(phrase) {
    return phrase.split(' ').map(part => {
        if (part.startsWith('*'))
            return { gap: Number(part.slice(1)) };
        const optional = part.endsWith('?');
        return { words: new Set((optional ? part.slice(0, -1) : part).split('|')), optional };
    });
}
/** Every first word that a phrase can begin with, and what follows it. */
function opened(positions) {
    const [first, ...rest] = positions;
    if (!first || 'gap' in first)
        return [];
    const own = [...first.words].map((word) => [word, rest]);
    return first.optional ? [...own, ...opened(rest)] : own;
}
/** Where the phrase ends that goes on at `at`, or -1; the longest way. A gap never crosses the end of a sentence. */
function end(words, at, rest, n) {
    const position = rest[n];
    if (!position)
        return at;
    const next = words[at];
    if ('gap' in position) {
        for (let skip = 0; skip <= position.gap; skip++) {
            const found = end(words, at + skip, rest, n + 1);
            if (found >= 0)
                return found;
            if ((words[at + skip]?.gap ?? 3) > 2)
                break;
        }
        return -1;
    }
    if (next && position.words.has(next.word) && next.gap < 3) {
        const found = end(words, at + 1, rest, n + 1);
        if (found >= 0)
            return found;
    }
    return position.optional ? end(words, at, rest, n + 1) : -1;
}


/***/ }),

/***/ 7264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LN: () => (/* binding */ manifests),
  Xc: () => (/* binding */ readers),
  uE: () => (/* binding */ reports),
  K6: () => (/* binding */ resolvers),
  aO: () => (/* binding */ rules)
});

;// CONCATENATED MODULE: ./build/manifests/shared/entry.js
/** One component from what a format found; what is empty or undefined stays absent, as the contract asks. */
function entry_entry(given, span, scope = 'runtime') {
    const made = { purl: given.purl, name: given.name, scope, line: span.line, endLine: span.endLine };
    if (given.version)
        made.version = given.version;
    if (given.requirement)
        made.requirement = given.requirement;
    if (given.direct !== undefined)
        made.direct = given.direct;
    if (given.via && given.via.length > 0)
        made.via = given.via;
    if (given.also && given.also.length > 0)
        made.also = given.also;
    if (given.license)
        made.license = given.license;
    if (given.fetchedFrom)
        made.fetchedFrom = given.fetchedFrom;
    return made;
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
    const first = new Map();
    const merged = [];
    const places = new Map();
    for (const component of components) {
        // A version set for others is told apart from the use of it.
        const key = `${component.purl}\n${component.requirement ?? ''}${component.scope === 'managed' ? '\n' : ''}`;
        const at = first.get(key);
        const before = at === undefined ? undefined : merged[at];
        if (at === undefined || !before) {
            first.set(key, merged.length);
            merged.push(component);
            continue;
        }
        const also = places.get(at) ?? [...(before.also ?? [])];
        also.push({ line: component.line, endLine: component.endLine }, ...(component.also ?? []));
        places.set(at, also);
        merged[at] = {
            ...before,
            scope: WEIGHT[component.scope] > WEIGHT[before.scope] ? component.scope : before.scope,
            ...(before.direct || component.direct ? { direct: true } : {}),
        };
    }
    for (const [at, also] of places) {
        const component = merged[at];
        if (component)
            merged[at] = { ...component, also: distinct(also, component) };
    }
    return merged;
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
    const state = { at: 0, line: 1, heredocs: 20 };
    const isWord = wordTest(language);
    while (state.at < text.length) {
        const sign = text[state.at] ?? '';
        if (sign === '\n') {
            state.line++;
            state.at++;
        }
        else if (sign === ' ' || sign === '\t' || sign === '\r')
            state.at++;
        else if (skipComment(text, state, language) || skipHeredoc(text, state, language))
            continue;
        else
            tokens.push(readToken(text, state, language, isWord));
    }
    return tokens;
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
    if (quote !== undefined)
        return readString(text, state, language, quote);
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
        else if (token.kind === 'word' && BLOCKS.has(blocks.at(-1) ?? '') && !TRANSPARENT.has(token.text) && !BLOCKS.has(token.text)) {
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

// EXTERNAL MODULE: ./build/model/purl.js
var model_purl = __webpack_require__(3217);
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
        const value = constants.get(name) ?? constants.get(name.split('.').at(-1) ?? name);
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

;// CONCATENATED MODULE: ./build/manifests/shared/merge-repeats.js
/** From what ships to what does not: of two places of one component the first counts. */
const ORDER = ['runtime', 'optional', 'peer', 'plugin', 'build', 'indirect', 'managed', 'test', 'development'];
/**
 * Of a lock file: one component for each package and version: the first place stays, the others go to `also`.
 *
 * What ships outranks what does not, and the shortest chain is kept.
 */
function mergeRepeats(components) {
    const repeats = repeatsIn(components);
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
/**
 * Components that are the same as an earlier one, each with that.
 *
 * Most names stand once: package URLs are only compared where a name comes again, because to look one up is to make it whole.
 */
function repeatsIn(components) {
    const repeats = new Map();
    const named = new Map();
    for (const component of components) {
        const before = named.get(component.name);
        if (before === undefined) {
            named.set(component.name, component);
            continue;
        }
        const keyed = before instanceof Map ? before : new Map([[keyOf(before), before]]);
        if (keyed !== before)
            named.set(component.name, keyed);
        const key = keyOf(component);
        const first = keyed.get(key);
        if (first === undefined)
            keyed.set(key, component);
        else
            repeats.set(component, first);
    }
    return repeats;
}
function keyOf({ purl, fetchedFrom }) {
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
        const firstParty = members.flatMap(member => document.stringAt(member, 'name') ?? []);
        return { components: mergeRepeats(components), firstParty };
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
    if (!name || /^(?:workspace|link|file|root|symlink):/.test(reference))
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
/** The last segment of a path. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** How many blanks a line starts with. */
function indentOf(line) {
    let at = 0;
    while (at < line.length && line[at] === ' ')
        at++;
    return at;
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
/** Of longer chains the lower end is kept: nobody reads them, and their lengths would add up to a square. */
const chains_MAX_LENGTH = 32;
/**
 * Finds by which shortest way each node is reached from the direct dependencies.
 *
 * Only parents are kept, and a chain is made when it is asked for: lock files have hundreds of thousands of them.
 */
function chains(direct, needs, name) {
    const parents = new Map();
    for (const node of direct)
        parents.set(node, undefined);
    const queue = [...parents.keys()];
    for (let at = 0; at < queue.length; at++) {
        const node = queue[at];
        if (node === undefined)
            continue;
        for (const next of needs(node)) {
            if (parents.has(next))
                continue;
            parents.set(next, node);
            queue.push(next);
        }
    }
    return {
        get(node) {
            const chain = [];
            for (let at = parents.get(node); at !== undefined && chain.length < chains_MAX_LENGTH; at = parents.get(at))
                chain.push(name(at));
            return chain.length > 0 ? chain.reverse() : undefined;
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
        return [entry_entry({ purl, name, version, license: licenseOf(at), direct: direct?.has(known), via: via.get(known) }, at, scope)];
    });
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
    parse({ path, text }) {
        const root = readYaml(text);
        if (!(root instanceof Located))
            return unreadable(root);
        const scope = /[-_.](?:dev|develop|development|docs?|ci|lint)[-_.]/.test(path)
            ? 'development'
            : /[-_.]tests?[-_.]/.test(path)
                ? 'test'
                : 'runtime';
        return { components: (root.get('dependencies')?.items() ?? []).flatMap(item => fromItem(item, scope)) };
    },
};
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
        else
            unread.push({ ...at.span, what: `${known.name ?? 'a package'} without a package URL` });
    }
    return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) };
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
        const direct = new Set((root.get('specifiers') ?? root.get('packages', 'specifiers'))?.entries().flatMap(([, version]) => version.text ?? []));
        const components = [root, root.get('packages')].flatMap(place => [
            ...(place?.get('jsr')?.entries() ?? []).flatMap(([key, entry]) => deno_lock_component(key, entry, 'jsr', direct)),
            ...npmEntries(place).flatMap(([key, entry]) => deno_lock_component(key, entry, 'npm', direct)),
        ]);
        return { components: mergeRepeats(components) };
    },
};
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
    const asked = direct.has(version) || direct.has(key) || direct.has(`${type}:${key}`) || direct.has(`${type}:${name}@${version}`);
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
    if (isLocal(text))
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
function isLocal(text) {
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
        const reader = new Reader();
        const all = instructions(text);
        for (const instruction of all)
            reader.take(instruction);
        const [first] = all;
        if (first && !reader.based)
            return { ...unreadable(fault('no FROM, expected a Dockerfile', first.line)) };
        return { components: mergeSame(reader.components), ...(reader.unread.length > 0 ? { unread: reader.unread } : {}) };
    },
};
class Reader {
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
        for (let n = 0; n < opens; n++)
            within.push(call);
        for (let n = 0; n < closes; n++)
            within.pop();
        start = end;
    }
    return calls;
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

;// CONCATENATED MODULE: ./build/manifests/gemfile-lock.js




/** Bundler’s lock file: sections by source, gems at four blanks, what they need at six. */
const gemfile_lock_manifest = {
    format: 'gemfile-lock',
    ecosystem: 'gem',
    role: 'lock',
    matches: path => /(^|\/)(Gemfile|gems|[^/]+\.gemfile)\.(lock|locked)$|(^|\/)gems\.locked$/.test(path),
    parse({ text }) {
        const { specs, graph, direct, firstParty, fault } = gemfile_lock_read(linesOf(text));
        const via = chains([...direct], name => graph.get(name) ?? [], name => name);
        const components = specs.map(spec => gemfile_lock_declare(spec, direct, via));
        return { components, ...(firstParty.length > 0 ? { firstParty } : {}), ...(fault ? { error: fault } : {}) };
    },
};
function gemfile_lock_read(lines) {
    const specs = [];
    const graph = new Map();
    const direct = new Set();
    const firstParty = [];
    let section = { kind: '' };
    let needs = [];
    let fault;
    for (const [n, line] of lines.entries()) {
        if (line.trim() === '')
            continue;
        if (/^[A-Z][A-Z _-]*$/.test(line))
            section = { kind: line.trim() };
        else if (!line.startsWith(' ')) {
            section = { kind: '' };
            fault ??= { message: `expected a section of a Bundler lock file, found "${line.slice(0, 80)}"`, line: n + 1 };
        }
        else if (section.kind === 'DEPENDENCIES')
            direct.add(/^ {2}([^\s(!]+)/.exec(line)?.[1] ?? '');
        else if (['GIT', 'PATH', 'GEM', 'PLUGIN SOURCE'].includes(section.kind)) {
            const spec = /^ {4}(\S+) \(([^()]+)\)$/.exec(line);
            const [, key, value] = /^ {2}(remote|revision): (.*)$/.exec(line) ?? [];
            if (key === 'remote')
                section.remote ??= value ?? '';
            else if (key === 'revision')
                section.revision = value ?? '';
            else if (spec?.[1] && spec[2]) {
                graph.set(spec[1], (needs = graph.get(spec[1]) ?? []));
                if (section.kind === 'PATH')
                    firstParty.push(spec[1]);
                else
                    specs.push({ name: spec[1], version: spec[2], line: n + 1, section });
            }
            else if (line.startsWith('      '))
                needs.push(line.trim().split(' ', 1)[0] ?? '');
        }
    }
    return { specs, graph, direct, firstParty, fault };
}
function gemfile_lock_declare({ name, version, line, section }, direct, via) {
    const { qualifiers, fetchedFrom } = section.kind === 'GIT' ? fromGit(section) : fromRegistry(version, section);
    const purl = (0,model_purl/* formatPurl */.dd)({ type: 'gem', name, version, qualifiers });
    return entry_entry({ purl, name, version, direct: direct.has(name), via: via.get(name), fetchedFrom }, oneLine(line));
}
function fromGit({ remote = '', revision }) {
    return { qualifiers: { vcs_url: `git+${remote}${revision ? `@${revision}` : ''}` }, fetchedFrom: remote };
}
function fromRegistry(version, { remote = '' }) {
    // A version may name the platform it was built for: 1.17.4-x86_64-linux-gnu.
    const platform = /^[^-]+-(.+)$/.exec(version)?.[1];
    const elsewhere = remote !== '' && !/^https?:\/\/(www\.|index\.)?rubygems\.org\/?$/.test(remote);
    return {
        qualifiers: { ...(platform ? { platform } : {}), ...(elsewhere ? { repository_url: remote } : {}) },
        fetchedFrom: elsewhere ? remote : undefined,
    };
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
    const match = /^(?:"[^"]*"|`[^`]*`|(?!\/\/)[^"`])*?(?=\/\/)/.exec(raw);
    return match ? match[0].length : -1;
}
function wordsOf(text) {
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
        const build = baseName(path) === 'buildscript-gradle.lockfile';
        for (const [n, raw] of linesOf(text).entries()) {
            const line = raw.trim();
            if (line === '' || line.startsWith('#') || line.startsWith('empty='))
                continue;
            // Before Gradle 6.8 there was a file a configuration, and no list of configurations.
            const match = /^([^:\s=]+):([^:\s=]+):([^:\s=]+)(?:=(.*))?$/.exec(line);
            const [, group, name, version, configurations = ''] = match ?? [];
            if (!group || !name || !version)
                return {
                    components,
                    error: { message: `expected "group:artifact:version=configurations", found "${line.slice(0, 80)}"`, line: n + 1 },
                };
            const purl = (0,model_purl/* formatPurl */.dd)({ type: 'maven', namespace: group, name, version });
            components.push(entry_entry({ purl, name: `${group}:${name}`, version }, oneLine(n + 1), build ? 'build' : gradle_lockfile_scopeOf(configurations)));
        }
        return { components };
    },
};
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
        const tokens = tokenize(text, mix_lock_ELIXIR);
        const components = [];
        let depth = 0;
        for (const [at, token] of tokens.entries()) {
            if (token.kind !== 'sign')
                continue;
            if (token.text === '{' && depth === 1) {
                const component = mix_lock_declare(tokens, at);
                if (!component)
                    return { components, error: { message: 'expected an entry like "name": {:hex, :name, "version", …}', line: token.line } };
                components.push(component);
            }
            if ('{[('.includes(token.text))
                depth++;
            else if ('}])'.includes(token.text))
                depth--;
            if (depth < 0)
                return { components, error: { message: `unexpected "${token.text}"`, line: token.line } };
        }
        const [first, second] = tokens;
        const last = tokens.at(-1);
        if (first && (first.text !== '%' || second?.text !== '{'))
            return { components, error: { message: `expected "%{", found "${first.text.slice(0, 80)}"`, line: first.line } };
        if (depth > 0 && last)
            return { components, error: { message: 'the file ends within an entry', line: last.endLine } };
        return { components };
    },
};
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
        return entry_entry({
            purl: (0,model_purl/* formatPurl */.dd)({ type: 'hex', name, version: second, qualifiers: { vcs_url: `git+${first}@${second}` } }),
            name,
            version: second,
            fetchedFrom: first,
        }, span);
    }
    if (kind !== 'hex')
        return undefined;
    // The package’s own name may differ from the application’s: {:hex, :real_name, …}.
    const at = tokens.slice(open, open + 8).findIndex(token => token.text === ',');
    const next = tokens[open + at + 2];
    const real = next?.kind === 'word' || next?.kind === 'string' ? next.text : name;
    const repo = rest.find(text => /^hexpm(:|$)/.test(text)) ?? rest.find(text => !/^[0-9a-f]{64}$/i.test(text)) ?? 'hexpm';
    const organization = /^hexpm:(.+)$/.exec(repo)?.[1];
    const foreign = !organization && repo !== 'hexpm';
    const purl = (0,model_purl/* formatPurl */.dd)({
        type: 'hex',
        ...(organization ? { namespace: organization } : {}),
        name: real,
        version: first,
        ...(foreign ? { qualifiers: { repository_url: repo } } : {}),
    });
    return entry_entry({ purl, name, version: first, fetchedFrom: organization || foreign ? repo : undefined }, span);
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
    parse({ text }) {
        const root = readJson(text);
        if (!(root instanceof Located))
            return unreadable(root);
        const components = package_json_SECTIONS.flatMap(([section, scope]) => section_(root, section, scope));
        const name = root.textAt('name');
        return { components: withoutRepeats([...components, ...catalogs(root)]), ...(name ? { firstParty: [name] } : {}) };
    },
};
function section_(root, section, scope) {
    return (root.get(section)?.entries() ?? []).flatMap(([name, entry]) => {
        const specifier = entry.text;
        const optionalPeer = scope === 'peer' && root.get('peerDependenciesMeta', name)?.isTrue('optional') === true;
        return specifier === undefined ? [] : package_json_declare(root, name, entry, optionalPeer ? 'optional' : scope);
    });
}
function package_json_declare(root, name, entry, scope) {
    const specifier = npmSpecifier(name, entry.text ?? '');
    if (!specifier)
        return [];
    const catalog = specifier.catalog === undefined ? undefined : catalogEntry(root, name, specifier.catalog);
    const resolved = catalog?.text === undefined ? specifier : (npmSpecifier(name, catalog.text) ?? specifier);
    const { catalog: _, ...component } = resolved;
    return [{ ...component, scope, direct: true, ...entry.span, ...(catalog ? { also: [catalog.span] } : {}) }];
}
function catalogEntry(root, name, catalog) {
    const places = [root, root.get('workspaces')];
    return places.map(place => (catalog === 'default' ? place?.get('catalog', name) : place?.get('catalogs', catalog, name))).find(Boolean);
}
/** The versions that a monorepo sets once for all its members. */
function catalogs(root) {
    return [root, root.get('workspaces')]
        .flatMap(place => [place?.get('catalog'), ...(place?.get('catalogs')?.entries() ?? []).map(([, catalog]) => catalog)])
        .flatMap(catalog => catalog?.entries() ?? [])
        .flatMap(([name, entry]) => package_json_declare(root, name, entry, 'managed'));
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
        return { components: mergeRepeats(fromFolders(document)), ...(name ? { firstParty: [name] } : {}) };
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
    for (const [node, at] of cells.entries()) {
        if (tree.isMember(node)) {
            const name = document.stringAt(at, 'name') ?? tree.nameOf(node);
            if (name)
                firstParty.push(name);
        }
        else if (!document.trueAt(at, 'link')) {
            const name = document.stringAt(at, 'name') ?? tree.nameOf(node);
            components.push(package_lock_component(document, at, name, graph.direct(node), graph.via(node)));
        }
    }
    return { components: mergeRepeats(components), firstParty };
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
function fromFolders(document) {
    const found = [];
    const stack = [document.find(0, 'dependencies')];
    for (let level = stack.pop(); level !== undefined; level = stack.pop()) {
        for (const [name, at] of document.index(level)) {
            const version = document.stringAt(at, 'version');
            if (version !== undefined && !/^(?:file|link):/.test(version))
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
            if (tokens[at]?.text !== '.' || tokens[at + 1]?.text !== 'package' || tokens[at + 2]?.text !== '(')
                continue;
            const end = closing(tokens, at + 2);
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
        const document = readJson(text, { relaxed: true });
        if ('error' in document)
            return unreadable(document);
        const frameworks = document.get('dependencies');
        if (!frameworks)
            return unreadable(fault('expected the key "dependencies"', 1));
        return { components: mergeSame(frameworks.entries().flatMap(([, framework]) => packages_lock_json_packages(framework))) };
    },
};
function packages_lock_json_packages(framework) {
    const all = framework.entries();
    const needs = (at) => (at.get('dependencies')?.entries() ?? []).map(([name]) => name.toLowerCase());
    const graph = new Map(all.map(([name, at]) => [name.toLowerCase(), needs(at)]));
    const isProject = (at) => at.textAt('type')?.toLowerCase() === 'project';
    const direct = all.filter(([, at]) => at.textAt('type') === 'Direct').map(([name]) => name.toLowerCase());
    const names = new Map(all.map(([name]) => [name.toLowerCase(), name]));
    const via = chains([...direct, ...all.filter(([, at]) => isProject(at)).flatMap(([, at]) => needs(at))], name => graph.get(name) ?? [], name => names.get(name) ?? name);
    return all.flatMap(([name, at]) => {
        const version = at.textAt('resolved');
        if (isProject(at))
            return [];
        const purl = (0,model_purl/* formatPurl */.dd)({ type: 'nuget', name, ...(version ? { version } : {}) });
        return [entry_entry({ purl, name, version, direct: at.textAt('type') === 'Direct', via: via.get(name.toLowerCase()) }, at)];
    });
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
        const { items, needs, fault } = paket_lock_read(linesOf(text));
        const needed = new Set([...needs.values()].flat());
        // The file does not say who was asked for: what nobody needs certainly was.
        const roots = [...needs.keys()].filter(key => !needed.has(key));
        const via = chains(roots, key => needs.get(key) ?? [], key => key.split('\n')[1] ?? key);
        return { components: items.map(item => paket_lock_declare(item, via)), ...(fault ? { error: fault } : {}) };
    },
};
function paket_lock_read(lines) {
    const items = [];
    const needs = new Map();
    let at = { section: '', remote: '', group: '' };
    let current = [];
    let fault;
    for (const [n, line] of lines.entries()) {
        const words = line.trim();
        const indent = indentOf(line);
        if (words === '')
            continue;
        const [, name, version] = /^([^\s(]+) \(([^()]*)\)/.exec(words) ?? [];
        if (indent === 0) {
            if (words.startsWith('GROUP '))
                at = { section: '', remote: '', group: words.slice(6) };
            else if (/^[A-Z]+$/.test(words))
                at = { ...at, section: words, remote: '' };
            else if (!/^[A-Z-]+: /.test(words))
                fault ??= { message: `expected a section of paket.lock, found "${words.slice(0, 80)}"`, line: n + 1 };
        }
        else if (words.startsWith('remote: '))
            at = { ...at, remote: words.slice(8) };
        else if (/^specs:$/.test(words))
            continue;
        else if (indent === 4 && name && version !== undefined && at.section !== '') {
            items.push({ name, version: version.split(' ', 1)[0] ?? version, line: n + 1, ...at });
            needs.set(`${at.group}\n${name}`, (current = []));
        }
        else if (indent > 4)
            current.push(`${at.group}\n${words.split(' ', 1)[0] ?? words}`);
    }
    return { items, needs, fault };
}
function paket_lock_declare({ name, version, line, section, remote, group }, via) {
    const known = { name, version, via: via.get(`${group}\n${name}`) };
    const scope = paket_lock_scopeOf(group);
    if (section === 'GITHUB')
        return entry_entry({ ...known, purl: repositoryPurl(`https://github.com/${remote}`, version, name) }, oneLine(line), scope);
    if (section === 'GIT')
        return entry_entry({ ...known, purl: repositoryPurl(remote, version) }, oneLine(line), scope);
    if (section === 'HTTP' || section === 'GIST')
        return entry_entry({ ...known, purl: (0,model_purl/* formatPurl */.dd)({ type: 'generic', name, version, qualifiers: { download_url: remote } }) }, oneLine(line), scope);
    const elsewhere = remote !== '' && !/^https?:\/\/(www\.|api\.)?nuget\.org\//.test(remote);
    return entry_entry({ ...known, purl: simplePurl('nuget', name, version), fetchedFrom: elsewhere ? remote : undefined }, oneLine(line), scope);
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
        return { components: mergeRepeats(blocks.numbers().flatMap(block => pdm_lock_component(blocks, block))) };
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
/** A table `name = "constraint"` or `name = { version, git, path … }`, as poetry and pipenv write it. */
function fromTable(table, scope) {
    return (table?.entries() ?? []).flatMap(([name, entry]) => {
        const variants = entry.items();
        return (variants.length > 0 ? variants : [entry]).flatMap(variant => python_tables_declare(name, variant, variants.length > 0 ? variant : entry, scope));
    });
}
function python_tables_declare(name, entry, place, scope) {
    if (entry.get('path') ?? entry.get('workspace'))
        return [];
    const address = python_tables_addressOf(entry);
    if (address !== undefined && isLocalAddress(address))
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
        return { components: sections.flatMap(([section, table]) => fromTable(table, section === 'packages' ? 'runtime' : 'development')) };
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
        return { components: mergeRepeats(components) };
    },
};
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

;// CONCATENATED MODULE: ./build/manifests/shared/edges.js
/** Who needs whom, by numbers, in the order of the file. Lists in flat arrays: a list for each package would be most of the memory. */
class Edges {
    #first = [];
    #last = [];
    #next = [];
    #to = [];
    add(from, to) {
        const edge = this.#to.push(to) - 1;
        this.#next.push(-1);
        while (this.#first.length <= from) {
            this.#first.push(-1);
            this.#last.push(-1);
        }
        const last = this.#last[from] ?? -1;
        if (last < 0)
            this.#first[from] = edge;
        else
            this.#next[last] = edge;
        this.#last[from] = edge;
    }
    /** Tells all that a package needs. */
    each(from, visit) {
        for (let edge = this.#first[from] ?? -1; edge >= 0; edge = this.#next[edge] ?? -1)
            visit(this.#to[edge] ?? 0);
    }
}

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
        return { components: reader.components(), ...(reader.odd ? { error: reader.odd } : {}) };
    },
};
const DEPENDENCIES = new Map([
    ['dependencies', 'runtime'],
    ['optionalDependencies', 'optional'],
    ['devDependencies', 'development'],
    ['configDependencies', 'build'],
    ['packageManagerDependencies', 'build'],
]);
const FIELDS = ['name', 'version', 'dev', 'optional', 'tarball', 'repo', 'commit', 'type', 'directory'];
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
        const field = FIELDS.find(name => line.keyIs(name));
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
    if (fields.get('type') === 'directory' || fields.has('directory') || (local && !fields.has('tarball')))
        return undefined;
    const repository = fields.get('repo');
    const commit = fields.get('commit');
    const tarball = fields.get('tarball') ?? key.address;
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
    if (call.options.has('path') || call.options.has('podspec'))
        return [];
    const [pod = name, ...subspec] = name.split('/');
    const git = call.options.get('git');
    const reference = ['tag', 'commit', 'branch'].map(key => call.options.get(key)).find(text => typeof text === 'string');
    const { requirement, version } = gemRequirement(call);
    const url = typeof git === 'string' ? git : undefined;
    const qualifiers = url ? { vcs_url: `git+${url}${typeof reference === 'string' ? `@${reference}` : ''}` } : {};
    const purl = (0,model_purl/* formatPurl */.dd)({ type: 'cocoapods', name: pod, ...(version ? { version } : {}), qualifiers, subpath: subspec.join('/') });
    const scope = call.within.some(block => block.method === 'target' && block.positional.some(text => typeof text === 'string' && /tests?$/i.test(text)))
        ? 'test'
        : 'runtime';
    return [entry_entry({ purl, name, version, requirement, direct: true, fetchedFrom: url }, call, scope)];
}

;// CONCATENATED MODULE: ./build/manifests/podfile-lock.js




/** CocoaPods’ lock file. Subspecs stand as entries of their own: `RestKit/Core (0.27.3)`. */
const podfile_lock_manifest = {
    format: 'podfile-lock',
    ecosystem: 'cocoapods',
    role: 'lock',
    matches: path => /(^|\/)Podfile\.lock$/.test(path),
    parse({ text }) {
        const { pods, graph, direct, external, fault } = podfile_lock_read(linesOf(text));
        const via = chains([...direct], name => graph.get(name) ?? [], name => name);
        const components = pods.flatMap(({ name, version, line }) => {
            const [pod = name, ...subspec] = name.split('/');
            const source = external.get(pod);
            if (source?.path)
                return [];
            const purl = (0,model_purl/* formatPurl */.dd)({ type: 'cocoapods', name: pod, version, subpath: subspec.join('/') });
            return [entry_entry({ purl, name, version, direct: direct.has(name), via: via.get(name), fetchedFrom: source?.url }, oneLine(line))];
        });
        const firstParty = [...external].filter(([, source]) => source.path).map(([name]) => name);
        return { components, ...(firstParty.length > 0 ? { firstParty } : {}), ...(fault ? { error: fault } : {}) };
    },
};
function podfile_lock_read(lines) {
    const pods = [];
    const graph = new Map();
    const direct = new Set();
    const external = new Map();
    let section = '';
    let needs = [];
    let source = {};
    let fault;
    for (const [n, line] of lines.entries()) {
        if (line.trim() === '' || line.startsWith('#'))
            continue;
        const indent = indentOf(line);
        if (indent === 0) {
            const head = /^([A-Z][A-Z ]*):/.exec(line)?.[1];
            if (head === undefined)
                fault ??= { message: `expected a section of Podfile.lock, found "${line.slice(0, 80)}"`, line: n + 1 };
            section = head ?? '';
        }
        else if (section === 'PODS') {
            // - "name (1.0)": and - name (1.0), the first where the name has signs of YAML.
            const [, name, version] = /^\s*- "?([^\s"(]+)(?: \(([^()"]*)\))?/.exec(line) ?? [];
            if (!name)
                continue;
            if (indent > 2)
                needs.push(name);
            else {
                graph.set(name, (needs = []));
                if (version)
                    pods.push({ name, version: version.replace(/^= /, ''), line: n + 1 });
            }
        }
        else if (section === 'DEPENDENCIES')
            direct.add(/^\s*- "?([^\s"(]+)/.exec(line)?.[1] ?? '');
        else if (section === 'EXTERNAL SOURCES') {
            const [, key = '', value = ''] = /^\s+:?"?([^":]+)"?:\s*(.*)$/.exec(line) ?? [];
            if (indent === 2)
                external.set(key.split('/', 1)[0] ?? key, (source = {}));
            else if (key === 'path')
                source.path = true;
            else if (key === 'git' || key === 'http' || key === 'podspec') {
                const url = value.replace(/^"|"$/g, '');
                if (key === 'podspec' && !/^https?:/.test(url))
                    source.path = true;
                else
                    source.url = url;
            }
        }
    }
    return { pods, graph, direct, external, fault };
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
        return { components: mergeRepeats(blocks.numbers().flatMap(block => poetry_lock_component(blocks, block))) };
    },
};
function poetry_lock_component(blocks, block) {
    const type = blocks.string(block, 'source', 'type');
    if (type === 'directory')
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
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const place = `${folder}${relative.endsWith('.xml') ? relative : `${relative.replace(/\/+$/, '')}/pom.xml`}`;
    const found = tree.read(place);
    const parent = found === undefined ? undefined : readXml(found);
    if (!parent || 'error' in parent || childOf(parent, 'artifactId')?.text !== childOf(declared, 'artifactId')?.text)
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
        return 'error' in project ? unreadable(project) : pom_xml_declared(project);
    },
};
function pom_xml_declared(project) {
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
        components: mergeSame(components.filter(found => found !== undefined)),
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



/** Pub’s lock file, always written by the tool: packages at two blanks, their fields at four, the description’s at six. */
const pubspec_lock_manifest = {
    format: 'pubspec-lock',
    ecosystem: 'pub',
    role: 'lock',
    matches: path => /(^|\/)pubspec\.lock$/.test(path),
    parse({ text }) {
        const { packages, fault } = pubspec_lock_read(linesOf(text));
        const firstParty = packages.filter(({ fields }) => fields.get('source') === 'path').map(({ name }) => name);
        return { components: packages.flatMap(pubspec_lock_declare), ...(firstParty.length > 0 ? { firstParty } : {}), ...(fault ? { error: fault } : {}) };
    },
};
function pubspec_lock_read(lines) {
    const packages = [];
    let inside = false;
    let fault;
    for (const [n, line] of lines.entries()) {
        if (line.trim() === '' || /^\s*#/.test(line))
            continue;
        const indent = indentOf(line);
        const [, key, value = ''] = /^\s*"?([^":\s][^":]*)"?:\s*(.*?)\s*$/.exec(line) ?? [];
        const last = packages.at(-1);
        if (key === undefined)
            fault ??= { message: `expected "key: value", found "${line.trim().slice(0, 80)}"`, line: n + 1 };
        else if (indent === 0)
            inside = key === 'packages';
        else if (inside && indent === 2)
            packages.push({ name: key, line: n + 1, endLine: n + 1, fields: new Map() });
        else if (inside && last) {
            last.endLine = n + 1;
            const path = indent === 4 ? key : `description.${key}`;
            if (value !== '')
                last.fields.set(path, value.replace(/^(["'])(.*)\1$/, '$2'));
        }
    }
    return { packages, fault };
}
const DIRECT = new Map([
    ['direct main', 'runtime'],
    ['direct dev', 'development'],
    ['direct overridden', 'runtime'],
]);
function pubspec_lock_declare({ name, line, endLine, fields }) {
    const version = fields.get('version');
    const source = fields.get('source');
    if (source === 'path' || source === 'sdk')
        return [];
    const dependency = fields.get('dependency') ?? '';
    const url = fields.get('description.url');
    const more = { name, version, direct: dependency.startsWith('direct') };
    const scope = DIRECT.get(dependency) ?? 'runtime';
    if (source === 'git')
        return [
            entry_entry({ ...more, purl: gitPurl(name, version, url ?? '', fields.get('description.resolved-ref')), fetchedFrom: url }, { line, endLine }, scope),
        ];
    const elsewhere = url !== undefined && !/^https?:\/\/(pub\.dev|pub\.dartlang\.org)\/?$/.test(url);
    const real = fields.get('description.name') ?? name;
    const purl = (0,model_purl/* formatPurl */.dd)({
        type: 'pub',
        name: real,
        ...(version ? { version } : {}),
        ...(elsewhere ? { qualifiers: { repository_url: url } } : {}),
    });
    return [entry_entry({ ...more, purl, fetchedFrom: elsewhere ? url : undefined }, { line, endLine }, scope)];
}
/** A package from a repository keeps its name and version; where it is fetched stands in the qualifier. */
function gitPurl(name, version, url, commit) {
    return (0,model_purl/* formatPurl */.dd)({
        type: 'pub',
        name,
        ...(version ? { version } : {}),
        qualifiers: { vcs_url: `git+${url}${commit ? `@${commit}` : ''}` },
    });
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
        return { components: mergeRepeats(blocks.numbers().flatMap(block => pylock_toml_component(blocks, block))) };
    },
};
function pylock_toml_component(blocks, block) {
    if (blocks.string(block, 'directory', 'path') !== undefined)
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
        const declared = [...standard(root), ...poetry(tool?.get('poetry')), ...others(tool)];
        const name = root.textAt('project', 'name') ?? tool?.textAt('poetry', 'name');
        const foreign = declared.filter(component => name === undefined || pypiName(component.name) !== pypiName(name));
        const { includes, unread } = dynamic(root, path, tree);
        return {
            components: withSources(foreign, tool?.get('uv', 'sources'), pypiName),
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
function poetry(table) {
    const groups = (table?.get('group')?.entries() ?? []).flatMap(([group, entry]) => fromTable(entry.get('dependencies'), scopeOfGroup(group)));
    const all = [
        ...fromTable(table?.get('dependencies'), 'runtime'),
        ...fromTable(table?.get('dev-dependencies'), 'development'),
        ...groups,
        ...fromTable(table?.get('requires-plugins'), 'build'),
    ];
    return all.filter(({ name }) => name !== 'python');
}
function others(tool) {
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
        ...pixi(tool?.get('pixi')),
    ];
}
function pixi(table) {
    const features = (table?.get('feature')?.entries() ?? []).map(([, feature]) => feature);
    return [
        ...condaTable(table?.get('dependencies'), 'runtime'),
        ...condaTable(table?.get('host-dependencies'), 'build'),
        ...condaTable(table?.get('build-dependencies'), 'build'),
        ...fromTable(table?.get('pypi-dependencies'), 'runtime'),
        ...features.flatMap(feature => [
            ...condaTable(feature.get('dependencies'), 'development'),
            ...fromTable(feature.get('pypi-dependencies'), 'development'),
        ]),
    ];
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
        const tokens = tokenize(text, ERLANG);
        const components = [];
        for (const [at, token] of tokens.entries()) {
            if (token.text !== '{' || token.kind !== 'sign')
                continue;
            const kind = tokens[at + 1]?.text;
            if (kind === 'pkg' || kind === 'git' || kind === 'git_subdir' || kind === 'hg')
                components.push(...rebar_lock_declare(tokens, at, kind));
        }
        const balance = tokens.reduce((depth, { kind, text: sign }) => depth + (kind !== 'sign' ? 0 : '{['.includes(sign) ? 1 : ']}'.includes(sign) ? -1 : 0), 0);
        const [first] = tokens;
        const last = tokens.at(-1);
        if (first && !'{['.includes(first.text))
            return { components, error: { message: `expected an Erlang term, found "${first.text.slice(0, 80)}"`, line: first.line } };
        if (balance !== 0 && last)
            return { components, error: { message: 'brackets do not match', line: last.endLine } };
        return { components };
    },
};
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
        return { components: packages.entries().flatMap(([key, at]) => renv_lock_declare(key, at)) };
    },
};
function renv_lock_declare(key, at) {
    const name = at.textAt('Package') ?? key;
    const version = at.textAt('Version');
    if (at.textAt('Source') === 'Local')
        return [];
    const { qualifiers, fetchedFrom } = origin(at);
    const purl = version ? (0,model_purl/* formatPurl */.dd)({ type: 'cran', name, version, qualifiers }) : cranPurl(name);
    return [entry_entry({ purl, name, version, license: at.textAt('License'), fetchedFrom }, at)];
}
const HOSTS = new Map([
    ['github', 'https://github.com'],
    ['gitlab', 'https://gitlab.com'],
    ['bitbucket', 'https://bitbucket.org'],
]);
function origin(at) {
    const source = (at.textAt('RemoteType') ?? at.textAt('Source') ?? '').toLowerCase();
    const host = HOSTS.get(source);
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
    return repository && /^https?:/.test(repository)
        ? { qualifiers: { repository_url: repository }, fetchedFrom: repository }
        : { qualifiers: {} };
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
            if (found.length === 0 && !requirements_txt_isLocal(content))
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
    if (requirements_txt_isLocal(text))
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
function requirements_txt_isLocal(text) {
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
    parse({ text }) {
        const components = [];
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
                components.push(...setup_cfg_read(option[2] ?? '', scope, n + 1));
            }
            else if (/^\s+\S/.test(row))
                components.push(...setup_cfg_read(row, scope, n + 1));
            else if (row.trim() !== '')
                scope = undefined;
        }
        return { components, ...(name ? { firstParty: [name] } : {}) };
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
        else if (/^[[({]/.test(token))
            depth++;
        else if (/^[\])}]/.test(token)) {
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
            strings.push({ text: text.slice(start, end), line, isKey });
            line += text.slice(start, end).split('\n').length - 1;
        }
        else if (token === ',' && depth === 0)
            break;
        else if (!/^[\s,:#]/.test(token))
            literal = false;
    }
    const rest = pattern.lastIndex;
    // `[…] + more` and `[…] if … else` go on behind the bracket.
    if (/^\s*(?:\+|if\b|\.|%|\*|or\b|and\b)/.test(text.slice(rest, rest + 40)))
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
        let counted = 0;
        let at = 1;
        for (let match = keywords.exec(text); match; match = keywords.exec(text)) {
            const [whole, keyword = ''] = match;
            at += setup_py_newlines(text, counted, match.index + whole.length);
            counted = match.index + whole.length;
            const { strings, literal, line, endLine, end } = pythonStrings(text, counted, at);
            if (!literal)
                unread.push({ what: `${keyword} is computed by the program`, line, endLine });
            components.push(...strings.flatMap(string => setup_py_declare(string, KEYWORDS.get(keyword) ?? 'runtime')));
            keywords.lastIndex = Math.max(end, counted);
        }
        const name = /\bname\s*=\s*(["'])([\w.-]+)\1/.exec(text)?.[2];
        return { components, ...(name ? { firstParty: [name] } : {}), ...(unread.length > 0 ? { unread } : {}) };
    },
};
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
        const [, tag = '', value = ''] = /^\s*([A-Za-z0-9]+):\s*(.*?)\s*$/.exec(line) ?? [];
        inText = value.includes('<text>') && !value.includes('</text>');
        if (tag === 'SPDXVersion')
            isDocument = true;
        if (tag === 'PackageName')
            packages.push((current = { line: n + 1, endLine: n + 1, fields: new Map() }));
        else if (['FileName', 'SnippetSPDXID', 'LicenseID', 'Relationship', 'Annotator', 'Reviewer'].includes(tag))
            current = undefined;
        if (!current || tag === '')
            continue;
        current.endLine = n + 1;
        const purl = /^\S+\s+purl\s+(\S+)/i.exec(value)?.[1];
        if (tag === 'ExternalRef') {
            if (purl !== undefined)
                current.fields.set('purl', purl);
        }
        else if (!current.fields.has(tag))
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
        return {
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
        return { kind: 'path' };
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
    return { components: mergeRepeats(components(reader)), firstParty: reader.entries.filter(yarn_berry_isLocal).map(yarn_berry_nameOf) };
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
    return LOCAL.some(protocol => resolution.startsWith(protocol, at));
}
const LOCAL = ['workspace:', 'link:', 'portal:', 'file:', 'exec:'];
function yarn_berry_component(entry, graph, node) {
    const { name, reference } = yarn_berry_split(entry.resolution ?? '');
    const found = yarn_berry_fetched(name, entry.version, reference);
    const given = { purl: found.purl, name: found.name, version: found.version, direct: graph.direct(node), via: graph.via(node) };
    return entry_entry({ ...given, fetchedFrom: found.fetchedFrom }, entry, graph.scope(node));
}
function yarn_berry_fetched(name, version, reference) {
    if (reference.startsWith('npm:')) {
        const archive = reference.includes('::') ? /::(?:.*&)?__archiveUrl=([^&]+)/.exec(reference)?.[1] : undefined;
        return npmResolved(name, version, archive ? decode(archive) : undefined);
    }
    if (reference.startsWith('patch:'))
        return npmResolved(name, version, undefined);
    return { purl: elsewhere(npmPurl(name, version), reference), name, version, fetchedFrom: reference };
}
function decode(text) {
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
            unread.push(...localArchive(entry));
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
function localArchive({ key, line, endLine }) {
    const archive = selectorsOf(key)
        .map(selector => /@file:(.*\.(?:tgz|tar\.gz))$/.exec(selector)?.[1])
        .find(path => path !== undefined);
    return archive === undefined ? [] : [{ what: `installs the archive ${archive}`, line, endLine }];
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

// EXTERNAL MODULE: ./build/models/code/embedded.js
var embedded = __webpack_require__(9503);
// EXTERNAL MODULE: ./build/models/mentions.js
var mentions = __webpack_require__(2052);
// EXTERNAL MODULE: ./build/models/shell/read-commands.js + 1 modules
var read_commands = __webpack_require__(7942);
;// CONCATENATED MODULE: ./build/models/references/dockerfile.js



/** Container files: what is fetched while building, and the variables and command that the container starts with. */
const reader = {
    kind: 'dockerfile',
    matches: path => /(?:^|\/)(?:Dockerfile|Containerfile)(?:[.-][\w.-]+)?$|\.(?:dockerfile|containerfile)$/i.test(path),
    read({ text }) {
        const references = [];
        const unresolved = [];
        for (const { word, rest, line } of dockerfile_instructions(text)) {
            const found = instruction(word, rest, line);
            references.push(...found.references);
            unresolved.push(...found.unresolved);
        }
        return { references, unresolved };
    },
};
function instruction(word, rest, line) {
    if (word === '#')
        return { references: (0,mentions/* readMentions */.Y)(rest, line, 'comment'), unresolved: [] };
    if (/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK|ONBUILD)$/.test(word)) {
        const list = /^\s*(?:CMD\s+|RUN\s+)?(\[[\s\S]*\])\s*$/.exec(rest)?.[1];
        return list ? listed(list, line + dockerfile_newlines(rest.slice(0, rest.indexOf('[')))) : (0,read_commands/* readCommands */.P4)(rest, line, embedded/* readEmbedded */.F);
    }
    if (word === 'ENV' || word === 'ARG') {
        const old = /^\s*(\w{1,100})[ \t]+([^=\s]\S*)\s*$/.exec(rest);
        return (0,read_commands/* readCommands */.P4)(old ? `${old[1]}=${old[2]}` : rest, line);
    }
    if (word === 'ADD' || word === 'COPY')
        return { references: (0,mentions/* readMentions */.Y)(rest, line, 'container').filter(() => /:\/\//.test(rest)), unresolved: [] };
    return { references: [], unresolved: [] };
}
/** The exec form: a JSON list of words, perhaps over several lines. */
function listed(list, line) {
    let at = 0;
    let current = line;
    const words = [...list.matchAll(/"((?:[^"\\\n]|\\.){0,4000})"/g)].map(match => {
        current += dockerfile_newlines(list.slice(at, match.index));
        at = match.index;
        return { text: (match[1] ?? '').replace(/\\(.)/g, '$1'), line: current };
    });
    return (0,read_commands/* readArguments */.lR)(words, embedded/* readEmbedded */.F);
}
/** Each instruction with its continued lines; line breaks stay, so that lines can be counted. */
function dockerfile_instructions(text) {
    const found = [];
    const lines = text.split('\n');
    for (let n = 0; n < lines.length; n++) {
        const whole = lines[n] ?? '';
        const first = n + 1;
        if (/^\s*#/.test(whole)) {
            found.push({ word: '#', rest: whole, line: first });
            continue;
        }
        const [, word = '', start = ''] = /^\s*([A-Za-z]+)\s+([\s\S]*)$/.exec(whole) ?? [];
        if (word === '')
            continue;
        const rest = [start];
        while (n + 1 < lines.length && (/\\\s*$/.test(lines[n] ?? '') || (rest.length > 1 && /^\s*#/.test(lines[n] ?? ''))))
            rest.push(lines[++n] ?? '');
        for (const mark of start.matchAll(/<<-?\s{0,4}["']?([A-Za-z_]\w{0,40})/g)) {
            while (n + 1 < lines.length) {
                const line = lines[++n] ?? '';
                rest.push(line);
                if (line.trim() === mark[1])
                    break;
            }
        }
        found.push({ word: word.toUpperCase(), rest: rest.join('\n'), line: first });
    }
    return found;
}
function dockerfile_newlines(text) {
    return text.split('\n').length - 1;
}

// EXTERNAL MODULE: ./build/models/config/yaml-entries.js
var yaml_entries = __webpack_require__(5742);
;// CONCATENATED MODULE: ./build/models/config/entries.js
/** The nearest key that is a name: `args` for the first argument of `args: [a, b]`. */
function labelOf(keys) {
    for (let n = keys.length - 1; n >= 0; n--) {
        const key = keys[n];
        if (typeof key === 'string')
            return key;
    }
    return '';
}

// EXTERNAL MODULE: ./build/models/hub-id.js
var hub_id = __webpack_require__(492);
// EXTERNAL MODULE: ./build/models/labels.js
var labels = __webpack_require__(4512);
// EXTERNAL MODULE: ./build/models/model-names.js
var model_names = __webpack_require__(7227);
;// CONCATENATED MODULE: ./build/models/config/read-entries.js







/** Keys whose text is a script. */
const SCRIPTS = /^(?:run|script|scripts|before_script|after_script|command|commands|cmd|entrypoint|args|arguments|shell|install|post_start|postCreateCommand|test|exec|setup|extraArgs|extra_args|vllm_args)$/i;
/** Keys of maps whose own keys are ids. */
const MAPS_OF_IDS = /mixer|mixture|datasets?_(?:weights|ratios?)|models?$/i;
/** Whole files inside of a configuration (ConfigMap). */
const EMBEDDED = /\.(?:ya?ml|json|sh|env)$/i;
/** What only tells about the file's own project. */
const OWN = /^(?:dependencies|devDependencies|peerDependencies|optionalDependencies|imports|exports|paths|repository|scripts|workflows|jobs_needs|architectures)$/;
/**
 * Finds the models that configuration names: by the key, by the form of a link, in command lines.
 *
 * A value under any other key counts only when it tells by itself that it is a model.
 */
function read_entries_readEntries({ entries, comments, error }, entry, embedded) {
    const references = [];
    const unresolved = [];
    const take = (more) => {
        references.push(...more.references);
        unresolved.push(...more.unresolved);
    };
    const beside = siblings(entries);
    const lists = new Map();
    for (const item of entries) {
        const list = commandList(item);
        if (list === undefined) {
            const label = labelOf(item.keys);
            if (item.block && EMBEDDED.test(label))
                take(readFile(item, entry, embedded));
            else if (SCRIPTS.test(label) && /\s/.test(item.value))
                take((0,read_commands/* readCommands */.P4)(item.value, item.block ? item.line + 1 : item.line, embedded));
            else
                references.push(...readEntry(item, beside, entry));
        }
        else {
            const words = lists.get(list);
            if (words)
                words.push(item);
            else
                lists.set(list, [item]);
        }
    }
    for (const items of lists.values())
        take(readList(items, embedded));
    for (const comment of comments)
        references.push(...(0,mentions/* readMentions */.Y)(comment.text, comment.line, 'comment'));
    return { references, unresolved, ...(error ? { error } : {}) };
}
/** A file that stands in a configuration under its name. */
function readFile(item, entry, embedded) {
    const label = labelOf(item.keys);
    if (/\.sh$/i.test(label))
        return (0,read_commands/* readCommands */.P4)(item.value, item.line + 1, embedded);
    if (!/\.ya?ml$/i.test(label))
        return { references: (0,mentions/* readMentions */.Y)(item.value, item.line + 1, entry), unresolved: [] };
    const inner = read_entries_readEntries((0,yaml_entries/* yamlEntries */.g)(item.value), entry, embedded);
    const down = (place) => ({
        ...place,
        line: place.line + item.line,
        endLine: place.endLine + item.line,
    });
    return { references: inner.references.map(down), unresolved: inner.unresolved.map(down) };
}
/** The list of words that this item is one of; undefined where it is no list of words. */
function commandList({ keys }) {
    const last = keys.at(-1);
    const list = keys.at(-2);
    return typeof last === 'number' && typeof list === 'string' && SCRIPTS.test(list) ? JSON.stringify(keys.slice(0, -1)) : undefined;
}
/** A list of words is one command; where its items are command lines of their own, each is read as such. */
function readList(items, embedded) {
    if (!items.some(item => /^\S+\s+\S/.test(item.value) && !item.value.startsWith('-'))) {
        return (0,read_commands/* readArguments */.lR)(items.map(item => ({ text: item.value, line: item.line })), embedded);
    }
    const read = items.map(item => (0,read_commands/* readCommands */.P4)(item.value, item.block ? item.line + 1 : item.line, embedded));
    return { references: read.flatMap(({ references }) => references), unresolved: read.flatMap(({ unresolved }) => unresolved) };
}
function siblings(entries) {
    const maps = new Map();
    for (const { keys, value, isKey } of entries) {
        const name = keys.at(-1);
        if (isKey || typeof name !== 'string' || value.length > 200)
            continue;
        const parent = JSON.stringify(keys.slice(0, -1));
        const map = maps.get(parent) ?? new Map();
        map.set(name, value);
        maps.set(parent, map);
    }
    return maps;
}
function readEntry(item, beside, entry) {
    const { keys, value } = item;
    if (keys.some(key => typeof key === 'string' && OWN.test(key)))
        return [];
    if (item.block && EMBEDDED.test(labelOf(keys)))
        return [];
    if (item.block || value.length > 400 || /\s/.test(value.trim())) {
        const role = roleIn(keys, undefined);
        const spoken = /^(?:description|overview|notes?|readme|prompt|system|text|content|body|summary|comment)$/i.test(labelOf(keys));
        return role === 'never' && !spoken ? [] : (0,mentions/* readMentions */.Y)(value, item.block ? item.line + 1 : item.line, 'documentation');
    }
    const map = beside.get(JSON.stringify(keys.slice(0, -1)));
    const pair = keys.at(-1) === 'value' ? map?.get('name') : undefined;
    const assigned = typeof keys.at(-1) === 'number' ? /^([A-Za-z_]\w{0,60})=(\S{2,300})$/.exec(value) : null;
    const role = assigned?.[1] ? (0,labels/* roleOf */.k)(assigned[1]) : roleIn(keys, pair);
    const ollama = role === 'model' && ([map?.get('provider'), map?.get('backend')].includes('ollama') || keys.some(key => /ollama/i.test(String(key))));
    const id = ollama && !value.includes('/') ? ollamaName(value) : read_entries_idOf(assigned?.[2] ?? value, item, role);
    if (!id)
        return [];
    const revision = id.revision ?? pinned(keys, map);
    return [
        {
            ...id,
            kind: id.kind === 'dataset' || role === 'dataset' ? 'dataset' : 'model',
            ...(revision ? { revision } : {}),
            line: item.line,
            endLine: item.endLine,
            entry,
            weight: 'full',
        },
    ];
}
/** The role of the nearest key that has one; a list under `datasets` makes data sets of the paths in it. */
function roleIn(keys, pair) {
    const names = keys.filter(key => typeof key === 'string');
    const last = names.at(-1) ?? '';
    const own = pair === undefined ? (0,labels/* roleOf */.k)(last) : (0,labels/* roleOf */.k)(pair);
    const outer = names.slice(-4, -1).map(labels/* roleOf */.k);
    if (outer.includes('dataset') && /^(?:path|name|id|repo|repo_id|source|dataset)$/.test((0,labels/* snake */.t)(last)))
        return 'dataset';
    if (own !== 'hint' && own !== 'none')
        return own;
    if (pair !== undefined)
        return own;
    return outer.includes('dataset')
        ? 'dataset'
        : outer.includes('model') && !outer.includes('never') && /^(?:name|id|path|repo|source|uri|url|value|hf|)$/.test((0,labels/* snake */.t)(last))
            ? 'model'
            : own;
}
function read_entries_idOf(value, item, role) {
    const link = /:\/\/|^(?:hf|huggingface|pkg)[:/]|^hf\.co\/|^ollama(?:_chat)?[:/]/i.test(value);
    if (role === 'output' || role === 'revision')
        return undefined;
    if (link)
        return linkOf(value, item, role);
    if (role === 'never' || (0,model_names/* isHosted */.OZ)(value))
        return undefined;
    if (item.isKey && !item.keys.slice(0, -1).some(key => typeof key === 'string' && MAPS_OF_IDS.test(key)))
        return undefined;
    if (!value.includes('/'))
        return role === 'model' && (0,model_names/* isOwnerless */.hi)(value) ? { hub: 'huggingface', kind: 'model', id: value } : undefined;
    const id = (0,hub_id/* readHubId */.pU)(value);
    if (!id || (0,model_names/* isHosted */.OZ)(id.id))
        return undefined;
    return role === 'model' || role === 'dataset' || (0,model_names/* isEvident */.Q3)(id.id) ? id : undefined;
}
/** A name of the Ollama library, told from switches, numbers and durations. */
function ollamaName(value) {
    return /^(?:true|false|on|off|none|auto|default|\d.*)$/i.test(value) ? undefined : (0,hub_id/* readOllama */.bm)(value);
}
/** A link counts wherever it stands, pictures and pages of documentation excepted. */
function linkOf(value, item, role) {
    const label = (0,labels/* snake */.t)(labelOf(item.keys));
    if (role === 'never' && /^(?:icon|image|src|license\w*|homepage)$/.test(label))
        return undefined;
    const id = /^ollama(?:_chat)?\//.test(value) ? (0,hub_id/* readOllama */.bm)(value.replace(/^\w+\//, '')) : (0,hub_id/* readHubId */.pU)(value);
    return id && !(0,model_names/* isHosted */.OZ)(value) ? id : undefined;
}
/** The revision that stands beside the id in the same map. */
function pinned(keys, map) {
    const name = (0,labels/* snake */.t)(labelOf(keys)).replace(/_?(?:name_or_path|name|id|path|repo|uri|url)$/, '');
    for (const [key, value] of map ?? [])
        if ((0,labels/* roleOf */.k)(key) === 'revision' &&
            ((0,labels/* snake */.t)(key) === 'revision' || (0,labels/* snake */.t)(key).replace(/_(?:revision|rev|commit|sha|commit_hash)$/, '') === name))
            return value;
    return undefined;
}

;// CONCATENATED MODULE: ./build/models/references/env.js


/** Files of `KEY=value` lines: `.env`, properties, INI. */
const env_reader = {
    kind: 'env',
    matches: path => /(?:^|\/)\.env(?:\.[\w.-]+)?$|\.(?:env|properties|ini|cfg|conf)$/i.test(path),
    read({ text }) {
        const entries = [];
        const spoken = [];
        for (const [n, line] of text.split('\n').entries()) {
            const line1 = n + 1;
            if (/^\s*[#;]/.test(line))
                spoken.push(...(0,mentions/* readMentions */.Y)(line, line1, 'comment'));
            const [, key, quoted, plain] = /^\s*(?:export\s+)?([\w.-]{1,100})\s*[=:]\s*(?:(["'].*["'])|([^#\s]\S*))/.exec(line.slice(0, 2000)) ?? [];
            const value = quoted?.slice(1, -1) ?? plain;
            if (key && value)
                entries.push({ keys: [key], value, line: line1, endLine: line1 });
        }
        const { references, unresolved } = read_entries_readEntries({ entries, comments: [] }, 'configuration');
        return { references: [...references, ...spoken], unresolved };
    },
};

// EXTERNAL MODULE: ./build/models/code/read-code.js + 3 modules
var read_code = __webpack_require__(6912);
// EXTERNAL MODULE: ./build/models/code/syntax.js
var syntax = __webpack_require__(5950);
;// CONCATENATED MODULE: ./build/models/references/go.js


/** Go: hugot, the Ollama client, servers of inference. */
const go_reader = {
    kind: 'go',
    matches: path => /\.go$/i.test(path),
    read: ({ text }) => (0,read_code/* readCode */.w)(text, syntax.go),
};

;// CONCATENATED MODULE: ./build/models/references/hcl.js


/** Terraform and its kin: variables, environments of containers. Comments and strings are those of PHP. */
const hcl_reader = {
    kind: 'hcl',
    matches: path => /\.(?:tf|tfvars|hcl|nomad)$/i.test(path),
    read: ({ text }) => (0,read_code/* readCode */.w)(text, syntax/* php */.zU, 'configuration'),
};

;// CONCATENATED MODULE: ./build/models/references/java.js


/** Java, Kotlin, Scala, C#, Swift, Dart, C and C++, which share strings and comments. */
const java_reader = {
    kind: 'java',
    matches: path => /\.(?:java|kts?|scala|cs|swift|dart|groovy|gradle|cc|cpp|cxx|c|h|hpp|mm?|zig)$/i.test(path),
    read: ({ text }) => (0,read_code/* readCode */.w)(text, syntax/* java */.JI),
};

;// CONCATENATED MODULE: ./build/models/references/javascript.js


/** JavaScript and TypeScript: transformers.js, the inference clients, frameworks of components. */
const javascript_reader = {
    kind: 'javascript',
    matches: path => /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/i.test(path),
    read: ({ text }) => (0,read_code/* readCode */.w)(text, syntax/* javascript */.Q2),
};

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./build/models/config/json-entries.js

/** Deeper nesting (in brackets) is hostile: no configuration has it, and the parser would run out of stack. */
const DEEPEST = 500;
/** Reads the strings of a JSON file with their lines; comments and trailing commas are let pass. */
function jsonEntries(text) {
    const deep = json_entries_tooDeep(text);
    if (deep !== undefined)
        return { entries: [], comments: [], error: { message: `The file is nested deeper than ${DEEPEST} brackets`, line: deep } };
    const entries = [];
    let error;
    (0,main.visit)(text, {
        onObjectProperty(name, _offset, _length, line, _character, path) {
            if (name.includes('/'))
                entries.push({ keys: [...path(), name], value: name, isKey: true, line: line + 1, endLine: line + 1 });
        },
        onLiteralValue(value, _offset, _length, line, _character, path) {
            if (typeof value === 'string')
                entries.push({ keys: path(), value, line: line + 1, endLine: line + 1 });
        },
        onError(code, _offset, _length, line) {
            error ??= { message: `The file is no JSON: ${(0,main.printParseErrorCode)(code)}`, line: line + 1 };
        },
    }, { allowTrailingComma: true, allowEmptyContent: true });
    return { entries, comments: [], ...(error ? { error } : {}) };
}
/** The line where brackets outside of strings go too deep. */
function json_entries_tooDeep(text) {
    let depth = 0;
    let line = 1;
    let quoted = false;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 10)
            line++;
        else if (code === 34)
            quoted = !quoted;
        else if (code === 92 && quoted)
            at++;
        else if (!quoted && (code === 91 || code === 123) && ++depth > DEEPEST)
            return line;
        else if (!quoted && (code === 93 || code === 125))
            depth--;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/models/references/json.js



/** JSON: `config.json`, `adapter_config.json`, launch files, and bills of materials in CycloneDX. */
const json_reader = {
    kind: 'json',
    matches: path => /\.(?:json|jsonc|json5|webmanifest)$/i.test(path) &&
        !/(?:^|\/)(?:package-lock|npm-shrinkwrap|composer\.lock|tsconfig[^/]*|Pipfile\.lock|tokenizer|vocab|packages\.lock)\.json$|\.min\.json$/i.test(path),
    read({ text }) {
        const entries = jsonEntries(text);
        return /"bomFormat"\s*:\s*"CycloneDX"/.test(text.slice(0, 4000)) ? billOfMaterials(entries) : read_entries_readEntries(entries, 'configuration');
    },
};
/**
 * Components of the types `machine-learning-model` and `data`.
 *
 * Source: https://cyclonedx.org/docs/1.6/json/#components_items_type
 */
function billOfMaterials(all) {
    const components = new Map();
    for (const entry of all.entries) {
        const end = entry.keys.findLastIndex((key, n) => typeof key === 'number' && entry.keys[n - 1] === 'components');
        if (end < 0)
            continue;
        const key = JSON.stringify(entry.keys.slice(0, end + 1));
        const list = components.get(key);
        if (list)
            list.push(entry);
        else
            components.set(key, [entry]);
    }
    return { references: [...components.values()].flatMap(json_component), unresolved: [] };
}
function json_component(entries) {
    const depth = Math.min(...entries.map(({ keys }) => keys.length));
    const own = (key) => entries.find(({ keys }) => keys.length === depth && keys.at(-1) === key);
    const type = own('type')?.value;
    const linked = entries.flatMap(entry => /^pkg:huggingface\/|:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\//.test(entry.value) ? json_made(entry, entry.value, undefined) : []);
    const name = own('name');
    if (!name || (type !== 'machine-learning-model' && type !== 'data'))
        return linked;
    const group = own('group')?.value;
    const kind = type === 'data' ? 'dataset' : undefined;
    const named = json_made(name, group && !name.value.includes('/') ? `${group}/${name.value}` : name.value, kind);
    const byLink = linked.some(({ id }) => id === named[0]?.id);
    return [...(type === 'data' || !byLink ? named : []), ...linked];
}
function json_made(entry, text, kind) {
    const id = (0,hub_id/* readHubId */.pU)(text);
    return id
        ? [{ ...id, ...(kind ? { kind } : {}), line: entry.line, endLine: entry.endLine, entry: 'bill-of-materials', weight: 'full' }]
        : [];
}

;// CONCATENATED MODULE: ./build/models/references/lua.js


/** Lua, by which editors configure their models. */
const lua_reader = {
    kind: 'lua',
    matches: path => /\.lua$/i.test(path),
    read: ({ text }) => (0,read_code/* readCode */.w)(text, syntax/* lua */.fT),
};

;// CONCATENATED MODULE: ./build/models/references/modelfile.js


/**
 * Ollama's recipe for a model: what it is built from.
 *
 * Source: https://github.com/ollama/ollama/blob/main/docs/modelfile.md
 */
const modelfile_reader = {
    kind: 'modelfile',
    matches: path => /(?:^|[/.])modelfile(?:[.-][\w.-]+)?$/i.test(path),
    read({ text }) {
        const references = [];
        let quoted = false;
        for (const [n, line] of text.split('\n').entries()) {
            const marks = line.split('"""').length - 1;
            const inside = quoted;
            if (marks % 2 === 1)
                quoted = !quoted;
            if (inside)
                continue;
            const line1 = n + 1;
            if (line.startsWith('#'))
                references.push(...(0,mentions/* readMentions */.Y)(line, line1, 'comment'));
            const [, word = '', name = ''] = /^\s*(FROM|ADAPTER)\s+["']?([^\s"']{1,300})/i.exec(line) ?? [];
            const local = /^[./~\\]|\.(?:gguf|bin|safetensors)$/i.test(name) && !/:\/\//.test(name);
            const id = name === '' || local ? undefined : /:\/\//.test(name) || word.toUpperCase() === 'ADAPTER' ? (0,hub_id/* readHubId */.pU)(name) : (0,hub_id/* readOllama */.bm)(name);
            if (id)
                references.push({ ...id, line: line1, endLine: line1, entry: 'configuration', weight: 'full' });
        }
        return { references, unresolved: [] };
    },
};

;// CONCATENATED MODULE: ./build/models/references/notebook.js





/** Notebooks: code cells with their `!commands`, at the lines of the JSON file. Recorded output is left out. */
const notebook_reader = {
    kind: 'notebook',
    matches: path => /\.ipynb$/i.test(path),
    read({ text }) {
        const references = [];
        const unresolved = [];
        const { entries, error } = jsonEntries(text);
        for (const cell of cells(entries)) {
            const found = readCell(cell);
            references.push(...found.references);
            unresolved.push(...found.unresolved);
        }
        return { references, unresolved, ...(error ? { error } : {}) };
    },
};
function cells(entries) {
    const found = new Map();
    for (const { keys, value, line } of entries) {
        if (keys[0] !== 'cells' || typeof keys[1] !== 'number')
            continue;
        const cell = found.get(String(keys[1])) ?? { type: '', source: [] };
        found.set(String(keys[1]), cell);
        if (keys[2] === 'cell_type' && keys.length === 3)
            cell.type = value;
        if (keys[2] === 'source')
            cell.source.push(...value
                .replace(/\n$/, '')
                .split('\n')
                .map(piece => ({ text: piece, line })));
    }
    return [...found.values()];
}
function readCell({ type, source }) {
    const lineAt = (line) => source[line - 1]?.line ?? 1;
    if (type !== 'code')
        return { references: (0,mentions/* readMentions */.Y)(source.map(({ text }) => text).join('\n'), 1, 'documentation').map(place(lineAt)), unresolved: [] };
    const shell = /^%%(?:bash|sh|script)/.test(source[0]?.text ?? '');
    const magic = (line) => shell || /^\s*[!%]/.test(line);
    const commands = source.map(({ text }) => (magic(text) ? text.replace(/^\s*[!%]+(?:bash|sh|script)?/, '') : '')).join('\n');
    const code = source.map(({ text }) => (magic(text) ? '' : text)).join('\n');
    const found = [(0,read_commands/* readCommands */.P4)(commands, 1), (0,read_code/* readCode */.w)(code, syntax/* python */.Hg)];
    return {
        references: found.flatMap(({ references }) => references.map(place(lineAt))),
        unresolved: found.flatMap(({ unresolved }) => unresolved.map(place(lineAt))),
    };
}
function place(lineAt) {
    return (found) => ({
        ...found,
        line: lineAt(found.line),
        endLine: lineAt(found.endLine),
    });
}

;// CONCATENATED MODULE: ./build/models/references/php.js


/** PHP: transformers-php and clients of inference. */
const php_reader = {
    kind: 'php',
    matches: path => /\.php$/i.test(path),
    read: ({ text }) => (0,read_code/* readCode */.w)(text, syntax/* php */.zU),
};

;// CONCATENATED MODULE: ./build/models/references/plain-text.js

/** Lists of what to fetch: requirements with links to wheels and repositories of a hub, lists of downloads. */
const plain_text_reader = {
    kind: 'list',
    matches: path => /(?:^|\/)[\w.-]*(?:requirements|constraints|models|weights|downloads?)[\w.-]*\.(?:txt|in|list|lst)$/i.test(path),
    read({ text }) {
        const lines = text.split('\n');
        const references = lines.flatMap((line, n) => {
            const hash = /^\s*#|\s#/.exec(line)?.index ?? line.length;
            return [...(0,mentions/* readMentions */.Y)(line.slice(0, hash), n + 1, 'configuration'), ...(0,mentions/* readMentions */.Y)(line.slice(hash), n + 1, 'comment')];
        });
        return { references, unresolved: [] };
    },
};

;// CONCATENATED MODULE: ./build/models/references/python.js


/** Python: transformers, datasets, vLLM and everything else that loads by id. */
const python_reader = {
    kind: 'python',
    matches: path => /\.(?:pyi?|pyx|bzl)$/i.test(path),
    read: ({ text }) => (0,read_code/* readCode */.w)(text, syntax/* python */.Hg),
};

;// CONCATENATED MODULE: ./build/models/references/ruby.js


/** Ruby: informers, transformers-rb, tokenizers. */
const ruby_reader = {
    kind: 'ruby',
    matches: path => /\.(?:rb|rake)$/i.test(path),
    read: ({ text }) => (0,read_code/* readCode */.w)(text, syntax/* ruby */.vB),
};

;// CONCATENATED MODULE: ./build/models/references/rust.js


/** Rust: hf-hub, candle, tokenizers. */
const rust_reader = {
    kind: 'rust',
    matches: path => /\.rs$/i.test(path),
    read: ({ text }) => (0,read_code/* readCode */.w)(text, syntax/* rust */.TS),
};

;// CONCATENATED MODULE: ./build/models/references/script.js


/** R, Julia, Elixir and others with hash comments. */
const script_reader = {
    kind: 'script',
    matches: path => /\.(?:r|jl|exs?|nim|cr)$/i.test(path),
    read: ({ text }) => (0,read_code/* readCode */.w)(text, syntax/* hash */.tW),
};

;// CONCATENATED MODULE: ./build/models/references/shell.js


/** Shell scripts and make files: downloads, servers, training runs. */
const shell_reader = {
    kind: 'shell',
    matches: path => /(?:\.(?:sh|bash|zsh|fish|ksh|ps1|bats|command|slurm|sbatch|mk|just)|(?:^|\/)(?:GNU)?(?:Makefile|makefile|justfile|Justfile|Procfile))$/.test(path),
    read: ({ path, text }) => (0,read_commands/* readCommands */.P4)(/(?:akefile|\.mk)$/.test(path) ? makeAssignments(text) : text, 1, embedded/* readEmbedded */.F),
};
/** `NAME ?= value` of make, written as the shell writes it; lines stay. */
function makeAssignments(text) {
    return text.replace(/^(?:export[ \t]+)?(\w{1,100})[ \t]*(?:[:?+]{0,3}=)[ \t]*(?=\S)/gm, '$1=');
}

;// CONCATENATED MODULE: ./build/models/references/toml.js


/** TOML: training arguments, project files. */
const toml_reader = {
    kind: 'toml',
    matches: path => /\.toml$/i.test(path),
    read: ({ text }) => (0,read_code/* readCode */.w)(text, syntax/* toml */.hC, 'configuration'),
};

;// CONCATENATED MODULE: ./build/models/references/yaml.js



/** YAML: compose files, Kubernetes, Helm values, workflows, training and merge recipes, routers, MLflow's `MLmodel`. */
const yaml_reader = {
    kind: 'yaml',
    matches: path => /(?:\.ya?ml(?:\.(?:tmpl|template|example|j2))?|(?:^|\/)MLmodel)$/.test(path) &&
        !/(?:^|\/)(?:pnpm-lock|\.pre-commit-config|pubspec|conda-lock)\.ya?ml$/.test(path),
    read: ({ path, text }) => read_entries_readEntries((0,yaml_entries/* yamlEntries */.g)(text), /compose|deployment|k8s|kubernetes|helm|values/i.test(path) ? 'container' : 'configuration', embedded/* readEmbedded */.F),
};

// EXTERNAL MODULE: ./build/osd/shared/find.js
var find = __webpack_require__(7320);
;// CONCATENATED MODULE: ./build/osd/shared/bans.js

const THIRD = (0,find/* wordSet */.dD)('patent patents incompatible whose');
const EXCUSES = (0,find/* wordSet */.dD)('unless except if without save so until provided');
/** `in any manner`, `under any circumstances` narrow nothing. */
function isWhatever(clause, n) {
    const word = clause.words[n]?.word;
    if (word === 'under')
        return (0,find/* hasWord */.Vf)(clause, { from: n + 1, to: n + 4 }, (0,find/* wordSet */.dD)('circumstances conditions condition'));
    return (word === 'manner' || word === 'way') && !['a', 'the', 'such'].includes(clause.words[n - 1]?.word ?? '');
}
const NARROWING = (0,find/* wordSet */.dD)('using bearing technological technical measures proprietary filename filenames name names place under that which if when unless until manner way claim claiming misrepresent violation contrary representing whose where along outside purporting impose imposing');
/** The acts of the given kinds that a clause forbids to do with the work itself. */
function bans(clause, ...kinds) {
    return bansWithLead(clause, ...kinds).filter(({ to }) => to > clause.own);
}
/** The same, with the acts that a lead-in forbids and the clause goes on about. */
function bansWithLead(clause, ...kinds) {
    return (0,find/* terms */.a_)(clause)
        .flatMap(provision => provision.acts.filter(act => kinds.includes(act.name) && isBanned(clause, provision, act)).map(act => ban(provision, act)))
        .filter(({ act, provision }) => !isOfStates(clause, act, provision))
        .filter(({ provision }) => !isHypothetical(clause, provision) && !isActor(clause, provision) && !isOfPrograms(clause, provision))
        .filter(found => found.provision.to > clause.own && isAboutTheWork(clause, found) && !isForDissenters(clause, found));
}
/** `Export may require a license from the government`: a border, not a term of the license. */
function isOfStates(clause, act, provision) {
    return (0,find/* hasWord */.Vf)(clause, act, (0,find/* wordSet */.dD)('export')) && (0,find/* hasWord */.Vf)(clause, provision, (0,find/* wordSet */.dD)('government governments law laws countries country'));
}
/** `If the terms do not permit …` asks and forbids nothing. */
function isHypothetical(clause, { from, marker }) {
    for (let n = marker.from - 1; n >= from && n > marker.from - 14; n--) {
        if (HYPOTHESES.has(clause.words[n]?.word ?? ''))
            return true;
        if ((clause.words[n + 1]?.gap ?? 0) >= 1)
            return false;
    }
    return false;
}
const HYPOTHESES = (0,find/* wordSet */.dD)('if when whenever whether');
const ACTORS = (0,find/* wordSet */.dD)('license agreement licensor law section contributor termination laws');
/** `The parser must not modify its input.` */
function isOfPrograms(clause, { from, marker }) {
    return (0,find/* hasWord */.Vf)(clause, { from: Math.max(from, marker.from - 2), to: marker.from }, SUBJECTS_OF_PROGRAMS);
}
/** `rights which this license cannot change`: it speaks of what the license does, not of what its reader may do. */
function isActor(clause, { marker }) {
    const modal = MODAL_ENDS.has(clause.words[marker.to - 1]?.word ?? '') && marker.to - marker.from === 2;
    return (modal &&
        ACTORS.has(clause.words[marker.from - 1]?.word ?? '') &&
        !(0,find/* hasWord */.Vf)(clause, { from: marker.to, to: marker.to + 3 }, (0,find/* wordSet */.dD)('be been')));
}
/** The ban holds only for a manner or a case: `under another license`, `in a way that …`. */
function isNarrowed(clause, { act, provision }) {
    const field = provision.scopes.some(scope => scope.name === 'harm' && scope.from >= act.to);
    if ((0,find/* hasWord */.Vf)(clause, provision, (0,find/* wordSet */.dD)('export reexport')))
        return true;
    // `Distribution of only a part is not allowed`: the whole may go out.
    if ((0,find/* hasWord */.Vf)(clause, { from: act.to, to: act.to + 2 }, (0,find/* wordSet */.dD)('only')))
        return true;
    const end = Math.min(lastOfChain(provision, act).to + 14, provision.marker.from >= act.to ? provision.marker.from : provision.to);
    for (let n = act.to; n < end && !field; n++) {
        if (opensAnother(clause, n))
            return false;
        if (NARROWING.has(clause.words[n]?.word ?? '') && !isWhatever(clause, n))
            return true;
    }
    return field;
}
/** `publish, perform or display it with technological measures`: what narrows the last verb narrows them all. */
function lastOfChain({ acts }, first) {
    let last = first;
    for (const act of acts)
        if (act.from >= last.from && act.from - last.to <= 5)
            last = act;
    return last;
}
/** `… or to bundle it with something that …`, `… nor …`: another act, with limits of its own. */
function opensAnother(clause, n) {
    const word = clause.words[n]?.word;
    return word === 'nor' || (word === 'to' && ['or', 'and'].includes(clause.words[n - 1]?.word ?? ''));
}
function ban(provision, act) {
    const { marker, consent } = provision;
    const leave = provision.modals.find(tag => tag.name === 'consent');
    return { act, provision, consent, ...(0,find/* span */.Ln)(act, ...(marker.to > marker.from ? [marker] : []), ...(leave ? [leave] : [])) };
}
function isBanned(clause, provision, act) {
    const { force, body, consent, exception, ownTerms } = provision;
    if (force === 'forbids') {
        if (act.from > provision.marker.to && RESTRAINS.has(clause.words[provision.marker.to]?.word ?? ''))
            return false;
        if (clause.words[act.from - 1]?.word === 'stop')
            return false;
        if (act.from < body.from || act.to > body.to || isPurposeItem(clause, provision, act) || isAdjective(clause, act))
            return false;
        if (isNegatedGrant(clause, provision) && act.from >= provision.marker.to && !isRightTo(clause, act))
            return false;
        const reserved = (0,find/* hasWord */.Vf)(clause, provision.marker, (0,find/* wordSet */.dD)('reserved'));
        if (!reserved && act.from < provision.marker.from && MODAL_ENDS.has(clause.words[provision.marker.to - 1]?.word ?? ''))
            return false;
        if (act.from >= provision.marker.to && !COMPLEMENTS.has(act.name) && !isGoverned(clause, provision, act))
            return false;
        if (!consent && (0,find/* hasWord */.Vf)(clause, { from: provision.from, to: provision.marker.from }, (0,find/* wordSet */.dD)('without')))
            return false;
        return consent || !(ownTerms || (exception !== undefined && excuses(clause, exception)));
    }
    if (!consent || ownTerms || (0,find/* hasWord */.Vf)(clause, provision, THIRD))
        return false;
    const leave = provision.modals.find(tag => tag.name === 'consent' && clause.words[tag.from]?.word !== 'without');
    if (leave === undefined)
        return false;
    if (force === 'requires')
        return (leave.from <= provision.marker.to &&
            leave.to > provision.marker.from &&
            (act.from >= provision.marker.from || act.from - provision.from < 7));
    if (force === 'none')
        return leave.from <= clause.own + 1 || (0,find/* hasWord */.Vf)(clause, leave, (0,find/* wordSet */.dD)('requires require need needs subject conditional'));
    if (act.from < provision.marker.to && ['may', 'can'].includes(clause.words[provision.marker.to - 1]?.word ?? ''))
        return false;
    return provision.modals.some(tag => tag.name === 'only') || (0,find/* hasWord */.Vf)(clause, leave, (0,find/* wordSet */.dD)('with only upon'));
}
/** `must not prohibit reverse engineering` asks for freedom. */
const RESTRAINS = (0,find/* wordSet */.dD)('prohibit restrict prevent limit hinder forbid obstruct impede restrain interfere');
/** Acts told by the thing they lead to: `offer it as a hosted service`. */
const COMPLEMENTS = new Set(['host', 'benchmark', 'train']);
const MODAL_ENDS = (0,find/* wordSet */.dD)('not to never may');
/** `this license does not apply to …` is about people and places, not about acts. */
const REACHES = (0,find/* wordSet */.dD)('apply cover extend reach include');
const DETERMINERS = (0,find/* wordSet */.dD)('a an the any each this that such of its your source for from every no all binary in with under');
const NOUNS = (0,find/* wordSet */.dD)('copy copies use change changes release sale sales charge lease market loan transfer share');
const LINKS = (0,find/* wordSet */.dD)('or and nor not be either further');
/**
 * Behind `may not` stand the verbs that it governs, joined by commas and `or`; `may not remove a copy` forbids no copying.
 */
function isGoverned(clause, { marker, acts }, act) {
    if (REACHES.has(clause.words[marker.to - 1]?.word ?? ''))
        return false;
    if ((0,find/* hasWord */.Vf)(clause, { from: marker.to + 1, to: act.from }, RELATIVE) || isOfPurpose(clause, marker.to, act))
        return false;
    if (isNamedThing(clause, act))
        return false;
    if (isNoun(clause, act))
        return !MODAL_ENDS.has(clause.words[marker.to - 1]?.word ?? '');
    if (isInflected(clause, marker, act))
        return false;
    const word = clause.words[act.from];
    if (act.from - marker.to <= 3 || word === undefined || isRightTo(clause, act))
        return true;
    const before = clause.words[act.from - 1]?.word ?? '';
    const again = before === 'to' && (LINKS.has(clause.words[act.from - 2]?.word ?? '') || (clause.words[act.from - 1]?.gap ?? 0) >= 1);
    if (!(word.gap >= 1 || again || LINKS.has(before) || act.from === clause.own || before === 'otherwise' || before.endsWith('ly')))
        return false;
    // A chain of verbs may hold strange ones, but begins with one that can be done to a work, or with a parenthesis.
    const first = acts.find(other => other.from >= marker.to);
    return first === undefined || first.from - marker.to <= 4 || (clause.words[marker.to]?.gap ?? 0) >= 1 || clause.own > marker.to;
}
const RELATIVE = (0,find/* wordSet */.dD)('which whose pertaining relating');
const INFLECTED = /(?:ed|ing)$|^(?:given|sold|lent|put|made|built)$/;
/** Behind `may not` stands the plain form: `may not use the rights given to you` forbids no giving. */
function isInflected(clause, marker, act) {
    return (MODALS.has(clause.words[marker.to - 2]?.word ?? '') &&
        clause.words[marker.to - 1]?.word === 'not' &&
        INFLECTED.test(clause.words[act.from]?.word ?? '') &&
        !(0,find/* hasWord */.Vf)(clause, { from: marker.to, to: act.from }, (0,find/* wordSet */.dD)('be been by from engage permit allow')));
}
const MODALS = (0,find/* wordSet */.dD)('may can must shall will do');
const CAUSES = (0,find/* wordSet */.dD)('permit allow authorize enable cause encourage assist attempt try agree right rights license permission want wish intend seek purport induce let help others party parties person anyone able entitled');
/** `use the name to promote or distribute products`, `charge fees for anyone to copy it`: the act is what another one is for. */
function isOfPurpose(clause, from, act) {
    for (let n = act.from - 1; n > from; n--) {
        const word = clause.words[n];
        if (word === undefined || word.gap >= 2)
            return false;
        if (word.word !== 'to')
            continue;
        const before = clause.words[n - 1]?.word ?? '';
        if (LINKS.has(before) || word.gap >= 1)
            return false;
        if ((0,find/* hasWord */.Vf)(clause, { from: n - 3, to: n }, (0,find/* wordSet */.dD)('for')))
            return true;
        return (SIDES.has(before) ||
            (n - from > 1 && (0,find/* hasWord */.Vf)(clause, { from: n - 3, to: n }, SIDES) && !(0,find/* hasWord */.Vf)(clause, { from: n - 3, to: n }, CAUSES)));
    }
    return false;
}
const SIDES = (0,find/* wordSet */.dD)('name names mark marks trademark trademarks logo logos measures permissions');
function isRightTo(clause, { from }) {
    return (clause.words[from - 1]?.word === 'to' && (0,find/* hasWord */.Vf)(clause, { from: from - 3, to: from - 1 }, (0,find/* wordSet */.dD)('right rights license permission')));
}
function isNoun(clause, act) {
    const word = clause.words[act.from]?.word ?? '';
    if (word.endsWith('ion') || word.endsWith('ions') || word.startsWith('derivative'))
        return true;
    return NOUNS.has(word) && (DETERMINERS.has(clause.words[act.from - 1]?.word ?? '') || clause.words[act.to]?.word === 'of');
}
/** `modifications to the Distribution`: the work goes by that name. */
function isNamedThing(clause, { from, to }) {
    return ((0,find/* hasWord */.Vf)(clause, { from, to }, (0,find/* wordSet */.dD)('distribution release')) &&
        (0,find/* hasWord */.Vf)(clause, { from: from - 1, to: from }, (0,find/* wordSet */.dD)('the this')) &&
        clause.words[to]?.word !== 'of');
}
const ARTICLES = (0,find/* wordSet */.dD)('the a an this that these those such');
/** `modified versions`, `the distributed binary`: a kind of thing. */
function isAdjective(clause, act) {
    const word = clause.words[act.from]?.word ?? '';
    const before = clause.words[act.from - 1]?.word ?? '';
    if (word.endsWith('ed') && ARTICLES.has(before))
        return true;
    return (word.endsWith('ed') &&
        !['be', 'been', 'or', 'and'].includes(before) &&
        /^(?:versions?|works?|files?|copies|copy|material|software|code|program|redistributions)$/.test(clause.words[act.to]?.word ?? ''));
}
const USES = (0,find/* wordSet */.dD)('use used uses using');
const PURPOSE = (0,find/* wordSet */.dD)('to for in by as with that which');
/** In a list of forbidden uses an item names a purpose: `to spread lies` forbids no spreading of the work. */
function isPurposeItem(clause, { marker, acts }, act) {
    const first = clause.words[clause.own]?.word ?? '';
    if (clause.own === 0 || act.from < clause.own || marker.from >= clause.own || act.name === 'train')
        return false;
    if (!PURPOSE.has(first) && !PURPOSE.has(clause.words[clause.own - 1]?.word ?? ''))
        return false;
    return acts.some(other => other.to <= clause.own && USES.has(clause.words[other.from]?.word ?? ''));
}
const DISSENT = (0,find/* wordSet */.dD)('agree accept comply satisfy cannot not fail fails breach terminate terminated terminates termination accepted');
/** `If you do not accept these terms, you may not use it` forbids nothing to those who accept. */
function isForDissenters(clause, { provision, consent }) {
    const condition = (0,find/* wordAt */.E7)(clause, { from: clause.own, to: provision.marker.from }, (0,find/* wordSet */.dD)('if unless case event'));
    return !consent && condition >= 0 && (0,find/* hasWord */.Vf)(clause, { from: condition, to: provision.marker.from }, DISSENT);
}
/** `No license is granted …`: the acts stand before, or behind `to`. */
function isNegatedGrant(clause, { marker, body }) {
    return body.from < marker.from && (0,find/* hasWord */.Vf)(clause, { from: marker.to - 1, to: marker.to }, (0,find/* wordSet */.dD)('granted permitted allowed'));
}
/** An exception takes the ban back, unless it is about asking. */
function excuses(clause, exception) {
    return EXCUSES.has(clause.words[exception.from]?.word ?? '');
}
/** `X may not be sold` is about X, `you may not sell X` too; names, notices and the license document are not the work. */
function isAboutTheWork(clause, { act, provision }) {
    const { marker, things } = provision;
    const before = things.filter(thing => thing.to <= Math.min(marker.from, act.from));
    const behind = things.filter(thing => thing.from >= act.to && thing.from < act.to + 14);
    // `except this agreement, which you may not modify`
    const which = (0,find/* wordAt */.E7)(clause, { from: marker.from - 3, to: marker.from }, (0,find/* wordSet */.dD)('which'));
    if (which > 0 && act.from >= marker.to)
        return antecedent(clause, which)?.name !== 'side';
    const postposed = marker.from >= act.to;
    const head0 = postposed
        ? [...behind.filter(thing => thing.from < marker.from), ...before]
        : isPassive(clause, provision)
            ? subjectOf(clause, provision, before)
            : behind;
    const first = head0[0];
    // `versions of this license` is no version of the work: the longest name counts.
    const head = first && head0.filter(thing => thing.from === first.from).sort((a, b) => b.to - a.to)[0];
    if (head && (0,find/* hasWord */.Vf)(clause, head, PRONOUNS))
        return antecedent(clause, head.from)?.name !== 'side';
    return head?.name !== 'side';
}
/** The subject of a passive, which may stand in the statement before: `the marks are ours and may not be used`. */
function subjectOf(clause, provision, before) {
    if (before.length > 0)
        return before;
    const previous = clause.provisions[clause.provisions.indexOf(provision) - 1];
    return previous !== undefined && previous.to > clause.own && JOINED.has(clause.words[provision.from]?.word ?? '') ? previous.things : [];
}
const JOINED = (0,find/* wordSet */.dD)('and or nor but');
const PRONOUNS = (0,find/* wordSet */.dD)('it them');
const SUBJECTS_OF_PROGRAMS = (0,find/* wordSet */.dD)('implementation implementations parser server client function compiler method caller callers');
/** What `it` stands for: the last thing named in the statement before. */
function antecedent(clause, before) {
    return clause.provisions.flatMap(({ things }) => things).findLast(thing => thing.to <= before && !(0,find/* hasWord */.Vf)(clause, thing, PRONOUNS));
}
function isPassive(clause, { marker }) {
    return (0,find/* hasWord */.Vf)(clause, { from: marker.to - 1, to: marker.to + 5 }, (0,find/* wordSet */.dD)('be been'));
}

// EXTERNAL MODULE: ./build/osd/shared/phrases.js
var phrases = __webpack_require__(7661);
;// CONCATENATED MODULE: ./build/osd/shared/fields.js



const EMPTY = (0,find/* wordSet */.dD)('any whole part full manner form way compliance accordance violation endorse promote construe interpret render increase reduce limit restrict modify advertising publicity advertise derive products product order');
const LAWLESS = (0,find/* wordSet */.dD)('illegal illegally unlawful unlawfully criminal');
const fields_USES = (0,find/* wordSet */.dD)('use used uses using usage utilize utilized');
const policies = (0,phrases/* tagger */.V)({
    policy: [
        'acceptable|prohibited|permitted|fair|responsible|ethical use|uses|usage policy|policies|guidelines|terms|restrictions',
        'usage|use|content policy|policies|guidelines',
        'use based restriction|restrictions',
        'use restrictions|limitations',
        'prohibited uses|use',
        'aup',
        'code of conduct|ethics',
        'behavioral use',
        'responsible ai',
    ],
});
/** Fields and activities that a clause closes. */
function fieldBans(clause) {
    const found = [
        ...bansWithLead(clause, 'use')
            .filter(ban => !isLawOnly(clause, ban))
            .flatMap(ban => field(clause, ban)),
        ...butNot(clause),
        ...subjects(clause),
    ];
    return (0,find/* own */.ZV)(clause, found);
}
/** The field stands behind `for`, `to` or `in`, or is one that licenses are known to close. */
function field(clause, ban) {
    const { act, provision } = ban;
    if (!fields_USES.has(clause.words[act.from]?.word ?? '') && clause.own === 0 && !harmful(provision.scopes, act.to, provision.body.to))
        return [];
    if (isSubjectMatter(clause, ban))
        return [];
    const harm = harmful(provision.scopes, Math.max(act.to, clause.own), provision.body.to) ?? harmful(provision.scopes, provision.body.from, act.from);
    if (harm)
        return [(0,find/* span */.Ln)(act, harm, provision.marker)];
    if (ban.consent || provision.marker.from >= act.to)
        return [];
    if (isListedPurpose(clause, ban))
        return [(0,find/* span */.Ln)(provision.marker, act, { from: clause.own, to: clause.own + 3 })];
    const from = Math.max(act.to, clause.own);
    const toward = (0,find/* wordAt */.E7)(clause, { from, to: Math.min(from + (act.from < clause.own ? 3 : 9), provision.body.to) }, (0,find/* wordSet */.dD)('for to'));
    const next = { from: toward + 1, to: toward + 3 };
    return toward >= 0 && !(0,find/* hasWord */.Vf)(clause, next, EMPTY) && toward + 1 < provision.body.to ? [(0,find/* span */.Ln)(provision.marker, act, next)] : [];
}
/** `This license does not cover the use of personal data`: what is licensed, not what for. */
function isSubjectMatter(clause, { act, provision }) {
    const covers = (0,find/* hasWord */.Vf)(clause, { from: provision.marker.to - 1, to: provision.marker.to + 3 }, (0,find/* wordSet */.dD)('cover right include'));
    return covers && (clause.words[act.to]?.word === 'of' || act.to === clause.own);
}
const fields_PURPOSE = (0,find/* wordSet */.dD)('in for to as by with that which');
/** An item of a list of forbidden uses: `to spread lies`. */
function isListedPurpose(clause, { act }) {
    const own = clause.words[clause.own];
    return (act.to <= clause.own &&
        own !== undefined &&
        fields_PURPOSE.has(own.word) &&
        !(0,find/* hasWord */.Vf)(clause, { from: clause.own, to: clause.own + 3 }, (0,find/* wordSet */.dD)('endorse promote advertise compliance accordance')));
}
function harmful(scopes, from, to) {
    return scopes.find(scope => scope.name === 'harm' && scope.from >= from && scope.to <= to);
}
/** Illegal use alone is a matter of the law, not of the license. */
function isLawOnly(clause, { provision, act }) {
    const harms = provision.scopes.filter(scope => scope.name === 'harm');
    const lawless = harms.filter(scope => LAWLESS.has(clause.words[scope.from]?.word ?? ''));
    const law = (0,find/* hasWord */.Vf)(clause, { from: act.to, to: act.to + 14 }, (0,find/* wordSet */.dD)('law laws regulation regulations'));
    return clause.own === 0 && (lawless.length > 0 || law) && lawless.length === harms.length;
}
/** `for good, not evil`, `for anything except evil`. */
function butNot(clause) {
    return (0,find/* terms */.a_)(clause).flatMap(provision => {
        if (provision.force === 'forbids')
            return [];
        const used = provision.acts.find(act => act.name === 'use');
        const turn = (0,find/* wordAt */.E7)(clause, { from: used?.to ?? 0, to: provision.to }, (0,find/* wordSet */.dD)('not except excluding'));
        const turned = clause.words[turn]?.word === 'not' ? 3 : 12;
        const harm = harmful(provision.scopes, turn, Math.min(turn + turned, provision.to));
        const peaceful = provision.scopes.find(scope => scope.name === 'harm' && clause.words[scope.from - 1]?.word === 'non');
        if (used && peaceful && provision.force === 'grants')
            return [(0,find/* span */.Ln)(used, peaceful)];
        return used && turn >= 0 && harm ? [(0,find/* span */.Ln)(used, harm)] : [];
    });
}
/** `Use for harassment is forbidden`, `Not for use by spammers`. */
function subjects(clause) {
    return (0,find/* terms */.a_)(clause).flatMap(provision => {
        if (provision.force !== 'forbids' || provision.ownTerms || provision.consent)
            return [];
        const harm = provision.scopes.find(scope => scope.name === 'harm' && scope.to <= provision.marker.from + 1 && scope.from >= provision.body.from);
        const use = provision.scopes.find(scope => scope.name === 'purpose' && harm && (0,find/* distance */.Io)(scope, harm) < 6);
        if (harm && use)
            return [(0,find/* span */.Ln)(harm, use, provision.marker)];
        // `No license is granted for use in weapons`, `the license does not extend to uses in the arms industry`
        const { marker, body, to } = provision;
        const denies = (0,find/* hasWord */.Vf)(clause, { from: marker.to - 3, to: marker.to }, (0,find/* wordSet */.dD)('granted extend cover apply include'));
        const closed = denies ? harmful(provision.scopes, Math.max(marker.to, body.from), Math.min(to, marker.to + 12)) : undefined;
        const meant = provision.scopes.find(scope => scope.name === 'purpose' && scope.from >= marker.to && closed && (0,find/* distance */.Io)(scope, closed) < 6);
        return closed && meant ? [(0,find/* span */.Ln)(marker, closed, meant)] : [];
    });
}
/** Policies of use that a clause makes part of the license. */
function usePolicies(clause) {
    if (clause.definition)
        return [];
    const found = (0,find/* terms */.a_)(clause).flatMap(provision => {
        const policy = policies(clause.words).find(tag => tag.from >= provision.from && tag.to <= provision.to);
        const bound = provision.force === 'requires' ||
            provision.force === 'forbids' ||
            (0,find/* hasWord */.Vf)(clause, provision, (0,find/* wordSet */.dD)('incorporated incorporates subject prohibited violates violate'));
        const marks = (0,find/* hasWord */.Vf)(clause, provision, (0,find/* wordSet */.dD)('trademark trademarks mark marks logo logos mailing community forum lists'));
        return policy && bound && !marks ? [(0,find/* span */.Ln)(policy, ...(provision.marker.to > provision.marker.from ? [provision.marker] : []))] : [];
    });
    return (0,find/* own */.ZV)(clause, found);
}
/** Bans of competition with the licensor. */
function competingBans(clause) {
    const found = (0,find/* terms */.a_)(clause).flatMap(provision => {
        if (provision.force !== 'forbids')
            return [];
        const rival = provision.scopes.find(scope => (scope.name === 'compete' || (isExcept(clause, provision) && (scope.name === 'service' || scope.name === 'product'))) &&
            scope.from >= provision.body.from);
        return rival && !provision.ownTerms ? [(0,find/* span */.Ln)(provision.marker, rival)] : [];
    });
    return (0,find/* own */.ZV)(clause, found);
}
/** `to use and copy it, but not in connection with any database product`. */
function isExcept(clause, { marker }) {
    return (clause.words[marker.from]?.word === 'but' &&
        (0,find/* hasWord */.Vf)(clause, { from: marker.to, to: marker.to + 3 }, (0,find/* wordSet */.dD)('connection conjunction combination part')));
}
/** Bans of training or improving models. */
function trainingBans(clause) {
    return bans(clause, 'train').filter(ban => (0,find/* hasWord */.Vf)(clause, { from: ban.provision.from, to: ban.provision.to }, (0,find/* wordSet */.dD)('model models ai ml intelligence network networks learning llm llms systems')));
}
/** `the Service Source Code`, `the source code of the whole service`. */
function isServiceSource(clause, { from, to }) {
    const source = (0,find/* wordAt */.E7)(clause, { from, to }, (0,find/* wordSet */.dD)('source'));
    const named = source > 0 && (clause.words[source]?.gap ?? 0) === 0 && clause.words[source - 1]?.word === 'service';
    return source >= 0 && (named || (0,find/* hasWord */.Vf)(clause, { from: source, to: Math.min(to, source + 8) }, (0,find/* wordSet */.dD)('service services')));
}
/** Copyleft that reaches the programs a service is run with. */
function serviceSource(clause) {
    const offered = clause.provisions.flatMap(({ acts }) => acts).find(act => act.name === 'host');
    const asked = clause.provisions.find(provision => provision.force === 'requires' && isServiceSource(clause, provision));
    return offered && asked && !clause.definition ? (0,find/* own */.ZV)(clause, [(0,find/* span */.Ln)(offered, asked.marker)]) : [];
}

;// CONCATENATED MODULE: ./build/osd/rules/acceptable-use-policy.js

/** The license takes a policy of allowed or forbidden uses in by reference, or hands such restrictions on. Breaks OSD 6. */
const rule = {
    id: 'acceptable-use-policy',
    breaks: 6,
    also: [5, 7],
    appliesTo: clause => usePolicies(clause)[0],
    examples: {
        breaking: [
            'Your use of the materials must adhere to the Acceptable Use Policy, which is hereby incorporated by reference.',
            'You must include the use-based restrictions of Attachment A in any agreement with your recipients.',
        ],
        harmless: ['You must include this notice in any agreement.', 'Our privacy policy tells how we use your data.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/shared/products.js


const bonds = (0,phrases/* tagger */.V)({
    bond: [
        'with|on|in|within|by|for|of|inside|onto',
        'as *2 part|portion|component of',
        'in conjunction|combination|connection|association with',
        'together|along with',
    ],
    part: [
        'as *2 part|portion|component of',
        'bundled with|as',
        'embedded in|within',
        'incorporated in|into',
        'in conjunction|combination|connection|association with',
        'together with',
    ],
    useWith: ['use|used|using|uses|run|operate|operates|operation|interoperate|execute|executed|work|function *5 with|on'],
});
const OPEN = (0,find/* wordSet */.dD)('own any all other various every different each variety range many most several');
/** Devices, services and products that a grant is bound to. */
function productLimits(clause) {
    const tags = bonds(clause.words);
    const found = (0,find/* terms */.a_)(clause).flatMap(provision => {
        if (provision.force === 'forbids' && !provision.ownTerms)
            return ofOthers(clause, provision);
        if (provision.force === 'forbids' || (provision.force === 'none' && !provision.modals.some(tag => tag.name === 'offers')))
            return [];
        const granting = provision.acts.some(act => ['use', 'distribute', 'copy'].includes(act.name));
        if (!granting)
            return [];
        return [...onlyWith(clause, provision, tags), ...suppliedFor(clause, provision, tags)];
    });
    return (0,find/* own */.ZV)(clause, found);
}
/** `Use on hardware of other manufacturers is excluded.` */
function ofOthers(clause, { scopes, acts, marker }) {
    const good = scopes.find(scope => scope.name === 'product' && scope.to <= marker.from);
    const other = good && (0,find/* wordAt */.E7)(clause, { from: good.from - 3, to: Math.min(good.to + 4, marker.from) }, (0,find/* wordSet */.dD)('other others'));
    return good && other !== undefined && other >= 0 && acts.some(act => act.name === 'use' && act.to <= good.from)
        ? [(0,find/* span */.Ln)(good, marker)]
        : [];
}
const REACH = 9;
function onlyWith(clause, provision, tags) {
    const goods = provision.scopes.filter(scope => scope.name === 'product' || scope.name === 'named' || scope.name === 'service');
    return provision.modals
        .filter(tag => tag.name === 'only' && clause.words[tag.from - 1]?.word !== 'not')
        .flatMap(only => [...tags, ...(clause.words[only.to - 1]?.word === 'to' ? [{ name: 'bond', from: only.to - 1, to: only.to }] : [])]
        .filter(bond => bond.from >= only.to - 1 && bond.from - only.to <= REACH)
        .flatMap(bond => {
        const good0 = goods.find(scope => scope.from >= bond.to &&
            scope.from - bond.to <= 10 &&
            (scope.name !== 'service' || (bond.name === 'part' && !isWork(clause, scope)) || isBrand(clause, scope)));
        const brand = bond.name === 'bond' && !good0 && bond.from - only.to < 4 ? brandAt(clause, bond.to) : undefined;
        const good = good0 ?? brand;
        const any = (0,find/* hasWord */.Vf)(clause, { from: bond.to, to: good?.from ?? 0 }, OPEN);
        return good &&
            !any &&
            clause.words[good.from]?.word !== 'source' &&
            !(0,find/* hasWord */.Vf)(clause, { from: bond.to, to: good.to }, (0,find/* wordSet */.dD)('object code form source'))
            ? [(0,find/* span */.Ln)(only, good)]
            : [];
    }));
}
/** A name in capitals directly behind `with`: `only with Visual Foo`. */
function brandAt(clause, at) {
    const from = clause.words[at]?.word === 'the' ? at + 1 : at;
    const word = clause.words[from];
    const bound = (0,find/* hasWord */.Vf)(clause, { from: at - 1, to: at }, (0,find/* wordSet */.dD)('with'));
    const thing = clause.provisions.some(({ things }) => things.some(thing => thing.from <= from && thing.to > from));
    return word?.proper && bound && !thing && !products_PLAIN.has(word.word) ? { from, to: from + 1 } : undefined;
}
/** `the Software`: the licensed work itself, not another product. */
function isWork(clause, scope) {
    return (0,find/* hasWord */.Vf)(clause, { from: scope.from - 1, to: scope.from }, (0,find/* wordSet */.dD)('the this')) && (0,find/* hasWord */.Vf)(clause, scope, (0,find/* wordSet */.dD)('software program code tools'));
}
const products_PLAIN = (0,find/* wordSet */.dD)('you your licensee licensor respect regard section the licensed covered original open source this free public');
/** `the Databricks Services`: a service with a name. */
function isBrand(clause, scope) {
    const before = clause.words[scope.from - 1];
    return (before !== undefined &&
        before.proper &&
        before.gap < 3 &&
        !products_PLAIN.has(before.word) &&
        (0,find/* hasWord */.Vf)(clause, scope, (0,find/* wordSet */.dD)('services service platform platforms cloud products product api apis applications store suite studio')));
}
/** `is supplied for use with X's chips`, `you may use it on X's device`. */
function suppliedFor(clause, provision, tags) {
    const granted = provision.force === 'grants' || provision.modals.some(tag => tag.name === 'offers');
    if (!granted)
        return [];
    return tags
        .filter(tag => tag.name === 'useWith' && tag.from >= provision.from && tag.to <= provision.to)
        .flatMap(tag => {
        const good = provision.scopes.find(scope => scope.name === 'product' && scope.from >= tag.to && scope.from - tag.to <= 8);
        const any = (0,find/* hasWord */.Vf)(clause, { from: tag.to, to: good?.from ?? 0 }, OPEN) ||
            (0,find/* hasWord */.Vf)(clause, tag, (0,find/* wordSet */.dD)('other')) ||
            (0,find/* hasWord */.Vf)(clause, { from: tag.from - 8, to: tag.from }, (0,find/* wordSet */.dD)('not nor'));
        return good && !any ? [(0,find/* span */.Ln)(tag, good)] : [];
    });
}
/** Operating systems that a grant is bound to, or kept from. */
function platformLimits(clause) {
    const found = (0,find/* terms */.a_)(clause).flatMap(provision => provision.scopes
        .filter(scope => scope.name === 'system')
        .flatMap(system => {
        const used = provision.acts.some(act => act.name === 'use' || act.name === 'distribute' || act.name === 'copy');
        const only = provision.modals.find(tag => tag.name === 'only' && (0,find/* distance */.Io)(tag, system) <= 6 && clause.words[tag.from - 1]?.word !== 'not');
        const granted = provision.force === 'grants' || provision.force === 'requires' || (0,find/* hasWord */.Vf)(clause, provision, (0,find/* wordSet */.dD)('grant license'));
        if (only && used && granted)
            return [(0,find/* span */.Ln)(only, system)];
        const banned = provision.force === 'forbids' &&
            !provision.ownTerms &&
            used &&
            (0,find/* hasWord */.Vf)(clause, { from: system.from - 4, to: system.from }, (0,find/* wordSet */.dD)('on under'));
        return banned ? [(0,find/* span */.Ln)(provision.marker, system)] : [];
    }));
    return (0,find/* own */.ZV)(clause, found);
}
/** Bans of open source terms around the work. */
function copyleftBans(clause) {
    const found = (0,find/* terms */.a_)(clause).flatMap(provision => {
        if (provision.force !== 'forbids' || products_isHypothetical(clause, provision))
            return [];
        if ((0,find/* hasWord */.Vf)(clause, { from: provision.from, to: provision.marker.from }, (0,find/* wordSet */.dD)('contribution contributions patches contributors')))
            return [];
        const license = provision.scopes.find(scope => scope.name === 'copyleft' && scope.from >= provision.body.from);
        const tied = (0,find/* hasWord */.Vf)(clause, provision, (0,find/* wordSet */.dD)('link combine combined incorporate subject become require requires required linked integrate merge distributed distribute licensed include used use embed mix'));
        const saved = (0,find/* hasWord */.Vf)(clause, { from: provision.marker.to, to: license?.from ?? 0 }, (0,find/* wordSet */.dD)('except unless only accept prevent prevents'));
        return license &&
            tied &&
            !saved &&
            license.from - provision.marker.to < 40 &&
            (license.to <= clause.own || provision.marker.from >= clause.own || license.from - clause.own < 30)
            ? [(0,find/* span */.Ln)(provision.marker, license)]
            : [];
    });
    return (0,find/* own */.ZV)(clause, found);
}
/** `If you wish … not to allow others …` asks what the reader wants. */
function products_isHypothetical(clause, { from, marker }) {
    const wish = (0,find/* wordAt */.E7)(clause, { from: Math.min(from, marker.from - 30), to: marker.from }, (0,find/* wordSet */.dD)('wish want decide prefer'));
    return wish >= 0 && (0,find/* hasWord */.Vf)(clause, { from: wish - 3, to: wish }, (0,find/* wordSet */.dD)('if'));
}
const SOFTWARE = (0,find/* wordSet */.dD)('software programs program packages products applications');
const MEDIA = (0,find/* wordSet */.dD)('medium media disk cd together alongside bundled beside collection');
/** Terms for other software that stands beside the work. */
function otherSoftware(clause) {
    const found = (0,find/* terms */.a_)(clause).flatMap(provision => {
        if ((provision.force !== 'requires' && provision.force !== 'forbids') || provision.ownTerms)
            return [];
        const other = otherAt(clause, provision);
        const beside = (0,find/* wordAt */.E7)(clause, provision, MEDIA);
        const mere = (0,find/* hasWord */.Vf)(clause, provision, (0,find/* wordSet */.dD)('mere aggregation'));
        return other >= 0 && beside >= 0 && !mere ? [(0,find/* span */.Ln)(provision.marker, { from: other, to: other + 2 })] : [];
    });
    return (0,find/* own */.ZV)(clause, found);
}
/** `other programs`, `programs of other vendors`, `non-free software`, `all software on the same disk`. */
function otherAt(clause, provision) {
    for (let n = provision.from; n < provision.to; n++) {
        const word = clause.words[n]?.word ?? '';
        const beside = { from: n - 3, to: n + 4 };
        if ((word === 'other' || word === 'nonfree' || word === 'proprietary') && (0,find/* hasWord */.Vf)(clause, beside, SOFTWARE))
            return n;
        if (word === 'free' && clause.words[n - 1]?.word === 'non' && (0,find/* hasWord */.Vf)(clause, beside, SOFTWARE))
            return n;
        if (word === 'all' && (0,find/* hasWord */.Vf)(clause, { from: n, to: n + 3 }, SOFTWARE) && (0,find/* hasWord */.Vf)(clause, provision, (0,find/* wordSet */.dD)('same')))
            return n;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/osd/rules/anti-copyleft.js

/** Open source or copyleft licenses beside the work are forbidden. Breaks OSD 9. */
const anti_copyleft_rule = {
    id: 'anti-copyleft',
    breaks: 9,
    also: [3],
    appliesTo: clause => copyleftBans(clause)[0],
    examples: {
        breaking: [
            'You may not combine the SDK with software under a copyleft license.',
            'No use may be made that would subject the software to any open source terms.',
            'Licensee shall not distribute the code in any manner that would cause it to become subject to the GPL.',
        ],
        harmless: ['You may distribute the work under the GNU GPL.', 'If you do not accept the GPL you may not copy the work.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/shared/duties.js


const duties = (0,phrases/* tagger */.V)({
    secret: [
        'confidential information|material|manner|treatment',
        'in *1 strict|strictest|absolute? confidence|secrecy',
        'confidential|confidentiality|secrecy|nondisclosure',
        'keep|keeps|kept|held|remain *1 secret',
        'non disclosure',
        'trade secret|secrets',
        'unauthorized disclosure',
    ],
    keep: [
        'keep|keeps|kept|maintain|maintained|hold|held|treat|treated|protect|protected|contains|contain|contained|disclose|disclosed|safeguard|preserve|includes|is|are',
    ],
    register: [
        'register|registers|registering|registration',
        'registered with|users|user|by',
        'sign|signs|countersign|executed|signing *3 agreement|license|form|contract|copy',
        'sign up',
        'enter|enters *1 into *4 agreement|contract',
        'signature|registration',
        'fill in|out',
    ],
    click: ['click|clicks|clicked|clicking|clickwrap|clickthrough', 'dialog|popup'],
    law: ['law|laws|legislation|regulation|regulations|statutes'],
    obey: ['comply|complies|compliance|accordance|obey|observe|conform|abide|lawful'],
    badge: ['display|displays|displayed|show|shown|prominently|appear|visible'],
    surface: ['logo|logos|badge|banner|interface|ui|screen|splash|website|homepage|app|about', 'built|powered|made with|by'],
    end: ['terminate|terminated|revoke|revoked|withdraw|withdrawn|cancel|rescind|change|changed|modify'],
    atWill: [
        'at any time',
        'at will',
        'sole discretion',
        'with|without or|any *2 cause|reason|notice',
        'for any|no reason',
        'without *1 notice|cause|reason',
    ],
    revocable: ['revocable', 'terminable at'],
    period: ['day|days|month|months|week|weeks|hour|hours'],
    trial: ['for less|fewer|no *1 than', 'for up|at to|most', 'for|than a? *1 period|maximum of', 'after which', 'thereafter', 'trial|evaluation|expire|expires|expired|demo|trialling'],
});
/** More pairs than that in one statement are noise. */
const MOST = 40;
/** Duties to keep the work secret. */
function secrets(clause) {
    return pairs(clause, 'secret', 'keep', 12, ({ force }) => force !== 'grants')
        .filter(found => !(0,find/* hasWord */.Vf)(clause, { from: found.to, to: found.to + 6 }, (0,find/* wordSet */.dD)('accepted welcome')))
        .filter(found => !(0,find/* hasWord */.Vf)(clause, { from: found.from - 2, to: found.from }, (0,find/* wordSet */.dD)('we our')))
        .filter(found => !((0,find/* hasWord */.Vf)(clause, { from: found.from, to: found.from + 1 }, (0,find/* wordSet */.dD)('contain contains')) && clause.words[found.from - 1]?.word === 'not'))
        .filter(found => !(0,find/* hasWord */.Vf)(clause, found, (0,find/* wordSet */.dD)('not none no')) || (0,find/* hasWord */.Vf)(clause, found, (0,find/* wordSet */.dD)('disclose disclosed disclosure')));
}
/** Duties to register, to sign, or to ask for a license of one's own. */
function registrations(clause) {
    const tags = duties(clause.words);
    const found = (0,find/* terms */.a_)(clause).flatMap(provision => {
        const register = inside(tags, provision, 'register')[0];
        if (provision.force === 'requires' && provision.consent && isEachUser(clause, provision))
            return [(0,find/* span */.Ln)(provision.marker, ...provision.modals.filter(tag => tag.name === 'consent'))];
        const asked = (provision.force === 'requires' && !(0,find/* hasWord */.Vf)(clause, provision.marker, (0,find/* wordSet */.dD)('should'))) ||
            provision.modals.some(tag => tag.name === 'only') ||
            provision.consent ||
            (register !== undefined && (0,find/* hasWord */.Vf)(clause, { from: register.from - 3, to: register.from }, (0,find/* wordSet */.dD)('conditional subject'))) ||
            (register !== undefined && clause.words[register.from - 1]?.word === 'upon' && clause.words[register.from - 2]?.word === 'only');
        if (!register ||
            !asked ||
            ((0,find/* hasWord */.Vf)(clause, register, (0,find/* wordSet */.dD)('enter enters')) &&
                (register.from < provision.marker.to || register.from - provision.marker.to > 2)) ||
            (0,find/* hasWord */.Vf)(clause, { from: provision.from, to: provision.marker.from }, (0,find/* wordSet */.dD)('contributors contributor contributions licensor')) ||
            (0,find/* hasWord */.Vf)(clause, { from: register.from - 2, to: register.to + 2 }, (0,find/* wordSet */.dD)('trademark trademarks mark marks copyright not office')) ||
            (0,find/* hasWord */.Vf)(clause, provision, (0,find/* wordSet */.dD)('forum forums newsletter mailing updates')))
            return [];
        return [(0,find/* span */.Ln)(register, ...(provision.marker.to > provision.marker.from ? [provision.marker] : []))];
    });
    return (0,find/* own */.ZV)(clause, found);
}
const OTHER_WAYS = (0,find/* wordSet */.dD)('copying downloading using installing accessing');
/** `each user must apply for a license` */
function isEachUser(clause, provision) {
    const before = { from: provision.from, to: provision.marker.from };
    return ((0,find/* hasWord */.Vf)(clause, before, (0,find/* wordSet */.dD)('each every')) &&
        (0,find/* hasWord */.Vf)(clause, before, (0,find/* wordSet */.dD)('user recipient person licensee users')) &&
        (0,find/* hasWord */.Vf)(clause, provision, (0,find/* wordSet */.dD)('license')));
}
/** Duties to have recipients click. */
function clickWraps(clause) {
    const tags = duties(clause.words);
    const found = (0,find/* terms */.a_)(clause).flatMap(provision => {
        const click = inside(tags, provision, 'click')[0];
        return click &&
            click.from >= provision.marker.from &&
            provision.force === 'requires' &&
            !(0,find/* hasWord */.Vf)(clause, provision.marker, (0,find/* wordSet */.dD)('should please')) &&
            !clause.words.some(({ word }, n) => OTHER_WAYS.has(word) && ['or', 'by'].includes(clause.words[n - 1]?.word ?? ''))
            ? [(0,find/* span */.Ln)(click, provision.marker)]
            : [];
    });
    return (0,find/* own */.ZV)(clause, found);
}
/** The law as a condition. */
function lawConditions(clause) {
    return pairs(clause, 'law', 'obey', 8, ({ force, acts }) => force !== 'none' && acts.some(act => act.name === 'use' || act.name === 'distribute'));
}
/** Names and logos that a product must show. */
function badges(clause) {
    return pairs(clause, 'badge', 'surface', 14, ({ force }) => force === 'requires');
}
/** Grants that can be taken back at will. */
function revocations(clause) {
    const revocable = duties(clause.words).filter(tag => tag.name === 'revocable');
    return [
        ...pairs(clause, 'end', 'atWill', 12, ({ acts }) => acts.length >= 0).filter(() => (0,find/* hasWord */.Vf)(clause, { from: 0, to: clause.words.length }, (0,find/* wordSet */.dD)('license agreement rights permission'))),
        ...(0,find/* own */.ZV)(clause, revocable),
    ];
}
/** Periods after which use must end. */
function trials(clause) {
    return pairs(clause, 'period', 'trial', 8, provision => provision.acts.some(act => act.name === 'use') || (0,find/* hasWord */.Vf)(clause, provision, (0,find/* wordSet */.dD)('term')));
}
function pairs(clause, a, b, reach, holds) {
    const tags = duties(clause.words);
    for (const provision of (0,find/* terms */.a_)(clause).filter(holds)) {
        const seconds = inside(tags, provision, b).slice(0, MOST);
        for (const first of inside(tags, provision, a).slice(0, MOST)) {
            const second = seconds.find(tag => (0,find/* distance */.Io)(first, tag) <= reach && Math.max(first.to, tag.to) > clause.own);
            if (second)
                return [(0,find/* span */.Ln)(first, second)];
        }
    }
    return [];
}
function inside(tags, { from, to }, name) {
    return tags.filter(tag => tag.name === name && tag.from >= from && tag.to <= to);
}

;// CONCATENATED MODULE: ./build/osd/rules/badge.js

/** A name or logo must be shown on the product's surface above a size. A concern: it touches OSD 5, 6 and 10. */
const badge_rule = {
    id: 'badge',
    breaks: 10,
    weight: 'concern',
    appliesTo: clause => badges(clause)[0],
    examples: {
        breaking: [
            'If your product has more than 100 million monthly active users, you shall prominently display "Example" on its user interface.',
        ],
        harmless: ['You must retain the copyright notice.', 'You may display the logo.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/benchmark-publication.js

/** Measuring the program and telling the result needs leave. Breaks OSD 6. */
const benchmark_publication_rule = {
    id: 'benchmark-publication',
    breaks: 6,
    appliesTo: clause => bans(clause, 'benchmark')[0],
    examples: {
        breaking: [
            'You may not publish benchmark results of the software without our consent.',
            'Disclosure of performance test results is prohibited.',
        ],
        harmless: ['Benchmarks may be published freely.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/click-wrap.js

/** Recipients must be shown a dialog and click. Breaks OSD 10. */
const click_wrap_rule = {
    id: 'click-wrap',
    breaks: 10,
    also: [7],
    appliesTo: clause => clickWraps(clause)[0],
    examples: {
        breaking: [
            'Every recipient must click "I agree" in a dialog before the software is installed.',
            'You shall ensure that users accept these terms through a click-through window.',
        ],
        harmless: ['By clicking on the ACCEPT button, or by copying or using the software, you agree to the terms.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/competing-use.js

/** The work may not be used against its owner's business: competing products, excluded purposes. Breaks OSD 6. */
const competing_use_rule = {
    id: 'competing-use',
    breaks: 6,
    also: [5, 9],
    appliesTo: clause => competingBans(clause)[0],
    examples: {
        breaking: [
            'You may not use the software to build a product that competes with ours.',
            'Licensee shall not exercise the license for an Excluded Purpose.',
            'The grant is given, but not in connection with any competing product or service.',
        ],
        harmless: ['The parties compete in the market.', 'The courts of competent jurisdiction may not be excluded.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/confidentiality.js

/** The work must be kept secret. Breaks OSD 7, and OSD 1 with it. */
const confidentiality_rule = {
    id: 'confidentiality',
    breaks: 7,
    also: [1],
    appliesTo: clause => secrets(clause)[0],
    examples: {
        breaking: [
            'Recipient shall keep the software in strict confidence and not disclose it to any third party.',
            'You agree to protect the source code from unauthorized disclosure.',
            'This file contains trade secrets and confidential information of Example Inc.',
        ],
        harmless: ['The reporter may keep his name confidential.', 'Nothing here is a secret.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/shared/forms.js



const forms_forms = (0,phrases/* tagger */.V)({
    compiled: [
        'binary|object|executable|compiled|machine form|forms|code|format|version|versions|only|files',
        'binaries|bytecode|executables',
        'compiled|executable',
        'binary',
    ],
    source: ['source|sources'],
    intact: [
        'unmodified|unaltered|unchanged|intact|untouched|unedited|unadulterated',
        'without any|further|additional? modification|modifications|change|changes|alteration|alterations|altering|modifying',
        'not be|been|is|are? modified|altered|changed|edited|tampered',
        'left|kept|leave|keep *3 as it|they is|are|were',
        'in its|their entirety',
        'in full without changes|modification|alteration',
        'versions|copies|files *1 released|issued|published|distributed by *1 author|authors|licensor|vendor',
        'in its|their original|complete|entire|present form|state|condition',
        'nothing *4 added|removed|changed|altered|deleted',
        'verbatim copies|copy|form',
    ],
});
/** Grants of compiled code alone, and bans of passing source on. */
function binaryOnly(clause) {
    const tags = forms_forms(clause.words);
    const found = (0,find/* terms */.a_)(clause).flatMap(provision => {
        const inside = tags.filter(tag => tag.from >= provision.from && tag.to <= provision.to);
        const compiled = inside.find(tag => tag.name === 'compiled');
        const source0 = inside.find(tag => tag.name === 'source');
        // `the binaries may be passed on; the sources may not`
        if (source0 && provision.force === 'forbids' && provision.marker.to === provision.to && source0.to === provision.marker.from)
            return [(0,find/* span */.Ln)(source0, provision.marker)];
        if (source0 && clause.words[provision.marker.from]?.word === 'but' && source0.from >= provision.marker.to)
            return [(0,find/* span */.Ln)(provision.marker, source0)];
        if (!compiled || provision.force === 'forbids' || clause.alternative)
            return [];
        const only = provision.modals.find(tag => tag.name === 'only' && (0,find/* distance */.Io)(tag, compiled) <= 5);
        const source = tags.some(tag => tag.name === 'source' &&
            tag.from >= provision.from &&
            !isLeftOut(clause, tag.from));
        const passing = provision.acts.some(act => act.name === 'distribute' || act.name === 'copy' || act.name === 'use');
        const licensed = (0,find/* hasWord */.Vf)(clause, { from: provision.from, to: compiled.from }, (0,find/* wordSet */.dD)('license grant'));
        if (only && (passing || licensed) && !source)
            return [(0,find/* span */.Ln)(only, compiled)];
        const permitted = (0,find/* hasWord */.Vf)(clause, provision.marker, (0,find/* wordSet */.dD)('permitted allowed granted')) &&
            compiled.from < provision.marker.from &&
            !(0,find/* hasWord */.Vf)(clause, provision, (0,find/* wordSet */.dD)('exception'));
        return permitted && passing && !source && provision.from === 0 ? [(0,find/* span */.Ln)(compiled, provision.marker)] : [];
    });
    const withheld = bans(clause, 'distribute', 'copy').filter(ban => isOfSource(clause, ban) && !(0,find/* hasWord */.Vf)(clause, ban.provision, EXPORT));
    return (0,find/* own */.ZV)(clause, [...found, ...withheld]);
}
const LEFT_OUT = (0,find/* wordSet */.dD)('not no excluding excludes exclude without except nor');
/** `and excludes the source`, `but not source` */
function isLeftOut(clause, at) {
    const before = (0,find/* hasWord */.Vf)(clause, { from: at - 1, to: at }, (0,find/* wordSet */.dD)('the any')) ? at - 1 : at;
    return (0,find/* hasWord */.Vf)(clause, { from: before - 1, to: before }, LEFT_OUT);
}
/** The ban is about source code. */
function isOfSource(clause, { act, provision }) {
    const behind = (0,find/* wordAt */.E7)(clause, { from: act.to, to: Math.min(act.to + 6, provision.to) }, (0,find/* wordSet */.dD)('source sources'));
    const before = (0,find/* wordAt */.E7)(clause, { from: subjectFrom(clause, provision), to: act.from }, (0,find/* wordSet */.dD)('source sources'));
    const both = (0,find/* hasWord */.Vf)(clause, provision, (0,find/* wordSet */.dD)('binary object executable compiled'));
    return (behind >= 0 || before >= 0) && !both && !(0,find/* hasWord */.Vf)(clause, provision, (0,find/* wordSet */.dD)('notice notices name'));
}
/** `Source code may be read but shall not be republished`: the subject stands in the statement before. */
function subjectFrom({ provisions, words }, provision) {
    const joined = ['but', 'and', 'or'].includes(words[provision.from]?.word ?? '');
    return joined ? (provisions[provisions.indexOf(provision) - 1]?.from ?? provision.from) : provision.from;
}
const EXPORT = (0,find/* wordSet */.dD)('export reexport exported');
const CHANGED = (0,find/* wordSet */.dD)('modified changed altered adapted derivative derived patched');
/** The ban is about changed versions alone. */
function isOfChanges(clause, { act, provision }) {
    const object = { from: act.to, to: Math.min(act.to + 4, provision.to) };
    if ((0,find/* hasWord */.Vf)(clause, object, (0,find/* wordSet */.dD)('unmodified unaltered unchanged without')))
        return false;
    return ((0,find/* hasWord */.Vf)(clause, object, CHANGED) ||
        (0,find/* hasWord */.Vf)(clause, { from: provision.from, to: Math.min(provision.marker.from, provision.from + 6) }, CHANGED) ||
        (0,find/* hasWord */.Vf)(clause, { from: provision.from, to: Math.min(provision.marker.from, provision.from + 2) }, (0,find/* wordSet */.dD)('changes modifications')));
}
/** Conditions by which copies must stay as they are. */
function unmodified(clause) {
    const tags = forms_forms(clause.words).filter(tag => tag.name === 'intact');
    const found = (0,find/* terms */.a_)(clause).flatMap(provision => tags
        .filter(tag => tag.from >= provision.from && tag.to <= provision.to && isCondition(clause, provision, tag))
        .map(tag => (0,find/* span */.Ln)(tag, { from: Math.max(provision.from, tag.from - 6), to: tag.to })));
    return (0,find/* own */.ZV)(clause, found);
}
function isCondition(clause, provision, tag) {
    if (provision.force === 'forbids' || isEither(clause, tag) || isAside(clause, provision, tag))
        return false;
    const lead = (0,find/* wordAt */.E7)(clause, { from: 0, to: tag.from }, (0,find/* wordSet */.dD)('provided only long if must shall condition conditions except keep providing retain leave remain'));
    const before = provision.things.filter(thing => thing.to <= tag.from);
    const near = before.at(-1);
    const copies = (0,find/* hasWord */.Vf)(clause, { from: tag.to, to: tag.to + 1 }, (0,find/* wordSet */.dD)('copy copies version'));
    const limited = (0,find/* hasWord */.Vf)(clause, { from: tag.from - 8, to: tag.to + 2 }, (0,find/* wordSet */.dD)('only solely'));
    if ((copies || (0,find/* hasWord */.Vf)(clause, tag, (0,find/* wordSet */.dD)('verbatim'))) && !limited)
        return false;
    if ((0,find/* hasWord */.Vf)(clause, { from: tag.from - 5, to: tag.from }, (0,find/* wordSet */.dD)('this')) && (0,find/* hasWord */.Vf)(clause, { from: tag.from - 6, to: tag.from }, (0,find/* wordSet */.dD)('include')))
        return false;
    if (near?.name === 'side' || before.some(thing => thing.name === 'side' && tag.from - thing.to < 8))
        return false;
    if ((0,find/* hasWord */.Vf)(clause, { from: tag.from - 4, to: tag.to + 6 }, (0,find/* wordSet */.dD)('notice notices name copyright license header headers')))
        return false;
    if (provision.things[0]?.name === 'side')
        return false;
    const granting = provision.force === 'grants' &&
        tag.from < provision.marker.from &&
        provision.acts.some(act => act.name === 'distribute' || act.name === 'use' || act.name === 'copy');
    if (limited && provision.force === 'grants')
        return true;
    const told = provision.force === 'grants' && tag.from - provision.marker.to < 4 && (0,find/* hasWord */.Vf)(clause, tag, (0,find/* wordSet */.dD)('full'));
    return lead >= 0 || told || (granting && !provision.acts.some(act => act.name === 'modify' && act.from < tag.from));
}
/** `not just the unmodified files`, `if it is passed on in its original form`, `together with an unchanged copy`, `an unmodified form of this license`. */
function isAside(clause, { from }, tag) {
    const before = { from: Math.max(from, tag.from - 4), to: tag.from };
    const not = (0,find/* wordAt */.E7)(clause, before, (0,find/* wordSet */.dD)('not'));
    return ((not >= 0 && (0,find/* hasWord */.Vf)(clause, { from: not + 1, to: not + 2 }, (0,find/* wordSet */.dD)('just only merely'))) ||
        (0,find/* hasWord */.Vf)(clause, { from: tag.from - 7, to: tag.from }, (0,find/* wordSet */.dD)('together along')) ||
        (0,find/* hasWord */.Vf)(clause, before, (0,find/* wordSet */.dD)('also')) ||
        ((0,find/* hasWord */.Vf)(clause, { from, to: tag.from }, (0,find/* wordSet */.dD)('if when')) && !(0,find/* hasWord */.Vf)(clause, { from, to: tag.from }, (0,find/* wordSet */.dD)('only'))) ||
        (0,find/* hasWord */.Vf)(clause, { from: tag.to, to: tag.to + 4 }, (0,find/* wordSet */.dD)('agreement license')));
}
/** `with or without modification`, `modified or unmodified`, `this font or unaltered parts of it`. */
function isEither(clause, tag) {
    if ((0,find/* hasWord */.Vf)(clause, { from: tag.from - 3, to: tag.from }, (0,find/* wordSet */.dD)('whether either with')))
        return true;
    if ((0,find/* hasWord */.Vf)(clause, { from: tag.from - 1, to: tag.from }, (0,find/* wordSet */.dD)('or')) && !(0,find/* hasWord */.Vf)(clause, tag, (0,find/* wordSet */.dD)('without not in')))
        return true;
    const either = (0,find/* hasWord */.Vf)(clause, { from: tag.from - 2, to: tag.from }, (0,find/* wordSet */.dD)('or and')) ||
        (0,find/* hasWord */.Vf)(clause, { from: tag.to, to: tag.to + 2 }, (0,find/* wordSet */.dD)('or and'));
    return either && (0,find/* hasWord */.Vf)(clause, { from: tag.from - 4, to: tag.to + 5 }, CHANGED) && !(0,find/* hasWord */.Vf)(clause, tag, CHANGED);
}
/** Copies or machines are counted. */
function countedCopies(clause) {
    const found = (0,find/* terms */.a_)(clause).flatMap(provision => provision.scopes
        .filter(scope => scope.name === 'number')
        .flatMap(number => {
        const at = (0,find/* wordAt */.E7)(clause, { from: number.to, to: number.to + 4 }, COUNTED);
        const before = (0,find/* wordAt */.E7)(clause, { from: number.from - 8, to: number.from }, COUNTED);
        if (before >= 0 && (0,find/* hasWord */.Vf)(clause, { from: number.from - 3, to: number.from }, (0,find/* wordSet */.dD)('limited restricted confined')))
            return [(0,find/* span */.Ln)(number, { from: before, to: before + 1 })];
        const acted = provision.acts.some(act => act.name === 'copy' || act.name === 'use');
        const bound = provision.force === 'grants' ||
            (provision.force === 'forbids' && (0,find/* hasWord */.Vf)(clause, { from: number.from - 4, to: number.from }, (0,find/* wordSet */.dD)('than')));
        const open = (0,find/* hasWord */.Vf)(clause, { from: number.from - 3, to: at }, (0,find/* wordSet */.dD)('least or any each every with')) ||
            (0,find/* hasWord */.Vf)(clause, { from: at, to: at + 4 }, (0,find/* wordSet */.dD)('license agreement notice'));
        return at >= 0 && acted && bound && !open && isLimiting(clause, provision) ? [(0,find/* span */.Ln)(number, { from: at, to: at + 1 })] : [];
    }));
    return (0,find/* own */.ZV)(clause, found);
}
const COUNTED = (0,find/* wordSet */.dD)('copy copies computer computers machine machines workstation device cpu backup installation installations');
function isLimiting(clause, provision) {
    return (provision.force === 'forbids' ||
        provision.modals.some(tag => tag.name === 'only') ||
        (0,find/* hasWord */.Vf)(clause, provision, (0,find/* wordSet */.dD)('backup archival single')));
}

;// CONCATENATED MODULE: ./build/osd/rules/copy-limit.js

/** Only a counted number of copies or installations is allowed. Breaks OSD 1. */
const copy_limit_rule = {
    id: 'copy-limit',
    breaks: 1,
    also: [5],
    appliesTo: clause => countedCopies(clause)[0],
    examples: {
        breaking: [
            'You may make one copy of the software solely for backup purposes.',
            'The software may be installed on a single computer only.',
            'You may not make more than three copies of the program.',
        ],
        harmless: ['You must include a copy of this license with each copy of the software.', 'You may make any number of copies.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/shared/limits.js

/** How far a word of limiting reaches: `only for research, teaching and other non-commercial work`. */
const limits_REACH = 12;
/** The scopes of the given kinds to which a clause limits what it grants. */
function limits(clause, ...kinds) {
    if (clause.alternative)
        return [];
    const found = (0,find/* terms */.a_)(clause).flatMap(provision => {
        const everything = provision.scopes.some(scope => scope.name === 'everything' && scope.to > clause.own);
        return provision.scopes.filter(scope => kinds.includes(scope.name)).flatMap(scope => limit(clause, provision, scope, everything));
    });
    return (0,find/* own */.ZV)(clause, found);
}
/** The word of limiting that a scope stands beside. */
function limiter(clause, { modals, force }, scope, reach = limits_REACH) {
    return modals.find(tag => ((tag.name === 'only' && force !== 'forbids') || (tag.name === 'otherThan' && force === 'forbids')) &&
        (0,find/* distance */.Io)(tag, scope) <= reach &&
        clause.words[tag.from - 1]?.word !== 'not');
}
function limit(clause, provision, scope, everything) {
    const { marker, force, acts } = provision;
    if (everything ||
        (0,find/* hasWord */.Vf)(clause, { from: scope.to, to: scope.to + 1 }, (0,find/* wordSet */.dD)('expense expenses information data injury property names name')))
        return [];
    const near = limiter(clause, provision, scope);
    const ends = [scope, ...(marker.to > marker.from && (0,find/* distance */.Io)(marker, scope) < 30 ? [marker] : [])];
    const told = force === 'none' &&
        near !== undefined &&
        ((0,find/* hasWord */.Vf)(clause, { from: near.from - 1, to: near.from }, (0,find/* wordSet */.dD)('is are was were')) ||
            (0,find/* hasWord */.Vf)(clause, { from: provision.from, to: near.from }, (0,find/* wordSet */.dD)('was were')));
    const offered = provision.modals.some(tag => tag.name === 'offers') || (0,find/* hasWord */.Vf)(clause, { from: scope.to, to: scope.to + 1 }, (0,find/* wordSet */.dD)('users user'));
    if (force === 'grants' && isOpenEnd(clause, provision))
        return [];
    if (near && !told && (acts.length > 0 || offered || provision.scopes.some(other => other.name === 'purpose') || force === 'grants'))
        return [(0,find/* span */.Ln)(...ends, near)];
    if (provision.exception !== undefined && provision.exception.from > marker.to && provision.exception.from < scope.from)
        return [];
    const nonProduction = (0,find/* hasWord */.Vf)(clause, scope, (0,find/* wordSet */.dD)('production nonproduction')) &&
        (0,find/* hasWord */.Vf)(clause, { from: scope.to, to: scope.to + 2 }, (0,find/* wordSet */.dD)('use uses purposes'));
    if (force === 'grants' && nonProduction)
        return [(0,find/* span */.Ln)(...ends)];
    return force === 'grants' && isForPurpose(clause, provision, scope) ? [(0,find/* span */.Ln)(...ends)] : [];
}
/** `for research and for any other purpose` */
function isOpenEnd(clause, { modals }) {
    return modals.some(tag => tag.name === 'otherThan' &&
        clause.words[tag.to - 2]?.word === 'other' &&
        (0,find/* hasWord */.Vf)(clause, { from: tag.from - 1, to: tag.from + 1 }, (0,find/* wordSet */.dD)('and or')) &&
        !(0,find/* hasWord */.Vf)(clause, { from: tag.from - 3, to: tag.from }, (0,find/* wordSet */.dD)('not no')));
}
/** `for research and teaching purposes`: the scope stands between `for` and a word for purpose. */
const ADDING = (0,find/* wordSet */.dD)('notwithstanding additionally furthermore');
function isForPurpose(clause, provision, scope) {
    const purpose = provision.scopes.find(other => other.name === 'purpose' && other.from >= scope.from && other.from <= scope.to + 6);
    const [head] = clause.words.slice(Math.max(clause.own, provision.from));
    // What is granted besides, or to the licensor (`my personal use`), narrows nothing.
    const adds = (0,find/* hasWord */.Vf)(clause, { from: provision.from, to: scope.from }, (0,find/* wordSet */.dD)('including')) || ADDING.has(head?.word ?? '');
    const mine = (0,find/* hasWord */.Vf)(clause, { from: scope.from - 2, to: scope.from }, (0,find/* wordSet */.dD)('my our'));
    return purpose !== undefined && !adds && !mine && (0,find/* hasWord */.Vf)(clause, { from: scope.from - 7, to: scope.from }, (0,find/* wordSet */.dD)('for'));
}

;// CONCATENATED MODULE: ./build/osd/rules/evaluation-only.js


/** The grant is for trying out alone: evaluation, testing, development without production, a trial of some days. Breaks OSD 6. */
const evaluation_only_rule = {
    id: 'evaluation-only',
    breaks: 6,
    also: [1, 5],
    appliesTo: clause => limits(clause, 'evaluation')[0] ?? trials(clause)[0],
    examples: {
        breaking: [
            'Licensee may use the product solely for evaluation and testing.',
            'Limit your use of this software for commercial purposes to a thirty-day trial period.',
            'You may use the software for 30 days, after which you must delete it.',
        ],
        harmless: ['The notice must be kept for testing and evaluation by the user of the rights.', 'You have 30 days to cure the breach.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/field-of-use.js

/** A field, an activity or a purpose is closed: weapons, gambling, harm of any kind, whatever the list of uses holds. Breaks OSD 6. */
const field_of_use_rule = {
    id: 'field-of-use',
    breaks: 6,
    also: [5],
    appliesTo: clause => fieldBans(clause)[0],
    examples: {
        breaking: [
            'The software may not be used for military purposes.',
            'You agree not to use the model to generate or spread disinformation.',
            'The Software shall be used for Good, not Evil.',
            'You may use this code for anything except evil.',
            'The software is not licensed for use in nuclear facilities.',
            'Use of this tool for online gambling is forbidden.',
        ],
        harmless: [
            'This software is not designed or intended for use in nuclear facilities.',
            'The name of the author may not be used to endorse or promote products.',
            'You may not use this file except in compliance with the License.',
            'Use for any lawful or unlawful purpose is at your own risk, without warranty.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/hosted-service.js


/** Running the work as a service for others is forbidden, or costs the source of everything around it. Breaks OSD 6. */
const hosted_service_rule = {
    id: 'hosted-service',
    breaks: 6,
    also: [9],
    appliesTo: clause => bans(clause, 'host')[0] ?? serviceSource(clause)[0],
    examples: {
        breaking: [
            'You may not offer the software to third parties as a hosted service.',
            'Use of the program in a service bureau is not permitted.',
            'If you make the functionality available as a service, you must make the Service Source Code available.',
        ],
        harmless: [
            'If you let users interact with a modified version over a network, offer them its source code.',
            'You may run the program as a service.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/internal-only.js

/** The grant stays inside one organization. Breaks OSD 6. */
const internal_only_rule = {
    id: 'internal-only',
    breaks: 6,
    also: [1],
    appliesTo: clause => limits(clause, 'internal')[0],
    examples: {
        breaking: [
            'You may use the software only for your own internal business purposes.',
            'The licensee may use the program for internal purposes.',
        ],
        harmless: [
            'Changes that you use internally need not be published.',
            'You may use the software internally or offer it to others for any purpose.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/license-key.js

/** A lock in the program, such as a license key or a check of features, may not be changed. Breaks OSD 3. */
const license_key_rule = {
    id: 'license-key',
    breaks: 3,
    also: [6],
    appliesTo: clause => bans(clause, 'circumvent')[0],
    examples: {
        breaking: [
            'You may not move, disable or circumvent the license key functionality in the software.',
            'Bypassing the usage limits of the product is prohibited.',
        ],
        harmless: ['You may disable any feature of the program.', 'The software does not circumvent any protection.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/no-derivatives.js


/** Changing the work, or passing changed copies on, is forbidden. Breaks OSD 3. */
const no_derivatives_rule = {
    id: 'no-derivatives',
    breaks: 3,
    also: [4],
    appliesTo: clause => bans(clause, 'modify').find(ban => ban.consent || !isNarrowed(clause, ban)) ??
        bans(clause, 'distribute').find(ban => !isNarrowed(clause, ban) && isOfChanges(clause, ban)) ??
        unmodified(clause)[0],
    examples: {
        breaking: [
            'You may not modify, translate or adapt the software.',
            'Derivative works are not permitted.',
            'The files may be passed on as long as they are left unmodified.',
            'No right to create derivative works is granted.',
            'Only the original archive, complete and unaltered, may be distributed.',
        ],
        harmless: [
            'Everyone is permitted to copy and distribute verbatim copies of this license document, but changing it is not allowed.',
            'Altered source versions must be plainly marked as such.',
            'You may not modify the copyright notices.',
            'Redistribution and use, with or without modification, are permitted.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/osd/shared/people.js

const COMPARING = (0,find/* wordSet */.dD)('more less fewer exceed exceeds exceeding exceeded greater over above under below least most larger smaller up beyond reaches than');
const LARGE = (0,find/* wordSet */.dD)('revenue revenues mau muu muus employees employee turnover funding income makes earns earning users usd headcount maus staff developers capitalization valuation people engineers');
const GENERIC = (0,find/* wordSet */.dD)('else anyone anybody everyone third any each every no licensor contributor contributors neither distributor recipient recipients other');
const ALL = (0,find/* wordSet */.dD)('everyone anyone anybody everybody person people');
const BUT = (0,find/* wordSet */.dD)('except excluding exception excepting');
const KINDS = (0,find/* wordSet */.dD)('natural students student faculty members member employees academic academics profit universities university schools institutions institution nonprofit nonprofits charities charity government individuals subscribers customers residents citizens researchers partners licensees educational hobbyists teachers cooperatives startups');
const FORCES = (0,find/* wordSet */.dD)('military police army enforcement militaries government governments armed');
/** Ceilings on the size of a user, its income or its public. */
function sizeCaps(clause) {
    const forced = clause.provisions.some(({ force, consent }) => force !== 'none' || consent);
    const found = (0,find/* terms */.a_)(clause).flatMap(provision => {
        if (!clause.provisions.some(({ consent, force }) => consent || force === 'forbids') &&
            (0,find/* hasWord */.Vf)(clause, { from: 0, to: clause.words.length }, (0,find/* wordSet */.dD)('display displayed prominently')))
            return [];
        const units = provision.scopes.filter(scope => scope.name === 'unit' && !(0,find/* hasWord */.Vf)(clause, scope, (0,find/* wordSet */.dD)('copies profit')));
        return provision.scopes
            .filter(scope => scope.name === 'number')
            .flatMap(number => {
            const unit = units.find(candidate => (0,find/* distance */.Io)(number, candidate) <= 9);
            const compared = (0,find/* hasWord */.Vf)(clause, { from: number.from - 12, to: number.to + 12 }, COMPARING);
            const large = unit && (0,find/* hasWord */.Vf)(clause, { from: number.from - 14, to: number.to + 10 }, LARGE);
            return unit && compared && large && (forced || clause.own > 0) ? [(0,find/* span */.Ln)(number, unit)] : [];
        });
    });
    return (0,find/* own */.ZV)(clause, found);
}
/** People who are left out. */
function excludedPersons(clause) {
    return (0,find/* own */.ZV)(clause, [
        ...(0,find/* terms */.a_)(clause).flatMap(provision => [...banned(clause, provision), ...notThose(clause, provision)]),
        ...allBut(clause),
    ]);
}
function banned(clause, provision) {
    const { force, marker, body, scopes, acts } = provision;
    if (force === 'requires')
        return mustAsk(clause, provision);
    if (force !== 'forbids' || provision.ownTerms)
        return [];
    const member = scopes.find(scope => (scope.name === 'persons' || scope.name === 'harm') && scope.from >= marker.to && scope.from - marker.to < 6);
    if (member &&
        clause.words[marker.to]?.word === 'be' &&
        (0,find/* hasWord */.Vf)(clause, { from: marker.to + 1, to: marker.to + 2 }, (0,find/* wordSet */.dD)('a an employed working affiliated')))
        return [(0,find/* span */.Ln)(marker, member)];
    const people = scopes.filter(scope => scope.name === 'persons' || scope.name === 'named' || (scope.name === 'harm' && (0,find/* hasWord */.Vf)(clause, scope, FORCES)));
    const denied = people.filter(scope => isDenied(clause, provision, scope));
    const acted = acts.some(act => ['use', 'copy', 'distribute', 'modify'].includes(act.name));
    const byThem = people.filter(scope => scope.from >= body.from && isAgent(clause, scope) && acted && !provision.consent);
    const subject = people.filter(scope => scope.to <= marker.from &&
        isSubject(clause, provision, scope) &&
        (acted || deniesRights(clause, provision) || (0,find/* hasWord */.Vf)(clause, marker, (0,find/* wordSet */.dD)('excluded barred'))));
    return [...byThem, ...subject, ...denied].map(scope => (0,find/* span */.Ln)(scope, marker));
}
/** `Large enterprises must enter into a separate agreement.` */
function mustAsk(clause, provision) {
    const leave = provision.modals.find(tag => tag.name === 'consent' && tag.to > provision.marker.from);
    const who = provision.scopes.find(scope => scope.name === 'persons' &&
        (0,find/* hasWord */.Vf)(clause, scope, GROUPS) &&
        scope.to <= provision.marker.from &&
        isSubject(clause, provision, scope));
    return leave && who && provision.consent ? [(0,find/* span */.Ln)(who, leave)] : [];
}
const GROUPS = (0,find/* wordSet */.dD)('others users enterprises companies corporations businesses governments organizations institutions firms agencies banks universities');
function isAgent(clause, scope) {
    const by = (0,find/* wordAt */.E7)(clause, { from: scope.from - 4, to: scope.from }, (0,find/* wordSet */.dD)('by'));
    return (by >= 0 &&
        clause.words.slice(0, by).some(({ word }) => word === 'be' || word === 'been') &&
        !(0,find/* hasWord */.Vf)(clause, { from: by - 1, to: by }, (0,find/* wordSet */.dD)('permitted authorized granted provided written produced owned made approved required signed given construed')) &&
        !(0,find/* hasWord */.Vf)(clause, { from: by, to: scope.from }, GENERIC));
}
/** `This grant does not extend to government bodies`, `no rights are granted to employees of the company`. */
function isDenied(clause, { marker, acts }, scope) {
    const verb = (0,find/* hasWord */.Vf)(clause, { from: marker.from, to: marker.to + 1 }, (0,find/* wordSet */.dD)('extend granted apply cover available given'));
    const excludes = (0,find/* hasWord */.Vf)(clause, marker, (0,find/* wordSet */.dD)('excludes exclude'));
    if (excludes && scope.from - marker.to <= 3 && (0,find/* hasWord */.Vf)(clause, scope, DENIED))
        return true;
    const to = (0,find/* wordAt */.E7)(clause, { from: marker.to - 1, to: scope.from }, (0,find/* wordSet */.dD)('to'));
    const before = (0,find/* hasWord */.Vf)(clause, { from: 0, to: marker.to }, (0,find/* wordSet */.dD)('license grant rights permission permissions'));
    return (verb &&
        before &&
        to >= 0 &&
        scope.from - to <= 3 &&
        scope.from - marker.to <= 4 &&
        acts.length === 0 &&
        (0,find/* hasWord */.Vf)(clause, scope, DENIED) &&
        !(0,find/* hasWord */.Vf)(clause, { from: to, to: scope.from }, GENERIC));
}
const DENIED = (0,find/* wordSet */.dD)('entities entity organization company services citizens residents nationals employees governments government military police army persons people companies corporations organizations members banks universities agencies enterprises forces individuals');
function isSubject(clause, provision, scope) {
    const before = { from: provision.from, to: provision.marker.from };
    const plural = (clause.words[scope.to - 1]?.word ?? '').endsWith('s') ||
        scope.name !== 'persons' ||
        (0,find/* hasWord */.Vf)(clause, scope, (0,find/* wordSet */.dD)('people police military personnel'));
    const active = !(0,find/* hasWord */.Vf)(clause, { from: provision.marker.to - 1, to: provision.marker.to + 3 }, (0,find/* wordSet */.dD)('be been'));
    const things = provision.things.filter(thing => thing.to <= provision.marker.from && !(clause.words[thing.from]?.word === 'law' && clause.words[thing.to]?.word === 'enforcement'));
    return plural && active && things.length === 0 && !(0,find/* hasWord */.Vf)(clause, before, GENERIC) && scope.from - provision.from < 14;
}
function deniesRights(clause, { marker }) {
    return (0,find/* hasWord */.Vf)(clause, { from: marker.from, to: marker.to + 3 }, (0,find/* wordSet */.dD)('license rights permission right'));
}
/** `The user is not a law enforcement body`. */
function notThose(clause, provision) {
    return provision.scopes
        .filter(scope => scope.name === 'harm' && (0,find/* hasWord */.Vf)(clause, scope, FORCES))
        .filter(scope => isNot(clause, scope) && (0,find/* hasWord */.Vf)(clause, { from: scope.from - 8, to: scope.from }, (0,find/* wordSet */.dD)('user you licensee organization')))
        .map(scope => (0,find/* span */.Ln)({ from: scope.from - 5, to: scope.to }));
}
function isNot(clause, { from }) {
    const not = (0,find/* wordAt */.E7)(clause, { from: from - 5, to: from }, (0,find/* wordSet */.dD)('not'));
    return not >= 0 && (0,find/* hasWord */.Vf)(clause, { from: not - 1, to: not }, (0,find/* wordSet */.dD)('is are'));
}
/** `everyone except the following companies`. */
function allBut(clause) {
    const every = (0,find/* wordAt */.E7)(clause, { from: 0, to: clause.words.length }, ALL);
    const but = (0,find/* wordAt */.E7)(clause, { from: every + 1, to: every + 12 }, BUT);
    if (clause.definition || every < 0 || but < 0)
        return [];
    const whom = clause.provisions
        .flatMap(({ scopes }) => scopes)
        .find(scope => (scope.name === 'persons' || scope.name === 'named') && scope.from > but && scope.from < but + 7);
    return whom ? [(0,find/* span */.Ln)({ from: every, to: but }, whom)] : [];
}
/** People to whom the grant is limited. */
function onlyPersons(clause) {
    const found = (0,find/* terms */.a_)(clause).flatMap(provision => provision.scopes
        .filter(scope => scope.name === 'persons' && (0,find/* hasWord */.Vf)(clause, { from: scope.from - 2, to: scope.to }, KINDS))
        .flatMap(scope => {
        const only = provision.modals.find(tag => tag.name === 'only' && (0,find/* distance */.Io)(tag, scope) <= 5 && clause.words[tag.from - 1]?.word !== 'not');
        const first = only !== undefined && only.to <= scope.from && scope.from - only.to <= 6 && scope.to <= provision.marker.from;
        const to = first || (0,find/* hasWord */.Vf)(clause, { from: scope.from - 5, to: scope.from }, (0,find/* wordSet */.dD)('by to for of on upon'));
        const granted = provision.force === 'grants' ||
            provision.force === 'requires' ||
            provision.modals.some(tag => tag.name === 'offers') ||
            (0,find/* hasWord */.Vf)(clause, provision, (0,find/* wordSet */.dD)('free'));
        if (!provision.acts.some(act => act.name === 'use' || act.name === 'copy' || act.name === 'distribute') &&
            !(0,find/* hasWord */.Vf)(clause, provision, (0,find/* wordSet */.dD)('license available free')))
            return [];
        // `the Government shall have only restricted rights` limits the rights.
        const between = only && only.from >= scope.to && provision.marker.from >= scope.to && provision.marker.to <= only.from;
        if (only && to && granted && !between)
            return [(0,find/* span */.Ln)(only, scope)];
        const mustBe = provision.force === 'requires' &&
            clause.words[provision.marker.to]?.word === 'be' &&
            scope.from >= provision.marker.to &&
            scope.from - provision.marker.to < 4;
        return mustBe && (0,find/* hasWord */.Vf)(clause, { from: provision.from, to: provision.marker.from }, (0,find/* wordSet */.dD)('you licensee user users'))
            ? [(0,find/* span */.Ln)(provision.marker, scope)]
            : [];
    }));
    return (0,find/* own */.ZV)(clause, found);
}

;// CONCATENATED MODULE: ./build/osd/rules/no-redistribution.js



/** Passing the work on is forbidden, or needs somebody's leave. Breaks OSD 1. */
const no_redistribution_rule = {
    id: 'no-redistribution',
    breaks: 1,
    appliesTo: clause => sizeCaps(clause).length > 0
        ? undefined
        : bans(clause, 'distribute', 'copy').find(ban => !(isNarrowed(clause, ban) && !ban.consent) && !isOfSource(clause, ban) && !isOfChanges(clause, ban)),
    examples: {
        breaking: [
            'You may not redistribute this program without the written permission of the author.',
            'Copying or passing on the files to third parties is strictly forbidden.',
            'No part of this work may be reproduced in any form.',
            'Ask the author before you put this package on a server.',
        ],
        harmless: [
            'You may not copy or distribute the Program except as expressly provided under this License.',
            'The name of the author may not be distributed with modified versions.',
            'Redistributions in binary form must reproduce the above copyright notice.',
            'This file is part of the source archive, but not the distributed binary.',
            'You may not distribute the Program under any other license.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/osd/shared/money.js

const RIGHTS = (0,find/* wordSet */.dD)('rights licensing data able exercise sublicense licensed source itself themselves warranty patent patents');
const PAY = (0,find/* wordSet */.dD)('pay purchase buy remit owe compensate');
const NEGATION = (0,find/* wordSet */.dD)('not no without never free nor');
const PAYERS = (0,find/* wordSet */.dD)('you licensee user users recipient everyone who distributor distributors company companies manufacturer manufacturers developer developers customer customers organization organizations licensees publisher publishers business businesses anyone');
const FREE = (0,find/* wordSet */.dD)('gratis free cost charge charges fee fees money profit gratis payment');
const LICENSE = (0,find/* wordSet */.dD)('license licence');
/** Provisions by which copies must go out for nothing. */
function charges(clause) {
    const found = (0,find/* terms */.a_)(clause).flatMap(provision => {
        const payment = provision.scopes.find(scope => scope.name === 'payment');
        const passing = provision.acts.find(act => act.name === 'distribute' || act.name === 'copy' || act.name === 'sell');
        if (!payment || !passing || (0,find/* hasWord */.Vf)(clause, provision, RIGHTS) || isGrantOfRights(clause, provision))
            return [];
        const asked = isFreeDuty(clause, provision) || isNoCharge(clause, provision) || isChargeBan(clause, provision);
        return asked ? [{ ...(0,find/* span */.Ln)(payment, passing), provision }] : [];
    });
    return found.filter(({ to }) => to > clause.own);
}
/** `license the whole work at no charge to all third parties`, `a no-charge, royalty-free license to make and sell`. */
function isGrantOfRights(clause, provision) {
    const license = (0,find/* wordAt */.E7)(clause, provision, LICENSE);
    return (license >= 0 &&
        ((0,find/* hasWord */.Vf)(clause, { from: license + 1, to: license + 2 }, (0,find/* wordSet */.dD)('the it them your all any')) ||
            (0,find/* hasWord */.Vf)(clause, { from: license - 3, to: license }, (0,find/* wordSet */.dD)('royalty worldwide'))));
}
/** `must be passed on free of charge`, `may be copied only for free`. */
function isFreeDuty(clause, provision) {
    const bound = provision.force === 'requires' || (provision.force === 'grants' && provision.modals.some(tag => tag.name === 'only'));
    const at = (0,find/* wordAt */.E7)(clause, { from: provision.marker.from, to: provision.to }, FREE);
    const word = clause.words[at]?.word;
    if (!bound || at < 0)
        return false;
    if ((0,find/* hasWord */.Vf)(clause, { from: at - 8, to: at }, (0,find/* wordSet */.dD)('access download')))
        return false;
    if (word === 'gratis')
        return true;
    if (word === 'free')
        return (clause.words[at + 1]?.word === 'for' ||
            clause.words[at - 1]?.word === 'for' ||
            (clause.words[at + 1]?.word === 'of' && (0,find/* hasWord */.Vf)(clause, { from: at + 2, to: at + 5 }, FREE)));
    return (0,find/* hasWord */.Vf)(clause, { from: at - 3, to: at }, (0,find/* wordSet */.dD)('no without'));
}
/** `provided that no fee is charged`. */
function isNoCharge(clause, provision) {
    const condition = (0,find/* wordAt */.E7)(clause, provision, (0,find/* wordSet */.dD)('provided long if only condition providing'));
    const no = provision.modals.find(tag => tag.name === 'no' && tag.from >= condition);
    if (provision.force === 'forbids' && no !== undefined && (0,find/* hasWord */.Vf)(clause, provision.marker, (0,find/* wordSet */.dD)('is are')))
        return (0,find/* hasWord */.Vf)(clause, { from: no.to, to: no.to + 5 }, FREE);
    if ((0,find/* hasWord */.Vf)(clause, provision, (0,find/* wordSet */.dD)('available source')))
        return false;
    return no !== undefined && condition >= 0 && (0,find/* hasWord */.Vf)(clause, { from: no.to, to: no.to + 5 }, FREE);
}
/** `you may not charge any fee for it`. */
function isChargeBan(clause, provision) {
    const at = (0,find/* wordAt */.E7)(clause, provision.body, FREE);
    return (provision.force === 'forbids' &&
        at >= 0 &&
        !provision.ownTerms &&
        (0,find/* hasWord */.Vf)(clause, provision.body, (0,find/* wordSet */.dD)('charge charged charging request require ask demand collect accept for')));
}
/** Provisions by which users or distributors must pay. */
function fees(clause) {
    const found = (0,find/* terms */.a_)(clause).flatMap(provision => {
        const due = royaltyDue(clause, provision);
        if (due)
            return [due];
        const condition = paidUse(clause, provision);
        if (condition)
            return [condition];
        if (provision.force !== 'requires')
            return [];
        const at = payAt(clause, provision);
        if (at < 0 || (0,find/* hasWord */.Vf)(clause, { from: provision.marker.from - 2, to: at }, NEGATION))
            return [];
        const asked = (0,find/* hasWord */.Vf)(clause, { from: at, to: at + 8 }, (0,find/* wordSet */.dD)('license fee fees royalty royalties registration price dollar dollars usd euro euros cent cents percent software program amount subscription copy copies edition'));
        const bare = at >= provision.to - 1 && clause.words[at]?.word === 'pay';
        return (asked || bare) && (0,find/* hasWord */.Vf)(clause, { from: provision.from, to: Math.max(provision.marker.to, at) }, PAYERS)
            ? [(0,find/* span */.Ln)(provision.marker, { from: at, to: at + 4 })]
            : [];
    });
    return (0,find/* own */.ZV)(clause, found);
}
/** The verb of paying behind `must`; `obtain a license and pay royalties` has it later. */
function payAt(clause, { marker, to }) {
    const at = (0,find/* wordAt */.E7)(clause, { from: marker.to, to: Math.min(marker.to + 9, to) }, PAY);
    if (at >= 0)
        return at;
    const sent = (0,find/* wordAt */.E7)(clause, { from: marker.to, to: Math.min(marker.to + 3, to) }, (0,find/* wordSet */.dD)('send remit mail'));
    return sent >= 0 && (0,find/* hasWord */.Vf)(clause, { from: sent, to: sent + 8 }, MONEY) ? sent : -1;
}
const MONEY = (0,find/* wordSet */.dD)('dollars dollar euros euro pounds usd eur payment fee');
/** `use is conditional on payment` */
function paidUse(clause, provision) {
    const on = (0,find/* wordAt */.E7)(clause, provision, (0,find/* wordSet */.dD)('conditional contingent dependent against'));
    const payment = on < 0 ? -1 : (0,find/* wordAt */.E7)(clause, { from: on, to: Math.min(on + 4, provision.to) }, (0,find/* wordSet */.dD)('payment paying'));
    return payment >= 0 && provision.acts.some(({ name }) => name === 'use' || name === 'distribute' || name === 'copy')
        ? (0,find/* span */.Ln)({ from: on, to: payment + 1 })
        : undefined;
}
/** `A royalty of 2 % is payable for each copy`, `each unit shall bear a royalty`. */
function royaltyDue(clause, provision) {
    const royalty = (0,find/* wordAt */.E7)(clause, provision, (0,find/* wordSet */.dD)('royalty royalties fee'));
    const due = (0,find/* wordAt */.E7)(clause, provision, (0,find/* wordSet */.dD)('payable due bear bears owed accrue accrues owe owes'));
    const counted = (0,find/* hasWord */.Vf)(clause, provision, (0,find/* wordSet */.dD)('each every per sales cent percent'));
    const denied = (0,find/* hasWord */.Vf)(clause, provision, (0,find/* wordSet */.dD)('no not without free nor never'));
    return royalty >= 0 && due >= 0 && counted && !denied ? (0,find/* span */.Ln)({ from: royalty, to: royalty + 1 }, { from: due, to: due + 1 }) : undefined;
}
/** Provisions that forbid business use, or leave it to a license of its own. */
function commercialBans(clause) {
    return (0,find/* own */.ZV)(clause, [...(0,find/* terms */.a_)(clause).flatMap(provision => money_banned(clause, provision)), ...granted(clause)]);
}
function money_banned(clause, provision) {
    const { force, body, consent, ownTerms, exception, marker, acts } = provision;
    const everything = provision.scopes.some(scope => scope.name === 'everything' && !(0,find/* hasWord */.Vf)(clause, { from: scope.from, to: scope.from + 1 }, (0,find/* wordSet */.dD)('any all every')));
    return provision.scopes
        .filter(scope => scope.name === 'commercial')
        .flatMap(scope => {
        if (isOfName(clause, provision, scope) || isRestraint(clause, provision, scope))
            return [];
        const inside = scope.from >= body.from && scope.to <= body.to;
        if (clause.words[scope.from - 1]?.word === 'non' ||
            (0,find/* hasWord */.Vf)(clause, { from: scope.to, to: scope.to + 1 }, (0,find/* wordSet */.dD)('recipient contributor distributor entity licensor off item items computer terms')))
            return [];
        if (force === 'forbids' &&
            inside &&
            (isActive(provision, scope) || acts.some(act => act.from >= body.from)) &&
            (consent || !ownTerms))
            return [(0,find/* span */.Ln)(scope, marker)];
        if (force === 'forbids' && inside && clause.words[marker.from]?.word === 'but')
            return [(0,find/* span */.Ln)(scope, marker)];
        const meant = exception?.from !== 0 || acts.some(act => act.name !== 'modify' && (0,find/* distance */.Io)(act, scope) < 7);
        const isWho = (0,find/* hasWord */.Vf)(clause, { from: scope.to, to: scope.to + 1 }, (0,find/* wordSet */.dD)('users user customers entities'));
        if (consent && !everything && !ownTerms && (isActive(provision, scope) || isWho) && meant)
            return [(0,find/* span */.Ln)(scope, marker)];
        return [];
    });
}
/** `terms that restrict use in production` are forbidden: that asks for freedom. */
function isRestraint(clause, { marker, force }, scope) {
    return force === 'forbids' && (0,find/* hasWord */.Vf)(clause, { from: marker.to, to: scope.from }, (0,find/* wordSet */.dD)('restrict restricts restricting prohibit prohibits forbid'));
}
/** `use the name of the other for commercial purposes`, `no commercial use of these marks`: names are not the work. */
function isOfName(clause, { acts, things, marker }, scope) {
    const passive = (0,find/* hasWord */.Vf)(clause, { from: marker.to - 1, to: marker.to + 4 }, (0,find/* wordSet */.dD)('be been'));
    const use = acts.find(act => act.name === 'use' && (0,find/* distance */.Io)(act, scope) < 12);
    const behind = things.find(thing => use !== undefined && thing.from >= use.to && thing.from < use.to + 6 && (thing.from < marker.from || use.from >= marker.from));
    const before = passive ? things.findLast(thing => thing.to <= marker.from && (use === undefined || use.from >= marker.from)) : undefined;
    return behind?.name === 'side' || before?.name === 'side';
}
/** Business stands beside something that one does. */
function isActive({ acts, scopes }, scope) {
    return acts.some(act => (0,find/* distance */.Io)(act, scope) < 16) || scopes.some(other => other.name === 'purpose' && (0,find/* distance */.Io)(other, scope) < 4);
}
/** `as long as you are not making money from it`. */
function isConditionOf(clause, { force, from }, scope) {
    const condition = (0,find/* wordAt */.E7)(clause, { from: Math.max(from, scope.from - 8), to: scope.from }, (0,find/* wordSet */.dD)('provided long condition'));
    return force === 'grants' && condition >= 0 && (0,find/* hasWord */.Vf)(clause, { from: condition, to: scope.from + 1 }, (0,find/* wordSet */.dD)('you use it is are not'));
}
/** `a non-commercial license`, `No commercial use.` */
function granted(clause) {
    return (0,find/* terms */.a_)(clause).flatMap(provision => provision.scopes
        .filter(scope => scope.name === 'noncommercial' && !provision.scopes.some(other => other.name === 'everything'))
        .flatMap(scope => {
        if (isConditionOf(clause, provision, scope))
            return [(0,find/* span */.Ln)(scope, provision.marker)];
        const permitted = (0,find/* wordAt */.E7)(clause, provision, (0,find/* wordSet */.dD)('permitted'));
        if (permitted >= 0 && (0,find/* hasWord */.Vf)(clause, { from: permitted, to: permitted + 2 }, (0,find/* wordSet */.dD)('purpose purposes use uses')))
            return [(0,find/* span */.Ln)(scope, { from: permitted, to: permitted + 1 })];
        const license = (0,find/* wordAt */.E7)(clause, { from: scope.to, to: scope.to + 6 }, LICENSE);
        if (provision.force === 'grants' && license >= 0 && (0,find/* hasWord */.Vf)(clause, { from: scope.from - 3, to: scope.from }, (0,find/* wordSet */.dD)('a an')))
            return [(0,find/* span */.Ln)(provision.marker, scope)];
        const short = provision.force === 'none' && clause.words[scope.from]?.word === 'no' && clause.words.length - clause.own < 16;
        return short && provision.scopes.some(other => other.name === 'purpose') ? [(0,find/* span */.Ln)(scope, { from: scope.to, to: scope.to + 1 })] : [];
    }));
}

;// CONCATENATED MODULE: ./build/osd/rules/no-sale.js



/** Selling copies or charging for them is forbidden. Breaks OSD 1, which wants sale allowed even inside a larger collection. */
const no_sale_rule = {
    id: 'no-sale',
    breaks: 1,
    also: [6],
    appliesTo: clause => [...bans(clause, 'sell').filter(ban => ban.consent || !isNarrowed(clause, ban)), ...charges(clause)].find(found => !(0,find/* hasWord */.Vf)(clause, found.provision, (0,find/* wordSet */.dD)('itself themselves source licensing exercise'))),
    examples: {
        breaking: [
            'You may not sell or rent the software.',
            'The program must always be passed on free of charge.',
            'Copies may be given away provided that no fee is charged.',
            'Selling this library, alone or in a bundle, is prohibited.',
        ],
        harmless: [
            'You may charge a fee for the physical act of transferring a copy.',
            'Neither the font nor its parts may be sold by itself.',
            'Permission to use, copy and sell this software without fee is hereby granted.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/non-commercial.js


/** Business use is forbidden or left out of the grant. Breaks OSD 6. */
const non_commercial_rule = {
    id: 'non-commercial',
    breaks: 6,
    also: [1, 5],
    appliesTo: clause => limits(clause, 'noncommercial')[0] ?? commercialBans(clause)[0],
    examples: {
        breaking: [
            'You may use the work for non-commercial purposes only.',
            'Commercial use is prohibited.',
            'Do not make any money from it.',
            'You may not use this software to make a profit.',
            'Commercial exploitation is reserved to the copyright holder.',
            'Any use in a commercial environment requires a written license.',
        ],
        harmless: [
            'You may use the software for commercial and non-commercial purposes.',
            'This alternative is allowed only occasionally and noncommercially.',
            'In no event shall the author be liable for loss of profits.',
            'Permission is granted for any purpose, including commercial applications.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/obey-the-law.js

/** Obeying the law is made a condition of the license. A concern: which law, and must a license police it? */
const obey_the_law_rule = {
    id: 'obey-the-law',
    breaks: 6,
    weight: 'concern',
    appliesTo: clause => lawConditions(clause)[0],
    examples: {
        breaking: ['You must use the software in compliance with all applicable laws and regulations.'],
        harmless: ['This license is governed by the laws of France.', 'You are responsible for obeying the laws that apply to you.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/other-software.js

/** The license demands something of software that merely stands beside the work. Breaks OSD 9. */
const other_software_rule = {
    id: 'other-software',
    breaks: 9,
    also: [8],
    appliesTo: clause => otherSoftware(clause)[0],
    examples: {
        breaking: [
            'All other programs distributed on the same medium must be free software.',
            'The package may not be distributed together with other software.',
        ],
        harmless: ['Mere aggregation with other programs on a medium does not bring them under this license.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/output-training.js

/** The work or its output may not be used to train or improve other models. Breaks OSD 6. */
const output_training_rule = {
    id: 'output-training',
    breaks: 6,
    also: [9],
    appliesTo: clause => trainingBans(clause)[0],
    examples: {
        breaking: [
            'You will not use the outputs of the model to improve any other large language model.',
            'The files may not be used to train machine learning systems.',
        ],
        harmless: ['The model was trained on public data.', 'You may train other models with the output.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/personal-only.js

/** The grant is for private use alone. Breaks OSD 6. */
const personal_only_rule = {
    id: 'personal-only',
    breaks: 6,
    also: [1, 5],
    appliesTo: clause => limits(clause, 'personal')[0],
    examples: {
        breaking: [
            'This program is free for personal use only.',
            'You may use the images solely at home.',
            'It may be copied for private use only.',
        ],
        harmless: ['The license is personal to you and only ends with your death.', 'You may use it for personal or commercial purposes.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/persons-excluded.js

/** Named persons, companies or kinds of people get no rights. Breaks OSD 5. */
const persons_excluded_rule = {
    id: 'persons-excluded',
    breaks: 5,
    also: [6],
    appliesTo: clause => excludedPersons(clause)[0],
    examples: {
        breaking: [
            'Employees of Example Corporation may not use this software.',
            'This license is granted to everyone except the following companies.',
            'Police forces and their suppliers receive no license.',
            'The program may not be used by government agencies.',
        ],
        harmless: [
            'No person may be held responsible for the software.',
            'You may not impose further restrictions on the recipients.',
            'Government users acquire the software with only those rights set forth herein.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/persons-only.js

/** Only some kinds of people or organizations get the rights. Breaks OSD 5. */
const persons_only_rule = {
    id: 'persons-only',
    breaks: 5,
    also: [6],
    appliesTo: clause => onlyPersons(clause)[0],
    examples: {
        breaking: [
            'Use is permitted only for members of the consortium.',
            'This software may be used by accredited universities only.',
            'The license is available to non-profit organizations only.',
        ],
        harmless: ['Each contributor is responsible only for its own contributions.', 'Only the copyright holder may change this license.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/platform-bound.js

/** The grant holds on one operating system or platform. Breaks OSD 10. */
const platform_bound_rule = {
    id: 'platform-bound',
    breaks: 10,
    also: [8, 6],
    appliesTo: clause => platformLimits(clause)[0],
    examples: {
        breaking: [
            'The grant covers use on Windows only.',
            'You may run the program solely on the Linux operating system.',
            'Use on Android is prohibited.',
        ],
        harmless: ['The program runs only on Linux.', 'As a special exception the source need not include parts of the operating system.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/product-bound.js

/** The grant holds only with a vendor's device or service, or as part of one product. Breaks OSD 8. */
const product_bound_rule = {
    id: 'product-bound',
    breaks: 8,
    also: [6, 10],
    appliesTo: clause => productLimits(clause)[0],
    examples: {
        breaking: [
            'The firmware may be used only with Example microcontrollers.',
            'Use is restricted to devices of Example Corporation.',
            'It may be redistributed only as part of this package.',
            'This software is supplied for use with Example chips.',
        ],
        harmless: ['The library works only with some devices.', 'You may use it with any device, product or service.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/registration.js

/** Every recipient must register, sign or ask for a license of their own. Breaks OSD 7. */
const registration_rule = {
    id: 'registration',
    breaks: 7,
    also: [1, 5],
    appliesTo: clause => registrations(clause)[0],
    examples: {
        breaking: [
            'Each user must obtain his own license from the author by registering.',
            'You may give copies only to persons who have registered with the vendor.',
            'Every recipient must sign this agreement and return it by mail.',
        ],
        harmless: ['The mark is a registered trademark.', 'Each recipient automatically receives a license from the licensor.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/research-only.js

/** The grant is for science, teaching or study alone. Breaks OSD 6. */
const research_only_rule = {
    id: 'research-only',
    breaks: 6,
    also: [5],
    appliesTo: clause => limits(clause, 'research')[0],
    examples: {
        breaking: [
            'Permission is given for scientific research only.',
            'The toolkit is licensed solely for teaching at universities.',
            'You may use the software for educational purposes.',
        ],
        harmless: [
            'This software was developed for research purposes at the university.',
            'You may use it for any purpose, research included.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/reverse-engineering.js

/** Taking the program apart is forbidden. Breaks OSD 3: who may change a work may study it. */
const reverse_engineering_rule = {
    id: 'reverse-engineering',
    breaks: 3,
    also: [2],
    appliesTo: clause => bans(clause, 'reverse')[0],
    examples: {
        breaking: [
            'No reverse engineering, decompilation or disassembly of this software is permitted.',
            'Licensee shall not decompile or disassemble the driver.',
            'You agree not to reverse-engineer the files.',
        ],
        harmless: [
            'The terms permit modification of the work for own use and reverse engineering for debugging such modifications.',
            'You may reverse engineer the library.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/revocable.js

/** The licensor may end the license at will. A concern: rights that can be taken back at any time are hard to build on. */
const revocable_rule = {
    id: 'revocable',
    breaks: 7,
    weight: 'concern',
    appliesTo: clause => revocations(clause)[0],
    examples: {
        breaking: [
            'We may terminate this license at any time, with or without cause.',
            'You are granted a limited, revocable license to use the files.',
        ],
        harmless: ['The license is perpetual and irrevocable.', 'The license ends automatically if you breach its terms.'],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/royalty.js

/** The license asks to be paid for use or for passing the work on. Breaks OSD 1. */
const royalty_rule = {
    id: 'royalty',
    breaks: 1,
    also: [5, 6],
    appliesTo: clause => fees(clause)[0],
    examples: {
        breaking: [
            'Licensee must pay a royalty of two dollars for each copy distributed.',
            'You must purchase a license key if you keep using the program.',
            'If you continue to use this software you are required to pay the registration fee.',
        ],
        harmless: [
            'The license is royalty-free and no payment is required.',
            'You must not charge a license fee for the rights granted by this License.',
            'Each contributor grants a license under its patents, without payment of royalties.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/size-cap.js

/**
 * A ceiling on users, revenue or headcount, above which the license grants nothing.
 *
 * Breaks OSD 5: some groups get the rights and others must ask, however high the ceiling is.
 */
const size_cap_rule = {
    id: 'size-cap',
    breaks: 5,
    also: [6],
    appliesTo: clause => sizeCaps(clause)[0],
    examples: {
        breaking: [
            'If your products served more than ten million monthly users last year, you must request a license.',
            'Companies with fewer than 20 employees may use the software free of charge.',
            'The grant does not extend to entities whose annual revenue exceeds 1,000,000 USD.',
        ],
        harmless: [
            'The dashboard shows more than ten thousand monthly users.',
            'The source code must stay available for at least three years.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/osd/rules/source-withheld.js

/** Only compiled code may be passed on, or source may not. Breaks OSD 2. */
const source_withheld_rule = {
    id: 'source-withheld',
    breaks: 2,
    also: [3],
    appliesTo: clause => binaryOnly(clause)[0],
    examples: {
        breaking: [
            'Redistribution and use in binary form, without modification, are permitted.',
            'You may distribute the library in object code form only.',
            'The source code may not be given to anybody else.',
            'Only compiled versions may be shipped to customers.',
        ],
        harmless: [
            'Redistribution and use in source and binary forms are permitted.',
            'You may distribute the Program in object code form provided that you also make the source code available.',
            'The source code must not be misrepresented as being the original.',
        ],
    },
};

;// CONCATENATED MODULE: ./build/osd/shared/places.js

const places_EXPORT = (0,find/* wordSet */.dD)('export exports exported reexport exporting embargo embargoed sanction sanctions sanctioned shipped violation law laws court courts jurisdiction governed regulations patent patents');
const AT = (0,find/* wordSet */.dD)('in within outside inside into to');
/** Borders at which the grant ends; export law and the choice of law are not such. */
function territories(clause) {
    if ((0,find/* hasWord */.Vf)(clause, { from: clause.own, to: clause.words.length }, places_EXPORT))
        return [];
    const found = (0,find/* terms */.a_)(clause).flatMap(provision => {
        const places = provision.scopes.filter(scope => scope.name === 'place' && isWhere(clause, scope));
        return places.flatMap(place => {
            const only = provision.modals.find(tag => tag.name === 'only' && (0,find/* distance */.Io)(tag, place) <= 6);
            const told = provision.force !== 'none' || (0,find/* hasWord */.Vf)(clause, provision, (0,find/* wordSet */.dD)('license grant rights permission'));
            if (only && provision.force !== 'forbids' && told)
                return [(0,find/* span */.Ln)(only, place)];
            const denied = provision.force === 'forbids' && place.from >= provision.body.from;
            const about = provision.acts.length > 0 ||
                (0,find/* hasWord */.Vf)(clause, provision, (0,find/* wordSet */.dD)('license rights grant granted apply applies available'));
            return denied && about ? [(0,find/* span */.Ln)(provision.marker, place)] : [];
        });
    });
    return (0,find/* own */.ZV)(clause, found);
}
function isWhere(clause, place) {
    return ((0,find/* hasWord */.Vf)(clause, { from: place.from - 4, to: place.from + 1 }, AT) ||
        ((0,find/* hasWord */.Vf)(clause, { from: place.from - 4, to: place.from }, (0,find/* wordSet */.dD)('of for')) && (0,find/* hasWord */.Vf)(clause, { from: place.from - 3, to: place.to }, (0,find/* wordSet */.dD)('territory country region'))));
}

;// CONCATENATED MODULE: ./build/osd/rules/territory.js

/** The grant ends at a border. Breaks OSD 5: people elsewhere get nothing. */
const territory_rule = {
    id: 'territory',
    breaks: 5,
    appliesTo: clause => territories(clause)[0],
    examples: {
        breaking: [
            'This license does not apply in the European Union.',
            'You may use the software only within the United States.',
            'The rights are not granted to individuals domiciled in, or companies with a principal place of business in, the European Union.',
            'You must not use the model outside the territory.',
        ],
        harmless: [
            'You may not export the software to any country in violation of export laws.',
            'This license is governed by the laws of Germany.',
            'A worldwide license is granted.',
        ],
    },
};

// EXTERNAL MODULE: ./build/reports/shared/escape.js
var shared_escape = __webpack_require__(6949);
;// CONCATENATED MODULE: ./build/reports/shared/finding-words.js
/** What a kind of finding says of its component, for one and for several: `1 model does …`, `2 models do …`. */
const SAYS = {
    'not-open-source-license': { one: 'does not meet the Open Source Definition', many: 'do not meet the Open Source Definition' },
    'not-open-source-base': {
        one: 'is made from a base that does not meet the Open Source Definition',
        many: 'are made from a base that does not meet the Open Source Definition',
    },
    'inheritance-conflict': { one: 'drops terms that its base passes on', many: 'drop terms that their base passes on' },
    'license-changed': { one: 'changes its license', many: 'change their license' },
    'denied-by-policy': { one: 'is not accepted by the policy', many: 'are not accepted by the policy' },
    'license-unknown': { one: 'has an unknown license', many: 'have an unknown license' },
    'license-missing': { one: 'declares no license', many: 'declare no license' },
    'unreviewed-license': { one: 'has a license that OSI has not reviewed', many: 'have a license that OSI has not reviewed' },
    'license-conflict': { one: 'has sources that disagree about its license', many: 'have sources that disagree about their license' },
    'term-misuse': { one: 'is called open source and is not', many: 'are called open source and are not' },
    'claim-unproven': { one: 'is called open source without proof', many: 'are called open source without proof' },
    'name-license-mismatch': { one: 'has a name of a family under another license', many: 'have a name of a family under another license' },
    'component-license': { one: 'has parts under different licenses', many: 'have parts under different licenses' },
    'policy-changed': { one: 'changes what this check accepts', many: 'change what this check accepts' },
    'not-evaluated': { one: 'could not be evaluated', many: 'could not be evaluated' },
    reference: { one: 'is used', many: 'are used' },
};
/** The verb phrase of a kind for so many components. */
function says(kind, count) {
    return count === 1 ? SAYS[kind].one : SAYS[kind].many;
}

// EXTERNAL MODULE: ./build/model/finding-kind.js
var finding_kind = __webpack_require__(426);
;// CONCATENATED MODULE: ./build/reports/shared/component-index.js
const indexes = new WeakMap();
/** The components of a review by package URL; made once a review, since every finding looks its own up. */
function componentIndex(review) {
    const known = indexes.get(review) ?? new Map(review.components.map(component => [component.purl, component]));
    indexes.set(review, known);
    return known;
}

;// CONCATENATED MODULE: ./build/reports/shared/matters.js


const matters_WEIGHT = { fail: 0, warn: 1, notice: 2, none: 3 };
/** Findings told together, the weightiest first, in an order that two runs share. */
function matters(review, action) {
    const byPurl = componentIndex(review);
    const groups = new Map();
    for (const finding of review.findings.filter(finding => finding.action === action).sort(byWeight)) {
        const key = groupKey(finding);
        const group = groups.get(key);
        if (group)
            group.push(finding);
        else
            groups.set(key, [finding]);
    }
    return [...groups.values()].map(findings => {
        const { component } = findings[0];
        return { first: findings[0], component: component === undefined ? undefined : byPurl.get(component), findings };
    });
}
/** Order of findings in every output: action, kind, license, name, place. */
function byWeight(a, b) {
    return (matters_WEIGHT[a.action] - matters_WEIGHT[b.action] ||
        finding_kind/* FINDING_KINDS */.m.indexOf(a.type) - finding_kind/* FINDING_KINDS */.m.indexOf(b.type) ||
        compare(a.license ?? '', b.license ?? '') ||
        compare(matters_subjectOf(a), matters_subjectOf(b)) ||
        compare(a.path, b.path) ||
        a.line - b.line ||
        compare(a.message, b.message));
}
/** Of what a finding speaks: a package URL, a Hub id, or the file itself. */
function matters_subjectOf({ component, model, path }) {
    return component ?? model ?? path;
}
/** Whether a finding only says that nothing is known; such are told in one line by reason. */
function isUnknown({ type }) {
    return type === 'license-unknown' || type === 'license-missing';
}
/** By code unit: the same on every machine, whatever its language. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function groupKey(finding) {
    if (isUnknown(finding))
        return JSON.stringify(['unknown', finding.reason]);
    const evidence = (finding.violations ?? []).map(({ criterion, section, quote, paraphrase }) => [criterion, section, quote, paraphrase]);
    // Without a license or a violation the message is all there is, and two messages are two matters.
    const rest = finding.license !== undefined && finding.type !== 'license-changed' ? [] : [finding.message];
    return JSON.stringify([finding.type, finding.license, finding.verdict, finding.part, evidence, rest]);
}

;// CONCATENATED MODULE: ./build/reports/shared/annotation-list.js



/** GitHub shows so many of a level for one step, https://docs.github.com/actions/reference/limits */
const MOST_A_LEVEL = 10;
const LEVEL = { fail: 'error', warn: 'warning', notice: 'notice' };
/** Annotations of a run, the weightiest first, and how many had no room. */
function annotationList(review) {
    const all = [...review.findings].sort(byWeight).flatMap(finding => {
        const level = LEVEL[finding.action];
        const { path, line, endLine, type, message } = finding;
        return level ? [{ level, path: (0,shared_escape/* logLine */.BP)(path), line, endLine, title: says(type, 1), message: (0,shared_escape/* logLine */.BP)(message) }] : [];
    });
    const shown = Object.values(LEVEL).flatMap(level => all.filter(annotation => annotation.level === level).slice(0, MOST_A_LEVEL));
    return { shown, left: all.length - shown.length };
}

;// CONCATENATED MODULE: ./build/reports/annotations.js

/** Annotations as workflow commands, for a run that prints them itself. */
const report = {
    format: 'annotations',
    render: (review) => annotationList(review)
        .shown.map(annotation => `${command(annotation)}\n`)
        .join(''),
};
/** Source of the form: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function command({ level, path, line, endLine, title, message }) {
    const properties = Object.entries({ file: path, line, endLine, title }).map(([key, value]) => `${key}=${annotations_property(String(value))}`);
    return `::${level} ${properties.join(',')}::${data(message)}`;
}
function data(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function annotations_property(text) {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/reports/shared/json.js
var json = __webpack_require__(4028);
;// CONCATENATED MODULE: ./build/reports/shared/bill.js



/** What a bill of materials lists: everything that is there, by package URL. */
function billed(review) {
    return review.components.filter(({ status }) => status !== 'removed').sort((a, b) => compare(a.purl, b.purl));
}
/** The name of what the bill is about. */
function subjectName(review) {
    return review.setting?.repository ?? review.repository ?? 'repository';
}
/** How a license is cited in an expression; absent where it is none. */
function noteOf(license, review) {
    return license === undefined ? undefined : review.licenses?.find(note => note.license === license);
}
/** A UUID that the facts give: two bills of the same facts are the same bill. Version 8 of RFC 9562, section 5.8. */
function billId(review) {
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify((0,json/* reviewObject */.o6)(review)))
        .digest('hex');
    const variant = ((Number.parseInt(digest.slice(16, 17), 16) & 3) | 8).toString(16);
    return [
        digest.slice(0, 8),
        digest.slice(8, 12),
        `8${digest.slice(13, 16)}`,
        `${variant}${digest.slice(17, 20)}`,
        digest.slice(20, 32),
    ].join('-');
}
/** What this project says of a component, as names and values. */
function bill_statements(component) {
    const { verdict, subject, status, scope, waived, notEvaluated, via, places, evidence } = component;
    const violations = 'violations' in verdict ? verdict.violations : [];
    const criteria = [...new Set(violations.map(({ criterion }) => criterion))].sort((a, b) => a - b);
    return [
        ['verdict', verdict.verdict],
        ...('reason' in verdict ? [['reason', verdict.reason]] : []),
        ...('authority' in verdict && verdict.authority ? [['authority', verdict.authority]] : []),
        ['subject', subject],
        ['status', status],
        ['scope', scope],
        ...(criteria.length > 0 ? [['criteria', criteria.join(',')]] : []),
        ...violations.map(({ criterion, section, quote, paraphrase }) => ['clause', `OSD ${criterion}${section === undefined ? '' : `, section ${section}`}: ${quote ?? paraphrase ?? ''}`]),
        ...(waived === true ? [['waived', 'true']] : []),
        ...(notEvaluated === undefined ? [] : [['not-evaluated', notEvaluated]]),
        ...(via && via.length > 0 ? [['via', via.join(' > ')]] : []),
        ...places.map(({ path, line, endLine }) => ['place', endLine > line ? `${path}:${line}-${endLine}` : `${path}:${line}`]),
        ...evidence.map(({ source, said, url, path, date }) => {
            const where = [url ?? path, date].filter(Boolean).join(', ');
            return ['evidence', `${source}: ${said}${where === '' ? '' : ` (${where})`}`];
        }),
    ];
}

// EXTERNAL MODULE: ./build/reports/shared/project.js
var project = __webpack_require__(6669);
;// CONCATENATED MODULE: ./build/reports/cyclonedx.js




/** CycloneDX 1.6 as JSON by the official library, https://cyclonedx.org/docs/1.6/json/ */
const cyclonedx_report = {
    format: 'cyclonedx',
    async render(review) {
        const library = await load();
        const factory = new library.serialize.JSON.Normalize.Factory(library.spec.Spec1dot6);
        const text = new library.serialize.JsonSerializer(factory).serialize(bill(review, library), { sortLists: true, space: 2 });
        return `${(0,shared_escape/* jsonEscaped */.Ud)(text)}\n`;
    },
};
/** Loaded when a bill is asked for and not before; by parts, so that its validators and schemas stay out of the bundle. */
async function load() {
    const [models, enums, spec, serialize, spdx] = await Promise.all([
        __webpack_require__.e(/* import() */ 320).then(__webpack_require__.t.bind(__webpack_require__, 320, 19)),
        __webpack_require__.e(/* import() */ 820).then(__webpack_require__.t.bind(__webpack_require__, 6820, 19)),
        Promise.all(/* import() */[__webpack_require__.e(320), __webpack_require__.e(321)]).then(__webpack_require__.t.bind(__webpack_require__, 4321, 19)),
        Promise.all(/* import() */[__webpack_require__.e(320), __webpack_require__.e(290), __webpack_require__.e(248)]).then(__webpack_require__.t.bind(__webpack_require__, 1248, 19)),
        __webpack_require__.e(/* import() */ 290).then(__webpack_require__.t.bind(__webpack_require__, 1290, 19)),
    ]);
    return { models, enums, spec, serialize, spdx };
}
function bill(review, library) {
    const { models, enums } = library;
    const { decision, version, setting } = review;
    const commit = setting?.commit ?? decision?.head;
    const tool = new models.Component(enums.ComponentType.Application, 'osd-review', { version: (0,shared_escape/* plain */.pj)(version) });
    const root = new models.Component(enums.ComponentType.Application, (0,shared_escape/* plain */.pj)(subjectName(review)), {
        bomRef: 'repository',
        ...(commit === undefined ? {} : { version: (0,shared_escape/* plain */.pj)(commit) }),
    });
    return new models.Bom({
        serialNumber: `urn:uuid:${billId(review)}`,
        metadata: new models.Metadata({
            ...(decision === undefined ? {} : { timestamp: new Date(`${decision.date}T00:00:00Z`) }),
            tools: new models.Tools({ components: new models.ComponentRepository([tool]) }),
            component: root,
            properties: properties(runStatements(review), library),
        }),
        components: new models.ComponentRepository(billed(review).map(component => one(component, review, library))),
    });
}
function runStatements({ conclusion, counts, policy, decision }) {
    return [
        ['conclusion', conclusion],
        ...Object.entries(counts).map(([name, count]) => [`count:${name}`, String(count)]),
        ['policy:preset', policy.preset],
        ...(policy.path === undefined ? [] : [['policy:path', policy.path]]),
        ...(policy.revision === undefined ? [] : [['policy:revision', policy.revision]]),
        ...(decision === undefined ? [] : [['knowledge', decision.knowledge]]),
        ['help', project/* HOME */.yZ],
    ];
}
function one(component, review, library) {
    const { models } = library;
    const { purl, name, version, evidence } = component;
    const parsed = (0,model_purl/* parsePurl */.$l)(purl);
    const licenses = cyclonedx_licensesOf(component, review, library);
    const hasText = evidence.some(({ strength }) => strength === 'text');
    return new models.Component(typeOf(purl, library), (0,shared_escape/* plain */.pj)(parsed?.name ?? name), {
        bomRef: (0,shared_escape/* plain */.pj)(purl, 4000),
        purl: (0,shared_escape/* plain */.pj)(purl, 4000),
        ...(parsed?.namespace === undefined ? {} : { group: (0,shared_escape/* plain */.pj)(parsed.namespace) }),
        ...(version === undefined ? {} : { version: (0,shared_escape/* plain */.pj)(version) }),
        ...(licenses.length > 0 ? { licenses: new models.LicenseRepository(licenses) } : {}),
        ...(hasText && licenses.length > 0
            ? { evidence: new models.ComponentEvidence({ licenses: new models.LicenseRepository(cyclonedx_licensesOf(component, review, library)) }) }
            : {}),
        scope: library.enums.ComponentScope[SCOPE[component.scope]],
        properties: properties(bill_statements(component), library),
    });
}
/** What takes part when the product runs is required; what only builds or tests it is excluded, in the words of CycloneDX. */
const SCOPE = {
    runtime: 'Required',
    peer: 'Required',
    managed: 'Required',
    plugin: 'Required',
    indirect: 'Required',
    optional: 'Optional',
    development: 'Excluded',
    test: 'Excluded',
    build: 'Excluded',
};
function typeOf(purl, { enums }) {
    if (purl.startsWith('pkg:huggingface/datasets/'))
        return enums.ComponentType.Data;
    if (purl.startsWith('pkg:huggingface/'))
        return enums.ComponentType.MachineLearningModel;
    if (/^pkg:(docker|oci)\//.test(purl))
        return enums.ComponentType.Container;
    return purl.startsWith('pkg:githubactions/') ? enums.ComponentType.Application : enums.ComponentType.Library;
}
/** An id of the list, an expression, or a license by its name; a read text makes it concluded, else it is declared. */
function cyclonedx_licensesOf({ license, evidence }, review, { models, enums, spdx }) {
    if (license === undefined)
        return [];
    const acknowledgement = evidence.some(({ strength }) => strength === 'text')
        ? enums.LicenseAcknowledgement.Concluded
        : enums.LicenseAcknowledgement.Declared;
    const { expression, terms = [] } = noteOf(license, review) ?? {};
    const [cited] = terms;
    if (expression === undefined || cited === undefined)
        return [new models.NamedLicense((0,shared_escape/* plain */.pj)(license) || 'unnamed', { acknowledgement })];
    const url = cited.url === undefined ? {} : { url: cited.url };
    if (expression === cited.id) {
        return spdx.isSupportedSpdxId(cited.id)
            ? [new models.SpdxLicense(cited.id, { acknowledgement, ...url })]
            : [new models.NamedLicense((0,shared_escape/* plain */.pj)(cited.title), { acknowledgement, ...url })];
    }
    const compound = new models.LicenseExpression(expression);
    compound.acknowledgement = acknowledgement;
    return [compound];
}
function properties(pairs, { models }) {
    return new models.PropertyRepository(pairs.map(([name, value]) => new models.Property(`osd-review:${name}`, (0,shared_escape/* plain */.pj)(value))));
}

// EXTERNAL MODULE: ./build/model/wording.js
var wording = __webpack_require__(6566);
;// CONCATENATED MODULE: ./build/reports/shared/html/groups.js

/** The six groups of which each component that is counted is in exactly one, in the order in which a reader wants them. */
const groups_GROUPS = ['not-open-source', 'unreviewed', 'unknown', 'waived', 'not-evaluated', 'open-source'];
/** Words over a group. */
const GROUP_TITLE = {
    'not-open-source': 'Does not meet the Open Source Definition',
    unreviewed: 'Not reviewed by OSI',
    unknown: 'License not known',
    waived: 'Waived',
    'not-evaluated': 'Not evaluated',
    'open-source': 'Terms OSI-approved',
};
/** The group in which a component is counted; undefined for what the change removes. */
function groupOf({ status, waived, notEvaluated, verdict }) {
    if (status === 'removed')
        return undefined;
    if (waived === true)
        return 'waived';
    return notEvaluated === undefined ? verdict.verdict : 'not-evaluated';
}
/** Components of a group, or the removed ones, by name. */
function members(components, group) {
    return components.filter(component => groupOf(component) === group).sort((a, b) => compare(a.name, b.name) || compare(a.purl, b.purl));
}

;// CONCATENATED MODULE: ./build/reports/shared/base-terms.js
/**
 * The base whose terms make a component fail; undefined where its own license does.
 *
 * A card may declare an OSI-approved license over a restricted base: nothing may then be said against that license.
 */
function baseTerms(component, review) {
    const { purl, verdict } = component;
    if (verdict.verdict !== 'not-open-source')
        return undefined;
    const findings = review.findings.filter(finding => finding.component === purl && finding.verdict === 'not-open-source');
    if (findings.some(({ type }) => type === 'not-open-source-license'))
        return undefined;
    const [told] = findings.filter(({ base }) => base !== undefined).map(finding => termsOf(finding, review));
    return told;
}
/** The license whose terms a finding tells: that of the base, where these are what the component has from it. */
function toldLicense(finding, review) {
    const terms = finding.verdict === 'not-open-source' ? termsOf(finding, review) : undefined;
    return terms ? terms.license : finding.license;
}
/** The base that a finding speaks of, with the license whose terms are told. */
function termsOf(finding, review) {
    const { base, baseLicense, component } = finding;
    if (base === undefined)
        return undefined;
    if (baseLicense !== undefined)
        return { base, license: baseLicense };
    const told = review.findings.find(other => other.type === 'not-open-source-base' && other.base === base && other.component === component);
    const license = told?.license ?? review.components.find(({ purl }) => purl.toLowerCase() === `pkg:huggingface/${base}`.toLowerCase())?.license;
    return { base, ...(license === undefined ? {} : { license }) };
}

;// CONCATENATED MODULE: ./build/reports/shared/criteria.js
/** `OSD 5`, `OSD 5 and 6`, `OSD 1, 5 and 6`. */
function criteriaWords(criteria) {
    const sorted = [...new Set(criteria)].sort((a, b) => a - b);
    const last = sorted.at(-1);
    if (last === undefined)
        return 'the Open Source Definition';
    return sorted.length === 1 ? `OSD ${last}` : `OSD ${sorted.slice(0, -1).join(', ')} and ${last}`;
}

;// CONCATENATED MODULE: ./build/reports/shared/subject-words.js

/** Looks up who says so; the component carries it. Weights where the finding itself is about a model. */
function standing(finding, component) {
    const verdict = component?.verdict;
    const authority = finding.authority ?? (verdict && 'authority' in verdict ? verdict.authority : undefined);
    const subject = partSubject(finding) ?? component?.subject ?? (finding.model === undefined ? 'software' : 'weights');
    return { ...(authority ? { authority } : {}), subject };
}
function partSubject({ part }) {
    if (part === 'weights')
        return 'weights';
    return part === 'data' ? 'data' : undefined;
}
/**
 * The verdict in a few words, for a table.
 *
 * The definition speaks of software: weights, data and content get other words for the same gate word.
 */
function verdictWords(verdict, subject) {
    switch (verdict) {
        case 'open-source':
            return { software: 'Open Source', weights: 'Terms OSI-approved', data: 'Open license', content: 'Open license' }[subject];
        case 'not-open-source':
            return subject === 'software' ? 'Does not meet the definition' : 'Terms do not meet the definition';
        case 'unreviewed':
            return 'Not reviewed by OSI';
        case 'unknown':
        case undefined:
            return 'Unknown';
    }
}
/** What may be said about a license that breaks criteria: “OSI says” only where OSI does. The name is finished markup. */
function accusation({ authority, subject }, criteria, statement, name) {
    const what = criteriaWords(criteria);
    const license = name ?? 'this license';
    if (authority === 'osi-statement') {
        const where = statement === undefined
            ? `OSI says that ${license} is not Open Source`
            : `[OSI says](${statement}) that ${license} is not Open Source`;
        return subject === 'software' ? `${where}: it does not meet ${what}.` : `${where}: the terms of use do not meet ${what}.`;
    }
    const of = name === undefined ? '' : ` ${name}`;
    const holder = subject === 'software' ? `The license${of} contains` : `The terms of use${of === '' ? '' : ` of${of}`} contain`;
    return `${holder} a term that, in our reading, does not meet ${what}; OSI has not reviewed this license.`;
}

;// CONCATENATED MODULE: ./build/reports/shared/html/judgments.js




/** Every license of which a term is told: those that do not meet the definition first, then by name. */
function judgments(review) {
    const found = new Map();
    for (const judgment of [...ofComponents(review), ...ofFindings(review)]) {
        const there = found.get(judgments_keyOf(judgment));
        found.set(judgments_keyOf(judgment), there ? { ...there, names: judgments_distinct([...there.names, ...judgment.names]) } : judgment);
    }
    return [...found.values()].sort((a, b) => Number(b.verdict === 'not-open-source') - Number(a.verdict === 'not-open-source') ||
        compare(a.license ?? '', b.license ?? '') ||
        compare(judgments_keyOf(a), judgments_keyOf(b)));
}
/** How a license is cited; empty where nothing more is known of it. */
function citations(license, { licenses }) {
    return licenses?.find((note) => note.license === license)?.terms ?? [];
}
function ofComponents(review) {
    return review.components.flatMap(component => {
        const { verdict, license, subject, name, status } = component;
        const violations = 'violations' in verdict ? verdict.violations : [];
        const concerns = 'concerns' in verdict ? (verdict.concerns ?? []) : [];
        // What fails by its base is told with the base: its own license may well be approved.
        if (violations.length + concerns.length === 0 || status === 'removed' || baseTerms(component, review))
            return [];
        const authority = 'authority' in verdict ? verdict.authority : undefined;
        return [
            {
                license,
                verdict: verdict.verdict,
                standing: { ...(authority ? { authority } : {}), subject },
                violations,
                concerns,
                names: [name],
                cited: citations(license, review),
            },
        ];
    });
}
/** Findings may speak of another license than that of their component: the one of a base. */
function ofFindings(review) {
    const byPurl = componentIndex(review);
    return review.findings.flatMap(finding => {
        const { violations = [], verdict = 'not-open-source', model, path } = finding;
        if (violations.length === 0)
            return [];
        const terms = termsOf(finding, review);
        const license = terms ? terms.license : finding.license;
        const component = byPurl.get(finding.component ?? '');
        const own = review.components.find(other => other.license !== undefined && sameLicense(other.license, license)) ?? component;
        return [
            {
                license,
                verdict,
                standing: standing(finding, own),
                violations,
                concerns: [],
                names: [component?.name ?? model ?? path],
                cited: citations(license, review),
            },
        ];
    });
}
function sameLicense(one, other) {
    return one.toLowerCase() === other?.toLowerCase();
}
function judgments_keyOf({ license, verdict, violations, concerns }) {
    const terms = [...violations, ...concerns].map(({ section, quote, paraphrase }) => [section, quote ?? paraphrase]);
    return JSON.stringify([license?.toLowerCase(), verdict, terms]);
}
function judgments_distinct(names) {
    return [...new Set(names)].sort(compare);
}
/** Where the terms of a component are told: its place in the list, or -1. */
function judgmentOf(component, all, review) {
    const terms = baseTerms(component, review);
    const own = terms ? terms.license : component.license;
    return all.findIndex(({ license, verdict, names }) => license?.toLowerCase() === own?.toLowerCase() && verdict === component.verdict.verdict && names.includes(component.name));
}
/** The verdict with the authority of whoever judged the terms that are told: those of the base, where it decides. */
function judgedVerdict(component, all, review) {
    const { verdict } = component;
    const authority = baseTerms(component, review) ? all[judgmentOf(component, all, review)]?.standing.authority : undefined;
    return verdict.verdict === 'not-open-source' && authority !== undefined ? { ...verdict, authority } : verdict;
}

// EXTERNAL MODULE: ./build/model/verdict.js
var verdict = __webpack_require__(543);
;// CONCATENATED MODULE: ./build/reports/shared/html/markup.js

/** A template of HTML: what stands in it is ours, what is put in is escaped. */
function markup(parts, ...pieces) {
    return { markup: parts.map((part, n) => `${part}${finished(pieces[n] ?? '')}`).join('') };
}
/** Names, ids, paths and quotes as they stand, in the type of code. */
function verbatim(text, longest) {
    return { markup: (0,shared_escape/* html */.qy)(text, longest) };
}
/** A sentence in which names stand between backquotes, as messages have them. */
function sentence(message) {
    return {
        markup: message
            .split('`')
            .map((part, n) => (n % 2 === 1 ? (0,shared_escape/* html */.qy)(part) : markup_text(part)))
            .join(''),
    };
}
/** An address as the value of `href`; never cut, since a part of an address is another one. */
function address(url) {
    return { markup: (0,shared_escape/* htmlProse */.n8)(url, Number.POSITIVE_INFINITY) };
}
/** Pieces with something between them. */
function joined(pieces, between) {
    return { markup: pieces.map(finished).join(finished(between)) };
}
/** The style sheet: ours, and the one text that may not be escaped. */
function styleElement(css) {
    return { markup: `<style>\n${css}</style>` };
}
function finished(piece) {
    if (typeof piece === 'number')
        return String(piece);
    if (typeof piece === 'string')
        return markup_text(piece);
    return 'markup' in piece ? piece.markup : piece.map(part => part.markup).join('\n');
}
/** Escaped; the space at either end, which separates it from its neighbors, stays. */
function markup_text(piece) {
    const shown = (0,shared_escape/* htmlProse */.n8)(piece);
    return shown === '' ? '' : `${piece.startsWith(' ') ? ' ' : ''}${shown}${piece.endsWith(' ') ? ' ' : ''}`;
}

;// CONCATENATED MODULE: ./build/reports/shared/html/table.js

/** A table with a caption; the first cell of a row is its heading, so that a screen reader says it with each cell. */
function table(caption, heads, rows) {
    if (rows.length === 0)
        return markup ``;
    return markup `<table>
<caption>${caption}</caption>
<thead><tr>${heads.map(head => markup `<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map(row)}
</tbody>
</table>`;
}
/** A list of terms and what they are; a value that is absent has no row. */
function facts(rows) {
    const told = rows.flatMap(([name, value]) => (value === undefined ? [] : [markup `<dt>${name}</dt><dd>${value}</dd>`]));
    return markup `<dl class="facts">
${told}
</dl>`;
}
/** A section as it stands in the page. */
function sectionElement({ id, title, content }) {
    return markup `<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${content}
</section>`;
}
/** A section; nothing where it has no content. */
function section(id, title, content) {
    const told = content.filter(piece => piece.markup !== '');
    return told.length === 0 ? [] : [{ id, title, content: told }];
}
function row(cells) {
    const [first = '', ...rest] = cells;
    return markup `<tr><th scope="row">${first}</th>${rest.map(cell => markup `<td>${cell}</td>`)}</tr>`;
}

;// CONCATENATED MODULE: ./build/reports/shared/html/license-section.js







/** Names in a row; the others are counted, and all stand in the section of the components. */
const MOST_NAMED = 12;
/** All licenses, from bad to good: the verdict in words, who says so, and what is under them. */
function licenseSection(review, judged) {
    const rows = new Map();
    for (const component of review.components.filter(({ status }) => status !== 'removed')) {
        const key = JSON.stringify([component.license, component.verdict, component.subject]);
        const row = rows.get(key);
        if (row)
            row.push(component);
        else
            rows.set(key, [component]);
    }
    const sorted = [...rows.values()].sort(([a], [b]) => (0,verdict/* badness */.b)(b.verdict) - (0,verdict/* badness */.b)(a.verdict) || compare(a.license ?? '', b.license ?? '') || compare(a.purl, b.purl));
    const heads = ['License', 'Verdict', 'Who says so', 'Criteria', 'Components'];
    return section('licenses', 'Licenses by verdict', [
        table('Each license once, the gravest verdict first', heads, sorted.map(components => licenseRow(components, review, judged))),
    ]);
}
function licenseRow(components, review, judged) {
    const [first] = components;
    const { verdict, subject } = first;
    const names = [...new Set(components.map(({ name }) => name))].sort(compare);
    const rest = names.length - MOST_NAMED;
    return [
        ownLicense(first, review),
        markup `<span class="verdict ${verdict.verdict}">${(0,wording/* verdictWords */.L2)(verdict, subject)}</span>`,
        (0,wording/* authorityWords */.Dk)(judgedVerdict(first, judged, review)) || '–',
        criteria(first, judged, review),
        markup `${components.length}: ${joined(names.slice(0, MOST_NAMED).map(name => verbatim(name, 120)), ', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
    ];
}
/** The id, and the title where it is known. */
function licenseName(license, review) {
    if (license === undefined)
        return markup `none known`;
    const [cited, ...more] = citations(license, review);
    return cited && more.length === 0 && cited.title !== license
        ? markup `${verbatim(license, 200)}<br>${cited.title}`
        : verbatim(license, 200);
}
/** The license of a component; where its base decides, that is said, so that nothing is said against an approved license. */
function ownLicense(component, review) {
    const own = licenseName(component.license, review);
    const terms = baseTerms(component, review);
    if (!terms)
        return own;
    const of = terms.license === undefined ? markup `` : markup ` under ${verbatim(terms.license, 200)}`;
    return markup `${own} as declared; the terms told are those of its base ${verbatim(terms.base, 200)}${of}`;
}
function criteria(component, judged, review) {
    const { verdict } = component;
    if (verdict.verdict !== 'not-open-source')
        return markup `–`;
    const numbers = [...new Set(verdict.violations.map(({ criterion }) => criterion))].sort((a, b) => a - b);
    const at = judgmentOf(component, judged, review);
    const words = numbers.map(number => `OSD ${number}`).join(', ');
    return at < 0 ? markup `${words}` : markup `<a href="#terms-${at + 1}">${words}</a>`;
}

;// CONCATENATED MODULE: ./build/reports/shared/links.js

/** `path:line`, linked to the reviewed commit where there is one. */
function placeLink(place, setting) {
    const text = (0,shared_escape/* code */.aY)(place.line === undefined ? place.path : `${place.path}:${place.line}`, 200);
    return setting ? `[${text}](${fileUrl(place, setting)})` : text;
}
/** Only `:line`, where the path was just told. */
function lineLink(place, setting) {
    const text = (0,shared_escape/* code */.aY)(`:${place.line ?? 1}`);
    return setting ? `[${text}](${fileUrl(place, setting)})` : text;
}
/** The file at the reviewed commit, at its lines. */
function fileUrl({ path, line, endLine }, setting) {
    const lines = line === undefined ? '' : endLine === undefined || endLine === line ? `#L${line}` : `#L${line}-L${endLine}`;
    return `${repositoryUrl(setting)}/blob/${(0,shared_escape/* urlPart */.fG)(setting.commit)}/${(0,shared_escape/* urlPath */.Lx)(path)}${lines}`;
}
/** The commit, short, linked. */
function commitLink(commit, setting) {
    return `[${(0,shared_escape/* code */.aY)(commit.slice(0, 7))}](${repositoryUrl(setting)}/commit/${(0,shared_escape/* urlPart */.fG)(commit)})`;
}
/** Repository of the change on its server. */
function repositoryUrl(setting) {
    return `${setting.serverUrl}/${(0,shared_escape/* urlPath */.Lx)(setting.repository)}`;
}
/**
 * Links of theirs are shown, not made: only addresses on hosts that this run asked, or of OSI, become links.
 *
 * `ours`: the address comes from the catalogue, which is part of this program.
 */
function sourceLink(text, url, review, ours = false) {
    const safe = url === undefined ? undefined : linkable(url, review, ours);
    return safe === undefined ? text : `[${text}](${safe})`;
}
/** The address as it may be linked; undefined where it may only be shown. */
function linkable(url, review, ours = false) {
    return safeUrl(url, ours ? undefined : review.hosts);
}
/** An https address that may be linked, with every sign encoded that could end the link. */
function safeUrl(url, hosts) {
    if (!URL.canParse(url))
        return undefined;
    const { protocol, host, hostname, username, href } = new URL(url);
    if (username !== '' || protocol !== 'https:')
        return undefined;
    if (hosts && hostname !== 'opensource.org' && hostname !== 'spdx.org' && !hosts.includes(host))
        return undefined;
    return href.replace(/[()<>\s"'`\\|]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
/** The page of GitHub that proposes a waiver: a new policy file with the text filled in, or the policy file to edit. */
function waiverLink(policyPath, entry, setting) {
    const branch = (0,shared_escape/* urlPath */.Lx)(setting.baseRef ?? 'HEAD');
    if (policyPath !== undefined)
        return `${repositoryUrl(setting)}/edit/${branch}/${(0,shared_escape/* urlPath */.Lx)(policyPath)}`;
    const query = `filename=${(0,shared_escape/* urlPart */.fG)('.github/osd-review.yml')}&value=${(0,shared_escape/* urlPart */.fG)(`waivers:\n${entry}`)}`;
    return `${repositoryUrl(setting)}/new/${branch}?${query}`;
}

;// CONCATENATED MODULE: ./build/reports/shared/html/links.js



/** A place in the repository, linked to the reviewed commit where there is one. */
function placeText(place, { setting }) {
    const { path, line, endLine } = place;
    const lines = line === undefined ? '' : endLine === undefined || endLine === line ? `:${line}` : `:${line}-${endLine}`;
    const text = verbatim(`${path}${lines}`);
    return setting ? markup `<a href="${address(fileUrl(place, setting))}">${text}</a>` : text;
}
/** A commit, whole, since a printed page cannot be clicked. */
function commitText(commit, { setting }) {
    const text = verbatim(commit);
    return setting ? markup `<a href="${address(`${repositoryUrl(setting)}/commit/${(0,shared_escape/* urlPart */.fG)(commit)}`)}">${text}</a>` : text;
}
/** An address in full, linked where it leads to a host that was asked, or where it is ours. */
function addressText(url, review, ours = false) {
    const safe = linkable(url, review, ours);
    return safe === undefined ? verbatim(url, 2000) : markup `<a href="${address(safe)}">${url}</a>`;
}
/** A link with words of ours; the words alone where the address may not be linked. */
function linked(words, url, review, ours = false) {
    const safe = url === undefined ? undefined : linkable(url, review, ours);
    return safe === undefined ? markup `${words}` : markup `<a href="${address(safe)}">${words}</a>`;
}

;// CONCATENATED MODULE: ./build/reports/shared/nouns.js
const nouns_NOUNS = [
    ['pkg:huggingface/datasets/', { one: 'dataset', many: 'datasets' }],
    ['pkg:huggingface/', { one: 'model', many: 'models' }],
    ['pkg:docker/', { one: 'container image', many: 'container images' }],
    ['pkg:oci/', { one: 'container image', many: 'container images' }],
    ['pkg:githubactions/', { one: 'GitHub Action', many: 'GitHub Actions' }],
    ['pkg:github/', { one: 'submodule', many: 'submodules' }],
    ['pkg:generic/', { one: 'vendored component', many: 'vendored components' }],
];
const PACKAGE = { one: 'package', many: 'packages' };
/** What a package URL names. */
function nounOfPurl(purl) {
    return nouns_NOUNS.find(([prefix]) => purl.startsWith(prefix))?.[1] ?? PACKAGE;
}
/** What a finding is about. */
function nounOfFinding(finding) {
    if (finding.component !== undefined)
        return nounOfPurl(finding.component);
    return finding.model === undefined ? { one: 'file', many: 'files' } : { one: 'model', many: 'models' };
}
/** `41 packages, 2 models`, the most frequent first. */
function countByNoun(components) {
    const counts = new Map();
    for (const { purl } of components) {
        const noun = nounOfPurl(purl);
        counts.set(noun.one, { noun, count: (counts.get(noun.one)?.count ?? 0) + 1 });
    }
    return [...counts.values()]
        .sort((a, b) => b.count - a.count || (a.noun.one < b.noun.one ? -1 : 1))
        .map(({ noun, count }) => quantity(count, noun))
        .join(', ');
}
/** `1 model`, `2 models`. */
function quantity(count, noun) {
    return `${count} ${count === 1 ? noun.one : noun.many}`;
}

;// CONCATENATED MODULE: ./build/reports/shared/html/component-section.js









/** Groups whose members are told at length; the others have a row each. */
const AT_LENGTH = new Set(['not-open-source', 'unreviewed', 'waived']);
/** Every component once, in the group in which it is counted: places, chain, scope, status, and what each source said. */
function componentSections(review, judged) {
    const groups = groups_GROUPS.flatMap(group => groupSection(group, review, judged));
    const removed = members(review.components, undefined);
    return [
        ...groups,
        ...section('removed', `Removed (${removed.length}), not counted`, [rows('Components that the change removes', removed, review)].filter(() => removed.length > 0)),
    ];
}
function groupSection(group, review, judged) {
    const found = members(review.components, group);
    if (found.length === 0)
        return [];
    const title = `${GROUP_TITLE[group]} (${found.length})`;
    const summary = markup `<p>${countByNoun(found)}.</p>`;
    if (AT_LENGTH.has(group))
        return section(group, title, [summary, ...found.map(component => atLength(component, review, judged))]);
    return section(group, title, [summary, ...tables(group, found, review)]);
}
/** Unknown licenses by their reason, and what was not evaluated by its own; the rest in one table. */
function tables(group, found, review) {
    const byReason = new Map();
    for (const component of found) {
        const words = reasonWords(group, component);
        byReason.set(words, [...(byReason.get(words) ?? []), component]);
    }
    return [...byReason].sort(([a], [b]) => compare(a, b)).map(([words, list]) => rows(`${upper(words)} (${list.length})`, list, review));
}
function reasonWords(group, { verdict, subject, notEvaluated, scope }) {
    if (group !== 'not-evaluated')
        return (0,wording/* verdictWords */.L2)(verdict, subject);
    return notEvaluated === 'scope' ? `outside the scopes that are judged: ${scope}` : (notEvaluated ?? '');
}
function rows(caption, components, review) {
    return table(caption, ['Component', 'License', 'Places', 'Scope and status', 'What the sources said'], components.map(component => [
        verbatim(component.purl, 400),
        ownLicense(component, review),
        placesAndChain(component, review),
        `${component.scope}, ${component.status}`,
        evidenceList(component.evidence, review),
    ]));
}
function atLength(component, review, judged) {
    const { name, version, purl, verdict, subject, scope, status, evidence } = component;
    const at = judgmentOf(component, judged, review);
    const who = (0,wording/* authorityWords */.Dk)(judgedVerdict(component, judged, review));
    return markup `<details open>
<summary><h3>${verbatim(name, 200)}${version === undefined ? '' : markup ` ${verbatim(version, 60)}`}</h3> <span class="verdict ${verdict.verdict}">${(0,wording/* verdictWords */.L2)(verdict, subject)}</span></summary>
${facts([
        ['Package URL', verbatim(purl, 400)],
        [
            'License',
            at < 0 ? ownLicense(component, review) : markup `${ownLicense(component, review)} (<a href="#terms-${at + 1}">criteria and clauses</a>)`,
        ],
        ['Verdict', `${(0,wording/* verdictWords */.L2)(verdict, subject)}${who === '' ? '' : `; ${who}`}`],
        ['What the license is for', subject],
        ['Scope and status', `${scope}, ${status}`],
        ['Places', placesAndChain(component, review)],
        ['What the sources said', evidenceList(evidence, review)],
        [
            'Ways out',
            waysOut(review.alternatives?.find(other => other.purl === purl), review),
        ],
    ])}
</details>`;
}
function placesAndChain({ places, via }, review) {
    const shown = markup `<ul>${places.map(place => markup `<li>${placeText(place, review)}</li>`)}</ul>`;
    if (via === undefined || via.length === 0)
        return shown;
    return markup `${shown}<p>Brought in by ${joined(via.map(step => verbatim(step, 120)), ' → ')}</p>`;
}
function evidenceList(evidence, review) {
    if (evidence.length === 0)
        return markup `no source was asked`;
    return markup `<ul>${evidence.map(one => markup `<li>${evidenceText(one, review)}</li>`)}</ul>`;
}
function evidenceText({ source, said, url, path, date, revision, strength }, review) {
    const where = [
        ...(path === undefined ? [] : [verbatim(path, 300)]),
        ...(url === undefined ? [] : [addressText(url, review, source === 'catalogue')]),
        ...(revision === undefined ? [] : [markup `revision ${verbatim(revision, 80)}`]),
        ...(date === undefined ? [] : [markup `${date}`]),
    ];
    const weak = strength === 'weak' ? '; the author of a pull request can edit this' : '';
    return markup `${source}: ${verbatim(said, 600)}${where.length === 0 ? '' : markup ` (${joined(where, ', ')})`}${weak}`;
}
function waysOut(alternative, review) {
    if (!alternative)
        return undefined;
    const { fork, lastOpen } = alternative;
    const ways = [
        ...(fork
            ? [
                markup `<li>Open fork ${verbatim(fork.name, 120)} under ${verbatim(fork.license, 120)}: ${addressText(fork.url, review, true)}</li>`,
            ]
            : []),
        ...(lastOpen
            ? [
                markup `<li>${verbatim(lastOpen.version, 60)} was the newest version under ${verbatim(lastOpen.license, 120)}; it may lack fixes.</li>`,
            ]
            : []),
    ];
    return markup `<ul>${ways}</ul>`;
}
function upper(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/reports/shared/html/count-section.js



const STATUSES = [
    ['introduced', 'Introduced: not in the base'],
    ['worsened', 'Worsened: a worse verdict than in the base'],
    ['carried', 'Carried: there before, and no worse; never blocks'],
];
/** The two sums: each component stands in exactly one line of each. */
function countSection(counts) {
    const verdicts = groups_GROUPS.map(group => [group, GROUP_TITLE[group], counts[group]]);
    const statuses = STATUSES.map(([status, words]) => ['', words, counts[status]]);
    return section('counts', 'Counts', [
        sum('Components by verdict', verdicts, counts.found),
        sum('The same components by what the change does to them', statuses, counts.found),
    ]);
}
function sum(caption, rows, found) {
    const line = ([id, words, count]) => markup `<tr><th scope="row">${id !== '' && count > 0 ? markup `<a href="#${id}">${words}</a>` : words}</th><td class="number">${count}</td></tr>`;
    return markup `<table class="counts">
<caption>${caption}</caption>
<thead><tr><th scope="col">Group</th><th scope="col" class="number">Components</th></tr></thead>
<tbody>
${rows.map(line)}
</tbody>
<tfoot><tr><th scope="row">Found</th><td class="number">${found}</td></tr></tfoot>
</table>`;
}

;// CONCATENATED MODULE: ./build/reports/shared/html/finding-section.js




const EFFECT = {
    fail: 'Blocks the merge',
    warn: 'Warning',
    notice: 'Notice',
    none: 'No effect',
};
/** All findings with what the policy does about each; those without effect say why they have none. */
function findingSection(review) {
    const findings = [...review.findings].sort(byWeight);
    return section('findings', 'Findings', [
        table('What was found, and what the policy does about it', ['Effect', 'Kind', 'Where', 'What'], findings.map(finding => [
            markup `<span class="effect-${finding.action}">${EFFECT[finding.action]}</span>${why(finding)}`,
            verbatim(finding.type),
            placeText(finding, review),
            sentence(finding.message),
        ])),
    ]);
}
function why({ action, waiver, status }) {
    if (action !== 'none')
        return '';
    if (waiver !== undefined)
        return ': waived';
    return status === 'carried' ? ': was there before' : '';
}
/** Waivers that took a finding away: who, why, until when, and where the policy says so. */
function waiverSection(review) {
    const used = [...review.findings].filter(({ waiver }) => waiver !== undefined).sort(byWeight);
    return section('waivers', 'Waivers used', [
        table('Findings that a waiver of the policy took away', ['Component', 'License', 'Reason', 'Who answers for it', 'Until', 'In the policy'], used.flatMap(finding => (finding.waiver ? [waiverRow(finding, finding.waiver, review)] : []))),
    ]);
}
function waiverRow(finding, waiver, { policy }) {
    return [
        verbatim(finding.component ?? finding.path, 400),
        finding.license === undefined ? 'none known' : verbatim(finding.license, 200),
        waiver.reason,
        waiver.owner === undefined ? 'not named' : verbatim(waiver.owner, 120),
        waiver.expires === undefined ? 'without end' : waiver.expires,
        verbatim(`${policy.path ?? 'policy'}:${waiver.line}`, 300),
    ];
}

;// CONCATENATED MODULE: ./build/reports/shared/html/record-section.js




const BECAUSE = {
    content: 'its content could not be read',
    time: 'time ran out',
    scope: 'outside the scopes that are judged',
    variable: 'the text alone does not say what it names',
};
/** Files and parts of files that were not evaluated, with the reason. */
function notEvaluatedSection(review) {
    const sorted = [...review.notEvaluated].sort((a, b) => compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || compare(a.message, b.message));
    return section('unread', 'Files and parts that were not evaluated', [
        table('Places that this review says nothing about', ['Where', 'Reason', 'What was met'], sorted.map(one => [placeText(one, review), BECAUSE[one.reason], one.message])),
    ]);
}
/** Faults of the policy and inputs that were ignored. */
function noteSection({ notes = [] }) {
    return section('notes', 'Notes on the policy and the run', notes.length === 0 ? [] : [markup `<ul>${notes.map(note => markup `<li>${note}</li>`)}</ul>`]);
}
/** What the decision rests on, so that it can be made again. */
function recordSection(review) {
    const { policy, decision, setting, hosts, version, conclusion, repository } = review;
    const name = setting?.repository ?? repository;
    const rows = [
        ['Conclusion', verbatim(conclusion)],
        ['Repository', name === undefined ? undefined : verbatim(name, 200)],
        ['Commit reviewed', commitOf(setting?.commit ?? decision?.head, review)],
        ['Compared with', commitOf(decision?.base, review)],
        ['Policy', policyText(review)],
        ['Policy read at', policy.revision === undefined ? undefined : commitText(policy.revision, review)],
        ['Preset', verbatim(policy.preset)],
        ['Date (UTC)', decision?.date],
        ['Version', `osd-review ${version}`],
        ['Digest of the built-in knowledge', decision === undefined ? undefined : verbatim(decision.knowledge)],
        [
            'Hosts asked',
            hosts.length === 0
                ? 'none'
                : joined(hosts.map(host => verbatim(host, 200)), ', '),
        ],
        ['Run', setting?.runUrl === undefined ? undefined : linked(verbatim(setting.runUrl, 300), setting.runUrl, review, true)],
    ];
    return section('record', 'Decision record', [facts(rows)]);
}
/** Where the policy stands, or that there is none. */
function policyText({ policy }) {
    return policy.path === undefined ? markup `no policy file; the preset alone` : verbatim(policy.path, 300);
}
function commitOf(commit, review) {
    return commit === undefined ? undefined : commitText(commit, review);
}

;// CONCATENATED MODULE: ./build/reports/shared/heading.js



/** Phrases in a heading; beyond these the table speaks. */
const MOST_PHRASES = 3;
/** The verdict in words, e.g. `Merge blocked: 1 model does not meet the Open Source Definition`. */
function heading(review) {
    const failing = heading_phrases(review.findings.filter(({ action }) => action === 'fail'));
    if (failing.length > 0)
        return `Merge blocked: ${heading_list(failing)}`;
    // The decision is the conclusion's: a failure without a finding to show is still told as one.
    if (review.conclusion === 'failure')
        return 'Merge blocked by the policy';
    const warned = heading_phrases(review.findings.filter(({ action }) => action === 'warn'));
    const { waived } = review.counts;
    const excused = waived > 0 ? [`${quantity(waived, { one: 'component is', many: 'components are' })} waived`] : [];
    if (warned.length > 0)
        return `Not blocked, with warnings: ${[heading_list(warned), ...excused].join('; ')}`;
    return ['Nothing blocks this merge', ...excused].join(': ');
}
/** Each component under its weightiest kind, once: `1 model and 2 packages do not meet …`. */
function heading_phrases(findings) {
    const kinds = new Map();
    const seen = new Set();
    for (const finding of [...findings].sort(byWeight)) {
        const subject = matters_subjectOf(finding);
        if (seen.has(subject))
            continue;
        seen.add(subject);
        const nouns = kinds.get(finding.type) ?? new Map();
        kinds.set(finding.type, nouns);
        const { one } = nounOfFinding(finding);
        nouns.set(one, [...(nouns.get(one) ?? []), finding]);
    }
    return [...kinds].map(([kind, nouns]) => {
        const groups = [...nouns].sort(([a], [b]) => compare(a, b)).map(([, found]) => found);
        const count = groups.reduce((sum, found) => sum + found.length, 0);
        return `${groups.flatMap(([first, ...rest]) => (first ? [quantity(rest.length + 1, nounOfFinding(first))] : [])).join(' and ')} ${says(kind, count)}`;
    });
}
function heading_list(phrases) {
    const shown = phrases.slice(0, MOST_PHRASES).join('; ');
    return phrases.length > MOST_PHRASES ? `${shown}; and more` : shown;
}

;// CONCATENATED MODULE: ./build/reports/shared/html/lead.js






/** The headline in words. */
function headline(review) {
    return review.conclusion === 'neutral' ? 'Nothing that is reviewed changed' : heading(review);
}
/** The top of the page: the verdict, what it rests on, and one sentence for each matter that blocks. */
function lead(review) {
    const { conclusion, policy, decision, setting } = review;
    const commit = setting?.commit ?? decision?.head;
    const blocking = matters(review, 'fail');
    const sentences = blocking
        .filter(({ first }) => !isUnknown(first))
        .map(({ first, findings }) => markup `<li>${sentence(first.message)}${findings.length > 1 ? ` The same holds for ${findings.length - 1} more.` : ''}</li>`);
    const unknown = blocking.filter(({ first }) => isUnknown(first)).reduce((sum, { findings }) => sum + findings.length, 0);
    if (unknown > 0)
        sentences.push(markup `<li>${unknown} ${unknown === 1 ? 'component has a license that is' : 'components have licenses that are'} not known.</li>`);
    return markup `<header>
<p class="kicker">License review against the Open Source Definition</p>
<div class="lead ${conclusion}">
<h1>${headline(review)}</h1>
${sentences.length > 0 ? markup `<ul>${sentences}</ul>` : markup ``}
</div>
${facts([
        [
            'Repository',
            setting === undefined && review.repository === undefined ? undefined : verbatim(setting?.repository ?? review.repository ?? '', 200),
        ],
        ['Commit', commit === undefined ? undefined : commitText(commit, review)],
        ['Policy', policyText(review)],
        ['Policy read at', policy.revision === undefined ? undefined : commitText(policy.revision, review)],
        ['Preset', verbatim(policy.preset)],
        ['Date (UTC)', decision?.date],
    ])}
</header>`;
}

;// CONCATENATED MODULE: ./build/reports/shared/html/legend-section.js


/** What the words of the report mean, for a reader who sees it for the first time. */
function legendSection() {
    return section('words', 'What the words mean', [
        facts([
            [
                'Open Source; terms OSI-approved',
                'The Open Source Initiative has approved the license: by its id, or by a text that matches with nothing restrictive added.',
            ],
            [
                'Does not meet the Open Source Definition',
                'A term breaks at least one of the ten criteria. “OSI says so” stands only where OSI itself said it; else it is our reading of the clause shown, and OSI has not reviewed the license.',
            ],
            [
                'Not reviewed by OSI',
                'A license is known, OSI has not approved it, and no clear breach was found. This neither accuses nor clears it.',
            ],
            ['License not known', 'No license could be found out, for the reason given. Not known is never taken for open.'],
            [
                'Weights, data, content',
                'The Open Source Definition speaks of software. Of weights, data and content only the terms are judged; whether a model is Open Source AI is not decided by that.',
            ],
        ]),
        markup `<p>A quote stands byte for byte as the license has it; where no text was at hand, the clause is told in our own words with its section and address.</p>`,
    ]);
}

;// CONCATENATED MODULE: ./build/reports/shared/html/lineage-section.js


const NODE = /^ {2}(m\d+)\["([^"]*)"\](:::closed)?$/;
const EDGE = /^ {2}(m\d+) -->(?:\|"([^"]*)"\|)? (m\d+)$/;
/** Which model is made from which, as a table: the graph of the summary needs a script to be drawn. */
function lineageSection({ lineage }) {
    if (lineage === undefined)
        return [];
    const lines = lineage.split('\n');
    const nodes = new Map(lines.flatMap(line => lineage_section_read(NODE, line).map(([, name = '', label = '', closed]) => [name, { label, closed }])));
    const rows = lines.flatMap(line => lineage_section_read(EDGE, line).flatMap(([, above = '', relation, below = '']) => {
        const [base, made] = [nodes.get(above), nodes.get(below)];
        if (!base || !made)
            return [];
        const [name = '', license] = base.label.split('<br>');
        const terms = license === undefined ? 'not known' : decoded(license);
        return [
            [
                verbatim(decoded(made.label.split('<br>')[0] ?? '')),
                verbatim(decoded(name)),
                relation === undefined ? 'not stated' : decoded(relation),
                `${terms}${base.closed === undefined ? '' : ': terms do not meet the definition'}`,
            ],
        ];
    }));
    // Lines in another form are shown as they are: nothing of the facts is left out.
    const rest = rows.length > 0 ? [] : [markup `<pre>${lines.map(line => verbatim(line))}</pre>`];
    return section('lineage', 'Lineage', [
        table('Models and what they are made from', ['Model', 'Made from', 'How', 'License of the base'], rows),
        ...rest,
    ]);
}
function lineage_section_read(form, line) {
    const match = form.exec(line);
    return match ? [match] : [];
}
/** Back from the entities of Mermaid, `#35;`. */
function decoded(label) {
    return label.replace(/#(\d{1,7});/g, (whole, digits) => {
        const point = Number(digits);
        return point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole;
    });
}

;// CONCATENATED MODULE: ./build/reports/shared/html/style.js
/**
 * The style sheet of the page, inside the page: nothing is loaded from anywhere.
 *
 * Colors keep a contrast of 4.5 : 1 on their ground (WCAG 2.2, 1.4.3), and none of them is the only sign of anything.
 */
const STYLE = `
:root { color-scheme: light; --ink: #1b1f24; --quiet: #4d5761; --ground: #ffffff; --shade: #f3f5f7; --line: #c4ccd4; --link: #0b5394; --blocks: #9b1c1c; --fine: #14602f; --look: #7a4a00; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 62rem; color: var(--ink); background: var(--ground); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.65rem; line-height: 1.25; margin: 0.5rem 0 0.75rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 0.75rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 0.4rem; }
h3 code { font-size: 1em; font-weight: 700; }
h4 { font-size: 1rem; margin: 1rem 0 0.25rem; }
p, ul, ol, dl { margin: 0.4rem 0 0.6rem; }
ul, ol { padding-left: 1.4rem; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font: 0.92em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
pre { white-space: pre-wrap; background: var(--shade); padding: 0.6rem; }
.kicker, .quiet { color: var(--quiet); }
.kicker { margin: 0; font-weight: 600; letter-spacing: 0.02em; }
.lead { border-left: 6px solid var(--look); padding: 0.1rem 0 0.1rem 1rem; }
.lead.failure { border-color: var(--blocks); }
.lead.success { border-color: var(--fine); }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; }
nav ul { columns: 16rem; }
table { width: 100%; border-collapse: collapse; margin: 0.5rem 0 1rem; }
caption { text-align: left; font-weight: 600; padding: 0.25rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.6rem 0.35rem 0; border-bottom: 1px solid var(--line); font-weight: inherit; overflow-wrap: break-word; min-width: 6.5rem; }
thead th { font-weight: 600; border-bottom: 2px solid var(--quiet); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
td.number, th.number { min-width: 0; }
td ul { list-style: none; padding: 0; margin: 0; }
td p { margin: 0; }
.counts { width: auto; min-width: 24rem; }
.verdict { font-weight: 600; }
.verdict.not-open-source, .effect-fail { color: var(--blocks); font-weight: 600; }
.verdict.open-source { color: var(--fine); }
.verdict.unreviewed, .verdict.unknown, .effect-warn { color: var(--look); font-weight: 600; }
blockquote { margin: 0.3rem 0 0.3rem; padding: 0.4rem 0.9rem; background: var(--shade); border-left: 4px solid var(--quiet); }
.term { margin: 0 0 0.9rem; }
details { border: 1px solid var(--line); border-radius: 4px; padding: 0.5rem 0.9rem; margin: 0.6rem 0; }
summary { cursor: pointer; }
summary h3 { display: inline; margin: 0; }
dl.facts { display: grid; grid-template-columns: minmax(8rem, 13rem) 1fr; gap: 0.2rem 1rem; }
dl.facts dt { color: var(--quiet); }
dl.facts dd { margin: 0; }
dl.facts ul { list-style: none; padding: 0; margin: 0; }
footer { margin-top: 3rem; padding-top: 0.75rem; border-top: 1px solid var(--line); color: var(--quiet); }
@media (max-width: 40rem) { dl.facts { grid-template-columns: 1fr; } dl.facts dd { margin-bottom: 0.4rem; } td.number, th.number { min-width: 0; }
.counts { min-width: 0; } }
@media print {
  @page { margin: 18mm 16mm; }
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  nav, .skip { display: none; }
  a { color: inherit; text-decoration: none; }
  h1, h2, h3, h4, summary, caption { break-after: avoid; }
  tr, .term, dl.facts > div { break-inside: avoid; }
  thead { display: table-header-group; }
  details { border: 0; border-top: 1px solid var(--line); border-radius: 0; padding: 0.5rem 0 0; }
  summary { list-style: none; }
  summary::-webkit-details-marker { display: none; }
  p, blockquote { orphans: 3; widows: 3; }
}
`.trimStart();

// EXTERNAL MODULE: ./build/osd/definition.js
var definition = __webpack_require__(8);
;// CONCATENATED MODULE: ./build/reports/shared/html/terms-section.js







/** Names under a license; beyond these the section of the components has them. */
const terms_section_MOST_NAMED = 40;
/** For each license the criteria that it does not meet, and the clause that shows it. */
function termsSection(review, judged) {
    return section('terms', 'Criteria by license', judged.map((judgment, n) => oneLicense(judgment, n + 1, review)));
}
function oneLicense(judgment, number, review) {
    const { license, violations, concerns, names } = judgment;
    const rest = names.length - terms_section_MOST_NAMED;
    return markup `<article aria-labelledby="terms-${number}">
<h3 id="terms-${number}">${licenseName(license, review)}</h3>
${violations.length > 0 ? whoSaysSo(judgment, review) : markup ``}
${readBy(judgment, review)}
<p>Concerns ${joined(names.slice(0, terms_section_MOST_NAMED).map(name => verbatim(name, 200)), ', ')}${rest > 0 ? ` and ${rest} more` : ''}.</p>
${byCriterion(violations).map(group => oneCriterion(group, review))}
${concerns.length > 0 ? worries(concerns) : markup ``}
</article>`;
}
function whoSaysSo({ standing, violations, cited }, review) {
    const words = accusation(standing, violations.map(({ criterion }) => criterion));
    const statements = cited.flatMap(({ statement }) => (statement ? [statement] : []));
    const [said] = standing.authority === 'osi-statement' ? statements : [];
    if (said)
        return markup `<p>${words} Said on ${said.date}: ${addressText(said.url, review, true)}</p>`;
    if (standing.authority === 'osi-statement')
        return markup `<p>${words}</p>`;
    return markup `<p>${words} <a href="${project/* DISPUTE */.D_}">Dispute this</a>.</p>`;
}
const READ = { text: 'the text', page: 'the page of the publisher', unread: 'neither text nor page; drafted from what others say' };
/** Where the text is, and when a person read it. */
function readBy({ cited }, review) {
    const rows = cited.flatMap(({ title, url, publisher, checked }) => {
        if (url === undefined && checked === undefined)
            return [];
        const read = checked ? ` As of ${checked.date}, read: ${READ[checked.by]}.` : '';
        return [
            markup `<li>${title}${publisher === undefined ? '' : `, ${publisher}`}${url === undefined ? '' : markup `: ${addressText(url, review, true)}.`}${read}</li>`,
        ];
    });
    return rows.length === 0 ? markup `` : markup `<ul>${rows}</ul>`;
}
/** Clauses under their criterion, in the order of the numbers; several clauses of one criterion stay together. */
function byCriterion(violations) {
    const groups = new Map();
    for (const violation of violations) {
        const group = groups.get(violation.criterion);
        if (group)
            group.push(violation);
        else
            groups.set(violation.criterion, [violation]);
    }
    return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}
function oneCriterion(group, review) {
    const { number, title, gist } = (0,definition/* criterion */.u)(group[0].criterion);
    return markup `<div class="term">
<h4><a href="${project/* DEFINITION */.ye}">OSD ${number}</a>: ${title}</h4>
<p class="quiet">The criterion, in our words: ${gist}</p>
${group.map(violation => clause(violation, review))}
</div>`;
}
function clause(violation, review) {
    // Addresses of the catalogue are ours; those of a text that was read are of whoever wrote it.
    const ours = violation.rule === 'catalogue';
    const { section: at, quote, paraphrase, line, path, url, also, rule } = violation;
    const where = [
        ...(at === undefined ? [] : [linked(markup `section ${at}`, url, review, ours)]),
        ...(path === undefined ? [] : [verbatim(path, 300)]),
        ...(line === undefined ? [] : [`line ${line}`]),
        ...(also && also.length > 0 ? [`also arguable under ${also.map(number => `OSD ${number}`).join(', ')}`] : []),
        ...(rule === undefined || rule === 'catalogue' ? [] : [markup `found by the rule ${verbatim(rule, 80)}`]),
    ];
    const words = quote === undefined
        ? markup `<p>In our words: ${paraphrase ?? 'the term is named by its section only.'}</p>`
        : markup `<p>The license: <q>${verbatim(quote)}</q></p>${paraphrase === undefined ? markup `` : markup `<p>In our words: ${paraphrase}</p>`}`;
    const read = url === undefined ? markup `` : markup `<br>${addressText(url, review, ours)}`;
    return markup `<blockquote>${words}</blockquote>
<p class="quiet">${joined(where, ', ')}${read}</p>`;
}
function worries(concerns) {
    const rows = concerns.map(({ section: at, line, quote, paraphrase }) => {
        const text = quote === undefined
            ? markup `In our words: ${paraphrase ?? 'a term that needs a look.'}`
            : markup `The license: <q>${verbatim(quote)}</q>`;
        const where = [...(at === undefined ? [] : [`section ${at}`]), ...(line === undefined ? [] : [`line ${line}`])].join(', ');
        return markup `<li>${text}${where === '' ? '' : ` (${where})`}</li>`;
    });
    return markup `<h4>Worth reading, and no breach of the definition in itself</h4>
<ul>${rows}</ul>`;
}

;// CONCATENATED MODULE: ./build/reports/html.js














/** The review as one page for counsel: no script, nothing loaded from anywhere, the same on paper. */
const html_report = { format: 'html', render: (review) => page(review).markup };
function page(review) {
    const judged = judgments(review);
    const sections = [
        ...countSection(review.counts),
        ...licenseSection(review, judged),
        ...termsSection(review, judged),
        ...findingSection(review),
        ...waiverSection(review),
        ...componentSections(review, judged),
        ...notEvaluatedSection(review),
        ...lineageSection(review),
        ...noteSection(review),
        ...recordSection(review),
        ...legendSection(),
    ];
    return markup `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${headline(review)} – osd-review</title>
${styleElement(STYLE)}
</head>
<body>
<a class="skip" href="#main">Skip to the findings</a>
${lead(review)}
${contents(sections)}
<main id="main">
${sections.map(sectionElement)}
</main>
<footer>
<p>Judged against the <a href="${project/* DEFINITION */.ye}">Open Source Definition</a>. This is not legal advice, and osd-review is not affiliated with the Open Source Initiative. <a href="${project/* HOME */.yZ}#readme">Help</a>, <a href="${project/* DISPUTE */.D_}">dispute a verdict</a>. osd-review ${review.version}</p>
</footer>
</body>
</html>
`;
}
/** Links to the sections, by their headings. */
function contents(sections) {
    return markup `<nav aria-label="Contents"><ul>
${sections.map(({ id, title }) => markup `<li><a href="#${id}">${title}</a></li>`)}
</ul></nav>`;
}

;// CONCATENATED MODULE: ./build/reports/shared/waiver-entry.js
/**
 * The text of a waiver for a finding, as the policy file takes it.
 *
 * Strings are quoted as JSON, which YAML reads as it stands: no name of theirs can add a key.
 */
function waiverEntry({ component, license: own, baseLicense }) {
    if (component === undefined)
        return undefined;
    // One waiver for the terms of a base covers all that is told because of them.
    const license = baseLicense ?? own;
    const lines = [
        `  - component: ${quoted(component)}`,
        ...(license === undefined ? [] : [`    license: ${quoted(license)}`]),
        '    reason: ""   # why this is acceptable here',
        '    owner: ""    # who answers for it',
        '    expires: ""  # last day, YYYY-MM-DD',
    ];
    return `${lines.join('\n')}\n`;
}
function quoted(text) {
    // JSON leaves signs above U+007F as they are; invisible ones would be saved unseen.
    return JSON.stringify(text).replace(/[^\u0020-\u007e]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./build/reports/shared/next-steps.js



/** What helps against each kind, besides what is known of the component. A downgrade is never offered as a click. */
const HELPS = {
    'not-open-source-license': 'Replace it by something under an OSI-approved license.',
    'not-open-source-base': 'Start from a base whose terms are OSI-approved.',
    'inheritance-conflict': 'Declare the license of the base, with its terms, or start from another base.',
    'license-changed': 'Stay below the version that changed, and look for a maintained fork: an old version may lack fixes.',
    'denied-by-policy': 'Replace it, or have the policy on the base branch accept the license.',
    'license-unknown': 'Ask the publisher to declare a license; what you know yourself goes under `overrides` in the policy.',
    'license-missing': 'Ask the publisher to declare a license; what you know yourself goes under `overrides` in the policy.',
    'unreviewed-license': 'Read the license; where it is fine for you, have the policy on the base branch accept it.',
    'license-conflict': 'Find out which source is right, and write it under `overrides` in the policy.',
    'term-misuse': 'Say “available under” and the name of the license in place of “open source”.',
    'claim-unproven': 'Name where code and training data are published, or say “weights under” and the name of the license.',
    'name-license-mismatch': 'Check with the publisher of the original model under which license it is.',
    'component-license': 'Keep the license of each part beside that part.',
    'policy-changed': 'Have it looked at by whoever answers for the policy.',
    'not-evaluated': 'Make the file readable, or leave it out by the policy on the base branch.',
    reference: 'Nothing has to be done.',
};
/** What can be done about a finding: a fork, the last open version, what helps in general, a waiver. */
function nextSteps(finding, review) {
    if (finding.action !== 'fail' && finding.action !== 'warn')
        return [];
    const alternative = review.alternatives?.find(({ purl }) => purl === finding.component);
    const entry = waiverEntry(finding);
    const steps = [
        ...(alternative ? known(alternative, review) : []),
        `- ${HELPS[finding.type]}`,
        ...(entry === undefined ? [] : [waiverStep(entry, review)]),
    ];
    return [['**What to do**', '', ...steps].join('\n')];
}
function known({ fork, lastOpen }, review) {
    const steps = [];
    if (fork)
        steps.push(`- Use the open fork ${sourceLink((0,shared_escape/* code */.aY)(fork.name, 120), fork.url, review, true)} (${(0,shared_escape/* code */.aY)(fork.license, 120)}).`);
    if (lastOpen)
        steps.push(`- ${(0,shared_escape/* code */.aY)(lastOpen.version, 60)} was the newest version under ${(0,shared_escape/* code */.aY)(lastOpen.license, 120)}; it may lack fixes.`);
    return steps;
}
function waiverStep(entry, review) {
    const { setting, policy } = review;
    const ask = setting ? `[Request a waiver](${waiverLink(policy.path, entry, setting)})` : 'Request a waiver';
    const block = (0,shared_escape/* fenced */.OF)('yaml', `waivers:\n${entry}`.trimEnd());
    return `- ${ask} on the base branch, where the policy is read from:\n\n${block.replace(/^/gm, '  ')}`;
}

;// CONCATENATED MODULE: ./build/reports/shared/matter-details.js









/** Components of one matter that are listed by name; the others are counted. */
const matter_details_MOST_NAMED = 10;
/** One matter as a fold: who says what of which term, how it came in, who was asked, what to do. */
function matterDetails(matter, review, open, told) {
    const blocks = [
        ...judgment(matter, review, told),
        ...concerns(matter),
        ...places(matter, review),
        ...sources(matter, review),
        ...nextSteps(matter.first, review),
    ];
    return `<details${open ? ' open' : ''}>\n<summary>${summaryLine(matter, review)}</summary>\n\n${blocks.join('\n\n')}\n\n</details>`;
}
function summaryLine({ first, component, findings }, review) {
    const name = component?.name ?? first.model ?? first.path;
    const version = component?.version === undefined ? '' : ` ${(0,shared_escape/* html */.qy)(component.version, 60)}`;
    const more = findings.length > 1 ? ` and ${findings.length - 1} more` : '';
    const over = toldLicense(first, review);
    const base = over === undefined || over === first.license ? '' : ` over ${(0,shared_escape/* html */.qy)(over, 120)}`;
    const license = first.license === undefined ? '' : ` (${(0,shared_escape/* html */.qy)(first.license, 120)}${base})`;
    return `${(0,shared_escape/* html */.qy)(name, 200)}${findings.length > 1 ? '' : version}${more} <b>${(0,shared_escape/* htmlProse */.n8)(says(first.type, findings.length))}</b>${license}`;
}
/** Kinds whose message tells already who says that which criteria are not met. */
const SAYS_SO = new Set(['not-open-source-license', 'not-open-source-base']);
function judgment(matter, review, told) {
    const { first, component } = matter;
    const violations = first.violations ?? [];
    if (violations.length === 0)
        return [(0,shared_escape/* prose */.CS)(first.message)];
    const stand = standing(first, component);
    const license = toldLicense(first, review);
    const statement = stand.authority === 'osi-statement' ? statementOn(license, review) : undefined;
    const ours = stand.authority === 'catalogue' || stand.authority === 'osi-statement';
    const criteria = first.criteria ?? violations.map(({ criterion }) => criterion);
    const dispute = stand.authority === 'osi-statement' ? '' : ` [Dispute this](${project/* DISPUTE */.D_}).`;
    const terms = termsOnce(matter, license, review, ours, told);
    if (SAYS_SO.has(first.type)) {
        const read = statement === undefined ? '' : ` [What OSI says](${statement}).`;
        return [`${(0,shared_escape/* prose */.CS)(first.message)}${read}${dispute}`, ...terms];
    }
    const said = accusation(stand, criteria, statement, license === undefined ? undefined : (0,shared_escape/* code */.aY)(license, 120));
    return [(0,shared_escape/* prose */.CS)(first.message), `${said}${dispute}`, ...terms];
}
/** What OSI itself said about a license. */
function statementOn(license, { licenses }) {
    return licenses?.find(note => note.license === license)?.terms.find(({ statement }) => statement !== undefined)?.statement?.url;
}
/** The terms with their criteria, or where they stand above. */
function termsOnce({ first, component }, license, review, ours, told) {
    const terms = (first.violations ?? []).map(violation => term(violation, review, ours));
    const key = JSON.stringify([
        license,
        (first.violations ?? []).map(({ criterion, section, quote, paraphrase }) => [criterion, section, quote, paraphrase]),
    ]);
    const before = told.get(key);
    if (before !== undefined)
        return [`The clauses are told above, with ${(0,shared_escape/* code */.aY)(before, 200)}.`];
    told.set(key, component?.name ?? first.model ?? first.path);
    return terms;
}
/** Terms that worry without being a breach: quoted, and accused of nothing. */
function concerns({ first, component }) {
    const verdict = component?.verdict;
    if (first.violations !== undefined || !verdict || !('concerns' in verdict) || !verdict.concerns)
        return [];
    return ['Worth reading, and no breach of the definition in itself:', ...verdict.concerns.map(concern)];
}
function concern({ section, line, quote, paraphrase }) {
    const where = [...(section === undefined ? [] : [`section ${(0,shared_escape/* code */.aY)(section, 60)}`]), ...(line === undefined ? [] : [`line ${line}`])].join(', ');
    const text = quote === undefined ? `in our words: ${(0,shared_escape/* prose */.CS)(paraphrase ?? 'a term that needs a look')}` : (0,shared_escape/* code */.aY)(quote);
    return `> ${text}${where === '' ? '' : ` (${where})`}`;
}
function term(violation, review, ours) {
    const { criterion, also, section, quote, paraphrase, line, path, url } = violation;
    const where = [
        ...(section === undefined ? [] : [sourceLink(`section ${(0,shared_escape/* code */.aY)(section, 60)}`, url, review, ours)]),
        ...(path === undefined ? [] : [(0,shared_escape/* code */.aY)(path, 200)]),
        ...(line === undefined ? [] : [`line ${line}`]),
    ];
    const more = also && also.length > 0 ? ` (also arguable: ${also.map(number => `OSD ${number}`).join(', ')})` : '';
    const head = `**[OSD ${criterion}](${project/* DEFINITION */.ye}): ${(0,definition/* criterion */.u)(criterion).title}**${more}${where.length > 0 ? `, ${where.join(', ')}` : ''}`;
    if (quote !== undefined)
        return `${head}\n\n> ${(0,shared_escape/* code */.aY)(quote)}`;
    const read = section === undefined && url !== undefined ? ` (${sourceLink('text', url, review, ours)})` : '';
    return paraphrase === undefined ? head : `${head}\n\n> In our words: ${(0,shared_escape/* prose */.CS)(paraphrase)}${read}`;
}
function places({ findings }, review) {
    const byPurl = componentIndex(review);
    const named = findings.slice(0, matter_details_MOST_NAMED).map(finding => matter_details_place(finding, byPurl.get(finding.component ?? ''), review));
    const rest = findings.length - named.length;
    return [['**Where**', '', ...named, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n')];
}
function matter_details_place(finding, component, review) {
    const name = (0,shared_escape/* code */.aY)(component ? [component.name, component.version].filter(Boolean).join(' ') : (finding.model ?? finding.path), 200);
    const via = component?.via ?? [];
    const chain = via.length > 0 ? `, brought in by ${via.map(step => (0,shared_escape/* code */.aY)(step, 120)).join(' → ')}` : '';
    const scope = component ? `, ${component.scope}` : '';
    const status = finding.status ?? component?.status;
    return `- ${name} at ${placeLink(finding, review.setting)}${chain}${scope}${status === undefined ? '' : `, ${status}`}`;
}
function sources({ first, component }, review) {
    const evidence = first.evidence ?? component?.evidence ?? [];
    if (evidence.length === 0)
        return [];
    const rows = evidence.slice(0, matter_details_MOST_NAMED).map(one => source(one, review));
    const rest = evidence.length - rows.length;
    return [['**Sources asked**', '', ...rows, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n')];
}
function source({ source: name, url, path, said, date, strength }, review) {
    const ours = name === 'catalogue';
    const where = path === undefined ? '' : ` (${(0,shared_escape/* code */.aY)(path, 200)})`;
    const weak = strength === 'weak' ? ', which the author of a pull request can edit' : '';
    return `- ${sourceLink((0,shared_escape/* code */.aY)(name, 60), url, review, ours)}${where}: ${(0,shared_escape/* code */.aY)(said, 300)}${date === undefined ? '' : `, dated ${(0,shared_escape/* code */.aY)(date, 40)}`}${weak}`;
}

;// CONCATENATED MODULE: ./build/reports/shared/folds.js





/** Places of one waiver that are named; the others are counted. */
const MOST_PLACES = 3;
/** Warnings, each as a fold of its own inside. */
function warnings(review, terms) {
    const told = matters(review, 'warn').filter(({ first }) => !isUnknown(first));
    return {
        title: 'Warnings',
        entries: told.map(matter => matterDetails(matter, review, false, terms)),
        stands: told.map(({ findings }) => findings.length),
    };
}
/** What nothing is known of, one line a reason. */
function unknowns(review) {
    const reasons = new Map();
    for (const finding of review.findings.filter(finding => finding.action !== 'none' && isUnknown(finding)).sort(byWeight)) {
        const reason = finding.reason ?? 'not-found';
        reasons.set(reason, [...(reasons.get(reason) ?? []), finding]);
    }
    const names = new Map(review.components.map(({ purl, name }) => [purl, name]));
    return {
        title: 'License not known',
        entries: [...reasons]
            .sort(([a], [b]) => compare(a, b))
            .map(([reason, findings]) => {
            const shown = findings
                .slice(0, 20)
                .map(finding => `${(0,shared_escape/* code */.aY)(names.get(finding.component ?? '') ?? finding.path, 120)} at ${placeLink(finding, review.setting)}`);
            return `- ${REASONS[reason] ?? (0,shared_escape/* prose */.CS)(reason)}: ${shown.join(', ')}${findings.length > 20 ? ` + ${findings.length - 20}` : ''}`;
        }),
        stands: [...reasons].sort(([a], [b]) => compare(a, b)).map(([, findings]) => findings.length),
    };
}
const REASONS = {
    'none-declared': 'Declares none',
    'not-found': 'Not found at any source asked',
    'not-identified': 'A text or name that could not be identified',
    ambiguous: 'Several licenses without a stated relation',
    'not-asked': 'Not asked (private or offline)',
    unavailable: 'The sources could not be asked',
};
/** Notices, one line each. */
function notices(review) {
    const told = review.findings.filter(finding => finding.action === 'notice' && !isUnknown(finding)).sort(byWeight);
    return { title: 'Notices', entries: told.map(finding => `- ${placeLink(finding, review.setting)}: ${(0,shared_escape/* prose */.CS)(finding.message)}`) };
}
/** Waivers that took a finding away: who, why, until when. */
function waiversUsed(review) {
    const used = new Map();
    for (const finding of review.findings.filter(({ waiver }) => waiver !== undefined).sort(byWeight)) {
        const key = JSON.stringify([finding.component ?? finding.path, finding.waiver]);
        const same = used.get(key);
        if (same)
            same.push(finding);
        else
            used.set(key, [finding]);
    }
    return {
        title: 'Waivers used',
        entries: [...used.values()].flatMap(findings => {
            const [{ waiver, component, path }] = findings;
            if (!waiver)
                return [];
            const { owner, reason, expires, line } = waiver;
            const policy = review.policy.path === undefined ? '' : `, ${(0,shared_escape/* code */.aY)(`${review.policy.path}:${line}`, 200)}`;
            const who = owner === undefined ? '' : `, by ${(0,shared_escape/* code */.aY)(owner, 120)}`;
            const until = expires === undefined ? ', without end' : `, until ${(0,shared_escape/* code */.aY)(expires, 40)}`;
            const licenses = [...new Set(findings.flatMap(finding => toldLicense(finding, review) ?? []))];
            const license = licenses.length === 0
                ? ''
                : ` under ${licenses
                    .slice(0, MOST_PLACES)
                    .map(one => (0,shared_escape/* code */.aY)(one, 120))
                    .join(', ')}`;
            const places = findings.slice(0, MOST_PLACES).map(finding => placeLink(finding, review.setting));
            const more = findings.length > MOST_PLACES ? ` + ${findings.length - MOST_PLACES}` : '';
            return [`- ${(0,shared_escape/* code */.aY)(component ?? path, 200)}${license} at ${places.join(', ')}${more}: ${(0,shared_escape/* prose */.CS)(reason, 400)}${who}${until}${policy}`];
        }),
    };
}
/** What was not evaluated, and why. */
function notEvaluated(review) {
    const files = review.notEvaluated.map(({ path, line, message }) => ({ path, line, message }));
    const entries = files
        .sort((a, b) => compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || compare(a.message, b.message))
        .map(({ path, line, message }) => `- ${placeLink(line === undefined ? { path } : { path, line, endLine: line }, review.setting)}: ${(0,shared_escape/* prose */.CS)(message, 400)}`);
    const outside = review.components.filter(component => component.notEvaluated !== undefined && !files.some(({ path }) => path === component.places[0]?.path));
    const named = outside
        .map(({ name, scope, notEvaluated: reason }) => `- ${(0,shared_escape/* code */.aY)(name, 120)} (${scope}): ${reason === 'scope' ? 'outside the scopes that are judged' : (0,shared_escape/* prose */.CS)(reason ?? '', 200)}`)
        .sort(compare);
    return { title: 'Not evaluated', entries: [...entries, ...named] };
}
/** Faults of the policy and inputs that were ignored. */
function notes(review) {
    return { title: 'Policy notes', entries: (review.notes ?? []).map(note => `- ${(0,shared_escape/* prose */.CS)(note)}`) };
}
/** The lineage of the models as a graph. */
function folds_lineage(review) {
    return { title: 'Lineage', entries: review.lineage === undefined ? [] : [(0,shared_escape/* fenced */.OF)('mermaid', review.lineage.trim())] };
}
/** A fold as Markdown, with its count in the title. */
function foldMarkdown(title, count, entries) {
    return `<details>\n<summary><b>${(0,shared_escape/* htmlProse */.n8)(title)}</b>${count > 1 ? ` (${count})` : ''}</summary>\n\n${entries.join('\n')}\n\n</details>`;
}

;// CONCATENATED MODULE: ./build/reports/shared/license-table.js






/** Components and places named in a row, and rows in the table; what is beyond is counted. */
const license_table_MOST_NAMED = 3;
const license_table_MOST_PLACES = 4;
const MOST_ROWS = 30;
/** One row a license: what it is, which criteria, what brings it in, where. */
function licenseTable(review) {
    const rows = new Map();
    const told = review.findings.filter(({ action }) => action === 'fail' || action === 'warn').sort(byWeight);
    for (const finding of told) {
        if (finding.verdict === undefined)
            continue;
        const key = JSON.stringify([toldLicense(finding, review), finding.verdict]);
        const row = rows.get(key);
        if (row)
            row.push(finding);
        else
            rows.set(key, [finding]);
    }
    if (rows.size === 0)
        return '';
    const shown = [...rows.values()].slice(0, MOST_ROWS);
    const rest = rows.size - shown.length;
    return [
        '| Verdict | License | Criteria | Brought in by | Where |',
        '| :-- | :-- | :-- | :-- | :-- |',
        ...shown.map(findings => tableRow(findings, review)),
        ...(rest > 0 ? ['', `And ${rest} more licenses, not in this table.`] : []),
    ].join('\n');
}
function tableRow(findings, review) {
    const [first] = findings;
    const license = toldLicense(first, review);
    const byPurl = componentIndex(review);
    const component = byPurl.get(first.component ?? '');
    const criteria = [...new Set(findings.flatMap(finding => finding.criteria ?? []))].sort((a, b) => a - b);
    const names = [...new Set(findings.map(finding => byPurl.get(finding.component ?? '')?.name ?? finding.model ?? finding.path))].sort(compare);
    const cells = [
        `${first.action === 'fail' ? '**Blocks:** ' : ''}${verdictWords(first.verdict, standing(first, component).subject)}`,
        license === undefined ? 'none known' : (0,shared_escape/* code */.aY)(license, 120),
        criteria.length > 0 ? criteria.map(number => `OSD ${number}`).join(', ') : '–',
        names
            .slice(0, license_table_MOST_NAMED)
            .map(name => (0,shared_escape/* code */.aY)(name, 120))
            .join(', ') + more(names.length),
        placesOf(findings, review),
    ];
    return `| ${cells.map(shared_escape/* cell */.Hn).join(' | ')} |`;
}
/** Places by file: `README.md:2`, then only the lines of the same file. */
function placesOf(findings, { setting }) {
    const shown = [...new Map(findings.map(finding => [`${finding.path}:${finding.line}`, finding])).values()].sort((a, b) => compare(a.path, b.path) || a.line - b.line);
    const links = shown
        .slice(0, license_table_MOST_PLACES)
        .map((place, n) => (shown[n - 1]?.path === place.path ? lineLink(place, setting) : placeLink(place, setting)));
    return links.join(', ') + (shown.length > license_table_MOST_PLACES ? ` + ${shown.length - license_table_MOST_PLACES}` : '');
}
function more(count) {
    return count > license_table_MOST_NAMED ? ` + ${count - license_table_MOST_NAMED}` : '';
}

;// CONCATENATED MODULE: ./build/reports/shared/summary.js









/** Kept free for the sentence that says what was cut. */
const RESERVE = 300;
/** With less room than this no further fold is tried. */
const LEAST = 500;
/** The whole review as Markdown in at most so many UTF-16 units; empty when nothing relevant changed. */
function summary(review, longest) {
    if (review.conclusion === 'neutral')
        return '';
    if (isClean(review))
        return `${cleanLine(review)}\n`;
    const ends = footer(review);
    const parts = [`### ${mark(review)} ${heading(review)}`, meta(review)];
    const budget = { left: longest - RESERVE - size(parts) - ends.length, cut: 0 };
    add(parts, licenseTable(review), budget);
    const terms = new Map();
    const blocking = matters(review, 'fail').filter(({ first }) => !isUnknown(first));
    for (const [n, matter] of blocking.entries()) {
        // What has no room is counted, not made.
        const told = budget.left > LEAST && add(parts, matterDetails(matter, review, n === 0, terms), budget);
        if (!told)
            budget.cut += matter.findings.length;
    }
    for (const fold of [unknowns, warnings, waiversUsed, notes, notEvaluated, notices, folds_lineage])
        addFold(parts, fold(review, terms), budget);
    if (budget.cut > 0)
        parts.push(cutSentence(budget.cut, review));
    return `${[...parts, ends].join('\n\n')}\n`;
}
/** Nothing is told and nothing was taken away by hand: one line is enough. */
function isClean(review) {
    return (review.conclusion === 'success' &&
        review.findings.every(({ action, waiver }) => action === 'none' && waiver === undefined) &&
        review.notEvaluated.length === 0 &&
        review.counts['not-evaluated'] === 0 &&
        (review.notes ?? []).length === 0);
}
function add(parts, part, budget) {
    if (part === '')
        return true;
    if (part.length + 2 > budget.left)
        return false;
    parts.push(part);
    budget.left -= part.length + 2;
    return true;
}
function addFold(parts, { title, entries, stands }, budget) {
    if (entries.length === 0)
        return;
    const count = entries.reduce((sum, _, n) => sum + (stands?.[n] ?? 1), 0);
    let length = foldMarkdown(title, count, []).length + 2;
    const fitting = [];
    entries.forEach((entry, n) => {
        if (length + entry.length + 1 > budget.left) {
            budget.cut += stands?.[n] ?? 1;
            return;
        }
        length += entry.length + 1;
        fitting.push(entry);
    });
    if (fitting.length > 0)
        add(parts, foldMarkdown(title, count, fitting), budget);
}
function size(parts) {
    return parts.reduce((sum, part) => sum + part.length + 2, 0);
}
function mark(review) {
    if (review.conclusion === 'failure')
        return '⛔';
    return review.findings.some(({ action }) => action === 'warn') ? '⚠️' : '✅';
}
function cleanLine(review) {
    const { counts, setting } = review;
    const files = new Set(review.components.flatMap(({ places }) => places.map(({ path }) => path)));
    const what = [countByNoun(review.components)].filter(Boolean).join('');
    const where = quantity(files.size, { one: 'file', many: 'files' });
    const commit = setting ? `, commit ${commitLink(setting.commit, setting)}` : '';
    const run = setting?.runUrl === undefined ? '' : ` ([run](${runUrl(setting.runUrl)}))`;
    return `✅ No license finding in ${where}${what === '' ? '' : ` (${what})`}: ${groups(counts)}${commit}${run}.`;
}
/** `38 Open Source, 2 unknown`: the six groups that have members. */
function groups(counts) {
    const rows = [
        [counts['open-source'], 'OSI-approved'],
        [counts['not-open-source'], 'not Open Source'],
        [counts.unreviewed, 'not reviewed by OSI'],
        [counts.unknown, 'unknown'],
        [counts.waived, 'waived'],
        [counts['not-evaluated'], 'not evaluated'],
    ];
    const told = rows.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
    return told.length > 0 ? told.join(', ') : 'nothing counted';
}
function meta({ setting, policy }) {
    const revision = policy.revision === undefined ? '' : ` at ${setting ? commitLink(policy.revision, setting) : (0,shared_escape/* code */.aY)(policy.revision.slice(0, 7))}`;
    const read = policy.path === undefined
        ? `Policy ${(0,shared_escape/* code */.aY)(policy.preset)}, the default: the base branch has no policy file`
        : `Policy ${(0,shared_escape/* code */.aY)(policy.preset)} from ${(0,shared_escape/* code */.aY)(policy.path, 200)}${revision} of the base branch`;
    return [
        ...(setting ? [`Commit ${commitLink(setting.commit, setting)}`] : []),
        read,
        ...(setting?.runUrl === undefined ? [] : [`[run](${runUrl(setting.runUrl)})`]),
    ].join(' · ');
}
function footer(review) {
    const { counts, hosts, version } = review;
    const statuses = [`${counts.introduced} introduced`, `${counts.worsened} worsened`, `${counts.carried} there before`].join(' + ');
    const asked = hosts.length > 0 ? `Hosts contacted: ${hosts.map(host => (0,shared_escape/* code */.aY)(host, 120)).join(', ')}.` : 'No host was contacted.';
    return [
        '---',
        `Found ${counts.found} = ${groups(counts).replaceAll(', ', ' + ')}; ${counts.found} = ${statuses}. ${asked}`,
        `<sub>Judged against the [Open Source Definition](${project/* DEFINITION */.ye}). Not legal advice; not affiliated with the Open Source Initiative. [Help](${project/* HOME */.yZ}#readme) · osd-review ${(0,shared_escape/* prose */.CS)(version)}</sub>`,
    ].join('\n\n');
}
function cutSentence(count, { setting }) {
    const where = setting?.runUrl === undefined ? 'the JSON report' : `the [job summary](${runUrl(setting.runUrl)})`;
    return `**${count} ${count === 1 ? 'entry is' : 'entries are'} not shown here for length**: see ${where}.`;
}
/** The run's address is made by the runner; it is still encoded where it could end a link. */
function runUrl(url) {
    return url.replace(/[^\w:/.%?=&#-]/g, sign => (0,shared_escape/* urlPart */.fG)(sign));
}

;// CONCATENATED MODULE: ./build/reports/job-summary.js

/** GitHub refuses job summaries above 1 MiB (bytes, UTF-8); a UTF-16 unit takes at most three. */
const LONGEST = Math.floor((1024 * 1024) / 3);
/** The page of the run: the same facts as the summary comment with room for all of them. */
const job_summary_report = {
    format: 'job-summary',
    render: (review) => (review.conclusion === 'neutral' ? 'Nothing that is reviewed changed.\n' : summary(review, LONGEST)),
};

;// CONCATENATED MODULE: ./build/reports/json.js


/** The whole review as one JSON object. */
const json_report = {
    format: 'json',
    render: (review) => `${(0,shared_escape/* jsonText */.s$)((0,json/* reviewObject */.o6)(review), 2)}\n`,
};

;// CONCATENATED MODULE: ./build/reports/json-lines.js


/** One finding a line, for programs that read as they go. */
const json_lines_report = {
    format: 'jsonl',
    render: (review) => review.findings.map(finding => `${(0,shared_escape/* jsonText */.s$)((0,json/* findingObject */.zH)(finding))}\n`).join(''),
};

;// CONCATENATED MODULE: ./build/reports/shared/marker.js

/** Longest list of fingerprints in one comment. */
const MOST_FINGERPRINTS = 100;
/** Opens the summary comment, so that the next run finds it again; the author is checked besides. */
const SUMMARY_MARKER = '<!-- osd-review:summary -->';
/** Stands in the body of a review, so that its answer can be read back. */
const REVIEW_MARKER = '<!-- osd-review:review -->';
/** Opens a comment whose findings are gone. */
const GONE_MARKER = '<!-- osd-review:gone -->';
/** What a comment is about, without its place: the same finding on a moved line has the same fingerprint. */
function fingerprint({ path, type, component, model, base, part, license, verdict }) {
    const facts = [path, type, component, model, base, part, license, verdict].map(fact => fact ?? '');
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 12);
}
/** The hidden line of an inline comment. */
function findingMarker(fingerprints) {
    return `<!-- osd-review:finding ${fingerprints.slice(0, MOST_FINGERPRINTS).join(' ')} -->`;
}
/**
 * Reads the hidden line of an inline comment; empty when it is none of ours.
 *
 * It is the last line: what stands above may be a name that looks like one.
 */
function readFingerprints(body) {
    return /<!-- osd-review:finding ((?:[0-9a-f]{12} )+)-->\s*$/.exec(body)?.[1]?.trim().split(' ') ?? [];
}

;// CONCATENATED MODULE: ./build/reports/shared/patch-lines.js
/** Reads which lines of the new file a patch shows: `@@ -a,b +c,d @@`, then ` `, `+` and `-` lines. */
function patchLines(patch) {
    const added = new Set();
    const shown = new Set();
    let line = 0;
    let left = 0;
    for (const row of patch.split('\n')) {
        const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(row);
        if (hunk) {
            line = Number(hunk[1]);
            left = Number(hunk[2] ?? 1);
        }
        else if (left > 0 && (row.startsWith('+') || row.startsWith(' '))) {
            shown.add(line);
            if (row.startsWith('+'))
                added.add(line);
            line += 1;
            left -= 1;
        }
    }
    return { added, shown };
}

;// CONCATENATED MODULE: ./build/reports/shared/inline.js








/** Further findings named in one comment; the summary has all. */
const inline_MOST_NAMED = 5;
/**
 * Inline comments of a review: all findings on one line make one, and one license has one a file.
 *
 * Unknowns and notices stand in the summary. Sorted with the weightiest first.
 */
function plannedComments(review, changes) {
    const files = new Map(changes.files.map(file => [file.path, file]));
    const byPurl = componentIndex(review);
    return inline_groups(review).map(findings => {
        const [{ path, line }] = findings;
        const fingerprints = [...new Set(findings.map(fingerprint))].sort();
        const place = inline_anchor(findings, files.get(path), changes.complete);
        // At the head of a file a comment says which line it means.
        const text = `${place.kind === 'file' ? `Line ${line}: ` : ''}${body(findings, byPurl, review)}`;
        return { path, line, fingerprints, body: `${text}\n\n${findingMarker(fingerprints)}`, anchor: place };
    });
}
function inline_groups(review) {
    const told = review.findings
        .filter(finding => (finding.action === 'fail' || finding.action === 'warn') && !isUnknown(finding))
        .sort(byWeight);
    const byLine = collect(told, ({ path, line }) => JSON.stringify([path, line]));
    const byLicense = collect([...byLine], ([{ path }, ...rest], group) => JSON.stringify([
        path,
        rest.length,
        group.map(({ type, license, verdict, part, message }) => [type, license ?? message, verdict, part]),
    ]));
    return byLicense.map(([first, ...rest]) => [first[0], ...first.slice(1), ...rest.flat()]);
}
function collect(items, key) {
    const found = new Map();
    for (const item of items) {
        const at = key(item, item);
        const group = found.get(at);
        if (group)
            group.push(item);
        else
            found.set(at, [item]);
    }
    return [...found.values()];
}
function inline_anchor(findings, file, complete) {
    // A list that was cut off does not show that the file is unchanged: GitHub is asked, and may refuse.
    if (!file)
        return { kind: complete ? 'summary' : 'file' };
    if (file.change === 'removed')
        return { kind: 'summary' };
    if (file.patch === undefined)
        return { kind: 'file' };
    const { added } = patchLines(file.patch);
    for (const { line, endLine, lines } of findings) {
        const first = firstWithin(added, line, endLine) ?? lines?.find(place => added.has(place));
        if (first !== undefined)
            return { kind: 'line', line: first };
    }
    return { kind: 'file' };
}
function firstWithin(added, line, endLine) {
    // Whichever is shorter is walked: an entry may claim to span a whole file.
    return [...added].sort((a, b) => a - b).find(number => number >= line && number <= endLine);
}
function body(findings, byPurl, review) {
    const [first] = findings;
    const component = byPurl.get(first.component ?? '');
    const same = findings.filter(({ type, license }) => type === first.type && license === first.license);
    const others = findings.filter(finding => !same.includes(finding));
    return [
        inline_headline(first, component, same.length),
        ...evidence(first, component, review),
        ...(same.length > 1 ? [`The same for ${names(same.slice(1), byPurl)}.`] : []),
        ...remarks(others),
    ].join('\n\n');
}
function inline_headline(first, component, count) {
    const name = (0,shared_escape/* code */.aY)(component?.name ?? first.model ?? first.path, 200);
    const license = first.license === undefined ? '' : ` (${(0,shared_escape/* code */.aY)(first.license, 120)})`;
    return `${first.action === 'fail' ? '⛔' : '⚠️'} ${name}${license}${count > 1 ? ` and ${count - 1} more here` : ''}${bringer(component)} **${says(first.type, count)}**.`;
}
/** A transitive component is told at the direct dependency that brings it, and says so. */
function bringer(component) {
    const [direct] = component?.via ?? [];
    return direct === undefined ? '' : `, brought in by ${(0,shared_escape/* code */.aY)(direct, 120)},`;
}
function evidence(first, component, review) {
    const [violation, ...rest] = first.violations ?? [];
    if (!violation)
        return [(0,shared_escape/* prose */.CS)(first.message)];
    const criteria = first.criteria ?? [violation, ...rest].map(({ criterion }) => criterion);
    const license = toldLicense(first, review);
    const named = license === undefined || license === first.license ? undefined : (0,shared_escape/* code */.aY)(license, 120);
    const said = accusation(standing(first, component), criteria, undefined, named);
    const section = violation.section === undefined ? '' : `Section ${(0,shared_escape/* code */.aY)(violation.section, 60)}: `;
    const text = violation.quote === undefined
        ? violation.paraphrase === undefined
            ? ''
            : `in our words: ${(0,shared_escape/* prose */.CS)(violation.paraphrase, 400)}`
        : (0,shared_escape/* code */.aY)(violation.quote, 600);
    const summary = review.setting ? ' The summary comment has the whole reasoning.' : '';
    return [
        `${said}${rest.length > 0 ? ` ${rest.length + 1} clauses are told in the summary.` : summary}`,
        ...(text === '' ? [] : [`> ${section}${text}`]),
    ];
}
function names(findings, byPurl) {
    const all = [...new Set(findings.map(finding => byPurl.get(finding.component ?? '')?.name ?? finding.model ?? finding.path))];
    const shown = all.slice(0, inline_MOST_NAMED).map(name => (0,shared_escape/* code */.aY)(name, 120));
    return `${shown.join(', ')}${all.length > inline_MOST_NAMED ? ` + ${all.length - inline_MOST_NAMED}` : ''}`;
}
function remarks(findings) {
    const messages = [...new Set(findings.map(({ message }) => message))];
    const shown = messages.slice(0, inline_MOST_NAMED).map(message => `- ${(0,shared_escape/* prose */.CS)(message, 400)}`);
    if (messages.length > inline_MOST_NAMED)
        shown.push(`- and ${messages.length - inline_MOST_NAMED} more, in the summary`);
    return shown.length > 0 ? [shown.join('\n')] : [];
}

;// CONCATENATED MODULE: ./build/reports/review-comments.js

/** The inline comments of a review as JSON lines: place and Markdown, for other ways of posting them. */
const review_comments_report = {
    format: 'review-comments',
    render: (review) => plannedComments(review, { files: [], complete: false })
        .map(({ path, line, body }) => `${JSON.stringify({ path, line, body })}\n`)
        .join(''),
};

;// CONCATENATED MODULE: ./build/reports/sarif.js





/** GitHub keeps 5,000 results of a run and refuses more than 25,000: the weightiest are given. */
const MAX_RESULTS = 5000;
/** What each kind means, for the rule's help. */
const HELP = {
    'not-open-source-license': 'The license has a term that does not meet the Open Source Definition.',
    'not-open-source-base': 'A model that this one is made from has a license that does not meet the Open Source Definition.',
    'inheritance-conflict': 'The declared license drops terms that the license of a base model says must be passed on.',
    'license-changed': 'An update changes the license.',
    'denied-by-policy': 'The license is Open Source, but the policy of this repository does not accept it.',
    'license-unknown': 'The license could not be found out.',
    'license-missing': 'No license is declared.',
    'unreviewed-license': 'OSI has not approved the license, and no clear breach was found.',
    'license-conflict': 'Sources disagree about the license.',
    'term-misuse': 'The words “open source” are said of something whose license is not.',
    'claim-unproven': 'The words “open source” are said of a model of which code and data are not known.',
    'name-license-mismatch': 'The name of the model belongs to a family that is published under another license.',
    'component-license': 'Code, weights and data are under different licenses.',
    'policy-changed': 'The change edits the policy, its waivers, or the step that runs this review.',
    'not-evaluated': 'A file or a component could not be evaluated.',
    reference: 'A model is used here.',
};
const sarif_LEVEL = {
    fail: 'error',
    warn: 'warning',
    notice: 'note',
    none: 'none',
};
/** SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
const sarif_report = {
    format: 'sarif',
    render: (review) => `${(0,shared_escape/* jsonText */.s$)(log(review), 2)}\n`,
};
function log(review) {
    const told = review.findings.filter(finding => finding.action !== 'none').sort(byWeight);
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'osd-review',
                        semanticVersion: review.version,
                        informationUri: project/* HOME */.yZ,
                        rules: finding_kind/* FINDING_KINDS */.m.map(kind => ({
                            id: kind,
                            shortDescription: { text: HELP[kind] },
                            fullDescription: { text: HELP[kind] },
                            help: {
                                text: `${HELP[kind]} The Open Source Definition: ${project/* DEFINITION */.ye}`,
                                markdown: `${HELP[kind]} [The Open Source Definition](${project/* DEFINITION */.ye}).`,
                            },
                            helpUri: `${project/* HOME */.yZ}#readme`,
                            properties: { tags: ['license', 'open-source'] },
                        })),
                    },
                },
                columnKind: 'utf16CodeUnits',
                results: results(told.slice(0, MAX_RESULTS)),
                properties: { conclusion: review.conclusion, counts: review.counts, resultsLeftOut: Math.max(0, told.length - MAX_RESULTS) },
            },
        ],
    };
}
function results(findings) {
    const seen = new Map();
    return findings.map(finding => {
        const print = sarif_fingerprint(finding);
        const nth = (seen.get(print) ?? 0) + 1;
        seen.set(print, nth);
        return result(finding, nth === 1 ? print : `${print}:${nth}`);
    });
}
function result(finding, print) {
    return {
        ruleId: finding.type,
        ruleIndex: finding_kind/* FINDING_KINDS */.m.indexOf(finding.type),
        level: sarif_LEVEL[finding.action],
        message: { text: messageText(finding.message) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: (0,shared_escape/* urlPath */.Lx)(finding.path), uriBaseId: '%SRCROOT%' },
                    region: { startLine: finding.line, endLine: finding.endLine },
                },
            },
        ],
        // The place is not part of it: a moved line is the same finding.
        partialFingerprints: { 'osdReview/v1': print },
        properties: { component: finding.component, license: finding.license, verdict: finding.verdict, criteria: finding.criteria },
    };
}
/** In a SARIF message brackets are links and braces are placeholders (2.1.0, 3.11.5 and 3.11.6): names of theirs are neither. */
function messageText(message) {
    return (0,shared_escape/* plain */.pj)(message, 8000)
        .replace(/[\\[\]]/g, '\\$&')
        .replace(/[{}]/g, '$&$&');
}
function sarif_fingerprint({ type, path, component, model, base, license }) {
    return (0,external_node_crypto_.createHash)('sha256').update([type, path, component, model, base, license].join('\n')).digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./build/reports/spdx.js






const ROOT = 'SPDXRef-Repository';
const NOTHING_SAID = 'NOASSERTION';
/** SPDX 2.3 as JSON, https://spdx.github.io/spdx-spec/v2.3/ */
const spdx_report = {
    format: 'spdx',
    render: (review) => `${(0,shared_escape/* jsonText */.s$)(spdx_document(review), 2)}\n`,
};
function spdx_document(review) {
    const components = billed(review);
    const name = (0,shared_escape/* plain */.pj)(subjectName(review));
    const extracted = extractedLicenses(components, review);
    return {
        spdxVersion: 'SPDX-2.3',
        dataLicense: 'CC0-1.0',
        SPDXID: 'SPDXRef-DOCUMENT',
        name,
        documentNamespace: `${project/* HOME */.yZ}/spdx/${(0,shared_escape/* urlPath */.Lx)(name)}/${billId(review)}`,
        creationInfo: {
            created: `${review.decision?.date ?? '1970-01-01'}T00:00:00Z`,
            creators: [`Tool: osd-review-${(0,shared_escape/* plain */.pj)(review.version)}`],
            comment: `Conclusion ${review.conclusion} by the policy "${(0,shared_escape/* plain */.pj)(review.policy.preset)}". Not legal advice; not affiliated with OSI.`,
        },
        packages: [rootPackage(name, review), ...components.map(component => spdxPackage(component, review))],
        ...(extracted.length > 0 ? { hasExtractedLicensingInfos: extracted } : {}),
        relationships: [relationship('SPDXRef-DOCUMENT', 'DESCRIBES', ROOT), ...components.map(dependency)],
    };
}
function rootPackage(name, { setting, decision }) {
    const commit = setting?.commit ?? decision?.head;
    return {
        SPDXID: ROOT,
        name,
        ...(commit === undefined ? {} : { versionInfo: (0,shared_escape/* plain */.pj)(commit) }),
        downloadLocation: NOTHING_SAID,
        filesAnalyzed: false,
        licenseConcluded: NOTHING_SAID,
        licenseDeclared: NOTHING_SAID,
        copyrightText: NOTHING_SAID,
    };
}
function spdxPackage(component, review) {
    const { purl, name, version, verdict } = component;
    const expression = noteOf(component.license, review)?.expression;
    // What fails by its base is not under the license that its card declares, or not under that alone.
    const concluded = verdict.verdict === 'unknown' || baseTerms(component, review) ? undefined : expression;
    const none = verdict.verdict === 'unknown' && verdict.reason === 'none-declared';
    return {
        SPDXID: packageId(purl),
        name: (0,shared_escape/* plain */.pj)(name),
        ...(version === undefined ? {} : { versionInfo: (0,shared_escape/* plain */.pj)(version) }),
        downloadLocation: NOTHING_SAID,
        filesAnalyzed: false,
        licenseConcluded: concluded ?? NOTHING_SAID,
        licenseDeclared: none ? 'NONE' : (expression ?? NOTHING_SAID),
        ...(component.license !== undefined && expression === undefined ? { licenseComments: `Declared as: ${(0,shared_escape/* plain */.pj)(component.license)}` } : {}),
        copyrightText: NOTHING_SAID,
        primaryPackagePurpose: purposeOf(purl),
        externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: (0,shared_escape/* plain */.pj)(purl, 4000) }],
        comment: bill_statements(component)
            .map(([key, value]) => `osd-review:${key}: ${(0,shared_escape/* plain */.pj)(value)}`)
            .join('\n'),
    };
}
/** Ids in SPDX are letters, digits, `.` and `-`; the digest keeps two package URLs apart. */
function packageId(purl) {
    return `SPDXRef-Package-${(0,external_node_crypto_.createHash)('sha256').update(purl).digest('hex').slice(0, 16)}`;
}
function purposeOf(purl) {
    if (/^pkg:(docker|oci)\//.test(purl))
        return 'CONTAINER';
    if (purl.startsWith('pkg:huggingface/'))
        return 'OTHER';
    return purl.startsWith('pkg:github') ? 'SOURCE' : 'LIBRARY';
}
const OF_ROOT = {
    development: 'DEV_DEPENDENCY_OF',
    test: 'TEST_DEPENDENCY_OF',
    build: 'BUILD_DEPENDENCY_OF',
    optional: 'OPTIONAL_DEPENDENCY_OF',
};
function dependency({ purl, scope }) {
    const kind = OF_ROOT[scope];
    return kind === undefined ? relationship(ROOT, 'DEPENDS_ON', packageId(purl)) : relationship(packageId(purl), kind, ROOT);
}
function relationship(from, kind, to) {
    return { spdxElementId: from, relationshipType: kind, relatedSpdxElement: to };
}
/** Licenses outside the SPDX list that an expression names. Their texts are cited, not copied. */
function extractedLicenses(components, review) {
    const cited = new Map();
    for (const { license } of components) {
        const note = noteOf(license, review);
        if (note?.expression === undefined)
            continue;
        for (const term of note.terms)
            if (term.id.startsWith('LicenseRef-'))
                cited.set(term.id, term);
    }
    return [...cited.values()]
        .sort((a, b) => compare(a.id, b.id))
        .map(({ id, title, url, publisher, checked }) => ({
        licenseId: id,
        name: (0,shared_escape/* plain */.pj)(title),
        extractedText: `The text is not part of this document. ${(0,shared_escape/* plain */.pj)(title)}${publisher === undefined ? '' : `, ${(0,shared_escape/* plain */.pj)(publisher)}`}${url === undefined ? '' : `: ${(0,shared_escape/* plain */.pj)(url)}`}`,
        ...(url === undefined ? {} : { seeAlsos: [url] }),
        ...(checked === undefined ? {} : { comment: `Read for the catalogue of osd-review on ${checked.date}.` }),
    }));
}

;// CONCATENATED MODULE: ./build/reports/sticky-summary.js

/** GitHub refuses comments above 65,536 characters; one is kept back. */
const sticky_summary_LONGEST = 65_535;
/** The summary comment, whole, as Markdown. */
const sticky_summary_report = { format: 'markdown', render: (review) => summary(review, sticky_summary_LONGEST) };

;// CONCATENATED MODULE: ./build/reports/text.js
/** Longest line of prose; terminals of 100 columns show it whole. */
const WIDTH = 100;
/** The review as plain text, for a terminal and for the log of a run. */
const text_report = {
    format: 'text',
    render: review => `${[...text_heading(review), ...findings(review), ...quiet(review), ...text_footer(review)].join('\n')}\n`,
};
const OFFLINE = 'Offline: deps.dev, the package registries and the Hugging Face Hub were not asked; what the files declare is not verified.';
function text_heading(review) {
    const { policy, decision } = review;
    const where = policy.path === undefined
        ? `preset "${policy.preset}", no policy file`
        : `${policy.path}${policy.revision ? ` at ${policy.revision.slice(0, 12)}` : ''}, preset "${policy.preset}"`;
    const commit = decision?.head === undefined ? '' : `Commit ${decision.head.slice(0, 12)}. `;
    return [text_headline(review), '', `${commit}Policy: ${where}.`, ''];
}
/** The verdict in words, and what it does. */
function text_headline({ conclusion, findings, counts }) {
    if (conclusion === 'neutral')
        return 'Nothing to review: no component was added or updated.';
    const failing = findings.filter(finding => finding.action === 'fail');
    if (conclusion === 'success') {
        const warned = new Set(findings.filter(finding => finding.action === 'warn').map(text_subjectOf)).size;
        return `Nothing blocks the merge: ${plural(counts.found, 'component')} reviewed${warned > 0 ? `, ${warned} to look at` : ''}.`;
    }
    const closed = new Set(failing.filter(({ type }) => CLOSED.has(type)).map(text_subjectOf));
    const models = [...closed].filter(subject => !subject.startsWith('pkg:') || subject.startsWith('pkg:huggingface/')).length;
    const parts = [
        ...(models > 0 ? [plural(models, 'model')] : []),
        ...(closed.size > models ? [plural(closed.size - models, 'package')] : []),
    ];
    if (parts.length === 0)
        return `Merge blocked: ${plural(failing.length, 'finding')} against the policy`;
    return `Merge blocked: ${parts.join(' and ')} ${closed.size === 1 ? 'does' : 'do'} not meet the Open Source Definition`;
}
const CLOSED = new Set(['not-open-source-license', 'not-open-source-base', 'inheritance-conflict']);
function text_subjectOf(finding) {
    return finding.component ?? finding.model ?? finding.path;
}
function findings(review) {
    const titles = { fail: 'Blocks the merge', warn: 'Warnings', notice: 'Notices' };
    return ['fail', 'warn', 'notice'].flatMap(action => {
        const told = review.findings.filter(finding => finding.action === action);
        return told.length === 0 ? [] : [`${titles[action]} (${told.length})`, '', ...told.flatMap(finding => text_one(finding, action === 'fail'))];
    });
}
function text_one(finding, whole) {
    const place = `  ${finding.path}:${finding.line}${finding.endLine > finding.line ? `-${finding.endLine}` : ''}  [${finding.type}]`;
    const clauses = whole ? (finding.violations ?? []).flatMap(text_clause) : [];
    const sources = whole
        ? (finding.evidence ?? []).map(({ source, said, url, path }) => wrap(`${source}: ${said}${whereabouts(url ?? path)}`, '      · '))
        : [];
    return [place, wrap(finding.message, '    '), ...clauses, ...sources.flat(), ''];
}
function whereabouts(where) {
    return where === undefined ? '' : ` (${where})`;
}
function text_clause(violation) {
    const head = `OSD ${violation.criterion}${violation.section === undefined ? '' : `, section ${violation.section}`}`;
    const said = violation.quote === undefined ? (violation.paraphrase ?? '') : `“${violation.quote.replace(/\s+/g, ' ')}”`;
    return [wrap(`${head}: ${said}`, '      - ')];
}
function quiet(review) {
    const carried = review.components.filter(component => component.status === 'carried' && component.verdict.verdict !== 'open-source');
    const waived = review.components.filter(component => component.waived);
    return [
        ...text_section('Was there before, and does not block', carried.map(component => `${component.purl}: ${component.license ?? 'license not known'}`)),
        ...text_section('Waived', waived.map(component => `${component.purl}: ${component.license ?? ''}`)),
        ...text_section('Open Source', text_open(review.components)),
        ...text_section('Not evaluated', review.notEvaluated.map(({ path, line, message }) => `${path}${line === undefined ? '' : `:${line}`}: ${message}`)),
        ...text_section('Notes', [...(review.offline ? [OFFLINE] : []), ...(review.notes ?? [])]),
    ];
}
function text_open(components) {
    const shown = components.filter(component => component.verdict.verdict === 'open-source' && component.status !== 'removed');
    const byLicense = new Map();
    for (const { license = '', name } of shown)
        byLicense.set(license, [...(byLicense.get(license) ?? []), name]);
    return [...byLicense]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([license, names]) => `${license}: ${names.slice(0, 8).join(', ')}${names.length > 8 ? ` and ${names.length - 8} more` : ''}`);
}
function text_section(title, rows) {
    return rows.length === 0 ? [] : [title, '', ...rows.map(row => wrap(row, '  ')), ''];
}
function text_footer({ counts, hosts, version }) {
    const groups = ['open-source', 'not-open-source', 'unreviewed', 'unknown', 'waived', 'not-evaluated'].map(word => `${counts[word]} ${word}`);
    const statuses = ['introduced', 'worsened', 'carried'].map(word => `${counts[word]} ${word}`);
    return [
        `${counts.found} found = ${groups.join(' + ')}`,
        `${' '.repeat(String(counts.found).length)}       = ${statuses.join(' + ')}`,
        hosts.length === 0 ? 'No service was asked.' : `Asked: ${hosts.join(', ')}`,
        `osd-review ${version}. Not legal advice; not affiliated with OSI. https://opensource.org/osd`,
    ];
}
function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}
/** Breaks prose at spaces; what follows the first line is indented below its text. */
function wrap(text, indent) {
    const next = ' '.repeat(indent.length);
    const lines = [];
    let line = indent;
    for (const word of text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').split(' ')) {
        const blank = line === indent || line === next;
        if (!blank && line.length + 1 + word.length > WIDTH) {
            lines.push(line);
            line = next + word;
        }
        else
            line += blank ? word : ` ${word}`;
    }
    return [...lines, line].join('\n');
}

// EXTERNAL MODULE: ./build/resolvers/shared/declared.js
var shared_declared = __webpack_require__(3796);
// EXTERNAL MODULE: ./build/resolvers/shared/fetch.js
var fetch = __webpack_require__(3828);
// EXTERNAL MODULE: ./build/resolvers/shared/json.js
var shared_json = __webpack_require__(8180);
;// CONCATENATED MODULE: ./build/resolvers/cocoapods.js




const SOURCE = 'cocoapods';
/** CocoaPods: `license` of the podspec, a name or `{type, text, file}`. */
const resolver = {
    source: SOURCE,
    accepts: purl => purl.type === 'cocoapods' && purl.version !== undefined,
    async ask(purl, { http, hosts }) {
        const name = (purl.namespace ?? purl.name).split('/')[0] ?? purl.name;
        const version = purl.version ?? '';
        const [a, b, c] = (0,external_node_crypto_.createHash)('md5').update(name).digest('hex');
        const path = ['Specs', a, b, c, encodeURIComponent(name), encodeURIComponent(version), `${encodeURIComponent(name)}.podspec.json`];
        // Shards of three hex digits: https://github.com/CocoaPods/cdn.cocoapods.org
        const url = `${hosts.cocoapods}/${path.join('/')}`;
        const got = await (0,fetch/* fetchJson */.x6)(http, SOURCE, { url });
        if ('kind' in got)
            return [got];
        const asked = { source: SOURCE, url };
        if (!(0,shared_json/* isRecord */.u4)(got.value) || Array.isArray(got.value))
            return [(0,fetch/* malformed */.Qm)(asked, `the answer is ${(0,shared_declared/* kindOf */.I)(got.value)}, not a podspec`)];
        return readLicense((0,shared_json.at)(got.value, 'license'), asked);
    },
};
/** https://guides.cocoapods.org/syntax/podspec.html#license */
function readLicense(license, asked) {
    if (!(0,shared_json/* isRecord */.u4)(license) || Array.isArray(license))
        return [(0,shared_declared/* declaredField */.Th)(license, asked)];
    const text = (0,shared_json/* textAt */.$6)(license, 'text');
    const answers = [(0,shared_declared/* declaredField */.Th)((0,shared_json.at)(license, 'type'), asked)];
    if (text !== undefined && text.length > 200)
        answers.push({ kind: 'text', text, name: 'podspec license.text', ...asked });
    return answers;
}

// EXTERNAL MODULE: ./build/resolvers/shared/names.js
var shared_names = __webpack_require__(7176);
;// CONCATENATED MODULE: ./build/resolvers/conda.js




const conda_SOURCE = 'conda';
const MAX_BYTES = 64 * 1024 * 1024;
/** Where packages for no platform lie, and the platform of most. */
const SUBDIRS = ['noarch', 'linux-64'];
/**
 * conda: the record of a package in the index of its channel.
 *
 * `current_repodata.json` holds the newest versions and is a tenth of the whole; one index answers for all packages of a
 * channel: https://docs.conda.io/projects/conda/en/stable/dev-guide/api/conda/core/index.html
 */
const conda_resolver = {
    source: conda_SOURCE,
    accepts: purl => purl.type === 'conda',
    async ask(purl, outside) {
        return (await askAll([purl], outside))[0] ?? [];
    },
    askAll,
};
async function askAll(purls, outside) {
    const indexes = new Map();
    const index = (url) => {
        const known = indexes.get(url) ?? (0,fetch/* fetchJson */.x6)(outside.http, conda_SOURCE, { url, maxBytes: MAX_BYTES });
        indexes.set(url, known);
        return known;
    };
    return Promise.all(purls.map(purl => askOne(purl, outside, index)));
}
async function askOne(purl, { hosts }, index) {
    const channel = purl.qualifiers?.['channel'] ?? 'conda-forge';
    const subdirs = purl.qualifiers?.['subdir'] ? [purl.qualifiers['subdir']] : SUBDIRS;
    let last;
    for (const subdir of subdirs) {
        const url = `${hosts.conda}/${(0,shared_names/* encodePath */.O)(channel)}/${encodeURIComponent(subdir)}/current_repodata.json`;
        const got = await index(url);
        const asked = { source: conda_SOURCE, url };
        const record = 'kind' in got ? undefined : findRecord(got.value, purl);
        if (record)
            return [readRecord(record, purl, asked)];
        last =
            'kind' in got ? got : (0,fetch/* unavailable */.hU)(asked, 'not-found', `the index of the newest versions of ${channel}/${subdir} does not have it`);
    }
    return last ? [last] : [];
}
/** The record of the very version, else of another one of the same name. */
function findRecord(repodata, purl) {
    let near;
    for (const kind of ['packages.conda', 'packages']) {
        const packages = (0,shared_json.at)(repodata, kind);
        if (!(0,shared_json/* isRecord */.u4)(packages))
            continue;
        for (const file of Object.keys(packages)) {
            if (!file.startsWith(`${purl.name}-`))
                continue;
            const record = packages[file];
            if ((0,shared_json/* textAt */.$6)(record, 'name') !== purl.name)
                continue;
            if (purl.version === undefined || (0,shared_json/* textAt */.$6)(record, 'version') === purl.version)
                return record;
            near = record;
        }
    }
    return near;
}
function readRecord(record, purl, asked) {
    const version = (0,shared_json/* textAt */.$6)(record, 'version');
    const answer = (0,shared_declared/* declaredField */.Th)((0,shared_json.at)(record, 'license'), asked);
    if (answer.kind !== 'declared' || version === purl.version)
        return answer;
    return {
        ...answer,
        revision: version ?? 'latest',
        ...(purl.version ? { note: `of version ${version ?? 'unknown'}, not of this one` } : {}),
    };
}

;// CONCATENATED MODULE: ./build/resolvers/shared/tar.js
const BLOCK = 512;
/** Unpacks gzip, at most `maxBytes` of it; undefined when the bytes are no gzip or hold more. */
async function gunzip(bytes, maxBytes) {
    const { gunzip: unpack } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    return new Promise(resolve => unpack(bytes, { maxOutputLength: maxBytes }, (error, result) => resolve(error ? undefined : result)));
}
/** The plain files of a tar that `wanted` asks for, at most 64; reading ends at the first broken header. */
function readTar(bytes, wanted) {
    const found = [];
    let longName;
    for (let at = 0; at + BLOCK <= bytes.length && found.length < 64;) {
        const header = bytes.subarray(at, at + BLOCK);
        const size = octal(header.subarray(124, 136));
        if (size === undefined || header[0] === 0)
            break;
        const body = bytes.subarray(at + BLOCK, at + BLOCK + size);
        const kind = String.fromCharCode(header[156] ?? 0);
        if (kind === 'L')
            longName = tar_field(body);
        else if (kind === 'x')
            longName = paxPath(body) ?? longName;
        else {
            const prefix = tar_field(header.subarray(345, 500));
            const path = longName ?? (prefix ? `${prefix}/` : '') + tar_field(header.subarray(0, 100));
            longName = undefined;
            if ((kind === '0' || kind === '\0') && body.length === size && wanted(path))
                found.push({ path, bytes: body });
        }
        at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    }
    return found;
}
function tar_field(bytes) {
    const end = bytes.indexOf(0);
    return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
}
function octal(bytes) {
    const digits = tar_field(bytes).trim();
    return /^[0-7]{1,12}$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
}
/** The `path` record of a pax header: `27 path=package/LICENSE\n`. */
function paxPath(bytes) {
    return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(new TextDecoder().decode(bytes.subarray(0, 65_536)))?.[1];
}

;// CONCATENATED MODULE: ./build/resolvers/cran.js



const cran_SOURCE = 'cran';
const MAX_ARCHIVE = 24 * 1024 * 1024;
/** CRAN: `License` of DESCRIPTION; an older version has its own in the archive of its sources. */
const cran_resolver = {
    source: cran_SOURCE,
    accepts: purl => purl.type === 'cran',
    async ask(purl, outside) {
        const url = `${outside.hosts.cran}/web/packages/${encodeURIComponent(purl.name)}/DESCRIPTION`;
        const got = await (0,fetch/* fetchText */.Sy)(outside.http, cran_SOURCE, { url });
        if ('kind' in got)
            return got.because === 'not-found' && purl.version ? readArchive(purl, outside) : [got];
        const version = cran_field(got.value, 'Version');
        if (version === undefined)
            return [(0,fetch/* malformed */.Qm)({ source: cran_SOURCE, url }, 'the answer is no DESCRIPTION')];
        if (purl.version !== undefined && purl.version !== version)
            return readArchive(purl, outside);
        return [cran_readLicense(got.value, { source: cran_SOURCE, url, ...(purl.version ? {} : { revision: version }) })];
    },
};
async function readArchive({ name, version = '' }, { http, hosts }) {
    const package_ = encodeURIComponent(name);
    const url = `${hosts.cran}/src/contrib/Archive/${package_}/${package_}_${encodeURIComponent(version)}.tar.gz`;
    const asked = { source: cran_SOURCE, url };
    const got = await (0,fetch/* fetchBytes */.ci)(http, cran_SOURCE, { url, maxBytes: MAX_ARCHIVE });
    if ('kind' in got)
        return [got];
    const tar = await gunzip(got.value, 4 * MAX_ARCHIVE);
    const [file] = tar ? readTar(tar, path => path === `${name}/DESCRIPTION`) : [];
    return [file ? cran_readLicense(new TextDecoder().decode(file.bytes), asked) : (0,fetch/* malformed */.Qm)(asked, 'the archive has no DESCRIPTION')];
}
function cran_field(description, name) {
    const found = new RegExp(`^${name}:[ \\t]*(.*(?:\\n[ \\t]+.*)*)`, 'm').exec(description.replaceAll('\r', ''))?.[1];
    return found?.replace(/\s+/g, ' ').trim() || undefined;
}
function cran_readLicense(description, asked) {
    const license = cran_field(description, 'License');
    if (license === undefined)
        return (0,shared_declared/* noneDeclared */.rJ)(asked);
    const parts = license.split('|').map(part => spdx(part.trim()));
    const known = parts.every(part => part !== undefined);
    return { kind: 'declared', license: known ? parts.join(' OR ') : license, strength: 'metadata', ...asked };
}
/**
 * One license specification as SPDX: https://cran.r-project.org/doc/manuals/r-release/R-exts.html#Licensing
 *
 * `+ file LICENSE` may add restrictions; only for MIT and BSD is it the template that names the holder.
 */
function spdx(part) {
    const template = /^(MIT|BSD_2_clause|BSD_3_clause) \+ file LICEN[CS]E$/.exec(part)?.[1];
    if (template !== undefined)
        return template.replace(/_(\d)_clause/, '-$1-Clause');
    if (Object.hasOwn(cran_STANDARD, part))
        return cran_STANDARD[part];
    const [, family = '', operator, bound, exact] = /^(AGPL|LGPL|GPL)(?: \((>=|==) ([\d.]+)\)|-([\d.]+))$/.exec(part) ?? [];
    const number = { 2: '2.0', '2.0': '2.0', '2.1': '2.1', 3: '3.0', '3.0': '3.0' }[bound ?? exact ?? ''];
    return number === undefined ? undefined : `${family}-${number}-${operator === '>=' ? 'or-later' : 'only'}`;
}
const cran_STANDARD = {
    'Apache License 2.0': 'Apache-2.0',
    'Apache License (== 2.0)': 'Apache-2.0',
    'Apache License (>= 2)': 'Apache-2.0',
    'Apache License (>= 2.0)': 'Apache-2.0',
    'Artistic-2.0': 'Artistic-2.0',
    'BSL-1.0': 'BSL-1.0',
    CC0: 'CC0-1.0',
    'CC BY 4.0': 'CC-BY-4.0',
    'CC BY-SA 4.0': 'CC-BY-SA-4.0',
    'CC BY-NC 4.0': 'CC-BY-NC-4.0',
    'EUPL-1.2': 'EUPL-1.2',
    'MPL-2.0': 'MPL-2.0',
    'Mozilla Public License 2.0': 'MPL-2.0',
};

// EXTERNAL MODULE: ./build/resolvers/shared/license-files.js
var license_files = __webpack_require__(3265);
;// CONCATENATED MODULE: ./build/resolvers/crates.js





const crates_SOURCE = 'crates.io';
/** crates.io takes crates up to 10 MB: https://doc.rust-lang.org/cargo/reference/publishing.html */
const MAX_CRATE = 16 * 1024 * 1024;
/** crates.io: the `license` of one version; a crate with a `license-file` alone has none, and its file is read instead. */
const crates_resolver = {
    source: crates_SOURCE,
    accepts: purl => purl.type === 'cargo',
    async ask(purl, outside) {
        const name = encodeURIComponent(purl.name);
        const url = `${outside.hosts.crates}/api/v1/crates/${name}${purl.version ? `/${encodeURIComponent(purl.version)}` : ''}`;
        const got = await (0,fetch/* fetchJson */.x6)(outside.http, crates_SOURCE, { url });
        if ('kind' in got)
            return [got];
        const version = purl.version ? (0,shared_json.at)(got.value, 'version') : (0,shared_json.at)(got.value, 'versions', 0);
        const number = purl.version ?? (0,shared_json/* textAt */.$6)(version, 'num');
        const asked = { source: crates_SOURCE, url, ...(purl.version || !number ? {} : { revision: number }) };
        if (!(0,shared_json/* isRecord */.u4)(version))
            return [(0,fetch/* malformed */.Qm)(asked, 'the answer has no version')];
        const answer = withOr((0,shared_declared/* declaredField */.Th)((0,shared_json.at)(version, 'license'), asked));
        return answer.kind === 'none-declared' && number ? [answer, ...(await readCrate(name, number, outside))] : [answer];
    },
};
/** `MIT/Apache-2.0` was how crates wrote OR: https://doc.rust-lang.org/cargo/reference/manifest.html#the-license-and-license-file-fields */
function withOr(answer) {
    return answer.kind === 'declared' ? { ...answer, license: answer.license.replace(/\s*\/\s*/g, ' OR ') } : answer;
}
async function readCrate(name, version, { http, hosts }) {
    const url = `${hosts.crates}/api/v1/crates/${name}/${encodeURIComponent(version)}/download`;
    const got = await (0,fetch/* fetchBytes */.ci)(http, crates_SOURCE, { url, maxBytes: MAX_CRATE });
    if ('kind' in got)
        return [got];
    const tar = await gunzip(got.value, 4 * MAX_CRATE);
    if (!tar)
        return [(0,fetch/* malformed */.Qm)({ source: crates_SOURCE, url }, 'the crate cannot be unpacked')];
    const files = readTar(tar, path => path.split('/').length === 2 && (0,license_files/* isLicenseFile */.E)(path.split('/')[1] ?? ''));
    return (0,license_files/* textAnswers */.T)(files.map(file => ({ path: file.path, text: new TextDecoder().decode(file.bytes) })), { source: crates_SOURCE, url });
}

;// CONCATENATED MODULE: ./build/resolvers/shared/source-address.js
/** The first of some values that is an address of source code, as a part of `Asked`; npm’s `github:owner/name` is written out. */
function repositoryAt(...values) {
    for (const value of values) {
        if (typeof value !== 'string' || value.length > 500)
            continue;
        const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(value)?.[1];
        if (short !== undefined)
            return { repository: `https://github.com/${short}` };
        if (/^(?:scm:)?(?:git[+:]|https?:|ssh:|git@)/.test(value))
            return { repository: value.replace(/^scm:(?:git:)?/, '') };
    }
    return {};
}

// EXTERNAL MODULE: ./build/resolvers/shared/systems.js
var systems = __webpack_require__(8186);
;// CONCATENATED MODULE: ./build/resolvers/deps-dev.js






const deps_dev_SOURCE = systems/* DEPS_DEV */.V;
/** Most versions in one batch: https://docs.deps.dev/api/v3alpha/#getversionbatch */
const BATCH = 5000;
const MAX_PAGES = 100;
const deps_dev_MAX_BYTES = 32 * 1024 * 1024;
/**
 * Open Source Insights: all packages of seven registries in one request.
 *
 * The batch is `v3alpha`, which may change; a reply that is none of its shape falls back to the stable `v3`, one a version.
 */
const deps_dev_resolver = {
    source: deps_dev_SOURCE,
    tier: 'aggregate',
    accepts: purl => purl.version !== undefined && purl.type in systems/* SYSTEMS */.L,
    async ask(purl, outside) {
        return (await askBatches([purl], outside))[0] ?? [];
    },
    askAll: askBatches,
};
async function askBatches(purls, outside) {
    const keys = purls.map(versionKey);
    const unique = [...new Map(keys.map(key => [deps_dev_idOf(key), key])).values()];
    const answers = new Map();
    for (let from = 0; from < unique.length; from += BATCH) {
        const some = unique.slice(from, from + BATCH);
        for (const [id, answer] of await askBatch(some, outside))
            answers.set(id, answer);
    }
    return keys.map(key => answers.get(deps_dev_idOf(key)) ?? [missing(key, outside)]);
}
async function askBatch(keys, outside) {
    const url = `${outside.hosts.depsdev}/v3alpha/versionbatch`;
    const answers = new Map();
    const tokens = new Set();
    for (let page = 0, pageToken = ''; page < MAX_PAGES; page++) {
        const body = JSON.stringify({ requests: keys.map(key => ({ versionKey: key })), ...(pageToken ? { pageToken } : {}) });
        const request = { url, method: 'POST', headers: { 'content-type': 'application/json' }, body, maxBytes: deps_dev_MAX_BYTES };
        const got = await (0,fetch/* fetchJson */.x6)(outside.http, deps_dev_SOURCE, request);
        const responses = 'kind' in got ? undefined : (0,shared_json.at)(got.value, 'responses');
        if ('kind' in got && got.because !== 'not-found' && got.because !== 'malformed')
            return fill(keys, answers, got);
        if ('kind' in got || !Array.isArray(responses))
            return new Map([
                ...answers,
                ...(await askSingly(keys.filter(key => !answers.has(deps_dev_idOf(key))), outside)),
            ]);
        for (const response of responses) {
            const key = deps_dev_keyOf((0,shared_json.at)(response, 'request', 'versionKey'));
            if (key)
                answers.set(deps_dev_idOf(key), [readVersion(key, (0,shared_json.at)(response, 'version'), outside)]);
        }
        pageToken = (0,shared_json/* textAt */.$6)(got.value, 'nextPageToken') ?? '';
        if (pageToken === '' || tokens.has(pageToken))
            break;
        tokens.add(pageToken);
    }
    return answers;
}
function fill(keys, known, fault) {
    return new Map(keys.map(key => [deps_dev_idOf(key), known.get(deps_dev_idOf(key)) ?? [fault]]));
}
async function askSingly(keys, outside) {
    const pairs = keys.map(async (key) => {
        const got = await (0,fetch/* fetchJson */.x6)(outside.http, deps_dev_SOURCE, { url: deps_dev_addressOf(key, outside) });
        return [deps_dev_idOf(key), ['kind' in got ? got : readVersion(key, got.value, outside)]];
    });
    return new Map(await Promise.all(pairs));
}
/** `licenseDetails` keeps what the package wrote where `licenses` only says `non-standard`. */
function readVersion(key, version, outside) {
    if (version === undefined || version === null)
        return missing(key, outside);
    const code = (0,shared_json/* listAt */.gT)(version, 'links').filter(link => (0,shared_json/* textAt */.$6)(link, 'label') === 'SOURCE_REPO');
    const asked = { source: deps_dev_SOURCE, url: deps_dev_addressOf(key, outside), ...repositoryAt(...code.map(link => (0,shared_json/* textAt */.$6)(link, 'url'))) };
    const licenses = (0,shared_json.at)(version, 'licenses') ?? [];
    if (!Array.isArray(licenses))
        return (0,fetch/* unavailable */.hU)(asked, 'malformed', 'the list of licenses is none');
    const details = (0,shared_json/* listAt */.gT)(version, 'licenseDetails').map(detail => {
        const spdx = (0,shared_json/* textAt */.$6)(detail, 'spdx');
        return spdx === undefined || spdx === 'non-standard' ? (0,shared_json/* textAt */.$6)(detail, 'license') : spdx;
    });
    const plain = licenses.filter(license => typeof license === 'string' && license.trim() !== '').map(String);
    const names = [...new Set(details.length > 0 ? details.filter(name => name !== undefined) : plain)];
    if (names.length === 0)
        return plain.length === 0 ? (0,shared_declared/* noneDeclared */.rJ)(asked) : deps_dev_declared(plain, asked);
    return deps_dev_declared(names, asked);
}
function deps_dev_declared(names, asked) {
    if (names.length === 1)
        return (0,shared_declared/* declaredField */.Th)(names[0], asked);
    return { kind: 'declared', license: names.join(', '), unrelated: names, strength: 'metadata', ...asked };
}
function missing(key, outside) {
    return (0,fetch/* unavailable */.hU)({ source: deps_dev_SOURCE, url: deps_dev_addressOf(key, outside) }, 'not-found', 'does not know this version');
}
function versionKey(purl) {
    return { system: systems/* SYSTEMS */.L[purl.type] ?? '', name: (0,shared_names/* registryName */.j)(purl), version: deps_dev_versionOf(purl) };
}
/** Versions of Go modules have a `v` in front, whether or not the package URL kept it. */
function deps_dev_versionOf(purl) {
    const version = purl.version ?? '';
    return purl.type === 'golang' && /^\d/.test(version) ? `v${version}` : version;
}
function deps_dev_keyOf(value) {
    const [system, name, version] = [(0,shared_json/* textAt */.$6)(value, 'system'), (0,shared_json/* textAt */.$6)(value, 'name'), (0,shared_json/* textAt */.$6)(value, 'version')];
    return system && name && version ? { system: system.toUpperCase(), name, version } : undefined;
}
function deps_dev_idOf(key) {
    return `${key.system} ${key.name} ${key.version}`;
}
function deps_dev_addressOf(key, { hosts }) {
    return `${hosts.depsdev}/v3/systems/${key.system}/packages/${encodeURIComponent(key.name)}/versions/${encodeURIComponent(key.version)}`;
}

// EXTERNAL MODULE: ./build/resolvers/github.js
var github = __webpack_require__(741);
;// CONCATENATED MODULE: ./build/resolvers/shared/zip.js
/** The end record of a zip is at most this far from its end: 22 bytes and a comment, and the directory is mostly close. */
const TAIL = 128 * 1024;
/**
 * Where the central directory lies, read from the last bytes of the file.
 *
 * Layout: section 4.3 of https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
function findDirectory(tail) {
    const view = viewOf(tail);
    for (let at = tail.length - 22; at >= 0 && at >= tail.length - 22 - 65_535; at--) {
        if (view.getUint32(at, true) !== 0x06054b50)
            continue;
        const [size, offset] = [view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
        return size === 0xffffffff || offset === 0xffffffff ? undefined : { offset, size };
    }
    return undefined;
}
/** Entries of a central directory, at most 100,000; reading ends at the first broken record. */
function readDirectory(bytes) {
    const view = viewOf(bytes);
    const entries = [];
    for (let at = 0; at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50 && entries.length < 100_000;) {
        const nameLength = view.getUint16(at + 28, true);
        entries.push({
            path: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
            method: view.getUint16(at + 10, true),
            packed: view.getUint32(at + 20, true),
            size: view.getUint32(at + 24, true),
            offset: view.getUint32(at + 42, true),
        });
        at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
}
/** Bytes from the local header on that surely hold the entry: the local name and extra field may be longer than listed. */
function zip_span(entry) {
    return 30 + entry.path.length * 4 + 4096 + entry.packed;
}
/** Unpacks an entry from bytes that start at its local header; undefined when broken, encrypted or larger than it says. */
async function unpackEntry(bytes, entry, maxBytes = 1024 * 1024) {
    const view = viewOf(bytes);
    if (bytes.length < 30 || view.getUint32(0, true) !== 0x04034b50 || entry.size > maxBytes)
        return undefined;
    const from = 30 + view.getUint16(26, true) + view.getUint16(28, true);
    const packed = bytes.subarray(from, from + entry.packed);
    if (packed.length < entry.packed)
        return undefined;
    if (entry.method === 0)
        return packed;
    if (entry.method !== 8)
        return undefined;
    const { inflateRaw } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    return new Promise(resolve => inflateRaw(packed, { maxOutputLength: maxBytes }, (error, result) => resolve(error ? undefined : result)));
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

;// CONCATENATED MODULE: ./build/resolvers/shared/remote-zip.js


/** Whole archives larger than this are read by ranges or not at all. */
const MAX_WHOLE = 32 * 1024 * 1024;
const MAX_DIRECTORY = 8 * 1024 * 1024;
/** Some text files of a zip on a server, read by ranges: the end, the directory where that does not hold it, each file. */
async function readRemoteZip(http, source, url, wanted) {
    const tail = await (0,fetch/* fetchBytes */.ci)(http, source, { url, headers: { range: `bytes=-${TAIL}` }, maxBytes: MAX_WHOLE });
    if ('kind' in tail)
        return tail;
    const total = Number(/\/(\d+)$/.exec(tail.headers['content-range'] ?? '')?.[1] ?? tail.value.length);
    const reader = new Ranges(http, source, url, tail.value, total);
    const place = findDirectory(tail.value);
    if (!place || place.size > MAX_DIRECTORY)
        return (0,fetch/* malformed */.Qm)({ source, url }, 'the archive has no readable directory');
    const directory = await reader.read(place.offset, place.size);
    if ('kind' in directory)
        return directory;
    const entries = readDirectory(directory.value).filter(entry => wanted(entry.path));
    const files = [];
    for (const entry of shortest(entries)) {
        const raw = await reader.read(entry.offset, zip_span(entry));
        if ('kind' in raw)
            return raw;
        const bytes = await unpackEntry(raw.value, entry);
        if (!bytes)
            return (0,fetch/* malformed */.Qm)({ source, url }, `${entry.path} in the archive cannot be unpacked`);
        files.push({ path: entry.path, text: new TextDecoder().decode(bytes) });
    }
    return files;
}
function shortest(entries) {
    return [...entries].sort((a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1)).slice(0, 4);
}
/** Parts of a file on a server, the last of them at hand; a server that ignores ranges has sent the whole. */
class Ranges {
    #ask;
    #tail;
    #total;
    constructor(http, source, url, tail, total) {
        this.#ask = (from, to) => (0,fetch/* fetchBytes */.ci)(http, source, { url, headers: { range: `bytes=${from}-${to - 1}` }, maxBytes: MAX_WHOLE });
        this.#tail = tail;
        this.#total = total;
    }
    async read(from, length) {
        const start = this.#total - this.#tail.length;
        const to = Math.min(from + length, this.#total);
        if (from >= start)
            return { value: this.#tail.subarray(from - start, to - start) };
        const got = await this.#ask(from, to);
        if ('kind' in got)
            return got;
        return 'content-range' in got.headers ? got : { value: got.value.subarray(from, to) };
    }
}

;// CONCATENATED MODULE: ./build/resolvers/go-proxy.js






const go_proxy_SOURCE = 'go-proxy';
/** Go modules declare nothing: the license files at the root of the module’s zip, read by ranges. */
const go_proxy_resolver = {
    source: go_proxy_SOURCE,
    accepts: purl => purl.type === 'golang' && purl.name !== 'stdlib',
    async ask(purl, { http, hosts }) {
        const module = (0,shared_names/* registryName */.j)(purl);
        const base = `${hosts.goproxy}/${(0,shared_names/* encodePath */.O)(escapeCase(module))}`;
        let version = purl.version === undefined || purl.version.startsWith('v') ? purl.version : `v${purl.version}`;
        if (version === undefined) {
            const latest = await (0,fetch/* fetchJson */.x6)(http, go_proxy_SOURCE, { url: `${base}/@latest` });
            if ('kind' in latest)
                return [latest];
            version = (0,shared_json/* textAt */.$6)(latest.value, 'Version') ?? '';
        }
        const url = `${base}/@v/${encodeURIComponent(escapeCase(version))}.zip`;
        const asked = { source: go_proxy_SOURCE, url, ...(purl.version ? {} : { revision: version }) };
        const root = `${module}@${version}/`;
        const files = await readRemoteZip(http, go_proxy_SOURCE, url, path => path.startsWith(root) && (0,license_files/* isLicenseFile */.E)(path.slice(root.length)));
        if ('kind' in files)
            return [files];
        return files.length > 0 ? (0,license_files/* textAnswers */.T)(files, asked) : [(0,shared_declared/* noneDeclared */.rJ)(asked)];
    },
};
/** Capitals are written `!x`: https://go.dev/ref/mod#goproxy-protocol */
function escapeCase(text) {
    return text.replace(/[A-Z]/g, capital => `!${capital.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./build/resolvers/hackage.js



const hackage_SOURCE = 'hackage';
/** Hackage: `license` of the cabal file, and the license file where that names none. */
const hackage_resolver = {
    source: hackage_SOURCE,
    accepts: purl => purl.type === 'hackage',
    async ask(purl, outside) {
        const name = encodeURIComponent(purl.name);
        const page = `${outside.hosts.hackage}/package/${name}${purl.version ? `-${encodeURIComponent(purl.version)}` : ''}`;
        const url = `${page}/${name}.cabal`;
        const got = await (0,fetch/* fetchText */.Sy)(outside.http, hackage_SOURCE, { url });
        if ('kind' in got)
            return [got];
        const asked = { source: hackage_SOURCE, url, ...(purl.version ? {} : { revision: hackage_field(got.value, 'version') ?? 'latest' }) };
        if (hackage_field(got.value, 'name') === undefined)
            return [(0,fetch/* malformed */.Qm)(asked, 'the answer is no cabal file')];
        const license = hackage_field(got.value, 'license');
        const answer = license === undefined ? (0,shared_declared/* noneDeclared */.rJ)(asked) : (0,shared_declared/* declaredField */.Th)(LEGACY[license] ?? license, asked);
        const silent = answer.kind === 'none-declared' || license === 'OtherLicense' || license === 'UnspecifiedLicense';
        const file = hackage_field(got.value, 'license-file') ?? hackage_field(got.value, 'license-files')?.split(/[\s,]+/)[0];
        return silent && file !== undefined ? [answer, ...(await hackage_readFile(page, file, outside))] : [answer];
    },
};
async function hackage_readFile(page, file, { http }) {
    const url = `${page}/src/${(0,shared_names/* encodePath */.O)(file)}`;
    const got = await (0,fetch/* fetchText */.Sy)(http, hackage_SOURCE, { url });
    return ['kind' in got ? got : { kind: 'text', text: got.value, name: file, source: hackage_SOURCE, url }];
}
/** A top-level field of a cabal file; its value may stand on the next lines, indented. */
function hackage_field(cabal, name) {
    const lines = cabal.split(/\r?\n/);
    const at = lines.findIndex(line => line.toLowerCase().startsWith(name) && /^\s*:/.test(line.slice(name.length)));
    if (at < 0)
        return undefined;
    const same = (lines[at] ?? '').slice((lines[at] ?? '').indexOf(':') + 1).trim();
    return same || lines[at + 1]?.match(/^\s+(\S.*)$/)?.[1]?.trim() || undefined;
}
/** Names from before cabal 2.2, as Cabal itself turns them into SPDX: https://hackage.haskell.org/package/Cabal-syntax/docs/Distribution-License.html (`licenseToSPDX`). */
const LEGACY = {
    BSD2: 'BSD-2-Clause',
    BSD3: 'BSD-3-Clause',
    BSD4: 'BSD-4-Clause',
    'GPL-2': 'GPL-2.0-only',
    'GPL-3': 'GPL-3.0-only',
    'LGPL-2': 'LGPL-2.0-only',
    'LGPL-2.1': 'LGPL-2.1-only',
    'LGPL-3': 'LGPL-3.0-only',
    'AGPL-3': 'AGPL-3.0-only',
    'Apache-2': 'Apache-2.0',
    'MPL-2': 'MPL-2.0',
};

;// CONCATENATED MODULE: ./build/resolvers/hex.js



const hex_SOURCE = 'hex';
/** Hex: `meta.licenses` of the package; it keeps none for each version. */
const hex_resolver = {
    source: hex_SOURCE,
    // A namespace is a private organization: https://hex.pm/docs/private
    accepts: purl => purl.type === 'hex' && purl.namespace === undefined,
    async ask(purl, { http, hosts }) {
        const url = `${hosts.hex}/api/packages/${encodeURIComponent(purl.name)}`;
        const got = await (0,fetch/* fetchJson */.x6)(http, hex_SOURCE, { url });
        if ('kind' in got)
            return [got];
        const asked = { source: hex_SOURCE, url };
        const meta = (0,shared_json.at)(got.value, 'meta');
        if (!(0,shared_json/* isRecord */.u4)(meta))
            return [(0,fetch/* malformed */.Qm)(asked, 'the answer has no meta')];
        const answer = (0,shared_declared/* declaredList */.pd)((0,shared_json.at)(meta, 'licenses'), asked);
        return [answer.kind === 'declared' && purl.version ? { ...answer, note: 'of the package, not of this version' } : answer];
    },
};

// EXTERNAL MODULE: ./build/resolvers/shared/hub.js + 1 modules
var hub = __webpack_require__(4885);
;// CONCATENATED MODULE: ./build/resolvers/hugging-face.js


/** The Hugging Face Hub: the card’s license fields and the LICENSE file, two requests by `/resolve/`. */
const hugging_face_resolver = {
    source: hub/* HUB */.Q$,
    accepts: purl => purl.type === 'huggingface',
    async ask(purl, outside) {
        const place = placeOf(purl);
        const [card, license] = await Promise.all([(0,hub/* readHubCard */.yn)(place, outside), (0,hub/* readHubFile */.kE)(place, 'LICENSE', outside)]);
        const asked = {
            source: hub/* HUB */.Q$,
            url: 'url' in card.read ? card.read.url : `${outside.hosts.huggingface}/${place.id}`,
            ...revision(card.read),
        };
        const answers = [];
        if (card.fault)
            answers.push(card.fault);
        if (card.card)
            answers.push(...readTags(card.card, asked));
        if ('text' in license)
            answers.push({ kind: 'text', text: license.text, name: 'LICENSE', source: hub/* HUB */.Q$, url: license.url, ...revision(license) });
        if ('kind' in card.read && !card.card)
            answers.push(card.read);
        return answers.length > 0 ? answers : [(0,shared_declared/* noneDeclared */.rJ)(asked)];
    },
};
function placeOf(purl) {
    const dataset = purl.namespace === 'datasets' || purl.namespace?.startsWith('datasets/') === true;
    const namespace = dataset ? (purl.namespace ?? '').replace(/^datasets\/?/, '') : (purl.namespace ?? '');
    return { id: namespace ? `${namespace}/${purl.name}` : purl.name, revision: purl.version ?? 'main', kind: dataset ? 'dataset' : 'model' };
}
/** `other` is no license: the name beside it is the declaration. */
function readTags(card, asked) {
    const tags = card.license.filter(tag => tag !== 'other' && tag !== 'unknown');
    const names = tags.length > 0 ? tags : card.licenseName ? [card.licenseName] : [];
    if (names.length === 0)
        return card.license.length > 0 ? [{ kind: 'declared', license: card.license.join(', '), strength: 'metadata', ...asked }] : [];
    return [
        { kind: 'declared', license: names.join(', '), ...(names.length > 1 ? { unrelated: names } : {}), strength: 'metadata', ...asked },
    ];
}
function revision(read) {
    return 'commit' in read && typeof read.commit === 'string' ? { revision: read.commit } : {};
}

;// CONCATENATED MODULE: ./build/resolvers/shared/xml.js
const shared_xml_MAX_DEPTH = 64;
const MAX_ELEMENTS = 100_000;
/** Reads a small XML document; undefined when it is broken, too deep or too large. Entities beyond the five are refused. */
async function parseXml(text) {
    const { SaxesParser } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 9800, 19));
    const parser = new SaxesParser({ xmlns: false });
    const root = { name: '', attributes: {}, children: [], text: '' };
    const stack = [root];
    let count = 0;
    parser.on('error', error => {
        throw new XmlFault(error.message);
    });
    parser.on('opentag', tag => {
        if (++count > MAX_ELEMENTS || stack.length > shared_xml_MAX_DEPTH)
            throw new XmlFault('too deep or too large');
        const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([key, value]) => [key, String(value)]));
        const element = { name: tag.name.replace(/^.*:/, ''), attributes, children: [], text: '' };
        stack.at(-1)?.children.push(element);
        stack.push(element);
    });
    const add = (part) => {
        const top = stack.at(-1);
        if (top)
            top.text += part;
    };
    parser.on('text', add);
    parser.on('cdata', add);
    parser.on('closetag', () => void stack.pop());
    try {
        parser.write(text.replace(/^\uFEFF/, '')).close();
    }
    catch (error) {
        if (error instanceof XmlFault)
            return undefined;
        throw error;
    }
    return root.children[0];
}
class XmlFault extends Error {
}
function child(element, ...names) {
    let here = element;
    for (const name of names)
        here = here?.children.find(candidate => candidate.name === name);
    return here;
}
function textOf(element, ...names) {
    return child(element, ...names)?.text.trim() || undefined;
}

;// CONCATENATED MODULE: ./build/resolvers/maven.js



const maven_SOURCE = 'maven';
/** Real chains have two to four parents; a longer one, or one that comes back to itself, is given up. */
const maven_MAX_PARENTS = 8;
/** Maven Central: `licenses` of the POM, else of its nearest parent that has them: https://maven.apache.org/pom.html#inheritance */
const maven_resolver = {
    source: maven_SOURCE,
    accepts: purl => purl.type === 'maven' && purl.namespace !== undefined && purl.version !== undefined,
    async ask(purl, outside) {
        let place = { group: purl.namespace ?? '', artifact: purl.name, version: purl.version ?? '' };
        let asked = { source: maven_SOURCE, url: maven_addressOf(place, outside) };
        const seen = new Set();
        for (let step = 0; place && step <= maven_MAX_PARENTS; step++) {
            asked = { source: maven_SOURCE, url: maven_addressOf(place, outside) };
            if (seen.has(asked.url))
                return [(0,fetch/* malformed */.Qm)(asked, 'the POM is its own parent')];
            seen.add(asked.url);
            const pom = await readPom(asked, outside);
            if ('kind' in pom)
                return [pom];
            const answer = readLicenses(pom, asked, step);
            if (answer)
                return [answer];
            place = parentOf(pom);
            if (place && /\$\{/.test(Object.values(place).join()))
                return [(0,fetch/* malformed */.Qm)(asked, 'the parent is named by a property')];
        }
        return place ? [(0,fetch/* malformed */.Qm)(asked, `more than ${maven_MAX_PARENTS} parents`)] : [(0,shared_declared/* noneDeclared */.rJ)(asked)];
    },
};
async function readPom(asked, { http }) {
    const got = await (0,fetch/* fetchText */.Sy)(http, maven_SOURCE, { url: asked.url });
    if ('kind' in got)
        return got;
    const root = await parseXml(got.value);
    return root?.name === 'project' ? root : (0,fetch/* malformed */.Qm)(asked, 'the POM cannot be read');
}
function readLicenses(pom, asked, step) {
    const all = (child(pom, 'licenses')?.children ?? []).filter(element => element.name === 'license');
    const known = all.map(element => ({ name: textOf(element, 'name'), url: textOf(element, 'url') })).filter(({ name, url }) => name ?? url);
    if (known.length === 0)
        return undefined;
    const names = known.map(({ name, url }) => (name ?? url ?? '').replace(/\s+/g, ' '));
    return {
        kind: 'declared',
        license: names.join(', '),
        ...(names.length > 1 ? { unrelated: names } : {}),
        ...(known.every(({ url }) => url) ? { addresses: known.map(({ url }) => url ?? '') } : {}),
        strength: 'metadata',
        ...(step > 0 ? { note: 'inherited from the parent POM' } : {}),
        ...asked,
    };
}
function parentOf(pom) {
    const [group, artifact, version] = ['groupId', 'artifactId', 'version'].map(name => textOf(pom, 'parent', name));
    return group && artifact && version ? { group, artifact, version } : undefined;
}
function maven_addressOf({ group, artifact, version }, { hosts }) {
    const [a, v] = [encodeURIComponent(artifact), encodeURIComponent(version)];
    return `${hosts.maven}/${group.split('.').map(encodeURIComponent).join('/')}/${a}/${v}/${a}-${v}.pom`;
}

;// CONCATENATED MODULE: ./build/resolvers/npm.js







const npm_SOURCE = 'npm';
const MAX_TARBALL = 16 * 1024 * 1024;
/** The npm registry: one version’s manifest, and the license file in its tarball where the manifest only points to it. */
const npm_resolver = {
    source: npm_SOURCE,
    accepts: purl => purl.type === 'npm',
    async ask(purl, outside) {
        const version = purl.version ?? 'latest';
        const url = `${outside.hosts.npm}/${(0,shared_names/* registryName */.j)(purl).replace('/', '%2F')}/${encodeURIComponent(version)}`;
        const got = await (0,fetch/* fetchJson */.x6)(outside.http, npm_SOURCE, { url });
        if ('kind' in got)
            return [got];
        const revision = purl.version ? {} : { revision: (0,shared_json/* textAt */.$6)(got.value, 'version') ?? 'latest' };
        const asked = {
            source: npm_SOURCE,
            url,
            ...revision,
            ...repositoryAt((0,shared_json.at)(got.value, 'repository', 'url'), (0,shared_json.at)(got.value, 'repository')),
        };
        if (!(0,shared_json/* isRecord */.u4)(got.value) || Array.isArray(got.value))
            return [(0,fetch/* malformed */.Qm)(asked, `the answer is ${(0,shared_declared/* kindOf */.I)(got.value)}, not a manifest`)];
        const answer = readManifest(got.value, asked);
        return pointsElsewhere(answer) ? [answer, ...(await readTarball(got.value, outside))] : [answer];
    },
};
/** `license` as today; `{type, url}` and `licenses: [{type, url}]` as before npm 3: https://docs.npmjs.com/cli/configuring-npm/package-json#license */
function readManifest(manifest, asked) {
    const license = (0,shared_json.at)(manifest, 'license') ?? (0,shared_json.at)(manifest, 'licenses');
    if (Array.isArray(license))
        return npm_readList(license, asked);
    if ((0,shared_json/* isRecord */.u4)(license))
        return readOne(license, asked);
    return (0,shared_declared/* declaredField */.Th)(license, asked);
}
function readOne(license, asked) {
    const name = (0,shared_json/* textAt */.$6)(license, 'type') ?? (0,shared_json/* textAt */.$6)(license, 'name');
    const address = (0,shared_json/* textAt */.$6)(license, 'url');
    if (name === undefined && address === undefined)
        return (0,fetch/* malformed */.Qm)(asked, 'the license object has neither type nor url');
    return { kind: 'declared', license: name ?? address ?? '', ...(address ? { addresses: [address] } : {}), strength: 'metadata', ...asked };
}
function npm_readList(list, asked) {
    const names = list.map(item => typeof item === 'string' ? item.trim() : ((0,shared_json/* textAt */.$6)(item, 'type') ?? (0,shared_json/* textAt */.$6)(item, 'name') ?? (0,shared_json/* textAt */.$6)(item, 'url')));
    const known = [...new Set(names.filter(name => name !== undefined && name !== ''))].filter(name => name !== undefined);
    if (list.length > 0 && names.some(name => name === undefined))
        return (0,fetch/* malformed */.Qm)(asked, 'the license list holds something without type and url');
    if (known.length === 0)
        return (0,shared_declared/* noneDeclared */.rJ)(asked);
    return { kind: 'declared', license: known.join(', '), ...(known.length > 1 ? { unrelated: known } : {}), strength: 'metadata', ...asked };
}
function pointsElsewhere(answer) {
    return answer.kind === 'none-declared' || (answer.kind === 'declared' && /^see licen[cs]e/i.test(answer.license));
}
async function readTarball(manifest, outside) {
    const url = (0,shared_json/* textAt */.$6)(manifest, 'dist', 'tarball');
    if (url === undefined)
        return [];
    const got = await (0,fetch/* fetchBytes */.ci)(outside.http, npm_SOURCE, { url, maxBytes: MAX_TARBALL });
    if ('kind' in got)
        return [got];
    const tar = await gunzip(got.value, 4 * MAX_TARBALL);
    if (!tar)
        return [(0,fetch/* malformed */.Qm)({ source: npm_SOURCE, url }, 'the tarball cannot be unpacked')];
    const files = readTar(tar, path => path.split('/').length === 2 && (0,license_files/* isLicenseFile */.E)(path.split('/')[1] ?? ''));
    return (0,license_files/* textAnswers */.T)(files.map(file => ({ path: file.path, text: new TextDecoder().decode(file.bytes) })), { source: npm_SOURCE, url });
}

;// CONCATENATED MODULE: ./build/resolvers/nuget.js






const nuget_SOURCE = 'nuget';
/** nuget.org writes this address where the license is an expression or a file: https://learn.microsoft.com/nuget/reference/nuspec#licenseurl */
const NO_ADDRESS = /^https?:\/\/aka\.ms\/deprecateLicenseUrl/i;
/** NuGet: the nuspec of one version (expression, file in the package, or an address); the registration leaf where it has none. */
const nuget_resolver = {
    source: nuget_SOURCE,
    accepts: purl => purl.type === 'nuget' && purl.version !== undefined,
    async ask(purl, outside) {
        const base = flatContainer(purl, outside);
        const url = `${base}/${encodeURIComponent(purl.name.toLowerCase())}.nuspec`;
        const got = await (0,fetch/* fetchText */.Sy)(outside.http, nuget_SOURCE, { url });
        if ('kind' in got)
            return got.because === 'not-found' ? [await askRegistration(purl, outside)] : [got];
        const metadata = child(await parseXml(got.value), 'metadata');
        const asked = {
            source: nuget_SOURCE,
            url,
            ...repositoryAt(child(metadata, 'repository')?.attributes['url'], textOf(metadata, 'projectUrl')),
        };
        return metadata ? readNuspec(metadata, asked, purl, outside) : [(0,fetch/* malformed */.Qm)(asked, 'the nuspec cannot be read')];
    },
};
async function readNuspec(metadata, asked, purl, outside) {
    const license = child(metadata, 'license');
    const kind = license?.attributes['type'];
    if (license && kind === 'file')
        return nuget_readFile(license.text.trim(), purl, outside);
    if (license && license.text.trim() !== '')
        return [(0,shared_declared/* declaredField */.Th)(license.text, asked)];
    return [nuget_byAddress(textOf(metadata, 'licenseUrl'), asked)];
}
function nuget_byAddress(address, asked) {
    if (address === undefined || NO_ADDRESS.test(address))
        return (0,shared_declared/* noneDeclared */.rJ)(asked);
    const listed = /^https?:\/\/licenses\.nuget\.org\/(.+)$/i.exec(address)?.[1];
    if (listed !== undefined && !/%(?![0-9a-f]{2})/i.test(listed))
        return (0,shared_declared/* declaredField */.Th)(decodeURIComponent(listed), asked);
    return { kind: 'declared', license: address, addresses: [address], strength: 'metadata', ...asked };
}
/** `<license type="file">`: a path inside the package, which is a zip. */
async function nuget_readFile(path, purl, outside) {
    const [id, version] = [purl.name.toLowerCase(), (purl.version ?? '').toLowerCase()];
    const url = `${flatContainer(purl, outside)}/${encodeURIComponent(`${id}.${version}`)}.nupkg`;
    const wanted = path
        .replaceAll('\\', '/')
        .replace(/^\.?\/+/, '')
        .toLowerCase();
    const files = await readRemoteZip(outside.http, nuget_SOURCE, url, entry => entry.toLowerCase() === wanted);
    if (!Array.isArray(files))
        return 'kind' in files ? [files] : [];
    if (files.length === 0)
        return [(0,fetch/* unavailable */.hU)({ source: nuget_SOURCE, url }, 'not-found', `${path} is not in the package`)];
    return files.map(file => ({ kind: 'text', text: file.text, name: file.path, source: nuget_SOURCE, url }));
}
/** https://learn.microsoft.com/nuget/api/registration-base-url-resource: `catalogEntry` is an object or its address. */
async function askRegistration(purl, { http, hosts }) {
    const url = `${hosts.nuget}/v3/registration5-gz-semver2/${encodeURIComponent(purl.name.toLowerCase())}/${encodeURIComponent((purl.version ?? '').toLowerCase())}.json`;
    const asked = { source: nuget_SOURCE, url };
    const got = await (0,fetch/* fetchJson */.x6)(http, nuget_SOURCE, { url });
    if ('kind' in got)
        return got;
    const linked = (0,shared_json/* textAt */.$6)(got.value, 'catalogEntry');
    const entry = linked === undefined ? undefined : await (0,fetch/* fetchJson */.x6)(http, nuget_SOURCE, { url: linked });
    if (entry && 'kind' in entry)
        return entry;
    const facts = entry ? entry.value : (0,shared_json.at)(got.value, 'catalogEntry');
    if (!(0,shared_json/* isRecord */.u4)(facts))
        return (0,fetch/* malformed */.Qm)(asked, 'the answer has no catalog entry');
    const expression = (0,shared_declared/* declaredField */.Th)((0,shared_json.at)(facts, 'licenseExpression'), asked);
    return expression.kind === 'none-declared' ? nuget_byAddress((0,shared_json/* textAt */.$6)(facts, 'licenseUrl'), asked) : expression;
}
/** https://learn.microsoft.com/nuget/api/package-base-address-resource: id and version in lower case. */
function flatContainer(purl, { hosts }) {
    return `${hosts.nuget}/v3-flatcontainer/${encodeURIComponent(purl.name.toLowerCase())}/${encodeURIComponent((purl.version ?? '').toLowerCase())}`;
}

;// CONCATENATED MODULE: ./build/resolvers/packagist.js




const packagist_SOURCE = 'packagist';
const packagist_MAX_BYTES = 32 * 1024 * 1024;
/** Packagist: the list of a package’s versions, in which each entry says only what differs from the one before. */
const packagist_resolver = {
    source: packagist_SOURCE,
    accepts: purl => purl.type === 'composer' && purl.namespace !== undefined,
    async ask(purl, { http, hosts }) {
        const name = (0,shared_names/* registryName */.j)(purl).toLowerCase();
        const development = /^dev-|-dev$/i.test(purl.version ?? '');
        const url = `${hosts.packagist}/p2/${(0,shared_names/* encodePath */.O)(name)}${development ? '~dev' : ''}.json`;
        const got = await (0,fetch/* fetchJson */.x6)(http, packagist_SOURCE, { url, maxBytes: packagist_MAX_BYTES });
        if ('kind' in got)
            return [got];
        const versions = (0,shared_json.at)(got.value, 'packages', name);
        const asked = { source: packagist_SOURCE, url };
        if (!Array.isArray(versions))
            return [(0,fetch/* malformed */.Qm)(asked, `the answer has no versions of ${name}`)];
        return [packagist_readVersion(versions, purl.version, asked)];
    },
};
function packagist_readVersion(versions, wanted, asked) {
    let license;
    for (const entry of versions) {
        const said = (0,shared_json.at)(entry, 'license');
        if (said !== undefined)
            license = said === '__unset' ? undefined : said;
        const version = (0,shared_json/* textAt */.$6)(entry, 'version') ?? '';
        if (wanted === undefined)
            return packagist_readLicense(license, { ...asked, revision: version || 'latest' });
        if (plain(version) === plain(wanted))
            return packagist_readLicense(license, asked);
    }
    return (0,fetch/* unavailable */.hU)(asked, 'not-found', 'does not know this version');
}
/** An array is a choice: https://getcomposer.org/doc/04-schema.md#license */
function packagist_readLicense(license, asked) {
    if (license === undefined || license === null)
        return (0,shared_declared/* noneDeclared */.rJ)(asked);
    const answer = (0,shared_declared/* declaredList */.pd)(license, asked);
    if (answer.kind !== 'declared' || !answer.unrelated)
        return answer;
    const { unrelated, ...rest } = answer;
    return { ...rest, license: unrelated.map(part => (/\s/.test(part) ? `(${part.replace(/^\((.*)\)$/, '$1')})` : part)).join(' OR ') };
}
function plain(version) {
    return version.toLowerCase().replace(/^v(?=\d)/, '');
}

;// CONCATENATED MODULE: ./build/resolvers/pub.js





const pub_SOURCE = 'pub.dev';
const pub_MAX_ARCHIVE = 24 * 1024 * 1024;
/** pub.dev: the LICENSE in the archive of the version, which every package must have; without a version what the site found in the newest. */
const pub_resolver = {
    source: pub_SOURCE,
    accepts: purl => purl.type === 'pub',
    async ask(purl, outside) {
        const answers = purl.version === undefined ? [] : await pub_readArchive(purl, outside);
        const found = answers.some(answer => answer.kind === 'text');
        return found ? answers : [...answers, await readScore(purl, outside)];
    },
};
/** https://github.com/dart-lang/pub/blob/master/doc/repository-spec-v2.md */
async function pub_readArchive({ name, version = '' }, { http, hosts }) {
    const url = `${hosts.pub}/api/archives/${encodeURIComponent(`${name}-${version}`)}.tar.gz`;
    const asked = { source: pub_SOURCE, url };
    const got = await (0,fetch/* fetchBytes */.ci)(http, pub_SOURCE, { url, maxBytes: pub_MAX_ARCHIVE });
    if ('kind' in got)
        return [got];
    const tar = await gunzip(got.value, 4 * pub_MAX_ARCHIVE);
    if (!tar)
        return [(0,fetch/* malformed */.Qm)(asked, 'the archive cannot be unpacked')];
    const files = readTar(tar, path => (0,license_files/* isLicenseFile */.E)(path.replace(/^\.\//, '')));
    return (0,license_files/* textAnswers */.T)(files.map(file => ({ path: file.path, text: new TextDecoder().decode(file.bytes) })), asked);
}
/** Tags of the newest version, `license:mit` among them: https://pub.dev/help/api */
async function readScore({ name, version }, { http, hosts }) {
    const url = `${hosts.pub}/api/packages/${encodeURIComponent(name)}/score`;
    const asked = { source: pub_SOURCE, url, revision: 'latest' };
    const got = await (0,fetch/* fetchJson */.x6)(http, pub_SOURCE, { url });
    if ('kind' in got)
        return got;
    const names = (0,shared_json/* listAt */.gT)(got.value, 'tags')
        .flatMap(tag => (typeof tag === 'string' && tag.startsWith('license:') ? [tag.slice('license:'.length)] : []))
        .filter(tag => tag !== 'osi-approved' && tag !== 'fsf-libre' && tag !== 'unknown');
    if (names.length === 0)
        return (0,shared_declared/* noneDeclared */.rJ)(asked);
    const note = version === undefined ? {} : { note: 'of the newest version, not of this one' };
    return {
        kind: 'declared',
        license: names.join(', '),
        ...(names.length > 1 ? { unrelated: names } : {}),
        strength: 'metadata',
        ...note,
        ...asked,
    };
}

;// CONCATENATED MODULE: ./build/resolvers/pypi.js





const pypi_SOURCE = 'pypi';
/** PyPI: the expression of PEP 639, else the free field, which often holds the whole text, and the classifiers. */
const pypi_resolver = {
    source: pypi_SOURCE,
    accepts: purl => purl.type === 'pypi',
    async ask(purl, { http, hosts }) {
        const version = purl.version === undefined ? '' : `/${encodeURIComponent(purl.version)}`;
        const url = `${hosts.pypi}/pypi/${encodeURIComponent((0,shared_names/* registryName */.j)(purl))}${version}/json`;
        const got = await (0,fetch/* fetchJson */.x6)(http, pypi_SOURCE, { url });
        if ('kind' in got)
            return [got];
        const info = (0,shared_json.at)(got.value, 'info');
        const revision = purl.version ? {} : { revision: (0,shared_json/* textAt */.$6)(info, 'version') ?? 'latest' };
        const asked = { source: pypi_SOURCE, url, ...revision, ...repositoryAt(...codeAddresses(info)) };
        return (0,shared_json/* isRecord */.u4)(info) ? readInfo(info, asked) : [(0,fetch/* malformed */.Qm)(asked, 'the answer has no info')];
    },
};
/** Addresses of a project on GitHub; their labels are free text. */
function codeAddresses(info) {
    const addresses = Object.values((0,shared_json/* recordAt */.zR)(info, 'project_urls')).filter(value => typeof value === 'string');
    return [...addresses, (0,shared_json/* textAt */.$6)(info, 'home_page') ?? ''].filter(address => /^https?:\/\/github\.com\//.test(address));
}
function readInfo(info, asked) {
    const expression = (0,shared_declared/* declaredField */.Th)((0,shared_json.at)(info, 'license_expression'), asked);
    if (expression.kind === 'declared' || expression.kind === 'unavailable')
        return [expression];
    const field = (0,shared_declared/* declaredField */.Th)(meaningful((0,shared_json.at)(info, 'license')), asked);
    const classifiers = (0,shared_declared/* declaredList */.pd)(licenseClassifiers(info), asked);
    const said = [field, classifiers].filter(answer => answer.kind !== 'none-declared');
    return said.length > 0 ? said : [(0,shared_declared/* noneDeclared */.rJ)(asked)];
}
/** Tools write these words where nobody chose a license. */
function meaningful(license) {
    return typeof license === 'string' && /^(unknown|none|n\/?a|-+|license|license\.(txt|md)|licen[cs]e file)$/i.test(license.trim())
        ? undefined
        : license;
}
/** `License :: OSI Approved` alone is a heading; the leaf is the name: https://pypi.org/classifiers/ */
function licenseClassifiers(info) {
    return (0,shared_json/* listAt */.gT)(info, 'classifiers')
        .filter(item => typeof item === 'string' && item.startsWith('License ::'))
        .map(String)
        .filter(item => item !== 'License :: OSI Approved')
        .map(item => TROVE[item] ?? item);
}
/** Classifiers that mean exactly one license, by the mapping of PEP 639: https://peps.python.org/pep-0639/appendix-license-classifiers/ (ours: the unambiguous ones). */
const TROVE = {
    'License :: CC0 1.0 Universal (CC0 1.0) Public Domain Dedication': 'CC0-1.0',
    'License :: OSI Approved :: Boost Software License 1.0 (BSL-1.0)': 'BSL-1.0',
    'License :: OSI Approved :: CEA CNRS Inria Logiciel Libre License, version 2.1 (CeCILL-2.1)': 'CECILL-2.1',
    'License :: OSI Approved :: Common Development and Distribution License 1.0 (CDDL-1.0)': 'CDDL-1.0',
    'License :: OSI Approved :: Eclipse Public License 1.0 (EPL-1.0)': 'EPL-1.0',
    'License :: OSI Approved :: Eclipse Public License 2.0 (EPL-2.0)': 'EPL-2.0',
    'License :: OSI Approved :: European Union Public Licence 1.1 (EUPL 1.1)': 'EUPL-1.1',
    'License :: OSI Approved :: European Union Public Licence 1.2 (EUPL 1.2)': 'EUPL-1.2',
    'License :: OSI Approved :: GNU Affero General Public License v3': 'AGPL-3.0-only',
    'License :: OSI Approved :: GNU Affero General Public License v3 or later (AGPLv3+)': 'AGPL-3.0-or-later',
    'License :: OSI Approved :: GNU General Public License v2 (GPLv2)': 'GPL-2.0-only',
    'License :: OSI Approved :: GNU General Public License v2 or later (GPLv2+)': 'GPL-2.0-or-later',
    'License :: OSI Approved :: GNU General Public License v3 (GPLv3)': 'GPL-3.0-only',
    'License :: OSI Approved :: GNU General Public License v3 or later (GPLv3+)': 'GPL-3.0-or-later',
    'License :: OSI Approved :: GNU Lesser General Public License v2 (LGPLv2)': 'LGPL-2.0-only',
    'License :: OSI Approved :: GNU Lesser General Public License v2 or later (LGPLv2+)': 'LGPL-2.0-or-later',
    'License :: OSI Approved :: GNU Lesser General Public License v3 (LGPLv3)': 'LGPL-3.0-only',
    'License :: OSI Approved :: GNU Lesser General Public License v3 or later (LGPLv3+)': 'LGPL-3.0-or-later',
    'License :: OSI Approved :: ISC License (ISCL)': 'ISC',
    'License :: OSI Approved :: MIT License': 'MIT',
    'License :: OSI Approved :: MIT No Attribution License (MIT-0)': 'MIT-0',
    'License :: OSI Approved :: Mozilla Public License 1.1 (MPL 1.1)': 'MPL-1.1',
    'License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)': 'MPL-2.0',
    'License :: OSI Approved :: Mulan Permissive Software License v2 (MulanPSL-2.0)': 'MulanPSL-2.0',
    'License :: OSI Approved :: Python Software Foundation License': 'PSF-2.0',
    'License :: OSI Approved :: The Unlicense (Unlicense)': 'Unlicense',
    'License :: OSI Approved :: Universal Permissive License (UPL)': 'UPL-1.0',
    'License :: OSI Approved :: W3C License': 'W3C',
    'License :: OSI Approved :: zlib/libpng License': 'Zlib',
};

;// CONCATENATED MODULE: ./build/resolvers/rubygems.js




const rubygems_SOURCE = 'rubygems';
/** RubyGems: `licenses` of one version, a list that does not say whether all or any of them apply. */
const rubygems_resolver = {
    source: rubygems_SOURCE,
    accepts: purl => purl.type === 'gem',
    async ask(purl, { http, hosts }) {
        const name = encodeURIComponent(purl.name);
        const { version } = purl;
        // https://guides.rubygems.org/rubygems-org-api-v2/
        const path = version ? `v2/rubygems/${name}/versions/${encodeURIComponent(version)}.json` : `v1/gems/${name}.json`;
        const url = `${hosts.rubygems}/api/${path}`;
        const got = await (0,fetch/* fetchJson */.x6)(http, rubygems_SOURCE, { url });
        if ('kind' in got)
            return [got];
        const code = repositoryAt((0,shared_json.at)(got.value, 'source_code_uri'), (0,shared_json.at)(got.value, 'metadata', 'source_code_uri'), (0,shared_json.at)(got.value, 'homepage_uri'));
        const asked = { source: rubygems_SOURCE, url, ...(version ? {} : { revision: 'latest' }), ...code };
        if (!(0,shared_json/* isRecord */.u4)(got.value) || Array.isArray(got.value))
            return [(0,fetch/* malformed */.Qm)(asked, 'the answer is no gem')];
        const licenses = (0,shared_json.at)(got.value, 'licenses');
        return [licenses === undefined || licenses === null ? (0,shared_declared/* noneDeclared */.rJ)(asked) : (0,shared_declared/* declaredList */.pd)(licenses, asked)];
    },
};

;// CONCATENATED MODULE: ./build/registry.js































































































































































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
const readers = [
    reader,
    env_reader,
    go_reader,
    hcl_reader,
    java_reader,
    javascript_reader,
    json_reader,
    lua_reader,
    modelfile_reader,
    notebook_reader,
    php_reader,
    plain_text_reader,
    python_reader,
    ruby_reader,
    rust_reader,
    script_reader,
    shell_reader,
    toml_reader,
    yaml_reader,
];
const rules = [
    rule,
    anti_copyleft_rule,
    badge_rule,
    benchmark_publication_rule,
    click_wrap_rule,
    competing_use_rule,
    confidentiality_rule,
    copy_limit_rule,
    evaluation_only_rule,
    field_of_use_rule,
    hosted_service_rule,
    internal_only_rule,
    license_key_rule,
    no_derivatives_rule,
    no_redistribution_rule,
    no_sale_rule,
    non_commercial_rule,
    obey_the_law_rule,
    other_software_rule,
    output_training_rule,
    personal_only_rule,
    persons_excluded_rule,
    persons_only_rule,
    platform_bound_rule,
    product_bound_rule,
    registration_rule,
    research_only_rule,
    reverse_engineering_rule,
    revocable_rule,
    royalty_rule,
    size_cap_rule,
    source_withheld_rule,
    territory_rule,
];
const reports = [
    report,
    cyclonedx_report,
    html_report,
    job_summary_report,
    json_report,
    json_lines_report,
    review_comments_report,
    sarif_report,
    spdx_report,
    sticky_summary_report,
    text_report,
];
const resolvers = [
    resolver,
    conda_resolver,
    cran_resolver,
    crates_resolver,
    deps_dev_resolver,
    github/* resolver */.L,
    go_proxy_resolver,
    hackage_resolver,
    hex_resolver,
    hugging_face_resolver,
    maven_resolver,
    npm_resolver,
    nuget_resolver,
    packagist_resolver,
    pub_resolver,
    pypi_resolver,
    rubygems_resolver,
];


/***/ }),

/***/ 6949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   Ud: () => (/* binding */ jsonEscaped),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fG: () => (/* binding */ urlPart),
/* harmony export */   n8: () => (/* binding */ htmlProse),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/* unused harmony export cut */
/**
 * Everything that comes from the change is hostile: names, ids, versions, paths, quotes, prose of cards.
 *
 * There is one way for each place it can stand in: `code` in Markdown, `prose` for sentences in Markdown, `html` inside
 * an HTML block, `plain` for text without markup, `logLine` for the log of a run. All show what was there; nothing is
 * dropped silently, nothing takes effect.
 */
/**
 * Characters that a reader does not see or that turn the direction of what follows: controls (ANSI escapes among them),
 * zero-width, bidi and format signs, variation selectors, tags, lone surrogates.
 * Source: Unicode TR36 and TR39, https://www.unicode.org/reports/tr39/
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** All that separates words: it becomes one space, so that a name stays on its line. */
const SPACE = /[\t\n\v\f\r\u0085\p{Z}]+/gu;
/** Longest stretch of foreign text shown in one place, in UTF-16 units. */
const LONGEST = 1000;
/** Text without markup: line breaks and tabs become spaces, invisible characters their code points. */
function plain(text, longest = LONGEST) {
    const shown = text.replace(SPACE, ' ').replace(INVISIBLE, sign => `‹U+${hex(sign)}›`);
    return cut(shown.trim(), longest);
}
/** A code span: inside it nothing is Markdown, HTML, mention, reference or link. */
function code(text, longest = LONGEST) {
    const shown = plain(text, longest);
    if (shown === '')
        return '(empty)';
    const runs = shown.match(/`+/g) ?? [];
    const fence = '`'.repeat(1 + Math.max(0, ...runs.map(run => run.length)));
    const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** Code inside an HTML block, where Markdown does not reach: in a `<summary>`. */
function html(text, longest = LONGEST) {
    return `<code>${entities(plain(text, longest))}</code>`;
}
/** Words inside an HTML block, or the value of an attribute in quotes. */
function htmlProse(text, longest = LONGEST) {
    return entities(plain(text, longest));
}
/**
 * A sentence in Markdown: each word that could mean something to Markdown or to GitHub stands in a code span.
 *
 * Messages are ours but carry names of theirs, so every word is looked at: letters, digits and harmless punctuation
 * pass, all else is code.
 */
function prose(text, longest = LONGEST) {
    const words = plain(text, longest).match(WORD) ?? [];
    return words.map((word, n) => (n === 0 && LIST_MARK.test(word) ? code(word) : proseWord(word))).join(' ');
}
/** A word, or what a message has put between backticks already, with the punctuation around it. */
const WORD = /(?<!\S)[(“"‘]*`[^`]+`[)”"’.,;:!?]*(?!\S)|\S+/g;
/** Letters, digits and punctuation that neither Markdown nor GitHub reads anything into. */
const HARMLESS = /^[\p{L}\p{M}\p{N}’‘“”"'…–—§.,;:!?()%-]+$/u;
/** Harmless signs in an order that is read: addresses, list marks, emoji names, references (`GH-1`), commit ids. */
const TELLING = /www\.|^gh-\d|^[-+:!]|:.*:|^[0-9a-f]{7,40}$|:\/|--|(^|\P{L})(https?|ftp|mailto|xmpp):/iu;
/** What would begin a list at the start of a line. */
const LIST_MARK = /^([-+*]|\d+[.)])$/;
function proseWord(word) {
    const [, open = '', body = '', close = ''] = /^([(“"‘]*)(.*?)([)”"’.,;:!?]*)$/u.exec(word) ?? [];
    if (body === '' || /^[—–…]$/u.test(body))
        return word;
    if (HARMLESS.test(body) && !TELLING.test(body) && !TELLING.test(word))
        return word;
    // What came as code is no code inside code.
    return `${open}${code(/^`([^`]+)`$/.exec(body)?.[1] ?? body)}${close}`;
}
/** Finished Markdown as the cell of a table: a bar inside it does not end the cell. */
function cell(markdown) {
    // The table is split before code spans are read, and a backslash before the bar counts in pairs.
    return markdown.replace(/(\\*)\|/g, (_, slashes) => `${slashes}${slashes}\\|`);
}
/** A line for the log of a run: neither a workflow command nor an ANSI sequence of theirs takes effect. */
function logLine(text, longest = 8000) {
    // The runner takes `::name::` at the start of a line and `##[name]` anywhere for a command.
    return plain(text, longest).replaceAll('##[', '## [').replace(/^::/, ': :');
}
/** A fenced block of text of ours that carries theirs (Mermaid, YAML): no line of it closes the fence. */
function fenced(language, text) {
    const runs = text.match(/`{3,}/g) ?? [];
    const fence = '`'.repeat(Math.max(3, ...runs.map(run => run.length + 1)));
    const lines = text.split('\n').map(line => line.replace(INVISIBLE, sign => (sign === '\t' ? ' ' : `‹U+${hex(sign)}›`)));
    return `${fence}${language}\n${lines.join('\n')}\n${fence}`;
}
/**
 * A value as JSON: the same data for a program, and nothing that a terminal or an editor would act on or hide.
 *
 * What is not seen is written as its escape; line breaks of the layout stay.
 */
function jsonText(value, space) {
    return jsonEscaped(JSON.stringify(value, null, space));
}
/** Finished JSON with what is not seen written as its escape. */
function jsonEscaped(json) {
    return json.replace(INVISIBLE, sign => (sign === '\n' ? sign : sign.replace(/[^]/g, unit => `\\u${hex(unit).toLowerCase()}`)));
}
/** Path of a file in an address: every sign that could end a Markdown link or the path is percent-encoded. */
function urlPath(path) {
    return path.split('/').map(urlPart).join('/');
}
/** One part of an address. */
function urlPart(text) {
    return encodeURIComponent(text.replace(/\p{Cs}/gu, '\u{fffd}')).replace(/[!'()*~_]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Cuts without splitting a character, and says so by an ellipsis. */
function cut(text, longest) {
    if (text.length <= longest)
        return text;
    const at = longest - 1;
    const end = /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at;
    return `${text.slice(0, end)}…`;
}
function entities(text) {
    return text.replace(/[&<>"'`]/g, sign => `&#${sign.charCodeAt(0)};`);
}
function hex(sign) {
    return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}


/***/ }),

/***/ 4028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o6: () => (/* binding */ reviewObject),
/* harmony export */   pr: () => (/* binding */ componentObject),
/* harmony export */   zH: () => (/* binding */ findingObject)
/* harmony export */ });
/** The review as one JSON object; keys without a value are absent. The shape is published in `schema/review.schema.json`. */
function reviewObject(review) {
    return {
        version: review.version,
        conclusion: review.conclusion,
        counts: review.counts,
        policy: review.policy,
        components: review.components.map(componentObject),
        findings: review.findings.map(findingObject),
        notEvaluated: review.notEvaluated,
        hosts: review.hosts,
        ...(review.repository ? { repository: review.repository } : {}),
        ...(review.decision ? { decision: review.decision } : {}),
        ...(review.notes && review.notes.length > 0 ? { notes: review.notes } : {}),
        ...(review.alternatives && review.alternatives.length > 0 ? { alternatives: review.alternatives } : {}),
    };
}
/** One component, its verdict spread into `verdict`, `reason` and `authority`. */
function componentObject(component) {
    const { verdict } = component;
    return {
        purl: component.purl,
        license: component.license,
        verdict: verdict.verdict,
        reason: 'reason' in verdict ? verdict.reason : undefined,
        authority: 'authority' in verdict ? verdict.authority : undefined,
        subject: component.subject,
        status: component.status,
        scope: component.scope,
        waived: component.waived,
        notEvaluated: component.notEvaluated,
        via: component.via,
        places: component.places.map(({ path, line, endLine }) => ({ path, line, endLine })),
        violations: 'violations' in verdict ? verdict.violations : undefined,
        concerns: 'concerns' in verdict ? verdict.concerns : undefined,
        evidence: component.evidence.map(evidenceObject),
    };
}
/** One finding with the keys of the contract, in its order. */
function findingObject(finding) {
    const { type, path, line, endLine, lines, component, model, base, baseLicense, part, license, verdict, reason } = finding;
    const { criteria, violations, evidence, status, action, waiver, message } = finding;
    return {
        type,
        path,
        line,
        endLine,
        lines,
        component,
        model,
        base,
        baseLicense,
        part,
        license,
        verdict,
        reason,
        criteria,
        violations,
        evidence: evidence?.map(evidenceObject),
        status,
        action,
        waiver,
        message,
    };
}
/** What one source said; how much it weighs is for the review alone. */
function evidenceObject({ source, url, path, said, date, revision }) {
    return { source, url, path, said, date, revision };
}


/***/ }),

/***/ 6669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ DISPUTE),
/* harmony export */   yZ: () => (/* binding */ HOME),
/* harmony export */   ye: () => (/* binding */ DEFINITION)
/* harmony export */ });
/** Where this project lives: help, and the place to dispute a judgment. */
const HOME = 'https://github.com/osd-review/osd-review';
/** The form for a judgment that somebody thinks is wrong. */
const DISPUTE = `${HOME}/issues/new?template=1-false-accusation.yml`;
/** The definition, on OSI’s own page. */
const DEFINITION = 'https://opensource.org/osd';


/***/ }),

/***/ 741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ resolver)
/* harmony export */ });
/* harmony import */ var _resolvers_shared_fetch_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _resolvers_shared_declared_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3796);
/* harmony import */ var _resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8180);
/* harmony import */ var _resolvers_shared_names_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7176);




const SOURCE = 'github';
/** GitHub’s license API for actions, submodules and packages that are repositories: the file, and what licensee calls it. */
const resolver = {
    source: SOURCE,
    tier: 'repository',
    accepts: purl => repositoryOf(purl) !== undefined,
    async ask(purl, { http, hosts }) {
        const repository = repositoryOf(purl) ?? '';
        const reference = referenceOf(purl);
        const url = `${hosts.githubApi}/repos/${(0,_resolvers_shared_names_ts__WEBPACK_IMPORTED_MODULE_2__/* .encodePath */ .O)(repository)}/license${reference ? `?ref=${encodeURIComponent(reference)}` : ''}`;
        const got = await (0,_resolvers_shared_fetch_ts__WEBPACK_IMPORTED_MODULE_0__/* .fetchJson */ .x6)(http, SOURCE, {
            url,
            headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
        });
        if ('kind' in got && got.because === 'not-found')
            return [await whyMissing(got, repository, { http, hosts })];
        if ('kind' in got)
            return [got];
        return readLicense(got.value, { source: SOURCE, url, ...(reference ? {} : { revision: 'default branch' }) });
    },
};
/** The API says 404 both for a repository without license and for one that is not there. */
async function whyMissing(missing, repository, { http, hosts }) {
    const url = `${hosts.githubApi}/repos/${(0,_resolvers_shared_names_ts__WEBPACK_IMPORTED_MODULE_2__/* .encodePath */ .O)(repository)}`;
    const got = await (0,_resolvers_shared_fetch_ts__WEBPACK_IMPORTED_MODULE_0__/* .fetchJson */ .x6)(http, SOURCE, { url });
    return 'kind' in got ? (got.because === 'not-found' ? missing : got) : (0,_resolvers_shared_declared_ts__WEBPACK_IMPORTED_MODULE_1__/* .noneDeclared */ .rJ)({ source: SOURCE, url });
}
function readLicense(answer, asked) {
    if (!(0,_resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(answer) || Array.isArray(answer))
        return [(0,_resolvers_shared_fetch_ts__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(asked, 'the answer is no license')];
    const spdx = (0,_resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(answer, 'license', 'spdx_id');
    const content = (0,_resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(answer, 'content');
    const path = (0,_resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(answer, 'path') ?? (0,_resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(answer, 'name') ?? 'LICENSE';
    const place = { ...asked, url: (0,_resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(answer, 'html_url') ?? asked.url };
    const text = content !== undefined && (0,_resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_3__.at)(answer, 'encoding') === 'base64' ? fromBase64(content) : undefined;
    const answers = [];
    if (spdx !== undefined && spdx !== 'NOASSERTION')
        answers.push({ kind: 'declared', license: spdx, strength: 'metadata', ...place });
    if (text !== undefined && text.trim() !== '')
        answers.push({ kind: 'text', text, name: path, ...place });
    return answers.length > 0 ? answers : [spdx === 'NOASSERTION' ? (0,_resolvers_shared_fetch_ts__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(asked, 'a license file without its text') : (0,_resolvers_shared_declared_ts__WEBPACK_IMPORTED_MODULE_1__/* .noneDeclared */ .rJ)(asked)];
}
function fromBase64(content) {
    return Buffer.from(content, 'base64').toString('utf8');
}
/** `owner/name`, where a package is a repository of GitHub. */
function repositoryOf({ type, namespace, name }) {
    const parts = [...(namespace?.split('/') ?? []), name];
    switch (type) {
        case 'github':
        case 'githubactions':
            return parts.length >= 2 ? parts.slice(0, 2).join('/') : undefined;
        case 'golang':
        case 'swift':
            return parts[0] === 'github.com' && parts.length >= 3 ? parts.slice(1, 3).join('/') : undefined;
        default:
            return undefined;
    }
}
/** The tag or commit of the version; a Go pseudo-version ends with its commit: https://go.dev/ref/mod#pseudo-versions */
function referenceOf({ type, version, namespace, name }) {
    if (version === undefined || type !== 'golang')
        return version;
    const commit = /-(?:0\.)?\d{14}-([0-9a-f]{12})(?:\+incompatible)?$/.exec(version)?.[1];
    const tag = version.replace(/\+incompatible$/, '');
    // A module below the root of its repository has its folder in front of its tags.
    const inner = [...(namespace?.split('/') ?? []), name].slice(3).filter(part => !/^v\d+$/.test(part));
    return commit ?? (inner.length > 0 ? `${inner.join('/')}/${tag}` : tag);
}


/***/ }),

/***/ 3796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Th: () => (/* binding */ declaredField),
/* harmony export */   pd: () => (/* binding */ declaredList),
/* harmony export */   rJ: () => (/* binding */ noneDeclared)
/* harmony export */ });
/* harmony import */ var _resolvers_shared_fetch_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

/** Longer than any name or expression: such a field holds the text of a license. */
const LONGEST_NAME = 300;
/** What a field says that should hold one license: a name, a whole text, nothing, or something it may not hold. */
function declaredField(value, asked) {
    if (value === undefined || value === null)
        return noneDeclared(asked);
    if (typeof value !== 'string')
        return (0,_resolvers_shared_fetch_ts__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(asked, `the license field is ${kindOf(value)}, not a text`);
    const text = value.trim();
    if (text === '')
        return noneDeclared(asked);
    if (text.length > LONGEST_NAME || text.split('\n').length > 3)
        return { kind: 'text', text: value, name: 'license field', ...asked };
    return { kind: 'declared', license: text.replace(/\s+/g, ' '), strength: 'metadata', ...asked };
}
/** What a field says that holds a list of licenses whose relation it does not state. */
function declaredList(value, asked) {
    if (value === undefined || value === null)
        return noneDeclared(asked);
    if (typeof value === 'string')
        return declaredField(value, asked);
    if (!Array.isArray(value))
        return (0,_resolvers_shared_fetch_ts__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(asked, `the license field is ${kindOf(value)}, not a list`);
    const texts = value.filter(item => typeof item === 'string').map(item => item.trim());
    if (texts.length < value.length)
        return (0,_resolvers_shared_fetch_ts__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(asked, 'the license list holds something that is no text');
    const names = [...new Set(texts.filter(Boolean))];
    const [first, ...more] = names;
    if (first === undefined)
        return noneDeclared(asked);
    if (more.length === 0)
        return declaredField(first, asked);
    return { kind: 'declared', license: names.join(', '), unrelated: names, strength: 'metadata', ...asked };
}
function noneDeclared(asked) {
    return { kind: 'none-declared', ...asked };
}
/** For messages: what a value is. */
function kindOf(value) {
    if (Array.isArray(value))
        return 'a list';
    if (value === null)
        return 'null';
    return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
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

/***/ 4885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q$: () => (/* binding */ HUB),
  yn: () => (/* binding */ readHubCard),
  kE: () => (/* binding */ readHubFile)
});

// UNUSED EXPORTS: addressOf

// EXTERNAL MODULE: ./build/resolvers/shared/fetch.js
var fetch = __webpack_require__(3828);
// EXTERNAL MODULE: ./build/resolvers/shared/json.js
var json = __webpack_require__(8180);
;// CONCATENATED MODULE: ./build/resolvers/shared/card.js

/** Front matter is short; a longer one is no card. */
const MAX_FRONT_MATTER = 256 * 1024;
/** Reads the front matter of a README; a sentence when it is there and broken, undefined when there is none. */
async function parseCard(readme) {
    const front = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(readme.slice(0, MAX_FRONT_MATTER))?.[1];
    if (front === undefined)
        return undefined;
    const { parseDocument } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const document = parseDocument(front, { schema: 'core', uniqueKeys: false, strict: false });
    if (document.errors.length > 0)
        return { fault: 'the front matter of the card is broken YAML' };
    try {
        return readCard(document.toJS({ maxAliasCount: 100 }));
    }
    catch (error) {
        if (error instanceof ReferenceError || error instanceof RangeError)
            return { fault: 'the front matter of the card unfolds without end' };
        throw error;
    }
}
/** Reads card data, from front matter or from the Hub’s API. */
function readCard(data) {
    if (!(0,json/* isRecord */.u4)(data) || Array.isArray(data))
        return { fault: 'the front matter of the card is no map' };
    const license = texts((0,json.at)(data, 'license'));
    if (license === undefined)
        return { fault: 'the license of the card is neither a text nor a list of texts' };
    const some = (key, value) => (value === undefined ? {} : { [key]: value });
    return {
        license,
        ...some('licenseName', (0,json/* textAt */.$6)(data, 'license_name')),
        ...some('licenseLink', (0,json/* textAt */.$6)(data, 'license_link')),
        baseModel: texts((0,json.at)(data, 'base_model')) ?? [],
        ...some('baseModelRelation', (0,json/* textAt */.$6)(data, 'base_model_relation')),
        datasets: texts((0,json.at)(data, 'datasets')) ?? [],
        ...some('gatedPrompt', (0,json/* textAt */.$6)(data, 'extra_gated_prompt')),
    };
}
function texts(value) {
    if (value === undefined || value === null)
        return [];
    const list = Array.isArray(value) ? value : [value];
    const found = list.filter(item => typeof item === 'string').map(item => item.trim());
    return found.length === list.length ? found.filter(Boolean) : undefined;
}

// EXTERNAL MODULE: ./build/resolvers/shared/names.js
var names = __webpack_require__(7176);
;// CONCATENATED MODULE: ./build/resolvers/shared/hub.js




const HUB = 'hugging-face';
/** Reads one file by its `/resolve/` address, whose limits are six times those of the API: https://huggingface.co/docs/hub/rate-limits */
async function readHubFile(place, path, { http, hosts }) {
    const url = addressOf(place, path, hosts.huggingface);
    const asked = { source: HUB, url };
    const reply = await http({ url, maxBytes: 2 * 1024 * 1024 });
    if (!reply.ok)
        return (0,fetch/* faultOf */.Kl)(reply, asked) ?? (0,fetch/* malformed */.Qm)(asked, 'no answer');
    const commit = commitOf(reply);
    if (reply.status === 200) {
        const moved = nameOf(reply);
        const text = new TextDecoder().decode(reply.body);
        if (/^\s*<(?:!doctype\s+)?html\b/i.test(text))
            return (0,fetch/* malformed */.Qm)(asked, 'a page of HTML instead of the file');
        return {
            text,
            url,
            ...(commit ? { commit } : {}),
            ...(moved && moved.toLowerCase() !== place.id.toLowerCase() ? { movedTo: moved } : {}),
        };
    }
    return faultOfHub(reply, asked, commit);
}
/** The Hub says in `x-error-code` which 401, 403 or 404 it means: huggingface_hub `utils/_http.py`, `hf_raise_for_status`. */
function faultOfHub(reply, asked, commit) {
    const code = reply.headers['x-error-code'] ?? '';
    if (code === 'EntryNotFound' || (reply.status === 404 && code === '' && commit))
        return { missing: true, ...(commit ? { commit } : {}) };
    if (code === 'RepoNotFound')
        return (0,fetch/* unavailable */.hU)(asked, 'not-found', 'the Hub knows no such repository, or it is private');
    if (code === 'RevisionNotFound')
        return (0,fetch/* unavailable */.hU)(asked, 'not-found', 'the repository has no such revision');
    if (code === 'GatedRepo' || reply.status === 401 || reply.status === 403)
        return (0,fetch/* unavailable */.hU)(asked, 'gated', `gated (answered ${reply.status})`);
    return (0,fetch/* faultOf */.Kl)(reply, asked) ?? (0,fetch/* malformed */.Qm)(asked, `answered ${reply.status}`);
}
/** The card: README.md, or where the files are gated what the API shows of it to everybody. */
async function readHubCard(place, outside) {
    const read = await readHubFile(place, 'README.md', outside);
    if ('text' in read) {
        const card = await parseCard(read.text);
        if (card && 'fault' in card)
            return { read, readme: read.text, fault: (0,fetch/* malformed */.Qm)({ source: HUB, url: read.url }, card.fault) };
        return { read, readme: read.text, ...(card ? { card } : {}) };
    }
    if (!('kind' in read) || read.because !== 'gated')
        return { read };
    const card = await readApiCard(place, outside);
    return card ? { read, card } : { read };
}
async function readApiCard(place, { http, hosts }) {
    const folder = place.kind === 'dataset' ? 'datasets' : 'models';
    const url = `${hosts.huggingface}/api/${folder}/${(0,names/* encodePath */.O)(place.id)}?expand[]=cardData&expand[]=gated`;
    const got = await (0,fetch/* fetchJson */.x6)(http, HUB, { url });
    const card = 'kind' in got ? undefined : readCard((0,json.at)(got.value, 'cardData'));
    return card && !('fault' in card) ? card : undefined;
}
function addressOf(place, path, hub) {
    return `${hub}/${place.kind === 'dataset' ? 'datasets/' : ''}${(0,names/* encodePath */.O)(place.id)}/resolve/${encodeURIComponent(place.revision)}/${(0,names/* encodePath */.O)(path)}`;
}
function commitOf(reply) {
    const all = [...(reply.redirects ?? []).map(({ headers }) => headers), reply.headers];
    const commit = all.map(headers => headers['x-repo-commit']).find(value => value !== undefined) ?? CACHED.exec(reply.url)?.[2];
    return commit && /^[0-9a-f]{40}$/.test(commit) ? commit : undefined;
}
/** The Hub hands small files out from `/api/resolve-cache/models/OWNER/NAME/COMMIT/…`. */
const CACHED = /\/api\/resolve-cache\/(?:models|datasets)\/([^?#]+?)\/([0-9a-f]{40})\//;
const RESOLVED = /^https?:\/\/[^/]+\/(?:datasets\/)?([^?#]+?)\/resolve\//;
/** The name under which a repository answered; a renamed one redirects. */
function nameOf(reply) {
    const urls = [...(reply.redirects ?? []).map(({ url }) => url), reply.url];
    return urls
        .map(url => CACHED.exec(url)?.[1] ?? RESOLVED.exec(url)?.[1])
        .filter(name => name !== undefined)
        .at(-1);
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

/***/ 3265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isLicenseFile),
/* harmony export */   T: () => (/* binding */ textAnswers)
/* harmony export */ });
/** Files of a package that hold its terms, by their name alone: LICENSE, COPYING, LICENSE-MIT, license.md, UNLICENSE. */
function isLicenseFile(name) {
    return (/^(?:un)?licen[cs]e(?:[-_. ][\w. -]*)?$|^copying(?:[-_. ][\w. -]*)?$|^mit-license(?:\.\w+)?$/i.test(name) &&
        !/\.(?:js|ts|py|go|rb|json|html?)$/i.test(name));
}
/** Texts of a package as answers, the plain name first, at most four. */
function textAnswers(files, asked) {
    return [...files]
        .sort((a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1))
        .slice(0, 4)
        .map(file => ({ kind: 'text', text: file.text, name: file.path, ...asked }));
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


/***/ }),

/***/ 8186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ SYSTEMS),
/* harmony export */   V: () => (/* binding */ DEPS_DEV)
/* harmony export */ });
/** The name of the source in evidence. */
const DEPS_DEV = 'deps.dev';
/** The registries deps.dev knows, by type of package URL: https://docs.deps.dev/api/v3/ */
const SYSTEMS = {
    npm: 'NPM',
    pypi: 'PYPI',
    cargo: 'CARGO',
    maven: 'MAVEN',
    golang: 'GO',
    nuget: 'NUGET',
    gem: 'RUBYGEMS',
};


/***/ })

};
