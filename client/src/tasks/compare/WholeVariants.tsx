// Variants side by side in full: a row for each knob that differs, with the choice of the group; the money of each per party
// and year; and in words what else differs.

import { knobCopy, settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import type { Variant } from '@draaitafel/shared/derive/variants.ts'
import { useId } from 'react'
import { text } from '../../copy/nl.ts'
import { tablesText } from '../../copy/nlTables.ts'
import { Differences } from '../../lead/moments/Differences.tsx'
import { Fold } from '../../ui/Fold.tsx'
import styles from './Compare.module.css'
import { CostsOffered } from './CostsOffered.tsx'
import { MakeOne } from './MakeOne.tsx'
import { MoneyBeside } from './MoneyBeside.tsx'
import { News } from './News.tsx'
import { PickCell } from './PickCell.tsx'
import { groupOf, settingWord, useChoosing } from './useChoosing.ts'
import { useVariants } from './useVariants.ts'
import wide from './Variants.module.css'

const words = tablesText.compare

export function WholeVariants() {
  const { list, count, failed, again } = useVariants()
  if (count === 0) return <p>{words.none}</p>
  if (list) return <Whole variants={list} />
  if (!failed) return <p aria-busy="true">{words.loading}</p>
  return (
    <div role="alert" className={styles.row}>
      <p>{words.failed}</p>
      <button type="button" className="btn" onClick={again}>
        {words.again}
      </button>
    </div>
  )
}

function Whole({ variants }: { readonly variants: readonly Variant[] }) {
  const choosing = useChoosing(variants)
  const { facts, chosen, open, mayChoose, mayTake, pick, pickAll } = choosing
  const group = useId()
  const [first, ...others] = variants
  return (
    <div className={wide.whole}>
      <header className={wide.head}>
        <div>
          <h3>{words.how}</h3>
          <p className={styles.quiet}>{words.live(facts.same.length)}</p>
        </div>
        <p>
          <b>{words.chosen(facts.different.length - open.length, facts.different.length)}</b>
        </p>
        <div className={styles.row}>
          <MakeOne choosing={choosing} />
        </div>
      </header>
      <div className={wide.scroll}>
        <table className={wide.table} style={{ '--variants': variants.length } as object}>
          <thead>
            <tr>
              <th scope="col">
                <span className="sr">{text.board.knobs}</span>
              </th>
              {variants.map(({ letter, label }) => (
                <th key={letter} scope="col">
                  <span className={wide.name}>
                    <span className={styles.letter}>{letter}</span>
                    <span>{label}</span>
                    {mayTake && (
                      <button
                        type="button"
                        className="btn"
                        aria-label={words.takeAllOf(label)}
                        onClick={() => pickAll(letter)}
                      >
                        {words.takeAll}
                      </button>
                    )}
                  </span>
                </th>
              ))}
              <th scope="col">{words.together}</th>
            </tr>
          </thead>
          <tbody>
            {facts.different.map(({ knob, settings }) => (
              <tr key={knob} data-group={groupOf(knob)}>
                <th scope="row">
                  <span className={wide.number}>{knob}</span>
                  {knobCopy[knob].shortName}
                </th>
                {variants.map((variant, at) => {
                  const setting = settings[at] ?? 0
                  return (
                    <td key={variant.letter}>
                      <PickCell
                        group={`${group}-${knob}`}
                        chosen={chosen.get(knob)?.letter === variant.letter}
                        disabled={!mayChoose}
                        onPick={() => pick(knob, variant.letter, setting)}
                        {...{ knob, variant, setting }}
                      />
                    </td>
                  )
                })}
                <td className={wide.together}>
                  {chosen.has(knob) ? (
                    <b>{settingWord(chosen.get(knob)?.setting ?? 0)}</b>
                  ) : (
                    <span>{words.choose}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {facts.same.length > 0 && (
        <p className={styles.same}>
          <b>{words.same(facts.same.length)}</b>{' '}
          {facts.same
            .map(
              ({ knob, settings }) => `${knobCopy[knob].shortName.toLowerCase()} (${settingWords[settings[0] ?? 0]})`,
            )
            .join(', ')}
        </p>
      )}
      <News variants={variants} />
      <CostsOffered variants={variants} />
      <MoneyBeside variants={variants} facts={facts} />
      {first &&
        others.map((other) => (
          <Fold key={other.letter} label={`${words.differs} ${words.besides(other.label, first.label)}`}>
            <div className={wide.words}>
              <Differences before={first.plan} after={other.plan} />
            </div>
          </Fold>
        ))}
    </div>
  )
}
