import type { CommandHandlers, CommandId } from '../../shared/commands';
import type { CheckingStatus } from '../../shared/model/annotation';
import { useKeysOf } from '../store/key-map';
import { Button } from '../ui/Button';

/** A verdict on a claim and its command. */
const verdicts = {
  supported: 'review.supported',
  disputed: 'review.disputed',
  refuted: 'review.refuted',
  retracted: 'review.retracted',
} as const satisfies Partial<Record<CheckingStatus, CommandId>>;

type Verdict = keyof typeof verdicts;
const all = Object.keys(verdicts) as Verdict[];

/** What the keys of the verdicts do. */
export const verdictActs = (onVerdict: (checking: CheckingStatus) => void): CommandHandlers =>
  Object.fromEntries(all.map((verdict) => [verdicts[verdict], () => onVerdict(verdict)]));

/** The verdicts, each with its key. What they rest on is written in the inspector. */
export function Verdicts({ onVerdict }: { onVerdict: (checking: CheckingStatus) => void }) {
  return (
    <div role="group" aria-label="Verdict" className="review-acts">
      {all.map((verdict) => (
        <VerdictButton key={verdict} verdict={verdict} onPress={() => onVerdict(verdict)} />
      ))}
    </div>
  );
}

function VerdictButton({ verdict, onPress }: { verdict: Verdict; onPress: () => void }) {
  return (
    <Button keys={useKeysOf(verdicts[verdict])} onPress={onPress}>
      {verdict.charAt(0).toUpperCase() + verdict.slice(1)}
    </Button>
  );
}
