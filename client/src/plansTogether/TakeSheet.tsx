// All plans together as a spreadsheet, made on this device.

import type { OverPlans, PlanBeside } from '@draaitafel/shared/derive/overPlans.ts'
import { useState } from 'react'
import { plansText } from '../copy/nlPlans.ts'
import { fetchOverPlansFile } from '../office/writerParts.ts'
import { saveFile } from '../ui/saveFile.ts'
import styles from './PlansTogether.module.css'

interface TakeSheetProps {
  readonly over: OverPlans
  readonly plans: readonly PlanBeside[]
  readonly names: readonly string[]
  readonly onSaid: (sentence: string) => void
}

const formats = ['xlsx', 'ods'] as const

export function TakeSheet({ over, plans, names, onSaid }: TakeSheetProps) {
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const make = async (format: (typeof formats)[number]) => {
    setBusy(true)
    setFailed(false)
    try {
      const { overPlansFile } = await fetchOverPlansFile()
      const facts = { madeAt: new Date().toISOString(), productVersion: __PRODUCT_VERSION__ }
      saveFile(overPlansFile(over, plans, names, facts, format), `${plansText.fileName}.${format}`)
      onSaid(plansText.saved)
    } catch {
      // The only thing that is missing is the part that makes it; the plans are still here.
      setFailed(true)
    }
    setBusy(false)
  }
  return (
    <section className={`${styles.part} ${styles.noPrint}`} aria-label={plansText.sheet}>
      <h2>{plansText.sheet}</h2>
      <p className={styles.hint}>{plansText.sheetHint}</p>
      <div className={styles.buttons}>
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            className="btn"
            // Not `disabled`: the button that was pressed would lose the focus.
            aria-disabled={busy}
            title={plansText.save(plansText.formats[format])}
            onClick={() => busy || void make(format)}
          >
            {plansText.formats[format]}
          </button>
        ))}
      </div>
      {failed && <p role="alert">{plansText.failed}</p>}
    </section>
  )
}
