import { useEffect, useState } from 'react';

type Units = typeof import('./unit-lists');

let loaded: Units | undefined;

/** The lists of units and currencies, which come once a quantity is shown: nobody waits for them at the start. Undefined until then. */
export function useUnits(): Units | undefined {
  const [units, setUnits] = useState(loaded);
  useEffect(() => {
    if (units) return;
    let wanted = true;
    void import('./unit-lists').then((lists) => {
      loaded = lists;
      if (wanted) setUnits(lists);
    });
    return () => {
      wanted = false;
    };
  }, [units]);
  return units;
}
