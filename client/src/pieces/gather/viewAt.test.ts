import { expect, it } from 'vitest'
import { viewAt } from './viewAt.ts'

it('[N30] every place where people can be brought is shown, and an unknown place shows the board', () => {
  expect(viewAt('knob.5')).toEqual({ dialog: { kind: 'knob', knob: 5 } })
  expect(viewAt('balances')).toEqual({ dialog: { kind: 'balances' } })
  expect(viewAt('placing')).toEqual({ dialog: { kind: 'placing' } })
  expect(viewAt('parked')).toEqual({ dialog: { kind: 'parked', about: '' } })
  expect(viewAt('route.beter-team')).toEqual({ dialog: null, selection: { kind: 'route', route: 'beter-team' } })
  expect(viewAt('coreValue.werkplezier')).toMatchObject({ selection: { coreValue: 'werkplezier' } })
  for (const place of ['board', 'knob.11', 'route.weg', 'x'])
    expect(viewAt(place)).toEqual({ dialog: null, selection: null })
})
