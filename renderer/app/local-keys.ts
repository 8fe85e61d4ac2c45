/** Keys that a room handles by itself, because they move within it and are no commands. */
export const localKeys: readonly { title: string; rows: readonly { label: string; keys: string }[] }[] = [
  {
    title: 'Everywhere',
    rows: [
      { label: 'Next region', keys: 'F6' },
      { label: 'Previous region', keys: 'Shift+F6' },
    ],
  },
  {
    title: 'In the text',
    rows: [
      { label: 'Move by character', keys: 'ArrowLeft ArrowRight' },
      { label: 'Move by word', keys: 'Mod+ArrowLeft ArrowRight' },
      { label: 'Move by sentence', keys: 'Alt+ArrowLeft ArrowRight' },
      { label: 'Move by paragraph', keys: 'Mod+ArrowUp ArrowDown' },
      { label: 'Start and end of the text', keys: 'Mod+Home End' },
      { label: 'Select while moving', keys: 'Shift' },
      { label: 'Select the paragraph, then everything', keys: 'Mod+A' },
      { label: 'Next annotation', keys: 'N' },
      { label: 'Previous annotation', keys: 'Shift+N' },
      { label: 'Move the start of the passage by a word', keys: '[ ]' },
      { label: 'Move the end of the passage by a word', keys: '{ }' },
      { label: 'The same by a character', keys: 'Mod+[ ] { }' },
      { label: 'Let go of the selection', keys: 'Esc' },
    ],
  },
  {
    title: 'In the list of suggestions',
    rows: [
      { label: 'Show each in the text', keys: 'ArrowUp ArrowDown' },
      { label: 'Accept it', keys: 'Enter' },
      { label: 'Accept it and describe it', keys: 'F2' },
      { label: 'Dismiss it', keys: 'Delete' },
    ],
  },
  {
    title: 'In the inspector',
    rows: [
      { label: 'Go through what a field may hold', keys: 'ArrowUp ArrowDown' },
      { label: 'Take what is marked, else the words', keys: 'Enter' },
      { label: 'Bring back what stood there', keys: 'Esc' },
      { label: 'Another relation, linking passages', keys: 'Alt+ArrowLeft ArrowRight' },
    ],
  },
  {
    title: 'In the search',
    rows: [
      { label: 'Go through what was found', keys: 'ArrowUp ArrowDown' },
      { label: 'Open it', keys: 'Enter' },
      { label: 'Empty the field, then go back to the text', keys: 'Esc' },
    ],
  },
  {
    title: 'Finding in the text',
    rows: [
      { label: 'Next place', keys: 'Enter' },
      { label: 'Previous place', keys: 'Shift+Enter' },
      { label: 'Go on in the text from the place shown', keys: 'Esc' },
    ],
  },
  {
    title: 'Reviewing a new version',
    rows: [
      { label: 'Choose among the places it may be', keys: 'ArrowUp ArrowDown' },
      { label: 'Back to the text', keys: 'Esc' },
    ],
  },
  {
    title: 'In the collections',
    rows: [
      { label: 'Show what is in it', keys: 'Enter' },
      { label: 'Rename', keys: 'F2' },
      { label: 'Up and down among its neighbours', keys: 'Alt+ArrowUp ArrowDown' },
      { label: 'Into the one above, and out again', keys: 'Alt+ArrowRight ArrowLeft' },
      { label: 'Put what was cut or copied into it', keys: 'Mod+V' },
      { label: 'Remove it; its sources stay', keys: 'Delete' },
    ],
  },
  {
    title: 'In the table and the list of sources',
    rows: [
      { label: 'Open the text', keys: 'Enter' },
      { label: 'Select several', keys: 'Shift+ArrowUp ArrowDown' },
      { label: 'Move without selecting, then add a row', keys: 'Mod+ArrowUp ArrowDown Space' },
      { label: 'Select all, select none', keys: 'Mod+A Esc' },
      { label: 'Edit what is selected', keys: 'F2' },
      { label: 'Remove what is selected', keys: 'Delete' },
      { label: 'Cut and copy, for a collection', keys: 'Mod+X C' },
      { label: 'Arrange by hand in a collection', keys: 'Alt+ArrowUp ArrowDown' },
      { label: 'Make a column wider or narrower, at its head', keys: 'Shift+ArrowRight ArrowLeft' },
      { label: 'Move a column, at its head', keys: 'Alt+ArrowLeft ArrowRight' },
    ],
  },
  {
    title: 'In the ledgers',
    rows: [
      { label: 'Open the passage', keys: 'Enter' },
      { label: 'Select several', keys: 'Shift+ArrowUp ArrowDown' },
      { label: 'Add a row to what is selected, or take it out', keys: 'Space' },
      { label: 'Show and hide the rows of a group', keys: 'ArrowRight ArrowLeft' },
      { label: 'Edit what is selected', keys: 'F2' },
      { label: 'Remove what is selected', keys: 'Delete' },
      { label: 'Quotations of a cell of the matrix', keys: 'Enter' },
      { label: 'Back to the cell', keys: 'Esc' },
    ],
  },
  {
    title: 'On the timeline',
    rows: [
      { label: 'Previous and next event', keys: 'ArrowLeft ArrowRight' },
      { label: 'Lane above and below', keys: 'ArrowUp ArrowDown' },
      { label: 'First and last event', keys: 'Home End' },
      { label: 'Open the passages of an event', keys: 'Enter' },
      { label: 'Zoom out and in about the event', keys: '[ ]' },
      { label: 'A little earlier and later', keys: 'Alt+ArrowLeft ArrowRight' },
      { label: 'A window earlier and later', keys: 'PageUp PageDown' },
      { label: 'Fold and unfold, at the head of a lane', keys: 'Enter' },
      { label: 'Move the end of the window, in the strip below', keys: 'Shift+ArrowLeft ArrowRight' },
      { label: 'Move its start', keys: 'Alt+ArrowLeft ArrowRight' },
    ],
  },
];
