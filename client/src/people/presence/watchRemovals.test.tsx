// @vitest-environment happy-dom

import type { Action } from '@draaitafel/shared/actions/action.ts'
import { unkept } from '@draaitafel/shared/nouns/agreement.ts'
import { effect } from '@draaitafel/shared/nouns/effect.ts'
import { finding } from '@draaitafel/shared/nouns/finding.ts'
import { idea } from '@draaitafel/shared/nouns/idea.ts'
import { lineNouns } from '@draaitafel/shared/nouns/nouns.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { filled } from '@draaitafel/shared/testing/filled.ts'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { aroundText } from '../../copy/nlAround.ts'
import { NoticeBar } from '../problems/Notice.tsx'
import { Announcer } from './Announcer.tsx'

const { back } = aroundText.announce.gone
const added: readonly Action[] = [
  { type: 'agreement.add', id: 'agreement', facts: { text: 'Koffie', ...unkept } },
  {
    type: 'parked.add',
    id: 'parked',
    facts: { kind: 'vraag', text: 'Sleutel', about: '', owner: null, day: '', done: false },
  },
  { type: 'effect.add', id: 'effect', facts: filled(effect, { kind: 'effect', label: 'Rust' }) },
  {
    type: 'proof.add',
    id: 'proof',
    facts: { coreValue: 'goed-wonen', moment: 'vooraf', what: 'Tevreden', how: '', state: 'open', owner: null },
  },
  { type: 'finding.add', id: 'netwerken', facts: filled(finding, { topic: 'netwerken' }) },
  { type: 'result.add', id: 'werkplezier', facts: { subject: 'werkplezier', degree: 'ja', signs: '' } },
  { type: 'ownLink.add', id: 'link', facts: { knob: 4, route: 'beter-zien', reason: 'Loopjes' } },
  { type: 'idea.add', id: 'idea', facts: filled(idea, { label: 'Een bank', lever: 'omgeving' }) },
  {
    type: 'volunteering.add',
    id: 'hours',
    facts: { label: 'Koffie', hoursPerYear: 100, party: 'bewoners', knob: 6, from: 2026, until: null },
  },
]

function start() {
  const table = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'), 'facilitator')
  for (const action of added) table.othersDo(action)
  const user = table.show(
    <>
      <Announcer />
      <NoticeBar />
    </>,
  )
  return { ...table, user }
}

test.each(Object.values(lineNouns))('[W595] taking away a $name is said, and one press puts it back', async (noun) => {
  const { plan, workshop, user } = start()
  const [line] = plan()[noun.list]
  if (!line) throw new Error(`the plan has no ${noun.name}`)
  workshop.dispatch({ type: `${noun.name}.remove`, id: line.id } as Action)
  const present = () => plan()[noun.list].some(({ id }) => id === line.id)
  expect(present()).toBe(false)
  await user.click(await screen.findByRole('button', { name: back }))
  expect(present()).toBe(true)
  expect(screen.queryByRole('button', { name: back })).toBeNull()
})

test('[W595] it is not offered any more once something else is my last step, nor about what others take away', async () => {
  const { workshop, othersDo } = start()
  workshop.dispatch({ type: 'agreement.remove', id: 'agreement' })
  await screen.findByRole('button', { name: back })
  workshop.dispatch({ type: 'knob.turn', knob: 3, setting: 4 })
  expect(workshop.view.getState().notice).toBeNull()
  // The step before an undone one is not news again.
  workshop.undo()
  expect(workshop.view.getState().notice).toBeNull()
  othersDo({ type: 'parked.remove', id: 'parked' })
  expect(workshop.view.getState().notice).toBeNull()
})
