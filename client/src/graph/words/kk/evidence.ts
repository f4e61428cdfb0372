import type { evidence as english } from '../en/evidence.js';
import type { Translation } from '../said.js';

export const evidence: Translation<typeof english> = {
  hidden: 'Сүзгі { $count } байланысты жасырды',
  showAll: 'Бәрін көрсету',
  contradicted: 'қайшылық бар',
  contradiction: '≠ және сызықтағы белгі: дереккөздер бір-біріне қайшы',
};
