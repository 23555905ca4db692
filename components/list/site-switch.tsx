import { text } from '../i18n/text.ts';

interface SiteSwitchProps {
  readonly host: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** On or off for the site of this tab. */
export function SiteSwitch({ host, on, onChange }: SiteSwitchProps) {
  const t = text.value;
  return (
    <label class="switch">
      <span class="switch-label">{t.popupSite(host)}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="switch-state" aria-hidden="true">
        {on ? t.popupSiteOn : t.popupSiteIsOff}
      </span>
    </label>
  );
}
