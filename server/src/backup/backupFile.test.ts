import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { backupSentences, checkBackupFile, extractPart, writeBackupFile } from './backupFile.ts'

let folder: string
let file: string
const database = Buffer.from('geen echte database, wel bytes \u0000 en \n regels')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'draaitafel-'))
  file = join(folder, 'een.reservekopie')
  writeFileSync(join(folder, 'db'), database)
  writeFileSync(join(folder, 'secret'), Buffer.alloc(32, 7))
  writeBackupFile(file, { version: '0.1.0', schema: 12, madeAt: '2026-11-30T20:00:00.000Z', workshops: 3 }, [
    { name: 'draaitafel.sqlite', path: join(folder, 'db') },
    { name: 'secret', path: join(folder, 'secret') },
  ])
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const sentence = () => {
  const checked = checkBackupFile(file)
  return checked.ok ? '' : checked.problem
}

it('[R630] a backup is read back as it was written', () => {
  const checked = checkBackupFile(file)
  if (!checked.ok) throw new Error(checked.problem)
  expect(checked.value.manifest).toMatchObject({ workshops: 3, schema: 12 })
  extractPart(file, checked.value, 'draaitafel.sqlite', join(folder, 'terug'))
  expect(readFileSync(join(folder, 'terug'))).toEqual(database)
  extractPart(file, checked.value, 'secret', join(folder, 'sleutel'))
  expect(readFileSync(join(folder, 'sleutel'))).toEqual(Buffer.alloc(32, 7))
})

it('[R630] one flipped bit anywhere is noticed, and so is every place where it was cut off', () => {
  const whole = readFileSync(file)
  for (let at = 0; at < whole.length; at++) {
    const damaged = Buffer.from(whole)
    damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at)
    writeFileSync(file, damaged)
    expect([backupSentences.damaged, backupSentences.notOurs], `byte ${at}`).toContain(sentence())
  }
  for (let length = whole.length - 1; length >= 0; length--) {
    writeFileSync(file, whole)
    truncateSync(file, length)
    expect([backupSentences.damaged, backupSentences.notOurs], `${length} bytes`).toContain(sentence())
  }
  writeFileSync(file, Buffer.concat([whole, Buffer.from('meer')]))
  expect(sentence()).toBe(backupSentences.damaged)
})

it('[R630] what is not ours, not there or not of this version is one sentence', () => {
  writeFileSync(
    file,
    'SQLite format 3\u0000 en nog veel meer bytes, langer dan de controlesom zou zijn, echt waar, tot hier',
  )
  expect(sentence()).toBe(backupSentences.notOurs)
  rmSync(file)
  expect(sentence()).toContain('ENOENT')
  writeBackupFile(file, { version: '9.0.0', schema: 99, madeAt: '', workshops: 'veel' as unknown as number }, [])
  expect(sentence()).toBe(backupSentences.newer)
})
