// How much each value counts for my own party: in private first, and then side by side.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import { strengthWords } from '@draaitafel/shared/copy/nl/aims.ts'
import { coreValueCopy } from '@draaitafel/shared/copy/nl/coreValues.ts'
import { type CoreValue, coreValues } from '@draaitafel/shared/model/coreValues.ts'
import { aimId, isStrength, type Strength, strengths } from '@draaitafel/shared/nouns/aim.ts'
import type { Party } from '@draaitafel/shared/nouns/party.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { peopleText } from '../../copy/nlPeopleTasks.ts'
import { usePeopleOf } from '../../people/parties/people.ts'
import type { Choices } from '../../store/heldChoices.ts'
import type { Seat } from '../../store/seat.ts'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { LateAnswers } from '../kit/LateAnswers.tsx'
import { LookOn } from '../kit/LookOn.tsx'
import { OpenPart } from '../kit/OpenPart.tsx'
import { useHeld } from '../kit/useHeld.ts'
import { aimActions, aimStands, noChoice } from './aimActions.ts'
import { farthestApart } from './answers.ts'
import { ValuesGrid } from './ValuesGrid.tsx'
import styles from './ValuesTask.module.css'

const options = strengths.map((value) => ({ value, label: strengthWords[value] }))

export function Work() {
  const { seat } = useWorkshop()
  const { isShown } = useHeld()
  const mine = usePlan(({ parties }) => parties.find(({ id }) => id === seat.party))
  if (!isShown) return mine ? <MyValues party={mine} /> : <LookOn />
  return (
    <>
      {mine && <LateAnswers actionsOf={aimActions} stands={aimStands} wordsOf={aimWords} />}
      <ValuesGrid />
      {mine && <OpenPart dialog={{ kind: 'aims' }}>{peopleText.values.change}</OpenPart>}
    </>
  )
}

function aimWords(action: Action, { aims }: Plan): readonly [string, string, string] | null {
  if (action.type !== 'aim.set') return null
  const now = aims.find(({ id }) => id === aimId(action.coreValue, action.party))?.strength
  const words = (strength: Strength | null | undefined) => (strength ? strengthWords[strength] : peopleText.values.open)
  return [coreValueCopy[action.coreValue].name, words(action.strength), words(now)]
}

function MyValues({ party }: { readonly party: Party }) {
  const people = usePeopleOf(party.id)
  return (
    <div className={styles.cards}>
      {coreValues.map((coreValue) => (
        <MyValue key={coreValue.id} coreValue={coreValue} party={party} />
      ))}
      {people.length > 1 && <p className={styles.together}>{peopleText.values.together}</p>}
    </div>
  )
}

function MyValue({ coreValue: { id, usuallyFor }, party }: { readonly coreValue: CoreValue; readonly party: Party }) {
  const { choices, choose } = useHeld()
  const mayWrite = useMayWrite({ area: 'afspraken', parties: [party.id] })
  const about = aimId(id, party.id)
  const before = usePlan(({ aims }) => aims.find((aim) => aim.id === about)?.strength)
  const chosen = choices[about] ?? before
  const isModels = !chosen && usuallyFor.includes(party.kind)
  const whose = peopleText.values.whose[id]
  return (
    <Choice
      label={coreValueCopy[id].name}
      note={isModels ? <span className={styles.model}>{peopleText.values.modelForYou}</span> : whose || undefined}
      {...(isModels && whose && { hint: whose })}
      even
      disabled={!mayWrite}
      // Nothing chosen is no answer, and not 'nee'.
      value={(chosen ?? '') as Strength}
      options={options}
      onChange={(strength) => choose(about, strength)}
      clear={{ word: peopleText.values.clear, onClear: () => choose(about, noChoice) }}
    />
  )
}

export function left(choices: Choices, { party }: Seat, { aims }: Plan): string | null {
  if (party === null) return null
  const isAnswered = (about: string) => isStrength(choices[about] ?? aims.find(({ id }) => id === about)?.strength)
  const answered = coreValues.filter(({ id }) => isAnswered(aimId(id, party))).length
  return answered === coreValues.length ? null : peopleText.values.left(answered, coreValues.length)
}

export function differences(plan: Plan): string {
  const parties = new Set(plan.aims.map(({ party }) => party)).size
  return peopleText.values.apart(
    farthestApart(plan).map((id) => coreValueCopy[id].name),
    parties,
  )
}

export function Lead() {
  return <OpenPart dialog={{ kind: 'aims' }}>{peopleText.values.change}</OpenPart>
}
