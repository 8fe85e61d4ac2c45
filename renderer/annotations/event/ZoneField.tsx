import { useState } from 'react';
import { fold } from '../../../shared/text/fold';
import { readZone } from '../../../shared/timeline/read-zone';
import { SuggestField, type Suggestion } from '../../ui/SuggestField';

const SHOWN = 8;

/** IANA's names of time zones, as far as this computer knows them; newer ones have UTC among them. */
const zones: readonly string[] = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])];

interface ZoneFieldProps {
  zone: string | null;
  onZone: (zone: string | null) => void;
}

/** The zone of a time: a place whose clocks it is, or an offset from UTC. */
export function ZoneField({ zone, onZone }: ZoneFieldProps) {
  const [refused, setRefused] = useState<string | null>(null);
  const commit = (words: string) => {
    if (words.trim() === '') return onZone(null);
    const read = readZone(words);
    if (read.ok) onZone(read.zone);
    else setRefused(read.message);
  };
  return (
    <SuggestField
      label="Zone"
      value={zone ?? ''}
      placeholder="not stated"
      suggest={zonesFor}
      onChoose={({ id }) => onZone(id)}
      onCommit={commit}
      onInput={() => setRefused(null)}
      error={refused}
    />
  );
}

function zonesFor(words: string): Suggestion[] {
  const sought = fold(words.trim()).replaceAll(' ', '_');
  if (sought === '') return [];
  const read = readZone(words);
  const place = (name: string) => name.slice(name.lastIndexOf('/') + 1);
  return zones
    .filter((name) => fold(name).includes(sought))
    .sort((a, b) => Number(fold(place(b)).startsWith(sought)) - Number(fold(place(a)).startsWith(sought)) || (a < b ? -1 : 1))
    .slice(0, SHOWN)
    .map((name) => ({ id: name, label: name, isMeant: read.ok && read.zone === name }));
}
