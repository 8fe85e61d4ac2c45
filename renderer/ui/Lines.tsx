import './Lines.css';

/** Sentences under a heading; `none` where there are none. */
export function Lines({ title, lines, none }: { title: string; lines: readonly string[]; none?: string }) {
  return (
    <section className="ui-lines">
      <h3>{title}</h3>
      {lines.length === 0 && <p>{none}</p>}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
