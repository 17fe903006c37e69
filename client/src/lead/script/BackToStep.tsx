// Ends a task in between: everyone returns to the step of the script, and its clock continues.

import { stepName } from '@draaitafel/shared/copy/nl/steps.ts'
import { backInStep, stepNow } from '@draaitafel/shared/nouns/stepNow.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import { useLockLead } from '../../pieces/locks/useLocks.ts'
import { useStepNow } from '../../pieces/useStepNow.ts'
import { tableNow } from '../../store/connectionStore.ts'
import { usePlan, useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './StepBar.module.css'

/** `isMain`: where it stands in a dialog itself. */
export function BackToStep({ isMain = false }: { readonly isMain?: boolean }) {
  const { dispatch, planStore, connectionStore } = useWorkshop()
  const { allow } = useLockLead()
  const isFirst = useView((state) => state.dialog === null)
  const step = usePlan(stepNow)
  const place = useStepNow()?.place ?? null
  const label = step ? workText.backTo(place, stepName(step)) : workText.backToStart
  const back = () => {
    const { now } = planStore.getState().plan
    if (!now) return
    const script = now.step === '' ? null : backInStep(now, tableNow(connectionStore.getState()))
    if (dispatch({ type: 'step.go', now: script }).ok) allow(step?.allowed ?? 'alles')
  }
  return (
    <button
      type="button"
      className={`btn ${isFirst || isMain ? 'primary' : ''} ${isMain ? '' : styles.next}`}
      title={label}
      onClick={back}
    >
      <span>{label}</span>
      <Icon name="forward" />
    </button>
  )
}
