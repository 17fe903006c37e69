// To be built.

import { dialogText } from '../../copy/nlDialogs.ts'
import { OpenPart } from '../kit/OpenPart.tsx'

export function Work() {
  return <OpenPart dialog={{ kind: 'agreements' }}>{dialogText.parts.entries.workshop.label}</OpenPart>
}
