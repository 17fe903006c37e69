import fc from 'fast-check'
import { expect, it } from 'vitest'
import { columnWidths, leastWidth } from './columnWidths.ts'

const words = (longest: number, whole: number) => ({ longest, whole, isFirm: false })
const figures = (whole: number) => ({ longest: whole, whole, isFirm: true })
const measure = { width: 100, enough: 40, spare: 5 }
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

it('[N78] where everything fits, each column has its longest text and some air, and no more', () => {
  expect(columnWidths([words(5, 20), figures(10)], measure)).toEqual([25, 15])
})

it('[N78] a long text wraps before figures are broken', () => {
  const [text = 0, money = 0] = columnWidths([words(10, 300), figures(30)], measure)
  expect(money).toBeGreaterThanOrEqual(30)
  expect(text + money).toBeCloseTo(100)
  expect(text).toBeGreaterThanOrEqual(10)
})

it('[N78] figures with their words stand on one line before a long text gets more', () => {
  const money = { longest: 50, whole: 60, isFirm: true }
  expect(columnWidths([money, words(10, 300)], { ...measure, width: 200 })[0]).toBeGreaterThanOrEqual(60)
})

it('[N78] when even the longest words do not fit, words shrink and figures stay whole', () => {
  const wide = [words(40, 90), words(40, 90), figures(40)]
  expect(leastWidth(wide, measure)).toBe(120)
  expect(columnWidths(wide, measure)).toEqual([30, 30, 40])
})

it('[N78] figures shrink only when words would become unreadable', () => {
  const [text = 0, ...money] = columnWidths([words(40, 90), figures(48), figures(48)], measure)
  expect(text).toBeGreaterThanOrEqual(100 / 12)
  expect(money.every((one) => one < 48)).toBe(true)
})

it('[N78] a word that is wider than it is worth claims no more than enough', () => {
  expect(leastWidth([words(90, 200), figures(10)], measure)).toBe(50)
})

it('[N78] whatever is in it, a table never gets wider than its page, and no column disappears', () => {
  const size = fc.integer({ min: 1, max: 400 })
  const wish = fc.record({ longest: size, whole: size, isFirm: fc.boolean() }).map(({ longest, whole, isFirm }) => ({
    ...{ longest, isFirm },
    whole: Math.max(longest, whole),
  }))
  fc.assert(
    fc.property(fc.array(wish, { minLength: 1, maxLength: 9 }), (wishes) => {
      const widths = columnWidths(wishes, measure)
      expect(sum(widths)).toBeLessThanOrEqual(100 + 1e-6)
      expect(widths.every((width) => width > 0)).toBe(true)
    }),
  )
})
