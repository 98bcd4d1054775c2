import { oncePer } from '../../model/once-per.js'
import { chartIn } from './artifacts.js'
import { placeholderIn } from './placeholder.js'
import type { Program } from './program.js'
import type { Sighting } from './sighting.js'

/** A function of a shell or of make that installs the chart of one of its arguments, at the version of another. */
interface ChartFunction {
  readonly name: string
  /** The address without the name of the chart. */
  readonly base: string
  /** Which arguments they are, from 1. */
  readonly chart: number
  readonly version: number
}

/** Functions of a file, and those among them that install a chart which are looked at, characters of one, and calls of it. */
const [mostHeaders, mostFunctions, longest, mostCalls] = [2000, 20, 4000, 100]

const shellHeader =
  /^([ \t]{0,40})(?:function[ \t]{1,8}([\w-]{1,80})[ \t]{0,8}(?:\(\))?|([A-Za-z_][\w-]{0,80})[ \t]{0,8}\(\))[ \t]{0,8}\r?\n?[ \t]{0,40}\{/gm
const makeHeader = /^define[ \t]{1,8}([\w-]{1,80})[^\n]{0,40}\n/gm
const filledChart = /\/charts\/["']?\$/
const address = /((?:oci:\/\/)?[\w.-]{1,100}(?:\/[\w.-]{1,100}){0,8}\/charts\/)["']?\$[({]?(\w{1,60})/
const version = /--version(?:=|[ \t]{1,8})["']?\$[({]?(\w{1,60})/

/** Versions that calls of such functions give: `install_chart flux-operator 0.58.1`, `$(call install,flux-operator,0.58.1)`. */
export function sightingsInFunctions(program: Program): readonly Sighting[] {
  const { code, dialect } = program
  if (dialect.flowing || !filledChart.test(code)) return []
  return functionsIn(program).flatMap((each) => [
    ...callsInShell(code, each.name).flatMap((words) => sightingOf(program, each, words)),
    ...callsInMake(code, each.name).flatMap((words) => sightingOf(program, each, words)),
  ])
}

const functionsIn = oncePer(({ code }: Program): readonly ChartFunction[] => {
  const shell = [...code.matchAll(shellHeader)].slice(0, mostHeaders).map(({ 0: header, index, ...groups }) => ({
    name: groups[2] ?? groups[3] ?? '',
    body: bodyAt(code, index + header.length, `\n${groups[1] ?? ''}}`),
  }))
  const make = [...code.matchAll(makeHeader)].slice(0, mostHeaders).map(({ 0: header, 1: name = '', index }) => ({
    name,
    body: bodyAt(code, index + header.length, '\nendef'),
  }))
  const installing = [...shell, ...make].filter(({ body }) => filledChart.test(body))
  return installing.slice(0, mostFunctions).flatMap(functionOf)
})

function bodyAt(code: string, from: number, close: string): string {
  const [body = ''] = code.slice(from, from + longest).split(close, 1)
  return body
}

function functionOf({ name, body }: { readonly name: string; readonly body: string }): readonly ChartFunction[] {
  const [, base = '', chartName = ''] = address.exec(body) ?? []
  const [chart, selected] = [positionOf(chartName, body), positionOf(version.exec(body)?.[1] ?? '', body)]
  return base === '' || chart === null || selected === null ? [] : [{ name, base, chart, version: selected }]
}

/** `2` of `$2`, and of `local version=$2`. */
function positionOf(name: string, body: string): number | null {
  if (name === '') return null
  if (/^[1-9]$/.test(name)) return Number(name)
  const found = new RegExp(`(?<![\\w$])${name}=["']?\\$\\{?([1-9])(?!\\d)`).exec(body)?.[1]
  return found === undefined ? null : Number(found)
}

/** A word of a call and where it stands. */
interface Word {
  readonly text: string
  readonly start: number
}

function callsInShell(code: string, name: string): readonly (readonly Word[])[] {
  const call = new RegExp(`^[ \\t]{0,40}${name}[ \\t]{1,8}(?=[^\\s(])([^\\n]{1,400})`, 'gm')
  return [...code.matchAll(call)].slice(0, mostCalls).map(({ 0: whole, 1: rest = '', index }) => {
    const from = index + whole.length - rest.length
    return [...rest.matchAll(/"([^"\n]*)"|'([^'\n]*)'|[^\s;|&"']+/g)].map((word) => {
      const text = word[1] ?? word[2] ?? word[0]
      return { text, start: from + word.index + (text === word[0] ? 0 : 1) }
    })
  })
}

function callsInMake(code: string, name: string): readonly (readonly Word[])[] {
  const call = new RegExp(`\\$[({]call[ \\t]{1,8}${name},((?:[^()\\n]|\\$\\([^()\\n]{0,80}\\)){1,400})[)}]`, 'g')
  return [...code.matchAll(call)].slice(0, mostCalls).map(({ 0: whole, 1: rest = '', index }) => {
    const from = index + whole.length - rest.length - 1
    return [...rest.matchAll(/[^,]+/g)].map((word) => {
      const text = word[0].trim()
      return { text, start: from + word.index + word[0].indexOf(text) }
    })
  })
}

function sightingOf({ settings }: Program, called: ChartFunction, words: readonly Word[]): readonly Sighting[] {
  const [chart, selected] = [words[called.chart - 1], words[called.version - 1]]
  const artifact = chart ? chartIn(`${called.base}${chart.text}`, settings) : null
  if (!artifact || !selected) return []
  const { text, start } = selected
  const name = placeholderIn(text)
  const place = { text, start, end: start + text.length, name: name && { ...name, at: start } }
  return [{ ...artifact, ...place, field: 'constraint' }]
}
