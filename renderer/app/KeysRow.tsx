import { memo, useEffect, useState } from 'react';
import { commands, type Command, type CommandId, type CommandScope } from '../../shared/commands';
import { type KeyProblem, keyProblem } from '../../shared/key-map';
import { setKeys, useKeyMap } from '../store/key-map';
import { Button } from '../ui/Button';
import { Kbd, keyWords } from '../ui/Kbd';
import { comboOf } from './keys';

interface KeysRowProps {
  readonly id: CommandId;
  readonly keys: string | undefined;
  readonly isAsking: boolean;
  readonly onAsk: (id: CommandId | null) => void;
}

interface Refused extends KeyProblem {
  readonly keys: string;
}

/** Where a command's keys work, in words. */
const places: Partial<Record<CommandScope, string>> = { app: 'everywhere', reader: 'in the text', timeline: 'on the timeline' };

/** One command: its keys, and what changes them. */
export const KeysRow = memo(function KeysRow({ id, keys, isAsking, onAsk }: KeysRowProps) {
  const { label, scope, keys: first }: Command = commands[id];
  const [refused, setRefused] = useState<Refused | null>(null);
  const take = (pressed: string, from: CommandId | null): void => {
    setKeys(id, pressed, from);
    setRefused(null);
    onAsk(null);
  };
  const hear = (pressed: string): void => {
    const problem = keyProblem(id, pressed, useKeyMap.getState().own);
    if (problem) setRefused({ ...problem, keys: pressed });
    else take(pressed, null);
  };
  useKeysHeard(isAsking, hear, () => {
    setRefused(null);
    onAsk(null);
  });
  const holder = isAsking ? refused?.holder : null;
  return (
    <tr aria-label={label}>
      <th scope="row">{label}</th>
      <td className="app-keys-where">{places[scope] ?? `in ${scope}`}</td>
      <td>
        {isAsking ? (
          <span role="status">{refused ? `${keyWords(refused.keys)}: ${refused.message}` : 'Press the new keys, or Esc.'}</span>
        ) : keys ? (
          <>
            <Kbd keys={keys} />
            <span className="ui-visually-hidden">{keyWords(keys)}</span>
          </>
        ) : (
          <span className="app-keys-none">none</span>
        )}
      </td>
      <td className="app-keys-acts">
        {holder && refused && <Button onPress={() => take(refused.keys, holder)}>Take them from it</Button>}
        <Button
          kind="quiet"
          aria-label={isAsking ? `Leave it: keys of ${label}` : `Change the keys of ${label}`}
          onPress={() => onAsk(isAsking ? null : id)}
        >
          {isAsking ? 'Leave it' : 'Change'}
        </Button>
        {!isAsking && keys && (
          <Button kind="quiet" aria-label={`Take off the keys of ${label}`} onPress={() => setKeys(id, null)}>
            Take off
          </Button>
        )}
        {!isAsking && keys !== first && (
          <Button kind="quiet" aria-label={`As at first: keys of ${label}`} onPress={() => hearFirst(first, hear, onAsk, id)}>
            As at first
          </Button>
        )}
      </td>
    </tr>
  );
});

/** The registry's own keys may have gone to another command meanwhile: then the person is asked, as for any keys. */
function hearFirst(first: string | undefined, hear: (keys: string) => void, onAsk: KeysRowProps['onAsk'], id: CommandId): void {
  if (first === undefined) return setKeys(id, null);
  onAsk(id);
  hear(first);
}

const ALONE = new Set(['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'Dead']);

/** While `isOn`, the next keys pressed are told and do nothing else, but for Tab, Enter and Space, which the buttons beside need, and Esc, which leaves. */
function useKeysHeard(isOn: boolean, hear: (keys: string) => void, leave: () => void): void {
  useEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const keys = comboOf(event);
      if (event.isComposing || ALONE.has(event.key) || /^(Shift\+)?Tab$|^Enter$|^ $/.test(keys)) return;
      event.preventDefault();
      event.stopPropagation();
      if (keys === 'Escape') leave();
      else hear(keys);
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  });
}
