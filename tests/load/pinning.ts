// Servers on one core, the load on another, so that neither takes time from the other. Without `taskset` or a second
// core everything runs wherever the system puts it, and the benchmark says so.

import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

const SERVER_CORE = '0'
const LOAD_CORE = '1'

let isPinned = false

/**
 * Moves this process, all its threads and everything it will start to the core for the load. False when that is not
 * possible.
 */
export function moveToLoadCore(): boolean {
  const move = ['--all-tasks', '--cpu-list', '--pid', LOAD_CORE, String(process.pid)]
  isPinned = availableParallelism() >= 2 && spawnSync('taskset', move).status === 0
  if (!isPinned) console.log('No taskset or no second core: nothing is pinned, so figures vary more.')
  return isPinned
}

/** The command that runs this one on the core for servers. The process id stays: taskset becomes the command. */
export function onServerCore(program: string, args: readonly string[]): readonly [string, readonly string[]] {
  return isPinned ? ['taskset', ['--cpu-list', SERVER_CORE, program, ...args]] : [program, args]
}
