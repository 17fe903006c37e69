// @vitest-environment happy-dom
import { choiceCopy, optionWords } from '@draaitafel/shared/copy/nl/choices.ts'
import { consequenceOf } from '@draaitafel/shared/copy/nl/consequences.ts'
import { backupOf } from '@draaitafel/shared/derive/lead.ts'
import { choiceFacts } from '@draaitafel/shared/model/choices.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { optionsChosen } from '@draaitafel/shared/nouns/chosen.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { dialogText } from '../../copy/nlDialogs.ts'
import { KnobChoices } from './KnobChoices.tsx'

function sheet(number: KnobNumber, role: Role = 'participant') {
  const table = sitDown({ ...planFromTemplate('casus-c', 'Thuisplusflat'), choices: [] }, role)
  const user = table.show(<KnobChoices number={number} />)
  return { ...table, user }
}

const hours = (task: string) => screen.getByRole('combobox', { name: task })

test('[C431] C-12: the side effect of each way of paying stands at the choice, before anyone chooses', async () => {
  const { user, plan } = sheet(3)
  for (const option of choiceFacts.geldbron.options) {
    const box = screen.getByRole('checkbox', { name: optionWords(plan(), 'geldbron', option) })
    const about = document.getElementById(box.getAttribute('aria-describedby') ?? '')
    expect(about?.textContent).toBe(consequenceOf('geldbron', option))
  }
  await user.click(screen.getByRole('checkbox', { name: choiceCopy.geldbron.options.algemeen }))
  expect(optionsChosen(plan(), 'geldbron')).toEqual(['algemeen'])
})

test('[C433] C-15: the shares of the hours are added up as they are chosen, and can be taken back', async () => {
  const { user, plan } = sheet(6)
  await user.selectOptions(hours('Activiteiten regelen'), '40')
  await user.selectOptions(hours('Zorgen voor de groep'), '50')
  screen.getByText(dialogText.choices.together('90 procent', 90))
  await user.selectOptions(hours('Zorgen voor de groep'), '60')
  screen.getByText(dialogText.choices.together('100 procent', 100))
  await user.selectOptions(hours('Activiteiten regelen'), '')
  expect(optionsChosen(plan(), 'uren-activiteiten')).toEqual([])
})

test('[C436] C-19: when and who are asked once the municipality decides something, and a day is kept', async () => {
  const { user, plan } = sheet(10)
  const day = choiceCopy['wanneer-inkoop'].question
  expect(screen.queryByLabelText(day)).toBeNull()
  await user.click(screen.getByRole('checkbox', { name: choiceCopy.besluiten.options.inkoop }))
  const field = screen.getByLabelText(day)
  fireEvent.change(field, { target: { value: '2027-03-01' } })
  fireEvent.blur(field)
  expect(optionsChosen(plan(), 'wanneer-inkoop')).toEqual(['2027-03-01'])
  // Taken back, the day is still there to see and to remove.
  await user.click(screen.getByRole('checkbox', { name: choiceCopy.besluiten.options.inkoop }))
  fireEvent.change(screen.getByLabelText(day), { target: { value: '' } })
  fireEvent.blur(screen.getByLabelText(day))
  expect(optionsChosen(plan(), 'wanneer-inkoop')).toEqual([])
})

test('[C437] C-11: any party can be the one with the key; who looks on chooses nothing', () => {
  const { plan } = sheet(2, 'viewer')
  const boxes = [...screen.getAllByRole('checkbox'), ...screen.getAllByRole('radio')]
  for (const { name } of plan().parties) expect(boxes.map((box) => box.parentElement?.textContent)).toContain(name)
  for (const box of boxes) expect(box.closest('fieldset')?.disabled).toBe(true)
})

test('[C531] L-11: at knob 8 one names who takes over when the lead goes, a party or an independent project leader', async () => {
  const { user, plan } = sheet(8)
  const group = within(screen.getByRole('group', { name: choiceCopy.opvolger.question }))
  await user.click(group.getByRole('radio', { name: optionWords(plan(), 'opvolger', 'gemeente') }))
  expect(backupOf(plan())).toBe('gemeente')
  await user.click(group.getByRole('radio', { name: choiceCopy.opvolger.options.onafhankelijk }))
  expect(optionsChosen(plan(), 'opvolger')).toEqual(['onafhankelijk'])
  expect(optionsChosen(plan(), 'trekker')).toEqual([])
})

test('[C899] where only one answer is possible there are radio buttons, and a button takes the answer back', async () => {
  const { user, plan } = sheet(10)
  const { question, options } = choiceCopy.eisen
  const group = within(screen.getByRole('group', { name: question }))
  await user.click(group.getByRole('radio', { name: options.programma }))
  await user.click(group.getByRole('radio', { name: options.geen }))
  expect(optionsChosen(plan(), 'eisen')).toEqual(['geen'])
  await user.click(group.getByRole('button', { name: `${dialogText.choices.clear}: ${question}` }))
  expect(optionsChosen(plan(), 'eisen')).toEqual([])
  expect(document.activeElement).toBe(group.getAllByRole('radio')[0])
})
