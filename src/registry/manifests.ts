// Written by `npm run generate` from the folder listing; do not edit.
import type { ManifestFormat } from '#model/manifest.ts'
import { manifest as buildGradleManifest } from '#manifests/build-gradle.ts'
import { manifest as buildSbtManifest } from '#manifests/build-sbt.ts'
import { manifest as bunLockManifest } from '#manifests/bun-lock.ts'
import { manifest as cabalProjectFreezeManifest } from '#manifests/cabal-project-freeze.ts'
import { manifest as cargoLockManifest } from '#manifests/cargo-lock.ts'
import { manifest as cargoTomlManifest } from '#manifests/cargo-toml.ts'
import { manifest as cartfileManifest } from '#manifests/cartfile.ts'
import { manifest as cartfileResolvedManifest } from '#manifests/cartfile-resolved.ts'
import { manifest as chartLockManifest } from '#manifests/chart-lock.ts'
import { manifest as chartYamlManifest } from '#manifests/chart-yaml.ts'
import { manifest as composeManifest } from '#manifests/compose.ts'
import { manifest as composerJsonManifest } from '#manifests/composer-json.ts'
import { manifest as composerLockManifest } from '#manifests/composer-lock.ts'
import { manifest as conanLockManifest } from '#manifests/conan-lock.ts'
import { manifest as conanfilePyManifest } from '#manifests/conanfile-py.ts'
import { manifest as conanfileTxtManifest } from '#manifests/conanfile-txt.ts'
import { manifest as condaEnvironmentManifest } from '#manifests/conda-environment.ts'
import { manifest as condaLockYmlManifest } from '#manifests/conda-lock-yml.ts'
import { manifest as csprojManifest } from '#manifests/csproj.ts'
import { manifest as cyclonedxJsonManifest } from '#manifests/cyclonedx-json.ts'
import { manifest as cyclonedxXmlManifest } from '#manifests/cyclonedx-xml.ts'
import { manifest as denoJsonManifest } from '#manifests/deno-json.ts'
import { manifest as denoLockManifest } from '#manifests/deno-lock.ts'
import { manifest as depsJsonManifest } from '#manifests/deps-json.ts'
import { manifest as directoryPackagesPropsManifest } from '#manifests/directory-packages-props.ts'
import { manifest as dockerfileManifest } from '#manifests/dockerfile.ts'
import { manifest as gemfileManifest } from '#manifests/gemfile.ts'
import { manifest as gemfileLockManifest } from '#manifests/gemfile-lock.ts'
import { manifest as gemspecManifest } from '#manifests/gemspec.ts'
import { manifest as githubWorkflowManifest } from '#manifests/github-workflow.ts'
import { manifest as gitmodulesManifest } from '#manifests/gitmodules.ts'
import { manifest as goModManifest } from '#manifests/go-mod.ts'
import { manifest as goSumManifest } from '#manifests/go-sum.ts'
import { manifest as goWorkManifest } from '#manifests/go-work.ts'
import { manifest as gradleLockfileManifest } from '#manifests/gradle-lockfile.ts'
import { manifest as juliaManifestTomlManifest } from '#manifests/julia-manifest-toml.ts'
import { manifest as juliaProjectTomlManifest } from '#manifests/julia-project-toml.ts'
import { manifest as kubernetesManifest } from '#manifests/kubernetes.ts'
import { manifest as libsVersionsTomlManifest } from '#manifests/libs-versions-toml.ts'
import { manifest as mixExsManifest } from '#manifests/mix-exs.ts'
import { manifest as mixLockManifest } from '#manifests/mix-lock.ts'
import { manifest as packageJsonManifest } from '#manifests/package-json.ts'
import { manifest as packageLockManifest } from '#manifests/package-lock.ts'
import { manifest as packageResolvedManifest } from '#manifests/package-resolved.ts'
import { manifest as packageSwiftManifest } from '#manifests/package-swift.ts'
import { manifest as packagesConfigManifest } from '#manifests/packages-config.ts'
import { manifest as packagesLockJsonManifest } from '#manifests/packages-lock-json.ts'
import { manifest as paketDependenciesManifest } from '#manifests/paket-dependencies.ts'
import { manifest as paketLockManifest } from '#manifests/paket-lock.ts'
import { manifest as pdmLockManifest } from '#manifests/pdm-lock.ts'
import { manifest as pipfileManifest } from '#manifests/pipfile.ts'
import { manifest as pipfileLockManifest } from '#manifests/pipfile-lock.ts'
import { manifest as pixiLockManifest } from '#manifests/pixi-lock.ts'
import { manifest as pixiTomlManifest } from '#manifests/pixi-toml.ts'
import { manifest as pnpmLockManifest } from '#manifests/pnpm-lock.ts'
import { manifest as pnpmWorkspaceManifest } from '#manifests/pnpm-workspace.ts'
import { manifest as podfileManifest } from '#manifests/podfile.ts'
import { manifest as podfileLockManifest } from '#manifests/podfile-lock.ts'
import { manifest as poetryLockManifest } from '#manifests/poetry-lock.ts'
import { manifest as pomXmlManifest } from '#manifests/pom-xml.ts'
import { manifest as preCommitConfigManifest } from '#manifests/pre-commit-config.ts'
import { manifest as pubspecLockManifest } from '#manifests/pubspec-lock.ts'
import { manifest as pubspecYamlManifest } from '#manifests/pubspec-yaml.ts'
import { manifest as pylockTomlManifest } from '#manifests/pylock-toml.ts'
import { manifest as pyprojectTomlManifest } from '#manifests/pyproject-toml.ts'
import { manifest as rDescriptionManifest } from '#manifests/r-description.ts'
import { manifest as rebarConfigManifest } from '#manifests/rebar-config.ts'
import { manifest as rebarLockManifest } from '#manifests/rebar-lock.ts'
import { manifest as renvLockManifest } from '#manifests/renv-lock.ts'
import { manifest as requirementsTxtManifest } from '#manifests/requirements-txt.ts'
import { manifest as sbtLockManifest } from '#manifests/sbt-lock.ts'
import { manifest as setupCfgManifest } from '#manifests/setup-cfg.ts'
import { manifest as setupPyManifest } from '#manifests/setup-py.ts'
import { manifest as spdxJsonManifest } from '#manifests/spdx-json.ts'
import { manifest as spdxTagValueManifest } from '#manifests/spdx-tag-value.ts'
import { manifest as stackYamlManifest } from '#manifests/stack-yaml.ts'
import { manifest as stackYamlLockManifest } from '#manifests/stack-yaml-lock.ts'
import { manifest as terraformManifest } from '#manifests/terraform.ts'
import { manifest as terraformLockHclManifest } from '#manifests/terraform-lock-hcl.ts'
import { manifest as uvLockManifest } from '#manifests/uv-lock.ts'
import { manifest as vcpkgJsonManifest } from '#manifests/vcpkg-json.ts'
import { manifest as verificationMetadataXmlManifest } from '#manifests/verification-metadata-xml.ts'
import { manifest as yarnLockManifest } from '#manifests/yarn-lock.ts'

export const manifests: readonly ManifestFormat[] = [
  buildGradleManifest,
  buildSbtManifest,
  bunLockManifest,
  cabalProjectFreezeManifest,
  cargoLockManifest,
  cargoTomlManifest,
  cartfileManifest,
  cartfileResolvedManifest,
  chartLockManifest,
  chartYamlManifest,
  composeManifest,
  composerJsonManifest,
  composerLockManifest,
  conanLockManifest,
  conanfilePyManifest,
  conanfileTxtManifest,
  condaEnvironmentManifest,
  condaLockYmlManifest,
  csprojManifest,
  cyclonedxJsonManifest,
  cyclonedxXmlManifest,
  denoJsonManifest,
  denoLockManifest,
  depsJsonManifest,
  directoryPackagesPropsManifest,
  dockerfileManifest,
  gemfileManifest,
  gemfileLockManifest,
  gemspecManifest,
  githubWorkflowManifest,
  gitmodulesManifest,
  goModManifest,
  goSumManifest,
  goWorkManifest,
  gradleLockfileManifest,
  juliaManifestTomlManifest,
  juliaProjectTomlManifest,
  kubernetesManifest,
  libsVersionsTomlManifest,
  mixExsManifest,
  mixLockManifest,
  packageJsonManifest,
  packageLockManifest,
  packageResolvedManifest,
  packageSwiftManifest,
  packagesConfigManifest,
  packagesLockJsonManifest,
  paketDependenciesManifest,
  paketLockManifest,
  pdmLockManifest,
  pipfileManifest,
  pipfileLockManifest,
  pixiLockManifest,
  pixiTomlManifest,
  pnpmLockManifest,
  pnpmWorkspaceManifest,
  podfileManifest,
  podfileLockManifest,
  poetryLockManifest,
  pomXmlManifest,
  preCommitConfigManifest,
  pubspecLockManifest,
  pubspecYamlManifest,
  pylockTomlManifest,
  pyprojectTomlManifest,
  rDescriptionManifest,
  rebarConfigManifest,
  rebarLockManifest,
  renvLockManifest,
  requirementsTxtManifest,
  sbtLockManifest,
  setupCfgManifest,
  setupPyManifest,
  spdxJsonManifest,
  spdxTagValueManifest,
  stackYamlManifest,
  stackYamlLockManifest,
  terraformManifest,
  terraformLockHclManifest,
  uvLockManifest,
  vcpkgJsonManifest,
  verificationMetadataXmlManifest,
  yarnLockManifest,
]
