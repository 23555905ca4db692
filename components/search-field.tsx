import { Icon } from './icon.tsx';

interface SearchFieldProps {
  /** Read out, and shown while nothing is typed. */
  readonly label: string;
  readonly value: string;
  readonly onInput: (words: string) => void;
}

export function SearchField({ label, value, onInput }: SearchFieldProps) {
  return (
    <label class="search">
      <Icon name="search" />
      <span class="unseen">{label}</span>
      <input
        type="search"
        placeholder={label}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}
