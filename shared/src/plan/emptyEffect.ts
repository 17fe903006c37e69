// An effect of which nothing was said yet: a form begins with it, and so do the boxes of the case.

import type { EffectFacts } from '../nouns/effect.ts'

export const emptyEffect: EffectFacts = {
  kind: 'effect',
  label: '',
  from: '',
  forParty: null,
  forWhom: '',
  coreValue: null,
  size: 'onbekend',
  evidence: '',
  saidCents: null,
  per: 'year',
  origin: 'tafel',
}
