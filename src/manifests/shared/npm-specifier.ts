import { elsewhere, npmPurl, simplePurl } from '#manifests/shared/purls.ts'

/** What a dependency of a package.json stands for. */
export interface NpmSpecifier {
  readonly purl: string
  readonly name: string
  readonly version?: string
  readonly requirement?: string
  readonly fetchedFrom?: string
  /** The catalog that has the version. */
  readonly catalog?: string
}

/**
 * Reads the right side of a dependency: https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies,
 * https://yarnpkg.com/protocols, https://pnpm.io/aliases. Undefined for what lies in the same repository.
 */
export function npmSpecifier(name: string, raw: string): NpmSpecifier | undefined {
  const text = raw.trim()
  if (isLocalSpecifier(text)) return undefined
  if (text.startsWith('catalog:')) {
    const catalog = text.slice('catalog:'.length).trim() || 'default'
    return { purl: npmPurl(name), name, requirement: text, catalog }
  }
  if (text.startsWith('patch:')) return npmSpecifier(name, unpatched(text))
  const alias = /^npm:(@?[^@/]+(?:\/[^@]+)?)(?:@(.*))?$/s.exec(text)
  if (alias?.[1] && !/^[\^~<>=*vV\d]/.test(alias[1])) return registry(alias[1], alias[2] ?? '')
  const jsr = /^jsr:(?:(@[^@/]+\/[^@]+)@?)?(.*)$/s.exec(text)
  if (jsr) return jsrSpecifier(jsr[1] ?? name, jsr[2] ?? '')
  const address = addressOf(text)
  if (address === undefined) return registry(name, text.replace(/^npm:/, ''))
  return { purl: elsewhere(npmPurl(name), address), name, requirement: text, fetchedFrom: address }
}

function registry(name: string, requirement: string): NpmSpecifier {
  return { purl: npmPurl(name), name, ...(requirement ? { requirement } : {}) }
}

/** JSR serves its packages to npm clients under the scope @jsr: https://jsr.io/docs/npm-compatibility */
function jsrSpecifier(name: string, requirement: string): NpmSpecifier {
  const slash = name.indexOf('/')
  const purl = slash < 0 ? simplePurl('jsr', name) : `pkg:jsr/%40${name.slice(1, slash)}/${name.slice(slash + 1)}`
  return { purl, name, ...(requirement ? { requirement } : {}), fetchedFrom: 'https://jsr.io' }
}

/** Whether a dependency lies in the same repository, as a member, a folder or an archive. */
export function isLocalSpecifier(text: string): boolean {
  return /^(?:workspace|file|link|portal|exec):/.test(text) || (/^(?:\.{1,2}|~)?(?:\/|$)/.test(text) && text !== '' && text !== '~')
}

/** What a yarn patch is applied to: `patch:name@npm%3A1.2.3#./fix.patch` */
function unpatched(text: string): string {
  const source = text.slice('patch:'.length).split('#', 1)[0] ?? ''
  const at = source.indexOf('@', 1)
  return at < 0
    ? '*'
    : source
        .slice(at + 1)
        .replaceAll('%3A', ':')
        .replaceAll('%2F', '/')
        .replaceAll('%40', '@')
}

/** The address of a tarball or repository; undefined for versions, ranges and tags. */
function addressOf(text: string): string | undefined {
  if (/^(?:git\+)?(?:https?|ssh|git|git\+ssh|git\+https|git\+file|file):\/\//.test(text)) return text
  const forge = /^(github|gitlab|bitbucket|gist):(.+)$/.exec(text)
  if (forge)
    return `https://${forge[1] === 'gist' ? 'gist.github.com' : forge[1] === 'bitbucket' ? 'bitbucket.org' : `${forge[1]}.com`}/${forge[2]}`
  if (/^[\w.-]+@[\w.-]+:[\w./-]+/.test(text)) return text
  return /^[\w-][\w.-]*\/[\w.-]+(?:#.*)?$/.test(text) ? `https://github.com/${text}` : undefined
}
