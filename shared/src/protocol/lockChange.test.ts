import { describe, expect, it } from 'vitest'
import { applyLockChange, readLockChange } from './lockChange.ts'
import { type Locks, lockLimits, noLocks } from './locks.ts'

const six = { knob: 6, by: 'Sam', why: 'Klaar' } as const
const gemeente = { party: 'gemeente', by: 'Sam', why: '' } as const

describe('one change of what is locked', () => {
  it('[C142] changes what it names and leaves the rest', () => {
    const both: Locks = { knobs: [six], parties: [gemeente], allowed: 'geld' }
    expect(applyLockChange({ ...noLocks, parties: [gemeente], allowed: 'geld' }, { lock: six })).toEqual(both)
    expect(applyLockChange({ ...noLocks, knobs: [six], allowed: 'geld' }, { lock: gemeente })).toEqual(both)
    expect(applyLockChange(both, { unlock: { knob: 6 } })).toEqual({ ...both, knobs: [] })
    expect(applyLockChange(both, { unlock: { party: 'gemeente' } })).toEqual({ ...both, parties: [] })
    expect(applyLockChange(both, { unlock: { knob: 7 } })).toEqual(both)
    expect(applyLockChange(both, { allowed: 'alles' })).toEqual({ ...both, allowed: 'alles' })
    expect(applyLockChange(both, { lock: { ...six, why: 'Toch' } })).toEqual({
      ...both,
      knobs: [{ ...six, why: 'Toch' }],
    })
  })

  it('[C142] locks no more parties than allowed; locking one of them again does not count', () => {
    const parties = Array.from({ length: lockLimits.parties }, (_, at) => ({ party: `p${at}`, by: '', why: '' }))
    const full: Locks = { ...noLocks, parties }
    expect(applyLockChange(full, { lock: gemeente })).toBeNull()
    expect(applyLockChange(full, { lock: { party: 'p3', by: 'Sam', why: '' } })?.parties).toHaveLength(parties.length)
    expect(applyLockChange(full, { lock: six })?.knobs).toEqual([six])
  })

  it('[C142] of foreign data only one well-formed change is read, and no more than it may hold', () => {
    const garbage: unknown[] = [
      null,
      'lock',
      [],
      {},
      { lock: null },
      { lock: [] },
      { lock: {} },
      { lock: 6 },
      { lock: { knob: 11 } },
      { lock: { knob: '6' } },
      { lock: { party: '../x' } },
      { lock: { knob: 6, party: 'gemeente' } },
      { unlock: null },
      { unlock: {} },
      { unlock: { knob: 0 } },
      { unlock: { party: 7 } },
      { allowed: 'soms' },
      { allowed: null },
      { lock: six, unlock: { knob: 7 } },
      { lock: six, allowed: 'alles' },
      { unlock: { knob: 6 }, allowed: null },
    ]
    for (const value of garbage) expect(readLockChange(value), JSON.stringify(value)).toBeNull()
    expect(readLockChange({ lock: { knob: 6, by: 'x'.repeat(500), why: 7, more: 1 } })).toEqual({
      lock: { knob: 6, by: 'x'.repeat(60), why: '' },
    })
    expect(readLockChange({ unlock: { party: 'gemeente', by: 'x' } })).toEqual({ unlock: { party: 'gemeente' } })
    expect(readLockChange({ allowed: 'kijken' })).toEqual({ allowed: 'kijken' })
  })

  it('[R347] who locked something is read as a name is shown: on one line, with nothing that nobody sees', () => {
    const change = (by: string) => readLockChange({ lock: { knob: 6, by, why: '' } })
    expect(change(' Sam\u202e\u200b \n Smit')).toEqual({ lock: { knob: 6, by: 'Sam Smit', why: '' } })
    expect(change('\u2060')).toEqual({ lock: { knob: 6, by: '', why: '' } })
  })
})
