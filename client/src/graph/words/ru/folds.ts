import type { folds as english } from '../en/folds.js';
import type { Translation } from '../said.js';

export const folds: Translation<typeof english> = {
  fold: 'Сложить соседей по типам',
  unfold: 'Раскрыть сложенное рядом с ним',
  unfoldAll: 'Раскрыть всё сложенное',
  sign: '{ $type } · { $count }',
  open: '{ $type }: { $count } рядом с актором «{ $name }», сложено. Раскрыть.',
  folded: '{ $count } сложено',
  now: `{ $count ->
    [0] Ничего больше не сложено.
    [one] Сложен { $count } актор.
    [few] Сложено { $count } актора.
    [many] Сложено { $count } акторов.
   *[other] Сложено { $count } актора.
  }`,
};
