import type { start as english } from '../en/start.js';
import type { Translation } from '../said.js';

export const start: Translation<typeof english> = {
  questions: 'С чего начать',
  kinds: { PATH: 'Путь', EXPAND: 'Окружение', CLAIMS: 'Утверждения' },
  sources: 'Источники',
  standpoint: 'Позиция',
  claimCount: `{ $count ->
    [one] { $count } утверждение
    [few] { $count } утверждения
    [many] { $count } утверждений
   *[other] { $count } утверждения
  }`,
  sourceCount: `{ $count ->
    [one] { $count } источник
    [few] { $count } источника
    [many] { $count } источников
   *[other] { $count } источника
  }`,
  hint: 'Найдите кого-нибудь, выберите двух акторов и спросите, как они связаны, или возьмите один из этих вопросов.',
  hintAlone: 'Найдите кого-нибудь или выберите двух акторов и спросите, как они связаны.',
  allClaims: 'Всё, что он утверждает',
};
