// A browser to test in: an installed one, else Debian's package (as root), else Playwright's own download.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { chromium, type LaunchOptions } from 'playwright-core'

/** The engine without a windowing system: the same pages at almost half the processor time. */
const SHELL = '/usr/bin/chromium-headless-shell'
const usualPlaces = [
  SHELL,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Path of a browser, or null when none is installed. */
export function findChromium(): string | null {
  const own = process.env.CHROMIUM_PATH
  if (own && existsSync(own)) return own
  const found = usualPlaces.find((place) => existsSync(place))
  if (found) return found
  const downloaded = chromium.executablePath()
  return existsSync(downloaded) ? downloaded : null
}

/** Installs a browser if there is none, or none as light. False, with a message, when that failed. */
export function ensureChromium(): boolean {
  if (existsSync(SHELL) || process.env.CHROMIUM_PATH) return findChromium() !== null
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Chromium wordt geïnstalleerd (alleen de eerste keer)…')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const install = (name: string) =>
      spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], { stdio: 'ignore', env })
    spawnSync('apt-get', ['update'], { stdio: 'ignore', env })
    install('chromium-headless-shell')
    if (!findChromium()) install('chromium')
  }
  if (!findChromium()) {
    const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
    spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore' })
  }
  if (findChromium()) return true
  console.error('Er is geen Chromium of Chrome gevonden en installeren lukte niet. Zet CHROMIUM_PATH op een browser.')
  return false
}

export interface ChromiumSettings {
  /** Scrollbars that take up space, as on Windows; Playwright hides them. */
  readonly scrollbars?: boolean
  /** A name that only this browser resolves to 127.0.0.1. */
  readonly host?: string | undefined
  /** For measuring under real conditions: pages that stay open. */
  readonly lasting?: boolean
}

/** How Playwright starts it. Throws when none is installed. */
export function chromiumOptions({ scrollbars = false, host, lasting = false }: ChromiumSettings = {}): LaunchOptions {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('There is no Chromium or Chrome on this machine: set CHROMIUM_PATH')
  const rules = host === undefined ? [] : [`--host-resolver-rules=MAP ${host} 127.0.0.1`]
  // A page here lives for seconds: optimizing its script costs more than it gains.
  const brief = lasting ? [] : ['--js-flags=--no-opt --no-maglev']
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-gpu', ...brief, ...rules]
  return { executablePath, args, ignoreDefaultArgs: scrollbars ? ['--hide-scrollbars'] : [] }
}
