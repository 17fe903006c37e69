// The heaviest task of the page's main thread in processor time. The browser measures a long task by wall clock, so
// on a shared machine that includes time in which something else was running; this says what the page itself costs.

import type { Page } from 'playwright-core'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Wall clock and processor time, µs. */
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

export interface TaskTimes {
  readonly processorMs: number
  /** Duration of the task that took longest by wall clock, which may be another one. */
  readonly clockMs: number
}

/** Tracing slows the page, so keep `work` short and measure nothing else in the meantime. */
export async function heaviestTask(page: Page, work: () => Promise<unknown>): Promise<TaskTimes> {
  const browser = page.context().browser()
  if (!browser) throw new Error('a page without a browser')
  await browser.startTracing(page, { categories: ['toplevel'] })
  await work()
  const trace = JSON.parse(String(await browser.stopTracing())) as { readonly traceEvents: readonly TraceEvent[] }
  const mainThreads = new Set(
    trace.traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  let processor = 0
  let clock = 0
  for (const { name, pid, tid, dur = 0, tdur = 0 } of trace.traceEvents) {
    if (!name.endsWith('RunTask') || !mainThreads.has(`${pid} ${tid}`)) continue
    processor = Math.max(processor, tdur)
    clock = Math.max(clock, dur)
  }
  return { processorMs: Math.round(processor / 100) / 10, clockMs: Math.round(clock / 100) / 10 }
}
