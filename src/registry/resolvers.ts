// Written by `npm run generate` from the folder listing; do not edit.
import type { Resolver } from '#model/resolver.ts'
import { resolver as cocoapodsResolver } from '#resolvers/cocoapods.ts'
import { resolver as condaResolver } from '#resolvers/conda.ts'
import { resolver as cranResolver } from '#resolvers/cran.ts'
import { resolver as cratesResolver } from '#resolvers/crates.ts'
import { resolver as depsDevResolver } from '#resolvers/deps-dev.ts'
import { resolver as githubResolver } from '#resolvers/github.ts'
import { resolver as goProxyResolver } from '#resolvers/go-proxy.ts'
import { resolver as hackageResolver } from '#resolvers/hackage.ts'
import { resolver as hexResolver } from '#resolvers/hex.ts'
import { resolver as huggingFaceResolver } from '#resolvers/hugging-face.ts'
import { resolver as mavenResolver } from '#resolvers/maven.ts'
import { resolver as npmResolver } from '#resolvers/npm.ts'
import { resolver as nugetResolver } from '#resolvers/nuget.ts'
import { resolver as packagistResolver } from '#resolvers/packagist.ts'
import { resolver as pubResolver } from '#resolvers/pub.ts'
import { resolver as pypiResolver } from '#resolvers/pypi.ts'
import { resolver as rubygemsResolver } from '#resolvers/rubygems.ts'

export const resolvers: readonly Resolver[] = [
  cocoapodsResolver,
  condaResolver,
  cranResolver,
  cratesResolver,
  depsDevResolver,
  githubResolver,
  goProxyResolver,
  hackageResolver,
  hexResolver,
  huggingFaceResolver,
  mavenResolver,
  npmResolver,
  nugetResolver,
  packagistResolver,
  pubResolver,
  pypiResolver,
  rubygemsResolver,
]
