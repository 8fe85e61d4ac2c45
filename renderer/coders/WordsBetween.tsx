import { useMemo } from 'react';
import type { Annotation } from '../../shared/model/annotation';
import { markedWords, type MarkedWords } from './marked-words';
import type { Names } from './verdicts';

interface WordsBetweenProps {
  text: string;
  a: Annotation | null;
  b: Annotation | null;
  names: Names;
}

/** The text of a place, with what each coder marked in it: both underlined whole, one of them with their own line. */
export function WordsBetween({ text, a, b, names }: WordsBetweenProps) {
  const pieces = useMemo(() => markedWords(text, a, b), [text, a, b]);
  const only = (by: 'a' | 'b'): string => `marked by ${names[by === 'a' ? 0 : 1]} only`;
  const differs = pieces.some(({ by }) => by === 'a' || by === 'b') && a && b;
  return (
    <div className="comparison-words">
      <p>
        {pieces.map((piece, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- pieces of one text have no name but their place
          <Piece key={at} piece={piece} title={piece.by === 'a' || piece.by === 'b' ? only(piece.by) : undefined} />
        ))}
      </p>
      {differs && (
        <p className="comparison-legend">
          The passages differ: solid line {names[0]}, dotted line {names[1]}.
        </p>
      )}
    </div>
  );
}

function Piece({ piece: { words, by }, title }: { piece: MarkedWords; title: string | undefined }) {
  if (by === null) return words;
  return (
    <mark className={`comparison-by-${by}`} title={title}>
      {words}
    </mark>
  );
}
