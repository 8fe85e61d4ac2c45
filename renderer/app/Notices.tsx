import { useEffect } from 'react';
import { Button } from '../ui/Button';
import { dismiss, useNotices, type Notice } from './notices';
import './Notices.css';

/** News and problems, said to screen readers as they come. */
export function Notices() {
  const notices = useNotices((state) => state.notices);
  return (
    <div className="app-notices" role="status" aria-live="polite">
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

const PLAIN_MS = 6_000;

function NoticeCard({ notice: { id, tone, text } }: { notice: Notice }) {
  useEffect(() => {
    if (tone === 'problem') return;
    const timer = setTimeout(() => dismiss(id), PLAIN_MS);
    return () => clearTimeout(timer);
  }, [id, tone]);
  return (
    <div className={`app-notice app-notice-${tone}`}>
      <p>{text}</p>
      <Button kind="quiet" onPress={() => dismiss(id)} aria-label="Dismiss this message">
        Dismiss
      </Button>
    </div>
  );
}
