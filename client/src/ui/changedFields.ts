// Only the fields that someone changed in a form go into the plan: others may have changed the other fields in the
// meantime.

/** A field holds a single value, or one plain record of them (`effort`); a form, a record of such fields. */
export function isSame(one: unknown, other: unknown): boolean {
  return Object.is(one, other) || JSON.stringify(one) === JSON.stringify(other)
}

export function changedFields<T extends object>(before: T, after: T): Partial<T> {
  const keys = (Object.keys(after) as (keyof T)[]).filter((key) => !isSame(before[key], after[key]))
  return Object.fromEntries(keys.map((key) => [key, after[key]])) as Partial<T>
}
