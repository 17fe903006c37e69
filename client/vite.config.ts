// Builds the screens. No inline scripts or styles: the server's content security policy allows only our own files.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { sharedChunks } from './chunks.ts'
import { oldestBrowsers } from './src/oldestBrowsers.ts'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
const { safari, firefox, chrome } = oldestBrowsers
const server = process.env.DEV_SERVER ?? 'http://localhost:3000'

export default defineConfig({
  plugins: [react(), namesOldestBrowsers(), leavesOutUnusedChecks()],
  define: { __PRODUCT_VERSION__: JSON.stringify(version) },
  css: { modules: { generateScopedName: shortClassNames() } },
  build: {
    target: [`safari${safari}`, `ios${safari}`, `firefox${firefox}`, `chrome${chrome}`, `edge${chrome}`],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    // One style sheet, 20 kB: a part that is loaded later must not appear without its styles.
    cssCodeSplit: false,
    rolldownOptions: {
      output: { codeSplitting: { groups: sharedChunks() } },
    },
  },
  server: {
    proxy: {
      '/api': server,
      '/sync': { target: server, ws: true },
    },
  },
})

/** For the message to older browsers, which is in the page itself: there the app does not start. */
function namesOldestBrowsers(): Plugin {
  return {
    name: 'names-oldest-browsers',
    transformIndexHtml: (page) =>
      page.replace('%SAFARI%', safari).replace('%FIREFOX%', firefox).replace('%CHROME%', chrome),
  }
}

/**
 * lib0 makes four checks of elements when its dom.js is loaded, which brings its whole schema library. Yjs, by way of
 * lib0's logging, uses none of them: marked as having no effect they stay out.
 */
function leavesOutUnusedChecks(): Plugin {
  return {
    name: 'leaves-out-unused-checks',
    transform: {
      filter: { id: /\/lib0\/dom\.js$/ },
      handler: (code) => ({ code: code.replaceAll('= $.$custom(', '= /* @__PURE__ */ $.$custom('), map: null }),
    },
  }
}

/** Vite's own also say on which line of which file a name stands, in every style sheet and every script that uses it. */
function shortClassNames(): (name: string, file: string) => string {
  const known = new Map<string, string>()
  return (name, file) => {
    const place = relative(import.meta.dirname, file).replaceAll('\\', '/')
    const short = `${name}_${createHash('sha256').update(place).digest('hex').slice(0, 4)}`
    if ((known.get(short) ?? place) !== place) throw new Error(`${place} has the class ${short} of ${known.get(short)}`)
    known.set(short, place)
    return short
  }
}
