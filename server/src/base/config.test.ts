import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseConfig } from './config.ts'

describe('the environment', () => {
  it('[S1] has a sensible value for all that is not set', () => {
    expect(parseConfig({})).toEqual({
      ok: true,
      value: {
        port: 3000,
        host: '127.0.0.1',
        dataDir: resolve('./data'),
        databaseUrl: null,
        secretFile: null,
        nodeUrl: null,
        publicUrl: null,
        trustProxy: false,
        logLevel: 'warn',
        retentionDays: 365,
        demo: true,
        organisation: { name: null, contact: null },
        houseCode: null,
        metricsToken: null,
        securityContact: null,
        auditLog: null,
      },
    })
    expect(parseConfig({ PORT: '', DEMO: ' ' })).toEqual(parseConfig({}))
  })

  it('[S1] has no demo in production unless asked for', () => {
    expect(parseConfig({ NODE_ENV: 'production' })).toMatchObject({ value: { demo: false } })
    expect(parseConfig({ NODE_ENV: 'production', DEMO: 'on' })).toMatchObject({ value: { demo: true } })
    expect(parseConfig({ DEMO: 'off' })).toMatchObject({ value: { demo: false } })
  })

  it('[S1] keeps only the origin of the public address', () => {
    const config = parseConfig({ PUBLIC_URL: 'https://tafel.example:8443/' })
    expect(config).toMatchObject({ value: { publicUrl: 'https://tafel.example:8443' } })
  })

  it('[S1] counts the proxies in front', () => {
    expect(parseConfig({ TRUST_PROXY: '2' })).toMatchObject({ value: { trustProxy: 2 } })
    expect(parseConfig({ TRUST_PROXY: '0' })).toMatchObject({ value: { trustProxy: false } })
    expect(parseConfig({ TRUST_PROXY: 'on' })).toMatchObject({ value: { trustProxy: true } })
  })

  it('[S1] several servers each say where they are, on one database with one secret and one public address', () => {
    const several = { DATABASE_URL: 'postgres://a@b/c', SECRET_FILE: '/geheim', PUBLIC_URL: 'https://tafel.example' }
    const config = parseConfig({ ...several, NODE_URL: 'http://tafel-1:3000/' })
    expect(config).toMatchObject({ value: { databaseUrl: 'postgres://a@b/c', nodeUrl: 'http://tafel-1:3000' } })
    const problemOf = (env: Record<string, string>) => {
      const { ok, ...rest } = parseConfig(env)
      return ok ? null : rest
    }
    for (const missing of ['DATABASE_URL', 'SECRET_FILE', 'PUBLIC_URL'] as const) {
      const problem = problemOf({ ...several, NODE_URL: 'http://tafel-1:3000', [missing]: '' })
      expect(problem).toMatchObject({ problem: expect.stringContaining(missing) })
    }
  })

  it.each([
    ['PORT', 'x'],
    ['NODE_URL', 'tafel-1:3000'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PUBLIC_URL', 'tafel.example'],
    ['PUBLIC_URL', 'ftp://tafel.example'],
    ['PUBLIC_URL', 'https://tafel.example/pad'],
    ['PUBLIC_URL', 'https://naam:geheim@tafel.example'],
    ['TRUST_PROXY', 'ja'],
    ['LOG_LEVEL', 'veel'],
    ['RETENTION_DAYS', '0'],
    ['RETENTION_DAYS', '1,5'],
    ['DEMO', 'true'],
  ])('[S2] %s=%s is refused with one sentence that names the variable', (name, value) => {
    const config = parseConfig({ [name]: value })
    expect(config.ok).toBe(false)
    expect(config).toMatchObject({ problem: expect.stringMatching(new RegExp(`^${name} .*${value}.*\\.$`)) })
  })

  it('[R620] says what is wrong with what operators set, without repeating a secret', () => {
    const wrong = (env: Record<string, string>) => {
      const config = parseConfig(env)
      return config.ok ? '' : config.problem
    }
    expect(wrong({ CREATE: 'oidc' })).toContain('CREATE')
    expect(wrong({ CREATE: 'code' })).toContain('HOUSE_CODE')
    expect(wrong({ CREATE: 'code', HOUSE_CODE: 'kort' })).toMatch(/^HOUSE_CODE moet 8/)
    expect(wrong({ CREATE: 'code', HOUSE_CODE: 'met spatie erin' })).not.toContain('spatie erin')
    expect(wrong({ METRICS_TOKEN: 'te-kort' })).toContain('METRICS_TOKEN')
    expect(wrong({ METRICS_TOKEN: 'te-kort' })).not.toContain('te-kort')
    expect(wrong({ SECURITY_CONTACT: 'iemand' })).toContain('SECURITY_CONTACT')
    expect(wrong({ SECURITY_CONTACT: 'http://onveilig.example' })).toContain('SECURITY_CONTACT')
    expect(parseConfig({ CREATE: 'code', HOUSE_CODE: 'linde-2026' })).toMatchObject({
      value: { houseCode: 'linde-2026' },
    })
    expect(parseConfig({ CREATE: 'open', HOUSE_CODE: 'linde-2026' })).toMatchObject({ value: { houseCode: null } })
    expect(parseConfig({ SECURITY_CONTACT: 'mailto:a@b.example' })).toMatchObject({
      value: { securityContact: 'mailto:a@b.example' },
    })
  })
})
