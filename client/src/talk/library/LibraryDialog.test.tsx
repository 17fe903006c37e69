// @vitest-environment happy-dom
import { emptyPlan } from '@draaitafel/shared/plan/plan.ts'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { libraryText, type TopicId } from '../../copy/nlLibrary.ts'
import { LibraryDialog } from './LibraryDialog.tsx'
import { topics } from './topics.ts'

const topicIds = Object.keys(topics) as TopicId[]

async function open() {
  const user = sitDown(emptyPlan, 'viewer').show(<LibraryDialog />)
  await screen.findByLabelText(libraryText.topic)
  const choose = (topic: TopicId) => user.selectOptions(screen.getByLabelText(libraryText.topic), topic)
  return { user, choose, terms: () => screen.getAllByRole('term').map((term) => term.textContent) }
}

test('[C408] E-13: the glossary opens with every abbreviation; a word that is looked for leaves what has it', async () => {
  const { user, choose, terms } = await open()
  expect(terms().length).toBeGreaterThan(40)
  await user.type(screen.getByLabelText(libraryText.find), 'langdurige zorg')
  expect(terms()).toEqual(['MPT, Modulair Pakket Thuis', 'Wlz, Wet langdurige zorg'])
  await user.clear(screen.getByLabelText(libraryText.find))
  await user.type(screen.getByLabelText(libraryText.find), 'xyz')
  expect(screen.getByRole('status').textContent).toBe(libraryText.nothing)
  await user.clear(screen.getByLabelText(libraryText.find))
  await choose('payers')
  expect(terms()).toEqual(['Wmo', 'Wlz', 'Zvw', 'VPT', 'MPT', 'PGB'])
  expect(screen.getByText(/^De zorgverzekeraar betaalt /)).toBeDefined()
})

test('[C408] L-02: a figure is read with its year and its source', async () => {
  const { choose } = await open()
  await choose('figures')
  const figure = screen.getByText('90 % van de 55-plussers is tevreden met de woning').parentElement as HTMLElement
  expect(within(figure).getByText(/cijfer van 2019\), paragraaf 3\.2$/)).toBeDefined()
})

test('[C408] every topic has facts with a source, and the groups have names of their own', async () => {
  const { choose, terms } = await open()
  for (const topic of topicIds) {
    await choose(topic)
    const groups = topics[topic]()
    expect(terms(), topic).toEqual(groups.flatMap(({ facts }) => facts.map(({ name }) => name)))
    for (const { facts } of groups) {
      expect(new Set(facts.map(({ name }) => name)).size, topic).toBe(facts.length)
      for (const { name, from } of facts) expect(from, name).not.toBe('')
    }
    expect(new Set(groups.map(({ heading }) => heading)).size, topic).toBe(groups.length)
  }
})

test('[C408] C-18, C-28, E-09, L-01, L-03, W-02, W-03, W-04, W-07: what each holds can be read there', () => {
  const counts = topicIds.map((topic) => [topic, topics[topic]().map(({ facts }) => facts.length)])
  expect(Object.fromEntries(counts)).toEqual({
    glossary: [45],
    payers: [6],
    forms: [6],
    figures: [29],
    obstacles: [4, 2, 2, 4],
    arranger: [6, 5],
    ideas: [7, 2, 2, 3],
    neighbourhood: [6, 9, 7, 5, 5],
    bottlenecks: [4, 4, 5, 2, 2, 5, 3, 3, 4, 2],
    money: [15],
    years: [6, 5, 4, 2],
    worries: [4, 4],
    tips: [10, 6],
    effects: [7, 14, 12],
  })
})
