// @vitest-environment happy-dom

import { agreement, unkept } from '@draaitafel/shared/nouns/agreement.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { lineOf } from '../../../../shared/testing/filled.ts'
import { sitDown } from '../../../testing/atTable.tsx'
import { Work } from './HarvestTask.tsx'

const template = planFromTemplate('casus-c', 'Thuisplusflat', new Date().getFullYear())
const plan = { ...template, parked: [], agreements: [] }
const ask = (name: string) => screen.queryByRole('button', { name })

test('[C563] W-06: what nobody said anything about is asked at the end, one press begins the answer, and answered it is asked no more', async () => {
  const table = sitDown(plan)
  const user = table.show(<Work />)
  expect(ask('Wat komt later?')).not.toBeNull()
  await user.click(ask('Wat kan morgen of deze week al?') ?? document.body)
  expect(document.activeElement).toBe(screen.getByRole('textbox'))
  await user.keyboard('Ik bel de wijkagent{Enter}')
  expect(table.plan().agreements.map(({ text }) => text)).toEqual([
    'Eerste stap van Corporatie, deze week: Ik bel de wijkagent',
  ])
  expect(ask('Wat kan morgen of deze week al?')).toBeNull()
  await user.click(ask('Wat komt later?') ?? document.body)
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'later' }).checked).toBe(true)
  // Someone else answers it meanwhile.
  const facts = { text: 'Eerste stap van Gemeente, later: We kijken terug', ...unkept }
  act(() => table.othersDo({ type: 'agreement.add', id: 'z', facts }))
  expect(ask('Wat komt later?')).toBeNull()
})

test('[C564] W-06: whoever sits for no party is led to the list with days, and an agreement that is no first step fills nothing', async () => {
  const other = lineOf(agreement, { id: 'a', text: 'We delen de sleutel.' })
  const table = sitDown({ ...plan, agreements: [other] }, 'facilitator')
  const user = table.show(<Work />)
  await user.click(ask('Wat kan morgen of deze week al?') ?? document.body)
  expect(table.workshop.view.getState().dialog).toEqual({ kind: 'parked', about: '' })
})
