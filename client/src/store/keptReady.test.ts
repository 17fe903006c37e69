import { expect, test } from 'vitest'
import { forgetReady, keepReady } from './keptReady.ts'
import { createPeersStore } from './peersStore.ts'

function storageWith(start: Record<string, string>): Storage {
  const kept = new Map(Object.entries(start))
  return {
    get length() {
      return kept.size
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
  }
}

/** A tab that tells itself what it tells others, as `connect` does. */
function openTab(storage: Storage | null, party = 'gemeente') {
  const peersStore = createPeersStore(1, 'Noor')
  const told: (string | null)[] = []
  const tell = ({ ready }: { readonly ready: string | null }) => {
    told.push(ready)
    peersStore.setState(({ me }) => ({ me: { ...me, ready } }))
  }
  return { told, tell, stop: keepReady('w', party, storage, peersStore, tell) }
}

test('[C620] after a reload the table still hears that I am done, until I take it back', () => {
  const storage = storageWith({})
  const first = openTab(storage)
  expect(first.told).toEqual([])
  first.tell({ ready: 'step-3 waarden' })
  first.stop()
  expect(openTab(storage, 'bewoners').told, 'another seat').toEqual([])
  const again = openTab(storage)
  expect(again.told).toEqual(['step-3 waarden'])
  again.tell({ ready: null })
  again.stop()
  expect(openTab(storage).told).toEqual([])
})

test('[C620] rubbish, and a browser without storage, tell nothing', () => {
  expect(openTab(storageWith({ 'draaitafel.ready.w': `gemeente\n${'x'.repeat(5_000)}` })).told).toEqual([])
  expect(openTab(storageWith({ 'draaitafel.ready.w': 'rubbish' })).told).toEqual([])
  const without = openTab(null)
  without.tell({ ready: 'step-3' })
  expect(without.told).toEqual(['step-3'])
})

test('[C620] taking the table out of this device takes it along', () => {
  const storage = storageWith({})
  openTab(storage).tell({ ready: 'step-3' })
  forgetReady('w', storage)
  expect(openTab(storage).told).toEqual([])
})
