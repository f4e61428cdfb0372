/** Whether the page has room for one thing beside another, or only below it; as in the style sheets. */
export const isNarrow = (): boolean => matchMedia('(width <= 640px)').matches;
