// What comes before the first step of a workshop, and how far its creator is. Pure.

export const firstSteps = ['link', 'screen', 'invite', 'practice', 'begin'] as const

export type FirstStep = (typeof firstSteps)[number]

export interface FirstRun {
  readonly done: readonly FirstStep[]
  /** On one line; null while not chosen: then the space on the screen decides. */
  readonly folded: boolean | null
  /** Put away, to be opened again from the invitation. */
  readonly closed: boolean
}

export const newFirstRun: FirstRun = { done: [], folded: null, closed: false }

/** Garbage counts as no list at all. */
export function readFirstRun(stored: unknown): FirstRun | null {
  if (typeof stored !== 'object' || stored === null) return null
  const { done, folded, closed } = stored as Record<string, unknown>
  if (!Array.isArray(done)) return null
  return {
    done: firstSteps.filter((step) => done.includes(step)),
    folded: typeof folded === 'boolean' ? folded : null,
    closed: closed === true,
  }
}

export function ticked(run: FirstRun, step: FirstStep, isDone = true): FirstRun {
  if (run.done.includes(step) === isDone) return run
  return { ...run, done: firstSteps.filter((one) => (one === step ? isDone : run.done.includes(one))) }
}

/** The first that is not done yet. */
export function stepToDo({ done }: FirstRun): FirstStep {
  return firstSteps.find((step) => !done.includes(step)) ?? 'begin'
}
