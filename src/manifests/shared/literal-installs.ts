import type { Declared, Unread } from '#model/manifest.ts'
import { condaSpec } from '#manifests/shared/conda.ts'
import { npmSpecifier } from '#manifests/shared/npm-specifier.ts'
import { fromAddress, isLocalAddress, nameOfAddress, pythonRequirement } from '#manifests/shared/pep508.ts'
import { composerPurl, elsewhere, golangPurl, npmPurl, simplePurl } from '#manifests/shared/purls.ts'
import { shellCommands, type ScriptLine, type ShellCommand } from '#manifests/shared/shell-commands.ts'

type Package = Pick<Declared, 'purl' | 'name' | 'version' | 'requirement' | 'fetchedFrom'>

interface Installer {
  /** The words that begin the command, e.g. `pip install`. */
  readonly command: RegExp
  /** Options that take the next word. */
  readonly valued: RegExp
  /** What a word stands for; undefined when it is no package (a path, a word of another use). */
  read(word: string, options: ReadonlyMap<string, string>): Package | undefined
}

const PIP_VALUED =
  /^(?:-[rcitfed]|--(?:requirement|constraint|index-url|extra-index-url|find-links|target|editable|prefix|root|platform|python(?:-version)?|implementation|abi|cache-dir|src|proxy|timeout|retries|trusted-host|group|index|with|from|spec|only-binary|no-binary|progress-bar))$/
const NPM_VALUED = /^(?:-[C]|--(?:prefix|registry|tag|filter|workspace|cwd|cache|omit|include|loglevel|package|ignore-scripts=.*))$/

/** https://pip.pypa.io, https://docs.npmjs.com, https://doc.rust-lang.org/cargo, https://go.dev and their like: the verbs that install by name. */
const INSTALLERS: readonly Installer[] = [
  {
    command:
      /^(?:(?:python[\d.]* -m )?pip[\d.]* install|uv (?:pip install|add|tool install|tool run)|uvx|pipx (?:install|run|inject)|poetry add|pdm add|pipenv install|rye add)\b/,
    valued: PIP_VALUED,
    read: python,
  },
  {
    command:
      /^(?:npm (?:install|i|add|exec)|pnpm (?:add|install|i|dlx|exec)|yarn (?:add|global add|dlx)|bun (?:add|install|i|x)|bunx|npx|pnpx)\b/,
    valued: NPM_VALUED,
    read: npm,
  },
  {
    command: /^cargo (?:install|add|binstall)\b/,
    valued: /^--(?:version|vers|git|branch|tag|rev|registry|index|root|features|target|path|bin|example|profile|jobs)$|^-[FjZ]$/,
    read: cargo,
  },
  { command: /^go (?:install|get|run)\b/, valued: /^-(?:C|mod|modfile|tags|ldflags|gcflags|asmflags|o|p)$/, read: go },
  { command: /^gem install\b/, valued: /^(?:-[vsin]|--(?:version|source|install-dir|bindir|platform))$/, read: gem },
  {
    command: /^dotnet (?:tool install|add package)\b/,
    valued: /^(?:-v|--(?:version|tool-path|add-source|framework|source|configfile))$/,
    read: nuget,
  },
  { command: /^composer (?:global )?require\b/, valued: /^(?:-d|--working-dir)$/, read: composer },
  {
    command: /^(?:conda|mamba|micromamba) (?:install|create)\b/,
    valued: /^(?:-[ncp]|--(?:name|channel|prefix|file|override-channels))$/,
    read: word => condaSpec(word),
  },
]

/**
 * Packages that a script installs by name: `pip install x==1`, `npm i x`, `cargo install x`.
 *
 * For `RUN` of a Dockerfile and steps of a workflow. What hangs on variables is `unread`.
 */
export function literalInstalls(script: readonly ScriptLine[]): { readonly components: Declared[]; readonly unread: Unread[] } {
  const components: Declared[] = []
  const unread: Unread[] = []
  for (const command of shellCommands(script)) {
    const { line, endLine } = command
    const words = withoutPrefix(command)
    const text = words.join(' ')
    const installer = INSTALLERS.find(candidate => candidate.command.test(text))
    if (!installer) continue
    const verb = (installer.command.exec(text)?.[0] ?? '').split(' ').length
    const one = /^(?:npx|pnpx|bunx|uvx|bun x|uv tool run|pipx run|npm exec|pnpm (?:dlx|exec)|yarn dlx|go run)\b/.test(text)
    const { packages, options } = separate(words.slice(verb), installer, one)
    for (const word of packages) {
      if (/[$`]|\{\{|%\w+%/.test(word)) unread.push({ what: `installs ${word.slice(0, 80)}, which hangs on a variable`, line, endLine })
      else {
        const found = installer.read(word, options)
        if (found) components.push({ ...found, scope: 'runtime', direct: true, line, endLine })
      }
    }
  }
  return { components, unread }
}

const NO_OPTIONS: ReadonlyMap<string, string> = new Map()

/** What hooks name for their installer by the language they are written in: https://pre-commit.com/#supported-languages */
const BY_LANGUAGE: ReadonlyMap<string, (word: string) => Package | undefined> = new Map([
  ['python', python],
  ['node', npm],
  ['golang', go],
  ['ruby', (word: string) => gem(word, NO_OPTIONS)],
  ['rust', (word: string) => cargo(word.replace(/^cli:/, '').replace(':', '@'), NO_OPTIONS)],
  ['conda', condaSpec],
])

/** A package that is installed for a hook; undefined for what is none, and for languages that are not read. */
export function packageOf(language: string, word: string): Package | undefined {
  return BY_LANGUAGE.get(language)?.(word)
}

/** Without what only sets the stage: `sudo`, `env X=1`, `time`, `RUN` options. */
function withoutPrefix({ words }: ShellCommand): readonly string[] {
  let at = 0
  while (
    at < words.length &&
    /^(?:sudo|env|exec|time|command|nice|then|do|else|if|!|-[EH]|--mount=.*|--network=.*|--security=.*|[A-Za-z_]\w*=.*)$/.test(
      words[at] ?? '',
    )
  )
    at++
  const rest = words.slice(at)
  return [(rest[0] ?? '').replace(/^.*\//, ''), ...rest.slice(1)]
}

/** Packages and options; of a command that runs one, only the first word is the package. */
function separate(words: readonly string[], installer: Installer, one: boolean) {
  const packages: string[] = []
  const options = new Map<string, string>()
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (/^\d?[<>]/.test(word)) at += /[<>]$/.test(word) ? 1 : 0
    else if (word.startsWith('-')) {
      const [name = '', value] = word.split('=', 2)
      if (value !== undefined) options.set(name, value)
      else if (installer.valued.test(name)) options.set(name, words[++at] ?? '')
    } else {
      packages.push(word)
      if (one) break
    }
  }
  const editable = options.get('-e') ?? options.get('--editable')
  const git = options.get('--git')
  if (git !== undefined && packages.length === 0) packages.push(/\/([\w.-]+?)(?:\.git)?\/?$/.exec(git)?.[1] ?? git)
  return { packages: editable === undefined ? packages : [...packages, editable], options }
}

function python(word: string): Package | undefined {
  if (isLocalAddress(word) || (/\.(?:whl|tar\.gz|zip)$/.test(word) && !word.includes('://'))) return undefined
  if (/^[a-z][a-z+]*:\/\//.test(word)) {
    const name = nameOfAddress(word)
    return name === undefined ? undefined : fromAddress(name, word)
  }
  const requirement = pythonRequirement(word.replace(/^([\w.-]+(?:\[[^\]]*\])?)@(?=[\d^~])/, '$1=='))
  if (!requirement) return undefined
  const { marker: _, ...found } = requirement
  return found
}

function npm(word: string): Package | undefined {
  const at = word.indexOf('@', 1)
  const address =
    /^(?:https?|git\+?\w*|github|gitlab|bitbucket):/.test(word) || (/^[\w-][\w.-]*\/[\w.-]+(?:#.*)?$/.test(word) && !word.startsWith('@'))
  if (address) {
    const name = /([\w.-]+?)(?:\.git|\.tgz)?(?:#.*)?$/.exec(word)?.[1] ?? word
    return npmSpecifier(name, word)
  }
  const name = at < 0 ? word : word.slice(0, at)
  if (!/^(?:@[\w.~-]+\/)?[\w.~-]+$/.test(name) || name.startsWith('.')) return undefined
  const specifier = npmSpecifier(name, at < 0 ? '' : word.slice(at + 1))
  const version = /^v?(\d+\.\d+\.\d+[\w.+-]*)$/.exec(specifier?.requirement ?? '')?.[1]
  return specifier && version && !specifier.fetchedFrom ? { ...specifier, purl: npmPurl(specifier.name, version), version } : specifier
}

function cargo(word: string, options: ReadonlyMap<string, string>): Package | undefined {
  const [name = '', requirement = options.get('--version') ?? options.get('--vers')] = word.split('@', 2)
  if (!/^[\w-]+$/.test(name) || options.has('--path')) return undefined
  const version = /^=?(\d+\.\d+\.\d+[\w.+-]*)$/.exec(requirement ?? '')?.[1]
  const git = options.get('--git')
  const found = { name, ...(version ? { version } : {}), ...(requirement ? { requirement } : {}) }
  const purl = simplePurl('cargo', name, version)
  if (git === undefined) return { purl, ...found }
  const reference = options.get('--rev') ?? options.get('--tag') ?? options.get('--branch')
  const address = `git+${git}${reference ? `#${reference}` : ''}`
  return { purl: elsewhere(purl, address), ...found, fetchedFrom: address }
}

/** A package of a module: the module itself is known only to the proxy, so the path stands for it. */
function go(word: string): Package | undefined {
  const [path = '', version] = word.split('@', 2)
  if (!/^[\w-]+(?:\.[\w-]+)+\//.test(path)) return undefined
  const fixed = version && /^v\d/.test(version) ? version : undefined
  return { purl: golangPurl(path, fixed), name: path, ...(fixed ? { version: fixed } : {}), ...(version ? { requirement: version } : {}) }
}

function gem(word: string, options: ReadonlyMap<string, string>): Package | undefined {
  const [name = '', inline] = word.split(':', 2)
  return /^[\w.-]+$/.test(name) ? versioned('gem', name, inline ?? options.get('-v') ?? options.get('--version')) : undefined
}

function nuget(word: string, options: ReadonlyMap<string, string>): Package | undefined {
  if (!/^[\w.-]+$/.test(word) || /\.(?:cs|fs|vb)proj$/.test(word)) return undefined
  return versioned('nuget', word, options.get('--version') ?? options.get('-v'))
}

function versioned(type: string, name: string, requirement: string | undefined): Package {
  const version = /^=?\s*(\d[\w.+-]*)$/.exec(requirement ?? '')?.[1]
  return { purl: simplePurl(type, name, version), name, ...(version ? { version } : {}), ...(requirement ? { requirement } : {}) }
}

function composer(word: string): Package | undefined {
  const [name = '', requirement] = word.split(/[:=]/, 2)
  if (!/^[\w.-]+\/[\w.-]+$/.test(name)) return undefined
  const version = /^v?(\d+\.\d+\.\d+[\w.-]*)$/.exec(requirement ?? '')?.[1]
  return { purl: composerPurl(name, version), name, ...(version ? { version } : {}), ...(requirement ? { requirement } : {}) }
}
