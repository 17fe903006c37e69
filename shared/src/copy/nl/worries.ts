// What people answered about the four worries, in words: of all together, never of anyone.

import type { SurveyOverTime } from '../../derive/surveys.ts'
import { worries } from '../../library/worries.ts'
import type { ScaleStep } from '../../nouns/scales.ts'
import { capital } from './format.ts'
import { worryCopy } from './library/worries.ts'

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' })

/** How strongly a worry is there. */
export const worryStepWords: Readonly<Record<ScaleStep, string>> = {
  0: 'niet',
  1: 'weinig',
  2: 'wat',
  3: 'veel',
  4: 'sterk',
}

export const changeWords = { [-1]: 'werd kleiner', 0: 'bleef gelijk', 1: 'werd groter' } as const

/** 'niet 1, veel 2'; the steps that nobody chose are left out. */
export function countsWords(counts: readonly number[]): string {
  const said = counts.flatMap((count, step) => (count === 0 ? [] : [`${worryStepWords[step as ScaleStep]} ${count}`]))
  return said.length === 0 ? 'nog niemand' : said.join(', ')
}

/** What became of the worries, in one sentence: 'Kleiner werd …'. Before it was asked again, how many answered. */
export function worriesSentence({ isEarlier, peopleBefore, peopleNow, scales }: SurveyOverTime): string {
  if (peopleNow === null) {
    return isEarlier
      ? `Zo dachten ${peopleBefore} mensen er vorige keer over.`
      : `Zo denken ${peopleBefore} mensen er nu over.`
  }
  const named = (change: -1 | 0 | 1) =>
    worries.flatMap((id, at) => (scales[at]?.change === change ? [`‘${worryCopy[id].name}’`] : []))
  const parts = ([-1, 1, 0] as const).flatMap((change) => {
    const names = named(change)
    return names.length === 0 ? [] : [changeSaid(change, names)]
  })
  return parts.join(' ')
}

function changeSaid(change: -1 | 0 | 1, names: readonly string[]): string {
  const verb =
    names.length === 1 ? { [-1]: 'werd', 0: 'bleef', 1: 'werd' } : { [-1]: 'werden', 0: 'bleven', 1: 'werden' }
  const how = { [-1]: 'kleiner', 0: 'gelijk', 1: 'groter' }
  return `${list.format(names)} ${verb[change]} ${how[change]}.`
}

export const worriesTitle = 'Vier zorgen'

/** What the first answers are called. */
export function firstTimeWords({ isEarlier }: Pick<SurveyOverTime, 'isEarlier'>): string {
  return isEarlier ? 'vorige keer' : 'aan het begin'
}

export function worriesHeads(spread: Pick<SurveyOverTime, 'isEarlier'>): readonly string[] {
  return ['Zorg', capital(firstTimeWords(spread)), 'Nu', 'Wat werd het?']
}
