// @vitest-environment happy-dom
import { choiceCopy } from '@draaitafel/shared/copy/nl/choices.ts'
import { formPoints } from '@draaitafel/shared/copy/nl/formPoints.ts'
import { livingFormCopy, livingFormCount, livingFormSize } from '@draaitafel/shared/copy/nl/library/livingForms.ts'
import { obstacleCopy, obstacleGroupCopy } from '@draaitafel/shared/copy/nl/library/obstacles.ts'
import { livingForms } from '@draaitafel/shared/library/livingForms.ts'
import { livingFormIds, obstacleIds } from '@draaitafel/shared/model/placeIds.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen, within } from '@testing-library/react'
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
    user.click(within(screen.getByRole('group', { name: question })).getByRole('radio', { name }))
  return { ...table, user, choose }
}

test('[C485] L-01: one of six forms is chosen, with its size, its count and what stands in the way', async () => {
  const { choose, plan } = start()
  expect(within(screen.getByRole('group', { name: question })).getAllByRole('radio')).toHaveLength(6)
  for (const id of livingFormIds) {
    await choose(options[id])
    const facts = within(screen.getByRole('region', { name: options[id] }))
    for (const words of [livingFormSize(id), livingFormCount(id)]) expect(facts.getByText(words)).toBeTruthy()
    expect(facts.getByText(livingFormCopy[id].obstacle, { exact: false })).toBeTruthy()
    expect(facts.getByText(/^Bron: Movisie en Vilans.*2024/)).toBeTruthy()
    expect(plan().choices).toMatchObject([{ choice: 'leefvorm', option: id }])
  }
})

test('[C590] L-01: each form proposes its size, its obstacle and what to look into, each once and as it is', () => {
  for (const id of livingFormIds) {
    const points = formPoints(id)
    const ofKind = (kind: string) => points.filter((point) => point.kind === kind).map(({ text }) => text)
    expect(ofKind('zorg').join(), id).toContain(livingFormCopy[id].obstacle.replace(/\.$/, ''))
    expect(ofKind('vraag'), id).toEqual(
      livingForms[id].obstacles.map((one) => `Speelt dit hier? ${obstacleCopy[one].name}`),
    )
    expect(ofKind('aanname').join(), id).toContain(livingForms[id].size ? livingFormSize(id) : '')
    expect(new Set(points.map(({ text }) => text)).size).toBe(points.length)
    for (const { text } of points) expect(text.length, text).toBeLessThanOrEqual(planLimits.agreementLength)
  }
  expect(
    formPoints('woongemeenschap')
      .map(({ text }) => text)
      .join(),
  ).toContain('Gemiddeld duurt het traject ongeveer 7 jaar')
})

test('[C683] L-01: what a form proposes as an assumption or a worry carries its source and year in its words', () => {
  for (const id of livingFormIds)
    for (const { kind, text } of formPoints(id))
      if (kind !== 'vraag') expect(text).toMatch(/\(Movisie en Vilans, 2024\)\.( Klopt dat hier\?)?$/)
})

test('[C684] L-01: at the task the count has its own source and year', async () => {
  const { choose } = start()
  for (const [form, year] of [
    ['woongemeenschap', 2022],
    ['hofje', 2023],
  ] as const) {
    await choose(options[form])
    const from = screen.getByText(/^Bron van dit aantal: Movisie en Vilans/)
    expect(from.textContent).toContain(`2024, cijfer van ${year}`)
  }
  await choose(options.wooncomplex)
  expect(screen.queryByText(/^Bron van dit aantal/)).toBeNull()
})

test('[C591] L-01: one press takes over what the form means, without what is there; one undo takes it back', async () => {
  const { choose, user, plan, workshop, othersDo } = start()
  const [first, ...others] = formPoints('hofje')
  if (!first) throw new Error('a courtyard means something')
  const own = { ...first, about: '', owner: null, day: '', done: true } as const
  act(() => othersDo({ type: 'parked.add', id: 'eigen', facts: own }))
  await choose(options.hofje)
  await user.click(screen.getByRole('button', { name: placeText.form.take(others.length) }))
  expect(plan().parked[0]).toMatchObject({ id: 'eigen', done: true, about: '' })
  expect(
    plan()
      .parked.slice(1)
      .map(({ kind, text }) => ({ kind, text })),
  ).toEqual(others)
  for (const { about } of plan().parked.slice(1)) expect(about).toBe('knob.1')
  expect(screen.getByText(placeText.form.allTaken)).toBeTruthy()
  act(() => {
    workshop.undo()
  })
  expect(plan().parked.map(({ id }) => id)).toEqual(['eigen'])
  expect(plan().choices).toMatchObject([{ option: 'hofje' }])
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
