// Variants side by side: what the tables made, or two moments of the plan, and choosing from them. While there are none: which
// knobs have a different setting than at the beginning. And how the plan came about, moment after moment.

import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import { knobCopy, settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import type { Variant } from '@draaitafel/shared/derive/variants.ts'
import { useId } from 'react'
import { tablesText } from '../../copy/nlTables.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import { AtFoot } from '../../pieces/AtFoot.tsx'
import { usePlan } from '../../store/WorkshopContext.tsx'
import kit from '../kit/Kit.module.css'
import { OpenPart } from '../kit/OpenPart.tsx'
import styles from './Compare.module.css'
import { CostsOffered } from './CostsOffered.tsx'
import { MakeOne } from './MakeOne.tsx'
import { News } from './News.tsx'
import { PickCell } from './PickCell.tsx'
import { Replay } from './Replay.tsx'
import { groupOf, useChoosing } from './useChoosing.ts'
import { useVariants, type Variants } from './useVariants.ts'

// One file to fetch: whoever compares needs most of it, on whichever screen.
export { Lead } from './CompareLead.tsx'
export { Picture } from './ComparePicture.tsx'
export { WholeVariants } from './WholeVariants.tsx'

const words = tablesText.compare

export function Work() {
  const open = usePlan(({ tables }) => tables.filter(({ state }) => state === 'open').length)
  const variants = useVariants()
  return (
    <div className={styles.one}>
      {open > 0 && <p>{tablesText.open(open)}</p>}
      {variants.count > 0 ? <SideBySide variants={variants} /> : open === 0 && <SinceBegin />}
      <OpenPart quiet dialog={{ kind: 'moments' }}>
        {workText.compareAll}
      </OpenPart>
      <Replay />
    </div>
  )
}

function SinceBegin() {
  const knobs = usePlan((plan) => plan.knobs)
  const changed = knobs.filter(({ setting, baseline }) => setting !== baseline)
  return (
    <>
      {changed.length === 0 && <p className={kit.none}>{workText.nothingChanged}</p>}
      <ul className={kit.changes}>
        {changed.map(({ number, setting, baseline }) => (
          <li key={number}>
            <b>
              {number} {knobCopy[number].name}
            </b>
            <span>{workText.changed(settingWords[baseline], settingWords[setting])}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function SideBySide({ variants: { list, failed, again } }: { readonly variants: Variants }) {
  if (list) return <Chosen variants={list} />
  if (!failed) return <p className={styles.quiet}>{words.loading}</p>
  return (
    <div role="alert" className={styles.row}>
      <p>{words.failed}</p>
      <button type="button" className="btn" onClick={again}>
        {words.again}
      </button>
    </div>
  )
}

function Chosen({ variants }: { readonly variants: readonly Variant[] }) {
  const choosing = useChoosing(variants)
  const { facts, chosen, mayChoose, pick } = choosing
  const group = useId()
  return (
    <>
      <ul className={styles.variants}>
        {variants.map(({ letter, label }, at) => (
          <li key={letter}>
            <span className={styles.letter}>{letter}</span>
            <b>{label}</b>
            <span>{lackingWords(facts.lackingCents[at] ?? 0)}</span>
          </li>
        ))}
      </ul>
      <OpenPart dialog={{ kind: 'variants' }}>{words.whole}</OpenPart>
      <p>
        <b>{facts.different.length === 0 ? words.noneDifferent : words.different(facts.different.length)}</b>
      </p>
      {facts.different.map(({ knob, settings }) => (
        <fieldset key={knob} className={styles.knob} data-group={groupOf(knob)}>
          <legend>
            {knob} {knobCopy[knob].name}
          </legend>
          <div className={styles.cells} style={{ '--across': variants.length === 4 ? 2 : variants.length } as object}>
            {variants.map((variant, at) => {
              const setting = settings[at] ?? 0
              return (
                <PickCell
                  key={variant.letter}
                  group={`${group}-${knob}`}
                  showsLetter
                  chosen={chosen.get(knob)?.letter === variant.letter}
                  disabled={!mayChoose}
                  onPick={() => pick(knob, variant.letter, setting)}
                  {...{ knob, variant, setting }}
                />
              )
            })}
          </div>
        </fieldset>
      ))}
      {facts.same.length > 0 && facts.different.length > 0 && (
        <p className={styles.same}>
          <b>{words.same(facts.same.length)}</b>{' '}
          {facts.same.map(({ knob }) => knobCopy[knob].shortName.toLowerCase()).join(', ')}
        </p>
      )}
      <News variants={variants} />
      <CostsOffered variants={variants} />
      {choosing.mayTake && (
        <AtFoot>
          <MakeOne choosing={choosing} />
        </AtFoot>
      )}
    </>
  )
}

export function lackingWords(cents: number): string {
  return cents === 0 ? words.covered : `${formatEuro(cents)} ${words.lacking}`
}
