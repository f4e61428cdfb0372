/** Says in the text what the canvas says by bringing something out: that it is on a path shown. */
export function PathMark({ children }: { readonly children: string | null }) {
  return children === null ? null : <span className="path-mark">{children}</span>;
}
