// Stand-ins of the public services for benchmarks, in their shapes: deps.dev in pages, npm, PyPI and the others for what
// deps.dev does not know.
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

if (process.argv[1] === fileURLToPath(import.meta.url)) serve()

/** Starts them in a process of their own, so that their work is not counted; `url` has one folder a service. */
export async function startStandIns() {
  const child = fork(fileURLToPath(import.meta.url), ['serve'])
  const next = () => new Promise(resolve => child.once('message', resolve))
  const url = await next()
  const ask = async word => {
    const answer = next()
    child.send(word)
    return answer
  }
  return { url, stop: () => child.kill(), reset: () => ask('reset'), counts: () => ask('counts') }
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
