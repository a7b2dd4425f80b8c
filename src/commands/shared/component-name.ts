import { formatPurl, parsePurl } from '#model/purl.ts'
import { suggestion } from '#model/suggestion.ts'

/** Short names of ecosystems before the colon, by purl type. */
const TYPES: Readonly<Record<string, string>> = {
  npm: 'npm',
  pypi: 'pypi',
  pip: 'pypi',
  cargo: 'cargo',
  crates: 'cargo',
  gem: 'gem',
  rubygems: 'gem',
  go: 'golang',
  golang: 'golang',
  maven: 'maven',
  nuget: 'nuget',
  composer: 'composer',
  packagist: 'composer',
  pub: 'pub',
  hex: 'hex',
  cocoapods: 'cocoapods',
  hackage: 'hackage',
  cran: 'cran',
  conda: 'conda',
  docker: 'docker',
  action: 'githubactions',
  github: 'github',
  hf: 'huggingface',
  huggingface: 'huggingface',
  ollama: 'ollama',
}

/** Reads `npm:left-pad@1.3.0`, `hf:owner/name`, or a package URL; a sentence when it is none of them. */
export function componentNamed(text: string): { readonly purl: string } | { readonly error: string } {
  if (parsePurl(text)) return { purl: text }
  const [, prefix = '', rest = ''] = /^([a-z]+):(.+)$/i.exec(text) ?? []
  const type = TYPES[prefix.toLowerCase()]
  if (type === undefined || !Object.hasOwn(TYPES, prefix.toLowerCase())) {
    return {
      error: `Unexpected "${text}", expected ECOSYSTEM:NAME@VERSION such as npm:left-pad@1.3.0 or hf:meta-llama/Llama-2-7b-hf, or a package URL.${suggestion(prefix.toLowerCase(), Object.keys(TYPES))}`,
    }
  }
  const [, name = '', version] = /^(.+?)(?:@([^@/]+))?$/.exec(rest) ?? []
  const parts = type === 'maven' ? name.split(/[:/]/) : name.split('/')
  return {
    purl: formatPurl({
      type,
      name: parts.at(-1) ?? name,
      ...(parts.length > 1 ? { namespace: parts.slice(0, -1).join('/') } : {}),
      ...(version === undefined ? {} : { version }),
    }),
  }
}
