// WebKitGTK's MiniBrowser over W3C WebDriver. Every person has a driver program, a browser and a home folder of their own.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCutProxy } from './cutProxy.ts'
import type { Engine, Size } from './engine.ts'

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

/** So that a window can become as narrow as a phone: its toolbar alone would need more. */
const narrowToolbar = `* { min-width: 0; min-height: 0; padding: 0; margin: 0; font-size: 4px; border-width: 0; }
image { -gtk-icon-transform: scale(0.2); min-width: 0; }`

export interface WebKitPlace {
  readonly driver: string
  readonly browser: string
  /** Display of the X server. */
  readonly display: string
}

export async function launchWebKit({ driver, browser, display }: WebKitPlace): Promise<Engine> {
  const home = mkdtempSync(join(tmpdir(), 'draaitafel-webkit-'))
  const config = join(home, '.config')
  const downloads = join(home, 'Downloads')
  mkdirSync(join(config, 'gtk-3.0'), { recursive: true })
  mkdirSync(downloads)
  writeFileSync(join(config, 'user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/Downloads"\n')
  writeFileSync(join(config, 'gtk-3.0', 'gtk.css'), narrowToolbar)
  const proxy = await startCutProxy()
  const port = await freePort()
  const child = spawn(driver, ['-p', String(port), '--host=127.0.0.1'], {
    env: {
      ...process.env,
      HOME: home,
      XDG_CONFIG_HOME: config,
      XDG_DATA_HOME: join(home, '.local'),
      XDG_CACHE_HOME: join(home, '.cache'),
      DISPLAY: display,
      LANG: 'nl_NL.UTF-8',
      LANGUAGE: 'nl_NL:nl',
      TZ: 'Europe/Amsterdam',
      GTK_A11Y: 'none',
      NO_AT_BRIDGE: '1',
      // Without a graphics card the default way draws one frame a second.
      WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const ended = once(child, 'exit')
  const heard: string[] = []
  const listen = (chunk: unknown) => {
    for (const line of String(chunk).split('\n')) if (/CONSOLE \S+ ERROR/.test(line)) heard.push(line)
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  const { request, isUp } = webDriverClient(port)
  while (!(await isUp())) await new Promise((resolve) => setTimeout(resolve, 20))
  const started = (await request('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {
          binary: browser,
          args: [
            '--automation',
            '--enable-write-console-messages-to-stdout=true',
            `--proxy=http://127.0.0.1:${proxy.port}`,
          ],
        },
      },
    },
  })) as { readonly sessionId: string }
  const session = `/session/${started.sessionId}`

  // The protocol has one current window, so commands are sent one by one, each to its own window.
  let current = ''
  let queue: Promise<unknown> = Promise.resolve()
  const command = (window: string | null, method: string, path: string, body?: unknown): Promise<unknown> => {
    const next = queue.then(async () => {
      if (window !== null && window !== current) {
        await request('POST', `${session}/window`, { handle: window })
        current = window
      }
      return request(method, session + path, body)
    })
    queue = next.catch(() => undefined)
    return next
  }
  // The synchronous kind does not wait for a promise here.
  const execute = async (window: string, source: string, text: string): Promise<unknown> => {
    const script = `const [text, done] = arguments
      Promise.resolve(text).then(${source}).then((value) => done({ value }), (error) => done({ error: String(error) }))`
    const answer = (await command(window, 'POST', '/execute/async', { script, args: [text] })) as {
      readonly value?: unknown
      readonly error?: string
    }
    if (answer.error !== undefined) throw new Error(answer.error)
    return answer.value
  }
  const act = async (window: string, source: Readonly<Record<string, unknown>>) =>
    void (await command(window, 'POST', '/actions', { actions: [source] }))
  return {
    name: 'webkit',
    downloads,
    windows: async () => (await command(null, 'GET', '/window/handles')) as readonly string[],
    openWindow: async () =>
      ((await command(null, 'POST', '/window/new', { type: 'window' })) as { readonly handle: string }).handle,
    closeWindow: async (window) => {
      await command(window, 'DELETE', '/window')
      current = ''
    },
    call: async (window, source, text) => String(await execute(window, source, text)),
    navigate: async (window, url) => void (await command(window, 'POST', '/url', { url })),
    reload: async (window) => void (await command(window, 'POST', '/refresh', {})),
    back: async (window) => void (await command(window, 'POST', '/back', {})),
    keys: (window, actions) => act(window, { type: 'key', id: 'keyboard', actions }),
    pointer: (window, actions) =>
      act(window, { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }),
    chooseFiles: async (window, source, text, paths) => {
      const found = (await execute(window, source, text)) as Readonly<Record<string, string>>
      await command(window, 'POST', `/element/${found[ELEMENT]}/value`, { text: paths.join('\n') })
    },
    resize: async (window, size) => {
      // The height of the toolbar is known only once the window has a size.
      for (let tries = 0; tries < 8; tries++) {
        const inner = JSON.parse(
          String(await execute(window, '() => JSON.stringify({ width: innerWidth, height: innerHeight })', '')),
        ) as Size
        if (inner.width === size.width && inner.height === size.height) return
        const outer = (await command(window, 'GET', '/window/rect')) as Size
        const width = outer.width + size.width - inner.width
        const height = outer.height + size.height - inner.height
        await command(window, 'POST', '/window/rect', { x: 0, y: 0, width, height })
        await execute(window, '() => new Promise((resolve) => setTimeout(resolve, 100))', '')
      }
      throw new Error(`The window does not become ${size.width} × ${size.height}`)
    },
    screenshot: async (window) => Buffer.from(String(await command(window, 'GET', '/screenshot')), 'base64'),
    complaints: () => heard,
    setOffline: (offline) => proxy.setCut(offline),
    close: async () => {
      await Promise.race([request('DELETE', session).catch(() => undefined), ended])
      killGroup(child.pid)
      await ended
      proxy.close()
      rmSync(home, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

function webDriverClient(port: number) {
  const base = `http://127.0.0.1:${port}`
  return {
    isUp: () =>
      fetch(`${base}/status`).then(
        ({ ok }) => ok,
        () => false,
      ),
    request: async (method: string, path: string, body?: unknown): Promise<unknown> => {
      const content = body === undefined ? {} : { body: JSON.stringify(body) }
      const response = await fetch(base + path, { method, headers: { 'content-type': 'application/json' }, ...content })
      const { value } = (await response.json()) as { readonly value: unknown }
      if (response.ok) return value
      const { error, message } = value as { readonly error: string; readonly message: string }
      throw new Error(`${error}: ${message}`)
    },
  }
}

/** The driver, and the browser it started. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It had ended by itself.
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No free port')
  return address.port
}
