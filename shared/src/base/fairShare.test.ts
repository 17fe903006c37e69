import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fairShare } from './fairShare.ts'

test('[C337] the group with least keeps everything, and as many are kept as fit, in order', () => {
  const one = fc.record({ party: fc.constantFrom('a', 'b', 'c'), name: fc.constantFrom('', 'x', 'y') })
  fc.assert(
    fc.property(fc.array(one), fc.nat(20), (all, max) => {
      const kept = fairShare(all, max, [({ party }) => party, ({ name }) => name])
      expect(kept).toHaveLength(Math.min(max, all.length))
      expect(all.filter((each) => kept.includes(each))).toEqual(kept)
      const parties = new Set(all.map(({ party }) => party))
      for (const party of parties) {
        const own = all.filter((each) => each.party === party)
        if (own.length * parties.size <= max) for (const each of own) expect(kept).toContain(each)
      }
    }),
  )
})
