import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inThousands } from './thousands.ts'

const euros = (...amounts: number[]) => inThousands(amounts.map((one) => Math.round(one * 100)))
const said = (...amounts: number[]) => {
  const { parts, total } = euros(...amounts)
  return [parts, [total]].map((list) => list.map((cents) => cents / 100))
}

describe('amounts in thousands', () => {
  test('[C207] they are whole thousands where those add up, and else have one decimal', () => {
    expect(said(67_999.75, 30_000, 0)).toEqual([[68_000, 30_000, 0], [98_000]])
    expect(said(1400, 1400)).toEqual([[1400, 1400], [2800]])
    expect(said(400, 0)).toEqual([[400, 0], [400]])
    expect(said(2_726_455.2, 4_888_001, 1_400.5)).toEqual([[2_727_000, 4_888_000, 1_000], [7_616_000]])
    expect(said(33_333.33, 33_333.33, 33_333.34)).toEqual([[33_300, 33_300, 33_400], [100_000]])
    expect(said(5_500, 5_600)).toEqual([[5_500, 5_600], [11_100]])
    expect(said()).toEqual([[], [0]])
  })

  test('[C207] whatever they are, they add up to the total, and none is off by a thousand', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { maxLength: 12 }), (cents) => {
        const { parts, total } = inThousands(cents)
        expect(parts.reduce((sum, one) => sum + one, 0)).toBe(total)
        parts.forEach((one, at) => {
          expect(Math.abs(one - (cents[at] ?? 0))).toBeLessThan(100_000)
          expect(one % 10_000).toBe(0)
        })
      }),
    )
  })
})
