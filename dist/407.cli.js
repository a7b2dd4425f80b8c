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
/* harmony import */ var _commands_shared_output_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1927);
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
        throw new Error(`${folder} lies in no git repository that git can open: "git status" there says why; two folders are compared by --base-dir and --head-dir`);
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
