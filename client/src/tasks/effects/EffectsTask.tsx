// What the plan brings about, and for whom: the list with its form, and for who leads the list beside its map.

import { effectText } from '../../copy/nlEffects.ts'
import { EffectList } from '../../talk/effects/EffectList.tsx'
import { OpenPart } from '../kit/OpenPart.tsx'

export function Work() {
  return <EffectList />
}

export function Lead() {
  return <OpenPart dialog={{ kind: 'effects' }}>{effectText.allEffects}</OpenPart>
}
