// @vitest-environment happy-dom
import { ideaCopy, leverCopy } from '@draaitafel/shared/copy/nl/library/levers.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { leverIds } from '@draaitafel/shared/model/placeIds.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import { placeText } from '../../copy/nlPlace.ts'
import { KnobIdeas } from '../../talk/place/KnobIdeas.tsx'
import { Work } from './IdeasTask.tsx'

const empty = planFromTemplate('leeg', 'De Linde')
const words = placeText.ideas

function start(screenOf = <Work />) {
  const table = sitDown(empty)
  const user = table.show(screenOf)
  const lever = (name: string) => within(screen.getByRole('region', { name }))
  return { ...table, user, lever }
}

test('[C487] L-06: three levers, an empty one says so, and every idea is at one of them', async () => {
  const { user, lever, plan } = start()
  for (const id of leverIds) expect(lever(leverCopy[id].name).getByText(words.none)).toBeTruthy()
  await user.click(lever(leverCopy.arrangeurs.name).getByRole('button', { name: words.own }))
  await user.click(screen.getByRole('button', { name: words.add, exact: true } as object))
  expect(screen.getByRole('alert').textContent).toBe(problemSentence({ kind: 'text.empty', field: 'label' }))
  await user.type(screen.getByLabelText(words.what), 'Een gastvrouw')
  await user.type(screen.getByLabelText(words.where), 'de hal{Enter}')
  expect(plan().leverIdeas).toMatchObject([{ label: 'Een gastvrouw', lever: 'arrangeurs', where: 'de hal' }])
  expect(lever(leverCopy.arrangeurs.name).getByText(words.count(1))).toBeTruthy()
  expect(lever(words.route).getByText('de hal')).toBeTruthy()
  await user.click(lever(leverCopy.arrangeurs.name).getByRole('button', { name: /^Een gastvrouw/ }))
  await user.selectOptions(screen.getByLabelText(words.lever), leverCopy.omgeving.name)
  await user.click(screen.getByRole('button', { name: text.keep }))
  expect(lever(leverCopy.arrangeurs.name).getByText(words.none)).toBeTruthy()
  expect(lever(leverCopy.omgeving.name).getByText('Een gastvrouw')).toBeTruthy()
})

test('[C488] E-15: while knob 2 is shut places that are no room can be chosen, and not once it is open', async () => {
  const { user, plan, othersDo } = start()
  act(() => othersDo({ type: 'knob.turn', knob: 2, setting: 0 }))
  const instead = within(screen.getByRole('region', { name: words.noRoom }))
  const names = [ideaCopy.nis.name, ideaCopy.bankjes.name, ideaCopy.buitenruimte.name]
  for (const name of names) await user.click(instead.getByRole('button', { name: words.choose(name) }))
  expect(plan().leverIdeas.map(({ suggestion, knob }) => [suggestion, knob])).toEqual([
    ['nis', 1],
    ['bankjes', 1],
    ['buitenruimte', 1],
  ])
  act(() => othersDo({ type: 'knob.turn', knob: 2, setting: 2 }))
  expect(screen.queryByRole('region', { name: words.noRoom })).toBeNull()
})

test('[C489] L-09, E-15: the sheets of knobs 1 and 9 have cards with their source; each goes to the knob it was chosen at', async () => {
  const { user, plan } = start(<KnobIdeas number={9} />)
  await user.click(screen.getByText(/^Voorbeelden/))
  expect(screen.getAllByText(/^Bron: /).length).toBeGreaterThan(5)
  await user.click(screen.getByRole('button', { name: words.choose(ideaCopy.bakfiets.name) }))
  await user.click(screen.getByRole('button', { name: words.choose(ideaCopy.bankjes.name) }))
  expect(plan().leverIdeas).toMatchObject([
    { suggestion: 'bakfiets', knob: 9, lever: 'omgeving' },
    { suggestion: 'bankjes', knob: 9 },
  ])
  expect(screen.getAllByText(words.chosen)).toHaveLength(2)
})

test('[C489] E-15: the sheet of knob 2 has them while it is shut', () => {
  start(<KnobIdeas number={2} />)
  expect(screen.getByText(words.maybeNoRoom)).toBeTruthy()
})
