import anyAscii from 'any-ascii';

/**
 * A name as it is compared: Latin letters and digits of whatever script, lower case, words one space apart.
 * `Қасым-Жомарт Тоқаев` gives `qasym zhomart toqaev`, `Ельцин` and `El’tsin` both give `eltsin`.
 * Folding a folded name changes nothing. A text without a letter or digit gives the empty text.
 */
export function foldName(text: string): string {
  return (
    anyAscii(text.normalize('NFKC'))
      .toLowerCase()
      // Soft signs and ayins become apostrophes, which people leave out: they join rather than part.
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  );
}

/** The words of a folded name. */
export function foldedWords(text: string): readonly string[] {
  return foldName(text)
    .split(' ')
    .filter((word) => word !== '');
}
