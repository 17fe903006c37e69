// What has to be paid: the costs, by knob. Each line opens in place; one form at a time.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { costWords } from '@draaitafel/shared/copy/nl/costCover.ts'
import { coverageSentence } from '@draaitafel/shared/copy/nl/coverage.ts'
import { formatAmount, formatEuro, withEffort } from '@draaitafel/shared/copy/nl/format.ts'
import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { type CostCover, type Coverage, coverageOf } from '@draaitafel/shared/derive/coverage.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import type { Need, NeedFacts } from '@draaitafel/shared/nouns/need.ts'
import { type FormEvent, useMemo, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { GatherButton } from '../../pieces/gather/GatherButton.tsx'
import { RemarksAt } from '../../pieces/remarks/RemarksAt.tsx'
import { useMayWrite, usePlan, useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import { changedFields } from '../../ui/changedFields.ts'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { LineButton } from '../../ui/LineButton.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useUnsaved } from '../../ui/unsaved.ts'
import { MoneyFields } from '../investments/MoneyFields.tsx'
import {
  draftFromMoney,
  emptyMoneyDraft,
  type FieldProblem,
  type MoneyDraft,
  readMoneyDraft,
} from '../investments/moneyForm.ts'
import { CostBar } from './CostBar.tsx'
import styles from './NeedsDialog.module.css'

export function NeedsDialog() {
  const { view } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const { needs } = plan
  const coverage = useMemo(() => coverageOf(plan), [plan])
  const mayWrite = useMayWrite({ area: 'geld' })
  const begins = useView(({ dialog }) =>
    dialog?.kind === 'needs' ? (dialog.adds ? 'new' : (dialog.cost ?? null)) : null,
  )
  const [open, setOpen] = useState<string | null>(mayWrite ? begins : null)
  return (
    <Modal
      title={dialogText.needs.title}
      subtitle={dialogText.needs.subtitle}
      wide
      form
      actions={<GatherButton place="needs" short />}
      closeLabel={text.close}
      onClose={() => view.setState({ dialog: null })}
    >
      {needs.length === 0 && open === null && <p className={styles.none}>{dialogText.needs.none}</p>}
      {needs.length > 0 && (
        <p className={styles.total}>
          {dialogText.needs.all(formatEuro(coverage.total.neededCents), plan.workshop.lastYear)}{' '}
          <b>{coverageSentence(coverage)}</b>
        </p>
      )}
      <ul className={styles.list}>
        {coverage.costs.map((cost) => {
          const { need } = cost
          return (
            <li key={need.id}>
              {open === need.id ? (
                <NeedForm need={need} onDone={() => setOpen(null)} />
              ) : (
                <>
                  <NeedLine cost={cost} coverage={coverage} onOpen={mayWrite ? () => setOpen(need.id) : null} />
                  <RemarksAt about={`need.${need.id}`} bare />
                </>
              )}
            </li>
          )
        })}
        {open === 'new' && (
          <li>
            <NeedForm need={null} onDone={() => setOpen(null)} />
          </li>
        )}
      </ul>
      {mayWrite && open !== 'new' && (
        <button type="button" className="btn" onClick={() => setOpen('new')}>
          <Icon name="plus" />
          {dialogText.needs.add}
        </button>
      )}
    </Modal>
  )
}

interface NeedLineProps {
  readonly cost: CostCover
  readonly coverage: Coverage
  readonly onOpen: (() => void) | null
}

function NeedLine({ cost, coverage, onOpen }: NeedLineProps) {
  const { need } = cost
  return (
    <LineButton className={styles.line} onOpen={onOpen}>
      <b>{withEffort(need.label, need.effort)}</b>
      <span className={styles.knob}>
        {need.knob === null
          ? dialogText.needs.noKnob
          : dialogText.needs.forKnob(need.knob, knobCopy[need.knob].shortName)}
      </span>
      <span className={styles.amount}>{formatAmount(need)}</span>
      <span className={styles.bar}>
        <CostBar cost={cost} />
      </span>
      <span className={styles.words}>{costWords(cost, coverage)}</span>
    </LineButton>
  )
}

function NeedForm({ need, onDone }: { readonly need: Need | null; readonly onDone: () => void }) {
  const { dispatch } = useWorkshop()
  const { firstYear } = usePlan((plan) => plan.workshop)
  const [label, setLabel] = useState(need?.label ?? '')
  const [draft, setDraft] = useState<MoneyDraft>(() => (need ? draftFromMoney(need) : emptyMoneyDraft(firstYear, null)))
  const [problem, setProblem] = useState<FieldProblem | null>(null)
  const [started] = useState(need)
  const [labelProblem, setLabelProblem] = useState<string | null>(null)
  useUnsaved([label, draft], text.unsaved)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (label.trim() === '') return setLabelProblem(problemSentence({ kind: 'text.empty', field: 'label' }))
    setLabelProblem(null)
    const money = readMoneyDraft(draft)
    if (!money.ok) return setProblem(money.problem)
    const facts = { label: label.trim(), ...money.value }
    const done =
      need && started
        ? dispatch({ type: 'need.change', id: need.id, changes: changedFields(factsAtStart(started), facts) })
        : dispatch({ type: 'need.add', id: newId(), facts })
    if (done.ok) onDone()
  }
  const remove = () => {
    if (need && dispatch({ type: 'need.remove', id: need.id }).ok) onDone()
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={dialogText.needs.label}
        value={label}
        maxLength={planLimits.labelLength}
        autoFocus
        problem={labelProblem}
        onChange={setLabel}
      />
      <MoneyFields
        draft={draft}
        problem={problem}
        about={{ label, party: '' }}
        onChange={(change) => {
          setDraft((before) => ({ ...before, ...change }))
          setProblem((wrong) => (wrong && wrong.field in change ? null : wrong))
        }}
      />
      <FormFoot
        cancel={text.cancel}
        submit={need ? text.keep : text.add}
        onCancel={onDone}
        remove={need && { label: text.remove, onRemove: remove }}
      />
    </form>
  )
}

function factsAtStart({ id: _id, order: _order, ...facts }: Need): NeedFacts {
  return facts
}
