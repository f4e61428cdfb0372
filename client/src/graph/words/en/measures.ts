/** Words of measures that are said in the picture itself. */
export const measures = { group: 'Group { $number }' } as const;
