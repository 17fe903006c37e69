// Whether our party adopts the plan: what is decided on, and three answers. The facilitator asks everyone, notes what a party
// says, and closes the record.

import { adoptionText } from '../../copy/nlAdoption.ts'
import { AtFoot } from '../../pieces/AtFoot.tsx'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Over } from '../harvest/Over.tsx'
import styles from './Adoption.module.css'
import { Answers } from './Answers.tsx'
import { AskAndSeal } from './AskAndSeal.tsx'
import { DecidedOn } from './DecidedOn.tsx'
import { SealedNow } from './SealedNow.tsx'
import { useVerdicts } from './useVerdicts.ts'
import { VerdictForm } from './VerdictForm.tsx'

export function Work() {
  const { seat } = useWorkshop()
  const { isAsked, isSealed, sentence } = useVerdicts()
  const mayWrite = useMayWrite({ area: 'afspraken' })
  const sits = usePlan(({ parties }) => parties.some(({ id, atTable }) => id === seat.party && atTable))
  return (
    <>
      {isSealed && <SealedNow />}
      {isAsked && sits && mayWrite && seat.party !== null && <VerdictForm party={seat.party} isOwn />}
      {!isAsked && !isSealed && <p className={styles.quiet}>{adoptionText.waitForAsking}</p>}
      <Answers />
      {/* Read out when someone answers; on the screen the list says it. */}
      <p role="status" className="sr">
        {isAsked || isSealed ? sentence : ''}
      </p>
      <DecidedOn />
      <Over />
    </>
  )
}

export function Lead() {
  const { isSealed } = useVerdicts()
  const { view } = useWorkshop()
  if (!isSealed) return <AskAndSeal />
  return (
    <AtFoot>
      <button type="button" className="btn" onClick={() => view.setState({ dialog: { kind: 'unseal' } })}>
        {adoptionText.unseal}
      </button>
    </AtFoot>
  )
}
