// @vitest-environment happy-dom
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { WorkshopContext } from '../../store/WorkshopContext.tsx'
import { OneByOne } from './OneByOne.tsx'

function Costs({ order }: { readonly order: readonly string[] }) {
  return (
    <OneByOne name="Kosten" items={order} keyOf={(cost) => cost}>
      {(cost) => <input aria-label={cost} />}
    </OneByOne>
  )
}

test('[W566] someone who types in an item keeps it and their words when others change the order, and who does not sees the new first', async () => {
  const { workshop } = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'))
  const { rerender } = render(<Costs order={['warmte', 'koffie']} />, {
    wrapper: ({ children }) => <WorkshopContext value={workshop}>{children}</WorkshopContext>,
  })
  rerender(<Costs order={['koffie', 'warmte']} />)
  await userEvent.type(screen.getByLabelText('koffie'), '3.000')
  rerender(<Costs order={['warmte', 'koffie']} />)
  expect(screen.getByLabelText<HTMLInputElement>('koffie').value).toBe('3.000')
  expect(screen.getByRole('region', { name: 'Kosten 2 van 2' })).toBeDefined()
})
