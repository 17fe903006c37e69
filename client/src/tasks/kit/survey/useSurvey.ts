// Answering several questions alone, without a name: what I chose is on this device until I say to be done, and then on the
// server. Nobody sees it, and what is shown later is everyone's together.

import { openSurvey, type Survey, type SurveyKind, surveyScales } from '@draaitafel/shared/nouns/round.ts'
import { isScaleStep, packAnswers, type ScaleStep, unpackAnswers } from '@draaitafel/shared/nouns/scales.ts'
import { useEffect } from 'react'
import { usePlan, useWorkshop } from '../../../store/WorkshopContext.tsx'
import { type OwnChoice, useOwnVote } from '../../../talk/rounds/useOwnVote.ts'
import { useHeld } from '../useHeld.ts'

/** The open one of this kind. */
export function useOpenSurvey(kind: SurveyKind): Survey | null {
  const survey = usePlan(openSurvey)
  return survey?.kind === kind ? survey : null
}

/** The bar above the board says nothing of a round that is here. */
export function useRoundInTask(): void {
  const { view } = useWorkshop()
  useEffect(() => {
    view.setState({ roundInTask: true })
    return () => view.setState({ roundInTask: false })
  }, [view])
}

export interface OwnAnswers extends OwnChoice {
  /** Null where nothing is chosen yet. */
  readonly answers: readonly (ScaleStep | null)[]
  readonly answer: (scale: number, step: ScaleStep) => void
  /** All of them as one number; null while one is missing. */
  readonly packed: number | null
}

export function useOwnAnswers(survey: Survey): OwnAnswers {
  const { choices, choose } = useHeld()
  const own = useOwnVote(survey)
  const scales = surveyScales[survey.kind]
  const sent = own.vote ? unpackAnswers(own.vote.value, scales) : []
  const keyOf = (scale: number) => `${survey.id}.${scale}`
  const answers = Array.from({ length: scales }, (_, scale) => {
    const held = choices[keyOf(scale)]
    const step = held === undefined ? sent[scale] : Number(held)
    return isScaleStep(step) ? step : null
  })
  const given = answers.filter((one) => one !== null)
  return {
    ...own,
    answers,
    answer: (scale, step) => choose(keyOf(scale), String(step)),
    packed: given.length === scales ? packAnswers(given) : null,
  }
}
