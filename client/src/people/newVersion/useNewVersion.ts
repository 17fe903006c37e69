// A new version was installed while this page was open. Replacing the server dropped the connection, so the page
// checks when it reconnects, and reloads as soon as nothing would be lost.

import { useEffect } from 'react'
import { useStore } from 'zustand'
import { buildOnServer, ownBuild } from '../../parts/build.ts'
import { reloadOnce } from '../../parts/reloadOnce.ts'
import type { OpenedWorkshop } from '../../store/openedWorkshop.ts'
import { isCalm } from './isCalm.ts'

/** For how long nobody must have touched this screen. */
const QUIET_MS = 4_000
const LOOK_MS = 500
const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const

export function useNewVersion(opened: OpenedWorkshop): void {
  const { connectionStore, view } = opened
  const build = useStore(view, ({ newBuild }) => newBuild)
  useEffect(
    () =>
      connectionStore.subscribe(({ offlineSince }, { offlineSince: before }) => {
        if (offlineSince !== null || before === null) return
        void buildOnServer().then((found) => {
          if (found !== null && found !== ownBuild()) view.setState({ newBuild: found })
        })
      }),
    [connectionStore, view],
  )
  useEffect(() => {
    if (!build) return
    let touchedAt = Date.now()
    const noteTouch = () => {
      touchedAt = Date.now()
    }
    for (const touch of TOUCHES) window.addEventListener(touch, noteTouch, true)
    const look = setInterval(() => {
      if (Date.now() - touchedAt < QUIET_MS || !isCalm(opened)) return
      clearInterval(look)
      reloadOnce(`newer ${build}`)
    }, LOOK_MS)
    return () => {
      clearInterval(look)
      for (const touch of TOUCHES) window.removeEventListener(touch, noteTouch, true)
    }
  }, [build, opened])
}
