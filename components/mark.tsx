/** Our sign: lines of text and a pencil stroke in the margin. The same drawing as the toolbar icon. */
export function Mark({ size = 22 }: { readonly size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect x="3" y="3" width="26" height="26" rx="6" class="mark-paper" />
      <path d="M8 10h9.5M8 16h7.5M8 22h9.5" class="mark-lines" />
      <path d="M23.5 7.5q2.5 2.1 0 4.25t0 4.25t0 4.25t0 4.25" class="mark-note" />
    </svg>
  );
}
