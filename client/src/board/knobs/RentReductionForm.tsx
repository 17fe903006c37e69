// Hours per week in return for less rent: who gives it, and as cost of which source. One press prepares the investment, with
// the hours and the warning in it; what it costs is typed there by whoever knows. The conditions stand beside it.

import { parseQuantity } from '@draaitafel/shared/base/quantity.ts'
import {
  activeTenantCopy,
  rentReductionName,
  rentReductionRemark,
  rentReductionWay,
} from '@draaitafel/shared/copy/nl/library/activeTenants.ts'
import { citationWords } from '@draaitafel/shared/copy/nl/library/citations.ts'
import { ideaCopy, rentReductionNote } from '@draaitafel/shared/copy/nl/library/levers.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { sourceCopy } from '@draaitafel/shared/copy/nl/sources.ts'
import { activeTenantCitation, activeTenantRules } from '@draaitafel/shared/library/activeTenants.ts'
import { rentReduction } from '@draaitafel/shared/library/levers.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { type FormEvent, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { placeText } from '../../copy/nlPlace.ts'
import { sheetText } from '../../copy/nlSheet.ts'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './RentReduction.module.css'

const words = sheetText.rentReduction
/** Of a week. */
const MOST_HOURS = 40 * 100

export function RentReductionForm({ number }: { readonly number: KnobNumber }) {
  return (
    <div className={styles.all}>
      <p>{ideaCopy.huurkorting.meaning}</p>
      <p className={styles.warning}>{rentReductionNote}</p>
      <p className={styles.small}>{placeText.from(citationWords(rentReduction.citation))}</p>
      <Prepare number={number} />
      <section className={styles.rules} aria-label={words.conditions}>
        <h4>{words.conditions}</h4>
        <ul>
          {activeTenantRules.map((rule) => (
            <li key={rule}>{activeTenantCopy[rule]}</li>
          ))}
        </ul>
        <p className={styles.small}>{placeText.from(citationWords(activeTenantCitation))}</p>
      </section>
    </div>
  )
}

function Prepare({ number }: { readonly number: KnobNumber }) {
  const { view, seat } = useWorkshop()
  const parties = usePlan((plan) => plan.parties)
  const [party, setParty] = useState(
    () => parties.find(({ kind }) => kind === 'corporatie')?.id ?? seat.party ?? parties[0]?.id ?? '',
  )
  const mayWrite = useMayWrite({ area: 'geld', parties: [party] })
  const [source, setSource] = useState<(typeof rentReduction.sources)[number]>(rentReduction.sources[0])
  const [hours, setHours] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const prepare = (event: FormEvent) => {
    event.preventDefault()
    const read = parseQuantity(hours, MOST_HOURS)
    if (!read.ok) return setProblem(problemSentence(read.problem))
    if (read.value === 0) return setProblem(words.someHours)
    const begins = {
      label: rentReductionName,
      way: rentReductionWay(hours.trim().replace(/\s*(uur|uren)$/i, '')),
      note: rentReductionRemark(),
      knob: number,
    }
    view.setState({ dialog: { kind: 'newInvestment', source, party, begins } })
  }
  if (parties.length === 0) return <p className={styles.small}>{text.parties.none}</p>
  return (
    <form className={styles.form} onSubmit={prepare} noValidate>
      <TextField
        label={words.hours}
        value={hours}
        inputMode="decimal"
        autoComplete="off"
        problem={problem}
        onChange={setHours}
      />
      <SelectField
        label={words.who}
        value={party}
        options={parties.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setParty}
      />
      <Choice
        label={words.source}
        value={source}
        options={rentReduction.sources.map((value) => ({ value, label: `${value}. ${sourceCopy[value].shortName}` }))}
        onChange={setSource}
      />
      {mayWrite && (
        <div>
          <button type="submit" className="btn">
            {words.prepare}
          </button>
        </div>
      )}
    </form>
  )
}
