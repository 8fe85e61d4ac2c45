import { memo, type KeyboardEvent, type RefObject } from 'react';
import type { CommandId } from '../../shared/commands';
import type { Kind } from '../../shared/model/annotation';
import type { Passage, SourceText } from '../../shared/text/source-text';
import { useKeysOf } from '../store/key-map';
import { Kbd } from '../ui/Kbd';
import { lineBoxes, placeToolbar, type Place } from './geometry';
import { useMeasured } from './use-measured';
import './Toolbar.css';

/** One button: the command whose key it shows, its words, and what it does. */
export interface Tool {
  readonly command: CommandId;
  readonly label: string;
  readonly run: () => void;
  readonly kind?: Kind;
  /** For the kinds of a selected annotation: whether it is of this kind. */
  readonly isPressed?: boolean;
}

interface ToolbarProps {
  tools: readonly (readonly Tool[])[];
  text: SourceText;
  passage: Passage;
  column: RefObject<HTMLElement | null>;
  scroller: RefObject<HTMLElement | null>;
  /** Gives focus back to the text. */
  onLeave: () => void;
}

/** What can be done with the selection, standing by it. It takes no focus: the keys it shows work in the text; Tab reaches it. */
export function Toolbar({ tools, text, passage, column, scroller, onLeave }: ToolbarProps) {
  const place = useMeasured<Place | null>(() => placeFor(text, passage, column.current, scroller.current), column, scroller, true);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape') onLeave();
    else if (event.key in steps) moveFocus(event.currentTarget, steps[event.key]!);
    else if (event.key !== 'Enter' && event.key !== ' ') return;
    else return event.stopPropagation();
    event.preventDefault();
    event.stopPropagation();
  };
  if (!place) return null;
  const first = tools[0]?.[0];
  return (
    <div
      role="toolbar"
      aria-label="Selection"
      tabIndex={-1}
      aria-orientation={place.side === 'beside' ? 'vertical' : 'horizontal'}
      className={`reader-toolbar reader-toolbar-${place.side}`}
      style={{ left: place.left, top: place.top }}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
    >
      {tools.map((group) => (
        <div key={group[0]!.command} className="reader-toolbar-group">
          {group.map((tool) => (
            <ToolButton key={tool.command} tool={tool} tabIndex={tool === first ? 0 : -1} />
          ))}
        </div>
      ))}
    </div>
  );
}

const ToolButton = memo(function ToolButton({ tool, tabIndex }: { tool: Tool; tabIndex: number }) {
  const keys = useKeysOf(tool.command);
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      className={`reader-tool ${tool.kind ? `reader-tool-${tool.kind}` : ''}`}
      aria-pressed={tool.isPressed}
      aria-keyshortcuts={keys}
      onClick={tool.run}
    >
      {tool.label}
      {keys && <Kbd keys={keys} />}
    </button>
  );
});

const steps: Record<string, 1 | -1> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function moveFocus(toolbar: HTMLElement, step: 1 | -1): void {
  const buttons = [...toolbar.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}

function placeFor(text: SourceText, passage: Passage, column: HTMLElement | null, scroller: HTMLElement | null): Place | null {
  if (!column || !scroller) return null;
  const inner = column.getBoundingClientRect();
  const outer = scroller.getBoundingClientRect();
  const from = outer.top - inner.top;
  const margin = outer.left + scroller.clientWidth - inner.right;
  return placeToolbar(lineBoxes(column, text, passage), { width: inner.width, margin, from, to: from + scroller.clientHeight });
}
