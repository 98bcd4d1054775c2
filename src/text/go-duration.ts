const seconds: Readonly<Record<string, number>> = { ms: 0.001, s: 1, m: 60, h: 3600 }

/** Seconds of a duration as Flux takes it (`1h30m`, `10m0s`); null for a text that is none. */
export function goDuration(text: string): number | null {
  if (!/^(?:\d{1,12}(?:\.\d{1,12})?(?:ms|s|m|h)){1,8}$/.test(text)) return null
  const parts = [...text.matchAll(/(\d{1,12}(?:\.\d{1,12})?)(ms|s|m|h)/g)]
  return parts.reduce((sum, [, count, unit = '']) => sum + Number(count) * (seconds[unit] ?? 0), 0)
}
