export const id = 994;
export const ids = [994];
export const modules = {

/***/ 4889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ review)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/review/components.js + 154 modules
var components = __webpack_require__(7996);
// EXTERNAL MODULE: ./build/review/differences.js + 4 modules
var differences = __webpack_require__(5313);
// EXTERNAL MODULE: ./build/model/purl.js
var model_purl = __webpack_require__(3217);
;// CONCATENATED MODULE: ./build/review/inventory.js


/** Folders whose manifests belong to somebody else’s package. */
const FOREIGN = /(?:^|\/)(?:node_modules|vendor|third_party|\.git)\//;
/** All components that the manifests and lock files of a tree declare, by package; `only` limits it to some files. */
function inventory(source, only) {
    const present = new Set(source.list());
    const paths = (only ?? [...present]).filter(path => present.has(path) && !FOREIGN.test(path) && (0,components/* formatOf */.be)(path) !== undefined);
    source.prefetch?.(paths);
    const tree = (0,components/* treeOf */.g7)(source);
    const found = new Map();
    for (const path of paths) {
        for (const { purl, scope, license } of (0,components/* readManifestFile */.oe)(path, source.read(path), tree)?.components ?? []) {
            const known = { purl, scope, ...(license === undefined ? {} : { license, path }) };
            const entries = found.get((0,model_purl/* withoutVersion */.Pv)(purl));
            if (entries)
                entries.push(known);
            else
                found.set((0,model_purl/* withoutVersion */.Pv)(purl), [known]);
        }
    }
    return found;
}

// EXTERNAL MODULE: ./build/review/license-lists.js
var license_lists = __webpack_require__(3634);
// EXTERNAL MODULE: ./build/model/expression.js
var model_expression = __webpack_require__(9834);
// EXTERNAL MODULE: ./build/model/lexicon.js
var lexicon = __webpack_require__(6846);
// EXTERNAL MODULE: ./build/osd/expression.js
var osd_expression = __webpack_require__(4103);
;// CONCATENATED MODULE: ./build/review/license-notes.js



/** How to cite the licenses of a review, each once and by name, for reports that look nothing up. */
function licenseNotes(licenses, knowledge) {
    const distinct = new Set(licenses.filter(license => license !== undefined));
    return [...distinct].sort((a, b) => (a < b ? -1 : 1)).map(license => note(license, knowledge));
}
function note(license, knowledge) {
    const entry = (0,lexicon/* findEntry */.w4)(license, knowledge);
    if (entry) {
        const cited = citeEntry(entry, knowledge);
        return { license, expression: cited.id, terms: [cited] };
    }
    const parsed = (0,osd_expression/* parseExpression */.Y)(license, knowledge);
    if (!('expression' in parsed))
        return { license, terms: [] };
    const terms = (0,model_expression/* licenseTerms */.Z)(parsed.expression);
    const expression = terms.every(term => isWritable(term, knowledge)) ? (0,model_expression/* formatExpression */.K)(renamed(parsed.expression, knowledge)) : undefined;
    const cited = new Map(terms.map(term => citeTerm(term, knowledge)).map(one => [one.id, one]));
    return { license, ...(expression === undefined ? {} : { expression }), terms: [...cited.values()] };
}
/** SPDX 2.3 knows neither additions outside its list nor documents that are not at hand. */
function isWritable({ id, exception }, knowledge) {
    const known = exception === undefined || (0,lexicon/* lexicon */.Jj)(knowledge).exceptions.has(exception.toLowerCase());
    return known && !/^DocumentRef-/i.test(id);
}
function renamed(expression, knowledge) {
    if (expression.kind === 'license')
        return { ...expression, id: citeTerm(expression, knowledge).id };
    const [first, second, ...rest] = expression.parts;
    return {
        kind: expression.kind,
        parts: [renamed(first, knowledge), renamed(second, knowledge), ...rest.map(part => renamed(part, knowledge))],
    };
}
function citeTerm({ id }, knowledge) {
    const entry = (0,lexicon/* findEntry */.w4)(id, knowledge);
    if (entry)
        return citeEntry(entry, knowledge);
    const listed = (0,lexicon/* lexicon */.Jj)(knowledge).spdx.get(id.toLowerCase());
    return listed ? citeListed(listed) : { id: reference(id), title: id };
}
function citeEntry(entry, knowledge) {
    const { title, url, publisher, statement, checked } = entry;
    const id = (0,lexicon/* printedId */.I7)(entry, knowledge);
    const listed = (0,lexicon/* lexicon */.Jj)(knowledge).spdx.has(id.toLowerCase());
    return { id: listed ? id : reference(id), title, url, publisher, ...(statement ? { statement } : {}), checked };
}
function citeListed({ id, name, url }) {
    return { id, title: name, url: url ?? `https://spdx.org/licenses/${id}.html` };
}
/** An id outside the SPDX list in the form in which an expression may hold it. */
function reference(id) {
    const bare = id.replace(/^LicenseRef-/i, '').replace(/[^A-Za-z0-9.-]+/g, '-');
    return `LicenseRef-${bare}`;
}

// EXTERNAL MODULE: ./build/review/license-title.js
var license_title = __webpack_require__(5273);
// EXTERNAL MODULE: ./build/licenses/find-licenses.js + 2 modules
var find_licenses = __webpack_require__(4068);
// EXTERNAL MODULE: ./build/licenses/relicensed.js
var relicensed = __webpack_require__(7797);
// EXTERNAL MODULE: ./build/resolvers/shared/fetch.js
var fetch = __webpack_require__(3828);
// EXTERNAL MODULE: ./build/resolvers/shared/json.js
var json = __webpack_require__(8180);
// EXTERNAL MODULE: ./build/resolvers/shared/names.js
var names = __webpack_require__(7176);
// EXTERNAL MODULE: ./build/resolvers/shared/systems.js
var systems = __webpack_require__(8186);
;// CONCATENATED MODULE: ./build/resolvers/shared/version-list.js




/** All versions of a package by deps.dev in one request; none where it does not know the registry or did not answer: https://docs.deps.dev/api/v3/#getpackage */
async function listVersions(purl, { http, hosts }) {
    const system = systems/* SYSTEMS */.L[purl.type];
    if (system === undefined)
        return [];
    const url = `${hosts.depsdev}/v3/systems/${system}/packages/${encodeURIComponent((0,names/* registryName */.j)(purl))}`;
    const got = await (0,fetch/* fetchJson */.x6)(http, systems/* DEPS_DEV */.V, { url, maxBytes: 16 * 1024 * 1024 });
    if ('kind' in got)
        return [];
    return (0,json/* listAt */.gT)(got.value, 'versions').flatMap(item => {
        const version = (0,json/* textAt */.$6)(item, 'versionKey', 'version');
        const date = (0,json/* textAt */.$6)(item, 'publishedAt')?.slice(0, 10);
        return version === undefined ? [] : [{ version, ...(date ? { date } : {}) }];
    });
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
;// CONCATENATED MODULE: ./build/licenses/remedy.js




/** Versions that are looked at, the newest first: more would be a second batch for a version nobody goes back to. */
const MOST_VERSIONS = 500;
/** What to do about a version whose license is worse: a maintained open fork, and the newest version before it that was open. */
async function remedyFor(purl, outside, find) {
    const row = (0,relicensed/* relicensedRow */.D)(purl, outside.knowledge);
    const fork = row?.fork ? { fork: { ...row.fork, source: row.source } } : {};
    const parsed = (0,model_purl/* parsePurl */.$l)(purl);
    const lastOpen = outside.offline || !parsed ? undefined : await newestOpen(parsed, outside, find);
    return { ...fork, ...(lastOpen ? { lastOpen } : {}) };
}
async function newestOpen(purl, outside, find) {
    const versions = await listVersions(purl, outside);
    const older = versions
        .filter(({ version }) => isBefore(version, purl.version ?? ''))
        .sort((a, b) => order(b, a))
        .slice(0, MOST_VERSIONS);
    if (older.length === 0)
        return undefined;
    const named = older.map(one => ({ ...one, purl: (0,model_purl/* formatPurl */.dd)({ ...purl, version: one.version }) }));
    const found = await find(named.map(one => one.purl));
    const open = named.find(one => found.get(one.purl)?.open === true);
    if (!open)
        return undefined;
    const license = found.get(open.purl)?.license;
    return license === undefined ? undefined : { version: open.version, license, ...(open.date ? { date: open.date } : {}) };
}
/** A prerelease is only offered to whoever has one. */
function isBefore(version, than) {
    const [a, b] = [semver.parse(version, { loose: true }), semver.parse(than, { loose: true })];
    if (!a || !b)
        return version !== than;
    return a.compare(b) < 0 && (a.prerelease.length === 0 || b.prerelease.length > 0);
}
function order(a, b) {
    const [left, right] = [semver.parse(a.version, { loose: true }), semver.parse(b.version, { loose: true })];
    return left && right ? left.compare(right) : (a.date ?? '') < (b.date ?? '') ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/licenses/word-difference.js
/** Words of a text that are compared; license texts have at most some ten thousand. */
const MOST_WORDS = 12_000;
/** Texts that differ in more words than this are two texts, and showing the difference helps nobody. */
const MOST_EDITS = 800;
const AROUND = 6;
const MOST_CHANGES = 20;
const MOST_SHOWN = 60;
/** What changed between two license texts, word by word; a changed year or holder is no change. Undefined: too different. */
function wordDifference(before, after) {
    const [a, b] = [wordsOf(before), wordsOf(after)];
    const [left, right] = [a.map(fold), b.map(fold)];
    let start = 0;
    while (start < left.length && start < right.length && left[start] === right[start])
        start++;
    let end = 0;
    while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end))
        end++;
    const middle = edits(left.slice(start, left.length - end), right.slice(start, right.length - end));
    return middle?.slice(0, MOST_CHANGES).map(({ from, to, removed, added }) => ({
        before: shown(a.slice(Math.max(0, start + from - AROUND), start + from)),
        removed: shown(a.slice(start + from, start + from + removed)),
        added: shown(b.slice(start + to, start + to + added)),
        after: shown(a.slice(start + from + removed, start + from + removed + AROUND)),
    }));
}
function wordsOf(text) {
    const lines = text.split('\n').filter(line => !/^[\s*#/;-]*(?:copyright\b|©|\(c\)|all rights reserved)/i.test(line));
    return lines.join(' ').split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
}
function fold(word) {
    return word.toLowerCase().replace(/[“”"'‘’`*_#]/g, '');
}
function shown(words) {
    return words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN).join(' ')} …` : words.join(' ');
}
/** The shortest way from one list to the other (Myers, https://doi.org/10.1007/BF01840446), as stretches that differ. */
function edits(a, b) {
    const furthest = new Map([[1, 0]]);
    const trace = [];
    for (let d = 0; d <= Math.min(a.length + b.length, MOST_EDITS); d++) {
        trace.push(new Map(furthest));
        for (let k = -d; k <= d; k += 2) {
            const down = k === -d || (k !== d && (furthest.get(k - 1) ?? 0) < (furthest.get(k + 1) ?? 0));
            let x = down ? (furthest.get(k + 1) ?? 0) : (furthest.get(k - 1) ?? 0) + 1;
            while (x < a.length && x - k < b.length && a[x] === b[x - k])
                x++;
            furthest.set(k, x);
            if (x >= a.length && x - k >= b.length)
                return joined(path(trace, a.length, b.length));
        }
    }
    return undefined;
}
/** Single steps back from the end: a word of the first list left out, or a word of the second put in. */
function path(trace, width, height) {
    const steps = [];
    let [x, y] = [width, height];
    for (let d = trace.length - 1; d > 0; d--) {
        const known = trace[d];
        const k = x - y;
        const down = k === -d || (k !== d && (known?.get(k - 1) ?? 0) < (known?.get(k + 1) ?? 0));
        const from = down ? k + 1 : k - 1;
        x = known?.get(from) ?? 0;
        y = x - from;
        steps.push(down ? { from: x, to: y, removed: 0, added: 1 } : { from: x, to: y, removed: 1, added: 0 });
    }
    return steps.reverse();
}
/** Neighboring steps become one stretch. */
function joined(steps) {
    const stretches = [];
    for (const step of steps) {
        const last = stretches.at(-1);
        if (last && last.from + last.removed === step.from && last.to + last.added === step.to)
            stretches[stretches.length - 1] = { ...last, removed: last.removed + step.removed, added: last.added + step.added };
        else
            stretches.push(step);
    }
    return stretches;
}

// EXTERNAL MODULE: ./build/model/verdict.js
var verdict = __webpack_require__(543);
// EXTERNAL MODULE: ./build/registry/resolvers.js + 21 modules
var resolvers = __webpack_require__(4586);
;// CONCATENATED MODULE: ./build/licenses/change.js





/** Compares the licenses of updates, by the purl of the new version; all versions are asked for in the same batches. */
async function compareVersions(updates, outside) {
    const found = await findLicenses(updates.flatMap(({ from, to }) => [to, from]), outside);
    const changes = updates.map(async ({ from, to }) => {
        const [before, after] = [found.get(from.purl), found.get(to.purl)];
        return before && after ? [[to.purl, await changeOf(to, before, after, outside)]] : [];
    });
    return new Map((await Promise.all(changes)).flat());
}
async function changeOf(to, before, after, outside) {
    const change = changeBetween(before, after);
    if (change.change !== 'worse' || to.private)
        return change;
    return { ...change, remedy: await remedyOf(to.purl, outside) };
}
/** What can be done about a version whose license is worse: one request for the versions, one batch for their licenses. */
function remedyOf(purl, outside) {
    const aggregates = (outside.resolvers ?? resolvers/* resolvers */.K).filter(({ tier }) => tier === 'aggregate');
    const { tree: _, graph: __, ...elsewhere } = outside;
    return remedyFor(purl, outside, async (purls) => {
        const found = await (0,find_licenses/* findLicenses */.o)(purls.map(each => ({ purl: each })), { ...elsewhere, resolvers: aggregates });
        return new Map([...found].map(([each, { license, verdict }]) => [
            each,
            { open: verdict.verdict === 'open-source', ...(license === undefined ? {} : { license }) },
        ]));
    });
}
/** What changed between two answers that are at hand. */
function changeBetween(before, after) {
    const difference = textDifference(before, after);
    const kind = kindOf(before, after, difference);
    return {
        before,
        after,
        change: kind,
        newlyBroken: kind === 'none' ? [] : newlyBroken(before.verdict, after.verdict),
        ...(difference && difference.length > 0 ? { difference } : {}),
    };
}
function kindOf(before, after, difference) {
    if (before.verdict.verdict === 'unknown' && before.license === undefined)
        return 'unknown';
    if (after.verdict.verdict === 'unknown' && after.license === undefined)
        return 'unknown';
    const [old, now] = [(0,verdict/* badness */.b)(before.verdict), (0,verdict/* badness */.b)(after.verdict)];
    if (now !== old)
        return now > old ? 'worse' : 'better';
    const named = (before.license ?? '').toLowerCase() !== (after.license ?? '').toLowerCase();
    return named || (before.license === undefined && difference && difference.length > 0) ? 'same' : 'none';
}
function textDifference(before, after) {
    const [old, now] = [before.texts?.[0], after.texts?.[0]];
    return old && now ? wordDifference(old.text, now.text) : undefined;
}
function newlyBroken(before, after) {
    const broken = (verdict) => (verdict.verdict === 'not-open-source' ? verdict.violations.map(({ criterion }) => criterion) : []);
    const old = new Set(broken(before));
    return [...new Set(broken(after))].filter(criterion => !old.has(criterion)).sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./build/review/on-demand.js
/** Most rounds of reading and bringing: each follows one more step of includes. */
const MAX_ROUNDS = 8;
/** Notes reads of files that are not here yet. */
function onDemand(tree) {
    const asked = new Set();
    const loaded = new Set();
    const listed = new Set(tree.list());
    return {
        list: () => tree.list(),
        id: path => tree.id?.(path),
        prefetch(paths) {
            for (const path of paths)
                if (!loaded.has(path) && listed.has(path))
                    asked.add(path);
        },
        read(path) {
            if (!loaded.has(path) && listed.has(path))
                asked.add(path);
            return tree.read(path);
        },
        async bring() {
            const paths = [...asked];
            asked.clear();
            if (paths.length === 0)
                return false;
            await tree.load(paths);
            for (const path of paths)
                loaded.add(path);
            return true;
        },
    };
}
/** Does a pure piece of work again until all files that it reads are here. */
async function complete(work, sources) {
    for (let round = 0;; round++) {
        const result = work();
        const brought = await Promise.all(sources.map(bring));
        if (round >= MAX_ROUNDS || !brought.some(Boolean))
            return result;
    }
}
function bring(source) {
    return isOnDemand(source) ? source.bring() : Promise.resolve(false);
}
/** Whether files of this tree come over the network. */
function isOnDemand(source) {
    return 'bring' in source && typeof source.bring === 'function';
}

// EXTERNAL MODULE: ./build/review/observations.js
var observations = __webpack_require__(6894);
// EXTERNAL MODULE: ./build/policy/conclude.js + 1 modules
var conclude = __webpack_require__(1996);
// EXTERNAL MODULE: ./build/model/purl-pattern.js
var purl_pattern = __webpack_require__(3606);
;// CONCATENATED MODULE: ./build/review/policy-changes.js
/** Names under which a workflow runs this action: `owner/osd-review@ref`, or a local copy of it. */
const STEP = /^\s*(?:-\s+)?uses:\s*["']?[^\s"'#]*osd-review(?:\/[^\s"'#@]*)?(?:@[^\s"'#]+)?["']?\s*(?:#.*)?$/i;
/** Edits to the policy, its waivers, or the step that runs this action: told, because they decide about later changes. */
function policyChanges(base, head, changed, policyPath) {
    return changed.flatMap(path => {
        if (path === policyPath)
            return [policyEdit(path, textOf(base, path), textOf(head, path))];
        return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) ? stepEdits(path, textOf(base, path), textOf(head, path)) : [];
    });
}
function policyEdit(path, before, after) {
    const message = after === ''
        ? `The change removes the policy ${path}. This review still used the one of the base branch.`
        : before === ''
            ? `The change adds the policy ${path}. It counts once it is on the base branch.`
            : `The change edits the policy ${path}. This review still used the one of the base branch.`;
    return observation(path, after === '' ? 1 : firstDifference(before, after), message);
}
function stepEdits(path, before, after) {
    const old = steps(before);
    const now = steps(after);
    const added = now.filter(step => !old.some(({ text }) => text === step.text));
    const removed = old.filter(step => !now.some(({ text }) => text === step.text));
    if (added.length === 0 && removed.length === 0)
        return [];
    if (old.length === 0)
        return [];
    const line = added[0]?.line ?? 1;
    return [
        observation(path, line, `The change ${added.length > 0 ? 'edits' : 'removes'} the workflow step that runs osd-review in ${path}.`),
    ];
}
/** The steps that run this action, each from its dash to the next line that is not indented deeper. */
function steps(text) {
    const lines = text.split(/\r?\n/);
    return lines.flatMap((content, at) => {
        if (!STEP.test(content))
            return [];
        let start = at;
        while (start > 0 && !/^\s*-\s/.test(lines[start] ?? ''))
            start--;
        const indent = depth(lines[start] ?? '');
        let end = at + 1;
        while (end < lines.length && ((lines[end] ?? '').trim() === '' || depth(lines[end] ?? '') > indent))
            end++;
        const block = lines.slice(start, end).map(line => line.replace(/\s+#.*$/, '').trim());
        return [{ line: at + 1, text: block.filter(Boolean).join('\n') }];
    });
}
function depth(line) {
    return line.length - line.trimStart().length;
}
function firstDifference(before, after) {
    const old = before.split('\n');
    const now = after.split('\n');
    const at = now.findIndex((line, n) => line !== old[n]);
    return at < 0 ? Math.max(1, now.length) : at + 1;
}
function observation(path, line, message) {
    return { type: 'policy-changed', path, line, endLine: line, status: 'introduced', message };
}
function textOf(source, path) {
    const content = source.read(path);
    return 'bytes' in content ? new TextDecoder().decode(content.bytes) : '';
}

// EXTERNAL MODULE: ./build/osd/judge-declared.js
var judge_declared = __webpack_require__(5089);
// EXTERNAL MODULE: ./build/review/changed-paths.js
var changed_paths = __webpack_require__(4928);
// EXTERNAL MODULE: ./build/classify.js + 112 modules
var classify = __webpack_require__(7471);
// EXTERNAL MODULE: ./build/models/purls.js
var models_purls = __webpack_require__(1485);
;// CONCATENATED MODULE: ./build/review/gated-terms.js


/**
 * Adds what the terms say that a visitor has to accept before the Hub gives the files out (`extra_gated_prompt`).
 *
 * They bind as much as the license, whatever its tag says: https://huggingface.co/docs/hub/models-gated
 */
function withGatedTerms(observed, files) {
    const found = files.flatMap(file => file.cards.flatMap(card => gatedTerms(file, card)));
    if (found.length === 0)
        return observed;
    const verdicts = new Map(observed.verdicts);
    for (const { path } of found)
        verdicts.set(path, 'not-open-source');
    return { ...observed, observations: [...observed.observations, ...found], verdicts };
}
function gatedTerms({ path }, card) {
    const prompt = card.fields.gatedPrompt;
    const verdict = prompt ? (0,classify/* byRules */.J)({ path, text: prompt.value }) : undefined;
    if (!prompt || verdict?.verdict !== 'not-open-source')
        return [];
    // The prompt begins at its key; the folds of YAML do not keep the lines inside it.
    const violations = verdict.violations.map(violation => ({ ...violation, line: prompt.line }));
    return [
        {
            type: 'not-open-source-license',
            path,
            line: prompt.line,
            endLine: prompt.line,
            component: (0,models_purls/* purlOfCard */.FB)(path, card),
            part: card.kind === 'dataset-card' ? 'data' : 'weights',
            verdict: 'not-open-source',
            criteria: [...new Set(violations.map(({ criterion }) => criterion))].sort((a, b) => a - b),
            violations,
            authority: 'rule',
            message: `The files are given out only to whoever accepts terms of their own (extra_gated_prompt), and these contain a term that, in our reading, does not meet the Open Source Definition.`,
        },
    ];
}

// EXTERNAL MODULE: ./build/models/observe.js + 9 modules
var observe = __webpack_require__(5966);
;// CONCATENATED MODULE: ./build/review/hub-lineage.js


/** More models than this in one change are a list, not a use. */
const MOST_MODELS = 50;
const LINEAGE = new Set(['not-open-source-base', 'inheritance-conflict']);
/** Follows the models that a change brings in to their roots, as their cards on the Hub tell them. */
async function hubLineage(touched, inquiry, { offline }) {
    const models = offline ? [] : touched.filter(({ purl, status }) => status !== 'removed' && isModel(purl)).slice(0, MOST_MODELS);
    const followed = await Promise.all(models.map(one => follow(one, inquiry)));
    return {
        observations: followed.flatMap(({ observations }) => observations),
        chains: followed.flatMap(({ chains }) => chains),
        closed: new Map(followed.flatMap(({ purl, observations }) => closing(purl, observations))),
    };
}
function isModel(purl) {
    const parsed = (0,model_purl/* parsePurl */.$l)(purl);
    return parsed?.type === 'huggingface' && parsed.namespace !== undefined && !/^datasets(\/|$)/.test(parsed.namespace);
}
async function follow(one, inquiry) {
    const { purl, name, places, status } = one;
    const [place] = places;
    const facts = await inquiry.lookUp(name);
    if (!place || 'unavailable' in facts || facts.bases.length === 0)
        return { purl, observations: [], chains: [] };
    const { observations, chains } = await (0,observe/* observeModels */.$)([asCard(name, place, facts)], inquiry);
    return {
        purl,
        chains,
        observations: observations
            .filter(({ type }) => LINEAGE.has(type))
            .map(observation => ({
            ...observation,
            ...place,
            component: purl,
            model: name,
            status: status === 'carried' ? 'carried' : 'introduced',
        })),
    };
}
/** The card of the Hub, as if it stood at the line that names the model. */
function asCard(name, place, facts) {
    const told = (value) => ({ value, line: place.line });
    const fields = {
        licenses: facts.licenses.map(told),
        licenseLine: place.line,
        bases: facts.bases.map(told),
        datasets: [],
        ...(facts.licenseName === undefined ? {} : { licenseName: told(facts.licenseName) }),
        ...(facts.licenseLink === undefined ? {} : { licenseLink: told(facts.licenseLink) }),
    };
    const osaid = { data: 'silent', code: 'silent', parameters: 'silent' };
    const card = {
        kind: 'model-card',
        name,
        names: [name],
        line: place.line,
        endLine: place.endLine,
        fields,
        statements: [],
        claims: [],
        osaid,
    };
    return { path: `${name}/README.md`, kind: 'model-card', cards: [card], references: [], unresolved: [] };
}
function closing(purl, observations) {
    const told = observations.find(({ violations }) => violations !== undefined && violations.length > 0);
    const [first, ...more] = told?.violations ?? [];
    return first ? [[purl, { verdict: 'not-open-source', authority: told?.authority ?? 'catalogue', violations: [first, ...more] }]] : [];
}

// EXTERNAL MODULE: ./build/licenses/models.js + 1 modules
var models = __webpack_require__(9706);
// EXTERNAL MODULE: ./build/models/lineage.js
var lineage = __webpack_require__(5026);
// EXTERNAL MODULE: ./build/osd/judge.js
var judge = __webpack_require__(4718);
// EXTERNAL MODULE: ./build/review/read-model-file.js + 42 modules
var read_model_file = __webpack_require__(2138);
;// CONCATENATED MODULE: ./build/review/models.js










/** Reads the changed files that may hold models, on both sides, and tells what is new in them. */
async function reviewModels(paths, { base, fork, head, baseFiles }, outside) {
    const before = await readAll(fork, [...paths.onlyBase, ...paths.both]);
    const after = await readAll(head, [...paths.onlyHead, ...paths.both]);
    if (after.length === 0)
        return { touched: [], described: [], closed: new Map(), observations: [] };
    const inquiry = inquiryOf(outside);
    const observed = withGatedTerms(await (0,observe/* observeModels */.$)(after, inquiry), after);
    const known = withGatedTerms(await (0,observe/* observeModels */.$)(before, { ...inquiry, lookUp: () => Promise.resolve({ unavailable: 'not asked for the base' }) }), before);
    const old = new Set(known.observations.map(keyOf));
    const observations = observed.observations.map(one => ({
        ...one,
        status: old.has(keyOf(one)) ? 'carried' : 'introduced',
    }));
    const fresh = references(before, after);
    const there = fresh.length === 0 ? [] : await filesNaming(fresh, base, baseFiles);
    const touched = fresh.map(one => against(one, [...before, ...there]));
    const hub = await hubLineage(touched, inquiry, outside);
    const chains = [...observed.chains, ...hub.chains].filter(({ steps }) => steps.length > 0);
    return {
        touched,
        closed: hub.closed,
        described: after.flatMap(file => describe(file, observed, before, outside)),
        observations: [...observations, ...hub.observations, ...unresolved(before, after)],
        ...(chains.length > 0 ? { lineage: (0,lineage/* lineageGraph */.U)(chains) } : {}),
    };
}
function readAll(source, paths) {
    const worth = paths.filter(read_model_file/* mayHoldModels */.B);
    source.prefetch?.(worth);
    return complete(() => worth.flatMap(path => {
        const text = (0,components/* textOf */.b6)(source.read(path));
        const file = text === undefined ? undefined : (0,read_model_file/* readModelFile */.G)(path, text);
        return file ? [file] : [];
    }), [source]);
}
function inquiryOf(outside) {
    const { knowledge, now } = outside;
    return { knowledge, judge: (license, subject) => (0,judge/* judgeId */.t8)(license, knowledge, { subject, now }), lookUp: lookUpOf(outside) };
}
/** The Hub, asked once for each id. */
function lookUpOf(outside) {
    return async (id) => {
        if (outside.offline)
            return { unavailable: 'not asked: offline' };
        const found = await (0,models/* lookupModel */.M)(id, 'main', 'model', outside);
        const asked = found.evidence.find(({ source }) => source === 'hugging-face');
        if (found.license === undefined && found.card === undefined)
            return { unavailable: asked?.said ?? 'the Hub knows nothing of it' };
        return {
            licenses: found.license === undefined ? [] : [found.license],
            bases: found.baseModels,
            source: 'hugging-face',
            ...(asked?.url === undefined ? {} : { url: asked.url }),
            ...(found.commit === undefined ? {} : { revision: found.commit }),
        };
    };
}
/** One fact about one thing; the place is not part of it, so that a moved line is the same fact. */
function keyOf({ type, component, model, base, license, part, message }) {
    return [type, component, model, base, license, part, type === 'term-misuse' || type === 'claim-unproven' ? message : ''].join('\n');
}
/** References that the version before of the same file does not have, one a purl. */
function references(before, after) {
    const byPath = new Map(before.map(file => [file.path, new Set(full(file).map(models_purls/* purlOfModel */.KX))]));
    const groups = new Map();
    for (const file of after) {
        for (const reference of full(file)) {
            const purl = (0,models_purls/* purlOfModel */.KX)(reference);
            if (byPath.get(file.path)?.has(purl))
                continue;
            const place = { path: file.path, line: reference.line, endLine: reference.endLine };
            const known = groups.get(purl);
            groups.set(purl, known ? { ...known, places: [...known.places, place] } : { purl, reference, places: [place] });
        }
    }
    return [...groups.values()];
}
/** Most files of the base whose texts are held at one time. */
const BATCH = 500;
/** Files of the base that name one of these models; a text is searched for the names before anything of it is parsed. */
async function filesNaming(fresh, base, baseFiles) {
    const names = [...new Set(fresh.map(({ reference: { id } }) => id.slice(id.lastIndexOf('/') + 1).toLowerCase()))];
    return await filesWith(names, base, baseFiles);
}
/** Package URLs of the models and data sets that a tree names or describes; `names` (lower case) are looked for in the texts. */
async function modelsOf(source, names) {
    const files = await filesWith(names, source, source.list());
    return files.flatMap(file => [...full(file).map(models_purls/* purlOfModel */.KX), ...file.cards.map(card => (0,models_purls/* purlOfCard */.FB)(file.path, card))]);
}
async function filesWith(names, base, baseFiles) {
    const present = new Set(base.list());
    const paths = baseFiles.filter(path => present.has(path) && (0,read_model_file/* mayHoldModels */.B)(path));
    const found = [];
    for (let at = 0; at < paths.length; at += BATCH) {
        const some = paths.slice(at, at + BATCH);
        base.prefetch?.(some);
        found.push(...(await complete(() => some.flatMap(path => fileNaming(names, path, base)), [base])));
    }
    return found;
}
function fileNaming(names, path, base) {
    const text = (0,components/* textOf */.b6)(base.read(path));
    const folded = text?.toLowerCase();
    if (text === undefined || !names.some(name => folded?.includes(name)))
        return [];
    const file = (0,read_model_file/* readModelFile */.G)(path, text);
    return file ? [file] : [];
}
/** What is in the base in any file is carried; in another revision, its license decides. */
function against({ purl, reference, places }, base) {
    const same = base.flatMap(full).filter(other => idOf(other) === idOf(reference));
    const purls = same.map(models_purls/* purlOfModel */.KX);
    const basePurl = purls.includes(purl) ? purl : purls[0];
    return {
        purl,
        name: reference.id,
        scope: 'runtime',
        status: basePurl === undefined ? 'introduced' : basePurl === purl ? 'carried' : 'undecided',
        places,
        direct: true,
        declared: [],
        ...(basePurl === undefined ? {} : { basePurl }),
    };
}
/** Cards name their bases too; those are told by the card itself. */
function full(file) {
    return file.references.filter(({ weight, entry }) => weight === 'full' && entry !== 'card');
}
function idOf({ hub, kind, id }) {
    return `${hub} ${kind} ${id.toLowerCase()}`;
}
/** The model or data set that a card stands for, by what the card and its lineage say. */
function describe(file, observed, before, { knowledge, now }) {
    return file.cards.flatMap(card => {
        if (card.kind !== 'model-card' && card.kind !== 'dataset-card' && card.kind !== 'gallery-entry')
            return [];
        const purl = (0,models_purls/* purlOfCard */.FB)(file.path, card);
        const subject = card.kind === 'dataset-card' ? 'data' : 'weights';
        const [tag] = card.fields.licenses;
        const license = card.fields.licenses.length === 1 ? (tag?.value === 'other' ? card.fields.licenseName?.value : tag?.value) : undefined;
        const own = license === undefined ? undefined : (0,judge/* judgeId */.t8)(license, knowledge, { subject, now });
        const there = before.some(other => other.cards.some(old => (0,models_purls/* purlOfCard */.FB)(other.path, old) === purl));
        const line = card.fields.licenseLine ?? card.line;
        return [
            {
                purl,
                name: card.name ?? file.path,
                ...(license === undefined ? {} : { license }),
                verdict: cardVerdict(card, file, observed, own),
                subject,
                status: there ? 'carried' : 'introduced',
                scope: 'runtime',
                places: [{ path: file.path, line, endLine: line }],
                evidence: [{ source: 'model-card', path: file.path, said: license ?? 'declares no license', strength: 'metadata' }],
            },
        ];
    });
}
/** Nothing is called open over a base that is not: the clauses are those of what the findings of this card rest on. */
function cardVerdict(card, file, observed, own) {
    const word = observed.verdicts.get(file.path);
    if (word === 'not-open-source' && own?.verdict !== 'not-open-source') {
        const told = observed.observations.find(({ path, violations }) => path === file.path && violations !== undefined && violations.length > 0);
        const [first, ...more] = told?.violations ?? [];
        return first
            ? { verdict: 'not-open-source', authority: told?.authority ?? 'catalogue', violations: [first, ...more] }
            : { verdict: 'unknown', reason: 'ambiguous' };
    }
    if (own && (word === undefined || word === own.verdict))
        return own;
    return { verdict: 'unknown', reason: card.fields.licenses.length === 0 ? 'none-declared' : 'ambiguous' };
}
/** Ids put together from variables: named, because nobody can tell what they load. */
function unresolved(before, after) {
    const old = new Set(before.flatMap(file => file.unresolved.map(({ what }) => what)));
    return after.flatMap(file => [
        ...(file.error
            ? [
                {
                    type: 'not-evaluated',
                    path: file.path,
                    line: file.error.line ?? 1,
                    endLine: file.error.line ?? 1,
                    reason: 'content',
                    status: 'introduced',
                    message: `${file.path} could not be read: ${file.error.message}.`,
                },
            ]
            : []),
        ...file.unresolved
            .filter(({ what }) => !old.has(what))
            .map(({ what, line, endLine }) => ({
            type: 'not-evaluated',
            path: file.path,
            line,
            endLine,
            reason: 'variable',
            status: 'introduced',
            message: `A model is loaded here whose id is put together at run time: ${what}.`,
        })),
    ]);
}

;// CONCATENATED MODULE: ./build/review/unused-waivers.js




/**
 * All components of the head tree that a waiver could be for; undefined where no waiver is in doubt or the tree is not
 * at hand. A waiver that covers a touched component is in use, and costs no look at the tree.
 */
async function componentsForWaivers(head, { waivers, path: policyPath }, touched) {
    const patterns = waivers.map(({ component }) => component).filter(pattern => !touched.some(({ purl }) => (0,purl_pattern/* covers */.h)(pattern, purl)));
    if (patterns.length === 0 || isOnDemand(head))
        return undefined;
    const packages = [...inventory(head).values()].flatMap(known => known.map(({ purl }) => purl));
    return [...packages, ...(await modelsOf({ ...head, list: () => head.list().filter(path => path !== policyPath) }, patterns.map(nameIn)))];
}
/** The longest part of a pattern’s name that stands in a file as it is. */
function nameIn(pattern) {
    const name = pattern.slice(pattern.lastIndexOf('/') + 1).split(/[@?#]/, 1)[0] ?? '';
    const parts = name.toLowerCase().split('*');
    return parts.sort((a, b) => b.length - a.length)[0] ?? '';
}

;// CONCATENATED MODULE: ./build/review/statuses.js

/** Scopes that do not ship; leaving them is a promotion, and counts as introduced. */
const INNER = new Set(['development', 'test', 'build', 'plugin']);
/** One component for each purl of the changes, with its places in all files and its status against the base. */
function touchedComponents(changes, base) {
    const groups = new Map();
    const bringers = changes.filter(({ role, change }) => role === 'manifest' && change !== 'removed');
    for (const change of changes) {
        const purl = change.locked?.purl ?? change.purl;
        groups.set(purl, [...(groups.get(purl) ?? []), change]);
    }
    const touched = [...groups].map(([purl, group]) => join(purl, group, base, bringers));
    const present = new Set(touched.filter(({ status }) => status !== 'removed').map(({ purl }) => (0,model_purl/* withoutVersion */.Pv)(purl)));
    return touched
        .filter(({ status, purl }) => status !== 'removed' || !present.has((0,model_purl/* withoutVersion */.Pv)(purl)))
        .sort((a, b) => (a.purl < b.purl ? -1 : 1));
}
function join(purl, group, base, bringers) {
    const staying = group.filter(({ change }) => change !== 'removed');
    const told = staying.length > 0 ? staying : group;
    const [first] = told;
    const scope = told.map(change => change.scope).find(word => !INNER.has(word)) ?? first?.scope ?? 'runtime';
    const { status, basePurl } = staying.length === 0 ? { status: 'removed', basePurl: undefined } : statuses_against(purl, scope, staying, base);
    const via = told.find(change => change.via && change.via.length > 0)?.via;
    const fetchedFrom = told.find(change => change.fetchedFrom !== undefined)?.fetchedFrom;
    const direct = told.some(change => change.direct === true || change.role === 'manifest');
    return {
        purl,
        name: first?.name ?? purl,
        scope,
        status,
        places: [...(direct ? [] : broughtBy(told, bringers)), ...places(told)],
        direct,
        declared: told.flatMap(({ license, path, line }) => (license === undefined ? [] : [{ license, path, line }])),
        ...(basePurl === undefined ? {} : { basePurl, ...declaredInBase(basePurl, base) }),
        ...(via && !direct ? { via } : {}),
        ...(fetchedFrom === undefined ? {} : { fetchedFrom }),
    };
}
/** Where the same change adds or updates the direct dependency that brings a transitive component: there it is told. */
function broughtBy(group, bringers) {
    for (const { via, path, ecosystem } of group) {
        const folder = path.slice(0, path.lastIndexOf('/') + 1);
        const bringer = bringers.find(one => one.ecosystem === ecosystem && one.name === via?.[0] && one.path.startsWith(folder));
        if (bringer)
            return [{ path: bringer.path, line: bringer.line, endLine: bringer.endLine }];
    }
    return [];
}
function declaredInBase(purl, base) {
    const known = base.get((0,model_purl/* withoutVersion */.Pv)(purl))?.find(entry => entry.purl === purl && entry.license !== undefined);
    return known?.license === undefined || known.path === undefined ? {} : { baseDeclared: { license: known.license, path: known.path } };
}
function statuses_against(purl, scope, group, base) {
    const known = base.get((0,model_purl/* withoutVersion */.Pv)(purl)) ?? [];
    const before = [
        ...known,
        ...group.flatMap(({ fromPurl, fromScope }) => (fromPurl === undefined ? [] : [{ purl: fromPurl, scope: fromScope ?? scope }])),
    ];
    if (before.length === 0)
        return { status: 'introduced' };
    const promoted = !INNER.has(scope) && before.every(entry => INNER.has(entry.scope));
    if (promoted)
        return { status: 'introduced' };
    const same = before.find(entry => entry.purl === purl);
    if (same)
        return { status: 'carried', basePurl: purl };
    const updated = group.find(({ fromPurl }) => fromPurl !== undefined)?.fromPurl;
    return { status: 'undecided', basePurl: updated ?? before[0]?.purl ?? purl };
}
/** Manifests first, then by path and line: the declared line is the place to comment. */
function places(group) {
    const all = group.flatMap(change => [
        { path: change.path, line: change.line, endLine: change.endLine, rank: change.role === 'manifest' ? 0 : 1 },
        ...(change.declared ? [{ ...change.declared, rank: 0 }] : []),
        ...(change.locked ? [{ path: change.locked.path, line: change.locked.line, endLine: change.locked.endLine, rank: 1 }] : []),
        ...(change.also ?? []).map(also => ({
            path: also.path ?? change.path,
            line: also.line,
            endLine: also.endLine,
            rank: also.path === undefined && change.role === 'manifest' ? 0 : 1,
        })),
    ]);
    const distinct = new Map(all.map(place => [`${place.path}\n${place.line}`, place]));
    return [...distinct.values()]
        .sort((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line)
        .map(({ path, line, endLine }) => ({ path, line, endLine }));
}

;// CONCATENATED MODULE: ./build/review.js





















const NOT_ASKED = { verdict: { verdict: 'unknown', reason: 'not-asked' }, subject: 'software', evidence: [], conflicts: [] };
/** Reviews a change: the one place where the stages meet. */
async function review(request) {
    const { base, fork, head, policy } = request;
    const paths = (0,changed_paths/* changedPaths */.v)(fork, head);
    const changed = [...paths.onlyBase, ...paths.onlyHead, ...paths.both];
    const { changes, unevaluated } = await complete(() => (0,differences/* differenceBetween */.w)(fork, head, paths), [fork, head]);
    const known = changes.some(({ change }) => change !== 'removed')
        ? await complete(() => inventory(base, request.wholeBase ? undefined : changed), [base])
        : new Map();
    const outside = await outsideOf(request, changes.length > 0);
    // A waiver names a model without using it.
    const uses = (list) => list.filter(path => path !== request.policyPath);
    const models = await reviewModels({ onlyBase: uses(paths.onlyBase), onlyHead: uses(paths.onlyHead), both: uses(paths.both) }, { base, fork, head, baseFiles: uses(request.wholeBase ? base.list() : changed) }, outside);
    const touched = [...touchedComponents(changes, known), ...models.touched];
    const licenses = await (0,find_licenses/* findLicenses */.o)(touched.flatMap(one => wanted(one)), outside);
    const updates = await licenseChanges(touched, licenses, outside);
    const own = touched.map(one => component(one, licenses, policy, outside.knowledge));
    const found = own.map(one => overClosedBase(one, models.closed));
    const components = distinct([...found, ...models.described]);
    const unread = [...newlyUnread(unevaluated), ...unreadableFolders(head)];
    const observations = [
        ...own.flatMap(one => review_observe(one, licenses, updates, outside)),
        ...models.observations,
        ...unread.map(notEvaluatedObservation),
        ...(request.noChange ? [] : await complete(() => policyChanges(fork, head, changed, request.policyPath), [fork, head])),
    ];
    const present = components.filter(({ status }) => status !== 'removed');
    const headComponents = await componentsForWaivers(head, policy, present);
    const decision = (0,conclude/* conclude */.E)(facts(components, observations, licenses, headComponents, request), policy);
    return {
        version: request.version,
        conclusion: decision.conclusion,
        counts: decision.counts,
        policy: {
            preset: policy.preset,
            ...(policy.path === undefined ? {} : { path: policy.path }),
            ...(policy.revision === undefined ? {} : { revision: policy.revision }),
        },
        components: [...decision.components, ...components.filter(({ status }) => status === 'removed')],
        findings: decision.findings,
        notEvaluated: unread.map(notEvaluated),
        alternatives: alternatives(updates),
        licenses: licenseNotes([...components, ...decision.findings].map(({ license }) => license), outside.knowledge),
        ...(models.lineage === undefined ? {} : { lineage: models.lineage }),
        notes: [...request.notes, ...decision.waiverFaults.map(faultWords)],
        ...(outside.offline ? { offline: true } : {}),
        decision: {
            knowledge: outside.knowledge.digest,
            date: outside.now.toISOString().slice(0, 10),
            ...(request.baseCommit === undefined ? {} : { base: request.baseCommit }),
            ...(request.headCommit === undefined ? {} : { head: request.headCommit }),
        },
        ...(request.setting === undefined ? {} : { setting: request.setting }),
        hosts: outside.http.hosts(),
    };
}
/** What licenses are found with in this review: the head tree, the private names of the policy, GitHub’s own answers. */
async function outsideOf({ outside, head, policy, graph }, packages) {
    const licenses = packages && !outside.offline ? await graph?.() : undefined;
    const patterns = [policy, ...(policy.besides ?? [])].flatMap(one => one.private);
    return {
        ...outside,
        tree: (0,components/* treeOf */.g7)(head),
        isPrivate: purl => patterns.some(pattern => (0,purl_pattern/* covers */.h)(pattern, purl)),
        ...(licenses ? { graph: licenses } : {}),
    };
}
/** Updates whose license is another one, by the purl of the head; a way out where it is worse. */
async function licenseChanges(touched, licenses, outside) {
    const updates = touched.map(async ({ purl, basePurl }) => {
        const [before, after] = [basePurl === undefined || basePurl === purl ? undefined : licenses.get(basePurl), licenses.get(purl)];
        if (!before || !after)
            return [];
        const change = changeBetween(before, after);
        const ask = change.change === 'worse' && !outside.offline && outside.isPrivate?.(purl) !== true;
        return [[purl, ask ? { ...change, remedy: await remedyOf(purl, outside) } : change]];
    });
    return new Map((await Promise.all(updates)).flat());
}
function alternatives(updates) {
    return [...updates].flatMap(([purl, { remedy }]) => {
        if (!remedy?.fork && !remedy?.lastOpen)
            return [];
        return [{ purl, ...(remedy.fork ? { fork: remedy.fork } : {}), ...(remedy.lastOpen ? { lastOpen: remedy.lastOpen } : {}) }];
    });
}
/** Faults of the head; parts that the base already had are not this change’s. */
function newlyUnread(unevaluated) {
    const old = new Set(unevaluated.filter(({ side, extent }) => side === 'base' && extent === 'part').map(review_keyOf));
    return unevaluated.filter(one => one.side === 'head' && !old.has(review_keyOf(one)));
}
/** A folder that may not be read is no empty folder. */
function unreadableFolders(head) {
    return (head.unreadable?.() ?? []).map(path => ({ path, message: 'the folder may not be read', extent: 'file', side: 'head' }));
}
function review_keyOf({ path, extent, message }) {
    return [path, extent, message].join('\n');
}
function facts(components, observations, licenses, headComponents, { outside }) {
    return {
        components: components.filter(({ status }) => status !== 'removed'),
        observations,
        relevant: components.length > 0 || observations.length > 0,
        allowedBy: (license, ids) => (0,license_lists/* allowedBy */.Q)(license, ids, outside.knowledge),
        refusedBy: (license, ids) => (0,license_lists/* refusedBy */.i)(license, ids, outside.knowledge),
        textSha256: new Map([...licenses].flatMap(([purl, { texts }]) => (texts?.[0] ? [[purl, textHash(texts[0].text)]] : []))),
        today: outside.now.toISOString().slice(0, 10),
        ...(headComponents ? { headComponents } : {}),
    };
}
/** The hash that a waiver may name: of the text as it was read. */
function textHash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
/** A model under an approved license, made from one that is not open, is not open either. */
function overClosedBase(one, closed) {
    const verdict = one.verdict.verdict === 'not-open-source' ? undefined : closed.get(one.purl);
    return verdict ? { ...one, verdict } : one;
}
/** One component a purl: what the change brings in stands before what a card says of it. */
function distinct(components) {
    const byPurl = new Map();
    for (const one of components) {
        const there = byPurl.get(one.purl);
        byPurl.set(one.purl, there ? { ...there, places: [...there.places, ...one.places], evidence: [...there.evidence, ...one.evidence] } : one);
    }
    return [...byPurl.values()];
}
/** The head version, and the base version of an update: both are asked in the same batches. */
function wanted({ purl, status, basePurl, declared, baseDeclared, fetchedFrom }) {
    if (status === 'removed')
        return [];
    const [field] = declared;
    const own = {
        purl,
        ...(field ? { declared: field.license, path: field.path } : {}),
        ...(fetchedFrom === undefined ? {} : { fetchedFrom }),
    };
    if (basePurl === undefined || basePurl === purl)
        return [own];
    return [own, { purl: basePurl, ...(baseDeclared ? { declared: baseDeclared.license, path: baseDeclared.path } : {}) }];
}
function component(one, licenses, policy, knowledge) {
    const found = overridden(one.purl, policy, knowledge) ?? licenses.get(one.purl) ?? NOT_ASKED;
    const before = one.basePurl === undefined ? undefined : licenses.get(one.basePurl);
    const version = (0,model_purl/* parsePurl */.$l)(one.purl)?.version;
    const status = one.status === 'undecided' ? (before && (0,verdict/* badness */.b)(found.verdict) > (0,verdict/* badness */.b)(before.verdict) ? 'worsened' : 'carried') : one.status;
    return {
        purl: one.purl,
        name: one.name,
        ...(version === undefined ? {} : { version }),
        ...(found.license === undefined ? {} : { license: found.license }),
        verdict: found.verdict,
        subject: found.subject,
        status,
        scope: one.scope,
        places: one.places,
        evidence: found.evidence,
        ...(one.via === undefined ? {} : { via: one.via }),
        ...(licenses.get(one.purl)?.outOfTime ? { notEvaluated: 'time' } : {}),
    };
}
/** The repository's own finding of fact stands before every source. */
function overridden(purl, policy, knowledge) {
    const override = [policy, ...(policy.besides ?? [])]
        .flatMap(({ overrides }) => overrides)
        .find(({ component }) => (0,purl_pattern/* covers */.h)(component, purl));
    if (!override)
        return undefined;
    const { verdict, license } = (0,judge_declared/* judgeDeclared */.e)(override.license, knowledge);
    const evidence = [
        { source: 'policy', path: policy.path ?? 'policy', said: `${override.license}: ${override.reason}`, strength: 'metadata' },
    ];
    return { license, verdict, subject: 'software', evidence, conflicts: [] };
}
function review_observe(one, licenses, updates, { knowledge }) {
    const found = licenses.get(one.purl);
    return [
        ...(0,observations/* observeComponent */.E)(one, (0,license_title/* licenseTitle */.c)(one.license, knowledge), updates.get(one.purl)),
        ...conflicts(one, found),
        ...(found?.outOfTime ? outOfTime(one) : []),
    ];
}
function outOfTime(one) {
    const [place] = one.places;
    if (!place)
        return [];
    return [
        {
            type: 'not-evaluated',
            ...place,
            reason: 'time',
            component: one.purl,
            status: one.status,
            message: `The time for this review ran out before the sources of ${one.name} could be asked.`,
        },
    ];
}
function notEvaluatedObservation({ path, line, endLine, message, extent }) {
    return {
        type: 'not-evaluated',
        path,
        line: line ?? 1,
        endLine: endLine ?? line ?? 1,
        reason: extent === 'file' ? 'content' : 'variable',
        status: 'introduced',
        message: extent === 'file' ? `${path} could not be read: ${message}.` : `Not evaluated: ${message}.`,
    };
}
function notEvaluated({ path, line, endLine, message, extent }) {
    return {
        path,
        ...(line === undefined ? {} : { line, endLine: endLine ?? line }),
        reason: extent === 'file' ? 'content' : 'variable',
        message,
    };
}
function faultWords({ path, line, message }) {
    return `${path}${line === undefined ? '' : `:${line}`}: ${message}`;
}
/** Sources that disagree; a field that the author of the change can edit is only told, as evidence. */
function conflicts(one, found) {
    const [place] = one.places;
    const [conflict] = found?.conflicts.filter(({ kind }) => kind !== 'weak') ?? [];
    if (!conflict || !place)
        return [];
    return [
        {
            type: 'license-conflict',
            ...place,
            component: one.purl,
            license: conflict.licenses[0],
            status: one.status,
            evidence: one.evidence,
            message: conflict.message,
        },
    ];
}


/***/ }),

/***/ 4928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sameContent),
/* harmony export */   v: () => (/* binding */ changedPaths)
/* harmony export */ });
/** Compares two trees, by content ids where both sides know them, else by bytes. */
function changedPaths(base, head) {
    const before = new Set(base.list());
    const after = new Set(head.list());
    return {
        onlyBase: [...before].filter(path => !after.has(path)),
        onlyHead: [...after].filter(path => !before.has(path)),
        both: [...after].filter(path => before.has(path) && differs(path, base, head)),
    };
}
function differs(path, base, head) {
    const ids = [base.id?.(path), head.id?.(path)];
    if (ids[0] !== undefined && ids[1] !== undefined)
        return ids[0] !== ids[1];
    return !sameContent(base.read(path), head.read(path));
}
/** Whether two reads gave the same bytes; what could not be read is never the same. */
function sameContent(a, b) {
    if ('error' in a || 'error' in b)
        return false;
    return a.bytes.length === b.bytes.length && Buffer.compare(a.bytes, b.bytes) === 0;
}


/***/ }),

/***/ 5313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ differenceBetween)
});

// EXTERNAL MODULE: ./build/review/changed-paths.js
var changed_paths = __webpack_require__(4928);
// EXTERNAL MODULE: ./build/model/purl.js
var model_purl = __webpack_require__(3217);
;// CONCATENATED MODULE: ./build/changes/link-locks.js

/** Joins what a manifest declares with what its lock file fixes, in both directions. */
function linkLocks(changes, base, head) {
    const index = new Map();
    const manifests = changes.map(change => change.role === 'manifest' ? withLocked(change, change.change === 'removed' ? base : head, index) : change);
    const declared = new Map();
    for (const { locked, path, line, endLine, change } of manifests)
        if (locked)
            declared.set(`${change === 'removed'}\n${locked.path}\n${locked.purl}`, { path, line, endLine });
    return manifests.map(change => {
        const place = change.role === 'lock' ? declared.get(`${change.change === 'removed'}\n${change.path}\n${change.purl}`) : undefined;
        return place ? { ...change, declared: place } : change;
    });
}
function withLocked(change, reader, index) {
    const lock = reader(change.path, change.ecosystem);
    if (!lock || lock.error)
        return change;
    const byName = index.get(lock) ?? byPackage(lock);
    index.set(lock, byName);
    const candidates = byName.get(packageOf(change.purl)) ?? [];
    // Several versions of one name: the project’s own is the direct one, and the file says which.
    const entry = candidates.find(({ direct }) => direct === true) ?? candidates.at(-1);
    if (!entry?.version)
        return change;
    const { purl, version, line, endLine } = entry;
    return { ...change, locked: { path: lock.path, purl, version, line, endLine } };
}
function byPackage(lock) {
    const found = new Map();
    for (const component of lock.components) {
        const key = packageOf(component.purl);
        const known = found.get(key);
        if (known)
            known.push(component);
        else
            found.set(key, [component]);
    }
    return found;
}
/** Where it is fetched from may be written in one of the two files only. */
function packageOf(purl) {
    return (0,model_purl/* withoutVersion */.Pv)(purl).split('?', 1)[0] ?? purl;
}

;// CONCATENATED MODULE: ./build/changes/compare-components.js
/** Scopes of what does not ship. */
const INNER = new Set(['development', 'test', 'build', 'managed']);
/**
 * What differs between two lists of components, whatever their order and lines.
 *
 * A component is the same when its name is. The same version in another scope is a difference; in lock files only where it
 * begins to ship, because their other flags come and go with the version of the package manager.
 */
function compareComponents(base, head, role) {
    const before = group(base);
    const after = group(head);
    const names = [...after.keys(), ...[...before.keys()].filter(name => !after.has(name))];
    return names.flatMap(name => compareNamed(before.get(name) ?? [], after.get(name) ?? [], role));
}
/** What a component comes to in its file: the version, or the requirement where the file fixes none. */
function compare_components_valueOf(component) {
    return component.version ?? component.requirement ?? '';
}
function group(components) {
    const groups = new Map();
    for (const component of components) {
        const key = component.purl.split(/[?#]/, 1)[0]?.replace(/(?<=.)@[^@/]*$/, '') ?? component.purl;
        const known = groups.get(key);
        if (known)
            known.push(component);
        else
            groups.set(key, [component]);
    }
    return groups;
}
function compareNamed(base, head, role) {
    const left = [...base];
    const take = (test) => {
        const at = left.findIndex(test);
        return at < 0 ? undefined : left.splice(at, 1)[0];
    };
    const sameValue = (after) => (one) => folded(one) === folded(after);
    const unmoved = head.filter(after => !take(one => one.scope === after.scope && folded(one) === folded(after)));
    const pairs = [];
    const came = [];
    for (const after of unmoved) {
        const before = take(sameValue(after));
        if (!before)
            came.push(after);
        else if (role === 'manifest' || (INNER.has(before.scope) && !INNER.has(after.scope)))
            pairs.push({ before, after });
    }
    return [...pairs, ...pairUp(left, came)];
}
/** Those that left with those that came: of the same scope and the nearest version first. */
function pairUp(left, came) {
    const rest = [...left].sort(byVersion);
    const pairs = [...came].sort(byVersion).map((after) => ({ after }));
    for (const near of [
        (a, b) => a.scope === b.scope && major(a) === major(b),
        (a, b) => a.scope === b.scope,
        (a, b) => major(a) === major(b),
        () => true,
    ])
        for (const [n, { before, after }] of pairs.entries()) {
            if (before || !after)
                continue;
            const at = rest.findIndex(one => near(one, after));
            const found = at < 0 ? undefined : rest.splice(at, 1)[0];
            if (found)
                pairs[n] = { before: found, after };
        }
    return [...pairs, ...rest.map((before) => ({ before }))];
}
/** Space in a requirement is layout. Where it is fetched from is not: the address belongs to the value. */
function folded(component) {
    return `${compare_components_valueOf(component).replace(/\s+/g, '')}\n${component.fetchedFrom ?? ''}\n${component.purl}`;
}
function major(component) {
    return /\d+/.exec(compare_components_valueOf(component))?.[0] ?? '';
}
function byVersion(a, b) {
    return compare_components_valueOf(a).localeCompare(compare_components_valueOf(b), 'en', { numeric: true }) || a.line - b.line;
}

;// CONCATENATED MODULE: ./build/changes/compare-manifests.js

/**
 * The changes from one state of a file to another; one side is missing for a file that came or went.
 *
 * Where the base could not be read, all of the head counts as new: that hides nothing. A head that could not be read says
 * nothing here and is told as unevaluated.
 */
function compareManifests(base, head) {
    const known = head ?? base;
    if (!known || head?.error)
        return [];
    const pairs = compareComponents(base?.error ? [] : (base?.components ?? []), head?.components ?? [], known.role);
    return pairs.flatMap(pair => change(pair, known));
}
function change({ before, after }, file) {
    const shown = after ?? before;
    if (!shown)
        return [];
    return [
        {
            path: file.path,
            change: before && after ? 'updated' : after ? 'added' : 'removed',
            purl: shown.purl,
            name: shown.name,
            ecosystem: file.ecosystem,
            format: file.format,
            role: file.role,
            ...(before ? { from: compare_components_valueOf(before) } : {}),
            ...(after ? { to: compare_components_valueOf(after) } : {}),
            ...(before && after ? { fromPurl: before.purl } : {}),
            scope: shown.scope,
            ...(before && after && before.scope !== after.scope ? { fromScope: before.scope } : {}),
            line: shown.line,
            endLine: shown.endLine,
            ...details(shown),
        },
    ];
}
function details({ also, direct, via, license, fetchedFrom }) {
    return {
        ...(also ? { also } : {}),
        ...(direct === undefined ? {} : { direct }),
        ...(via ? { via } : {}),
        ...(license ? { license } : {}),
        ...(fetchedFrom ? { fetchedFrom } : {}),
    };
}

;// CONCATENATED MODULE: ./build/changes/pair-renames.js
/** Less in common, and two files of one format are two files. */
const LEAST_SHARE = 0.5;
/** Pairs files by path, then those that came with those that went: of one format, with most names in common. */
function pairFiles(base, head) {
    const before = new Map(base.map(file => [file.path, file]));
    const pairs = head.map(file => {
        const old = before.get(file.path);
        before.delete(file.path);
        return old ? { base: old, head: file } : { head: file };
    });
    const gone = [...before.values()];
    const renamed = pairs.map(pair => {
        if (pair.base || !pair.head)
            return pair;
        const old = nearest(pair.head, gone);
        if (!old)
            return pair;
        gone.splice(gone.indexOf(old), 1);
        return { base: old, head: pair.head };
    });
    return [...renamed, ...gone.map(file => ({ base: file }))];
}
function nearest(file, gone) {
    const ranked = gone
        .filter(old => old.format === file.format)
        .map(old => ({ old, share: share(file, old) }))
        .filter(({ share }) => share >= LEAST_SHARE);
    return ranked.sort((a, b) => b.share - a.share)[0]?.old;
}
function share(a, b) {
    const [names, others] = [a, b].map(file => new Set(file.components.map(component => component.name)));
    if (!names || !others || names.size + others.size === 0)
        return 1;
    const common = [...names].filter(name => others.has(name)).length;
    return common / (names.size + others.size - common);
}

// EXTERNAL MODULE: ./build/review/components.js + 154 modules
var components = __webpack_require__(7996);
;// CONCATENATED MODULE: ./build/review/differences.js





/** The components that a change adds, updates or removes, of the files that differ and of those that they include, with everything that could not be evaluated. */
function differenceBetween(base, head, paths = (0,changed_paths/* changedPaths */.v)(base, head)) {
    const { onlyBase, onlyHead, both } = paths;
    const own = { before: readAll(base, [...onlyBase, ...both]), after: readAll(head, [...onlyHead, ...both]) };
    const further = included(base, head, paths, own);
    const [before, after] = [
        [...own.before, ...further.before],
        [...own.after, ...further.after],
    ];
    const told = compare(before, after);
    const changes = [...told, ...inherited(base, head, paths, told)];
    const linked = linkLocks(changes, lockReader(base, before), lockReader(head, after));
    return {
        changes: linked.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
        unevaluated: [...unevaluated(before, 'base'), ...unevaluated(after, 'head')],
    };
}
function compare(before, after) {
    return pairFiles(before, after).flatMap(({ base, head }) => compareManifests(base, head));
}
/**
 * What changes in files that did not: the properties of a parent pom.xml and of gradle.properties stand in for versions below.
 *
 * A version that the parent sets for others (`dependencyManagement`) is told there, and not again for each of its children.
 */
function inherited(base, head, paths, told) {
    const changed = new Set([...paths.onlyHead, ...paths.onlyBase, ...paths.both]);
    const parents = [...changed].filter(path => PARENT.test(path));
    if (parents.length === 0)
        return [];
    const before = new Set(base.list());
    const children = head.list().filter(path => !changed.has(path) && before.has(path) && parents.some(parent => isBelow(path, parent)));
    const known = new Set(told.map(({ purl }) => purl));
    return compare(readAll(base, children), readAll(head, children)).filter(({ change, purl }) => change !== 'removed' && !known.has(purl));
}
const PARENT = /(?:^|\/)(?:pom\.xml|gradle\.properties)$/;
function isBelow(path, parent) {
    const child = parent.endsWith('pom.xml') ? /(?:^|\/)pom\.xml$/ : /\.gradle(?:\.kts)?$/;
    return child.test(path) && path.startsWith(parent.slice(0, parent.lastIndexOf('/') + 1));
}
/**
 * Files that others include under names that no format takes (`-r deps/all.txt`), where the two sides have them otherwise or
 * only one of them includes them.
 *
 * All files that may include one are read only where that can be: without a checkout each of them is a request.
 */
function included(base, head, { onlyBase, onlyHead, both }, own) {
    const touched = [...onlyBase, ...onlyHead, ...both].some(path => !(0,components/* formatOf */.be)(path) && INCLUDED.test(path));
    const named = [own.before, own.after].map(files => [...new Set(files.flatMap(namesOf))].sort().join('\n'));
    if (!touched && named[0] === named[1])
        return { before: [], after: [] };
    const [before, after] = [readIncluded(base), readIncluded(head)];
    const differs = (path) => !before.has(path) || !after.has(path) || !(0,changed_paths/* sameContent */.C)(base.read(path), head.read(path));
    const kept = (files) => [...files].flatMap(([path, file]) => (differs(path) ? [file] : []));
    return { before: kept(before), after: kept(after) };
}
function namesOf({ includes }) {
    return (includes ?? []).flatMap(({ path }) => ((0,components/* formatOf */.be)(path) ? [] : [path]));
}
function readIncluded(source) {
    const tree = (0,components/* treeOf */.g7)(source);
    const found = new Map();
    const queue = readAll(source, source.list().filter(path => INCLUDING.has((0,components/* formatOf */.be)(path)?.format ?? '')));
    for (let file = queue.pop(); file; file = queue.pop()) {
        for (const { path, format, scope } of file.includes ?? []) {
            if (found.has(path) || (0,components/* formatOf */.be)(path))
                continue;
            const read = (0,components/* readManifestFile */.oe)(path, source.read(path), tree, format);
            if (!read)
                continue;
            const scoped = scope === undefined ? read : { ...read, components: read.components.map(component => ({ ...component, scope })) };
            queue.push(scoped);
            found.set(path, scoped);
        }
    }
    return found;
}
/** A list of requirements is a text file, or has no ending at all. */
const INCLUDED = /\.(?:txt|in|pip|reqs?|list)$|(?:^|\/)[^./]+$/i;
const INCLUDING = new Set(['requirements-txt', 'pyproject', 'setup-cfg', 'conda-environment']);
/** Finds the lock file of a manifest: of its ecosystem, in its folder or the nearest one above. Each is read once. */
function lockReader(source, read) {
    const tree = (0,components/* treeOf */.g7)(source);
    const known = new Map(read.map(file => [file.path, file]));
    const locks = source.list().flatMap(path => {
        const format = (0,components/* formatOf */.be)(path);
        return format?.role === 'lock' ? [{ path, ecosystem: format.ecosystem, folder: path.slice(0, path.lastIndexOf('/') + 1) }] : [];
    });
    return (path, ecosystem) => {
        const above = locks.filter(lock => lock.ecosystem === ecosystem && path.startsWith(lock.folder));
        const nearest = above.sort((a, b) => b.folder.length - a.folder.length)[0]?.path;
        if (nearest === undefined)
            return undefined;
        if (!known.has(nearest))
            known.set(nearest, (0,components/* readManifestFile */.oe)(nearest, source.read(nearest), tree));
        return known.get(nearest);
    };
}
function readAll(source, paths) {
    const tree = (0,components/* treeOf */.g7)(source);
    source.prefetch?.(paths.filter(path => (0,components/* formatOf */.be)(path)));
    return paths.flatMap(path => {
        const read = (0,components/* formatOf */.be)(path) ? (0,components/* readManifestFile */.oe)(path, source.read(path), tree) : undefined;
        return read ? [read] : [];
    });
}
function unevaluated(files, side) {
    return files.flatMap(({ path, error, unread }) => [
        ...(error
            ? [{ path, message: error.message, extent: 'file', side, ...(error.line ? { line: error.line, endLine: error.line } : {}) }]
            : []),
        ...(unread ?? []).map(({ what, line, endLine }) => ({ path, message: what, extent: 'part', side, line, endLine })),
    ]);
}


/***/ }),

/***/ 3157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ EMPTY_TREE)
/* harmony export */ });
/** A tree without files: against it, everything is new. */
const EMPTY_TREE = { list: () => [], read: path => ({ error: `${path} does not exist` }) };


/***/ }),

/***/ 6918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ POLICY_PATH),
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var _policy_read_policy_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3128);

const POLICY_PATH = '.github/osd-review.yml';
/** A policy may extend one that extends one; deeper is a mistake or an attack. */
const MAX_DEPTH = 5;
/** Loads the policy of a tree with everything it extends; no policy at all when there is a fault. */
async function loadPolicy(source, path, fetch, revision) {
    const content = source.read(path);
    if ('error' in content)
        return source.list().includes(path) ? { faults: [{ path, message: content.error }] } : {};
    const loaded = await extended(path, new TextDecoder().decode(content.bytes), fetch, 0);
    if ('faults' in loaded)
        return loaded;
    return { policy: { ...loaded.policy, path, ...(revision === undefined ? {} : { revision }) } };
}
async function extended(path, text, fetch, depth) {
    const read = (0,_policy_read_policy_ts__WEBPACK_IMPORTED_MODULE_0__/* .readPolicy */ .T)(path, text);
    if ('faults' in read || !read.extends)
        return read;
    const line = text.split('\n').findIndex(row => /^extends\s*:/.test(row)) + 1;
    const fault = (message) => ({ faults: [{ path, line: Math.max(1, line), message }] });
    if (depth >= MAX_DEPTH)
        return fault(`"extends" goes deeper than ${MAX_DEPTH} policies`);
    const { repository, sha } = read.extends;
    const fetched = await fetch(read.extends);
    if ('error' in fetched)
        return fault(`The policy ${repository}/${read.extends.path}@${sha} could not be read: ${fetched.error}`);
    const parent = await extended(`${repository}/${read.extends.path}@${sha.slice(0, 12)}`, fetched.text, fetch, depth + 1);
    return 'faults' in parent ? parent : { policy: { ...read.policy, besides: [parent.policy, ...(parent.policy.besides ?? [])] } };
}


/***/ })

};
