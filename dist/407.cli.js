export const id = 407;
export const ids = [407];
export const modules = {

/***/ 5407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _commands_shared_outside_of_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6674);
/* harmony import */ var _commands_shared_output_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4706);
/* harmony import */ var _commands_shared_policy_for_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8223);
/* harmony import */ var _review_policy_file_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6918);
/* harmony import */ var _project_version_ts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9952);
/* harmony import */ var _review_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4889);
/* harmony import */ var _commands_shared_sides_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7545);
/* harmony import */ var _commands_shared_watched_ts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8087);








/** `review`: the review that the action would write, for two revisions or two folders. */
const command = {
    name: 'review',
    operands: '[--base REF] [--head REF] [--dir DIR]',
    summary: 'Reviews the components that a change adds or updates, as the action would.',
    options: { ..._commands_shared_sides_ts__WEBPACK_IMPORTED_MODULE_5__/* .SIDE_OPTIONS */ .D, ..._commands_shared_output_ts__WEBPACK_IMPORTED_MODULE_1__/* .OUTPUT_OPTIONS */ .zR },
    async run({ operands, options }, world) {
        if (operands.length > 0)
            throw new Error(`unexpected "${operands.join(' ')}", expected options only`);
        const report = (0,_commands_shared_output_ts__WEBPACK_IMPORTED_MODULE_1__/* .reportFor */ .M_)(options);
        const sides = (0,_commands_shared_sides_ts__WEBPACK_IMPORTED_MODULE_5__/* .openSides */ .P)(options, world);
        const loaded = await (0,_commands_shared_policy_for_ts__WEBPACK_IMPORTED_MODULE_2__/* .policyFor */ .K)(sides.base, options, world, sides.baseCommit);
        if ('faults' in loaded) {
            for (const fault of loaded.faults)
                world.note(`${fault}\n`);
            return 2;
        }
        const watch = (0,_commands_shared_watched_ts__WEBPACK_IMPORTED_MODULE_6__/* .watched */ .V)(world);
        const trees = { ...sides, base: watch.tree(sides.base), fork: watch.tree(sides.fork), head: watch.tree(sides.head) };
        const result = await (0,_review_ts__WEBPACK_IMPORTED_MODULE_4__/* .review */ .N)(request(trees, loaded.policy, watch.world, options['offline'] === true));
        await (0,_commands_shared_output_ts__WEBPACK_IMPORTED_MODULE_1__/* .printReview */ .st)(result, report, options, world);
        return result.conclusion === 'failure' ? 1 : 0;
    },
};
function request(sides, policy, world, offline) {
    return {
        ...sides,
        wholeBase: true,
        policy,
        policyPath: _review_policy_file_ts__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_PATH */ .l,
        notes: [],
        version: _project_version_ts__WEBPACK_IMPORTED_MODULE_7__/* .VERSION */ .x,
        outside: (0,_commands_shared_outside_of_ts__WEBPACK_IMPORTED_MODULE_0__/* .outsideOf */ .R)(world, offline),
    };
}


/***/ }),

/***/ 4706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zR: () => (/* binding */ OUTPUT_OPTIONS),
  st: () => (/* binding */ printReview),
  M_: () => (/* binding */ reportFor)
});

;// CONCATENATED MODULE: ./build/commands/shared/painted.js
const [RED, GREEN, BOLD, DIM] = [31, 32, 1, 2];
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
            return paint(line, line.startsWith('Merge blocked') ? RED : GREEN);
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
// EXTERNAL MODULE: ./build/registry.js + 274 modules
var registry = __webpack_require__(7264);
;// CONCATENATED MODULE: ./build/commands/shared/output.js



const FORMATS = ['text', ...registry/* reports */.uE.map(({ format }) => format).filter(format => format !== 'text')];
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
    const report = registry/* reports */.uE.find(candidate => candidate.format === format);
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

/***/ 7545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SIDE_OPTIONS),
/* harmony export */   P: () => (/* binding */ openSides)
/* harmony export */ });
/* harmony import */ var _review_empty_tree_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3157);

/** The options that name the two sides, shared by the commands that compare. */
const SIDE_OPTIONS = {
    base: { type: 'string', value: 'REF', help: 'the revision before (default: the tip of the default branch)' },
    head: { type: 'string', value: 'REF', help: 'the revision after (default: the work tree)' },
    dir: { type: 'string', value: 'DIR', help: 'the repository (default: the current folder)' },
    'base-dir': { type: 'string', value: 'DIR', help: 'a plain folder instead of --base' },
    'head-dir': { type: 'string', value: 'DIR', help: 'a plain folder instead of --head' },
};
/** Opens both sides as the options say; throws with a sentence when one is not at hand. */
function openSides(options, world) {
    const baseFolder = text(options['base-dir']);
    const headFolder = text(options['head-dir']);
    if (baseFolder !== undefined && headFolder !== undefined)
        return plain(openBase(baseFolder, world), world.folder(headFolder));
    if (baseFolder !== undefined || headFolder !== undefined)
        throw new Error('--base-dir and --head-dir go together, expected both');
    const folder = text(options['dir']) ?? '.';
    const repository = world.repository(folder);
    if (!repository)
        throw new Error(`${folder} lies in no git repository, expected one, or two folders by --base-dir and --head-dir`);
    const named = text(options['base']);
    const base = named === undefined ? repository.defaultBranch()?.commit : repository.resolve(named);
    if (base === undefined) {
        throw new Error(named === undefined
            ? 'the default branch is not known here, name the base by --base REF'
            : `git does not know the revision "${named}"; fetch it, or name another by --base REF`);
    }
    const headName = text(options['head']);
    if (headName === undefined) {
        const fork = repository.mergeBase(base, 'HEAD') ?? base;
        return { base: repository.tree(base), fork: repository.tree(fork), head: repository.workTree(), baseCommit: base };
    }
    const head = repository.resolve(headName);
    if (head === undefined)
        throw new Error(`git does not know the revision "${headName}"; fetch it, or name another by --head REF`);
    const fork = repository.mergeBase(base, head) ?? base;
    return { base: repository.tree(base), fork: repository.tree(fork), head: repository.tree(head), baseCommit: base, headCommit: head };
}
function plain(base, head) {
    return { base, fork: base, head };
}
/** A base that is not there is empty, so that everything is new: that hides nothing. */
function openBase(folder, world) {
    try {
        return world.folder(folder);
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
            throw error;
        world.note(`${folder} does not exist: everything counts as added\n`);
        return _review_empty_tree_ts__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_TREE */ .p;
    }
}
function text(value) {
    return typeof value === 'string' ? value : undefined;
}


/***/ })

};
