// A browser to test in: one that is there, else Debian's package (as root), else Playwright's own download.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { chromium, type LaunchOptions } from 'playwright-core'

/** The engine without the windows round it: the same pages at almost half the work of the processor. */
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

/** Installs a browser where there is none, or none so light. False, with a sentence, when there is none in the end. */
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
  /** Scrollbars that take room, as on Windows; Playwright hides them. */
  readonly scrollbars?: boolean
  /** A name that this browser alone takes for 127.0.0.1. */
  readonly host?: string | undefined
  /** For measuring what people have: pages that stay open. */
  readonly lasting?: boolean
}

/** How Playwright starts it. Throws when there is none on this machine. */
export function chromiumOptions({ scrollbars = false, host, lasting = false }: ChromiumSettings = {}): LaunchOptions {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('There is no Chromium or Chrome on this machine: set CHROMIUM_PATH')
  const rules = host === undefined ? [] : [`--host-resolver-rules=MAP ${host} 127.0.0.1`]
  // A page here lives for seconds: optimizing its script costs more than it brings.
  const brief = lasting ? [] : ['--js-flags=--no-opt --no-maglev']
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-gpu', ...brief, ...rules]
  return { executablePath, args, ignoreDefaultArgs: scrollbars ? ['--hide-scrollbars'] : [] }
}
