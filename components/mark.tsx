/** Our sign: a page, a line of text, and a pencil note in its margin. The same drawing as the toolbar icon. */
export function Mark({ size = 22 }: { readonly size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect x="3" y="3" width="26" height="26" rx="6" class="mark-paper" />
      <path d="M8 10.5h9M8 16h7M8 21.5h9" class="mark-lines" />
      <path d="M21 7.5v17" class="mark-margin" />
      <path d="M23.2 12.6c1.7-1.5 3 .7 1.2 2.2-1.8 1.4 1.2 1.5.6 3.4-.4 1.2-1.4 1.6-2 1" class="mark-note" />
    </svg>
  );
}
