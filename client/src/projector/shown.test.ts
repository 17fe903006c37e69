import { describe, expect, it } from 'vitest'
import { inOrderOfChoice, parseShown, placeShown, type Shown } from './shown.ts'

const leads = (clientId: number, shows: string | null) =>
  ({ clientId, role: 'facilitator', shows, leads: false }) as const
const order = (before: readonly Shown[], peers: Parameters<typeof inOrderOfChoice>[1]) =>
  inOrderOfChoice(before, peers, false)

describe('what a large screen follows', () => {
  it('[W80] the last choice counts, also when another facilitator chose before', () => {
    const first = order([], [leads(1, null), leads(2, 'knob.5')])
    const second = order(first, [leads(1, 'route.beter-team'), leads(2, 'knob.5')])
    expect(second.at(-1)?.shows).toBe('route.beter-team')
    // The same news once more changes nothing.
    expect(order(second, [leads(1, 'route.beter-team'), leads(2, 'knob.5')])).toEqual(second)
    expect(order(second, [leads(1, 'route.beter-team'), leads(2, 'knob.6')]).at(-1)?.shows).toBe('knob.6')
    expect(order(second, [leads(1, null), leads(2, null)])).toEqual([])
  })

  it('[W80] what someone else chooses is not followed', () => {
    expect(order([], [{ clientId: 1, role: 'participant', shows: 'knob.5', leads: true }])).toEqual([])
  })

  it('[W88] once someone took the lead only that one is followed, and nobody while that one is away', () => {
    const other = leads(1, 'knob.5')
    const leader = { ...leads(2, 'knob.6'), leads: true }
    expect(inOrderOfChoice([], [leader, other], true).map(({ shows }) => shows)).toEqual(['knob.6'])
    expect(inOrderOfChoice([], [other], true)).toEqual([])
  })

  it('[W80] only what the model has is a choice', () => {
    expect(parseShown('knob.10')).toEqual({ kind: 'knob', knob: 10 })
    expect(parseShown('route.beter-team')).toEqual({ kind: 'route', route: 'beter-team' })
    expect(parseShown('coreValue.werkplezier')).toEqual({ kind: 'coreValue', coreValue: 'werkplezier' })
    expect(['knob.11', 'knob', 'route.werkplezier', 'coreValue.beter-team', '', null].map(parseShown)).toEqual(
      Array(6).fill(null),
    )
  })

  it('[W573] which item of a list the facilitator is at is a number from 1, and anything else is none', () => {
    expect(['item.1', 'item.12', 'item.0', 'item.x', 'item.', 'knob.5', null].map(placeShown)).toEqual([
      ...[1, 12],
      ...Array(5).fill(null),
    ])
    expect(parseShown('item.2')).toBeNull()
  })
})
