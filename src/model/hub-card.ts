/** What the front matter of a Hub card says about licenses: https://huggingface.co/docs/hub/model-cards#model-card-metadata */
export interface ModelCard {
  /** Tags; dataset cards may give several. */
  readonly license: readonly string[]
  readonly licenseName?: string
  readonly licenseLink?: string
  readonly baseModel: readonly string[]
  readonly baseModelRelation?: string
  readonly datasets: readonly string[]
  /** Terms that a visitor has to accept before the files are shown. */
  readonly gatedPrompt?: string
}
