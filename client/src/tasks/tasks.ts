// The tasks, one row each: ARCHITECTURE.md says how to add one. The shells (board, phone, large screen) refer to none
// by name.

import type { TaskId } from '@draaitafel/shared/nouns/task.ts'
import { part } from '../parts/part.ts'
import type { Task } from './kit/task.ts'
import { placingActions, placingStands } from './placing/placingActions.ts'
import { aimActions, aimStands } from './values/aimActions.ts'

export const tasks: Readonly<Record<TaskId, Task>> = {
  welcome: {
    fetchWork: part(() => import('./welcome/WelcomeTask.tsx')),
    fetchPicture: part(() => import('./welcome/WelcomePicture.tsx')),
  },
  lookBack: {
    fetchWork: part(() => import('./lookBack/LookBackTask.tsx')),
    fetchPicture: part(() => import('./lookBack/LookBackPicture.tsx')),
  },
  table: {
    fetchWork: part(() => import('./table/TableTask.tsx')),
    fetchPicture: part(() => import('./table/TablePicture.tsx')),
  },
  placing: {
    fetchWork: part(() => import('./placing/PlacingTask.tsx')),
    fetchPicture: part(() => import('./placing/PlacingPicture.tsx')),
    actionsOf: placingActions,
    stands: placingStands,
  },
  worries: {
    fetchWork: part(() => import('./worries/WorriesTask.tsx')),
    fetchPicture: part(() => import('./worries/WorriesPicture.tsx')),
  },
  vision: {
    fetchWork: part(() => import('./vision/VisionTask.tsx')),
    fetchPicture: part(() => import('./vision/VisionPicture.tsx')),
  },
  values: {
    fetchWork: part(() => import('./values/ValuesTask.tsx')),
    fetchPicture: part(() => import('./values/ValuesPicture.tsx')),
    actionsOf: aimActions,
    stands: aimStands,
  },
  area: {
    fetchWork: part(() => import('./area/AreaTask.tsx')),
    fetchPicture: part(() => import('./area/AreaPicture.tsx')),
  },
  form: {
    fetchWork: part(() => import('./form/FormTask.tsx')),
    fetchPicture: part(() => import('./form/FormPicture.tsx')),
  },
  room: {
    fetchWork: part(() => import('./room/RoomTask.tsx')),
    fetchPicture: part(() => import('./room/RoomPicture.tsx')),
  },
  baseline: {
    fetchWork: part(() => import('./baseline/BaselineTask.tsx')),
    fetchPicture: part(() => import('./baseline/BaselinePicture.tsx')),
    isSeenAtOnce: true,
  },
  knobs: {
    fetchWork: part(() => import('./knobs/KnobsTask.tsx')),
    fetchPicture: part(() => import('./knobs/KnobsTaskPicture.tsx')),
  },
  flow: {
    fetchWork: part(() => import('./flow/FlowTask.tsx')),
    fetchPicture: part(() => import('./flow/FlowPicture.tsx')),
  },
  ideas: {
    fetchWork: part(() => import('./ideas/IdeasTask.tsx')),
    fetchPicture: part(() => import('./ideas/IdeasPicture.tsx')),
  },
  money: {
    fetchWork: part(() => import('./money/MoneyTask.tsx')),
    fetchPicture: part(() => import('./money/MoneyPicture.tsx')),
    money: 'cover',
  },
  landing: {
    fetchWork: part(() => import('./landing/LandingTask.tsx')),
    fetchPicture: part(() => import('./landing/LandingPicture.tsx')),
    money: 'landing',
  },
  balances: {
    fetchWork: part(() => import('./balances/BalancesTask.tsx')),
    fetchPicture: part(() => import('./balances/BalancesPicture.tsx')),
  },
  effects: {
    fetchWork: part(() => import('./effects/EffectsTask.tsx')),
    fetchPicture: part(() => import('./effects/EffectsPicture.tsx')),
  },
  risks: {
    fetchWork: part(() => import('./risks/RisksTask.tsx')),
    fetchPicture: part(() => import('./risks/RisksPicture.tsx')),
  },
  questions: {
    fetchWork: part(() => import('./questions/QuestionsTask.tsx')),
    fetchPicture: part(() => import('./questions/QuestionsPicture.tsx')),
  },
  agreements: {
    fetchWork: part(() => import('./agreements/AgreementsTask.tsx')),
    fetchPicture: part(() => import('./agreements/AgreementsPicture.tsx')),
  },
  parking: {
    fetchWork: part(() => import('./parking/ParkingTask.tsx')),
    fetchPicture: part(() => import('./parking/ParkingPicture.tsx')),
  },
  compare: {
    fetchWork: part(() => import('./compare/CompareTask.tsx')),
    fetchPicture: part(() => import('./compare/CompareTask.tsx')),
  },
  harvest: {
    fetchWork: part(() => import('./harvest/HarvestTask.tsx')),
    fetchPicture: part(() => import('./harvest/HarvestPicture.tsx')),
  },
  adoption: {
    fetchWork: part(() => import('./adoption/AdoptionTask.tsx')),
    fetchPicture: part(() => import('./adoption/AdoptionPicture.tsx')),
  },
  break: {
    fetchWork: part(() => import('./break/BreakTask.tsx')),
    fetchPicture: part(() => import('./break/BreakPicture.tsx')),
  },
}
