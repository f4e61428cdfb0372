/** Words about dragging something to a question about paths. */
export const drag = {
  title: '{ $what }: drop into the question',
  empty: 'nobody yet',
  nowhere: 'What several have in common is asked of actors, not of relationships.',
  full: '“{ $field }” is full. Take somebody out first.',
  put: '{ $what }: now in “{ $field }”.',
} as const;
