import { attribute } from '../html/dom';
import { isUnreadable, type Unreadable } from '../imported';
import { readXml } from '../xml/read-xml';
import type { Archive } from '../zip/archive';
import { elementsOf } from '../xml/elements';

/** The two ways of obscuring fonts, IDPF's and Adobe's, by the ends of their names: the words of the book are not touched. */
const fontsOnly = /\/2008\/embedding$|\/pdf\/enc#RC$/;

/** Why a book that is encrypted is not read, or null. Fonts may be obscured. */
export async function protection(archive: Archive): Promise<Unreadable | null> {
  if (!archive.has('META-INF/encryption.xml')) return null;
  const bytes = await archive.read('META-INF/encryption.xml');
  const root = isUnreadable(bytes) ? bytes : readXml(bytes);
  if (isUnreadable(root)) return root;
  const methods = elementsOf(root, 'encrypteddata').map((data) => elementsOf(data, 'encryptionmethod')[0]);
  const isProtected = methods.some((method) => !method || !fontsOnly.test(attribute(method, 'Algorithm') ?? ''));
  return isProtected ? { code: 'protected', reason: 'it is DRM-protected: only the program it was sold for can open it' } : null;
}
