import type { sourceDialog as english } from '../en/source-dialog.js';
import type { Translation } from '../said.js';

export const sourceDialog: Translation<typeof english> = {
  publisher: 'Баспагер',
  published: 'Жарияланған күні',
  accessed: 'Оқылған күні',
  language: 'Тілі',
  address: 'Мекенжайы',
  unknown: 'белгісіз',
  show: 'Сызбада көрсетіп, мәліметін ашу',
  drawAll: 'Осы айтылғандар не туралы екенін сызбаға қосу ({ $count })',
  everywhere: 'Бүкіл дереккөз: { $count } тұжырым',
  claimsAt: '{ $place }: { $count } тұжырым',
  onlyFirst: 'Мұнда { $total } тұжырымның алғашқы { $read } ғана берілген; бәрін API береді.',
  all: 'Дереккөз айтқанның бәрі',
  fromHere: 'Осы жерде айтылғанның бәрі',
};
