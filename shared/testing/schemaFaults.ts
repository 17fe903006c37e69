// What in a value does not fit a JSON Schema, by ajv, as short texts of where and which keyword.

import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'

/** A keyword of the schema that ajv does not know throws. How a moment is written is said for readers, not checked. */
const ajv = new Ajv2020({ allErrors: true, validateFormats: false, allowUnionTypes: true })

/** In one object several fields may be missing: that is one fault. */
export function schemaFaults(value: unknown, schema: AnySchemaObject): string[] {
  const validate = ajv.compile(schema)
  validate(value)
  const faults = (validate.errors ?? []).map(({ instancePath, keyword }) => `${readable(instancePath)} ${keyword}`)
  return [...new Set(faults)].sort()
}

/** The same schema, that takes no key it does not name. */
export function closed(schema: AnySchemaObject): AnySchemaObject {
  const text = JSON.stringify(schema, (key, part) =>
    key !== 'properties' && typeof part?.properties === 'object' ? { ...part, additionalProperties: false } : part,
  )
  // Without a name: ajv knows the open one by it.
  return { ...JSON.parse(text), $id: undefined }
}

/** /parties/0/id → .parties[0].id */
function readable(pointer: string): string {
  return pointer.replace(/\/(\d+)/g, '[$1]').replaceAll('/', '.')
}
