// The drawing of Humanitas and Woonbron as lines to begin with (seed inventory C-34): its boxes, in our words. Without
// arrows, sizes or for whom: those are lost or were never said, and people add their own.

import { type EffectNodeId, effectNodeIds, effectNodes } from '../../../library/effectMap.ts'
import type { Effect, EffectKind } from '../../../nouns/effect.ts'
import { emptyEffect } from '../../../plan/emptyEffect.ts'
import { effectNodeCopy } from './effectMap.ts'

const kinds = { brought: 'inbreng', working: 'activiteit', effect: 'effect' } as const satisfies Record<
  string,
  EffectKind
>

/** The same ids at every table, so that two people who add them at once add them once. */
export function caseMapLines(): readonly Omit<Effect, 'order'>[] {
  return effectNodeIds.map((id) => ({
    ...emptyEffect,
    id: `casus-${id}`,
    kind: kinds[effectNodes[id].kind],
    label: `${effectNodeCopy[id]}${marks(id)}`,
    origin: 'casus',
  }))
}

function marks(id: EffectNodeId): string {
  const node = effectNodes[id]
  if ('pilot' in node) return node.pilot === 'apart' ? ' (proef, los van het concept)' : ' (proef)'
  if ('isStarred' in node) return ' (met een sterretje in de tekening)'
  return 'follows' in node ? ` (komt in ${node.follows})` : ''
}
