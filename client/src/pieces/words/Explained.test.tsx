// @vitest-environment happy-dom
import { termCopy } from '@draaitafel/shared/copy/nl/library/glossary.ts'
import { termIds } from '@draaitafel/shared/library/glossary.ts'
import { emptyPlan } from '@draaitafel/shared/plan/plan.ts'
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import { Explained } from './Explained.tsx'
import { findTerm } from './findTerm.ts'
// Fetched at the first press: here already, so that a busy machine does not have to load it while the test waits.
import './Meaning.tsx'
import { WhatIs } from './WhatIs.tsx'

function show(words: string) {
  return sitDown(emptyPlan).show(
    <p>
      <Explained>{words}</Explained>
    </p>,
  )
}

test('[C407] E-13: an abbreviation in a text is pressed, by hand or by key, and says what it is and who pays', async () => {
  const user = show('Helpt de inkoop van Wmo-zorg, voor ½ fte uit bron II?')
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Wmo', 'fte'])
  expect(screen.getByRole('paragraph').textContent).toBe('Helpt de inkoop van Wmo-zorg, voor ½ fte uit bron II?')
  await user.click(screen.getByRole('button', { name: 'Wmo' }))
  const meaning = await screen.findByRole('dialog', { name: 'Wmo' })
  expect(meaning.textContent).toContain('Wet maatschappelijke ondersteuning')
  expect(meaning.textContent).toContain('De gemeente betaalt dagbesteding')
  expect(meaning.textContent).toContain('EHA-notitie Wie draait aan de knoppen')
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  screen.getByRole('button', { name: 'fte' }).focus()
  await user.keyboard('{Enter}')
  expect((await screen.findByRole('dialog', { name: 'fte' })).textContent).toContain('Eigen uitleg')
})

test('[C407] a text without an abbreviation is only that text', () => {
  show('Wat kost het, VII of IX?')
  expect(screen.queryAllByRole('button')).toEqual([])
})

test('[C407] every abbreviation of the glossary is found as it is written', () => {
  for (const id of termIds) expect(findTerm(termCopy[id].short)).toBe(id)
  expect(findTerm('XYZ')).toBeNull()
})

test('[C609] E-13: below buttons and labels one press explains every abbreviation in them, by hand or by key', async () => {
  const user = sitDown(emptyPlan).show(<WhatIs words={['PDF', 'Word', 'in fte', 'Aantal fte']} />)
  await user.tab()
  await user.keyboard('{Enter}')
  const meanings = await screen.findByRole('dialog', { name: text.whatIs(['PDF', 'fte']) })
  expect(meanings.textContent).toContain('Portable Document Format')
  expect(meanings.textContent?.match(/fulltime-equivalent/g)).toHaveLength(1)
})

test('[C609] where nothing is abbreviated there is no button', () => {
  sitDown(emptyPlan).show(<WhatIs words={['Word', 'VII', 'in euro’s']} />)
  expect(screen.queryByRole('button')).toBeNull()
})
