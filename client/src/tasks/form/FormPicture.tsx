// The form of living with its size and what stands in the way; beside it the obstacles that play here, and who can act.

import { choiceCopy } from '@draaitafel/shared/copy/nl/choices.ts'
import { livingFormCopy, livingFormCount, livingFormSize } from '@draaitafel/shared/copy/nl/library/livingForms.ts'
import { obstacleCopy, whoCanAct } from '@draaitafel/shared/copy/nl/library/obstacles.ts'
import { findingOf } from '@draaitafel/shared/derive/place.ts'
import { type LivingFormId, livingFormIds, obstacleIds } from '@draaitafel/shared/model/placeIds.ts'
import { isChosen } from '@draaitafel/shared/nouns/chosen.ts'
import { useShallow } from 'zustand/react/shallow'
import { dialogText } from '../../copy/nlDialogs.ts'
import { placeText } from '../../copy/nlPlace.ts'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './FormPicture.module.css'

const words = placeText.form
const FIRST = 5

export function Picture() {
  const form = usePlan((plan) => livingFormIds.find((id) => isChosen(plan, 'leefvorm', id)) ?? null)
  return (
    <div className={`${shared.field} ${shared.two}`}>
      {form === null ? <h1 className={shared.empty}>{words.noneChosen}</h1> : <Form form={form} />}
      <Playing />
    </div>
  )
}

function Form({ form }: { readonly form: LivingFormId }) {
  return (
    <section className={shared.column}>
      <h1 className={shared.title}>{choiceCopy.leefvorm.options[form]}</h1>
      <p className={`${shared.body} ${styles.fact}`}>{livingFormSize(form)}</p>
      <p className={`${shared.label} ${styles.fact}`}>{livingFormCount(form)}</p>
      <p className={`${shared.label} ${styles.fact}`}>{words.obstacle}</p>
      <p className={shared.body}>{livingFormCopy[form].obstacle}</p>
    </section>
  )
}

function Playing() {
  const playing = usePlan(useShallow((plan) => obstacleIds.filter((id) => findingOf(plan, id)?.answer === 'ja')))
  const shown = playing.slice(0, FIRST)
  return (
    <section className={shared.column}>
      <h2 className={shared.label}>{words.playing}</h2>
      {playing.length === 0 && <p className={shared.body}>{words.nonePlays}</p>}
      <ul className={styles.list}>
        {shown.map((id) => (
          <li key={id}>
            <b>{obstacleCopy[id].name}</b>
            <span className={shared.label}>{whoCanAct(id)}</span>
          </li>
        ))}
      </ul>
      {playing.length > shown.length && (
        <p className={shared.more}>{dialogText.projector.andMore(playing.length - shown.length)}</p>
      )}
    </section>
  )
}
