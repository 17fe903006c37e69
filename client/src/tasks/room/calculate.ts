// What each source of money asks for a first sum, and what follows from the figures. Texts in, an outcome in words out: the
// sums themselves are in derive/room.

import { parseAmount } from '@draaitafel/shared/base/money.ts'
import { parseQuantity } from '@draaitafel/shared/base/quantity.ts'
import { formatEuro, formatNumber, formatQuantity } from '@draaitafel/shared/copy/nl/format.ts'
import {
  activityConditionWords,
  rentConditionWords,
  sooConditionWords,
  tenantWords,
} from '@draaitafel/shared/copy/nl/room/income.ts'
import { communityWorkCents, drinksCents, wlzOutcome, wmoOutcome } from '@draaitafel/shared/derive/room/earnings.ts'
import { rentPointsOf } from '@draaitafel/shared/derive/room/rentPoints.ts'
import { sooOf } from '@draaitafel/shared/derive/room/soo.ts'
import { type TenantKind, tenantKinds, tenantOutcome } from '@draaitafel/shared/derive/room/tenants.ts'
import type { IncomeId } from '@draaitafel/shared/model/roomIds.ts'
import { roomText } from '../../copy/nlRoom.ts'

export type Figures = Readonly<Record<string, string>>
export type FigureField = keyof typeof roomText.field

export interface Sum {
  readonly lines: readonly { readonly words: string; readonly cents: number; readonly isLowest: boolean }[]
  readonly result: string
  /** What it comes to; null where the figures are no money. */
  readonly cents: number | null
}

interface Calculator {
  readonly fields: readonly FigureField[]
  readonly asksTenant?: true
  readonly conditions?: Readonly<Record<string, string>>
  readonly sum?: (figures: Numbers, context: { readonly isPartOfRented: boolean; readonly tenant: TenantKind }) => Sum
}

/** Cents for what is in euro, else the number itself. */
type Numbers = Readonly<Record<FigureField, number>>

const inEuro: readonly FigureField[] = ['building', 'price', 'perResident', 'perDaypart', 'perMonth']
const LARGEST = 10_000_000
const words = roomText.result

const tenants: Calculator = {
  fields: ['gross', 'commercial', 'rented'],
  asksTenant: true,
  sum: ({ gross, commercial, rented }, { tenant }) => {
    const out = tenantOutcome({ kind: tenant, grossM2: gross, commercialM2: commercial, m2: rented })
    if (out.kind === 'may') return said(words.may)
    const free = formatNumber(out.freeM2)
    return said(out.kind === 'too large' ? words.tooLarge(free) : words.business(free))
  },
}

export const calculators: Readonly<Record<IncomeId, Calculator>> = {
  soo: {
    fields: ['m2', 'homes', 'building'],
    conditions: sooConditionWords,
    sum: ({ m2, homes, building }) => {
      const out = sooOf({ m2, homes, buildingCents: building })
      if (out.kind === 'too few homes') return said(roomText.soo.tooFew)
      const lines = [
        { words: roomText.soo.byM2(formatNumber(m2)), cents: out.byM2Cents, isLowest: out.by === 'm2' },
        { words: roomText.soo.ceiling(formatNumber(homes)), cents: out.ceilingCents, isLowest: out.by === 'ceiling' },
        { words: roomText.soo.building, cents: building, isLowest: out.by === 'building' },
      ]
      return { lines, result: roomText.soo.most(formatEuro(out.cents)), cents: out.cents }
    },
  },
  'huur-bewoners': {
    fields: ['m2', 'otherM2', 'addresses'],
    conditions: rentConditionWords,
    sum: ({ m2, otherM2, addresses }) => {
      const areas = [
        { space: 'vertrek', m2 },
        { space: 'overig', m2: otherM2 },
      ] as const
      const points = rentPointsOf(areas, addresses)
      if (points === null) return said(words.noAddress)
      return said(`${words.points(formatQuantityOf(points))} ${words.pointsCap}`)
    },
  },
  'huur-partijen': tenants,
  'huur-clubs': tenants,
  koffie: {
    fields: ['cups', 'price', 'weeks'],
    conditions: activityConditionWords,
    sum: ({ cups, price, weeks }) => yearly(drinksCents({ cups, priceCents: price, weeks })),
  },
  activiteiten: { fields: [], conditions: activityConditionWords },
  'dagbesteding-wlz': {
    fields: ['residents', 'stay', 'perResident', 'needed'],
    sum: ({ residents, stay, perResident, needed }) => {
      const out = wlzOutcome({ residents, stayPercent: stay, perResidentCents: perResident, needed })
      if (out.kind === 'nobody') return { ...said(words.nobody), cents: 0 }
      if (out.kind === 'too few') return { ...said(words.tooFew(out.residents, out.needed)), cents: 0 }
      return { ...said(words.carries(out.residents, formatEuro(out.cents))), cents: out.cents }
    },
  },
  'dagbesteding-wmo': {
    fields: ['bought', 'open', 'perDaypart', 'weeks'],
    sum: ({ bought, open, perDaypart, weeks }, { isPartOfRented }) => {
      const out = wmoOutcome({ isPartOfRented, bought, open, perDaypartCents: perDaypart, weeks })
      if (out.kind === 'part of the rented') return { ...said(words.rented), cents: 0 }
      return {
        ...yearly(out.cents),
        result: `${words.dayparts(out.used, out.free)} ${words.perYear(formatEuro(out.cents))}`,
      }
    },
  },
  opbouwwerk: { fields: ['perMonth'], sum: ({ perMonth }) => yearly(communityWorkCents(perMonth)) },
  activiteitensubsidie: { fields: [] },
  fondsen: { fields: [] },
}

function said(result: string): Sum {
  return { lines: [], result, cents: null }
}

function yearly(cents: number): Sum {
  return { lines: [], result: words.perYear(formatEuro(cents)), cents }
}

function formatQuantityOf(points: number): string {
  return formatQuantity(Math.round(points * 100))
}

/** null: nothing to sum, or not every figure is there. */
export function sumOf(income: IncomeId, figures: Figures, isPartOfRented: boolean): Sum | null {
  const { fields, sum } = calculators[income]
  if (!sum) return null
  const read = fields.map((field) => [field, numberIn(field, figures[field] ?? '')] as const)
  if (read.some(([, value]) => value === null)) return null
  const tenant = tenantKinds.find((kind) => kind === figures.tenant)
  if (calculators[income].asksTenant && !tenant) return null
  return sum(Object.fromEntries(read) as Numbers, { isPartOfRented, tenant: tenant ?? 'algemeen-belang' })
}

function numberIn(field: FigureField, typed: string): number | null {
  if (typed.trim() === '') return null
  if (inEuro.includes(field)) {
    const amount = parseAmount(typed)
    return amount.ok ? amount.value : null
  }
  const quantity = parseQuantity(typed, LARGEST)
  return quantity.ok ? quantity.value / 100 : null
}

export const tenantOptions = tenantKinds.map((value) => ({ value, label: tenantWords[value] }))
