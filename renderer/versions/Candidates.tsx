import { useId } from 'react';
import { counted, numbered } from '../../shared/text/counted';
import type { Passage } from '../../shared/text/source-text';
import { differenceWords } from './difference-words';
import { excerpt } from './find-words';
import type { Part, Pick } from './picks';

interface CandidatesProps {
  text: string;
  part: Part;
  pick: Pick | undefined;
  onPick: (pick: Pick) => void;
}

/** Where a passage may be now, the likeliest first, each with what differs; one of them is chosen. */
export function Candidates({ text, part, pick, onPick }: CandidatesProps) {
  const name = useId();
  const linked = typeof pick === 'object' ? pick : null;
  if (part.isCertain) return <p className="versions-none">It was found again.</p>;
  if (part.candidates.length === 0 && !linked)
    return <p className="versions-none">Nothing like it is in the new text. Link it elsewhere, or keep it on the old version.</p>;
  return (
    <fieldset className="versions-candidates">
      <legend className="ui-visually-hidden">{counted(part.candidates.length, 'place it may be', 'places it may be')}</legend>
      {linked && <Candidate name={name} text={text} passage={linked} note="chosen by you" isChosen onChoose={() => onPick(linked)} />}
      {part.candidates.map((candidate, rank) => (
        <Candidate
          key={candidate.start}
          name={name}
          text={text}
          passage={candidate}
          note={[`${numbered(Math.round(candidate.score * 100))} % alike`, ...differenceWords(candidate.differences)].join(' · ')}
          isChosen={!linked && rank === (pick ?? 0)}
          onChoose={() => onPick(rank)}
        />
      ))}
    </fieldset>
  );
}

interface CandidateProps {
  name: string;
  text: string;
  passage: Passage;
  note: string;
  isChosen: boolean;
  onChoose: () => void;
}

function Candidate({ name, text, passage, note, isChosen, onChoose }: CandidateProps) {
  const [before, words, after] = excerpt(text, passage);
  return (
    <label className="versions-candidate" data-chosen={isChosen || undefined}>
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      <span dir="auto" className="versions-candidate-words">
        {before}
        <mark>{words}</mark>
        {after}
      </span>
      <span className="versions-candidate-note">{note}</span>
    </label>
  );
}
