import { Colour } from '../../shared/model/codebook';
import { Choice } from '../ui/Choice';
import { Swatch } from '../ui/Swatch';

const options = Colour.options.map((id) => ({ id, label: id.charAt(0).toUpperCase() + id.slice(1) }));

/** A colour of the codebook's ten, by its name and with what it looks like. */
export function ColourField({ value, onChange }: { value: Colour | null; onChange: (colour: Colour | null) => void }) {
  return (
    <div className="codebook-colour">
      <Choice label="Colour" value={value} options={options} noneLabel="none" onChange={onChange} />
      <Swatch colour={value} />
    </div>
  );
}
