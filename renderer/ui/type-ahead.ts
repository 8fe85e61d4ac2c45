import { useRef } from 'react';

/** Letters typed within so many ms of each other are one beginning. */
const PAUSE = 900;

/** Words without what does not tell them apart, such as case and accents. */
type Fold = (words: string) => string;
type Typed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * Type-ahead in a list: the next item whose words begin with what is typed, as far as `fold` tells letters apart, going round. Gives null
 * where the key types nothing, -1 where nothing begins so. The same letter again goes on to the next that begins with it.
 */
export function useTypeAhead(fold: Fold): (event: Typed, words: readonly string[], at: number) => number | null {
  const typed = useRef({ letters: '', when: 0 });
  return (event, words, at) => {
    if (event.ctrlKey || event.metaKey || event.altKey || [...event.key].length !== 1) return null;
    const now = performance.now();
    const before = now - typed.current.when < PAUSE ? typed.current.letters : '';
    if (event.key === ' ' && before === '') return null;
    const letters = before + fold(event.key);
    typed.current = { letters, when: now };
    return nextBeginning(words, letters, at, fold);
  };
}

/** The item after `at` that begins with the folded letters; at itself first where more than one letter is typed. */
export function nextBeginning(words: readonly string[], letters: string, at: number, fold: Fold): number {
  const isRepeated = new Set(letters).size === 1;
  const sought = isRepeated ? letters[0]! : letters;
  const from = isRepeated ? at + 1 : at;
  for (let step = 0; step < words.length; step += 1) {
    const place = (from + step) % words.length;
    if (fold(words[place]!.slice(0, 80)).startsWith(sought)) return place;
  }
  return -1;
}
