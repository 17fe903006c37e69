// Who takes over when the lead goes (L-11): a risk of every plan that leans on one party. It is chosen at knob 8.

import { optionWords } from '@draaitafel/shared/copy/nl/choices.ts'
import { citationWords } from '@draaitafel/shared/copy/nl/library/citations.ts'
import { initiatorsNote } from '@draaitafel/shared/copy/nl/library/levers.ts'
import { backupOf, leadOf } from '@draaitafel/shared/derive/lead.ts'
import { initiators } from '@draaitafel/shared/library/levers.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { riskText } from '../../copy/nlRiskTasks.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { OpenPart } from '../kit/OpenPart.tsx'
import styles from './Risks.module.css'

const words = riskText.risks

export function Backup() {
  const said = usePlan(backupWords)
  const isOpen = usePlan((plan) => backupOf(plan) === null)
  return (
    <section className={styles.backup} aria-label={words.lead}>
      <h3>{words.lead}</h3>
      <p>{said}</p>
      {isOpen && <p className={styles.small}>{initiatorsNote}</p>}
      <p className={styles.small}>{words.from(citationWords(initiators.citation))}</p>
      <OpenPart dialog={{ kind: 'knob', knob: 8 }}>{words.toKnob8}</OpenPart>
    </section>
  )
}

export function backupWords(plan: Plan): string {
  const [lead, backup] = [leadOf(plan), backupOf(plan)]
  if (lead === null) return words.noLead
  const leads = optionWords(plan, 'trekker', lead)
  return backup === null ? words.noBackup(leads) : words.backup(leads, optionWords(plan, 'opvolger', backup))
}
