// A processor profile of the page, for Chromium's own tools (Performance, load profile): where long tasks come from.

import { writeFileSync } from 'node:fs'
import type { CDPSession } from 'playwright-core'

/** Starts; what it gives stops and writes. */
export async function writeProfile(tools: CDPSession, file: string): Promise<() => Promise<void>> {
  await tools.send('Profiler.enable')
  await tools.send('Profiler.start')
  return async () => {
    const { profile } = await tools.send('Profiler.stop')
    writeFileSync(file, JSON.stringify(profile))
  }
}
