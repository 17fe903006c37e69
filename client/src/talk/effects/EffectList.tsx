// What people think comes of the plan, by kind: each line opens in place, and a new one can be written above them:
// they may be many.

import {
  causeWords,
  effectColumns,
  effectSizeWords,
  noEvidence,
  saidAmountWords,
  whomWords,
} from '@draaitafel/shared/copy/nl/effects.ts'
import { causesIn } from '@draaitafel/shared/derive/effects.ts'
import { type Effect, type EffectKind, effectKinds } from '@draaitafel/shared/nouns/effect.ts'
import { useState } from 'react'
import { effectText } from '../../copy/nlEffects.ts'
import { useKeptPlace } from '../../pieces/useDraft.ts'
import { useMayWrite, usePlan } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { LineButton } from '../../ui/LineButton.tsx'
import { CaseMapStart } from './CaseMapStart.tsx'
import { EffectForm } from './EffectForm.tsx'
import styles from './Effects.module.css'

const NEW = 'new'

export function EffectList() {
  const effects = usePlan((plan) => plan.effects)
  const mayWrite = useMayWrite({ area: 'afspraken' })
  const [open, setOpen] = useKeptPlace('effect')
  const [fresh, setFresh] = useState<string | null>(null)
  const show = (id: string) => {
    setFresh(id)
    setOpen(id)
  }
  const close = () => setOpen(null)
  return (
    <div className={styles.all}>
      {effects.length === 0 && open !== NEW && <p className={styles.none}>{effectText.none}</p>}
      {mayWrite && open === NEW && <EffectForm effect={null} isFresh={fresh === NEW} onDone={close} />}
      {mayWrite && open !== NEW && (
        <button type="button" className={effects.length === 0 ? 'btn primary' : 'btn'} onClick={() => show(NEW)}>
          <Icon name="plus" />
          {effectText.add}
        </button>
      )}
      {effectKinds.map((kind) => (
        <OfKind key={kind} kind={kind} open={open} fresh={fresh} onOpen={mayWrite ? show : null} onClose={close} />
      ))}
      {mayWrite && <CaseMapStart />}
    </div>
  )
}

interface OfKindProps {
  readonly kind: EffectKind
  readonly open: string | null
  /** Opened just now. */
  readonly fresh: string | null
  readonly onOpen: ((id: string) => void) | null
  readonly onClose: () => void
}

function OfKind({ kind, open, fresh, onOpen, onClose }: OfKindProps) {
  const lines = usePlan((plan) => plan.effects).filter((one) => one.kind === kind)
  if (lines.length === 0) return null
  const title = kind === 'inbreng' ? effectText.kinds.inbreng : effectColumns[effectKinds.indexOf(kind)]
  return (
    <section className={styles.kind} aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {lines.map((effect) => (
          <li key={effect.id}>
            {open === effect.id && onOpen ? (
              <EffectForm effect={effect} isFresh={fresh === effect.id} onDone={onClose} />
            ) : (
              <Line effect={effect} onOpen={onOpen && (() => onOpen(effect.id))} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Line({ effect, onOpen }: { readonly effect: Effect; readonly onOpen: (() => void) | null }) {
  const plan = usePlan((whole) => whole)
  const causes = causesIn(plan, effect).map((cause) => causeWords(plan, cause))
  const isEffect = effect.kind === 'effect'
  const facts = [
    ...whomWords(plan, effect),
    isEffect && effect.size !== 'onbekend' ? effectSizeWords[effect.size] : '',
    saidAmountWords(effect),
    isEffect ? effect.evidence.trim() || noEvidence : '',
    effect.origin === 'casus' ? effectText.ofCase : '',
  ].filter((words) => words !== '')
  return (
    <LineButton className={styles.line} onOpen={onOpen}>
      <b>{effect.label}</b>
      {causes.length > 0 && (
        <span>
          {effectText.from}: {causes.join('; ')}
        </span>
      )}
      {facts.length > 0 && <span>{facts.join(' · ')}</span>}
    </LineButton>
  )
}
