import type { Span } from '#model/location.ts'
import type { Unread } from '#model/manifest.ts'

const ARCHIVE = /\.(?:tgz|tar(?:\.\w+)?|zip|whl|gem|crate|jar|aar|nupkg)$/i

/**
 * A package that lies in the repository as an archive, where a file names one: nobody can be asked for it, but it is not
 * passed over. A folder is first-party, and is.
 */
export function localArchive(address: string, { line, endLine }: Span): Unread[] {
  const [path = ''] = address.replace(/^(?:file:(?:\/\/)?|path:)/, '').split(/[#?]|::/, 1)
  return ARCHIVE.test(path) ? [{ what: `installs the archive ${path.slice(0, 200)}`, line, endLine }] : []
}
