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
import type { ReferenceReader } from '#model/model-reference.ts'
import { reader as dockerfileReader } from '#models/references/dockerfile.ts'
import { reader as envReader } from '#models/references/env.ts'
import { reader as goReader } from '#models/references/go.ts'
import { reader as hclReader } from '#models/references/hcl.ts'
import { reader as javaReader } from '#models/references/java.ts'
import { reader as javascriptReader } from '#models/references/javascript.ts'
import { reader as jsonReader } from '#models/references/json.ts'
import { reader as luaReader } from '#models/references/lua.ts'
import { reader as modelfileReader } from '#models/references/modelfile.ts'
import { reader as notebookReader } from '#models/references/notebook.ts'
import { reader as phpReader } from '#models/references/php.ts'
import { reader as plainTextReader } from '#models/references/plain-text.ts'
import { reader as pythonReader } from '#models/references/python.ts'
import { reader as rubyReader } from '#models/references/ruby.ts'
import { reader as rustReader } from '#models/references/rust.ts'
import { reader as scriptReader } from '#models/references/script.ts'
import { reader as shellReader } from '#models/references/shell.ts'
import { reader as tomlReader } from '#models/references/toml.ts'
import { reader as yamlReader } from '#models/references/yaml.ts'
import type { Rule } from '#osd/rule.ts'
import { rule as acceptableUsePolicyRule } from '#osd/rules/acceptable-use-policy.ts'
import { rule as antiCopyleftRule } from '#osd/rules/anti-copyleft.ts'
import { rule as badgeRule } from '#osd/rules/badge.ts'
import { rule as benchmarkPublicationRule } from '#osd/rules/benchmark-publication.ts'
import { rule as clickWrapRule } from '#osd/rules/click-wrap.ts'
import { rule as competingUseRule } from '#osd/rules/competing-use.ts'
import { rule as confidentialityRule } from '#osd/rules/confidentiality.ts'
import { rule as copyLimitRule } from '#osd/rules/copy-limit.ts'
import { rule as evaluationOnlyRule } from '#osd/rules/evaluation-only.ts'
import { rule as fieldOfUseRule } from '#osd/rules/field-of-use.ts'
import { rule as hostedServiceRule } from '#osd/rules/hosted-service.ts'
import { rule as internalOnlyRule } from '#osd/rules/internal-only.ts'
import { rule as licenseKeyRule } from '#osd/rules/license-key.ts'
import { rule as noDerivativesRule } from '#osd/rules/no-derivatives.ts'
import { rule as noRedistributionRule } from '#osd/rules/no-redistribution.ts'
import { rule as noSaleRule } from '#osd/rules/no-sale.ts'
import { rule as nonCommercialRule } from '#osd/rules/non-commercial.ts'
import { rule as obeyTheLawRule } from '#osd/rules/obey-the-law.ts'
import { rule as otherSoftwareRule } from '#osd/rules/other-software.ts'
import { rule as outputTrainingRule } from '#osd/rules/output-training.ts'
import { rule as personalOnlyRule } from '#osd/rules/personal-only.ts'
import { rule as personsExcludedRule } from '#osd/rules/persons-excluded.ts'
import { rule as personsOnlyRule } from '#osd/rules/persons-only.ts'
import { rule as platformBoundRule } from '#osd/rules/platform-bound.ts'
import { rule as productBoundRule } from '#osd/rules/product-bound.ts'
import { rule as registrationRule } from '#osd/rules/registration.ts'
import { rule as researchOnlyRule } from '#osd/rules/research-only.ts'
import { rule as reverseEngineeringRule } from '#osd/rules/reverse-engineering.ts'
import { rule as revocableRule } from '#osd/rules/revocable.ts'
import { rule as royaltyRule } from '#osd/rules/royalty.ts'
import { rule as sizeCapRule } from '#osd/rules/size-cap.ts'
import { rule as sourceWithheldRule } from '#osd/rules/source-withheld.ts'
import { rule as territoryRule } from '#osd/rules/territory.ts'
import type { Report } from '#model/report.ts'
import { report as annotationsReport } from '#reports/annotations.ts'
import { report as cyclonedxReport } from '#reports/cyclonedx.ts'
import { report as htmlReport } from '#reports/html.ts'
import { report as jobSummaryReport } from '#reports/job-summary.ts'
import { report as jsonReport } from '#reports/json.ts'
import { report as jsonLinesReport } from '#reports/json-lines.ts'
import { report as reviewCommentsReport } from '#reports/review-comments.ts'
import { report as sarifReport } from '#reports/sarif.ts'
import { report as spdxReport } from '#reports/spdx.ts'
import { report as stickySummaryReport } from '#reports/sticky-summary.ts'
import { report as textReport } from '#reports/text.ts'
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

export const readers: readonly ReferenceReader[] = [
  dockerfileReader,
  envReader,
  goReader,
  hclReader,
  javaReader,
  javascriptReader,
  jsonReader,
  luaReader,
  modelfileReader,
  notebookReader,
  phpReader,
  plainTextReader,
  pythonReader,
  rubyReader,
  rustReader,
  scriptReader,
  shellReader,
  tomlReader,
  yamlReader,
]

export const rules: readonly Rule[] = [
  acceptableUsePolicyRule,
  antiCopyleftRule,
  badgeRule,
  benchmarkPublicationRule,
  clickWrapRule,
  competingUseRule,
  confidentialityRule,
  copyLimitRule,
  evaluationOnlyRule,
  fieldOfUseRule,
  hostedServiceRule,
  internalOnlyRule,
  licenseKeyRule,
  noDerivativesRule,
  noRedistributionRule,
  noSaleRule,
  nonCommercialRule,
  obeyTheLawRule,
  otherSoftwareRule,
  outputTrainingRule,
  personalOnlyRule,
  personsExcludedRule,
  personsOnlyRule,
  platformBoundRule,
  productBoundRule,
  registrationRule,
  researchOnlyRule,
  reverseEngineeringRule,
  revocableRule,
  royaltyRule,
  sizeCapRule,
  sourceWithheldRule,
  territoryRule,
]

export const reports: readonly Report[] = [
  annotationsReport,
  cyclonedxReport,
  htmlReport,
  jobSummaryReport,
  jsonReport,
  jsonLinesReport,
  reviewCommentsReport,
  sarifReport,
  spdxReport,
  stickySummaryReport,
  textReport,
]

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
