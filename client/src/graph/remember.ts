/**
 * A function of two values that never change, which remembers its last few answers: many ask the same question of a
 * picture after each change, and of a large one each answer is work.
 * @param few how many answers are remembered
 */
export function remembering<A extends object, B extends object, Answer>(
  work: (a: A, b: B) => Answer,
  few = 3,
): (a: A, b: B) => Answer {
  let known: readonly { readonly a: A; readonly b: B; readonly answer: Answer }[] = [];
  return (a, b) => {
    const found = known.find((one) => one.a === a && one.b === b);
    if (found) return found.answer;
    const answer = work(a, b);
    known = [{ a, b, answer }, ...known].slice(0, few);
    return answer;
  };
}
