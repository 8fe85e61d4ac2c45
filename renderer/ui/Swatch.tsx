import './Swatch.css';

/** A colour of the codebook's own as a small square; empty where none was given. Decoration: the colour's name is said elsewhere. */
export function Swatch({ colour }: { colour: string | null }) {
  return <span className="ui-swatch" data-colour={colour ?? undefined} aria-hidden="true" />;
}
