/** Where a key works: everywhere, or only while that region has focus and no field is being typed in. */
export type CommandScope = 'app' | 'reader' | 'timeline' | 'sources' | 'search' | 'changes' | 'pages' | 'typing' | 'review' | 'comparison';
export type MenuName = 'File' | 'Edit' | 'Annotate' | 'Timeline' | 'View' | 'Help';

export interface Command {
  /** Sentence case, as menus and the palette show it. */
  readonly label: string;
  readonly menu: MenuName;
  /** Key names of KeyboardEvent.key joined by "+"; "Mod" is Ctrl, or Cmd on a Mac. */
  readonly keys?: string;
  readonly scope: CommandScope;
}

/** The registry of commands: menus, the palette, tooltips and the key map read it. By menu, in the order in which each shows them. */
export const commands = {
  'library.import': { label: 'Bring in files…', menu: 'File', keys: 'Mod+O', scope: 'app' },
  'library.import-folder': { label: 'Bring in a folder…', menu: 'File', keys: 'Mod+Shift+O', scope: 'app' },
  'library.paste': { label: 'Paste an article…', menu: 'File', keys: 'Mod+Shift+V', scope: 'app' },
  'library.sample': { label: 'Open the sample', menu: 'File', scope: 'app' },
  'library.watch': { label: 'Watch a folder…', menu: 'File', scope: 'app' },
  'library.unwatch': { label: 'Stop watching the folder', menu: 'File', scope: 'app' },
  'library.answer': { label: 'Answer what waits from imports…', menu: 'File', scope: 'app' },
  'library.report': { label: 'Report of the last import', menu: 'File', scope: 'app' },
  'library.references': { label: 'Fill in details from a bibliography…', menu: 'File', scope: 'app' },
  'source.new-version': { label: 'Bring in a new version of this source…', menu: 'File', scope: 'app' },
  'collection.new': { label: 'New collection…', menu: 'File', keys: 'Mod+Shift+N', scope: 'app' },
  'collection.new-smart': { label: 'New smart collection…', menu: 'File', scope: 'app' },
  'library.check': { label: 'Check all originals', menu: 'File', scope: 'app' },
  'library.restore': { label: 'Find lost originals…', menu: 'File', scope: 'app' },
  'library.remove': { label: 'Remove this source', menu: 'File', scope: 'app' },
  'source.expunge': { label: 'Erase this source for good…', menu: 'File', scope: 'app' },
  'export.json': { label: 'Export timeline as JSON…', menu: 'File', scope: 'app' },
  'export.codebook': { label: 'Export the codebook…', menu: 'File', scope: 'app' },
  'export.html': { label: 'Export timeline as a web page…', menu: 'File', keys: 'Mod+E', scope: 'app' },
  'edit.undo': { label: 'Undo', menu: 'Edit', keys: 'Mod+Z', scope: 'app' },
  'edit.redo': { label: 'Redo', menu: 'Edit', keys: 'Mod+Shift+Z', scope: 'app' },
  'edit.history': { label: 'History', menu: 'Edit', keys: 'Mod+Shift+H', scope: 'app' },
  'find.open': { label: 'Find in the text', menu: 'Edit', keys: 'Mod+F', scope: 'app' },
  'find.next': { label: 'Find the next place', menu: 'Edit', keys: 'F3', scope: 'app' },
  'find.previous': { label: 'Find the previous place', menu: 'Edit', keys: 'Shift+F3', scope: 'app' },
  'source.type': { label: 'Type or correct the text…', menu: 'Edit', keys: 'Mod+Shift+E', scope: 'app' },
  'typing.save': { label: 'Save the typed text as a new version', menu: 'Edit', keys: 'Mod+S', scope: 'app' },
  'typing.next': { label: 'Type the next page or part', menu: 'Edit', keys: 'Mod+PageDown', scope: 'app' },
  'typing.previous': { label: 'Type the previous page or part', menu: 'Edit', keys: 'Mod+PageUp', scope: 'app' },
  'typing.discard': { label: 'Discard what was typed', menu: 'Edit', scope: 'app' },
  'typing.close': { label: 'Close the text editor', menu: 'Edit', scope: 'app' },
  'codebook.new': { label: 'Add to the codebook', menu: 'Edit', scope: 'app' },
  'codebook.merge': { label: 'Merge what is selected in the codebook', menu: 'Edit', scope: 'app' },
  'codebook.remove': { label: 'Remove what is selected in the codebook', menu: 'Edit', scope: 'app' },
  'sources.edit': { label: 'Edit the selected sources…', menu: 'Edit', scope: 'app' },
  'sources.remove': { label: 'Remove the selected sources', menu: 'Edit', scope: 'app' },
  'annotate.claim': { label: 'Tag as claim', menu: 'Annotate', keys: 'C', scope: 'reader' },
  'annotate.position': { label: 'Tag as position', menu: 'Annotate', keys: 'P', scope: 'reader' },
  'annotate.figure': { label: 'Tag as figure', menu: 'Annotate', keys: 'F', scope: 'reader' },
  'annotate.place': { label: 'Place on the timeline', menu: 'Annotate', keys: 'T', scope: 'reader' },
  'annotate.evidence': { label: 'Add as evidence to an event…', menu: 'Annotate', keys: 'E', scope: 'reader' },
  'annotate.describe': { label: 'Describe in the inspector', menu: 'Annotate', keys: 'Enter', scope: 'reader' },
  'annotate.add-passage': { label: 'Add the selected words to the annotation', menu: 'Annotate', keys: '+', scope: 'reader' },
  'annotate.cue': { label: 'Mark the selected words as its cue', menu: 'Annotate', keys: 'U', scope: 'reader' },
  'annotate.content': { label: 'Mark the selected words as its content', menu: 'Annotate', keys: 'W', scope: 'reader' },
  'annotate.link': { label: 'Link to another passage…', menu: 'Annotate', keys: 'Mod+L', scope: 'app' },
  'annotate.next-overlap': { label: 'Next passage under the caret', menu: 'Annotate', keys: 'O', scope: 'reader' },
  'annotate.remove': { label: 'Remove annotation', menu: 'Annotate', keys: 'Delete', scope: 'reader' },
  'suggestions.next': { label: 'Next suggestion', menu: 'Annotate', keys: '.', scope: 'reader' },
  'suggestions.previous': { label: 'Previous suggestion', menu: 'Annotate', keys: ',', scope: 'reader' },
  'suggestions.accept': { label: 'Accept the suggestion', menu: 'Annotate', keys: 'A', scope: 'reader' },
  'suggestions.edit': { label: 'Accept the suggestion and describe it', menu: 'Annotate', keys: 'D', scope: 'reader' },
  'suggestions.dismiss': { label: 'Dismiss the suggestion', menu: 'Annotate', keys: 'X', scope: 'reader' },
  'suggestions.accept-figures': { label: 'Accept all figures suggested', menu: 'Annotate', scope: 'app' },
  'review.claims': { label: 'Review claims one by one', menu: 'Annotate', keys: 'Mod+Shift+R', scope: 'app' },
  'review.dates': { label: 'Resolve the dates that wait', menu: 'Annotate', scope: 'app' },
  'review.supported': { label: 'Mark the claim as supported', menu: 'Annotate', keys: 'S', scope: 'review' },
  'review.disputed': { label: 'Mark the claim as disputed', menu: 'Annotate', keys: 'D', scope: 'review' },
  'review.refuted': { label: 'Mark the claim as refuted', menu: 'Annotate', keys: 'R', scope: 'review' },
  'review.retracted': { label: 'Mark the claim as retracted', menu: 'Annotate', keys: 'T', scope: 'review' },
  'review.next': { label: 'Leave it for later', menu: 'Annotate', keys: 'N', scope: 'review' },
  'review.previous': { label: 'Back to the one before', menu: 'Annotate', keys: 'Shift+N', scope: 'review' },
  'review.open': { label: 'Open the passage in its text', menu: 'Annotate', keys: 'O', scope: 'review' },
  'annotate.expunge': { label: 'Erase this annotation for good…', menu: 'Annotate', scope: 'app' },
  'source.changes': { label: 'Compare versions and review passages', menu: 'Annotate', keys: 'Mod+Shift+D', scope: 'app' },
  'changes.accept': { label: 'Accept the passage as it stands now', menu: 'Annotate', keys: 'A', scope: 'changes' },
  'changes.relink': { label: 'Link the passage elsewhere…', menu: 'Annotate', keys: 'R', scope: 'changes' },
  'changes.keep': { label: 'Keep the passage on the old version', menu: 'Annotate', keys: 'K', scope: 'changes' },
  'changes.next': { label: 'Next passage to review', menu: 'Annotate', keys: 'N', scope: 'changes' },
  'changes.previous': { label: 'Previous passage to review', menu: 'Annotate', keys: 'Shift+N', scope: 'changes' },
  'coders.choose': { label: 'Who is coding…', menu: 'Annotate', scope: 'app' },
  'coding.start': { label: 'Code this source blind', menu: 'Annotate', scope: 'app' },
  'coding.finish': { label: 'Mark my blind coding as done', menu: 'Annotate', scope: 'app' },
  'coding.compare': { label: 'Compare two coders', menu: 'Annotate', keys: 'Mod+Shift+B', scope: 'app' },
  'comparison.keep-first': { label: 'Keep the first coder’s', menu: 'Annotate', keys: '1', scope: 'comparison' },
  'comparison.keep-second': { label: 'Keep the second coder’s', menu: 'Annotate', keys: '2', scope: 'comparison' },
  'comparison.keep-both': { label: 'Keep both coders’', menu: 'Annotate', keys: 'B', scope: 'comparison' },
  'comparison.take-fields': { label: 'Take field by field…', menu: 'Annotate', keys: 'M', scope: 'comparison' },
  'comparison.next': { label: 'Next place of the comparison', menu: 'Annotate', keys: 'N', scope: 'comparison' },
  'comparison.previous': { label: 'Previous place of the comparison', menu: 'Annotate', keys: 'Shift+N', scope: 'comparison' },
  'comparison.export': { label: 'Export the agreement as CSV…', menu: 'Annotate', scope: 'comparison' },
  'timeline.zoom-in': { label: 'Zoom in', menu: 'Timeline', keys: '+', scope: 'timeline' },
  'timeline.zoom-out': { label: 'Zoom out', menu: 'Timeline', keys: '-', scope: 'timeline' },
  'timeline.fit': { label: 'Fit everything', menu: 'Timeline', keys: '0', scope: 'timeline' },
  'timeline.list': { label: 'Show as a list', menu: 'Timeline', keys: 'L', scope: 'timeline' },
  'timeline.whole-window': { label: 'Timeline in the whole window', menu: 'Timeline', keys: 'Mod+Shift+T', scope: 'app' },
  'view.palette': { label: 'Run a command…', menu: 'View', keys: 'Mod+K', scope: 'app' },
  'view.library': { label: 'Go to the library', menu: 'View', keys: 'Mod+1', scope: 'app' },
  'view.reader': { label: 'Go to the reader', menu: 'View', keys: 'Mod+2', scope: 'app' },
  'view.inspector': { label: 'Go to the inspector', menu: 'View', keys: 'Mod+3', scope: 'app' },
  'view.timeline': { label: 'Go to the timeline', menu: 'View', keys: 'Mod+4', scope: 'app' },
  'sources.show': { label: 'Show all sources', menu: 'View', keys: 'Mod+5', scope: 'app' },
  'codebook.show': { label: 'Show the codebook', menu: 'View', keys: 'Mod+6', scope: 'app' },
  'codebook.actors': { label: 'Show the actors', menu: 'View', scope: 'app' },
  'codebook.issues': { label: 'Show the issues', menu: 'View', scope: 'app' },
  'codebook.tags': { label: 'Show the tags', menu: 'View', scope: 'app' },
  'codebook.fields': { label: 'Show the codebook’s own fields', menu: 'View', scope: 'app' },
  'codebook.guidelines': { label: 'Show the guidelines', menu: 'View', scope: 'app' },
  'view.search': { label: 'Search the library', menu: 'View', keys: 'Mod+Shift+F', scope: 'app' },
  'suggestions.toggle': { label: 'Show or hide suggestions', menu: 'View', keys: 'Mod+Shift+S', scope: 'app' },
  'pages.show': { label: 'Show the pages beside the text', menu: 'View', keys: 'Mod+Shift+P', scope: 'app' },
  'pages.next': { label: 'Next page', menu: 'View', keys: 'PageDown', scope: 'pages' },
  'pages.previous': { label: 'Previous page', menu: 'View', keys: 'PageUp', scope: 'pages' },
  'pages.larger': { label: 'Larger pages', menu: 'View', keys: '+', scope: 'pages' },
  'pages.smaller': { label: 'Smaller pages', menu: 'View', keys: '-', scope: 'pages' },
  'pages.fit': { label: 'Fit the pages to the width', menu: 'View', keys: '0', scope: 'pages' },
  'view.theme': { label: 'Switch between light and dark', menu: 'View', keys: 'Mod+Shift+L', scope: 'app' },
  'view.text-larger': { label: 'Larger text', menu: 'View', keys: 'Mod+=', scope: 'app' },
  'view.text-smaller': { label: 'Smaller text', menu: 'View', keys: 'Mod+-', scope: 'app' },
  'help.change-keys': { label: 'Change keys…', menu: 'Help', scope: 'app' },
  'help.keys': { label: 'Keys and help', menu: 'Help', keys: 'F1', scope: 'app' },
} as const satisfies Record<string, Command>;

export type CommandId = keyof typeof commands;

/** Whether a word from outside (a menu, a test) names a command. */
export const isCommandId = (id: string): id is CommandId => Object.hasOwn(commands, id);

/** What a room can do just now: a command it does not name, or names with null, is unavailable. */
export type CommandHandlers = { readonly [C in CommandId]?: (() => void) | null };

/** A room's way to offer its handlers to the app, which owns keys, menus and the palette. Gives the function that withdraws them. */
export type ProvideCommands = (handlers: CommandHandlers) => () => void;
