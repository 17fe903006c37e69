// At which knob the facilitator is: what is pointed out here is on the large screen too.

import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { useView, useWorkshop } from '../../store/WorkshopContext.tsx'

export function useTodayKnob(): { readonly knob: KnobNumber; readonly go: (knob: KnobNumber) => void } {
  const { view } = useWorkshop()
  const knob = useView(({ selection }) => (selection?.kind === 'knob' ? selection.knob : 1))
  return { knob, go: (next) => view.setState({ selection: { kind: 'knob', knob: next } }) }
}
