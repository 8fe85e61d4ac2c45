import { useState } from 'react';
import { fold } from '../../../shared/text/fold';
import { SuggestField, type Suggestion } from '../../ui/SuggestField';

const SHOWN = 8;

/** IANA's names of time zones, as far as this computer knows them. */
const zones: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')];

interface ZoneFieldProps {
  zone: string | null;
  onZone: (zone: string | null) => void;
}

/** The zone of a time: a place whose clocks it is, or an offset from UTC. */
export function ZoneField({ zone, onZone }: ZoneFieldProps) {
  const [refused, setRefused] = useState<string | null>(null);
  const commit = (words: string) => {
    const typed = words.trim();
    if (typed === '') onZone(null);
    else if (isOffset(typed)) onZone(withColon(typed));
    else setRefused(`“${typed}” is no time zone known here. Type a city, such as Tokyo, or an offset, such as +09:00.`);
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

const isOffset = (words: string): boolean => /^[+\-−](0\d|1[0-4]):?[0-5]\d$/.test(words);
const withColon = (words: string): string => words.replace('−', '-').replace(/^(.\d\d):?(\d\d)$/, '$1:$2');

function zonesFor(words: string): Suggestion[] {
  const sought = fold(words.trim()).replaceAll(' ', '_');
  if (sought === '') return [];
  const place = (name: string) => name.slice(name.lastIndexOf('/') + 1);
  return zones
    .filter((name) => fold(name).includes(sought))
    .sort((a, b) => Number(fold(place(b)).startsWith(sought)) - Number(fold(place(a)).startsWith(sought)) || (a < b ? -1 : 1))
    .slice(0, SHOWN)
    .map((name) => ({ id: name, label: name, isMeant: fold(name) === sought || fold(place(name)) === sought }));
}
