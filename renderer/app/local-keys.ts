/** Keys that a room handles by itself, because they move within it and are no commands. */
export const localKeys: readonly { title: string; rows: readonly { label: string; keys: string }[] }[] = [
  {
    title: 'Everywhere',
    rows: [
      { label: 'Next region', keys: 'F6' },
      { label: 'Previous region', keys: 'Shift+F6' },
    ],
  },
];
