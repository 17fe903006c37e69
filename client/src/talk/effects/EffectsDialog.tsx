// The effects with their map beside them: larger than the task, for who looks something up or works on.

import { effectNotes } from '@draaitafel/shared/copy/nl/effects.ts'
import { text } from '../../copy/nl.ts'
import { effectText } from '../../copy/nlEffects.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { EffectList } from './EffectList.tsx'
import { EffectMap } from './EffectMap.tsx'
import styles from './Effects.module.css'

const SIZES = [15] as const

export function EffectsDialog() {
  const { view } = useWorkshop()
  const hasAny = usePlan((plan) => plan.effects.length > 0)
  const hasCase = usePlan((plan) => plan.effects.some(({ origin }) => origin === 'casus'))
  return (
    <Modal
      title={effectText.title}
      subtitle={effectText.subtitle}
      full
      closeLabel={text.close}
      onClose={() => view.setState({ dialog: null })}
    >
      <div className={styles.beside}>
        <EffectList />
        {hasAny && (
          <section aria-label={effectText.map}>
            <EffectMap width={860} height={null} sizes={SIZES} />
            <p className={styles.note}>
              {effectText.signs} {hasCase && effectText.caseSigns}{' '}
              {hasCase ? effectNotes.caseArrows : effectNotes.arrows}
            </p>
          </section>
        )}
      </div>
    </Modal>
  )
}
