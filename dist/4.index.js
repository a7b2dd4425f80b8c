export const id = 4;
export const ids = [4];
export const modules = {

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
/* harmony export */   Dk: () => (/* binding */ authorityWords),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   ti: () => (/* binding */ clauseWords)
/* harmony export */ });
/* unused harmony export criteriaWords */
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

/***/ 3004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reports: () => (/* binding */ reports)
});

// EXTERNAL MODULE: ./build/reports/shared/annotation-list.js
var annotation_list = __webpack_require__(8920);
;// CONCATENATED MODULE: ./build/reports/annotations.js

/** Annotations as workflow commands, for a run that prints them itself. */
const report = {
    format: 'annotations',
    render: (review) => (0,annotation_list/* annotationList */.G)(review)
        .shown.map(annotation => `${command(annotation)}\n`)
        .join(''),
};
/** Source of the form: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function command({ level, path, line, endLine, title, message }) {
    const properties = Object.entries({ file: path, line, endLine, title }).map(([key, value]) => `${key}=${property(String(value))}`);
    return `::${level} ${properties.join(',')}::${data(message)}`;
}
function data(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

// EXTERNAL MODULE: ./build/model/purl.js
var model_purl = __webpack_require__(3217);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/reports/shared/json.js
var json = __webpack_require__(4028);
// EXTERNAL MODULE: ./build/reports/shared/matters.js
var matters = __webpack_require__(6910);
;// CONCATENATED MODULE: ./build/reports/shared/bill.js



/** What a bill of materials lists: everything that is there, by package URL. */
function billed(review) {
    return review.components.filter(({ status }) => status !== 'removed').sort((a, b) => (0,matters/* compare */.UD)(a.purl, b.purl));
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
function statements(component) {
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

// EXTERNAL MODULE: ./build/reports/shared/escape.js
var shared_escape = __webpack_require__(6949);
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
    const licenses = licensesOf(component, review, library);
    const hasText = evidence.some(({ strength }) => strength === 'text');
    return new models.Component(typeOf(purl, library), (0,shared_escape/* plain */.pj)(parsed?.name ?? name), {
        bomRef: (0,shared_escape/* plain */.pj)(purl, 4000),
        purl: (0,shared_escape/* plain */.pj)(purl, 4000),
        ...(parsed?.namespace === undefined ? {} : { group: (0,shared_escape/* plain */.pj)(parsed.namespace) }),
        ...(version === undefined ? {} : { version: (0,shared_escape/* plain */.pj)(version) }),
        ...(licenses.length > 0 ? { licenses: new models.LicenseRepository(licenses) } : {}),
        ...(hasText && licenses.length > 0
            ? { evidence: new models.ComponentEvidence({ licenses: new models.LicenseRepository(licensesOf(component, review, library)) }) }
            : {}),
        scope: library.enums.ComponentScope[SCOPE[component.scope]],
        properties: properties(statements(component), library),
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
function licensesOf({ license, evidence }, review, { models, enums, spdx }) {
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
const GROUPS = ['not-open-source', 'unreviewed', 'unknown', 'waived', 'not-evaluated', 'open-source'];
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
    return components.filter(component => groupOf(component) === group).sort((a, b) => (0,matters/* compare */.UD)(a.name, b.name) || (0,matters/* compare */.UD)(a.purl, b.purl));
}

// EXTERNAL MODULE: ./build/reports/shared/base-terms.js
var base_terms = __webpack_require__(3097);
// EXTERNAL MODULE: ./build/reports/shared/component-index.js
var component_index = __webpack_require__(2914);
// EXTERNAL MODULE: ./build/reports/shared/subject-words.js + 1 modules
var subject_words = __webpack_require__(465);
;// CONCATENATED MODULE: ./build/reports/shared/html/judgments.js




/** Every license of which a term is told: those that do not meet the definition first, then by name. */
function judgments(review) {
    const found = new Map();
    for (const judgment of [...ofComponents(review), ...ofFindings(review)]) {
        const there = found.get(keyOf(judgment));
        found.set(keyOf(judgment), there ? { ...there, names: distinct([...there.names, ...judgment.names]) } : judgment);
    }
    return [...found.values()].sort((a, b) => Number(b.verdict === 'not-open-source') - Number(a.verdict === 'not-open-source') ||
        (0,matters/* compare */.UD)(a.license ?? '', b.license ?? '') ||
        (0,matters/* compare */.UD)(keyOf(a), keyOf(b)));
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
        if (violations.length + concerns.length === 0 || status === 'removed' || (0,base_terms/* baseTerms */.Hq)(component, review))
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
    const byPurl = (0,component_index/* componentIndex */._)(review);
    return review.findings.flatMap(finding => {
        const { violations = [], verdict = 'not-open-source', model, path } = finding;
        if (violations.length === 0)
            return [];
        const terms = (0,base_terms/* termsOf */.fd)(finding, review);
        const license = terms ? terms.license : finding.license;
        const component = byPurl.get(finding.component ?? '');
        const own = review.components.find(other => other.license !== undefined && sameLicense(other.license, license)) ?? component;
        return [
            {
                license,
                verdict,
                standing: (0,subject_words/* standing */.JA)(finding, own),
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
function keyOf({ license, verdict, violations, concerns }) {
    const terms = [...violations, ...concerns].map(({ section, quote, paraphrase }) => [section, quote ?? paraphrase]);
    return JSON.stringify([license?.toLowerCase(), verdict, terms]);
}
function distinct(names) {
    return [...new Set(names)].sort(matters/* compare */.UD);
}
/** Where the terms of a component are told: its place in the list, or -1. */
function judgmentOf(component, all, review) {
    const terms = (0,base_terms/* baseTerms */.Hq)(component, review);
    const own = terms ? terms.license : component.license;
    return all.findIndex(({ license, verdict, names }) => license?.toLowerCase() === own?.toLowerCase() && verdict === component.verdict.verdict && names.includes(component.name));
}
/** The verdict with the authority of whoever judged the terms that are told: those of the base, where it decides. */
function judgedVerdict(component, all, review) {
    const { verdict } = component;
    const authority = (0,base_terms/* baseTerms */.Hq)(component, review) ? all[judgmentOf(component, all, review)]?.standing.authority : undefined;
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
    const sorted = [...rows.values()].sort(([a], [b]) => (0,verdict/* badness */.b)(b.verdict) - (0,verdict/* badness */.b)(a.verdict) || (0,matters/* compare */.UD)(a.license ?? '', b.license ?? '') || (0,matters/* compare */.UD)(a.purl, b.purl));
    const heads = ['License', 'Verdict', 'Who says so', 'Criteria', 'Components'];
    return section('licenses', 'Licenses by verdict', [
        table('Each license once, the gravest verdict first', heads, sorted.map(components => licenseRow(components, review, judged))),
    ]);
}
function licenseRow(components, review, judged) {
    const [first] = components;
    const { verdict, subject } = first;
    const names = [...new Set(components.map(({ name }) => name))].sort(matters/* compare */.UD);
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
    const terms = (0,base_terms/* baseTerms */.Hq)(component, review);
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

// EXTERNAL MODULE: ./build/reports/shared/links.js
var links = __webpack_require__(749);
;// CONCATENATED MODULE: ./build/reports/shared/html/links.js



/** A place in the repository, linked to the reviewed commit where there is one. */
function placeText(place, { setting }) {
    const { path, line, endLine } = place;
    const lines = line === undefined ? '' : endLine === undefined || endLine === line ? `:${line}` : `:${line}-${endLine}`;
    const text = verbatim(`${path}${lines}`);
    return setting ? markup `<a href="${address((0,links/* fileUrl */.iw)(place, setting))}">${text}</a>` : text;
}
/** A commit, whole, since a printed page cannot be clicked. */
function commitText(commit, { setting }) {
    const text = verbatim(commit);
    return setting ? markup `<a href="${address(`${(0,links/* repositoryUrl */.Ek)(setting)}/commit/${(0,shared_escape/* urlPart */.fG)(commit)}`)}">${text}</a>` : text;
}
/** An address in full, linked where it leads to a host that was asked, or where it is ours. */
function addressText(url, review, ours = false) {
    const safe = (0,links/* linkable */.Lj)(url, review, ours);
    return safe === undefined ? verbatim(url, 2000) : markup `<a href="${address(safe)}">${url}</a>`;
}
/** A link with words of ours; the words alone where the address may not be linked. */
function linked(words, url, review, ours = false) {
    const safe = url === undefined ? undefined : (0,links/* linkable */.Lj)(url, review, ours);
    return safe === undefined ? markup `${words}` : markup `<a href="${address(safe)}">${words}</a>`;
}

// EXTERNAL MODULE: ./build/reports/shared/nouns.js
var nouns = __webpack_require__(9645);
;// CONCATENATED MODULE: ./build/reports/shared/html/component-section.js









/** Groups whose members are told at length; the others have a row each. */
const AT_LENGTH = new Set(['not-open-source', 'unreviewed', 'waived']);
/** Every component once, in the group in which it is counted: places, chain, scope, status, and what each source said. */
function componentSections(review, judged) {
    const groups = GROUPS.flatMap(group => groupSection(group, review, judged));
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
    const summary = markup `<p>${(0,nouns/* countByNoun */.HD)(found)}.</p>`;
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
    return [...byReason].sort(([a], [b]) => (0,matters/* compare */.UD)(a, b)).map(([words, list]) => rows(`${upper(words)} (${list.length})`, list, review));
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
    const verdicts = GROUPS.map(group => [group, GROUP_TITLE[group], counts[group]]);
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
    const findings = [...review.findings].sort(matters/* byWeight */.IN);
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
    const used = [...review.findings].filter(({ waiver }) => waiver !== undefined).sort(matters/* byWeight */.IN);
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

// EXTERNAL MODULE: ./build/reports/shared/heading.js
var heading = __webpack_require__(6762);
;// CONCATENATED MODULE: ./build/reports/shared/html/record-section.js




const BECAUSE = {
    content: 'its content could not be read',
    time: 'time ran out',
    scope: 'outside the scopes that are judged',
    variable: 'the text alone does not say what it names',
};
/** Files and parts of files that were not evaluated, with the reason. */
function notEvaluatedSection(review) {
    const sorted = [...review.notEvaluated].sort((a, b) => (0,matters/* compare */.UD)(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (0,matters/* compare */.UD)(a.message, b.message));
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

;// CONCATENATED MODULE: ./build/reports/shared/html/lead.js






/** The top of the page: the verdict, what it rests on, and one sentence for each matter that blocks. */
function lead(review) {
    const { conclusion, policy, decision, setting } = review;
    const commit = setting?.commit ?? decision?.head;
    const blocking = (0,matters/* matters */.vL)(review, 'fail');
    const sentences = blocking
        .filter(({ first }) => !(0,matters/* isUnknown */.t8)(first))
        .map(({ first, findings }) => markup `<li>${sentence(first.message)}${findings.length > 1 ? ` The same holds for ${findings.length - 1} more.` : ''}</li>`);
    const unknown = blocking.filter(({ first }) => (0,matters/* isUnknown */.t8)(first)).reduce((sum, { findings }) => sum + findings.length, 0);
    if (unknown > 0)
        sentences.push(markup `<li>${unknown} ${unknown === 1 ? 'component has a license that is' : 'components have licenses that are'} not known.</li>`);
    return markup `<header>
<p class="kicker">License review against the Open Source Definition</p>
<div class="lead ${conclusion}">
<h1>${(0,heading/* heading */.R)(review)}</h1>
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
    const nodes = new Map(lines.flatMap(line => read(NODE, line).map(([, name = '', label = '', closed]) => [name, { label, closed }])));
    const rows = lines.flatMap(line => read(EDGE, line).flatMap(([, above = '', relation, below = '']) => {
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
function read(form, line) {
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
    const words = (0,subject_words/* accusation */.jS)(standing, violations.map(({ criterion }) => criterion));
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
<title>${(0,heading/* heading */.R)(review)} – osd-review</title>
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

// EXTERNAL MODULE: ./build/reports/job-summary.js
var job_summary = __webpack_require__(1902);
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

// EXTERNAL MODULE: ./build/reports/shared/inline.js + 1 modules
var inline = __webpack_require__(9742);
;// CONCATENATED MODULE: ./build/reports/review-comments.js

/** The inline comments of a review as JSON lines: place and Markdown, for other ways of posting them. */
const review_comments_report = {
    format: 'review-comments',
    render: (review) => (0,inline/* plannedComments */.r)(review, { files: [], complete: false })
        .map(({ path, line, body }) => `${JSON.stringify({ path, line, body })}\n`)
        .join(''),
};

// EXTERNAL MODULE: ./build/model/finding-kind.js
var finding_kind = __webpack_require__(426);
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
const LEVEL = {
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
    const told = review.findings.filter(finding => finding.action !== 'none').sort(matters/* byWeight */.IN);
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
        const print = fingerprint(finding);
        const nth = (seen.get(print) ?? 0) + 1;
        seen.set(print, nth);
        return result(finding, nth === 1 ? print : `${print}:${nth}`);
    });
}
function result(finding, print) {
    return {
        ruleId: finding.type,
        ruleIndex: finding_kind/* FINDING_KINDS */.m.indexOf(finding.type),
        level: LEVEL[finding.action],
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
function fingerprint({ type, path, component, model, base, license }) {
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
    const concluded = verdict.verdict === 'unknown' || (0,base_terms/* baseTerms */.Hq)(component, review) ? undefined : expression;
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
        comment: statements(component)
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
        .sort((a, b) => (0,matters/* compare */.UD)(a.id, b.id))
        .map(({ id, title, url, publisher, checked }) => ({
        licenseId: id,
        name: (0,shared_escape/* plain */.pj)(title),
        extractedText: `The text is not part of this document. ${(0,shared_escape/* plain */.pj)(title)}${publisher === undefined ? '' : `, ${(0,shared_escape/* plain */.pj)(publisher)}`}${url === undefined ? '' : `: ${(0,shared_escape/* plain */.pj)(url)}`}`,
        ...(url === undefined ? {} : { seeAlsos: [url] }),
        ...(checked === undefined ? {} : { comment: `Read for the catalogue of osd-review on ${checked.date}.` }),
    }));
}

// EXTERNAL MODULE: ./build/reports/shared/summary.js + 5 modules
var summary = __webpack_require__(5957);
;// CONCATENATED MODULE: ./build/reports/sticky-summary.js

/** GitHub refuses comments above 65,536 characters; one is kept back. */
const LONGEST = 65_535;
/** The summary comment, whole, as Markdown. */
const sticky_summary_report = { format: 'markdown', render: (review) => (0,summary/* summary */.z)(review, LONGEST) };

// EXTERNAL MODULE: ./build/reports/shared/osi-statement.js
var osi_statement = __webpack_require__(5157);
;// CONCATENATED MODULE: ./build/reports/text.js



/** Longest line of prose; terminals of 100 columns show it whole. */
const WIDTH = 100;
/** The review as plain text, for a terminal and for the log of a run. */
const text_report = {
    format: 'text',
    render: review => `${[...head(review), ...findings(review), ...quiet(review), ...footer(review)].join('\n')}\n`,
};
const OFFLINE = 'Offline: deps.dev, the package registries and the Hugging Face Hub were not asked; what the files declare is not verified.';
function head(review) {
    const { policy, decision } = review;
    const where = policy.path === undefined
        ? `preset "${policy.preset}", no policy file`
        : `${policy.path}${policy.revision ? ` at ${policy.revision.slice(0, 12)}` : ''}, preset "${policy.preset}"`;
    const commit = decision?.head === undefined ? '' : `Commit ${decision.head.slice(0, 12)}. `;
    return [(0,heading/* heading */.R)(review), '', visible(`${commit}Policy: ${where}.`), ''];
}
function findings(review) {
    const terms = new Set();
    const titles = { fail: 'Blocks the merge', warn: 'Warnings', notice: 'Notices' };
    return ['fail', 'warn', 'notice'].flatMap(action => {
        const told = review.findings.filter(finding => finding.action === action);
        return told.length === 0
            ? []
            : [`${titles[action]} (${told.length})`, '', ...told.flatMap(finding => text_one(finding, action === 'fail', review, terms))];
    });
}
function text_one(finding, whole, review, terms) {
    const place = `  ${visible(finding.path)}:${finding.line}${finding.endLine > finding.line ? `-${finding.endLine}` : ''}  [${finding.type}]`;
    const clauses = whole ? clausesOnce(finding, review, terms) : [];
    const sources = whole
        ? (finding.evidence ?? []).map(({ source, said, url, path }) => wrap(`${source}: ${said}${whereabouts(url ?? path)}`, '      · '))
        : [];
    return [place, wrap(finding.message, '    '), ...clauses, ...sources.flat(), ''];
}
/** The clauses of a license with what OSI says of it, the first time that they are told. */
function clausesOnce(finding, review, terms) {
    const clauses = (finding.violations ?? []).map(text_clause);
    if (clauses.length === 0)
        return [];
    const license = (0,base_terms/* toldLicense */.$m)(finding, review);
    const key = `${license}\n${clauses.join('\n')}`;
    if (terms.has(key))
        return [wrap('The clauses are told above.', '      - ')];
    terms.add(key);
    const statement = finding.authority === 'osi-statement' ? (0,osi_statement/* statementOn */.F)(license, review) : undefined;
    return [...clauses, ...(statement === undefined ? [] : [wrap(`OSI: ${statement}`, '      · ')])];
}
function whereabouts(where) {
    return where === undefined ? '' : ` (${where})`;
}
function text_clause(violation) {
    const head = `OSD ${violation.criterion}${violation.section === undefined ? '' : `, section ${violation.section}`}`;
    const said = violation.quote === undefined ? (violation.paraphrase ?? '') : `“${violation.quote.replace(/\s+/g, ' ')}”`;
    return wrap(`${head}: ${said}`, '      - ');
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
function footer({ counts, hosts, version }) {
    const groups = ['open-source', 'not-open-source', 'unreviewed', 'unknown', 'waived', 'not-evaluated'].map(word => `${counts[word]} ${word}`);
    const statuses = ['introduced', 'worsened', 'carried'].map(word => `${counts[word]} ${word}`);
    return [
        `${counts.found} found = ${groups.join(' + ')}`,
        `${' '.repeat(String(counts.found).length)}       = ${statuses.join(' + ')}`,
        hosts.length === 0 ? 'No service was asked.' : `Asked: ${visible(hosts.join(', '))}`,
        `osd-review ${version}. Not legal advice; not affiliated with OSI. https://opensource.org/osd`,
    ];
}
/** Breaks prose at spaces; what follows the first line is indented below its text. */
function wrap(text, indent) {
    const next = ' '.repeat(indent.length);
    const lines = [];
    let line = indent;
    for (const word of visible(text).split(' ')) {
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
/** Without what a terminal obeys: names and quotes are written by strangers. */
function visible(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
}

;// CONCATENATED MODULE: ./build/registry/reports.js











const reports = [
    report,
    cyclonedx_report,
    html_report,
    job_summary/* report */.z,
    json_report,
    json_lines_report,
    review_comments_report,
    sarif_report,
    spdx_report,
    sticky_summary_report,
    text_report,
];


/***/ })

};
