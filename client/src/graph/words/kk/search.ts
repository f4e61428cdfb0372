import type { search as english } from '../en/search.js';
import type { Translation } from '../said.js';

export const search: Translation<typeof english> = {
  label: 'Акторды іздеу',
  placeholder: 'Адамдар, ұйымдар, орындар, оқиғалар…',
  nothing: '«{ $text }» бойынша ештеңе табылмады.',
  nothingHint: 'Басқаша жазып көріңіз немесе атаудың бір бөлігін теріңіз. Ағылшын, орыс және қазақ атаулары жарайды.',
  found: '{ $count } нәтиже',
  foundSome: '{ $total } нәтиженің { $shown } көрсетілді',
  searching: 'Ізделуде…',
  failed: 'Іздеу сәтсіз аяқталды.',
  matched: 'басқа атауы',
  clear: 'Іздеуді тазарту',
};
