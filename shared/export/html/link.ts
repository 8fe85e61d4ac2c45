import { markup, type Markup } from './markup';

/** A web address as text that can be followed; any other address (javascript:, data:, file:, mailto:) as plain text. */
export function linkTo(address: string): Markup {
  const url = webAddress(address);
  return url
    ? markup`<a class="address" rel="noopener noreferrer" href="${url}"><bdi>${url}</bdi></a>`
    : markup`<bdi class="address">${address}</bdi>`;
}

/** Words that lead to a web address; only the words where it is any other. */
export function linked(words: readonly Markup[], address: string): Markup {
  const url = webAddress(address);
  return url ? markup`<a rel="noopener noreferrer" href="${url}">${words}</a>` : markup`${words}`;
}

/** The address as the URL standard writes it, or null where it is not http: or https:. */
function webAddress(address: string): string | null {
  try {
    const url = new URL(address);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}
