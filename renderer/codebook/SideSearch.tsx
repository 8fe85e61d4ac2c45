import type { KeyboardEvent, ReactNode } from 'react';

interface SideSearchProps {
  label: string;
  value: string;
  onChange: (typed: string) => void;
  children?: ReactNode;
}

/** What is looked for in a list. Down goes to the list, Esc takes the words away. */
export function SideSearch({ label, value, onChange, children }: SideSearchProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowDown')
      event.currentTarget.closest('.codebook-side')?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus();
    else if (event.key === 'Escape' && value !== '') onChange('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search className="codebook-search">
      <input
        type="search"
        className="ui-input"
        aria-label={label}
        placeholder={label}
        spellCheck={false}
        autoComplete="off"
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={onKeyDown}
      />
      {children}
    </search>
  );
}
