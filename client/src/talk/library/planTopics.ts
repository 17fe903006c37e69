// Topics about making a plan: what goes wrong, what helps, money and time.

import { effectMapNote } from '@draaitafel/shared/copy/nl/effects.ts'
import {
  adviceActionCopy,
  adviceCopy,
  bottleneckCopy,
  causeCopy,
  outsideEyesCopy,
} from '@draaitafel/shared/copy/nl/library/bottlenecks.ts'
import { effectNodeCopy } from '@draaitafel/shared/copy/nl/library/effectMap.ts'
import { readingCopy } from '@draaitafel/shared/copy/nl/library/furtherReading.ts'
import { moneyIdeaCopy, moneyIdeaDate, moneyIdeasNote } from '@draaitafel/shared/copy/nl/library/moneyIdeas.ts'
import { housingAndCarePlanName, housingAndCarePlanSentence, tipCopy } from '@draaitafel/shared/copy/nl/library/tips.ts'
import {
  careChallengeName,
  careChallengeSentence,
  festivalLaterCopy,
  festivalProjects,
  festivalSentence,
  festivalSoonCopy,
  journeySentences,
  spinOffCopy,
  stopsSentence,
} from '@draaitafel/shared/copy/nl/library/whoCares.ts'
import {
  adviceCitation,
  adviceNumbers,
  advices,
  bottleneckCitation,
  bottleneckNumbers,
  bottlenecks,
  outsideEyes,
} from '@draaitafel/shared/library/bottlenecks.ts'
import { effectMapCitation, effectNodeIds, effectNodes } from '@draaitafel/shared/library/effectMap.ts'
import { furtherReading, readingCitation, readingIds } from '@draaitafel/shared/library/furtherReading.ts'
import { moneyIdeaIds, moneyIdeas } from '@draaitafel/shared/library/moneyIdeas.ts'
import { housingAndCarePlan, tipIds, tips, tipsCitation } from '@draaitafel/shared/library/tips.ts'
import {
  careChallenge,
  designFestival,
  journey,
  type SpinOff,
  spinOffs,
  stops,
} from '@draaitafel/shared/library/whoCares.ts'
import { libraryText } from '../../copy/nlLibrary.ts'
import { type FactGroup, fact, listed } from './fact.ts'

export function bottlenecksAndAdvices(): readonly FactGroup[] {
  return [
    ...bottleneckNumbers.map((number) => ({
      heading: libraryText.bottleneck(number, bottleneckCopy[number]),
      facts: bottlenecks[number].causes.map((cause) => fact(causeCopy[cause], [], bottleneckCitation(number))),
      note: libraryText.atKnobsOurs(listed(bottlenecks[number].knobs)),
    })),
    ...adviceNumbers.map((number) => ({
      heading: libraryText.advice(number, adviceCopy[number]),
      facts: advices[number].map((action) => fact(adviceActionCopy[action], [], adviceCitation(number))),
    })),
    {
      heading: libraryText.outsideEyes,
      facts: outsideEyes.roles.map((role) => fact(outsideEyesCopy[role], [], outsideEyes.citation)),
    },
  ]
}

export function moneyForIdeas(): readonly FactGroup[] {
  return [
    {
      facts: moneyIdeaIds.map((id) => {
        const { name, meaning } = moneyIdeaCopy[id]
        const sources = libraryText.atSources(listed(moneyIdeas[id].sources))
        return fact(name, [meaning, moneyIdeaDate(id), sources], moneyIdeas[id].citation)
      }),
      note: moneyIdeasNote,
    },
  ]
}

export function yearsItTakes(): readonly FactGroup[] {
  const { soon, later, citation } = designFestival
  return [
    {
      heading: libraryText.contest,
      facts: [
        ...journeySentences.map((sentence) => fact(sentence, [], journey.citation)),
        fact(stopsSentence, [], stops.citation),
        fact(
          careChallengeName,
          [careChallengeSentence, libraryText.atKnobsOurs(String(careChallenge.knob))],
          careChallenge.citation,
        ),
        fact(festivalSentence, [], citation),
      ],
    },
    {
      heading: libraryText.soon,
      facts: [...soon.map((id) => festivalSoonCopy[id]), festivalProjects.soon].map((name) => fact(name, [], citation)),
    },
    {
      heading: libraryText.later,
      facts: [festivalProjects.later, ...later.map((id) => festivalLaterCopy[id])].map((name) =>
        fact(name, [], citation),
      ),
    },
    {
      heading: libraryText.spinOffs,
      facts: (Object.keys(spinOffs) as SpinOff[]).map((id) =>
        fact(spinOffCopy[id].name, [spinOffCopy[id].meaning], spinOffs[id].citation),
      ),
    },
  ]
}

export function tipTopic(): readonly FactGroup[] {
  const plan = [housingAndCarePlanSentence, libraryText.atKnobsOurs(String(housingAndCarePlan.knob))]
  return [
    {
      facts: [
        ...tipIds.map((id) =>
          fact(tipCopy[id].name, [tipCopy[id].meaning, libraryText.atKnobsOurs(listed(tips[id].knobs))], tipsCitation),
        ),
        fact(housingAndCarePlanName, plan, housingAndCarePlan.citation),
      ],
    },
    {
      heading: libraryText.furtherReading,
      facts: readingIds.map((id) => fact(readingCopy[id], [furtherReading[id]], readingCitation)),
      note: libraryText.readingNote,
    },
  ]
}

export function effects(): readonly FactGroup[] {
  return (['brought', 'working', 'effect'] as const).map((kind) => ({
    heading: libraryText.effectKinds[kind],
    facts: effectNodeIds
      .filter((id) => effectNodes[id].kind === kind)
      .map((id) => {
        const node = effectNodes[id]
        const marks = [
          'pilot' in node && libraryText.pilot[node.pilot],
          'follows' in node && libraryText.follows(node.follows),
          'isStarred' in node && libraryText.starred,
        ]
        return fact(
          effectNodeCopy[id],
          marks.map((mark) => mark || null),
          effectMapCitation,
        )
      }),
    note: effectMapNote,
  }))
}
