// As much of JSON Schema 2020-12 as plan.schema.json uses, so that its test needs no library. Only tests import this.

type Schema = Readonly<Record<string, unknown>>

/** What in `value` does not fit the schema, as path and keyword; a schema keyword we do not know throws. */
export function schemaFaults(value: unknown, schema: Schema, root: Schema, path = ''): string[] {
  return Object.entries(schema).flatMap(([keyword, wanted]) => keywordFaults(keyword, wanted, value, root, path))
}

function keywordFaults(keyword: string, wanted: unknown, value: unknown, root: Schema, path: string): string[] {
  const unless = (fits: boolean) => (fits ? [] : [`${path} ${keyword}`])
  switch (keyword) {
    case '$schema':
    case '$id':
    case '$defs':
    case 'title':
    case 'description':
    case 'format':
      return []
    case '$ref':
      return schemaFaults(value, definition(root, wanted), root, path)
    case 'type':
      return unless([wanted].flat().includes(typeOf(value)))
    case 'const':
      return unless(value === wanted)
    case 'enum':
      return unless(Array.isArray(wanted) && wanted.includes(value))
    case 'pattern':
      return unless(typeof value !== 'string' || new RegExp(String(wanted), 'u').test(value))
    case 'minimum':
      return unless(typeof value !== 'number' || value >= Number(wanted))
    case 'maximum':
      return unless(typeof value !== 'number' || value <= Number(wanted))
    case 'minLength':
      return unless(typeof value !== 'string' || [...value].length >= Number(wanted))
    case 'maxLength':
      return unless(typeof value !== 'string' || [...value].length <= Number(wanted))
    case 'minItems':
      return unless(!Array.isArray(value) || value.length >= Number(wanted))
    case 'maxItems':
      return unless(!Array.isArray(value) || value.length <= Number(wanted))
    case 'required':
      return unless(!isRecord(value) || [wanted].flat().every((key) => Object.hasOwn(value, String(key))))
    case 'items':
      return Array.isArray(value)
        ? value.flatMap((item, index) => schemaFaults(item, record(wanted), root, `${path}[${index}]`))
        : []
    case 'properties':
      return Object.entries(record(wanted)).flatMap(([key, part]) =>
        isRecord(value) && Object.hasOwn(value, key)
          ? schemaFaults(value[key], record(part), root, `${path}.${key}`)
          : [],
      )
    default:
      throw new Error(`Unknown schema keyword: ${keyword}`)
  }
}

/** Keys of `value` that the schema does not name, as paths. */
export function unnamedKeys(value: unknown, schema: Schema, root: Schema, path = ''): string[] {
  const named = '$ref' in schema ? { ...definition(root, schema.$ref) } : schema
  if (Array.isArray(value)) return value.flatMap((item) => unnamedKeys(item, record(named.items), root, `${path}[]`))
  if (!isRecord(value)) return []
  const properties = record(named.properties ?? {})
  return Object.entries(value).flatMap(([key, part]) =>
    Object.hasOwn(properties, key)
      ? unnamedKeys(part, record(properties[key]), root, `${path}.${key}`)
      : [`${path}.${key}`],
  )
}

function definition(root: Schema, reference: unknown): Schema {
  return record(record(root.$defs)[String(reference).replace('#/$defs/', '')])
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

function isRecord(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function record(value: unknown): Schema {
  if (!isRecord(value)) throw new Error(`Not an object in the schema: ${JSON.stringify(value)}`)
  return value
}
