// A browser to test in: one that is there, else Debian's package (as root), else Playwright's own download.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { chromium } from 'playwright-core'

const usualPlaces = [
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

/** Installs a browser where there is none. False, with a sentence, when that did not work. */
export function ensureChromium(): boolean {
  if (findChromium()) return true
  console.log('Chromium wordt geïnstalleerd (alleen de eerste keer)…')
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update'], { stdio: 'ignore', env })
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore', env })
  }
  if (!findChromium()) {
    const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
    spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore' })
  }
  if (findChromium()) return true
  console.error('Er is geen Chromium of Chrome gevonden en installeren lukte niet. Zet CHROMIUM_PATH op een browser.')
  return false
}
