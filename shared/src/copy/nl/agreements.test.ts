import { expect, test } from 'vitest'
import { parkedWords } from './agreements.ts'
import { stanceWords } from './stances.ts'

test('[C463] a doubt is never called zorg: at this table that is care', () => {
  for (const words of [...Object.values(stanceWords), ...Object.values(parkedWords)]) expect(words).not.toMatch(/zorg/i)
})
