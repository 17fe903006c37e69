// What the people of one project (Humanitas and Woonbron) see happen (seed inventory C-34, D11): the boxes of the drawing
// in the model. Its arrows were lost in the text, so there are none here, and whoever draws them says they are theirs.

import { cite } from './citation.ts'

interface EffectNode {
  readonly kind: 'brought' | 'working' | 'effect'
  /** `apart`: from the concept, says the drawing. */
  readonly pilot?: 'plain' | 'apart'
  /** Not there yet then: the drawing says that it follows in this year. */
  readonly follows?: number
  /** Has an asterisk in the drawing, which is not explained. */
  readonly isStarred?: true
}

export const effectNodes = {
  humanitas: { kind: 'brought' },
  woonbron: { kind: 'brought' },
  samenredzaamheid: { kind: 'brought' },
  'preferente-aanbieder': { kind: 'brought' },
  'zonder-indicatie-proef': { kind: 'brought', pilot: 'plain' },
  'eisen-activiteiten': { kind: 'brought' },
  'passend-gebouw': { kind: 'brought', follows: 2025 },
  'vast-team': { kind: 'working' },
  'ruime-opdracht': { kind: 'working' },
  samenwerking: { kind: 'working' },
  netwerk: { kind: 'working' },
  aanspreekbaar: { kind: 'working' },
  'in-beeld': { kind: 'working' },
  signaleren: { kind: 'working' },
  'op-weg-helpen': { kind: 'working' },
  activiteiten: { kind: 'working' },
  'bewoners-actief': { kind: 'working' },
  'zonder-indicatie': { kind: 'working' },
  'snelle-indicatie': { kind: 'working', pilot: 'apart' },
  kerntaak: { kind: 'working' },
  'bijdrage-aan-team': { kind: 'working' },
  oplossingen: { kind: 'effect' },
  'vragen-eigen-team': { kind: 'effect' },
  'minder-telefoon': { kind: 'effect' },
  'minder-overlast': { kind: 'effect' },
  veiliger: { kind: 'effect' },
  welbevinden: { kind: 'effect' },
  'langer-thuis': { kind: 'effect' },
  tevreden: { kind: 'effect' },
  vertrouwen: { kind: 'effect' },
  werkplezier: { kind: 'effect' },
  efficient: { kind: 'effect' },
  besparing: { kind: 'effect', isStarred: true },
} as const satisfies Readonly<Record<string, EffectNode>>

export type EffectNodeId = keyof typeof effectNodes

export const effectNodeIds = Object.keys(effectNodes) as EffectNodeId[]

export const effectMapCitation = cite('002', 'chapter 4')
