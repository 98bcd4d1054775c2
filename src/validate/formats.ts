import { isIPv4, isIPv6 } from 'node:net'

/** The string formats that the API server checks and that definitions of this kind use; any other format says nothing. */
const formats: Readonly<Record<string, (text: string) => boolean>> = {
  'date-time': isDateTime,
  date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)),
  duration: (text) => /^[-+]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/.test(text),
  byte: (text) => /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text),
  ipv4: isIPv4,
  ipv6: isIPv6,
  uuid: (text) => /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i.test(text),
  uri: (text) => URL.canParse(text),
}

/** What is wrong with a text of a format; null where it fits or the format is not checked. */
export function formatProblem(text: string, format: string): string | null {
  const fits = Object.hasOwn(formats, format) ? formats[format] : undefined
  return fits === undefined || fits(text) ? null : `is no ${format}`
}

/** RFC 3339, section 5.6. */
function isDateTime(text: string): boolean {
  const shape = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[-+]\d{2}:\d{2})$/
  return shape.test(text) && !Number.isNaN(Date.parse(text))
}
