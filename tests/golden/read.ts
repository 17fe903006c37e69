// The golden files, by their path in stored/.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Json } from './notation.ts'

const stored = join(import.meta.dirname, 'stored')

export function goldenText(name: string): string {
  return readFileSync(join(stored, name), 'utf8')
}

export function golden<T = Json>(name: string): T {
  return JSON.parse(goldenText(name)) as T
}

export function goldenUpdate(name: string): Uint8Array {
  return gunzipSync(readFileSync(join(stored, `${name}.yjs.gz`)))
}

/** The files in a folder with this extension, without it. */
export function goldenNames(folder: string, ending: string): string[] {
  const found = readdirSync(join(stored, folder)).filter((name) => name.endsWith(ending))
  return found.map((name) => name.slice(0, -ending.length))
}
