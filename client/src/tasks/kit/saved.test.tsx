// @vitest-environment happy-dom
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import { DraftPlaceContext } from '../../pieces/useDraft.ts'
import { FirstStep } from '../harvest/FirstStep.tsx'
import { Work as Questions } from '../questions/QuestionsTask.tsx'

const plan = planFromTemplate('casus-c', 'Thuisplusflat')

test('[W576] what was saved stays in sight: the first step of a party', async () => {
  const { show } = sitDown(plan)
  const user = show(<FirstStep party="corporatie" />)
  await user.type(screen.getByRole('textbox'), 'Ik bel de wijkagent{Enter}')
  expect(screen.getByRole('status').textContent).toContain('Ik bel de wijkagent')
})

test('[W880] who answers a question stays at it, with the answer, until they go on', async () => {
  const table = sitDown(plan)
  const user = table.show(
    <DraftPlaceContext value="vragen">
      <Questions />
    </DraftPlaceContext>,
  )
  const next = () => user.click(screen.getByRole('button', { name: workText.after(workText.question) }))
  await next()
  await next()
  const place = screen.getByRole('region', { name: /^Vraag 3 van/ }).getAttribute('aria-label')
  const asked = screen.getAllByRole('listitem')[0]?.querySelector('p')?.textContent
  await user.click(screen.getByRole('button', { name: text.questions.answer }))
  await user.type(screen.getByRole('textbox'), 'De buurt regelt het.')
  await user.click(screen.getByRole('button', { name: text.keep }))
  const item = screen.getByRole('region', { name: place ?? '' })
  expect(item.textContent).toContain(asked)
  expect(item.textContent).toContain('De buurt regelt het.')
  expect(within(item).getByRole('status').textContent).toBe(workText.answerSaved)
  // What someone else answers elsewhere says nothing here; going on leaves the answered one behind.
  await next()
  expect(screen.getByRole('region', { name: /^Vraag 3 van/ }).textContent).not.toContain(asked)
  expect(document.body.textContent).not.toContain('De buurt regelt het.')
})
