// Real servers on one PostgreSQL, each a process of its own. They reach each other by a way that a test can cut.

import { launchProcess, makeDataDir, makeWorkshop, type ServerProcess, type TestWorkshop } from './launchServer.ts'
import { freePort, secretFileIn } from './postgresServer.ts'
import { ownerOf } from './roomful.ts'
import { openPipe, type TcpPipe } from './tcpPipe.ts'

export interface GroupMember {
  readonly server: ServerProcess
  /** By which visitors come. */
  readonly url: string
  /** By which the other servers come. */
  readonly way: TcpPipe
}

export interface ServerGroup {
  readonly secretFile: string
  readUrl(): string
  readFrom(url: string): void
  start(env?: Readonly<Record<string, string>>): Promise<GroupMember>
  /** Which of them has this workshop; null: none that is at work. */
  ownerOf(workshop: string): Promise<GroupMember | null>
  /** Made through this server, with links and cookies. */
  workshop(member: GroupMember): Promise<TestWorkshop>
  close(): Promise<void>
}

/** The public address is the same for all; nobody is behind it, since nothing here sends an Origin. */
const PUBLIC_URL = 'http://draaitafel.test'

/** `firstReadUrl`: where a test looks itself, when the servers choose between several. */
export function serverGroup(databaseUrl: string, firstReadUrl: string = databaseUrl): ServerGroup {
  let readUrl = firstReadUrl
  const folder = makeDataDir()
  const secretFile = secretFileIn(folder.path)
  const members: GroupMember[] = []
  return {
    secretFile,
    readUrl: () => readUrl,
    readFrom: (url) => {
      readUrl = url
    },
    start: async (env = {}) => {
      const port = await freePort()
      const way = await openPipe(port)
      const server = await launchProcess({
        PORT: String(port),
        DATABASE_URL: databaseUrl,
        SECRET_FILE: secretFile,
        NODE_URL: `http://127.0.0.1:${way.port}`,
        PUBLIC_URL,
        DEMO: 'off',
        LOG_LEVEL: 'warn',
        ...env,
      })
      const member = { server, url: `http://127.0.0.1:${port}`, way }
      members.push(member)
      return member
    },
    ownerOf: async (workshop) => {
      const origin = await ownerOf(readUrl, workshop)
      return members.find(({ way }) => origin === `http://127.0.0.1:${way.port}`) ?? null
    },
    workshop: ({ url }) => makeWorkshop(url),
    close: async () => {
      await Promise.all(members.map(({ server }) => server.end('SIGKILL')))
      await Promise.all(members.map(({ way }) => way.close()))
      folder.remove()
    },
  }
}
