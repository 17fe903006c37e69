// The oldest browsers it runs on, stated once: the build targets these, the message for older ones names them, and
// tests check README.md, docs/operations.md and the build against them. Why these: docs/operations.md, Browsers.

export interface BrowserVersions {
  readonly safari: string
  readonly firefox: string
  /** Edge has the same number. */
  readonly chrome: string
}

export const oldestBrowsers: BrowserVersions = { safari: '16.2', firefox: '121', chrome: '111' }
