import { describe, expect, it } from 'vitest'
import { hostsInWords, parseDatabaseUrl } from './address.ts'

function parsed(text: string) {
  const address = parseDatabaseUrl(text)
  if (!address.ok) throw new Error(address.problem)
  return address.value
}

it('[R510] an address says host, port, database and who, with a password that has any sign in it', () => {
  expect(parsed('postgres://noor:ge%40heim@db.example:5433/tafel')).toMatchObject({
    hosts: [{ host: 'db.example', port: 5433 }],
    user: 'noor',
    password: 'ge@heim',
    database: 'tafel',
    sslMode: 'disable',
  })
  expect(parsed('postgresql://noor@[::1]/tafel?sslmode=verify-full')).toMatchObject({
    hosts: [{ host: '::1', port: 5432 }],
    password: '',
    sslMode: 'verify-full',
  })
})

it('[R510] several hosts, or the folder of a socket', () => {
  const { hosts } = parsed('postgres://noor@een:1,twee/tafel')
  expect(hosts).toEqual([
    { host: 'een', port: 1 },
    { host: 'twee', port: 5432 },
  ])
  expect(hostsInWords(parsed('postgres://noor@een:1,twee/tafel'))).toBe('een:1, twee:5432')
  expect(parsed('postgres://noor@/tafel?host=%2Frun%2Fpostgresql').hosts).toEqual([
    { host: '/run/postgresql', port: 5432 },
  ])
})

describe('one sentence for what cannot be an address, and never the password in it', () => {
  const wrong = [
    'mysql://noor:geheim@db/tafel',
    'postgres://noor:geheim@db',
    'postgres://db/tafel',
    'postgres://noor:geheim@/tafel',
    'postgres://noor:geheim@db:70000/tafel',
    'postgres://noor:geheim@db,/tafel',
    'postgres://noor:geheim@db/tafel?sslmode=misschien',
    'postgres://noor:geheim@db/tafel?ssl=true',
    'postgres://noor:geheim%@db/tafel',
    'db.example',
    'geheim',
  ]
  it.each(wrong)('[R510] %s', (text) => {
    const refused = parseDatabaseUrl(text)
    const problem = refused.ok ? 'accepted' : refused.problem
    expect(problem).toMatch(/DATABASE_URL.*\.$/)
    expect(problem).not.toContain('geheim')
    expect(problem).not.toContain('\n')
  })
})
