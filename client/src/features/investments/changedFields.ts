// Only what someone changed in a form goes to the plan: the other fields may have been changed by others meanwhile.

export function changedFields<T extends object>(before: T, after: T): Partial<T> {
  const keys = (Object.keys(after) as (keyof T)[]).filter((key) => !Object.is(before[key], after[key]))
  return Object.fromEntries(keys.map((key) => [key, after[key]])) as Partial<T>
}
