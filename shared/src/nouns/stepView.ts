// What a board shows large in a step: coarser than its tasks, and what plan files say since before there were any.

export const stepViews = [
  'parties',
  'vision',
  'knobs',
  'flow',
  'investments',
  'balances',
  'agreements',
  'harvest',
] as const
export type StepView = (typeof stepViews)[number]

export function isStepView(value: unknown): value is StepView {
  return stepViews.includes(value as StepView)
}
