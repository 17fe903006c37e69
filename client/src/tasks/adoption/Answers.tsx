// Who adopts, who objects and who still looks, as a list: beside the record, beside the board and on a phone.

import { verdictWords } from '@draaitafel/shared/copy/nl/verdicts.ts'
import type { PartyVerdict } from '@draaitafel/shared/derive/verdicts.ts'
import { adoptionText } from '../../copy/nlAdoption.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Adoption.module.css'
import { useVerdicts } from './useVerdicts.ts'

interface AnswersProps {
  /** On the large screen the objections stand below it by themselves. */
  readonly isPicture?: boolean
}

export function Answers({ isPicture = false }: AnswersProps) {
  const { asked, emptyChairs, adopting, isSealed } = useVerdicts()
  return (
    <ul className={isPicture ? styles.onWall : styles.answers} aria-label={adoptionText.answers}>
      {asked.map((one) => {
        const adopts = adopting.includes(one)
        return (
          <li key={one.party.id} data-adopts={adopts || undefined}>
            <PartyToken kind={one.party.kind} />
            <b>{one.party.name}</b>
            <span>
              {adopts && <Icon name="check" />}
              {wordsOf(one, isSealed)}
            </span>
            {!isPicture && one.verdict?.reason && <q>{one.verdict.reason}</q>}
          </li>
        )
      })}
      {emptyChairs.map(({ id, kind, name }) => (
        <li key={id}>
          <PartyToken kind={kind} empty />
          <b>{name}</b>
          <span>{adoptionText.emptyChair}</span>
        </li>
      ))}
    </ul>
  )
}

function wordsOf({ verdict, isLapsed }: PartyVerdict, isSealed: boolean): string {
  if (!verdict && isSealed) return adoptionText.unheard
  if (!verdict) return isLapsed ? adoptionText.lapsed : adoptionText.looking
  const words = verdictWords[verdict.answer]
  return verdict.noted ? `${words} (${adoptionText.noted})` : words
}
