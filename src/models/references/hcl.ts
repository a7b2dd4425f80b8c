import type { ReferenceReader } from '#model/model-reference.ts'
import { readCode } from '#models/code/read-code.ts'
import { php } from '#models/code/syntax.ts'

/** Terraform, Bicep and their kin: variables, environments of containers. Comments and strings are those of PHP. */
export const reader: ReferenceReader = {
  kind: 'hcl',
  matches: path => /\.(?:tf|tfvars|hcl|nomad|bicep)$/i.test(path),
  read: ({ text }) => readCode(text, php, 'configuration'),
}
