// Written by `npm run generate` from the folder listing; do not edit.
import type { ReferenceReader } from '#model/model-reference.ts'
import { reader as dartReader } from '#models/references/dart.ts'
import { reader as dockerfileReader } from '#models/references/dockerfile.ts'
import { reader as envReader } from '#models/references/env.ts'
import { reader as goReader } from '#models/references/go.ts'
import { reader as groovyReader } from '#models/references/groovy.ts'
import { reader as hclReader } from '#models/references/hcl.ts'
import { reader as javaReader } from '#models/references/java.ts'
import { reader as javascriptReader } from '#models/references/javascript.ts'
import { reader as jsonReader } from '#models/references/json.ts'
import { reader as luaReader } from '#models/references/lua.ts'
import { reader as modelfileReader } from '#models/references/modelfile.ts'
import { reader as nixReader } from '#models/references/nix.ts'
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

export const readers: readonly ReferenceReader[] = [
  dartReader,
  dockerfileReader,
  envReader,
  goReader,
  groovyReader,
  hclReader,
  javaReader,
  javascriptReader,
  jsonReader,
  luaReader,
  modelfileReader,
  nixReader,
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
