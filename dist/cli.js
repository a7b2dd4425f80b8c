import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 989:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__.p + "5937d9f5feda64966399.json";

/***/ }),

/***/ 44:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__.p + "487c3f5e2b0d6a79324e.bin";

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(975);
/* harmony import */ var _io_world_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(596);
/* harmony import */ var _registry_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(553);



process.exitCode = await main(process.argv.slice(2));
async function main(words) {
    const [name, ...rest] = words;
    const command = _registry_ts__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .Pi.find(candidate => candidate.name === name);
    if (!command) {
        const asked = name === undefined || name === 'help' || name === '--help' || name === '-h';
        process.stderr.write(asked ? usage() : `Unknown command "${name}"${nearest(name)}.\n\n${usage()}`);
        return asked && name !== undefined ? 0 : 2;
    }
    let parsed;
    try {
        parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: rest, options: parseOptions(command), allowPositionals: true, strict: true });
    }
    catch (error) {
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${help(command)}`);
        return 2;
    }
    const { values, positionals } = parsed;
    if (values['help'] === true) {
        process.stdout.write(help(command));
        return 0;
    }
    try {
        return await command.run({ operands: positionals, options: values }, (0,_io_world_ts__WEBPACK_IMPORTED_MODULE_1__/* .world */ .z)(values));
    }
    catch (error) {
        process.stderr.write(`osd-review ${command.name}: ${error instanceof Error ? error.message : String(error)}\n`);
        return 2;
    }
}
function parseOptions(command) {
    const own = Object.entries(command.options).map(([key, option]) => [key, { type: option.type }]);
    return { ...Object.fromEntries(own), help: { type: 'boolean', short: 'h' } };
}
function usage() {
    const width = Math.max(..._registry_ts__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .Pi.map(command => command.name.length));
    const rows = _registry_ts__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .Pi.map(command => `  ${command.name.padEnd(width)}  ${command.summary}`);
    return `Usage: osd-review COMMAND\n\n${rows.join('\n')}\n\nosd-review COMMAND --help tells the options of a command.\n`;
}
function help(command) {
    const options = Object.entries(command.options);
    const left = options.map(([key, option]) => `--${key}${option.value ? ` ${option.value}` : ''}`);
    const width = Math.max(0, ...left.map(text => text.length));
    const rows = options.map(([, option], n) => `  ${(left[n] ?? '').padEnd(width)}  ${option.help}`);
    return `Usage: osd-review ${command.name} ${command.operands}\n\n${command.summary}\n${rows.length > 0 ? `\n${rows.join('\n')}\n` : ''}`;
}
/** A suggestion for a mistyped command: the one that shares most of its letters in order. */
function nearest(name) {
    const near = _registry_ts__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .Pi.map(({ name: known }) => ({ known, far: distance(name, known) })).sort((a, b) => a.far - b.far)[0];
    return near && near.far <= 3 ? `, did you mean "${near.known}"?` : '';
}
/** Levenshtein distance. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, n) => n);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ world)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/io/files.js


/** Larger files are an error for that file: a manifest of this size is generated or hostile. */
const MAX_BYTES = 64 * 1024 * 1024;
/** Reads one file, bounded; the reason when it cannot be read. */
function readFile(path, maxBytes = MAX_BYTES) {
    let handle;
    try {
        handle = (0,external_node_fs_namespaceObject.openSync)(path, 'r');
        const status = (0,external_node_fs_namespaceObject.fstatSync)(handle);
        if (!status.isFile())
            return { error: `${path} is not a file` };
        if (status.size > maxBytes)
            return { error: `${path} has ${status.size} bytes, more than the ${maxBytes} that are read` };
        return { bytes: (0,external_node_fs_namespaceObject.readFileSync)(handle) };
    }
    catch (error) {
        return { error: reason(path, error) };
    }
    finally {
        if (handle !== undefined)
            (0,external_node_fs_namespaceObject.closeSync)(handle);
    }
}
/** Opens a folder; what lies behind a link is not followed out of it. */
function openFolder(root) {
    const top = (0,external_node_fs_namespaceObject.realpathSync)(root);
    let listed;
    return {
        list: () => (listed ??= walk(top)),
        read(path) {
            if ((0,external_node_path_namespaceObject.isAbsolute)(path))
                return { error: `${path} is not below the folder` };
            const full = (0,external_node_path_namespaceObject.resolve)(top, path);
            if (outside(top, full))
                return { error: `${path} leaves the folder` };
            try {
                if (outside(top, (0,external_node_fs_namespaceObject.realpathSync)(full)))
                    return { error: `${path} is a link out of the folder` };
            }
            catch (error) {
                return { error: reason(path, error) };
            }
            return readFile(full);
        },
    };
}
function walk(top) {
    const found = [];
    const folders = [top];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of entries(folder)) {
            const full = (0,external_node_path_namespaceObject.join)(folder, entry.name);
            if (entry.isDirectory() && entry.name !== '.git')
                folders.push(full);
            else if (entry.isFile())
                found.push((0,external_node_path_namespaceObject.relative)(top, full).split(external_node_path_namespaceObject.sep).join('/'));
        }
    }
    return found.sort((a, b) => (a < b ? -1 : 1));
}
function entries(folder) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        if (errorCode(error) === 'EACCES' || errorCode(error) === 'ENOENT')
            return [];
        throw error;
    }
}
function outside(top, path) {
    return path !== top && !path.startsWith(top.endsWith(external_node_path_namespaceObject.sep) ? top : top + external_node_path_namespaceObject.sep);
}
function reason(path, error) {
    const code = errorCode(error);
    if (code === 'ENOENT')
        return `${path} does not exist`;
    if (code === 'EACCES')
        return `${path} may not be read`;
    return `${path} could not be read: ${error instanceof Error ? error.message : String(error)}`;
}
function errorCode(error) {
    return error instanceof Error && 'code' in error ? error.code : undefined;
}

;// CONCATENATED MODULE: ./build/io/hosts.js
/**
 * The public services, each with the environment variables that put a mirror in its place.
 *
 * This is the one table of them; reports list those that were contacted.
 */
const SERVICES = {
    depsdev: { url: 'https://api.deps.dev', variables: ['OSD_REVIEW_DEPSDEV_URL'] },
    huggingface: { url: 'https://huggingface.co', variables: ['OSD_REVIEW_HUGGINGFACE_URL', 'HF_ENDPOINT'] },
    npm: { url: 'https://registry.npmjs.org', variables: ['OSD_REVIEW_NPM_URL', 'npm_config_registry'] },
    pypi: { url: 'https://pypi.org', variables: ['OSD_REVIEW_PYPI_URL'] },
    crates: { url: 'https://crates.io', variables: ['OSD_REVIEW_CRATES_URL'] },
    rubygems: { url: 'https://rubygems.org', variables: ['OSD_REVIEW_RUBYGEMS_URL'] },
    goproxy: { url: 'https://proxy.golang.org', variables: ['OSD_REVIEW_GOPROXY_URL'] },
    maven: { url: 'https://repo1.maven.org/maven2', variables: ['OSD_REVIEW_MAVEN_URL'] },
    nuget: { url: 'https://api.nuget.org', variables: ['OSD_REVIEW_NUGET_URL'] },
    packagist: { url: 'https://repo.packagist.org', variables: ['OSD_REVIEW_PACKAGIST_URL'] },
    pub: { url: 'https://pub.dev', variables: ['OSD_REVIEW_PUB_URL'] },
    hex: { url: 'https://hex.pm', variables: ['OSD_REVIEW_HEX_URL'] },
    cocoapods: { url: 'https://cdn.cocoapods.org', variables: ['OSD_REVIEW_COCOAPODS_URL'] },
    hackage: { url: 'https://hackage.haskell.org', variables: ['OSD_REVIEW_HACKAGE_URL'] },
    cran: { url: 'https://cran.r-project.org', variables: ['OSD_REVIEW_CRAN_URL'] },
    conda: { url: 'https://conda.anaconda.org', variables: ['OSD_REVIEW_CONDA_URL'] },
    githubApi: { url: 'https://api.github.com', variables: ['GITHUB_API_URL'] },
    githubServer: { url: 'https://github.com', variables: ['GITHUB_SERVER_URL'] },
};
/** The services as this run asks them, without trailing slash. */
function hosts(env) {
    const place = (service) => {
        const { url, variables } = SERVICES[service];
        const set = variables.map(env).find(value => value !== undefined);
        return (set ?? url).replace(/\/+$/, '');
    };
    return {
        depsdev: place('depsdev'),
        huggingface: place('huggingface'),
        npm: place('npm'),
        pypi: place('pypi'),
        crates: place('crates'),
        rubygems: place('rubygems'),
        goproxy: place('goproxy'),
        maven: place('maven'),
        nuget: place('nuget'),
        packagist: place('packagist'),
        pub: place('pub'),
        hex: place('hex'),
        cocoapods: place('cocoapods'),
        hackage: place('hackage'),
        cran: place('cran'),
        conda: place('conda'),
        githubApi: place('githubApi'),
        githubServer: place('githubServer'),
    };
}

;// CONCATENATED MODULE: ./build/io/http.js
/** Asks the services over the network; `offline` touches no socket. */
function createHttp({ offline, hosts }) {
    const allowed = new Set(Object.values(hosts).map(url => new URL(String(url)).host));
    return async (request) => {
        if (offline)
            return { ok: false, because: 'offline', detail: 'not asked: --offline' };
        if (!allowed.has(new URL(request.url).host))
            return { ok: false, because: 'refused-host', detail: `${new URL(request.url).host} is not one of the services` };
        try {
            const reply = await fetch(request.url, {
                method: request.method ?? 'GET',
                ...(request.headers ? { headers: { ...request.headers } } : {}),
                ...(request.body === undefined ? {} : { body: request.body }),
                redirect: 'manual',
                signal: AbortSignal.timeout(20_000),
            });
            return { ok: true, status: reply.status, headers: Object.fromEntries(reply.headers), body: new Uint8Array(await reply.arrayBuffer()), url: request.url };
        }
        catch (error) {
            return { ok: false, because: 'unreachable', detail: error instanceof Error ? error.message : String(error) };
        }
    };
}

;// CONCATENATED MODULE: ./build/io/knowledge.js

/** Beside the bundle; `scripts/build.mjs` writes both. */
const KNOWLEDGE = new URL(/* asset import */ __nccwpck_require__(989), __nccwpck_require__.b);
const INDEX = new URL(/* asset import */ __nccwpck_require__(44), __nccwpck_require__.b);
let knowledge;
let index;
/** Reads what is known without asking anybody, once. */
function readKnowledge(path = KNOWLEDGE) {
    // The file is written by our own build and shipped with the bundle.
    return (knowledge ??= JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8')));
}
/** Reads the index of license texts, once, as one block. */
function readIndex(path = INDEX) {
    return (index ??= (0,external_node_fs_namespaceObject.readFileSync)(path));
}

;// CONCATENATED MODULE: ./build/io/world.js




/** The outside as the command line sees it. */
function world(options) {
    const env = (name) => process.env[name] || undefined;
    const places = hosts(env);
    return {
        read: readFile,
        folder: openFolder,
        knowledge: () => readKnowledge(),
        licenseIndex: () => readIndex(),
        http: createHttp({ offline: options['offline'] === true, hosts: places }),
        hosts: places,
        now: new Date(),
        env,
        write: text => void process.stdout.write(text),
        note: text => void process.stderr.write(text),
    };
}


/***/ }),

/***/ 553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ commands)
/* harmony export */ });
/* unused harmony exports manifests, resolvers, rules, reports */
const commands = [];
const manifests = (/* unused pure expression or super */ null && ([]));
const resolvers = (/* unused pure expression or super */ null && ([]));
const rules = (/* unused pure expression or super */ null && ([]));
const reports = (/* unused pure expression or super */ null && ([]));


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/publicPath */
/******/ (() => {
/******/ 	var scriptUrl;
/******/ 	if (typeof import.meta.url === "string") scriptUrl = import.meta.url
/******/ 	// When supporting browsers where an automatic publicPath is not supported you must specify an output.publicPath manually via configuration
/******/ 	// or pass an empty string ("") and set the __webpack_public_path__ variable from your code to use your own logic.
/******/ 	if (!scriptUrl) throw new Error("Automatic publicPath is not supported in this browser");
/******/ 	scriptUrl = scriptUrl.replace(/#.*$/, "").replace(/\?.*$/, "").replace(/\/[^\/]+$/, "/");
/******/ 	__nccwpck_require__.p = scriptUrl;
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	__nccwpck_require__.b = new URL("./", import.meta.url);
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	// no install chunk
/******/ 	
/******/ 	// no chunk on demand loading
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
