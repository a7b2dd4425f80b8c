export const id = 196;
export const ids = [196,507];
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


/***/ }),

/***/ 8596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ foldWords),
  I: () => (/* binding */ readClaims)
});

;// CONCATENATED MODULE: ./build/models/claim-words.js
/**
 * The words by which a claim of “open source” is told, by what they do in a sentence.
 *
 * A list, not rules: whoever finds a word that is missing adds it here. English first, then Chinese; a language is added
 * when its precision has been measured.
 */
/** Spellings of the term. */
const TERM = /\bopen[- ]?sourc(?:ed?|ing)\b/gi;
const TERM_CHINESE = /开源|開源/g;
/** Said before the term, these turn the claim into its contrary. */
const NEGATIONS = words(`not *n't *n’t never neither nor non hardly without lacks cannot so-called
   no_longer rather_than instead_of yet_to_be closed-source_and closed-source_or far_from`);
/** Behind the term, these make it a name: of the initiative, its definition, a license. */
const NAMES_OF_TERM = setOf('initiative definition license licenses licence licences licensing licensed institute foundation summit program programme office day');
/** Nouns for what has weights. */
const MODELS = setOf(`model models llm llms lm lms vlm vlms mllm mllms slm slms lvlm lvlms mlm mlms weight weights checkpoint checkpoints transformer
   transformers moe moes chatbot chatbots assistant assistants gpt series family variant variants version versions`);
/** Nouns for what has none: code, data, people, places. */
const OTHERS = setOf(`code codebase library libraries framework frameworks toolkit toolkits tool tools toolbox software project projects repo repos
   repository repositories platform platforms package packages implementation implementations dataset datasets data corpus corpora
   benchmark benchmarks engine engines stack stacks world alternative alternatives solution solutions app apps application applications
   database databases script scripts evaluation evaluations pipeline pipelines community communities contributor contributors contribution
   contributions ecosystem movement ethos spirit principles team developer developers enthusiast enthusiasts research sota system systems
   server servers client clients plugin plugins extension extensions agent agents ui interface runtime runtimes kernel kernels operator
   operators compiler compilers driver drivers hardware method methods technique effort efforts initiative initiatives work works music
   source tokenizer tokenizers recipe recipes demo demos notebook notebooks api apis infrastructure component components dependencies stuff
   material materials resource resources competition competitors counterpart counterparts peer peers baseline baselines field space landscape
   area domain llama.cpp reproduction reimplementation trainer toolchain workflow collaboration`);
/** Before the term, these say that it is about models in general, or about those of others. */
const GENERAL = words(`other others existing previous prior various many most several some all any those these compar* outperform* surpass* exceed* beat* rival*
   than among amongst between against versus vs like popular leading established current mainstream similar state-of-the-art best top latest
   strongest available every each different numerous multiple modern recent your their`);
/** Named before the term, these are models of others. */
const RIVALS = words('baseline baselines competitor competitors rival rivals counterpart counterparts teacher backbone alternative alternatives');
/** Who speaks of what is their own. */
const OWN = words('we our us this');
/** What joins a name to what it is. */
const COPULAS = words(`is are was were being as become becomes remain remains a an the new first introduc* present* releas* announc* meet launch* upgraded version
   generation of`);
/** What may stand between a verb of being and the term: “is fully open source”. */
const DEGREES = 'is are was were been be now fully completely also both 100% truly'.split(' ');
/** Chinese: said right before the term, these turn it into its contrary. */
const NEGATIONS_CHINESE = '不 未 非 没有 沒有 尚未 并非 並非 不是 无法 暂不 闭源和'.split(' ');
/** Chinese: right behind the term, these say that it is about something else than a model. */
const OTHERS_CHINESE = ('许可 許可 协议 協議 社区 社區 项目 項目 代码 代碼 工具 框架 库 庫 软件 軟體 数据 數據 平台 生态 生態 贡献 貢獻 评测 評測 基准 基準 引擎 方案 组织 精神 ' +
    '爱好者 训练代码 推理代码 实现 版权 证书 了训练代码 了代码 了数据 了工具').split(' ');
/** Chinese: before the term, these say that it is about the models of others. */
const GENERAL_CHINESE = '其他 其它 现有 現有 同类 主流 众多 各种 各類 相比 优于 優於 超过 超過 同尺寸 所有 多个 当前 目前 最好 最强 同规模'.split(' ');
/** One pattern of the words of a list: `_` stands for a space, `*` for any ending. */
function words(list) {
    const parts = list
        .split(/\s+/)
        .filter(Boolean)
        .map(word => word
        .replace(/[.+?^$()[\]{}|\\]/g, '\\$&')
        .replaceAll('_', ' ')
        .replace('*', '\\w*'));
    return new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
function setOf(list) {
    return new Set(list.split(/\s+/).filter(Boolean));
}

// EXTERNAL MODULE: ./build/models/paragraphs.js
var paragraphs = __webpack_require__(9632);
;// CONCATENATED MODULE: ./build/models/claims.js


/** More claims than this in one document are one claim. */
const MOST = 200;
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
        if (NEGATIONS.test(tail(before, 55)) || isNameOfTerm(after) || quoted(paragraph.raw, at, end) || /^[^.!]{0,80}\?/.test(after))
            return [];
        const subject = subjectOf(match[0], before, after, names);
        if (!subject)
            return [];
        const line = (0,paragraphs/* lineAt */.mh)(paragraph.plain, at, paragraph.line);
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
    const verb = /ed$|ing$/i.test(term) ||
        /\b(?:we|to|will|fully|have|has|team|university|ai|they)\s+$/i.test(before) ||
        // “we train and open-source X”, but not “X and open-source models”.
        (/\band\s+$/i.test(before) && /^\s*(?:the|our|this|these|an?|all|it|them|\p{Lu}[\p{Ll}\d])/u.test(after));
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
    const generic = GENERAL.test(tail(nearBefore, 60)) && !/\b(?:is|are)\s+(?:an?|the|our|one of the|among the)\s+(?:[\w-]+\s+){0,3}$/i.test(nearBefore);
    if (noun === 'model') {
        // “the open source Hybrid Transformer”: a name that is not ours.
        if (/\bthe\s+$/.test(before) && /^\s*\p{Lu}[\p{Ll}\d]/u.test(after) && !namesIn(behind.slice(0, 80), names))
            return named(behind.slice(0, 80));
        if (inGeneral(before, after))
            return undefined;
        if (namesIn(nearBefore.slice(-30), names) && !/\b(?:than|over|outperform\w*|like)\s+\S*\s*$/i.test(nearBefore.slice(-45)))
            return { of: 'own' };
        if (generic || RIVALS.test(tail(before, 40)))
            return undefined;
        if (namesIn(before, names) && COPULAS.test(nearBefore))
            return { of: 'own' };
        if (namesIn(behind.slice(0, 80), names) ||
            (OWN.test(nearBefore) && !/\b(?:using|use|uses|on|with|from|support\w*|by)\s+(?:[\w-]+\s+){0,2}$/i.test(nearBefore.slice(-40))))
            return { of: 'own' };
        if (/^[\s>*#-]*(?:an?|the|our|introducing)?\s*(?:[\w.:-]+\s+){0,4}$/i.test(before) && !nounWord(after).endsWith('s'))
            return { of: 'own' };
        return named(behind.slice(0, 80)) ?? named(nearBefore);
    }
    // “X is open source”: what stands before tells what.
    if (!IS.test(before))
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
/** “is”, “is fully”, “is an” right before the term. */
const IS = new RegExp(`(?:^|\\s)(?:${DEGREES.join('|')})\\s+(?:an?\\s+)?(?:free\\s+and\\s+)?$`, 'i');
/** A name of a model that the knowledge may tell, kept for later: the words around the term. */
function named(words) {
    const name = words.replace(/\s+/g, ' ').trim();
    return /[A-Z][\w.-]*\s?-?\d|[\w.-]+\/[\w.-]+/.test(name) ? { of: 'named', name } : undefined;
}
/** “X, and open-source LLMs in general”: several without an article, and nobody who gives them out. */
function inGeneral(before, after) {
    if (!nounWord(after).endsWith('s') || /^(?:series|weights)$/.test(nounWord(after)))
        return false;
    const [last = '', second = ''] = before.trim().split(/\s+/).slice(-2).map(bareWord).reverse();
    return !OWN.test(`${second} ${last}`) && !COPULAS.test(last) && !/^(?:these|two|three|four|five|fully|\d+)$/.test(last) && last !== '';
}
/** The first word behind the term that tells what is called open source. */
function headNoun(after) {
    let model = false;
    const words = after.split(/\s+/).filter(Boolean).slice(0, 9);
    for (const [n, word] of words.entries()) {
        const bare = bareWord(word);
        // “open source model library”, “open source code model”: the last noun of the group is what is meant.
        if (OTHERS.has(bare) && !(bare === word.toLowerCase() && MODELS.has(bareWord(words[n + 1] ?? ''))))
            return 'other';
        const ends = /[.,;:!?)]$/.test(word) || /^(?:and|or|by|from|under|that|which|with|in|on|for|to|is|are|at|of)$/i.test(bare);
        if (MODELS.has(bare) || /-models?$/.test(bare))
            model = true;
        else if (model || ends)
            return model ? 'model' : 'none';
        if (ends)
            break;
    }
    return model ? 'model' : 'none';
}
function bareWord(word) {
    return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();
}
/** “Open Source Initiative”, “open source license”: the term is part of a name. */
function isNameOfTerm(after) {
    return NAMES_OF_TERM.has(bareWord(/^\s*(\S{1,40})/.exec(after)?.[1] ?? ''));
}
/** The last characters, from a whole word on. */
function tail(text, length) {
    return text.length <= length ? text : text.slice(-length).replace(/^\S*\s/, '');
}
function nounWord(after) {
    return (after
        .split(/\s+/)
        .map(bareWord)
        .find(word => MODELS.has(word)) ?? '');
}
function lastNoun(before) {
    for (const word of before.split(/\s+/).filter(Boolean).reverse().slice(0, 12)) {
        const bare = bareWord(word);
        if (OTHERS.has(bare))
            return 'other';
        if (MODELS.has(bare))
            return 'model';
    }
    return 'none';
}
function chinese(paragraph, names) {
    return [...paragraph.plain.matchAll(TERM_CHINESE)].flatMap(match => {
        const at = match.index;
        const before = /[^。！？；\n]{0,40}$/.exec(paragraph.plain.slice(Math.max(0, at - 40), at))?.[0] ?? '';
        const after = /^[^。！？；\n]{0,40}/.exec(paragraph.plain.slice(at + 2, at + 42))?.[0] ?? '';
        if (NOT_CHINESE.test(before) || quoted(paragraph.raw, at, at + 2))
            return [];
        if (OTHERS_CHINESE.some(word => after.trim().startsWith(word)) || GENERAL_BEFORE_CHINESE.test(before))
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
        const line = (0,paragraphs/* lineAt */.mh)(paragraph.plain, at, paragraph.line);
        return [{ words: around(before, match[0], after), of: 'own', language: 'zh', line, endLine: line }];
    });
}
const NOT_CHINESE = new RegExp(`(?:${NEGATIONS_CHINESE.join('|')})\\s*(?:是|算|能|完全|真正)?\\s*$`);
const GENERAL_BEFORE_CHINESE = new RegExp(`(?:${GENERAL_CHINESE.join('|')})(?:的)?[^，,]{0,12}$`);
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
    // `owner/name#500`: so many rows of a data set.
    return readLink(text) ?? readPrefixed(text) ?? readBare(text.replace(/#\d{1,9}$/, ''));
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
        return readCopied(text);
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
/** `git@hf.co:owner/name`, as git copies over ssh. */
function readCopied(text) {
    const [, path] = /^git@(?:hf\.co|huggingface\.co):(.{3,300})$/.exec(text) ?? [];
    return path === undefined ? undefined : repository(path.split('/'));
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
    const ollama = /^(?:ollama|ollama_chat):(?:\/\/|(?:chat|completion|embeddings?):)?(.+)$/i.exec(text) ?? /^(?:ollama|ollama_chat)\/(.+)$/i.exec(text);
    // `ollama/ollama` is the image of the server.
    if (ollama?.[1])
        return /^ollama(?:$|[:@])/.test(ollama[1]) ? undefined : readOllama(ollama[1]);
    const djl = /^djl:\/\/ai\.djl\.huggingface\.[a-z]+\/([^/]+)\/([^/?]+)/i.exec(text);
    if (djl)
        return make(djl[1] ?? '', djl[2] ?? '', '');
    const routed = /^(?:hf|huggingface|hf_hub|hf-hub|local-dir|hosted_vllm|vllm|text-completion-huggingface)[:/](?:[a-z-]{1,40}:)?(.+)$/i.exec(text);
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
/** What stands before a revision in the path of a file. */
const FILES = /^(?:resolve|blob|tree|raw)$/;
/** The repository that the segments of a path at the Hub name. */
function repository(steps) {
    const [first = '', ...rest] = steps;
    if (first === 'datasets' || first === 'models') {
        const alone = rest.length === 1 || FILES.test(rest[1] ?? '');
        const bare = alone && first === 'datasets' ? make('', rest[0] ?? '', FILES.test(rest[1] ?? '') ? revisionOf(rest.slice(2)) : '') : undefined;
        return kindOf(bare ?? repository(rest), first === 'datasets' ? 'dataset' : 'model');
    }
    if (PAGES.has(first))
        return undefined;
    if ((0,_models_model_names_ts__WEBPACK_IMPORTED_MODULE_0__/* .isOwnerless */ .hi)(first) && (rest.length === 0 || FILES.test(rest[0] ?? '')))
        return make('', first, rest.length === 0 ? '' : revisionOf(rest.slice(1)));
    const [last = '', ...behind] = rest;
    const [, name = last, , inline = ''] = /^([^@:]+)([@:])(.+)$/.exec(last) ?? [];
    const named = FILES.test(behind[0] ?? '') ? revisionOf(behind.slice(1)) : inline;
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

/***/ 7227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ mayBeId),
/* harmony export */   Li: () => (/* binding */ isSentenceTransformer),
/* harmony export */   OZ: () => (/* binding */ isHosted),
/* harmony export */   Q3: () => (/* binding */ isEvident),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   hi: () => (/* binding */ isOwnerless),
/* harmony export */   xT: () => (/* binding */ namesFamily)
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
/** Publishers that keep much code and many images under the same name elsewhere: their name alone tells nothing. */
const GENERAL = new Set('amazon apple bytedance coqui databricks facebook google huggingface intel microsoft naver nvidia openai pyannote qdrant salesforce tencent together'.split(' '));
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
const NO_OWNERS = new Set(('a acc adapters api app apps archive artifact artifacts asset assets audio backend bin bugfix build cache cached cd checkpoint checkpoints chore ci ckpt ckpts ' +
    'cmd code conf config configs content core crates data dataset datasets deploy dev dist doc docs documentation download downloads env etc eval example examples ' +
    'experiment experiments export exports feat feature features file files fix fixtures font frontend heads helm home hotfix i18n image images img ' +
    'include index indexes indices input inputs integration internal job jobs k8s lib libs local locales log logs lora loras loss main master media message metric metrics mnt ' +
    'mlx_models model models modules multipart my node_modules notebooks opt origin out output outputs package packages path pkg prod projects prompt prompts public ' +
    'refs release releases remotes report reports resource resources result results root run runs sample samples scripts server services ' +
    'share shared src srv static storage store sys tags target team temp template templates test tests text third_party tmp tokenizer tokenizers tools train ' +
    'tree upstream usr util utils v1 v2 val valid validation var vendor video volume volumes web weights workspace www ' +
    'africa america antarctica arctic asia atlantic australia etc europe indian pacific us application').split(' '));
/** Endings of files: what ends so is a path. `.cpp` is left out, `ggerganov/whisper.cpp` being an id. */
const FILE = /\.(?:py|pyi|ipynb|js|jsx|mjs|cjs|ts|tsx|json|jsonl|ndjson|ya?ml|toml|ini|cfg|conf|txt|md|mdx|rst|html?|css|scss|xml|csv|tsv|parquet|arrow|bin|pth?|ckpt|safetensors|gguf|ggml|onnx|h5|pb|tflite|npz?|pkl|pickle|joblib|model|zip|tar|t?gz|bz2|xz|whl|jar|so|dll|dylib|exe|sh|bash|go|rs|rb|java|kt|c|cc|h|hpp|png|jpe?g|gif|svg|webp|ico|mp[34]|wav|flac|pdf|docx?|lock|log|sql|db|jinja2?|j2|tmpl|tpl|proto|env|git|woff2?|ttf|vue|svelte|php|swift)$/i;
/** Names that only a hosted service answers to: there are no weights to license. Prefixes are those of routers such as LiteLLM. */
const HOSTED = /^(?:(?:azure|azure_ai|azure_openai|bedrock|vertex_ai|vertexai|gemini|anthropic|groq|together_ai|together|openrouter|fireworks_ai|fireworks|replicate|sagemaker|perplexity|deepinfra|anyscale|cloudflare|cohere|cohere_chat|xai|x-ai|mistral|deepseek|google_genai|googleai|watsonx|nvidia_nim|cerebras|sambanova|voyage|assemblyai|elevenlabs|github_models|databricks\/databricks-[a-z])\/|openai\/(?:gpt-(?:3|4|5|image|realtime|audio)|chatgpt|o[134](?:$|-)|text-|tts-|dall-e|whisper-1$|omni|sora|codex|computer-use|babbage|davinci)|google\/(?:gemini|text-bison|chat-bison|palm|veo|imagen)|amazon\/(?:nova|titan)|meta\/llama|stability\/)/;
/** Whether an id names a model that only a service serves. */
function isHosted(id) {
    return HOSTED.test(id);
}
/** What examples write for an owner that the reader is to fill in. */
const PLACEHOLDER = /^(?:(?:your|my|hf|the)[-_]?(?:user(?:name)?|org(?:anization)?|name|account|namespace|hf[-_]?(?:user(?:name)?|name|account|org))|your|user(?:name)?|org(?:anization)?|owner|namespace|provider|author|creator|publisher|vendor|foo|bar|xxx+|path)$/i;
/** Whether `owner/name` may be an id of the Hub and is not rather a path, branch, media type, time zone or placeholder. */
function mayBeId(owner, name) {
    if (NO_OWNERS.has(owner.toLowerCase()) || PLACEHOLDER.test(owner) || FILE.test(name))
        return false;
    return /[A-Za-z]/.test(name);
}
/** Weighs what owner and name of an id tell. */
function evidenceOf(id) {
    const slash = id.indexOf('/');
    const owner = id.slice(0, Math.max(0, slash)).toLowerCase();
    const name = id.slice(slash + 1);
    const parts = name.toLowerCase().split(/[-_.]/);
    const published = PUBLISHERS.has(owner);
    const named = (parts.some(isFamily) ? 2 : 0) + (SIZE.test(name) ? 2 : 0);
    const weight = (published ? 2 : 0) + named + (parts.some(part => VARIANTS.has(part)) ? 1 : 0) + (parts.some(part => /^v\d/.test(part)) ? 1 : 0);
    if (published && named > 0)
        return 'sure';
    return weight >= 3 || (published && !GENERAL.has(owner)) ? 'likely' : weight === 2 ? 'hinted' : 'none';
}
/** Whether an id tells by itself that it is a model, in a place where one may stand. */
function isEvident(id) {
    const evidence = evidenceOf(id);
    return evidence === 'sure' || evidence === 'likely';
}
/** `llama3`, and names made of one: `BioLinkBERT`, `RedPajama`. */
function isFamily(part) {
    const stem = part.replace(/\d+[a-z]?$/, '');
    return ((FAMILIES.has(stem) && (stem.length > 1 || stem !== part)) ||
        (stem.length > 4 && /(?:bert|gpt|llama|mistral|whisper|qwen|gemma|clip)$/.test(stem)));
}
/** Whether a name holds that of a family of models. */
function namesFamily(name) {
    return name
        .toLowerCase()
        .split(/[-_.:]/)
        .some(isFamily);
}
/**
 * Whether a name without an owner is one that sentence-transformers fetches from its own organization.
 *
 * Source: https://www.sbert.net/docs/sentence_transformer/pretrained_models.html
 */
function isSentenceTransformer(name) {
    if (name.length > 80)
        return false;
    return /^(?:(?:all|paraphrase|multi-qa|msmarco|nli|stsb|quora|nq|distiluse|facebook-dpr|clip)-[A-Za-z0-9-]*(?:MiniLM|mpnet|bert|BERT|roberta|albert|base|ViT|cased|xlm)[A-Za-z0-9-]*|(?:gtr-t5|sentence-t5)-[a-z]{2,5}|LaBSE|allenai-specter)$/.test(name);
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

/***/ 5966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ observeModels)
});

// EXTERNAL MODULE: ./build/models/claims.js + 1 modules
var claims = __webpack_require__(8596);
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
const DESCRIBING = /\b(?:permissive|copyleft|standard|well-known|widely used|original|official|same|following)\b/g;
/** Terms that a license has by its abbreviation already: “CC BY-NC 4.0 (non-commercial)”. Without the abbreviation they are the name. */
const ABBREVIATED = [
    [/\bnoncommercial\b/g, /\bnc\b/],
    [/\bsharealike\b/g, /\bsa\b/],
    [/\bnoderivatives\b/g, /\bnd\b/],
    [/\battribution\b/g, /\bby\b/],
];
/** Words that say no more than that something is a license. */
const HOLLOW = new Set('license licence licenses agreement terms of use the for a an and model models public version v under this our its text file details international unported'.split(' '));
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
    return wordKeys(knowledge).get(keyOf(whole)) ?? wordKeys(knowledge).get(keyOf(plain(whole)));
}
/** A name without the words that only describe it. */
function plain(name) {
    const joined = joinTerms(name.replace(DESCRIBING, ' '));
    return ABBREVIATED.reduce((text, [term, abbreviation]) => (abbreviation.test(text) ? text.replace(term, ' ') : text), joined);
}
/** “Non Commercial”, “non-commercial” and “noncommercial” are one word. */
function joinTerms(name) {
    return name
        .replace(/\bnon[- ]?commercial\b/g, 'noncommercial')
        .replace(/\bshare[- ]?alike\b/g, 'sharealike')
        .replace(/\bno[- ]?deriv(?:atives|ative|s)?(?: works)?\b/g, 'noderivatives');
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
    const all = joinTerms(name)
        .replace(/\bopen[ -]rail/g, 'openrail')
        .split(/[^\p{L}\p{N}+]+/u)
        .filter(word => word !== '' && !HOLLOW.has(word));
    // “Attribution 4.0 (CC BY 4.0)” says its version twice.
    const words = [...new Set(all)];
    return words.length === 0 || words.length > 12 ? '-' : words.sort().join(' ');
}

;// CONCATENATED MODULE: ./build/models/grants.js


/** Words of a part of a name that nobody knows, by which it may be another license or a limit. */
const RESTRICTING = /licen[cs]e|agreement|terms|polic|addend|clause|restrict|non-?\s?commercial|research|academic|rail\b|only\b|nc\b/i;
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
        // “CC BY-NC-SA 4.0 for research only”: words behind a name may only narrow it, so that they clear nothing.
        const named = licenseOfWords(text.replace(/\s+(?:for|only)\b[\s\S]*$/i, ''), knowledge);
        if (named && judge(named, 'weights').verdict !== 'open-source')
            return [grant(card, place, named, judge)];
        const parts = text.split(/\s+(?:and|or|&|plus|with)\s+|\s*\/\s*/);
        const pieces = parts.flatMap(piece => licenseOfWords(piece, knowledge) ?? []);
        // What stands beside a known license may take away what it gives.
        const open = parts.some(piece => RESTRICTING.test(piece) && licenseOfWords(piece, knowledge) === undefined);
        const closed = pieces.some(license => judge(license, 'weights').verdict === 'not-open-source');
        if (pieces.length > 0 && (closed || !open))
            return pieces.map(license => grant(card, place, license, judge));
        if (form === 'terms')
            return [];
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


/** The license in a sentence: its title with the id. The word “open” is never ours: a name that holds it is named as a name. */
function titleOf(license, words, knowledge) {
    if (!license)
        return `“${clip(words)}”`;
    const title = (0,lexicon/* findEntry */.w4)(license, knowledge)?.title ?? (0,lexicon/* lexicon */.Jj)(knowledge).spdx.get(license.toLowerCase())?.name;
    const id = `\`${clip(license)}\``;
    return title && title.toLowerCase() !== license.toLowerCase() ? `the “${clip(title)}” (${id})` : `the license ${id}`;
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
    const { card, path, knowledge } = asked;
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
            message: `“${first?.words ?? ''}”: the weights are under ${titleOf(refuted.license, '', knowledge)}, which is no license of Open Source. ${accusation(refuted.verdict)} Say instead: weights available under ${titleOf(refuted.license, '', knowledge)}.`,
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
function restricted({ path, card, knowledge }, places, component) {
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
        message: `The ${card.kind === 'dataset-card' ? 'data is' : 'weights are'} available under ${titleOf(first.license, first.words, knowledge)}. ${accusation(verdict)}`,
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
function unreviewed({ path, knowledge }, { verdict, license, line, endLine, words }, component) {
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
            message: `OSI has not reviewed ${titleOf(license, words, knowledge)}.`,
        },
    ];
}
/** Tag, link and text that name different licenses, one of them open and one not. */
function conflicts({ path, card, declared, stated, knowledge }) {
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
            message: `The field says ${titleOf(tag.license, tag.words, knowledge)}, line ${other.line} says ${titleOf(other.license, other.words, knowledge)}.`,
        },
    ];
}
function base(license) {
    return license.toLowerCase().replace(/-(?:only|or-later)$/, '');
}
/** Code, weights and data under different licenses: one observation for each part that is not open. */
function observeParts({ path, card, declared, stated, knowledge }) {
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
            message: `The parts have different licenses; the ${part} ${part === 'weights' ? 'are' : 'is'} available under ${titleOf(first.license, first.words, knowledge)}. ${accusation(verdict)}`,
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
        message: `The base ${drawn(chain, at)} is available under ${titleOf(at.license, '', knowledge)}. ${entry ? accusationOf(entry) : ''}`.trim(),
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
            message: `The card declares ${titleOf(tag.license, tag.words, knowledge)}, but ${base === at.id ? `its base ${clip(base)}` : `an ancestor (${drawn(chain, at)})`} is under ${titleOf(at.license, '', knowledge)}, whose section ${entry.inherits.section} passes on: ${entry.inherits.paraphrase} Declare that license, or build on another base.`,
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
    const bases = card.fields.bases.map(({ value }) => value).filter(base => knownModel(base, knowledge)?.by !== 'exact');
    const names = [id, card.name, ...bases, ...(card.kind === 'gallery-entry' ? idsWithin(file, card.line, card.endLine) : [])].filter(name => name !== undefined);
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
                message: `“${clip(name)}” is called like ${clip(first.family)}, whose models are under ${titleOf(first.license, '', knowledge)}, but ${titleOf(tag.license, tag.words, knowledge)} is declared. Check what it was made from.`,
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
            ? `It is under ${titleOf(known.license, '', knowledge)}.`
            : `Its name hints at ${titleOf(known.license, '', knowledge)}.`
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
        knowledge: inquiry.knowledge,
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

/***/ 2138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ mayHoldModels),
  G: () => (/* binding */ readModelFile)
});

// EXTERNAL MODULE: ./build/models/claims.js + 1 modules
var claims = __webpack_require__(8596);
// EXTERNAL MODULE: ./build/model/front-matter.js
var front_matter = __webpack_require__(7507);
// EXTERNAL MODULE: ./build/models/paragraphs.js
var paragraphs = __webpack_require__(9632);
;// CONCATENATED MODULE: ./build/models/license-statements.js


/** `License: …` as a field: in bold, in a list, in a row of a table. */
const FIELD = /^[\s>|*+-]{0,20}(?:(model|code|weights?|data(?:set)?)\s+)?licen[cs]es?(?:\s*\(s\))?(?:\s+(?:name|type|agreement))?\s*(?:[:：|]|\s{3,}|(?=\s*A\s))\s*(\S[\s\S]{0,600})$/i;
/** A sentence that gives something out: the words before tell what, the words behind name the license. */
const UNDER = /\b(?:under|by|with|to|through)\s+(?:both\s+)?(?:the\s+terms\s+of\s+)?(?:the\s+|an?\s+|our\s+|its\s+)?/gi;
const GIVES = /\b(?:releas|licens|distribut|provid|publish|govern|cover|fall|avail|offer|shar|subject|permit|open[- ]?sourc|adher|requir|usage|use|compl)\w*/i;
/** Words that only a license is called by. */
const NAMES = /licen[cs]e|agreement|\bterms\b|\bapache\b|\bmit\b|\bbsd\b|\b[al]?gpl|\bcc[- ]by|\bcc0|creative commons|rail(?:\+\+)?(?:-m)?\b|\bmpl\b|unlicense|\bnon-?commercial\b/i;
/** What a template leaves to be filled in. */
const PLACEHOLDER = /^\W*(?:more information needed|to be (?:added|determined|announced)|tb[adc]|todo|n\/?a|none|not specified|unspecified)\W*$/i;
/** Finds what the prose of a document says of licenses: fields, sentences, a section of its own, badges. */
function licenseStatements(text, names) {
    return text
        .flatMap(paragraph => (paragraph.isHeading ? [] : [...badges(paragraph), ...said(paragraph, names)]))
        .filter(({ text: words }) => !PLACEHOLDER.test(words));
}
/** `Terms of Use: …` as a field: some publishers call their license so. */
const TERMS = /^[\s>|*+-]{0,20}terms(?:\s+(?:of\s+(?:use|service)|and\s+conditions))?\s*[:：|]\s*(\S[\s\S]{0,300})$/i;
function said(paragraph, names) {
    const terms = TERMS.exec(paragraph.plain);
    if (terms?.[1])
        return [statement(paragraph, terms[0].length - terms[1].length, paragraph.plain.length, 'terms', undefined)];
    const field = FIELD.exec(paragraph.plain);
    const value = field?.[2];
    if (field && value && /[\p{L}\p{N}]/u.test(value)) {
        const sentences = under(paragraph, field[0].length - value.length, true, names);
        if (sentences.length > 0)
            return sentences;
        return [statement(paragraph, field[0].length - value.length, paragraph.plain.length, 'field', partOf(field[1] ?? ''))];
    }
    const section = /licen[cs]/i.test(paragraph.heading);
    const sentences = [...under(paragraph, 0, section, names), ...licensed(paragraph), ...chinese(paragraph)];
    if (sentences.length > 0 || !section)
        return sentences;
    const short = paragraph.plain.trim();
    return short.length <= 100 && NAMES.test(short) ? [statement(paragraph, 0, paragraph.plain.length, 'section', undefined)] : [];
}
/** All “… under X” of a paragraph. */
function under(paragraph, from, about, names) {
    const found = [];
    let start = from;
    for (const match of paragraph.plain.slice(from).matchAll(UNDER)) {
        const at = from + match.index;
        const before = paragraph.plain.slice(Math.max(start, at - 300), at);
        const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1);
        const name = nameBehind(paragraph.plain, at + match[0].length);
        const weak = !/^under/i.test(match[0]);
        const joined = about ? /\b(?:is|are)\b/ : /\b(?:is|are)\s+$/;
        if (!GIVES.test(clause) && !joined.test(clause))
            continue;
        if (weak && !/\b(?:licensed|governed|covered|subject|adher\w*|compl\w+)\b/i.test(clause))
            continue;
        if (!NAMES.test(paragraph.plain.slice(name.from, name.to)) || (!about && !isOwn(clause, names)))
            continue;
        found.push(statement(paragraph, name.from, name.to, about && from > 0 ? 'field' : 'sentence', partOf(clause)));
        start = name.to;
    }
    return found;
}
/** “The models are CC-BY-NC 4.0 licensed”: the name stands between. */
function licensed(paragraph) {
    return [...paragraph.plain.matchAll(/\b(?:is|are|were|was)\s+(?=([\w .+-]{2,60}?)[ -]licen[cs]ed\b)/gi)].flatMap(match => {
        const name = match[1] ?? '';
        const from = match.index + match[0].length;
        const before = paragraph.plain.slice(Math.max(0, match.index - 200), match.index);
        const clause = before.slice(before.lastIndexOf('. ') + 1);
        if (!NAMES.test(name) || !OWN.test(clause))
            return [];
        return [statement(paragraph, from, from + name.length, 'sentence', partOf(clause))];
    });
}
/** “代码采用 Apache 2.0 协议”: what, “is under”, the name, “license”. */
function chinese(paragraph) {
    const pattern = /(代码|源码|代碼|权重|權重|模型|数据集?|數據集?|项目|仓库)[^。；;，,\n]{0,16}?(?:采用|採用|遵循|遵守|基于|基於|使用|依照|按照|以|在)\s{0,4}([A-Za-z][A-Za-z0-9 .+-]{1,60}?)\s{0,4}(?:许可|許可|协议|協議|授权|授權|开源|licen[cs]e)/giu;
    return [...paragraph.plain.matchAll(pattern)].flatMap(match => {
        const [whole, what = '', name = ''] = match;
        const from = match.index + whole.lastIndexOf(name);
        if (!NAMES.test(name))
            return [];
        const part = /代|源/.test(what) ? 'code' : /权|權|模/.test(what) ? 'weights' : /数|數/.test(what) ? 'data' : undefined;
        return [statement(paragraph, from, from + name.length, 'sentence', part)];
    });
}
/** What a card speaks of when it speaks of itself. */
const OWN = /\b(?:this|these|we|our|components?|model|models|weights?|checkpoints?|code|repo(?:sitory)?|project|dataset|data|it|they|released|version|adapter|series)\b/i;
/** Of the card's own: by a word for it, by its name, or because nothing else is named (“Licensed under …”). */
function isOwn(clause, names) {
    if (OWN.test(clause) || /^\W*(?:licensed|governed|distributed|released|available|provided|published)\b/i.test(clause))
        return true;
    const folded = (0,claims/* foldWords */.r)(clause);
    return names.some(name => folded.includes(name));
}
/** The words that name the license: to the end of the clause, commas inside of brackets left alone. */
function nameBehind(plain, from) {
    const piece = plain.slice(from, from + 200);
    const end = /[;。]|\.(?=\s|$)|,\s|\bas\s+(?:found|described|specified|detailed|stated|given|outlined|set out)\b|\b(?:found|available|provided|included)\s+(?:in|at|here)\b|\(see\b|\bwhich\b|\bthat\b|\band (?:the|its|our|all|model|weights|code|data)\b|\bwhile\b|\bexcept\b|\n\s*\n/i.exec(piece)?.index ?? piece.length;
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
/** Libraries of machine learning, as imports name them: a file with one of these speaks of models. */
const LIBRARIES = /\b(?:transformers|diffusers|datasets|huggingface(?:_hub|hub)?|sentence_transformers|peft|trl|vllm|sglang|lmdeploy|llama_cpp|ctransformers|mlx_lm|mlx_vlm|unsloth|accelerate|optimum|bitsandbytes|deepspeed|mergekit|langchain\w*|llama_?index|litellm|haystack|smolagents|dspy|crewai|axolotl|timm|open_clip|whisper|faster_whisper|whisperx|auto_gptq|awq|exllamav2|gliner|setfit|spacy|flair|keybert|bertopic|ragatouille|rerankers|colpali_engine|FlagEmbedding|pyannote|speechbrain|nemo|audiocraft|modelscope|kagglehub|ollama|lm_eval|lighteval|lerobot|fastchat|hf_hub|candle\w*|mistralrs|tokenizers|rust_bert|fastembed|hugot|informers|djl|langchain4j|Bumblebee|LLamaSharp|SemanticKernel|WhisperKit|MLX\w*|xenova|torch)\b/i;
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
    from_quantized: model(0),
    from_model_id: { ...model(0), bare: true },
    transformer: { ...model(0), bare: true, library: /\bsentence_transformers\b/ },
    from_hparams: { ...model(0), named: /^source$/ },
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
    get_dataset_split_names: dataset(0),
    get_dataset_infos: dataset(0),
    get_dataset_config_info: dataset(0),
    load_from_hub: dataset(0),
    // vllm, sglang, ctranslate2, faster-whisper, mlx, llama.cpp, open_clip, timm
    llm: model(0),
    whispermodel: model(0),
    create_model: model(0),
    create_model_and_transforms: model(0),
    get_tokenizer: model(0),
    load: { ...model(0), library: /\b(?:mlx(?:_lm|_vlm|_whisper|_audio)?|flair|bertopic|gradio|setfit|modelscope)\b/ },
    load_model: { ...model(0), library: LIBRARIES },
    load_tokenizer: { ...model(0), library: LIBRARIES },
    asyncengineargs: model(0),
    engineargs: model(0),
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
    model_file_download: model(0),
    'msdataset.load': { ...dataset(0), hub: 'modelscope' },
    model_download: { ...model(0), hub: 'kaggle', library: /\bkagglehub\b/ },
    dataset_download: { ...dataset(0), hub: 'kaggle', library: /\bkagglehub\b/ },
};
/** By the last part of the name of the call, in lower case. */
const LOADERS = new Map(Object.entries(TABLE));
/** Names with which `load_dataset` reads local files: https://huggingface.co/docs/datasets/loading */
const FILE_BUILDERS = new Set('json csv text parquet arrow imagefolder audiofolder videofolder pdffolder webdataset pandas xml sql generator spark cache hdf5 lance'.split(' '));
/** Calls that write: what they name is made here, not fetched. */
const WRITERS = /^(?:push_to_hub\w*|push_to_hub|create_(?:repo|commit|branch|tag|collection|space)|createrepo|upload_\w+|uploadfiles?|upload|delete_\w+|deletefiles?|save_\w+|savepretrained|move_repo|update_repo_\w+|super_squash_history|cp|push|rm|add_space_\w+|repository|clone|mkdir|makedirs|open|join|path|exists|require|import)$/;
/** `create` makes what it names only at a hub: `client.chat.completions.create(model=…)` makes an answer. */
const MAKES = /(?:^|\.)(?:ollama|hub|api|repos?|repositor(?:y|ies)|collections?|datasets?|models?)\.create$/i;
/** Calls by which a repository at a hub is made or filled: a variable given to one names what is written. */
const HUB_WRITERS = /(?:^|\.)(?:push_to_hub\w*|pushToHub|create_(?:repo|branch|tag|commit|pull_request|collection)|createRepo|upload_\w+|uploadFiles?|delete_(?:repo|file|folder)|update_repo_\w+|super_squash_history|add_collection_item)$/;
/** Whether a call writes what it names; the call is told by its path. */
function isWriter(callee) {
    return WRITERS.test(callee.slice(callee.lastIndexOf('.') + 1).toLowerCase()) || MAKES.test(callee);
}
/** `torch.load`, `json.load`: files of this machine. */
const FILE_LOADERS = /(?:^|\.)(?:torch|json|yaml|pickle|np|numpy|joblib|toml|tomllib|tomli|cv2|image|librosa|torchaudio|soundfile|dill|marshal|cloudpickle|onnx|jax|omegaconf|config|dotenv|xr)\.load$/i;
/** Calls that read code from elsewhere under `owner/name`: no hub of models. */
const OTHER_HOSTS = /(?:^|\.)(?:torch\.hub\.\w+|hub\.load|gh\.\w+|github\.\w+|get_repo|getrepo)$/i;

;// CONCATENATED MODULE: ./build/models/code/walk.js
/** A chain of calls longer than this (in characters) is cut. */
const LONGEST_PATH = 200;
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
            // `builder().name(…)`: the chain is one path.
            const closed = token.text === ')' && top.open === '(' ? top.callee : '';
            sign(token, before, frames, top, path);
            if (closed !== '' && closed.length < LONGEST_PATH)
                path = closed;
            else if (token.text !== '.' && token.text !== '::' && token.text !== '?.' && token.text !== '->' && token.text !== '!')
                path = '';
        }
        else {
            if (token.type === 'name') {
                const joined = before?.type === 'sign' && (before.text === '.' || before.text === '::' || before.text === '?.' || before.text === '->');
                path = joined ? `${path}.${token.text}` : token.text;
                top.flag = '';
                if ((token.text === 'in' || token.text === 'of') && before?.type === 'name')
                    setLabel(top, before.text, token.line);
            }
            else {
                path = '';
                if (top.first === '')
                    top.first = token.text;
                if (top.option === '' && token.text.startsWith('--'))
                    top.option = token.text;
            }
            if (wants(token, frames.length))
                visit({ token, before, after: next(tokens, n), frames });
            if (token.type === 'string')
                top.flag = /^--?[A-Za-z][\w-]*$/.test(token.text) ? token.text : '';
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
            top.keyed = token.text === ':' || token.text === '=>';
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
    return { open, callee, index: 0, label: '', labelLine: line, first: '', flag: '', option: '', keyed: false };
}
function next(tokens, n) {
    for (let at = n + 1; at < tokens.length; at++)
        if (tokens[at]?.type !== 'comment')
            return tokens[at];
    return undefined;
}

// EXTERNAL MODULE: ./build/models/hub-id.js
var hub_id = __webpack_require__(492);
;// CONCATENATED MODULE: ./build/models/labels.js
const OUTPUT = /^(?:push_to_hub.*|(?:(?:export|push|upload|save|target|output|new|my)_)?hub_(?:model|repo|dataset)?_?(?:id|name)|resume.*|.*served?_model_names?|served_name|run_name|.*(?:output|save|upload|export|publish|destination|target)_(?:dir|path|to|name|repo|repo_id|model|model_id|id|hub|model_name|model_path)|out|output|outputs|save|saved|target|dest|destination|export|exported|upload|push|push_to|publish|result|results|pushed|new_(?:model|repo|name).*|model_alias|alias|to_(?:id|repo)|repo_url|wandb.*|project|experiment.*|name_prefix|cache_dir|logging_dir)$/;
const REVISION = /^(?:(?:model|base|source|dataset|hf|hub|tokenizer|embedding|llm)_){0,2}(?:revision|rev|commit|commit_hash|sha)$/;
const NEVER = /^(?:images?|match_.*|nav|.*_image|repository|registry|container|uses|href|src|class|class_name|classes|import|require|work_?dir|volumes?|mount_?path|.*mounts?|branch|ref|labels?|annotations?|namespace|github.*|git|git_.*|.*_git|homepage|remote|license.*|authors?|description|help|metadata|content_?type|mime.*|accept|format|encoding|time_?zone|tz|chat_template|template|rule|on|needs|dir|.*_dir|folder|.*_folder|file|.*_file|filename|.*_filename|files|bucket|key|secret.*|user|username|team|owners?|endpoint|.*_url_path|route|router|entry|entrypoint_path|icon|tags?|url_path|(?:.*_)?(?:prepared|cached?|local|tmp|processed|preprocessed|tokenized|save)_(?:path|dir|name|dataset|datasets|data|model|file)s?|sha256|api_base|base_path)$/;
const DATASET = /(?:^|_)(?:datasets?|data_(?:name|hf|hf_name)|corpus|corpora|train_set|eval_set|test_set|dataset_(?:name|id|path|mixer)|data_?set)(?:_|$)/;
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

// EXTERNAL MODULE: ./build/models/model-names.js
var model_names = __webpack_require__(7227);
;// CONCATENATED MODULE: ./build/models/mentions.js


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
        return (0,hub_id/* readLink */.XF)(text);
    const id = (0,hub_id/* readBare */.ft)(text);
    return id && (0,model_names/* isEvident */.Q3)(id.id) && !(0,model_names/* isHosted */.OZ)(id.id) ? id : undefined;
}

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
    let array = '';
    const finish = () => {
        if (words.length > 0)
            statements.push({ type: 'command', words });
        words = [];
    };
    while (at < text.length) {
        const sign = text[at] ?? '';
        if (sign === '\n') {
            const command = words[0]?.text ?? lastCommand(statements);
            if (array === '')
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
        else if (sign === '(' && /^\w{1,60}\+?=$/.test(words.at(-1)?.text ?? '')) {
            // An array: its items are values of one name.
            array = words.pop()?.text.replace('+', '') ?? '';
            at++;
        }
        else if (sign === ')' && array !== '') {
            array = '';
            at++;
        }
        else if (/[;&|(){}<>]/.test(sign) && !(sign === '{' && words.length > 0)) {
            if (sign !== '<' && sign !== '>')
                finish();
            at++;
        }
        else {
            const word = readWord(text, at);
            const value = array === '' ? word.value : `${array}${word.value.replace(/^\[[^\]]{0,60}\]=/, '')}`;
            words.push({ text: value, line, ...(word.variable ? { variable: true } : {}) });
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
const PROGRAMS = /^(?:sudo\s+)?(?:hf|huggingface-cli|ollama|vllm|text-generation-launcher|text-embeddings-router|llama-server|llama-cli|lm_eval|lighteval|mlx_lm\.\w+|modelscope|kaggle|litgpt|lmdeploy|optimum-cli)\s/;
/** Programs, by name and first word, whose first operand of the form `owner/name` is the model that they fetch or serve. */
const SERVERS = [
    {
        program: /^(?:vllm|sglang|lmdeploy|openllm|transformers|text-generation-server)$/,
        verb: /^(?:serve|chat|complete|run|download-weights|convert|lite)$/,
    },
    { program: /^(?:trtllm-serve|trtllm-bench)$/, verb: /./ },
    { program: /^aphrodite$/, verb: /^run$/ },
    { program: /^(?:lms|llm|ramalama|llamafile|gpt4all|mlx_lm|exo|nexa|shimmy)$/, verb: /^(?:get|pull|run|serve|install|load)$/ },
    { program: /^litgpt$/, verb: /^(?:download|chat|serve|generate|evaluate|pretrain|finetune\w*)$/ },
    { program: /^tune$/, verb: /^download$/ },
    { program: /^docker$/, verb: /^model$/ },
];
/** Whether a word is the name of such a program. */
function isProgram(text) {
    return PROGRAMS.test(`${text} `);
}
/** Whether a string is a command line that may fetch a model. */
function startsCommand(text) {
    return PROGRAMS.test(text);
}
/** Finds the models that a shell script downloads, serves, or hands on. */
function readCommands(text, firstLine, embedded) {
    const found = { references: [], unresolved: [], embedded, told: new Set() };
    for (const statement of shellStatements(text, firstLine)) {
        if (statement.type === 'comment')
            found.references.push(...readMentions(statement.text, statement.line, 'comment'));
        else if (statement.type === 'command')
            readWords(statement.words, found);
        else if (statement.command.startsWith('python') && embedded)
            add(found, embedded(statement.text, statement.line));
        else
            found.references.push(...readMentions(statement.text, statement.line, 'command'));
    }
    return found;
}
/** Finds the models in one command whose words are known already: an argument list of a container, a process. */
function readArguments(words, embedded) {
    const found = { references: [], unresolved: [], embedded, told: new Set() };
    readWords(words, found);
    return found;
}
/** Programs that start another one. */
const LAUNCHERS = /^(?:uv|uvx|poetry|pipx|conda|micromamba|docker|podman|kubectl|ssh|npx|singularity|apptainer|srun|xargs|watch|timeout|retry)$/;
/** The words from the program on that fetches, behind what starts it: `docker exec ollama ollama pull NAME`. */
function launched(all) {
    const [first] = all;
    if (!first || !LAUNCHERS.test(first.text))
        return all;
    const at = all.slice(0, 12).findLastIndex(word => isProgram(word.text) || /^python[\d.]*$/.test(word.text));
    return at > 0 ? all.slice(at) : all;
}
function readWords(all, found) {
    const start = all.findIndex(word => !/^(?:sudo|exec|time|nohup|env|then|do|else|if|!|\{|export|local|readonly|declare|set|setx|nice|RUN|-[a-zA-Z]{1,3})$/.test(word.text));
    const words = launched(all.slice(Math.max(0, start)));
    const first = words.findIndex(word => !/^\w+=/.test(word.text));
    const rest = first < 0 ? [] : words.slice(first);
    for (const word of first < 0 ? words : words.slice(0, first))
        readAssignment(word, found);
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
    if (program === 'for' || program === ':')
        for (const word of rest.slice(program === ':' ? 1 : 3))
            refer(word, evident(hub_id/* readHubId */.pU), { kind, revision }, found);
    readOperand(program, verb, rest, { kind, revision }, found);
    readFlags(rest, { kind, revision }, found);
    readOverrides(rest, found);
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
    else if (SERVERS.some(server => server.program.test(program) && server.verb.test(verb)))
        refer(operands.find(word => word.text.includes('/')) ?? (program === 'vllm' ? operands[1] : undefined), hub_id/* readHubId */.pU, pinned, found, model_names/* isOwnerless */.hi);
    else if (program === 'kaggle' && verb === 'datasets')
        refer(words[words.findIndex(word => /^(?:-d|--dataset)$/.test(word.text)) + 1], kaggle('dataset'), pinned, found);
    else if (program === 'kaggle' && verb === 'models')
        refer(operands.find(word => word.text.includes('/')), kaggle('model'), pinned, found);
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
        const role = /^-hfr?$|^-hfd$|^-mu$/.test(flag[1]) ? 'model' : flag[1].startsWith('--') ? roleOf(flag[1]) : 'none';
        if (/args$|^--(?:set|set-string|override|overrides|param|params)$/i.test(flag[1]) && value.text.includes('='))
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
/** `model.name=ID`, `model_name=ID,dtype=bfloat16`: settings without a flag, as Hydra and lighteval take them. */
function readOverrides(words, found) {
    for (const [n, word] of words.entries())
        if (n > 0 && words[0]?.text !== 'kubectl' && /^[+~]{0,2}\w[\w.]{0,60}=[^=]*\//.test(word.text) && !words[n - 1]?.text.startsWith('-'))
            readPairs(word, { kind: 'model', revision: undefined }, found);
}
/** `pretrained=ID,dtype=float16`, as lm-eval takes it. */
function readPairs(value, pinned, found) {
    const revision = /(?:^|,)revision=([^,]+)/.exec(value.text)?.[1] ?? pinned.revision;
    for (const pair of value.text.split(',')) {
        const equals = pair.indexOf('=');
        const role = roleOf(pair.slice(0, Math.max(0, equals)).replace(/^[+~]+/, ''));
        if (role === 'model' || role === 'dataset')
            refer({ ...value, text: pair.slice(equals + 1) }, hub_id/* readHubId */.pU, { kind: role === 'dataset' ? 'dataset' : pinned.kind, revision }, found, role === 'model' ? model_names/* isOwnerless */.hi : undefined);
    }
}
function readAssignment(word, found) {
    const equals = word.text.indexOf('=');
    const name = word.text.slice(0, Math.max(0, equals));
    const role = roleOf(name);
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
        if (/:\/\/|^(?:git@)?(?:hf|huggingface)\.co[/:]/.test(word.text) && !word.text.includes(' '))
            refer({ ...word, text: word.text.replace(/^-{1,2}[\w-]+=/, '') }, hub_id/* readLink */.XF, { kind: 'model', revision: undefined }, found);
}
/** The body of a request to a server of models: `-d '{"model": "phi3:mini"}'`. */
function readBodies(words, found) {
    const ollama = words.some(word => /:11434\b|\/api\/(?:generate|chat|pull|embed)/.test(word.text));
    for (const word of words) {
        const match = /"(?:model|name)"\s{0,4}:\s{0,4}"([^"]{2,200})"/.exec(word.text);
        const named = match?.[1];
        if (!match || named === undefined)
            continue;
        const line = word.line + (word.text.slice(0, match.index).split('\n').length - 1);
        if (ollama)
            refer({ ...word, line, text: named }, hub_id/* readOllama */.bm, { kind: 'model', revision: undefined }, found);
        else if (named.includes('/') && !(0,model_names/* isHosted */.OZ)(named))
            refer({ ...word, line, text: named }, hub_id/* readHubId */.pU, { kind: 'model', revision: undefined }, found);
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
    const dataset = pinned.kind === 'dataset' || id?.kind === 'dataset';
    if (!id || ((0,model_names/* isHosted */.OZ)(id.id) && !dataset) || found.told.has(`${word.line} ${id.id}`))
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
        written: new Set(),
        revisions: new Map(),
        commands: [],
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
            seen.references.push(...readMentions(token.text, token.line, 'comment'));
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
            seen.references.push(...readMentions(token.text, token.line, 'comment'));
        else
            noteString(token, place, seen);
    });
    if (seen.uses.length > 0 && seen.held.size > 0)
        walk(tokens, lines, ({ type, text: name }) => type === 'name' && (seen.held.has(name) || seen.taken.has(name)), place => noteName(place, seen));
    const loaded = follow(seen);
    for (const literal of seen.literals) {
        const through = loaded.get(literal);
        if (literal.built) {
            if (through)
                noteUnresolved(literal.token, seen);
            continue;
        }
        const found = decide(literal, through, seen);
        if (found)
            seen.references.push(found);
    }
    for (const words of seen.commands)
        if (words.length > 1)
            addTo(seen, readArguments(words));
    noteUnbound(tokens, seen);
    return { references: unique(seen.references), unresolved: seen.unresolved };
}
function noteString(token, place, seen) {
    const { frames, after } = place;
    const top = frames.at(-1);
    const value = token.text;
    if (top)
        noteKey(value, top, frames, seen);
    const placeholder = /^\$\{([\w.-]{1,60}):([^${}\s]{3,200})\}$/.exec(value);
    if (placeholder) {
        // `${name:value}` of Spring: what it is when nothing is set.
        noteLiteral({ ...token, built: false, text: placeholder[2] ?? '' }, placeholder[1] ?? '', place, seen);
        return;
    }
    const format = !token.built && after?.text === '.' && /\{\w{0,20}\}/.test(value);
    if (value.length > 400 || /[\s{]/.test(value)) {
        if (startsCommand(value))
            addTo(seen, readCommands(value, token.line));
        else if (/https?:\/\/|hf:\/\//.test(value))
            seen.references.push(...readMentions(value, token.line, 'code'));
        if (value.includes('\n') && seen.libraries && !token.built)
            noteLines(token, place, seen);
        for (const match of value.matchAll(/\b\w{0,20}[dD]efault[:=]"([^"\s]{3,200})"/g))
            noteLiteral({ ...token, text: match[1] ?? '' }, 'default', place, seen);
        if (!token.built && !format)
            return;
    }
    const { loader, call } = loading(frames, seen);
    const table = top?.open === '[' && loader ? seen.uses.findLast(use => use.name === top.callee.slice(top.callee.lastIndexOf('.') + 1)) : undefined;
    if (table) {
        // `CONFIG["base"]`: the string is a key, not an id.
        table.key ??= value;
        return;
    }
    if (token.built || format || joins(place)) {
        if (loader && call && (token.built || value.includes('/')))
            noteUnresolved(token, seen);
        else if (value.includes('/'))
            hold({ ...literalOf(token, frames, undefined, call, seen), built: true }, seen);
        return;
    }
    // `--model=owner/name`, `pretrained=owner/name,dtype=…`: each part has a name of its own.
    if (/^-{0,2}[A-Za-z_][\w.-]{0,60}=/.test(value)) {
        for (const pair of value.split(',')) {
            const equals = pair.indexOf('=');
            if (equals > 0)
                noteLiteral({ ...token, text: pair.slice(equals + 1) }, pair.slice(0, equals), place, seen);
        }
        return;
    }
    noteLiteral(token, '', place, seen);
}
/** Ids one a line, as in `"""…""".split()`. */
function noteLines(token, place, seen) {
    for (const [n, line] of token.text.split('\n').entries()) {
        const text = line.trim();
        if (text.length > 200 || !/^[\w.-]+\/[\w.-]+$/.test(text) || !(0,model_names/* isEvident */.Q3)(text))
            continue;
        const at = token.line + n;
        noteLiteral({ ...token, text, line: at, endLine: at }, '', place, seen);
    }
}
/** What a string tells of the bracket that it stands in: a revision, a kind, the name of a value, a word of a command. */
function noteKey(value, top, frames, seen) {
    if (top.label !== '' && roleOf(top.label) === 'revision') {
        setRevision(frames, value);
        seen.revisions.set(top.label, value);
    }
    if (top.index === 2 && top.callee.endsWith('with_revision'))
        top.revision ??= value;
    if (/^(?:repo_?type|type)$/i.test(snake(top.label))) {
        if (value === 'dataset')
            setDataset(frames);
        if (value === 'space')
            for (const frame of frames.slice(1))
                frame.space = true;
    }
    if (/^(?:name|key)$/i.test(top.label))
        top.named = value;
}
/** A string that may be an id; `name` is one that the string itself gives to its value. */
function noteLiteral(token, name, place, seen) {
    const { frames } = place;
    const top = frames.at(-1);
    const value = token.text;
    if (name === '' && top && top.open !== '')
        noteWord(token, top, frames.at(-2), seen);
    const { loader, call } = name === '' ? loading(frames, seen) : NO_LOADER;
    const literal = literalOf(token, frames, loader, call, seen, name);
    if (!value.includes('/') && !loader && !literal.ollama && !/^ollama:|^hf-?hub:/i.test(value) && !mayBeHeld(literal, seen))
        return;
    hold(literal, seen);
}
function literalOf(token, frames, loader, call, seen, name = '') {
    const top = frames.at(-1);
    const found = labelsOf(frames);
    const labels = name === '' ? found.labels : [name, ...found.labels];
    const near = name === '' ? found.near : [name, ...found.near];
    return {
        token,
        built: false,
        labels,
        near,
        loader,
        call: call ?? frames.findLast(({ open }) => open === '('),
        map: top?.open === '{' && top.keyed ? top : undefined,
        writes: read_code_writes(frames),
        ollama: loader?.hub === 'ollama' || servedByOllama(token.text, near, frames, seen),
    };
}
/** Whether a name stands where Ollama takes one: in a call of its client, in the body of a request to its port, with a tag. */
function servedByOllama(value, near, frames, seen) {
    const top = frames.at(-1);
    if (top?.label === 'model' && top.open === '{' && speaksOf(OLLAMA_PORT, seen))
        return true;
    if (!speaksOf(OLLAMA, seen))
        return false;
    if (/^[a-z0-9][\w.-]{1,50}:[\w.-]{1,40}$/.test(value) && near.some(label => roleOf(label) === 'model'))
        return true;
    return frames.some(({ callee }) => OLLAMA.test(callee) || /(?:Generate|Chat|Pull|Embed|Embedding)Request$/.test(callee));
}
function hold(literal, seen) {
    seen.literals.push(literal);
    for (const label of literal.labels)
        append(seen.held, plainName(label), literal);
}
/** `--model-name` is read as `model_name`. */
function plainName(label) {
    return label.startsWith('-') ? label.replace(/^-+/, '').replaceAll('-', '_') : label;
}
/** Words of a command: `["ollama", "pull", "NAME"]`, `spawn("ollama", ["pull", "NAME"])`. */
function noteWord({ text, line }, top, outer, seen) {
    if (top.words === undefined && outer?.words && top.open === '[')
        top.words = outer.words;
    if (top.words)
        top.words.push({ text, line });
    else if (top.first === text && isProgram(text))
        seen.commands.push((top.words = [{ text, line }]));
}
/** A name without an owner that may be loaded through a variable. */
function mayBeHeld({ token: { text: value }, near }, seen) {
    if ((0,model_names/* isOwnerless */.hi)(value))
        return true;
    if (value.length >= 60 || !/^[A-Za-z0-9]+(?:[-_.:][A-Za-z0-9]+)*$/.test(value))
        return false;
    return (0,model_names/* isEvident */.Q3)(value) || (0,model_names/* isSentenceTransformer */.Li)(value) || (speaksOf(OLLAMA, seen) && near.some(label => roleOf(label) === 'model'));
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
    const top = frames.at(-1);
    if (frames.length === 1 || !top)
        return;
    if (token.text === 'Dataset' && before?.text === '::')
        setDataset(frames);
    if (after && (NO_VALUE.has(after.text) || (after.text === ':' && top.open === '{')))
        return;
    if (top.label !== '' && roleOf(top.label) === 'revision')
        top.revisionOf = token.text;
    if (isWritten(top))
        seen.written.add(token.text);
    const { loader, call } = loading(frames, seen);
    if (!loader || !call)
        return;
    const whole = top.open !== '[' && !/^[.[]$/.test(after?.text ?? '') && !/^\*/.test(before?.text ?? '');
    seen.uses.push({ name: token.text, loader, call, line: token.line, whole });
}
/** Whether a variable here names what is made: `create_repo(NAME)`, `hub_model_id=NAME`. */
function isWritten({ label, index, callee, open }) {
    if (label !== '' && roleOf(label) === 'output')
        return true;
    return open === '(' && HUB_WRITERS.test(callee) && (label === '' ? index === 0 : roleOf(label) === 'model');
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
            const role = roleOf(frame.label);
            if (role === 'model')
                return { loader: loader.kind === 'dataset' ? { ...loader, kind: 'model' } : loader, call: frame };
            if (loader.named?.test(frame.label))
                return { loader, call: frame };
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
    const { callee } = frame;
    if (OTHER_HOSTS.test(callee) || FILE_LOADERS.test(callee))
        return undefined;
    const steps = callee.toLowerCase().split(/[.$]/);
    const last = steps.at(-1)?.replace(/[!?]$/, '') ?? '';
    const loader = LOADERS.get(steps.slice(-2).join('.')) ?? LOADERS.get(last);
    if (loader && (!loader.library || speaksOf(loader.library, seen)))
        return loader;
    return OLLAMA.test(last) && speaksOf(OLLAMA, seen) ? OLLAMA_CLIENT : undefined;
}
/** A client of Ollama of any library: the name of the call says so. */
const OLLAMA_CLIENT = { kind: 'model', positions: [0], hub: 'ollama', bare: true };
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
const MODELSCOPE = /\bmodelscope\b/;
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
function labelsIn({ label, named, callee, first, index, flag, option }) {
    if (label === 'value' && named)
        return [named];
    const options = first.startsWith('-') && /(?:add_argument|option|addOption|Option)$/.test(callee) ? [option || first] : [];
    if (label !== '')
        return /^(?:default|value)$/.test(label) ? [...options, label] : [label];
    // `getenv("MODEL", "…")`, `environ.setdefault("MODEL", "…")`
    if (index === 1 && label === '' && /^[A-Z][A-Z0-9_]{2,60}$/.test(first))
        return [first];
    if (index === 1 && callee.endsWith('parametrize'))
        return first.split(',').map(name => name.trim());
    if (options.length > 0)
        return options;
    if (flag !== '')
        return [flag];
    // `.modelName("…")`, `WithModel("…")`: a setter is a name for its value.
    const method = callee.slice(callee.lastIndexOf('.') + 1);
    if (index === 0 && /[a-z]Dataset(?:Loader)?$/.test(method))
        return ['dataset'];
    if (index !== 0 || roleOf(method) !== 'model')
        return [];
    return (callee === method ? /^(?:load|get|from|fetch|download|init|use|build)_?[a-zA-Z]/ : /^(?:[a-z]|With|Set|Use)/).test(method)
        ? [method]
        : [];
}
const frame0 = { open: '', callee: '', index: 0, label: '', labelLine: 0, first: '', flag: '', option: '', keyed: false };
/** Whether the string is one part of a sum or a format. */
function joins({ before, after }) {
    return before?.text === '+' || after?.text === '+' || after?.text === '%' || (before?.text === '%' && after?.text !== ')');
}
function read_code_writes(frames) {
    return frames.slice(-3).some(({ callee, open }) => open === '(' && isWriter(callee));
}
function setRevision(frames, value) {
    const top = frames.at(-1);
    if (top?.open === '{' && top.keyed)
        top.revision ??= value;
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
        const { loader, call, indirect } = use;
        for (const literal of keyed.length > 0 ? keyed : held)
            loaded.set(literal, { loader, call, direct: indirect !== true });
        for (const name of seen.taken.get(use.name) ?? [])
            queue.push({ ...use, name, indirect: true });
    }
    return loaded;
}
function decide(literal, through, seen) {
    const { token, loader } = literal;
    const value = token.text;
    const role = strongest(literal.near, literal.labels);
    const load = loader ?? through?.loader;
    const told = (id) => read_code_refer(id, literal, through, role, seen);
    if ((literal.writes && !loader) || literal.call?.space)
        return undefined;
    if (WRITTEN.test(value))
        return told((0,hub_id/* readHubId */.pU)(value));
    if (!value.includes('/') && (load?.hub === 'ollama' || literal.ollama))
        return fromOllama(value, load, role) ? told((0,hub_id/* readOllama */.bm)(value)) : undefined;
    if ((0,model_names/* isHosted */.OZ)(value) && load?.kind !== 'dataset')
        return undefined;
    const id = (0,hub_id/* readHubId */.pU)(load ? value.replace(/^(?:models|datasets)\/(?=[^/]+\/[^/]+$)/, '') : value);
    if (!value.includes('/') && id === undefined)
        return told(load ? (load.bare ? bare(value, load) : undefined) : ownerless(value, role, seen));
    if (id === undefined || role === 'output')
        return undefined;
    if (load)
        return told(load.hub && load.hub !== 'ollama' ? { ...id, hub: load.hub } : id);
    if (seen.written.size > 0 && (0,model_names/* evidenceOf */.X1)(id.id) !== 'sure' && literal.labels.some(label => seen.written.has(plainName(label))))
        return undefined;
    return mayStand(id, role, literal, seen) ? told(id) : undefined;
}
/** Forms that name the hub themselves. */
const WRITTEN = /:\/\/|^pkg:|^(?:hf|huggingface|hf-hub|hf_hub)(?:[:]|\/[^/]+\/)|^hf\.co\/|^git@/i;
/** Whether a name is one of the Ollama library, told from other words that a client takes. */
function fromOllama(value, load, role) {
    if (role === 'model' || (load?.hub === 'ollama' && load !== OLLAMA_CLIENT))
        return true;
    return (load !== undefined || role === 'hint') && (/^[a-z0-9][\w.-]+:[\w.-]+$/.test(value) || (0,model_names/* namesFamily */.xT)(value));
}
function ownerless(value, role, seen) {
    if (role !== 'model')
        return undefined;
    if ((0,model_names/* isSentenceTransformer */.Li)(value))
        return { hub: 'huggingface', kind: 'model', id: `sentence-transformers/${value}` };
    return (0,model_names/* isOwnerless */.hi)(value) && (seen.libraries || value.includes('-')) ? { hub: 'huggingface', kind: 'model', id: value } : undefined;
}
/** Whether an id that nothing loads is one, by what it tells itself and by the name that it stands under. */
function mayStand({ id }, role, { near, call }, seen) {
    const evidence = (0,model_names/* evidenceOf */.X1)(id);
    const evident = evidence === 'sure' || evidence === 'likely';
    switch (role) {
        case 'never':
            // `tokenizer = { repository = "owner/name" }`: elsewhere a repository holds code or images.
            return (evident &&
                near[0] === 'repository' &&
                (near.slice(1).some(label => roleOf(label) === 'model') || /endpoint|inference/i.test(call?.callee ?? '')));
        case 'model':
        case 'dataset':
            return evidence !== 'none' || seen.libraries || (/[A-Z]/.test(id) && near.some(label => label.startsWith('-')));
        case 'hint':
            return evident;
        default:
            return evidence === 'sure' || (evident && seen.libraries && seen.entry === 'code');
    }
}
function bare(value, loader) {
    if (loader.kind === 'dataset')
        return /^[a-z][a-z0-9_-]{2,60}$/i.test(value) && !FILE_BUILDERS.has(value)
            ? { hub: 'huggingface', kind: 'dataset', id: value }
            : undefined;
    if (loader.owner && /^[a-z0-9][a-z0-9._-]{3,80}$/i.test(value) && (0,model_names/* evidenceOf */.X1)(`${loader.owner}/${value}`) === 'sure')
        return { hub: 'huggingface', kind: 'model', id: `${loader.owner}/${value}` };
    return (0,model_names/* isOwnerless */.hi)(value) ? { hub: 'huggingface', kind: 'model', id: value } : undefined;
}
/** The most telling of the roles of several names: what is never an id or is written outranks the rest. */
function strongest(near, all) {
    const roles = near.map(roleOf);
    const inner = roles[0];
    if (inner === 'never' || inner === 'output' || inner === 'revision')
        return inner;
    const found = ['output', 'dataset', 'model', 'hint'].find(role => roles.includes(role));
    // Through another call the outer name is only a hint: `config = read("…")`.
    return found ?? (all.some(label => /^(?:model|dataset|hint)$/.test(roleOf(label))) ? 'hint' : 'none');
}
function kindFor(literal, through, role) {
    if (literal.call?.dataset || through?.call.dataset)
        return 'dataset';
    const kind = (literal.loader ?? through?.loader)?.kind;
    if (kind)
        return kind;
    const [label = '', outer = ''] = literal.near.map(snake);
    if (role === 'dataset' || (role === 'hint' && DATA.test(label)))
        return 'dataset';
    return DATA.test(outer) && /^(?:hf|name|path|id|repo|repo_id|source|hub)$/.test(label) ? 'dataset' : 'model';
}
const DATA = /(?:^|_)(?:data|ds|dataset)(?:_|$)/;
function read_code_refer(id, literal, through, role, seen) {
    if (!id || (!seen.libraries && !literal.loader && id.hub === 'huggingface' && (0,model_names/* isHosted */.OZ)(id.id)))
        return undefined;
    const revision = id.revision ??
        [literal.map, literal.call, through?.direct ? through.call : undefined].map(frame => revisionIn(frame, seen)).find(Boolean);
    return {
        hub: id.hub === 'huggingface' && isOfModelScope(through?.call ?? literal.call, seen) ? 'modelscope' : id.hub,
        id: id.id,
        kind: id.kind === 'dataset' ? 'dataset' : kindFor(literal, through, role),
        ...(revision ? { revision } : {}),
        line: literal.token.line,
        endLine: literal.token.endLine,
        entry: seen.entry,
        weight: 'full',
    };
}
function revisionIn(frame, seen) {
    return frame?.revision ?? (frame?.revisionOf ? seen.revisions.get(frame.revisionOf) : undefined);
}
/** `from modelscope import snapshot_download`: names that two hubs share are those of the one that is imported. */
function isOfModelScope(call, seen) {
    if (!call || !speaksOf(MODELSCOPE, seen))
        return false;
    const [first = ''] = call.callee.split('.');
    if (first === 'modelscope')
        return true;
    seen.modelScope ??= new Set([...seen.text.matchAll(/^[ \t]{0,20}from modelscope[\w.]{0,60} import ([^\n]{1,300})/gm)].flatMap(match => (match[1] ?? '').split(/\W+/)));
    return seen.modelScope.has(first);
}
function addTo(seen, more) {
    seen.references.push(...more.references);
    seen.unresolved.push(...more.unresolved);
}
/** Values of a language, and what stands for the object itself. */
const NO_NAMES = new Set('None True False null undefined nil true false self this cls None if else for in not is and or await new'.split(' '));
/** Loaders that take a variable which nothing in the file binds: a parameter, an import, an option without default. */
function noteUnbound(tokens, seen) {
    if (seen.entry !== 'code')
        return;
    const told = new Set(seen.references.map(({ line }) => line));
    const open = new Map();
    for (const use of seen.uses)
        if (use.whole &&
            !NO_NAMES.has(use.name) &&
            !seen.held.has(use.name) &&
            !seen.taken.has(use.name) &&
            !told.has(use.line) &&
            !open.has(use.name))
            open.set(use.name, use);
    if (open.size === 0)
        return;
    let depth = 0;
    for (const [n, { type, text }] of tokens.entries()) {
        if (type === 'sign')
            depth += text === '{' || text === '}' ? 0 : (DEPTH.get(text) ?? 0);
        else if (type === 'name' && depth === 0 && open.has(text) && binds(tokens, n))
            open.delete(text);
    }
    for (const { name, call, line } of open.values())
        seen.unresolved.push({ what: `${call.callee}(${name})`.slice(0, 120), line, endLine: line });
}
/** Whether a name is given a value here, as a statement. */
function binds(tokens, n) {
    const [before, after] = [tokens[n - 1], tokens[n + 1]];
    if (before?.text === '.' && tokens[n - 2]?.text !== 'self' && tokens[n - 2]?.text !== 'this')
        return false;
    return (after?.text === '=' ||
        after?.text === ':=' ||
        after?.text === ',' ||
        after?.text === ':' ||
        after?.text === 'in' ||
        after?.text === 'of' ||
        before?.text === 'as');
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

;// CONCATENATED MODULE: ./build/models/code/syntax.js
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
/** Groovy and Dart, where both quotes hold strings. */
const groovy = {
    ...C_COMMENTS,
    quotes: [plain('"""', { lines: true, inserts: '${' }), plain("'''", { lines: true }), plain('"', { inserts: '${' }), plain("'")],
    newlines: true,
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

;// CONCATENATED MODULE: ./build/models/code/embedded.js


/** Python inside of another file (`python -c`, a here-document, a fence of a card), its lines counted in that file. */
function readEmbedded(text, line) {
    const { references, unresolved } = readCode(text, python);
    const down = (place) => ({
        ...place,
        line: place.line + line - 1,
        endLine: place.endLine + line - 1,
    });
    return { references: references.map(down), unresolved: unresolved.map(down) };
}

;// CONCATENATED MODULE: ./build/models/prose-references.js



/** Finds the models that a document in Markdown speaks of: by link, by name, and in its examples of code. */
function proseReferences(lines, firstLine) {
    const references = [];
    for (const { text, line, language } of fences(lines, firstLine)) {
        if (language === undefined)
            references.push(...readMentions(text, line, 'card'), ...inlineCommands(text, line));
        else {
            const found = /^(?:sh|bash|shell|zsh|console|powershell|dockerfile|cmd|terminal)/i.test(language)
                ? readCommands(text.replace(/^(\s*)[$>] /gm, '$1'), line, readEmbedded)
                : /^(?:ya?ml|json|toml|diff|text|plaintext|bibtex|html|output)/i.test(language)
                    ? { references: readMentions(text, line, 'documentation') }
                    : language === ''
                        ? { references: [...readEmbedded(text, line).references, ...readCommands(text, line).references] }
                        : readEmbedded(text, line);
            references.push(...found.references, ...readMentions(text, line, 'documentation'));
        }
    }
    return {
        references: prose_references_unique(references.map(reference => ({ ...reference, entry: 'card', weight: 'notice' }))),
        unresolved: [],
    };
}
/** Commands between backticks in running text. */
function inlineCommands(text, line) {
    return [...text.matchAll(/`([^`\n]{8,300})`/g)].flatMap(match => startsCommand(match[1] ?? '')
        ? readCommands(match[1] ?? '', line + (text.slice(0, match.index).split('\n').length - 1)).references
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
    const front = (0,front_matter.readFrontMatter)(text);
    const lines = text.split('\n');
    const body = lines.slice(front?.end ?? 0);
    const firstLine = (front?.end ?? 0) + 1;
    const prose = (0,paragraphs/* paragraphs */.qN)(body, firstLine);
    const found = proseReferences(body, firstLine);
    const kind = kindOf(path, front, prose);
    const fields = front?.fields ?? front_matter/* NO_FIELDS */.e;
    const name = titleOf(prose);
    const names = ownNames(name, found.references);
    const card = {
        kind,
        ...(name ? { name } : {}),
        names,
        line: 1,
        endLine: lines.length,
        fields,
        statements: kind === 'template' ? [] : licenseStatements(prose, names),
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
    // `Nova-70B Instruct` is called Nova, too.
    const stem = title?.replace(/[-_ ]v?\d[\d.]*[bm]?\b.*$/i, '') ?? '';
    const own = title && title.split(' ').length <= 5 ? [...new Set([(0,claims/* foldWords */.r)(title), ...(stem.length > 3 ? [(0,claims/* foldWords */.r)(stem)] : [])])] : [];
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/models/config/yaml-entries.js

/** Deeper structures are not followed. */
const yaml_entries_DEEPEST = 60;
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
    const counter = new dist/* LineCounter */.HN();
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
        return (0,dist/* parseAllDocuments */.hR)(text, { lineCounter, uniqueKeys: false, logLevel: 'silent', strict: false, version: '1.2' });
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
function visit(node, keys, entries, counter) {
    if (!node || keys.length > yaml_entries_DEEPEST || (0,dist/* isAlias */.Vj)(node))
        return;
    if ((0,dist/* isScalar */.jn)(node)) {
        const place = placeOf(node, counter);
        if (place && typeof node.value === 'string')
            entries.push({
                keys,
                value: node.value,
                ...place,
                ...(node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? { block: true } : {}),
            });
    }
    else if ((0,dist/* isSeq */.oP)(node))
        for (const [n, item] of node.items.entries())
            visit(toNode(item), [...keys, n], entries, counter);
    else if ((0,dist/* isMap */.jh)(node)) {
        for (const pair of node.items) {
            const key = (0,dist/* isScalar */.jn)(pair.key) ? pair.key : undefined;
            const name = key && (typeof key.value === 'string' || typeof key.value === 'number') ? String(key.value) : '';
            const place = key && placeOf(key, counter);
            if (place && name.includes('/'))
                entries.push({ keys: [...keys, name], value: name, isKey: true, ...place });
            visit(toNode(pair.value), [...keys, name], entries, counter);
        }
    }
}
function toNode(value) {
    return (0,dist/* isScalar */.jn)(value) || (0,dist/* isSeq */.oP)(value) || (0,dist/* isMap */.jh)(value) ? value : undefined;
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
/** `{{ .Values.x | default "y" }}` is what it is when nothing is set. */
function fallback(value) {
    return /^["']?\{\{[^{}]{0,300}?\bdefault\s{1,4}["']([^"'{}]{1,300})["'][^{}]{0,200}\}\}["']?$/.exec(value)?.[1] ?? value;
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
        if (key !== undefined && open.length < yaml_entries_DEEPEST)
            open.push({ indent: lead.length, key });
        const bare = fallback(value.trim()).replace(/^(["'])(.*)\1$/, '$2');
        if (bare !== '' && !/^[|>&*{[]/.test(bare))
            entries.push({ keys, value: bare, line: n + 1, endLine: n + 1 });
    }
    return { entries, comments: found };
}

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
            fields: { ...front_matter/* NO_FIELDS */.e, licenses: told, ...(license ? { licenseLine: license.line } : {}) },
            statements: [],
            claims: [],
            osaid: { data: 'silent', code: 'silent', parameters: 'silent' },
        },
    ];
}

;// CONCATENATED MODULE: ./build/models/references/dart.js


/** Dart, of which Flutter applications are written. */
const reader = {
    kind: 'dart',
    matches: path => /\.dart$/.test(path),
    read: ({ text }) => readCode(text, groovy),
};

;// CONCATENATED MODULE: ./build/models/references/dockerfile.js



/** Container files: what is fetched while building, and the variables and command that the container starts with. */
const dockerfile_reader = {
    kind: 'dockerfile',
    matches: path => /(?:^|\/)(?:Dockerfile|Containerfile)(?:[.-][\w.-]+)?$|\.(?:dockerfile|containerfile)$/i.test(path),
    read({ text }) {
        const references = [];
        const unresolved = [];
        for (const { word, rest, line } of instructions(text)) {
            const found = instruction(word, rest, line);
            references.push(...found.references);
            unresolved.push(...found.unresolved);
        }
        return { references, unresolved };
    },
};
function instruction(word, rest, line) {
    if (word === '#')
        return { references: readMentions(rest, line, 'comment'), unresolved: [] };
    if (/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK|ONBUILD)$/.test(word)) {
        const list = /^\s*(?:CMD\s+|RUN\s+)?(\[[\s\S]*\])\s*$/.exec(rest)?.[1];
        return list ? listed(list, line + dockerfile_newlines(rest.slice(0, rest.indexOf('[')))) : readCommands(rest, line, readEmbedded);
    }
    if (word === 'ENV' || word === 'ARG') {
        const old = /^\s*(\w{1,100})[ \t]+([^=\s]\S*)\s*$/.exec(rest);
        return readCommands(old ? `${old[1]}=${old[2]}` : rest, line);
    }
    if (word === 'ADD' || word === 'COPY')
        return { references: readMentions(rest, line, 'container').filter(() => /:\/\//.test(rest)), unresolved: [] };
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
    return readArguments(words, readEmbedded);
}
/** Each instruction with its continued lines; line breaks stay, so that lines can be counted. */
function instructions(text) {
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

;// CONCATENATED MODULE: ./build/models/config/read-entries.js







/** Keys whose text is a script. */
const SCRIPTS = /^(?:run|script|scripts|before_script|after_script|command|commands|cmd|entrypoint|args|arguments|shell|install|post_start|postCreateCommand|test|exec|setup|extraArgs|extra_args|vllm_args)$/i;
/** Keys of maps whose own keys are ids. */
const MAPS_OF_IDS = /mixer|mixture|datasets?_(?:weights|ratios?)|models?$/i;
/** Whole files inside of a configuration (ConfigMap). */
const EMBEDDED = /\.(?:ya?ml|json|sh|env)$/i;
/** What only tells about the file's own project. */
const read_entries_OWN = /^(?:dependencies|devDependencies|peerDependencies|optionalDependencies|imports|exports|paths|scripts|workflows|jobs_needs|architectures)$/;
/**
 * Finds the models that configuration names: by the key, by the form of a link, in command lines.
 *
 * A value under any other key counts only when it tells by itself that it is a model.
 */
function readEntries({ entries, comments, error }, entry, embedded) {
    const references = [];
    const unresolved = [];
    const take = (more) => {
        references.push(...more.references);
        unresolved.push(...more.unresolved);
    };
    const beside = siblings(entries);
    const lists = new Map();
    for (const written of entries) {
        const item = { ...written, value: defaulted(written.value) };
        const list = isPulled(item.keys) ? undefined : commandList(item);
        if (list === undefined) {
            const label = labelOf(item.keys);
            if (item.block && EMBEDDED.test(label))
                take(readFile(item, entry, embedded));
            else if ((SCRIPTS.test(label) || item.keys.at(-2) === 'scripts') && /\s/.test(item.value))
                take(readCommands(item.value, item.block ? item.line + 1 : item.line, embedded));
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
        references.push(...readMentions(comment.text, comment.line, 'comment'));
    return { references, unresolved, ...(error ? { error } : {}) };
}
/** `${NAME:-value}` of compose, `${name:value}` of Spring, `${oc.env:NAME,value}` of Hydra: what it is when nothing is set. */
function defaulted(value) {
    if (!value.startsWith('${') || value.length > 400)
        return value;
    const [, compose, hydra, spring] = /^\$\{(?:\w+:?-([^${}]+)|oc\.env:\w+,\s?([^${}]+)|[\w.-]+:([^${}]+))\}$/.exec(value) ?? [];
    return compose ?? hydra ?? spring ?? value;
}
/** A file that stands in a configuration under its name. */
function readFile(item, entry, embedded) {
    const label = labelOf(item.keys);
    if (/\.sh$/i.test(label))
        return readCommands(item.value, item.line + 1, embedded);
    if (!/\.ya?ml$/i.test(label))
        return { references: readMentions(item.value, item.line + 1, entry), unresolved: [] };
    const inner = readEntries(yamlEntries(item.value), entry, embedded);
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
        return readArguments(items.map(item => ({ text: item.value, line: item.line })), embedded);
    }
    const read = items.map(item => readCommands(item.value, item.block ? item.line + 1 : item.line, embedded));
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
    if (keys[0] === 'repository' || keys.some(key => typeof key === 'string' && read_entries_OWN.test(key)))
        return [];
    // Hydra: which file of each group is read.
    if (keys[0] === 'defaults' && typeof keys[1] === 'number')
        return [];
    if (item.block && EMBEDDED.test(labelOf(keys)))
        return [];
    if (item.block || value.length > 400 || /\s/.test(value.trim())) {
        const role = roleIn(keys, undefined);
        const spoken = /^(?:description|overview|notes?|readme|prompt|system|text|content|body|summary|comment)$/i.test(labelOf(keys));
        return role === 'never' && !spoken ? [] : readMentions(value, item.block ? item.line + 1 : item.line, 'documentation');
    }
    const map = beside.get(JSON.stringify(keys.slice(0, -1)));
    const pair = keys.at(-1) === 'value' ? map?.get('name') : undefined;
    if (map?.get('repo_type') === 'space')
        return [];
    const assigned = typeof keys.at(-1) === 'number' ? /^([A-Za-z_]\w{0,60})=(\S{2,300})$/.exec(value) : null;
    const role = assigned?.[1] ? roleOf(assigned[1]) : isSplit(keys, map) ? 'dataset' : roleIn(keys, pair);
    const ollama = (role === 'model' || isPulled(keys)) &&
        ([map?.get('provider'), map?.get('backend')].includes('ollama') || keys.some(key => /ollama/i.test(String(key))));
    const texts = joined(assigned?.[2] ?? value, role);
    return texts.flatMap(text => {
        const id = ollama && !text.includes('/') ? ollamaName(text) : idOf(text, item, role);
        if (!id)
            return [];
        const revision = id.revision ?? pinned(keys, map);
        return [
            {
                ...id,
                kind: id.kind === 'dataset' || role === 'dataset' || (role === 'hint' && isData(keys)) ? 'dataset' : 'model',
                ...(revision ? { revision } : {}),
                line: item.line,
                endLine: item.endLine,
                entry,
                weight: 'full',
            },
        ];
    });
}
/** `BASE+ADAPTER`: a model and what is laid over it, as merge recipes write it. */
function joined(value, role) {
    return role === 'model' && /^[\w.-]+\/[\w.-]+\+[\w.-]+\/[\w.-]+$/.test(value) ? value.split('+') : [value];
}
/** Lists under `models` of what a server of Ollama is to hold. */
function isPulled(keys) {
    return (typeof keys.at(-1) === 'number' && /^(?:pull|run|models?)$/.test(labelOf(keys)) && keys.some(key => roleOf(String(key)) === 'model'));
}
/** A path under `data` beside words for its splits and columns is that of a data set at a hub. */
function isSplit(keys, map) {
    if (!/^(?:path|name|id)$/.test(String(keys.at(-1))) || keys.at(-2) !== 'data')
        return false;
    return ['split', 'train_split', 'valid_split', 'subset', 'text_column', 'dataset'].some(key => map?.has(key));
}
function isData(keys) {
    return /(?:^|_)(?:data|ds)(?:_|$)/.test(snake(labelOf(keys)));
}
/** The role of the nearest key that has one; a list under `datasets` makes data sets of the paths in it. */
function roleIn(keys, pair) {
    const names = keys.filter(key => typeof key === 'string');
    const last = names.at(-1) ?? '';
    const own = pair === undefined ? roleOf(last) : roleOf(pair);
    const outer = names.slice(-4, -1).map(roleOf);
    if (outer.includes('dataset') &&
        /^(?:path|name|id|repo|repo_id|source|dataset|hf|hf_name|hf_id|hub|hub_id|repository)$/.test(snake(last)))
        return 'dataset';
    if (own !== 'hint' && own !== 'none')
        return own;
    if (pair !== undefined)
        return own;
    return outer.includes('dataset')
        ? 'dataset'
        : outer.includes('model') && !outer.includes('never') && /^(?:name|id|path|repo|source|uri|url|value|hf|)$/.test(snake(last))
            ? 'model'
            : own;
}
function idOf(value, item, role) {
    const link = /:\/\/|^pkg:|^(?:hf|huggingface)(?::|\/[^/]+\/)|^hf\.co\/|^ollama(?:_chat)?[:/]|^git@/i.test(value);
    if (role === 'output' || role === 'revision')
        return undefined;
    if (link)
        return linkOf(value, item, role);
    if ((0,model_names/* isHosted */.OZ)(value))
        return undefined;
    if (role === 'never')
        return repositoryOf(value, item);
    if (item.isKey && !item.keys.slice(0, -1).some(key => typeof key === 'string' && MAPS_OF_IDS.test(key)))
        return undefined;
    if (!value.includes('/'))
        return role === 'model' && (0,model_names/* isOwnerless */.hi)(value) ? { hub: 'huggingface', kind: 'model', id: value } : undefined;
    const id = (0,hub_id/* readHubId */.pU)(value);
    if (!id || (0,model_names/* isHosted */.OZ)(id.id))
        return undefined;
    if (role === 'model' || role === 'dataset')
        return id;
    return (role === 'hint' ? (0,model_names/* isEvident */.Q3)(id.id) : (0,model_names/* evidenceOf */.X1)(id.id) === 'sure') ? id : undefined;
}
/** The repository of a model or tokenizer; elsewhere a repository holds code or images. */
function repositoryOf(value, { keys }) {
    const outer = keys.at(-2);
    if (keys.at(-1) !== 'repository' || typeof outer !== 'string' || roleOf(outer) !== 'model')
        return undefined;
    const id = (0,hub_id/* readHubId */.pU)(value);
    return id && (0,model_names/* isEvident */.Q3)(id.id) ? id : undefined;
}
/** A name of the Ollama library, told from switches, numbers and durations. */
function ollamaName(value) {
    return /^(?:true|false|on|off|none|auto|default|\d.*)$/i.test(value) ? undefined : (0,hub_id/* readOllama */.bm)(value);
}
/** A link counts wherever it stands, pictures and pages of documentation excepted. */
function linkOf(value, item, role) {
    const label = snake(labelOf(item.keys));
    if (role === 'never' && (!value.includes('://') || /^(?:icon|image|src|license\w*|homepage)$/.test(label)))
        return undefined;
    const id = (0,hub_id/* readHubId */.pU)(value);
    return id && !(0,model_names/* isHosted */.OZ)(value) ? id : undefined;
}
/** The revision that stands beside the id in the same map. */
function pinned(keys, map) {
    const name = snake(labelOf(keys)).replace(/_?(?:name_or_path|name|id|path|repo|uri|url)$/, '');
    for (const [key, value] of map ?? [])
        if (roleOf(key) === 'revision' &&
            (snake(key) === 'revision' || snake(key).replace(/_(?:revision|rev|commit|sha|commit_hash)$/, '') === name))
            return value;
    return undefined;
}

;// CONCATENATED MODULE: ./build/models/references/env.js


/** Files of `KEY=value` lines: `.env`, properties, INI, the submodules of git. */
const env_reader = {
    kind: 'env',
    matches: path => /(?:^|\/)\.env(?:\.[\w.-]+)?$|(?:^|\/)\.gitmodules$|\.(?:env|properties|ini|cfg|conf)$/i.test(path),
    read({ text }) {
        const entries = [];
        const spoken = [];
        for (const [n, line] of text.split('\n').entries()) {
            const line1 = n + 1;
            if (/^\s*[#;]/.test(line))
                spoken.push(...readMentions(line, line1, 'comment'));
            const [, key, quoted, plain] = /^\s*(?:export\s+)?([\w.-]{1,100})\s*[=:]\s*(?:(["'].*["'])|([^#\s]\S*))/.exec(line.slice(0, 2000)) ?? [];
            const value = quoted?.slice(1, -1) ?? plain;
            if (key && value)
                entries.push({ keys: [key], value, line: line1, endLine: line1 });
        }
        const { references, unresolved } = readEntries({ entries, comments: [] }, 'configuration');
        return { references: [...references, ...spoken], unresolved };
    },
};

;// CONCATENATED MODULE: ./build/models/references/go.js


/** Go: hugot, the Ollama client, servers of inference. */
const go_reader = {
    kind: 'go',
    matches: path => /\.go$/i.test(path),
    read: ({ text }) => readCode(text, go),
};

;// CONCATENATED MODULE: ./build/models/references/groovy.js


/** Groovy, of which the pipelines of Jenkins and the builds of Gradle are written. */
const groovy_reader = {
    kind: 'groovy',
    matches: path => /(?:^|\/)Jenkinsfile(?:\.[\w-]+)?$|\.(?:groovy|gradle)$/.test(path),
    read: ({ text }) => readCode(text, groovy),
};

;// CONCATENATED MODULE: ./build/models/references/hcl.js


/** Terraform and its kin: variables, environments of containers. Comments and strings are those of PHP. */
const hcl_reader = {
    kind: 'hcl',
    matches: path => /\.(?:tf|tfvars|hcl|nomad)$/i.test(path),
    read: ({ text }) => readCode(text, php, 'configuration'),
};

;// CONCATENATED MODULE: ./build/models/references/java.js


/** Java, Kotlin, Scala, C#, Swift, C and C++, which share strings and comments. */
const java_reader = {
    kind: 'java',
    matches: path => /\.(?:java|kts?|scala|cs|swift|cc|cpp|cxx|c|h|hpp|mm?|zig)$/i.test(path),
    read: ({ text }) => readCode(text, java),
};

;// CONCATENATED MODULE: ./build/models/references/javascript.js


/** JavaScript and TypeScript: transformers.js, the inference clients, frameworks of components. */
const javascript_reader = {
    kind: 'javascript',
    matches: path => /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/i.test(path),
    read: ({ text }) => readCode(text, javascript),
};

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./build/models/config/json-entries.js

/** Deeper nesting (in brackets) is hostile: no configuration has it, and the parser would run out of stack. */
const json_entries_DEEPEST = 500;
/** Reads the strings of a JSON file with their lines; comments and trailing commas are let pass. */
function jsonEntries(text) {
    const deep = tooDeep(text);
    if (deep !== undefined)
        return { entries: [], comments: [], error: { message: `The file is nested deeper than ${json_entries_DEEPEST} brackets`, line: deep } };
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
function tooDeep(text) {
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
        else if (!quoted && (code === 91 || code === 123) && ++depth > json_entries_DEEPEST)
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
        return /"bomFormat"\s*:\s*"CycloneDX"/.test(text.slice(0, 4000)) ? billOfMaterials(entries) : readEntries(entries, 'configuration');
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
    return { references: [...components.values()].flatMap(component), unresolved: [] };
}
function component(entries) {
    const depth = Math.min(...entries.map(({ keys }) => keys.length));
    const own = (key) => entries.find(({ keys }) => keys.length === depth && keys.at(-1) === key);
    const type = own('type')?.value;
    const linked = entries.flatMap(entry => /^pkg:huggingface\/|:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\//.test(entry.value) ? made(entry, entry.value, undefined) : []);
    const name = own('name');
    if (!name || (type !== 'machine-learning-model' && type !== 'data'))
        return linked;
    const group = own('group')?.value;
    const kind = type === 'data' ? 'dataset' : undefined;
    const named = made(name, group && !name.value.includes('/') ? `${group}/${name.value}` : name.value, kind);
    // A name of one word is told by the link; one that is an id stands for itself.
    const byLink = !name.value.includes('/') && linked.some(({ id }) => id === named[0]?.id);
    return [...(type === 'data' || !byLink ? named : []), ...linked];
}
function made(entry, text, kind) {
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
    read: ({ text }) => readCode(text, lua),
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
                references.push(...readMentions(line, line1, 'comment'));
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
        const { entries, error } = jsonEntries(text);
        const all = cells(entries);
        const found = [readProgram(all.filter(({ type }) => type === 'code')), ...all.filter(({ type }) => type !== 'code').map(readProse)];
        return {
            references: found.flatMap(({ references }) => references),
            unresolved: found.flatMap(({ unresolved }) => unresolved),
            ...(error ? { error } : {}),
        };
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
/** All code of a notebook is one program: a name that one cell sets is used in the next. */
function readProgram(code) {
    const lines = code.flatMap(({ source }) => [...shellLines(source), { text: '', line: source.at(-1)?.line ?? 1, shell: false }]);
    const at = place(line => lines[line - 1]?.line ?? 1);
    const commands = lines.map(({ text, shell }) => (shell ? text.replace(/^\s*[!%]+(?:bash|sh|script)?/, '') : ''));
    const program = lines.map(({ text, shell }) => (shell ? '' : text));
    const found = [readCommands(commands.join('\n'), 1), readCode(program.join('\n'), python)];
    return {
        references: found.flatMap(({ references }) => references.map(at)),
        unresolved: found.flatMap(({ unresolved }) => unresolved.map(at)),
    };
}
/** Which lines of a cell are commands: behind `!` or `%`, what a backslash carries on, and all of a `%%bash` cell. */
function shellLines(source) {
    const whole = /^%%(?:bash|sh|script)/.test(source[0]?.text ?? '');
    let goesOn = false;
    return source.map(({ text, line }) => {
        const shell = whole || goesOn || /^\s*[!%]/.test(text);
        goesOn = shell && text.endsWith('\\');
        return { text, line, shell };
    });
}
function readProse({ source }) {
    const text = source.map(line => line.text).join('\n');
    return { references: readMentions(text, 1, 'documentation').map(place(line => source[line - 1]?.line ?? 1)), unresolved: [] };
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
    read: ({ text }) => readCode(text, php),
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
            return [...readMentions(line.slice(0, hash), n + 1, 'configuration'), ...readMentions(line.slice(hash), n + 1, 'comment')];
        });
        return { references, unresolved: [] };
    },
};

;// CONCATENATED MODULE: ./build/models/references/python.js


/** Python: transformers, datasets, vLLM and everything else that loads by id. */
const python_reader = {
    kind: 'python',
    matches: path => /\.(?:pyi?|pyx|bzl)$/i.test(path),
    read: ({ text }) => readCode(text, python),
};

;// CONCATENATED MODULE: ./build/models/references/ruby.js


/** Ruby: informers, transformers-rb, tokenizers. */
const ruby_reader = {
    kind: 'ruby',
    matches: path => /\.(?:rb|rake)$/i.test(path),
    read: ({ text }) => readCode(text, ruby),
};

;// CONCATENATED MODULE: ./build/models/references/rust.js


/** Rust: hf-hub, candle, tokenizers. */
const rust_reader = {
    kind: 'rust',
    matches: path => /\.rs$/i.test(path),
    read: ({ text }) => readCode(text, rust),
};

;// CONCATENATED MODULE: ./build/models/references/script.js


/** R, Julia, Elixir and others with hash comments. */
const script_reader = {
    kind: 'script',
    matches: path => /\.(?:r|jl|exs?|nim|cr)$/i.test(path),
    read: ({ text }) => readCode(text, hash),
};

;// CONCATENATED MODULE: ./build/models/references/shell.js


/** Shell scripts and make files: downloads, servers, training runs. */
const shell_reader = {
    kind: 'shell',
    matches: path => /(?:\.(?:sh|bash|zsh|fish|ksh|ps1|bat|cmd|bats|command|slurm|sbatch|mk|just)|(?:^|\/)(?:GNU)?(?:Makefile|makefile|justfile|Justfile|Procfile))$/.test(path),
    read: ({ path, text }) => readCommands(asShell(path, text), 1, readEmbedded),
};
/** What make, just, PowerShell and Procfiles write in their own way, written as the shell writes it; lines stay. */
function asShell(path, text) {
    if (/Procfile$/.test(path))
        return text.replace(/^[\w-]{1,60}:[ \t]*/gm, '');
    if (/\.ps1$/.test(path))
        return text.replace(/^[ \t]{0,80}\$(?:env:)?(\w{1,100})[ \t]*=[ \t]*(?=\S)/gm, '$1=');
    if (!/(?:akefile|ustfile|\.mk|\.just)$/.test(path))
        return text;
    return text
        .replace(/^(?:export[ \t]+)?(\w{1,100})[ \t]*(?:[:?+]{0,3}=)[ \t]*(?=\S)/gm, '$1=')
        .replace(/^([ \t]{1,40})[@+-]{1,3}(?=\w)/gm, '$1');
}

;// CONCATENATED MODULE: ./build/models/references/toml.js


/** TOML: training arguments, project files. */
const toml_reader = {
    kind: 'toml',
    matches: path => /\.toml$/i.test(path),
    read: ({ text }) => readCode(text, toml, 'configuration'),
};

;// CONCATENATED MODULE: ./build/models/references/yaml.js



/** YAML: compose files, Kubernetes, Helm values, workflows, training and merge recipes, routers, MLflow's `MLmodel`. */
const yaml_reader = {
    kind: 'yaml',
    matches: path => /(?:\.ya?ml(?:\.(?:tmpl|template|example|j2))?|(?:^|\/)MLmodel)$/.test(path) &&
        !/(?:^|\/)(?:pnpm-lock|\.pre-commit-config|pubspec|conda-lock)\.ya?ml$/.test(path),
    read: ({ path, text }) => readEntries(yamlEntries(text), /compose|deployment|k8s|kubernetes|helm|values/i.test(path) ? 'container' : 'configuration', readEmbedded),
};

;// CONCATENATED MODULE: ./build/registry/readers.js





















const readers = [
    reader,
    dockerfile_reader,
    env_reader,
    go_reader,
    groovy_reader,
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

;// CONCATENATED MODULE: ./build/review/read-model-file.js





/** Whether a path is worth reading for models; looks at the path alone. */
function mayHoldModels(path) {
    return isDocument(path) || readers.some(reader => reader.matches(path));
}
/** Takes a card, configuration or program apart; undefined for a file that no reader knows. */
function readModelFile(path, text) {
    if (isDocument(path))
        return readCards(path, text);
    const reader = readers.find(candidate => candidate.matches(path));
    if (!reader)
        return undefined;
    const found = inContext(path, reader.read({ path, text }));
    const cards = reader.kind === 'yaml' && isGallery(text) ? galleryCards(yamlEntries(text)) : [];
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
