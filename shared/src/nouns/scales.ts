// Answers on several scales of five steps as one number, so that a private round about several questions is kept, sent
// and shown like any other: the first answer is the last digit. Pure.

export const SCALE_STEPS = 5

/** From 0 (hardly) to 4 (very much). */
export const scaleSteps = [0, 1, 2, 3, 4] as const
export type ScaleStep = (typeof scaleSteps)[number]

export function isScaleStep(value: unknown): value is ScaleStep {
  return scaleSteps.includes(value as ScaleStep)
}

export function packAnswers(answers: readonly ScaleStep[]): number {
  return answers.reduceRight<number>((packed, answer) => packed * SCALE_STEPS + answer, 0)
}

export function unpackAnswers(packed: number, scales: number): ScaleStep[] {
  return Array.from({ length: scales }, (_, at) => (Math.floor(packed / SCALE_STEPS ** at) % SCALE_STEPS) as ScaleStep)
}

/**
 * The same answers per scale, and no longer those of one person together: each row has the lowest that is left of every
 * scale. From a set of answers side by side someone could be recognised.
 */
export function mixAnswers(packed: readonly number[], scales: number): number[] {
  const rows = packed.map((one) => unpackAnswers(one, scales))
  const columns = Array.from({ length: scales }, (_, scale) => rows.flatMap((row) => row[scale] ?? []).toSorted())
  return rows.map((_, at) => packAnswers(columns.flatMap((column) => column[at] ?? [])))
}

/** How many answered each step, by scale. */
export function countAnswers(packed: readonly number[], scales: number): readonly (readonly number[])[] {
  const rows = packed.map((one) => unpackAnswers(one, scales))
  return Array.from({ length: scales }, (_, scale) =>
    scaleSteps.map((step) => rows.filter((row) => row[scale] === step).length),
  )
}
