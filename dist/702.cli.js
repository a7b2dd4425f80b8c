export const id = 702;
export const ids = [702];
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
// EXTERNAL MODULE: ./build/registry.js + 274 modules
var registry = __webpack_require__(7264);
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
    const sources = (outside.resolvers ?? registry/* resolvers */.K6).filter(resolver => (resolver.tier ?? 'registry') === tier);
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
/* harmony import */ var _classify_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78);
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
function classified(answer, { index, knowledge, beside }) {
    const known = classifications.get(answer);
    if (known)
        return known;
    const found = (0,_classify_ts__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L)({ path: answer.name, text: answer.text, ...(beside ? { beside } : {}) }, index, knowledge);
    classifications.set(answer, found);
    return found;
}
function readText(answer, reader) {
    const found = classified(answer, reader);
    const identified = found.licenses.length > 0 || found.verdict.verdict === 'not-open-source';
    const notes = [found.witness, answer.note].filter(Boolean);
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
    const document = (0,dist.parseDocument)(text, { lineCounter: lines, uniqueKeys: true, merge: false, schema: 'core' });
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
