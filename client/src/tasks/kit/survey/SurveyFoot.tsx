// Below the questions of a survey: being done sends the answers. They can be changed until the facilitator shows everything.

import type { Survey } from '@draaitafel/shared/nouns/round.ts'
import { useState } from 'react'
import { riskText } from '../../../copy/nlRiskTasks.ts'
import { DoneAtFoot } from '../../../pieces/AtFoot.tsx'
import { usePeers, useView, useWorkshop } from '../../../store/WorkshopContext.tsx'
import { useChosenCount } from '../../../talk/rounds/useChosenCount.ts'
import { Icon } from '../../../ui/Icon.tsx'
import frame from '../Frame.module.css'
import { useKeptTold } from '../useKeptTold.ts'
import styles from './Survey.module.css'
import { useOwnAnswers } from './useSurvey.ts'

const words = riskText.survey

export function SurveyFoot({ survey }: { readonly survey: Survey }) {
  const { answers, packed, vote, choose } = useOwnAnswers(survey)
  const [isBusy, setBusy] = useState(false)
  const kept = useKeptTold()
  const isFirst = useView(({ dialog }) => dialog === null)
  const hasChosen = usePeers(({ me }) => me.voted === survey.id)
  const isKept = hasChosen && vote != null && vote.value === packed
  const left = answers.filter((one) => one === null).length
  const send = () => {
    if (packed === null || isBusy) return
    setBusy(true)
    kept.press()
    void choose(packed, 'nobody').finally(() => setBusy(false))
  }
  return (
    <footer className={frame.foot}>
      <DoneAtFoot>
        {isKept ? (
          <p role="status" className={styles.kept} ref={kept.told} tabIndex={-1}>
            <Icon name="check" />
            {words.kept}
          </p>
        ) : (
          <button
            type="button"
            className={`btn ${isFirst ? 'primary' : ''} ${frame.done}`}
            disabled={packed === null}
            onClick={send}
          >
            {hasChosen ? words.changed : words.ready}
          </button>
        )}
      </DoneAtFoot>
      <p>{left > 0 ? words.left(left) : <Count survey={survey} />}</p>
    </footer>
  )
}

/** Of everyone, and I am one of them. */
function Count({ survey }: { readonly survey: Survey }) {
  const { role } = useWorkshop()
  const { chosen, people } = useChosenCount(survey)
  const mine = usePeers(({ me }) => (me.voted === survey.id ? 1 : 0))
  return words.answered(chosen + mine, people + (role === 'participant' ? 1 : 0))
}
