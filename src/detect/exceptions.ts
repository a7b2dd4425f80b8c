import type { KnownText } from '#detect/build-index.ts'

/** Entries of the SPDX list that hold the text of an exception, and the exception's own id. */
const TEXTS: Readonly<Record<string, string>> = {
  'GPL-2.0-with-classpath-exception': 'Classpath-exception-2.0',
  'GPL-2.0-with-bison-exception': 'Bison-exception-2.2',
  'GPL-2.0-with-GCC-exception': 'GCC-exception-2.0',
  'GPL-2.0-with-font-exception': 'Font-exception-2.0',
  'GPL-2.0-with-autoconf-exception': 'Autoconf-exception-2.0',
  'GPL-3.0-with-autoconf-exception': 'Autoconf-exception-3.0',
  'GPL-3.0-with-GCC-exception': 'GCC-exception-3.1',
}

/** Names by which texts call an exception. */
const NAMES: readonly (readonly [pattern: RegExp, id: string])[] = [
  [/\bclass ?path["'”’]? exception\b/i, 'Classpath-exception-2.0'],
  [/\bllvm[- ]exceptions?\b/i, 'LLVM-exception'],
  [/\bgcc runtime library exception\b/i, 'GCC-exception-3.1'],
  [/\buniversal foss exception\b/i, 'Universal-FOSS-exception-1.0'],
  [/\bwxwindows library licen[cs]e\b/i, 'WxWindows-exception-3.1'],
  [/\bswift runtime library exception\b|\bruntime library exception to the apache\b/i, 'Swift-exception'],
  [/\bopenjdk assembly exception\b/i, 'OpenJDK-assembly-exception-1.0'],
  [/\blinux-syscall-note\b/i, 'Linux-syscall-note'],
  [
    /\bocaml(?:[- ]lgpl)?[- ]linking[- ]exception\b|\bpublicly\s+distributed\s+version\s+of\s+the\s+(?:\w+\s+core\s+)?library\b/i,
    'OCaml-LGPL-linking-exception',
  ],
]

/** Texts of exceptions for the index. */
export function exceptionTexts(list: Readonly<Record<string, { readonly licenseText: string }>>): KnownText[] {
  return Object.entries(TEXTS).flatMap(([entry, id]) => {
    const text = list[entry]?.licenseText.replace(/^\s*insert [^\n]*\n/i, '')
    return text === undefined ? [] : [{ id, text, form: 'exception' as const }]
  })
}

/** The exception that a text names; source of the ids: https://spdx.org/licenses/exceptions-index.html */
export function namedException(text: string): string | undefined {
  return NAMES.find(([pattern]) => pattern.test(text))?.[1]
}

/** Licenses that exceptions are written for. */
export function takesException(id: string, exception: string): boolean {
  return /LLVM|Swift/.test(exception) ? id === 'Apache-2.0' : /^(A|L)?GPL-/.test(id)
}
