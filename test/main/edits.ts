import type { Edit } from '../../shared/edits';

const at = '2024-05-17T09:00:00.000Z';

/** A plain Edit that adds a coder: number and epoch as asked, an id that tells the number. */
export function edit(number: number, epoch = 1, name = `Coder ${number}`): Edit {
  const coder = { id: `coder-${number}`, creator: 'me', created: at, modified: at, name };
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    epoch,
    number,
    at,
    coder: 'me',
    label: `Add ${name}`,
    changes: [{ table: 'coders', id: coder.id, before: null, after: coder }],
  };
}
