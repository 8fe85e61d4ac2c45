import { useEffect, useState } from 'react';
import { useSaid } from './said';

const SHOWN_MS = 6_000;

/** What the last act on events came to, for who sees and who hears. */
export function Said() {
  const { words, turn } = useSaid();
  const [passed, setPassed] = useState(turn);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(turn), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [turn]);
  return (
    <p className="timeline-said" role="status" data-passed={passed === turn || undefined}>
      {words}
    </p>
  );
}
