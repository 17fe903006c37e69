// Figures about older people and how they want to live (seed inventory L-02, D21), each with the year it is about. A
// figure is a fact and never a norm for this table.

import { type Citation, cite } from './citation.ts'

export type Figure =
  | { readonly kind: 'percent'; readonly of: number; readonly to?: number }
  | { readonly kind: 'part'; readonly of: readonly [part: number, whole: number] }
  | { readonly kind: 'times'; readonly of: number }
  | { readonly kind: 'count'; readonly of: number; readonly unit?: 'people' | 'homes' | 'firms' }

/** How exact the paper is about it. */
export type Precision = 'exact' | 'about' | 'under' | 'over'

export interface KeyFigure {
  readonly figure: Figure
  readonly precision: Precision
  readonly citation: Citation
}

const percent = (of: number, to?: number): Figure =>
  to === undefined ? { kind: 'percent', of } : { kind: 'percent', of, to }
const part = (...of: readonly [number, number]): Figure => ({ kind: 'part', of })

/** In this year the CBS looked ahead; what it expects for later is of this year too. */
const FORECAST = 2024
const counted = (year: number) => cite('003', 'chapter 3.1', year)
/** What people of 55 and over said about their home: the survey of 2019. */
const asked = cite('003', 'chapter 3.2', 2019)
const collective = cite('003', 'chapter 3.2', 2022)
const moved = cite('003', 'chapter 3.3', 2023)

export const keyFigures = {
  'alleen-tot-2010': { figure: { kind: 'times', of: 2 }, precision: 'exact', citation: counted(2010) },
  'alleen-tot-2040': { figure: { kind: 'times', of: 2 }, precision: 'exact', citation: counted(FORECAST) },
  'alleen-deel': { figure: percent(40), precision: 'about', citation: counted(FORECAST) },
  'instelling-2000': { figure: percent(7), precision: 'exact', citation: counted(2000) },
  'instelling-2024': { figure: percent(4), precision: 'exact', citation: counted(2024) },
  'tevreden-woning': { figure: percent(90), precision: 'exact', citation: asked },
  'tevreden-omgeving': { figure: percent(86), precision: 'exact', citation: asked },
  'woning-past': { figure: part(2, 3), precision: 'exact', citation: asked },
  'woning-past-75': { figure: part(3, 4), precision: 'over', citation: asked },
  'liever-aanpassen': { figure: part(1, 3), precision: 'over', citation: asked },
  'liever-verhuizen': { figure: part(1, 4), precision: 'exact', citation: asked },
  'weet-nog-niet': { figure: part(1, 2), precision: 'under', citation: asked },
  'bij-kinderen-graag': { figure: percent(8), precision: 'under', citation: asked },
  'bij-kinderen-niet': { figure: percent(70), precision: 'over', citation: asked },
  'verpleeghuis-graag': { figure: percent(25), precision: 'exact', citation: asked },
  'verpleeghuis-niet': { figure: percent(35), precision: 'exact', citation: asked },
  'aanleun-of-groep': { figure: percent(37), precision: 'exact', citation: asked },
  'wil-verhuizen': { figure: percent(40), precision: 'exact', citation: asked },
  'wil-verhuizen-75': { figure: percent(17), precision: 'exact', citation: asked },
  'wil-kleiner': { figure: percent(40), precision: 'exact', citation: asked },
  'zonder-tuin': { figure: percent(20), precision: 'exact', citation: asked },
  'naar-seniorenwoning': { figure: part(3, 4), precision: 'exact', citation: asked },
  'samen-van-zoekers': { figure: percent(17, 25), precision: 'exact', citation: collective },
  'samen-van-iedereen': { figure: percent(5, 10), precision: 'exact', citation: collective },
  'aantal-65': { figure: { kind: 'count', of: 3_600_000, unit: 'people' }, precision: 'exact', citation: moved },
  verhuisd: { figure: { kind: 'count', of: 131_000, unit: 'people' }, precision: 'exact', citation: moved },
  'verhuisd-deel': { figure: percent(3.6), precision: 'exact', citation: moved },
  'bruishuis-woningen': {
    figure: { kind: 'count', of: 110, unit: 'homes' },
    precision: 'exact',
    citation: cite('003', 'chapter 3.3.6'),
  },
  'bruishuis-bedrijven': {
    figure: { kind: 'count', of: 25, unit: 'firms' },
    precision: 'exact',
    citation: cite('003', 'chapter 3.3.6'),
  },
} as const satisfies Readonly<Record<string, KeyFigure>>

export type KeyFigureId = keyof typeof keyFigures

export const keyFigureIds = Object.keys(keyFigures) as KeyFigureId[]
