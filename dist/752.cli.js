export const id = 752;
export const ids = [752];
export const modules = {

/***/ 4371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

;// CONCATENATED MODULE: ./build/commands/shared/proposal.js
/** Where `init` writes the workflow. */
const WORKFLOW_PATH = '.github/workflows/osd-review.yml';
/** One complete workflow: the events at which a merge is decided, and no more rights than the review needs. */
function proposedWorkflow(version) {
    return `name: osd-review
on:
  pull_request:
    types: [opened, synchronize, reopened, edited]
  merge_group:
permissions: {}
jobs:
  osd-review:
    runs-on: ubuntu-latest
    permissions:
      contents: read # read the change and the policy
      pull-requests: write # write the review
    steps:
      # Pin the full commit SHA of this release for the strictest supply chain.
      - uses: osd-review/osd-review@v${version}
`;
}
/** A policy that starts by telling, with what is in use today as comments to decide about. */
function proposedPolicy({ components, counts }) {
    const closed = components.filter(({ verdict }) => verdict.verdict === 'not-open-source');
    const free = licensesOf(components.filter(({ verdict }) => verdict.verdict === 'unreviewed' && verdict.reason === 'recognised'));
    return [
        '# yaml-language-server: $schema=https://raw.githubusercontent.com/osd-review/osd-review/main/schema/policy.schema.json',
        `# Found when this was proposed: ${counts.found} components, ${counts['open-source']} Open Source, ${counts['not-open-source']} not, ${counts.unreviewed} not reviewed by OSI, ${counts.unknown} unknown.`,
        '# Nothing blocks yet. When the reports are as you want them, set the preset to open-source.',
        'preset: report',
        ...(free.length > 0
            ? ['licenses:', '  # Free licenses in use that OSI has not approved.', `  allow: [${free.map(quoted).join(', ')}]`]
            : []),
        ...(closed.length > 0
            ? [
                '# In use and not Open Source. What was there before never blocks; a waiver is for what you add knowingly.',
                '# waivers:',
                ...closed.slice(0, 50).flatMap(waiver),
            ]
            : []),
        '',
    ].join('\n');
}
function waiver({ purl, license }) {
    return [
        `#   - component: ${quoted(purl)}`,
        ...(license === undefined ? [] : [`#     license: ${quoted(license)}`]),
        '#     reason: why it is accepted',
        "#     owner: '@org/team'",
    ];
}
function licensesOf(components) {
    const ids = components.flatMap(({ license }) => (license !== undefined && /^[\w.+-]+$/.test(license) ? [license] : []));
    return [...new Set(ids)].sort((a, b) => (a < b ? -1 : 1));
}
/** A YAML string in single quotes, on one line. */
function quoted(text) {
    return /^[\w.+-]+$/.test(text) ? text : `'${text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').replaceAll("'", "''")}'`;
}

// EXTERNAL MODULE: ./build/commands/shared/scan-tree.js
var scan_tree = __webpack_require__(8277);
// EXTERNAL MODULE: ./build/commands/shared/watched.js
var watched = __webpack_require__(8087);
// EXTERNAL MODULE: ./build/policy/read-policy.js + 1 modules
var read_policy = __webpack_require__(3128);
// EXTERNAL MODULE: ./build/project-version.js
var project_version = __webpack_require__(9952);
// EXTERNAL MODULE: ./build/review/policy-file.js
var policy_file = __webpack_require__(6918);
;// CONCATENATED MODULE: ./build/commands/init.js






/** `init`: the workflow, and a policy proposed from what is in use. */
const command = {
    name: 'init',
    operands: '[--dir DIR]',
    summary: 'Writes the workflow and a policy proposed from what the repository uses.',
    options: {
        dir: { type: 'string', value: 'DIR', help: 'the repository (default: the current folder)' },
        offline: { type: 'boolean', help: 'ask no service for licenses' },
    },
    async run({ operands, options }, world) {
        if (operands.length > 0)
            throw new Error(`unexpected "${operands.join(' ')}", expected options only`);
        const folder = (typeof options['dir'] === 'string' ? options['dir'] : '.').replace(/(?<=.)\/+$/, '');
        const repository = world.repository(folder);
        if (!repository)
            throw new Error(`${folder} lies in no git repository that git can open: "git status" there says why, "git init" makes one`);
        if (repository.isTop === false)
            throw new Error(`${folder} is not the top of its repository, expected that; name it by --dir`);
        const at = (path) => (folder === '.' ? path : `${folder}/${path}`);
        const there = [WORKFLOW_PATH, policy_file/* POLICY_PATH */.l].filter(path => 'bytes' in world.read(at(path)));
        for (const path of there)
            world.note(`${path} exists and is left as it is; remove it to have it proposed again.\n`);
        if (there.length === 2)
            return 2;
        const watch = (0,watched/* watched */.V)(world);
        const review = await (0,scan_tree/* scanTree */.w)(watch.tree(repository.workTree()), read_policy/* DEFAULT_POLICY */.z, watch.world, options['offline'] === true);
        for (const { path, message } of review.notEvaluated.filter(({ reason }) => reason === 'content'))
            world.note(`${path}: ${message}\n`);
        const files = [
            { path: WORKFLOW_PATH, text: proposedWorkflow(project_version/* VERSION */.x) },
            { path: policy_file/* POLICY_PATH */.l, text: proposedPolicy(review) },
        ].filter(({ path }) => !there.includes(path));
        for (const { path, text } of files) {
            const fault = world.save(at(path), text);
            if (fault)
                throw new Error(fault.error);
            world.write(`wrote ${path}\n`);
        }
        const what = files.length > 1 ? 'both' : 'it';
        world.write(`Commit ${what} and open a pull request: the review of the first change is the proof.\n`);
        return 0;
    },
};


/***/ }),

/***/ 8277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ scanTree)
/* harmony export */ });
/* harmony import */ var _commands_shared_outside_of_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6674);
/* harmony import */ var _review_policy_file_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6918);
/* harmony import */ var _project_version_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9952);
/* harmony import */ var _review_empty_tree_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3157);
/* harmony import */ var _review_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4889);





/** Reviews everything in a tree, as if all of it were new. */
function scanTree(head, policy, world, offline) {
    return (0,_review_ts__WEBPACK_IMPORTED_MODULE_3__/* .review */ .N)({
        base: _review_empty_tree_ts__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_TREE */ .p,
        fork: _review_empty_tree_ts__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_TREE */ .p,
        head,
        noChange: true,
        wholeBase: true,
        policy,
        policyPath: _review_policy_file_ts__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_PATH */ .l,
        notes: [],
        version: _project_version_ts__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x,
        outside: (0,_commands_shared_outside_of_ts__WEBPACK_IMPORTED_MODULE_0__/* .outsideOf */ .R)(world, offline),
    });
}


/***/ })

};
