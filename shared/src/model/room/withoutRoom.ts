// At which knob and lever each way to meet without a room stands. The ways are the guide's; this is ours.

import type { KnobNumber } from '../knobs.ts'
import type { LeverId } from '../placeIds.ts'
import type { WithoutRoomId } from '../roomIds.ts'

export const withoutRoom: Readonly<Record<WithoutRoomId, { readonly knob: KnobNumber; readonly lever: LeverId }>> = {
  buiten: { knob: 1, lever: 'omgeving' },
  budget: { knob: 5, lever: 'arrangeurs' },
  'andermans-ruimte': { knob: 9, lever: 'omgeving' },
  'actieve-huurders': { knob: 4, lever: 'arrangeurs' },
  vervoer: { knob: 9, lever: 'omgeving' },
  kennismaken: { knob: 6, lever: 'arrangeurs' },
  'de-wijk-in': { knob: 9, lever: 'omgeving' },
  'community-builder': { knob: 6, lever: 'arrangeurs' },
}
