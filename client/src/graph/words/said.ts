import { FluentBundle, FluentResource } from '@fluent/bundle';

/** What stands at the places of a sentence: numbers are written and declined as the language wants, texts as they are. */
type Values<Names extends string> = Readonly<Record<Names, string | number>>;

/** The places `{ $name }` of a sentence; `{ $name ->` begins a choice and is one, too. */
type PlacesOf<Sentence extends string> = Sentence extends `${string}{ $${infer Name} ${infer Rest}`
  ? Name | PlacesOf<Rest>
  : never;

/** A dictionary as it is used: a sentence with places is a function of what stands there, any other text is itself. */
export type Said<Dictionary> = {
  readonly [Key in keyof Dictionary]: Dictionary[Key] extends string
    ? [PlacesOf<Dictionary[Key]>] extends [never]
      ? string
      : (values: Values<PlacesOf<Dictionary[Key]>>) => string
    : Said<Dictionary[Key]>;
};

/** A dictionary with the keys of another one: one more or one less is a compile error. */
export type Translation<Dictionary> = {
  readonly [Key in keyof Dictionary]: Dictionary[Key] extends string ? string : Translation<Dictionary[Key]>;
};

interface Sentences {
  readonly [key: string]: string | Sentences;
}

const hasPlaces = (sentence: string): boolean => sentence.includes('{ $');

/**
 * Reads a sentence in the syntax of Project Fluent.
 * @throws where that is wrong; tests read all there are
 */
function read(sentence: string) {
  const [message] = new FluentResource(`message = ${sentence}`).body;
  if (!message?.value) throw new SyntaxError(`This is no sentence of Fluent: ${sentence}`);
  return message.value;
}

/** Makes a dictionary ready for use. Sentences are read when they are first needed. */
export function said<Dictionary extends object>(
  language: string,
  dictionary: Translation<Dictionary>,
): Said<Dictionary> {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const sayable = (sentence: string) => {
    let pattern: ReturnType<typeof read> | undefined;
    return (values: Values<string>): string => bundle.formatPattern((pattern ??= read(sentence)), values);
  };
  const all = (sentences: Sentences): object =>
    Object.fromEntries(
      Object.entries(sentences).map(([key, value]): [string, unknown] => {
        if (typeof value !== 'string') return [key, all(value)];
        return [key, hasPlaces(value) ? sayable(value) : value];
      }),
    );
  return all(dictionary) as Said<Dictionary>;
}
