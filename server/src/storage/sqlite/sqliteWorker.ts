// The thread behind sqliteThread.ts: opens the file, then answers one call after the other.

import { parentPort, workerData } from 'node:worker_threads'
import { accepted } from '@draaitafel/shared/base/result.ts'
import type { FileStorage } from '../storage.ts'
import { openSqlite } from './sqlite.ts'
import type { OpeningAnswer, StorageAnswer, StorageCall } from './sqliteThread.ts'

function serve(dataDir: string): void {
  const opened = openSqlite(dataDir)
  post(opened.ok ? accepted(null) : opened)
  // Without a listener the thread ends.
  if (!opened.ok) return
  const storage = opened.value
  parentPort?.on('message', (call: StorageCall) => void answer(storage, call))
}

async function answer(storage: FileStorage, { id, name, args }: StorageCall): Promise<void> {
  try {
    // Name and arguments come from a caller of the interface, by way of sqliteThread.ts.
    const method = storage[name as keyof FileStorage] as (...args: readonly unknown[]) => Promise<unknown>
    post({ id, value: await method.apply(storage, [...args]) })
  } catch (error) {
    post({ id, error: error instanceof Error ? error : new Error(String(error)) })
  }
}

function post(message: OpeningAnswer | StorageAnswer): void {
  parentPort?.postMessage(message)
}

serve(String(workerData))
