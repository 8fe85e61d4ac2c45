import { useCallback, useEffect, useRef, useState } from 'react';
import type { Id } from '../../shared/model/record';
import { forgetDraft, keepDraft, loadDraft } from '../store/drafts';
import type { Portion } from './portions';

export interface Typing {
  /** What was typed, by portion: only where it differs from what is there. Undefined while an earlier draft is looked for. */
  readonly typed: Readonly<Record<number, string>> | undefined;
  /** An earlier draft was found and is on screen again. */
  readonly wasFound: boolean;
  /** Whether the disk has what was typed: as a draft, or because nothing was. */
  readonly isKept: boolean;
  /** Why the last words could not be kept as a draft, or null. */
  readonly problem: string | null;
  readonly change: (index: number, words: string) => void;
  /** Forgets what was typed. Resolves when it is gone from the disk, too. */
  readonly discard: () => Promise<void>;
}

/** In ms: typing is kept this long after the last key. */
const REST = 250;

/** What is typed over a Version's text, kept on disk while it is typed, so that a crash takes no more than the last moment. */
export function useDraft(version: Id, portions: readonly Portion[]): Typing {
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>();
  const [wasFound, setFound] = useState(false);
  const [isKept, setKept] = useState(true);
  const [problem, setProblem] = useState<string | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef<Readonly<Record<number, string>>>({});

  const keep = useCallback(() => {
    clearTimeout(waiting.current);
    waiting.current = undefined;
    keepDraft({ version, parts: latest.current, at: new Date().toISOString() }).then(
      () => {
        setProblem(null);
        // What was typed since waits for its own turn.
        if (waiting.current === undefined) setKept(true);
      },
      (error: Error) => setProblem(`What you type cannot be kept as a draft: ${error.message}. Save it soon.`),
    );
  }, [version]);

  useEffect(() => {
    let wanted = true;
    void loadDraft(version)
      .catch(() => null)
      .then((draft) => {
        if (!wanted) return;
        latest.current = draft?.parts ?? {};
        setTyped(latest.current);
        setFound(draft !== null);
      });
    return () => {
      wanted = false;
      if (waiting.current !== undefined) keep();
    };
  }, [version, keep]);

  const change = (index: number, words: string) => {
    const { [index]: _, ...others } = latest.current;
    latest.current = words === portions[index]!.words ? others : { ...others, [index]: words };
    setTyped(latest.current);
    setKept(false);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(keep, REST);
  };
  const discard = async () => {
    clearTimeout(waiting.current);
    waiting.current = undefined;
    latest.current = {};
    setTyped({});
    setFound(false);
    setKept(true);
    await forgetDraft(version);
  };
  return { typed, wasFound, isKept, problem, change, discard };
}
