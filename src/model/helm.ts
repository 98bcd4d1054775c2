import type { ArtifactFiles } from './contents.js'
import type { JsonObject } from './json.js'

/** A chart and what it is rendered with. */
export interface ChartRequest {
  /** The files of the chart, below one folder with its name. */
  readonly chart: ArtifactFiles
  readonly release: string
  readonly namespace: string
  readonly values: JsonObject
  /** True where the definitions beside the templates are installed too. */
  readonly definitions: boolean
}

export type RenderedChart =
  | { readonly kind: 'rendered'; readonly text: string }
  /** The end of a sentence, as helm says it. */
  | { readonly kind: 'fails'; readonly reason: string }

/** Renders charts; a failure is an answer and never thrown. */
export interface Helm {
  render(request: ChartRequest): Promise<RenderedChart>
}
