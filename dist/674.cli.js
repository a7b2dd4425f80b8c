export const id = 674;
export const ids = [674];
export const modules = {

/***/ 4674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/licenses/relicensed.js
var relicensed = __webpack_require__(7797);
// EXTERNAL MODULE: ./build/model/distance.js
var distance = __webpack_require__(5591);
// EXTERNAL MODULE: ./build/model/expression.js
var expression = __webpack_require__(9834);
// EXTERNAL MODULE: ./build/model/lexicon.js
var lexicon = __webpack_require__(6846);
// EXTERNAL MODULE: ./build/model/purl.js
var model_purl = __webpack_require__(3217);
// EXTERNAL MODULE: ./build/osd/expression.js
var osd_expression = __webpack_require__(4103);
// EXTERNAL MODULE: ./build/osd/judge-declared.js
var judge_declared = __webpack_require__(5089);
// EXTERNAL MODULE: ./build/osd/judge.js
var judge = __webpack_require__(4718);
;// CONCATENATED MODULE: ./build/commands/shared/explain.js








/** Longest name for which a near one is looked for; the work grows with its square. */
const MOST_LETTERS = 80;
/** Looks up a license id, alias, Hub tag, model id, package URL or expression, asking no service. */
function explain(asked, knowledge, now) {
    const text = asked.trim();
    const purl = (0,model_purl/* parsePurl */.$l)(text.replace(/^hf:(?=[^/]+\/[^/]+$)/i, 'pkg:huggingface/'));
    if (purl)
        return explainPurl(text, purl, knowledge, now);
    const license = explainLicense(text, knowledge, now);
    const model = /^[\w.-]+\/[\w.-]+$/.test(text) && !known(license) ? (0,model_purl/* parsePurl */.$l)(`pkg:huggingface/${text}`) : undefined;
    return model ? explainPurl(text, model, knowledge, now) : license;
}
function known({ verdict }) {
    return verdict.verdict !== 'unknown' || verdict.reason !== 'not-identified';
}
function explainLicense(text, knowledge, now) {
    const { verdict, license, note } = (0,judge_declared/* judgeDeclared */.e)(text, knowledge, { now });
    const licenses = factsOf(license, knowledge);
    const unheard = unknownTerms(license, knowledge);
    const remark = licenses.length > 0 && unheard.length > 0 ? `Not known here: ${unheard.join(', ')}.` : note;
    const found = verdict.verdict !== 'unknown' || verdict.reason !== 'not-identified';
    return {
        asked: text,
        license,
        verdict,
        subject: licenses[0]?.subject ?? 'software',
        licenses,
        ...(remark === undefined ? {} : { note: remark }),
        near: found || licenses.length > 1 ? [] : nearNames(text, knowledge),
    };
}
function explainPurl(asked, purl, knowledge, now) {
    const name = purl.namespace === undefined ? purl.name : `${purl.namespace}/${purl.name}`;
    const canonical = `pkg:${purl.type}/${name}${purl.version === undefined ? '' : `@${purl.version}`}`;
    if (purl.type === 'huggingface')
        return explainModel(asked, canonical, name, knowledge, now);
    const answer = (0,relicensed/* relicensedAnswer */.p)(canonical, knowledge);
    const row = (0,relicensed/* relicensedRow */.D)(canonical, knowledge);
    const rest = { purl: canonical, subject: 'software', ...(row ? { relicensed: row, source: row.source, date: row.date } : {}) };
    if (answer?.kind === 'declared')
        return { ...explainLicense(answer.license, knowledge, now), asked, ...rest, note: answer.note ?? '' };
    const detail = answer?.kind === 'unavailable' ? answer.detail : undefined;
    const note = `${detail ?? 'This command asks no registry'}; "osd-review try" does.`;
    return { asked, verdict: { verdict: 'unknown', reason: 'not-asked' }, licenses: [], near: [], ...rest, note };
}
/** A full id decides; the name of a family never does. */
function explainModel(asked, purl, name, knowledge, now) {
    const id = name.toLowerCase();
    const exact = knowledge.families.find(family => family.ids.includes(id));
    const rest = { asked, purl, subject: 'weights' };
    if (exact?.verified === false) {
        const note = `${exact.family} by its full id, ${exact.license} from memory and not re-read, which decides nothing; "osd-review try hf:${name}" asks the Hub.`;
        return {
            ...rest,
            verdict: { verdict: 'unknown', reason: 'not-asked' },
            licenses: [],
            near: [],
            note,
            source: exact.source,
            date: exact.date,
        };
    }
    if (exact) {
        const note = `${exact.family}, by the full id of the model.`;
        return { ...explainLicense(exact.license, knowledge, now), ...rest, note, source: exact.source, date: exact.date };
    }
    const family = knowledge.families.find(({ ids }) => ids.some(prefix => prefix.endsWith('*') && id.startsWith(prefix.slice(0, -1))));
    const hint = family
        ? `The name is like that of ${family.family} (${family.license}), and a name decides nothing`
        : 'This command asks no service';
    return {
        ...rest,
        verdict: { verdict: 'unknown', reason: 'not-asked' },
        licenses: [],
        near: [],
        note: `${hint}; "osd-review try hf:${name}" asks the Hub.`,
    };
}
function factsOf(license, knowledge) {
    const entry = (0,lexicon/* findEntry */.w4)(license, knowledge);
    if (entry)
        return [facts((0,lexicon/* printedId */.I7)(entry, knowledge), knowledge)];
    const parsed = (0,osd_expression/* parseExpression */.Y)(license, knowledge);
    if (!('expression' in parsed))
        return [];
    const ids = (0,expression/* licenseTerms */.Z)(parsed.expression).flatMap(({ id, orLater, exception }) => [
        orLater && (0,lexicon/* lexicon */.Jj)(knowledge).spdx.has(`${id}+`.toLowerCase()) ? `${id}+` : id,
        ...(exception !== undefined && (0,lexicon/* findEntry */.w4)(exception, knowledge) ? [exception] : []),
    ]);
    const known = ids.filter(id => (0,lexicon/* lexicon */.Jj)(knowledge).spdx.has(id.toLowerCase()) || (0,lexicon/* findEntry */.w4)(id, knowledge) !== undefined);
    return [...new Set(known)].map(id => facts(id, knowledge));
}
/** Licenses of an expression that stand in no list; nothing is dropped in silence. */
function unknownTerms(license, knowledge) {
    const parsed = (0,lexicon/* findEntry */.w4)(license, knowledge) ? undefined : (0,osd_expression/* parseExpression */.Y)(license, knowledge);
    if (!parsed || !('expression' in parsed))
        return [];
    const ids = (0,expression/* licenseTerms */.Z)(parsed.expression).filter(({ id, listed }) => !listed && (0,lexicon/* findEntry */.w4)(id, knowledge) === undefined);
    return [...new Set(ids.map(({ id }) => id))];
}
function facts(id, knowledge) {
    const entry = (0,lexicon/* findEntry */.w4)(id, knowledge);
    const listed = (0,lexicon/* lexicon */.Jj)(knowledge).spdx.get(id.toLowerCase());
    const names = new Set([id, ...(entry ? [entry.id] : [])].map(name => name.toLowerCase()));
    const dissent = knowledge.dissent.find(row => names.has(row.license.toLowerCase()));
    const url = entry?.url ?? listed?.url;
    return {
        id,
        title: entry?.title ?? listed?.name ?? id,
        verdict: (0,judge/* judgeId */.t8)(id, knowledge),
        subject: entry?.subject ?? listed?.recognisedFor?.[0] ?? 'software',
        ...(url === undefined ? {} : { url }),
        ...(entry ? { entry } : {}),
        ...(listed?.note === undefined ? {} : { note: listed.note }),
        ...(listed?.verified === false ? { unread: true } : {}),
        ...(dissent ? { dissent } : {}),
        products: knowledge.relicensed.filter(row => row.after.split(/ OR | AND /).some(part => names.has(part.toLowerCase()))),
        families: knowledge.families.filter(family => names.has(family.license.toLowerCase())),
    };
}
function nearNames(text, knowledge) {
    const asked = text.toLowerCase();
    if (asked.length > MOST_LETTERS)
        return [];
    const { spdx, entries } = (0,lexicon/* lexicon */.Jj)(knowledge);
    const names = [
        ...new Map([...[...spdx].map(([key, { id }]) => [key, id]), ...[...entries].map(([key, entry]) => [key, entry.id])]),
    ];
    const far = names.map(([key, id]) => ({ id, far: key.startsWith(asked) ? 1 : (0,distance/* distance */.I)(asked, key) }));
    const close = far
        .filter(one => one.far <= Math.max(2, Math.floor(asked.length / 3)))
        .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1));
    return [...new Set(close.map(({ id }) => id))].slice(0, 5);
}

// EXTERNAL MODULE: ./build/model/wording.js
var wording = __webpack_require__(6566);
// EXTERNAL MODULE: ./build/osd/definition.js
var definition = __webpack_require__(8);
// EXTERNAL MODULE: ./build/reports/shared/project.js
var project = __webpack_require__(6669);
;// CONCATENATED MODULE: ./build/commands/shared/explain-page.js



/** Columns of the page; a terminal of 80 columns and a printed sheet both hold it. */
const WIDTH = 78;
const READ = {
    text: 'the text of the license',
    page: 'a page that states the terms; the text was not read',
    unread: 'drafted from what others say; neither text nor page was read, so nothing is accused',
};
/** A page of plain text that one would send to a lawyer: verdict, clause, source and date. */
function explainPage(explanation) {
    const { licenses } = explanation;
    const plain = explanation.purl === undefined && licenses.length === 1 && licenses[0]?.id === explanation.license;
    const blocks = [
        ...(plain ? [] : [head(explanation)]),
        ...(explanation.relicensed ? [moved(explanation.relicensed)] : []),
        ...licenses.map(licensePage),
        ...(explanation.near.length > 0 ? [`Did you mean ${explanation.near.join(', ')}?`] : []),
        footer(explanation),
    ];
    return `${blocks.join('\n\n')}\n`;
}
function head({ asked, license, verdict, subject, note, source, date }) {
    return [
        asked,
        ...(license === undefined || license === asked ? [] : [`License: ${license}`]),
        wrap(`Verdict: ${(0,wording/* verdictWords */.L2)(verdict, subject)}.`),
        ...(note ? [wrap(note)] : []),
        ...(source === undefined ? [] : [`${source}${date === undefined ? '' : ` (${date})`}`]),
    ].join('\n');
}
function licensePage(facts) {
    const { entry, title, id, url, note } = facts;
    const restricted = facts.verdict.verdict !== 'open-source';
    const by = [id, ...(entry ? [entry.publisher] : []), ...(entry?.version === undefined ? [] : [`version ${entry.version}`])];
    const blocks = [
        [title, '='.repeat(Math.min(WIDTH, title.length)), by.join(' · '), ...(url === undefined ? [] : [url])].join('\n'),
        verdictBlock(facts),
        ...termBlocks(facts),
        ...(entry && entry.obligations.length > 0 ? [list('What a user has to do', entry.obligations)] : []),
        ...(entry?.inherits ? [section('What derivatives carry on', `${place(entry.inherits.section)}${entry.inherits.paraphrase}`)] : []),
        ...(entry?.change ? [section('What changes later', later(entry.change))] : []),
        ...(note === undefined ? [] : [section('Remark', `${upper(note)}${memory(facts.unread === true)}.`)]),
        ...(facts.dissent ? [others(facts.dissent)] : []),
        ...(restricted && facts.products.length > 0 ? [list('Software that came under it', facts.products.map(movedWords))] : []),
        ...(restricted && facts.families.length > 0
            ? [
                list('Models under it', facts.families.map(family => `${family.family}: ${family.ids.slice(0, 3).join(', ')}${family.ids.length > 3 ? ', …' : ''}`)),
            ]
            : []),
        ...(entry ? [section('Read', `${entry.checked.date}, ${READ[entry.checked.by]}.`)] : []),
    ];
    return blocks.join('\n\n');
}
function verdictBlock(facts) {
    const { verdict, subject, entry } = facts;
    const statement = entry?.statement;
    const lines = [`Verdict: ${(0,wording/* verdictWords */.L2)(verdict, subject)}.`, ...standing(verdict, subject, statement)];
    return lines.map(line => (line.startsWith('http') ? line : wrap(line))).join('\n');
}
/** Who says so: OSI is named only where OSI itself said it. */
function standing(verdict, subject, statement) {
    if (verdict.verdict === 'open-source')
        return ['OSI has approved this license.'];
    if (verdict.verdict !== 'not-open-source')
        return [];
    const name = subject === 'weights' ? ['Say “weights available under this license”, not “open source model”.'] : [];
    if (statement)
        return [`The Open Source Initiative itself said so on ${statement.date}:`, statement.url, ...name];
    const what = verdict.violations.length > 1 ? 'terms that, in our reading, do' : 'a term that, in our reading, does';
    return [`It contains ${what} not meet ${(0,wording/* criteriaWords */.$N)(verdict.violations)}; OSI has not reviewed this license.`, ...name];
}
function termBlocks({ verdict }) {
    const violations = verdict.verdict === 'not-open-source' ? verdict.violations : [];
    const concerns = 'concerns' in verdict ? (verdict.concerns ?? []) : [];
    const worries = concerns.map(({ section: at, paraphrase, quote }) => `${place(at)}${paraphrase ?? `“${quote ?? ''}”`}`);
    return [
        ...(violations.length > 0 ? [`What does not meet the Open Source Definition\n\n${violations.map(term).join('\n\n')}`] : []),
        ...(worries.length > 0 ? [list('What worries without being a clear breach', worries)] : []),
    ];
}
function term({ criterion, also, section: at, quote, paraphrase, url }) {
    const rule = definition/* definition */.m.find(({ number }) => number === criterion);
    const arguable = also && also.length > 0 ? ` (also arguable: ${also.map(number => `OSD ${number}`).join(', ')})` : '';
    return [
        wrap(`${place(at)}OSD ${criterion}, ${rule?.title ?? ''}${arguable}`, '  '),
        ...(rule ? [wrap(`The definition: ${rule.gist}`, '    ')] : []),
        ...(quote === undefined ? [] : [wrap(`The license: “${quote}”`, '    ')]),
        ...(paraphrase === undefined ? [] : [wrap(`In our words: ${paraphrase}`, '    ')]),
        ...(url === undefined ? [] : [`    ${url}`]),
    ].join('\n');
}
/** Numbers are sections; parts without one stand under the name that the license gives them. */
function place(section) {
    if (section === undefined)
        return '';
    return /^(?:\d|[IVX]+\b)/.test(section) ? `Section ${section}: ` : `${upper(section)}: `;
}
function later({ license, after }) {
    const years = /\d+/.exec(after)?.[0] ?? '';
    return `Each version comes under ${license} as well, ${years} years after it was first made available.`;
}
function others({ osi, fsf, debian, fedora, date, sources, unread = [] }) {
    const rows = [
        `OSI: ${osi}${memory(unread.includes('osi'))}`,
        `FSF: ${fsf}${memory(unread.includes('fsf'))}`,
        `Debian: ${debian}${memory(unread.includes('debian'))}`,
        `Fedora: ${fedora}${memory(unread.includes('fedora'))}`,
    ];
    return `${list(`What others do with it (${date})`, rows)}\n${sources.map(url => `  ${url}`).join('\n')}`;
}
/** What marks a fact that nobody has looked up again. */
function memory(unread) {
    return unread ? ' (from memory, not re-read)' : '';
}
function moved(row) {
    return `${section('License change', `${row.product} ${movedAt(row)}${row.note === undefined ? '' : ` ${row.note}`}`)}\n  ${row.source}`;
}
function movedWords(row) {
    return `${row.product} ${movedAt(row)}`;
}
function movedAt({ from, date, before, after, until, fork, verified, certainFrom }) {
    const back = until ? `; from ${until.version} on ${until.license}` : '';
    const open = fork ? ` Maintained open alternative: ${fork.name} (${fork.license}), ${fork.url}` : '';
    const sure = certainFrom === undefined ? '' : ` Read for versions from ${certainFrom} on; what is older is from memory and decides nothing.`;
    const unread = verified === false ? ' From memory, not re-read: it decides nothing.' : '';
    return `from ${from} on (${date}): ${after}, ${before} before${back}.${sure}${unread}${open}`;
}
function footer({ verdict }) {
    const dispute = verdict.verdict === 'unknown' ? [] : [`Think this is wrong? ${project/* DISPUTE */.D_}`];
    return [
        'The Open Source Definition: https://opensource.org/osd',
        ...dispute,
        'This is not legal advice, and osd-review is not affiliated with OSI.',
    ].join('\n');
}
function list(title, items) {
    return `${title}\n\n${items.map(item => wrap(item, '    ', '  - ')).join('\n')}`;
}
function section(title, text) {
    return `${title}\n\n${wrap(text, '  ')}`;
}
function upper(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** Breaks a paragraph between words; `first` stands before its first line. */
function wrap(text, indent = '', first = indent) {
    const lines = [];
    let line = first;
    let empty = true;
    for (const word of text.split(/\s+/).filter(Boolean)) {
        if (!empty && line.length + 1 + word.length > WIDTH) {
            lines.push(line);
            line = indent;
            empty = true;
        }
        line += empty ? word : ` ${word}`;
        empty = false;
    }
    return [...lines, line].join('\n');
}

;// CONCATENATED MODULE: ./build/commands/explain.js


const FORMATS = ['text', 'json', 'jsonl'];
/** `explain ID…`: what is known of a license and what the definition says to it. */
const command = {
    name: 'explain',
    operands: 'ID…',
    summary: 'Explains a license: SPDX id, expression, Hub tag, model id or package URL.',
    options: {
        format: { type: 'string', value: 'FORMAT', help: 'text (default), json or jsonl' },
        offline: { type: 'boolean', help: 'touch no network (this command never does)' },
    },
    run({ operands, options }, world) {
        const format = FORMATS.find(known => known === (options['format'] ?? 'text'));
        if (operands.length === 0 || format === undefined) {
            world.note(format === undefined
                ? `Unknown format "${String(options['format'])}", expected one of ${FORMATS.join(', ')}\n`
                : 'No license named, expected an id such as "llama2", "BUSL-1.1" or "MIT OR GPL-3.0-only"\n');
            return Promise.resolve(2);
        }
        const answers = operands.map(operand => explain(operand, world.knowledge(), world.now));
        world.write(print(answers, format));
        return Promise.resolve(0);
    },
};
function print(answers, format) {
    if (format === 'text')
        return answers.map(explainPage).join(`\n${'-'.repeat(78)}\n\n`);
    const objects = answers.map(object);
    return format === 'json' ? `${JSON.stringify(objects, null, 2)}\n` : objects.map(one => `${JSON.stringify(one)}\n`).join('');
}
/** A component of the contract, and beside its keys what is known of each license. */
function object({ asked, purl, license, verdict, subject, note, source, date, licenses, relicensed, near }) {
    const evidence = note === undefined && source === undefined ? [] : [{ source: 'catalogue', url: source, said: note ?? license, date }];
    return {
        asked,
        purl,
        license,
        ...verdictKeys(verdict),
        subject,
        evidence,
        licenses: licenses.map(licenseObject),
        relicensed,
        near: near.length > 0 ? near : undefined,
    };
}
function licenseObject({ id, title, verdict, subject, url, entry, dissent }) {
    return {
        id,
        title,
        url,
        ...verdictKeys(verdict),
        subject,
        statement: entry?.statement,
        obligations: entry?.obligations,
        inherits: entry?.inherits,
        change: entry?.change,
        checked: entry?.checked,
        dissent,
    };
}
function verdictKeys(verdict) {
    return {
        verdict: verdict.verdict,
        reason: 'reason' in verdict ? verdict.reason : undefined,
        authority: 'authority' in verdict ? verdict.authority : undefined,
        violations: 'violations' in verdict ? verdict.violations : undefined,
        concerns: 'concerns' in verdict ? verdict.concerns : undefined,
    };
}


/***/ }),

/***/ 7797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ relicensedRow),
/* harmony export */   p: () => (/* binding */ relicensedAnswer)
/* harmony export */ });
/* harmony import */ var _model_purl_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3217);
/* harmony import */ var _model_purl_pattern_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3606);


const made = new WeakMap();
function rowsOf(knowledge) {
    const known = made.get(knowledge);
    if (known)
        return known;
    const all = knowledge.relicensed.flatMap(row => row.components.map(pattern => ({ type: typeOf(pattern), pattern, row })));
    const plain = all.filter(({ pattern }) => !pattern.includes('*')).reverse();
    const rows = {
        named: new Map(plain.map(({ pattern, row }) => [keyOf(pattern), row])),
        open: all.filter(({ pattern }) => pattern.includes('*')),
    };
    made.set(knowledge, rows);
    return rows;
}
function typeOf(purl) {
    return purl.slice(0, purl.indexOf('/')).toLowerCase();
}
/** Type and name, without version, qualifiers and the difference of case. */
function keyOf(purl) {
    const parsed = (0,_model_purl_ts__WEBPACK_IMPORTED_MODULE_1__/* .parsePurl */ .$l)(purl);
    return parsed ? [parsed.type, parsed.namespace ?? '', parsed.name].join('/').toLowerCase() : purl;
}
/** The row of the relicensed-software table that a component falls under. */
function relicensedRow(purl, knowledge) {
    const { named, open } = rowsOf(knowledge);
    const type = typeOf(purl);
    return named.get(keyOf(purl)) ?? open.find(one => one.type === type && (0,_model_purl_pattern_ts__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .h)(one.pattern, purl))?.row;
}
/** What the table says of a component at its version; undefined where it has none. */
function relicensedAnswer(purl, knowledge) {
    const row = relicensedRow(purl, knowledge);
    if (!row)
        return undefined;
    const parsed = (0,_model_purl_ts__WEBPACK_IMPORTED_MODULE_1__/* .parsePurl */ .$l)(purl);
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


/***/ }),

/***/ 9834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ formatExpression),
/* harmony export */   Z: () => (/* binding */ licenseTerms)
/* harmony export */ });
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


/***/ }),

/***/ 6846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ printedId),
/* harmony export */   Jj: () => (/* binding */ lexicon),
/* harmony export */   VM: () => (/* binding */ entryNames),
/* harmony export */   Wk: () => (/* binding */ findByUrl),
/* harmony export */   w4: () => (/* binding */ findEntry),
/* harmony export */   zN: () => (/* binding */ foldName)
/* harmony export */ });
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


/***/ }),

/***/ 3606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _model_purl_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3217);


/** Whether a purl pattern covers a component. `*` matches within one name; no `@` means every version. */
function covers(pattern, purl) {
    const { path, range } = split(pattern);
    const component = (0,_model_purl_ts__WEBPACK_IMPORTED_MODULE_1__/* .parsePurl */ .$l)(purl);
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
    return semver__WEBPACK_IMPORTED_MODULE_0__.valid(version, { loose: true }) !== null && semver__WEBPACK_IMPORTED_MODULE_0__.satisfies(version, range, { loose: true, includePrerelease: true });
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

/***/ 4103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseExpression)
/* harmony export */ });
/* harmony import */ var _model_lexicon_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);

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
    const parser = new Parser(tokens, (0,_model_lexicon_ts__WEBPACK_IMPORTED_MODULE_0__/* .lexicon */ .Jj)(knowledge));
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


/***/ }),

/***/ 5089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ judgeUnrelated),
/* harmony export */   e: () => (/* binding */ judgeDeclared)
/* harmony export */ });
/* harmony import */ var _model_expression_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9834);
/* harmony import */ var _model_lexicon_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _model_verdict_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(543);
/* harmony import */ var _osd_expression_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4103);
/* harmony import */ var _osd_judge_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4718);





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
    if (rest.every(({ verdict }) => (0,_model_verdict_ts__WEBPACK_IMPORTED_MODULE_3__/* .badness */ .b)(verdict) === (0,_model_verdict_ts__WEBPACK_IMPORTED_MODULE_3__/* .badness */ .b)(first.verdict)))
        return { verdict: first.verdict, license };
    return {
        verdict: { verdict: 'unknown', reason: 'ambiguous' },
        license,
        note: 'Several licenses without a word on whether all or any of them apply.',
    };
}
/** In `composer.json` an array is a choice, https://getcomposer.org/doc/04-schema.md#license */
function anyOf(judged) {
    const verdict = judged.map(({ verdict }) => verdict).sort((a, b) => (0,_model_verdict_ts__WEBPACK_IMPORTED_MODULE_3__/* .badness */ .b)(a) - (0,_model_verdict_ts__WEBPACK_IMPORTED_MODULE_3__/* .badness */ .b)(b))[0];
    return {
        verdict: verdict ?? { verdict: 'unknown', reason: 'not-identified' },
        license: judged.map(({ license }) => (/ AND /.test(license) ? `(${license})` : license)).join(' OR '),
    };
}
/** An expression whose every license is known, by id or by a whole string of the table. */
function judgeParsed(raw, knowledge, options) {
    const parsed = (0,_osd_expression_ts__WEBPACK_IMPORTED_MODULE_1__/* .parseExpression */ .Y)(raw, knowledge);
    if (!('expression' in parsed))
        return undefined;
    const expression = repair(parsed.expression, knowledge);
    const terms = (0,_model_expression_ts__WEBPACK_IMPORTED_MODULE_4__/* .licenseTerms */ .Z)(expression);
    if (terms.length === 1 && terms.every(term => !isKnown(term.id, term.listed, knowledge) && term.exception === undefined))
        return undefined;
    return { verdict: (0,_osd_judge_ts__WEBPACK_IMPORTED_MODULE_2__/* .judgeExpression */ .ci)(expression, knowledge, options), license: (0,_model_expression_ts__WEBPACK_IMPORTED_MODULE_4__/* .formatExpression */ .K)(expression) };
}
function isKnown(id, listed, knowledge) {
    return listed || (0,_model_lexicon_ts__WEBPACK_IMPORTED_MODULE_0__/* .findEntry */ .w4)(id, knowledge) !== undefined || /LicenseRef-/i.test(id);
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
    const entry = (0,_model_lexicon_ts__WEBPACK_IMPORTED_MODULE_0__/* .findEntry */ .w4)(expression.id, knowledge);
    if (entry)
        return { ...expression, id: (0,_model_lexicon_ts__WEBPACK_IMPORTED_MODULE_0__/* .printedId */ .I7)(entry, knowledge) };
    const row = (0,_model_lexicon_ts__WEBPACK_IMPORTED_MODULE_0__/* .lexicon */ .Jj)(knowledge).declared.get((0,_model_lexicon_ts__WEBPACK_IMPORTED_MODULE_0__/* .foldName */ .zN)(expression.id));
    const parsed = row && !row.candidates && row.license !== 'NONE' ? (0,_osd_expression_ts__WEBPACK_IMPORTED_MODULE_1__/* .parseExpression */ .Y)(row.license, knowledge) : undefined;
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
    const row = (0,_model_lexicon_ts__WEBPACK_IMPORTED_MODULE_0__/* .lexicon */ .Jj)(knowledge).declared.get((0,_model_lexicon_ts__WEBPACK_IMPORTED_MODULE_0__/* .foldName */ .zN)(raw));
    if (row)
        return judgeRow(row, raw, knowledge, options);
    const id = raw.length <= MAX_URL && /^https?:\/\//i.test(raw) ? (0,_model_lexicon_ts__WEBPACK_IMPORTED_MODULE_0__/* .findByUrl */ .Wk)(raw, knowledge) : undefined;
    const entry = (0,_model_lexicon_ts__WEBPACK_IMPORTED_MODULE_0__/* .findEntry */ .w4)(id ?? raw, knowledge);
    // Not by way of an expression: ids of the catalogue may hold signs that expressions do not allow (openrail++-m).
    if (entry)
        return { verdict: (0,_osd_judge_ts__WEBPACK_IMPORTED_MODULE_2__/* .judgeEntry */ .YX)(entry, knowledge, options), license: (0,_model_lexicon_ts__WEBPACK_IMPORTED_MODULE_0__/* .printedId */ .I7)(entry, knowledge) };
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


/***/ }),

/***/ 4718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YX: () => (/* binding */ judgeEntry),
/* harmony export */   ci: () => (/* binding */ judgeExpression),
/* harmony export */   t8: () => (/* binding */ judgeId)
/* harmony export */ });
/* harmony import */ var _model_lexicon_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _model_verdict_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(543);
/* harmony import */ var _osd_expression_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4103);



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
    const listed = (0,_model_lexicon_ts__WEBPACK_IMPORTED_MODULE_0__/* .lexicon */ .Jj)(knowledge).spdx.get(id.trim().toLowerCase());
    const entry = (0,_model_lexicon_ts__WEBPACK_IMPORTED_MODULE_0__/* .findEntry */ .w4)(id, knowledge);
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
    const worst = verdicts.reduce((a, b) => (a && (0,_model_verdict_ts__WEBPACK_IMPORTED_MODULE_2__/* .badness */ .b)(a) >= (0,_model_verdict_ts__WEBPACK_IMPORTED_MODULE_2__/* .badness */ .b)(b) ? a : b), undefined);
    if (!worst || worst.verdict === 'open-source' || worst.verdict === 'unknown')
        return worst ?? NOT_IDENTIFIED;
    const concerns = someConcerns(verdicts.flatMap(verdict => ('concerns' in verdict ? (verdict.concerns ?? []) : [])));
    if (worst.verdict === 'unreviewed')
        return { ...worst, ...concerns };
    const [first, ...more] = unique(verdicts.flatMap(verdict => (verdict.verdict === 'not-open-source' ? verdict.violations : [])));
    return first ? { ...worst, violations: [first, ...more], ...concerns } : worst;
}
function best(verdicts) {
    return verdicts.reduce((a, b) => (a && (0,_model_verdict_ts__WEBPACK_IMPORTED_MODULE_2__/* .badness */ .b)(a) <= (0,_model_verdict_ts__WEBPACK_IMPORTED_MODULE_2__/* .badness */ .b)(b) ? a : b), undefined) ?? NOT_IDENTIFIED;
}
function judgeTerm(term, knowledge, circumstances) {
    const license = judgeId(spelling(term, knowledge), knowledge, circumstances);
    if (term.exception === undefined)
        return license;
    if ((0,_model_lexicon_ts__WEBPACK_IMPORTED_MODULE_0__/* .lexicon */ .Jj)(knowledge).exceptions.get(term.exception.toLowerCase())?.permits === true)
        return license;
    // A rider outside SPDX binds as much as the license in front of it: `WITH AdditionRef-Commons-Clause`.
    return joinAll([license, judgeId(term.exception, knowledge, circumstances)]);
}
/** `GPL-2.0+` is an id of its own in the list; of others the id before the `+` decides. */
function spelling(term, knowledge) {
    if (!term.orLater)
        return term.id;
    const { spdx } = (0,_model_lexicon_ts__WEBPACK_IMPORTED_MODULE_0__/* .lexicon */ .Jj)(knowledge);
    return [`${term.id}+`, `${term.id}-or-later`].find(id => spdx.has(id.toLowerCase())) ?? term.id;
}
function judgeListed(license, knowledge, circumstances) {
    if (license.osiApproved)
        return { verdict: 'open-source', authority: 'osi-approved' };
    const same = license.sameAs === undefined ? undefined : (0,_osd_expression_ts__WEBPACK_IMPORTED_MODULE_1__/* .parseExpression */ .Y)(license.sameAs, knowledge);
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
