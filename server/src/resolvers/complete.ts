/** What a resolver gives. */
type Result<Resolver> =
  Extract<Resolver, (...args: never) => unknown> extends (...args: never) => infer Given ? Awaited<Given> : never;

/** The fields that the model lacks, or has with another type than the schema says. */
type Unanswered<Fields, Model> = {
  [Field in keyof Fields]-?: Field extends keyof Model
    ? Model[Field] extends Result<Fields[Field]>
      ? never
      : Field
    : Field;
}[keyof Fields];

/**
 * The resolvers of a type whose objects are `Model`s. A field that neither the model nor a resolver answers is a
 * compile error.
 */
export type Complete<Fields, Model> = Fields & Required<Pick<Fields, Exclude<Unanswered<Fields, Model>, '__isTypeOf'>>>;
