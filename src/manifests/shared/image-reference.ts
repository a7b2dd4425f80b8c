import { formatPurl } from '#model/purl.ts'

/** A container image reference: `[registry/]name[:tag][@digest]`. */
export interface Image {
  readonly purl: string
  /** As written, without tag and digest. */
  readonly name: string
  /** The tag; the digest where there is no tag. */
  readonly version?: string
}

/**
 * Reads an image reference; undefined where a variable is left or the text is none.
 *
 * Grammar: https://pkg.go.dev/github.com/distribution/reference
 */
export function parseImage(reference: string): Image | undefined {
  const [head = '', digest] = reference.trim().split('@', 2)
  const colon = head.lastIndexOf(':')
  const tagged = colon > head.lastIndexOf('/')
  const name = tagged ? head.slice(0, colon) : head
  const tag = tagged ? head.slice(colon + 1) : undefined
  if (name.length > 255 || !/^[a-z0-9]+(?:[._:-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/i.test(name)) return undefined
  if (tag !== undefined && !/^\w[\w.-]{0,127}$/.test(tag)) return undefined
  if (digest !== undefined && !/^[a-z0-9.+_-]+:[0-9a-f]{32,}$/i.test(digest)) return undefined
  const version = tag ?? digest
  // Docker Hub's own spelling and the short one are the same image.
  const parts = name
    .replace(/^(?:index\.)?docker\.io\//, '')
    .replace(/^library\//, '')
    .split('/')
  return {
    purl: formatPurl({
      type: 'docker',
      ...(parts.length > 1 ? { namespace: parts.slice(0, -1).join('/') } : {}),
      name: parts.at(-1) ?? name,
      ...(version ? { version } : {}),
    }),
    name,
    ...(version ? { version } : {}),
  }
}
