export const id = 249;
export const ids = [249];
export const modules = {

/***/ 1927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zR: () => (/* binding */ OUTPUT_OPTIONS),
  st: () => (/* binding */ printReview),
  M_: () => (/* binding */ reportFor)
});

;// CONCATENATED MODULE: ./build/commands/shared/painted.js
const [RED, YELLOW, GREEN, BOLD, DIM] = [31, 33, 32, 1, 2];
/**
 * A text report with colors: the headline by its word, the titles bold, the kinds of findings dim.
 *
 * Only lines that begin at the margin are ours alone; what a repository wrote stands indented and gets no more than dim.
 */
function painted(text) {
    const lines = text.split('\n');
    return lines
        .map((line, n) => {
        if (n === 0)
            return paint(line, line.startsWith('Merge blocked') ? RED : line.startsWith('Not blocked') ? YELLOW : GREEN);
        if (/^\S/.test(line) && lines[n + 1] === '' && lines[n - 1] === '' && /^[A-Z][\w, ]+(?: \(\d+\))?$/.test(line))
            return paint(line, BOLD);
        return line.replace(/(?<=^ {2}\S.*:\d.* )\[[a-z-]+\]$/, kind => paint(kind, DIM));
    })
        .join('\n');
}
function paint(text, code) {
    return `\u001B[${code}m${text}\u001B[0m`;
}

// EXTERNAL MODULE: ./build/model/suggestion.js
var suggestion = __webpack_require__(4532);
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


const WEIGHT = { fail: 0, warn: 1, notice: 2, none: 3 };
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
    return (WEIGHT[a.action] - WEIGHT[b.action] ||
        finding_kind/* FINDING_KINDS */.m.indexOf(a.type) - finding_kind/* FINDING_KINDS */.m.indexOf(b.type) ||
        compare(a.license ?? '', b.license ?? '') ||
        compare(subjectOf(a), subjectOf(b)) ||
        compare(a.path, b.path) ||
        a.line - b.line ||
        compare(a.message, b.message));
}
/** Of what a finding speaks: a package URL, a Hub id, or the file itself. */
function subjectOf({ component, model, path }) {
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
        Promise.all(/* import() */[__webpack_require__.e(320), __webpack_require__.e(702)]).then(__webpack_require__.t.bind(__webpack_require__, 4321, 19)),
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
        const there = found.get(keyOf(judgment));
        found.set(keyOf(judgment), there ? { ...there, names: distinct([...there.names, ...judgment.names]) } : judgment);
    }
    return [...found.values()].sort((a, b) => Number(b.verdict === 'not-open-source') - Number(a.verdict === 'not-open-source') ||
        compare(a.license ?? '', b.license ?? '') ||
        compare(keyOf(a), keyOf(b)));
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
function keyOf({ license, verdict, violations, concerns }) {
    const terms = [...violations, ...concerns].map(({ section, quote, paraphrase }) => [section, quote ?? paraphrase]);
    return JSON.stringify([license?.toLowerCase(), verdict, terms]);
}
function distinct(names) {
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
const NOUNS = [
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
    return NOUNS.find(([prefix]) => purl.startsWith(prefix))?.[1] ?? PACKAGE;
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

;// CONCATENATED MODULE: ./build/reports/shared/heading.js



/** Phrases in a heading; beyond these the table speaks. */
const MOST_PHRASES = 3;
/** The verdict in words, e.g. `Merge blocked: 1 model does not meet the Open Source Definition`. */
function heading(review) {
    if (review.conclusion === 'neutral')
        return 'Nothing that is reviewed changed';
    const failing = phrases(review.findings.filter(({ action }) => action === 'fail'));
    if (failing.length > 0)
        return `Merge blocked: ${list(failing)}`;
    // The decision is the conclusion's: a failure without a finding to show is still told as one.
    if (review.conclusion === 'failure')
        return 'Merge blocked by the policy';
    const warned = phrases(review.findings.filter(({ action }) => action === 'warn'));
    const { waived } = review.counts;
    const excused = waived > 0 ? [`${quantity(waived, { one: 'component is', many: 'components are' })} waived`] : [];
    if (warned.length > 0)
        return `Not blocked, with warnings: ${[list(warned), ...excused].join('; ')}`;
    return ['Nothing blocks this merge', ...excused].join(': ');
}
/** Each component under its weightiest kind, once: `1 model and 2 packages do not meet …`. */
function phrases(findings) {
    const kinds = new Map();
    const seen = new Set();
    for (const finding of [...findings].sort(byWeight)) {
        const subject = subjectOf(finding);
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
function list(phrases) {
    const shown = phrases.slice(0, MOST_PHRASES).join('; ');
    return phrases.length > MOST_PHRASES ? `${shown}; and more` : shown;
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

;// CONCATENATED MODULE: ./build/reports/shared/html/lead.js






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
<h1>${heading(review)}</h1>
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
<title>${heading(review)} – osd-review</title>
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

;// CONCATENATED MODULE: ./build/reports/shared/osi-statement.js
/** The page on which OSI itself judged a license; undefined where it has not. */
function statementOn(license, { licenses }) {
    return licenses?.find(note => note.license === license)?.terms.find(({ statement }) => statement !== undefined)?.statement?.url;
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
    const named = findings.slice(0, matter_details_MOST_NAMED).map(finding => place(finding, byPurl.get(finding.component ?? ''), review));
    const rest = findings.length - named.length;
    return [['**Where**', '', ...named, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n')];
}
function place(finding, component, review) {
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
function lineage(review) {
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
    for (const fold of [unknowns, warnings, waiversUsed, notes, notEvaluated, notices, lineage])
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
        headline(first, component, same.length),
        ...evidence(first, component, review),
        ...(same.length > 1 ? [`The same for ${names(same.slice(1), byPurl)}.`] : []),
        ...remarks(others),
    ].join('\n\n');
}
function headline(first, component, count) {
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
    render: review => `${[...head(review), ...findings(review), ...quiet(review), ...text_footer(review)].join('\n')}\n`,
};
const OFFLINE = 'Offline: deps.dev, the package registries and the Hugging Face Hub were not asked; what the files declare is not verified.';
function head(review) {
    const { policy, decision } = review;
    const where = policy.path === undefined
        ? `preset "${policy.preset}", no policy file`
        : `${policy.path}${policy.revision ? ` at ${policy.revision.slice(0, 12)}` : ''}, preset "${policy.preset}"`;
    const commit = decision?.head === undefined ? '' : `Commit ${decision.head.slice(0, 12)}. `;
    return [heading(review), '', visible(`${commit}Policy: ${where}.`), ''];
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
    const license = toldLicense(finding, review);
    const key = `${license}\n${clauses.join('\n')}`;
    if (terms.has(key))
        return [wrap('The clauses are told above.', '      - ')];
    terms.add(key);
    const statement = finding.authority === 'osi-statement' ? statementOn(license, review) : undefined;
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
function text_footer({ counts, hosts, version }) {
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
    job_summary_report,
    json_report,
    json_lines_report,
    review_comments_report,
    sarif_report,
    spdx_report,
    sticky_summary_report,
    text_report,
];

;// CONCATENATED MODULE: ./build/commands/shared/output.js



const FORMATS = ['text', ...reports.map(({ format }) => format).filter(format => format !== 'text')];
/** Options of the commands that print a review. */
const OUTPUT_OPTIONS = {
    format: { type: 'string', value: 'FORMAT', help: `one of ${FORMATS.join(', ')}; default text` },
    output: { type: 'string', value: 'FILE', help: 'write the result to a file instead of standard output' },
    offline: { type: 'boolean', help: 'ask no service; what was not asked is told' },
    config: { type: 'string', value: 'FILE', help: 'the policy (default: .github/osd-review.yml of the base)' },
};
/** The report in the format asked for; throws with a sentence where there is none, before any long work is done for it. */
function reportFor(options) {
    const format = typeof options['format'] === 'string' ? options['format'] : 'text';
    const report = reports.find(candidate => candidate.format === format);
    if (report)
        return report;
    throw new Error(`unknown format "${format}", expected one of ${FORMATS.join(', ')}.${(0,suggestion/* suggestion */.h)(format, FORMATS)}`);
}
/** Writes a review where it was asked for; throws with a sentence when the file cannot be written. */
async function printReview(review, report, options, world) {
    const text = await report.render(review);
    if (typeof options['output'] !== 'string') {
        world.write(world.colors === true && report.format === 'text' ? painted(text) : text);
        return;
    }
    const fault = world.save(options['output'], text);
    if (fault)
        throw new Error(fault.error);
}


/***/ }),

/***/ 8223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ policyFor)
});

// EXTERNAL MODULE: ./build/policy/read-policy.js + 1 modules
var read_policy = __webpack_require__(3128);
;// CONCATENATED MODULE: ./build/policy/tighten.js

/**
 * Joins the policy file of the base branch with the inputs of the step.
 *
 * Where there is a file, inputs may only tighten it, because the step is part of what a pull request can edit; what
 * would relax is ignored and told. Without a file the inputs are the policy.
 */
function tighten(file, asked) {
    const strict = {
        ...read_policy/* DEFAULT_POLICY */.z,
        preset: asked.preset ?? (file ? 'report' : 'open-source'),
        deny: asked.deny ?? [],
        ...(asked.failOn ? { failOn: asked.failOn } : {}),
        ...(asked.warnOn ? { warnOn: asked.warnOn } : {}),
    };
    if (!file) {
        const relaxed = {
            allow: asked.allow ?? [],
            allowComponents: asked.allowComponents ?? [],
            ...(asked.scopes ? { scopes: asked.scopes } : {}),
        };
        return { policy: { ...strict, ...relaxed }, ignored: [] };
    }
    const ignored = [
        ...(asked.allow?.length ? ['allow-licenses'] : []),
        ...(asked.allowComponents?.length ? ['allow-components'] : []),
        ...(asked.scopes?.length ? ['scopes'] : []),
    ];
    const says = asked.preset !== undefined || asked.failOn !== undefined || asked.warnOn !== undefined || (asked.deny?.length ?? 0) > 0;
    return { policy: says ? { ...file, besides: [...(file.besides ?? []), strict] } : file, ignored };
}

// EXTERNAL MODULE: ./build/review/policy-file.js
var policy_file = __webpack_require__(6918);
;// CONCATENATED MODULE: ./build/commands/shared/policy-for.js


/** The policy of a run on the command line: the file named by `--config`, else the one of the base. */
async function policyFor(base, options, world, revision) {
    const config = typeof options['config'] === 'string' ? options['config'] : undefined;
    const fetch = fetchFrom(world, options['offline'] === true);
    const loaded = config === undefined ? await (0,policy_file/* loadPolicy */.t)(base, policy_file/* POLICY_PATH */.l, fetch, revision) : await given(config, fetch, world);
    if (!('faults' in loaded))
        return { policy: tighten(loaded.policy, {}).policy };
    return { faults: loaded.faults.map(({ path, line, message }) => `${path}${line === undefined ? '' : `:${line}`}: ${message}`) };
}
/** The file named by `--config` is read from disk: whoever types it has decided for it. */
function given(path, fetch, world) {
    const content = world.read(path);
    if ('error' in content)
        throw new Error(`the policy could not be read: ${content.error}`);
    const only = { list: () => [path], read: () => content };
    return (0,policy_file/* loadPolicy */.t)(only, path, fetch);
}
/**
 * Reads the policy of another repository where the action reads it: https://docs.github.com/rest/repos/contents
 *
 * `GITHUB_TOKEN` goes along where it is set; without it a public repository can be read.
 */
function fetchFrom({ http, hosts }, offline) {
    return async ({ repository, path, sha }) => {
        if (offline)
            return { error: '--offline asks nobody; give the joined policy by --config' };
        if (path.split('/').some(part => part === '..' || part === '.'))
            return { error: 'its path leaves the repository' };
        const file = path.split('/').map(encodeURIComponent).join('/');
        const url = `${hosts.githubApi}/repos/${repository}/contents/${file}?ref=${sha}`;
        const reply = await http({ url, headers: { accept: 'application/vnd.github.raw+json', 'x-github-api-version': '2022-11-28' } });
        if (!reply.ok)
            return { error: reply.detail };
        if (reply.status === 200)
            return { text: new TextDecoder().decode(reply.body) };
        const hint = 'if the repository is private, set GITHUB_TOKEN to a token that can read it';
        return { error: `${new URL(url).host} answered ${reply.status}; ${hint}` };
    };
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


/***/ })

};
