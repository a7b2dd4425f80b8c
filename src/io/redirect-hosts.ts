import type { Hosts } from '#model/http.ts'

/**
 * Hosts that a service is documented or known to hand its files out from; a redirect there is followed, without headers
 * of authorization. They stand only for the public service: a mirror serves its files itself.
 */
const STORES: readonly { readonly service: keyof Hosts; readonly of: string; readonly to: readonly string[]; readonly source: string }[] = [
  {
    service: 'huggingface',
    of: 'huggingface.co',
    to: ['cdn-lfs.huggingface.co', 'cdn-lfs.hf.co', 'cdn-lfs-us-1.hf.co', 'cdn-lfs-eu-1.hf.co', 'cas-bridge.xethub.hf.co'],
    source: 'https://huggingface.co/docs/hub/security-network-access',
  },
  {
    service: 'crates',
    of: 'crates.io',
    to: ['static.crates.io'],
    source: 'https://doc.rust-lang.org/cargo/reference/registry-index.html#index-configuration',
  },
  {
    service: 'goproxy',
    of: 'proxy.golang.org',
    to: ['storage.googleapis.com'],
    source: 'https://medium.com/pareture/golang-default-goproxy-hidden-networking-requirements-bb433f2a57d1',
  },
  {
    service: 'cocoapods',
    of: 'cdn.cocoapods.org',
    to: ['cdn.jsdelivr.net', 'raw.githubusercontent.com'],
    source: 'https://blog.cocoapods.org/CocoaPods-1.8.0-beta/',
  },
  {
    service: 'pub',
    of: 'pub.dev',
    to: ['storage.googleapis.com'],
    source: 'https://github.com/dart-lang/pub/blob/master/doc/repository-spec-v2.md',
  },
  {
    service: 'conda',
    of: 'conda.anaconda.org',
    to: ['binstar-cio-packages-prod.s3.amazonaws.com'],
    source: 'https://docs.anaconda.com/anaconda-org/',
  },
  { service: 'githubApi', of: 'api.github.com', to: ['raw.githubusercontent.com'], source: 'https://docs.github.com/rest/repos/contents' },
]

/** The origins that each configured origin may redirect to, besides those of the services. */
export function redirectTargets(hosts: Hosts): ReadonlyMap<string, ReadonlySet<string>> {
  const public_ = STORES.filter(store => new URL(hosts[store.service]).host === store.of)
  return new Map(public_.map(store => [new URL(hosts[store.service]).origin, new Set(store.to.map(host => `https://${host}`))]))
}
