/** Where `version` of `distribution` is written in lines of YAML; offsets count characters of the text. One reading, line by line. */
export function distributionVersions(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (!text.includes('distribution:')) return []
  const found: { start: number; end: number }[] = []
  // the column of the mapping that is open, or none
  let column = -1
  let offset = 0
  for (const line of text.split('\n')) {
    const indent = line.length - line.trimStart().length
    const isBlank = line.trim() === '' || line.trimStart().startsWith('#')
    if (!isBlank && column >= 0 && indent <= column) column = -1
    if (line.trimStart().startsWith('distribution:')) column = indent
    const version = column >= 0 && !isBlank ? /^\s{1,200}version:\s{1,20}["']?([^\s"'#]{1,100})/d.exec(line) : null
    const range = version?.indices?.[1]
    if (range) found.push({ start: offset + range[0], end: offset + range[1] })
    offset += line.length + 1
  }
  return found
}
