// Whether other devices can follow this server's links, and if not, how to start it so that they can.

import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os'

export type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>

/** Interfaces of Docker, virtual machines and tunnels, which a phone in the room cannot reach. */
const NOT_OF_THE_ROOM = /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|tailscale|wg)/i
const HOME_OR_OFFICE = [/^192\.168\./, /^10\./, /^172\.(1[6-9]|2\d|3[01])\./]
const DEFAULT_PORT = '3000'

/** Null when the links already lead to an address that others can use. */
export function startCommand(
  publicUrl: string,
  interfaces: Interfaces = networkInterfaces(),
  platform: string = process.platform,
): string | null {
  const { hostname, port } = new URL(publicUrl)
  if (!/^(localhost|127\..*|\[::1\]|0\.0\.0\.0)$/.test(hostname)) return null
  const address = `http://${lanAddress(interfaces) ?? '<adres van deze computer>'}:${port || '80'}`
  const variables = { HOST: '0.0.0.0', PUBLIC_URL: address, ...(port !== DEFAULT_PORT && { PORT: port || '80' }) }
  const set = Object.entries(variables)
  // PowerShell, the default shell on Windows.
  if (platform === 'win32') return `${set.map(([name, value]) => `$env:${name}='${value}'`).join('; ')}; npm start`
  return `${set.map(([name, value]) => `${name}=${value}`).join(' ')} npm start`
}

/** The address at which others on the network can most likely reach this machine. */
function lanAddress(interfaces: Interfaces): string | undefined {
  const addresses = Object.entries(interfaces).flatMap(([name, of]) =>
    (of ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({ name, address })),
  )
  const rank = ({ name, address }: { readonly name: string; readonly address: string }) => {
    const known = HOME_OR_OFFICE.findIndex((range) => range.test(address))
    return (NOT_OF_THE_ROOM.test(name) ? 10 : 0) + (known === -1 ? HOME_OR_OFFICE.length : known)
  }
  return addresses.toSorted((one, other) => rank(one) - rank(other))[0]?.address
}
