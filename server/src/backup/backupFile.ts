// A backup as one file. Every byte of it counts for the checksum at its end, so what was cut off or changed is noticed
// before anything is done with it.
//
//   DRAAITAFEL-RESERVEKOPIE 1 \n · manifest as one line of JSON \n · the bytes of each part, in that order · sha256 <hex> \n

import { createHash, type Hash } from 'node:crypto'
import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs'
import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import * as v from 'valibot'

const MAGIC = 'DRAAITAFEL-RESERVEKOPIE '
const FORMAT = 1
const CHUNK_BYTES = 1024 * 1024
/** Of the first line and the manifest together. */
const HEAD_BYTES = 64 * 1024
const TRAILER_BYTES = 'sha256 \n'.length + 64

/** What may be in it, by the name it has in DATA_DIR. */
export const partNames = ['draaitafel.sqlite', 'secret'] as const
export type PartName = (typeof partNames)[number]

const manifestSchema = v.object({
  /** Of Draaitafel. */
  version: v.string(),
  /** Of the tables. */
  schema: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** ISO 8601, UTC. */
  madeAt: v.string(),
  workshops: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  parts: v.pipe(
    v.array(v.object({ name: v.picklist(partNames), bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) })),
    v.check((parts) => new Set(parts.map(({ name }) => name)).size === parts.length),
  ),
})
export type Manifest = Readonly<v.InferOutput<typeof manifestSchema>>

export interface Part {
  readonly name: PartName
  readonly path: string
}

/** A file that was checked as a whole. */
export interface CheckedBackup {
  readonly manifest: Manifest
  readonly sha256: string
  readonly bytes: number
  /** Where each part begins. */
  readonly startOf: ReadonlyMap<PartName, number>
}

export const backupSentences = {
  unreadable: (why: string) => `De reservekopie kan niet worden gelezen (${why}).`,
  notOurs: 'Dit bestand is geen reservekopie van Draaitafel.',
  newer: 'Deze reservekopie komt van een nieuwere versie van Draaitafel; gebruik die versie.',
  damaged: 'Deze reservekopie is afgebroken of beschadigd: de controlesom klopt niet.',
} as const

/** Writes a new file that only this user may read. Throws when the disk does. */
export function writeBackupFile(file: string, about: Omit<Manifest, 'parts'>, parts: readonly Part[]): string {
  const target = openSync(file, 'wx', 0o600)
  const hash = createHash('sha256')
  const put = (bytes: Uint8Array) => {
    writeAll(target, bytes)
    hash.update(bytes)
  }
  try {
    const opened = parts.map(({ name, path }) => ({ name, from: openSync(path, 'r') }))
    try {
      const sized = opened.map(({ name, from }) => ({ name, bytes: fstatSync(from).size }))
      put(Buffer.from(`${MAGIC}${FORMAT}\n${JSON.stringify({ ...about, parts: sized })}\n`))
      for (const [at, { from }] of opened.entries()) eachChunk(from, 0, sized[at]?.bytes ?? 0, put)
    } finally {
      for (const { from } of opened) closeSync(from)
    }
    const sum = hash.digest('hex')
    writeAll(target, Buffer.from(`sha256 ${sum}\n`))
    fsyncSync(target)
    return sum
  } finally {
    closeSync(target)
  }
}

/** Reads all of it. Refusals are Dutch sentences for the terminal. */
export function checkBackupFile(file: string): Result<CheckedBackup, string> {
  let descriptor: number
  try {
    descriptor = openSync(file, 'r')
  } catch (error) {
    return refused(backupSentences.unreadable(codeOf(error)))
  }
  try {
    return checkOpen(descriptor)
  } catch (error) {
    return refused(backupSentences.unreadable(codeOf(error)))
  } finally {
    closeSync(descriptor)
  }
}

/** Copies one part out of a file that was checked. */
export function extractPart(file: string, { manifest, startOf }: CheckedBackup, name: PartName, to: string): void {
  const bytes = manifest.parts.find((part) => part.name === name)?.bytes ?? 0
  const [from, target] = [openSync(file, 'r'), openSync(to, 'wx', 0o600)]
  try {
    eachChunk(from, startOf.get(name) ?? 0, bytes, (chunk) => writeAll(target, chunk))
    fsyncSync(target)
  } finally {
    closeSync(from)
    closeSync(target)
  }
}

function checkOpen(descriptor: number): Result<CheckedBackup, string> {
  const bytes = fstatSync(descriptor).size
  const head = Buffer.alloc(Math.min(HEAD_BYTES, bytes))
  readAll(descriptor, head, 0)
  if (head.subarray(0, MAGIC.length).toString('latin1') !== MAGIC) return refused(backupSentences.notOurs)
  const sum = trailerOf(descriptor, bytes)
  const hash: Hash = createHash('sha256')
  eachChunk(descriptor, 0, Math.max(0, bytes - TRAILER_BYTES), (chunk) => hash.update(chunk))
  if (sum === null || hash.digest('hex') !== sum) return refused(backupSentences.damaged)
  const firstLine = head.indexOf('\n')
  if (head.subarray(MAGIC.length, firstLine).toString('latin1') !== String(FORMAT))
    return refused(backupSentences.newer)
  const secondLine = head.indexOf('\n', firstLine + 1)
  const manifest = manifestIn(head.subarray(firstLine + 1, secondLine).toString('utf8'))
  if (!manifest) return refused(backupSentences.newer)
  let at = secondLine + 1
  const startOf = new Map<PartName, number>()
  for (const part of manifest.parts) {
    startOf.set(part.name, at)
    at += part.bytes
  }
  if (at !== bytes - TRAILER_BYTES || !startOf.has('draaitafel.sqlite')) return refused(backupSentences.damaged)
  return accepted({ manifest, sha256: sum, bytes, startOf })
}

function trailerOf(descriptor: number, bytes: number): string | null {
  if (bytes < TRAILER_BYTES) return null
  const trailer = Buffer.alloc(TRAILER_BYTES)
  readAll(descriptor, trailer, bytes - TRAILER_BYTES)
  return /^sha256 ([0-9a-f]{64})\n$/.exec(trailer.toString('latin1'))?.[1] ?? null
}

/** Whole, and yet of another form: a version that we do not know made it. */
function manifestIn(line: string): Manifest | null {
  try {
    const { success, output } = v.safeParse(manifestSchema, JSON.parse(line))
    return success ? output : null
  } catch {
    return null
  }
}

function eachChunk(from: number, start: number, bytes: number, take: (chunk: Uint8Array) => void): void {
  const buffer = Buffer.alloc(Math.min(CHUNK_BYTES, bytes))
  for (let done = 0; done < bytes; ) {
    const chunk = buffer.subarray(0, Math.min(buffer.length, bytes - done))
    readAll(from, chunk, start + done)
    take(chunk)
    done += chunk.length
  }
}

function readAll(from: number, into: Uint8Array, at: number): void {
  for (let done = 0; done < into.length; ) {
    const read = readSync(from, into, done, into.length - done, at + done)
    if (read === 0) throw new Error('korter dan verwacht')
    done += read
  }
}

function writeAll(to: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(to, bytes, done)
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error ? String(error.code) : error.message
}
