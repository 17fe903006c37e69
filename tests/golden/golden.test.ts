// Documents and files that were written once, and what they gave then. The files in stored/ never change: breaking
// one of these tests changes what stored plans mean.

import { expect, test } from 'vitest'
import { asFullAsNow, withFigureOfThen } from './fieldsSince.ts'
import * as seen from './observe.ts'
import { golden, goldenNames, goldenText, goldenUpdate } from './read.ts'

test.each(goldenNames('documents', '.yjs.gz'))(
  '[G1] the document %s reads as it did, with what was left out, its log and its way back',
  (name) => {
    const update = goldenUpdate(`documents/${name}`)
    expect(seen.observeDocument(seen.documentOf(update))).toEqual(golden(`documents/${name}.json`))
  },
)

test.each(goldenNames('documents', '.file.json'))(
  '[G2] the document %s gives the same plan file, byte for byte',
  (name) => {
    const doc = seen.documentOf(goldenUpdate(`documents/${name}`))
    seen.observeDocument(doc)
    expect(seen.fileText(doc)).toBe(goldenText(`documents/${name}.file.json`))
  },
)

test.each(goldenNames('crowds', '.yjs.gz'))(
  '[G3] of the document %s, with more than fits, the same is left out',
  (name) => {
    const doc = seen.documentOf(goldenUpdate(`crowds/${name}`))
    expect(seen.observeCrowd(doc)).toEqual(golden(`crowds/${name}.json`))
  },
)

test.each(goldenNames('files', '.read.json'))(
  '[G4] the plan file %s reads as it did, or is refused on the same line with the same words',
  (name) => {
    const text = goldenText(`files/${name}.json`)
    const read = withFigureOfThen(text, seen.observeFile(asFullAsNow(text)))
    expect(read).toEqual(golden(`files/${name}.read.json`))
  },
)

test.each(goldenNames('templates', '.json'))('[G5] the template %s is the plan that it was', (name) => {
  expect(seen.observeTemplate(name)).toEqual(golden(`templates/${name}.json`))
})

test('[G6] two moments differ as they did', () => {
  const [small, later, empty] = ['one-of-each', 'one-of-each-later', 'empty'].map((name) =>
    goldenUpdate(`documents/${name}`),
  )
  if (!small || !later || !empty) throw new Error('No moments')
  const pairs = [
    [small, small],
    [small, later],
    [later, small],
    [empty, small],
  ] as const
  const between = pairs.map(([one, other]) => seen.observeMoments(seen.documentOf(one), seen.documentOf(other)))
  expect(between).toEqual(golden('moments.json'))
})
