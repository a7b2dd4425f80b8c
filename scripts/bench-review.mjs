// How many requests and how much processor time the licenses of a large change cost, against stand-ins on this machine.
//
// The stand-ins run in a process of their own, so that their work is not counted. They answer in the shapes of the public
// services: deps.dev in pages, npm, PyPI and the others for what deps.dev does not know. Needs `npm run build`.
import { fork } from 'node:child_process'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'

/** Versions on one page of deps.dev's batch; the service does not publish its own number. */
const PAGE = 500

/** One in this many packages is unknown to deps.dev or declares no license there, and its registry is asked. */
const GAPS = 150

const LICENSES = [
  'MIT',
  'MIT',
  'MIT',
  'MIT',
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-3-Clause',
  'BSD-2-Clause',
  '(MIT OR CC0-1.0)',
  'MPL-2.0',
  'BlueOak-1.0.0',
]

if (process.argv[2] === 'serve') serve()
else await bench()

async function bench() {
  const stand = await start()
  const rows = []
  rows.push(await run('1,000 npm packages', packages({ npm: 1000 }), stand))
  rows.push(await run('1,300 packages, five ecosystems', packages({ npm: 700, pypi: 250, cargo: 200, golang: 100, maven: 50 }), stand))
  rows.push(await run('1,000 npm packages, deps.dev down', packages({ npm: 1000 }), stand, { down: true }))
  stand.child.kill()
  process.stdout.write('| change | licenses found | requests | by host | processor time | wall time |\n')
  process.stdout.write('| --- | --- | --- | --- | --- | --- |\n')
  for (const row of rows) process.stdout.write(`| ${row.join(' | ')} |\n`)
}

async function run(name, wanted, stand, { down = false } = {}) {
  const { createHttp } = await import('../build/io/http.js')
  const { hosts } = await import('../build/io/hosts.js')
  const { readIndex, readKnowledge } = await import('../build/io/knowledge.js')
  const { openIndex } = await import('../build/detect/license-index.js')
  const { findLicenses } = await import('../build/licenses/find-licenses.js')
  const env = name =>
    down && name.includes('DEPSDEV')
      ? `${stand.url.replace('127.0.0.1', 'localhost')}/down`
      : name.endsWith('_URL')
        ? `${stand.url}/${name.toLowerCase().replace(/^osd_review_|_url$/g, '')}`
        : undefined
  await stand.reset()
  const [cpu, wall] = [process.cpuUsage(), performance.now()]
  const places = hosts(env)
  const http = createHttp({ offline: false, hosts: places, env: () => undefined })
  const index = openIndex(readIndex())
  const found = await findLicenses(wanted, { http, hosts: places, offline: false, knowledge: readKnowledge(), index, now: new Date() })
  const { user, system } = process.cpuUsage(cpu)
  const counts = await stand.counts()
  const known = [...found.values()].filter(({ verdict }) => verdict.verdict !== 'unknown').length
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const hostsText = Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([host, count]) => `${host} ${count}`)
    .join(', ')
  return [
    name,
    `${known} of ${found.size}`,
    total,
    hostsText,
    `${((user + system) / 1e6).toFixed(2)} s`,
    `${((performance.now() - wall) / 1000).toFixed(2)} s`,
  ]
}

function packages(numbers) {
  const purl = {
    npm: n => `pkg:npm/%40scope${n % 9}/package-${n}@1.${n % 30}.0`,
    pypi: n => `pkg:pypi/package-${n}@2.${n % 30}`,
    cargo: n => `pkg:cargo/package-${n}@0.${n}.1`,
    golang: n => `pkg:golang/example.com/group/package-${n}@v1.${n % 30}.0`,
    maven: n => `pkg:maven/com.example.group/package-${n}@3.${n % 30}`,
  }
  return Object.entries(numbers).flatMap(([type, count]) => Array.from({ length: count }, (_, n) => ({ purl: purl[type](n) })))
}

async function start() {
  const child = fork(fileURLToPath(import.meta.url), ['serve'])
  const next = () => new Promise(resolve => child.once('message', resolve))
  const url = await next()
  const ask = async word => {
    const answer = next()
    child.send(word)
    return answer
  }
  return { child, url, reset: () => ask('reset'), counts: () => ask('counts') }
}

function serve() {
  let counts = {}
  const server = createServer((request, reply) => {
    const [, service = ''] = /^\/([^/]+)/.exec(request.url ?? '') ?? []
    counts[service] = (counts[service] ?? 0) + 1
    const chunks = []
    request.on('data', chunk => chunks.push(chunk))
    request.on('end', () => {
      const answer = service === 'depsdev' ? depsDev(request, Buffer.concat(chunks).toString()) : registry(service)
      if (!answer) return reply.writeHead(service === 'down' ? 503 : 404).end()
      reply.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
    })
  })
  process.on('message', word => {
    if (word === 'reset') counts = {}
    process.send(word === 'reset' ? 'done' : counts)
  })
  server.listen(0, '127.0.0.1', () => process.send(`http://127.0.0.1:${server.address().port}`))
}

function depsDev(request, body) {
  if (request.method !== 'POST') return undefined
  const { requests, pageToken } = JSON.parse(body)
  const from = Number(pageToken ?? 0)
  const responses = requests.slice(from, from + PAGE).map((one, n) => response(one, from + n))
  return { responses, ...(from + PAGE < requests.length ? { nextPageToken: String(from + PAGE) } : {}) }
}

function response({ versionKey }, n) {
  const request = { versionKey }
  if (n % GAPS === GAPS - 1) return { request }
  const license = LICENSES[n % LICENSES.length]
  const name = versionKey.name
  const links = ['SOURCE_REPO', 'ISSUE_TRACKER', 'HOMEPAGE'].map(label => ({ label, url: `https://github.com/example/${name}` }))
  const related = [
    { projectKey: { id: `github.com/example/${name}` }, relationProvenance: 'UNVERIFIED_METADATA', relationType: 'SOURCE_REPO' },
  ]
  return {
    request,
    version: {
      versionKey,
      purl: '',
      publishedAt: '2025-01-02T03:04:05Z',
      isDefault: false,
      isDeprecated: false,
      licenses: [license],
      licenseDetails: [{ license, spdx: license }],
      advisoryKeys: [],
      links,
      slsaProvenances: [],
      attestations: [],
      registries: ['https://registry.example.com/'],
      relatedProjects: related,
    },
  }
}

function registry(service) {
  return {
    npm: { license: 'MIT', version: '1.0.0' },
    pypi: { info: { license: 'MIT', classifiers: [] } },
    crates: { version: { license: 'MIT/Apache-2.0' } },
  }[service]
}
