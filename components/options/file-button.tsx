interface FileButtonProps {
  readonly label: string;
  /** Types and endings, as the browser's file dialog takes them. */
  readonly accept: string;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that asks for one file; the same file can be chosen again. */
export function FileButton({ label, accept, disabled, onFile }: FileButtonProps) {
  return (
    <label class="button file">
      {label}
      <input
        type="file"
        class="unseen"
        accept={accept}
        disabled={disabled}
        onChange={({ currentTarget: input }) => {
          const file = input.files?.[0];
          input.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
