// The evidence for one core value: beforehand, and what is followed during the project. Each line opens in place; one
// form at a time.

import { proofCopy } from '@draaitafel/shared/copy/nl/proofs.ts'
import type { CoreValueId } from '@draaitafel/shared/model/coreValues.ts'
import { type Proof, type ProofMoment, proofMoments } from '@draaitafel/shared/nouns/proof.ts'
import { useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { dialogText } from '../../copy/nlDialogs.ts'
import { useMayWrite, usePlan } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { LineButton } from '../../ui/LineButton.tsx'
import { ProofForm } from './ProofForm.tsx'
import styles from './ProofList.module.css'

export function ProofLists({ coreValue }: { readonly coreValue: CoreValueId }) {
  return (
    <div className={styles.both}>
      {proofMoments.map((moment) => (
        <ProofList key={moment} coreValue={coreValue} moment={moment} />
      ))}
    </div>
  )
}

interface ProofListProps {
  readonly coreValue: CoreValueId
  readonly moment: ProofMoment
}

function ProofList({ coreValue, moment }: ProofListProps) {
  const mayWrite = useMayWrite({ area: 'afspraken' })
  const proofs = usePlan(
    useShallow((plan) => plan.proofs.filter((proof) => proof.coreValue === coreValue && proof.moment === moment)),
  )
  const [open, setOpen] = useState<string | null>(null)
  const { title, add } = proofCopy[moment]
  return (
    <section className={styles.list} aria-label={title}>
      <h4>{title}</h4>
      {proofs.length === 0 && open === null && <p className={styles.none}>{dialogText.proofs.none}</p>}
      <ul>
        {proofs.map((proof) => (
          <li key={proof.id}>
            {open === proof.id ? (
              <ProofForm coreValue={coreValue} moment={moment} proof={proof} onDone={() => setOpen(null)} />
            ) : (
              <ProofLine proof={proof} onOpen={mayWrite ? () => setOpen(proof.id) : null} />
            )}
          </li>
        ))}
      </ul>
      {open === 'new' && <ProofForm coreValue={coreValue} moment={moment} proof={null} onDone={() => setOpen(null)} />}
      {mayWrite && open !== 'new' && (
        <button type="button" className={`btn ${styles.add}`} onClick={() => setOpen('new')}>
          <Icon name="plus" />
          {add}
        </button>
      )}
    </section>
  )
}

function ProofLine({ proof, onOpen }: { readonly proof: Proof; readonly onOpen: (() => void) | null }) {
  const owner = usePlan((plan) => plan.parties.find(({ id }) => id === proof.owner))
  return (
    <LineButton className={styles.line} onOpen={onOpen}>
      <b>{proof.what}</b>
      <span>
        {[proof.how, owner?.name ?? dialogText.proofs.noOwner, proofCopy[proof.moment].states[proof.state]]
          .filter((word) => word !== '')
          .join(' · ')}
      </span>
    </LineButton>
  )
}
