import { createServer } from 'node:http'
import { SERVICES } from '#io/hosts.ts'

/** The public services on this machine, all of them without an answer to anything. */
export interface Services {
  /** The variables that put them in the place of the real ones; GitHub’s own are left out. */
  readonly env: Readonly<Record<string, string>>
  /** Requests by service. */
  readonly counts: ReadonlyMap<string, number>
  close(): Promise<void>
}

/** Starts them: each has a path of its own and answers 404. */
export async function startServices(): Promise<Services> {
  const counts = new Map<string, number>()
  const server = createServer((request, response) => {
    const service = request.url?.split('/')[1] ?? ''
    counts.set(service, (counts.get(service) ?? 0) + 1)
    request.resume()
    response.writeHead(404, { 'content-type': 'application/json' }).end('{}')
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const places = Object.entries(SERVICES).filter(([, { variables }]) => variables.some(name => name.startsWith('OSD_REVIEW_')))
  return {
    env: Object.fromEntries(places.map(([service, { variables }]) => [variables[0] ?? '', `http://127.0.0.1:${port}/${service}`])),
    counts,
    close: () => new Promise(done => server.close(() => done())),
  }
}
