// Which version of Draaitafel this is: the one in package.json, which `npm run release` tags.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export function ownVersion(): string {
  const file = fileURLToPath(new URL('../../../package.json', import.meta.url))
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }
  return version
}
