// Removes a person's name from a plan file. It looks for objects with a name and a party, and leaves everything else
// as it is, including fields that this version does not know.

import { isSameName } from '../base/name.ts'
import { isOfThese, type OfParties } from '../plan/person.ts'

/** Null when the name does not occur. Throws on invalid JSON. */
export function forgetNameInFile(json: string, name: string, parties: OfParties = null): string | null {
  let found = false
  const text = JSON.stringify(JSON.parse(json), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('name' in value && 'party' in value)) return value
    if (typeof value.name !== 'string' || !isSameName(value.name, name)) return value
    if (!isOfThese(value, parties)) return value
    found = true
    return { ...value, name: '' }
  })
  return found ? text : null
}
