// An id in a plan file.

import { isId } from '../base/ids.ts'
import type { FieldReader } from './fieldReader.ts'

export const ID_LENGTH = 40

export function parseId(fields: FieldReader, key: string): string {
  const id = fields.text(key, ID_LENGTH)
  if (!isId(id)) fields.fault(key, 'unknownValue')
  return id
}
