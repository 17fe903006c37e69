// A link as a QR code (uqr makes the modules, we draw them as one path: no inline script or image needed). What makes them
// comes once the screen is there; its place is kept.

import { useMemo } from 'react'
import { part } from '../../parts/part.ts'
import { usePart } from '../../parts/usePart.ts'
import styles from './ShareDialog.module.css'

/** The white margin that readers require. */
const QUIET_MODULES = 4

const fetchEncoder = part(() => import('uqr'))

export function QrCode({ address, label }: { readonly address: string; readonly label: string }) {
  const { state } = usePart(fetchEncoder)
  const encode = state.kind === 'here' ? state.part.encode : null
  const { d, size } = useMemo(() => {
    const code = encode?.(address, { ecc: 'M', border: QUIET_MODULES })
    const modules = code?.data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))) ?? []
    return { d: modules.join(''), size: code?.size ?? 1 }
  }, [encode, address])
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={d} />
    </svg>
  )
}
