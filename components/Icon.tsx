/** Line icons, drawn for Rebound on a 20 by 20 grid. Always beside a name for screen readers, so hidden from them. */
const paths = {
  check: 'M4 10.5l4 4 8-9',
  clock: 'M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14M10 6.5V10l2.5 2',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  reply: 'M8 5L3.5 9.5L8 14M4 9.5h7.5a5 5 0 0 1 5 5V15.5',
  down: 'M5.5 8l4.5 4.5L14.5 8',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M13 13l3.5 3.5',
  list: 'M7 5.5h9.5M7 10h9.5M7 14.5h9.5M3.5 5.5h.01M3.5 10h.01M3.5 14.5h.01',
  keyboard: 'M3 5.5h14v9H3zM6 8.5h.01M10 8.5h.01M14 8.5h.01M7 11.8h6',
  close: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  open: 'M11 4h5v5M16 4l-7 7M8 4.5H4.5v11h11V12',
  warning: 'M10 3.5l7 12.5H3zM10 8.5v3.5M10 14h.01',
  shield: 'M10 3l6 2.2v4.3c0 3.6-2.4 6.2-6 7.5c-3.6-1.3-6-3.9-6-7.5V5.2zM7.3 9.8l2 2l3.5-3.8',
  up: 'M5.5 12l4.5-4.5l4.5 4.5',
  plus: 'M10 4.5v11M4.5 10h11',
} as const;
export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
