/** What a command costs at some sizes of one thing. */
export interface Growth {
  readonly title: string
  readonly unit: string
  readonly points: readonly { readonly count: number; readonly cpu: number; readonly memory: number }[]
}

/** A table of growth, and for each thing a picture that Markdown draws itself. */
export function growthPage(all: readonly Growth[]): readonly string[] {
  return [
    '| what grows | count | CPU s | peak MB | ms for one more |',
    '| --- | --- | --- | --- | --- |',
    ...all.flatMap(rows),
    ...all.flatMap(picture),
  ]
}

function rows({ title, points }: Growth): readonly string[] {
  return points.map(({ count, cpu, memory }, index) => {
    const before = points[index - 1]
    const more = before ? (((cpu - before.cpu) / (count - before.count)) * 1000).toFixed(3) : ''
    return `| ${title} | ${count.toLocaleString('en')} | ${cpu.toFixed(2)} | ${memory.toFixed(0)} | ${more} |`
  })
}

function picture({ title, unit, points }: Growth): readonly string[] {
  const counts = points.map(({ count }) => `"${count.toLocaleString('en')}"`).join(', ')
  const most = Math.ceil(Math.max(...points.map(({ cpu }) => cpu)) + 0.5)
  return [
    '',
    '```mermaid',
    'xychart-beta',
    `  title "${title}"`,
    `  x-axis "${unit}" [${counts}]`,
    `  y-axis "CPU seconds" 0 --> ${most}`,
    `  line [${points.map(({ cpu }) => cpu.toFixed(2)).join(', ')}]`,
    '```',
  ]
}
