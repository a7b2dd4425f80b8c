export const id = 874;
export const ids = [874];
export const modules = {

/***/ 7493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

;// CONCATENATED MODULE: ./build/commands/shared/merge.js
/**
 * Joins the JSON results of several runs, as an audit of many repositories on a matrix of jobs leaves them.
 *
 * Every part is a union or a maximum over a total order, so the join is associative, commutative and idempotent:
 * jobs may end in any order, be repeated, and be joined in stages.
 */
function mergeResults(results) {
    const placed = results.map(place);
    const components = [...byPurl(placed.flatMap(result => result.components))].sort(([a], [b]) => byText(a, b)).map(([, all]) => joined(all));
    const findings = distinct(placed.flatMap(result => result.findings));
    return {
        version: greatest(placed.map(result => result.version)) ?? '',
        conclusion: greatest(placed.map(result => result.conclusion), CONCLUSIONS) ?? 'neutral',
        counts: count(components),
        policy: { preset: [...new Set(placed.flatMap(result => result.policy.preset.split(', ')))].sort(byText).filter(Boolean).join(', ') },
        components,
        findings,
        notEvaluated: distinct(placed.flatMap(result => result.notEvaluated)),
        hosts: [...new Set(placed.flatMap(result => result.hosts))].sort(byText),
        repositories: [...new Set(placed.flatMap(result => result.repositories ?? []))].sort(byText),
    };
}
const CONCLUSIONS = ['neutral', 'success', 'failure'];
const VERDICTS = ['open-source', 'unreviewed', 'unknown', 'not-open-source'];
const STATUSES = ['removed', 'carried', 'worsened', 'introduced'];
/** Reads one result; a sentence when it is none. */
function readResult(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return { error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
    }
    return isResult(value) ? value : { error: 'not a result of osd-review, expected what "--format json" writes' };
}
function isResult(value) {
    if (!isObject(value))
        return false;
    const lists = ['components', 'findings', 'notEvaluated', 'hosts'].every(key => Array.isArray(value[key]));
    if (!lists || typeof value['version'] !== 'string' || typeof value['conclusion'] !== 'string')
        return false;
    const { components, policy } = value;
    const whole = (item) => isObject(item) && typeof item['purl'] === 'string' && Array.isArray(item['places']) && Array.isArray(item['evidence']);
    return isObject(policy) && typeof policy['preset'] === 'string' && Array.isArray(components) && components.every(whole);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Writes the repository before every path, once, so that equal paths of two repositories stay apart. */
function place(result) {
    const { repository, ...rest } = result;
    if (repository === undefined)
        return result;
    const at = (item) => typeof item['path'] === 'string' ? { ...item, path: `${repository}:${item['path']}` } : item;
    return {
        ...rest,
        components: result.components.map(component => ({
            ...component,
            places: component.places.map(at),
            evidence: component.evidence.map(at),
        })),
        findings: result.findings.map(at),
        notEvaluated: result.notEvaluated.map(at),
        repositories: [repository],
    };
}
function byPurl(components) {
    const groups = new Map();
    for (const component of components) {
        const group = groups.get(component.purl);
        if (group)
            group.push(component);
        else
            groups.set(component.purl, [component]);
    }
    return groups;
}
/** One component out of those of all results, joined at once: a thousand repositories use the same package. */
function joined(all) {
    const told = new Map(all.map(component => [facts(component), component]));
    const [worst] = [...told].sort(([a, x], [b, y]) => badness(y) - badness(x) || byText(a, b));
    return {
        ...(worst?.[1] ?? all[0]),
        status: greatest(new Set(all.map(({ status }) => status)), STATUSES) ?? all[0].status,
        places: distinct(all.flatMap(({ places }) => places)),
        evidence: distinct(all.flatMap(({ evidence }) => evidence)),
    };
}
/** By its verdict; what is waived or not evaluated in one repository must not hide it in another. */
function badness(component) {
    const excused = component['waived'] === true || typeof component['notEvaluated'] === 'string';
    return VERDICTS.indexOf(component.verdict) * 2 + (excused ? 0 : 1);
}
/** What is chosen whole from one side; the joined parts are left out, or repeating a join would change the choice. */
function facts(component) {
    return canonical({ ...component, places: [], evidence: [], status: '' });
}
function count(components) {
    const group = (component) => component['waived'] === true ? 'waived' : typeof component['notEvaluated'] === 'string' ? 'not-evaluated' : component.verdict;
    const of = (word, say) => components.filter(component => say(component) === word).length;
    const groups = ['open-source', 'not-open-source', 'unreviewed', 'unknown', 'waived', 'not-evaluated'].map(word => [word, of(word, group)]);
    const statuses = ['introduced', 'worsened', 'carried'].map(word => [word, of(word, component => component.status)]);
    return Object.fromEntries([['found', components.length], ...groups, ...statuses]);
}
function distinct(items) {
    const seen = new Map(items.map(item => [canonical(item), item]));
    return [...seen].sort(([a], [b]) => byText(a, b)).map(([, item]) => item);
}
function greatest(words, order) {
    return [...words].sort((a, b) => (order ? order.indexOf(a) - order.indexOf(b) : 0) || byText(a, b)).at(-1);
}
/** JSON with sorted keys: equal facts give equal text. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value).filter(([, item]) => item !== undefined);
        return `{${entries
            .sort(([a], [b]) => byText(a, b))
            .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
            .join(',')}}`;
    }
    return JSON.stringify(value);
}
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/commands/merge.js

/** `merge FILE…`: one result out of those of many jobs. */
const command = {
    name: 'merge',
    operands: 'FILE…',
    summary: 'Joins the JSON results of several runs into one.',
    options: { output: { type: 'string', value: 'FILE', help: 'write the result to a file instead of standard output' } },
    run({ operands, options }, world) {
        if (operands.length === 0)
            throw new Error('expected the JSON results of one or more runs');
        const results = operands.flatMap(path => read(path, world));
        if (results.length === 0)
            return Promise.resolve(2);
        const merged = mergeResults(results);
        const text = `${JSON.stringify(merged, null, 2)}\n`;
        if (typeof options['output'] === 'string') {
            const fault = world.save(options['output'], text);
            if (fault)
                throw new Error(fault.error);
        }
        else {
            world.write(text);
        }
        return Promise.resolve(results.length < operands.length ? 2 : merged.conclusion === 'failure' ? 1 : 0);
    },
};
/** One result; none, and a note, where the file holds none: the others are joined all the same. */
function read(path, world) {
    const content = world.read(path);
    const result = 'error' in content ? content : readResult(new TextDecoder().decode(content.bytes));
    if (!('error' in result))
        return [result];
    world.note(`osd-review merge: ${result.error.startsWith(path) ? '' : `${path}: `}${result.error}\n`);
    return [];
}


/***/ })

};
