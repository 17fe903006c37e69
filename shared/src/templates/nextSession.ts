// A plan as the start of a next session: what the parties bring and what it costs stays, the knobs begin where they ended, and
// what was promised becomes a list to look back on. What people said that evening, and who they were, stays behind; of the worries
// goes along how many thought what.

import { ID_LENGTH } from '../base/ids.ts'
import { shortText } from '../base/text.ts'
import { formatRisingAmount, withEffort } from '../copy/nl/format.ts'
import { promisedMoney, yearLaterSteps } from '../copy/nl/nextSession.ts'
import { sourceCopy } from '../copy/nl/sources.ts'
import { inOrder } from '../exchange/parseLists.ts'
import { planLimits } from '../nouns/limits.ts'
import { isPromised } from '../nouns/promise.ts'
import type { PromiseBefore } from '../nouns/promiseBefore.ts'
import { earlierId, shownSurveys } from '../nouns/round.ts'
import { isBreak, MAX_STEP_MINUTES, type Step, scriptOf, tasksOf } from '../nouns/step.ts'
import { MAX_TASKS_IN_STEP, type TaskId, taskFacts } from '../nouns/task.ts'
import { readFirstStep } from '../plan/firstStep.ts'
import type { Plan } from '../plan/plan.ts'

export const nextKinds = ['next', 'yearLater'] as const
/** `yearLater`: the evaluation (seed inventory C-26). */
export type NextKind = (typeof nextKinds)[number]

export interface Next {
  readonly kind: NextKind
  readonly title: string
  /** ISO 8601: when it is made. The day of the earlier session when the plan has no trace of one. */
  readonly today: string
}

export function nextSession(plan: Plan, { kind, title, today }: Next): Plan {
  const { workshop } = plan
  const isLater = kind === 'yearLater'
  return {
    ...plan,
    workshop: { ...workshop, title, adopted: null, sealing: null, use: isLater ? 'evaluatie' : workshop.use },
    knobs: plan.knobs.map((knob) => ({ ...knob, baseline: knob.setting, lastTurn: null, discussion: null })),
    // A first step is a promise of that evening; other agreements stand.
    agreements: plan.agreements.filter(({ text }) => readFirstStep(text) === null),
    parked: plan.parked.filter(({ done }) => !done),
    promisesBefore: promisesOf(plan, { session: workshop.title, held: dayOf(plan, today) }),
    script: isLater ? yearLaterScript : beginsLookingBack(scriptOf(plan)),
    ...earlierWorries(plan),
    ...{ placings: [], answers: [], consents: [], verdicts: [], remarks: [], results: [] },
    ...{ now: null, gather: null, practice: null, lead: null },
  }
}

/** How people thought of the worries the last time they were asked, to lay beside how they do a next time. Nobody is named in it. */
function earlierWorries(plan: Plan): Pick<Plan, 'rounds' | 'votes'> {
  const last = shownSurveys(plan, 'zorgen').at(-1)
  if (!last) return { rounds: [], votes: [] }
  const id = earlierId(last.id)
  const votes = plan.votes.filter(({ round }) => round === last.id)
  return { rounds: [{ ...last, id }], votes: votes.map((vote) => ({ ...vote, round: id, party: null, name: '' })) }
}

type Origin = Pick<PromiseBefore, 'session' | 'held'>
type Found = Omit<PromiseBefore, 'order' | 'came' | keyof Origin>

/**
 * Everything promised in this plan, and what is still open of before: that keeps where it was first said. What was done or is no
 * longer needed is not asked twice.
 */
function promisesOf(plan: Plan, origin: Origin): PromiseBefore[] {
  const before = new Map(plan.promisesBefore.map((one) => [one.id, one]))
  const now = promisedNow(plan).map((one): Omit<PromiseBefore, 'order'> => {
    const { session, held, came } = before.get(one.id) ?? { ...origin, came: null }
    return { ...one, session, held, came }
  })
  const again = new Set(now.map(({ id }) => id))
  const left = plan.promisesBefore.filter(({ id }) => !again.has(id))
  const asked = [...now, ...left].filter(({ came }) => came?.outcome !== 'gedaan' && came?.outcome !== 'vervallen')
  return inOrder(asked.slice(0, planLimits.promisesBefore).map((one) => ({ ...one, came: null })))
}

function promisedNow(plan: Plan): Found[] {
  const partyNamed = (name: string) => plan.parties.find((one) => one.name === name)?.id ?? null
  const found: Found[] = [
    ...plan.agreements.map(({ id, text, keeper, due }): Found => {
      const step = readFirstStep(text)
      return step
        ? { id: idOf('s', id), kind: 'eerste-stap', text: step.words, party: partyNamed(step.party), due }
        : { id: idOf('a', id), kind: 'afspraak', text, party: keeper, due }
    }),
    ...plan.investments.filter(isPromised).map(
      (one): Found => ({
        id: idOf('g', one.id),
        kind: 'geld',
        text: moneyText(plan, one),
        party: one.party,
        due: '',
      }),
    ),
    ...plan.parked
      .filter(({ owner, done }) => owner !== null && !done)
      .map(
        ({ id, text, owner, day }): Found => ({ id: idOf('h', id), kind: 'huiswerk', text, party: owner, due: day }),
      ),
  ]
  const known = new Set<string>()
  return found.filter(({ id }) => !known.has(id) && known.add(id))
}

function moneyText({ workshop }: Plan, one: Plan['investments'][number]): string {
  const what = withEffort(one.label.trim() || sourceCopy[one.source].shortName, one.effort)
  return shortText(promisedMoney(what, formatRisingAmount(one, workshop)), planLimits.agreementLength)
}

/** The same promise has the same id in every session. */
function idOf(kind: string, id: string): string {
  return `${kind}-${id}`.slice(0, ID_LENGTH)
}

/** The last thing that anyone is known to have done; else today. */
function dayOf(plan: Plan, today: string): string {
  const { knobs, consents, verdicts, answers, placings, workshop } = plan
  const moments = [
    workshop.adopted?.at,
    ...knobs.flatMap(({ lastTurn, discussion }) => [lastTurn?.at, discussion?.at]),
    ...[consents, verdicts, answers, placings].flat().map(({ at }) => at),
  ].filter((at) => at !== undefined)
  return (moments.sort().at(-1) ?? today).slice(0, 'yyyy-mm-dd'.length)
}

/** Looking back is the first task of the first step; nobody works on it in a break. */
function beginsLookingBack(script: readonly Step[]): readonly Step[] {
  const first = script.find((step) => !isBreak(step) && !step.skipped)
  return script.map((step) => {
    const others = tasksOf(step).filter((task) => task !== 'lookBack')
    if (step === first) {
      const tasks = ['lookBack', ...others].slice(0, MAX_TASKS_IN_STEP).join(' ')
      const more = others.length < tasksOf(step).length ? 0 : taskFacts.lookBack.minutes
      return { ...step, tasks, minutes: Math.min(step.minutes + more, MAX_STEP_MINUTES) }
    }
    return step
  })
}

const yearLaterTasks: Readonly<Record<keyof typeof yearLaterSteps, readonly TaskId[]>> = {
  terug: ['lookBack'],
  nu: ['baseline'],
  zorgen: ['worries'],
  waarden: ['values'],
  oogst: ['harvest', 'adoption'],
}

const yearLaterScript: readonly Step[] = inOrder(
  (Object.keys(yearLaterTasks) as (keyof typeof yearLaterTasks)[]).map((id): Omit<Step, 'order'> => {
    const tasks = yearLaterTasks[id]
    const [first = 'harvest'] = tasks
    const { view } = taskFacts[first]
    const minutes = tasks.reduce((sum, task) => sum + taskFacts[task].minutes, 0)
    return { id, ...yearLaterSteps[id], view, minutes, tasks: tasks.join(' '), allowed: 'alles', skipped: false }
  }),
)
