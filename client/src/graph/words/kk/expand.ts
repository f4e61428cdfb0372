import type { expand as english } from '../en/expand.js';
import type { Translation } from '../said.js';

export const expand: Translation<typeof english> = {
  title: 'Жаю',
  explain: 'Сызбаға нені қосу керегін таңдаңыз.',
  drawn: '{ $count } ішінен { $drawn } сызбада',
  all: 'Бәрін таңдау',
  none: 'Таңдауды алып тастау',
  add: 'Таңдалғанды қосу',
  first: 'Алдымен',
  orders: { MOST: 'байланысы ең көптер', LEAST: 'байланысы ең аздар' },
  lookedThrough: 'Бұл үшін әр түрдің алғашқы { $most } ғана қаралады.',
  most: 'Әр түрден ең көбі',
  addMore: 'қалған { $left } ішінен { $next } қосады',
  nothing: 'Байланысы барының бәрі сызбада.',
  close: 'Жабу',
};
