// How many requests and how much processor time the licenses of a large change cost, against stand-ins on this machine.
//
// Needs `npm run build`.
import { startStandIns } from './stand-ins.mjs'

await bench()

async function bench() {
  const stand = await startStandIns()
  const rows = []
  rows.push(await run('1,000 npm packages', packages({ npm: 1000 }), stand))
  rows.push(await run('1,300 packages, five ecosystems', packages({ npm: 700, pypi: 250, cargo: 200, golang: 100, maven: 50 }), stand))
  rows.push(await run('1,000 npm packages, deps.dev down', packages({ npm: 1000 }), stand, { down: true }))
  stand.stop()
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
