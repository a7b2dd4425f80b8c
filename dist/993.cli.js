export const id = 993;
export const ids = [993];
export const modules = {

/***/ 5993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/commands/shared/output.js + 49 modules
var output = __webpack_require__(1927);
// EXTERNAL MODULE: ./build/commands/shared/policy-for.js + 1 modules
var policy_for = __webpack_require__(8223);
// EXTERNAL MODULE: ./build/commands/shared/scan-tree.js
var scan_tree = __webpack_require__(8277);
// EXTERNAL MODULE: ./build/commands/shared/watched.js
var watched = __webpack_require__(8087);
;// CONCATENATED MODULE: ./build/review/path-filter.js
/** Leaves out of a tree what `paths` does not take or `paths-ignore` takes; what is left out is not there for the review. */
function filtered(source, paths, pathsIgnore) {
    if (paths.length === 0 && pathsIgnore.length === 0)
        return source;
    const takes = (path) => (paths.length === 0 || paths.some(pattern => matches(pattern, path))) && !pathsIgnore.some(pattern => matches(pattern, path));
    const kept = source.list().filter(takes);
    return { ...source, list: () => kept };
}
/** Glob as in workflow filters: `*` within a name, `**` across folders, a folder stands for all below it. Linear. */
function matches(pattern, path) {
    const wanted = pattern
        .replace(/^\.?\/+/, '')
        .replace(/\/+$/, '/**')
        .split('/');
    return segments(wanted, path.split('/'));
}
/** Dynamic programming over segments: no pattern makes it try more than their product. */
function segments(wanted, parts) {
    let reach = [true, ...parts.map(() => false)];
    for (const segment of wanted) {
        const next = reach.map(() => false);
        if (segment === '**') {
            let open = false;
            for (let n = 0; n <= parts.length; n++) {
                open ||= reach[n] === true;
                next[n] = open;
            }
        }
        else {
            for (let n = 1; n <= parts.length; n++)
                next[n] = reach[n - 1] === true && path_filter_name(segment, parts[n - 1] ?? '');
        }
        reach = next;
    }
    return reach[parts.length] === true;
}
/** `*` and `?` in one name, greedy with one point of return. */
function path_filter_name(pattern, text) {
    let p = 0;
    let star = -1;
    let mark = 0;
    for (let t = 0; t < text.length;) {
        if (p < pattern.length && (pattern[p] === text[t] || pattern[p] === '?')) {
            p++;
            t++;
        }
        else if (pattern[p] === '*') {
            star = p++;
            mark = t;
        }
        else if (star >= 0) {
            p = star + 1;
            t = ++mark;
        }
        else
            return false;
    }
    while (pattern[p] === '*')
        p++;
    return p === pattern.length;
}

;// CONCATENATED MODULE: ./build/commands/scan.js





/** `scan`: the same review for everything in a tree. */
const command = {
    name: 'scan',
    operands: '[PATH…]',
    summary: 'Reviews everything in a tree, whether a change touches it or not.',
    options: {
        dir: { type: 'string', value: 'DIR', help: 'the tree (default: the repository of the current folder, else the folder)' },
        repository: { type: 'string', value: 'NAME', help: 'write OWNER/NAME into the JSON result, for "merge"' },
        ...output/* OUTPUT_OPTIONS */.zR,
        config: { type: 'string', value: 'FILE', help: 'the policy (default: .github/osd-review.yml of the tree)' },
    },
    async run({ operands, options }, world) {
        const report = (0,output/* reportFor */.M_)(options);
        const tree = openTree(typeof options['dir'] === 'string' ? options['dir'] : undefined, world);
        const head = only(operands, tree);
        world.note(`${head.list().length} files\n`);
        const loaded = await (0,policy_for/* policyFor */.K)(tree, options, world);
        if ('faults' in loaded) {
            for (const fault of loaded.faults)
                world.note(`${fault}\n`);
            return 2;
        }
        const watch = (0,watched/* watched */.V)(world);
        const result = await (0,scan_tree/* scanTree */.w)(watch.tree(head), loaded.policy, watch.world, options['offline'] === true);
        const named = typeof options['repository'] === 'string' ? { ...result, repository: options['repository'] } : result;
        await (0,output/* printReview */.st)(named, report, options, world);
        return result.conclusion === 'failure' ? 1 : 0;
    },
};
/** What git ignores is not the repository's, so a folder that is one is read as git sees it; another folder is read whole. */
function openTree(folder, world) {
    const repository = world.repository(folder ?? '.');
    return repository && (folder === undefined || repository.isTop === true) ? repository.workTree() : world.folder(folder ?? '.');
}
/** The tree without what no path names; a path that names nothing is a mistake, and must not look like a clean tree. */
function only(paths, tree) {
    const files = new Set(tree.list());
    const patterns = paths.map(path => {
        const name = path.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '');
        if (name === '' || name === '.')
            return '**';
        if (files.has(name))
            return name;
        if (!tree.list().some(file => file.startsWith(`${name}/`)))
            throw new Error(`${path} is no file or folder of the tree`);
        return `${name}/**`;
    });
    return filtered(tree, patterns, []);
}


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
