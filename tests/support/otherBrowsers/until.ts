// Waiting for a condition: the only kind of waiting there is in these tests.

const PATIENCE_MS = 20_000
const POLL_MS = 40

/** An error that waiting will not fix. */
export class FinalError extends Error {}

/**
 * Asks again and again until there is an answer. A page may be loading in the meantime: then the call fails, and is
 * repeated.
 */
export async function until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + PATIENCE_MS
  let fault = ''
  for (;;) {
    try {
      const answer = await ask()
      if (answer !== undefined) return answer
    } catch (error) {
      if (error instanceof FinalError) throw error
      fault = String(error)
    }
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}. ${fault}`)
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
}
