import type { Declared, ManifestFormat, ParsedManifest } from '#model/manifest.ts'
import { withCodes, type Codes } from '#manifests/shared/codes.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { eachGoDirective, isGoPath, replacements, type GoDirective } from '#manifests/shared/go-directives.ts'
import { LineCursor } from '#manifests/shared/lines.ts'
import { Locked } from '#manifests/shared/locked.ts'
import { PATH_SIGNS, pathEnd, plainEnd } from '#manifests/shared/purl-writer.ts'
import { golangPurl } from '#manifests/shared/purls.ts'

/** https://go.dev/ref/mod#go-mod-file */
export const manifest: ManifestFormat = {
  format: 'go-mod',
  ecosystem: 'golang',
  role: 'manifest',
  matches: path => /(?:^|\/)go\.mod$/.test(path),
  parse: ({ text }) =>
    withCodes(text, codes => {
      const reader = new Reader(text, codes)
      const stopped = eachGoDirective(new LineCursor(text, codes), reader)
      return stopped ? unreadable(stopped) : reader.end()
    }),
}

const GOLANG = { beginning: 'pkg:golang/', signs: PATH_SIGNS, purl: golangPurl }

const [SPACE, PLUS] = [32, 43] as const

class Reader {
  readonly #found: Locked
  readonly #others: GoDirective[] = []
  #requires = false

  constructor(text: string, codes: Codes) {
    this.#found = new Locked(text, codes, GOLANG)
  }

  /** Takes what `go mod tidy` writes within `require (…)`: path and version, with or without `// indirect`. */
  row(verb: string, { text, codes, ink, end, line }: LineCursor): boolean {
    if (verb !== 'require') return false
    const to = pathEnd(codes, ink, end)
    if (to === ink || codes[to] !== SPACE) return false
    const version = to + 1
    const core = plainEnd(codes, version, end)
    const versionTo = core < end && codes[core] === PLUS ? plainEnd(codes, core + 1, end) : core
    const indirect = text.startsWith(INDIRECT, versionTo)
    if (versionTo === version || versionTo + (indirect ? INDIRECT.length : 0) !== end) return false
    this.#requires = true
    this.#found.add(ink, to, version, versionTo, line, line, indirect ? 'indirect' : 'runtime', !indirect)
    return true
  }

  directive(directive: GoDirective): void {
    if (directive.verb !== 'require') {
      this.#others.push(directive)
      return
    }
    this.#requires = true
    this.#found.put(...required(directive))
  }

  end(): ParsedManifest {
    const module = this.#others.find(({ verb }) => verb === 'module')
    if (!module && this.#others.length > 0 && !this.#requires) return unreadable(fault('no module, expected a go.mod', 1))
    const name = module?.words[0]
    return { components: replaced(this.#found.end(), this.#others), ...(name ? { firstParty: [name] } : {}) }
  }
}

const INDIRECT = ' // indirect'

function required({ words, comment, line, endLine }: GoDirective): Declared[] {
  const [name, version] = words
  if (!name || !version) return []
  const indirect = /^\/\/\s*indirect(?:;|\s|$)/.test(comment)
  const scope = indirect ? 'indirect' : 'runtime'
  return [{ purl: golangPurl(name, version), name, scope, line, endLine, version, direct: !indirect }]
}

/** With what is fetched in place of modules that are replaced. */
function replaced(components: readonly Declared[], directives: readonly GoDirective[]): readonly Declared[] {
  if (!directives.some(({ verb }) => verb === 'replace')) return components
  const find = replacements(directives)
  return components.flatMap(component => {
    const other = find(component.name, component.version ?? '')
    if (!other) return [component]
    // A folder of the repository stands in for the module.
    if (!isGoPath(other.path)) return []
    const version = other.version ?? component.version
    const fetched = { purl: golangPurl(other.path, version), name: other.path, ...(version ? { version } : {}) }
    return [{ ...component, ...fetched, also: [{ line: other.line, endLine: other.line }] }]
  })
}
