// Which pages may talk to this server with a browser's cookies: those of PUBLIC_URL. On a loopback address the
// three ways to write "this machine" count as one, since people type either.

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** `origin` as the header says it; a missing one is not from a browser page and is for the caller to judge. */
export function isOwnOrigin(origin: string, publicUrl: string): boolean {
  if (!URL.canParse(origin)) return false
  const given = new URL(origin)
  const own = new URL(publicUrl)
  if (given.origin === own.origin) return true
  const bothLoopback = LOOPBACK.includes(given.hostname) && LOOPBACK.includes(own.hostname)
  return bothLoopback && given.protocol === own.protocol && given.port === own.port
}
