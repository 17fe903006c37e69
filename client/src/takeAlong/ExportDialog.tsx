// Exporting: which report, in which form; the figures; and the plan itself. With names or without is one choice for
// all of them, made by the facilitator.

import type { ReportKind } from '@draaitafel/shared/report/reportFacts.ts'
import { useState } from 'react'
import { text } from '../copy/nl.ts'
import { taking } from '../copy/nlExport.ts'
import { seriesText } from '../copy/nlSeries.ts'
import { WhatIs } from '../pieces/words/WhatIs.tsx'
import { usePlan, useWorkshop } from '../store/WorkshopContext.tsx'
import { Check } from '../ui/Check.tsx'
import { Modal } from '../ui/Modal.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { AdoptLine } from './AdoptLine.tsx'
import styles from './Export.module.css'
import { type Format, figureFormats, planFormats, reportFormats, showFormats } from './formats.ts'
import { opensPdfItself } from './handOver.ts'
import { MissingSigns } from './MissingSigns.tsx'
import { PaperPart } from './PaperPart.tsx'
import { useTakeAlong } from './useTakeAlong.ts'

const kinds = ['whole', 'board', 'party', 'agreement'] as const
const WHOLE: ReportKind = { kind: 'whole' }

export function ExportDialog() {
  const { role, view } = useWorkshop()
  const { busy, take } = useTakeAlong()
  const [names, setNames] = useState(false)
  return (
    <Modal
      title={taking.title}
      subtitle={taking.subtitle}
      form
      closeLabel={text.close}
      onClose={() => view.setState({ dialog: null })}
    >
      <AdoptLine />
      {role === 'facilitator' ? (
        <Check label={taking.names} hint={taking.namesHint} checked={names} onChange={setNames} />
      ) : (
        <p>{taking.nameless}</p>
      )}
      <ReportPart busy={busy} onTake={(format, kind) => take(format, kind, names)} />
      <section className={styles.part} aria-label={taking.show}>
        <h3>{taking.show}</h3>
        <p>{taking.showHint}</p>
        <FormatButtons of={showFormats} disabled={busy} onTake={(format) => take(format, WHOLE, names)} />
      </section>
      <PaperPart busy={busy} onTake={(format) => take(format, WHOLE, false)} />
      <section className={styles.part} aria-label={taking.figures}>
        <h3>{taking.figures}</h3>
        <p>{taking.figuresHint}</p>
        <FormatButtons of={figureFormats} disabled={busy} onTake={(format) => take(format, WHOLE, names)} />
      </section>
      <section className={styles.part} aria-label={taking.whole}>
        <h3>{taking.whole}</h3>
        <p>{taking.wholeHint}</p>
        <FormatButtons of={planFormats} disabled={busy} onTake={(format) => take(format, WHOLE, names)} />
        {role === 'facilitator' && (
          <>
            <p>{seriesText.hint}</p>
            <button
              type="button"
              className={`btn quiet ${styles.alone}`}
              onClick={() => view.setState({ dialog: { kind: 'nextSession' } })}
            >
              {seriesText.button}
            </button>
          </>
        )}
        <p>{taking.plansHint}</p>
        {/* Elsewhere: the table stays open. */}
        <a className={`btn quiet ${styles.alone}`} href="/plannen" target="_blank" rel="noopener">
          {taking.plans}
        </a>
      </section>
    </Modal>
  )
}

interface ReportPartProps {
  readonly busy: boolean
  readonly onTake: (format: Format, kind: ReportKind) => void
}

function ReportPart({ busy, onTake }: ReportPartProps) {
  const { seat } = useWorkshop()
  const parties = usePlan((plan) => plan.parties)
  const [kind, setKind] = useState<ReportKind['kind']>('whole')
  const [party, setParty] = useState(seat.party ?? parties[0]?.id ?? '')
  const [board, setBoard] = useState('')
  const chosen = chosenKind(kind, party, board)
  return (
    <section className={styles.part} aria-label={taking.report}>
      <h3>{taking.report}</h3>
      <div className={styles.fields}>
        <SelectField
          label={taking.which}
          value={kind}
          options={kinds.map((value) => ({ value, label: taking.kinds[value] }))}
          onChange={(next) => setKind(kinds.find((one) => one === next) ?? 'whole')}
        />
        {kind === 'party' && (
          <SelectField
            label={taking.party}
            value={party}
            options={parties.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setParty}
          />
        )}
        {kind === 'board' && (
          <SelectField
            label={taking.forBoard}
            value={board}
            options={[
              { value: '', label: taking.everyBoard },
              ...parties.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={setBoard}
          />
        )}
      </div>
      <MissingSigns />
      <FormatButtons of={reportFormats} disabled={busy} onTake={(format) => onTake(format, chosen)} />
      {opensPdfItself(navigator.userAgent) && <p>{taking.pdfInTab}</p>}
    </section>
  )
}

function chosenKind(kind: ReportKind['kind'], party: string, board: string): ReportKind {
  if (kind === 'party') return { kind, party }
  return kind === 'board' && board !== '' ? { kind, party: board } : { kind }
}

interface FormatButtonsProps {
  readonly of: Readonly<Record<string, Format>>
  readonly disabled: boolean
  readonly onTake: (format: Format) => void
}

function FormatButtons({ of, disabled, onTake }: FormatButtonsProps) {
  return (
    <>
      <div className={styles.buttons}>
        {Object.entries(of).map(([id, format]) => (
          <button
            key={id}
            type="button"
            className="btn"
            // Not `disabled`: the button that was pressed would lose the focus.
            aria-disabled={disabled}
            title={taking.save(format.label)}
            onClick={() => disabled || onTake(format)}
          >
            {format.label}
          </button>
        ))}
      </div>
      <WhatIs words={Object.values(of).map(({ label }) => label)} />
    </>
  )
}
