// @vitest-environment happy-dom
import { unkept } from '@draaitafel/shared/nouns/agreement.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { dialogText } from '../../copy/nlDialogs.ts'
import { DraftPlaceContext } from '../../pieces/useDraft.ts'
import { Work } from './AgreementsTask.tsx'

test('[C896] the agreement that I add is the one in view and heard, not that of another', async () => {
  const table = sitDown({ ...planFromTemplate('leeg', 'De Linde'), agreements: [] })
  const user = table.show(
    <DraftPlaceContext value="agreements">
      <Work />
    </DraftPlaceContext>,
  )
  const theirs = { text: 'De gemeente betaalt de huur', ...unkept }
  act(() => table.othersDo({ type: 'agreement.add', id: 'huur', facts: theirs }))
  await user.type(screen.getByLabelText(dialogText.agreements.new), 'Elke maand koffie{Enter}')
  const at = screen.getByText('Afspraak 2 van 2')
  expect(at.textContent).toContain('Elke maand koffie')
  expect(at.getAttribute('aria-live')).toBe('polite')
})
