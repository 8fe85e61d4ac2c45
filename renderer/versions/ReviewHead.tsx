import { kinds } from '../../shared/annotations/index';
import { type CommandHandlers, commands } from '../../shared/commands';
import type { Annotation } from '../../shared/model/annotation';
import { numbered } from '../../shared/text/counted';
import { useKeysOf } from '../store/key-map';
import { Button } from '../ui/Button';
import { Pill } from '../ui/Pill';

interface ReviewHeadProps {
  waiting: readonly Annotation[];
  annotation: Annotation;
  acts: CommandHandlers;
}

/** What kind of passage is reviewed, which of how many, how it was found, and the way to the others. */
export function ReviewHead({ waiting, annotation, acts }: ReviewHeadProps) {
  const { kind } = annotation.fields;
  const at = waiting.indexOf(annotation);
  const isKept = annotation.standing!.decision === 'kept';
  return (
    <header className="versions-review-head">
      <b aria-hidden="true" className="versions-kind">
        {kinds[kind].letter}
      </b>
      <h2>
        {kinds[kind].label}
        {at >= 0 && ` ${numbered(at + 1)} of ${numbered(waiting.length)}`}
      </h2>
      <Pill tone={isKept ? 'quiet' : 'warn'}>{isKept ? 'kept on the old version' : annotation.standing!.state}</Pill>
      <span className="versions-space" />
      <Step id="changes.previous" acts={acts} />
      <Step id="changes.next" acts={acts} />
    </header>
  );
}

function Step({ id, acts }: { id: 'changes.next' | 'changes.previous'; acts: CommandHandlers }) {
  return (
    <Button kind="quiet" keys={useKeysOf(id)} title={commands[id].label} isDisabled={!acts[id]} onPress={() => acts[id]?.()}>
      {id === 'changes.next' ? 'Next' : 'Back'}
    </Button>
  );
}
