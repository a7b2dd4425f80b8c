import { formatPurl } from '#model/purl.ts'

/**
 * `pkg:cran/name@version`. The type demands a version; without one the package is named by its registry.
 *
 * Source: https://github.com/package-url/purl-spec/blob/main/types/cran-definition.json
 */
export function cranPurl(name: string, version?: string): string {
  return version
    ? formatPurl({ type: 'cran', name, version })
    : formatPurl({ type: 'generic', name, qualifiers: { repository_url: 'https://cran.r-project.org' } })
}
