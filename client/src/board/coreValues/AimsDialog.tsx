// For whom each value counts: per value every party, how strongly and when it expects to notice. In words, to be
// discussed.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import { arrivalWords, strengthWords } from '@draaitafel/shared/copy/nl/aims.ts'
import { assumedMark } from '@draaitafel/shared/copy/nl/assumed.ts'
import { coreValueCopy } from '@draaitafel/shared/copy/nl/coreValues.ts'
import { lettabilityNote } from '@draaitafel/shared/copy/nl/lettability.ts'
import { moneyOpens } from '@draaitafel/shared/derive/moneyOpens.ts'
import { type CoreValueId, coreValues } from '@draaitafel/shared/model/coreValues.ts'
import { aimId, arrivals, isArrival, isStrength, strengths } from '@draaitafel/shared/nouns/aim.ts'
import type { Party } from '@draaitafel/shared/nouns/party.ts'
import { useStore } from 'zustand'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { GatherButton } from '../../pieces/gather/GatherButton.tsx'
import type { Choices } from '../../store/heldChoices.ts'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { ProofLists } from '../../talk/proofs/ProofList.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import styles from './AimsDialog.module.css'

export function AimsDialog() {
  const { view, seat } = useWorkshop()
  const inOrder = usePlan((plan) => plan.parties)
  const isOpen = usePlan(moneyOpens)
  // Their own party first: that is whom they answer for.
  const parties = inOrder.toSorted((one, other) => Number(other.id === seat.party) - Number(one.id === seat.party))
  return (
    <Modal
      title={dialogText.aims.title}
      subtitle={dialogText.aims.subtitle}
      wide
      form
      actions={<GatherButton place="aims" short />}
      closeLabel={text.close}
      onClose={() => view.setState({ dialog: null })}
    >
      {!isOpen && <p className={styles.legend}>{dialogText.aims.enough}</p>}
      <TakeOver />
      {parties.length === 0 ? <p>{text.parties.none}</p> : <p className={styles.legend}>{dialogText.aims.dotted}</p>}
      {coreValues.map(({ id: coreValue, usuallyFor }) => (
        <section key={coreValue} className={styles.value} aria-label={coreValueCopy[coreValue].name}>
          <h3>{coreValueCopy[coreValue].name}</h3>
          <p>{coreValueCopy[coreValue].meaning}</p>
          <ul>
            {parties.map((party) => (
              <PartyLine
                key={party.id}
                coreValue={coreValue}
                party={party}
                isSuggested={usuallyFor.includes(party.kind)}
              />
            ))}
          </ul>
          <ProofLists coreValue={coreValue} />
        </section>
      ))}
      <aside className={styles.note}>
        <h3>{lettabilityNote.heading}</h3>
        <p>
          {lettabilityNote.about} <small>{lettabilityNote.source}</small>
        </p>
      </aside>
    </Modal>
  )
}

/** What this device holds from the task about values, chosen in private: in the plan only if its owner says so here. */
function TakeOver() {
  const { dispatch, held, seat } = useWorkshop()
  const aims = usePlan((plan) => plan.aims)
  const mayWrite = useMayWrite({ area: 'afspraken', parties: seat.party === null ? [] : [seat.party] })
  const chosen: Choices = Object.assign({}, ...Object.values(useStore(held, (state) => state.held)))
  const { party } = seat
  if (party === null || !mayWrite) return null
  const actions = coreValues.flatMap(({ id: coreValue }): Action[] => {
    const about = aimId(coreValue, party)
    const strength = chosen[about]
    const isNew = !aims.some(({ id }) => id === about)
    return isNew && isStrength(strength) ? [{ type: 'aim.set', coreValue, party, strength }] : []
  })
  if (actions.length === 0) return null
  const takeOver = () => {
    for (const action of actions) dispatch(action)
  }
  return (
    <button type="button" className="btn" onClick={takeOver}>
      {dialogText.aims.takeOver}
    </button>
  )
}

interface PartyLineProps {
  readonly coreValue: CoreValueId
  readonly party: Party
  /** According to the model, for its kind. */
  readonly isSuggested: boolean
}

function PartyLine({ coreValue, party, isSuggested }: PartyLineProps) {
  const { dispatch } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'afspraken', parties: [party.id] })
  const aim = usePlan((plan) => plan.aims.find(({ id }) => id === aimId(coreValue, party.id)))
  return (
    <li className={styles.line}>
      <span className={styles.party}>
        <PartyToken kind={party.kind} empty={!party.atTable} suggested={isSuggested && !aim} />
        {party.name}
        {aim && !party.atTable && <small>{assumedMark}</small>}
      </span>
      <SelectField
        label={dialogText.aims.strengthFor(coreValueCopy[coreValue].name, party.name)}
        value={aim?.strength ?? ''}
        disabled={!mayWrite}
        hideLabel
        options={[
          { value: '', label: isSuggested ? dialogText.aims.modelNames : dialogText.aims.notNamed },
          ...strengths.map((value) => ({ value, label: strengthWords[value] })),
        ]}
        onChange={(value) =>
          dispatch({ type: 'aim.set', coreValue, party: party.id, strength: isStrength(value) ? value : null })
        }
      />
      <SelectField
        label={dialogText.aims.arrivalFor(coreValueCopy[coreValue].name, party.name)}
        value={aim?.arrival ?? ''}
        disabled={!mayWrite || !aim || aim.strength === 'nee'}
        hideLabel
        options={[
          { value: '', label: dialogText.aims.noMoment },
          ...arrivals.map((value) => ({ value, label: arrivalWords[value] })),
        ]}
        onChange={(value) =>
          dispatch({ type: 'aim.time', coreValue, party: party.id, arrival: isArrival(value) ? value : null })
        }
      />
    </li>
  )
}
