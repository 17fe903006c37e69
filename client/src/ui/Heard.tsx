// For screen readers only: what has just happened here, once, when they have the time.

export function Heard({ children }: { readonly children: string }) {
  return (
    <span className="sr" aria-live="polite">
      {children}
    </span>
  )
}
