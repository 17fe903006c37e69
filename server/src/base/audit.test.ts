import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createAudit } from './audit.ts'
import { createLog } from './log.ts'

const said: string[] = []
const log = createLog('info', { write: (line) => void said.push(line) })
const written = async (file: string, lines: number) => {
  for (;;) {
    try {
      const text = readFileSync(file, 'utf8').trim().split('\n')
      if (text.length >= lines) return text
    } catch {
      // Not there yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

it('[R652] audit events are lines of their own, in order; without a file they are in the log, on a channel', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'draaitafel-'))
  const file = join(folder, 'audit.jsonl')
  const audit = createAudit(log, file, () => new Date('2026-11-30T21:00:00Z'))
  for (const workshop of ['een', 'twee', 'drie']) audit({ event: 'made', workshop, by: 'visitor' })
  expect((await written(file, 3)).map((line) => JSON.parse(line))).toEqual(
    ['een', 'twee', 'drie'].map((workshop) => ({
      at: '2026-11-30T21:00:00.000Z',
      event: 'made',
      workshop,
      by: 'visitor',
    })),
  )
  rmSync(folder, { recursive: true })
  expect(said).toEqual([])
  createAudit(log, null)({ event: 'adopted', workshop: 'een' })
  expect(JSON.parse(said[0] ?? '')).toMatchObject({ channel: 'audit', event: 'adopted', workshop: 'een' })
})

it('[R652] a file that cannot be written stops nothing, and is in the log', async () => {
  createAudit(log, '/bestaat/niet/audit.jsonl')({ event: 'deleted', workshop: 'een', by: 'retention' })
  while (said.length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
  expect(JSON.parse(said[1] ?? '')).toMatchObject({ level: 50, event: 'deleted' })
})
