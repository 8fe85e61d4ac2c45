import { WebLink } from '../../shared/model/annotation';

/** A web or mail address as it is typed; https:// is added where no scheme is named. Null where the words are no address. */
export function webLinkFrom(words: string): WebLink | null {
  const typed = words.trim();
  const isMail = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(typed);
  const address =
    /^[a-z][a-z\d+.-]*:/i.test(typed) && !/^[^/]*\.[^/]*:\d/.test(typed) ? typed : `${isMail ? 'mailto:' : 'https://'}${typed}`;
  if (!isMail && /\s/.test(typed)) return null;
  const read = WebLink.safeParse({ url: address, title: '' });
  if (!read.success) return null;
  const { protocol, hostname } = new URL(address);
  // A word without a dot is no host that anybody meant.
  return protocol === 'mailto:' || hostname.includes('.') ? read.data : null;
}

/** What a link is called where it has no title: its host and path, or the mail address. */
export const shortAddress = (url: string): string => url.replace(/^(https?:\/\/(www\.)?|mailto:)/, '').replace(/\/$/, '');

/** Whether it can be opened outside the app: plain http cannot. */
export const isOpenable = (url: string): boolean => /^(https|mailto):/i.test(url);
