// All questions the plan raises now, the open ones first. Neutral: nothing here is right or wrong.

import { isAboutParty, ownFirst } from '@draaitafel/shared/derive/lens.ts'
import { questionsAsked } from '@draaitafel/shared/derive/questions.ts'
import { useMemo } from 'react'
import { text } from '../../copy/nl.ts'
import { GatherButton } from '../../pieces/gather/GatherButton.tsx'
import { usePlan, useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { QuestionItem } from './QuestionItem.tsx'
import styles from './Questions.module.css'

export function QuestionsDialog() {
  const { view } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const lens = useView((state) => state.lens)
  const asked = useMemo(
    () => ownFirst(questionsAsked(plan), lens, ({ question }, party) => isAboutParty(plan, question, party)),
    [plan, lens],
  )
  const open = asked.filter(({ answer }) => answer === null)
  const done = asked.filter(({ answer }) => answer !== null)
  return (
    <Modal
      title={text.questions.title}
      subtitle={text.questions.subtitle}
      wide
      form
      actions={<GatherButton place="questions" short />}
      closeLabel={text.close}
      onClose={() => view.setState({ dialog: null })}
    >
      {open.length === 0 && <p className={styles.none}>{text.questions.none}</p>}
      <ul className={styles.list} aria-label={text.questions.open(open.length)}>
        {open.map((one) => (
          <QuestionItem key={one.key} asked={one} />
        ))}
      </ul>
      {done.length > 0 && (
        <>
          <h3 className={styles.head}>{text.questions.done}</h3>
          <ul className={styles.list} aria-label={text.questions.done}>
            {done.map((one) => (
              <QuestionItem key={one.key} asked={one} />
            ))}
          </ul>
        </>
      )}
    </Modal>
  )
}
