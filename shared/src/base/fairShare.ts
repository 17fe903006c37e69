// When there is more than fits, whoever has least keeps all of it: a great many of one make no room by pushing out another.

/** In the order they came in, at most `max`; shared out by the first way to group them, and within each group by the next. */
export function fairShare<T>(all: readonly T[], max: number, ways: readonly ((one: T) => string)[]): readonly T[] {
  if (all.length <= max) return all
  const [groupOf, ...rest] = ways
  if (!groupOf) return all.slice(0, max)
  const groups = groupsOf(all, groupOf).sort((one, other) => one.length - other.length)
  const kept = new Set<T>()
  for (const [done, group] of groups.entries()) {
    const share = Math.floor((max - kept.size) / (groups.length - done))
    for (const one of fairShare(group, share, rest)) kept.add(one)
  }
  return all.filter((one) => kept.has(one))
}

/** Map.groupBy is younger than the oldest browsers (client/src/oldestBrowsers.ts). */
function groupsOf<T>(all: readonly T[], groupOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(groupOf(one))
    if (group) group.push(one)
    else groups.set(groupOf(one), [one])
  }
  return [...groups.values()]
}
