import { useEffect, useState } from 'react';
import { bridge } from '../store/bridge';
import { openPages, type PageDocument } from './open-pages';

/** The pages of an original; undefined while it is opened, a sentence where it cannot be. It is closed when nobody looks at it. */
export function useDocument(sha256: string): PageDocument | string | undefined {
  const [opened, setOpened] = useState<{ sha256: string; document: PageDocument | string }>();
  useEffect(() => {
    let wanted = true;
    let close = () => {};
    void open(sha256).then((document) => {
      if (typeof document !== 'string') close = document.close;
      if (wanted) setOpened({ sha256, document });
      else close();
    });
    return () => {
      wanted = false;
      close();
    };
  }, [sha256]);
  return opened?.sha256 === sha256 ? opened.document : undefined;
}

async function open(sha256: string): Promise<PageDocument | string> {
  const bytes = await bridge().invoke('objects:get', sha256);
  if (!bytes.ok) return bytes.error.message;
  return openPages(bytes.value).catch(() => 'The pages of this PDF cannot be shown. The original is kept.');
}
