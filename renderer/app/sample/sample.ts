import newApproach from './new-approach.html?raw';
import residentsWait from './residents-wait.txt?raw';
import twoDays from './two-days.md?raw';

/** The sample's three articles, written by us from publicly known facts for papers that do not exist; brought in as any file is. */
export const sampleFiles: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'two-days.md', text: twoDays },
  { name: 'residents-wait.txt', text: residentsWait },
  { name: 'new-approach.html', text: newApproach },
];
