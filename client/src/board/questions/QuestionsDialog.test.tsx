// @vitest-environment happy-dom
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { questionsOpen } from '@draaitafel/shared/derive/questions.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import { QuestionsDialog } from './QuestionsDialog.tsx'

function start(role: Role = 'participant') {
  const table = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'), role)
  table.workshop.view.setState({ dialog: { kind: 'questions' } })
  const user = table.show(<QuestionsDialog />)
  const press = (name: string) => user.click(screen.getAllByRole('button', { name })[0] as HTMLElement)
  return { ...table, user, press, open: () => questionsOpen(table.plan()).length }
}

test('[N38] a question is answered in words, and can be asked again', async () => {
  const { user, press, open, plan } = start()
  const before = open()
  await press(text.questions.answer)
  const field = screen.getByLabelText(text.questions.how)
  expect(document.activeElement).toBe(field)
  await press(text.keep)
  expect(screen.getByRole('alert').textContent).toBe(problemSentence({ kind: 'text.empty', field: 'answer' }))
  await user.type(field, 'Zo doen we het')
  await press(text.keep)
  expect(open()).toBe(before - 1)
  expect(plan().answers.at(-1)).toMatchObject({ state: 'answered', text: 'Zo doen we het', party: 'corporatie' })
  await press(text.questions.reopen)
  expect(open()).toBe(before)
})

test('[N38] or it is put aside, with why', async () => {
  const { user, press, plan } = start()
  await press(text.questions.aside)
  await user.type(screen.getByLabelText(text.questions.whyNot), 'Speelt hier niet')
  await press(text.keep)
  expect(plan().answers.at(-1)).toMatchObject({ state: 'aside', text: 'Speelt hier niet' })
})

test('[N38] an answer that is half written is asked about before the dialog closes', async () => {
  const { user, press, workshop } = start()
  await press(text.questions.answer)
  await user.type(screen.getByLabelText(text.questions.how), 'Zo')
  await press(text.close)
  expect(workshop.view.getState().dialog).not.toBeNull()
  await press(text.unsaved.stay)
  await press(text.cancel)
  await press(text.close)
  expect(workshop.view.getState().dialog).toBeNull()
})

test('[N38] who looks on reads the questions and answers none', () => {
  start('viewer')
  expect(screen.queryByRole('button', { name: text.questions.answer })).toBeNull()
})
