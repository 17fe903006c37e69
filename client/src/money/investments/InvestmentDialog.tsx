// Amount, years, knob and certainty: after a card is put down, and later for every change to an investment.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { certaintyCopy } from '@draaitafel/shared/copy/nl/certainties.ts'
import { sourceCopy } from '@draaitafel/shared/copy/nl/sources.ts'
import { isNamedForSource } from '@draaitafel/shared/model/sources.ts'
import { investment as noun } from '@draaitafel/shared/nouns/investment.ts'
import { longest } from '@draaitafel/shared/nouns/parts.ts'
import { certainties } from '@draaitafel/shared/nouns/promise.ts'
import { findParty } from '@draaitafel/shared/plan/plan.ts'
import { type FormEvent, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { focusCard } from '../../gestures/focusCard.ts'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { changedFields } from '../../ui/changedFields.ts'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useUnsaved } from '../../ui/unsaved.ts'
import { WaitsForWord, WillWait } from '../promises/PromiseLine.tsx'
import { AfterCard } from './AfterCard.tsx'
import styles from './InvestmentDialog.module.css'
import {
  asLaid,
  type Draft,
  factsAtStart,
  factsOf,
  knobOfNeed,
  partyOf,
  type Subject,
  startDraft,
} from './investmentDraft.ts'
import { MoneyFields } from './MoneyFields.tsx'
import { type FieldProblem, readMoneyDraft } from './moneyForm.ts'
import { OpenAmountLine } from './OpenAmountLine.tsx'

export function InvestmentDialog({ subject }: { readonly subject: Subject }) {
  const { view, dispatch, role, seat } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'geld', parties: [partyOf(subject)] })
  const plan = usePlan((whole) => whole)
  const [draft, setDraft] = useState(() => startDraft(subject, plan))
  const [problem, setProblem] = useState<FieldProblem | null>(null)
  // What this form began with: someone else may change the investment while it is open.
  const [started] = useState(subject)
  const source = subject.kind === 'new' ? subject.source : subject.investment.source
  const party = findParty(plan, draft.party)
  const [openDetails] = useState(draft.way !== '' || draft.note !== '')
  const close = () => {
    view.setState({ dialog: null })
    if (subject.kind === 'new') focusCard(subject.source)
  }
  const change = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }))

  const money = readMoneyDraft(draft)
  const whenLaid = money.ok ? asLaid(factsOf(draft, source, money.value), subject, { role, party: seat.party }) : null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!money.ok) return setProblem(money.problem)
    const facts = factsOf(draft, source, money.value)
    const done =
      subject.kind === 'new'
        ? dispatch({ type: 'investment.add', id: newId(), facts })
        : dispatch({
            type: 'investment.change',
            id: subject.investment.id,
            changes: changedFields(factsAtStart(started), facts),
          })
    if (done.ok) close()
  }
  const remove = () => {
    if (subject.kind === 'present' && dispatch({ type: 'investment.remove', id: subject.investment.id }).ok) close()
  }

  return (
    <Modal
      title={text.investment.dialogTitle}
      subtitle={`${source} · ${sourceCopy[source].shortName}${party ? text.investment.by(party.name) : ''}`}
      form
      closeLabel={text.close}
      onClose={close}
    >
      <form className={styles.form} onSubmit={submit} noValidate>
        <KeptOpen draft={draft} />
        {subject.kind === 'present' && <WaitsForWord investment={subject.investment} mayWrite={mayWrite} />}
        <p className={styles.remark}>{sourceCopy[source].remark}</p>
        {party && !isNamedForSource(source, party.kind) && (
          <p className={styles.question}>
            <Icon name="warning" />
            {text.investment.ownAddition(party.name)}
          </p>
        )}
        <TextField
          label={text.investment.label}
          value={draft.label}
          maxLength={longest(noun.part, 'label')}
          placeholder={sourceCopy[source].shortName}
          autoFocus={subject.kind === 'new'}
          onChange={(label) => change({ label })}
        />
        {plan.needs.length > 0 && (
          <SelectField
            label={text.investment.need}
            value={draft.need}
            options={[
              { value: '', label: text.investment.noNeed },
              ...plan.needs.map(({ id, label }) => ({ value: id, label })),
            ]}
            onChange={(need) => change({ need, ...knobOfNeed(plan, need, draft.knob) })}
          />
        )}
        {draft.need !== '' && (
          <OpenAmountLine
            need={draft.need}
            draft={draft}
            investment={subject.kind === 'present' ? subject.investment.id : null}
            onFill={change}
          />
        )}
        <MoneyFields draft={draft} problem={problem} onChange={change} />
        <Choice
          label={text.investment.certainty}
          value={draft.certainty}
          options={certainties.map((value) => ({
            value,
            label: certaintyCopy[value].name,
            hint: certaintyCopy[value].meaning,
          }))}
          onChange={(certainty) => change({ certainty })}
        />
        <WillWait before={subject.kind === 'present' ? subject.investment : null} {...draft} />
        {subject.kind === 'present' && (
          <SelectField
            label={text.investment.moveTo}
            value={draft.party}
            options={plan.parties.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(to) => change({ party: to })}
          />
        )}
        <details className={styles.details} open={openDetails}>
          <summary>{text.investment.details}</summary>
          <div>
            <TextField
              label={text.investment.way}
              hint={text.investment.wayHint}
              value={draft.way}
              maxLength={longest(noun.part, 'way')}
              onChange={(way) => change({ way })}
            />
            <TextField
              label={text.investment.note}
              hint={text.privacyHint}
              value={draft.note}
              maxLength={longest(noun.part, 'note')}
              onChange={(note) => change({ note })}
            />
          </div>
        </details>
        <AfterCard investment={whenLaid} />
        <FormFoot
          cancel={text.cancel}
          submit={subject.kind === 'new' ? text.add : text.keep}
          disabled={!mayWrite}
          onCancel={close}
          remove={subject.kind === 'present' && mayWrite ? { label: text.remove, onRemove: remove } : null}
        />
      </form>
    </Modal>
  )
}

/** In the dialog, so that it asks before it closes. */
function KeptOpen({ draft }: { readonly draft: Draft }) {
  useUnsaved(draft, text.unsaved)
  return null
}
