import { useEffect, useRef, type KeyboardEvent } from 'react';
import { numbered } from '../../shared/text/counted';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import type { Find } from './use-find';
import './find.css';

/** The bar to find words in the text: how many places there are, and which one is shown. */
export function FindBar({ find, onClose }: { find: Find; onClose: () => void }) {
  const { isOpen, typed, options, places, at, asked, type, setOptions, step } = find;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    field.current?.focus();
    field.current?.select();
  }, [isOpen, asked]);
  if (!isOpen) return null;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && event.target === field.current) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const count = places.length / 2;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are those of the field and the buttons inside
    <search className="reader-find" aria-label="Find in the text" onKeyDown={onKeyDown}>
      <input
        ref={field}
        className="ui-input"
        type="text"
        aria-label="Words to find"
        placeholder="Find in the text"
        spellCheck={false}
        autoComplete="off"
        value={typed}
        onChange={({ target }) => type(target.value)}
      />
      <span className="reader-find-count" role="status">
        {typed.trim() !== '' && (count === 0 ? 'Not found' : `${numbered(at + 1)} of ${numbered(count)}`)}
      </span>
      <Button kind="quiet" aria-label="Previous place" title="Previous place (Shift F3)" isDisabled={count === 0} onPress={() => step(-1)}>
        <Icon name="up" />
      </Button>
      <Button kind="quiet" aria-label="Next place" title="Next place (F3)" isDisabled={count === 0} onPress={() => step(1)}>
        <Icon name="down" />
      </Button>
      <Button
        kind="quiet"
        className="reader-find-option"
        aria-label="Match case"
        title="Match case"
        aria-pressed={options.matchCase}
        onPress={() => setOptions({ ...options, matchCase: !options.matchCase })}
      >
        Aa
      </Button>
      <Button
        kind="quiet"
        className="reader-find-option"
        aria-pressed={options.wholeWords}
        onPress={() => setOptions({ ...options, wholeWords: !options.wholeWords })}
      >
        Whole words
      </Button>
      <Button kind="quiet" aria-label="Close" title="Close (Esc)" onPress={onClose}>
        <Icon name="close" />
      </Button>
    </search>
  );
}
