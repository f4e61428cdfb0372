/** Does something after the next frame has been drawn. Returns what keeps it from happening. */
export function afterFrame(perform: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => (timer = setTimeout(perform)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
