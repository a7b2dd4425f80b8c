import type { Callee } from '#models/code/callees.ts'
import type { Loader } from '#models/code/loaders.ts'
import type { Role } from '#models/labels.ts'

/** A bracket that is open: a call, a list, an object, a block. */
export interface Frame {
  open: string
  /** The name before the bracket, with its path: `AutoModel.from_pretrained`; empty where there is none. */
  callee: string
  /** Something refers to the bracket that outlives it. */
  kept: boolean
  /** Number of the argument that is being read, from 0. */
  index: number
  /** The name of that argument, or the key, or the variable that is being set. */
  label: string
  labelLine: number
  /** What the label says of its value; found out when asked. */
  role: Role | undefined
  /** The first string in the bracket. */
  first: string
  /** The string before, where it is a flag: `["--model", "owner/name"]`. */
  flag: string
  /** The first string that begins with two hyphens: the long name of an option. */
  option: string
  /** The label was set by a colon: it is a key. */
  keyed: boolean
  /** The section of the file that begins with it (TOML); empty elsewhere. */
  section: string
  /** The names of `a, b = …`, and how many of the values behind it were read. */
  targets: readonly string[]
  valued: number
  /** Behind a question mark whose colon has not come yet. */
  choosing: boolean
  /** The command that the strings in the bracket are words of. */
  words: { readonly text: string; readonly line: number }[] | undefined
  revision: string | undefined
  /** The variable that holds the revision. */
  revisionOf: string | undefined
  dataset: boolean
  /** A value in it is `ollama`: what is named beside it is served by Ollama. */
  ollama: boolean
  /** An application at the hub: neither model nor data set. */
  space: boolean
  /** Found out once for each bracket: what the name of the call tells, and the loader in whose argument the bracket stands. */
  told: Callee | undefined
  around: Loading | undefined
  /** Whatever argument is read, no loader takes it and nothing is written by it; found out once. */
  quiet: boolean | undefined
  /** The label that names its neighbor, as in `{name: MODEL, value: …}`. */
  named: string | undefined
}

/** The loader in whose argument for the id a place stands, and the call; nothing where there is none. */
export interface Loading {
  readonly loader: Loader | undefined
  readonly call: Frame | undefined
}

/** No names yet; one list for all brackets. */
export const NO_TARGETS: readonly string[] = []

/** A bracket that has just been opened; all its fields are there from the start, so that all brackets have one shape. */
export function frame(open: string, callee: string, line: number): Frame {
  return {
    open,
    callee,
    kept: false,
    index: 0,
    label: '',
    labelLine: line,
    role: undefined,
    first: '',
    flag: '',
    option: '',
    keyed: false,
    section: '',
    targets: NO_TARGETS,
    valued: -1,
    choosing: false,
    words: undefined,
    revision: undefined,
    revisionOf: undefined,
    dataset: false,
    ollama: false,
    space: false,
    told: undefined,
    around: undefined,
    quiet: undefined,
    named: undefined,
  }
}

/** Makes a bracket that is closed and forgotten into one that has just been opened: most are, and there are many. */
export function reopen(old: Frame, open: string, callee: string, line: number): void {
  old.open = open
  old.callee = callee
  old.index = 0
  old.label = ''
  old.labelLine = line
  old.role = undefined
  old.first = ''
  old.flag = ''
  old.option = ''
  old.keyed = false
  old.section = ''
  old.targets = NO_TARGETS
  old.valued = -1
  old.choosing = false
  old.words = undefined
  old.revision = undefined
  old.revisionOf = undefined
  old.dataset = false
  old.ollama = false
  old.space = false
  old.told = undefined
  old.around = undefined
  old.quiet = undefined
  old.named = undefined
}

/** Whether a bracket holds keys and values that belong together. */
export function isMap({ open, keyed, section }: Frame): boolean {
  return section !== '' || (open === '{' && keyed)
}
