import { Button as Base, type ButtonProps as BaseProps } from 'react-aria-components/Button';
import type { ReactNode } from 'react';
import { Kbd } from './Kbd';
import './Button.css';

export interface ButtonProps extends Omit<BaseProps, 'children' | 'className' | 'style'> {
  children: ReactNode;
  kind?: 'plain' | 'primary' | 'quiet' | 'danger';
  /** The key for the same thing, shown beside the words. */
  keys?: string | undefined;
  className?: string;
  'aria-pressed'?: boolean;
  title?: string;
}

/** A button that says in words what it does. */
export function Button({ children, kind = 'plain', keys, className = '', ...rest }: ButtonProps) {
  return (
    <Base {...rest} className={`ui-button ui-button-${kind} ${className}`}>
      {children}
      {keys && <Kbd keys={keys} />}
    </Base>
  );
}
