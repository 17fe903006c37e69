// On the large screen: the tables while the group is apart; two moments side by side, or what the tables made with what is chosen from them; while the facilitator
// plays it, how the plan came about. Without variants: what the group made.

import { areTablesOpen } from '@draaitafel/shared/plan/tables.ts'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { Picture as Harvest } from '../harvest/HarvestPicture.tsx'
import type { PictureProps } from '../kit/task.ts'
import { ApartPicture } from './ApartPicture.tsx'
import styles from './ComparePicture.module.css'
import { Played, usePlayedByLeader } from './Replay.tsx'
import { TablesPicture } from './TablesPicture.tsx'
import { TwoPicture } from './TwoPicture.tsx'
import { usePlayback } from './usePlayback.ts'
import { useVariants } from './useVariants.ts'

export function Picture(props: PictureProps) {
  const playback = usePlayback()
  usePlayedByLeader(playback)
  const isApart = usePlan(areTablesOpen)
  const { count, list, areTables } = useVariants()
  if (playback.frame) {
    return (
      <div className={`${shared.field} ${styles.played}`}>
        <Played frame={playback.frame} isLarge />
      </div>
    )
  }
  if (isApart) return <ApartPicture />
  if (count === 0) return <Harvest {...props} />
  if (!list) return null
  return areTables || list.length > 2 ? (
    <TablesPicture variants={list} areTables={areTables} />
  ) : (
    <TwoPicture variants={list} />
  )
}
