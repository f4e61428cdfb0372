import type { drag as english } from '../en/drag.js';
import type { Translation } from '../said.js';

export const drag: Translation<typeof english> = {
  title: '{ $what }: сұрақтың өрісіне тастаңыз',
  empty: 'әзірге ешкім жоқ',
  nowhere: 'Ортақ нәрсе байланыстар емес, акторлар туралы сұралады.',
  full: '«{ $field }» өрісі толы. Алдымен біреуін алып тастаңыз.',
  put: '{ $what }: енді «{ $field }» өрісінде.',
};
