// @vitest-environment happy-dom
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { taskText } from '../../copy/nlTasks.ts'
import { FirstStep } from '../harvest/FirstStep.tsx'
import { Work as Questions } from '../questions/QuestionsTask.tsx'

const plan = planFromTemplate('casus-c', 'Thuisplusflat')

test('[W576] what was saved stays in sight: the first step of a party, and the last answer of the table', async () => {
  const { show } = sitDown(plan)
  const user = show(<FirstStep party="corporatie" />)
  await user.type(screen.getByRole('textbox'), 'Ik bel de wijkagent{Enter}')
  expect(screen.getByRole('status').textContent).toContain('Ik bel de wijkagent')
  document.body.innerHTML = ''

  const table = sitDown(plan)
  table.show(<Questions />)
  expect(screen.getByRole('status').textContent).toBe('')
  act(() =>
    table.othersDo({ type: 'question.answer', question: 'tension.een-persoon', state: 'aside', text: 'Volgend jaar.' }),
  )
  expect(screen.getByText(taskText.lastAnswer.aside).parentElement?.textContent).toContain('Volgend jaar.')
})
