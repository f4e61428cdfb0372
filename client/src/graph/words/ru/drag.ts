import type { drag as english } from '../en/drag.js';
import type { Translation } from '../said.js';

export const drag: Translation<typeof english> = {
  title: '{ $what }: отпустите в нужном поле вопроса',
  empty: 'пока никого',
  nowhere: 'Об общем спрашивают у акторов, а не у связей.',
  full: 'Поле «{ $field }» заполнено. Сначала уберите кого-нибудь.',
  put: '{ $what }: теперь в поле «{ $field }».',
};
