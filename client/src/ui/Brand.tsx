// The mark of the product: a small turntable with its arm.

export function BrandMark() {
  return (
    <svg className="mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <circle className="mark-plate" cx="20" cy="20" r="18.5" />
      <circle className="mark-groove" cx="20" cy="20" r="13.5" />
      <circle className="mark-groove" cx="20" cy="20" r="9" />
      <path className="mark-arm" d="M20 20 31 9" />
      <circle className="mark-spindle" cx="20" cy="20" r="3" />
    </svg>
  )
}
