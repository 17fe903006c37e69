import type { Presence } from '@draaitafel/shared/protocol/presence.ts'
import { expect, test } from 'vitest'
import { shownBy, tellSelection } from './tellSelection.ts'
import { createViewStore } from './viewStore.ts'

test('[N36] a knob whose sheet is open goes before what is lit', () => {
  const lit = { kind: 'route', route: 'beter-team' } as const
  expect(shownBy({ taskItem: null, dialog: { kind: 'knob', knob: 5 }, selection: lit })).toBe('knob.5')
  expect(shownBy({ taskItem: null, dialog: { kind: 'needs' }, selection: lit })).toBe('route.beter-team')
  expect(shownBy({ taskItem: null, dialog: null, selection: { kind: 'coreValue', coreValue: 'werkplezier' } })).toBe(
    'coreValue.werkplezier',
  )
  expect(shownBy({ taskItem: null, dialog: null, selection: { kind: 'knob', knob: 2 } })).toBe('knob.2')
  expect(shownBy({ taskItem: null, dialog: null, selection: null })).toBeNull()
  expect(shownBy({ taskItem: 2, dialog: null, selection: lit })).toBe('item.2')
})

test('[N36] only another choice is told', () => {
  const view = createViewStore()
  const told: Partial<Presence>[] = []
  const stop = tellSelection(view, (change) => told.push(change))
  view.setState({ dialog: { kind: 'knob', knob: 5 } })
  view.setState({ selection: { kind: 'route', route: 'beter-team' } })
  view.say('done', 'Klaar.')
  view.setState({ dialog: null })
  stop()
  view.setState({ selection: null })
  expect(told).toEqual([{ shows: 'knob.5' }, { shows: 'route.beter-team' }])
})
