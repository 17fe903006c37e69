// What in a value does not match a JSON Schema, by ajv, as short texts with path and keyword.

import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'

/** An unknown keyword in the schema throws. The format of timestamps is documented for readers, not checked. */
const ajv = new Ajv2020({ allErrors: true, validateFormats: false, allowUnionTypes: true })

/** In one object several fields may be missing: that is one fault. */
export function schemaFaults(value: unknown, schema: AnySchemaObject): string[] {
  const validate = ajv.compile(schema)
  validate(value)
  const faults = (validate.errors ?? []).map(({ instancePath, keyword }) => `${readable(instancePath)} ${keyword}`)
  return [...new Set(faults)].sort()
}

/** The same schema, but rejecting unknown keys. */
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
