// The large screen, small, for who looks on. Fetched for them alone: it brings what surrounds a picture there.

import { type RefObject, useLayoutEffect, useRef } from 'react'
import { Part } from '../people/problems/Part.tsx'
import { usePicture } from '../projector/usePicture.ts'
import styles from './LookOn.module.css'
import { PictureView } from './PictureView.tsx'

export function SmallWall() {
  const small = useFrameWidth()
  const { picture, shown, choosing } = usePicture()
  return (
    // As large as on the wall, and then made smaller as a whole.
    <div className={styles.picture} data-theme="projector" ref={small}>
      <Part>
        <PictureView picture={picture} shown={shown} choosing={choosing} door={null} />
      </Part>
    </div>
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
