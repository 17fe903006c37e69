// @vitest-environment happy-dom

import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { adviceActionCopy, bottleneckCopy } from '@draaitafel/shared/copy/nl/library/bottlenecks.ts'
import { bottleneckNumbers, bottlenecks } from '@draaitafel/shared/library/bottlenecks.ts'
import { packAnswers } from '@draaitafel/shared/nouns/scales.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { riskText } from '../../copy/nlRiskTasks.ts'
import { Work } from './RisksTask.tsx'

const words = riskText.risks
const bare = { ...planFromTemplate('casus-c', 'Thuisplusflat'), parked: [], choices: [] }
const shown = {
  ...bare,
  rounds: [{ id: 'r', knob: null, kind: 'knelpunten', voters: 'persoon', state: 'getoond', order: 'a0' }] as const,
  votes: [
    { id: 'v', round: 'r', party: null, name: '', value: packAnswers([1, 2, 3, 2, 3, 4, 2, 3, 1, 1]), order: 'a0' },
  ],
}
const line = (number: 1 | 2 | 3 | 4 | 5) =>
  within(screen.getByRole('list', { name: words.list })).getByRole('button', {
    name: new RegExp(bottleneckCopy[number]),
  })

test('[C535] W-01: after the reveal each stands on the board by its name, and both board and list open it with its knobs', async () => {
  const { show, workshop } = sitDown(shown)
  const user = show(<Work />)
  const board = within(screen.getByRole('group', { name: words.board }))
  expect(board.getAllByRole('button')).toHaveLength(5)
  await user.click(board.getByRole('button', { name: 'Geld komt niet bij elkaar: kans 4 van 5, gevolg 5 van 5' }))
  expect(line(3).getAttribute('aria-expanded')).toBe('true')
  for (const number of bottleneckNumbers) {
    // The keyboard way.
    line(number).focus()
    if (line(number).getAttribute('aria-expanded') === 'false') await user.keyboard('{Enter}')
    for (const knob of bottlenecks[number].knobs)
      screen.getByRole('button', { name: `Knop ${knob}, ${knobCopy[knob].shortName}` })
  }
  await user.click(screen.getByRole('button', { name: `Knop 7, ${knobCopy[7].shortName}` }))
  expect(workshop.view.getState().dialog).toEqual({ kind: 'knob', knob: 7 })
})

test('[C536] W-02: an advice fills the measure with its source beside it; with an owner and a day it is in the plan', async () => {
  const { show, plan } = sitDown(shown)
  const user = show(<Work />)
  await user.click(line(4))
  const said = adviceActionCopy['van-onderop']
  await user.click(screen.getByRole('button', { name: words.takeIt(said) }))
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: words.measure })
  expect([field.value, document.activeElement]).toEqual([said, field])
  screen.getByText('Bron: Lessen van WHO CARES (2021), advies 3.', { selector: '.field *' })
  await user.selectOptions(screen.getByRole('combobox'), 'gemeente')
  fireEvent.change(screen.getByLabelText('Voor wanneer'), { target: { value: '2027-03-01' } })
  await user.click(screen.getByRole('button', { name: words.add }))
  const facts = {
    kind: 'maatregel',
    about: 'bottleneck.4',
    text: said,
    owner: 'gemeente',
    day: '2027-03-01',
    done: false,
  }
  expect(plan().parked).toMatchObject([facts])
  // It is on the table now, and nobody takes it twice.
  expect(screen.queryByRole('button', { name: words.takeIt(said) })).toBeNull()
  expect(line(4).textContent).toContain('1 maart 2027')
  await user.click(screen.getByRole('button', { name: words.changeIt(said) }))
  await user.type(field, ' Met de kerk.')
  await user.click(screen.getByRole('button', { name: words.keep }))
  expect(plan().parked).toMatchObject([{ ...facts, text: `${said} Met de kerk.` }])
  screen.getByRole('button', { name: words.takeIt(said) })
})

test('[C536] W-01: a measure without words is refused, and the field says so', async () => {
  const { show, plan } = sitDown(shown)
  const user = show(<Work />)
  await user.click(line(1))
  await user.click(screen.getByRole('button', { name: words.add }))
  expect(screen.getByRole('textbox', { name: words.measure }).getAttribute('aria-invalid')).toBe('true')
  expect(plan().parked).toEqual([])
})

test('[C536] W-02: a viewer reads what helped elsewhere and takes nothing', async () => {
  const user = sitDown(shown, 'viewer').show(<Work />)
  await user.click(line(4))
  screen.getByText(adviceActionCopy['van-onderop'])
  expect(screen.queryByRole('button', { name: words.takeIt(adviceActionCopy['van-onderop']) })).toBeNull()
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('[C537] L-11: the board of risks says who takes over when the lead goes, or that nobody does, and leads to knob 8', async () => {
  const { show, othersDo, workshop } = sitDown(bare)
  const user = show(<Work />)
  const card = () => screen.getByRole('region', { name: words.lead }).textContent
  expect(card()).toContain(words.noLead)
  const choose = (choice: 'trekker' | 'opvolger', option: string) =>
    othersDo({ type: 'choice.set', choice, option, chosen: true })
  choose('trekker', 'corporatie')
  expect(await screen.findByText(words.noBackup('Corporatie'))).toBeTruthy()
  choose('opvolger', 'gemeente')
  expect(await screen.findByText(words.backup('Corporatie', 'Gemeente'))).toBeTruthy()
  await user.click(screen.getByRole('button', { name: words.toKnob8 }))
  expect(workshop.view.getState().dialog).toEqual({ kind: 'knob', knob: 8 })
})
