import { dismissNotice, useView } from '../../state/view.js';
import { words } from '../../graph/words.js';
import { Icon } from '../parts/icon.js';

/** What went wrong, or what was done, with what can be done about it. */
export function NoticeBar() {
  const notice = useView((view) => view.notice);
  return (
    <div role="alert">
      {notice && (
        <div className="notice">
          <span>{notice.text}</span>
          {notice.retry && (
            <button type="button" className="small" onClick={notice.retry}>
              {words.errors.tryAgain}
            </button>
          )}
          <button type="button" className="plain icon-button" aria-label={words.errors.dismiss} onClick={dismissNotice}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}

/** Read out by screen readers; nothing to see. */
export function Announcer() {
  const { text, number } = useView((view) => view.announcement);
  // Two regions take turns, because the same words in the same region would not be read twice.
  return (
    <div className="visually-hidden" id="announcer">
      <div aria-live="polite">{number % 2 === 0 ? text : ''}</div>
      <div aria-live="polite">{number % 2 === 1 ? text : ''}</div>
    </div>
  );
}
