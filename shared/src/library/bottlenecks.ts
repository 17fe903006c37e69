// Five bottlenecks of new ways of living with care (seed inventory W-01), the four advices with their actions (W-02,
// D22), and the part that outside eyes had (W-05). Facts are of 2021. Which knobs and advices a bottleneck points at is
// our reading.

import type { KnobNumber } from '../model/knobs.ts'
import { cite } from './citation.ts'

export type BottleneckNumber = 1 | 2 | 3 | 4 | 5
export type AdviceNumber = 1 | 2 | 3 | 4

interface Bottleneck {
  /** The causes that the document gives. */
  readonly causes: readonly string[]
  readonly knobs: readonly KnobNumber[]
  readonly advices: readonly AdviceNumber[]
}

export const bottlenecks = {
  1: { causes: ['grondbeleid', 'weinig-plek', 'prijs', 'kale-plek'], knobs: [1, 9], advices: [1] },
  2: { causes: ['geen-visie', 'ritme', 'regels', 'impasse'], knobs: [8, 10], advices: [1, 2, 4] },
  3: {
    causes: ['niet-vinden', 'te-klein', 'niet-voor-stenen', 'preventie', 'voorfinanciering'],
    knobs: [3],
    advices: [1],
  },
  4: { causes: ['ondergesneeuwd', 'geen-stem'], knobs: [6], advices: [3] },
  5: { causes: ['idealen', 'technologie'], knobs: [1, 7], advices: [4] },
} as const satisfies Readonly<Record<BottleneckNumber, Bottleneck>>

export const bottleneckNumbers = [1, 2, 3, 4, 5] as const

export type BottleneckCause = (typeof bottlenecks)[BottleneckNumber]['causes'][number]

/** Of the five together. */
export const bottlenecksCitation = cite('004', 'heading Vijf taaie en terugkerende knelpunten')

export const bottleneckCitation = (number: BottleneckNumber) => cite('004', `bottleneck ${number}`)

/** In the order of the document. */
export const advices = {
  1: ['samenwerkingsmodellen', 'experimenteerruimte', 'grondpolitiek', 'gebiedsenvelop', 'verkoopvoorwaarden'],
  2: ['zorgzame-omgeving', 'integrale-wijkvisie', 'andere-blik-op-zorg'],
  3: ['initiatieven-steunen', 'centrale-rol', 'van-onderop'],
  4: ['ontwerpers', 'technologie-onderzoeken', 'veelkleurig', 'leerplek'],
} as const satisfies Readonly<Record<AdviceNumber, readonly string[]>>

export const adviceNumbers = [1, 2, 3, 4] as const

export type AdviceAction = (typeof advices)[AdviceNumber][number]

export const adviceCitation = (number: AdviceNumber) => cite('004', `advice ${number}`)

/** What people from outside meant to the teams. */
export const outsideEyes = {
  roles: ['aanjager', 'steunpilaar'],
  citation: cite('004', 'opening'),
} as const

export type OutsideEyesRole = (typeof outsideEyes.roles)[number]
