// The thread behind sqliteThread.ts: opens the file, then answers one call after the other.

import { constants, setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { accepted } from '@draaitafel/shared/base/result.ts'
import type { Archive } from '../storage.ts'
import { openSqlite } from './sqlite.ts'
import type { OpeningAnswer, StorageAnswer, StorageCall } from './sqliteThread.ts'

function serve(dataDir: string): void {
  // Lower priority: people wait for nothing here but a load. On Linux this is per thread, elsewhere per process.
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  const opened = openSqlite(dataDir)
  post(opened.ok ? accepted(null) : opened)
  // Without a listener the thread ends.
  if (!opened.ok) return
  const archive = opened.value
  parentPort?.on('message', (call: StorageCall) => void answer(archive, call))
}

async function answer(archive: Archive, { id, name, args }: StorageCall): Promise<void> {
  try {
    // Name and arguments come from a caller of the interface, by way of sqliteThread.ts.
    const method = archive[name as keyof Archive] as (...args: readonly unknown[]) => Promise<unknown>
    post({ id, value: await method.apply(archive, [...args]) })
  } catch (error) {
    post({ id, error: error instanceof Error ? error : new Error(String(error)) })
  }
}

function post(message: OpeningAnswer | StorageAnswer): void {
  parentPort?.postMessage(message)
}

serve(String(workerData))
