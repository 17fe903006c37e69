// What each table made, in a strip; below it the knobs that differ, with what is chosen at each.

import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import { knobCopy, settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { visionWords } from '@draaitafel/shared/copy/nl/vision.ts'
import type { Variant } from '@draaitafel/shared/derive/variants.ts'
import { knobInAWord } from '../../copy/nlKnobInAWord.ts'
import { tablesText } from '../../copy/nlTables.ts'
import shared from '../../projector/Picture.module.css'
import { DialFace } from '../../ui/DialFace.tsx'
import styles from './TablesPicture.module.css'
import { groupOf, shortWord, useChoosing } from './useChoosing.ts'
import letters from './VariantLetter.module.css'

const words = tablesText.compare

interface TablesPictureProps {
  readonly variants: readonly Variant[]
  readonly areTables: boolean
}

export function TablesPicture({ variants, areTables }: TablesPictureProps) {
  const choosing = useChoosing(variants)
  const { facts, chosen, open } = choosing
  const { different, same } = facts
  // The same sentence at every table says nothing.
  const saysVision = new Set(variants.map(({ plan }) => visionWords(plan))).size > 1
  return (
    <div className={`${shared.field} ${styles.tables}`}>
      <header className={styles.head}>
        <h1>{areTables ? words.tables(variants.length) : words.title}</h1>
        {same.length > 0 && <p>{words.everywhere(same.length)}</p>}
      </header>
      <ul className={styles.strip} data-count={variants.length}>
        {variants.map((variant, at) => (
          <Made
            key={variant.letter}
            variant={variant}
            lackingCents={facts.lackingCents[at] ?? 0}
            promisedCents={facts.parties.reduce((sum, { promisedCents }) => sum + (promisedCents[at] ?? 0), 0)}
            saysVision={saysVision}
          />
        ))}
      </ul>
      {different.length > 0 && (
        <section className={styles.merge}>
          <h2>
            {words.where} <span>{words.chosen(different.length - open.length, different.length)}</span>
          </h2>
          <table data-many={different.length > 7 || undefined}>
            <thead>
              <tr>
                <td />
                {different.map(({ knob }) => (
                  <th key={knob} scope="col">
                    <span>{knob}</span> {knobInAWord[knob]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {variants.map(({ letter, label }, row) => (
                <tr key={letter}>
                  <th scope="row">
                    <span className={letters.letter} aria-hidden="true">
                      {letter}
                    </span>
                    <span className="sr">{label}</span>
                  </th>
                  {different.map(({ knob, settings }) => {
                    const pick = chosen.get(knob)
                    const state = pick === undefined ? 'open' : pick.letter === letter ? 'on' : 'off'
                    return (
                      <td key={knob} data-state={state}>
                        {shortWord(settings[row] ?? 0)}
                      </td>
                    )
                  })}
                </tr>
              ))}
              <tr className={styles.together}>
                <th scope="row">{words.together}</th>
                {different.map(({ knob }) => {
                  const pick = chosen.get(knob)
                  return (
                    <td key={knob} data-group={groupOf(knob)}>
                      {pick ? (
                        <>
                          <span className={styles.chosenDial}>
                            <DialFace size="s" position={pick.setting} baseline={null} look="rest" />
                          </span>
                          <span className="sr">{settingWords[pick.setting]}</span>
                        </>
                      ) : (
                        <span className={styles.open}>{words.choose}</span>
                      )}
                    </td>
                  )
                })}
              </tr>
            </tbody>
          </table>
        </section>
      )}
    </div>
  )
}

interface MadeProps {
  readonly variant: Variant
  readonly lackingCents: number
  readonly promisedCents: number
  readonly saysVision: boolean
}

function Made({ variant: { letter, label, plan }, lackingCents, promisedCents, saysVision }: MadeProps) {
  const vision = saysVision ? visionWords(plan) : ''
  return (
    <li>
      <p className={styles.name}>
        <span className={letters.letter}>{letter}</span>
        <b className={shared.line}>{label}</b>
      </p>
      <ol className={styles.mini}>
        {plan.knobs.map(({ number, setting }) => (
          <li key={number} data-group={groupOf(number)}>
            <DialFace size="s" position={setting} baseline={null} look="rest" />
            <span className="sr">
              {number}, {knobCopy[number].name}: {settingWords[setting]}
            </span>
          </li>
        ))}
      </ol>
      {vision && <p className={`${styles.vision} ${shared.line}`}>{vision}</p>}
      <p className={styles.gap}>
        {lackingCents === 0 ? (
          <b>{words.covered}</b>
        ) : (
          <>
            <b>{formatEuro(lackingCents)}</b> {words.lacking}
          </>
        )}
        {promisedCents > 0 && ` · ${formatEuro(promisedCents)} ${words.promisedAll}`}
      </p>
    </li>
  )
}
