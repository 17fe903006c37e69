// `pnpm dev`: the server restarts when its files change, the screens reload by Vite. Ctrl+C ends both.

import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const SCREENS = 'http://localhost:5173'

const server = run(['--watch', 'scripts/start.ts'], root, { SKIP_CLIENT_BUILD: '1', PUBLIC_URL: SCREENS })
const screens = run([join(root, 'client/node_modules/vite/bin/vite.js')], join(root, 'client'), {})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.kill(signal)
    screens.kill(signal)
  })
}
for (const child of [server, screens]) {
  child.on('exit', () => {
    server.kill()
    screens.kill()
  })
}

function run(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
}
