import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { CommitLog } from './commitLog.ts'
import { type Row, readBody, readRecords, writeBody, writeRecord } from './commitRecord.ts'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'draaitafel-'))
  path = join(folder, 'commits.dat')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const rowsOf = (seq: number): Row[] => [
  { workshop: 'een', seq, update: Uint8Array.of(seq, 0, 255) },
  { workshop: 'twee', seq: seq + 5, update: new Uint8Array(0) },
]

/** A file with so many commits, and where each of them ends. */
async function filled(count: number): Promise<readonly number[]> {
  const { log } = CommitLog.open(path)
  const ends: number[] = []
  for (let seq = 1; seq <= count; seq++) {
    await log.append(writeBody(rowsOf(seq)))
    ends.push(statSync(path).size)
  }
  log.close()
  return ends
}

it('[R70] gives back every commit in order, also after it was opened again and written on', async () => {
  await filled(3)
  const again = CommitLog.open(path)
  expect(again.bodies.map(readBody)).toEqual([1, 2, 3].map(rowsOf))
  await again.log.append(writeBody(rowsOf(4)))
  again.log.close()
  const last = CommitLog.open(path)
  expect(last.bodies.map(readBody)).toEqual([1, 2, 3, 4].map(rowsOf))
  await last.log.empty()
  await last.log.append(writeBody(rowsOf(9)))
  last.log.close()
  expect(readRecords(readFileSync(path)).bodies.map(readBody)).toEqual([rowsOf(9)])
})

it('[R70] whatever byte is wrong or missing, all commits before it are there and none is made up', async () => {
  const ends = await filled(6)
  const whole = readFileSync(path)
  const damages: Readonly<Record<string, (at: number) => Buffer>> = {
    cut: (at) => whole.subarray(0, at),
    zeros: (at) => Buffer.from(whole).fill(0, at),
    flipped: (at) => {
      const file = Buffer.from(whole)
      file[at] = (file[at] ?? 0) ^ (1 << (at % 8))
      return file
    },
  }
  for (const [kind, damage] of Object.entries(damages)) {
    for (let at = 0; at < whole.length; at++) {
      const file = damage(at)
      // Zeros may fall where zeros were.
      const untouched = ends.filter((end) => file.subarray(0, end).equals(whole.subarray(0, end))).length
      const found = readRecords(file).bodies.map(readBody)
      expect(found, `${kind} at ${at}`).toEqual([1, 2, 3, 4, 5, 6].slice(0, untouched).map(rowsOf))
    }
  }
})

it('[R70] garbage behind the last commit is cut off, not added to', async () => {
  const ends = await filled(2)
  writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.alloc(500, 7)]))
  const { log, bodies, cutBytes } = CommitLog.open(path)
  expect(bodies).toHaveLength(2)
  expect(cutBytes).toBe(500)
  expect(statSync(path).size).toBe(ends[1])
  await log.append(writeBody(rowsOf(3)))
  log.close()
  expect(readRecords(readFileSync(path)).bodies.map(readBody)).toEqual([1, 2, 3].map(rowsOf))
})

it('[R67] what is not bytes is refused before anything is written', () => {
  const wrong = [...rowsOf(1), { workshop: 'een', seq: 2, update: 'geen bytes' as unknown as Uint8Array }]
  expect(() => writeBody(wrong)).toThrow('not bytes')
})

it('[R70] an empty file and a file of zeros hold no commits', () => {
  expect(readRecords(Buffer.alloc(0))).toEqual({ bodies: [], end: 0 })
  expect(readRecords(Buffer.alloc(4096))).toEqual({ bodies: [], end: 0 })
  expect(readRecords(writeRecord(new Uint8Array(0))).bodies).toHaveLength(1)
})
