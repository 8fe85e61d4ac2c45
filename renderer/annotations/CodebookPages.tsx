import { useActs } from './acts';
import { OpenItem } from './OpenItem';

/** The way from an annotation to the pages of its actor and its issue; nothing where it names none. */
export function CodebookPages() {
  const { can, run } = useActs();
  const [hasActor, hasIssue] = [can('codebook.actor-of'), can('codebook.issue-of')];
  if (!hasActor && !hasIssue) return null;
  return (
    <section className="inspector-section" aria-label="Pages in the codebook">
      <h3>In the codebook</h3>
      {hasActor && (
        <OpenItem small="all they said, held and were credited with" onOpen={() => run('codebook.actor-of')}>
          Page of the actor
        </OpenItem>
      )}
      {hasIssue && (
        <OpenItem small="every position on it, over time" onOpen={() => run('codebook.issue-of')}>
          Page of the issue
        </OpenItem>
      )}
    </section>
  );
}
