// Hocuspocus with its own defaults, in memory or, when a file is named, with its own SQLite extension. Copied to where
// its packages are installed, and started there.

import { SQLite } from '@hocuspocus/extension-sqlite'
import { Server } from '@hocuspocus/server'

const [, , database] = process.argv
const server = new Server({
  port: Number(process.env.PORT),
  address: '127.0.0.1',
  quiet: true,
  extensions: database ? [new SQLite({ database })] : [],
})
await server.listen()
console.log(`listening on ${server.address.port}`)
