import type { Media } from '../../model/timeline';
import { markup, type Markup } from './markup';

/** A picture with its caption and credit; where the page does not hold its bytes, the words alone. */
export function mediaMarkup({ sha256, alternative, caption, credit, name }: Media, pictures: ReadonlyMap<string, string>): Markup {
  const address = pictures.get(sha256);
  const image = address
    ? markup`<img src="${address}" alt="${alternative}">`
    : markup`<p class="standing">The picture <bdi>${name}</bdi> is not in this page${alternative === '' ? '.' : markup`: <bdi>${alternative}</bdi>`}</p>`;
  const words = [caption, credit].filter((each) => each !== '');
  return markup`<figure class="media">${image}${words.length === 0 ? null : markup`<figcaption>${words.map((each) => markup`<bdi>${each}</bdi> `)}</figcaption>`}</figure>
`;
}
