// The few line icons of the interface; always with a word or an accessible name, never alone.

const shapes = {
  minus: 'M5 12h14',
  plus: 'M12 5v14M5 12h14',
  check: 'M5 12.5 10 17.5 19.5 7',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 7v5.3l3.4 2',
  export: 'M12 15V4M7.5 8.5 12 4l4.5 4.5M5 14v5.5h14V14',
  file: 'M6 3.5h8l4.5 4.5v12.5H6zM13.5 3.5v5h5',
  save: 'M5 4.5h11.5l3 3v12H5zM8.5 4.5v5h7v-5M8.5 19.5v-6h7v6',
  undo: 'M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-3',
  redo: 'M16 5l4 4-4 4M20 9H10a5.5 5.5 0 0 0 0 11h3',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  play: 'M8 5.5v13l10.5-6.5L8 5.5Z',
  right: 'm9 6 6 6-6 6',
  unfold: 'm15 6-6 6 6 6',
  back: 'M19 12H5.5M11.5 6l-6 6 6 6',
  forward: 'M5 12h13.5M12.5 6l6 6-6 6',
  again: 'M19.5 12a7.5 7.5 0 1 1-2.4-5.5M19.5 3.5v4h-4',
  up: 'm6 15 6-6 6 6',
  down: 'm6 9 6 6 6-6',
  close: 'M6 6l12 12M18 6 6 18',
  bin: 'M4.5 6.5h15M9.5 6.5v-3h5v3M6.5 6.5l.8 14h9.4l.8-14M10 10.5v6M14 10.5v6',
  offline:
    'M4 4l16 16M8.5 15.5a5 5 0 0 1 5.7-1M5 12a10 10 0 0 1 4-2.4M2.5 8.5A14 14 0 0 1 6 6.2M12 6c3.6 0 7 1 9.5 3M12 19h.01',
  backAndForth: 'M4 8.5h14.5M14.5 4.5l4 4-4 4M20 15.5H5.5M9.5 11.5l-4 4 4 4',
  lock: 'M6.5 11h11v8.5h-11zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  pause: 'M8.5 5.5v13M15.5 5.5v13',
  eye: 'M2.5 12c1-1.8 4.5-6 9.5-6s8.5 4.2 9.5 6c-1 1.8-4.5 6-9.5 6s-8.5-4.2-9.5-6ZM12 14.7a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4Z',
  eyeOff:
    'M4 4l16 16M9.5 6.4A9 9 0 0 1 12 6c5 0 8.5 4.2 9.5 6a15 15 0 0 1-3.2 3.8M6.2 7.8A14 14 0 0 0 2.5 12c1 1.8 4.5 6 9.5 6a9 9 0 0 0 3.6-.8M9.9 10.3a2.7 2.7 0 0 0 3.8 3.8',
  parts: 'M4.5 4.5h6v6h-6zM13.5 4.5h6v6h-6zM4.5 13.5h6v6h-6zM13.5 13.5h6v6h-6z',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20c.5-4 3-6 6.5-6s6 2 6.5 6M16 4.5a3.3 3.3 0 0 1 0 6.3M18 14.5c2 .8 3.2 2.6 3.5 5.5',
  warning: 'M12 4 2.5 20h19L12 4ZM12 10v4.5M12 17.3h.01',
} as const

export type IconName = keyof typeof shapes

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  )
}
