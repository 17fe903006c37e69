// When there is more than fits, whoever has least keeps everything: someone who adds a great many does not push out
// the others.

/**
 * In order of arrival, at most `max`; divided fairly over the groups of the first grouping, and within each group
 * over those of the next.
 */
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
