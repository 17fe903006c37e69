// @vitest-environment happy-dom

import type { Action } from '@draaitafel/shared/actions/action.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { noLocks } from '@draaitafel/shared/protocol/locks.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import { remarkText } from '../../copy/nlRemarks.ts'
import { RemarksAt } from '../../pieces/remarks/RemarksAt.tsx'
import { RemarksDialog } from './RemarksDialog.tsx'

const ofEva: Action = { type: 'remark.write', id: 'eva', about: 'knob.6', text: 'Wie belt er in de nacht?' }
const reader: { person: null; name: string; party: string | null } = { person: null, name: '', party: null }

function start(role: Role, seat = reader) {
  const table = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'), role, seat)
  table.othersDo(ofEva, { role: 'reader', name: 'Eva', party: null })
  return table
}

beforeEach(() => window.localStorage.clear())
const press = (name: string) => screen.getByRole('button', { name })

test('[C555] W-05: a reader writes a remark with a name, changes it, takes it away, and undoes that', async () => {
  const { show, plan, workshop } = start('reader')
  const user = show(<RemarksDialog about="knob.7" />)
  await user.type(screen.getByLabelText(remarkText.what), 'Reken op minder')
  await user.click(press(remarkText.add))
  expect(screen.getByRole('alert').textContent).toBe(problemSentence({ kind: 'text.empty', field: 'name' }))
  await user.type(screen.getByLabelText(remarkText.name), 'Ans')
  await user.click(press(remarkText.add))
  const mine = () => plan().remarks.find(({ name }) => name === 'Ans')
  expect(mine()).toMatchObject({ about: 'knob.7', text: 'Reken op minder', party: null })
  // Of Eva it can do nothing.
  expect(screen.queryByRole('button', { name: remarkText.removeOf('Wie belt er in de nacht?') })).toBeNull()
  await user.click(press(remarkText.changeOf('Reken op minder')))
  await user.type(screen.getByLabelText(remarkText.what), ' uren')
  await user.click(press(text.keep))
  expect(mine()?.text).toBe('Reken op minder uren')
  await user.click(press(remarkText.removeOf('Reken op minder uren')))
  expect(mine()).toBeUndefined()
  workshop.undo()
  expect(mine()?.text).toBe('Reken op minder uren')
})

test('[C556] W-05: the table says what came of a remark, and opens it again; it writes none itself', async () => {
  const { show, plan } = start('participant', { ...reader, name: 'Noor', party: 'corporatie' })
  const user = show(<RemarksDialog about="" />)
  expect(screen.queryByLabelText(remarkText.what)).toBeNull()
  await user.click(press(remarkText.discussOf('Wie belt er in de nacht?')))
  await user.click(press(text.keep))
  expect(screen.getByRole('alert').textContent).toBe(problemSentence({ kind: 'text.empty', field: 'answer' }))
  await user.type(screen.getByLabelText(remarkText.cameOfIt), 'De wijkzorg neemt op.')
  await user.click(press(text.keep))
  expect(plan().answers.at(-1)).toMatchObject({ id: 'remark.eva', state: 'answered', party: 'corporatie' })
  expect(screen.getByText(/De wijkzorg neemt op\./)).toBeTruthy()
  await user.click(press(remarkText.reopen))
  expect(plan().answers.some(({ id }) => id === 'remark.eva')).toBe(false)
})

test('[C557] W-05: while the table is paused or only looks, a reader reads and does not write', () => {
  const { show, workshop } = start('reader')
  workshop.connectionStore.setState({ locks: { ...noLocks, allowed: 'kijken' } })
  show(<RemarksDialog about="" />)
  expect(screen.queryByLabelText(remarkText.what)).toBeNull()
  expect(screen.getByText(remarkText.paused)).toBeTruthy()
  expect(workshop.dispatch({ type: 'remark.write', id: 'x', about: '', text: 'Hoi' }).ok).toBe(false)
})

test('[C558] W-05: a remark is at the thing it is about, and nowhere else', async () => {
  const { show, workshop } = start('facilitator', { person: null, name: 'Sam', party: null })
  const user = show(
    <>
      <RemarksAt about="knob.6" />
      <RemarksAt about="knob.7" />
    </>,
  )
  expect(screen.getAllByText(/Wie belt er in de nacht\?/)).toHaveLength(1)
  await user.click(press(remarkText.toAll))
  expect(workshop.view.getState().dialog).toEqual({ kind: 'remarks', about: 'knob.6' })
})
