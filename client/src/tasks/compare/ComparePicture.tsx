// On the large screen: two moments side by side, or what the tables made with what is chosen from them; while the facilitator
// plays it, how the plan came about. Without variants: what the group made.

import shared from '../../projector/Picture.module.css'
import { Picture as Harvest } from '../harvest/HarvestPicture.tsx'
import type { PictureProps } from '../kit/task.ts'
import styles from './ComparePicture.module.css'
import { Played, usePlayedByLeader } from './Replay.tsx'
import { TablesPicture } from './TablesPicture.tsx'
import { TwoPicture } from './TwoPicture.tsx'
import { usePlayback } from './usePlayback.ts'
import { useVariants } from './useVariants.ts'

export function Picture(props: PictureProps) {
  const playback = usePlayback()
  usePlayedByLeader(playback)
  const { count, list, areTables } = useVariants()
  if (playback.frame) {
    return (
      <div className={`${shared.field} ${styles.played}`}>
        <Played frame={playback.frame} isLarge />
      </div>
    )
  }
  if (count === 0) return <Harvest {...props} />
  if (!list) return null
  return areTables || list.length > 2 ? (
    <TablesPicture variants={list} areTables={areTables} />
  ) : (
    <TwoPicture variants={list} />
  )
}
