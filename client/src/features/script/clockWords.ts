// Time left as people read it and as it is read out. Pure.

/** 1085 → '18:05', -65 → '-1:05'. */
export function clockText(seconds: number): string {
  const whole = Math.abs(seconds)
  const minutes = Math.floor(whole / 60)
  return `${seconds < 0 ? '-' : ''}${minutes}:${String(whole % 60).padStart(2, '0')}`
}

const MOMENTS = [300, 60, 0] as const

/** Which of the moments worth saying lies between two readings of the clock: 5 minutes, 1 minute, over. */
export function momentPassed(before: number, after: number): (typeof MOMENTS)[number] | null {
  return MOMENTS.find((moment) => before > moment && after <= moment) ?? null
}
