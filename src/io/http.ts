import type { Hosts, Http } from '#model/http.ts'

/** Asks the services over the network; `offline` touches no socket. */
export function createHttp({ offline, hosts }: { readonly offline: boolean; readonly hosts: Hosts }): Http {
  const allowed = new Set(Object.values(hosts).map(url => new URL(String(url)).host))
  return async request => {
    if (offline) return { ok: false, because: 'offline', detail: 'not asked: --offline' }
    if (!allowed.has(new URL(request.url).host))
      return { ok: false, because: 'refused-host', detail: `${new URL(request.url).host} is not one of the services` }
    try {
      const reply = await fetch(request.url, {
        method: request.method ?? 'GET',
        ...(request.headers ? { headers: { ...request.headers } } : {}),
        ...(request.body === undefined ? {} : { body: request.body }),
        redirect: 'manual',
        signal: AbortSignal.timeout(20_000),
      })
      return {
        ok: true,
        status: reply.status,
        headers: Object.fromEntries(reply.headers),
        body: new Uint8Array(await reply.arrayBuffer()),
        url: request.url,
      }
    } catch (error) {
      return { ok: false, because: 'unreachable', detail: error instanceof Error ? error.message : String(error) }
    }
  }
}
