import { roles } from '@draaitafel/shared/protocol/roles.ts'
import { expect, test } from 'vitest'
import { isFor, menuEntries, phases } from './entries.ts'

test('[N37] the menu has at most seven things for anyone', () => {
  for (const role of roles)
    expect(menuEntries.filter((entry) => isFor(role, entry)).length, role).toBeLessThanOrEqual(7)
})

test('[N37] only a facilitator pauses, deletes, takes in a plan and says where it all began; who looks on invites nobody', () => {
  for (const entry of ['pause', 'delete', 'import', 'baseline'] as const) {
    expect(
      roles.filter((role) => isFor(role, entry)),
      entry,
    ).toEqual(['facilitator'])
  }
  expect(isFor('viewer', 'share')).toBe(false)
})

test('[N37] each part is in one phase', () => {
  const parts = Object.values(phases).flat()
  expect(new Set(parts).size).toBe(parts.length)
})
