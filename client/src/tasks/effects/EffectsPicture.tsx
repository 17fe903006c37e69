// The map of effects, as large as fits, with where its arrows are from.

import { effectNotes } from '@draaitafel/shared/copy/nl/effects.ts'
import { effectText } from '../../copy/nlEffects.ts'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { EffectMap } from '../../talk/effects/EffectMap.tsx'
import styles from './EffectsPicture.module.css'

/** Tenths of a rem. */
const SIZES = [28, 25, 22, 20, 18, 17] as const

export function Picture() {
  const effects = usePlan((plan) => plan.effects)
  if (effects.length === 0) return <h1 className={shared.empty}>{effectText.mapNone}</h1>
  const hasCase = effects.some(({ origin }) => origin === 'casus')
  const unfounded = effects.filter(({ kind, evidence }) => kind === 'effect' && evidence === '').length
  return (
    <section className={`${shared.field} ${styles.picture}`}>
      <h1 className={shared.figure}>
        <b>{effects.length}</b> {effectText.count(effects.length)}
        {unfounded > 0 && <span className={shared.label}>{effectText.unfounded(unfounded)}</span>}
      </h1>
      <div className={styles.map}>
        <EffectMap width={1110} height={385} sizes={SIZES} />
      </div>
      <p className={shared.label}>
        {effectText.signs} {hasCase && effectText.caseSigns} {hasCase ? effectNotes.caseArrows : effectNotes.arrows}
      </p>
    </section>
  )
}
