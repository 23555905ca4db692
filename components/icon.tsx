import type { ComponentChildren } from 'preact';
import type { Relation } from '../claims/types.ts';

type IconName =
  | Relation
  | 'close'
  | 'previous'
  | 'next'
  | 'more'
  | 'external'
  | 'search'
  | 'settings'
  | 'pause'
  | 'panel'
  | 'trash'
  | 'plus'
  | 'pencil';

/** Our own strokes on a 16 × 16 grid. The shapes tell the relations apart without colour. */
const SHAPES: Readonly<Record<IconName, ComponentChildren>> = {
  supported: <path d="M3 8.6 6.4 12 13 4.6" />,
  contradicted: <path d="M3 6h10M3 10h10M10.4 2.8 5.6 13.2" />,
  outdated: (
    <>
      <path d="M2.8 8a5.3 5.3 0 1 0 1.7-3.9L2.8 5.7" />
      <path d="M2.6 2.6v3.2h3.2M8 5.2V8l2 1.4" />
    </>
  ),
  unconfirmed: (
    <>
      <path d="M5.6 6a2.5 2.5 0 1 1 3.7 2.2c-.9.5-1.3.9-1.3 1.8" />
      <path d="M8 12.6v.1" />
    </>
  ),
  context: (
    <>
      <circle cx="8" cy="8" r="6.2" stroke-width="1.3" />
      <path d="M8 7.4v3.8M8 4.9V5" />
    </>
  ),
  unsourced: <path d="M2.6 8h2.2M6.9 8h2.2M11.2 8h2.2" />,
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  previous: <path d="M10 3.5 5.5 8l4.5 4.5" />,
  next: <path d="M6 3.5 10.5 8 6 12.5" />,
  more: <path d="M3.5 8h.1M8 8h.1M12.5 8h.1" />,
  external: <path d="M9 3h4v4M13 3 7.5 8.5M11 9.5V13H3V5h3.5" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.2" />
      <path d="m10.2 10.2 3.3 3.3" />
    </>
  ),
  settings: (
    <>
      <path d="M2.5 4.5h6M12 4.5h1.5M2.5 11.5H4M7.5 11.5h6" />
      <circle cx="10.2" cy="4.5" r="1.7" />
      <circle cx="5.8" cy="11.5" r="1.7" />
    </>
  ),
  pause: <path d="M5.5 3.5v9M10.5 3.5v9" />,
  panel: <path d="M2.5 3h11v10h-11zM9.5 3v10" />,
  trash: <path d="M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5" />,
  plus: <path d="M8 3.5v9M3.5 8h9" />,
  pencil: <path d="m3 13 .7-3L10.6 3.1l2.3 2.3L6 12.3zM9.2 4.5l2.3 2.3" />,
};

/** Decoration only: the words beside an icon, or the button's label, carry the meaning. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {SHAPES[name]}
    </svg>
  );
}
