import type { folds as english } from '../en/folds.js';
import type { Translation } from '../said.js';

export const folds: Translation<typeof english> = {
  fold: 'Көршілерін түрлері бойынша жинау',
  unfold: 'Қасында жиналғанды ашу',
  unfoldAll: 'Жиналғанның бәрін ашу',
  sign: '{ $type } · { $count }',
  open: '{ $type }: { $count }, «{ $name }» қасында, жиналған. Ашу.',
  folded: '{ $count } жиналған',
  now: `{ $count ->
    [0] Енді ештеңе жиналмаған.
   *[other] { $count } актор жиналды.
  }`,
};
