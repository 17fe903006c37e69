// What differs between two plans: dials with both settings, money that was added, removed or changed, per party and
// per year.

import { certaintyWords } from '@draaitafel/shared/copy/nl/certainties.ts'
import { formatEuro, formatRisingAmount, withEffort } from '@draaitafel/shared/copy/nl/format.ts'
import { knobCopy, settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { moneyInFull } from '@draaitafel/shared/copy/nl/moneyWords.ts'
import { type Changes, differencesBetween, isSame } from '@draaitafel/shared/derive/compare.ts'
import { knobFacts } from '@draaitafel/shared/model/knobs.ts'
import type { Agreement } from '@draaitafel/shared/nouns/agreement.ts'
import type { Investment } from '@draaitafel/shared/nouns/investment.ts'
import type { Need } from '@draaitafel/shared/nouns/need.ts'
import { findParty, type Plan } from '@draaitafel/shared/plan/plan.ts'
import { type ReactNode, useMemo } from 'react'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { momentsText } from '../../copy/nlMoments.ts'
import { DialFace } from '../../ui/DialFace.tsx'
import styles from './Moments.module.css'

interface DifferencesProps {
  readonly before: Plan
  readonly after: Plan
}

export function Differences({ before, after }: DifferencesProps) {
  const found = useMemo(() => differencesBetween(before, after), [before, after])
  if (isSame(found)) return <p>{momentsText.same}</p>
  const { knobs, openPaths, investments, needs, agreements, parties, ideas, years, vision, elsewhere } = found
  return (
    <>
      <Part title={text.board.knobs} lines={knobs}>
        {({ knob, before: was, after: is }) => (
          <li key={knob} className={styles.knob} data-group={knobFacts(knob).group}>
            <span className={styles.dial}>
              <DialFace size="s" position={is} baseline={was} look="rest" />
            </span>
            {momentsText.turned(knob, knobCopy[knob].shortName, settingWords[was], settingWords[is])}
          </li>
        )}
      </Part>
      {openPaths.before !== openPaths.after && <p>{momentsText.paths(openPaths.before, openPaths.after)}</p>}
      <Part
        title={text.board.investments}
        lines={linesOf(investments, investmentWords(before), investmentWords(after))}
      >
        {(line) => <li key={line}>{line}</li>}
      </Part>
      <Part title={dialogText.needs.title} lines={linesOf(needs, needWords(before), needWords(after))}>
        {(line) => <li key={line}>{line}</li>}
      </Part>
      <Part title={momentsText.perParty} lines={parties}>
        {({ party, name, before: was, after: is }) => (
          <li key={party}>{momentsText.money(name, formatEuro(was), formatEuro(is))}</li>
        )}
      </Part>
      <Part title={momentsText.ideasPerParty} lines={ideas}>
        {({ party, name, before: was, after: is }) => (
          <li key={party}>{momentsText.money(name, formatEuro(was), formatEuro(is))}</li>
        )}
      </Part>
      <Part title={momentsText.perYear} lines={years}>
        {({ year, gapBefore, gapAfter }) => (
          <li key={year}>{momentsText.money(String(year), formatEuro(gapBefore), formatEuro(gapAfter))}</li>
        )}
      </Part>
      <Part title={dialogText.agreements.title} lines={linesOf(agreements, agreementWords, agreementWords)}>
        {(line) => <li key={line}>{line}</li>}
      </Part>
      {vision && (
        <Part title={momentsText.vision} lines={[momentsText.was(vision.before), momentsText.is(vision.after)]}>
          {(line) => <li key={line}>{line}</li>}
        </Part>
      )}
      <Part title={momentsText.elsewhere} lines={elsewhere}>
        {(part) => <li key={part}>{momentsText.parts[part]}</li>}
      </Part>
    </>
  )
}

interface PartProps<T> {
  readonly title: string
  readonly lines: readonly T[]
  readonly children: (line: T) => ReactNode
}

/** Nothing when nothing differs. */
function Part<T>({ title, lines, children }: PartProps<T>) {
  if (lines.length === 0) return null
  return (
    <section className={styles.part} aria-label={title}>
      <h3>{title}</h3>
      <ul>{lines.map(children)}</ul>
    </section>
  )
}

/** Each in the words of its own plan: a party or a cost may have another name there. */
function linesOf<T>(
  { added, removed, changed }: Changes<T>,
  wordsBefore: (one: T) => string,
  wordsAfter: (one: T) => string,
): string[] {
  return [
    ...added.map((one) => momentsText.added(wordsAfter(one))),
    ...removed.map((one) => momentsText.removed(wordsBefore(one))),
    ...changed.map(({ before, after }) => momentsText.changed(wordsBefore(before), wordsAfter(after))),
  ]
}

function investmentWords(plan: Plan): (one: Investment) => string {
  return (one) => `${findParty(plan, one.party)?.name ?? ''}: ${moneyInFull(plan, one)}, ${certaintyWords(one)}`
}

function needWords({ workshop }: Plan): (need: Need) => string {
  return (need) => `${withEffort(need.label, need.effort)}, ${formatRisingAmount(need, workshop)}`
}

function agreementWords({ text: words }: Agreement): string {
  return words
}
