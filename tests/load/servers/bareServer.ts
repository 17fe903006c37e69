// The bare broadcast as a process of its own.

import { openBareBroadcast } from '../bareBroadcast.ts'

const { port } = await openBareBroadcast({ writesOncePerTurn: process.argv[2] === 'once-per-turn' })
console.log(`listening on ${port}`)
