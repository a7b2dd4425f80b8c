import { fault, type Fault } from '#manifests/shared/fault.ts'
import { isRecord, type Located } from '#manifests/shared/located.ts'
import { readYaml } from '#manifests/shared/yaml.ts'

/** Reads a YAML file that must hold keys and values: plain text is YAML too, and no manifest. */
export function readYamlMapping(text: string): Located | Fault {
  const document = readYaml(text)
  if ('error' in document || document.value === null || isRecord(document.value)) return document
  return fault('expected keys with values', document.line)
}
