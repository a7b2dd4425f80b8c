import type { ReferenceReader } from '#model/model-reference.ts'
import { readInside } from '#models/config/read-inside.ts'
import { readEntries } from '#models/config/read-entries.ts'
import { yamlEntries } from '#models/config/yaml-entries.ts'

/** YAML: compose files, Kubernetes, Helm values, workflows, training and merge recipes, routers, MLflow's `MLmodel`. */
export const reader: ReferenceReader = {
  kind: 'yaml',
  matches: path =>
    /(?:\.ya?ml(?:\.(?:tmpl|template|example|j2))?|(?:^|\/)MLmodel)$/.test(path) &&
    !/(?:^|\/)(?:pnpm-lock|\.pre-commit-config|pubspec|conda-lock)\.ya?ml$/.test(path),
  read: ({ path, text }) =>
    readEntries(yamlEntries(text), /compose|deployment|k8s|kubernetes|helm|values/i.test(path) ? 'container' : 'configuration', readInside),
}
