import type { layout as english } from '../en/layout.js';
import type { Translation } from '../said.js';

export const layout: Translation<typeof english> = {
  open: 'Расположение…',
  menu: 'Расположение',
  layouts: 'Расположить всё',
  selected: 'Выбранные акторы',
  arranging: 'Располагаем…',
  names: {
    force: 'Заново: связанные рядом',
    concentric: 'Кругами вокруг выбранного или по числу связей',
    layers: 'Ярусами: связи ведут вниз',
    time: 'По времени: чем позже, тем правее',
    types: 'По типам, группами',
  },
  done: {
    force: 'Расположено заново: связанные акторы рядом.',
    concentric: 'Расположено кругами.',
    layers: 'Расположено ярусами, связи ведут вниз.',
    time: 'Расположено по времени: чем позже, тем правее.',
    types: 'Расположено по типам.',
  },
  pin: 'Закрепить: расположение его не сдвинет',
  unpin: 'Открепить: расположение снова может его сдвинуть',
  pinned: 'закреплено',
  hasPinned: `{ $count ->
    [one] Закреплён { $count } актор.
    [few] Закреплено { $count } актора.
    [many] Закреплено { $count } акторов.
   *[other] Закреплено { $count } актора.
  }`,
  hasUnpinned: `{ $count ->
    [one] Откреплён { $count } актор.
    [few] Откреплено { $count } актора.
    [many] Откреплено { $count } акторов.
   *[other] Откреплено { $count } актора.
  }`,
};
