// How much of two cores is really ours? On a virtual machine others may get a share of them, and the system counts
// that time as used by whoever was running, so every figure of a run grows with it.

import { spawn } from 'node:child_process'
import { onServerCore } from './pinning.ts'

const SPIN_MS = 1000
/** A loop that only reads the clock takes far less between two readings, unless it was not running. */
const GAP_MS = 0.2

/** The fraction (0–1) of its time that a busy core got while the other was just as busy. */
export async function machineShare(): Promise<number> {
  const source = `(${spin.toString()})`
  const script = `console.log(${source}(${SPIN_MS}, ${GAP_MS}))`
  const [program, args] = onServerCore(process.execPath, ['-e', script])
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const written = new Promise<string>((resolve) => {
    let text = ''
    child.stdout.on('data', (chunk) => {
      text += String(chunk)
    })
    child.once('close', () => resolve(text))
  })
  // Until the other has started.
  spin(100, GAP_MS)
  const here = spin(SPIN_MS, GAP_MS)
  return Math.min(here, Number(await written))
}

function spin(forMs: number, gapMs: number): number {
  const started = performance.now()
  let last = started
  let lost = 0
  while (last - started < forMs) {
    const now = performance.now()
    if (now - last > gapMs) lost += now - last
    last = now
  }
  return 1 - lost / (last - started)
}
