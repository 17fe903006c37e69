// How much a plan may hold. Generous for any workshop, small enough that every device stays quick.

export const planLimits = {
  titleLength: 120,
  placeLength: 120,
  nameLength: 60,
  labelLength: 80,
  wayLength: 300,
  noteLength: 20_000,
  parties: 24,
  needs: 200,
  investments: 400,
  answers: 500,
  answerLength: 600,
} as const
