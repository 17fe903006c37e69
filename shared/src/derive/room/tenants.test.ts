import { describe, expect, test } from 'vitest'
import { commercialLimitM2, tenantKinds, tenantOutcome } from './tenants.ts'

const business = (m2: number, commercialM2 = 0) =>
  tenantOutcome({ kind: 'commercieel', grossM2: 200, commercialM2, m2 })

describe('[C992] A-22: who may rent the room', () => {
  test('[C992] A-22: of 200 m² businesses may rent 20 m² together', () => {
    expect(commercialLimitM2(200)).toBe(20)
    expect(business(20)).toEqual({ kind: 'may as business', freeM2: 20 })
    expect(business(20.5)).toEqual({ kind: 'too large', freeM2: 20 })
    expect(business(9, 12)).toEqual({ kind: 'too large', freeM2: 8 })
    expect(business(1, 30)).toEqual({ kind: 'too large', freeM2: 0 })
  })

  test('[C992] A-22: whoever works for the general interest may rent all of it', () => {
    for (const kind of tenantKinds.filter((one) => one !== 'commercieel')) {
      expect(tenantOutcome({ kind, grossM2: 200, commercialM2: 20, m2: 200 })).toEqual({ kind: 'may' })
    }
  })

  test('[C992] A-22: of no floor a business rents nothing', () => {
    expect(tenantOutcome({ kind: 'commercieel', grossM2: -50, commercialM2: 0, m2: 1 }).kind).toBe('too large')
  })
})
