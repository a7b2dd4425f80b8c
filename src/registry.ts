// Written by `npm run generate` from the folder listing; do not edit.
import type { ManifestFormat } from '#model/manifest.ts'
import { manifest as bunLockManifest } from '#manifests/bun-lock.ts'
import { manifest as cargoLockManifest } from '#manifests/cargo-lock.ts'
import { manifest as cargoTomlManifest } from '#manifests/cargo-toml.ts'
import { manifest as condaEnvironmentManifest } from '#manifests/conda-environment.ts'
import { manifest as denoJsonManifest } from '#manifests/deno-json.ts'
import { manifest as denoLockManifest } from '#manifests/deno-lock.ts'
import { manifest as goModManifest } from '#manifests/go-mod.ts'
import { manifest as goSumManifest } from '#manifests/go-sum.ts'
import { manifest as goWorkManifest } from '#manifests/go-work.ts'
import { manifest as packageJsonManifest } from '#manifests/package-json.ts'
import { manifest as packageLockManifest } from '#manifests/package-lock.ts'
import { manifest as pdmLockManifest } from '#manifests/pdm-lock.ts'
import { manifest as pipfileManifest } from '#manifests/pipfile.ts'
import { manifest as pipfileLockManifest } from '#manifests/pipfile-lock.ts'
import { manifest as pnpmLockManifest } from '#manifests/pnpm-lock.ts'
import { manifest as pnpmWorkspaceManifest } from '#manifests/pnpm-workspace.ts'
import { manifest as poetryLockManifest } from '#manifests/poetry-lock.ts'
import { manifest as pylockTomlManifest } from '#manifests/pylock-toml.ts'
import { manifest as pyprojectTomlManifest } from '#manifests/pyproject-toml.ts'
import { manifest as requirementsTxtManifest } from '#manifests/requirements-txt.ts'
import { manifest as setupCfgManifest } from '#manifests/setup-cfg.ts'
import { manifest as setupPyManifest } from '#manifests/setup-py.ts'
import { manifest as uvLockManifest } from '#manifests/uv-lock.ts'
import { manifest as yarnLockManifest } from '#manifests/yarn-lock.ts'
import type { Rule } from '#osd/rule.ts'
import type { Report } from '#model/report.ts'
import type { Resolver } from '#model/resolver.ts'

export const manifests: readonly ManifestFormat[] = [
  bunLockManifest,
  cargoLockManifest,
  cargoTomlManifest,
  condaEnvironmentManifest,
  denoJsonManifest,
  denoLockManifest,
  goModManifest,
  goSumManifest,
  goWorkManifest,
  packageJsonManifest,
  packageLockManifest,
  pdmLockManifest,
  pipfileManifest,
  pipfileLockManifest,
  pnpmLockManifest,
  pnpmWorkspaceManifest,
  poetryLockManifest,
  pylockTomlManifest,
  pyprojectTomlManifest,
  requirementsTxtManifest,
  setupCfgManifest,
  setupPyManifest,
  uvLockManifest,
  yarnLockManifest,
]

export const rules: readonly Rule[] = []

export const reports: readonly Report[] = []

export const resolvers: readonly Resolver[] = []
