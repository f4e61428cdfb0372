import type { start as english } from '../en/start.js';
import type { Translation } from '../said.js';

export const start: Translation<typeof english> = {
  questions: 'Неден бастау керек',
  kinds: { PATH: 'Жол', EXPAND: 'Айналасы', CLAIMS: 'Мәлімдемелер' },
  sources: 'Дереккөздер',
  standpoint: 'Ұстанымы',
  claimCount: '{ $count } мәлімдеме',
  sourceCount: '{ $count } дереккөз',
  hint: 'Біреуді іздеңіз, екі акторды таңдап, олардың қалай байланысты екенін сұраңыз немесе осы сұрақтардың бірін алыңыз.',
  hintAlone: 'Біреуді іздеңіз немесе екі акторды таңдап, олардың қалай байланысты екенін сұраңыз.',
  allClaims: 'Дереккөз айтқанның бәрі',
};
