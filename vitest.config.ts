// The suites of the repository. `unit` needs nothing, `office` LibreOffice; the others start real servers and browsers
// on 127.0.0.1.
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/support/longestFirst.ts'

/** Vitest leaves one processor free by itself, which on two is half of them. */
const maxWorkers = availableParallelism()

/** The server of a suite with screens. */
const sharedStage = 'tests/support/sharedStage.ts'
/** A PostgreSQL, for the tests that ask for it. */
const postgresStage = 'tests/support/postgresStage.ts'

export default defineConfig({
  test: {
    reporters: ['default'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout: 60_000,
          include: [
            '{shared,server,client}/src/**/*.test.{ts,tsx}',
            'tests/{golden,ownWords,deploy,papers}/**/*.test.ts',
          ],
          environment: 'node',
          // Nothing here keeps state in a module, so files can share them: this saves two thirds of the time.
          isolate: false,
          maxWorkers,
        },
      },
      {
        test: {
          name: 'flows',
          include: ['tests/{flows,contracts}/**/*.test.ts'],
          globalSetup: postgresStage,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // They wait half of the time: for a server to start, for a clock.
          maxWorkers: 2 * maxWorkers,
        },
      },
      {
        test: {
          name: 'fuzz',
          include: ['tests/fuzz/**/*.test.ts'],
          globalSetup: postgresStage,
          testTimeout: 900_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
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
          name: 'image',
          include: ['tests/image/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'crash',
          include: ['tests/crash/**/*.test.ts'],
          globalSetup: postgresStage,
          testTimeout: 600_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'cluster',
          include: ['tests/cluster/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Each starts a database and several servers.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          globalSetup: sharedStage,
          isolate: false,
          // They wait a third of the time: for a frame, for a key that is held down.
          maxWorkers: 3,
        },
      },
      {
        test: {
          name: 'otherBrowsers',
          include: ['tests/otherBrowsers/**/*.test.ts'],
          globalSetup: sharedStage,
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // Two browsers per test, rendered by the processor.
          fileParallelism: false,
        },
      },
    ],
  },
})
