import type { JsonDocument } from '#manifests/shared/json-document.ts'
import { JsonNames } from '#manifests/shared/json-names.ts'
import { STEP } from '#manifests/shared/json-tape.ts'

/** The members of an object that may have a hundred thousand: of repeated keys once, at the place of the first, with the last value. */
export class JsonMembers {
  /** The value of each, by the number of its key. */
  readonly cells: number[] = []
  readonly names: JsonNames

  constructor(document: JsonDocument, object: number) {
    // There may be as many small objects as there are members in a large one.
    this.names = new JsonNames(document, (document.end(object) - document.first(object)) / STEP)
    if (!document.isObject(object)) return
    const end = document.end(object)
    for (let at = document.first(object); at < end; at = document.next(at)) this.cells[this.names.ofKey(at)] = at
  }
}
