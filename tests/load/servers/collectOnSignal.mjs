// Loaded before a server whose memory is measured: SIGUSR2 makes it collect its garbage and return what it can, so
// that what is counted is what it holds, not what it has yet to discard. JavaScript, because removing types takes
// memory too.

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { isMainThread } from 'node:worker_threads'

if (isMainThread) {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc')
  process.on('SIGUSR2', () => collect({ type: 'major', execution: 'sync', flavor: 'last-resort' }))
}
