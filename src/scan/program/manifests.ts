import { chartAt, chartIn, type ArtifactInText } from './artifacts.js'
import { placeholderIn } from './placeholder.js'
import type { Program } from './program.js'
import type { Sighting } from './sighting.js'

const kindLine = /^([ \t]{0,40})kind:[ \t]{1,8}["']?(OCIRepository|HelmRelease)["']?[ \t]{0,8}\r?$/gm
const address = /^[ \t]{0,60}url:[ \t]{1,8}["']?([^\s"']{1,300})/m
const tag = /^[ \t]{0,60}(?:tag|semver):[ \t]{1,8}["']?([^\s"'#]{1,120})/dgm
const chart = /^([ \t]{0,60})chart:[ \t]{1,8}["']?(flux-(?:operator-mcp|operator|instance))["']?[ \t]{0,8}\r?$/m
const base = /oci:\/\/[\w./-]{1,200}\/charts(?=\/?["'\s])/
/** Objects of one file that are looked at, and characters of one on either side of its kind. */
const [mostObjects, longest] = [200, 3000]

/**
 * Versions in objects that a script or program writes as they stand, in a text of several lines: `cat <<EOF | kubectl apply -f -`. One with a
 * digest is left alone, since the digest decides.
 */
export function sightingsInManifests(program: Program): readonly Sighting[] {
  const { code } = program
  if (!code.includes('kind:')) return []
  const found: Sighting[] = []
  let objects = 0
  for (const { 0: line, 1: indent = '', 2: kind, index } of code.matchAll(kindLine)) {
    if (++objects > mostObjects) break
    const [start, end] = objectAround(code, index, index + line.length, indent.length)
    const text = code.slice(start, end)
    if (/^[ \t]*digest:/m.test(text)) continue
    const written = kind === 'OCIRepository' ? sourceIn(program, text) : releaseIn(program, text)
    for (const each of written) found.push({ ...each, start: each.start + start, end: each.end + start })
  }
  return found
}

/** The lines around one that belong to its object: up to a separator, a shallower line, or what ends the text. */
function objectAround(code: string, from: number, to: number, indent: number): readonly [start: number, end: number] {
  let start = from
  while (start > 0 && from - start < longest) {
    const before = code.lastIndexOf('\n', start - 2) + 1
    if (isOutside(code.slice(before, start - 1), indent)) break
    start = before
  }
  let end = Math.min(code.length, to + 1)
  while (end < code.length && end - to < longest) {
    const feed = code.indexOf('\n', end)
    const next = feed < 0 ? code.length : feed
    if (isOutside(code.slice(end, next), indent)) break
    end = Math.min(code.length, next + 1)
  }
  return [start, end]
}

/** True for a line that is no part of an object at a depth. */
function isOutside(line: string, indent: number): boolean {
  const depth = line.search(/\S/)
  if (depth < 0) return false
  return depth < indent || /^[ \t]*(?:---|[A-Z_]{2,30}\)?["']?[ \t]*\r?$)|<<|["'`]{3}|^[ \t]*[`"'@)}]/.test(line)
}

type Written = Omit<Sighting, 'field'> & { readonly field: 'constraint' }

function sourceIn({ filled, settings }: Program, text: string): readonly Written[] {
  const url = address.exec(text)?.[1]
  const artifact = url === undefined ? null : chartIn(filled(url), settings)
  if (!artifact) return []
  return [...text.matchAll(tag)].flatMap((match) => selectedBy(artifact, match.indices?.[1], match[1]))
}

function releaseIn({ code, settings }: Program, text: string): readonly Written[] {
  const [, indent = '', name] = chart.exec(text) ?? []
  const place = name === undefined ? undefined : base.exec(code)?.[0]
  const artifact = name === undefined || place === undefined ? null : chartAt(place, name, settings)
  const version = new RegExp(`^${indent}version:[ \\t]{1,8}["']?([^\\s"'#]{1,120})`, 'dm').exec(text)
  return artifact && version ? selectedBy(artifact, version.indices?.[1], version[1]) : []
}

function selectedBy(
  artifact: ArtifactInText,
  place: readonly [number, number] | undefined,
  text = '',
): readonly Written[] {
  if (!place) return []
  const [start, end] = place
  const name = placeholderIn(text)
  return [{ ...artifact, text, start, end, name: name && { ...name, at: start }, field: 'constraint' }]
}
