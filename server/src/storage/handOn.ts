// Stands for a whole interface of which only some methods are its own; all others are one and the same call by name.

export type HandedOn = (name: string, args: readonly unknown[]) => Promise<unknown>

/** Typed by who asks for it: `handOn` must take every method of it that `own` has not. */
export function withHandOn<Whole extends object>(own: Partial<Whole>, handOn: HandedOn): Whole {
  return new Proxy(own, {
    get: (target, name) => {
      const mine: unknown = Reflect.get(target, name, target)
      if (typeof mine === 'function') return mine.bind(target)
      // With a `then` it would be taken for a promise.
      if (mine !== undefined || typeof name !== 'string' || name === 'then') return mine
      return (...args: readonly unknown[]) => handOn(name, args)
    },
  }) as Whole
}
