// What an operator types: the commands, each as a process of its own, on the folder of a server.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const runtime = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

export interface Said {
  readonly code: number | null
  readonly out: string
  readonly problem: string
}

export async function operate(
  command: 'admin' | 'backup' | 'restore',
  dataDir: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Said> {
  const child = spawn(
    runtime,
    ['--disable-warning=ExperimentalWarning', join(root, 'scripts', `${command}.ts`), ...words],
    {
      env: { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'error', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const said = { out: '', problem: '' }
  child.stdout.on('data', (chunk) => {
    said.out += String(chunk)
  })
  child.stderr.on('data', (chunk) => {
    said.problem += String(chunk)
  })
  const [code] = await once(child, 'close')
  return { code, ...said }
}
