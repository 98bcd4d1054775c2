import type { JsonObject } from '../model/json.js'
import { documentation, schemaAddress } from '../model/tool.js'
import { settingCatalogue } from './catalogue.js'
import { schemaOf } from './setting.js'

/**
 * The JSON Schema of the settings file, draft 7, which YAML editors know best. It describes the shape; ranges, durations and names are
 * judged when the file is read.
 */
export function settingsSchema(): JsonObject {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: schemaAddress('settings'),
    title: 'Settings of flux-lockstep',
    description: `Settings in .github/flux-lockstep.yaml. ${documentation}/docs/settings.md explains each.`,
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: 'Address of this schema, for editors.' },
      ...Object.fromEntries(settingCatalogue.map((setting) => [setting.key, schemaOf(setting)])),
    },
  }
}
