import neo4j from 'neo4j-driver';
import { foldName } from '../../model/fold.js';
import { summaryOf, type SavedView, type SavedViewSummary } from '../../model/saved-view.js';
import type { StorePage } from '../page.js';
import { viewSearchText, type ViewListing, type ViewStore } from '../view-port.js';
import type { Connection } from './connection.js';
import { VIEWS } from './queries.js';

/** Views as nodes with the label `SavedView`, which hang together with nothing. */
export class Neo4jViews implements ViewStore {
  constructor(private readonly connection: Connection) {}

  async get(id: string): Promise<SavedView | null> {
    const [row] = await this.connection.read((runner) => runner.rows<{ readonly record: string }>(VIEWS.get, { id }));
    return row ? (JSON.parse(row.record) as SavedView) : null;
  }

  async list({ text, after, first }: ViewListing): Promise<StorePage<SavedViewSummary>> {
    const values = {
      text: foldName(text),
      first: neo4j.int(first),
      changedAt: after?.changedAt ?? null,
      id: after?.id ?? '',
    };
    return this.connection.read(async (runner) => {
      const rows = await runner.rows<{ readonly summary: string }>(VIEWS.page, values);
      const [count] = await runner.rows<{ readonly total: number }>(VIEWS.count, values);
      return { items: rows.map(({ summary }) => JSON.parse(summary) as SavedViewSummary), total: count?.total ?? 0 };
    });
  }

  /** The transaction may be run again where its end was not heard of: the same view twice is written once. */
  async put(view: SavedView, replaces: number | null): Promise<boolean> {
    const row = {
      id: view.id,
      version: view.version,
      changedAt: view.changedAt,
      deletedAt: view.deletedAt,
      searchText: viewSearchText(view),
      summary: JSON.stringify(summaryOf(view)),
      record: JSON.stringify(view),
    };
    const [written] = await this.connection.write((runner) =>
      runner.rows<{ readonly written: boolean }>(replaces === null ? VIEWS.create : VIEWS.replace, {
        id: view.id,
        row,
        replaces,
      }),
    );
    return written?.written ?? false;
  }

  async forgetDeleted(before: string): Promise<void> {
    await this.connection.write((runner) => runner.rows(VIEWS.forget, { before }));
  }
}
