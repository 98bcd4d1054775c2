/** A path as a shell takes it for one word, and for no option. */
export function inShell(path: string): string {
  const own = path.startsWith('-') ? `./${path}` : path
  return /^[\w./@+-]+$/.test(own) ? own : `'${own.replaceAll("'", String.raw`'\''`)}'`
}
