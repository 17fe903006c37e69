// The size of what is in a folder: of its files, without what links lead to. By hand: `recursive` of readdir follows links.

import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export function folderBytes(folder: string): number {
  let bytes = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) bytes += folderBytes(path)
    else if (entry.isFile()) bytes += lstatSync(path).size
  }
  return bytes
}
