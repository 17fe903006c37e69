// Which build of the app this page runs, and which the server has now. The name of the entry file identifies it: it
// contains a hash of everything it loads, and the page that refers to it is revalidated each time.

const ENTRY = /<script type="module"[^>]* src="([^"]+)"/

export function ownBuild(): string | null {
  return document.querySelector('script[type=module][src]')?.getAttribute('src') ?? null
}

/** Null: nobody answered, or something else did, such as the login page of a hotel's network. */
export async function buildOnServer(): Promise<string | null> {
  try {
    const answer = await fetch('/', { cache: 'no-store' })
    return answer.ok ? (ENTRY.exec(await answer.text())?.[1] ?? null) : null
  } catch {
    return null
  }
}
