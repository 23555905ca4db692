import type { Signal } from '@preact/signals';

interface AddressFormProps {
  readonly label: string;
  readonly typed: Signal<string>;
  readonly action: string;
  readonly disabled?: boolean;
  readonly onSubmit: () => void;
}

/** One line to type an address into, and the button beside it. */
export function AddressForm({ label, typed, action, disabled, onSubmit }: AddressFormProps) {
  return (
    <form
      class="line"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <input
        type="text"
        inputMode="url"
        autoComplete="off"
        spellcheck={false}
        aria-label={label}
        placeholder={label}
        value={typed.value}
        onInput={(event) => (typed.value = event.currentTarget.value)}
      />
      <button type="submit" class="button" disabled={disabled}>
        {action}
      </button>
    </form>
  );
}
