// Where plan files come in: the button, the place to drop them, which plans are there and which files were refused.

import { formatPeriod } from '@draaitafel/shared/copy/nl/format.ts'
import { MOST_PLANS } from '@draaitafel/shared/derive/overPlans.ts'
import { useRef } from 'react'
import { plansText } from '../copy/nlPlans.ts'
import { Icon } from '../ui/Icon.tsx'
import styles from './PlanPile.module.css'
import type { FileRefused, PlanRead } from './pile.ts'

interface PlanPileProps {
  readonly plans: readonly PlanRead[]
  readonly names: readonly string[]
  readonly refused: readonly FileRefused[]
  readonly busy: boolean
  readonly isOver: boolean
  readonly onFiles: (files: Iterable<File>) => void
  readonly onRemove: (key: number) => void
  readonly onDismiss: () => void
}

export function PlanPile(props: PlanPileProps) {
  const { plans, names, refused, busy, isOver, onFiles, onRemove, onDismiss } = props
  const input = useRef<HTMLInputElement>(null)
  // The button that was pressed goes with its plan.
  const toInput = () => input.current?.focus()
  return (
    <div className={styles.pile}>
      <div className={isOver ? `${styles.drop} ${styles.over}` : styles.drop}>
        <div className={styles.ways}>
          <label className={`btn primary ${styles.choose}`}>
            <Icon name="file" />
            {plansText.choose}
            <input
              ref={input}
              className="sr"
              type="file"
              multiple
              accept=".json,application/json"
              onClick={(event) => {
                // So that the same file, corrected in the meantime, can be chosen again.
                event.currentTarget.value = ''
              }}
              onChange={(event) => onFiles(event.target.files ?? [])}
            />
          </label>
          <span className={styles.orDrop}>{isOver ? plansText.letGo : busy ? plansText.reading : plansText.drop}</span>
        </div>
        <p className={styles.how}>{plansText.how(MOST_PLANS)}</p>
        <p className={styles.private}>
          <Icon name="lock" />
          <span>{plansText.private}</span>
        </p>
      </div>
      {refused.length > 0 && (
        <section className={styles.refused} aria-label={plansText.refused}>
          <h2>{plansText.refused}</h2>
          <ul>
            {refused.map(({ key, file, sentence }) => (
              <li key={key}>
                <b>{file}</b> {sentence}
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="btn quiet"
            onClick={() => {
              onDismiss()
              toInput()
            }}
          >
            {plansText.dismiss}
          </button>
        </section>
      )}
      {plans.length > 0 && (
        <section aria-label={plansText.list}>
          <h2 className="sr">{plansText.list}</h2>
          <ul className={styles.plans}>
            {plans.map(({ key, plan }, at) => (
              <li key={key}>
                <span>
                  <b>{names[at]}</b>
                  <small>
                    {plansText.facts(
                      formatPeriod(plan.workshop.firstYear, plan.workshop.lastYear),
                      plan.parties.length,
                    )}
                  </small>
                </span>
                <button
                  type="button"
                  className={styles.remove}
                  aria-label={plansText.remove(names[at] ?? '')}
                  onClick={() => {
                    onRemove(key)
                    toInput()
                  }}
                >
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
