// One agreement at a time: its words, and my consent to it. A new one can be written below.

import { standingsOf } from '@draaitafel/shared/plan/agreement.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import { useKeptPlace } from '../../pieces/useDraft.ts'
import { useMayWrite, usePlan } from '../../store/WorkshopContext.tsx'
import { AddAgreement, FromHours, FromInvestments } from '../../talk/agreements/AddAgreement.tsx'
import { AgreementItem } from '../../talk/agreements/AgreementItem.tsx'
import styles from '../kit/Kit.module.css'
import { OneByOne } from '../kit/OneByOne.tsx'
import { OpenPart } from '../kit/OpenPart.tsx'

export function Work() {
  const standings = standingsOf(usePlan((plan) => plan))
  const mayWrite = useMayWrite({ area: 'afspraken' })
  // What I make is in view, and heard with its number.
  const [, goTo] = useKeptPlace(workText.agreement)
  return (
    <>
      {standings.length === 0 && <p className={styles.none}>{dialogText.agreements.none}</p>}
      <OneByOne
        name={workText.agreement}
        items={standings}
        keyOf={({ agreement }) => agreement.id}
        titleOf={({ agreement }) => agreement.text}
      >
        {(standing) => (
          <ul>
            <AgreementItem standing={standing} />
          </ul>
        )}
      </OneByOne>
      {mayWrite && <AddAgreement onMade={goTo} />}
      {mayWrite && <FromInvestments onMade={goTo} />}
      {mayWrite && <FromHours onMade={goTo} />}
    </>
  )
}

export function Lead() {
  return <OpenPart dialog={{ kind: 'agreements' }}>{workText.allAgreements}</OpenPart>
}
