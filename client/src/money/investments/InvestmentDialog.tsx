// Amount, years, knob and certainty: after a card is put down, and later for every change to an investment.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { certaintyCopy } from '@draaitafel/shared/copy/nl/certainties.ts'
import { weighingTitle } from '@draaitafel/shared/copy/nl/landing.ts'
import { sourceCopy } from '@draaitafel/shared/copy/nl/sources.ts'
import { isNamedForSource, mayBeAnbi } from '@draaitafel/shared/model/sources.ts'
import { investment as noun } from '@draaitafel/shared/nouns/investment.ts'
import { longest } from '@draaitafel/shared/nouns/parts.ts'
import { certainties } from '@draaitafel/shared/nouns/promise.ts'
import { findParty } from '@draaitafel/shared/plan/plan.ts'
import { type FormEvent, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { moneyText } from '../../copy/nlMoneyForm.ts'
import { focusCard } from '../../gestures/focusCard.ts'
import { StopsEarly } from '../../pieces/background/StopsEarly.tsx'
import { RemarksAt } from '../../pieces/remarks/RemarksAt.tsx'
import { Explained } from '../../pieces/words/Explained.tsx'
import { WhatIs } from '../../pieces/words/WhatIs.tsx'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Choice } from '../../ui/Choice.tsx'
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
  actionOf,
  asLaid,
  factsOf,
  forNeed,
  type InvestmentDraft,
  partyOf,
  type Subject,
  sourceOf,
  startDraft,
} from './investmentDraft.ts'
import { MoneyFields } from './MoneyFields.tsx'
import { MoneyIdeas } from './MoneyIdeas.tsx'
import { type FieldProblem, readMoneyDraft } from './moneyForm.ts'
import { OpenAmountLine } from './OpenAmountLine.tsx'
import { WeighingFields } from './WeighingFields.tsx'
import { WhoPaysFold } from './WhoPaysFold.tsx'

export function InvestmentDialog({ subject }: { readonly subject: Subject }) {
  const { view, dispatch, role, seat } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'geld', parties: [partyOf(subject)] })
  const plan = usePlan((whole) => whole)
  const [draft, setDraft] = useState(() => startDraft(subject, plan))
  const [problem, setProblem] = useState<FieldProblem | null>(null)
  // The initial values of this form: someone else may change the investment while it is open.
  const [started] = useState(subject)
  const source = sourceOf(subject)
  const party = findParty(plan, draft.party)
  const close = () => {
    view.setState({ dialog: null })
    if (subject.kind === 'new') focusCard(subject.source)
  }
  const change = (changes: Partial<InvestmentDraft>) => {
    setDraft((before) => ({ ...before, ...changes }))
    // What is being corrected is not called wrong until it is sent again.
    setProblem((wrong) => (wrong && wrong.field in changes ? null : wrong))
  }

  const money = readMoneyDraft(draft)
  const whenLaid = money.ok ? asLaid(factsOf(draft, source, money.value), subject, { role, party: seat.party }) : null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!money.ok) return setProblem(money.problem)
    if (dispatch(actionOf(started, factsOf(draft, source, money.value), newId())).ok) close()
  }
  const remove = () => {
    if (subject.kind === 'present' && dispatch({ type: 'investment.remove', id: subject.investment.id }).ok) close()
  }

  return (
    <Modal
      title={moneyText.dialogTitle}
      subtitle={
        <>
          {source} · <Explained>{sourceCopy[source].shortName}</Explained>
          {party && text.investment.by(party.name)}
        </>
      }
      form
      closeLabel={text.close}
      onClose={close}
    >
      <form className={styles.form} onSubmit={submit} noValidate>
        <KeptOpen draft={draft} />
        {subject.kind === 'present' && <WaitsForWord investment={subject.investment} mayWrite={mayWrite} />}
        {subject.kind === 'present' && <RemarksAt about={`investment.${subject.investment.id}`} bare />}
        <p className={styles.remark}>
          <Explained>{sourceCopy[source].remark}</Explained>
        </p>
        <WhoPaysFold />
        {party && !isNamedForSource(source, party.kind) && (
          <p className={styles.question}>
            <Icon name="warning" />
            {moneyText.ownAddition(party.name)}
          </p>
        )}
        {party && mayBeAnbi(source, party.kind) && <Anbi party={party.name} />}
        <WhatFor draft={draft} subject={subject} onChange={change} />
        {mayWrite && <MoneyIdeas source={source} draft={draft} onChange={change} />}
        <MoneyFields draft={draft} problem={problem} about={draft} onChange={change} />
        {subject.kind === 'present' && <StopsEarly investment={subject.investment.id} />}
        <HowSure draft={draft} subject={subject} onChange={change} />
        <Weighed draft={draft} party={party?.name ?? ''} onChange={change} />
        <Details draft={draft} onChange={change} />
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

/** The name of a party is nobody's abbreviation of ours. */
function Anbi({ party }: { readonly party: string }) {
  return (
    <div>
      <p className={styles.remark}>{moneyText.anbi(party)}</p>
      <WhatIs words={[moneyText.anbi('')]} />
    </div>
  )
}

interface FieldsProps {
  readonly draft: InvestmentDraft
  readonly onChange: (changes: Partial<InvestmentDraft>) => void
}

/** What it is, and for which cost. */
function WhatFor({ draft, subject, onChange }: FieldsProps & { readonly subject: Subject }) {
  const plan = usePlan((whole) => whole)
  return (
    <>
      <TextField
        label={moneyText.label}
        value={draft.label}
        maxLength={longest(noun.part, 'label')}
        placeholder={sourceCopy[sourceOf(subject)].shortName}
        autoFocus={subject.kind === 'new'}
        onChange={(label) => onChange({ label })}
      />
      {plan.needs.length > 0 && (
        <SelectField
          label={moneyText.need}
          value={draft.need}
          options={[
            { value: '', label: moneyText.noNeed },
            ...plan.needs.map(({ id, label }) => ({ value: id, label })),
          ]}
          onChange={(need) => onChange(forNeed(plan, need, draft.knob))}
        />
      )}
      {draft.need !== '' && (
        <OpenAmountLine
          need={draft.need}
          draft={draft}
          investment={subject.kind === 'present' ? subject.investment.id : null}
          onFill={onChange}
        />
      )}
    </>
  )
}

/** Whether it is promised, and by whom. */
function HowSure({ draft, subject, onChange }: FieldsProps & { readonly subject: Subject }) {
  const parties = usePlan((plan) => plan.parties)
  return (
    <>
      <Choice
        label={moneyText.certainty}
        value={draft.certainty}
        options={certainties.map((value) => ({
          value,
          label: certaintyCopy[value].name,
          hint: certaintyCopy[value].meaning,
        }))}
        onChange={(certainty) => onChange({ certainty })}
      />
      <WillWait before={subject.kind === 'present' ? subject.investment : null} {...draft} />
      {subject.kind === 'present' && (
        <SelectField
          label={moneyText.moveTo}
          value={draft.party}
          options={parties.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(party) => onChange({ party })}
        />
      )}
    </>
  )
}

function Weighed({ draft, party, onChange }: FieldsProps & { readonly party: string }) {
  return (
    <details className={styles.details}>
      <summary>{weighingTitle}</summary>
      <div>
        <WeighingFields weighing={draft} party={party} onChange={onChange} />
      </div>
    </details>
  )
}

function Details({ draft, onChange }: FieldsProps) {
  const [began] = useState(draft)
  // Also once an idea filled it in.
  const isOpen = draft.way !== '' || draft.note !== '' || began.way !== '' || began.note !== ''
  return (
    <details className={styles.details} open={isOpen || undefined}>
      <summary>{moneyText.details}</summary>
      <div>
        <TextField
          label={moneyText.way}
          hint={moneyText.wayHint}
          value={draft.way}
          maxLength={longest(noun.part, 'way')}
          onChange={(way) => onChange({ way })}
        />
        <TextField
          label={moneyText.note}
          hint={text.privacyHint}
          value={draft.note}
          maxLength={longest(noun.part, 'note')}
          onChange={(note) => onChange({ note })}
        />
      </div>
    </details>
  )
}

/** Inside the dialog, so that it asks before it closes. */
function KeptOpen({ draft }: { readonly draft: InvestmentDraft }) {
  useUnsaved(draft, text.unsaved)
  return null
}
