import { fileLayer } from './parse.js'
import type { SettingsSources } from './parse.js'

type SettingsFile = SettingsSources['file']

/** The settings, by name, that two files give another value, in the order of the later one. Throws `settings` where one cannot be read. */
export function changedSettings(before: SettingsFile, after: SettingsFile): readonly string[] {
  const [old, now] = [fileLayer(before), fileLayer(after)]
  const differs = (key: string) =>
    JSON.stringify(old.get(key), withoutPlace) !== JSON.stringify(now.get(key), withoutPlace)
  return [...new Set([...now.keys(), ...old.keys()])].filter(differs)
}

function withoutPlace(key: string, value: unknown): unknown {
  return key === 'where' ? undefined : value
}
