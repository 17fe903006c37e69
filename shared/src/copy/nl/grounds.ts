// The facts that raised a tension, in words: which settings, choices and money, so that people can see why it is
// asked.

import { assertNever } from '../../base/assertNever.ts'
import type { Ground, WeighsBy } from '../../derive/grounds.ts'
import { isSet } from '../../nouns/knobState.ts'
import { findParty, type Plan } from '../../plan/plan.ts'
import { choiceCopy, optionWords } from './choices.ts'
import { formatAmount } from './format.ts'
import { notSetWords, settingWords } from './knobs.ts'
import { sourceCopy } from './sources.ts'

/** '' for something removed in the meantime. */
export function groundWords(plan: Plan, ground: Ground): string {
  switch (ground.kind) {
    case 'knob': {
      const knob = plan.knobs.find(({ number }) => number === ground.knob)
      if (!knob) return ''
      return isSet(knob)
        ? `Knop ${ground.knob} staat ${settingWords[knob.setting]}.`
        : `Knop ${ground.knob} is ${notSetWords}.`
    }
    case 'choice':
      return `${choiceCopy[ground.choice].question} ${optionWords(plan, ground.choice, ground.option)}.`
    case 'investment': {
      const investment = plan.investments.find(({ id }) => id === ground.investment)
      if (!investment) return ''
      const { source, label, party } = investment
      const what = label.trim() || sourceCopy[source].shortName
      return `${findParty(plan, party)?.name ?? ''}, bron ${source}: ${what}, ${formatAmount(investment)}.`
    }
    case 'party':
      return partyWords(findParty(plan, ground.party)?.name, ground.by)
    case 'words':
      return `‘${ground.words}’`
    default:
      return assertNever(ground)
  }
}

const weighsBy: Readonly<Record<WeighsBy, string>> = {
  money: 'het geld',
  hours: 'de uren van vrijwilligers',
  values: 'de waarde',
}

function partyWords(name: string | undefined, by: WeighsBy): string {
  return name === undefined ? '' : `${name}, kijkend naar ${weighsBy[by]}.`
}
