// The four balances: for each its name and the one thing to talk about, and between the knobs the question itself.

import { useMemo } from 'react'
import { text } from '../../copy/nl.ts'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './BalancesPicture.module.css'
import { leadsOf } from './leadsOf.ts'

/** Longer sentences are a size smaller, so that they fit completely. */
const LONG = 75

export function Picture() {
  const plan = usePlan((whole) => whole)
  const leads = useMemo(() => leadsOf(plan, 1), [plan])
  return (
    <div className={`${shared.field} ${styles.picture}`}>
      <h1 className="sr">{text.balances.title}</h1>
      {leads.map(({ name, lead, about }) => (
        <section key={name}>
          <h2>{name}</h2>
          <p className={shared.clamp} data-long={lead.length > LONG || undefined}>
            {lead}
          </p>
          {about.length > 0 && (
            <ul>
              {about.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  )
}
