import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import type { NotesAnswer } from '@draaitafel/shared/protocol/http.ts'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { HttpFailure } from '../../http/api.ts'
import { createNotesSaver } from './notesSaver.ts'

const failure = (status: number): HttpFailure => ({ status, name: null, detail: null })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A server that stores notes as ours does, and answers a write only when told to. */
function desk(start = '') {
  const server = { text: start, version: 1 }
  const writes: NotesAnswer[] = []
  const told: string[] = []
  let field = start
  const held: (() => void)[] = []
  const saver = createNotesSaver(
    { ...server },
    {
      read: async () => accepted({ ...server }),
      write: (notes) => {
        writes.push(notes)
        return new Promise<Result<NotesAnswer, HttpFailure>>((resolve) =>
          held.push(() => {
            if (notes.version !== server.version) return resolve(refused(failure(409)))
            server.text = notes.text
            server.version += 1
            resolve(accepted({ ...server }))
          }),
        )
      },
      onState: (state) => told.push(state),
      onMerged: (both) => {
        field = both
        told.push('merged')
      },
      onFailure: () => told.push('said'),
    },
  )
  const type = (text: string) => {
    field = text
    saver.type(text)
  }
  const answer = async () => {
    held.shift()?.()
    await vi.advanceTimersByTimeAsync(0)
  }
  return { server, writes, told, saver, type, answer, held, field: () => field }
}

it('[W161] what is typed while a save takes long goes into the next save, based on the first', async () => {
  const { server, writes, told, type, answer } = desk()
  type('een')
  await vi.advanceTimersByTimeAsync(800)
  type('een twee')
  await vi.advanceTimersByTimeAsync(5_000)
  expect(writes).toEqual([{ text: 'een', version: 1 }])
  await answer()
  expect(writes[1]).toEqual({ text: 'een twee', version: 2 })
  await answer()
  expect(server).toEqual({ text: 'een twee', version: 3 })
  expect(told.at(-1)).toBe('saved')
  expect(told).not.toContain('merged')
})

it('[W161] what another wrote comes above the latest of mine, also what I typed while it was asked for', async () => {
  const { server, type, answer, told, field } = desk()
  type('van mij')
  await vi.advanceTimersByTimeAsync(800)
  Object.assign(server, { text: 'van een ander', version: 2 })
  type('van mij, en meer')
  await answer()
  expect(field()).toBe('van een ander\n\nvan mij, en meer')
  await answer()
  expect(server.text).toBe('van een ander\n\nvan mij, en meer')
  expect(told.filter((one) => one === 'merged')).toHaveLength(1)
})

it('[W161] a save whose answer was lost does not count as another writer', async () => {
  const { server, told, type, saver, held, answer } = desk()
  type('aangekomen')
  await vi.advanceTimersByTimeAsync(800)
  // It arrives, but its answer does not: the saver hears that there is no connection.
  Object.assign(server, { text: 'aangekomen', version: 2 })
  await answer()
  expect(told.at(-1)).toBe('saved')
  expect(told).not.toContain('merged')
  expect(held).toEqual([])
  await saver.save()
  expect(server.version).toBe(2)
})

it('[W161] what does not fit below what another wrote is kept and said, and comes in once it is shorter', async () => {
  const { server, told, type, answer, field } = desk()
  const mine = 'm'.repeat(planLimits.noteLength - 3)
  type(mine)
  await vi.advanceTimersByTimeAsync(800)
  Object.assign(server, { text: 'van een ander', version: 2 })
  await answer()
  expect(told.at(-1)).toBe('full')
  expect(field()).toBe(mine)
  expect(server.text).toBe('van een ander')
  type('kort')
  await vi.advanceTimersByTimeAsync(800)
  await answer()
  await answer()
  expect(server.text).toBe('van een ander\n\nkort')
})

it('[W161] someone who leaves saves without waiting, and what was saved is not sent again', async () => {
  const { server, writes, type, saver, answer } = desk('er stond iets')
  await saver.save()
  expect(writes).toEqual([])
  type('laatste woorden')
  void saver.save()
  expect(writes).toEqual([{ text: 'laatste woorden', version: 1 }])
  await answer()
  expect(server.text).toBe('laatste woorden')
  await vi.advanceTimersByTimeAsync(5_000)
  expect(writes).toHaveLength(1)
})

it('[W161] a save that fails is said once, and the next word tries again', async () => {
  const told: string[] = []
  const answers = [refused(failure(0)), accepted({ text: 'twee', version: 2 })]
  const saver = createNotesSaver(
    { text: '', version: 1 },
    {
      read: async () => refused(failure(0)),
      write: async () => answers.shift() ?? refused(failure(500)),
      onState: (state) => told.push(state),
      onMerged: () => told.push('merged'),
      onFailure: () => told.push('said'),
    },
  )
  saver.type('een')
  await vi.advanceTimersByTimeAsync(800)
  saver.type('twee')
  await vi.advanceTimersByTimeAsync(800)
  expect(told).toEqual(['saving', 'failed', 'said', 'saving', 'saved'])
})
