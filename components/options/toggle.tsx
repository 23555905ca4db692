import type { ComponentChildren } from 'preact';

interface ToggleProps {
  readonly label: ComponentChildren;
  readonly more?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A switch with its explanation. It shows what is stored, so a refused change springs back by itself. */
export function Toggle({ label, more, on, onChange }: ToggleProps) {
  return (
    <label class="switch toggle">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          event.currentTarget.checked = on;
          onChange(wanted);
        }}
      />
      <span>
        <span class="toggle-label">{label}</span>
        {more && <span class="soft">{more}</span>}
      </span>
    </label>
  );
}
