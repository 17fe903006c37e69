import { lettabilityNote } from '@draaitafel/shared/copy/nl/lettability.ts'
import { MODEL_VERSION } from '@draaitafel/shared/model/modelVersion.ts'
import { expect, test } from 'vitest'
import { aboutPages } from '../copy/nlAbout.ts'

test('[C450] C-39: the page about the model names its three projects, when it was tried, and its version', () => {
  const words = aboutPages['over-het-model'].flatMap(({ paragraphs }) => paragraphs).join(' ')
  for (const one of ['Woonzorg Nederland', 'Flatcoach van Vidomes', 'Woonbron']) expect(words).toContain(one)
  for (const one of ['13 februari 2025', '3 april 2025', 'Wikken en wegen', MODEL_VERSION]) expect(words).toContain(one)
  expect(words).toContain(lettabilityNote.about)
})
