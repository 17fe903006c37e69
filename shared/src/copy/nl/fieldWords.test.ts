import { expect, test } from 'vitest'
import { aimNoun } from '../../nouns/aim.ts'
import { answerNoun } from '../../nouns/answer.ts'
import { consentNoun } from '../../nouns/consent.ts'
import { listNouns } from '../../nouns/nouns.ts'
import { placingNoun } from '../../nouns/placing.ts'
import { remarkNoun } from '../../nouns/remark.ts'
import { workshopPart } from '../../nouns/workshop.ts'
import { fieldsWithWords } from './fieldWords.ts'

test('[C385] every field of a plan has a name in Dutch: what is wrong with it is never said of a word of ours', () => {
  const parts = [...Object.values(listNouns), aimNoun, answerNoun, consentNoun, placingNoun, remarkNoun].map(
    ({ part }) => part,
  )
  const fields = new Set([...parts, workshopPart].flatMap(({ schemas }) => Object.keys(schemas)))
  expect([...fields].filter((field) => !fieldsWithWords.has(field))).toEqual([])
})
