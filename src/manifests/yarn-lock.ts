import type { ManifestFormat } from '#model/manifest.ts'
import { parseYarnBerry } from '#manifests/shared/yarn-berry.ts'
import { parseYarnClassic } from '#manifests/shared/yarn-classic.ts'

/** Yarn 1 has a syntax of its own, Yarn 2 and later write YAML: https://yarnpkg.com/advanced/lexicon#lockfile */
export const manifest: ManifestFormat = {
  format: 'yarn-lock',
  ecosystem: 'npm',
  role: 'lock',
  matches: path => /(?:^|\/)yarn\.lock$/.test(path),
  parse: ({ text }) => (/^(?:"?__metadata"?:)/m.test(text) ? parseYarnBerry(text) : parseYarnClassic(text)),
}
