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
    // The date is that of the first change; when the next one came is not known.
    const again = answer?.kind === 'declared' && answer.license === row?.until?.license;
    const from = row ? { relicensed: row, source: row.source, ...(again ? {} : { date: row.date }) } : {};
    const rest = { purl: canonical, subject: 'software', ...from };
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
        products: knowledge.relicensed.filter(({ after, until }) => [after, until?.license ?? ''].some(told => told.split(/ OR | AND /).some(part => names.has(part.toLowerCase())))),
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
};
function rests({ date, by, basis }) {
    if (by === 'unread')
        return `What others say, noted on ${date}; neither text nor page was read, so nothing is accused.`;
    return basis === undefined ? `Read on ${date}: ${READ[by]}.` : `${basis} (${date})`;
}
/** Of a license that has no entry nothing is known but its standing. */
const UNSUMMARIZED = 'The SPDX license list. Nobody here has summarized the terms of this license: read its text.';
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
        ...(entry?.becomes ? [section('What changes later', entry.becomes)] : []),
        ...(note === undefined ? [] : [section('Remark', `${upper(note)}${memory(facts.unread === true)}.`)]),
        ...(facts.dissent ? [others(facts.dissent)] : []),
        ...(restricted && facts.products.length > 0
            ? [
                list('Software that came under it', facts.products.map(row => movedWords(row, facts))),
            ]
            : []),
        ...(restricted && facts.families.length > 0
            ? [
                list('Models under it', facts.families.map(family => `${family.family}: ${family.ids.slice(0, 3).join(', ')}${family.ids.length > 3 ? ', …' : ''}`)),
            ]
            : []),
        section('What this rests on', entry ? rests(entry.checked) : UNSUMMARIZED),
    ];
    return blocks.join('\n\n');
}
function verdictBlock(facts) {
    const { verdict, subject, entry } = facts;
    const statement = entry?.statement;
    const lines = [`Verdict: ${(0,wording/* verdictWords */.L2)(verdict, subject)}.`, ...standing(verdict, subject, statement), ...reasonFor(facts)];
    return lines.map(line => (line.startsWith('http') ? line : wrap(line))).join('\n');
}
/** Why a license that OSI has not approved is accused of nothing. */
function reasonFor({ verdict }) {
    if (verdict.verdict !== 'unreviewed')
        return [];
    return [`${UNREVIEWED[verdict.reason]} Only OSI’s approval makes a license Open Source.`];
}
const UNREVIEWED = {
    recognised: 'Others accept it as free.',
    'no-breach-found': 'No term was found that breaks a criterion.',
    concern: 'A term of it worries without being a clear breach.',
};
/** Who says so: OSI is named only where OSI itself said it. */
function standing(verdict, subject, statement) {
    if (verdict.verdict === 'open-source')
        return ['OSI has approved this license.'];
    if (verdict.verdict !== 'not-open-source')
        return [];
    const name = subject === 'weights' ? ['Say “weights available under this license”, not “open source model”.'] : [];
    if (statement)
        return [
            `The Open Source Initiative itself said so on ${statement.date}:`,
            statement.url,
            'Which sections these are, and what they say, is our reading of the text.',
            ...name,
        ];
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
        ...(rule ? [wrap(`The definition, in short: ${rule.gist}`, '    ')] : []),
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
/** A product may have come under the license at its second change, whose date is not known. */
function movedWords(row, { id, entry }) {
    const names = new Set([id, entry?.id ?? id].map(name => name.toLowerCase()));
    const first = row.after.split(/ OR | AND /).some(part => names.has(part.toLowerCase()));
    if (first || !row.until)
        return `${row.product} ${movedAt(row)}`;
    return `${row.product} from ${row.until.version} on: ${row.until.license}, ${row.after} before.`;
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
    const unheard = verdict.verdict === 'unknown' && verdict.reason === 'not-identified';
    return [
        ...(unheard ? ['With the text of the license at hand, "osd-review classify FILE" judges it.'] : []),
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
        // The date is that of the first change; when the next one came is not known.
        ...(license === row.until?.license ? {} : { date: row.date }),
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
