import type { ManifestFormat } from '#model/manifest.ts'
import { readMsBuild } from '#manifests/shared/msbuild.ts'

/** NuGet’s central versions. Source: https://learn.microsoft.com/nuget/consume-packages/central-package-management */
export const manifest: ManifestFormat = {
  format: 'directory-packages-props',
  ecosystem: 'nuget',
  role: 'manifest',
  matches: path => /(^|\/)Directory\.Packages\.props$/i.test(path),
  parse: ({ path, text, tree }) => readMsBuild(path, text, tree),
}
