// The topics as groups of facts. What a topic says is in shared: facts in library/, words in copy/nl/library/.

import { choiceCopy } from '@draaitafel/shared/copy/nl/choices.ts'
import { capital } from '@draaitafel/shared/copy/nl/format.ts'
import { paidCopy, payerNames, termCopy } from '@draaitafel/shared/copy/nl/library/glossary.ts'
import { keyFigureCopy, keyFigureWords } from '@draaitafel/shared/copy/nl/library/keyFigures.ts'
import {
  livingFormCopy,
  livingFormCount,
  livingFormCountFrom,
  livingFormSize,
  livingFormTime,
} from '@draaitafel/shared/copy/nl/library/livingForms.ts'
import { actorCopy, obstacleCopy, obstacleGroupCopy } from '@draaitafel/shared/copy/nl/library/obstacles.ts'
import { developmentCopy, worryCopy } from '@draaitafel/shared/copy/nl/library/worries.ts'
import { glossary, paidBy, paidTermIds, termIds } from '@draaitafel/shared/library/glossary.ts'
import { keyFigureIds, keyFigures } from '@draaitafel/shared/library/keyFigures.ts'
import { livingForms } from '@draaitafel/shared/library/livingForms.ts'
import { actorsAreOurs, obstacleGroupIds, obstacleGroups, obstacles } from '@draaitafel/shared/library/obstacles.ts'
import { beginningCitation, developments, worries } from '@draaitafel/shared/library/worries.ts'
import { livingFormIds, obstacleIds } from '@draaitafel/shared/model/placeIds.ts'
import { libraryText, type TopicId } from '../../copy/nlLibrary.ts'
import { type FactGroup, fact, listed } from './fact.ts'
import { arranger, ideasToMeet, neighbourhood } from './placeTopics.ts'
import { bottlenecksAndAdvices, effects, moneyForIdeas, tipTopic, yearsItTakes } from './planTopics.ts'

export const topics: Readonly<Record<TopicId, () => readonly FactGroup[]>> = {
  glossary: () => [
    {
      facts: termIds.map((id) =>
        fact(`${termCopy[id].short}, ${termCopy[id].long}`, [termCopy[id].meaning], glossary[id].basis),
      ),
    },
  ],
  payers: () => [
    {
      facts: paidTermIds.map((id) =>
        fact(
          termCopy[id].short,
          [libraryText.pays(payerNames[paidBy[id]], paidCopy[id].pays), paidCopy[id].limit],
          glossary[id].basis,
        ),
      ),
    },
  ],
  forms: () => [
    {
      facts: livingFormIds.map((id) => {
        const { meaning, obstacle } = livingFormCopy[id]
        const count = [livingFormCount(id), livingFormCountFrom(id)]
        const lines = [meaning, `${livingFormSize(id)}.`, ...count, livingFormTime(id), obstacle]
        return fact(choiceCopy.leefvorm.options[id], lines, livingForms[id].citation)
      }),
    },
  ],
  figures: () => [
    {
      facts: keyFigureIds.map((id) =>
        fact(capital(`${keyFigureWords(id)} ${keyFigureCopy[id]}`), [], keyFigures[id].citation),
      ),
    },
  ],
  obstacles: () =>
    obstacleGroupIds.map((group) => ({
      heading: obstacleGroupCopy[group],
      facts: obstacleIds
        .filter((id) => obstacles[id].group === group)
        .map((id) => {
          const actors = listed(obstacles[id].actors.map((actor) => actorCopy[actor]))
          const who = actorsAreOurs.includes(id) ? libraryText.whoCanActOurs(actors) : libraryText.whoCanAct(actors)
          return fact(obstacleCopy[id].name, [obstacleCopy[id].meaning, who], obstacleGroups[group].citation)
        }),
    })),
  arranger,
  ideas: ideasToMeet,
  neighbourhood,
  bottlenecks: bottlenecksAndAdvices,
  money: moneyForIdeas,
  years: yearsItTakes,
  worries: () => [
    {
      heading: libraryText.topics.worries,
      facts: worries.map((id) => fact(worryCopy[id].name, [worryCopy[id].meaning], beginningCitation)),
    },
    {
      heading: libraryText.backgrounds,
      facts: developments.map((id) => fact(developmentCopy[id].name, [developmentCopy[id].meaning], beginningCitation)),
    },
  ],
  tips: tipTopic,
  effects,
}
