import type { ManifestFormat } from '#model/manifest.ts'
import { readMsBuild } from '#manifests/shared/msbuild.ts'

/** .NET projects, and the files of properties and targets that they import. */
export const manifest: ManifestFormat = {
  format: 'csproj',
  ecosystem: 'nuget',
  role: 'manifest',
  matches: path =>
    /\.(csproj|fsproj|vbproj|vcxproj|msbuildproj|props|targets)$/i.test(path) && !/(^|\/)Directory\.Packages\.props$/i.test(path),
  parse: ({ path, text, tree }) => readMsBuild(path, text, tree),
}
