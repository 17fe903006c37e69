// The ten knobs as the table leaves them, in a row: the pointer where each is, the tick where it was, and both in a word.

import { knobCopy, notSetWords, settingShortWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { knobWords } from '@draaitafel/shared/copy/nl/knobWords.ts'
import { knobFacts } from '@draaitafel/shared/model/knobs.ts'
import { isSet, type KnobState } from '@draaitafel/shared/nouns/knobState.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { knobInAWord } from '../../copy/nlKnobInAWord.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { DialFace } from '../../ui/DialFace.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './MadeDials.module.css'

/** `onWall`: in the sizes of the large screen. */
export function MadeDials({ onWall = false }: { readonly onWall?: boolean }) {
  const knobs = usePlan((plan) => plan.knobs)
  return (
    <ol className={styles.dials} data-wall={onWall || undefined} aria-label={dialogText.projector.knobs}>
      {knobs.map((knob) => (
        <Made key={knob.number} knob={knob} word={onWall ? knobInAWord[knob.number] : knobCopy[knob.number].word} />
      ))}
    </ol>
  )
}

function Made({ knob, word }: { readonly knob: KnobState; readonly word: string }) {
  const { number, setting, baseline } = knob
  const known = isSet(knob)
  return (
    <li data-group={knobFacts(number).group}>
      <span className={styles.dial}>
        <DialFace size="s" position={known ? setting : null} baseline={known ? baseline : null} look="rest" />
      </span>
      <b aria-hidden="true">{word}</b>
      <span aria-hidden="true" className={styles.words}>
        <FromTo knob={knob} />
      </span>
      <span className="sr">
        {workText.madeKnob(number, knobCopy[number].name, knobWords(knob), known ? knobWords(knob, baseline) : null)}
      </span>
    </li>
  )
}

/** 'kier → half', 'blijft kier'. */
export function FromTo({ knob }: { readonly knob: KnobState }) {
  const { setting, baseline } = knob
  if (!isSet(knob)) return notSetWords
  const now = settingShortWords[setting]
  if (setting === baseline) return workText.stays(now)
  return (
    <>
      {settingShortWords[baseline]} <Icon name="forward" /> {now}
    </>
  )
}
