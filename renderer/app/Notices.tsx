import { useEffect } from 'react';
import { bridge } from '../store/bridge';
import { Button } from '../ui/Button';
import { dismiss, useNotices, warn } from './notices';
import './Notices.css';

/** Problems: they stay until they are dismissed. */
export function Problems() {
  const problems = useNotices((state) => state.problems);
  useEffect(() => bridge().on('notice', (text) => warn(text)), []);
  return (
    <div className="app-notices" role="alert" data-region={problems.length > 0 ? 'notices' : undefined}>
      {problems.map(({ id, text, details = [], action }) => (
        <div key={id} className="app-notice">
          <div className="app-notice-text">
            <p>{text}</p>
            {details.length > 0 && (
              <ul>
                {details.map((detail) => (
                  <li key={detail}>{detail}</li>
                ))}
              </ul>
            )}
            {action && (
              <Button
                onPress={() => {
                  dismiss(id);
                  action.run();
                }}
              >
                {action.label}
              </Button>
            )}
          </div>
          <Button kind="quiet" onPress={() => dismiss(id)} aria-label={`Dismiss: ${text}`}>
            Dismiss
          </Button>
        </div>
      ))}
    </div>
  );
}

const NEWS_MS = 8_000;

/** The last piece of news, in the status line; it goes by itself. */
export function News() {
  const news = useNotices((state) => state.news);
  useEffect(() => {
    if (!news) return;
    const timer = setTimeout(() => useNotices.setState({ news: null }), NEWS_MS);
    return () => clearTimeout(timer);
  }, [news]);
  return (
    <span className="app-news" role="status">
      {news?.text}
    </span>
  );
}
