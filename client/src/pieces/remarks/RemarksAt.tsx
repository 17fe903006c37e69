// What readers from outside said about one thing, where that thing is shown. Nothing where nobody said anything.

import { readerWho } from '@draaitafel/shared/copy/nl/who.ts'
import { remarkKey } from '@draaitafel/shared/nouns/remark.ts'
import { remarkText } from '../../copy/nlRemarks.ts'
import { useMayRemark, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './RemarksAt.module.css'

interface RemarksAtProps {
  /** As in nouns/remark.ts: 'knob.5'. */
  readonly about: string
  /** In a form: without a way to another dialog, which would close it. */
  readonly bare?: boolean
}

export function RemarksAt({ about, bare = false }: RemarksAtProps) {
  const { view } = useWorkshop()
  const mayRemark = useMayRemark()
  const remarks = usePlan((plan) => plan.remarks)
  const answers = usePlan((plan) => plan.answers)
  const here = remarks.filter((remark) => remark.about === about)
  if (here.length === 0 && (!mayRemark || bare)) return null
  const cameOf = (id: string) => answers.find((answer) => answer.id === remarkKey(id))?.text
  return (
    <section className={styles.remarks} aria-label={remarkText.title}>
      {here.map(({ id, text, name }) => (
        <p key={id}>
          <Icon name="eye" />
          <span>
            <b>{readerWho(name)}:</b> {text}
            <small>{cameOf(id) === undefined ? remarkText.notYet : `${remarkText.discussed} ${cameOf(id)}`}</small>
          </span>
        </p>
      ))}
      {!bare && (
        <div>
          <button type="button" className="btn" onClick={() => view.setState({ dialog: { kind: 'remarks', about } })}>
            {mayRemark ? remarkText.here : remarkText.toAll}
          </button>
        </div>
      )}
    </section>
  )
}
