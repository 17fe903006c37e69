// Beside the board of who looks on and has no task: what the large screen shows, small, and what the table is asked.

import { saidNow } from '@draaitafel/shared/copy/nl/saidNow.ts'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { taskText } from '../copy/nlTasks.ts'
import { Part } from '../people/problems/Part.tsx'
import { usePicture } from '../projector/usePicture.ts'
import { usePlan } from '../store/WorkshopContext.tsx'
import frame from './kit/Frame.module.css'
import styles from './LookOn.module.css'
import { PictureView } from './PictureView.tsx'

export function LookOn() {
  const small = useFrameWidth()
  const said = usePlan(useShallow(saidNow))
  const { picture, shown, choosing } = usePicture()
  if (!said) return null
  return (
    <>
      <div className={frame.heading}>
        <h2>{said.name}</h2>
        <p>{said.what}</p>
      </div>
      <figure className={styles.figure}>
        <div className={styles.frame}>
          {/* As large as on the wall, and then made smaller as a whole. */}
          <div className={styles.picture} data-theme="projector" ref={small}>
            <Part>
              <PictureView picture={picture} shown={shown} choosing={choosing} door={null} />
            </Part>
          </div>
        </div>
        <figcaption>{taskText.onWall}</figcaption>
      </figure>
    </>
  )
}

/** Makes it as wide as what is around it. */
function useFrameWidth(): RefObject<HTMLDivElement | null> {
  const picture = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const drawn = picture.current
    const frame = drawn?.parentElement
    if (!drawn || !frame) return
    const fit = () => {
      drawn.style.transform = `scale(${frame.clientWidth / drawn.offsetWidth})`
    }
    const watch = new ResizeObserver(fit)
    watch.observe(frame)
    fit()
    return () => watch.disconnect()
  }, [])
  return picture
}
