import type { ManifestFormat } from '#model/manifest.ts'
import { helmDependencies } from '#manifests/shared/helm-dependencies.ts'

/** Helm’s manifest; charts of the first format keep their dependencies in a file of their own. */
export const manifest: ManifestFormat = {
  format: 'chart-yaml',
  ecosystem: 'helm',
  role: 'manifest',
  matches: path => /(^|\/)(Chart|requirements)\.ya?ml$/.test(path),
  parse: ({ text }) => helmDependencies(text, false),
}
