// @vitest-environment happy-dom
import { choiceCopy } from '@draaitafel/shared/copy/nl/choices.ts'
import { livingFormCopy, livingFormCount, livingFormSize } from '@draaitafel/shared/copy/nl/library/livingForms.ts'
import { obstacleCopy, obstacleGroupCopy } from '@draaitafel/shared/copy/nl/library/obstacles.ts'
import { livingFormIds, obstacleIds } from '@draaitafel/shared/model/placeIds.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { placeText } from '../../copy/nlPlace.ts'
import { Picture } from './FormPicture.tsx'
import { Work } from './FormTask.tsx'

const empty = planFromTemplate('leeg', 'De Linde')
const { question, options } = choiceCopy.leefvorm

function start() {
  const table = sitDown(empty)
  const user = table.show(
    <>
      <Work />
      <Picture />
    </>,
  )
  const choose = (name: string) =>
    user.click(within(screen.getByRole('group', { name: question })).getByRole('checkbox', { name }))
  return { ...table, user, choose }
}

test('[C485] L-01: one of six forms is chosen, with its size, its count and what stands in the way', async () => {
  const { choose, plan } = start()
  expect(within(screen.getByRole('group', { name: question })).getAllByRole('checkbox')).toHaveLength(6)
  for (const id of livingFormIds) {
    await choose(options[id])
    const facts = within(screen.getByRole('region', { name: options[id] }))
    for (const words of [livingFormSize(id), livingFormCount(id)]) expect(facts.getByText(words)).toBeTruthy()
    expect(facts.getByText(livingFormCopy[id].obstacle, { exact: false })).toBeTruthy()
    expect(facts.getByText(/^Bron: Movisie en Vilans.*2024/)).toBeTruthy()
    expect(plan().choices).toMatchObject([{ choice: 'leefvorm', option: id }])
  }
})

test('[C485] L-01: what stands in the way of the form becomes a concern at knob 1, once', async () => {
  const { choose, user, plan } = start()
  await choose(options.hofje)
  await user.click(screen.getByRole('button', { name: placeText.form.park }))
  expect(plan().parked).toMatchObject([{ kind: 'zorg', about: 'knob.1' }])
  expect(plan().parked[0]?.text).toContain(livingFormCopy.hofje.obstacle)
  expect(screen.queryByRole('button', { name: placeText.form.park })).toBeNull()
})

test('[C486] L-03: in four groups every obstacle is asked, with who can act; what plays is on the large screen', async () => {
  const { user, plan } = start()
  const seen: string[] = []
  for (const group of Object.values(obstacleGroupCopy)) {
    expect(screen.getByRole('heading', { name: group })).toBeTruthy()
    for (const id of obstacleIds) {
      const one = screen.queryByRole('group', { name: obstacleCopy[id].name })
      if (!one) continue
      seen.push(id)
      expect(one.parentElement?.textContent).toContain('Wie kan iets doen: ')
      await user.click(within(one).getByRole('radio', { name: id === 'splitsen' ? 'ja' : 'nee' }))
    }
    const next = screen.getByRole<HTMLButtonElement>('button', { name: 'Groep hierna' })
    if (!next.disabled) await user.click(next)
  }
  expect(seen).toEqual([...obstacleIds])
  expect(plan().findings).toHaveLength(12)
  expect(screen.getByText(placeText.form.asked(12, 12))).toBeTruthy()
  expect(screen.getByText('Het Rijk en de gemeente (dat is van ons)')).toBeTruthy()
})
