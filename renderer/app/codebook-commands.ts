import type { CommandHandlers } from '../../shared/commands';
import { showPart, type Part } from '../codebook/codebook-view';
import { focusRegion } from './focus-region';
import { showDialog, showMiddle, useView } from './view';

const show = (part: Part) => () => {
  showPart(part);
  showMiddle('codebook');
};

/** The ways into the codebook. */
export const codebookCommands: CommandHandlers = {
  'codebook.show': () => (useView.getState().middle === 'codebook' ? focusRegion('codebook') : showMiddle('codebook')),
  'codebook.actors': show('actors'),
  'codebook.issues': show('issues'),
  'codebook.tags': show('tags'),
  'codebook.fields': show('fields'),
  'codebook.guidelines': show('guidelines'),
  'export.codebook': () => showDialog('codebook'),
};
