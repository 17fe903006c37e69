// The ten knobs of all plans as small dials: where they stand in each, and which stay shut everywhere.

import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { settingOverWords, shutSentence, shutWord } from '@draaitafel/shared/copy/nl/overPlans.ts'
import type { KnobOverPlans } from '@draaitafel/shared/derive/overPlans.ts'
import { knobFacts } from '@draaitafel/shared/model/knobs.ts'
import { plansText } from '../copy/nlPlans.ts'
import { DialFace } from '../ui/DialFace.tsx'
import styles from './KnobsTogether.module.css'
import together from './PlansTogether.module.css'

interface KnobsTogetherProps {
  readonly knobs: readonly KnobOverPlans[]
  readonly names: readonly string[]
}

export function KnobsTogether({ knobs, names }: KnobsTogetherProps) {
  return (
    <section className={together.part}>
      <h2>{plansText.knobs}</h2>
      <p className={styles.sentence}>{shutSentence(knobs, names.length)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard. */}
      <section className={styles.scroller} aria-label={plansText.knobs} tabIndex={0}>
        <table className={styles.table}>
          <caption className="sr">{plansText.knobs}</caption>
          <thead>
            <tr>
              <th scope="col">{plansText.knob}</th>
              {names.map((name) => (
                <th key={name} scope="col">
                  <span>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {knobs.map((knob) => (
              <KnobRow key={knob.number} knob={knob} names={names} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

function KnobRow({ knob, names }: { readonly knob: KnobOverPlans; readonly names: readonly string[] }) {
  const { number, settings, reasons, isShutEverywhere } = knob
  const word = shutWord(knob)
  return (
    <tr data-group={knobFacts(number).group} className={isShutEverywhere ? styles.shut : undefined}>
      <th scope="row">
        {number}. {knobCopy[number].shortName}
        {word && names.length > 1 && <em>{word}</em>}
        {isShutEverywhere &&
          reasons.map(({ at, reason }) => <small key={at}>{plansText.reason(names[at] ?? '', reason)}</small>)}
      </th>
      {settings.map((setting, at) => (
        <td key={names[at]}>
          <span className={styles.dial}>
            <DialFace size="s" position={setting} baseline={null} look="rest" />
          </span>
          <small>{settingOverWords(setting)}</small>
        </td>
      ))}
    </tr>
  )
}
