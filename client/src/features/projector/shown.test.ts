import { describe, expect, it } from 'vitest'
import { inOrderOfChoice, parseShown } from './shown.ts'

const leads = (clientId: number, shows: string | null) => ({ clientId, role: 'facilitator', shows }) as const

describe('what a large screen follows', () => {
  it('[W80] the last choice counts, also when another facilitator chose before', () => {
    const first = inOrderOfChoice([], [leads(1, null), leads(2, 'knob.5')])
    const second = inOrderOfChoice(first, [leads(1, 'route.beter-team'), leads(2, 'knob.5')])
    expect(second.at(-1)?.shows).toBe('route.beter-team')
    // The same news once more changes nothing.
    expect(inOrderOfChoice(second, [leads(1, 'route.beter-team'), leads(2, 'knob.5')])).toEqual(second)
    expect(inOrderOfChoice(second, [leads(1, 'route.beter-team'), leads(2, 'knob.6')]).at(-1)?.shows).toBe('knob.6')
    expect(inOrderOfChoice(second, [leads(1, null), leads(2, null)])).toEqual([])
  })

  it('[W80] what someone else chooses is not followed', () => {
    expect(inOrderOfChoice([], [{ clientId: 1, role: 'participant', shows: 'knob.5' }])).toEqual([])
  })

  it('[W80] only what the model has is a choice', () => {
    expect(parseShown('knob.10')).toEqual({ kind: 'knob', knob: 10 })
    expect(parseShown('route.beter-team')).toEqual({ kind: 'route', route: 'beter-team' })
    expect(parseShown('coreValue.werkplezier')).toEqual({ kind: 'coreValue', coreValue: 'werkplezier' })
    expect(['knob.11', 'knob', 'route.werkplezier', 'coreValue.beter-team', '', null].map(parseShown)).toEqual(
      Array(6).fill(null),
    )
  })
})
