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


/** One component for a terminal: verdict, clauses, and what every source said. */
function componentPage(component, title) {
    const { purl, verdict, subject, evidence } = component;
    const clauses = verdict.verdict === 'not-open-source' ? verdict.violations : [];
    const concerns = 'concerns' in verdict ? (verdict.concerns ?? []) : [];
    return [
        (0,shared_escape/* plain */.pj)(purl),
        `  ${(0,shared_escape/* plain */.pj)(title)}`,
        `  ${[(0,wording/* verdictWords */.L2)(verdict, subject), (0,wording/* authorityWords */.Dk)(verdict)].filter(Boolean).join('; ')}`,
        ...clauses.map(({ criterion, section, quote, paraphrase }) => `  - OSD ${criterion}${section ? `, section ${(0,shared_escape/* plain */.pj)(section)}` : ''}: ${(0,shared_escape/* plain */.pj)(quote ?? paraphrase ?? '')}`),
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
    return components.map(component => componentPage(component, (0,license_title/* licenseTitle */.c)(component.license, world.knowledge()))).join('\n');
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


/***/ })

};
