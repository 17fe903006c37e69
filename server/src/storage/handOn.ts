// Implements an interface with a few methods of its own; all others are forwarded by name.

export type HandedOn = (name: string, args: readonly unknown[]) => Promise<unknown>

/** The caller gives the type: `handOn` must accept every method that `own` lacks. */
export function withHandOn<Whole extends object>(own: Partial<Whole>, handOn: HandedOn): Whole {
  return new Proxy(own, {
    get: (target, name) => {
      const mine: unknown = Reflect.get(target, name, target)
      if (typeof mine === 'function') return mine.bind(target)
      // With a `then` it would look like a promise.
      if (mine !== undefined || typeof name !== 'string' || name === 'then') return mine
      return (...args: readonly unknown[]) => handOn(name, args)
    },
  }) as Whole
}
