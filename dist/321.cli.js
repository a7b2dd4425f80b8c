export const id = 321;
export const ids = [321];
export const modules = {

/***/ 6674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ outsideOf)
/* harmony export */ });
/* harmony import */ var _detect_license_index_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4524);

/** What licenses are found with on the command line. */
function outsideOf(world, offline) {
    const { http, hosts, now } = world;
    return { http, hosts, offline, knowledge: world.knowledge(), index: (0,_detect_license_index_ts__WEBPACK_IMPORTED_MODULE_0__/* .openIndex */ .b6)(world.licenseIndex()), now };
}


/***/ }),

/***/ 8087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ watched)
/* harmony export */ });
/** Counts the files that a run looks into and the questions that it puts to services. */
function watched(world) {
    const count = { files: 0, read: 0, asked: 0, answered: 0 };
    const told = () => world.progress?.(() => words(count));
    const http = async (request) => {
        count.asked++;
        told();
        const reply = await world.http(request);
        count.answered++;
        told();
        return reply;
    };
    return {
        world: { ...world, http: Object.assign(http, { hosts: () => world.http.hosts() }) },
        tree(source) {
            count.files += source.list().length;
            const seen = new Set();
            return {
                ...source,
                read(path) {
                    if (!seen.has(path))
                        count.read++;
                    seen.add(path);
                    told();
                    return source.read(path);
                },
            };
        },
    };
}
function words({ files, read, asked, answered }) {
    return [
        ...(files > 0 ? [`looked into ${grouped(read)} of ${grouped(files)} files`] : []),
        ...(asked > 0 ? [`${grouped(answered)} of ${grouped(asked)} questions answered by the services`] : []),
    ].join('; ');
}
function grouped(count) {
    return count.toLocaleString('en-US');
}


/***/ }),

/***/ 4068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ findLicenses)
});

// EXTERNAL MODULE: ./build/licenses/in-tree.js
var in_tree = __webpack_require__(5787);
// EXTERNAL MODULE: ./build/licenses/models.js + 1 modules
var models = __webpack_require__(9706);
// EXTERNAL MODULE: ./build/licenses/read-answer.js
var read_answer = __webpack_require__(7568);
;// CONCATENATED MODULE: ./build/licenses/whom-to-ask.js
/**
 * The component is what is fetched: a lock entry that points to a repository is that repository, and what comes from a
 * host that is no public registry is named to nobody.
 */
function whomToAsk(purl, wanted, hosts) {
    if (wanted.private)
        return { silent: 'matches a private pattern: its name was not sent anywhere' };
    const addresses = [wanted.fetchedFrom, ...ADDRESSES.map(key => purl.qualifiers?.[key])].filter(address => address !== undefined);
    if (addresses.some(address => LOCAL.test(address)))
        return { silent: 'lies in this repository or on this machine: its name was not sent anywhere' };
    const [elsewhere] = addresses.filter(address => !isRegistry(address, hosts));
    if (elsewhere === undefined)
        return { ask: purl };
    const repository = onGitHub(elsewhere, hosts);
    if (repository)
        return { ask: repository };
    return { silent: `fetched from ${hostOf(elsewhere)}, which is no public registry: its name was not sent anywhere` };
}
/** How manifests write that a dependency is a folder. */
const LOCAL = /^(?:file|link|portal|workspace|path|patch):|^\.{0,2}\/(?!\/)/i;
/** Qualifiers that say where a component comes from: https://github.com/package-url/purl-spec/blob/main/PURL-SPECIFICATION.rst */
const ADDRESSES = ['repository_url', 'vcs_url', 'download_url'];
/** Hosts of public registries, whatever mirror is asked in their place. */
const PUBLIC = new Set([
    'api.nuget.org',
    'cdn.cocoapods.org',
    'cloud.r-project.org',
    'conda.anaconda.org',
    'cran.r-project.org',
    'crates.io',
    'dl.google.com',
    'docker.io',
    'files.pythonhosted.org',
    'gcr.io',
    'ghcr.io',
    'hackage.haskell.org',
    'hex.pm',
    'hf.co',
    'hub.docker.com',
    'huggingface.co',
    'index.crates.io',
    'maven.google.com',
    'mcr.microsoft.com',
    'npm.jsr.io',
    'packagist.org',
    'plugins.gradle.org',
    'proxy.golang.org',
    'pub.dartlang.org',
    'pub.dev',
    'public.ecr.aws',
    'pypi.org',
    'quay.io',
    'registry-1.docker.io',
    'registry.k8s.io',
    'registry.npmjs.com',
    'registry.npmjs.org',
    'registry.npmmirror.com',
    'registry.yarnpkg.com',
    'repo.hex.pm',
    'repo.maven.apache.org',
    'repo.packagist.org',
    'repo1.maven.org',
    'rubygems.org',
    'static.crates.io',
    'www.nuget.org',
]);
function isRegistry(address, hosts) {
    const host = hostOf(address);
    const { githubApi: _, githubServer: __, ...registries } = hosts;
    return PUBLIC.has(host) || Object.values(registries).some(url => new URL(String(url)).host === host);
}
/** `git+https://github.com/owner/name.git@ref`, `git@github.com:owner/name#ref`, `https://codeload.github.com/owner/name/tar.gz/ref`. */
function onGitHub(address, hosts) {
    const server = new URL(hosts.githubServer).host;
    const host = hostOf(address);
    if (host !== server && host !== `codeload.${server}` && host !== `www.${server}`)
        return undefined;
    const rest = address.slice(address.indexOf(host) + host.length).replace(/^[:/]+/, '');
    const [, namespace, name, behind = ''] = /^([\w.-]+)\/([\w.-]+?)(?:\.git)?((?:[@#?/].*)?)$/.exec(rest) ?? [];
    if (namespace === undefined || name === undefined)
        return undefined;
    const version = /^(?:[@#]|\/(?:tar\.gz|zip|legacy\.tar\.gz|tarball|archive)\/(?:refs\/(?:tags|heads)\/)?|\?rev=)([^#&]+?)(?:\.tar\.gz|\.zip)?$/.exec(behind)?.[1];
    return { type: 'github', namespace, name, ...(version ? { version } : {}) };
}
/** The host of an address as manifests write it: `https://…`, `git+ssh://git@host/…`, `git@host:owner/name`. */
function hostOf(address) {
    const bare = address.replace(/^(?:git|hg|svn|bzr|registry|sparse)\+/, '');
    if (URL.canParse(bare) && new URL(bare).host !== '')
        return new URL(bare).host;
    return /^(?:[^@/]+@)?([^:/]+)[:/]/.exec(bare)?.[1] ?? bare;
}

// EXTERNAL MODULE: ./build/resolvers/github.js
var github = __webpack_require__(741);
;// CONCATENATED MODULE: ./build/licenses/source-code.js


/** The license in the repository of a package, by the tag of its version where there is one. */
async function repositoryAnswers(address, purl, outside) {
    const repository = onGitHub(address, outside.hosts);
    if (!repository)
        return [];
    const { version: _, ...place } = repository;
    if (purl.version !== undefined) {
        const tagged = await github/* resolver */.L.ask({ ...place, version: `v${purl.version.replace(/^v/, '')}` }, outside);
        if (tagged.some(answer => answer.kind === 'text' || answer.kind === 'declared'))
            return tagged;
    }
    return (await github/* resolver */.L.ask(place, outside)).map(loosened);
}
/** The default branch may be under another license than the version in question. */
function loosened(answer) {
    const note = 'of the default branch of its repository, not of this version';
    if (answer.kind === 'text')
        return { ...answer, loose: true, note };
    return answer.kind === 'declared' ? { ...answer, strength: 'weak', note } : answer;
}

// EXTERNAL MODULE: ./build/licenses/relicensed.js
var relicensed = __webpack_require__(7797);
// EXTERNAL MODULE: ./build/licenses/weigh.js + 1 modules
var weigh = __webpack_require__(2662);
// EXTERNAL MODULE: ./build/model/purl.js
var model_purl = __webpack_require__(3217);
// EXTERNAL MODULE: ./build/registry/resolvers.js + 21 modules
var resolvers = __webpack_require__(4586);
;// CONCATENATED MODULE: ./build/licenses/find-licenses.js









/**
 * Finds the licenses of components, each with everything that was said about it.
 *
 * Cheap sources first, the costly only while the answer is missing or accuses: the tree, the declaring file, GitHub’s
 * dependency graph, deps.dev for all at once, then each component’s registry, then its repository, and the table of
 * relicensed software.
 */
async function findLicenses(wanted, outside) {
    const unique = [...new Map(wanted.map(one => [one.purl, one])).values()];
    const cases = unique.flatMap(one => caseOf(one, outside));
    readTree(cases, outside);
    for (const one of cases)
        one.answers.push(...declaredAnswers(one.wanted), ...graphAnswer(one.wanted, outside));
    if (!outside.offline) {
        for (const tier of ['aggregate', 'registry', 'repository'])
            await askTier(tier, cases, outside);
        await Promise.all(cases.map(one => askSourceCode(one, outside)));
    }
    const found = cases.map(async (one) => [one.wanted.purl, await conclusion(one, outside)]);
    const odd = unique.filter(one => (0,model_purl/* parsePurl */.$l)(one.purl) === undefined).map(one => [one.purl, unreadable(one)]);
    return new Map([...(await Promise.all(found)), ...odd]);
}
function caseOf(wanted, { knowledge, index, now, offline, hosts, isPrivate }) {
    const purl = (0,model_purl/* parsePurl */.$l)(wanted.purl);
    if (!purl)
        return [];
    const asking = whomToAsk(purl, { ...wanted, private: wanted.private === true || isPrivate?.(wanted.purl) === true }, hosts);
    return [{ wanted, purl, asking, answers: [], reader: { knowledge, index, now, offline, subject: subjectOf(purl), ecosystem: purl.type } }];
}
function unreadable({ purl }) {
    const evidence = [{ source: 'package-url', said: `not a package URL: ${purl}`, strength: 'none' }];
    return { verdict: { verdict: 'unknown', reason: 'not-asked' }, subject: 'software', evidence, conflicts: [] };
}
function subjectOf({ type, namespace }) {
    if (type !== 'huggingface')
        return 'software';
    return namespace === 'datasets' || namespace?.startsWith('datasets/') ? 'data' : 'weights';
}
function readTree(cases, { tree }) {
    if (!tree || cases.length === 0)
        return;
    const folders = (0,in_tree/* foldersOf */.pd)(tree);
    if (folders.files.size === 0)
        return;
    for (const { wanted, purl, answers } of cases) {
        const slash = wanted.path?.lastIndexOf('/') ?? -1;
        answers.push(...(0,in_tree/* answersInTree */.Nn)(purl, wanted.path?.slice(0, Math.max(0, slash)) ?? '', tree, folders));
    }
}
function declaredAnswers({ declared, unrelated, path }) {
    const license = declared?.trim() || unrelated?.join(', ');
    if (!license)
        return [];
    return [{ kind: 'declared', license, ...(unrelated ? { unrelated } : {}), strength: 'weak', source: read_answer/* DECLARING_FILE */.hG, url: path ?? '' }];
}
function graphAnswer({ purl }, { graph, hosts }) {
    const license = graph?.get(purl);
    if (license === undefined || license === null || license === 'NOASSERTION')
        return [];
    return [{ kind: 'declared', license, strength: 'metadata', source: 'github-dependency-graph', url: hosts.githubApi }];
}
async function askTier(tier, cases, outside) {
    const open = cases.flatMap(one => 'ask' in one.asking && one.purl.type !== 'huggingface' && !settled(one, tier) ? [{ one, purl: one.asking.ask }] : []);
    const sources = (outside.resolvers ?? resolvers/* resolvers */.K).filter(resolver => (resolver.tier ?? 'registry') === tier);
    await Promise.all(sources.map(async (resolver) => {
        const mine = open.filter(({ purl }) => resolver.accepts(purl));
        if (mine.length === 0)
            return;
        const purls = mine.map(({ purl }) => purl);
        const answers = resolver.askAll
            ? await resolver.askAll(purls, outside)
            : await Promise.all(purls.map(purl => resolver.ask(purl, outside)));
        mine.forEach(({ one }, n) => one.answers.push(...(answers[n] ?? [])));
    }));
}
/** Where the registry gives no license and names a repository: its license at the tag of the version, else as it is now. */
async function askSourceCode({ answers, asking, reader }, outside) {
    const told = answers.map(answer => ('repository' in answer ? answer.repository : undefined)).find(address => address !== undefined);
    if (!('ask' in asking) || told === undefined || (0,weigh/* weigh */.v)(answers, { ...reader, offline: false }).verdict.verdict !== 'unknown')
        return;
    answers.push(...(await repositoryAnswers(told, asking.ask, outside)));
}
/**
 * Good enough to ask no further: open by a source that the change cannot edit. What accuses is asked for once more, and a
 * copy in the tree, which the change may have brought, does not spare the one request for all.
 */
function settled({ answers, reader }, tier) {
    const strong = answers.filter(answer => answer.source !== read_answer/* DECLARING_FILE */.hG && (tier !== 'aggregate' || answer.source !== in_tree/* TREE */.Pr));
    if (strong.length === 0)
        return false;
    const { verdict } = (0,weigh/* weigh */.v)(strong, { ...reader, offline: false });
    return verdict.verdict === 'open-source' || (verdict.verdict === 'unreviewed' && verdict.reason === 'recognised');
}
async function conclusion(one, outside) {
    if (one.purl.type === 'huggingface')
        return modelLicense(one, outside);
    const table = (0,relicensed/* relicensedAnswer */.p)(one.wanted.purl, outside.knowledge);
    const answers = [...one.answers, ...find_licenses_hidden(one.asking), ...(table ? [table] : []), ...(isImage(one.purl) ? [CONTENTS] : [])];
    return (0,weigh/* weigh */.v)(answers.length > 0 ? answers : [silent(outside.offline)], one.reader);
}
/** A model or dataset: the Hub, its texts and the catalogue, with the declaring file’s word as evidence. */
async function modelLicense({ purl, asking, answers }, outside) {
    const dataset = subjectOf(purl) === 'data';
    const namespace = dataset ? (purl.namespace ?? '').replace(/^datasets\/?/, '') : (purl.namespace ?? '');
    const id = namespace === '' ? purl.name : `${namespace}/${purl.name}`;
    const said = [...answers, ...find_licenses_hidden(asking)];
    return (0,models/* lookupModel */.M)(id, purl.version ?? 'main', dataset ? 'dataset' : 'model', {
        ...outside,
        said,
        offline: outside.offline || 'silent' in asking,
    });
}
function find_licenses_hidden(asking) {
    return 'ask' in asking ? [] : [{ kind: 'unavailable', because: 'not-asked', source: 'privacy', url: '', detail: asking.silent }];
}
function isImage({ type }) {
    return type === 'docker' || type === 'oci';
}
const CONTENTS = { kind: 'unavailable', because: 'not-asked', source: 'container-image', url: '', detail: 'contents not looked at' };
function silent(offline) {
    const detail = offline ? 'offline' : 'no source knows components of this kind';
    return { kind: 'unavailable', because: 'not-asked', source: 'sources', url: '', detail };
}


/***/ }),

/***/ 5787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nn: () => (/* binding */ answersInTree),
/* harmony export */   Pr: () => (/* binding */ TREE),
/* harmony export */   pd: () => (/* binding */ foldersOf)
/* harmony export */ });
/* harmony import */ var _resolvers_shared_declared_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3796);
/* harmony import */ var _resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8180);
/* harmony import */ var _resolvers_shared_license_files_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3265);
/* harmony import */ var _resolvers_shared_names_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7176);




/** The source of copies that lie in the repository itself. */
const TREE = 'tree';
/** Sorts the license files and metadata of a tree by folder, so that each component costs one look. */
function foldersOf(tree) {
    const folders = new Map();
    for (const path of tree.list()) {
        const slash = path.lastIndexOf('/');
        const name = path.slice(slash + 1);
        if (!(0,_resolvers_shared_license_files_ts__WEBPACK_IMPORTED_MODULE_1__/* .isLicenseFile */ .E)(name) && !METADATA.has(name))
            continue;
        const folder = slash < 0 ? '' : path.slice(0, slash);
        const files = folders.get(folder);
        if (files)
            files.push(path);
        else
            folders.set(folder, [path]);
    }
    return { files: folders, wheels: wheelsOf(folders.keys()) };
}
/** `NAME-VERSION.dist-info`, wherever a wheel was unpacked. */
function wheelsOf(folders) {
    const wheels = new Map();
    for (const folder of folders) {
        const [, name = '', version] = /^([^-]+)-([^-]+)\.dist-info$/.exec(folder.slice(folder.lastIndexOf('/') + 1)) ?? [];
        if (version === undefined)
            continue;
        const key = `${foldName(name)} ${version}`;
        wheels.set(key, [...(wheels.get(key) ?? []), folder]);
    }
    return wheels;
}
function foldName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '_');
}
const METADATA = new Set(['package.json', 'composer.json', 'METADATA', 'Cargo.toml']);
/** What lies in the tree for a component that a file in `folder` declares: its installed or vendored copy of the same version. */
function answersInTree(purl, folder, tree, folders) {
    const places = candidates(purl, folder, folders).filter(place => folders.files.has(place.folder));
    for (const place of places) {
        const files = folders.files.get(place.folder) ?? [];
        const declared = readMetadata(place.metadata, purl, tree);
        if (declared === 'other')
            continue;
        const beside = folders.files.get(`${place.folder}/licenses`) ?? [];
        const texts = [...files, ...beside]
            .filter(file => (0,_resolvers_shared_license_files_ts__WEBPACK_IMPORTED_MODULE_1__/* .isLicenseFile */ .E)(file.slice(file.lastIndexOf('/') + 1)))
            .flatMap(file => textOf(file, tree));
        const answers = [...(declared ? [declared] : []), ...texts];
        if (answers.length > 0)
            return answers;
    }
    return [];
}
function candidates(purl, folder, folders) {
    const below = (path) => upwards(folder).map(each => (each === '' ? path : `${each}/${path}`));
    const at = (paths, file) => paths.map(path => ({ folder: path, metadata: `${path}/${file}` }));
    const name = (0,_resolvers_shared_names_ts__WEBPACK_IMPORTED_MODULE_2__/* .registryName */ .j)(purl);
    switch (purl.type) {
        case 'npm':
            return at([...below(`node_modules/${name}`), ...below(pnpmFolder(name, purl.version))], 'package.json');
        case 'composer':
            return at(below(`vendor/${name}`), 'composer.json');
        case 'golang':
            return below('vendor').map(vendor => ({ folder: `${vendor}/${name}`, metadata: `${vendor}/modules.txt` }));
        case 'cargo':
            return at([...below(`vendor/${name}`), ...below(`vendor/${name}-${purl.version ?? ''}`)], 'Cargo.toml');
        case 'pypi':
            return (folders.wheels.get(`${foldName(purl.name)} ${purl.version ?? ''}`) ?? []).map(wheel => ({
                folder: wheel,
                metadata: `${wheel}/METADATA`,
            }));
        default:
            return [];
    }
}
/** A workspace member’s dependencies may lie in any folder above it. */
function upwards(folder) {
    const parts = folder.split('/').filter(Boolean);
    return parts.map((_, n) => parts.slice(0, parts.length - n).join('/')).concat('');
}
/** https://pnpm.io/symlinked-node-modules-structure */
function pnpmFolder(name, version) {
    return `node_modules/.pnpm/${name.replace('/', '+')}@${version ?? ''}/node_modules/${name}`;
}
/** `other`: the copy is another version, or nobody can tell which; it says nothing about this one. */
function readMetadata(path, purl, tree) {
    const text = tree.read(path);
    if (text === undefined)
        return 'other';
    const { version, license } = factsOf(path, text, purl);
    if (version?.replace(/^v/, '') !== purl.version?.replace(/^v/, ''))
        return 'other';
    const answer = (0,_resolvers_shared_declared_ts__WEBPACK_IMPORTED_MODULE_0__/* .declaredField */ .Th)(license, { source: TREE, url: path });
    return answer.kind === 'declared' || answer.kind === 'text' ? answer : undefined;
}
function factsOf(path, text, purl) {
    if (path.endsWith('.json'))
        return fromJson(text);
    if (path.endsWith('.txt'))
        return fromModules(text, (0,_resolvers_shared_names_ts__WEBPACK_IMPORTED_MODULE_2__/* .registryName */ .j)(purl));
    return path.endsWith('METADATA') ? fromHeaders(text) : fromToml(text);
}
/** `# MODULE VERSION`, as `go mod vendor` writes it: https://go.dev/ref/mod#go-mod-vendor */
function fromModules(text, module) {
    const line = text.split('\n').find(each => each.startsWith(`# ${module} `));
    return { version: line?.split(' ')[2]?.trim() };
}
function fromJson(text) {
    const parsed = (0,_resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text);
    if ('fault' in parsed || !(0,_resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(parsed.value))
        return {};
    const license = (0,_resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_3__.at)(parsed.value, 'license');
    return { version: (0,_resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(parsed.value, 'version'), license: (0,_resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(license) ? (0,_resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(license, 'type') : license };
}
/** Core metadata: https://packaging.python.org/en/latest/specifications/core-metadata/ */
function fromHeaders(text) {
    const head = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
    const field = (name) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim();
    return { version: field('Version'), license: field('License-Expression') ?? field('License') };
}
function fromToml(text) {
    const field = (name) => new RegExp(`^${name}\\s*=\\s*"([^"\\n]*)"`, 'm').exec(text)?.[1];
    return { version: field('version'), license: field('license')?.replace(/\s*\/\s*/g, ' OR ') };
}
function textOf(path, tree) {
    const text = tree.read(path);
    return text === undefined || text.trim() === '' ? [] : [{ kind: 'text', text, name: path, source: TREE, url: path }];
}


/***/ }),

/***/ 9706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ lookupModel)
});

// EXTERNAL MODULE: ./build/licenses/relicensed.js
var relicensed = __webpack_require__(7797);
// EXTERNAL MODULE: ./build/licenses/weigh.js + 1 modules
var weigh = __webpack_require__(2662);
// EXTERNAL MODULE: ./build/resolvers/shared/hub.js + 1 modules
var hub = __webpack_require__(4885);
// EXTERNAL MODULE: ./build/resolvers/shared/fetch.js
var fetch = __webpack_require__(3828);
// EXTERNAL MODULE: ./build/resolvers/shared/names.js
var names = __webpack_require__(7176);
;// CONCATENATED MODULE: ./build/resolvers/shared/repository-file.js


/** Reads a file of a GitHub repository as text: https://docs.github.com/rest/repos/contents#get-repository-content */
async function readRepositoryFile({ repository, reference, file }, { http, hosts }) {
    const url = `${hosts.githubApi}/repos/${(0,names/* encodePath */.O)(repository)}/contents/${(0,names/* encodePath */.O)(file)}?ref=${encodeURIComponent(reference)}`;
    const got = await (0,fetch/* fetchText */.Sy)(http, 'github', { url, headers: { accept: 'application/vnd.github.raw+json' }, maxBytes: 1024 * 1024 });
    return 'kind' in got ? got : { text: got.value, url: `${hosts.githubServer}/${repository}/blob/${reference}/${file}` };
}

;// CONCATENATED MODULE: ./build/licenses/models.js




/** Looks a model or dataset up: its card, LICENSE, use policy and linked terms; offline the catalogue alone. */
async function lookupModel(id, revision, kind, outside) {
    const place = { id, revision, kind };
    const hidden = outside.isPrivate?.(`pkg:huggingface/${kind === 'dataset' ? 'datasets/' : ''}${id}`) === true;
    const read = hidden
        ? { answers: [HIDDEN], beside: [] }
        : outside.offline
            ? { answers: [OFFLINE], beside: [] }
            : await readHub(place, outside);
    const answers = [...(outside.said ?? []), ...read.answers, ...byCatalogue(place, outside.knowledge)];
    const subject = kind === 'dataset' ? 'data' : 'weights';
    const { knowledge, index, now, offline } = outside;
    const found = (0,weigh/* weigh */.v)(answers, { knowledge, index, now, offline, subject, ecosystem: 'huggingface', beside: read.beside });
    const { card, commit, movedTo, gated } = read;
    return {
        ...found,
        id,
        ...(commit ? { commit } : {}),
        ...(movedTo ? { movedTo } : {}),
        ...(gated ? { gated } : {}),
        ...(card ? { card } : {}),
        baseModels: card?.baseModel ?? [],
        ...(card?.baseModelRelation ? { relation: card.baseModelRelation } : {}),
    };
}
const OFFLINE = { kind: 'unavailable', because: 'not-asked', source: hub/* HUB */.Q$, url: '', detail: 'offline: only the catalogue was asked' };
const HIDDEN = {
    kind: 'unavailable',
    because: 'not-asked',
    source: 'privacy',
    url: '',
    detail: 'matches a private pattern: its name was not sent anywhere',
};
/** Two requests where a plain tag and a LICENSE agree; more only where terms are elsewhere. */
async function readHub(place, outside) {
    const [{ card, read, fault }, file] = await Promise.all([(0,hub/* readHubCard */.yn)(place, outside), (0,hub/* readHubFile */.kE)(place, 'LICENSE', outside)]);
    // A mirror says a bare 404; where the card was read, the repository is there and the file is not.
    const license = 'text' in read && 'kind' in file && file.because === 'not-found' ? { missing: true } : file;
    const files = [read, license];
    const texts = 'text' in license ? [textAnswer('LICENSE', license)] : [];
    const tags = card ? tagAnswers(card, place, read, outside) : [];
    if (texts.length === 0 && reachable(license) && needsText(card))
        texts.push(...(await otherTexts(place, card, outside)));
    const policy = tags.length > 0 && isPlainTag(card, outside) && texts.length === 0 ? undefined : await readPolicy(place, license, outside);
    const commit = files.map(file => ('commit' in file ? file.commit : undefined)).find(value => value !== undefined);
    const moved = files.map(file => ('movedTo' in file ? file.movedTo : undefined)).find(value => value !== undefined);
    const gated = files.some(file => 'kind' in file && file.because === 'gated');
    const prompt = card?.gatedPrompt === undefined ? [] : [{ path: 'README.md (extra_gated_prompt)', text: card.gatedPrompt }];
    const terms = texts.length === 0 && prompt[0] && prompt[0].text.length > 400 ? [promptAnswer(prompt[0].text, place, outside)] : [];
    const faults = [...(fault ? [fault] : []), ...files.filter(file => 'kind' in file)];
    const told = [...tags, ...texts, ...terms, ...faults, ...(moved ? [movedAnswer(moved, place, outside)] : [])];
    const silent = told.length === 0
        ? [{ kind: 'none-declared', source: hub/* HUB */.Q$, url: pageOf(place, outside), ...(commit ? { revision: commit } : {}) }]
        : [];
    return {
        answers: [...told, ...silent],
        beside: [...(policy ? [policy] : []), ...prompt],
        ...(card ? { card } : {}),
        ...(commit ? { commit } : {}),
        ...(moved ? { movedTo: moved } : {}),
        ...(gated ? { gated } : {}),
    };
}
function reachable(read) {
    return 'missing' in read;
}
/** `other` and a missing tag say nothing; a name beside them may have its text anywhere. */
function needsText(card) {
    return !card || card.license.every(tag => tag === 'other' || tag === 'unknown');
}
function isPlainTag(card, { knowledge }) {
    return (card !== undefined &&
        card.license.length > 0 &&
        card.license.every(tag => knowledge.spdx.some(({ id, osiApproved }) => osiApproved && id.toLowerCase() === tag.toLowerCase())));
}
/** Tags as declarations; `other` stands for the name and the link beside it. */
function tagAnswers(card, place, read, outside) {
    const tags = card.license.filter(tag => tag !== 'other' && tag !== 'unknown');
    const [first = card.licenseName ?? (card.licenseLink ? 'other' : card.license[0])] = tags;
    if (first === undefined)
        return [];
    const url = 'url' in read ? read.url : pageOf(place, outside);
    const revision = 'commit' in read && read.commit ? { revision: read.commit } : {};
    const link = card.licenseLink !== undefined && tags.length === 0 ? { addresses: [card.licenseLink] } : {};
    const more = tags.length > 1 ? { unrelated: tags } : {};
    return [
        {
            kind: 'declared',
            license: tags.length > 0 ? tags.join(', ') : first,
            ...more,
            ...link,
            strength: 'metadata',
            source: hub/* HUB */.Q$,
            url,
            ...revision,
        },
    ];
}
/** Where else the text of a license may stand: other names, and the address in the card where it is on an allowed host. */
async function otherTexts(place, card, outside) {
    const linked = card?.licenseLink === undefined ? undefined : await readLink(place, card.licenseLink, outside);
    if (linked)
        return [linked];
    for (const name of ['LICENSE.md', 'LICENSE.txt']) {
        const read = await (0,hub/* readHubFile */.kE)(place, name, outside);
        if ('text' in read)
            return [textAnswer(name, read)];
        if ('kind' in read)
            return [read];
    }
    return [];
}
/** A `license_link` is followed inside the repository, on the Hub and to GitHub; no other host is reached. */
async function readLink(place, link, outside) {
    const target = linkTarget(place, link, outside);
    if (!target)
        return undefined;
    if ('path' in target) {
        const read = await (0,hub/* readHubFile */.kE)(target.place, target.path, outside);
        return 'text' in read ? textAnswer(target.path, read) : 'kind' in read ? read : undefined;
    }
    const got = await readRepositoryFile(target, outside);
    return 'kind' in got ? got : { kind: 'text', text: got.text, name: target.file, source: 'github', url: got.url };
}
function linkTarget(place, link, { hosts }) {
    if (!/^[a-z][a-z+.-]*:/i.test(link)) {
        const path = link.replace(/^(?:\.?\/)+/, '');
        return path === '' || path.split('/').includes('..') || path.startsWith('#') ? undefined : { place, path };
    }
    if (!URL.canParse(link))
        return undefined;
    const { origin, pathname } = new URL(link);
    const path = decodeURIComponent(/%(?![0-9a-f]{2})/i.test(pathname) ? '' : pathname);
    const onHub = /^\/(datasets\/)?([^/]+(?:\/[^/]+)?)\/(?:blob|resolve|raw)\/([^/]+)\/(.+)$/.exec(path);
    if (origin === new URL(hosts.huggingface).origin && onHub) {
        const [, dataset, id = '', revision = 'main', file = ''] = onHub;
        return { place: { id, revision, kind: dataset ? 'dataset' : 'model' }, path: file };
    }
    const onGitHub = /^\/([^/]+\/[^/]+)\/(?:blob|raw)\/([^/]+)\/(.+)$/.exec(path);
    if (origin !== new URL(hosts.githubServer).origin || !onGitHub)
        return undefined;
    const [, repository = '', reference = '', file = ''] = onGitHub;
    return { repository, reference, file };
}
async function readPolicy(place, license, outside) {
    if ('kind' in license)
        return undefined;
    const read = await (0,hub/* readHubFile */.kE)(place, 'USE_POLICY.md', outside);
    return 'text' in read ? { path: 'USE_POLICY.md', text: read.text } : undefined;
}
function textAnswer(name, file) {
    return { kind: 'text', text: file.text, name, source: hub/* HUB */.Q$, url: file.url, ...(file.commit ? { revision: file.commit } : {}) };
}
function promptAnswer(text, place, outside) {
    return { kind: 'text', text, name: 'extra_gated_prompt', source: hub/* HUB */.Q$, url: pageOf(place, outside) };
}
function movedAnswer(moved, place, outside) {
    return {
        kind: 'unavailable',
        because: 'not-asked',
        source: hub/* HUB */.Q$,
        url: pageOf(place, outside),
        detail: `the Hub has it under the name ${moved} now, which answered`,
    };
}
function pageOf({ id, kind }, { hosts }) {
    return `${hosts.huggingface}/${kind === 'dataset' ? 'datasets/' : ''}${id}`;
}
/** An exact id decides; the name of a family never does. */
function byCatalogue({ id, kind }, knowledge) {
    const purl = `pkg:huggingface/${kind === 'dataset' ? 'datasets/' : ''}${id}`;
    const table = (0,relicensed/* relicensedAnswer */.p)(purl, knowledge);
    const known = kind === 'dataset' ? undefined : knowledge.families.find(family => family.ids.includes(id.toLowerCase()));
    if (!known)
        return table ? [table] : [];
    if (known.verified === false) {
        const detail = `${known.family} by its exact id, ${known.license} from the table of model families, not re-read, which decides nothing`;
        return [{ kind: 'unavailable', because: 'not-found', source: 'catalogue', url: known.source, detail }];
    }
    return [
        {
            kind: 'declared',
            license: known.license,
            strength: 'metadata',
            source: 'catalogue',
            url: known.source,
            date: known.date,
            note: `${known.family}, by its exact id`,
        },
    ];
}


/***/ }),

/***/ 7568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   _V: () => (/* binding */ isPointer),
/* harmony export */   hG: () => (/* binding */ DECLARING_FILE)
/* harmony export */ });
/* harmony import */ var _classify_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7471);
/* harmony import */ var _osd_judge_declared_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5089);


/** The source of what the change itself says: the manifest or lock file that declares the component. */
const DECLARING_FILE = 'declaring-file';
/** Reads one answer: a name by the tables, a text by identification and rules, a silence by its reason. */
function readAnswer(answer, reader) {
    switch (answer.kind) {
        case 'declared':
            return readDeclared(answer, reader);
        case 'text':
            return readText(answer, reader);
        case 'none-declared':
            return { answer, evidence: { ...place(answer), said: 'declares no license', strength: 'none' } };
        case 'unavailable':
            return { answer, evidence: { ...place(answer), said: silence(answer), strength: 'none' } };
    }
}
/** Whether a declaration only points to a file. */
function isPointer(license) {
    return /^(?:see )?licen[cs]e(?:s| file)?(?: in\b|\.|$)|^file licen[cs]e$|^non-?standard$/i.test(license.trim());
}
function readDeclared(answer, { knowledge, now, subject, ecosystem, offline }) {
    const options = { now, subject, ...(ecosystem === undefined ? {} : { ecosystem }) };
    const judge = (text) => (0,_osd_judge_declared_ts__WEBPACK_IMPORTED_MODULE_1__/* .judgeDeclared */ .e)(text, knowledge, options);
    const named = answer.unrelated && answer.unrelated.length <= MOST_NAMES ? answer.unrelated : [answer.license];
    const [first, ...more] = named.map((name, n) => readable(bounded(name), answer.addresses?.[n], judge));
    const judged = first && more.length === 0
        ? first.judged
        : (0,_osd_judge_declared_ts__WEBPACK_IMPORTED_MODULE_1__/* .judgeUnrelated */ .U)([...(first ? [first.text] : []), ...more.map(({ text }) => text)], knowledge, options);
    const weak = answer.strength !== 'weak' || answer.source !== DECLARING_FILE
        ? undefined
        : offline
            ? 'declared, not verified'
            : 'declared in the change itself';
    const notes = [answer.note, judged.note, weak].filter(Boolean);
    return {
        answer,
        license: judged.license || bounded(answer.license),
        verdict: judged.verdict,
        evidence: {
            ...place(answer),
            said: [bounded(answer.license), ...(notes.length > 0 ? [`(${notes.join('; ')})`] : [])].join(' '),
            strength: answer.strength,
            ...(answer.date ? { date: answer.date } : {}),
        },
    };
}
/** No name or expression is longer, and no list; what is, is read by nobody. */
const LONGEST = 1000;
const MOST_NAMES = 50;
/** On one line; a longer text is cut so that it can no longer be taken for an expression. */
function bounded(text) {
    const flat = text.replace(/\s+/g, ' ').trim();
    return flat.length > LONGEST ? `${flat.slice(0, 200)} …` : flat;
}
/** A name, or where it says nothing the address that stands beside it. */
function readable(name, address, judge) {
    const judged = judge(name);
    if (address === undefined || judged.verdict.verdict !== 'unknown')
        return { text: name, judged };
    const byAddress = judge(bounded(address));
    return byAddress.verdict.verdict === 'unknown' ? { text: name, judged } : { text: address, judged: byAddress };
}
/** An answer is weighed after every tier; its text is identified once. */
const classifications = new WeakMap();
function classified(answer, { index, knowledge, now, beside }) {
    const known = classifications.get(answer);
    if (known)
        return known;
    const found = (0,_classify_ts__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L)({ path: answer.name, text: answer.text, ...(beside ? { beside } : {}) }, index, knowledge, now);
    classifications.set(answer, found);
    return found;
}
function readText(answer, reader) {
    const found = classified(answer, reader);
    const identified = found.licenses.length > 0 || found.verdict.verdict === 'not-open-source';
    const notes = [found.witness, found.witness === undefined ? becomes(found) : undefined, answer.note].filter(Boolean);
    const what = found.expression ?? (identified ? 'a text of its own' : 'a text that is no known license');
    return {
        answer,
        ...(found.expression === undefined ? {} : { license: found.expression }),
        verdict: found.verdict,
        identified,
        ...(found.witness === undefined ? {} : { witness: found.witness }),
        evidence: {
            ...place(answer),
            said: `${answer.name}: ${what}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`,
            strength: !identified ? 'none' : answer.loose ? 'weak' : 'text',
        },
    };
}
/** What becomes of a license that changes by date. */
function becomes({ change }) {
    if (!change)
        return undefined;
    if (change.date !== undefined)
        return `becomes ${change.license} on ${change.date}`;
    return change.yearsAfterRelease === undefined
        ? undefined
        : `becomes ${change.license} ${change.yearsAfterRelease} years after each release`;
}
function place({ source, url, revision, }) {
    return { source, ...(/^https?:/.test(url) ? { url } : url === '' ? {} : { path: url }), ...(revision ? { revision } : {}) };
}
const SILENCES = {
    'not-found': 'not found',
    gated: 'gated',
    'rate-limited': 'asked for a pause',
    unreachable: 'could not be reached',
    malformed: 'gave an answer that cannot be read',
    refused: 'refused',
    'not-asked': 'not asked',
    deadline: 'not asked in time',
};
function silence({ because, detail }) {
    return detail === undefined ? SILENCES[because] : `${SILENCES[because]}: ${detail}`;
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

/***/ 2662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ weigh)
});

// EXTERNAL MODULE: ./build/licenses/in-tree.js
var in_tree = __webpack_require__(5787);
;// CONCATENATED MODULE: ./build/licenses/disagreements.js
/** Ids of an expression, folded; `-only`, `-or-later` and `+` fall away, because sources differ in them without meaning to. */
function licenseIds(license) {
    const ids = (license ?? '').split(/\s+(?:AND|OR|WITH)\s+|[(),]/i).map(part => part
        .trim()
        .toLowerCase()
        .replace(/(?:-only|-or-later|\+)$/, ''));
    return [...new Set(ids.filter(Boolean))];
}
/** What disagrees with the reading that counts: each other license once. */
function disagreements(readings, chosen) {
    if (!chosen || chosen.license === undefined)
        return [];
    const told = new Set();
    return readings.flatMap(other => {
        const conflict = other === chosen ? undefined : conflictBetween(chosen, other);
        if (!conflict || told.has(conflict.licenses[1]))
            return [];
        told.add(conflict.licenses[1]);
        return [conflict];
    });
}
function conflictBetween(chosen, other) {
    if (chosen.license === undefined || other.license === undefined || !counts(other))
        return undefined;
    if (agree(licenseIds(chosen.license), licenseIds(other.license)))
        return undefined;
    const [a, b] = [chosen.evidence, other.evidence];
    return {
        kind: other.evidence.strength === 'weak' || chosen.evidence.strength === 'weak'
            ? 'weak'
            : a.strength === 'text' || b.strength === 'text'
                ? 'text'
                : 'metadata',
        licenses: [chosen.license, other.license],
        sources: [a.source, b.source],
        message: `${a.source} says ${chosen.license}, ${b.source} says ${other.license}`,
    };
}
/** A field nobody can read, and a text that was not identified, contradict nothing. */
function counts({ verdict, evidence, identified }) {
    if (evidence.strength === 'none')
        return false;
    return identified === true || (verdict !== undefined && verdict.verdict !== 'unknown');
}
/** One part of a choice or a sum is no contradiction: a LICENSE of MIT in a package that says MIT OR Apache-2.0. */
function agree(a, b) {
    return a.every(id => b.includes(id)) || b.every(id => a.includes(id));
}

// EXTERNAL MODULE: ./build/licenses/read-answer.js
var read_answer = __webpack_require__(7568);
// EXTERNAL MODULE: ./build/model/verdict.js
var model_verdict = __webpack_require__(543);
;// CONCATENATED MODULE: ./build/licenses/weigh.js




/**
 * What all answers about a component come to.
 *
 * An identified text outranks metadata; between metadata the stricter counts; a field that the author of the change can
 * edit carries a verdict only where nobody else could be asked.
 */
function weigh(answers, reader) {
    const readings = answers.map(answer => (0,read_answer/* readAnswer */.JN)(answer, reader));
    const choice = byText(trusted(readings)) ?? byMetadata(readings) ?? byLooseText(readings) ?? byWeak(readings, reader.offline) ?? bySilence(readings);
    const texts = answers.flatMap(answer => (answer.kind === 'text' ? [{ name: answer.name, text: answer.text, url: answer.url }] : []));
    const late = choice.verdict.verdict === 'unknown' && answers.some(answer => answer.kind === 'unavailable' && answer.because === 'deadline');
    return {
        ...(choice.license === undefined ? {} : { license: choice.license }),
        verdict: choice.verdict,
        subject: reader.subject,
        evidence: readings.map(({ evidence }) => evidence),
        conflicts: disagreements(readings, choice.by),
        ...(texts.length > 0 ? { texts } : {}),
        ...(choice.witness === undefined ? {} : { witness: choice.witness }),
        ...(late ? { outOfTime: true } : {}),
    };
}
/** A copy in the tree may come from the change itself: where the registry is stricter, the registry counts. */
function trusted(readings) {
    const closed = (reading) => reading.verdict?.verdict === 'not-open-source';
    const strict = readings.some(reading => isMetadata(reading) && reading.answer.source !== in_tree/* TREE */.Pr && closed(reading));
    return strict ? readings.filter(reading => reading.answer.source !== in_tree/* TREE */.Pr || closed(reading)) : readings;
}
/** Identified texts. Several that are the branches of what is declared (LICENSE-MIT, LICENSE-APACHE) confirm it; else they have no stated relation. */
function byText(readings) {
    const texts = readings.filter(reading => reading.identified === true && !isLoose(reading));
    const [first, ...more] = texts;
    if (!first)
        return undefined;
    const clean = texts.every(({ witness }) => witness === undefined);
    const declared = clean ? readings.find(reading => isMetadata(reading) && confirmedBy(reading, texts)) : undefined;
    if (declared && (more.length > 0 || licenseIds(declared.license).length === 1))
        return choiceOf(declared);
    if (more.every(reading => level(reading) === level(first)))
        return { ...choiceOf(first), license: joined(texts) };
    return { verdict: { verdict: 'unknown', reason: 'ambiguous' }, license: joined(texts), by: first };
}
function joined(texts) {
    return [...new Set(texts.map(({ license }) => license ?? 'a text of its own'))].join(', ');
}
/** Every text is one of the licenses of the expression, and there is a text for each. */
function confirmedBy(metadata, texts) {
    const declared = new Set(licenseIds(metadata.license));
    const read = new Set(texts.flatMap(({ license }) => licenseIds(license)));
    return (metadata.verdict !== undefined &&
        metadata.verdict.verdict !== 'unknown' &&
        declared.size > 0 &&
        declared.size === read.size &&
        [...read].every(id => declared.has(id)));
}
/** The strictest field. A name that nobody knows is stricter than a known open one: it may restrict. */
function byMetadata(readings) {
    const fields = readings.filter(isMetadata);
    const telling = fields.filter(({ verdict, license }) => verdict?.verdict !== 'unknown' || (verdict.reason === 'not-identified' && !(0,read_answer/* isPointer */._V)(license ?? '')));
    const strictest = telling.reduce((a, b) => (a && level(a) >= level(b) ? a : b), undefined);
    return strictest ? choiceOf(strictest) : undefined;
}
function level({ verdict }) {
    return verdict ? (0,model_verdict/* badness */.b)(verdict) : 4;
}
/**
 * A text that is no known license and breaks nothing, where no field says more; last the text of another revision, which
 * may be under other terms: what is open there is taken for open here, what accuses there is only shown.
 */
function byLooseText(readings) {
    const text = readings.find(reading => reading.answer.kind === 'text' && reading.verdict?.verdict === 'unreviewed' && !isLoose(reading));
    if (text)
        return choiceOf(text);
    const elsewhere = readings.find(reading => isLoose(reading) && reading.identified === true);
    if (!elsewhere)
        return undefined;
    const open = elsewhere.verdict?.verdict === 'open-source' && elsewhere.witness === undefined;
    return open ? choiceOf(elsewhere) : { verdict: { verdict: 'unknown', reason: 'not-identified' } };
}
function isLoose({ answer }) {
    return answer.kind === 'text' && answer.loose === true;
}
function byWeak(readings, offline) {
    const weak = readings.find(({ answer }) => answer.source === read_answer/* DECLARING_FILE */.hG);
    return weak && offline ? choiceOf(weak) : undefined;
}
/** Why nothing is known, and the raw words where there are some. */
function bySilence(readings) {
    const unclear = readings.find(reading => isMetadata(reading) && reading.verdict?.verdict === 'unknown' && reading.verdict.reason !== 'none-declared');
    if (unclear)
        return choiceOf(unclear);
    const reason = reasonOf(readings.map(({ answer }) => answer));
    return { verdict: { verdict: 'unknown', reason } };
}
function reasonOf(answers) {
    const failed = answers.filter(answer => answer.kind === 'unavailable');
    const none = answers.some(answer => answer.kind === 'none-declared' || (answer.kind === 'declared' && answer.strength === 'metadata'));
    // The component’s own registry is the last word on “none”; an aggregator’s “none” is not, while the registry is out of reach.
    const last = answers.findLast(answer => answer.kind !== 'text' && !(answer.kind === 'declared' && answer.strength === 'weak'));
    if (none && last?.kind !== 'unavailable')
        return 'none-declared';
    if (failed.some(({ because }) => because !== 'not-found' && because !== 'not-asked'))
        return 'unavailable';
    if (none)
        return 'none-declared';
    if (failed.some(({ because }) => because === 'not-found'))
        return 'not-found';
    return 'not-asked';
}
function isMetadata({ answer }) {
    return answer.kind === 'declared' && answer.strength !== 'weak';
}
function choiceOf(reading) {
    return {
        verdict: reading.verdict ?? { verdict: 'unknown', reason: 'not-identified' },
        by: reading,
        ...(reading.license === undefined ? {} : { license: reading.license }),
        ...(reading.witness === undefined ? {} : { witness: reading.witness }),
    };
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

/***/ 426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ FINDING_KINDS)
/* harmony export */ });
/** Every kind of finding; the presets in `policy/` say what each does. */
const FINDING_KINDS = [
    'not-open-source-license',
    'not-open-source-base',
    'inheritance-conflict',
    'license-changed',
    'denied-by-policy',
    'license-unknown',
    'license-missing',
    'unreviewed-license',
    'license-conflict',
    'term-misuse',
    'claim-unproven',
    'name-license-mismatch',
    'component-license',
    'policy-changed',
    'not-evaluated',
    'reference',
];


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

/***/ 1996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: ./build/model/purl-pattern.js
var purl_pattern = __webpack_require__(3606);
;// CONCATENATED MODULE: ./build/policy/presets.js
/** What a preset does with a kind of finding; kinds that depend on their reason name it behind a colon. */
const PRESET_TABLE = {
    'not-open-source-license': row('fail', 'fail', 'warn'),
    'not-open-source-base': row('fail', 'fail', 'warn'),
    'inheritance-conflict': row('fail', 'fail', 'warn'),
    'license-changed:worse': row('fail', 'fail', 'notice'),
    'license-changed:same': row('notice', 'warn', 'notice'),
    'denied-by-policy': row('fail', 'fail', 'warn'),
    'license-unknown': row('warn', 'fail', 'notice'),
    'license-missing': row('warn', 'fail', 'notice'),
    'unreviewed-license:concern': row('warn', 'fail', 'notice'),
    'unreviewed-license:no-breach-found': row('notice', 'fail', 'notice'),
    'unreviewed-license:recognised': row('none', 'notice', 'notice'),
    'license-conflict': row('warn', 'fail', 'notice'),
    'term-misuse': row('warn', 'fail', 'notice'),
    'claim-unproven': row('notice', 'warn', 'notice'),
    'name-license-mismatch': row('warn', 'warn', 'notice'),
    'component-license': row('notice', 'notice', 'notice'),
    'policy-changed': row('warn', 'fail', 'warn'),
    'not-evaluated:content': row('fail', 'fail', 'warn'),
    'not-evaluated:time': row('warn', 'fail', 'warn'),
    'not-evaluated:scope': row('none', 'none', 'none'),
    'not-evaluated:variable': row('notice', 'notice', 'notice'),
    reference: row('none', 'none', 'none'),
};
/** The preset's action. A kind or reason that the table does not name is a warning: never dropped. */
function presetAction(observation, preset) {
    const found = PRESET_TABLE[`${observation.type}:${observation.reason ?? ''}`] ?? PRESET_TABLE[observation.type];
    return found?.[preset] ?? 'warn';
}
function row(openSource, strict, report) {
    return { 'open-source': openSource, strict, report };
}

;// CONCATENATED MODULE: ./build/policy/conclude.js


const STRENGTH = { none: 0, notice: 1, warn: 2, fail: 3 };
/** Decides, as one pure function of facts and policy; nothing else sets the exit status. */
function conclude(facts, policy) {
    const byPurl = new Map(facts.components.map(component => [component.purl, component]));
    const observations = [...facts.observations, ...denied(facts, policy)];
    const findings = observations.map(observation => act(observation, observation.component ? byPurl.get(observation.component) : undefined, facts, policy));
    const waived = new Set(findings.flatMap(finding => (finding.waiver && finding.component ? [finding.component] : [])));
    const components = facts.components.map(component => outOfScope(component, policy) ? { ...component, notEvaluated: 'scope' } : component);
    return {
        conclusion: findings.some(finding => finding.action === 'fail') ? 'failure' : facts.relevant ? 'success' : 'neutral',
        counts: count(components, waived),
        components: components.map(component => (waived.has(component.purl) ? { ...component, waived: true } : component)),
        findings: findings.sort(order),
        waiverFaults: waiverFaults(facts, policy, new Set(findings.flatMap(finding => finding.waiver ?? []))),
    };
}
function act(observation, component, facts, policy) {
    if ((observation.status ?? component?.status) === 'carried')
        return { ...observation, action: 'none' };
    if (component && outOfScope(component, policy))
        return { ...observation, action: 'none' };
    const actions = [policy, ...(policy.besides ?? [])].map(one => actionOf(observation, facts, one));
    const action = actions.sort((a, b) => STRENGTH[b] - STRENGTH[a])[0] ?? 'warn';
    const waiver = STRENGTH[action] >= STRENGTH.warn ? waiverFor(observation, facts, policy) : undefined;
    return waiver ? { ...observation, action: 'none', waiver } : { ...observation, action };
}
function actionOf(observation, facts, policy) {
    const ruling = rulingAt(policy, observation.path);
    if (observation.component !== undefined && policy.allowComponents.some(pattern => (0,purl_pattern/* covers */.h)(pattern, observation.component ?? '')))
        return 'none';
    if (isLicenseMatter(observation) && observation.license !== undefined && ruling.allow.length > 0) {
        if (facts.allowedBy(observation.license, new Set(ruling.allow.map(id => id.toLowerCase()))))
            return 'none';
    }
    const preset = presetAction(observation, ruling.preset);
    return listed(preset, observation, ruling);
}
/** The lists of a ruling stand in place of the preset's: what it would have done besides is one step weaker. */
function listed(preset, observation, ruling) {
    if (ruling.failOn && named(ruling.failOn, observation))
        return 'fail';
    if (ruling.warnOn && named(ruling.warnOn, observation))
        return 'warn';
    if (preset === 'fail' && ruling.failOn)
        return 'warn';
    if (preset === 'warn' && ruling.warnOn)
        return 'notice';
    return preset;
}
function named(triggers, observation) {
    return triggers.some(trigger => trigger === observation.type || (trigger === observation.verdict && isLicenseMatter(observation)));
}
function isLicenseMatter({ type }) {
    return ['not-open-source-license', 'unreviewed-license', 'license-unknown', 'license-missing', 'license-changed'].includes(type);
}
/** Open Source, but not accepted here: said in these words, never as "restricted". */
function denied(facts, policy) {
    return facts.components.flatMap(component => {
        const [place] = component.places;
        if (component.verdict.verdict !== 'open-source' || component.license === undefined || !place)
            return [];
        const denied = [policy, ...(policy.besides ?? [])].flatMap(one => rulingAt(one, place.path).deny).map(id => id.toLowerCase());
        if (denied.length === 0 || !facts.refusedBy(component.license, new Set(denied)))
            return [];
        return [
            {
                type: 'denied-by-policy',
                ...place,
                component: component.purl,
                license: component.license,
                verdict: 'open-source',
                status: component.status,
                message: `${component.license} is Open Source, but the policy of this repository does not accept it.`,
            },
        ];
    });
}
function rulingAt(policy, path) {
    return policy.folders.find(({ folder }) => path.startsWith(folder))?.ruling ?? policy;
}
function outOfScope(component, policy) {
    const { scopes } = rulingAt(policy, component.places[0]?.path ?? '');
    return scopes !== undefined && !scopes.includes(component.scope);
}
function waiverFor(observation, facts, policy) {
    const { component } = observation;
    if (component === undefined)
        return undefined;
    return [policy, ...(policy.besides ?? [])]
        .flatMap(one => one.waivers)
        .find(waiver => (0,purl_pattern/* covers */.h)(waiver.component, component) && fault(waiver, observation, facts) === undefined);
}
/** Why a waiver that covers the component does not count. */
function fault(waiver, observation, facts) {
    if (waiver.expires !== undefined && waiver.expires < facts.today)
        return `expired on ${waiver.expires}`;
    const licenses = [observation.license, observation.baseLicense].map(license => license?.toLowerCase());
    if (waiver.license !== undefined && !licenses.includes(waiver.license.toLowerCase())) {
        return `was given for ${waiver.license}, the license is now ${observation.license ?? 'not known'}`;
    }
    if (waiver.textSha256 !== undefined) {
        const hash = facts.textSha256?.get(observation.component ?? '');
        if (hash === undefined)
            return 'names the hash of a license text, and no text could be read';
        if (hash !== waiver.textSha256)
            return 'was given for another license text';
    }
    return undefined;
}
/** Models stand in code and cards, which are not all read to say that a waiver covers nothing. */
const MODELS = /^pkg:(?:huggingface|modelscope|kaggle|ollama|generic|\*)/i;
function waiverFaults(facts, policy, used) {
    return policy.waivers.flatMap(waiver => {
        if (used.has(waiver))
            return [];
        const covered = facts.components.filter(component => (0,purl_pattern/* covers */.h)(waiver.component, component.purl));
        const at = { path: policy.path ?? 'policy', line: waiver.line };
        if (covered.length === 0) {
            const unused = facts.headComponents !== undefined &&
                !MODELS.test(waiver.component) &&
                !facts.headComponents.some(purl => (0,purl_pattern/* covers */.h)(waiver.component, purl));
            return unused ? [{ ...at, message: `The waiver for ${waiver.component} covers no component of the tree: it can be removed.` }] : [];
        }
        const why = covered.map(component => fault(waiver, { component: component.purl, ...(component.license ? { license: component.license } : {}) }, facts));
        const [first] = why;
        return first !== undefined && why.every(Boolean)
            ? [{ ...at, message: `The waiver for ${waiver.component} does not count: it ${first}.` }]
            : [];
    });
}
function count(components, waived) {
    const groups = components.map(component => waived.has(component.purl) ? 'waived' : component.notEvaluated ? 'not-evaluated' : component.verdict.verdict);
    const statuses = components.map(component => component.status);
    const of = (list, word) => list.filter(item => item === word).length;
    return {
        found: components.length,
        'open-source': of(groups, 'open-source'),
        'not-open-source': of(groups, 'not-open-source'),
        unreviewed: of(groups, 'unreviewed'),
        unknown: of(groups, 'unknown'),
        waived: of(groups, 'waived'),
        'not-evaluated': of(groups, 'not-evaluated'),
        introduced: of(statuses, 'introduced'),
        worsened: of(statuses, 'worsened'),
        carried: of(statuses, 'carried'),
    };
}
/** Strongest first, then by place and kind, so that the same facts give the same bytes. */
function order(a, b) {
    return (STRENGTH[b.action] - STRENGTH[a.action] ||
        compare(a.path, b.path) ||
        a.line - b.line ||
        compare(a.type, b.type) ||
        compare(a.component ?? '', b.component ?? ''));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 3128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ DEFAULT_POLICY),
  T: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/model/finding-kind.js
var finding_kind = __webpack_require__(426);
;// CONCATENATED MODULE: ./build/policy/schema.js

const SCOPES = ['runtime', 'development', 'test', 'build', 'optional', 'peer', 'managed', 'plugin', 'indirect'];
const PRESETS = ['open-source', 'strict', 'report'];
const TRIGGERS = ['none', ...finding_kind/* FINDING_KINDS */.m, 'not-open-source', 'unreviewed', 'unknown'];
const schema_text = { kind: 'text' };
const pattern = { kind: 'text', pattern: /^pkg:[a-z0-9.+*-]+\//i, expected: 'a package URL pattern such as "pkg:npm/left-pad@1.x"' };
const license = { kind: 'text', pattern: /\S/, expected: 'an SPDX id, an expression or a catalogue id' };
const triggerList = { kind: 'list', of: { kind: 'choice', values: TRIGGERS } };
const date = { kind: 'text', pattern: /^\d{4}-\d{2}-\d{2}$/, expected: 'a date such as 2027-01-31' };
const ruling = {
    preset: {
        shape: { kind: 'choice', values: PRESETS },
        help: 'What each kind of finding does, unless said otherwise below. Default `open-source`.',
    },
    'fail-on': {
        shape: triggerList,
        help: 'Finding kinds or verdicts that fail the run, in place of the preset’s; `none` fails on nothing.',
    },
    'warn-on': { shape: triggerList, help: 'Finding kinds or verdicts that warn, in place of the preset’s.' },
    licenses: {
        shape: {
            kind: 'record',
            keys: {
                allow: { shape: { kind: 'list', of: license }, help: 'Licenses that pass although OSI has not approved them.' },
                deny: { shape: { kind: 'list', of: license }, help: 'Open Source licenses that this repository does not accept.' },
            },
        },
        help: 'Licenses added to what passes (`allow`) and taken from it (`deny`).',
    },
    scopes: {
        shape: { kind: 'list', of: { kind: 'choice', values: SCOPES } },
        help: 'Judged scopes; all where absent. Others are counted as not evaluated.',
    },
};
const POLICY_KEYS = {
    ...ruling,
    extends: {
        shape: { kind: 'text', pattern: /^[\w.-]+\/[\w.-]+\/\S+@[0-9a-f]{40}$/i, expected: '"owner/repository/path@" and a full commit SHA' },
        help: 'A policy file of another repository, pinned by commit SHA. The stricter of both counts.',
    },
    private: { shape: { kind: 'list', of: pattern }, help: 'Components that are never named to public services.' },
    waivers: {
        shape: {
            kind: 'list',
            of: {
                kind: 'record',
                keys: {
                    component: { shape: pattern, help: 'Package URL pattern, a version or range behind `@`.', required: true },
                    license: { shape: license, help: 'The license it was given for; another one is not covered.' },
                    reason: { shape: schema_text, help: 'Why it is accepted.', required: true },
                    owner: { shape: schema_text, help: 'Who answers for it.' },
                    expires: { shape: date, help: 'Last day.' },
                    'text-sha256': {
                        shape: { kind: 'text', pattern: /^[0-9a-f]{64}$/i, expected: '64 hexadecimal digits' },
                        help: 'SHA-256 of the license text it was given for.',
                    },
                },
            },
        },
        help: 'Dated exceptions.',
    },
    overrides: {
        shape: {
            kind: 'list',
            of: {
                kind: 'record',
                keys: {
                    component: { shape: pattern, help: 'Package URL pattern.', required: true },
                    license: { shape: license, help: 'The license that was found.', required: true },
                    reason: { shape: schema_text, help: 'Where it was found.', required: true },
                },
            },
        },
        help: 'Your own findings of fact about a license.',
    },
    folders: {
        shape: { kind: 'map', key: 'a folder, ending in “/”', of: { kind: 'record', keys: ruling } },
        help: 'Another ruling for what lies below a folder.',
    },
};
/** Reads trigger words; `none` is the empty list. */
function triggers(words) {
    return TRIGGERS.flatMap(trigger => (trigger !== 'none' && words.includes(trigger) ? [trigger] : []));
}
/** Reads scope words. */
function scopes(words) {
    return SCOPES.filter(scope => words.includes(scope));
}
/** The published JSON Schema (draft 2020-12) of the policy file. */
function policyJsonSchema() {
    return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'osd-review policy',
        description: 'The file .github/osd-review.yml, read from the tip of the base branch.',
        ...jsonSchema({ kind: 'record', keys: POLICY_KEYS }),
    };
}
function jsonSchema(shape) {
    switch (shape.kind) {
        case 'text':
            return { type: 'string', ...(shape.pattern ? { pattern: shape.pattern.source } : {}) };
        case 'choice':
            return { enum: shape.values };
        case 'list':
            return { type: 'array', items: jsonSchema(shape.of) };
        case 'map':
            return { type: 'object', additionalProperties: jsonSchema(shape.of) };
        case 'record': {
            const keys = Object.entries(shape.keys);
            return {
                type: 'object',
                additionalProperties: false,
                properties: Object.fromEntries(keys.map(([key, field]) => [key, { description: field.help, ...jsonSchema(field.shape) }])),
                ...(keys.some(([, field]) => field.required) ? { required: keys.flatMap(([key, field]) => (field.required ? [key] : [])) } : {}),
            };
        }
    }
}

;// CONCATENATED MODULE: ./build/policy/read-policy.js


/** What holds where there is no policy file. */
const DEFAULT_POLICY = {
    preset: 'open-source',
    allow: [],
    deny: [],
    private: [],
    allowComponents: [],
    waivers: [],
    overrides: [],
    folders: [],
};
/** Deepest nesting and longest file that is a policy; anything beyond is hostile. */
const MAX_CHARACTERS = 1_000_000;
/** Reads a policy file; every fault with its line, and no policy at all when there is one. */
function readPolicy(path, text) {
    if (text.length > MAX_CHARACTERS)
        return { faults: [{ path, message: `The policy has ${text.length} characters, expected at most ${MAX_CHARACTERS}` }] };
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, uniqueKeys: true, merge: false, schema: 'core' });
    const line = (node) => node?.range ? lines.linePos(node.range[0]).line : 1;
    if (document.errors.length > 0) {
        return {
            faults: document.errors.map(error => ({
                path,
                line: lines.linePos(error.pos[0]).line,
                message: `Broken YAML: ${firstLine(error.message)}`,
            })),
        };
    }
    const faults = [];
    const fault = (node, message) => void faults.push({ path, line: line(node), message });
    if (document.contents === null)
        return { policy: { ...DEFAULT_POLICY, path } };
    const value = check(document.contents, { kind: 'record', keys: POLICY_KEYS }, 'the policy', fault, line);
    const top = record(value);
    return faults.length > 0 || !top ? { faults } : assemble(path, top.entries);
}
function check(node, shape, what, fault, line) {
    const here = (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? node : null;
    const refuse = (message) => {
        fault(here, message);
        return undefined;
    };
    switch (shape.kind) {
        case 'text':
        case 'choice': {
            const text = scalarText(node);
            if (text === undefined)
                return refuse(`Unexpected ${met(node)} for ${what}, expected ${expected(shape)}`);
            const fits = shape.kind === 'choice' ? shape.values.includes(text) : (shape.pattern?.test(text) ?? true);
            return fits ? { text } : refuse(`Unexpected "${text}" for ${what}, expected ${expected(shape)}`);
        }
        case 'list': {
            const items = (0,dist/* isSeq */.oP)(node) ? node.items : (0,dist/* isScalar */.jn)(node) && shape.of.kind !== 'record' ? [node] : undefined;
            if (!items)
                return refuse(`Unexpected ${met(node)} for ${what}, expected a list`);
            return { items: items.flatMap(item => check(item, shape.of, what, fault, line) ?? []) };
        }
        case 'map':
        case 'record': {
            if (!(0,dist/* isMap */.jh)(node))
                return refuse(`Unexpected ${met(node)} for ${what}, expected a mapping`);
            const entries = new Map();
            for (const pair of node.items) {
                const key = scalarText(pair.key) ?? '';
                const field = shape.kind === 'map' ? { shape: shape.of } : Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
                if (!field) {
                    const known = shape.kind === 'record' ? Object.keys(shape.keys).join(', ') : shape.key;
                    fault((0,dist/* isScalar */.jn)(pair.key) ? pair.key : here, `Unknown key "${key}" in ${what}, expected one of ${known}`);
                    continue;
                }
                const value = check(pair.value, field.shape, `"${key}"`, fault, line);
                if (value)
                    entries.set(key, value);
            }
            if (shape.kind === 'record') {
                for (const [key, field] of Object.entries(shape.keys))
                    if (field.required && !node.has(key))
                        refuse(`Missing "${key}" in ${what}: ${field.help}`);
            }
            return { record: { line: line(node), entries } };
        }
    }
}
function assemble(path, top) {
    const records = (key) => items(top.get(key)).flatMap(item => record(item) ?? []);
    const [, repository, file, sha] = /^([^/]+\/[^/]+)\/(.+)@([0-9a-f]{40})$/i.exec(read_policy_text(top.get('extends')) ?? '') ?? [];
    const policy = {
        ...read_policy_ruling(top),
        path,
        private: texts(top.get('private')),
        allowComponents: [],
        waivers: records('waivers').map(({ line, entries }) => ({
            component: read_policy_text(entries.get('component')) ?? '',
            reason: read_policy_text(entries.get('reason')) ?? '',
            line,
            ...given({
                license: read_policy_text(entries.get('license')),
                owner: read_policy_text(entries.get('owner')),
                expires: read_policy_text(entries.get('expires')),
                textSha256: read_policy_text(entries.get('text-sha256'))?.toLowerCase(),
            }),
        })),
        overrides: records('overrides').map(({ line, entries }) => ({
            component: read_policy_text(entries.get('component')) ?? '',
            license: read_policy_text(entries.get('license')) ?? '',
            reason: read_policy_text(entries.get('reason')) ?? '',
            line,
        })),
        folders: [...(record(top.get('folders'))?.entries ?? [])]
            .flatMap(([folder, value]) => {
            const below = record(value);
            return below ? [{ folder: `${folder.replace(/^\.?\/+|\/+$/g, '')}/`, ruling: read_policy_ruling(below.entries) }] : [];
        })
            .sort((a, b) => b.folder.length - a.folder.length),
    };
    return repository && file && sha ? { policy, extends: { repository, path: file, sha } } : { policy };
}
function read_policy_ruling(entries) {
    const licenses = record(entries.get('licenses'))?.entries;
    return {
        preset: PRESETS.find(name => name === read_policy_text(entries.get('preset'))) ?? 'open-source',
        allow: texts(licenses?.get('allow')),
        deny: texts(licenses?.get('deny')),
        ...given({
            failOn: entries.has('fail-on') ? triggers(texts(entries.get('fail-on'))) : undefined,
            warnOn: entries.has('warn-on') ? triggers(texts(entries.get('warn-on'))) : undefined,
            scopes: entries.has('scopes') ? scopes(texts(entries.get('scopes'))) : undefined,
        }),
    };
}
/** The keys that have a value. */
function given(values) {
    const entries = Object.entries(values).filter(([, value]) => value !== undefined);
    // The keys are those of T, less the undefined ones; fromEntries forgets their names.
    return Object.fromEntries(entries);
}
function items(value) {
    return value && 'items' in value ? value.items : [];
}
function texts(value) {
    return items(value).flatMap(item => read_policy_text(item) ?? []);
}
function read_policy_text(value) {
    return value && 'text' in value ? value.text : undefined;
}
function record(value) {
    return value && 'record' in value ? value.record : undefined;
}
function scalarText(node) {
    if (!(0,dist/* isScalar */.jn)(node))
        return undefined;
    const { value, source } = node;
    return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? (source ?? String(value)) : undefined;
}
function expected(shape) {
    if (shape.kind === 'choice')
        return `one of ${shape.values.join(', ')}`;
    return shape.kind === 'text' ? (shape.expected ?? 'a text') : shape.kind;
}
function met(node) {
    if ((0,dist/* isMap */.jh)(node))
        return 'mapping';
    if ((0,dist/* isSeq */.oP)(node))
        return 'list';
    const text = scalarText(node);
    return text === undefined ? 'nothing' : `"${text}"`;
}
function firstLine(text) {
    return text.split('\n', 1)[0] ?? '';
}


/***/ }),

/***/ 4586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ resolvers)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/resolvers/shared/declared.js
var declared = __webpack_require__(3796);
// EXTERNAL MODULE: ./build/resolvers/shared/fetch.js
var fetch = __webpack_require__(3828);
// EXTERNAL MODULE: ./build/resolvers/shared/json.js
var json = __webpack_require__(8180);
;// CONCATENATED MODULE: ./build/resolvers/cocoapods.js




const SOURCE = 'cocoapods';
/** CocoaPods: `license` of the podspec, a name or `{type, text, file}`. */
const resolver = {
    source: SOURCE,
    accepts: purl => purl.type === 'cocoapods' && purl.version !== undefined,
    async ask(purl, { http, hosts }) {
        const name = (purl.namespace ?? purl.name).split('/')[0] ?? purl.name;
        const version = purl.version ?? '';
        const [a, b, c] = (0,external_node_crypto_.createHash)('md5').update(name).digest('hex');
        const path = ['Specs', a, b, c, encodeURIComponent(name), encodeURIComponent(version), `${encodeURIComponent(name)}.podspec.json`];
        // Shards of three hex digits: https://github.com/CocoaPods/cdn.cocoapods.org
        const url = `${hosts.cocoapods}/${path.join('/')}`;
        const got = await (0,fetch/* fetchJson */.x6)(http, SOURCE, { url });
        if ('kind' in got)
            return [got];
        const asked = { source: SOURCE, url };
        if (!(0,json/* isRecord */.u4)(got.value) || Array.isArray(got.value))
            return [(0,fetch/* malformed */.Qm)(asked, `the answer is ${(0,declared/* kindOf */.I)(got.value)}, not a podspec`)];
        return readLicense((0,json.at)(got.value, 'license'), asked);
    },
};
/** https://guides.cocoapods.org/syntax/podspec.html#license */
function readLicense(license, asked) {
    if (!(0,json/* isRecord */.u4)(license) || Array.isArray(license))
        return [(0,declared/* declaredField */.Th)(license, asked)];
    const text = (0,json/* textAt */.$6)(license, 'text');
    const answers = [(0,declared/* declaredField */.Th)((0,json.at)(license, 'type'), asked)];
    if (text !== undefined && text.length > 200)
        answers.push({ kind: 'text', text, name: 'podspec license.text', ...asked });
    return answers;
}

// EXTERNAL MODULE: ./build/resolvers/shared/names.js
var names = __webpack_require__(7176);
;// CONCATENATED MODULE: ./build/resolvers/conda.js




const conda_SOURCE = 'conda';
const MAX_BYTES = 64 * 1024 * 1024;
/** Where packages for no platform lie, and the platform of most. */
const SUBDIRS = ['noarch', 'linux-64'];
/**
 * conda: the record of a package in the index of its channel.
 *
 * `current_repodata.json` holds the newest versions and is a tenth of the whole; one index answers for all packages of a
 * channel: https://docs.conda.io/projects/conda/en/stable/dev-guide/api/conda/core/index.html
 */
const conda_resolver = {
    source: conda_SOURCE,
    accepts: purl => purl.type === 'conda',
    async ask(purl, outside) {
        return (await askAll([purl], outside))[0] ?? [];
    },
    askAll,
};
async function askAll(purls, outside) {
    const indexes = new Map();
    const index = (url) => {
        const known = indexes.get(url) ?? (0,fetch/* fetchJson */.x6)(outside.http, conda_SOURCE, { url, maxBytes: MAX_BYTES });
        indexes.set(url, known);
        return known;
    };
    return Promise.all(purls.map(purl => askOne(purl, outside, index)));
}
async function askOne(purl, { hosts }, index) {
    const channel = purl.qualifiers?.['channel'] ?? 'conda-forge';
    const subdirs = purl.qualifiers?.['subdir'] ? [purl.qualifiers['subdir']] : SUBDIRS;
    let last;
    for (const subdir of subdirs) {
        const url = `${hosts.conda}/${(0,names/* encodePath */.O)(channel)}/${encodeURIComponent(subdir)}/current_repodata.json`;
        const got = await index(url);
        const asked = { source: conda_SOURCE, url };
        const record = 'kind' in got ? undefined : findRecord(got.value, purl);
        if (record)
            return [readRecord(record, purl, asked)];
        last =
            'kind' in got ? got : (0,fetch/* unavailable */.hU)(asked, 'not-found', `the index of the newest versions of ${channel}/${subdir} does not have it`);
    }
    return last ? [last] : [];
}
/** The record of the very version, else of another one of the same name. */
function findRecord(repodata, purl) {
    let near;
    for (const kind of ['packages.conda', 'packages']) {
        const packages = (0,json.at)(repodata, kind);
        if (!(0,json/* isRecord */.u4)(packages))
            continue;
        for (const file of Object.keys(packages)) {
            if (!file.startsWith(`${purl.name}-`))
                continue;
            const record = packages[file];
            if ((0,json/* textAt */.$6)(record, 'name') !== purl.name)
                continue;
            if (purl.version === undefined || (0,json/* textAt */.$6)(record, 'version') === purl.version)
                return record;
            near = record;
        }
    }
    return near;
}
function readRecord(record, purl, asked) {
    const version = (0,json/* textAt */.$6)(record, 'version');
    const answer = (0,declared/* declaredField */.Th)((0,json.at)(record, 'license'), asked);
    if (answer.kind !== 'declared' || version === purl.version)
        return answer;
    return {
        ...answer,
        revision: version ?? 'latest',
        ...(purl.version ? { note: `of version ${version ?? 'unknown'}, not of this one` } : {}),
    };
}

;// CONCATENATED MODULE: ./build/resolvers/shared/tar.js
const BLOCK = 512;
/** Unpacks gzip, at most `maxBytes` of it; undefined when the bytes are no gzip or hold more. */
async function gunzip(bytes, maxBytes) {
    const { gunzip: unpack } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    return new Promise(resolve => unpack(bytes, { maxOutputLength: maxBytes }, (error, result) => resolve(error ? undefined : result)));
}
/** The plain files of a tar that `wanted` asks for, at most 64; reading ends at the first broken header. */
function readTar(bytes, wanted) {
    const found = [];
    let longName;
    for (let at = 0; at + BLOCK <= bytes.length && found.length < 64;) {
        const header = bytes.subarray(at, at + BLOCK);
        const size = octal(header.subarray(124, 136));
        if (size === undefined || header[0] === 0)
            break;
        const body = bytes.subarray(at + BLOCK, at + BLOCK + size);
        const kind = String.fromCharCode(header[156] ?? 0);
        if (kind === 'L')
            longName = field(body);
        else if (kind === 'x')
            longName = paxPath(body) ?? longName;
        else {
            const prefix = field(header.subarray(345, 500));
            const path = longName ?? (prefix ? `${prefix}/` : '') + field(header.subarray(0, 100));
            longName = undefined;
            if ((kind === '0' || kind === '\0') && body.length === size && wanted(path))
                found.push({ path, bytes: body });
        }
        at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    }
    return found;
}
function field(bytes) {
    const end = bytes.indexOf(0);
    return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
}
function octal(bytes) {
    const digits = field(bytes).trim();
    return /^[0-7]{1,12}$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
}
/** The `path` record of a pax header: `27 path=package/LICENSE\n`. */
function paxPath(bytes) {
    return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(new TextDecoder().decode(bytes.subarray(0, 65_536)))?.[1];
}

;// CONCATENATED MODULE: ./build/resolvers/cran.js



const cran_SOURCE = 'cran';
const MAX_ARCHIVE = 24 * 1024 * 1024;
/** CRAN: `License` of DESCRIPTION; an older version has its own in the archive of its sources. */
const cran_resolver = {
    source: cran_SOURCE,
    accepts: purl => purl.type === 'cran',
    async ask(purl, outside) {
        const url = `${outside.hosts.cran}/web/packages/${encodeURIComponent(purl.name)}/DESCRIPTION`;
        const got = await (0,fetch/* fetchText */.Sy)(outside.http, cran_SOURCE, { url });
        if ('kind' in got)
            return got.because === 'not-found' && purl.version ? readArchive(purl, outside) : [got];
        const version = cran_field(got.value, 'Version');
        if (version === undefined)
            return [(0,fetch/* malformed */.Qm)({ source: cran_SOURCE, url }, 'the answer is no DESCRIPTION')];
        if (purl.version !== undefined && purl.version !== version)
            return readArchive(purl, outside);
        return [cran_readLicense(got.value, { source: cran_SOURCE, url, ...(purl.version ? {} : { revision: version }) })];
    },
};
async function readArchive({ name, version = '' }, { http, hosts }) {
    const package_ = encodeURIComponent(name);
    const url = `${hosts.cran}/src/contrib/Archive/${package_}/${package_}_${encodeURIComponent(version)}.tar.gz`;
    const asked = { source: cran_SOURCE, url };
    const got = await (0,fetch/* fetchBytes */.ci)(http, cran_SOURCE, { url, maxBytes: MAX_ARCHIVE });
    if ('kind' in got)
        return [got];
    const tar = await gunzip(got.value, 4 * MAX_ARCHIVE);
    const [file] = tar ? readTar(tar, path => path === `${name}/DESCRIPTION`) : [];
    return [file ? cran_readLicense(new TextDecoder().decode(file.bytes), asked) : (0,fetch/* malformed */.Qm)(asked, 'the archive has no DESCRIPTION')];
}
function cran_field(description, name) {
    const found = new RegExp(`^${name}:[ \\t]*(.*(?:\\n[ \\t]+.*)*)`, 'm').exec(description.replaceAll('\r', ''))?.[1];
    return found?.replace(/\s+/g, ' ').trim() || undefined;
}
function cran_readLicense(description, asked) {
    const license = cran_field(description, 'License');
    if (license === undefined)
        return (0,declared/* noneDeclared */.rJ)(asked);
    const parts = license.split('|').map(part => spdx(part.trim()));
    const known = parts.every(part => part !== undefined);
    return { kind: 'declared', license: known ? parts.join(' OR ') : license, strength: 'metadata', ...asked };
}
/**
 * One license specification as SPDX: https://cran.r-project.org/doc/manuals/r-release/R-exts.html#Licensing
 *
 * `+ file LICENSE` may add restrictions; only for MIT and BSD is it the template that names the holder.
 */
function spdx(part) {
    const template = /^(MIT|BSD_2_clause|BSD_3_clause) \+ file LICEN[CS]E$/.exec(part)?.[1];
    if (template !== undefined)
        return template.replace(/_(\d)_clause/, '-$1-Clause');
    if (Object.hasOwn(STANDARD, part))
        return STANDARD[part];
    const [, family = '', operator, bound, exact] = /^(AGPL|LGPL|GPL)(?: \((>=|==) ([\d.]+)\)|-([\d.]+))$/.exec(part) ?? [];
    const number = { 2: '2.0', '2.0': '2.0', '2.1': '2.1', 3: '3.0', '3.0': '3.0' }[bound ?? exact ?? ''];
    return number === undefined ? undefined : `${family}-${number}-${operator === '>=' ? 'or-later' : 'only'}`;
}
const STANDARD = {
    'Apache License 2.0': 'Apache-2.0',
    'Apache License (== 2.0)': 'Apache-2.0',
    'Apache License (>= 2)': 'Apache-2.0',
    'Apache License (>= 2.0)': 'Apache-2.0',
    'Artistic-2.0': 'Artistic-2.0',
    'BSL-1.0': 'BSL-1.0',
    CC0: 'CC0-1.0',
    'CC BY 4.0': 'CC-BY-4.0',
    'CC BY-SA 4.0': 'CC-BY-SA-4.0',
    'CC BY-NC 4.0': 'CC-BY-NC-4.0',
    'EUPL-1.2': 'EUPL-1.2',
    'MPL-2.0': 'MPL-2.0',
    'Mozilla Public License 2.0': 'MPL-2.0',
};

// EXTERNAL MODULE: ./build/resolvers/shared/license-files.js
var license_files = __webpack_require__(3265);
;// CONCATENATED MODULE: ./build/resolvers/crates.js





const crates_SOURCE = 'crates.io';
/** crates.io takes crates up to 10 MB: https://doc.rust-lang.org/cargo/reference/publishing.html */
const MAX_CRATE = 16 * 1024 * 1024;
/** crates.io: the `license` of one version; a crate with a `license-file` alone has none, and its file is read instead. */
const crates_resolver = {
    source: crates_SOURCE,
    accepts: purl => purl.type === 'cargo',
    async ask(purl, outside) {
        const name = encodeURIComponent(purl.name);
        const url = `${outside.hosts.crates}/api/v1/crates/${name}${purl.version ? `/${encodeURIComponent(purl.version)}` : ''}`;
        const got = await (0,fetch/* fetchJson */.x6)(outside.http, crates_SOURCE, { url });
        if ('kind' in got)
            return [got];
        const version = purl.version ? (0,json.at)(got.value, 'version') : (0,json.at)(got.value, 'versions', 0);
        const number = purl.version ?? (0,json/* textAt */.$6)(version, 'num');
        const asked = { source: crates_SOURCE, url, ...(purl.version || !number ? {} : { revision: number }) };
        if (!(0,json/* isRecord */.u4)(version))
            return [(0,fetch/* malformed */.Qm)(asked, 'the answer has no version')];
        const answer = withOr((0,declared/* declaredField */.Th)((0,json.at)(version, 'license'), asked));
        return answer.kind === 'none-declared' && number ? [answer, ...(await readCrate(name, number, outside))] : [answer];
    },
};
/** `MIT/Apache-2.0` was how crates wrote OR: https://doc.rust-lang.org/cargo/reference/manifest.html#the-license-and-license-file-fields */
function withOr(answer) {
    return answer.kind === 'declared' ? { ...answer, license: answer.license.replace(/\s*\/\s*/g, ' OR ') } : answer;
}
async function readCrate(name, version, { http, hosts }) {
    const url = `${hosts.crates}/api/v1/crates/${name}/${encodeURIComponent(version)}/download`;
    const got = await (0,fetch/* fetchBytes */.ci)(http, crates_SOURCE, { url, maxBytes: MAX_CRATE });
    if ('kind' in got)
        return [got];
    const tar = await gunzip(got.value, 4 * MAX_CRATE);
    if (!tar)
        return [(0,fetch/* malformed */.Qm)({ source: crates_SOURCE, url }, 'the crate cannot be unpacked')];
    const files = readTar(tar, path => path.split('/').length === 2 && (0,license_files/* isLicenseFile */.E)(path.split('/')[1] ?? ''));
    return (0,license_files/* textAnswers */.T)(files.map(file => ({ path: file.path, text: new TextDecoder().decode(file.bytes) })), { source: crates_SOURCE, url });
}

;// CONCATENATED MODULE: ./build/resolvers/shared/source-address.js
/** The first of some values that is an address of source code, as a part of `Asked`; npm’s `github:owner/name` is written out. */
function repositoryAt(...values) {
    for (const value of values) {
        if (typeof value !== 'string' || value.length > 500)
            continue;
        const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(value)?.[1];
        if (short !== undefined)
            return { repository: `https://github.com/${short}` };
        if (/^(?:scm:)?(?:git[+:]|https?:|ssh:|git@)/.test(value))
            return { repository: value.replace(/^scm:(?:git:)?/, '') };
    }
    return {};
}

// EXTERNAL MODULE: ./build/resolvers/shared/systems.js
var systems = __webpack_require__(8186);
;// CONCATENATED MODULE: ./build/resolvers/deps-dev.js






const deps_dev_SOURCE = systems/* DEPS_DEV */.V;
/** Most versions in one batch: https://docs.deps.dev/api/v3alpha/#getversionbatch */
const BATCH = 5000;
const MAX_PAGES = 100;
const deps_dev_MAX_BYTES = 32 * 1024 * 1024;
/**
 * Open Source Insights: all packages of seven registries in one request.
 *
 * The batch is `v3alpha`, which may change; a reply that is none of its shape falls back to the stable `v3`, one a version.
 */
const deps_dev_resolver = {
    source: deps_dev_SOURCE,
    tier: 'aggregate',
    accepts: purl => purl.version !== undefined && purl.type in systems/* SYSTEMS */.L,
    async ask(purl, outside) {
        return (await askBatches([purl], outside))[0] ?? [];
    },
    askAll: askBatches,
};
async function askBatches(purls, outside) {
    const keys = purls.map(versionKey);
    const unique = [...new Map(keys.map(key => [idOf(key), key])).values()];
    const answers = new Map();
    for (let from = 0; from < unique.length; from += BATCH) {
        const some = unique.slice(from, from + BATCH);
        for (const [id, answer] of await askBatch(some, outside))
            answers.set(id, answer);
    }
    return keys.map(key => answers.get(idOf(key)) ?? [missing(key, outside)]);
}
async function askBatch(keys, outside) {
    const url = `${outside.hosts.depsdev}/v3alpha/versionbatch`;
    const answers = new Map();
    const tokens = new Set();
    for (let page = 0, pageToken = ''; page < MAX_PAGES; page++) {
        const body = JSON.stringify({ requests: keys.map(key => ({ versionKey: key })), ...(pageToken ? { pageToken } : {}) });
        const request = { url, method: 'POST', headers: { 'content-type': 'application/json' }, body, maxBytes: deps_dev_MAX_BYTES };
        const got = await (0,fetch/* fetchJson */.x6)(outside.http, deps_dev_SOURCE, request);
        const responses = 'kind' in got ? undefined : (0,json.at)(got.value, 'responses');
        if ('kind' in got && got.because !== 'not-found' && got.because !== 'malformed')
            return fill(keys, answers, got);
        if ('kind' in got || !Array.isArray(responses))
            return new Map([
                ...answers,
                ...(await askSingly(keys.filter(key => !answers.has(idOf(key))), outside)),
            ]);
        for (const response of responses) {
            const key = keyOf((0,json.at)(response, 'request', 'versionKey'));
            if (key)
                answers.set(idOf(key), [readVersion(key, (0,json.at)(response, 'version'), outside)]);
        }
        pageToken = (0,json/* textAt */.$6)(got.value, 'nextPageToken') ?? '';
        if (pageToken === '' || tokens.has(pageToken))
            break;
        tokens.add(pageToken);
    }
    return answers;
}
function fill(keys, known, fault) {
    return new Map(keys.map(key => [idOf(key), known.get(idOf(key)) ?? [fault]]));
}
async function askSingly(keys, outside) {
    const pairs = keys.map(async (key) => {
        const got = await (0,fetch/* fetchJson */.x6)(outside.http, deps_dev_SOURCE, { url: addressOf(key, outside) });
        return [idOf(key), ['kind' in got ? got : readVersion(key, got.value, outside)]];
    });
    return new Map(await Promise.all(pairs));
}
/** `licenseDetails` keeps what the package wrote where `licenses` only says `non-standard`. */
function readVersion(key, version, outside) {
    if (version === undefined || version === null)
        return missing(key, outside);
    const code = (0,json/* listAt */.gT)(version, 'links').filter(link => (0,json/* textAt */.$6)(link, 'label') === 'SOURCE_REPO');
    const asked = { source: deps_dev_SOURCE, url: addressOf(key, outside), ...repositoryAt(...code.map(link => (0,json/* textAt */.$6)(link, 'url'))) };
    const licenses = (0,json.at)(version, 'licenses') ?? [];
    if (!Array.isArray(licenses))
        return (0,fetch/* unavailable */.hU)(asked, 'malformed', 'the list of licenses is none');
    const details = (0,json/* listAt */.gT)(version, 'licenseDetails').map(detail => {
        const spdx = (0,json/* textAt */.$6)(detail, 'spdx');
        return spdx === undefined || spdx === 'non-standard' ? (0,json/* textAt */.$6)(detail, 'license') : spdx;
    });
    const plain = licenses.filter(license => typeof license === 'string' && license.trim() !== '').map(String);
    const names = [...new Set(details.length > 0 ? details.filter(name => name !== undefined) : plain)];
    if (names.length === 0)
        return plain.length === 0 ? (0,declared/* noneDeclared */.rJ)(asked) : deps_dev_declared(plain, asked);
    return deps_dev_declared(names, asked);
}
function deps_dev_declared(names, asked) {
    if (names.length === 1)
        return (0,declared/* declaredField */.Th)(names[0], asked);
    return { kind: 'declared', license: names.join(', '), unrelated: names, strength: 'metadata', ...asked };
}
function missing(key, outside) {
    return (0,fetch/* unavailable */.hU)({ source: deps_dev_SOURCE, url: addressOf(key, outside) }, 'not-found', 'does not know this version');
}
function versionKey(purl) {
    return { system: systems/* SYSTEMS */.L[purl.type] ?? '', name: (0,names/* registryName */.j)(purl), version: versionOf(purl) };
}
/** Versions of Go modules have a `v` in front, whether or not the package URL kept it. */
function versionOf(purl) {
    const version = purl.version ?? '';
    return purl.type === 'golang' && /^\d/.test(version) ? `v${version}` : version;
}
function keyOf(value) {
    const [system, name, version] = [(0,json/* textAt */.$6)(value, 'system'), (0,json/* textAt */.$6)(value, 'name'), (0,json/* textAt */.$6)(value, 'version')];
    return system && name && version ? { system: system.toUpperCase(), name, version } : undefined;
}
function idOf(key) {
    return `${key.system} ${key.name} ${key.version}`;
}
function addressOf(key, { hosts }) {
    return `${hosts.depsdev}/v3/systems/${key.system}/packages/${encodeURIComponent(key.name)}/versions/${encodeURIComponent(key.version)}`;
}

// EXTERNAL MODULE: ./build/resolvers/github.js
var github = __webpack_require__(741);
;// CONCATENATED MODULE: ./build/resolvers/shared/zip.js
/** The end record of a zip is at most this far from its end: 22 bytes and a comment, and the directory is mostly close. */
const TAIL = 128 * 1024;
/**
 * Where the central directory lies, read from the last bytes of the file.
 *
 * Layout: section 4.3 of https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
function findDirectory(tail) {
    const view = viewOf(tail);
    for (let at = tail.length - 22; at >= 0 && at >= tail.length - 22 - 65_535; at--) {
        if (view.getUint32(at, true) !== 0x06054b50)
            continue;
        const [size, offset] = [view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
        return size === 0xffffffff || offset === 0xffffffff ? undefined : { offset, size };
    }
    return undefined;
}
/** Entries of a central directory, at most 100,000; reading ends at the first broken record. */
function readDirectory(bytes) {
    const view = viewOf(bytes);
    const entries = [];
    for (let at = 0; at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50 && entries.length < 100_000;) {
        const nameLength = view.getUint16(at + 28, true);
        entries.push({
            path: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
            method: view.getUint16(at + 10, true),
            packed: view.getUint32(at + 20, true),
            size: view.getUint32(at + 24, true),
            offset: view.getUint32(at + 42, true),
        });
        at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
}
/** Bytes from the local header on that surely hold the entry: the local name and extra field may be longer than listed. */
function span(entry) {
    return 30 + entry.path.length * 4 + 4096 + entry.packed;
}
/** Unpacks an entry from bytes that start at its local header; undefined when broken, encrypted or larger than it says. */
async function unpackEntry(bytes, entry, maxBytes = 1024 * 1024) {
    const view = viewOf(bytes);
    if (bytes.length < 30 || view.getUint32(0, true) !== 0x04034b50 || entry.size > maxBytes)
        return undefined;
    const from = 30 + view.getUint16(26, true) + view.getUint16(28, true);
    const packed = bytes.subarray(from, from + entry.packed);
    if (packed.length < entry.packed)
        return undefined;
    if (entry.method === 0)
        return packed;
    if (entry.method !== 8)
        return undefined;
    const { inflateRaw } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    return new Promise(resolve => inflateRaw(packed, { maxOutputLength: maxBytes }, (error, result) => resolve(error ? undefined : result)));
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

;// CONCATENATED MODULE: ./build/resolvers/shared/remote-zip.js


/** Whole archives larger than this are read by ranges or not at all. */
const MAX_WHOLE = 32 * 1024 * 1024;
const MAX_DIRECTORY = 8 * 1024 * 1024;
/** Some text files of a zip on a server, read by ranges: the end, the directory where that does not hold it, each file. */
async function readRemoteZip(http, source, url, wanted) {
    const tail = await (0,fetch/* fetchBytes */.ci)(http, source, { url, headers: { range: `bytes=-${TAIL}` }, maxBytes: MAX_WHOLE });
    if ('kind' in tail)
        return tail;
    const total = Number(/\/(\d+)$/.exec(tail.headers['content-range'] ?? '')?.[1] ?? tail.value.length);
    const reader = new Ranges(http, source, url, tail.value, total);
    const place = findDirectory(tail.value);
    if (!place || place.size > MAX_DIRECTORY)
        return (0,fetch/* malformed */.Qm)({ source, url }, 'the archive has no readable directory');
    const directory = await reader.read(place.offset, place.size);
    if ('kind' in directory)
        return directory;
    const entries = readDirectory(directory.value).filter(entry => wanted(entry.path));
    const files = [];
    for (const entry of shortest(entries)) {
        const raw = await reader.read(entry.offset, span(entry));
        if ('kind' in raw)
            return raw;
        const bytes = await unpackEntry(raw.value, entry);
        if (!bytes)
            return (0,fetch/* malformed */.Qm)({ source, url }, `${entry.path} in the archive cannot be unpacked`);
        files.push({ path: entry.path, text: new TextDecoder().decode(bytes) });
    }
    return files;
}
function shortest(entries) {
    return [...entries].sort((a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1)).slice(0, 4);
}
/** Parts of a file on a server, the last of them at hand; a server that ignores ranges has sent the whole. */
class Ranges {
    #ask;
    #tail;
    #total;
    constructor(http, source, url, tail, total) {
        this.#ask = (from, to) => (0,fetch/* fetchBytes */.ci)(http, source, { url, headers: { range: `bytes=${from}-${to - 1}` }, maxBytes: MAX_WHOLE });
        this.#tail = tail;
        this.#total = total;
    }
    async read(from, length) {
        const start = this.#total - this.#tail.length;
        const to = Math.min(from + length, this.#total);
        if (from >= start)
            return { value: this.#tail.subarray(from - start, to - start) };
        const got = await this.#ask(from, to);
        if ('kind' in got)
            return got;
        return 'content-range' in got.headers ? got : { value: got.value.subarray(from, to) };
    }
}

;// CONCATENATED MODULE: ./build/resolvers/go-proxy.js






const go_proxy_SOURCE = 'go-proxy';
/** Go modules declare nothing: the license files at the root of the module’s zip, read by ranges. */
const go_proxy_resolver = {
    source: go_proxy_SOURCE,
    accepts: purl => purl.type === 'golang' && purl.name !== 'stdlib',
    async ask(purl, { http, hosts }) {
        const module = (0,names/* registryName */.j)(purl);
        const base = `${hosts.goproxy}/${(0,names/* encodePath */.O)(escapeCase(module))}`;
        let version = purl.version === undefined || purl.version.startsWith('v') ? purl.version : `v${purl.version}`;
        if (version === undefined) {
            const latest = await (0,fetch/* fetchJson */.x6)(http, go_proxy_SOURCE, { url: `${base}/@latest` });
            if ('kind' in latest)
                return [latest];
            version = (0,json/* textAt */.$6)(latest.value, 'Version') ?? '';
        }
        const url = `${base}/@v/${encodeURIComponent(escapeCase(version))}.zip`;
        const asked = { source: go_proxy_SOURCE, url, ...(purl.version ? {} : { revision: version }) };
        const root = `${module}@${version}/`;
        const files = await readRemoteZip(http, go_proxy_SOURCE, url, path => path.startsWith(root) && (0,license_files/* isLicenseFile */.E)(path.slice(root.length)));
        if ('kind' in files)
            return [files];
        return files.length > 0 ? (0,license_files/* textAnswers */.T)(files, asked) : [(0,declared/* noneDeclared */.rJ)(asked)];
    },
};
/** Capitals are written `!x`: https://go.dev/ref/mod#goproxy-protocol */
function escapeCase(text) {
    return text.replace(/[A-Z]/g, capital => `!${capital.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./build/resolvers/hackage.js



const hackage_SOURCE = 'hackage';
/** Hackage: `license` of the cabal file, and the license file where that names none. */
const hackage_resolver = {
    source: hackage_SOURCE,
    accepts: purl => purl.type === 'hackage',
    async ask(purl, outside) {
        const name = encodeURIComponent(purl.name);
        const page = `${outside.hosts.hackage}/package/${name}${purl.version ? `-${encodeURIComponent(purl.version)}` : ''}`;
        const url = `${page}/${name}.cabal`;
        const got = await (0,fetch/* fetchText */.Sy)(outside.http, hackage_SOURCE, { url });
        if ('kind' in got)
            return [got];
        const asked = { source: hackage_SOURCE, url, ...(purl.version ? {} : { revision: hackage_field(got.value, 'version') ?? 'latest' }) };
        if (hackage_field(got.value, 'name') === undefined)
            return [(0,fetch/* malformed */.Qm)(asked, 'the answer is no cabal file')];
        const license = hackage_field(got.value, 'license');
        const answer = license === undefined ? (0,declared/* noneDeclared */.rJ)(asked) : (0,declared/* declaredField */.Th)(LEGACY[license] ?? license, asked);
        const silent = answer.kind === 'none-declared' || license === 'OtherLicense' || license === 'UnspecifiedLicense';
        const file = hackage_field(got.value, 'license-file') ?? hackage_field(got.value, 'license-files')?.split(/[\s,]+/)[0];
        return silent && file !== undefined ? [answer, ...(await readFile(page, file, outside))] : [answer];
    },
};
async function readFile(page, file, { http }) {
    const url = `${page}/src/${(0,names/* encodePath */.O)(file)}`;
    const got = await (0,fetch/* fetchText */.Sy)(http, hackage_SOURCE, { url });
    return ['kind' in got ? got : { kind: 'text', text: got.value, name: file, source: hackage_SOURCE, url }];
}
/** A top-level field of a cabal file; its value may stand on the next lines, indented. */
function hackage_field(cabal, name) {
    const lines = cabal.split(/\r?\n/);
    const at = lines.findIndex(line => line.toLowerCase().startsWith(name) && /^\s*:/.test(line.slice(name.length)));
    if (at < 0)
        return undefined;
    const same = (lines[at] ?? '').slice((lines[at] ?? '').indexOf(':') + 1).trim();
    return same || lines[at + 1]?.match(/^\s+(\S.*)$/)?.[1]?.trim() || undefined;
}
/** Names from before cabal 2.2, as Cabal itself turns them into SPDX: https://hackage.haskell.org/package/Cabal-syntax/docs/Distribution-License.html (`licenseToSPDX`). */
const LEGACY = {
    BSD2: 'BSD-2-Clause',
    BSD3: 'BSD-3-Clause',
    BSD4: 'BSD-4-Clause',
    'GPL-2': 'GPL-2.0-only',
    'GPL-3': 'GPL-3.0-only',
    'LGPL-2': 'LGPL-2.0-only',
    'LGPL-2.1': 'LGPL-2.1-only',
    'LGPL-3': 'LGPL-3.0-only',
    'AGPL-3': 'AGPL-3.0-only',
    'Apache-2': 'Apache-2.0',
    'MPL-2': 'MPL-2.0',
};

;// CONCATENATED MODULE: ./build/resolvers/hex.js



const hex_SOURCE = 'hex';
/** Hex: `meta.licenses` of the package; it keeps none for each version. */
const hex_resolver = {
    source: hex_SOURCE,
    // A namespace is a private organization: https://hex.pm/docs/private
    accepts: purl => purl.type === 'hex' && purl.namespace === undefined,
    async ask(purl, { http, hosts }) {
        const url = `${hosts.hex}/api/packages/${encodeURIComponent(purl.name)}`;
        const got = await (0,fetch/* fetchJson */.x6)(http, hex_SOURCE, { url });
        if ('kind' in got)
            return [got];
        const asked = { source: hex_SOURCE, url };
        const meta = (0,json.at)(got.value, 'meta');
        if (!(0,json/* isRecord */.u4)(meta))
            return [(0,fetch/* malformed */.Qm)(asked, 'the answer has no meta')];
        const answer = (0,declared/* declaredList */.pd)((0,json.at)(meta, 'licenses'), asked);
        return [answer.kind === 'declared' && purl.version ? { ...answer, note: 'of the package, not of this version' } : answer];
    },
};

// EXTERNAL MODULE: ./build/resolvers/shared/hub.js + 1 modules
var hub = __webpack_require__(4885);
;// CONCATENATED MODULE: ./build/resolvers/hugging-face.js


/** The Hugging Face Hub: the card’s license fields and the LICENSE file, two requests by `/resolve/`. */
const hugging_face_resolver = {
    source: hub/* HUB */.Q$,
    accepts: purl => purl.type === 'huggingface',
    async ask(purl, outside) {
        const place = placeOf(purl);
        const [card, license] = await Promise.all([(0,hub/* readHubCard */.yn)(place, outside), (0,hub/* readHubFile */.kE)(place, 'LICENSE', outside)]);
        const asked = {
            source: hub/* HUB */.Q$,
            url: 'url' in card.read ? card.read.url : `${outside.hosts.huggingface}/${place.id}`,
            ...revision(card.read),
        };
        const answers = [];
        if (card.fault)
            answers.push(card.fault);
        if (card.card)
            answers.push(...readTags(card.card, asked));
        if ('text' in license)
            answers.push({ kind: 'text', text: license.text, name: 'LICENSE', source: hub/* HUB */.Q$, url: license.url, ...revision(license) });
        if ('kind' in card.read && !card.card)
            answers.push(card.read);
        return answers.length > 0 ? answers : [(0,declared/* noneDeclared */.rJ)(asked)];
    },
};
function placeOf(purl) {
    const dataset = purl.namespace === 'datasets' || purl.namespace?.startsWith('datasets/') === true;
    const namespace = dataset ? (purl.namespace ?? '').replace(/^datasets\/?/, '') : (purl.namespace ?? '');
    return { id: namespace ? `${namespace}/${purl.name}` : purl.name, revision: purl.version ?? 'main', kind: dataset ? 'dataset' : 'model' };
}
/** `other` is no license: the name beside it is the declaration. */
function readTags(card, asked) {
    const tags = card.license.filter(tag => tag !== 'other' && tag !== 'unknown');
    const names = tags.length > 0 ? tags : card.licenseName ? [card.licenseName] : [];
    if (names.length === 0)
        return card.license.length > 0 ? [{ kind: 'declared', license: card.license.join(', '), strength: 'metadata', ...asked }] : [];
    return [
        { kind: 'declared', license: names.join(', '), ...(names.length > 1 ? { unrelated: names } : {}), strength: 'metadata', ...asked },
    ];
}
function revision(read) {
    return 'commit' in read && typeof read.commit === 'string' ? { revision: read.commit } : {};
}

;// CONCATENATED MODULE: ./build/resolvers/shared/xml.js
const MAX_DEPTH = 64;
const MAX_ELEMENTS = 100_000;
/** Reads a small XML document; undefined when it is broken, too deep or too large. Entities beyond the five are refused. */
async function parseXml(text) {
    const { SaxesParser } = await __webpack_require__.e(/* import() */ 800).then(__webpack_require__.t.bind(__webpack_require__, 9800, 19));
    const parser = new SaxesParser({ xmlns: false });
    const root = { name: '', attributes: {}, children: [], text: '' };
    const stack = [root];
    let count = 0;
    parser.on('error', error => {
        throw new XmlFault(error.message);
    });
    parser.on('opentag', tag => {
        if (++count > MAX_ELEMENTS || stack.length > MAX_DEPTH)
            throw new XmlFault('too deep or too large');
        const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([key, value]) => [key, String(value)]));
        const element = { name: tag.name.replace(/^.*:/, ''), attributes, children: [], text: '' };
        stack.at(-1)?.children.push(element);
        stack.push(element);
    });
    const add = (part) => {
        const top = stack.at(-1);
        if (top)
            top.text += part;
    };
    parser.on('text', add);
    parser.on('cdata', add);
    parser.on('closetag', () => void stack.pop());
    try {
        parser.write(text.replace(/^\uFEFF/, '')).close();
    }
    catch (error) {
        if (error instanceof XmlFault)
            return undefined;
        throw error;
    }
    return root.children[0];
}
class XmlFault extends Error {
}
function child(element, ...names) {
    let here = element;
    for (const name of names)
        here = here?.children.find(candidate => candidate.name === name);
    return here;
}
function textOf(element, ...names) {
    return child(element, ...names)?.text.trim() || undefined;
}

;// CONCATENATED MODULE: ./build/resolvers/maven.js



const maven_SOURCE = 'maven';
/** Real chains have two to four parents; a longer one, or one that comes back to itself, is given up. */
const MAX_PARENTS = 8;
/** Maven Central: `licenses` of the POM, else of its nearest parent that has them: https://maven.apache.org/pom.html#inheritance */
const maven_resolver = {
    source: maven_SOURCE,
    accepts: purl => purl.type === 'maven' && purl.namespace !== undefined && purl.version !== undefined,
    async ask(purl, outside) {
        let place = { group: purl.namespace ?? '', artifact: purl.name, version: purl.version ?? '' };
        let asked = { source: maven_SOURCE, url: maven_addressOf(place, outside) };
        const seen = new Set();
        for (let step = 0; place && step <= MAX_PARENTS; step++) {
            asked = { source: maven_SOURCE, url: maven_addressOf(place, outside) };
            if (seen.has(asked.url))
                return [(0,fetch/* malformed */.Qm)(asked, 'the POM is its own parent')];
            seen.add(asked.url);
            const pom = await readPom(asked, outside);
            if ('kind' in pom)
                return [pom];
            const answer = readLicenses(pom, asked, step);
            if (answer)
                return [answer];
            place = parentOf(pom);
            if (place && /\$\{/.test(Object.values(place).join()))
                return [(0,fetch/* malformed */.Qm)(asked, 'the parent is named by a property')];
        }
        return place ? [(0,fetch/* malformed */.Qm)(asked, `more than ${MAX_PARENTS} parents`)] : [(0,declared/* noneDeclared */.rJ)(asked)];
    },
};
async function readPom(asked, { http }) {
    const got = await (0,fetch/* fetchText */.Sy)(http, maven_SOURCE, { url: asked.url });
    if ('kind' in got)
        return got;
    const root = await parseXml(got.value);
    return root?.name === 'project' ? root : (0,fetch/* malformed */.Qm)(asked, 'the POM cannot be read');
}
function readLicenses(pom, asked, step) {
    const all = (child(pom, 'licenses')?.children ?? []).filter(element => element.name === 'license');
    const known = all.map(element => ({ name: textOf(element, 'name'), url: textOf(element, 'url') })).filter(({ name, url }) => name ?? url);
    if (known.length === 0)
        return undefined;
    const names = known.map(({ name, url }) => (name ?? url ?? '').replace(/\s+/g, ' '));
    return {
        kind: 'declared',
        license: names.join(', '),
        ...(names.length > 1 ? { unrelated: names } : {}),
        ...(known.every(({ url }) => url) ? { addresses: known.map(({ url }) => url ?? '') } : {}),
        strength: 'metadata',
        ...(step > 0 ? { note: 'inherited from the parent POM' } : {}),
        ...asked,
    };
}
function parentOf(pom) {
    const [group, artifact, version] = ['groupId', 'artifactId', 'version'].map(name => textOf(pom, 'parent', name));
    return group && artifact && version ? { group, artifact, version } : undefined;
}
function maven_addressOf({ group, artifact, version }, { hosts }) {
    const [a, v] = [encodeURIComponent(artifact), encodeURIComponent(version)];
    return `${hosts.maven}/${group.split('.').map(encodeURIComponent).join('/')}/${a}/${v}/${a}-${v}.pom`;
}

;// CONCATENATED MODULE: ./build/resolvers/npm.js







const npm_SOURCE = 'npm';
const MAX_TARBALL = 16 * 1024 * 1024;
/** The npm registry: one version’s manifest, and the license file in its tarball where the manifest only points to it. */
const npm_resolver = {
    source: npm_SOURCE,
    accepts: purl => purl.type === 'npm',
    async ask(purl, outside) {
        const version = purl.version ?? 'latest';
        const url = `${outside.hosts.npm}/${(0,names/* registryName */.j)(purl).replace('/', '%2F')}/${encodeURIComponent(version)}`;
        const got = await (0,fetch/* fetchJson */.x6)(outside.http, npm_SOURCE, { url });
        if ('kind' in got)
            return [got];
        const revision = purl.version ? {} : { revision: (0,json/* textAt */.$6)(got.value, 'version') ?? 'latest' };
        const asked = {
            source: npm_SOURCE,
            url,
            ...revision,
            ...repositoryAt((0,json.at)(got.value, 'repository', 'url'), (0,json.at)(got.value, 'repository')),
        };
        if (!(0,json/* isRecord */.u4)(got.value) || Array.isArray(got.value))
            return [(0,fetch/* malformed */.Qm)(asked, `the answer is ${(0,declared/* kindOf */.I)(got.value)}, not a manifest`)];
        const answer = readManifest(got.value, asked);
        return pointsElsewhere(answer) ? [answer, ...(await readTarball(got.value, outside))] : [answer];
    },
};
/** `license` as today; `{type, url}` and `licenses: [{type, url}]` as before npm 3: https://docs.npmjs.com/cli/configuring-npm/package-json#license */
function readManifest(manifest, asked) {
    const license = (0,json.at)(manifest, 'license') ?? (0,json.at)(manifest, 'licenses');
    if (Array.isArray(license))
        return readList(license, asked);
    if ((0,json/* isRecord */.u4)(license))
        return readOne(license, asked);
    return (0,declared/* declaredField */.Th)(license, asked);
}
function readOne(license, asked) {
    const name = (0,json/* textAt */.$6)(license, 'type') ?? (0,json/* textAt */.$6)(license, 'name');
    const address = (0,json/* textAt */.$6)(license, 'url');
    if (name === undefined && address === undefined)
        return (0,fetch/* malformed */.Qm)(asked, 'the license object has neither type nor url');
    return { kind: 'declared', license: name ?? address ?? '', ...(address ? { addresses: [address] } : {}), strength: 'metadata', ...asked };
}
function readList(list, asked) {
    const names = list.map(item => typeof item === 'string' ? item.trim() : ((0,json/* textAt */.$6)(item, 'type') ?? (0,json/* textAt */.$6)(item, 'name') ?? (0,json/* textAt */.$6)(item, 'url')));
    const known = [...new Set(names.filter(name => name !== undefined && name !== ''))].filter(name => name !== undefined);
    if (list.length > 0 && names.some(name => name === undefined))
        return (0,fetch/* malformed */.Qm)(asked, 'the license list holds something without type and url');
    if (known.length === 0)
        return (0,declared/* noneDeclared */.rJ)(asked);
    return { kind: 'declared', license: known.join(', '), ...(known.length > 1 ? { unrelated: known } : {}), strength: 'metadata', ...asked };
}
function pointsElsewhere(answer) {
    return answer.kind === 'none-declared' || (answer.kind === 'declared' && /^see licen[cs]e/i.test(answer.license));
}
async function readTarball(manifest, outside) {
    const url = (0,json/* textAt */.$6)(manifest, 'dist', 'tarball');
    if (url === undefined)
        return [];
    const got = await (0,fetch/* fetchBytes */.ci)(outside.http, npm_SOURCE, { url, maxBytes: MAX_TARBALL });
    if ('kind' in got)
        return [got];
    const tar = await gunzip(got.value, 4 * MAX_TARBALL);
    if (!tar)
        return [(0,fetch/* malformed */.Qm)({ source: npm_SOURCE, url }, 'the tarball cannot be unpacked')];
    const files = readTar(tar, path => path.split('/').length === 2 && (0,license_files/* isLicenseFile */.E)(path.split('/')[1] ?? ''));
    return (0,license_files/* textAnswers */.T)(files.map(file => ({ path: file.path, text: new TextDecoder().decode(file.bytes) })), { source: npm_SOURCE, url });
}

;// CONCATENATED MODULE: ./build/resolvers/nuget.js






const nuget_SOURCE = 'nuget';
/** nuget.org writes this address where the license is an expression or a file: https://learn.microsoft.com/nuget/reference/nuspec#licenseurl */
const NO_ADDRESS = /^https?:\/\/aka\.ms\/deprecateLicenseUrl/i;
/** NuGet: the nuspec of one version (expression, file in the package, or an address); the registration leaf where it has none. */
const nuget_resolver = {
    source: nuget_SOURCE,
    accepts: purl => purl.type === 'nuget' && purl.version !== undefined,
    async ask(purl, outside) {
        const base = flatContainer(purl, outside);
        const url = `${base}/${encodeURIComponent(purl.name.toLowerCase())}.nuspec`;
        const got = await (0,fetch/* fetchText */.Sy)(outside.http, nuget_SOURCE, { url });
        if ('kind' in got)
            return got.because === 'not-found' ? [await askRegistration(purl, outside)] : [got];
        const metadata = child(await parseXml(got.value), 'metadata');
        const asked = {
            source: nuget_SOURCE,
            url,
            ...repositoryAt(child(metadata, 'repository')?.attributes['url'], textOf(metadata, 'projectUrl')),
        };
        return metadata ? readNuspec(metadata, asked, purl, outside) : [(0,fetch/* malformed */.Qm)(asked, 'the nuspec cannot be read')];
    },
};
async function readNuspec(metadata, asked, purl, outside) {
    const license = child(metadata, 'license');
    const kind = license?.attributes['type'];
    if (license && kind === 'file')
        return nuget_readFile(license.text.trim(), purl, outside);
    if (license && license.text.trim() !== '')
        return [(0,declared/* declaredField */.Th)(license.text, asked)];
    return [byAddress(textOf(metadata, 'licenseUrl'), asked)];
}
function byAddress(address, asked) {
    if (address === undefined || NO_ADDRESS.test(address))
        return (0,declared/* noneDeclared */.rJ)(asked);
    const listed = /^https?:\/\/licenses\.nuget\.org\/(.+)$/i.exec(address)?.[1];
    if (listed !== undefined && !/%(?![0-9a-f]{2})/i.test(listed))
        return (0,declared/* declaredField */.Th)(decodeURIComponent(listed), asked);
    return { kind: 'declared', license: address, addresses: [address], strength: 'metadata', ...asked };
}
/** `<license type="file">`: a path inside the package, which is a zip. */
async function nuget_readFile(path, purl, outside) {
    const [id, version] = [purl.name.toLowerCase(), (purl.version ?? '').toLowerCase()];
    const url = `${flatContainer(purl, outside)}/${encodeURIComponent(`${id}.${version}`)}.nupkg`;
    const wanted = path
        .replaceAll('\\', '/')
        .replace(/^\.?\/+/, '')
        .toLowerCase();
    const files = await readRemoteZip(outside.http, nuget_SOURCE, url, entry => entry.toLowerCase() === wanted);
    if (!Array.isArray(files))
        return 'kind' in files ? [files] : [];
    if (files.length === 0)
        return [(0,fetch/* unavailable */.hU)({ source: nuget_SOURCE, url }, 'not-found', `${path} is not in the package`)];
    return files.map(file => ({ kind: 'text', text: file.text, name: file.path, source: nuget_SOURCE, url }));
}
/** https://learn.microsoft.com/nuget/api/registration-base-url-resource: `catalogEntry` is an object or its address. */
async function askRegistration(purl, { http, hosts }) {
    const url = `${hosts.nuget}/v3/registration5-gz-semver2/${encodeURIComponent(purl.name.toLowerCase())}/${encodeURIComponent((purl.version ?? '').toLowerCase())}.json`;
    const asked = { source: nuget_SOURCE, url };
    const got = await (0,fetch/* fetchJson */.x6)(http, nuget_SOURCE, { url });
    if ('kind' in got)
        return got;
    const linked = (0,json/* textAt */.$6)(got.value, 'catalogEntry');
    const entry = linked === undefined ? undefined : await (0,fetch/* fetchJson */.x6)(http, nuget_SOURCE, { url: linked });
    if (entry && 'kind' in entry)
        return entry;
    const facts = entry ? entry.value : (0,json.at)(got.value, 'catalogEntry');
    if (!(0,json/* isRecord */.u4)(facts))
        return (0,fetch/* malformed */.Qm)(asked, 'the answer has no catalog entry');
    const expression = (0,declared/* declaredField */.Th)((0,json.at)(facts, 'licenseExpression'), asked);
    return expression.kind === 'none-declared' ? byAddress((0,json/* textAt */.$6)(facts, 'licenseUrl'), asked) : expression;
}
/** https://learn.microsoft.com/nuget/api/package-base-address-resource: id and version in lower case. */
function flatContainer(purl, { hosts }) {
    return `${hosts.nuget}/v3-flatcontainer/${encodeURIComponent(purl.name.toLowerCase())}/${encodeURIComponent((purl.version ?? '').toLowerCase())}`;
}

;// CONCATENATED MODULE: ./build/resolvers/packagist.js




const packagist_SOURCE = 'packagist';
const packagist_MAX_BYTES = 32 * 1024 * 1024;
/** Packagist: the list of a package’s versions, in which each entry says only what differs from the one before. */
const packagist_resolver = {
    source: packagist_SOURCE,
    accepts: purl => purl.type === 'composer' && purl.namespace !== undefined,
    async ask(purl, { http, hosts }) {
        const name = (0,names/* registryName */.j)(purl).toLowerCase();
        const development = /^dev-|-dev$/i.test(purl.version ?? '');
        const url = `${hosts.packagist}/p2/${(0,names/* encodePath */.O)(name)}${development ? '~dev' : ''}.json`;
        const got = await (0,fetch/* fetchJson */.x6)(http, packagist_SOURCE, { url, maxBytes: packagist_MAX_BYTES });
        if ('kind' in got)
            return [got];
        const versions = (0,json.at)(got.value, 'packages', name);
        const asked = { source: packagist_SOURCE, url };
        if (!Array.isArray(versions))
            return [(0,fetch/* malformed */.Qm)(asked, `the answer has no versions of ${name}`)];
        return [packagist_readVersion(versions, purl.version, asked)];
    },
};
function packagist_readVersion(versions, wanted, asked) {
    let license;
    for (const entry of versions) {
        const said = (0,json.at)(entry, 'license');
        if (said !== undefined)
            license = said === '__unset' ? undefined : said;
        const version = (0,json/* textAt */.$6)(entry, 'version') ?? '';
        if (wanted === undefined)
            return packagist_readLicense(license, { ...asked, revision: version || 'latest' });
        if (plain(version) === plain(wanted))
            return packagist_readLicense(license, asked);
    }
    return (0,fetch/* unavailable */.hU)(asked, 'not-found', 'does not know this version');
}
/** An array is a choice: https://getcomposer.org/doc/04-schema.md#license */
function packagist_readLicense(license, asked) {
    if (license === undefined || license === null)
        return (0,declared/* noneDeclared */.rJ)(asked);
    const answer = (0,declared/* declaredList */.pd)(license, asked);
    if (answer.kind !== 'declared' || !answer.unrelated)
        return answer;
    const { unrelated, ...rest } = answer;
    return { ...rest, license: unrelated.map(part => (/\s/.test(part) ? `(${part.replace(/^\((.*)\)$/, '$1')})` : part)).join(' OR ') };
}
function plain(version) {
    return version.toLowerCase().replace(/^v(?=\d)/, '');
}

;// CONCATENATED MODULE: ./build/resolvers/pub.js





const pub_SOURCE = 'pub.dev';
const pub_MAX_ARCHIVE = 24 * 1024 * 1024;
/** pub.dev: the LICENSE in the archive of the version, which every package must have; without a version what the site found in the newest. */
const pub_resolver = {
    source: pub_SOURCE,
    accepts: purl => purl.type === 'pub',
    async ask(purl, outside) {
        const answers = purl.version === undefined ? [] : await pub_readArchive(purl, outside);
        const found = answers.some(answer => answer.kind === 'text');
        return found ? answers : [...answers, await readScore(purl, outside)];
    },
};
/** https://github.com/dart-lang/pub/blob/master/doc/repository-spec-v2.md */
async function pub_readArchive({ name, version = '' }, { http, hosts }) {
    const url = `${hosts.pub}/api/archives/${encodeURIComponent(`${name}-${version}`)}.tar.gz`;
    const asked = { source: pub_SOURCE, url };
    const got = await (0,fetch/* fetchBytes */.ci)(http, pub_SOURCE, { url, maxBytes: pub_MAX_ARCHIVE });
    if ('kind' in got)
        return [got];
    const tar = await gunzip(got.value, 4 * pub_MAX_ARCHIVE);
    if (!tar)
        return [(0,fetch/* malformed */.Qm)(asked, 'the archive cannot be unpacked')];
    const files = readTar(tar, path => (0,license_files/* isLicenseFile */.E)(path.replace(/^\.\//, '')));
    return (0,license_files/* textAnswers */.T)(files.map(file => ({ path: file.path, text: new TextDecoder().decode(file.bytes) })), asked);
}
/** Tags of the newest version, `license:mit` among them: https://pub.dev/help/api */
async function readScore({ name, version }, { http, hosts }) {
    const url = `${hosts.pub}/api/packages/${encodeURIComponent(name)}/score`;
    const asked = { source: pub_SOURCE, url, revision: 'latest' };
    const got = await (0,fetch/* fetchJson */.x6)(http, pub_SOURCE, { url });
    if ('kind' in got)
        return got;
    const names = (0,json/* listAt */.gT)(got.value, 'tags')
        .flatMap(tag => (typeof tag === 'string' && tag.startsWith('license:') ? [tag.slice('license:'.length)] : []))
        .filter(tag => tag !== 'osi-approved' && tag !== 'fsf-libre' && tag !== 'unknown');
    if (names.length === 0)
        return (0,declared/* noneDeclared */.rJ)(asked);
    const note = version === undefined ? {} : { note: 'of the newest version, not of this one' };
    return {
        kind: 'declared',
        license: names.join(', '),
        ...(names.length > 1 ? { unrelated: names } : {}),
        strength: 'metadata',
        ...note,
        ...asked,
    };
}

;// CONCATENATED MODULE: ./build/resolvers/pypi.js





const pypi_SOURCE = 'pypi';
/** PyPI: the expression of PEP 639, else the free field, which often holds the whole text, and the classifiers. */
const pypi_resolver = {
    source: pypi_SOURCE,
    accepts: purl => purl.type === 'pypi',
    async ask(purl, { http, hosts }) {
        const version = purl.version === undefined ? '' : `/${encodeURIComponent(purl.version)}`;
        const url = `${hosts.pypi}/pypi/${encodeURIComponent((0,names/* registryName */.j)(purl))}${version}/json`;
        const got = await (0,fetch/* fetchJson */.x6)(http, pypi_SOURCE, { url });
        if ('kind' in got)
            return [got];
        const info = (0,json.at)(got.value, 'info');
        const revision = purl.version ? {} : { revision: (0,json/* textAt */.$6)(info, 'version') ?? 'latest' };
        const asked = { source: pypi_SOURCE, url, ...revision, ...repositoryAt(...codeAddresses(info)) };
        return (0,json/* isRecord */.u4)(info) ? readInfo(info, asked) : [(0,fetch/* malformed */.Qm)(asked, 'the answer has no info')];
    },
};
/** Addresses of a project on GitHub; their labels are free text. */
function codeAddresses(info) {
    const addresses = Object.values((0,json/* recordAt */.zR)(info, 'project_urls')).filter(value => typeof value === 'string');
    return [...addresses, (0,json/* textAt */.$6)(info, 'home_page') ?? ''].filter(address => /^https?:\/\/github\.com\//.test(address));
}
function readInfo(info, asked) {
    const expression = (0,declared/* declaredField */.Th)((0,json.at)(info, 'license_expression'), asked);
    if (expression.kind === 'declared' || expression.kind === 'unavailable')
        return [expression];
    const field = (0,declared/* declaredField */.Th)(meaningful((0,json.at)(info, 'license')), asked);
    const classifiers = (0,declared/* declaredList */.pd)(licenseClassifiers(info), asked);
    const said = [field, classifiers].filter(answer => answer.kind !== 'none-declared');
    return said.length > 0 ? said : [(0,declared/* noneDeclared */.rJ)(asked)];
}
/** Tools write these words where nobody chose a license. */
function meaningful(license) {
    return typeof license === 'string' && /^(unknown|none|n\/?a|-+|license|license\.(txt|md)|licen[cs]e file)$/i.test(license.trim())
        ? undefined
        : license;
}
/** `License :: OSI Approved` alone is a heading; the leaf is the name: https://pypi.org/classifiers/ */
function licenseClassifiers(info) {
    return (0,json/* listAt */.gT)(info, 'classifiers')
        .filter(item => typeof item === 'string' && item.startsWith('License ::'))
        .map(String)
        .filter(item => item !== 'License :: OSI Approved')
        .map(item => TROVE[item] ?? item);
}
/** Classifiers that mean exactly one license, by the mapping of PEP 639: https://peps.python.org/pep-0639/appendix-license-classifiers/ (ours: the unambiguous ones). */
const TROVE = {
    'License :: CC0 1.0 Universal (CC0 1.0) Public Domain Dedication': 'CC0-1.0',
    'License :: OSI Approved :: Boost Software License 1.0 (BSL-1.0)': 'BSL-1.0',
    'License :: OSI Approved :: CEA CNRS Inria Logiciel Libre License, version 2.1 (CeCILL-2.1)': 'CECILL-2.1',
    'License :: OSI Approved :: Common Development and Distribution License 1.0 (CDDL-1.0)': 'CDDL-1.0',
    'License :: OSI Approved :: Eclipse Public License 1.0 (EPL-1.0)': 'EPL-1.0',
    'License :: OSI Approved :: Eclipse Public License 2.0 (EPL-2.0)': 'EPL-2.0',
    'License :: OSI Approved :: European Union Public Licence 1.1 (EUPL 1.1)': 'EUPL-1.1',
    'License :: OSI Approved :: European Union Public Licence 1.2 (EUPL 1.2)': 'EUPL-1.2',
    'License :: OSI Approved :: GNU Affero General Public License v3': 'AGPL-3.0-only',
    'License :: OSI Approved :: GNU Affero General Public License v3 or later (AGPLv3+)': 'AGPL-3.0-or-later',
    'License :: OSI Approved :: GNU General Public License v2 (GPLv2)': 'GPL-2.0-only',
    'License :: OSI Approved :: GNU General Public License v2 or later (GPLv2+)': 'GPL-2.0-or-later',
    'License :: OSI Approved :: GNU General Public License v3 (GPLv3)': 'GPL-3.0-only',
    'License :: OSI Approved :: GNU General Public License v3 or later (GPLv3+)': 'GPL-3.0-or-later',
    'License :: OSI Approved :: GNU Lesser General Public License v2 (LGPLv2)': 'LGPL-2.0-only',
    'License :: OSI Approved :: GNU Lesser General Public License v2 or later (LGPLv2+)': 'LGPL-2.0-or-later',
    'License :: OSI Approved :: GNU Lesser General Public License v3 (LGPLv3)': 'LGPL-3.0-only',
    'License :: OSI Approved :: GNU Lesser General Public License v3 or later (LGPLv3+)': 'LGPL-3.0-or-later',
    'License :: OSI Approved :: ISC License (ISCL)': 'ISC',
    'License :: OSI Approved :: MIT License': 'MIT',
    'License :: OSI Approved :: MIT No Attribution License (MIT-0)': 'MIT-0',
    'License :: OSI Approved :: Mozilla Public License 1.1 (MPL 1.1)': 'MPL-1.1',
    'License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)': 'MPL-2.0',
    'License :: OSI Approved :: Mulan Permissive Software License v2 (MulanPSL-2.0)': 'MulanPSL-2.0',
    'License :: OSI Approved :: Python Software Foundation License': 'PSF-2.0',
    'License :: OSI Approved :: The Unlicense (Unlicense)': 'Unlicense',
    'License :: OSI Approved :: Universal Permissive License (UPL)': 'UPL-1.0',
    'License :: OSI Approved :: W3C License': 'W3C',
    'License :: OSI Approved :: zlib/libpng License': 'Zlib',
};

;// CONCATENATED MODULE: ./build/resolvers/rubygems.js




const rubygems_SOURCE = 'rubygems';
/** RubyGems: `licenses` of one version, a list that does not say whether all or any of them apply. */
const rubygems_resolver = {
    source: rubygems_SOURCE,
    accepts: purl => purl.type === 'gem',
    async ask(purl, { http, hosts }) {
        const name = encodeURIComponent(purl.name);
        const { version } = purl;
        // https://guides.rubygems.org/rubygems-org-api-v2/
        const path = version ? `v2/rubygems/${name}/versions/${encodeURIComponent(version)}.json` : `v1/gems/${name}.json`;
        const url = `${hosts.rubygems}/api/${path}`;
        const got = await (0,fetch/* fetchJson */.x6)(http, rubygems_SOURCE, { url });
        if ('kind' in got)
            return [got];
        const code = repositoryAt((0,json.at)(got.value, 'source_code_uri'), (0,json.at)(got.value, 'metadata', 'source_code_uri'), (0,json.at)(got.value, 'homepage_uri'));
        const asked = { source: rubygems_SOURCE, url, ...(version ? {} : { revision: 'latest' }), ...code };
        if (!(0,json/* isRecord */.u4)(got.value) || Array.isArray(got.value))
            return [(0,fetch/* malformed */.Qm)(asked, 'the answer is no gem')];
        const licenses = (0,json.at)(got.value, 'licenses');
        return [licenses === undefined || licenses === null ? (0,declared/* noneDeclared */.rJ)(asked) : (0,declared/* declaredList */.pd)(licenses, asked)];
    },
};

;// CONCATENATED MODULE: ./build/registry/resolvers.js

















const resolvers = [
    resolver,
    conda_resolver,
    cran_resolver,
    crates_resolver,
    deps_dev_resolver,
    github/* resolver */.L,
    go_proxy_resolver,
    hackage_resolver,
    hex_resolver,
    hugging_face_resolver,
    maven_resolver,
    npm_resolver,
    nuget_resolver,
    packagist_resolver,
    pub_resolver,
    pypi_resolver,
    rubygems_resolver,
];


/***/ }),

/***/ 741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ resolver)
/* harmony export */ });
/* harmony import */ var _resolvers_shared_fetch_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _resolvers_shared_declared_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3796);
/* harmony import */ var _resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8180);
/* harmony import */ var _resolvers_shared_names_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7176);




const SOURCE = 'github';
/** GitHub’s license API for actions, submodules and packages that are repositories: the file, and what licensee calls it. */
const resolver = {
    source: SOURCE,
    tier: 'repository',
    accepts: purl => repositoryOf(purl) !== undefined,
    async ask(purl, { http, hosts }) {
        const repository = repositoryOf(purl) ?? '';
        const reference = referenceOf(purl);
        const url = `${hosts.githubApi}/repos/${(0,_resolvers_shared_names_ts__WEBPACK_IMPORTED_MODULE_2__/* .encodePath */ .O)(repository)}/license${reference ? `?ref=${encodeURIComponent(reference)}` : ''}`;
        const got = await (0,_resolvers_shared_fetch_ts__WEBPACK_IMPORTED_MODULE_0__/* .fetchJson */ .x6)(http, SOURCE, {
            url,
            headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
        });
        if ('kind' in got && got.because === 'not-found')
            return [await whyMissing(got, repository, { http, hosts })];
        if ('kind' in got)
            return [got];
        return readLicense(got.value, { source: SOURCE, url, ...(reference ? {} : { revision: 'default branch' }) });
    },
};
/** The API says 404 both for a repository without license and for one that is not there. */
async function whyMissing(missing, repository, { http, hosts }) {
    const url = `${hosts.githubApi}/repos/${(0,_resolvers_shared_names_ts__WEBPACK_IMPORTED_MODULE_2__/* .encodePath */ .O)(repository)}`;
    const got = await (0,_resolvers_shared_fetch_ts__WEBPACK_IMPORTED_MODULE_0__/* .fetchJson */ .x6)(http, SOURCE, { url });
    return 'kind' in got ? (got.because === 'not-found' ? missing : got) : (0,_resolvers_shared_declared_ts__WEBPACK_IMPORTED_MODULE_1__/* .noneDeclared */ .rJ)({ source: SOURCE, url });
}
function readLicense(answer, asked) {
    if (!(0,_resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(answer) || Array.isArray(answer))
        return [(0,_resolvers_shared_fetch_ts__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(asked, 'the answer is no license')];
    const spdx = (0,_resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(answer, 'license', 'spdx_id');
    const content = (0,_resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(answer, 'content');
    const path = (0,_resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(answer, 'path') ?? (0,_resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(answer, 'name') ?? 'LICENSE';
    const place = { ...asked, url: (0,_resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(answer, 'html_url') ?? asked.url };
    const text = content !== undefined && (0,_resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_3__.at)(answer, 'encoding') === 'base64' ? fromBase64(content) : undefined;
    const answers = [];
    if (spdx !== undefined && spdx !== 'NOASSERTION')
        answers.push({ kind: 'declared', license: spdx, strength: 'metadata', ...place });
    if (text !== undefined && text.trim() !== '')
        answers.push({ kind: 'text', text, name: path, ...place });
    return answers.length > 0 ? answers : [spdx === 'NOASSERTION' ? (0,_resolvers_shared_fetch_ts__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(asked, 'a license file without its text') : (0,_resolvers_shared_declared_ts__WEBPACK_IMPORTED_MODULE_1__/* .noneDeclared */ .rJ)(asked)];
}
function fromBase64(content) {
    return Buffer.from(content, 'base64').toString('utf8');
}
/** `owner/name`, where a package is a repository of GitHub. */
function repositoryOf({ type, namespace, name }) {
    const parts = [...(namespace?.split('/') ?? []), name];
    switch (type) {
        case 'github':
        case 'githubactions':
            return parts.length >= 2 ? parts.slice(0, 2).join('/') : undefined;
        case 'golang':
        case 'swift':
            return parts[0] === 'github.com' && parts.length >= 3 ? parts.slice(1, 3).join('/') : undefined;
        default:
            return undefined;
    }
}
/** The tag or commit of the version; a Go pseudo-version ends with its commit: https://go.dev/ref/mod#pseudo-versions */
function referenceOf({ type, version, namespace, name }) {
    if (version === undefined || type !== 'golang')
        return version;
    const commit = /-(?:0\.)?\d{14}-([0-9a-f]{12})(?:\+incompatible)?$/.exec(version)?.[1];
    const tag = version.replace(/\+incompatible$/, '');
    // A module below the root of its repository has its folder in front of its tags.
    const inner = [...(namespace?.split('/') ?? []), name].slice(3).filter(part => !/^v\d+$/.test(part));
    return commit ?? (inner.length > 0 ? `${inner.join('/')}/${tag}` : tag);
}


/***/ }),

/***/ 3796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Th: () => (/* binding */ declaredField),
/* harmony export */   pd: () => (/* binding */ declaredList),
/* harmony export */   rJ: () => (/* binding */ noneDeclared)
/* harmony export */ });
/* harmony import */ var _resolvers_shared_fetch_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

/** Longer than any name or expression: such a field holds the text of a license. */
const LONGEST_NAME = 300;
/** What a field says that should hold one license: a name, a whole text, nothing, or something it may not hold. */
function declaredField(value, asked) {
    if (value === undefined || value === null)
        return noneDeclared(asked);
    if (typeof value !== 'string')
        return (0,_resolvers_shared_fetch_ts__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(asked, `the license field is ${kindOf(value)}, not a text`);
    const text = value.trim();
    if (text === '')
        return noneDeclared(asked);
    if (text.length > LONGEST_NAME || text.split('\n').length > 3)
        return { kind: 'text', text: value, name: 'license field', ...asked };
    return { kind: 'declared', license: text.replace(/\s+/g, ' '), strength: 'metadata', ...asked };
}
/** What a field says that holds a list of licenses whose relation it does not state. */
function declaredList(value, asked) {
    if (value === undefined || value === null)
        return noneDeclared(asked);
    if (typeof value === 'string')
        return declaredField(value, asked);
    if (!Array.isArray(value))
        return (0,_resolvers_shared_fetch_ts__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(asked, `the license field is ${kindOf(value)}, not a list`);
    const texts = value.filter(item => typeof item === 'string').map(item => item.trim());
    if (texts.length < value.length)
        return (0,_resolvers_shared_fetch_ts__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(asked, 'the license list holds something that is no text');
    const names = [...new Set(texts.filter(Boolean))];
    const [first, ...more] = names;
    if (first === undefined)
        return noneDeclared(asked);
    if (more.length === 0)
        return declaredField(first, asked);
    return { kind: 'declared', license: names.join(', '), unrelated: names, strength: 'metadata', ...asked };
}
function noneDeclared(asked) {
    return { kind: 'none-declared', ...asked };
}
/** For messages: what a value is. */
function kindOf(value) {
    if (Array.isArray(value))
        return 'a list';
    if (value === null)
        return 'null';
    return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}


/***/ }),

/***/ 3828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   Sy: () => (/* binding */ fetchText),
/* harmony export */   ci: () => (/* binding */ fetchBytes),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   x6: () => (/* binding */ fetchJson)
/* harmony export */ });
/* harmony import */ var _resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8180);

/** Reads JSON; a page of HTML, half a document or an error status is an answer of its own kind, never “no license”. */
async function fetchJson(http, source, request) {
    const got = await fetchText(http, source, { ...request, headers: { accept: 'application/json', ...request.headers } });
    if ('kind' in got)
        return got;
    const parsed = (0,_resolvers_shared_json_ts__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(got.value);
    return 'fault' in parsed ? malformed({ source, url: request.url }, parsed.fault) : { ...got, value: parsed.value };
}
async function fetchText(http, source, request) {
    const got = await fetchBytes(http, source, request);
    return 'kind' in got ? got : { ...got, value: new TextDecoder().decode(got.value) };
}
async function fetchBytes(http, source, request) {
    const reply = await http(request);
    const fault = faultOf(reply, { source, url: request.url });
    if (fault || !reply.ok)
        return fault ?? malformed({ source, url: request.url }, 'no answer');
    return { value: reply.body, url: reply.url, headers: reply.headers };
}
/** Why a reply is no answer; undefined when it is one. */
function faultOf(reply, asked) {
    if (!reply.ok)
        return unavailable(asked, FAILURES[reply.because], reply.detail);
    if (reply.status >= 200 && reply.status < 300)
        return undefined;
    return unavailable(asked, becauseOf(reply), `answered ${reply.status}`);
}
function becauseOf({ status, headers }) {
    if (status === 404 || status === 410)
        return 'not-found';
    if (status === 429 || (status === 403 && headers['x-ratelimit-remaining'] === '0'))
        return 'rate-limited';
    if (status === 401 || status === 403 || status === 451)
        return 'refused';
    return status >= 500 ? 'unreachable' : 'malformed';
}
const FAILURES = {
    offline: 'not-asked',
    unreachable: 'unreachable',
    timeout: 'unreachable',
    'too-large': 'malformed',
    'refused-host': 'refused',
    'rate-limited': 'rate-limited',
    deadline: 'deadline',
};
function unavailable(asked, because, detail) {
    return { kind: 'unavailable', because, source: asked.source, url: asked.url, detail };
}
function malformed(asked, detail) {
    return unavailable(asked, 'malformed', detail);
}


/***/ }),

/***/ 4885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q$: () => (/* binding */ HUB),
  yn: () => (/* binding */ readHubCard),
  kE: () => (/* binding */ readHubFile)
});

// UNUSED EXPORTS: addressOf

// EXTERNAL MODULE: ./build/resolvers/shared/fetch.js
var fetch = __webpack_require__(3828);
// EXTERNAL MODULE: ./build/resolvers/shared/json.js
var json = __webpack_require__(8180);
;// CONCATENATED MODULE: ./build/resolvers/shared/card.js

/** Reads the front matter of a README; a sentence when it is there and broken, undefined when there is none. */
async function parseCard(readme) {
    // Loaded where a card is read: most runs meet none.
    const { readFrontMatter } = await __webpack_require__.e(/* import() */ 507).then(__webpack_require__.bind(__webpack_require__, 7507));
    const front = readFrontMatter(readme);
    // Two rules around a sentence are no front matter.
    if (front === undefined || (front.keys.length === 0 && !front.error))
        return undefined;
    if (front.error)
        return { fault: front.error.message };
    const { licenses, licenseName, licenseLink, bases, relation, datasets, gatedPrompt } = front.fields;
    return {
        license: licenses.map(({ value }) => value),
        ...(licenseName ? { licenseName: licenseName.value } : {}),
        ...(licenseLink ? { licenseLink: licenseLink.value } : {}),
        baseModel: bases.map(({ value }) => value),
        ...(relation ? { baseModelRelation: relation.value } : {}),
        datasets: datasets.map(({ value }) => value),
        ...(gatedPrompt ? { gatedPrompt: gatedPrompt.value } : {}),
    };
}
/** Reads the card data that the API of the Hub gives: front matter as JSON. */
function readCard(data) {
    if (!(0,json/* isRecord */.u4)(data) || Array.isArray(data))
        return { fault: 'the front matter of the card is no map' };
    const license = texts((0,json.at)(data, 'license'));
    if (license === undefined)
        return { fault: 'the license of the card is neither a text nor a list of texts' };
    const some = (key, value) => (value === undefined ? {} : { [key]: value });
    return {
        license,
        ...some('licenseName', (0,json/* textAt */.$6)(data, 'license_name')),
        ...some('licenseLink', (0,json/* textAt */.$6)(data, 'license_link')),
        baseModel: texts((0,json.at)(data, 'base_model')) ?? [],
        ...some('baseModelRelation', (0,json/* textAt */.$6)(data, 'base_model_relation')),
        datasets: texts((0,json.at)(data, 'datasets')) ?? [],
        ...some('gatedPrompt', (0,json/* textAt */.$6)(data, 'extra_gated_prompt')),
    };
}
function texts(value) {
    if (value === undefined || value === null)
        return [];
    const list = Array.isArray(value) ? value : [value];
    const found = list.filter(item => typeof item === 'string').map(item => item.trim());
    return found.length === list.length ? found.filter(Boolean) : undefined;
}

// EXTERNAL MODULE: ./build/resolvers/shared/names.js
var names = __webpack_require__(7176);
;// CONCATENATED MODULE: ./build/resolvers/shared/hub.js




const HUB = 'hugging-face';
/** Reads one file by its `/resolve/` address, whose limits are six times those of the API: https://huggingface.co/docs/hub/rate-limits */
async function readHubFile(place, path, { http, hosts }) {
    const url = addressOf(place, path, hosts.huggingface);
    const asked = { source: HUB, url };
    const reply = await http({ url, maxBytes: 2 * 1024 * 1024 });
    if (!reply.ok)
        return (0,fetch/* faultOf */.Kl)(reply, asked) ?? (0,fetch/* malformed */.Qm)(asked, 'no answer');
    const commit = commitOf(reply);
    if (reply.status === 200) {
        const moved = nameOf(reply);
        const text = new TextDecoder().decode(reply.body);
        if (/^\s*<(?:!doctype\s+)?html\b/i.test(text))
            return (0,fetch/* malformed */.Qm)(asked, 'a page of HTML instead of the file');
        return {
            text,
            url,
            ...(commit ? { commit } : {}),
            ...(moved && moved.toLowerCase() !== place.id.toLowerCase() ? { movedTo: moved } : {}),
        };
    }
    return faultOfHub(reply, asked, commit);
}
/** The Hub says in `x-error-code` which 401, 403 or 404 it means: huggingface_hub `utils/_http.py`, `hf_raise_for_status`. */
function faultOfHub(reply, asked, commit) {
    const code = reply.headers['x-error-code'] ?? '';
    if (code === 'EntryNotFound' || (reply.status === 404 && code === '' && commit))
        return { missing: true, ...(commit ? { commit } : {}) };
    if (code === 'RepoNotFound')
        return (0,fetch/* unavailable */.hU)(asked, 'not-found', 'the Hub knows no such repository, or it is private');
    if (code === 'RevisionNotFound')
        return (0,fetch/* unavailable */.hU)(asked, 'not-found', 'the repository has no such revision');
    if (code === 'GatedRepo' || reply.status === 401 || reply.status === 403)
        return (0,fetch/* unavailable */.hU)(asked, 'gated', `gated (answered ${reply.status})`);
    return (0,fetch/* faultOf */.Kl)(reply, asked) ?? (0,fetch/* malformed */.Qm)(asked, `answered ${reply.status}`);
}
/** The card: README.md, or where the files are gated what the API shows of it to everybody. */
async function readHubCard(place, outside) {
    const read = await readHubFile(place, 'README.md', outside);
    if ('text' in read) {
        const card = await parseCard(read.text);
        if (card && 'fault' in card)
            return { read, readme: read.text, fault: (0,fetch/* malformed */.Qm)({ source: HUB, url: read.url }, card.fault) };
        return { read, readme: read.text, ...(card ? { card } : {}) };
    }
    if (!('kind' in read) || read.because !== 'gated')
        return { read };
    const card = await readApiCard(place, outside);
    return card ? { read, card } : { read };
}
async function readApiCard(place, { http, hosts }) {
    const folder = place.kind === 'dataset' ? 'datasets' : 'models';
    const url = `${hosts.huggingface}/api/${folder}/${(0,names/* encodePath */.O)(place.id)}?expand[]=cardData&expand[]=gated`;
    const got = await (0,fetch/* fetchJson */.x6)(http, HUB, { url });
    const card = 'kind' in got ? undefined : readCard((0,json.at)(got.value, 'cardData'));
    return card && !('fault' in card) ? card : undefined;
}
function addressOf(place, path, hub) {
    return `${hub}/${place.kind === 'dataset' ? 'datasets/' : ''}${(0,names/* encodePath */.O)(place.id)}/resolve/${encodeURIComponent(place.revision)}/${(0,names/* encodePath */.O)(path)}`;
}
function commitOf(reply) {
    const all = [...(reply.redirects ?? []).map(({ headers }) => headers), reply.headers];
    const commit = all.map(headers => headers['x-repo-commit']).find(value => value !== undefined) ?? CACHED.exec(reply.url)?.[2];
    return commit && /^[0-9a-f]{40}$/.test(commit) ? commit : undefined;
}
/** The Hub hands small files out from `/api/resolve-cache/models/OWNER/NAME/COMMIT/…`. */
const CACHED = /\/api\/resolve-cache\/(?:models|datasets)\/([^?#]+?)\/([0-9a-f]{40})\//;
const RESOLVED = /^https?:\/\/[^/]+\/(?:datasets\/)?([^?#]+?)\/resolve\//;
/** The name under which a repository answered; a renamed one redirects. */
function nameOf(reply) {
    const urls = [...(reply.redirects ?? []).map(({ url }) => url), reply.url];
    return urls
        .map(url => CACHED.exec(url)?.[1] ?? RESOLVED.exec(url)?.[1])
        .filter(name => name !== undefined)
        .at(-1);
}


/***/ }),

/***/ 8180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   zR: () => (/* binding */ recordAt)
/* harmony export */ });
/** Parses JSON from outside; what stands there instead when it is none. */
function parseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch (error) {
        if (!(error instanceof SyntaxError || error instanceof RangeError))
            throw error;
        return { fault: /^\s*</.test(text) ? 'a page of HTML or XML instead of JSON' : 'broken JSON' };
    }
}
/** The value behind a path of own keys and list positions; undefined where it ends early. */
function at(value, ...keys) {
    let here = value;
    for (const key of keys) {
        if (!isRecord(here) || !Object.hasOwn(here, key))
            return undefined;
        here = here[key];
    }
    return here;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
/** The text at the end of a path, without outer spaces; undefined when it is none or empty. */
function textAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined;
}
function listAt(value, ...keys) {
    const found = at(value, ...keys);
    return Array.isArray(found) ? found : [];
}
function recordAt(value, ...keys) {
    const found = at(value, ...keys);
    return isRecord(found) ? found : {};
}


/***/ }),

/***/ 3265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isLicenseFile),
/* harmony export */   T: () => (/* binding */ textAnswers)
/* harmony export */ });
/** Files of a package that hold its terms, by their name alone: LICENSE, COPYING, LICENSE-MIT, license.md, UNLICENSE. */
function isLicenseFile(name) {
    return (/^(?:un)?licen[cs]e(?:[-_. ][\w. -]*)?$|^copying(?:[-_. ][\w. -]*)?$|^mit-license(?:\.\w+)?$/i.test(name) &&
        !/\.(?:js|ts|py|go|rb|json|html?)$/i.test(name));
}
/** Texts of a package as answers, the plain name first, at most four. */
function textAnswers(files, asked) {
    return [...files]
        .sort((a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1))
        .slice(0, 4)
        .map(file => ({ kind: 'text', text: file.text, name: file.path, ...asked }));
}


/***/ }),

/***/ 7176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ encodePath),
/* harmony export */   j: () => (/* binding */ registryName)
/* harmony export */ });
/** The name as its registry writes it: `@scope/name`, `group:artifact`, a module path, a folded Python name. */
function registryName(purl) {
    const { type, namespace, name } = purl;
    switch (type) {
        case 'maven':
            return `${namespace ?? ''}:${name}`;
        // https://packaging.python.org/en/latest/specifications/name-normalization/
        case 'pypi':
            return name.toLowerCase().replace(/[-_.]+/g, '-');
        default:
            return namespace ? `${namespace}/${name}` : name;
    }
}
/** For a path of a URL: every part encoded, `/` kept. */
function encodePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}


/***/ }),

/***/ 8186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ SYSTEMS),
/* harmony export */   V: () => (/* binding */ DEPS_DEV)
/* harmony export */ });
/** The name of the source in evidence. */
const DEPS_DEV = 'deps.dev';
/** The registries deps.dev knows, by type of package URL: https://docs.deps.dev/api/v3/ */
const SYSTEMS = {
    npm: 'NPM',
    pypi: 'PYPI',
    cargo: 'CARGO',
    maven: 'MAVEN',
    golang: 'GO',
    nuget: 'NUGET',
    gem: 'RUBYGEMS',
};


/***/ }),

/***/ 3634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ allowedBy),
/* harmony export */   i: () => (/* binding */ refusedBy)
/* harmony export */ });
/* harmony import */ var _model_expression_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9834);
/* harmony import */ var _osd_expression_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4103);
/* harmony import */ var _osd_judge_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4718);



/** Whether a license passes when these ids are added to what is Open Source: OR by one branch, AND by all of them. */
function allowedBy(license, ids, knowledge) {
    return walk(license, knowledge, term => listed(term, ids) || (0,_osd_judge_ts__WEBPACK_IMPORTED_MODULE_1__/* .judgeExpression */ .ci)(term, knowledge).verdict === 'open-source');
}
/** Whether no branch of a license is free of these ids. */
function refusedBy(license, ids, knowledge) {
    return !walk(license, knowledge, term => !listed(term, ids));
}
/** With its exception, or without: who lists `GPL-2.0-only` means it with every exception too. */
function listed(term, ids) {
    return ids.has((0,_model_expression_ts__WEBPACK_IMPORTED_MODULE_2__/* .formatExpression */ .K)(term).toLowerCase()) || ids.has(term.id.toLowerCase());
}
function walk(license, knowledge, accepts) {
    const parsed = (0,_osd_expression_ts__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .Y)(license, knowledge);
    const expression = 'expression' in parsed ? parsed.expression : { kind: 'license', id: license, listed: false };
    return every(expression, accepts);
}
function every(expression, accepts) {
    if (expression.kind === 'license')
        return accepts(expression);
    return expression.kind === 'or'
        ? expression.parts.some(part => every(part, accepts))
        : expression.parts.every(part => every(part, accepts));
}


/***/ }),

/***/ 5273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ licenseTitle)
/* harmony export */ });
/* harmony import */ var _model_lexicon_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);

/** How a license is called in a sentence: the title of the catalogue, the name in the SPDX list, or the id itself. */
function licenseTitle(license, knowledge) {
    if (license === undefined)
        return 'an unknown license';
    const entry = (0,_model_lexicon_ts__WEBPACK_IMPORTED_MODULE_0__/* .findEntry */ .w4)(license, knowledge);
    if (entry)
        return `${entry.title} (${license})`;
    const listed = (0,_model_lexicon_ts__WEBPACK_IMPORTED_MODULE_0__/* .lexicon */ .Jj)(knowledge).spdx.get(license.toLowerCase());
    return listed ? `${listed.name} (${listed.id})` : license;
}


/***/ }),

/***/ 6894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ observeComponent)
/* harmony export */ });
/* harmony import */ var _model_purl_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3217);
/* harmony import */ var _model_wording_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6566);


/** What is worth saying about one component: its license, and how it differs from the base. */
function observeComponent(component, title, change) {
    const [place] = component.places;
    if (!place || component.status === 'removed')
        return [];
    const about = facts(component);
    const own = licenseObservation(component, title);
    const changed = change ? changeObservation(component, change) : undefined;
    return [...(own ? [{ ...about, ...own, ...place }] : []), ...(changed ? [{ ...about, ...changed, ...place }] : [])];
}
/** The Hub id, where the component is a model or data set of the Hub. */
function modelOf(text) {
    const purl = (0,_model_purl_ts__WEBPACK_IMPORTED_MODULE_0__/* .parsePurl */ .$l)(text);
    return purl?.type === 'huggingface' ? { model: [purl.namespace?.replace(/^datasets\/?/, ''), purl.name].filter(Boolean).join('/') } : {};
}
function facts(component) {
    const { verdict } = component;
    return {
        component: component.purl,
        ...modelOf(component.purl),
        ...(component.license === undefined ? {} : { license: component.license }),
        verdict: verdict.verdict,
        ...('reason' in verdict ? { reason: verdict.reason } : {}),
        ...(verdict.verdict === 'not-open-source'
            ? {
                criteria: [...new Set(verdict.violations.map(violation => violation.criterion))].sort((a, b) => a - b),
                violations: verdict.violations,
                authority: verdict.authority,
            }
            : {}),
        evidence: component.evidence,
        status: component.status,
    };
}
function licenseObservation({ name, version, verdict, subject, license }, title) {
    const named = version === undefined ? name : `${name} ${version}`;
    switch (verdict.verdict) {
        case 'open-source':
            return undefined;
        case 'not-open-source': {
            const clauses = (0,_model_wording_ts__WEBPACK_IMPORTED_MODULE_1__/* .clauseWords */ .ti)(verdict.violations);
            const who = verdict.authority === 'osi-statement' ? 'OSI says so' : 'in our reading; OSI has not reviewed this license';
            const message = subject === 'software'
                ? `${named} is under ${title}, which ${verdict.authority === 'osi-statement' ? 'does not meet the Open Source Definition' : 'contains a term that does not meet the Open Source Definition'}: ${clauses} (${who}).`
                : `The terms of use of ${named}, ${title}, do not meet the Open Source Definition: ${clauses} (${who}).`;
            return { type: 'not-open-source-license', message };
        }
        case 'unreviewed':
            return { type: 'unreviewed-license', message: `${named} is under ${title}: ${(0,_model_wording_ts__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2)(verdict, subject)}.` };
        case 'unknown':
            if (verdict.reason === 'none-declared')
                return { type: 'license-missing', message: `${named} declares no license.` };
            return {
                type: 'license-unknown',
                message: `The license of ${named} is not known: ${(0,_model_wording_ts__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2)(verdict, subject)}${license === undefined ? '' : ` (“${license}”)`}.`,
            };
    }
}
function changeObservation(component, { before, change, newlyBroken, difference }) {
    if (change === 'none' || change === 'unknown')
        return undefined;
    const words = [(0,_model_wording_ts__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2)(component.verdict, component.subject), (0,_model_wording_ts__WEBPACK_IMPORTED_MODULE_1__/* .authorityWords */ .Dk)(component.verdict)].filter(Boolean).join('; ');
    const broken = newlyBroken.length > 0 ? ` It breaks OSD ${newlyBroken.join(', ')}, which the version before did not.` : '';
    const text = difference?.slice(0, 3).map(wordChange).join(' ') ?? '';
    return {
        type: 'license-changed',
        reason: change === 'worse' ? 'worse' : 'same',
        message: `This update of ${component.name} changes its license from ${before.license ?? 'one that is not known'} to ${component.license ?? 'one that is not known'}${change === 'worse' ? ` (${words})` : ''}.${broken}${text === '' ? '' : ` In the text: ${text}`}`,
    };
}
function wordChange({ before, removed, added, after }) {
    return `“${before} ${removed === '' ? '' : `[-${removed}-]`}${added === '' ? '' : `{+${added}+}`} ${after}”.`;
}


/***/ })

};
