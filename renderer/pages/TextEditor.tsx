import { useEffect, useMemo, useRef } from 'react';
import type { ProvideCommands } from '../../shared/commands';
import type { Source, Version } from '../../shared/model/source';
import { counted, numbered } from '../../shared/text/counted';
import type { SourceText } from '../../shared/text/source-text';
import { useKeysOf } from '../store/key-map';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { portionsOf } from './portions';
import { toSourceText } from './typed-text';
import { useDraft } from './use-draft';
import './TextEditor.css';

export interface TextEditorProps {
  source: Source;
  version: Version;
  text: SourceText;
  /** The portion on screen, by its place from 0. */
  at: number;
  onAt: (at: number) => void;
  /** Saves the text as a new Version; gives whether that was done. */
  onSave: (text: SourceText) => Promise<boolean>;
  onClose: () => void;
  textSize: number;
  provide: ProvideCommands;
}

/** A plain field for the words of a page, or of a part of a text without pages: to type what cannot be read, to mend what was read wrongly. */
export function TextEditor({ source, version, text, at, onAt, onSave, onClose, textSize, provide }: TextEditorProps) {
  const saveKeys = useKeysOf('typing.save');
  const portions = useMemo(() => portionsOf(text), [text]);
  const { typed, wasFound, isKept, problem, change, discard } = useDraft(version.id, portions);
  const field = useRef<HTMLTextAreaElement>(null);
  const isPaged = text.pages !== undefined && text.pages.length > 0;
  const changed = Object.keys(typed ?? {}).length;
  const save = useSaving(() => toSourceText(text, portions, typed ?? {}), onSave, discard);
  const throwAway = () => void discard().then(() => field.current?.focus());
  useEffect(() =>
    provide({
      'typing.save': changed > 0 ? save : null,
      'typing.discard': changed > 0 ? throwAway : null,
      'typing.next': at + 1 < portions.length ? () => onAt(at + 1) : null,
      'typing.previous': at > 0 ? () => onAt(at - 1) : null,
      'typing.close': onClose,
    }),
  );
  const isReady = typed !== undefined;
  useEffect(() => {
    if (isReady) field.current?.focus();
  }, [isReady, at]);
  if (!typed) return <section aria-label="Text editor" data-region="typing" aria-busy="true" />;
  const what = isPaged ? 'Page' : 'Part';
  return (
    <section aria-label="Text editor" data-region="typing" className="typing" data-dirty={!isKept || undefined}>
      <div className="typing-bar">
        <h1 className="typing-title">
          {portions.length > 1 ? `${what} ${numbered(at + 1)} of ${numbered(portions.length)}` : 'The text'}
          {portions[at]?.label !== undefined && ` (${portions[at]?.label})`}
        </h1>
        {portions.length > 1 && (
          <>
            <Button kind="quiet" aria-label={`Type the previous ${what.toLowerCase()}`} isDisabled={at === 0} onPress={() => onAt(at - 1)}>
              <Icon name="up" />
            </Button>
            <Button
              kind="quiet"
              aria-label={`Type the next ${what.toLowerCase()}`}
              isDisabled={at + 1 >= portions.length}
              onPress={() => onAt(at + 1)}
            >
              <Icon name="down" />
            </Button>
          </>
        )}
        <Button kind="quiet" aria-label="Close the text editor" onPress={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <textarea
        key={at}
        ref={field}
        className="typing-field"
        aria-label={portions.length > 1 ? `Text of ${what.toLowerCase()} ${at + 1}` : 'Text to type or correct'}
        aria-describedby="typing-about"
        lang={source.language ?? undefined}
        style={{ fontSize: textSize }}
        spellCheck={false}
        data-region-focus
        data-own-undo={changed > 0 || undefined}
        value={typed[at] ?? portions[at]?.words ?? ''}
        placeholder={isPaged ? 'Type the words of the page here. An empty line begins a new paragraph.' : ''}
        onChange={(event) => change(at, event.target.value)}
      />
      <div className="typing-foot">
        <p id="typing-about" className="typing-about" role="status">
          {problem ?? said(changed, wasFound, what)}
        </p>
        <div className="typing-actions">
          <Button kind={changed > 0 ? 'primary' : 'plain'} isDisabled={changed === 0} onPress={save} keys={saveKeys}>
            Save as a new version
          </Button>
          <Button isDisabled={changed === 0} onPress={throwAway}>
            Discard
          </Button>
        </div>
      </div>
    </section>
  );
}

/** Saves once at a time; the draft goes when the Version is there. */
function useSaving(make: () => SourceText, onSave: (text: SourceText) => Promise<boolean>, discard: () => Promise<void>): () => void {
  const busy = useRef(false);
  return () => {
    if (busy.current) return;
    busy.current = true;
    void onSave(make())
      .then((saved) => (saved ? discard() : undefined))
      .finally(() => (busy.current = false));
  };
}

function said(changed: number, wasFound: boolean, what: string): string {
  if (changed === 0) return 'The original and every earlier version stay as they are.';
  const where = counted(changed, `${what.toLowerCase()} differs`, `${what.toLowerCase()}s differ`);
  return wasFound
    ? `What you typed earlier is here again: ${where}. It is a draft until you save it.`
    : `${where}. What you type is kept as a draft on this computer until you save or discard it.`;
}
