// Reuses the previous object where the new one is equal. Depth two is enough: an entity holds primitives,
// and records of primitives.

export function keepIdentity<T extends object>(next: T, previous: T): T {
  const keys = Object.keys(next) as (keyof T)[]
  if (keys.length !== Object.keys(previous).length) return next
  return keys.every((key) => sameValue(next[key], previous[key])) ? previous : next
}

/** Each entity by its id (or knob number); the list itself too when nothing in it changed. */
export function keepList<T extends object>(next: readonly T[], previous: readonly T[]): readonly T[] {
  const known = new Map(previous.map((entity) => [keyOf(entity), entity]))
  const kept = next.map((entity) => {
    const before = known.get(keyOf(entity))
    return before ? keepIdentity(entity, before) : entity
  })
  return kept.length === previous.length && kept.every((entity, i) => entity === previous[i]) ? previous : kept
}

function keyOf(entity: object): unknown {
  return 'id' in entity ? entity.id : 'number' in entity ? entity.number : entity
}

function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.is(a[key as keyof typeof a], b[key as keyof typeof b]))
  )
}
