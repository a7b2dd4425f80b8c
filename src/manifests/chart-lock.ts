import type { ManifestFormat } from '#model/manifest.ts'
import { helmDependencies } from '#manifests/shared/helm-dependencies.ts'

/** Helm’s lock file. */
export const manifest: ManifestFormat = {
  format: 'chart-lock',
  ecosystem: 'helm',
  role: 'lock',
  matches: path => /(^|\/)(Chart|requirements)\.lock$/.test(path),
  parse: ({ text }) => helmDependencies(text, true),
}
