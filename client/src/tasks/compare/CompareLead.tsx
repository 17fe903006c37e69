// For the facilitator: splitting into tables and back together, or laying moments side by side.

import { isSameName } from '@draaitafel/shared/base/name.ts'
import {
  areComparable,
  areTablesOpen,
  FEWEST_VARIANTS,
  MOST_VARIANTS,
  TABLE_LABEL_LENGTH,
  tableLetters,
} from '@draaitafel/shared/plan/tables.ts'
import { type FormEvent, useState } from 'react'
import { tablesText } from '../../copy/nlTables.ts'
import { useMoments } from '../../lead/moments/useMoments.ts'
import { useTables } from '../../lead/tables/useTables.ts'
import { useTablesNow } from '../../lead/tables/useTablesNow.ts'
import { useDraft } from '../../pieces/useDraft.ts'
import { isOffline } from '../../store/connectionStore.ts'
import { useConnection, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Check } from '../../ui/Check.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Fold } from '../../ui/Fold.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Compare.module.css'

const words = tablesText.compare

export function Lead() {
  const isTable = usePlan((plan) => plan.partOf !== null)
  const open = usePlan(areTablesOpen)
  const isBack = usePlan(({ tables }) => tables.some(({ state }) => state === 'terug'))
  return (
    <div className={styles.one}>
      {open ? <Back /> : isBack && <Again />}
      {!open && !isTable && (isBack ? <Folded /> : <SplitForm />)}
      <Fold label={words.chooseMoments}>
        <MomentsForm />
      </Fold>
    </div>
  )
}

function Folded() {
  return (
    <Fold label={tablesText.split.title}>
      <SplitForm />
    </Fold>
  )
}

function Back() {
  const { busy, bringBack } = useTables()
  const offline = useConnection(isOffline)
  const open = usePlan((plan) => plan.tables).filter(({ state }) => state === 'open')
  const now = useTablesNow()
  return (
    <div className={styles.form}>
      <ul className={styles.variants} aria-label={tablesText.open(open.length)}>
        {open.map(({ id, label }) => {
          const there = now.get(id)
          return (
            <li key={id}>
              <span className={styles.letter}>{id}</span>
              <b>{label}</b>
              <span>{there && tablesText.apart.inALine(there.people.length, there.turned)}</span>
            </li>
          )
        })}
      </ul>
      <p>{offline ? tablesText.split.offline : tablesText.back.hint}</p>
      <button type="button" className="btn primary" disabled={busy || offline} onClick={bringBack}>
        {tablesText.back.go}
      </button>
    </div>
  )
}

function Again() {
  const { busy, bringBack } = useTables()
  const offline = useConnection(isOffline)
  return (
    <div className={styles.form}>
      <p>{tablesText.back.againHint}</p>
      <button type="button" className="btn" disabled={busy || offline} onClick={bringBack}>
        {tablesText.back.again}
      </button>
    </div>
  )
}

const counts = ['2', '3', '4'] as const
type Count = (typeof counts)[number]

interface SplitDraft {
  readonly count: Count
  readonly names: readonly string[]
  readonly mayLead: boolean
}

const firstDraft: SplitDraft = { count: '3', names: tablesText.names, mayLead: true }

function SplitForm() {
  const { busy, split } = useTables()
  const offline = useConnection(isOffline)
  const [draft, setDraft] = useDraft<SplitDraft>('splitTables', firstDraft)
  const { count, mayLead } = draft
  const names = draft.names.slice(0, Number(count)).map((name) => name.trim())
  const areDifferent = names.every(
    (name, at) => name !== '' && !names.some((other, place) => place !== at && isSameName(name, other)),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (areDifferent && !offline) split(names, mayLead)
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <h3>{tablesText.split.title}</h3>
      <p>{tablesText.split.hint}</p>
      <Choice
        label={tablesText.split.howMany}
        even
        value={count}
        options={counts.map((value) => ({ value, label: value }))}
        onChange={(value) => setDraft({ ...draft, count: value })}
      />
      {names.map((_, at) => (
        <TextField
          key={at}
          label={tablesText.split.name(at + 1)}
          value={draft.names[at] ?? ''}
          maxLength={TABLE_LABEL_LENGTH}
          onChange={(name) =>
            setDraft({ ...draft, names: draft.names.map((one, place) => (place === at ? name : one)) })
          }
        />
      ))}
      <Check
        label={tablesText.split.mayLead}
        hint={tablesText.split.mayLeadHint}
        checked={mayLead}
        onChange={(checked) => setDraft({ ...draft, mayLead: checked })}
      />
      {!areDifferent && <p role="alert">{tablesText.split.sameNames}</p>}
      {offline && <p>{tablesText.split.offline}</p>}
      <button type="submit" className="btn primary" disabled={busy || offline || !areDifferent}>
        {tablesText.split.go}
      </button>
    </form>
  )
}

function MomentsForm() {
  const { dispatch } = useWorkshop()
  const { list, failure } = useMoments()
  const compared = usePlan((plan) => plan.compared)
  const hasTables = usePlan(({ tables }) => tables.filter(({ moment }) => moment !== '').length >= FEWEST_VARIANTS)
  const [slots, setSlots] = useState<readonly string[]>(() =>
    Array.from({ length: MOST_VARIANTS }, (_, at) => compared.split(' ')[at] ?? ''),
  )
  const chosen = slots.filter((moment) => moment !== '')
  const may = chosen.length >= FEWEST_VARIANTS && areComparable(chosen)
  if (failure) return <p role="alert">{failure}</p>
  if (!list) return <p className={styles.quiet}>{words.loading}</p>
  const options = [{ value: '', label: words.noMoment }, ...list.map(({ id, name }) => ({ value: id, label: name }))]
  return (
    <div className={styles.form}>
      {tableLetters.map((letter, at) => (
        <SelectField
          key={letter}
          label={words.slot(letter)}
          value={slots[at] ?? ''}
          options={options}
          onChange={(moment) => setSlots(slots.map((one, place) => (place === at ? moment : one)))}
        />
      ))}
      {!may && <p className={styles.quiet}>{words.twoAtLeast}</p>}
      <div className={styles.row}>
        <button
          type="button"
          className="btn"
          disabled={!may}
          onClick={() => dispatch({ type: 'compare.set', moments: chosen })}
        >
          {words.lay}
        </button>
        {compared !== '' && hasTables && (
          <button type="button" className="btn quiet" onClick={() => dispatch({ type: 'compare.set', moments: [] })}>
            {words.layTables}
          </button>
        )}
      </div>
    </div>
  )
}
