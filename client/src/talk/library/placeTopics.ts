// Topics about a place and the people in it.

import {
  arrangerConditionCopy,
  arrangerNames,
  arrangerNotes,
  arrangerRoleCopy,
} from '@draaitafel/shared/copy/nl/library/arranger.ts'
import { citationWords } from '@draaitafel/shared/copy/nl/library/citations.ts'
import {
  goodLifeCopy,
  goodLifeNote,
  ideaCopy,
  initiatorsNote,
  leverCopy,
  rentReductionNote,
  socialBaseCopy,
  socialBaseTroubleCopy,
} from '@draaitafel/shared/copy/nl/library/levers.ts'
import {
  neighbourhoodCopy,
  neighbourhoodSideCopy,
  ownPlaceNote,
} from '@draaitafel/shared/copy/nl/library/neighbourhood.ts'
import { scanCopy, scanNote, scanOurs } from '@draaitafel/shared/copy/nl/library/tips.ts'
import { arrangerCitation, arrangerConditions, arrangerRoles } from '@draaitafel/shared/library/arranger.ts'
import {
  goodLife,
  ideas,
  initiators,
  socialBaseCitation,
  socialBaseTroubles,
} from '@draaitafel/shared/library/levers.ts'
import {
  type NeighbourhoodSide,
  neighbourhoodCitation,
  neighbourhoodLists,
} from '@draaitafel/shared/library/neighbourhood.ts'
import { scanCitation } from '@draaitafel/shared/library/tips.ts'
import { ideaIds, leverIds, scanTopics, socialBaseParts } from '@draaitafel/shared/model/placeIds.ts'
import { libraryText } from '../../copy/nlLibrary.ts'
import { type FactGroup, fact, listed } from './fact.ts'

export function arranger(): readonly FactGroup[] {
  return [
    {
      heading: libraryText.roles,
      facts: arrangerRoles.map((role) =>
        fact(arrangerRoleCopy[role].name, [arrangerRoleCopy[role].meaning], arrangerCitation),
      ),
      note: `${libraryText.otherNames(listed(arrangerNames))} ${arrangerNotes.everyone} ${arrangerNotes.notCare}`,
    },
    {
      heading: libraryText.conditions,
      facts: arrangerConditions.map((id) =>
        fact(arrangerConditionCopy[id].name, [arrangerConditionCopy[id].meaning], arrangerCitation),
      ),
      note: `${initiatorsNote} ${libraryText.from(citationWords(initiators.citation))}`,
    },
  ]
}

/** In three columns of the paper, one below the other. */
export function ideasToMeet(): readonly FactGroup[] {
  return [
    ...leverIds.map((lever) => ({
      heading: leverCopy[lever].name,
      facts: ideaIds
        .filter((id) => ideas[id].lever === lever)
        .map((id) => {
          const warning = id === 'huurkorting' ? rentReductionNote : null
          const knobs = libraryText.atKnobsOurs(listed(ideas[id].knobs))
          return fact(ideaCopy[id].name, [ideaCopy[id].meaning, warning, knobs], ideas[id].citation)
        }),
      note: leverCopy[lever].meaning,
    })),
    {
      heading: libraryText.goodLife,
      facts: goodLife.parts.map((part) => fact(goodLifeCopy[part], [], goodLife.citation)),
      note: goodLifeNote,
    },
  ]
}

export function neighbourhood(): readonly FactGroup[] {
  return [
    ...(Object.keys(neighbourhoodLists) as NeighbourhoodSide[]).map((side) => ({
      heading: neighbourhoodSideCopy[side],
      facts: neighbourhoodLists[side].map((item) => fact(neighbourhoodCopy[item], [], neighbourhoodCitation)),
      ...(side === 'binnen' && { note: ownPlaceNote }),
    })),
    {
      heading: libraryText.socialBase,
      facts: socialBaseParts.map((part) =>
        fact(socialBaseCopy[part].name, [socialBaseCopy[part].meaning], socialBaseCitation),
      ),
    },
    {
      heading: libraryText.socialTroubles,
      facts: socialBaseTroubles.ids.map((id) => fact(socialBaseTroubleCopy[id], [], socialBaseTroubles.citation)),
    },
    {
      heading: libraryText.scan,
      facts: scanTopics.map((topic) => fact(scanCopy[topic], [], scanCitation)),
      note: `${scanNote} ${scanOurs}`,
    },
  ]
}
