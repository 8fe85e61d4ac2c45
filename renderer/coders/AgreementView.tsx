import { useMemo } from 'react';
import type { Agreement, FieldAgreement, Marking, Measured } from '../../shared/agreement/agreement';
import { agreementOf, type CodedText } from '../../shared/agreement/agreement';
import type { FieldNames } from '../../shared/agreement/compared-fields';
import { coefficientWords, shareWords } from '../../shared/agreement/figure-words';
import { kinds } from '../../shared/annotations/index';
import { numbered } from '../../shared/text/counted';
import { Segments } from '../ui/Segments';
import type { Names } from './verdicts';

export type Scope = 'source' | 'all';

interface AgreementViewProps {
  texts: readonly CodedText[];
  names: Names;
  fieldNames: FieldNames;
  scope: Scope;
  /** In how many sources both coders have annotations. */
  shared: number;
  onScope: (scope: Scope) => void;
}

/** How far two coders agree, in tables: on what to mark, on the kind, and on each field; and in words how each figure was made. */
export function AgreementView({ texts, names, fieldNames, scope, shared, onScope }: AgreementViewProps) {
  const agreement = useMemo(() => agreementOf(texts, fieldNames), [texts, fieldNames]);
  return (
    <div className="comparison-agreement">
      {shared > 1 && (
        <Segments
          label="Agreement over"
          value={scope}
          options={[
            { id: 'source', label: 'This source' },
            { id: 'all', label: `All ${numbered(shared)} sources both coded` },
          ]}
          onChange={onScope}
        />
      )}
      <Markings {...agreement} names={names} />
      <Fields {...agreement} />
      <h2>How these are figured</h2>
      <ul className="comparison-notes">
        <li>
          Two annotations are a pair where their passages overlap: those with most in common first, one to one. Of different kinds they need
          half of both in common.
        </li>
        <li>
          Alpha of marking is Krippendorff’s binary alpha for unitising: every character was marked by a coder or not. It needs no pairs.
        </li>
        <li>
          Kind and fields are asked of the pairs; “none stated” counts as a value. Kappa is Cohen’s (1960), alpha Krippendorff’s for nominal
          data (2011).
        </li>
        <li>
          No figure is given of fewer than 5 pairs (too few), nor where both stated one thing throughout (no variation). Free words have no
          figure of chance: they are the same where they differ in letter case and white space only.
        </li>
        <li>All of it is figured on the annotations as they were coded, whatever was decided since.</li>
      </ul>
    </div>
  );
}

function Markings({ markings, names }: { markings: readonly Marking[]; names: Names }) {
  return (
    <table>
      <caption>What was marked</caption>
      <thead>
        <tr>
          <th scope="col">Kind</th>
          <th scope="col">{names[0]}</th>
          <th scope="col">{names[1]}</th>
          <th scope="col">Pairs</th>
          <th scope="col">Alpha of marking</th>
        </tr>
      </thead>
      <tbody>
        {markings.map(({ kind, a, b, pairs, alpha }) => (
          <tr key={kind ?? 'all'}>
            <th scope="row">{kind ? kinds[kind].plural : 'All kinds'}</th>
            <td>{numbered(a)}</td>
            <td>{numbered(b)}</td>
            <td>{numbered(pairs)}</td>
            <td data-none={alpha.is === 'none' || undefined}>{coefficientWords(alpha)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Fields({ kinds: onKind, fields }: Agreement) {
  return (
    <table>
      <caption>How it was coded, pair by pair</caption>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Pairs</th>
          <th scope="col">Same</th>
          <th scope="col">Agreement</th>
          <th scope="col">Kappa</th>
          <th scope="col">Alpha</th>
        </tr>
      </thead>
      <tbody>
        <Row label="Kind" measured={onKind} />
        {fields.map((field) => (
          <Row key={`${field.kind} ${field.variant ?? ''} ${field.id}`} label={labelOf(field)} measured={field} />
        ))}
      </tbody>
    </table>
  );
}

const labelOf = ({ kind, label, variant }: FieldAgreement): string =>
  `${variant === 'person' ? 'Public figure' : kinds[kind].label}: ${label}`;

function Row({ label, measured: { pairs, same, share, kappa, alpha } }: { label: string; measured: Measured }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{numbered(pairs)}</td>
      <td>{numbered(same)}</td>
      <td data-none={share.is === 'none' || undefined}>{shareWords(share)}</td>
      <td data-none={kappa.is === 'none' || undefined}>{coefficientWords(kappa)}</td>
      <td data-none={alpha.is === 'none' || undefined}>{coefficientWords(alpha)}</td>
    </tr>
  );
}
