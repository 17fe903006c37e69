// The suites of the repository. `unit` needs nothing, `office` LibreOffice; the others start real servers and browsers
// on 127.0.0.1.
import { defineConfig } from 'vitest/config'

/** Every dialog at every size, zoomed in: too long for every commit. */
const reflowWalk = 'tests/browser/reflow.test.ts'

export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout: 30_000,
          include: ['{shared,server,client}/src/**/*.test.{ts,tsx}'],
          environment: 'node',
          // Nothing here keeps state in a module, so files can share them: a third of the time.
          isolate: false,
        },
      },
      { test: { name: 'flows', include: ['tests/{flows,contracts,fuzz}/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'office',
          include: ['tests/office/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // LibreOffice takes a whole processor for as long as it runs.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'crash',
          include: ['tests/crash/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: [reflowWalk],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Each file has a server and a browser of its own; more at once and the screens wait for each other.
          maxWorkers: 2,
        },
      },
      { test: { name: 'access', include: [reflowWalk], testTimeout: 120_000, hookTimeout: 120_000 } },
      {
        test: {
          name: 'otherBrowsers',
          include: ['tests/otherBrowsers/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // Two browsers a test, drawn by the processor.
          fileParallelism: false,
        },
      },
    ],
  },
})
