import type { Declared, ManifestFormat, Scope, Unread } from '#model/manifest.ts'
import type { Span } from '#model/location.ts'
import { instructions, type Instruction } from '#manifests/shared/dockerfile-instructions.ts'
import { entry, mergeSame } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { parseImage } from '#manifests/shared/image-reference.ts'
import { literalInstalls } from '#manifests/shared/literal-installs.ts'
import type { ScriptLine } from '#manifests/shared/shell-commands.ts'
import { substitute } from '#manifests/shared/shell-variables.ts'

/**
 * Images that a Dockerfile builds on or copies from. Stages are its own, and `scratch` is nothing.
 *
 * Source: https://docs.docker.com/reference/dockerfile/
 */
export const manifest: ManifestFormat = {
  format: 'dockerfile',
  ecosystem: 'docker',
  role: 'manifest',
  matches: path =>
    /(^|\/)((Docker|Container)file([._-][^/]*)?|[^/]+\.(docker|container)file)$/i.test(path) &&
    !/\.(dockerignore|md|txt|sh|py|js|ts|json|ya?ml)$/i.test(path),
  parse({ text }) {
    const reader = new Reader()
    const all = instructions(text)
    for (const instruction of all) reader.take(instruction)
    const [first] = all
    if (first && !reader.based) return { ...unreadable(fault('no FROM, expected a Dockerfile', first.line)) }
    return { components: mergeSame(reader.components), ...(reader.unread.length > 0 ? { unread: reader.unread } : {}) }
  },
}

class Reader {
  readonly components: Declared[] = []
  readonly unread: Unread[] = []
  based = false
  readonly #stages = new Set<string>()
  /** `ARG` before the first `FROM`, with its default and its place. */
  readonly #arguments = new Map<string, string>()
  readonly #places = new Map<string, Span>()

  take(instruction: Instruction): void {
    const { word, rest } = instruction
    if (word === 'ARG' && !this.based) this.#argument(instruction)
    else if (word === 'FROM') this.#from(instruction)
    else if (word === 'COPY' || word === 'ADD' || word === 'ONBUILD') {
      const from = /(?:^|\s)--from=(\S+)/.exec(rest)?.[1]
      if (from) this.#image(from, instruction, 'build')
    } else if (word === 'RUN') {
      this.#installs(instruction)
      for (const mount of rest.matchAll(/(?:^|\s)--mount=(\S+)/g)) {
        const from = /(?:^|,)from=([^,\s]+)/.exec(mount[1] ?? '')?.[1]
        if (from) this.#image(from, instruction, 'build')
      }
    }
  }

  /** Packages that the script installs by name. */
  #installs(instruction: Instruction): void {
    const { components, unread } = literalInstalls(scriptOf(instruction))
    this.components.push(...components)
    this.unread.push(...unread)
  }

  #argument({ rest, line, endLine }: Instruction): void {
    for (const pair of rest.matchAll(/(?:^|\s)([A-Za-z_]\w*)=(?:"([^"]*)"|'([^']*)'|(\S*))/g)) {
      const [, name = '', double, single, plain] = pair
      const value = substitute(double ?? single ?? plain ?? '', this.#arguments)
      if (value === undefined) continue
      this.#arguments.set(name, value)
      this.#places.set(name, { line, endLine })
    }
  }

  #from(instruction: Instruction): void {
    this.based = true
    const words = instruction.rest.split(/\s+/).filter(word => !word.startsWith('--'))
    const [image = '', as, stage] = words
    this.#image(image.replace(/^(["'])(.*)\1$/, '$2'), instruction, 'runtime')
    if (as?.toLowerCase() === 'as' && stage) this.#stages.add(stage.toLowerCase())
  }

  #image(written: string, span: Span, scope: Scope): void {
    const reference = substitute(written, this.#arguments)
    if (reference === undefined) {
      this.unread.push({ line: span.line, endLine: span.endLine, what: `the image ${written}` })
      return
    }
    if (reference === 'scratch' || this.#stages.has(reference.toLowerCase()) || (scope === 'build' && /^\d+$/.test(reference))) return
    const image = parseImage(reference)
    const named = [...written.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = '']) => this.#places.get(name))
    const also = named.filter(place => place !== undefined)
    if (image) this.components.push(entry({ ...image, direct: true, also }, span, scope))
    else this.unread.push({ line: span.line, endLine: span.endLine, what: `the image ${written}` })
  }
}

/** The script of a `RUN`; its form of a list of words is no shell, but reads like one. */
function scriptOf({ lines, line, rest }: Instruction): readonly ScriptLine[] {
  if (/^\[\s*"/.test(rest)) return [{ text: rest.replace(/^\[|\]$/g, '').replace(/"\s*,\s*"/g, '" "'), line }]
  return lines.map((text, n) => ({ text: n === 0 ? text.replace(/^\s*RUN\s/i, '') : /^\s*(#|$)/.test(text) ? '\\' : text, line: line + n }))
}
