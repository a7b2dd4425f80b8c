export const id = 894;
export const ids = [894];
export const modules = {

/***/ 2894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/model/purl.js
var model_purl = __webpack_require__(3217);
// EXTERNAL MODULE: ./build/model/suggestion.js
var suggestion = __webpack_require__(4532);
;// CONCATENATED MODULE: ./build/commands/shared/component-name.js


/** Short names of ecosystems before the colon, by purl type. */
const TYPES = {
    npm: 'npm',
    pypi: 'pypi',
    pip: 'pypi',
    cargo: 'cargo',
    crates: 'cargo',
    gem: 'gem',
    rubygems: 'gem',
    go: 'golang',
    golang: 'golang',
    maven: 'maven',
    nuget: 'nuget',
    composer: 'composer',
    packagist: 'composer',
    pub: 'pub',
    hex: 'hex',
    cocoapods: 'cocoapods',
    hackage: 'hackage',
    cran: 'cran',
    conda: 'conda',
    docker: 'docker',
    action: 'githubactions',
    github: 'github',
    hf: 'huggingface',
    huggingface: 'huggingface',
    ollama: 'ollama',
};
/** Reads `npm:left-pad@1.3.0`, `hf:owner/name`, or a package URL; a sentence when it is none of them. */
function componentNamed(text) {
    if ((0,model_purl/* parsePurl */.$l)(text))
        return { purl: text };
    const [, prefix = '', rest = ''] = /^([a-z]+):(.+)$/i.exec(text) ?? [];
    const type = TYPES[prefix.toLowerCase()];
    if (type === undefined || !Object.hasOwn(TYPES, prefix.toLowerCase())) {
        return {
            error: `Unexpected "${text}", expected ECOSYSTEM:NAME@VERSION such as npm:left-pad@1.3.0 or hf:meta-llama/Llama-2-7b-hf, or a package URL.${(0,suggestion/* suggestion */.h)(prefix.toLowerCase(), Object.keys(TYPES))}`,
        };
    }
    const [, name = '', version] = /^(.+?)(?:@([^@/]+))?$/.exec(rest) ?? [];
    const parts = type === 'maven' ? name.split(/[:/]/) : name.split('/');
    return {
        purl: (0,model_purl/* formatPurl */.dd)({
            type,
            name: parts.at(-1) ?? name,
            ...(parts.length > 1 ? { namespace: parts.slice(0, -1).join('/') } : {}),
            ...(version === undefined ? {} : { version }),
        }),
    };
}

// EXTERNAL MODULE: ./build/commands/shared/outside-of.js
var outside_of = __webpack_require__(6674);
// EXTERNAL MODULE: ./build/commands/shared/watched.js
var watched = __webpack_require__(8087);
// EXTERNAL MODULE: ./build/review/license-title.js
var license_title = __webpack_require__(5273);
// EXTERNAL MODULE: ./build/licenses/find-licenses.js + 2 modules
var find_licenses = __webpack_require__(4068);
// EXTERNAL MODULE: ./build/model/lexicon.js
var lexicon = __webpack_require__(6846);
// EXTERNAL MODULE: ./build/review/observations.js
var review_observations = __webpack_require__(6894);
// EXTERNAL MODULE: ./build/policy/conclude.js + 1 modules
var conclude = __webpack_require__(1996);
// EXTERNAL MODULE: ./build/policy/read-policy.js + 1 modules
var read_policy = __webpack_require__(3128);
// EXTERNAL MODULE: ./build/review/license-lists.js
var license_lists = __webpack_require__(3634);
// EXTERNAL MODULE: ./build/reports/shared/json.js
var json = __webpack_require__(4028);
// EXTERNAL MODULE: ./build/model/wording.js
var wording = __webpack_require__(6566);
// EXTERNAL MODULE: ./build/reports/shared/escape.js
var shared_escape = __webpack_require__(6949);
;// CONCATENATED MODULE: ./build/reports/shared/component-page.js


/** One component for a terminal: verdict, clauses, the page where OSI said so, and what every source said. */
function componentPage(component, title, statement) {
    const { purl, verdict, subject, evidence } = component;
    const clauses = verdict.verdict === 'not-open-source' ? verdict.violations : [];
    const concerns = 'concerns' in verdict ? (verdict.concerns ?? []) : [];
    return [
        (0,shared_escape/* plain */.pj)(purl),
        `  ${(0,shared_escape/* plain */.pj)(title)}`,
        `  ${[(0,wording/* verdictWords */.L2)(verdict, subject), (0,wording/* authorityWords */.Dk)(verdict)].filter(Boolean).join('; ')}`,
        ...clauses.map(({ criterion, section, quote, paraphrase }) => `  - OSD ${criterion}${section ? `, section ${(0,shared_escape/* plain */.pj)(section)}` : ''}: ${(0,shared_escape/* plain */.pj)(quote ?? paraphrase ?? '')}`),
        ...(statement === undefined ? [] : [`  · OSI: ${(0,shared_escape/* plain */.pj)(statement)}`]),
        ...concerns.map(({ section, quote, paraphrase }) => `  - to look at${section ? `, section ${(0,shared_escape/* plain */.pj)(section)}` : ''}: ${(0,shared_escape/* plain */.pj)(quote ?? paraphrase ?? '')}`),
        ...evidence.map(({ source, said, url, path }) => `  · ${(0,shared_escape/* plain */.pj)(source)}: ${(0,shared_escape/* plain */.pj)(said)}${url || path ? ` (${(0,shared_escape/* plain */.pj)(url ?? path ?? '')})` : ''}`),
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/commands/try.js













/** `try COMPONENT…`: the answer that the pull request would give. */
const command = {
    name: 'try',
    operands: 'COMPONENT…',
    summary: 'Says what a pull request that adds a component (npm:left-pad@1.3.0, hf:OWNER/NAME, a package URL) would be told.',
    options: {
        format: { type: 'string', value: 'FORMAT', help: 'text (default), json or jsonl' },
        offline: { type: 'boolean', help: 'ask no service; what was not asked is told' },
    },
    async run({ operands, options }, world) {
        const format = options['format'] ?? 'text';
        const named = operands.map(componentNamed);
        const faults = [
            ...named.flatMap(one => ('error' in one ? [one.error] : [])),
            ...(operands.length === 0 ? ['No component named, expected one such as npm:left-pad@1.3.0'] : []),
            ...(['text', 'json', 'jsonl'].includes(String(format)) ? [] : [`Unknown format "${String(format)}", expected text, json or jsonl`]),
        ];
        for (const fault of faults)
            world.note(`${fault}\n`);
        if (faults.length > 0)
            return 2;
        const purls = named.flatMap(one => ('purl' in one ? [one.purl] : []));
        const outside = (0,outside_of/* outsideOf */.R)((0,watched/* watched */.V)(world).world, options['offline'] === true);
        const licenses = await (0,find_licenses/* findLicenses */.o)(purls.map(purl => ({ purl })), outside);
        const components = purls.map(purl => componentOf(purl, licenses.get(purl)));
        world.write(print(components, String(format), world));
        return fails(components, world) ? 1 : 0;
    },
};
function componentOf(purl, found) {
    const parsed = (0,model_purl/* parsePurl */.$l)(purl);
    return {
        purl,
        name: [parsed?.namespace, parsed?.name].filter(Boolean).join('/'),
        ...(parsed?.version === undefined ? {} : { version: parsed.version }),
        ...(found?.license === undefined ? {} : { license: found.license }),
        verdict: found?.verdict ?? { verdict: 'unknown', reason: 'not-asked' },
        subject: found?.subject ?? 'software',
        status: 'introduced',
        scope: 'runtime',
        places: [{ path: 'command line', line: 1, endLine: 1 }],
        evidence: found?.evidence ?? [],
    };
}
function print(components, format, world) {
    const objects = components.map(json/* componentObject */.pr);
    if (format === 'json')
        return `${JSON.stringify(objects, null, 2)}\n`;
    if (format === 'jsonl')
        return objects.map(object => `${JSON.stringify(object)}\n`).join('');
    const knowledge = world.knowledge();
    const page = (component) => {
        const statement = component.license === undefined ? undefined : (0,lexicon/* findEntry */.w4)(component.license, knowledge)?.statement?.url;
        return componentPage(component, (0,license_title/* licenseTitle */.c)(component.license, knowledge), statement);
    };
    return components.map(page).join('\n');
}
/** By the preset `open-source`, without any policy file. */
function fails(components, world) {
    const knowledge = world.knowledge();
    const observations = components.flatMap(component => (0,review_observations/* observeComponent */.E)(component, (0,license_title/* licenseTitle */.c)(component.license, knowledge)));
    const facts = {
        components,
        observations,
        relevant: true,
        allowedBy: (license, ids) => (0,license_lists/* allowedBy */.Q)(license, ids, knowledge),
        refusedBy: (license, ids) => (0,license_lists/* refusedBy */.i)(license, ids, knowledge),
        today: world.now.toISOString().slice(0, 10),
    };
    return (0,conclude/* conclude */.E)(facts, read_policy/* DEFAULT_POLICY */.z).conclusion === 'failure';
}


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


/***/ })

};
