// All Dutch that people read and that is not theirs: what is between quotation marks in the words of model, library, interface and
// reports, what stands between tags on a screen, and the texts of the plans to start from.

import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const FOLDERS = ['shared/src', 'client/src', 'server/src']

export interface OwnText {
  readonly file: string
  readonly text: string
}

export function ourTexts(): readonly OwnText[] {
  return FOLDERS.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter(({ name }) => /\.(tsx?|json)$/.test(name) && !/\.test\.tsx?$/.test(name))
    .flatMap(({ parentPath, name }) => {
      const path = join(parentPath, name)
      const read = name.endsWith('.json') ? textsOfJson : textsOfCode
      return read(readFileSync(path, 'utf8')).map((text) => ({ file: relative(root, path), text }))
    })
}

/** What is filled in is no words of ours, and separates them; nor is an address. */
export function textsOfCode(code: string): readonly string[] {
  const bare = code
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replace(/\$\{[^}]*\}|(?:https?:\/\/|www\.)[^'`\s]+/g, '~')
  const quoted = [...bare.matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`|[>}]([^<>{}]+)(?=[<{])/g)]
  return quoted.map(([, one, other, tagged]) => one ?? other ?? tagged ?? '').flatMap((text) => text.split('~'))
}

function textsOfJson(json: string): readonly string[] {
  const texts: string[] = []
  JSON.parse(json, (_, value: unknown) => {
    if (typeof value === 'string') texts.push(value)
    return value
  })
  return texts
}
