// How much script the build makes someone fetch before a screen is there: what the page names, the file of the screen, and
// whatever these import. What comes later by itself, or when it is asked for, is not in it.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parseAst } from 'vite'

/** Beyond what the page itself names, which is enough to join. */
const screens = {
  join: [],
  board: ['TableScreen', 'BoardScreen'],
  phone: ['TableScreen', 'PhoneScreen'],
  wall: ['TableScreen', 'ProjectorScreen'],
} as const
export type FirstScreen = keyof typeof screens

/** In bytes: what may be asked of a line in a meeting room. */
export const firstLoadLimits: Readonly<Record<FirstScreen, number>> = {
  join: 88_000,
  board: 210_000,
  phone: 205_000,
  wall: 192_000,
}

export interface FirstLoad {
  readonly files: readonly string[]
  /** Each file by itself, as it is sent. */
  readonly gzipBytes: number
}

export function firstLoads(dist: string): Readonly<Record<FirstScreen, FirstLoad>> {
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  const named = [...page.matchAll(/<script[^>]* src="\/([^"]+)"/g)].flatMap(([, file]) => file ?? [])
  const of = (screen: FirstScreen) => {
    const files = withImports(dist, [...named, ...screens[screen].map((name) => fileOf(dist, name))])
    const sizes = files.map((file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length)
    return { files, gzipBytes: sizes.reduce((sum, size) => sum + size, 0) }
  }
  return { join: of('join'), board: of('board'), phone: of('phone'), wall: of('wall') }
}

function fileOf(dist: string, chunk: string): string {
  const file = readdirSync(join(dist, 'assets')).find((name) => name.startsWith(`${chunk}-`) && name.endsWith('.js'))
  if (!file) throw new Error(`The build has no ${chunk}`)
  return `assets/${file}`
}

function withImports(dist: string, files: readonly string[]): readonly string[] {
  const all = new Set(files)
  for (const file of all) {
    for (const statement of parseAst(readFileSync(join(dist, file), 'utf8')).body) {
      const from = 'source' in statement ? statement.source?.value : undefined
      if (from) all.add(join('assets', from))
    }
  }
  return [...all]
}
