export const id = 981;
export const ids = [981];
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

/***/ 6618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readClaims),
/* harmony export */   r: () => (/* binding */ foldWords)
/* harmony export */ });
/* harmony import */ var _models_paragraphs_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9632);

/** More claims than this in one document are one claim. */
const MOST = 200;
/** Words of English by which the matter of a claim is told. All are looked for in a window of a few words: linear. */
const TERM = /\bopen[- ]?sourc(?:ed?|ing)\b/gi;
const NEGATED = /\b(?:not|isn[’']?t|aren[’']?t|wasn[’']?t|never|no longer|neither|nor|non|rather than|instead of|hardly|cannot be called|so-called|closed[- ]source (?:and|or)|yet to be)\b[^.!?]{0,40}$/i;
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
        if (claims.length >= MOST)
            break;
        for (const claim of [...english(paragraph, names), ...chinese(paragraph, names)])
            claims.push(claim);
    }
    return claims.slice(0, MOST);
}
function english(paragraph, names) {
    return [...paragraph.plain.matchAll(TERM)].flatMap(match => {
        const at = match.index;
        const end = at + match[0].length;
        const before = clauseBefore(paragraph.plain, at);
        const after = clauseBehind(paragraph.plain, end);
        if (NEGATED.test(before) || LICENSE_WORDS.test(after) || quoted(paragraph.raw, at, end) || /^[^.!]{0,80}\?/.test(after))
            return [];
        const subject = subjectOf(match[0], before, after, names);
        if (!subject)
            return [];
        const line = (0,_models_paragraphs_ts__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(paragraph.plain, at, paragraph.line);
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
function subjectOf(term, before, after, names) {
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
        return named(behind.slice(0, 60));
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
        return named(behind.slice(0, 80)) ?? named(nearBefore);
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
    return named(told);
}
/** A name of a model that the knowledge may tell, kept for later: the words around the term. */
function named(words) {
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
            quoted(paragraph.raw, at, at + 2))
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
        const line = (0,_models_paragraphs_ts__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(paragraph.plain, at, paragraph.line);
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
function quoted(raw, at, end) {
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


/***/ }),

/***/ 5026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ followBases),
/* harmony export */   U: () => (/* binding */ lineageGraph)
/* harmony export */ });
/** Longer chains do not exist; more chains than this are a trap. */
const LONGEST = 20;
const MOST = 200;
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
    for (let next = queue.pop(); next && chains.length < MOST; next = queue.pop()) {
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
        else if (steps.length >= LONGEST)
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
        nodes.set(id.toLowerCase(), { name, label: license ? `${escape(id)}<br>${escape(license)}` : escape(id), verdict });
        return name;
    };
    for (const chain of chains) {
        let below = node(chain.of, undefined, 'own');
        for (const [n, step] of chain.steps.entries()) {
            const above = node(step.id, step.license, step.verdict);
            edges.add(n === 0 && chain.relation ? `  ${above} -->|"${escape(chain.relation)}"| ${below}` : `  ${above} --> ${below}`);
            below = above;
        }
    }
    const drawn = [...nodes.values()].map(({ name, label, verdict }) => `  ${name}["${label}"]${verdict === 'not-open-source' ? ':::closed' : ''}`);
    return ['graph TD', ...drawn, ...edges, '  classDef closed stroke:#cf222e,stroke-width:2px', ''].join('\n');
}
/** Letters, digits and a few signs stay; the rest becomes an entity of Mermaid (`#35;`), so that no id can end its label. */
function escape(text) {
    return Array.from(text.slice(0, 120), sign => (/[\p{L}\p{N} ./:_-]/u.test(sign) ? sign : `#${sign.codePointAt(0) ?? 63};`)).join('');
}


/***/ }),

/***/ 5966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ observeModels)
});

// EXTERNAL MODULE: ./build/models/claims.js
var claims = __webpack_require__(6618);
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
const made = new WeakMap();
function tables(knowledge) {
    const known = made.get(knowledge);
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
    made.set(knowledge, fresh);
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

// EXTERNAL MODULE: ./build/model/lexicon.js
var lexicon = __webpack_require__(6846);
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
    const spdx = (0,lexicon/* lexicon */.Jj)(knowledge).spdx.get(HUB_TAGS.get(name)?.toLowerCase() ?? name);
    if (spdx)
        return spdx.id;
    const entry = knowledge.catalogue.find(({ id, aliases }) => id.toLowerCase() === name || aliases.hub?.some(hub => hub.toLowerCase() === name));
    if (entry)
        return entry.id;
    return NO_LICENSE.has(name) ? undefined : licenseOfWords(tag, knowledge);
}
/** The id that words name, as a whole: every word counts, in any order, but for those that only say “license”. */
function licenseOfWords(words, knowledge) {
    const whole = (0,lexicon/* foldName */.zN)(words);
    if (whole === '' || whole.length > 200 || NO_LICENSE.has(whole))
        return undefined;
    const known = (0,lexicon/* findEntry */.w4)(whole, knowledge)?.id ?? (0,lexicon/* lexicon */.Jj)(knowledge).spdx.get(whole)?.id;
    if (known)
        return known;
    return wordKeys(knowledge).get(keyOf(whole)) ?? wordKeys(knowledge).get(keyOf(whole.replace(DESCRIBING, ' ')));
}
/** The id whose text stands behind a link, where the catalogue has the address or the link says the name itself. */
function licenseOfLink(link, knowledge) {
    const known = (0,lexicon/* findByUrl */.Wk)(link, knowledge);
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
const keys = new WeakMap();
/** The catalogue and the SPDX list by the words of their names; words that two licenses share name none. */
function wordKeys(knowledge) {
    const made = keys.get(knowledge);
    if (made)
        return made;
    const found = new Map();
    const several = new Set();
    const add = (name, id) => {
        const key = keyOf((0,lexicon/* foldName */.zN)(name));
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
        for (const name of new Set([...(0,lexicon/* entryNames */.VM)(entry), entry.title, entry.title.replace(/\s*\([^()]*\)/g, '')].map(each => keyOf((0,lexicon/* foldName */.zN)(each))))) {
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
    keys.set(knowledge, found);
    return found;
}
/** The telling words of a name, sorted: “CC BY-NC-SA 4.0” and `cc-by-nc-sa-4.0` have one key. */
function keyOf(name) {
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

// EXTERNAL MODULE: ./build/models/purls.js
var purls = __webpack_require__(1485);
// EXTERNAL MODULE: ./build/model/wording.js
var wording = __webpack_require__(6566);
;// CONCATENATED MODULE: ./build/models/wording.js

/** The license in a sentence. The word “open” is never ours: a name that holds it is named as a name. */
function titleOf(license, words) {
    return license ? `the license \`${clip(license)}\`` : `“${clip(words)}”`;
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
function clip(text) {
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
            component: (0,purls/* purlOfCard */.FB)(path, card),
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
        : file.references.filter(({ id: named }) => card.names.some(name => (0,claims/* foldWords */.r)(named).includes(name))).map(({ id: named }) => named);
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
            component: (0,purls/* purlOfCard */.FB)(path, card),
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
    const component = (0,purls/* purlOfCard */.FB)(path, card);
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
                message: `The card declares ${own.map(({ words }) => clip(words)).join(' and ')} without saying whether all or any of them apply.`,
            },
        ];
    }
    if (closed.length > 0)
        return distinct(closed).map(places => restricted(asked, places, component));
    const known = own.filter(({ license }) => license !== undefined);
    const [unknown] = own;
    if (known.length === 0 && unknown)
        return [unidentified(asked, unknown, component)];
    return known.flatMap(grant => unreviewed(asked, grant, component)).slice(0, 1);
}
/** Grants of one license make one observation with several lines. */
function distinct(grants) {
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
        message: `The card gives its license as “${clip(grant.words)}”. ${hint}`,
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
            component: (0,purls/* purlOfCard */.FB)(path, card),
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
    return distinct(told.filter(({ verdict }) => verdict.verdict === 'not-open-source')).map(places => {
        const [first] = places;
        const part = first.part ?? 'weights';
        const { verdict } = first;
        return {
            type: 'component-license',
            path,
            line: first.line,
            endLine: first.endLine,
            ...(places.length > 1 ? { lines: places.map(({ line }) => line) } : {}),
            component: (0,purls/* purlOfCard */.FB)(path, card),
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

// EXTERNAL MODULE: ./build/models/lineage.js
var lineage = __webpack_require__(5026);
;// CONCATENATED MODULE: ./build/models/observe-lineage.js






/** Every way from the bases of a card to a root. */
function chainsOf(path, card, id, files, inquiry) {
    const bases = card.fields.bases.map(({ value }) => value);
    if (bases.length === 0 || card.kind === 'template')
        return Promise.resolve([]);
    return (0,lineage/* followBases */.M)(id ?? card.name ?? path, bases, card.fields.relation?.value, base => parentOf(base, files, inquiry));
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
    const file = files.find(({ path, cards }) => cards.length === 1 && (0,purls/* idOfCard */.T6)(path)?.toLowerCase() === id.toLowerCase() && (cards[0]?.fields.licenses.length ?? 0) > 0);
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
    const entry = at.license ? (0,lexicon/* findEntry */.w4)(at.license, knowledge) : undefined;
    const verdict = entry?.verdict === 'not-open-source' ? entry.violations : [];
    return {
        type: 'not-open-source-base',
        path,
        line,
        endLine: line,
        component: (0,purls/* purlOfCard */.FB)(path, card),
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
    const entry = at.license ? (0,lexicon/* findEntry */.w4)(at.license, knowledge) : undefined;
    const [tag] = declared;
    if (!entry?.inherits || !tag?.license)
        return [];
    const keeps = declared.some(({ license, verdict }) => {
        const own = license ? (0,lexicon/* findEntry */.w4)(license, knowledge) : undefined;
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
            component: (0,purls/* purlOfCard */.FB)(path, card),
            base: at.id,
            license: tag.license,
            ...(at.license ? { baseLicense: at.license } : {}),
            verdict: 'not-open-source',
            criteria: [...new Set(entry.violations.map(({ criterion }) => criterion))],
            violations: entry.violations,
            authority: entry.authority,
            message: `The card declares ${titleOf(tag.license, tag.words)}, but ${base === at.id ? `its base ${clip(base)}` : `an ancestor (${drawn(chain, at)})`} is under ${titleOf(at.license, '')}, whose section ${entry.inherits.section} passes on: ${entry.inherits.paraphrase} Declare that license, or build on another base.`,
        },
    ];
}
function drawn(chain, at) {
    const end = chain.steps.findIndex(({ id }) => id === at.id);
    return chain.steps
        .slice(0, end + 1)
        .map(({ id }) => clip(id))
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
                component: (0,purls/* purlOfCard */.FB)(path, card),
                ...(tag.license ? { license: tag.license } : {}),
                verdict: 'unknown',
                message: `“${clip(name)}” is called like ${clip(first.family)}, whose models are under ${titleOf(first.license, '')}, but ${titleOf(tag.license, tag.words)} is declared. Check what it was made from.`,
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
        component: (0,purls/* purlOfModel */.KX)(first),
        model: first.id,
        ...(known?.by === 'exact' ? { license: known.license } : {}),
        verdict: verdict?.verdict ?? 'unknown',
        ...(verdict?.verdict === 'not-open-source' ? { criteria: [...new Set(verdict.violations.map(({ criterion }) => criterion))] } : {}),
        message: `${first.kind === 'dataset' ? 'The data set' : 'The model'} ${clip(first.id)} is ${first.weight === 'full' ? 'used' : 'named'}. ${license}${unpinned}`,
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
    const id = (0,purls/* idOfCard */.T6)(file.path) ?? ownId(file, card);
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
    const title = (0,claims/* foldWords */.r)(card.name ?? '');
    if (title === '' || card.kind === 'gallery-entry')
        return undefined;
    return file.references.find(({ id, kind, hub }) => hub === 'huggingface' &&
        kind === 'model' &&
        (0,claims/* foldWords */.r)(id.slice(id.indexOf('/') + 1)) === title &&
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


/***/ }),

/***/ 9632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   qN: () => (/* binding */ paragraphs)
/* harmony export */ });
/* unused harmony export plainText */
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


/***/ }),

/***/ 1485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ purlOfCard),
/* harmony export */   KX: () => (/* binding */ purlOfModel),
/* harmony export */   T6: () => (/* binding */ idOfCard)
/* harmony export */ });
/* harmony import */ var _model_purl_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3217);
/* harmony import */ var _models_hub_id_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);


/** The package URL of a model or data set; hubs without a type of their own are named as one. */
function purlOfModel({ hub, kind, id, revision }) {
    const name = id.replace(/^ollama:/, '');
    const parts = name.split('/');
    const namespace = [...(kind === 'dataset' ? ['datasets'] : []), ...parts.slice(0, -1)].join('/');
    return (0,_model_purl_ts__WEBPACK_IMPORTED_MODULE_1__/* .formatPurl */ .dd)({
        type: hub,
        ...(namespace ? { namespace } : {}),
        name: parts.at(-1) ?? name,
        ...(revision ? { version: revision } : {}),
    });
}
/** The Hub id of the model that a card in a folder `OWNER/NAME` describes. */
function idOfCard(path) {
    const [owner, name] = path.split('/').slice(-3, -1);
    return owner && name ? (0,_models_hub_id_ts__WEBPACK_IMPORTED_MODULE_0__/* .readBare */ .ft)(`${owner}/${name}`)?.id : undefined;
}
/** The component that a card describes: the model of its folder, else the file itself. */
function purlOfCard(path, card) {
    const id = idOfCard(path);
    if (id && card.kind !== 'gallery-entry')
        return purlOfModel({ hub: 'huggingface', kind: card.kind === 'dataset-card' ? 'dataset' : 'model', id });
    const steps = path.split('/').filter(step => step !== '' && step !== '.' && step !== '..');
    const inside = card.kind === 'gallery-entry' && card.name ? [...steps, card.name] : steps;
    return (0,_model_purl_ts__WEBPACK_IMPORTED_MODULE_1__/* .formatPurl */ .dd)({
        type: 'generic',
        ...(inside.length > 1 ? { namespace: inside.slice(0, -1).join('/') } : {}),
        name: inside.at(-1) ?? 'card',
    });
}


/***/ }),

/***/ 2015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ mayHoldModels),
  G: () => (/* binding */ readModelFile)
});

// EXTERNAL MODULE: ./build/models/claims.js
var claims = __webpack_require__(6618);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/models/front-matter.js

/** Front matter longer than this (in characters) is not that of a card. */
const LONGEST = 262_144;
/** More anchors than this are an attack: cards have none. */
const MOST_ANCHORS = 100;
const NO_FIELDS = { licenses: [], bases: [], datasets: [] };
/** Reads what stands between the `---` lines at the start of a file; undefined where there is none. */
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
function listed(node, document, counter) {
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

// EXTERNAL MODULE: ./build/models/paragraphs.js
var paragraphs = __webpack_require__(9632);
;// CONCATENATED MODULE: ./build/models/license-statements.js

/** `License: …` as a field: in bold, in a list, in a row of a table. */
const FIELD = /^[\s>|*+-]{0,20}(?:(model|code|weights?|data(?:set)?)\s+)?licen[cs]es?(?:\s*\(s\))?(?:\s+(?:name|type|agreement))?\s*(?:[:：|]|\s{3,}|(?=\s*A\s))\s*(\S[\s\S]{0,600})$/i;
/** A sentence that gives something out: the words before tell what, the words behind name the license. */
const UNDER = /\b(?:under|by|with|to|through)\s+(?:both\s+)?(?:the\s+terms\s+of\s+)?(?:the\s+|an?\s+|our\s+|its\s+)?/gi;
const GIVES = /\b(?:releas|licens|distribut|provid|publish|govern|cover|fall|avail|offer|shar|subject|permit|open[- ]?sourc|adher|requir|usage|use|compl)\w*/i;
/** Words that only a license is called by. */
const NAMES = /licen[cs]e|agreement|\bterms\b|\bapache\b|\bmit\b|\bbsd\b|\b[al]?gpl|\bcc[- ]by|\bcc0|creative commons|rail(?:\+\+)?(?:-m)?\b|\bmpl\b|unlicense/i;
/** Finds what the prose of a document says of licenses: fields, sentences, a section of its own, badges. */
function licenseStatements(text) {
    return text.flatMap(paragraph => (paragraph.isHeading ? [] : [...badges(paragraph), ...said(paragraph)]));
}
function said(paragraph) {
    const field = FIELD.exec(paragraph.plain);
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
    return short.length <= 100 && NAMES.test(short) ? [statement(paragraph, 0, paragraph.plain.length, 'section', undefined)] : [];
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
        if (!NAMES.test(paragraph.plain.slice(names.from, names.to)) || (!about && !OWN.test(clause)))
            continue;
        found.push(statement(paragraph, names.from, names.to, about && from > 0 ? 'field' : 'sentence', partOf(clause)));
        start = names.to;
    }
    return found;
}
/** What a card speaks of when it speaks of itself. */
const OWN = /\b(?:this|these|we|our|model|models|weights?|checkpoints?|code|repo(?:sitory)?|project|dataset|data|it|they|released|version|adapter|series)\b/i;
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
        line: (0,paragraphs/* lineAt */.mh)(paragraph.raw, from + lead, paragraph.line),
        endLine: (0,paragraphs/* lineAt */.mh)(paragraph.raw, to, paragraph.line),
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
        const [label = '', message = ''] = (match[2] ?? '').replaceAll('--', '\u0000').replace(/^-/, '').split('-').map(readable);
        if (!/licen[cs]e/i.test(label) || message === '')
            return [];
        const behind = /^[^\n]{0,300}?\]\(([^()\s]{1,500})\)/.exec(paragraph.raw.slice(match.index + match[0].length))?.[1];
        const link = match[1] ?? behind;
        const part = partOf(label);
        const line = (0,paragraphs/* lineAt */.mh)(paragraph.raw, match.index, paragraph.line);
        return [
            {
                text: message,
                ...(link ? { link } : {}),
                ...(part ? { part } : {}),
                form: 'badge',
                line,
                endLine: (0,paragraphs/* lineAt */.mh)(paragraph.raw, match.index + match[0].length, paragraph.line),
            },
        ];
    });
}
function readable(piece) {
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
            : shown(sentences, /\b(?:training|pre-?training|fine-?tuning)\s+(?:data|dataset|corpus)\b|\bdatasets?\b|训练数据|数据集/i, /\b(?:trained on|consists? of|sources?|tokens|available|released?|collected|curated|mixture)\b|包括|包含/i),
        code: shown(sentences, /\b(?:training|fine-?tuning|inference|evaluation|source)\s+(?:code|scripts?|recipe)\b|训练代码|推理代码/i, /\b(?:available|released?|github|repository|provided?|see|open)\b|发布|开源/i),
        parameters: shown(sentences, /\b(?:weights|checkpoints?|parameters|safetensors|gguf)\b|权重|参数/i, /\b(?:available|released?|download|provided?|hugging ?face|load)\b|from_pretrained|下载|发布/i),
    };
}
function shown(sentences, matter, given) {
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
        references: unique(references.map(reference => ({ ...reference, entry: 'card', weight: 'notice' }))),
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
function unique(references) {
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
    const prose = (0,paragraphs/* paragraphs */.qN)(body, firstLine);
    const found = proseReferences(body, firstLine);
    const kind = kindOf(path, front, prose);
    const fields = front?.fields ?? NO_FIELDS;
    const name = titleOf(prose);
    const names = ownNames(name, found.references);
    const card = {
        kind,
        ...(name ? { name } : {}),
        names,
        line: 1,
        endLine: lines.length,
        fields,
        statements: kind === 'template' ? [] : licenseStatements(prose),
        claims: kind === 'template' ? [] : (0,claims/* readClaims */.I)(prose, names),
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
function kindOf(path, front, prose) {
    if (front?.template)
        return 'template';
    const keys = front?.keys ?? [];
    if (keys.some(key => DATASET_KEYS.has(key)) || /data(?:set)?[-_ ]?card(?!s)/i.test(base(path)))
        return 'dataset-card';
    if ((front && keys.length === 0 && front.fields.licenseLine) || keys.some(key => CARD_KEYS.has(key)))
        return 'model-card';
    if (/model[-_ ]?card(?!s)|model[-_]cards[-_]/i.test(base(path)) || /(?:^|\/)model[-_]?cards?\/[^/]+$/i.test(path))
        return 'model-card';
    const title = prose.find(({ isHeading }) => isHeading)?.plain ?? '';
    if (/\bmodel card\b(?!s)/i.test(title))
        return 'model-card';
    return /^readme/i.test(base(path)) || /[-_.]readme[-_.\w]*$/i.test(base(path)) ? 'readme' : 'document';
}
function base(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The first heading, without the words that only say that it is a card. */
function titleOf(prose) {
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
            counts.set((0,claims/* foldWords */.r)(stem), (counts.get((0,claims/* foldWords */.r)(stem)) ?? 0) + 1);
    }
    const [most] = [...counts].sort((a, b) => b[1] - a[1]);
    const own = title && title.split(' ').length <= 5 ? [(0,claims/* foldWords */.r)(title)] : [];
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

// EXTERNAL MODULE: ./build/registry.js + 274 modules
var registry = __webpack_require__(7264);
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


/***/ })

};
