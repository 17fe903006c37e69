import type { NetworkInterfaceInfo } from 'node:os'
import { expect, it } from 'vitest'
import { startCommand } from './reach.ts'

const at = (address: string, more: Partial<NetworkInterfaceInfo> = {}) =>
  ({ address, family: 'IPv4', internal: false, ...more }) as NetworkInterfaceInfo
const home = { lo: [at('127.0.0.1', { internal: true })], eth0: [at('192.168.1.20')] }

it.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])(
  '[S240] a server that only its own machine reaches says how to start it for others: %s',
  (url) => {
    expect(startCommand(url, home, 'linux')).toBe('HOST=0.0.0.0 PUBLIC_URL=http://192.168.1.20:3000 npm start')
  },
)

it.each(['https://draaitafel.example', 'http://192.168.1.20:3000', 'http://localhost.example:3000'])(
  '[S240] a server that others reach says nothing: %s',
  (url) => {
    expect(startCommand(url, home, 'linux')).toBeNull()
  },
)

it('[S240] the port stays as it was, and the words are those of the shell of that machine', () => {
  expect(startCommand('http://localhost:3201', home, 'darwin')).toBe(
    'HOST=0.0.0.0 PUBLIC_URL=http://192.168.1.20:3201 PORT=3201 npm start',
  )
  expect(startCommand('http://localhost:3000', home, 'win32')).toBe(
    "$env:HOST='0.0.0.0'; $env:PUBLIC_URL='http://192.168.1.20:3000'; npm start",
  )
})

it('[S240] of more addresses it names the one of the room: no tunnel, no container, no other protocol', () => {
  const many = {
    docker0: [at('172.17.0.1')],
    tailscale0: [at('100.64.0.9')],
    wlan0: [at('fe80::1', { family: 'IPv6' }), at('10.0.0.7')],
    usb0: [at('169.254.3.4')],
  }
  expect(startCommand('http://localhost:3000', many, 'linux')).toContain('http://10.0.0.7:3000')
  expect(startCommand('http://localhost:3000', { ...many, eth0: [at('192.168.2.3')] }, 'linux')).toContain(
    '192.168.2.3',
  )
  expect(startCommand('http://localhost:3000', {}, 'linux')).toContain('http://<adres van deze computer>:3000')
})
