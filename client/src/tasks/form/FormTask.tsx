// Which of six forms of living this is, with its numbers and what stands in the way; and, group by group, which
// obstacles play here and who can act.

import { choiceCopy } from '@draaitafel/shared/copy/nl/choices.ts'
import { citationWords } from '@draaitafel/shared/copy/nl/library/citations.ts'
import {
  livingFormCopy,
  livingFormCount,
  livingFormCountFrom,
  livingFormSize,
  livingFormTime,
} from '@draaitafel/shared/copy/nl/library/livingForms.ts'
import { livingForms } from '@draaitafel/shared/library/livingForms.ts'
import { type LivingFormId, livingFormIds } from '@draaitafel/shared/model/placeIds.ts'
import { isChosen } from '@draaitafel/shared/nouns/chosen.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { placeText } from '../../copy/nlPlace.ts'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from '../../talk/place/Place.module.css'
import { Checks } from '../../ui/Checks.tsx'
import { FormPoints } from './FormPoints.tsx'
import { Obstacles } from './Obstacles.tsx'

const words = placeText.form
const { question, options } = choiceCopy.leefvorm

export function Work() {
  const { dispatch } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'knoppen', knob: 1 })
  const form = usePlan((plan) => livingFormIds.find((id) => isChosen(plan, 'leefvorm', id)) ?? null)
  return (
    <>
      <Checks
        label={question}
        disabled={!mayWrite}
        one={{ clear: dialogText.choices.clear }}
        options={livingFormIds.map((id) => ({ value: id, label: options[id], checked: id === form }))}
        onChange={(option, chosen) => dispatch({ type: 'choice.set', choice: 'leefvorm', option, chosen })}
      />
      {form === null ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <>
          <FormFacts form={form} />
          <FormPoints form={form} />
        </>
      )}
      <Obstacles />
    </>
  )
}

function FormFacts({ form }: { readonly form: LivingFormId }) {
  const { meaning, obstacle } = livingFormCopy[form]
  const [time, countFrom] = [livingFormTime(form), livingFormCountFrom(form)]
  return (
    <section className={styles.facts} aria-label={options[form]}>
      <p>{meaning}</p>
      <p>
        <b>{livingFormSize(form)}</b>
      </p>
      <p>{livingFormCount(form)}</p>
      {countFrom && <small>{countFrom}</small>}
      {time && <p>{time}</p>}
      <p>
        <b>{words.obstacle}</b> {obstacle}
      </p>
      <small>{placeText.from(citationWords(livingForms[form].citation))}</small>
    </section>
  )
}
