// Written by `npm run generate` from the folder listing; do not edit.
import type { ManifestFormat } from '#model/manifest.ts'
import { manifest as cabalProjectFreezeManifest } from '#manifests/cabal-project-freeze.ts'
import { manifest as cartfileManifest } from '#manifests/cartfile.ts'
import { manifest as cartfileResolvedManifest } from '#manifests/cartfile-resolved.ts'
import { manifest as composerJsonManifest } from '#manifests/composer-json.ts'
import { manifest as composerLockManifest } from '#manifests/composer-lock.ts'
import { manifest as conanLockManifest } from '#manifests/conan-lock.ts'
import { manifest as conanfileTxtManifest } from '#manifests/conanfile-txt.ts'
import { manifest as csprojManifest } from '#manifests/csproj.ts'
import { manifest as cyclonedxJsonManifest } from '#manifests/cyclonedx-json.ts'
import { manifest as cyclonedxXmlManifest } from '#manifests/cyclonedx-xml.ts'
import { manifest as depsJsonManifest } from '#manifests/deps-json.ts'
import { manifest as directoryPackagesPropsManifest } from '#manifests/directory-packages-props.ts'
import { manifest as gemfileLockManifest } from '#manifests/gemfile-lock.ts'
import { manifest as gitmodulesManifest } from '#manifests/gitmodules.ts'
import { manifest as gradleLockfileManifest } from '#manifests/gradle-lockfile.ts'
import { manifest as libsVersionsTomlManifest } from '#manifests/libs-versions-toml.ts'
import { manifest as mixLockManifest } from '#manifests/mix-lock.ts'
import { manifest as packageJsonManifest } from '#manifests/package-json.ts'
import { manifest as packageLockManifest } from '#manifests/package-lock.ts'
import { manifest as packageResolvedManifest } from '#manifests/package-resolved.ts'
import { manifest as packagesConfigManifest } from '#manifests/packages-config.ts'
import { manifest as packagesLockJsonManifest } from '#manifests/packages-lock-json.ts'
import { manifest as podfileLockManifest } from '#manifests/podfile-lock.ts'
import { manifest as pomXmlManifest } from '#manifests/pom-xml.ts'
import { manifest as pubspecLockManifest } from '#manifests/pubspec-lock.ts'
import { manifest as rebarLockManifest } from '#manifests/rebar-lock.ts'
import { manifest as renvLockManifest } from '#manifests/renv-lock.ts'
import { manifest as requirementsTxtManifest } from '#manifests/requirements-txt.ts'
import { manifest as sbtLockManifest } from '#manifests/sbt-lock.ts'
import { manifest as spdxJsonManifest } from '#manifests/spdx-json.ts'
import { manifest as vcpkgJsonManifest } from '#manifests/vcpkg-json.ts'
import { manifest as verificationMetadataXmlManifest } from '#manifests/verification-metadata-xml.ts'
import type { Rule } from '#osd/rule.ts'
import type { Report } from '#model/report.ts'
import { report as jsonReport } from '#reports/json.ts'
import { report as jsonLinesReport } from '#reports/json-lines.ts'
import { report as sarifReport } from '#reports/sarif.ts'
import { report as textReport } from '#reports/text.ts'
import type { Resolver } from '#model/resolver.ts'
import { resolver as cratesResolver } from '#resolvers/crates.ts'
import { resolver as depsDevResolver } from '#resolvers/deps-dev.ts'
import { resolver as huggingFaceResolver } from '#resolvers/hugging-face.ts'
import { resolver as mavenResolver } from '#resolvers/maven.ts'
import { resolver as npmResolver } from '#resolvers/npm.ts'
import { resolver as nugetResolver } from '#resolvers/nuget.ts'
import { resolver as packagistResolver } from '#resolvers/packagist.ts'
import { resolver as pypiResolver } from '#resolvers/pypi.ts'
import { resolver as rubygemsResolver } from '#resolvers/rubygems.ts'

export const manifests: readonly ManifestFormat[] = [
  cabalProjectFreezeManifest,
  cartfileManifest,
  cartfileResolvedManifest,
  composerJsonManifest,
  composerLockManifest,
  conanLockManifest,
  conanfileTxtManifest,
  csprojManifest,
  cyclonedxJsonManifest,
  cyclonedxXmlManifest,
  depsJsonManifest,
  directoryPackagesPropsManifest,
  gemfileLockManifest,
  gitmodulesManifest,
  gradleLockfileManifest,
  libsVersionsTomlManifest,
  mixLockManifest,
  packageJsonManifest,
  packageLockManifest,
  packageResolvedManifest,
  packagesConfigManifest,
  packagesLockJsonManifest,
  podfileLockManifest,
  pomXmlManifest,
  pubspecLockManifest,
  rebarLockManifest,
  renvLockManifest,
  requirementsTxtManifest,
  sbtLockManifest,
  spdxJsonManifest,
  vcpkgJsonManifest,
  verificationMetadataXmlManifest,
]

export const rules: readonly Rule[] = []

export const reports: readonly Report[] = [
  jsonReport,
  jsonLinesReport,
  sarifReport,
  textReport,
]

export const resolvers: readonly Resolver[] = [
  cratesResolver,
  depsDevResolver,
  huggingFaceResolver,
  mavenResolver,
  npmResolver,
  nugetResolver,
  packagistResolver,
  pypiResolver,
  rubygemsResolver,
]
