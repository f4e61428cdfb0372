import { foldName } from '../../model/fold.js';
import { summaryOf, type SavedView, type SavedViewSummary } from '../../model/saved-view.js';
import type { StorePage } from '../page.js';
import { viewSearchText, type ViewListing, type ViewStore } from '../view-port.js';
import type { Connection } from './connection.js';
import { VIEWS } from './queries.js';

/** Views in the table `views`. */
export class SqliteViews implements ViewStore {
  /** @param open gives the connection; throws where the store is closed */
  constructor(private readonly open: () => Connection) {}

  async get(id: string): Promise<SavedView | null> {
    const [row] = this.open().rows<{ readonly record: string }>(VIEWS.get, [id]);
    return row ? (JSON.parse(row.record) as SavedView) : null;
  }

  async list({ text, after, first }: ViewListing): Promise<StorePage<SavedViewSummary>> {
    const connection = this.open();
    const folded = foldName(text);
    return connection.transaction('DEFERRED', () => {
      const rows = connection.rows<{ readonly summary: string }>(after ? VIEWS.pageAfter : VIEWS.page, {
        text: folded,
        first,
        ...(after && { changedAt: after.changedAt, id: after.id }),
      });
      const [count] = connection.rows<{ readonly total: number }>(VIEWS.count, { text: folded });
      return { items: rows.map(({ summary }) => JSON.parse(summary) as SavedViewSummary), total: count?.total ?? 0 };
    });
  }

  async put(view: SavedView, replaces: number | null): Promise<boolean> {
    const values = [
      view.version,
      view.changedAt,
      view.deletedAt,
      viewSearchText(view),
      JSON.stringify(summaryOf(view)),
      JSON.stringify(view),
      view.id,
    ];
    const written =
      replaces === null
        ? this.open().rows(VIEWS.create, values)
        : this.open().rows(VIEWS.replace, [...values, replaces]);
    return written.length > 0;
  }

  async forgetDeleted(before: string): Promise<void> {
    this.open().run(VIEWS.forget, [before]);
  }
}
