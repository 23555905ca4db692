import type { Signal } from '@preact/signals';
import { text } from '../i18n/text.ts';
import type { Settings } from '../settings/settings.ts';
import { change } from './option-context.ts';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      {options.map(([option, words]) => (
        <label key={option}>
          <input
            type="radio"
            name={label}
            value={option}
            checked={value === option}
            onChange={() => onChange(option)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}

/** Light or dark, German or English. */
export function LookSection({ settings }: { readonly settings: Signal<Settings> }) {
  const t = text.value;
  const { look, language } = settings.value;
  return (
    <section id="look">
      <h2>{t.lookTitle}</h2>
      <Choice
        label={t.lookLabel}
        value={look}
        options={[
          ['auto', t.lookAuto],
          ['light', t.lookLight],
          ['dark', t.lookDark],
        ]}
        onChange={(value) => change((now) => ({ ...now, look: value }))}
      />
      <Choice
        label={t.languageLabel}
        value={language}
        options={[
          ['de', t.languageDe],
          ['en', t.languageEn],
          ['auto', t.languageAuto],
        ]}
        onChange={(value) => change((now) => ({ ...now, language: value }))}
      />
    </section>
  );
}
