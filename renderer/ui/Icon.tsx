import './Icon.css';

const paths = {
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Zm3.5 8 3.5 3.5',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  close: 'm4 4 8 8m0-8-8 8',
  expand: 'M3 6V3h3m4 0h3v3m0 4v3h-3m-4 0H3v-3',
  chevron: 'm5 6 3 3 3-3',
  up: 'm4 10 4-4 4 4',
  down: 'm4 6 4 4 4-4',
  lock: 'M4.5 7.5h7v5h-7zM6 7.5V5.5a2 2 0 0 1 4 0v2',
  open: 'M4.5 7.5h7v5h-7zM6 7.5V5.5a2 2 0 0 1 3.6-1.2',
} as const;

export type IconName = keyof typeof paths;

/** A 16 px line drawing. It is decoration: the control that holds it carries the name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="ui-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
