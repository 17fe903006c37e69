import { describe, expect, it } from 'vitest'
import { createHeldChoices, forgetHeld } from './heldChoices.ts'

/** As a browser has it; `full`: nothing more goes in. */
function storage(kept: Record<string, string> = {}, full = false): Storage {
  const map = new Map(Object.entries(kept))
  return {
    get length() {
      return map.size
    },
    key: (at) => [...map.keys()][at] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => {
      if (full) throw new DOMException('full', 'QuotaExceededError')
      map.set(key, value)
    },
    removeItem: (key) => void map.delete(key),
    clear: () => map.clear(),
  }
}

const PLACE = 'draaitafel.held.w'

describe('choices that wait on the device', () => {
  it('[W490] they are there again after a reload, each with its own task, also when the table went elsewhere and came back', () => {
    const kept = storage()
    const before = createHeldChoices('w', kept)
    before.choose('placing-welkom', 'gemeente', '3 1')
    before.choose('values-toekomstbeeld', 'goed-wonen.gemeente', 'veel')
    before.choose('placing-welkom', 'gemeente', '4 1')
    const { held } = createHeldChoices('w', kept).getState()
    expect(held['placing-welkom']).toEqual({ gemeente: '4 1' })
    expect(held['values-toekomstbeeld']).toEqual({ 'goed-wonen.gemeente': 'veel' })
    expect(createHeldChoices('other', kept).getState().held).toEqual({})
  })

  it('[W490] what was let go of is nowhere, and neither is anything when the table is taken out of the device', () => {
    const kept = storage()
    const choices = createHeldChoices('w', kept)
    choices.choose('a', 'x', '1')
    choices.choose('b', 'y', '2')
    choices.letGo('a')
    expect(choices.getState().held).toEqual({ b: { y: '2' } })
    choices.letGo('b')
    expect(kept.getItem(PLACE)).toBeNull()
    choices.choose('a', 'x', '1')
    forgetHeld('w', kept)
    expect(createHeldChoices('w', kept).getState().held).toEqual({})
  })

  it('[W490] of many tasks only the latest are kept', () => {
    const choices = createHeldChoices('w', storage())
    for (let at = 0; at < 9; at += 1) choices.choose(`task-${at}`, 'x', String(at))
    expect(Object.keys(choices.getState().held)).toEqual(['task-3', 'task-4', 'task-5', 'task-6', 'task-7', 'task-8'])
  })

  it.each([
    ['no JSON', '{'],
    ['a list', '[1]'],
    ['nothing', 'null'],
    ['a task that holds no choices', '{"a": "x", "b": [1], "c": null}'],
    ['far too much', JSON.stringify({ a: { x: 'x'.repeat(30_000) } })],
  ])('[W491] damaged storage (%s) is as if nothing was chosen, and choosing goes on', (_, text) => {
    const kept = storage({ [PLACE]: text })
    const choices = createHeldChoices('w', kept)
    expect(choices.getState().held).toEqual({})
    choices.choose('a', 'x', '1')
    expect(createHeldChoices('w', kept).getState().held).toEqual({ a: { x: '1' } })
  })

  it('[W491] of a task that is half damaged what is sound remains', () => {
    const kept = storage({ [PLACE]: '{"a": {"x": "1", "y": 2, "z": {}}, "b": 3}' })
    expect(createHeldChoices('w', kept).getState().held).toEqual({ a: { x: '1' } })
  })

  it.each([
    ['full', storage({}, true)],
    ['forbidden', null],
  ])('[W491] with %s storage choices last as long as the page', (_, kept) => {
    const choices = createHeldChoices('w', kept)
    choices.choose('a', 'x', '1')
    choices.choose('a', 'y', '2')
    expect(choices.getState().held).toEqual({ a: { x: '1', y: '2' } })
  })
})
