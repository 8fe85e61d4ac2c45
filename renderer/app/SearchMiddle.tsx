import { parseQuery, readsText } from '../../shared/search/query';
import { Search } from '../search/Search';
import { addCollection } from '../store/edits/collections';
import { provide } from './command-table';
import type { MiddleProps } from './middle-props';
import { tell } from './notices';
import { openAnnotation, openPassage, showMiddle } from './view';

/** Search over the whole library. */
export default function SearchMiddle({ sources, annotations }: MiddleProps) {
  return (
    <Search
      sources={sources}
      annotations={annotations}
      provide={provide}
      onOpen={openPassage}
      onOpenAnnotation={openAnnotation}
      onSave={(query) => void save(query)}
      onClose={() => showMiddle('text')}
    />
  );
}

/** The collection is named by its query: it can be given another name in the library. It asks metadata alone, which is said. */
async function save(query: string): Promise<void> {
  await addCollection({ name: query.slice(0, 300), parent: null, query });
  const read = parseQuery(query);
  const isLess = read.is !== 'error' && readsText(read);
  tell(isLess ? 'Saved as a smart collection. It looks in titles and other metadata, not in the texts.' : 'Saved as a smart collection.');
}
