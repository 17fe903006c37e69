// @vitest-environment happy-dom
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { serverSays } from '../../../testing/serverSays.ts'
import { firstRunText } from '../../copy/nlFirstRun.ts'
import { type FirstRun, newFirstRun, ticked } from '../../store/firstRun.ts'
import { FirstRunList } from './FirstRunList.tsx'

const { titles, ...words } = firstRunText
const plan = planFromTemplate('casus-c', 'Thuisplusflat')

beforeEach(() => window.history.replaceState(null, '', '/w/tafel/begeleider'))

function start(began: FirstRun = newFirstRun, invitation: object = {}) {
  serverSays(() => [
    200,
    { code: '482913', doorOpen: true, links: { participant: 'https://draaitafel.example/w/x#pp' }, ...invitation },
  ])
  let now = began
  let set: (run: FirstRun) => void = () => {}
  function List() {
    const [run, setRun] = useState(began)
    now = run
    set = setRun
    return <FirstRunList run={run} change={(change) => setRun(change)} />
  }
  const table = sitDown(plan, 'facilitator')
  const user = table.show(<List />)
  const press = (name: string) => user.click(screen.getByRole('button', { name }))
  const line = (title: string) => screen.getByRole('button', { name: new RegExp(`, ${title}, `) })
  return { ...table, user, press, line, run: () => now, set: (run: FirstRun) => act(() => set(run)) }
}

test('[N49] the first thing that is not done is open, and the next one once it is ticked', async () => {
  const { press, line, run } = start()
  expect(line(titles.link).getAttribute('aria-expanded')).toBe('true')
  await press(words.tick)
  expect(run().done).toEqual(['link'])
  expect(line(titles.screen).getAttribute('aria-expanded')).toBe('true')
  expect(screen.getByRole('status').textContent).toBe(words.ticked(titles.link))
})

test('[N49] another may be opened, until something is ticked elsewhere', async () => {
  const { user, line, set, run } = start()
  await user.click(line(titles.practice))
  expect(line(titles.practice).getAttribute('aria-expanded')).toBe('true')
  set(ticked(run(), 'invite'))
  expect(line(titles.link).getAttribute('aria-expanded')).toBe('true')
  expect(screen.getByRole('status').textContent).toBe(words.ticked(titles.invite))
})

test('[N49] a tick can be taken away; beginning is not ticked but done', async () => {
  const { user, press, line, run } = start(ticked(newFirstRun, 'link'))
  await user.click(line(titles.link))
  await press(words.untick)
  expect(run().done).toEqual([])
  await user.click(line(titles.begin))
  expect(screen.queryByRole('button', { name: words.tick })).toBeNull()
})

test('[N49] folded it stays folded, and closed it can be found again', async () => {
  const { press, run } = start({ ...newFirstRun, folded: false })
  await press(words.fold)
  expect(run().folded).toBe(true)
  await press(words.close)
  expect(run().closed).toBe(true)
})

test.each([
  [{}, 'draaitafel.example · code'],
  [{ doorOpen: false }, words.invite.shut],
  [
    {
      links: { participant: 'http://localhost:3000/w/x#pp' },
      startCommand: 'HOST=0.0.0.0 PUBLIC_URL=http://192.168.1.7:3000 npm start',
    },
    words.invite.elsewhere('192.168.1.7:3000'),
  ],
])('[N49] how people come in is said as it is now: %j', async (invitation, said) => {
  const { user, line } = start(newFirstRun, invitation)
  await user.click(line(titles.invite))
  const item = line(titles.invite).closest('li') as HTMLElement
  await vi.waitFor(() => expect(item.textContent).toContain(said))
  expect(item.textContent?.includes('482 913')).toBe(Object.keys(invitation).length === 0)
})
