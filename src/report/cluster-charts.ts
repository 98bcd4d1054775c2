import type { ChartChanges, ChartsCompared } from '../model/cluster-change.js'
import { listed } from '../text/markdown.js'

/** The releases of charts of which something is to be told. */
export function changedReleases(charts: ChartsCompared): readonly ChartChanges[] {
  if (charts.kind === 'by-values') return []
  return charts.releases.filter(({ unbuilt, objects }) => unbuilt !== null || objects.length > 0)
}

/** How the charts were compared, as a sentence behind others; empty where no release of theirs is there to be rendered. */
export function chartsText(charts: ChartsCompared): string {
  if (charts.kind === 'rendered')
    return charts.releases.length === 0
      ? ''
      : ' Charts as helm renders them with the repository’s values, without hooks and without the cluster.'
  const why = charts.why === 'off' ? '`helm` is off' : 'no helm is on the PATH'
  return ` The charts themselves were compared by values and definitions alone, since ${why}.`
}

/** What a release was rendered without, as a sentence that has no end. */
export function renderedWithout(without: readonly string[]): string {
  return `Rendered without ${listed(without)}, which cannot be read or applied here`
}
