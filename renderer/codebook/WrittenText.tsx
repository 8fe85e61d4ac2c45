import { useEffect, useId, useRef, useState } from 'react';

interface WrittenTextProps {
  label: string;
  value: string;
  onInput: (text: string) => void;
  onCommit: (text: string) => void;
}

/** A long text: kept when the field is left, on Ctrl Enter, and when another view takes its place. */
export function WrittenText({ label, value, onInput, onCommit }: WrittenTextProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const settled = useRef(value);
  useEffect(() => {
    const before = settled.current;
    settled.current = value;
    setTyped((now) => (now === before ? value : now));
  }, [value]);
  const latest = useRef({ typed, onCommit });
  latest.current = { typed, onCommit };
  const commit = () => {
    if (latest.current.typed === settled.current) return;
    settled.current = latest.current.typed;
    latest.current.onCommit(latest.current.typed);
  };
  // What was typed is not lost where the view goes while the field has the focus: no blur is heard then.
  useEffect(() => commit, []); // oxlint-disable-line react-hooks/exhaustive-deps -- once, when it goes
  return (
    <div className="ui-field" data-dirty={typed !== value || undefined}>
      <label className="ui-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className="ui-input codebook-text"
        value={typed}
        maxLength={100_000}
        data-region-focus=""
        onChange={({ target }) => {
          setTyped(target.value);
          onInput(target.value);
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          commit();
        }}
      />
    </div>
  );
}
