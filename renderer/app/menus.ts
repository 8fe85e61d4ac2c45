import { useEffect } from 'react';
import { isCommandId } from '../../shared/commands';
import { bridge } from '../store/bridge';
import { useKeyMap } from '../store/key-map';
import { useHistory } from '../store/live';
import { commandIds, run, useAvailable } from './command-table';

/** Keeps the menus of the system in step, and runs what is chosen there. */
export function useMenus(): void {
  const available = useAvailable();
  const history = useHistory();
  const keys = useKeyMap(({ own }) => own);
  const undo = history?.undo ?? null;
  const redo = history?.redo ?? null;
  useEffect(() => bridge().on('command', (id) => void (isCommandId(id) && run(id))), []);
  useEffect(() => {
    const can = new Set(available.split(' '));
    void bridge().invoke('menu:update', { undo, redo, disabled: commandIds.filter((id) => !can.has(id)), keys: { ...keys } });
  }, [available, undo, redo, keys]);
}
