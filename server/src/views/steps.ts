import { badInput } from '../errors.js';
import type { Context } from '../context.js';
import type { ViewStep } from '../model/saved-view.js';
import type { NewStep, OldStep, ViewContent } from './content.js';
import { newId } from './new-id.js';
import { seenNow } from './seen.js';

const STEP_ID_LENGTH = 6;

/**
 * The steps a view is to have: old ones with what they show, new ones with what the graph shows now.
 * @param known the steps it may keep
 * @throws BAD_USER_INPUT naming the step that is none of them
 */
export async function stepsOf(
  context: Context,
  { steps }: ViewContent,
  known: readonly ViewStep[],
): Promise<ViewStep[]> {
  const kept: ViewStep[] = [];
  for (const [index, step] of steps.entries()) {
    kept.push('id' in step ? oldStep(step, index, known) : await newStep(context, step));
  }
  return kept;
}

function oldStep(step: OldStep, index: number, known: readonly ViewStep[]): ViewStep {
  const old = known.find(({ id }) => id === step.id);
  if (old) return { ...old, ...step };
  throw badInput(`input.steps.${index}.id`, `The view has no step "${step.id.slice(0, 80)}".`);
}

async function newStep(context: Context, { title, note, state, entities }: NewStep): Promise<ViewStep> {
  return { id: newId(STEP_ID_LENGTH), title, note, state, seen: await seenNow(context, entities) };
}
