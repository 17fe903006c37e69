// An id in a plan file.

import type { FieldReader } from '../base/fieldReader.ts'
import { ID_LENGTH, isId } from '../base/ids.ts'

export function parseId(fields: FieldReader, key: string): string {
  const id = fields.text(key, ID_LENGTH)
  if (!isId(id)) fields.fault(key, 'unknownValue')
  return id
}
